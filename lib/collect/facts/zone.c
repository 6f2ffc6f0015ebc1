/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Nodes and zones: sizes, watermarks, reserves (struct pglist_data, struct zone). */
#include "collect/collect.h"
#include "mm/counter.h"

static enum km_status run_node(struct km_run *run)
{
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < run->mm->problems.n; i++) {
		const struct km_mm_problem *p = &run->mm->problems.v[i];

		st = km_run_issue(run, p->addr, p->st, "%s", p->text);
	}
	for (i = 0; !st && i < run->mm->nodes.n; i++) {
		const struct km_node *n = &run->mm->nodes.v[i];
		struct row_node row = { 0 };

		ROW_SET(row, node, node_id, n->id);
		ROW_SET(row, node, start_pfn, n->start_pfn);
		ROW_SET(row, node, spanned_pages, n->spanned_pages);
		ROW_SET(row, node, present_pages, n->present_pages);
		ROW_SET(row, node, addr, n->addr);
		ROW_READ(run, row, node, totalreserve_pages, KF_pglist_data_totalreserve_pages,
			 n->addr, 0);
		ROW_READ(run, row, node, kswapd_failures, KF_pglist_data_kswapd_failures, n->addr,
			 0);
		st = ROW_ADD(run, node, row);
	}
	return st;
}

const struct km_collector km_collect_node = {
	.name = "node",
	.doc = "NUMA nodes.",
	.tables = (const struct km_table *const[]){ &km_tbl_node, NULL },
	.run = run_node,
};

/* Watermark @index with the boost, as min_wmark_pages() and its kin give it. */
static bool watermark(struct km_run *run, const struct km_zone *z, uint64_t index, uint64_t boost,
		      uint64_t *ret)
{
	enum km_status st;
	uint64_t mark;

	if (index >= run->k->layout->field[KF_zone_watermark].count)
		return false;
	st = km_read_field(run->view, KF_zone_watermark, z->addr, index, &mark);
	if (st) {
		km_run_unknown(run, st, "zone.watermark");
		return false;
	}
	*ret = mark + boost;
	return true;
}

static enum km_status add_reserves(struct km_run *run, const struct km_zone *z)
{
	enum km_status st = KM_OK;
	unsigned i;

	for (i = 0; !st && i < run->mm->nr_zone_types; i++) {
		struct row_zone_lowmem_reserve row = { 0 };

		ROW_SET(row, zone_lowmem_reserve, node_id, z->node_id);
		ROW_SET(row, zone_lowmem_reserve, zone_name, z->name);
		ROW_SET(row, zone_lowmem_reserve, for_zone, run->mm->zone_type_names[i]);
		ROW_READ(run, row, zone_lowmem_reserve, reserve_pages, KF_zone_lowmem_reserve,
			 z->addr, i);
		st = ROW_ADD(run, zone_lowmem_reserve, row);
	}
	return st;
}

static enum km_status add_zone(struct km_run *run, const struct km_zone *z)
{
	const struct km_layout *l = run->k->layout;
	struct row_zone row = { 0 };
	uint64_t boost = 0, mark;
	int64_t free_pages;
	enum km_status st;

	ROW_SET(row, zone, node_id, z->node_id);
	ROW_SET(row, zone, zone_name, z->name);
	ROW_SET(row, zone, start_pfn, z->start_pfn);
	ROW_SET(row, zone, spanned_pages, z->spanned_pages);
	ROW_SET(row, zone, present_pages, z->present_pages);
	ROW_SET(row, zone, addr, z->addr);
	ROW_READ(run, row, zone, managed_pages, KF_zone_managed_pages, z->addr, 0);
	st = km_zone_stat(run->view, z->addr, (uint64_t)l->consts[KC_NR_FREE_PAGES].value, &free_pages);
	if (st == KM_OK)
		ROW_SET(row, zone, free_pages, free_pages);
	else
		km_run_unknown(run, st, "zone.vm_stat[NR_FREE_PAGES]");
	ROW_READ(run, row, zone, boost_pages, KF_zone_watermark_boost, z->addr, 0);
	if (ROW_HAS(row, zone, boost_pages))
		boost = (uint64_t)row.boost_pages;
	/* enum zone_watermarks: WMARK_MIN 0, LOW 1, HIGH 2, PROMO 3 (v5.18). */
	if (watermark(run, z, 0, boost, &mark))
		ROW_SET(row, zone, min_pages, mark);
	if (watermark(run, z, 1, boost, &mark))
		ROW_SET(row, zone, low_pages, mark);
	if (watermark(run, z, 2, boost, &mark))
		ROW_SET(row, zone, high_pages, mark);
	if (watermark(run, z, 3, boost, &mark))
		ROW_SET(row, zone, promo_pages, mark);
	ROW_READ(run, row, zone, reserved_highatomic_pages, KF_zone_nr_reserved_highatomic, z->addr,
		 0);
	ROW_READ(run, row, zone, free_highatomic_pages, KF_zone_nr_free_highatomic, z->addr, 0);
	ROW_READ(run, row, zone, cma_pages, KF_zone_cma_pages, z->addr, 0);
	ROW_READ(run, row, zone, isolated_pageblocks, KF_zone_nr_isolate_pageblock, z->addr, 0);
	ROW_READ(run, row, zone, compact_defer_shift, KF_zone_compact_defer_shift, z->addr, 0);
	ROW_READ(run, row, zone, compact_order_failed, KF_zone_compact_order_failed, z->addr, 0);
	st = ROW_ADD(run, zone, row);
	return st ? st : add_reserves(run, z);
}

