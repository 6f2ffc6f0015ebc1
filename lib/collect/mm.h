/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_MM_H
#define KM_MM_H

/**
 * What collectors of memory management share: nodes, zones, names, sections of the memory map and how
 * a struct page is read. Built once by km_mm_create(); the scan of all pages adds its totals.
 */

#include "charge.h"
#include "mem.h"
#include "owner.h"
#include "slab.h"
#include "unowned.h"
#include "view.h"

#define KM_MAX_ORDERS	  32
#define KM_MAX_MT	  16
#define KM_MAX_ZONE_TYPES 8

struct km_node {
	uint64_t addr;
	int id;
	uint64_t start_pfn, spanned_pages, present_pages;
};

/* What the page scan counted besides classes. */
struct km_cache_tally {
	uint64_t swapcache;	      /* in the swap cache */
	uint64_t swapcache_shmem;     /* of these, of class shmem: no longer in a file's page cache */
	uint64_t swapcache_writeback; /* of these, being written */
	uint64_t kernel_mapped;	      /* pages of the kernel's own that processes map */
};

struct km_zone {
	uint64_t addr;
	int node_id;
	unsigned index; /* in pglist_data.node_zones */
	char name[16];
	uint64_t start_pfn, spanned_pages, present_pages;

	/* Totals of the page scan; meaningful when mm->scanned. */
	uint64_t class_pages[KM_NR_CLASSES];
	uint64_t class_reserved[KM_NR_CLASSES]; /* of these, PG_reserved and RAM */
	uint64_t anon_unmapped_pages;		/* of class anon, but mapped by nobody */
	uint64_t reserved_pages;		/* PG_reserved and RAM, of any class */
	struct km_cache_tally cache;
	uint64_t buddy_blocks[KM_MAX_ORDERS];
	uint64_t huge_pages[KM_MAX_ORDERS]; /* of class hugetlb, in base pages, by order */
	uint64_t pageblocks[KM_MAX_MT];
	uint64_t untyped_blocks; /* pageblocks whose migrate type cannot be read */
	uint64_t marked_tables; /* of class page_table, by their struct pages and not by a claim alone */
	/* Totals of the per-CPU lists and of the walked free lists. */
	uint64_t pcp_pages;
	bool pcp_whole;
	uint64_t list_blocks[KM_MAX_ORDERS];
	bool lists_whole[KM_MAX_ORDERS];
	uint64_t isolated_pages; /* on lists of MIGRATE_ISOLATE */
};

struct km_section {
	uint64_t map;	/* mem_map of the section, biased: page(pfn) = map + pfn * page_bytes */
	uint64_t usage; /* struct mem_section_usage, or the pageblock bits before v5.3 */
	uint64_t page_ext; /* its notes about pages, biased as the map; 0: none */
	bool valid, online, early;
	enum km_status lost; /* why its mem_section cannot be read; KM_OK: it was */
};

/* How a page says what type it is. */
enum km_page_type_mode {
	KM_PAGE_TYPE_NONE,  /* unknown: buddy pages cannot be told */
	KM_PAGE_TYPE_EXACT, /* up to v4.17: the whole word */
	KM_PAGE_TYPE_BITS,  /* v4.18 to v6.11: a bit cleared under a base */
	KM_PAGE_TYPE_BYTE,  /* since v6.12: the top byte */
};

enum km_page_type {
	KM_PT_BUDDY,
	KM_PT_OFFLINE,
	KM_PT_TABLE,
	KM_PT_GUARD,
	KM_PT_HUGETLB,
	KM_PT_SLAB,
	KM_PT_ZSMALLOC,
	KM_PT_UNACCEPTED,
	KM_PT_LARGE_KMALLOC,
	KM_NR_PAGE_TYPES
};

/* Everything that is needed to read a struct page from a copy of it. */
struct km_page_format {
	uint32_t bytes; /* sizeof(struct page) */
	uint32_t flags, mapping, mapcount, private_, type, refcount, compound, lru;
	enum km_page_type_mode mode;
	uint32_t type_base, type_value[KM_NR_PAGE_TYPES]; /* 0: this kernel has no such type */
	unsigned node_shift, node_bits, zone_shift, zone_bits;
	uint32_t pool;	     /* of a page of a page_pool; 0: not known */
	uint32_t slab_cache; /* of a slab's first page; 0: not known */
	uint32_t memcg;	     /* to which memory cgroup it is charged; 0: not kept here */
	uint64_t reserved, head, slab, swapbacked, swapcache, dirty, writeback,
		hugetlb_flag; /* masks; 0: none */
	uint64_t low_flags;   /* mask of all flags, without node and zone */
	enum { KM_ORDER_FLAGS_1, KM_ORDER_FIELD } order_in;
	uint32_t order_offset, order_bytes; /* from the head page; may be in the next one */
	uint32_t dtor_offset, dtor_bytes, dtor_hugetlb; /* dtor_bytes 0: none */
	uint32_t entire_offset, entire_bytes; /* times mapped as a whole, less one; 0: not kept */
	bool has_compound;
};

