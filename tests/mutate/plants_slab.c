/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Slab caches (SLUB): free lists, lists of slabs, what CPUs hold, caches themselves. */
#include "base/bits.h"
#include "plant.h"

static enum km_field_id member(const struct planter *p, enum km_field_id of_slab,
			       enum km_field_id of_page)
{
	return p->k->layout->field[of_slab].present ? of_slab : of_page;
}

#define SLAB(p, name) member(p, KF_slab_##name, KF_page_##name)

/* A slab on a node's list with several free objects, and what its free list begins with. */
struct victim {
	uint64_t slab, cache;
	uint64_t object[3]; /* the first of its free ones */
};

static uint64_t swab(uint64_t v)
{
	return __builtin_bswap64(v);
}

/* Address of the pointer in a free object, and its key: freelist_ptr_decode() of mm/slub.c. */
static uint64_t link_of(const struct planter *p, uint64_t cache, uint64_t object, uint64_t *ret_key)
{
	uint64_t at = object + plant_get(p, KF_kmem_cache_offset, cache);

	*ret_key = p->k->layout->field[KF_kmem_cache_random].present
			   ? plant_get(p, KF_kmem_cache_random, cache) ^ swab(at)
			   : 0;
	return at;
}

static bool find_victim(const struct planter *p, struct victim *v)
{
	uint64_t at, key, raw;
	unsigned i;

	if (!plant_sql(p,
		       "SELECT addr FROM slab WHERE state = 'node_partial' AND page_order = 0"
		       " AND objects - inuse_objects >= 4 AND inuse_objects >= 2 ORDER BY addr",
		       &v->slab))
		return false;
	v->cache = plant_get(p, SLAB(p, slab_cache), v->slab);
	v->object[0] = plant_get(p, SLAB(p, freelist), v->slab);
	for (i = 1; i < 3; i++) {
		at = link_of(p, v->cache, v->object[i - 1], &key);
		if (km_read_ptr(p->view, at, &raw))
			return false;
		v->object[i] = raw ^ key;
	}
	return true;
}

/* Free object @from (0 to 2) of a slab leads to @to. */
static bool list_to(struct planter *p, struct damage *d, const struct victim *v, unsigned from,
		    uint64_t to)
{
	uint64_t key, at = link_of(p, v->cache, v->object[from], &key);

	plant_poke(d, at, to ^ key, 8);
	plant_named(d, v->slab);
	plant_named(d, v->object[from]);
	plant_named(d, at);
	plant_named(d, to);
	return true;
}

static bool free_cycle(struct planter *p, struct damage *d)
{
	struct victim v;

	return find_victim(p, &v) && list_to(p, d, &v, 2, v.object[0]);
}

static bool free_self(struct planter *p, struct damage *d)
{
	struct victim v;

	return find_victim(p, &v) && list_to(p, d, &v, 1, v.object[1]);
}

static bool free_wild(struct planter *p, struct damage *d)
{
	struct victim v;

	return find_victim(p, &v) && list_to(p, d, &v, 1, WILD_NONCANONICAL);
}

/* To the page behind: a slot of another slab. */
static bool free_outside(struct planter *p, struct damage *d)
{
	struct victim v;

	return find_victim(p, &v) && list_to(p, d, &v, 1, v.object[2] + p->k->page_bytes);
}

static bool free_askew(struct planter *p, struct damage *d)
{
	struct victim v;

	return find_victim(p, &v) && list_to(p, d, &v, 1, v.object[2] + 1);
}

static bool head_wild(struct planter *p, struct damage *d)
{
	struct victim v;

	if (!find_victim(p, &v))
		return false;
	plant_set(p, d, SLAB(p, freelist), v.slab, WILD_UNMAPPED);
	plant_named(d, v.slab);
	plant_named(d, WILD_UNMAPPED);
	return true;
}

/* A list shorter than the counter says. */
static bool free_short(struct planter *p, struct damage *d)
{
	struct victim v;

	return find_victim(p, &v) && list_to(p, d, &v, 1, 0);
}

static bool cache_wild(struct planter *p, struct damage *d)
{
	struct victim v;

	if (!find_victim(p, &v))
		return false;
	plant_set(p, d, SLAB(p, slab_cache), v.slab, WILD_UNMAPPED);
	plant_named(d, v.slab);
	return true;
}

