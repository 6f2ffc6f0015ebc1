/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "kconst/page_class.h"
#include "page_kind.h"

#define MAX_COMPOUND 20u /* orders: 2^20 pages of 4 KiB are 4 GiB */
/*
 * Bytes of a compound page's struct pages, of at most 256 bytes each. No memory map is so near the end of
 * addresses.
 */
#define MAX_MAP_BYTES (UINT64_C(256) << MAX_COMPOUND)

uint64_t km_page_head(uint64_t info, uint64_t addr)
{
	uint64_t clear;

	if (!(info & 1) || !(info >> 63))
		return 0;
	info &= ~UINT64_C(1);
	clear = ~info;
	return clear < MAX_MAP_BYTES && !(clear & (clear + 1)) ? addr & info : info;
}

unsigned km_page_compound_order(const struct km_page_format *f, const uint8_t *page,
				uint64_t readable)
{
	uint64_t order;

	if (f->order_offset + f->order_bytes > readable)
		return 0;
	order = km_le_uint(page + f->order_offset, f->order_bytes) & 0xff;
	return order <= MAX_COMPOUND ? (unsigned)order : KM_NO_ORDER;
}

static bool is_hugetlb(const struct km_page_format *f, const uint8_t *page, uint64_t readable)
{
	if (f->type_value[KM_PT_HUGETLB])
		return km_page_is_type(f, page, KM_PT_HUGETLB);
	if (f->dtor_bytes && f->dtor_offset + f->dtor_bytes <= readable)
		return km_le_uint(page + f->dtor_offset, f->dtor_bytes) == f->dtor_hugetlb;
	if (f->hugetlb_flag && 2u * f->bytes <= readable)
		return km_le64(page + f->bytes + f->flags) & f->hugetlb_flag;
	return false;
}

uint8_t km_page_kind(const struct km_page_format *f, const uint8_t *page, uint64_t flags,
		     uint64_t readable)
{
	uint64_t mapping;

	if (flags & f->slab || km_page_is_type(f, page, KM_PT_SLAB) ||
	    km_page_is_type(f, page, KM_PT_LARGE_KMALLOC))
		return KM_CLASS_slab;
	if (km_page_is_type(f, page, KM_PT_TABLE))
		return KM_CLASS_page_table;
	if (km_page_is_type(f, page, KM_PT_OFFLINE))
		return KM_CLASS_balloon;
	if (km_page_is_type(f, page, KM_PT_ZSMALLOC))
		return KM_CLASS_zsmalloc;
	if (km_page_is_type(f, page, KM_PT_UNACCEPTED))
		return KM_CLASS_free;
	if (flags & f->head && is_hugetlb(f, page, readable))
		return KM_CLASS_hugetlb;

	mapping = km_le64(page + f->mapping);
	if (km_page_is_of_pool(f, page))
		return KM_CLASS_other_kernel;
	if (mapping & KM_MAPPING_ANON)
		return KM_CLASS_anon;
	if ((mapping & KM_MAPPING_FLAGS) == KM_MAPPING_MOVABLE)
		return KM_CLASS_zsmalloc; /* movable_operations: balloon pages are typed, see above */
	if (mapping >> 63)
		return flags & f->swapbacked ? KM_CLASS_shmem : KM_CLASS_file;
	/* Only the swap cache knows it: read back and not yet mapped by who asked, or left by shared memory. */
	if (!mapping && flags & f->swapcache && flags & f->swapbacked)
		return KM_CLASS_anon;
	return KM_CLASS_other_kernel;
}

uint64_t km_page_pool_of(const struct km_page_format *f, const uint8_t *page)
{
	uint64_t pool;

	if (!f->pool || !km_page_is_of_pool(f, page))
		return 0;
	pool = km_le64(page + f->pool);
	return pool >> 63 && pool % 8 == 0 ? pool : 0;
}
