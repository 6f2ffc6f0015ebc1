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
	int64_t need; /* pages to free in the nearest zone; 0: none, or pages alone do not help */
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

static void add_owner(struct ways *s, const char *what, int64_t kb, const char *text)
{
	if (kb <= 0)
		return;
	add_way(s, &(struct whatif_way){
			   .kind = "drop",
			   .what = what,
			   .amount_kb = kb,
			   .has_amount = true,
			   .enough = !s->need ? NULL
				     : kb / page_kb(s->w) >= s->need
					     ? "yes, if it lies in that zone"
					     : "no",
			   .text = text,
		   });
}

static enum km_status take_owner(struct whatif *w, struct sqlite3_stmt *row, void *arg)
{
	const char *what = (const char *)sqlite3_column_text(row, 0);
	const char *text = (const char *)sqlite3_column_text(row, 2);
	struct ways *s = arg;

	what = km_arena_strdup(&w->arena, what ? what : "?");
	text = km_arena_strdup(&w->arena, text ? text : "");
	add_owner(s, what, sqlite3_column_int64(row, 1), text);
	return s->st;
}

/* The page cache lies where its pages are counted; of the others only the machine's sum is known. */
static void way_owners(struct ways *s)
{
	struct whatif *w = s->w;
	int64_t file = 0;
	size_t i;

	for (i = 0; i < w->zones.n; i++)
		if (w->zones.v[i].offered && w->zones.v[i].file_pages > 0)
			file += w->zones.v[i].file_pages;
	add_owner(s, "page cache of these zones", file * page_kb(w),
		  "clean pages are dropped by writing 1 to /proc/sys/vm/drop_caches");
	if (!s->st)
		s->st = whatif_each(
			w,
			"SELECT 'reclaimable slab', value_kb, 'unreferenced objects are dropped by writing 2 to "
			"/proc/sys/vm/drop_caches'  FROM meminfo WHERE capture_id = ?1 AND name = "
			"'SReclaimable' UNION ALL SELECT 'shared memory and files in tmpfs', value_kb, 'freed "
			"when its files and segments are removed'  FROM meminfo WHERE capture_id = ?1 AND name "
			"= 'Shmem' UNION ALL SELECT 'free huge pages', min(sum(min(max(free_hugepages - "
			"coalesce(reserved_hugepages, 0), 0), 1 << 20)  * min(page_kb, 1 << 22)), 1 << 50), "
			"'freed by lowering vm.nr_hugepages'  FROM hugetlb_pool WHERE capture_id = ?1 AND "
			"node_id IS NULL UNION ALL SELECT * FROM (SELECT 'process ' || coalesce(comm, '?') || "
			"coalesce(' (' || pid || ')', ''), coalesce(uss_kb, anon_kb) AS kb,  iif(uss_kb IS "
			"NULL, 'its anonymous memory is freed when it ends', 'its private memory is freed when "
			"it ends')  FROM process_memory WHERE capture_id = ?1 AND same_as_pid IS NULL ORDER BY "
			"kb DESC LIMIT 5)",
			take_owner, s);
}

enum km_status whatif_ways(struct whatif *w,
			   enum km_status (*add)(void *arg, const struct whatif_way *way),
			   void *arg)
{
	struct ways s = { .w = w, .add = add, .arg = arg };
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
