/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <sqlite3.h>
#include <string.h>

#include "compare_impl.h"
#include "escape.h"
#include "base/mem.h"
#include "rank.h"
#include "report/report_impl.h"

extern const struct km_embedded km_compare_areas[], km_compare_sql[], km_compare_forms[];

/* name, bytes, value, facts */
#define AREA_COLUMNS 4

unsigned km_area_count(void)
{
	unsigned n = 0;

	while (km_compare_areas[n].name)
		n++;
	return n;
}

const char *km_area_name(unsigned i)
{
	return km_compare_areas[i].name;
}

enum km_status km_area_open(const char *name, struct km_question **ret, struct km_err *err)
{
	return km_question_open_in(km_compare_areas, "area", name, ret, err);
}

static bool is_kernel_area(const char *name)
{
	unsigned i;

	for (i = 0; km_kernel_areas[i]; i++)
		if (!strcmp(km_kernel_areas[i], name))
			return true;
	return false;
}

static enum km_status exec_areas(struct km_compare *c, const char *sql, struct km_err *err)
{
	return sqlite3_exec(c->db, sql, NULL, NULL, NULL) == SQLITE_OK ? KM_OK : km_compare_fail(c, err);
}

enum km_status km_compare_create(const char *const *areas, unsigned nr_areas, struct km_compare **ret,
				 struct km_err *err)
{
	struct km_compare *c = km_calloc(1, sizeof(*c));
	enum km_status st;

	if (!c)
		return km_fail(err, KM_NOMEM, "out of memory");
	c->areas = areas;
	c->nr_areas = nr_areas;
	st = km_report_create_empty(&c->r, err);
	if (!st) {
		c->db = km_report_db(c->r);
		if (km_rank_register(c->db) || km_escape_register(c->db))
			st = km_fail(err, KM_NOMEM, "out of memory");
	}
	if (!st)
		st = exec_areas(c, "BEGIN", err);
	if (!st)
		st = exec_areas(c, km_compare_text("tables"), err);
	if (!st && sqlite3_prepare_v2(c->db, "INSERT INTO thing VALUES (?, ?, ?, ?, ?, ?, ?)", -1, &c->insert,
				      NULL) != SQLITE_OK)
		st = km_compare_fail(c, err);
	if (st)
		km_compare_destroy(c);
	else
		*ret = c;
	return st;
}

void km_compare_destroy(struct km_compare *c)
{
	if (!c)
		return;
	sqlite3_finalize(c->insert);
	km_report_close(c->r);
	free(c);
}

void km_compare_set_cancel(struct km_compare *c, const volatile sig_atomic_t *flag)
{
	km_report_set_cancel(c->r, flag);
}

/* -- runs ---------------------------------------------------------------------------------------------------------- */

static enum km_status begin_rows(void *arg, const struct km_result_column *cols, unsigned n)
{
	(void)arg, (void)cols;
	return n == AREA_COLUMNS ? KM_OK : KM_FORMAT;
}

static enum km_status add_row(void *arg, const struct km_cell *cells, unsigned n)
{
	struct km_compare *c = arg;
	int rc = SQLITE_OK;
	unsigned i;

	for (i = 0; i < n && rc == SQLITE_OK; i++)
		rc = km_cell_bind(c->insert, (int)i + 4, &cells[i]);
	if (rc == SQLITE_OK && sqlite3_step(c->insert) != SQLITE_DONE)
		rc = SQLITE_ERROR;
	(void)sqlite3_reset(c->insert);
	return rc == SQLITE_OK ? KM_OK : KM_IO;
}

/* The rows of an area in one run. */
static enum km_status add_area(struct km_compare *c, enum km_side side, struct km_report *run, const char *name,
			       struct km_err *err)
{
	const struct km_sink sink = { begin_rows, add_row, km_sink_no_end, c };
	struct km_question *area;
	enum km_status st = km_area_open(name, &area, err);
	char *sql;

	if (st)
		return st;
	sql = sqlite3_mprintf("INSERT OR IGNORE INTO area VALUES (%Q, %Q)", area->name, area->title);
	if (!sql || sqlite3_exec(c->db, sql, NULL, NULL, NULL) != SQLITE_OK ||
	    sqlite3_bind_int(c->insert, 1, (int)side) != SQLITE_OK ||
	    sqlite3_bind_int64(c->insert, 2, c->nr_runs[side]) != SQLITE_OK ||
	    sqlite3_bind_text(c->insert, 3, area->name, -1, SQLITE_TRANSIENT) != SQLITE_OK)
		st = km_compare_fail(c, err);
	sqlite3_free(sql);
	if (!st) {
		*err->text = '\0';
		if (km_question_run(run, &area->sections[0], &sink, err))
			st = *err->text ? km_fail_prepend(err, KM_IO, "cannot compare %s: ", name)
					: km_compare_fail(c, err);
	}
	km_question_close(area);
	return st;
}

/* A row of what a run is: into a table whose first columns are its side and its number. */
static enum km_status fact_row(void *arg, const struct km_cell *cells, unsigned n)
{
	struct sqlite3_stmt *stmt = arg;
	int rc = SQLITE_OK;
	unsigned i;

	for (i = 0; i < n && rc == SQLITE_OK; i++)
		rc = km_cell_bind(stmt, (int)i + 3, &cells[i]);
	if (rc == SQLITE_OK && sqlite3_step(stmt) != SQLITE_DONE)
		rc = SQLITE_ERROR;
	(void)sqlite3_reset(stmt);
	return rc == SQLITE_OK ? KM_OK : KM_IO;
}

