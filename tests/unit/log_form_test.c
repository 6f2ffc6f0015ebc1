/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Forms of reports, what is left of them, lines that cannot be read, and numbers printed twice. */
#include "log_help.h"

#define OPEN(c, text)                                            \
	do {                                                     \
		if (!log_case_open(t, &(c), text, strlen(text))) \
			return;                                  \
	} while (0)

/* ---- lines ---- */

KM_TEST(cut_lines_are_counted_and_those_of_others_are_not)
{
	struct log_case c;

	OPEN(c, "[    5.000000] cp: page allocation failure: order:2, mode:0xcc0(GFP_KERNEL)\n"
		"[    5.000001] CPU: 0 PID: 77 Comm: cp Not tainted 6.1.9-x86_64 #1\n"
		"[    5.000002] Call Trace:\n"
		"[    5.000003]  alloc_ring+0x12/0x40\n"
		"[    5.000004]  probe_ring+0x1\n"
		"[    5.000005] usb 1-2: reset high-speed USB device number 3\n"
		"[    5.000006] Mem-Info:\n"
		"[    5.000007] active_anon:10 inactive_anon:2x isolated_anon:0\n"
		"[    5.000008] EXT4-fs (sdz9): recovery complete\n"
		"[    5.000009] Node 0 Normal free:900kB min:400kB low:50\n"
		"[    5.000010] lowmem_reserve[]: 0 0 0\n"
		"[    5.000011] Node 0 DMA32 free:900kB min:400kB low:500kB high:600kB\n"
		"[    5.000012] lowmem_reserve[]: 0 0\n"
		"[    5.000013] Node 0 Normal: 100*4kB (UM) 10*8kB (M) 3*1\n");
	CHECK_STR(log_sql(&c, "SELECT line, text FROM unparsed"),
		  "5| probe_ring+0x1\n"
		  "8|active_anon:10 inactive_anon:2x isolated_anon:0\n"
		  "10|Node 0 Normal free:900kB min:400kB low:50\n"
		  "14|Node 0 Normal: 100*4kB (UM) 10*8kB (M) 3*1\n");
	/* The free blocks of DMA32 are the fourth. */
	CHECK_STR(log_sql(&c, "SELECT status, unknowns, reason FROM load"),
		  "partial|39|4 of 12 lines of the reports could not be read, see table unparsed\n");
	/* What was read of a zone stays; a number that lost its end is none. */
	CHECK_STR(log_sql(&c, "SELECT name, value FROM log_meminfo WHERE scope = 'all' OR "
			      "(scope = 'zone' AND zone_name = 'Normal')"),
		  "free|900\nmin|400\n");
	/* Blocks of a cut line do not decide. */
	CHECK_STR(log_sql(&c, "SELECT largest_order, usable_order FROM alloc_failure_zone"),
		  "-|-\n-|-\n");
	CHECK_STR(log_sql(&c, "SELECT zone_name, low_kb FROM alloc_failure_zone"), "Normal|-\nDMA32|500\n");
	CHECK_STR(log_sql(&c, "SELECT ok, why FROM \"check\""), "");
	log_case_close(&c);
}

#define HEADER(sec, comm) "[    " sec ".000000] " comm " invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0\n"
#define SUMMARY(sec, comm, pid)                                                                                        \
	"[    " sec ".000006] oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=/,mems_allowed=0,global_oom," \
	"task_memcg=/,task=" comm ",pid=" pid ",uid=0\n"
#define KILL(sec, comm, pid)                                                                                                 \
	"[    " sec ".000007] Out of memory: Killed process " pid " (" comm ") total-vm:90kB, anon-rss:40kB, file-rss:2kB, " \
	"shmem-rss:0kB, UID:0 pgtables:4kB oom_score_adj:0\n"

/* A line of the stack belongs to the report that is open, whatever of it was left out: one kill is one event. */
KM_TEST(a_stack_without_its_heading)
{
	static const char events[] = "SELECT count(*), min(invoker), min(victim), min(caller) FROM oom_event";
	struct log_case c;

	/* The heading alone is lost. */
	OPEN(c, HEADER("5", "cp") "[    5.000001] CPU: 0 PID: 77 Comm: cp Not tainted 6.1.9-x86_64 #1\n"
				  "[    5.000002]  dump_header+0x4a/0x1f0\n"
				  "[    5.000003]  oom_kill_process.cold+0xb/0x10\n"
				  "[    5.000004]  out_of_memory+0x106/0x2e0\n"
				  "[    5.000005]  fill_ring+0x12/0x40\n" SUMMARY("5", "cp", "77") KILL("5", "cp", "77"));
	CHECK_STR(log_sql(&c, events), "1|cp|cp|fill_ring\n");
	CHECK_STR(log_sql(&c, "SELECT status, unknowns FROM load"), "partial|1\n");
	log_case_close(&c);
	/* What grep -i kill leaves. */
	OPEN(c, HEADER("5", "cp") "[    5.000003]  oom_kill_process.cold+0xb/0x10\n" SUMMARY("5", "cp", "77") KILL("5", "cp", "77"));
	CHECK_STR(log_sql(&c, events), "1|cp|cp|-\n");
	CHECK_STR(log_sql(&c, "SELECT status FROM load"), "partial\n");
	log_case_close(&c);
	/* Two reports whose lines mix: each kill is that of its own. */
	OPEN(c, HEADER("5", "cp") HEADER("5", "java") SUMMARY("5", "java", "78") SUMMARY("5", "cp", "77") KILL("5", "java", "78")
			KILL("5", "cp", "77"));
	CHECK_STR(log_sql(&c, "SELECT invoker, victim, victim_pid, also_killed FROM oom_event ORDER BY 1"),
		  "cp|cp|77|-\njava|java|78|-\n");
	log_case_close(&c);
}

/* A number of an entry that is cut or garbled is not its function's. */
KM_TEST(garbled_entries_of_a_stack)
{
	struct log_case c;

	OPEN(c, HEADER("5", "cp") "[    5.000001] CPU: 0 PID: 77 Comm: cp Not tainted 6.1.9-x86_64 #1\n"
				  "[    5.000002] Call Trace:\n"
				  "[    5.000003]  dump_header+0x4a/0x1~0\n"
				  "[    5.000004]  out_of_mem\n"
				  "[    5.000005]  fill_ring+0x12/0x40\n" SUMMARY("5", "cp", "77") KILL("5", "cp", "77"));
	CHECK_STR(log_sql(&c, "SELECT line, text FROM unparsed"), "4| dump_header+0x4a/0x1~0\n5| out_of_mem\n");
	log_case_close(&c);
}

