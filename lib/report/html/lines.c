/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "html_impl.h"
#include "report/question.h"

/*
 * How numbers changed over the captures of one series, a small picture each. Of more captures than there are points, a
 * point is the least and the most of its share of them.
 */

#define POINTS	      300
#define MOST_CAPTURES (1 << 20)

struct point {
	double least, most;
	bool known, gap; /* a value in it is not known: the line is broken there */
};

struct line {
	struct point v[POINTS];
	double first, last, least, most;
	uint64_t known, unknown;
	char unit[32];
};

struct lines {
	struct km_html *h;
	struct km_question *q;
	KM_VEC(int64_t) captures; /* of the series, in the order of time */
	KM_VEC(int64_t) sorted;	  /* capture_id, and place in captures, by turns */
	struct line line;
	char wanted[200]; /* subject of the rows that are read: the first one met */
	bool any;
};

static enum km_status add_capture(void *arg, const struct km_cell *cells, unsigned n)
{
	struct lines *l = arg;
	int64_t *id;

	(void)n;
	if (l->captures.n >= MOST_CAPTURES || cells[0].kind != KM_CELL_INT)
		return KM_OK;
	id = km_vec_push(&l->captures);
	if (!id || !km_vec_reserve(&l->sorted, 2))
		return KM_NOMEM;
	*id = cells[0].i;
	l->sorted.v[l->sorted.n++] = cells[0].i;
	l->sorted.v[l->sorted.n++] = (int64_t)l->captures.n - 1;
	return KM_OK;
}

static int compare_first(const void *a, const void *b)
{
	const int64_t *x = a, *y = b;

	return *x < *y ? -1 : *x > *y;
}

/* Which of the captures @id is; negative: none of this series. */
static int64_t find_capture(const struct lines *l, int64_t id)
{
	const int64_t *at = l->sorted.n ? bsearch(&id, l->sorted.v, l->sorted.n / 2, 2 * sizeof(*at), compare_first)
					: NULL;

	return at ? at[1] : -1;
}

static void add_value(struct line *line, struct point *p, const struct km_cell *c)
{
	double d = c->kind == KM_CELL_INT ? (double)c->i : c->d;

	if ((c->kind != KM_CELL_INT && c->kind != KM_CELL_REAL) || !isfinite(d)) {
		p->gap = true;
		line->unknown++;
		return;
	}
	p->least = !p->known || d < p->least ? d : p->least;
	p->most = !p->known || d > p->most ? d : p->most;
	p->known = true;
	line->least = !line->known || d < line->least ? d : line->least;
	line->most = !line->known || d > line->most ? d : line->most;
	if (!line->known)
		line->first = d;
	line->last = d;
	line->known++;
}

/* Columns of question timeline: capture_id, taken_at, name, subject, unit, value, … */
enum {
	AT_CAPTURE,
	AT_TIME,
	AT_NAME,
	AT_SUBJECT,
	AT_UNIT,
	AT_VALUE,
};

static enum km_status add_row(void *arg, const struct km_cell *cells, unsigned n)
{
	struct lines *l = arg;
	int64_t at = n > AT_VALUE && cells[AT_CAPTURE].kind == KM_CELL_INT ? find_capture(l, cells[AT_CAPTURE].i) : -1;
	const char *subject = n > AT_VALUE && cells[AT_SUBJECT].kind == KM_CELL_TEXT ? cells[AT_SUBJECT].text : "";

	if (at < 0)
		return KM_OK;
	if (!l->any) {
		(void)snprintf(l->wanted, sizeof(l->wanted), "%s", subject);
		(void)snprintf(l->line.unit, sizeof(l->line.unit), "%s",
			       cells[AT_UNIT].kind == KM_CELL_TEXT ? cells[AT_UNIT].text : "");
		l->any = true;
	}
	if (!strncmp(l->wanted, subject, sizeof(l->wanted) - 1))
		add_value(&l->line, &l->line.v[(uint64_t)at * (POINTS - 1) / (l->captures.n - 1)], &cells[AT_VALUE]);
	return KM_OK;
}

