#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# /init of the rich guests of make-plant.sh (busybox): many modules, file systems on one another, networks, cgroups, swap
# in use, sockets. Nothing is lost on purpose: what nothing leads to here is found wrongly.
/bin/busybox --install -s /bin
export PATH=/bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs dev /dev
mkdir -p /dev/shm /tmp /mnt /loop /both /img /ram
mount -t tmpfs tmpfs /tmp
mount -t cgroup2 cgroup2 /sys/fs/cgroup
mount -t debugfs debugfs /sys/kernel/debug
. /guest.conf
hostname rich
echo 1 >/proc/sys/kernel/printk
for m in $MODULES; do
    [ ! -e "/modules/$m.ko" ] || insmod "/modules/$m.ko" 2>/dev/null || echo "insmod $m failed"
done
loaded=$(lsmod | tail -n +2 | wc -l)
echo "$loaded modules"
[ "$loaded" -ge 83 ] || echo "=== FAILED only $loaded modules"
must() { "$@" || echo "=== FAILED $*"; }
may() { "$@" >/dev/null 2>&1 || echo "without $*"; }
/tools/ip link set lo up

echo "${ZRAM_MB}M" >/sys/block/zram0/disksize
mkswap /dev/zram0 >/dev/null
must swapon /dev/zram0

# A file system on a file of another one, and one of two layers; others on disks in memory.
must mount -t ext4 /dev/vda /mnt
must mount -o loop -t ext4 /mnt/inner.img /loop
mkdir -p /mnt/upper /mnt/work
must mount -t overlay overlay -o lowerdir=/loop,upperdir=/mnt/upper,workdir=/mnt/work /both
guest files /mnt 400 20
guest files /loop 150 12
mkdir /both/new
guest files /both/new 100 8
for f in /both/*; do [ ! -f "$f" ] || echo more >>"$f"; done
if [ -b /dev/ram0 ]; then
    mke2fs -q /dev/ram0 2048 >/dev/null 2>&1 && may mount -t ext4 /dev/ram0 /ram && guest files /ram 20 8
fi
if [ -b /dev/nullb0 ]; then dd if=/dev/nullb0 of=/dev/null bs=64k count=64 2>/dev/null; fi

# Network namespaces that are joined, and some that are gone.
must /tools/ip link add br0 type bridge
/tools/ip link set br0 up
/tools/ip addr add 10.9.0.1/24 dev br0
for i in 1 2 3 4; do
    unshare -n -m sleep 1000000 &
    sleep 0.3
    must /tools/ip link add "v$i" type veth peer name "p$i"
    must /tools/ip link set "p$i" netns "$!"
    must /tools/ip link set "v$i" master br0
    /tools/ip link set "v$i" up
    nsenter -t "$!" -n /tools/ip link set lo up
    nsenter -t "$!" -n /tools/ip addr add "10.9.0.1$i/24" dev "p$i"
    nsenter -t "$!" -n /tools/ip link set "p$i" up
done
for i in 1 2 3 4 5 6; do unshare -n /tools/ip link set lo up; done
may /tools/ip link add dummy7 type dummy
may /tools/ip link add vx0 type vxlan id 42 dev br0 dstport 4789
may /tools/ip link add link br0 name br0.7 type vlan id 7
may /tools/ip link add link br0 name mv0 type macvlan
may /tools/ip link add wg0 type wireguard
may /tools/ip link add bond7 type bond
may /tools/ip link add tun7 type ipip remote 10.9.0.11 local 10.9.0.1
may /tools/ip link add vrf7 type vrf table 7
for d in dummy7 vx0 br0.7 mv0 wg0 tun7 vrf7; do may /tools/ip link set "$d" up; done
may /tools/ip rule add from 10.8.0.0/16 table 7
for i in 1 2 3 4 5 6 7 8; do may /tools/ip route add "10.8.$i.0/24" via "10.9.0.1$((i % 4 + 1))"; done
for i in 1 2 3 4; do ping -c 3 "10.9.0.1$i" >/dev/null 2>&1 || echo "=== FAILED no answer from 10.9.0.1$i"; done
httpd -p 8080 -h /tmp

groups=/sys/fs/cgroup
echo +memory >$groups/cgroup.subtree_control
in_group() { sh -c 'echo 0 >"$0/cgroup.procs"; exec "$@"' "$groups/$@"; }
for g in web db batch; do
    mkdir $groups/$g
    echo +memory >$groups/$g/cgroup.subtree_control
    for i in 1 2 3; do mkdir $groups/$g/$i; done
done
for g in web/1 web/2 db/1 batch/1 batch/2; do
    mkdir -p "/tmp/$g" "/mnt/$g"
    in_group $g guest files "/tmp/$g" 150 12
    in_group $g guest files "/mnt/$g" 40 12
done
rmdir $groups/batch/1 $groups/batch/2
in_group web/3 guest kernel 400 >/tmp/out.kernel &
in_group db/2 guest anon 60 >/tmp/out.anon &
guest shared 20 3 >/tmp/out.shared &
guest tables 20 >/tmp/out.tables &
guest huge 32 >/tmp/out.huge &
sleep 3
guest pressure $(($(awk '/^MemFree:/ { print int($2 / 1024) }' /proc/meminfo) * 108 / 100))
[ "$(awk 'NR > 1 { n += $4 } END { print n + 0 }' /proc/swaps)" -gt 0 ] || echo "=== FAILED swap is not in use"
mkdir -p /tmp/many
guest many 40 /tmp/many /mnt >/tmp/out.many &
# Open files, sockets of all families with data under way, mounts, and mount namespaces.
must tasks wait

# Life: connections, processes, files and namespaces that come and go.
i=0
while [ $i -lt 20 ]; do
    cat /proc/meminfo /proc/slabinfo /proc/vmallocinfo /proc/net/tcp >/tmp/served
    wget -q -O /dev/null http://127.0.0.1:8080/served || true
    ping -c 1 "10.9.0.1$((i % 4 + 1))" >/dev/null 2>&1
    cp /tmp/served "/both/served.$i" && rm -f "/both/served.$((i - 3))"
    [ $((i % 8)) != 0 ] || unshare -n -m /tools/ip link set lo up
    i=$((i + 1))
done
sync
# Until what was taken off its lists is freed: grace periods, a namespace's work.
sleep 4
{
    stty raw <&1 # no carriage returns
    echo "=== /proc/modules"
    cat /proc/modules
    echo "=== /proc/swaps"
    cat /proc/swaps
    echo "=== dmesg"
    dmesg
    echo "=== READY"
} >/dev/ttyS1
exec sleep 1000000
