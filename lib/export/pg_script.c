/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A script for psql: statements as they are, rows behind their COPY. */
#include <errno.h>
#include <string.h>

#include "base/mem.h"
#include "file/replace.h"
#include "pg.h"

#define HEAD "-- For psql: "

struct script {
	FILE *f; /* of @made, or a stream that the caller has */
	struct km_new_file made;
};

static void close_script(void *channel)
{
	struct script *s = channel;

	if (!s)
		return;
	km_new_file_drop(&s->made);
	free(s);
}

/* A file beside what @path is or leads to, which takes its place when it is whole. */
static enum km_status make_file(struct script *s, const char *path, mode_t mode, struct km_err *err)
{
	char *to;
	enum km_status st = km_file_replaceable(path, HEAD, "script of an export", &to, err);

	if (!st)
		st = km_new_file_open(&s->made, to, mode, err);
	s->f = s->made.f;
	free(to);
	return st;
}

static enum km_status script_run(void *channel, const char *sql, struct km_err *err)
{
	struct script *s = channel;

	return fprintf(s->f, "%s;\n", sql) < 0 ? km_fail(err, KM_IO, "cannot write the script: %s", strerror(errno)) : KM_OK;
}

static enum km_status open_script(const char *to, FILE *out, mode_t mode, void **ret, struct km_err *err)
{
	struct script *s = km_calloc(1, sizeof(*s));
	enum km_status st = s ? KM_OK : km_fail(err, KM_NOMEM, "out of memory");

	if (!st && !strcmp(to, "-"))
		s->f = out;
	else if (!st)
		st = make_file(s, to, mode, err);
	/* Errors end the script, and with it the transaction. */
	if (!st && fputs(HEAD "psql -qXf FILE DATABASE\n\\set ON_ERROR_STOP on\n", s->f) < 0)
		st = km_fail(err, KM_IO, "cannot write '%s': %s", to, strerror(errno));
	if (st)
		close_script(s);
	else
		*ret = s;
	return st;
}

static enum km_status script_ask(void *channel, const char *sql, enum km_status (*fn)(void *arg, const char *value), void *arg,
				 struct km_err *err)
{
	(void)channel;
	(void)sql;
	(void)fn;
	(void)arg;
	(void)err;
	return KM_OK;
}

static enum km_status script_copy(void *channel, const char *sql, const char *text, size_t bytes, struct km_err *err)
{
	struct script *s = channel;
	enum km_status st = script_run(s, sql, err);

	if (!st && (fwrite(text, 1, bytes, s->f) != bytes || fputs("\\.\n", s->f) < 0))
		st = km_fail(err, KM_IO, "cannot write the script: %s", strerror(errno));
	return st;
}

static enum km_status script_finish(void *channel, struct km_err *err)
{
	struct script *s = channel;

	if (s->made.f)
		return km_new_file_keep(&s->made, err);
	return fflush(s->f) || ferror(s->f) ? km_fail(err, KM_IO, "cannot write '-': %s", strerror(errno)) : KM_OK;
}

const struct km_pg_channel km_pg_script = { open_script, script_run, script_ask, script_copy, script_finish,
					    close_script };
