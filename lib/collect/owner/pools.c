/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Small pools that variables lead to by more than one step; each is one owner. */
#include <stdio.h>

#include "owner.h"
#include "mm/page_ext.h"
#include "mm/swap_entry.h"

#define MAX_CHUNKS    65536u
#define MAX_SWAPFILES 64u
#define MAX_MAP	      (UINT64_C(1) << 32) /* pages of a swap area's map */
#define MAX_LOST      4096u		  /* clusters of swap areas that cannot be read */

/* ---- gen_pool: chunks of memory (lib/genalloc.c) ---- */

static enum km_status claim_chunk(struct km_run *run, uint64_t chunk, uint32_t id)
{
	uint64_t start, end, pages = 0, pfn;
	enum km_status st =
		km_read_field(run->view, KF_gen_pool_chunk_start_addr, chunk, 0, &start);

	if (!st)
		st = km_read_field(run->view, KF_gen_pool_chunk_end_addr, chunk, 0, &end);
	if (!st && end < start)
		st = KM_CORRUPT;
	if (st)
		return st;
	/* The end is the last byte; a chunk from kmalloc() fills a block. */
	if (km_claim_pointee(run, start, &pfn) && km_claim_is_plain(run, pfn))
		(void)km_claim_block(run, pfn, id, &pages);
	return km_claim_mapped(run, start, end - start + 1, id, &pages);
}

static enum km_status claim_gen_pool(struct km_run *run, enum km_sym_id sym, bool dma,
				     const char *name)
{
	uint64_t pool, head, entry,
		link = run->k->layout->field[KF_gen_pool_chunk_next_chunk].offset,
		at = km_view_sym(run->view, sym);
	enum km_status st = KM_ABSENT, got = KM_OK;
	struct km_list chunks;
	uint32_t id;

	if (dma && at)
		st = km_read_field(run->view, KF_dma_gen_pool_pool, at, 0, &pool);
	if (st == KM_ABSENT)
		st = km_read_var(run->view, sym, false, &pool);
	if (st == KM_ABSENT || (!st && !pool))
		return KM_OK;
	if (!st)
		st = km_field_addr(run->view, KF_gen_pool_chunks, pool, 0, &head);
	if (st) {
		km_run_unknown(run, st, "%s", name);
		return KM_OK;
	}
	st = km_owner_add(run->owners, KM_CLASS_kernel_data, name, pool, -1, &id);
	if (st)
		return st;
	km_list_init(&chunks, run->view, head, MAX_CHUNKS);
	while (!got && (st = km_list_next(&chunks, &entry)) == KM_OK)
		got = claim_chunk(run, entry - link, id);
	if (!got && st != KM_END)
		got = st;
	return got ? km_run_issue(run, pool, got, "%s: chunks of it cannot be found", name) : KM_OK;
}

static enum km_status claim_gen_pools(struct km_run *run)
{
	static const struct {
		enum km_sym_id sym;
		bool dma;
		const char *name;
	} pools[] = {
		{ SYM_atomic_pool_dma, true, "DMA pool of zone DMA" },
		{ SYM_atomic_pool_dma32, true, "DMA pool of zone DMA32" },
		{ SYM_atomic_pool_kernel, true, "DMA pool of zone Normal" },
		{ SYM_mce_evt_pool, false, "machine check events" },
		{ SYM_ghes_estatus_pool, false, "firmware error records" },
	};
	enum km_status st = KM_OK;
	size_t i;

	if (!run->k->layout->field[KF_gen_pool_chunk_next_chunk].present)
		return KM_OK;
	for (i = 0; !st && i < KM_ARRAY_LEN(pools); i++)
		st = claim_gen_pool(run, pools[i].sym, pools[i].dma, pools[i].name);
	return st;
}

/* ---- swap_cgroup: an array of pages for each swap area ---- */

