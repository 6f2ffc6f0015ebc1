/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/mem.h"
#include "rank.h"

/* Maximum number of runs of a side, far above practical use. */
#define MAX_VALUES 100000

struct value {
	double v;
	unsigned side;
	unsigned rank2; /* twice the rank, so that the mean rank of ties is a whole number */
};

static int by_value(const void *a, const void *b)
{
	double x = ((const struct value *)a)->v, y = ((const struct value *)b)->v;

	return (x > y) - (x < y);
}

static void rank_values(struct value *v, size_t n)
{
	size_t i, k, first;

	km_sort(v, n, sizeof(*v), by_value);
	for (first = 0; first < n; first = i) {
		for (i = first + 1; i < n && v[i].v <= v[first].v; i++)
			;
		for (k = first; k < i; k++)
			v[k].rank2 = (unsigned)(first + i + 1);
	}
}

/*
 * ways[k * (sum + 1) + s]: how many choices of k of the values have ranks that add up to s. The pooled ranks add up
 * to n * (n + 1) / 2, here doubled.
 */
static double *count_ways(const struct value *v, size_t n, size_t chosen)
{
	size_t sum = n * (n + 1), width = sum + 1, i, k, s;
	double *ways = km_calloc((chosen + 1) * width, sizeof(*ways));

	if (!ways)
		return NULL;
	ways[0] = 1;
	for (i = 0; i < n; i++)
		for (k = chosen; k > 0; k--)
			for (s = sum; s >= v[i].rank2; s--)
				ways[k * width + s] += ways[(k - 1) * width + s - v[i].rank2];
	return ways;
}

static double absolute_difference(double a, double b)
{
	return a > b ? a - b : b - a;
}

static enum km_status test_ranked(const struct value *v, size_t n, size_t chosen, unsigned side, struct km_rank *ret)
{
	double mean = (double)(chosen * (n + 1)), far, all = 0, tail = 0, end = 0, most = 0;
	size_t width = n * (n + 1) + 1, s, got = 0;
	double *ways = count_ways(v, n, chosen), *last;

	if (!ways)
		return KM_NOMEM;
	last = ways + chosen * width;
	for (s = 0; s < n; s++)
		got += v[s].side == side ? v[s].rank2 : 0;
	far = absolute_difference((double)got, mean);
	for (s = 0; s < width; s++) {
		double d = absolute_difference((double)s, mean);

		if (last[s] <= 0)
			continue;
		all += last[s];
		if (d >= far)
			tail += last[s];
		if (d > most) {
			most = d;
			end = 0;
		}
		if (d >= most)
			end += last[s];
	}
	free(ways);
	*ret = (struct km_rank){ tail / all, end / all };
	return KM_OK;
}

/* Every so many-th of more than KM_RANK_MOST. Returns how many were put to @to. */
static size_t values_take(const double *x, size_t n, unsigned side, struct value *to)
{
	size_t m = n < KM_RANK_MOST ? n : KM_RANK_MOST, i;

	for (i = 0; i < m; i++)
		to[i] = (struct value){ .v = x[i * n / m], .side = side };
	return m;
}

enum km_status km_rank_test(const double *x, size_t n, const double *y, size_t m, struct km_rank *ret)
{
	struct value v[2 * KM_RANK_MOST];

	n = values_take(x, n, 0, v);
	m = values_take(y, m, 1, v + n);
	rank_values(v, n + m);
	return test_ranked(v, n + m, n < m ? n : m, n < m ? 0 : 1, ret);
}

/* -- SQL ----------------------------------------------------------------------------------------------------------- */

struct sample {
	KM_VEC(double) x[2];
};

static void value_add(sqlite3_context *ctx, sqlite3_value *value, unsigned side)
{
	struct sample *s = sqlite3_aggregate_context(ctx, sizeof(*s));
	double *p = NULL;

	if (sqlite3_value_type(value) == SQLITE_NULL)
		return;
	if (s && s->x[side].n < MAX_VALUES)
		p = km_vec_push(&s->x[side]);
	if (p)
		*p = sqlite3_value_double(value);
	else
		sqlite3_result_error(ctx, "too many runs", -1);
}

static void step_one(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
	(void)argc;
	value_add(ctx, argv[0], 0);
}

static void step_two(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
	(void)argc;
	value_add(ctx, argv[1], sqlite3_value_int(argv[0]) == 1);
}

static int by_number(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static double middle(double *x, size_t n)
{
	km_sort(x, n, sizeof(*x), by_number);
	return n % 2 ? x[n / 2] : x[n / 2 - 1] / 2 + x[n / 2] / 2;
}

static void sample_free(struct sample *s)
{
	km_vec_free(&s->x[0]);
	km_vec_free(&s->x[1]);
}

static void end_median(sqlite3_context *ctx)
{
	struct sample *s = sqlite3_aggregate_context(ctx, 0);

	if (!s || !s->x[0].n)
		return;
	sqlite3_result_double(ctx, middle(s->x[0].v, s->x[0].n));
	sample_free(s);
}

static void end_mad(sqlite3_context *ctx)
{
	struct sample *s = sqlite3_aggregate_context(ctx, 0);
	double m;
	size_t i;

	if (!s || !s->x[0].n)
		return;
	m = middle(s->x[0].v, s->x[0].n);
	for (i = 0; i < s->x[0].n; i++)
		s->x[0].v[i] = absolute_difference(s->x[0].v[i], m);
	sqlite3_result_double(ctx, middle(s->x[0].v, s->x[0].n));
	sample_free(s);
}

static void end_rank(sqlite3_context *ctx, bool least)
{
	struct sample *s = sqlite3_aggregate_context(ctx, 0);
	struct km_rank rank;

	if (!s)
		return;
	if (s->x[0].n && s->x[1].n) {
		if (km_rank_test(s->x[0].v, s->x[0].n, s->x[1].v, s->x[1].n, &rank) == KM_OK)
			sqlite3_result_double(ctx, least ? rank.least_p : rank.p);
		else
			sqlite3_result_error_nomem(ctx);
	}
	sample_free(s);
}

static void end_p(sqlite3_context *ctx)
{
	end_rank(ctx, false);
}

static void end_least_p(sqlite3_context *ctx)
{
	end_rank(ctx, true);
}

enum km_status km_rank_register(struct sqlite3 *db)
{
	static const struct {
		const char *name;
		int argc;
		void (*step)(sqlite3_context *ctx, int argc, sqlite3_value **argv);
		void (*end)(sqlite3_context *ctx);
	} fns[] = {
		{ "median", 1, step_one, end_median },
		{ "mad", 1, step_one, end_mad },
		{ "rank_p", 2, step_two, end_p },
		{ "rank_least_p", 2, step_two, end_least_p },
	};
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(fns); i++)
		if (sqlite3_create_function_v2(db, fns[i].name, fns[i].argc, SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL,
					       NULL, fns[i].step, fns[i].end, NULL) != SQLITE_OK)
			return KM_NOMEM;
	return KM_OK;
}
