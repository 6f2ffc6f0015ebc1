/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Why a request for pages could not be met: the test that the page allocator made before it gave up, done
 * again with the numbers of the log. This file goes from the numbers of a text to those of allocrule.h and
 * from its verdicts to rows; words.c has the sentences.
 *
 * What a text leaves open (the patch level, which column of lowmem_reserve[] is whose, the page size, the
 * flags) is read in every way that is possible: a verdict on which they differ is unknown.
 */
#include "rule.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

/* ---- from text to pages ---- */

static int64_t pages_of(int64_t kb, int64_t page_kb)
{
	return kb < 0 ? KM_PAGES_UNKNOWN : kb / page_kb;
}

static unsigned types_of(const char *letters)
{
	unsigned types = 0;

	for (; *letters; letters++)
		types |= strchr("UME", *letters) ? KM_TYPE_PLAIN
			 : *letters == 'R'	 ? KM_TYPE_RESERVE
			 : *letters == 'H'	 ? KM_TYPE_HIGHATOMIC
			 : *letters == 'C'	 ? KM_TYPE_CMA
						 : KM_TYPE_ISOLATE;
	return types;
}

/* What lowmem_reserve[] can be at most: all pages of the zones that it protects @z from. */
static int64_t reserve_max(const struct log_meminfo *m, const struct log_zone *z,
			   enum km_zone_type highest, int64_t page_kb)
{
	enum km_zone_type own = km_zone_type_of(z->name);
	int64_t sum = 0;
	size_t i;

	for (i = 0; i < m->zones.n; i++) {
		const struct log_zone *other = &m->zones.v[i];
		enum km_zone_type type = km_zone_type_of(other->name);

		if (other->node != z->node || type <= own || type > highest)
			continue;
		if (other->kb[LZ_MANAGED] < 0 || other->kb[LZ_MANAGED] > INT64_C(1) << 50)
			return KM_PAGES_UNKNOWN;
		sum += other->kb[LZ_MANAGED] / page_kb;
	}
	return sum;
}

static void zone_to_pages(const struct log_meminfo *m, const struct log_zone *z,
			  const struct log_reading *w, struct km_alloc_zone *ret)
{
	enum km_zone_type highest = km_zone_highest(w->config, w->flags);
	int column = km_zone_column(w->config, highest);
	int64_t kb = w->page_kb;
	unsigned o;

	*ret = (struct km_alloc_zone){
		.free = pages_of(z->kb[LZ_FREE], kb),
		.managed = pages_of(z->kb[LZ_MANAGED], kb),
		.min = pages_of(z->kb[LZ_MIN], kb),
		.high = pages_of(z->kb[LZ_HIGH], kb),
		.boost = pages_of(z->kb[LZ_BOOST], kb),
		.free_cma = pages_of(z->kb[LZ_FREE_CMA], kb),
		.reserved_highatomic = pages_of(z->kb[LZ_RESERVED_HIGHATOMIC], kb),
		.free_highatomic = pages_of(z->kb[LZ_FREE_HIGHATOMIC], kb),
		.reserve = KM_PAGES_UNKNOWN,
		.reserve_max = reserve_max(m, z, highest, kb),
		.has_blocks = z->has_orders,
		.nr_orders = z->nr_orders,
	};
	/* A zone reserves nothing from requests for its own type, whatever the columns are. */
	if (km_zone_type_of(z->name) == highest)
		ret->reserve = 0;
	else if (column >= 0 && column < (int)z->nr_reserve)
		ret->reserve = z->reserve_pages[column];
	for (o = 0; o < z->nr_orders && o < KM_ALLOC_MAX_ORDERS; o++) {
		ret->blocks[o] = z->blocks[o];
		ret->types[o] = types_of(z->types[o]);
	}
}

/* Kernels before 3.7 neither print nor subtract what is free of CMA; before 4.4 there is no HighAtomic. */
static void fill_what_era_lacks(const struct log_report *r, const struct log_reading *w,
				struct km_alloc_zone *z)
{
	if (z->free_cma == KM_PAGES_UNKNOWN &&
	    ((r->release && r->release < KM_RELEASE(3, 7)) || log_has_no_free_cma(r)))
		z->free_cma = 0;
	if (!w->rules.has_boost && z->boost == KM_PAGES_UNKNOWN)
		z->boost = 0;
}

/* ---- what the report leaves open ---- */

/*
 * What the kernel says of itself behind "Not tainted" or "Tainted: …": its release and, on Debian, its
 * version. The line is one of the first of a report.
 */
