/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Slabs of memory cgroups up to v5.8: each cgroup has caches of its own, which say who is charged with their pages; up to
 * v5.2 each page said so, too.
 */
#include "toymachine/toy_case.h"

struct slabs {
	struct toy m;
	struct toy_cgroups g;
	struct toy_slabs s;
	struct toy_case c;
};

static bool slabs_begin(struct km_test *t, struct slabs *w)
{
	const char *error = NULL;

	*w = (struct slabs){ 0 };
	if (!CHECK(toy_case_init(&w->c)) ||
	    !CHECK_MSG(toy_build(&w->m, toy_vmlinux, 3, &error), "%s", error))
		return false;
	toy_add_cgroups(&w->m, &w->g);
	toy_add_slabs(&w->m, &w->s);
	return true;
}

static void slabs_end(struct slabs *w)
{
	toy_free(&w->m);
	toy_slabs_free(&w->s);
	toy_case_deinit(&w->c);
}

/* Let cache @i be of group @group; its slabs' pages say so as well when @by_page. Returns how many pages there are. */
static uint64_t give(struct slabs *w, unsigned i, unsigned group, bool by_page)
{
	struct kmem_cache *c = toy_at(&w->m, w->s.cache[i].addr);
	size_t n;

	c->memcg_params.memcg = (void *)w->g.memcg[group];
	for (n = 0; by_page && n < w->s.nr; n++)
		if (w->s.slab[n].cache == i)
			toy_page(&w->m, w->s.slab[n].pfn)->mem_cgroup = (void *)w->g.memcg[group];
	return w->s.cache[i].pages;
}

static void slabs_are_charged(struct km_test *t, bool by_page)
{
	uint64_t pages[TOY_GROUPS] = { 0 };
	unsigned groups[] = { 2, 0, 5 }, i, n = 0;
	char want[128] = "", *got;
	struct slabs w;

	if (slabs_begin(t, &w)) {
		for (i = 0; i < TOY_CACHES; i++) {
			unsigned group = groups[n % 3];

			if (w.s.cache[i].root == i)
				continue;
			/* What is the root's is charged to nobody. */
			pages[group] += give(&w, i, group, by_page && group);
			n++;
		}
		CHECK(n > 0 && pages[2] > 0);
		CHECK(toy_write_kdump(&w.m, w.c.dump));
		CHECK_EQ(toy_load(&w.c, toy_vmlinux), KM_OK);
		snprintf(want, sizeof(want), "/a/b|1|%llu\n", (unsigned long long)pages[2]);
		if (pages[5])
			snprintf(want + strlen(want), sizeof(want) - strlen(want), "/a/b/d|1|%llu\n",
				 (unsigned long long)pages[5]);
		got = toy_sql(&w.c, "SELECT path, kernel, sum(pages) FROM cgroup_page"
				    " WHERE class = 'slab' GROUP BY addr ORDER BY path");
		CHECK_STR(got, want);
		free(got);
		snprintf(want, sizeof(want), "%llu\n",
			 (unsigned long long)pages[2] + (unsigned long long)w.g.pages[2].kernel);
		got = toy_sql(&w.c, "SELECT kernel_pages FROM cgroup WHERE path = '/a/b' AND"
				    " dying = 0");
		CHECK_STR(got, want);
		free(got);
	}
	slabs_end(&w);
}

KM_TEST(slabs_are_charged_by_their_caches)
{
	slabs_are_charged(t, false);
}

KM_TEST(slabs_that_are_charged_by_page_count_once)
{
	slabs_are_charged(t, true);
}

KM_TEST_MAIN
