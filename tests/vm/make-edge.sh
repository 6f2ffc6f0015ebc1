#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Guests whose kernel refuses pages at the very edge of its watermarks, for edge.py: what kmemdb makes of each
# report is compared with what the kernel did. One CPU, so that nothing moves between the numbers and the decision.
#
# usage: make-edge.sh [--if-changed] SERIES-edge...
# Result: $KMEMDB_VM_DIR/guests/NAME/{vmcore.kdump,dmesg.txt,release,guest.env}
set -eu
. "$(dirname -- "$0")/common.sh"
. "$VM_SCRIPTS/guest-lib.sh"
. "$VM_SCRIPTS/dump-lib.sh"
. "$VM_SCRIPTS/apt-lib.sh"
. "$VM_SCRIPTS/module-lib.sh"
need qemu-system-x86_64=qemu-system-x86 busybox=busybox-static cpio gcc socat make apt-get=apt dpkg-deb=dpkg

# These guests are of other files than those of make-guest.sh.
guest_recipe() {
    (cd "$VM_SCRIPTS" && cat common.sh guest-lib.sh dump-lib.sh module-lib.sh make-edge.sh edge/*) | sha256sum | cut -c1-16
}

make_edge() {
    local dir=$KMEMDB_VM_DIR/guests/$1 work
    NAME=$1
    guest_defaults
    SERIES=${1%-edge} MEM=512M CPUS=1 NODES=2 HUGEPAGES=0 MANY=0 ZRAM_MB=0
    APPEND='log_buf_len=16M movablecore=64M quiet'
    NUMA='-object memory-backend-ram,id=m0,size=384M -object memory-backend-ram,id=m1,size=128M
          -numa node,nodeid=0,cpus=0,memdev=m0 -numa node,nodeid=1,memdev=m1'
    [ -e "$KMEMDB_VM_DIR/kernels/$SERIES/vmlinuz" ] || { say "$NAME: no $SERIES kernel; skipped"; return 0; }
    fetch_headers "$SERIES" || { say "$NAME: no headers of that kernel in the apt sources; skipped"; return 0; }
    work=$KMEMDB_VM_DIR/guests/.$NAME.new
    rm -rf "$work"
    mkdir -p "$work"
    initramfs_tree "$work/tree" "$KMEMDB_VM_DIR/kernels/$SERIES" "$VM_SCRIPTS/edge/edge-init.sh" qemu_fw_cfg
    gcc -std=gnu17 -O2 -Wall -static -o "$work/tree/bin/edge" "$VM_SCRIPTS/edge/edge.c"
    build_module "$work/tree" edge kmemdb_edge
    initramfs_pack "$work/tree" "$work/initrd.gz"
    rm -rf "$work/tree"
    truncate -s 1M "$work/disk.img"
    guest_freeze "$work" "$dir"
}

make_each make_edge 'SERIES-edge' "$@"