static const char *kernel_words(struct log_scan *s, const struct log_report *r)
{
	const struct km_log_line *l = r->first, *end = s->log->lines.v + s->log->lines.n;
	unsigned looked;
	const char *p;

	for (looked = 0; l < end && looked < 64; l++, looked++) {
		if (strncmp(l->text, "CPU: ", 5) != 0 && strncmp(l->text, "Pid: ", 5) != 0)
			continue;
		p = strstr(l->text, "ainted");
		for (; p && *p; p += strcspn(p, " ")) {
			p += strspn(p, " ");
			if (km_release_parse(p) == r->release)
				return p;
		}
	}
	if (r->release_text)
		return r->release_text;
	return km_arena_printf(&s->arena, "%u.%u", r->release / 1000, r->release % 1000);
}

static void add_reading(struct log_judgement *g, const struct log_reading *w, unsigned differs)
{
	if (g->nr_readings == LOG_MAX_READINGS)
		return;
	g->differs[g->nr_readings] = differs;
	g->readings[g->nr_readings++] = *w;
}

static unsigned find_configs(const struct log_meminfo *m, int64_t page_kb,
			     struct km_zone_reserves *v, unsigned ret[KM_ALLOC_MAX_CONFIGS])
{
	unsigned n;
	size_t i;

	for (i = 0; i < m->zones.n; i++) {
		const struct log_zone *z = &m->zones.v[i];

		v[i] = (struct km_zone_reserves){
			.type = km_zone_type_of(z->name),
			.node = z->node,
			.managed = pages_of(z->kb[LZ_MANAGED], page_kb),
			.reserve = z->reserve_pages,
			.columns = z->nr_reserve < LOG_MAX_ZONE_TYPES ? z->nr_reserve
								      : LOG_MAX_ZONE_TYPES,
		};
	}
	n = km_zone_configs(v, m->zones.n, ret);
	if (n)
		return n;
	/* The arrays contradict each other: as if there were none. */
	for (i = 0; i < m->zones.n; i++)
		v[i].columns = 0;
	return km_zone_configs(v, m->zones.n, ret);
}

static enum km_status make_readings(struct log_scan *s, struct log_judgement *g)
{
	static const int64_t page_sizes[] = { 4, 16, 64 };
	const uint64_t reclaim = KM_GFP_BIT(DIRECT_RECLAIM) | KM_GFP_BIT(KSWAPD_RECLAIM) |
				 KM_GFP_BIT(WAIT) | KM_GFP_BIT(IO) | KM_GFP_BIT(FS);
	const uint64_t usual[] = { reclaim,
				   KM_GFP_BIT(HIGH) | KM_GFP_BIT(ATOMIC) |
					   KM_GFP_BIT(KSWAPD_RECLAIM),
				   reclaim | KM_GFP_BIT(HIGHMEM) | KM_GFP_BIT(MOVABLE) };
	const struct log_report *r = g->r;
	const struct log_meminfo *m = &r->mem;
	struct km_alloc_rules rules[KM_ALLOC_MAX_VARIANTS];
	unsigned configs[KM_ALLOC_MAX_CONFIGS] = { 0 }, nr_rules, nr_configs, i;
	bool sized = m->page_kb && m->page_kb <= 1024;
	struct log_reading first = { .page_kb = sized ? (int64_t)m->page_kb : 4 }, w;
	struct km_zone_reserves *v = km_calloc(m->zones.n, sizeof(*v));

	if (!v)
		return KM_NOMEM;
	nr_rules = km_alloc_rules_by_release(r->release ? kernel_words(s, r) : NULL, rules);
	nr_configs = find_configs(m, first.page_kb, v, configs);
	free(v);
	first.rules = rules[0];
	first.config = configs[0];
	first.flags = r->ask.has_flags ? r->ask.flags : usual[0];
	add_reading(g, &first, 0);
	for (i = 1; i < nr_rules; i++) {
		w = first;
		w.rules = rules[i];
		add_reading(g, &w, LOG_MISSING_KERNEL);
	}
	for (i = 1; i < nr_configs; i++) {
		w = first;
		w.config = configs[i];
		add_reading(g, &w, LOG_MISSING_TYPES);
	}
	for (i = 1; !sized && i < KM_ARRAY_LEN(page_sizes); i++) {
		w = first;
		w.page_kb = page_sizes[i];
		add_reading(g, &w, LOG_MISSING_PAGE_SIZE);
	}
	for (i = 1; !r->ask.has_flags && i < KM_ARRAY_LEN(usual); i++) {
		w = first;
		w.flags = usual[i];
		add_reading(g, &w, LOG_MISSING_FLAGS);
	}
	return KM_OK;
}

