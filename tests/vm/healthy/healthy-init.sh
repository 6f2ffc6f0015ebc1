#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# /init of the guests of make-healthy.sh (busybox). /guest.conf says which machine it is: none of them lacks anything.
/bin/busybox --install -s /bin
export PATH=/bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs dev /dev
mkdir -p /dev/shm /tmp /sys/fs/cgroup
mount -t tmpfs -o size=90% tmpfs /tmp
mount -t cgroup2 cgroup2 /sys/fs/cgroup
. /guest.conf
hostname "$NAME"
echo 1 >/proc/sys/kernel/printk
exec 3>/dev/ttyS1
stty raw </dev/ttyS1 # no carriage returns
for m in $MODULES; do
    [ ! -e "/modules/$m.ko" ] || insmod "/modules/$m.ko" || echo "=== FAILED insmod $m"
done

field() { awk -v n="$1:" '$1 == n { print $2 }' /proc/meminfo; }
# least NAME KB — that much is reached, or the guest is not what it should be.
least() { [ "$(field "$1")" -ge "$2" ] || echo "=== FAILED $1 is $(field "$1") kB, not $2"; }
wait_done() {
    n=0
    until grep -q 'done' "$1" || [ $n -gt 600 ]; do
        sleep 0.2
        n=$((n + 1))
    done
    grep -q 'done' "$1" || echo "=== FAILED $1"
}

# Its pages stay cached while somebody has the disk open.
exec 4</dev/vda
case ${NAME##*-} in
fresh) ;;
cache)
    # Twice as much as there is memory: old pages make room for new ones.
    cat /dev/vda /dev/vda >/dev/null
    least Buffers 150000
    ;;
swap)
    # A quarter of the area, of a group beyond its memory.high: nobody else is short of memory.
    echo 128M >/sys/block/zram0/disksize
    mkswap /dev/zram0 >/dev/null
    swapon /dev/zram0
    echo +memory >/sys/fs/cgroup/cgroup.subtree_control
    mkdir /sys/fs/cgroup/group
    echo 30M >/sys/fs/cgroup/group/memory.high
    sh -c 'echo 0 >/sys/fs/cgroup/group/cgroup.procs; exec seq 1 8000000' >/tmp/text
    [ $(($(field SwapTotal) - $(field SwapFree))) -ge 25000 ] || echo "=== FAILED swap is not in use"
    ;;
files)
    # Dentries, inodes and small files.
    i=0
    while [ $i -lt 3000 ]; do
        i=$((i + 1))
        echo $i >/tmp/$i
    done
    find /proc /sys -name none
    least SReclaimable 12000
    ;;
work)
    # Huge pages, processes and page cache at a time.
    echo always >/sys/kernel/mm/transparent_hugepage/enabled
    guest huge 40 >/tmp/out.huge &
    guest anon 60 >/tmp/out.anon &
    for i in 1 2 3 4 5 6 7 8 9 10; do sleep 1000 & done
    cat /dev/vda >/dev/null
    wait_done /tmp/out.huge
    wait_done /tmp/out.anon
    least AnonPages 60000
    ;;
*) echo "=== FAILED no such machine" ;;
esac

# Per-CPU lists and RCU settle.
sleep 2
for file in /proc/meminfo /proc/vmstat /proc/zoneinfo /proc/uptime /proc/version; do
    echo "=== $file" >&3
    cat $file >&3
done
echo '=== READY' >&3
while :; do sleep 1000; done
