/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The order in which the free lists of a zone are tried, mm/page_alloc.c:
 *
 *	HighAtomic	those who may use it, order above 0 (rmqueue_buddy(); up to v5.19 rmqueue())
 *	CMA		movable requests, while CMA has more than half of what is free (since v5.8)
 *	own type	the smallest block that is large enough (__rmqueue_smallest())
 *	CMA		movable requests
 *	fallbacks[]	the largest block whose pageblock can be claimed, else the smallest one
 *	Reserve		up to v4.3
 *	HighAtomic	those who cannot sleep, order 0 (since v6.12; OOM victims since v4.13)
 */
#include "allocrule.h"

#include <string.h>

static const struct {
	const char *name;
	enum km_alloc_type kind;
} lists_known[KM_NR_LIST_TYPES] = {
	[KM_LIST_UNMOVABLE] = { "Unmovable", KM_TYPE_PLAIN },
	[KM_LIST_MOVABLE] = { "Movable", KM_TYPE_PLAIN },
	[KM_LIST_RECLAIMABLE] = { "Reclaimable", KM_TYPE_PLAIN },
	[KM_LIST_RESERVE] = { "Reserve", KM_TYPE_RESERVE },
	[KM_LIST_HIGHATOMIC] = { "HighAtomic", KM_TYPE_HIGHATOMIC },
	[KM_LIST_CMA] = { "CMA", KM_TYPE_CMA },
	[KM_LIST_ISOLATE] = { "Isolate", KM_TYPE_ISOLATE },
};

const char *km_list_name(enum km_list_type type)
{
	return lists_known[type].name;
}

enum km_list_type km_list_of(const char *name)
{
	unsigned i;

	for (i = 0; i < KM_NR_LIST_TYPES; i++)
		if (!strcmp(lists_known[i].name, name))
			return (enum km_list_type)i;
	return KM_NR_LIST_TYPES;
}

enum km_alloc_type km_list_kind(enum km_list_type type)
{
	return lists_known[type].kind;
}

enum km_list_type km_list_wanted(uint64_t flags)
{
	bool movable = flags & KM_GFP_BIT(MOVABLE), reclaimable = flags & KM_GFP_BIT(RECLAIMABLE);

	return movable && !reclaimable ? KM_LIST_MOVABLE
	       : reclaimable	       ? KM_LIST_RECLAIMABLE
				       : KM_LIST_UNMOVABLE;
}

void km_alloc_fallbacks(const struct km_alloc_rules *rules,
			enum km_list_type ret[KM_NR_PLAIN_LISTS][KM_NR_LIST_TYPES])
{
	static const enum km_list_type order[KM_NR_PLAIN_LISTS][2] = {
		[KM_LIST_UNMOVABLE] = { KM_LIST_RECLAIMABLE, KM_LIST_MOVABLE },
		[KM_LIST_MOVABLE] = { KM_LIST_RECLAIMABLE, KM_LIST_UNMOVABLE },
		[KM_LIST_RECLAIMABLE] = { KM_LIST_UNMOVABLE, KM_LIST_MOVABLE },
	};
	unsigned type, n;

	for (type = 0; type < KM_NR_PLAIN_LISTS; type++) {
		n = 0;
		/* Up to v4.3 CMA is one of them; later it is asked before them. */
		if (rules->scheme == KM_SCHEME_LOOP && type == KM_LIST_MOVABLE)
			ret[type][n++] = KM_LIST_CMA;
		ret[type][n++] = order[type][0];
		ret[type][n++] = order[type][1];
		ret[type][n] = KM_NR_LIST_TYPES;
	}
}

/* ---- one list ---- */

static bool list_smallest(const struct km_alloc_lists *l, enum km_list_type type, unsigned order,
			  struct km_alloc_pick *ret)
{
	for (; order < l->nr_orders; order++) {
		if (l->blocks[type][order] <= 0)
			continue;
		*ret = (struct km_alloc_pick){ .list = type, .order = order };
		return true;
	}
	return false;
}

