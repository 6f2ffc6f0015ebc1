#!/bin/busybox sh
# SPDX-License-Identifier: GPL-2.0-or-later
# /init of the guests of make-pair.sh: as many tasks and files in each run, so that what differs is the kernel.
/bin/busybox --install -s /bin
export PATH=/bin
mount -t proc proc /proc
mount -t devtmpfs dev /dev
mkdir -p /tmp
mount -t tmpfs tmpfs /tmp
echo 1 >/proc/sys/kernel/printk
exec 3>/dev/ttyS1
stty raw </dev/ttyS1 # no carriage returns

i=0
while [ $i -lt 200 ]; do
    i=$((i + 1))
    sleep 100000 &
done
# Two pages each: a file with more than one page has a node of its xarray, in cache radix_tree_node.
i=0
while [ $i -lt 2000 ]; do
    i=$((i + 1))
    head -c 8192 /dev/zero >/tmp/$i
done
# Per-CPU lists and RCU settle.
sleep 2
for file in /proc/meminfo /proc/slabinfo /proc/version; do
    echo "=== $file" >&3
    cat $file >&3
done
echo '=== READY' >&3
while :; do sleep 1000; done
