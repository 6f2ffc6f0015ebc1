/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * debugfs page_owner, one record a block of pages, and page_owner_stacks/show_stacks, one a stack:
 *
 *	Page allocated via order 0, mask 0x1100dca(GFP_HIGHUSER_MOVABLE|__GFP_ZERO), pid 1, …
 *	PFN 0x1234 type Movable Block 9 type Movable Flags 0x…
 *	 post_alloc_hook+0x72/0xc0
 *	Page has been migrated, last migrate reason: compaction
 *	(empty line)
 *
 * Only the mask is hexadecimal in all releases. Old ones (3.19 to 4.x, RHEL 7) put "[<address>] "
 * before each function. page_owner_sort of the kernel's tools/mm writes equal records once, after a line
 * "12 times, 48 pages:", and older ones "12 times:".
 */
#include "proc/files.h"
#include "site.h"

static bool parse_allocated(struct km_text line, int64_t *order, uint64_t *mask)
{
	return km_text_skip(&line, "Page allocated via order") && km_text_int(&line, order) &&
	       *order >= 0 && *order < 64 && km_text_skip(&line, ",") &&
	       km_text_skip(&line, "mask") && km_text_hex(&line, mask);
}

/* Lines of a record that are neither its head nor its stack. */
static bool is_note(struct km_text line)
{
	static const char *const notes[] = { "PFN ", "Page has been migrated", "Charged ",
					     "Slab cache page", "last migrate reason" };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(notes); i++) {
		struct km_text t = line;

		if (km_text_skip(&t, notes[i]))
			return true;
	}
	return line.p == line.end;
}

static bool parse_times(struct km_text line, uint64_t *ret)
{
	int64_t n;

	if (!km_text_int(&line, &n) || n <= 0 || n > INT32_MAX || !km_text_skip(&line, "times"))
		return false;
	*ret = (uint64_t)n;
	return true;
}

static enum km_status count_pages(struct km_sites *sites, struct km_text stack, int64_t order,
				  uint64_t mask, uint64_t times, uint64_t page_bytes)
{
	struct km_site *s = km_sites_find(sites, stack, (uint64_t)order, mask);

	if (!s)
		return KM_NOMEM;
	s->page_order = order;
	s->gfp_mask = (int64_t)(mask & INT64_MAX);
	s->objects += times;
	if (!page_bytes || order > 20)
		s->no_bytes = true;
	else
		s->bytes += (page_bytes << order) * times;
	return KM_OK;
}

static enum km_status parse_owner(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line;
	uint64_t page_bytes = km_site_page_bytes(run), mask = 0, records = 0, times = 1;
	struct km_sites sites = { 0 };
	enum km_status st = KM_OK;
	int64_t order = -1;

	while (!st && km_text_line(run, &t, &line)) {
		if (parse_allocated(line, &order, &mask)) {
			/* The line PFN, which some lack, and then the stack. */
			struct km_text at = t;
			uint64_t number = run->line;

			records++;
			if (km_text_line(run, &t, &line) && !is_note(line)) {
				t = at;
				run->line = number;
			}
			st = count_pages(&sites, km_site_take_stack(run, &t), order, mask, times,
					 page_bytes);
			times = 1;
		} else if (!parse_times(line, &times) && !is_note(line)) {
			st = km_proc_unparsed(run, line);
		}
	}
	if (!st && !records && run->unparsed)
		st = KM_FORMAT;
	if (!st && records && !page_bytes)
		km_journal_unknown(&run->journal, KM_OK,
				   "bytes are unknown: the page size is unknown");
	if (!st)
		st = km_sites_write(run, &sites, "page_owner", NULL);
	km_sites_free(&sites);
	return st;
}

static const char *const owner_paths[] = { "sys/kernel/debug/page_owner", "page_owner",
					   "page_owner.txt", NULL };
const struct km_proc_file km_proc_page_owner = {
	.name = "debug/page_owner",
	.doc = "Who allocated every page; needs page_owner=on.",
	.paths = owner_paths,
	.tables = km_site_tables,
	.parse = parse_owner,
};

/* A stack, then "nr_base_pages: N" (6.10), or "stack_count: N" (6.9), which counts allocations. */
static enum km_status parse_stacks(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line;
	uint64_t page_bytes = km_site_page_bytes(run), records = 0, number = 0;
	struct km_sites sites = { 0 };
	enum km_status st = KM_OK;

	while (!st && t.p < t.end) {
		struct km_text stack = km_site_take_stack(run, &t), rest;
		struct km_site *s;
		bool pages, count;
		int64_t n;

		if (!km_text_line(run, &t, &line))
			break;
		rest = line;
		pages = km_text_skip(&rest, "nr_base_pages:");
		count = !pages && km_text_skip(&rest, "stack_count:");
		if (!(pages || count) || !km_text_int(&rest, &n) || n < 0) {
			if (line.p < line.end)
				st = km_proc_unparsed(run, line);
			continue;
		}
		records++;
		/* Equal stacks stay apart: the kernel lists each once. */
		s = km_sites_find(&sites, stack, number++, 0);
		if (!s) {
			st = KM_NOMEM;
			break;
		}
		s->objects = (uint64_t)n;
		s->no_bytes = !pages || !page_bytes || (uint64_t)n > INT64_MAX / page_bytes;
		if (!s->no_bytes)
			s->bytes = (uint64_t)n * page_bytes;
	}
	if (!st && !records && run->unparsed)
		st = KM_FORMAT;
	if (!st && records && !page_bytes)
		km_journal_unknown(&run->journal, KM_OK,
				   "bytes are unknown: the page size is unknown");
	if (!st)
		st = km_sites_write(run, &sites, "page_owner_stacks", NULL);
	km_sites_free(&sites);
	return st;
}

static const char *const stacks_paths[] = { "sys/kernel/debug/page_owner_stacks/show_stacks",
					    NULL };
const struct km_proc_file km_proc_page_owner_stacks = {
	.name = "debug/page_owner_stacks",
	.doc = "Pages by the stack that allocated them (6.9).",
	.paths = stacks_paths,
	.tables = km_site_tables,
	.parse = parse_stacks,
};
