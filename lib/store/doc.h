/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_DOC_H
#define KM_DOC_H

/**
 * A case describes itself: the output of `kmemdb schema` is in its tables doc_table and doc_column, for users of
 * other programs. They belong to no capture.
 */

#include <stdbool.h>

struct sqlite3;

/**
 * Rewrite both, from the declarations of tables and the headers of views, with a hash of these in table
 * doc_version. An SQLite result code.
 */
int km_doc_write(struct sqlite3 *db);

/** Whether km_doc_write() of this program would change nothing, views included. An SQLite result code. */
int km_doc_is_current(struct sqlite3 *db, bool *ret);

/** @text of a view behind the comment that is its header. */
const char *km_doc_body(const char *text);

#endif
