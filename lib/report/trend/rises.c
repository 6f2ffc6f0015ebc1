/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <math.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/mem.h"
#include "trend.h"

/* A capture of the series: @place in the order of time, from 0. */
struct member {
	int64_t id;
	size_t place;
};

struct rises {
	struct member *line; /* by ascending id */
	double *by;	     /* what the sum changes by from the member before, in that order; one more at the end */
	int64_t *rows;	     /* likewise how many rows stand for the member, */
	int64_t *unknown;    /* and of them, whose value is NULL */
	double *hours;	     /* when the members were taken, by place; NULL: not asked */
	size_t n;
	int64_t least; /* rows that a member needs */
	bool begun, failed;
};

static int by_id(const void *a, const void *b)
{
	int64_t x = ((const struct member *)a)->id, y = ((const struct member *)b)->id;

	return x < y ? -1 : x > y;
}

/* "3600000,7200000": a time in milliseconds for each place of the line; hours since the first, so that no digits are lost. */
static void read_times(struct rises *r, const char *text)
{
	int64_t first = strtoll(text, NULL, 10);
	char *end;
	size_t i;

	r->hours = calloc(r->n + 1, sizeof(*r->hours));
	r->failed = !r->hours;
	for (i = 0; !r->failed && i < r->n; i++) {
		r->hours[i] = ((double)strtoll(text, &end, 10) - (double)first) / 3.6e6;
		text = *end == ',' ? end + 1 : end;
	}
}

/* "3,1,2": ids in the order of time. */
static void read_line(struct rises *r, const char *text)
{
	bool sorted = true;
	size_t room = 1;
	const char *p;
	char *end;

	r->begun = true;
	for (p = text; *p; p++)
		room += *p == ',';
	r->line = calloc(room, sizeof(*r->line));
	r->by = calloc(room + 1, sizeof(*r->by));
	r->rows = calloc(room + 1, sizeof(*r->rows));
	r->unknown = calloc(room + 1, sizeof(*r->unknown));
	if (!r->line || !r->by || !r->rows || !r->unknown) {
		r->failed = true;
		return;
	}
	for (p = text; r->n < room; p = end + 1) {
		int64_t id = strtoll(p, &end, 10);

		if (end == p)
			break;
		if (r->n && r->line[r->n - 1].id > id)
			sorted = false;
		r->line[r->n] = (struct member){ id, r->n };
		r->n++;
		if (*end != ',')
			break;
	}
	if (!sorted)
		km_sort(r->line, r->n, sizeof(*r->line), by_id);
}