/* The slab says that it belongs to a cache whose lists do not have it. */
static bool cache_other(struct planter *p, struct damage *d)
{
	struct victim v;
	uint64_t other;

	if (!find_victim(p, &v) ||
	    !plant_sql(p, "SELECT addr FROM slab_cache WHERE name = 'kmalloc-256'", &other) ||
	    other == v.cache)
		return false;
	plant_set(p, d, SLAB(p, slab_cache), v.slab, other);
	plant_named(d, v.slab);
	return true;
}

/* More objects in use than there are. */
static bool absurd_inuse(struct planter *p, struct damage *d)
{
	struct victim v;

	if (!find_victim(p, &v))
		return false;
	plant_poke(d, plant_addr(p, SLAB(p, inuse), v.slab), 0x7fff, 2);
	plant_named(d, v.slab);
	return true;
}

/* ---- lists of slabs ---- */

static uint64_t partial_list(const struct planter *p, const struct victim *v)
{
	return plant_addr(p, KF_kmem_cache_node_partial,
			  plant_get(p, KF_kmem_cache_node, v->cache));
}

static bool partial_to(struct planter *p, struct damage *d, bool cycle)
{
	struct victim v;
	uint64_t head, at;

	if (!find_victim(p, &v))
		return false;
	head = partial_list(p, &v);
	at = plant_addr(p, SLAB(p, slab_list), v.slab);
	plant_set(p, d, KF_list_head_next, at, cycle ? at : WILD_NONCANONICAL);
	plant_named(d, head);
	plant_named(d, v.slab);
	plant_named(d, at);
	return true;
}

static bool partial_cycle(struct planter *p, struct damage *d)
{
	return partial_to(p, d, true);
}

static bool partial_wild(struct planter *p, struct damage *d)
{
	return partial_to(p, d, false);
}

/* ---- what CPUs hold ---- */

/* The kmem_cache_cpu of the first CPU that holds a slab of a cache with some. */
static uint64_t holder(const struct planter *p, enum km_field_id what, uint64_t *ret_cache)
{
	uint64_t head = km_view_sym(p->view, SYM_slab_caches), cache, base, cpu;
	unsigned nth;

	for (nth = 1; (cache = plant_entry(p, head, KF_kmem_cache_list, nth)); nth++) {
		base = plant_get(p, KF_kmem_cache_cpus, cache);
		for (cpu = 0; base && cpu < p->k->nr_cpus; cpu++) {
			*ret_cache = cache;
			if (plant_get(p, what, km_per_cpu(p->k, base, (unsigned)cpu)))
				return km_per_cpu(p->k, base, (unsigned)cpu);
		}
	}
	return 0;
}

static bool hold_wild(struct planter *p, struct damage *d, enum km_field_id what, uint64_t wild)
{
	uint64_t cache, cpu = holder(p, what, &cache);

	if (!cpu)
		return false;
	plant_set(p, d, what, cpu, wild);
	plant_named(d, cpu);
	plant_named(d, cache);
	plant_named(d, wild);
	plant_named(d, plant_get(p, KF_kmem_cache_cpu_slab, cpu));
	return true;
}

static bool cpu_slab_wild(struct planter *p, struct damage *d)
{
	return hold_wild(p, d, KF_kmem_cache_cpu_slab, WILD_NONCANONICAL);
}

static bool cpu_list_wild(struct planter *p, struct damage *d)
{
	return hold_wild(p, d, KF_kmem_cache_cpu_freelist, WILD_UNMAPPED);
}

/* The first slab that a CPU keeps for later is its own successor. */
static bool cpu_partial_cycle(struct planter *p, struct damage *d)
{
	uint64_t cache, cpu = holder(p, KF_kmem_cache_cpu_partial, &cache), slab;

	slab = plant_get(p, KF_kmem_cache_cpu_partial, cpu);
	if (!slab)
		return false;
	plant_set(p, d, SLAB(p, next), slab, slab);
	plant_named(d, slab);
	plant_named(d, cpu);
	plant_named(d, cache);
	return true;
}

/* ---- caches ---- */

static uint64_t caches(const struct planter *p)
{
	return km_view_sym(p->view, SYM_slab_caches);
}

static bool list_of_caches(struct planter *p, struct damage *d, uint64_t wild)
{
	uint64_t a = plant_entry(p, caches(p), KF_kmem_cache_list, 30);
	uint64_t b = plant_entry(p, caches(p), KF_kmem_cache_list, 4);

	if (!a || !b)
		return false;
	plant_set(p, d, KF_list_head_next, plant_addr(p, KF_kmem_cache_list, a),
		  wild ? wild : plant_addr(p, KF_kmem_cache_list, b));
	plant_named(d, caches(p));
	plant_named(d, a);
	plant_named(d, plant_addr(p, KF_kmem_cache_list, a));
	return true;
}

