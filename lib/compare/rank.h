/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_RANK_H
#define KM_RANK_H

/**
 * Do two sets of runs differ by more than chance? The rank-sum test of Wilcoxon, Mann and Whitney, exact: all ways to
 * deal the pooled values to two sides of these sizes are counted, ties share their mean rank. No shape of
 * distribution is assumed.
 *
 * As SQL functions, all aggregates that pass over NULL:
 *
 *	median(x)		the middle value, or the mean of the two in the middle
 *	mad(x)			the median distance from the median
 *	rank_p(side, x)		two-sided p; NULL where a side (0 or 1) has no value
 *	rank_least_p(side, x)	the smallest p that these values can give, however they are dealt
 */

#include <stddef.h>

#include "base/status.h"

struct sqlite3;

/** With more values per side, this many are used, evenly spaced, which bounds the number of permutations. */
#define KM_RANK_MOST 30

struct km_rank {
	double p, least_p;
};

/** @x (@n values) and @y (@m values), each at least one. KM_NOMEM; *@ret is written on KM_OK. */
enum km_status km_rank_test(const double *x, size_t n, const double *y, size_t m, struct km_rank *ret);

/** KM_OK or KM_NOMEM. */
enum km_status km_rank_register(struct sqlite3 *db);

#endif
