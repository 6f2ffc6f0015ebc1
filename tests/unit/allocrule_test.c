/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * lib/allocrule: kernel, request and zone in, verdict out. What is expected follows from mm/page_alloc.c of
 * the kernel named in the row; the commit stands in the comment.
 */
#include "allocrule/allocrule.h"
#include "base/mem.h"
#include "test.h"

#define GFP(name) KM_GFP_BIT(name)
/* The same names as the kernel's; WAIT is what up to 4.3 has for DIRECT_RECLAIM. */
#define M_KERNEL      (GFP(DIRECT_RECLAIM) | GFP(KSWAPD_RECLAIM) | GFP(IO) | GFP(FS))
#define M_OLD_KERNEL  (GFP(WAIT) | GFP(IO) | GFP(FS))
#define M_NOWAIT      GFP(KSWAPD_RECLAIM)
#define M_NOWAIT_HIGH (M_NOWAIT | GFP(HIGH))
#define M_ATOMIC      (M_NOWAIT_HIGH | GFP(ATOMIC)) /* 4.4 to 6.2 */
#define M_OLD_ATOMIC  GFP(HIGH)			    /* up to 4.3 */
#define M_MOVABLE     (M_KERNEL | GFP(HIGHMEM) | GFP(MOVABLE))

#define PLAIN	KM_TYPE_PLAIN
#define H	KM_TYPE_HIGHATOMIC
#define C	KM_TYPE_CMA
#define UNKNOWN KM_PAGES_UNKNOWN

/* A zone with everything known, and 100 blocks of order @top of type @types below nothing else. */
static struct km_alloc_zone zone_of(int64_t free, int64_t min)
{
	struct km_alloc_zone z = {
		.free = free, .managed = 1000000, .min = min, .high = min * 3 / 2
	};

	z.has_blocks = true;
	z.nr_orders = 11;
	z.blocks[0] = 10;
	z.types[0] = PLAIN;
	z.blocks[3] = 10;
	z.types[3] = PLAIN;
	return z;
}

static struct km_alloc_rules rules_of(struct km_test *t, const char *kernel)
{
	struct km_alloc_rules v[KM_ALLOC_MAX_VARIANTS];

	CHECK_MSG(km_alloc_rules_by_release(kernel, v) >= 1, "%s", kernel);
	return v[0];
}

static struct km_alloc_result judge(struct km_test *t, const char *kernel, unsigned order,
				    uint64_t flags, const struct km_alloc_zone *z)
{
	struct km_alloc_rules rules = rules_of(t, kernel);
	struct km_alloc_request request = { .flags = flags, .order = order };
	struct km_alloc_flags alloc;
	struct km_alloc_result ret;

	km_alloc_flags_of(&rules, &request, &alloc);
	km_alloc_judge(&rules, &request, &alloc, KM_MARK_MIN, z, &ret);
	return ret;
}

/* ---- the mark, to the page ---- */

