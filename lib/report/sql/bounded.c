/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <ctype.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "sql.h"

/* What SQLite is asked for, before its arguments. format() has another name in SQLite before 3.38. */
#define FUNCTION "SELECT printf"

/* As SQLITE_LIMIT_FUNCTION_ARG is by default up to 3.47; later it is 1000. */
#define MAX_ARGS 127

/*
 * SQLite's own function prints a text beyond the largest value as NULL, after it spent seconds on it. Here the bound is
 * computed first; what is below it SQLite prints, asked through a database of its own, for a function that is replaced
 * cannot be called.
 */
struct printer {
	struct sqlite3 *db;
	struct sqlite3_stmt *stmt[MAX_ARGS + 1]; /* by the number of arguments */
};

static void printer_free(void *arg)
{
	struct printer *p = arg;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(p->stmt); i++)
		sqlite3_finalize(p->stmt[i]);
	sqlite3_close(p->db);
	free(p);
}

/* A width or precision at *@at: digits, or the argument that * stands for. */
static uint64_t read_count(const char **at, struct sqlite3_value **argv, int argc, int *arg)
{
	uint64_t n = 0;

	if (**at == '*') {
		int64_t v = *arg < argc ? sqlite3_value_int64(argv[*arg]) : 0;

		(*arg)++;
		(*at)++;
		return v < 0 ? -(uint64_t)v : (uint64_t)v;
	}
	for (; isdigit((unsigned char)**at); (*at)++)
		n = n < UINT32_MAX ? n * 10 + (uint64_t)(**at - '0') : n;
	return n;
}

/* Bytes that the widths and precisions of @format may add to its arguments. */
static uint64_t padding(const char *format, struct sqlite3_value **argv, int argc)
{
	uint64_t sum = 0;
	int arg = 1;

	for (format = strchr(format, '%'); format; format = strchr(format, '%')) {
		uint64_t width, precision = 0;

		format += 1 + strspn(format + 1, "-+ #0,!");
		width = read_count(&format, argv, argc, &arg);
		if (*format == '.') {
			format++;
			precision = read_count(&format, argv, argc, &arg);
		}
		format += strspn(format, "l");
		arg += *format != '%';
		/* The precision of a text is the most that is printed. */
		if (!strchr("sqQwz", *format) && precision > width)
			width = precision;
		sum += width < UINT32_MAX ? width : UINT32_MAX;
		format += *format != '\0';
	}
	return sum;
}

static int prepare_printer(struct printer *p, int argc)
{
	char sql[sizeof(FUNCTION) + sizeof("?,") * (MAX_ARGS + 1)] = FUNCTION;
	size_t n = strlen(sql);
	int i;

	if (p->stmt[argc])
		return SQLITE_OK;
	/* Few statements print: it is opened for the first that does. */
	if (!p->db) {
		int rc = sqlite3_open_v2(":memory:", &p->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL);

		if (rc != SQLITE_OK) {
			sqlite3_close(p->db);
			p->db = NULL;
			return rc;
		}
	}
	for (i = 0; i < argc; i++) {
		sql[n++] = i ? ',' : '(';
		sql[n++] = '?';
	}
	sql[n++] = ')';
	return sqlite3_prepare_v3(p->db, sql, (int)n, SQLITE_PREPARE_PERSISTENT, &p->stmt[argc], NULL);
}

static void print(struct sqlite3_context *ctx, int argc, struct sqlite3_value **argv)
{
	struct printer *p = sqlite3_user_data(ctx);
	uint64_t bytes = 0;
	const char *format;
	int i, rc;

	if (argc < 1)
		return;
	if (argc > MAX_ARGS) {
		sqlite3_result_error(ctx, "too many arguments on function printf", -1);
		return;
	}
	for (i = 0; i < argc; i++)
		bytes += (uint64_t)sqlite3_value_bytes(argv[i]);
	format = (const char *)sqlite3_value_text(argv[0]);
	if (format && bytes + padding(format, argv, argc) >
			      (uint64_t)sqlite3_limit(sqlite3_context_db_handle(ctx), SQLITE_LIMIT_LENGTH, -1)) {
		sqlite3_result_error_toobig(ctx);
		return;
	}
	rc = prepare_printer(p, argc);
	for (i = 0; i < argc && rc == SQLITE_OK; i++)
		rc = sqlite3_bind_value(p->stmt[argc], i + 1, argv[i]);
	rc = rc == SQLITE_OK ? sqlite3_step(p->stmt[argc]) : rc;
	if (rc == SQLITE_ROW)
		sqlite3_result_value(ctx, sqlite3_column_value(p->stmt[argc], 0));
	else
		sqlite3_result_error_code(ctx, rc);
	(void)sqlite3_reset(p->stmt[argc]);
	(void)sqlite3_clear_bindings(p->stmt[argc]);
}

enum km_status km_sql_bound(struct sqlite3 *db)
{
	static const char *const names[] = { "printf", "format" };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(names); i++) {
		struct printer *p = calloc(1, sizeof(*p));

		if (!p)
			return KM_NOMEM;
		/* It frees @p, also where it fails. */
		if (sqlite3_create_function_v2(db, names[i], -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, p, print,
					       NULL, NULL, printer_free) != SQLITE_OK)
			return KM_NOMEM;
	}
	return KM_OK;
}
