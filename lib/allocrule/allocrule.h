/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_ALLOCRULE_H
#define KM_ALLOCRULE_H

/**
 * The page allocator's decision, as pure functions over a plain description of a request and of a zone:
 * __zone_watermark_ok(), zone_watermark_fast(), gfp_to_alloc_flags(), __alloc_pages_may_oom() and
 * rmqueue() of mm/page_alloc.c.
 *
 * Every amount is in pages. A number that is not known is KM_PAGES_UNKNOWN, never 0. Numbers may come
 * from a text: they are clamped to what sums of a few of them can hold. Nothing is allocated.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kconst/gfp.h"

#define KM_PAGES_UNKNOWN      INT64_MIN
#define KM_ALLOC_MAX_ORDERS   32
#define KM_ALLOC_MAX_VARIANTS 4

/* ---- the kernel ---- */

/** How the kernel lets some requests go below min, and how it looks at blocks. */
enum km_alloc_scheme {
	KM_SCHEME_LOOP,	  /* up to 4.3: a loop over orders, each against half of min; MIGRATE_RESERVE */
	KM_SCHEME_HARDER, /* 4.4 to 6.2: ALLOC_HARDER, HighAtomic blocks */
	KM_SCHEME_SPLIT,  /* 6.3 and later, 6.1.116 and later: ALLOC_NON_BLOCK, ALLOC_MIN_RESERVE */
};

struct km_alloc_rules {
	enum km_alloc_scheme scheme;
	bool cma_in_loop;	    /* LOOP: free pages of CMA are missing in the loop, too */
	bool oom_flag;		    /* ALLOC_OOM; else an OOM victim needs no watermark */
	bool fast_skips_highatomic; /* order 0 is first tested without the HighAtomic reserve */
	bool highatomic_nowait;	    /* SPLIT: no __GFP_HIGH is needed to use HighAtomic blocks */
	bool highatomic_free;	    /* free pages of HighAtomic blocks count, not all reserved ones */
	bool highatomic_order0;	    /* atomic requests of order 0 fall back to HighAtomic blocks */
	bool has_boost;		    /* watermarks include a boost */
	enum {
		KM_BOOST_COUNTS,
		KM_BOOST_SKIPPED_ATOMIC,
		KM_BOOST_SKIPPED_HIGH,
	} boost;
	bool nofragment;       /* the first try leaves the pageblocks of other types alone */
	bool pcp_orders;       /* per-CPU lists hold more than order 0 */
	bool unmovable_claims; /* Unmovable claims pageblocks of other types whatever the order */
	bool claims_first;     /* a pageblock is claimed if any can be, else the smallest block taken */
	bool cma_balanced;     /* CMA comes first while it has more than half of what is free */
	bool compact_from_low; /* compaction asks for low, and the index counts, at every order */
};

/**
 * The rules of a kernel according to its release string, for texts: @kernel is its release, with what follows
 * it on the line when that is known ("6.1.0-56-amd64 #1 SMP Debian 6.1.192-1"). Fills @ret with every set of
 * rules that the words allow, likeliest first, and returns how many there are: more than one when a patch
 * level decides that the words do not give, or when there is no release (NULL or unreadable). A dump fills
 * struct km_alloc_rules by what is present instead.
 */
unsigned km_alloc_rules_by_release(const char *kernel,
				   struct km_alloc_rules ret[KM_ALLOC_MAX_VARIANTS]);

/* ---- zone types ---- */

enum km_zone_type {
	KM_ZONE_DMA,
	KM_ZONE_DMA32,
	KM_ZONE_NORMAL,
	KM_ZONE_HIGHMEM,
	KM_ZONE_MOVABLE,
	KM_ZONE_DEVICE,
	KM_NR_ZONE_TYPES
};

#define KM_ALLOC_MAX_CONFIGS 16

/** KM_ZONE_NORMAL for a name that no kernel has yet. */
enum km_zone_type km_zone_type_of(const char *name);

