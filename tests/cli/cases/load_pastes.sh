# SPDX-License-Identifier: GPL-2.0-or-later
# What people paste: tables of free and vmstat, mappings without a path, files that grep names, files and kills in one text.
paste()
{
	echo "--- $1"
	cat > "$1.txt"
	kmemdb load -o "$1.db" "$1.txt" | grep -E '^(capture|coverage|found|warning|error)'
}
rows()
{
	kmemdb query "$1.db" --format csv "$2" | tail -n +2
}
paste free-m <<'END'
user@box:~$ free -m
               total        used        free      shared  buff/cache   available
Mem:           31853       20119        1021         512       10712       10801
Swap:           8191         120        8071
user@box:~$ uptime
 10:01:02 up 3 days,  4:05,  2 users,  load average: 0.10, 0.20, 0.30
END
rows free-m 'SELECT name, value_kb FROM meminfo'
rows free-m "SELECT collector, status, reason FROM load WHERE collector = 'free'"
kmemdb ask free-m.db memory --section unaccounted --format csv | tail -n 1
paste free-without-command <<'END'
             total       used       free     shared    buffers     cached
Mem:       4048216    3913028     135188       1204      52840     702316
-/+ buffers/cache:    3157872     890344
Swap:      2097148     912340    1184808
END
rows free-without-command 'SELECT name, value_kb FROM meminfo'
echo '--- these may be MiB or GiB: unknown'
paste free-unit <<'END'
              total        used        free      shared  buff/cache   available
Mem:           7821        6911         190         313         719         310
Swap:             0           0           0
END
rows free-unit 'SELECT name, value_kb FROM meminfo'
rows free-unit "SELECT reason FROM load WHERE collector = 'free'"
paste free-h <<'END'
$ free -h
              total        used        free      shared  buff/cache   available
Mem:           7.7G        6.1G        210M        312M        1.4G        1.0G
Swap:          2.0G        1.9G         60M
END
rows free-h "SELECT name, value_kb FROM meminfo WHERE name IN ('MemTotal', 'MemFree')"
echo '--- powers of 1000: 16e9 bytes are 15625000 kB'
paste free-h-si <<'END'
$ free -h --si
              total        used        free      shared  buff/cache   available
Mem:            16G        6.1G        210M        312M        1.4G        1.0G
Swap:          2.0G        1.9G        2.0Mi
END
rows free-h-si "SELECT name, value_kb FROM meminfo WHERE name IN ('MemTotal', 'SwapFree')"
paste free-si-m <<'END'
$ free --si -m
              total        used        free      shared  buff/cache   available
Mem:          16384        6911         190         313         719         310
Swap:             0           0           0
END
rows free-si-m "SELECT name, value_kb FROM meminfo WHERE name IN ('MemTotal', 'SwapFree')"
paste vmstat <<'END'
$ vmstat 1 3
procs -----------memory---------- ---swap-- -----io---- -system-- ------cpu-----
 r  b   swpd   free   buff  cache   si   so    bi    bo   in   cs us sy id wa st
 1  0 122880 1045504 204800 10764288    0    0    12    33   50   70  2  1 97  0  0
 2  1 122880 1040504 204800 10764288    0    0     0    33  950 1270  2  1 97  0  0
 0  0 122880 1042504 204800 10764288    0    0     0    33  950 1270  2  1 97  0  0
END
rows vmstat 'SELECT name, value_kb FROM meminfo'
rows vmstat "SELECT reason FROM load WHERE collector = 'vmstat'"
echo '--- each sample is a snapshot'
series()
{
	rows "$1" "SELECT group_concat(kb, ' ') FROM (SELECT value_kb AS kb FROM capture JOIN meminfo USING (capture_id) WHERE name = 'MemFree' ORDER BY place)"
	rows "$1" "SELECT DISTINCT status, reason FROM load WHERE collector <> 'proc/input'"
}
paste vmstat-t <<'END'
procs -----------memory---------- ---swap-- -----io---- -system-- ------cpu----- -----timestamp-----
 r  b   swpd   free   buff  cache   si   so    bi    bo   in   cs us sy id wa st                 UTC
 1  0 122880 1045504 204800 10764288    0    0    12    33   50   70  2  1 97  0  0 2026-11-24 10:00:00
 2  1 122880 1040504 204800 10764288    0    0     0    33  950 1270  2  1 97  0  0 2026-11-24 10:00:05
