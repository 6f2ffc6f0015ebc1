/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What is left of reports: heads that are lost, lines that were cut, wrapped or dropped, and who is to blame. */
#include "log_help.h"

#define OPEN(c, text)                                            \
	do {                                                     \
		if (!log_case_open(t, &(c), text, strlen(text))) \
			return;                                  \
	} while (0)

/* ---- heads that are lost ---- */

KM_TEST(rows_of_tasks_without_their_heading)
{
	struct log_case c;

	/* A PID of seven columns: 4.19 and later; of five with seven numbers, what two of them are is open. */
	OPEN(c, "Jul  5 23:44:32 h kernel: [   1790]     7  1790     9342      256   106496       11           -17 sshd: a b\n"
		"Jul  5 23:44:32 h kernel: [   1791]     7  1791     8000      300    98304        0             0 4 eyes\n");
	CHECK_STR(log_sql(&c, "SELECT pid, uid, tgid, total_vm_pages, rss_pages, page_table_bytes, swap_pages,"
			      " oom_score_adj, comm FROM oom_task"),
		  "1790|7|1790|9342|256|106496|11|-17|sshd: a b\n1791|7|1791|8000|300|98304|0|0|4 eyes\n");
	CHECK_STR(log_sql(&c, "SELECT status FROM load"), "partial\n");
	log_case_close(&c);
	OPEN(c, "[   81.234858] [19420]     0 19420     3010      170       9        3             0 agent\n"
		"[   81.234859] Kernel panic - not syncing: Out of memory: compulsory panic_on_oom is enabled\n");
	CHECK_STR(log_sql(&c, "SELECT total_vm_pages, rss_pages, page_table_bytes, swap_pages, oom_score_adj, comm"
			      " FROM oom_task"),
		  "3010|170|-|-|0|agent\n");
	CHECK_STR(log_sql(&c, "SELECT status, unknowns FROM load"), "partial|3\n");
	CHECK_STR(log_sql(&c, "SELECT count(*) FROM oom_event"), "1\n");
	/* Nobody was killed. */
	CHECK_STR(log_sql(&c, "SELECT what FROM log_finds"), "1 OOM panic\n");
	log_case_close(&c);
}

KM_TEST(statistics_of_a_cgroup_without_their_heading)
{
	struct log_case c;

	OPEN(c, "[    9.000001] anon 40960\n[    9.000002] file 8192\n[    9.000003] kernel_stack 0\n"
		"[    9.000004] Memory cgroup out of memory: Killed process 51 (a.out) total-vm:90kB, anon-rss:40kB, "
		"file-rss:0kB, shmem-rss:0kB\n"
		"[    9.000005] Tasks in /lab are going to be killed due to memory.oom.group set\n"
		"[    9.000006] oom_reaper: reaped process 51 (a.out), now anon-rss:0kB\n"
		"[    9.000007] Memory cgroup out of memory: Killed process 1 (init) total-vm:9kB, anon-rss:4kB\n"
		"[    9.000008] Memory cgroup out of memory:\n");
	CHECK_STR(log_sql(&c, "SELECT name, value, unit FROM log_meminfo"),
		  "anon|40960|bytes\nfile|8192|bytes\nkernel_stack|0|bytes\n");
	CHECK_STR(log_sql(&c, "SELECT victim_pid, also_killed, reason_kind, outcome FROM oom_event"),
		  "51|1 (init)|memcg|whole cgroup killed (memory.oom.group)\n");
	CHECK_STR(log_sql(&c, "SELECT text FROM unparsed"), "Memory cgroup out of memory:\n");
	log_case_close(&c);
	/* A name and a number alone are anything. */
	OPEN(c, "[    9.000001] x: y\n[    9.000002] anon 40960\n[    9.000003] x: y\n");
	CHECK_STR(log_sql(&c, "SELECT count(*) FROM oom_event"), "0\n");
	log_case_close(&c);
}

