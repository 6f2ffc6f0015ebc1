/* SPDX-License-Identifier: GPL-2.0-or-later */
/* kmemdb.so: the tables of vtab.h and the functions of a case file for any program that has SQLite. */
#include <sqlite3ext.h>

#include "base/mem.h"
#include "report/functions.h"
#include "vtab.h"
#include "whatif/whatif.h"

__attribute__((visibility("default"))) int sqlite3_kmemdb_init(sqlite3 *db, char **error,
							       const sqlite3_api_routines *api);

/* State that the functions of one connection share. */
struct names {
	struct km_flag_names flags;
	int64_t capture_id; /* the newest dump, else the newest capture; 0: no case is open */
};

static void names_free(void *arg)
{
	struct names *n = arg;

	km_flag_names_deinit(&n->flags);
	free(n);
}

static const struct km_gfp_table *gfp_names_of(void *arg, struct sqlite3 *db, int64_t capture)
{
	return km_flag_names_gfp(arg, db, capture);
}

static int64_t newest_capture(sqlite3 *db)
{
	static const char sql[] = "SELECT capture_id FROM main.capture ORDER BY kind <> 'vmcore', place DESC,"
				  " capture_id DESC LIMIT 1";
	sqlite3_stmt *stmt;
	int64_t id = 0;

	if (sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) != SQLITE_OK)
		return 0;
	if (sqlite3_step(stmt) == SQLITE_ROW)
		id = sqlite3_column_int64(stmt, 0);
	sqlite3_finalize(stmt);
	return id;
}

/*
 * kmemdb_capture(): which capture functions without one are about. It keeps the names as long as the
 * connection lives.
 */
static void sql_capture(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
	const struct names *n = sqlite3_user_data(ctx);

	(void)argc, (void)argv;
	if (n->capture_id)
		sqlite3_result_int64(ctx, n->capture_id);
}

static int register_all(sqlite3 *db)
{
	const struct km_vtab_options o = { .may_open = true };
	struct names *n = km_calloc(1, sizeof(*n));
	int rc;

	if (!n)
		return SQLITE_NOMEM;
	n->capture_id = newest_capture(db);
	n->flags.capture_id = &n->capture_id;
	/* SQLite calls names_free() also when it fails. */
	rc = sqlite3_create_function_v2(db, "kmemdb_capture", 0, SQLITE_UTF8, n, sql_capture, NULL, NULL, names_free);
	if (rc != SQLITE_OK)
		return rc;
	if (km_functions_register(db, &n->flags) || km_whatif_register(db, gfp_names_of, &n->flags) ||
	    km_vtab_register(db, &o))
		return SQLITE_NOMEM;
	return SQLITE_OK;
}

int sqlite3_kmemdb_init(sqlite3 *db, char **error, const sqlite3_api_routines *api)
{
	SQLITE_EXTENSION_INIT2(api);
	if (sqlite3_libversion_number() < 3037000) {
		*error = sqlite3_mprintf("kmemdb needs SQLite 3.37 or newer");
		return SQLITE_ERROR;
	}
	return register_all(db);
}
