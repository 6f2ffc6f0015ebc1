/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The public interface: a thin shell over lib/case and lib/report. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "case/case.h"
#include "kmemdb.h"
#include "base/mem.h"
#include "report/question.h"
#include "report/report.h"
#include "case/version.h"

struct kmemdb_case {
	struct km_report *report;
};

const char *kmemdb_version(void)
{
	return KM_VERSION;
}

static int finish(enum km_status st, const struct km_err *why, char *err, size_t err_bytes)
{
	if (st >= 0)
		return KMEMDB_OK;
	if (err_bytes)
		snprintf(err, err_bytes, "%s", why->text[0] ? why->text : km_status_name(st));
	switch (st) {
	case KM_MISMATCH:
		return KMEMDB_MISMATCH;
	case KM_NOTFOUND:
		return KMEMDB_NOT_FOUND;
	case KM_NOMEM:
		return KMEMDB_NO_MEMORY;
	default:
		return KMEMDB_FAILED;
	}
}

int kmemdb_load(const char *case_path, const char *const *inputs, size_t nr_inputs,
		const struct kmemdb_load_options *options, char *err, size_t err_bytes)
{
	static const enum km_pages_mode modes[] = {
		[KMEMDB_PAGES_RUNS] = KM_PAGES_RUNS,
		[KMEMDB_PAGES_BLOCKS] = KM_PAGES_BLOCKS,
		[KMEMDB_PAGES_NONE] = KM_PAGES_NONE,
	};
	struct km_load_options o = {
		.case_path = case_path,
		.inputs = inputs,
		.nr_inputs = nr_inputs,
	};
	struct kmemdb_load_options given = { 0 };
	struct km_err why = { "" };

	if (options)
		memcpy(&given, options,
		       options->size < sizeof(given) ? options->size : sizeof(given));
	o.vmlinux = given.vmlinux;
	o.label = given.label;
	o.jobs = given.jobs;
	if ((size_t)given.pages < KM_ARRAY_LEN(modes))
		o.pages = modes[given.pages];
	return finish(km_case_load(&o, NULL, &why), &why, err, err_bytes);
}

int kmemdb_open(const char *case_path, struct kmemdb_case **ret, char *err, size_t err_bytes)
{
	struct kmemdb_case *c = calloc(1, sizeof(*c));
	struct km_err why = { "" };
	enum km_status st;

	if (!c)
		return KMEMDB_NO_MEMORY;
	st = km_report_open(case_path, &c->report, &why);
	if (st)
		free(c);
	else
		*ret = c;
	return finish(st, &why, err, err_bytes);
}

void kmemdb_close(struct kmemdb_case *c)
{
	if (!c)
		return;
	km_report_close(c->report);
	free(c);
}

/* ---- rows ---- */

struct rows {
	kmemdb_row_fn fn;
	void *arg;
	const char **names;
	struct kmemdb_value *values;
	bool stopped;
};

static enum km_status rows_begin(void *arg, const struct km_result_column *cols, unsigned n)
{
	struct rows *r = arg;
	unsigned i;

	free(r->names);
	free(r->values);
	r->names = km_calloc(n, sizeof(*r->names));
	r->values = km_calloc(n, sizeof(*r->values));
	if (!r->names || !r->values)
		return KM_NOMEM;
	for (i = 0; i < n; i++)
		r->names[i] = cols[i].name;
	return KM_OK;
}

static enum km_status rows_row(void *arg, const struct km_cell *cells, unsigned n)
{
	static const enum kmemdb_type types[] = {
		[KM_CELL_NULL] = KMEMDB_NULL,
		[KM_CELL_INT] = KMEMDB_INTEGER,
		[KM_CELL_REAL] = KMEMDB_REAL,
		[KM_CELL_TEXT] = KMEMDB_TEXT,
		[KM_CELL_BLOB] = KMEMDB_TEXT,
	};
	struct rows *r = arg;
	unsigned i;

	for (i = 0; i < n; i++)
		r->values[i] = (struct kmemdb_value){
			.type = types[cells[i].kind],
			.integer = cells[i].i,
			.real = cells[i].d,
			.text = cells[i].text,
			.bytes = cells[i].bytes,
		};
	r->stopped = r->fn(r->arg, n, r->names, r->values) != 0;
	return r->stopped ? KM_IO : KM_OK;
}

static int rows_finish(struct rows *r, enum km_status st, const struct km_err *why, char *err,
		       size_t err_bytes)
{
	free(r->names);
	free(r->values);
	if (r->stopped) {
		if (err_bytes)
			err[0] = '\0';
		return KMEMDB_STOPPED;
	}
	return finish(st, why, err, err_bytes);
}

int kmemdb_query(struct kmemdb_case *c, const char *sql, kmemdb_row_fn fn, void *arg, char *err,
		 size_t err_bytes)
{
	struct rows r = { .fn = fn, .arg = arg };
	struct km_sink sink = { rows_begin, rows_row, km_sink_no_end, &r };
	struct km_err why = { "" };
	enum km_status st = km_report_query(c->report, sql, NULL, 0, &sink, &why);

	return rows_finish(&r, st, &why, err, err_bytes);
}

int kmemdb_ask(struct kmemdb_case *c, const char *question, kmemdb_row_fn fn, void *arg, char *err,
	       size_t err_bytes)
{
	struct rows r = { .fn = fn, .arg = arg };
	struct km_sink sink = { rows_begin, rows_row, km_sink_no_end, &r };
	struct km_question *q = NULL;
	struct km_err why = { "" };
	enum km_status st = km_question_open(question, &q, &why);

	if (!st)
		st = km_question_set_params(c->report, q, KM_ROWS_ALL, NULL, 0, &why);
	if (!st)
		st = km_question_answer(c->report, &q->sections[0], &sink, &why);
	km_question_close(q);
	return rows_finish(&r, st, &why, err, err_bytes);
}
