/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What crash(8) prints for "kmem -s", "kmem -i" and "kmem -f", alone or one after the other:
 *
 *	CACHE             OBJSIZE  ALLOCATED     TOTAL  SLABS  SSIZE  NAME	(before 7.2 NAME is second)
 *	ffff888100042a00       96        840      1008     24     4k  kmalloc-96
 *
 *	                 PAGES        TOTAL      PERCENTAGE
 *	    TOTAL MEM  1011384       3.9 GB         ----
 *
 *	NODE
 *	  0
 *	ZONE  NAME        SIZE    FREE  MEM_MAP …
 *	  0   DMA         4095    3840  ffffea0000000040 …
 *	AREA    SIZE  FREE_AREA_STRUCT  BLOCKS  PAGES
 *	  0       4k  ffff88813ffd4508       2      2
 *
 * A "?" is a number that crash could not read: unknown. OBJSIZE has padding and metadata in it when the
 * allocator is SLAB and has not when it is SLUB, which the text does not show: it is left out.
 */
#include "proc/files.h"

#define MAX_ORDERS 32

enum part {
	NOTHING,
	CACHES,
	CACHES_OLD,
	USE,
	NODE,
	ZONE,
	AREAS,
};

struct state {
	enum part part;
	int64_t page_kb; /* of "kmem -i"; 0 unknown */
	int64_t node;	 /* negative: none was named */
	const char *zone;
	bool caches, use, areas; /* the tables are free for rows of this text */
	uint64_t rows;
};

/* ---- kmem -s ---- */

/* A number, or "?". False: neither. */
static bool read_count(struct km_text *line, int64_t *ret, bool *known)
{
	*known = !km_text_skip(line, "?");
	return !*known || (km_text_int(line, ret) && *ret >= 0);
}

static enum km_status add_cache(struct km_proc_run *run, struct state *s, struct km_text line)
{
	struct km_text whole = line, name = { NULL, NULL };
	struct row_slab_cache row = { 0 };
	int64_t size, v[3] = { 0 }, kb;
	bool ok, known[3] = { false };
	uint64_t addr;
	unsigned i;

	ok = km_text_hex(&line, &addr) && (s->part == CACHES || km_text_word(&line, &name)) &&
	     km_text_int(&line, &size);
	for (i = 0; ok && i < 3; i++)
		ok = read_count(&line, &v[i], &known[i]);
	ok = ok && km_text_int(&line, &kb) && kb > 0 && kb <= 1 << 20 && km_text_skip(&line, "k");
	if (ok && s->part == CACHES) {
		while (line.p < line.end && *line.p == ' ')
			line.p++;
		name = line; /* may have blanks */
		line.p = line.end;
	}
	if (!ok || name.p == name.end || !km_text_blank(line))
		return km_proc_unparsed(run, whole);
	s->rows++;
	if (!s->caches)
		return KM_OK;
	ROW_SET(row, slab_cache, name, km_text_dup(run, name));
	if (!row.name)
		return KM_NOMEM;
	ROW_SET(row, slab_cache, addr, addr);
	if (known[0])
		ROW_SET(row, slab_cache, active_objects, v[0]);
	if (known[1])
		ROW_SET(row, slab_cache, total_objects, v[1]);
	if (known[2])
		ROW_SET(row, slab_cache, slabs, v[2]);
	if (known[2] && v[2] < INT64_MAX / 1024 / kb)
		ROW_SET(row, slab_cache, held_bytes, v[2] * kb * 1024);
	if (!known[0] || !known[1] || !known[2])
		km_journal_unknown(&run->journal, KM_OK, "crash could not count the objects of %s",
				   row.name);
	return PROC_ADD(run, slab_cache, row);
}

/* ---- kmem -i ---- */

