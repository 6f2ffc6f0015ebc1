#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# /init of the guests of make-try.sh (busybox): each state of kmemdb_try.c, one after the other.
/bin/busybox --install -s /bin
export PATH=/bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs dev /dev
echo 1 >/proc/sys/kernel/printk
echo 0 >/proc/sys/kernel/kptr_restrict
[ ! -e /modules/qemu_fw_cfg.ko ] || insmod /modules/qemu_fw_cfg.ko
drain=$(awk '$3 == "drain_local_pages" { print "0x" $1; exit }' /proc/kallsyms)
insmod /modules/kmemdb_try.ko drain=$drain || echo "=== FAILED insmod"
. /states
for m in $MODULES; do
    [ ! -e "/modules/$m.ko" ] || insmod "/modules/$m.ko"
done
# The last close of a disk drops its pages from the page cache.
exec 3</dev/vda
for state in $STATES; do
    echo "try: $state"
    # Into the page cache, for what may reclaim.
    cat /dev/vda >/dev/null || echo "=== FAILED /dev/vda"
    echo "$state" >/sys/module/kmemdb_try/parameters/run || echo "=== FAILED $state"
done
echo "=== READY" >/dev/ttyS1
exec sleep 1000000
