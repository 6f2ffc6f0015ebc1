/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_REPORT_IMPL_H
#define KM_REPORT_IMPL_H

/** For rooms that ask other databases: reports that are no case files. */

#include "store/embed.h"
#include "question.h"

struct sqlite3;
struct sqlite3_stmt;

/** A report on an empty database in memory, which may be written through km_report_db() until it is sealed. */
enum km_status km_report_create_empty(struct km_report **ret, struct km_err *err);
/** A report on the SQLite database @path, which can only be read. Whose it is, the caller looks at. */
enum km_status km_report_open_other(const char *path, struct km_report **ret, struct km_err *err);
struct sqlite3 *km_report_db(struct km_report *r);
/** Bind a value as parameter @at; what it points to outlives the next step. A code of SQLite. */
int km_cell_bind(struct sqlite3_stmt *stmt, int at, const struct km_cell *cell);
/** Column @col of the row at hand; what it points to lasts until the next step. */
struct km_cell km_column_cell(struct sqlite3_stmt *stmt, int col);
/**
 * The unit of a result column that is a plain column of a table, also through views, or one of several addresses
 * (sql.h). KM_NR_UNITS: it is none, or has no unit.
 */
enum km_unit km_column_unit(struct sqlite3_stmt *stmt, int col);
/** From now on it can only be read, as a case file. */
void km_report_seal(struct km_report *r);

#endif