/* Each row that @sql gives of @run goes into @insert, behind the side and the number. */
static enum km_status add_facts(struct km_compare *c, enum km_side side, struct km_report *run, const char *insert,
				const char *sql, struct km_err *err)
{
	struct sqlite3_stmt *stmt;
	enum km_status st;

	if (sqlite3_prepare_v2(c->db, insert, -1, &stmt, NULL) != SQLITE_OK)
		return km_compare_fail(c, err);
	if (sqlite3_bind_int(stmt, 1, (int)side) != SQLITE_OK ||
	    sqlite3_bind_int64(stmt, 2, c->nr_runs[side]) != SQLITE_OK) {
		st = km_compare_fail(c, err);
	} else {
		const struct km_sink sink = { km_sink_no_begin, fact_row, km_sink_no_end, stmt };

		*err->text = '\0';
		st = km_report_ask(run, sql, NULL, 0, &sink, err);
		if (st && !*err->text)
			st = km_compare_fail(c, err);
	}
	sqlite3_finalize(stmt);
	return st;
}

/*
 * What the capture is, what keeps it from being whole, whose lists it has only in part, and which caches are merged.
 * Values that are unknown though nothing is lost or damaged do not keep it from being whole: load takes it for whole as
 * well, and the areas say which of their rows have none.
 */
static enum km_status add_run(struct km_compare *c, enum km_side side, struct km_report *run, const char *path,
			      struct km_err *err)
{
	static const char about[] =
		"SELECT v.capture_id, v.subject || iif((SELECT count(*) FROM boot) > 1, '',"
		" coalesce(', host ' || c.hostname, '')), v.text, CASE WHEN v.part IS NOT NULL THEN v.part"
		" WHEN u.collectors IS NOT NULL THEN 'not read whole: ' || u.collectors"
		" WHEN v.missing > 0 AND v.collectors > 0 THEN v.missing || ' of the files of /proc are missing'"
		" END FROM coverage v JOIN capture c USING (capture_id)"
		" LEFT JOIN (SELECT group_concat(DISTINCT collector) AS collectors FROM load"
		" WHERE capture_id = :capture AND (status = 'failed' OR (status = 'partial' AND coalesce(lost, 1) > 0))) u"
		" WHERE v.capture_id = :capture";
	char *insert = sqlite3_mprintf("INSERT INTO run VALUES (?1, ?2, %Q, ?3, ?4, ?5, ?6)", path);
	enum km_status st;

	if (!insert)
		return km_fail(err, KM_NOMEM, "out of memory");
	st = add_facts(c, side, run, insert, about, err);
	sqlite3_free(insert);
	if (!st)
		st = add_facts(c, side, run, "INSERT INTO partial VALUES (?1, ?2, ?3)", km_compare_text("partial"), err);
	return st ? st
		  : add_facts(c, side, run, "INSERT INTO merged_name VALUES (?1, ?2, ?3, ?4)",
			      "SELECT alias, name FROM slab_alias WHERE capture_id = :capture AND alias <> name"
			      " UNION SELECT name, name FROM slab_cache WHERE capture_id = :capture AND name IS NOT NULL",
			      err);
}

enum km_status km_compare_add(struct km_compare *c, enum km_side side, struct km_report *run, const char *path,
			      struct km_err *err)
{
	struct km_err inner;
	enum km_status st;
	unsigned i;

	err = err ? err : &inner;
	if (!km_report_capture(run))
		return km_fail(err, KM_NOTFOUND, "a case file holds no capture");
	c->nr_runs[side]++;
	st = add_run(c, side, run, path, err);
	for (i = 0; !st && i < (c->nr_areas ? c->nr_areas : km_area_count()); i++) {
		const char *name = c->nr_areas ? c->areas[i] : km_area_name(i);

		if (!is_kernel_area(name))
			st = add_area(c, side, run, name, err);
	}
	return st ? st : km_budget_measure(c, side, c->nr_runs[side], run, err);
}

/* -- the answer ---------------------------------------------------------------------------------------------------- */

/* No area is on both sides. */
static enum km_status fail_apart(struct km_compare *c, struct km_err *err)
{
	const char *side = "neither side was";
	int64_t base = 0, head = 0;
	enum km_status st;

	if (c->nr_areas != 1 || strcmp(c->areas[0], "leak") != 0)
		return km_fail(err, KM_ABSENT, "the sides have no area in common");
	st = km_report_number(c->r, "SELECT CAST(total(base) AS INTEGER) FROM area_state", &base, err);
	if (!st)
		st = km_report_number(c->r, "SELECT CAST(total(head) AS INTEGER) FROM area_state", &head, err);
	if (st)
		return st;
	if (base || head)
		side = base ? "head was not" : "base was not";
	return km_fail(err, KM_ABSENT, "%s searched for leaks: load the dump with --leaks", side);
}

enum km_status km_compare_finish(struct km_compare *c, struct km_report **ret, struct km_err *err)
{
	enum km_status st;
	int64_t n = 0;

	sqlite3_finalize(c->insert);
	c->insert = NULL;
	st = exec_areas(c, km_compare_text("differ"), err);
	if (!st)
		st = exec_areas(c, "COMMIT", err);
	km_report_seal(c->r);
	if (!st)
		st = km_report_number(c->r, "SELECT count(*) FROM area_state WHERE base > 0 AND head > 0", &n, err);
	if (!st && !n)
		st = fail_apart(c, err);
	if (!st) {
		*ret = c->r;
		c->r = NULL;
	}
	return st;
}

enum km_status km_compare_question(struct km_question **ret, struct km_err *err)
{
	return km_question_open_in(km_compare_sql, "question", "compare", ret, err);
}

enum km_status km_compare_form(const char *name, struct km_question **ret, struct km_err *err)
{
	return km_question_open_in(km_compare_forms, "form", name, ret, err);
}
