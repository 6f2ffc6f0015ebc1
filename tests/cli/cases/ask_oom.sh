# SPDX-License-Identifier: GPL-2.0-or-later
# The cause of OOM kills in words, by each rule that a log can show.
line()
{
	printf '[%12s] %s\n' "$1" "$2"
}

# mem_info PREFIX ANON FILE SHMEM UNRECLAIMABLE FREE HUGE: a block of a machine of 400000 pages
mem_info()
{
	line "$1" 'Mem-Info:'
	line "$1" "active_anon:$(($2 / 2)) inactive_anon:$(($2 / 2)) isolated_anon:0"
	line "$1" " active_file:$3 inactive_file:0 isolated_file:0"
	line "$1" " unevictable:0 dirty:0 writeback:0"
	line "$1" " slab_reclaimable:500 slab_unreclaimable:$5"
	line "$1" " mapped:10 shmem:$4 pagetables:300 bounce:0"
	line "$1" " free:$6 free_pcp:4 free_cma:0"
	line "$1" "Node 0 active_anon:$(($2 * 2))kB inactive_anon:$(($2 * 2))kB kernel_stack:900kB all_unreclaimable? yes"
	line "$1" "Node 0 DMA32 free:$(($6 * 4))kB min:$(($6 * 5))kB low:$(($6 * 6))kB high:$(($6 * 7))kB present:1640000kB managed:1600000kB"
	line "$1" "lowmem_reserve[]: 0 0 0"
	line "$1" "Node 0 hugepages_total=$7 hugepages_free=$7 hugepages_surp=0 hugepages_size=2048kB"
	line "$1" "0 pages in swap cache"
	line "$1" "410000 pages RAM"
	line "$1" "10000 pages reserved"
}

# oom SECONDS PID NAME RSS_PAGES ANON FILE SHMEM UNRECLAIMABLE FREE HUGE
oom()
{
	line "$1" "$3 invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0"
	line "$1" "CPU: 1 PID: $2 Comm: $3 Not tainted 6.1.77-toy #1"
	mem_info "$1" "$5" "$6" "$7" "$8" "$9" "${10}"
	if [ "$8" -gt 100000 ]; then
		line "$1" 'Unreclaimable slab info:'
		line "$1" 'Name                      Used          Total'
		line "$1" 'ring_desc            700000KB     812000KB'
		line "$1" 'kmalloc-96             9000KB      10000KB'
	fi
	line "$1" 'Tasks state (memory values in pages):'
	line "$1" '[  pid  ]   uid  tgid total_vm      rss pgtables_bytes swapents oom_score_adj name'
	line "$1" "[    $2]     0   $2    99000     $4   204800        0             0 $3"
	line "$1" '[    71]     0    71    60000      300   104800        0             0 helper'
	line "$1" "Out of memory: Killed process $2 ($3) total-vm:396000kB, anon-rss:$(($4 * 4))kB, file-rss:0kB, shmem-rss:0kB, UID:0 pgtables:200kB oom_score_adj:0"
}

memcg()
{
	line "$1" 'worker invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0'
	line "$1" 'memory: usage 262144kB, limit 262144kB, failcnt 77'
	line "$1" 'Memory cgroup stats for /svc/batch:'
	line "$1" 'anon 20971520'
	line "$1" 'file 4194304'
	line "$1" 'kernel 240123904'
	line "$1" 'sock 3145728'
	line "$1" 'slab_unreclaimable 229638144'
	line "$1" 'Tasks state (memory values in pages):'
	line "$1" '[  pid  ]   uid  tgid total_vm      rss pgtables_bytes swapents oom_score_adj name'
	line "$1" '[    812]     0   812    60000     5120   204800        0             0 worker'
	line "$1" "oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=/,mems_allowed=0,oom_memcg=/svc/batch,task_memcg=/svc/batch,task=worker,pid=812,uid=0"
	line "$1" 'Memory cgroup out of memory: Killed process 812 (worker) total-vm:240000kB, anon-rss:20480kB, file-rss:0kB, shmem-rss:0kB, UID:0 pgtables:200kB oom_score_adj:0'
}

for n in 1 2 3; do memcg $((n * 2000)).000001; done > log
oom 9000.000001 70 slabs 900 5000 900 100 300000 7000 0 >> log
oom 9001.000001 72 huge 900 5000 900 100 3000 7000 600 >> log
oom 9002.000001 73 eater 300000 310000 900 100 3000 7000 0 >> log
oom 9003.000001 74 lost 900 5000 900 100 3000 7000 0 >> log
oom 9004.000001 75 tmpfs 900 300000 900 290000 3000 7000 0 >> log
oom 9005.000001 76 files 900 90000 150000 100 3000 30000 0 >> log
kmemdb load -o log.db log > /dev/null
kmemdb ask log.db oom -s cause -f jsonl
kmemdb ask log.db oom -s groups -f csv
kmemdb ask log.db oom -s memory -p reports=4 -f csv
kmemdb ask log.db oom -s caches -p reports=4 -f csv
echo '--- twelve tasks and slab caches: ten for people, who read how many more there are, all for programs'
{
	line 1.000001 'greedy invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0'
	mem_info 1.000001 5000 900 100 300000 7000 0
	line 1.000001 'Unreclaimable slab info:'
	line 1.000001 'Name                      Used          Total'
	for n in 1 2 3 4 5 6 7 8 9 10 11 12; do
		line 1.000001 "$(printf 'cache_%-18d %5dKB     %5dKB' $n $((1000 * n)) $((1000 * n + 500)))"
	done
	line 1.000001 'Tasks state (memory values in pages):'
	line 1.000001 '[  pid  ]   uid  tgid total_vm      rss pgtables_bytes swapents oom_score_adj name'
	for n in 1 2 3 4 5 6 7 8 9 10 11 12; do
		line 1.000001 "$(printf '[%7d]     0 %5d    99000 %8d   204800        0             0 task_%d' $n $n $((100 * n)) $n)"
	done
	line 1.000001 'Out of memory: Killed process 12 (task_12) total-vm:396000kB, anon-rss:4800kB, file-rss:0kB, shmem-rss:0kB, UID:0 pgtables:200kB oom_score_adj:0'
} > many
kmemdb load -o many.db many > /dev/null
for s in tasks caches; do
	kmemdb ask many.db oom -s $s -f table | tail -n 3
	for rows in 10 12 0; do kmemdb ask many.db oom -s $s -f table --rows $rows | grep -c -E 'task_|cache_|more'; done
	kmemdb ask many.db oom -s $s -f csv | wc -l
	kmemdb ask many.db oom -s $s -f json | grep -c -E 'task_|cache_'
	kmemdb ask many.db oom -s $s -f csv --rows 3 | wc -l
done
