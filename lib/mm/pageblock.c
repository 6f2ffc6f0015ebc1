/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Pageblock bits: the migrate type of each pageblock. */
#include <stdio.h>

#include "mm_impl.h"

/* ---- reading ---- */

enum km_status km_mm_pageblock_bits(const struct km_mm *mm, const struct km_view *view,
				    const struct km_section *s, uint64_t *ret_addr,
				    uint64_t *ret_bytes)
{
	const struct km_place *in_usage =
		&km_view_kernel(view)->layout->field[KF_mem_section_usage_pageblock_flags];
	uint64_t blocks = UINT64_C(1) << (mm->section_shift - mm->pageblock_order);

	if (!s->usage)
		return KM_ABSENT;
	*ret_addr = s->usage;
	if (km_view_kernel(view)->layout->field[KF_mem_section_usage].present) {
		if (!in_usage->present)
			return KM_ABSENT;
		*ret_addr += in_usage->offset;
	}
	*ret_bytes = (blocks * mm->pageblock_bits + 63) / 64 * 8;
	return KM_OK;
}

enum km_status km_mm_decode_pageblock(const struct km_mm *mm, enum km_pageblock_mode mode,
				      const uint8_t *bits, uint64_t bytes, uint64_t pfn,
				      unsigned *ret)
{
	uint64_t in_section = pfn & ((UINT64_C(1) << mm->section_shift) - 1);
	uint64_t bit = (in_section >> mm->pageblock_order) * mm->pageblock_bits;
	unsigned shift = (unsigned)(bit % 64), mt;
	uint64_t word;

	if (bit / 64 * 8 + 8 > bytes)
		return KM_CORRUPT;
	word = km_le64(bits + bit / 64 * 8);
	switch (mode) {
	case KM_PB_LSB:
		mt = word >> shift & 7;
		break;
	case KM_PB_REVERSED:
		mt = word >> (64 - shift - 3) & 7;
		break;
	case KM_PB_ISOLATE:
		mt = word >> shift & 7;
		/* Bit 3 is compact_skip, then the isolate bit (include/linux/pageblock-flags.h). */
		if (mm->mt_isolate >= 0 && mm->pageblock_bits == 8 && word >> (shift + 4) & 1)
			mt = (unsigned)mm->mt_isolate;
		break;
	default:
		return KM_ABSENT;
	}
	if (mt >= mm->nr_mt)
		return KM_CORRUPT;
	*ret = mt;
	return KM_OK;
}

static enum km_status read_mt(const struct km_mm *mm, struct km_view *view, enum km_pageblock_mode mode, uint64_t pfn,
			      unsigned *ret)
{
	const struct km_section *s = km_mm_section(mm, pfn);
	uint64_t addr, bytes;
	uint8_t bits[4096];
	enum km_status st;

	if (!s)
		return km_mm_section_lost(mm, pfn) ? km_mm_section_lost(mm, pfn) : KM_MISSING;
	st = km_mm_pageblock_bits(mm, view, s, &addr, &bytes);
	if (!st && bytes > sizeof(bits))
		st = KM_UNSUPPORTED;
	if (!st)
		st = km_view_read(view, addr, bits, bytes);
	return st ? st : km_mm_decode_pageblock(mm, mode, bits, bytes, pfn, ret);
}

enum km_status km_mm_pageblock_mt(struct km_mm *mm, struct km_view *view, uint64_t pfn, unsigned *ret)
{
	return read_mt(mm, view, mm->pageblock_mode, pfn, ret);
}

/* ---- which layout ---- */

/* How often each layout agrees with the free lists. */
struct trial {
	struct km_view *view;
	const struct km_mm *mm;
	uint64_t matches[KM_PB_ISOLATE + 1], blocks; /* matches: by enum km_pageblock_mode */
};

/* Whether the pageblock of @pfn has type @mt if its bits are laid out as @mode. */
static bool agrees(const struct km_mm *mm, struct km_view *view, enum km_pageblock_mode mode, uint64_t pfn,
		   unsigned mt)
{
	unsigned found;

	return read_mt(mm, view, mode, pfn, &found) == KM_OK && found == mt;
}

/* Try both layouts on the first blocks of the list of @zone's free blocks of 2^@order pages and type @mt. */
static enum km_status try_list(struct trial *t, uint64_t zone, unsigned order, unsigned mt)
{
	const struct km_mm *mm = t->mm;
	struct km_view *view = t->view;
	uint64_t area, head, entry, pfn;
	struct km_list l;
	enum km_status st;

	st = km_field_addr(view, KF_zone_free_area, zone, order, &area);
	if (!st)
		st = km_field_addr(view, KF_free_area_free_list, area, mt, &head);
	if (st)
		return st;
	km_list_init(&l, view, head, 32);
	while (km_list_next(&l, &entry) == KM_OK) {
		if (km_mm_page_pfn(mm, entry - mm->page.lru, &pfn))
			break;
		t->blocks++;
		t->matches[KM_PB_LSB] += agrees(mm, view, KM_PB_LSB, pfn, mt);
		t->matches[KM_PB_REVERSED] += agrees(mm, view, KM_PB_REVERSED, pfn, mt);
	}
	return KM_OK;
}

/* A free block that fills a pageblock is on the list of the pageblock's type. */
static void try_lists(struct trial *t)
{
	const struct km_mm *mm = t->mm;
	size_t z;
	unsigned o, mt;

	for (z = 0; z < mm->zones.n; z++)
		for (o = mm->pageblock_order; o < mm->nr_orders; o++)
			for (mt = 0; mt < mm->nr_mt; mt++)
				if (try_list(t, mm->zones.v[z].addr, o, mt))
					return;
}