/* ---- nodes ---- */

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

/*
 * What binds the request to nodes. The slow path restores the caller's own nodemask before it fails, so
 * that a mask in the header is a memory policy's; the cpuset binds by mems_allowed.
 */
static void find_binding(struct log_judgement *g)
{
	const struct log_report *r = g->r;
	const char *constraint =
		ROW_HAS(r->oom, oom_event, constraint_name) ? r->oom.constraint_name : "";
	struct km_alloc_flags flags;
	bool cpuset;

	km_alloc_flags_of(&g->readings[0].rules, &g->request, &flags);
	/* The last try before a kill adds __GFP_HARDWALL. */
	cpuset = flags.cpuset && ((g->request.flags & KM_GFP_BIT(HARDWALL)) || r->kind == LOG_OOM);
	if (r->ask.nodemask &&
	    (!r->ask.mems_allowed || strcmp(r->ask.nodemask, r->ask.mems_allowed) != 0 ||
	     !strcmp(constraint, "CONSTRAINT_MEMORY_POLICY"))) {
		g->nodes = r->ask.nodemask;
		g->bound_by = "a memory policy";
	} else if (r->ask.mems_allowed &&
		   (cpuset || r->ask.nodemask || !strcmp(constraint, "CONSTRAINT_CPUSET"))) {
		g->nodes = r->ask.mems_allowed;
		g->bound_by = "the cpuset of the task";
	}
}

/* ---- one zone ---- */

static unsigned judge_reading(const struct log_judgement *g, const struct log_reading *w,
			      struct log_judged *j)
{
	struct km_alloc_request request = g->request;
	struct km_alloc_result high;
	struct km_alloc_flags last;

	request.flags = w->flags;
	zone_to_pages(&g->r->mem, j->zone, w, &j->pages);
	fill_what_era_lacks(g->r, w, &j->pages);
	km_alloc_flags_of(&w->rules, &request, &j->flags);
	j->mark = KM_MARK_MIN;
	km_alloc_judge(&w->rules, &request, &j->flags, KM_MARK_MIN, &j->pages, &j->result);
	if (g->r->kind == LOG_OOM && j->pages.high != KM_PAGES_UNKNOWN &&
	    (j->result.verdict == KM_ALLOC_SERVED || j->result.verdict == KM_ALLOC_UNKNOWN)) {
		km_alloc_flags_last_try(&last);
		km_alloc_judge(&w->rules, &request, &last, KM_MARK_HIGH, &j->pages, &high);
		if (high.verdict != KM_ALLOC_UNKNOWN &&
		    (high.verdict != KM_ALLOC_SERVED || j->result.verdict == KM_ALLOC_SERVED)) {
			j->mark = KM_MARK_HIGH;
			j->flags = last;
			j->result = high;
		}
	}
	if (km_zone_type_of(j->zone->name) > km_zone_highest(w->config, w->flags))
		return LOG_ZONE;
	/* A larger order is refused by what refuses order 0; what serves order 0 says nothing. */
	return !g->order_known && j->result.verdict == KM_ALLOC_SERVED ? LOG_UNKNOWN
								       : j->result.verdict;
}

/* The line of its blocks is lost or cut, where other zones have theirs. */
static bool lacks_blocks(const struct log_judgement *g, const struct log_zone *z)
{
	size_t i;

	for (i = 0; !z->has_orders && !z->orders_contradict && i < g->r->mem.zones.n; i++)
		if (g->r->mem.zones.v[i].lines & LOG_HAS_BLOCKS)
			return true;
	return false;
}

static void judge_zone(const struct log_judgement *g, const struct log_zone *z,
		       struct log_judged *j)
{
	struct log_judged other = { .zone = z };
	unsigned i;

