/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Mem-Info of many kernels, OOM kills, allocation failures and their reasons. */
#include "log_help.h"

#ifndef LOG_GOLDEN
#error "LOG_GOLDEN is the folder of tests/golden/log"
#endif

/* ---- every key of every kernel ---- */

/* Names with a number in one line, counted another way than the parser does. */
static unsigned count_pairs(const char *line, size_t n)
{
	unsigned pairs = 0;
	size_t i;

	for (i = 1; i + 1 < n; i++) {
		if (line[i] != ':' && line[i] != '=' && line[i] != '*')
			continue;
		pairs += (line[i + 1] >= '0' && line[i + 1] <= '9') ||
			 (line[i] == ':' && line[i + 1] == ' ' && i + 2 < n && line[i + 2] >= '0' &&
			  line[i + 2] <= '9' && !memchr(line, '*', n));
		pairs += line[i] == '=' && line[i + 1] == ' '; /* totals */
	}
	return pairs;
}

static unsigned count_keys(const char *text)
{
	unsigned keys = 0;
	bool inside = false;

	for (; *text; text += strcspn(text, "\n"), text += *text == '\n') {
		size_t n = strcspn(text, "\n");
		const char *body = memchr(text, ']', n), *tab;

		body = body ? body + 2 : text;
		n -= (size_t)(body - text);
		if (!strncmp(body, "Mem-Info:", 9))
			inside = true;
		else if (inside && !strncmp(body, "lowmem_reserve[]:", 17))
			for (tab = body + 17; tab < body + n; tab++)
				keys += *tab == ' ';
		else if (inside && strstr(body, "Swap cache stats:") == body)
			keys += 4;
		else if (inside && !strncmp(body, "CPU ", 4))
			keys += 3;
		else if (inside && (strstr(body, " func:") && strstr(body, " func:") < body + n))
			keys++;
		else if (inside && body[0] >= '0' && body[0] <= '9')
			keys++;
		else if (inside && strncmp(body, "Memory allocations", 18) != 0)
			keys += count_pairs(body, n) +
				(memmem(body, n, "unreclaimable?", 14) ? 1 : 0);
	}
	return keys;
}

KM_TEST(meminfo_of_sixteen_kernels)
{
	static const char *const releases[] = { "3.10-el7", "3.10", "4.4",  "4.9",  "4.14", "4.18",
						"5.4",	    "5.10", "5.15", "5.17", "6.1",  "6.6",
						"6.10",	    "6.14", "6.17", "6.18" };
	char path[256];
	size_t i, bytes;

	for (i = 0; i < KM_ARRAY_LEN(releases); i++) {
		struct log_case c;
		char *text;

		snprintf(path, sizeof(path), LOG_GOLDEN "/failure-%s.txt", releases[i]);
		text = log_file(t, path, &bytes);
		if (!text || !log_case_open(t, &c, text, bytes)) {
			free(text);
			continue;
		}
		CHECK_STR(log_sql(&c, "SELECT count(*) FROM unparsed"), "0\n");
		CHECK_STR(log_sql(&c, "SELECT status, unknowns FROM load"), "complete|0\n");
		CHECK_MSG(atoi(log_sql(&c, "SELECT count(*) FROM log_meminfo")) ==
				  (int)count_keys(text),
			  "%s: %s rows, not %u", releases[i],
			  log_sql(&c, "SELECT count(*) FROM log_meminfo"), count_keys(text));
		CHECK_STR(log_sql(&c,
				  "SELECT name, value, unit FROM log_meminfo WHERE scope = 'zone'"
				  " AND zone_name = 'Normal' AND name IN ('free', 'min', "
				  "'managed') ORDER BY name"),
			  "free|47768|kB\nmanaged|13363308|kB\nmin|33932|kB\n");
		CHECK_STR(log_sql(&c,
				  "SELECT value, note FROM log_meminfo WHERE scope = 'free_area'"
				  " AND zone_name = 'Normal' AND name IN ('0', '3', '4')"),
			  "4410|UEM\n160|UM\n0|-\n");
		CHECK_STR(
			log_sql(&c, "SELECT comm, pid, page_order, gfp_names, caller, reason_kind"
				    " FROM alloc_failure"),
			"modprobe|4711|4|GFP_KERNEL|__GFP_COMP|ring_setup [testdrv]|fragmented\n");
		CHECK_STR(log_sql(&c, "SELECT zone_name, verdict FROM alloc_failure_zone"),
			  "DMA|watermark\nDMA32|watermark\nNormal|fragmented\n");
		log_case_close(&c);
		free(text);
	}
}

