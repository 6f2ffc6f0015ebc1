/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_COVER_H
#define KM_COVER_H

/**
 * Overlapping ranges made disjoint: at each address the range with the smallest rank shows.
 *
 * Used twice: records of a flattened file (a later record overwrites an earlier one) and segments of
 * an ELF core (file data wins, then the first segment).
 */

#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

/** [@start, @end), never empty. */
struct km_span {
	uint64_t start, end;
	uint64_t
		pos;   /* file position of @start; values from KM_SPAN_MARK on are marks without data */
	uint64_t rank; /* the smallest wins; unique among the input */
};

#define KM_SPAN_MARK (UINT64_C(1) << 63)

/** Sorted by start, disjoint. */
struct km_cover {
	struct km_span *v;
	size_t n;
};

/**
 * Takes ownership of @in (malloc) in any case. O(n log n); at most 2n - 1 spans come out. Returns
 * KM_OK or KM_NOMEM.
 */
enum km_status km_cover_build(struct km_span *in, size_t n, struct km_cover *ret);
void km_cover_free(struct km_cover *c);

/**
 * Index of the last span with start <= @addr, or c->n when there is none. @hint (may be NULL) is
 * where the last search of this caller ended; neighbouring addresses are then found at once.
 */
size_t km_cover_find(const struct km_cover *c, uint64_t addr, size_t *hint);

#endif
