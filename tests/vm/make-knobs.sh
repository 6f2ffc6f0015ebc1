#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Guests whose settings of memory management all have odd values, and say so: what kmemdb reads from the variables of
# the dump is compared with /proc/sys/vm and /sys/kernel/mm, setting by setting.
#
# usage: make-knobs.sh KMEMDB SERIES...
# Result: $KMEMDB_VM_DIR/guests/SERIES-knobs/{vmcore.kdump,proc/,sys/,release}; exit status 1 when something differs.
set -eu
. "$(dirname -- "$0")/common.sh"
. "$VM_SCRIPTS/guest-lib.sh"
. "$VM_SCRIPTS/dump-lib.sh"
need qemu-system-x86_64=qemu-system-x86 busybox=busybox-static cpio socat
[ $# -gt 1 ] || die "usage: make-knobs.sh KMEMDB SERIES..."
kmemdb=$(realpath -- "$1")
shift

make_knobs() {
    local work=$KMEMDB_VM_DIR/guests/.$NAME.new pid
    rm -rf "$work"
    mkdir -p "$work"
    initramfs_tree "$work/tree" "$KMEMDB_VM_DIR/kernels/$SERIES" "$VM_SCRIPTS/knobs/knobs-init.sh" qemu_fw_cfg
    initramfs_pack "$work/tree" "$work/initrd.gz"
    rm -rf "$work/tree"
    truncate -s 1M "$work/disk.img"
    guest_start "$work"
    pid=$!
    trap 'kill $pid 2>/dev/null || true' EXIT
    guest_ready "$work" "$pid"
    guest_take "$work" "$pid"
    guest_place "$work" "$dir"
}

# Settings of both that differ, and those of the dump alone that the file could have told.
compare_knobs() {
    local case=$dir/case.db same
    rm -f "$case"
    "$kmemdb" load -o "$case" --vmlinux "$KMEMDB_VM_DIR/kernels/$SERIES/vmlinux" "$dir/vmcore.kdump" >"$dir/load.log" || return 1
    "$kmemdb" load -o "$case" "$dir" >>"$dir/load.log" || return 1
    "$kmemdb" query "$case" --format csv "SELECT d.name, d.value, d.reason, p.value AS says
        FROM sysctl d JOIN sysctl p ON p.name = d.name AND p.capture_id > 1
        WHERE d.capture_id = 1 AND d.value <> p.value
        UNION ALL SELECT 'tainted', d.tainted, NULL, p.tainted FROM capture d JOIN capture p ON p.capture_id > 1
        WHERE d.capture_id = 1 AND (d.tainted IS NOT p.tainted OR d.tainted = 0)
        UNION ALL SELECT 'load average', d.load_1, NULL, p.load_1 FROM capture d JOIN capture p ON p.capture_id > 1
        WHERE d.capture_id = 1 AND coalesce(abs(d.load_1 - p.load_1) > 0.5, 1)" >"$dir/differ.csv"
    same=$("$kmemdb" query "$case" --format csv "SELECT count(*) FROM sysctl d JOIN sysctl p ON p.name = d.name AND p.capture_id > 1
        WHERE d.capture_id = 1 AND d.value = p.value" | tail -n 1)
    say "$NAME: $same settings agree"
    [ "$(wc -l <"$dir/differ.csv")" = 1 ] && [ "$same" -ge 30 ] || { cat "$dir/differ.csv" && return 1; }
}

failed=0
mkdir -p "$KMEMDB_VM_DIR/guests"
for SERIES in "$@"; do
    NAME=$SERIES-knobs
    dir=$KMEMDB_VM_DIR/guests/$NAME
    series=$SERIES
    guest_defaults
    SERIES=$series MEM=256M CPUS=1 APPEND=quiet
    [ -e "$KMEMDB_VM_DIR/kernels/$SERIES/vmlinuz" ] || { say "$NAME: no $SERIES kernel; skipped"; continue; }
    [ -e "$dir/vmcore.kdump" ] || make_knobs
    compare_knobs || failed=1
done
exit $failed
