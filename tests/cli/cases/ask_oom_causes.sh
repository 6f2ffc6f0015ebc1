# SPDX-License-Identifier: GPL-2.0-or-later
# No zone that the request may use has pages; and kills of two machines in one log are distinguished.
cat > empty <<'E'
[    4.708000] loader invoked oom-killer: gfp_mask=0x10d1(GFP_KERNEL|__GFP_DMA), order=0, oom_score_adj=0
[    4.716000] CPU: 0 PID: 31 Comm: loader Not tainted 6.1.77-toy #1
[    4.928000] Mem-Info:
[    4.948000] active_anon:5 inactive_anon:900 isolated_anon:0
[    4.948000]  free:102844 free_pcp:0 free_cma:0
[    4.980000] Node 0 DMA free:0kB min:0kB low:0kB high:0kB present:16384kB managed:0kB free_cma:0kB
[    5.020000] lowmem_reserve[]: 0 116 116
[    5.024000] Node 0 Normal free:411376kB min:2752kB low:3440kB high:4128kB present:638960kB managed:478096kB free_cma:0kB
[    5.064000] lowmem_reserve[]: 0 0 0
[    5.070000] Out of memory: Killed process 31 (loader) total-vm:900kB, anon-rss:80kB, file-rss:0kB, shmem-rss:0kB, UID:0 pgtables:20kB oom_score_adj:0
E
kmemdb load -o empty.db empty | grep found
kmemdb ask empty.db oom -s cause -f csv
kmemdb ask empty.db oom -s kills -f csv
for h in web1 web2; do
	echo "Nov 23 04:12:2${h#web} $h kernel: Out of memory: Killed process 7 (worker) total-vm:900kB, anon-rss:80kB, file-rss:0kB, shmem-rss:0kB, UID:0 pgtables:20kB oom_score_adj:0"
done > hosts
kmemdb load -o hosts.db hosts | grep found
for h in web1 web2; do kmemdb ask hosts.db oom --host $h -s cause -f csv; done
for h in web1 web2; do kmemdb ask hosts.db oom --host $h -s groups -f csv; done
for h in web1 web2; do kmemdb ask hosts.db oom --host $h -s kills -f csv; done
# Most of memory is free, where the request may not take it; the paste has no line of the kill.
cat > apart <<'E2'
[   41.100000] probe invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0
[   41.110000] CPU: 0 PID: 77 Comm: probe Not tainted 6.1.88-toy #1
[   41.120000] Mem-Info:
[   41.130000] active_anon:100 inactive_anon:1100 isolated_anon:0
[   41.130000]  active_file:300 inactive_file:90 isolated_file:0
[   41.130000]  unevictable:0 dirty:0 writeback:0
[   41.130000]  slab_reclaimable:400 slab_unreclaimable:900
[   41.130000]  mapped:80 shmem:20 pagetables:40
[   41.130000]  free:184200 free_pcp:0 free_cma:24000
[   41.140000] DMA free:98800kB boost:4000kB min:6200kB low:6900kB high:7600kB reserved_highatomic:0KB present:262144kB managed:230000kB free_cma:96000kB
[   41.150000] lowmem_reserve[]: 0 0 800 800
[   41.160000] HighMem free:638000kB boost:0kB min:500kB low:1500kB high:2500kB reserved_highatomic:0KB present:786432kB managed:786432kB free_cma:0kB
[   41.170000] lowmem_reserve[]: 0 0 0 0
[   41.180000] 262144 pages RAM
[   41.180000] 196608 pages HighMem/MovableOnly
[   41.180000] 8036 pages reserved
E2
# The same without the counters of anon and slab: nothing is said of what has most.
sed -e '/anon:\|slab_\|unevictable\|mapped:/d' -e 's/free:638000kB/free:3000kB/; s/free:184200/free:25450/' apart > few
for c in apart few; do
	kmemdb load -o $c.db $c | grep found
	kmemdb ask $c.db oom -s cause -f csv
done
# A block or a table that is there is not said to be missing: its numbers are what is not known.
cat > block <<'E'
[    4.708000] loader invoked oom-killer: gfp_mask=0x1100cca(GFP_HIGHUSER_MOVABLE), order=0, oom_score_adj=0
[    4.928000] Mem-Info:
[    4.948000] slab_unreclaimable:x
[    4.950000] 12 total pagecache pages
[    5.070000] Out of memory: Killed process 31 (loader) total-vm:900kB, anon-rss:80kB, file-rss:0kB, shmem-rss:0kB, UID:0 pgtables:20kB oom_score_adj:0
E
kmemdb load -o block.db block | grep found
kmemdb ask block.db oom -s cause -f csv
kmemdb ask block.db oom -s kills -f csv
# The report has the only zone of the node that the request is bound to: memory is that of the whole machine all the same.
cat > bound <<'E3'
[   51.100000] job invoked oom-killer: gfp_mask=0x14280ca(GFP_HIGHUSER_MOVABLE|__GFP_ZERO), order=0, oom_score_adj=0
[   51.110000] CPU: 1 PID: 78 Comm: job Not tainted 4.18.0-toy #1
[   51.120000] Mem-Info:
[   51.130000] active_anon:1000 inactive_anon:50000 isolated_anon:0
[   51.130000]  active_file:600 inactive_file:400 isolated_file:0
[   51.130000]  unevictable:0 dirty:0 writeback:0
[   51.130000]  slab_reclaimable:1000 slab_unreclaimable:2000
[   51.130000]  mapped:80 shmem:200 pagetables:300 bounce:0
[   51.130000]  free:150000 free_pcp:0 free_cma:0
[   51.140000] Node 3 active_anon:4000kB inactive_anon:180000kB kernel_stack:900kB
[   51.140000] Node 3 Normal free:3600kB min:3400kB low:4300kB high:5200kB present:204800kB managed:196800kB free_cma:0kB
[   51.150000] lowmem_reserve[]: 0 0 0 0
[   51.160000] Node 3 Normal: 100*4kB (UME) 100*8kB (UE) 150*16kB (U) 0*32kB 0*64kB 0*128kB 0*256kB 0*512kB 0*1024kB 0*2048kB 0*4096kB = 3600kB
[   51.180000] 220000 pages RAM
E3
# And with the last line of the report; without the free blocks, of an architecture that has one page size.
{ cat bound; echo '[   51.180000] 0 pages HighMem/MovableOnly'; echo '[   51.180000] 8000 pages reserved'; } > whole
sed -e '/ 100\*4kB/d' -e 's/4.18.0-toy/4.18.0-toy.x86_64/' bound > arch
for c in bound whole arch; do
	kmemdb load -o $c.db $c > /dev/null
	kmemdb ask $c.db oom -s memory -f csv