/* ---- a real OOM kill ---- */

KM_TEST(oom_of_a_guest)
{
	struct log_case c;
	size_t bytes;
	char *text = log_file(t, LOG_GOLDEN "/dmesg-6.1-oom.txt", &bytes);

	if (!text || !log_case_open(t, &c, text, bytes)) {
		free(text);
		return;
	}
	CHECK_STR(log_sql(&c, "SELECT invoker, invoker_pid, printf('0x%x', gfp_mask), page_order,"
			      " constraint_name, cpuset, mems_allowed, victim, victim_pid,"
			      " anon_rss_kb, page_table_kb, reason_kind FROM oom_event"),
		  "guest|384|0x140dca|0|CONSTRAINT_NONE|/|0-1|guest|384|359500|744|watermark\n");
	CHECK_HAS(
		log_sql(&c, "SELECT reason FROM oom_event"),
		"nearest is node 0 DMA: 2692 kB free, and more than 2708 kB are needed (min 760 kB "
		"+ lowmem_reserve 1948 kB); at least 20 kB more had to be free. Also node 0 DMA32: 26792 kB free - "
		"2048 kB reserved for HighAtomic = 24744 kB, and more than 24784 kB are needed (min 24784 kB); at least "
		"44 kB more had to be free. The HighAtomic reserve of 2048 kB alone decides");
	CHECK_HAS(log_sql(&c, "SELECT reason FROM oom_event"), " Swap: 0 of 98300 kB free.");
	CHECK_STR(log_sql(&c, "SELECT node_id, zone_name, margin_kb, verdict FROM "
			      "alloc_failure_zone"),
		  "0|DMA|-16|watermark\n0|DMA32|-40|watermark\n1|DMA32|-52|watermark\n");
	CHECK_STR(log_sql(&c,
			  "SELECT count(*), sum(rss_pages), max(page_table_bytes) FROM oom_task"),
		  "10|153220|3067904\n");
	CHECK_STR(log_sql(&c, "SELECT count(DISTINCT event_seq) FROM log_meminfo"), "2\n");
	CHECK_STR(log_sql(&c, "SELECT count(*) FROM unparsed"), "0\n");
	log_case_close(&c);
	free(text);
}

/* ---- a real order-4 failure with most of memory free, and the OOM kill after it ---- */

KM_TEST(order_4_failure_of_a_guest)
{
	struct log_case c;
	size_t bytes;
	char *text = log_file(t, LOG_GOLDEN "/dmesg-6.12-fragment.txt", &bytes);

	if (!text || !log_case_open(t, &c, text, bytes)) {
		free(text);
		return;
	}
	CHECK_STR(log_sql(&c, "SELECT comm, page_order, gfp_names, caller, reason_kind,"
			      " length(stack) - length(replace(stack, char(10), '')) FROM "
			      "alloc_failure"),
		  "fragment|4|GFP_KERNEL|__GFP_COMP|sock_kmalloc|fragmented|13\n");
	CHECK_HAS(
		log_sql(&c, "SELECT reason FROM alloc_failure"),
		"node 0 DMA32 (256116 kB free - 60 kB (2^4 - 1 pages) = 256056 kB, and more than "
		"2216 kB are needed (min 2216 kB)), but no free block of order 4 (64 kB) that may "
		"be used; the largest that it may use is of order 3");
	CHECK_STR(log_sql(&c, "SELECT reason_kind, victim FROM oom_event"), "watermark|guest\n");
	CHECK_STR(log_sql(&c, "SELECT count(*) FROM unparsed"), "0\n");
	log_case_close(&c);
	free(text);
}

/* ---- forms of other kernels ---- */

#define OPEN(c, text)                                            \
	do {                                                     \
		if (!log_case_open(t, &(c), text, strlen(text))) \
			return;                                  \
	} while (0)