KM_TEST(groups_without_their_first_lines)
{
	static const char *const group = "[    5.000001] Tasks in /web are going to be killed due to memory.oom.group set\n";
	static const char *const kills[] = {
		"[    5.000000] Memory cgroup out of memory: Killed process 301 (worker) total-vm:12kB, anon-rss:5kB, file-rss:2kB, shmem-rss:0kB\n",
		"[    5.000002] Memory cgroup out of memory: Killed process 302 (side) total-vm:12kB, anon-rss:5kB, file-rss:2kB, shmem-rss:0kB\n",
	};
	char text[1000];
	struct log_case c;

	snprintf(text, sizeof(text), "%s%s%s", kills[0], group, kills[1]);
	OPEN(c, text);
	CHECK_STR(log_sql(&c, "SELECT victim, victim_memcg, also_killed IS NOT NULL, outcome FROM oom_event"),
		  "worker|/web|1|whole cgroup killed (memory.oom.group)\n");
	log_case_close(&c);
	snprintf(text, sizeof(text), "%s%s%s", group, kills[1], kills[1]);
	OPEN(c, text);
	CHECK_STR(log_sql(&c, "SELECT victim, victim_memcg, also_killed IS NOT NULL FROM oom_event"), "side|/web|1\n");
	log_case_close(&c);
}

KM_TEST(forms_of_old_kernels)
{
	struct log_case c;

	OPEN(c, "Mar  3 04:01:12 kernel: __alloc_pages: 0-order allocation failed (gfp=0x1d2/0)\n"
		"Mar  3 04:01:13 kernel: VM: killing process rrdtool\n");
	CHECK_STR(log_sql(&c, "SELECT killer, victim, victim_pid, reason_kind FROM oom_event"), "kernel|rrdtool|-|unknown\n");
	CHECK_STR(log_sql(&c, "SELECT page_order FROM alloc_failure"), "0\n");
	log_case_close(&c);
	/* What MIPS finds on a stack may be of the time when the kernel started. */
	OPEN(c, "swapper: page allocation failure. order:3, mode:0x4020\nCall Trace:\n"
		"[<80340010>] setup_arch+0x2e4/0x408\n[<c0138700>] et_rxfill+0x60/0x200 [et]\n"
		"[<80340010>] setup_arch+0x2e4/0x408\n[<80001520>] ret_from_irq+0x0/0x4\n");
	CHECK_STR(log_sql(&c, "SELECT caller FROM alloc_failure"), "et_rxfill [et]\n");
	log_case_close(&c);
}

KM_TEST(stacks_of_addresses_and_without_their_first_line)
{
	struct log_case c;

	OPEN(c, "[    5.000000] s: page allocation failure. order:4, mode:0xd0\n"
		"[    5.000001] Backtrace: \n"
		"[    5.000002] Function entered at [<c002d6f4>] from [<c0302f5c>]\n"
		"[    5.000003] Function entered at [<c0302f44>] from [<c00a6c24>]\n");
	CHECK_STR(log_sql(&c, "SELECT caller, stack FROM alloc_failure"), "-|0xc002d6f4\n0xc0302f44\n");
	CHECK_STR(log_sql(&c, "SELECT status FROM load"), "complete\n");
	log_case_close(&c);
	/* "CPU: …" stands above each stack since 3.10. */
	OPEN(c, "[    5.000000] cp: page allocation failure: order:2, mode:0xcc0(GFP_KERNEL)\n"
		"[    5.000002] Call Trace:\n"
		"[    5.000003]  alloc_ring+0x12/0x40\n");
	CHECK_STR(log_sql(&c, "SELECT status, unknowns, reason LIKE '1 lines or numbers that reports must have%first ''CPU:'' of the report at line%' FROM load"),
		  "partial|1|1\n");
	log_case_close(&c);
	OPEN(c, "s: page allocation failure. order:4, mode:0xd0\nCall Trace:\n [<c0302f44>] f+0x12/0x40\n");
	CHECK_STR(log_sql(&c, "SELECT status FROM load"), "complete\n");
	log_case_close(&c);
}

KM_TEST(reserves_stay_with_their_zone)
{
	struct log_case c;

	OPEN(c, "x: page allocation failure: order:0, mode:0xcc0(GFP_KERNEL)\nMem-Info:\n"
		"Node 0 DMA free:100kB min:10kB low:20kB high:30kB\n"
		"lowmem_reserve[]: 0 7 7\n"
		"Node 0 Nor~al fr\n"
		"lowmem_reserve[]: 0 0 0\n");
	CHECK_STR(log_sql(&c, "SELECT zone_name, name, value FROM log_meminfo WHERE scope = "
			      "'lowmem_reserve'"),
		  "DMA|0|0\nDMA|1|7\nDMA|2|7\n-|0|0\n-|1|0\n-|2|0\n");
	CHECK_STR(log_sql(&c, "SELECT text FROM unparsed"), "Node 0 Nor~al fr\n");
	log_case_close(&c);
}

/* ---- what is printed twice ---- */

#define ZONES(free, total)                                                                 \
	"x: page allocation failure: order:0, mode:0xcc0(GFP_KERNEL)\nMem-Info:\n"         \
	"active_anon:1000 inactive_anon:200 isolated_anon:0\n free:" free " free_pcp:0\n"  \
	"Node 0 active_anon:64000kB inactive_anon:12800kB isolated(anon):0kB\n"            \
	"Node 0 Normal free:320000kB min:6400kB low:7000kB high:8000kB present:640000kB\n" \
	"lowmem_reserve[]: 0 0\n"                                                          \
	"Node 0 Normal: 1000*64kB (U) 2000*128kB (M) = " total "kB\n10000 pages RAM\n"

KM_TEST(totals_agree_with_their_parts)
{
	struct log_case c;

	OPEN(c, ZONES("5000", "320000"));
	CHECK_STR(log_sql(&c, "SELECT count(*), sum(ok) FROM \"check\""), "3|3\n");
	CHECK_STR(log_sql(&c, "SELECT left_value, right_value FROM \"check\" WHERE name LIKE "
			      "'log: active_anon%'"),
		  "1200|1200\n");
	log_case_close(&c);
}

KM_TEST(totals_that_differ_are_named_with_their_line)
{
	struct log_case c;

	OPEN(c, ZONES("9000", "256000"));
	CHECK_STR(log_sql(&c, "SELECT name, subject, left_value, right_value FROM \"check\" WHERE "
			      "ok = 0"),
		  "log: free blocks = total|report at line 1, line 8|256000|320000\n"
		  "log: free = zones|report at line 1, line 4|9000|5000\n");
	/* One of both is wrong: the blocks decide nothing. */
	CHECK_STR(log_sql(&c, "SELECT largest_order FROM alloc_failure_zone"), "-\n");
	log_case_close(&c);
}

KM_TEST(a_mask_and_its_names)
{
	struct log_case c;

	OPEN(c, "a: page allocation failure: order:0, mode:0xdc0(GFP_KERNEL|__GFP_ZERO)\n"
		"CPU: 1 PID: 5 Comm: a Not tainted 6.6.1 #1\n"
		"b: page allocation failure: order:0, mode:0xec0(GFP_KERNEL)\n"
		"CPU: 1 PID: 6 Comm: b Not tainted 6.6.1 #1\n"
		"c: page allocation failure: order:0, mode:0x14000c0(GFP_KERNEL)\n");
	CHECK_STR(log_sql(&c, "SELECT comm, printf('0x%x', gfp_mask), gfp_names FROM alloc_failure"
			      " WHERE gfp_mask IS NOT NULL"),
		  "a|0xdc0|GFP_KERNEL|__GFP_ZERO\nc|0x14000c0|GFP_KERNEL\n");
	CHECK_HAS(log_sql(&c, "SELECT text FROM issue"), "line 3: the GFP mask 0xec0 is not");
	CHECK_STR(log_sql(&c, "SELECT subject, left_value, right_value, ok FROM \"check\""),
		  "report at line 3|3776|3264|0\n");
	log_case_close(&c);
}

