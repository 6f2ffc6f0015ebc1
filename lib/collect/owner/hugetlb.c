/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Pools of huge pages (mm/hugetlb.c). Their lists are walked before the scan of memory, so that each page is that of
 * a pool, free or in use; the table is written after it, with what the scan found.
 */
#include <stdio.h>

#include "owner.h"
#include "mm/hstate.h"
#include "collect/collect.h"

static uint64_t list_bound(const struct km_run *run, unsigned order)
{
	return (km_mm_frame_bound(run->mm, run->k) >> order) + 1;
}

/* Claim the huge pages on a list, up to where it is broken. KM_OK, KM_NOMEM, or why it is. */
static enum km_status claim_list(struct km_run *run, uint64_t head, unsigned order, uint32_t id,
				 int64_t *ret_pages)
{
	enum km_status st;
	struct km_list l;
	uint64_t entry, pfn;

	km_list_init(&l, run->view, head, list_bound(run, order));
	while ((st = km_list_next(&l, &entry)) == KM_OK) {
		st = km_mm_page_pfn(run->mm, entry - run->mm->page.lru, &pfn);
		if (!st && pfn & ((UINT64_C(1) << order) - 1))
			st = KM_CORRUPT;
		if (st)
			return st;
		(void)km_owner_claim(run->owners, pfn, UINT64_C(1) << order, id);
		++*ret_pages;
	}
	return st == KM_END ? KM_OK : st;
}

/* Counters that cannot be read, or not believed, are reported once, here. */
static enum km_status read_counters(struct km_run *run, struct km_hugetlb_pool *p)
{
	struct km_hstate h;

	p->counters = km_hstate_read(run->view, run->mm, p->addr, p->node_id, &h);
	if (!p->counters) {
		p->total = h.total;
		p->free = h.free;
		p->surplus = h.surplus;
		p->reserved = h.reserved;
	}
	return p->counters == KM_CORRUPT
		       ? km_run_issue(run, p->addr, KM_CORRUPT,
				      "counters of a pool of huge pages are not plausible")
		       : KM_OK;
}

static enum km_status add_pool(struct km_run *run, const struct km_hugetlb_pool *pool)
{
	struct km_hugetlb_pool *p = km_vec_push(run->hugetlb);

	if (!p)
		return KM_NOMEM;
	*p = *pool;
	return KM_OK;
}

/* Free huge pages of a size on one node. */
static enum km_status walk_node(struct km_run *run, uint64_t hstate, unsigned order,
				const struct km_node *node, struct km_hugetlb_pool *all)
{
	struct km_hugetlb_pool p = { .addr = hstate, .order = order, .node_id = node->id };
	uint64_t head;
	char name[64];
	enum km_status st, got;
	uint32_t id;

	st = read_counters(run, &p);
	if (st || p.counters == KM_ABSENT)
		return st;
	snprintf(name, sizeof(name), "%llu kB pages of node %d, free",
		 (unsigned long long)(run->k->page_bytes >> 10 << order), node->id);
	st = km_claim_owner_named(run, KM_CLASS_hugetlb, name, &id);
	if (st)
		return st;
	got = km_field_addr(run->view, KF_hstate_freelists, hstate, (uint64_t)node->id, &head);
	if (!got)
		got = claim_list(run, head, order, id, &p.listed);
	p.listed_whole = !got;
	all->listed += p.listed;
	all->listed_whole = all->listed_whole && !got;
	if (got == KM_NOMEM)
		return got;
	if (got)
		st = km_run_issue(run, hstate, got, "list of free huge pages: broken after %lld",
				  (long long)p.listed);
	return st ? st : add_pool(run, &p);
}

static enum km_status walk_size(struct km_run *run, uint64_t hstate)
{
	struct km_hugetlb_pool all = { .addr = hstate, .node_id = -1, .listed_whole = true };
	uint64_t head;
	int64_t in_use = 0;
	char name[64];
	enum km_status st = km_hstate_order(run->view, hstate, &all.order), got;
	uint32_t id;
	size_t i;

	if (st)
		return km_run_issue(run, hstate, st, "a size of huge pages cannot be read");
	st = read_counters(run, &all);
	for (i = 0; !st && i < run->mm->nodes.n; i++)
		st = walk_node(run, hstate, all.order, &run->mm->nodes.v[i], &all);
	if (st)
		return st;
	if (!run->k->layout->field[KF_hstate_freelists].present)
		all.listed_whole = false;
	snprintf(name, sizeof(name), "%llu kB pages in use",
		 (unsigned long long)(run->k->page_bytes >> 10 << all.order));
	st = km_claim_owner_named(run, KM_CLASS_hugetlb, name, &id);
	if (!st && !km_field_addr(run->view, KF_hstate_activelist, hstate, 0, &head)) {
		got = claim_list(run, head, all.order, id, &in_use);
		if (got == KM_NOMEM)
			return got;
		if (got)
			st = km_run_issue(run, hstate, got,
					  "list of huge pages in use: broken after %lld",
					  (long long)in_use);
	}
	return st ? st : add_pool(run, &all);
}

