/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * lib/allocrule: which block a request gets, how many requests are served, and what compaction needs. What is
 * expected is worked out by hand from mm/page_alloc.c and mm/compaction.c of the kernel in the row.
 */
#include "base/mem.h"
#include "allocrule/allocrule.h"
#include "test.h"

#define GFP(name) KM_GFP_BIT(name)
#define M_KERNEL  (GFP(DIRECT_RECLAIM) | GFP(KSWAPD_RECLAIM) | GFP(IO) | GFP(FS))
#define M_MOVABLE (M_KERNEL | GFP(HIGHMEM) | GFP(MOVABLE))
#define M_RECLAIM (M_KERNEL | GFP(RECLAIMABLE))
#define M_ATOMIC  (GFP(HIGH) | GFP(KSWAPD_RECLAIM))
#define U	  KM_LIST_UNMOVABLE
#define M	  KM_LIST_MOVABLE
#define R	  KM_LIST_RECLAIMABLE
#define H	  KM_LIST_HIGHATOMIC
#define C	  KM_LIST_CMA
#define RESERVE	  KM_LIST_RESERVE

static struct km_alloc_rules rules_of(const char *kernel)
{
	struct km_alloc_rules v[KM_ALLOC_MAX_VARIANTS];

	(void)km_alloc_rules_by_release(kernel, v);
	return v[0];
}

/* Pageblocks of order 9, two lists with a block each. */
struct on_list {
	enum km_list_type type;
	unsigned order;
};

static bool pick(const char *kernel, unsigned order, uint64_t flags, bool nofragment,
		 const struct on_list *on, unsigned n, struct km_alloc_pick *ret)
{
	const struct km_alloc_rules rules = rules_of(kernel);
	const struct km_alloc_request request = { .flags = flags, .order = order };
	struct km_alloc_lists lists = { .nr_orders = 11, .pageblock_order = 9, .free = 1000 };
	struct km_alloc_flags alloc;
	unsigned i;

	km_alloc_fallbacks(&rules, lists.fallback);
	for (i = 0; i < n; i++)
		lists.blocks[on[i].type][on[i].order] = 1;
	km_alloc_flags_of(&rules, &request, &alloc);
	return km_alloc_pick(&rules, &request, &alloc, &lists, nofragment, ret);
}

