/* SPDX-License-Identifier: GPL-2.0-or-later */
/* From frames to sections of the memory map, and back. */
#include "mm_impl.h"

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

enum km_status km_mm_first_lost(const struct km_mm *mm)
{
	uint64_t nr;

	for (nr = 0; nr < mm->nr_sections; nr++)
		if (mm->sections[nr].lost)
			return mm->sections[nr].lost;
	return KM_CORRUPT;
}

enum km_status km_mm_lost(const struct km_mm *mm)
{
	if (mm->page_status)
		return mm->page_status;
	return mm->map_bias || mm->places ? KM_OK : km_mm_first_lost(mm);
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
	if (!bias)
		return km_mm_lost(mm);
	if ((addr - bias) % mm->page.bytes)
		return KM_CORRUPT;
	pfn = (addr - bias) / mm->page.bytes;
	s = km_mm_section(mm, pfn);
	if (!s && km_mm_section_lost(mm, pfn))
		return km_mm_section_lost(mm, pfn);
	if (!s || s->map + pfn * mm->page.bytes != addr)
		return KM_CORRUPT;
	*ret = pfn;
	return KM_OK;
}
