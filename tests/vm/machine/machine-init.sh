#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# /init of the guests of make-machine.sh (busybox). /guest.conf says what is odd about the machine.
/bin/busybox --install -s /bin
export PATH=/bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs dev /dev
mkdir -p /dev/shm /tmp /dev/hugepages /sys/fs/cgroup
. /guest.conf
hostname "$NAME"
echo 1 >/proc/sys/kernel/printk
echo 1 >/proc/sys/kernel/kptr_restrict
if [ -e /boot/vmlinuz ]; then
    # The kernel that is read is the second one.
    kexec -s -l /boot/vmlinuz --initrd=/boot/second.gz --append="$(cat /proc/cmdline) second" && kexec -e
    echo "kexec failed"
fi
mount -t tmpfs tmpfs /tmp
mount -t cgroup2 cgroup2 /sys/fs/cgroup
for m in $MODULES; do
    [ ! -e "/modules/$m.ko" ] || insmod "/modules/$m.ko" || echo "insmod $m failed"
done
ip link set lo up

meminfo() { awk -v n="$1:" '$1 == n { print $2 }' /proc/meminfo; }
# until_memtotal OP KB — wait until MemTotal is below (-lt) or above (-gt).
until_memtotal() {
    n=0
    until [ "$(meminfo MemTotal)" "$1" "$2" ]; do
        n=$((n + 1))
        [ $n -lt 300 ] || { echo "MemTotal is $(meminfo MemTotal) kB, expected $1 $2" && return; }
        sleep 0.2
    done
}
# settled — wait until MemTotal has stood still for a second.
settled() {
    last=
    until [ "$last" = "$(meminfo MemTotal)" ]; do
        last=$(meminfo MemTotal)
        sleep 1
    done
}

if [ -n "$BALLOON_KB" ]; then
    echo "=== BALLOON" >/dev/ttyS1
    until_memtotal -lt "$BALLOON_KB"
fi
[ -z "$PLUGGED_KB" ] || until_memtotal -gt "$PLUGGED_KB"
settled
for cpu in $OFFLINE; do
    echo 0 >"/sys/devices/system/cpu/cpu$cpu/online" || echo "cpu $cpu is not offline"
done

mb=$(($(meminfo MemAvailable) / 1024))
part() { echo $((mb * $1 / 100)); }
if [ "$HUGEPAGES" -gt 0 ]; then
    echo "$HUGEPAGES" >/proc/sys/vm/nr_hugepages
    mount -t hugetlbfs hugetlbfs /dev/hugepages
    guest hugetlb /dev/hugepages 2 1 1 >/tmp/out.hugetlb &
fi
echo +memory >/sys/fs/cgroup/cgroup.subtree_control
mkdir /sys/fs/cgroup/jobs
guest files /tmp $(($(part 10) * 1024 / 24)) 24
sh -c 'echo 0 >/sys/fs/cgroup/jobs/cgroup.procs; exec guest anon "$1"' sh "$(part 15)" >/tmp/out.anon &
guest huge "$(part 10)" >/tmp/out.huge &
guest shared "$(part 5)" 3 >/tmp/out.shared &
guest kernel "$(part 60)" >/tmp/out.kernel &
guest tables "$(part 20)" >/tmp/out.tables &
for work in anon huge shared kernel tables; do
    n=0
    until grep -q done "/tmp/out.$work" || [ $n -gt 300 ]; do
        sleep 0.2
        n=$((n + 1))
    done
done
cat /tmp/out.*
[ -z "$OFFLINE" ] || guest pressure "$(part 30)"
echo m >/proc/sysrq-trigger
guest show /dev/ttyS1
exec guest witness /dev/ttyS1
