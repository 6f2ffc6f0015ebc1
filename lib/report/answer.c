/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "store/declare.h"
#include "authorize.h"
#include "functions.h"
#include "base/clock.h"
#include "base/mem.h"
#include "store/private.h"
#include "store/narrow.h"
#include "params.h"
#include "report_impl.h"
#include "sql/sql.h"
#include "trend/trend.h"
#include "store/store.h"

/* SQLite looks at the cancel flag each time it has done so many steps. */
#define PROGRESS_STEPS 10000
/* No value that a case holds, or that a question makes, comes near; what SQL may ask for has no end. */
#define MAX_VALUE_BYTES (32 << 20)
/* The limit of SQLite in the whole process: larger sorts go to temporary files. */
#define MAX_HEAP_BYTES (INT64_C(512) << 20)

struct km_report {
	struct sqlite3 *db;
	int64_t capture_id;
	int64_t own_capture; /* that of the report as a whole; a section may be of another one */
	bool fixed;	     /* the capture was chosen: no other one of its boot answers */
	uint64_t *reads;     /* while a statement is prepared: bits of the tables that it reads */
	char *section;	     /* the statement that section_reads is of; preparing one again costs up to 0.1 s */
	uint64_t section_reads[KM_READ_WORDS];
	struct km_params params;
	const volatile sig_atomic_t *cancel;
	double deadline; /* km_now_seconds() when a statement is stopped; 0: none */
	bool late;	 /* one was */
	struct km_flag_names flags;
	int64_t nr_captures;
	bool bounded;	  /* km_sql_bound() was called */
	int64_t narrowed; /* the capture that temporary tables were made of; 0: none */
};

/* A dump before a snapshot before a log, then the newest. */
#define BEST_FIRST \
	"CASE kind WHEN 'vmcore' THEN 0 WHEN 'log' THEN 2 ELSE 1 END, place DESC, capture_id DESC"

static int progress(void *arg)
{
	struct km_report *r = arg;

	r->late = r->late || (r->deadline > 0 && km_now_seconds() > r->deadline);
	return r->late || (r->cancel && *r->cancel);
}

