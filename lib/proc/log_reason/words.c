/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The reason in words: what was free, what of it does not count and why, what was needed, which part
 * alone decides, and what would have to change by how much. The amounts are those of allocrule.h.
 */
#include "rule.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>

/* Zones that the reason mentions in addition to the nearest one. */
#define MAX_MORE_ZONES 3

/* A text of bounded length that grows at its end. */
struct words {
	char text[3072];
	size_t n;
};

__attribute__((format(printf, 2, 3))) static void words_add(struct words *w, const char *fmt, ...)
{
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(w->text + w->n, sizeof(w->text) - w->n, fmt, ap);
	va_end(ap);
	if (n > 0)
		w->n = w->n + (size_t)n < sizeof(w->text) ? w->n + (size_t)n : sizeof(w->text) - 1;
}

/* ---- names ---- */

const char *log_missing_text(struct log_scan *s, const struct log_zone *z, unsigned missing)
{
	static const struct {
		unsigned bit;
		const char *text;
	} names[] = {
		{ KM_NUMBER_FREE, "free" },
		{ KM_NUMBER_MARK, "the watermark" },
		{ KM_NUMBER_RESERVE, "lowmem_reserve[]" },
		{ KM_NUMBER_CMA, "free_cma" },
		{ KM_NUMBER_HIGHATOMIC, "how much the HighAtomic reserve takes away" },
		{ KM_NUMBER_BOOST, "the watermark boost" },
		{ KM_NUMBER_BLOCKS, "the free blocks by order" },
		{ LOG_MISSING_KERNEL, "the kernel's release or patch level" },
		{ LOG_MISSING_TYPES, "the zone type of each column of lowmem_reserve[]" },
		{ LOG_MISSING_PAGE_SIZE, "the page size" },
		{ LOG_MISSING_FLAGS, "the flags of the request" },
		{ LOG_MISSING_ORDER, "the order of the request" },
	};
	struct words w = { .n = 0 };
	size_t i;

	*w.text = '\0';
	for (i = 0; i < KM_ARRAY_LEN(names); i++)
		if (missing & names[i].bit)
			words_add(&w, "%s%s", w.n ? ", " : "",
				  names[i].bit == KM_NUMBER_BLOCKS && z->orders_contradict
					  ? "free blocks by order that add up to their total"
					  : names[i].text);
	return w.n ? km_arena_strdup(&s->arena, w.text) : NULL;
}

static void place_add(struct words *w, const struct log_zone *z)
{
	words_add(w, "node %" PRId64 " %s", z->node, z->name);
}

static int64_t kb_of(const struct log_judgement *g, int64_t pages)
{
	return pages * g->readings[0].page_kb;
}

/* ---- the numbers of a zone ---- */

/* "40000 kB free - 4096 kB of CMA = 35904 kB, and more than 20000 kB are needed (min)" */
static void numbers_add(struct words *w, const struct log_judgement *g, const struct log_judged *j)
{
	const struct km_alloc_result *a = &j->result;
	const char *mark = j->mark == KM_MARK_HIGH ? "high" : "min";
	int64_t printed = j->mark == KM_MARK_HIGH ? j->pages.high : j->pages.min;

	words_add(w, "%" PRId64 " kB free", j->zone->kb[LZ_FREE]);
	if (a->cma)
		words_add(w, " - %" PRId64 " kB of CMA", kb_of(g, a->cma));
	if (a->highatomic)
		words_add(w, " - %" PRId64 " kB reserved for HighAtomic", kb_of(g, a->highatomic));
	if (a->block)
		words_add(w, " - %" PRId64 " kB (2^%u - 1 pages)", kb_of(g, a->block),
			  g->request.order);
	if (a->unusable)
		words_add(w, " = %" PRId64 " kB", kb_of(g, a->margin + a->mark + a->reserve));
	if (j->flags.no_watermarks) {
		words_add(w, ", and no watermark applies to it");
		return;
	}
	words_add(w, ", and more than %" PRId64 " kB are needed (%s %" PRId64 " kB",
		  kb_of(g, a->mark + a->reserve), mark, kb_of(g, a->mark));
	if (printed > a->mark)
		words_add(w, ", lowered from %" PRId64 " kB for this request", kb_of(g, printed));
	if (a->boost && j->pages.boost != KM_PAGES_UNKNOWN)
		words_add(w, ", %" PRId64 " kB of it boost", kb_of(g, a->boost));
	if (a->reserve)
		words_add(w, " + lowmem_reserve %" PRId64 " kB", kb_of(g, a->reserve));
	words_add(w, ")");
}

