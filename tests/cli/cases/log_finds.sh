# SPDX-License-Identifier: GPL-2.0-or-later
# load says what a log reports, and it, summary and report lead to the question that answers.
cat > log <<'E'
[   10.000001] eater: page allocation failure: order:4, mode:0x40dc0(GFP_KERNEL|__GFP_COMP|__GFP_ZERO), nodemask=(null),cpuset=/,mems_allowed=0
[   10.000002] CPU: 0 PID: 91 Comm: eater Not tainted 6.1.77-toy #1
[   10.000003] Mem-Info:
[   10.000004] active_anon:5 inactive_anon:900 isolated_anon:0
[   10.000004]  active_file:10 inactive_file:0 isolated_file:0
[   10.000004]  slab_reclaimable:500 slab_unreclaimable:700
[   10.000004]  mapped:10 shmem:1 pagetables:300 bounce:0
[   10.000004]  free:1000 free_pcp:4 free_cma:0
[   10.000005] Node 0 DMA32 free:4000kB min:500kB low:600kB high:700kB present:1640000kB managed:1600000kB
[   10.000006] lowmem_reserve[]: 0 0 0
[   10.000007] Node 0 DMA32: 500*4kB (UM) 250*8kB (U) 0*16kB 0*32kB 0*64kB 0*128kB 0*256kB 0*512kB 0*1024kB 0*2048kB 0*4096kB = 4000kB
[   20.000001] worker invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0
[   20.000002] memory: usage 262144kB, limit 262144kB, failcnt 77
[   20.000003] oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=/,mems_allowed=0,oom_memcg=/svc/batch,task_memcg=/svc/batch,task=worker,pid=812,uid=0
[   20.000004] Memory cgroup out of memory: Killed process 812 (worker) total-vm:240000kB, anon-rss:20480kB, file-rss:0kB, shmem-rss:0kB, UID:0 pgtables:200kB oom_score_adj:0
E
kmemdb load -o log.db log | sed 's/loaded in .*/loaded/'
kmemdb ask log.db summary -s log -f csv
kmemdb ask log.db summary -s next -f csv
kmemdb report log.db | sed -n '/^What the log/,$p'
# A log without reports leads to the summary alone.
printf '%s\n' '[    1.000000] Linux version 6.1.77-toy (nobody@host) (gcc 12) #1 SMP
[    1.000001] Memory: 100K/200K available' > quiet
kmemdb load -o quiet.db quiet | tail -1
kmemdb ask quiet.db summary -s next -f csv

# The size of a page follows from two numbers of a block that agree: not from one, nor from reports that differ.
block() { # FREE_PAGES FREE_KB BLOCK_KB
	printf 'x: page allocation failure: order:0, mode:0x820(GFP_ATOMIC)\nMem-Info:\nfree:%s free_pcp:0 free_cma:0\n' "$1"
	echo "Node 0 Normal free:$2kB min:16384kB low:20480kB high:24576kB managed:2031616kB free_cma:0kB"
	echo 'lowmem_reserve[]: 0 0'
	[ -z "$3" ] || echo "Node 0 Normal: 10*$3kB (UM) 0*$(($3 * 2))kB = $((10 * $3))kB"
}
block 96 6144 64 > agree
block 96 6144 '' > lone
block 96 384 64 > differ
{ block 96 6144 64; block 96 384 4; } > reports
for f in agree lone differ reports; do
	kmemdb load -o $f.db $f > /dev/null
	kmemdb query -f csv $f.db "SELECT '$f', page_bytes FROM capture" | tail -n 1
done