/* How pageblock bits are laid out. */
enum km_pageblock_mode {
	KM_PB_UNKNOWN,
	KM_PB_LSB,	/* v5.9 to v6.16, and up to v3.15: bits from the low end */
	KM_PB_REVERSED, /* v3.16 to v5.8: counted from the high end of a word */
	KM_PB_ISOLATE,	/* since v6.17: 8 bits with a bit of its own for Isolate */
};

/** A physical range of known use. */
struct km_pfn_range {
	uint64_t start, end; /* [start, end) */
};

/** A free block as found by the page scan: what the walk of the free lists follows. */
struct km_free_block {
	uint64_t pfn;
	uint64_t next, prev; /* page->buddy_list */
	uint8_t order, zone; /* zone: index in mm->zones */
};

struct km_pcp_block {
	uint64_t pfn;
	uint8_t order;
};

/* A structure that could not be read; told as an issue by the collector of nodes. */
struct km_mm_problem {
	uint64_t addr;
	enum km_status st;
	char text[96];
};

/** Damage that costs nothing else or little: told as an issue by the collector it concerns. */
struct km_mm_damage {
	const char *collector; /* static */
	uint64_t addr;
	enum km_status st;
	char text[160];
};

#define KM_MAX_CACHED_STACKS 8u

/* What is known of kernel stacks so far (stack.h); pages of task's own stacks are those of class kernel_stack. */
struct km_stacks {
	uint64_t pages, cached;	  /* of tasks; kept by CPUs */
	bool tasks_whole;	  /* all tasks were met */
	bool lost;		  /* a stack could not be found */
	uint64_t callers[8];	  /* code that mapped stacks by vmalloc */
	unsigned nr_callers;
};

/** A range that the firmware map names. */
struct km_resource {
	uint64_t start, end; /* frames, [start, end) */
	unsigned depth;	     /* 0: a top one, such as "System RAM" */
	char name[64];
};

/** An area of vmalloc, as its vm_struct says; kept for the search for unreferenced memory. */
struct km_area_seen {
	uint64_t addr, bytes, va, vm, caller, pages; /* va, vm: its vmap_area and vm_struct; pages: that it owns */
	bool has_pages;				     /* of vmalloc() or vmap(): memory is mapped there */
};

/** A chunk of the per-CPU allocator, kept likewise. */
struct km_percpu_seen {
	uint64_t addr, base, pages, alloc_map, bound_map, start_offset, end_offset;
	bool first, reserved;
};

/* What areas of vmalloc hold. */
struct km_vmalloc_use {
	KM_VEC(struct km_area_seen) areas; /* with km_run.leaks */
	uint64_t pages, handed_over; /* of vmalloc(); of vmap() that took them over */
	uint64_t start, end;	     /* addresses that areas may have, modules apart; 0: not known */
	bool walked, lost;	     /* an area, or pages of one, could not be found */
};

/* What chunks of the per-CPU allocator hold. */
struct km_percpu_use {
	KM_VEC(struct km_percpu_seen) chunks; /* with km_run.leaks */
	uint64_t unit_offsets, base;	      /* *pcpu_unit_offsets, pcpu_base_addr */
	uint64_t pages;			  /* of all possible CPUs */
	int64_t free_bytes, free_by_maps; /* of all chunks, by their counters and by their bitmaps */
	bool walked, lost, maps_lost;	  /* a chunk, pages of one, or a bitmap could not be found */
};

/** A task that the collector of tasks met; leaders of their threads come first. */
struct km_task_seen {
	uint64_t addr;
	int64_t pid;
};

/** A size of huge pages on a node, or on all of them together. */
struct km_hugetlb_pool {
	uint64_t addr; /* of the hstate */
	unsigned order;
	int node_id; /* -1: all */
	int64_t total, free, reserved, surplus; /* counters, in huge pages; reserved: not by node */
	enum km_status counters;		/* why they are not known */
	int64_t listed;				/* walked on the list of free ones; of all nodes for all */
	bool listed_whole;
};

struct km_mm {
	KM_VEC(struct km_mm_problem) problems;
	KM_VEC(struct km_mm_damage) damage; /* at most 1000 */
	KM_VEC(struct km_node) nodes;
	KM_VEC(struct km_zone) zones; /* populated ones, by node and index */
	unsigned nr_zone_types;
	char zone_type_names[KM_MAX_ZONE_TYPES][16];
	unsigned nr_orders, nr_mt, nr_pcp_types;
	char mt_names[KM_MAX_MT][16];
	int mt_isolate; /* -1: this kernel has none */

	struct km_page_format page;
	enum km_status page_status; /* KM_OK when struct page can be read */
	char page_why[160];
	struct km_section *sections;
	uint64_t nr_sections;
	unsigned section_shift; /* log2 of pages per section */
	uint64_t end_pfn;	/* one past the last PFN of a valid section */
	const char *memmap_model;
	uint64_t map_bias; /* km_section.map of most sections */
	struct km_section_place {
		uint64_t addr, nr;
	} * places; /* sections by the address of their map; NULL: all have one bias */
	size_t nr_places;