/* Numbers that the report lacks and that make no difference. */
static void harmless_add(struct words *w, struct log_scan *s, const struct log_judged *j)
{
	const char *missing = log_missing_text(s, j->zone, j->missing & 0xffff & ~(unsigned)KM_NUMBER_TYPES);

	if (missing)
		words_add(w, " The report lacks %s, which makes no difference here.", missing);
}

/* ---- which part alone decides ---- */

/* lowmem_reserve is what is managed above, divided by vm.lowmem_reserve_ratio. */
static void reserve_advice(struct words *w, const struct log_judgement *g,
			   const struct log_judged *j)
{
	const struct km_alloc_result *a = &j->result;
	int64_t above = j->pages.reserve_max, most = a->reserve + a->margin - 1;

	words_add(w,
		  " lowmem_reserve alone decides: without its %" PRId64
		  " kB the request would have been served",
		  kb_of(g, a->reserve));
	if (above != KM_PAGES_UNKNOWN && above >= a->reserve && a->reserve > 0 && most > 0)
		words_add(w,
			  "; vm.lowmem_reserve_ratio of zone %s would have to be at least "
			  "%" PRId64 " (now about %" PRId64 ")",
			  j->zone->name, (above + most - 1) / most, above / a->reserve);
	words_add(w, ".");
}

static const enum km_alloc_number parts[] = { KM_NUMBER_BOOST, KM_NUMBER_CMA, KM_NUMBER_HIGHATOMIC, KM_NUMBER_RESERVE };

static bool decides(const struct log_judgement *g, const struct log_judged *j, enum km_alloc_number part)
{
	/* To be protected from others is what zone DMA is for. */
	if (part == KM_NUMBER_RESERVE && km_zone_type_of(j->zone->name) == KM_ZONE_DMA)
		return false;
	return km_alloc_decides(&g->readings[0].rules, &g->request, &j->flags, j->mark, &j->pages, part);
}

static void decides_add(struct words *w, const struct log_judgement *g, const struct log_judged *j)
{
	const struct km_alloc_result *a = &j->result;
	int64_t lacking = kb_of(g, 1 - a->margin);
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(parts); i++) {
		if (!decides(g, j, parts[i]))
			continue;
		if (parts[i] == KM_NUMBER_BOOST)
			words_add(w,
				  " Without the watermark boost of %" PRId64
				  " kB it would have been served: vm.watermark_boost_factor = 0 "
				  "turns boosts off.",
				  kb_of(g, j->pages.boost));
		else if (parts[i] == KM_NUMBER_CMA)
			words_add(w,
				  " CMA alone decides: if %" PRId64
				  " kB of its free pages were outside CMA (a smaller cma=), the "
				  "request would have been served.",
				  lacking);
		else if (parts[i] == KM_NUMBER_HIGHATOMIC)
			words_add(w,
				  " The HighAtomic reserve of %" PRId64
				  " kB alone decides: only atomic requests of order 1 and more may "
				  "use it, and no setting changes it.",
				  kb_of(g, a->highatomic));
		else
			reserve_advice(w, g, j);
	}
}

/*
 * Requests with a share of min are refused when others leave them too little: each kB more of min keeps back
 * one from those, and raises their own limit by that share. min_free_kbytes is spread over zones by size
 * (__setup_per_zone_wmarks()).
 */
static void min_advice(struct words *w, const struct log_judgement *g, const struct log_judged *j)
{
	const struct km_alloc_result *a = &j->result;
	int64_t printed = j->pages.min, own = j->pages.managed, all = 0, raise;
	size_t i;

	if (j->mark != KM_MARK_MIN || !(j->flags.high || j->flags.harder) || a->mark >= printed ||
	    own <= 0)
		return;
	for (i = 0; i < g->n; i++) {
		const struct log_judged *other = &g->zones[i];
		enum km_zone_type type = km_zone_type_of(other->zone->name);

		if (type == KM_ZONE_HIGHMEM || type == KM_ZONE_MOVABLE)
			continue;
		if (other->pages.managed == KM_PAGES_UNKNOWN)
			return;
		all += other->pages.managed;
	}
	raise = (int64_t)((double)(1 - a->margin) * (double)printed / (double)(printed - a->mark));
	raise = (int64_t)((double)(raise + 1) * (double)all / (double)own);
	if (raise > INT64_C(1) << 40)
		return;
	words_add(w,
		  " vm.min_free_kbytes higher by at least %" PRId64
		  " kB would keep that much for such requests.",
		  kb_of(g, raise));
}

