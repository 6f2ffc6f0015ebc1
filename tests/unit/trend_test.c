/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <math.h>
#include <sqlite3.h>

#include "trend/trend.h"
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

/* What @function says of @rows, of five captures an hour apart; NAN: NULL. */
static double of_rows(struct sqlite3 *db, const char *function, const char *rows)
{
	struct sqlite3_stmt *stmt = NULL;
	double value = NAN;
	char *sql = sqlite3_mprintf("WITH s(first, last, value) AS (VALUES %s) SELECT %s FROM s", rows, function);

	if (sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) == SQLITE_OK && sqlite3_step(stmt) == SQLITE_ROW &&
	    sqlite3_column_type(stmt, 0) != SQLITE_NULL)
		value = sqlite3_column_double(stmt, 0);
	sqlite3_finalize(stmt);
	sqlite3_free(sql);
	return value;
}

#define LINE	"'1,2,3,4,5'"
#define HOURS	"'0,3600000,7200000,10800000,14400000'"
#define RISING	"(1, 1, 1), (2, 2, 2), (3, 3, 3), (4, 4, 4), (5, 5, 5)"
#define SLOPE	"theil_sen(first, last, value, " LINE ", " HOURS ")"
#define TAU	"kendall_tau(first, last, value, " LINE ")"
#define KNOWN	"known_captures(first, last, value, " LINE ")"

/* One row of two that is not known makes the sum unknown, not smaller. */
KM_TEST(a_sum_with_an_unknown_part_is_unknown)
{
	static const char rows[] = RISING ", (1, 2, 10), (3, 4, NULL), (5, 5, 10)";
	struct sqlite3 *db = NULL;

	REQUIRE(sqlite3_open(":memory:", &db) == SQLITE_OK && km_rises_register(db) == SQLITE_OK);
	CHECK(near(of_rows(db, KNOWN, RISING ", (1, 5, 10)"), 5));
	CHECK(near(of_rows(db, KNOWN, rows), 3));
	CHECK(near(of_rows(db, SLOPE, rows), 1));
	CHECK(near(of_rows(db, TAU, rows), 1));
	/* 11, 12, unknown, unknown, 15 */
	CHECK(near(of_rows(db, "rises(first, last, value, " LINE ")", rows), 2));
	CHECK(near(of_rows(db, KNOWN, RISING ", (1, 5, NULL)"), 0));
	CHECK(isnan(of_rows(db, SLOPE, RISING ", (1, 5, NULL)")));
	sqlite3_close(db);
}

/* Where a sum needs two rows, a capture with one of them is left out. */
KM_TEST(a_sum_without_a_part_is_unknown)
{
	static const char rows[] = RISING ", (1, 2, 10), (5, 5, 10)";
	struct sqlite3 *db = NULL;

	REQUIRE(sqlite3_open(":memory:", &db) == SQLITE_OK && km_rises_register(db) == SQLITE_OK);
	CHECK(near(of_rows(db, KNOWN, rows), 5));
	CHECK(near(of_rows(db, "known_captures(first, last, value, " LINE ", 2)", rows), 3));
	CHECK(near(of_rows(db, "theil_sen(first, last, value, " LINE ", " HOURS ", 2)", rows), 1));
	CHECK(near(of_rows(db, "kendall_tau(first, last, value, " LINE ", 2)", rows), 1));
	CHECK(isnan(of_rows(db, "kendall_tau(first, last, value, " LINE ", 3)", rows)));
	sqlite3_close(db);
}

KM_TEST_MAIN
