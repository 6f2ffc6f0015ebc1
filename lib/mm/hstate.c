/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "hstate.h"

/* 16 GiB pages of 4 kB base pages are of order 22; nothing is larger. */
#define MAX_ORDER 30u

enum km_status km_hstate_count(struct km_view *view, unsigned *ret)
{
	uint64_t n;
	enum km_status st;

	if (!km_view_sym(view, SYM_hstates) || !km_view_kernel(view)->layout->type_bytes[KT_hstate])
		return KM_ABSENT;
	st = km_read_var(view, SYM_hugetlb_max_hstate, false, &n);
	if (!st && n > KM_MAX_HSTATES)
		st = KM_CORRUPT;
	if (!st)
		*ret = (unsigned)n;
	return st;
}

uint64_t km_hstate_addr(const struct km_view *view, unsigned i)
{
	return km_view_sym(view, SYM_hstates) +
	       (uint64_t)i * km_view_kernel(view)->layout->type_bytes[KT_hstate];
}

enum km_status km_hstate_order(struct km_view *view, uint64_t addr, unsigned *ret)
{
	uint64_t order, mask;
	enum km_status st = km_read_field(view, KF_hstate_order, addr, 0, &order);

	if (!st && order > MAX_ORDER)
		st = KM_CORRUPT;
	/* hugetlb_add_hstate() derives the mask from the order. */
	if (!st && !km_read_field(view, KF_hstate_mask, addr, 0, &mask) &&
	    mask != 0 - (km_view_kernel(view)->page_bytes << order))
		st = KM_CORRUPT;
	if (!st)
		*ret = (unsigned)order;
	return st;
}

static enum km_status read_counter(struct km_view *view, enum km_field_id field, uint64_t addr,
				   uint64_t index, int64_t *ret)
{
	uint64_t value = 0;
	enum km_status st = km_read_field(view, field, addr, index, &value);

	*ret = value > INT64_MAX ? INT64_MAX : (int64_t)value;
	return st;
}

/* A pool has no more pages than the machine has page frames; free and surplus ones are a part of it. */
static bool is_believable(const struct km_view *view, const struct km_mm *mm, const struct km_hstate *h)
{
	uint64_t frames = mm && mm->end_pfn ? mm->end_pfn : km_mm_max_pfn(km_view_kernel(view));

	return h->total >= 0 && (uint64_t)h->total <= frames >> h->order && h->free <= h->total &&
	       h->surplus <= h->total && h->reserved <= h->total;
}

enum km_status km_hstate_read(struct km_view *view, const struct km_mm *mm, uint64_t addr, int node_id,
			      struct km_hstate *ret)
{
	struct km_hstate h = { .addr = addr };
	enum km_status st = km_hstate_order(view, addr, &h.order);
	bool all = node_id < 0;
	uint64_t i = all ? 0 : (uint64_t)node_id;

	if (!st)
		st = read_counter(view, all ? KF_hstate_nr_huge_pages : KF_hstate_nr_node, addr, i,
				  &h.total);
	if (!st)
		st = read_counter(view, all ? KF_hstate_free_huge_pages : KF_hstate_free_node, addr,
				  i, &h.free);
	if (!st)
		st = read_counter(view, all ? KF_hstate_surplus_huge_pages : KF_hstate_surplus_node,
				  addr, i, &h.surplus);
	if (!st && all)
		st = read_counter(view, KF_hstate_resv_huge_pages, addr, 0, &h.reserved);
	if (!st && !is_believable(view, mm, &h))
		st = KM_CORRUPT;
	if (!st)
		*ret = h;
	return st;
}
