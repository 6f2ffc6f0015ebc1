/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>

#include "source/cover.h"
#include "source_help.h"

/* Flattened files, and the cover of ranges under them. */

#define PAGES                                                                               \
	"compress mixed\npages 0-9 pattern\npages 16-40 zero\nexcluded 50-60\npages 61-70 " \
	"random\n"                                                                          \
	"vmcoreinfo OSRELEASE=6.1\nnote CORE 1 abc\n"

KM_TEST(flat_orders)
{
	struct opened o;

	check_spec(t, PAGES "flatten\n");
	check_spec(t, PAGES "flatten records=100000\n");
	check_spec(t, PAGES "flatten records=777\n");
	check_spec(t, PAGES "flatten records=7777 shuffle=1\n");
	check_spec(t, PAGES "flatten overlap\n");
	check_spec(t, PAGES "flatten records=1000 overlap shuffle=9\n");
	check_spec(t, PAGES "flatten records=333 overlap shuffle=10 holes\n");
	check_spec(t, "format elf\n" PAGES "flatten records=1000 overlap shuffle=2\n");
	check_spec(t, "format elf\nqemu\nodd\n" PAGES "flatten records=4096 holes\n");
	if (open_spec(t, PAGES "flatten\n", &o)) {
		CHECK_STR(o.info->container, "flattened");
		CHECK_STR(o.info->format, "kdump");
		CHECK(!o.info->incomplete);
		CHECK_EQ(o.info->vmcoreinfo_bytes, strlen("OSRELEASE=6.1\n"));
	}
	close_spec(&o);
}

/* Headers, bitmaps, notes and descriptors in pieces of a few bytes. */
KM_TEST(flat_small_records)
{
	struct opened o;

	if (open_spec(t, "block 1024\n" PAGES "flatten records=13 shuffle=4\n", &o)) {
		check_all(t, &o, false);
		CHECK_EQ(o.info->vmcoreinfo_bytes, 14);
		CHECK_MEM(o.info->vmcoreinfo, "OSRELEASE=6.1\n", 14);
	}
	close_spec(&o);
	check_spec(t, "format elf\n" PAGES "flatten records=61 shuffle=4\n");
}

KM_TEST(flat_no_end)
{
	struct opened o;

	if (open_spec(t, PAGES "flatten no-end\n", &o)) {
		CHECK(o.info->incomplete);
		CHECK_EQ(o.info->lost_pages, 0);
		check_all(t, &o, false);
	}
	close_spec(&o);
	/* Blocks of zeros are not in the file: without an end record nobody knows. */
	if (open_spec(t,
		      "format elf\npages 1-4 pattern\npages 5-6 zero\npages 7 pattern\n"
		      "flatten holes no-end\n",
		      &o)) {
		CHECK_EQ(o.info->lost_pages, 2);
		check_all(t, &o, true);
	}
	close_spec(&o);
	check_spec(t, "format elf\npages 1-4 pattern\npages 5-6 zero\npages 7 pattern\n"
		      "flatten holes\n");
}

KM_TEST(flat_refused)
{
	check_refused(t, PAGES "flatten version=2\n", KM_UNSUPPORTED, "version 2");
	check_refused(t, PAGES "flatten\nfpoke 4096 ffffffffffffffffffffffffffffffff\n", KM_CORRUPT,
		      "before its first record");
	check_refused(t, PAGES "flatten\ntruncate 4096\n", KM_CORRUPT, "before its first record");
	check_refused(t, PAGES "flatten\nfpoke 4096 80\n", KM_CORRUPT, "before its first record");
	check_refused(t, PAGES "flatten\nfpoke 4102 01\nfpoke 4110 00\n", KM_CORRUPT, "");
	check_refused(t, "format raw\ntext hello\nflatten\n", KM_FORMAT, "not a dump format");
	check_refused(t, "format raw\ntext \\x1f\\x8b\nflatten\n", KM_FORMAT, "gzip");
}

/* A record far away must not make large copies of what lies between. */
KM_TEST(flat_far_record)
{
	struct opened o;

	/* max_mapnr and bitmap blocks as large as the view, which one record at 2^56 gives. */
	if (make(t,
		 "pages 0-3 pattern\npoke 436 ffffffff\npoke 4192 ffffffffff030000\n"
		 "flatten records=8000 holes\nfpoke 12112 0100000000000000\n",
		 &o)) {
		reopen(&o, 0, 1);
		CHECK(o.st == KM_CORRUPT || (o.info && o.info->end_pfn <= o.bytes[0] * 8));
	}
	close_spec(&o);
}

KM_TEST(flat_truncated)
{
	check_truncated(t,
			"block 1024\npages 1-6 pattern\npages 8-12 zero\nexcluded 20-30\n"
			"pages 31-32 random\nflatten records=1024\n",
			3);
	check_truncated(t,
			"block 1024\npages 1-6 pattern\npages 8-12 zero\nexcluded 20-30\n"
			"pages 31-32 random\nflatten records=1500 shuffle=2 overlap\n",
			7);
	check_truncated(t,
			"format elf\npages 1-2 pattern\nexcluded 5-9\npages 10 random\n"
			"flatten records=2000\n",
			7);
}

static struct km_span *spans(const struct km_span *v, size_t n)
{
	struct km_span *copy = malloc(n * sizeof(*v));

	if (!copy)
		abort();
	memcpy(copy, v, n * sizeof(*v));
	return copy;
}

/* Random ranges against a byte per address. */
KM_TEST(cover_random)
{
	enum { SIZE = 300, MAX = 40 };
	struct km_span in[MAX];
	struct km_cover c;
	unsigned seed = 1, round, n, i, a, hits;
	uint64_t want;
	size_t at, hint = 0;

	for (round = 0; round < 2000; round++) {
		n = 1 + (unsigned)rand_r(&seed) % MAX;
		for (i = 0; i < n; i++) {
			in[i].start = (unsigned)rand_r(&seed) % (SIZE - 1);
			in[i].end = in[i].start + 1 +
				    (unsigned)rand_r(&seed) % (unsigned)(SIZE - in[i].start);
			in[i].pos = (unsigned)rand_r(&seed) % 4 ? i * 1000u : KM_SPAN_MARK;
			in[i].rank = round % 2 ? i : n - i;
		}
		REQUIRE(!km_cover_build(spans(in, n), n, &c));
		CHECK(c.n <= 2 * n);
		for (a = 0; a < SIZE + 2; a++) {
			const struct km_span *best = NULL;

			for (i = 0; i < n; i++) {
				if (a >= in[i].start && a < in[i].end &&
				    (!best || in[i].rank < best->rank))
					best = &in[i];
			}
			at = km_cover_find(&c, a, &hint);
			CHECK_EQ(km_cover_find(&c, a, NULL), at);
			hits = at < c.n && a < c.v[at].end;
			CHECK_EQ(hits, best != NULL);
			if (!best || !hits)
				continue;
			want = best->pos == KM_SPAN_MARK ? best->pos : best->pos + a - best->start;
			CHECK_EQ(c.v[at].pos + (best->pos == KM_SPAN_MARK ? 0 : a - c.v[at].start),
				 want);
		}
		for (i = 1; i < c.n; i++)
			CHECK(c.v[i].start >= c.v[i - 1].end);
		km_cover_free(&c);
	}
}

KM_TEST_MAIN
