/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Who allocated one object or block, and which memory cgroup is charged for it. */
#include "alloc_site.h"
#include "page/page.h"
#include "slab/slab.h"

#define EXT_FLAGS UINT64_C(7) /* of slab.obj_exts: OBJEXTS_FLAGS_MASK; before, MEMCG_DATA_FLAGS_MASK */

/* ---- the vector of a slab ---- */

/* How many objects @slab has, whose memory is at @base, and where the first is, if it is a slab of @c. */
static bool is_slab(const struct km_run *run, const struct km_slab_cache *c, uint64_t slab,
		    uint64_t base, uint64_t *objects, uint64_t *first)
{
	const struct km_slab_format *f = &run->slabs->format;
	uint64_t cache;

	if (km_read_field(run->view, f->cache, slab, 0, &cache) || cache != c->addr)
		return false;
	*first = base + c->first;
	*objects = c->objects;
	return !(run->slabs->kind == KM_ALLOCATOR_SLUB
			 ? km_read_field(run->view, f->objects, slab, 0, objects)
			 : km_read_field(run->view, f->s_mem, slab, 0, first));
}

/*
 * The struct slab that the object at @addr is in, and its number there. A slab of 1 << n pages begins at a
 * multiple of that; a cache may have slabs of a lower order.
 */
static bool find_slab(const struct km_run *run, const struct km_slab_cache *c, uint64_t addr,
		      uint64_t *ret_slab, uint32_t *ret_index)
{
	const struct km_kernel *k = run->k;
	uint64_t pfn = (addr - k->direct_map) >> k->page_shift, head, objects, first;
	unsigned order;

	for (order = c->order + 1; order-- > 0;) {
		head = pfn >> order << order;
		*ret_slab = km_mm_page_addr(run->mm, head);
		if (*ret_slab &&
		    is_slab(run, c, *ret_slab, k->direct_map + (head << k->page_shift), &objects, &first) &&
		    km_slab_slot(c, first, (uint32_t)objects, addr, ret_index))
			return true;
	}
	return false;
}

/* The word that leads to the vector; its place depends on the release. */
static enum km_status read_vector(const struct km_run *run, uint64_t slab, uint64_t *ret)
{
	static const enum km_field_id in_page[] = { KF_page_obj_cgroups, KF_page_memcg_data };
	enum km_status st = KM_ABSENT;
	size_t i;

	if (run->slabs->format.cache == KF_slab_slab_cache)
		st = km_read_field(run->view, KF_slab_obj_exts, slab, 0, ret);
	for (i = 0; st == KM_ABSENT && i < KM_ARRAY_LEN(in_page); i++)
		st = km_read_field(run->view, in_page[i], slab, 0, ret);
	if (!st)
		*ret &= ~EXT_FLAGS;
	return st ? st : *ret ? KM_OK
			      : KM_NOTFOUND;
}

/* Bytes from one element of the vector to the next. Up to v6.9 it holds only pointers to obj_cgroups. */
static uint64_t stride_of(const struct km_run *run, const struct km_slab_cache *c, uint64_t slab)
{
	uint64_t value;

	if (!km_read_field(run->view, KF_slab_exts_stride, slab, 0, &value) && value)
		return value;
	if (!km_read_field(run->view, KF_slab_exts_in_object, slab, 0, &value) && value)
		return c->slot_bytes;
	return run->k->layout->type_bytes[KT_slabobj_ext] ? run->k->layout->type_bytes[KT_slabobj_ext]
							  : 8;
}

/* The cgroup of an obj_cgroup; 0 when it is none. */
static uint64_t memcg_of(const struct km_run *run, uint64_t objcg)
{
	uint64_t memcg;

	return objcg && !km_read_field(run->view, KF_obj_cgroup_memcg, objcg, 0, &memcg) ? memcg : 0;
}

static void read_element(const struct km_run *run, uint64_t at, struct km_alloc_of *ret)
{
	const struct km_tally_site *site;
	uint64_t objcg = 0, tag;

	if (!run->k->layout->type_bytes[KT_slabobj_ext]) {
		(void)km_read_ptr(run->view, at, &objcg);
	} else {
		(void)km_read_field(run->view, KF_slabobj_ext_objcg, at, 0, &objcg);
		if (!ret->site && !km_read_field(run->view, KF_slabobj_ext_tag, at, 0, &tag)) {
			site = km_tally_find(&run->known->tags,
					     (const uint64_t[KM_TALLY_KEYS]){ tag });
			ret->site = site ? site->id : 0;
		}
	}
	ret->memcg = memcg_of(run, objcg & ~EXT_FLAGS);
}

struct km_alloc_of km_alloc_of_object(struct km_run *run, uint32_t cache, uint64_t addr)
{
	const struct km_slab_cache *c = &run->slabs->caches.v[cache];
	struct km_alloc_of ret = { 0, 0 };
	uint64_t slab, vector;
	uint32_t index;

	if (!run->known)
		return ret;
	ret.site = km_slab_user_of(run, cache, addr);
	if (run->slabs->kind != KM_ALLOCATOR_NONE && find_slab(run, c, addr, &slab, &index) &&
	    !read_vector(run, slab, &vector))
		read_element(run, vector + index * stride_of(run, c, slab), &ret);
	return ret;
}

struct km_alloc_of km_alloc_of_pages(struct km_run *run, uint64_t pfn)
{
	const struct km_page_format *f = &run->mm->page;
	uint64_t page = km_mm_page_addr(run->mm, pfn), data;
	struct km_alloc_of ret = { 0, 0 };

	if (!run->known)
		return ret;
	ret.site = km_page_owner_of(run, pfn);
	if (!page || !f->memcg || km_read_ptr(run->view, page + f->memcg, &data) ||
	    !km_charge_is(data))
		return ret;
	ret.memcg = data & KM_CHARGE_KERNEL ? memcg_of(run, data & ~KM_CHARGE_FLAGS)
					    : data & ~KM_CHARGE_FLAGS;
	return ret;
}
