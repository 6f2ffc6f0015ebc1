/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The watermark test and the choice of a block, mm/page_alloc.c:
 *
 *	LOOP	free - (2^order - 1) [- CMA] > min + reserve, then for each order below: less what is free
 *		in it, against half of min
 *	HARDER	free - (2^order - 1) - HighAtomic [- CMA] > min + reserve, and a block of the order
 *	SPLIT	the same; whoever may use a reserve may use HighAtomic's pages
 *
 * with min lowered by half for __GFP_HIGH and by a quarter more for requests that cannot sleep.
 */
#include "allocrule.h"

static bool request_has(const struct km_alloc_request *request, enum km_gfp flag)
{
	return request->flags >> flag & 1;
}

void km_alloc_flags_of(const struct km_alloc_rules *rules, const struct km_alloc_request *request,
		       struct km_alloc_flags *ret)
{
	bool reserves = !request_has(request, KM_GFP_NOMEMALLOC), atomic = request_has(request, KM_GFP_ATOMIC);
	bool no_wait;

	*ret = (struct km_alloc_flags){
		.high = request_has(request, KM_GFP_HIGH),
		.cma = request_has(request, KM_GFP_MOVABLE) && !request_has(request, KM_GFP_RECLAIMABLE),
		.may_sleep = request_has(request, KM_GFP_DIRECT_RECLAIM) || request_has(request, KM_GFP_WAIT),
		.no_watermarks = reserves && request_has(request, KM_GFP_MEMALLOC),
	};
	switch (rules->scheme) {
	case KM_SCHEME_LOOP:
		no_wait = !ret->may_sleep && !request_has(request, KM_GFP_NO_KSWAPD);
		ret->harder = no_wait ? reserves : request->rt_task;
		ret->cpuset = !no_wait;
		break;
	case KM_SCHEME_HARDER:
		ret->harder = atomic ? reserves : request->rt_task;
		ret->highatomic = ret->harder && request->order > 0;
		ret->cpuset = !atomic;
		break;
	case KM_SCHEME_SPLIT:
		ret->harder = !ret->may_sleep && reserves;
		ret->highatomic = ret->harder && request->order > 0 &&
				  (ret->high || rules->highatomic_nowait);
		ret->cpuset = ret->may_sleep || !ret->high;
		ret->high |= ret->may_sleep && request->rt_task;
		break;
	}
	if (request->oom_victim) {
		ret->oom = rules->oom_flag;
		ret->no_watermarks |= !rules->oom_flag;
		ret->highatomic |= ret->oom;
	}
	ret->skips_boost =
		request->order == 0 && ((rules->boost == KM_BOOST_SKIPPED_ATOMIC && atomic) ||
					(rules->boost == KM_BOOST_SKIPPED_HIGH && ret->high));
}

void km_alloc_flags_first_try(const struct km_alloc_request *request, struct km_alloc_flags *ret)
{
	*ret = (struct km_alloc_flags){
		.cma = request_has(request, KM_GFP_MOVABLE) && !request_has(request, KM_GFP_RECLAIMABLE),
		.may_sleep = request_has(request, KM_GFP_DIRECT_RECLAIM) || request_has(request, KM_GFP_WAIT),
		.cpuset = true,
	};
}

void km_alloc_flags_last_try(struct km_alloc_flags *ret)
{
	*ret = (struct km_alloc_flags){ .cpuset = true };
}

/* ---- numbers, all known ---- */

static int64_t mark_of(const struct km_alloc_zone *z, enum km_alloc_mark which)
{
	return which == KM_MARK_HIGH ? z->high : which == KM_MARK_LOW ? z->low
								      : z->min;
}

struct numbers {
	int64_t free, mark, reserve, cma, highatomic, boost;
};

static int64_t pages_clamp(int64_t pages)
{
	/* Far beyond any machine, and sums of a few of them still fit. */
	return pages < 0 ? 0 : pages > INT64_C(1) << 50 ? INT64_C(1) << 50
							: pages;
}

static int64_t mark_lower(const struct km_alloc_rules *rules, const struct km_alloc_flags *flags,
			  int64_t mark)
{
	if (flags->high)
		mark -= mark / 2;
	if (rules->scheme == KM_SCHEME_SPLIT) {
		if (flags->high && flags->harder)
			mark -= mark / 4;
		if (flags->oom)
			mark -= mark / 2;
	} else if (flags->oom) {
		mark -= mark / 2;
	} else if (flags->harder) {
		mark -= mark / 4;
	}
	return mark;
}

