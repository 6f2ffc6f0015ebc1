/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "cells.h"

/* Physical addresses have at most 52 bits on any machine that is read; page frames beyond are damage. */
#define PFN_BITS 52
/* Pageblocks of 2 MiB with pages of 4 KiB, where the case does not say. */
#define USUAL_BLOCK_SHIFT 9

static const char *const class_names[KM_CELL_CLASSES] = {
	"free", "pcp", "anon", "file", "shmem", "hugetlb", "zsmalloc", "slab",
	"kernel_data", "page_table", "kernel_stack", "vmalloc", "percpu", "module", "other_kernel", "balloon",
	"kernel_image", "memmap", "reserved", "offline", "absent", "unknown"
};
#define CLASS_UNKNOWN (KM_CELL_CLASSES - 1)

const char *km_cells_class(unsigned i)
{
	return class_names[i];
}

static unsigned find_class(const struct km_cell *c)
{
	unsigned i;

	for (i = 0; c->kind == KM_CELL_TEXT && i < CLASS_UNKNOWN; i++)
		if (!strcmp(class_names[i], c->text))
			return i;
	return CLASS_UNKNOWN;
}

/* ---- runs ---- */

struct run {
	uint64_t start, nr;
	unsigned class;
};

struct reader {
	struct km_cells *c;
	uint64_t next;			    /* first page frame behind the runs so far */
	uint64_t counts[PFN_BITS + 1];	    /* cells, when one has 1 << i pages */
	uint64_t last[PFN_BITS + 1];	    /* last cell that was counted, plus 1 */
	struct km_map_cell *cell;	    /* that is filled, or NULL */
	KM_VEC(struct km_cell_owner) found; /* owners of pages of that cell */
	const char *sql;
};

/* What of the run is asked for. False: nothing. */
static bool clip(const struct km_cells *c, struct run *run)
{
	uint64_t end = run->start + run->nr;

	if (c->to && end > c->to)
		end = c->to;
	if (run->start < c->from)
		run->start = c->from;
	if (end <= run->start)
		return false;
	run->nr = end - run->start;
	return true;
}

/* False: no run of RAM that is asked for, or one that cannot be. */
static bool read_run(struct reader *r, const struct km_cell *cells, struct run *ret)
{
	const uint64_t most = UINT64_C(1) << PFN_BITS;
	uint64_t start = (uint64_t)cells[0].i, nr = (uint64_t)cells[1].i;

	if (cells[0].kind != KM_CELL_INT || cells[1].kind != KM_CELL_INT || start < r->next ||
	    start >= most || !nr || nr > most - start) {
		r->c->odd_runs++;
		return false;
	}
	r->next = start + nr;
	*ret = (struct run){ start, nr, find_class(&cells[2]) };
	return strcmp(class_names[ret->class], "absent") != 0 && clip(r->c, ret);
}

/* The first time: how many cells of each size there would be. */
static enum km_status count_run(void *arg, const struct km_cell *cells, unsigned n)
{
	struct reader *r = arg;
	struct run run;
	unsigned s;

	(void)n;
	if (!read_run(r, cells, &run))
		return KM_OK;
	for (s = 0; s <= PFN_BITS; s++) {
		uint64_t from = run.start >> s, to = (run.start + run.nr - 1) >> s;

		from = from < r->last[s] ? r->last[s] : from;
		if (to + 1 > from)
			r->counts[s] += to + 1 - from;
		r->last[s] = to + 1;
	}
	return KM_OK;
}

/* ---- owners of a cell ---- */

static int compare_ids(const void *a, const void *b)
{
	const struct km_cell_owner *x = a, *y = b;

	return x->id < y->id ? -1 : x->id > y->id;
}

static int compare_pages(const void *a, const void *b)
{
	const struct km_cell_owner *x = a, *y = b;

	return x->pages != y->pages ? (x->pages > y->pages ? -1 : 1) : compare_ids(a, b);
}

