/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PARAMS_H
#define KM_PARAMS_H

/** Internal to lib/report: values of the names in statements. */

#include "report.h"

#define KM_MAX_PARAMS 16

struct sqlite3_stmt;

struct km_param {
	char *name; /* ":from" */
	char *text;
	enum km_cell_kind kind;
	int64_t i;
	double d;
	bool limits; /* a number for LIMIT, where 0 stands for all */
};

/** Begins as zeros. */
struct km_params {
	struct km_param v[KM_MAX_PARAMS];
	unsigned n;
	bool unlimited; /* those that limit are bound as all */
};

void km_params_free(struct km_params *p);
/** As km_report_set_param() and km_report_set_rows(). */
enum km_status km_params_set(struct km_params *p, const char *name, enum km_unit unit, const char *value, struct km_err *err);
enum km_status km_params_set_rows(struct km_params *p, const char *name, const char *value, struct km_err *err);
/** Bind those that @stmt has. */
void km_params_bind(const struct km_params *p, struct sqlite3_stmt *stmt);
/** Whether limits may have cut the rows of @sql, of which there were @rows. */
bool km_params_may_cut(const struct km_params *p, const char *sql, uint64_t rows);

#endif
