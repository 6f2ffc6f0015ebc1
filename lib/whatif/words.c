/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What was decided, in sentences. */
#include <inttypes.h>
#include <stdio.h>

#include "whatif_impl.h"

const char *whatif_state_name(enum whatif_state state)
{
	static const char *const names[] = {
		[WHATIF_SERVED] = "served",
		[WHATIF_REFUSED] = "refused",
		[WHATIF_RECLAIMS] = "reclaims",
		[WHATIF_UNKNOWN] = "unknown",
	};

	return names[state];
}

const char *whatif_after_name(enum whatif_after after)
{
	static const char *const names[] = {
		[WHATIF_AFTER_NONE] = "not begun",
		[WHATIF_AFTER_SERVED] = "served",
		[WHATIF_AFTER_REFUSED] = "refused",
		[WHATIF_AFTER_UNKNOWN] = NULL,
	};

	return names[after];
}

const char *whatif_verdict_name(unsigned verdict)
{
	if (verdict <= KM_ALLOC_UNKNOWN)
		return km_alloc_verdict_name((enum km_alloc_verdict)verdict);
	return verdict == WHATIF_NOT_OFFERED ? "zone" : "mixes";
}

/* "1,234 kB" has no place in a text for programs: plain numbers. Without a page size, pages. */
const char *whatif_kb(struct whatif *w, int64_t pages)
{
	const char *text = w->page_bytes > 0 && w->page_bytes < 1 << 20
				   ? km_arena_printf(&w->arena, "%" PRId64 " kB",
						     pages * (w->page_bytes / 1024))
				   : km_arena_printf(&w->arena, "%" PRId64 " pages", pages);

	return text ? text : "";
}

const char *whatif_missing(struct whatif *w, unsigned missing)
{
	static const struct {
		unsigned bit;
		const char *text, *file; /* what is missing, and the file of a snapshot that has it; NULL: none */
	} parts[] = {
		{ KM_NUMBER_FREE, "free pages of a zone", NULL },
		{ KM_NUMBER_MARK, "its watermarks", NULL },
		{ KM_NUMBER_RESERVE, "lowmem_reserve", NULL },
		{ KM_NUMBER_CMA, "free pages of CMA", NULL },
		{ KM_NUMBER_HIGHATOMIC, "the size of the HighAtomic reserve", NULL },
		{ KM_NUMBER_BOOST, "the boost of the watermarks", NULL },
		{ KM_NUMBER_BLOCKS, "free blocks by order", "/proc/buddyinfo" },
		{ KM_NUMBER_TYPES, "migrate types of the free blocks", "/proc/pagetypeinfo" },
		{ WHATIF_LACKS_RULES,
		  "the patch level of the kernel, which decides between two rules", NULL },
		{ WHATIF_LACKS_ZONES, "the zones", "/proc/zoneinfo" },
		{ WHATIF_LACKS_PCP, "the requesting CPU, and the content of its per-CPU lists at that time", NULL },
	};
	const char *text = NULL;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(parts); i++) {
		bool file = parts[i].file && !w->is_dump;

		if (missing & parts[i].bit)
			text = km_arena_printf(&w->arena, "%s%s%s%s%s%s", text ? text : "", text ? "; " : "", parts[i].text,
					       file ? " (" : "", file ? parts[i].file : "", file ? ")" : "");
	}
	return text;
}

/* "node 0, zone Normal" */
static const char *zone_name(struct whatif *w, const struct whatif_zone *z)
{
	const char *text = w->nr_nodes > 1 ? km_arena_printf(&w->arena, "zone %s of node %" PRId64,
							     z->name, z->node)
					   : km_arena_printf(&w->arena, "zone %s", z->name);

	return text ? text : "zone";
}

const char *whatif_took(struct whatif *w, const struct whatif_zone *z)
{
	static const char *const claims[] = {
		[KM_CLAIM_NONE] = "",
		[KM_CLAIM_BLOCK] = "; its pageblock is free and changes its type",
		[KM_CLAIM_HALF] = "; its pageblock changes its type if half of it is free or fits",
		[KM_CLAIM_NEVER] = "; its pageblock is mixed from then on",
	};
	bool split = z->pick.order > w->request.order;

	if (!z->has_pick)
		return NULL;
	return km_arena_printf(&w->arena, "order %u of %s%s%s", z->pick.order,
			       km_list_name(z->pick.list), split ? ", split" : "",
			       claims[z->pick.claim]);
}

