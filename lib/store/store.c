/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <sqlite3.h>
#include <stdio.h>

#include "boot/boot.h"
#include "declare.h"
#include "doc.h"
#include "embed.h"
#include "finding.h"
#include "base/mem.h"
#include "private.h"
#include "rows.h"
#include "store.h"

/* NR_TABLES: how many TABLE lines there are. */
enum {
#define TABLE(name, doc) TABLE_NUMBER_##name,
#include "tables.def"
	NR_TABLES
};

/*
 * As soon as a case holds several captures, an index finds the rows of one in tables longer than
 * this. With a single capture it would only cost time.
 */
#define INDEX_ROWS 20000
/* From so many captures on, SQLite is given statistics. */
#define ANALYZE_CAPTURES 16

struct km_store {
	struct km_private file;
	struct sqlite3 *db;
	int64_t capture_id;
	int64_t first_capture; /* that this store writes */
	int64_t resumed;       /* capture of before that gets more rows; 0: none */
	bool fresh;	       /* the case is new: it has no row yet */
	bool done;
	bool sink;			/* there is no database */
	enum km_status broken;		/* the first failure: nothing more is written */
	int64_t first_rowid[NR_TABLES]; /* of the current capture */
	struct km_rows rows[NR_TABLES];
	/* Functions of SQL for rules; or NULL. */
	enum km_status (*judge_with)(void *arg, struct sqlite3 *db);
	void *judge_arg;
	char error[256];
};

int32_t km_schema_version(void)
{
	const struct km_embedded *v;
	uint32_t h = 2166136261u;
	unsigned t, c;
	const char *s;

#define HASH(text)                                       \
	for (s = (text); *s; s++)                        \
		h = (h ^ (unsigned char)*s) * 16777619u; \
	h = (h ^ 0xff) * 16777619u
	for (t = 0; km_tables[t]; t++) {
		HASH(km_table_base(km_tables[t]));
		for (c = 0; c < km_tables[t]->nr_cols; c++) {
			const struct km_column *col = &km_tables[t]->cols[c];

			HASH(col->name);
			HASH(km_units[col->unit].name);
			HASH(col->required ? "REQ" : "OPT");
		}
	}
	/* Questions read the views that the case holds. What the header of one says does not matter. */
	for (v = km_views; v->name; v++) {
		HASH(v->name);
		HASH(km_doc_body(v->text));
	}
#undef HASH
	h &= 0x7fffffff;
	return h ? (int32_t)h : 1;
}

static enum km_status fail_sql(struct km_store *s, struct km_err *err, const char *what)
{
	return km_fail(err, KM_IO, "cannot %s '%s': %s", what, s->file.target,
		       sqlite3_errmsg(s->db));
}

static int store_exec(struct sqlite3 *db, const char *sql)
{
	return sqlite3_exec(db, sql, NULL, NULL, NULL);
}

/* Declare what the case may have already: @sql, which begins with @head, "CREATE …"; frees it. */
static int declare_if_missing(struct sqlite3 *db, const char *head, char *sql)
{
	char *text = sql ? sqlite3_mprintf("%s IF NOT EXISTS%s", head, sql + strlen(head)) : NULL;
	int rc = text ? store_exec(db, text) : SQLITE_NOMEM;

	sqlite3_free(text);
	sqlite3_free(sql);
	return rc;
}

static int declare_tables(struct sqlite3 *db)
{
	int rc = SQLITE_OK;
	unsigned i;

	for (i = 0; i < NR_TABLES && rc == SQLITE_OK; i++)
		rc = declare_if_missing(db, "CREATE TABLE", km_table_sql(km_tables[i]));
	for (i = 0; i < NR_TABLES && rc == SQLITE_OK; i++)
		if (km_table_is_series(km_tables[i]))
			rc = declare_if_missing(db, "CREATE VIEW", km_series_view_sql(km_tables[i]));
	return rc == SQLITE_OK ? declare_if_missing(db, "CREATE INDEX",
						    sqlite3_mprintf("%s", KM_INDEX_OF_FINGERPRINTS))
			       : rc;
}