/* ---- what is left of a kill ---- */

KM_TEST(kills_without_a_header)
{
	struct log_case c;

	OPEN(c,
	     "[  100.000000] Memory cgroup out of memory: Kill process 200 (make (x)) score 7 or "
	     "sacrifice child\n"
	     "[  100.000010] Killed process 210 (cc1 (2)) total-vm:900kB, anon-rss:500kB, "
	     "file-rss:1kB\n"
	     "[  130.000000] Out of memory: Killed process 300 (ld) total-vm:10kB, anon-rss:8kB, "
	     "file-rss:0kB, shmem-rss:0kB, UID:5 pgtables:4kB oom_score_adj:3\n"
	     "[  130.500000] oom_reaper: reaped process 300 (ld), now anon-rss:0kB\n"
	     "[  150.000000] oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=/,"
	     "mems_allowed=0,oom_memcg=/z,task_memcg=/z/y,task=perl,pid=400,uid=9\n"
	     "[  150.000001] Killed process 400 (perl) total-vm:1kB, anon-rss:1kB, file-rss:0kB\n"
	     "[  190.000000] oom_reaper: reaped process 500 (gone), now anon-rss:0kB\n"
	     "[  191.000000] oom_reaper: unable to reap pid:600 (stuck)\n"
	     "[  195.000000] Killed process 2592, UID 501, (old el6) total-vm:7kB, anon-rss:6kB, "
	     "file-rss:0kB\n");
	CHECK_STR(log_sql(&c, "SELECT seq, chosen, chosen_pid, victim, victim_pid, victim_uid,"
			      " anon_rss_kb, memcg, reaped_ns, reason_kind, outcome FROM oom_event "
			      "ORDER BY seq"),
		  "1|make (x)|200|cc1 (2)|210|-|500|-|-|memcg|-\n"
		  "3|-|-|ld|300|5|8|-|130500000000|unknown|-\n"
		  "5|-|-|perl|400|9|1|/z|-|memcg|-\n"
		  "7|-|-|gone|500|-|-|-|190000000000|unknown|-\n"
		  "8|-|-|stuck|600|-|-|-|-|unknown|the reaper could not free its memory\n"
		  "9|-|-|old el6|2592|501|6|-|-|unknown|-\n");
	CHECK_STR(log_sql(&c, "SELECT DISTINCT killer, invoker FROM oom_event"), "kernel|-\n");
	/* Kills may stand alone; above a summary the kernel prints a header and more. */
	CHECK_STR(log_sql(&c, "SELECT status FROM load"), "partial\n");
	log_case_close(&c);
}

KM_TEST(the_ring_buffer_had_lost_the_beginning)
{
	struct log_case c;

	OPEN(c, "[  50.000000] Node 0 Normal free:90kB min:100kB low:120kB high:130kB\n"
		"[  50.000001] lowmem_reserve[]: 0 0\n"
		"[  50.000002] Node 0 Normal: 10*4kB (U) 0*8kB = 40kB\n"
		"[  50.000003] [ pid ]   uid  tgid total_vm      rss nr_ptes swapents "
		"oom_score_adj name\n"
		"[  50.000004] [  12]     0    12      100       50      3        0             0 "
		"init x\n"
		"[  50.000005] Out of memory: Killed process 12 (init x) total-vm:400kB, "
		"anon-rss:200kB, file-rss:0kB\n");
	CHECK_STR(log_sql(&c, "SELECT seq, victim, meminfo_seq FROM oom_event"), "1|init x|1\n");
	CHECK_STR(log_sql(&c, "SELECT event_seq, pid, rss_pages, page_table_bytes, comm FROM "
			      "oom_task"),
		  "1|12|50|12288|init x\n");
	CHECK_STR(log_sql(&c, "SELECT count(*) FROM unparsed"), "0\n");
	log_case_close(&c);
}

KM_TEST(panic_on_oom_and_sysrq_f)
{
	struct log_case c;

	OPEN(c, "[   10.000000] sysrq: Manual OOM execution\n"
		"[   10.010000] Kernel panic - not syncing: Out of memory: system-wide "
		"panic_on_oom is enabled\n"
		"[   10.020000] CPU: 2 PID: 9 Comm: kworker/2:1 Not tainted 4.19.7 #1\n");
	CHECK_STR(log_sql(&c, "SELECT page_order, reason_kind, outcome, kernel_release FROM "
			      "oom_event"),
		  "-1|sysrq|Kernel panic - not syncing: Out of memory: system-wide panic_on_oom is "
		  "enabled|4.19.7\n");
	log_case_close(&c);
	OPEN(c, "[   10.000000] sysrq: Manual OOM execution\n"
		"[   10.010000] kworker/0:1 invoked oom-killer: gfp_mask=0xd0, order=0, "
		"oom_score_adj=0\n"
		"[   10.020000] Out of memory and no killable processes...   \n"
		"[   10.030000] Kernel panic - not syncing: System is deadlocked on memory   \n");
	CHECK_STR(log_sql(&c, "SELECT invoker, page_order, reason_kind, outcome FROM oom_event"),
		  "kworker/0:1|-1|sysrq|no killable process; Kernel panic - not syncing: System is "
		  "deadlocked on memory\n");
	log_case_close(&c);
}

KM_TEST(killers_other_than_the_kernel)
{
	struct log_case c;

	OPEN(c, "[  20.000000] lowmemorykiller: Killing 'com.a.b' (4000), adj 900,\n"
		"[  21.000000] lowmemorykiller: Kill 'com.c' (4001), uid 10099, oom_score_adj 800 "
		"to free 5000kB rss, 12kB swap; reason: device is low on swap\n"
		"[  22.000000] systemd-oomd[99]: Killed /u.slice/t.scope due to memory pressure "
		"for /u.slice being 71.00% > 60.00% for > 30s with reclaim activity\n"
		"[  23.000000] earlyoom[77]: sending SIGTERM to process 4002 uid 1001 \"web x\": "
		"badness 800, VmRSS 300 MiB\n");
	CHECK_STR(log_sql(&c, "SELECT killer, victim, victim_pid, victim_uid, victim_score_adj,"
			      " rss_kb, victim_memcg, reason_kind FROM oom_event"),
		  "lowmemorykiller|com.a.b|4000|-|900|-|-|pressure\n"
		  "lowmemorykiller|com.c|4001|10099|800|5000|-|pressure\n"
		  "systemd-oomd|-|-|-|-|-|/u.slice/t.scope|pressure\n"
		  "earlyoom|web x|4002|1001|-|307200|-|pressure\n");
	log_case_close(&c);
}

