/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "base/map.h"
#include "owner.h"
#include "mm/page_kind.h"
#include "facts/facts.h"

#define STRIDE		512u /* pointers that are read at once */
#define MAX_PAGE_STRUCT 256u
#define MAX_CLAIMS	4u /* times as many frames as there are; hardly one is claimed twice */

/* KM_OK; KM_CORRUPT: claims name so many frames that one of them must be wild; or why their number is not known. */
static enum km_status may_claim(struct km_run *run, uint64_t nr)
{
	struct km_owners *o = run->owners;

	if (nr > MAX_CLAIMS * (o->nr_frames + STRIDE) - o->claims)
		return km_mm_lost(run->mm) ? km_mm_lost(run->mm) : KM_CORRUPT;
	o->claims += nr;
	return KM_OK;
}

enum km_status km_claim_mapped(struct km_run *run, uint64_t addr, uint64_t bytes, uint32_t id,
			       uint64_t *ret_pages)
{
	uint64_t page = run->k->page_bytes, left, n;
	enum km_status first = KM_OK;
	unsigned holes = 0;

	if (addr + bytes < addr)
		return KM_CORRUPT;
	left = (addr % page + bytes + page - 1) / page;
	for (addr -= addr % page; left; addr += n * page, left -= n) {
		struct km_mapping m;
		enum km_status st = km_view_translate(run->view, addr, &m);

		n = 1;
		if (st) {
			if (!first)
				first = st;
			if (++holes > KM_CLAIM_HOLES)
				return KM_CORRUPT;
			continue;
		}
		if (m.bytes / page > 1)
			n = m.bytes / page < left ? m.bytes / page : left;
		st = may_claim(run, n);
		if (st)
			return st;
		(void)km_owner_claim(run->owners, m.paddr >> run->k->page_shift, n, id);
		*ret_pages += n;
	}
	return first;
}

enum km_status km_claim_array(struct km_run *run, uint64_t array, uint64_t nr, uint32_t id,
			      uint64_t *ret_pages)
{
	uint8_t chunk[STRIDE * 8];
	uint64_t i, k, n, pfn;

	for (i = 0; i < nr; i += n) {
		enum km_status st;

		n = nr - i < STRIDE ? nr - i : STRIDE;
		st = may_claim(run, n);
		if (st)
			return st;
		st = km_view_read(run->view, array + 8 * i, chunk, 8 * n);
		for (k = 0; !st && k < n; k++) {
			st = km_mm_page_pfn(run->mm, km_le64(chunk + 8 * k), &pfn);
			if (st)
				break;
			(void)km_owner_claim(run->owners, pfn, 1, id);
			++*ret_pages;
		}
		if (st)
			return st;
	}
	return KM_OK;
}

/* A page that nobody has a reference to and that is nothing, not even free on a list. */
static bool is_blank(struct km_run *run, uint64_t pfn)
{
	const struct km_page_format *f = &run->mm->page;
	uint64_t addr = km_mm_page_addr(run->mm, pfn);
	uint8_t page[MAX_PAGE_STRUCT];

	return addr && !km_view_read(run->view, addr, page, f->bytes) &&
	       !(km_page_flags(f, page) & f->low_flags) && km_le32(page + f->refcount) == 0 &&
	       km_le32(page + f->mapcount) == UINT32_MAX && !km_le64(page + f->mapping) &&
	       km_owner_of(run->owners, pfn) == KM_NO_OWNER &&
	       !km_pfn_find(run->pcp->v, run->pcp->n, sizeof(*run->pcp->v), pfn);
}

/*
 * Blocks that are not compound pages: only the first page counts references. The length of one follows from
 * the pages after it, from the alignment of its start, and from being a power of two.
 */
static unsigned block_order(struct km_run *run, uint64_t pfn)
{
	unsigned order = 0;
	uint64_t i = 1;

	while (order + 1 < run->mm->nr_orders && !(pfn & ((UINT64_C(2) << order) - 1))) {
		while (i < UINT64_C(2) << order && is_blank(run, pfn + i))
			i++;
		if (i < UINT64_C(2) << order)
			break;
		order++;
	}
	return order;
}

