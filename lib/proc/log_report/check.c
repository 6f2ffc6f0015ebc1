/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A Mem-Info block prints many amounts twice: in pages for the machine and in kB for each node or zone,
 * blocks and their total. They are compared, and give the page size.
 *
 * The kernel reads its counters one after the other while other CPUs allocate and free; each CPU keeps
 * up to 125 pages of each counter of a zone to itself (calculate_normal_threshold() of mm/vmstat.c).
 */
#include "log_report.h"

#include <inttypes.h>
#include <stdio.h>

#define DRIFT_PER_CPU 125

/*
 * Amounts that stay the same for the time of a report. Pages move between the lists of one kind, are
 * mapped and written back all the time: lists are added up, the rest is not compared.
 */
enum amount {
	FREE,
	FREE_CMA,
	ANON,
	FILES,
	UNEVICTABLE,
	SHMEM,
	RECLAIMABLE,
	UNRECLAIMABLE,
	TABLES,
	NR_AMOUNTS
};
_Static_assert(NR_AMOUNTS <= LOG_MAX_SUMS, "one sum for each amount");

static const struct {
	const char *name;
	unsigned parts;
} amounts[NR_AMOUNTS] = {
	[FREE] = { "free", 1 },
	[FREE_CMA] = { "free_cma", 1 },
	[ANON] = { "active_anon + inactive_anon + isolated_anon", 3 },
	[FILES] = { "active_file + inactive_file + isolated_file", 3 },
	[UNEVICTABLE] = { "unevictable", 1 },
	[SHMEM] = { "shmem", 1 },
	[RECLAIMABLE] = { "slab_reclaimable", 1 },
	[UNRECLAIMABLE] = { "slab_unreclaimable", 1 },
	[TABLES] = { "pagetables", 1 },
};

/* Names in the totals of the machine, and in lines of nodes and zones. */
static const struct {
	const char *head, *part;
	enum amount amount;
} keys[] = {
	{ "free", "free", FREE },
	{ "free_cma", "free_cma", FREE_CMA },
	{ "active_anon", "active_anon", ANON },
	{ "inactive_anon", "inactive_anon", ANON },
	{ "isolated_anon", "isolated(anon)", ANON },
	{ "active_file", "active_file", FILES },
	{ "inactive_file", "inactive_file", FILES },
	{ "isolated_file", "isolated(file)", FILES },
	{ "unevictable", "unevictable", UNEVICTABLE },
	{ "shmem", "shmem", SHMEM },
	{ "slab_reclaimable", "slab_reclaimable", RECLAIMABLE },
	{ "slab_unreclaimable", "slab_unreclaimable", UNRECLAIMABLE },
	{ "pagetables", "pagetables", TABLES },
};

enum {
	NODES,
	ZONES,
};

void log_sums_init(struct log_meminfo *m)
{
	memset(m->sums, 0, sizeof(m->sums));
	m->ram_pages = m->pagecache_pages = m->swapcache_pages = -1;
}

void log_sums_add(struct log_meminfo *m, const char *scope, const char *name, int64_t value,
		  int64_t seq)
{
	bool all = !strcmp(scope, "all");
	int part = !strcmp(scope, "node") ? NODES : ZONES;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(keys); i++) {
		struct log_sum *sum = &m->sums[keys[i].amount];

		if (strcmp(all ? keys[i].head : keys[i].part, name) != 0)
			continue;
		if (!all) {
			sum->parts[part] +=
				!__builtin_add_overflow(sum->kb[part], value, &sum->kb[part]);
			continue;
		}
		sum->head_parts +=
			!__builtin_add_overflow(sum->head_pages, value, &sum->head_pages);
		sum->head_seq = seq;
	}
}

static bool has_head(const struct log_meminfo *m, enum amount a)
{
	return m->sums[a].head_parts == amounts[a].parts;
}

bool log_has_no_free_cma(const struct log_report *r)
{
	return r->mem.seq && has_head(&r->mem, FREE_CMA) && r->mem.sums[FREE_CMA].head_pages == 0;
}

/* ---- the size of a page ---- */

