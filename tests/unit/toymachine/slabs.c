/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Slab caches of a toy machine. Each block of class slab becomes a slab of a cache of its order; some are a CPU's,
 * most wait on lists of their node, objects are free in lists that go to and fro.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "machine.h"

#define PAGE   4096u
#define RANDOM UINT64_C(0x9e3779b97f4a7c15)

#if TOY_SLAB >= 612
#define FLAG_RED_ZONE	     (1u << _SLAB_RED_ZONE)
#define FLAG_STORE_USER	     (1u << _SLAB_STORE_USER)
#define FLAG_RCU	     (1u << _SLAB_TYPESAFE_BY_RCU)
#define FLAG_RECLAIM_ACCOUNT (1u << _SLAB_RECLAIM_ACCOUNT)
#else
#define FLAG_RED_ZONE	     0x400u
#define FLAG_STORE_USER	     0x10000u
#define FLAG_RCU	     0x80000u
#define FLAG_RECLAIM_ACCOUNT 0x20000u
#endif

struct maker {
	struct toy *m;
	struct toy_slabs *s;
	uint64_t meta, meta_end; /* memory for structures */
	uint64_t node[TOY_CACHES][2];
	unsigned fronts[TOY_CACHES]; /* CPUs that have a slab */
};

static void *kptr(uint64_t addr)
{
	return (void *)(uintptr_t)addr;
}

static unsigned random_below(struct toy *m, unsigned n)
{
	m->seed ^= m->seed << 13;
	m->seed ^= m->seed >> 7;
	m->seed ^= m->seed << 17;
	return (unsigned)(m->seed % n);
}

/* @bytes for a structure, in frames of section 2 that are nobody's so far; its address. */
static uint64_t make(struct maker *k, uint64_t bytes)
{
	bytes = (bytes + 63) & ~UINT64_C(63);
	if (k->meta_end - k->meta < bytes) {
		uint64_t pfn = k->m->next_paddr / PAGE;

		k->m->next_paddr += PAGE;
		if (pfn >= 3 * k->m->section_pages || bytes > PAGE)
			abort();
		k->m->frame[pfn] = TOY_DATA;
		k->meta = TOY_DIRECT_MAP + pfn * PAGE;
		k->meta_end = k->meta + PAGE;
	}
	k->meta += bytes;
	return k->meta - bytes;
}

static uint64_t make_text(struct maker *k, const char *text)
{
	uint64_t addr = make(k, strlen(text) + 1);

	strcpy(toy_at(k->m, addr), text);
	return addr;
}

static struct TOY_SLAB_STRUCT *slab_at(const struct toy *m, uint64_t pfn)
{
	return (struct TOY_SLAB_STRUCT *)(void *)toy_page(m, pfn);
}

/* A list_head in a structure or in a struct page. */
static struct list_head *link_at(const struct toy *m, uint64_t addr)
{
	uint64_t pfn = (addr - TOY_VMEMMAP) / sizeof(struct page);

	if (addr >= TOY_VMEMMAP && addr < TOY_VMEMMAP + m->frames * sizeof(struct page))
		return &slab_at(m, pfn)->slab_list;
	return toy_at(m, addr);
}

static void list_init(struct maker *k, uint64_t head)
{
	struct list_head *h = toy_at(k->m, head);

	h->next = h->prev = kptr(head);
}

static void list_add(struct maker *k, uint64_t head, uint64_t entry)
{
	struct list_head *h = toy_at(k->m, head), *e = link_at(k->m, entry);

	e->next = kptr(head);
	e->prev = h->prev;
	link_at(k->m, (uint64_t)(uintptr_t)h->prev)->next = kptr(entry);
	h->prev = kptr(entry);
}

/* ---- caches ---- */

