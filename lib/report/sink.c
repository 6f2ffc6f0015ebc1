/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Parts of sinks that several have. */
#include <sqlite3.h>

#include "report_impl.h"

enum km_status km_sink_no_begin(void *arg, const struct km_result_column *cols, unsigned n)
{
	(void)arg, (void)cols, (void)n;
	return KM_OK;
}

enum km_status km_sink_no_end(void *arg)
{
	(void)arg;
	return KM_OK;
}

int km_cell_bind(struct sqlite3_stmt *stmt, int at, const struct km_cell *cell)
{
	switch (cell->kind) {
	case KM_CELL_INT:
		return sqlite3_bind_int64(stmt, at, cell->i);
	case KM_CELL_REAL:
		return sqlite3_bind_double(stmt, at, cell->d);
	case KM_CELL_TEXT:
		return sqlite3_bind_text64(stmt, at, cell->text, cell->bytes, SQLITE_STATIC, SQLITE_UTF8);
	default:
		return sqlite3_bind_null(stmt, at);
	}
}
