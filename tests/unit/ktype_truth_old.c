/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "kernels/old.h"
#include "ktype_truth.h"

static const struct hstate order = {.order = 21};
static const struct hstate nr_huge = {.nr_huge_pages = 0x9876543210};
static const struct hstate nr_free = {.free_huge_pages = 0xabcde};

static const struct truth fields[] = {
	AT(list_head, prev, 0, prev, false),
	AT(resource, end, 0, end, false),
	AT(percpu_counter, count, 0, count, true),
	AT(uts_namespace, nodename, 0, name.nodename, false),
	AT(pglist_data, node_id, 0, node_id, true),
	AT(pglist_data, node_start_pfn, 0, node_start_pfn, false),
	EACH(pglist_data, node_zones, 0, node_zones, 4, false),
	EACH(zone, watermark, 1, watermark, 3, false),
	EACH(zone, lowmem_reserve, 0, lowmem_reserve, 4, false),
	AT(zone, managed_pages, 0, managed_pages, false),
	AT(zone, pageset, 1, pageset, false),
	AT(zone, name, 0, name, false),
	AT(zone, pageblock_flags, 0, pageblock_flags, false),
	EACH(zone, free_area, 0, free_area, 11, false),
	EACH(zone, vm_stat, 0, vm_stat, NR_VM_ZONE_STAT_ITEMS, true),
	EACH(free_area, free_list, 0, free_list, MIGRATE_TYPES, false),
	AT(free_area, nr_free, 0, nr_free, false),
	AT(per_cpu_pages, count, 0, count, true),
	EACH(per_cpu_pages, lists, 0, lists, MIGRATE_PCPTYPES, false),
	AT(per_cpu_pageset, pcp, 0, pcp, false),
	EACH(per_cpu_pageset, diff, 0, vm_stat_diff, NR_VM_ZONE_STAT_ITEMS, true),
	AT(page, flags, 0, flags, false),
	AT(page, lru, 0, lru, false),
	AT(page, buddy_list, 1, lru, false),
	AT(page, index, 1, index, false),
	AT(page, mapcount, 0, _mapcount, true),
	AT(page, refcount, 1, _count, true),
	AT(page, private, 0, private, false),
	AT(page, first_page, 0, first_page, false),
	AT(mem_section, section_mem_map, 0, section_mem_map, false),
	AT(mem_section, pageblock_flags, 0, pageblock_flags, false),
	EACH(vm_event_state, event, 0, event, 12, false),
	BITS(hstate, order, &order, 5, 21),
	BITS(hstate, nr_huge_pages, &nr_huge, 40, 0x9876543210),
	BITS(hstate, free_huge_pages, &nr_free, 20, 0xabcde),
	AT(hstate, resv_huge_pages, 0, resv_huge_pages, false),
};

static const struct truth_value values[] = {
	{KC_MIGRATE_TYPES, MIGRATE_TYPES},
	{KC_MIGRATE_MOVABLE, MIGRATE_MOVABLE},
	{KC_NR_FREE_PAGES, NR_FREE_PAGES},
	{KC_NR_ANON_MAPPED, NR_ANON_PAGES},
	{KC_NR_SLAB_RECLAIMABLE, NR_SLAB_RECLAIMABLE},
	{KC_PG_tail, PG_tail},
	{KC_NR_PAGEFLAGS, __NR_PAGEFLAGS},
};

const struct truth_set truth_old = {
	.field = fields,
	.nr_fields = sizeof(fields) / sizeof(fields[0]),
	.value = values,
	.nr_values = sizeof(values) / sizeof(values[0]),
	.zone_bytes = sizeof(struct zone),
	.page_bytes = sizeof(struct page),
	.pglist_data_bytes = sizeof(struct pglist_data),
	.list_head_bytes = sizeof(struct list_head),
};