procs -----------memory---------- ---swap-- -----io---- -system-- ------cpu----- -----timestamp-----
 r  b   swpd   free   buff  cache   si   so    bi    bo   in   cs us sy id wa st                 UTC
 0  0 122880 1042504 204800 10764288    0    0     0    33  950 1270  2  1 97  0  0 2026-11-24 10:00:10
END
series vmstat-t
rows vmstat-t "SELECT group_concat(captured_at - unixepoch('2026-11-24 10:00:00'), ' ') FROM (SELECT captured_at FROM capture ORDER BY place)"
echo '--- numbers that repeat themselves do not tell the unit'
paste vmstat-idle <<'END'
procs -----------memory---------- ---swap-- -----io---- -system-- ------cpu-----
 r  b   swpd   free   buff  cache   si   so    bi    bo   in   cs us sy id wa st
 1  0      0   1200     16    800    0    0    12    33   50   70  2  1 97  0  0
 0  0      0   1200     16    800    0    0     0     0   50   70  0  0 100  0  0
 0  0      0   1200     16    800    0    0     0     0   50   70  0  0 100  0  0
END
series vmstat-idle
paste vmstat-s-m <<'END'
$ vmstat -S m 1
procs -----------memory---------- ---swap-- -----io---- -system-- ------cpu-----
 r  b   swpd   free   buff  cache   si   so    bi    bo   in   cs us sy id wa st
 1  0      0     40     80    400    0    0    12    33   50   70  2  1 97  0  0
 2  1      0     44     80    400    0    0     0    33  950 1270  2  1 97  0  0
END
series vmstat-s-m
paste free-s <<'END'
$ free -m -s 1
               total        used        free      shared  buff/cache   available
Mem:           31853       20119        1021         512       10712       10801
Swap:           8191         120        8071

               total        used        free      shared  buff/cache   available
Mem:           31853       20219         921         512       10712       10701
Swap:           8191         120        8071
END
series free-s
paste top-b <<'END'
top - 10:01:02 up 3 days,  4:05,  2 users,  load average: 0.10, 0.20, 0.30
MiB Mem :  31852.8 total,   1021.0 free,  20119.8 used,  10712.0 buff/cache
MiB Swap:   8192.0 total,   8072.0 free,    120.0 used.  10801.0 avail Mem
top - 10:01:05 up 3 days,  4:05,  2 users,  load average: 0.10, 0.20, 0.30
MiB Mem :  31852.8 total,   1011.0 free,  20129.8 used,  10712.0 buff/cache
MiB Swap:   8192.0 total,   8072.0 free,    120.0 used.  10791.0 avail Mem
END
series top-b
echo '--- samples of sar: rates and averages are no state'
paste sar-r <<'END'
Linux 5.10.0-20-made (db1)	11/26/25	_x86_64_	(8 CPU)

11:50:01 PM kbmemfree   kbavail kbmemused  %memused kbbuffers  kbcached  kbcommit   %commit  kbactive   kbinact   kbdirty
11:55:01 PM   1045504  11060224  20602676     63.17    204800  10764288  24123456     58.82  15123456   9123456      1204
12:05:01 AM    945504  10960224  20702676     63.47    204800  10764288  24223456     59.06  15223456   9123456      1304
Average:       995504  11010224  20652676     63.32    204800  10764288  24173456     58.94  15173456   9123456      1254

