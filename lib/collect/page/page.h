/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PAGE_H
#define KM_PAGE_H

/** The one scan of all pages, and what it hands to others. */

#include "base/map.h"
#include "base/mem.h"
#include "base/status.h"
#include "base/work.h"
#include "collect/collect.h"
#include "facts/facts.h"
#include "mm/swap_entry.h"
#include "owner/owner.h"
#include "slab/slab.h"

/* ---- charge ---- */

/*
 * To whom pages are charged: what the struct pages that the scan reads say of memory cgroups, added up by what
 * they say, class and owner.
 */

/* Low bits of page->memcg_data (include/linux/memcontrol.h); a pointer to a mem_cgroup without them. */
#define KM_CHARGE_OBJECTS UINT64_C(1) /* a slab: a table of who has which object */
#define KM_CHARGE_KERNEL  UINT64_C(2) /* since v5.11: a pointer to an obj_cgroup */
#define KM_CHARGE_FLAGS	  UINT64_C(7)

struct km_charge {
	uint64_t data;	 /* page->memcg_data, or what was in its place */
	uint64_t holder; /* as in struct km_chunk_run; 0 in km_run.charges */
	uint32_t owner;	 /* id in km_run.owners, or KM_NO_OWNER */
	uint64_t pages;
	uint64_t compound; /* of these, parts of compound pages */
	uint64_t unmapped; /* of these, anonymous ones that nobody maps */
	uint8_t class;
};

struct km_charges {
	KM_VEC(struct km_charge) v;
	struct km_map by_key; /* made of data, owner and class -> index + 1 */
	size_t last;	      /* where the last one was added: pages that follow each other are alike */
};

/** Add the pages of @c to those of the same data, owner and class. False: no memory. */
bool km_charge_add(struct km_charges *all, const struct km_charge *c);
/** Accepts a zeroed one; leaves it zeroed. */
void km_charges_free(struct km_charges *all);

/** Whether the word of a page that is allocated, and is no tail, charges that page to somebody. */
static inline bool km_charge_is(uint64_t data)
{
	return data & ~KM_CHARGE_FLAGS && !(data & KM_CHARGE_OBJECTS);
}

/* ---- unowned ---- */

/* The largest runs of pages that nobody owns, kept by the scan for the collector that describes them. */

#define KM_MAX_UNOWNED 1000u

struct km_unowned_run {
	uint64_t start_pfn, nr_pages;
	uint8_t order, zone; /* zone: index in mm->zones, or KM_CHUNK_NO_ZONE */
};

struct km_unowned {
	KM_VEC(struct km_unowned_run) v; /* at most twice KM_MAX_UNOWNED */
	uint64_t dropped_pages;		 /* in runs that were smaller than all that are kept */
};

/** Note a run. KM_OK or KM_NOMEM. */
enum km_status km_unowned_note(struct km_unowned *u, const struct km_unowned_run *run);
/** Keep the KM_MAX_UNOWNED largest runs, largest first, of one size by frame. */
void km_unowned_trim(struct km_unowned *u);

/* ---- chunk ---- */

/*
 * The memory map in chunks: read the struct pages of a stretch of physical memory and classify each page. A
 * chunk is a multiple of the largest buddy block, so no free block crosses one; compound pages may (gigantic
 * huge pages), their tails are led back to the head.
 */

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
	uint64_t undecided_pages; /* in the swap cache, and not known whether anonymous or shared memory */
	uint64_t unread_tails;	  /* pages whose head is known, and not who maps them */
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
