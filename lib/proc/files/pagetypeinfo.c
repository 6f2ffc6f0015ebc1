/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * /proc/pagetypeinfo (mm/vmstat.c): per node that has memory
 *
 *	Page block order: 9
 *	Pages per block:  512
 *
 *	Free pages count per migrate type at order       0      1 …
 *	Node    0, zone      DMA, type    Unmovable      2 >100000 …
 *
 *	Number of blocks type     Unmovable      Movable …
 *	Node 0, zone      DMA            1            7 …
 *	Number of mixed blocks …	(with page_owner)
 *
 * Since v5.4 a list is counted up to 100000 blocks: ">100000 " is printed for more.
 */
#include "proc/files.h"

#define MAX_ORDERS 32
#define MAX_TYPES  32

enum part {
	NOTHING,
	BLOCKS,
	MIXED,
};

/* Free blocks of a zone over all types: what /proc/buddyinfo would say. */
struct zone_sums {
	int64_t node;
	const char *zone;
	unsigned orders;
	int64_t blocks[MAX_ORDERS]; /* negative: a list was not counted to its end */
};

struct state {
	enum part part;
	const char *types[MAX_TYPES]; /* of the header "Number of blocks type" */
	unsigned nr_types;
	int64_t block_pages;	     /* 0: not said */
	const char *seen[MAX_TYPES]; /* in the order of the free lists: that of enum migratetype */
	unsigned nr_seen;
	unsigned lists;
	KM_VEC(struct zone_sums) zones;
};

static enum km_status see_type(struct state *s, const char *name)
{
	unsigned i;

	for (i = 0; i < s->nr_seen; i++) {
		if (strcmp(s->seen[i], name) == 0)
			return KM_OK;
	}
	if (s->nr_seen < MAX_TYPES)
		s->seen[s->nr_seen++] = name;
	return KM_OK;
}

/* Lists of a zone follow each other. */
static struct zone_sums *sums_of(struct state *s, int64_t node, const char *zone)
{
	struct zone_sums *z = s->zones.n ? &s->zones.v[s->zones.n - 1] : NULL;

	if (z && z->node == node && strcmp(z->zone, zone) == 0)
		return z;
	z = km_vec_push(&s->zones);
	if (z) {
		z->node = node;
		z->zone = zone;
	}
	return z;
}

static void add_cell(struct zone_sums *z, unsigned order, int64_t blocks, bool more)
{
	if (order >= z->orders)
		z->orders = order + 1;
	if (more || z->blocks[order] < 0 ||
	    __builtin_add_overflow(z->blocks[order], blocks, &z->blocks[order]))
		z->blocks[order] = -1;
}

/* Without /proc/buddyinfo: the same numbers from the lists by type. */
static enum km_status add_sums(struct km_proc_run *run, const struct state *s)
{
	enum km_status st = KM_OK;
	unsigned order;
	size_t i;

	if (km_store_rows(run->store, &km_tbl_free_area))
		return KM_OK;
	for (i = 0; i < s->zones.n; i++) {
		const struct zone_sums *z = &s->zones.v[i];

		for (order = 0; !st && order < z->orders; order++) {
			struct row_free_area row = { 0 };

			ROW_SET(row, free_area, node_id, z->node);
			ROW_SET(row, free_area, zone_name, z->zone);
			ROW_SET(row, free_area, page_order, order);
			if (z->blocks[order] >= 0)
				ROW_SET(row, free_area, free_blocks, z->blocks[order]);
			st = PROC_ADD(run, free_area, row);
		}
	}
	return st;
}

/* "12" or ">100000" */
static bool read_cell(struct km_text *line, int64_t *n, bool *more)
{
	*more = km_text_skip(line, ">");
	return km_text_int(line, n);
}

static enum km_status add_lists(struct km_proc_run *run, struct state *s, struct km_text line,
				int64_t node, struct km_text zone)
{
	struct row_free_list row = { 0 };
	struct km_text type, cells;
	enum km_status st = KM_OK;
	struct zone_sums *sums;
	const char *name;
	unsigned order;
	int64_t n;
	bool more;

	if (!km_text_skip(&line, "type") || !km_text_word(&line, &type))
		return km_proc_unparsed(run, line);
	cells = line;
	for (order = 0; order < MAX_ORDERS && read_cell(&cells, &n, &more); order++)
		;
	if (!order || !km_text_blank(cells))
		return km_proc_unparsed(run, line);
	name = km_text_dup(run, type);
	ROW_SET(row, free_list, node_id, node);
	ROW_SET(row, free_list, zone_name, km_text_dup(run, zone));
	ROW_SET(row, free_list, migratetype, name);
	sums = name && row.zone_name ? sums_of(s, node, row.zone_name) : NULL;
	if (!sums)
		return KM_NOMEM;
	for (order = 0; !st && read_cell(&line, &n, &more); order++) {
		add_cell(sums, order, n, more);
		ROW_SET(row, free_list, page_order, order);
		ROW_SET(row, free_list, at_least_blocks, n);
		ROW_SET(row, free_list, free_blocks, n);
		if (more) {
			row.set_ &= ~(UINT64_C(1) << COL_free_list_free_blocks);
			km_journal_unknown(&run->journal, KM_OK,
					   "the kernel stops to count a list at %lld blocks",
					   (long long)n);
		}
		st = PROC_ADD(run, free_list, row);
	}
	s->lists++;
	return st ? st : see_type(s, name);
}

