/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Finds how this kernel's struct page is read. */
#include <stdio.h>

#include "mm_impl.h"

static uint64_t flag_mask(const struct km_layout *l, enum km_const_id id)
{
	const struct km_const *c = &l->consts[id];

	return c->present && c->value >= 0 && c->value < 64 ? UINT64_C(1) << c->value : 0;
}

static unsigned bits_for(uint64_t n)
{
	return n <= 1 ? 0 : km_log2(n - 1) + 1;
}

/* ---- page types ---- */

static const struct {
	enum km_page_type type;
	enum km_const_id byte;
	const char *bit;
} page_types[] = {
	{ KM_PT_BUDDY, KC_PGTY_buddy, "PG_buddy" },
	{ KM_PT_OFFLINE, KC_PGTY_offline, "PG_offline" },
	{ KM_PT_TABLE, KC_PGTY_table, "PG_table" },
	{ KM_PT_GUARD, KC_PGTY_guard, "PG_guard" },
	{ KM_PT_HUGETLB, KC_PGTY_hugetlb, "PG_hugetlb" },
	{ KM_PT_SLAB, KC_PGTY_slab, "PG_slab" },
	{ KM_PT_ZSMALLOC, KC_PGTY_zsmalloc, "PG_zsmalloc" },
	{ KM_PT_UNACCEPTED, KC_PGTY_unaccepted, "PG_unaccepted" },
	{ KM_PT_LARGE_KMALLOC, KC_PGTY_large_kmalloc, "PG_large_kmalloc" },
};

static bool has_byte_types(const struct km_kernel *k)
{
	return k->layout->consts[KC_PGTY_buddy].present;
}

static void byte_types(const struct km_kernel *k, struct km_page_format *f)
{
	const struct km_const *consts = k->layout->consts;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(page_types); i++)
		if (consts[page_types[i].byte].present)
			f->type_value[page_types[i].type] = (uint32_t)consts[page_types[i].byte].value;
}

static bool has_bit_types(const struct km_kernel *k)
{
	int64_t value;

	return km_enum_value(&k->layout->enums[KE_pagetype], "PG_buddy", &value) == KM_OK;
}

static void bit_types(const struct km_kernel *k, struct km_page_format *f)
{
	const struct km_enum *e = &k->layout->enums[KE_pagetype];
	int64_t value = 0;
	size_t i;

	(void)km_enum_value(e, "PG_buddy", &value);
	f->type_base = value < 0x10000 ? 0xf0000000 : 0x80000000;
	for (i = 0; i < KM_ARRAY_LEN(page_types); i++)
		if (km_enum_value(e, page_types[i].bit, &value) == KM_OK)
			f->type_value[page_types[i].type] = (uint32_t)value;
}

/* _mapcount of a free page: up to v4.17 PAGE_BUDDY_MAPCOUNT_VALUE, then ~PG_buddy. */
static int64_t free_mapcount(const struct km_kernel *k)
{
	int64_t value;

	if (km_vmcoreinfo_number(&k->vmcoreinfo, "NUMBER(PAGE_BUDDY_MAPCOUNT_VALUE)", &value))
		value = k->layout->field[KF_page_page_type].present ? -129 : -128;
	return value;
}

static bool has_whole_word(const struct km_kernel *k)
{
	return free_mapcount(k) == -128;
}

static void whole_word_types(const struct km_kernel *k, struct km_page_format *f)
{
	(void)k;
	f->type_value[KM_PT_BUDDY] = (uint32_t)-128;
	f->type_value[KM_PT_OFFLINE] = (uint32_t)-256; /* PAGE_BALLOON_MAPCOUNT_VALUE */
}

static bool any_format(const struct km_kernel *k)
{
	(void)k;
	return true;
}

/* Bits before there were enumerators for them (include/linux/page-flags.h). */
static void bit_types_by_era(const struct km_kernel *k, struct km_page_format *f)
{
	/*
	 * v5.11 renumbered the types when kmemcg left (18b2db3b0385). In the same release page tables
	 * were first counted by node (f0c0c115fb81), and where memory cgroups are built in, memcg_data
	 * came; a kernel without them has smaller struct pages.
	 */
	const struct km_layout *l = k->layout;
	int64_t value;
	bool since_5_11 =
		l->field[KF_page_memcg_data].present ||
		km_enum_value(&l->enums[KE_node_stat_item], "NR_PAGETABLE", &value) == KM_OK;

	f->type_base = 0xf0000000;
	f->type_value[KM_PT_BUDDY] = 0x80;
	f->type_value[KM_PT_OFFLINE] = 0x100;
	f->type_value[KM_PT_TABLE] = since_5_11 ? 0x200 : 0x400;
	f->type_value[KM_PT_GUARD] = since_5_11 ? 0x400 : 0x800;
	if (km_vmcoreinfo_number(&k->vmcoreinfo, "NUMBER(PAGE_HUGETLB_MAPCOUNT_VALUE)", &value) ==
	    KM_OK)
		f->type_value[KM_PT_HUGETLB] = ~(uint32_t)value;
}