/* All pages of the cell are known: keep its largest owners. */
static void finish_cell(struct reader *r)
{
	size_t i, n = 0;

	if (!r->cell)
		return;
	km_sort(r->found.v, r->found.n, sizeof(*r->found.v), compare_ids);
	for (i = 0; i < r->found.n; i++) {
		if (n && r->found.v[n - 1].id == r->found.v[i].id)
			r->found.v[n - 1].pages += r->found.v[i].pages;
		else
			r->found.v[n++] = r->found.v[i];
	}
	km_sort(r->found.v, n, sizeof(*r->found.v), compare_pages);
	for (i = 0; i < n && i < KM_CELL_OWNERS; i++)
		r->cell->owners[r->cell->nr_owners++] = r->found.v[i];
	r->cell->more_owners = (unsigned)(n - i);
	r->found.n = 0;
	r->cell = NULL;
}

/* ---- cells ---- */

/* The place of @text in @list of @room names, @*n of them; @room where there is no room. */
static unsigned find_name(struct km_cells *c, const char **list, unsigned *n, unsigned room, const char *text)
{
	unsigned i;

	for (i = 0; i < *n; i++)
		if (!strcmp(list[i], text))
			return i;
	if (*n == room)
		return room;
	list[*n] = km_arena_strdup(&c->arena, text);
	return list[*n] ? (*n)++ : room;
}

static bool begin_cell(struct reader *r, uint64_t index, const struct km_cell *cells)
{
	struct km_cells *c = r->c;

	finish_cell(r);
	if (c->n == KM_CELLS_MOST)
		return false;
	r->cell = &c->v[c->n++];
	r->cell->index = index;
	r->cell->node_id = cells[4].kind == KM_CELL_INT ? cells[4].i : -1;
	r->cell->zone = find_name(c, c->zones, &c->nr_zones, KM_CELL_ZONES - 1,
				  cells[5].kind == KM_CELL_TEXT ? cells[5].text : "?");
	return true;
}

/* The second time: what is in each cell. */
static enum km_status fill_run(void *arg, const struct km_cell *cells, unsigned n)
{
	struct reader *r = arg;
	struct run run;

	(void)n;
	if (!read_run(r, cells, &run))
		return KM_OK;
	r->c->pages[run.class] += run.nr;
	while (run.nr) {
		uint64_t index = run.start >> r->c->shift;
		uint64_t room = ((index + 1) << r->c->shift) - run.start;
		uint64_t pages = run.nr < room ? run.nr : room;
		struct km_cell_owner *o;

		if ((!r->cell || r->cell->index != index) && !begin_cell(r, index, cells))
			return KM_OK;
		r->cell->pages[run.class] += pages;
		o = cells[3].kind == KM_CELL_INT ? km_vec_push(&r->found) : NULL;
		if (o)
			*o = (struct km_cell_owner){ cells[3].i, pages, KM_CELLS_OWNERS };
		else if (cells[3].kind == KM_CELL_INT)
			return KM_NOMEM;
		run.start += pages;
		run.nr -= pages;
	}
	return KM_OK;
}

static struct km_map_cell *find_cell(struct km_cells *c, uint64_t index)
{
	size_t from = 0, to = c->n;

	while (from < to) {
		size_t mid = from + (to - from) / 2;

		if (c->v[mid].index == index)
			return &c->v[mid];
		if (c->v[mid].index < index)
			from = mid + 1;
		else
			to = mid;
	}
	return NULL;
}

static unsigned find_type(struct km_cells *c, const struct km_cell *name)
{
	unsigned used = 0;

	while (used < KM_CELL_TYPES - 1 && c->types[used])
		used++;
	return name->kind == KM_CELL_TEXT ? find_name(c, c->types, &used, KM_CELL_TYPES - 1, name->text)
					  : KM_CELL_TYPES - 1;
}

/* A block is a part of a cell, or, in a region, all of several. */
static enum km_status fill_block(void *arg, const struct km_cell *cells, unsigned n)
{
	struct km_cells *c = arg;
	uint64_t block = UINT64_C(1) << c->block_shift, start = (uint64_t)cells[0].i, at, i;
	uint64_t parts = c->shift < c->block_shift ? block >> c->shift : 1;
	unsigned type;