static bool has_isolate_bit(struct trial *t)
{
	return km_view_kernel(t->view)->layout->consts[KC_PB_migrate_isolate].present;
}

static bool has_group_of_3_bits(struct trial *t)
{
	return km_view_sym(t->view, SYM_get_pageblock_flags_group) &&
	       !km_view_kernel(t->view)->layout->consts[KC_PB_compact_skip].present;
}

static bool has_group(struct trial *t)
{
	return km_view_sym(t->view, SYM_get_pageblock_flags_group) != 0;
}

static bool agrees_from_low_bit(struct trial *t)
{
	try_lists(t);
	return t->matches[KM_PB_LSB] > t->matches[KM_PB_REVERSED];
}

static bool agrees_reversed(struct trial *t)
{
	return t->matches[KM_PB_REVERSED] > t->matches[KM_PB_LSB];
}

static bool has_slab_in_bytes(struct trial *t)
{
	const struct km_const *slab = &km_view_kernel(t->view)->layout->consts[KC_NR_SLAB_RECLAIMABLE];

	return slab->present && slab->alt == 0;
}

static bool any_pageblock(struct trial *t)
{
	(void)t;
	return true;
}

/* The first that holds. */
static const struct {
	enum km_pageblock_mode mode;
	unsigned bits;		   /* of a pageblock */
	const char *name, *reason; /* reason NULL: the figures of the trial */
	bool (*holds)(struct trial *t);
} bits_rules[] = {
	{ KM_PB_ISOLATE, 8, "8 bits, Isolate on its own", "enumerator PB_migrate_isolate exists", has_isolate_bit },
	{ KM_PB_LSB, 3, "from the low bit", "function get_pageblock_flags_group exists", has_group_of_3_bits },
	{ KM_PB_LSB, 4, "from the low bit", "function get_pageblock_flags_group exists", has_group },
	{ KM_PB_LSB, 4, "from the low bit", NULL, agrees_from_low_bit },
	{ KM_PB_REVERSED, 4, "reversed within a word", NULL, agrees_reversed },
	/* v5.9 d93d5ab9b1da undid the reversal; NR_SLAB_RECLAIMABLE_B came in the same release. */
	{ KM_PB_LSB, 4, "from the low bit", "enumerator NR_SLAB_RECLAIMABLE_B (no free pageblock to try it on)",
	  has_slab_in_bytes },
	{ KM_PB_REVERSED, 4, "reversed within a word", "enumerator NR_SLAB_RECLAIMABLE_B (no free pageblock to try it on)", any_pageblock },
};

static bool has_order_variable(struct km_view *view, const struct km_mm *mm, unsigned *ret)
{
	uint64_t order;

	(void)mm;
	if (km_read_var(view, SYM_pageblock_order, false, &order))
		return false;
	*ret = (unsigned)order;
	return true;
}

static bool has_huge_pages(struct km_view *view, const struct km_mm *mm, unsigned *ret)
{
	(void)mm;
	*ret = km_huge_order(&km_view_kernel(view)->xlate);
	return km_view_sym(view, SYM_hstates) != 0;
}

static bool has_no_huge_pages(struct km_view *view, const struct km_mm *mm, unsigned *ret)
{
	(void)view;
	*ret = mm->nr_orders - 1;
	return true;
}

/*
 * The first that holds. A constant where huge pages have one size: their order where there are any, else the largest order
 * (include/linux/pageblock-flags.h).
 */
static const struct {
	const char *reason;
	bool (*holds)(struct km_view *view, const struct km_mm *mm, unsigned *ret);
} order_rules[] = {
	{ "variable pageblock_order", has_order_variable },
	{ "a constant: huge pages exist (symbol hstates)", has_huge_pages },
	{ "a constant: the largest order", has_no_huge_pages },
};

static enum km_status find_order(struct km_view *view, struct km_mm *mm)
{
	char text[32];
	size_t i = 0;

	while (!order_rules[i].holds(view, mm, &mm->pageblock_order))
		i++;
	if (mm->pageblock_order >= mm->nr_orders)
		mm->pageblock_order = mm->nr_orders ? mm->nr_orders - 1 : 0;
	snprintf(text, sizeof(text), "order %u", mm->pageblock_order);
	return km_mm_variant(mm, "pageblock order", text, "%s", order_rules[i].reason);
}

enum km_status km_pageblock_open(struct km_view *view, struct km_mm *mm)
{
	struct trial t = { .view = view, .mm = mm };
	enum km_status st = find_order(view, mm);
	size_t i = 0;

	if (st)
		return st;
	mm->pageblock_bits = 4; /* of both layouts that are tried */
	while (!bits_rules[i].holds(&t))
		i++;
	mm->pageblock_mode = bits_rules[i].mode;
	mm->pageblock_bits = bits_rules[i].bits;
	if (bits_rules[i].reason)
		return km_mm_variant(mm, "pageblock bits", bits_rules[i].name, "%s", bits_rules[i].reason);
	return km_mm_variant(mm, "pageblock bits", bits_rules[i].name,
			     "trial: %llu of %llu free pageblocks lie on the list of their type",
			     (unsigned long long)t.matches[bits_rules[i].mode], (unsigned long long)t.blocks);
}
