/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_TABLE_H
#define KM_TABLE_H

/**
 * Row structs and table descriptors, both expanded from schema/tables/ROOM/NAME.def.
 *
 *	struct row_zone row = { 0 };
 *	ROW_SET(row, zone, node_id, 0);
 *	st = km_store_add(store, &km_tbl_zone, &row);
 *
 * A column that was not set is NULL; a REQ column that was not set makes km_store_add() fail, so
 * "unknown" cannot pass for zero. Text is borrowed until km_store_add() returns.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum km_unit {
#define U(unit, ctype, sqltype, doc) KM_UNIT_##unit,
#include "units.def"
	KM_NR_UNITS
};

#define U(unit, ctype, sqltype, doc) typedef ctype km_c_##unit;
#include "units.def"

/* struct row_<table>: the columns without capture_id, and one bit per column that was set. */
#define TABLE(name, doc)		  struct row_##name {
#define COL(table, name, unit, need, doc) km_c_##unit name;
#define TABLE_END(name) \
	uint64_t set_;  \
	}               \
	;
#include "tables.def"

/* COL_<table>_<column>: the number of the column, from 0, capture_id not counted. */
#define TABLE(name, doc)      \
	enum km_col_of_##name \
	{
#define COL(table, name, unit, need, doc) COL_##table##_##name,
#define TABLE_END(name) \
	NR_COLS_##name  \
	}               \
	;
#include "tables.def"

#define ROW_SET(row, table, col, value) \
	((row).col = (__typeof__((row).col))(value), (row).set_ |= 1ull << COL_##table##_##col)
#define ROW_HAS(row, table, col) (((row).set_ >> COL_##table##_##col) & 1)

struct km_column {
	const char *name, *doc;
	enum km_unit unit;
	bool required;
	size_t offset; /* in the row struct */
};

struct km_table {
	const char *name, *doc;
	const struct km_column *cols; /* capture_id not included */
	unsigned nr_cols;
	unsigned index; /* in km_tables[] */
	size_t row_bytes, set_offset;
	const char *underscored; /* "_zone" */
};

/** Whether a row that continues from capture to capture is stored once: the tables of series.def. */
bool km_table_is_series(const struct km_table *t);
/** The SQL table that holds the rows: "_zone" for a series, else as the table's name. Static. */
const char *km_table_base(const struct km_table *t);

#define TABLE(name, doc) extern const struct km_table km_tbl_##name;
#include "tables.def"

/** All tables in the order of tables.def, NULL-terminated. */
extern const struct km_table *const km_tables[];

struct km_unit_decl {
	const char *name, *sql_type, *doc;
};
extern const struct km_unit_decl km_units[KM_NR_UNITS];

#endif