KM_TEST(the_end_of_a_block)
{
	struct log_case c;

	OPEN(c, "[    9.000001]  slab_reclaimable:12 slab_unreclaimable:34\n[    9.000002] lowmem_reserve[]: 0 0\n"
		"[    9.000003] Node 0 hugepages_total=1 hugepages_free=1 hugepages_surp=0 hugepages_size=2048kB\n"
		"[    9.000004] Swap cache stats: add 1, delete 2, find 3/4\n[    9.000005] 77 pages RAM\n");
	CHECK_STR(log_sql(&c, "SELECT count(*), count(DISTINCT event_seq) FROM log_meminfo"), "13|1\n");
	CHECK_STR(log_sql(&c, "SELECT count(*) FROM unparsed"), "0\n");
	log_case_close(&c);
}

KM_TEST(slub_below_a_block_without_a_head)
{
	struct log_case c;

	OPEN(c, "[    9.000001] Normal free:4kB min:80kB low:90kB high:100kB present:9000kB managed:8000kB\n"
		"[    9.000002] lowmem_reserve[]: 0 0\n[    9.000003] Normal: 1*4kB (U) = 4kB\n"
		"[    9.000004] 77 pages RAM\n"
		"[    9.000005] SLUB: Unable to allocate memory on node -1,\ngfp=0x820(GFP_ATOMIC)\n"
		"[    9.000006]   cache: kmalloc-8k, object size: 8192, buffer size:\n8192, default order: 3, min order: 1\n"
		"[    9.000007]   node 0: slabs: 219, objs: 867,\nfree: 13\n"
		"[    9.500008]   node 1: slabs: 1, objs: 2, free: 0\n");
	/* The block is of the request for a slab: it decides. */
	CHECK_STR(log_sql(&c, "SELECT kind, slab_cache, page_order, slab_order, slab_min_order, gfp_mask, reason_kind,"
			      " meminfo_seq FROM alloc_failure"),
		  "page|kmalloc-8k|1|3|1|-|watermark|1\n");
	CHECK_STR(log_sql(&c, "SELECT status FROM load"), "partial\n");
	log_case_close(&c);
	OPEN(c, "[    9.000006]   cache: names, object size: 64, buffer size: 64, default order: 0, min order: 0\n"
		"[    9.000007]   node 0: slabs: 2, objs: 3, free: 0\n");
	CHECK_STR(log_sql(&c, "SELECT kind, slab_cache, page_order FROM alloc_failure"), "slab|names|0\n");
	log_case_close(&c);
	OPEN(c, "[    9.000006] x: y\n[    9.000007]   node 0: slabs: 2, objs: 3, free: 0\n");
	CHECK_STR(log_sql(&c, "SELECT text FROM unparsed"), "  node 0: slabs: 2, objs: 3, free: 0\n");
	log_case_close(&c);
}

KM_TEST(a_header_without_the_prefix_of_the_lines_below)
{
	struct log_case c;

	OPEN(c, "perl: page allocation failure: order:0, mode:0xcc0(GFP_KERNEL)\n"
		"Jun  1 04:36:30 box kernel: CPU: 7 PID: 111 Comm: perl Not tainted 6.1.2 #1\n"
		"Jun  1 04:36:30 box kernel: Call Trace:\n"
		"Jun  1 04:36:30 box kernel:  __alloc_pages+0x1/0x2\n"
		"Jun  1 04:36:30 box kernel:  fill_ring+0x1/0x2\n");
	CHECK_STR(log_sql(&c, "SELECT pid, caller, host FROM alloc_failure"), "111|fill_ring|box\n");
	log_case_close(&c);
}

KM_TEST(a_stack_at_the_start_of_a_log)
{
	struct log_case c;

	OPEN(c, "[    5.000001]  oom_kill_process from out_of_memory+0x218/0x34c\n"
		"[    5.000002]  out_of_memory from __alloc_pages+0xa98/0x1044\n"
		"[    5.000003]  __alloc_pages from read_line+0x1/0x2\n"
		"[    5.000004] Mem-Info:\n[    5.000005] active_anon:239 inactive_anon:6756 isolated_anon:0\n");
	CHECK_STR(log_sql(&c, "SELECT caller, meminfo_seq FROM oom_event"), "read_line|4\n");
	log_case_close(&c);
}

