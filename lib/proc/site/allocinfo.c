/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * /proc/allocinfo of memory allocation profiling (6.10):
 *
 *	allocinfo - version: 1.0
 *	#     <size>  <calls> <tag info>
 *	    3932160      960 mm/slub.c:2410 func:alloc_slab_page
 *	       4096        1 drivers/x/y.c:12 [mod] func:probe accurate:no	(2.0)
 *
 * Pages of slabs are counted for alloc_slab_page, and their objects again for who allocated them.
 */
#include "proc/files.h"

static bool parse_head(struct km_proc_run *run, struct km_text line)
{
	int64_t major, minor;

	if (!km_text_skip(&line, "allocinfo - version:") || !km_text_int(&line, &major))
		return false;
	if (!km_text_skip(&line, ".") || !km_text_int(&line, &minor))
		return false;
	if (major > 2)
		km_journal_unknown(&run->journal, KM_OK, "version %lld.%lld is newer than 2.0",
				   (long long)major, (long long)minor);
	return true;
}

static enum km_status parse_row(struct km_proc_run *run, struct km_text line, uint64_t *inaccurate)
{
	const char *file, *function = NULL, *module = NULL;
	struct row_alloc_site row = { 0 };
	struct km_text rest = line, word;
	int64_t bytes, calls;

	if (!km_text_int(&rest, &bytes) || !km_text_int(&rest, &calls) ||
	    !km_text_word(&rest, &word))
		return km_proc_unparsed(run, line);
	file = km_text_dup(run, word);
	while (km_text_word(&rest, &word)) {
		struct km_text value = word;

		if (km_text_skip(&value, "func:"))
			function = km_text_dup(run, value);
		else if (*word.p == '[' && word.end[-1] == ']')
			module = km_text_dup(run, (struct km_text){ word.p + 1, word.end - 1 });
		else if (km_text_equal(word, "accurate:no"))
			++*inaccurate;
		else
			return km_proc_unparsed(run, line);
	}
	if (!file || !function)
		return file ? km_proc_unparsed(run, line) : KM_NOMEM;
	if (!bytes && !calls)
		return KM_OK; /* nothing is allocated from there now */
	ROW_SET(row, alloc_site, source, "allocinfo");
	ROW_SET(row, alloc_site, bytes, bytes);
	ROW_SET(row, alloc_site, objects, calls);
	ROW_SET(row, alloc_site, file, file);
	ROW_SET(row, alloc_site, function, function);
	if (module)
		ROW_SET(row, alloc_site, module, module);
	return PROC_ADD(run, alloc_site, row);
}

static enum km_status parse_allocinfo(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line;
	enum km_status st = KM_OK;
	uint64_t inaccurate = 0;

	if (!km_text_line(run, &t, &line) || !parse_head(run, line)) {
		km_journal_unknown(&run->journal, KM_OK,
				   "the first line is not 'allocinfo - version: N.N'");
		return KM_FORMAT;
	}
	while (!st && km_text_line(run, &t, &line)) {
		if (line.p == line.end || *line.p == '#')
			continue;
		st = parse_row(run, line, &inaccurate);
	}
	if (inaccurate)
		km_journal_unknown(&run->journal, KM_OK, "%llu sites are marked accurate:no",
				   (unsigned long long)inaccurate);
	return st;
}

static const struct km_table *const tables[] = { &km_tbl_alloc_site, NULL };
static const char *const paths[] = { "proc/allocinfo", NULL };
const struct km_proc_file km_proc_allocinfo = {
	.name = "proc/allocinfo",
	.doc = "Memory by the line of source that allocated it; needs mem_profiling.",
	.paths = paths,
	.tables = tables,
	.parse = parse_allocinfo,
};
