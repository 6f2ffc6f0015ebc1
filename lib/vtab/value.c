/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Values between SQL and things of the dump. */
#include "adapter.h"

#include <stdio.h>
#include <string.h>

void result_static(sqlite3_context *ctx, const char *text)
{
	if (text)
		sqlite3_result_text(ctx, text, -1, SQLITE_STATIC);
}

enum km_status value_place(struct km_inspect *x, sqlite3_value *v, struct km_thing *ret, struct km_err *err)
{
	int type = v ? sqlite3_value_type(v) : SQLITE_NULL;

	if (type == SQLITE_INTEGER) {
		*ret = (struct km_thing){ .addr = (uint64_t)sqlite3_value_int64(v) };
		return KM_OK;
	}
	if (type != SQLITE_TEXT)
		return km_fail(err, KM_NOTFOUND, "a place is an address or a text such as 'init_task.tasks'");
	return km_inspect_place(x, (const char *)sqlite3_value_text(v), ret, err);
}

/* "sockfs_inode|socket_alloc": the first that this kernel has. */
static enum km_status type_first(struct km_lookup *types, const char *names, uint32_t *ret, struct km_err *err)
{
	char name[128];
	enum km_status st;
	size_t n;

	for (;; names += n + 1) {
		n = strcspn(names, "|");
		(void)snprintf(name, sizeof(name), "%.*s", (int)(n < sizeof(name) ? n : sizeof(name) - 1), names);
		st = km_lookup_type(types, name, ret, err);
		if (st != KM_NOTFOUND || !names[n])
			return st;
	}
}

enum km_status value_thing(struct km_inspect *x, sqlite3_value *type, sqlite3_value *place, struct km_thing *ret,
			   struct km_err *err)
{
	struct km_lookup *types;
	struct km_thing t;
	uint32_t as;
	enum km_status st = value_place(x, place, &t, err);

	if (!st && type && sqlite3_value_type(type) == SQLITE_TEXT) {
		st = km_inspect_types(x, &types, err);
		if (!st)
			st = type_first(types, (const char *)sqlite3_value_text(type), &as, err);
		if (!st)
			st = km_inspect_as(x, as, &t, err);
	}
	if (!st)
		*ret = t;
	return st;
}

void result_thing(sqlite3_context *ctx, struct km_inspect *x, const struct km_thing *t)
{
	char text[KM_THING_TEXT];
	bool is_signed;
	uint64_t n;

	if (km_thing_is_string(x, t)) {
		if (!km_thing_text(x, t, KM_TEXT_PLAIN, text))
			sqlite3_result_text(ctx, text, -1, SQLITE_TRANSIENT);
	} else if (!km_thing_number(x, t, &n, &is_signed)) {
		sqlite3_result_int64(ctx, (sqlite3_int64)n);
	}
}
