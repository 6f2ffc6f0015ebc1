/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "html_impl.h"

/* Newest lines that are shown, and lines of level err and worse that stand before them. */
#define NEWEST "150"
#define WORST  "20"

/* The first line of each report of a kill or a failed allocation. */
#define REPORTS                                                                                  \
	"WITH e AS MATERIALIZED (SELECT seq, group_concat(DISTINCT what) AS what FROM ("         \
	"SELECT seq, 'failed allocation' AS what FROM alloc_failure WHERE capture_id = :capture" \
	" UNION ALL SELECT seq, 'OOM kill' FROM oom_event WHERE capture_id = :capture) GROUP BY seq), "
/* A line of the log, cut where it is very long. */
#define LINE                                                                              \
	"SELECT k.seq AS seq, k.ts_ns / 1e9 AS time, k.stamp AS stamp, k.level AS level," \
	" iif(length(k.text) > 400, substr(k.text, 1, 400) || '…', k.text) AS text, e.what AS what"

/*
 * The newest lines, and those around the first and the last reports of kills and failures, which are marked. What is left
 * out between them is said.
 */
static const char log_sql[] =
	REPORTS "nth AS (SELECT seq, row_number() OVER (ORDER BY seq) AS up, row_number() OVER (ORDER BY seq DESC) AS down FROM e), "
		"around AS MATERIALIZED (SELECT seq FROM nth WHERE up <= 10 OR down <= 10), "
		"last AS (SELECT max(seq) AS seq FROM kernel_log WHERE capture_id = :capture) " LINE
		" FROM kernel_log k LEFT JOIN e ON e.seq = k.seq"
		" WHERE k.capture_id = :capture AND (k.seq > (SELECT seq FROM last) - " NEWEST
		" OR EXISTS (SELECT 1 FROM around a WHERE k.seq BETWEEN a.seq - 1 AND a.seq + 14))"
		" ORDER BY k.seq";

/* Lines of level err and worse; where the log has no levels, those that begin as the kernel's gravest do. */
static const char worst_sql[] =
	REPORTS "bad AS MATERIALIZED (" LINE " FROM kernel_log k LEFT JOIN e ON e.seq = k.seq"
		" WHERE k.capture_id = :capture AND (k.level <= 3 OR e.what IS NOT NULL OR k.text GLOB 'Kernel panic - *'"
		" OR k.text GLOB 'BUG: *' OR k.text GLOB 'Oops: *' OR k.text GLOB '*Out of memory: Kill*'"
		" OR k.text GLOB 'Memory cgroup out of memory: Kill*')) "
		"SELECT * FROM (SELECT *, count(*) OVER () AS of FROM bad ORDER BY seq DESC LIMIT " WORST ") ORDER BY seq";

static void put_left_out(struct km_html *h, int64_t n, bool earlier)
{
	if (n <= 0)
		return;
	fputs("<li class=\"gap\">", h->f);
	km_html_count(h, (double)n);
	fprintf(h->f, " %sline%s left out</li>\n", earlier ? "earlier " : "", n == 1 ? "" : "s");
}

/* Levels 0 to 3 are errors, 4 are warnings (include/linux/kern_levels.h). */
static const char *level_class(const struct km_html_rows *rows, unsigned row)
{
	double level;

	if (!km_html_number(rows, row, "level", &level))
		return "";
	return level <= 3 ? " err" : level == 4 ? " warn"
						: "";
}

static void put_log_line(struct km_html *h, unsigned row)
{
	const struct km_html_rows *rows = &h->rows;
	const char *what = km_html_text(rows, row, "what");
	double time;

	fprintf(h->f, "<li class=\"%s%s\">", *what ? "marked" : "", level_class(rows, row));
	if (*what) {
		fputs("<mark>", h->f);
		km_html_puts(h, what);
		fputs("</mark> ", h->f);
	}
	fputs("<span>", h->f);
	if (km_html_number(rows, row, "time", &time))
		fprintf(h->f, "%.6f", time);
	else
		km_html_puts(h, km_html_text(rows, row, "stamp"));
	fputs("</span> ", h->f);
	km_html_value(h, rows, row, "text");
	fputs("</li>\n", h->f);
}

/* What a reader looks for first, so that nobody has to look for it among all lines. */
static void put_worst(struct km_html *h)
{
	double of = 0;
	unsigned i;

	if (!h->rows.n)
		return;
	(void)km_html_number(&h->rows, 0, "of", &of);
	fputs("<h3>The last lines of level err and worse, and of kills and failures</h3>\n<ol class=\"log worst\">\n", h->f);
	put_left_out(h, (int64_t)of - (int64_t)h->rows.n, true);
	for (i = 0; i < h->rows.n; i++)
		put_log_line(h, i);
	fputs("</ol>\n", h->f);
}

/* The box begins at its end, where a panic is (style.css). */
static void put_newest(struct km_html *h)
{
	int64_t last = h->rows.n ? km_html_cell(&h->rows, h->rows.n - 1, "seq")->i : 0, left_out = last - (int64_t)h->rows.n;
	unsigned i;

	fputs("<h3>The newest lines, and those around kills and failures</h3>\n<p class=\"more\">", h->f);
	if (left_out > 0) {
		km_html_count(h, (double)left_out);
		fputs(left_out == 1 ? " line is left out. " : " lines are left out. ", h->f);
	}
	last = 0;
	fputs("All of the log: kmemdb ask CASE log</p>\n"
	      "<div class=\"box tail\" role=\"region\" tabindex=\"0\" aria-label=\"Lines of the kernel log\">"
	      "<ol class=\"log\">\n",
	      h->f);
	for (i = 0; i < h->rows.n; i++) {
		const struct km_cell *seq = km_html_cell(&h->rows, i, "seq");

		put_left_out(h, seq->i - last - 1, i == 0);
		put_log_line(h, i);
		last = seq->i;
	}
	fputs("</ol></div>\n", h->f);
}

enum km_status km_html_log(struct km_html *h, struct km_err *err)
{
	enum km_status st = km_report_answer(h->r, worst_sql, NULL, 0, &h->keep, err);

	if (st != KM_OK)
		return st;
	km_html_answerer(h);
	put_worst(h);
	km_html_rows_clear(&h->rows);
	st = km_report_answer(h->r, log_sql, NULL, 0, &h->keep, err);
	if (st == KM_OK)
		put_newest(h);
	return st;
}