static void make_nodes(struct maker *k, unsigned i, struct kmem_cache *c)
{
	unsigned n;

	for (n = 0; n < 2; n++) {
		uint64_t addr = make(k, sizeof(struct kmem_cache_node));

		k->node[i][n] = addr;
#if TOY_SLAB == 1
		list_init(k, addr + offsetof(struct kmem_cache_node, slabs_partial));
		list_init(k, addr + offsetof(struct kmem_cache_node, slabs_full));
		list_init(k, addr + offsetof(struct kmem_cache_node, slabs_free));
#else
		list_init(k, addr + offsetof(struct kmem_cache_node, partial));
#if TOY_SLAB != 404
		list_init(k, addr + offsetof(struct kmem_cache_node, full));
#endif
#endif
#if TOY_SLAB == 701
		c->per_node[n].node = kptr(addr);
		c->per_node[n].barn = kptr(make(k, sizeof(struct node_barn)));
		addr = (uint64_t)(uintptr_t)c->per_node[n].barn;
		list_init(k, addr + offsetof(struct node_barn, sheaves_full));
		list_init(k, addr + offsetof(struct node_barn, sheaves_empty));
#else
		c->node[n] = kptr(addr);
#endif
	}
}

static void make_cache(struct maker *k, unsigned i, unsigned order, unsigned slot, const char *name)
{
	struct toy_cache *t = &k->s->cache[i];
	uint64_t addr = make(k, sizeof(struct kmem_cache));
	struct kmem_cache *c = toy_at(k->m, addr);

	t->addr = addr;
	t->root = i >= TOY_SLAB_CHILD && i < TOY_SLAB_SHORT && TOY_SLAB == 504 ? 0 : i;
	snprintf(t->name, sizeof(t->name), "%s", name);
	t->order = order;
	t->slot = slot;
	t->object = slot - 8;
	t->first = i == TOY_SLAB_RED && TOY_SLAB != 1 ? 16 : 0;
	t->offset = i == TOY_SLAB_RED ? slot - 8 - t->first : i % 3 ? 0 : slot / 2;
	/* SLAB has its array of indices behind the objects */
	t->objects = (PAGE << order) / (slot + (TOY_SLAB == 1));
	if (TOY_SLAB == 1 && t->objects > 255)
		t->objects = 255;
	if (t->first)
		t->object -= 16 + 8;
#ifdef TOY_SITES
	if (TOY_SLAB_HAS_USER(i)) {
		t->object -= (unsigned)(2 * sizeof(struct track));
		t->tracks = t->object;
	}
	if (i == TOY_SLAB_RED) {
		t->offset = t->object;
		t->tracks += 8;
	}
#endif
#ifdef TOY_KASAN
	if (i == TOY_SLAB_KASAN) {
		t->object -= (unsigned)sizeof(struct kasan_alloc_meta);
		t->meta = t->object;
		c->kasan_info.alloc_meta_offset = (int)t->meta;
	}
#endif
	c->name = kptr(make_text(k, name));
	c->size = slot;
	c->object_size = (__typeof__(c->object_size))t->object;
	c->refcount = i ? 1 : 3;
	c->flags = (t->root % 2 ? FLAG_RECLAIM_ACCOUNT : 0) | (i == TOY_SLAB_RCU ? FLAG_RCU : 0) |
		   (i == TOY_SLAB_RED ? FLAG_RED_ZONE : 0) |
		   (TOY_SLAB_HAS_USER(i) ? FLAG_STORE_USER : 0);
	list_add(k, toy_sym(k->m, "slab_caches"), addr + offsetof(struct kmem_cache, list));
#if TOY_SLAB == 1
	c->num = t->objects;
	c->gfporder = order;
	c->cpu_cache = kptr(TOY_SLAB_PERCPU + TOY_SLAB_STEP * i);
#else
	c->offset = t->offset;
	c->inuse = ((unsigned)t->object + 7u) & ~7u;
	c->oo.x = order << 16 | t->objects;
	c->red_left_pad = 16; /* also of those that have no red zone */
#if TOY_SLAB != 404
	t->random = c->random = RANDOM * (i + 1);
#endif
#if TOY_SLAB == 701
	c->sheaf_capacity = TOY_SHEAF;
	c->cpu_sheaves = kptr(TOY_SLAB_PERCPU + TOY_SLAB_STEP * i);
#else
	c->cpu_slab = kptr(TOY_SLAB_PERCPU + TOY_SLAB_STEP * i);
#endif
#if TOY_SLAB == 504
	c->memcg_params.root_cache = t->root == i ? NULL : kptr(k->s->cache[0].addr);
#endif
#endif
	make_nodes(k, i, c);
}

