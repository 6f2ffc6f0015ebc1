/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Areas of the contiguous memory allocator, and the pages that it has given out (mm/cma.c). */
#include <stdio.h>

#include "owner.h"

#define MAX_AREAS  1024u
#define MAX_RANGES 64u
#define MAX_ORDER  20u

struct range {
	uint64_t start, pages, bitmap;
};

struct area {
	uint64_t addr;
	unsigned order; /* of the pages that one bit stands for */
	uint32_t id;	/* owner of what is given out */
	char name[64];
};

/* Claim what the bitmap says is given out; *@ret_pages: how much that is. */
static enum km_status claim_range(struct km_run *run, const struct area *a, const struct range *r,
				  uint64_t *ret_pages)
{
	uint64_t bits = r->pages >> a->order, bit, used = 0;
	uint8_t chunk[512];

	for (bit = 0; bit < bits; bit++) {
		if (bit % (8 * sizeof(chunk)) == 0) {
			uint64_t left = ((bits - bit + 63) / 64) * 8;
			enum km_status st =
				km_view_read(run->view, r->bitmap + bit / 8, chunk,
					     left < sizeof(chunk) ? left : sizeof(chunk));

			if (st)
				return st;
		}
		if (!(chunk[bit / 8 % sizeof(chunk)] >> (bit % 8) & 1))
			continue;
		used += UINT64_C(1) << a->order;
		(void)km_owner_claim(run->owners, r->start + (bit << a->order),
				     UINT64_C(1) << a->order, a->id);
	}
	*ret_pages = used;
	return KM_OK;
}

static enum km_status add_range(struct km_run *run, const struct area *a, const struct range *r)
{
	struct row_cma_area row = { 0 };
	uint64_t used = 0;
	enum km_status st = KM_OK;

	ROW_SET(row, cma_area, addr, a->addr);
	if (a->name[0])
		ROW_SET(row, cma_area, name, a->name);
	if (r->start > run->mm->end_pfn || r->pages > run->mm->end_pfn - r->start)
		st = KM_CORRUPT;
	if (!st) {
		ROW_SET(row, cma_area, start_pfn, r->start);
		ROW_SET(row, cma_area, pages, r->pages);
		st = r->bitmap ? claim_range(run, a, r, &used) : KM_ABSENT;
	}
	if (!st)
		ROW_SET(row, cma_area, used_pages, used);
	else
		st = km_run_issue(run, a->addr, st, "CMA area %s cannot be read", a->name);
	return st ? st : ROW_ADD(run, cma_area, row);
}

/* One area is one range up to v6.14; since, it may have several. */
static enum km_status add_area(struct km_run *run, uint64_t addr)
{
	const struct km_layout *l = run->k->layout;
	const struct km_place *name = &l->field[KF_cma_name];
	bool several = l->field[KF_cma_range_base].present;
	struct area a = { .addr = addr };
	uint64_t order, n = 1, i;
	char text[96];
	enum km_status st = km_read_field(run->view, KF_cma_order_per_bit, addr, 0, &order);

	if (!st && several)
		st = km_read_field(run->view, KF_cma_nranges, addr, 0, &n);
	if (!st && (order > MAX_ORDER || n > MAX_RANGES))
		st = KM_CORRUPT;
	if (st)
		return km_run_issue(run, addr, st, "a CMA area cannot be read");
	a.order = (unsigned)order;
	if (!name->present ||
	    km_read_string(run->view, addr + name->offset, a.name,
			   name->bytes < sizeof(a.name) ? name->bytes : sizeof(a.name)))
		a.name[0] = '\0';
	snprintf(text, sizeof(text), "given out of CMA area %s", a.name);
	st = km_owner_add(run->owners, KM_CLASS_kernel_data, text, addr, -1, &a.id);
	for (i = 0; !st && i < n; i++) {
		struct range r = { 0 };
		enum km_status got;

		got = km_read_field(run->view, several ? KF_cma_range_base : KF_cma_base_pfn, addr,
				    i, &r.start);
		if (!got)
			got = km_read_field(run->view, several ? KF_cma_range_count : KF_cma_count,
					    addr, i, &r.pages);
		if (!got)
			got = km_read_field(run->view,
					    several ? KF_cma_range_bitmap : KF_cma_bitmap, addr, i,
					    &r.bitmap);
		st = got ? km_run_issue(run, addr, got, "CMA area %s cannot be read", a.name)
			 : add_range(run, &a, &r);
	}
	return st;
}

static enum km_status run_cma(struct km_run *run)
{
	uint64_t base = km_view_sym(run->view, SYM_cma_areas), n, i;
	uint64_t each = run->k->layout->type_bytes[KT_cma];
	enum km_status st = km_read_var(run->view, SYM_cma_area_count, false, &n);

	if (!st && (n > MAX_AREAS || !each))
		st = KM_CORRUPT;
	if (st)
		return km_run_issue(run, base, st, "number of CMA areas");
	for (i = 0; !st && i < n; i++)
		st = add_area(run, base + i * each);
	return st;
}

const struct km_collector km_collect_cma = {
	.name = "cma",
	.doc = "Areas of the contiguous memory allocator.",
	.fields = (const enum km_field_id[]){ KF_cma_order_per_bit, KM_NR_FIELDS },
	.syms = (const enum km_sym_id[]){ SYM_cma_areas, SYM_cma_area_count, KM_NR_SYMS },
	.tables = (const struct km_table *const[]){ &km_tbl_cma_area, NULL },
	.claims = true,
	.run = run_cma,
};
