/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The two tries of __alloc_pages() before anybody reclaims, mm/page_alloc.c:
 *
 *	low	get_page_from_freelist() with ALLOC_WMARK_LOW, no reserve, and ALLOC_NOFRAGMENT where Normal and
 *		DMA32 share the work: each zone of the list; once more without ALLOC_NOFRAGMENT when none served,
 *		or when the list goes on to another node
 *	min	__alloc_pages_slowpath(): the same with ALLOC_WMARK_MIN and what gfp_to_alloc_flags() allows
 *
 * Where more than one set of rules is possible, they must agree.
 */
#include "whatif_impl.h"

static const enum km_alloc_mark marks[NR_TRIES] = { KM_MARK_LOW, KM_MARK_MIN };

/* Whether a block of the order is of a list that is known, and that the request may use. */
static bool block_is_sure(const struct whatif *w, const struct km_alloc_rules *rules,
			  const struct km_alloc_flags *flags, const struct km_alloc_zone *z)
{
	unsigned usable = km_alloc_types(rules, &w->request, flags), o;

	for (o = w->request.order; o < z->nr_orders; o++)
		if (z->blocks[o] > 0 && z->types[o] & usable)
			return true;
	return false;
}

/* One zone against one try. Blocks whose migrate types are not known serve nobody for sure. */
static void judge_zone(struct whatif *w, const struct km_alloc_rules *rules, unsigned try,
		       struct whatif_zone *z)
{
	struct km_alloc_result *r = &z->result[try];

	if (!z->offered) {
		z->verdict[try] = WHATIF_NOT_OFFERED;
		return;
	}
	km_alloc_judge(rules, &w->request, &w->flags[try], marks[try], &z->pages, r);
	z->verdict[try] = r->verdict;
	if (!w->request.order)
		r->missing &=
			~(unsigned)KM_NUMBER_BLOCKS; /* one page of those that count is there */
	if (r->verdict == KM_ALLOC_SERVED && z->pages.has_blocks &&
	    (r->missing & KM_NUMBER_TYPES) && !block_is_sure(w, rules, &w->flags[try], &z->pages)) {
		z->verdict[try] = KM_ALLOC_UNKNOWN;
		r->missing = KM_NUMBER_TYPES;
	}
}

/* ---- the first try spares pageblocks of other types ---- */

static bool node_has(const struct whatif *w, int64_t node, enum km_zone_type type)
{
	size_t i;

	for (i = 0; i < w->zones.n; i++)
		if (w->zones.v[i].node == node && w->zones.v[i].type == type)
			return true;
	return false;
}

/* The first zone of the list that the request may use. */
static const struct whatif_zone *preferred_zone(const struct whatif *w)
{
	size_t i;

	for (i = 0; i < w->zones.n; i++)
		if (w->zones.v[i].offered)
			return &w->zones.v[i];
	return NULL;
}

static bool spares_blocks(const struct whatif *w, const struct km_alloc_rules *rules)
{
	const struct whatif_zone *z = preferred_zone(w);

	return rules->nofragment && z && z->type == KM_ZONE_NORMAL &&
	       w->config & 1u << KM_ZONE_DMA32 &&
	       (w->nr_nodes <= 1 || node_has(w, z->node, KM_ZONE_DMA32));
}

static bool would_mix(const struct whatif *w, const struct km_alloc_rules *rules,
		      const struct whatif_zone *z)
{
	struct km_alloc_pick pick;

	return z->has_lists &&
	       !km_alloc_pick(rules, &w->request, &w->flags[TRY_LOW], &z->lists, true, &pick);
}

/* ---- a try ---- */

struct outcome {
	int served; /* -1: none */
	unsigned try;
	bool unsure; /* a zone before it may serve, or, without one, some zone */
	unsigned missing;
};

