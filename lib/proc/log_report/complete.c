/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What a Mem-Info block lacks of what every kernel of its release prints: show_free_areas() of mm/page_alloc.c (since 6.6
 * mm/show_mem.c) and show_mem() of lib/show_mem.c.
 *
 * Where the release is unknown, what the block itself has shows the earliest one that it can be. What depends on the configuration
 * (CMA, huge pages, memory failures, swap) may be absent as a whole.
 */
#include "log_report.h"

#include <stdio.h>

/* Parts of a block that are printed by one function, all of them or none. */
enum part {
	TOTALS, /* of the machine, the first lines */
	SWAP,	/* show_swap_cache_info(), with CONFIG_SWAP */
	PAGES,	/* show_mem() behind show_free_areas() */
};

static const struct {
	enum part part;
	const char *name;
	unsigned since, until; /* releases; 0: as far as blocks are read (2.6.28), and to this day */
} printed[] = {
	{ TOTALS, "active_anon", 0, 0 },
	{ TOTALS, "inactive_anon", 0, 0 },
	{ TOTALS, "active_file", 0, 0 },
	{ TOTALS, "inactive_file", 0, 0 },
	{ TOTALS, "unevictable", 0, 0 },
	{ TOTALS, "dirty", 0, 0 },
	{ TOTALS, "writeback", 0, 0 },
	{ TOTALS, "slab_reclaimable", 0, 0 },
	{ TOTALS, "slab_unreclaimable", 0, 0 },
	{ TOTALS, "mapped", 0, 0 },
	{ TOTALS, "pagetables", 0, 0 },
	{ TOTALS, "bounce", 0, 0 },
	{ TOTALS, "free", 0, 0 },
	{ TOTALS, "isolated_anon", KM_RELEASE(3, 0), 0 },	     /* a731286de62, 2.6.32 */
	{ TOTALS, "isolated_file", KM_RELEASE(3, 0), 0 },	     /* the same */
	{ TOTALS, "shmem", KM_RELEASE(3, 0), 0 },		     /* 4b02108ac1b3, 2.6.32 */
	{ TOTALS, "unstable", KM_RELEASE(3, 0), KM_RELEASE(5, 8) },  /* up to 8d92890bd6b8; see is_backported() */
	{ TOTALS, "free_cma", KM_RELEASE(3, 7), 0 },		     /* d1ce749a0db1 */
	{ TOTALS, "free_pcp", KM_RELEASE(4, 1), 0 },		     /* d1bfcdb8ce0e */
	{ TOTALS, "kernel_misc_reclaimable", KM_RELEASE(5, 16), 0 }, /* eb2169cee36f */
	{ TOTALS, "sec_pagetables", KM_RELEASE(6, 1), 0 },	     /* ebc97a52b5d6 */
	{ SWAP, "pages in swap cache", KM_RELEASE(3, 0), 0 },
	{ SWAP, "Swap cache stats", 0, KM_RELEASE(5, 18) }, /* up to 442701e7058b */
	{ SWAP, "Free swap", 0, 0 },
	{ SWAP, "Total swap", 0, 0 },
	{ PAGES, "total pagecache pages", 0, 0 },
	{ PAGES, "pages RAM", 0, 0 },
	{ PAGES, "pages reserved", 0, 0 },
	{ PAGES, "pages HighMem/MovableOnly", KM_RELEASE(4, 1), 0 },
};
_Static_assert(KM_ARRAY_LEN(printed) <= 64, "one bit of log_meminfo.seen for each");

void log_lacks(struct log_scan *s, const struct log_report *r, const char *what)
{
	if (!s->missing++)
		snprintf(s->first_missing, sizeof(s->first_missing), "'%s' of the report at line %lld", what,
			 (long long)r->first->seq);
}

/* ---- what was seen ---- */

static void note(struct log_meminfo *m, bool totals, const char *name)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(printed); i++)
		if ((printed[i].part == TOTALS) == totals && !strcmp(printed[i].name, name))
			m->seen |= UINT64_C(1) << i;
}

void log_seen_amount(struct log_meminfo *m, struct log_zone *zone, const char *name)
{
	bool flag = !strcmp(name, "all_unreclaimable");

	if (!strcmp(m->scope, "all")) {
		/* "Active:631 inactive:7924": up to 2.6.27, of other names. */
		m->old_totals = m->old_totals || !strcmp(name, "Active") || !strcmp(name, "inactive");
		note(m, true, name);
	} else if (!zone) {
		m->node_ends += flag && !strcmp(m->scope, "node");
	} else if (!strcmp(name, "writepending")) {
		zone->lines |= LOG_HAS_PENDING;
	} else if (flag || (!strcmp(name, "free_cma") && (zone->lines & LOG_HAS_PENDING))) {
		zone->lines |= LOG_HAS_END;
	}
}

bool log_is_amount(const char *name, size_t n)
{
	/* Only nodes and zones have these. */
	static const char *const more[] = { "boost", "min", "low", "high", "present", "managed", "mlocked", "writepending",
					    "kernel_stack", "local_pcp", "isolated(anon)", "isolated(file)", "writeback_tmp",
					    "shmem_thp", "shmem_pmdmapped", "anon_thp", "zspages", "reserved_highatomic",
					    "free_highatomic", "pages_scanned" };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(printed); i++)
		if (printed[i].part == TOTALS && strlen(printed[i].name) == n && !memcmp(printed[i].name, name, n))
			return true;
	for (i = 0; i < KM_ARRAY_LEN(more); i++)
		if (strlen(more[i]) == n && !memcmp(more[i], name, n))
			return true;
	return false;
}

