/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_DECLARE_H
#define KM_DECLARE_H

/**
 * The SQL that declares the contents of a case, and a check that a case has these declarations: a case may come from
 * somebody else, and every question runs its views.
 */

#include <stdbool.h>

#include "base/kmerr.h"
#include "table.h"

struct sqlite3;

#define KM_INDEX_OF_FINGERPRINTS "CREATE INDEX capture_by_fingerprint ON capture(fingerprint)"
#define KM_INDEX_OF_CAPTURES	 "CREATE UNIQUE INDEX capture_by_id ON capture(capture_id)"

/** "CREATE TABLE …" of the rows of @t, as SQLite keeps it. sqlite3_free(); NULL: no memory. */
char *km_table_sql(const struct km_table *t);
/** "CREATE VIEW …" by which a series is read under its name. sqlite3_free(); NULL: no memory. */
char *km_series_view_sql(const struct km_table *t);
/** "CREATE INDEX …" that finds rows of @t in a case of several captures; NULL: none, or no memory. */
char *km_index_sql(const struct km_table *t);

/**
 * Compare what @db, the case at @path, declares under the names of kmemdb's tables and views with what this
 * program declares. @indexes: those of kmemdb's tables too, which matter when rows are added. Objects with other
 * names are ignored. KM_OK, KM_FORMAT (which one differs, and what to do), KM_IO or KM_NOMEM.
 */
enum km_status km_declare_check(struct sqlite3 *db, const char *path, bool indexes,
				struct km_err *err);

#endif
