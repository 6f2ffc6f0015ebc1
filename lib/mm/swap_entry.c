/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "swap_entry.h"

/* include/linux/swapops.h: below the type, 58 bits where entries are values of an XArray, 57 before. */
#define TYPE_SHIFT_XARRAY 58u
#define TYPE_SHIFT_RADIX  57u

/* swap_map[] (include/linux/swap.h): a count, with a flag for the swap cache beside it. */
#define SWAP_HAS_CACHE 0x40u
#define SWAP_MAP_BAD   0x3fu
#define SWAP_MAP_SHMEM 0xbfu /* in place of a count: shared memory has it */
#define SWAP_CONTINUED 0x80u /* there is more of the count on further pages */
#define MAX_CONTINUED  8u    /* of 7 bits each */

/*
 * Since v7.0 (mm/swap_table.h), a word a slot: 0 free; with a count in the highest bits, ...1 swapped out,
 * ..10 in the swap cache; all bits but the lowest three, no slot. A count of 15 means that extend_table[]
 * holds it.
 */
#define TABLE_COUNT_SHIFT 60u
#define TABLE_COUNT_MAX	  15u

void km_swap_maps_read(struct km_swap_maps *s, struct km_view *v)
{
	const struct km_layout *l = km_view_kernel(v)->layout;
	uint64_t table = km_view_sym(v, SYM_swap_info), n = l->syms[SYM_swap_info].bytes / 8, i;

	*s = (struct km_swap_maps){
		.type_shift = l->field[KF_xarray_head].alt == 0
				      ? TYPE_SHIFT_XARRAY
				      : TYPE_SHIFT_RADIX,
		.tables_count = !l->field[KF_swap_info_struct_swap_map].present,
		.table_slots = l->field[KF_swap_cluster_info_table].present
				       ? l->field[KF_swap_table_entries].count
				       : 0,
	};
	if (!table || !n || n > KM_MAX_SWAP_AREAS)
		n = table ? KM_MAX_SWAP_AREAS : 0;
	for (i = 0; i < n; i++) {
		uint64_t flags = 0, map = 0, clusters = 0, max = 0, si;
		enum km_status st = km_read_ptr(v, table + 8 * i, &si);

		if (!st && si)
			st = km_read_field(v, KF_swap_info_struct_flags, si, 0, &flags);
		if (!st && flags & 1)
			st = km_read_field(v, KF_swap_info_struct_max, si, 0, &max);
		s->area[i].lost = st;
		if (st || !(flags & 1))
			continue;
		(void)km_read_field(v, KF_swap_info_struct_swap_map, si, 0, &map);
		if (s->table_slots)
			(void)km_read_field(v, KF_swap_info_struct_cluster_info, si, 0, &clusters);
		s->area[i].map = map;
		s->area[i].clusters = clusters;
		s->area[i].max = map || clusters ? max : 0;
	}
}

/*
 * The rest of a count that does not fit a byte: its digits of 7 bits are at the same place in pages that are
 * linked to the page of the map. swp_swapcount() of mm/swapfile.c.
 */
static enum km_status continued(struct km_view *v, const struct km_mm *mm, uint64_t at,
				uint64_t *count)
{
	uint64_t page_bytes = km_view_kernel(v)->page_bytes, unit = SWAP_MAP_BAD, pfn, page, next;
	struct km_mapping m;
	unsigned i;
	enum km_status st = km_view_translate(v, at, &m);

	if (st || mm->page_status)
		return st ? st : mm->page_status;
	page = km_mm_page_addr(mm, m.paddr / page_bytes);
	for (i = 0; i < MAX_CONTINUED; i++) {
		uint8_t digit;

		st = page ? km_read_ptr(v, page + mm->page.lru, &next) : KM_CORRUPT;
		if (st)
			return st;
		page = next - mm->page.lru;
		st = km_mm_page_pfn(mm, page, &pfn);
		if (!st)
			st = km_view_read_phys(v, pfn * page_bytes + at % page_bytes, &digit, 1);
		if (st)
			return st;
		*count += (digit & ~SWAP_CONTINUED) * unit;
		unit *= SWAP_CONTINUED;
		if (!(digit & SWAP_CONTINUED))
			return KM_OK;
	}
	return KM_CORRUPT;
}

enum km_status km_swap_table(const struct km_swap_maps *s, struct km_view *v, uint64_t type,
			     uint64_t slot, uint64_t *cluster, uint64_t *table)
{
	uint64_t each = km_view_kernel(v)->layout->type_bytes[KT_swap_cluster_info];

	*cluster = s->area[type].clusters + slot / s->table_slots * each;
	return km_read_ptr(
		v, *cluster + km_view_kernel(v)->layout->field[KF_swap_cluster_info_table].offset,
		table);
}

static enum km_status table_count(const struct km_swap_maps *s, struct km_view *v, uint64_t type,
				  uint64_t slot, uint64_t *ret)
{
	uint64_t cluster, table, word = 0, more;
	enum km_status st = km_swap_table(s, v, type, slot, &cluster, &table);

	if (!st && table)
		st = km_read_uint(v, table + slot % s->table_slots * 8, 8, &word);
	if (st)
		return st;
	if (word && !(word & 3))
		return KM_CORRUPT;
	*ret = word >> TABLE_COUNT_SHIFT;
	if (*ret < TABLE_COUNT_MAX)
		return KM_OK;
	st = km_read_field(v, KF_swap_cluster_info_extend_table, cluster, 0, &more);
	if (!st)
		st = more ? km_read_uint(v, more + slot % s->table_slots * 4, 4, ret) : KM_CORRUPT;
	return st;
}

enum km_status km_swap_count(const struct km_swap_maps *s, struct km_view *v,
			     const struct km_mm *mm, uint64_t type, uint64_t slot, uint64_t *ret)
{
	uint64_t byte, count;
	enum km_status st;

	if (type >= KM_MAX_SWAP_AREAS || slot >= s->area[type].max)
		return KM_CORRUPT;
	if (s->tables_count)
		return table_count(s, v, type, slot, ret);
	if (!s->area[type].map)
		return KM_CORRUPT;
	st = km_read_uint(v, s->area[type].map + slot, 1, &byte);
	if (st)
		return st;
	count = byte & ~(uint64_t)(SWAP_HAS_CACHE | SWAP_CONTINUED);
	if (byte & SWAP_CONTINUED)
		st = continued(v, mm, s->area[type].map + slot, &count);
	if (!st)
		*ret = count;
	return st;
}

enum km_status km_swap_is_shmem(const struct km_swap_maps *s, struct km_view *v, uint64_t entry, bool *ret)
{
	uint64_t type = entry >> s->type_shift, slot = entry & ((UINT64_C(1) << s->type_shift) - 1);
	uint64_t count = 0;
	enum km_status st = KM_OK;

	if (s->tables_count) {
		*ret = false;
		return KM_OK;
	}
	if (type >= KM_MAX_SWAP_AREAS)
		return KM_CORRUPT;
	if (s->area[type].lost)
		return s->area[type].lost;
	if (slot >= s->area[type].max || !s->area[type].map)
		return KM_CORRUPT;
	st = km_read_uint(v, s->area[type].map + slot, 1, &count);
	if (!st)
		*ret = (count & ~(uint64_t)SWAP_HAS_CACHE) == SWAP_MAP_SHMEM;
	return st;
}