/* The first that holds. */
static const struct {
	enum km_page_type_mode mode;
	const char *name, *reason;
	bool (*holds)(const struct km_kernel *k);
	void (*find)(const struct km_kernel *k, struct km_page_format *f);
} type_rules[] = {
	{ KM_PAGE_TYPE_BYTE, "top byte", "enumerator PGTY_buddy exists", has_byte_types, byte_types },
	{ KM_PAGE_TYPE_BITS, "one cleared bit a type", "enum pagetype exists", has_bit_types, bit_types },
	{ KM_PAGE_TYPE_EXACT, "whole _mapcount word", "VMCOREINFO NUMBER(PAGE_BUDDY_MAPCOUNT_VALUE), or page_type is absent",
	  has_whole_word, whole_word_types },
	{ KM_PAGE_TYPE_BITS, "one cleared bit a type", "VMCOREINFO NUMBER(PAGE_BUDDY_MAPCOUNT_VALUE), or page_type is present",
	  any_format, bit_types_by_era }
};

static enum km_status find_page_types(const struct km_kernel *k, struct km_mm *mm)
{
	struct km_page_format *f = &mm->page;
	size_t i = 0;

	while (!type_rules[i].holds(k))
		i++;
	f->mode = type_rules[i].mode;
	type_rules[i].find(k, f);
	return km_mm_variant(mm, "page type", type_rules[i].name, "%s", type_rules[i].reason);
}

bool km_page_is_type(const struct km_page_format *f, const uint8_t *p, enum km_page_type t)
{
	uint32_t word = km_le32(p + f->type), value = f->type_value[t];

	if (!value)
		return false;
	switch (f->mode) {
	case KM_PAGE_TYPE_BYTE:
		return word >> 24 == value;
	case KM_PAGE_TYPE_BITS:
		return (word & (f->type_base | value)) == f->type_base;
	case KM_PAGE_TYPE_EXACT:
		return word == value;
	case KM_PAGE_TYPE_NONE:
		break;
	}
	return false;
}

/* ---- compound pages ---- */

#define NO_FIELD ((enum km_field_id)KM_NR_FIELDS)

/* Where the order of a compound page is: the first whose member is present. */
static const struct {
	const char *name, *reason;
	enum km_field_id member; /* NO_FIELD: the flags of the first tail page */
	bool in_tail;		 /* the member is counted from the first tail page, not from the head */
	bool low_byte;
} order_rules[] = {
	/* v6.1 to v6.5: a byte of struct folio. */
	{ "a member of its own", "member _folio_order of struct folio", KF_folio_order, false, false },
	/* Up to v6.5: a byte of struct page. */
	{ "a member of its own", "member compound_order of struct page", KF_page_compound_order, true, false },
	/* Since v6.6 ebc1baf5c9b4 ("mm: free up a word in the first tail page"). */
	{ "low byte of the first tail's flags", "member _flags_1 of struct folio", KF_folio_flags_1, false, true },
	/* Debug information without the first tail page of struct folio. */
	{ "low byte of the first tail's flags", "members _folio_order, compound_order and _flags_1 are absent",
	  NO_FIELD, true, true }
};

static enum km_status find_compound_order(const struct km_layout *l, struct km_mm *mm)
{
	struct km_page_format *f = &mm->page;
	size_t i = 0;
	uint32_t offset, bytes;

	while (order_rules[i].member != NO_FIELD && !l->field[order_rules[i].member].present)
		i++;
	offset = order_rules[i].member == NO_FIELD ? f->flags : l->field[order_rules[i].member].offset;
	bytes = order_rules[i].low_byte ? 1 : l->field[order_rules[i].member].bytes;
	f->order_offset = offset + (order_rules[i].in_tail ? f->bytes : 0);
	f->order_bytes = bytes;
	return km_mm_variant(mm, "compound order", order_rules[i].name, "%s", order_rules[i].reason);
}

/* A member of struct folio, or else of the first tail page; its offset is from the head page. None: they stay 0. */
static void find_tail_member(const struct km_layout *l, const struct km_page_format *f, enum km_field_id folio,
			     enum km_field_id page, uint32_t *ret_offset, uint32_t *ret_bytes)
{
	const struct km_place *p = &l->field[l->field[folio].present ? folio : page];

	if (!p->present)
		return;
	*ret_offset = p->offset + (l->field[folio].present ? 0 : f->bytes);
	*ret_bytes = p->bytes;
}

static void find_compound_members(const struct km_layout *l, struct km_page_format *f)
{
	f->has_compound = l->field[KF_page_compound_head].present;
	find_tail_member(l, f, KF_folio_entire_mapcount, KF_page_compound_mapcount, &f->entire_offset,
			 &f->entire_bytes);
	if (!l->consts[KC_HUGETLB_PAGE_DTOR].present)
		return;
	f->dtor_hugetlb = (uint32_t)l->consts[KC_HUGETLB_PAGE_DTOR].value;
	find_tail_member(l, f, KF_folio_dtor, KF_page_compound_dtor, &f->dtor_offset, &f->dtor_bytes);
}

/* ---- members and flags ---- */