KM_TEST(oom_of_a_cgroup)
{
	struct log_case c;

	OPEN(c,
	     "[   10.000000] java invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, "
	     "oom_score_adj=0\n"
	     "[   10.000001] memory: usage 102400kB, limit 102400kB, failcnt 77\n"
	     "[   10.000002] swap: usage 10kB, limit 9007199254740988kB, failcnt 0\n"
	     "[   10.000003] Memory cgroup stats for /a/b:\n"
	     "[   10.000004] anon 104857600\n[   10.000005] pgfault 12\n"
	     "[   10.000006] Tasks state (memory values in pages):\n"
	     "[   10.000007] [  pid  ]   uid  tgid total_vm      rss rss_anon rss_file rss_shmem "
	     "pgtables_bytes swapents oom_score_adj name\n"
	     "[   10.000008] [    100]  1000   100     5000     2000     1500      400       100 "
	     "   65536        3           -17 a b c\n"
	     "[   10.000009] oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=/,"
	     "mems_allowed=0-1,3,oom_memcg=/a,task_memcg=/a/b,task=a b c,pid=100,uid=1000\n"
	     "[   10.000010] Memory cgroup out of memory: Killed process 100 (a b c) "
	     "total-vm:20000kB, "
	     "anon-rss:6000kB, file-rss:1600kB, shmem-rss:400kB, UID:1000 pgtables:64kB "
	     "oom_score_adj:-17\n"
	     "[   10.000011] Memory cgroup out of memory: Killed process 101 (d) total-vm:1kB, "
	     "anon-rss:1kB, file-rss:0kB, shmem-rss:0kB, UID:0 pgtables:1kB oom_score_adj:0\n"
	     "[   10.500000] oom_reaper: reaped process 100 (a b c), now anon-rss:0kB, "
	     "file-rss:0kB, "
	     "shmem-rss:0kB\n");
	CHECK_STR(log_sql(&c, "SELECT memcg, memcg_usage_kb, memcg_limit_kb, memcg_failcnt,"
			      " memcg_swap_usage_kb, memcg_swap_limit_kb, victim, victim_pid, victim_uid, victim_memcg,"
			      " mems_allowed, also_killed, reaped_ns, reason_kind FROM oom_event"),
		  "/a|102400|102400|77|10|-|a b c|100|1000|/a/b|0-1,3|101 (d)|10500000000|memcg\n");
	CHECK_STR(log_sql(&c, "SELECT * FROM oom_task"),
		  "1|1|100|1000|100|5000|2000|1500|400|100|65536|3|-17|a b c\n");
	CHECK_STR(log_sql(&c, "SELECT scope, name, value, unit, note FROM log_meminfo"),
		  "memcg|anon|104857600|bytes|/a/b\nmemcg|pgfault|12|-|/a/b\n");
	log_case_close(&c);
}

/* A limit of PAGE_COUNTER_MAX or RES_COUNTER_MAX is none, with pages of any size. */
KM_TEST(cgroups_without_a_limit)
{
	static const struct {
		const char *limit, *want;
	} cases[] = {
		{ "9007199254740988", "-\n" },	    /* pages of 4 KiB */
		{ "9007199254740928", "-\n" },	    /* 64 KiB */
		{ "9007199254740991", "-\n" },	    /* RES_COUNTER_MAX */
		{ "8589934588", "-\n" },	    /* longs of 32 bits */
		{ "8589934592", "8589934592\n" }, /* 8 TiB */
	};
	char text[512];
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(cases); i++) {
		struct log_case c;

		snprintf(text, sizeof(text),
			 "[   10.000000] java invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0\n"
			 "[   10.000001] memory: usage 102400kB, limit %skB, failcnt 77\n"
			 "[   10.000010] Memory cgroup out of memory: Killed process 100 (a) total-vm:20000kB, "
			 "anon-rss:6000kB, file-rss:1600kB, shmem-rss:400kB\n",
			 cases[i].limit);
		OPEN(c, text);
		CHECK_STR(log_sql(&c, "SELECT memcg_limit_kb FROM oom_event"), cases[i].want);
		CHECK_STR(log_sql(&c, "SELECT memcg_usage_kb, reason_kind FROM oom_event"), "102400|memcg\n");
		log_case_close(&c);
	}
}

