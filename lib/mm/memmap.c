/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The memory map. Of the models (include/linux/mmzone.h) SPARSEMEM is read, static and extreme, with
 * and without VMEMMAP: section_mem_map holds the address of struct page 0 as if the section's array
 * began there, with flag bits below.
 */
#include <stdio.h>
#include <stdlib.h>

#include "memmap.h"

#define SECTION_MAP_MASK (~UINT64_C(0x3f)) /* every kernel's flags are within 6 bits */
#define SECTION_HAS_MAP	 0x2u
#define SECTION_ONLINE	 0x4u
#define SECTION_EARLY	 0x8u
#define MAX_SECTIONS	 (UINT64_C(1) << 24)

static enum km_status no_pages(struct km_mm *mm, enum km_status st, const char *why)
{
	mm->page_status = st;
	snprintf(mm->page_why, sizeof(mm->page_why), "%s", why);
	return KM_OK;
}

const struct km_section *km_mm_section(const struct km_mm *mm, uint64_t pfn)
{
	uint64_t nr = pfn >> mm->section_shift;

	if (nr >= mm->nr_sections || !mm->sections[nr].valid)
		return NULL;
	return &mm->sections[nr];
}

enum km_status km_mm_section_lost(const struct km_mm *mm, uint64_t pfn)
{
	uint64_t nr = pfn >> mm->section_shift;

	return nr < mm->nr_sections ? mm->sections[nr].lost : KM_OK;
}

uint64_t km_mm_page_addr(const struct km_mm *mm, uint64_t pfn)
{
	const struct km_section *s = km_mm_section(mm, pfn);

	return s ? s->map + pfn * mm->page.bytes : 0;
}

enum km_status km_mm_page_pfn(const struct km_mm *mm, uint64_t addr, uint64_t *ret)
{
	uint64_t bias = mm->map_bias, pfn;
	const struct km_section *s;

	if (!mm->page.bytes)
		return KM_ABSENT;
	if (mm->places) { /* the last section whose map begins at or before the address */
		size_t lo = 0, hi = mm->nr_places;

		while (lo < hi) {
			size_t mid = lo + (hi - lo) / 2;

			if (mm->places[mid].addr <= addr)
				lo = mid + 1;
			else
				hi = mid;
		}
		if (!lo)
			return KM_CORRUPT;
		bias = mm->sections[mm->places[lo - 1].nr].map;
	}
	if ((addr - bias) % mm->page.bytes)
		return KM_CORRUPT;
	pfn = (addr - bias) / mm->page.bytes;
	s = km_mm_section(mm, pfn);
	if (!s || s->map + pfn * mm->page.bytes != addr)
		return KM_CORRUPT;
	*ret = pfn;
	return KM_OK;
}

/* ---- sections ---- */

static enum km_status set_section(struct km_view *view, struct km_mm *mm, uint64_t nr,
				  uint64_t addr)
{
	const struct km_layout *l = km_view_kernel(view)->layout;
	struct km_section *s = &mm->sections[nr];
	enum km_status st;
	uint64_t value;

	st = km_read_field(view, KF_mem_section_section_mem_map, addr, 0, &value);
	if (st)
		return st;
	if (!(value & SECTION_HAS_MAP) || !(value & SECTION_MAP_MASK))
		return KM_OK;
	s->valid = true;
	s->map = value & SECTION_MAP_MASK;
	s->early = value & SECTION_EARLY;
	/* v4.13 2d070eab2e82 ("mm: consider zone which is not fully populated..."): online bit. */
	s->online = value & SECTION_ONLINE ||
		    (!l->field[KF_mem_section_usage].present && !(value & SECTION_EARLY));
	if (km_read_field(view, KF_mem_section_usage, addr, 0, &s->usage))
		(void)km_read_field(view, KF_mem_section_pageblock_flags, addr, 0, &s->usage);
	/* Since v6.1 the lowest bit says that the notes are not valid yet. */
	if (!km_read_field(view, KF_mem_section_page_ext, addr, 0, &value) && !(value & 1))
		s->page_ext = value;
	mm->end_pfn = (nr + 1) << mm->section_shift;
	return KM_OK;
}

static int by_place(const void *a, const void *b)
{
	const struct km_section_place *x = a, *y = b;

	return x->addr < y->addr ? -1 : x->addr > y->addr;
}

/*
 * VMEMMAP is one virtual array, so that all sections have the same bias; of an odd one among many,
 * the entry is damaged, and the array is where it is. Without VMEMMAP each has its own.
 */
