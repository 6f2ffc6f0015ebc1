/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <sqlite3.h>
#include <string.h>

#include "declare.h"
#include "doc.h"
#include "embed.h"

char *km_table_sql(const struct km_table *t)
{
	sqlite3_str *sql = sqlite3_str_new(NULL);
	unsigned i;

	sqlite3_str_appendf(
		sql, "CREATE TABLE \"%w\"(\n\t%s", km_table_base(t),
		km_table_is_series(t)
			? "first_capture INTEGER NOT NULL,\n\tlast_capture INTEGER NOT NULL"
			: "capture_id INTEGER NOT NULL");
	for (i = 0; i < t->nr_cols; i++)
		sqlite3_str_appendf(sql, ",\n\t\"%w\" %s%s", t->cols[i].name,
				    km_units[t->cols[i].unit].sql_type,
				    t->cols[i].required ? " NOT NULL" : "");
	sqlite3_str_appendall(sql, "\n) STRICT");
	return sqlite3_str_finish(sql);
}

/*
 * What is asked for by the table's name: each row for every capture that it stands for. CROSS JOIN keeps the
 * rows outside: a question about all captures then costs what it yields, one about a capture a scan.
 */
char *km_series_view_sql(const struct km_table *t)
{
	sqlite3_str *sql = sqlite3_str_new(NULL);
	unsigned i;

	sqlite3_str_appendf(sql, "CREATE VIEW \"%w\" AS SELECT c.capture_id", t->name);
	for (i = 0; i < t->nr_cols; i++)
		sqlite3_str_appendf(sql, ", t.\"%w\"", t->cols[i].name);
	sqlite3_str_appendf(sql,
			    " FROM \"%w\" t CROSS JOIN capture c"
			    " ON c.capture_id BETWEEN t.first_capture AND t.last_capture",
			    km_table_base(t));
	return sqlite3_str_finish(sql);
}

/* The column that finds rows of @t in a case of several captures; NULL: none. */
static const char *index_column(const struct km_table *t)
{
	unsigned i;

	if (!km_table_is_series(t))
		return "capture_id";
	for (i = 0; i < t->nr_cols; i++)
		if (!strcmp(t->cols[i].name, "name"))
			return "name";
	return NULL;
}

char *km_index_sql(const struct km_table *t)
{
	const char *column = index_column(t);

	return column ? sqlite3_mprintf("CREATE INDEX \"%s_by_%s\" ON \"%s\"(%s)", t->name,
					strcmp(column, "name") ? "capture" : column,
					km_table_base(t), column)
		      : NULL;
}

/* What is known under a name: a declaration of this program. */
struct declared {
	const char *type;
	char *sql; /* owned */
	size_t bytes;
};

static void set_declared(struct declared *d, const char *type, char *sql)
{
	d->type = type;
	d->sql = sql;
	d->bytes = sql ? strlen(sql) : 0;
	while (d->bytes && strchr(" \n;", sql[d->bytes - 1]))
		d->bytes--;
}

/* False: the name is not one of kmemdb's. */
static bool find_declared(const char *name, struct declared *ret)
{
	const struct km_embedded *v;
	unsigned i;

	for (i = 0; km_tables[i]; i++) {
		if (!strcmp(km_table_base(km_tables[i]), name)) {
			set_declared(ret, "table", km_table_sql(km_tables[i]));
			return true;
		}
		if (!strcmp(km_tables[i]->name, name)) {
			set_declared(ret, "view", km_series_view_sql(km_tables[i]));
			return true;
		}
	}
	for (v = km_views; v->name; v++) {
		if (!strcmp(v->name, name)) {
			set_declared(ret, "view", sqlite3_mprintf("%s", km_doc_body(v->text)));
			return true;
		}
	}
	return false;
}

/* An index on one of kmemdb's tables that this program does not make. */
static bool is_foreign_index(const char *table, const char *sql)
{
	unsigned i;

	for (i = 0; km_tables[i]; i++) {
		char *own;
		bool same;

		if (sqlite3_stricmp(km_table_base(km_tables[i]), table))
			continue;
		own = km_index_sql(km_tables[i]);
		same = own && !strcmp(own, sql);
		sqlite3_free(own);
		return !same && strcmp(sql, KM_INDEX_OF_FINGERPRINTS) != 0 &&
		       strcmp(sql, KM_INDEX_OF_CAPTURES) != 0;
	}
	return false;
}

static bool is_foreign(const char *type, const char *name, const char *table, const char *sql,
		       bool indexes)
{
	struct declared own;
	bool differs;

	if (!strcmp(type, "index"))
		return indexes && sql && is_foreign_index(table, sql);
	if (!strcmp(type, "trigger") || !find_declared(name, &own))
		return false; /* triggers are turned off */
	differs = strcmp(type, own.type) != 0 || !sql || !own.sql || strlen(sql) != own.bytes ||
		  memcmp(sql, own.sql, own.bytes) != 0;
	sqlite3_free(own.sql);
	return differs;
}

enum km_status km_declare_check(struct sqlite3 *db, const char *path, bool indexes,
				struct km_err *err)
{
	enum km_status st = KM_OK;
	sqlite3_stmt *q = NULL;
	int rc;

	if (sqlite3_prepare_v2(db, "SELECT type, name, tbl_name, sql FROM main.sqlite_schema", -1,
			       &q, NULL) != SQLITE_OK)
		return km_fail(err, KM_IO, "cannot read '%s': %s", path, sqlite3_errmsg(db));
	while (!st && (rc = sqlite3_step(q)) == SQLITE_ROW) {
		const char *type = (const char *)sqlite3_column_text(q, 0);
		const char *name = (const char *)sqlite3_column_text(q, 1);
		const char *table = (const char *)sqlite3_column_text(q, 2);
		const char *sql = (const char *)sqlite3_column_text(q, 3);

		if (type && name && table && is_foreign(type, name, table, sql, indexes))
			st = km_fail(err, KM_FORMAT,
				     "'%s': this case's %s %.64s is not kmemdb's: somebody changed "
				     "it; load the inputs into a new case",
				     path, type, name);
	}
	if (!st && rc != SQLITE_DONE)
		st = km_fail(err, KM_IO, "cannot read '%s': %s", path, sqlite3_errmsg(db));
	sqlite3_finalize(q);
	return st;
}