static const struct {
	const char *kernel;
	unsigned order;
	uint64_t flags;
	bool nofragment;
	struct on_list on[2];
	bool found;
	struct km_alloc_pick want;
} picks[] = {
	/* __rmqueue_smallest(): the own list first, the smallest block that is large enough. */
	{ "6.12.50", 2, M_KERNEL, false, { { U, 7 }, { U, 3 } }, true, { U, 3, KM_CLAIM_NONE } },
	/* An own block, however large, comes before a fallback that fits. */
	{ "6.12.50", 2, M_KERNEL, false, { { U, 10 }, { M, 2 } }, true, { U, 10, KM_CLAIM_NONE } },
	/* __rmqueue_fallback(): from the largest order down; can_steal_fallback() is true for Unmovable. */
	{ "6.12.50", 0, M_KERNEL, false, { { M, 0 }, { M, 6 } }, true, { M, 6, KM_CLAIM_HALF } },
	/* fallbacks[MIGRATE_UNMOVABLE]: Reclaimable before Movable, in one order. */
	{ "6.12.50", 0, M_KERNEL, false, { { M, 6 }, { R, 6 } }, true, { R, 6, KM_CLAIM_HALF } },
	/* ... but the order is the outer loop. */
	{ "6.12.50", 0, M_KERNEL, false, { { M, 7 }, { R, 6 } }, true, { M, 7, KM_CLAIM_HALF } },
	/* A whole pageblock, order 9 and more, is claimed as it is. */
	{ "6.12.50", 0, M_KERNEL, false, { { M, 9 }, { R, 6 } }, true, { M, 9, KM_CLAIM_BLOCK } },
	/* Movable claims from pageblock_order / 2 = 4 on; below it takes the smallest (find_smallest). */
	{ "6.12.50", 0, M_MOVABLE, false, { { U, 3 }, { U, 1 } }, true, { U, 1, KM_CLAIM_NEVER } },
	{ "6.12.50", 0, M_MOVABLE, false, { { U, 4 }, { U, 1 } }, true, { U, 4, KM_CLAIM_HALF } },
	{ "6.12.50", 3, M_MOVABLE, false, { { U, 3 }, { U, 1 } }, true, { U, 3, KM_CLAIM_NEVER } },
	/* Up to 4.0 an Unmovable request claims from order 4 on, or takes one block: but the largest all the same. */
	{ "3.18.20", 0, GFP(WAIT), false, { { M, 3 }, { M, 0 } }, true, { M, 3, KM_CLAIM_NEVER } },
	/* v6.15 __rmqueue_claim(), then __rmqueue_steal() from below: order 3 is no claim for Movable. */
	{ "6.17.1", 0, M_MOVABLE, false, { { U, 3 }, { R, 2 } }, true, { R, 2, KM_CLAIM_NEVER } },
	{ "6.17.1", 0, M_KERNEL, false, { { M, 3 }, { R, 2 } }, true, { M, 3, KM_CLAIM_HALF } },
	/* ALLOC_NOFRAGMENT: whole pageblocks only. */
	{ "6.12.50", 0, M_KERNEL, true, { { M, 8 }, { R, 6 } }, false, { 0 } },
	{ "6.12.50", 0, M_KERNEL, true, { { M, 9 }, { R, 6 } }, true, { M, 9, KM_CLAIM_BLOCK } },
	{ "6.12.50", 0, M_KERNEL, true, { { U, 0 }, { M, 8 } }, true, { U, 0, KM_CLAIM_NONE } },
	/* ALLOC_HIGHATOMIC, order above 0: before all others; order 0 since v6.12: after all others. */
	{ "6.12.50", 1, M_ATOMIC, false, { { H, 5 }, { U, 1 } }, true, { H, 5, KM_CLAIM_NONE } },
	{ "6.12.50", 0, M_ATOMIC, false, { { H, 5 }, { M, 1 } }, true, { M, 1, KM_CLAIM_HALF } },
	{ "6.12.50", 0, M_ATOMIC, false, { { H, 5 }, { H, 1 } }, true, { H, 1, KM_CLAIM_NONE } },
	{ "6.6.50", 0, M_ATOMIC, false, { { H, 5 }, { H, 1 } }, false, { 0 } },
	{ "6.12.50", 1, M_KERNEL, false, { { H, 5 }, { H, 1 } }, false, { 0 } },
	/* CMA: movable requests, when the own list is empty; never claimed. */
	{ "6.12.50", 0, M_MOVABLE, false, { { C, 9 }, { U, 9 } }, true, { C, 9, KM_CLAIM_NONE } },
	{ "6.12.50", 0, M_MOVABLE, false, { { C, 0 }, { M, 9 } }, true, { M, 9, KM_CLAIM_NONE } },
	{ "6.12.50", 0, M_KERNEL, false, { { C, 9 }, { C, 0 } }, false, { 0 } },
	/* MIGRATE_RESERVE, up to 4.3: last. */
	{ "3.18.20",
	  0,
	  GFP(WAIT),
	  false,
	  { { RESERVE, 5 }, { RESERVE, 1 } },
	  true,
	  { RESERVE, 1, KM_CLAIM_NONE } },
};

KM_TEST(the_block_that_is_taken)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(picks); i++) {
		struct km_alloc_pick got = { 0 };
		bool found = pick(picks[i].kernel, picks[i].order, picks[i].flags,
				  picks[i].nofragment, picks[i].on, 2, &got);

		CHECK_MSG(found == picks[i].found, "row %zu: found %d", i, found);
		if (found && picks[i].found)
			CHECK_MSG(got.list == picks[i].want.list &&
					  got.order == picks[i].want.order &&
					  got.claim == picks[i].want.claim,
				  "row %zu: list %d order %u claim %d", i, (int)got.list, got.order,
				  (int)got.claim);
	}
}

KM_TEST(cma_while_it_has_more_than_half)
{
	const struct km_alloc_request request = { .flags = M_MOVABLE };
	struct km_alloc_rules rules = rules_of("6.12.50");
	struct km_alloc_lists lists = {
		.nr_orders = 11, .pageblock_order = 9, .free = 1000, .free_cma = 500
	};
	struct km_alloc_flags flags;
	struct km_alloc_pick got;

	km_alloc_fallbacks(&rules, lists.fallback);
	lists.blocks[M][0] = lists.blocks[C][0] = 1;
	km_alloc_flags_of(&rules, &request, &flags);
	/* __rmqueue(): NR_FREE_CMA_PAGES > NR_FREE_PAGES / 2, 16867664936e. */
	CHECK(km_alloc_pick(&rules, &request, &flags, &lists, false, &got));
	CHECK_EQ(got.list, M);
	lists.free_cma = 501;
	CHECK(km_alloc_pick(&rules, &request, &flags, &lists, false, &got));
	CHECK_EQ(got.list, C);
	rules = rules_of("5.4.0");
	CHECK(km_alloc_pick(&rules, &request, &flags, &lists, false, &got));
	CHECK_EQ(got.list, M);
}