/* ---- the picture ---- */

static double unit_bytes(const char *unit)
{
	return !strcmp(unit, "kB") ? 1024 : !strcmp(unit, "bytes") ? 1
								   : 0;
}

static void put_amount(struct km_html *h, const struct line *line, double d)
{
	double bytes = unit_bytes(line->unit);

	if (bytes > 0) {
		km_html_size(h, d * bytes);
		return;
	}
	km_html_count(h, d);
	if (*line->unit) {
		fputs(" ", h->f);
		km_html_puts(h, line->unit);
	}
}

static double height_of(const struct line *line, double d)
{
	return 58 - 56 * (d - line->least) / (line->most - line->least);
}

/* A point stands where its captures do: of fewer captures than points, many points are empty. */
static void put_path(struct km_html *h, const struct line *line)
{
	bool open = false;
	size_t i;

	fputs("<path d=\"", h->f);
	for (i = 0; i < POINTS; i++) {
		const struct point *p = &line->v[i];

		if (p->gap)
			open = false;
		if (!p->known)
			continue;
		fprintf(h->f, "%s%zu %.1f", open ? "L" : "M", i, height_of(line, p->most));
		if (p->least < p->most)
			fprintf(h->f, "L%zu %.1f", i, height_of(line, p->least));
		else if (!open)
			fputs("h1", h->f);
		open = true;
	}
	fputs("\"/>", h->f);
}

static void put_line(struct lines *l, const char *name, const char *what)
{
	const struct line *line = &l->line;
	struct km_html *h = l->h;

	fputs("<div><h3>", h->f);
	km_html_puts(h, name);
	if (*what) {
		fputs(" <small>", h->f);
		km_html_puts(h, what);
		fputs("</small>", h->f);
	}
	fputs("</h3><svg viewBox=\"0 0 300 60\" preserveAspectRatio=\"none\" aria-hidden=\"true\">", h->f);
	put_path(h, line);
	fputs("</svg><p><b>", h->f);
	put_amount(h, line, line->first);
	fputs("</b> to <b>", h->f);
	put_amount(h, line, line->last);
	fputs("</b>; least ", h->f);
	put_amount(h, line, line->least);
	fputs(", most ", h->f);
	put_amount(h, line, line->most);
	if (line->unknown)
		fprintf(h->f, "; not known in %llu", (unsigned long long)line->unknown);
	fputs("</p></div>\n", h->f);
}

/* ---- what is followed ---- */

static enum km_status read_line(struct lines *l, const char *table, const char *name, struct km_err *err)
{
	const struct km_sink sink = { km_sink_no_begin, add_row, km_sink_no_end, l };
	char *given[4] = { NULL };
	enum km_status st;
	int i;

	memset(&l->line, 0, sizeof(l->line));
	l->any = false;
	if (asprintf(&given[0], "table=%s", table) < 0 || asprintf(&given[1], "metric=%s", name) < 0 ||
	    asprintf(&given[2], "from=%lld", (long long)l->captures.v[0]) < 0 ||
	    asprintf(&given[3], "to=%lld", (long long)l->captures.v[l->captures.n - 1]) < 0)
		st = km_fail(err, KM_NOMEM, "out of memory");
	else
		st = km_question_set_params(l->h->r, l->q, KM_ROWS_ALL, (const char *const *)given, 4, err);
	if (st == KM_OK)
		st = km_question_run(l->h->r, &l->q->sections[0], &sink, err);
	for (i = 0; i < 4; i++)
		free(given[i]);
	return st;
}

/* Numbers that did not change, or that there are not, get no picture; @same collects the first. */
static enum km_status add_trend_line(struct lines *l, const char *table, const char *name, const char *what,
				     struct km_buf *same, struct km_err *err)
{
	enum km_status st = read_line(l, table, name, err);

