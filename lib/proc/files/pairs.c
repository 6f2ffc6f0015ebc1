/* SPDX-License-Identifier: GPL-2.0-or-later */
/* /proc/meminfo, "Name: 1234 kB", and /proc/vmstat, "name 1234". */
#include "proc/files.h"

static enum km_status no_lines(struct km_proc_run *run, const char *form)
{
	km_journal_skip(&run->journal, "no line of the form '%s'", form);
	return KM_FORMAT;
}

/* A number that does not fit is a counter that went below 0 (printed unsigned): unknown. */
static bool too_large(struct km_proc_run *run, struct km_text *line, struct km_text name)
{
	struct km_text word, rest = *line;

	if (!km_text_word(&rest, &word) || word.end - word.p < 19)
		return false;
	for (; word.p < word.end; word.p++) {
		if (*word.p < '0' || *word.p > '9')
			return false;
	}
	*line = rest;
	km_journal_unknown(&run->journal, KM_OK, "%.*s is below 0", (int)(name.end - name.p),
			   name.p);
	return true;
}

/* What meminfo and vmstat call the amounts that both have. */
static const struct {
	const char *meminfo, *vmstat;
} pair_names[KM_PROC_NR_PAIRS] = {
	[KM_PROC_TOTAL] = { "MemTotal", NULL },
	[KM_PROC_FREE] = { "MemFree", "nr_free_pages" },
	[KM_PROC_ANON] = { "AnonPages", "nr_anon_pages" },
	[KM_PROC_MAPPED] = { "Mapped", "nr_mapped" },
	[KM_PROC_SHMEM] = { "Shmem", "nr_shmem" },
	[KM_PROC_SLAB] = { "SReclaimable", "nr_slab_reclaimable" },
	[KM_PROC_PAGE_TABLE] = { "PageTables", "nr_page_table_pages" },
};

static void note_pair(struct km_proc_facts *f, struct km_text name, bool in_kb, int64_t value)
{
	unsigned i;

	for (i = 0; i < KM_PROC_NR_PAIRS; i++) {
		const char *s = in_kb ? pair_names[i].meminfo : pair_names[i].vmstat;

		if (s && km_text_equal(name, s))
			*(in_kb ? &f->pairs[i].kb : &f->pairs[i].pages) = value;
	}
}

static enum km_status add_meminfo(struct km_proc_run *run, struct km_text line, unsigned *n)
{
	struct km_text whole = line, name = line;
	struct row_meminfo row = { 0 };
	const char *colon = memchr(line.p, ':', (size_t)(line.end - line.p));
	int64_t value = 0;
	bool known;

	if (!colon || colon == line.p)
		return km_proc_unparsed(run, whole);
	name.end = colon;
	line.p = colon + 1;
	known = km_text_int(&line, &value);
	if (!known && !too_large(run, &line, name))
		return km_proc_unparsed(run, whole);
	(void)km_text_skip(&line, "kB");
	/* The kernel prints unsigned numbers alone. */
	if (!km_text_blank(line) || value < 0)
		return km_proc_unparsed(run, whole);
	ROW_SET(row, meminfo, name, km_text_dup(run, name));
	if (!row.name)
		return KM_NOMEM;
	if (known)
		ROW_SET(row, meminfo, value_kb, value);
	if (known) {
		note_pair(run->facts, name, true, value);
		km_huge_field(&run->facts->huge, name, value);
	}
	++*n;
	return PROC_ADD(run, meminfo, row);
}

static enum km_status parse_meminfo(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line;
	enum km_status st = KM_OK;
	unsigned n = 0;

	while (!st && km_text_line(run, &t, &line)) {
		if (!km_text_blank(line))
			st = add_meminfo(run, line, &n);
	}
	if (!st && !n)
		return no_lines(run, "MemTotal: 1234 kB");
	return st ? st : km_huge_add(run, &run->facts->huge, -1);
}

static enum km_status add_vmstat(struct km_proc_run *run, struct km_text line, unsigned *n)
{
	struct km_text whole = line, name;
	struct row_vmstat row = { 0 };
	int64_t value = 0;
	bool known;

	if (!km_text_word(&line, &name))
		return KM_OK;
	known = km_text_int(&line, &value);
	if ((!known && !too_large(run, &line, name)) || !km_text_blank(line) || value < 0)
		return km_proc_unparsed(run, whole);
	ROW_SET(row, vmstat, name, km_text_dup(run, name));
	if (!row.name)
		return KM_NOMEM;
	if (known)
		ROW_SET(row, vmstat, value, value);
	if (known)
		note_pair(run->facts, name, false, value);
	++*n;
	return PROC_ADD(run, vmstat, row);
}

static enum km_status parse_vmstat(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line;
	enum km_status st = KM_OK;
	unsigned n = 0;

	while (!st && km_text_line(run, &t, &line))
		st = add_vmstat(run, line, &n);
	return !st && !n ? no_lines(run, "nr_free_pages 1234") : st;
}

const struct km_proc_file km_proc_meminfo = {
	.name = "proc/meminfo",
	.doc = "Memory by use, in kB.",
	.remarks = true,
	.paths = (const char *const[]){ "proc/meminfo", NULL },
	.tables = (const struct km_table *const[]){ &km_tbl_meminfo, &km_tbl_hugetlb_pool, NULL },
	.parse = parse_meminfo,
};

const struct km_proc_file km_proc_vmstat = {
	.name = "proc/vmstat",
	.doc = "Counters of the machine.",
	.remarks = true,
	.paths = (const char *const[]){ "proc/vmstat", NULL },
	.tables = (const struct km_table *const[]){ &km_tbl_vmstat, NULL },
	.parse = parse_vmstat,
};
