/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_SOURCE_HELP_H
#define KM_SOURCE_HELP_H

/** A dump made from a spec, opened, and compared with what the spec says. For the source tests. */

#include "base/mem.h"
#include "mkdump.h"
#include "source/source_ops.h"
#include "test.h"

struct opened {
	struct mkdump d;
	struct km_source *s;
	const struct km_source_info *info;
	enum km_status st;
	struct km_err err;
	/* Copies of exactly the size of the files, so that a read past the end is noticed. */
	void *copy[MKDUMP_MAX_FILES];
	uint64_t bytes[MKDUMP_MAX_FILES];
};

static inline void reopen(struct opened *o, size_t first, size_t nr)
{
	km_source_close(o->s);
	o->s = NULL;
	o->info = NULL;
	o->err.text[0] = '\0';
	o->st = km_source_open_memory((const void *const *)o->copy + first, o->bytes + first, nr,
				      &o->s, &o->err);
	if (!o->st)
		o->info = km_source_info(o->s);
}

/* Set the length of a file; the copy is made anew. */
static inline void cut_file(struct opened *o, size_t i, uint64_t bytes)
{
	free(o->copy[i]);
	o->copy[i] = malloc(bytes ? bytes : 1);
	o->bytes[i] = bytes;
	if (!o->copy[i])
		abort();
	if (bytes)
		memcpy(o->copy[i], o->d.file[i].data, bytes);
}

static inline bool make(struct km_test *t, const char *spec, struct opened *o)
{
	const char *error = "";
	size_t i;

	memset(o, 0, sizeof(*o));
	if (!CHECK_MSG(mkdump_make(spec, &o->d, &error), "%s", error))
		return false;
	for (i = 0; i < o->d.nr_files; i++)
		cut_file(o, i, o->d.file[i].bytes);
	return true;
}

/* Make and open; false (and a failed check) when the dump does not open. */
static inline bool open_spec(struct km_test *t, const char *spec, struct opened *o)
{
	if (!make(t, spec, o))
		return false;
	reopen(o, 0, o->d.nr_files);
	return CHECK_MSG(!o->st, "%s: %s", km_status_name(o->st), o->err.text);
}

static inline void close_spec(struct opened *o)
{
	size_t i;

	km_source_close(o->s);
	for (i = 0; i < MKDUMP_MAX_FILES; i++)
		free(o->copy[i]);
	mkdump_free(&o->d);
	memset(o, 0, sizeof(*o));
}

/* Is @got the right answer for @truth? In a cut file a page may also be gone. */
static inline bool right(enum mkdump_truth truth, enum km_status got, bool cut)
{
	if (cut && got == KM_MISSING)
		return true;
	switch (truth) {
	case MKDUMP_EXCLUDED:
		return got == KM_EXCLUDED;
	case MKDUMP_DATA:
		return got == KM_OK;
	case MKDUMP_CORRUPT:
		return got == KM_CORRUPT;
	default:
		return got == KM_MISSING;
	}
}

struct counts {
	uint64_t ram, stored, excluded, lost;
};

/* Each page: its state, its content, twice (the second time from what the reader holds). */
static inline void check_page(struct km_test *t, struct opened *o, struct km_reader *r,
			      uint64_t pfn, uint8_t *want, bool cut)
{
	enum mkdump_truth truth = mkdump_truth(&o->d, pfn, want);
	enum km_status st = km_source_page_state(o->s, pfn), got;
	const uint8_t *page = NULL;
	int i;

	/* That a page does not decompress is seen by decompressing only. */
	CHECK_MSG(right(truth, st, cut) || (truth == MKDUMP_CORRUPT && !st), "page %llu: state %s",
		  (unsigned long long)pfn, km_status_name(st));
	for (i = 0; i < 2; i++) {
		got = km_reader_page(r, pfn, &page);
		CHECK_MSG(right(truth, got, cut), "page %llu: read %s", (unsigned long long)pfn,
			  km_status_name(got));
		CHECK_MSG(got == st || (!st && got == KM_CORRUPT),
			  "page %llu: read %s, but state %s", (unsigned long long)pfn,
			  km_status_name(got), km_status_name(st));
		if (!got && truth == MKDUMP_DATA)
			CHECK_MEM(page, want, o->info->page_bytes);
	}
}