/* ---- the request ---- */

/* Who is known to go on when a request fails, by a function of the stack (a prefix of its name). */
static const struct {
	const char *function, *text;
	bool order_0; /* also at order 0 */
} fallbacks[] = {
	{ "kvmalloc", "kvmalloc() falls back to vmalloc()", true },
	{ "__kvmalloc", "kvmalloc() falls back to vmalloc()", true },
	{ "skb_page_frag_refill", "skb_page_frag_refill() falls back to order 0", false },
	{ "__page_frag_cache_refill", "the page_frag cache falls back to order 0", false },
	{ "__page_frag_refill", "the page_frag cache falls back to order 0", false },
	{ "page_frag_alloc", "the page_frag cache falls back to order 0", false },
	{ "__netdev_alloc_frag", "the page_frag cache falls back to order 0", false },
	{ "alloc_skb_with_frags", "alloc_skb_with_frags() falls back to smaller orders", false },
	{ "do_huge_pmd_anonymous_page", "the page fault falls back to small pages", false },
};

static void fallback_add(struct words *w, const struct log_judgement *g)
{
	const struct log_report *r = g->r;
	size_t i;
	unsigned k;

	if (r->kind == LOG_OOM)
		return;
	for (k = 0; k < r->nr_stack; k++)
		for (i = 0; i < KM_ARRAY_LEN(fallbacks); i++)
			if ((g->request.order || fallbacks[i].order_0) &&
			    !strncmp(r->stack[k], fallbacks[i].function,
				     strlen(fallbacks[i].function))) {
				words_add(w, " The caller goes on without it: %s.",
					  fallbacks[i].text);
				return;
			}
	if (r->ask.has_flags && (g->request.flags & KM_GFP_BIT(NORETRY)) &&
	    (g->request.flags & KM_GFP_BIT(NOWARN)))
		words_add(w, " Callers that pass __GFP_NORETRY and __GFP_NOWARN expect failure and "
			     "have a way to go on.");
}

/*
 * swapoff takes all pages of its area from both counters at once, then brings back what is in it: what is still there
 * makes free swap less than 0 (try_to_unuse() of mm/swapfile.c, show_swap_cache_info() of mm/swap_state.c).
 */
static void swap_add(struct words *w, const struct log_meminfo *m)
{
	if (m->has_free_swap && m->free_swap_kb < 0)
		words_add(w, " swapoff is under way: %s%" PRId64 " kB are still swapped.",
			  m->total_swap_kb ? "at least " : "",
			  m->free_swap_kb == INT64_MIN ? INT64_MAX : -m->free_swap_kb);
	else if (!m->total_swap_kb)
		words_add(w, " There is no swap.");
	else if (m->total_swap_kb > 0 && m->has_free_swap)
		words_add(w, " Swap: %" PRId64 " of %" PRId64 " kB free.", m->free_swap_kb, m->total_swap_kb);
}

static void limits_add(struct words *w, const struct log_judgement *g)
{
	const struct log_report *r = g->r;
	uint64_t flags = g->request.flags;
	bool sleeps = flags & (KM_GFP_BIT(DIRECT_RECLAIM) | KM_GFP_BIT(WAIT));

	if (!r->ask.has_flags)
		words_add(w, " The flags of the request are not known; the usual ones make no "
			     "difference here.");
	else if (r->kind != LOG_OOM && !sleeps)
		words_add(w,
			  " The request could not sleep, so it could neither reclaim nor compact.");
	else if (r->kind != LOG_OOM && flags & KM_GFP_BIT(NORETRY))
		words_add(w, " With __GFP_NORETRY it gave up after one attempt at reclaim and "
			     "compaction.");
	else if (r->kind != LOG_OOM && g->request.order > 3)
		words_add(w,
			  " Above order 3 the allocator gives up when compaction does not succeed "
			  "soon, and kills nobody.");
	fallback_add(w, g);
	if (r->kind == LOG_OOM)
		swap_add(w, &r->mem);
}

