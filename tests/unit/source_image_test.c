/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <fcntl.h>
#include <snappy-c.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/mem.h"
#include "source/source_ops.h"
#include "test.h"

/* Memory images: LiME, AVML and raw files, made byte by byte. */

#define PAGE 4096

struct image {
	uint8_t v[4 << 20];
	size_t n;
	struct km_source *s;
	struct km_reader *r;
	const struct km_source_info *info;
	enum km_status st;
	struct km_err err;
};

static void put(struct image *m, const void *p, size_t n)
{
	if (n > sizeof(m->v) - m->n)
		abort();
	memcpy(m->v + m->n, p, n);
	m->n += n;
}

static void put_number(struct image *m, uint64_t v, unsigned bytes)
{
	for (; bytes; bytes--, v >>= 8)
		put(m, (uint8_t[]){ (uint8_t)v }, 1);
}

/* What byte @paddr of memory is: half of the pages are easy to compress. */
static uint8_t content(uint64_t paddr)
{
	uint64_t pfn = paddr / PAGE;

	return (uint8_t)(pfn % 2 ? paddr * 2654435761u >> 13 : pfn * 7 + 1);
}

static void put_memory(struct image *m, uint64_t start, uint64_t bytes)
{
	for (; bytes; bytes--)
		put_number(m, content(start++), 1);
}

static void put_header(struct image *m, const char *magic, uint32_t version, uint64_t start,
		       uint64_t bytes)
{
	put(m, magic, 4);
	put_number(m, version, 4);
	put_number(m, start, 8);
	put_number(m, start + bytes - 1, 8);
	put_number(m, 0, 8);
}

static void put_lime(struct image *m, uint64_t start, uint64_t bytes)
{
	put_header(m, "EMiL", 1, start, bytes);
	put_memory(m, start, bytes);
}

static uint32_t masked_crc32c(const uint8_t *p, size_t n)
{
	uint32_t v = UINT32_MAX;
	int k;

	for (; n; n--)
		for (v ^= *p++, k = 0; k < 8; k++)
			v = v & 1 ? v >> 1 ^ UINT32_C(0x82f63b78) : v >> 1;
	v = ~v;
	return (v >> 15 | v << 17) + UINT32_C(0xa282ead8);
}

/* A stream of chunks of @chunk bytes, every third one not compressed, and one to be skipped. */
static void put_avml(struct image *m, uint64_t start, uint64_t bytes, uint64_t chunk)
{
	static struct image memory;
	static char packed[70000 * 2];
	uint64_t at, n, k, begin;

	put_header(m, "AVML", 2, start, bytes);
	begin = m->n;
	put(m, "\xff\6\0\0sNaPpY", 10);
	put(m, "\xfe\3\0\0xyz", 7);
	memory.n = 0;
	put_memory(&memory, start, bytes);
	for (at = 0, k = 0; at < bytes; at += n, k++) {
		size_t len = sizeof(packed);

		n = bytes - at < chunk ? bytes - at : chunk;
		if (snappy_compress((const char *)memory.v + at, n, packed, &len) != SNAPPY_OK)
			abort();
		put_number(m, k % 3 == 2, 1);
		put_number(m, (k % 3 == 2 ? n : len) + 4, 3);
		put_number(m, masked_crc32c(memory.v + at, n), 4);
		if (k % 3 == 2)
			put(m, memory.v + at, n);
		else
			put(m, packed, len);
	}
	put_number(m, m->n - begin, 8);
}

static void close_image(struct image *m)
{
	km_reader_destroy(m->r);
	km_source_close(m->s);
	m->r = NULL;
	m->s = NULL;
}

static bool open_image(struct image *m)
{
	const void *data = m->v;
	uint64_t bytes = m->n;

	close_image(m);
	m->err.text[0] = '\0';
	m->st = km_source_open_memory(&data, &bytes, 1, &m->s, &m->err);
	if (!m->st)
		m->st = km_reader_create(m->s, &m->r);
	m->info = m->st ? NULL : km_source_info(m->s);
	return !m->st;
}

static struct image *new_image(void)
{
	struct image *m = calloc(1, sizeof(*m));

	if (!m)
		abort();
	return m;
}

static void free_image(struct image *m)
{
	close_image(m);
	free(m);
}

/* Page @pfn reads as memory from @from on, up to @to; zeros around. */
static void check_page(struct km_test *t, struct image *m, uint64_t pfn, uint64_t from, uint64_t to)
{
	const uint8_t *page;
	unsigned i, wrong = 0;

	if (!CHECK_MSG(!km_reader_page(m->r, pfn, &page), "page %llu", (unsigned long long)pfn))
		return;
	for (i = 0; i < PAGE; i++) {
		uint64_t a = pfn * PAGE + i;

		wrong += page[i] != (a >= from && a < to ? content(a) : 0);
	}
	CHECK_MSG(!wrong, "page %llu: %u bytes are wrong", (unsigned long long)pfn, wrong);
}

