/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Tables page and slab_object: what the scan of memory found. */
#include <string.h>

#include "adapter.h"
#include "base/bits.h"
#include "kconst/page_class.h"
#include "owner/owner.h"

enum {
	PAGE_PFN,
	PAGE_ADDR,
	PAGE_CLASS,
	PAGE_ORDER,
	PAGE_OWNER,
	PAGE_NODE,
	PAGE_ZONE,
	PAGE_FLAGS,
	PAGE_REFS,
	PAGE_MAPS,
	NR_PAGE_COLUMNS,
};

/* KM_NR_CLASSES is that of pages whose struct page is not in the dump. */
#define NR_ORDERS (KM_NR_CLASSES + 1)

struct page_state {
	struct km_live *live;
	struct km_view *view;
	uint64_t first, last; /* frames that are wanted, both inclusive */
	bool by_class;
	uint8_t classes[NR_ORDERS]; /* the order of classes, where by_class */
	unsigned at_class, nr_classes;
	size_t run;	   /* 1 + the one at hand; 0: none */
	uint64_t pfn, end; /* the frame at hand; one past the last of the run */
	uint8_t raw[8];
};

static const char *class_name(unsigned class)
{
	return class < KM_NR_CLASSES ? km_class_names[class] : NULL;
}

/* As SQLite orders texts, NULL before them. */
static int class_compare(const void *a, const void *b)
{
	const char *x = class_name(*(const uint8_t *)a), *y = class_name(*(const uint8_t *)b);

	return !x || !y ? (x != NULL) - (y != NULL) : strcmp(x, y);
}

/* Narrow the frames; false: there can be none. */
static bool pfn_take(struct page_state *p, const struct wish *w)
{
	int64_t n = sqlite3_value_int64(w->value);

	/* SQLite itself compares what is no whole number. */
	if (sqlite3_value_type(w->value) != SQLITE_INTEGER)
		return true;
	if (w->op == '>' || w->op == '<')
		n += w->op == '>' ? n < INT64_MAX : n > INT64_MIN ? -1
								  : 0;
	if (w->op == '=' || w->op == 'g' || w->op == '>')
		if (n > 0 && (uint64_t)n > p->first)
			p->first = (uint64_t)n;
	if (w->op == '=' || w->op == 'l' || w->op == '<') {
		if (n < 0)
			return false;
		if ((uint64_t)n < p->last)
			p->last = (uint64_t)n;
	}
	return p->first <= p->last;
}

static void class_take(struct page_state *p, const struct wish *w)
{
	const char *name = (const char *)sqlite3_value_text(w->value);
	unsigned i;

	p->by_class = true;
	p->nr_classes = 0;
	for (i = 0; name && i < KM_NR_CLASSES; i++)
		if (!strcmp(name, km_class_names[i]))
			p->classes[p->nr_classes++] = (uint8_t)i;
}

static enum km_status page_begin(struct cursor *c)
{
	struct page_state *p = c->state;
	enum km_status st = session_live(c->s, &p->live, &c->err);
	const char *why;
	unsigned i;

	if (st)
		return st;
	st = km_live_scanned(p->live, &why);
	if (st)
		return km_fail(&c->err, st, "%s", why);
	st = km_view_create(km_live_run(p->live)->k, &p->view);
	if (st)
		return st;
	p->last = UINT64_MAX;
	if (c->order == ORDER_SECOND) {
		p->by_class = true;
		for (i = 0; i < NR_ORDERS; i++)
			p->classes[p->nr_classes++] = (uint8_t)i;
		km_sort(p->classes, NR_ORDERS, 1, class_compare);
	}
	for (i = 0; i < c->nr_wishes; i++) {
		const struct wish *w = &c->wishes[i];

		if (w->column == PAGE_CLASS && c->order != ORDER_FIRST)
			class_take(p, w);
		else if (w->column == PAGE_PFN && !pfn_take(p, w))
			return KM_END;
	}
	return KM_OK;
}

/* The run after the one at hand, in whichever order. */
static size_t run_after(struct page_state *p)
{
	if (!p->by_class) {
		size_t i = p->run ? p->run : km_live_find_pages(p->live, p->first);

		return i < km_live_nr_runs(p->live) ? i + 1 : 0;
	}
	if (p->run && km_live_pages_at(p->live, p->run - 1)->next)
		return km_live_pages_at(p->live, p->run - 1)->next;
	while (p->at_class < p->nr_classes) {
		size_t first = km_live_first_of(p->live, p->classes[p->at_class++]);

		if (first)
			return first;
	}
	return 0;
}

