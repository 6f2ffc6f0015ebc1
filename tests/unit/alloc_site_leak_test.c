/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Who allocated what nothing leads to: objects that are lost lead to their sites. */
#include "toymachine/toy_case.h"

KM_TEST(a_lost_object_has_the_site_that_its_track_says)
{
	static struct toy m;
	static struct toy_slabs slabs;
	static struct toy_sites sites;
	static struct toy_pools pools;
	struct toy_case c;
	const char *error = NULL;

	REQUIRE(toy_case_init(&c));
	if (CHECK_MSG(toy_build(&m, toy_vmlinux, 3, &error), "%s", error)) {
		const char *inputs[] = { c.dump };
		const struct km_load_options o = { .case_path = c.db,
						   .inputs = inputs,
						   .nr_inputs = 1,
						   .vmlinux = toy_vmlinux,
						   .jobs = 2,
						   .leaks = true,
						   .no_cache = true };

		toy_add_pools(&m, &pools);
		toy_add_slabs(&m, &slabs);
		toy_add_sites(&m, &slabs, &sites);
		CHECK(toy_write_kdump(&m, c.dump));
		CHECK_EQ(km_case_load(&o, NULL, &c.err), KM_OK);
		/* Objects of the caches with tracks have a site, that of their cache; others have none. */
		CHECK(toy_count(&c, "SELECT count(*) FROM unreferenced WHERE kind = 'slab' AND"
				    " alloc_site_id IS NOT NULL") > 10);
		CHECK_EQ(toy_count(&c, "SELECT count(*) FROM unreferenced WHERE kind = 'slab' AND"
				       " (alloc_site_id IS NOT NULL) <>"
				       " (cache IN ('toy-11', 'toy-13', 'toy-15', 'toy-14'))"),
			 0);
		CHECK_EQ(toy_count(&c, "SELECT count(*) FROM unreferenced u JOIN alloc_site a"
				       " USING (capture_id, alloc_site_id) WHERE u.kind = 'slab'"
				       " AND (a.cache <> u.cache OR a.source <>"
				       " iif(u.cache = 'toy-14', 'kasan', 'slub_user'))"),
			 0);
		CHECK(toy_count(&c, "SELECT count(*) FROM unreferenced u JOIN alloc_site a USING (capture_id, alloc_site_id)"
				    " WHERE a.source = 'kasan'") > 0);
		/* No site has more lost objects than it has objects. */
		CHECK_EQ(toy_count(&c, "SELECT count(*) FROM (SELECT a.objects, count(*) AS n FROM"
				       " unreferenced u JOIN alloc_site a USING (capture_id,"
				       " alloc_site_id) GROUP BY alloc_site_id) WHERE n > objects"),
			 0);
	}
	toy_free(&m);
	toy_slabs_free(&slabs);
	toy_case_deinit(&c);
}

KM_TEST_MAIN
