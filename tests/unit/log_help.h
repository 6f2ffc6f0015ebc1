/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_LOG_HELP_H
#define KM_LOG_HELP_H

/* A log text into a case of its own, and answers from it as one string. */

#include "case_help.h"
#include "log/log.h"
#include "test.h"

struct log_case {
	struct folder folder;
	sqlite3 *db; /* opened once for all questions: reading the schema costs more than most answers */
	char *answers[4];
	unsigned next;
};

static inline void log_case_close(struct log_case *c)
{
	unsigned i;

	for (i = 0; i < KM_ARRAY_LEN(c->answers); i++)
		free(c->answers[i]);
	sqlite3_close(c->db);
	folder_remove(&c->folder);
}

/* False: a check failed. */
static inline bool log_case_open(struct km_test *t, struct log_case *c, const char *text,
				 size_t bytes)
{
	struct km_store *store;
	enum km_status st;

	*c = (struct log_case){ 0 };
	if (!CHECK(folder_make(&c->folder)) ||
	    !CHECK_EQ(km_store_create(c->folder.path, &store, NULL), KM_OK))
		return false;
	st = km_log_load(store, "test", text, bytes);
	if (!st)
		st = case_add_capture(store, "log");
	if (!st)
		st = km_store_commit(store, NULL);
	km_store_destroy(store);
	return CHECK_EQ(st, KM_OK);
}

/* Rows as "a|b\n", NULL as "-"; valid until the fourth next call. */
static inline const char *log_sql(struct log_case *c, const char *sql)
{
	char **answer = &c->answers[c->next++ % KM_ARRAY_LEN(c->answers)];

	free(*answer);
	if (!c->db)
		(void)sqlite3_open_v2(c->folder.path, &c->db, SQLITE_OPEN_READONLY, NULL);
	*answer = sql_rows_of(c->db, sql, '\n');
	return *answer;
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