static enum km_status page_next(struct cursor *c)
{
	struct page_state *p = c->state;

	if (p->run && ++p->pfn < p->end)
		return KM_OK;
	for (;;) {
		const struct km_live_pages *r;

		p->run = run_after(p);
		if (!p->run)
			return KM_END;
		r = km_live_pages_at(p->live, p->run - 1);
		if (r->start_pfn > p->last) {
			if (!p->by_class)
				return KM_END;
			continue;
		}
		p->pfn = r->start_pfn > p->first ? r->start_pfn : p->first;
		p->end = r->start_pfn + r->nr_pages;
		if (p->end - 1 > p->last)
			p->end = p->last + 1;
		if (p->pfn < p->end)
			return KM_OK;
	}
}

/* A word of the struct page; nothing where it cannot be read, or its place is not known. */
static bool page_word(struct page_state *p, uint32_t offset, unsigned bytes, uint64_t *ret)
{
	const struct km_mm *mm = km_live_run(p->live)->mm;
	uint64_t addr = km_mm_page_addr(mm, p->pfn);

	return addr && !km_read_uint(p->view, addr + offset, bytes, ret);
}

static void page_column(struct cursor *c, sqlite3_context *ctx, unsigned i)
{
	struct page_state *p = c->state;
	const struct km_live_pages *r = km_live_pages_at(p->live, p->run - 1);
	const struct km_mm *mm = km_live_run(p->live)->mm;
	bool is_page = r->class < KM_NR_CLASSES && r->class != KM_CLASS_absent && r->class != KM_CLASS_offline;
	uint64_t n;

	switch (i) {
	case PAGE_PFN:
		sqlite3_result_int64(ctx, (sqlite3_int64)p->pfn);
		return;
	case PAGE_ADDR:
		if (r->class != KM_CLASS_absent && km_mm_page_addr(mm, p->pfn))
			sqlite3_result_int64(ctx, (sqlite3_int64)km_mm_page_addr(mm, p->pfn));
		return;
	case PAGE_CLASS:
		result_static(ctx, class_name(r->class));
		return;
	case PAGE_ORDER:
		if (is_page)
			sqlite3_result_int(ctx, r->order);
		return;
	case PAGE_OWNER:
		result_static(ctx, km_live_owner(p->live, r->owner));
		return;
	case PAGE_NODE:
		if (r->zone != KM_CHUNK_NO_ZONE)
			sqlite3_result_int(ctx, mm->zones.v[r->zone].node_id);
		return;
	case PAGE_ZONE:
		if (r->zone != KM_CHUNK_NO_ZONE)
			result_static(ctx, mm->zones.v[r->zone].name);
		return;
	case PAGE_FLAGS:
		if (is_page && page_word(p, mm->page.flags, 8, &n))
			sqlite3_result_int64(ctx, (sqlite3_int64)(n & mm->page.low_flags));
		return;
	case PAGE_REFS:
		if (is_page && page_word(p, mm->page.refcount, 4, &n))
			sqlite3_result_int(ctx, (int)(uint32_t)n);
		return;
	case PAGE_MAPS:
		/* In other pages the word is the page type (page_type). */
		if ((r->class == KM_CLASS_anon || r->class == KM_CLASS_file || r->class == KM_CLASS_shmem) &&
		    page_word(p, mm->page.mapcount, 4, &n))
			sqlite3_result_int64(ctx, (int64_t)(int32_t)(uint32_t)n + 1);
		return;
	default:
		return;
	}
}

static void page_end(struct cursor *c)
{
	km_view_destroy(((struct page_state *)c->state)->view);
}

const struct table table_page = {
	.name = "page",
	.columns = "pfn INTEGER, page_addr KADDR INTEGER, class TEXT, page_order INTEGER, owner TEXT, node_id INTEGER,"
		   " zone_name TEXT, flags FLAGS INTEGER, refcount INTEGER, mapcount INTEGER",
	.nr_columns = NR_PAGE_COLUMNS,
	.bytes = sizeof(struct page_state),
	.pushed = "0r2=",
	.order_first = PAGE_PFN,
	.order_second = PAGE_CLASS,
	.rows = 1e6,
	.begin = page_begin,
	.next = page_next,
	.column = page_column,
	.end = page_end,
};

/* ---- objects of slab caches ---- */

enum {
	OBJECT_ADDR,
	OBJECT_CACHE,
	OBJECT_STATE,
	OBJECT_PFN,
	OBJECT_SLOT,
	NR_OBJECT_COLUMNS,
};

