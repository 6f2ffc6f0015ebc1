/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_WHATIF_IMPL_H
#define KM_WHATIF_IMPL_H

/**
 * One request against the rows of one capture: rows.c fills struct whatif, decide.c replays the allocator,
 * words.c says it in sentences, ways.c looks for what would help, table.c makes rows of it.
 */

#include <sqlite3.h>

#include "base/mem.h"
#include "allocrule/allocrule.h"
#include "whatif.h"

/* Verdicts on zones and on the request, above those of enum km_alloc_verdict. */
enum {
	WHATIF_NOT_OFFERED = KM_ALLOC_UNKNOWN + 1, /* above what the flags allow */
	WHATIF_MIXES,				   /* the first try leaves pageblocks of other types alone */
};

/* What a verdict lacks, beside KM_NUMBER_*. */
#define WHATIF_LACKS_RULES 1024u /* the patch level of the kernel */
#define WHATIF_LACKS_ZONES 2048u /* there is no zone at all */
#define WHATIF_LACKS_PCP   4096u /* whether per-CPU lists have enough */

struct whatif_zone {
	int64_t node;
	const char *name;
	enum km_zone_type type;
	bool offered;
	struct km_alloc_zone pages;
	int64_t cma_pages;
	/* Migrate types: by list, or only that some block is plain. */
	bool has_lists;
	unsigned listed; /* types that the capture has a list of, a bit each */
	struct km_alloc_lists lists;
	int64_t reserves[KM_NR_ZONE_TYPES]; /* lowmem_reserve[] by highest zone */
	/* Per-CPU lists: pages on all of them, and what is taken at a time, at most. */
	int64_t pcp_pages, pcp_refill;
	int64_t file_pages; /* of the page cache, on LRU lists */
	int64_t anon_pages; /* anonymous and of tmpfs, likewise */
	int64_t defer_shift, order_failed;

	/* The two tries: the verdict of each, and how it came about. */
	unsigned verdict[2];
	struct km_alloc_result result[2];
	bool has_pick;
	struct km_alloc_pick pick; /* at the second try */
	int64_t count;		   /* requests served before the zone refuses: with the watermark of now, */
	int64_t count_boosted;	   /* and if pageblocks that are claimed for them boost it */
	struct km_compact_result compact;
};

enum whatif_state {
	WHATIF_SERVED,
	WHATIF_REFUSED,
	WHATIF_RECLAIMS,
	WHATIF_UNKNOWN,
};

/* What is to be expected once reclaim and compaction have done what they can. */
enum whatif_after {
	WHATIF_AFTER_NONE, /* they do not begin */
	WHATIF_AFTER_SERVED,
	WHATIF_AFTER_REFUSED,
	WHATIF_AFTER_UNKNOWN,
};

struct whatif {
	struct sqlite3 *db;
	int64_t capture, node, nr;
	struct km_arena arena;
	char *error; /* of the arena: what is wrong with the arguments */

	/* The request. */
	struct km_alloc_request request;
	const char *gfp_names;
	struct km_gfp_table table;

	/* The kernel. */
	bool is_dump;
	int64_t page_bytes;
	unsigned pageblock_order;
	struct km_alloc_rules rules[KM_ALLOC_MAX_VARIANTS];
	unsigned nr_rules, config;
	int64_t nr_nodes, nr_cpus, extfrag_threshold, min_free_kb, boost_factor;
	int64_t slab_pages, swap_pages; /* reclaimable slab, and free swap, of the whole machine */
	enum km_zone_type highest;
	unsigned nr_orders;		  /* of the free lists; 0: not known */
	KM_VEC(struct whatif_zone) zones; /* along the zonelist */

	/* The answer. */
	struct km_alloc_flags flags[2]; /* of the two tries */
	enum whatif_state state;
	int served; /* index of the zone, -1: none or not known which */
	unsigned served_try;
	unsigned missing;
	enum whatif_after after;
	bool gives_up;	     /* before anything is reclaimed */
	int64_t after_pages; /* to be reclaimed: of the zone that then serves, or that lacks least; or unknown */
	/* Requests that are served, and how many it will be: KM_PAGES_UNKNOWN: not known. */
	int64_t least, expected, most;
};

enum {
	TRY_LOW,
	TRY_MIN,
	NR_TRIES,
};

/** Fill @w for w->capture, the order, @gfp and the node. KM_OK, KM_FORMAT with w->error, KM_IO, KM_NOMEM. */
enum km_status whatif_read(struct whatif *w, const struct km_gfp_table *names, const char *gfp);
/** Find out again which zones the flags allow, and what these reserve. */
void whatif_offer(struct whatif *w);
void whatif_decide(struct whatif *w);
/** Find w->after, once the zones are judged. */
void whatif_after(struct whatif *w);
void whatif_deinit(struct whatif *w);

/** Sentences and words, in the arena. */
const char *whatif_state_name(enum whatif_state state);
/** served, refused or not begun; NULL: unknown. */
const char *whatif_after_name(enum whatif_after after);
const char *whatif_verdict_name(unsigned verdict);
const char *whatif_missing(struct whatif *w, unsigned missing);
const char *whatif_reason(struct whatif *w);
const char *whatif_zone_words(struct whatif *w, const struct whatif_zone *z, unsigned try);
const char *whatif_took(struct whatif *w, const struct whatif_zone *z);
const char *whatif_compact_words(struct whatif *w, const struct whatif_zone *z);
const char *whatif_kb(struct whatif *w, int64_t pages);
/** The try whose numbers speak for @z: the one that serves it, else the second. */
unsigned whatif_try_of(const struct whatif *w, const struct whatif_zone *z);
/** Whether the zone may serve more than its count: something that it depends on is not known. */
bool whatif_count_lacks(const struct whatif_zone *z);
/** Whether blocks of the order stand on per-CPU lists. */
bool whatif_pcp_allowed(const struct whatif *w);
/** The zone that comes nearest to serving the request; NULL: none. */
const struct whatif_zone *whatif_nearest(const struct whatif *w);
/** Pages that @z lacks for w->nr requests, as far as the watermark goes; 0: none; KM_PAGES_UNKNOWN. */
int64_t whatif_short(const struct whatif *w, const struct whatif_zone *z);

/** One row of whatif_way. */
struct whatif_way {
	const char *kind, *what;
	int64_t amount_kb;
	bool has_amount;
	const char *enough, *text;
};
enum km_status whatif_ways(struct whatif *w,
			   enum km_status (*add)(void *arg, const struct whatif_way *way),
			   void *arg);

/** Each row of @sql, whose first parameter is w->capture. */
enum km_status whatif_each(struct whatif *w, const char *sql,
			   enum km_status (*row)(struct whatif *w, struct sqlite3_stmt *row,
						 void *arg),
			   void *arg);
/** Column @i as a number; KM_PAGES_UNKNOWN for NULL. */
int64_t whatif_number(struct sqlite3_stmt *row, int i);

#endif