/* ---- other forms ---- */

KM_TEST(headers_of_few_words)
{
	struct log_case c;

	OPEN(c, "[    9.000001] __alloc_pages: 1-order allocation failed (gfp=0x20/0)\n"
		"[   99.000002] reader invoked oom-killer\n"
		"[   99.100003] Out of memory: Killed process 13 (reader)\n"
		"[  199.000003] swapper/3: \n[  199.000004] Stack : 00000000 00000000\n"
		"[  199.000005] page allocation failure: order:2\n[  199.000006]  01080020\n"
		"[  199.000007] , mode:0x1080020(GFP_ATOMIC), nodemask=\n[  199.000008] swapper/3 cpuset=\n");
	CHECK_STR(log_sql(&c, "SELECT comm, page_order, gfp_mask FROM alloc_failure"),
		  "-|1|32\nswapper/3|2|17301536\n");
	CHECK_STR(log_sql(&c, "SELECT invoker, victim, victim_pid FROM oom_event"), "reader|reader|13\n");
	CHECK_STR(log_sql(&c, "SELECT text FROM unparsed"), "swapper/3 cpuset=\n");
	log_case_close(&c);
}

KM_TEST(vmalloc_sizes)
{
	struct log_case c;

	OPEN(c, "[    2.000001] vmalloc: allocation failure, allocated 16021 of\n17179 bytes\n"
		"[    2.000002] a: page allocation failure: order:0, mode:0xcc0(GFP_KERNEL)\n"
		"[    3.000001] vmalloc: allocation failure, allocated 16021 of\n"
		"[    3.000002] b: page allocation failure: order:0, mode:0xcc0(GFP_KERNEL)\n"
		"[    4.000001] vmalloc: allocation failure: 0 bytes\n"
		"[    4.000002] c: page allocation failure: order:0, mode:0xcc0(GFP_KERNEL)\n");
	CHECK_STR(log_sql(&c, "SELECT comm, bytes, allocated_bytes, reason_kind FROM alloc_failure"),
		  "a|17179|16021|unknown\nb|-|16021|unknown\nc|0|-|zero_size\n");
	log_case_close(&c);
}

/* ---- who is to blame ---- */

#define STACK(lines)                                                    \
	"x: page allocation failure: order:0, mode:0xcc0(GFP_KERNEL)\n" \
	"Call Trace:\n" lines

/* Who answers a report writes of its values: that is no line of it, and the report is whole. */
KM_TEST(words_of_people_below_a_block)
{
	static const char text[] = "cp: page allocation failure: order:2, mode:0xcc0(GFP_KERNEL)\nMem-Info:\n"
				   "active_anon:10 inactive_anon:20 isolated_anon:0\n%s\n 77 pages RAM\n";
	static const struct {
		const char *line, *unparsed;
	} cases[] = {
		{ "Negative \"Free swap\" is entirely normal in such output, while swapoff", "0\n" },
		{ "so Total swap is 0 there", "0\n" },
		{ "ree swap  = 1~", "1\n" },
		{ "Total swap", "1\n" },
	};
	char buf[1000];
	struct log_case c;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(cases); i++) {
		snprintf(buf, sizeof(buf), text, cases[i].line);
		OPEN(c, buf);
		CHECK_STR(log_sql(&c, "SELECT count(*) FROM unparsed"), cases[i].unparsed);
		log_case_close(&c);
	}
}

