#!/bin/busybox sh
# SPDX-License-Identifier: GPL-2.0-or-later
# /init of the guests of make-knobs.sh: every setting of memory management to a value that is not its default, then
# all of them as the kernel prints them.
/bin/busybox --install -s /bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs dev /dev
insmod /modules/qemu_fw_cfg.ko 2>/dev/null
exec 3>/dev/ttyS1
stty raw </dev/ttyS1 # no carriage returns
hostname knobs

# What this kernel lacks is passed over.
set_to() { [ ! -e "$2" ] || echo "$1" >"$2" 2>/dev/null; }
vm=/proc/sys/vm
set_to 4321 $vm/min_free_kbytes
set_to 77 $vm/watermark_scale_factor
set_to 12345 $vm/watermark_boost_factor
set_to '128 64 16 3 2' $vm/lowmem_reserve_ratio
set_to 4096 $vm/admin_reserve_kbytes
set_to 5000 $vm/user_reserve_kbytes
set_to 16 $vm/percpu_pagelist_fraction
set_to 16 $vm/percpu_pagelist_high_fraction
set_to 400 $vm/extfrag_threshold
set_to 33 $vm/compaction_proactiveness
set_to 0 $vm/compact_unevictable_allowed
set_to 1 $vm/defrag_mode
set_to 61 $vm/swappiness
set_to 150 $vm/vfs_cache_pressure
set_to 200 $vm/vfs_cache_pressure_denom
set_to 1 $vm/drop_caches
set_to 3 $vm/zone_reclaim_mode
set_to 2 $vm/min_unmapped_ratio
set_to 6 $vm/min_slab_ratio
set_to 4 $vm/page-cluster
set_to 5 $vm/laptop_mode
set_to 7 $vm/dirty_background_ratio
set_to 98765432 $vm/dirty_bytes
set_to 2999 $vm/dirty_expire_centisecs
set_to 501 $vm/dirty_writeback_centisecs
set_to 43210 $vm/dirtytime_expire_seconds
set_to 1 $vm/overcommit_memory
set_to 123456 $vm/overcommit_kbytes
set_to 65432 $vm/max_map_count
set_to 131072 $vm/mmap_min_addr
set_to 0 $vm/oom_dump_tasks
set_to 1 $vm/oom_kill_allocating_task
set_to 1 $vm/memory_failure_early_kill
set_to 0 $vm/memory_failure_recovery
thp=/sys/kernel/mm/transparent_hugepage
set_to always $thp/enabled
set_to defer+madvise $thp/defrag
set_to 0 $thp/use_zero_page
set_to 1 $thp/khugepaged/defrag
set_to 1234 $thp/khugepaged/pages_to_scan
set_to 9999 $thp/khugepaged/scan_sleep_millisecs
set_to 50000 $thp/khugepaged/alloc_sleep_millisecs
set_to 500 $thp/khugepaged/max_ptes_none
set_to 50 $thp/khugepaged/max_ptes_swap
set_to 200 $thp/khugepaged/max_ptes_shared
set_to 1 /sys/kernel/mm/ksm/run
# A user space program asks for it (U), a warning was issued (W).
set_to 576 /proc/sys/kernel/tainted

show() {
    for file; do
        [ -r "$file" ] || continue
        echo "=== $file" >&3
        cat "$file" >&3 2>/dev/null
    done
}
show $vm/* $thp/enabled $thp/defrag $thp/use_zero_page $thp/khugepaged/* /sys/kernel/mm/ksm/run
show /proc/version /proc/sys/kernel/hostname /proc/sys/kernel/tainted /proc/stat /proc/uptime /proc/loadavg
echo '=== READY' >&3
while :; do sleep 1000; done