static enum km_status run_hugetlb(struct km_run *run)
{
	unsigned n = 0, i;
	enum km_status st = km_hstate_count(run->view, &n);

	if (st)
		return km_run_issue(run, km_view_sym(run->view, SYM_hugetlb_max_hstate), st,
				    "number of sizes of huge pages");
	for (i = 0; !st && i < n; i++)
		st = walk_size(run, km_hstate_addr(run->view, i));
	return st;
}

static void free_pools(void *share)
{
	km_vec_free((struct km_hugetlb_pools *)share);
}

const struct km_collector km_collect_hugetlb = {
	.name = "hugetlb",
	.doc = "Huge pages on the lists of their pools.",
	.fields = (const enum km_field_id[]){ KF_hstate_order, KF_hstate_nr_huge_pages,
					      KF_hstate_free_huge_pages, KM_NR_FIELDS },
	.syms = (const enum km_sym_id[]){ SYM_hstates, SYM_hugetlb_max_hstate, KM_NR_SYMS },
	.claims = true,
	.shares = (const struct km_share[]){ KM_SHARE(hugetlb, free_pools), { 0 } },
	.run = run_hugetlb,
};

/* ---- the table ---- */

/* Huge pages that the scan found, on one node or all. */
static int64_t found_pages(const struct km_run *run, const struct km_hugetlb_pool *p)
{
	uint64_t pages = 0;
	size_t i;

	for (i = 0; p->order < KM_MAX_ORDERS && i < run->mm->zones.n; i++)
		if (p->node_id < 0 || run->mm->zones.v[i].node_id == p->node_id)
			pages += run->sums->zones[i].huge_pages[p->order];
	return (int64_t)(pages >> p->order);
}

static enum km_status run_hugetlb_pool(struct km_run *run)
{
	enum km_status st = KM_OK;
	unsigned sizes = 0, known = 0;
	size_t i;

	for (i = 0; !st && i < run->hugetlb->n; i++) {
		const struct km_hugetlb_pool *p = &run->hugetlb->v[i];
		struct row_hugetlb_pool row = { 0 };

		known += p->node_id < 0;
		ROW_SET(row, hugetlb_pool, page_kb, run->k->page_bytes >> 10 << p->order);
		if (p->node_id >= 0)
			ROW_SET(row, hugetlb_pool, node_id, p->node_id);
		if (!p->counters) {
			ROW_SET(row, hugetlb_pool, total_hugepages, p->total);
			ROW_SET(row, hugetlb_pool, free_hugepages, p->free);
			ROW_SET(row, hugetlb_pool, surplus_hugepages, p->surplus);
			if (p->node_id < 0)
				ROW_SET(row, hugetlb_pool, reserved_hugepages, p->reserved);
		} else {
			km_run_unknown(run, p->counters, "counters of a pool of huge pages");
		}
		if (!run->sums->scanned && km_mm_lost(run->mm))
			km_run_unknown(run, KM_OK, "huge pages that the scan found: there is no memory map");
		else if (run->sums->scanned && !run->sums->unknown_pages)
			ROW_SET(row, hugetlb_pool, found_hugepages, found_pages(run, p));
		else if (run->sums->scanned)
			km_run_unknown(run, KM_OK, "huge pages that the scan found: struct pages are "
						   "not in the dump");
		st = ROW_ADD(run, hugetlb_pool, row);
	}
	if (!run->mm->nodes.n || run->mm->problems.n)
		km_run_unknown(run, KM_OK, "pools of nodes that could not be read");
	if (km_hstate_count(run->view, &sizes) || known < sizes)
		km_run_unknown(run, KM_OK, "pools of a size that could not be read");
	return st;
}

const struct km_collector km_collect_hugetlb_pool = {
	.name = "hugetlb_pool",
	.doc = "Pools of huge pages by size and node.",
	.fields = (const enum km_field_id[]){ KF_hstate_order, KM_NR_FIELDS },
	.syms = (const enum km_sym_id[]){ SYM_hstates, KM_NR_SYMS },
	.tables = (const struct km_table *const[]){ &km_tbl_hugetlb_pool, NULL },
	.after = (const char *const[]){ "hugetlb", "page", NULL },
	.run = run_hugetlb_pool,
};
