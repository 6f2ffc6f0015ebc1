#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Guests whose tasks have all kinds of open files, sockets and mounts, run or wait for locks that others have, and whose
# scheduler was traced, with what /proc and the trace say of it: for tasks.py.
#
# usage: make-tasks.sh [--if-changed] SERIES-tasks...
# Result: $KMEMDB_VM_DIR/guests/NAME/{vmcore.kdump,proc/,sys/kernel/tracing/trace,dmesg.txt,release,guest.env}
set -eu
. "$(dirname -- "$0")/common.sh"
. "$VM_SCRIPTS/guest-lib.sh"
. "$VM_SCRIPTS/dump-lib.sh"
. "$VM_SCRIPTS/apt-lib.sh"
. "$VM_SCRIPTS/module-lib.sh"
need qemu-system-x86_64=qemu-system-x86 busybox=busybox-static cpio gcc socat make mkfs.ext4=e2fsprogs apt-get=apt dpkg-deb=dpkg

# These guests are of other files than those of make-guest.sh.
guest_recipe() {
    (cd "$VM_SCRIPTS" && cat common.sh guest-lib.sh dump-lib.sh module-lib.sh make-tasks.sh tasks/*) | sha256sum | cut -c1-16
}

make_tasks() {
    local dir=$KMEMDB_VM_DIR/guests/$1 work
    NAME=$1
    guest_defaults
    SERIES=${1%-*} MEM=384M
    [ -e "$KMEMDB_VM_DIR/kernels/$SERIES/vmlinuz" ] || { say "$NAME: no $SERIES kernel; skipped"; return 0; }
    fetch_headers "$SERIES" || { say "$NAME: no headers of that kernel in the apt sources; skipped"; return 0; }
    work=$KMEMDB_VM_DIR/guests/.$NAME.new
    rm -rf "$work"
    mkdir -p "$work"
    # shellcheck disable=SC2086
    initramfs_tree "$work/tree" "$KMEMDB_VM_DIR/kernels/$SERIES" "$VM_SCRIPTS/tasks/tasks-init.sh" $MODULES qemu_fw_cfg
    gcc -std=gnu17 -O2 -Wall -static -pthread -o "$work/tree/bin/tasks" "$VM_SCRIPTS/tasks/tasks.c"
    printf "MODULES='%s qemu_fw_cfg'\n" "$MODULES" >"$work/tree/guest.conf"
    build_module "$work/tree" tasks kmemdb_wait
    initramfs_pack "$work/tree" "$work/initrd.gz"
    rm -rf "$work/tree"
    truncate -s 64M "$work/disk.img"
    mkfs.ext4 -q -F "$work/disk.img"
    guest_freeze "$work" "$dir"
}

make_each make_tasks SERIES-tasks "$@"