KM_TEST(oom_of_el7)
{
	struct log_case c;

	OPEN(c,
	     "[  100.000000] httpd invoked oom-killer: gfp_mask=0x201da, order=0, oom_score_adj=0\n"
	     "[  100.000001] httpd cpuset=/ mems_allowed=0\n"
	     "[  100.000002] CPU: 0 PID: 1234 Comm: httpd Not tainted 3.10.0-1160.el7.x86_64 #1\n"
	     "[  100.000003] Call Trace:\n"
	     "[  100.000004]  [<ffffffff81686ac3>] dump_stack+0x19/0x1b\n"
	     "[  100.000005]  [<ffffffff811b5c00>] filemap_fault+0x300/0x410\n"
	     "[  100.000006] Task in /c killed as a result of limit of /c\n"
	     "[  100.000007] memory: usage 8kB, limit 8kB, failcnt 1\n"
	     "[  100.000008] memory+swap: usage 9kB, limit 10kB, failcnt 0\n"
	     "[  100.000009] Memory cgroup stats for /c: cache:0KB rss:8KB\n"
	     "[  100.000010] [ pid ]   uid  tgid total_vm      rss nr_ptes swapents oom_score_adj "
	     "name\n"
	     "[  100.000011] [ 1234]    48  1234    10000     2000      20        5             0 "
	     "httpd\n"
	     "[  100.000012] Memory cgroup out of memory: Kill process 1234 (httpd) score 900 or "
	     "sacrifice child\n"
	     "[  100.000013] Killed process 1234 (httpd), UID 48, total-vm:40000kB, "
	     "anon-rss:8000kB, "
	     "file-rss:0kB, shmem-rss:0kB\n");
	CHECK_STR(log_sql(&c, "SELECT invoker_pid, gfp_names, cpuset, mems_allowed, memcg,"
			      " memcg_swap_usage_kb, caller, victim, victim_uid, total_vm_kb,"
			      " reason_kind FROM oom_event"),
		  "1234|GFP_HIGHUSER_MOVABLE|__GFP_COLD|/|0|/c|9|filemap_fault|httpd|48|40000|"
		  "memcg\n");
	CHECK_STR(log_sql(&c, "SELECT page_table_bytes, swap_pages, comm FROM oom_task"),
		  "81920|5|httpd\n");
	CHECK_STR(log_sql(&c, "SELECT name, value, unit FROM log_meminfo"),
		  "cache|0|kB\nrss|8|kB\n");
	log_case_close(&c);
}

/* One zone, one request: header and free-area line vary. */
static void check_reason(struct km_test *t, const char *head, const char *zone, const char *orders,
			 const char *kind, const char *part)
{
	struct log_case c;
	char text[2048];

	snprintf(text, sizeof(text),
		 "Linux version 6.6.1\nx: page allocation failure: %s\nMem-Info:\n"
		 "Node 0 Normal %s present:1048576kB managed:1000000kB free_cma:4096kB\n"
		 "lowmem_reserve[]: 0 0 0\n%s\n",
		 head, zone, orders);
	if (!log_case_open(t, &c, text, strlen(text)))
		return;
	CHECK_STR(log_sql(&c, "SELECT reason_kind FROM alloc_failure"), kind);
	CHECK_HAS(log_sql(&c, "SELECT reason FROM alloc_failure"), part);
	log_case_close(&c);
}

#define KERNEL4 \
	"order:4, mode:0x40cc0(GFP_KERNEL|__GFP_COMP), nodemask=(null),cpuset=/,mems_allowed=0"
#define ATOMIC0 "order:0, mode:0x820(GFP_ATOMIC), nodemask=(null),cpuset=/,mems_allowed=0"
#define ATOMIC2 \
	"order:2, mode:0x40820(GFP_ATOMIC|__GFP_COMP), nodemask=(null),cpuset=/,mems_allowed=0"

