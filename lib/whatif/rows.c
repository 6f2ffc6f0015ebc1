/* SPDX-License-Identifier: GPL-2.0-or-later */
/* From the rows of a capture to the numbers of allocrule.h. */
#include <stdio.h>

#include "base/number.h"
#include "store/constants_of.h"
#include "whatif_impl.h"

#define MAX_ZONES 8192

int64_t whatif_number(struct sqlite3_stmt *row, int i)
{
	return sqlite3_column_type(row, i) == SQLITE_INTEGER ? sqlite3_column_int64(row, i)
							     : KM_PAGES_UNKNOWN;
}

#define MOST_PAGES \
	(INT64_C(1) << 40) /* of any machine; sums and products of a few of them still fit */

/* Pages; what no machine has is cut. */
static int64_t pages_at(struct sqlite3_stmt *row, int i)
{
	int64_t n = whatif_number(row, i);

	return n == KM_PAGES_UNKNOWN ? n : n < 0    ? 0
				   : n > MOST_PAGES ? MOST_PAGES
						    : n;
}

/* Blocks of @order, likewise. */
static int64_t blocks_at(struct sqlite3_stmt *row, int i, int64_t order)
{
	int64_t n = pages_at(row, i);

	return n > MOST_PAGES >> order ? MOST_PAGES >> order : n;
}

static const char *text_of(struct sqlite3_stmt *row, int i)
{
	const char *text = (const char *)sqlite3_column_text(row, i);

	return text ? text : "";
}

enum km_status whatif_each(struct whatif *w, const char *sql,
			   enum km_status (*fn)(struct whatif *w, struct sqlite3_stmt *row,
						void *arg),
			   void *arg)
{
	struct sqlite3_stmt *stmt = NULL;
	enum km_status st = KM_OK;
	int rc = sqlite3_prepare_v2(w->db, sql, -1, &stmt, NULL);

	if (rc == SQLITE_OK)
		(void)sqlite3_bind_int64(stmt, 1, w->capture);
	while (rc == SQLITE_OK && !st) {
		int step = sqlite3_step(stmt);

		if (step == SQLITE_DONE)
			break;
		if (step == SQLITE_ROW)
			st = fn(w, stmt, arg);
		else
			rc = step;
	}
	sqlite3_finalize(stmt);
	return st ? st : rc == SQLITE_OK ? KM_OK
		 : rc == SQLITE_NOMEM	 ? KM_NOMEM
					 : KM_IO;
}

/* ---- the kernel ---- */

/* The release, with what stands behind '#' in the banner: Debian's own version is there. */
static enum km_status read_capture(struct whatif *w, struct sqlite3_stmt *row, void *arg)
{
	const char *release = text_of(row, 2), *banner = text_of(row, 3),
		   *build = strstr(banner, " #");
	static const char prefix[] = "Linux version ";
	const char **words = arg;

	w->is_dump = !strcmp(text_of(row, 0), "vmcore");
	w->page_bytes = whatif_number(row, 1);
	if (!*release && !strncmp(banner, prefix, sizeof(prefix) - 1))
		*words = km_arena_strdup(&w->arena, banner + sizeof(prefix) - 1);
	else if (*release)
		*words = km_arena_printf(&w->arena, "%s%s", release, build ? build : "");
	return *release && !*words ? KM_NOMEM : KM_OK;
}

/* What the rows show of the rules that the release leaves open. */
struct shown {
	int64_t zones, boosts, reserved, free_highatomic, reserve_type;
};

static enum km_status read_shown(struct whatif *w, struct sqlite3_stmt *row, void *arg)
{
	struct shown *s = arg;

	(void)w;
	s->zones = sqlite3_column_int64(row, 0);
	s->boosts = sqlite3_column_int64(row, 1);
	s->reserved = sqlite3_column_int64(row, 2);
	s->free_highatomic = sqlite3_column_int64(row, 3);
	s->reserve_type = sqlite3_column_int64(row, 4);
	return KM_OK;
}

