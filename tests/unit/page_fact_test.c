/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * How often a page is mapped, by what struct pages of four eras say: the kernel's own formulas
 * (page_mapcount(), folio_precise_page_mapcount()) over a picture of the memory map.
 */
#include "fake_view.h"
#include "process/process.h"
#include "mm/page_kind.h"
#include "test.h"

#define PAGE_BYTES 64u
#define FLAGS	   0
#define COMPOUND   8
#define MAPPING	   24
#define INDEX	   32
#define FIRST_PAGE 40
#define MAPCOUNT   48
#define REFCOUNT   52
#define HEAD	   (1u << 6)
#define TAIL	   (1u << 7)
#define SWAPBACKED (1u << 8)
#define DOUBLE	   (1u << 9)
#define ENTIRE	   (PAGE_BYTES + 20) /* in the first tail */
#define LARGE	   (PAGE_BYTES + 24)
#define ORDER	   (PAGE_BYTES + 16)
#define FRAMES	   128u

static struct km_mm mm;

/* ---- what page_fact.c takes from the collectors ---- */

uint64_t km_mm_page_addr(const struct km_mm *m, uint64_t pfn)
{
	(void)m;
	return pfn < FRAMES ? FAKE_BASE + pfn * PAGE_BYTES : 0;
}

enum km_status km_mm_page_pfn(const struct km_mm *m, uint64_t addr, uint64_t *ret)
{
	(void)m;
	if (addr < FAKE_BASE || addr >= FAKE_BASE + FRAMES * PAGE_BYTES ||
	    (addr - FAKE_BASE) % PAGE_BYTES)
		return KM_CORRUPT;
	*ret = (addr - FAKE_BASE) / PAGE_BYTES;
	return KM_OK;
}

enum km_status km_mm_lost(const struct km_mm *m)
{
	return m->page_status;
}

enum km_status km_mm_section_lost(const struct km_mm *m, uint64_t pfn)
{
	(void)m;
	return pfn >= 2 * FRAMES ? KM_MISSING : KM_OK;
}

bool km_page_is_type(const struct km_page_format *f, const uint8_t *p, enum km_page_type t)
{
	return f->type_value[t] && km_le32(p + f->type) >> 24 == f->type_value[t];
}

/* ---- the picture ---- */

static uint64_t at(uint64_t pfn)
{
	return FAKE_BASE + pfn * PAGE_BYTES;
}

/* A page of an anonymous mapping, or of a file, mapped @maps times by itself. */
static void page(uint64_t pfn, bool anon, int maps)
{
	fake_put(at(pfn) + FLAGS, anon ? SWAPBACKED : 0, 8);
	fake_put(at(pfn) + MAPPING, anon ? 0xffff888000001001 : 0xffff888000001000, 8);
	fake_put(at(pfn) + MAPCOUNT, (uint64_t)(maps - 1), 4);
	fake_put(at(pfn) + REFCOUNT, 5, 4);
}

/* Four pages from @pfn on are one; it is mapped @whole times as a whole. */
static void compound(uint64_t pfn, bool anon, int whole)
{
	uint64_t i;

	for (i = 0; i < 4; i++) {
		page(pfn + i, anon, 0);
		if (mm.page.has_compound)
			fake_put(at(pfn + i) + COMPOUND, i ? at(pfn) | 1 : 0, 8);
		else
			fake_put(at(pfn + i) + FIRST_PAGE, i ? at(pfn) : 0, 8);
		fake_put(at(pfn + i) + FLAGS, i ? TAIL : HEAD | (anon ? SWAPBACKED : 0), 8);
		fake_put(at(pfn + i) + MAPPING,
			 i	? 0x400
			 : anon ? 0xffff888000001001
				: 0xffff888000001000,
			 8);
	}
	fake_put(at(pfn) + ORDER, 2, 1);
	fake_put(at(pfn) + ENTIRE, (uint64_t)(whole - 1), 4);
	fake_put(at(pfn) + LARGE, UINT64_MAX, 4);
}

enum era { V4_4, V4_5, V6_2, NO_PAGE_COUNTS };

static void begin(enum era era)
{
	fake_clear();
	mm = (struct km_mm){ .end_pfn = 3 * FRAMES };
	mm.page = (struct km_page_format){ .bytes = PAGE_BYTES,
					   .flags = FLAGS,
					   .mapping = MAPPING,
					   .mapcount = MAPCOUNT,
					   .type = MAPCOUNT,
					   .refcount = REFCOUNT,
					   .compound = COMPOUND,
					   .head = HEAD,
					   .swapbacked = SWAPBACKED,
					   .zone_shift = 60,
					   .has_compound = era != V4_4,
					   .order_offset = ORDER,
					   .order_bytes = 1 };
	if (era != V4_4) {
		mm.page.entire_offset = ENTIRE;
		mm.page.entire_bytes = 4;
		mm.page.type_value[KM_PT_BUDDY] = 0xf0;
		mm.page.type_value[KM_PT_TABLE] = 0xf2;
	}
	if (era >= V6_2)
		fake_place(KF_folio_entire_mapcount, ENTIRE, 4, 0);
	if (era == NO_PAGE_COUNTS)
		fake_place(KF_folio_large_mapcount, LARGE, 4, 0);
	if (era == V4_4) {
		fake_place(KF_page_first_page, FIRST_PAGE, 8, 0);
		fake_layout.consts[KC_PG_tail] = (struct km_const){ .present = true, .value = 7 };
	}
	if (era == V4_5)
		fake_layout.consts[KC_PG_double_map] =
			(struct km_const){ .present = true, .value = 9 };
}

