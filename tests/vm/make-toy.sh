#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Build the small kernel of toy.config from Debian's source package, and the module that leaks on purpose (plant/).
# About ten minutes of two cores. Small enough that a dump of it, and its debug information, can be bundled.
#
# usage: make-toy.sh [SERIES [NAME OPTION...]]
#   SERIES   6.12 by default; the package is linux-source-SERIES
#   NAME     what to call it, toy by default; with OPTIONs (CONFIG_SLAB=y) that go before those of toy.config
#   PATCH    in the environment: a patch of the source, for this kernel alone
# Result: $KMEMDB_VM_DIR/kernels/NAME/{vmlinuz,vmlinux,System.map,config,modules/,release}
set -eu
. "$(dirname -- "$0")/common.sh"
need gcc make flex bison bc pahole=dwarves dpkg-deb=dpkg xz=xz-utils

series=${1:-6.12} name=${2:-toy}
shift $(($# < 2 ? $# : 2))
build=$KMEMDB_VM_DIR/toy
source=$build/linux-source-$series
dest=$KMEMDB_VM_DIR/kernels/$name
mkdir -p "$build"
if [ ! -e "$source/Makefile" ]; then
    (
        cd "$build"
        apt-get -q -o APT::Sandbox::User=root download "linux-source-$series" >&2
        dpkg-deb --fsys-tarfile linux-source-"$series"_*.deb | tar -xO ./usr/src/"linux-source-$series.tar.xz" | tar -xJ
        rm -f linux-source-"$series"_*.deb
    )
fi
# The files that the patch does not touch are the same files.
if [ -n "${PATCH:-}" ]; then
    rm -rf "$build/source-$name"
    cp -al "$source" "$build/source-$name"
    source=$build/source-$name
    patch -s -d "$source" -p1 <"$PATCH"
fi
make_in() { nice make -s -C "$source" O="$build/out-$name" KBUILD_BUILD_USER=kmemdb KBUILD_BUILD_HOST=toy -j"$(nproc)" "$@"; }
out=$build/out-$name
mkdir -p "$out"
make_in tinyconfig
printf '%s\n' "$@" >"$out/asked"
"$source/scripts/kconfig/merge_config.sh" -m -O "$out" "$out/.config" "$VM_SCRIPTS/toy.config" "$out/asked" >/dev/null
make_in olddefconfig
# An option that could not be set is worth a line: its dependencies may have changed.
awk -F= '/^CONFIG_/ { last[$1] = $0 } END { for (option in last) print last[option] }' "$VM_SCRIPTS/toy.config" "$out/asked" | grep -v '=n$' |
    while read -r line; do
        grep -qxF -- "$line" "$out/.config" || say "not set as asked: $line"
    done
modules=
! grep -qx CONFIG_MODULES=y "$out/.config" || modules=1
make_in bzImage ${modules:+modules}
if [ -n "$modules" ]; then
    rm -rf "$build/plant-$name"
    cp -r "$VM_SCRIPTS/plant" "$build/plant-$name"
    # The path of this machine would show in /proc/allocinfo.
    make_in M="$build/plant-$name" KCFLAGS="-ffile-prefix-map=$build/=" modules
    # For make-plant.sh, which builds it with the headers of other kernels.
    KINDS=1 make_in M="$build/plant-$name" modules || say "no kmemdb_kinds.ko"
fi

rm -rf "$dest.new"
mkdir -p "$dest.new/modules"
cp "$out/arch/x86/boot/bzImage" "$dest.new/vmlinuz"
cp "$out/vmlinux" "$out/System.map" "$dest.new/"
cp "$out/.config" "$dest.new/config"
[ -z "$modules" ] || cp "$build/plant-$name"/*.ko "$dest.new/modules/"
cp "$out/include/config/kernel.release" "$dest.new/release"
rm -rf "$dest"
mv "$dest.new" "$dest"
ready "kernel-$name" "$dest"
say "$(cat "$dest/release") in $dest"