	if (st != KM_OK || !l->line.known)
		return st;
	if (l->line.least < l->line.most)
		put_line(l, name, what);
	else
		km_buf_printf(same, "%s%s", same->n ? ", " : "", name);
	return KM_OK;
}

enum km_status km_html_grown(struct km_html *h)
{
	static const struct {
		const char *kind, *table;
	} kinds[] = { { "slab cache", "slab_cache" }, { "vmalloc caller", "vmalloc_area" } };
	unsigned i, k;

	for (i = 0; i < h->rows.n; i++) {
		for (k = 0; k < KM_ARRAY_LEN(kinds) && h->nr_grown < KM_HTML_GROWN; k++) {
			if (strcmp(km_html_text(&h->rows, i, "kind"), kinds[k].kind) != 0)
				continue;
			h->grown[h->nr_grown].name = strdup(km_html_text(&h->rows, i, "name"));
			if (!h->grown[h->nr_grown].name)
				return KM_NOMEM;
			h->grown[h->nr_grown].kind = kinds[k].kind;
			h->grown[h->nr_grown++].table = kinds[k].table;
		}
	}
	return KM_OK;
}

static enum km_status follow_grown(struct lines *l, struct km_buf *same, struct km_err *err)
{
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; st == KM_OK && i < l->h->nr_grown; i++)
		st = add_trend_line(l, l->h->grown[i].table, l->h->grown[i].name, l->h->grown[i].kind, same, err);
	return st;
}

static enum km_status follow_all(struct lines *l, struct km_err *err)
{
	static const char *const fields[] = {
		"MemAvailable", "MemFree", "AnonPages", "Cached", "Shmem", "Slab",
		"SUnreclaim", "PageTables", "KernelStack", "VmallocUsed", "Percpu", "SwapFree"
	};
	struct km_buf same = { 0 };
	enum km_status st = KM_OK;
	size_t i;

	fprintf(l->h->f, "<figure>\n<figcaption>%zu captures, from left to right in the order of time; each picture has a scale of its "
			 "own.</figcaption>\n<div class=\"lines\">\n",
		l->captures.n);
	for (i = 0; i < KM_ARRAY_LEN(fields) && st == KM_OK; i++)
		st = add_trend_line(l, "meminfo", fields[i], "", &same, err);
	if (st == KM_OK)
		st = follow_grown(l, &same, err);
	fputs("</div>\n", l->h->f);
	if (same.n && !same.failed) {
		fputs("<p class=\"more\">Did not change: ", l->h->f);
		km_html_puts(l->h, same.v);
		fputs(".</p>\n", l->h->f);
	}
	fputs("</figure>\n", l->h->f);
	km_buf_free(&same);
	return st;
}

enum km_status km_html_growth(struct km_html *h, struct km_err *err)
{
	struct lines *l = km_calloc(1, sizeof(*l));
	const struct km_sink captures = { km_sink_no_begin, add_capture, km_sink_no_end, l };
	enum km_status st = l ? KM_OK : km_fail(err, KM_NOMEM, "out of memory");

	if (st == KM_OK) {
		l->h = h;
		st = km_report_ask(h->r,
				   "SELECT capture_id FROM capture WHERE series ="
				   " (SELECT series FROM capture WHERE capture_id = :capture) ORDER BY place",
				   NULL, 0, &captures, err);
	}
	if (st == KM_OK && l->captures.n > 1) {
		km_sort(l->sorted.v, l->sorted.n / 2, 2 * sizeof(*l->sorted.v), compare_first);
		st = km_question_open("timeline", &l->q, err);
		if (st == KM_OK)
			st = follow_all(l, err);
	}
	if (l) {
		km_question_close(l->q);
		km_vec_free(&l->captures);
		km_vec_free(&l->sorted);
	}
	free(l);
	return st;
}
