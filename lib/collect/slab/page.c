/* SPDX-License-Identifier: GPL-2.0-or-later */
/* One slab: its counters, its free list, and what CPUs hold of it. For the scan's workers. */
#include "collect/collect.h"
#include "slab.h"

struct look {
	const struct km_slabs *s;
	const struct km_slab_cache *c;
	const struct km_layout *l;
	struct km_view *v;
	uint64_t base, paddr; /* of the slab's memory: kernel address, physical address */
	uint64_t bytes;
	uint8_t *map;
	struct km_slab_found *f;
};

static uint64_t page_member(const struct look *k, enum km_field_id id, const uint8_t *page)
{
	const struct km_place *p = &k->l->field[id];

	return p->present ? km_place_get(p, page) : 0;
}

static bool set_bit(uint8_t *map, uint32_t bit)
{
	uint8_t mask = (uint8_t)(1u << bit % 8);
	bool was = map[bit / 8] & mask;

	map[bit / 8] |= mask;
	return was;
}

static void fault(struct look *k, enum km_slab_fault fault, uint64_t addr, uint64_t left,
		  uint64_t right)
{
	k->f->st = k->f->list = KM_CORRUPT;
	k->f->fault = fault;
	k->f->fault_addr = addr;
	k->f->fault_left = left;
	k->f->fault_right = right;
}

/* SLUB: each free object holds the address of the next one. */
static void follow_slub(struct look *k, const uint8_t *page)
{
	const struct km_slab_cache *c = k->c;
	uint64_t object = page_member(k, k->s->format.freelist, page), from = 0;
	uint32_t slot, n;

	for (n = 0; object; n++) {
		uint64_t addr = object + c->offset;
		uint8_t stored[8];

		if (!km_slab_slot(c, k->base + k->f->first, k->f->objects, object, &slot)) {
			fault(k, KM_SLAB_OUTSIDE, from, object, n);
			return;
		}
		if (set_bit(k->map, slot)) {
			fault(k, KM_SLAB_CYCLE, from, object, n);
			return;
		}
		k->f->list = km_view_read_phys(k->v, k->paddr + (addr - k->base), stored, 8);
		if (k->f->list)
			return;
		from = object;
		object = km_slab_decode(k->s->freelist, c->random, km_le64(stored), addr);
	}
	k->f->listed = (uint16_t)n;
}

/* SLAB: an array of the numbers of objects, of which the free ones come last. */
static void follow_slab(struct look *k, const uint8_t *page)
{
	uint64_t list = page_member(k, k->s->format.freelist, page);
	uint32_t bytes = k->s->index_bytes, i;

	if (k->f->inuse == k->f->objects) /* the array may be in an object that is now in use */
		return;
	if (!bytes || bytes > 2) {
		k->f->list = KM_ABSENT;
		return;
	}
	for (i = k->f->inuse; i < k->f->objects; i++) {
		uint64_t slot;

		k->f->list = km_read_uint(k->v, list + (uint64_t)i * bytes, bytes, &slot);
		if (k->f->list)
			return;
		if (slot >= k->f->objects) {
			fault(k, KM_SLAB_OUTSIDE, list, slot, i - k->f->inuse);
			return;
		}
		if (set_bit(k->map, (uint32_t)slot)) {
			fault(k, KM_SLAB_CYCLE, list, slot, i - k->f->inuse);
			return;
		}
	}
	k->f->listed = (uint16_t)(k->f->objects - k->f->inuse);
}