/* Older and newer words of theirs, behind a host, and on a terminal without a name. */
KM_TEST(words_of_other_killers)
{
	struct log_case c;

	OPEN(c, "2026-08-27T15:51:41+1000 box systemd-oomd[709]: Killed /u.slice/a.scope due to memory used (90) / total (99)\n"
		"2026-08-27T15:51:42+1000 box systemd-oomd[709]: Marked /u.slice/b.scope for killing due to memory pressure for /u.slice\n"
		"2026-08-27T15:51:43+1000 box earlyoom[77]: killing process 4003 \"web y\" with signal 15: badness 7, VmRSS 2 MiB\n");
	CHECK_STR(log_sql(&c, "SELECT killer, victim, victim_pid, victim_memcg, rss_kb, reason FROM oom_event"),
		  "systemd-oomd|-|-|/u.slice/a.scope|-|memory used (90) / total (99)\n"
		  "systemd-oomd|-|-|/u.slice/b.scope|-|memory pressure for /u.slice\n"
		  "earlyoom|web y|4003|-|2048|-\n");
	log_case_close(&c);
	OPEN(c, "Low Memory! At or below sigterm limits (mem: 10 %, swap: 10 %)\n"
		"Killing process 'toy' with signal 15, pid: 5874, badness: 538, VmRSS: 3160 MiB\n");
	CHECK_STR(log_sql(&c, "SELECT killer, victim, victim_pid, rss_kb FROM oom_event"), "earlyoom|toy|5874|3235840\n");
	log_case_close(&c);
}

/* Why, and what the process had: the driver says it in the lines below, earlyoom in those above. */
KM_TEST(why_other_killers_kill)
{
	struct log_case c;

	OPEN(c, "[  20.000000] lowmemorykiller: Killing 'com.a.b' (4000), adj 900,\n"
		"[  20.000000]    to free 45012kB on behalf of 'kswapd0' (77) because\n"
		"[  20.000000]    cache 88400kB is below limit 92200kB for oom_score_adj 529\n"
		"[  20.000000]    Free memory is -1384kB above reserved\n"
		"[  21.000000] lowmemorykiller: Killing 'com.d' (4002), adj 800,\n"
		"[  21.000000]    to free 12~ on behalf of 'kswapd0' (77) because\n"
		"[  22.000000] send sigkill to 4001 (com.c), adj 8, size 3307\n"
		"[  22.000001] cache 12kB is of another driver\n");
	CHECK_STR(log_sql(&c, "SELECT victim, rss_kb, rss_pages, invoker, invoker_pid, reason FROM oom_event"),
		  "com.a.b|45012|-|kswapd0|77|cache 88400kB is below limit 92200kB for oom_score_adj 529; "
		  "Free memory is -1384kB above reserved\n"
		  "com.d|-|-|-|-|-\n"
		  "com.c|-|3307|-|-|-\n");
	CHECK_STR(log_sql(&c, "SELECT line, text FROM unparsed"), "6|   to free 12~ on behalf of 'kswapd0' (77) because\n");
	log_case_close(&c);
	OPEN(c, "Feb 19 18:14:40 ws earlyoom[812]: mem avail:  9312 of  15886 MiB (58.62%), swap free:   98 of 2047 MiB ( 4.79%)\n"
		"Feb 19 18:14:43 ws earlyoom[812]: mem avail:   312 of  15886 MiB ( 1.96%), swap free:   98 of 2047 MiB ( 4.79%)\n"
		"Feb 19 18:14:43 ws earlyoom[812]: low memory! at or below SIGTERM limits: mem 10.00%, swap 10.00%\n"
		"Feb 19 18:14:43 ws earlyoom[812]: sending SIGTERM to process 2231 uid 1000 \"web x\": oom_score 876, "
		"oom_score_adj 300, VmRSS 4213 MiB, cmdline \"/opt/web x\"\n"
		"Feb 19 18:15:43 ws earlyoom[812]: sending SIGKILL to process 2239 uid 1000 \"y\": badness 7, VmRSS 1 MiB\n");
	CHECK_STR(log_sql(&c, "SELECT victim, victim_score_adj, rss_kb, reason FROM oom_event"),
		  "web x|300|4314112|mem avail: 312 of 15886 MiB (1.96%), swap free: 98 of 2047 MiB (4.79%); "
		  "low memory! at or below SIGTERM limits: mem 10.00%, swap 10.00%\n"
		  "y|-|1024|-\n");
	log_case_close(&c);
}

/* A cgroup's report whose first lines the ring buffer no longer has, and a clock before "kernel:" without a host. */
KM_TEST(reports_that_begin_late)
{
	struct log_case c;

	OPEN(c, "[13449.623841] page_fault+0x28/0x30\n"
		"[13449.623844] Task in /a/b killed as a result of limit of /a\n"
		"[13449.623846] memory: usage 53824kB, limit 102400kB, failcnt 20427\n"
		"[13449.623847] memory+swap: usage 204800kB, limit 204800kB, failcnt 608\n"
		"[13449.623850] Memory cgroup out of memory: Kill process 7 (toy) score 9 or sacrifice child\n"
		"[13449.623851] Killed process 7 (toy) total-vm:900kB, anon-rss:80kB, file-rss:0kB\n");
	CHECK_STR(log_sql(&c, "SELECT memcg, memcg_usage_kb, memcg_limit_kb, memcg_failcnt, memcg_swap_usage_kb, victim, reason_kind"
			      " FROM oom_event"),
		  "/a|53824|102400|20427|204800|toy|memcg\n");
	log_case_close(&c);
	OPEN(c, "[21161.092614] kernel: toy invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0\n"
		"[21161.092620] kernel: CPU: 0 PID: 5 Comm: toy Not tainted 6.1.9-toy #1\n"
		"[21161.092630] kernel: active_anon:100 inactive_anon:1100 isolated_anon:0\n"
		"[21161.092631] kernel:  free:1000 free_pcp:0 free_cma:0\n"
		"[21161.092640] kernel: Node 0 DMA32 free:4000kB boost:0kB min:5000kB low:6000kB high:7000kB "
		"present:262144kB managed:230000kB free_cma:0kB\n"
		"[21161.092650] kernel: lowmem_reserve[]: 0 0 0\n");
	/* The line "Mem-Info:" itself is lost. */
	CHECK_STR(log_sql(&c, "SELECT invoker, invoker_pid, host, ts_ns, reason_kind, meminfo_seq FROM oom_event"),
		  "toy|5|-|21161092614000|watermark|3\n");
	log_case_close(&c);
}

/* GFP_HIGHUSER_MOVABLE of 5.14 to 5.17 has __GFP_SKIP_KASAN_POISON in it. */
KM_TEST(a_composite_with_kasan_flags_agrees_with_its_mask)
{
	struct log_case c;

	OPEN(c, "[   10.000000] toy invoked oom-killer: gfp_mask=0x1100cca(GFP_HIGHUSER_MOVABLE), order=0, oom_score_adj=0\n"
		"[   10.000010] CPU: 0 PID: 5 Comm: toy Not tainted 5.15.1-toy #1\n");
	CHECK_STR(log_sql(&c, "SELECT gfp_mask, gfp_names, (SELECT count(*) FROM issue) FROM oom_event"),
		  "17829066|GFP_HIGHUSER_MOVABLE|0\n");
	log_case_close(&c);
	OPEN(c, "[   10.000000] toy invoked oom-killer: gfp_mask=0x1100cca(GFP_HIGHUSER), order=0, oom_score_adj=0\n"
		"[   10.000010] CPU: 0 PID: 5 Comm: toy Not tainted 5.15.1-toy #1\n");
	CHECK_STR(log_sql(&c, "SELECT gfp_mask, (SELECT count(*) FROM issue) FROM oom_event"), "-|1\n");
	log_case_close(&c);
}

