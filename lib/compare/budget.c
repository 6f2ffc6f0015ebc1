/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <math.h>
#include <sqlite3.h>
#include <string.h>

#include "compare_impl.h"
#include "report/report_impl.h"

#define TOO_LONG " did not end within"

/* The first thing that is wrong with what was read; KM_OK: nothing. */
static enum km_status first_problem(struct km_compare *c, const char *path, struct km_err *err)
{
	struct sqlite3_stmt *stmt;
	enum km_status st = KM_OK;

	if (sqlite3_prepare_v2(c->db, "SELECT problem FROM budget_problem LIMIT 1", -1, &stmt, NULL) != SQLITE_OK)
		return km_compare_fail(c, err);
	switch (sqlite3_step(stmt)) {
	case SQLITE_ROW:
		st = km_fail(err, KM_FORMAT, "cannot read '%s': %s", path, sqlite3_column_text(stmt, 0));
		break;
	case SQLITE_DONE:
		break;
	default:
		st = km_compare_fail(c, err);
		break;
	}
	sqlite3_finalize(stmt);
	return st;
}

enum km_status km_compare_set_budgets(struct km_compare *c, const char *path, const char *json, size_t n,
				      struct km_err *err)
{
	struct sqlite3_stmt *stmt;
	enum km_status st = KM_OK;
	bool whole = !memchr(json, '\0', n);

	if (sqlite3_prepare_v2(c->db, "INSERT INTO budget_file SELECT ?1, ?2 WHERE json_valid(?2)", -1, &stmt, NULL) !=
	    SQLITE_OK)
		return km_compare_fail(c, err);
	if (sqlite3_bind_text(stmt, 1, path, -1, SQLITE_STATIC) != SQLITE_OK ||
	    sqlite3_bind_text64(stmt, 2, json, n, SQLITE_STATIC, SQLITE_UTF8) != SQLITE_OK ||
	    sqlite3_step(stmt) != SQLITE_DONE)
		st = km_compare_fail(c, err);
	else if (!whole || !sqlite3_changes(c->db))
		st = km_fail(err, KM_FORMAT, "cannot read '%s': it is not JSON", path);
	sqlite3_finalize(stmt);
	if (!st && sqlite3_exec(c->db, km_compare_text("budget"), NULL, NULL, NULL) != SQLITE_OK)
		st = km_compare_fail(c, err);
	return st ? st : first_problem(c, path, err);
}

/* -- what SQL of a budget gives for a run -------------------------------------------------------------------------- */

struct measure {
	struct km_cell value; /* NULL: no row, or unknown */
	unsigned statements;
	uint64_t rows;
};

static enum km_status measure_begin(void *arg, const struct km_result_column *cols, unsigned n)
{
	struct measure *m = arg;

	(void)cols;
	(void)n;
	m->statements++;
	return KM_OK;
}

static enum km_status measure_row(void *arg, const struct km_cell *cells, unsigned n)
{
	struct measure *m = arg;

	if (m->rows++ || !n)
		return KM_OK;
	if (cells[0].kind == KM_CELL_INT || cells[0].kind == KM_CELL_REAL)
		m->value = cells[0];
	return KM_OK;
}

/* A budget to be measured. */
struct rule {
	int64_t number;
	const char *sql;
	double seconds; /* that its SQL may take */
	bool endless;	/* in a run before it took longer */
};

/* Why there is not one number; NULL: there is. */
static const char *no_number(const struct measure *m, enum km_status st, const struct km_err *why)
{
	if (st)
		return why->text;
	if (m->statements > 1)
		return "its SQL is more than one statement";
	if (m->rows > 1)
		return "its SQL gives more than one row";
	if (m->value.kind == KM_CELL_REAL && !isfinite(m->value.d))
		return "its SQL gives no finite number";
	return m->value.kind == KM_CELL_NULL ? "its SQL gives no number" : NULL;
}

/* What ran too long in one run is not tried in another one. */
static enum km_status measure_rule(struct km_report *run, const struct rule *rule, struct measure *m,
				   struct km_err *why)
{
	const struct km_sink sink = { measure_begin, measure_row, km_sink_no_end, m };
	enum km_status st = KM_OK;
	bool late = rule->endless;

	if (!late) {
		km_report_set_limit(run, rule->seconds);
		st = km_report_ask(run, rule->sql, NULL, 0, &sink, why);
		late = st && km_report_is_late(run);
		km_report_set_limit(run, 0);
	}
	return late ? km_fail(why, KM_IO, "its SQL" TOO_LONG " %g s", rule->seconds) : st;
}

/* A statement that cannot be run leaves the budget unknown, with the reason; it is no fault of the case. */
static enum km_status measure_one(struct km_compare *c, enum km_side side, unsigned number, const struct rule *rule,
				  struct km_report *run, struct km_err *err)
{
	struct measure m = { .rows = 0 };
	struct km_err why = { "" };
	enum km_status st = measure_rule(run, rule, &m, &why);
	const char *unknown = no_number(&m, st, &why);
	char *insert;
	int rc = SQLITE_NOMEM;

	if (st == KM_NOMEM)
		return km_fail(err, st, "%s", why.text);
	if (unknown)
		insert = sqlite3_mprintf("INSERT INTO budget_value VALUES (%lld, %d, %u, NULL, %Q)", rule->number, (int)side, number,
					 unknown);
	else if (m.value.kind == KM_CELL_INT)
		insert = sqlite3_mprintf("INSERT INTO budget_value VALUES (%lld, %d, %u, %lld, NULL)", rule->number, (int)side, number,
					 m.value.i);
	else
		insert = sqlite3_mprintf("INSERT INTO budget_value VALUES (%lld, %d, %u, %!.17g, NULL)", rule->number, (int)side,
					 number, m.value.d);
	if (insert)
		rc = sqlite3_exec(c->db, insert, NULL, NULL, NULL);
	sqlite3_free(insert);
	return rc == SQLITE_OK ? KM_OK : km_compare_fail(c, err);
}

enum km_status km_budget_measure(struct km_compare *c, enum km_side side, unsigned number, struct km_report *run,
				 struct km_err *err)
{
	static const char rules[] = "SELECT rule, sql, seconds, EXISTS (SELECT 1 FROM budget_value v WHERE v.rule = b.rule"
				    " AND v.why LIKE 'its SQL" TOO_LONG "%') FROM budget b WHERE sql IS NOT NULL";
	struct sqlite3_stmt *stmt;
	enum km_status st = KM_OK;
	int rc = SQLITE_DONE;

	if (sqlite3_prepare_v2(c->db, rules, -1, &stmt, NULL) != SQLITE_OK)
		return km_compare_fail(c, err);
	while (!st && (rc = sqlite3_step(stmt)) == SQLITE_ROW) {
		const struct rule rule = {
			.number = sqlite3_column_int64(stmt, 0),
			.sql = (const char *)sqlite3_column_text(stmt, 1),
			.seconds = sqlite3_column_double(stmt, 2),
			.endless = sqlite3_column_int(stmt, 3),
		};

		st = measure_one(c, side, number, &rule, run, err);
	}
	if (!st && rc != SQLITE_DONE)
		st = km_compare_fail(c, err);
	sqlite3_finalize(stmt);
	return st;
}