static const struct {
	const char *kernel;
	unsigned order;
	uint64_t flags;
	int64_t min, boost, highatomic, cma, reserve;
	int64_t need; /* the request is refused with as many free pages, and served with one more */
} edges[] = {
	/* v3.18 __zone_watermark_ok(): ALLOC_HIGH 246 - 246/2 = 123, ALLOC_HARDER 123 - 123/4 = 93. */
	{ "3.18.23", 0, M_OLD_ATOMIC, 246, 0, 0, 0, 0, 93 },
	/* No half, no quarter: __GFP_WAIT is set. */
	{ "3.18.23", 0, M_OLD_KERNEL, 246, 0, 0, 0, 0, 246 },
	/* GFP_NOWAIT up to 4.3 (no bit at all): ALLOC_HARDER alone, 246 - 246/4 = 185. */
	{ "3.18.23", 0, 0, 246, 0, 0, 0, 0, 185 },
	/* __GFP_NOMEMALLOC takes ALLOC_HARDER away, not ALLOC_HIGH. */
	{ "3.18.23", 0, M_OLD_ATOMIC | GFP(NOMEMALLOC), 246, 0, 0, 0, 0, 123 },
	/* lowmem_reserve is added, CMA subtracted (d95ea5d18e69). */
	{ "3.10.0-1160.el7.x86_64", 0, M_OLD_KERNEL, 246, 0, 0, 40, 100, 386 },
	/* v4.4 0aaa29a56e4f: HighAtomic does not count for who is not ALLOC_HARDER; nor at order 0. */
	{ "4.4.1", 0, M_KERNEL, 400, 0, 64, 0, 0, 464 },
	{ "4.4.1", 0, M_ATOMIC, 400, 0, 64, 0, 0, 150 },
	/* gfp_to_alloc_flags(): ALLOC_HARDER is of __GFP_ATOMIC, not of who cannot sleep. */
	{ "4.4.1", 0, M_NOWAIT_HIGH, 400, 0, 64, 0, 0, 264 },
	{ "5.4.0", 2, M_NOWAIT_HIGH, 400, 0, 64, 0, 0, 267 },
	{ "5.4.0", 2, M_ATOMIC, 400, 0, 64, 0, 0, 153 },
	/* v4.7 48ee5f3696f6 to v5.8: order 0 passes by the whole mark alone, HighAtomic counts. */
	{ "4.6.0", 0, M_KERNEL, 400, 0, 64, 0, 0, 464 },
	{ "4.7.0", 0, M_KERNEL, 400, 0, 64, 0, 0, 400 },
	{ "5.8.18", 0, M_KERNEL, 400, 0, 64, 0, 0, 400 },
	{ "5.8.18", 1, M_KERNEL, 400, 0, 64, 0, 0, 465 },
	/* v5.9 f27ce0e14088 */
	{ "5.9.1", 0, M_KERNEL, 400, 0, 64, 0, 0, 464 },
	/* The boost is part of min; v5.8 f80b08fc4453: not for __GFP_ATOMIC at order 0. (400-200)*3/8 = 75. */
	{ "5.4.0", 0, M_ATOMIC, 400, 200, 0, 0, 0, 150 },
	{ "5.10.0", 0, M_ATOMIC, 400, 200, 0, 0, 0, 75 },
	{ "5.10.0", 1, M_ATOMIC, 400, 200, 0, 0, 0, 151 },
	{ "5.10.0", 0, M_NOWAIT_HIGH, 400, 200, 0, 0, 0, 200 },
	{ "5.10.0", 0, M_KERNEL, 400, 200, 0, 0, 0, 400 },
	/* v6.3: ALLOC_MIN_RESERVE skips the boost, whoever cannot sleep has ALLOC_NON_BLOCK. */
	{ "6.3.1", 0, M_NOWAIT_HIGH, 400, 200, 0, 0, 0, 75 },
	{ "6.3.1", 0, M_KERNEL | GFP(HIGH), 400, 200, 64, 0, 0, 100 },
	/* 1ebbb21811b7: NON_BLOCK without MIN_RESERVE lowers nothing, but HighAtomic counts. */
	{ "6.6.30", 0, M_NOWAIT, 400, 0, 64, 0, 0, 400 },
	{ "6.6.30", 0, M_KERNEL, 400, 0, 64, 0, 0, 464 },
	{ "6.6.30", 3, M_NOWAIT_HIGH, 400, 0, 64, 0, 0, 157 },
	/* Debian's 6.1.192 has the rework of 6.3 but for the boost (gfp_mask & __GFP_ATOMIC). */
	{ "6.1.0-56-amd64 #1 SMP Debian 6.1.192-1", 0, M_NOWAIT_HIGH, 400, 200, 64, 0, 0, 150 },
	{ "6.1.0-56-amd64 #1 SMP Debian 6.1.192-1", 0, M_ATOMIC, 400, 200, 64, 0, 0, 75 },
	{ "6.1.115", 0, M_NOWAIT_HIGH, 400, 0, 64, 0, 0, 264 },
	{ "6.1.116", 0, M_NOWAIT_HIGH, 400, 0, 64, 0, 0, 150 },
	/* Movable requests may use CMA; __GFP_RECLAIMABLE with it is no movable one. */
	{ "6.6.30", 0, M_MOVABLE, 400, 0, 0, 90, 0, 400 },
	{ "6.6.30", 0, M_KERNEL, 400, 0, 0, 90, 0, 490 },
	/* An odd mark: 7 - 3 = 4, 4 - 1 = 3. */
	{ "6.6.30", 0, M_NOWAIT_HIGH, 7, 0, 0, 0, 0, 3 },
};

KM_TEST(the_mark_to_the_page)
{
	size_t i;
	int d;

	for (i = 0; i < KM_ARRAY_LEN(edges); i++)
		for (d = -1; d <= 2; d++) {
			struct km_alloc_zone z = zone_of(edges[i].need + d, edges[i].min);
			struct km_alloc_result r;

			z.boost = edges[i].boost;
			z.reserved_highatomic = edges[i].highatomic;
			z.free_highatomic = UNKNOWN;
			z.free_cma = edges[i].cma;
			z.reserve = edges[i].reserve;
			/* Nothing in small blocks: the loop up to 4.3 has nothing to subtract. */
			z.blocks[0] = 0;
			r = judge(t, edges[i].kernel, edges[i].order, edges[i].flags, &z);
			CHECK_MSG(r.verdict == (d > 0 ? KM_ALLOC_SERVED : KM_ALLOC_WATERMARK),
				  "row %zu (%s order %u), %d pages from the mark: verdict %d", i,
				  edges[i].kernel, edges[i].order, d, (int)r.verdict);
			if (r.verdict == KM_ALLOC_WATERMARK &&
			    !rules_of(t, edges[i].kernel).fast_skips_highatomic)
				CHECK_EQ(r.margin, d);
			if (r.verdict == KM_ALLOC_WATERMARK)
				CHECK_EQ(r.margin, z.free - r.unusable - r.mark - r.reserve);
		}
}

