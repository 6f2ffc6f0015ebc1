/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>

#include "answer.h"
#include "text.h"

/* Prints the title of a section once it is known which capture answers it. */
struct titled {
	struct km_report *r;
	const struct km_question_section *s;
	struct km_format_writer *w;
	const struct km_sink *to;
	const struct cli_output *out;
	struct km_err *err;
	uint64_t rows;
};

static enum km_status text_begin(void *arg, const struct km_result_column *cols, unsigned n)
{
	(void)arg, (void)cols, (void)n;
	return KM_OK;
}

static enum km_status text_row(void *arg, const struct km_cell *cells, unsigned n)
{
	struct km_buf *text = arg;

	if (n && cells[0].kind == KM_CELL_TEXT)
		km_buf_puts(text, cells[0].text);
	return text->failed ? KM_NOMEM : KM_OK;
}

static enum km_status text_end(void *arg)
{
	(void)arg;
	return KM_OK;
}

/* "(from capture 2: proc)" when another capture than that of the report answers. */
static enum km_status put_answerer(struct km_buf *text, struct km_report *r, struct km_err *err)
{
	const struct km_sink sink = {text_begin, text_row, text_end, text};

	if (km_report_capture(r) == km_report_own_capture(r))
		return KM_OK;
	if (text->n)
		km_buf_puts(text, " ");
	return km_report_ask(
		r,
		"SELECT printf('(from capture %d: %s)', capture_id, CASE kind WHEN"
		" 'vmcore' THEN 'dump' WHEN 'proc' THEN '/proc snapshot' ELSE kind END)"
		" FROM capture WHERE capture_id = :capture",
		NULL, 0, &sink, err);
}

static enum km_status print_title(const struct titled *t)
{
	struct km_buf text = {0};
	enum km_status st;

	if (!cli_for_people(t->out))
		return KM_OK;
	km_buf_puts(&text, t->s->title);
	st = put_answerer(&text, t->r, t->err);
	if (st == KM_OK && text.failed)
		st = km_fail(t->err, KM_NOMEM, "out of memory");
	if (st == KM_OK && text.n)
		cli_title(t->out, 3, text.v);
	km_buf_free(&text);
	return st;
}

/* Where there are no rows for want of something that could not be read, the words about an input without it are wrong. */
static enum km_status set_empty(const struct titled *t)
{
	struct km_buf text = {0};
	const struct km_sink sink = {text_begin, text_row, text_end, &text};
	char *ask = km_report_parts_sql(t->r, t->s->sql, true);
	enum km_status st = ask ? km_report_ask(t->r, ask, NULL, 0, &sink, t->err)
				: km_fail(t->err, KM_NOMEM, "out of memory");

	km_format_set_empty(t->w, text.n ? "nothing is known of this" : t->s->empty);
	km_buf_free(&text);
	free(ask);
	return st;
}

static enum km_status titled_begin(void *arg, const struct km_result_column *cols, unsigned n)
{
	const struct titled *t = arg;
	enum km_status st = print_title(t);

	if (st == KM_OK && cli_for_people(t->out))
		st = set_empty(t);
	return st == KM_OK ? t->to->begin(t->to->arg, cols, n) : st;
}

static enum km_status titled_row(void *arg, const struct km_cell *cells, unsigned n)
{
	struct titled *t = arg;

	t->rows++;
	return t->to->row(t->to->arg, cells, n);
}

static enum km_status titled_end(void *arg)
{
	const struct titled *t = arg;

	return t->to->end(t->to->arg);
}

/* Of a list or sum that ended early it is said so, and why. */
static enum km_status print_parts(const struct titled *t)
{
	char *ask = km_report_parts_sql(t->r, t->s->sql, !t->rows);
	enum km_status st = ask ? cli_print_lines(t->r, ask, t->out, t->err)
				: km_fail(t->err, KM_NOMEM, "out of memory");

	free(ask);
	return st;
}

/* For people with its title, and with words where there are no rows. */
static enum km_status answer_section(struct km_report *r, const struct km_question_section *s,
				     struct km_format_writer *w, const struct cli_output *out,
				     struct km_err *err)
{
	struct titled t = {r, s, w, km_format_sink(w), out, err, 0};
	const struct km_sink sink = {titled_begin, titled_row, titled_end, &t};
	enum km_status st;

	km_format_set_empty(w, s->empty);
	st = km_question_answer(r, s, &sink, err);
	if (st == KM_OK && cli_for_people(out) && s->note)
		st = cli_print_lines(r, s->note, out, err);
	return st == KM_OK && cli_for_people(out) ? print_parts(&t) : st;
}

enum km_status cli_print_others(struct km_report *r, const struct cli_output *out,
				struct km_err *err)
{
	return cli_print_lines(
		r,
		"WITH own AS (SELECT * FROM capture WHERE capture_id = :capture), others AS ("
		"SELECT k.capture_id, k.kind, k.boot = own.boot AS here, k.boot FROM capture k JOIN own"
		" ON k.capture_id <> own.capture_id ORDER BY k.place), told AS ("
		"SELECT iif(count(*) > 8, printf('%d captures', count(*)), 'capture ' ||"
		" group_concat(printf('%d (%s)', capture_id, kind), ', ')) AS text, count(*) AS n"
		" FROM others WHERE here) "
		"SELECT 'also of this boot: ' || text || '; --capture ID asks one capture alone'"
		" FROM told WHERE n > 0 "
		"UNION ALL SELECT printf('this case has %d more boot%s: ', count(*), iif(count(*) = 1, '',"
		" 's')) || iif(count(*) > 4, '', group_concat(coalesce(hostname, 'host unknown') ||"
		" coalesce(', Linux ' || kernel_release, '') || printf(' (capture %d%s)', capture_id,"
		" iif(captures > 1, printf(' and %d more', captures - 1), '')), '; ') || '; ')"
		" || '--capture ID asks about another boot'"
		" FROM boot WHERE boot <> (SELECT boot FROM own) HAVING count(*) > 0",
		out, err);
}

enum km_status cli_answer(struct km_report *r, const struct km_question *q,
			  const struct km_question_section *only, const struct cli_output *out,
			  bool follows, struct km_err *err)
{
	bool people = cli_for_people(out);
	struct km_format_writer *w = NULL;
	enum km_status st = cli_writer_create(out, false, &w);
	unsigned i;

	for (i = 0; i < q->nr_sections && st == KM_OK; i++) {
		const struct km_question_section *s = &q->sections[i];

		if (only ? s != only : !people && i > 0)
			continue;
		if (people && follows)
			printf("\n");
		follows = true;
		st = answer_section(r, s, w, out, err);
	}
	km_format_destroy(w);
	return st;
}
