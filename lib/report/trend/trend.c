/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "trend.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"

/* Indexes into @y of the known values that are looked at; the caller frees them. NULL: no memory. */
static size_t *take_points(const double *y, size_t n, size_t *ret_n)
{
	size_t *known = km_calloc(n ? n : 1, sizeof(*known)), m = 0, i;

	if (!known)
		return NULL;
	for (i = 0; i < n; i++)
		if (!isnan(y[i]))
			known[m++] = i;
	*ret_n = m;
	if (m <= KM_TREND_POINTS)
		return known;
	for (i = 0; i < KM_TREND_POINTS; i++)
		known[i] = known[i * (m - 1) / (KM_TREND_POINTS - 1)];
	*ret_n = KM_TREND_POINTS;
	return known;
}

static int by_number(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static double median(double *v, size_t n)
{
	if (!n)
		return NAN;
	km_sort(v, n, sizeof(*v), by_number);
	return n % 2 ? v[n / 2] : v[n / 2 - 1] / 2 + v[n / 2] / 2;
}

enum km_status km_trend_slope(const double *x, const double *y, size_t n, double *ret)
{
	size_t points, pairs = 0, i, k;
	size_t *at = take_points(y, n, &points);
	double *slopes = at ? km_calloc(points ? points * points / 2 : 1, sizeof(*slopes)) : NULL;

	*ret = NAN;
	if (!slopes) {
		free(at);
		return KM_NOMEM;
	}
	for (i = 0; i < points && points >= KM_TREND_LEAST; i++)
		for (k = 0; k < i; k++)
			if (x[at[i]] < x[at[k]] || x[at[i]] > x[at[k]])
				slopes[pairs++] = (y[at[i]] - y[at[k]]) / (x[at[i]] - x[at[k]]);
	*ret = median(slopes, pairs);
	free(slopes);
	free(at);
	return KM_OK;
}

enum km_status km_trend_tau(const double *y, size_t n, double *ret)
{
	size_t points, i, k;
	size_t *at = take_points(y, n, &points);
	double pairs = 0, ties = 0, sum = 0;

	*ret = NAN;
	if (!at)
		return KM_NOMEM;
	for (i = 0; i < points && points >= KM_TREND_LEAST; i++)
		for (k = 0; k < i; k++) {
			int sign = (y[at[i]] > y[at[k]]) - (y[at[i]] < y[at[k]]);

			pairs++;
			ties += !sign;
			sum += sign;
		}
	free(at);
	/* The order itself has no ties. */
	if (pairs > ties)
		*ret = sum / sqrt(pairs * (pairs - ties));
	return KM_OK;
}
