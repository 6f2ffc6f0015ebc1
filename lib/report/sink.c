/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Parts of sinks that several have, and what SQLite gives as cells. */
#include <sqlite3.h>
#include <string.h>

#include "sql/sql.h"
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

/* Tables over the dump declare columns as "KADDR INTEGER". */
static enum km_unit declared_unit(const char *type)
{
	size_t n = type ? strcspn(type, " ") : 0;
	unsigned i;

	for (i = 0; n && type[n] && i < KM_NR_UNITS; i++)
		if (!strncmp(km_units[i].name, type, n) && !km_units[i].name[n])
			return (enum km_unit)i;
	return KM_NR_UNITS;
}

/* The unit of a column that is no plain one: by what its text says, else by its name. */
static enum km_unit expression_unit(struct sqlite3_stmt *stmt, int col)
{
	const char *sql = sqlite3_sql(stmt), *name = sqlite3_column_name(stmt, col);

	if (km_expression_is_address(sql, (unsigned)col) || (name && km_name_is_address(name)))
		return KM_UNIT_KADDR;
	return km_expression_is_word(sql, (unsigned)col) ? KM_UNIT_WORD : KM_NR_UNITS;
}

enum km_unit km_column_unit(struct sqlite3_stmt *stmt, int col)
{
	const char *table = sqlite3_column_table_name(stmt, col);
	const char *name = sqlite3_column_origin_name(stmt, col);
	const struct km_table *const *t;
	unsigned i;

	if (!table || !name)
		return expression_unit(stmt, col);
	for (t = km_tables; *t; t++) {
		if (sqlite3_stricmp(km_table_base(*t), table))
			continue;
		for (i = 0; i < (*t)->nr_cols; i++)
			if (!sqlite3_stricmp((*t)->cols[i].name, name))
				return (*t)->cols[i].unit;
		return sqlite3_stricmp(name, "capture_id") ? KM_NR_UNITS : KM_UNIT_ID;
	}
	return declared_unit(sqlite3_column_decltype(stmt, col));
}

struct km_cell km_column_cell(struct sqlite3_stmt *stmt, int col)
{
	struct km_cell c = { 0 };

	switch (sqlite3_column_type(stmt, col)) {
	case SQLITE_INTEGER:
		c.kind = KM_CELL_INT;
		c.i = sqlite3_column_int64(stmt, col);
		break;
	case SQLITE_FLOAT:
		c.kind = KM_CELL_REAL;
		c.d = sqlite3_column_double(stmt, col);
		break;
	case SQLITE_TEXT:
		c.kind = KM_CELL_TEXT;
		c.text = (const char *)sqlite3_column_text(stmt, col);
		c.bytes = (size_t)sqlite3_column_bytes(stmt, col);
		break;
	case SQLITE_BLOB:
		c.kind = KM_CELL_BLOB;
		c.text = sqlite3_column_blob(stmt, col);
		c.bytes = (size_t)sqlite3_column_bytes(stmt, col);
		break;
	default:
		break;
	}
	return c;
}
