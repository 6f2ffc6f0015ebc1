/* SPDX-License-Identifier: GPL-2.0-or-later */
/* As in Linux 6.12 to 6.18: wrapped flags, page types, node counters, named enums. */
#ifndef TOY_NEW_H
#define TOY_NEW_H

#include "base.h"

enum migratetype {
	MIGRATE_UNMOVABLE,
	MIGRATE_MOVABLE,
	MIGRATE_RECLAIMABLE,
	MIGRATE_PCPTYPES,
	MIGRATE_HIGHATOMIC = MIGRATE_PCPTYPES,
	MIGRATE_CMA,
	MIGRATE_ISOLATE,
	MIGRATE_TYPES
};

enum zone_stat_item {
	NR_FREE_PAGES,
	NR_ZONE_LRU_BASE,
	NR_ZONE_INACTIVE_ANON = NR_ZONE_LRU_BASE,
	NR_ZONE_ACTIVE_ANON,
	NR_FREE_CMA_PAGES,
	NR_VM_ZONE_STAT_ITEMS
};

enum node_stat_item {
	NR_LRU_BASE,
	NR_INACTIVE_ANON = NR_LRU_BASE,
	NR_ACTIVE_ANON,
	NR_SLAB_RECLAIMABLE_B,
	NR_ANON_MAPPED,
	NR_ANON_THPS,
	NR_VM_NODE_STAT_ITEMS
};

enum pageflags {
	PG_locked,
	PG_writeback,
	PG_lru = 5,
	PG_head,
	PG_reserved = 13,
	PG_swapbacked = 17,
	PG_hwpoison,
	__NR_PAGEFLAGS,
	PG_hugetlb = 8,
};

enum pagetype {
	PGTY_buddy = 0xf0,
	PGTY_offline,
	PGTY_slab = 0xf5,
	PGTY_mapcount_underflow = 0xff,
	PG_type_end
};

enum {
	SECTION_MARKED_PRESENT_BIT,
	SECTION_IS_EARLY_BIT = 3,
	SECTION_MAP_LAST_BIT,
	NEGATIVE_BIT = -5,
	LARGE_BIT = 0x7fffffff,
};

typedef struct {
	unsigned long f;
} memdesc_flags_t;

struct address_space {
	void *host;
	unsigned long nrpages;
};

struct page {
	memdesc_flags_t flags;
	union {
		struct {
			union {
				struct list_head lru;
				struct {
					void *__filler;
					unsigned int mlock_count;
				};
				struct list_head buddy_list;
				struct list_head pcp_list;
			};
			struct address_space *mapping;
			union {
				unsigned long __folio_index;
				unsigned long share;
			};
			unsigned long private;
		};
		struct {
			unsigned long compound_head;
		};
		struct {
			unsigned long _pt_pad_1;
			void *pmd_huge_pte;
		};
	};
	union {
		unsigned int page_type;
		atomic_t _mapcount;
	};
	atomic_t _refcount;
	unsigned long memcg_data;
} __attribute__((aligned(16)));

struct folio {
	union {
		struct {
			memdesc_flags_t flags;
			struct list_head lru;
		};
		struct page page;
	};
	union {
		struct {
			unsigned long _flags_1;
			unsigned long _head_1;
			refcount_t _pins;
		};
		struct page __page_1;
	};
};

struct per_cpu_pages {
	u32 lock;
	int count, high, high_min, high_max, batch;
	unsigned char flags, alloc_factor;
	short free_count;
	struct list_head lists[14];
} __attribute__((aligned(64)));

struct per_cpu_zonestat {
	s8 vm_stat_diff[NR_VM_ZONE_STAT_ITEMS];
	s8 stat_threshold;
	unsigned long vm_numa_event[6];
};

struct per_cpu_nodestat {
	s8 stat_threshold;
	s8 vm_node_stat_diff[NR_VM_NODE_STAT_ITEMS];
};

struct free_area {
	struct list_head free_list[MIGRATE_TYPES];
	unsigned long nr_free;
};

struct zone {
	unsigned long _watermark[4];
	unsigned long watermark_boost;
	unsigned long nr_reserved_highatomic;
	unsigned long nr_free_highatomic;
	long lowmem_reserve[5];
	int node;
	struct per_cpu_pages *per_cpu_pageset;
	struct per_cpu_zonestat *per_cpu_zonestats;
	int pageset_high_min, pageset_high_max, pageset_batch;
	unsigned long zone_start_pfn;
	atomic_long_t managed_pages;
	unsigned long spanned_pages, present_pages;
	const char *const name;
	char _pad1_[0];
	struct free_area free_area[11];
	struct list_head unaccepted_pages;
	unsigned long flags;
	unsigned int compact_considered, compact_defer_shift;
	int compact_order_failed;
	atomic_long_t vm_stat[NR_VM_ZONE_STAT_ITEMS];
	volatile unsigned long percpu_drift_mark;
} __attribute__((aligned(64)));

typedef struct pglist_data {
	struct zone node_zones[5];
	int nr_zones;
	unsigned long node_start_pfn, node_present_pages, node_spanned_pages;
	int node_id;
	atomic_t kswapd_failures;
	unsigned long totalreserve_pages;
	struct per_cpu_nodestat *per_cpu_nodestats;
	atomic_long_t vm_stat[NR_VM_NODE_STAT_ITEMS];
} pg_data_t;

struct mem_section_usage {
	unsigned long subsection_map[1];
	unsigned long pageblock_flags[];
};

struct mem_section {
	unsigned long section_mem_map;
	struct mem_section_usage *usage;
};

struct vm_event_state {
	unsigned long event[20];
};

struct hstate {
	unsigned int order;
	unsigned long nr_huge_pages, free_huge_pages, resv_huge_pages, surplus_huge_pages;
	int (*hook)(struct hstate *, unsigned long, const char *);
	unsigned char matrix[3][7];
};

struct timekeeper;
struct holds_pointers {
	struct timekeeper *tk;
	const struct page *const *pages;
	int (*table)[4];
	unsigned int low : 3, middle : 7;
	unsigned char after;
	struct {
		short x, y;
	} point;
};

#endif
