/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The memory map. SPARSEMEM is the model (include/linux/mmzone.h) that is read, static and extreme, with
 * and without VMEMMAP: section_mem_map holds the address of struct page 0 as if the section's array
 * began there, with flag bits below.
 */
#include <stdlib.h>

#include "mm_impl.h"

#define SECTION_MAP_MASK (~UINT64_C(0x3f)) /* every kernel's flags are within 6 bits */
#define SECTION_HAS_MAP	 0x2u
#define SECTION_ONLINE	 0x4u
#define SECTION_EARLY	 0x8u
#define MAX_SECTIONS	 (UINT64_C(1) << 24)

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
	if (s->usage % 8)
		return KM_CORRUPT;
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

static bool most_agree(uint64_t valid, uint64_t same)
{
	return same > valid / 2;
}

static bool any_model(uint64_t valid, uint64_t same)
{
	(void)valid;
	(void)same;
	return true;
}

static enum km_status use_one_map(struct km_mm *mm, uint64_t table, uint64_t valid)
{
	uint64_t i;

	(void)valid;
	for (i = 0; i < mm->nr_sections; i++) {
		struct km_section *s = &mm->sections[i];

		if (!s->valid || s->map == mm->map_bias)
			continue;
		km_mm_damage(mm, "page", table, KM_CORRUPT,
			     "memory section %llu has its map elsewhere than all others, at 0x%llx: read where theirs is",
			     (unsigned long long)i, (unsigned long long)s->map);
		s->map = mm->map_bias;
	}
	return KM_OK;
}

static enum km_status use_maps_of_sections(struct km_mm *mm, uint64_t table, uint64_t valid)
{
	uint64_t i;

	(void)table;
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

/*
 * The first that holds. VMEMMAP is one virtual array, so that all sections have the same bias; when one differs from many
 * others, its entry is damaged, and its map is where theirs is. Without VMEMMAP each has its own.
 */
static const struct {
	const char *name, *reason;
	bool (*holds)(uint64_t valid, uint64_t same); /* sections, and those of them with the commonest bias */
	enum km_status (*use)(struct km_mm *mm, uint64_t table, uint64_t valid);
} model_rules[] = {
	{ "vmemmap", "section_mem_map of all sections compared", most_agree, use_one_map },
	{ "sparse", "section_mem_map of all sections compared", any_model, use_maps_of_sections },
};

static enum km_status find_model(struct km_mm *mm, uint64_t table)
{
	uint64_t valid = 0, same = 0, i;
	enum km_status st;
	size_t r = 0;

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
	if (!valid)
		return KM_OK; /* none can be read: the model is not known */
	while (!model_rules[r].holds(valid, same))
		r++;
	st = km_mm_variant(mm, "memory model", model_rules[r].name, "%s", model_rules[r].reason);
	return st ? st : model_rules[r].use(mm, table, valid);
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

/* The first frame after all zones that are known. */
static uint64_t end_of_zones(const struct km_mm *mm)
{
	uint64_t end = 0;
	size_t i;

	for (i = 0; i < mm->zones.n; i++) {
		const struct km_zone *z = &mm->zones.v[i];

		if (z->spanned_pages <= UINT64_MAX - z->start_pfn && z->start_pfn + z->spanned_pages > end)
			end = z->start_pfn + z->spanned_pages;
	}
	return end;
}

/* Whether there may be a section at @pfn: before the end of the zones, or where the file has memory. */
static bool may_exist(const struct km_kernel *k, const struct km_mm *mm, uint64_t pfn, uint64_t zones_end)
{
	uint64_t end = pfn + (UINT64_C(1) << mm->section_shift);
	struct km_source_run run;

	if (pfn < zones_end || km_source_info(k->source)->page_bytes != k->page_bytes)
		return true;
	while (pfn < end && !km_source_run_at(k->source, pfn, &run)) {
		if (run.ram)
			return true;
		pfn += run.nr_pages;
	}
	return false;
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
	uint64_t nr, array = 0, used = 0, zones_end = end_of_zones(mm);
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
		if (st && may_exist(k, mm, nr << mm->section_shift, zones_end)) {
			mm->sections_lost = true;
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
	enum km_status st = KM_OK;

	if (!table || !entry_bytes || entry_bytes > k->page_bytes)
		return km_mm_no_pages(mm, KM_UNSUPPORTED,
				      "no mem_section: FLATMEM and DISCONTIGMEM are not read yet");
	(void)km_vmcoreinfo_number(&k->vmcoreinfo, "NUMBER(SECTION_SIZE_BITS)", &section_bits);
	/* The largest free block is within a section (include/linux/mmzone.h). */
	if (section_bits < k->page_shift + mm->nr_orders - 1 || section_bits > 40)
		return km_mm_no_pages(mm, KM_CORRUPT, "SECTION_SIZE_BITS is not plausible");
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
	if (table_bytes == 8)
		st = km_read_ptr(view, table, &table);
	if (st)
		return km_mm_no_pages(mm, st, "the pointer mem_section cannot be read");
	read_roots(view, mm, table, k->page_bytes / entry_bytes);
	if (!mm->end_pfn)
		return km_mm_no_pages(mm, km_mm_first_lost(mm), "no memory section has a memory map");
	mm->nr_sections = mm->end_pfn >> mm->section_shift;
	return find_model(mm, table);
}

enum km_status km_memmap_open(struct km_view *view, struct km_mm *mm)
{
	enum km_status st = km_page_format_open(km_view_kernel(view), mm);

	if (!st && !mm->page_status)
		st = read_sections(view, mm);
	if (!st && !mm->page_status)
		st = km_pageblock_open(view, mm);
	return st;
}
