/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_FLEET_ROWS_H
#define KM_FLEET_ROWS_H

/** The rows of one case for the tables of a fleet: schema/fleet_rows, run for each boot in it. */

#include "report/report.h"
#include "table.h"

struct km_fleet_boot {
	int64_t boot;		   /* its number in the case */
	const char *host, *kernel; /* NULL: unknown; a machine that was not given a name has none */
};

/** Takes the rows, boot by boot. What is pointed to is borrowed for the call. A negative status stops, and is returned. */
struct km_fleet_taker {
	/** The rows that follow are of @boot. */
	enum km_status (*boot)(void *arg, const struct km_fleet_boot *boot);
	/** A row of @t: its columns without the first KM_FLEET_ORIGIN, @n of them. */
	enum km_status (*row)(void *arg, const struct km_table *t, const struct km_cell *cells, unsigned n);
	void *arg;
};

/**
 * Ask the case @r about each of its boots. @case_file is the value of column fleet_boot.case_file. *@ret_boots: how many
 * there are. Leaves @r set to the last boot. KM_OK, KM_FORMAT, KM_IO, KM_NOMEM, or what @to returned.
 */
enum km_status km_fleet_rows_of_case(struct km_report *r, const char *case_file, const struct km_fleet_taker *to, uint64_t *ret_boots,
				     struct km_err *err);

#endif
