/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Why a request for pages could not be met: the test that the page allocator made before it gave up,
 * done again with the numbers of the log (__zone_watermark_ok() of mm/page_alloc.c).
 *
 *	up to 4.3	free - (2^order - 1) [- CMA] > min + reserve, then for each order below: less
 *			what is free in it, against half of min
 *	4.4 to 6.2	free - (2^order - 1) - HighAtomic [- CMA] > min + reserve, and a block of the order
 *	6.3 and later	the same; whoever may use a reserve may use HighAtomic's pages
 *
 * with min lowered by half for __GFP_HIGH and by a quarter more for who cannot sleep. Linux
 * e2b19197ff9d ("mm: make page reserve free areas…"), v4.4; 0aaa29a56e4f (HighAtomic), v4.4;
 * 2973d8229b78 and eb2e2b425c69 (ALLOC_MIN_RESERVE, ALLOC_NON_BLOCK), v6.3.
 */
#include "log_impl.h"

#include <inttypes.h>
#include <stdio.h>

enum verdict { V_SERVED, V_TYPE, V_CMA, V_FRAGMENTED, V_WATERMARK, V_UNKNOWN, V_NODE, V_ZONE };

static const char *const verdict_names[] = {
	[V_SERVED] = "served",
	[V_TYPE] = "migratetype",
	[V_CMA] = "cma",
	[V_FRAGMENTED] = "fragmented",
	[V_WATERMARK] = "watermark",
	[V_UNKNOWN] = "unknown",
	[V_NODE] = "bound",
	[V_ZONE] = "zone",
};

/* What the request may do, by its flags and the kernel's rules. */
struct rules {
	uint64_t flags;
	int64_t order;
	bool old, split_reserves; /* up to 4.3; 6.3 and later */
	bool high, harder, no_watermark, cma, highatomic;
	bool may_sleep, known;
	int highest;	    /* rank of the highest zone */
	int reserve_column; /* of lowmem_reserve[]; -1 unknown */
};

struct judged {
	const struct log_zone *zone;
	enum verdict verdict, unbound; /* unbound: were its node allowed */
	int64_t usable_kb, unusable_kb, min_kb, reserve_kb, margin_kb;
	int largest;	    /* order of the largest free block, -1 none */
	int largest_usable; /* of a list that the request may take from */
	bool has_letters;
};

static bool has(const struct rules *u, enum km_gfp flag)
{
	return u->flags >> flag & 1;
}

static int zone_rank(const char *name)
{
	static const char *const names[] = { "DMA",	"DMA32",   "Normal",
					     "HighMem", "Movable", "Device" };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(names); i++)
		if (!strcmp(names[i], name))
			return (int)i;
	return 2;
}

enum { RANK_DMA, RANK_DMA32, RANK_NORMAL, RANK_HIGHMEM, RANK_MOVABLE, RANK_DEVICE };

static bool has_rank(const struct log_meminfo *m, int rank)
{
	size_t i;

	for (i = 0; i < m->zones.n; i++)
		if (zone_rank(m->zones.v[i].name) == rank)
			return true;
	return false;
}

/* Which zone each column of lowmem_reserve[] is for: empty zones have one too. */
static int reserve_column(const struct log_meminfo *m, int highest)
{
	static const int with_high[] = { RANK_DMA, RANK_NORMAL, RANK_HIGHMEM, RANK_MOVABLE,
					 RANK_DEVICE };
	static const int without[] = { RANK_DMA, RANK_DMA32, RANK_NORMAL, RANK_MOVABLE,
				       RANK_DEVICE };
	static const int small_32[] = { RANK_DMA32, RANK_NORMAL, RANK_MOVABLE };
	static const int small_dma[] = { RANK_DMA, RANK_NORMAL, RANK_MOVABLE };
	static const int tiny[] = { RANK_NORMAL, RANK_MOVABLE, RANK_DEVICE };
	const int *types = has_rank(m, RANK_HIGHMEM) ? with_high : without;
	unsigned n = 0;
	int column = -1;
	size_t i;

	for (i = 0; i < m->zones.n; i++)
		if (m->zones.v[i].nr_reserve > n)
			n = m->zones.v[i].nr_reserve;
	if (n < 2 || n > 5)
		return -1;
	if (n < 4 && types == without)
		types = n == 2			  ? tiny
			: has_rank(m, RANK_DMA32) ? small_32
			: has_rank(m, RANK_DMA)	  ? small_dma
						  : tiny;
	for (i = 0; i < n; i++)
		if (types[i] <= highest)
			column = (int)i;
	return column;
}

