/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <sqlite3.h>

#include "compare/escape.h"
#include "compare/rank.h"
#include "test.h"

static bool near(double a, double b)
{
	return a - b < 1e-9 && b - a < 1e-9;
}

/* By hand: of C(8,4) = 70 ways to deal 1..8, two put all small ones on one side. */
KM_TEST(no_overlap_is_the_least_p)
{
	static const double x[] = { 1, 2, 3, 4 }, y[] = { 8, 7, 6, 5 };
	struct km_rank rank;

	CHECK(km_rank_test(x, 4, y, 4, &rank) == KM_OK);
	CHECK(near(rank.p, 2.0 / 70) && near(rank.least_p, 2.0 / 70));
	CHECK(km_rank_test(y, 4, x, 4, &rank) == KM_OK);
	CHECK(near(rank.p, 2.0 / 70));
}

/* By hand: of C(5,2) = 10 pairs out of 1..5, {1,3} adds up to 4; sums 3, 4, 8 and 9 are as far from 6. */
KM_TEST(sides_of_two_sizes)
{
	static const double x[] = { 1, 3 }, y[] = { 2, 4, 5 };
	struct km_rank rank;

	CHECK(km_rank_test(x, 2, y, 3, &rank) == KM_OK);
	CHECK(near(rank.p, 4.0 / 10) && near(rank.least_p, 2.0 / 10));
}

/* By hand: ranks 2, 2, 2, 4; the single 9 is on a given side of two in half of the ways, the other half mirrors it. */
KM_TEST(ties_share_their_rank)
{
	static const double x[] = { 5, 5 }, y[] = { 5, 9 }, same[] = { 5, 5 };
	struct km_rank rank;

	CHECK(km_rank_test(x, 2, y, 2, &rank) == KM_OK);
	CHECK(near(rank.p, 1) && near(rank.least_p, 1));
	CHECK(km_rank_test(x, 2, same, 2, &rank) == KM_OK);
	CHECK(near(rank.p, 1) && near(rank.least_p, 1));
}

/* More than KM_RANK_MOST a side: the count is bounded, the answer is as clear. */
KM_TEST(many_runs)
{
	double x[1000], y[1000];
	struct km_rank rank;
	size_t i;

	for (i = 0; i < 1000; i++) {
		x[i] = (double)i;
		y[i] = (double)i + 2000;
	}
	CHECK(km_rank_test(x, 1000, y, 1000, &rank) == KM_OK);
	CHECK(rank.p > 0 && rank.p < 1e-15);
	CHECK(km_rank_test(x, 1000, x, 1000, &rank) == KM_OK);
	CHECK(rank.p > 0.99);
}

static const char *ask(struct sqlite3 *db, const char *sql, char *buf, size_t bytes)
{
	struct sqlite3_stmt *stmt = NULL;

	*buf = '\0';
	if (sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) == SQLITE_OK && sqlite3_step(stmt) == SQLITE_ROW)
		(void)snprintf(buf, bytes, "%s",
			       sqlite3_column_text(stmt, 0) ? (const char *)sqlite3_column_text(stmt, 0) : "NULL");
	sqlite3_finalize(stmt);
	return buf;
}

KM_TEST(functions)
{
	struct sqlite3 *db = NULL;
	char buf[200];

	CHECK(sqlite3_open(":memory:", &db) == SQLITE_OK);
	CHECK(km_rank_register(db) == KM_OK && km_escape_register(db) == KM_OK);
	CHECK(!strcmp(ask(db, "SELECT median(column1) FROM (VALUES (9), (1), (NULL), (4))", buf, sizeof(buf)), "4.0"));
	CHECK(!strcmp(ask(db, "SELECT median(column1) FROM (VALUES (1), (4))", buf, sizeof(buf)), "2.5"));
	CHECK(!strcmp(ask(db, "SELECT mad(column1) FROM (VALUES (1), (2), (3), (100))", buf, sizeof(buf)), "1.0"));
	CHECK(!strcmp(ask(db, "SELECT mad(column1) FROM (VALUES (NULL))", buf, sizeof(buf)), "NULL"));
	CHECK(!strcmp(ask(db, "SELECT rank_p(1, 3)", buf, sizeof(buf)), "NULL"));
	CHECK(!strcmp(ask(db, "SELECT xml_text('a<b>&\"' || char(27) || char(65534) || x'ff')", buf, sizeof(buf)),
		      "a&lt;b&gt;&amp;&quot;\\x1b\\ufffe\\xff"));
	CHECK(!strcmp(ask(db, "SELECT uri_text('a b/c:d%' || char(233))", buf, sizeof(buf)), "a%20b/c%3Ad%25%C3%A9"));
	CHECK(!strcmp(ask(db, "SELECT plain_text('x' || char(10) || 'y')", buf, sizeof(buf)), "x\\ny"));
	CHECK(!strcmp(ask(db, "SELECT plain_text(NULL)", buf, sizeof(buf)), "NULL"));
	(void)sqlite3_close(db);
}

KM_TEST_MAIN