static void check_state(struct km_test *t, struct image *m, uint64_t pfn, enum km_status st)
{
	const uint8_t *page;

	CHECK_STR(km_status_name(km_source_page_state(m->s, pfn)), km_status_name(st));
	CHECK_STR(km_status_name(km_reader_page(m->r, pfn, &page)), km_status_name(st));
}

KM_TEST(lime_ranges)
{
	struct image *m = new_image();
	uint64_t pfn;

	/* As /proc/iomem has it: RAM ends inside a page, and begins at 0x1000. */
	put_lime(m, 0x1000, 0x9ec00);
	put_lime(m, 0x100000, 0x10000);
	put_lime(m, UINT64_C(0x100000000), 0x3000);
	if (CHECK_MSG(open_image(m), "%s", m->err.text)) {
		CHECK_STR(m->info->format, "lime");
		CHECK(!m->info->incomplete);
		CHECK_EQ(m->info->nr_layouts, 1);
		CHECK_EQ(m->info->end_pfn, 0x100003);
		CHECK_EQ(m->info->ram_pages, 0x9f + 0x10 + 3);
		CHECK_EQ(m->info->stored_pages, m->info->ram_pages);
		check_state(t, m, 0, KM_MISSING);
		for (pfn = 1; pfn < 0xa0; pfn++)
			check_page(t, m, pfn, 0x1000, 0x9fc00);
		check_state(t, m, 0xa0, KM_MISSING);
		check_page(t, m, 0x10f, 0x100000, 0x110000);
		check_page(t, m, 0x100002, UINT64_C(0x100000000), UINT64_C(0x100003000));
	}
	free_image(m);
}

KM_TEST(lime_cut_short)
{
	struct image *m = new_image();

	put_lime(m, 0x1000, 0x4000);
	put_lime(m, 0x8000, 0x4000);
	m->n -= 0x1800; /* the last page and half of the one before */
	if (CHECK(open_image(m))) {
		CHECK(m->info->incomplete);
		CHECK_EQ(m->info->ram_pages, 8);
		CHECK_EQ(m->info->lost_pages, 2);
		check_page(t, m, 9, 0x8000, 0xa000);
		check_state(t, m, 0xa, KM_MISSING);
	}
	/* Cut inside a header: what is before it stands. */
	m->n = 32 + 0x4000 + 20;
	if (CHECK(open_image(m))) {
		CHECK(m->info->incomplete);
		CHECK_EQ(m->info->stored_pages, 4);
	}
	/* A header that is none. */
	m->n = 32 + 0x4000;
	put(m, "something else that is no header", 32);
	if (CHECK(open_image(m)))
		CHECK(m->info->incomplete);
	free_image(m);
}

/* Ranges in no order, and some that have the same memory. */
KM_TEST(lime_ranges_that_go_back)
{
	struct image *m = new_image();
	uint64_t pfn;

	put_lime(m, 0x100000, 0x10000);
	put_lime(m, 0x1000, 0x9ec00);
	put_lime(m, 0x108000, 0x10000); /* half of it is there */
	put_lime(m, 0x2000, 0x2000);
	if (CHECK_MSG(open_image(m), "%s", m->err.text)) {
		CHECK(!m->info->incomplete);
		CHECK_EQ(m->info->ram_pages, 0x9f + 0x18);
		CHECK_EQ(m->info->stored_pages, m->info->ram_pages);
		CHECK_EQ(m->info->end_pfn, 0x118);
		CHECK_EQ(m->info->compared_pages, 8 + 2);
		CHECK_EQ(m->info->contradicted_pages, 0);
		for (pfn = 1; pfn < 0xa0; pfn++)
			check_page(t, m, pfn, 0x1000, 0x9fc00);
		for (pfn = 0x100; pfn < 0x118; pfn++)
			check_page(t, m, pfn, 0x100000, 0x118000);
	}
	/* A range of which the first in the file shows, and that has other data. */
	put_header(m, "EMiL", 1, 0x104000, 0x8000);
	put_memory(m, 0x555000, 0x8000);
	if (CHECK_MSG(open_image(m), "%s", m->err.text)) {
		CHECK_EQ(m->info->contradicted_pages, 8);
		CHECK_EQ(m->info->contradiction_paddr, 0x104000);
		check_page(t, m, 0x105, 0x100000, 0x118000);
	}
	free_image(m);
}

