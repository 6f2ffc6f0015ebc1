/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * asked CASE: the table and the pictures of growth in a page ask question growth once between them. It takes half of the time
 * of a page of many captures.
 */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "html/html.h"
#include "report/question.h"
#include "report/report_impl.h"

static int count_growth(unsigned mask, void *arg, void *stmt, void *text)
{
	const char *sql = sqlite3_sql(stmt);

	(void)mask, (void)text;
	*(unsigned *)arg += sql && strstr(sql, ", rises AS MATERIALIZED (") != NULL;
	return 0;
}

static void check(enum km_status st, const struct km_err *err)
{
	if (st == KM_OK)
		return;
	fprintf(stderr, "%s\n", err->text);
	exit(1);
}

int main(int argc, char **argv)
{
	struct km_question *q;
	struct km_report *r;
	struct km_html *h;
	struct km_err err = { 0 };
	unsigned asked = 0;
	char page[64 << 10];
	FILE *f = tmpfile();
	size_t n = 0;

	if (argc != 2 || !f)
		return 2;
	check(km_report_open(argv[1], &r, &err), &err);
	check(km_html_create(r, &h, &err), &err);
	sqlite3_trace_v2(km_report_db(r), SQLITE_TRACE_STMT, count_growth, &asked);
	check(km_question_open("growth", &q, &err), &err);
	check(km_question_set_params(r, q, KM_ROWS_FEW, NULL, 0, &err), &err);
	check(km_question_answer(r, km_question_section(q, "growth"), km_html_keep(h), &err), &err);
	check(km_html_draw(h, KM_FIGURE_GROWN), &err);
	check(km_html_section(h, "growth", "Growth", ""), &err);
	check(km_html_draw_own(h, KM_DRAW_GROWTH, &err), &err);
	sqlite3_trace_v2(km_report_db(r), 0, NULL, NULL);
	check(km_html_finish(h, f, &err), &err);
	rewind(f);
	/* Pictures are there, or nothing was saved. */
	for (; fgets(page, sizeof(page), f);)
		n += strstr(page, "<small>slab cache</small>") != NULL;
	printf("question growth was asked %u times for %zu slab caches\n", asked, n);
	km_question_close(q);
	km_html_destroy(h);
	km_report_close(r);
	(void)fclose(f);
	return asked != 1 || !n;
}