static enum km_status claim_swap_cgroup(struct km_run *run)
{
	const struct km_layout *l = run->k->layout;
	uint64_t at = km_view_sym(run->view, SYM_swap_cgroup_ctrl), each, n, i, map, length, pages;
	enum km_status st = KM_OK;
	char name[48];
	uint32_t id;

	each = l->type_bytes[KT_swap_cgroup_ctrl];
	if (!at || !each || !l->field[KF_swap_cgroup_ctrl_length].present)
		return KM_OK;
	n = l->syms[SYM_swap_cgroup_ctrl].bytes / each;
	for (i = 0; !st && i < n && i < MAX_SWAPFILES; i++, at += each) {
		enum km_status got = km_read_field(run->view, KF_swap_cgroup_ctrl_map, at, 0, &map);

		if (!got)
			got = km_read_field(run->view, KF_swap_cgroup_ctrl_length, at, 0, &length);
		if (!got && (!map || !length))
			continue;
		if (!got && length > MAX_MAP)
			got = KM_CORRUPT;
		snprintf(name, sizeof(name), "memory cgroups of swap area %llu",
			 (unsigned long long)i);
		st = km_claim_owner_named(run, KM_CLASS_kernel_data, name, &id);
		if (!st && !got)
			got = km_claim_array(run, map, length, id, &pages);
		if (!st && got)
			st = km_run_issue(run, at, got, "%s: pages of it cannot be found", name);
	}
	return st;
}

/* ---- swap tables: a page for each cluster of a swap area that is in use (since v6.18, mm/swap_table.h) ---- */

static enum km_status claim_swap_tables(struct km_run *run)
{
	struct km_swap_maps swap;
	enum km_status st = KM_OK, why = KM_OK;
	uint64_t type, slot, cluster, table, pfn, pages = 0, lost = 0;
	uint32_t id = 0;

	km_swap_maps_read(&swap, run->view);
	for (type = 0; type < KM_MAX_SWAP_AREAS; type++) {
		if (!swap.area[type].clusters || swap.area[type].max > MAX_MAP)
			continue;
		for (slot = 0; !st && slot < swap.area[type].max; slot += swap.table_slots) {
			enum km_status got =
				km_swap_table(&swap, run->view, type, slot, &cluster, &table);

			if (got) {
				why = got;
				if (++lost < MAX_LOST)
					continue;
				break; /* all of them are nowhere */
			}
			/* If it is less than a page, it is an object of a slab cache. */
			if (!table || !km_claim_pointee(run, table, &pfn) ||
			    !km_claim_is_plain(run, pfn))
				continue;
			if (!id)
				st = km_claim_owner_named(run, KM_CLASS_kernel_data, "swap tables",
							  &id);
			if (!st)
				(void)km_claim_block(run, pfn, id, &pages);
		}
	}
	if (!st && lost)
		km_run_unknown(run, why, "swap tables of %llu clusters", (unsigned long long)lost);
	return st;
}

/* ---- counts of swap slots that do not fit the byte of swap_map (mm/swapfile.c, up to v6.19) ---- */

#define SWP_CONTINUED 0x20u /* in page->private of a page of swap_map: further pages are linked to it */
#define MAX_CONTINUED 64u   /* pages that are linked to one */

static enum km_status claim_linked(struct km_run *run, uint64_t page, uint32_t id)
{
	const struct km_page_format *f = &run->mm->page;
	uint64_t entry, pfn, pages = 0;
	struct km_list list;
	enum km_status st;

	km_list_init(&list, run->view, page + f->lru, MAX_CONTINUED);
	while ((st = km_list_next(&list, &entry)) == KM_OK) {
		st = km_mm_page_pfn(run->mm, entry - f->lru, &pfn);
		if (st)
			return st;
		(void)km_claim_block(run, pfn, id, &pages);
	}
	return st == KM_END ? KM_OK : st;
}

