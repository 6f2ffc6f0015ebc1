/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Reasons of failed requests, from a text to the sentence: which parts are named, and what decides. */
#include "log_help.h"

/* A report of one request: @kernel on the line "CPU:", @head behind the task's name, @block below. */
static void check_text(struct km_test *t, const char *kernel, const char *head, const char *block,
		       const char *kind, const char *const *parts)
{
	struct log_case c;
	char text[4096];
	const char *table = strstr(head, "oom-killer") ? "oom_event" : "alloc_failure";
	char sql[96];

	snprintf(text, sizeof(text),
		 "Linux version %s\nworker%s\nCPU: 0 PID: 77 Comm: worker Not "
		 "tainted %s\nMem-Info:\n%s",
		 kernel, head, kernel, block);
	if (!log_case_open(t, &c, text, strlen(text)))
		return;
	snprintf(sql, sizeof(sql), "SELECT reason_kind FROM %s", table);
	CHECK_STR(log_sql(&c, sql), kind);
	snprintf(sql, sizeof(sql), "SELECT reason FROM %s", table);
	for (; *parts; parts++)
		CHECK_HAS(log_sql(&c, sql), *parts);
	log_case_close(&c);
}

#define TEXT(kernel, head, block, kind, ...) \
	check_text(t, kernel, head, block, kind "\n", (const char *const[]){ __VA_ARGS__, NULL })

#define FAILS ": page allocation failure: "
#define KILLS " invoked oom-killer: "

KM_TEST(rounding_is_in_pages)
{
	static const char block[] = "Normal free:%dkB boost:0kB min:%dkB low:3000kB high:4000kB "
				    "managed:100000kB free_cma:0kB\nlowmem_reserve[]: 0 0\n"
				    "Normal: %d*%dkB (U) = %dkB\n";
	char text[512];

	/* 4 kB pages: 250 - 125 = 125, 125 - 31 = 94 pages. In kB it would be 375. */
	snprintf(text, sizeof(text), block, 376, 1000, 94, 4, 376);
	TEXT("3.12.1", FAILS "order:0, mode:0x20", text, "watermark", "more than 376 kB are needed",
	     "lowered from 1000 kB", "at least 4 kB more");
	/* 64 kB pages: 15 - 7 = 8, 8 - 2 = 6 pages = 384 kB. In kB it would be 360. */
	snprintf(text, sizeof(text), block, 384, 960, 6, 64, 384);
	TEXT("6.6.3", FAILS "order:0, mode:0x820(GFP_ATOMIC)", text, "watermark",
	     "more than 384 kB are needed", "at least 64 kB more");
	snprintf(text, sizeof(text), block, 448, 960, 7, 64, 448);
	TEXT("6.6.3", FAILS "order:0, mode:0x820(GFP_ATOMIC)", text, "unknown", "would serve");
}

/* Every 64-bit PC has zone DMA, which is kept for others and often the nearest: what refused the large zone is told as well. */
KM_TEST(what_decides_is_said_of_every_zone)
{
	static const char block[] =
		"Node 0 DMA free:7856kB boost:0kB min:368kB low:460kB high:552kB reserved_highatomic:0KB "
		"managed:15360kB free_cma:0kB\nlowmem_reserve[]: 0 1902 1902 1902 1902\n"
		"Node 0 DMA32 free:%dkB boost:0kB min:44716kB low:55892kB high:67068kB reserved_highatomic:%dKB "
		"managed:1973120kB free_cma:0kB\nlowmem_reserve[]: 0 0 0 0 0\n"
		"Node 0 DMA: 1964*4kB (U) = 7856kB\nNode 0 DMA32: %d*4kB (U) = %dkB\n";
	static const char head[] = KILLS "gfp_mask=0x140cca(GFP_HIGHUSER_MOVABLE|__GFP_COMP), order=0";
	static const char nearest[] = "nearest is node 0 DMA: 7856 kB free";
	char text[1024];

	snprintf(text, sizeof(text), block, 70000, 30000, 17500, 70000);
	TEXT("6.1.9", head, text, "watermark", nearest, "Also node 0 DMA32: 70000 kB free - 30000 kB reserved for HighAtomic = 40000 kB",
	     "The HighAtomic reserve of 30000 kB alone decides", "no setting changes it");
	snprintf(text, sizeof(text), block, 60000, 0, 15000, 60000);
	TEXT("6.1.9", head, text, "watermark", nearest, "Also node 0 DMA32: 60000 kB free, and more than 67068 kB are needed (high 67068 kB)",
	     "the last try before an OOM kill wants high",
	     /* 44716 + 15280 = 59996 kB, one page less than what is free */
	     "With a distance from min to high of at most 15280 kB instead of 22352 kB it would have been met: "
	     "vm.min_free_kbytes and vm.watermark_scale_factor set it.");
	/* Too little in every zone, whatever the parts are: nothing more is said. */
	snprintf(text, sizeof(text), block, 40000, 0, 10000, 40000);
	TEXT("6.1.9", head, text, "watermark", nearest, "at least 124 kB more had to be free.\n");
}

