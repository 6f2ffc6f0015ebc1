/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Pages of the tracer's ring buffer: every kind of entry, and ends that damage makes. */
#include "inspect/trace_page.h"

#include <string.h>

#include "base/bits.h"
#include "test.h"

#define PAGE 256u

struct page {
	uint8_t data[PAGE];
	uint64_t used;
};

static void put(struct page *p, uint32_t word)
{
	size_t at = (size_t)(16 + p->used), i;

	for (i = 0; i < 4; i++)
		p->data[at + i] = (uint8_t)(word >> (8 * i));
	p->used += 4;
}

static void entry(struct page *p, uint32_t kind, uint32_t delta)
{
	put(p, delta << 5 | kind);
}

static struct page page_of(uint64_t time)
{
	struct page p = { { 0 }, 0 };
	size_t i;

	for (i = 0; i < 8; i++)
		p.data[i] = (uint8_t)(time >> (8 * i));
	return p;
}

KM_TEST(records_and_their_times)
{
	struct page p = page_of((UINT64_C(3) << 59) + 1000);
	const uint8_t *data;
	struct km_trace_page r;
	uint64_t n;

	entry(&p, 2, 5); /* 8 bytes */
	put(&p, 0x11);
	put(&p, 0x12);
	entry(&p, 30, 7); /* 2 << 27 | 7 ns more */
	put(&p, 2);
	entry(&p, 0, 1); /* its length stands behind and counts itself: 12 bytes of data */
	put(&p, 16);
	put(&p, 0x21);
	put(&p, 0x22);
	put(&p, 0x23);
	entry(&p, 29, 9); /* discarded, 8 bytes with their length */
	put(&p, 8);
	put(&p, 0xdead);
	entry(&p, 31, 6); /* an absolute time, without its top bits */
	put(&p, 3);
	entry(&p, 1, 0);
	put(&p, 0x31);
	entry(&p, 29, 0); /* the end */
	put(&p, 0xdead);
	CHECK(km_trace_page_begin(&r, p.data, PAGE, p.used));
	CHECK_EQ(km_trace_page_next(&r, &data, &n), KM_OK);
	CHECK(n == 8 && km_le32(data) == 0x11 && r.time == (UINT64_C(3) << 59) + 1005);
	CHECK_EQ(km_trace_page_next(&r, &data, &n), KM_OK);
	CHECK(n == 12 && km_le32(data + 8) == 0x23 && r.time == (UINT64_C(3) << 59) + 1005 + (UINT64_C(2) << 27) + 7 + 1);
	CHECK_EQ(km_trace_page_next(&r, &data, &n), KM_OK);
	CHECK(n == 4 && km_le32(data) == 0x31 && r.time == (UINT64_C(3) << 59 | UINT64_C(3) << 27 | 6));
	CHECK_EQ(km_trace_page_next(&r, &data, &n), KM_END);
	CHECK_EQ(km_trace_page_next(&r, &data, &n), KM_END);
}

/* Any byte may be anything: each record lies in the page, and the page ends. */
KM_TEST(damage_ends_the_page)
{
	struct page p = page_of(0);
	const uint8_t *data;
	struct km_trace_page r;
	unsigned kind, more, steps;
	uint64_t n;

	CHECK(!km_trace_page_begin(&r, p.data, 15, 0));
	CHECK(!km_trace_page_begin(&r, p.data, PAGE, PAGE - 15));
	for (kind = 0; kind < 32; kind++) {
		for (more = 0; more < 12; more++) {
			static const uint32_t lengths[] = { 0, 3, 4, 5, 8, 12, 16, 100, 0x7fffffff, 0x80000000, 0xfffffffc, 0xffffffff };
			enum km_status st;

			p.used = 0;
			entry(&p, kind, 1);
			put(&p, lengths[more]);
			put(&p, 0);
			CHECK(km_trace_page_begin(&r, p.data, PAGE, p.used));
			for (steps = 0; !(st = km_trace_page_next(&r, &data, &n)); steps++) {
				CHECK(steps < 4 && data >= p.data + 16 && n <= p.used && data + n <= p.data + 16 + p.used);
				if (steps >= 4)
					return;
			}
			CHECK(st == KM_END || st == KM_CORRUPT);
		}
	}
	/* Longer than what is left. */
	p.used = 0;
	entry(&p, 28, 0);
	CHECK(km_trace_page_begin(&r, p.data, PAGE, p.used));
	CHECK_EQ(km_trace_page_next(&r, &data, &n), KM_CORRUPT);
	CHECK_EQ(km_trace_page_next(&r, &data, &n), KM_END);
}

KM_TEST_MAIN
