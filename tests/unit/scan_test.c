/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The search for what nothing leads to, over memory made in the test: each rule has a case that fails without it. */
#include <stdlib.h>

#include "base/mem.h"
#include "scan/scan.h"
#include "test.h"

#define BASE  UINT64_C(0xffff888000000000) /* dense memory */
#define AREAS UINT64_C(0xffffc90000000000)
#define PAGES UINT64_C(0xffffea0000000000) /* descriptors of 64 bytes */
#define ROOT  UINT64_C(0xffffffff82000000)
#define PERCPU UINT64_C(0x1000000000000)
#define NR_PAGES 2048u
#define WORDS	 (NR_PAGES * 512u)

/* Memory at BASE, then a page of roots, then pages of areas. */
struct world {
	uint64_t memory[WORDS], root[512], stack[512], area[512];
	struct km_scan *s;
	uint32_t small, page, area_kind, root_kind, percpu;
	uint64_t unreadable; /* page that is not there; 0: none */
	unsigned filtered;
	unsigned reads;
};

static uint64_t *at(struct world *w, uint64_t addr)
{
	if (addr - BASE < sizeof(w->memory))
		return &w->memory[(addr - BASE) / 8];
	if (addr - ROOT < sizeof(w->root))
		return &w->root[(addr - ROOT) / 8];
	if (addr - (ROOT + 4096) < sizeof(w->stack))
		return &w->stack[(addr - ROOT - 4096) / 8];
	if (addr - AREAS < sizeof(w->area))
		return &w->area[(addr - AREAS) / 8];
	return NULL;
}

static enum km_status open_reader(void *arg, void **ret)
{
	*ret = arg;
	return KM_OK;
}

static void close_reader(void *arg, void *reader)
{
	(void)arg;
	(void)reader;
}

static enum km_status read_words(void *arg, void *reader, uint32_t kind, uint64_t addr, void *buf,
				 uint64_t bytes)
{
	struct world *w = arg;

	(void)reader;
	(void)kind;
	w->reads++;
	if (!at(w, addr) || (w->unreadable && addr / 4096 == w->unreadable / 4096))
		return KM_MISSING;
	memcpy(buf, at(w, addr), bytes);
	return KM_OK;
}

/* Two CPUs, whose units are pages 100 and 110. */
static bool extent(void *arg, uint32_t kind, uint64_t object, uint64_t bytes, unsigned n,
		   uint64_t *ret_addr, uint64_t *ret_bytes)
{
	(void)arg;
	(void)kind;
	*ret_addr = BASE + (100 + 10 * n) * 4096 + (object - PERCPU);
	*ret_bytes = bytes;
	return n < 2;
}

/* Word 1 of what is filtered does not count. */
static void filter(void *arg, void *reader, uint32_t kind, uint64_t object, uint64_t addr,
		   uint64_t *words, size_t n)
{
	struct world *w = arg;

	(void)reader;
	(void)kind;
	if (object + 8 >= addr && object + 8 < addr + 8 * n)
		words[(object + 8 - addr) / 8] = 0;
	__atomic_fetch_add(&w->filtered, 1, __ATOMIC_RELAXED);
}

static struct world *make(unsigned jobs)
{
	struct world *w = calloc(1, sizeof(*w));
	const struct km_scan_ops ops = { open_reader, close_reader, read_words, extent,
					 filter,      NULL,	    w };

	if (!w || km_scan_create(&ops, 4096, jobs, &w->s))
		abort();
	if (km_scan_add_kind(w->s, &(struct km_scan_kind){ .object_bytes = 96 }, &w->small) ||
	    km_scan_add_kind(
		    w->s,
		    &(struct km_scan_kind){ .object_bytes = 4096, .flags = KM_SCAN_BY_PAGE },
		    &w->page) ||
	    km_scan_add_kind(w->s, &(struct km_scan_kind){ 0 }, &w->area_kind) ||
	    km_scan_add_kind(w->s, &(struct km_scan_kind){ 0 }, &w->root_kind) ||
	    km_scan_add_kind(w->s, &(struct km_scan_kind){ .flags = KM_SCAN_EXTENTS },
			     &w->percpu) ||
	    km_scan_add_range(w->s, BASE, sizeof(w->memory), true) ||
	    km_scan_add_descriptors(w->s, PAGES, NR_PAGES * 64, 64, BASE) ||
	    km_scan_add_root(w->s, ROOT, 4096, w->root_kind, KM_SCAN_STRONG) ||
	    km_scan_add_root(w->s, ROOT + 4096, 4096, w->root_kind, KM_SCAN_WEAK))
		abort();
	return w;
}

