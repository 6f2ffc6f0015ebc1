/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_ROWS_H
#define KM_ROWS_H

/**
 * Buffer for the rows of one table: rows are collected in memory and passed to SQLite a few hundred at a time through
 * a virtual table, by one INSERT … SELECT. Binding each value of each row to a statement takes more than twice as
 * long.
 */

#include "series.h"
#include "table.h"
#include "base/status.h"

struct sqlite3;
struct sqlite3_stmt;

struct km_rows {
	const struct km_table *t;
	struct sqlite3 *db;
	int64_t capture_id;
	uint64_t added;	     /* rows since the capture began */
	uint64_t required;   /* one bit per column that must be set */
	unsigned char *rows; /* @n row structs, their texts in @text */
	unsigned n, room;
	char *text;
	size_t text_used, text_room;
	struct sqlite3_stmt *insert;
	char *escaped; /* texts of one row, where one of them was not UTF-8 */
	size_t escaped_room;

	/* For a series: rows that continue from the previous capture are not stored again. */
	int64_t next_rowid; /* of the next row that is stored */
	struct km_series series;
	struct sqlite3_stmt *extend;
	unsigned char *content; /* of one row, for its hash */
	size_t content_room;
};

/** Prepare @r for table @t of @db; the table exists. KM_OK or KM_IO (see sqlite3_errmsg()). */
enum km_status km_rows_init(struct km_rows *r, const struct km_table *t, struct sqlite3 *db);
/** Copy @row. KM_OK, KM_CORRUPT (a REQ column is not set), KM_IO (SQLite refused), KM_NOMEM. */
enum km_status km_rows_add(struct km_rows *r, const void *row);
/** Begin a capture whose rows are stored from @next_rowid on; flushes collected rows. */
enum km_status km_rows_begin(struct km_rows *r, int64_t capture_id, int64_t next_rowid);
/** No capture follows. KM_OK or KM_IO. */
enum km_status km_rows_finish(struct km_rows *r);
/** Undo the current capture, whose rows were stored from @first_rowid on. KM_OK or KM_NOMEM. */
enum km_status km_rows_undo(struct km_rows *r, int64_t first_rowid);
/** Flush collected rows. KM_OK or KM_IO. */
enum km_status km_rows_flush(struct km_rows *r);
/** Accepts a zeroed @r. Before sqlite3_close(). */
void km_rows_deinit(struct km_rows *r);

#endif
