/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

#include "digest.h"
#include "store/table.h"

/* These speak of the load, or of the file. */
static const char *const other_tables[] = { "load",    "issue", "check",     "layout",
					    "variant", "boot",	"dump_info", "passed_over", "finding" };
/* So do these columns. Owners are numbered as they are met. */
static const char *const other_cols[] = { "capture_id",	   "owner_id",	   "source",
					  "folder",	   "fingerprint",  "content_hash", "modified_ns",
					  "loaded_at",	   "load_seconds", "vmlinux",
					  "first_capture", "last_capture" };

static bool is_one_of(const char *name, const char *const *v, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (!strcmp(name, v[i]))
			return true;
	return false;
}

#define ONE_OF(name, v) is_one_of(name, v, sizeof(v) / sizeof(*(v)))

static uint64_t mix(uint64_t h)
{
	h = (h ^ h >> 32) * UINT64_C(0xd6e8feb86659fd93);
	return (h ^ h >> 32) * UINT64_C(0xd6e8feb86659fd93);
}

static uint64_t hash_cell(sqlite3_stmt *st, int col)
{
	const unsigned char *p;
	uint64_t h = 0;
	double d;
	int n;

	switch (sqlite3_column_type(st, col)) {
	case SQLITE_NULL:
		return 0x9e3779b9;
	case SQLITE_INTEGER:
		return mix((uint64_t)sqlite3_column_int64(st, col) + 1);
	case SQLITE_FLOAT:
		d = sqlite3_column_double(st, col);
		memcpy(&h, &d, sizeof(h));
		return mix(h + 2);
	default:
		p = sqlite3_column_text(st, col);
		for (n = sqlite3_column_bytes(st, col); n; n--)
			h = (h ^ *p++) * UINT64_C(0x100000001b3);
		return mix(h + 3);
	}
}

static bool read_table(sqlite3 *db, unsigned t, struct digest *ret)
{
	const struct km_table *table = km_tables[t];
	sqlite3_stmt *st;
	char sql[128];
	unsigned i;

	snprintf(sql, sizeof(sql), "SELECT * FROM \"%s\"", km_table_base(table));
	if (sqlite3_prepare_v2(db, sql, -1, &st, NULL) != SQLITE_OK)
		return false;
	while (sqlite3_step(st) == SQLITE_ROW) {
		int first = sqlite3_column_count(st) - (int)table->nr_cols;
		uint64_t row = 0;

		for (i = 0; i < table->nr_cols; i++) {
			uint64_t h;

			if (ONE_OF(table->cols[i].name, other_cols))
				continue;
			h = hash_cell(st, first + (int)i);
			ret->col[t][i] += h;
			row = mix(row + h);
		}
		ret->row[t] += mix(row + 1);
	}
	return sqlite3_finalize(st) == SQLITE_OK;
}

static bool sum_rows(sqlite3 *db, const char *sql, uint64_t *ret)
{
	sqlite3_stmt *st;
	int i;

	if (sqlite3_prepare_v2(db, sql, -1, &st, NULL) != SQLITE_OK)
		return false;
	while (sqlite3_step(st) == SQLITE_ROW) {
		uint64_t row = 0;

		for (i = 0; i < sqlite3_column_count(st); i++)
			row = mix(row + hash_cell(st, i));
		*ret += mix(row + 1);
	}
	return sqlite3_finalize(st) == SQLITE_OK;
}

bool digest_read(const char *path, struct digest *ret)
{
	bool ok = false;
	sqlite3 *db;
	unsigned t;

	memset(ret, 0, sizeof(*ret));
	if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK) {
		ok = sum_rows(db, "SELECT name, subject FROM \"check\" WHERE ok IS NOT 1",
			      &ret->failing) &&
		     sum_rows(db, "SELECT collector, kind, text FROM issue", &ret->issues) &&
		     sum_rows(db, "SELECT collector, status, unknowns, reason FROM load",
			      &ret->load);
		for (t = 0; ok && km_tables[t]; t++)
			if (!ONE_OF(km_tables[t]->name, other_tables))
				ok = t < DIGEST_TABLES && km_tables[t]->nr_cols <= DIGEST_COLS &&
				     read_table(db, t, ret);
	}
	sqlite3_close(db);
	return ok;
}

bool digest_changed(const struct digest *a, const struct digest *b, char *where, size_t room)
{
	bool changed = false;
	size_t used = 0;
	unsigned t, c;

	*where = '\0';
	for (t = 0; km_tables[t] && t < DIGEST_TABLES; t++) {
		const struct km_table *table = km_tables[t];

		changed = changed || a->row[t] != b->row[t];
		for (c = 0; a->row[t] != b->row[t] && c < table->nr_cols; c++) {
			int n;

			if (a->col[t][c] == b->col[t][c] || used >= room)
				continue;
			n = snprintf(where + used, room - used, " %s.%s", table->name,
				     table->cols[c].name);
			used += n > 0 ? (size_t)n : 0;
		}
	}
	return changed;
}

bool digest_noticed(const struct digest *a, const struct digest *b)
{
	return a->failing != b->failing || a->issues != b->issues || a->load != b->load;
}
