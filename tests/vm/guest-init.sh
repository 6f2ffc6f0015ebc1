#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# /init of the test guests (busybox). /guest.conf says what this guest does; see make-guest.sh.
/bin/busybox --install -s /bin
export PATH=/bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs dev /dev
mkdir -p /dev/shm /tmp /mnt /sys/fs/cgroup
mount -t tmpfs -o size=90% tmpfs /tmp
mount -t debugfs debugfs /sys/kernel/debug
mount -t cgroup2 cgroup2 /sys/fs/cgroup
mkdir -p /dev/hugepages
. /guest.conf
hostname "$NAME"
# Kernel messages go to the log only: on the console they would cut into each other's lines.
echo 1 >/proc/sys/kernel/printk
echo 1 >/proc/sys/kernel/kptr_restrict
for m in $MODULES; do
    [ ! -e "/modules/$m.ko" ] || insmod "/modules/$m.ko" || echo "insmod $m failed"
done
ip link set lo up

# In a kdump guest, load the capture kernel before memory fills up.
if [ -n "${KEXEC_APPEND:-}" ]; then
    kexec -s -p /boot/vmlinuz --initrd=/boot/capture.gz --append="$KEXEC_APPEND" || echo "kexec failed"
    rm -rf /boot   # it is loaded; the initramfs is memory
fi

if [ "${ZRAM_MB:-0}" -gt 0 ]; then
    echo "${ZRAM_MB}M" >/sys/block/zram0/disksize
    mkswap /dev/zram0 >/dev/null
    swapon /dev/zram0
fi
if [ "${HUGEPAGES:-0}" -gt 0 ]; then
    echo "$HUGEPAGES" >/proc/sys/vm/nr_hugepages
    echo "${HUGEPAGES_OVER:-0}" >/proc/sys/vm/nr_overcommit_hugepages
    mount -t hugetlbfs hugetlbfs /dev/hugepages
fi

# The kernel leaves transparent huge pages off on so small a machine. Nobody collapses pages behind our back.
thp=/sys/kernel/mm/transparent_hugepage
if [ -d $thp ]; then
    echo 600000 >$thp/khugepaged/scan_sleep_millisecs
    echo 1 >$thp/use_zero_page
    echo madvise >$thp/defrag
    echo advise >$thp/shmem_enabled
    [ ! -d $thp/hugepages-64kB ] || echo madvise >$thp/hugepages-64kB/enabled
    echo madvise >$thp/enabled
fi

# On a busy host CPUs take turns, and the kernel would move pages after the tasks, between the reading and the freeze.
[ ! -e /proc/sys/kernel/numa_balancing ] || echo 0 >/proc/sys/kernel/numa_balancing

# First of all: what moves could be moved out of the way.
[ -z "${FRAGMENT:-}" ] || fragment

meminfo_mb() { awk -v n="$1:" '$1 == n { print int($2 / 1024) }' /proc/meminfo; }

# What the workload may take: a share of what is there, but a large guest stays mostly untouched.
mb=$(meminfo_mb MemAvailable)
[ "$mb" -le "${WORK_MB:-800}" ] || mb=${WORK_MB:-800}
part() { echo $((mb * $1 / 100)); }
echo "workload of $mb MB"

# A command in a memory cgroup.
groups=/sys/fs/cgroup
in_group() { sh -c 'echo 0 >"$0/cgroup.procs"; exec "$@"' "$groups/$@"; }
make_group() {
    mkdir "$groups/$1"
    echo +memory >"$groups/$1/cgroup.subtree_control"
}

echo +memory >$groups/cgroup.subtree_control
mkdir $groups/work
# Beyond memory.high a group reclaims; without swap it would only be slowed down, for minutes.
[ -z "$(tail -n +2 /proc/swaps)" ] || echo "$(part 15)M" >$groups/work/memory.high