/* AVML compresses: a part of what overlaps could not be read by itself, and it never writes any. */
KM_TEST(avml_ranges_that_go_back)
{
	struct image *m = new_image();
	uint64_t pfn;

	put_avml(m, 0x100000, 0x20000, 65536);
	put_avml(m, 0x118000, 0x10000, 65536);
	if (CHECK_MSG(open_image(m), "%s", m->err.text)) {
		CHECK(m->info->incomplete);
		CHECK_EQ(m->info->ram_pages, 0x20);
		for (pfn = 0x100; pfn < 0x120; pfn++)
			check_page(t, m, pfn, 0x100000, 0x120000);
	}
	free_image(m);
}

KM_TEST(lime_first_header_of_nonsense)
{
	struct image *m = new_image();

	put_header(m, "EMiL", 2, 0x1000, 0x1000);
	put_memory(m, 0x1000, 0x1000);
	CHECK(!open_image(m));
	CHECK_STR(km_status_name(m->st), km_status_name(KM_CORRUPT));
	CHECK_HAS(m->err.text, "a LiME image with a first header that makes no sense");
	free_image(m);
}

KM_TEST(avml_chunks)
{
	struct image *m = new_image();
	uint64_t pfn;

	/* Chunks that end inside pages; a range that begins and ends inside one. */
	put_avml(m, 0x1000, 0x9ec00, 65536);
	put_avml(m, 0x100000, 0x20000, 5000);
	put_avml(m, 0x200400, 0x1c00, 65536);
	if (CHECK_MSG(open_image(m), "%s", m->err.text)) {
		CHECK_STR(m->info->format, "avml");
		CHECK_STR(m->info->compression, "snappy");
		CHECK(!m->info->incomplete);
		CHECK_EQ(m->info->ram_pages, 0x9f + 0x20 + 2);
		for (pfn = 1; pfn < 0xa0; pfn++)
			check_page(t, m, pfn, 0x1000, 0x9fc00);
		for (pfn = 0x11f; pfn >= 0x100; pfn--)
			check_page(t, m, pfn, 0x100000, 0x120000);
		check_page(t, m, 0x200, 0x200400, 0x202000);
		check_state(t, m, 0x202, KM_MISSING);
	}
	free_image(m);
}

KM_TEST(avml_damage_is_noticed)
{
	struct image *m = new_image();
	const uint8_t *page;

	put_avml(m, 0, 0x30000, 65536);
	/* One bit of the third chunk, which is not compressed: only the checksum tells. */
	m->v[m->n - 1000] ^= 4;
	if (CHECK(open_image(m))) {
		check_page(t, m, 1, 0, 0x30000);
		CHECK_STR(km_status_name(km_reader_page(m->r, 0x2f, &page)),
			  km_status_name(KM_CORRUPT));
		check_page(t, m, 2, 0, 0x30000);
	}
	/* Cut inside the third chunk: two are there. */
	m->n -= 2000;
	if (CHECK(open_image(m))) {
		CHECK(m->info->incomplete);
		CHECK_EQ(m->info->stored_pages, 0x20);
		CHECK_EQ(m->info->lost_pages, 0x10);
		check_state(t, m, 0x20, KM_MISSING);
	}
	free_image(m);
}

/* Blocks of zeros are not in the file; what lies between two ranges is a hole. */
KM_TEST(avml_blocks_of_zeros)
{
	const uint64_t block = UINT64_C(16) << 20;
	struct image *m = new_image();
	static uint8_t chunk[65536];
	const uint8_t *page;
	uint64_t at, begin;
	char packed[80000];

	/* A block of 16 MiB of the same byte; the next one is left out; then a short one; then a hole. */
	memset(chunk, 7, sizeof(chunk));
	put_header(m, "AVML", 2, 0x1000, block);
	begin = m->n;
	put(m, "\xff\6\0\0sNaPpY", 10);
	for (at = 0; at < block; at += sizeof(chunk)) {
		size_t len = sizeof(packed);

		REQUIRE(snappy_compress((const char *)chunk, sizeof(chunk), packed, &len) == SNAPPY_OK);
		put_number(m, (len + 4) << 8, 4);
		put_number(m, masked_crc32c(chunk, sizeof(chunk)), 4);
		put(m, packed, len);
	}
	put_number(m, m->n - begin, 8);
	put_avml(m, 0x1000 + 2 * block, 0x2000, 65536);
	put_avml(m, 0x1000 + 4 * block, 0x2000, 65536);
	if (CHECK_MSG(open_image(m), "%s", m->err.text)) {
		CHECK_EQ(m->info->ram_pages, 2 * block / PAGE + 4);
		CHECK(!km_reader_page(m->r, 1 + block / PAGE, &page) && !page[0] && !page[4095]);
		CHECK(!km_reader_page(m->r, block / PAGE, &page) && page[0] == 7);
		check_state(t, m, 3 + 2 * block / PAGE, KM_MISSING);
	}
	free_image(m);
}