/* Blocks that do not add up to their total are not lacking: the words say what is wrong with them. */
KM_TEST(blocks_that_contradict_their_total_are_named)
{
	static const char block[] = "Normal free:%dkB boost:0kB min:1000kB low:3000kB high:4000kB "
				    "managed:100000kB free_cma:0kB\nlowmem_reserve[]: 0 0\n"
				    "Normal: 10*4kB (U) 0*8kB = 80kB\n";
	char text[512];

	snprintf(text, sizeof(text), block, 900);
	TEXT("6.6.3", FAILS "order:0, mode:0xcc0(GFP_KERNEL)", text, "watermark",
	     "lacks how much the HighAtomic reserve takes away, free blocks by order that add up to "
	     "their total, which makes no difference");
	snprintf(text, sizeof(text), block, 9000);
	TEXT("6.6.3", FAILS "order:1, mode:0xcc0(GFP_KERNEL)", text, "unknown",
	     "depends on how much the HighAtomic reserve takes away, free blocks by order that add up to "
	     "their total, which the report does not have");
}

KM_TEST(a_zone_reserves_nothing_from_its_own_requests)
{
	TEXT("5.17.9", KILLS "gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0",
	     "Normal free:21000kB boost:0kB min:2900kB low:3600kB high:4300kB "
	     "reserved_highatomic:0KB present:700000kB managed:650000kB free_cma:0kB\n"
	     "lowmem_reserve[]: 0 8000 8000\n"
	     "HighMem free:300000kB boost:0kB min:500kB low:1500kB high:2500kB "
	     "reserved_highatomic:0KB present:1024000kB managed:1024000kB free_cma:0kB\n"
	     "lowmem_reserve[]: 0 0 0\nNormal: 5250*4kB (UM) = 21000kB\n",
	     "unknown", "node 0 Normal would serve", "high 4300 kB)");
}

/* swapoff takes what its area has from both counters at once: what is still in it makes free swap negative. */
KM_TEST(swap_that_is_switched_off)
{
#define BLOCK "Normal free:1000kB boost:0kB min:2900kB low:3600kB high:4300kB reserved_highatomic:0KB " \
	      "present:700000kB managed:650000kB free_cma:0kB\nlowmem_reserve[]: 0 0\n"
#define HEAD KILLS "gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0"
	TEXT("6.1.9", HEAD, BLOCK "Free swap  = -245804kB\nTotal swap = 0kB\n", "watermark",
	     "swapoff is under way: 245804 kB are still swapped.");
	TEXT("6.1.9", HEAD, BLOCK "Free swap  = -12kB\nTotal swap = 400kB\n", "watermark",
	     "swapoff is under way: at least 12 kB are still swapped.");
	TEXT("6.1.9", HEAD, BLOCK "Free swap  = -4kB\n", "watermark", "swapoff is under way: at least 4 kB");
	TEXT("6.1.9", HEAD, BLOCK "Free swap  = 0kB\nTotal swap = 0kB\n", "watermark", "There is no swap.");
	TEXT("6.1.9", HEAD, BLOCK "Free swap  = 8kB\nTotal swap = 400kB\n", "watermark", "Swap: 8 of 400 kB free.");
#undef HEAD
#undef BLOCK
}