KM_TEST(callers_below_what_asks_for_others)
{
	static const struct {
		const char *stack, *caller;
	} cases[] = {
		/* All that is sure prints the report: the caller is among those below that are not. */
		{ " dump_stack+0x5/0x85\n ? native_sched_clock+0x5/0x90\n oom_kill_process.cold.28+0xb/0x3c9\n oom_badness+0xe1/0x160\n"
		  " ? out_of_memory+0x1/0x4c0\n ? alloc_pages_vma+0x74/0x1e0\n ? fill_swap+0x14c/0x220\n",
		  "fill_swap" },
		/* One that is sure is better than those. */
		{ " dump_stack+0x5/0x85\n alloc_pages+0x5/0x85\n ? fill_swap+0x14c/0x220\n fill_file+0x14c/0x220\n", "fill_file" },
		{ " warn_alloc+0x5/0x85\n alloc_skb_with_frags+0x46/0x150\n sock_alloc_send_pskb+0x1c2/0x1fa\n tap_send+0x1/0x5ae\n",
		  "tap_send" },
		{ " warn_alloc+0x5/0x85\n __alloc_skb+0x46/0x150\n skb_copy+0x1c2/0x1fa\n pskb_expand_head+0x1/0x2\n tap_send+0x1/0x5ae\n",
		  "tap_send" },
		/* Without symbols the first is of the kernel's own report; code without a name may ask, too. */
		{ " [<80281d94>] 0x80281d94\n [<800bd3a4>] 0x800bd3a4\n", "-" },
		{ " warn_alloc+0x5/0x85\n __kmalloc+0x46/0x150\n [<800bd3a4>] 0x800bd3a4\n tap_send+0x1/0x5ae\n", "0x800bd3a4" },
	};
	char text[2000], want[64];
	struct log_case c;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(cases); i++) {
		snprintf(text, sizeof(text),
			 "cp: page allocation failure: order:2, mode:0xcc0(GFP_KERNEL)\n"
			 "CPU: 0 PID: 77 Comm: cp Not tainted 6.1.9 #1\nCall Trace:\n%s",
			 cases[i].stack);
		OPEN(c, text);
		snprintf(want, sizeof(want), "%s\n", cases[i].caller);
		CHECK_STR(log_sql(&c, "SELECT caller FROM alloc_failure"), want);
		log_case_close(&c);
	}
}

KM_TEST(callers_are_not_guessed)
{
	struct log_case c;

	/* Between what is sure, what is not names nobody. */
	OPEN(c, STACK(" ? printk+0x1/0x2\n warn_alloc_failed+0x1/0x2\n ? tick_event+0x1/0x2\n __kmalloc+0x1/0x2\n"));
	CHECK_STR(log_sql(&c, "SELECT caller FROM alloc_failure"), "-\n");
	log_case_close(&c);
	OPEN(c, STACK(" ? __alloc_pages+0x1/0x2\n ? fill_ring+0x1/0x2\n"));
	CHECK_STR(log_sql(&c, "SELECT caller FROM alloc_failure"), "fill_ring\n");
	log_case_close(&c);
	/* 2.6.18 marks nothing, and names the module first. */
	OPEN(c, STACK(" [<ffffffff8020f895>] __alloc_pages+0x2b5/0x2ce\n [<ffffffff80212dac>] may_read+0x65/0x22f\n"
		      " [<ffffffff8023def3>] __get_free_pages+0x30/0x69\n"
		      " [<ffffffff884a9aa0>] :ring:make_table+0x33/0x7a\n"));
	CHECK_STR(log_sql(&c, "SELECT caller FROM alloc_failure"), "make_table [ring]\n");
	CHECK_STR(log_sql(&c, "SELECT count(*) FROM unparsed"), "0\n");
	log_case_close(&c);
}

KM_TEST(the_reaper_of_a_thread)
{
	struct log_case c;

	OPEN(c, "[  365.255581] Out of memory: Killed process 4578 (hog) total-vm:9kB, anon-rss:8kB\n"
		"[  365.267347] oom_reaper: reaped process 4578 (hog), now anon-rss:0kB, file-rss:0kB\n"
		"[  365.282658] oom_reaper: reaped process 4583 (hog), now anon-rss:0kB, file-rss:0kB\n"
		"[  365.282659] oom_reaper: reaped process 77 (other), now anon-rss:0kB, file-rss:0kB\n");
	CHECK_STR(log_sql(&c, "SELECT victim_pid, reaped_ns FROM oom_event ORDER BY seq"),
		  "4578|365267347000\n77|365282659000\n");
	log_case_close(&c);
}

