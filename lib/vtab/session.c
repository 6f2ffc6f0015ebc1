/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "session.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/work.h"

struct session *session_create(struct sqlite3 *db, const struct km_vtab_options *o)
{
	struct session *s = km_calloc(1, sizeof(*s));

	if (s) {
		s->db = db;
		s->o = *o;
		s->refs = 1;
	}
	return s;
}

/* What was read of the dump may not be what it seems. */
static void report_doubt(const struct session *s)
{
	char text[KM_DOUBT_TEXT];

	km_inspect_doubt(s->inspect, text);
	if (*text && s->o.note)
		s->o.note(s->o.arg, text);
	else if (*text)
		sqlite3_log(SQLITE_WARNING, "kmemdb: %s", text);
}

static void dump_close(struct session *s)
{
	if (s->inspect)
		report_doubt(s);
	km_live_destroy(s->live);
	km_stack_source_destroy(s->stacks);
	km_inspect_destroy(s->inspect);
	km_dump_close(&s->dump);
	s->live = NULL;
	s->stacks = NULL;
	s->inspect = NULL;
	s->open = false;
}

void session_release(void *session)
{
	struct session *s = session;

	if (--s->refs)
		return;
	dump_close(s);
	free(s->path);
	free(s->vmlinux);
	free(s);
}

/*
 * sqlite3_interrupt() ends statements between their steps; to see whether it was called, step another
 * statement, which is interrupted as well. (sqlite3_is_interrupted() came with 3.41.)
 */
bool session_stopped(void *session)
{
	struct session *s = session;
	struct sqlite3_stmt *probe;
	int rc;

	if (s->o.stop)
		return s->o.stop(s->o.arg);
	/* The statement is not kept: a connection with an open statement cannot be closed. */
	if (sqlite3_prepare_v2(s->db, "SELECT 1", -1, &probe, NULL) != SQLITE_OK)
		return false;
	rc = sqlite3_step(probe);
	sqlite3_finalize(probe);
	return rc == SQLITE_INTERRUPT;
}

/* ---- which dump ---- */

static const char *column(struct sqlite3_stmt *stmt, int i)
{
	return (const char *)sqlite3_column_text(stmt, i);
}

/* The dump of the case: a row of dump_origin, whose texts @ret has until sqlite3_finalize(*row), in any case. */
static enum km_status origin_read(struct session *s, struct sqlite3_stmt **row, struct km_dump_origin *ret, struct km_err *err)
{
	static const char sql[] = "SELECT d.source, d.more, d.fingerprint, d.vmlinux, d.vmcoreinfo_paddr, d.any_vmlinux"
				  " FROM main.dump_origin d JOIN main.capture c ON c.capture_id = d.capture_id"
				  " WHERE (?1 = 0 OR boot IS (SELECT boot FROM main.capture WHERE capture_id = ?1))"
				  " ORDER BY c.capture_id = ?1 DESC, c.place DESC, c.capture_id DESC LIMIT 1";

	if (sqlite3_prepare_v2(s->db, sql, -1, row, NULL) != SQLITE_OK)
		return km_fail(err, KM_NOTFOUND,
			       "no case file is open and no dump was given: SELECT kmemdb_open('vmcore', 'vmlinux')");
	(void)sqlite3_bind_int64(*row, 1, s->o.capture_id ? *s->o.capture_id : 0);
	if (sqlite3_step(*row) != SQLITE_ROW)
		return km_fail(err, KM_NOTFOUND,
			       "the case holds no dump: captured files have no memory that could be read");
	*ret = (struct km_dump_origin){ column(*row, 0), column(*row, 1), column(*row, 2), column(*row, 3), column(*row, 4),
					sqlite3_column_int(*row, 5) != 0 };
	return ret->source ? KM_OK : km_fail(err, KM_NOMEM, "out of memory");
}

static enum km_status dump_open(struct session *s, const struct km_dump_origin *origin, struct km_err *err)
{
	const char *file = sqlite3_db_filename(s->db, "main"), *path = s->path;
	const char *vmlinux = s->given ? s->vmlinux : s->o.vmlinux;
	const struct km_dump_options o = {
		.vmlinux = vmlinux,
		.jobs = km_work_cpus(),
		.progress = s->o.progress,
		.progress_arg = s->o.arg,
	};

	if (vmlinux && access(vmlinux, R_OK))
		return km_fail(err, KM_IO, "cannot read '%s'", vmlinux);
	return s->given ? km_dump_open(&s->dump, &path, 1, &o, err)
			: km_dump_reopen(&s->dump, origin, file && *file ? file : NULL, NULL, 0, &o, err);
}

