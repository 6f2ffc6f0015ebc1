/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Per-CPU page lists (struct per_cpu_pages, mm/page_alloc.c). */
#include <stdlib.h>

#include "collect/collect.h"
#include "facts.h"

#define SMALL_ORDERS	4u /* orders 0 to PAGE_ALLOC_COSTLY_ORDER have lists of their own */
#define MAX_LIST_BLOCKS (1u << 24)

/*
 * Which blocks list number @i of @n holds (order_to_pindex(), mm/page_alloc.c), T = MIGRATE_PCPTYPES:
 *
 *	T	up to v5.12	order 0, by type
 *	4T..	since v5.13	orders 0 to 3, each by type; then huge pages:
 *		v5.13–5.19	T more, by type
 *		v6.0–6.9	one more, of any type
 *		since v6.10	two more: not movable, movable
 */
static void list_contents(const struct km_mm *mm, unsigned i, unsigned n, unsigned *order, int *mt)
{
	unsigned types = mm->nr_pcp_types, small = SMALL_ORDERS * types, extra;

	*mt = (int)(i % types);
	*order = i / types;
	if (n < small || i < small)
		return;
	extra = n - small;
	*order = mm->pageblock_order;
	if (extra == 2)
		*mt = i == small + 1 ? 1 : -1; /* MIGRATE_MOVABLE is 1 since v4.4 */
	else if (extra != types)
		*mt = -1;
}

struct pcp {
	const struct km_zone *zone;
	unsigned cpu;
	uint64_t addr;
	bool whole;
	uint64_t walked_pages;
};

static enum km_status walk_list(struct km_run *run, struct pcp *p, unsigned i, unsigned n)
{
	const struct km_place *link = &run->k->layout->field[KF_page_pcp_list];
	struct km_mm *mm = run->mm;
	struct row_pcp_list row = { 0 };
	uint64_t head, entry, blocks = 0;
	struct km_list l;
	enum km_status st;
	unsigned order;
	int mt;

	list_contents(mm, i, n, &order, &mt);
	st = km_field_addr(run->view, KF_per_cpu_pages_lists, p->addr, i, &head);
	if (st)
		return st;
	km_list_init(&l, run->view, head, MAX_LIST_BLOCKS);
	while ((st = km_list_next(&l, &entry)) == KM_OK) {
		struct km_pcp_block *b;
		uint64_t pfn;

		st = km_mm_page_pfn(mm, entry - link->offset, &pfn);
		if (st)
			break;
		b = km_vec_push(run->pcp);
		if (!b)
			return KM_NOMEM;
		*b = (struct km_pcp_block){ pfn, (uint8_t)order };
		blocks++;
	}
	p->walked_pages += blocks << order;

	ROW_SET(row, pcp_list, node_id, p->zone->node_id);
	ROW_SET(row, pcp_list, zone_name, p->zone->name);
	ROW_SET(row, pcp_list, cpu, p->cpu);
	ROW_SET(row, pcp_list, page_order, order);
	if (mt >= 0 && (unsigned)mt < mm->nr_mt)
		ROW_SET(row, pcp_list, migratetype, mm->mt_names[mt]);
	if (st == KM_END) {
		ROW_SET(row, pcp_list, blocks, blocks);
		ROW_SET(row, pcp_list, pages, blocks << order);
	} else {
		p->whole = false;
		st = km_run_issue(
			run, head, st,
			"per-CPU page list %u of CPU %u, zone %s: broken after %llu blocks", i,
			p->cpu, p->zone->name, (unsigned long long)blocks);
		if (st)
			return st;
	}
	return ROW_ADD(run, pcp_list, row);
}

static enum km_status add_pcp(struct km_run *run, const struct km_zone *z, uint64_t addr, unsigned cpu)
{
	unsigned n = run->k->layout->field[KF_per_cpu_pages_lists].count, i;
	struct pcp p = { .zone = z, .cpu = cpu, .addr = addr, .whole = true };
	struct km_zone_sums *sums = km_zone_sums(run, z);
	struct row_pcp row = { 0 };
	enum km_status st;