static enum km_status find_model(struct km_mm *mm, uint64_t table)
{
	uint64_t valid = 0, same = 0, i;

	for (i = 0; i < mm->nr_sections; i++) { /* a majority, if there is one, is left over */
		if (!mm->sections[i].valid)
			continue;
		valid++;
		if (!same)
			mm->map_bias = mm->sections[i].map;
		same += mm->sections[i].map == mm->map_bias ? 1 : UINT64_MAX;
	}
	for (same = 0, i = 0; i < mm->nr_sections; i++)
		same += mm->sections[i].valid && mm->sections[i].map == mm->map_bias;
	mm->memmap_model = same == valid || same > valid / 2 ? "vmemmap" : "sparse";
	if (same == valid)
		return KM_OK;
	if (same > valid / 2) {
		for (i = 0; i < mm->nr_sections; i++) {
			struct km_section *s = &mm->sections[i];

			if (!s->valid || s->map == mm->map_bias)
				continue;
			km_mm_damage(
				mm, "page", table, KM_CORRUPT,
				"memory section %llu has its map elsewhere than all others, at "
				"0x%llx: read where theirs is",
				(unsigned long long)i, (unsigned long long)s->map);
			s->map = mm->map_bias;
		}
		return KM_OK;
	}
	mm->places = km_calloc(valid, sizeof(*mm->places));
	if (!mm->places)
		return KM_NOMEM;
	for (i = 0; i < mm->nr_sections; i++)
		if (mm->sections[i].valid)
			mm->places[mm->nr_places++] = (struct km_section_place){
				mm->sections[i].map + (i << mm->section_shift) * mm->page.bytes, i
			};
	km_sort(mm->places, mm->nr_places, sizeof(*mm->places), by_place);
	return KM_OK;
}

/* Frames that the sections have to reach: those of the file and of the zones, as far as they can be. */
static uint64_t wanted_pfns(struct km_view *view, const struct km_mm *mm)
{
	const struct km_kernel *k = km_view_kernel(view);
	const struct km_source_info *info = km_source_info(k->source);
	uint64_t max = km_mm_max_pfn(k), end = info->end_pfn, n;

	if (end > UINT64_MAX / info->page_bytes || end * info->page_bytes / k->page_bytes > max)
		end = max;
	else
		end = end * info->page_bytes / k->page_bytes;
	for (n = 0; n < mm->zones.n; n++) {
		const struct km_zone *z = &mm->zones.v[n];

		if (z->start_pfn <= max && z->spanned_pages <= max - z->start_pfn &&
		    z->start_pfn + z->spanned_pages > end)
			end = z->start_pfn + z->spanned_pages;
	}
	return end;
}

/*
 * Read the sections of the roots at @table. The memory map cannot be larger than what the file holds
 * even when compressed a thousand times: the bound of all that is done for each section.
 */
static void read_roots(struct km_view *view, struct km_mm *mm, uint64_t table, uint64_t per_root)
{
	const struct km_kernel *k = km_view_kernel(view);
	uint64_t entry_bytes = k->layout->type_bytes[KT_mem_section];
	uint64_t map_bytes = (UINT64_C(1) << mm->section_shift) * mm->page.bytes;
	uint64_t room = km_source_info(k->source)->file_bytes / map_bytes * 1024 + 1024;
	uint64_t nr, array = 0, used = 0;
	enum km_status st = KM_OK;

	for (nr = 0; nr < mm->nr_sections; nr++) {
		if (nr % per_root == 0) {
			st = km_read_ptr(view, table + nr / per_root * 8, &array);
			if (st)
				km_mm_damage(
					mm, "page", table + nr / per_root * 8, st,
					"mem_section: the pointer to sections from %llu on cannot "
					"be read",
					(unsigned long long)nr);
		}
		if (!st && !array)
			continue;
		if (!st) {
			st = set_section(view, mm, nr, array + nr % per_root * entry_bytes);
			if (st)
				km_mm_damage(mm, "page", array, st,
					     "mem_section: section %llu cannot be read, nor those "
					     "after it",
					     (unsigned long long)nr);
		}
		if (st) {
			mm->sections[nr].lost = st;
			mm->end_pfn = (nr + 1) << mm->section_shift;
		}
		used += mm->sections[nr].valid;
		if (used > room) {
			km_mm_damage(
				mm, "page", array, KM_CORRUPT,
				"mem_section: a memory map of more than %llu sections cannot be "
				"in a file of this size",
				(unsigned long long)room);
			break;
		}
	}
}