/* A program that quotes the kernel's line: no kill, no host and no boot of its own. */
KM_TEST(quoted_lines_are_of_other_programs)
{
	static const char *const programs[] = { "web1 myapp[77]: watchdog saw", "web1 abrt-dump-oops[77]: found in log:", "web1 myapp: saw",
						"web1 node-agent: 2026/11/24 10:00:03 kmsg" };
	static const char *const dates[] = { "Nov 24 10:00:01", "2026-11-24 10:00:01", "2026-11-24T10:00:01+00:00" };
	struct log_case c;
	char text[600];
	size_t i, k;

	for (i = 0; i < 4; i++) {
		for (k = 0; k < 3; k++) {
			snprintf(text, sizeof(text),
				 "%s web1 kernel: [    1.000001] a\n%s %s [  123.456789] Out of memory: Killed process 33 (java) total-vm:100kB, "
				 "anon-rss:20kB, file-rss:0kB, shmem-rss:0kB\n%s web1 kernel: [  130.000001] b\n",
				 dates[k], dates[k], programs[i], dates[k]);
			OPEN(c, text);
			CHECK_STR(log_sql(&c, "SELECT count(*) FROM oom_event"), "0\n");
			CHECK_STR(log_sql(&c, "SELECT count(*), max(boot), count(hostname) FROM capture"), "1|1|0\n");
			CHECK_STR(log_sql(&c, "SELECT status, reason FROM load"), "complete|1 lines of other programs were left out\n");
			log_case_close(&c);
		}
	}
}

KM_TEST(killers_in_a_syslog)
{
	struct log_case c;

	OPEN(c, "Mar  3 01:02:03 box kernel: usb 1-1: gone\n"
		"Mar  3 01:02:04 box cron[5]: (root) CMD (true)\n"
		"Mar  3 01:02:05 box earlyoom[77]: sending SIGKILL to process 9 uid 0 \"sh\": "
		"badness 800, VmRSS 3 MiB\n");
	CHECK_STR(log_sql(&c, "SELECT seq, stamp, killer, victim, outcome FROM oom_event"),
		  "2|Mar  3 01:02:05|earlyoom|sh|SIGKILL\n");
	CHECK_STR(log_sql(&c, "SELECT status, reason FROM load"),
		  "complete|1 lines of other programs were left out\n");
	log_case_close(&c);
}

/* ---- failures ---- */

KM_TEST(no_range_of_addresses)
{
	struct log_case c;

	OPEN(c, "[    9.000000] vmap allocation for size 8192 failed: use vmalloc=<size> to "
		"increase size\n"
		"[    9.000001] insmod: vmalloc: allocation failure: 4096 bytes, "
		"mode:0x14000c0(GFP_KERNEL), nodemask=(null)\n"
		"[   12.000000] modprobe: vmalloc error: size 65536, vm_struct allocation failed, "
		"mode:0xcc0(GFP_KERNEL), nodemask=(null)\n"
		"[   13.000000] vmap allocation for size 12288 failed: use vmalloc=<size> to "
		"increase size\n");
	CHECK_STR(log_sql(&c, "SELECT seq, kind, comm, bytes, reason_kind FROM alloc_failure"),
		  "1|vmap_space|insmod|4096|vmap_space\n3|vmap_space|modprobe|65536|vmap_space\n"
		  "4|vmap_space|-|12288|vmap_space\n");
	log_case_close(&c);
}

/* Lines of other requests that follow are no part of it. */
KM_TEST(no_range_of_addresses_for_another)
{
	struct log_case c;

	OPEN(c, "[    9.000000] vmalloc_node_range for size 3298534887424 failed: Address range "
		"restricted to 0xffffa06740000000 - 0xffffa0673fffffff\n"
		"[    9.000001] insmod: vmalloc error: size 549755813888, exceeds total pages, "
		"mode:0xcc0(GFP_KERNEL), nodemask=(null)\n"
		"[   19.000000] vmap allocation for size 8192 failed: use vmalloc=<size> to "
		"increase size\n"
		"[   19.000001] insmod: vmalloc error: size 65536, vm_struct allocation failed, "
		"mode:0xcc0(GFP_KERNEL), nodemask=(null)\n"
		"[   29.000000] vmap allocation for size 8192 failed: use vmalloc=<size> to "
		"increase size\n"
		"[   29.000001] insmod: page allocation failure: order:0, mode:0xd2\n"
		"[   39.000000] vmap allocation for size 8192 failed: use vmalloc=<size> to "
		"increase size\n"
		"[   39.000001] vmalloc: allocation failure: 4096 bytes\n"
		"[   39.000002] insmod: page allocation failure: order:0, mode:0xd2\n");
	CHECK_STR(log_sql(&c, "SELECT seq, kind, comm, bytes, reason_kind FROM alloc_failure"),
		  "1|vmap_space|-|3298534887424|vmap_space\n"
		  "2|vmalloc|insmod|549755813888|too_large\n"
		  "3|vmap_space|-|8192|vmap_space\n4|vmap_space|insmod|65536|vmap_space\n"
		  "5|vmap_space|-|8192|vmap_space\n6|page|insmod|-|unknown\n"
		  "7|vmap_space|insmod|4096|vmap_space\n");
	log_case_close(&c);
}

/* From 6.10 on: asked for with __GFP_NOWARN, so nothing else is printed of it. What is said beside it is of another request. */
KM_TEST(no_memory_for_code)
{
	struct log_case c;

	OPEN(c, "[    8.000000] execmem: unable to allocate memory\n"
		"[    9.000000] modprobe: page allocation failure: order:0, mode:0xcc0(GFP_KERNEL), "
		"nodemask=(null)\n"
		"[    9.000001] execmem: unable to allocate memory\n"
		"[    9.000002] execmem: something else\n");
	CHECK_STR(log_sql(&c, "SELECT seq, kind, comm, bytes, reason_kind FROM alloc_failure"),
		  "1|execmem|-|-|unknown\n2|page|modprobe|-|unknown\n3|execmem|-|-|unknown\n");
	CHECK_STR(log_sql(&c, "SELECT count(*) FROM alloc_failure WHERE kind = 'execmem' AND "
			      "reason LIKE 'No memory for code in the area of modules%'"),
		  "2\n");
	log_case_close(&c);
}

KM_TEST(vmalloc_on_two_lines)
{
	struct log_case c;

	OPEN(c, "[    9.000000] vmalloc: allocation failure, allocated 4096 of 1048576 bytes\n"
		"[    9.000001] tool: page allocation failure: order:0, mode:0xd2\n"
		"[    9.000002] CPU: 0 PID: 4 Comm: tool Not tainted 3.10.1 #1\n"
		"[   19.000000] tool: page allocation failure: order:0, mode:0xd2\n");
	CHECK_STR(log_sql(&c, "SELECT kind, comm, pid, bytes, allocated_bytes, gfp_names FROM "
			      "alloc_failure"),
		  "vmalloc|tool|4|1048576|4096|GFP_KERNEL|__GFP_HIGHMEM\n"
		  "page|tool|-|-|-|GFP_KERNEL|__GFP_HIGHMEM\n");
	log_case_close(&c);
}

