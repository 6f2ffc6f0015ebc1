/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef TOY_CASE_H
#define TOY_CASE_H

/** A toy machine dumped, loaded into a case in a directory of its own, and asked. For tests. */

#include <sqlite3.h>
#include <stdlib.h>
#include <unistd.h>

#include "case.h"
#include "machine.h"
#include "test.h"

struct toy_case {
	char dir[64], dump[96], db[96];
	struct km_err err;
	struct km_load_result result;
};

static inline bool toy_case_init(struct toy_case *c)
{
	*c = (struct toy_case){ 0 };
	strcpy(c->dir, "/tmp/kmemdb-toy-XXXXXX");
	if (!mkdtemp(c->dir))
		return false;
	snprintf(c->dump, sizeof(c->dump), "%s/vmcore", c->dir);
	snprintf(c->db, sizeof(c->db), "%s/case.db", c->dir);
	return true;
}

static inline void toy_case_deinit(struct toy_case *c)
{
	(void)unlink(c->dump);
	(void)unlink(c->db);
	(void)rmdir(c->dir);
}

/** Load c->dump as one more capture. */
static inline enum km_status toy_load(struct toy_case *c, const char *vmlinux)
{
	const char *inputs[] = { c->dump };
	const struct km_load_options o = { .case_path = c->db,
					   .inputs = inputs,
					   .nr_inputs = 1,
					   .vmlinux = vmlinux,
					   .jobs = 2,
					   .no_cache = true };

	c->err.text[0] = '\0';
	return km_case_load(&o, &c->result, &c->err);
}

/** All rows of a query, columns apart by '|', NULL as "-". Owned by the caller; NULL on failure. */
static inline char *toy_sql(const struct toy_case *c, const char *sql)
{
	char *text = NULL;
	size_t bytes = 0;
	sqlite3_stmt *st = NULL;
	sqlite3 *db = NULL;
	FILE *f;
	int i;

	if (sqlite3_open_v2(c->db, &db, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK ||
	    sqlite3_prepare_v2(db, sql, -1, &st, NULL) != SQLITE_OK) {
		fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(db));
		sqlite3_close(db);
		return NULL;
	}
	f = open_memstream(&text, &bytes);
	while (f && sqlite3_step(st) == SQLITE_ROW) {
		for (i = 0; i < sqlite3_column_count(st); i++) {
			const char *v = (const char *)sqlite3_column_text(st, i);

			fprintf(f, "%s%s", i ? "|" : "", v ? v : "-");
		}
		fputc('\n', f);
	}
	if (f)
		fclose(f);
	sqlite3_finalize(st);
	sqlite3_close(db);
	return text;
}

static inline int64_t toy_count(const struct toy_case *c, const char *sql)
{
	char *text = toy_sql(c, sql);
	int64_t n = text ? strtoll(text, NULL, 10) : -1;

	free(text);
	return n;
}

#endif
