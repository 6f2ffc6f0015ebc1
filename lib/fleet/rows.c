/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "base/mem.h"
#include "report/question.h"
#include "fleet.h"
#include "store/embed.h"

extern const struct km_embedded km_fleet_rows[];

struct boots {
	struct km_arena arena;
	KM_VEC(struct km_fleet_boot) list;
};

static enum km_status add_boot(void *arg, const struct km_cell *cells, unsigned n)
{
	struct boots *boots = arg;
	struct km_fleet_boot *boot = km_vec_push(&boots->list);

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

/* Rows of one table. */
struct rows {
	const struct km_fleet_taker *to;
	const struct km_table *t;
};

static enum km_status begin_rows(void *arg, const struct km_result_column *cols, unsigned n)
{
	const struct rows *rows = arg;

	(void)cols;
	return n + KM_FLEET_ORIGIN == rows->t->nr_cols ? KM_OK : KM_FORMAT;
}

static enum km_status give_row(void *arg, const struct km_cell *cells, unsigned n)
{
	const struct rows *rows = arg;

	return rows->to->row(rows->to->arg, rows->t, cells, n);
}

/* The rows of a table for the boot that @r is set to. */
static enum km_status pass_table(struct km_report *r, const struct km_embedded *e, const struct km_fleet_taker *to, struct km_err *err)
{
	struct rows rows = { .to = to };
	const struct km_sink sink = { begin_rows, give_row, km_sink_no_end, &rows };
	struct km_question *q = NULL;
	enum km_status st;
	unsigned t = 0;

	while (strcmp(km_fleet_tables[t]->name, e->name) != 0)
		t++;
	rows.t = km_fleet_tables[t];
	st = km_question_open_in(km_fleet_rows, "table", e->name, &q, err);
	if (!st)
		st = km_question_set_params(r, q, KM_ROWS_FEW, NULL, 0, err);
	if (!st)
		st = km_question_answer(r, &q->sections[0], &sink, err);
	km_question_close(q);
	return st ? km_fail_prepend(err, st, "%s: ", e->name) : KM_OK;
}

static enum km_status pass_boot(struct km_report *r, const struct km_fleet_boot *boot, const struct km_fleet_taker *to, struct km_err *err)
{
	const struct km_embedded *e;
	enum km_status st = km_report_set_boot(r, boot->boot, NULL, err);

	if (!st)
		st = to->boot(to->arg, boot);
	for (e = km_fleet_rows; !st && e->name; e++)
		st = pass_table(r, e, to, err);
	return st;
}

/* A machine that was not given a name has "(none)" (UTS_NODENAME, include/linux/uts.h). */
enum km_status km_fleet_rows_of_case(struct km_report *r, const char *case_file, const struct km_fleet_taker *to, uint64_t *ret_boots,
				     struct km_err *err)
{
	struct boots boots = { 0 };
	const struct km_sink sink = { km_sink_no_begin, add_boot, km_sink_no_end, &boots };
	enum km_status st;
	size_t i;

	st = km_report_query(r,
			     "SELECT b.boot, coalesce(nullif(b.hostname, '(none)'), (SELECT c.hostname FROM capture c WHERE c.boot = b.boot AND"
			     " c.hostname <> '(none)' ORDER BY c.place LIMIT 1)), b.kernel_release FROM boot b ORDER BY b.boot",
			     NULL, 0, &sink, err);
	if (!st)
		st = km_report_set_param(r, "case_file", KM_UNIT_TEXT, case_file, err);
	for (i = 0; !st && i < boots.list.n; i++)
		st = pass_boot(r, &boots.list.v[i], to, err);
	*ret_boots = boots.list.n;
	km_vec_free(&boots.list);
	km_arena_free(&boots.arena);
	return st;
}