/* ---- lines that were cut, squeezed, dropped ---- */

KM_TEST(lines_that_end_in_one_column)
{
	struct log_case c;

	/* The last word of a line of 78 columns is a part of one. */
	OPEN(c, "cooker invoked oom-killer: gfp_mask=0x140dca(GFP_HIGHUSER_MOVABLE|__GFP_COMP|_\n"
		"CPU: 3 PID: 473 Comm: cooker Not tainted 6.1.1 #1 bbbbbbbbbbbbbbbbbbbbbbbbbbbb\n"
		"Hardware name: To Be Filled By O.E.M. To Be Filled By O.E.M./aaaaaaaaaaaa, BIO\n"
		"Mem-Info:\n"
		"Node 0 Normal free:400kB min:800kB low:900kB high:910kB managed:5000kB slab:10\n"
		"lowmem_reserve[]: 0 0\n"
		"[  pid  ]   uid  tgid total_vm      rss pgtables_bytes swapents oom_score_adj \n"
		"[    246]     0   246    16404       66   159744      303          -250 cooker\n"
		"oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=/,task=cooker,pid=2\n");
	CHECK_STR(log_sql(&c, "SELECT invoker, gfp_mask, victim, victim_pid FROM oom_event"), "cooker|-|cooker|-\n");
	CHECK_STR(log_sql(&c, "SELECT pid, oom_score_adj, comm FROM oom_task"), "246|-250|-\n");
	CHECK_STR(log_sql(&c, "SELECT name FROM log_meminfo WHERE scope = 'zone'"),
		  "free\nmin\nlow\nhigh\nmanaged\n");
	CHECK_STR(log_sql(&c, "SELECT count(*) FROM unparsed"), "6\n");
	CHECK_STR(log_sql(&c, "SELECT text FROM kernel_log WHERE seq = 2"),
		  "CPU: 3 PID: 473 Comm: cooker Not tainted 6.1.1 #1 bbbbbbbbbbbbbbbbbbbbbbbbbbbb\n");
	log_case_close(&c);
}

KM_TEST(a_kill_whose_line_was_cut)
{
	struct log_case c;

	OPEN(c, "[    1.000001] oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=/,mems_al\n"
		"[    1.000002] Memory cgroup out of memory: Killed process 39 (php) total-vm:14kB, anon-rss:12\n");
	CHECK_STR(log_sql(&c, "SELECT victim_pid, total_vm_kb, anon_rss_kb FROM oom_event"), "39|14|-\n");
	CHECK_STR(log_sql(&c, "SELECT line FROM unparsed"), "1\n2\n");
	log_case_close(&c);
}

KM_TEST(one_blank_before_each_line_of_a_record)
{
	struct log_case c;

	OPEN(c, "[    1.000001] Memory cgroup stats for /a:\n anon 40960\n file 8192\n"
		" oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=/,mems_allowed=0,oom_memcg=/a,"
		"task_memcg=/a/b,task=x,pid=5,uid=0\n");
	CHECK_STR(log_sql(&c, "SELECT name, value, note FROM log_meminfo"), "anon|40960|/a\nfile|8192|/a\n");
	CHECK_STR(log_sql(&c, "SELECT memcg, victim_pid FROM oom_event"), "/a|5\n");
	CHECK_STR(log_sql(&c, "SELECT status FROM load"), "partial\n");
	log_case_close(&c);
}

#define ZONE_HEAD \
	"x: page allocation failure: order:0, mode:0xcc0(GFP_KERNEL)\nCPU: 1 PID: 2 Comm: x Not tainted 6.1.2 #1\n"