KM_TEST(slab_cma_too_large_and_nommu)
{
	struct log_case c;

	OPEN(c, "[    1.000000] SLUB: Unable to allocate memory on node -1, gfp=0x20(GFP_X)\n"
		"[    1.000001]   cache: dentry(12:box), object size: 192, buffer size: 192, "
		"default order: 1, min order: 0\n"
		"[    1.000002]   node 0: slabs: 5, objs: 105, free: 0\n"
		"[    2.000000] SLAB: Unable to allocate memory on node 0 (gfp=0x20)\n"
		"[    2.000001]   cache: sock, object size: 1700, order: 2\n"
		"[    3.000000] cma: __cma_alloc: video: alloc failed, req-size: 64 pages, ret: -12\n"
		"[    4.000000] WARNING: CPU: 0 PID: 31 at mm/page_alloc.c:99 "
		"__alloc_pages+0x1/0x2\n"
		"[    4.000001] CPU: 0 PID: 31 Comm: dd Not tainted 5.15.2 #1\n"
		"[    4.000002] RIP: 0010:__alloc_pages+0x1/0x2\n"
		"[    4.000003] Call Trace:\n"
		"[    4.000004]  kmalloc_order+0x1/0x2\n"
		"[    4.000005]  big_write+0x1/0x2 [toy]\n"
		"[    4.000006] ---[ end trace 1 ]---\n"
		"[    5.000000] nommu: Allocation of length 9000 from process 8 (sh) failed\n"
		"[    6.000000] WARNING: CPU: 0 PID: 31 at mm/page_alloc.c:99 free_unref+0x1/0x2\n");
	CHECK_STR(log_sql(&c, "SELECT kind, comm, page_order, bytes, pages, area, error, slab_cache,"
			      " object_bytes, memcg_id, memcg, caller, reason_kind FROM "
			      "alloc_failure"),
		  "slab|-|0|-|-|-|-|dentry|192|12|box|-|memcg\n"
		  "slab|-|2|-|-|-|-|sock|1700|-|-|-|unknown\n"
		  "cma|-|-|-|64|video|-12|-|-|-|-|-|cma\n"
		  "too_large|dd|-|-|-|-|-|-|-|-|-|big_write [toy]|too_large\n"
		  "nommu|sh|-|9000|-|-|-|-|-|-|-|-|unknown\n");
	CHECK_STR(log_sql(&c, "SELECT status FROM load"), "complete\n");
	log_case_close(&c);
}

KM_TEST(slab_lines_behind_a_page_failure_are_of_it)
{
	struct log_case c;

	OPEN(c, "[    1.000000] x: page allocation failure: order:0, mode:0x20\n"
		"[    1.000001] SLUB: Unable to allocate memory on node -1 (gfp=0x20)\n"
		"[    1.000002]   cache: toy, object size: 64, buffer size: 64, default order: 1, "
		"min order: 0\n");
	CHECK_STR(log_sql(&c, "SELECT kind, slab_cache, slab_order FROM alloc_failure"),
		  "page|toy|1\n");
	log_case_close(&c);
	/* A request that may sleep, and one that may not: two, which only a clock or their flags tell apart. */
	OPEN(c, "x: page allocation failure: order:4, mode:0x40dc0\n"
		"SLUB: Unable to allocate memory on node -1, gfp=0xa20(GFP_ATOMIC)\n"
		"  cache: toy, object size: 64, buffer size: 64, default order: 1, min order: 0\n");
	CHECK_STR(log_sql(&c, "SELECT kind, slab_cache, page_order FROM alloc_failure ORDER BY seq"), "page|-|4\nslab|toy|0\n");
	log_case_close(&c);
	OPEN(c, "x: page allocation failure: order:1, mode:0x40a20\n"
		"SLUB: Unable to allocate memory on node -1, gfp=0x8a20(GFP_ATOMIC|__GFP_ZERO)\n"
		"  cache: toy, object size: 64, buffer size: 64, default order: 1, min order: 1\n");
	CHECK_STR(log_sql(&c, "SELECT kind, slab_cache, page_order FROM alloc_failure"), "page|toy|1\n");
	log_case_close(&c);
}

/* ---- stacks ---- */

static void check_stack(struct km_test *t, const char *lines, const char *caller, const char *stack)
{
	struct log_case c;
	char text[2048];

	snprintf(text, sizeof(text), "x: page allocation failure: order:0, mode:0x20\n%s", lines);
	if (!log_case_open(t, &c, text, strlen(text)))
		return;
	CHECK_STR(log_sql(&c, "SELECT caller FROM alloc_failure"), caller);
	CHECK_STR(log_sql(&c, "SELECT replace(stack, char(10), ' ') FROM alloc_failure"), stack);
	CHECK_STR(log_sql(&c, "SELECT count(*) FROM unparsed"), "0\n");
	log_case_close(&c);
}

KM_TEST(stacks_of_architectures)
{
	check_stack(t,
		    "[<c0101010>] (dump_stack) from [<c0202020>] (warn_alloc+0xbc/0x168)\n"
		    "[<c0202020>] (warn_alloc) from [<bf000000>] (toy_probe+0x10/0x20 [toy])\n",
		    "toy_probe [toy]\n", "dump_stack warn_alloc toy_probe [toy]\n");
	check_stack(t, "Backtrace: \n dump_stack from warn_alloc+0x1/0x2\n warn_alloc from "
		       "toy_open+0x1/0x2\n",
		    "toy_open\n", "dump_stack warn_alloc toy_open\n");
	check_stack(t,
		    "Call Trace:\n"
		    "[c000000000aa0000] [c000000000017330] .show_stack+0x130/0x200 (unreliable)\n"
		    "[c000000000aa0100] [c0000000001e06f0] .warn_alloc_failed+0x110/0x160\n"
		    "[c000000000aa0200] [d000000000001000] .toy_poll+0x900/0x1110 [toy]\n",
		    "toy_poll [toy]\n", "warn_alloc_failed toy_poll [toy]\n");
	check_stack(t,
		    "Call Trace:\n([<00000000001130d0>] show_trace+0x100/0x200)\n"
		    " [<00000000002230d0>] __alloc_pages_nodemask+0x1/0x2\n"
		    " [<00000000003330d0>] toy_write+0x1/0x2\n([<0000000000000000>] 0x0)\n",
		    "toy_write\n", "show_trace __alloc_pages_nodemask toy_write 0x0\n");
	check_stack(t,
		    "Call Trace:\n <IRQ>  [<ffffffff81000001>] ? __alloc_pages_nodemask+0x1/0x2\n"
		    " [<ffffffff81000002>] ? __netdev_alloc_skb+0x1/0x2\n"
		    " [<ffffffffa0000003>] ? toy_rx+0x1/0x2 [toy]\n",
		    "toy_rx [toy]\n",
		    "__alloc_pages_nodemask __netdev_alloc_skb toy_rx [toy]\n");
	check_stack(t,
		    "Call Trace:\n[<80000001>] __alloc_page_frag+0x1/0x2\n"
		    "[<80000002>] __alloc_skb+0x1/0x2\n[<80000003>] skb_page_frag_refill+0x1/0x2\n"
		    "[<80000004>] toy_xmit+0x1/0x2\n",
		    "toy_xmit\n", "__alloc_page_frag __alloc_skb skb_page_frag_refill toy_xmit\n");
	/* ARC */
	check_stack(t, "Stack Trace:\n  arc_unwind_core+0xb8/0x114\n  dump_stack+0x1/0x2\n  warn_alloc+0x1/0x2\n  toy_map+0x1/0x2\n",
		    "toy_map\n", "arc_unwind_core dump_stack warn_alloc toy_map\n");
}

