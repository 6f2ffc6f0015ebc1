# SPDX-License-Identifier: GPL-2.0-or-later
# Modules for guests, built with the headers of their kernel. Sourced after common.sh and apt-lib.sh.
# shellcheck shell=bash

# The headers of a kernel of fetch-kernels.sh, made relocatable: Debian's refer to /usr/src.
fetch_headers() {
    local release dest=$KMEMDB_VM_DIR/headers/$1 tmp packages
    release=$(cat "$KMEMDB_VM_DIR/kernels/$1/release")
    [ "$(cat "$dest/release" 2>/dev/null)" != "$release" ] || return 0
    mkdir -p "$KMEMDB_VM_DIR/headers"
    tmp=$(mktemp -d "$KMEMDB_VM_DIR/headers/.fetch.XXXXXX")
    chmod 755 "$tmp"
    apt_for "$1"
    packages=$(apt-cache "${apt_options[@]}" depends "linux-headers-$release" | sed -n 's/.*Depends: \(linux-headers-.*-common\|linux-kbuild-.*\)/\1/p')
    # shellcheck disable=SC2086
    (cd "$tmp" && apt-get -q "${apt_options[@]}" download "linux-headers-$release" $packages >&2 &&
        for deb in *.deb; do dpkg-deb -x "$deb" . && rm "$deb"; done) || { rm -rf "$tmp" && return 1; }
    sed -i "s|/usr/src/|$dest/usr/src/|g" "$tmp"/usr/src/*/Makefile
    run_with_newer_libc "$tmp" "$dest"
    echo "$release" >"$tmp/release"
    rm -rf "$dest"
    mv "$tmp" "$dest"
}

# Programs of the kernel's build that want a newer libc than this machine has run with that of the Debian 13 tree.
run_with_newer_libc() {
    local root=$KMEMDB_VM_DIR/trixie program
    [ -x "$root/lib64/ld-linux-x86-64.so.2" ] || return 0
    find "$1/usr/lib" -type f -perm -100 | while read -r program; do
        ldd "$program" 2>&1 | grep -q "GLIBC_.* not found" || continue
        mv "$program" "$program.newer"
        printf '#!/bin/sh\nexec %s --library-path %s %s "$@"\n' "$root/lib64/ld-linux-x86-64.so.2" \
            "$root/usr/lib/x86_64-linux-gnu" "$2${program#"$1"}.newer" >"$program"
        chmod 755 "$program"
    done
}

# build_module TREE FOLDER NAME — a module of FOLDER into the initramfs TREE.
build_module() {
    local tree=$1 build=$1/../module headers release
    release=$(cat "$KMEMDB_VM_DIR/kernels/$SERIES/release")
    headers=$KMEMDB_VM_DIR/headers/$SERIES/usr/src/linux-headers-$release
    mkdir -p "$build"
    cp "$VM_SCRIPTS/$2/Makefile" "$VM_SCRIPTS/$2/$3.c" "$build/"
    find "$VM_SCRIPTS/$2" -name '*.def' -exec cp {} "$build/" \;
    # The machine's own compiler, which need not be the one that the kernel was built with.
    make -s -C "$headers" CC=gcc CONFIG_CC_HAS_MIN_FUNCTION_ALIGNMENT= CONFIG_DEBUG_INFO_BTF_MODULES= M="$(realpath "$build")" modules >"$build.log" 2>&1 || { cat "$build.log" >&2 && return 1; }
    cp "$build/$3.ko" "$tree/modules/"
    rm -rf "$build"
}
