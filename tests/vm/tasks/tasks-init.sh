#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# /init of the guests of make-tasks.sh (busybox): what /proc says of them comes last.
/bin/busybox --install -s /bin
export PATH=/bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs dev /dev
mount -t tracefs tracefs /sys/kernel/tracing
mkdir -p /tmp /mnt
mount -t tmpfs tmpfs /tmp
. /guest.conf
hostname tasks
echo 1 >/proc/sys/kernel/printk
for m in $MODULES; do
    [ ! -e "/modules/$m.ko" ] || insmod "/modules/$m.ko" || echo "insmod $m failed"
done
ip link set lo up
[ ! -b /dev/vda ] || mount -t ext4 -o ro,noexec /dev/vda /mnt
insmod /modules/kmemdb_wait.ko || echo "=== FAILED insmod"
echo 32 >/sys/kernel/tracing/buffer_size_kb
echo 1 >/sys/kernel/tracing/events/sched/sched_switch/enable
tasks make
printf 'of two lines' >"/tmp/two
lines"
sleep 2
echo 0 >/sys/kernel/tracing/tracing_on
stty raw </dev/ttyS1 # no carriage returns
tasks show /dev/ttyS1
{
    echo "=== /proc/mounts"
    cat /proc/mounts
    echo "=== /sys/kernel/tracing/trace"
    cat /sys/kernel/tracing/trace
    echo "=== dmesg"
    dmesg
    echo "=== READY"
} >/dev/ttyS1
exec sleep 1000000
