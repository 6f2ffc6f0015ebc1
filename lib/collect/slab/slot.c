/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Slots of a slab, and objects that someone holds: what the readers of both allocators share. */
#include "slab.h"

uint64_t km_slab_decode(enum km_freelist_mode mode, uint64_t random, uint64_t stored, uint64_t addr)
{
	if (mode == KM_FREELIST_PLAIN)
		return stored;
	return stored ^ random ^ (mode == KM_FREELIST_SWAB ? __builtin_bswap64(addr) : addr);
}

bool km_slab_slot(const struct km_slab_cache *c, uint64_t first, uint32_t objects, uint64_t object,
		  uint32_t *ret)
{
	uint64_t offset = object - first;

	if (offset % c->slot_bytes || offset / c->slot_bytes >= objects)
		return false;
	*ret = (uint32_t)(offset / c->slot_bytes);
	return true;
}

enum km_status km_slab_node(struct km_view *v, const struct km_slabs *s,
			    const struct km_slab_cache *c, unsigned node, uint64_t *ret)
{
	uint64_t addr;
	enum km_status st;

	if (node >= s->nr_nodes)
		return KM_END;
	st = km_read_field(v, KF_kmem_cache_node, c->addr, node, &addr);
	if (!st && !addr)
		return KM_END;
	if (!st)
		*ret = addr;
	return st;
}

enum km_status km_slab_add_held(struct km_slabs *s, uint64_t addr, uint32_t cache)
{
	struct km_slab_held *h = km_vec_push(&s->held);

	if (!h)
		return KM_NOMEM;
	*h = (struct km_slab_held){ .addr = addr, .cache = cache };
	return KM_OK;
}
