#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Guests in which nothing is wrong, so that no rule may find anything (findings.py): a freshly booted one, and four that are
# loaded and healthy.
#
#   SERIES-fresh  nothing was done
#   SERIES-cache  the page cache has taken all memory that nobody else uses, twice over
#   SERIES-swap   a quarter of a zram swap area is in use, by a memory cgroup beyond its memory.high
#   SERIES-files  thousands of files, dentries and inodes
#   SERIES-work   huge pages, anonymous memory, processes and page cache
#
# usage: make-healthy.sh [--if-changed] SERIES-KIND...
# Result: $KMEMDB_VM_DIR/guests/SERIES-KIND/{vmcore.kdump,proc/,release}
set -eu
. "$(dirname -- "$0")/common.sh"
. "$VM_SCRIPTS/guest-lib.sh"
. "$VM_SCRIPTS/dump-lib.sh"
need qemu-system-x86_64=qemu-system-x86 busybox=busybox-static cpio gcc socat

# Changes when another guest would come out.
guest_recipe() {
    (cd "$VM_SCRIPTS" && cat common.sh guest-lib.sh dump-lib.sh make-healthy.sh healthy/healthy-init.sh guest.h guest.c witness.c) |
        sha256sum | cut -c1-16
}

make_healthy() {
    local work dir=$KMEMDB_VM_DIR/guests/$1
    NAME=$1
    guest_defaults
    SERIES=${1%-*} MEM=384M CPUS=1 APPEND=quiet
    [ -e "$KMEMDB_VM_DIR/kernels/$SERIES/vmlinuz" ] || { say "$NAME: no $SERIES kernel; skipped"; return 0; }
    MODULES="$MODULES qemu_fw_cfg"
    work=$KMEMDB_VM_DIR/guests/.$NAME.new
    rm -rf "$work"
    mkdir -p "$work"
    # shellcheck disable=SC2086
    initramfs_tree "$work/tree" "$KMEMDB_VM_DIR/kernels/$SERIES" "$VM_SCRIPTS/healthy/healthy-init.sh" $MODULES
    gcc -std=gnu17 -O2 -Wall -static -o "$work/tree/bin/guest" "$VM_SCRIPTS/guest.c" "$VM_SCRIPTS/witness.c"
    printf "NAME=%s\nMODULES='%s'\n" "$NAME" "$MODULES" >"$work/tree/guest.conf"
    initramfs_pack "$work/tree" "$work/initrd.gz"
    rm -rf "$work/tree"
    truncate -s 400M "$work/disk.img"
    guest_freeze "$work" "$dir"
}

make_each make_healthy SERIES-KIND "$@"