/* A dump has each member that its kernel has; in a text what is printed is there. */
static bool contradicts(const struct whatif *w, const struct shown *s,
			const struct km_alloc_rules *r)
{
	bool loop = r->scheme == KM_SCHEME_LOOP;

	if (s->reserve_type ? !loop : loop && s->reserved)
		return true;
	return w->is_dump && s->zones && !loop && !s->reserved;
}

static void adopt(const struct whatif *w, const struct shown *s, struct km_alloc_rules *r)
{
	if (s->boosts || w->is_dump)
		r->has_boost = s->boosts > 0;
	if (s->free_highatomic || w->is_dump)
		r->highatomic_free = s->free_highatomic > 0;
}

static enum km_status read_rules(struct whatif *w, const char *kernel)
{
	struct shown s = { 0 };
	struct km_alloc_rules all[KM_ALLOC_MAX_VARIANTS];
	unsigned n = km_alloc_rules_by_release(kernel, all), i;
	enum km_status st = whatif_each(
		w,
		"SELECT count(*), count(boost_pages), count(reserved_highatomic_pages),"
		" count(free_highatomic_pages), (SELECT count(*) FROM migratetype WHERE"
		" capture_id = ?1 AND name = 'Reserve') FROM zone WHERE capture_id = ?1",
		read_shown, &s);

	for (i = 0; i < n; i++)
		if (!contradicts(w, &s, &all[i]))
			w->rules[w->nr_rules++] = all[i];
	if (!w->nr_rules)
		w->rules[w->nr_rules++] = all[0];
	for (i = 0; i < w->nr_rules; i++)
		adopt(w, &s, &w->rules[i]);
	return st;
}

/* MAX_PAGE_ORDER of include/linux/mmzone.h: the order of a pageblock where the kernel has no huge pages. */
#define MAX_PAGE_ORDER 10u

static bool is_block(int64_t pages)
{
	return pages > 0 && pages < INT64_C(1) << KM_ALLOC_MAX_ORDERS;
}

/*
 * include/linux/pageblock-flags.h: that of a huge page. The variant that a dump has, pagetypeinfo, the size of a huge page
 * that meminfo has. One beyond the largest block, as default_hugepagesz= may choose it, is not that of a pageblock.
 */
static unsigned pageblock_order(struct sqlite3_stmt *row)
{
	int64_t counted = whatif_number(row, 6), huge = whatif_number(row, 7);
	unsigned n;

	if (sscanf(text_of(row, 0), "order %u", &n) == 1 && n < KM_ALLOC_MAX_ORDERS)
		return n;
	if (!is_block(counted) && !is_block(huge))
		return MAX_PAGE_ORDER;
	return 63 - (unsigned)__builtin_clzll((uint64_t)(is_block(counted) ? counted : huge));
}

static enum km_status read_numbers(struct whatif *w, struct sqlite3_stmt *row, void *arg)
{
	(void)arg;
	w->pageblock_order = pageblock_order(row);
	w->extfrag_threshold = sqlite3_column_type(row, 1) == SQLITE_NULL
				       ? 500 /* sysctl_extfrag_threshold of mm/compaction.c */
				       : sqlite3_column_int64(row, 1);
	w->min_free_kb = whatif_number(row, 2);
	w->nr_nodes = sqlite3_column_int64(row, 3);
	w->nr_cpus = sqlite3_column_int64(row, 4);
	w->boost_factor = sqlite3_column_type(row, 5) == SQLITE_NULL
				  ? 15000 /* watermark_boost_factor of mm/page_alloc.c */
				  : sqlite3_column_int64(row, 5);
	return KM_OK;
}

static enum km_status read_kernel(struct whatif *w)
{
	const char *words = NULL;
	enum km_status st;