/* "3.9 GB" for @pages: the size of a page, a power of two, in kB. 0: not clear. */
static int64_t page_size(struct km_text text, int64_t pages)
{
	static const char *const units[] = { "KB", "MB", "GB", "TB" };
	int64_t whole, tenth = 0, kb;
	double total;
	size_t i;

	if (!km_text_int(&text, &whole) || whole < 0 || pages <= 0)
		return 0;
	if (km_text_skip(&text, ".") && !km_text_int(&text, &tenth))
		return 0;
	total = (double)whole + (double)tenth / 10;
	for (i = 0; i < KM_ARRAY_LEN(units) && !km_text_skip(&text, units[i]); i++)
		total *= 1024;
	if (i == KM_ARRAY_LEN(units))
		return 0;
	for (kb = 4; kb <= 64; kb *= 2) {
		double ratio = total / (double)pages / (double)kb;

		if (ratio > 0.8 && ratio < 1.25)
			return kb;
	}
	return 0;
}

/* Rows whose number of pages is that of a line of /proc/meminfo. USED, SHARED and shares are not. */
static const char *meminfo_name(struct km_text *line)
{
	static const struct {
		const char *crash, *meminfo;
	} names[] = {
		{ "TOTAL MEM", "MemTotal" },
		{ "TOTAL SWAP", "SwapTotal" },
		{ "SWAP FREE", "SwapFree" },
		{ "COMMIT LIMIT", "CommitLimit" },
		{ "COMMITTED", "Committed_AS" },
		{ "BUFFERS", "Buffers" },
		{ "CACHED", "Cached" },
		{ "FREE", "MemFree" },
		{ "SLAB", "Slab" },
		{ "USED", "" },
		{ "SHARED", "" },
		{ "TOTAL HIGH", "HighTotal" },
		{ "FREE HIGH", "HighFree" },
		{ "TOTAL LOW", "LowTotal" },
		{ "FREE LOW", "LowFree" },
		{ "TOTAL HUGE", "" },
		{ "HUGE FREE", "" },
		{ "SWAP USED", "" },
	};
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(names); i++) {
		if (km_text_skip(line, names[i].crash))
			return names[i].meminfo;
	}
	return NULL;
}

static enum km_status add_use(struct km_proc_run *run, struct state *s, struct km_text line)
{
	struct km_text whole = line;
	const char *name = meminfo_name(&line);
	struct row_meminfo row = { 0 };
	int64_t pages, kb;

	if (!name || !km_text_int(&line, &pages) || pages < 0)
		return km_proc_unparsed(run, whole);
	s->rows++;
	if (!*name || !s->use)
		return KM_OK;
	if (!s->page_kb)
		s->page_kb = page_size(line, pages);
	ROW_SET(row, meminfo, name, name);
	if (!s->page_kb || __builtin_mul_overflow(pages, s->page_kb, &kb)) {
		km_journal_unknown(&run->journal, KM_OK, "%s: the page size is ambiguous", name);
		return PROC_ADD(run, meminfo, row);
	}
	ROW_SET(row, meminfo, value_kb, kb);
	if (!run->facts->page_bytes)
		run->facts->page_bytes = (uint64_t)s->page_kb * 1024;
	if (strcmp(name, "MemTotal") == 0)
		run->facts->pairs[KM_PROC_TOTAL].kb = kb;
	if (strcmp(name, "MemFree") == 0)
		run->facts->pairs[KM_PROC_FREE].kb = kb;
	return PROC_ADD(run, meminfo, row);
}

/* ---- kmem -f ---- */

static enum km_status read_node(struct km_proc_run *run, struct state *s, struct km_text line)
{
	struct km_text whole = line;

	if (km_text_int(&line, &s->node) && s->node >= 0 && km_text_blank(line))
		return KM_OK;
	s->node = -1;
	return km_proc_unparsed(run, whole);
}

static enum km_status read_zone(struct km_proc_run *run, struct state *s, struct km_text line)
{
	struct km_text whole = line, name;
	int64_t index;

	if (!km_text_int(&line, &index) || !km_text_word(&line, &name))
		return km_proc_unparsed(run, whole);
	s->zone = km_text_dup(run, name);
	return s->zone ? KM_OK : KM_NOMEM;
}

static enum km_status add_area(struct km_proc_run *run, struct state *s, struct km_text line)
{
	struct km_text whole = line;
	struct row_free_area row = { 0 };
	int64_t order, kb, blocks, pages;
	uint64_t addr;

