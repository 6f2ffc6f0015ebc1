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

static void on_note(void *arg, const char *text)
{
	struct cli_live *live = arg;

	cli_progress_end(&live->bar);
	cli_error("%s", text);
}

static bool is_stopped(void *arg)
{
	(void)arg;
	return cli_interrupted;
}

static struct km_vtab_options options_of(struct cli_live *live)
{
	return (struct km_vtab_options){
		.capture_id = &live->capture_id,
		.vmlinux = live->vmlinux,
		.progress = on_progress,
		.note = on_note,
		.stop = is_stopped,
		.arg = live,
	};
}

static enum km_status add_tables(struct sqlite3 *db, void *arg)
{
	const struct km_vtab_options o = options_of(arg);

	return km_vtab_register(db, &o);
}

struct inspected {
	struct cli_live *live;
	enum km_status (*fn)(void *arg, struct km_inspect *x, struct km_err *err);
	void *arg;
	struct km_err *err;
};

static enum km_status inspect(struct sqlite3 *db, void *arg)
{
	const struct inspected *i = arg;
	const struct km_vtab_options o = options_of(i->live);

	return km_vtab_inspect(db, &o, i->fn, i->arg, i->err);
}

enum km_status cli_inspect(struct km_report *r, struct cli_live *live,
			   enum km_status (*fn)(void *arg, struct km_inspect *x, struct km_err *err), void *arg,
			   struct km_err *err)
{
	struct inspected i = { live, fn, arg, err };
	enum km_status st;

	live->capture_id = km_report_capture(r);
	st = km_report_extend(r, inspect, &i);
	cli_progress_end(&live->bar);
	return st;
}

enum km_status cli_add_live(struct km_report *r, struct cli_live *live, struct km_err *err)
{
	enum km_status st;

	live->capture_id = km_report_capture(r);
	st = km_report_extend(r, add_tables, live);
	return st ? km_fail(err, st, "out of memory") : KM_OK;
}
