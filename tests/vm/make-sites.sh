#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Guests that note who allocated the objects of some slab caches (slub_debug=U), with what the kernel printed of it: for
# sites.py. None of Debian's kernels has page_owner, kmemleak or allocation profiling.
#
# usage: make-sites.sh [--if-changed] SERIES-sites...
# Result: $KMEMDB_VM_DIR/guests/NAME/{vmcore.kdump,sys/…/alloc_traces,dmesg.txt,release,guest.env}
set -eu
. "$(dirname -- "$0")/common.sh"
. "$VM_SCRIPTS/guest-lib.sh"
. "$VM_SCRIPTS/dump-lib.sh"
need qemu-system-x86_64=qemu-system-x86 busybox=busybox-static cpio gcc socat

# These guests are of other files than those of make-guest.sh.
guest_recipe() {
    (cd "$VM_SCRIPTS" && cat common.sh guest-lib.sh dump-lib.sh make-sites.sh guest.h guest.c sites/*) | sha256sum | cut -c1-16
}

make_sites() {
    local dir=$KMEMDB_VM_DIR/guests/$1 work
    NAME=$1
    guest_defaults
    SERIES=${1%-*} MEM=384M APPEND='slub_debug=U,dentry,shmem_inode_cache,kmalloc-192,kmalloc-1k quiet'
    [ -e "$KMEMDB_VM_DIR/kernels/$SERIES/vmlinuz" ] || { say "$NAME: no $SERIES kernel; skipped"; return 0; }
    work=$KMEMDB_VM_DIR/guests/.$NAME.new
    rm -rf "$work"
    mkdir -p "$work"
    initramfs_tree "$work/tree" "$KMEMDB_VM_DIR/kernels/$SERIES" "$VM_SCRIPTS/sites/sites-init.sh" lzo-rle zsmalloc zram qemu_fw_cfg
    gcc -std=gnu17 -O2 -Wall -static -o "$work/tree/bin/guest" "$VM_SCRIPTS/guest.c" "$VM_SCRIPTS/witness.c"
    initramfs_pack "$work/tree" "$work/initrd.gz"
    rm -rf "$work/tree"
    truncate -s 1M "$work/disk.img"
    guest_freeze "$work" "$dir"
}

make_each make_sites SERIES-sites "$@"