	st = whatif_each(w,
			 "SELECT kind, page_bytes, kernel_release, kernel_version FROM capture"
			 " WHERE capture_id = ?1",
			 read_capture, &words);
	if (!st)
		st = read_rules(w, words);
	if (st)
		return st;
	return whatif_each(w,
			   "SELECT (SELECT chosen FROM variant WHERE capture_id = ?1 AND name = "
			   "'pageblock order'),"
			   " (SELECT CAST(value AS INTEGER) FROM sysctl WHERE capture_id = ?1"
			   "   AND name = 'vm.extfrag_threshold'),"
			   " (SELECT CAST(value AS INTEGER) FROM sysctl WHERE capture_id = ?1"
			   "   AND name = 'vm.min_free_kbytes'),"
			   " (SELECT count(*) FROM node WHERE capture_id = ?1),"
			   " (SELECT count(DISTINCT cpu) FROM pcp WHERE capture_id = ?1),"
			   " (SELECT CAST(value AS INTEGER) FROM sysctl WHERE capture_id = ?1"
			   "   AND name = 'vm.watermark_boost_factor'),"
			   " (SELECT max(block_pages) FROM pageblock_count WHERE capture_id = ?1),"
			   " (SELECT m.value_kb * 1024 / c.page_bytes FROM meminfo m JOIN capture c USING (capture_id)"
			   "   WHERE m.capture_id = ?1 AND m.name = 'Hugepagesize')",
			   read_numbers, NULL);
}

/* ---- zones ---- */

static struct whatif_zone *find_zone(struct whatif *w, int64_t node, const char *name)
{
	size_t i;

	for (i = 0; i < w->zones.n; i++)
		if (w->zones.v[i].node == node && !strcmp(w->zones.v[i].name, name))
			return &w->zones.v[i];
	return NULL;
}

static enum km_status read_zone(struct whatif *w, struct sqlite3_stmt *row, void *arg)
{
	struct whatif_zone *z;
	unsigned type;

	(void)arg;
	if (w->zones.n == MAX_ZONES)
		return KM_OK;
	z = km_vec_push(&w->zones);
	if (!z)
		return KM_NOMEM;
	z->node = sqlite3_column_int64(row, 0);
	z->name = km_arena_strdup(&w->arena, text_of(row, 1));
	if (!z->name)
		return KM_NOMEM;
	z->type = km_zone_type_of(z->name);
	z->pages = (struct km_alloc_zone){
		.free = pages_at(row, 2),
		.managed = pages_at(row, 3),
		.min = pages_at(row, 4),
		.low = pages_at(row, 5),
		.high = pages_at(row, 6),
		.boost = pages_at(row, 7),
		.reserved_highatomic = pages_at(row, 8),
		.free_highatomic = pages_at(row, 9),
		.free_cma = pages_at(row, 10),
		.reserve = KM_PAGES_UNKNOWN,
		.reserve_max = KM_PAGES_UNKNOWN,
	};
	if (!w->rules[0].has_boost && z->pages.boost == KM_PAGES_UNKNOWN)
		z->pages.boost = 0;
	z->cma_pages = pages_at(row, 11);
	z->defer_shift = pages_at(row, 12);
	z->order_failed = pages_at(row, 13);
	z->file_pages = pages_at(row, 14);
	z->pcp_pages = pages_at(row, 15);
	z->pcp_refill = pages_at(row, 16);
	z->anon_pages = pages_at(row, 17);
	for (type = 0; type < KM_NR_ZONE_TYPES; type++)
		z->reserves[type] = KM_PAGES_UNKNOWN;
	/* A zone reserves nothing from requests for its own type. */
	z->reserves[z->type] = 0;
	/* No area, no free pages of one. */
	if (z->pages.free_cma == KM_PAGES_UNKNOWN && w->is_dump && z->cma_pages == 0)
		z->pages.free_cma = 0;
	return KM_OK;
}

static enum km_status read_reserve(struct whatif *w, struct sqlite3_stmt *row, void *arg)
{
	struct whatif_zone *z = find_zone(w, sqlite3_column_int64(row, 0), text_of(row, 1));
	enum km_zone_type type = km_zone_type_of(text_of(row, 2));

