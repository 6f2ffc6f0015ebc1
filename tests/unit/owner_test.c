/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The tables that page frames are led to their owners by, and the runs that nobody owns. */
#include "owner/owner.h"
#include "page/page.h"

#include "test.h"

KM_TEST(map_keeps_what_it_is_given)
{
	struct km_map m = { 0 };
	uint64_t i, *at;

	CHECK(km_map_find(&m, 1) == NULL);
	for (i = 1; i <= 5000; i++) {
		at = km_map_at(&m, i * 4096);
		REQUIRE(at != NULL);
		CHECK_EQ(*at, 0);
		*at = i;
	}
	CHECK_EQ(m.n, 5000);
	for (i = 1; i <= 5000; i++) {
		const uint64_t *found = km_map_find(&m, i * 4096);

		CHECK(found && *found == i);
		CHECK(km_map_find(&m, i * 4096 + 1) == NULL);
	}
	at = km_map_at(&m, 4096);
	CHECK(at && *at == 1);
	CHECK_EQ(m.n, 5000);
	CHECK(km_map_find(&m, 0) == NULL);
	km_map_clear(&m);
	CHECK(km_map_find(&m, 4096) == NULL);
	CHECK_EQ(m.n, 0);
	km_map_free(&m);
	CHECK(m.slots == NULL);
}

KM_TEST(claims_end_with_memory_and_the_first_one_counts)
{
	struct km_owners o = { 0 };
	uint32_t a, b;

	REQUIRE(km_owners_init(&o, 100) == KM_OK);
	REQUIRE(km_owner_add(&o, KM_CLASS_vmalloc, "a", 0xffff888000001000, -1, &a) == KM_OK);
	REQUIRE(km_owner_add(&o, KM_CLASS_module, NULL, 0, 7, &b) == KM_OK);
	CHECK_EQ(km_owner_claim(&o, 10, 5, a), 5);
	CHECK_EQ(km_owner_claim(&o, 12, 10, b), 7);
	CHECK_EQ(km_owner_of(&o, 9), KM_NO_OWNER);
	CHECK_EQ(km_owner_of(&o, 14), a);
	CHECK_EQ(km_owner_of(&o, 15), b);
	CHECK_EQ(km_owner_of(&o, 22), KM_NO_OWNER);
	CHECK_EQ(km_owner_claim(&o, 98, UINT64_MAX, b), 2);
	CHECK_EQ(km_owner_claim(&o, 100, 1, b), 0);
	CHECK_EQ(km_owner_claim(&o, UINT64_MAX, UINT64_MAX, b), 0);
	CHECK_EQ(km_owner_of(&o, 100), KM_NO_OWNER);
	CHECK_EQ(km_owner_at(&o, 0xffff888000001000), a);
	CHECK_EQ(km_owner_at(&o, 0), KM_NO_OWNER);
	CHECK_STR(o.v.v[a].name, "a");
	CHECK(o.v.v[b].name == NULL);
	CHECK_EQ(o.v.v[b].pid, 7);
	km_owners_deinit(&o);
}

