/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * SLUB: what CPUs hold. A CPU has taken the whole free list of the slab that it allocates from, so that the
 * slab itself says that all its objects are allocated; further slabs wait in a chain. Since v6.18 free
 * objects are also in sheaves, arrays of a CPU or, full ones, of a node's barn; since v7.0 in these alone.
 */
#include <stdio.h>

#include "collect/collect.h"
#include "slab.h"

#define MAX_CHAIN   65536u
#define MAX_SHEAVES 65536u
#define MAX_SHEAF   65536u
#define MAX_SAMPLES 64u

/* What a CPU allocates from. */
struct front {
	uint32_t cache;
	unsigned cpu;
	uint64_t slab, freelist;
};

struct hold {
	struct km_run *run;
	struct km_slabs *s;
	KM_VEC(struct front) fronts;
	/* trial of ways to write a free list */
	unsigned samples, fits[KM_FREELIST_SWAB + 1];
};

/* A struct slab that cache @c says it has. */
struct place {
	uint64_t first; /* address of its first slot */
	uint32_t objects;
};

/* Free objects that a CPU holds remain unknown. */
static enum km_status held_lost(struct hold *h, struct km_slab_cache *c, enum km_status st, unsigned cpu)
{
	if (!c->cpus)
		c->cpus = st;
	if (km_slab_damaged(st))
		return km_run_issue(h->run, c->addr, st,
				    "slab cache %s: the pointer to what CPU %u holds of it leads nowhere", c->name,
				    cpu);
	km_run_unknown(h->run, st, "what CPU %u holds of slab cache %s", cpu, c->name);
	return KM_OK;
}

static enum km_status lose_issue(struct hold *h, struct km_slab_cache *c, uint64_t addr,
				 enum km_status st, unsigned cpu, const char *what)
{
	if (!c->cpus)
		c->cpus = st;
	return km_run_issue(h->run, addr, st, "slab cache %s, CPU %u: %s", c->name, cpu, what);
}

/* Find where the slab whose struct is at @slab lies. KM_CORRUPT: there is no slab of @c. */
static enum km_status find_place(const struct hold *h, const struct km_slab_cache *c, uint64_t slab,
				 struct place *ret)
{
	const struct km_kernel *k = h->run->k;
	struct km_view *v = h->run->view;
	uint64_t pfn, cache, objects;
	enum km_status st;

	if (h->run->mm->page_status)
		return h->run->mm->page_status;
	if (!k->direct_map)
		return k->direct_map_lost;
	st = km_mm_page_pfn(h->run->mm, slab, &pfn);
	if (!st)
		st = km_read_field(v, h->s->format.cache, slab, 0, &cache);
	if (!st)
		st = km_read_field(v, h->s->format.objects, slab, 0, &objects);
	if (st)
		return st;
	if (cache != c->addr)
		return KM_CORRUPT;
	ret->first = k->direct_map + (pfn << k->page_shift) + c->first;
	ret->objects = (uint32_t)objects;
	return KM_OK;
}

/* Note that a CPU has @slab. KM_CORRUPT: another one has, or it comes again. */
static enum km_status claim_held_slab(struct hold *h, uint64_t slab, enum km_slab_state state)
{
	uint64_t *at = km_map_at(&h->s->places, slab);

	if (!at)
		return KM_NOMEM;
	if (*at)
		return KM_CORRUPT;
	*at = (uint64_t)state;
	return KM_OK;
}

/* Slabs that a CPU keeps for later remain unknown; their free objects are on their own lists. */
static enum km_status lose_chain(struct hold *h, struct km_slab_cache *c, uint64_t slab,
				 enum km_status st, unsigned cpu)
{
	if (!c->chains)
		c->chains = st;
	if (km_slab_damaged(st))
		return km_run_issue(h->run, slab, st,
				    "slab cache %s, CPU %u: its chain of partial slabs leads to no "
				    "slab of the cache, or to one that a CPU has already",
				    c->name, cpu);
	km_run_unknown(h->run, st, "the slabs that CPU %u keeps of slab cache %s", cpu, c->name);
	return KM_OK;
}

