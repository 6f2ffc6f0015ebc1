/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>

#include "test.h"

/* A harness that cannot fail tests nothing: here it runs cases that must fail, and is watched. */

static void case_passes(struct km_test *t)
{
	CHECK(true);
}

static void case_eq(struct km_test *t)
{
	CHECK_EQ(1 + 1, 3);
}

static void case_str(struct km_test *t)
{
	CHECK_STR("zone", NULL);
	CHECK_STR("zone", "Zone");
	CHECK_HAS("zone", "Zone");
}

static void case_mem(struct km_test *t)
{
	CHECK_MEM("abcd", "abxd", 4);
}

static void case_leaves(struct km_test *t)
{
	REQUIRE(false);
	CHECK_MSG(false, "%s", "not reached");
}

static void case_checks_nothing(__attribute__((unused)) struct km_test *t)
{
}

/* Run one case with the harness; returns its verdict, and what it printed. */
static int verdict(void (*run)(struct km_test *), char *text, size_t room)
{
	struct km_test_case tc = { "one", run, NULL };
	struct km_test_suite suite = { NULL, NULL };
	FILE *out = fmemopen(text, room, "w");
	int failed;

	if (!out)
		abort();
	km_test_register(&suite, &tc);
	failed = km_test_run(&suite, 1, NULL, out);
	fclose(out);
	return failed;
}

KM_TEST(harness_passes)
{
	char text[1024];

	CHECK_EQ(verdict(case_passes, text, sizeof(text)), 0);
	CHECK_STR(text, "1 passed, 0 failed\n");
}

KM_TEST(harness_fails)
{
	char text[4096];

	CHECK_EQ(verdict(case_eq, text, sizeof(text)), 1);
	CHECK_HAS(text, "one: 1 + 1 is 2 (0x2), not 3, which is 3 (0x3)\n");
	CHECK_HAS(text, "FAIL one (1 of 1 checks)\n0 passed, 1 failed\n");
	CHECK_EQ(verdict(case_str, text, sizeof(text)), 1);
	CHECK_HAS(text, "FAIL one (3 of 3 checks)\n");
	CHECK_EQ(verdict(case_mem, text, sizeof(text)), 1);
	CHECK_HAS(text, "byte 2 of 4 is 0x63, not 0x78\n");
	CHECK_EQ(verdict(case_leaves, text, sizeof(text)), 1);
	CHECK_HAS(text, "FAIL one (1 of 1 checks)\n");
	CHECK_EQ(verdict(case_checks_nothing, text, sizeof(text)), 1);
}

KM_TEST(harness_none_is_failure)
{
	struct km_test_suite none = { NULL, NULL };
	char text[256];
	FILE *out = fmemopen(text, sizeof(text), "w");

	REQUIRE(out != NULL);
	CHECK_EQ(km_test_run(&none, 1, NULL, out), -1);
	fclose(out);
}

KM_TEST(harness_names)
{
	char name[] = "list", pattern[] = "*_cycle", program[] = "x";
	char *argv[] = { program, name, NULL }, *pargv[] = { program, pattern, NULL };

	CHECK(km_test_wanted("list_ends", 2, argv));
	CHECK(!km_test_wanted("zone", 2, argv));
	CHECK(km_test_wanted("list_cycle", 2, pargv));
	CHECK(!km_test_wanted("list_ends", 2, pargv));
	CHECK(km_test_wanted("zone", 1, argv));
}

KM_TEST_MAIN
