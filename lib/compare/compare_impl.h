/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_COMPARE_IMPL_H
#define KM_COMPARE_IMPL_H

/* What the files of lib/compare share; not for others. */

#include "compare.h"

struct sqlite3;
struct sqlite3_stmt;

struct km_compare {
	struct km_report *r; /* an own database; finish() hands it over */
	struct sqlite3 *db;
	struct sqlite3_stmt *insert; /* into table thing */
	const char *const *areas;
	unsigned nr_areas, nr_runs[2];
};

/** The text of schema/compare/<name>.sql. */
const char *km_compare_text(const char *name);
/** Whether area @name is to be compared. */
bool km_compare_wants(const struct km_compare *c, const char *name);
/** The error of the database, as what kept the comparison from being made. */
enum km_status km_compare_fail(struct km_compare *c, struct km_err *err);
/** What the SQL of budgets gives for @run, run number @number of @side. */
enum km_status km_budget_measure(struct km_compare *c, enum km_side side, unsigned number, struct km_report *run,
				 struct km_err *err);

#endif