static const char vmcoreinfo[] = "OSRELEASE=6.1.0\nPAGESIZE=4096\n";

KM_TEST(raw_is_known_by_a_kernel)
{
	struct image *m = new_image();

	put_memory(m, 0, 2 << 20);
	CHECK(!open_image(m));
	CHECK_HAS(m->err.text, "not a dump format we know");
	memcpy(m->v + 0x155000, vmcoreinfo, sizeof(vmcoreinfo));
	if (CHECK_MSG(open_image(m), "%s", m->err.text)) {
		CHECK_STR(m->info->format, "raw");
		CHECK_EQ(m->info->nr_layouts, 1);
		CHECK_EQ(m->info->stored_pages, 512);
		check_page(t, m, 3, 0, 2 << 20);
	}
	/* Not at the begin of a page; too short. */
	memcpy(m->v + 0x155010, vmcoreinfo, sizeof(vmcoreinfo));
	memset(m->v + 0x155000, 0, 0x10);
	CHECK(!open_image(m));
	memcpy(m->v + 0x55000, vmcoreinfo, sizeof(vmcoreinfo));
	CHECK(open_image(m));
	/* It ends inside a page: it was cut, and the pages before are there. */
	m->n -= 8;
	if (CHECK_MSG(open_image(m), "%s", m->err.text)) {
		CHECK(m->info->incomplete);
		CHECK_EQ(m->info->stored_pages, 511);
	}
	m->n = 0x56000;
	CHECK(!open_image(m));
	free_image(m);
}

KM_TEST(zeros_are_named)
{
	struct image *m = new_image();

	m->n = 1 << 20;
	CHECK(!open_image(m));
	CHECK_HAS(m->err.text, "begins with zeros only");
	free_image(m);
}

/* A byte at @offset of a sparse file. */
static bool poke(int fd, uint64_t offset, const void *p, size_t n)
{
	return pwrite(fd, p, n, (off_t)offset) == (ssize_t)n;
}

KM_TEST(raw_with_a_hole)
{
	static const struct {
		uint64_t start;
		uint64_t offset; /* where 4 GiB is in the file */
	} want[] = {
		{ UINT64_C(0xc0000000), UINT64_C(0xc0000000) },
		{ UINT64_C(0x80000000), UINT64_C(0x80000000) },
		{ 0, UINT64_C(0x100000000) },
	};
	char path[] = "/tmp/kmemdb-raw-XXXXXX";
	const char *paths[] = { path };
	int fd = mkstemp(path);
	struct km_source *s = NULL;
	struct km_reader *r;
	const uint8_t *page;
	struct km_err err;
	uint32_t i, found = 0;
	size_t k;

	REQUIRE(fd >= 0 && !ftruncate(fd, INT64_C(5) << 30));
	REQUIRE(poke(fd, 0x1000, vmcoreinfo, sizeof(vmcoreinfo)));
	for (k = 0; k < KM_ARRAY_LEN(want); k++)
		REQUIRE(poke(fd, want[k].offset, &want[k].offset, 8));
	if (CHECK_MSG(!km_source_open(paths, 1, &s, &err), "%s", err.text)) {
		CHECK_EQ(km_source_info(s)->hole_start, want[0].start);
		for (i = 0; i < km_source_info(s)->nr_layouts; i++) {
			REQUIRE(!km_source_arrange(s, i, &err) && !km_reader_create(s, &r));
			for (k = 0; k < KM_ARRAY_LEN(want); k++) {
				if (km_source_info(s)->hole_start != want[k].start)
					continue;
				found++;
				CHECK_EQ(km_source_info(s)->ram_pages, 5 << 18);
				CHECK(!km_reader_page(r, 1 << 20, &page) &&
				      !memcmp(page, &want[k].offset, 8));
				CHECK_EQ(km_source_info(s)->end_pfn * PAGE,
					 (UINT64_C(5) << 30) +
						 (want[k].start ? (UINT64_C(4) << 30) - want[k].start : 0));
			}
			km_reader_destroy(r);
		}
		CHECK_EQ(found, KM_ARRAY_LEN(want));
	}
	km_source_close(s);
	close(fd);
	(void)unlink(path);
}

KM_TEST_MAIN