guest files /tmp $(($(part 20) * 1024 / 24)) 24
if [ -b /dev/vda ] && mount -t ext4 /dev/vda /mnt; then
    guest files /mnt $(($(part 8) * 1024 / 20)) 20
    sync
    dd if=/dev/urandom of=/mnt/dirty bs=64k count=16 2>/dev/null
fi

# Groups that go while what they were charged for stays: files in tmpfs and page cache, with their inodes.
make_group svc
make_group batch
for i in 1 2 3 4 5 6; do
    job=svc/job$i
    [ "$i" -lt 5 ] || job=batch/job$i
    mkdir "$groups/$job" "/tmp/job$i" "/mnt/job$i"
    in_group $job guest files "/tmp/job$i" 12 24
    in_group $job guest files "/mnt/job$i" $((i * 4)) 16
    rmdir "$groups/$job"
done
rmdir $groups/batch
# And groups that stay, with limits.
mkdir $groups/svc/net $groups/svc/db
echo 64M >$groups/svc/db/memory.max
echo 4M >$groups/svc/db/memory.min
echo 8M >$groups/svc/db/memory.low
echo 16M >$groups/svc/db/memory.swap.max

in_group work guest anon "$(part 20)" >/tmp/out.anon1 &
guest anon "$(part 10)" >/tmp/out.anon2 &
in_group svc/db guest anon 12 >/tmp/out.anon3 &
guest huge "$(part 14)" >/tmp/out.huge &
guest shared "$(part 6)" 3 >/tmp/out.shared &
in_group svc/net guest kernel "$(part 250)" >/tmp/out.kernel &
guest tables "$(part 60)" >/tmp/out.tables &
works='anon1 anon2 anon3 huge shared kernel tables'
if [ "${HUGEPAGES:-0}" -gt 0 ]; then
    # Two used, one of a file, two promised.
    guest hugetlb /dev/hugepages 2 2 1 >/tmp/out.hugetlb &
    works="$works hugetlb"
fi
wait_done() {
    n=0
    until grep -q done "/tmp/out.$1" || [ $n -gt 300 ]; do
        sleep 0.2
        n=$((n + 1))
    done
}
for work in $works; do wait_done "$work"; done
cat /tmp/out.*

if [ -n "${PRESSURE_PERCENT:-}" ]; then
    # Percent of what is free and, with swap, some more than that.
    guest pressure $(($(meminfo_mb MemFree) * PRESSURE_PERCENT / 100))
fi
if [ "${MANY:-0}" -gt 0 ]; then
    mkdir -p /tmp/many /mnt/many
    guest many "$MANY" /tmp/many /mnt/many >/tmp/out.many &
    wait_done many
    cat /tmp/out.many
fi
if [ "${HERD:-0}" -gt 0 ]; then
    guest herd "$HERD" "$HERD_MB" >/tmp/out.herd &
    wait_done herd
    cat /tmp/out.herd
fi
if [ -n "${OOM:-}" ]; then
    # One process asks for more than there is and is killed: the log then holds an OOM report.
    echo 1 >/proc/sys/vm/overcommit_memory
    sh -c 'echo 1000 >/proc/self/oom_score_adj; exec guest anon "$1"' sh $(($(meminfo_mb MemTotal) * 3))
    echo 0 >/proc/sys/vm/overcommit_memory
fi
if [ -n "${PLANT:-}" ]; then
    insmod /modules/kmemdb_plant.ko
    if [ -w /sys/kernel/debug/kmemleak ] && grep -q kmemleak=on /proc/cmdline; then
        # It reports what is five seconds old and was unreferenced in two scans.
        sleep 6
        echo scan >/sys/kernel/debug/kmemleak
        sleep 6
        echo scan >/sys/kernel/debug/kmemleak
        echo scan=off >/sys/kernel/debug/kmemleak   # not in the last seconds
        SHOW_PAGE_OWNER=1
        export SHOW_PAGE_OWNER
    fi
fi
sync
sleep 2
echo m >/proc/sysrq-trigger
sleep 1
guest show /dev/ttyS1
exec guest witness /dev/ttyS1 ${KEXEC_APPEND:+crash}