/* The single integer that "<sql>" yields; 0 for NULL. */
static int get_int(struct sqlite3 *db, int64_t *ret, const char *fmt, const char *name)
{
	char *sql = sqlite3_mprintf(fmt, name);
	struct sqlite3_stmt *stmt = NULL;
	int rc = sql ? sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) : SQLITE_NOMEM;

	if (rc == SQLITE_OK)
		rc = sqlite3_step(stmt);
	if (rc == SQLITE_ROW)
		*ret = sqlite3_column_int64(stmt, 0);
	sqlite3_finalize(stmt);
	sqlite3_free(sql);
	return rc == SQLITE_ROW ? SQLITE_OK : rc;
}

/* Numbers of captures and rows count up from 1: others are not of kmemdb, and adding to them may overflow. */
#define MAX_NUMBER  (INT64_C(1) << 48)
#define ODD_NUMBERS "the case has numbers of captures or rows that kmemdb does not give; load the inputs into a new case"

static bool is_number(int64_t n)
{
	return n >= 0 && n < MAX_NUMBER;
}

/* The rows of a capture begin behind those of the captures before it. */
static enum km_status begin_capture(struct km_store *s)
{
	unsigned i;

	for (i = 0; i < NR_TABLES; i++) {
		s->first_rowid[i] = s->rows[i].next_rowid;
		if (km_rows_begin(&s->rows[i], s->capture_id, s->first_rowid[i]) != KM_OK)
			return KM_IO;
	}
	return KM_OK;
}

/* The first capture of a load: its rows follow what the case holds. */
static int begin_load(struct km_store *s)
{
	int64_t last;
	unsigned i;
	int rc = SQLITE_OK;

	for (i = 0; i < NR_TABLES && rc == SQLITE_OK; i++) {
		last = 0;
		if (!s->fresh)
			rc = get_int(s->db, &last, "SELECT max(rowid) FROM \"%w\"",
				     km_table_base(km_tables[i]));
		if (rc == SQLITE_OK && !is_number(last))
			return SQLITE_CORRUPT;
		s->rows[i].next_rowid = last + 1;
	}
	/* An input that failed has a number and a row of table load, but no capture. */
	if (rc == SQLITE_OK && !s->fresh)
		rc = get_int(s->db, &s->capture_id,
			     "SELECT max(capture_id) FROM (SELECT capture_id FROM capture"
			     " UNION ALL SELECT capture_id FROM \"%w\")",
			     "load");
	if (rc == SQLITE_OK && !is_number(s->capture_id))
		return SQLITE_CORRUPT;
	s->first_capture = ++s->capture_id;
	return rc == SQLITE_OK && begin_capture(s) != KM_OK ? SQLITE_ERROR : rc;
}