static enum km_status read_sections(struct km_view *view, struct km_mm *mm)
{
	const struct km_kernel *k = km_view_kernel(view);
	const struct km_layout *l = k->layout;
	uint64_t table = km_view_sym(view, SYM_mem_section), table_bytes;
	uint64_t entry_bytes = l->type_bytes[KT_mem_section], max_pfn = wanted_pfns(view, mm);
	int64_t section_bits = 27;

	if (!table || !entry_bytes || entry_bytes > k->page_bytes)
		return no_pages(mm, KM_UNSUPPORTED,
				"no mem_section: FLATMEM and DISCONTIGMEM are not read yet");
	(void)km_vmcoreinfo_number(&k->vmcoreinfo, "NUMBER(SECTION_SIZE_BITS)", &section_bits);
	/* The largest free block is within a section (include/linux/mmzone.h). */
	if (section_bits < k->page_shift + mm->nr_orders - 1 || section_bits > 40)
		return no_pages(mm, KM_CORRUPT, "SECTION_SIZE_BITS is not believable");
	mm->section_shift = (unsigned)section_bits - k->page_shift;
	mm->nr_sections = (max_pfn + (UINT64_C(1) << mm->section_shift) - 1) >> mm->section_shift;
	if (mm->nr_sections > MAX_SECTIONS)
		mm->nr_sections = MAX_SECTIONS;
	mm->sections = km_calloc(mm->nr_sections, sizeof(*mm->sections));
	if (!mm->sections)
		return KM_NOMEM;

	/*
	 * SPARSEMEM_EXTREME: an array of pointers to pages full of mem_section; since v4.15
	 * (83e3c48729d9) the variable is a pointer to that array. SPARSEMEM_STATIC keeps the entries
	 * themselves in the array, and is not used by any 64-bit distribution kernel.
	 */
	table_bytes = l->syms[SYM_mem_section].bytes;
	if (table_bytes == 8 && km_read_ptr(view, table, &table))
		return no_pages(mm, KM_MISSING, "the pointer mem_section cannot be read");
	read_roots(view, mm, table, k->page_bytes / entry_bytes);
	if (!mm->end_pfn)
		return no_pages(mm, KM_CORRUPT, "no memory section has a memory map");
	mm->nr_sections = mm->end_pfn >> mm->section_shift;
	return find_model(mm, table);
}

/* ---- struct page ---- */

static uint64_t flag_mask(const struct km_layout *l, enum km_const_id id)
{
	const struct km_const *c = &l->consts[id];

	return c->present && c->value >= 0 && c->value < 64 ? UINT64_C(1) << c->value : 0;
}

static unsigned bits_for(uint64_t n)
{
	return n <= 1 ? 0 : km_log2(n - 1) + 1;
}

/* Page types before there were enumerators for them (include/linux/page-flags.h). */
static void page_type_bits_by_era(struct km_page_format *f, const struct km_layout *l)
{
	/*
	 * v5.11 renumbered the types when kmemcg left (18b2db3b0385). In the same release page tables
	 * were first counted by node (f0c0c115fb81), and where memory cgroups are built in, memcg_data
	 * came; a kernel without them has smaller struct pages.
	 */
	int64_t value;
	bool since_5_11 =
		l->field[KF_page_memcg_data].present ||
		km_enum_value(&l->enums[KE_node_stat_item], "NR_PAGETABLE", &value) == KM_OK;

	f->mode = KM_PAGE_TYPE_BITS;
	f->type_base = 0xf0000000;
	f->type_value[KM_PT_BUDDY] = 0x80;
	f->type_value[KM_PT_OFFLINE] = 0x100;
	f->type_value[KM_PT_TABLE] = since_5_11 ? 0x200 : 0x400;
	f->type_value[KM_PT_GUARD] = since_5_11 ? 0x400 : 0x800;
}