static enum km_status walk_chain(struct hold *h, struct km_slab_cache *c, uint64_t slab,
				 unsigned cpu)
{
	struct place p;
	enum km_status st;
	unsigned n;

	for (n = 0; slab; n++) {
		uint64_t next;

		st = n < MAX_CHAIN ? find_place(h, c, slab, &p) : KM_CORRUPT;
		if (!st)
			st = claim_held_slab(h, slab, KM_SLAB_CPU_PARTIAL);
		if (!st)
			st = km_read_field(h->run->view, h->s->format.next, slab, 0, &next);
		if (st == KM_NOMEM)
			return st;
		if (st)
			return lose_chain(h, c, slab, st, cpu);
		c->cpu_slabs++;
		slab = next;
	}
	return KM_OK;
}

static enum km_status read_cpu(struct hold *h, uint32_t cache, uint64_t percpu, unsigned cpu)
{
	struct km_slab_cache *c = &h->s->caches.v[cache];
	uint64_t addr = km_per_cpu(h->run->k, percpu, cpu), partial = 0;
	struct km_view *v = h->run->view;
	struct front f = { .cache = cache, .cpu = cpu };
	struct front *front;
	struct place p;
	enum km_status st;

	st = km_read_field(v, KF_kmem_cache_cpu_slab, addr, 0, &f.slab);
	if (!st)
		st = km_read_field(v, KF_kmem_cache_cpu_freelist, addr, 0, &f.freelist);
	if (st)
		return held_lost(h, c, st, cpu);
	st = km_read_field(v, KF_kmem_cache_cpu_partial, addr, 0, &partial);
	if (st && st != KM_ABSENT)
		return lose_chain(h, c, addr, st, cpu);
	if (f.slab) {
		st = find_place(h, c, f.slab, &p);
		if (st && st != KM_CORRUPT)
			return held_lost(h, c, st, cpu);
		if (!st)
			st = claim_held_slab(h, f.slab, KM_SLAB_CPU);
		if (st == KM_CORRUPT)
			return lose_issue(
				h, c, f.slab, st, cpu,
				"what it allocates from is no slab of the cache, or another "
				"CPU's");
		if (st)
			return st;
		c->cpu_slabs++;
		front = km_vec_push(&h->fronts);
		if (!front)
			return KM_NOMEM;
		*front = f;
	}
	/* A CPU takes both at once, and gives both back (deactivate_slab(), flush_slab()). */
	if (!f.slab && f.freelist)
		st = lose_issue(h, c, addr, KM_CORRUPT, cpu, "it has free objects of no slab");
	else
		st = KM_OK;
	return st || !partial ? st : walk_chain(h, c, partial, cpu);
}

static enum km_status read_cpus(struct hold *h)
{
	const struct km_kernel *k = h->run->k;
	enum km_status st = KM_OK;
	uint32_t i;
	unsigned cpu;

	if (!k->layout->field[KF_kmem_cache_cpus].present ||
	    !k->layout->field[KF_kmem_cache_cpu_freelist].present)
		return KM_OK;
	for (i = 0; !st && i < h->s->caches.n; i++) {
		struct km_slab_cache *c = &h->s->caches.v[i];
		uint64_t percpu;

		if (!c->readable)
			continue;
		st = k->cpus;
		if (!st)
			st = km_read_field(h->run->view, KF_kmem_cache_cpus, c->addr, 0, &percpu);
		if (st) {
			st = held_lost(h, c, st, 0);
			continue;
		}
		for (cpu = 0; !st && cpu < k->nr_cpus; cpu++)
			if (km_cpu_possible(k, cpu))
				st = read_cpu(h, i, percpu, cpu);
	}
	return st;
}

/* ---- the way free lists are written ---- */