/* One way along the zonelist. */
static void walk_zones(struct whatif *w, const struct km_alloc_rules *rules, unsigned try,
		       bool spare, struct outcome *ret)
{
	const struct whatif_zone *first = preferred_zone(w);
	size_t i;

	for (i = 0; i < w->zones.n && ret->served < 0; i++) {
		struct whatif_zone *z = &w->zones.v[i];

		judge_zone(w, rules, try, z);
		if (spare && z->offered && w->nr_nodes > 1 && z->node != first->node) {
			walk_zones(w, rules, try, false, ret);
			return;
		}
		if (z->verdict[try] == KM_ALLOC_SERVED && spare && would_mix(w, rules, z)) {
			z->verdict[try] = WHATIF_MIXES;
		} else if (z->verdict[try] == KM_ALLOC_SERVED) {
			ret->served = (int)i;
			ret->try = try;
		} else if (z->verdict[try] == KM_ALLOC_UNKNOWN) {
			ret->unsure = true;
			ret->missing |= z->result[try].missing;
		}
	}
	if (ret->served < 0 && spare)
		walk_zones(w, rules, try, false, ret);
}

static struct outcome replay(struct whatif *w, const struct km_alloc_rules *rules)
{
	struct outcome o = { .served = -1 };
	unsigned try;
	size_t i;

	km_alloc_flags_first_try(&w->request, &w->flags[TRY_LOW]);
	km_alloc_flags_of(rules, &w->request, &w->flags[TRY_MIN]);
	for (try = TRY_LOW; try < NR_TRIES && o.served < 0; try++)
		walk_zones(w, rules, try, try == TRY_LOW && spares_blocks(w, rules), &o);
	/* The numbers of all zones are shown, also of those that were not tried any more. */
	for (i = 0; i < w->zones.n; i++)
		judge_zone(w, rules, TRY_MIN, &w->zones.v[i]);
	return o;
}

static enum whatif_state state_of(const struct whatif *w, const struct outcome *o)
{
	if (o->served >= 0)
		return WHATIF_SERVED;
	/* __alloc_pages() refuses what is larger than any block, whoever asks. */
	if (w->nr_orders && w->request.order >= w->nr_orders)
		return WHATIF_REFUSED;
	if (o->unsure || !w->zones.n)
		return WHATIF_UNKNOWN;
	return w->flags[TRY_MIN].may_sleep ? WHATIF_RECLAIMS : WHATIF_REFUSED;
}

/* ---- details of the zones ---- */

/* Free blocks by order on lists that the request may use; @own: without those of other types. */
static void usable_blocks(const struct whatif *w, const struct whatif_zone *z, bool own,
			  int64_t ret[KM_ALLOC_MAX_ORDERS])
{
	enum km_list_type wanted = km_list_wanted(w->request.flags);
	unsigned usable = km_alloc_types(&w->rules[0], &w->request, &w->flags[TRY_MIN]), type, o;

	memset(ret, 0, KM_ALLOC_MAX_ORDERS * sizeof(*ret));
	for (type = 0; type < KM_NR_LIST_TYPES; type++) {
		if (!(km_list_kind((enum km_list_type)type) & usable) ||
		    (own && type < KM_NR_PLAIN_LISTS && type != wanted))
			continue;
		for (o = 0; o < KM_ALLOC_MAX_ORDERS; o++)
			ret[o] += z->lists.blocks[type][o];
	}
}

/*
 * A pageblock that is claimed boosts the watermarks: behind what its own lists have, the request may find them as high
 * as that goes.
 */
static void count_zone(struct whatif *w, struct whatif_zone *z)
{
	const struct km_alloc_rules *rules = &w->rules[0];
	const struct km_alloc_flags *flags = &w->flags[TRY_MIN];
	int64_t blocks[KM_ALLOC_MAX_ORDERS], own[KM_ALLOC_MAX_ORDERS], boost, alone, all;
	struct km_alloc_zone boosted = z->pages;

	if (z->has_lists)
		usable_blocks(w, z, false, blocks);
	z->count = km_alloc_count(rules, &w->request, flags, KM_MARK_MIN, &z->pages,
				  z->has_lists ? blocks : NULL);
	z->count_boosted = z->count;
	boost = km_alloc_boost_max(rules, &z->pages, w->pageblock_order, w->boost_factor);
	if (z->count <= 0 || !boost)
		return;
	alone = 1;
	if (z->has_lists && z->pages.has_blocks) {
		usable_blocks(w, z, true, own);
		alone = km_alloc_count(rules, &w->request, flags, KM_MARK_MIN, &z->pages, own);
	}
	z->count_boosted = alone;
	if (boost == KM_PAGES_UNKNOWN)
		return;
	boost -= z->pages.boost > 0 ? z->pages.boost : 0;
	boosted.min += boost > 0 ? boost : 0;
	boosted.boost = z->pages.boost == KM_PAGES_UNKNOWN
				? KM_PAGES_UNKNOWN
				: z->pages.boost + (boost > 0 ? boost : 0);
	all = km_alloc_count(rules, &w->request, flags, KM_MARK_MIN, &boosted,
			     z->has_lists ? blocks : NULL);
	if (z->count_boosted < all)
		z->count_boosted = all;
}

