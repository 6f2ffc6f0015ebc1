#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# /init of the guests of make-edge.sh (busybox): all that kmemdb_edge.c and edge.c can provoke, then the log.
/bin/busybox --install -s /bin
export PATH=/bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs dev /dev
mount -t cgroup2 cgroup2 /sys/fs/cgroup
echo 1 >/proc/sys/kernel/printk
echo 1 >/proc/sys/kernel/sysrq
echo 0 >/proc/sys/kernel/kptr_restrict
# vmcoreinfo is for the dump.
[ ! -e /modules/qemu_fw_cfg.ko ] || insmod /modules/qemu_fw_cfg.ko
address() { awk -v name="^($1)\$" '$3 ~ name { print "0x" $1; exit }' /proc/kallsyms; }
ratelimit=$(address 'nopage_rs.*')
get_area=$(address __get_vm_area_caller)
alloc_text=$(address 'execmem_alloc|execmem_alloc_noprof|module_alloc')
echo "nopage_rs at ${ratelimit:-?}, __get_vm_area_caller at ${get_area:-?}, memory of modules by ${alloc_text:-?}"
insmod /modules/kmemdb_edge.ko ${ratelimit:+ratelimit=$ratelimit} ${get_area:+get_area=$get_area} ${alloc_text:+alloc_text=$alloc_text} ||
    echo "=== FAILED insmod"
run=/sys/module/kmemdb_edge/parameters/run
for what in fragment zones thisnode full slab vmap modules; do
    echo "edge: $what"
    echo $what >$run || echo "=== FAILED $what"
done
echo "edge: policy"
edge bind 1 sh -c "echo policy >$run" || echo "=== FAILED policy"
echo +memory >/sys/fs/cgroup/cgroup.subtree_control
mkdir /sys/fs/cgroup/edge
echo 16M >/sys/fs/cgroup/edge/memory.max
echo "kmemdb_edge: kill expect=memcg" >/dev/kmsg
sh -c 'echo 0 >/sys/fs/cgroup/edge/cgroup.procs; exec edge touch 64'
echo "kmemdb_edge: kill expect=bound" >/dev/kmsg
edge bind 1 sh -c 'echo 1000 >/proc/self/oom_score_adj; exec edge touch 400'
echo "kmemdb_edge: kill expect=watermark" >/dev/kmsg
sh -c 'echo 1000 >/proc/self/oom_score_adj; exec edge touch 1000'
echo "kmemdb_edge: end" >/dev/kmsg
{
    stty raw <&1 # no carriage returns
    echo "=== dmesg"
    dmesg -s 16000000
    echo "=== READY"
} >/dev/ttyS1
exec sleep 1000000
