/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_DEPOT_H
#define KM_DEPOT_H

/**
 * The kernel's stack depot (lib/stackdepot.c): each distinct stack is stored once, and its 32-bit handle
 * stands for it in the notes of page_owner, SLUB, kmemleak and KASAN.
 *
 * A stack is returned only when the record that the handle leads to names this handle and its hash is that of
 * its entries: records are freed and reused (since v6.8).
 */

#include "view/view.h"

#define KM_DEPOT_FRAMES 64u /* of a stack; callers of the depot save 16 or 64 */

struct km_depot {
	uint64_t pools; /* address of the array of pointers */
	uint64_t nr;	/* its elements; 0: not known */
	uint32_t extra; /* bits of a handle that do not identify the stack */
	bool plus_1;	/* the number in a handle may be one more than the index */
	enum km_status st;
	const char *why; /* static: what is missing */
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

#endif