static enum km_status claim_continued(struct km_run *run, uint64_t map, uint64_t slots)
{
	const struct km_kernel *k = run->k;
	uint64_t at, page, private, lost = 0;
	enum km_status st = KM_OK, why = KM_OK;
	struct km_mapping m;
	uint32_t id;

	for (at = map; !st && at < map + slots && lost < MAX_LOST; at += k->page_bytes) {
		enum km_status got = km_view_translate(run->view, at, &m);

		page = got ? 0 : km_mm_page_addr(run->mm, m.paddr >> k->page_shift);
		if (!got)
			got = page ? km_read_uint(run->view, page + run->mm->page.private_, 8, &private)
				   : km_mm_section_lost(run->mm, m.paddr >> k->page_shift);
		if (!got && private == SWP_CONTINUED) {
			st = km_claim_owner_named(run, KM_CLASS_kernel_data,
						  "large counts of swap slots", &id);
			if (!st)
				got = claim_linked(run, page, id);
		}
		why = got ? got : why;
		lost += got != KM_OK;
	}
	if (!st && lost)
		km_run_unknown(run, why, "large counts of swap slots on %llu pages",
			       (unsigned long long)lost);
	return st;
}

static enum km_status claim_counts(struct km_run *run)
{
	struct km_swap_maps swap;
	enum km_status st = KM_OK;
	size_t i;

	km_swap_maps_read(&swap, run->view);
	for (i = 0; !st && i < KM_MAX_SWAP_AREAS; i++)
		if (swap.area[i].map && swap.area[i].max <= MAX_MAP)
			st = claim_continued(run, swap.area[i].map, swap.area[i].max);
	return st;
}

/* ---- one pointer in a structure that a variable points to ---- */

static enum km_status claim_btf(struct km_run *run)
{
	uint64_t btf, types, pfn, pages = 0;
	enum km_status st = km_read_var(run->view, SYM_btf_vmlinux, false, &btf);
	uint32_t id;

	if (st || !btf || km_read_field(run->view, KF_btf_types, btf, 0, &types) ||
	    !km_claim_pointee(run, types, &pfn) || !km_claim_is_plain(run, pfn))
		return KM_OK;
	st = km_claim_owner_named(run, KM_CLASS_kernel_data, "types of the kernel (BTF)", &id);
	if (!st)
		(void)km_claim_block(run, pfn, id, &pages);
	return st;
}

/* ---- page_ext: notes about each page, a table for each section ---- */

static enum km_status claim_page_ext(struct km_run *run)
{
	uint64_t each = km_page_ext_bytes(run->view), nr, first, bytes, pages = 0, lost = 0;
	enum km_status st = KM_OK, why = KM_OK;
	uint32_t id = 0;

	for (nr = 0; !st && each && nr < run->mm->nr_sections; nr++) {
		const struct km_section *s = &run->mm->sections[nr];

		if (!s->valid || !s->page_ext)
			continue;
		first = nr << run->mm->section_shift;
		bytes = each << run->mm->section_shift;
		if (!id)
			st = km_claim_owner_named(run, KM_CLASS_kernel_data,
						  "notes about pages (page_ext)", &id);
		if (!st)
			why = km_claim_mapped(run, s->page_ext + first * each, bytes, id, &pages);
		lost += why != KM_OK;
	}
	if (!st && lost)
		km_run_unknown(run, why, "page_ext of %llu sections", (unsigned long long)lost);
	return st;
}

static enum km_status run_pools(struct km_run *run)
{
	enum km_status st = claim_gen_pools(run);

	if (!st)
		st = claim_swap_cgroup(run);
	if (!st)
		st = claim_swap_tables(run);
	if (!st)
		st = claim_counts(run);
	if (!st)
		st = claim_page_ext(run);
	return st ? st : claim_btf(run);
}

const struct km_collector km_collect_pools = {
	.name = "pools",
	.doc = "Pages of DMA pools and other small ones.",
	.claims = true,
	.run = run_pools,
};
