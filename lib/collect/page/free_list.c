/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Free areas of the buddy allocator: the kernel's counters (free_area) and the lists themselves
 * (free_list). The lists are followed through the free blocks that the page scan found, so that each
 * struct page is read once; every link is checked: it must lead to a free block of this zone and
 * order that points back.
 */
#include "collect/collect.h"

/* The block whose struct page is at @page, from the dump itself. */
static enum km_status read_block(struct km_run *run, uint64_t page, struct km_free_block *ret)
{
	const struct km_page_format *f = &run->mm->page;
	const struct km_zone *zone;
	uint8_t copy[256];
	enum km_status st;
	uint64_t flags;

	st = km_view_read(run->view, page, copy, f->bytes);
	if (st)
		return st;
	if (!km_page_is_type(f, copy, KM_PT_BUDDY))
		return KM_CORRUPT;
	*ret = (struct km_free_block){
		.next = km_le64(copy + f->lru),
		.prev = km_le64(copy + f->lru + 8),
		.zone = 0xff,
	};
	ret->order = km_le64(copy + f->private_) < run->mm->nr_orders
			     ? (uint8_t)km_le64(copy + f->private_)
			     : UINT8_MAX;
	flags = km_page_flags(f, copy);
	zone = km_mm_zone(run->mm, km_page_node(f, flags), km_page_zone_index(f, flags));
	if (zone)
		ret->zone = (uint8_t)(zone - run->mm->zones.v);
	return KM_OK;
}

struct walk {
	size_t zone;
	unsigned order, mt;
	uint64_t head;
	uint64_t blocks;
	uint64_t at; /* the struct page where it broke */
	const char *why;
};

static enum km_status walk_list(struct km_run *run, struct walk *w)
{
	const struct km_page_sums *sums = run->sums;
	const struct km_mm *mm = run->mm;
	uint64_t bound = (mm->end_pfn >> w->order) + 1;
	uint64_t prev = w->head, cur;
	enum km_status st;

	w->at = w->head;
	w->why = "the head cannot be read";
	st = km_read_field(run->view, KF_list_head_next, w->head, 0, &cur);
	if (st)
		return st;
	while (cur != w->head) {
		const struct km_free_block *b = NULL;
		struct km_free_block from_dump;
		uint64_t pfn;

		w->at = cur;
		w->why = "leads to no struct page";
		st = km_mm_page_pfn(mm, cur - mm->page.lru, &pfn);
		if (st)
			return st;
		if (sums->scanned)
			b = km_pfn_find(sums->free_blocks.v, sums->free_blocks.n, sizeof(*b), pfn);
		if (!b) {
			w->why = "leads to a page that is not free";
			st = read_block(run, cur - mm->page.lru, &from_dump);
			if (st)
				return st;
			b = &from_dump;
		}
		w->why = "leads to a free block of another zone or order";
		if (b->zone != w->zone || b->order != w->order)
			return KM_CORRUPT;
		w->why = "leads to a block that does not point back";
		if (b->prev != prev)
			return KM_CORRUPT;
		w->why = "has a cycle";
		if (++w->blocks > bound)
			return KM_CORRUPT;
		prev = cur;
		cur = b->next;
	}
	return KM_OK;
}

static enum km_status add_list(struct km_run *run, struct walk *w, bool *whole)
{
	const struct km_zone *z = &run->mm->zones.v[w->zone];
	struct row_free_list row = { 0 };
	enum km_status st = walk_list(run, w);

	ROW_SET(row, free_list, node_id, z->node_id);
	ROW_SET(row, free_list, zone_name, z->name);
	ROW_SET(row, free_list, page_order, w->order);
	ROW_SET(row, free_list, migratetype, run->mm->mt_names[w->mt]);
	ROW_SET(row, free_list, at_least_blocks, w->blocks);
	if (st == KM_OK) {
		ROW_SET(row, free_list, free_blocks, w->blocks);
	} else {
		*whole = false;
		st = km_run_issue(run, w->at, st,
				  "free list of zone %s, order %u, %s: %s, after %llu blocks",
				  z->name, w->order, run->mm->mt_names[w->mt], w->why,
				  (unsigned long long)w->blocks);
		if (st)
			return st;
	}
	if ((int)w->mt == run->mm->mt_isolate)
		km_zone_sums(run, z)->isolated_pages += w->blocks << w->order;
	return ROW_ADD(run, free_list, row);
}

static enum km_status add_area(struct km_run *run, size_t zone, unsigned order)
{
	const struct km_zone *z = &run->mm->zones.v[zone];
	struct km_zone_sums *sums = &run->sums->zones[zone];
	struct row_free_area row = { 0 };
	uint64_t area, blocks = 0;
	bool whole = true;
	enum km_status st;
	unsigned mt;

	st = km_field_addr(run->view, KF_zone_free_area, z->addr, order, &area);
	if (st)
		return st;
	ROW_SET(row, free_area, node_id, z->node_id);
	ROW_SET(row, free_area, zone_name, z->name);
	ROW_SET(row, free_area, page_order, order);
	ROW_READ(run, row, free_area, free_blocks, KF_free_area_nr_free, area, 0);
	st = ROW_ADD(run, free_area, row);
	for (mt = 0; !st && mt < run->mm->nr_mt; mt++) {
		struct walk w = { .zone = zone, .order = order, .mt = mt };

		st = km_field_addr(run->view, KF_free_area_free_list, area, mt, &w.head);
		if (!st && !run->mm->page_status)
			st = add_list(run, &w, &whole);
		blocks += w.blocks;
	}
	sums->list_blocks[order] = blocks;
	sums->lists_whole[order] = whole && !run->mm->page_status;
	return st;
}

static enum km_status run_free_list(struct km_run *run)
{
	enum km_status st = KM_OK;
	unsigned order;
	size_t i;

	if (!run->mm->zones.n)
		km_run_unknown(run, KM_OK, "no zone could be read, see the issues of node");
	if (run->mm->page_status)
		km_run_unknown(run, run->mm->page_status, "free lists are not walked: %s",
			       run->mm->page_why);
	for (i = 0; i < run->mm->zones.n; i++)
		for (order = 0; !st && order < run->mm->nr_orders; order++)
			st = add_area(run, i, order);
	return st;
}

const struct km_collector km_collect_free_list = {
	.name = "free_list",
	.doc = "Free areas: the counters and the lists, walked.",
	.fields = (const enum km_field_id[]){ KF_zone_free_area, KF_free_area_free_list,
					      KF_free_area_nr_free, KM_NR_FIELDS },
	.tables = (const struct km_table *const[]){ &km_tbl_free_area, &km_tbl_free_list, NULL },
	.after = (const char *const[]){ "page", NULL },
	.run = run_free_list,
};