	(void)arg;
	if (z && type != z->type)
		z->reserves[type] = pages_at(row, 3);
	return KM_OK;
}

/* Counters of LRU lists: since 4.8 a zone has them as nr_zone_*, up to then as nr_*. */
#define SQL_LRU(kind)                                                                         \
	"(SELECT sum(min(max(s.value, 0), 1 << 50)) FROM zone_stat s WHERE s.capture_id = ?1" \
	" AND s.node_id = z.node_id AND s.zone_name = z.zone_name AND s.name IN"              \
	" ('nr_zone_inactive_" kind "', 'nr_zone_active_" kind "', 'nr_inactive_" kind        \
	"', 'nr_active_" kind "') HAVING count(s.value) = 2)"
#define SQL_PCP(what)                                                                   \
	"(SELECT " what " FROM pcp p WHERE p.capture_id = ?1 AND p.node_id = z.node_id" \
	" AND p.zone_name = z.zone_name)"

/* In kB of /proc/meminfo, which a dump has, too. */
static enum km_status read_reclaimable(struct whatif *w, struct sqlite3_stmt *row, void *arg)
{
	int64_t kb = w->page_bytes / 1024, slab = pages_at(row, 0), swap = pages_at(row, 1);

	(void)arg;
	w->slab_pages = slab == KM_PAGES_UNKNOWN || kb <= 0 ? KM_PAGES_UNKNOWN : slab / kb;
	w->swap_pages = swap == KM_PAGES_UNKNOWN || kb <= 0 ? KM_PAGES_UNKNOWN : swap / kb;
	return KM_OK;
}

static enum km_status read_zones(struct whatif *w)
{
	enum km_status st = whatif_each(
		w,
		"SELECT node_id, zone_name, free_pages, managed_pages, min_pages, low_pages,"
		" high_pages, boost_pages, reserved_highatomic_pages, free_highatomic_pages,"
		" (SELECT s.value FROM zone_stat s WHERE s.capture_id = ?1 AND s.node_id = "
		"z.node_id"
		"   AND s.zone_name = z.zone_name AND s.name = 'nr_free_cma'),"
		" cma_pages, compact_defer_shift, compact_order_failed,"
		" " SQL_LRU(
			"file") ","
				" " SQL_PCP(
					"iif(count(p.pages) = count(*), sum(min(max(p.pages, 0), 1 "
					"<< 40)), NULL)") ","
							  " " SQL_PCP(
								  "max(max(coalesce(p.high_max, "
								  "p.batch), p.batch))") ", " SQL_LRU("anon") " FROM "
													      "zone z "
													      "WHERE "
													      "capture_"
													      "id = ?1 "
													      "AND "
													      "coalesce("
													      "present_"
													      "pages, "
													      "1) <> 0",
		read_zone, NULL);

	return st ? st
		  : whatif_each(w,
				"SELECT node_id, zone_name, for_zone, reserve_pages"
				" FROM zone_lowmem_reserve WHERE capture_id = ?1",
				read_reserve, NULL);
}

/* What lowmem_reserve[] is at most where it is unknown: all pages of the zones that it protects @z from. */
void whatif_offer(struct whatif *w)
{
	size_t i, k;

	w->highest = km_zone_highest(w->config, w->request.flags);
	for (i = 0; i < w->zones.n; i++) {
		struct whatif_zone *z = &w->zones.v[i];
		int64_t sum = 0;

		for (k = 0; k < w->zones.n; k++) {
			const struct whatif_zone *o = &w->zones.v[k];

			if (o->node != z->node || o->type <= z->type || o->type > w->highest)
				continue;
			if (o->pages.managed == KM_PAGES_UNKNOWN || sum == KM_PAGES_UNKNOWN)
				sum = KM_PAGES_UNKNOWN;
			else
				sum += o->pages.managed;
		}
		z->pages.reserve_max = sum;
		z->pages.reserve = z->reserves[w->highest];
		z->offered = z->type <= w->highest;
	}
}