/* The power of two from 4 to 256 that makes @pages pages out of @kb kB, within a 16th; 0: none. */
static uint64_t ratio(int64_t kb, int64_t pages)
{
	uint64_t page;

	if (kb <= 0 || pages <= 0)
		return 0;
	for (page = 4; page <= 256; page *= 2) {
		double r = (double)kb / ((double)pages * (double)page);

		if (r > 1 - 1.0 / 16 && r < 1 + 1.0 / 16)
			return page;
	}
	return 0;
}

/* In kB, for architectures that have but one size and are named in the release; 0 unknown. */
static uint64_t page_of_arch(const char *release)
{
	static const char *const names[] = { "x86_64", "amd64", "i386", "i586", "i686", "s390x" };
	size_t i;

	for (i = 0; release && i < KM_ARRAY_LEN(names); i++)
		if (strstr(release, names[i]))
			return 4;
	return 0;
}

static int64_t present_kb(const struct log_meminfo *m)
{
	int64_t kb = 0;
	size_t i;

	for (i = 0; i < m->zones.n; i++)
		if (m->zones.v[i].kb[LZ_PRESENT] < 0 ||
		    __builtin_add_overflow(kb, m->zones.v[i].kb[LZ_PRESENT], &kb))
			return -1;
	return m->zones.n ? kb : -1;
}

static enum km_status check_report(struct log_scan *s, const struct log_report *r, int64_t seq,
				   const char *name, const char *left_label, int64_t left,
				   const char *right_label, const int64_t *right, int64_t tolerance,
				   const char *why)
{
	char subject[96];

	snprintf(subject, sizeof(subject), "report at line %" PRId64 ", line %" PRId64,
		 r->first->seq, seq);
	return km_journal_check(s->journal, name, subject, left_label, &left, right_label, right,
				tolerance, why);
}

/* Blocks of order 0 have the size of a page; totals in pages and in kB have to agree with it. */
static enum km_status check_page(struct log_scan *s, struct log_report *r)
{
	struct log_meminfo *m = &r->mem;
	const struct log_sum *free = &m->sums[FREE];
	uint64_t by_free = ratio(free->kb[ZONES], free->head_pages);
	uint64_t by_ram = ratio(present_kb(m), m->ram_pages), other = by_free ? by_free : by_ram;
	int64_t right = (int64_t)other;
	enum km_status st;

	if (!m->page_kb) {
		m->page_kb = by_free == by_ram && by_free ? by_free : page_of_arch(r->release_text);
		m->page_is_sure = m->page_kb != 0;
		return KM_OK;
	}
	m->page_is_sure = m->page_kb == by_free || m->page_kb == by_ram || m->page_kb == page_of_arch(r->release_text);
	/* Two totals that agree are needed to doubt it: zones of some nodes alone may be printed. */
	if (!other || other == m->page_kb || (by_free && by_ram && by_free != by_ram))
		return KM_OK;
	st = check_report(s, r, m->seq, "log: size of a page", "kB of a block of order 0",
			  (int64_t)m->page_kb, "total of the zones in kB over pages", &right, 0, NULL);
	m->page_kb = 0;
	m->page_is_sure = false;
	return st;
}

/* One kernel has one size: what is said of a log is not known where two reports differ. */
static void note_page(struct log_scan *s, const struct log_meminfo *m)
{
	if (!m->page_is_sure)
		return;
	s->pages_differ = s->pages_differ || (s->page_kb && s->page_kb != m->page_kb);
	s->page_kb = m->page_kb;
}

/* ---- totals ---- */

/* Why nodes and zones need not make up the machine; NULL: they do. */
static const char *why_partial(const struct log_meminfo *m)
{
	int64_t present = present_kb(m), ram;

	if (m->cut)
		return "lines of the block could not be read";
	if (!m->page_kb)
		return "the size of a page is not known";
	if (m->ram_pages < 0 || present < 0)
		return "the block does not say how many pages there are";
	if (__builtin_mul_overflow(m->ram_pages, (int64_t)m->page_kb, &ram) ||
	    present < ram - ram / 32)
		return "not all nodes are in it: the kernel prints those that the request may use";
	return NULL;
}