/* Page @page holds 42 objects of 96 bytes. */
static void slab(struct world *w, unsigned page, const uint8_t *free_map)
{
	if (km_scan_add_group(w->s, BASE + page * 4096u, 42 * 96, w->small, 42, free_map))
		abort();
}

static uint64_t object(unsigned page, unsigned slot)
{
	return BASE + page * 4096u + slot * 96u;
}

static void put(struct world *w, uint64_t addr, uint64_t word)
{
	*at(w, addr) = word;
}

static bool mark(struct world *w)
{
	return !km_scan_seal(w->s) && !km_scan_mark(w->s, true);
}

static bool reached(const struct world *w, uint64_t addr)
{
	struct km_scan_object o;

	return km_scan_object_of(w->s, addr, &o) && o.reached && !o.weak;
}

static void drop(struct world *w)
{
	km_scan_destroy(w->s);
	free(w);
}

KM_TEST(chain_from_a_root_and_inside_pointers)
{
	struct world *w = make(1);
	struct km_scan_object o;

	slab(w, 1, NULL);
	put(w, ROOT + 80, object(1, 3) + 17); /* anywhere inside */
	put(w, object(1, 3) + 88, object(1, 5) + 95);
	put(w, object(1, 5), object(1, 5) + 8);	 /* itself */
	put(w, object(1, 7), object(1, 8));	 /* from what is lost */
	put(w, ROOT + 88, object(1, 9) - 1 + 96); /* the last byte */
	put(w, ROOT + 96, object(1, 42));	 /* behind the last object */
	CHECK(mark(w));
	CHECK(reached(w, object(1, 3)));
	CHECK(reached(w, object(1, 5)));
	CHECK(reached(w, object(1, 9)));
	CHECK(!reached(w, object(1, 8)));
	CHECK(!km_scan_object_of(w->s, object(1, 42), &o));
	CHECK_EQ(km_scan_stats(w->s)->objects, 42);
	CHECK_EQ(km_scan_stats(w->s)->reached, 3);
	CHECK_EQ(km_scan_stats(w->s)->lost, 39);
	drop(w);
}

KM_TEST(free_objects_neither_lead_nor_are_lost)
{
	struct world *w = make(1);
	uint8_t map[6] = { 0 };
	unsigned i;

	for (i = 4; i < 42; i++)
		map[i / 8] |= (uint8_t)(1u << i % 8);
	slab(w, 1, map);
	put(w, ROOT, object(1, 6));
	put(w, object(1, 6), object(1, 0)); /* what a free object holds is old */
	CHECK(mark(w));
	CHECK_EQ(km_scan_stats(w->s)->objects, 4);
	CHECK_EQ(km_scan_stats(w->s)->reached, 0);
	drop(w);
}

KM_TEST(only_part_of_an_object_is_scanned)
{
	struct world *w = make(1);
	uint32_t part;

	REQUIRE(!km_scan_add_kind(w->s,
				  &(struct km_scan_kind){ .object_bytes = 128, .scan_bytes = 64 },
				  &part));
	REQUIRE(!km_scan_add_group(w->s, BASE + 8192, 4096, part, 32, NULL));
	put(w, ROOT, BASE + 8192);
	put(w, BASE + 8192 + 56, BASE + 8192 + 128);
	put(w, BASE + 8192 + 64, BASE + 8192 + 256);
	CHECK(mark(w));
	CHECK(reached(w, BASE + 8192 + 128));
	CHECK(!reached(w, BASE + 8192 + 256));
	drop(w);
}

