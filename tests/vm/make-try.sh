#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Guests that really make the requests that kmemdb whatif predicts, for try.py: in each of some states of the free
# lists the guest is stopped, dumped and saved, goes on, and try/kmemdb_try.c makes one request after the other. When one
# has left other free lists behind, the guest goes back to the moment of the dump.
#
# usage: make-try.sh [--if-changed] SERIES-try...
# Result: $KMEMDB_VM_DIR/guests/NAME/{STATE/{vmcore.kdump,tries.txt},release,guest.env}
set -eu
. "$(dirname -- "$0")/common.sh"
. "$VM_SCRIPTS/guest-lib.sh"
. "$VM_SCRIPTS/dump-lib.sh"
. "$VM_SCRIPTS/apt-lib.sh"
. "$VM_SCRIPTS/module-lib.sh"
need qemu-system-x86_64=qemu-system-x86 busybox=busybox-static cpio gcc socat make apt-get=apt dpkg-deb=dpkg python3
states=${KMEMDB_TRY_STATES:-calm low atomic reserve split chunks highatomic}

# These guests are of other files than those of make-guest.sh.
guest_recipe() {
    (cd "$VM_SCRIPTS" && echo "$states" && cat common.sh guest-lib.sh dump-lib.sh module-lib.sh make-try.sh try.py try/*) | sha256sum | cut -c1-16
}

make_try() {
    local dir=$KMEMDB_VM_DIR/guests/$1 work pid rc=0
    NAME=$1
    guest_defaults
    MODULES=${MODULES%% lzo-rle*}
    SERIES=${1%-try} MEM=448M CPUS=1 NODES=2 HUGEPAGES=0 MANY=0 ZRAM_MB=0
    APPEND='movablecore=48M quiet nowatchdog rcupdate.rcu_cpu_stall_suppress=1'
    # RAM above 4 GB as well: zone Normal, and DMA32 with a reserve against it.
    NUMA='-machine pc,max-ram-below-4g=256M
          -object memory-backend-ram,id=m0,size=320M -object memory-backend-ram,id=m1,size=128M
          -numa node,nodeid=0,cpus=0,memdev=m0 -numa node,nodeid=1,memdev=m1'
    [ -e "$KMEMDB_VM_DIR/kernels/$SERIES/vmlinuz" ] || { say "$NAME: no $SERIES kernel; skipped"; return 0; }
    fetch_headers "$SERIES" || { say "$NAME: no headers of that kernel in the apt sources; skipped"; return 0; }
    work=$KMEMDB_VM_DIR/guests/.$NAME.new
    rm -rf "$work"
    mkdir -p "$work"
    initramfs_tree "$work/tree" "$KMEMDB_VM_DIR/kernels/$SERIES" "$VM_SCRIPTS/try/try-init.sh" \
        $MODULES qemu_fw_cfg
    printf "STATES='%s'\nMODULES='%s'\n" "$states" "$MODULES" >"$work/tree/states"
    build_module "$work/tree" try kmemdb_try
    initramfs_pack "$work/tree" "$work/initrd.gz"
    rm -rf "$work/tree"
    # Its pages in the page cache are what can be reclaimed.
    truncate -s 24M "$work/disk.img"
    # -snapshot: the disk is a temporary qcow2 file, which can hold a saved state.
    guest_start "$work" -serial "unix:$work/port,server,nowait" -snapshot
    pid=$!
    trap 'kill $pid 2>/dev/null || true' EXIT
    python3 "$VM_SCRIPTS/try.py" make "$work" $states || rc=$?
    [ $rc = 0 ] || die "$NAME: the tries were not made; see $work/console.log"
    ! grep -a '=== FAILED' "$work/console.log" >&2 || die "$NAME: see $work/console.log"
    date +%s >"$work/frozen_at"
    guest_end "$work" "$pid"
    chmod a+r "$work"/*/vmcore.kdump
    cp "$KMEMDB_VM_DIR/kernels/$SERIES/release" "$work/release"
    guest_place "$work" "$dir"
}

make_each make_try SERIES-try "$@"
