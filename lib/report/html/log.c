/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "html_impl.h"

/*
 * The kernel log: its newest lines, and those around the first reports of kills and failures, which are marked. What
 * is left out between them is said.
 */
static const char log_sql[] =
	"WITH e AS MATERIALIZED (SELECT seq, group_concat(DISTINCT what) AS what FROM ("
	"SELECT seq, 'failed allocation' AS what FROM alloc_failure WHERE capture_id = :capture"
	" UNION ALL SELECT seq, 'OOM kill' FROM oom_event WHERE capture_id = :capture)"
	" GROUP BY seq ORDER BY seq LIMIT 20), "
	"last AS (SELECT max(seq) AS seq FROM kernel_log WHERE capture_id = :capture) "
	"SELECT k.seq AS seq, k.ts_ns / 1e9 AS time,"
	" k.stamp AS stamp, k.level AS level,"
	" iif(length(k.text) > 400, substr(k.text, 1, 400) || '…', k.text) AS text, e.what AS what"
	" FROM kernel_log k LEFT JOIN e ON e.seq = k.seq"
	" WHERE k.capture_id = :capture AND (k.seq > (SELECT seq FROM last) - 150"
	" OR EXISTS (SELECT 1 FROM e WHERE k.seq BETWEEN e.seq - 1 AND e.seq + 14))"
	" ORDER BY k.seq";

static void put_left_out(struct km_html *h, int64_t n)
{
	if (n <= 0)
		return;
	fputs("<li class=\"gap\">", h->f);
	km_html_count(h, (double)n);
	fputs(n == 1 ? " line left out</li>\n" : " lines left out</li>\n", h->f);
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

enum km_status km_html_log(struct km_html *h, struct km_err *err)
{
	enum km_status st = km_report_answer(h->r, log_sql, NULL, 0, &h->keep, err);
	int64_t last = 0;
	unsigned i;

	if (st != KM_OK)
		return st;
	km_html_answerer(h);
	fputs("<div class=\"box\" role=\"region\" tabindex=\"0\" aria-label=\"Lines of the kernel log\"><ol class=\"log\">\n", h->f);
	for (i = 0; i < h->rows.n; i++) {
		const struct km_cell *seq = km_html_cell(&h->rows, i, "seq");

		put_left_out(h, seq->i - last - 1);
		put_log_line(h, i);
		last = seq->i;
	}
	fputs("</ol></div>\n<p class=\"more\">All of it: kmemdb ask CASE log</p>\n", h->f);
	return KM_OK;
}