KM_TEST(descriptors_of_pages_lead_to_blocks_not_to_slabs)
{
	struct world *w = make(1);

	slab(w, 1, NULL);
	REQUIRE(!km_scan_add_group(w->s, BASE + 5 * 4096, 2 * 4096, w->page, 2, NULL));
	put(w, ROOT, PAGES + 1 * 64);
	put(w, ROOT + 8, PAGES + 6 * 64 + 5);
	CHECK(mark(w));
	CHECK_EQ(km_scan_stats(w->s)->reached, 1);
	CHECK(reached(w, BASE + 6 * 4096));
	drop(w);
}

KM_TEST(areas_are_found_outside_the_table)
{
	struct world *w = make(1);

	slab(w, 1, NULL);
	REQUIRE(!km_scan_add_range(w->s, AREAS, 1 << 20, false));
	REQUIRE(!km_scan_add_group(w->s, AREAS + 8192, 4096, w->area_kind, 1, NULL));
	REQUIRE(!km_scan_add_group(w->s, AREAS, 4096, w->area_kind, 1, NULL));
	put(w, ROOT, AREAS + 4095);
	put(w, AREAS + 800, object(1, 2));
	put(w, ROOT + 8, AREAS + 4096); /* between them */
	CHECK(mark(w));
	CHECK_EQ(km_scan_stats(w->s)->reached, 2);
	CHECK(reached(w, object(1, 2)));
	CHECK(!reached(w, AREAS + 8192));
	drop(w);
}

/* An area, and the object that describes it: what leads to the object from elsewhere leads to the area. */
static struct world *described(bool used)
{
	struct world *w = make(1);

	slab(w, 1, NULL);
	if (km_scan_add_range(w->s, AREAS, 1 << 20, false) ||
	    km_scan_add_group(w->s, AREAS, 4096, w->area_kind, 1, NULL) ||
	    km_scan_add_forward(w->s, object(1, 4), AREAS) ||
	    km_scan_add_word(w->s, object(1, 4), KM_SCAN_STRONG))
		abort();
	if (used)
		put(w, ROOT, object(1, 4));
	return w;
}

/* A word in an instruction, which is reported with its place, and passes references on as any word of memory does. */
KM_TEST(words_that_are_not_aligned)
{
	struct world *w = described(false);
	struct km_scan_object o;
	struct km_scan_ref ref;

	if (km_scan_add_word_at(w->s, ROOT + 3, object(1, 4) + 1, w->root_kind, KM_SCAN_STRONG))
		abort();
	CHECK(mark(w));
	CHECK(reached(w, object(1, 4)));
	CHECK(reached(w, AREAS));
	REQUIRE(km_scan_object_of(w->s, AREAS, &o));
	CHECK_EQ(km_scan_parent(w->s, o.number, &ref), KM_OK);
	CHECK_EQ(ref.addr, ROOT + 3);
	CHECK_EQ(ref.word, object(1, 4) + 1);
	drop(w);
}

KM_TEST(excess_references_are_passed_on)
{
	struct world *w = described(false);

	CHECK(mark(w));
	CHECK(reached(w, object(1, 4)));
	CHECK(!reached(w, AREAS));
	drop(w);
	w = described(true);
	CHECK(mark(w));
	CHECK(reached(w, AREAS));
	drop(w);
}

KM_TEST(handles_and_mirrors_lead_to_all_copies)
{
	struct world *w = make(1);
	unsigned i;

	slab(w, 1, NULL);
	for (i = 0; i < 3; i++) {
		REQUIRE(!km_scan_add_group(w->s, PERCPU + 64 * i, 64, w->percpu, 1, NULL));
		REQUIRE(!km_scan_add_handle(w->s, 0x36010 + 64 * i, PERCPU + 64 * i));
	}
	REQUIRE(!km_scan_add_mirror(w->s, BASE + 100 * 4096, 4096, PERCPU));
	REQUIRE(!km_scan_add_mirror(w->s, BASE + 110 * 4096, 4096, PERCPU));
	put(w, ROOT, 0x36010 | 3);			  /* flags in the low bits */
	put(w, ROOT + 8, 0x36010 + 68);			  /* inside: a number, not a handle */
	put(w, ROOT + 16, BASE + 110 * 4096 + 128 + 5); /* the copy of the second CPU */
	put(w, BASE + 110 * 4096 + 8, object(1, 1));
	put(w, BASE + 100 * 4096 + 64, object(1, 2)); /* of what is lost */
	CHECK(mark(w));
	CHECK(reached(w, PERCPU + 64 * 0) || reached(w, BASE + 100 * 4096));
	CHECK(reached(w, object(1, 1)));
	CHECK(!reached(w, object(1, 2)));
	CHECK_EQ(km_scan_stats(w->s)->reached, 3);
	drop(w);
}