/*
 * c928807f6f6b (v6.13, 6.12.y): of what is reserved for HighAtomic only what is free does not count. Mem-Info has
 * that number since 6.17; before that the lists of free blocks bound it.
 */
KM_TEST(highatomic_by_the_lists)
{
	struct km_alloc_zone z = zone_of(465, 400);
	struct km_alloc_result r;
	unsigned o;

	for (o = 0; o < z.nr_orders; o++) {
		z.blocks[o] = 1;
		z.types[o] = PLAIN;
	}
	z.reserved_highatomic = 512;
	z.free_highatomic = UNKNOWN;
	CHECK_EQ(judge(t, "6.12.117", 0, M_KERNEL, &z).verdict, KM_ALLOC_SERVED);
	CHECK_EQ(judge(t, "6.14.1", 0, M_KERNEL, &z).verdict, KM_ALLOC_SERVED);
	CHECK_EQ(judge(t, "6.6.30", 0, M_KERNEL, &z).verdict, KM_ALLOC_WATERMARK);
	/* One block of order 6: 465 - 64 = 401 > 400, and no page less. */
	z.types[6] = KM_TYPE_HIGHATOMIC;
	CHECK_EQ(judge(t, "6.12.117", 0, M_KERNEL, &z).verdict, KM_ALLOC_SERVED);
	z.free = 464;
	r = judge(t, "6.12.117", 0, M_KERNEL, &z);
	CHECK_EQ(r.verdict, KM_ALLOC_WATERMARK);
	CHECK_EQ(r.highatomic, 64);
	CHECK_EQ(r.margin, 0);
	/* Two blocks, of which one at least is of this type: 64 or 128. */
	z.blocks[6] = 2;
	z.types[6] |= PLAIN;
	z.free = 500;
	r = judge(t, "6.12.117", 0, M_KERNEL, &z);
	CHECK_EQ(r.verdict, KM_ALLOC_UNKNOWN);
	CHECK(r.missing & KM_NUMBER_HIGHATOMIC);
	z.free = 529;
	CHECK_EQ(judge(t, "6.12.117", 0, M_KERNEL, &z).verdict, KM_ALLOC_SERVED);
	/* Never more than what is reserved, and a number that is known counts. */
	z.free = 500;
	z.reserved_highatomic = 64;
	CHECK_EQ(judge(t, "6.12.117", 0, M_KERNEL, &z).verdict, KM_ALLOC_SERVED);
	z.reserved_highatomic = 512;
	z.free_highatomic = 100;
	CHECK_EQ(judge(t, "6.12.117", 0, M_KERNEL, &z).verdict, KM_ALLOC_WATERMARK);
}

/* ---- blocks ---- */

KM_TEST(loop_over_orders_up_to_4_3)
{
	struct km_alloc_zone z = zone_of(25000, 500);
	struct km_alloc_result r;

	/* 24999 > 500 + 22500; the loop starts from free alone: 24999 - 5000 > 250. */
	z.reserve = 22500;
	z.blocks[0] = 5000;
	z.blocks[1] = 10000;
	z.types[1] = PLAIN;
	CHECK_EQ(judge(t, "3.10.0-1160.el7.x86_64", 1, M_OLD_KERNEL, &z).verdict, KM_ALLOC_SERVED);
	/* 2999 - 2100 = 899 <= 1875 >> 1, though blocks of the order are free. */
	z = zone_of(3000, 5000);
	z.blocks[0] = 2100;
	z.blocks[1] = 450;
	z.types[1] = PLAIN;
	r = judge(t, "2.6.32-279.el6", 1, M_OLD_ATOMIC, &z);
	CHECK_EQ(r.verdict, KM_ALLOC_ORDER_WATERMARK);
	CHECK_EQ(r.loop_free, 899);
	CHECK_EQ(r.loop_mark, 937);
	CHECK_EQ(r.loop_order, 1);
	z.blocks[0] = 2061; /* 2999 - 2061 = 938 */
	CHECK_EQ(judge(t, "2.6.32-279.el6", 1, M_OLD_ATOMIC, &z).verdict, KM_ALLOC_SERVED);
	/* The same zone from 4.4 on: a block is enough once the first test is passed. */
	z.blocks[0] = 2900;
	CHECK_EQ(judge(t, "4.4.0", 1, M_ATOMIC, &z).verdict, KM_ALLOC_SERVED);
	/* v3.11 026b08147923 put CMA out of the loop; el7 has it: 999 - 300 > 200, less 500 it is not. */
	z = zone_of(1000, 400);
	z.blocks[0] = 300;
	z.free_cma = 500;
	CHECK_EQ(judge(t, "3.10.0-1160.el7.x86_64", 1, M_OLD_KERNEL, &z).verdict, KM_ALLOC_SERVED);
	CHECK_EQ(judge(t, "3.11.0", 1, M_OLD_KERNEL, &z).verdict, KM_ALLOC_SERVED);
	CHECK_EQ(judge(t, "3.9.0", 1, M_OLD_KERNEL, &z).verdict, KM_ALLOC_ORDER_WATERMARK);
	/* Counts as large as a text likes. */
	z.blocks[0] = INT64_MAX;
	CHECK_EQ(judge(t, "3.11.0", 10, M_OLD_KERNEL, &z).verdict, KM_ALLOC_WATERMARK);
	CHECK_EQ(judge(t, "3.11.0", 1, M_OLD_KERNEL, &z).verdict, KM_ALLOC_ORDER_WATERMARK);
}

