/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "functions.h"

#include <ctype.h>
#include <errno.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/fingerprint.h"
#include "kconst/constant.h"
#include "whatif/whatif.h"

/* Rows (name, value) into @t; at most as many as it holds. */
static bool read_names(struct sqlite3 *db, const char *sql, int64_t capture, struct km_arena *arena,
		       struct km_gfp_table *t)
{
	struct sqlite3_stmt *stmt;
	bool ok = true;

	t->n = 0;
	t->source = "";
	if (sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) != SQLITE_OK)
		return false;
	(void)sqlite3_bind_int64(stmt, 1, capture);
	while (ok && sqlite3_step(stmt) == SQLITE_ROW) {
		const char *name = (const char *)sqlite3_column_text(stmt, 0);

		name = name ? km_arena_strdup(arena, name) : NULL;
		ok = name && km_gfp_table_add(t, name, (uint64_t)sqlite3_column_int64(stmt, 1));
	}
	sqlite3_finalize(stmt);
	return ok;
}

static unsigned release_of(struct sqlite3 *db, int64_t capture)
{
	struct sqlite3_stmt *stmt;
	unsigned release = 0;

	if (sqlite3_prepare_v2(db, "SELECT kernel_release FROM capture WHERE capture_id = ?", -1,
			       &stmt, NULL) != SQLITE_OK)
		return 0;
	(void)sqlite3_bind_int64(stmt, 1, capture);
	if (sqlite3_step(stmt) == SQLITE_ROW)
		release = km_release_parse((const char *)sqlite3_column_text(stmt, 0));
	sqlite3_finalize(stmt);
	return release;
}

const struct km_gfp_table *km_flag_names_gfp(struct km_flag_names *n, struct sqlite3 *db,
					     int64_t capture)
{
	unsigned release;

	if (n->gfp_of == capture)
		return &n->gfp;
	km_arena_free(&n->gfp_arena);
	(void)read_names(db,
			 "SELECT name, value FROM gfp_flag "
			 "WHERE capture_id = " KM_SQL_CONSTANTS_OF("?"),
			 capture, &n->gfp_arena, &n->gfp);
	if (n->gfp.n) {
		km_gfp_table_sort(&n->gfp);
	} else {
		release = release_of(db, capture);
		if (release)
			km_gfp_table_builtin(release, &n->gfp);
	}
	n->gfp_of = capture;
	return &n->gfp;
}

static const struct km_gfp_table *page_table(struct km_flag_names *n, struct sqlite3 *db,
					     int64_t capture)
{
	const struct km_constant *c;
	unsigned release, pos = 0;

	if (n->page_of == capture)
		return &n->page;
	km_arena_free(&n->page_arena);
	(void)read_names(db,
			 "SELECT name, mask FROM page_flag WHERE alias_of IS NULL "
			 "AND capture_id = " KM_SQL_CONSTANTS_OF("?") " ORDER BY bit",
			 capture, &n->page_arena, &n->page);
	release = n->page.n ? 0 : release_of(db, capture);
	while (release && (c = km_constant_next(KM_CONSTANT_PAGE_FLAG, release, &pos)))
		(void)km_gfp_table_add(&n->page, c->name, (uint64_t)c->value);
	n->page_of = capture;
	return &n->page;
}

typedef const struct km_gfp_table *(*table_fn)(struct km_flag_names *n, struct sqlite3 *db,
					       int64_t capture);

static void names_of(struct sqlite3_context *ctx, int argc, struct sqlite3_value **argv,
		     table_fn table)
{
	struct km_flag_names *n = sqlite3_user_data(ctx);
	const struct km_gfp_table *t;
	int64_t capture = *n->capture_id;
	char buf[1024];

	if (sqlite3_value_type(argv[0]) != SQLITE_INTEGER)
		return;
	if (argc > 1)
		capture = sqlite3_value_int64(argv[1]);
	t = table(n, sqlite3_context_db_handle(ctx), capture);
	if (!t->n)
		return;
	(void)km_gfp_names(t, (uint64_t)sqlite3_value_int64(argv[0]), buf, sizeof(buf));
	sqlite3_result_text(ctx, buf, -1, SQLITE_TRANSIENT);
}