11:50:01 PM  pgpgin/s pgpgout/s   fault/s  majflt/s
11:55:01 PM      0.01     33.10    650.12      0.00
END
series sar-r
rows sar-r "SELECT hostname, kernel_release, boot, captured_at - unixepoch('2025-11-26 23:55:01') FROM capture"
rows sar-r "SELECT name, value_kb FROM meminfo WHERE capture_id = 1"
rows sar-r "SELECT DISTINCT file, reason FROM passed_over"
echo '--- of which day is not known'
paste sar-day <<'END'
Linux 5.10.0-20-made (db1)	11/06/25	_x86_64_	(8 CPU)
10:00:01    kbmemfree   kbavail
10:10:01      1045504  11060224
10:20:01       945504  10960224
END
series sar-day
rows sar-day "SELECT captured_at IS NULL FROM capture"
echo '--- a restart begins another boot; sar -S has the swap of the same samples; the rest of the text stays what it is'
paste sar-restart <<'END'
=== /proc/meminfo
MemTotal:       32657172 kB
MemFree:         1000004 kB
MemAvailable:   11000000 kB
$ sar -rS
Linux 5.10.0-20-made (db1)	11/26/25	_x86_64_	(8 CPU)

00:00:01    kbmemfree   kbavail
00:10:01      1045504  11060224
00:15:00  LINUX RESTART	(8 CPU)

00:20:01    kbmemfree   kbavail
00:30:01       945504  10960224

00:00:01    kbswpfree kbswpused  %swpused  kbswpcad   %swpcad
00:10:01      1023996   1073152     51.17      1000      0.09
00:15:00  LINUX RESTART	(8 CPU)

00:20:01    kbswpfree kbswpused  %swpused  kbswpcad   %swpcad
00:30:01      2097148         0      0.00         0      0.00
$ date -Iseconds
2025-11-26T09:00:00+01:00
=== /proc/buddyinfo
Node 0, zone   Normal      3      1      0      0      0      0      0      0      0      0      0
END
rows sar-restart "SELECT origin, datetime(captured_at, 'unixepoch'), name, value_kb FROM capture JOIN meminfo USING (capture_id) ORDER BY captured_at IS NULL, capture_id, name"
rows sar-restart "SELECT count(DISTINCT boot) FROM capture WHERE origin IS NOT NULL"
rows sar-restart "SELECT origin, boot, series FROM capture ORDER BY capture_id"
rows sar-restart "SELECT collector, status, rows FROM load WHERE collector LIKE 'proc/%info' ORDER BY collector"
echo '--- wide samples of vmstat'
paste vmstat-w <<'END'
$ vmstat -w -t 5
--procs-- -----------------------memory---------------------- ---swap-- -----io---- -system-- --------cpu-------- -----timestamp-----
   r    b         swpd         free         buff        cache   si   so    bi    bo   in   cs  us  sy  id  wa  st                 UTC
   1    0      1073152      1264128       204800      6479360    0    0    10    20  100  200   2   1  97   0   0 2026-11-20 14:00:00
   1    0      1073152      1164128       204800      6479360    0    0    10    20  100  200   2   1  97   0   0 2026-11-20 14:00:05
END
series vmstat-w
rows vmstat-w "SELECT datetime(captured_at, 'unixepoch') FROM capture ORDER BY place"
processes()
{
	rows "$1" 'SELECT t.pid, ppid, t.comm, state, threads, vss_kb, rss_kb, swap_kb FROM task t LEFT JOIN process_memory USING (capture_id, pid) ORDER BY t.pid'
	rows "$1" "SELECT status, reason FROM load WHERE collector = 'proc/PID'"
	rows "$1" 'SELECT text FROM unparsed'
}
paste ps-aux <<'END'
[root@n1 ~]# ps aux --sort=-rss | head -5
USER         PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND
tomcat      4411 12.0 16.1 9912344 5138022 ?     Ssl  Nov20 112:44 /opt/jdk/bin/java -Xmx4g -jar app.jar
www          900  0.0  0.1   81200  9120 ?       S    Nov20   0:11 nginx: worker process
root          17  0.0  0.0       0     0 ?       S    Nov20   0:01 [ksoftirqd/1]
garbage
root           1  0.0  0.0  168000 11000 ?       Ss   Nov20   0:09 /sbin/init splash
END
processes ps-aux
paste top-list <<'END'
top - 10:01:02 up 3 days,  4:05,  2 users,  load average: 0.10, 0.20, 0.30
MiB Mem :  31852.8 total,   1021.0 free,  20119.8 used,  10712.0 buff/cache
MiB Swap:   8192.0 total,   8072.0 free,    120.0 used.  10801.0 avail Mem

    PID USER      PR  NI    VIRT    RES    SHR S  %CPU  %MEM     TIME+ COMMAND
   4411 tomcat    20   0 9912344   4.9g  12044 S  12.0  16.1 112:44.10 java
     17 root      20   0       0      0      0 S   0.0   0.0   0:01.10 ksoftirqd/1