/* ---- how many ---- */

static struct km_alloc_zone zone_of(int64_t free, int64_t min)
{
	struct km_alloc_zone z = { .free = free,
				   .managed = 100000,
				   .min = min,
				   .low = min + min / 4,
				   .high = min + min / 2,
				   .has_blocks = true,
				   .nr_orders = 11 };

	return z;
}

static int64_t count(const char *kernel, unsigned order, uint64_t gfp,
		     const struct km_alloc_zone *z)
{
	const struct km_alloc_rules rules = rules_of(kernel);
	const struct km_alloc_request request = { .flags = gfp, .order = order };
	struct km_alloc_flags flags;

	km_alloc_flags_of(&rules, &request, &flags);
	return km_alloc_count(&rules, &request, &flags, KM_MARK_MIN, z, NULL);
}

KM_TEST(requests_in_a_row)
{
	struct km_alloc_zone z = zone_of(1000, 400);

	z.blocks[0] = 8;
	z.types[0] = KM_TYPE_PLAIN;
	z.blocks[5] = 31;
	z.types[5] = KM_TYPE_PLAIN;
	/* Order 0: while free > min, 1000 - 600 = 400 is refused: 600 are served. */
	CHECK_EQ(count("6.12.50", 0, M_KERNEL, &z), 600);
	/* Order 3: free - 7 > 400, so that it is served down to free = 408; 1000 - 8n >= 408 up to n = 74. */
	CHECK_EQ(count("6.12.50", 3, M_KERNEL, &z), 75);
	/* Order 6: no block. */
	CHECK_EQ(count("6.12.50", 6, M_KERNEL, &z), 0);
	/* Order 5: blocks are 31, the watermark would allow (1000 - 31 - 400 = 569) / 32 + 1 = 18. */
	CHECK_EQ(count("6.12.50", 5, M_KERNEL, &z), 18);
	z.min = 0;
	CHECK_EQ(count("6.12.50", 5, M_KERNEL, &z), 31);
	/* GFP_ATOMIC: 3/8 of 400 = 150 is the mark; 1000 - n > 150. */
	z.min = 400;
	CHECK_EQ(count("6.12.50", 0, M_ATOMIC, &z), 850);
	/* lowmem_reserve and HighAtomic come off. */
	z.reserve = 100;
	z.free_highatomic = 40;
	CHECK_EQ(count("6.12.50", 0, M_KERNEL, &z), 460);
	z.free = KM_PAGES_UNKNOWN;
	CHECK_EQ(count("6.12.50", 0, M_KERNEL, &z), 0);
}

KM_TEST(how_high_the_boost_goes)
{
	const struct km_alloc_rules rules = rules_of("6.12.50"), old = rules_of("4.19.1");
	struct km_alloc_zone z = zone_of(1000, 400);

	/* boost_watermark(): high 600 * 15000 / 10000 = 900; a pageblock, 512 pages, at least. */
	CHECK_EQ(km_alloc_boost_max(&rules, &z, 9, 15000), 900);
	z.high = 300;
	CHECK_EQ(km_alloc_boost_max(&rules, &z, 9, 15000), 512);
	z.high = 700;
	z.boost = 100; /* part of high */
	CHECK_EQ(km_alloc_boost_max(&rules, &z, 9, 15000), 900);
	CHECK_EQ(km_alloc_boost_max(&rules, &z, 9, 0), 0);
	CHECK_EQ(km_alloc_boost_max(&old, &z, 9, 15000), 0);
	z.high = KM_PAGES_UNKNOWN;
	CHECK_EQ(km_alloc_boost_max(&rules, &z, 9, 15000), KM_PAGES_UNKNOWN);
	z.high = 700;
	/* Fewer than four pageblocks: none. */
	z.managed = 2047;
	CHECK_EQ(km_alloc_boost_max(&rules, &z, 9, 15000), 0);
	z.managed = 2048;
	CHECK_EQ(km_alloc_boost_max(&rules, &z, 9, 15000), 900);
}

KM_TEST(what_a_counter_lags_behind)
{
	/* mm/vmstat.c: 2 * fls(CPUs) * (1 + fls(memory in 128 MB)), 125 at most; its own comment has the first ones. */
	CHECK_EQ(km_alloc_drift(30000, 4096, 1), 2); /* below 128 MB: fls(0) = 0 */
	CHECK_EQ(km_alloc_drift(32768 * 4, 4096, 2), 2 * 2 * (1 + 3));
	CHECK_EQ(km_alloc_drift(32768 * 16, 4096, 16), 2 * 5 * (1 + 5));
	CHECK_EQ(km_alloc_drift(INT64_C(1) << 36, 4096, 1024), 125);
	CHECK_EQ(km_alloc_drift(KM_PAGES_UNKNOWN, 4096, 1), 2);
}