	(void)n;
	/* A block without a page that exists says nothing of the others in its cell. */
	if (cells[0].kind != KM_CELL_INT || start >> PFN_BITS ||
	    (cells[2].kind == KM_CELL_INT && cells[2].i >= (int64_t)block))
		return KM_OK;
	type = find_type(c, &cells[1]);
	at = start >> c->shift;
	for (i = 0; i < parts; i++) {
		struct km_map_cell *cell = find_cell(c, at + i);

		if (!cell)
			continue;
		cell->blocks[type]++;
		c->has_types = true;
	}
	return KM_OK;
}

/* ---- names of owners ---- */

/* The owners that cells list, once each, with the pages that they have there; most pages first. */
static enum km_status collect_owners(struct km_cells *c)
{
	KM_VEC(struct km_cell_owner) all = { 0 };
	size_t i, k, n = 0;

	if (!km_vec_reserve(&all, c->n * KM_CELL_OWNERS + 1))
		return KM_NOMEM;
	for (i = 0; i < c->n; i++)
		for (k = 0; k < c->v[i].nr_owners; k++)
			all.v[all.n++] = c->v[i].owners[k];
	km_sort(all.v, all.n, sizeof(*all.v), compare_ids);
	for (i = 0; i < all.n; i++) {
		if (n && all.v[n - 1].id == all.v[i].id)
			all.v[n - 1].pages += all.v[i].pages;
		else
			all.v[n++] = all.v[i];
	}
	km_sort(all.v, n, sizeof(*all.v), compare_pages);
	c->nr_owners = n < KM_CELLS_OWNERS ? n : KM_CELLS_OWNERS;
	c->owners = km_calloc(c->nr_owners, sizeof(*c->owners));
	for (i = 0; c->owners && i < c->nr_owners; i++) {
		c->owners[i].id = all.v[i].id;
		c->owners[i].seen = all.v[i].pages;
		c->owners[i].pages = -1;
	}
	km_vec_free(&all);
	return c->owners ? KM_OK : KM_NOMEM;
}

/* Places of owners in km_cells.owners, sorted by id. */
struct places {
	struct km_cells *c;
	struct km_cell_owner *v;
};

static struct km_cell_owner *find_place(const struct places *p, int64_t id)
{
	const struct km_cell_owner key = { .id = id };

	return p->c->nr_owners ? bsearch(&key, p->v, p->c->nr_owners, sizeof(*p->v), compare_ids) : NULL;
}

static enum km_status name_owner(void *arg, const struct km_cell *cells, unsigned n)
{
	struct places *p = arg;
	const struct km_cell_owner *at = cells[0].kind == KM_CELL_INT ? find_place(p, cells[0].i) : NULL;
	struct km_arena *a = &p->c->arena;

	(void)n;
	if (!at)
		return KM_OK;
	if (cells[1].kind == KM_CELL_TEXT)
		p->c->owners[at->place].class = km_arena_strndup(a, cells[1].text, cells[1].bytes);
	if (cells[2].kind == KM_CELL_TEXT)
		p->c->owners[at->place].name = km_arena_strndup(a, cells[2].text, cells[2].bytes);
	if (cells[3].kind == KM_CELL_INT)
		p->c->owners[at->place].pages = cells[3].i;
	return KM_OK;
}

static void set_places(const struct places *p)
{
	struct km_cells *c = p->c;
	size_t i;
	unsigned k;

	for (i = 0; i < c->n; i++) {
		for (k = 0; k < c->v[i].nr_owners; k++) {
			const struct km_cell_owner *at = find_place(p, c->v[i].owners[k].id);

			if (at)
				c->v[i].owners[k].place = at->place;
		}
	}
}

static enum km_status name_owners(struct km_report *r, struct km_cells *c, struct km_err *err)
{
	struct places p = { c, NULL };
	const struct km_sink sink = { km_sink_no_begin, name_owner, km_sink_no_end, &p };
	enum km_status st = collect_owners(c);
	unsigned i;

