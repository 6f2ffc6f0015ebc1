/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * /proc/slabinfo (mm/slab_common.c):
 *
 *	slabinfo - version: 2.1
 *	# name <active_objs> <num_objs> <objsize> <objperslab> <pagesperslab> : tunables … : slabdata …
 *	kmalloc-96   2365   2394   96   42   1 : tunables  0 0 0 : slabdata  57  57  0
 *
 * With "(statistics)" a row goes on with ": globalstat" and ": cpustat", which no table holds. Version
 * 1.1 and 1.2 (before 2.6.10) have, without colons, active, objects, size, active slabs, slabs, pages
 * a slab. A name may have blanks: a row is read from the right.
 */
#include "proc/files.h"

#define NR_NUMBERS 6

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* The last @n numbers of @t, leftmost first; t->end comes to stand behind what is before them. */
static bool numbers_from_right(struct km_text *t, unsigned n, int64_t *ret)
{
	while (n--) {
		struct km_text number;

		while (t->end > t->p && (t->end[-1] == ' ' || t->end[-1] == '\t'))
			t->end--;
		number.end = t->end;
		while (t->end > t->p && is_digit(t->end[-1]))
			t->end--;
		number.p = t->end;
		if (number.p == number.end || number.p == t->p ||
		    (number.p[-1] != ' ' && number.p[-1] != '\t') || !km_text_int(&number, &ret[n]))
			return false;
	}
	while (t->end > t->p && (t->end[-1] == ' ' || t->end[-1] == '\t'))
		t->end--;
	return t->end > t->p;
}

static bool starts(const char *s, const char *with)
{
	return strncmp(s, with, strlen(with)) == 0;
}

/* mm/slab_common.c INIT_KMALLOC_INFO; "size-64" is SLAB before v3.10. */
static const char *kmalloc_type(const char *name)
{
	if (starts(name, "kmalloc-rcl-"))
		return "RECLAIM";
	if (starts(name, "kmalloc-cg-"))
		return "CGROUP";
	if (starts(name, "kmalloc-rnd-"))
		return "RANDOM";
	if (starts(name, "dma-kmalloc-"))
		return "DMA";
	if (starts(name, "kmalloc-") && is_digit(name[8]))
		return "NORMAL";
	if (starts(name, "size-") && is_digit(name[5]))
		return strstr(name, "(DMA)") ? "DMA" : "NORMAL";
	return NULL;
}

/* Where " : @what" begins in @line; NULL when it does not. */
static const char *find_part(struct km_text line, const char *what)
{
	char mark[32];
	size_t n = strlen(what);

	mark[0] = ':';
	mark[1] = ' ';
	memcpy(mark + 2, what, n + 1);
	return memmem(line.p, (size_t)(line.end - line.p), mark, n + 2);
}

/*
 * What its slabs take, where all of them have the usual order: SLUB may have made some of a lower one, which have room
 * for fewer objects.
 */
static void set_held(uint64_t page_bytes, struct row_slab_cache *row)
{
	int64_t slab, held, room, used;

	if (!page_bytes || !ROW_HAS(*row, slab_cache, slabs) || row->slabs < 0 ||
	    row->slot_bytes < 0 || row->pages_per_slab < 0 ||
	    __builtin_mul_overflow(row->pages_per_slab, (int64_t)page_bytes, &slab) ||
	    __builtin_mul_overflow(row->slabs, slab, &held))
		return;
	if (!ROW_HAS(*row, slab_cache, objects_per_slab)) { /* before 2.6.10, when there was SLAB alone */
		ROW_SET(*row, slab_cache, held_bytes, held);
		return;
	}
	if (__builtin_mul_overflow(row->slabs, row->objects_per_slab, &room) ||
	    room != row->total_objects || __builtin_mul_overflow(room, row->slot_bytes, &used) ||
	    used > held || room < 0)
		return;
	ROW_SET(*row, slab_cache, held_bytes, held);
	ROW_SET(*row, slab_cache, tail_bytes, held - used);
}