/* Whether the reserve of HighAtomic counts as free for @flags. */
static bool highatomic_counts(const struct km_alloc_rules *rules,
			      const struct km_alloc_flags *flags)
{
	if (rules->scheme == KM_SCHEME_LOOP)
		return true; /* there is none */
	return flags->harder || flags->oom ||
	       (rules->scheme == KM_SCHEME_SPLIT && (flags->high || flags->highatomic));
}

/* The test without the blocks; fills the numbers of @ret. */
static bool watermark_ok(const struct km_alloc_rules *rules, const struct km_alloc_request *request,
			 const struct km_alloc_flags *flags, enum km_alloc_mark which,
			 const struct numbers *n, struct km_alloc_result *ret)
{
	bool skip = flags->skips_boost && which == KM_MARK_MIN;
	int64_t with_boost = mark_lower(rules, flags, n->mark);
	int64_t without = mark_lower(rules, flags, n->mark - (n->boost < n->mark ? n->boost : 0));

	ret->mark = skip ? without : with_boost;
	ret->boost = skip ? 0 : with_boost - without;
	ret->block = (INT64_C(1) << request->order) - 1;
	ret->highatomic = highatomic_counts(rules, flags) ? 0 : n->highatomic;
	ret->cma = flags->cma ? 0 : n->cma;
	ret->unusable = ret->block + ret->highatomic + ret->cma;
	ret->reserve = n->reserve;
	ret->margin = n->free - ret->unusable - ret->mark - ret->reserve;
	if (ret->margin > 0 || flags->no_watermarks)
		return true;
	if (rules->fast_skips_highatomic && !request->order &&
	    n->free - ret->cma > n->mark + n->reserve) {
		/* The first test of 4.7 to 5.8: the whole mark, and HighAtomic counts. */
		ret->mark = n->mark;
		ret->boost = n->boost < n->mark ? n->boost : 0;
		ret->unusable -= ret->highatomic;
		ret->highatomic = 0;
		ret->margin = n->free - ret->cma - n->mark - n->reserve;
		return true;
	}
	return false;
}

/* Up to 4.3: what is free in smaller blocks does not count, and half of min per order is enough. */
static bool loop_ok(const struct km_alloc_rules *rules, unsigned order,
		    const struct km_alloc_zone *z, const struct numbers *n,
		    struct km_alloc_result *ret)
{
	int64_t free = n->free - ret->block - (rules->cma_in_loop ? ret->cma : 0), min = ret->mark;
	unsigned o;

	for (o = 0; o < order && o < z->nr_orders; o++) {
		int64_t blocks = pages_clamp(z->blocks[o]);

		/* Counts come from a text: as large as it likes. */
		free -= blocks > INT64_C(1) << (50 - o) ? INT64_C(1) << 50 : blocks << o;
		min >>= 1;
		if (free <= min) {
			ret->loop_order = o + 1;
			ret->loop_free = free;
			ret->loop_mark = min;
			return false;
		}
	}
	return true;
}

/* ---- blocks ---- */

unsigned km_alloc_types(const struct km_alloc_rules *rules, const struct km_alloc_request *request,
			const struct km_alloc_flags *flags)
{
	unsigned types = KM_TYPE_PLAIN | KM_TYPE_RESERVE;

	if (flags->cma)
		types |= KM_TYPE_CMA;
	if (flags->highatomic || flags->oom ||
	    (!request->order && rules->highatomic_order0 && flags->harder))
		types |= KM_TYPE_HIGHATOMIC;
	return types;
}

/* The largest blocks, and what stands in the way when there are some of the order. */
static enum km_alloc_verdict blocks_judge(const struct km_alloc_zone *z, unsigned order,
					  unsigned usable, struct km_alloc_result *ret)
{
	bool other = false, cma = false, unsure = false;
	unsigned o;

	ret->largest = ret->largest_usable = -1;
	for (o = 0; z->has_blocks && o < z->nr_orders && o < KM_ALLOC_MAX_ORDERS; o++) {
		if (z->blocks[o] <= 0)
			continue;
		ret->largest = (int)o;
		if (!z->types[o] || z->types[o] & usable)
			ret->largest_usable = (int)o;
		unsure |= !z->types[o] && o >= order;
		if (o < order || !z->types[o] || z->types[o] & usable)
			continue;
		other |= (z->types[o] & (KM_TYPE_HIGHATOMIC | KM_TYPE_ISOLATE)) != 0;
		cma |= (z->types[o] & KM_TYPE_CMA) != 0;
	}
	if (!z->has_blocks) {
		ret->missing |= KM_NUMBER_BLOCKS;
		/* Nearly always, the watermark implies that order 0 finds a page of a usable type. */
		return order ? KM_ALLOC_UNKNOWN : KM_ALLOC_SERVED;
	}
	if (unsure)
		ret->missing |= KM_NUMBER_TYPES;
	if (ret->largest_usable >= (int)order || (!order && ret->largest < 0))
		return KM_ALLOC_SERVED;
	return other ? KM_ALLOC_MIGRATETYPE : cma ? KM_ALLOC_CMA
						  : KM_ALLOC_FRAGMENTED;
}