static const struct {
	const char *kernel;
	unsigned order;
	uint64_t flags;
	unsigned types; /* of the blocks of order 3, the only ones */
	enum km_alloc_verdict verdict;
} lists[] = {
	/* __rmqueue() of 3.x: the last fallback of every type is MIGRATE_RESERVE. */
	{ "3.10.0-1160.el7", 3, M_OLD_KERNEL, KM_TYPE_RESERVE, KM_ALLOC_SERVED },
	{ "3.10.0-1160.el7", 3, M_OLD_KERNEL, C, KM_ALLOC_CMA },
	{ "3.10.0-1160.el7", 4, M_OLD_KERNEL, PLAIN, KM_ALLOC_FRAGMENTED },
	{ "4.9.0", 3, M_ATOMIC, H, KM_ALLOC_SERVED },
	{ "4.9.0", 3, M_KERNEL, H, KM_ALLOC_MIGRATETYPE },
	{ "4.9.0", 3, M_NOWAIT_HIGH, H, KM_ALLOC_MIGRATETYPE },
	{ "4.9.0", 3, M_KERNEL, KM_TYPE_ISOLATE, KM_ALLOC_MIGRATETYPE },
	/* order 0 comes from the per-CPU lists, which take nothing from HighAtomic until 281dd25c1a01 */
	{ "5.10.0", 0, M_ATOMIC, H, KM_ALLOC_MIGRATETYPE },
	{ "6.12.1", 0, M_NOWAIT_HIGH, H, KM_ALLOC_SERVED },
	{ "6.1.116", 0, M_ATOMIC, H, KM_ALLOC_SERVED },
	{ "6.12.1", 0, M_KERNEL, H, KM_ALLOC_MIGRATETYPE },
	/* eb2e2b425c69: ALLOC_HIGHATOMIC for all that cannot sleep; 6a204d4b14c9: with __GFP_HIGH only */
	{ "6.3.1", 3, M_NOWAIT, H, KM_ALLOC_SERVED },
	{ "6.18.1", 3, M_NOWAIT, H, KM_ALLOC_MIGRATETYPE },
	{ "6.18.1", 3, M_NOWAIT_HIGH, H, KM_ALLOC_SERVED },
	{ "6.1.156", 3, M_NOWAIT, H, KM_ALLOC_SERVED },
	{ "6.1.157", 3, M_NOWAIT, H, KM_ALLOC_MIGRATETYPE },
	{ "6.6.1", 3, M_MOVABLE, C, KM_ALLOC_SERVED },
	{ "6.6.1", 3, M_KERNEL, C, KM_ALLOC_CMA },
	{ "6.6.1", 3, M_KERNEL, C | H, KM_ALLOC_MIGRATETYPE },
	{ "6.6.1", 3, M_KERNEL, C | H | PLAIN, KM_ALLOC_SERVED },
	/* Kernels up to 3.7 print no types: as if they were usable. */
	{ "3.2.0", 3, M_OLD_KERNEL, 0, KM_ALLOC_SERVED },
};

KM_TEST(blocks_by_migrate_type)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(lists); i++) {
		struct km_alloc_zone z = zone_of(100000, 100);
		struct km_alloc_result r;

		z.blocks[0] = 0;
		z.types[3] = lists[i].types;
		r = judge(t, lists[i].kernel, lists[i].order, lists[i].flags, &z);
		CHECK_MSG(r.verdict == lists[i].verdict, "row %zu (%s): verdict %d", i,
			  lists[i].kernel, (int)r.verdict);
	}
}