static void make_caches(struct maker *k)
{
	char name[24];
	unsigned i;

	list_init(k, toy_sym(k->m, "slab_caches"));
	for (i = 0; i < 22; i++) {
		snprintf(name, sizeof(name), "toy-%u", i);
		make_cache(k, i, i % 11, (i < 11 ? 192u : 1024u) << (i % 11 / 4), name);
	}
	make_cache(k, TOY_SLAB_CHILD, 0, 192, "toy-0(3:group)");
	make_cache(k, TOY_SLAB_CHILD + 1, 0, 192, "toy-0(4:group)");
	make_cache(k, TOY_SLAB_SHORT, 1, 96, "toy-short");
	make_cache(k, TOY_SLAB_NONE, 3, 4096, "toy-none");
	make_cache(k, TOY_SLAB_NONE + 1, 0, 64, "toy-also none");
}

/* ---- slabs ---- */

void *toy_slab_percpu(const struct toy *m, unsigned cache, unsigned cpu)
{
	return m->mem + m->percpu[cpu] + TOY_SLAB_PERCPU + TOY_SLAB_STEP * cache;
}

#if TOY_SLAB != 1
uint64_t toy_slab_encode(const struct toy_cache *c, uint64_t next, uint64_t at)
{
#if TOY_SLAB == 504
	return next ^ c->random ^ at;
#elif TOY_SLAB == 404
	(void)c, (void)at;
	return next;
#else
	return next ^ c->random ^ __builtin_bswap64(at);
#endif
}

/* Chain objects @slot[0 … n-1] of a slab at @base; the first one's address. */
static uint64_t make_list(struct maker *k, const struct toy_cache *c, uint64_t base,
			  const unsigned *slot, unsigned n)
{
	uint64_t next = 0;

	while (n--) {
		uint64_t object = base + c->first + (uint64_t)slot[n] * c->slot;

		*(uint64_t *)toy_at(k->m, object + c->offset) =
			toy_slab_encode(c, next, object + c->offset);
		next = object;
	}
	return next;
}
#endif

/* Of @n slots in random order the first @*allocated are allocated, by what the slab is to be. */
static const char *plan(struct maker *k, struct toy_slab *t, struct toy_cache *c)
{
	/* caches with stored users have no CPU's slabs since v6.2 */
	bool cpus = TOY_SLAB != 701 && TOY_SLAB != 1 && !TOY_SLAB_HAS_USER(t->cache);
	unsigned n = t->objects;

	t->allocated = n < 2 ? n : 1 + random_below(k->m, n - 1);
	if (c->slabs == 4 || random_below(k->m, 3) == 0 || n < 2) {
		t->allocated = n;
		return "full";
	}
	if (c->slabs < 2 && cpus)
		return "cpu";
	if (c->slabs < 4 && cpus)
		return "cpu_partial";
	if (c->slabs == 5) {
		t->allocated = 0;
		return "empty";
	}
	if (c->slabs == 6 && t->cache == TOY_SLAB_RCU && TOY_SLAB != 1) {
		t->allocated = 0;
		return "rcu";
	}
	return "node_partial";
}

