/* SPDX-License-Identifier: GPL-2.0-or-later */
/* As in Linux 3.10 to 4.4: anonymous enums, per_cpu_pageset, zone counters only, _count. */
#ifndef TOY_OLD_H
#define TOY_OLD_H

#include "base.h"

enum {
	MIGRATE_UNMOVABLE,
	MIGRATE_RECLAIMABLE,
	MIGRATE_MOVABLE,
	MIGRATE_PCPTYPES,
	MIGRATE_RESERVE = MIGRATE_PCPTYPES,
	MIGRATE_ISOLATE,
	MIGRATE_TYPES
};

enum zone_stat_item {
	NR_FREE_PAGES,
	NR_LRU_BASE,
	NR_INACTIVE_ANON = NR_LRU_BASE,
	NR_ACTIVE_ANON,
	NR_ANON_PAGES,
	NR_SLAB_RECLAIMABLE,
	NR_ANON_TRANSPARENT_HUGEPAGES,
	NR_VM_ZONE_STAT_ITEMS
};

enum pageflags {
	PG_locked,
	PG_error,
	PG_lru = 5,
	PG_slab = 7,
	PG_reserved = 10,
	PG_head = 14,
	PG_tail,
	PG_swapbacked = 18,
	__NR_PAGEFLAGS = 25,
	PG_checked = PG_reserved,
};

struct address_space {
	void *host;
	unsigned long nrpages;
};

struct page {
	unsigned long flags;
	struct address_space *mapping;
	struct {
		union {
			unsigned long index;
			void *freelist;
		};
		union {
			unsigned long counters;
			struct {
				union {
					atomic_t _mapcount;
					struct {
						unsigned inuse : 16;
						unsigned objects : 15;
						unsigned frozen : 1;
					};
					int units;
				};
				atomic_t _count;
			};
		};
	};
	union {
		struct list_head lru;
		struct {
			struct page *next;
			short pages, pobjects;
		};
	};
	union {
		unsigned long private;
		struct page *first_page;
	};
};

struct per_cpu_pages {
	int count, high, batch;
	struct list_head lists[MIGRATE_PCPTYPES];
};

struct per_cpu_pageset {
	struct per_cpu_pages pcp;
	s8 expire, stat_threshold;
	s8 vm_stat_diff[NR_VM_ZONE_STAT_ITEMS];
};

struct free_area {
	struct list_head free_list[MIGRATE_TYPES];
	unsigned long nr_free;
};

struct zone {
	unsigned long watermark[3];
	unsigned long percpu_drift_mark;
	unsigned long lowmem_reserve[4];
	int node;
	/* Of a shape that nobody expects: it must count as absent, and say why. */
	unsigned long *nr_reserved_highatomic;
	struct per_cpu_pageset *pageset;
	struct free_area free_area[11];
	unsigned long *pageblock_flags;
	unsigned int compact_considered, compact_defer_shift;
	int compact_order_failed;
	unsigned long flags;
	atomic_long_t vm_stat[NR_VM_ZONE_STAT_ITEMS];
	unsigned long zone_start_pfn, spanned_pages, present_pages, managed_pages;
	const char *name;
} __attribute__((aligned(64)));

typedef struct pglist_data {
	struct zone node_zones[4];
	int nr_zones;
	unsigned long node_start_pfn, node_present_pages, node_spanned_pages;
	int node_id;
} pg_data_t;

struct mem_section {
	unsigned long section_mem_map;
	unsigned long *pageblock_flags;
};

struct vm_event_state {
	unsigned long event[12];
};

struct hstate {
	int next_nid;
	unsigned int order : 5, hugetlb : 3;
	unsigned long nr_huge_pages : 40;
	unsigned long free_huge_pages : 20;
	unsigned long resv_huge_pages;
	unsigned char tail : 2;
};

#endif