static struct km_page_facts facts;

static uint32_t fact(uint64_t pfn)
{
	struct km_fact_reader r;
	uint32_t w = 0;

	if (km_page_facts_init(&facts, &fake_kernel, &mm) == KM_OK &&
	    km_fact_reader_init(&r, &facts, NULL) == KM_OK) {
		w = km_page_fact(&r, pfn);
		if (km_page_fact(&r, pfn) != w) /* as it was noted */
			w = 0;
		km_fact_reader_deinit(&r);
	}
	km_page_facts_deinit(&facts);
	return w;
}

static int maps(uint64_t pfn)
{
	uint32_t w = fact(pfn);

	return (w & KM_FACT_STATE) == KM_FACT_READ ? (int)(w >> KM_FACT_MAPS) : -1;
}

KM_TEST(base_pages)
{
	enum era era;

	for (era = V4_4; era <= NO_PAGE_COUNTS; era++) {
		begin(era);
		page(7, true, 3);
		page(8, false, 1);
		page(70, false, 0);
		CHECK_EQ(maps(7), 3);
		CHECK_EQ(maps(8), 1);
		CHECK_EQ(maps(70), 0);
		CHECK_EQ(fact(7) & 0x3ff, KM_FACT_READ | KM_FACT_ANON);
		CHECK_EQ(fact(8) & 0x3ff, KM_FACT_READ);
		fake_put(at(8) + FLAGS, SWAPBACKED, 8);
		fake_put(at(8) + REFCOUNT, 1, 4);
		CHECK_EQ(fact(8) & 0x3ff, KM_FACT_READ | KM_FACT_SHMEM | KM_FACT_ALONE);
		fake_put(at(7) + MAPPING, 0xffff888000001003, 8);
		CHECK_EQ(fact(7) & 0x3ff, KM_FACT_READ | KM_FACT_ANON | KM_FACT_KSM);
		fake_put(at(7) + MAPCOUNT, INT32_MAX, 4);
		CHECK_EQ(maps(7), KM_FACT_MAX_MAPS);
	}
}

/* Up to v4.4 a huge page is mapped whole or not at all, and its head counts. */
KM_TEST(huge_pages_of_old)
{
	begin(V4_4);
	compound(16, true, 0);
	fake_put(at(16) + MAPCOUNT, 1, 4); /* twice */
	fake_put(at(18) + MAPCOUNT, 5, 4); /* references, not mappings */
	CHECK_EQ(maps(16), 2);
	CHECK_EQ(maps(18), 2);
	CHECK_EQ(fact(18) & 0x3ff, KM_FACT_READ | KM_FACT_ANON);
}

KM_TEST(huge_pages_of_the_double_map)
{
	begin(V4_5);
	compound(16, true, 2);
	page(17, true, 0);
	fake_put(at(17) + COMPOUND, at(16) | 1, 8);
	fake_put(at(16) + ENTIRE, 1, 4);
	fake_put(at(18) + MAPCOUNT, 0, 4); /* and once by itself */
	CHECK_EQ(maps(16), 2);
	CHECK_EQ(maps(18), 3);
	/* With the flag, the whole's mappings are counted in each page, too, as one. */
	fake_put(at(17) + FLAGS, DOUBLE, 8);
	CHECK_EQ(maps(18), 2);
	/* Pages of files count all mappings in each page; of hugetlbfs, only the whole counts. */
	compound(32, false, 3);
	CHECK_EQ(maps(33), 3);
	fake_put(at(33) + MAPCOUNT, 3, 4);
	CHECK_EQ(maps(33), 4);
}

KM_TEST(folios)
{
	begin(V6_2);
	compound(16, true, 2);
	fake_put(at(18) + MAPCOUNT, 0, 4);
	CHECK_EQ(maps(16), 2);
	CHECK_EQ(maps(18), 3);
	CHECK_EQ(maps(19), 2);
	compound(32, false, 0);
	fake_put(at(35) + MAPCOUNT, 4, 4);
	CHECK_EQ(maps(32), 0);
	CHECK_EQ(maps(35), 5);
	/* The head is in another piece of the memory map. */
	compound(62, true, 1);
	CHECK_EQ(maps(64), 1);
	CHECK_EQ(maps(65), 1);
	CHECK_EQ(fact(65) & 0x3ff, KM_FACT_READ | KM_FACT_ANON);
}

