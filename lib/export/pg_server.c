/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A server of PostgreSQL, by libpq. */
#include <string.h>

#include "base/mem.h"
#include "pg.h"

bool km_pg_is_server(const char *to)
{
	return !strncmp(to, "postgresql://", 13) || !strncmp(to, "postgres://", 11) || strstr(to, "dbname=") || strstr(to, "service=");
}

#ifdef KM_HAVE_LIBPQ
#include <dlfcn.h>
#include <libpq-fe.h>
#include <limits.h>

#define LIBPQ "libpq.so.5"

/* What is used of it. */
/* clang-format off */
#define CALLS(X)                                                                                                           \
	X(PQconnectdb) X(PQstatus) X(PQerrorMessage) X(PQexec) X(PQresultStatus) X(PQclear) X(PQntuples) X(PQgetvalue)     \
	X(PQputCopyData) X(PQputCopyEnd) X(PQgetResult) X(PQsetNoticeProcessor) X(PQfinish)
/* clang-format on */

struct server {
	void *lib;
	PGconn *conn;
#define MEMBER(name) __typeof__(name) *name;
	CALLS(MEMBER)
#undef MEMBER
};

/* It is loaded when it is needed: it brings in TLS and Kerberos, which would cost every start. */
static bool load_libpq(struct server *s)
{
	s->lib = dlopen(LIBPQ, RTLD_NOW | RTLD_LOCAL);
	if (!s->lib)
		return false;
#define FIND(name)                                 \
	*(void **)&s->name = dlsym(s->lib, #name); \
	if (!s->name)                              \
		return false;
	CALLS(FIND)
#undef FIND
	return true;
}

static void close_server(void *channel)
{
	struct server *s = channel;

	if (!s)
		return;
	if (s->conn)
		s->PQfinish(s->conn);
	if (s->lib)
		(void)dlclose(s->lib);
	free(s);
}

/* A message is lines; one is enough here. */
static enum km_status server_fail(const struct server *s, struct km_err *err)
{
	const char *text = s->PQerrorMessage(s->conn);
	size_t n = strcspn(text, "\n");

	return km_fail(err, KM_IO, "PostgreSQL: %.*s", (int)n, text);
}

static void no_notice(void *arg, const char *text)
{
	(void)arg;
	(void)text;
}

static enum km_status open_server(const char *to, FILE *out, mode_t mode, void **ret, struct km_err *err)
{
	struct server *s = km_calloc(1, sizeof(*s));
	enum km_status st = KM_OK;

	(void)out;
	(void)mode;
	if (!s)
		return km_fail(err, KM_NOMEM, "out of memory");
	if (!load_libpq(s))
		st = km_fail(err, KM_UNSUPPORTED, "%s cannot be loaded: install Debian's package libpq5, or name a file that ends in .sql, for psql",
			     LIBPQ);
	if (!st) {
		s->conn = s->PQconnectdb(to);
		st = !s->conn ? km_fail(err, KM_NOMEM, "out of memory") : s->PQstatus(s->conn) != CONNECTION_OK ? server_fail(s, err)
														: KM_OK;
	}
	if (st) {
		close_server(s);
		return st;
	}
	(void)s->PQsetNoticeProcessor(s->conn, no_notice, NULL);
	*ret = s;
	return KM_OK;
}

static enum km_status server_run(void *channel, const char *sql, struct km_err *err)
{
	struct server *s = channel;
	PGresult *r = s->PQexec(s->conn, sql);
	ExecStatusType is = s->PQresultStatus(r);

	s->PQclear(r);
	return is == PGRES_COMMAND_OK || is == PGRES_TUPLES_OK ? KM_OK : server_fail(s, err);
}

static enum km_status server_ask(void *channel, const char *sql, enum km_status (*fn)(void *arg, const char *value), void *arg,
				 struct km_err *err)
{
	struct server *s = channel;
	PGresult *r = s->PQexec(s->conn, sql);
	enum km_status st = s->PQresultStatus(r) == PGRES_TUPLES_OK ? KM_OK : server_fail(s, err);
	int i;

	for (i = 0; !st && i < s->PQntuples(r); i++)
		st = fn(arg, s->PQgetvalue(r, i, 0));
	s->PQclear(r);
	return st;
}

static enum km_status server_copy(void *channel, const char *sql, const char *text, size_t bytes, struct km_err *err)
{
	struct server *s = channel;
	PGresult *r;
	enum km_status st;

	if (bytes > INT_MAX)
		return km_fail(err, KM_UNSUPPORTED, "a row is too large for PostgreSQL");
	r = s->PQexec(s->conn, sql);
	st = s->PQresultStatus(r) == PGRES_COPY_IN ? KM_OK : server_fail(s, err);
	s->PQclear(r);
	if (!st && (s->PQputCopyData(s->conn, text, (int)bytes) != 1 || s->PQputCopyEnd(s->conn, NULL) != 1))
		st = server_fail(s, err);
	while (!st && (r = s->PQgetResult(s->conn))) {
		if (s->PQresultStatus(r) != PGRES_COMMAND_OK)
			st = server_fail(s, err);
		s->PQclear(r);
	}
	return st;
}

static enum km_status server_finish(void *channel, struct km_err *err)
{
	(void)channel;
	(void)err;
	return KM_OK;
}
#else
static enum km_status open_server(const char *to, FILE *out, mode_t mode, void **ret, struct km_err *err)
{
	(void)to;
	(void)out;
	(void)mode;
	(void)ret;
	return km_fail(err, KM_UNSUPPORTED, "this kmemdb was built without libpq: name a file that ends in .sql, for psql");
}
#define server_run    NULL
#define server_ask    NULL
#define server_copy   NULL
#define server_finish NULL
#define close_server  NULL
#endif

const struct km_pg_channel km_pg_server = { open_server, server_run, server_ask, server_copy, server_finish,
					    close_server };
