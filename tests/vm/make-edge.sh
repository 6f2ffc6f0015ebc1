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
. "$VM_SCRIPTS/apt-lib.sh"
. "$VM_SCRIPTS/module-lib.sh"
need qemu-system-x86_64=qemu-system-x86 busybox=busybox-static cpio gcc socat make apt-get=apt dpkg-deb=dpkg

# These guests are of other files than those of make-guest.sh.
guest_recipe() {
    (cd "$VM_SCRIPTS" && cat common.sh guest-lib.sh module-lib.sh make-edge.sh edge/*) | sha256sum | cut -c1-16
}

make_edge() {
    local dir=$KMEMDB_VM_DIR/guests/$1 work pid rc=0
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
    guest_start "$work"
    pid=$!
    trap 'kill $pid 2>/dev/null || true' EXIT
    guest_wait "$work/data" '=== READY' "$pid" 600 || rc=$?
    [ $rc = 0 ] || die "$NAME: the guest did not get ready; see $work/console.log"
    ! grep -a '=== FAILED' "$work/console.log" >&2 || die "$NAME: see $work/console.log"
    qmp "$work" '{"execute":"stop"}' >>"$work/qmp.log"
    date +%s >"$work/frozen_at"
    qmp_dump "$work" vmcore.kdump kdump-zlib
    qmp "$work" '{"execute":"quit"}' >>"$work/qmp.log" || true
    wait "$pid" || true
    trap - EXIT
    chmod a+r "$work/vmcore.kdump"
    guest_split "$work"
    guest_env "$work" >"$work/guest.env"
    rm -f "$work/initrd.gz" "$work/disk.img" "$work/qmp" "$work/data"
    rm -rf "$dir"
    mv "$work" "$dir"
    ready "$NAME" "$dir"
    say "$NAME: $(du -sh "$dir" | cut -f1) in $dir"
}

if_changed=
[ "${1:-}" != --if-changed ] || { if_changed=1 && shift; }
[ $# -gt 0 ] || die "usage: make-edge.sh [--if-changed] SERIES-edge..."
mkdir -p "$KMEMDB_VM_DIR/guests"
for name in "$@"; do
    dir=$KMEMDB_VM_DIR/guests/$name
    if [ -z "$if_changed" ] || ! grep -qsx "RECIPE=$(guest_recipe)" "$dir/guest.env" ||
        ! cmp -s "$dir/release" "$KMEMDB_VM_DIR/kernels/${name%-edge}/release"; then
        make_edge "$name"
    fi
done