	p.v = st == KM_OK ? km_calloc(c->nr_owners, sizeof(*p.v)) : NULL;
	if (!p.v)
		return km_fail(err, KM_NOMEM, "out of memory");
	for (i = 0; i < c->nr_owners; i++)
		p.v[i] = (struct km_cell_owner){ c->owners[i].id, 0, i };
	km_sort(p.v, c->nr_owners, sizeof(*p.v), compare_ids);
	set_places(&p);
	/* A name is there to be known again: of a long path the end. */
	st = km_report_ask(r,
			   "SELECT owner_id, class, iif(length(name) > 100, '…' || substr(name, -99), name), pages"
			   " FROM owner WHERE capture_id = :capture",
			   NULL, 0, &sink, err);
	free(p.v);
	return st;
}

/* ---- all of it ---- */

/* They are written in order of addresses; where a case has them in another, they are sorted, which takes its time. */
#define RUNS_SQL                                                                        \
	"SELECT start_pfn, nr_pages, class, owner_id, node_id, zone_name FROM page_run" \
	" WHERE capture_id = :capture ORDER BY "
static const char as_written[] = RUNS_SQL "rowid", sorted[] = RUNS_SQL "start_pfn";

static unsigned choose_shift(const struct reader *r, unsigned least)
{
	unsigned s = least;

	while (s < PFN_BITS && r->counts[s] > KM_CELLS_MOST)
		s++;
	return s;
}

static unsigned find_block_shift(struct km_report *r)
{
	struct km_err ignored;
	int64_t pages;
	unsigned s = 0;

	if (km_report_number(r, "SELECT max(block_pages) FROM pageblock_mix WHERE capture_id = :capture",
			     &pages, &ignored) != KM_OK)
		return USUAL_BLOCK_SHIFT;
	while (s < 20 && INT64_C(1) << s < pages)
		s++;
	return s && INT64_C(1) << s == pages ? s : USUAL_BLOCK_SHIFT;
}

static enum km_status read_cells(struct km_report *r, struct reader *reader, struct km_err *err)
{
	struct km_cells *c = reader->c;
	const struct km_sink fill = { km_sink_no_begin, fill_run, km_sink_no_end, reader };
	const struct km_sink blocks = { km_sink_no_begin, fill_block, km_sink_no_end, c };
	enum km_status st;

	c->shift = choose_shift(reader, c->to ? 0 : c->block_shift);
	c->v = km_calloc(KM_CELLS_MOST, sizeof(*c->v));
	if (!c->v)
		return km_fail(err, KM_NOMEM, "out of memory");
	c->zones[KM_CELL_ZONES - 1] = "other zones";
	reader->next = 0;
	c->odd_runs = 0;
	st = km_report_ask(r, reader->sql, NULL, 0, &fill, err);
	finish_cell(reader);
	if (st == KM_OK)
		st = km_report_ask(r,
				   "SELECT start_pfn, migratetype, absent_pages FROM pageblock"
				   " WHERE capture_id = :capture",
				   NULL, 0, &blocks, err);
	return st == KM_OK ? name_owners(r, c, err) : st;
}

enum km_status km_cells_read(struct km_report *r, uint64_t from, uint64_t to, struct km_cells *ret,
			     struct km_err *err)
{
	struct reader reader = { .c = ret, .sql = as_written };
	const struct km_sink count = { km_sink_no_begin, count_run, km_sink_no_end, &reader };
	enum km_status st;

	*ret = (struct km_cells){ .from = from, .to = to };
	st = km_report_answer(r, as_written, NULL, 0, &count, err);
	if (st == KM_OK && ret->odd_runs) {
		*ret = (struct km_cells){ .from = from, .to = to };
		reader = (struct reader){ .c = ret, .sql = sorted };
		st = km_report_ask(r, sorted, NULL, 0, &count, err);
	}
	ret->block_shift = find_block_shift(r);
	if (st == KM_OK && reader.counts[0])
		st = read_cells(r, &reader, err);
	km_vec_free(&reader.found);
	return st;
}

void km_cells_free(struct km_cells *c)
{
	free(c->v);
	free(c->owners);
	km_arena_free(&c->arena);
	memset(c, 0, sizeof(*c));
}
