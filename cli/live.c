/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "commands.h"
#include "live.h"
#include "vtab/vtab.h"

static void on_progress(void *arg, const char *what, uint64_t done, uint64_t total)
{
	struct cli_live *live = arg;

	if (!live->begun)
		cli_progress_begin(&live->bar);
	live->begun = done < total;
	cli_progress_show(&live->bar, what, total ? (double)done / (double)total : 0);
	/* Rows come now. */
	if (!live->begun)
		cli_progress_end(&live->bar);
}

static bool is_stopped(void *arg)
{
	(void)arg;
	return cli_interrupted;
}

static enum km_status add_tables(struct sqlite3 *db, void *arg)
{
	struct cli_live *live = arg;
	const struct km_vtab_options o = {
		.capture_id = &live->capture_id,
		.progress = on_progress,
		.stop = is_stopped,
		.arg = live,
	};

	return km_vtab_register(db, &o);
}

enum km_status cli_add_live(struct km_report *r, struct cli_live *live, struct km_err *err)
{
	enum km_status st;

	live->capture_id = km_report_capture(r);
	st = km_report_extend(r, add_tables, live);
	return st ? km_fail(err, st, "out of memory") : KM_OK;
}