KM_TEST(the_first_try_is_against_low)
{
	const struct km_alloc_rules rules = rules_of("6.12.50");
	const struct km_alloc_request request = { .flags = M_ATOMIC };
	struct km_alloc_zone z = zone_of(500, 400);
	struct km_alloc_result result;
	struct km_alloc_flags flags;

	z.blocks[0] = 500;
	z.types[0] = KM_TYPE_PLAIN;
	km_alloc_flags_first_try(&request, &flags);
	/* low is 500; no reserve helps: 500 > 500 is false, 501 > 500 is true. */
	km_alloc_judge(&rules, &request, &flags, KM_MARK_LOW, &z, &result);
	CHECK_EQ(result.verdict, KM_ALLOC_WATERMARK);
	CHECK_EQ(result.mark, 500);
	z.free = 501;
	km_alloc_judge(&rules, &request, &flags, KM_MARK_LOW, &z, &result);
	CHECK_EQ(result.verdict, KM_ALLOC_SERVED);
	CHECK_EQ(result.margin, 1);
}

/* ---- compaction ---- */

static struct km_compact_result compact(const char *kernel, unsigned order,
					const struct km_alloc_zone *z)
{
	const struct km_alloc_rules rules = rules_of(kernel);
	const struct km_alloc_request request = { .flags = M_KERNEL, .order = order };
	struct km_alloc_flags flags;
	struct km_compact_result ret;

	km_alloc_flags_of(&rules, &request, &flags);
	km_alloc_compact(&rules, &request, &flags, z, 500, &ret);
	return ret;
}

KM_TEST(whether_compaction_starts)
{
	struct km_alloc_zone z = zone_of(1000, 400);
	struct km_compact_result r;

	z.blocks[0] = 1000;
	z.types[0] = KM_TYPE_PLAIN;
	CHECK_EQ(compact("6.12.50", 0, &z).state, KM_COMPACT_ORDER0);
	/* Order 3 is not costly: min 400 + compact_gap 2 << 3 = 416 < 1000; the index does not count. */
	r = compact("6.12.50", 3, &z);
	CHECK_EQ(r.state, KM_COMPACT_SUITABLE);
	CHECK_EQ(r.need_pages, 416);
	/* Order 4: low 500 + 32. Index: 1000 - (1000 + 1000 * 1000 / 16) / 1000 = 1000 - 63 = 937 > 500. */
	r = compact("6.12.50", 4, &z);
	CHECK_EQ(r.state, KM_COMPACT_SUITABLE);
	CHECK_EQ(r.need_pages, 532);
	CHECK_EQ(r.fragindex, 937);
	/* Order 9: low 500 + 1024 = 1524, of which 1000 are free: 525 more are needed. */
	r = compact("6.12.50", 9, &z);
	CHECK_EQ(r.state, KM_COMPACT_SHORT);
	CHECK_EQ(r.short_pages, 525);
	/* Blocks of order 4 are free: served. */
	z.blocks[4] = 1;
	z.types[4] = KM_TYPE_PLAIN;
	CHECK_EQ(compact("6.12.50", 4, &z).state, KM_COMPACT_SUCCESS);
	/* The index blames lack of memory: 2 blocks of order 8, order 9 asked: 1000 - (1000 + 512000 / 512) / 2 = 0. */
	z = zone_of(5000, 100);
	z.blocks[8] = 2;
	z.types[8] = KM_TYPE_PLAIN;
	r = compact("6.12.50", 9, &z);
	CHECK_EQ(r.fragindex, 0);
	CHECK_EQ(r.state, KM_COMPACT_FRAGINDEX);
	/* Before 8348faf91f56 (v4.9) low counts at order 3, too. */
	z = zone_of(510, 400);
	z.blocks[0] = 510;
	z.types[0] = KM_TYPE_PLAIN;
	CHECK_EQ(compact("4.14.0", 3, &z).state, KM_COMPACT_SUITABLE);
	r = compact("4.4.0", 3, &z);
	CHECK_EQ(r.state, KM_COMPACT_SHORT);
	CHECK_EQ(r.short_pages, 7); /* 500 + 16 - 510 + 1 */
	z.min = KM_PAGES_UNKNOWN;
	CHECK_EQ(compact("6.12.50", 3, &z).state, KM_COMPACT_UNKNOWN);
}

KM_TEST_MAIN
