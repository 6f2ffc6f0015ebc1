/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Every number has a second witness: these are the identities between what was walked, scanned and counted. */
#include <stdio.h>

#include "check.h"
#include "mm/hstate.h"
#include "facts/facts.h"

#define SUBJECT_BYTES 64

/* Pages may be on their way between a list and a counter on each CPU (folio batches, 31 entries). */
#define IN_FLIGHT_PER_CPU 64

static void zone_subject(const struct km_zone *z, char *buf)
{
	snprintf(buf, SUBJECT_BYTES, "node %d, zone %s", z->node_id, z->name);
}

/* Every struct page was read: sums over pages are whole. */
static bool all_pages_known(const struct km_run *run)
{
	return run->sums->scanned && !run->sums->unknown_pages;
}

static enum km_status check_order(struct km_run *run, const struct km_zone *z, unsigned order)
{
	const struct km_zone_sums *sums = km_zone_sums(run, z);
	int64_t listed = (int64_t)sums->list_blocks[order], buddy = (int64_t)sums->buddy_blocks[order];
	char subject[SUBJECT_BYTES + 16];
	uint64_t area, nr_free;
	int64_t counted = 0;
	enum km_status st;
	bool known;

	st = km_field_addr(run->view, KF_zone_free_area, z->addr, order, &area);
	if (!st)
		st = km_read_field(run->view, KF_free_area_nr_free, area, 0, &nr_free);
	known = st == KM_OK;
	if (known)
		counted = (int64_t)nr_free;
	zone_subject(z, subject);
	snprintf(subject + strlen(subject), 16, ", order %u", order);
	st = km_journal_check(&run->journal, "free blocks: counter = lists", subject,
			      "free_area.nr_free", known ? &counted : NULL,
			      "blocks on the free lists", sums->lists_whole[order] ? &listed : NULL, 0,
			      sums->lists_whole[order]
				      ? NULL
				      : km_check_why_part(run, known ? &counted : NULL, listed));
	if (st)
		return st;
	return km_journal_check(&run->journal, "free blocks: counter = pages", subject,
				"free_area.nr_free", known ? &counted : NULL,
				"pages marked as free blocks of this order",
				all_pages_known(run) ? &buddy : NULL, 0, km_check_why_unknown(run));
}

/* NR_FREE_PAGES counts unaccepted memory, and not what lies on lists of Isolate. */
static enum km_status check_free_pages(struct km_run *run, const struct km_zone *z)
{
	const struct km_zone_sums *sums = km_zone_sums(run, z);
	const struct km_layout *l = run->k->layout;
	int64_t counter = 0, listed = 0, unaccepted = 0;
	char subject[SUBJECT_BYTES];
	bool whole = true;
	enum km_status st;
	unsigned o;

	st = km_zone_stat_exact(run->view, z->addr, (uint64_t)l->consts[KC_NR_FREE_PAGES].value,
				&counter);
	if (l->consts[KC_NR_UNACCEPTED].present)
		(void)km_zone_stat_exact(run->view, z->addr, (uint64_t)l->consts[KC_NR_UNACCEPTED].value,
					 &unaccepted);
	for (o = 0; o < run->mm->nr_orders; o++) {
		listed += (int64_t)sums->list_blocks[o] << o;
		whole = whole && sums->lists_whole[o];
	}
	listed += unaccepted - (int64_t)sums->isolated_pages;
	zone_subject(z, subject);
	return km_journal_check(&run->journal, "free pages: counter = lists", subject,
				"NR_FREE_PAGES with per-CPU differences", st ? NULL : &counter,
				"pages on the free lists, less isolated, plus unaccepted",
				whole ? &listed : NULL, 0,
				whole ? NULL
				      : km_check_why_part(run, st ? NULL : &counter, listed));
}

static enum km_status check_pcp(struct km_run *run, const struct km_zone *z)
{
	const struct km_zone_sums *sums = km_zone_sums(run, z);
	const struct km_layout *l = run->k->layout;
	int64_t counted = 0, walked = (int64_t)sums->pcp_pages,
		found = (int64_t)sums->class_pages[KM_CLASS_pcp];
	const char *why = NULL;
	bool nested = l->type_bytes[KT_per_cpu_pageset] && l->field[KF_per_cpu_pageset_pcp].present;
	char subject[SUBJECT_BYTES];
	uint64_t percpu, n;
	enum km_status st;
	unsigned cpu;