static void make_rules(const struct log_report *r, struct rules *u)
{
	const struct log_meminfo *m = &r->mem;

	memset(u, 0, sizeof(*u));
	u->flags = r->ask.flags;
	u->known = r->ask.has_flags;
	u->order = r->ask.has_order && r->ask.order >= 0 && r->ask.order < LOG_MAX_ORDERS
			   ? r->ask.order
			   : 0;
	u->old = r->release && r->release < KM_RELEASE(4, 4);
	u->split_reserves = r->release >= KM_RELEASE(6, 3);
	u->high = has(u, KM_GFP_HIGH);
	u->may_sleep = has(u, KM_GFP_DIRECT_RECLAIM) || has(u, KM_GFP_WAIT);
	if (!has(u, KM_GFP_NOMEMALLOC)) {
		if (u->old)
			u->harder = !u->may_sleep && !has(u, KM_GFP_NO_KSWAPD);
		else if (u->split_reserves)
			u->harder = !u->may_sleep;
		else
			u->harder = has(u, KM_GFP_ATOMIC) || (u->high && !u->may_sleep);
		u->no_watermark = has(u, KM_GFP_MEMALLOC);
	}
	u->cma = has(u, KM_GFP_MOVABLE);
	u->highatomic = u->split_reserves ? u->harder && u->high && u->order > 0 : u->harder;
	u->highest = RANK_NORMAL;
	if (has(u, KM_GFP_DMA) && has_rank(m, RANK_DMA))
		u->highest = RANK_DMA;
	else if (has(u, KM_GFP_DMA32) && (has_rank(m, RANK_DMA32) || has_rank(m, RANK_DMA)))
		u->highest = RANK_DMA32;
	else if (has(u, KM_GFP_HIGHMEM))
		u->highest = has(u, KM_GFP_MOVABLE) ? RANK_MOVABLE : RANK_HIGHMEM;
	if (!u->known)
		u->highest = RANK_MOVABLE;
	u->reserve_column = reserve_column(m, u->highest);
}

/* Whether @node is in "0-1,3"; a list that cannot be read holds every node. */
static bool node_in(const char *list, int64_t node)
{
	const char *p = list;
	int64_t from, to;

	while (p && *p) {
		if (!log_int(&p, &from))
			return true;
		to = from;
		if (*p == '-' && (p++, !log_int(&p, &to)))
			return true;
		if (node >= from && node <= to)
			return true;
		if (*p == ',')
			p++;
		else if (*p)
			return true;
	}
	return !list || !*list;
}

static bool node_allowed(const struct log_report *r, const struct rules *u, int64_t node)
{
	bool cpuset =
		has(u, KM_GFP_HARDWALL) || (ROW_HAS(r->oom, oom_event, constraint_name) &&
					    !strcmp(r->oom.constraint_name, "CONSTRAINT_CPUSET"));

	return node_in(r->ask.nodemask, node) &&
	       (!cpuset || !r->ask.mems_allowed || node_in(r->ask.mems_allowed, node));
}

/* ---- one zone ---- */

/* Whether the request may take a block from a list whose letter stands in @types. */
static bool types_usable(const struct rules *u, const char *types)
{
	if (!*types)
		return true; /* the log does not tell */
	return strpbrk(types, "UMER") || (u->cma && strchr(types, 'C')) ||
	       (u->highatomic && strchr(types, 'H'));
}

/* The largest blocks, and what stands in the way when there are some of the order. */
static enum verdict judge_blocks(const struct rules *u, struct judged *j)
{
	const struct log_zone *z = j->zone;
	bool other = false, cma = false;
	unsigned o;

	j->largest = j->largest_usable = -1;
	for (o = 0; o < z->nr_orders; o++) {
		if (z->blocks[o] <= 0)
			continue;
		j->largest = (int)o;
		if (types_usable(u, z->types[o])) {
			j->largest_usable = (int)o;
		} else if ((int64_t)o >= u->order) {
			other |= strpbrk(z->types[o], "HI") != NULL;
			cma |= strchr(z->types[o], 'C') != NULL;
		}
	}
	if (!z->has_orders)
		return V_UNKNOWN;
	if (j->largest_usable >= u->order)
		return V_SERVED;
	if (j->largest < u->order)
		return V_FRAGMENTED;
	return other ? V_TYPE : cma ? V_CMA : V_FRAGMENTED;
}

