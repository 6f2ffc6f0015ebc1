/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "base/mem.h"
#include "table.h"

/* km_cols_<table>[]: the columns of each table. */
#define TABLE(name, doc) static const struct km_column km_cols_##name[] = {
#define COL(table, col, unit, need, doc)                                     \
	[COL_##table##_##col] = { #col, doc, KM_UNIT_##unit, KM_NEED_##need, \
				  offsetof(struct row_##table, col) },
#define TABLE_END(name) \
	}               \
	;
enum {
	KM_NEED_OPT = false,
	KM_NEED_REQ = true,
};
#include "tables.def"

enum km_table_index {
#define TABLE(name, doc) KM_TABLE_INDEX_##name,
#include "tables.def"
};

#define TABLE(name, doc)                           \
	const struct km_table km_tbl_##name = {    \
		#name,                             \
		doc,                               \
		km_cols_##name,                    \
		NR_COLS_##name,                    \
		KM_TABLE_INDEX_##name,             \
		sizeof(struct row_##name),         \
		offsetof(struct row_##name, set_), \
		"_" #name,                         \
	};                                         \
	_Static_assert(NR_COLS_##name <= 64, "set_ has a bit per column");
#include "tables.def"

const struct km_table *const km_tables[] = {
#define TABLE(name, doc) &km_tbl_##name,
#include "tables.def"
	NULL,
};

const struct km_unit_decl km_units[KM_NR_UNITS] = {
#define U(unit, ctype, sqltype, doc) [KM_UNIT_##unit] = { #unit, sqltype, doc },
#include "units.def"
};

static const bool series[] = {
#define SERIES(name) [KM_TABLE_INDEX_##name] = true,
#include "series.def"
};

bool km_table_is_series(const struct km_table *t)
{
	return t->index < KM_ARRAY_LEN(series) && series[t->index];
}

const char *km_table_base(const struct km_table *t)
{
	return t->underscored + !km_table_is_series(t);
}