/* ---- free blocks ---- */

static enum km_status read_area(struct whatif *w, struct sqlite3_stmt *row, void *arg)
{
	struct whatif_zone *z = find_zone(w, sqlite3_column_int64(row, 0), text_of(row, 1));
	int64_t order = sqlite3_column_int64(row, 2), blocks;

	(void)arg;
	if (!z || order < 0 || order >= KM_ALLOC_MAX_ORDERS || order != z->pages.nr_orders)
		return KM_OK;
	blocks = blocks_at(row, 3, order);
	z->pages.has_blocks = (order == 0 || z->pages.has_blocks) && blocks != KM_PAGES_UNKNOWN;
	z->pages.blocks[order] = blocks < 0 ? 0 : blocks;
	z->pages.nr_orders++;
	if (w->nr_orders < z->pages.nr_orders)
		w->nr_orders = z->pages.nr_orders;
	return KM_OK;
}

/* A list that could not be read to its end still says that it is not empty. */
static enum km_status read_list(struct whatif *w, struct sqlite3_stmt *row, void *arg)
{
	struct whatif_zone *z = find_zone(w, sqlite3_column_int64(row, 0), text_of(row, 1));
	int64_t order = sqlite3_column_int64(row, 2), blocks;
	enum km_list_type type = km_list_of(text_of(row, 3));

	(void)arg;
	if (!z || order < 0 || order >= KM_ALLOC_MAX_ORDERS || type == KM_NR_LIST_TYPES)
		return KM_OK;
	if (z->lists.nr_orders <= order)
		z->lists.nr_orders = (unsigned)order + 1;
	blocks = blocks_at(row, 4, order);
	z->listed |= 1u << type;
	if (blocks == KM_PAGES_UNKNOWN) {
		z->has_lists = false;
		z->lists.nr_orders = KM_ALLOC_MAX_ORDERS; /* they stay unknown */
		blocks = blocks_at(row, 5, order);
	} else if (z->lists.nr_orders < KM_ALLOC_MAX_ORDERS) {
		z->has_lists = true;
	}
	if (blocks <= 0)
		return KM_OK;
	z->lists.blocks[type][order] = blocks;
	z->pages.types[order] |= km_list_kind(type);
	return KM_OK;
}

static enum km_status read_fallback(struct whatif *w, struct sqlite3_stmt *row, void *arg)
{
	enum km_list_type from = km_list_of(text_of(row, 0)), to = km_list_of(text_of(row, 1));
	enum km_list_type(*all)[KM_NR_LIST_TYPES] = arg;
	unsigned n = 0;

	(void)w;
	if (from >= KM_NR_PLAIN_LISTS || to == KM_NR_LIST_TYPES)
		return KM_OK;
	while (n < KM_NR_LIST_TYPES - 1 && all[from][n] != KM_NR_LIST_TYPES)
		n++;
	all[from][n] = n < KM_NR_LIST_TYPES - 1 ? to : KM_NR_LIST_TYPES;
	if (n < KM_NR_LIST_TYPES - 1)
		all[from][n + 1] = KM_NR_LIST_TYPES;
	return KM_OK;
}

static enum km_status read_fallbacks(struct whatif *w)
{
	enum km_list_type all[KM_NR_PLAIN_LISTS][KM_NR_LIST_TYPES];
	enum km_status st;
	unsigned type;
	size_t i;

	for (type = 0; type < KM_NR_PLAIN_LISTS; type++)
		all[type][0] = KM_NR_LIST_TYPES;
	st = whatif_each(w,
			 "SELECT migratetype, fallback FROM migrate_fallback WHERE capture_id "
			 "= " KM_SQL_CONSTANTS_OF("?1") " ORDER BY migratetype, rank",
			 read_fallback, all);
	if (all[KM_LIST_UNMOVABLE][0] == KM_NR_LIST_TYPES)
		km_alloc_fallbacks(&w->rules[0], all);
	for (i = 0; i < w->zones.n; i++) {
		struct whatif_zone *z = &w->zones.v[i];

		memcpy(z->lists.fallback, all, sizeof(all));
		z->lists.pageblock_order = w->pageblock_order;
		z->lists.free = z->pages.free < 0 ? 0 : z->pages.free;
		z->lists.free_cma = z->pages.free_cma < 0 ? 0 : z->pages.free_cma;
	}
	return st;
}

