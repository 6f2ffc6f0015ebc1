/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The allocator SLAB, up to v6.7: free objects are in arrays of CPUs, in one of each node, and in those of a
 * node for the objects of others (alien). Their slabs count them as allocated.
 */
#include "collect/collect.h"
#include "slab.h"

#define MAX_ENTRIES 65536u

static enum km_status array_lost(struct km_run *run, struct km_slab_cache *c, enum km_status st)
{
	if (!c->cpus)
		c->cpus = st;
	if (km_slab_damaged(st))
		return km_run_issue(run, c->addr, st,
				    "slab cache %s: the pointer to an array of free objects leads nowhere", c->name);
	km_run_unknown(run, st, "free objects in arrays of slab cache %s", c->name);
	return KM_OK;
}

static enum km_status note_array(const struct km_run *run, struct km_slabs *s, uint64_t addr, uint64_t limit)
{
	const struct km_place *entry = &run->k->layout->field[KF_array_cache_entry];
	struct km_slab_array *a = km_vec_push(&s->arrays);

	if (!a)
		return KM_NOMEM;
	*a = (struct km_slab_array){ addr + entry->offset, addr + entry->offset + 8 * limit };
	return KM_OK;
}

/* The struct array_cache at @addr. */
static enum km_status take_array(struct km_run *run, struct km_slabs *s, uint32_t cache,
				 uint64_t addr)
{
	struct km_slab_cache *c = &s->caches.v[cache];
	uint64_t avail, limit, i, object;
	enum km_status st;

	if (!addr)
		return KM_OK;
	st = km_read_field(run->view, KF_array_cache_avail, addr, 0, &avail);
	if (!st)
		st = km_read_field(run->view, KF_array_cache_limit, addr, 0, &limit);
	if (st)
		return array_lost(run, c, st);
	if (avail > limit || avail > MAX_ENTRIES) {
		if (!c->cpus)
			c->cpus = KM_CORRUPT;
		return km_run_issue(run, addr, KM_CORRUPT,
				    "slab cache %s: an array for %llu objects that has %llu",
				    c->name, (unsigned long long)limit, (unsigned long long)avail);
	}
	st = limit <= MAX_ENTRIES && run->leaks ? note_array(run, s, addr, limit) : KM_OK;
	if (st)
		return st;
	for (i = 0; i < avail; i++) {
		st = km_read_field(run->view, KF_array_cache_entry, addr, i, &object);
		if (st)
			return array_lost(run, c, st);
		st = km_slab_add_held(s, object, cache);
		if (st)
			return st;
	}
	return KM_OK;
}

/* Objects of other nodes. The pointer to their arrays is no address where there is one node only. */
static enum km_status take_aliens(struct km_run *run, struct km_slabs *s, uint32_t cache,
				  uint64_t arrays)
{
	uint64_t inner = run->k->layout->field[KF_alien_cache_ac].present
				 ? run->k->layout->field[KF_alien_cache_ac].offset
				 : 0;
	enum km_status st = KM_OK;
	unsigned node;

	for (node = 0; !st && arrays >> 63 && node < s->nr_nodes; node++) {
		uint64_t alien;

		st = km_read_ptr(run->view, arrays + 8 * node, &alien);
		if (st)
			st = array_lost(run, &s->caches.v[cache], st);
		else if (alien)
			st = take_array(run, s, cache, alien + inner);
	}
	return st;
}

static enum km_status take_node(struct km_run *run, struct km_slabs *s, uint32_t cache,
				unsigned node)
{
	struct km_slab_cache *c = &s->caches.v[cache];
	uint64_t addr, shared = 0, alien = 0;
	enum km_status st = km_slab_node(run->view, s, c, node, &addr);

	if (st == KM_END)
		return KM_OK;
	if (!st)
		st = km_read_field(run->view, KF_kmem_cache_node_shared, addr, 0, &shared);
	if (!st && km_read_field(run->view, KF_kmem_cache_node_alien, addr, 0, &alien) == KM_ABSENT)
		alien = 0;
	if (st)
		return array_lost(run, c, st);
	st = take_array(run, s, cache, shared);
	return st ? st : take_aliens(run, s, cache, alien);
}

enum km_status km_slab_hold_slab(struct km_run *run, struct km_slabs *s)
{
	const struct km_kernel *k = run->k;
	enum km_status st = KM_OK;
	uint32_t i;

	for (i = 0; !st && i < s->caches.n; i++) {
		struct km_slab_cache *c = &s->caches.v[i];
		uint64_t percpu;
		unsigned cpu, node;

		if (!c->readable)
			continue;
		st = k->cpus;
		if (!st)
			st = km_read_field(run->view, KF_kmem_cache_cpu_cache, c->addr, 0, &percpu);
		if (st) {
			st = array_lost(run, c, st);
			continue;
		}
		for (cpu = 0; !st && cpu < k->nr_cpus; cpu++)
			if (km_cpu_possible(k, cpu))
				st = take_array(run, s, i, km_per_cpu(k, percpu, cpu));
		for (node = 0; !st && node < s->nr_nodes; node++)
			st = take_node(run, s, i, node);
	}
	return st;
}
