/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the page cache holds of a file. */
#include "page_cache.h"

#include "mm/mm.h"
#include "view/xarray.h"

struct reading {
	const struct km_page_cache_sink *sink;
	struct km_view *view;
	struct km_mm *mm;
	uint64_t size, page_bytes, next; /* next: offset after what was reported last */
};

/* Bytes from @from to @to, as far as they are of the file. */
static enum km_status tell_part(struct reading *r, uint64_t from, uint64_t to, const uint8_t *data, enum km_status why)
{
	if (to > r->size)
		to = r->size;
	return from < to ? r->sink->part(r->sink->arg, from, to - from, data, why) : KM_OK;
}

/* @nr pages from @index on, which begin with the one whose struct page is at @page. */
static enum km_status read_pages(struct reading *r, uint64_t index, uint64_t nr, uint64_t page)
{
	uint64_t pfn = 0, i;
	enum km_status st = KM_OK, found = km_mm_page_pfn(r->mm, page, &pfn);

	for (i = 0; !st && i < nr && (index + i) * r->page_bytes < r->size; i++) {
		const uint8_t *data = NULL;
		uint64_t at = (index + i) * r->page_bytes, bytes = 0;
		enum km_status got = found ? found : km_view_borrow(r->view, (pfn + i) * r->page_bytes, &data, &bytes);

		if (!got && bytes < r->page_bytes)
			got = KM_CORRUPT;
		st = tell_part(r, at, at + r->page_bytes, got ? NULL : data, got);
	}
	return st;
}

static enum km_status read_entry(struct reading *r, struct km_xarray *x, uint64_t index, uint64_t entry)
{
	uint64_t nr = km_xarray_span(x), at = index * r->page_bytes;
	enum km_status st = KM_OK;

	if (index > UINT64_MAX / r->page_bytes - nr)
		return KM_CORRUPT;
	if (at > r->next)
		st = tell_part(r, r->next, at, NULL, KM_END);
	if (!st && km_xarray_is_value(x, entry))
		st = tell_part(r, at, at + nr * r->page_bytes, NULL, KM_NOTFOUND);
	else if (!st)
		st = read_pages(r, index, nr, entry);
	r->next = at + nr * r->page_bytes;
	return st;
}

enum km_status km_page_cache_read(struct km_view *view, uint64_t mapping, uint64_t size,
				  const struct km_page_cache_sink *sink)
{
	const struct km_kernel *k = km_view_kernel(view);
	struct reading r = { .sink = sink, .view = view, .size = size, .page_bytes = UINT64_C(1) << k->page_shift };
	struct km_xarray x;
	uint64_t tree, index, entry;
	enum km_status st = km_field_addr(view, KF_address_space_i_pages, mapping, 0, &tree), told = KM_OK;

	if (!st)
		st = km_mm_create(view, &r.mm);
	if (st)
		return st;
	km_xarray_init(&x, view, tree, km_source_info(k->source)->end_pfn * 16);
	while (!told && r.next < size) {
		st = km_xarray_next(&x, &index, &entry);
		if (st == KM_END)
			break;
		/* Indices below a lost node are lost; the next entry shows where they end. */
		if (st) {
			told = st == KM_NOMEM || st == KM_ABSENT || !x.bad ? st : sink->lost(sink->arg, x.bad, st);
			continue;
		}
		told = read_entry(&r, &x, index, entry);
	}
	if (!told && r.next < size)
		told = tell_part(&r, r.next, size, NULL, KM_END);
	km_mm_destroy(r.mm);
	return told;
}
