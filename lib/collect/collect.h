/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_COLLECT_H
#define KM_COLLECT_H

/**
 * Collectors: kernel structures -> rows.
 *
 * A collector never prints, never writes SQL and cannot stop another. How it reads never depends on a kernel's
 * release; facts/meminfo.c alone asks for it, where a counter is absent: did this kernel never have it (the line is
 * left out), or could it not be found (the line is unknown)? A collector counts what it could not read
 * (km_run_unknown) and reports each damaged structure with its address (km_run_issue); rows written before a failure
 * stay.
 *
 * To add a collector: one file with a const struct km_collector, one line in collectors.def, its tables in
 * schema/tables/.
 */

#include <stddef.h>

#include "base/mem.h"
#include "kconst/page_class.h"
#include "mm/mm.h"
#include "store/journal.h"
#include "view/view.h"

enum km_pages_mode {
	KM_PAGES_RUNS,	 /* page_run rows */
	KM_PAGES_BLOCKS, /* pageblock rows and totals, no runs */
	KM_PAGES_NONE,	 /* memory is not scanned */
};

struct km_charges;
struct km_chunk_run;
struct km_collector;
struct km_hugetlb_pools;
struct km_known;
struct km_leak;
struct km_owners;
struct km_page_sums;
struct km_pcp_blocks;
struct km_percpu_use;
struct km_resources;
struct km_slabs;
struct km_registers;
struct km_stacks;
struct km_tasks;
struct km_unowned;
struct km_vmalloc_use;

/** One collector at work. */
struct km_run {
	const struct km_kernel *k;
	struct km_view *view;
	struct km_store *store;
	struct km_mm *mm; /* the description of memory */
	unsigned jobs;
	enum km_pages_mode pages;
	bool leaks;		      /* look for memory that nothing leads to */
	struct km_store *leaks_store; /* NULL: as store; where rows of collectors of_leaks go */
	/** With leaks: called when the search has ended, before its results are freed. NULL: not wanted. */
	enum km_status (*leaks_found)(void *arg, struct km_run *run, struct km_leak *leak);
	void *leaks_arg;
	unsigned leaks_without;							      /* for tests: rules of the search that do not hold (leak.h, enum km_leak_rule) */
	void (*progress)(void *arg, const char *what, uint64_t done, uint64_t total); /* or NULL */
	void *progress_arg;
	/**
	 * Called from time to time by the thread that runs the collectors: true ends the run with KM_IO.
	 * NULL: never stopped.
	 */
	bool (*stop)(void *arg);
	void *stop_arg;
	/** Called by the scan with each run of pages that a row of page_run would hold. NULL: not wanted. */
	enum km_status (*page_run)(void *arg, const struct km_chunk_run *r);
	void *page_run_arg;

	/*
	 * What collectors found, for those after them: none is NULL between km_run_begin() and km_run_end(),
	 * except known where no collector looked for it. Each is defined in the header of the collector that
	 * has it among its .shares.
	 */
	struct km_resources *resources;	  /* facts/facts.h */
	struct km_pcp_blocks *pcp;	  /* facts/facts.h */
	struct km_owners *owners;	  /* owner/owner.h */
	struct km_stacks *stacks;	  /* owner/owner.h */
	struct km_registers *registers;	  /* owner/owner.h */
	struct km_tasks *tasks;		  /* process/process.h */
	struct km_vmalloc_use *vmalloc;	  /* owner/owner.h */
	struct km_percpu_use *percpu;	  /* owner/owner.h */
	struct km_hugetlb_pools *hugetlb; /* owner/owner.h */
	struct km_slabs *slabs;		  /* slab/slab.h */
	struct km_page_sums *sums;	  /* below */
	struct km_charges *charges;	  /* page/page.h */
	struct km_unowned *unowned;	  /* page/page.h */
	struct km_known *known;		  /* alloc/alloc_site.h */

	const struct km_collector *self;
	struct km_arena arena; /* strings of rows; freed when the collector ends */
	struct km_journal journal;
	bool lost; /* the collector that ran last could not read everything */
};

/** A member of struct km_run that a collector fills for those after it. */
struct km_share {
	size_t at, bytes;	   /* offset of the member; bytes that begin as zeros */
	void (*free)(void *share); /* of what it holds, or NULL */
};