/* Try the ways to decode the pointer to the next one that @object, which is free, holds. */
static void sample(struct hold *h, const struct km_slab_cache *c, const struct place *p,
		   uint64_t object)
{
	uint64_t stored;
	uint32_t slot;
	unsigned mode;

	if (h->samples >= MAX_SAMPLES || !km_slab_slot(c, p->first, p->objects, object, &slot) ||
	    km_read_ptr(h->run->view, object + c->offset, &stored))
		return;
	h->samples++;
	for (mode = KM_FREELIST_XOR; mode <= KM_FREELIST_SWAB; mode++) {
		uint64_t next = km_slab_decode((enum km_freelist_mode)mode, c->random, stored,
					       object + c->offset);

		h->fits[mode] += !next || km_slab_slot(c, p->first, p->objects, next, &slot);
	}
}

/* The first slab that waits on node @node. */
static void sample_node(struct hold *h, const struct km_slab_cache *c, unsigned node)
{
	struct km_view *v = h->run->view;
	const struct km_slab_format *f = &h->s->format;
	uint64_t addr, head, entry, slab, object;
	struct place p;

	if (km_slab_node(v, h->s, c, node, &addr) ||
	    km_field_addr(v, KF_kmem_cache_node_partial, addr, 0, &head) ||
	    km_read_field(v, KF_list_head_next, head, 0, &entry) || entry == head)
		return;
	slab = entry - h->run->k->layout->field[f->list].offset;
	if (find_place(h, c, slab, &p) == KM_OK &&
	    km_read_field(v, f->freelist, slab, 0, &object) == KM_OK && object)
		sample(h, c, &p, object);
}

static void try_freelists(struct hold *h)
{
	struct km_slabs *s = h->s;
	size_t i;

	for (i = 0; i < h->fronts.n && h->samples < MAX_SAMPLES; i++) {
		const struct front *f = &h->fronts.v[i];
		const struct km_slab_cache *c = &s->caches.v[f->cache];
		struct place p;

		if (f->freelist && find_place(h, c, f->slab, &p) == KM_OK)
			sample(h, c, &p, f->freelist);
	}
	for (i = 0; i < s->caches.n && h->samples < MAX_SAMPLES; i++)
		if (s->caches.v[i].readable)
			sample_node(h, &s->caches.v[i], 0);
}

static bool has_no_random(struct hold *h)
{
	return !h->run->k->layout->field[KF_kmem_cache_random].present;
}

static bool leads_on_unswapped(struct hold *h)
{
	try_freelists(h);
	return h->fits[KM_FREELIST_XOR] > h->fits[KM_FREELIST_SWAB];
}

static bool any_free_list(struct hold *h)
{
	(void)h;
	return true;
}

/* The first that holds. Byte swapping leaves no trace in types or symbols: a trial distinguishes those with @other. */
static const struct {
	enum km_freelist_mode mode, other; /* other: the one that was tried, too */
	const char *name, *reason;
	bool (*holds)(struct hold *h);
} freelist_rules[] = {
	{ KM_FREELIST_PLAIN, KM_FREELIST_PLAIN, "plain", "kmem_cache has no member random", has_no_random },
	{ KM_FREELIST_XOR, KM_FREELIST_SWAB, "hardened", "trial", leads_on_unswapped },
	{ KM_FREELIST_SWAB, KM_FREELIST_XOR, "hardened, bytes swapped", "trial", any_free_list },
};

static enum km_status choose_freelist(struct hold *h)
{
	char why[96];
	size_t i = 0;

	while (!freelist_rules[i].holds(h))
		i++;
	h->s->freelist = freelist_rules[i].mode;
	if (freelist_rules[i].other == freelist_rules[i].mode)
		return km_run_variant(h->run, "slub free lists", freelist_rules[i].name, freelist_rules[i].reason);
	snprintf(why, sizeof(why), "%s: %u of %u free objects lead on so, %u the other way", freelist_rules[i].reason,
		 h->fits[freelist_rules[i].mode], h->samples, h->fits[freelist_rules[i].other]);
	return km_run_variant(h->run, "slub free lists", freelist_rules[i].name, why);
}

