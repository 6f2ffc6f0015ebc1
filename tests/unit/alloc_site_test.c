/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Who allocated pages and objects, by what toy machines of several releases note: first all of it, each site compared with what
 * was made; then handles and notes that are damaged or missing: those are unknown and counted, all else stays.
 */
#include "toymachine/toy_case.h"

struct fixture {
	struct toy m;
	struct toy_slabs slabs;
	struct toy_sites s;
	struct toy_case c;
};

static bool begin(struct km_test *t, struct fixture *f)
{
	const char *error = NULL;

	memset(f, 0, sizeof(*f));
	if (!CHECK(toy_case_init(&f->c)) ||
	    !CHECK_MSG(toy_build(&f->m, toy_vmlinux, 3, &error), "%s", error))
		return false;
	toy_add_slabs(&f->m, &f->slabs);
	toy_add_sites(&f->m, &f->slabs, &f->s);
	return true;
}

static void end(struct fixture *f)
{
	toy_free(&f->m);
	toy_slabs_free(&f->slabs);
	toy_case_deinit(&f->c);
	free(f);
}

static void load(struct km_test *t, struct fixture *f)
{
	CHECK(toy_write_kdump(&f->m, f->c.dump));
	CHECK_EQ(toy_load(&f->c, toy_vmlinux), KM_OK);
	CHECK_STR(f->c.err.text, "");
}

static void print_stack(const struct toy_site_stack *s, char *buf, size_t room)
{
	size_t n = 0;
	unsigned i;

	for (i = 0; i < s->n; i++) {
		snprintf(buf + n, room - n, "%s0x%llx", i ? " " : "",
			 (unsigned long long)s->frames[i]);
		n += strlen(buf + n);
	}
}

/* How many rows of alloc_site are just as @site says; @stack -1: without one. */
static int64_t count_rows(const struct fixture *f, const struct toy_site *s, int stack)
{
	char sql[1024], text[512] = "", cache[64] = "IS NULL", bytes[64] = "IS NULL";

	if (stack >= 0)
		print_stack(&f->s.stack[stack], text, sizeof(text));
	if (s->cache)
		snprintf(cache, sizeof(cache), "= '%s'", s->cache);
	if (s->bytes)
		snprintf(bytes, sizeof(bytes), "= %llu", (unsigned long long)s->bytes);
	snprintf(sql, sizeof(sql),
		 "SELECT count(*) FROM alloc_site WHERE source = '%s' AND cache %s AND bytes %s"
		 " AND objects = %llu AND coalesce(page_order, -1) = %d AND coalesce(gfp_mask, -1)"
		 " = %ld AND coalesce(replace(stack, char(10), ' '), '') = '%s' AND"
		 " function IS NULL AND module IS NULL AND file IS NULL",
		 s->source, cache, bytes, (unsigned long long)s->objects, s->order, s->gfp, text);
	return toy_count(&f->c, sql);
}

static int64_t count_source(const struct fixture *f, const char *source)
{
	char sql[128];

	snprintf(sql, sizeof(sql), "SELECT count(*) FROM alloc_site WHERE source = '%s'", source);
	return toy_count(&f->c, sql);
}

/* All sites are as they were made, but that those of stack @but (-1: none) have lost it. */
static void check_sites(struct km_test *t, const struct fixture *f, int but)
{
	unsigned i;

	for (i = 0; i < f->s.nr; i++) {
		const struct toy_site *s = &f->s.site[i];
		bool lost = but >= 0 && s->stack == but;

		/* Without their stacks several sites may look alike; a track still knows its caller. */
		if (lost && !strncmp(s->source, "slub", 4))
			continue;
		if (!CHECK_MSG(count_rows(f, s, lost ? -1 : s->stack) >= 1,
			       "%s of %s, order %d, stack %d: %llu objects", s->source,
			       s->cache ? s->cache : "pages", s->order, s->stack,
			       (unsigned long long)s->objects))
			break;
	}
	CHECK_EQ(toy_count(&f->c, "SELECT count(*) FROM alloc_site WHERE source <> 'allocinfo'"),
		 f->s.nr);
}

