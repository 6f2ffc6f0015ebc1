#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Guests whose machine is odd rather than their workload: booted by UEFI, with memory that a driver gave back, plugged in
# later or never plugged in, with CPUs that are offline, with the struct pages of huge pages freed, or with a kernel
# that another kernel started. SERIES is one of fetch-kernels.sh.
#
#   SERIES-uefi     booted by UEFI (OVMF), 512 MB of which virtio-balloon took 212
#   SERIES-plugged  256 MB, 128 MB in a DIMM, 100 of 256 MB of a virtio-mem device, CPU 1 of 3 offline, huge pages without
#                   most of their struct pages (hugetlb_free_vmemmap=on)
#   SERIES-kexec    booted by kexec -e from the same kernel, without the device vmcoreinfo: of both kernels there is a note
#                   in memory alone
#
# usage: make-machine.sh [--if-changed] NAME...
# Result: $KMEMDB_VM_DIR/guests/NAME/ as make-guest.sh's, with vmcore.kdump alone
set -eu
. "$(dirname -- "$0")/common.sh"
. "$VM_SCRIPTS/guest-lib.sh"
. "$VM_SCRIPTS/dump-lib.sh"
need qemu-system-x86_64=qemu-system-x86 busybox=busybox-static cpio gcc socat kexec=kexec-tools

# These guests are of other files than those of make-guest.sh.
guest_recipe() {
    (cd "$VM_SCRIPTS" && cat common.sh guest-lib.sh dump-lib.sh make-machine.sh machine/* guest.h guest.c witness.c unpack-kpages.py) |
        sha256sum | cut -c1-16
}

machine_define() {
    guest_defaults
    SERIES=${1%-*} MANY=0 HUGEPAGES=0 ZRAM_MB=0
    MODULES='virtio_ring virtio virtio_pci_modern_dev virtio_pci_legacy_dev virtio_pci qemu_fw_cfg'
    BALLOON_MB='' PLUGGED_MB='' OFFLINE='' KEXEC='' DEVICES=''
    case $1 in
    *-uefi)
        BALLOON_MB=300 MODULES="$MODULES virtio_balloon"
        DEVICES='-drive if=pflash,format=raw,readonly=on,file=/usr/share/OVMF/OVMF_CODE.fd -device virtio-balloon-pci -device virtio-net-pci' ;;
    *-plugged)
        MEM='256M,slots=2,maxmem=2G' CPUS=3 OFFLINE=1 HUGEPAGES=5 PLUGGED_MB=350 MODULES="$MODULES virtio_mem"
        APPEND='hugetlb_free_vmemmap=on memhp_default_state=online'
        NUMA='-object memory-backend-ram,id=m0,size=256M -numa node,nodeid=0,memdev=m0'
        DEVICES='-object memory-backend-ram,id=dimm,size=128M -device pc-dimm,id=dimm0,memdev=dimm
                 -object memory-backend-ram,id=part,size=256M
                 -device virtio-mem-pci,id=part0,memdev=part,node=0,requested-size=100M' ;;
    *-kexec)
        MEM=384M KEXEC=1 VMCOREINFO=0 ;;
    *) die "no such machine: $1 (SERIES-uefi, SERIES-plugged, SERIES-kexec)" ;;
    esac
}

machine_initramfs() {
    local work=$1 tree=$1/tree kernel=$KMEMDB_VM_DIR/kernels/$SERIES
    # shellcheck disable=SC2086
    initramfs_tree "$tree" "$kernel" "$VM_SCRIPTS/machine/machine-init.sh" $MODULES
    gcc -std=gnu17 -O2 -Wall -static -o "$tree/bin/guest" "$VM_SCRIPTS/guest.c" "$VM_SCRIPTS/witness.c"
    cat >"$tree/guest.conf" <<CONF
NAME=$NAME
MODULES='$MODULES'
HUGEPAGES=$HUGEPAGES
OFFLINE='$OFFLINE'
BALLOON_KB=${BALLOON_MB:+$((BALLOON_MB * 1024))}
PLUGGED_KB=${PLUGGED_MB:+$((PLUGGED_MB * 1024))}
CONF
    initramfs_pack "$tree" "$work/initrd.gz"
    if [ -n "$KEXEC" ]; then
        mkdir "$tree/boot"
        mv "$work/initrd.gz" "$tree/boot/second.gz"
        cp "$kernel/vmlinuz" "$tree/boot/"
        initramfs_program "$tree" kexec
        initramfs_pack "$tree" "$work/initrd.gz"
    fi
    rm -rf "$tree"
}

# Every machine has a disk by guest_start(); nothing is on this one.
make_machine() {
    local dir=$KMEMDB_VM_DIR/guests/$1 work pid
    NAME=$1
    machine_define "$NAME"
    [ -e "$KMEMDB_VM_DIR/kernels/$SERIES/vmlinuz" ] || { say "$NAME: no $SERIES kernel; skipped"; return 0; }
    work=$KMEMDB_VM_DIR/guests/.$NAME.new
    rm -rf "$work"
    mkdir -p "$work"
    machine_initramfs "$work"
    truncate -s 1M "$work/disk.img"
    # shellcheck disable=SC2086
    guest_start "$work" $DEVICES
    pid=$!
    trap 'kill $pid 2>/dev/null || true' EXIT
    if [ -n "$BALLOON_MB" ]; then
        guest_wait "$work/data" '=== BALLOON' "$pid" 300 || die "$NAME: it does not boot; see $work/console.log"
        qmp "$work" "{\"execute\":\"balloon\",\"arguments\":{\"value\":$((BALLOON_MB << 20))}}" >>"$work/qmp.log"
    fi
    guest_ready "$work" "$pid"
    guest_take "$work" "$pid"
    guest_place "$work" "$dir"
}

make_each make_machine 'NAME' "$@"