/* ---- what is free elsewhere ---- */

/* Free memory that the request may not use, by zone type and by node. */
static void out_of_reach_add(struct words *w, const struct log_judgement *g)
{
	int64_t above[KM_NR_ZONE_TYPES] = { 0 }, nodes = 0;
	unsigned type, listed = 0;
	size_t i;

	for (i = 0; i < g->n; i++) {
		const struct log_judged *j = &g->zones[i];
		int64_t kb = j->zone->kb[LZ_FREE];

		if (kb <= 0 || kb > INT64_C(1) << 50)
			continue;
		if (j->verdict == LOG_ZONE)
			above[km_zone_type_of(j->zone->name)] += kb;
		else if (j->verdict == LOG_BOUND)
			nodes += kb;
	}
	for (type = 0; type < KM_NR_ZONE_TYPES; type++) {
		static const char *const names[KM_NR_ZONE_TYPES] = {
			"DMA", "DMA32", "Normal", "HighMem", "Movable", "Device"
		};

		if (above[type])
			words_add(w, "%s %" PRId64 " kB of %s",
				  listed++ ? "," : " Out of reach for it:", above[type],
				  names[type]);
	}
	if (nodes && g->nodes)
		words_add(w, "%s %" PRId64 " kB on other nodes than %s",
			  listed++ ? "," : " Out of reach for it:", nodes, g->nodes);
	if (listed)
		words_add(w, ".");
}

static bool is_list(const char *nodes)
{
	return strpbrk(nodes, ",-") != NULL;
}

/* Free memory of the whole machine outside the nodes that bind the request, kB; 0 unknown or none. */
static int64_t free_elsewhere(const struct log_judgement *g)
{
	int64_t sum = 0, listed = 0, all = log_free_pages(g->r);
	size_t i;

	for (i = 0; i < g->n; i++) {
		int64_t kb = g->zones[i].zone->kb[LZ_FREE];

		if (kb < 0 || kb > INT64_C(1) << 50)
			continue;
		listed += kb;
		if (g->zones[i].verdict == LOG_BOUND)
			sum += kb;
	}
	/* A block shows the nodes of the cpuset; its first lines are of the whole machine. */
	if (all >= 0 && all < INT64_C(1) << 40 && kb_of(g, all) > listed)
		sum += kb_of(g, all) - listed;
	return sum;
}

/* ---- a sentence for each verdict ---- */

/*
 * Above min, and below what the last try before an OOM kill wants. The distance from min to high is a part of min and, since 4.6
 * (795ae7a0de6b), at least 2 * managed * watermark_scale_factor / 10000 (__setup_per_zone_wmarks()).
 */
static void high_add(struct words *w, const struct log_judgement *g, const struct log_judged *j)
{
	words_add(w,
		  " It is above min, but the last try before an OOM kill wants high: pages "
		  "were freed too late or too few.");
	if (j->pages.min == KM_PAGES_UNKNOWN || j->pages.high <= j->pages.min || 1 - j->result.margin > j->pages.high - j->pages.min)
		return;
	words_add(w,
		  " With a distance from min to high of at most %" PRId64 " kB instead of %" PRId64
		  " kB it would have been met: vm.min_free_kbytes%s.",
		  kb_of(g, j->pages.high - j->pages.min - (1 - j->result.margin)), kb_of(g, j->pages.high - j->pages.min),
		  g->r->release && g->r->release < KM_RELEASE(4, 6) ? " sets it"
		  : g->r->release				    ? " and vm.watermark_scale_factor set it"
								    : " and, since Linux 4.6, vm.watermark_scale_factor set it");
}

/* What else refused a zone than too little memory: one part alone, or that the last try wants more than min. */
static bool is_mentioned(const struct log_judgement *g, const struct log_judged *j)
{
	size_t i;

	if (j->verdict != KM_ALLOC_WATERMARK || !j->result.has_numbers)
		return false;
	for (i = 0; i < KM_ARRAY_LEN(parts); i++)
		if (decides(g, j, parts[i]))
			return true;
	return j->mark == KM_MARK_HIGH;
}

