/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Shared memory that is swapped out: it is in the file's tree of pages, not in page tables (smap_gather_stats()). */
#include "process_impl.h"
#include "view/xarray.h"

/* Is nothing mapped at @addr? The walk has reported what cannot be read. */
static bool is_hole(const struct km_space_plan *p, struct km_view *v, uint64_t pgd, uint64_t addr)
{
	const struct km_xlate *x = &p->k->xlate;
	uint64_t table = pgd, raw;
	unsigned level;

	for (level = x->levels; level; level--) {
		uint64_t index = km_table_index(x, level, addr);
		struct km_entry e;

		if (km_view_read_phys(v, (table << p->k->page_shift) + 8 * index, &raw, 8))
			return false;
		x->arch->entry(x, p->rules.format, level, km_le64(&raw), &e);
		if (e.kind == KM_ENTRY_NONE)
			return true;
		if (e.kind != KM_ENTRY_TABLE)
			return false;
		table = e.pfn;
	}
	return false;
}

/*
 * Swapped-out pages of the part of the file that is mapped; for a private mapping, where it has no page of
 * its own.
 */
static enum km_status count_swapped(struct km_space_worker *w, struct km_vma *vma, uint64_t pgd,
				    bool holes)
{
	unsigned shift = w->plan->k->page_shift;
	uint64_t end = vma->pgoff + ((vma->end - vma->start) >> shift), tree, index, entry, i;
	struct km_xarray *x;
	enum km_status st =
		km_field_addr(w->view, KF_address_space_i_pages, vma->file->mapping, 0, &tree);

	if (st)
		return st;
	x = km_calloc(1, sizeof(*x));
	if (!x)
		return KM_NOMEM;
	km_xarray_init(x, w->view, tree, w->plan->max_nodes);
	km_xarray_from(x, vma->pgoff);
	while ((st = km_xarray_next(x, &index, &entry)) == KM_OK && index < end) {
		uint64_t span = km_xarray_span(x);

		if (!km_xarray_is_value(x, entry))
			continue;
		if (!holes) {
			vma->use.shmem_swap += span;
			continue;
		}
		for (i = 0; i < span && index + i < end; i++)
			if (index + i >= vma->pgoff &&
			    is_hole(w->plan, w->view, pgd,
				    vma->start + ((index + i - vma->pgoff) << shift)))
				vma->use.shmem_swap++;
	}
	free(x);
	return st == KM_END ? KM_OK : st;
}

enum km_status km_shmem_swap(struct km_space_worker *w, struct km_vma *vma, uint64_t pgd)
{
	const struct km_mapped_file *f = vma->file;
	bool own = vma->flags & KM_VM_WRITE && !(vma->flags & KM_VM_SHARED);
	enum km_status st;

	if (!f || (!f->inode_st && (!f->shmem || !f->swapped)))
		return KM_OK;
	if (f->inode_st) {
		vma->use.unread_shmem = 1;
		return KM_OK;
	}
	if (!own && !vma->pgoff && vma->end - vma->start >= f->bytes) {
		vma->use.shmem_swap = f->swapped;
		return KM_OK;
	}
	st = count_swapped(w, vma, pgd, own);
	if (st == KM_NOMEM)
		return st;
	vma->use.unread_shmem = st != KM_OK;
	return KM_OK;
}
