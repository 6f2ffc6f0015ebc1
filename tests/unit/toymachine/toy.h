/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef TOY_H
#define TOY_H

/**
 * The structures of a toy machine's kernel: compiled once into its vmlinux (toy_kernel.c) and once
 * into the generator (machine.c), which fills memory with them. Both are x86_64, so one layout.
 *
 * TOY_ERA	612 (page types in the top byte, order in a flag word) or 61 (bits, order in page[1])
 * TOY_PAGE_PAD	words more (positive) or fewer (negative) than the usual 64 bytes of a struct page
 * TOY_ORDERS	of the buddy allocator
 * TOY_POOLS	defined: with what toy_add_pools() fills
 * TOY_ORC	defined: with what toy_add_stacks() fills; see stacks.h
 * TOY_SITES	defined: with what toy_add_sites() fills; see sites.h
 * TOY_CGROUPS	defined: with what toy_add_cgroups() fills; see cgroups.h
 * TOY_PROCESSES defined: with what toy_processes_begin() and the functions after it fill
 */

#ifndef TOY_ERA
#define TOY_ERA 612
#endif
#ifndef TOY_PAGE_PAD
#define TOY_PAGE_PAD 0
#endif
#ifndef TOY_ORDERS
#define TOY_ORDERS 11
#endif
/* Files with all that belongs to them; the other machines have some of their structures of their own. */
#if !defined(TOY_POOLS) && !defined(TOY_CGROUPS) && !defined(TOY_PROCESSES) && !defined(TOY_SLAB)
#define TOY_HAS_FILES
#endif

#define TOY_MAX_CPUS  8
#define TOY_MAX_NODES 4

typedef struct {
	int counter;
} atomic_t;
typedef struct {
	long counter;
} atomic_long_t;

struct list_head {
	struct list_head *next, *prev;
};

struct resource {
	unsigned long start, end;
	const char *name;
	unsigned long flags, desc;
	struct resource *parent, *sibling, *child;
};

struct new_utsname {
	char sysname[65], nodename[65], release[65];
};

struct uts_namespace {
	struct new_utsname name;
};

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

enum zone_type { ZONE_DMA, ZONE_NORMAL, ZONE_MOVABLE, __MAX_NR_ZONES };
enum node_states { N_POSSIBLE, N_ONLINE, N_NORMAL_MEMORY, N_MEMORY, NR_NODE_STATES };

enum zone_stat_item { NR_FREE_PAGES, NR_MLOCK, NR_FREE_CMA_PAGES, NR_VM_ZONE_STAT_ITEMS };

enum node_stat_item {
	NR_ANON_MAPPED,
	NR_FILE_PAGES,
	NR_SHMEM,
	NR_SLAB_RECLAIMABLE_B,
	NR_SLAB_UNRECLAIMABLE_B,
	NR_PAGETABLE,
	NR_SWAPCACHE,
#ifdef TOY_POOLS
	NR_KERNEL_STACK_KB,
#endif
#if defined(TOY_CGROUPS) && TOY_CGROUPS < 502
	NR_LRU_BASE,
	NR_INACTIVE_ANON = NR_LRU_BASE,
	NR_ACTIVE_ANON,
	NR_INACTIVE_FILE,
	NR_ACTIVE_FILE,
	NR_UNEVICTABLE,
#endif
#ifdef TOY_HAS_FILES
	NR_FILE_MAPPED,
	NR_FILE_DIRTY,
	NR_WRITEBACK,
#endif
	NR_VM_NODE_STAT_ITEMS
};

enum pageflags {
	PG_locked,
	PG_writeback,
	PG_dirty = 4,
	PG_lru = 5,
	PG_head = 6,
#if TOY_ERA == 61
	PG_slab = 9,
#endif
	PG_owner_priv_1 = 10,
	PG_swapcache = PG_owner_priv_1,
	PG_reserved = 13,
	PG_swapbacked = 17,
	PG_hwpoison = 20,
	__NR_PAGEFLAGS
};

#if TOY_ERA == 612
enum pagetype {
	PGTY_buddy = 0xf0,
	PGTY_offline = 0xf1,
	PGTY_table = 0xf2,
	PGTY_guard = 0xf3,
	PGTY_hugetlb = 0xf4,
	PGTY_slab = 0xf5,
#if defined(TOY_SLAB) && TOY_SLAB == 701
	PGTY_large_kmalloc = 0xf8,
#endif
	PGTY_mapcount_underflow = 0xff
};
#else
enum compound_dtor_id { NULL_COMPOUND_DTOR, COMPOUND_PAGE_DTOR, HUGETLB_PAGE_DTOR };
#endif

