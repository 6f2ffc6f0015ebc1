/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <sqlite3.h>
#include <string.h>

#include "compare.h"
#include "mem.h"
#include "report_impl.h"

extern const struct km_embedded km_compare_areas[], km_compare_sql[];

/* name, bytes, value, facts */
#define AREA_COLUMNS 4

enum side { BASE, HEAD };

/* Rows of one area of one side on their way into table thing. */
struct fill {
	struct sqlite3 *db;
	struct sqlite3_stmt *insert;
};

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

static enum km_status fail_sql(struct sqlite3 *db, struct km_err *err)
{
	return km_fail(err, sqlite3_errcode(db) == SQLITE_NOMEM ? KM_NOMEM : KM_IO,
		       "cannot compare: %s", sqlite3_errmsg(db));
}

static enum km_status begin_rows(void *arg, const struct km_result_column *cols, unsigned n)
{
	(void)arg, (void)cols;
	return n == AREA_COLUMNS ? KM_OK : KM_FORMAT;
}

static enum km_status add_row(void *arg, const struct km_cell *cells, unsigned n)
{
	struct fill *f = arg;
	int rc = SQLITE_OK;
	unsigned i;

	for (i = 0; i < n && rc == SQLITE_OK; i++) {
		int at = (int)i + 3;

		switch (cells[i].kind) {
		case KM_CELL_INT:
			rc = sqlite3_bind_int64(f->insert, at, cells[i].i);
			break;
		case KM_CELL_REAL:
			rc = sqlite3_bind_double(f->insert, at, cells[i].d);
			break;
		case KM_CELL_TEXT:
			rc = sqlite3_bind_text64(f->insert, at, cells[i].text, cells[i].bytes,
						 SQLITE_STATIC, SQLITE_UTF8);
			break;
		default:
			rc = sqlite3_bind_null(f->insert, at);
			break;
		}
	}
	if (rc == SQLITE_OK && sqlite3_step(f->insert) != SQLITE_DONE)
		rc = SQLITE_ERROR;
	(void)sqlite3_reset(f->insert);
	return rc == SQLITE_OK ? KM_OK : KM_IO;
}

static enum km_status end_rows(void *arg)
{
	(void)arg;
	return KM_OK;
}

/* What one side tells of an area. */
static enum km_status fill_side(struct fill *f, struct km_report *from, enum side side,
				const struct km_question *area, struct km_err *err)
{
	const struct km_sink sink = { begin_rows, add_row, end_rows, f };

	if (sqlite3_bind_int(f->insert, 1, (int)side) != SQLITE_OK ||
	    sqlite3_bind_text(f->insert, 2, area->name, -1, SQLITE_STATIC) != SQLITE_OK)
		return fail_sql(f->db, err);
	*err->text = '\0';
	if (km_question_run(from, &area->sections[0], &sink, err)) {
		if (!*err->text)
			return fail_sql(f->db, err);
		return km_fail_prepend(err, KM_IO, "cannot compare %s: ", area->name);
	}
	return KM_OK;
}

static enum km_status fill_area(struct fill *f, const char *name, struct km_report *base,
				struct km_report *head, struct km_err *err)
{
	struct km_question *area;
	enum km_status st = km_area_open(name, &area, err);
	char *sql;

	if (st)
		return st;
	sql = sqlite3_mprintf("INSERT INTO area VALUES (%Q, %Q)", area->name, area->title);
	if (!sql || sqlite3_exec(f->db, sql, NULL, NULL, NULL) != SQLITE_OK)
		st = fail_sql(f->db, err);
	sqlite3_free(sql);
	if (!st)
		st = fill_side(f, base, BASE, area, err);
	if (!st)
		st = fill_side(f, head, HEAD, area, err);
	km_question_close(area);
	return st;
}

static enum km_status fill_all(struct sqlite3 *db, struct km_report *base, struct km_report *head,
			       const char *const *areas, unsigned nr_areas, struct km_err *err)
{
	struct fill f = { .db = db };
	enum km_status st = KM_OK;
	unsigned i;

	if (sqlite3_exec(db,
			 "BEGIN;"
			 "CREATE TABLE area(name TEXT, doc TEXT);"
			 "CREATE TABLE thing(side, area, name, bytes, value, facts)",
			 NULL, NULL, NULL) != SQLITE_OK ||
	    sqlite3_prepare_v2(db, "INSERT INTO thing VALUES (?, ?, ?, ?, ?, ?)", -1, &f.insert,
			       NULL) != SQLITE_OK)
		return fail_sql(db, err);
	for (i = 0; !st && i < (nr_areas ? nr_areas : km_area_count()); i++)
		st = fill_area(&f, nr_areas ? areas[i] : km_area_name(i), base, head, err);
	sqlite3_finalize(f.insert);
	return st;
}

/* The text of schema/compare/<name>.sql. */
static const char *text_of(const char *name)
{
	const struct km_embedded *e = km_compare_sql;

	while (strcmp(e->name, name) != 0)
		e++;
	return e->text;
}

enum km_status km_compare(struct km_report *base, struct km_report *head, const char *const *areas,
			  unsigned nr_areas, struct km_report **ret, struct km_err *err)
{
	struct km_report *r;
	struct km_err inner;
	struct sqlite3 *db;
	enum km_status st;
	int64_t n;

	err = err ? err : &inner;
	if (!km_report_capture(base) || !km_report_capture(head))
		return km_fail(err, KM_NOTFOUND, "a case file holds no capture");
	st = km_report_create_empty(&r, err);
	if (st)
		return st;
	db = km_report_db(r);
	st = fill_all(db, base, head, areas, nr_areas, err);
	if (!st && (sqlite3_exec(db, text_of("differ"), NULL, NULL, NULL) != SQLITE_OK ||
		    sqlite3_exec(db, "COMMIT", NULL, NULL, NULL) != SQLITE_OK))
		st = fail_sql(db, err);
	km_report_seal(r);
	if (!st)
		st = km_report_number(
			r, "SELECT count(*) FROM area_state WHERE base > 0 AND head > 0", &n, err);
	if (!st && !n)
		st = km_fail(err, KM_ABSENT, "there is nothing that both captures tell");
	if (st)
		km_report_close(r);
	else
		*ret = r;
	return st;
}

enum km_status km_compare_question(struct km_question **ret, struct km_err *err)
{
	return km_question_open_in(km_compare_sql, "question", "compare", ret, err);
}
