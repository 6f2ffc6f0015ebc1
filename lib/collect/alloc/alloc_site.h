/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_ALLOC_SITE_H
#define KM_ALLOC_SITE_H

/** Who allocated objects and pages, and the depot of stacks that says it. */

#include "collect/collect.h"
#include "mm/symbolize.h"
#include "slab/slab.h"
#include "view/view.h"

/* ---- depot ---- */

/*
 * The kernel's stack depot (lib/stackdepot.c): each distinct stack is stored once, and its 32-bit handle
 * stands for it in the notes of page_owner, SLUB, kmemleak and KASAN.
 *
 * A stack is returned only when the record that the handle leads to names this handle and its hash is that of
 * its entries: records are freed and reused (since v6.8).
 */

#define KM_DEPOT_FRAMES 64u /* of a stack; callers of the depot save 16 or 64 */

struct km_depot {
	uint64_t pools; /* address of the array of pointers */
	uint64_t nr;	/* its elements; 0: not known */
	uint32_t extra; /* bits of a handle that do not identify the stack */
	bool plus_1;	/* the number in a handle may be one more than the index */
	enum km_status st;
	const char *why;	     /* static: what is missing */
	const char *chosen, *reason; /* static: how the pools are found, and why; NULL: there are none */
};

struct km_stack {
	unsigned n;
	uint64_t frames[KM_DEPOT_FRAMES]; /* innermost first */
};

/** Find the depot. d->st is KM_OK, or KM_ABSENT and d->why says what this kernel lacks, or why it cannot be read. */
void km_depot_init(struct km_depot *d, struct km_view *view);

/**
 * The stack of @handle, through any view of the same kernel. KM_OK; KM_NOTFOUND (0: there is none); KM_CORRUPT (it
 * leads to no record of its own); what km_depot_init() found; or why it cannot be read. Never allocates.
 */
enum km_status km_depot_fetch(const struct km_depot *d, struct km_view *view, uint32_t handle,
			      struct km_stack *ret);

/** hash_stack() of lib/stackdepot.c: jhash2() of the words. @frames as in memory, @n of 8 bytes. */
uint32_t km_depot_hash(const uint64_t *frames, unsigned n);

/* ---- alloc site ---- */

/*
 * Who allocated what, as recorded by the kernel itself: rows of table alloc_site.
 *
 *	alloc_site.c	allocations summed up by who made them, and their rows
 *	page_owner.c	pages: page_owner (CONFIG_PAGE_OWNER, page_owner=on)
 *	slab_user.c	objects of SLUB: tracks after them (slub_debug=U), and those of KASAN
 *	tag.c	lines of source: allocation profiling (CONFIG_MEM_ALLOC_PROFILING)
 *	kmemleak.c	what kmemleak calls unreferenced
 */

#define KM_TALLY_KEYS 4u

/* Allocations that are alike. */
struct km_tally_site {
	uint64_t key[KM_TALLY_KEYS];
	uint64_t objects, bytes;
	uint64_t example; /* one of them */
	uint64_t id;	  /* alloc_site_id; 0: no row yet */
};

struct km_tally {
	KM_VEC(struct km_tally_site) v;
	KM_VEC(uint32_t) slots;
};

/** The site of @key, made when it is new; NULL when memory ran out. Valid until the next call. */
struct km_tally_site *km_tally_at(struct km_tally *s, const uint64_t key[KM_TALLY_KEYS]);
/** The site of @key; NULL: there is none. */
const struct km_tally_site *km_tally_find(const struct km_tally *s, const uint64_t key[KM_TALLY_KEYS]);
/** Add what @from has. False: no memory. */
bool km_tally_add(struct km_tally *s, const struct km_tally *from);
void km_tally_free(struct km_tally *s);

/** How many allocation records could not be read, and why the first of them could not. */
struct km_tally_lost {
	uint64_t n;
	enum km_status why;
};

