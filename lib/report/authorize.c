/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a statement of a user may do: read. */
#include "authorize.h"

#include <sqlite3.h>
#include <string.h>

#include "base/mem.h"
#include "store/declare.h"
#include "store/store.h"

bool km_report_name_in(const char *name, const char *const *list, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (!sqlite3_stricmp(name, list[i]))
			return true;
	return false;
}

static void note_read(uint64_t *reads, const char *table)
{
	unsigned i;

	for (i = 0; km_tables[i] && i < 64 * KM_READ_WORDS; i++)
		if (!sqlite3_stricmp(km_table_base(km_tables[i]), table) || !sqlite3_stricmp(km_tables[i]->name, table))
			reads[i / 64] |= UINT64_C(1) << i % 64;
}

int km_report_authorize(void *arg, int action, const char *a, const char *b, const char *database,
			const char *trigger)
{
	static const char *const describing[] = {
		"table_info", "table_xinfo", "table_list", "index_list",
		"index_info", "index_xinfo", "database_list", "collation_list",
		"module_list", "compile_options", "function_list", "pragma_list"
	};
	static const char *const numbers[] = { "user_version", "application_id", "schema_version",
					       "page_count", "page_size", "encoding" };
	static const char *const unsafe[] = { "load_extension", "fts3_tokenizer", "readfile",
					      "writefile", "edit" };
	uint64_t *const *reads = arg;

	(void)database, (void)trigger;
	if (action == SQLITE_READ && a && *reads)
		note_read(*reads, a);
	switch (action) {
	case SQLITE_SELECT:
	case SQLITE_READ:
	case SQLITE_RECURSIVE:
		return SQLITE_OK;
	case SQLITE_UPDATE:
		/* Asked for when a table-valued PRAGMA declares itself; nothing can be written. */
		return a && !strcmp(a, "sqlite_master") ? SQLITE_OK : SQLITE_DENY;
	case SQLITE_FUNCTION:
		return b && km_report_name_in(b, unsafe, KM_ARRAY_LEN(unsafe)) ? SQLITE_DENY : SQLITE_OK;
	case SQLITE_PRAGMA:
		if (a && km_report_name_in(a, describing, KM_ARRAY_LEN(describing)))
			return SQLITE_OK;
		return a && !b && km_report_name_in(a, numbers, KM_ARRAY_LEN(numbers)) ? SQLITE_OK
										       : SQLITE_DENY;
	default:
		return SQLITE_DENY;
	}
}