static void watermark_add(struct words *w, struct log_scan *s, const struct log_judgement *g,
			  const struct log_judged *j)
{
	place_add(w, j->zone);
	words_add(w, ": ");
	numbers_add(w, g, j);
	words_add(w, "; at least %" PRId64 " kB more had to be free.",
		  kb_of(g, 1 - j->result.margin));
	if (j->mark == KM_MARK_HIGH)
		high_add(w, g, j);
	harmless_add(w, s, j);
	decides_add(w, g, j);
	min_advice(w, g, j);
}

/* The nearest zone may be one that is kept for others (DMA): what alone refused another one is said too. */
static void say_watermark(struct words *w, struct log_scan *s, const struct log_judgement *g,
			  const struct log_judged *best)
{
	unsigned more = 0;
	size_t i;

	words_add(w, "No zone that the request may use is above the watermark that it had to meet; "
		     "nearest is ");
	watermark_add(w, s, g, best);
	for (i = 0; i < g->n && more < MAX_MORE_ZONES; i++) {
		if (&g->zones[i] == best || !is_mentioned(g, &g->zones[i]))
			continue;
		more++;
		words_add(w, " Also ");
		watermark_add(w, s, g, &g->zones[i]);
	}
	out_of_reach_add(w, g);
}

static void say_blocks(struct words *w, struct log_scan *s, const struct log_judgement *g,
		       unsigned verdict, const struct log_judged *j)
{
	unsigned order = g->request.order;
	int usable = j->result.largest_usable;

	words_add(w, "There is memory enough in ");
	place_add(w, j->zone);
	words_add(w, " (");
	numbers_add(w, g, j);
	if (verdict == KM_ALLOC_FRAGMENTED)
		words_add(w, "), but no free block of order %u (%" PRId64 " kB) that may be used",
			  order, kb_of(g, INT64_C(1) << order));
	else
		words_add(w, ") and blocks up to order %d, but those of order %u or larger are %s",
			  j->result.largest, order,
			  verdict == KM_ALLOC_CMA
				  ? "of CMA, which only movable pages may use"
				  : "HighAtomic or isolated, which this request may not use");
	if (usable < 0)
		words_add(w, "; it may use no other block.");
	else
		words_add(w, "; the largest that it may use is of order %d.", usable);
	harmless_add(w, s, j);
}

static void say_order_watermark(struct words *w, struct log_scan *s, const struct log_judgement *g,
				const struct log_judged *j)
{
	const struct km_alloc_result *a = &j->result;
	int64_t lacking = kb_of(g, a->loop_mark - a->loop_free + 1);

	words_add(w, "Blocks of order %u are free in ", g->request.order);
	place_add(w, j->zone);
	words_add(w,
		  ", but up to Linux 4.3 what stands in smaller blocks does not count: %" PRId64
		  " kB stand in blocks of order %u and larger, and more than %" PRId64
		  " kB are needed (%" PRId64 " kB are missing).",
		  kb_of(g, a->loop_free > 0 ? a->loop_free : 0), a->loop_order,
		  kb_of(g, a->loop_mark), lacking);
	words_add(
		w,
		" A higher vm.min_free_kbytes keeps more in large blocks; kernels from 4.4 on ask "
		"for one block alone.");
	harmless_add(w, s, j);
}

static void say_bound(struct words *w, struct log_scan *s, const struct log_judgement *g,
		      const struct log_judged *j)
{
	const char *nodes = g->nodes ? g->nodes : "?";
	int64_t kb = free_elsewhere(g);

	if (j->verdict == LOG_SERVED) {
		words_add(w,
			  "__GFP_THISNODE bound the request to one node, which the report does not "
			  "name and which could not serve it; ");
		place_add(w, j->zone);
		words_add(w, " could have (");
		numbers_add(w, g, j);
		words_add(w, ").");
		return;
	}
	words_add(w, "The request was bound to node%s %s by %s", is_list(nodes) ? "s" : "", nodes,
		  g->bound_by ? g->bound_by : "a memory policy");
	if (j->verdict == LOG_BOUND) {
		words_add(w, ", where no zone could serve it");
		if (j->unbound == LOG_SERVED) {
			words_add(w, "; ");
			place_add(w, j->zone);
			words_add(w, " could have (");
			numbers_add(w, g, j);
			words_add(w, ")");
		}
		words_add(w, ".");
	} else {
		words_add(w, ": ");
		place_add(w, j->zone);
		words_add(w, " has ");
		numbers_add(w, g, j);
		words_add(w, j->mark == KM_MARK_HIGH
				     ? "; that is what the last try before an OOM kill "
				       "wants."
				     : ".");
		harmless_add(w, s, j);
	}
	if (kb >= 1 << 20)
		words_add(w, " %.1f GiB are free on nodes that it may not use.",
			  (double)kb / (1 << 20));
	else if (kb)
		words_add(w, " %" PRId64 " kB are free on nodes that it may not use.", kb);
}

