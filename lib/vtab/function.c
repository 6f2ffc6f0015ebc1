/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The functions of SQL beside the tables: one member of one thing, without a join. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "adapter.h"
#include "base/utf8.h"

#define STRING_BYTES 4096

static void function_fail(sqlite3_context *ctx, enum km_status st, const struct km_err *err)
{
	if (st == KM_NOMEM)
		sqlite3_result_error_nomem(ctx);
	else
		sqlite3_result_error(ctx, *err->text ? err->text : km_status_name(st), -1);
}

/* What is unknown is NULL; what is misspelt, or a dump that cannot be opened, is an error. */
static bool is_unknown(enum km_status st)
{
	return st == KM_EXCLUDED || st == KM_MISSING || st == KM_UNMAPPED || st == KM_CORRUPT || st == KM_ABSENT;
}

static bool is_null(sqlite3_value *v)
{
	return sqlite3_value_type(v) == SQLITE_NULL;
}

/* The inspector; NULL: an error was set. */
static struct km_inspect *inspect_of(sqlite3_context *ctx, struct km_err *err)
{
	struct session *s = sqlite3_user_data(ctx);
	struct km_inspect *x = NULL;
	enum km_status st = session_inspect(s, &x, err);

	if (st)
		function_fail(ctx, st, err);
	return st ? NULL : x;
}

/* member(type, place, path); type NULL: that of the place itself. Without a path it is the thing itself. */
static void member_result(sqlite3_context *ctx, int argc, sqlite3_value **argv, bool as_text)
{
	const char *path = argc > 2 ? (const char *)sqlite3_value_text(argv[2]) : "";
	struct km_err err = { "" };
	struct km_inspect *x = inspect_of(ctx, &err);
	char text[KM_THING_TEXT];
	struct km_thing t;
	enum km_status st;

	if (!x || is_null(argv[1]) || !path)
		return;
	st = value_thing(x, argv[0], argv[1], &t, &err);
	if (!st)
		st = km_inspect_member(x, &t, path, &t, &err);
	/* A profile has no types of variables: the address would be taken for the value. */
	if (!st && !t.type)
		st = km_fail(&err, KM_NOTFOUND,
			     "the type at this place is not known; give it, or load the dump with --vmlinux");
	if (!st && as_text && !km_thing_text(x, &t, KM_TEXT_PLAIN, text))
		sqlite3_result_text(ctx, text, -1, SQLITE_TRANSIENT);
	else if (!st && !as_text && !km_thing_is_number(x, &t) && !km_thing_is_string(x, &t))
		sqlite3_result_int64(ctx, (sqlite3_int64)t.addr); /* of a structure: where it is */
	else if (!st && !as_text)
		result_thing(ctx, x, &t);
	else if (st && !is_unknown(st))
		function_fail(ctx, st, &err);
}

static void sql_member(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
	member_result(ctx, argc, argv, false);
}

static void sql_member_text(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
	member_result(ctx, argc, argv, true);
}

static void sql_string_at(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
	char raw[STRING_BYTES], clean[4 * STRING_BYTES + 1];
	struct km_err err = { "" };
	struct km_inspect *x = inspect_of(ctx, &err);
	struct km_thing t;
	enum km_status st;

	(void)argc;
	if (!x || is_null(argv[0]))
		return;
	st = value_place(x, argv[0], &t, &err);
	if (!st)
		st = km_inspect_string(x, &t, &err);
	if (st && !is_unknown(st)) {
		function_fail(ctx, st, &err);
	} else if (!st && !km_read_string(km_inspect_view(x), t.addr, raw, sizeof(raw))) {
		(void)km_utf8_escape(raw, strlen(raw), clean);
		sqlite3_result_text(ctx, clean, -1, SQLITE_TRANSIENT);
	}
}

static void sql_symbol_text(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
	struct km_err err = { "" };
	struct km_inspect *x = inspect_of(ctx, &err);
	const struct km_symbol_row *r;
	struct km_symbols *symbols;
	uint64_t offset = 0;
	char behind[24] = "", text[KM_THING_TEXT];

	(void)argc;
	if (!x || is_null(argv[0]))
		return;
	if (km_inspect_symbols(x, &symbols)) {
		sqlite3_result_error_nomem(ctx);
		return;
	}
	r = km_symbols_of(symbols, (uint64_t)sqlite3_value_int64(argv[0]), &offset);
	if (!r)
		return;
	if (offset)
		(void)snprintf(behind, sizeof(behind), "+0x%" PRIx64, offset);
	(void)snprintf(text, sizeof(text), "%.500s%s%s%.60s%s", r->name, behind, r->module ? " [" : "",
		       r->module ? r->module : "", r->module ? "]" : "");
	sqlite3_result_text(ctx, text, -1, SQLITE_TRANSIENT);
}

