/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_QUERY_PARAMS_H
#define KM_QUERY_PARAMS_H

/** Parameters of SQL that a user gives: as options, or as lines that the program sqlite3 takes, too. */

#include "report/report.h"

/**
 * Set the parameters of the lines ".param set :NAME VALUE" of @sql, and blank these lines. A number is one; NULL is
 * unknown; anything else, and what is in single quotes, is text. What is in double quotes is for sqlite3 alone: an
 * expression that the program has a value for (:capture). KM_FORMAT, KM_NOTFOUND (no such capture), KM_NOMEM.
 */
enum km_status query_params_take(struct km_report *r, char *sql, struct km_err *err);

/** Set the parameters @given ("NAME=VALUE", @n of them). KM_FORMAT, KM_NOMEM. */
enum km_status query_params_given(struct km_report *r, const char *const *given, unsigned n,
				  struct km_err *err);

/**
 * An address in quotes in @sql that something is compared with, or NULL: text is equal to no number, so the
 * condition matches nothing.
 */
const char *query_quoted_address(const char *sql);

#endif