KM_TEST(reasons)
{
	/* 40000 kB free, of them CMA 4096, HighAtomic 2048, 60 kB of the block itself: 33796. */
	static const char zone[] = "free:40000kB boost:0kB min:20000kB low:25000kB high:30000kB "
				   "reserved_highatomic:2048KB";
	static const char low[] = "free:26000kB boost:4000kB min:24000kB low:25000kB high:30000kB "
				  "reserved_highatomic:2048KB";
	static const char none[] = "Node 0 Normal: 9976*4kB (UME) 12*8kB (M) 0*16kB 0*32kB 0*64kB "
				   "0*128kB = 40000kB";
	static const char highatomic[] =
		"Node 0 Normal: 9000*4kB (UME) 0*8kB 0*16kB 0*32kB 10*64kB "
		"(H) 1*128kB (H) = 36768kB";
	static const char cma[] = "Node 0 Normal: 9000*4kB (UME) 0*8kB 0*16kB 0*32kB 10*64kB (C) "
				  "1*128kB (HC) = 36768kB";
	static const char fine[] = "Node 0 Normal: 9000*4kB (UME) 0*8kB 0*16kB 0*32kB 10*64kB (U) "
				   "1*128kB (H) = 36768kB";

	check_reason(t, KERNEL4, zone, none, "fragmented\n", "no free block of order 4 (64 kB)");
	check_reason(t, KERNEL4, zone, highatomic, "migratetype\n", "HighAtomic");
	check_reason(t, KERNEL4, zone, cma, "migratetype\n", "HighAtomic");
	check_reason(t, KERNEL4, zone,
		     "Node 0 Normal: 9000*4kB (UME) 0*8kB 0*16kB 0*32kB 10*64kB (C) = 36640kB",
		     "cma\n", "of CMA, which only movable pages may use");
	check_reason(t, KERNEL4, zone, fine, "unknown\n", "would serve the request");
	check_reason(t, KERNEL4, low, fine, "watermark\n",
		     "26000 kB free - 4096 kB of CMA - 2048 kB reserved for HighAtomic - 60 kB "
		     "(2^4 - 1 pages) = 19796 kB, and more than 24000 kB are needed (min 24000 kB, "
		     "4000 kB of it boost); at least 4208 kB more had to be free.");
	/* Atomic: 3/8 of min without the boost, HighAtomic counts: 26000 - 4096 > 7500. */
	check_reason(t, ATOMIC0, low, fine, "unknown\n",
		     "more than 7500 kB are needed (min 7500 kB, lowered from 24000 kB");
	check_reason(t, ATOMIC2, zone, highatomic, "unknown\n", "would serve");
	check_reason(t, "order:0, mode:0xcc0(GFP_KERNEL), nodemask=1,cpuset=/,mems_allowed=0-1",
		     zone, fine, "bound\n", "bound to node 1 by a memory policy");
	check_reason(t,
		     "order:0, mode:0x104cca(GFP_HIGHUSER_MOVABLE|__GFP_RETRY_MAYFAIL), "
		     "nodemask=(null),cpuset=c,mems_allowed=1,3-4",
		     zone, fine, "bound\n", "bound to nodes 1,3-4 by the cpuset");
	check_reason(t, "order:0, mode:0xcc0(GFP_KERNEL)", "free:1kB", "", "unknown\n",
		     "too little");
}

KM_TEST(reports_of_two_cpus_at_once)
{
	struct log_case c;

	OPEN(c,
	     "[    1.000000][   T1] a: page allocation failure: order:1, mode:0xcc0(GFP_KERNEL)\n"
	     "[    1.000001][   T2] b: page allocation failure: order:2, mode:0xcc0(GFP_KERNEL)\n"
	     "[    1.000002][   T1] Call Trace:\n[    1.000003][   T2] Call Trace:\n"
	     "[    1.000004][   T1]  fa+0x1/0x2\n[    1.000005][   T2]  fb+0x1/0x2\n"
	     "[    1.000006][   T1] Mem-Info:\n[    1.000007][   T2] Mem-Info:\n"
	     "[    1.000008][   T1] Node 0 Normal free:10kB min:20kB low:30kB high:40kB\n"
	     "[    1.000009][   T2] Node 1 Normal free:11kB min:20kB low:30kB high:40kB\n");
	CHECK_STR(log_sql(&c,
			  "SELECT comm, page_order, caller, node_id, free_kb FROM alloc_failure f"
			  " JOIN alloc_failure_zone z ON z.event_seq = f.seq ORDER BY f.seq"),
		  "a|1|fa|0|10\nb|2|fb|1|11\n");
	log_case_close(&c);
}

KM_TEST(keys_that_no_kernel_has_yet)
{
	struct log_case c;

	OPEN(c, "Mem-Info:\nactive_anon:1 brand_new:2\n"
		"Node 0 active_anon:4kB brand_new: 8kB flag? maybe\n"
		"Node 0 Quantum free:100kB min:20kB brand_new:3KB\n"
		"Node 0 Quantum: 1*4kB (UX) = 4kB\n"
		"Node 0 what is this\n"
		"7 pages brand new\n");
	CHECK_STR(log_sql(&c, "SELECT scope, zone_name, name, value, unit, note FROM log_meminfo "
			      "WHERE name LIKE '%brand%' OR name LIKE 'flag%' OR zone_name = "
			      "'Quantum'"),
		  "all|-|brand_new|2|pages|-\n"
		  "node|-|brand_new|8|kB|-\nnode|-|flag|-|-|maybe\n"
		  "zone|Quantum|free|100|kB|-\nzone|Quantum|min|20|kB|-\n"
		  "zone|Quantum|brand_new|3|kB|-\n"
		  "tail|-|pages brand new|7|pages|-\n");
	CHECK_STR(log_sql(&c, "SELECT text FROM unparsed"),
		  "Node 0 Quantum: 1*4kB (UX) = 4kB\nNode 0 what is this\n");
	log_case_close(&c);
}

