/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_RISES_H
#define KM_RISES_H

/**
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