/* How many of the @n free objects at @slot are on no list of the slab: CPUs have them. */
static unsigned hold(const struct toy_slab *t, struct toy_cache *c, const unsigned *slot,
		     unsigned n)
{
	uint64_t base = TOY_DIRECT_MAP + t->pfn * PAGE;
	unsigned i;

	if (TOY_SLAB != 701 && TOY_SLAB != 1)
		return strcmp(t->state, "cpu") ? 0 : n - n / 3;
	if (strcmp(t->state, "node_partial"))
		return 0;
	n = n / 2 < 5 ? n / 2 : 5;
	for (i = 0; i < n && c->nr_held < 5 * TOY_SHEAF; i++)
		c->held[c->nr_held++] = base + c->first + t->first + (uint64_t)slot[i] * c->slot;
	return i;
}

static void count(struct toy_cache *c, const struct toy_slab *t)
{
	c->slabs++;
	c->pages += UINT64_C(1) << t->order;
	c->allocated += t->allocated;
	c->empty += !strcmp(t->state, "empty");
	c->rcu += !strcmp(t->state, "rcu");
	if (strcmp(t->state, "rcu"))
		c->slots += t->objects;
}

#if TOY_SLAB == 1
/* The numbers of free objects are behind the objects; the list of its node is by how many there are. */
static void fill_slab(struct maker *k, struct toy_slab *t, struct toy_cache *c,
		      const unsigned *slot)
{
	uint64_t base = TOY_DIRECT_MAP + t->pfn * PAGE, bytes = (uint64_t)PAGE << t->order, list;
	unsigned node = k->m->zone[t->pfn] == 2, held, active, i;
	struct kmem_cache_node *n = toy_at(k->m, k->node[t->cache][node]);
	struct page *p = toy_page(k->m, t->pfn);
	uint64_t head = k->node[t->cache][node];

	/* the first object is where the slab's colour says, as far as there is room */
	t->first = (unsigned)((bytes - t->objects * (c->slot + 1u)) / 8 * 8);
	if (t->first > k->s->nr % 4 * 8)
		t->first = (unsigned)(k->s->nr % 4 * 8);
	list = base + t->first + t->objects * c->slot;
	held = hold(t, c, slot + t->allocated, t->objects - t->allocated);
	active = t->allocated + held;
	t->listed = t->objects - active;
	t->list = t->listed ? list : 0;
	p->slab_cache = kptr(c->addr);
	p->s_mem = kptr(base + t->first);
	p->freelist = kptr(t->list);
	p->active = active;
	for (i = active; i < t->objects; i++)
		*(freelist_idx_t *)toy_at(k->m, list + i) = (freelist_idx_t)slot[i];
	n->total_slabs++;
	n->free_objects += t->listed;
	c->on_partial += t->listed;
	head += !t->listed ? offsetof(struct kmem_cache_node, slabs_full)
		: active   ? offsetof(struct kmem_cache_node, slabs_partial)
			   : offsetof(struct kmem_cache_node, slabs_free);
	list_add(k, head, toy_page_addr(t->pfn) + offsetof(struct page, slab_list));
}

static void put_array(struct array_cache *a, struct toy_cache *c, unsigned part)
{
	unsigned i;

	a->limit = TOY_SHEAF;
	for (i = part * TOY_SHEAF; i < c->nr_held && i < (part + 1) * TOY_SHEAF; i++)
		a->entry[a->avail++] = kptr(c->held[i]);
}