END
processes top-list
echo '--- dates of several words, and a state of two'
paste ps-lstart <<'END'
$ ps -eo pid,lstart,etime,rss,cmd
    PID                  STARTED     ELAPSED   RSS CMD
      1 Mon Nov 24 10:00:00 2026       10:00 12044 /sbin/init
   4411 Mon Nov 24 10:00:00 2026       10:00 5138022 /usr/bin/java -jar app.jar
   4412 Mon Nov
END
processes ps-lstart
paste ps-start <<'END'
$ ps -eo pid,start,rss,cmd
    PID  STARTED   RSS CMD
      1   Nov 24 12044 /sbin/init
   4411 10:00:00 5138022 /usr/bin/java -jar app.jar
END
processes ps-start
paste ps-busybox <<'END'
$ ps
  PID USER       VSZ STAT COMMAND
    1 root      1500 S    init
   17 root         0 SW<  [kworker/0:0H]
  900 root      2200 S <  /usr/sbin/ntpd -n
  901 root      2300 S N  {idler} /bin/idler
  902 root      2300 S    N
END
processes ps-busybox
echo '--- lists of threads'
paste top-threads <<'END'
top - 10:00:00 up 1 day,  1:00,  1 user,  load average: 0.00, 0.00, 0.00
Threads: 500 total,   1 running, 499 sleeping,   0 stopped,   0 zombie
%Cpu(s):  0.0 us,  0.0 sy,  0.0 ni,100.0 id,  0.0 wa,  0.0 hi,  0.0 si,  0.0 st
KiB Mem : 16384000 total,  8000000 free,  6000000 used,  2384000 buff/cache
KiB Swap:        0 total,        0 free,        0 used.  9000000 avail Mem

    PID USER      PR  NI    VIRT    RES    SHR S  %CPU  %MEM     TIME+ COMMAND
   4411 tomcat    20   0 9912344   4.9g  12044 S  12.0  16.1 112:44.10 java
   4412 tomcat    20   0 9912344   4.9g  12044 S  12.0  16.1 112:44.10 GC
END
processes top-threads
paste crash-ps <<'END'
crash> ps
   PID    PPID  CPU       TASK        ST  %MEM     VSZ    RSS  COMM
      1      0   0  ffff88003da80000  IN   0.1   41212   3576  systemd
   4411      1   1  ffff88003da90000  IN  16.1 9912344 5138022  java
   4412      1   1  ffff88003daa0000  IN  16.1 9912344 5138022  GC
END
processes crash-ps
echo '--- columns of any choice; what /proc/PID/status tells goes before'
paste ps-o <<'END'
$ cat /proc/77/status
Name:	worker
State:	D (disk sleep)
Pid:	77
VmSize:	   90000 kB
VmRSS:	    7000 kB
$ ps -eo rss,ppid,pid,nlwp,vsz,args
  RSS    PPID     PID NLWP    VSZ COMMAND
 6000       1      77    3  90000 worker --all
  800       0       1    1   9000 init