#define ZONE(name, rest) "Node 0 " name " free:9000kB boost:0kB min:80kB low:90kB high:100kB reserved_highatomic:0KB " \
			 "managed:80000kB free_cma:0kB\n" rest

KM_TEST(lines_that_a_block_lacks_are_counted)
{
	struct log_case c;

	OPEN(c, ZONE_HEAD "Mem-Info:\n" ZONE("DMA", "lowmem_reserve[]: 0 0 0 0\n")
			ZONE("Normal", "lowmem_reserve[]: 0 0 0 0\n") "Node 0 DMA: 2250*4kB (UM) = 9000kB\n"
								      "2250*4kB (H) = 9000kB\n");
	/* The blocks of Normal may be of a kind that the request may not have. */
	CHECK_STR(log_sql(&c, "SELECT text FROM unparsed"), "2250*4kB (H) = 9000kB\n");
	CHECK_STR(log_sql(&c, "SELECT unknowns FROM load"), "31\n");
	CHECK_STR(log_sql(&c, "SELECT zone_name, verdict, missing FROM alloc_failure_zone"),
		  "DMA|served|-\nNormal|unknown|the free blocks by order\n");
	log_case_close(&c);
	/* Without the line "Mem-Info:". */
	OPEN(c, ZONE_HEAD ZONE("Normal", "lowmem_reserve[]: 0 0 0 0\n") "Node 0 Normal: 2250*4kB (UM) = 9000kB\n");
	CHECK_STR(log_sql(&c, "SELECT unknowns FROM load"), "28\n");
	CHECK_STR(log_sql(&c, "SELECT zone_name, verdict FROM alloc_failure_zone"), "Normal|served\n");
	log_case_close(&c);
}

/* ---- what stands before a line ---- */

KM_TEST(prefixes_within_messages_and_behind_clocks)
{
	struct log_case c;

	OPEN(c, "{\"MESSAGE\":\"[   12.500000] perl invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0\","
		"\"_TRANSPORT\":\"kernel\",\"_HOSTNAME\":\"h\"}\n"
		"{\"MESSAGE\":\"Jun  1 01:02:03 inner kernel: [   12.600000] Out of memory: Killed process 3 (perl)\","
		"\"_TRANSPORT\":\"kernel\",\"_HOSTNAME\":\"h\"}\n");
	CHECK_STR(log_sql(&c, "SELECT ts_ns, host, stamp, text FROM kernel_log"),
		  "12500000000|h|-|perl invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0\n"
		  "12600000000|inner|Jun  1 01:02:03|Out of memory: Killed process 3 (perl)\n");
	log_case_close(&c);
	OPEN(c, "[   36.172486] [03-19 10:05:52.172] Manager: page allocation failure: order:0, mode:0xc00(GFP_NOIO)\n"
		"[   36.189447] [03-19 10:05:52.189] DMA32: 0*4kB 1*8kB (C) = 8kB\n");
	CHECK_STR(log_sql(&c, "SELECT comm, stamp FROM alloc_failure"), "Manager|03-19 10:05:52.172\n");
	CHECK_STR(log_sql(&c, "SELECT name, value FROM log_meminfo WHERE name IN ('1', 'total')"), "1|1\ntotal|8\n");
	log_case_close(&c);
}

/* No header, no clock, no "Mem-Info:": the lines themselves teach what stands before them. */
KM_TEST(pieces_teach_their_prefix)
{
#define NODE "10.2.0.9: kern:    info: [2026-06-04T04:51:57.572293906Z]: "
	struct log_case c;

	OPEN(c, NODE "memory: usage 40kB, limit 40kB, failcnt 2\n" NODE "swap: usage 0kB, limit 0kB, failcnt 0\n");
	CHECK_STR(log_sql(&c, "SELECT memcg_usage_kb, memcg_swap_limit_kb FROM oom_event"), "40|0\n");
	log_case_close(&c);
	OPEN(c, NODE "[ 119588]  1001 119588    55434     3501   176128        5           996 web\n" NODE
		     "[ 119799]  1001 119799    54794     3017   159744       15           996 web\n");
	CHECK_STR(log_sql(&c, "SELECT pid, oom_score_adj, comm FROM oom_task"), "119588|996|web\n119799|996|web\n");
	CHECK_HAS(log_sql(&c, "SELECT reason FROM oom_event"), "The first lines of the report are not in the log");
	log_case_close(&c);
}

