/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PAGEMAP_H
#define KM_PAGEMAP_H

/**
 * The two bitmaps of a kdump file: which pages exist, which are stored, and the rank of a stored
 * page among all of them, which is the index of its descriptor.
 *
 * The bitmaps are borrowed; a directory of one number per 512 pages makes a rank cost at most eight words of
 * the bitmap. When the file ends inside the second bitmap, pages past the known part exist, but whether they
 * were stored is unknown: they count as lost.
 */

#include <stdbool.h>
#include <stdint.h>

#include "source.h"

enum km_page_kind {
	KM_PAGE_HOLE,
	KM_PAGE_EXCLUDED,
	KM_PAGE_LOST,
	KM_PAGE_STORED,
};

struct km_pagemap {
	const uint8_t *exists, *stored; /* bit n of byte n / 8, n % 8; whole 64-bit words */
	uint64_t end_pfn;
	uint64_t known_pfn; /* @stored reaches to here; a multiple of 64, or >= end_pfn */
	uint64_t *directory;

	uint64_t ram_pages, stored_pages, excluded_pages, lost_pages;
	/* Stored pages that @exists does not have, and the first of them: no writer makes such, one bitmap is damaged. */
	uint64_t unlisted_pages, first_unlisted;
};

/**
 * Build the directory and count, from the other fields. A page stored but said not to exist counts as
 * existing. Returns KM_OK or KM_NOMEM.
 */
enum km_status km_pagemap_init(struct km_pagemap *m);
/** Accepts a zeroed struct. */
void km_pagemap_deinit(struct km_pagemap *m);

enum km_page_kind km_pagemap_kind(const struct km_pagemap *m, uint64_t pfn);
/** How many stored pages lie below @pfn (at most end_pfn). */
uint64_t km_pagemap_rank(const struct km_pagemap *m, uint64_t pfn);
/** The kind of @pfn, and how many pages from there on are of it: at least 1. */
enum km_page_kind km_pagemap_run(const struct km_pagemap *m, uint64_t pfn, uint64_t *ret_nr);

#endif