static void find_page_types(struct km_view *view, struct km_page_format *f)
{
	static const struct {
		enum km_page_type type;
		enum km_const_id byte;
		const char *bit;
	} types[] = {
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
	const struct km_kernel *k = km_view_kernel(view);
	const struct km_layout *l = k->layout;
	const struct km_enum *e = &l->enums[KE_pagetype];
	int64_t buddy, value;
	size_t i;

	if (l->consts[KC_PGTY_buddy].present) {
		f->mode = KM_PAGE_TYPE_BYTE;
		for (i = 0; i < KM_ARRAY_LEN(types); i++)
			if (l->consts[types[i].byte].present)
				f->type_value[types[i].type] =
					(uint32_t)l->consts[types[i].byte].value;
		return;
	}
	if (km_enum_value(e, "PG_buddy", &value) == KM_OK) {
		f->mode = KM_PAGE_TYPE_BITS;
		f->type_base = value < 0x10000 ? 0xf0000000 : 0x80000000;
		for (i = 0; i < KM_ARRAY_LEN(types); i++)
			if (km_enum_value(e, types[i].bit, &value) == KM_OK)
				f->type_value[types[i].type] = (uint32_t)value;
		return;
	}
	if (km_vmcoreinfo_number(&k->vmcoreinfo, "NUMBER(PAGE_BUDDY_MAPCOUNT_VALUE)", &buddy))
		buddy = l->field[KF_page_page_type].present ? -129 : -128;
	if (buddy == -128) {
		f->mode = KM_PAGE_TYPE_EXACT;
		f->type_value[KM_PT_BUDDY] = (uint32_t)-128;
		f->type_value[KM_PT_OFFLINE] = (uint32_t)-256; /* PAGE_BALLOON_MAPCOUNT_VALUE */
		return;
	}
	page_type_bits_by_era(f, l);
	if (km_vmcoreinfo_number(&k->vmcoreinfo, "NUMBER(PAGE_HUGETLB_MAPCOUNT_VALUE)", &value) ==
	    KM_OK)
		f->type_value[KM_PT_HUGETLB] = ~(uint32_t)value;
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

static void find_compound_order(const struct km_layout *l, struct km_page_format *f)
{
	const struct km_place *flags_1 = &l->field[KF_folio_flags_1];
	const struct km_place *folio = &l->field[KF_folio_order];
	const struct km_place *page = &l->field[KF_page_compound_order];

	f->has_compound = l->field[KF_page_compound_head].present;
	f->order_in = KM_ORDER_FIELD;
	if (folio->present) {
		f->order_offset = folio->offset;
		f->order_bytes = folio->bytes;
	} else if (page->present) {
		f->order_offset = f->bytes + page->offset;
		f->order_bytes = page->bytes;
	} else if (flags_1->present) {
		f->order_in = KM_ORDER_FLAGS_1;
		f->order_offset = flags_1->offset;
		f->order_bytes = 1;
	} else {
		/* Kernels without struct folio's first tail page in debug information. */
		f->order_in = KM_ORDER_FLAGS_1;
		f->order_offset = f->bytes + f->flags;
		f->order_bytes = 1;
	}
	if (l->field[KF_folio_entire_mapcount].present) {
		f->entire_offset = l->field[KF_folio_entire_mapcount].offset;
		f->entire_bytes = l->field[KF_folio_entire_mapcount].bytes;
	} else if (l->field[KF_page_compound_mapcount].present) {
		f->entire_offset = f->bytes + l->field[KF_page_compound_mapcount].offset;
		f->entire_bytes = l->field[KF_page_compound_mapcount].bytes;
	}
	if (l->consts[KC_HUGETLB_PAGE_DTOR].present) {
		f->dtor_hugetlb = (uint32_t)l->consts[KC_HUGETLB_PAGE_DTOR].value;
		if (l->field[KF_folio_dtor].present) {
			f->dtor_offset = l->field[KF_folio_dtor].offset;
			f->dtor_bytes = l->field[KF_folio_dtor].bytes;
		} else if (l->field[KF_page_compound_dtor].present) {
			f->dtor_offset = f->bytes + l->field[KF_page_compound_dtor].offset;
			f->dtor_bytes = l->field[KF_page_compound_dtor].bytes;
		}
	}
}

static enum km_status read_page_format(struct km_view *view, struct km_mm *mm)
{
	const struct km_layout *l = km_view_kernel(view)->layout;
	struct km_page_format *f = &mm->page;
	uint64_t max_nodes = l->syms[SYM_node_data].bytes / 8;

	f->bytes = l->type_bytes[KT_page];
	if (f->bytes < 32 || f->bytes > 256)
		return no_pages(mm, KM_ABSENT, "struct page is not in the debug information");
	f->flags = l->field[KF_page_flags].offset;
	f->mapping = l->field[KF_page_mapping].offset;
	f->mapcount = l->field[KF_page_mapcount].offset;
	f->private_ = l->field[KF_page_private].offset;
	f->lru = l->field[KF_page_buddy_list].offset;
	f->refcount = l->field[KF_page_refcount].offset;
	f->compound = l->field[KF_page_compound_head].offset;
	f->pool = l->field[KF_page_pp].present ? l->field[KF_page_pp].offset : 0;
	f->type = l->field[KF_page_page_type].present ? l->field[KF_page_page_type].offset
						      : l->field[KF_page_mapcount].offset;
	if (f->bytes - 8 < f->flags || f->bytes - 8 < f->mapping || f->bytes - 4 < f->mapcount ||
	    f->bytes - 8 < f->private_ || f->bytes - 16 < f->lru || f->bytes - 4 < f->refcount ||
	    f->bytes - 8 < f->compound || f->bytes - 4 < f->type || f->bytes - 8 < f->pool)
		return no_pages(mm, KM_CORRUPT, "members of struct page lie beyond its end");
	f->reserved = flag_mask(l, KC_PG_reserved);
	f->head = flag_mask(l, KC_PG_head);
	f->slab = flag_mask(l, KC_PG_slab);
	f->swapbacked = flag_mask(l, KC_PG_swapbacked);
	f->swapcache = flag_mask(l, KC_PG_swapcache);
	f->dirty = flag_mask(l, KC_PG_dirty);
	f->writeback = flag_mask(l, KC_PG_writeback);
	f->slab_cache = l->field[KF_slab_slab_cache].present   ? l->field[KF_slab_slab_cache].offset
			: l->field[KF_page_slab_cache].present ? l->field[KF_page_slab_cache].offset
							       : 0;
	f->memcg = l->field[KF_page_memcg_data].present	  ? l->field[KF_page_memcg_data].offset
		   : l->field[KF_page_mem_cgroup].present ? l->field[KF_page_mem_cgroup].offset
							  : 0;
	if (f->bytes - 8 < f->memcg)
		f->memcg = 0;
	f->pool_signature = km_view_kernel(view)->xlate.arch->poison_delta + 0x40;
	f->low_flags = (UINT64_C(1) << (l->consts[KC_NR_PAGEFLAGS].value & 63)) - 1;
	find_page_types(view, f);
	find_compound_order(l, f);
	/* v6.6 to v6.8: a flag of the first tail page; later a page type of the same name. */
	if (f->mode == KM_PAGE_TYPE_BITS && !f->type_value[KM_PT_HUGETLB] && !f->dtor_bytes)
		f->hugetlb_flag = flag_mask(l, KC_PG_hugetlb_type);
	if (!f->type_value[KM_PT_SLAB] && !f->slab)
		return no_pages(mm, KM_ABSENT, "neither PG_slab nor a slab page type is known");

	/* From bit 63 down: [section, only without VMEMMAP] node zone (page-flags-layout.h). */
	f->node_bits = bits_for(max_nodes);
	f->zone_bits = mm->nr_zone_types <= 1	? 0
		       : mm->nr_zone_types <= 2 ? 1
		       : mm->nr_zone_types <= 4 ? 2
						: 3;
	f->node_shift = 64 - f->node_bits;
	f->zone_shift = f->node_shift - f->zone_bits;
	if (f->node_bits == 0)
		f->node_shift = 63; /* shifted by 63 and masked to no bits */
	return KM_OK;
}

/* ---- pageblock bits ---- */

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

enum km_status km_mm_pageblock_mt(struct km_mm *mm, struct km_view *view, uint64_t pfn,
				  unsigned *ret)
{
	const struct km_section *s = km_mm_section(mm, pfn);
	uint64_t addr, bytes;
	uint8_t bits[4096];
	enum km_status st;

	if (!s)
		return KM_MISSING;
	st = km_mm_pageblock_bits(mm, view, s, &addr, &bytes);
	if (!st && bytes > sizeof(bits))
		st = KM_UNSUPPORTED;
	if (!st)
		st = km_view_read(view, addr, bits, bytes);
	return st ? st : km_mm_decode_pageblock(mm, mm->pageblock_mode, bits, bytes, pfn, ret);
}

/*
 * Trial: a free block that fills a pageblock sits on the list of the pageblock's type. Count how
 * often each decoding agrees, over the first blocks of each list of the highest orders.
 */
static void try_pageblock_modes(struct km_view *view, struct km_mm *mm,
				const enum km_pageblock_mode *modes, size_t nr_modes,
				uint64_t *matches)
{
	size_t z;
	unsigned o, t;

	for (z = 0; z < mm->zones.n; z++) {
		for (o = mm->pageblock_order; o < mm->nr_orders; o++) {
			for (t = 0; t < mm->nr_mt; t++) {
				uint64_t area, head, entry, pfn;
				struct km_list l;

				if (km_field_addr(view, KF_zone_free_area, mm->zones.v[z].addr, o,
						  &area) ||
				    km_field_addr(view, KF_free_area_free_list, area, t, &head))
					return;
				km_list_init(&l, view, head, 32);
				while (km_list_next(&l, &entry) == KM_OK) {
					enum km_pageblock_mode keep = mm->pageblock_mode;
					size_t m;

					if (km_mm_page_pfn(mm, entry - mm->page.lru, &pfn))
						break;
					mm->trial_blocks++;
					for (m = 0; m < nr_modes; m++) {
						unsigned mt;

						mm->pageblock_mode = modes[m];
						if (km_mm_pageblock_mt(mm, view, pfn, &mt) ==
							    KM_OK &&
						    mt == t)
							matches[m]++;
					}
					mm->pageblock_mode = keep;
				}
			}
		}
	}
}

static void find_pageblocks(struct km_view *view, struct km_mm *mm)
{
	static const enum km_pageblock_mode modes[] = { KM_PB_LSB, KM_PB_REVERSED };
	const struct km_layout *l = km_view_kernel(view)->layout;
	uint64_t matches[KM_ARRAY_LEN(modes)] = { 0 };
	uint64_t order;

	/*
	 * A constant where huge pages have one size: their order where there are any, else the largest order
	 * (include/linux/pageblock-flags.h).
	 */
	if (km_read_var(view, SYM_pageblock_order, false, &order) == KM_OK)
		mm->pageblock_order = (unsigned)order;
	else
		mm->pageblock_order = km_view_sym(view, SYM_hstates) ? km_huge_order(&km_view_kernel(view)->xlate)
									    : mm->nr_orders - 1;
	if (mm->pageblock_order >= mm->nr_orders)
		mm->pageblock_order = mm->nr_orders ? mm->nr_orders - 1 : 0;
	mm->pageblock_bits = 4;

	if (l->consts[KC_PB_migrate_isolate].present) {
		mm->pageblock_bits = 8;
		mm->pageblock_mode = KM_PB_ISOLATE;
		snprintf(mm->pageblock_why, sizeof(mm->pageblock_why),
			 "enumerator PB_migrate_isolate exists");
		return;
	}
	if (km_view_sym(view, SYM_get_pageblock_flags_group)) {
		mm->pageblock_mode = KM_PB_LSB;
		if (!l->consts[KC_PB_compact_skip].present)
			mm->pageblock_bits = 3;
		snprintf(mm->pageblock_why, sizeof(mm->pageblock_why),
			 "function get_pageblock_flags_group exists");
		return;
	}
	try_pageblock_modes(view, mm, modes, KM_ARRAY_LEN(modes), matches);
	if (matches[0] != matches[1]) {
		size_t best = matches[0] > matches[1] ? 0 : 1;

		mm->pageblock_mode = modes[best];
		snprintf(mm->pageblock_why, sizeof(mm->pageblock_why),
			 "trial: %llu of %llu free pageblocks lie on the list of their type",
			 (unsigned long long)matches[best], (unsigned long long)mm->trial_blocks);
		return;
	}
	/* v5.9 d93d5ab9b1da undid the reversal; NR_SLAB_RECLAIMABLE_B came in the same release. */
	mm->pageblock_mode = l->consts[KC_NR_SLAB_RECLAIMABLE].present &&
					     l->consts[KC_NR_SLAB_RECLAIMABLE].alt == 0
				     ? KM_PB_LSB
				     : KM_PB_REVERSED;
	snprintf(mm->pageblock_why, sizeof(mm->pageblock_why),
		 "enumerator NR_SLAB_RECLAIMABLE_B (no free pageblock to try it on)");
}

enum km_status km_memmap_open(struct km_view *view, struct km_mm *mm)
{
	enum km_status st;

	mm->memmap_model = "unknown";
	st = read_page_format(view, mm);
	if (st || mm->page_status)
		return st;
	st = read_sections(view, mm);
	if (st || mm->page_status)
		return st;
	find_pageblocks(view, mm);
	return KM_OK;
}
