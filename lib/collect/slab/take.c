/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the scan found of slabs, taken in the order of frames by one thread. */
#include "collect/collect.h"
#include "slab.h"

/* Slabs kept for the walk of the nodes' lists: 40 bytes each, 40 MiB at most. */
#define MAX_PARTIAL (1u << 20)

enum km_status km_slab_row(struct km_run *run, const struct km_slab_partial *p, uint64_t kmem_cache)
{
	const struct km_slabs *s = run->slabs;
	struct row_slab row = { 0 };

	if (run->pages != KM_PAGES_RUNS)
		return KM_OK;
	ROW_SET(row, slab, addr, km_mm_page_addr(run->mm, p->pfn));
	ROW_SET(row, slab, start_pfn, p->pfn);
	ROW_SET(row, slab, page_order, p->order);
	ROW_SET(row, slab, node_id, p->node);
	ROW_SET(row, slab, kmem_cache, kmem_cache);
	if (p->cache != KM_NO_CACHE) {
		const struct km_slab_cache *c = &s->caches.v[p->cache];

		ROW_SET(row, slab, cache, s->caches.v[c->root].name);
		if (p->objects) {
			ROW_SET(row, slab, objects, p->objects);
			if (!p->lost)
				ROW_SET(row, slab, inuse_objects, p->inuse - p->held);
		}
	}
	if (km_slab_state_names[p->state])
		ROW_SET(row, slab, state, km_slab_state_names[p->state]);
	return ROW_ADD(run, slab, row);
}

static void report_fault(struct km_run *run, const struct km_slab_found *f)
{
	const struct km_slabs *s = run->slabs;
	uint64_t addr = km_mm_page_addr(run->mm, f->pfn);
	const char *name = f->cache == KM_NO_CACHE ? "" : s->caches.v[f->cache].name;
	unsigned long long left = f->fault_left, right = f->fault_right, at = f->fault_addr;

	switch (f->fault) {
	case KM_SLAB_FINE:
		return;
	case KM_SLAB_STRAY:
		km_mm_damage(
			run->mm, "slab", addr, KM_CORRUPT,
			"slab at page frame 0x%llx: its pointer to a cache, 0x%llx, leads to none",
			(unsigned long long)f->pfn, (unsigned long long)f->kmem_cache);
		return;
	case KM_SLAB_COUNTERS:
		km_mm_damage(run->mm, "slab", addr, KM_CORRUPT,
			     "slab of %s: %llu objects, of which %llu in use, cannot be in 1 << %u "
			     "pages",
			     name, left, right, f->order);
		return;
	case KM_SLAB_FIRST:
		km_mm_damage(run->mm, "slab", addr, KM_CORRUPT,
			     "slab of %s: its first object cannot be at 0x%llx", name, left);
		return;
	case KM_SLAB_OUTSIDE:
		km_mm_damage(
			run->mm, "slab", addr, KM_CORRUPT,
			"slab of %s: after %llu objects its free list, at 0x%llx, leads to 0x%llx, "
			"where none begins",
			name, right, at ? at : (unsigned long long)addr, left);
		return;
	case KM_SLAB_CYCLE:
		km_mm_damage(run->mm, "slab", addr, KM_CORRUPT,
			     "slab of %s: after %llu objects its free list, at 0x%llx, comes back "
			     "to 0x%llx",
			     name, right, at, left);
		return;
	case KM_SLAB_LENGTH:
		km_mm_damage(run->mm, "slab", addr, KM_CORRUPT,
			     "slab of %s: %llu objects on its free list, but %llu by its counters",
			     name, left, right);
		return;
	case KM_SLAB_HELD_SLOT:
		km_mm_damage(run->mm, "slab", addr, KM_CORRUPT,
			     "slab of %s: a CPU has 0x%llx as a free object of %s, but none begins "
			     "there",
			     name, left, s->caches.v[right].name);
		return;
	case KM_SLAB_HELD_FREE:
		km_mm_damage(run->mm, "slab", addr, KM_CORRUPT,
			     "slab of %s: its object 0x%llx is free twice", name, left);
	}
}

