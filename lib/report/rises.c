/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

#include "rises.h"

/* The sum changes by @by in capture @at. */
struct event {
	int64_t at;
	double by;
};

struct rises {
	struct event *v;
	size_t n, room;
	bool failed, unsorted;
};

static void push(struct rises *r, int64_t at, double by)
{
	if (r->n == r->room) {
		size_t room = r->room ? 2 * r->room : 64;
		struct event *v = room > SIZE_MAX / 2 / sizeof(*v)
					  ? NULL
					  : realloc(r->v, room * sizeof(*v));

		if (!v) {
			r->failed = true;
			return;
		}
		r->v = v;
		r->room = room;
	}
	if (r->n && r->v[r->n - 1].at > at)
		r->unsorted = true;
	r->v[r->n++] = (struct event){at, by};
}

static void step(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
	struct rises *r = sqlite3_aggregate_context(ctx, sizeof(*r));
	int64_t first, last, from, to;
	int i;

	if (!r) {
		sqlite3_result_error_nomem(ctx);
		return;
	}
	for (i = 0; i < argc; i++)
		if (sqlite3_value_type(argv[i]) == SQLITE_NULL)
			return;
	first = sqlite3_value_int64(argv[0]);
	last = sqlite3_value_int64(argv[1]);
	from = sqlite3_value_int64(argv[3]);
	to = sqlite3_value_int64(argv[4]);
	if (first > from && first <= to)
		push(r, first, sqlite3_value_double(argv[2]));
	if (last >= from && last < to)
		push(r, last + 1, -sqlite3_value_double(argv[2]));
}

static int by_capture(const void *a, const void *b)
{
	int64_t x = ((const struct event *)a)->at, y = ((const struct event *)b)->at;

	return x < y ? -1 : x > y;
}

static void finish(sqlite3_context *ctx)
{
	struct rises *r = sqlite3_aggregate_context(ctx, 0);
	int64_t rises = 0;
	size_t i, k;

	if (r && r->failed)
		sqlite3_result_error_nomem(ctx);
	else {
		if (r && r->unsorted)
			qsort(r->v, r->n, sizeof(*r->v), by_capture);
		for (i = 0; r && i < r->n; i = k) {
			double by = 0;

			for (k = i; k < r->n && r->v[k].at == r->v[i].at; k++)
				by += r->v[k].by;
			rises += by > 0;
		}
		sqlite3_result_int64(ctx, rises);
	}
	if (r)
		free(r->v);
}

int km_rises_register(struct sqlite3 *db)
{
	return sqlite3_create_function_v2(db, "rises", 5,
					  SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
					  NULL, NULL, step, finish, NULL);
}