/* Stacks of which nothing is lost: the report is whole. */
static void check_whole_stack(struct km_test *t, const char *lines)
{
	struct log_case c;
	char text[2048];

	check_stack(t, lines, "toy_map\n", "dump_stack warn_alloc toy_map\n");
	snprintf(text, sizeof(text), HEADER("5", "cp") "CPU: 0 PID: 77 Comm: cp Not tainted 6.1.9 #1\n%s" SUMMARY("5", "cp", "77") KILL("5", "cp", "77"), lines);
	OPEN(c, text);
	CHECK_STR(log_sql(&c, "SELECT caller FROM oom_event"), "toy_map\n");
	CHECK_STR(log_sql(&c, "SELECT status, unknowns FROM load"), "complete|0\n");
	log_case_close(&c);
}

KM_TEST(stacks_in_brackets_of_their_own)
{
	/* 32-bit SPARC, on one line and since 4.9; m68k, several on a line; alpha; openrisc before there is a key to hash with. */
	check_whole_stack(t, "[f0051234 : dump_stack+0x10/0x20 ] [f0051290 : warn_alloc+0x1/0x2 ] [f00512f0 : toy_map+0x1/0x2 ] \n");
	check_whole_stack(t, "[f0051234 : \ndump_stack+0x10/0x20 ] \n[f0051290 : \nwarn_alloc+0x1/0x2 ] \n[f00512f0 : \ntoy_map+0x1/0x2 ] \n");
	check_whole_stack(t, "Stack from 00a3bd1c:\n        00a3bd1c 0032a1b2\n"
			     "Call Trace: [<0002e5b0>] dump_stack+0x10/0x20 [<0002e5b2>] warn_alloc+0x1/0x2\n       [<0002e5b4>] toy_map+0x1/0x2\n");
	check_whole_stack(t, "       fffffc0000312f84 0000000000000000\nTrace:\n[<fffffc0000312f84>] dump_stack+0x10/0x20\n"
			     "[<fffffc0000312f90>] warn_alloc+0x1/0x2\n[<fffffc0000312fa0>] toy_map+0x1/0x2\n");
	check_whole_stack(t, "Call trace:\n[<(ptrval)>] dump_stack+0x10/0x20\n[<(____ptrval____)>] warn_alloc+0x1/0x2\n[<(ptrval)>] toy_map+0x1/0x2\n");
}

/* ---- whose words ---- */

KM_TEST(each_report_has_its_own_release)
{
	struct log_case c;

	OPEN(c, "a: page allocation failure: order:0, mode:0x14000c0(GFP_KERNEL)\n"
		"CPU: 0 PID: 1 Comm: a Not tainted 4.14.9 #1\n"
		"b: page allocation failure: order:0, mode:0xd0\n"
		"Pid: 2, comm: b Tainted: G   ------- H  2.6.32-1.el6.x86_64 #1\n"
		"c: page allocation failure: order:0, mode:0xd0\n"
		"Linux version 6.1.5 (b@h) #1\n"
		"d: page allocation failure: order:0, mode:0xcc0\n");
	CHECK_STR(log_sql(&c, "SELECT comm, kernel_release, gfp_names FROM alloc_failure"),
		  "a|4.14.9|GFP_KERNEL\nb|2.6.32-1.el6.x86_64|GFP_KERNEL\nc|-|-\n"
		  "d|6.1.5|GFP_KERNEL\n");
	log_case_close(&c);
}

KM_TEST(the_release_of_a_log_without_a_banner)
{
	static const char one[] = "CPU: 0 PID: 1 Comm: a Not tainted 4.14.9 #1\nx\n";
	static const char two[] = "CPU: 0 PID: 1 Comm: a Not tainted 4.14.9 #1\n"
				  "CPU: 0 PID: 1 Comm: a Not tainted 5.4.2 #1\n";
	struct km_log_facts facts;

	CHECK_EQ(km_log_identify(one, sizeof(one) - 1, &facts), KM_OK);
	CHECK_STR(facts.release, "4.14.9");
	CHECK_EQ(km_log_identify(two, sizeof(two) - 1, &facts), KM_OK);
	CHECK_STR(facts.release, "");
}

KM_TEST(mem_info_of_the_twenties)
{
	struct log_case c;

	OPEN(c, "Mem-info:\nNormal per-cpu:\n"
		"CPU    0: Hot: hi:    6, btch:   1 usd:   2   Cold: hi:    3, btch:   1 usd:   0\n"
		"HighMem per-cpu: empty\n"
		"Active:631 inactive:4 dirty:0 writeback:0 unstable:0\n"
		" free:258 slab:766 mapped:297 pagetables:43 bounce:0\n"
		"Normal free:1032kB min:508kB low:632kB high:760kB active:2524kB inactive:16kB "
		"present:16256kB pages_scanned:89 all_unreclaimable? no\n"
		"lowmem_reserve[]: 0\n"
		"HighMem free:0kB min:128kB low:128kB high:128kB active:0kB inactive:0kB present:0kB "
		"pages_scanned:0 all_unreclaimable? no\nlowmem_reserve[]: 0\n"
		"Normal: 72*4kB 93*8kB = 1032kB\nHighMem: empty\n"
		"Swap cache: add 5, delete 4, find 3/2, race 0+0\n"
		"Free swap:            9kB\n4096 pages of RAM\n17 reserved pages\n");
	CHECK_STR(log_sql(&c, "SELECT count(*) FROM unparsed"), "0\n");
	CHECK_STR(log_sql(&c, "SELECT status FROM load"), "complete\n");
	CHECK_STR(log_sql(&c, "SELECT name, value FROM log_meminfo WHERE scope IN ('pcp', 'tail') "
			      "OR name = 'Active'"),
		  "cpu 0 hot hi|6\ncpu 0 hot btch|1\ncpu 0 hot usd|2\ncpu 0 cold hi|3\n"
		  "cpu 0 cold btch|1\ncpu 0 cold usd|0\nActive|631\nswap cache add|5\n"
		  "swap cache delete|4\nswap cache find hits|3\nswap cache find|2\nFree swap|9\n"
		  "pages of RAM|4096\nreserved pages|17\n");
	log_case_close(&c);
}