/* Free objects that CPUs hold and that lie in the slab. */
static void mark_held(struct km_run *run, const struct km_slab_found *f)
{
	const struct km_kernel *k = run->k;
	struct km_slabs *s = run->slabs;
	uint64_t base = k->direct_map + (f->pfn << k->page_shift),
		 bytes = k->page_bytes << f->order;
	size_t i = km_slab_first_held(s, base);

	for (; i < s->held.n && s->held.v[i].addr - base < bytes; i++)
		s->held.v[i].taken = true;
}

static void count_cache_slab(struct km_run *run, const struct km_slab_found *f)
{
	struct km_slab_cache *c = &run->slabs->caches.v[f->cache];
	uint64_t pages = UINT64_C(1) << f->order, usual = UINT64_C(1) << c->order;
	struct km_slab_use *u = &c->use;

	u->slabs++;
	u->pages += pages;
	if (f->state == KM_SLAB_RCU) {
		u->rcu_slabs++;
		u->rcu_pages += pages;
		u->rcu_slots += f->objects;
	} else if (c->readable && pages < usual) {
		u->short_pages += usual - pages;
	}
	u->slots += f->objects;
	u->inuse += f->inuse;
	if (f->list) {
		if (!u->unfollowed++)
			u->unfollowed_why = f->list;
	} else {
		u->listed += f->listed;
		u->followed += (uint64_t)f->objects - f->inuse;
	}
	if (f->st)
		u->lost++;
	u->held += f->held;
	if (f->state == KM_SLAB_CPU || f->state == KM_SLAB_CPU_PARTIAL)
		u->cpu_free += (uint64_t)f->objects - f->inuse;
	u->tail_bytes += pages * run->k->page_bytes - (uint64_t)f->objects * c->slot_bytes;
	if (!f->inuse && (f->state == KM_SLAB_NOWHERE || f->state == KM_SLAB_EMPTY)) {
		u->empty_slabs++;
		u->empty_pages += pages;
	}
}

static enum km_status slab_take(struct km_run *run, const struct km_slab_found *f)
{
	struct km_slabs *s = run->slabs;
	struct km_slab_partial p = {
		.pfn = f->pfn,
		.next = f->next,
		.prev = f->prev,
		.cache = f->cache,
		.objects = f->objects,
		.inuse = f->inuse,
		.held = f->held,
		.order = f->order,
		.state = f->state,
		.node = f->node,
		.lost = f->st != KM_OK,
	};
	struct km_slab_partial *kept;

	if (f->fault != KM_SLAB_STRAY || !s->whole)
		report_fault(run, f);
	mark_held(run, f);
	if (f->cache == KM_NO_CACHE) {
		s->strays++;
		s->stray_pages += UINT64_C(1) << f->order;
		return km_slab_row(run, &p, f->kmem_cache);
	}
	count_cache_slab(run, f);
	if (f->state != KM_SLAB_NOWHERE || !f->objects)
		return km_slab_row(run, &p, f->kmem_cache);
	if (s->partial.n >= MAX_PARTIAL) {
		s->partial_whole = false;
		return km_slab_row(run, &p, f->kmem_cache);
	}
	kept = km_vec_push(&s->partial);
	if (!kept)
		return KM_NOMEM;
	*kept = p;
	return KM_OK;
}

enum km_status km_slab_take(struct km_run *run, const struct km_slab_found *found, size_t n, uint64_t large_pages,
			    uint64_t fence_pages)
{
	enum km_status st = KM_OK;
	size_t i;

	run->slabs->large_pages += large_pages;
	run->slabs->fence_pages += fence_pages;
	for (i = 0; !st && i < n; i++)
		st = slab_take(run, &found[i]);
	return st;
}