	*j = (struct log_judged){ .zone = z };
	j->unbound = judge_reading(g, &g->readings[0], j);
	j->missing = j->result.missing;
	if (j->unbound == LOG_UNKNOWN && !g->order_known)
		j->missing |= LOG_MISSING_ORDER;
	for (i = 1; i < g->nr_readings; i++) {
		if (judge_reading(g, &g->readings[i], &other) == j->unbound)
			continue;
		if (j->unbound != LOG_UNKNOWN)
			j->missing = 0;
		j->unbound = LOG_UNKNOWN;
		j->missing |= g->differs[i];
		break;
	}
	/* It failed: only the lost line of its blocks would show whether the free memory is usable at all. */
	if (j->unbound == LOG_SERVED && lacks_blocks(g, z)) {
		j->unbound = LOG_UNKNOWN;
		j->missing |= KM_NUMBER_BLOCKS;
	}
	j->verdict = j->unbound == LOG_ZONE || node_in(g->nodes, z->node) ? j->unbound : LOG_BOUND;
}

/* ---- rows ---- */

static enum km_status zone_row(struct log_scan *s, const struct log_judgement *g,
			       const struct log_judged *j)
{
	const struct km_alloc_result *a = &j->result;
	int64_t kb = g->readings[0].page_kb;
	struct row_alloc_failure_zone row = { 0 };
	const struct log_zone *z = j->zone;
	const char *missing;

	ROW_SET(row, alloc_failure_zone, event_seq, g->r->first->seq);
	ROW_SET(row, alloc_failure_zone, node_id, z->node);
	ROW_SET(row, alloc_failure_zone, zone_name, z->name);
	ROW_SET(row, alloc_failure_zone, verdict, log_verdict_name(j->verdict));
	if (z->kb[LZ_FREE] >= 0)
		ROW_SET(row, alloc_failure_zone, free_kb, z->kb[LZ_FREE]);
	if (z->kb[LZ_LOW] >= 0)
		ROW_SET(row, alloc_failure_zone, low_kb, z->kb[LZ_LOW]);
	if (g->r->kind == LOG_OOM && z->kb[LZ_HIGH] >= 0)
		ROW_SET(row, alloc_failure_zone, high_kb, z->kb[LZ_HIGH]);
	if (z->kb[LZ_BOOST] >= 0)
		ROW_SET(row, alloc_failure_zone, boost_kb, z->kb[LZ_BOOST]);
	if (j->pages.reserve != KM_PAGES_UNKNOWN)
		ROW_SET(row, alloc_failure_zone, reserve_kb, a->reserve * kb);
	/* Numbers that lack a part, or could be others, are not known. */
	if (a->has_numbers && j->unbound != LOG_UNKNOWN) {
		unsigned part = a->missing & (KM_NUMBER_CMA | KM_NUMBER_HIGHATOMIC);

		ROW_SET(row, alloc_failure_zone, mark_name,
			j->mark == KM_MARK_HIGH ? "high" : "min");
		if (!(a->missing & KM_NUMBER_BOOST))
			ROW_SET(row, alloc_failure_zone, min_kb, a->mark * kb);
		ROW_SET(row, alloc_failure_zone, block_kb, a->block * kb);
		if (!(part & KM_NUMBER_CMA))
			ROW_SET(row, alloc_failure_zone, cma_kb, a->cma * kb);
		if (!(part & KM_NUMBER_HIGHATOMIC))
			ROW_SET(row, alloc_failure_zone, highatomic_kb, a->highatomic * kb);
		if (!part)
			ROW_SET(row, alloc_failure_zone, unusable_kb, a->unusable * kb);
		if (!part && !(a->missing & (KM_NUMBER_RESERVE | KM_NUMBER_BOOST)))
			ROW_SET(row, alloc_failure_zone, margin_kb, a->margin * kb);
	}
	if (z->has_orders && a->largest >= 0)
		ROW_SET(row, alloc_failure_zone, largest_order, a->largest);
	if (z->has_orders && a->largest_usable >= 0)
		ROW_SET(row, alloc_failure_zone, usable_order, a->largest_usable);
	missing = j->unbound == LOG_UNKNOWN ? log_missing_text(s, z, j->missing) : NULL;
	if (missing)
		ROW_SET(row, alloc_failure_zone, missing, missing);
	return km_store_add(s->store, &km_tbl_alloc_failure_zone, &row);
}

/* ---- the reason ---- */