/* In arrays of two CPUs, of two nodes, and of node 0 for node 1. */
static void put_held(struct maker *k, unsigned cache)
{
	struct toy_cache *c = &k->s->cache[cache];
	unsigned i;

	for (i = 0; i < 2; i++) {
		struct kmem_cache_node *n = toy_at(k->m, k->node[cache][i]);

		put_array(toy_slab_percpu(k->m, cache, i), c, i);
		n->shared = kptr(make(k, sizeof(struct array_cache) + 8 * TOY_SHEAF));
		put_array(toy_at(k->m, (uint64_t)(uintptr_t)n->shared), c, 2 + i);
		if (!i) {
			uint64_t aliens = make(k, 16);
			uint64_t alien = make(k, sizeof(struct alien_cache) + 8 * TOY_SHEAF);

			n->alien = kptr(aliens);
			((uint64_t *)toy_at(k->m, aliens))[1] = alien;
			put_array(&((struct alien_cache *)toy_at(k->m, alien))->ac, c, 4);
		}
	}
}
#else
static void put_on_list(struct maker *k, const struct toy_slab *t, struct toy_cache *c)
{
	uint64_t list = k->node[t->cache][k->m->zone[t->pfn] == 2];
	uint64_t link = toy_page_addr(t->pfn) + offsetof(struct TOY_SLAB_STRUCT, slab_list);
	struct kmem_cache_node *n = toy_at(k->m, list);

#if TOY_SLAB != 404
	if (strcmp(t->state, "rcu")) {
		n->nr_slabs.counter++;
		n->total_objects.counter += t->objects;
	}
	if (!strcmp(t->state, "full") && TOY_SLAB_HAS_USER(t->cache))
		list_add(k, list + offsetof(struct kmem_cache_node, full), link);
#endif
	if (!strcmp(t->state, "node_partial") || !strcmp(t->state, "empty")) {
		list_add(k, list + offsetof(struct kmem_cache_node, partial), link);
		n->nr_partial++;
		c->partial++;
		c->on_partial += t->listed;
	}
	if (!strcmp(t->state, "rcu"))
		slab_at(k->m, t->pfn)->rcu_head.func =
			(__typeof__(slab_at(k->m, 0)->rcu_head.func))(uintptr_t)toy_sym(
				k->m, "rcu_free_slab");
}

/* Two slabs of CPUs 0 and 1 at most, and some that CPU 0 keeps. */
static void give_to_cpu(struct maker *k, const struct toy_slab *t, struct toy_cache *c,
			uint64_t list)
{
#if TOY_SLAB != 701
	struct TOY_SLAB_STRUCT *p = slab_at(k->m, t->pfn);
	bool front = !strcmp(t->state, "cpu");
	struct kmem_cache_cpu *cpu;

	if (!front && strcmp(t->state, "cpu_partial"))
		return;
	cpu = toy_slab_percpu(k->m, t->cache, front ? k->fronts[t->cache]++ : 0);
	c->cpu_slabs++;
	p->frozen = front || TOY_SLAB_IN_PAGE;
	if (front) {
		cpu->freelist = kptr(list);
		cpu->TOY_SLAB_OF_CPU = kptr(toy_page_addr(t->pfn));
	} else {
		p->next = cpu->partial;
		cpu->partial = kptr(toy_page_addr(t->pfn));
	}
#else
	(void)k, (void)t, (void)c, (void)list;
#endif
}

static void fill_slab(struct maker *k, struct toy_slab *t, struct toy_cache *c,
		      const unsigned *slot)
{
	struct TOY_SLAB_STRUCT *p = slab_at(k->m, t->pfn);
	uint64_t base = TOY_DIRECT_MAP + t->pfn * PAGE;
	unsigned free = t->objects - t->allocated;
	unsigned held = hold(t, c, slot + t->allocated, free);

	t->listed = free - held;
	t->list = make_list(k, c, base, slot + t->allocated + held, t->listed);
	p->slab_cache = kptr(c->addr);
	p->freelist = kptr(t->list);
	p->objects = t->objects & 0x7fff;
	p->inuse = (t->objects - t->listed) & 0xffff;
	put_on_list(k, t, c);
	give_to_cpu(k, t, c, make_list(k, c, base, slot + t->allocated, held));
}

