/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/kmerr.h"
#include "base/mem.h"
#include "test.h"
#include "base/unfinished.h"
#include "base/utf8.h"
#include "base/work.h"

/* ---- vectors ---- */

KM_TEST(vec_grows)
{
	KM_VEC(struct {
		uint64_t a;
		char b[3];
	})
	v = { 0 };
	size_t i;

	for (i = 0; i < 1000; i++) {
		REQUIRE(km_vec_push(&v) != NULL);
		CHECK_EQ(v.v[i].a, 0);
		v.v[i].a = i;
	}
	CHECK_EQ(v.n, 1000);
	for (i = 0; i < 1000; i++)
		CHECK_EQ(v.v[i].a, i);
	km_vec_free(&v);
	CHECK(v.v == NULL && v.n == 0 && v.room == 0);
}

KM_TEST(vec_that_cannot_grow_stays)
{
	KM_VEC(uint64_t) v = { 0 };

	REQUIRE(km_vec_push(&v) != NULL);
	v.v[0] = 7;
	CHECK(!km_vec_reserve(&v, SIZE_MAX));
	CHECK(!km_vec_reserve(&v, SIZE_MAX / 8));
	CHECK(!km_vec_reserve(&v, SIZE_MAX / 2));
	CHECK_EQ(v.n, 1);
	CHECK_EQ(v.v[0], 7);
	CHECK(km_vec_reserve(&v, 100));
	CHECK(v.room >= 101);
	km_vec_free(&v);
}

/* ---- arenas ---- */

KM_TEST(arena_zeroes_and_aligns)
{
	struct km_arena a = { 0 };
	size_t i, k;

	for (i = 1; i < 3000; i += 7) {
		uint8_t *p = km_arena_alloc(&a, i);

		REQUIRE(p != NULL);
		CHECK_EQ((uintptr_t)p % 16, 0);
		for (k = 0; k < i; k++)
			if (p[k])
				break;
		CHECK_EQ(k, i);
		memset(p, 0xaa, i);
	}
	CHECK(km_arena_alloc(&a, 1 << 20) != NULL); /* larger than a block */
	CHECK(km_arena_alloc(&a, SIZE_MAX) == NULL);
	km_arena_free(&a);
	CHECK(a.head == NULL);
	km_arena_free(&a);
}

KM_TEST(arena_strings)
{
	struct km_arena a = { 0 };

	CHECK_STR(km_arena_strdup(&a, "zone"), "zone");
	CHECK_STR(km_arena_strndup(&a, "zone", 2), "zo");
	CHECK_STR(km_arena_strndup(&a, "zone", 100), "zone");
	CHECK_STR(km_arena_strndup(&a, "zone", 0), "");
	CHECK_STR(km_arena_printf(&a, "%s %d", "order", 11), "order 11");
	km_arena_free(&a);
}

/* ---- errors ---- */

KM_TEST(fail_prepends)
{
	struct km_err err = { "" };

	CHECK_EQ(km_fail(&err, KM_CORRUPT, "page %d", 3), KM_CORRUPT);
	CHECK_EQ(km_fail_prepend(&err, KM_IO, "cannot load '%s': ", "x"), KM_IO);
	CHECK_STR(err.text, "cannot load 'x': page 3");
	CHECK_EQ(km_fail(NULL, KM_IO, "nobody listens"), KM_IO);
	CHECK_EQ(km_fail_prepend(NULL, KM_IO, "nobody listens"), KM_IO);
}

KM_TEST(fail_cuts)
{
	struct km_err err = { "" };
	char longer[600];
	size_t i;

	memset(longer, 'x', sizeof(longer) - 1);
	longer[sizeof(longer) - 1] = '\0';
	(void)km_fail(&err, KM_IO, "%s", longer);
	CHECK_EQ(strlen(err.text), 511);
	/* What stands before is kept; the end is cut. */
	for (i = 0; i < 3; i++)
		(void)km_fail_prepend(&err, KM_IO, "before: ");
	CHECK_EQ(strlen(err.text), 511);
	CHECK_HAS(err.text, "before: before: before: xxx");
	(void)km_fail_prepend(&err, KM_IO, "%s", longer);
	CHECK_EQ(strlen(err.text), 511);
	CHECK(strchr(err.text, 'b') == NULL);
}

/* ---- work ---- */

