#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# /init of the guests of make-sites.sh (busybox): some life, then who allocated, read twice: what is the same did not move.
/bin/busybox --install -s /bin
export PATH=/bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs dev /dev
mount -t debugfs debugfs /sys/kernel/debug
mkdir -p /tmp
mount -t tmpfs tmpfs /tmp
echo 1 >/proc/sys/kernel/printk
for m in lzo-rle zsmalloc zram qemu_fw_cfg; do
    [ ! -e "/modules/$m.ko" ] || insmod "/modules/$m.ko" || echo "insmod $m failed"
done
guest files /tmp 400 8
print_traces() {
    echo "=== $1"
    for f in /sys/kernel/debug/slab/*/alloc_traces /sys/kernel/debug/slab/*/free_traces \
        /sys/kernel/slab/*/alloc_calls /sys/kernel/slab/*/free_calls; do
        case $f in */dentry/* | */shmem_inode_cache/* | */kmalloc-192/* | */kmalloc-1k/*) ;; *) continue ;; esac
        [ -e "$f" ] || continue
        echo "=== $f"
        cat "$f"
    done
}
sleep 3
{
    stty raw <&1 # no carriage returns
    echo "=== dmesg"
    dmesg
    print_traces FIRST | sed 's,^=== /sys/,=== /proc/sys/,'
    print_traces LAST
    echo "=== READY"
} >/dev/ttyS1
exec sleep 1000000