KM_TEST(tasks_with_rights)
{
	struct km_alloc_request request = { .flags = M_KERNEL };
	struct km_alloc_zone z = zone_of(201, 400);
	struct km_alloc_flags flags;
	struct km_alloc_result r;
	struct km_alloc_rules rules;

	/* An OOM victim: no watermark until v4.13 cd04ae1e2dc8, half of min from then on. */
	request.oom_victim = true;
	rules = rules_of(t, "4.12.0");
	km_alloc_flags_of(&rules, &request, &flags);
	CHECK(flags.no_watermarks && !flags.oom);
	rules = rules_of(t, "4.13.0");
	km_alloc_flags_of(&rules, &request, &flags);
	km_alloc_judge(&rules, &request, &flags, KM_MARK_MIN, &z, &r);
	CHECK_EQ(r.verdict, KM_ALLOC_SERVED);
	CHECK_EQ(r.mark, 200);
	/* A real-time task: a quarter, from 6.3 on half (2973d8229b78's series). */
	request = (struct km_alloc_request){ .flags = M_KERNEL, .rt_task = true };
	km_alloc_flags_of(&rules, &request, &flags);
	km_alloc_judge(&rules, &request, &flags, KM_MARK_MIN, &z, &r);
	CHECK_EQ(r.mark, 300);
	rules = rules_of(t, "6.3.0");
	km_alloc_flags_of(&rules, &request, &flags);
	km_alloc_judge(&rules, &request, &flags, KM_MARK_MIN, &z, &r);
	CHECK_EQ(r.mark, 200);
	/* The last try before a kill, __alloc_pages_may_oom(): high, without any right. */
	z = zone_of(600, 400);
	km_alloc_flags_last_try(&flags);
	km_alloc_judge(&rules, &request, &flags, KM_MARK_HIGH, &z, &r);
	CHECK_EQ(r.verdict, KM_ALLOC_WATERMARK);
	CHECK_EQ(r.margin, 0);
	z.free++;
	km_alloc_judge(&rules, &request, &flags, KM_MARK_HIGH, &z, &r);
	CHECK_EQ(r.verdict, KM_ALLOC_SERVED);
	/* PF_MEMALLOC by mask: no watermark, but a block is needed. */
	request = (struct km_alloc_request){ .flags = M_KERNEL | GFP(MEMALLOC), .order = 4 };
	km_alloc_flags_of(&rules, &request, &flags);
	z.free = 1;
	km_alloc_judge(&rules, &request, &flags, KM_MARK_MIN, &z, &r);
	CHECK_EQ(r.verdict, KM_ALLOC_FRAGMENTED);
}

/* ---- what is not known ---- */

KM_TEST(missing_numbers)
{
	struct km_alloc_zone z = zone_of(500, 400);
	struct km_alloc_result r;

	z.reserve = UNKNOWN;
	z.reserve_max = 99;
	r = judge(t, "6.6.1", 0, M_KERNEL, &z);
	CHECK_EQ(r.verdict, KM_ALLOC_SERVED); /* 500 > 400 + 99 */
	CHECK_EQ(r.missing & KM_NUMBER_RESERVE, KM_NUMBER_RESERVE);
	z.reserve_max = 100;
	r = judge(t, "6.6.1", 0, M_KERNEL, &z);
	CHECK_EQ(r.verdict, KM_ALLOC_UNKNOWN);
	CHECK_EQ(r.missing, KM_NUMBER_RESERVE);
	z.free = 400;
	CHECK_EQ(judge(t, "6.6.1", 0, M_KERNEL, &z).verdict, KM_ALLOC_WATERMARK);
	z.free = 500;
	z.reserve_max = UNKNOWN;
	CHECK_EQ(judge(t, "6.6.1", 0, M_KERNEL, &z).verdict, KM_ALLOC_UNKNOWN);
	/* HighAtomic, which 4.4 to 5.4 do not print: at most 1 % of the zone and two pageblocks. */
	z = zone_of(10000 + 2048 + 400, 400);
	z.reserved_highatomic = z.free_highatomic = UNKNOWN;
	r = judge(t, "5.4.0", 3, M_KERNEL, &z);
	CHECK_EQ(r.verdict, KM_ALLOC_UNKNOWN);
	CHECK_EQ(r.missing, KM_NUMBER_HIGHATOMIC);
	CHECK_EQ(judge(t, "5.4.0", 3, M_ATOMIC, &z).verdict, KM_ALLOC_SERVED);
	CHECK_EQ(judge(t, "4.3.0", 3, M_OLD_KERNEL, &z).verdict, KM_ALLOC_SERVED);
	z.free += 8;
	CHECK_EQ(judge(t, "5.4.0", 3, M_KERNEL, &z).verdict, KM_ALLOC_SERVED);
	/* No block of the order: refused whatever is reserved. */
	z.free -= 8;
	CHECK_EQ(judge(t, "5.4.0", 4, M_KERNEL, &z).verdict, KM_ALLOC_FRAGMENTED);
	/* CMA is at most what stands on its lists. */
	z = zone_of(500, 400);
	z.free_cma = UNKNOWN;
	CHECK_EQ(judge(t, "6.6.1", 0, M_KERNEL, &z).verdict, KM_ALLOC_SERVED);
	z.types[3] = PLAIN | C; /* 80 pages */
	CHECK_EQ(judge(t, "6.6.1", 0, M_KERNEL, &z).verdict, KM_ALLOC_SERVED);
	z.free = 480;
	CHECK_EQ(judge(t, "6.6.1", 0, M_KERNEL, &z).verdict, KM_ALLOC_UNKNOWN);
	/* The boost, which 5.8 to 5.10 do not print, decides for atomic requests only. */
	z = zone_of(100, 400);
	z.boost = UNKNOWN;
	CHECK_EQ(judge(t, "5.10.0", 0, M_ATOMIC, &z).missing, KM_NUMBER_BOOST);
	CHECK_EQ(judge(t, "5.10.0", 0, M_KERNEL, &z).verdict, KM_ALLOC_WATERMARK);
	/* Several are missing, and only both together decide. */
	z = zone_of(500, 400);
	z.reserve = z.free_cma = UNKNOWN;
	z.reserve_max = 60;
	z.types[3] = C;
	r = judge(t, "6.6.1", 0, M_KERNEL, &z);
	CHECK_EQ(r.verdict, KM_ALLOC_UNKNOWN);
	CHECK_EQ(r.missing, KM_NUMBER_RESERVE | KM_NUMBER_CMA);
	/* Nothing follows without free or min; a zone without pages serves nobody. */
	z = zone_of(500, 400);
	z.min = UNKNOWN;
	CHECK_EQ(judge(t, "6.6.1", 0, M_KERNEL, &z).missing, KM_NUMBER_MARK);
	z = zone_of(0, 0);
	z.managed = 0;
	CHECK_EQ(judge(t, "6.6.1", 0, M_KERNEL, &z).verdict, KM_ALLOC_EMPTY);
	/* No buddy line: unknown at higher orders, when the watermark does not refuse. */
	z = zone_of(500, 400);
	z.has_blocks = false;
	CHECK_EQ(judge(t, "6.6.1", 1, M_KERNEL, &z).missing, KM_NUMBER_BLOCKS);
	CHECK_EQ(judge(t, "6.6.1", 0, M_KERNEL, &z).verdict, KM_ALLOC_SERVED);
	z.free = 401;
	CHECK_EQ(judge(t, "6.6.1", 1, M_KERNEL, &z).verdict, KM_ALLOC_WATERMARK);
}