static enum km_alloc_verdict numbers_judge(const struct km_alloc_rules *rules,
					   const struct km_alloc_request *request,
					   const struct km_alloc_flags *flags,
					   enum km_alloc_mark which, const struct km_alloc_zone *z,
					   const struct numbers *n, struct km_alloc_result *ret)
{
	unsigned usable = km_alloc_types(rules, request, flags);
	enum km_alloc_verdict blocks = blocks_judge(z, request->order, usable, ret);

	if (!watermark_ok(rules, request, flags, which, n, ret))
		return KM_ALLOC_WATERMARK;
	if (blocks == KM_ALLOC_SERVED && rules->scheme == KM_SCHEME_LOOP && z->has_blocks &&
	    !flags->no_watermarks && !loop_ok(rules, request->order, z, n, ret))
		return KM_ALLOC_ORDER_WATERMARK;
	return blocks;
}

/* ---- what is not known ---- */

/* The most that free pages of CMA can be: what is on lists that hold some, or all that is free. */
static int64_t cma_max(const struct km_alloc_zone *z)
{
	int64_t sum = 0;
	unsigned o;

	if (!z->has_blocks)
		return pages_clamp(z->free);
	for (o = 0; o < z->nr_orders && o < KM_ALLOC_MAX_ORDERS; o++)
		if (z->blocks[o] > 0 && (!z->types[o] || z->types[o] & KM_TYPE_CMA))
			sum += pages_clamp(z->blocks[o]) >= INT64_C(1) << 18 ? pages_clamp(z->free)
									     : z->blocks[o] << o;
	return sum < z->free ? sum : pages_clamp(z->free);
}

/*
 * reserve_highatomic_pageblock() goes on until 1 % of the zone and a pageblock are reserved; a pageblock is
 * no larger than the largest order.
 */
static int64_t highatomic_max(const struct km_alloc_zone *z)
{
	unsigned top = z->has_blocks && z->nr_orders ? z->nr_orders - 1 : 13;

	return z->managed == KM_PAGES_UNKNOWN
		       ? pages_clamp(z->free)
		       : pages_clamp(z->managed) / 100 +
				 (INT64_C(2) << (top < KM_ALLOC_MAX_ORDERS ? top : 13));
}

/*
 * Bound what is free in HighAtomic blocks by the lists of free blocks: a list of this type alone counts
 * whole; a list shared with other types has at least one block of it. All of it is in what is reserved.
 */
static void highatomic_listed(const struct km_alloc_zone *z, int64_t *least, int64_t *most)
{
	int64_t low = 0, high = 0;
	unsigned o;

	for (o = 0; o < z->nr_orders && o < KM_ALLOC_MAX_ORDERS; o++) {
		const int64_t limit = INT64_C(1) << 50 >> o;
		int64_t blocks = pages_clamp(z->blocks[o]);
		int64_t pages = (blocks < limit ? blocks : limit) << o;

		if (!pages || (z->types[o] && !(z->types[o] & KM_TYPE_HIGHATOMIC)))
			continue;
		high = pages_clamp(high + pages);
		if (z->types[o] == KM_TYPE_HIGHATOMIC)
			low = pages_clamp(low + pages);
		else if (z->types[o])
			low = pages_clamp(low + (INT64_C(1) << o));
	}
	*most = high < *most ? high : *most;
	*least = low < *most ? low : *most;
}

/* Pages of HighAtomic blocks that do not count for others, at least and at most. */
static void highatomic_bounds(const struct km_alloc_rules *rules, const struct km_alloc_zone *z,
			      int64_t *least, int64_t *most)
{
	bool reserved = z->reserved_highatomic != KM_PAGES_UNKNOWN;

	*most = reserved ? pages_clamp(z->reserved_highatomic) : highatomic_max(z);
	*least = reserved ? *most : 0;
	if (z->free_highatomic != KM_PAGES_UNKNOWN) {
		*least = *most = pages_clamp(z->free_highatomic);
	} else if (rules->highatomic_free) {
		*least = 0;
		if (z->has_blocks)
			highatomic_listed(z, least, most);
	}
}