done
# More is reserved for HighAtomic than is free: the parts are no more than the whole.
cat > reserved <<'E4'
[   61.100000] probe invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0
[   61.110000] CPU: 0 PID: 77 Comm: probe Not tainted 6.1.88-toy #1
[   61.120000] Mem-Info:
[   61.130000] active_anon:100 inactive_anon:1100 isolated_anon:0
[   61.130000]  active_file:300 inactive_file:90 isolated_file:0
[   61.130000]  unevictable:0 dirty:0 writeback:0
[   61.130000]  slab_reclaimable:400 slab_unreclaimable:900
[   61.130000]  mapped:80 shmem:20 pagetables:40
[   61.130000]  free:16106 free_pcp:0 free_cma:1000
[   61.140000] DMA free:8000kB boost:0kB min:6000kB low:7000kB high:8000kB reserved_highatomic:0KB present:20000kB managed:20000kB free_cma:4000kB
[   61.150000] lowmem_reserve[]: 0 3000 3000
[   61.140000] Normal free:56424kB boost:0kB min:3000kB low:4000kB high:5000kB reserved_highatomic:65536KB present:95000kB managed:80000kB free_cma:0kB
[   61.150000] lowmem_reserve[]: 0 0 0
[   61.180000] 28750 pages RAM
[   61.180000] 0 pages HighMem/MovableOnly
[   61.180000] 3750 pages reserved
E4
kmemdb load -o reserved.db reserved | grep found
kmemdb ask reserved.db oom -s cause -f csv
# A panic instead of a kill is a finding, also when the kill was requested.
cat > panic <<'E5'
[  910.064760] sysrq: Manual OOM execution
[  910.113950] Kernel panic - not syncing: Out of memory: compulsory panic_on_oom is enabled
[  910.229545] CPU: 1 PID: 243 Comm: kworker/1:2 Not tainted 6.1.88-toy #1
E5
kmemdb load -o panic.db panic | grep found
kmemdb ask panic.db findings -s findings -f csv
echo "status $?"
# What a cgroup at its limit has: by kind, the kernel's memory too, and whether a kill can free it. Up to 5.2 the memory
# of each cgroup below is printed apart.
cgroup() {
	cat <<'E5'
[   61.100000] job invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0
[   61.110000] CPU: 1 PID: 78 Comm: job Not tainted 6.1.88-toy #1
[   61.120000] memory: usage 524288kB, limit 524288kB, failcnt 7
E5
	printf '[   61.130000] %s\n' "$@"
	cat <<'E6'
[   61.140000] oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=/,mems_allowed=0,oom_memcg=/svc,task_memcg=/svc/db,task=job,pid=78,uid=0
[   61.150000] Memory cgroup out of memory: Killed process 78 (job) total-vm:900kB, anon-rss:80kB, file-rss:0kB, shmem-rss:0kB, UID:0 pgtables:20kB oom_score_adj:0
E6
}
H='Memory cgroup stats for /svc:'
cgroup "$H" 'anon 104857600' 'file 3145728' 'kernel_stack 491520' 'shmem 2097152' 'slab_reclaimable 2883584' 'slab_unreclaimable 415236096' 'slab 418119680' > c1
cgroup "$H" 'anon 104857600' 'file 3145728' 'kernel 313524224' 'pagetables 1048576' 'sock 2097152' > c2
cgroup "$H" 'anon 104857600' 'file 415236096' 'shmem 413138944' > c3
cgroup 'kmem: usage 65536kB, limit 9007199254740988kB, failcnt 0' 'Memory cgroup stats for /svc: cache:0KB rss:0KB' 'Memory cgroup stats for /svc/db: cache:8192KB rss:430080KB shmem:4096KB' > c4
for c in c1 c2 c3 c4; do
	kmemdb load -o $c.db $c > /dev/null
	kmemdb query -f csv $c.db 'SELECT count(*) FROM unparsed'
	kmemdb ask $c.db oom -s cause -f csv | tail -n +2
done