END
processes ps-o
paste smaps <<'END'
00400000-004ef000 r-xp 00000000 08:01 1234                               /usr/bin/app
Size:                956 kB
Rss:                 812 kB
Pss:                 400 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Anonymous:             0 kB
7f12a4000000-7f12a8000000 rw-p 00000000 00:00 0
Size:              65536 kB
Rss:               65012 kB
Pss:               65012 kB
Private_Clean:         0 kB
Private_Dirty:     65012 kB
Anonymous:         65012 kB
END
kmemdb ask smaps.db ps --section ps --format csv
kmemdb ask smaps.db processes --section mappings --format csv
echo '--- of the last mapping only Rss is there: no sum of the others'
paste smaps-cut <<'END'
00400000-004ef000 r-xp 00000000 08:01 1234                               /usr/bin/app
Size:                956 kB
Rss:                 812 kB
Pss:                 400 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Swap:                  8 kB
7f12a4000000-7f12a8000000 rw-p 00000000 00:00 0
Size:              65536 kB
Rss:               65012 kB
END
rows smaps-cut 'SELECT vss_kb, rss_kb, pss_kb, uss_kb, swap_kb, anon_kb FROM process_memory'
rows smaps-cut "SELECT collector, status, reason FROM load WHERE collector LIKE 'proc/PID%'"
paste cgroup <<'END'
[root@n1 0b1c2d.scope]# grep . *
cgroup.procs:2211
cgroup.procs:2250
memory.failcnt:93121
memory.limit_in_bytes:536870912
memory.oom_control:oom_kill_disable 0
memory.oom_control:under_oom 0
memory.oom_control:oom_kill 4
memory.stat:cache 12288
memory.stat:rss 530120704
memory.stat:total_cache 12288
memory.stat:total_rss 530120704
memory.usage_in_bytes:536838144
tasks:2211
tasks:2250
tasks:2251
END
rows cgroup 'SELECT path, usage_bytes, max_bytes, max_events, oom_kill_events, processes, threads FROM cgroup'
rows cgroup 'SELECT name, value FROM cgroup_stat'
rows cgroup 'SELECT * FROM passed_over'
paste kill-and-meminfo <<'END'
MemTotal:        8009212 kB
MemFree:          194812 kB
MemAvailable:     318212 kB
$ dmesg | grep -i kill
[ 8122.112233] java invoked oom-killer: gfp_mask=0x140dca(GFP_HIGHUSER_MOVABLE|__GFP_COMP|__GFP_ZERO), order=0, oom_score_adj=0
[ 8122.112900] Out of memory: Killed process 4411 (java) total-vm:9912344kB, anon-rss:5112344kB, file-rss:1204kB, shmem-rss:0kB, UID:1000 pgtables:12344kB oom_score_adj:0
END
rows kill-and-meminfo 'SELECT victim, anon_rss_kb, (SELECT count(*) FROM meminfo), (SELECT count(*) FROM unparsed) FROM oom_event'
paste huge-pages <<'END'
$ cat /proc/meminfo
MemTotal:       65009212 kB
MemFree:         1194812 kB
HugePages_Total:   20480
HugePages_Free:    18432
HugePages_Rsvd:      512
HugePages_Surp:        0
Hugepagesize:       2048 kB
$ cat /sys/devices/system/node/node0/meminfo
Node 0 MemTotal:       65009212 kB
Node 0 HugePages_Total: 20480
Node 0 HugePages_Free:  18432
Node 0 HugePages_Surp:      0
$ grep . /sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages /sys/kernel/mm/hugepages/hugepages-1048576kB/*
/sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages:20480
/sys/kernel/mm/hugepages/hugepages-1048576kB/free_hugepages:1
/sys/kernel/mm/hugepages/hugepages-1048576kB/nr_hugepages:2
END
rows huge-pages 'SELECT page_kb, node_id, total_hugepages, free_hugepages, reserved_hugepages, surplus_hugepages FROM hugetlb_pool'
echo '--- each cache of SLUB says what fits into a slab: pages of 16 KiB'
paste slabinfo <<'END'
slabinfo - version: 2.1
# name            <active_objs> <num_objs> <objsize> <objperslab> <pagesperslab> : tunables <limit> <batchcount> <sharedfactor> : slabdata <active_slabs> <num_slabs> <sharedavail>
dentry             170000 170000    192   85    1 : tunables    0    0    0 : slabdata   2000   2000      0
kmalloc-64          25600  25600     64  256    1 : tunables    0    0    0 : slabdata    100    100      0
END
rows slabinfo 'SELECT c.page_bytes, s.name, s.held_bytes FROM capture c JOIN slab_cache s USING (capture_id)'
echo '--- one cache alone is one witness; SLAB keeps more in a slab than objects'
paste slabrow <<'END'
dentry             170000 170000    192   85    1 : tunables    0    0    0 : slabdata   2000   2000      0
size-64             25600  25600     64   59    1 : tunables  120   60    8 : slabdata    100    100      0
END
rows slabrow 'SELECT c.page_bytes, s.name, s.held_bytes FROM capture c JOIN slab_cache s USING (capture_id)'
mkdir series
for i in 1 2; do
	mkdir -p series/2024010$i-100000
	echo "kmalloc-64 60000000 6${i}000000 64 64 1 : tunables 0 0 0 : slabdata 9${i}0000 9${i}0000 0" > series/2024010$i-100000/slabinfo
done
kmemdb load -o series.db series > /dev/null
kmemdb ask series.db slab-growth --format csv
kmemdb ask series.db growth --format csv
paste top <<'END'
top - 00:14:08 up 9 days, 23:46, 26 users,  load average: 1.20, 3.87, 8.11
Tasks:  257 total,   1 running, 256 sleeping,   0 stopped,   0 zombie
Mem:   4048216k total,  3913028k used,   135188k free,    52840k buffers
Swap:  2097148k total,   912340k used,  1184808k free,   702316k cached

  PID USER      PR  NI  VIRT  RES  SHR S %CPU %MEM    TIME+  COMMAND
21992 root      16   0 2424m 1.8g 5544 S 99.0 40.1  47012:06 java
END
rows top 'SELECT name, value_kb FROM meminfo'
paste top-mib <<'END'
MiB Mem :   7821.5 total,    190.2 free,   6749.2 used,    882.1 buff/cache
MiB Swap:   2048.0 total,   1868.2 free,    179.8 used.    310.8 avail Mem
END
rows top-mib 'SELECT name, value_kb FROM meminfo'
paste free-line <<'END'
 free -m
              total       used       free     shared    buffers     cached
Mem:          2047       1638        409          0         93        125
-/+ buffers/cache:       1420        627
Swap:          511          0        511
END
rows free-line 'SELECT name, value_kb FROM meminfo'
echo '--- a size below 0 is none'
paste negative <<'END'
MemTotal:       32657172 kB
MemFree:              -5 kB
END
rows negative 'SELECT name, value_kb FROM meminfo'
rows negative 'SELECT text FROM unparsed'
echo '--- a log twice, and what is left of it newest first: one kill each'
kill_lines()
{
	echo '[Fri Nov 20 14:00:39 2026] guest invoked oom-killer: gfp_mask=0x140dca(GFP_HIGHUSER_MOVABLE|__GFP_COMP|__GFP_ZERO), order=0, oom_score_adj=0'
	echo '[Fri Nov 20 14:00:39 2026] oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=/,mems_allowed=0,global_oom,task_memcg=/,task=guest,pid=480,uid=0'
	echo '[Fri Nov 20 14:00:39 2026] Out of memory: Killed process 480 (guest) total-vm:2274156kB, anon-rss:305656kB, file-rss:4kB, shmem-rss:0kB, UID:0 pgtables:664kB oom_score_adj:0'
}
{ kill_lines; kill_lines; } | paste kill-twice
rows kill-twice 'SELECT count(*), sum(NOT again) FROM log_report'
kill_lines | tac | head -n 2 | paste kill-cut
rows kill-cut 'SELECT sum(NOT again) FROM log_report'
# What the kernel's own search found is a suspect however small; of frames that are all allocators the outermost is to blame.
cat > kmemleak.txt <<'END'
unreferenced object 0xffff888004a71180 (size 32):
  comm "insmod", pid 88, jiffies 4294901234 (age 41.220s)
  backtrace:
    [<00000000a1b2c3d4>] __kmalloc_track_caller+0x204/0x25c
    [<00000000a1b2c3d5>] kstrdup+0x40/0x84
unreferenced object 0xffff888004a71200 (size 64):
  comm "insmod", pid 88, jiffies 4294901235 (age 41.219s)
  backtrace:
    [<00000000a1b2c3d6>] kmalloc_trace+0x25/0x90
    [<00000000a1b2c3d7>] ring_probe+0x30/0xc8 [ring]
END
kmemdb load -o kmemleak.db kmemleak.txt > out
kmemdb ask kmemleak.db leaks -s suspects -f csv | cut -d, -f1-5