static void gfp_names(struct sqlite3_context *ctx, int argc, struct sqlite3_value **argv)
{
	names_of(ctx, argc, argv, km_flag_names_gfp);
}

static void page_flag_names(struct sqlite3_context *ctx, int argc, struct sqlite3_value **argv)
{
	names_of(ctx, argc, argv, page_table);
}

/* addr('0xffff…'): the number that the tables have. NULL: it is none of 64 bits. */
static void addr_of_text(struct sqlite3_context *ctx, int argc, struct sqlite3_value **argv)
{
	const char *text = (const char *)sqlite3_value_text(argv[0]);
	unsigned long long v;
	char *end;

	(void)argc;
	if (sqlite3_value_type(argv[0]) == SQLITE_INTEGER) {
		sqlite3_result_int64(ctx, sqlite3_value_int64(argv[0]));
		return;
	}
	if (!text || !isxdigit((unsigned char)*text))
		return;
	errno = 0;
	v = strtoull(text, &end, 16);
	if (!errno && !*end)
		sqlite3_result_int64(ctx, (int64_t)v);
}

/* addr_text(x): as answers show an address. */
static void text_of_addr(struct sqlite3_context *ctx, int argc, struct sqlite3_value **argv)
{
	char buf[24];

	(void)argc;
	if (sqlite3_value_type(argv[0]) != SQLITE_INTEGER)
		return;
	(void)snprintf(buf, sizeof(buf), "0x%llx", (unsigned long long)sqlite3_value_int64(argv[0]));
	sqlite3_result_text(ctx, buf, -1, SQLITE_TRANSIENT);
}

/* folded(stack): lines, innermost first, as flame graphs have them: outermost first, between semicolons, without offsets. */
static void folded(struct sqlite3_context *ctx, int argc, struct sqlite3_value **argv)
{
	const char *text = (const char *)sqlite3_value_text(argv[0]), *end, *line;
	char *out, *to;

	(void)argc;
	if (!text)
		return;
	out = to = sqlite3_malloc64(strlen(text) + 1);
	if (!out) {
		sqlite3_result_error_nomem(ctx);
		return;
	}
	for (end = text + strlen(text); end; end = line > text ? line - 1 : NULL) {
		const char *p;

		for (line = end; line > text && line[-1] != '\n'; line--)
			;
		if (to > out)
			*to++ = ';';
		for (p = line; p < end && *p != '+'; p++)
			*to++ = *p == ' ' || *p == ';' ? '_' : *p;
		for (; p < end && *p != '['; p++)
			;
		if (p < end)
			*to++ = '_';
		for (; p < end; p++)
			*to++ = *p == ' ' || *p == ';' ? '_' : *p;
	}
	sqlite3_result_text64(ctx, out, (sqlite3_uint64)(to - out), sqlite3_free, SQLITE_UTF8);
}

/* Is the number of @digits digits at @p one of "1,3-4", "01-03" (with zeros in front), which ends at @end? */
static bool is_in_ranges(const char *p, size_t digits, const char *range, const char *end)
{
	const char *to;
	uint64_t n = strtoull(p, NULL, 10), first, last;
	size_t width;

	for (; range < end; range = to + (to < end)) {
		to = memchr(range, ',', (size_t)(end - range));
		to = to ? to : end;
		width = strspn(range, "0123456789");
		if (!width || width > 18)
			continue;
		first = last = strtoull(range, NULL, 10);
		if (range[width] == '-')
			last = strtoull(range + width + 1, NULL, 10);
		if (n >= first && n <= last && (*range == '0' && width > 1 ? digits == width : digits == 1 || *p != '0'))
			return true;
	}
	return false;
}

