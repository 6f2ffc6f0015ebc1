/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "build.h"
#include "report/question.h"
#include "report/report_impl.h"
#include "store/embed.h"
#include "table.h"

extern const struct km_embedded km_fleet_rows[], km_fleet_made[];

/* SQLite looks at the cancel flag each time it has done so many steps. */
#define PROGRESS_STEPS 10000
#define NAME "fleet.db"

struct build {
	const struct km_fleet_options *o;
	const struct km_fleet_journal *journal;
	struct sqlite3 *db;
	char *path;		      /* of the private file */
	struct sqlite3_stmt **insert; /* of km_fleet_tables[] */
	struct sqlite3_stmt *to;      /* where rows go */
	/* Whom they are of. */
	int64_t boot;
	const char *host, *kernel; /* NULL: unknown */
	const char *from;
	mode_t mode;		/* what every case may be read by */
	const char **same_as;	/* of each entry of the journal: the path of the one that it is the same as, or NULL */
};

static bool is_cancelled(const struct build *b)
{
	return b->o->cancel && *b->o->cancel;
}

static int on_steps(void *arg)
{
	return is_cancelled(arg);
}

static enum km_status fail_sql(const struct build *b, struct km_err *err)
{
	if (is_cancelled(b))
		return KM_END;
	return km_fail(err, sqlite3_errcode(b->db) == SQLITE_NOMEM ? KM_NOMEM : KM_IO, "cannot write '%s/" NAME "': %s", b->o->out,
		       sqlite3_errmsg(b->db));
}

static enum km_status exec(const struct build *b, const char *sql, struct km_err *err)
{
	return sql && sqlite3_exec(b->db, sql, NULL, NULL, NULL) == SQLITE_OK ? KM_OK : fail_sql(b, err);
}

/* ---- the empty database ---- */

static enum km_status declare(struct build *b, unsigned t, struct km_err *err)
{
	sqlite3_str *insert = sqlite3_str_new(NULL);
	char *sql = km_fleet_table_sql(km_fleet_tables[t]);
	enum km_status st = exec(b, sql, err);
	unsigned i;

	sqlite3_free(sql);
	sqlite3_str_appendf(insert, "INSERT INTO \"%w\" VALUES(", km_fleet_tables[t]->name);
	for (i = 0; i < km_fleet_tables[t]->nr_cols; i++)
		sqlite3_str_appendall(insert, i ? ", ?" : "?");
	sqlite3_str_appendall(insert, ")");
	sql = sqlite3_str_finish(insert);
	if (!st && (!sql || sqlite3_prepare_v2(b->db, sql, -1, &b->insert[t], NULL) != SQLITE_OK))
		st = fail_sql(b, err);
	sqlite3_free(sql);
	return st;
}

/* A fleet case describes itself, as a case does. */
static enum km_status document(struct build *b, struct km_err *err)
{
	enum km_status st = exec(b,
				 "CREATE TABLE doc_table(name TEXT PRIMARY KEY, doc TEXT NOT NULL) STRICT;"
				 "CREATE TABLE doc_column(table_name TEXT NOT NULL, column_name TEXT NOT NULL, unit TEXT NOT NULL,"
				 " null_rule TEXT NOT NULL, doc TEXT NOT NULL) STRICT",
				 err);
	unsigned t, c;

	for (t = 0; !st && km_fleet_tables[t]; t++) {
		const struct km_table *table = km_fleet_tables[t];
		char *sql = sqlite3_mprintf("INSERT INTO doc_table VALUES(%Q, %Q)", table->name, table->doc);

		st = exec(b, sql, err);
		sqlite3_free(sql);
		for (c = 0; !st && c < table->nr_cols; c++) {
			const struct km_column *col = &table->cols[c];

			sql = sqlite3_mprintf("INSERT INTO doc_column VALUES(%Q, %Q, %Q, %Q, %Q)", table->name, col->name,
					      km_units[col->unit].name, col->required ? "required" : "may be NULL", col->doc);
			st = exec(b, sql, err);
			sqlite3_free(sql);
		}
	}
	return st;
}

static enum km_status open_database(struct build *b, struct km_err *err)
{
	enum km_status st = KM_OK;
	char header[160];
	unsigned t;