/* Up to 4.3: what is free in small blocks does not count, and half of min per order is enough. */
static enum verdict judge_old_orders(const struct rules *u, const struct judged *j, int64_t free,
				     int64_t min, int64_t page_kb)
{
	const struct log_zone *z = j->zone;
	int64_t o;

	for (o = 0; o < u->order && o < (int64_t)z->nr_orders; o++) {
		/* Counts come from a text: as large as it likes. */
		if (z->blocks[o] > INT64_MAX >> (o + 20))
			return V_UNKNOWN;
		free -= (z->blocks[o] << o) * page_kb;
		min >>= 1;
		if (free <= min)
			return V_FRAGMENTED;
	}
	return V_SERVED;
}

static int64_t known(int64_t kb)
{
	/* Far beyond any machine, and sums of a few of them still fit. */
	return kb < 0 ? 0 : kb > INT64_C(1) << 50 ? INT64_C(1) << 50 : kb;
}

static enum verdict judge_pages(const struct rules *u, struct judged *j, int64_t page_kb)
{
	const struct log_zone *z = j->zone;
	int64_t min = known(z->kb[LZ_MIN]), unusable = ((INT64_C(1) << u->order) - 1) * page_kb;
	int64_t reserved = z->kb[LZ_FREE_HIGHATOMIC] >= 0 ? z->kb[LZ_FREE_HIGHATOMIC]
							  : z->kb[LZ_RESERVED_HIGHATOMIC];
	bool reserves = u->split_reserves ? u->high || u->harder : u->harder;
	enum verdict blocks = judge_blocks(u, j);

	if (u->order == 0 && u->high && !u->old)
		min -= known(z->kb[LZ_BOOST]) < min ? known(z->kb[LZ_BOOST]) : 0;
	if (u->high)
		min -= min / 2;
	if (u->harder && (u->high || !u->split_reserves))
		min -= min / 4;
	if (!u->old && !reserves)
		unusable += known(reserved);
	if (!u->cma)
		unusable += known(z->kb[LZ_FREE_CMA]);
	if (u->reserve_column >= 0 && u->reserve_column < (int)z->nr_reserve)
		j->reserve_kb = known(z->reserve_pages[u->reserve_column]) * page_kb;
	j->min_kb = min;
	j->unusable_kb = unusable;
	j->usable_kb = known(z->kb[LZ_FREE]) - unusable;
	j->margin_kb = j->usable_kb - min - j->reserve_kb;
	if (z->kb[LZ_FREE] < 0 || z->kb[LZ_MIN] < 0)
		return V_UNKNOWN;
	if (!u->no_watermark && j->margin_kb <= 0)
		return V_WATERMARK;
	if (!u->order)
		return V_SERVED;
	if (u->old && blocks == V_SERVED && !u->no_watermark)
		return judge_old_orders(u, j, j->usable_kb - j->reserve_kb, min, page_kb);
	return blocks;
}

static void judge(const struct log_report *r, const struct rules *u, const struct log_zone *z,
		  struct judged *j)
{
	int64_t page_kb = r->mem.page_kb && r->mem.page_kb <= 1024 ? (int64_t)r->mem.page_kb : 4;

	memset(j, 0, sizeof(*j));
	j->zone = z;
	j->unbound = judge_pages(u, j, page_kb);
	if (zone_rank(z->name) > u->highest)
		j->verdict = j->unbound = V_ZONE;
	else
		j->verdict = node_allowed(r, u, z->node) ? j->unbound : V_NODE;
}

static enum km_status zone_row(struct log_scan *s, const struct log_report *r,
			       const struct judged *j)
{
	struct row_alloc_failure_zone row = { 0 };
	const struct log_zone *z = j->zone;

	ROW_SET(row, alloc_failure_zone, event_seq, r->first->seq);
	ROW_SET(row, alloc_failure_zone, node_id, z->node);
	ROW_SET(row, alloc_failure_zone, zone_name, z->name);
	ROW_SET(row, alloc_failure_zone, verdict, verdict_names[j->verdict]);
	if (z->kb[LZ_FREE] >= 0)
		ROW_SET(row, alloc_failure_zone, free_kb, z->kb[LZ_FREE]);
	if (z->kb[LZ_FREE] >= 0 && z->kb[LZ_MIN] >= 0) {
		ROW_SET(row, alloc_failure_zone, unusable_kb, j->unusable_kb);
		ROW_SET(row, alloc_failure_zone, min_kb, j->min_kb);
		ROW_SET(row, alloc_failure_zone, margin_kb, j->margin_kb);
	}
	if (z->nr_reserve)
		ROW_SET(row, alloc_failure_zone, reserve_kb, j->reserve_kb);
	if (z->has_orders && j->largest >= 0)
		ROW_SET(row, alloc_failure_zone, largest_order, j->largest);
	if (z->has_orders && j->largest_usable >= 0)
		ROW_SET(row, alloc_failure_zone, usable_order, j->largest_usable);
	return km_store_add(s->store, &km_tbl_alloc_failure_zone, &row);
}