/* Is @host, or what is before a dot of its name, one of the group @p, which ends at @end: "n[1-2].example.com"? */
static bool is_of_group(const char *host, const char *p, const char *end)
{
	const char *close;
	size_t digits;

	while (p < end) {
		if (*p == '[') {
			close = memchr(p, ']', (size_t)(end - p));
			digits = strspn(host, "0123456789");
			if (!close || !digits || digits > 18 || !is_in_ranges(host, digits, p + 1, close))
				return false;
			host += digits;
			p = close + 1;
		} else if (*host != *p++) {
			return !*host && p[-1] == '.';
		} else {
			host++;
		}
	}
	return !*host;
}

/* in_group(host, names): "n[1-2],db1" as dshbak -c and clush -b call machines that said the same. */
static void in_group(struct sqlite3_context *ctx, int argc, struct sqlite3_value **argv)
{
	const char *host = (const char *)sqlite3_value_text(argv[0]), *p = (const char *)sqlite3_value_text(argv[1]), *end;
	bool found = false, inside = false;

	(void)argc;
	if (!host || !p)
		return;
	for (end = p; !found; end++) {
		inside = *end == '[' || (inside && *end != ']');
		if (*end && (*end != ',' || inside))
			continue;
		found = *host && is_of_group(host, p, end);
		if (!*end)
			break;
		p = end + 1;
	}
	sqlite3_result_int(ctx, found);
}

/* digest(text): 16 hexadecimal digits, the same for the same text everywhere. */
static void digest(struct sqlite3_context *ctx, int argc, struct sqlite3_value **argv)
{
	const char *text = (const char *)sqlite3_value_text(argv[0]);
	struct km_fingerprint f = KM_FINGERPRINT_INIT;
	char hex[KM_FINGERPRINT_TEXT];

	(void)argc;
	if (!text)
		return;
	km_fingerprint_bytes(&f, text, (uint64_t)sqlite3_value_bytes(argv[0]));
	km_fingerprint_text(&f, hex);
	sqlite3_result_text(ctx, hex, 16, SQLITE_TRANSIENT);
}

enum km_status km_functions_register(struct sqlite3 *db, struct km_flag_names *names)
{
	static const struct {
		const char *name;
		void (*fn)(struct sqlite3_context *ctx, int argc, struct sqlite3_value **argv);
	} functions[] = { { "gfp_names", gfp_names }, { "page_flag_names", page_flag_names } };
	size_t i;
	int argc;

	for (i = 0; i < KM_ARRAY_LEN(functions); i++)
		for (argc = 1; argc <= 2; argc++)
			if (sqlite3_create_function_v2(db, functions[i].name, argc, SQLITE_UTF8,
						       names, functions[i].fn, NULL, NULL,
						       NULL) != SQLITE_OK)
				return KM_NOMEM;
	if (sqlite3_create_function_v2(db, "addr", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL,
				       addr_of_text, NULL, NULL, NULL) != SQLITE_OK ||
	    sqlite3_create_function_v2(db, "addr_text", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL,
				       text_of_addr, NULL, NULL, NULL) != SQLITE_OK ||
	    sqlite3_create_function_v2(db, "folded", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL,
				       folded, NULL, NULL, NULL) != SQLITE_OK ||
	    sqlite3_create_function_v2(db, "digest", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL,
				       digest, NULL, NULL, NULL) != SQLITE_OK ||
	    sqlite3_create_function_v2(db, "in_group", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL,
				       in_group, NULL, NULL, NULL) != SQLITE_OK)
		return KM_NOMEM;
	return KM_OK;
}

static const struct km_gfp_table *gfp_names_of(void *arg, struct sqlite3 *db, int64_t capture)
{
	return km_flag_names_gfp(arg, db, capture);
}

enum km_status km_functions_of_rules(void *names, struct sqlite3 *db)
{
	return km_whatif_register(db, gfp_names_of, names);
}

void km_flag_names_deinit(struct km_flag_names *names)
{
	km_arena_free(&names->gfp_arena);
	km_arena_free(&names->page_arena);
}
