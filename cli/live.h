/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef CLI_LIVE_H
#define CLI_LIVE_H

#include "cli.h"
#include "report/report.h"

/** The tables over the dump itself (vtab/vtab.h), for statements of a report. */
struct cli_live {
	struct cli_progress bar;
	bool begun;
	int64_t capture_id;  /* whose dump it is */
	const char *vmlinux; /* that has the types; NULL: as the case has it */
};

/** @live begins as zeros, and outlives @r; its bar is ended by the caller. */
enum km_status cli_add_live(struct km_report *r, struct cli_live *live, struct km_err *err);

struct km_inspect;
/** Open the dump of @r's capture, as the tables do, and call @fn with it. What it returns, or why it cannot be opened. */
enum km_status cli_inspect(struct km_report *r, struct cli_live *live,
			   enum km_status (*fn)(void *arg, struct km_inspect *x, struct km_err *err), void *arg,
			   struct km_err *err);

#endif