/* "812 kB free, of which 24 kB do not count, against min 1000 kB and lowmem_reserve 40 kB" */
static const char *numbers(struct whatif *w, const struct whatif_zone *z, unsigned try)
{
	const struct km_alloc_result *r = &z->result[try];
	const char *text, *reserve = "", *unusable = "";

	if (r->unusable)
		unusable = km_arena_printf(&w->arena, ", of which %s do not count",
					   whatif_kb(w, r->unusable));
	if (r->reserve)
		reserve = km_arena_printf(&w->arena, " and lowmem_reserve %s",
					  whatif_kb(w, r->reserve));
	text = km_arena_printf(&w->arena, "%s free%s, against %s %s%s", whatif_kb(w, z->pages.free),
			       unusable ? unusable : "", try == TRY_LOW ? "low" : "min",
			       whatif_kb(w, r->mark), reserve ? reserve : "");
	return text ? text : "";
}

/* What "%s" of a refusal stands for. */
static const char *refusal(struct whatif *w, const struct whatif_zone *z, unsigned try)
{
	const struct km_alloc_result *r = &z->result[try];
	unsigned order = w->request.order;

	switch (z->verdict[try]) {
	case KM_ALLOC_WATERMARK:
		return km_arena_printf(&w->arena, "%s: %s short", numbers(w, z, try),
				       whatif_kb(w, 1 - r->margin));
	case KM_ALLOC_FRAGMENTED:
		if (r->largest < 0)
			return "no free block at all";
		return km_arena_printf(&w->arena,
				       "no free block of order %u; the largest has order %d", order,
				       r->largest);
	case KM_ALLOC_MIGRATETYPE:
		return km_arena_printf(&w->arena,
				       "its blocks of order %u and more are HighAtomic or Isolate",
				       order);
	case KM_ALLOC_CMA:
		return km_arena_printf(
			&w->arena,
			"its blocks of order %u and more are CMA, for movable requests only",
			order);
	case KM_ALLOC_ORDER_WATERMARK:
		return km_arena_printf(
			&w->arena, "in blocks of order %u and more only %s are free, against %s",
			r->loop_order, whatif_kb(w, r->loop_free), whatif_kb(w, r->loop_mark));
	case KM_ALLOC_EMPTY:
		return "it has no pages";
	case WHATIF_NOT_OFFERED:
		return "above what the flags allow";
	case WHATIF_MIXES:
		return "the first try does not use pageblocks of other types";
	default:
		return NULL;
	}
}

const char *whatif_zone_words(struct whatif *w, const struct whatif_zone *z, unsigned try)
{
	const char *missing;

	if (z->verdict[try] == KM_ALLOC_SERVED)
		return numbers(w, z, try);
	if (z->verdict[try] != KM_ALLOC_UNKNOWN)
		return refusal(w, z, try);
	missing = whatif_missing(w, z->result[try].missing);
	return missing ? km_arena_printf(&w->arena, "depends on: %s", missing) : "unknown";
}

static const char *served_words(struct whatif *w, const struct whatif_zone *z)
{
	bool late = w->served_try != TRY_LOW;
	const char *took = whatif_took(w, z), *zone = zone_name(w, z);

	return km_arena_printf(&w->arena, "%s%s serves it%s%s: %s%s.",
			       late ? "The first try, against low, finds none; then z" : "Z",
			       zone + 1, took ? " with a block of " : "", took ? took : "",
			       numbers(w, z, w->served_try),
			       whatif_pcp_allowed(w) && z->pcp_pages > 0
				       ? "; a per-CPU list may have one ready"
				       : "");
}

static const char *reclaim_words(struct whatif *w, const struct whatif_zone *z)
{
	if (z->compact.state == KM_COMPACT_SUITABLE)
		return "Direct compaction starts";
	if (z->compact.state == KM_COMPACT_SHORT)
		return km_arena_printf(&w->arena,
				       "Direct compaction does not start before %s more are free; "
				       "direct reclaim starts",
				       whatif_kb(w, z->compact.short_pages));
	return "Direct reclaim starts";
}