/* The zone whose struct is at @addr; NULL: none that was found. */
static const struct km_zone *zone_at(const struct km_mm *mm, uint64_t addr)
{
	size_t i;

	for (i = 0; i < mm->zones.n; i++)
		if (mm->zones.v[i].addr == addr)
			return &mm->zones.v[i];
	return NULL;
}

/* One zonelist, up to the reference that is NULL (build_zonelists() of mm/page_alloc.c). */
static enum km_status add_zonelist(struct km_run *run, const struct km_node *node, uint64_t list,
				   const char *kind)
{
	unsigned n = run->k->layout->field[KF_zonelist_zonerefs].count, i;
	enum km_status st = KM_OK;

	for (i = 0; !st && i < n; i++) {
		struct row_zonelist row = { 0 };
		const struct km_zone *z;
		uint64_t ref, addr;

		st = km_field_addr(run->view, KF_zonelist_zonerefs, list, i, &ref);
		if (!st)
			st = km_read_field(run->view, KF_zoneref_zone, ref, 0, &addr);
		if (st) {
			km_run_unknown(run, st, "zonelist of node %d", node->id);
			return KM_OK;
		}
		if (!addr)
			break;
		z = zone_at(run->mm, addr);
		if (!z && km_mm_zones_lost(run->mm)) {
			km_run_unknown(run, km_mm_zones_lost(run->mm), "zonelist of node %d from place %u on", node->id, i + 1);
			return KM_OK;
		}
		if (!z)
			return km_run_issue(run, ref, KM_CORRUPT,
					    "zonelist of node %d: place %u leads to no zone",
					    node->id, i + 1);
		ROW_SET(row, zonelist, node_id, node->id);
		ROW_SET(row, zonelist, kind, kind);
		ROW_SET(row, zonelist, place, i + 1);
		ROW_SET(row, zonelist, zone_node_id, z->node_id);
		ROW_SET(row, zonelist, zone_name, z->name);
		st = ROW_ADD(run, zonelist, row);
	}
	return st;
}

static enum km_status add_zonelists(struct km_run *run, const struct km_node *node)
{
	static const char *const kinds[] = { "fallback", "thisnode" };
	const struct km_layout *l = run->k->layout;
	unsigned i, n = l->field[KF_pglist_data_node_zonelists].count;
	enum km_status st = KM_OK;
	uint64_t list;

	for (i = 0; !st && i < n && i < KM_ARRAY_LEN(kinds); i++) {
		st = km_field_addr(run->view, KF_pglist_data_node_zonelists, node->addr, i, &list);
		st = st ? KM_OK : add_zonelist(run, node, list, kinds[i]);
	}
	return st;
}

static enum km_status run_zone(struct km_run *run)
{
	enum km_status st = KM_OK;
	size_t i;

	if (!run->mm->zones.n)
		km_run_unknown(run, KM_OK, "no zone could be read, see the issues of node");
	for (i = 0; !st && i < run->mm->zones.n; i++)
		st = add_zone(run, &run->mm->zones.v[i]);
	for (i = 0; !st && i < run->mm->nodes.n; i++)
		st = add_zonelists(run, &run->mm->nodes.v[i]);
	return st;
}

const struct km_collector km_collect_zone = {
	.name = "zone",
	.doc = "Zones with their watermarks and reserves, and the order in which they are tried.",
	.fields = (const enum km_field_id[]){ KF_zone_watermark, KF_zone_vm_stat, KM_NR_FIELDS },
	.tables =
		(const struct km_table *const[]){ &km_tbl_zone, &km_tbl_zone_lowmem_reserve,
						  &km_tbl_zonelist, NULL },
	.after = (const char *const[]){ "node", NULL },
	.run = run_zone,
};
