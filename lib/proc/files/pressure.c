/* SPDX-License-Identifier: GPL-2.0-or-later */
/* /proc/pressure/memory (4.20): "some avg10=0.00 avg60=0.00 avg300=0.00 total=0", and "full". */
#include "proc/files.h"
#include "proc/decimal.h"

static bool parse_line(struct km_text line, struct row_pressure *row)
{
	double avg10, avg60, avg300;
	int64_t total;

	if (!km_text_skip(&line, "avg10=") || !km_text_real(&line, &avg10) ||
	    !km_text_skip(&line, "avg60=") || !km_text_real(&line, &avg60) ||
	    !km_text_skip(&line, "avg300=") || !km_text_real(&line, &avg300) ||
	    !km_text_skip(&line, "total=") || !km_text_int(&line, &total))
		return false;
	ROW_SET(*row, pressure, avg10, avg10);
	ROW_SET(*row, pressure, avg60, avg60);
	ROW_SET(*row, pressure, avg300, avg300);
	ROW_SET(*row, pressure, total_us, total);
	return true;
}

static enum km_status parse_pressure(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line, word;
	enum km_status st = KM_OK;

	while (!st && km_text_line(run, &t, &line)) {
		struct row_pressure row = { 0 };
		struct km_text rest = line;
		const char *kind;

		if (!km_text_word(&rest, &word))
			continue;
		if (!parse_line(rest, &row)) {
			st = km_proc_unparsed(run, line);
			continue;
		}
		kind = km_text_dup(run, word);
		if (!kind)
			return KM_NOMEM;
		ROW_SET(row, pressure, kind, kind);
		st = PROC_ADD(run, pressure, row);
	}
	return st;
}

static const struct km_table *const tables[] = { &km_tbl_pressure, NULL };
static const char *const paths[] = { "proc/pressure/memory", NULL };
const struct km_proc_file km_proc_pressure = {
	.name = "proc/pressure/memory",
	.doc = "Share of time that tasks waited for memory.",
	.remarks = true,
	.paths = paths,
	.tables = tables,
	.parse = parse_pressure,
};
