/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the page cache holds of a file. */
#include "page_cache.h"

#include "kconst/page_class.h"
#include "mm/page_kind.h"
#include "view/xarray.h"

#define MAX_PAGE_BYTES 512u /* of two struct pages */

struct reading {
	const struct km_page_cache_sink *sink;
	struct km_view *view;
	struct km_mm *mm;
	uint64_t size, page_bytes, next; /* next: offset after what was reported last */
};

/* Bytes from @from to @to, as far as they are of the file. */
static enum km_status pass_part(struct reading *r, uint64_t from, uint64_t to, const uint8_t *data, enum km_status why)
{
	if (to > r->size)
		to = r->size;
	return from < to ? r->sink->part(r->sink->arg, from, to - from, data, why) : KM_OK;
}

/* What the struct page of an entry says of it. */
struct entry_page {
	uint64_t pfn;	   /* of the page that the entry leads to */
	uint64_t in_head;  /* pages that the entry leads to, if it is the head of a compound page; else 1 */
	bool hugetlb;	   /* of hugetlbfs */
	bool not_uptodate; /* its content is not valid */
};

/* Read the flags of the struct page at @addr, and what lies in the next one, as far as that can be read. */
static enum km_status read_struct(struct reading *r, uint64_t addr, uint8_t page[MAX_PAGE_BYTES], uint64_t *ret_bytes)
{
	uint64_t bytes = r->mm->page.bytes;
	enum km_status st = 2 * bytes <= MAX_PAGE_BYTES ? km_view_read(r->view, addr, page, bytes) : KM_UNSUPPORTED;

	*ret_bytes = bytes;
	if (!st && !km_view_read(r->view, addr + bytes, page + bytes, bytes))
		*ret_bytes *= 2;
	return st;
}

static enum km_status look_at_page(struct reading *r, uint64_t addr, struct entry_page *ret)
{
	const struct km_page_format *f = &r->mm->page;
	uint8_t page[MAX_PAGE_BYTES];
	uint64_t flags, readable, head;
	unsigned order;
	enum km_status st = km_mm_page_pfn(r->mm, addr, &ret->pfn);

	ret->in_head = 1;
	if (!st)
		st = r->mm->page_status ? r->mm->page_status : read_struct(r, addr, page, &readable);
	if (st)
		return st;
	flags = km_page_flags(f, page);
	head = f->has_compound ? km_page_head(km_le64(page + f->compound), addr) : 0;
	if (head) {
		/* Up to v5.1 slots hold tails, too; whether the content is valid their head alone says. */
		st = read_struct(r, head, page, &readable);
		flags = st ? 0 : km_page_flags(f, page);
	} else if (flags & f->head) {
		order = km_page_compound_order(f, page, readable);
		if (!order || order == KM_NO_ORDER)
			return KM_CORRUPT;
		ret->in_head = UINT64_C(1) << order;
		ret->hugetlb = km_page_kind(f, page, flags, readable) == KM_CLASS_hugetlb;
	}
	ret->not_uptodate = f->uptodate && !(flags & f->uptodate);
	return st;
}

/*
 * @nr pages from @index on. Where entries take one slot each, every slot of a huge page has its head (from v5.2
 * 5fd4ca2d84b2 to v5.17 6b24ca4a1a8d): the index says which of its pages it is, and a huge page is aligned.
 */
static enum km_status read_pages(struct reading *r, uint64_t index, uint64_t nr, const struct entry_page *p, enum km_status found)
{
	uint64_t i;
	enum km_status st = KM_OK;

	if (!found && p->not_uptodate)
		found = KM_UNMAPPED;
	for (i = 0; !st && i < nr && (index + i) * r->page_bytes < r->size; i++) {
		const uint8_t *data = NULL;
		uint64_t at = (index + i) * r->page_bytes, bytes = 0;
		uint64_t pfn = p->pfn + (p->in_head > 1 ? (index + i) & (p->in_head - 1) : i);
		enum km_status got = found ? found : km_view_borrow(r->view, pfn * r->page_bytes, &data, &bytes);

		if (!got && bytes < r->page_bytes)
			got = KM_CORRUPT;
		st = pass_part(r, at, at + r->page_bytes, got ? NULL : data, got);
	}
	return st;
}

static enum km_status read_entry(struct reading *r, struct km_xarray *x, uint64_t index, uint64_t entry)
{
	bool value = km_xarray_is_value(x, entry);
	struct entry_page p = { 0 };
	uint64_t nr = km_xarray_span(x), at;
	enum km_status st = KM_OK, found = value ? KM_OK : look_at_page(r, entry, &p);

	/* Up to v6.6 (a08c7193e4f1) the indices of hugetlbfs count huge pages. */
	if (p.hugetlb && nr == 1) {
		nr = p.in_head;
		if (index > UINT64_MAX / nr)
			return KM_CORRUPT;
		index *= nr;
	}
	if (index > UINT64_MAX / r->page_bytes - nr)
		return KM_CORRUPT;
	at = index * r->page_bytes;
	if (at < r->next) /* the one before was taken for more than it is */
		return r->sink->lost(r->sink->arg, entry, KM_CORRUPT);
	if (at > r->next)
		st = pass_part(r, r->next, at, NULL, KM_END);
	if (!st && value)
		st = pass_part(r, at, at + nr * r->page_bytes, NULL, KM_NOTFOUND);
	else if (!st)
		st = read_pages(r, index, nr, &p, found);
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
	enum km_status st = km_field_addr(view, KF_address_space_i_pages, mapping, 0, &tree), passed = KM_OK;

	if (!st)
		st = km_mm_create(view, &r.mm);
	if (st)
		return st;
	km_xarray_init(&x, view, tree, km_source_info(k->source)->end_pfn * 16);
	while (!passed && r.next < size) {
		st = km_xarray_next(&x, &index, &entry);
		if (st == KM_END)
			break;
		/* Indices below a lost node are lost; the next entry shows where they end. */
		if (st) {
			passed = st == KM_NOMEM || st == KM_ABSENT || !x.bad ? st : sink->lost(sink->arg, x.bad, st);
			continue;
		}
		passed = read_entry(&r, &x, index, entry);
	}
	if (!passed && r.next < size)
		passed = pass_part(&r, r.next, size, NULL, KM_END);
	km_mm_destroy(r.mm);
	return passed;
}
