/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_NARROW_H
#define KM_NARROW_H

/**
 * One capture of many. Tables of counters are views over rows that stand for several captures; SQLite has no
 * index that finds those of one capture, and a question reads them many times. So, before a question about
 * one capture, the rows of that capture are copied to temporary tables, and the shipped views made over them:
 * both hide what the case holds under the same names.
 */

#include <stdint.h>

#include "base/kmerr.h"

struct sqlite3;

/** Number of captures from which on this pays. */
#define KM_NARROW_CAPTURES 16

/**
 * Create, if missing, temporary tables with the rows of capture @capture_id, and views over them, for everything that
 * @sql names. KM_OK, KM_IO, KM_NOMEM.
 */
enum km_status km_narrow(struct sqlite3 *db, const char *sql, int64_t capture_id);
/** Drop what km_narrow() made: before another capture, or a statement about all of them. */
enum km_status km_narrow_undo(struct sqlite3 *db);

#endif