/* The first member whose id is @id or more. */
static size_t find_member(const struct rises *r, int64_t id)
{
	size_t low = 0, high = r->n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (r->line[mid].id < id)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

/* What stands behind the value and the line in the arguments of a function; 0: it is not among them. */
struct arguments {
	int times, least;
};

/* The members from @from up to @to have a row of value @value. */
static void row_take(struct rises *r, size_t from, size_t to, sqlite3_value *value)
{
	bool unknown = sqlite3_value_type(value) == SQLITE_NULL;

	r->by[from] += unknown ? 0 : sqlite3_value_double(value);
	r->by[to] -= unknown ? 0 : sqlite3_value_double(value);
	r->unknown[from] += unknown;
	r->unknown[to] -= unknown;
	r->rows[from]++;
	r->rows[to]--;
}

static void rises_step(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
	struct rises *r = sqlite3_aggregate_context(ctx, sizeof(*r));
	const struct arguments *more = sqlite3_user_data(ctx);
	int64_t last;
	size_t from, to;
	int i;

	if (!r) {
		sqlite3_result_error_nomem(ctx);
		return;
	}
	for (i = 0; i < argc; i++)
		if (i != 2 && sqlite3_value_type(argv[i]) == SQLITE_NULL)
			return;
	if (!r->begun)
		read_line(r, (const char *)sqlite3_value_text(argv[3]));
	if (more->times && !r->hours && !r->failed)
		read_times(r, (const char *)sqlite3_value_text(argv[more->times]));
	if (more->least)
		r->least = sqlite3_value_int64(argv[more->least]);
	if (r->failed)
		return;
	last = sqlite3_value_int64(argv[1]);
	from = find_member(r, sqlite3_value_int64(argv[0]));
	to = last == INT64_MAX ? r->n : find_member(r, last + 1);
	if (from < to)
		row_take(r, from, to, argv[2]);
}

/* The sum of each member, in the order of time; NAN: a row of it is not known. */
static void sums_take(const struct rises *r, double *sums)
{
	int64_t unknown = 0;
	double sum = 0;
	size_t i;

	for (i = 0; i < r->n; i++) {
		sum += r->by[i];
		unknown += r->unknown[i];
		sums[r->line[i].place] = unknown ? NAN : sum;
	}
}

/* A member that is not known is passed over. */
static int64_t count_rises(const struct rises *r, double *sums)
{
	double before = NAN;
	int64_t rises = 0;
	size_t i;

	sums_take(r, sums);
	for (i = 0; i < r->n; i++) {
		rises += sums[i] > before;
		before = isnan(sums[i]) ? before : sums[i];
	}
	return rises;
}

static void deinit(struct rises *r)
{
	if (!r)
		return;
	free(r->line);
	free(r->by);
	free(r->rows);
	free(r->unknown);
	free(r->hours);
}

static void rises_finish(sqlite3_context *ctx)
{
	struct rises *r = sqlite3_aggregate_context(ctx, 0);
	double *sums = r && !r->failed && r->n ? calloc(r->n, sizeof(*sums)) : NULL;

	if (r && (r->failed || (r->n && !sums)))
		sqlite3_result_error_nomem(ctx);
	else
		sqlite3_result_int64(ctx, sums ? count_rises(r, sums) : 0);
	free(sums);
	deinit(r);
}

/* NAN for the members that no row stands for, or fewer than they need. */
static void mark_gaps(const struct rises *r, double *sums)
{
	int64_t rows = 0;
	size_t i;

	for (i = 0; i < r->n; i++) {
		rows += r->rows[i];
		if (!rows || rows < r->least)
			sums[r->line[i].place] = NAN;
	}
}

/* The sums in the order of time, with commas between; of many the last of each stretch. */
static void finish_line(sqlite3_context *ctx)
{
	struct rises *r = sqlite3_aggregate_context(ctx, 0);
	double *sums = r && !r->failed && r->n ? calloc(r->n, sizeof(*sums)) : NULL;
	sqlite3_str *text = sqlite3_str_new(NULL);
	size_t points = r && r->n < KM_LINE_POINTS ? r->n : KM_LINE_POINTS, i;

	if (sums) {
		sums_take(r, sums);
		mark_gaps(r, sums);
	}
	for (i = 0; sums && i < points; i++) {
		double v = sums[(i + 1) * r->n / points - 1];

		sqlite3_str_appendf(text, i ? "," : "");
		if (!isnan(v))
			sqlite3_str_appendf(text, "%.17g", v);
	}
	if ((r && (r->failed || (r->n && !sums))) || sqlite3_str_errcode(text))
		sqlite3_result_error_nomem(ctx);
	else if (sums)
		sqlite3_result_text(ctx, sqlite3_str_value(text), -1, SQLITE_TRANSIENT);
	sqlite3_free(sqlite3_str_finish(text));
	free(sums);
	deinit(r);
}

/* The slope where the times were given, else tau. */
static void finish_trend(sqlite3_context *ctx, bool slope)
{
	struct rises *r = sqlite3_aggregate_context(ctx, 0);
	double *sums = r && !r->failed && r->n ? calloc(r->n, sizeof(*sums)) : NULL, value = NAN;
	enum km_status st = r && (r->failed || (r->n && !sums)) ? KM_NOMEM : KM_OK;

	if (sums) {
		sums_take(r, sums);
		mark_gaps(r, sums);
		st = slope ? km_trend_slope(r->hours, sums, r->n, &value) : km_trend_tau(sums, r->n, &value);
	}
	if (st)
		sqlite3_result_error_nomem(ctx);
	else if (isfinite(value))
		sqlite3_result_double(ctx, value);
	free(sums);
	deinit(r);
}

static void finish_slope(sqlite3_context *ctx)
{
	finish_trend(ctx, true);
}

static void finish_tau(sqlite3_context *ctx)
{
	finish_trend(ctx, false);
}

static void finish_known(sqlite3_context *ctx)
{
	struct rises *r = sqlite3_aggregate_context(ctx, 0);
	double *sums = r && !r->failed && r->n ? calloc(r->n, sizeof(*sums)) : NULL;
	int64_t known = 0;
	size_t i;

	if (sums) {
		sums_take(r, sums);
		mark_gaps(r, sums);
	}
	for (i = 0; sums && i < r->n; i++)
		known += !isnan(sums[i]);
	if (r && (r->failed || (r->n && !sums)))
		sqlite3_result_error_nomem(ctx);
	else
		sqlite3_result_int64(ctx, known);
	free(sums);
	deinit(r);
}

int km_rises_register(struct sqlite3 *db)
{
	static const struct {
		const char *name;
		int argc;
		struct arguments more;
		void (*finish)(sqlite3_context *ctx);
	} functions[] = {
		{ "rises", 4, { 0, 0 }, rises_finish },
		{ "course", 4, { 0, 0 }, finish_line },
		{ "theil_sen", 5, { 4, 0 }, finish_slope },
		{ "theil_sen", 6, { 4, 5 }, finish_slope },
		{ "kendall_tau", 4, { 0, 0 }, finish_tau },
		{ "kendall_tau", 5, { 0, 4 }, finish_tau },
		{ "known_captures", 4, { 0, 0 }, finish_known },
		{ "known_captures", 5, { 0, 4 }, finish_known },
	};
	static const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
	int rc = SQLITE_OK;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(functions) && rc == SQLITE_OK; i++)
		rc = sqlite3_create_function_v2(db, functions[i].name, functions[i].argc, flags, (void *)(uintptr_t)&functions[i].more, NULL,
						rises_step, functions[i].finish, NULL);
	return rc;
}