/* What counters may differ by while they are read; @pages is the amount. */
static int64_t tolerance(const struct log_scan *s, const struct log_meminfo *m, int64_t pages)
{
	return (int64_t)(m->lines[ZONES] + m->lines[NODES]) * (s->max_cpu + 1) * DRIFT_PER_CPU +
	       pages / 8;
}

static enum km_status check_amount(struct log_scan *s, struct log_report *r, enum amount a,
				   const char *why)
{
	static const char moving[] =
		"counters are read one after the other, and each CPU holds back up to 125 pages";
	const struct log_meminfo *m = &r->mem;
	const struct log_sum *sum = &m->sums[a];
	int part = sum->parts[NODES] ? NODES : ZONES;
	const char *what = part == NODES ? "nodes" : "zones";
	char name[96], right[64];
	int64_t pages = 0;

	if (!has_head(m, a) || !sum->parts[part])
		return KM_OK;
	if (!why && sum->parts[part] != m->lines[part] * amounts[a].parts)
		why = "some of the lines lack it";
	if (!why)
		pages = sum->kb[part] / (int64_t)m->page_kb;
	snprintf(name, sizeof(name), "log: %s = %s", amounts[a].name, what);
	snprintf(right, sizeof(right), "sum of the %s, pages", what);
	return check_report(s, r, sum->head_seq, name, "total of the machine, pages", sum->head_pages,
			    right, why ? NULL : &pages, tolerance(s, m, sum->head_pages),
			    why ? why : moving);
}

/* NR_FILE_PAGES: files on the lists, shared memory, swap cache; unevictable pages may be files, too. */
static enum km_status check_pagecache(struct log_scan *s, struct log_report *r)
{
	const struct log_meminfo *m = &r->mem;
	int64_t pages, unevictable = m->sums[UNEVICTABLE].head_pages;

	if (m->pagecache_pages < 0 || m->swapcache_pages < 0 || m->cut || !has_head(m, FILES) ||
	    !has_head(m, SHMEM) || unevictable < 0 || unevictable > INT64_MAX / 2 ||
	    __builtin_add_overflow(m->sums[FILES].head_pages, m->sums[SHMEM].head_pages, &pages) ||
	    __builtin_add_overflow(pages, m->swapcache_pages, &pages))
		return KM_OK;
	return check_report(s, r, m->pagecache_seq, "log: page cache = its parts", "total pagecache pages",
			    m->pagecache_pages,
			    "active_file + inactive_file + isolated_file + shmem + swap cache", &pages,
			    unevictable + tolerance(s, m, m->pagecache_pages / 2),
			    "unevictable pages may be of files; pages on their way to a list are on none");
}

int64_t log_free_pages(const struct log_report *r)
{
	return r->mem.seq ? r->mem.sums[FREE].head_pages : -1;
}

enum km_status log_sums_check(struct log_scan *s, struct log_report *r)
{
	enum km_status st = r->mem.seq ? check_page(s, r) : KM_OK;
	const char *why;
	unsigned a;

	if (!r->mem.seq) {
		r->mem.page_kb = page_of_arch(r->release_text);
		return KM_OK;
	}
	note_page(s, &r->mem);
	why = why_partial(&r->mem);

	/* What makes all of them unknown is said once. */
	for (a = 0; !st && a < (why ? 1 : NR_AMOUNTS); a++)
		st = check_amount(s, r, (enum amount)a, why);
	return st ? st : check_pagecache(s, r);
}

/* ---- blocks ---- */

enum km_status log_check_blocks(struct log_scan *s, struct log_report *r,
				const struct km_log_line *l, const struct log_zone *z,
				int64_t sum_kb, int64_t total_kb)
{
	char label[64];

	snprintf(label, sizeof(label), "total of node %" PRId64 " %s, kB", z->node, z->name);
	return check_report(s, r, l->seq, "log: free blocks = total", label, total_kb,
			    "sum of its blocks, kB", &sum_kb, 0, NULL);
}