/* ---- words ---- */

static const char *place(struct log_scan *s, const struct log_zone *z)
{
	const char *text = km_arena_printf(&s->arena, "node %" PRId64 " %s", z->node, z->name);

	return text ? text : z->name;
}

static const char *largest_text(struct log_scan *s, int order)
{
	return order < 0 ? "there is none at all"
			 : km_arena_printf(&s->arena, "the largest is of order %d", order);
}

/* What is known of one zone's numbers, for the end of a sentence. */
static const char *numbers(struct log_scan *s, const struct judged *j)
{
	const char *unusable =
		j->unusable_kb ? km_arena_printf(&s->arena,
						 " less %" PRId64 " kB that do not count for it",
						 j->unusable_kb)
			       : "";
	const char *reserve =
		j->reserve_kb ? km_arena_printf(&s->arena, " + lowmem_reserve %" PRId64 " kB",
						j->reserve_kb)
			      : "";

	return km_arena_printf(&s->arena, "%" PRId64 " kB free%s, to be above min %" PRId64 " kB%s",
			       j->zone->kb[LZ_FREE], unusable ? unusable : "", j->min_kb,
			       reserve ? reserve : "");
}

static const char *swap_text(struct log_scan *s, const struct log_report *r)
{
	if (r->mem.total_swap_kb < 0)
		return "";
	if (!r->mem.total_swap_kb)
		return " There is no swap.";
	return km_arena_printf(&s->arena, " Swap: %" PRId64 " of %" PRId64 " kB free.",
			       r->mem.free_swap_kb, r->mem.total_swap_kb);
}

static const char *limits(const struct log_report *r, const struct rules *u)
{
	if (!u->known)
		return " The flags of the request are not known: judged as one without any.";
	if (r->kind != LOG_OOM && !u->may_sleep)
		return " The request could not sleep, so it could neither reclaim nor compact.";
	if (r->kind != LOG_OOM && has(u, KM_GFP_NORETRY))
		return " With __GFP_NORETRY it gave up after one attempt at reclaim and "
		       "compaction.";
	if (r->kind != LOG_OOM && u->order > 3)
		return " Above order 3 the allocator gives up when compaction does not succeed "
		       "soon, and kills nobody.";
	return "";
}

static void say(struct log_scan *s, const struct log_report *r, const struct rules *u,
		enum verdict v, const struct judged *best, struct log_reason *ret)
{
	const char *end = limits(r, u), *swap = r->kind == LOG_OOM ? swap_text(s, r) : "";
	const char *where = best ? place(s, best->zone) : "", *n = best ? numbers(s, best) : "";
	int64_t page_kb = r->mem.page_kb ? (int64_t)r->mem.page_kb : 4;
	int64_t block_kb = known((INT64_C(1) << u->order) * (page_kb < 1024 ? page_kb : 4));