/* Whether per-CPU lists have blocks of the order: 0, and up to 3 or of huge pages since 5.13. */
bool whatif_pcp_allowed(const struct whatif *w)
{
	unsigned order = w->request.order;

	return !order || (w->rules[0].pcp_orders && (order <= 3 || order == w->pageblock_order));
}

static void find_details(struct whatif *w)
{
	unsigned try;
	size_t i;

	for (i = 0; i < w->zones.n; i++) {
		struct whatif_zone *z = &w->zones.v[i];

		if (!z->offered)
			continue;
		z->count = z->count_boosted = 0;
		if (z->verdict[TRY_MIN] == KM_ALLOC_SERVED)
			count_zone(w, z);
		/* Where the first try spares other types, its block is not of them; else the second one picks alike. */
		try = whatif_try_of(w, z);
		z->has_pick =
			z->has_lists && km_alloc_pick(&w->rules[0], &w->request, &w->flags[try],
						      &z->lists, false, &z->pick);
		km_alloc_compact(&w->rules[0], &w->request, &w->flags[TRY_MIN], &z->pages,
				 w->extfrag_threshold, &z->compact);
	}
}

bool whatif_count_lacks(const struct whatif_zone *z)
{
	return z->result[TRY_MIN].missing &
	       (KM_NUMBER_RESERVE | KM_NUMBER_CMA | KM_NUMBER_HIGHATOMIC | KM_NUMBER_BOOST);
}

/* Requests by which a counter may lag behind, or be ahead: what a CPU has not added yet decides about one more. */
static int64_t drift_of(const struct whatif *w, const struct whatif_zone *z)
{
	int64_t pages =
		km_alloc_drift(z->pages.managed, w->page_bytes, w->nr_cpus > 0 ? w->nr_cpus : 1);

	return (pages >> w->request.order) + 1;
}

/* Blocks that a per-CPU list takes at a time: of larger orders two at least (nr_pcp_alloc() and before). */
static int64_t refill_of(const struct whatif *w, const struct whatif_zone *z)
{
	int64_t blocks = (z->pcp_refill > 1 << 20 ? 1 << 20 : z->pcp_refill) >> w->request.order;

	return w->request.order && blocks < 2 ? 2 : blocks;
}

/*
 * How many requests are served: at least with the watermarks boosted, at most as they are; to be expected is the sum of
 * what each zone serves before it refuses. A per-CPU list takes many blocks at a time: the last time a zone is above its mark
 * takes it below, and what is then left on the list waits. What is on the lists now comes on top, those of other CPUs
 * for a task that moves.
 */
static void count_all(struct whatif *w)
{
	bool pcp = whatif_pcp_allowed(w), unknown_zone = !w->zones.n;
	size_t i;

	w->least = w->expected = w->most = 0;
	for (i = 0; i < w->zones.n; i++) {
		const struct whatif_zone *z = &w->zones.v[i];
		int64_t waits = 0, more = 0, drift = drift_of(w, z);

		if (!z->offered)
			continue;
		/* What is not known is at its worst in the count of the zone. */
		unknown_zone |= z->verdict[TRY_MIN] == KM_ALLOC_UNKNOWN || whatif_count_lacks(z);
		if (z->count <= 0)
			continue;
		w->expected += z->count;
		if (pcp && z->pcp_refill == KM_PAGES_UNKNOWN)
			waits = z->count;
		else if (pcp)
			waits = refill_of(w, z);
		if (pcp)
			more = z->pcp_pages;
		waits += drift;
		w->least += z->count_boosted > waits ? z->count_boosted - waits : 1;
		w->most = more == KM_PAGES_UNKNOWN || w->most == KM_PAGES_UNKNOWN
				  ? KM_PAGES_UNKNOWN
				  : w->most + z->count + drift + (more >> w->request.order);
	}
	if (unknown_zone)
		w->most = w->expected = KM_PAGES_UNKNOWN;
	if (w->state == WHATIF_SERVED && !w->least)
		w->least = 1; /* against low; what min would say is unknown */
	if (w->expected != KM_PAGES_UNKNOWN && w->expected < w->least)
		w->expected = w->least;
}

