/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "kdump.h"

/*
 * makedumpfile --split writes N files. Each has all headers and both bitmaps of the whole machine,
 * and descriptors and pages for the PFNs from start_pfn up to end_pfn only.
 */

static int by_start(const void *va, const void *vb)
{
	const struct km_kdump_file *a = va, *b = vb;

	/* A file with no page of its own, as small dumps have, sorts before one with the same start. */
	if (a->start_pfn != b->start_pfn)
		return a->start_pfn < b->start_pfn ? -1 : 1;
	return a->stop_pfn < b->stop_pfn ? -1 : a->stop_pfn > b->stop_pfn;
}

/* The bitmaps of one set are equal; parts that one of the files has lost are not compared. */
static bool same_bitmaps(const struct km_kdump_file *a, const struct km_kdump_file *b)
{
	uint64_t off = a->head.bitmap_off, end = a->head.desc_off, n;
	uint8_t abuf[4096], bbuf[4096];
	const uint8_t *p, *q;
	size_t ahint = 0, bhint = 0;

	for (; off < end; off += n) {
		n = end - off < sizeof(abuf) ? end - off : sizeof(abuf);
		p = km_bytes_get(&a->file->view, off, n, abuf, &ahint);
		q = km_bytes_get(&b->file->view, off, n, bbuf, &bhint);
		if (!p || !q)
			return true;
		if (memcmp(p, q, n))
			return false;
	}
	return true;
}

static bool same_set(const struct km_kdump_file *a, const struct km_kdump_file *b)
{
	const struct km_kdump_head *h = &a->head, *g = &b->head;
	uint8_t abuf[424], bbuf[424];
	const uint8_t *p = km_bytes_get(&a->file->view, 0, sizeof(abuf), abuf, NULL);
	const uint8_t *q = km_bytes_get(&b->file->view, 0, sizeof(bbuf), bbuf, NULL);

	/* Signature, version, utsname, time of the dump. */
	return p && q && !memcmp(p, q, sizeof(abuf)) && h->block_bytes == g->block_bytes &&
	       h->end_pfn == g->end_pfn && h->bitmap_off == g->bitmap_off &&
	       h->stored_off == g->stored_off && h->desc_off == g->desc_off && same_bitmaps(a, b);
}

static enum km_status check_set(const struct km_kdump *k, struct km_err *err)
{
	size_t i;

	for (i = 0; i < k->nr_files; i++) {
		const struct km_kdump_file *f = &k->files[i];

		if (!f->head.split)
			return km_fail(err, KM_MISMATCH,
				       "'%s' is a whole dump, not a part of a split one: give it "
				       "alone",
				       f->file->name);
		if (!same_set(&k->files[0], f))
			return km_fail(err, KM_MISMATCH, "'%s' and '%s' are parts of two dumps",
				       k->files[0].file->name, f->file->name);
	}
	return KM_OK;
}

static enum km_status check_overlap(const struct km_kdump *k, struct km_err *err)
{
	size_t i;

	for (i = 1; i < k->nr_files; i++) {
		const struct km_kdump_file *a = &k->files[i - 1], *b = &k->files[i];

		if (b->start_pfn < a->stop_pfn)
			return km_fail(err, KM_MISMATCH,
				       "'%s' and '%s' both have page frame %llu: the same part "
				       "twice, or parts of two dumps",
				       a->file->name, b->file->name,
				       (unsigned long long)b->start_pfn);
	}
	return KM_OK;
}

enum km_status km_kdump_join(struct km_kdump *k, struct km_err *err)
{
	enum km_status st;
	size_t i;

	for (i = 0; i < k->nr_files; i++) {
		struct km_kdump_file *f = &k->files[i];

		f->start_pfn = f->head.split ? f->head.start_pfn : 0;
		f->stop_pfn = f->head.split ? f->head.stop_pfn : f->head.end_pfn;
	}
	if (k->nr_files == 1)
		return KM_OK;
	st = check_set(k, err);
	if (st)
		return st;
	km_sort(k->files, k->nr_files, sizeof(*k->files), by_start);
	return check_overlap(k, err);
}

const struct km_kdump_file *km_kdump_file_of(const struct km_kdump *k, uint64_t pfn)
{
	size_t lo = 0, hi = k->nr_files;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (k->files[mid].start_pfn <= pfn)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo && pfn < k->files[lo - 1].stop_pfn ? &k->files[lo - 1] : NULL;
}