/* Some lines end in the same column by chance, others were broken where the next word had no room. */
KM_TEST(lines_of_one_width_among_wrapped_ones)
{
	struct log_case c;

	OPEN(c,
	     "Nov  4 03:16:40 kgfgw-79 kernel: [ 1000.000123] modprobe: page allocation\n"
	     "failure: order:4, mode:0x40cc0(GFP_KERNEL|__GFP_COMP), nodemask=(null)\n"
	     "Nov  4 03:16:40 kgfgw-79 kernel: [ 1000.000246] CPU: 1 PID: 77 Comm:\n"
	     "modprobe Not tainted 6.6.30 #1\n"
	     "Nov  4 03:16:40 kgfgw-79 kernel: [ 1000.000369] Hardware name: Standard PC\n"
	     "Nov  4 03:16:40 kgfgw-79 kernel: [ 1000.000492] Call Trace:\n"
	     "Nov  4 03:16:40 kgfgw-79 kernel: [ 1000.000615]  <TASK>\n"
	     "Nov  4 03:16:40 kgfgw-79 kernel: [ 1000.000738]  warn_alloc.cold+0x7b/0xdf\n"
	     "Nov  4 03:16:40 kgfgw-79 kernel: [ 1000.000861]  __alloc_pages+0x22a/0x24a\n"
	     "Nov  4 03:16:40 kgfgw-79 kernel: [ 1000.000984]  ring_setup+0x15/0x90\n"
	     "[testdrv]\n"
	     "Nov  4 03:16:40 kgfgw-79 kernel: [ 1000.001107]  testdrv_probe+0x45/0x1000\n"
	     "[testdrv]\n"
	     "Nov  4 03:16:40 kgfgw-79 kernel: [ 1000.001230] \n"
	     "do_one_initcall+0xb8/0x230\n"
	     "Nov  4 03:16:40 kgfgw-79 kernel: [ 1000.001353] 9024 total pagecache pages\n");
	CHECK_STR(log_sql(&c, "SELECT stack FROM alloc_failure"),
		  "warn_alloc.cold\n__alloc_pages\nring_setup [testdrv]\ntestdrv_probe [testdrv]\ndo_one_initcall\n");
	CHECK_STR(log_sql(&c, "SELECT count(*) FROM unparsed"), "0\n");
	log_case_close(&c);
}

/* Wherever a mail program breaks the line of a kill, behind a prefix and without one. */
KM_TEST(a_kill_that_is_broken_at_any_blank)
{
	static const char kill[] = "Out of memory: Killed process 268 (guest) total-vm:1044588kB, anon-rss:239872kB, file-rss:0kB, shmem-rss:128kB, UID:0 pgtables:604kB oom_score_adj:1000";
	static const char *const prefixes[] = { "Nov 17 03:01:53 syfvy-5 kernel: [  113.675339] ", "[  113.675339] " };
	size_t i, k;

	for (i = 0; i < 2; i++)
		for (k = strlen("Out of memory:"); k < strlen("Out of memory: Killed process 268 (guest) total-vm:1044588kB,"); k++) {
			struct log_case c;
			char text[600];

			if (kill[k] != ' ')
				continue;
			snprintf(text, sizeof(text), "%susb 1-1: a\n%s%.*s\n%s\n%susb 1-1: b\n", prefixes[i], prefixes[i], (int)k, kill, kill + k + 1, prefixes[i]);
			OPEN(c, text);
			CHECK_STR(log_sql(&c, "SELECT victim, victim_pid, total_vm_kb, anon_rss_kb, (SELECT count(*) FROM unparsed) FROM oom_event"),
				  "guest|268|1044588|239872|0\n");
			log_case_close(&c);
		}
}

/* In records without a clock a site of allocations stands right behind another one, and a date may end in a colon. */
KM_TEST(records_with_a_date_in_brackets)
{
	static const char text[] =
		"[2026-11-30T13:00:00.000246Z]: modprobe: page allocation failure: order:4, mode:0x40cc0(GFP_KERNEL|__GFP_COMP), nodemask=(null)\n"
		"[2026-11-30T13:00:00.000369Z]: CPU: 1 UID: 0 PID: 77 Comm: modprobe Not tainted 6.14.0 #1\n"
		"[2026-11-30T13:00:00.000492Z]: Mem-Info:\n[2026-11-30T13:00:00.000493Z]: active_anon:1901 inactive_anon:2002 isolated_anon:3\n"
		"[2026-11-30T13:00:00.000494Z]: Memory allocations:\n"
		"[2026-11-30T13:00:00.005166Z]:      421 MiB   107862 mm/memory.c:1065 func:folio_prealloc\n"
		"[2026-11-30T13:00:00.005289Z]:     2.50 KiB       10 drivers/net/e.c:7 [e1000] func:e1000_up\n";
	static const char json[] =
		"{\"dmesg\":[{\"msg\":\"modprobe: page allocation failure: order:4, mode:0x40cc0(GFP_KERNEL|__GFP_COMP), nodemask=(null)\"},"
		"{\"msg\":\"CPU: 1 UID: 0 PID: 77 Comm: modprobe Not tainted 6.14.0 #1\"},{\"msg\":\"Mem-Info:\"},"
		"{\"msg\":\"active_anon:1901 inactive_anon:2002 isolated_anon:3\"},{\"msg\":\"Memory allocations:\"},"
		"{\"msg\":\"     421 MiB   107862 mm/memory.c:1065 func:folio_prealloc\"},{\"msg\":\"    2.50 KiB       10 drivers/net/e.c:7 [e1000] func:e1000_up\"}]}";
	const char *const of[] = { text, json };
	size_t i;

	for (i = 0; i < 2; i++) {
		struct log_case c;

		OPEN(c, of[i]);
		CHECK_STR(log_sql(&c, "SELECT comm, pid, page_order FROM alloc_failure"), "modprobe|77|4\n");
		CHECK_STR(log_sql(&c, "SELECT name, value FROM log_meminfo WHERE scope = 'alloc_site'"),
			  "mm/memory.c:1065 func:folio_prealloc|441450496\ndrivers/net/e.c:7 [e1000] func:e1000_up|2560\n");
		log_case_close(&c);
	}
}

/* A zone of which no line but its lowmem_reserve[] is left is missing: the verdict may be its. */
KM_TEST(a_zone_whose_lines_are_lost)
{
	struct log_case c;

	OPEN(c, "[    5.000000] cp: page allocation failure: order:2, mode:0xcc0(GFP_KERNEL)\n"
		"[    5.000001] CPU: 0 PID: 77 Comm: cp Not tainted 6.1.9-x86_64 #1\n"
		"[    5.000006] Mem-Info:\n"
		"[    5.000011] Node 0 DMA32 free:900kB min:1000kB low:1100kB high:1200kB\n"
		"[    5.000012] lowmem_reserve[]: 0 0 0\n"
		"[    5.000013] lowmem_reserve[]: 0 0 0\n"
		"[    5.000014] Node 0 DMA32: 1*4kB (U) 0*8kB 0*16kB 0*32kB 0*64kB 3*128kB (UM) 2*256kB (U) = 900kB\n");
	CHECK_STR(log_sql(&c, "SELECT status, unknowns FROM load"), "partial|29\n");
	log_case_close(&c);
}

KM_TEST_MAIN
