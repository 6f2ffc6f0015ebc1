/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PAGE_SUMS_H
#define KM_PAGE_SUMS_H

/** The sums of the scan of all pages, and beside them what the lists of free pages hold. */

#include "collect/collect.h"
#include "kconst/page_class.h"

/* What the page scan counted besides classes. */
struct km_cache_tally {
	uint64_t swapcache;	      /* in the swap cache */
	uint64_t swapcache_shmem;     /* of these, of class shmem: no longer in a file's page cache */
	uint64_t swapcache_writeback; /* of these, being written */
	uint64_t kernel_mapped;	      /* pages of the kernel's own that processes map */
};

/** The sums of one zone. */
struct km_zone_sums {
	uint64_t class_pages[KM_NR_CLASSES];
	uint64_t class_reserved[KM_NR_CLASSES]; /* of these, PG_reserved and RAM */
	uint64_t anon_unmapped_pages;		/* of class anon, but mapped by nobody */
	uint64_t reserved_pages;		/* PG_reserved and RAM, of any class */
	struct km_cache_tally cache;
	uint64_t buddy_blocks[KM_MAX_ORDERS];
	uint64_t huge_pages[KM_MAX_ORDERS]; /* of class hugetlb, in base pages, by order */
	uint64_t pageblocks[KM_MAX_MT];
	uint64_t untyped_blocks; /* pageblocks whose migrate type cannot be read */
	uint64_t marked_tables;	 /* of class page_table, by their struct pages and not by a claim alone */
	/* Totals of the per-CPU lists and of the walked free lists. */
	uint64_t pcp_pages;
	bool pcp_whole;
	uint64_t list_blocks[KM_MAX_ORDERS];
	bool lists_whole[KM_MAX_ORDERS];
	uint64_t isolated_pages; /* on lists of MIGRATE_ISOLATE */
};

/** A free block as found by the page scan: what the walk of the free lists follows. */
struct km_free_block {
	uint64_t pfn;
	uint64_t next, prev; /* page->buddy_list */
	uint8_t order, zone; /* zone: index in mm->zones */
};

struct km_page_sums {
	struct km_zone_sums *zones; /* by index in mm->zones */
	bool scanned;
	uint64_t unknown_pages;			  /* their struct page is not in the dump; those of zones included */
	uint64_t unread_tails;			  /* of pages that are known by their head, those of which it is not known who maps them */
	uint64_t slab_pages;			  /* of class slab */
	KM_VEC(struct km_free_block) free_blocks; /* sorted by pfn */
	bool free_blocks_whole;			  /* false: more than the bound, the walk reads the dump */
};

/** The sums of @z, one of run->mm->zones. */
static inline struct km_zone_sums *km_zone_sums(const struct km_run *run, const struct km_zone *z)
{
	return &run->sums->zones[z - run->mm->zones.v];
}

#endif
