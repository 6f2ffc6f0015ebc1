/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What direct reclaim and compaction can get, by the counters of what may be reclaimed. */
#include "whatif_impl.h"

static int64_t sum_known_pages(int64_t a, int64_t b)
{
	return a == KM_PAGES_UNKNOWN || b == KM_PAGES_UNKNOWN ? KM_PAGES_UNKNOWN : a + b;
}

/*
 * Pages of @z that can come free, at most: the LRU lists (anonymous ones with free swap alone), reclaimable slabs, of which
 * it is not known where they lie, HighAtomic blocks (unreserve_highatomic_pageblock()), and per-CPU lists, which are drained
 * (__alloc_pages_direct_reclaim()).
 */
static int64_t most_of(const struct whatif *w, const struct whatif_zone *z)
{
	int64_t most = sum_known_pages(sum_known_pages(z->file_pages, w->slab_pages), z->pcp_pages);

	if (w->swap_pages)
		most = sum_known_pages(most, w->swap_pages == KM_PAGES_UNKNOWN ? KM_PAGES_UNKNOWN : z->anon_pages);
	return sum_known_pages(most, z->result[TRY_MIN].highatomic);
}

/* What is certain to be there to be reclaimed, though pages may be dirty, locked or in use again. */
static int64_t least_of(const struct whatif_zone *z)
{
	return sum_known_pages(z->file_pages, z->pcp_pages == KM_PAGES_UNKNOWN ? 0 : z->pcp_pages);
}

static enum whatif_after judge_reclaim(const struct whatif *w, const struct whatif_zone *z, int64_t *lacks)
{
	const struct km_alloc_result *r = &z->result[TRY_MIN];
	unsigned order = w->request.order;
	int64_t most = most_of(w, z), least = least_of(z), lru = sum_known_pages(z->file_pages, z->anon_pages);

	if (z->verdict[TRY_MIN] == KM_ALLOC_EMPTY)
		return WHATIF_AFTER_REFUSED;
	if (z->verdict[TRY_MIN] == KM_ALLOC_UNKNOWN || !r->has_numbers)
		return WHATIF_AFTER_UNKNOWN;
	*lacks = r->margin > 0 ? 0 : 1 - r->margin;
	/* Nothing comes free, nothing is moved. */
	if (most != KM_PAGES_UNKNOWN && (*lacks > most || (!most && lru == 0)))
		return WHATIF_AFTER_REFUSED;
	if (!order || (z->pages.has_blocks && r->largest_usable >= (int)order))
		return least != KM_PAGES_UNKNOWN && *lacks <= least ? WHATIF_AFTER_SERVED
								    : WHATIF_AFTER_UNKNOWN;
	/* Pages that compaction can move away, for a block of that size. */
	if (z->compact.state == KM_COMPACT_SUITABLE && lru != KM_PAGES_UNKNOWN && lru >> order > 0)
		return WHATIF_AFTER_SERVED;
	return WHATIF_AFTER_UNKNOWN;
}

/* PAGE_ALLOC_COSTLY_ORDER of include/linux/mmzone.h: larger blocks are not insisted on. */
#define COSTLY_ORDER 3

/*
 * Whether the request gives up before reclaim: of a large block with __GFP_NORETRY, when compaction starts in no zone
 * (__alloc_pages_slowpath(), "Checks for costly allocations with __GFP_NORETRY", mm/page_alloc.c).
 */
static bool gives_up(const struct whatif *w)
{
	size_t i;

	if (w->request.order <= COSTLY_ORDER || !(w->request.flags & KM_GFP_BIT(NORETRY)))
		return false;
	for (i = 0; i < w->zones.n; i++)
		if (w->zones.v[i].offered && w->zones.v[i].compact.state != KM_COMPACT_SHORT &&
		    w->zones.v[i].compact.state != KM_COMPACT_FRAGINDEX)
			return false;
	return true;
}

void whatif_after(struct whatif *w)
{
	size_t i;

	w->after_pages = KM_PAGES_UNKNOWN;
	w->after = w->state == WHATIF_SERVED || w->state == WHATIF_REFUSED ? WHATIF_AFTER_NONE : WHATIF_AFTER_UNKNOWN;
	/* The first ones of several requests take what there is. */
	if (w->state != WHATIF_RECLAIMS || w->served >= 0)
		return;
	w->after = WHATIF_AFTER_REFUSED;
	w->gives_up = gives_up(w);
	if (w->gives_up)
		return;
	for (i = 0; i < w->zones.n && w->after != WHATIF_AFTER_SERVED; i++) {
		int64_t lacks = KM_PAGES_UNKNOWN;
		enum whatif_after after;

		if (!w->zones.v[i].offered)
			continue;
		after = judge_reclaim(w, &w->zones.v[i], &lacks);
		if (after == WHATIF_AFTER_SERVED) {
			w->after = after;
			w->after_pages = lacks;
		} else if (after == WHATIF_AFTER_UNKNOWN) {
			w->after = after;
		} else if (w->after == WHATIF_AFTER_REFUSED && lacks != KM_PAGES_UNKNOWN &&
			   (w->after_pages == KM_PAGES_UNKNOWN || lacks < w->after_pages)) {
			w->after_pages = lacks;
		}
	}
	if (w->after == WHATIF_AFTER_UNKNOWN)
		w->after_pages = KM_PAGES_UNKNOWN;
}
