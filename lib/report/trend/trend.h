/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_TREND_H
#define KM_TREND_H

/**
 * How a value changes over time, by statistics that single outliers do not move. NAN stands for a value that is not known:
 * it is passed over. Of more than KM_TREND_POINTS known values, so many are taken, evenly spread with both ends, so that
 * the number of pairs stays bounded.
 */

#include <stddef.h>

#include "base/status.h"

/** Most values whose pairs are looked at. */
#define KM_TREND_POINTS 128u
/** Fewer known values than this have no trend. */
#define KM_TREND_LEAST 3u

/**
 * Theil–Sen slope of the @n values @y at the times @x: the median slope of all pairs of different times. H. Theil (1950);
 * P. K. Sen, Estimates of the Regression Coefficient Based on Kendall's Tau, JASA 63 (1968). *ret is NAN with fewer than
 * KM_TREND_LEAST known values, or if all times are equal. KM_OK or KM_NOMEM.
 */
enum km_status km_trend_slope(const double *x, const double *y, size_t n, double *ret);

/**
 * Kendall's tau-b of the @n values @y with their order: 1 if each is larger than all before it, -1 if smaller, near 0
 * without a trend. M. G. Kendall, The Treatment of Ties in Ranking Problems, Biometrika 33 (1945). *ret is NAN with fewer
 * than KM_TREND_LEAST known values, or if all are equal. KM_OK or KM_NOMEM.
 */
enum km_status km_trend_tau(const double *y, size_t n, double *ret);

#endif
