/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What would let a request through that is not served: each way is tried on a copy of the state, with the same
 * rules. Where it is a matter of an amount, the smallest that suffices is looked for.
 */
#include <inttypes.h>

#include "whatif_impl.h"

struct ways {
	struct whatif *w;
	enum km_status (*add)(void *arg, const struct whatif_way *way);
	void *arg;
	int64_t need;	    /* pages to free in the nearest zone; 0: none, or pages alone do not help */
	int nearest;	    /* that zone, in whatif.zones; -1: none */
	bool pages_suffice; /* @need pages there are enough, whatever blocks they form */
	enum km_status st;
};

static void add_way(struct ways *s, const struct whatif_way *way)
{
	if (!s->st)
		s->st = way->text && way->what ? s->add(s->arg, way) : KM_NOMEM;
}

static int64_t page_kb(const struct whatif *w)
{
	return w->page_bytes > 0 && w->page_bytes < 1 << 20 ? w->page_bytes / 1024 : 4;
}

/* ---- a copy of the state ---- */

static bool copy_state(const struct whatif *w, struct whatif *ret)
{
	*ret = *w;
	ret->zones.v = km_calloc(w->zones.n, sizeof(*ret->zones.v));
	if (!ret->zones.v)
		return false;
	km_copy(ret->zones.v, w->zones.v, w->zones.n * sizeof(*ret->zones.v));
	ret->missing = 0;
	return true;
}

/* Whether the copy is served; it is used up. */
static bool copy_served(struct whatif *copy)
{
	whatif_offer(copy);
	whatif_decide(copy);
	free(copy->zones.v);
	return copy->state == WHATIF_SERVED;
}

/* ---- free pages ---- */

static void way_free(struct ways *s)
{
	struct whatif *w = s->w, copy;
	const struct whatif_zone *best = NULL;
	int64_t least = 0, pages;
	size_t i, at = 0;
	bool served;

	for (i = 0; i < w->zones.n; i++) {
		pages = w->zones.v[i].offered ? whatif_short(w, &w->zones.v[i]) : KM_PAGES_UNKNOWN;
		if (pages <= 0 || w->zones.v[i].verdict[TRY_MIN] == KM_ALLOC_EMPTY ||
		    (best && pages >= least))
			continue;
		best = &w->zones.v[i];
		least = pages;
		at = i;
	}
	if (!best)
		return;
	if (!copy_state(w, &copy)) {
		s->st = KM_NOMEM;
		return;
	}
	copy.zones.v[at].pages.free += least;
	served = copy_served(&copy);
	s->need = least;
	s->nearest = (int)at;
	s->pages_suffice = served;
	add_way(s, &(struct whatif_way){
			   .kind = "free",
			   .what = km_arena_printf(&w->arena, "node %" PRId64 ", zone %s",
						   best->node, best->name),
			   .amount_kb = least * page_kb(w),
			   .has_amount = true,
			   .enough = served ? "yes" : "no",
			   .text = served ? "this many more free pages there"
					  : km_arena_printf(&w->arena,
							    "this many more free pages there, including a block "
							    "of order %u",
							    w->request.order) });
}

static void way_block(struct ways *s)
{
	struct whatif *w = s->w;
	size_t i;

	for (i = 0; i < w->zones.n; i++) {
		const struct whatif_zone *z = &w->zones.v[i];

		if (!z->offered || (z->verdict[TRY_MIN] != KM_ALLOC_FRAGMENTED &&
				    z->verdict[TRY_MIN] != KM_ALLOC_MIGRATETYPE))
			continue;
		add_way(s, &(struct whatif_way){
				   .kind = "compact",
				   .what = km_arena_printf(&w->arena, "node %" PRId64 ", zone %s",
							   z->node, z->name),
				   .amount_kb = page_kb(w) << w->request.order,
				   .has_amount = true,
				   .text = km_arena_printf(
					   &w->arena,
					   "one block of order %u: 1 to "
					   "/proc/sys/vm/compact_memory; compaction %s",
					   w->request.order, whatif_compact_words(w, z)) });
	}
}

/* ---- another request ---- */