KM_TEST(one_part_decides)
{
	struct km_alloc_rules rules = rules_of(t, "6.6.1");
	struct km_alloc_request request = { .flags = M_KERNEL };
	struct km_alloc_zone z = zone_of(1000, 900);
	struct km_alloc_flags flags;

	z.boost = 500;
	z.free_cma = 300;
	km_alloc_flags_of(&rules, &request, &flags);
	CHECK(km_alloc_decides(&rules, &request, &flags, KM_MARK_MIN, &z, KM_NUMBER_BOOST));
	CHECK(km_alloc_decides(&rules, &request, &flags, KM_MARK_MIN, &z, KM_NUMBER_CMA));
	CHECK(!km_alloc_decides(&rules, &request, &flags, KM_MARK_MIN, &z, KM_NUMBER_RESERVE));
	z.reserve = 100;
	CHECK(km_alloc_decides(&rules, &request, &flags, KM_MARK_MIN, &z, KM_NUMBER_BOOST));
	CHECK(!km_alloc_decides(&rules, &request, &flags, KM_MARK_MIN, &z, KM_NUMBER_CMA));
	z.free = 2000; /* served: nothing to decide */
	CHECK(!km_alloc_decides(&rules, &request, &flags, KM_MARK_MIN, &z, KM_NUMBER_BOOST));
}

/* ---- whatever the numbers ---- */

static uint64_t random_next(uint64_t *state)
{
	*state = *state * 6364136223846793005u + 1442695040888963407u;
	return *state >> 33;
}

static int64_t random_below(uint64_t *state, int64_t limit)
{
	return (int64_t)(random_next(state) % (uint64_t)limit);
}

static void random_zone(uint64_t *state, struct km_alloc_zone *z)
{
	unsigned o;

	*z = zone_of(random_below(state, 3000), random_below(state, 1000));
	z->boost = random_below(state, z->min + 1);
	z->free_cma = random_below(state, 300);
	z->reserved_highatomic = random_below(state, 300);
	z->free_highatomic = random_next(state) & 1 ? UNKNOWN : random_below(state, 100);
	z->reserve = random_below(state, 300);
	for (o = 0; o < z->nr_orders; o++) {
		z->blocks[o] = random_below(state, 4);
		z->types[o] = (unsigned)random_below(state, 32);
	}
}

static const char *const eras[] = { "2.6.32", "3.9.1",	 "3.18.1",  "4.4.1", "4.14.1", "5.4.1",
				    "5.10.1", "6.1.100", "6.1.192", "6.6.1", "6.18.1" };