enum km_status session_dump(struct session *s, struct km_err *err)
{
	struct km_dump_origin origin = { 0 };
	struct sqlite3_stmt *row = NULL;
	enum km_status st = KM_OK;

	if (s->open)
		return KM_OK;
	if (!s->given) {
		free(s->path);
		s->path = NULL;
		st = origin_read(s, &row, &origin, err);
		if (!st && !(s->path = strdup(origin.source)))
			st = km_fail(err, KM_NOMEM, "out of memory");
	}
	if (!st)
		st = dump_open(s, &origin, err);
	if (st)
		km_dump_close(&s->dump);
	sqlite3_finalize(row);
	s->open = !st;
	return st;
}

enum km_status session_give(struct session *s, const char *path, const char *vmlinux, struct km_err *err)
{
	char *path_copy = strdup(path), *vmlinux_copy = vmlinux ? strdup(vmlinux) : NULL;

	if (s->users || !path_copy || (vmlinux && !vmlinux_copy)) {
		free(path_copy);
		free(vmlinux_copy);
		return s->users ? km_fail(err, KM_UNSUPPORTED, "another statement is reading the dump")
				: km_fail(err, KM_NOMEM, "out of memory");
	}
	dump_close(s);
	free(s->path);
	free(s->vmlinux);
	s->path = path_copy;
	s->vmlinux = vmlinux_copy;
	s->given = true;
	return session_dump(s, err);
}

/* ---- what is derived from it ---- */

/* The file with debug information: what gave the types, unless that is a profile or the cache. */
static enum km_status types_find(struct session *s, char *path, size_t room, struct km_err *err)
{
	const struct km_kernel *k = &s->dump.k;
	const struct km_find_progress progress = { s->o.progress, s->o.arg };
	struct km_kernel_id id;

	(void)snprintf(path, room, "%s", s->dump.vmlinux_path);
	if (!km_vmlinux_identify(path, &id, NULL) && !strcmp(id.origin, "dwarf"))
		return KM_OK;
	if ((s->given && s->vmlinux) || s->o.vmlinux || km_vmlinux_find_debug(NULL, 0, k->build_id, k->release, s->path, path, room))
		return KM_OK;
	return km_vmlinux_find(k->build_id, k->release, s->path, &progress, path, room, err);
}

enum km_status session_inspect(struct session *s, struct km_inspect **ret, struct km_err *err)
{
	enum km_status st = session_dump(s, err);
	struct km_err why = { "" };
	char path[4096];
	bool found;

	if (!st && !s->inspect) {
		found = !types_find(s, path, sizeof(path), &why);
		if (!found)
			(void)km_fail_prepend(&why, KM_NOTFOUND,
					      "no vmlinux with debug information of kernel %s was found: ",
					      s->dump.k.release);
		st = km_inspect_create(&s->dump.k, found ? path : NULL, why.text, &s->inspect);
		if (st)
			(void)km_fail(err, st, "out of memory");
	}
	if (!st)
		*ret = s->inspect;
	return st;
}

enum km_status session_stacks(struct session *s, struct km_stack_source **ret, struct km_err *err)
{
	struct km_inspect *x;
	enum km_status st = session_inspect(s, &x, err);

	if (!st && !s->stacks) {
		st = km_stack_source_create(km_inspect_view(x), &s->stacks);
		if (st)
			(void)km_fail(err, st, "%s", st == KM_NOMEM ? "out of memory" : "the size of a kernel stack is not known");
	}
	if (!st)
		*ret = s->stacks;
	return st;
}

enum km_status session_live(struct session *s, struct km_live **ret, struct km_err *err)
{
	const struct km_live_options o = {
		.jobs = km_work_cpus(),
		.progress = s->o.progress,
		.progress_arg = s->o.arg,
		.stop = session_stopped,
		.stop_arg = s,
	};
	enum km_status st = session_dump(s, err);

	if (!st && !s->live) {
		st = km_live_create(&s->dump.k, &o, &s->live);
		if (st)
			(void)km_fail(err, st, "%s", st == KM_NOMEM ? "out of memory" : "interrupted");
	}
	if (!st)
		*ret = s->live;
	return st;
}

enum km_status km_vtab_inspect(struct sqlite3 *db, const struct km_vtab_options *o,
			       enum km_status (*fn)(void *arg, struct km_inspect *x, struct km_err *err), void *arg,
			       struct km_err *err)
{
	struct session *s = session_create(db, o);
	struct km_inspect *x;
	enum km_status st = s ? session_inspect(s, &x, err) : km_fail(err, KM_NOMEM, "out of memory");

	if (!st)
		st = fn(arg, x, err);
	if (s)
		session_release(s);
	return st;
}
