/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "make_rows.h"
#include "row_add.h"

bool add_meminfo(struct km_store *s, const char *name, int64_t kb)
{
	struct row_meminfo m = { 0 };

	ROW_SET(m, meminfo, name, name);
	ROW_SET(m, meminfo, value_kb, kb);
	ADD(meminfo, m);
	return true;
}

bool add_slab_cache(struct km_store *s, const struct cache_spec *c)
{
	struct row_slab_cache row = { 0 };

	ROW_SET(row, slab_cache, name, c->name);
	ROW_SET(row, slab_cache, slot_bytes, c->slot_bytes);
	ROW_SET(row, slab_cache, objects_per_slab, c->slots);
	ROW_SET(row, slab_cache, pages_per_slab, 1);
	ROW_SET(row, slab_cache, total_objects, c->slabs * c->slots);
	ROW_SET(row, slab_cache, active_objects, c->slabs * c->active);
	ROW_SET(row, slab_cache, slabs, c->slabs);
	if (c->reclaimable >= 0)
		ROW_SET(row, slab_cache, reclaimable, c->reclaimable);
	ADD(slab_cache, row);
	return true;
}
