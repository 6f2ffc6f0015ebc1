#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Guests whose settings of memory management all have odd values, and say so: what is read from the variables of the dump
# is compared with /proc/sys/vm and /sys/kernel/mm, setting by setting (knobs.py).
#
# usage: make-knobs.sh [--if-changed] SERIES-knobs...
# Result: $KMEMDB_VM_DIR/guests/SERIES-knobs/{vmcore.kdump,proc/,sys/,release}
set -eu
. "$(dirname -- "$0")/common.sh"
. "$VM_SCRIPTS/guest-lib.sh"
. "$VM_SCRIPTS/dump-lib.sh"
need qemu-system-x86_64=qemu-system-x86 busybox=busybox-static cpio socat

# Changes when another guest would come out.
guest_recipe() {
    (cd "$VM_SCRIPTS" && cat common.sh guest-lib.sh dump-lib.sh make-knobs.sh knobs/knobs-init.sh) | sha256sum | cut -c1-16
}

make_knobs() {
    local work dir=$KMEMDB_VM_DIR/guests/$1
    NAME=$1
    guest_defaults
    SERIES=${1%-*} MEM=256M CPUS=1 APPEND=quiet
    [ -e "$KMEMDB_VM_DIR/kernels/$SERIES/vmlinuz" ] || { say "$NAME: no $SERIES kernel; skipped"; return 0; }
    work=$KMEMDB_VM_DIR/guests/.$NAME.new
    rm -rf "$work"
    mkdir -p "$work"
    initramfs_tree "$work/tree" "$KMEMDB_VM_DIR/kernels/$SERIES" "$VM_SCRIPTS/knobs/knobs-init.sh" qemu_fw_cfg
    initramfs_pack "$work/tree" "$work/initrd.gz"
    rm -rf "$work/tree"
    truncate -s 1M "$work/disk.img"
    guest_freeze "$work" "$dir"
}

make_each make_knobs SERIES-knobs "$@"