static bool caches_cycle(struct planter *p, struct damage *d)
{
	return list_of_caches(p, d, 0);
}

static bool caches_wild(struct planter *p, struct damage *d)
{
	return list_of_caches(p, d, WILD_NONCANONICAL);
}

static bool of_cache(struct planter *p, struct damage *d, enum km_field_id field, uint64_t value)
{
	struct victim v;

	if (!find_victim(p, &v))
		return false;
	plant_set(p, d, field, v.cache, value);
	plant_named(d, v.cache);
	plant_named(d, value);
	return true;
}

static bool name_wild(struct planter *p, struct damage *d)
{
	return of_cache(p, d, KF_kmem_cache_name, WILD_UNMAPPED);
}

static bool size_zero(struct planter *p, struct damage *d)
{
	return of_cache(p, d, KF_kmem_cache_size, 0);
}

static bool size_absurd(struct planter *p, struct damage *d)
{
	return of_cache(p, d, KF_kmem_cache_size, 0x7ffffff8);
}

static bool node_wild(struct planter *p, struct damage *d)
{
	plant_named(d, plant_addr(p, KF_kmem_cache_node_partial, WILD_NONCANONICAL));
	return of_cache(p, d, KF_kmem_cache_node, WILD_NONCANONICAL);
}

/* Objects of one slab, or of one cache, are unknown. */
#define ONE_SLAB                \
	{ "slab", 1 },          \
	{                       \
		"slab_cache", 1 \
	}
#define ONE_CACHE               \
	{ "slab", -1 },         \
	{                       \
		"slab_cache", 1 \
	}

const struct plant plants_slab[] = {
	{ "free objects: cycle", "slab", free_cycle, { ONE_SLAB } },
	{ "free objects: one leads to itself", "slab", free_self, { ONE_SLAB } },
	{ "free objects: poisoned pointer", "slab", free_wild, { ONE_SLAB } },
	{ "free objects: outside the slab", "slab", free_outside, { ONE_SLAB } },
	{ "free objects: between slots", "slab", free_askew, { ONE_SLAB } },
	{ "free objects: too few", "slab", free_short, { ONE_SLAB } },
	{ "free objects: wild head", "slab", head_wild, { ONE_SLAB } },
	{ "slab: wild cache",
	  "slab",
	  cache_wild,
	  { ONE_CACHE, { "owner", 1 }, { "page_run", 2 } } },
	{ "slab: of another cache",
	  "slab",
	  cache_other,
	  { { "slab", -1 }, { "slab_cache", 2 }, { "owner", 2 }, { "page_run", 4 } } },
	{ "slab: absurd number of objects in use", "slab", absurd_inuse, { ONE_CACHE } },
	{ "partial slabs: one leads to itself", "slab", partial_cycle, { ONE_CACHE } },
	{ "partial slabs: wild pointer", "slab", partial_wild, { ONE_CACHE } },
	{ "CPU: wild slab", "slab", cpu_slab_wild, { ONE_CACHE } },
	{ "CPU: wild free list", "slab", cpu_list_wild, { ONE_CACHE } },
	{ "CPU: kept slab leads to itself", "slab", cpu_partial_cycle, { ONE_CACHE } },
	{ "slab caches: cycle",
	  "slab",
	  caches_cycle,
	  { { "slab", -1 },
	    { "slab_cache", -1 },
	    { "slab_alias", -1 },
	    { "owner", -1 },
	    { "page_run", -1 } } },
	{ "slab caches: wild pointer",
	  "slab",
	  caches_wild,
	  { { "slab", -1 },
	    { "slab_cache", -1 },
	    { "slab_alias", -1 },
	    { "owner", -1 },
	    { "page_run", -1 } } },
	{ "slab cache: wild name",
	  "slab",
	  name_wild,
	  { ONE_CACHE, { "slab_alias", -1 }, { "owner", 1 }, { "page_run", -1 } } },
	{ "slab cache: size zero", "slab", size_zero, { ONE_CACHE } },
	{ "slab cache: absurd size", "slab", size_absurd, { ONE_CACHE } },
	{ "slab cache: wild node", "slab", node_wild, { ONE_CACHE } },
	{ NULL, NULL, NULL, { { NULL, 0 } } },
};