static int64_t pages_of(const struct km_alloc_zone *z, unsigned from)
{
	int64_t sum = 0;
	unsigned o;

	for (o = from; o < z->nr_orders; o++)
		sum += z->blocks[o] << o;
	return sum;
}

/*
 * Without the lists by migrate type: more pages in blocks of the order than HighAtomic, CMA and Isolate can have
 * are of a plain type in part. HighAtomic has a hundredth of the zone and a pageblock at most
 * (reserve_highatomic_pageblock()), and what is isolated is in the blocks and not in NR_FREE_PAGES.
 */
static void conclude_types(struct whatif *w, struct whatif_zone *z)
{
	struct km_alloc_zone *p = &z->pages;
	int64_t special, all, o;

	if (!p->has_blocks || p->free == KM_PAGES_UNKNOWN || p->managed == KM_PAGES_UNKNOWN)
		return;
	all = pages_of(p, 0);
	special = p->managed / 100 + (INT64_C(2) << w->pageblock_order);
	special += p->free_cma == KM_PAGES_UNKNOWN ? all : p->free_cma;
	special += all > p->free ? all - p->free : 0;
	for (o = (int64_t)p->nr_orders - 1; o >= 0; o--)
		if (!p->types[o] && p->blocks[o] > 0 && pages_of(p, (unsigned)o) > special)
			p->types[o] = KM_TYPE_PLAIN;
}

static enum km_status read_blocks(struct whatif *w)
{
	enum km_status st =
		whatif_each(w,
			    "SELECT node_id, zone_name, page_order, free_blocks FROM free_area"
			    " WHERE capture_id = ?1 ORDER BY node_id, zone_name, page_order",
			    read_area, NULL);
	size_t i;

	if (!st)
		st = whatif_each(w,
				 "SELECT node_id, zone_name, page_order, migratetype, free_blocks,"
				 " at_least_blocks FROM free_list WHERE capture_id = ?1",
				 read_list, NULL);
	if (!st)
		st = read_fallbacks(w);
	for (i = 0; !st && i < w->zones.n; i++)
		conclude_types(w, &w->zones.v[i]);
	return st;
}

/* ---- the zonelist ---- */

struct place {
	int64_t node;
	const char *zone;
};
struct places {
	KM_VEC(struct place) v;
};

static enum km_status read_place(struct whatif *w, struct sqlite3_stmt *row, void *arg)
{
	struct places *p = arg;
	struct place *to = p->v.n < MAX_ZONES ? km_vec_push(&p->v) : NULL;

	if (!to)
		return p->v.n < MAX_ZONES ? KM_NOMEM : KM_OK;
	to->node = sqlite3_column_int64(row, 0);
	to->zone = km_arena_strdup(&w->arena, text_of(row, 1));
	return to->zone ? KM_OK : KM_NOMEM;
}

/* Without the list: the node's own zones, then those of the nodes behind it and from the first on. */
static int by_place(const void *a, const void *b, void *arg)
{
	const struct whatif_zone *x = a, *y = b;
	const struct whatif *w = arg;
	bool before_x = x->node < w->node, before_y = y->node < w->node;

	if (before_x != before_y)
		return before_x ? 1 : -1;
	if (x->node != y->node)
		return x->node < y->node ? -1 : 1;
	return x->type > y->type ? -1 : x->type < y->type;
}