KM_TEST(a_tagged_start_may_be_no_reference)
{
	struct world *w = make(1);

	slab(w, 1, NULL);
	km_scan_flag_kind(w->s, w->small, KM_SCAN_NO_ODD);
	put(w, ROOT, object(1, 1) | 1);
	put(w, ROOT + 8, (object(1, 2) + 24) | 1); /* a coloured node of a tree */
	put(w, ROOT + 16, object(1, 3));
	CHECK(mark(w));
	CHECK(!reached(w, object(1, 1)));
	CHECK(reached(w, object(1, 2)));
	CHECK(reached(w, object(1, 3)));
	drop(w);
}

KM_TEST(opaque_objects_are_reached_but_lead_nowhere)
{
	struct world *w = make(1);

	slab(w, 1, NULL);
	km_scan_flag_kind(w->s, w->small, KM_SCAN_OPAQUE);
	put(w, ROOT, object(1, 1));
	put(w, object(1, 1), object(1, 2));
	CHECK(mark(w));
	CHECK_EQ(km_scan_stats(w->s)->reached, 1);
	drop(w);
}

KM_TEST(filtered_words_do_not_count)
{
	struct world *w = make(1);

	slab(w, 1, NULL);
	km_scan_flag_kind(w->s, w->small, KM_SCAN_FILTER);
	put(w, ROOT, object(1, 1));
	put(w, object(1, 1), object(1, 2));
	put(w, object(1, 1) + 8, object(1, 3));
	CHECK(mark(w));
	CHECK(reached(w, object(1, 2)));
	CHECK(!reached(w, object(1, 3)));
	drop(w);
}

static void count_weak(void *arg, const struct km_scan_object *o)
{
	*(uint64_t *)arg += o->weak ? 1 : 100;
}

KM_TEST(weak_roots_are_distinguished)
{
	struct world *w = make(1);
	struct km_scan_object o;
	uint64_t weak = 0;

	slab(w, 1, NULL);
	put(w, ROOT, object(1, 1));
	put(w, ROOT + 4096, object(1, 1)); /* reached in both ways */
	put(w, ROOT + 4104, object(1, 2));
	put(w, object(1, 2), object(1, 3));
	CHECK(mark(w));
	CHECK(reached(w, object(1, 1)));
	REQUIRE(km_scan_object_of(w->s, object(1, 3), &o));
	CHECK(o.reached && o.weak);
	km_scan_each_weak(w->s, count_weak, &weak);
	CHECK_EQ(weak, 2);
	CHECK_EQ(km_scan_stats(w->s)->weak, 2);
	CHECK_EQ(km_scan_stats(w->s)->lost, 39);
	drop(w);
}

KM_TEST(what_cannot_be_read_is_counted)
{
	struct world *w = make(1);

	slab(w, 1, NULL);
	slab(w, 2, NULL);
	w->unreadable = BASE + 2 * 4096;
	put(w, ROOT, object(2, 1));
	put(w, object(2, 1), object(1, 1));
	CHECK(mark(w));
	CHECK_EQ(km_scan_stats(w->s)->unread_object_bytes, 96);
	CHECK_EQ(km_scan_stats(w->s)->unread_root_bytes, 0);
	CHECK_EQ(km_scan_stats(w->s)->root_bytes, 8192);
	drop(w);
}

KM_TEST(groups_that_overlap_are_refused)
{
	struct world *w = make(1);

	slab(w, 2, NULL);
	REQUIRE(!km_scan_add_group(w->s, BASE + 4096, 4097, w->area_kind, 1, NULL));
	CHECK_EQ(km_scan_seal(w->s), KM_CORRUPT);
	drop(w);
}