/** One zone with its lowmem_reserve[], to find out which zone types the kernel was built with. */
struct km_zone_reserves {
	enum km_zone_type type;
	int64_t node;
	int64_t managed;	/* pages, or unknown */
	const int64_t *reserve; /* pages, @columns of them */
	unsigned columns;	/* 0: the array is not known */
};

/**
 * Sets of zone types (bit 1 << type) that @zones allow: as many types as the arrays have columns; no
 * zone reserves pages against its own type or a lower one; a column rises where the type of that
 * column has pages, and there alone (setup_per_zone_lowmem_reserve()). The sets that fit best; all that
 * hold the types seen when no array is known. Returns how many; 0: the arrays contradict each other.
 */
unsigned km_zone_configs(const struct km_zone_reserves *zones, size_t n,
			 unsigned ret[KM_ALLOC_MAX_CONFIGS]);
/** The highest zone type that a request with @flags (KM_GFP_BIT) may use (gfp_zone()). */
enum km_zone_type km_zone_highest(unsigned config, uint64_t flags);
/** Index of @type in lowmem_reserve[]; -1: the kernel has no such type. */
int km_zone_column(unsigned config, enum km_zone_type type);

/* ---- a request ---- */

struct km_alloc_request {
	uint64_t flags; /* KM_GFP_BIT */
	unsigned order;
	bool oom_victim, rt_task; /* of the task that asks */
};

/** How the kernel translates a request (ALLOC_*). */
struct km_alloc_flags {
	bool high;	 /* ALLOC_HIGH, ALLOC_MIN_RESERVE: half of min */
	bool harder;	 /* ALLOC_HARDER, ALLOC_NON_BLOCK */
	bool highatomic; /* may take blocks of HighAtomic */
	bool oom, cma, cpuset, no_watermarks;
	bool skips_boost; /* at order 0, against min */
	bool may_sleep;
};

void km_alloc_flags_of(const struct km_alloc_rules *rules, const struct km_alloc_request *request,
		       struct km_alloc_flags *ret);
/** Flags of the first try, before anybody is woken: ALLOC_WMARK_LOW and no reserve. */
void km_alloc_flags_first_try(const struct km_alloc_request *request, struct km_alloc_flags *ret);
/** Flags of the last try before an OOM kill: ALLOC_WMARK_HIGH|ALLOC_CPUSET and nothing else. */
void km_alloc_flags_last_try(struct km_alloc_flags *ret);

/* ---- a zone ---- */

/** Lists of free blocks, as bits. */
enum km_alloc_type {
	KM_TYPE_PLAIN = 1, /* Unmovable, Movable, Reclaimable: each falls back to the others */
	KM_TYPE_RESERVE = 2,
	KM_TYPE_HIGHATOMIC = 4,
	KM_TYPE_CMA = 8,
	KM_TYPE_ISOLATE = 16,
};

struct km_alloc_zone {
	int64_t free, managed;
	int64_t min, low, high; /* watermarks with the boost, as the kernel prints them */
	int64_t boost;
	int64_t free_cma;
	int64_t reserved_highatomic;
	int64_t free_highatomic; /* counts when it is known; see highatomic_free of the rules */
	int64_t reserve;	 /* lowmem_reserve[] against the highest zone of the request */
	int64_t reserve_max;	 /* its maximum, for when it is unknown; may be unknown, too */
	bool has_blocks;
	unsigned nr_orders;
	int64_t blocks[KM_ALLOC_MAX_ORDERS];
	unsigned types[KM_ALLOC_MAX_ORDERS]; /* lists that are not empty; 0 with blocks: unknown */
};

enum km_alloc_mark {
	KM_MARK_MIN,
	KM_MARK_LOW,
	KM_MARK_HIGH,
};