/* ---- the lists of other types ---- */

/* Whether somebody who asks for @wanted and finds a block of @order may claim its pageblock. */
static bool can_claim(const struct km_alloc_rules *rules, const struct km_alloc_lists *l,
		      unsigned order, enum km_list_type wanted)
{
	return order >= l->pageblock_order / 2 || wanted == KM_LIST_RECLAIMABLE ||
	       (wanted == KM_LIST_UNMOVABLE && rules->unmovable_claims);
}

static bool find_fallback(const struct km_alloc_lists *l, enum km_list_type wanted, unsigned order,
			  enum km_list_type *ret)
{
	const enum km_list_type *f;

	for (f = l->fallback[wanted]; *f != KM_NR_LIST_TYPES; f++) {
		if (l->blocks[*f][order] <= 0)
			continue;
		*ret = *f;
		return true;
	}
	return false;
}

static bool fallback_smallest(const struct km_alloc_rules *rules, const struct km_alloc_lists *l,
			      enum km_list_type wanted, unsigned order, struct km_alloc_pick *ret)
{
	for (; order < l->nr_orders; order++) {
		if (!find_fallback(l, wanted, order, &ret->list))
			continue;
		ret->order = order;
		ret->claim = !rules->claims_first && can_claim(rules, l, order, wanted)
				     ? KM_CLAIM_HALF
				     : KM_CLAIM_NEVER;
		return true;
	}
	return false;
}

static bool fallback_pick(const struct km_alloc_rules *rules, const struct km_alloc_lists *l,
			  enum km_list_type wanted, unsigned order, bool nofragment,
			  struct km_alloc_pick *ret)
{
	unsigned least = nofragment && order < l->pageblock_order ? l->pageblock_order : order;
	unsigned o;

	for (o = l->nr_orders; o-- > least;) {
		bool claims = can_claim(rules, l, o, wanted);

		if (rules->claims_first && !claims)
			break;
		if (!find_fallback(l, wanted, o, &ret->list))
			continue;
		if (!claims && wanted == KM_LIST_MOVABLE && o > order)
			break; /* it can be moved: better the smallest */
		ret->order = o;
		ret->claim = ret->list == KM_LIST_CMA  ? KM_CLAIM_NONE
			     : o >= l->pageblock_order ? KM_CLAIM_BLOCK
			     : claims		       ? KM_CLAIM_HALF
						       : KM_CLAIM_NEVER;
		return true;
	}
	return !nofragment && fallback_smallest(rules, l, wanted, order, ret);
}

bool km_alloc_pick(const struct km_alloc_rules *rules, const struct km_alloc_request *request,
		   const struct km_alloc_flags *flags, const struct km_alloc_lists *l,
		   bool nofragment, struct km_alloc_pick *ret)
{
	enum km_list_type wanted = km_list_wanted(request->flags);
	bool cma = flags->cma && rules->scheme != KM_SCHEME_LOOP;
	unsigned order = request->order;

	if (order > 0 && flags->highatomic && list_smallest(l, KM_LIST_HIGHATOMIC, order, ret))
		return true;
	if (cma && rules->cma_balanced && l->free_cma > l->free / 2 &&
	    list_smallest(l, KM_LIST_CMA, order, ret))
		return true;
	if (list_smallest(l, wanted, order, ret))
		return true;
	if (cma && list_smallest(l, KM_LIST_CMA, order, ret))
		return true;
	if (fallback_pick(rules, l, wanted, order, nofragment, ret))
		return true;
	if (rules->scheme == KM_SCHEME_LOOP)
		return list_smallest(l, KM_LIST_RESERVE, order, ret);
	return (flags->oom || (rules->highatomic_order0 && flags->harder)) &&
	       list_smallest(l, KM_LIST_HIGHATOMIC, order, ret);
}

