/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "claim.h"

#define STRIDE	   512u /* pointers that are read at once */
#define MAX_CLAIMS 4u	/* times as many frames as there are; hardly one is claimed twice */

/* False: claims name so many frames that one of them must be wild. */
static bool may_claim(struct km_run *run, uint64_t nr)
{
	struct km_owners *o = &run->mm->owners;

	if (nr > MAX_CLAIMS * (o->nr_frames + STRIDE) - o->claims)
		return false;
	o->claims += nr;
	return true;
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
		if (!may_claim(run, n))
			return KM_CORRUPT;
		(void)km_owner_claim(&run->mm->owners, m.paddr >> run->k->page_shift, n, id);
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
		if (!may_claim(run, n))
			return KM_CORRUPT;
		st = km_view_read(run->view, array + 8 * i, chunk, 8 * n);
		for (k = 0; !st && k < n; k++) {
			st = km_mm_page_pfn(run->mm, km_le64(chunk + 8 * k), &pfn);
			if (st)
				break;
			(void)km_owner_claim(&run->mm->owners, pfn, 1, id);
			++*ret_pages;
		}
		if (st)
			return st;
	}
	return KM_OK;
}

uint32_t km_claim_owner(struct km_run *run, uint64_t addr)
{
	struct km_mapping m;

	if (km_view_translate(run->view, addr, &m))
		return KM_NO_OWNER;
	return km_owner_of(&run->mm->owners, m.paddr >> run->k->page_shift);
}

enum km_status km_claim_owner_at(struct km_run *run, enum km_page_class class, const char *name,
				 uint64_t addr, uint32_t *ret)
{
	uint32_t id = addr ? km_owner_at(&run->mm->owners, addr) : KM_NO_OWNER;

	if (id) {
		*ret = id;
		return KM_OK;
	}
	return km_owner_add(&run->mm->owners, class, name, addr, -1, ret);
}
