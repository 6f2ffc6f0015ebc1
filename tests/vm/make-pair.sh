#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Two small kernels from Debian's source package that differ by one member of task_struct and by the order of one cache's slabs
# (pair/head.patch), each booted several times with the same work: compare has to find these two, what they cost, and nothing
# else (pair.py). The first one is booted twenty times, so that runs of one build can be dealt into two sides again and again.
# Both kernels together take about twenty minutes of two cores; a boot takes some seconds.
#
# usage: make-pair.sh [--if-changed] [BASE [HEAD]]
#   BASE     boots of the kernel as it is, 20 by default
#   HEAD     boots of the changed one, 6 by default
# Result: $KMEMDB_VM_DIR/kernels/pair{base,head}/, $KMEMDB_VM_DIR/guests/pair{base,head}-N/{vmcore.kdump,proc/,release}
set -eu
. "$(dirname -- "$0")/common.sh"
. "$VM_SCRIPTS/guest-lib.sh"
. "$VM_SCRIPTS/dump-lib.sh"
need qemu-system-x86_64=qemu-system-x86 busybox=busybox-static cpio socat patch

# Changes when another kernel would come out.
kernel_recipe() { (cd "$VM_SCRIPTS" && cat make-toy.sh toy.config pair/head.patch && echo "$without") | sha256sum | cut -c1-16; }
# Changes when another guest would come out.
guest_recipe() { (cd "$VM_SCRIPTS" && cat common.sh guest-lib.sh dump-lib.sh make-toy.sh make-pair.sh toy.config pair/*) | sha256sum | cut -c1-16; }

# What toy.config has and these need not: devices, networks, and what counts allocations.
without='MODULES IKCONFIG NET PCI ACPI BLOCK CGROUPS BPF_SYSCALL DEBUG_INFO_BTF DEBUG_FS CRYPTO CMA HUGETLBFS SWAP
    TRANSPARENT_HUGEPAGE PAGE_OWNER MEM_ALLOC_PROFILING DEBUG_KMEMLEAK AIO EPOLL EVENTFD SYSVIPC X86_5LEVEL'

make_kernel() {
    local dest=$KMEMDB_VM_DIR/kernels/$1 options
    if [ "$(cat "$dest/recipe" 2>/dev/null)" != "$(kernel_recipe)" ]; then
        # shellcheck disable=SC2086
        options=$(printf 'CONFIG_%s=n ' $without)
        # Date and number of a build are in the version.
        # shellcheck disable=SC2086
        KBUILD_BUILD_TIMESTAMP='1 Jan 2026' KBUILD_BUILD_VERSION=1 PATCH=$2 "$VM_SCRIPTS/make-toy.sh" 6.12 "$1" $options
        kernel_recipe >"$dest/recipe"
    fi
}

make_run() {
    local work dir=$KMEMDB_VM_DIR/guests/$1
    NAME=$1
    guest_defaults
    SERIES=${1%-*} MEM=128M CPUS=1 APPEND=quiet VMCOREINFO=0
    work=$KMEMDB_VM_DIR/guests/.$NAME.new
    rm -rf "$work"
    mkdir -p "$work"
    initramfs_tree "$work/tree" "$KMEMDB_VM_DIR/kernels/$SERIES" "$VM_SCRIPTS/pair/pair-init.sh"
    initramfs_pack "$work/tree" "$work/initrd.gz"
    rm -rf "$work/tree"
    truncate -s 1M "$work/disk.img"
    guest_freeze "$work" "$dir"
}

if_changed=
[ "${1:-}" != --if-changed ] || { if_changed=--if-changed && shift; }
base=${1:-20} head=${2:-6}
make_kernel pairbase ''
make_kernel pairhead "$VM_SCRIPTS/pair/head.patch"
names=
for ((i = 1; i <= base; i++)); do
    names="$names pairbase-$i"
done
for ((i = 1; i <= head; i++)); do
    names="$names pairhead-$i"
done
# shellcheck disable=SC2086
make_each make_run pairbase-N $if_changed $names