/* " It is served after reclaim of 40 kB, …" */
static const char *after_words(struct whatif *w)
{
	const char *lacks = w->after_pages > 0 ? whatif_kb(w, w->after_pages) : NULL, *text = NULL;

	if (w->gives_up)
		text = " It is refused: with __GFP_NORETRY so large a block is not reclaimed for where compaction does not start.";
	else if (w->after == WHATIF_AFTER_UNKNOWN)
		text = " Whether it is served then is not known.";
	else if (w->after == WHATIF_AFTER_SERVED)
		text = lacks ? km_arena_printf(&w->arena, " It is served after reclaim of %s, which the page cache has.", lacks)
			     : " It is served after compaction, which has enough pages to move.";
	else if (w->after == WHATIF_AFTER_REFUSED)
		text = lacks ? km_arena_printf(&w->arena,
					       " It is refused, or the OOM killer is called: each zone lacks %s or more, "
					       "and has less to reclaim.",
					       lacks)
			     : " It is refused, or the OOM killer is called: nothing can be reclaimed or moved there.";
	return text ? text : "";
}

/* "Of 20 requests about 15 (8 to 16) are served, then they are refused." */
static const char *count_words(struct whatif *w, const char *missing)
{
	const char *served =
		w->least == w->most ? km_arena_printf(&w->arena, "%" PRId64 " %s", w->least,
						      w->least == 1 ? "is" : "are")
		: w->most == KM_PAGES_UNKNOWN
			? km_arena_printf(&w->arena, "%" PRId64 " and more are", w->least)
			: km_arena_printf(&w->arena, "about %" PRId64 " (%" PRId64 " to %" PRId64 ") %s", w->expected, w->least,
					  w->most, w->expected == 1 ? "is" : "are");
	const char *then = w->state == WHATIF_UNKNOWN	 ? "it depends on"
			   : w->state == WHATIF_RECLAIMS ? "then direct reclaim starts"
							 : "then they are refused";

	return km_arena_printf(&w->arena, "Of %" PRId64 " requests %s served%s %s%s%s.", w->nr,
			       served ? served : "", w->state == WHATIF_UNKNOWN ? ":" : ",", then,
			       w->state == WHATIF_UNKNOWN && missing ? " " : "",
			       w->state == WHATIF_UNKNOWN && missing ? missing : "");
}

const char *whatif_reason(struct whatif *w)
{
	const struct whatif_zone *z = w->served >= 0 ? &w->zones.v[w->served] : whatif_nearest(w);
	const char *missing = whatif_missing(w, w->missing), *why;

	if (!z)
		return w->zones.n   ? "No zone of this node list may be used with these flags."
		       : w->is_dump ? "The zones are not known: the dump could not be read there."
				    : "The zones are not known: /proc/zoneinfo was not captured.";
	if (w->nr_orders && w->request.order >= w->nr_orders)
		return km_arena_printf(&w->arena,
				       "This kernel has no blocks of order %u: %u is the largest.",
				       w->request.order, w->nr_orders - 1);
	if (w->missing & WHATIF_LACKS_PCP || (w->served >= 0 && w->state != WHATIF_SERVED))
		return count_words(w, missing);
	if (w->state == WHATIF_UNKNOWN)
		return km_arena_printf(&w->arena, "The capture lacks what this depends on: %s.",
				       missing ? missing : "numbers of the zones");
	if (w->state == WHATIF_SERVED)
		return served_words(w, z);
	why = refusal(w, z, TRY_MIN);
	if (w->state == WHATIF_REFUSED)
		return km_arena_printf(
			&w->arena, "No zone serves it, and it may not reclaim. Nearest is %s: %s.",
			zone_name(w, z), why ? why : "");
	return km_arena_printf(&w->arena, "No zone serves it at once. Nearest is %s: %s. %s.%s",
			       zone_name(w, z), why ? why : "", reclaim_words(w, z), after_words(w));
}

const char *whatif_compact_words(struct whatif *w, const struct whatif_zone *z)
{
	switch (z->compact.state) {
	case KM_COMPACT_SUCCESS:
		return "not needed: the request is served";
	case KM_COMPACT_SUITABLE:
		return z->order_failed != KM_PAGES_UNKNOWN && z->defer_shift > 0 &&
				       z->order_failed <= (int64_t)w->request.order
			       ? km_arena_printf(
					 &w->arena,
					 "suitable, but deferred after failures: one try in %u",
					 1u << (z->defer_shift > 6 ? 6 : (unsigned)z->defer_shift))
			       : "suitable";
	case KM_COMPACT_SHORT:
		return km_arena_printf(&w->arena,
				       "not suitable: it needs %s more free memory",
				       whatif_kb(w, z->compact.short_pages));
	case KM_COMPACT_FRAGINDEX:
		return "not suitable: by the fragmentation index memory is short, not fragmented";
	case KM_COMPACT_ORDER0:
		return "not for order 0";
	default:
		return "unknown";
	}
}
