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

/* ---- rises ---- */

/*
 * SQL aggregate rises(first, last, value, line): in how many captures of @line, the first left out, the sum
 * of the values was larger than in the one before it. @line lists the captures in the order of time ("2,1,4"), the
 * same for all rows of a group; each row stands for those of them with first <= capture_id <= last, as the rows
 * of a series do. A capture
 * with a row whose value is NULL is passed over, as are rows without a capture. What SQLite itself has (a window over sorted
 * rows) takes several times as long, and questions over thousands of captures ask for it.
 */

struct sqlite3;

#define KM_LINE_POINTS 40u /* most points of a line of course() */

/**
 * SQL aggregate course(first, last, value, line), of the same arguments: the sums themselves in the order of time, for a
 * column of unit PLOT (plot.h). A capture that no row stands for is a gap.
 */

/**
 * SQL aggregates theil_sen(first, last, value, line, times), the robust slope of these sums per hour, where times has the
 * time of each capture of the line in milliseconds ("1000,61000"), and kendall_tau(first, last, value, line), how steadily
 * they rise (1) or fall (-1): trend.h. A capture that no row stands for, or one with a row whose value is NULL, is left out.
 * NULL with fewer than three captures; kendall_tau also if all sums are equal. Either may have one more argument, last, the
 * same for all rows: how many rows a capture needs, else it is left out, as where a sum lacks a part.
 * known_captures(first, last, value, line[, least]): how many captures are not left out.
 */

/** Returns a result code of SQLite. */
int km_rises_register(struct sqlite3 *db);

#endif