/* The numbers of @z; those in @against that are unknown at their worst for the request, the others at their best. */
static void numbers_fill(const struct km_alloc_rules *rules, const struct km_alloc_zone *z,
			 enum km_alloc_mark which, unsigned against, struct numbers *ret)
{
	int64_t least, most;

	ret->free = pages_clamp(z->free);
	ret->mark = pages_clamp(mark_of(z, which));
	ret->reserve = pages_clamp(z->reserve);
	if (z->reserve == KM_PAGES_UNKNOWN && against & KM_NUMBER_RESERVE)
		ret->reserve =
			pages_clamp(z->reserve_max == KM_PAGES_UNKNOWN ? z->free : z->reserve_max);
	ret->cma = pages_clamp(z->free_cma);
	if (z->free_cma == KM_PAGES_UNKNOWN && against & KM_NUMBER_CMA)
		ret->cma = cma_max(z);
	highatomic_bounds(rules, z, &least, &most);
	ret->highatomic = against & KM_NUMBER_HIGHATOMIC ? most : least;
	ret->boost = pages_clamp(z->boost);
	if (z->boost == KM_PAGES_UNKNOWN)
		ret->boost = against & KM_NUMBER_BOOST ? 0 : ret->mark - (ret->mark > 0);
}

static unsigned numbers_unknown(const struct km_alloc_rules *rules,
				const struct km_alloc_flags *flags, const struct km_alloc_zone *z)
{
	int64_t least, most;
	unsigned unknown = 0;

	highatomic_bounds(rules, z, &least, &most);
	if (z->reserve == KM_PAGES_UNKNOWN)
		unknown |= KM_NUMBER_RESERVE;
	if (!flags->cma && z->free_cma == KM_PAGES_UNKNOWN && cma_max(z))
		unknown |= KM_NUMBER_CMA;
	if (!highatomic_counts(rules, flags) && least != most)
		unknown |= KM_NUMBER_HIGHATOMIC;
	if (rules->has_boost && flags->skips_boost && z->boost == KM_PAGES_UNKNOWN)
		unknown |= KM_NUMBER_BOOST;
	return unknown;
}

void km_alloc_judge(const struct km_alloc_rules *rules, const struct km_alloc_request *request,
		    const struct km_alloc_flags *flags, enum km_alloc_mark which,
		    const struct km_alloc_zone *z, struct km_alloc_result *ret)
{
	unsigned unknown = numbers_unknown(rules, flags, z), one;
	struct km_alloc_result worst = { 0 };
	struct numbers n;

	*ret = (struct km_alloc_result){ .largest = -1, .largest_usable = -1 };
	if (z->managed == 0) {
		ret->verdict = KM_ALLOC_EMPTY;
		return;
	}
	numbers_fill(rules, z, which, 0, &n);
	if (z->free == KM_PAGES_UNKNOWN)
		ret->missing |= KM_NUMBER_FREE;
	if (mark_of(z, which) == KM_PAGES_UNKNOWN)
		ret->missing |= KM_NUMBER_MARK;
	if (ret->missing) {
		(void)blocks_judge(z, request->order, km_alloc_types(rules, request, flags), ret);
		ret->verdict = KM_ALLOC_UNKNOWN;
		return;
	}
	ret->has_numbers = true;
	ret->verdict = numbers_judge(rules, request, flags, which, z, &n, ret);
	/* Refused by numbers at their best: their real values do not matter. */
	if (ret->verdict != KM_ALLOC_SERVED || !unknown) {
		ret->missing |= unknown;
		return;
	}
	numbers_fill(rules, z, which, unknown, &n);
	worst.verdict = numbers_judge(rules, request, flags, which, z, &n, &worst);
	if (worst.verdict == KM_ALLOC_SERVED) {
		ret->missing |= unknown;
		return;
	}
	/* Report those that decide alone, or all of them together. */
	for (one = 1; one <= KM_NUMBER_BOOST; one <<= 1) {
		if (!(unknown & one))
			continue;
		numbers_fill(rules, z, which, one, &n);
		if (numbers_judge(rules, request, flags, which, z, &n, &worst) != KM_ALLOC_SERVED)
			ret->missing |= one;
	}
	if (!(ret->missing & unknown))
		ret->missing |= unknown;
	ret->verdict = KM_ALLOC_UNKNOWN;
}