struct object_state {
	struct km_live *live;
	struct km_live_slabs slabs;
	const struct km_slab_found *slab;
	const uint8_t *map;
	unsigned slot;
	bool begun;
	bool whole; /* all free slots of the slab are known: the others are allocated */
};

static enum km_status cache_find(struct km_live *l, const char *name, uint32_t *ret, struct km_err *err)
{
	const struct km_slabs *s = km_live_run(l)->slabs;
	uint32_t i;

	for (i = 0; name && i < s->caches.n; i++) {
		if (s->caches.v[i].name && !strcmp(s->caches.v[i].name, name)) {
			*ret = i;
			return KM_OK;
		}
	}
	return km_fail(err, KM_NOTFOUND, "there is no slab cache '%.60s'%s", name ? name : "NULL",
		       s->whole ? " among those that could be read" : "");
}

static enum km_status object_begin(struct cursor *c)
{
	struct object_state *o = c->state;
	enum km_status st = session_live(c->s, &o->live, &c->err);
	uint32_t cache = KM_NO_CACHE;
	const char *why;

	if (!st) {
		st = km_live_scanned(o->live, &why);
		if (st)
			(void)km_fail(&c->err, st, "%s", why);
	}
	if (!st && c->args[0])
		st = cache_find(o->live, (const char *)sqlite3_value_text(c->args[0]), &cache, &c->err);
	else if (!st && c->nr_wishes && cache_find(o->live, (const char *)sqlite3_value_text(c->wishes[0].value), &cache, &c->err))
		return KM_END; /* WHERE cache = 'no such' has no rows */
	if (!st) {
		o->begun = true;
		st = km_live_slabs_begin(&o->slabs, o->live, cache);
	}
	return st;
}

/* Whether as many slots are known to be free as the slab and the CPUs count. */
static bool slab_is_whole(const struct object_state *o)
{
	unsigned free = 0, i;

	for (i = 0; i < o->slab->objects; i++)
		free += km_bit_test(o->map, i);
	return !o->slab->st && free + o->slab->inuse == o->slab->objects + (unsigned)o->slab->held;
}

static enum km_status object_next(struct cursor *c)
{
	struct object_state *o = c->state;
	enum km_status st = KM_OK;

	if (o->slab && ++o->slot < o->slab->objects)
		return KM_OK;
	do {
		if (session_stopped(c->s))
			return KM_IO;
		st = km_live_slabs_next(&o->slabs, &o->slab, &o->map);
		o->slot = 0;
		/* The objects of a slab with impossible counters, or of no known cache, cannot be counted. */
	} while (!st && (!o->slab->objects || o->slab->cache == KM_NO_CACHE));
	if (!st)
		o->whole = slab_is_whole(o);
	return st;
}

static void object_column(struct cursor *c, sqlite3_context *ctx, unsigned i)
{
	struct object_state *o = c->state;
	const struct km_run *run = km_live_run(o->live);
	const struct km_slab_cache *cache = &run->slabs->caches.v[o->slab->cache];
	uint64_t base = run->k->direct_map + (o->slab->pfn << run->k->page_shift);

	if (i == OBJECT_ADDR)
		sqlite3_result_int64(ctx, (int64_t)(base + o->slab->first + (uint64_t)o->slot * cache->slot_bytes));
	else if (i == OBJECT_CACHE)
		result_static(ctx, cache->name);
	else if (i == OBJECT_STATE && (o->whole || km_bit_test(o->map, o->slot)))
		result_static(ctx, km_bit_test(o->map, o->slot) ? "free" : "allocated");
	else if (i == OBJECT_PFN)
		sqlite3_result_int64(ctx, (sqlite3_int64)o->slab->pfn);
	else if (i == OBJECT_SLOT)
		sqlite3_result_int(ctx, (int)o->slot);
}

static void object_end(struct cursor *c)
{
	struct object_state *o = c->state;

	if (o->begun)
		km_live_slabs_end(&o->slabs);
}

const struct table table_slab_object = {
	.name = "slab_object",
	.columns = "addr KADDR INTEGER, cache TEXT, state TEXT, slab_pfn INTEGER, slot INTEGER",
	.args = "of_cache HIDDEN",
	.nr_columns = NR_OBJECT_COLUMNS,
	.nr_args = 1,
	.bytes = sizeof(struct object_state),
	.pushed = "1=",
	.order_first = -1,
	.order_second = -1,
	.rows = 1e5,
	.begin = object_begin,
	.next = object_next,
	.column = object_column,
	.end = object_end,
};