static enum km_status order_zones(struct whatif *w)
{
	bool thisnode = w->request.flags & KM_GFP_BIT(THISNODE);
	struct places p = { 0 };
	size_t i, k, n = 0;
	char *sql =
		km_arena_printf(&w->arena,
				"SELECT zone_node_id, zone_name FROM zonelist WHERE capture_id = ?1"
				" AND node_id = %lld AND kind = '%s' ORDER BY place",
				(long long)w->node, thisnode ? "thisnode" : "fallback");
	enum km_status st = sql ? whatif_each(w, sql, read_place, &p) : KM_NOMEM;

	if (!st && !p.v.n) {
		/* Which node comes next depends on distances and on the order of boot: whether some zone serves does not. */
		if (w->zones.n)
			qsort_r(w->zones.v, w->zones.n, sizeof(*w->zones.v), by_place, w);
		for (i = 0; i < w->zones.n; i++)
			if (!thisnode || w->zones.v[i].node == w->node)
				w->zones.v[n++] = w->zones.v[i];
		w->zones.n = n;
	}
	for (i = 0; !st && i < p.v.n; i++) {
		for (k = n; k < w->zones.n; k++)
			if (w->zones.v[k].node == p.v.v[i].node &&
			    !strcmp(w->zones.v[k].name, p.v.v[i].zone))
				break;
		if (k < w->zones.n) {
			struct whatif_zone z = w->zones.v[k];

			memmove(&w->zones.v[n + 1], &w->zones.v[n], (k - n) * sizeof(z));
			w->zones.v[n++] = z;
		}
	}
	if (p.v.n)
		w->zones.n = n;
	km_vec_free(&p.v);
	return st;
}

/* ---- the request ---- */

static bool names_value(struct whatif *w, const char *text, size_t bytes, uint64_t *ret)
{
	const char *bad = text;
	uint64_t v;
	size_t n;

	if (km_gfp_value(&w->table, text, bytes, ret, &bad) == KM_OK)
		return true;
	n = strcspn(bad, "| +&~");
	w->error = km_arena_printf(&w->arena,
				   km_read_number(bad, n, 0, &v) == KM_UNSUPPORTED ? "'%.*s' is wider than 64 bits"
										   : "no flag '%.*s' in this kernel",
				   (int)n, bad);
	return false;
}

/* "NAMES", "NAMES&~NAMES": masks may stand for names. */
static bool gfp_value(struct whatif *w, const char *gfp, uint64_t *ret)
{
	char *text = km_arena_strdup(&w->arena, gfp ? gfp : ""), *p, *to = text;
	uint64_t take;
	size_t n;

	if (!text)
		return false;
	for (p = text; *p; p++) /* "GFP_KERNEL & ~__GFP_IO", "(A | B)" */
		if (!strchr(" ()", *p))
			*to++ = *p;
	*to = '\0';
	n = strcspn(text, "&~");
	if (!n)
		w->error = km_arena_printf(&w->arena, "'%s' names no GFP flags", text);
	if (!n || !names_value(w, text, n, ret))
		return false;
	for (p = text + n; *p; p += n) {
		if (strncmp(p, "&~", 2) != 0) {
			w->error = km_arena_printf(
				&w->arena, "'%s': flags are joined by | and taken away by &~", gfp);
			return false;
		}
		p += 2;
		n = strcspn(p, "&~");
		if (!names_value(w, p, n, &take))
			return false;
		*ret &= ~take;
	}
	return true;
}

/* The kernel's own names, and those of its release that they lack. */
static void add_names(struct whatif *w, const struct km_gfp_table *own, unsigned release)
{
	struct km_gfp_table usual;
	unsigned i, k;

	w->table = *own;
	km_gfp_table_builtin(release, &usual);
	for (i = 0; i < usual.n; i++) {
		for (k = 0; k < own->n; k++)
			if (!strcmp(own->v[k].name, usual.v[i].name))
				break;
		if (k == own->n)
			(void)km_gfp_table_add(&w->table, usual.v[i].name, usual.v[i].value);
	}
	km_gfp_table_sort(&w->table);
}