/* Whether @zone still serves when @served such requests were. */
static bool serves_after(const struct km_alloc_rules *rules, const struct km_alloc_request *request,
			 const struct km_alloc_flags *flags, enum km_alloc_mark which,
			 const struct km_alloc_zone *zone, int64_t served)
{
	struct km_alloc_zone z = *zone;
	struct km_alloc_result result;

	z.free = pages_clamp(z.free) - (served << request->order);
	km_alloc_judge(rules, request, flags, which, &z, &result);
	return result.verdict == KM_ALLOC_SERVED;
}

int64_t km_alloc_count(const struct km_alloc_rules *rules, const struct km_alloc_request *request,
		       const struct km_alloc_flags *flags, enum km_alloc_mark which,
		       const struct km_alloc_zone *zone, const int64_t *usable)
{
	int64_t no = pages_clamp(zone->free) >> request->order, yes = 0, blocks = 0;
	unsigned o;

	if (!usable)
		usable = zone->blocks;
	for (o = request->order; zone->has_blocks && o < zone->nr_orders; o++) {
		const int64_t limit = INT64_C(1) << 50 >> (o - request->order);
		int64_t n = pages_clamp(usable[o]);

		blocks = pages_clamp(blocks + ((n < limit ? n : limit) << (o - request->order)));
	}
	if (!serves_after(rules, request, flags, which, zone, 0))
		return 0;
	/*
	 * A block that is split for a request is of its order or larger: the blocks below, which LOOP
	 * subtracts, stay as they are.
	 */
	if (zone->has_blocks && blocks < no)
		no = blocks;
	/* @yes requests were served and one more would be; after @no of them none is. */
	while (no - yes > 1) {
		int64_t middle = yes + (no - yes) / 2;

		if (serves_after(rules, request, flags, which, zone, middle))
			yes = middle;
		else
			no = middle;
	}
	return yes + 1;
}

/* fls(): 0 for 0, 1 for 1, 2 for 2 and 3. */
static int64_t last_bit(int64_t n)
{
	int64_t bit = 0;

	for (; n > 0; n >>= 1)
		bit++;
	return bit;
}

int64_t km_alloc_drift(int64_t managed, int64_t page_bytes, int64_t cpus)
{
	/* Memory counts in units of 128 MB. */
	int64_t units = page_bytes > 0
				? pages_clamp(managed) /
					  (((INT64_C(1) << 27) + page_bytes - 1) / page_bytes)
				: 0;
	int64_t pages = 2 * last_bit(cpus) * (1 + last_bit(units));

	return pages < 125 ? pages : 125;
}

bool km_alloc_decides(const struct km_alloc_rules *rules, const struct km_alloc_request *request,
		      const struct km_alloc_flags *flags, enum km_alloc_mark which,
		      const struct km_alloc_zone *z, enum km_alloc_number part)
{
	struct km_alloc_zone other = *z;
	struct km_alloc_result now, then;

	km_alloc_judge(rules, request, flags, which, z, &now);
	if (now.verdict != KM_ALLOC_WATERMARK)
		return false;
	if (part == KM_NUMBER_RESERVE) {
		other.reserve = 0;
	} else if (part == KM_NUMBER_CMA) {
		other.free_cma = 0;
	} else if (part == KM_NUMBER_HIGHATOMIC) {
		other.reserved_highatomic = 0;
		other.free_highatomic = 0;
	} else if (part == KM_NUMBER_BOOST && z->boost > 0) {
		other.min -= z->boost < z->min ? z->boost : 0;
		other.low -= z->boost < z->low ? z->boost : 0;
		other.high -= z->boost < z->high ? z->boost : 0;
		other.boost = 0;
	} else {
		return false;
	}
	km_alloc_judge(rules, request, flags, which, &other, &then);
	return then.verdict == KM_ALLOC_SERVED;
}

const char *km_alloc_verdict_name(enum km_alloc_verdict verdict)
{
	static const char *const names[] = {
		[KM_ALLOC_SERVED] = "served",
		[KM_ALLOC_MIGRATETYPE] = "migratetype",
		[KM_ALLOC_CMA] = "cma",
		[KM_ALLOC_FRAGMENTED] = "fragmented",
		[KM_ALLOC_ORDER_WATERMARK] = "order_watermark",
		[KM_ALLOC_WATERMARK] = "watermark",
		[KM_ALLOC_EMPTY] = "zone_empty",
		[KM_ALLOC_UNKNOWN] = "unknown",
	};

	return names[verdict];
}
