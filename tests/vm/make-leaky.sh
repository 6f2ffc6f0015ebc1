#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# A guest with a module that leaks as modules do (leaky/reqtrace.c): 3,000 objects of its slab cache, pages, areas of vmalloc,
# strings. It crashes and is saved as those of make-kdump.sh. Bundled, see make-sample.sh.
#
# usage: make-leaky.sh [--if-changed] SERIES-leaky...
# Result: $KMEMDB_VM_DIR/guests/NAME/{vmcore,vmcore.z31,proc/,dmesg.txt,release,guest.env}
set -eu
. "$(dirname -- "$0")/common.sh"
. "$VM_SCRIPTS/guest-lib.sh"
. "$VM_SCRIPTS/dump-lib.sh"
. "$VM_SCRIPTS/apt-lib.sh"
. "$VM_SCRIPTS/module-lib.sh"
. "$VM_SCRIPTS/crash-lib.sh"
# shellcheck disable=SC2086
need $crash_programs make apt-get=apt dpkg-deb=dpkg

# These guests are of other files than those of make-guest.sh.
guest_recipe() {
    (cd "$VM_SCRIPTS" && cat common.sh guest-lib.sh dump-lib.sh module-lib.sh crash-lib.sh capture-init.sh make-kdump.sh \
        make-leaky.sh guest.h guest.c leaky/*) | sha256sum | cut -c1-16
}

guest_define() {
    crash_defaults
    # makedumpfile 1.7.6 leaves no free page out of a 6.12 dump; with init_on_free=1 they are zeros, which take no room.
    SERIES=${1%-*} MEM=384M APPEND="crashkernel=160M init_on_free=1" DERIVE='z31'
    MODULES='virtio_ring virtio virtio_pci_modern_dev virtio_pci_legacy_dev virtio_pci virtio_blk'
}

guest_initramfs() {
    local work=$1 tree=$1/tree
    # shellcheck disable=SC2086
    initramfs_tree "$tree" "$KMEMDB_VM_DIR/kernels/$SERIES" "$VM_SCRIPTS/leaky/leaky-init.sh" $MODULES
    gcc -std=gnu17 -O2 -Wall -static -o "$tree/bin/guest" "$VM_SCRIPTS/guest.c" "$VM_SCRIPTS/witness.c"
    { printf "MODULES='%s'\n" "$MODULES" && crash_init; } >"$tree/guest.conf"
    build_module "$tree" leaky reqtrace
    guest_extra "$tree"
    initramfs_pack "$tree" "$work/initrd.gz"
    rm -rf "$tree"
    truncate -s 32M "$work/disk.img"
    mkfs.ext4 -q -F "$work/disk.img"
}

make_leaky() {
    fetch_headers "${1%-*}" || { say "$1: no headers of that kernel in the apt sources; skipped"; return 0; }
    make_kdump "$1"
    ! grep -a '=== FAILED' "$KMEMDB_VM_DIR/guests/$1/console.log" >&2 || die "$1: see console.log"
}

make_each make_leaky SERIES-leaky "$@"
