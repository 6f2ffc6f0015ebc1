#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Fetch the newest Debian cloud kernels of the 6.1 and 6.12 series, with their debug information, without
# installing them. The archive rotates versions, so none is pinned: whatever apt knows is what is tested.
#
# usage: fetch-kernels.sh [SERIES...]        (default: 6.1 6.12)
# Result: $KMEMDB_VM_DIR/kernels/SERIES/{vmlinuz,vmlinux,System.map,config,modules/,release}
set -eu
. "$(dirname -- "$0")/common.sh"
need dpkg-deb=dpkg apt-get=apt xz=xz-utils

[ $# -gt 0 ] || set -- 6.1 6.12

# Newest release of a series that has both an unsigned image (a plain bzImage) and its debug package.
# Old versions stay listed for a while after their files left the archive, so ask for the candidate too.
newest() {
    local series=$1 rel
    apt-cache pkgnames linux-image-"$series". |
        sed -n "s/^linux-image-\(${series//./\\.}\..*-cloud-amd64\)-dbg\$/\1/p" | sort -rV |
        while read -r rel; do
            if apt-cache show "linux-image-$rel-unsigned" >/dev/null 2>&1; then
                echo "$rel"
                break
            fi
        done
}

fetch() {
    local series=$1 dest=$KMEMDB_VM_DIR/kernels/$1 rel tmp
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
        apt-get -q -o APT::Sandbox::User=root download "linux-image-$rel-unsigned" "linux-image-$rel-dbg" >&2
        mkdir image dbg new
        dpkg-deb -x linux-image-*-unsigned_*.deb image
        # The debug package is large: take the kernel only, not the debug files of the modules.
        dpkg-deb --fsys-tarfile linux-image-*-dbg_*.deb |
            tar -x -C dbg --wildcards '*/boot/vmlinux-*' '*/boot/System.map-*'
        mv "image/boot/vmlinuz-$rel" new/vmlinuz
        mv "$(find dbg -name "vmlinux-$rel" -type f | head -n1)" new/vmlinux
        find dbg image -name "System.map-$rel" -type f -size +100k -exec mv {} new/System.map \; || true
        mv "image/boot/config-$rel" new/config
        mv "$(find image -path "*/lib/modules/$rel" -type d | head -n1)" new/modules
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
