/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_EXPRESSION_H
#define KM_EXPRESSION_H

#include "report.h"

/**
 * Whether result column @column of the statement @sql is one of several addresses by its text: min(), max(), coalesce()
 * and the like of columns whose name stands for addresses in every table, or a subquery of one. False also
 * behind a result column "*".
 */
bool km_expression_is_address(const char *sql, unsigned column);

#endif
