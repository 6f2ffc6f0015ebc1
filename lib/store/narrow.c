/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <ctype.h>
#include <sqlite3.h>
#include <string.h>

#include "embed.h"
#include "base/mem.h"
#include "narrow.h"
#include "table.h"

static int exec_and_free(struct sqlite3 *db, char *sql)
{
	int rc = sql ? sqlite3_exec(db, sql, NULL, NULL, NULL) : SQLITE_NOMEM;

	sqlite3_free(sql);
	return rc;
}

/* Whether @sql has the word @name. */
static bool speaks_of(const char *sql, const char *name)
{
	size_t n = strlen(name);
	const char *p;

	for (p = strstr(sql, name); p; p = strstr(p + 1, name)) {
		bool begins = p == sql || !(isalnum((unsigned char)p[-1]) || p[-1] == '_');
		bool ends = !(isalnum((unsigned char)p[n]) || p[n] == '_');

		if (begins && ends)
			return true;
	}
	return false;
}

/* The tables that a question needs are those that it, or any view, speaks of: views use views. */
static bool is_needed(const char *sql, const char *name, bool with_views)
{
	const struct km_embedded *v;

	if (speaks_of(sql, name))
		return true;
	for (v = km_views; with_views && v->name; v++)
		if (speaks_of(v->text, name))
			return true;
	return false;
}

static bool uses_views(const char *sql)
{
	const struct km_embedded *v;

	for (v = km_views; v->name; v++)
		if (speaks_of(sql, v->name))
			return true;
	return false;
}

static int make_view(struct sqlite3 *db, const struct km_embedded *v)
{
	const char *create = strstr(v->text, "CREATE VIEW");

	if (!create)
		return SQLITE_ERROR;
	return exec_and_free(db, sqlite3_mprintf("CREATE TEMP VIEW IF NOT EXISTS %s",
						 create + strlen("CREATE VIEW")));
}

enum km_status km_narrow_undo(struct sqlite3 *db)
{
	const struct km_embedded *v;
	int rc = SQLITE_OK;
	unsigned i;

	for (v = km_views; v->name && rc == SQLITE_OK; v++)
		rc = exec_and_free(db, sqlite3_mprintf("DROP VIEW IF EXISTS temp.\"%w\"", v->name));
	for (i = 0; km_tables[i] && rc == SQLITE_OK; i++)
		if (km_table_is_series(km_tables[i]))
			rc = exec_and_free(db, sqlite3_mprintf("DROP TABLE IF EXISTS temp.\"%w\"",
							       km_tables[i]->name));
	return rc == SQLITE_NOMEM ? KM_NOMEM : rc == SQLITE_OK ? KM_OK
							       : KM_IO;
}

enum km_status km_narrow(struct sqlite3 *db, const char *sql, int64_t capture_id)
{
	bool with_views = uses_views(sql);
	const struct km_embedded *v;
	int rc = SQLITE_OK;
	unsigned i;

	for (i = 0; km_tables[i] && rc == SQLITE_OK; i++) {
		const struct km_table *t = km_tables[i];

		if (km_table_is_series(t) && is_needed(sql, t->name, with_views))
			rc = exec_and_free(db, sqlite3_mprintf("CREATE TEMP TABLE IF NOT EXISTS \"%w\" AS "
							       "SELECT * FROM main.\"%w\""
							       " WHERE capture_id = %lld",
							       t->name, t->name, (long long)capture_id));
	}
	for (v = km_views; v->name && rc == SQLITE_OK; v++)
		if (with_views)
			rc = make_view(db, v);
	return rc == SQLITE_NOMEM ? KM_NOMEM : rc == SQLITE_OK ? KM_OK
							       : KM_IO;
}