	km_fleet_sweep(b->o->out, NAME ".");
	if (asprintf(&b->path, "%s%s/." NAME ".%ld", *b->o->out == '/' ? "" : "./", b->o->out, (long)getpid()) < 0)
		return km_fail(err, KM_NOMEM, "out of memory");
	if (sqlite3_open_v2(b->path, &b->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
		return km_fail(err, KM_IO, "cannot write '%s': %s", b->path, b->db ? sqlite3_errmsg(b->db) : "out of memory");
	snprintf(header, sizeof(header),
		 "PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA application_id=%d; PRAGMA user_version=%d; BEGIN",
		 KM_FLEET_APPLICATION_ID, km_fleet_version());
	sqlite3_progress_handler(b->db, PROGRESS_STEPS, on_steps, b);
	st = exec(b, header, err);
	for (t = 0; !st && km_fleet_tables[t]; t++)
		st = declare(b, t, err);
	return st ? st : document(b, err);
}

/* ---- rows ---- */

static int bind_text(struct sqlite3_stmt *stmt, int at, const char *text)
{
	return text ? sqlite3_bind_text(stmt, at, text, -1, SQLITE_STATIC) : sqlite3_bind_null(stmt, at);
}

static enum km_status step(struct sqlite3_stmt *stmt)
{
	int rc = sqlite3_step(stmt);

	(void)sqlite3_reset(stmt);
	return rc == SQLITE_DONE ? KM_OK : KM_IO;
}

static enum km_status begin_rows(void *arg, const struct km_result_column *cols, unsigned n)
{
	const struct build *b = arg;

	(void)cols;
	return n + KM_FLEET_ORIGIN == (unsigned)sqlite3_bind_parameter_count(b->to) ? KM_OK : KM_FORMAT;
}

static enum km_status add_row(void *arg, const struct km_cell *cells, unsigned n)
{
	struct build *b = arg;
	int rc = sqlite3_bind_int64(b->to, 1, b->boot);
	unsigned i;

	if (rc == SQLITE_OK)
		rc = bind_text(b->to, 2, b->host);
	if (rc == SQLITE_OK)
		rc = bind_text(b->to, 3, b->from);
	if (rc == SQLITE_OK)
		rc = bind_text(b->to, 4, b->kernel);
	for (i = 0; i < n && rc == SQLITE_OK; i++)
		rc = km_cell_bind(b->to, (int)(KM_FLEET_ORIGIN + 1 + i), &cells[i]);
	return rc == SQLITE_OK ? step(b->to) : KM_IO;
}

struct boot {
	int64_t boot; /* in its case */
	const char *host, *kernel; /* NULL: unknown */
};

struct boots {
	struct km_arena arena;
	KM_VEC(struct boot) list;
};

static enum km_status add_boot(void *arg, const struct km_cell *cells, unsigned n)
{
	struct boots *boots = arg;
	struct boot *boot = km_vec_push(&boots->list);

	if (n != 3 || cells[0].kind != KM_CELL_INT)
		return KM_FORMAT;
	if (!boot)
		return KM_NOMEM;
	boot->boot = cells[0].i;
	if (cells[1].kind == KM_CELL_TEXT && !(boot->host = km_arena_strdup(&boots->arena, cells[1].text)))
		return KM_NOMEM;
	if (cells[2].kind == KM_CELL_TEXT && !(boot->kernel = km_arena_strdup(&boots->arena, cells[2].text)))
		return KM_NOMEM;
	return KM_OK;
}

/* What the boot that @r is set to tells for a table. */
static enum km_status add_rows(struct build *b, struct km_report *r, const struct km_embedded *rows, struct km_err *err)
{
	const struct km_sink sink = { begin_rows, add_row, km_sink_no_end, b };
	struct km_question *q = NULL;
	enum km_status st;
	unsigned t = 0;

	while (strcmp(km_fleet_tables[t]->name, rows->name) != 0)
		t++;
	b->to = b->insert[t];
	st = km_question_open_in(km_fleet_rows, "table", rows->name, &q, err);
	if (!st)
		st = km_question_set_params(r, q, NULL, 0, err);
	if (!st)
		st = km_question_answer(r, &q->sections[0], &sink, err);
	km_question_close(q);
	return st ? km_fail_prepend(err, st, "%s: ", rows->name) : KM_OK;
}

static enum km_status add_boot_rows(struct build *b, struct km_report *r, const struct boot *boot, struct km_err *err)
{
	const struct km_embedded *rows;
	enum km_status st = km_report_set_boot(r, boot->boot, NULL, err);

	b->boot++;
	b->host = boot->host;
	b->kernel = boot->kernel;
	for (rows = km_fleet_rows; !st && rows->name; rows++)
		st = add_rows(b, r, rows, err);
	return st;
}

/* All boots of a case. *@ret: how many. A machine that was not given a name has "(none)" (UTS_NODENAME, include/linux/uts.h). */
static enum km_status add_case(struct build *b, struct km_report *r, const char *case_file, uint64_t *ret, struct km_err *err)
{
	struct boots boots = { 0 };
	const struct km_sink sink = { km_sink_no_begin, add_boot, km_sink_no_end, &boots };
	enum km_status st;
	size_t i;

	km_report_set_cancel(r, b->o->cancel);
	st = km_report_query(r,
			     "SELECT b.boot, coalesce(nullif(b.hostname, '(none)'), (SELECT c.hostname FROM capture c WHERE c.boot = b.boot AND"
			     " c.hostname <> '(none)' ORDER BY c.place LIMIT 1)), b.kernel_release FROM boot b ORDER BY b.boot",
			     NULL, 0, &sink, err);
	if (!st)
		st = km_report_set_param(r, "case_file", KM_UNIT_TEXT, case_file, err);
	for (i = 0; !st && i < boots.list.n; i++)
		st = add_boot_rows(b, r, &boots.list.v[i], err);
	*ret = boots.list.n;
	km_vec_free(&boots.list);
	km_arena_free(&boots.arena);
	return st;
}

/* ---- inputs ---- */

static enum km_status add_input(struct build *b, const struct km_fleet_entry *e, const char *status, const char *reason,
				const char *same_as, const char *case_file, const uint64_t *boots, struct km_err *err)
{
	struct sqlite3_stmt *to = b->insert[0];

	(void)sqlite3_clear_bindings(to);
	if (bind_text(to, 1, e->path) || bind_text(to, 2, status) || bind_text(to, 3, *reason ? reason : NULL) || bind_text(to, 4, same_as) ||
	    bind_text(to, 5, case_file) || (case_file && sqlite3_bind_int64(to, 6, (int64_t)e->captures)) ||
	    (boots && sqlite3_bind_int64(to, 7, (int64_t)*boots)) || step(to))
		return fail_sql(b, err);
	return KM_OK;
}

/* A case that cannot be read costs its own rows alone. */
static enum km_status add_loaded(struct build *b, const struct km_fleet_entry *e, const char *same_as, struct km_err *err)
{
	char file[80], path[PATH_MAX];
	const char *status = same_as ? "same" : km_fleet_status_names[e->status], *reason = e->reason;
	struct km_err why = { "" };
	struct km_report *r = NULL;
	enum km_status st = KM_OK;
	struct stat info;
	uint64_t boots = 0;

	snprintf(file, sizeof(file), "cases/%s.db", e->fingerprint);
	snprintf(path, sizeof(path), "%s/%s", b->o->out, file);
	b->from = e->path;
	if (same_as)
		return add_input(b, e, status, reason, same_as, file, NULL, err);
	if (!stat(path, &info))
		b->mode &= info.st_mode;
	st = exec(b, "SAVEPOINT input", err);
	if (st)
		return st;
	st = km_report_open(path, &r, &why);
	if (!st)
		st = add_case(b, r, file, &boots, &why);
	km_report_close(r);
	if (is_cancelled(b))
		return KM_END;
	if (sqlite3_errcode(b->db) == SQLITE_FULL || st == KM_NOMEM)
		return fail_sql(b, err);
	if (st) {
		status = km_fleet_status_names[KM_FLEET_PART];
		reason = *why.text ? why.text : km_status_name(st);
		st = exec(b, "ROLLBACK TO input", err);
	}
	if (!st)
		st = exec(b, "RELEASE input", err);
	return st ? st : add_input(b, e, status, reason, NULL, file, reason == e->reason ? &boots : NULL, err);
}

/* By fingerprint, then in the order of paths: the first is the one that others are the same as. */
static int by_fingerprint(const void *a, const void *b)
{
	const struct km_fleet_entry *x = *(const struct km_fleet_entry *const *)a, *y = *(const struct km_fleet_entry *const *)b;
	int c = strcmp(x->fingerprint, y->fingerprint);

	return c ? c : strcmp(x->path, y->path);
}

static enum km_status find_same(struct build *b, size_t *ret_same, struct km_err *err)
{
	const struct km_fleet_journal *j = b->journal;
	const struct km_fleet_entry **by = km_calloc(j->entries.n, sizeof(void *));
	size_t i, first = 0;

	b->same_as = km_calloc(j->entries.n, sizeof(void *));
	if (!by || !b->same_as) {
		free((void *)by);
		return km_fail(err, KM_NOMEM, "out of memory");
	}
	for (i = 0; i < j->entries.n; i++)
		by[i] = &j->entries.v[i];
	km_sort((void *)by, j->entries.n, sizeof(void *), by_fingerprint);
	for (i = 1; i < j->entries.n; i++) {
		if (strcmp(by[i]->fingerprint, by[first]->fingerprint) != 0)
			first = i;
		else if (*by[i]->fingerprint) {
			b->same_as[by[i] - j->entries.v] = by[first]->path;
			(*ret_same)++;
		}
	}
	free((void *)by);
	return KM_OK;
}

static enum km_status add_inputs(struct build *b, size_t *ret_same, struct km_err *err)
{
	enum km_status st = find_same(b, ret_same, err);
	size_t i;

	for (i = 0; !st && i < b->journal->entries.n; i++) {
		const struct km_fleet_entry *e = &b->journal->entries.v[i];

		st = e->status == KM_FLEET_FAILED ? add_input(b, e, km_fleet_status_names[e->status], e->reason, NULL, NULL, NULL, err)
						  : add_loaded(b, e, b->same_as[i], err);
	}
	return st;
}

/* ---- what follows from the rows ---- */

/* Tables in the order of their declaration, as later ones read earlier ones. */
static enum km_status make_rest(struct build *b, struct km_err *err)
{
	enum km_status st = KM_OK;
	const struct km_embedded *m;
	unsigned t;

	for (t = 0; !st && km_fleet_tables[t]; t++) {
		for (m = km_fleet_made; m->name && strcmp(m->name, km_fleet_tables[t]->name) != 0;)
			m++;
		if (m->name) {
			char *sql = sqlite3_mprintf("INSERT INTO \"%w\" %s", m->name, m->text);

			st = exec(b, sql, err);
			sqlite3_free(sql);
		}
	}
	return st;
}

static void close_database(struct build *b)
{
	unsigned t;

	for (t = 0; b->insert && km_fleet_tables[t]; t++)
		sqlite3_finalize(b->insert[t]);
	free(b->insert);
	b->insert = NULL;
	sqlite3_close(b->db);
	b->db = NULL;
}

/* Onto the disk, then under its name. */
static enum km_status keep(struct build *b, struct km_err *err)
{
	enum km_status st = exec(b, "COMMIT", err);
	int fd;
	char *to;

	close_database(b);
	if (st)
		return st;
	if (asprintf(&to, "%s/" NAME, b->o->out) < 0)
		return km_fail(err, KM_NOMEM, "out of memory");
	fd = open(b->path, O_RDWR | O_CLOEXEC);
	if (fd < 0 || fchmod(fd, b->mode & 0666) || fsync(fd) || rename(b->path, to))
		st = km_fail(err, KM_IO, "cannot write '%s': %s", to, strerror(errno));
	if (fd >= 0)
		close(fd);
	free(to);
	return st;
}

enum km_status km_fleet_build(const struct km_fleet_options *o, const struct km_fleet_journal *j, size_t *ret_same,
			      struct km_err *err)
{
	struct build b = { .o = o, .journal = j };
	mode_t mask = umask(0);
	enum km_status st = KM_OK;
	unsigned n = 0;

	(void)umask(mask);
	b.mode = 0666 & ~mask;
	while (km_fleet_tables[n])
		n++;
	b.insert = km_calloc(n, sizeof(void *));
	st = b.insert ? open_database(&b, err) : km_fail(err, KM_NOMEM, "out of memory");
	*ret_same = 0;
	if (!st)
		st = add_inputs(&b, ret_same, err);
	if (!st)
		st = make_rest(&b, err);
	if (!st)
		st = keep(&b, err);
	close_database(&b);
	if (st && b.path)
		(void)unlink(b.path);
	free(b.path);
	free((void *)b.same_as);
	return st;
}