/* Read the struct page of @pfn; KM_NOTFOUND: it is not the first of an allocation that nobody is known to hold. */
static enum km_status read_plain(struct km_run *run, uint64_t pfn,
				 uint8_t page[2 * MAX_PAGE_STRUCT], uint64_t *readable)
{
	const struct km_page_format *f = &run->mm->page;
	uint64_t addr = km_mm_page_addr(run->mm, pfn), flags;
	enum km_status st;

	if (!addr || f->bytes > MAX_PAGE_STRUCT || km_owner_of(run->owners, pfn))
		return KM_NOTFOUND;
	st = km_view_read(run->view, addr, page, f->bytes);
	if (st)
		return st;
	flags = km_page_flags(f, page);
	*readable = f->bytes;
	if (flags & f->head && !km_view_read(run->view, addr + f->bytes, page + f->bytes, f->bytes))
		*readable = 2ull * f->bytes;
	if (flags & f->reserved || flags == UINT64_MAX || km_le32(page + f->refcount) == 0 ||
	    km_page_is_type(f, page, KM_PT_BUDDY) ||
	    (f->has_compound && km_le64(page + f->compound) & 1) ||
	    km_page_kind(f, page, flags, *readable) != KM_CLASS_other_kernel ||
	    km_page_pool_of(f, page))
		return KM_NOTFOUND;
	return KM_OK;
}

bool km_claim_is_plain(struct km_run *run, uint64_t pfn)
{
	uint8_t page[2 * MAX_PAGE_STRUCT];
	uint64_t readable;

	return read_plain(run, pfn, page, &readable) == KM_OK;
}

enum km_status km_claim_block(struct km_run *run, uint64_t pfn, uint32_t id, uint64_t *ret_pages)
{
	const struct km_page_format *f = &run->mm->page;
	uint8_t page[2 * MAX_PAGE_STRUCT];
	uint64_t readable;
	unsigned order;
	enum km_status st = read_plain(run, pfn, page, &readable);

	if (st)
		return st;
	order = km_page_flags(f, page) & f->head ? km_page_compound_order(f, page, readable)
						 : block_order(run, pfn);
	if (order == KM_NO_ORDER || pfn & ((UINT64_C(1) << order) - 1))
		return KM_CORRUPT;
	st = may_claim(run, UINT64_C(1) << order);
	if (st)
		return st;
	*ret_pages += km_owner_claim(run->owners, pfn, UINT64_C(1) << order, id);
	return KM_OK;
}

uint64_t km_claim_reserved(struct km_run *run, uint64_t pfn, uint64_t nr, uint32_t id)
{
	const struct km_page_format *f = &run->mm->page;
	uint64_t i, page, flags, claimed = 0;

	for (i = pfn; i - pfn < nr && i < run->mm->end_pfn; i++) {
		page = km_mm_page_addr(run->mm, i);
		if (page && !km_read_uint(run->view, page + f->flags, 8, &flags) &&
		    flags & f->reserved && !may_claim(run, 1))
			claimed += km_owner_claim(run->owners, i, 1, id);
	}
	return claimed;
}

uint64_t km_claim_split(struct km_run *run, uint64_t pfn, uint64_t nr, uint32_t id)
{
	uint64_t i;

	for (i = 0; i < nr && km_claim_is_plain(run, pfn + i) && !may_claim(run, 1); i++)
		(void)km_owner_claim(run->owners, pfn + i, 1, id);
	return i;
}

bool km_claim_pointee(struct km_run *run, uint64_t value, uint64_t *ret_pfn)
{
	const struct km_kernel *k = run->k;

	if (!(value >> 63))
		return false;
	if (k->direct_map && value - k->direct_map < k->direct_map_bytes) {
		*ret_pfn = (value - k->direct_map) >> k->page_shift;
		return value % k->page_bytes == 0;
	}
	return km_mm_page_pfn(run->mm, value, ret_pfn) == KM_OK;
}

uint32_t km_claim_owner(struct km_run *run, uint64_t addr)
{
	struct km_mapping m;

	if (km_view_translate(run->view, addr, &m))
		return KM_NO_OWNER;
	return km_owner_of(run->owners, m.paddr >> run->k->page_shift);
}

enum km_status km_claim_owner_at(struct km_run *run, enum km_page_class class, const char *name,
				 uint64_t addr, uint32_t *ret)
{
	uint32_t id = addr ? km_owner_at(run->owners, addr) : KM_NO_OWNER;

	if (id) {
		*ret = id;
		return KM_OK;
	}
	return km_owner_add(run->owners, class, name, addr, -1, ret);
}

enum km_status km_claim_owner_named(struct km_run *run, enum km_page_class class, const char *name,
				    uint32_t *ret)
{
	struct km_owners *o = run->owners;
	uint64_t key = (km_hash_text(KM_HASH_START, name) ^ class) | 1, *at;

	at = km_map_at(&o->by_name, key);
	if (!at)
		return KM_NOMEM;
	if (*at && o->v.v[*at].class == class && strcmp(o->v.v[*at].name, name) == 0) {
		*ret = (uint32_t)*at;
		return KM_OK;
	}
	if (km_owner_add(o, class, name, 0, -1, ret))
		return KM_NOMEM;
	*at = *ret;
	return KM_OK;
}
