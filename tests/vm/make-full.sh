#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Guests of 3 GB in which over 2 GB of kernel memory is in use (full/full.c): what a search for leaks costs where much is to
# be searched (tests/bench/run.py).
#
# usage: make-full.sh [--if-changed] SERIES-full...
# Result: $KMEMDB_VM_DIR/guests/SERIES-full/{vmcore.kdump,proc/,release}
set -eu
. "$(dirname -- "$0")/common.sh"
. "$VM_SCRIPTS/guest-lib.sh"
. "$VM_SCRIPTS/dump-lib.sh"
need qemu-system-x86_64=qemu-system-x86 busybox=busybox-static cpio gcc socat

# Changes when another guest would come out.
guest_recipe() {
    (cd "$VM_SCRIPTS" && cat common.sh guest-lib.sh dump-lib.sh make-full.sh full/*) | sha256sum | cut -c1-16
}

make_full() {
    local work dir=$KMEMDB_VM_DIR/guests/$1
    NAME=$1
    guest_defaults
    SERIES=${1%-*} MEM=3G CPUS=2 APPEND=quiet
    [ -e "$KMEMDB_VM_DIR/kernels/$SERIES/vmlinuz" ] || { say "$NAME: no $SERIES kernel; skipped"; return 0; }
    work=$KMEMDB_VM_DIR/guests/.$NAME.new
    rm -rf "$work"
    mkdir -p "$work"
    initramfs_tree "$work/tree" "$KMEMDB_VM_DIR/kernels/$SERIES" "$VM_SCRIPTS/full/full-init.sh" qemu_fw_cfg
    gcc -std=gnu17 -O2 -Wall -static -o "$work/tree/bin/full" "$VM_SCRIPTS/full/full.c"
    printf 'DATAGRAM_MB=1100\nFILES=500000\n' >"$work/tree/guest.conf"
    initramfs_pack "$work/tree" "$work/initrd.gz"
    rm -rf "$work/tree"
    truncate -s 1M "$work/disk.img"
    guest_freeze "$work" "$dir"
}

make_each make_full SERIES-full "$@"