	st = run->k->cpus;
	if (!st)
		st = km_read_field(run->view, KF_zone_pageset, z->addr, 0, &percpu);
	for (cpu = 0; !st && cpu < run->k->nr_cpus; cpu++) {
		uint64_t addr = km_per_cpu(run->k, percpu, cpu);

		if (!km_cpu_possible(run->k, cpu))
			continue;
		if (nested)
			addr += l->field[KF_per_cpu_pageset_pcp].offset;
		st = km_read_field(run->view, KF_per_cpu_pages_count, addr, 0, &n);
		counted += (int64_t)n;
	}
	zone_subject(z, subject);
	if (!sums->pcp_whole)
		why = km_check_why_part(run, st ? NULL : &counted, walked);
	st = km_journal_check(&run->journal, "per-CPU lists: counter = lists", subject,
			      "sum of pcp.count", st ? NULL : &counted,
			      "pages on the per-CPU lists", sums->pcp_whole ? &walked : NULL, 0, why);
	if (st)
		return st;
	/* free_pages_prepare() leaves none with a flag or a use that would show. */
	if (!why)
		why = km_check_why_unknown(run);
	return km_journal_check(&run->journal, "per-CPU lists: lists = pages", subject,
				"pages on the per-CPU lists", sums->pcp_whole ? &walked : NULL,
				"pages of class pcp", why ? NULL : &found, 0, why);
}

/* Pages of a zone that exist, by class. */
static int64_t existing_pages(const struct km_zone_sums *sums)
{
	int64_t pages = (int64_t)sums->undecided_pages;
	unsigned i;

	for (i = 0; i < KM_NR_CLASSES; i++)
		if (i != KM_CLASS_absent)
			pages += (int64_t)sums->class_pages[i];
	return pages;
}

/*
 * The pages that a zone manages, counted by its struct pages. Some drivers take a page that they give back to
 * the host out of managed_pages (adjust_managed_page_count(): virtio_balloon without DEFLATE_ON_OOM,
 * virtio_mem, hv_balloon), others leave it there (vmw_balloon): the pages of class balloon count all or not
 * at all, whichever holds. @ret_less: they do not.
 */
static int64_t given_pages(const struct km_zone_sums *sums, int64_t managed, bool *ret_less)
{
	int64_t given = existing_pages(sums) - (int64_t)sums->reserved_pages;
	int64_t balloon = (int64_t)(sums->class_pages[KM_CLASS_balloon] -
				    sums->class_reserved[KM_CLASS_balloon]);

	*ret_less = balloon && managed == given - balloon;
	return *ret_less ? given - balloon : given;
}

static enum km_status check_sizes(struct km_run *run, const struct km_zone *z)
{
	int64_t present = (int64_t)z->present_pages, classes = existing_pages(km_zone_sums(run, z)), managed, rest;
	bool less;
	const char *why = km_check_why_unknown(run);
	char subject[SUBJECT_BYTES];
	enum km_status st;
	uint64_t raw;

	if (!why && !run->mm->ram_whole)
		why = "the firmware map is not whole: what is RAM is a guess";
	zone_subject(z, subject);
	st = km_journal_check(&run->journal, "zone size: present = classes", subject,
			      "zone.present_pages", &present, "sum of all classes but absent",
			      why ? NULL : &classes, 0, why);
	if (st)
		return st;
	st = km_read_field(run->view, KF_zone_managed_pages, z->addr, 0, &raw);
	managed = st ? -1 : (int64_t)raw;
	rest = given_pages(km_zone_sums(run, z), managed, &less);
	return km_journal_check(
		&run->journal, "zone size: managed = present - reserved", subject,
		"zone.managed_pages", st ? NULL : &managed,
		less ? "pages that exist and are neither PG_reserved nor of class balloon"
		     : "pages that exist and are not PG_reserved",
		why ? NULL : &rest, 0, why);
}

static enum km_status check_zones(struct km_run *run)
{
	enum km_status st = KM_OK;
	unsigned o;
	size_t i;

	for (i = 0; !st && i < run->mm->zones.n; i++) {
		const struct km_zone *z = &run->mm->zones.v[i];

		for (o = 0; !st && o < run->mm->nr_orders; o++)
			st = check_order(run, z, o);
		if (!st)
			st = check_free_pages(run, z);
		if (!st)
			st = check_pcp(run, z);
		if (!st)
			st = check_sizes(run, z);
	}
	return st;
}

