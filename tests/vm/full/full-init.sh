#!/bin/busybox sh
# SPDX-License-Identifier: GPL-2.0-or-later
# /init of the guests of make-full.sh: two processes that fill kernel memory, then what the kernel counts of it.
/bin/busybox --install -s /bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs dev /dev
mkdir /full
mount -t tmpfs -o size=100%,nr_inodes=0 tmpfs /full
insmod /modules/qemu_fw_cfg.ko 2>/dev/null
exec 3>/dev/ttyS1
stty raw </dev/ttyS1 # no carriage returns
hostname full
echo 1000000000 >/proc/sys/net/core/wmem_max
echo 1000000000 >/proc/sys/net/core/wmem_default
echo 1000000 >/proc/sys/net/unix/max_dgram_qlen
. /guest.conf

/bin/full datagrams "$DATAGRAM_MB" >/tmp.datagrams &
/bin/full files /full "$FILES" >/tmp.files &
until grep -q '===' /tmp.datagrams && grep -q '===' /tmp.files; do sleep 1; done
grep -h '=== FAILED' /tmp.datagrams /tmp.files
for file in /proc/meminfo /proc/slabinfo /proc/zoneinfo /proc/buddyinfo /proc/vmstat /proc/version /proc/stat /proc/uptime; do
    echo "=== $file" >&3
    cat "$file" >&3
done
echo '=== READY' >&3
while :; do sleep 1000; done