void log_seen_count(struct log_meminfo *m, const char *name)
{
	note(m, false, name);
}

static bool saw(const struct log_meminfo *m, const char *name)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(printed); i++)
		if (!strcmp(printed[i].name, name))
			return m->seen >> i & 1;
	return false;
}

static bool saw_part(const struct log_meminfo *m, enum part part)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(printed); i++)
		if (printed[i].part == part && (m->seen >> i & 1))
			return true;
	return false;
}

/* ---- what has to be there ---- */

/* The least release that the report can be of; 0: any. */
static unsigned least_release(const struct log_report *r)
{
	const struct log_meminfo *m = &r->mem;
	unsigned pending = 0;
	size_t i;

	if (r->release)
		return r->release;
	for (i = 0; i < m->zones.n; i++)
		pending |= m->zones.v[i].lines & LOG_HAS_PENDING;
	if (saw(m, "sec_pagetables"))
		return KM_RELEASE(6, 1);
	/* Stable trees of 5.15 print it, too. */
	if (saw(m, "kernel_misc_reclaimable"))
		return KM_RELEASE(5, 15);
	if (ROW_HAS(r->oom, oom_event, constraint_name))
		return KM_RELEASE(5, 0);
	if (pending)
		return KM_RELEASE(4, 8);
	if (saw(m, "free_pcp"))
		return KM_RELEASE(4, 1);
	return saw(m, "free_cma") ? KM_RELEASE(3, 7) : 0;
}

/* Enterprise kernels keep their release's number for years and take over what later ones no longer print. */
static bool is_backported(const struct log_report *r)
{
	return r->release_text && strstr(r->release_text, ".el");
}

static bool is_due(const struct log_report *r, size_t i, unsigned least)
{
	const struct log_meminfo *m = &r->mem;

	if (least < printed[i].since || m->old_totals)
		return false;
	if (printed[i].until && (!r->release || r->release >= printed[i].until || is_backported(r)))
		return false;
	switch (printed[i].part) {
	case TOTALS:
		return !r->release || r->release >= KM_RELEASE(3, 0);
	case SWAP:
		return saw_part(m, SWAP);
	default:
		/* Without an MMU show_free_areas() stands alone; before 4.1 architectures had a show_mem() of their own. */
		return !strcmp(printed[i].name, "total pagecache pages") ||
		       (r->kind != LOG_NOMMU && (least >= KM_RELEASE(4, 1) || saw(m, "pages RAM") || saw(m, "pages reserved")));
	}
}

/* A zone has three lines, and the first of them has all of its numbers. */
static void check_zone(struct log_scan *s, const struct log_report *r, const struct log_zone *z, unsigned least)
{
	static const struct {
		enum log_zone_number number;
		const char *name;
	} numbers[] = {
		{ LZ_FREE, "free" }, { LZ_MIN, "min" }, { LZ_LOW, "low" }, { LZ_HIGH, "high" }, { LZ_PRESENT, "present" }, { LZ_MANAGED, "managed" }, /* 9feedc9d831e, v3.9 */
	};
	size_t i;

	if (!(z->lines & LOG_HAS_RESERVE))
		log_lacks(s, r, "lowmem_reserve[]");
	if (!(z->lines & LOG_HAS_BLOCKS))
		log_lacks(s, r, "free blocks of a zone");
	if (!(z->lines & LOG_HAS_NUMBERS)) {
		log_lacks(s, r, "numbers of a zone");
		return;
	}
	for (i = 0; i < KM_ARRAY_LEN(numbers); i++)
		if (z->kb[numbers[i].number] < 0 && (numbers[i].number != LZ_MANAGED || least >= KM_RELEASE(3, 9)))
			log_lacks(s, r, numbers[i].name);
	if (!(z->lines & LOG_HAS_END))
		log_lacks(s, r, "end of a zone's line");
}

/* Since 4.8 (599d0c954f91) each node has a line, whose last word is that it is reclaimable, or numbers behind that. */
static void check_nodes(struct log_scan *s, const struct log_report *r, unsigned least)
{
	const struct log_meminfo *m = &r->mem;
	unsigned nodes = 0;
	size_t i, k;

	for (i = 0; i < m->zones.n; i++) {
		for (k = 0; k < i && m->zones.v[k].node != m->zones.v[i].node; k++)
			;
		nodes += k == i;
	}
	if (least >= KM_RELEASE(4, 8) && m->lines[0] < nodes)
		log_lacks(s, r, "line of a node");
	if (m->node_ends < m->lines[0])
		log_lacks(s, r, "end of a node's line");
}

void log_block_check(struct log_scan *s, const struct log_report *r)
{
	const struct log_meminfo *m = &r->mem;
	unsigned least = least_release(r);
	size_t i;

	if (!m->seq)
		return;
	for (i = 0; i < KM_ARRAY_LEN(printed); i++)
		if (!(m->seen >> i & 1) && is_due(r, i, least))
			log_lacks(s, r, printed[i].name);
	for (i = 0; i < m->zones.n; i++)
		check_zone(s, r, &m->zones.v[i], least);
	check_nodes(s, r, least);
}