void km_tally_lose(struct km_tally_lost *lost, uint64_t n, enum km_status why);

/** The result of one item of parallel work. */
struct km_tally_part {
	struct km_tally sites;
	struct km_tally_lost lost;
};

/** One more allocation of @key; @example names it. False: no memory. */
bool km_tally_part_take(struct km_tally_part *p, const uint64_t key[KM_TALLY_KEYS], uint64_t example);
/** Callback of struct km_work: frees @result, which may be NULL. */
void km_tally_part_drop(void *arg, void *result);
/** Adds @part, which may be NULL and is freed, to @to and @lost, unless @st is a failure. @st, or KM_NOMEM. */
enum km_status km_tally_part_join(struct km_tally *to, struct km_tally_lost *lost, enum km_status st,
				  struct km_tally_part *part);

/** Everything that is known about who allocated: kept in mm->known for queries about single objects. */
struct km_known {
	struct km_depot depot;
	struct km_tally pages, objects, tags, leaks;
	uint64_t last_id;
	struct km_page_notes *notes; /* NULL: page_owner is not there, or off */
	/*
	 * For each slab cache, the offsets in an object of its tracks and of KASAN's note; NULL or 0: there
	 * is none.
	 */
	uint32_t *tracks, *metas;
};

/** Accepts NULL. */
void km_known_destroy(struct km_known *k);

/* One row. What is NULL, 0 or -1 is not known. */
struct km_alloc_row {
	const char *source, *cache, *file, *function, *module;
	uint64_t objects;
	int64_t bytes, page_order, gfp_mask;
	const struct km_stack *stack;
};

/* The state of the writers of rows. */
struct km_alloc_writer {
	struct km_run *run;
	struct km_known *known;
	struct km_symbolizer *symbols;
	char text[KM_DEPOT_FRAMES * KM_SYMBOL_TEXT], function[KM_SYMBOL_TEXT], module[64];
	uint64_t lost_stacks;	 /* handles that lead to no stack of their own … */
	enum km_status lost_why; /* … and why the first of them */
	unsigned parts;		 /* of page_owner and the like, those that are there */
	const char *off[4];	 /* static: what is not there, and why */
	unsigned nr_off;
};

/** Write @row, numbered; *@ret_id is its number. KM_OK, KM_IO or KM_NOMEM. */
enum km_status km_alloc_write(struct km_alloc_writer *w, const struct km_alloc_row *row,
			      uint64_t *ret_id);
/** The stack of @handle; NULL, and counted, when it cannot be read. A handle of 0 has none. */
const struct km_stack *km_alloc_stack(struct km_alloc_writer *w, uint32_t handle,
				      struct km_stack *buf);
/** Record that one of the witnesses is missing: @why is static. */
void km_alloc_off(struct km_alloc_writer *w, const char *why);

enum km_status km_page_owner_write(struct km_alloc_writer *w);
enum km_status km_slab_user_write(struct km_alloc_writer *w);
enum km_status km_alloc_tag_write(struct km_alloc_writer *w);
enum km_status km_kmemleak_write(struct km_alloc_writer *w);

/* What is known about one object, block or page. */
struct km_alloc_of {
	uint64_t site;	/* alloc_site_id of who allocated it; 0: not known */
	uint64_t memcg; /* struct mem_cgroup that it is charged to; 0: none, or not known */
};

/** Look up the object of cache number @cache that begins at @addr. */
struct km_alloc_of km_alloc_of_object(struct km_run *run, uint32_t cache, uint64_t addr);
/** Look up the block of pages that begins at frame @pfn. */
struct km_alloc_of km_alloc_of_pages(struct km_run *run, uint64_t pfn);
/** The alloc_site_id alone, from page_owner and from the notes after objects; 0: not known. */
uint64_t km_page_owner_of(struct km_run *run, uint64_t pfn);
uint64_t km_slab_user_of(struct km_run *run, uint32_t cache, uint64_t addr);

#endif