static int open_database(struct km_store *s)
{
	/* A path that begins with "file:" would be taken for a URI. */
	char *path = sqlite3_mprintf("%s%s", *s->file.path == '/' ? "" : "./", s->file.path);
	int rc = path ? sqlite3_open_v2(path, &s->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX,
					NULL)
		      : SQLITE_NOMEM;

	sqlite3_free(path);
	if (rc != SQLITE_OK)
		return rc;
	/* Nobody else sees the file before it is complete, so neither journal nor syncs are needed. */
	(void)sqlite3_db_config(s->db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
	return store_exec(s->db, "PRAGMA page_size=8192; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
				 "PRAGMA locking_mode=EXCLUSIVE; PRAGMA secure_delete=OFF;"
				 "PRAGMA cache_size=-4000; PRAGMA trusted_schema=OFF; BEGIN");
}

static enum km_status open_store(struct km_store *s, struct km_err *err)
{
	enum km_status st;
	char header[96];
	unsigned i;
	int rc;

	rc = open_database(s);
	if (rc != SQLITE_OK)
		return fail_sql(s, err, "open");
	st = km_declare_check(s->db, s->file.target, true, err);
	if (st)
		return st;
	snprintf(header, sizeof(header), "PRAGMA application_id=%d; PRAGMA user_version=%d",
		 KM_APPLICATION_ID, km_schema_version());
	s->fresh = !s->file.before.bytes;
	rc = store_exec(s->db, header);
	if (rc == SQLITE_OK)
		rc = declare_tables(s->db);
	for (i = 0; i < NR_TABLES && rc == SQLITE_OK; i++)
		if (km_rows_init(&s->rows[i], km_tables[i], s->db) != KM_OK)
			rc = SQLITE_ERROR;
	if (rc == SQLITE_OK)
		rc = begin_load(s);
	if (rc == SQLITE_CORRUPT)
		return km_fail(err, KM_FORMAT, "'%s': " ODD_NUMBERS, s->file.target);
	return rc == SQLITE_OK ? KM_OK : fail_sql(s, err, "write");
}

enum km_status km_store_create_waiting(const char *path, const struct km_wait *wait, struct km_store **ret,
				       struct km_err *err)
{
	struct km_store *s = calloc(1, sizeof(*s));
	enum km_status st;

	if (!s)
		return km_fail(err, KM_NOMEM, "out of memory");
	st = km_private_create(&s->file, path, km_schema_version(), wait, err);
	if (st == KM_OK)
		st = open_store(s, err);
	if (st != KM_OK) {
		km_store_destroy(s);
		return st;
	}
	*ret = s;
	return KM_OK;
}

enum km_status km_store_create(const char *path, struct km_store **ret, struct km_err *err)
{
	return km_store_create_waiting(path, NULL, ret, err);
}

enum km_status km_store_create_sink(struct km_store **ret)
{
	struct km_store *s = calloc(1, sizeof(*s));

	if (!s)
		return KM_NOMEM;
	s->sink = true;
	*ret = s;
	return KM_OK;
}

static void close_database(struct km_store *s)
{
	unsigned i;

	for (i = 0; i < NR_TABLES; i++)
		km_rows_deinit(&s->rows[i]);
	sqlite3_close(s->db);
	s->db = NULL;
}

void km_store_destroy(struct km_store *s)
{
	if (!s)
		return;
	close_database(s);
	km_private_deinit(&s->file);
	free(s);
}

char *km_store_private_path(const char *path)
{
	return km_private_path(path);
}

void km_store_restrict(struct km_store *s, mode_t mode)
{
	km_private_restrict(&s->file, mode);
}

int64_t km_store_capture_id(const struct km_store *s)
{
	return s->capture_id;
}

/* Keep the first failure: after it the file is not worth anything. */
static enum km_status keep_failure(struct km_store *s, enum km_status st)
{
	if (st == KM_OK || st == KM_CORRUPT || s->broken != KM_OK)
		return st;
	s->broken = st;
	snprintf(s->error, sizeof(s->error), "%s",
		 st == KM_NOMEM ? "out of memory" : sqlite3_errmsg(s->db));
	return st;
}

static enum km_status flush_tables(struct km_store *s)
{
	unsigned i;

	for (i = 0; i < NR_TABLES && s->broken == KM_OK; i++)
		(void)keep_failure(s, km_rows_flush(&s->rows[i]));
	return s->broken;
}

enum km_status km_store_add(struct km_store *s, const struct km_table *t, const void *row)
{
	if (s->broken != KM_OK || s->sink)
		return s->broken;
	return keep_failure(s, km_rows_add(&s->rows[t->index], row));
}

uint64_t km_store_rows(const struct km_store *s, const struct km_table *t)
{
	return s->rows[t->index].added;
}

const char *km_store_error(const struct km_store *s)
{
	return s->error;
}

int64_t km_store_next_capture(struct km_store *s)
{
	if (s->broken == KM_OK && flush_tables(s) == KM_OK) {
		s->capture_id++;
		(void)keep_failure(s, begin_capture(s));
	}
	return s->capture_id;
}

enum km_status km_store_resume(struct km_store *s, int64_t capture_id,
			       const char *const *collectors, struct km_err *err)
{
	int rc;

	s->capture_id = s->resumed = capture_id;
	rc = begin_capture(s);
	for (; rc == SQLITE_OK && *collectors; collectors++) {
		char *sql = sqlite3_mprintf("DELETE FROM \"%w\" WHERE capture_id = %lld"
					    " AND collector = %Q",
					    km_table_base(&km_tbl_load), (long long)capture_id,
					    *collectors);

		rc = sql ? store_exec(s->db, sql) : SQLITE_NOMEM;
		sqlite3_free(sql);
	}
	return rc == SQLITE_OK ? KM_OK : fail_sql(s, err, "write");
}

int64_t km_store_find_input(struct km_store *s, const char *fingerprint, const char *content)
{
	sqlite3_stmt *stmt = NULL;
	int64_t id = 0;

	/* The last capture's row may still wait to be written. */
	if (s->sink || s->broken != KM_OK || keep_failure(s, km_rows_flush(&s->rows[km_tbl_capture.index])) != KM_OK ||
	    sqlite3_prepare_v2(s->db, "SELECT min(capture_id) FROM capture WHERE fingerprint = ?1"
				      " AND (?2 IS NULL OR content_hash = ?2)",
			       -1, &stmt, NULL) != SQLITE_OK)
		return 0;
	(void)sqlite3_bind_text(stmt, 1, fingerprint, -1, SQLITE_STATIC);
	(void)sqlite3_bind_text(stmt, 2, content, -1, SQLITE_STATIC);
	if (sqlite3_step(stmt) == SQLITE_ROW)
		id = sqlite3_column_int64(stmt, 0);
	sqlite3_finalize(stmt);
	return id;
}

enum km_status km_store_drop_capture(struct km_store *s, struct km_err *err)
{
	unsigned i;

	for (i = 0; i < NR_TABLES && s->broken == KM_OK; i++) {
		char sql[160];

		(void)keep_failure(s, km_rows_undo(&s->rows[i], s->first_rowid[i]));
		snprintf(sql, sizeof(sql), "DELETE FROM \"%s\" WHERE rowid >= %lld",
			 km_table_base(km_tables[i]), (long long)s->first_rowid[i]);
		if (store_exec(s->db, sql) != SQLITE_OK)
			(void)keep_failure(s, KM_IO);
	}
	if (s->broken != KM_OK)
		return km_fail(err, s->broken, "cannot write '%s': %s", s->file.target, s->error);
	return KM_OK;
}

/* What the case says of itself: again only where the program says it in other words than at the last load. */
static int create_views(const struct km_store *s)
{
	const struct km_embedded *v;
	bool current = false;
	int rc = s->fresh ? SQLITE_OK : km_doc_is_current(s->db, &current);

	for (v = km_views; v->name && rc == SQLITE_OK && !current; v++) {
		char *sql = s->fresh ? NULL : sqlite3_mprintf("DROP VIEW IF EXISTS \"%w\"", v->name);

		if (sql)
			rc = store_exec(s->db, sql);
		sqlite3_free(sql);
		if (rc == SQLITE_OK)
			rc = store_exec(s->db, v->text);
	}
	return rc == SQLITE_OK && !current ? km_doc_write(s->db) : rc;
}

/* A join's temporary tables and views hide tables of the same name, and take memory. */
static int drop_temporary(struct sqlite3 *db)
{
	sqlite3_stmt *names = NULL;
	int rc = SQLITE_OK;

	while (rc == SQLITE_OK) {
		char *sql = NULL;

		rc = sqlite3_prepare_v2(db,
					"SELECT type, name FROM temp.sqlite_schema "
					"WHERE type IN ('table', 'view') LIMIT 1",
					-1, &names, NULL);
		if (rc == SQLITE_OK && sqlite3_step(names) == SQLITE_ROW)
			sql = sqlite3_mprintf("DROP %s temp.\"%w\"", sqlite3_column_text(names, 0),
					      sqlite3_column_text(names, 1));
		sqlite3_finalize(names);
		if (!sql)
			break;
		rc = store_exec(db, sql);
		sqlite3_free(sql);
	}
	return rc;
}

/*
 * Whether the header of join @j, "-- when: SELECT …", says that there is something for it to do in the captures of
 * this load; without such a line there is.
 */
static int join_applies(const struct km_store *s, const struct km_embedded *j, bool *ret)
{
	static const char key[] = "\n-- when: ";
	const char *when = strstr(j->text, key);
	sqlite3_stmt *stmt = NULL;
	int rc;

	*ret = !when;
	if (!when)
		return SQLITE_OK;
	when += strlen(key);
	rc = sqlite3_prepare_v2(s->db, when, (int)strcspn(when, "\n"), &stmt, NULL);
	if (rc == SQLITE_OK) {
		(void)sqlite3_bind_int64(stmt, 1, s->first_capture);
		rc = sqlite3_step(stmt);
	}
	*ret = rc == SQLITE_ROW && sqlite3_column_int64(stmt, 0) != 0;
	sqlite3_finalize(stmt);
	return rc == SQLITE_ROW || rc == SQLITE_DONE ? SQLITE_OK : rc;
}

/* What join @name compares is unknown, for the reason of the last error. */
static int report_failed_join(const struct km_store *s, const char *name)
{
	char *sql = sqlite3_mprintf("INSERT INTO \"issue\"(capture_id, collector, kind, text) SELECT capture_id, 'check', "
				    "'missing', 'the comparisons of %q could not be made: %q' FROM capture "
				    "WHERE capture_id >= %lld",
				    name, sqlite3_errmsg(s->db), (long long)s->first_capture);
	int rc = sql ? store_exec(s->db, sql) : SQLITE_NOMEM;

	sqlite3_free(sql);
	return rc;
}

/*
 * Compare what captures, and files of one, say of the same things: rows of table check. They come from
 * numbers that may be anything; when a statement fails of them there are none, which is reported, and the load still
 * succeeds.
 */
static int run_joins(const struct km_store *s)
{
	const struct km_embedded *j;
	int rc = SQLITE_OK;
	bool applies;

	for (j = km_joins; j->name && rc == SQLITE_OK; j++) {
		rc = join_applies(s, j, &applies);
		if (rc != SQLITE_OK || !applies)
			continue;
		rc = store_exec(s->db, j->text);
		if (rc == SQLITE_ERROR || rc == SQLITE_CONSTRAINT)
			rc = report_failed_join(s, j->name);
		if (rc == SQLITE_OK)
			rc = drop_temporary(s->db);
	}
	return rc;
}

static int create_indexes(struct km_store *s)
{
	int64_t n = 0, captures = 0;
	int rc = get_int(s->db, &captures, "SELECT count(*) FROM \"%w\"", "capture");
	unsigned i;

	if (rc != SQLITE_OK || captures < 2)
		return rc;
	rc = declare_if_missing(s->db, "CREATE UNIQUE INDEX", sqlite3_mprintf("%s", KM_INDEX_OF_CAPTURES));
	for (i = 0; i < NR_TABLES && rc == SQLITE_OK; i++) {
		char *sql;

		rc = get_int(s->db, &n, "SELECT max(rowid) FROM \"%w\"",
			     km_table_base(km_tables[i]));
		if (rc != SQLITE_OK || n < INDEX_ROWS)
			continue;
		sql = km_index_sql(km_tables[i]);
		if (sql)
			rc = declare_if_missing(s->db, "CREATE INDEX", sql);
	}
	/* Without statistics SQLite goes through captures first, and for each through all rows. */
	if (rc == SQLITE_OK && captures >= ANALYZE_CAPTURES)
		rc = store_exec(s->db, "PRAGMA analysis_limit=400; ANALYZE");
	return rc;
}

void km_store_judge_with(struct km_store *s,
			 enum km_status (*fn)(void *arg, struct sqlite3 *db), void *arg)
{
	s->judge_with = fn;
	s->judge_arg = arg;
}

static int judge_findings(struct km_store *s)
{
	if (s->judge_with && s->judge_with(s->judge_arg, s->db) != KM_OK)
		return SQLITE_NOMEM;
	return s->resumed ? km_findings_judge_again(s->db, s->resumed)
			  : km_findings_judge(s->db, s->first_capture);
}

enum km_status km_store_commit(struct km_store *s, struct km_err *err)
{
	unsigned i;
	int rc;

	if (s->done)
		return km_fail(err, KM_IO, "'%s' was written already", s->file.target);
	for (i = 0; i < NR_TABLES && s->broken == KM_OK; i++)
		(void)keep_failure(s, km_rows_finish(&s->rows[i]));
	if (s->broken != KM_OK)
		return km_fail(err, s->broken, "cannot write '%s': %s", s->file.target, s->error);
	rc = create_views(s);
	if (rc == SQLITE_OK)
		rc = km_boots_find(s->db);
	if (rc == SQLITE_OK)
		rc = run_joins(s);
	if (rc == SQLITE_OK)
		rc = create_indexes(s);
	if (rc == SQLITE_OK)
		rc = judge_findings(s);
	if (rc == SQLITE_OK)
		rc = store_exec(s->db, "COMMIT");
	if (rc != SQLITE_OK)
		return fail_sql(s, err, "write");
	s->done = true;
	close_database(s);
	return km_private_move(&s->file, err);
}