KM_TEST(each_site_as_it_was_noted)
{
	struct fixture *f = calloc(1, sizeof(*f));

	REQUIRE(f != NULL);
	if (begin(t, f)) {
		load(t, f);
		check_sites(t, f, -1);
		CHECK(count_source(f, "page_owner") > 20);
		CHECK_EQ(toy_count(&f->c, "SELECT count(*) FROM variant WHERE name = 'notes of page_owner' AND chosen ="
					  " 'handles of the stack depot'"),
			 TOY_SITES > 404);
		CHECK_EQ(toy_count(&f->c, "SELECT count(*) FROM variant WHERE name = 'notes of page_owner' AND chosen ="
					  " 'stacks in the notes'"),
			 TOY_SITES <= 404);
		CHECK_EQ(toy_count(&f->c, "SELECT count(*) FROM variant WHERE name = 'stack depot'"), TOY_SITES > 404);
		CHECK(count_source(f, "slub_user") > 20);
		CHECK(count_source(f, "slub_free") > 20);
#ifdef TOY_KASAN
		CHECK(count_source(f, "kasan") > 2);
#endif
		CHECK_EQ(toy_count(&f->c, "SELECT count(*) FROM load WHERE collector = 'alloc_site'"
					  " AND status = 'complete'"),
			 1);
		CHECK_EQ(toy_count(&f->c, "SELECT max(alloc_site_id) - count(*) FROM alloc_site"), 0);
		/* the notes themselves take pages, of three sections */
		CHECK_EQ(toy_count(&f->c, "SELECT sum(pages) FROM owner WHERE class = 'kernel_data'"
					  " AND name = 'notes about pages (page_ext)'"),
			 (int64_t)(3 * f->m.section_pages * f->s.note_bytes / 4096));
		/* each object of a cache has one site */
		CHECK_EQ(toy_count(&f->c,
				   "SELECT count(*) FROM (SELECT cache, sum(objects) AS n FROM"
				   " alloc_site WHERE source LIKE 'slub%' GROUP BY cache, source) a"
				   " JOIN slab_cache c ON c.name = a.cache AND"
				   " c.allocated_objects = a.n"),
			 6);
	}
	end(f);
}

#if TOY_SITES > 404
static struct stack_record *record(struct fixture *f, int stack)
{
	return toy_at(&f->m, f->s.stack[stack].record);
}

/* Stack 5 is lost: its sites stay, without it. */
static void check_lost(struct km_test *t, struct fixture *f)
{
	load(t, f);
	check_sites(t, f, 5);
	CHECK_EQ(toy_count(&f->c, "SELECT count(*) FROM load WHERE collector = 'alloc_site' AND"
				  " status = 'partial' AND reason LIKE '%lead to no record of their"
				  " own%'"),
		 1);
}

KM_TEST(a_record_that_is_of_another_handle_is_not_believed)
{
	struct fixture *f = calloc(1, sizeof(*f));

	REQUIRE(f != NULL);
	if (begin(t, f)) {
		record(f, 5)->handle.handle ^= 1u << 12;
		check_lost(t, f);
	}
	end(f);
}

KM_TEST(a_record_that_was_used_again_is_not_believed)
{
	struct fixture *f = calloc(1, sizeof(*f));

	REQUIRE(f != NULL);
	if (begin(t, f)) {
		record(f, 5)->entries[0] += 16;
		check_lost(t, f);
	}
	end(f);
}

KM_TEST(a_record_with_more_frames_than_can_be_is_not_believed)
{
	struct fixture *f = calloc(1, sizeof(*f));

	REQUIRE(f != NULL);
	if (begin(t, f)) {
		record(f, 5)->size = 70000;
		check_lost(t, f);
	}
	end(f);
}

KM_TEST(page_owner_that_is_off_has_no_pages)
{
	struct fixture *f = calloc(1, sizeof(*f));

	REQUIRE(f != NULL);
	if (begin(t, f)) {
		TOY_VAR(&f->m, struct page_ext_operations, "page_owner_ops")->offset = 0;
		load(t, f);
		CHECK_EQ(count_source(f, "page_owner"), 0);
		CHECK(count_source(f, "slub_user") > 20);
	}
	end(f);
}
#endif

