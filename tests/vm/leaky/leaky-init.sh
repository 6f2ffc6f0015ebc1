#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# /init of the guest of make-leaky.sh (busybox): a service whose requests are traced, and the truth.
/bin/busybox --install -s /bin
export PATH=/bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs dev /dev
mkdir -p /tmp /mnt
mount -t tmpfs tmpfs /tmp
mount -t cgroup2 cgroup2 /sys/fs/cgroup
. /guest.conf
hostname web1
echo 1 >/proc/sys/kernel/printk
for m in $MODULES; do
    [ ! -e "/modules/$m.ko" ] || insmod "/modules/$m.ko" || echo "insmod $m failed"
done
ip link set lo up
groups=/sys/fs/cgroup
echo +memory >$groups/cgroup.subtree_control
mkdir $groups/svc
echo +memory >$groups/svc/cgroup.subtree_control
mkdir $groups/svc/web $groups/svc/db
in_group() { sh -c 'echo 0 >"$0/cgroup.procs"; exec "$@"' "$groups/$@"; }

guest files /tmp 60 8
[ ! -b /dev/vda ] || ! mount -t ext4 /dev/vda /mnt || in_group svc/db guest files /mnt 40 12
insmod /modules/reqtrace.ko || echo "=== FAILED insmod"
# Of eight sessions that end, three end with an error.
cat >/tmp/web.sh <<'SH'
i=0
while [ $i -lt 32 ]; do
    case $((i % 8)) in
    2 | 5 | 7) echo error ;;
    *) echo ok ;;
    esac >/proc/reqtrace
    [ $i -lt 30 ] || echo open >/proc/reqtrace
    i=$((i + 1))
done
SH
in_group svc/web sh /tmp/web.sh
# Not earlier: struct kimage goes on to point to the buffers from which the capture kernel was loaded.
crash_init
# What comes after overwrites stacks and per-CPU caches.
mkdir -p /tmp/more
in_group svc/db guest files /tmp/more 60 12
i=0
while [ $i -lt 40 ]; do
    cat /proc/meminfo /proc/slabinfo /proc/vmallocinfo >/tmp/out
    ping -c 1 127.0.0.1 >/dev/null 2>&1
    i=$((i + 1))
done
mkdir -p /tmp/many
in_group svc/web guest many 4 /tmp/many /mnt >/tmp/out.many &
sleep 3
sync
sleep 2
{
    stty raw <&1 # no carriage returns
    for file in reqtrace meminfo slabinfo modules vmallocinfo; do
        echo "=== /proc/$file"
        cat /proc/$file
    done
    echo "=== dmesg"
    dmesg
} >/dev/ttyS1
# That what printed it is forgotten, too.
i=0
while [ $i -lt 20 ]; do
    cat /proc/meminfo /proc/slabinfo /proc/vmallocinfo >/tmp/out
    i=$((i + 1))
done
echo "=== READY" >/dev/ttyS1
# Without a process that ends right before, which the kernel would still be about to free.
read -r -t 3 _ </dev/ttyS1
echo c >/proc/sysrq-trigger