static const uint64_t masks[] = { M_KERNEL,
				  M_OLD_KERNEL,
				  M_NOWAIT,
				  M_NOWAIT_HIGH,
				  M_ATOMIC,
				  M_MOVABLE,
				  M_KERNEL | GFP(HIGH),
				  M_ATOMIC | GFP(NOMEMALLOC) };

/* More free pages, or less of what is taken away, never turn "served" into "refused by the mark". */
KM_TEST(monotone)
{
	uint64_t state = 1;
	unsigned i;

	for (i = 0; i < 20000; i++) {
		const char *kernel = eras[random_below(&state, KM_ARRAY_LEN(eras))];
		uint64_t flags = masks[random_below(&state, KM_ARRAY_LEN(masks))];
		unsigned order = (unsigned)random_below(&state, 5);
		struct km_alloc_zone z, better;
		struct km_alloc_result a, b;

		random_zone(&state, &z);
		better = z;
		better.free += random_below(&state, 100);
		better.reserve -= random_below(&state, better.reserve + 1);
		better.free_cma -= random_below(&state, better.free_cma + 1);
		better.reserved_highatomic -= random_below(&state, better.reserved_highatomic + 1);
		a = judge(t, kernel, order, flags, &z);
		b = judge(t, kernel, order, flags, &better);
		if (a.verdict == KM_ALLOC_UNKNOWN)
			continue;
		if (a.verdict != KM_ALLOC_WATERMARK && a.verdict != KM_ALLOC_ORDER_WATERMARK)
			CHECK_MSG(b.verdict == a.verdict, "%s order %u: %d became %d", kernel,
				  order, (int)a.verdict, (int)b.verdict);
		/* A wish for more never gets more. */
		if (a.verdict == KM_ALLOC_WATERMARK && !(flags & (GFP(HIGH) | GFP(ATOMIC))))
			CHECK_EQ(judge(t, kernel, order + 1, flags, &z).verdict,
				 KM_ALLOC_WATERMARK);
	}
}

/* Lists of mixed types, and as much free in HighAtomic blocks as these allow. */
static void random_highatomic(uint64_t *state, struct km_alloc_zone *z)
{
	int64_t least = 0, most = 0;
	unsigned o;

	for (o = 0; o < z->nr_orders; o++) {
		z->types[o] = KM_TYPE_HIGHATOMIC | PLAIN;
		least += z->blocks[o] ? INT64_C(1) << o : 0;
		most += z->blocks[o] << o;
	}
	z->free_highatomic = least + random_below(state, most - least + 1);
	z->reserved_highatomic = z->free_highatomic + random_below(state, 3000);
}

/* A verdict given without a number is the verdict with that number, whatever it is. */
KM_TEST(verdicts_without_a_number_hold)
{
	uint64_t state = 7;
	unsigned i, known = 0;

	for (i = 0; i < 20000; i++) {
		const char *kernel = eras[random_below(&state, KM_ARRAY_LEN(eras))];
		uint64_t flags = masks[random_below(&state, KM_ARRAY_LEN(masks))];
		unsigned order = (unsigned)random_below(&state, 5);
		struct km_alloc_zone z, blind;
		struct km_alloc_result a, b;

		random_zone(&state, &z);
		random_highatomic(&state, &z);
		blind = z;
		blind.reserve_max = 300;
		switch (random_below(&state, 3)) {
		case 0:
			blind.reserve = UNKNOWN;
			break;
		case 1:
			blind.reserved_highatomic = blind.free_highatomic = UNKNOWN;
			break;
		default:
			blind.boost = UNKNOWN;
			break;
		}
		a = judge(t, kernel, order, flags, &z);
		b = judge(t, kernel, order, flags, &blind);
		if (b.verdict == KM_ALLOC_UNKNOWN)
			continue;
		known++;
		CHECK_MSG((a.verdict == KM_ALLOC_SERVED) == (b.verdict == KM_ALLOC_SERVED),
			  "%s order %u: %d, without the number %d", kernel, order, (int)a.verdict,
			  (int)b.verdict);
	}
	CHECK(known > 10000);
}

/* ---- kernels ---- */