	ret->kind = verdict_names[v];
	switch (v) {
	case V_WATERMARK:
		ret->text = km_arena_printf(
			&s->arena,
			"No zone that the request may use is above the watermark that it had to "
			"meet; nearest is %s: %s (short by %" PRId64 " kB).%s%s",
			where, n, -best->margin_kb, swap, end);
		return;
	case V_FRAGMENTED:
		ret->text = km_arena_printf(
			&s->arena,
			"There is memory enough in %s (%s), but no free block of order %" PRId64
			" (%" PRId64 " kB) that may be used; %s.%s%s",
			where, n, u->order, block_kb, largest_text(s, best->largest_usable), end,
			swap);
		return;
	case V_TYPE:
		ret->text = km_arena_printf(
			&s->arena,
			"There is memory enough in %s (%s) and blocks up to order %d, but those of "
			"order "
			"%" PRId64 " or larger are HighAtomic or isolated, which this request may "
			"not use; else %s.%s%s",
			where, n, best->largest, u->order, largest_text(s, best->largest_usable),
			end, swap);
		return;
	case V_CMA:
		ret->text = km_arena_printf(
			&s->arena,
			"There is memory enough in %s (%s) and blocks up to order %d, but those of "
			"order "
			"%" PRId64 " or larger are of CMA, which only movable pages may use; else "
			"%s.%s%s",
			where, n, best->largest, u->order, largest_text(s, best->largest_usable),
			end, swap);
		return;
	case V_NODE:
		ret->text = km_arena_printf(
			&s->arena,
			"The request was bound to nodes %s, where no zone could serve it; %s could "
			"have (%s).%s%s",
			r->ask.nodemask	      ? r->ask.nodemask
			: r->ask.mems_allowed ? r->ask.mems_allowed
					      : "?",
			where, n, end, swap);
		return;
	case V_SERVED:
		ret->kind = "unknown";
		ret->text = km_arena_printf(
			&s->arena,
			"By the numbers in the log %s would serve the request (%s): memory was "
			"freed between the failure and the report, or a limit applied that is not "
			"logged.%s%s",
			where, n, end, swap);
		return;
	case V_UNKNOWN:
	case V_ZONE:
		ret->kind = "unknown";
		ret->text = "The log has too little of the zones to judge.";
		return;
	}
}

/* Reasons that need no zone. True: told. */
static bool plain_reason(struct log_scan *s, const struct log_report *r, struct log_reason *ret)
{
	const struct row_oom_event *o = &r->oom;

	if (r->kind == LOG_OOM &&
	    (ROW_HAS(*o, oom_event, memcg) || ROW_HAS(*o, oom_event, memcg_limit_kb))) {
		ret->kind = "memcg";
		if (ROW_HAS(*o, oom_event, memcg_limit_kb))
			ret->text = km_arena_printf(
				&s->arena,
				"Memory cgroup %s is at its limit: %" PRId64 " of %" PRId64
				" kB used, and nothing of it could be reclaimed.",
				ROW_HAS(*o, oom_event, memcg) ? o->memcg : "(not named)",
				o->memcg_usage_kb, o->memcg_limit_kb);
		else
			ret->text = km_arena_printf(&s->arena, "Memory cgroup %s is at its limit.",
						    o->memcg);
		return true;
	}
	if (r->kind == LOG_OOM && r->ask.has_order && r->ask.order < 0) {
		ret->kind = "sysrq";
		ret->text = "Somebody asked for it (sysrq-f); no request failed.";
		return true;
	}
	ret->kind = "unknown";
	if (!r->mem.zones.n) {
		ret->text = "The log has no Mem-Info block for it.";
		return true;
	}
	return false;
}

/* The most telling verdict: what would serve, else what has the pages, else the watermark. */
static const struct judged *best_of(const struct judged *j, size_t n, bool unbound, enum verdict v)
{
	const struct judged *best = NULL;
	size_t i;

	for (i = 0; i < n; i++)
		if ((unbound ? j[i].unbound : j[i].verdict) == v &&
		    (!best || j[i].margin_kb > best->margin_kb))
			best = &j[i];
	return best;
}

enum km_status log_reason(struct log_scan *s, const struct log_report *r, struct log_reason *ret)
{
	const struct judged *best = NULL, *elsewhere;
	enum km_status st = KM_OK;
	struct judged *j;
	struct rules u;
	size_t i, n = r->mem.zones.n;
	int v = V_UNKNOWN;
	bool plain = plain_reason(s, r, ret);

	if (plain && !strcmp(ret->kind, "unknown"))
		return KM_OK;
	make_rules(r, &u);
	j = km_calloc(n, sizeof(*j));
	if (!j)
		return KM_NOMEM;
	for (i = 0; !st && i < n; i++) {
		judge(r, &u, &r->mem.zones.v[i], &j[i]);
		st = zone_row(s, r, &j[i]);
	}
	for (v = V_SERVED; v < V_UNKNOWN && !best; v++)
		best = best_of(j, n, false, (enum verdict)v);
	v -= best != NULL;
	elsewhere = best_of(j, n, true, V_SERVED);
	if (!plain && elsewhere && elsewhere->verdict == V_NODE && (!best || v != V_SERVED))
		say(s, r, &u, V_NODE, elsewhere, ret);
	else if (!plain)
		say(s, r, &u, best ? (enum verdict)v : V_UNKNOWN, best, ret);
	free(j);
	return st;
}
