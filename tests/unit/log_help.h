/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_LOG_HELP_H
#define KM_LOG_HELP_H

/* Log texts into a case, and answers from it as one string. */

#include "case_help.h"
#include "log/log.h"
#include "test.h"

struct log_case {
	struct folder folder;
	sqlite3 *db; /* opened once for all questions: reading the schema costs more than most answers */
	struct km_store *store; /* while logs are added */
	unsigned logs;
	char *answers[4];
	unsigned next;
};

static inline void log_case_close(struct log_case *c)
{
	unsigned i;

	for (i = 0; i < KM_ARRAY_LEN(c->answers); i++)
		free(c->answers[i]);
	sqlite3_close(c->db);
	km_store_destroy(c->store);
	folder_remove(&c->folder);
}

/* A case without logs; log_case_add() fills it. False: a check failed. */
static inline bool log_case_begin(struct km_test *t, struct log_case *c)
{
	*c = (struct log_case){ 0 };
	return CHECK(folder_make(&c->folder)) && CHECK_EQ(km_store_create(c->folder.path, &c->store, NULL), KM_OK);
}

/* One more log: capture 1 and so on. */
static inline bool log_case_add(struct km_test *t, struct log_case *c, const char *text, size_t bytes)
{
	enum km_status st;

	if (c->logs++)
		(void)km_store_next_capture(c->store);
	st = km_log_load(c->store, "test", text, bytes);
	return CHECK_EQ(st ? st : case_add_capture(c->store, "log"), KM_OK);
}

/* The case can be asked from now on, and gets no more logs. */
static inline bool log_case_end(struct km_test *t, struct log_case *c)
{
	enum km_status st = km_store_commit(c->store, NULL);

	km_store_destroy(c->store);
	c->store = NULL;
	return CHECK_EQ(st, KM_OK);
}

/* A case of one log. False: a check failed. */
static inline bool log_case_open(struct km_test *t, struct log_case *c, const char *text,
				 size_t bytes)
{
	return log_case_begin(t, c) && log_case_add(t, c, text, bytes) && log_case_end(t, c);
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
