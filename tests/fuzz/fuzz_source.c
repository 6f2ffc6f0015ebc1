/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>

#include "fuzz.h"
#include "source/source_ops.h"

/*
 * Any bytes as a dump: it opens or is refused with a text, and what it says of itself holds together.
 * Work per input is bounded, whatever number of pages the input claims.
 */

#define MAX_RUNS	  256
#define MAX_PAGES_PER_RUN 48

static void walk_notes(const struct km_source_info *info)
{
	struct km_note note;
	uint64_t pos = 0, sum = 0, i;

	while (km_note_next(info->notes, info->notes_bytes, &pos, &note) == KM_OK) {
		FUZZ_CHECK(pos > 0);
		for (i = 0; i < note.name_bytes; i++)
			sum += (unsigned char)note.name[i];
		for (i = 0; i < note.desc_bytes; i++)
			sum += ((const unsigned char *)note.desc)[i];
	}
	for (i = 0; i < info->vmcoreinfo_bytes; i++)
		sum += ((const unsigned char *)info->vmcoreinfo)[i];
	fuzz_use(sum);
}

static void read_page(const struct km_source *s, struct km_reader *r, uint64_t pfn,
		      enum km_status run_state)
{
	const struct km_source_info *info = km_source_info(s);
	enum km_status st = km_source_page_state(s, pfn), got;
	const uint8_t *page = NULL;
	uint64_t sum = 0;
	uint32_t i;

	got = km_reader_page(r, pfn, &page);
	FUZZ_CHECK(st == KM_OK || st == KM_EXCLUDED || st == KM_MISSING || st == KM_CORRUPT);
	FUZZ_CHECK(got == st || (st == KM_OK && got == KM_CORRUPT));
	/* A descriptor in the middle that points past the end does not change the runs. */
	FUZZ_CHECK(st == run_state || run_state == KM_OK);
	if (got)
		return;
	for (i = 0; i < info->page_bytes; i++)
		sum += page[i];
	fuzz_use(sum);
}

static void walk(const struct km_source *s)
{
	const struct km_source_info *info = km_source_info(s);
	struct km_reader *r = NULL;
	struct km_source_run run;
	uint64_t pfn = 0, i;
	unsigned runs = 0;

	FUZZ_CHECK(info->ram_pages == info->stored_pages + info->excluded_pages + info->lost_pages);
	FUZZ_CHECK(info->ram_pages <= info->end_pfn);
	FUZZ_CHECK(info->page_bytes >= 1024 && info->page_bytes <= 1 << 20);
	FUZZ_CHECK(km_reader_create(s, &r) == KM_OK);
	while (runs++ < MAX_RUNS && km_source_run_at(s, pfn, &run) == KM_OK) {
		FUZZ_CHECK(run.start_pfn == pfn && run.nr_pages);
		FUZZ_CHECK(run.nr_pages <= info->end_pfn - pfn);
		for (i = 0; i < run.nr_pages && i < MAX_PAGES_PER_RUN; i++)
			read_page(s, r, pfn + i, run.state);
		read_page(s, r, pfn + run.nr_pages - 1, run.state);
		pfn += run.nr_pages;
	}
	km_reader_destroy(r);
}

static void open_and_walk(const uint8_t *const *data, const size_t *size, size_t nr)
{
	const void *files[2] = { data[0], data[nr - 1] };
	const uint64_t bytes[2] = { size[0], size[nr - 1] };
	struct km_source *s = NULL;
	struct km_err err = { "" };
	enum km_status st = km_source_open_memory(files, bytes, nr, &s, &err);

	if (st) {
		FUZZ_CHECK(st < 0 && err.text[0] && !s);
		return;
	}
	walk_notes(km_source_info(s));
	walk(s);
	km_source_close(s);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const uint8_t *files[2] = { data, NULL };
	size_t sizes[2] = { size, 0 };

	open_and_walk(files, sizes, 1);
	/* "SPLIT" and a length: two files of a set. */
	if (size > 8 && !memcmp(data, "SPLIT", 5)) {
		size_t first = (size_t)(data[5] | data[6] << 8 | data[7] << 16);

		if (first > size - 8)
			first = size - 8;
		files[0] = data + 8;
		sizes[0] = first;
		files[1] = data + 8 + first;
		sizes[1] = size - 8 - first;
		open_and_walk(files, sizes, 2);
	}
	return 0;
}