/* ---- who leads to whom ---- */

static uint32_t index_in(const struct world *w, const struct km_scan_lost *l, uint64_t addr)
{
	struct km_scan_object o;
	uint32_t i;

	(void)km_scan_object_of(w->s, addr, &o);
	for (i = 0; i < l->n; i++)
		if (l->number[i] == o.number)
			return i;
	return UINT32_MAX;
}

static uint64_t top_of(const struct world *w, const struct km_scan_lost *l, uint64_t addr)
{
	struct km_scan_object o;
	uint32_t i = index_in(w, l, addr);

	if (i == UINT32_MAX || !km_scan_object_at(w->s, l->number[l->top[i]], &o))
		return 0;
	return o.addr;
}

static unsigned count_tops(const struct km_scan_lost *l)
{
	unsigned n = 0, i;

	for (i = 0; i < l->n; i++)
		n += l->top[i] == i;
	return n;
}

KM_TEST(each_ring_has_one_top_and_children_belong_to_it)
{
	struct world *w = make(1);
	struct km_scan_lost l;
	uint8_t map[6] = { 0 };
	unsigned i;

	for (i = 16; i < 42; i++)
		map[i / 8] |= (uint8_t)(1u << i % 8);
	slab(w, 1, map);
	/* a ring of 4 with a tail; a ring that another object leads to; a pair; a lone one that points to itself */
	for (i = 0; i < 4; i++)
		put(w, object(1, i), object(1, (i + 1) % 4));
	put(w, object(1, 2) + 8, object(1, 4));
	put(w, object(1, 5), object(1, 6));
	put(w, object(1, 6), object(1, 7));
	put(w, object(1, 7), object(1, 6));
	put(w, object(1, 8), object(1, 9));
	put(w, object(1, 10), object(1, 10));
	CHECK(mark(w));
	REQUIRE(!km_scan_find_lost(w->s, 1000, &l));
	CHECK_EQ(l.n, 16);
	CHECK(!l.unordered);
	for (i = 0; i < 5; i++)
		CHECK_EQ(top_of(w, &l, object(1, i)), object(1, 0));
	for (i = 5; i < 8; i++)
		CHECK_EQ(top_of(w, &l, object(1, i)), object(1, 5));
	CHECK_EQ(top_of(w, &l, object(1, 9)), object(1, 8));
	CHECK_EQ(top_of(w, &l, object(1, 10)), object(1, 10));
	CHECK_EQ(count_tops(&l), 4 + 5); /* and 11 to 15 alone */
	km_scan_lost_free(&l);
	drop(w);
}

KM_TEST(the_top_of_a_ring_is_its_largest)
{
	struct world *w = make(1);
	struct km_scan_lost l;

	slab(w, 1, NULL);
	REQUIRE(!km_scan_add_group(w->s, BASE + 5 * 4096, 4096, w->page, 1, NULL));
	put(w, object(1, 0), BASE + 5 * 4096);
	put(w, BASE + 5 * 4096 + 80, object(1, 0));
	CHECK(mark(w));
	REQUIRE(!km_scan_find_lost(w->s, 1000, &l));
	CHECK_EQ(top_of(w, &l, object(1, 0)), BASE + 5 * 4096);
	km_scan_lost_free(&l);
	drop(w);
}

KM_TEST(too_many_are_not_ordered)
{
	struct world *w = make(1);
	struct km_scan_lost l;

	slab(w, 1, NULL);
	put(w, object(1, 0), object(1, 1));
	CHECK(mark(w));
	REQUIRE(!km_scan_find_lost(w->s, 41, &l));
	CHECK(l.unordered);
	CHECK_EQ(count_tops(&l), 42);
	km_scan_lost_free(&l);
	drop(w);
}

/* ---- many ---- */