static void say_empty(struct words *w, const struct log_judgement *g, const struct log_judged *j)
{
	static const char *const names[KM_NR_ZONE_TYPES] = { "DMA", "DMA32", "Normal",
							     "HighMem", "Movable", "Device" };
	enum km_zone_type highest = km_zone_highest(g->readings[0].config, g->request.flags);
	const char *flag = g->request.flags & KM_GFP_BIT(DMA)	  ? "__GFP_DMA"
			   : g->request.flags & KM_GFP_BIT(DMA32) ? "__GFP_DMA32"
								  : NULL;

	if (flag)
		words_add(w, "%s restricts the request to zone %s%s, which ", flag, names[highest],
			  highest == KM_ZONE_DMA ? "" : " and those below");
	else
		words_add(w, "The request may use zone %s%s, which ", names[highest],
			  highest ? " and those below" : "");
	if (!j)
		words_add(w, "this report does not list");
	else if (j->zone->kb[LZ_PRESENT] > 0)
		words_add(w, "has no pages at all (managed 0 kB of %" PRId64 " kB present)",
			  j->zone->kb[LZ_PRESENT]);
	else
		words_add(w, "has no pages at all");
	words_add(w, ": no such request can succeed on this machine.");
	out_of_reach_add(w, g);
}

static void say_served(struct words *w, const struct log_judgement *g, const struct log_judged *j)
{
	words_add(w, "By the numbers in the log ");
	place_add(w, j->zone);
	words_add(w, j->mark == KM_MARK_HIGH
			     ? " would serve even the last try before an OOM kill ("
			     : " would serve the request (");
	numbers_add(w, g, j);
	words_add(w,
		  "): memory was freed between the failure and the report, or a limit applied that "
		  "is not logged.");
}

static void say_unknown(struct words *w, struct log_scan *s, const struct log_judged *j)
{
	const char *missing = log_missing_text(s, j->zone, j->missing);

	words_add(w, "The log has too little to judge ");
	place_add(w, j->zone);
	if (missing)
		words_add(w, ": the verdict depends on %s, which the report does not have",
			  missing);
	words_add(w, ".");
}

void log_words(struct log_scan *s, const struct log_judgement *g, unsigned verdict,
	       const struct log_judged *best, struct log_reason *ret)
{
	struct words w = { .n = 0 };

	*w.text = '\0';
	ret->kind = verdict == LOG_SERVED ? "unknown" : log_verdict_name(verdict);
	switch (verdict) {
	case KM_ALLOC_WATERMARK:
		say_watermark(&w, s, g, best);
		break;
	case KM_ALLOC_FRAGMENTED:
	case KM_ALLOC_MIGRATETYPE:
	case KM_ALLOC_CMA:
		say_blocks(&w, s, g, verdict, best);
		break;
	case KM_ALLOC_ORDER_WATERMARK:
		say_order_watermark(&w, s, g, best);
		break;
	case KM_ALLOC_EMPTY:
		say_empty(&w, g, best);
		break;
	case LOG_BOUND:
		say_bound(&w, s, g, best);
		break;
	case LOG_SERVED:
		say_served(&w, g, best);
		break;
	default:
		say_unknown(&w, s, best);
		break;
	}
	if (verdict != LOG_UNKNOWN)
		limits_add(&w, g);
	ret->text = km_arena_strdup(&s->arena, w.text);
}

const char *log_verdict_name(unsigned verdict)
{
	if (verdict <= KM_ALLOC_UNKNOWN)
		return km_alloc_verdict_name((enum km_alloc_verdict)verdict);
	return verdict == LOG_BOUND ? "bound" : "zone";
}
