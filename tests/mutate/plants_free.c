/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The buddy allocator's free lists, per-CPU page lists, and struct page. */
#include "plant.h"

/* A free list with at least three blocks, the last one found: not of the smallest orders. */
static uint64_t free_list(const struct planter *p)
{
	unsigned orders = p->k->layout->field[KF_zone_free_area].count, order, mt;
	unsigned types = p->k->layout->field[KF_free_area_free_list].count;
	uint64_t zone, area, head, found = 0;

	if (!plant_sql(p, "SELECT addr FROM zone ORDER BY free_pages DESC", &zone))
		return 0;
	for (order = 0; order < orders; order++) {
		if (km_field_addr(p->view, KF_zone_free_area, zone, order, &area))
			break;
		for (mt = 0; mt < types; mt++)
			if (!km_field_addr(p->view, KF_free_area_free_list, area, mt, &head) &&
			    plant_entry(p, head, KF_page_buddy_list, 3))
				found = head;
	}
	return found;
}

static bool list_to(struct planter *p, struct damage *d, unsigned to, uint64_t wild)
{
	uint64_t head = free_list(p), a = plant_entry(p, head, KF_page_buddy_list, 2), b;

	if (!a)
		return false;
	b = to ? plant_addr(p, KF_page_buddy_list, plant_entry(p, head, KF_page_buddy_list, to))
	       : wild;
	plant_set(p, d, KF_list_head_next, plant_addr(p, KF_page_buddy_list, a), b);
	plant_named(d, a);
	plant_named(d, plant_addr(p, KF_page_buddy_list, a));
	plant_named(d, b);
	plant_named(d, head);
	return true;
}

static bool free_cycle(struct planter *p, struct damage *d)
{
	return list_to(p, d, 1, 0);
}

static bool free_wild(struct planter *p, struct damage *d)
{
	return list_to(p, d, 0, WILD_NONCANONICAL);
}

/* To a struct page that is not free: the kernel's own. */
static bool free_astray(struct planter *p, struct damage *d)
{
	uint64_t pfn, here, first = plant_entry(p, free_list(p), KF_page_buddy_list, 1);

	if (!first || !plant_sql(p, "SELECT start_pfn FROM page_run WHERE class = 'free'", &pfn) ||
	    !plant_sql(p, "SELECT start_pfn FROM page_run WHERE class = 'kernel_image'", &here))
		return false;
	return list_to(p, d, 0, plant_addr(p, KF_page_buddy_list, first) + 64);
}

static bool pcp_cycle(struct planter *p, struct damage *d)
{
	unsigned lists = p->k->layout->field[KF_per_cpu_pages_lists].count, cpu, i;
	uint64_t zone, pcp, head, entry;

	if (!plant_sql(p, "SELECT addr FROM zone ORDER BY free_pages DESC", &zone) ||
	    !(pcp = plant_get(p, KF_zone_pageset, zone)))
		return false;
	for (cpu = 0; cpu < p->k->nr_cpus; cpu++) {
		for (i = 0; i < lists; i++) {
			if (km_field_addr(p->view, KF_per_cpu_pages_lists,
					  km_per_cpu(p->k, pcp, cpu), i, &head) ||
			    !(entry = plant_entry(p, head, KF_page_buddy_list, 2)))
				continue;
			plant_set(p, d, KF_list_head_next, plant_addr(p, KF_page_buddy_list, entry),
				  plant_addr(p, KF_page_buddy_list, entry));
			plant_named(d, head);
			plant_named(d, plant_addr(p, KF_page_buddy_list, entry));
			return true;
		}
	}
	return false;
}

#define OWNERS                                                     \
	{ "owner", -1 }, { "page_run", -1 }, { "page_class", -1 }, \
	{                                                          \
		"unowned_run", -1                                  \
	}

const struct plant plants_free[] = {
	{ "free list: cycle", "free_list", free_cycle, { { "free_list", 1 }, { "free_area", 1 } } },
	{ "free list: wild pointer",
	  "free_list",
	  free_wild,
	  { { "free_list", 1 }, { "free_area", 1 } } },
	{ "free list: to a page beside",
	  "free_list",
	  free_astray,
	  { { "free_list", 1 }, { "free_area", 1 } } },
	/* The pages behind the break are taken for allocated ones. */
	{ "per-CPU list: leads to itself",
	  "pcp",
	  pcp_cycle,
	  { { "pcp_list", 1 },
	    { "pcp", 1 },
	    { "pageblock", -1 },
	    { "pageblock_mix", -1 },
	    OWNERS } },
	{ NULL, NULL, NULL, { { NULL, 0 } } },
};