#define KM_SHARE(member, free)                                                               \
	{                                                                                    \
		offsetof(struct km_run, member), sizeof(*((struct km_run *)0)->member), free \
	}
/* One that run() makes, if at all. */
#define KM_SHARE_LATER(member, free)                     \
	{                                                \
		offsetof(struct km_run, member), 0, free \
	}

struct km_collector {
	const char *name, *doc;
	const enum km_field_id *fields;		     /* needed, ended by KM_NR_FIELDS; NULL: none */
	const enum km_sym_id *syms;		     /* needed, ended by KM_NR_SYMS; NULL: none */
	const struct km_table *const *tables;	     /* written, ended by NULL */
	const char *const *after;		     /* collectors whose shares or counts it uses, ended by NULL; NULL: none */
	const struct km_share *shares;		     /* ended by zeros; NULL: none */
	enum km_status (*begin)(struct km_run *run); /* before any collector runs, or NULL */
	bool claims;				     /* page frames (owner.h): what it could not read may hold pages that nobody is known to own */
	enum km_status (*run)(struct km_run *run);
	bool of_leaks; /* does not run unless km_run.leaks */
};

/** Make mm, if @run has none, and what the collectors of @list share; @list is ended by NULL. KM_OK or KM_NOMEM. */
enum km_status km_run_begin(struct km_run *run, const struct km_collector *const *list);
/** Free the shares again; mm stays. */
void km_run_end(struct km_run *run, const struct km_collector *const *list);
/** Run @c alone, between the two. KM_OK, or what ended it. */
enum km_status km_collect_one(struct km_run *run, const struct km_collector *c);

/** Count a value that is unknown because of @st; the first one's text becomes the reason. */
void km_run_unknown(struct km_run *run, enum km_status st, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));
/**
 * A text for check.why, in the run's arena, that only a part is compared: "without 3 files, which cannot be
 * read". NULL when @missing is 0.
 */
const char *km_run_part(struct km_run *run, uint64_t missing, const char *what);
/** A damaged structure: a row of table issue, and an unknown (km_journal_issue()). */
enum km_status km_run_issue(struct km_run *run, uint64_t kaddr, enum km_status st, const char *fmt,
			    ...) __attribute__((format(printf, 4, 5)));
/** A number about the load itself, for table dump_info. */
struct km_run_fact {
	const char *key, *doc;
	double value;
	int decimals;
};

/** Rows of table dump_info for @n facts. */
enum km_status km_run_facts(struct km_run *run, const struct km_run_fact *facts, size_t n);

/** A row of table variant. */
enum km_status km_run_variant(struct km_run *run, const char *name, const char *chosen,
			      const char *reason);

#define ROW_ADD(run, table, row) km_store_add((run)->store, &km_tbl_##table, &(row))

/**
 * Read member @field of the structure at @base for @column ("socket.uid"). False: it is unknown, which is counted unless
 * this kernel has no such member.
 */
bool km_run_read(struct km_run *run, enum km_field_id field, uint64_t base, const char *column, uint64_t *ret);

/** Read a member into a column; on failure the column stays NULL and the unknown is counted. */
#define ROW_READ(run, row, table, col, field, base, index)                                          \
	do {                                                                                        \
		uint64_t value_;                                                                    \
		enum km_status st_ = km_read_field((run)->view, (field), (base), (index), &value_); \
		if (st_ == KM_OK)                                                                   \
			ROW_SET(row, table, col, value_);                                           \
		else if (st_ != KM_ABSENT)                                                          \
			km_run_unknown((run), st_, #table "." #col);                                \
	} while (0)

/* ---- page sums ---- */

/* The sums of the scan of all pages, and beside them what the lists of free pages hold. */

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
	uint64_t undecided_pages;		/* as in struct km_page_sums; of no class */
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
	bool classes_part;			  /* who has what could not be read whole: pages may be of another class, or another's */
	uint64_t undecided_pages;		  /* in the swap cache, not known whether anonymous or shared memory; not in unknown_pages */
	uint64_t unknown_pages;			  /* their struct page is not in the dump; those of zones included */
	uint64_t unread_tails;			  /* those of the pages known by their head whose mapper is not known */
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
