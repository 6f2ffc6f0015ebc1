/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_ALLOCRULE_PICK_H
#define KM_ALLOCRULE_PICK_H

/**
 * Which free block a zone gives to a request that its watermark lets through, and what compaction needs:
 * rmqueue_buddy(), __rmqueue() and find_suitable_fallback() of mm/page_alloc.c, compaction_suitable() of
 * mm/compaction.c, fragmentation_index() of mm/vmstat.c. Pure functions like those of allocrule.h; all
 * numbers are known here.
 */

#include "allocrule.h"

enum km_list_type {
	KM_LIST_UNMOVABLE,
	KM_LIST_MOVABLE,
	KM_LIST_RECLAIMABLE,
	KM_NR_PLAIN_LISTS, /* those that a request can ask for */
	KM_LIST_RESERVE = KM_NR_PLAIN_LISTS,
	KM_LIST_HIGHATOMIC,
	KM_LIST_CMA,
	KM_LIST_ISOLATE,
	KM_NR_LIST_TYPES
};

/** Name as /proc/pagetypeinfo prints it, and back; KM_NR_LIST_TYPES: no such type. */
const char *km_list_name(enum km_list_type type);
enum km_list_type km_list_of(const char *name);
/** The bit of km_alloc_zone.types for blocks on such a list. */
enum km_alloc_type km_list_kind(enum km_list_type type);
/** The list that a request with @flags (KM_GFP_BIT) asks for (gfp_migratetype()). */
enum km_list_type km_list_wanted(uint64_t flags);

/** The free lists of a zone. */
struct km_alloc_lists {
	unsigned nr_orders, pageblock_order;
	int64_t free, free_cma; /* pages */
	int64_t blocks[KM_NR_LIST_TYPES][KM_ALLOC_MAX_ORDERS];
	/* fallbacks[]: for each plain type the others in the order they are tried, KM_NR_LIST_TYPES at the end */
	enum km_list_type fallback[KM_NR_PLAIN_LISTS][KM_NR_LIST_TYPES];
};

/** fallbacks[] of the kernel's source, for captures that lack it. */
void km_alloc_fallbacks(const struct km_alloc_rules *rules,
			enum km_list_type ret[KM_NR_PLAIN_LISTS][KM_NR_LIST_TYPES]);

/** What happens to the pageblock that a block of another type is taken from. */
enum km_claim {
	KM_CLAIM_NONE,	/* the block is of a list that the request may use anyway */
	KM_CLAIM_BLOCK, /* the pageblock is free as a whole: it changes its type */
	KM_CLAIM_HALF,	/* it changes its type if half of it is free or of a kind that fits */
	KM_CLAIM_NEVER, /* only the block is taken: types are mixed in the pageblock */
};

struct km_alloc_pick {
	enum km_list_type list;
	unsigned order; /* of the block that is taken, or split */
	enum km_claim claim;
};

/**
 * The block that @lists give to @request. With @nofragment the pageblocks of other types are left alone unless
 * they are free as a whole (ALLOC_NOFRAGMENT). False: none.
 */
bool km_alloc_pick(const struct km_alloc_rules *rules, const struct km_alloc_request *request,
		   const struct km_alloc_flags *flags, const struct km_alloc_lists *lists,
		   bool nofragment, struct km_alloc_pick *ret);

/**
 * The most that watermark_boost can be when pageblocks of other types are claimed (boost_watermark());
 * @factor is vm.watermark_boost_factor. 0: the kernel, or so small a zone, has none; KM_PAGES_UNKNOWN.
 */
int64_t km_alloc_boost_max(const struct km_alloc_rules *rules, const struct km_alloc_zone *zone,
			   unsigned pageblock_order, int64_t factor);

/** fragmentation_index() in thousandths: -1000 when a block of @order is free. */
int64_t km_alloc_fragindex(const struct km_alloc_zone *zone, unsigned order);

enum km_compact {
	KM_COMPACT_SUCCESS, /* the request is served without it */
	KM_COMPACT_SUITABLE,
	KM_COMPACT_SHORT,     /* too few free pages to work with */
	KM_COMPACT_FRAGINDEX, /* the index blames lack of memory */
	KM_COMPACT_ORDER0,    /* there is nothing to compact for */
	KM_COMPACT_UNKNOWN,
};

struct km_compact_result {
	enum km_compact state;
	int64_t short_pages; /* SHORT: how many pages more must be free */
	int64_t need_pages;  /* free pages that count must be above this: mark, gap and reserve */
	int64_t fragindex;   /* thousandths */
	bool has_fragindex;
};

/** Whether direct compaction of @zone would start for @request; @threshold is vm.extfrag_threshold. */
void km_alloc_compact(const struct km_alloc_rules *rules, const struct km_alloc_request *request,
		      const struct km_alloc_flags *flags, const struct km_alloc_zone *zone,
		      int64_t threshold, struct km_compact_result *ret);

#endif
