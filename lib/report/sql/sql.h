/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_SQL_H
#define KM_SQL_H

#include <stdbool.h>

#include "base/status.h"

struct sqlite3;

/**
 * Whether result column @column of the statement @sql is one of several addresses by its text: min(), max(), coalesce(),
 * CASE, lag() OVER and the like of columns whose name stands for addresses in every table, a subquery of one, such a
 * value with a number added, or place() or container_of() of the dump; also where
 * it is the name that a subquery or a common table expression gives to one. False also behind a result column "*".
 */
bool km_expression_is_address(const char *sql, unsigned column);
/** Whether it is a value read from the dump by member(), which may be an address. */
bool km_expression_is_word(const char *sql, unsigned column);
/** Whether a result column of this name is one of addresses: addr, kaddr, …_addr. */
bool km_name_is_address(const char *name);

/**
 * Replace printf() and format() of @db: a text beyond SQLITE_LIMIT_LENGTH is the error that it is for other functions,
 * not NULL after seconds. For SQL of users: each call costs about a microsecond more. KM_OK or KM_NOMEM.
 */
enum km_status km_sql_bound(struct sqlite3 *db);

#endif
