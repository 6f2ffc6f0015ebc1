/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What slabtop(1) of procps prints with -o:
 *
 *	  OBJS ACTIVE  USE OBJ SIZE  SLABS OBJ/SLAB CACHE SIZE NAME
 *	 69442  36292  52%    2.00K   4341       16    138912K kmalloc-2048
 *
 * The size of an object is rounded to hundredths of a kB: unknown here. That of a cache is its slabs in
 * whole pages, so its kB are exact.
 */
#include "proc/files.h"

/* "138912K": kB. */
static bool read_kb(struct km_text *line, int64_t *ret)
{
	return km_text_int(line, ret) && *ret >= 0 && *ret < INT64_MAX / 1024 &&
	       km_text_skip(line, "K");
}

/* "0.06K", which is not used */
static bool skip_size(struct km_text *line)
{
	struct km_text word;
	int64_t n;

	return km_text_word(line, &word) && word.end[-1] == 'K' && km_text_int(&word, &n);
}

static enum km_status add_line(struct km_proc_run *run, struct km_text line, bool *taken)
{
	struct row_slab_cache row = { 0 };
	int64_t objects, active, percent, slabs, per_slab, kb;
	struct km_text name;

	*taken = km_text_int(&line, &objects) && km_text_int(&line, &active) &&
		 km_text_int(&line, &percent) && km_text_skip(&line, "%") && skip_size(&line) &&
		 km_text_int(&line, &slabs) && km_text_int(&line, &per_slab) &&
		 read_kb(&line, &kb);
	while (line.p < line.end && *line.p == ' ')
		line.p++;
	while (line.end > line.p && (line.end[-1] == ' ' || line.end[-1] == '\r'))
		line.end--;
	name = line; /* names may have blanks */
	*taken = *taken && name.p < name.end && objects >= 0 && active >= 0 && slabs >= 0;
	if (!*taken)
		return KM_OK;
	ROW_SET(row, slab_cache, name, km_text_dup(run, name));
	if (!row.name)
		return KM_NOMEM;
	ROW_SET(row, slab_cache, active_objects, active);
	ROW_SET(row, slab_cache, total_objects, objects);
	ROW_SET(row, slab_cache, objects_per_slab, per_slab);
	ROW_SET(row, slab_cache, slabs, slabs);
	ROW_SET(row, slab_cache, held_bytes, kb * 1024);
	return PROC_ADD(run, slab_cache, row);
}

/*
 * What /proc/slabinfo says of a cache is exact, and a cache is one row. People may have kept of slabinfo a few
 * lines only: then slabtop has caches that are not read, and that is said.
 */
static enum km_status leave_out(struct km_proc_run *run, struct km_text t)
{
	uint64_t have = km_store_rows(run->store, &km_tbl_slab_cache), rows = 0;
	struct km_text line;
	int64_t n;

	while (km_text_line(run, &t, &line)) {
		struct km_text l = line;

		rows += km_text_int(&l, &n) && km_text_int(&l, &n) && km_text_int(&l, &n) && km_text_skip(&l, "%");
	}
	if (rows <= have)
		km_journal_skip(&run->journal, "/proc/slabinfo is there, which has the same caches");
	else
		km_journal_unknown(&run->journal, KM_OK,
				   "%llu more caches than the %llu that are there of /proc/slabinfo are not read",
				   (unsigned long long)(rows - have), (unsigned long long)have);
	return KM_OK;
}

static enum km_status parse_slabtop(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line;
	bool in_rows = false, taken, any = false;
	enum km_status st = KM_OK;

	if (km_store_rows(run->store, &km_tbl_slab_cache))
		return leave_out(run, t);
	while (!st && km_text_line(run, &t, &line)) {
		struct km_text l = line;

		if (km_text_skip(&l, "OBJS ACTIVE"))
			in_rows = true;
		else if (in_rows && !km_text_blank(line)) {
			st = add_line(run, line, &taken);
			if (!st && !taken)
				st = km_proc_unparsed(run, line);
			any |= taken;
		}
	}
	if (!st && !any) {
		km_journal_skip(&run->journal, "no line 'OBJS ACTIVE USE …' with a cache below it");
		return KM_FORMAT;
	}
	return st;
}

const struct km_proc_file km_proc_slabtop = {
	.name = "slabtop",
	.doc = "Slab caches as slabtop -o prints them.",
	.paths = (const char *const[]){ "slabtop", "slabtop.txt", "slabtop_-o",
					"sos_commands/memory/slabtop_-o", NULL },
	.tables = (const struct km_table *const[]){ &km_tbl_slab_cache, NULL },
	.parse = parse_slabtop,
};
