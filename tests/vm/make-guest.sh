#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Boot a test guest in QEMU's software emulation, give it a workload, print its /proc files, freeze it and dump it.
# One of the guests of the table below, or all of them. The dump and the files describe nearly the same instant.
#
# usage: make-guest.sh NAME...|all
# Result: $KMEMDB_VM_DIR/guests/NAME/{vmcore.elf,vmcore.kdump,proc/,proc.first/,dmesg.txt,release,guest.env}
set -eu
. "$(dirname -- "$0")/common.sh"
. "$VM_SCRIPTS/guest-lib.sh"
need qemu-system-x86_64=qemu-system-x86 busybox=busybox-static cpio gcc socat mkfs.ext4=e2fsprogs

guests='5.10-l4 6.1-l4 6.1-l5-numa 6.12-l4 6.12-l5-numa 6.12-16g 6.12-fragment latest-l4 toy-debug'

# Two nodes of different size. With movablecore= there is a zone Movable as well, which most machines do not have.
numa_768='-object memory-backend-ram,id=m0,size=512M -object memory-backend-ram,id=m1,size=256M
          -numa node,nodeid=0,cpus=0,memdev=m0 -numa node,nodeid=1,cpus=1,memdev=m1'

guest_define() {
    guest_defaults
    case $1 in
    6.1-l4)       SERIES=6.1 CPU=Skylake-Server MEM=512M LEVELS=4 VMCOREINFO=0 APPEND='slub_debug=U,kmalloc-128'
                  PRESSURE_PERCENT=105 ;;   # nobody is killed
    6.1-l5-numa)  SERIES=6.1 CPU=max MEM=768M LEVELS=5 NODES=2 NUMA=$numa_768 OOM=1 ;;
    6.12-l5-numa) SERIES=6.12 CPU=max MEM=768M LEVELS=5 NODES=2 NUMA=$numa_768 APPEND=movablecore=96M
                  HUGEPAGES=4 HUGEPAGES_OVER=2 ;;   # less than the workload maps: a surplus page
    6.12-16g)     SERIES=6.12 CPU=max MEM=16G LEVELS=5 FORMATS=kdump PRESSURE_PERCENT='' WORK_MB=300 ;;
    # A failed order-4 allocation while most of memory is free, then an OOM kill: both in the log.
    6.12-fragment) SERIES=6.12 MEM=384M FORMATS=kdump FRAGMENT=1 OOM=1 WORK_MB=120 MANY=20 ;;
    # For tests/bench: as many processes as the name says, each with the same 10 MB of shared memory mapped in full.
    6.12-herd-*)  SERIES=6.12 MEM=1G FORMATS=kdump PRESSURE_PERCENT='' WORK_MB=100 MANY=0 HERD=${1##*-} HIDE_PROCESSES=1 ;;
    # The plain case, of any series that fetch-kernels.sh finds.
    *-l4)         SERIES=${1%-l4} CPU=Skylake-Server MEM=512M LEVELS=4 ;;
    # Planted leaks, and the kernel's own witnesses of them switched on. Needs make-toy.sh.
    toy-debug)    SERIES=toy MEM=320M WORK_MB=120 PLANT=1 MANY=20
                  APPEND='page_owner=on kmemleak=on slub_debug=U,kmalloc-192 loglevel=4' ;;
    *) die "no such guest: $1 (there are: $guests)" ;;
    esac
}

make_guest() {
    local dir=$KMEMDB_VM_DIR/guests/$1 work pid rc=0
    NAME=$1
    guest_define "$NAME"
    [ -e "$KMEMDB_VM_DIR/kernels/$SERIES/vmlinuz" ] || { say "$NAME: no $SERIES kernel; skipped"; return 0; }
    work=$KMEMDB_VM_DIR/guests/.$NAME.new
    rm -rf "$work"
    mkdir -p "$work"
    guest_initramfs "$work"
    guest_start "$work"
    pid=$!
    trap 'kill $pid 2>/dev/null || true' EXIT
    guest_wait "$work/data" '=== READY' "$pid" 600 || rc=$?
    [ $rc = 0 ] || die "$NAME: the guest did not get ready; see $work/console.log"
    qmp "$work" '{"execute":"stop"}' >>"$work/qmp.log"
    date +%s >"$work/frozen_at"
    local format
    for format in $FORMATS; do
        case $format in
        elf)   qmp_dump "$work" vmcore.elf elf ;;
        kdump) qmp_dump "$work" vmcore.kdump kdump-zlib ;;
        esac
    done
    qmp "$work" '{"execute":"quit"}' >>"$work/qmp.log" || true
    wait "$pid" || true
    trap - EXIT
    chmod a+r "$work"/vmcore.*
    guest_split "$work"
    guest_env "$work" >"$work/guest.env"
    rm -f "$work/initrd.gz" "$work/disk.img" "$work/qmp" "$work/data"
    rm -rf "$dir"
    mv "$work" "$dir"
    ready "$NAME" "$dir"
    say "$NAME: $(du -sh "$dir" | cut -f1) in $dir"
}

[ $# -gt 0 ] || die "usage: make-guest.sh NAME...|all (there are: $guests)"
[ "$1" != all ] || set -- $guests
mkdir -p "$KMEMDB_VM_DIR/guests"
for name in "$@"; do
    make_guest "$name"
done