KM_TEST(kernels)
{
	struct km_alloc_rules v[KM_ALLOC_MAX_VARIANTS];

	CHECK_EQ(km_alloc_rules_by_release(NULL, v), 3);
	CHECK_EQ(km_alloc_rules_by_release("what", v), 3);
	/* Debian's release has no patch level, its version has. */
	CHECK_EQ(km_alloc_rules_by_release("6.1.0-56-cloud-amd64 #1", v), 2);
	CHECK(v[0].scheme == KM_SCHEME_HARDER && v[1].scheme == KM_SCHEME_SPLIT);
	CHECK_EQ(km_alloc_rules_by_release("6.1.0-56-cloud-amd64 #1 SMP Debian 6.1.192-1", v), 1);
	CHECK_EQ(v[0].scheme, KM_SCHEME_SPLIT);
	CHECK_EQ(km_alloc_rules_by_release("6.1.0-10-amd64 #1 SMP Debian 6.1.38-4", v), 1);
	CHECK_EQ(v[0].scheme, KM_SCHEME_HARDER);
	/* Another kernel's Debian version says nothing. */
	CHECK_EQ(km_alloc_rules_by_release("6.1.0-10-amd64 #1 SMP Debian 5.10.3-4", v), 2);
	CHECK_EQ(km_alloc_rules_by_release("6.1.21-v7l+", v), 1);
	CHECK_EQ(v[0].scheme, KM_SCHEME_HARDER);
	CHECK_EQ(km_alloc_rules_by_release("4.18.0-477.13.1.el8_8.x86_64 #1", v), 1);
	CHECK_EQ(v[0].scheme, KM_SCHEME_HARDER);
	CHECK_EQ(km_alloc_rules_by_release("5.14.0-503.11.1.el9_5.x86_64", v), 2);
	CHECK_EQ(km_alloc_rules_by_release("3.10.0-1160.el7.x86_64", v), 1);
	CHECK_EQ(km_alloc_rules_by_release("3.10.108", v), 2);
}

/* ---- zone types ---- */

#define TYPE(name) (1u << KM_ZONE_##name)

KM_TEST(columns_of_lowmem_reserve)
{
	unsigned configs[KM_ALLOC_MAX_CONFIGS];
	/* x86_64 without ZONE_DEVICE, and with a small Normal zone. */
	const int64_t dma[] = { 0, 1906, 5882, 5882 }, dma32[] = { 0, 0, 3976, 3976 },
		      none[] = { 0, 0, 0, 0 };
	const struct km_zone_reserves x86[] = {
		{ KM_ZONE_DMA, 0, 3840, dma, 4 },
		{ KM_ZONE_DMA32, 0, 487936, dma32, 4 },
		{ KM_ZONE_NORMAL, 0, 1017856, none, 4 },
	};
	/* 32-bit without ZONE_DMA, and with it: Normal has no pages there. */
	const int64_t normal[] = { 0, 9000, 9000 }, high3[] = { 0, 0, 0 };
	const struct km_zone_reserves arm[] = {
		{ KM_ZONE_NORMAL, 0, 190000, normal, 3 },
		{ KM_ZONE_HIGHMEM, 0, 290000, high3, 3 },
	};
	const int64_t pi_dma[] = { 0, 0, 3188, 3188 };
	const struct km_zone_reserves pi[] = {
		{ KM_ZONE_DMA, 0, 165959, pi_dma, 4 },
		{ KM_ZONE_HIGHMEM, 0, 816128, none, 4 },
	};
	const int64_t wrong[] = { 5, 6, 7, 8 };
	struct km_zone_reserves bad = { KM_ZONE_DMA, 0, 100, wrong, 4 };

	CHECK_EQ(km_zone_configs(x86, 3, configs), 1);
	CHECK_EQ(configs[0], TYPE(DMA) | TYPE(DMA32) | TYPE(NORMAL) | TYPE(MOVABLE));
	CHECK_EQ(km_zone_configs(arm, 2, configs), 1);
	CHECK_EQ(configs[0], TYPE(NORMAL) | TYPE(HIGHMEM) | TYPE(MOVABLE));
	CHECK_EQ(km_zone_column(configs[0], KM_ZONE_NORMAL), 0);
	CHECK_EQ(km_zone_highest(configs[0], GFP(DMA)), KM_ZONE_NORMAL);
	CHECK_EQ(km_zone_highest(configs[0], GFP(HIGHMEM)), KM_ZONE_HIGHMEM);
	CHECK_EQ(km_zone_highest(configs[0], M_MOVABLE), KM_ZONE_MOVABLE);
	CHECK_EQ(km_zone_configs(pi, 2, configs), 1);
	CHECK_EQ(km_zone_column(configs[0], KM_ZONE_NORMAL), 1);
	CHECK_EQ(km_zone_highest(configs[0], GFP(DMA)), KM_ZONE_DMA);
	/* A zone that reserves pages against its own type: no kernel does. */
	CHECK_EQ(km_zone_configs(&bad, 1, configs), 0);
	/* Without arrays: every set that has what is seen. */
	bad.columns = 0;
	CHECK(km_zone_configs(&bad, 1, configs) > 1);
	/* Two columns: Normal and Movable are always there. */
	bad = (struct km_zone_reserves){ KM_ZONE_NORMAL, 0, 15276, none, 2 };
	CHECK_EQ(km_zone_configs(&bad, 1, configs), 1);
	CHECK_EQ(configs[0], TYPE(NORMAL) | TYPE(MOVABLE));
	CHECK_EQ(km_zone_type_of("DMA32"), KM_ZONE_DMA32);
	CHECK_EQ(km_zone_type_of("Quantum"), KM_ZONE_NORMAL);
}

KM_TEST_MAIN
