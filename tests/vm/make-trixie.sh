#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# A Debian 13 tree beside the machine's own system: newer crash and drgn to compare with, and all that is needed to
# build this project there. Needs root and the network; about 1.6 GB, five minutes.
#
# usage: make-trixie.sh [MIRROR]        (default: the mirror that this machine's apt uses, else debootstrap's own)
# Result: $KMEMDB_VM_DIR/trixie, for in-trixie.sh
set -eu
. "$(dirname -- "$0")/common.sh"
need debootstrap unshare=util-linux

root=$KMEMDB_VM_DIR/trixie
# The mirror of the first source that apt lists, whichever of its two formats is used.
mirror=${1:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
    grep -v security | head -n1 || true)}
[ -e /usr/share/debootstrap/scripts/trixie ] || die "this debootstrap does not know trixie"

if [ ! -x "$root/bin/sh" ]; then
    # An interrupted run leaves .new behind, never half a tree under the right name.
    rm -rf "$root.new"
    mkdir -p "$KMEMDB_VM_DIR"
    nice debootstrap --variant=minbase trixie "$root.new" ${mirror:+"$mirror"} >"$KMEMDB_VM_DIR/debootstrap.log" 2>&1 ||
        die "debootstrap failed, see $KMEMDB_VM_DIR/debootstrap.log"
    mv "$root.new" "$root"
fi
if [ ! -e "$root/usr/bin/cmake" ] || [ ! -e "$root/usr/bin/crash" ]; then
    cp /etc/resolv.conf "$root/etc/"
    DEBIAN_FRONTEND=noninteractive "$VM_SCRIPTS/in-trixie.sh" sh -c '
        apt-get -q update &&
        apt-get -q install -y --no-install-recommends crash python3-drgn makedumpfile \
            gcc g++ libc6-dev clang cmake ninja-build pkg-config git python3 sqlite3 \
            libelf-dev libdwarf-dev libsqlite3-dev zlib1g-dev liblzo2-dev libsnappy-dev libzstd-dev \
            libdeflate-dev libarchive-dev libdebuginfod-dev' >"$KMEMDB_VM_DIR/trixie.log" 2>&1 ||
        die "packages could not be installed, see $KMEMDB_VM_DIR/trixie.log"
fi
ready trixie "$root"
say "Debian $(cat "$root/etc/debian_version") in $root"
