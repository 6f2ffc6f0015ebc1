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
	const enum km_pageblock_mode *modes;
	size_t nr_modes;
	uint64_t matches[4], blocks;
};

/* Whether the pageblock of @pfn has type @mt if its bits are laid out as @mode. */
static bool agrees(const struct km_mm *mm, struct km_view *view, enum km_pageblock_mode mode, uint64_t pfn,
		   unsigned mt)
{
	unsigned found;

	return read_mt(mm, view, mode, pfn, &found) == KM_OK && found == mt;
}

/* Try all layouts on the first blocks of the list of @zone's free blocks of 2^@order pages and type @mt. */
static enum km_status try_list(struct km_view *view, const struct km_mm *mm, uint64_t zone, unsigned order, unsigned mt,
			       struct trial *t)
{
	uint64_t area, head, entry, pfn;
	struct km_list l;
	enum km_status st;
	size_t m;

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
		for (m = 0; m < t->nr_modes; m++)
			t->matches[m] += agrees(mm, view, t->modes[m], pfn, mt);
	}
	return KM_OK;
}

/* A free block that fills a pageblock is on the list of the pageblock's type. */
static void try_lists(struct km_view *view, const struct km_mm *mm, struct trial *t)
{
	size_t z;
	unsigned o, mt;

	for (z = 0; z < mm->zones.n; z++)
		for (o = mm->pageblock_order; o < mm->nr_orders; o++)
			for (mt = 0; mt < mm->nr_mt; mt++)
				if (try_list(view, mm, mm->zones.v[z].addr, o, mt, t))
					return;
}

static enum km_status choose(struct km_mm *mm, enum km_pageblock_mode mode, const char *reason)
{
	static const char *const names[] = {
		[KM_PB_LSB] = "from the low bit",
		[KM_PB_REVERSED] = "reversed within a word",
		[KM_PB_ISOLATE] = "8 bits, Isolate on its own",
	};

	mm->pageblock_mode = mode;
	return km_mm_variant(mm, "pageblock bits", names[mode], "%s", reason);
}

static enum km_status choose_by_trial(struct km_view *view, struct km_mm *mm)
{
	static const enum km_pageblock_mode modes[] = { KM_PB_LSB, KM_PB_REVERSED };
	const struct km_const *slab = &km_view_kernel(view)->layout->consts[KC_NR_SLAB_RECLAIMABLE];
	struct trial t = { .modes = modes, .nr_modes = KM_ARRAY_LEN(modes) };
	char text[160];

	try_lists(view, mm, &t);
	if (t.matches[0] != t.matches[1]) {
		size_t best = t.matches[0] > t.matches[1] ? 0 : 1;

		snprintf(text, sizeof(text), "trial: %llu of %llu free pageblocks lie on the list of their type",
			 (unsigned long long)t.matches[best], (unsigned long long)t.blocks);
		return choose(mm, modes[best], text);
	}
	/* v5.9 d93d5ab9b1da undid the reversal; NR_SLAB_RECLAIMABLE_B came in the same release. */
	return choose(mm, slab->present && slab->alt == 0 ? KM_PB_LSB : KM_PB_REVERSED,
		      "enumerator NR_SLAB_RECLAIMABLE_B (no free pageblock to try it on)");
}

/*
 * A constant where huge pages have one size: their order where there are any, else the largest order
 * (include/linux/pageblock-flags.h).
 */
static enum km_status find_order(struct km_view *view, struct km_mm *mm)
{
	unsigned huge = km_huge_order(&km_view_kernel(view)->xlate);
	const char *reason = "variable pageblock_order";
	uint64_t order;
	char text[32];

	if (km_read_var(view, SYM_pageblock_order, false, &order) == KM_OK) {
		mm->pageblock_order = (unsigned)order;
	} else if (km_view_sym(view, SYM_hstates)) {
		mm->pageblock_order = huge;
		reason = "a constant: huge pages exist (symbol hstates)";
	} else {
		mm->pageblock_order = mm->nr_orders - 1;
		reason = "a constant: the largest order";
	}
	if (mm->pageblock_order >= mm->nr_orders)
		mm->pageblock_order = mm->nr_orders ? mm->nr_orders - 1 : 0;
	mm->pageblock_bits = 4;
	snprintf(text, sizeof(text), "order %u", mm->pageblock_order);
	return km_mm_variant(mm, "pageblock order", text, "%s", reason);
}

enum km_status km_pageblock_open(struct km_view *view, struct km_mm *mm)
{
	const struct km_layout *l = km_view_kernel(view)->layout;
	enum km_status st = find_order(view, mm);

	if (st)
		return st;
	if (l->consts[KC_PB_migrate_isolate].present) {
		mm->pageblock_bits = 8;
		return choose(mm, KM_PB_ISOLATE, "enumerator PB_migrate_isolate exists");
	}
	if (km_view_sym(view, SYM_get_pageblock_flags_group)) {
		if (!l->consts[KC_PB_compact_skip].present)
			mm->pageblock_bits = 3;
		return choose(mm, KM_PB_LSB, "function get_pageblock_flags_group exists");
	}
	return choose_by_trial(view, mm);
}