/* A tree and a long chain across all pages, backwards and forwards: every order of visits gives the same. */
static void fill(struct world *w, unsigned pages)
{
	uint64_t before = ROOT;
	unsigned i, n = pages * 42;

	for (i = 0; i < pages; i++)
		slab(w, 1 + i, NULL);
	for (i = 0; i < n; i += 2) { /* even ones hang on a chain that jumps */
		unsigned j = (i * 7919u) % n;

		j -= j % 2;
		if (*at(w, object(1 + j / 42, j % 42)))
			continue;
		put(w, before, object(1 + j / 42, j % 42) + 1);
		before = object(1 + j / 42, j % 42);
		put(w, before, 1); /* taken */
	}
}

KM_TEST(threads_mark_what_one_marks)
{
	struct world *one = make(1), *four = make(4);
	uint64_t reached_by_one;

	fill(one, 2000);
	fill(four, 2000);
	CHECK(mark(one));
	CHECK(mark(four));
	reached_by_one = km_scan_stats(one->s)->reached;
	CHECK(reached_by_one > 20000);
	CHECK_EQ(km_scan_stats(four->s)->reached, reached_by_one);
	/* beside what the groups and bitmaps take, nothing that grows with the objects */
	CHECK(km_scan_stats(one->s)->memory_bytes < 2000u * 4096 / 50);
	drop(one);
	drop(four);
}

KM_TEST(wide_rounds_are_shared)
{
	struct world *w = make(4);
	unsigned i, k;

	/* each of 512 roots leads to an object that leads to 11 others, of which each leads to another one */
	for (i = 0; i < 1800; i++)
		slab(w, 1 + i, NULL);
	for (i = 0; i < 512; i++) {
		uint64_t head = object(1 + i, 0);

		put(w, ROOT + 8 * i, head);
		for (k = 0; k < 11; k++) {
			put(w, head + 8 * k, object(1 + i, 1 + k));
			put(w, object(1 + i, 1 + k), object(1 + i + 600, 1 + k));
		}
	}
	CHECK(mark(w));
	CHECK_EQ(km_scan_stats(w->s)->reached, 512 * (1 + 11 + 11));
	drop(w);
}

/* One thread begins with the few that the root leads to; as soon as they are many, all look at them. */
KM_TEST(what_grows_from_one_root_is_shared)
{
	struct world *w = make(4);
	unsigned i, n = 1800 * 42;

	for (i = 0; i < 1800; i++)
		slab(w, 1 + i, NULL);
	put(w, ROOT, object(1, 0));
	for (i = 0; 2 * i + 2 < n; i++) {
		put(w, object(1 + i / 42, i % 42), object(1 + (2 * i + 1) / 42, (2 * i + 1) % 42));
		put(w, object(1 + i / 42, i % 42) + 8, object(1 + (2 * i + 2) / 42, (2 * i + 2) % 42));
	}
	CHECK(mark(w));
	CHECK(km_scan_stats(w->s)->reached >= n - 1);
	CHECK(km_scan_stats(w->s)->rounds > 1);
	drop(w);
}

/* ---- who points at it ---- */

struct found {
	struct km_scan_ref ref[8];
	unsigned n;
};

static bool take(void *arg, const struct km_scan_ref *ref)
{
	struct found *f = arg;

	if (f->n < 8)
		f->ref[f->n++] = *ref;
	return true;
}

KM_TEST(all_words_that_lead_to_an_object)
{
	struct world *w = make(1);
	struct km_scan_object target, from;
	struct found f = { .n = 0 };

	slab(w, 1, NULL);
	put(w, ROOT + 40, object(1, 1) + 4);
	put(w, ROOT + 4096 + 16, object(1, 1));
	put(w, object(1, 9) + 16, object(1, 1)); /* lost itself */
	put(w, object(1, 1) + 8, object(1, 1));
	CHECK(mark(w));
	REQUIRE(km_scan_object_of(w->s, object(1, 1), &target));
	REQUIRE(km_scan_object_of(w->s, object(1, 9), &from));
	REQUIRE(!km_scan_refs(w->s, target.number, 0, 0, take, &f));
	REQUIRE(f.n == 4);
	CHECK_EQ(f.ref[0].addr, ROOT + 40);
	CHECK_EQ(f.ref[0].word, object(1, 1) + 4);
	CHECK_EQ(f.ref[0].from, KM_SCAN_NONE);
	CHECK_EQ(f.ref[1].strength, KM_SCAN_WEAK);
	CHECK_EQ(f.ref[2].addr, object(1, 1) + 8);
	CHECK_EQ(f.ref[3].addr, object(1, 9) + 16);
	CHECK_EQ(f.ref[3].from, from.number);
	f.n = 0;
	REQUIRE(!km_scan_refs(w->s, KM_SCAN_NONE, object(1, 1), object(1, 1) + 1, take, &f));
	CHECK_EQ(f.n, 3);
	drop(w);
}