KM_TEST(anonymous_pages_count_their_processes)
{
	struct km_owners o = { 0 };
	uint32_t process[KM_SHARED_OWNERS + 4], pages;
	unsigned i;

	REQUIRE(km_owners_init(&o, 16) == KM_OK);
	for (i = 0; i < KM_ARRAY_LEN(process); i++)
		REQUIRE(km_owner_add(&o, KM_CLASS_anon, "p", 0, i, &process[i]) == KM_OK);
	REQUIRE(km_owner_add(&o, KM_CLASS_page_table, "t", 0, 1, &pages) == KM_OK);

	km_owner_map_anon(&o, 3, 2, process[0]);
	km_owner_map_anon(&o, 3, 1, process[0]);
	CHECK_EQ(km_owner_of(&o, 3), process[0]);
	km_owner_map_anon(&o, 4, 1, process[1]);
	CHECK_EQ(km_owner_of(&o, 3), process[0]);
	CHECK_STR(o.v.v[km_owner_of(&o, 4)].name, "2 processes");
	for (i = 0; i < KM_ARRAY_LEN(process); i++)
		km_owner_map_anon(&o, 5, 1, process[i]);
	CHECK_STR(o.v.v[km_owner_of(&o, 5)].name, "16 or more processes");

	/* Page tables that could not be read may map the same. */
	o.v.v[process[0]].shares = true;
	REQUIRE(km_owners_perhaps_more(&o) == KM_OK);
	CHECK_STR(o.v.v[km_owner_of(&o, 3)].name, "p and perhaps others");
	CHECK_STR(o.v.v[km_owner_of(&o, 4)].name, "at least 2 processes");
	CHECK_STR(o.v.v[o.shared + KM_SHARED_OWNERS - 2].name, "at least 15 processes");
	CHECK_STR(o.v.v[km_owner_of(&o, 5)].name, "16 or more processes");
	CHECK_STR(o.v.v[pages].name, "t");

	/* What is claimed for something else stays so. */
	km_owner_claim(&o, 6, 1, pages);
	km_owner_map_anon(&o, 6, 1, process[0]);
	CHECK_EQ(km_owner_of(&o, 6), pages);
	km_owner_map_anon(&o, 15, 100, process[0]);
	CHECK_EQ(km_owner_of(&o, 15), process[0]);
	km_owner_map_anon(&o, 16, 1, process[0]);
	km_owners_deinit(&o);
}

KM_TEST(files_get_owners_once)
{
	struct km_owners o = { 0 };
	struct km_mapping_use *use;
	uint32_t id;
	size_t before;

	REQUIRE(km_owners_init(&o, 0) == KM_OK);
	before = o.v.n;
	CHECK_EQ(km_owner_claim(&o, 0, 1, 1), 0);
	use = km_owner_mapping(&o, 0xffff888000002000, KM_CLASS_shmem);
	REQUIRE(use != NULL);
	id = use->owner;
	use->pages = 7;
	use = km_owner_mapping(&o, 0xffff888000003000, KM_CLASS_file);
	REQUIRE(use != NULL);
	CHECK(use->owner != id);
	use = km_owner_mapping(&o, 0xffff888000002000, KM_CLASS_shmem);
	CHECK(use && use->owner == id);
	CHECK_EQ(o.mappings.n, 2);
	/* The table of owners is as it was until the scan has ended. */
	CHECK_EQ(o.v.n, before);
	CHECK_EQ(km_owner_at(&o, 0xffff888000002000), KM_NO_OWNER);
	REQUIRE(km_owners_adopt(&o) == KM_OK && km_owners_adopt(&o) == KM_OK);
	CHECK_EQ(o.v.n, before + 2);
	CHECK_EQ(km_owner_at(&o, 0xffff888000002000), id);
	CHECK_EQ(o.v.v[id].class, KM_CLASS_shmem);
	CHECK_EQ(o.v.v[id].pages, 7);
	use = km_owner_mapping(&o, 0xffff888000004000, KM_CLASS_file);
	CHECK(use && use->owner == o.v.n);
	REQUIRE(km_owner_name(&o, id, "/tmp/x") == KM_OK);
	CHECK_STR(o.v.v[id].name, "/tmp/x");
	km_owners_deinit(&o);
}

KM_TEST(the_largest_unowned_runs_are_kept)
{
	struct km_unowned u = { 0 };
	uint64_t i, all = 0, kept = 0, n = 5 * KM_MAX_UNOWNED;

	for (i = 0; i < n; i++) {
		/* Sizes 1 to n in an order of their own: 7919 is prime to n. */
		struct km_unowned_run run = { .start_pfn = i, .nr_pages = 1 + i * 7919 % n };

		all += run.nr_pages;
		REQUIRE(km_unowned_note(&u, &run) == KM_OK);
		REQUIRE(u.v.n <= 2 * KM_MAX_UNOWNED);
	}
	km_unowned_trim(&u);
	CHECK_EQ(u.v.n, KM_MAX_UNOWNED);
	for (i = 0; i < u.v.n; i++) {
		CHECK_EQ(u.v.v[i].nr_pages, n - i);
		kept += u.v.v[i].nr_pages;
	}
	CHECK_EQ(kept + u.dropped_pages, all);
	km_vec_free(&u.v);
}

KM_TEST_MAIN