/* CONFIG_NO_PAGE_MAPCOUNT: the share of all mappings, and at least one. */
KM_TEST(folios_without_counts_of_pages)
{
	begin(NO_PAGE_COUNTS);
	compound(16, true, 0);
	fake_put(at(16) + LARGE, 3, 4); /* 4 mappings of 4 pages */
	CHECK_EQ(maps(17), 1);
	fake_put(at(16) + LARGE, 9, 4); /* 10: two and a half, rounded */
	CHECK_EQ(maps(17), 3);
	fake_put(at(16) + LARGE, 0, 4);
	CHECK_EQ(maps(17), 1);
	fake_put(at(16) + ORDER, 60, 1);
	CHECK_EQ(maps(17), 1);
}

KM_TEST(what_is_no_page_of_a_process)
{
	begin(V6_2);
	page(3, false, 0);
	fake_put(at(3) + MAPCOUNT, 0xf0000000, 4);
	CHECK_EQ(fact(3) & 0x3ff, KM_FACT_READ | KM_FACT_NOT_USER);
	CHECK_EQ(maps(3), 0);
	fake_put(at(3) + MAPCOUNT, 0xf2000001, 4);
	CHECK_EQ(fact(3) & 0x3ff, KM_FACT_READ | KM_FACT_NOT_USER | KM_FACT_TABLE);
	fake_put(at(4) + FLAGS, UINT64_MAX, 8); /* never initialised */
	CHECK_EQ(fact(4), KM_FACT_NO_PAGE);
	fake_put(at(5) + COMPOUND, UINT64_C(0xffffb0de00000001), 8); /* a head that is nowhere */
	CHECK_EQ(fact(5), KM_FACT_UNREAD);
	CHECK_EQ(fact(FRAMES), KM_FACT_NO_PAGE);
	CHECK_EQ(fact(2 * FRAMES), KM_FACT_UNREAD);
	CHECK_EQ(fact(3 * FRAMES), KM_FACT_NO_PAGE);
	CHECK_EQ(fact(UINT64_MAX), KM_FACT_NO_PAGE);
}

/* Of a folio the head says where it begins; what KSM has merged, and what is of no object, has no place. */
KM_TEST(places_in_objects)
{
	struct km_fact_reader r;

	begin(V6_2);
	fake_place(KF_page_index, INDEX, 8, 0);
	page(7, true, 1);
	fake_put(at(7) + INDEX, UINT64_C(0x7fff12345), 8);
	compound(62, false, 1); /* across two pieces of the memory map */
	fake_put(at(62) + INDEX, 100, 8);
	page(8, true, 1);
	fake_put(at(8) + MAPPING, 0xffff888000001003, 8);
	page(9, false, 1);
	fake_put(at(9) + MAPPING, 0, 8);
	if (CHECK(km_page_facts_init(&facts, &fake_kernel, &mm) == KM_OK) &&
	    CHECK(km_fact_reader_init(&r, &facts, NULL) == KM_OK)) {
		CHECK(km_page_fact(&r, 7) & KM_FACT_PLACED);
		CHECK_EQ(km_page_place(&r, 7).index, 0xfff12345);
		CHECK(km_page_fact(&r, 65) & KM_FACT_PLACED);
		CHECK_EQ(km_page_place(&r, 62 + 3).index, 103);
		CHECK_EQ(km_page_place(&r, 65).mapping, km_mapping_mark(0xffff888000001000));
		CHECK(km_page_fact(&r, 62) & KM_FACT_PLACED);
		CHECK_EQ(km_page_place(&r, 62).index, 100);
		CHECK(!(km_page_fact(&r, 8) & KM_FACT_PLACED));
		CHECK(!(km_page_fact(&r, 9) & KM_FACT_PLACED));
		km_fact_reader_deinit(&r);
	}
	km_page_facts_deinit(&facts);
}

/* Since v7.1 a tail has a mask that makes the head's address of its own. */
KM_TEST(a_tail_with_a_mask)
{
	uint64_t i;

	begin(V6_2);
	compound(16, true, 0);
	for (i = 1; i < 4; i++) {
		page(16 + i, true, 3);
		fake_put(at(16 + i) + COMPOUND, -(uint64_t)(4 * PAGE_BYTES) | 1, 8);
		CHECK_EQ(km_page_head(-(uint64_t)(4 * PAGE_BYTES) | 1, at(16 + i)), at(16));
	}
	CHECK_EQ(maps(17), 3);
	CHECK_EQ(km_page_head(at(16) | 1, at(17)), at(16));
	CHECK_EQ(km_page_head(at(16), at(17)), 0);
	CHECK_EQ(km_page_head(3, at(17)),
		 0); /* a list's poison, or none of the kernel's addresses */
	/* A pointer that is all ones and then zeros is no mask: no compound page is so large. */
	CHECK_EQ(km_page_head(UINT64_C(0xfffff00000000001), at(17)), UINT64_C(0xfffff00000000000));
}

KM_TEST_MAIN
