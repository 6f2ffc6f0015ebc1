/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef MUTATE_SEMANTIC_H
#define MUTATE_SEMANTIC_H

/**
 * One value of a kernel structure changed in a copy of a dump. To add a kind: a function that draws one, and a row of
 * semantic_kinds[]. Draws come from the seed alone.
 */

#include "copy.h"
#include "view/view.h"

/* Frames of one class, or all that exist, and how many. */
struct frames {
	uint64_t (*run)[2]; /* first frame, and how many lie before it in all */
	size_t n;
	uint64_t total;
};

enum frames_of { FRAMES_ALL, FRAMES_PAGE_TABLE, FRAMES_SLAB, FRAMES_PERCPU, NR_FRAMES_OF };

/* The undamaged dump. */
struct machine {
	struct copy *copy;
	struct km_view *view;
	const struct km_kernel *k;
	struct frames frames[NR_FRAMES_OF];
	uint64_t struct_pages; /* address that the struct page of frame 0 would be at; 0 unknown */
	enum km_field_id *field; /* that were read and are in the dump */
	size_t nr_fields;
	char *profile; /* text */
	size_t profile_bytes;
};

struct shot {
	char what[96]; /* structure and member, flag, … */
	/* Bytes of the copy to overwrite; */
	off_t at;
	unsigned bytes;
	uint64_t old, new;
	/* or a stretch of the profile's text. */
	size_t text_at, text_bytes;
	char text[32];
};

struct semantic_kind {
	const char *name;
	unsigned weight; /* of 100 draws */
	bool (*draw)(const struct machine *m, uint64_t *seed,
		     struct shot *ret); /* false: draw again */
};

extern const struct semantic_kind semantic_kinds[];
#define NR_SEMANTIC_KINDS 7u

uint64_t semantic_random(uint64_t *seed);

#endif
