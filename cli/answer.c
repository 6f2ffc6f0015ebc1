/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "answer.h"
#include "report/text.h"

/* Prints what stands above rows once it is known which capture answers. */
struct headed {
	struct km_report *r;
	const struct km_question_section *s;
	struct km_format_writer *w;
	const struct km_sink *to;
	struct km_buf empty; /* words in place of rows, where they depend on the capture */
	cli_head_fn *head;
	void *arg;
	struct km_err *err;
	uint64_t rows;
};

static enum km_status text_row(void *arg, const struct km_cell *cells, unsigned n)
{
	struct km_buf *text = arg;

	if (n && cells[0].kind == KM_CELL_TEXT)
		km_buf_puts(text, cells[0].text);
	return text->failed ? KM_NOMEM : KM_OK;
}

/* " (from capture 2: log)" when another capture than that of the report answers. */
static enum km_status name_answerer(struct km_buf *text, struct km_report *r, struct km_err *err)
{
	const struct km_sink sink = { km_sink_no_begin, text_row, km_sink_no_end, text };

	if (km_report_capture(r) == km_report_own_capture(r))
		return KM_OK;
	return km_report_ask(
		r,
		"SELECT printf(' (from capture %d: %s)', capture_id, CASE kind WHEN"
		" 'vmcore' THEN 'dump' WHEN 'proc' THEN '/proc snapshot' ELSE kind END)"
		" FROM capture WHERE capture_id = :capture",
		NULL, 0, &sink, err);
}

static enum km_status print_head(const struct headed *h)
{
	struct km_buf from = { 0 };
	enum km_status st = name_answerer(&from, h->r, h->err);

	if (st == KM_OK && from.failed)
		st = km_fail(h->err, KM_NOMEM, "out of memory");
	if (st == KM_OK)
		st = h->head(h->arg, from.n ? from.v : "", h->err);
	km_buf_free(&from);
	return st;
}

/* Runs @sql, and collects the texts of its first column. */
static enum km_status ask_text(struct headed *h, const char *sql, struct km_buf *text)
{
	const struct km_sink sink = { km_sink_no_begin, text_row, km_sink_no_end, text };

	text->n = 0;
	return km_report_ask(h->r, sql, NULL, 0, &sink, h->err);
}

/*
 * Words in place of rows: those of the header, or what its statement yields for the capture that answers. Where there
 * are no rows for want of something that could not be read, words about an input without it are wrong.
 */
static enum km_status set_empty(struct headed *h)
{
	char *parts = km_report_parts_sql(h->r, h->s->sql, true);
	const char *words = h->s->empty;
	enum km_status st = parts ? ask_text(h, parts, &h->empty)
				  : km_fail(h->err, KM_NOMEM, "out of memory");

	free(parts);
	if (st == KM_OK && h->empty.n) {
		words = "nothing is known of this";
	} else if (st == KM_OK && words && !strncmp(words, "SELECT ", 7)) {
		st = ask_text(h, words, &h->empty);
		words = h->empty.n ? h->empty.v : NULL;
	}
	km_format_set_empty(h->w, words);
	return st;
}

static enum km_status headed_begin(void *arg, const struct km_result_column *cols, unsigned n)
{
	struct headed *h = arg;
	enum km_status st = set_empty(h);
	bool part = false;

	if (st == KM_OK)
		st = km_report_is_part(h->r, h->s->sql, &part, h->err);
	km_format_set_marks(h->w, h->s->marks, part);
	if (st == KM_OK)
		st = print_head(h);
	return st == KM_OK ? h->to->begin(h->to->arg, cols, n) : st;
}

static enum km_status headed_row(void *arg, const struct km_cell *cells, unsigned n)
{
	struct headed *h = arg;

	h->rows++;
	return h->to->row(h->to->arg, cells, n);
}

static enum km_status headed_end(void *arg)
{
	const struct headed *h = arg;

	return h->to->end(h->to->arg);
}