/* ---- one log in several dresses ---- */

#define KILL(prefix, pid, rss)                                                                                    \
	prefix "dd invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0\n" prefix              \
	       "Out of memory: Killed process " #pid " (eater) total-vm:" #rss "0kB, anon-rss:" #rss                \
	       "kB, file-rss:4kB, shmem-rss:0kB, UID:0 pgtables:8kB oom_score_adj:0\n"
#define FAILURE(prefix, pid) \
	prefix "cp: page allocation failure: order:4, mode:0xcc0(GFP_KERNEL)\n" prefix "CPU: 1 PID: " #pid " Comm: cp Not tainted 6.1.0 #1\n"

KM_TEST(a_repeated_report_counts_once)
{
	struct log_case c;

	/* dmesg -T, dmesg, and a syslog that has but the last kill. */
	OPEN(c, KILL("[Wed Nov 26 23:50:01 2025] ", 77, 4411) KILL("[Wed Nov 26 23:50:09 2025] ", 78, 4000)
		FAILURE("[Wed Nov 26 23:51:09 2025] ", 501) KILL("[ 1001.500000] ", 77, 4411) KILL("[ 1009.250000] ", 78, 4000)
		FAILURE("[ 1069.250000] ", 501) KILL("Nov 26 15:50:09 web1 kernel: ", 78, 4000));
	CHECK_STR(log_sql(&c, "SELECT what, groups FROM log_finds"),
		  "2 OOM kills|2 x eater, unknown\n1 allocation failure|cp, order 4 unknown\n");
	/* Those with the kernel's clock are shown. */
	CHECK_STR(log_sql(&c, "SELECT e.victim_pid, e.ts_ns FROM log_report r JOIN oom_event e USING (capture_id, seq)"
			      " WHERE place = 1 AND NOT again ORDER BY seq"),
		  "77|1001500000000\n78|1009250000000\n");
	CHECK_STR(log_sql(&c, "SELECT place, count(*), sum(again) FROM log_report GROUP BY place"), "1|5|3\n2|2|1\n");
	log_case_close(&c);
	/* Of two dresses without that clock the one that tells more. */
	OPEN(c, KILL("Nov 26 15:50:01 web1 kernel: ", 77, 4411) KILL("[Wed Nov 26 23:50:01 2025] ", 77, 4411)
		KILL("[Wed Nov 26 23:50:09 2025] ", 78, 4000));
	CHECK_STR(log_sql(&c, "SELECT what FROM log_finds"), "2 OOM kills\n");
	log_case_close(&c);
	/* One of them has more of the report. */
	OPEN(c, "[ 1001.500100] Out of memory: Killed process 77 (eater) total-vm:44110kB, anon-rss:4411kB, file-rss:4kB, shmem-rss:0kB\n"
	     KILL("[Wed Nov 26 23:50:01 2025] ", 77, 4411));
	CHECK_STR(log_sql(&c, "SELECT e.invoker FROM log_report r JOIN oom_event e USING (capture_id, seq) WHERE NOT again"), "dd\n");
	log_case_close(&c);
}

#define HEAD(prefix, name) prefix name " invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0\n"
#define CPU(prefix, pid, name) prefix "CPU: 1 PID: " #pid " Comm: " name " Not tainted 6.1.0 #1\n"
#define VICTIM(prefix, pid, name) \
	prefix "oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=/,mems_allowed=0,global_oom,task_memcg=/,task=" name ",pid=" #pid ",uid=0\n"
#define KILLED(prefix, pid, name) \
	prefix "Out of memory: Killed process " #pid " (" name ") total-vm:44110kB, anon-rss:4411kB, file-rss:4kB, shmem-rss:0kB, UID:0 pgtables:8kB oom_score_adj:0\n"

