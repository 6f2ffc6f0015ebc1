/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>
#include <unistd.h>

#include "kmerr.h"
#include "mem.h"
#include "test.h"
#include "work.h"

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