static uint32_t first_present(const struct km_layout *l, enum km_field_id a, enum km_field_id b)
{
	return l->field[a].present ? l->field[a].offset : l->field[b].present ? l->field[b].offset
									      : 0;
}

/* False: one lies beyond the end of struct page. */
static bool find_members(const struct km_layout *l, struct km_page_format *f)
{
	f->flags = l->field[KF_page_flags].offset;
	f->mapping = l->field[KF_page_mapping].offset;
	f->mapcount = l->field[KF_page_mapcount].offset;
	f->private_ = l->field[KF_page_private].offset;
	f->lru = l->field[KF_page_buddy_list].offset;
	f->refcount = l->field[KF_page_refcount].offset;
	f->compound = l->field[KF_page_compound_head].offset;
	f->pool = l->field[KF_page_pp].present ? l->field[KF_page_pp].offset : 0;
	f->type = first_present(l, KF_page_page_type, KF_page_mapcount);
	f->slab_cache = first_present(l, KF_slab_slab_cache, KF_page_slab_cache);
	f->memcg = first_present(l, KF_page_memcg_data, KF_page_mem_cgroup);
	if (f->bytes - 8 < f->memcg)
		f->memcg = 0;
	return f->bytes - 8 >= f->flags && f->bytes - 8 >= f->mapping && f->bytes - 4 >= f->mapcount &&
	       f->bytes - 8 >= f->private_ && f->bytes - 16 >= f->lru && f->bytes - 4 >= f->refcount &&
	       f->bytes - 8 >= f->compound && f->bytes - 4 >= f->type && f->bytes - 8 >= f->pool;
}

static void find_flags(const struct km_layout *l, struct km_page_format *f)
{
	f->reserved = flag_mask(l, KC_PG_reserved);
	f->head = flag_mask(l, KC_PG_head);
	f->slab = flag_mask(l, KC_PG_slab);
	f->swapbacked = flag_mask(l, KC_PG_swapbacked);
	f->swapcache = flag_mask(l, KC_PG_swapcache);
	f->dirty = flag_mask(l, KC_PG_dirty);
	f->writeback = flag_mask(l, KC_PG_writeback);
	f->uptodate = flag_mask(l, KC_PG_uptodate);
	f->low_flags = (UINT64_C(1) << (l->consts[KC_NR_PAGEFLAGS].value & 63)) - 1;
	/* v6.6 to v6.8: a flag of the first tail page; later a page type of the same name. */
	if (f->mode == KM_PAGE_TYPE_BITS && !f->type_value[KM_PT_HUGETLB] && !f->dtor_bytes)
		f->hugetlb_flag = flag_mask(l, KC_PG_hugetlb_type);
}

/* From bit 63 down: [section, only without VMEMMAP] node zone (include/linux/page-flags-layout.h). */
static void find_links(const struct km_mm *mm, uint64_t max_nodes, struct km_page_format *f)
{
	f->node_bits = bits_for(max_nodes);
	f->zone_bits = bits_for(mm->nr_zone_types);
	f->node_shift = 64 - f->node_bits;
	f->zone_shift = f->node_shift - f->zone_bits;
	if (f->node_bits == 0)
		f->node_shift = 63; /* shifted by 63 and masked to no bits */
}

/* ---- slab pages ---- */

static bool has_slab_flag(const struct km_page_format *f)
{
	return f->slab != 0;
}

static bool has_slab_type(const struct km_page_format *f)
{
	return f->type_value[KM_PT_SLAB] != 0;
}

/* The first that holds; km_page_kind() asks for whichever there is. */
static const struct {
	const char *name, *reason;
	bool (*holds)(const struct km_page_format *f);
} slab_rules[] = {
	{ "flag PG_slab", "enumerator PG_slab in enum pageflags is present", has_slab_flag },
	{ "page type", "enumerator PG_slab in enum pageflags is absent", has_slab_type },
};

enum km_status km_page_format_open(const struct km_kernel *k, struct km_mm *mm)
{
	const struct km_layout *l = k->layout;
	struct km_page_format *f = &mm->page;
	enum km_status st;
	size_t i = 0;

	f->bytes = l->type_bytes[KT_page];
	if (f->bytes < 32 || f->bytes > 256)
		return km_mm_no_pages(mm, KM_ABSENT, "struct page is not in the debug information");
	if (!find_members(l, f))
		return km_mm_no_pages(mm, KM_CORRUPT, "members of struct page lie beyond its end");
	f->pool_signature = k->xlate.arch->poison_delta + 0x40;
	st = find_page_types(k, mm);
	if (!st)
		st = find_compound_order(l, mm);
	if (st)
		return st;
	find_compound_members(l, f);
	find_flags(l, f);
	while (i < KM_ARRAY_LEN(slab_rules) && !slab_rules[i].holds(f))
		i++;
	if (i == KM_ARRAY_LEN(slab_rules))
		return km_mm_no_pages(mm, KM_ABSENT, "neither PG_slab nor a slab page type is known");
	find_links(mm, l->syms[SYM_node_data].bytes / 8, f);
	return km_mm_variant(mm, "slab page", slab_rules[i].name, "%s", slab_rules[i].reason);
}
