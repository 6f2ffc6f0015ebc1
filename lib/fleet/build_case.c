/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "file/replace.h"
#include "build.h"
#include "report/report_impl.h"
#include "fleet.h"
#include "store/embed.h"

extern const struct km_embedded km_fleet_made[];

/* SQLite looks at the cancel flag each time it has done so many steps. */
#define PROGRESS_STEPS 10000
#define NAME	       "fleet.db"

struct build {
	const struct km_fleet_options *o;
	const struct km_fleet_journal *journal;
	struct sqlite3 *db;
	char *path;		      /* of the private file */
	struct sqlite3_stmt **insert; /* of km_fleet_tables[] */
	/* Whom they are of. */
	int64_t boot;
	const char *host, *kernel; /* NULL: unknown */
	const char *from;
	mode_t mode;	      /* what every case may be read by */
	const char **same_as; /* of each entry of the journal: the path of the one that it is the same as, or NULL */
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

static enum km_status exec_fleet(const struct build *b, const char *sql, struct km_err *err)
{
	return sql && sqlite3_exec(b->db, sql, NULL, NULL, NULL) == SQLITE_OK ? KM_OK : fail_sql(b, err);
}

/* ---- the empty database ---- */

static enum km_status declare_fleet_table(struct build *b, unsigned t, struct km_err *err)
{
	sqlite3_str *insert = sqlite3_str_new(NULL);
	char *sql = km_fleet_table_sql(km_fleet_tables[t]);
	enum km_status st = exec_fleet(b, sql, err);
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
	enum km_status st = exec_fleet(b,
				       "CREATE TABLE doc_table(name TEXT PRIMARY KEY, doc TEXT NOT NULL) STRICT;"
				       "CREATE TABLE doc_column(table_name TEXT NOT NULL, column_name TEXT NOT NULL, unit TEXT NOT NULL,"
				       " null_rule TEXT NOT NULL, doc TEXT NOT NULL) STRICT",
				       err);
	unsigned t, c;

	for (t = 0; !st && km_fleet_tables[t]; t++) {
		const struct km_table *table = km_fleet_tables[t];
		char *sql = sqlite3_mprintf("INSERT INTO doc_table VALUES(%Q, %Q)", table->name, table->doc);

		st = exec_fleet(b, sql, err);
		sqlite3_free(sql);
		for (c = 0; !st && c < table->nr_cols; c++) {
			const struct km_column *col = &table->cols[c];

			sql = sqlite3_mprintf("INSERT INTO doc_column VALUES(%Q, %Q, %Q, %Q, %Q)", table->name, col->name,
					      km_units[col->unit].name, col->required ? "required" : "may be NULL", col->doc);
			st = exec_fleet(b, sql, err);
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
	st = exec_fleet(b, header, err);
	for (t = 0; !st && km_fleet_tables[t]; t++)
		st = declare_fleet_table(b, t, err);
	return st ? st : document(b, err);
}

/* ---- rows ---- */

static int bind_text(struct sqlite3_stmt *stmt, int at, const char *text)
{
	return text ? sqlite3_bind_text(stmt, at, text, -1, SQLITE_STATIC) : sqlite3_bind_null(stmt, at);
}

static enum km_status step_statement(struct sqlite3_stmt *stmt)
{
	int rc = sqlite3_step(stmt);

	(void)sqlite3_reset(stmt);
	return rc == SQLITE_DONE ? KM_OK : KM_IO;
}

/* The rows that follow are of the next boot of the fleet. */
static enum km_status begin_boot(void *arg, const struct km_fleet_boot *boot)
{
	struct build *b = arg;

	b->boot++;
	b->host = boot->host;
	b->kernel = boot->kernel;
	return KM_OK;
}

static enum km_status add_row(void *arg, const struct km_table *t, const struct km_cell *cells, unsigned n)
{
	const struct build *b = arg;
	struct sqlite3_stmt *to;
	unsigned i = 0;
	int rc;

	while (km_fleet_tables[i] != t)
		i++;
	to = b->insert[i];
	rc = sqlite3_bind_int64(to, 1, b->boot);
	if (rc == SQLITE_OK)
		rc = bind_text(to, 2, b->host);
	if (rc == SQLITE_OK)
		rc = bind_text(to, 3, b->from);
	if (rc == SQLITE_OK)
		rc = bind_text(to, 4, b->kernel);
	for (i = 0; i < n && rc == SQLITE_OK; i++)
		rc = km_cell_bind(to, (int)(KM_FLEET_ORIGIN + 1 + i), &cells[i]);
	return rc == SQLITE_OK ? step_statement(to) : KM_IO;
}

/* All boots of a case. *@ret: how many. */
static enum km_status add_case(struct build *b, struct km_report *r, const char *case_file, uint64_t *ret, struct km_err *err)
{
	const struct km_fleet_taker to = { begin_boot, add_row, b };

	km_report_set_cancel(r, b->o->cancel);
	return km_fleet_rows_of_case(r, case_file, &to, ret, err);
}

/* ---- inputs ---- */

static enum km_status add_input(struct build *b, const struct km_fleet_entry *e, const char *status, const char *reason,
				const char *same_as, const char *case_file, const uint64_t *boots, struct km_err *err)
{
	struct sqlite3_stmt *to = b->insert[0];

	(void)sqlite3_clear_bindings(to);
	if (bind_text(to, 1, e->path) || bind_text(to, 2, status) || bind_text(to, 3, *reason ? reason : NULL) || bind_text(to, 4, same_as) ||
	    bind_text(to, 5, case_file) || (case_file && sqlite3_bind_int64(to, 6, (int64_t)e->captures)) ||
	    (boots && sqlite3_bind_int64(to, 7, (int64_t)*boots)) || step_statement(to))
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
	st = exec_fleet(b, "SAVEPOINT input", err);
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
		st = exec_fleet(b, "ROLLBACK TO input", err);
	}
	if (!st)
		st = exec_fleet(b, "RELEASE input", err);
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

			st = exec_fleet(b, sql, err);
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
static enum km_status keep_case(struct build *b, struct km_err *err)
{
	enum km_status st = exec_fleet(b, "COMMIT", err);
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
	enum km_status st = KM_OK;
	unsigned n = 0;

	b.mode = km_file_mode();
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
		st = keep_case(&b, err);
	close_database(&b);
	if (st && b.path)
		(void)unlink(b.path);
	free(b.path);
	free((void *)b.same_as);
	return st;
}
