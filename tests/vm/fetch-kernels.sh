#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Fetch the newest Debian cloud kernels of several series, with their debug information, without installing them.
# The archive rotates versions, so none is pinned: whatever apt knows is what is tested. SERIES is a version, or
# "latest": whatever kernel the backports have by now.
#
# usage: fetch-kernels.sh [SERIES...]        (default: 5.10 6.1 6.12 latest)
# Result: $KMEMDB_VM_DIR/kernels/SERIES/{vmlinuz,vmlinux,System.map,config,modules/,release}
set -eu
. "$(dirname -- "$0")/common.sh"
. "$VM_SCRIPTS/apt-lib.sh"
need dpkg-deb=dpkg apt-get=apt xz=xz-utils

[ $# -gt 0 ] || set -- 5.10 6.1 6.12 latest

# The packages that a release's plain bzImage and its modules are in: one, or in newer archives several.
image_packages() {
    local names
    for names in "linux-image-$1-unsigned" "linux-binary-unsigned-$1 linux-modules-$1 linux-base-$1"; do
        # shellcheck disable=SC2086
        ! apt-cache "${apt_options[@]}" show $names >/dev/null 2>&1 || { echo "$names" && return; }
    done
}

# Newest release of a series that has both an image and its debug package.
# Old versions stay listed for a while after their files left the archive, so ask for the candidate too.
newest() {
    local series=${1//./\\.} rel
    [ "$1" != latest ] || series='[0-9]*'
    apt-cache "${apt_options[@]}" pkgnames linux-image- |
        sed -n "s/^linux-image-\($series\..*-cloud-amd64\)-dbg\$/\1/p" | sort -rV |
        while read -r rel; do
            if [ -n "$(image_packages "$rel")" ]; then
                echo "$rel"
                break
            fi
        done
}

fetch() {
    local series=$1 dest=$KMEMDB_VM_DIR/kernels/$1 rel tmp
    apt_for "$series"
    rel=$(newest "$series")
    if [ -z "$rel" ]; then
        say "$series: no cloud-amd64 image with a -dbg package in the apt sources; skipped"
        return 0
    fi
    if [ "$(cat "$dest/release" 2>/dev/null)" = "$rel" ]; then
        say "$series: $rel is up to date"
        return 0
    fi
    say "$series: fetching $rel"
    mkdir -p "$KMEMDB_VM_DIR/kernels"
    tmp=$(mktemp -d "$KMEMDB_VM_DIR/kernels/.fetch.XXXXXX")
    # apt drops privileges for downloads; it must be able to write here.
    chmod 755 "$tmp"
    (
        cd "$tmp"
        apt-get -q "${apt_options[@]}" download $(image_packages "$rel") "linux-image-$rel-dbg" >&2
        mkdir image dbg new
        for deb in *.deb; do
            [[ $deb = *-dbg_* ]] || dpkg-deb -x "$deb" image
        done
        # The debug package is large: take the kernel only, not the debug files of the modules. Not every package has
        # files of both names.
        dpkg-deb --fsys-tarfile linux-image-*-dbg_*.deb |
            tar -x -C dbg --wildcards --exclude='*.ko*' '*/boot/*' '*/vmlinux*' 2>/dev/null ||
            [ -n "$(find dbg -name 'vmlinux*' -type f)" ]
        # Of a few modules of the guests, too: where the kernel keeps no BTF of its modules, their types are in these alone.
        dpkg-deb --fsys-tarfile linux-image-*-dbg_*.deb | tar -x -C dbg --wildcards '*/zram.ko*' '*/zsmalloc.ko*' \
            '*/virtio_blk.ko*' '*/qemu_fw_cfg.ko*' 2>/dev/null || true
        mv "$(find image -name "vmlinuz-$rel" -o -name vmlinuz.unsigned | head -n1)" new/vmlinuz
        mv "$(find dbg -name "vmlinux*" -type f | head -n1)" new/vmlinux
        find dbg image -name "System.map*" -type f -size +100k -exec mv {} new/System.map \;
        find image \( -name "config-$rel" -o -name config \) -type f -exec mv {} new/config \;
        mv "$(find image -path "*/lib/modules/$rel" -type d | head -n1)" new/modules
        mkdir -p new/modules/debug
        find dbg -name '*.ko*' -type f | while read -r file; do
            name=${file##*/}
            mv "$file" "new/modules/debug/${name%%.ko*}.ko.debug"
        done
        # busybox insmod takes plain modules only.
        find new/modules -name '*.ko.xz' -print0 | xargs -0r xz -d
        find new/modules -name '*.ko.zst' -print0 | xargs -0r zstd -q -d --rm
        echo "$rel" >new/release
    )
    rm -rf "$dest"
    mv "$tmp/new" "$dest"
    rm -rf "$tmp"
    say "$series: $rel ready in $dest"
}

for series in "$@"; do
    fetch "$series"
done