static enum km_status check_nodes(struct km_run *run)
{
	enum km_status st = KM_OK;
	size_t i, z;

	for (i = 0; !st && i < run->mm->nodes.n; i++) {
		const struct km_node *n = &run->mm->nodes.v[i];
		int64_t present = (int64_t)n->present_pages, sum = 0;
		char subject[SUBJECT_BYTES];

		for (z = 0; z < run->mm->zones.n; z++)
			if (run->mm->zones.v[z].node_id == n->id)
				sum += (int64_t)run->mm->zones.v[z].present_pages;
		snprintf(subject, sizeof(subject), "node %d", n->id);
		st = km_journal_check(&run->journal, "node size: present = zones", subject,
				      "node_present_pages", &present, "sum of zone.present_pages",
				      km_mm_zones_lost(run->mm) ? NULL : &sum, 0, NULL);
	}
	return st;
}

static enum km_status check_total(struct km_run *run)
{
	int64_t total = 0, sum = 0, given = 0;
	bool less, any_less = false;
	enum km_status st, got = KM_OK;
	uint64_t raw;
	size_t z;

	st = km_read_var(run->view, SYM_totalram_pages, true, &raw);
	total = (int64_t)raw;
	for (z = 0; z < run->mm->zones.n && !got; z++) {
		got = km_read_field(run->view, KF_zone_managed_pages, run->mm->zones.v[z].addr, 0,
				    &raw);
		sum += (int64_t)raw;
		given += given_pages(&run->sums->zones[z], got ? -1 : (int64_t)raw, &less);
		any_less |= less;
	}
	got = km_journal_check(&run->journal, "MemTotal = managed pages", NULL, "totalram_pages",
			       st ? NULL : &total, "sum of zone.managed_pages",
			       got || km_mm_zones_lost(run->mm) ? NULL : &sum, 0, NULL);
	if (got)
		return got;
	return km_journal_check(
		&run->journal, "ledger: MemTotal = classes", NULL, "totalram_pages",
		st ? NULL : &total,
		any_less ? "pages of all classes but balloon, less those never given to the allocator"
			 : "pages of all classes, less those never given to the allocator",
		km_check_why_unknown(run) ? NULL : &given, 0, km_check_why_unknown(run));
}

/* ---- classes against the kernel's counters ---- */

struct counted {
	int64_t value;
	bool known;
};

static struct counted node_sum(struct km_run *run, enum km_const_id item)
{
	struct counted sum = { 0 };

	sum.known = km_node_stat_sum(run->view, run->mm, item, &sum.value) == KM_OK;
	return sum;
}

static enum km_status check_class(struct km_run *run, const char *name, const char *counter,
				  struct counted left, const char *what, int64_t pages,
				  int64_t tolerance, const char *why)
{
	const char *unknown = km_check_why_unknown(run);

	return km_journal_check(&run->journal, name, NULL, counter, left.known ? &left.value : NULL,
				what, unknown ? NULL : &pages, tolerance, unknown ? unknown : why);
}

static enum km_status check_classes(struct km_run *run)
{
	static const char in_hand[] = "pages that a CPU was adding or removing";
	const struct km_layout *l = run->k->layout;
	int64_t in_flight = IN_FLIGHT_PER_CPU * (int64_t)run->k->nr_cpus;
	struct counted table = node_sum(run, KC_NR_PAGETABLE);
	struct counted anon = node_sum(run, KC_NR_ANON_MAPPED);
	struct counted file = node_sum(run, KC_NR_FILE_PAGES);
	struct counted shmem = node_sum(run, KC_NR_SHMEM);
	int64_t mapped = km_check_class_pages(run, KM_CLASS_anon);
	struct counted swapcache = node_sum(run, KC_NR_SWAPCACHE);
	struct km_cache_tally cache = { 0 };
	struct counted slab = node_sum(run, KC_NR_SLAB_RECLAIMABLE);
	struct counted unreclaimable = node_sum(run, KC_NR_SLAB_UNRECLAIMABLE);
	int64_t shared = km_check_class_pages(run, KM_CLASS_shmem), cached;
	int64_t marked = 0;
	enum km_status st;
	size_t z;