static void way_order(struct ways *s)
{
	struct whatif *w = s->w, copy;
	unsigned order = w->request.order;
	bool served = false;

	while (order-- > 0 && !served) {
		if (!copy_state(w, &copy)) {
			s->st = KM_NOMEM;
			return;
		}
		copy.request.order = order;
		served = copy_served(&copy);
	}
	if (!served)
		return;
	add_way(s, &(struct whatif_way){
			   .kind = "order",
			   .what = km_arena_printf(&w->arena, "order %u", copy.request.order),
			   .amount_kb = page_kb(w) << copy.request.order,
			   .has_amount = true,
			   .enough = "yes",
			   .text = "the largest order that is served with these flags" });
}

static void way_flags(struct ways *s)
{
	static const struct {
		uint64_t set, clear;
		const char *what, *text;
	} other[] = {
		{ KM_GFP_BIT(HIGH), 0, "with __GFP_HIGH", "it may use half of min" },
		{ KM_GFP_BIT(HIGH) | KM_GFP_BIT(ATOMIC),
		  KM_GFP_BIT(DIRECT_RECLAIM) | KM_GFP_BIT(WAIT), "as GFP_ATOMIC",
		  "it may use more than half of min, and HighAtomic blocks" },
		{ KM_GFP_BIT(HIGHMEM) | KM_GFP_BIT(MOVABLE), KM_GFP_BIT(RECLAIMABLE),
		  "as GFP_HIGHUSER_MOVABLE", "it may use zone Movable and blocks of CMA" },
		{ 0, KM_GFP_BIT(DMA) | KM_GFP_BIT(DMA32), "without __GFP_DMA, __GFP_DMA32",
		  "it may use higher zones" },
	};
	struct whatif *w = s->w, copy;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(other); i++) {
		uint64_t flags = (w->request.flags | other[i].set) & ~other[i].clear;

		if (flags == w->request.flags)
			continue;
		if (!copy_state(w, &copy)) {
			s->st = KM_NOMEM;
			return;
		}
		copy.request.flags = flags;
		if (copy_served(&copy))
			add_way(s, &(struct whatif_way){
					   .kind = "flags",
					   .what = other[i].what,
					   .enough = "yes",
					   .text = other[i].text,
				   });
	}
}

/* ---- knobs ---- */

/* __setup_per_zone_wmarks() gives min_free_kbytes to the zones below HighMem and Movable. */
static bool shares_min(const struct whatif_zone *z)
{
	return z->type < KM_ZONE_HIGHMEM;
}

static int64_t boost_of(const struct km_alloc_zone *z)
{
	return z->boost > 0 && z->boost < z->min ? z->boost : 0;
}

static bool served_with_min(struct ways *s, int64_t kb, int64_t now)
{
	struct whatif copy;
	size_t i;

	if (!copy_state(s->w, &copy)) {
		s->st = KM_NOMEM;
		return false;
	}
	for (i = 0; i < copy.zones.n; i++) {
		struct km_alloc_zone *z = &copy.zones.v[i].pages;
		int64_t boost = boost_of(z), less;

		if (!shares_min(&copy.zones.v[i]) || z->min == KM_PAGES_UNKNOWN)
			continue;
		less = (int64_t)((double)(z->min - boost) * (1.0 - (double)kb / (double)now));
		z->min -= less;
		z->low = z->low > less ? z->low - less : z->low;
	}
	return copy_served(&copy);
}

static void way_min_free(struct ways *s)
{
	struct whatif *w = s->w;
	int64_t now = w->min_free_kb, low = 0, high, sum = 0;
	size_t i;

	for (i = 0; i < w->zones.n; i++)
		if (shares_min(&w->zones.v[i]) && w->zones.v[i].pages.min > 0)
			sum += w->zones.v[i].pages.min - boost_of(&w->zones.v[i].pages);
	/* Its own value is in no dump: the sum of min over the zones. */
	if (now == KM_PAGES_UNKNOWN)
		now = sum * page_kb(w);
	if (now <= 0 || now > INT64_C(1) << 50 || !served_with_min(s, 0, now))
		return;
	for (high = now; high - low > 1 && !s->st;) {
		int64_t middle = low + (high - low) / 2;

		if (served_with_min(s, middle, now))
			low = middle;
		else
			high = middle;
	}
	add_way(s, &(struct whatif_way){
			   .kind = "knob",
			   .what = "vm.min_free_kbytes",
			   .amount_kb = low,
			   .has_amount = true,
			   .enough = "yes",
			   .text = km_arena_printf(
				   &w->arena, "at most this, now about %" PRId64 " kB", now) });
}