/* ---- free objects ---- */

static enum km_status break_front(struct hold *h, const struct front *f, uint64_t addr,
				  enum km_status st, const char *what)
{
	const struct km_slab_cache *c = &h->s->caches.v[f->cache];
	uint64_t *at = km_map_at(&h->s->places, f->slab);

	if (!at)
		return KM_NOMEM;
	*at |= KM_SLAB_BROKEN;
	if (km_slab_damaged(st))
		return km_run_issue(h->run, addr, st, "slab cache %s, CPU %u: %s", c->name, f->cpu,
				    what);
	km_run_unknown(h->run, st, "the free list of CPU %u of slab cache %s", f->cpu, c->name);
	return KM_OK;
}

static enum km_status follow_front(struct hold *h, const struct front *f)
{
	const struct km_slab_cache *c = &h->s->caches.v[f->cache];
	uint64_t object = f->freelist, from = f->slab, stored;
	struct place p = { 0 };
	enum km_status st;
	uint32_t n, slot;

	if (!object)
		return KM_OK;
	st = find_place(h, c, f->slab, &p);
	if (st)
		return break_front(h, f, f->slab, st, "its slab cannot be read");
	for (n = 0; object; n++) {
		if (n >= p.objects)
			return break_front(h, f, from, KM_CORRUPT,
					   "its free list has more objects than its slab");
		if (!km_slab_slot(c, p.first, p.objects, object, &slot))
			return break_front(
				h, f, from, KM_CORRUPT,
				"its free list leads out of its slab, or into an object");
		st = km_slab_add_held(h->s, object, f->cache);
		if (st)
			return st;
		from = object;
		st = km_read_ptr(h->run->view, object + c->offset, &stored);
		if (st)
			return break_front(h, f, object, st, "what follows an object on its free list cannot be read");
		object = km_slab_decode(h->s->freelist, c->random, stored, object + c->offset);
	}
	return KM_OK;
}

static enum km_status take_sheaf(struct hold *h, uint32_t cache, uint64_t sheaf, uint64_t capacity,
				 unsigned cpu)
{
	struct km_slab_cache *c = &h->s->caches.v[cache];
	uint64_t size, i, object, *at = sheaf ? km_vec_push(&h->s->sheaves) : NULL;
	enum km_status st;

	if (!sheaf)
		return KM_OK;
	if (!at)
		return KM_NOMEM;
	*at = sheaf;
	st = km_read_field(h->run->view, KF_slab_sheaf_size, sheaf, 0, &size);
	if (st)
		return held_lost(h, c, st, cpu);
	if (size > capacity)
		return lose_issue(h, c, sheaf, KM_CORRUPT, cpu,
				  "a sheaf with more objects than it has room for");
	for (i = 0; i < size; i++) {
		st = km_read_field(h->run->view, KF_slab_sheaf_objects, sheaf, i, &object);
		if (st)
			return held_lost(h, c, st, cpu);
		st = km_slab_add_held(h->s, object, cache);
		if (st)
			return st;
	}
	return KM_OK;
}

/* A barn's list of full sheaves, or of empty ones. */
static enum km_status take_barn_list(struct hold *h, uint32_t cache, unsigned node, uint64_t head,
				     uint64_t capacity, const char *what)
{
	uint64_t link = h->run->k->layout->field[KF_slab_sheaf_barn_list].offset, entry;
	struct km_slab_cache *c = &h->s->caches.v[cache];
	enum km_status st, stored;
	struct km_list list;

	km_list_init(&list, h->run->view, head, MAX_SHEAVES);
	while ((st = km_list_next(&list, &entry)) == KM_OK) {
		stored = take_sheaf(h, cache, entry - link, capacity, 0);
		if (stored)
			return stored;
	}
	if (st == KM_END)
		return KM_OK;
	if (!c->cpus)
		c->cpus = st;
	return km_run_issue(h->run, head, st, "slab cache %s, node %u: list of %s sheaves: broken",
			    c->name, node, what);
}