#if TOY_SLAB == 701
static uint64_t make_sheaf(struct maker *k, struct toy_cache *c, unsigned part)
{
	uint64_t addr = make(k, sizeof(struct slab_sheaf) + 8 * TOY_SHEAF);
	struct slab_sheaf *s = toy_at(k->m, addr);
	unsigned i;

	s->cache = kptr(c->addr);
	for (i = part * TOY_SHEAF; i < c->nr_held && i < (part + 1) * TOY_SHEAF; i++)
		s->objects[s->size++] = kptr(c->held[i]);
	return addr;
}
#endif

/* In sheaves of CPUs 0 and 1, and in the barn of node 1. A CPU that never came up has an empty one. */
static void put_held(struct maker *k, unsigned cache)
{
#if TOY_SLAB == 701
	struct toy_cache *c = &k->s->cache[cache];
	struct kmem_cache *s = toy_at(k->m, c->addr);
	unsigned cpu;

	for (cpu = 0; cpu < TOY_CPUS; cpu++) {
		struct slub_percpu_sheaves *p = toy_slab_percpu(k->m, cache, cpu);

		p->main = kptr(make_sheaf(k, c, cpu < 2 ? cpu : 9));
		if (cpu == 0)
			p->spare = kptr(make_sheaf(k, c, 2));
		if (cpu == 1)
			p->rcu_free = kptr(make_sheaf(k, c, 3));
	}
	list_add(k,
		 (uint64_t)(uintptr_t)s->per_node[1].barn +
			 offsetof(struct node_barn, sheaves_full),
		 make_sheaf(k, c, 4));
#else
	(void)k, (void)cache;
#endif
}
#endif

/* A cache for a block of @order. */
static unsigned choose(struct maker *k, unsigned order)
{
	if (!order && random_below(k->m, 3) == 0)
		return TOY_SLAB_CHILD + random_below(k->m, 3);
	return order + 11 * random_below(k->m, 2);
}

/* The counters were made before the slabs had caches: pages of @cache are counted with the others of its kind. */
static void count_pages(struct toy *m, const struct toy_slabs *s, uint64_t pfn, unsigned order, unsigned cache)
{
	atomic_long_t *node = m->pgdat[m->zone[pfn] == 2]->vm_stat;
	atomic_long_t *all = TOY_VAR(m, atomic_long_t, "vm_node_stat");
	unsigned was = pfn & 64 ? NR_SLAB_RECLAIMABLE_B : NR_SLAB_UNRECLAIMABLE_B;
	unsigned is = s->cache[cache].root % 2 ? NR_SLAB_RECLAIMABLE_B : NR_SLAB_UNRECLAIMABLE_B;

	node[was].counter -= 1l << order;
	node[is].counter += 1l << order;
	all[was].counter -= 1l << order;
	all[is].counter += 1l << order;
}

static void make_slab(struct maker *k, uint64_t pfn, unsigned order)
{
	struct toy_slab *t = &k->s->slab[k->s->nr++];
	struct toy_cache *c;
	unsigned *slot, i;

	t->pfn = pfn;
	t->order = order;
	t->cache = choose(k, order);
	c = &k->s->cache[t->cache];
	t->objects = t->cache == TOY_SLAB_SHORT ? c->objects / 2 : c->objects;
	if (TOY_SLAB == 1 && t->cache == TOY_SLAB_SHORT) { /* it has no smaller slabs */
		t->cache = 0;
		c = &k->s->cache[0];
		t->objects = c->objects;
	}
	count_pages(k->m, k->s, pfn, order, t->cache);
	slot = calloc(t->objects, sizeof(*slot));
	if (!slot)
		abort();
	for (i = 0; i < t->objects; i++) {
		unsigned other = random_below(k->m, i + 1);

		slot[i] = slot[other];
		slot[other] = i;
	}
	for (i = 0; i < 1u << order; i++)
		k->m->frame[pfn + i] = TOY_DATA;
	t->state = plan(k, t, c);
	for (i = 0; i < t->allocated; i++)
		t->used |= slot[i] < 64 ? UINT64_C(1) << slot[i] : 0;
	fill_slab(k, t, c, slot);
	count(c, t);
	free(slot);
}