/* Pages of the zones that @z protects itself from. */
static int64_t managed_above(const struct whatif *w, const struct whatif_zone *z)
{
	int64_t sum = 0;
	size_t i;

	for (i = 0; i < w->zones.n; i++) {
		const struct whatif_zone *o = &w->zones.v[i];

		if (o->node == z->node && o->type > z->type && o->type <= w->highest &&
		    o->pages.managed > 0)
			sum += o->pages.managed;
	}
	return sum;
}

static void way_reserve(struct ways *s, const struct whatif_zone *z)
{
	struct whatif *w = s->w;
	const struct km_alloc_result *r = &z->result[TRY_MIN];
	int64_t most = r->reserve + r->margin - 1, above = managed_above(w, z);

	if (r->reserve <= 0 || most < 0 || !above)
		return;
	add_way(s, &(struct whatif_way){
			   .kind = "knob",
			   .what = km_arena_printf(&w->arena, "vm.lowmem_reserve_ratio, zone %s",
						   z->name),
			   .amount_kb = most * page_kb(w),
			   .has_amount = true,
			   .enough = w->nr <= 1 ? "yes" : NULL,
			   .text = km_arena_printf(&w->arena,
						   "at least %" PRId64 ", now about %" PRId64
						   ": lowmem_reserve is then at most this",
						   most ? (above + most - 1) / most : above + 1,
						   above / r->reserve) });
}

static void way_parts(struct ways *s, const struct whatif_zone *z)
{
	static const struct {
		enum km_alloc_number part;
		const char *kind, *what, *text;
	} parts[] = {
		{ KM_NUMBER_BOOST, "boost", "watermark boost",
		  "disappears after kswapd has reclaimed; vm.watermark_boost_factor=0 prevents it" },
		{ KM_NUMBER_HIGHATOMIC, "reserve", "HighAtomic",
		  "released when requests that may sleep fail" },
		{ KM_NUMBER_CMA, "reserve", "CMA", "usable by a movable request" },
	};
	struct whatif *w = s->w;
	const struct km_alloc_result *r = &z->result[TRY_MIN];
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(parts); i++) {
		int64_t pages = parts[i].part == KM_NUMBER_BOOST ? r->boost
				: parts[i].part == KM_NUMBER_CMA ? r->cma
								 : r->highatomic;

		if (km_alloc_decides(&w->rules[0], &w->request, &w->flags[TRY_MIN], KM_MARK_MIN,
				     &z->pages, parts[i].part))
			add_way(s, &(struct whatif_way){
					   .kind = parts[i].kind,
					   .what = km_arena_printf(
						   &w->arena,
						   "%s of node %" PRId64 ", zone %s",
						   parts[i].what, z->node, z->name),
					   .amount_kb = pages * page_kb(w),
					   .has_amount = true,
					   .enough = w->nr <= 1 ? "yes" : NULL,
					   .text = parts[i].text,
				   });
	}
}

/* ---- owners ---- */

/* Pages of one class in one zone by table page_run; of anonymous ones those of one process. */
struct pool {
	const char *class; /* NULL: the struct pages are not in the dump */
	int64_t pid;	   /* KM_PAGES_UNKNOWN: none, or several */
	int zone;	   /* in whatif.zones; -1: another one */
	bool placed;	   /* false: zone, or owner of anonymous pages, unknown */
	int64_t pages;
};

struct owners {
	struct ways *s;
	KM_VEC(struct pool) pools;
	unsigned shown; /* processes */
};

#define MOST_PROCESSES 5
#define MOST_PAGES     (INT64_C(1) << 40) /* of any machine */

static enum km_status read_pool(struct whatif *w, struct sqlite3_stmt *row, void *arg)
{
	const char *class = (const char *)sqlite3_column_text(row, 0), *zone = (const char *)sqlite3_column_text(row, 3);
	struct owners *o = arg;
	struct pool *p;
	size_t i;

	p = km_vec_push(&o->pools);
	if (!p)
		return KM_NOMEM;
	*p = (struct pool){ .zone = -1,
			    .class = class ? km_arena_strdup(&w->arena, class) : NULL,
			    .pid = whatif_number(row, 1),
			    .placed = sqlite3_column_int64(row, 5) != 0,
			    .pages = sqlite3_column_int64(row, 4) };
	for (i = 0; i < w->zones.n; i++)
		if (zone && w->zones.v[i].node == sqlite3_column_int64(row, 2) && !strcmp(w->zones.v[i].name, zone))
			p->zone = (int)i;
	return class && !p->class ? KM_NOMEM : KM_OK;
}