static enum km_status read_release(struct whatif *w, struct sqlite3_stmt *row, void *arg)
{
	(void)w;
	*(unsigned *)arg = km_release_parse(text_of(row, 0));
	return KM_OK;
}

static enum km_status read_request(struct whatif *w, const struct km_gfp_table *names,
				   const char *gfp)
{
	unsigned release = 0;
	char buf[1024];
	uint64_t value;
	enum km_status st =
		whatif_each(w, "SELECT kernel_release FROM capture WHERE capture_id = ?1",
			    read_release, &release);

	if (st)
		return st;
	add_names(w, names, release);
	if (!gfp_value(w, gfp, &value))
		return w->error ? KM_FORMAT : KM_NOMEM;
	w->request.flags = km_gfp_meaning(&w->table, value);
	w->gfp_names = km_arena_strdup(&w->arena, km_gfp_names(names->n ? names : &w->table, value,
							       buf, sizeof(buf)));
	return w->gfp_names ? KM_OK : KM_NOMEM;
}

/* Zone types of the kernel: its own list, else the zones and the columns of lowmem_reserve[] that are named. */
static enum km_status read_type(struct whatif *w, struct sqlite3_stmt *row, void *arg)
{
	(void)arg;
	w->config |= 1u << km_zone_type_of(text_of(row, 0));
	return KM_OK;
}

static enum km_status read_types(struct whatif *w)
{
	enum km_status st = whatif_each(
		w, "SELECT name FROM zone_type WHERE capture_id = " KM_SQL_CONSTANTS_OF("?1"),
		read_type, NULL);

	if (!st && !w->config)
		st = whatif_each(w,
				 "SELECT zone_name FROM zone WHERE capture_id = ?1 UNION"
				 " SELECT for_zone FROM zone_lowmem_reserve WHERE capture_id = ?1",
				 read_type, NULL);
	w->config |= 1u << KM_ZONE_NORMAL | 1u << KM_ZONE_MOVABLE;
	return st;
}

/* The node asked for must be there; none asked for: the first one. */
static enum km_status check_node(struct whatif *w, struct sqlite3_stmt *row, void *arg)
{
	int64_t first = whatif_number(row, 0);
	bool there = sqlite3_column_int64(row, 1) > 0;

	(void)arg;
	if (w->node == KM_PAGES_UNKNOWN)
		w->node = first == KM_PAGES_UNKNOWN ? 0 : first;
	else if (!there && first != KM_PAGES_UNKNOWN)
		w->error = km_arena_printf(&w->arena, "there is no node %lld in this capture",
					   (long long)w->node);
	return w->error ? KM_FORMAT : KM_OK;
}

enum km_status whatif_read(struct whatif *w, const struct km_gfp_table *names, const char *gfp)
{
	enum km_status st = read_request(w, names, gfp);
	char *sql = km_arena_printf(&w->arena,
				    "SELECT min(node_id), coalesce(sum(node_id = %lld), 0)"
				    " FROM zone WHERE capture_id = ?1",
				    (long long)w->node);

	if (!st)
		st = sql ? whatif_each(w, sql, check_node, NULL) : KM_NOMEM;
	if (!st)
		st = read_kernel(w);
	if (!st)
		st = read_types(w);
	if (!st)
		st = read_zones(w);
	if (st)
		return st;
	w->slab_pages = w->swap_pages = KM_PAGES_UNKNOWN;
	st = whatif_each(w,
			 "SELECT max(value_kb) FILTER (WHERE name = 'SReclaimable'), max(value_kb) FILTER (WHERE name ="
			 " 'SwapFree') FROM meminfo WHERE capture_id = ?1",
			 read_reclaimable, NULL);
	if (st)
		return st;
	whatif_offer(w);
	st = order_zones(w);
	return st ? st : read_blocks(w);
}

void whatif_deinit(struct whatif *w)
{
	km_vec_free(&w->zones);
	km_arena_free(&w->arena);
}