struct found_of {
	struct km_scan_ref first[3];
	unsigned n[3];
};

static bool take_of(void *arg, size_t which, const struct km_scan_ref *ref)
{
	struct found_of *f = arg;

	if (!f->n[which]++)
		f->first[which] = *ref;
	return true;
}

KM_TEST(who_points_at_several_is_found_by_reading_once)
{
	struct world *w = make(1);
	struct found_of f = { .n = { 0 } };
	struct km_scan_object o;
	uint64_t numbers[3];
	unsigned once, i;

	slab(w, 1, NULL);
	put(w, object(1, 9) + 16, object(1, 1));
	put(w, object(1, 9) + 24, object(1, 2) + 8);
	put(w, object(1, 1) + 8, object(1, 2));
	CHECK(mark(w));
	for (i = 0; i < 3; i++) {
		REQUIRE(km_scan_object_of(w->s, object(1, i + 1), &o));
		numbers[i] = o.number;
	}
	w->reads = 0;
	REQUIRE(!km_scan_refs_of(w->s, numbers, 1, take_of, &f));
	once = w->reads;
	CHECK_EQ(f.n[0], 1);
	memset(&f, 0, sizeof(f));
	w->reads = 0;
	REQUIRE(!km_scan_refs_of(w->s, numbers, 3, take_of, &f));
	CHECK_EQ(w->reads, once);
	CHECK_EQ(f.n[0], 1);
	CHECK_EQ(f.first[0].addr, object(1, 9) + 16);
	CHECK_EQ(f.n[1], 2);
	CHECK_EQ(f.first[1].addr, object(1, 1) + 8);
	CHECK_EQ(f.n[2], 0);
	w->reads = 0;
	REQUIRE(!km_scan_refs_of(w->s, NULL, 0, take_of, &f));
	CHECK_EQ(w->reads, 0);
	drop(w);
}

/* A word without a place leads to its object, and not to where that one leads others. */
KM_TEST(words_without_a_place_pass_nothing_on)
{
	struct world *w = described(false);
	struct km_scan_object o;
	struct found f = { .n = 0 };

	CHECK(mark(w));
	REQUIRE(km_scan_object_of(w->s, object(1, 4), &o));
	REQUIRE(!km_scan_refs(w->s, o.number, 0, 0, take, &f));
	CHECK_EQ(f.n, 1);
	CHECK_EQ(f.ref[0].addr, 0);
	f.n = 0;
	REQUIRE(km_scan_object_of(w->s, AREAS, &o));
	REQUIRE(!km_scan_refs(w->s, o.number, 0, 0, take, &f));
	CHECK_EQ(f.n, 0);
	drop(w);
}

KM_TEST(the_chain_to_a_root)
{
	struct world *w = make(1);
	struct km_scan_object o;
	struct km_scan_ref ref;

	slab(w, 1, NULL);
	put(w, ROOT + 40, object(1, 1));
	put(w, object(1, 1) + 24, object(1, 2));
	CHECK(mark(w));
	REQUIRE(km_scan_object_of(w->s, object(1, 2), &o));
	REQUIRE(!km_scan_parent(w->s, o.number, &ref));
	CHECK_EQ(ref.addr, object(1, 1) + 24);
	REQUIRE(!km_scan_parent(w->s, ref.from, &ref));
	CHECK_EQ(ref.addr, ROOT + 40);
	CHECK_EQ(ref.from, KM_SCAN_NONE);
	REQUIRE(km_scan_object_of(w->s, object(1, 3), &o));
	CHECK_EQ(km_scan_parent(w->s, o.number, &ref), KM_NOTFOUND);
	drop(w);
}

KM_TEST_MAIN