enum km_status cli_answer_section(struct km_report *r, const struct km_question_section *s,
				  struct km_format_writer *w, const struct km_sink *to,
				  cli_head_fn *head, void *arg, uint64_t *ret_rows,
				  struct km_err *err)
{
	struct headed h = {
		.r = r, .s = s, .w = w, .to = to, .head = head, .arg = arg, .err = err
	};
	const struct km_sink sink = { headed_begin, headed_row, headed_end, &h };
	enum km_status st = km_question_answer(r, s, &sink, err);

	km_format_set_empty(w, NULL);
	km_buf_free(&h.empty);
	*ret_rows = h.rows;
	return st;
}

struct title {
	const struct km_question_section *s;
	const struct cli_output *out;
};

static enum km_status print_title(void *arg, const char *from, struct km_err *err)
{
	const struct title *t = arg;
	char *text;

	if (!cli_for_people(t->out))
		return KM_OK;
	from += *t->s->title ? 0 : strspn(from, " ");
	if (asprintf(&text, "%s%s", t->s->title, from) < 0)
		return km_fail(err, KM_NOMEM, "out of memory");
	if (*text)
		cli_title(t->out, 3, text);
	free(text);
	return KM_OK;
}

/* Says that a list or sum ended early, and why. */
static enum km_status print_parts(struct km_report *r, const struct km_question_section *s,
				  const struct cli_output *out, bool no_rows, struct km_err *err)
{
	char *ask = km_report_parts_sql(r, s->sql, no_rows);
	enum km_status st = ask ? cli_print_lines(r, ask, out, err)
				: km_fail(err, KM_NOMEM, "out of memory");

	free(ask);
	return st;
}

/* How many rows the limits of the question cut off. */
static enum km_status print_left_out(struct km_report *r, const struct km_question_section *s, uint64_t rows,
				     const struct cli_output *out, struct km_err *err)
{
	uint64_t more;
	char line[80];
	enum km_status st = km_report_left_out(r, s->sql, s->count, rows, &more, err);

	if (st || !more)
		return st;
	(void)snprintf(line, sizeof(line), "%" PRIu64 " more row%s: --rows 0 prints all", more, more == 1 ? "" : "s");
	if (out->format == KM_AS_MD)
		printf("\n");
	km_format_line(stdout, line, cli_columns(out));
	return KM_OK;
}

/* For people with its title, and with words where there are no rows. */
static enum km_status answer_section(struct km_report *r, const struct km_question_section *s,
				     struct km_format_writer *w, const struct cli_output *out,
				     struct km_err *err)
{
	struct title t = { s, out };
	uint64_t rows;
	enum km_status st =
		cli_answer_section(r, s, w, km_format_sink(w), print_title, &t, &rows, err);

	if (st == KM_OK && cli_for_people(out))
		st = print_left_out(r, s, rows, out, err);
	if (st == KM_OK && cli_for_people(out) && s->note)
		st = cli_print_lines(r, s->note, out, err);
	return st == KM_OK && cli_for_people(out) ? print_parts(r, s, out, !rows, err) : st;
}

enum km_status cli_print_others(struct km_report *r, const struct cli_output *out,
				struct km_err *err)
{
	return cli_print_lines(
		r,
		"WITH own AS (SELECT * FROM capture WHERE capture_id = :capture), others AS ("
		"SELECT k.capture_id, k.kind, k.boot = own.boot AS here, k.boot FROM capture k JOIN own"
		" ON k.capture_id <> own.capture_id ORDER BY k.place), worded AS ("
		"SELECT iif(count(*) > 8, printf('%d captures', count(*)), 'capture ' ||"
		" group_concat(printf('%d (%s)', capture_id, kind), ', ')) AS text, count(*) AS n"
		" FROM others WHERE here) "
		"SELECT 'also of this boot: ' || text || '; --capture ID asks one capture alone'"
		" FROM worded WHERE n > 0 "
		"UNION ALL SELECT printf('this case has %d more boot%s: ', count(*), iif(count(*) = 1, '',"
		" 's')) || iif(count(*) > 4, '', group_concat(printf('boot %d: ', boot) || coalesce(hostname, folder, 'host unknown') ||"
		" coalesce(', Linux ' || kernel_release, '') || printf(' (capture %d%s)', capture_id,"
		" iif(captures > 1, printf(' and %d more', captures - 1), '')), '; ') || '; ')"
		" || '--boot N or --host NAME asks about another one'"
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
