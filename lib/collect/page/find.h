/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PAGE_FIND_H
#define KM_PAGE_FIND_H

/** What one page is: for the scan (read.c) alone, which holds the struct pages of a chunk. */

#include "page.h"

struct km_chunk_worker {
	const struct km_chunk_plan *p;
	struct km_view *view;
	uint8_t *pages;	 /* struct pages of the chunk */
	uint8_t *status; /* of each struct page: -km_status; 0 readable */
	bool all_read;
	size_t ram_hint, memmap_hint;
	/* the compound page that tails were last led back to */
	uint64_t head_pfn, head_end;
	uint8_t head_class, head_order, head_zone;
	uint32_t head_owner;
	uint64_t head_holder, head_charge;
	enum km_status head_why;	     /* with class KM_CHUNK_UNKNOWN */
	uint64_t bad_head;		     /* address of the last impossible head; its tails are reported once */
	enum km_status bad_why;		     /* KM_CORRUPT; or why it cannot be read */
	uint8_t slab_map[KM_SLAB_MAP_BYTES]; /* of the slab at hand: slots that are free */
};

struct km_found {
	uint64_t nr; /* pages, from this one on */
	uint8_t class, order, zone;
	bool reserved;
	bool undecided;	 /* of class KM_CHUNK_UNKNOWN, in the swap cache: anonymous or shared memory */
	bool is_ram;	 /* of class KM_CHUNK_UNKNOWN, but its struct page says that the frame is there */
	bool may_be_pcp; /* looks as free pages on per-CPU lists do, not all of which could be followed */
	uint64_t holder; /* as in struct km_chunk_run */
	uint32_t owner;
	uint64_t charge;	 /* memcg_data of what is allocated; 0: none */
	uint64_t charged_behind; /* pages after these that are charged with them */
	uint64_t unread;	 /* of these, tails whose struct page cannot be read: the head shows what they are */
};

/**
 * Classify frame @pfn and those after it, up to @nr; @page is its struct page, one of w->pages. False when
 * memory ran out.
 */
bool km_page_find(struct km_chunk_worker *w, struct km_chunk *c, uint64_t pfn, const uint8_t *page,
		  uint64_t nr, struct km_found *ret);
/** The owner of a page of class slab, or KM_NO_OWNER. */
uint32_t km_page_slab_owner(const struct km_chunk_worker *w, uint64_t pfn, const uint8_t *page);
/** Look at a slab, into @c. False: no memory. */
bool km_page_slab_look(struct km_chunk_worker *w, struct km_chunk *c, uint64_t pfn, const uint8_t *page,
		       unsigned order);
/** The index in mm->zones of the zone that @flags name, or KM_CHUNK_NO_ZONE. */
uint8_t km_page_zone(const struct km_chunk_plan *p, uint64_t flags);
/** Count who maps @nr pages and what caches them; @page is the first one's struct page. False: no memory. */
bool km_page_count(struct km_chunk_worker *w, struct km_chunk *c, const struct km_found *found,
		   const uint8_t *page, uint64_t nr);

#endif
