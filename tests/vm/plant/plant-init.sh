#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# /init of the guests of make-plant.sh (busybox): some life, the planted leaks, more life, the truth.
/bin/busybox --install -s /bin
export PATH=/bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs dev /dev
mkdir -p /tmp /mnt
mount -t tmpfs tmpfs /tmp
mount -t cgroup2 cgroup2 /sys/fs/cgroup
. /guest.conf
hostname plant
echo 1 >/proc/sys/kernel/printk
for m in $MODULES; do
    [ ! -e "/modules/$m.ko" ] || insmod "/modules/$m.ko" || echo "insmod $m failed"
done
ip link set lo up
echo +memory >/sys/fs/cgroup/cgroup.subtree_control
mkdir /sys/fs/cgroup/plant /sys/fs/cgroup/jobs
guest files /tmp 1000 8
[ ! -b /dev/vda ] || ! mount -t ext4 /dev/vda /mnt || guest files /mnt 300 20
if [ -e /modules/kmemdb_kinds.ko ]; then
    sh -c 'echo 0 >/sys/fs/cgroup/plant/cgroup.procs; exec insmod /modules/kmemdb_kinds.ko' || echo "=== FAILED insmod"
fi
# What comes after overwrites stacks and per-CPU caches.
mkdir -p /tmp/more
sh -c 'echo 0 >/sys/fs/cgroup/jobs/cgroup.procs; exec guest files /tmp/more 600 12'
i=0
while [ $i -lt 60 ]; do
    cat /proc/meminfo /proc/slabinfo /proc/vmallocinfo >/tmp/out
    ping -c 1 127.0.0.1 >/dev/null 2>&1
    i=$((i + 1))
done
mkdir -p /tmp/many
guest many 20 /tmp/many /mnt >/tmp/out.many &
sleep 3
sync
sleep 2
{
    stty raw <&1 # no carriage returns
    if [ -e /proc/kmemdb_kinds ]; then
        echo "=== /proc/kmemdb_kinds"
        cat /proc/kmemdb_kinds
    fi
    echo "=== dmesg"
    dmesg
} >/dev/ttyS1
# Not earlier: struct kimage goes on to point to the buffers from which the capture kernel was loaded.
[ ! -e /boot ] || crash_init
# That what printed it is forgotten, too.
i=0
while [ $i -lt 20 ]; do
    cat /proc/meminfo /proc/slabinfo /proc/vmallocinfo >/tmp/out
    i=$((i + 1))
done
if [ -n "${CRASH:-}" ]; then
    echo "=== READY" >/dev/ttyS1
    # Without a process that ends right before, which the kernel would still be about to free.
    read -r -t 3 _ </dev/ttyS1
    echo c >/proc/sysrq-trigger
fi
echo "=== READY" >/dev/ttyS1
exec sleep 1000000
