/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PROC2_HELP_H
#define KM_PROC2_HELP_H

/** Captured files, given as text, into a case; and what SQL then says of it. */

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "proc.h"
#include "test.h"

struct picture {
	char dir[64], path[96];
	struct km_store *store;
	struct km_proc_session *session;
	sqlite3 *db;
	char answer[8192];
};

static inline bool picture_begin(struct picture *p)
{
	memset(p, 0, sizeof(*p));
	snprintf(p->dir, sizeof(p->dir), "/tmp/proc2_test.XXXXXX");
	if (!mkdtemp(p->dir))
		return false;
	snprintf(p->path, sizeof(p->path), "%s/case.db", p->dir);
	if (km_store_create(p->path, &p->store, NULL))
		return false;
	p->session = km_proc_session_create(p->store);
	return p->session != NULL;
}

/* Parse @bytes as the file @path with whoever claims it; KM_NOTFOUND when nobody does. */
static inline enum km_status picture_add_bytes(struct picture *p, const char *path,
					       const void *data, size_t bytes, uint64_t page_bytes)
{
	const struct km_proc_file *f;
	enum km_status st;
	const char *tail;
	char *copy;

	f = km_proc_claim(path, &tail);
	if (!f)
		return KM_NOTFOUND;
	/* On the heap, so that a read behind the end is seen. */
	copy = malloc(bytes + 1);
	memcpy(copy, data, bytes);
	copy[bytes] = '\0';
	st = km_proc_parse(p->session, f, path, tail, page_bytes, copy, bytes);
	free(copy);
	return st;
}

static inline enum km_status picture_add(struct picture *p, const char *path, const char *text)
{
	return picture_add_bytes(p, path, text, strlen(text), 4096);
}

/* The capture that the rows belong to: without it they are not seen. */
static inline enum km_status picture_finish(struct picture *p)
{
	struct row_capture row = { 0 };
	enum km_status st = km_proc_session_finish(p->session);

	ROW_SET(row, capture, kind, "proc");
	ROW_SET(row, capture, source, "test");
	ROW_SET(row, capture, page_bytes, 4096);
	ROW_SET(row, capture, loaded_at, 1);
	ROW_SET(row, capture, kmemdb_version, "0");
	return st ? st : km_store_add(p->store, &km_tbl_capture, &row);
}

static inline enum km_status picture_next(struct picture *p)
{
	enum km_status st = picture_finish(p);

	if (!st)
		km_store_next_capture(p->store);
	return st;
}

/* All files are in: the case can be asked. */
static inline bool picture_done(struct picture *p)
{
	if (picture_finish(p) || km_store_commit(p->store, NULL))
		return false;
	return sqlite3_open_v2(p->path, &p->db, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK;
}

/* Rows as "a|b;c|d"; NULL values as "-". */
static inline const char *ask(struct picture *p, const char *sql)
{
	sqlite3_stmt *s = NULL;
	size_t n = 0;
	int i, row;

	p->answer[0] = '\0';
	if (sqlite3_prepare_v2(p->db, sql, -1, &s, NULL) != SQLITE_OK) {
		snprintf(p->answer, sizeof(p->answer), "%s", sqlite3_errmsg(p->db));
		return p->answer;
	}
	for (row = 0; sqlite3_step(s) == SQLITE_ROW && n < sizeof(p->answer); row++) {
		for (i = 0; i < sqlite3_column_count(s) && n < sizeof(p->answer); i++) {
			const char *text = (const char *)sqlite3_column_text(s, i);

			n += (size_t)snprintf(p->answer + n, sizeof(p->answer) - n, "%s%s",
					      i	    ? "|"
					      : row ? ";"
						    : "",
					      text ? text : "-");
		}
	}
	sqlite3_finalize(s);
	return p->answer;
}

static inline void picture_end(struct picture *p)
{
	sqlite3_close(p->db);
	km_proc_session_destroy(p->session);
	km_store_destroy(p->store);
	unlink(p->path);
	rmdir(p->dir);
}

#endif
