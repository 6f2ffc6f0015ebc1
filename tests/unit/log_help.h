/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_LOG_HELP_H
#define KM_LOG_HELP_H

/* A log text into a case of its own, and answers from it as one string. */

#include <sqlite3.h>
#include <stdlib.h>
#include <unistd.h>

#include "log.h"
#include "test.h"

struct log_case {
	char path[64];
	sqlite3 *db;
};

static inline void log_case_close(struct log_case *c)
{
	sqlite3_close(c->db);
	(void)unlink(c->path);
	c->db = NULL;
}

/* False: a check failed. */
static inline bool log_case_open(struct km_test *t, struct log_case *c, const char *text,
				 size_t bytes)
{
	struct row_capture row = { 0 };
	struct km_store *store;
	enum km_status st;

	c->db = NULL;
	snprintf(c->path, sizeof(c->path), "/tmp/kmemdb-log-%d.db", (int)getpid());
	(void)unlink(c->path);
	if (!CHECK_EQ(km_store_create(c->path, &store, NULL), KM_OK))
		return false;
	ROW_SET(row, capture, kind, "log");
	ROW_SET(row, capture, source, "test");
	ROW_SET(row, capture, loaded_at, 1);
	ROW_SET(row, capture, kmemdb_version, "test");
	st = km_log_load(store, "test", text, bytes);
	if (!st)
		st = km_store_add(store, &km_tbl_capture, &row);
	if (!st)
		st = km_store_commit(store, NULL);
	CHECK_EQ(st, KM_OK);
	km_store_destroy(store);
	return CHECK_EQ(sqlite3_open(c->path, &c->db), SQLITE_OK);
}

/* Rows as "a|b\n"; static storage, valid until the fourth next call. */
static inline const char *log_sql(struct log_case *c, const char *sql)
{
	static char bufs[4][8192];
	static unsigned next;
	char *buf = bufs[next++ % 4];
	size_t used = 0, room = sizeof(bufs[0]);
	sqlite3_stmt *stmt;
	int i;

	*buf = '\0';
	if (sqlite3_prepare_v2(c->db, sql, -1, &stmt, NULL) != SQLITE_OK)
		return sqlite3_errmsg(c->db);
	while (sqlite3_step(stmt) == SQLITE_ROW) {
		for (i = 0; i < sqlite3_column_count(stmt) && used < room; i++) {
			const unsigned char *s = sqlite3_column_text(stmt, i);

			used += (size_t)snprintf(buf + used, room - used, "%s%s", i ? "|" : "",
						 s ? (const char *)s : "NULL");
		}
		if (used + 1 < room) {
			buf[used++] = '\n';
			buf[used] = '\0';
		}
	}
	sqlite3_finalize(stmt);
	return buf;
}

/* A whole file, NUL-terminated; NULL and a failed check when it cannot be read. */
static inline char *log_file(struct km_test *t, const char *path, size_t *ret_bytes)
{
	FILE *f = fopen(path, "r");
	char *text = malloc(1 << 20);

	if (!CHECK_MSG(f && text, "cannot read %s", path)) {
		if (f)
			fclose(f);
		free(text);
		return NULL;
	}
	*ret_bytes = fread(text, 1, (1 << 20) - 1, f);
	text[*ret_bytes] = '\0';
	fclose(f);
	return text;
}

#endif