/* The runs cover everything, agree with the states of the pages, and give the counts of info. */
static inline void check_runs(struct km_test *t, struct opened *o)
{
	struct counts c = { 0 };
	struct km_source_run run;
	uint64_t pfn = 0, i;

	while (!km_source_run_at(o->s, pfn, &run)) {
		if (!CHECK(run.start_pfn == pfn && run.nr_pages) ||
		    !CHECK(run.nr_pages <= o->info->end_pfn - pfn))
			return;
		for (i = 0; i < run.nr_pages && i < 4096; i++) {
			enum km_status st = km_source_page_state(o->s, pfn + i);

			CHECK_MSG(st == run.state || (st == KM_CORRUPT && run.state == KM_OK),
				  "page %llu: %s in a run of %s", (unsigned long long)(pfn + i),
				  km_status_name(st), km_status_name(run.state));
		}
		c.ram += run.ram ? run.nr_pages : 0;
		c.stored += run.state == KM_OK ? run.nr_pages : 0;
		c.excluded += run.state == KM_EXCLUDED ? run.nr_pages : 0;
		c.lost += run.ram && run.state == KM_MISSING ? run.nr_pages : 0;
		pfn += run.nr_pages;
	}
	CHECK_EQ(pfn, o->info->end_pfn);
	CHECK_EQ(c.ram, o->info->ram_pages);
	CHECK_EQ(c.stored, o->info->stored_pages);
	CHECK_EQ(c.excluded, o->info->excluded_pages);
	CHECK_EQ(c.lost, o->info->lost_pages);
	CHECK_EQ(c.ram, c.stored + c.excluded + c.lost);
}

/* Hold everything against the spec. @cut: bytes are missing, so pages may be; never wrong ones. */
static inline void check_all(struct km_test *t, struct opened *o, bool cut)
{
	uint64_t end = mkdump_end_pfn(&o->d), pfn;
	struct km_reader *r = NULL;
	uint8_t *want;

	REQUIRE(o->info->page_bytes == mkdump_page_bytes(&o->d));
	CHECK_EQ(o->info->ram_pages,
		 o->info->stored_pages + o->info->excluded_pages + o->info->lost_pages);
	CHECK(!o->info->lost_pages || o->info->incomplete);
	want = malloc(o->info->page_bytes);
	REQUIRE(want && !km_reader_create(o->s, &r));
	for (pfn = 0; pfn < end + 2; pfn++)
		check_page(t, o, r, pfn, want, cut);
	for (pfn = end; pfn--;) /* against the order of the hints */
		check_page(t, o, r, pfn, want, cut);
	check_runs(t, o);
	km_reader_destroy(r);
	free(want);
}

/* A spec that opens and reads as it says. */
static inline void check_spec(struct km_test *t, const char *spec)
{
	struct opened o;

	if (open_spec(t, spec, &o))
		check_all(t, &o, false);
	close_spec(&o);
}

/* A spec that is refused with @st and a text that has @part. */
static inline void check_refused(struct km_test *t, const char *spec, enum km_status st,
				 const char *part)
{
	struct opened o;

	if (make(t, spec, &o)) {
		reopen(&o, 0, o.d.nr_files);
		CHECK_STR(km_status_name(o.st), km_status_name(st));
		CHECK_HAS(o.err.text, part);
	}
	close_spec(&o);
}

/* Every file of the dump, cut at every @step-th length: refused, or what is read is right. */
static inline void check_truncated(struct km_test *t, const char *spec, uint64_t step)
{
	struct opened o;
	unsigned opens = 0;
	uint64_t n;
	size_t i;

	if (!make(t, spec, &o))
		return;
	for (i = 0; i < o.d.nr_files && t->failed < KM_TEST_MAX_SHOWN; i++) {
		for (n = 0; n < o.d.file[i].bytes; n += n < 600 ? 1 : step) {
			cut_file(&o, i, n);
			reopen(&o, 0, o.d.nr_files);
			opens += !o.st;
			if (o.st)
				CHECK_MSG(o.err.text[0] != '\0', "refused without a word");
			else
				check_all(t, &o, true);
		}
		cut_file(&o, i, o.d.file[i].bytes);
	}
	CHECK(opens);
	close_spec(&o);
}

#endif