/* Dates of two programs differ below the second, in the zone, and where a line was lost. */
KM_TEST(a_report_that_is_cut_in_another_dress_counts_once)
{
#define SYSLOG(us)  "2026-11-24T10:00:39." us "+01:00 web1 kernel: "
#define JOURNAL(us) "2026-11-24T09:00:39." us "+0000 web1 kernel: "
#define CLOCKED(us) "2026-11-24T10:00:39." us "+01:00 web1 kernel: [ 4001." us "] "
#define WHOLE	     HEAD(SYSLOG("100001"), "dd") CPU(SYSLOG("100345"), 77, "dd") VICTIM(SYSLOG("999999"), 78, "eater") KILLED(SYSLOG("999999"), 78, "eater")
	static const char *const texts[] = {
		/* Its end is missing, its begin, both. */
		WHOLE HEAD(JOURNAL("100401"), "dd") CPU(JOURNAL("100745"), 77, "dd"),
		WHOLE HEAD(JOURNAL("100401"), "dd") CPU(JOURNAL("100745"), 77, "dd") VICTIM(JOURNAL("999999"), 78, "eater"),
		WHOLE CPU(JOURNAL("100745"), 77, "dd") VICTIM(JOURNAL("999998"), 78, "eater") KILLED(JOURNAL("999998"), 78, "eater"),
		WHOLE KILLED(JOURNAL("999998"), 78, "eater"),
		WHOLE HEAD(CLOCKED("000401"), "dd") CPU(CLOCKED("000745"), 77, "dd"),
		HEAD(JOURNAL("100401"), "dd") CPU(JOURNAL("100745"), 77, "dd") WHOLE,
		KILLED(JOURNAL("999998"), 78, "eater") WHOLE,
		WHOLE HEAD(JOURNAL("100401"), "dd") CPU(JOURNAL("100745"), 77, "dd") VICTIM(JOURNAL("999999"), 78, "eater")
			KILLED(JOURNAL("999999"), 78, "eater"),
	};
	static const char *const others[] = {
		/* The same request again in the same log, and in the other one requests of others. */
		WHOLE HEAD(SYSLOG("999999"), "dd") CPU(SYSLOG("999999"), 77, "dd"),
		WHOLE HEAD(JOURNAL("100401"), "dd") CPU(JOURNAL("100745"), 79, "dd"),
		WHOLE HEAD(JOURNAL("100401"), "cp") CPU(JOURNAL("100745"), 77, "cp"),
	};
	struct log_case c;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(texts); i++) {
		OPEN(c, texts[i]);
		CHECK_MSG(!strcmp(log_sql(&c, "SELECT what FROM log_finds"), "1 OOM kill\n"), "text %zu", i);
		CHECK_MSG(!strcmp(log_sql(&c, "SELECT e.invoker || e.victim_pid FROM log_report r JOIN oom_event e USING (capture_id, seq) WHERE NOT again"),
				  "dd78\n"),
			  "text %zu", i);
		log_case_close(&c);
	}
	for (i = 0; i < KM_ARRAY_LEN(others); i++) {
		OPEN(c, others[i]);
		CHECK_MSG(!strcmp(log_sql(&c, "SELECT what FROM log_finds"), "2 OOM kills\n"), "other text %zu", i);
		log_case_close(&c);
	}
}

KM_TEST(reports_that_differ_count_each)
{
	struct log_case c;

	/* Another time by the same clock, another process, other sizes. */
	OPEN(c, KILL("[ 1001.500000] ", 77, 4411) KILL("[ 2001.500000] ", 77, 4411) KILL("[ 2001.600000] ", 78, 4411)
		KILL("[ 2001.700000] ", 78, 4412));
	CHECK_STR(log_sql(&c, "SELECT what FROM log_finds"), "4 OOM kills\n");
	log_case_close(&c);
	/* Without a clock the same request is refused several times. */
	OPEN(c, FAILURE("Nov 26 15:50:01 web1 kernel: ", 501) FAILURE("Nov 26 15:50:01 web1 kernel: ", 501));
	CHECK_STR(log_sql(&c, "SELECT what FROM log_finds"), "2 allocation failures\n");
	log_case_close(&c);
	/* Other machines in one log, and lines without a host. */
	OPEN(c, KILL("Nov 26 15:50:01 web1 kernel: ", 77, 4411) KILL("Nov 26 15:50:01 web2 kernel: ", 77, 4411)
		KILL("[Wed Nov 26 23:50:01 2025] ", 77, 4411) KILL("[Wed Nov 26 23:50:01 2025] ", 78, 4411));
	CHECK_STR(log_sql(&c, "SELECT what FROM log_finds"), "4 OOM kills\n");
	log_case_close(&c);
	/* Nothing says who was killed. */
	OPEN(c, "Nov 26 15:50:01 web1 kernel: dd invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0\n"
		"[Wed Nov 26 23:50:01 2025] dd invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0\n");
	CHECK_STR(log_sql(&c, "SELECT n FROM log_finds"), "2\n");
	log_case_close(&c);
}

