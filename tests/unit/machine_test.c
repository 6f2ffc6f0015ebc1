/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Machines that are healthy and not plain: nothing of them may look like damage. */
#include "toymachine/toy_case.h"

struct odd {
	struct toy m;
	struct toy_case c;
};

static bool odd_begin(struct km_test *t, struct odd *o)
{
	const char *error = NULL;

	*o = (struct odd){ 0 };
	return CHECK(toy_case_init(&o->c)) &&
	       CHECK_MSG(toy_build(&o->m, toy_vmlinux, 5, &error), "%s", error);
}

static void odd_load(struct km_test *t, struct odd *o)
{
	CHECK(toy_write_elf(&o->m, o->c.dump));
	CHECK_EQ(toy_load(&o->c, toy_vmlinux), KM_OK);
}

static void odd_end(struct odd *o)
{
	toy_free(&o->m);
	toy_case_deinit(&o->c);
}

static void rows_are(struct km_test *t, const struct odd *o, const char *sql, const char *want)
{
	char *got = toy_sql(&o->c, sql);

	CHECK_STR(got, want);
	free(got);
}

#define FAILING "SELECT name, subject, left_value, right_value FROM checks WHERE ok = 0"

/* UEFI, and setup_data that a boot loader or kexec hands over, cut System RAM at any byte (/proc/iomem of such a boot). */
KM_TEST(ram_that_touches_within_a_frame)
{
	struct odd o;

	if (odd_begin(t, &o)) {
		struct resource *r = TOY_VAR(&o.m, struct resource, "toy_resources");
		uint64_t base = toy_sym(&o.m, "toy_resources");
		uint64_t cut = r[2].start + 0x1230af;

		r[6] = r[2];
		r[6].start = cut + 1;
		r[2].end = cut;
		r[2].child = NULL;
		r[2].sibling = (void *)(base + 6 * sizeof(*r));
		r[5].parent = r[2].sibling;
		odd_load(t, &o);
		rows_are(t, &o, "SELECT count(*) FROM memory_map WHERE name = 'System RAM'", "5\n");
		rows_are(t, &o, FAILING, "");
	}
	odd_end(&o);
}

/* What a driver gave back may count in managed_pages or not: both are healthy, and the check says which it is. */
static void balloon(struct km_test *t, bool partly)
{
	long taken[TOY_ZONES] = { 0 };
	struct odd o;

	if (odd_begin(t, &o)) {
		uint64_t pfn;
		unsigned z;

		for (pfn = 0; pfn < o.m.frames; pfn++)
			if (o.m.class[pfn] == TOY_balloon && o.m.zone[pfn] < TOY_ZONES)
				taken[o.m.zone[pfn]]++;
		for (z = 0; z < TOY_ZONES; z++) {
			taken[z] -= partly && taken[z];
			toy_zone(&o.m, z)->managed_pages.counter -= taken[z];
			TOY_VAR(&o.m, atomic_long_t, "_totalram_pages")->counter -= taken[z];
		}
		CHECK(taken[1] > 0);
		odd_load(t, &o);
		rows_are(t, &o,
			 "SELECT count(*) > 0, sum(ok = 0) > 0 FROM checks"
			 " WHERE right_label LIKE '% of class balloon' OR right_label LIKE '% but balloon,%'",
			 partly ? "0|-\n" : "1|0\n");
		rows_are(t, &o,
			 "SELECT DISTINCT ok FROM checks WHERE name = 'ledger: MemTotal = classes'",
			 partly ? "0\n" : "1\n");
	}
	odd_end(&o);
}

KM_TEST(balloon_out_of_managed_pages)
{
	balloon(t, false);
}

KM_TEST(balloon_partly_out_of_managed_pages_is_damage)
{
	balloon(t, true);
}

KM_TEST_MAIN
