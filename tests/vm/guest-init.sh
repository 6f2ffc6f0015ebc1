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
[ "${HUGEPAGES:-0}" = 0 ] || echo "$HUGEPAGES" >/proc/sys/vm/nr_hugepages

# First of all: what moves could be moved out of the way.
[ -z "${FRAGMENT:-}" ] || fragment

meminfo_mb() { awk -v n="$1:" '$1 == n { print int($2 / 1024) }' /proc/meminfo; }

# What the workload may take: a share of what is there, but a large guest stays mostly untouched.
mb=$(meminfo_mb MemAvailable)
[ "$mb" -le "${WORK_MB:-800}" ] || mb=${WORK_MB:-800}
part() { echo $((mb * $1 / 100)); }
echo "workload of $mb MB"

echo +memory >/sys/fs/cgroup/cgroup.subtree_control
mkdir /sys/fs/cgroup/work
# Beyond memory.high a group reclaims; without swap it would only be slowed down, for minutes.
[ -z "$(tail -n +2 /proc/swaps)" ] || echo "$(part 15)M" >/sys/fs/cgroup/work/memory.high

guest files /tmp $(($(part 20) * 1024 / 24)) 24
if [ -b /dev/vda ] && mount -t ext4 /dev/vda /mnt; then
    guest files /mnt $(($(part 8) * 1024 / 20)) 20
    sync
    dd if=/dev/urandom of=/mnt/dirty bs=64k count=16 2>/dev/null
fi
(sh -c 'echo $$ >/sys/fs/cgroup/work/cgroup.procs; exec "$@"' sh guest anon "$(part 20)") >/tmp/out.anon1 &
guest anon "$(part 12)" >/tmp/out.anon2 &
guest huge "$(part 14)" >/tmp/out.huge &
guest shared "$(part 6)" 3 >/tmp/out.shared &
guest kernel "$(part 250)" >/tmp/out.kernel &
guest tables "$(part 60)" >/tmp/out.tables &
for i in 1 2 3 4 5 6; do
    n=0
    until grep -q done "/tmp/out.$(echo anon1 anon2 huge shared kernel tables | cut -d' ' -f$i)" || [ $n -gt 300 ]; do
        sleep 0.2
        n=$((n + 1))
    done
done
cat /tmp/out.*

if [ -n "${PRESSURE_PERCENT:-}" ]; then
    # Percent of what is free and, with swap, some more than that.
    guest pressure $(($(meminfo_mb MemFree) * PRESSURE_PERCENT / 100))
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