static int64_t smaller_amount(int64_t a, int64_t b)
{
	return a < b ? a : b;
}

/* Where pages of an owner lie: in the zones that the request may use, in the nearest of them, elsewhere. */
struct where {
	int64_t offered, nearest, all, unplaced;
};

static struct where find_where(const struct owners *o, const char *class, int64_t pid)
{
	struct where at = { 0 };
	size_t i;

	for (i = 0; i < o->pools.n; i++) {
		const struct pool *p = &o->pools.v[i];

		if (p->class && strcmp(p->class, class) != 0)
			continue;
		if (!p->class || !p->placed) {
			at.unplaced = smaller_amount(at.unplaced + p->pages, MOST_PAGES);
			continue;
		}
		if (pid != KM_PAGES_UNKNOWN && p->pid != pid)
			continue;
		at.all = smaller_amount(at.all + p->pages, MOST_PAGES);
		if (p->zone < 0 || !o->s->w->zones.v[p->zone].offered)
			continue;
		at.offered = smaller_amount(at.offered + p->pages, MOST_PAGES);
		if (p->zone == o->s->nearest)
			at.nearest = smaller_amount(at.nearest + p->pages, MOST_PAGES);
	}
	return at;
}

/* NULL: pages alone do not decide, and blocks do not either. */
static const char *blocks_must_form(struct whatif *w)
{
	unsigned order = w->request.order;

	if (!order)
		return NULL;
	return w->nr > 1 ? km_arena_printf(&w->arena, "yes, if blocks of order %u form", order)
			 : km_arena_printf(&w->arena, "yes, if a block of order %u forms", order);
}

/* @kb come free, in the nearest zone @least_kb to @most_kb of them. */
static bool add_owner(struct ways *s, const char *what, int64_t kb, int64_t least_kb, int64_t most_kb, const char *text)
{
	const char *enough = "yes, if it lies in that zone";

	if (kb <= 0)
		return false;
	if (!s->need)
		enough = NULL;
	else if (most_kb / page_kb(s->w) < s->need)
		enough = "no";
	else if (least_kb / page_kb(s->w) >= s->need)
		enough = s->pages_suffice ? "yes" : blocks_must_form(s->w);
	add_way(s, &(struct whatif_way){
			   .kind = "drop",
			   .what = what,
			   .amount_kb = kb,
			   .has_amount = true,
			   .enough = enough,
			   .text = text,
		   });
	return true;
}

/*
 * The part of an amount of the whole machine that lies in these zones. @class has it all, and more where other pages are of that
 * class, too. Pages that a process shares with its parent's anon_vma are the parent's in page_run: where its own ones
 * are too few, those of all processes count. What is counted and not found there lies anywhere.
 */
static bool place_owner(const struct owners *o, const char *what, int64_t kb, const char *class, int64_t pid,
			const char *text)
{
	struct ways *s = o->s;
	int64_t page = page_kb(s->w), least;
	struct where at;

	if (kb <= 0)
		return false;
	if (!o->pools.n)
		return add_owner(s, what, kb, 0, kb, text);
	at = find_where(o, class, pid);
	if (pid != KM_PAGES_UNKNOWN && at.all < kb / page)
		at = find_where(o, class, KM_PAGES_UNKNOWN);
	if (at.unplaced < kb / page - at.all)
		at.unplaced = smaller_amount(kb / page - at.all, MOST_PAGES);
	least = kb - (at.all - at.nearest + at.unplaced) * page;
	return add_owner(s, what, smaller_amount(kb, (at.offered + at.unplaced) * page), least,
			 smaller_amount(kb, (at.nearest + at.unplaced) * page), text);
}

static enum km_status take_owner(struct whatif *w, struct sqlite3_stmt *row, void *arg)
{
	const char *what = (const char *)sqlite3_column_text(row, 0);
	const char *text = (const char *)sqlite3_column_text(row, 2), *class = (const char *)sqlite3_column_text(row, 3);
	bool is_process = !strcmp(class ? class : "", "anon");
	struct owners *o = arg;

	if (is_process && o->shown == MOST_PROCESSES)
		return KM_OK;
	what = km_arena_strdup(&w->arena, what ? what : "?");
	text = km_arena_strdup(&w->arena, text ? text : "");
	if (place_owner(o, what, sqlite3_column_int64(row, 1), class ? class : "", whatif_number(row, 4), text) &&
	    is_process)
		o->shown++;
	return o->s->st;
}

