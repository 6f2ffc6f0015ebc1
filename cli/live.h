/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef CLI_LIVE_H
#define CLI_LIVE_H

#include "cli.h"
#include "report/report.h"

/** The tables over the dump itself (vtab/vtab.h), for statements of a report. */
struct cli_live {
	struct cli_progress bar;
	bool begun;
	int64_t capture_id; /* whose dump it is */
};

/** @live begins as zeros, and outlives @r; its bar is ended by the caller. */
enum km_status cli_add_live(struct km_report *r, struct cli_live *live, struct km_err *err);

#endif
