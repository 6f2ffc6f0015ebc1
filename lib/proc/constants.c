/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Constants by release, for captures that are texts. */
#include "kconst/constant.h"
#include "constants.h"
#include "kconst/gfp.h"
#include "kconst/taint.h"

static bool empty(struct km_store *store, const struct km_table *t)
{
	return !km_store_rows(store, t);
}

static enum km_status add_gfp(struct km_store *store, unsigned release)
{
	struct km_gfp_table table;
	enum km_status st = KM_OK;
	unsigned i;

	km_gfp_table_builtin(release, &table);
	for (i = 0; !st && i < table.n; i++) {
		uint64_t v = table.v[i].value;
		struct row_gfp_flag row = { 0 };

		ROW_SET(row, gfp_flag, name, table.v[i].name);
		ROW_SET(row, gfp_flag, value, v);
		ROW_SET(row, gfp_flag, composite, (v & (v - 1)) != 0);
		ROW_SET(row, gfp_flag, source, table.source);
		st = km_store_add(store, &km_tbl_gfp_flag, &row);
	}
	return st;
}

static enum km_status add_alloc(struct km_store *store, unsigned release)
{
	const struct km_constant *c;
	enum km_status st = KM_OK;
	unsigned pos = 0;

	while (!st && (c = km_constant_next(KM_CONSTANT_ALLOC, release, &pos))) {
		struct row_alloc_flag row = { 0 };

		ROW_SET(row, alloc_flag, name, c->name);
		ROW_SET(row, alloc_flag, value, c->value);
		ROW_SET(row, alloc_flag, doc, c->doc);
		st = km_store_add(store, &km_tbl_alloc_flag, &row);
	}
	return st;
}

static enum km_status add_kmalloc(struct km_store *store, unsigned release)
{
	const struct km_constant *c;
	enum km_status st = KM_OK;
	unsigned pos = 0;

	while (!st && (c = km_constant_next(KM_CONSTANT_KMALLOC, release, &pos))) {
		struct row_kmalloc_type row = { 0 };

		ROW_SET(row, kmalloc_type, name, c->name);
		ROW_SET(row, kmalloc_type, doc, c->doc);
		st = km_store_add(store, &km_tbl_kmalloc_type, &row);
	}
	return st;
}

static enum km_status add_migratetypes(struct km_store *store, unsigned release)
{
	const struct km_constant *c;
	enum km_status st = KM_OK;
	unsigned pos = 0;

	while (!st && (c = km_constant_next(KM_CONSTANT_MIGRATETYPE, release, &pos))) {
		struct row_migratetype row = { 0 };

		ROW_SET(row, migratetype, value, c->value);
		ROW_SET(row, migratetype, name, c->name);
		ROW_SET(row, migratetype, on_pcp_lists, c->value < 3);
		st = km_store_add(store, &km_tbl_migratetype, &row);
	}
	return st;
}

enum km_status km_constants_store(struct km_store *store, const char *release)
{
	unsigned number = km_release_parse(release);
	enum km_status st = KM_OK;

	if (!number)
		return KM_OK;
	if (empty(store, &km_tbl_gfp_flag))
		st = add_gfp(store, number);
	if (!st && empty(store, &km_tbl_alloc_flag))
		st = add_alloc(store, number);
	if (!st && empty(store, &km_tbl_kmalloc_type))
		st = add_kmalloc(store, number);
	if (!st && empty(store, &km_tbl_migratetype))
		st = add_migratetypes(store, number);
	return st;
}

enum km_status km_taint_store(struct km_store *store, uint64_t mask)
{
	enum km_status st = KM_OK;
	unsigned bit;

	for (bit = 0; !st && bit < 64; bit++) {
		const struct km_taint *flag = km_taint_flag(bit);
		struct row_taint row = { 0 };

		if (!(mask >> bit & 1))
			continue;
		ROW_SET(row, taint, bit, bit);
		if (flag) {
			ROW_SET(row, taint, letter, flag->letter);
			ROW_SET(row, taint, doc, flag->doc);
		}
		st = km_store_add(store, &km_tbl_taint, &row);
	}
	return st;
}
