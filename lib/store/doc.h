/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_DOC_H
#define KM_DOC_H

/**
 * A case describes itself: what `kmemdb schema` prints stands in it as tables doc_table and doc_column, for those who
 * open it with another program. They belong to no capture.
 */

#include <stdbool.h>

struct sqlite3;

/**
 * Write both anew, from the declarations of tables and the headers of views, with a hash of these in table
 * doc_version. An SQLite result code.
 */
int km_doc_write(struct sqlite3 *db);

/** Whether km_doc_write() of this program would change nothing, views included. An SQLite result code. */
int km_doc_is_current(struct sqlite3 *db, bool *ret);

/** @text of a view behind the comment that is its header. */
const char *km_doc_body(const char *text);

#endif
