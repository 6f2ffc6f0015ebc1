/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <math.h>

#include "report/trend.h"
#include "test.h"

static bool near(double a, double b)
{
	return a - b < 1e-9 && b - a < 1e-9;
}

/* By hand: six of the ten pairs have slope 2, the four with the last value a larger one. */
KM_TEST(an_outlier_moves_nothing)
{
	static const double x[] = { 0, 1, 2, 3, 4 }, y[] = { 1, 3, 5, 7, 500 };
	double slope, tau;

	CHECK(km_trend_slope(x, y, 5, &slope) == KM_OK && near(slope, 2));
	CHECK(km_trend_tau(y, 5, &tau) == KM_OK && near(tau, 1));
}

/* By hand: of the six pairs of y five rise and one is a tie; slopes 1, 1/2, 2/3, 0, 1/2, 1. Of z three rise and two fall. */
KM_TEST(ties_count_for_neither_side)
{
	static const double x[] = { 0, 1, 2, 3 }, y[] = { 0, 1, 1, 2 }, z[] = { 0, 2, 2, 1 };
	double slope, tau;

	CHECK(km_trend_slope(x, y, 4, &slope) == KM_OK && near(slope, 7.0 / 12));
	CHECK(km_trend_tau(y, 4, &tau) == KM_OK && near(tau, 5 / sqrt(30)));
	CHECK(km_trend_tau(z, 4, &tau) == KM_OK && near(tau, 1 / sqrt(30)));
}

KM_TEST(what_falls_is_negative)
{
	static const double x[] = { 0, 0.5, 4 }, y[] = { 9, 8, 1 };
	double slope, tau;

	CHECK(km_trend_slope(x, y, 3, &slope) == KM_OK && near(slope, -2));
	CHECK(km_trend_tau(y, 3, &tau) == KM_OK && near(tau, -1));
}

KM_TEST(too_little_is_known)
{
	static const double x[] = { 0, 1, 2, 3 }, y[] = { 1, NAN, 5, NAN }, same[] = { 4, 4, 4, 4 }, at_once[] = { 7, 7, 7, 7 };
	double slope, tau;

	CHECK(km_trend_slope(x, y, 4, &slope) == KM_OK && isnan(slope));
	CHECK(km_trend_tau(y, 4, &tau) == KM_OK && isnan(tau));
	CHECK(km_trend_slope(x, y, 0, &slope) == KM_OK && isnan(slope));
	CHECK(km_trend_tau(y, 0, &tau) == KM_OK && isnan(tau));
	CHECK(km_trend_slope(x, same, 4, &slope) == KM_OK && near(slope, 0));
	CHECK(km_trend_tau(same, 4, &tau) == KM_OK && isnan(tau));
	CHECK(km_trend_slope(at_once, x, 4, &slope) == KM_OK && isnan(slope));
}

/* Of more values than are looked at, both ends are among those that are. */
KM_TEST(many_values)
{
	enum { N = 100000 };
	static double x[N], y[N];
	double slope, tau;
	size_t i;

	for (i = 0; i < N; i++) {
		x[i] = (double)i;
		y[i] = i == 0 ? 1e9 : i == N - 1 ? -1e9 : 3.0 * (double)i;
	}
	CHECK(km_trend_slope(x, y, N, &slope) == KM_OK && near(slope, 3));
	CHECK(km_trend_tau(y, N, &tau) == KM_OK);
	/* 253 of the 8,128 pairs have one of the ends. */
	CHECK(near(tau, (8128 - 2 * 253) / 8128.0));
}

KM_TEST_MAIN