static void sql_place(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
	struct km_err err = { "" };
	struct km_inspect *x = inspect_of(ctx, &err);
	struct km_thing t;
	enum km_status st;

	(void)argc;
	if (!x || is_null(argv[0]))
		return;
	st = value_place(x, argv[0], &t, &err);
	if (!st)
		sqlite3_result_int64(ctx, (sqlite3_int64)t.addr);
	else if (!is_unknown(st))
		function_fail(ctx, st, &err);
}

/* A type, and of it a member: *@ret is where, from its start. False: a result was set. */
static bool type_member(sqlite3_context *ctx, sqlite3_value *type, sqlite3_value *path, struct km_inspect **ret_x,
			struct km_thing *ret)
{
	const char *name = (const char *)sqlite3_value_text(type);
	const char *way = path ? (const char *)sqlite3_value_text(path) : "";
	struct km_err err = { "" };
	struct km_inspect *x = name && way ? inspect_of(ctx, &err) : NULL;
	struct km_lookup *types;
	enum km_status st;
	uint32_t of;

	if (!x)
		return false;
	st = km_inspect_types(x, &types, &err);
	if (!st)
		st = km_lookup_type(types, name, &of, &err);
	if (!st)
		st = km_inspect_offset(x, of, way, ret, &err);
	if (st)
		function_fail(ctx, st, &err);
	*ret_x = x;
	return !st;
}

static void sql_container_of(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
	struct km_inspect *x;
	struct km_thing t;

	(void)argc;
	if (!is_null(argv[0]) && type_member(ctx, argv[1], argv[2], &x, &t))
		sqlite3_result_int64(ctx, sqlite3_value_int64(argv[0]) - (sqlite3_int64)t.addr);
}

static void sql_offset_of(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
	struct km_inspect *x;
	struct km_thing t;

	(void)argc;
	if (type_member(ctx, argv[0], argv[1], &x, &t))
		sqlite3_result_int64(ctx, (sqlite3_int64)t.addr);
}

static void sql_size_of(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
	struct km_inspect *x;
	struct km_thing t;

	(void)argc;
	if (type_member(ctx, argv[0], NULL, &x, &t))
		sqlite3_result_int64(ctx, (sqlite3_int64)km_thing_bytes(x, &t));
}

static void sql_open(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
	struct session *s = sqlite3_user_data(ctx);
	const char *path = argc ? (const char *)sqlite3_value_text(argv[0]) : NULL;
	const char *vmlinux = argc > 1 ? (const char *)sqlite3_value_text(argv[1]) : NULL;
	struct km_err err = { "" };
	char text[256];
	enum km_status st;

	if (!path || argc > 2) {
		sqlite3_result_error(ctx, "kmemdb_open(dump [, vmlinux]) wants the path of a dump", -1);
		return;
	}
	st = session_give(s, path, vmlinux, &err);
	if (st) {
		function_fail(ctx, st, &err);
		return;
	}
	(void)snprintf(text, sizeof(text), "Linux %s, types from %.120s", s->dump.k.release, s->dump.vmlinux_path);
	sqlite3_result_text(ctx, text, -1, SQLITE_TRANSIENT);
}

enum km_status functions_register(struct session *s)
{
	static const struct {
		const char *name;
		int args;
		void (*fn)(sqlite3_context *ctx, int argc, sqlite3_value **argv);
		bool opens;
	} list[] = {
		{ "member", 2, sql_member, false },
		{ "member", 3, sql_member, false },
		{ "member_text", 2, sql_member_text, false },
		{ "member_text", 3, sql_member_text, false },
		{ "string_at", 1, sql_string_at, false },
		{ "symbol_text", 1, sql_symbol_text, false },
		{ "place", 1, sql_place, false },
		{ "container_of", 3, sql_container_of, false },
		{ "offset_of", 2, sql_offset_of, false },
		{ "size_of", 1, sql_size_of, false },
		{ "kmemdb_open", -1, sql_open, true },
	};
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(list); i++) {
		/* A view of an untrusted case must not open files. */
		int flags = SQLITE_UTF8 | (list[i].opens ? SQLITE_DIRECTONLY : 0);

		if (list[i].opens && !s->o.may_open)
			continue;
		s->refs++;
		/* SQLite calls session_release() also when it fails. */
		if (sqlite3_create_function_v2(s->db, list[i].name, list[i].args, flags, s, list[i].fn, NULL, NULL,
					       session_release) != SQLITE_OK)
			return KM_NOMEM;
	}
	return KM_OK;
}