static void note_isolated(struct km_proc_facts *f, int64_t node, const char *zone, int64_t blocks)
{
	struct km_proc_isolated *i = &f->isolated[f->nr_isolated];

	if (f->nr_isolated == KM_PROC_MAX_ISOLATED || strlen(zone) >= sizeof(i->zone))
		return;
	f->nr_isolated++;
	i->node = node;
	i->blocks = blocks;
	strcpy(i->zone, zone);
}

static enum km_status add_blocks(struct km_proc_run *run, const struct state *s,
				 struct km_text line, int64_t node, struct km_text zone)
{
	struct row_pageblock_count row = { 0 };
	struct km_text cells = line;
	enum km_status st = KM_OK;
	unsigned i;
	int64_t n;

	for (i = 0; i < s->nr_types && km_text_int(&cells, &n); i++)
		;
	if (!i || i != s->nr_types || !km_text_blank(cells))
		return km_proc_unparsed(run, line);
	ROW_SET(row, pageblock_count, node_id, node);
	ROW_SET(row, pageblock_count, zone_name, km_text_dup(run, zone));
	if (!row.zone_name)
		return KM_NOMEM;
	for (i = 0; !st && km_text_int(&line, &n); i++) {
		ROW_SET(row, pageblock_count, migratetype, s->types[i]);
		ROW_SET(row, pageblock_count, blocks, n);
		if (s->block_pages)
			ROW_SET(row, pageblock_count, block_pages, s->block_pages);
		if (!strcmp(s->types[i], "Isolate"))
			note_isolated(run->facts, node, row.zone_name, n);
		st = PROC_ADD(run, pageblock_count, row);
	}
	return st;
}

static enum km_status read_types(struct km_proc_run *run, struct state *s, struct km_text line)
{
	struct km_text word;

	for (s->nr_types = 0; s->nr_types < MAX_TYPES && km_text_word(&line, &word);
	     s->nr_types++) {
		s->types[s->nr_types] = km_text_dup(run, word);
		if (!s->types[s->nr_types])
			return KM_NOMEM;
	}
	s->part = BLOCKS;
	return KM_OK;
}

static enum km_status read_block_order(struct km_proc_run *run, struct state *s,
				       struct km_text line, struct km_text whole)
{
	int64_t order;

	if (!km_text_int(&line, &order) || order < 0 || order >= MAX_ORDERS || !km_text_blank(line))
		return km_proc_unparsed(run, whole);
	s->block_pages = INT64_C(1) << order;
	return KM_OK;
}

/* "512", what the order before it comes to; else neither is known. */
static enum km_status check_block_pages(struct km_proc_run *run, struct state *s, struct km_text line)
{
	int64_t pages;

	if (s->block_pages && km_text_int(&line, &pages) && pages != s->block_pages) {
		km_journal_unknown(&run->journal, KM_OK,
				   "the order of a pageblock and its pages contradict one another");
		s->block_pages = 0;
	}
	return KM_OK;
}

static enum km_status add_line(struct km_proc_run *run, struct state *s, struct km_text line)
{
	struct km_text whole = line, zone;
	int64_t node;

	if (km_text_skip(&line, "Number of blocks type"))
		return read_types(run, s, line);
	if (km_text_skip(&line, "Number of mixed blocks")) {
		s->part = MIXED;
		return km_proc_unparsed(run, whole);
	}
	if (km_text_skip(&line, "Page block order:")) {
		s->part = NOTHING;
		return read_block_order(run, s, line, whole);
	}
	if (km_text_skip(&line, "Pages per block:")) {
		s->part = NOTHING;
		return check_block_pages(run, s, line);
	}
	if (km_text_skip(&line, "Free pages count per migrate type at order")) {
		s->part = NOTHING;
		return KM_OK;
	}
	if (!km_text_zone(&line, &node, &zone))
		return km_proc_unparsed(run, whole);
	if (km_text_skip(&line, ","))
		return add_lists(run, s, line, node, zone);
	if (s->part == BLOCKS)
		return add_blocks(run, s, line, node, zone);
	return km_proc_unparsed(run, whole);
}

static enum km_status add_types(struct km_proc_run *run, const struct state *s)
{
	enum km_status st = KM_OK;
	unsigned i;

	for (i = 0; i < s->nr_seen && !st; i++) {
		struct row_migratetype row = { 0 };

		ROW_SET(row, migratetype, value, i);
		ROW_SET(row, migratetype, name, s->seen[i]);
		st = PROC_ADD(run, migratetype, row);
	}
	return st;
}

static enum km_status parse_pagetypeinfo(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line;
	struct state s = { .part = NOTHING };
	enum km_status st = KM_OK;

	while (!st && km_text_line(run, &t, &line)) {
		if (!km_text_blank(line))
			st = add_line(run, &s, line);
	}
	if (!st && !s.lists && !s.nr_types) {
		km_journal_skip(&run->journal,
				"no line 'Node 0, zone Normal, type Movable …' in it");
		km_vec_free(&s.zones);
		return KM_FORMAT;
	}
	if (!st)
		st = add_types(run, &s);
	if (!st)
		st = add_sums(run, &s);
	km_vec_free(&s.zones);
	return st;
}

const struct km_proc_file km_proc_pagetypeinfo = {
	.name = "proc/pagetypeinfo",
	.doc = "Free blocks and pageblocks per migrate type.",
	.remarks = true,
	.rows = true,
	.paths = (const char *const[]){ "proc/pagetypeinfo", NULL },
	.tables = (const struct km_table *const[]){ &km_tbl_free_list, &km_tbl_pageblock_count,
						    &km_tbl_migratetype, &km_tbl_free_area, NULL },
	.parse = parse_pagetypeinfo,
};
