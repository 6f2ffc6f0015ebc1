/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_RISES_H
#define KM_RISES_H

/**
 * SQL aggregate rises(first, last, value, from, to): in how many of the captures from + 1 … to the sum of
 * the values was larger than in the capture before it. Each row stands for the captures first … last, as
 * the rows of a series do; rows whose numbers are NULL are passed over. What SQLite itself has (a
 * window over sorted rows) takes several times as long, and questions over thousands of captures
 * ask for it.
 */

struct sqlite3;

/** Returns a result code of SQLite. */
int km_rises_register(struct sqlite3 *db);

#endif
