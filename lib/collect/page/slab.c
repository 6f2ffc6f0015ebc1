/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Slabs, as the scan finds them. */
#include "find.h"

/* Pages that are marked as a slab, but that no cache has. */
static bool is_fenced(const struct km_chunk_worker *w, uint64_t pfn)
{
	const struct km_slabs *s = w->p->slabs;
	uint64_t addr = w->p->k->direct_map + (pfn << w->p->k->page_shift);

	return s->fence && w->p->k->direct_map && addr >= s->fence && addr < s->fence_end;
}

uint32_t km_page_slab_owner(const struct km_chunk_worker *w, uint64_t pfn, const uint8_t *page)
{
	const struct km_mm *mm = w->p->mm;
	uint32_t id;

	if (km_page_is_type(&mm->page, page, KM_PT_LARGE_KMALLOC))
		return w->p->slabs->large_owner;
	if (is_fenced(w, pfn))
		return w->p->slabs->fence_owner;
	if (!mm->page.slab_cache)
		return KM_NO_OWNER;
	id = km_owner_at(w->p->owners, km_le64(page + mm->page.slab_cache));
	return w->p->owners->v.v[id].class == KM_CLASS_slab ? id : KM_NO_OWNER;
}

static bool keep_map(const struct km_chunk_worker *w, struct km_chunk *c,
		     const struct km_slab_found *f)
{
	size_t bytes = (f->objects + 7u) / 8;

	if (!km_vec_reserve(&c->slab_maps, bytes))
		return false;
	km_copy(c->slab_maps.v + c->slab_maps.n, w->slab_map, bytes);
	c->slab_maps.n += bytes;
	return true;
}

bool km_page_slab_look(struct km_chunk_worker *w, struct km_chunk *c, uint64_t pfn, const uint8_t *page,
		       unsigned order)
{
	const struct km_mm *mm = w->p->mm;
	struct km_slab_found *f;

	if (km_page_is_type(&mm->page, page, KM_PT_LARGE_KMALLOC)) {
		c->large_pages += UINT64_C(1) << order;
		return true;
	}
	if (w->p->slabs->kind == KM_ALLOCATOR_NONE)
		return true;
	if (is_fenced(w, pfn)) {
		c->fence_pages += UINT64_C(1) << order;
		return true;
	}
	f = km_vec_push(&c->slabs);
	if (!f)
		return false;
	km_slab_look(w->p->slabs, mm, w->view, pfn, page, order, w->slab_map, f);
	return !w->p->slab_maps || keep_map(w, c, f);
}
