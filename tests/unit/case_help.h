/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_CASE_HELP_H
#define KM_CASE_HELP_H

/** A folder of its own for a case file, and what SQL says of one. For tests. */

#include <ftw.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "store.h"

/* The folder, and where a case goes in it. */
struct scratch {
	char dir[64], path[96];
};

static inline bool scratch_make(struct scratch *s)
{
	strcpy(s->dir, "/tmp/kmemdb-test.XXXXXX");
	if (!mkdtemp(s->dir))
		return false;
	snprintf(s->path, sizeof(s->path), "%s/case.db", s->dir);
	return true;
}

static inline int scratch_remove_one(const char *path, const struct stat *st, int flag,
				     struct FTW *ftw)
{
	(void)st, (void)flag, (void)ftw;
	return remove(path);
}

static inline void scratch_remove(const struct scratch *s)
{
	(void)nftw(s->dir, scratch_remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

/* Rows as "a|b\nc|d\n", NULL as "-"; "error: …" when the statement fails. Free with free(). */
static inline char *sql_rows(const char *path, const char *sql)
{
	sqlite3_stmt *s = NULL;
	sqlite3 *db = NULL;
	char *text = NULL;
	size_t bytes = 0;
	FILE *f = open_memstream(&text, &bytes);
	int i;

	if (!f)
		abort();
	if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK ||
	    sqlite3_prepare_v2(db, sql, -1, &s, NULL) != SQLITE_OK)
		fprintf(f, "error: %s", sqlite3_errmsg(db));
	while (s && sqlite3_step(s) == SQLITE_ROW) {
		for (i = 0; i < sqlite3_column_count(s); i++) {
			const char *value = (const char *)sqlite3_column_text(s, i);

			fprintf(f, "%s%s", i ? "|" : "", value ? value : "-");
		}
		fputc('\n', f);
	}
	sqlite3_finalize(s);
	sqlite3_close(db);
	fclose(f);
	return text;
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