/* What is the same for every database: limits, functions. */
static enum km_status prepare_database(struct km_report *r, struct km_err *err)
{
	(void)sqlite3_db_config(r->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	(void)sqlite3_db_config(r->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	(void)sqlite3_limit(r->db, SQLITE_LIMIT_ATTACHED, 0);
	(void)sqlite3_limit(r->db, SQLITE_LIMIT_LENGTH, MAX_VALUE_BYTES);
	(void)sqlite3_hard_heap_limit64(MAX_HEAP_BYTES);
	(void)sqlite3_exec(r->db,
			   "PRAGMA cell_size_check=ON; PRAGMA temp_store=FILE;"
			   "PRAGMA mmap_size=1073741824; PRAGMA cache_size=-16000",
			   NULL, NULL, NULL);
	r->flags.capture_id = &r->capture_id;
	if (km_rises_register(r->db) != SQLITE_OK ||
	    km_functions_register(r->db, &r->flags) != KM_OK ||
	    km_functions_of_rules(&r->flags, r->db) != KM_OK)
		return km_fail(err, KM_NOMEM, "out of memory");
	sqlite3_progress_handler(r->db, PROGRESS_STEPS, progress, r);
	return KM_OK;
}

static enum km_status open_database(struct km_report *r, const char *path, struct km_err *err)
{
	/* The newest boot; where one log reports several, the newest that has a report, if one has. */
	static const char newest[] =
		"WITH last AS (SELECT capture_id, kind, source, origin FROM capture ORDER BY place DESC, capture_id DESC LIMIT 1)"
		" SELECT capture_id FROM capture WHERE boot IS (SELECT k.boot FROM last JOIN capture k"
		" ON k.capture_id = last.capture_id OR (last.kind = 'log' AND k.kind = 'log' AND k.source = last.source AND k.origin IS last.origin)"
		" ORDER BY EXISTS (SELECT 1 FROM oom_event e WHERE e.capture_id = k.capture_id)"
		" OR EXISTS (SELECT 1 FROM alloc_failure e WHERE e.capture_id = k.capture_id) DESC, k.place DESC, k.capture_id DESC LIMIT 1)"
		" ORDER BY " BEST_FIRST " LIMIT 1";
	/* A path that begins with "file:" would be taken for a URI. */
	char *name = sqlite3_mprintf("%s%s", *path == '/' ? "" : "./", path);
	struct km_err inner;
	enum km_status st;
	int rc;

	rc = name ? sqlite3_open_v2(name, &r->db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL)
		  : SQLITE_NOMEM;
	sqlite3_free(name);
	if (rc != SQLITE_OK)
		return km_fail(err, KM_IO, "cannot open '%s': %s", path, sqlite3_errstr(rc));
	st = prepare_database(r, err);
	if (st == KM_OK)
		st = km_declare_check(r->db, path, false, err);
	if (st != KM_OK)
		return st;
	km_report_seal(r);
	st = km_report_number(r, newest, &r->capture_id, &inner);
	r->own_capture = r->capture_id;
	if (st != KM_OK && st != KM_NOTFOUND)
		return km_fail(err, st, "cannot read '%s': %s", path, inner.text);
	st = km_report_number(r, "SELECT count(*) FROM capture", &r->nr_captures, &inner);
	return st == KM_NOTFOUND ? KM_OK : st;
}

enum km_status km_report_create_empty(struct km_report **ret, struct km_err *err)
{
	struct km_report *r = calloc(1, sizeof(*r));
	enum km_status st;

	/* No name: what the cache does not hold goes to a temporary file, so that memory stays bounded. */
	if (!r || sqlite3_open_v2("", &r->db,
				  SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
		st = km_fail(err, KM_NOMEM, "out of memory");
	else
		st = prepare_database(r, err);
	if (st != KM_OK)
		km_report_close(r);
	else
		*ret = r;
	return st;
}

enum km_status km_report_open_other(const char *path, struct km_report **ret, struct km_err *err)
{
	/* A path that begins with "file:" would be taken for a URI. */
	char *name = sqlite3_mprintf("%s%s", *path == '/' ? "" : "./", path);
	struct km_report *r = calloc(1, sizeof(*r));
	enum km_status st = KM_OK;
	int rc = name && r ? sqlite3_open_v2(name, &r->db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL) : SQLITE_NOMEM;

	sqlite3_free(name);
	if (rc != SQLITE_OK)
		st = km_fail(err, rc == SQLITE_NOMEM ? KM_NOMEM : KM_IO, "cannot open '%s': %s", path, sqlite3_errstr(rc));
	else
		st = prepare_database(r, err);
	if (st != KM_OK) {
		km_report_close(r);
		return st;
	}
	km_report_seal(r);
	*ret = r;
	return KM_OK;
}

struct sqlite3 *km_report_db(struct km_report *r)
{
	return r->db;
}

void km_report_seal(struct km_report *r)
{
	sqlite3_set_authorizer(r->db, km_report_authorize, &r->reads);
}

enum km_status km_report_open(const char *path, struct km_report **ret, struct km_err *err)
{
	struct km_report *r;
	enum km_status st;

	st = km_case_file_check(path, km_schema_version(), err);
	if (st == KM_END)
		return km_fail(err, KM_FORMAT, "'%s' is not a kmemdb case file: it is empty", path);
	if (st == KM_FORMAT)
		return km_fail(err, st,
			       "'%s' is not a kmemdb case file; kmemdb load makes one of a dump, of "
			       "captured files or of a folder of them",
			       path);
	if (st != KM_OK)
		return st;
	r = calloc(1, sizeof(*r));
	if (!r)
		return km_fail(err, KM_NOMEM, "out of memory");
	st = open_database(r, path, err);
	if (st != KM_OK) {
		km_report_close(r);
		return st;
	}
	*ret = r;
	return KM_OK;
}

void km_report_close(struct km_report *r)
{
	if (!r)
		return;
	km_params_free(&r->params);
	free(r->section);
	sqlite3_close(r->db);
	km_flag_names_deinit(&r->flags);
	free(r);
}

enum km_status km_report_extend(struct km_report *r, km_report_add_fn add, void *arg)
{
	return add(r->db, arg);
}

void km_report_set_cancel(struct km_report *r, const volatile sig_atomic_t *flag)
{
	r->cancel = flag;
}

void km_report_set_limit(struct km_report *r, double seconds)
{
	r->deadline = seconds > 0 ? km_now_seconds() + seconds : 0;
	r->late = false;
}

bool km_report_is_late(const struct km_report *r)
{
	return r->late;
}

int64_t km_report_capture(const struct km_report *r)
{
	return r->capture_id;
}

static void stmt_finalizep(struct sqlite3_stmt **stmt)
{
	sqlite3_finalize(*stmt);
}

enum km_status km_report_set_param(struct km_report *r, const char *name, enum km_unit unit,
				   const char *value, struct km_err *err)
{
	return km_params_set(&r->params, name, unit, value, err);
}

enum km_status km_report_set_rows(struct km_report *r, const char *name, const char *value, struct km_err *err)
{
	return km_params_set_rows(&r->params, name, value, err);
}

/* Values for the names in a statement; those it does not have are passed over. */
static void bind(const struct km_report *r, struct sqlite3_stmt *stmt)
{
	(void)sqlite3_bind_int64(stmt, sqlite3_bind_parameter_index(stmt, ":capture"), r->capture_id);
	km_params_bind(&r->params, stmt);
}

static enum km_status fail_sql(struct km_report *r, struct km_err *err, int rc)
{
	const char *text = sqlite3_errmsg(r->db);

	switch (rc & 0xff) {
	case SQLITE_INTERRUPT:
		return km_fail(err, KM_IO, "%s", r->late ? "it took too long" : "interrupted");
	case SQLITE_NOMEM:
		return km_fail(err, KM_NOMEM,
			       "the statement needs more memory than %d MiB, or than there is: "
			       "select less at a time",
			       (int)(MAX_HEAP_BYTES >> 20));
	case SQLITE_TOOBIG:
		return km_fail(err, KM_FORMAT, "a value is larger than %d MiB: select parts of it",
			       MAX_VALUE_BYTES >> 20);
	case SQLITE_AUTH:
		return km_fail(err, KM_FORMAT, "not allowed: a case file can only be read (%s)", text);
	case SQLITE_CORRUPT:
	case SQLITE_NOTADB:
	case SQLITE_IOERR:
	case SQLITE_CANTOPEN:
		return km_fail(err, KM_IO, "the case file cannot be read: %s", text);
	default:
		return km_fail(err, KM_FORMAT, "%s%s", text,
			       !strncmp(text, "no such table", 13) ? " (kmemdb schema lists the tables)"
			       : strstr(text, "is not a function") ? " (see kmemdb help live; a table takes WHERE, such as pid = 1)"
								   : "");
	}
}

enum km_status km_report_number(struct km_report *r, const char *sql, int64_t *ret,
				struct km_err *err)
{
	_cleanup_(stmt_finalizep) struct sqlite3_stmt *stmt = NULL;
	int rc = sqlite3_prepare_v2(r->db, sql, -1, &stmt, NULL);

	if (rc == SQLITE_OK) {
		bind(r, stmt);
		rc = sqlite3_step(stmt);
	}
	if (rc == SQLITE_DONE)
		return km_fail(err, KM_NOTFOUND, "no row");
	if (rc != SQLITE_ROW)
		return fail_sql(r, err, rc);
	if (sqlite3_column_type(stmt, 0) == SQLITE_NULL)
		return km_fail(err, KM_NOTFOUND, "unknown");
	*ret = sqlite3_column_int64(stmt, 0);
	return KM_OK;
}

enum km_status km_report_check(struct km_report *r, const char *sql, struct km_err *err)
{
	_cleanup_(stmt_finalizep) struct sqlite3_stmt *stmt = NULL;
	int rc = sqlite3_prepare_v2(r->db, sql, -1, &stmt, NULL);

	if (rc == SQLITE_OK) {
		bind(r, stmt);
		rc = sqlite3_step(stmt);
	}
	if (rc != SQLITE_DONE && rc != SQLITE_ROW)
		return fail_sql(r, err, rc);
	if (rc == SQLITE_ROW && sqlite3_column_type(stmt, 0) == SQLITE_TEXT)
		return km_fail(err, KM_FORMAT, "%s", (const char *)sqlite3_column_text(stmt, 0));
	return KM_OK;
}

enum km_status km_report_set_capture(struct km_report *r, int64_t capture_id, struct km_err *err)
{
	int64_t before = r->capture_id, last = before, n;
	enum km_status st;

	r->capture_id = capture_id;
	st = km_report_number(r, "SELECT 1 FROM capture WHERE capture_id = :capture", &n, err);
	if (st == KM_OK) {
		r->own_capture = capture_id;
		r->fixed = true;
		return KM_OK;
	}
	r->capture_id = before;
	if (st == KM_NOTFOUND && km_report_number(r, "SELECT max(capture_id) FROM capture", &last, NULL) != KM_OK)
		last = before;
	if (st == KM_NOTFOUND)
		return km_fail(err, st, "the case has no capture %lld: its captures are 1 to %lld",
			       (long long)capture_id, (long long)last);
	return st;
}

enum km_status km_report_set_boot(struct km_report *r, int64_t boot, const char *host,
				  struct km_err *err)
{
	/* "web1" is "web1.example.com" and one of "web[1-2]", too; of several boots of a host the newest. */
	static const char of_host[] =
		"SELECT k.boot FROM capture k JOIN boot b ON b.boot = k.boot"
		" WHERE b.hostname = :host OR b.hostname GLOB :host || '.*' OR in_group(:host, b.hostname) OR"
		" (b.hostname IS NULL AND (b.folder = :host OR b.folder GLOB '*/' || :host))"
		" ORDER BY k.place DESC LIMIT 1";
	static const char of_boot[] = "SELECT capture_id FROM capture WHERE boot = :boot"
				      " ORDER BY " BEST_FIRST " LIMIT 1";
	char number[24];
	int64_t id = 0;
	enum km_status st = KM_OK;

	if (host)
		st = km_report_set_param(r, "host", KM_UNIT_TEXT, host, err);
	if (host && !st)
		st = km_report_number(r, of_host, &boot, err);
	if (st == KM_NOTFOUND)
		return km_fail(err, st,
			       "the case has no capture of host '%s': kmemdb query CASE"
			       " 'SELECT boot, hostname, folder, captures FROM boot' lists its hosts",
			       host);
	(void)snprintf(number, sizeof(number), "%" PRId64, boot);
	if (!st)
		st = km_report_set_param(r, "boot", KM_UNIT_ID, number, err);
	if (!st)
		st = km_report_number(r, of_boot, &id, err);
	if (st == KM_NOTFOUND)
		return km_fail(err, st,
			       "the case has no boot %" PRId64 ": kmemdb query CASE"
			       " 'SELECT boot, hostname, captures FROM boot' lists its boots",
			       boot);
	if (!st)
		r->capture_id = r->own_capture = id;
	return st;
}

static enum km_status check_columns(const struct km_result_column *have, unsigned n,
				    const struct km_result_column *cols, unsigned nr_cols,
				    struct km_err *err)
{
	unsigned i;

	if (n != nr_cols)
		return km_fail(err, KM_FORMAT, "the header lists %u columns, the statement has %u",
			       nr_cols, n);
	for (i = 0; i < n; i++)
		if (strcmp(have[i].name, cols[i].name))
			return km_fail(err, KM_FORMAT,
				       "the header lists column '%s' where the statement has '%s'",
				       cols[i].name, have[i].name);
	return KM_OK;
}

static enum km_status run_rows(struct km_report *r, struct sqlite3_stmt *stmt,
			       const struct km_result_column *cols, unsigned nr_cols,
			       const struct km_sink *sink, bool rows_only, struct km_err *err)
{
	unsigned i, n = (unsigned)sqlite3_column_count(stmt);
	_cleanup_(km_freep) struct km_result_column *have = km_calloc(n, sizeof(*have));
	_cleanup_(km_freep) struct km_cell *cells = km_calloc(n, sizeof(*cells));
	enum km_status st;
	int rc = SQLITE_DONE;

	if (!have || !cells)
		return km_fail(err, KM_NOMEM, "out of memory");
	for (i = 0; i < n; i++)
		have[i] = (struct km_result_column){ sqlite3_column_name(stmt, (int)i),
						     km_column_unit(stmt, (int)i), -1 };
	st = cols ? check_columns(have, n, cols, nr_cols, err) : KM_OK;
	if (st == KM_OK)
		rc = sqlite3_step(stmt);
	if (st == KM_OK && rc == SQLITE_DONE && rows_only)
		return KM_END;
	if (st == KM_OK)
		st = sink->begin(sink->arg, cols ? cols : have, n);
	for (; st == KM_OK && rc != SQLITE_DONE; rc = sqlite3_step(stmt)) {
		if (rc != SQLITE_ROW)
			return fail_sql(r, err, rc);
		for (i = 0; i < n; i++)
			cells[i] = km_column_cell(stmt, (int)i);
		st = sink->row(sink->arg, cells, n);
	}
	return st == KM_OK ? sink->end(sink->arg) : st;
}

/* Let statements see all captures, or with @capture_id only that one. */
static enum km_status narrow_to(struct km_report *r, const char *sql, int64_t capture_id,
				struct km_err *err)
{
	enum km_status st = KM_OK;

	if (r->nr_captures < KM_NARROW_CAPTURES || (!capture_id && !r->narrowed))
		return KM_OK;
	sqlite3_set_authorizer(r->db, NULL, NULL);
	if (r->narrowed != capture_id)
		st = km_narrow_undo(r->db);
	if (!st && capture_id)
		st = km_narrow(r->db, sql, capture_id);
	sqlite3_set_authorizer(r->db, km_report_authorize, &r->reads);
	r->narrowed = capture_id;
	return st ? fail_sql(r, err, sqlite3_errcode(r->db)) : KM_OK;
}

/* With @rows_only a statement without rows is KM_END, and @sink hears nothing of it. */
static enum km_status run_sql(struct km_report *r, const char *sql,
			      const struct km_result_column *cols, unsigned nr_cols,
			      const struct km_sink *sink, bool rows_only, struct km_err *err)
{
	enum km_status st = KM_OK;
	bool any = false;

	while (st == KM_OK && *sql) {
		_cleanup_(stmt_finalizep) struct sqlite3_stmt *stmt = NULL;
		int rc = sqlite3_prepare_v2(r->db, sql, -1, &stmt, &sql);

		if (rc != SQLITE_OK)
			return fail_sql(r, err, rc);
		if (!stmt)
			continue;
		any = true;
		bind(r, stmt);
		if (!sqlite3_column_count(stmt) || !sqlite3_stmt_readonly(stmt))
			return km_fail(err, KM_FORMAT,
				       "not allowed: a case file can only be read, and this "
				       "statement yields no rows");
		st = run_rows(r, stmt, cols, nr_cols, sink, rows_only, err);
	}
	if (!any)
		return km_fail(err, KM_FORMAT, "there is no SQL statement");
	return st;
}

enum km_status km_report_query(struct km_report *r, const char *sql,
			       const struct km_result_column *cols, unsigned nr_cols,
			       const struct km_sink *sink, struct km_err *err)
{
	enum km_status st = narrow_to(r, sql, 0, err);

	if (!st && !r->bounded && km_sql_bound(r->db) != KM_OK)
		st = km_fail(err, KM_NOMEM, "out of memory");
	r->bounded = true;
	return st ? st : run_sql(r, sql, cols, nr_cols, sink, false, err);
}

enum km_status km_report_ask(struct km_report *r, const char *sql,
			     const struct km_result_column *cols, unsigned nr_cols,
			     const struct km_sink *sink, struct km_err *err)
{
	enum km_status st = narrow_to(r, sql, r->capture_id, err);

	return st ? st : run_sql(r, sql, cols, nr_cols, sink, false, err);
}

static enum km_status count_row(void *arg, const struct km_cell *cells, unsigned n)
{
	uint64_t *rows = arg;

	(void)cells, (void)n;
	++*rows;
	return KM_OK;
}

static enum km_status counted_row(void *arg, const struct km_cell *cells, unsigned n)
{
	uint64_t *rows = arg;

	*rows = n && cells[0].kind == KM_CELL_INT && cells[0].i > 0 ? (uint64_t)cells[0].i : 0;
	return KM_OK;
}

/* @sql with another last SELECT. NULL: out of memory. */
static char *counting(const char *sql, const char *count)
{
	const char *s, *last = sql;
	char *text;

	for (s = sql; (s = strstr(s, "\nSELECT ")); s++)
		last = s;
	return asprintf(&text, "%.*s\nSELECT count(*) %s", (int)(last - sql), sql, count) < 0 ? NULL : text;
}

enum km_status km_report_left_out(struct km_report *r, const char *sql, const char *count, uint64_t rows, uint64_t *ret, struct km_err *err)
{
	uint64_t all = 0;
	const struct km_sink sink = { km_sink_no_begin, count ? counted_row : count_row, km_sink_no_end, &all };
	char *cheaper = NULL;
	enum km_status st;

	*ret = 0;
	if (!km_params_may_cut(&r->params, sql, rows))
		return KM_OK;
	if (count && !(cheaper = counting(sql, count)))
		return km_fail(err, KM_NOMEM, "out of memory");
	r->params.unlimited = true;
	st = km_report_ask(r, cheaper ? cheaper : sql, NULL, 0, &sink, err);
	r->params.unlimited = false;
	free(cheaper);
	if (!st)
		*ret = all > rows ? all - rows : 0;
	return st;
}

/* ---- the captures of a boot that can answer ---- */

/* What every capture has does not show which of them can answer. */
static bool is_about_input(const struct km_table *t)
{
	static const char *const names[] = {
		"load", "issue", "unparsed", "passed_over", "dump_info",
		"check", "layout", "variant", "gfp_flag", "alloc_flag",
		"page_flag", "zone_type", "migratetype", "kmalloc_type", "migrate_fallback"
	};

	return km_report_name_in(t->name, names, KM_ARRAY_LEN(names));
}

/* The tables that @sql reads. False: it cannot be prepared; whoever runs it says why. */
static bool find_reads(struct km_report *r, const char *sql, uint64_t reads[KM_READ_WORDS])
{
	_cleanup_(stmt_finalizep) struct sqlite3_stmt *stmt = NULL;
	int rc;

	memset(reads, 0, KM_READ_WORDS * sizeof(*reads));
	r->reads = reads;
	rc = sqlite3_prepare_v2(r->db, sql, -1, &stmt, NULL);
	r->reads = NULL;
	return rc == SQLITE_OK;
}

/* The same for the statement of a section, which is asked for several times. */
static bool find_section_reads(struct km_report *r, const char *sql, uint64_t reads[KM_READ_WORDS])
{
	bool known = true;

	if (!r->section || strcmp(r->section, sql)) {
		free(r->section);
		known = find_reads(r, sql, r->section_reads);
		r->section = known ? strdup(sql) : NULL;
	}
	memcpy(reads, r->section_reads, sizeof(r->section_reads));
	return known;
}

/* "… OR EXISTS (rows of the capture k in a table)" for each table; returns how many. */
static unsigned add_exists(sqlite3_str *to, const uint64_t reads[KM_READ_WORDS], bool about_input)
{
	unsigned i, n = 0;

	for (i = 0; km_tables[i] && i < 64 * KM_READ_WORDS; i++) {
		const struct km_table *t = km_tables[i];

		if (!(reads[i / 64] >> i % 64 & 1) || is_about_input(t) != about_input ||
		    !strcmp(t->name, "capture") || !strcmp(t->name, "boot"))
			continue;
		sqlite3_str_appendf(to, "%sEXISTS (SELECT 1 FROM \"%w\" t WHERE %s)",
				    n++ ? " OR " : "", km_table_base(t),
				    km_table_is_series(t) ? "t.first_capture <= k.capture_id AND"
							    " t.last_capture >= k.capture_id"
							  : "t.capture_id = k.capture_id");
	}
	return n;
}

/* " AND (0 OR …)": the collectors in l of the tables that @sql reads. */
static void add_of_tables(sqlite3_str *to, struct km_report *r, const char *sql)
{
	uint64_t reads[KM_READ_WORDS];
	bool known = find_section_reads(r, sql, reads);
	unsigned i;

	sqlite3_str_appendall(to, " AND (0");
	for (i = 0; known && km_tables[i] && i < 64 * KM_READ_WORDS; i++)
		if (reads[i / 64] >> i % 64 & 1 && !is_about_input(km_tables[i]))
			sqlite3_str_appendf(to, " OR instr(',' || l.tables || ',', ',%q,')",
					    km_tables[i]->name);
	sqlite3_str_appendall(to, ")");
}

char *km_report_parts_sql(struct km_report *r, const char *sql, bool skipped)
{
	uint64_t reads[KM_READ_WORDS];
	sqlite3_str *text = sqlite3_str_new(r->db);
	char *ask, *copy;

	sqlite3_str_appendf(text,
			    "SELECT 'not all of this is known: ' || group_concat(reason, '; ') FROM ("
			    "SELECT l.collector || coalesce(': ' || l.reason, '') AS reason FROM load l"
			    " WHERE l.capture_id = :capture AND l.status IN ('partial', 'failed'%s)",
			    skipped ? ", 'skipped'" : "");
	add_of_tables(text, r, sql);
	sqlite3_str_appendall(text, " ORDER BY l.rowid LIMIT 3) HAVING count(*) > 0");
	ask = sqlite3_str_finish(text);
	/* A comparison has no table load of its own. */
	copy = ask ? strdup(find_reads(r, ask, reads) ? ask : "SELECT NULL WHERE 0") : NULL;
	sqlite3_free(ask);
	return copy;
}

enum km_status km_report_is_part(struct km_report *r, const char *sql, bool *ret, struct km_err *err)
{
	sqlite3_str *text = sqlite3_str_new(r->db);
	enum km_status st = KM_OK;
	uint64_t reads[KM_READ_WORDS];
	int64_t n = 0;
	char *ask;

	sqlite3_str_appendall(text, "SELECT count(*) FROM load l WHERE l.capture_id = :capture"
				    " AND l.status IN ('partial', 'failed')");
	add_of_tables(text, r, sql);
	ask = sqlite3_str_finish(text);
	if (!ask)
		return km_fail(err, KM_NOMEM, "out of memory");
	if (find_reads(r, ask, reads))
		st = km_report_number(r, ask, &n, err);
	sqlite3_free(ask);
	*ret = n > 0;
	return st;
}

#define NR_KINDS 3 /* dump, snapshot, log */

/*
 * The captures of the boot that may answer @sql, best first: the newest one of each kind that has rows in any
 * table that @sql reads. Without one, the report's own.
 */
static unsigned find_candidates(struct km_report *r, const char *sql, int64_t ids[NR_KINDS])
{
	uint64_t reads[KM_READ_WORDS];
	sqlite3_str *text = sqlite3_str_new(r->db);
	struct km_err err;
	unsigned kind, n = 0;
	char *exists;
	bool any;

	any = find_section_reads(r, sql, reads) &&
	      (add_exists(text, reads, false) || add_exists(text, reads, true));
	exists = sqlite3_str_finish(text);
	r->capture_id = r->own_capture;
	for (kind = 0; any && exists && kind < NR_KINDS; kind++) {
		char *find = sqlite3_mprintf(
			"SELECT k.capture_id FROM capture k"
			" WHERE k.boot = (SELECT boot FROM capture WHERE capture_id = :capture)"
			" AND CASE k.kind WHEN 'vmcore' THEN 0 WHEN 'log' THEN 2 ELSE 1 END = %u"
			" AND (%s) ORDER BY k.place DESC LIMIT 1",
			kind, exists);

		if (find && km_report_number(r, find, &ids[n], &err) == KM_OK)
			n++;
		sqlite3_free(find);
	}
	sqlite3_free(exists);
	if (!n)
		ids[n++] = r->own_capture;
	return n;
}

static bool boot_has_others(struct km_report *r)
{
	struct km_err err;
	int64_t n = 0;

	return !r->fixed && r->nr_captures > 1 &&
	       km_report_number(r,
				"SELECT count(*) FROM capture WHERE boot ="
				" (SELECT boot FROM capture WHERE capture_id = :capture)",
				&n, &err) == KM_OK &&
	       n > 1;
}

int64_t km_report_own_capture(const struct km_report *r)
{
	return r->own_capture;
}

enum km_status km_report_answer(struct km_report *r, const char *sql,
				const struct km_result_column *cols, unsigned nr_cols,
				const struct km_sink *sink, struct km_err *err)
{
	enum km_status st = narrow_to(r, sql, 0, err);
	int64_t ids[NR_KINDS];
	unsigned i, n;

	r->capture_id = r->own_capture;
	if (st || !boot_has_others(r))
		return st ? st : km_report_ask(r, sql, cols, nr_cols, sink, err);
	n = find_candidates(r, sql, ids);
	for (i = 0; i < n && n > 1; i++) {
		r->capture_id = ids[i];
		st = narrow_to(r, sql, ids[i], err);
		if (!st)
			st = run_sql(r, sql, cols, nr_cols, sink, true, err);
		if (st != KM_END)
			return st;
	}
	r->capture_id = ids[0];
	return km_report_ask(r, sql, cols, nr_cols, sink, err);
}

enum km_status km_report_number_of_boot(struct km_report *r, const char *sql, int64_t *ret,
					struct km_err *err)
{
	enum km_status st = KM_OK;
	int64_t ids[NR_KINDS];
	unsigned i, n;

	r->capture_id = r->own_capture;
	if (!boot_has_others(r))
		return km_report_number(r, sql, ret, err);
	n = find_candidates(r, sql, ids);
	*ret = 0;
	for (i = 0; i < n && st == KM_OK && !*ret; i++) {
		r->capture_id = ids[i];
		st = km_report_number(r, sql, ret, err);
	}
	return st;
}