/* With a count, the answer is about all of them. */
static void decide_count(struct whatif *w)
{
	if (w->nr <= 1 || w->state != WHATIF_SERVED || w->least >= w->nr)
		return;
	if (w->most != KM_PAGES_UNKNOWN && w->most < w->nr) {
		w->state = w->flags[TRY_MIN].may_sleep ? WHATIF_RECLAIMS : WHATIF_REFUSED;
		return;
	}
	w->state = WHATIF_UNKNOWN;
	w->missing |= WHATIF_LACKS_PCP;
}

void whatif_decide(struct whatif *w)
{
	struct outcome first, other;
	enum whatif_state state;
	unsigned i;

	/* The first set of rules last: its numbers are those that are shown. */
	first = replay(w, &w->rules[0]);
	state = state_of(w, &first);
	for (i = 1; i < w->nr_rules; i++) {
		other = replay(w, &w->rules[i]);
		if (state_of(w, &other) == state)
			continue;
		state = WHATIF_UNKNOWN;
		first.missing |= WHATIF_LACKS_RULES;
	}
	(void)replay(w, &w->rules[0]);
	w->state = state;
	w->served = state == WHATIF_SERVED ? first.served : -1;
	w->served_try = first.try;
	w->missing = first.missing | (w->zones.n ? 0 : WHATIF_LACKS_ZONES);
	if (state == WHATIF_REFUSED || state == WHATIF_RECLAIMS ||
	    (state == WHATIF_SERVED && !first.unsure))
		w->missing = 0;
	find_details(w);
	count_all(w);
	decide_count(w);
	whatif_after(w);
}

unsigned whatif_try_of(const struct whatif *w, const struct whatif_zone *z)
{
	return w->served_try == TRY_LOW && w->served >= 0 && z == &w->zones.v[w->served] ? TRY_LOW
											 : TRY_MIN;
}

/* From hardly anything missing to nothing left to take. */
static unsigned verdict_rank(const struct whatif_zone *z)
{
	static const unsigned order[] = { KM_ALLOC_SERVED, KM_ALLOC_UNKNOWN,
					  KM_ALLOC_MIGRATETYPE, KM_ALLOC_CMA,
					  KM_ALLOC_FRAGMENTED, KM_ALLOC_ORDER_WATERMARK,
					  KM_ALLOC_WATERMARK, KM_ALLOC_EMPTY };
	unsigned i;

	for (i = 0; i < KM_ARRAY_LEN(order) && order[i] != z->verdict[TRY_MIN]; i++)
		;
	return i;
}

const struct whatif_zone *whatif_nearest(const struct whatif *w)
{
	const struct whatif_zone *best = NULL;
	size_t i;

	for (i = 0; i < w->zones.n; i++) {
		const struct whatif_zone *z = &w->zones.v[i];

		if (z->offered && (!best || verdict_rank(z) < verdict_rank(best) ||
				   (verdict_rank(z) == verdict_rank(best) &&
				    z->result[TRY_MIN].margin > best->result[TRY_MIN].margin)))
			best = z;
	}
	return best;
}

int64_t whatif_short(const struct whatif *w, const struct whatif_zone *z)
{
	const struct km_alloc_result *r = &z->result[TRY_MIN];
	int64_t others = 0, left = w->nr, pages;
	size_t i;

	if (!r->has_numbers || z->verdict[TRY_MIN] == KM_ALLOC_UNKNOWN)
		return KM_PAGES_UNKNOWN;
	for (i = 0; i < w->zones.n; i++)
		if (&w->zones.v[i] != z && w->zones.v[i].offered)
			others += w->zones.v[i].count;
	left -= others;
	if (left <= 0)
		return 0;
	if (left > INT64_C(1) << 40 >> w->request.order)
		return KM_PAGES_UNKNOWN;
	pages = 1 - r->margin + ((left - 1) << w->request.order);
	return pages > 0 ? pages : 0;
}