static enum km_status list_owners(struct owners *o)
{
	struct whatif *w = o->s->w;
	enum km_status st = whatif_each(
		w,
		"SELECT r.class, o.pid, r.node_id, r.zone_name, CAST(min(total(min(max(r.nr_pages, 0), 1 << 40)), 1 << 40)"
		" AS INTEGER), r.zone_name IS NOT NULL AND (r.class <> 'anon' OR r.owner_id IS NOT NULL) FROM page_run r"
		" LEFT JOIN owner o ON r.class = 'anon' AND o.capture_id = r.capture_id AND o.owner_id = r.owner_id"
		" WHERE r.capture_id = ?1 AND (r.class IS NULL OR r.class IN ('anon', 'shmem', 'slab', 'hugetlb')) AND 2 ="
		" (SELECT count(*) FROM load WHERE capture_id = ?1 AND collector IN ('page', 'owner') AND status = 'complete')"
		" GROUP BY 1, 2, 3, 4, 6",
		read_pool, o);

	if (!st)
		st = whatif_each(
			w,
			"SELECT 'reclaimable slab', value_kb, 'unreferenced objects are dropped by writing 2 to "
			"/proc/sys/vm/drop_caches', 'slab', NULL FROM meminfo WHERE capture_id = ?1 AND name = "
			"'SReclaimable' UNION ALL SELECT 'shared memory and files in tmpfs', value_kb, 'freed "
			"when its files and segments are removed', 'shmem', NULL FROM meminfo WHERE capture_id = ?1 AND name "
			"= 'Shmem' UNION ALL SELECT 'free huge pages', min(sum(min(max(free_hugepages - "
			"coalesce(reserved_hugepages, 0), 0), 1 << 20)  * min(page_kb, 1 << 22)), 1 << 50), "
			"'freed by lowering vm.nr_hugepages', 'hugetlb', NULL FROM hugetlb_pool WHERE capture_id = ?1 AND "
			"node_id IS NULL",
			take_owner, o);
	return st ? st
		  : whatif_each(w,
				"SELECT 'process ' || coalesce(comm, '?') || coalesce(' (' || pid || ')', ''),"
				" coalesce(uss_kb, anon_kb) AS kb, iif(uss_kb IS NULL, 'its anonymous memory is freed when it"
				" ends', 'its private memory is freed when it ends'), 'anon', pid FROM process_memory"
				" WHERE capture_id = ?1 AND same_as_pid IS NULL AND pid IS NOT 1 ORDER BY kb DESC LIMIT 100",
				take_owner, o);
}

/* The page cache lies where its pages are counted, the others where table page_run has them. */
static void way_owners(struct ways *s)
{
	struct whatif *w = s->w;
	struct owners o = { .s = s };
	int64_t file = 0, nearest = s->nearest < 0 ? KM_PAGES_UNKNOWN : w->zones.v[s->nearest].file_pages;
	size_t i;

	for (i = 0; i < w->zones.n; i++)
		if (w->zones.v[i].offered && w->zones.v[i].file_pages > 0)
			file += w->zones.v[i].file_pages;
	add_owner(s, "page cache of these zones", file * page_kb(w), nearest < 0 ? 0 : nearest * page_kb(w),
		  (nearest < 0 ? file : nearest) * page_kb(w),
		  "clean pages are dropped by writing 1 to /proc/sys/vm/drop_caches");
	if (!s->st)
		s->st = list_owners(&o);
	km_vec_free(&o.pools);
}

enum km_status whatif_ways(struct whatif *w,
			   enum km_status (*add)(void *arg, const struct whatif_way *way),
			   void *arg)
{
	struct ways s = { .w = w, .add = add, .arg = arg, .nearest = -1 };
	size_t i;

	if (w->state != WHATIF_REFUSED && w->state != WHATIF_RECLAIMS)
		return KM_OK;
	if (w->nr_orders && w->request.order >= w->nr_orders) {
		way_order(&s);
		return s.st;
	}
	way_free(&s);
	way_block(&s);
	way_order(&s);
	way_flags(&s);
	way_min_free(&s);
	for (i = 0; i < w->zones.n; i++) {
		if (w->zones.v[i].offered && w->zones.v[i].verdict[TRY_MIN] == KM_ALLOC_WATERMARK) {
			way_reserve(&s, &w->zones.v[i]);
			way_parts(&s, &w->zones.v[i]);
		}
	}
	way_owners(&s);
	return s.st;
}