static enum km_status add_row(struct km_proc_run *run, struct km_text name, const int64_t *v,
			      int64_t per_slab, int64_t pages, const int64_t *slabs)
{
	struct row_slab_cache row = { 0 };
	const char *text = km_text_dup(run, name);

	if (!text)
		return KM_NOMEM;
	ROW_SET(row, slab_cache, name, text);
	ROW_SET(row, slab_cache, active_objects, v[0]);
	ROW_SET(row, slab_cache, total_objects, v[1]);
	ROW_SET(row, slab_cache, slot_bytes, v[2]);
	if (per_slab >= 0)
		ROW_SET(row, slab_cache, objects_per_slab, per_slab);
	ROW_SET(row, slab_cache, pages_per_slab, pages);
	if (slabs)
		ROW_SET(row, slab_cache, slabs, *slabs);
	set_held(run->page_bytes ? run->page_bytes : km_proc_page_bytes(run->facts), &row);
	if (kmalloc_type(text))
		ROW_SET(row, slab_cache, kmalloc_type, kmalloc_type(text));
	return PROC_ADD(run, slab_cache, row);
}

/* SLAB prints what can be set; SLUB 0, and of slabs those in use as all that there are (mm/slub.c get_slabinfo()). */
static bool has_tunables(const char *from, const char *end)
{
	struct km_text t = { from + strlen(": tunables"), end };
	int64_t limit;

	return !km_text_int(&t, &limit) || limit != 0;
}

/*
 * The page size implied by a cache of SLUB: as many objects as its slab has room for (mm/slub.c order_objects()), which
 * mostly fits one size alone.
 */
static void vote(struct km_proc_facts *f, struct km_text line)
{
	const char *tunables = find_part(line, "tunables");
	struct km_text left = { line.p, tunables };
	int64_t v[5], fits = -1, i;

	if (!tunables || has_tunables(tunables, line.end) || !numbers_from_right(&left, 5, v) || v[2] <= 0 || v[3] <= 0 ||
	    v[4] <= 0 || v[4] > 1 << 10)
		return;
	for (i = 0; i < KM_PROC_NR_SIZES; i++) {
		if ((v[4] * 4096 << i) / v[2] != v[3])
			continue;
		if (fits >= 0)
			return;
		fits = i;
	}
	if (fits >= 0)
		f->slab_votes[fits]++;
}

static enum km_status add_line(struct km_proc_run *run, struct km_text line)
{
	const char *tunables = find_part(line, "tunables"), *slabdata;
	struct km_text left = line, data = line;
	int64_t v[NR_NUMBERS], active, slabs;

	if (!tunables) {
		const char *colon = memchr(line.p, ':', (size_t)(line.end - line.p));

		if (colon)
			left.end = colon;
		if (!numbers_from_right(&left, 6, v))
			return km_proc_unparsed(run, line);
		return add_row(run, left, v, -1, v[5], &v[4]);
	}
	left.end = tunables;
	if (!numbers_from_right(&left, 5, v))
		return km_proc_unparsed(run, line);
	data.p = tunables;
	slabdata = find_part(data, "slabdata");
	if (slabdata)
		data.p = slabdata + strlen(": slabdata");
	if (!slabdata || !km_text_int(&data, &active) || !km_text_int(&data, &slabs))
		return km_proc_unparsed(run, line);
	if (active > slabs || (active < slabs && !has_tunables(tunables, line.end)))
		km_journal_unknown(&run->journal, KM_OK,
				   "its slabs and those in use, one number, differ");
	return add_row(run, left, v, v[3], v[4], &slabs);
}

static enum km_status parse_slabinfo(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line;
	uint64_t before = km_store_rows(run->store, &km_tbl_slab_cache);
	struct km_text ahead = t;
	enum km_status st = KM_OK;
	bool header = false;

	while (km_text_line(run, &ahead, &line))
		vote(run->facts, line);
	run->line = 0;
	while (!st && km_text_line(run, &t, &line)) {
		struct km_text l = line;

		if (km_text_skip(&l, "slabinfo - version:"))
			header = true;
		else if (!km_text_blank(line) && *line.p != '#')
			st = add_line(run, line);
	}
	if (!st && !header && km_store_rows(run->store, &km_tbl_slab_cache) == before) {
		km_journal_skip(&run->journal, "no line 'slabinfo - version: …' and no row");
		return KM_FORMAT;
	}
	return st;
}

const struct km_proc_file km_proc_slabinfo = {
	.name = "proc/slabinfo",
	.doc = "Slab caches.",
	.rows = true,
	.paths = (const char *const[]){ "proc/slabinfo", NULL },
	.tables = (const struct km_table *const[]){ &km_tbl_slab_cache, NULL },
	.parse = parse_slabinfo,
};