KM_TEST(parts_are_named_and_one_decides)
{
	TEXT("6.1.30-v7l+", KILLS "gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0",
	     "DMA free:400000kB boost:6000kB min:9000kB low:9800kB high:10600kB "
	     "reserved_highatomic:0KB present:786432kB managed:600000kB free_cma:396000kB\n"
	     "lowmem_reserve[]: 0 0 3000 3000\n"
	     "HighMem free:2000000kB boost:0kB min:512kB low:4000kB high:8000kB "
	     "reserved_highatomic:0KB present:3072000kB managed:3072000kB free_cma:0kB\n"
	     "lowmem_reserve[]: 0 0 0 0\nDMA: 1000*4kB (U) 0*8kB 0*16kB 0*32kB 0*64kB 0*128kB "
	     "0*256kB 0*512kB 0*1024kB 0*2048kB 96*4096kB (C) = 397216kB\n",
	     "watermark", "400000 kB free - 396000 kB of CMA = 4000 kB",
	     "min 9000 kB, 6000 kB of it boost", "Without the watermark boost of 6000 kB",
	     "vm.watermark_boost_factor", "CMA alone decides: if 5004 kB",
	     "Out of reach for it: 2000000 kB of HighMem.");
	TEXT("6.6.3", FAILS "order:0, mode:0xcc0(GFP_KERNEL)",
	     "Node 0 DMA32 free:30000kB boost:0kB min:9000kB low:9800kB high:10600kB "
	     "reserved_highatomic:0KB present:2000000kB managed:2000000kB free_cma:0kB\n"
	     "lowmem_reserve[]: 0 0 8000 8000\n"
	     "Node 0 Normal free:8000kB boost:0kB min:9000kB low:9800kB high:10600kB "
	     "reserved_highatomic:0KB present:8192000kB managed:8192000kB free_cma:0kB\n"
	     "lowmem_reserve[]: 0 0 0 0\nNode 0 DMA32: 7500*4kB (U) = 30000kB\n"
	     "Node 0 Normal: 2000*4kB (U) = 8000kB\n",
	     "watermark", "nearest is node 0 Normal: 8000 kB free, and more than 9000 kB");
}

KM_TEST(the_last_try_before_a_kill_wants_high)
{
	TEXT("5.10.9", KILLS "gfp_mask=0x100cca(GFP_HIGHUSER_MOVABLE), order=0, oom_score_adj=0",
	     "active_anon:1 inactive_anon:2\n free:2000000 free_pcp:0 free_cma:0\n"
	     "Node 2 Normal free:30000kB min:20000kB low:30000kB high:40000kB "
	     "reserved_highatomic:0KB present:2000000kB managed:1900000kB free_cma:0kB\n"
	     "lowmem_reserve[]: 0 0 0 0\nNode 2 Normal: 7500*4kB (UM) = 30000kB\n"
	     "Free swap  = 0kB\nTotal swap = 1000kB\n"
	     "oom-kill:constraint=CONSTRAINT_MEMORY_POLICY,nodemask=2,cpuset=/,mems_allowed=0-3,"
	     "global_oom,task_memcg=/,task=worker,pid=77,uid=0\n",
	     "bound", "bound to node 2 by a memory policy", "node 2 Normal has 30000 kB free",
	     "more than 40000 kB are needed (high 40000 kB)", "last try before an OOM kill",
	     "7.6 GiB are free on nodes that it may not use", "Swap: 0 of 1000 kB free.");
}

KM_TEST(smaller_blocks_do_not_count_up_to_4_3)
{
	TEXT("3.14.2", FAILS "order:2, mode:0x4020",
	     "Node 0 Normal free:40000kB min:30000kB low:37000kB high:45000kB managed:2000000kB "
	     "free_cma:0kB\nlowmem_reserve[]: 0 0 0 0\n"
	     "Node 0 Normal: 6000*4kB (UM) 1800*8kB (UM) 100*16kB (U) = 40000kB\n",
	     "order_watermark", "Blocks of order 2 are free in node 0 Normal",
	     "up to Linux 4.3 what stands in smaller blocks does not count",
	     "1588 kB stand in blocks of order 2 and larger, and more than 2812 kB are needed");
}

KM_TEST(a_zone_without_pages)
{
	TEXT("3.17.1", FAILS "order:0, mode:0xd1",
	     "DMA free:0kB min:0kB low:0kB high:0kB present:8192kB managed:0kB free_cma:0kB\n"
	     "lowmem_reserve[]: 0 100 100\n"
	     "Normal free:300000kB min:2000kB low:2500kB high:3000kB present:600000kB "
	     "managed:400000kB free_cma:0kB\nlowmem_reserve[]: 0 0 0\n"
	     "DMA: 0*4kB 0*8kB = 0kB\nNormal: 75000*4kB (U) = 300000kB\n",
	     "zone_empty", "__GFP_DMA restricts the request to zone DMA, which has no pages at all",
	     "managed 0 kB of 8192 kB present", "Out of reach for it: 300000 kB of Normal.");
}

KM_TEST(a_movable_node_is_out_of_reach)
{
	TEXT("6.6.3", FAILS "order:0, mode:0xcc0(GFP_KERNEL), nodemask=1,cpuset=/,mems_allowed=0-1",
	     "Node 0 Normal free:90000kB boost:0kB min:9000kB low:9800kB high:10600kB "
	     "reserved_highatomic:0KB managed:2000000kB free_cma:0kB\nlowmem_reserve[]: 0 0 0 0\n"
	     "Node 1 Movable free:70000kB boost:0kB min:9000kB low:9800kB high:10600kB "
	     "reserved_highatomic:0KB managed:2000000kB free_cma:0kB\nlowmem_reserve[]: 0 0 0 0\n"
	     "Node 0 Normal: 22500*4kB (U) = 90000kB\nNode 1 Movable: 17500*4kB (M) = 70000kB\n",
	     "bound", "bound to node 1 by a memory policy, where no zone could serve it",
	     "90000 kB are free on nodes that it may not use");
}

