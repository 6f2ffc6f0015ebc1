/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PROC_SITE_H
#define KM_PROC_SITE_H

/**
 * Allocations grouped by who made them: records with the same stack and the same two numbers (order
 * and GFP mask, or size) become one row of alloc_site. Stacks are borrowed from the file's text.
 */

#include "proc/proc.h"

struct km_site {
	struct km_text stack; /* lines as they are in the file; may be empty */
	uint64_t key_a, key_b;
	uint64_t objects, bytes;
	/* Written when not negative. */
	int64_t page_order, gfp_mask;
	bool no_bytes;
};

struct km_sites {
	KM_VEC(struct km_site) all;
	KM_VEC(uint32_t) slots;
};

/** The site of @stack and the two numbers, made when it is new; NULL when memory ran out. */
struct km_site *km_sites_find(struct km_sites *s, struct km_text stack, uint64_t key_a,
			      uint64_t key_b);
/** Add rows of alloc_site; @cache may be NULL. KM_OK, KM_IO or KM_NOMEM. */
enum km_status km_sites_write(struct km_proc_run *run, const struct km_sites *s, const char *source,
			      const char *cache);
void km_sites_free(struct km_sites *s);

/** Whether a line belongs to a stack: it is indented. */
bool km_site_is_frame(struct km_text line);
/**
 * The lines of @t from its cursor on that belong to a stack, as one text; the cursor is moved behind.
 */
struct km_text km_site_take_stack(struct km_proc_run *run, struct km_text *t);
/** Whether a function, its name first in @frame, allocates for somebody else. */
bool km_site_is_allocator(struct km_text frame);
/** Bytes of a page of the captured machine; 0 unknown. */
uint64_t km_site_page_bytes(const struct km_proc_run *run);

extern const struct km_table *const km_site_tables[];

#endif