size_t km_slab_first_held(const struct km_slabs *s, uint64_t addr)
{
	size_t lo = 0, hi = s->held.n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (s->held.v[mid].addr < addr)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

static void count_held(struct look *k)
{
	size_t i = km_slab_first_held(k->s, k->base);

	for (; i < k->s->held.n && k->s->held.v[i].addr - k->base < k->bytes; i++) {
		const struct km_slab_held *h = &k->s->held.v[i];
		uint32_t slot;

		if (&k->s->caches.v[h->cache] != k->c ||
		    !km_slab_slot(k->c, k->base + k->f->first, k->f->objects, h->addr, &slot)) {
			fault(k, KM_SLAB_HELD_SLOT, h->addr, h->addr, h->cache);
			return;
		}
		if (set_bit(k->map, slot)) {
			fault(k, KM_SLAB_HELD_FREE, h->addr, h->addr, h->cache);
			return;
		}
		k->f->held++;
	}
}

/*
 * Whether it may be the slab that a CPU allocates from, where that of some CPUs could not be read: such a
 * slab also says that all its objects are allocated.
 */
static bool maybe_of_cpu(const struct look *k, const uint8_t *page)
{
	const struct km_layout *l = k->l;

	return k->c->cpus && l->field[KF_kmem_cache_cpu_slab].present &&
	       (!l->field[k->s->format.frozen].present || page_member(k, k->s->format.frozen, page));
}

static void find_state(struct look *k, const uint8_t *page, uint64_t slab)
{
	const uint64_t *place = km_map_find(&k->s->places, slab);
	uint64_t rcu = km_view_sym(k->v, SYM_rcu_free_slab);

	if (place) {
		k->f->state = (uint8_t)(*place & 0xff);
		if (*place & KM_SLAB_BROKEN && !k->f->st)
			k->f->st = KM_CORRUPT;
	} else if (k->s->kind == KM_ALLOCATOR_SLAB) {
		/* Its nodes have a list for each. */
		k->f->state = k->f->inuse == 0		     ? KM_SLAB_EMPTY
			      : k->f->inuse == k->f->objects ? KM_SLAB_FULL
							     : KM_SLAB_NODE_PARTIAL;
	} else if (!k->f->inuse && rcu && page_member(k, k->s->format.rcu_func, page) == rcu) {
		k->f->state = KM_SLAB_RCU;
	} else if (k->f->inuse == k->f->objects && !maybe_of_cpu(k, page)) {
		k->f->state = KM_SLAB_FULL;
	}
}

static bool read_counters(struct look *k, const uint8_t *page)
{
	const struct km_slab_format *f = &k->s->format;
	bool slub = k->s->kind == KM_ALLOCATOR_SLUB;
	uint64_t objects = slub ? page_member(k, f->objects, page) : k->c->objects;
	uint64_t inuse = page_member(k, slub ? f->inuse : f->active, page), first = 0;

	if (!objects || inuse > objects || objects >= KM_SLAB_MAX_SLOTS ||
	    objects * k->c->slot_bytes > k->bytes) {
		fault(k, KM_SLAB_COUNTERS, 0, objects, inuse);
		return false;
	}
	if (slub)
		first = k->c->first;
	else if (k->l->field[f->s_mem].present && k->base != k->paddr)
		first = page_member(k, f->s_mem, page) - k->base;
	if (!slub && first > k->bytes - objects * k->c->slot_bytes) {
		fault(k, KM_SLAB_FIRST, 0, k->base + first, 0);
		return false;
	}
	k->f->first = (uint32_t)first;
	k->f->objects = (uint16_t)objects;
	k->f->inuse = (uint16_t)inuse;
	return true;
}

/* Whether free objects of the slab may be where nobody could look. */
static bool maybe_held(const struct look *k, const uint8_t *page)
{
	const struct km_layout *l = k->l;

	if (!k->c->cpus)
		return false;
	return k->s->kind != KM_ALLOCATOR_SLUB || l->field[KF_kmem_cache_cpu_sheaves].present ||
	       !l->field[k->s->format.frozen].present || page_member(k, k->s->format.frozen, page);
}

void km_slab_look(const struct km_slabs *s, const struct km_mm *mm, struct km_view *v, uint64_t pfn,
		  const uint8_t *page, unsigned order, uint8_t *map, struct km_slab_found *ret)
{
	const struct km_kernel *kernel = km_view_kernel(v);
	struct look k = { .s = s, .l = kernel->layout, .v = v, .map = map, .f = ret };
	const struct km_place *list = &k.l->field[s->format.list];
	const uint64_t *cache;

	*ret = (struct km_slab_found){ .pfn = pfn, .order = (uint8_t)order, .cache = KM_NO_CACHE };
	ret->node = mm->page.node_bits
			    ? (int16_t)km_page_node(&mm->page, km_page_flags(&mm->page, page))
			    : 0;
	ret->kmem_cache = page_member(&k, s->format.cache, page);
	if (list->present) {
		ret->next = km_le64(page + list->offset);
		ret->prev = km_le64(page + list->offset + 8);
	}
	cache = km_map_find(&s->by_addr, ret->kmem_cache);
	if (!cache) {
		fault(&k, KM_SLAB_STRAY, 0, 0, 0);
		return;
	}
	ret->cache = (uint32_t)*cache - 1;
	k.c = &s->caches.v[ret->cache];
	if (!k.c->readable) {
		ret->st = ret->list = KM_ABSENT;
		return;
	}
	k.paddr = pfn << kernel->page_shift;
	k.base = kernel->direct_map + k.paddr;
	k.bytes = kernel->page_bytes << order;
	if (!read_counters(&k, page))
		return;
	memset(map, 0, (ret->objects + 7u) / 8);
	if (!kernel->direct_map)
		ret->st = ret->list = kernel->direct_map_lost;
	else if (s->kind == KM_ALLOCATOR_SLUB)
		follow_slub(&k, page);
	else
		follow_slab(&k, page);
	if (!ret->list && ret->listed != ret->objects - ret->inuse) {
		fault(&k, KM_SLAB_LENGTH, 0, ret->listed, (uint64_t)ret->objects - ret->inuse);
		ret->list = KM_OK;
	}
	find_state(&k, page, km_mm_page_addr(mm, pfn));
	if (!ret->st)
		count_held(&k);
	if (!ret->st && maybe_held(&k, page))
		ret->st = k.c->cpus;
}
