/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PROC2_HELP_H
#define KM_PROC2_HELP_H

/** Captured files, given as text, into a case; and what SQL then says of it. */

#include "case_help.h"
#include "proc/proc.h"
#include "test.h"

struct picture {
	struct folder folder;
	struct km_store *store;
	struct km_proc_session *session;
	char *answer;
};

static inline bool picture_begin(struct picture *p)
{
	memset(p, 0, sizeof(*p));
	if (!folder_make(&p->folder) || km_store_create(p->folder.path, &p->store, NULL))
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

static inline enum km_status picture_finish(struct picture *p)
{
	enum km_status st = km_proc_session_finish(p->session);

	return st ? st : case_add_capture(p->store, "proc");
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
	return !picture_finish(p) && !km_store_commit(p->store, NULL);
}

/* Rows as "a|b;c|d"; NULL values as "-". Valid until the next call. */
static inline const char *ask(struct picture *p, const char *sql)
{
	size_t n;

	free(p->answer);
	p->answer = sql_rows_ended(p->folder.path, sql, ';');
	n = strlen(p->answer);
	if (n && p->answer[n - 1] == ';')
		p->answer[n - 1] = '\0';
	return p->answer;
}

static inline void picture_end(struct picture *p)
{
	free(p->answer);
	km_proc_session_destroy(p->session);
	km_store_destroy(p->store);
	folder_remove(&p->folder);
}

#endif