KM_TEST(earlyoom_behind_a_date)
{
	struct log_case c;

	OPEN(c, "Jun 12 06:39:16: low memory! at or below SIGTERM limits: mem 10.00%, swap 15.00%\n"
		"Jun 12 06:39:17: sending SIGTERM to process 696 uid 1001 \"crawler\": badness 757, VmRSS 637 MiB\n"
		"Jun 12 06:39:18 h other[1]: killing process 5\n");
	CHECK_STR(log_sql(&c, "SELECT killer, victim, victim_pid, stamp, rss_kb FROM oom_event"),
		  "earlyoom|crawler|696|Jun 12 06:39:17|652288\n");
	CHECK_STR(log_sql(&c, "SELECT count(*) FROM kernel_log"), "2\n");
	log_case_close(&c);
}

KM_TEST(meminfo_among_lines_of_a_log)
{
	struct log_case c;

	OPEN(c, "Out of memory: Killed process 13 (reader) total-vm:90kB, anon-rss:40kB\n\n"
		"MemTotal:       263722 kB\nSwapFree:        3393 kB\nDirty: a\n");
	CHECK_STR(log_sql(&c, "SELECT text FROM unparsed"), "MemTotal:       263722 kB\nSwapFree:        3393 kB\n");
	log_case_close(&c);
}

KM_TEST(the_reaper_wrapped)
{
	struct log_case c;

	OPEN(c, "[    1.000001] Node 0 Normal free:400kB min:800kB low:900kB high:910kB\n"
		"[    1.000002] oom_reaper: reaped process 473206 (cooker), now anon-rss:0kB,\n"
		"file-rss:0kB, shmem-rss:0kB\n");
	CHECK_STR(log_sql(&c, "SELECT name FROM log_meminfo"), "free\nmin\nlow\nhigh\n");
	log_case_close(&c);
}

/* ---- boots ---- */

/* Boots that the log is split into; 0: it is of one. */
static size_t boots_of(struct km_test *t, const char *text)
{
	struct km_log log = { 0 };
	struct km_log_parts parts = { .n = 0 };
	size_t n;

	CHECK_EQ(km_log_read(&log, text, strlen(text)), KM_OK);
	CHECK_EQ(km_log_split_boots(&log, &parts), KM_OK);
	n = parts.n;
	km_log_parts_deinit(&parts);
	km_log_deinit(&log);
	return n;
}

#define BANNER(release) "Linux version " release " (builder@host) (gcc 12) #1 SMP\n"

KM_TEST(a_mark_of_journalctl_and_the_banner_behind_it_begin_one_boot)
{
	CHECK_EQ(boots_of(t, "-- Boot 0123456789abcdef0123456789abcdef --\n"
			     "Nov 12 10:00:00 web1 kernel: " BANNER("5.10.1-toy") "Nov 12 10:00:01 web1 kernel: usb 1-1: a\n"
										  "-- Boot fedcba9876543210fedcba9876543210 --\n"
										  "Nov 12 11:00:00 web1 kernel: " BANNER("6.1.2-toy") "Nov 12 11:00:01 web1 kernel: usb 1-1: a\n"),
		 2);
}

#define KILL(rss) "Out of memory: Killed process 101 (worker) total-vm:2000kB, anon-rss:" rss "kB, file-rss:0kB, shmem-rss:0kB\n"

