/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <sqlite3.h>
#include <string.h>

#include "base/mem.h"
#include "fleet.h"

enum {
	KM_NEED_OPT = false,
	KM_NEED_REQ = true,
};

#define TABLE(name, doc)		 static const struct km_column cols_##name[] = {
#define COL(table, col, unit, need, doc) { #col, doc, KM_UNIT_##unit, KM_NEED_##need, 0 },
#define TABLE_END(name) \
	}               \
	;
#include "fleet_tables.def"

#define TABLE(tbl, text)                             \
	static const struct km_table of_##tbl = {    \
		.name = #tbl,                        \
		.doc = text,                         \
		.cols = cols_##tbl,                  \
		.nr_cols = KM_ARRAY_LEN(cols_##tbl), \
	};
#define COL(table, col, unit, need, doc)
#define TABLE_END(name)
#include "fleet_tables.def"

const struct km_table *const km_fleet_tables[] = {
#define TABLE(name, doc) &of_##name,
#define COL(table, col, unit, need, doc)
#define TABLE_END(name)
#include "fleet_tables.def"
	NULL,
};

bool km_fleet_is_of_boot(const struct km_table *t)
{
	return !strcmp(t->cols[0].name, "boot");
}

char *km_fleet_table_sql(const struct km_table *t)
{
	sqlite3_str *sql = sqlite3_str_new(NULL);
	unsigned i;

	sqlite3_str_appendf(sql, "CREATE TABLE \"%w\"(", t->name);
	for (i = 0; i < t->nr_cols; i++)
		sqlite3_str_appendf(sql, "%s\n\t\"%w\" %s%s", i ? "," : "", t->cols[i].name, km_units[t->cols[i].unit].sql_type,
				    t->cols[i].required ? " NOT NULL" : "");
	sqlite3_str_appendall(sql, "\n) STRICT");
	return sqlite3_str_finish(sql);
}

static void hash_text(uint32_t *h, const char *s)
{
	do
		*h = (*h ^ (unsigned char)*s) * 16777619u;
	while (*s++);
}

int32_t km_fleet_version(void)
{
	uint32_t h = 2166136261u;
	unsigned t, c;

	for (t = 0; km_fleet_tables[t]; t++) {
		hash_text(&h, km_fleet_tables[t]->name);
		for (c = 0; c < km_fleet_tables[t]->nr_cols; c++) {
			const struct km_column *col = &km_fleet_tables[t]->cols[c];

			hash_text(&h, col->name);
			hash_text(&h, km_units[col->unit].name);
			hash_text(&h, col->required ? "REQ" : "OPT");
		}
	}
	h &= 0x7fffffff;
	return h ? (int32_t)h : 1;
}
