/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PAGE_CHUNK_H
#define KM_PAGE_CHUNK_H

/**
 * The memory map in chunks: read the struct pages of a stretch of physical memory and classify each page. A
 * chunk is a multiple of the largest buddy block, so no free block crosses one; compound pages may (gigantic
 * huge pages), their tails are led back to the head.
 */

#include "charge.h"
#include "owner/owner.h"
#include "collect/page_sums.h"
#include "facts/pcp.h"
#include "slab/slab.h"
#include "mm/swap_entry.h"
#include "base/work.h"

#define KM_CHUNK_MAX_NODE_ZONE (1024u << 3) /* elements of km_chunk_plan.zone_of */
#define KM_CHUNK_NO_ZONE       0xff
#define KM_CHUNK_UNKNOWN       0xff /* in place of a class: the struct page is not in the dump */

struct km_chunk_run {
	uint64_t start_pfn, nr_pages;
	/*
	 * Address of who holds the pages, where a struct page leads to it: of class file or shmem the address_space (0 in
	 * the swap cache), of a page of a page_pool the pool. The scan makes its owner.
	 */
	uint64_t holder;
	uint32_t owner;		    /* id in km_run.owners, or KM_NO_OWNER; of a holder not yet known to the workers */
	uint8_t class, order, zone; /* zone: index in mm->zones */
};

struct km_chunk_block {
	uint64_t start_pfn;
	uint32_t free_pages, movable_pages, unmovable_pages, reserved_pages, absent_pages,
		unknown_pages,
		doubtful_pages;
	int8_t mt, largest_free_order; /* -1: unknown; none */
	uint8_t zone;
};

struct km_chunk_tally {
	uint64_t class_pages[KM_NR_CLASSES];
	uint64_t class_reserved[KM_NR_CLASSES];
	uint64_t unknown_pages, reserved_pages, anon_unmapped_pages;
	uint64_t unread_tails; /* pages whose head is known, and not who maps them */
	struct km_cache_tally cache;
	uint64_t buddy_blocks[KM_MAX_ORDERS];
	uint64_t huge_pages[KM_MAX_ORDERS]; /* of class hugetlb, in base pages, by order */
	uint64_t pageblocks[KM_MAX_MT];
	uint64_t marked_tables;
};

struct km_chunk_issue {
	uint64_t pfn, kaddr;
	enum km_status st;
	const char *text; /* static */
};

struct km_chunk_unread {
	uint64_t start_pfn, nr_pages;
	enum km_status st;
};

struct km_chunk {
	KM_VEC(struct km_chunk_run) runs;
	KM_VEC(struct km_chunk_block) blocks;
	KM_VEC(struct km_free_block) free_blocks;
	KM_VEC(struct km_chunk_issue) issues; /* at most 100 */
	KM_VEC(struct km_chunk_unread) unread;
	KM_VEC(struct km_mapping_use) mappings; /* owner is not set */
	struct km_map by_mapping;		/* index in mappings + 1 */
	struct km_charges charges;		/* owner: as in km_chunk_run */
	KM_VEC(struct km_slab_found) slabs;
	KM_VEC(uint8_t) slab_maps;	   /* with plan->slab_maps: of each slab (objects + 7) / 8 bytes: what is free */
	uint64_t large_pages, fence_pages; /* of class slab, but of no slab */
	struct km_chunk_tally tally[];	   /* one a zone, and one for pages of no zone */
};

/** What all workers share; immutable while they run. */
struct km_chunk_plan {
	const struct km_kernel *k;
	struct km_mm *mm;
	/* What pages are classified by. */
	const struct km_owners *owners;
	const struct km_pcp_blocks *pcp;
	const struct km_slabs *slabs;
	uint64_t chunk_pages;
	uint8_t *zone_of; /* [node << zone_bits | zone index] -> index in mm->zones */
	struct km_swap_maps swap;
	bool slab_maps; /* keep which slots of each slab are free */
	bool pcp_whole; /* all per-CPU page lists were followed to their ends */
};

/** Find where the memory map itself lies (mm->memmap) and prepare the chunks. */
enum km_status km_chunk_plan_init(struct km_chunk_plan *p, const struct km_run *run);
void km_chunk_plan_deinit(struct km_chunk_plan *p);

/**
 * A later look at all chunks, with the free slots of each slab: @w's functions are called with @p as a plan that lives
 * until then; its items and jobs are set here. Fails as km_chunk_plan_init() and km_work_run().
 */
enum km_status km_chunk_walk(struct km_chunk_plan *p, const struct km_run *run, const struct km_work *w);

struct km_chunk_worker;
enum km_status km_chunk_worker_create(const struct km_chunk_plan *p, struct km_chunk_worker **ret);
const struct km_reader_stats *km_chunk_worker_stats(const struct km_chunk_worker *w);
/** Accepts NULL. */
void km_chunk_worker_destroy(struct km_chunk_worker *w);

/** Read the chunk that starts at @pfn. KM_OK or KM_NOMEM; what cannot be read is in the chunk. */
enum km_status km_chunk_read(struct km_chunk_worker *w, uint64_t pfn, struct km_chunk **ret);
/** Accepts NULL. */
void km_chunk_destroy(struct km_chunk *c);

static inline bool km_chunk_runs_join(const struct km_chunk_run *a, const struct km_chunk_run *b)
{
	return a->class == b->class && a->order == b->order && a->zone == b->zone &&
	       a->owner == b->owner && a->holder == b->holder && a->start_pfn + a->nr_pages == b->start_pfn;
}

#endif