int64_t km_alloc_boost_max(const struct km_alloc_rules *rules, const struct km_alloc_zone *z,
			   unsigned pageblock_order, int64_t factor)
{
	const int64_t most = INT64_C(1) << 40;
	int64_t block = INT64_C(1) << pageblock_order, high, boost;

	if (!rules->has_boost || factor <= 0 ||
	    (z->managed != KM_PAGES_UNKNOWN && block * 4 > z->managed))
		return 0;
	if (z->high == KM_PAGES_UNKNOWN)
		return KM_PAGES_UNKNOWN;
	high = z->high - (z->boost > 0 && z->boost < z->high ? z->boost : 0);
	boost = (high < 0      ? 0
		 : high < most ? high
			       : most) *
		(factor < 1 << 20 ? factor : 1 << 20) / 10000;
	return !boost ? 0 : boost > block ? boost
					  : block;
}

/* ---- compaction ---- */

int64_t km_alloc_fragindex(const struct km_alloc_zone *z, unsigned order)
{
	/* As large as a zone of any machine; sums and products below stay within 64 bits. */
	const int64_t most = INT64_C(1) << 40;
	int64_t blocks = 0, pages = 0, suitable = 0, size = INT64_C(1) << order;
	unsigned o;

	for (o = 0; o < z->nr_orders && o < KM_ALLOC_MAX_ORDERS; o++) {
		int64_t n = z->blocks[o] < 0 ? 0 : z->blocks[o];

		n = n > most >> o ? most >> o : n;
		blocks += n;
		pages += n << o;
		suitable += o >= order ? n : 0;
	}
	if (!blocks)
		return 0;
	if (suitable)
		return -1000;
	return 1000 - (1000 + pages * 1000 / size) / blocks;
}

void km_alloc_compact(const struct km_alloc_rules *rules, const struct km_alloc_request *request,
		      const struct km_alloc_flags *flags, const struct km_alloc_zone *z,
		      int64_t threshold, struct km_compact_result *ret)
{
	const struct km_alloc_request order0 = { .flags = request->flags };
	/* Free pages of CMA count, and no reserve: ALLOC_CMA alone. */
	const struct km_alloc_flags cma = { .cma = true, .cpuset = true };
	bool costly = request->order > 3 || rules->compact_from_low;
	enum km_alloc_mark which = costly ? KM_MARK_LOW : KM_MARK_MIN;
	struct km_alloc_zone raised = *z;
	struct km_alloc_result result;
	int64_t gap = INT64_C(2) << request->order;

	*ret = (struct km_compact_result){ .state = KM_COMPACT_ORDER0 };
	if (!request->order)
		return;
	km_alloc_judge(rules, request, flags, KM_MARK_MIN, z, &result);
	if (result.verdict == KM_ALLOC_SERVED) {
		ret->state = KM_COMPACT_SUCCESS;
		return;
	}
	raised.min += z->min == KM_PAGES_UNKNOWN ? 0 : gap;
	raised.low += z->low == KM_PAGES_UNKNOWN ? 0 : gap;
	raised.has_blocks = false; /* it is about pages */
	km_alloc_judge(rules, &order0, &cma, which, &raised, &result);
	if (result.verdict == KM_ALLOC_UNKNOWN || result.verdict == KM_ALLOC_EMPTY) {
		ret->state =
			result.verdict == KM_ALLOC_EMPTY ? KM_COMPACT_SHORT : KM_COMPACT_UNKNOWN;
		return;
	}
	ret->need_pages = result.mark + result.reserve;
	if (result.verdict != KM_ALLOC_SERVED) {
		ret->state = KM_COMPACT_SHORT;
		ret->short_pages = 1 - result.margin;
		return;
	}
	ret->has_fragindex = z->has_blocks;
	ret->fragindex = km_alloc_fragindex(z, request->order);
	if (costly && !z->has_blocks)
		ret->state = KM_COMPACT_UNKNOWN;
	else
		ret->state = costly && ret->fragindex >= 0 && ret->fragindex <= threshold
				     ? KM_COMPACT_FRAGINDEX
				     : KM_COMPACT_SUITABLE;
}
