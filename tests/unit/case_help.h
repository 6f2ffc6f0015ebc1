/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_CASE_HELP_H
#define KM_CASE_HELP_H

/** A case file in a folder of its own, and what SQL says of it. For tests. */

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "folder_help.h"
#include "store/store.h"

/* Rows as "a|b", each ended by @end, NULL as "-"; "error: …" when the statement fails. Free with free(). */
static inline char *sql_rows_of(sqlite3 *db, const char *sql, char end)
{
	sqlite3_stmt *s = NULL;
	char *text = NULL;
	size_t bytes = 0;
	FILE *f = open_memstream(&text, &bytes);
	int i;

	if (!f)
		abort();
	if (sqlite3_prepare_v2(db, sql, -1, &s, NULL) != SQLITE_OK)
		fprintf(f, "error: %s", sqlite3_errmsg(db));
	while (s && sqlite3_step(s) == SQLITE_ROW) {
		for (i = 0; i < sqlite3_column_count(s); i++) {
			const char *value = (const char *)sqlite3_column_text(s, i);

			fprintf(f, "%s%s", i ? "|" : "", value ? value : "-");
		}
		fputc(end, f);
	}
	sqlite3_finalize(s);
	fclose(f);
	return text;
}

/*
 * A connection to the case at @path, open until another case is asked, or the file is another: reading the schema
 * takes longer than most answers.
 */
static inline sqlite3 *case_connection(const char *path)
{
	static struct {
		char path[256];
		struct stat is;
		sqlite3 *db;
	} last;
	struct stat is = { 0 };

	(void)stat(path, &is);
	if (last.db && strcmp(path, last.path) == 0 && is.st_dev == last.is.st_dev && is.st_ino == last.is.st_ino &&
	    is.st_size == last.is.st_size && is.st_mtim.tv_sec == last.is.st_mtim.tv_sec &&
	    is.st_mtim.tv_nsec == last.is.st_mtim.tv_nsec)
		return last.db;
	sqlite3_close(last.db);
	last.db = NULL;
	/* Where it cannot be opened, the statement fails with the reason. */
	(void)sqlite3_open_v2(path, &last.db, SQLITE_OPEN_READONLY, NULL);
	snprintf(last.path, sizeof(last.path), "%s", path);
	last.is = is;
	return last.db;
}

/* The same of the case at @path. */
static inline char *sql_rows_ended(const char *path, const char *sql, char end)
{
	return sql_rows_of(case_connection(path), sql, end);
}

/* Rows as "a|b\nc|d\n". */
static inline char *sql_rows(const char *path, const char *sql)
{
	return sql_rows_ended(path, sql, '\n');
}

/* What @sql says of the case at @path is @want, rows as above. */
#define CHECK_ROWS(path, sql, want)                \
	do {                                       \
		char *rows_ = sql_rows(path, sql); \
		CHECK_STR(rows_, want);            \
		free(rows_);                       \
	} while (0)

/* The row of table capture, without which none of its rows is seen. */
static inline enum km_status case_add_capture(struct km_store *s, const char *kind)
{
	struct row_capture row = { 0 };

	ROW_SET(row, capture, kind, kind);
	ROW_SET(row, capture, source, "test");
	ROW_SET(row, capture, page_bytes, 4096);
	ROW_SET(row, capture, loaded_at, 1);
	ROW_SET(row, capture, kmemdb_version, "test");
	return km_store_add(s, &km_tbl_capture, &row);
}

#endif