KM_TEST(notes_that_are_not_in_the_dump_are_unknown)
{
	struct fixture *f = calloc(1, sizeof(*f));

	REQUIRE(f != NULL);
	if (begin(t, f)) {
		f->m.frame[f->s.notes[3] / 4096 + 1] = TOY_EXCLUDED;
		load(t, f);
		CHECK(count_source(f, "page_owner") > 20);
		CHECK(toy_count(&f->c, "SELECT unknowns FROM load WHERE collector = 'alloc_site'") >=
		      (int64_t)(4096 / f->s.note_bytes));
		CHECK(toy_count(&f->c, "SELECT unknowns FROM load WHERE collector = 'alloc_site'") <=
		      (int64_t)(4096 / f->s.note_bytes) + 2);
	}
	end(f);
}

#ifdef TOY_TAGS
KM_TEST(lines_of_source_as_proc_allocinfo_has_them)
{
	struct fixture *f = calloc(1, sizeof(*f));
	char *rows;

	REQUIRE(f != NULL);
	if (begin(t, f)) {
		load(t, f);
		rows = toy_sql(&f->c, "SELECT file, function, module, bytes, objects FROM"
				      " alloc_site WHERE source = 'allocinfo' ORDER BY file");
		CHECK_STR(rows, "mm/toy.c:100|toy_alloc|-|1500|15\n"
				"mm/toy.c:102|toy_alloc|toy_module|5500|15\n");
		free(rows);
	}
	end(f);
}

KM_TEST(counting_by_line_that_is_off_has_no_lines)
{
	struct fixture *f = calloc(1, sizeof(*f));

	REQUIRE(f != NULL);
	if (begin(t, f)) {
		*TOY_VAR(&f->m, uint64_t, "alloc_tag_cttype") = (uint64_t)-12;
		load(t, f);
		CHECK_EQ(count_source(f, "allocinfo"), 0);
		CHECK_EQ(toy_count(&f->c, "SELECT unknowns FROM load WHERE collector = 'alloc_site'"),
			 0);
	}
	end(f);
}

KM_TEST(lines_of_a_module_that_cannot_be_are_damage)
{
	struct fixture *f = calloc(1, sizeof(*f));

	REQUIRE(f != NULL);
	if (begin(t, f)) {
		struct codetag_module *m = toy_at(
			&f->m, (uint64_t)(uintptr_t)*TOY_VAR(&f->m, uint64_t, "alloc_tag_cttype") + 192);

		m->range.stop = (void *)(uintptr_t)(f->s.tag[2] + 7);
		load(t, f);
		CHECK_EQ(count_source(f, "allocinfo"), 1);
		CHECK_EQ(toy_count(&f->c, "SELECT count(*) FROM issue WHERE collector = 'alloc_site'"),
			 1);
	}
	end(f);
}
#endif

#ifdef TOY_KMEMLEAK
KM_TEST(a_list_of_kmemleak_that_breaks_is_damage)
{
	struct fixture *f = calloc(1, sizeof(*f));

	REQUIRE(f != NULL);
	if (begin(t, f)) {
		struct kmemleak_object *o = toy_at(&f->m, f->s.leak[0]);

		o->object_list.next = (void *)(uintptr_t)(TOY_DIRECT_MAP + 8);
		load(t, f);
		CHECK_EQ(count_source(f, "kmemleak"), 1);
		CHECK_EQ(toy_count(&f->c, "SELECT objects FROM alloc_site WHERE source = 'kmemleak'"),
			 1);
		CHECK_EQ(toy_count(&f->c, "SELECT count(*) FROM issue WHERE collector = 'alloc_site'"),
			 1);
	}
	end(f);
}
#endif

KM_TEST(no_room_for_tracks_is_damage)
{
	struct fixture *f = calloc(1, sizeof(*f));

	REQUIRE(f != NULL);
	if (begin(t, f)) {
		struct kmem_cache *c = toy_at(&f->m, f->slabs.cache[13].addr);

		c->object_size = c->inuse = (unsigned)c->size - 16;
		load(t, f);
		CHECK_EQ(toy_count(&f->c, "SELECT count(*) FROM issue WHERE collector = 'alloc_site'"
					  " AND text LIKE '%toy-13%'"),
			 1);
		CHECK_EQ(toy_count(&f->c, "SELECT count(*) FROM alloc_site WHERE cache = 'toy-13'"),
			 0);
		CHECK(toy_count(&f->c, "SELECT count(*) FROM alloc_site WHERE cache = 'toy-15'") >
		      20);
	}
	end(f);
}

KM_TEST_MAIN