#ifdef TOY_SITES
#include "sites.h"
#endif
#ifdef TOY_SLAB
#include "slabs.h"
#endif

struct page {
	unsigned long flags;
	union {
		struct {
			union {
				struct list_head lru, buddy_list, pcp_list;
			};
			void *mapping;
			unsigned long index;
			unsigned long private;
		};
#if defined(TOY_SLAB) && TOY_SLAB_IN_PAGE
		struct {
			union {
				struct list_head slab_list;
				struct {
					struct page *next;
					int pages, pobjects;
				};
			};
			struct kmem_cache *slab_cache;
			void *freelist;
			union {
				void *s_mem;
				unsigned long counters;
				struct {
					unsigned int inuse : 16, objects : 15, frozen : 1;
				};
			};
		};
		struct callback_head rcu_head;
#endif
		struct {
			unsigned long compound_head;
#ifdef TOY_POOLS
			void *pp; /* of a page of a page_pool, whose compound_head is a mark */
#endif
#if TOY_ERA == 61
			unsigned char compound_dtor, compound_order;
			atomic_t compound_mapcount;
#endif
		};
	};
	union {
		unsigned int page_type;
		atomic_t _mapcount;
#if defined(TOY_SLAB) && TOY_SLAB_IN_PAGE
		unsigned int active;
#endif
	};
	atomic_t _refcount;
#if defined(TOY_CGROUPS) && TOY_CGROUPS < 511
	struct mem_cgroup *mem_cgroup;
#elif TOY_PAGE_PAD >= 0
	unsigned long memcg_data;
#endif
#if TOY_PAGE_PAD > 0
	unsigned long more[TOY_PAGE_PAD];
#endif
};

#if TOY_ERA == 612
struct folio {
	struct page page;
	unsigned long _flags_1, _head_1;
	atomic_t _large_mapcount, _entire_mapcount;
};
#endif

struct per_cpu_pages {
	int count, high, high_min, high_max, batch;
	struct list_head lists[TOY_ERA == 612 ? 14 : 13];
} __attribute__((aligned(64)));

struct per_cpu_zonestat {
	signed char vm_stat_diff[NR_VM_ZONE_STAT_ITEMS];
};

struct per_cpu_nodestat {
	signed char stat_threshold, vm_node_stat_diff[NR_VM_NODE_STAT_ITEMS];
};

struct free_area {
	struct list_head free_list[MIGRATE_TYPES];
	unsigned long nr_free;
};

struct zone {
	unsigned long _watermark[4];
	unsigned long watermark_boost;
	unsigned long nr_reserved_highatomic;
	long lowmem_reserve[__MAX_NR_ZONES];
	int node;
	struct per_cpu_pages *per_cpu_pageset;
	struct per_cpu_zonestat *per_cpu_zonestats;
	unsigned long zone_start_pfn;
	atomic_long_t managed_pages;
	unsigned long spanned_pages, present_pages;
	const char *name;
	struct free_area free_area[TOY_ORDERS];
	atomic_long_t vm_stat[NR_VM_ZONE_STAT_ITEMS];
} __attribute__((aligned(64)));

struct zoneref {
	struct zone *zone;
	int zone_idx;
};

struct zonelist {
	struct zoneref _zonerefs[2 * __MAX_NR_ZONES + 1];
};

typedef struct pglist_data {
	struct zone node_zones[__MAX_NR_ZONES];
	struct zonelist node_zonelists[2];
	int nr_zones;
	unsigned long node_start_pfn, node_present_pages, node_spanned_pages;
	int node_id;
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
#ifdef TOY_SITES
	struct page_ext *page_ext;
	unsigned long pad;
#endif
};

#ifdef TOY_HAS_FILES
#include "toy_files.h"
#endif

struct hstate {
	unsigned int order;
	unsigned long nr_huge_pages, free_huge_pages, resv_huge_pages, surplus_huge_pages;
#ifdef TOY_POOLS
	unsigned int nr_huge_pages_node[2], free_huge_pages_node[2], surplus_huge_pages_node[2];
	struct list_head hugepage_freelists[2], hugepage_activelist;
#endif
};

#ifdef TOY_POOLS
#include "pools.h"
#endif
#ifdef TOY_CGROUPS
#include "cgroups.h"
#endif
#ifdef TOY_PROCESSES
#include "processes.h"
#endif

#endif
