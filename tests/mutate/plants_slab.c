/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Slabs: free lists, counters, back pointers; lists of nodes and CPUs; the list of caches. */
#include <stdio.h>

#include "plant.h"
#include "slab.h"

/* A slab of struct slab with at least three free objects on its own list, which is in the dump. */
static uint64_t partial_slab(const struct planter *p, uint64_t *ret_cache)
{
	uint64_t slab, next;

	if (!p->k->layout->field[KF_slab_freelist].present ||
	    !plant_sql(p,
		       "SELECT b.addr FROM slab b JOIN slab_cache c ON c.name = b.cache"
		       " WHERE b.state = 'node_partial' AND b.objects - b.inuse_objects >= 3"
		       " AND c.allocated_objects > 0 AND c.partial_slabs > 2 ORDER BY b.start_pfn "
		       "DESC",
		       &slab))
		return 0;
	*ret_cache = plant_get(p, KF_slab_slab_cache, slab);
	/* the list can be read */
	next = plant_get(p, KF_slab_freelist, slab);
	return next && !km_read_ptr(p->view, next, &next) ? slab : 0;
}

/* The @n'th object of the slab's free list, from 0. */
static uint64_t free_object(const struct planter *p, uint64_t slab, uint64_t cache, unsigned n)
{
	uint64_t object = plant_get(p, KF_slab_freelist, slab), stored;
	uint64_t offset = plant_get(p, KF_kmem_cache_offset, cache);

	while (object && n-- && !km_read_ptr(p->view, object + offset, &stored))
		object = km_slab_decode(KM_FREELIST_SWAB, plant_get(p, KF_kmem_cache_random, cache),
					stored, object + offset);
	return object;
}

/* Let free object @n lead to @next. */
static bool lead(struct planter *p, struct damage *d, unsigned n, uint64_t next)
{
	uint64_t cache, slab = partial_slab(p, &cache), at;

	if (!slab || !plant_get(p, KF_kmem_cache_random, cache))
		return false;
	at = free_object(p, slab, cache, n) + plant_get(p, KF_kmem_cache_offset, cache);
	/* to encode is to decode */
	plant_poke(d, at,
		   km_slab_decode(KM_FREELIST_SWAB, plant_get(p, KF_kmem_cache_random, cache),
				  next == 1 ? free_object(p, slab, cache, 0) : next, at),
		   8);
	plant_named(d, slab);
	return true;
}

static bool list_wild(struct planter *p, struct damage *d)
{
	return lead(p, d, 1, WILD_UNMAPPED);
}

static bool list_cycle(struct planter *p, struct damage *d)
{
	return lead(p, d, 2, 1);
}

static bool list_short(struct planter *p, struct damage *d)
{
	return lead(p, d, 1, 0);
}

static bool no_cache(struct planter *p, struct damage *d)
{
	uint64_t cache, slab = partial_slab(p, &cache);

	if (!slab)
		return false;
	plant_set(p, d, KF_slab_slab_cache, slab, WILD_NONCANONICAL);
	plant_named(d, slab);
	return true;
}

/* Objects and those in use, in one word. */
static bool counters(struct planter *p, struct damage *d)
{
	uint64_t cache, slab = partial_slab(p, &cache);

	if (!slab)
		return false;
	plant_poke(d, slab + p->k->layout->field[KF_slab_inuse].offset, 0x7fffffff, 4);
	plant_named(d, slab);
	return true;
}

static bool node_cycle(struct planter *p, struct damage *d)
{
	uint64_t cache, slab = partial_slab(p, &cache),
			link = plant_addr(p, KF_slab_slab_list, slab);
	uint64_t node, head, nid;
	char sql[96];

	snprintf(sql, sizeof(sql), "SELECT node_id FROM slab WHERE addr = %lld", (long long)slab);
	if (!slab || !plant_sql(p, sql, &nid) ||
	    km_read_field(p->view, KF_kmem_cache_node, cache, nid, &node))
		return false;
	head = plant_addr(p, KF_kmem_cache_node_partial, node);
	plant_set(p, d, KF_list_head_next, link, link);
	plant_named(d, head);
	return head != 0;
}

/* A CPU's own list. */
static bool cpu_wild(struct planter *p, struct damage *d)
{
	uint64_t cache, slab = partial_slab(p, &cache), percpu, at;
	unsigned cpu;

	if (!slab || !(percpu = plant_get(p, KF_kmem_cache_cpus, cache)))
		return false;
	for (cpu = 0; cpu < p->k->nr_cpus; cpu++) {
		at = km_per_cpu(p->k, percpu, cpu);
		if (!plant_get(p, KF_kmem_cache_cpu_slab, at))
			continue;
		plant_set(p, d, KF_kmem_cache_cpu_freelist, at, WILD_USER);
		plant_named(d, plant_get(p, KF_kmem_cache_cpu_slab, at));
		return true;
	}
	return false;
}

static bool caches_cycle(struct planter *p, struct damage *d)
{
	uint64_t head = km_view_sym(p->view, SYM_slab_caches), third, link;

	third = head ? plant_entry(p, head, KF_kmem_cache_list, 3) : 0;
	link = plant_addr(p, KF_kmem_cache_list, third);
	if (!third)
		return false;
	plant_set(p, d, KF_list_head_next, link, link);
	plant_named(d, head);
	return true;
}

#define ONE_CACHE                       \
	{                               \
		{ "slab", 1 },          \
		{                       \
			"slab_cache", 1 \
		}                       \
	}
#define ALL_SLABS                                                                           \
	{                                                                                   \
		{ "slab", -1 }, { "slab_cache", 1 }, { "slab_alias", -1 }, { "owner", -1 }, \
		{                                                                           \
			"page_run", -1                                                      \
		}                                                                           \
	}

const struct plant plants_slab[] = {
	{ "slab's free list: wild pointer", "slab", list_wild, ONE_CACHE },
	{ "slab's free list: cycle", "slab", list_cycle, ONE_CACHE },
	{ "slab's free list: ends early", "slab", list_short, ONE_CACHE },
	{ "slab: of no cache", "slab", no_cache, ALL_SLABS },
	{ "slab: counters", "slab", counters, ALL_SLABS },
	{ "node's list of slabs: leads to itself", "slab", node_cycle, ALL_SLABS },
	{ "CPU's free list: wild pointer", "slab_cache", cpu_wild, ALL_SLABS },
	{ "list of slab caches: leads to itself", "slab_cache", caches_cycle, ALL_SLABS },
	{ NULL, NULL, NULL, { { NULL, 0 } } },
};