KM_TEST(two_cpus_at_once_that_do_not_say_so)
{
	struct log_case c;

	/* The line "CPU: …" names the task; whose the other pieces are is not known. */
	OPEN(c, "[   10.000001] cp: page allocation failure: order:4, mode:0x40cc0(GFP_KERNEL|__GFP_COMP)\n"
		"[   10.000001] dd: page allocation failure: order:3, mode:0x40cc0(GFP_KERNEL|__GFP_COMP)\n"
		"[   10.000002] , nodemask=(null)\n[   10.000003] ,cpuset=/a,mems_allowed=0\n"
		"[   10.000004] CPU: 1 PID: 99 Comm: cp Not tainted 4.14.0-made #1\n"
		"[   10.000004] CPU: 2 PID: 98 Comm: dd Not tainted 4.14.0-made #1\n");
	CHECK_STR(log_sql(&c, "SELECT comm, pid, page_order, cpuset FROM alloc_failure ORDER BY seq"), "cp|99|4|-\ndd|98|3|-\n");
	CHECK_STR(log_sql(&c, "SELECT text FROM unparsed"), ", nodemask=(null)\n,cpuset=/a,mems_allowed=0\n");
	CHECK_STR(log_sql(&c, "SELECT status, unknowns FROM load"), "partial|2\n");
	log_case_close(&c);
}

KM_TEST(a_lone_line_of_statistics_is_counted)
{
	struct log_case c;

	OPEN(c, "[    9.000001] x: y\n[    9.000002] kernel_stack 40960\n[    9.000003] x: y\n");
	CHECK_STR(log_sql(&c, "SELECT text FROM unparsed"), "kernel_stack 40960\n");
	CHECK_STR(log_sql(&c, "SELECT status FROM load"), "partial\n");
	log_case_close(&c);
}

KM_TEST(who_walks_a_cgroup_is_no_caller)
{
	struct log_case c;

	OPEN(c, "[   10.000001] cp: page allocation failure: order:4, mode:0x40cc0(GFP_KERNEL|__GFP_COMP), nodemask=(null)\n"
		"[   10.000002] CPU: 1 PID: 99 Comm: cp Not tainted 6.1.0-made #1\n[   10.000003] Call Trace:\n"
		"[   10.000004]  dump_stack_lvl+0x49/0x63\n[   10.000005]  panic+0x12/0x34\n[   10.000006]  printk+0x12/0x34\n"
		"[   10.000007]  mem_cgroup_scan_tasks+0x12/0x34\n[   10.000008]  made_probe+0x12/0x34 [made]\n");
	CHECK_STR(log_sql(&c, "SELECT caller FROM alloc_failure"), "made_probe [made]\n");
	log_case_close(&c);
}

KM_TEST(vmalloc_of_more_than_there_is)
{
	struct log_case c;

	/* Up to 5.12 the line does not say so; 130939 pages of 4 KiB are 511 MiB. */
#define VMALLOC(bytes)                                                                                                     \
	"[    9.000001] init: vmalloc: allocation failure: " bytes " bytes, mode:0xcc0(GFP_KERNEL), nodemask=(null),"        \
	"cpuset=/,mems_allowed=0\n[    9.000002] CPU: 0 PID: 1 Comm: init Not tainted 5.10.0-made #1\n"                      \
	"[    9.000003] Mem-Info:\n[    9.000004] active_anon:557 inactive_anon:224 isolated_anon:0\n"                       \
	"[    9.000005]  free:97771 free_pcp:95 free_cma:0\n"                                                                \
	"[    9.000006] Node 0 Normal free:391084kB min:1000kB low:1250kB high:1500kB managed:500000kB\n"                    \
	"[    9.000007] lowmem_reserve[]: 0 0\n[    9.000008] Node 0 Normal: 97771*4kB (U) = 391084kB\n"                    \
	"[    9.000009] 130939 pages RAM\n"
	OPEN(c, VMALLOC("1099511627776"));
	CHECK_STR(log_sql(&c, "SELECT kind, bytes, reason_kind FROM alloc_failure"), "vmalloc|1099511627776|too_large\n");
	log_case_close(&c);
	OPEN(c, VMALLOC("536326144"));
	CHECK_STR(log_sql(&c, "SELECT reason_kind = 'too_large' FROM alloc_failure"), "0\n");
	log_case_close(&c);
#undef VMALLOC
}

KM_TEST_MAIN