static enum km_status take_barn(struct hold *h, uint32_t cache, unsigned node, uint64_t capacity)
{
	static const struct {
		enum km_field_id head;
		const char *what;
	} lists[] = { { KF_node_barn_sheaves_full, "full" },
		      { KF_node_barn_sheaves_empty, "empty" } };
	const struct km_layout *l = h->run->k->layout;
	struct km_slab_cache *c = &h->s->caches.v[cache];
	struct km_view *v = h->run->view;
	uint64_t barn = 0, addr, head;
	enum km_status st;
	size_t i;

	if (l->field[KF_kmem_cache_barn].present) {
		st = km_read_field(v, KF_kmem_cache_barn, c->addr, node, &barn);
	} else {
		st = km_slab_node(v, h->s, c, node, &addr);
		if (st == KM_END)
			return KM_OK;
		if (!st)
			st = km_read_field(v, KF_kmem_cache_node_barn, addr, 0, &barn);
	}
	if (st)
		return st == KM_ABSENT ? KM_OK : held_lost(h, c, st, 0);
	for (i = 0; !st && barn && i < KM_ARRAY_LEN(lists); i++) {
		st = km_field_addr(v, lists[i].head, barn, 0, &head);
		if (st)
			st = st == KM_ABSENT ? KM_OK : held_lost(h, c, st, 0);
		else
			st = take_barn_list(h, cache, node, head, capacity, lists[i].what);
	}
	return st;
}

static enum km_status take_sheaves(struct hold *h, uint32_t cache)
{
	static const enum km_field_id which[] = { KF_slub_percpu_sheaves_main,
						  KF_slub_percpu_sheaves_spare,
						  KF_slub_percpu_sheaves_rcu_free };
	struct km_slab_cache *c = &h->s->caches.v[cache];
	const struct km_kernel *k = h->run->k;
	uint64_t percpu, capacity = MAX_SHEAF, sheaf;
	enum km_status st = k->cpus;
	unsigned cpu, node;
	size_t i;

	if (!st)
		st = km_read_field(h->run->view, KF_kmem_cache_cpu_sheaves, c->addr, 0, &percpu);
	if (st)
		return held_lost(h, c, st, 0);
	if (!percpu)
		return KM_OK;
	(void)km_read_field(h->run->view, KF_kmem_cache_sheaf_capacity, c->addr, 0, &capacity);
	if (capacity > MAX_SHEAF)
		capacity = MAX_SHEAF;
	for (cpu = 0; cpu < k->nr_cpus; cpu++) {
		for (i = 0; km_cpu_possible(k, cpu) && i < KM_ARRAY_LEN(which); i++) {
			st = km_read_field(h->run->view, which[i], km_per_cpu(k, percpu, cpu), 0,
					   &sheaf);
			if (st == KM_ABSENT)
				continue;
			st = st ? held_lost(h, c, st, cpu) : take_sheaf(h, cache, sheaf, capacity, cpu);
			if (st)
				return st;
		}
	}
	for (node = 0; !st && node < h->s->nr_nodes; node++)
		st = take_barn(h, cache, node, capacity);
	return st;
}

enum km_status km_slab_hold_slub(struct km_run *run, struct km_slabs *s)
{
	struct hold h = { .run = run, .s = s };
	enum km_status st = read_cpus(&h);
	size_t i;

	if (!st)
		st = choose_freelist(&h);
	for (i = 0; !st && i < h.fronts.n; i++)
		st = follow_front(&h, &h.fronts.v[i]);
	for (i = 0;
	     !st && run->k->layout->field[KF_kmem_cache_cpu_sheaves].present && i < s->caches.n;
	     i++)
		if (s->caches.v[i].readable)
			st = take_sheaves(&h, (uint32_t)i);
	km_vec_free(&h.fronts);
	return st;
}
