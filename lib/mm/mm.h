/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_MM_H
#define KM_MM_H

/**
 * The description of memory that all collectors share: nodes, zones, names, sections of the memory map and how a
 * struct page is read. Built once by km_mm_create(). What collectors find in it is in struct km_run.
 */

#include "base/mem.h"
#include "view/view.h"

#define KM_MAX_ORDERS	  32
#define KM_MAX_MT	  16
#define KM_MAX_ZONE_TYPES 8

struct km_node {
	uint64_t addr;
	int id;
	uint64_t start_pfn, spanned_pages, present_pages;
};

struct km_zone {
	uint64_t addr;
	int node_id;
	unsigned index; /* in pglist_data.node_zones */
	char name[16];
	uint64_t start_pfn, spanned_pages, present_pages;
};

struct km_section {
	uint64_t map;	   /* mem_map of the section, biased: page(pfn) = map + pfn * page_bytes */
	uint64_t usage;	   /* struct mem_section_usage, or the pageblock bits before v5.3 */
	uint64_t page_ext; /* its notes about pages, biased as the map; 0: none */
	bool valid, online, early;
	enum km_status lost; /* why its mem_section cannot be read; KM_OK: it was */
};

/* How a page says what type it is. */
enum km_page_type_mode {
	KM_PAGE_TYPE_NONE,  /* unknown: buddy pages cannot be recognized */
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

/* Everything needed to read a struct page from a copy of it. */
struct km_page_format {
	uint32_t bytes; /* sizeof(struct page) */
	uint32_t flags, mapping, mapcount, private_, type, refcount, compound, lru;
	enum km_page_type_mode mode;
	uint32_t type_base, type_value[KM_NR_PAGE_TYPES]; /* 0: this kernel has no such type */
	unsigned node_shift, node_bits, zone_shift, zone_bits;
	uint32_t pool;	     /* of a page of a page_pool; 0: not known */
	uint32_t slab_cache; /* of a slab's first page; 0: not known */
	uint32_t memcg;	     /* to which memory cgroup it is charged; 0: not kept here */
	uint64_t reserved, head, slab, swapbacked, swapcache, dirty, writeback, uptodate,
		hugetlb_flag;				/* masks; 0: none */
	uint64_t low_flags;				/* mask of all flags, without node and zone */
	uint64_t pool_signature;			/* PP_SIGNATURE, in lru.next of a page of a page_pool */
	uint32_t order_offset, order_bytes;		/* from the head page; may be in the next one */
	uint32_t dtor_offset, dtor_bytes, dtor_hugetlb; /* dtor_bytes 0: none */
	uint32_t entire_offset, entire_bytes;		/* times mapped as a whole, less one; 0: not kept */
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

/* A structure that could not be read; the collector of nodes reports it as an issue. */
struct km_mm_problem {
	uint64_t addr;
	enum km_status st;
	char text[96];
};

/** Damage that costs nothing else or little; the collector that it concerns reports it as an issue. */
struct km_mm_damage {
	const char *collector; /* static */
	uint64_t addr;
	enum km_status st;
	char text[160];
};

/* Which of several ways this kernel was found to do something: a row of table variant. */
struct km_mm_variant {
	const char *name; /* static */
	char chosen[64], reason[160];
};

struct km_mm {
	KM_VEC(struct km_mm_variant) variants;
	KM_VEC(struct km_mm_problem) problems;
	KM_VEC(struct km_mm_damage) damage; /* at most 1000 */
	KM_VEC(struct km_node) nodes;
	bool nodes_offline;	      /* there may be nodes that were online once: a pglist_data that is not, or a hole in the ids */
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
	bool sections_lost;	/* some cannot be read: where memory ends is not known */
	unsigned section_shift; /* log2 of pages per section */
	uint64_t end_pfn;	/* one past the last PFN of a valid section */
	uint64_t map_bias;	/* km_section.map of most sections */
	struct km_section_place {
		uint64_t addr, nr;
	} * places; /* sections by the address of their map; NULL: all have one bias */
	size_t nr_places;

	unsigned pageblock_order, pageblock_bits;
	enum km_pageblock_mode pageblock_mode;

	KM_VEC(struct km_pfn_range) ram;    /* System RAM by the firmware map */
	bool ram_whole;			    /* the map was read to its end */
	KM_VEC(struct km_pfn_range) memmap; /* frames that hold struct pages */
	struct km_pfn_range image;	    /* the kernel image */
};

/**
 * Read nodes, zones and the sections of the memory map. A node or zone that cannot be read is left out
 * and named in problems; only KM_NOMEM fails.
 */
enum km_status km_mm_create(struct km_view *view, struct km_mm **ret);
/** KM_OK: all nodes and zones were read; else why the first that was not could not be. */
enum km_status km_mm_zones_lost(const struct km_mm *mm);
/** Accepts NULL. */
void km_mm_destroy(struct km_mm *mm);
/** Note damage; dropped when memory ran out. */
void km_mm_damage(struct km_mm *mm, const char *collector, uint64_t addr, enum km_status st,
		  const char *fmt, ...) __attribute__((format(printf, 5, 6)));
/** One past the highest frame that the architecture can address. */
uint64_t km_mm_max_pfn(const struct km_kernel *k);
/** A bound of what frames are counted by: those of the memory map or, where that is lost, those that the file speaks of. */
uint64_t km_mm_frame_bound(const struct km_mm *mm, const struct km_kernel *k);

/** The populated zone of @node_id and zone index @index, or NULL. */
struct km_zone *km_mm_zone(struct km_mm *mm, int node_id, unsigned index);

/** Why nothing is known of the memory map; KM_OK: at least one section of it is known. */
enum km_status km_mm_lost(const struct km_mm *mm);
/** Why the section of @pfn is not known; KM_OK when it is, or when there is none. */
enum km_status km_mm_section_lost(const struct km_mm *mm, uint64_t pfn);
/** The section that holds @pfn, NULL when there is none, it has no memory map or is lost. */
const struct km_section *km_mm_section(const struct km_mm *mm, uint64_t pfn);

/** Address of the struct page of @pfn, 0 when its section has no memory map. */
uint64_t km_mm_page_addr(const struct km_mm *mm, uint64_t pfn);
/** The PFN of the struct page at @addr. KM_OK; KM_CORRUPT when there is none there, or why its section is not known. */
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

/** Whether it is a page of a page_pool (net/core/page_pool.c page_pool_set_pp_info(), since v5.14 c07aea3ef4d4). */
static inline bool km_page_is_of_pool(const struct km_page_format *f, const uint8_t *p)
{
	return (km_le64(p + f->lru) & ~UINT64_C(3)) == f->pool_signature;
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