	unsigned pageblock_order, pageblock_bits;
	enum km_pageblock_mode pageblock_mode;
	char pageblock_why[160];
	uint64_t trial_blocks;

	KM_VEC(struct km_pfn_range) ram;    /* System RAM by the firmware map */
	bool ram_whole;			    /* the map was read to its end */
	KM_VEC(struct km_pfn_range) memmap; /* frames that hold struct pages */
	struct km_pfn_range image;	    /* the kernel image */

	KM_VEC(struct km_pcp_block) pcp; /* sorted by pfn after the pcp collector */

	struct km_owners owners;
	struct km_unowned unowned;
	KM_VEC(struct km_resource) resources;
	KM_VEC(struct km_task_seen) tasks;
	struct km_charges charges; /* filled by the scan */
	KM_VEC(struct km_hugetlb_pool) hugetlb; /* those of all nodes after those by node */
	struct km_stacks stacks;
	struct km_vmalloc_use vmalloc;
	struct km_percpu_use percpu;
	struct km_known *known; /* who allocated, of single objects (alloc_site.h); NULL: not looked for */
	struct km_slabs *slabs; /* made by collector slab_cache; NULL: it did not run */
	uint64_t slab_pages;	/* of class slab, by the scan */

	bool scanned;
	uint64_t unknown_pages; /* their struct page is not in the dump; zones' ones included */
	KM_VEC(struct km_free_block) free_blocks; /* sorted by pfn */
	bool free_blocks_whole; /* false: more than the bound, the walk reads the dump */
};

/**
 * Read nodes, zones and the sections of the memory map. A node or zone that cannot be read is left out
 * and named in problems; only KM_NOMEM fails.
 */
enum km_status km_mm_create(struct km_view *view, struct km_mm **ret);
/** Accepts NULL. */
void km_mm_destroy(struct km_mm *mm);
/** Note damage; dropped when memory ran out. */
void km_mm_damage(struct km_mm *mm, const char *collector, uint64_t addr, enum km_status st,
		  const char *fmt, ...) __attribute__((format(printf, 5, 6)));
/** One past the highest frame that the architecture can address. */
uint64_t km_mm_max_pfn(const struct km_kernel *k);

/** The populated zone of @node_id and zone index @index, or NULL. */
struct km_zone *km_mm_zone(struct km_mm *mm, int node_id, unsigned index);

/** Why the section of @pfn is not known; KM_OK when it is, or when there is none. */
enum km_status km_mm_section_lost(const struct km_mm *mm, uint64_t pfn);
/** The section that holds @pfn, NULL when there is none, it has no memory map or is lost. */
const struct km_section *km_mm_section(const struct km_mm *mm, uint64_t pfn);

/** Address of the struct page of @pfn, 0 when its section has no memory map. */
uint64_t km_mm_page_addr(const struct km_mm *mm, uint64_t pfn);
/** The PFN of the struct page at @addr. KM_OK, or KM_CORRUPT when there is none there. */
enum km_status km_mm_page_pfn(const struct km_mm *mm, uint64_t addr, uint64_t *ret);

/**
 * The element of an array sorted by PFN whose PFN is @pfn, NULL when there is none. Its elements, @n of
 * @bytes each, begin with the PFN as a uint64_t.
 */
const void *km_pfn_find(const void *v, size_t n, size_t bytes, uint64_t pfn);

/** Whether @pfn is in one of @n sorted ranges; @hint remembers where the last one was found. */
bool km_pfn_in_ranges(const struct km_pfn_range *v, size_t n, uint64_t pfn, size_t *hint);

/** Decode a struct page copied to @p. */
static inline uint64_t km_page_flags(const struct km_page_format *f, const uint8_t *p)
{
	return km_le64(p + f->flags);
}

bool km_page_is_type(const struct km_page_format *f, const uint8_t *p, enum km_page_type t);
static inline unsigned km_page_zone_index(const struct km_page_format *f, uint64_t flags)
{
	return (unsigned)(flags >> f->zone_shift) & ((1u << f->zone_bits) - 1);
}
static inline int km_page_node(const struct km_page_format *f, uint64_t flags)
{
	return (int)(flags >> f->node_shift & ((1u << f->node_bits) - 1));
}

/**
 * The migrate type of the pageblock of @pfn: index in mt_names. KM_OK, or why it is unknown.
 */
enum km_status km_mm_pageblock_mt(struct km_mm *mm, struct km_view *view, uint64_t pfn,
				  unsigned *ret);
/** The same from a copy of the section's bits (@words of 8 bytes each). */
enum km_status km_mm_decode_pageblock(const struct km_mm *mm, enum km_pageblock_mode mode,
				      const uint8_t *bits, uint64_t bytes, uint64_t pfn,
				      unsigned *ret);
/** Address and size of a section's pageblock bits. */
enum km_status km_mm_pageblock_bits(const struct km_mm *mm, const struct km_view *view,
				    const struct km_section *s, uint64_t *ret_addr,
				    uint64_t *ret_bytes);

#endif