/* ---- names ---- */

#if TOY_SLAB != 1
static uint64_t make_node(struct maker *k, const char *name, uint64_t target, uint64_t priv)
{
	uint64_t addr = make(k, sizeof(struct kernfs_node));
	struct kernfs_node *n = toy_at(k->m, addr);

	n->name = kptr(make_text(k, name));
	n->hash = toy_name_hash(name);
	n->flags = target ? 4 : 1;
	n->priv = kptr(priv);
	if (target)
		n->symlink.target_kn = kptr(target);
	return addr;
}

/* Merged caches have a made-up name; links to it are called as the caches were. */
static void make_sysfs(struct maker *k)
{
	uint64_t kset = make(k, sizeof(struct kset)), *link = k->s->link, other, i;
	uint64_t kobj = k->s->cache[0].addr + offsetof(struct kmem_cache, kobj);
	struct kernfs_node *n[5], *folder;

	*TOY_VAR(k->m, uint64_t, "slab_kset") = kset;
	((struct kset *)toy_at(k->m, kset))->kobj.sd = kptr(make_node(k, "slab", 0, 0));
	link[0] = make_node(k, ":t-0000192", 0, kobj);
	link[1] = make_node(k, "toy-0", link[0], 0);
	link[2] = make_node(k, "alias a", link[0], 0);
	link[3] = make_node(k, "alias-b", link[0], 0);
	other = make_node(k, ":0000192", 0,
			  k->s->cache[1].addr + offsetof(struct kmem_cache, kobj));
	link[4] = make_node(k, "alias-c", other, 0);
	for (i = 0; i < 5; i++) {
		n[i] = toy_at(k->m, link[i]);
		link[i] += offsetof(struct kernfs_node, rb);
	}
	n[0]->rb.rb_left = kptr(link[1]);
	n[0]->rb.rb_right = kptr(link[2]);
	n[2]->rb.rb_left = kptr(link[3]);
	n[2]->rb.rb_right = kptr(link[4]);
	folder = toy_at(k->m, (uint64_t)(uintptr_t)((struct kset *)toy_at(k->m, kset))->kobj.sd);
	folder->dir.children.rb_node = kptr(link[0]);
}
#endif

static void make_kmalloc(struct maker *k)
{
	uint64_t *caches = TOY_VAR(k->m, uint64_t, "kmalloc_caches");

	caches[1] = k->s->cache[1].addr;
	caches[2] = k->s->cache[2].addr;
#if TOY_SLAB == 404
	TOY_VAR(k->m, uint64_t, "kmalloc_dma_caches")[1] = k->s->cache[4].addr;
#else
	if (NR_KMALLOC_TYPES == 3)
		caches[4] = k->s->cache[3].addr;
	caches[3 * (NR_KMALLOC_TYPES - 1)] = k->s->cache[4].addr;
#endif
}

void toy_add_slabs(struct toy *m, struct toy_slabs *ret)
{
	struct maker k = { .m = m, .s = ret };
	uint64_t pfn;
	unsigned i;

	*ret = (struct toy_slabs){ 0 };
	ret->slab = calloc(m->frames, sizeof(*ret->slab));
	if (!ret->slab)
		abort();
	*TOY_VAR(m, unsigned, "nr_node_ids") = 2;
	make_caches(&k);
	for (pfn = 0; pfn < m->frames; pfn++) {
		if (m->class[pfn] == TOY_slab) {
			make_slab(&k, pfn, m->order[pfn]);
			pfn += (UINT64_C(1) << m->order[pfn]) - 1;
		}
	}
	for (i = 0; i < TOY_CACHES; i++)
		put_held(&k, i);
	make_kmalloc(&k);
#if TOY_SLAB != 1
	make_sysfs(&k);
#endif
}

void toy_slabs_free(struct toy_slabs *s)
{
	free(s->slab);
	*s = (struct toy_slabs){ 0 };
}