/* Reasons that need no zone. True: found. */
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
		ret->text = r->mem.seq ? "The Mem-Info block of it has no zone that could be read."
			    : r->kind != LOG_OOM || r->ask.has_order || r->ask.has_mask
				    ? "The log has no Mem-Info block for it."
			    : r->done || !r->headless
				    ? "The log has only the lines of the kill: neither the request that "
				      "failed nor a Mem-Info block is in it."
				    : "The first lines of the report are not in the log: neither the request "
				      "that failed nor a Mem-Info block is.";
		return true;
	}
	if (r->kind == LOG_OOM && r->ask.has_mask && !r->ask.mask) {
		/* pagefault_out_of_memory() of mm/oom_kill.c knows no request. */
		ret->text =
			"A page fault ended with VM_FAULT_OOM, and the kernel killed somebody in "
			"the hope that it helps: the request that failed is not in this report.";
		return true;
	}
	return false;
}

/* The zone with @verdict that has the largest margin. */
static const struct log_judged *best_of(const struct log_judgement *g, bool unbound,
					unsigned verdict)
{
	const struct log_judged *best = NULL;
	size_t i;

	for (i = 0; i < g->n; i++) {
		const struct log_judged *j = &g->zones[i];

		if ((unbound ? j->unbound : j->verdict) == verdict &&
		    (!best || j->result.margin > best->result.margin))
			best = j;
	}
	return best;
}

/* Whether __GFP_THISNODE explains it: some node could not serve the request, and another one could. */
static bool thisnode_binds(const struct log_judgement *g, const struct log_judged *served)
{
	bool can = false;
	size_t i, k;

	if (!(g->request.flags & KM_GFP_BIT(THISNODE)) || g->r->kind == LOG_OOM)
		return false;
	for (i = 0; i < g->n; i++) {
		int64_t node = g->zones[i].zone->node;

		if (node == served->zone->node)
			continue;
		for (can = false, k = 0; k < g->n; k++)
			can |= g->zones[k].zone->node == node && g->zones[k].unbound == LOG_SERVED;
		if (!can)
			return true;
	}
	return false;
}

/* The verdict that explains the failure, and the zone that shows it. */
static unsigned choose_verdict(const struct log_judgement *g, const struct log_judged **ret)
{
	static const unsigned order[] = { KM_ALLOC_MIGRATETYPE, KM_ALLOC_CMA,
					  KM_ALLOC_FRAGMENTED, KM_ALLOC_ORDER_WATERMARK,
					  KM_ALLOC_WATERMARK, KM_ALLOC_EMPTY };
	bool policy = ROW_HAS(g->r->oom, oom_event, constraint_name) &&
		      !strcmp(g->r->oom.constraint_name, "CONSTRAINT_MEMORY_POLICY");
	const struct log_judged *elsewhere = best_of(g, true, LOG_SERVED);
	size_t i;

	*ret = best_of(g, false, LOG_SERVED);
	if (*ret)
		return thisnode_binds(g, *ret) ? LOG_BOUND : LOG_SERVED;
	if (elsewhere) {
		*ret = elsewhere;
		return LOG_BOUND;
	}
	*ret = best_of(g, false, LOG_UNKNOWN);
	if (*ret)
		return LOG_UNKNOWN;
	for (i = 0; !*ret && i < KM_ARRAY_LEN(order); i++) {
		*ret = best_of(g, false, order[i]);
		if (*ret)
			return policy ? LOG_BOUND : order[i];
	}
	*ret = best_of(g, false, LOG_BOUND);
	return *ret ? LOG_BOUND : KM_ALLOC_EMPTY;
}

enum km_status log_reason(struct log_scan *s, const struct log_report *r, struct log_reason *ret)
{
	struct log_judgement g = { .r = r, .n = r->mem.zones.n };
	const struct log_judged *best;
	enum km_status st;
	unsigned verdict;
	bool plain = plain_reason(s, r, ret);
	size_t i;

	if (plain && !strcmp(ret->kind, "unknown"))
		return KM_OK;
	st = g.n ? make_readings(s, &g) : KM_OK;
	if (st || !g.n)
		return st;
	g.order_known = r->ask.has_order && r->ask.order >= 0 && r->ask.order < LOG_MAX_ORDERS;
	g.request.order = g.order_known ? (unsigned)r->ask.order : 0;
	g.request.flags = g.readings[0].flags;
	find_binding(&g);
	g.zones = km_calloc(g.n, sizeof(*g.zones));
	if (!g.zones)
		return KM_NOMEM;
	for (i = 0; !st && i < g.n; i++) {
		judge_zone(&g, &r->mem.zones.v[i], &g.zones[i]);
		st = zone_row(s, &g, &g.zones[i]);
	}
	if (!st && !plain) {
		verdict = choose_verdict(&g, &best);
		log_words(s, &g, verdict, best, ret);
	}
	free(g.zones);
	return st;
}