struct job {
	uint64_t next, fail_item, stop_item, fail_start;
	unsigned started, finished, dropped, failures;
	int held; /* results made, neither consumed nor dropped */
	bool in_order;
};

static enum km_status start(void *arg, void **ret)
{
	struct job *j = arg;

	__atomic_add_fetch(&j->started, 1, __ATOMIC_SEQ_CST);
	if (j->fail_start)
		return KM_NOMEM;
	*ret = malloc(1);
	return KM_OK;
}

static void finish(void *arg, void *state)
{
	struct job *j = arg;

	__atomic_add_fetch(&j->finished, 1, __ATOMIC_SEQ_CST);
	free(state);
}

static enum km_status produce(void *arg, void *state, uint64_t item, void **ret)
{
	struct job *j = arg;
	uint64_t *p;

	(void)state;
	if (item == j->fail_item)
		return KM_CORRUPT;
	if (item % 3 == 0)
		usleep(100);
	p = malloc(sizeof(*p));
	*p = item;
	__atomic_add_fetch(&j->held, 1, __ATOMIC_SEQ_CST);
	*ret = p;
	return KM_OK;
}

static enum km_status consume(void *arg, uint64_t item, enum km_status st, void *result)
{
	struct job *j = arg;
	uint64_t *p = result;

	j->in_order = j->in_order && item == j->next && (!p || *p == item);
	j->next++;
	j->failures += st == KM_CORRUPT && !p;
	if (p) {
		free(p);
		__atomic_sub_fetch(&j->held, 1, __ATOMIC_SEQ_CST);
	}
	return item == j->stop_item ? KM_IO : KM_OK;
}

static void drop(void *arg, void *result)
{
	struct job *j = arg;

	j->dropped++;
	free(result);
	__atomic_sub_fetch(&j->held, 1, __ATOMIC_SEQ_CST);
}

static enum km_status work(struct job *j, uint64_t items, unsigned jobs)
{
	const struct km_work w = { .nr_items = items,
				   .jobs = jobs,
				   .start = start,
				   .finish = finish,
				   .produce = produce,
				   .consume = consume,
				   .drop = drop,
				   .arg = j };

	j->in_order = true;
	return km_work_run(&w);
}

#define NEVER UINT64_MAX

KM_TEST(work_is_consumed_in_order)
{
	static const uint64_t items[] = { 0, 1, 2, 7, 500 };
	unsigned jobs, i;

	for (jobs = 0; jobs < 6; jobs++) {
		for (i = 0; i < KM_ARRAY_LEN(items); i++) {
			struct job j = { .fail_item = NEVER, .stop_item = NEVER };

			CHECK_EQ(work(&j, items[i], jobs), KM_OK);
			CHECK(j.in_order);
			CHECK_EQ(j.next, items[i]);
			CHECK_EQ(j.held, 0);
			CHECK_EQ(j.started, j.finished);
		}
	}
}

KM_TEST(work_hands_on_failures)
{
	unsigned jobs;

	for (jobs = 1; jobs < 5; jobs++) {
		struct job j = { .fail_item = 17, .stop_item = NEVER };

		CHECK_EQ(work(&j, 100, jobs), KM_OK);
		CHECK_EQ(j.failures, 1);
		CHECK_EQ(j.next, 100);
		CHECK(j.in_order);
	}
}

KM_TEST(work_stops_and_drops)
{
	unsigned jobs, round;

	for (jobs = 1; jobs < 5; jobs++) {
		for (round = 0; round < 20; round++) {
			struct job j = { .fail_item = NEVER, .stop_item = round };

			CHECK_EQ(work(&j, 100, jobs), KM_IO);
			CHECK_EQ(j.next, round + 1);
			CHECK_EQ(j.held, 0);
			CHECK_EQ(j.started, j.finished);
		}
	}
}

KM_TEST(work_whose_start_fails)
{
	unsigned jobs;

	for (jobs = 1; jobs < 5; jobs++) {
		struct job j = { .fail_item = NEVER, .stop_item = NEVER, .fail_start = 1 };

		CHECK_EQ(work(&j, 100, jobs), KM_NOMEM);
		CHECK_EQ(j.finished, 0);
		CHECK_EQ(j.held, 0);
	}
}

KM_TEST_MAIN

static void check_escape(struct km_test *t, const char *bytes, size_t n, const char *want)
{
	char to[256];
	size_t len = km_utf8_escape(bytes, n, to);

	CHECK_STR(to, want);
	CHECK_EQ(len, strlen(want));
	CHECK_EQ(km_utf8_escape(bytes, n, NULL), len);
}

