/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_HSTATE_H
#define KM_HSTATE_H

/**
 * The sizes of huge pages, hstates[] of mm/hugetlb.c: the one place that reads their counters, with one bound, so
 * that every table that shows them agrees on what is known.
 */

#include "mm.h"

#define KM_MAX_HSTATES 64u

/** Counters of one size, in huge pages, machine-wide or of one node. */
struct km_hstate {
	uint64_t addr;
	unsigned order;				/* of a huge page, in base pages */
	int64_t total, free, reserved, surplus; /* reserved: machine-wide only, else 0 */
};

/**
 * How many sizes this kernel has set up. KM_ABSENT (built without hugetlb), KM_CORRUPT (more than
 * KM_MAX_HSTATES), or why the number cannot be read.
 */
enum km_status km_hstate_count(struct km_view *view, unsigned *ret);

/** The address of size @i, below the count. */
uint64_t km_hstate_addr(const struct km_view *view, unsigned i);

/** The order of the size at @addr. KM_CORRUPT: no machine has such pages. */
enum km_status km_hstate_order(struct km_view *view, uint64_t addr, unsigned *ret);

/**
 * Read the counters of the size at @addr, of node @node_id or machine-wide (-1). @mm may be NULL.
 * KM_CORRUPT: they exceed the page frames of this machine, or a part exceeds the total; nothing of *@ret is to be used then. KM_ABSENT: this kernel
 * does not count by node.
 */
enum km_status km_hstate_read(struct km_view *view, const struct km_mm *mm, uint64_t addr, int node_id,
			      struct km_hstate *ret);

#endif