/* What is missing and would decide is named; what cannot decide is said to make no difference. */
KM_TEST(what_is_missing)
{
	TEXT("6.6.3", FAILS "order:0, mode:0xcc0(GFP_KERNEL)",
	     "Node 0 DMA32 free:30000kB boost:0kB min:9000kB low:9800kB high:10600kB "
	     "reserved_highatomic:0KB managed:2000000kB free_cma:0kB\n"
	     "Node 0 Normal free:8000kB boost:0kB min:9000kB low:9800kB high:10600kB "
	     "reserved_highatomic:0KB managed:8192000kB free_cma:0kB\n"
	     "Node 0 DMA32: 7500*4kB (U) = 30000kB\nNode 0 Normal: 2000*4kB (U) = 8000kB\n",
	     "unknown", "too little to judge node 0 DMA32", "depends on lowmem_reserve[]");
	TEXT("5.4.3", FAILS "order:3, mode:0x40cc0(GFP_KERNEL|__GFP_COMP)",
	     "Node 0 Normal free:30000kB min:9000kB low:9800kB high:10600kB managed:8192000kB "
	     "free_cma:0kB\nlowmem_reserve[]: 0 0 0 0\n"
	     "Node 0 Normal: 7484*4kB (U) 0*8kB 0*16kB 2*32kB (U) = 30000kB\n",
	     "unknown", "depends on how much the HighAtomic reserve takes away");
	TEXT("5.4.3", FAILS "order:4, mode:0x40cc0(GFP_KERNEL|__GFP_COMP)",
	     "Node 0 Normal free:30000kB min:9000kB low:9800kB high:10600kB managed:8192000kB "
	     "free_cma:0kB\nlowmem_reserve[]: 0 0 0 0\n"
	     "Node 0 Normal: 7484*4kB (U) 0*8kB 0*16kB 2*32kB (U) = 30000kB\n",
	     "fragmented", "the largest that it may use is of order 3",
	     "lacks how much the HighAtomic reserve takes away, which makes no difference here");
	/* Debian's release does not give the patch level: half of min, or three eighths. */
	TEXT("6.1.0-44-amd64 #1", FAILS "order:0, mode:0x820(__GFP_HIGH|__GFP_KSWAPD_RECLAIM)",
	     "Node 0 Normal free:4000kB boost:0kB min:9000kB low:9800kB high:10600kB "
	     "reserved_highatomic:0KB managed:8192000kB free_cma:0kB\nlowmem_reserve[]: 0 0 0 0\n"
	     "Node 0 Normal: 1000*4kB (U) = 4000kB\n",
	     "unknown", "depends on the kernel's release or patch level");
	TEXT("6.1.0-44-amd64 #1 SMP Debian 6.1.170-1",
	     FAILS "order:0, mode:0x820(__GFP_HIGH|__GFP_KSWAPD_RECLAIM)",
	     "Node 0 Normal free:3000kB boost:0kB min:9000kB low:9800kB high:10600kB "
	     "reserved_highatomic:0KB managed:8192000kB free_cma:0kB\nlowmem_reserve[]: 0 0 0 0\n"
	     "Node 0 Normal: 750*4kB (U) = 3000kB\n",
	     "watermark", "more than 3376 kB are needed", "vm.min_free_kbytes higher by at least");
}

KM_TEST(who_goes_on)
{
	TEXT("6.6.3",
	     FAILS "order:3, mode:0xc2820(GFP_ATOMIC|__GFP_NOWARN|__GFP_COMP|__GFP_NOMEMALLOC)\n"
		   "Call Trace:\n skb_page_frag_refill+0x1/0x2\n ring_fill+0x1/0x2 [testnic]",
	     "Node 0 Normal free:30000kB boost:0kB min:9000kB low:9800kB high:10600kB "
	     "reserved_highatomic:0KB managed:8192000kB free_cma:0kB\nlowmem_reserve[]: 0 0 0 0\n"
	     "Node 0 Normal: 7500*4kB (U) 0*8kB 0*16kB 0*32kB = 30000kB\n",
	     "fragmented", "skb_page_frag_refill() falls back to order 0");
}

KM_TEST_MAIN