KM_TEST(kills_of_one_size_in_two_boots_of_an_image)
{
	/* The clock tells them apart; without one, the sizes do. */
	CHECK_EQ(boots_of(t, "[    0.000000] " BANNER("6.1.2-toy") "[   40.000001] " KILL("900") "[    0.000000] " BANNER("6.1.2-toy") "[   40.250001] " KILL("900")), 2);
	CHECK_EQ(boots_of(t, BANNER("6.1.2-toy") KILL("900") BANNER("6.1.2-toy") KILL("904")), 2);
	/* One boot told twice: by the clock, by sizes alone, and by the time at which a journal had it. */
	CHECK_EQ(boots_of(t, "[    0.000000] " BANNER("6.1.2-toy") "[   40.000001] " KILL("900") "[    0.000000] " BANNER("6.1.2-toy") "[   40.000001] " KILL("900")), 0);
	CHECK_EQ(boots_of(t, BANNER("6.1.2-toy") KILL("900") BANNER("6.1.2-toy") KILL("900")), 0);
	CHECK_EQ(boots_of(t, "[    0.000000] " BANNER("6.1.2-toy") "[   40.000001] " KILL("900") "[    3.100000] web1 kernel: " BANNER("6.1.2-toy") "[   40.900001] web1 kernel: " KILL("900")), 0);
}

KM_TEST(more_boots_than_are_split_are_counted)
{
	struct km_log log = { 0 };
	struct km_log_parts parts = { .n = 0 };
	struct log_case c;
	KM_VEC(char) text = { 0 };
	char *one;
	size_t i;

	for (i = 0; i < 1030; i++) {
		char lines[200];
		size_t n = (size_t)snprintf(lines, sizeof(lines), "[    0.000000] " BANNER("6.1.%zu-toy") "[   40.000001] usb 1-1: a\n", i);

		for (one = lines; one < lines + n; one++) {
			char *to = km_vec_push(&text);

			REQUIRE(to != NULL);
			*to = *one;
		}
	}
	CHECK_EQ(km_log_read(&log, text.v, text.n), KM_OK);
	CHECK_EQ(km_log_split_boots(&log, &parts), KM_OK);
	REQUIRE(parts.n == 1024);
	CHECK_EQ(parts.v[1022].more_boots, 0);
	CHECK_EQ(parts.v[1023].more_boots, 6);
	CHECK_EQ(parts.v[1023].lines.n, 14);
	if (log_case_begin(t, &c)) {
		CHECK_EQ(km_log_load_lines(c.store, "test", &parts.v[1023]), KM_OK);
		CHECK_EQ(case_add_capture(c.store, "log"), KM_OK);
		CHECK(log_case_end(t, &c));
		CHECK_STR(log_sql(&c, "SELECT status, unknowns, reason FROM load"), "partial|1|which boot the last lines are of: 6 more boots begin among them: unsupported\n");
	}
	log_case_close(&c);
	km_log_parts_deinit(&parts);
	km_log_deinit(&log);
	km_vec_free(&text);
}

/* ---- members that are too many ---- */

KM_TEST(records_of_members_beyond_those_that_are_read_are_counted)
{
	struct log_case c;
	char text[8192];
	size_t n = 0, i;

	for (i = 0; i < 36; i++)
		n += (size_t)snprintf(text + n, sizeof(text) - n,
				      "%s\"m%zu\":\"[  %3zu.000001] Out of memory: Killed process %zu (w) total-vm:%zukB, anon-rss:9kB, file-rss:0kB\"%s",
				      i % 12 ? "," : "{", i % 12, 100 + i, 100 + i, 1000 + i, i % 12 == 11 ? "}\n" : "");
	OPEN(c, text);
	CHECK_STR(log_sql(&c, "SELECT count(*) FROM oom_event"), "24\n");
	CHECK_STR(log_sql(&c, "SELECT status, unknowns, reason FROM load"),
		  "partial|1|12 records in members of objects that are more than are read: unsupported\n");
	log_case_close(&c);
}

KM_TEST_MAIN