enum km_alloc_verdict {
	KM_ALLOC_SERVED,
	KM_ALLOC_MIGRATETYPE,	  /* blocks are there, but HighAtomic or isolated */
	KM_ALLOC_CMA,		  /* blocks are there, but of CMA */
	KM_ALLOC_FRAGMENTED,	  /* no block of the order */
	KM_ALLOC_ORDER_WATERMARK, /* LOOP: what stands in smaller blocks does not count */
	KM_ALLOC_WATERMARK,
	KM_ALLOC_EMPTY,	  /* the zone has no pages */
	KM_ALLOC_UNKNOWN, /* it depends on what is missing */
};

/** Its name, as tables have it. */
const char *km_alloc_verdict_name(enum km_alloc_verdict verdict);

/** Numbers of a zone that a verdict can depend on. */
enum km_alloc_number {
	KM_NUMBER_FREE = 1,
	KM_NUMBER_MARK = 2,
	KM_NUMBER_RESERVE = 4,
	KM_NUMBER_CMA = 8,
	KM_NUMBER_HIGHATOMIC = 16,
	KM_NUMBER_BOOST = 32,
	KM_NUMBER_BLOCKS = 64,
	KM_NUMBER_TYPES = 128, /* migrate types of the blocks */
};

struct km_alloc_result {
	enum km_alloc_verdict verdict;
	unsigned
		missing;  /* KM_NUMBER_*: UNKNOWN because of these; else: unknown, and without effect */
	bool has_numbers; /* the next ones are known; with @missing they are favourable to the request */
	int64_t mark;	  /* as lowered for the request */
	int64_t cma, highatomic,
		block;	  /* free pages that do not count, by cause; block: 2^order - 1 */
	int64_t unusable; /* their sum */
	int64_t reserve;
	int64_t boost;		     /* part of @mark, lowered as @mark is */
	int64_t margin;		     /* free - unusable - mark - reserve; 0 or negative: refused */
	int largest, largest_usable; /* orders; -1: none, or unknown */
	unsigned loop_order;	     /* ORDER_WATERMARK: where the loop stopped */
	int64_t loop_free, loop_mark;
};

/** Lists (enum km_alloc_type) that blocks for @request may come from. */
unsigned km_alloc_types(const struct km_alloc_rules *rules, const struct km_alloc_request *request,
			const struct km_alloc_flags *flags);

/** Test @request, with @flags, against @zone. */
void km_alloc_judge(const struct km_alloc_rules *rules, const struct km_alloc_request *request,
		    const struct km_alloc_flags *flags, enum km_alloc_mark mark,
		    const struct km_alloc_zone *zone, struct km_alloc_result *ret);

/**
 * How many such requests @zone serves in a row before it refuses, each with a block from the free lists; 0:
 * not even one, or it is unknown. Blocks of the order are those of @usable, a count of blocks by order; NULL:
 * all that @zone has, which may be more than the request may use.
 */
int64_t km_alloc_count(const struct km_alloc_rules *rules, const struct km_alloc_request *request,
		       const struct km_alloc_flags *flags, enum km_alloc_mark mark,
		       const struct km_alloc_zone *zone, const int64_t *usable);

/**
 * Pages by which a CPU's own part may put off a counter of a zone (calculate_normal_threshold() of mm/vmstat.c):
 * the watermark test does not see it.
 */
int64_t km_alloc_drift(int64_t managed, int64_t page_bytes, int64_t cpus);

/**
 * Whether @part alone decides: the request is refused, and would be served if that number were 0. @part is
 * one of KM_NUMBER_RESERVE, _CMA, _HIGHATOMIC, _BOOST.
 */
bool km_alloc_decides(const struct km_alloc_rules *rules, const struct km_alloc_request *request,
		      const struct km_alloc_flags *flags, enum km_alloc_mark mark,
		      const struct km_alloc_zone *zone, enum km_alloc_number part);

/* ---- pick ---- */

/*
 * Which free block a zone gives to a request that its watermark lets through, and what compaction needs:
 * rmqueue_buddy(), __rmqueue() and find_suitable_fallback() of mm/page_alloc.c, compaction_suitable() of
 * mm/compaction.c, fragmentation_index() of mm/vmstat.c. Pure functions like those of allocrule.h; all
 * numbers are known here.
 */

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