	if (s->node < 0 || !s->zone || !km_text_int(&line, &order) || order < 0 ||
	    order >= MAX_ORDERS || !km_text_int(&line, &kb) || !km_text_skip(&line, "k") ||
	    !km_text_hex(&line, &addr) || !km_text_int(&line, &blocks) || blocks < 0 ||
	    !km_text_int(&line, &pages) || !km_text_blank(line))
		return km_proc_unparsed(run, whole);
	s->rows++;
	if (!s->areas)
		return KM_OK;
	ROW_SET(row, free_area, node_id, s->node);
	ROW_SET(row, free_area, zone_name, s->zone);
	ROW_SET(row, free_area, page_order, order);
	ROW_SET(row, free_area, free_blocks, blocks);
	return PROC_ADD(run, free_area, row);
}

/* ---- all ---- */

static bool begins_part(struct km_text line, struct state *s)
{
	static const struct {
		const char *words[3];
		enum part part;
	} headings[] = {
		{ { "CACHE", "OBJSIZE", "ALLOCATED" }, CACHES },
		{ { "CACHE", "NAME", "OBJSIZE" }, CACHES_OLD },
		{ { "PAGES", "TOTAL", "PERCENTAGE" }, USE },
		{ { "NODE", NULL, NULL }, NODE },
		{ { "ZONE", "NAME", "SIZE" }, ZONE },
		{ { "AREA", "SIZE", "FREE_AREA_STRUCT" }, AREAS },
	};
	size_t i, k;

	for (i = 0; i < KM_ARRAY_LEN(headings); i++) {
		struct km_text l = line, word;

		for (k = 0; k < 3 && headings[i].words[k]; k++) {
			if (!km_text_word(&l, &word) || !km_text_equal(word, headings[i].words[k]))
				break;
		}
		if (k == 3 || (k == 1 && !headings[i].words[1] && km_text_blank(l))) {
			s->part = headings[i].part;
			return true;
		}
	}
	return false;
}

bool km_crash_begins(struct km_text line)
{
	struct state s = { .part = NOTHING };

	return begins_part(line, &s) && s.part != AREAS; /* NODE comes before ZONE, ZONE before AREA */
}

static enum km_status add_line(struct km_proc_run *run, struct state *s, struct km_text line)
{
	if (km_text_blank(line) || km_text_skip(&line, "crash>"))
		return KM_OK;
	if (begins_part(line, s))
		return KM_OK;
	switch (s->part) {
	case CACHES:
	case CACHES_OLD:
		return add_cache(run, s, line);
	case USE:
		return add_use(run, s, line);
	case NODE:
		return read_node(run, s, line);
	case ZONE:
		return read_zone(run, s, line);
	case AREAS:
		return add_area(run, s, line);
	default:
		return km_proc_unparsed(run, line);
	}
}

static enum km_status parse_crash(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line;
	struct state s = {
		.node = -1,
		.caches = !km_store_rows(run->store, &km_tbl_slab_cache),
		.use = !km_store_rows(run->store, &km_tbl_meminfo),
		.areas = !km_store_rows(run->store, &km_tbl_free_area),
	};
	enum km_status st = KM_OK;

	while (!st && km_text_line(run, &t, &line)) {
		if (line.end > line.p && line.end[-1] == '\r')
			line.end--;
		st = add_line(run, &s, line);
	}
	if (!st && !s.rows) {
		km_journal_skip(&run->journal, "no row of 'kmem -s', 'kmem -i' or 'kmem -f' of crash");
		return KM_FORMAT;
	}
	return st;
}

const struct km_proc_file km_proc_crash_kmem = {
	.name = "crash kmem",
	.doc = "Slab caches, use of memory and free blocks as kmem of crash(8) prints them.",
	.paths = (const char *const[]){ "crash-kmem", "crash-kmem.txt", NULL },
	.tables = (const struct km_table *const[]){ &km_tbl_slab_cache, &km_tbl_meminfo,
						    &km_tbl_free_area, NULL },
	.parse = parse_crash,
};