	ROW_SET(row, pcp, node_id, z->node_id);
	ROW_SET(row, pcp, zone_name, z->name);
	ROW_SET(row, pcp, cpu, cpu);
	ROW_READ(run, row, pcp, pages, KF_per_cpu_pages_count, addr, 0);
	ROW_READ(run, row, pcp, high, KF_per_cpu_pages_high, addr, 0);
	ROW_READ(run, row, pcp, batch, KF_per_cpu_pages_batch, addr, 0);
	ROW_READ(run, row, pcp, high_min, KF_per_cpu_pages_high_min, addr, 0);
	ROW_READ(run, row, pcp, high_max, KF_per_cpu_pages_high_max, addr, 0);
	if (!km_cpu_online(run->k, cpu) && ROW_HAS(row, pcp, pages) && row.pages == 0)
		return KM_OK; /* a CPU that never came up */

	for (i = 0; i < n; i++) {
		st = walk_list(run, &p, i, n);
		if (st)
			return st;
	}
	if (p.whole)
		ROW_SET(row, pcp, walked_pages, p.walked_pages);
	else
		sums->pcp_whole = false;
	sums->pcp_pages += p.walked_pages;
	return ROW_ADD(run, pcp, row);
}

static int by_pfn(const void *a, const void *b)
{
	const struct km_pcp_block *x = a, *y = b;

	return x->pfn < y->pfn ? -1 : x->pfn > y->pfn;
}

static enum km_status run_pcp(struct km_run *run)
{
	const struct km_layout *l = run->k->layout;
	/* Up to v5.13 zone.pageset leads to a structure that holds the lists (v5.14 28f836b6777b). */
	bool nested = l->type_bytes[KT_per_cpu_pageset] && l->field[KF_per_cpu_pageset_pcp].present;
	enum km_status st = KM_OK;
	size_t i;

	if (!run->mm->zones.n)
		km_run_unknown(run, KM_OK, "no zone could be read, see the issues of node");
	if (run->mm->page_status) {
		km_journal_skip(&run->journal, "%s", run->mm->page_why);
		return KM_OK;
	}
	for (i = 0; i < run->mm->zones.n; i++) {
		const struct km_zone *z = &run->mm->zones.v[i];
		struct km_zone_sums *sums = &run->sums->zones[i];
		uint64_t percpu;
		unsigned cpu;

		sums->pcp_whole = !run->k->cpus;
		st = run->k->cpus;
		if (!st)
			st = km_read_field(run->view, KF_zone_pageset, z->addr, 0, &percpu);
		if (st) {
			sums->pcp_whole = false;
			km_run_unknown(run, st, "per-CPU lists of zone %s", z->name);
			continue;
		}
		for (cpu = 0; cpu < run->k->nr_cpus; cpu++) {
			uint64_t addr = km_per_cpu(run->k, percpu, cpu);

			if (!km_cpu_possible(run->k, cpu))
				continue;
			if (nested)
				addr += l->field[KF_per_cpu_pageset_pcp].offset;
			st = add_pcp(run, z, addr, cpu);
			if (st)
				return st;
		}
	}
	km_sort(run->pcp->v, run->pcp->n, sizeof(*run->pcp->v), by_pfn);
	return KM_OK;
}

static void free_pcp(void *share)
{
	km_vec_free((struct km_pcp_blocks *)share);
}

const struct km_collector km_collect_pcp = {
	.name = "pcp",
	.doc = "Per-CPU page lists, walked.",
	.fields = (const enum km_field_id[]){ KF_zone_pageset, KF_per_cpu_pages_count,
					      KF_per_cpu_pages_lists, KM_NR_FIELDS },
	.tables = (const struct km_table *const[]){ &km_tbl_pcp, &km_tbl_pcp_list, NULL },
	.shares = (const struct km_share[]){ KM_SHARE(pcp, free_pcp), { 0 } },
	.after = (const char *const[]){ "node", NULL },
	.run = run_pcp,
};