KM_TEST(bytes_become_utf8)
{
	check_escape(t, "", 0, "");
	check_escape(t, "plain text / of a path", 22, "plain text / of a path");
	check_escape(t, "caf\xc3\xa9 \xf0\x9f\x98\x80", 10, "caf\xc3\xa9 \xf0\x9f\x98\x80");
	check_escape(t, "latin-1 caf\xe9", 12, "latin-1 caf\\xe9");
	check_escape(t, "\xff\xc3", 2, "\\xff\\xc3");
	check_escape(t, "\xed\xa0\x80", 3, "\\xed\\xa0\\x80"); /* a surrogate */
	check_escape(t, "\xc0\xaf", 2, "\\xc0\\xaf");	      /* too long a form */
	/* A backslash stays, unless it would be taken for an escape. */
	check_escape(t, "C:\\xyz \\040 \\", 13, "C:\\xyz \\040 \\");
	check_escape(t, "a\\x1bc", 6, "a\\x5cx1bc");
	check_escape(t, "\\\xff", 2, "\\\\xff");
}

/* What the manual says of the way back. */
static size_t unescape(const char *s, char *to)
{
	size_t n = 0;
	unsigned v;

	while (*s) {
		if (s[0] == '\\' && s[1] == 'x' && strspn(s + 2, "0123456789abcdef") >= 2 &&
		    sscanf(s + 2, "%2x", &v) == 1) {
			to[n++] = (char)v;
			s += 4;
		} else {
			to[n++] = *s++;
		}
	}
	return n;
}

KM_TEST(escaped_bytes_come_back)
{
	static const char of[] = "\\\\x5c0f\xc3\xa9\xff ";
	char in[24], out[sizeof(in) * 4 + 1], back[sizeof(in)];
	uint64_t state = 1;
	unsigned k, i;

	for (k = 0; k < 20000; k++) {
		size_t n = k % sizeof(in);
		uint32_t c;

		for (i = 0; i < n; i++) {
			state = state * UINT64_C(6364136223846793005) + 1442695040888963407u;
			in[i] = of[(state >> 33) % (sizeof(of) - 1)];
		}
		n = km_utf8_escape(in, n, out);
		for (i = 0; i < n; i += km_utf8_decode(out + i, n - i, &c))
			REQUIRE(km_utf8_decode(out + i, n - i, &c));
		REQUIRE(unescape(out, back) == k % sizeof(in) && !memcmp(in, back, k % sizeof(in)));
	}
}

/* ---- names of files that are being written ---- */

KM_TEST(unfinished_files)
{
	CHECK_EQ(km_unfinished_pid(".case.db.1234.tmp", NULL), 1234);
	CHECK_EQ(km_unfinished_pid(".case.db.1234.tmp", "case.db"), 1234);
	CHECK_EQ(km_unfinished_pid(".a.2147483647.tmp", "a"), INT_MAX);
	CHECK_EQ(km_unfinished_pid(".case.db.1234.tmp", "case"), 0);
	CHECK_EQ(km_unfinished_pid(".case.db.1234.tmp", "ase.db"), 0);
	CHECK_EQ(km_unfinished_pid(".case.db.1234.tmp", "case.dbx"), 0);
	CHECK_EQ(km_unfinished_pid("case.db.1234.tmp", NULL), 0);
	CHECK_EQ(km_unfinished_pid(".case.db.1234.tmpx", NULL), 0);
	CHECK_EQ(km_unfinished_pid(".case.db.01234.tmp", NULL), 0);
	CHECK_EQ(km_unfinished_pid(".case.db.0.tmp", NULL), 0);
	CHECK_EQ(km_unfinished_pid(".case.db.2147483648.tmp", NULL), 0);
	CHECK_EQ(km_unfinished_pid(".case.db.99999999999.tmp", NULL), 0);
	CHECK_EQ(km_unfinished_pid(".case.db.12a4.tmp", NULL), 0);
	CHECK_EQ(km_unfinished_pid("..1.tmp", NULL), 0);
	CHECK_EQ(km_unfinished_pid(".1.tmp", NULL), 0);
	CHECK_EQ(km_unfinished_pid(".tmp", NULL), 0);
	CHECK_EQ(km_unfinished_pid("", NULL), 0);
}