	for (z = 0; z < run->mm->zones.n; z++) {
		mapped -= (int64_t)run->sums->zones[z].anon_unmapped_pages;
		marked += (int64_t)run->sums->zones[z].marked_tables;
		cache.swapcache += run->sums->zones[z].cache.swapcache;
		cache.swapcache_shmem += run->sums->zones[z].cache.swapcache_shmem;
	}
	shared -= (int64_t)cache.swapcache_shmem;
	cached = km_check_class_pages(run, KM_CLASS_file) + shared + (int64_t)cache.swapcache;
	/* Neither counted nor marked: the kernel's own tables, and before v6.14 the top ones. */
	table.known = table.known && run->mm->page.type_value[KM_PT_TABLE];
	st = check_class(run, "page tables: counter = pages", "NR_PAGETABLE", table,
			 "pages that are marked as page tables", marked, 0, NULL);
	if (st)
		return st;
	st = check_class(run, "anonymous memory: counter = pages", "NR_ANON_MAPPED", anon,
			 "pages of class anon that are mapped", mapped, 0, NULL);
	if (st)
		return st;
	if (swapcache.known)
		st = check_class(run, "swap cache: counter = pages", "NR_SWAPCACHE", swapcache,
				 "pages marked as in the swap cache", (int64_t)cache.swapcache,
				 in_flight, in_hand);
	if (!st)
		st = check_class(run, "page cache: counter = pages", "NR_FILE_PAGES", file,
				 "pages of files, and those in the swap cache", cached, in_flight,
				 in_hand);
	if (!st)
		st = check_class(run, "shared memory: counter = pages", "NR_SHMEM", shmem,
				 "pages of class shmem that are not in the swap cache alone",
				 shared, in_flight, in_hand);
	if (st)
		return st;
	slab.known = slab.known && unreclaimable.known;
	slab.value += unreclaimable.value;
	if (l->consts[KC_PGTY_large_kmalloc].present)
		return check_class(run, "slab: counter = pages",
				   "NR_SLAB_RECLAIMABLE + NR_SLAB_UNRECLAIMABLE", slab,
				   "pages of class slab", km_check_class_pages(run, KM_CLASS_slab),
				   0, NULL);
	return check_class(
		run, "slab: counter = pages, and large kmalloc",
		"NR_SLAB_RECLAIMABLE + NR_SLAB_UNRECLAIMABLE", slab, "pages of class slab",
		km_check_class_pages(run, KM_CLASS_slab),
		km_check_class_pages(run, KM_CLASS_other_kernel) +
			km_check_class_pages(run, KM_CLASS_kernel_data),
		"large kmalloc blocks are counted as slab since 5.4, but their pages carry no "
		"mark before 6.15: they are among other_kernel and kernel_data");
}

static enum km_status check_hugetlb(struct km_run *run)
{
	struct counted total = { .known = true };
	unsigned n = 0, i;
	enum km_status st = km_hstate_count(run->view, &n);

	if (st == KM_ABSENT)
		return KM_OK;
	total.known = !st;
	for (i = 0; total.known && i < n; i++) {
		struct km_hstate h;

		total.known = km_hstate_read(run->view, run->mm, km_hstate_addr(run->view, i), -1, &h) == KM_OK;
		if (total.known)
			total.value += h.total << h.order;
	}
	return check_class(run, "huge pages: pools = pages",
			   "sum of hstate.nr_huge_pages in base pages", total,
			   "pages of class hugetlb", km_check_class_pages(run, KM_CLASS_hugetlb), 0,
			   NULL);
}

static enum km_status run_check(struct km_run *run)
{
	enum km_status st;

	if (!run->mm->zones.n) {
		km_journal_skip(&run->journal, "no zone could be read, see the issues of node");
		return KM_OK;
	}
	st = check_zones(run);
	if (!st)
		st = check_nodes(run);
	if (!st)
		st = check_total(run);
	if (!st)
		st = check_classes(run);
	if (!st)
		st = check_hugetlb(run);
	if (!st)
		st = km_check_clock(run);
	return st ? st : km_check_owners(run);
}

const struct km_collector km_collect_check = {
	.name = "check",
	.doc = "Identities between numbers that were counted in different ways.",
	.tables = (const struct km_table *const[]){ &km_tbl_check, NULL },
	.after = (const char *const[]){ "stat", "pcp", "hugetlb", "percpu", "kernel_stack", "vmalloc", "page", "free_list", NULL },
	.run = run_check,
};
