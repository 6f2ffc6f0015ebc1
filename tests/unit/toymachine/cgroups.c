/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Memory cgroups on a toy machine: six of them, pages of all kinds charged to them, and counters that say so, part
 * of them still with the CPUs.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "machine.h"

#define PAGE	   4096u
#define PERCPU	   0x2000u /* and on: counters of each group, per CPU */
#define SUBSYS_ID  1u
#define REF_ATOMIC 1u
#define NO_LIMIT   (0x7ffffffffffffffful / PAGE)

struct maker {
	struct toy *m;
	struct toy_cgroups *g;
	uint64_t meta, meta_end;
	uint64_t seed;
};

static const int parents[TOY_GROUPS] = { -1, 0, 1, 1, 0, 2 };
static const char *const names[TOY_GROUPS] = { "", "a", "b", "b", "c", "d" };
static const bool removed[TOY_GROUPS] = { [3] = true, [4] = true };

static void *kptr(uint64_t addr)
{
	return (void *)(uintptr_t)addr;
}

static uint64_t next_random(struct maker *k)
{
	k->seed = k->seed * 6364136223846793005u + 1442695040888963407u;
	return k->seed >> 33;
}

/* @bytes of frames of section 2 that are nobody's; their address. */
static uint64_t make(struct maker *k, uint64_t bytes)
{
	struct toy *m = k->m;

	bytes = (bytes + 63) & ~UINT64_C(63);
	while (k->meta_end - k->meta < bytes) {
		uint64_t pfn = m->next_paddr / PAGE;

		if (k->meta_end != TOY_DIRECT_MAP + pfn * PAGE)
			k->meta = k->meta_end = TOY_DIRECT_MAP + pfn * PAGE;
		k->meta_end += PAGE;
		m->next_paddr += PAGE;
		if (pfn >= 3 * m->section_pages || m->class[pfn] != TOY_other_kernel)
			abort();
		m->frame[pfn] = TOY_DATA;
	}
	k->meta += bytes;
	return k->meta - bytes;
}

static const char *text(struct maker *k, const char *s)
{
	uint64_t at = make(k, strlen(s) + 1);

	strcpy(toy_at(k->m, at), s);
	return kptr(at);
}

static void list_init(struct maker *k, uint64_t head)
{
	struct list_head *h = toy_at(k->m, head);

	h->next = h->prev = kptr(head);
}

static void list_add(struct maker *k, uint64_t head, uint64_t entry)
{
	struct list_head *h = toy_at(k->m, head), *e = toy_at(k->m, entry);
	struct list_head *last = toy_at(k->m, (uint64_t)(uintptr_t)h->prev);

	e->next = kptr(head);
	e->prev = h->prev;
	last->next = kptr(entry);
	h->prev = kptr(entry);
}

static struct mem_cgroup *group(const struct maker *k, unsigned i)
{
	return toy_at(k->m, k->g->memcg[i]);
}

/* ---- structures ---- */

static void make_css(struct maker *k, unsigned i)
{
	struct toy_cgroups *g = k->g;
	struct cgroup_subsys_state *css = toy_at(k->m, g->css[i]);
	uint64_t self = g->css[i];

	css->cgroup = kptr(g->cgroup[i]);
	css->ss = kptr(toy_sym(k->m, "memory_cgrp_subsys"));
	css->id = (int)i + 1;
	css->flags = removed[i] ? 0 : CSS_ONLINE;
	list_init(k, self + offsetof(struct cgroup_subsys_state, children));
	if (i) {
		css->parent = kptr(g->css[parents[i]]);
		list_add(k, g->css[parents[i]] + offsetof(struct cgroup_subsys_state, children),
			 self + offsetof(struct cgroup_subsys_state, sibling));
	}
	css->refcnt.percpu_count_ptr = removed[i] ? REF_ATOMIC | 2 : 0x3000;
#if TOY_CGROUPS >= 510
	css->refcnt.data = kptr(make(k, sizeof(struct percpu_ref_data)));
	((struct percpu_ref_data *)toy_at(k->m, (uint64_t)(uintptr_t)css->refcnt.data))
		->count.counter = 10 + i;
#else
	css->refcnt.count.counter = 10 + i;
#endif
}

static void make_objcg(struct maker *k, unsigned i)
{
#if TOY_CGROUPS >= 509
	struct toy_cgroups *g = k->g;
	struct obj_cgroup *objcg;

	list_init(k, g->memcg[i] + offsetof(struct mem_cgroup, objcg_list));
	if (!i)
		return;
	g->objcg[i] = make(k, sizeof(struct obj_cgroup));
	objcg = toy_at(k->m, g->objcg[i]);
	if (!removed[i]) {
		objcg->memcg = kptr(g->memcg[i]);
		group(k, i)->objcg = kptr(g->objcg[i]);
		return;
	}
	/* A removed one has handed it to the parent. */
	objcg->memcg = kptr(g->memcg[parents[i]]);
	list_add(k, g->memcg[parents[i]] + offsetof(struct mem_cgroup, objcg_list),
		 g->objcg[i] + offsetof(struct obj_cgroup, list));
	/* and the head of its own list is stale */
	group(k, i)->objcg_list.next = group(k, i)->objcg_list.prev = kptr(g->objcg[i]);
#else
	(void)k, (void)i;
#endif
}

static void make_group(struct maker *k, unsigned i)
{
	struct toy_cgroups *g = k->g;
	struct cgroup *cgroup;
	struct kernfs_node *kn;
	unsigned s;

	g->memcg[i] = make(k, sizeof(struct mem_cgroup) + 2 * sizeof(void *));
	g->css[i] = g->memcg[i] + offsetof(struct mem_cgroup, css);
	g->cgroup[i] = make(k, sizeof(struct cgroup));
	g->kn[i] = make(k, sizeof(struct kernfs_node));
	g->percpu[i] = PERCPU + 0x100 * i;
	cgroup = toy_at(k->m, g->cgroup[i]);
	cgroup->kn = kptr(g->kn[i]);
	for (s = 0; s < TOY_SUBSYSTEMS; s++)
		list_init(k, g->cgroup[i] + offsetof(struct cgroup, e_csets) +
				     s * sizeof(struct list_head));
	kn = toy_at(k->m, g->kn[i]);
	kn->parent = i ? kptr(g->kn[parents[i]]) : NULL;
	kn->name = text(k, names[i]);
#ifdef TOY_SLAB
	kn->hash = toy_name_hash(names[i]);
#endif
#if TOY_CGROUPS >= 505
	kn->id = 100 + i;
#else
	kn->id.ino = 100 + i;
	kn->id.generation = 7;
#endif
	make_css(k, i);
	make_objcg(k, i);
}

/* The table of csses: numbers 1 to 6 in two leaves below the top. */
static void make_table(struct maker *k)
{
#if TOY_CGROUPS >= 420
	typedef struct xa_node node;
	const unsigned tag = 2;
#else
	typedef struct radix_tree_node node;
	const unsigned tag = 1;
#endif
	struct cgroup_subsys *ss = TOY_VAR(k->m, struct cgroup_subsys, "memory_cgrp_subsys");
	struct toy_cgroups *g = k->g;
	node *top, *leaf;
	unsigned i;

	g->top = make(k, sizeof(node));
	top = toy_at(k->m, g->top);
	top->shift = 2;
#if TOY_CGROUPS >= 420
	top->array = kptr(toy_sym(k->m, "memory_cgrp_subsys") +
			  offsetof(struct cgroup_subsys, css_idr.idr_rt));
#endif
	for (i = 0; i < 2; i++) {
		g->leaf[i] = make(k, sizeof(node));
		leaf = toy_at(k->m, g->leaf[i]);
		leaf->offset = (unsigned char)i;
		leaf->parent = kptr(g->top);
#if TOY_CGROUPS >= 420
		leaf->array = top->array;
#endif
		top->slots[i] = kptr(g->leaf[i] + tag);
	}
	for (i = 0; i < TOY_GROUPS; i++) {
		leaf = toy_at(k->m, g->leaf[(i + 1) / TOY_XA_SLOTS]);
		leaf->slots[(i + 1) % TOY_XA_SLOTS] = kptr(g->css[i]);
	}
	ss->id = SUBSYS_ID;
#if TOY_CGROUPS >= 420
	ss->css_idr.idr_rt.xa_head = kptr(g->top + tag);
	ss->root = kptr(toy_sym(k->m, "cgrp_dfl_root"));
#else
	ss->css_idr.idr_rt.rnode = kptr(g->top + tag);
	ss->root = kptr(toy_sym(k->m, "toy_other_root"));
#endif
}

/* A process of two threads in /a/b, and one in a cgroup below it that has no memory controller. */
static void make_tasks(struct maker *k)
{
	uint64_t head = k->g->cgroup[2] + offsetof(struct cgroup, e_csets) +
			SUBSYS_ID * sizeof(struct list_head);
	int pid = 10;
	unsigned s, i;

	for (s = 0; s < 2; s++) {
		uint64_t set = make(k, sizeof(struct css_set));

		list_init(k, set + offsetof(struct css_set, tasks));
		list_init(k, set + offsetof(struct css_set, mg_tasks));
		list_add(k, head,
			 set + offsetof(struct css_set, e_cset_node) +
				 SUBSYS_ID * sizeof(struct list_head));
		for (i = 0; i < 2 - s; i++) {
			uint64_t at = make(k, sizeof(struct task_struct));
			struct task_struct *task = toy_at(k->m, at);

			task->pid = pid++;
			task->tgid = s ? task->pid : 10;
			list_add(k,
				 set + (i ? offsetof(struct css_set, mg_tasks)
					  : offsetof(struct css_set, tasks)),
				 at + offsetof(struct task_struct, cg_list));
		}
	}
}

/* ---- charges ---- */

static void set_charge(struct maker *k, uint64_t pfn, unsigned i, bool kernel)
{
	struct page *p = toy_page(k->m, pfn);

#if TOY_CGROUPS >= 511
	p->memcg_data = kernel ? k->g->objcg[i] | 2 : k->g->memcg[i];
#else
	p->mem_cgroup = kptr(k->g->memcg[i]);
	(void)kernel;
#endif
}

/* Pages of processes and files go to all but /c, kernel memory not to the root. */
static void charge_block(struct maker *k, uint64_t pfn, long pages)
{
	static const unsigned users[] = { 0, 1, 2, 3, 5 }, kernels[] = { 1, 2, 3, 5 };
	enum toy_class class = k->m->class[pfn];
	struct toy_cgroups *g = k->g;
	unsigned i = users[next_random(k) % 5], c = kernels[next_random(k) % 4];
	bool mapped = k->m->order[pfn] || toy_page(k->m, pfn)->_mapcount.counter >= 0;

	switch (class) {
	case TOY_anon:
		g->pages[i].anon += pages;
		g->own[i][NR_ANON_MAPPED] += mapped ? pages : 0;
		break;
	case TOY_file:
	case TOY_shmem:
		*(class == TOY_file ? &g->pages[i].file : &g->pages[i].shmem) += pages;
		g->own[i][NR_FILE_PAGES] += pages;
		g->own[i][NR_SHMEM] += class == TOY_shmem ? pages : 0;
		break;
	case TOY_page_table:
	case TOY_other_kernel:
		/* What lies below depends on the size of the kernel's image, which is of this program. */
		if (pfn < 3 * k->m->section_pages || next_random(k) % 5)
			return;
		set_charge(k, pfn, c, true);
#if TOY_CGROUPS >= 511
		c = c == 3 ? 1 : c; /* what was charged to /a/b, removed, is its parent's */
#endif
		g->pages[c].kernel += pages;
		g->own[c][NR_PAGETABLE] += class == TOY_page_table;
		return;
	default:
		return;
	}
	set_charge(k, pfn, i, false);
}

static void charge_pages(struct maker *k)
{
	struct toy *m = k->m;
	uint64_t pfn, pages;

	for (pfn = 0; pfn < m->frames; pfn += pages) {
		pages = UINT64_C(1) << m->order[pfn];
		if (toy_has_page(m, pfn))
			charge_block(k, pfn, (long)pages);
	}
}

/* A block of two pages of a removed group's kernel memory that is not compound: only the first page tells. */
static void charge_plain_block(struct maker *k)
{
#if TOY_CGROUPS >= 511
	uint64_t pfn = toy_find(k->m, TOY_other_kernel, 1);
	struct page *first = toy_page(k->m, pfn), *second = toy_page(k->m, pfn + 1);

	if (!first->memcg_data)
		k->g->pages[1].kernel += 2;
	else if ((first->memcg_data & ~7ul) == k->g->objcg[2])
		k->g->pages[2].kernel -= 2, k->g->pages[1].kernel += 2;
	else if ((first->memcg_data & ~7ul) == k->g->objcg[5])
		k->g->pages[5].kernel -= 2, k->g->pages[1].kernel += 2;
	set_charge(k, pfn, 3, true);
	first->flags &= ~(1ul << PG_head);
	second->flags &= ~((1ul << __NR_PAGEFLAGS) - 1);
	second->compound_head = 0;
	second->_mapcount.counter = -1;
	*(int *)((uint8_t *)second + offsetof(struct folio, _entire_mapcount) -
		 offsetof(struct folio, _flags_1)) = 0;
	k->m->order[pfn] = k->m->order[pfn + 1] = 0;
#else
	(void)k;
#endif
}

/* ---- counters ---- */

static void count_objects(struct maker *k, unsigned i)
{
	struct toy_cgroups *g = k->g;
	long bytes, stock = i == 2 ? 500 + 50 : 0, pages;

	g->own[i][NR_SLAB_RECLAIMABLE_B] = 1000 * (long)i;
	g->own[i][NR_SLAB_UNRECLAIMABLE_B] = 300 * (long)i;
	g->own[i][MEMCG_PERCPU_B] = 64 * (long)i;
	bytes = 1364 * (long)i + stock;
	pages = bytes / PAGE + 1;
	if (g->objcg[i])
		((struct obj_cgroup *)toy_at(k->m, g->objcg[i]))->nr_charged_bytes.counter =
			(int)(pages * PAGE - bytes);
	g->own[i][MEMCG_KMEM] = g->pages[i].kernel + pages;
}

static void make_truth(struct maker *k)
{
	struct toy_cgroups *g = k->g;
	unsigned i, n;
	int up;

	for (i = 1; i < TOY_GROUPS; i++)
		count_objects(k, i);
	/* A removed group's counters stay; what went since then is taken from the parent. */
	g->own[3][MEMCG_KMEM] += 3;
	g->own[1][MEMCG_KMEM] -= 3;
	g->own[2][MEMCG_SOCK] = 5;
	g->own[4][MEMCG_SWAP] = 20;
	g->own[2][MEMCG_SWAP] = 7;
	g->own[1][NR_SWAPCACHE] = 2;
#if TOY_CGROUPS < 508
	for (i = 0; i < TOY_GROUPS; i++) {
		g->own[i][MEMCG_RSS] = g->pages[i].anon; /* mapped or not */
		g->own[i][MEMCG_CACHE] = g->own[i][NR_FILE_PAGES];
		g->own[i][NR_ANON_MAPPED] = 12345; /* not kept then */
	}
#endif
	g->pages[1].stock = 4;
	g->pages[2].stock = 10;
	g->pages[5].stock = 3;
	for (i = 0; i < TOY_GROUPS; i++) {
		g->faults[i] = 0;
		for (up = (int)i; up >= 0; up = parents[up]) {
			for (n = 0; n < MEMCG_NR_STAT; n++)
				g->all[up][n] += g->own[i][n];
			g->faults[up] += 1000 + i;
			if (up)
				g->usage[up] += g->pages[i].anon + g->pages[i].file +
						g->pages[i].shmem + g->pages[i].stock +
						g->own[i][MEMCG_KMEM] +
						(TOY_CGROUPS >= 420 ? g->own[i][MEMCG_SOCK] : 0);
		}
	}
}

/* Pages on the LRU lists, by node and zone. */
static void make_lists(struct maker *k)
{
#if TOY_CGROUPS < 502
	unsigned i, node, z, l;
	int up;

	for (i = 0; i < TOY_GROUPS; i++) {
		for (node = 0; node < 2; node++) {
			uint64_t addr = make(k, sizeof(struct mem_cgroup_per_node));
			struct mem_cgroup_per_node *pn = toy_at(k->m, addr);

			group(k, i)->nodeinfo[node] = kptr(addr);
			for (z = 0; z < __MAX_NR_ZONES; z++) {
				for (l = 0; l < NR_LRU_LISTS; l++) {
					pn->lru_zone_size[z][l] = next_random(k) % 1000;
					for (up = (int)i; up >= 0; up = parents[up])
						k->g->lru[up][l] += (long)pn->lru_zone_size[z][l];
				}
			}
		}
		for (l = 0; l < NR_LRU_LISTS; l++)
			k->g->own[i][NR_LRU_BASE + l] = 0;
	}
#else
	(void)k;
#endif
}

static void *percpu_at(struct maker *k, unsigned i, unsigned cpu)
{
	return k->m->mem + k->m->percpu[cpu] + k->g->percpu[i];
}

#if TOY_CGROUPS >= 513
/* Where counter @n is in the arrays; negative: nowhere. */
static int place(unsigned n)
{
#if TOY_CGROUPS >= 610
	static const signed char places[MEMCG_NR_STAT] = {
		[NR_ANON_MAPPED] = 3,
		[NR_FILE_PAGES] = 0,
		[NR_SHMEM] = 8,
		[NR_SLAB_RECLAIMABLE_B] = 1,
		[NR_SLAB_UNRECLAIMABLE_B] = 2,
		[NR_PAGETABLE] = -1,
		[NR_SWAPCACHE] = -1,
		[MEMCG_SWAP] = 4,
		[MEMCG_SOCK] = 5,
		[MEMCG_PERCPU_B] = 6,
		[MEMCG_KMEM] = 7,
	};

	return places[n];
#else
	return (int)n;
#endif
}

/* Part of the truth is with the CPUs and pending: each group's here, in @missing what its ancestors lack so. */
static void spread(struct maker *k, struct memcg_vmstats *stats[TOY_GROUPS])
{
	unsigned i, n, cpu;
	int up, at;

	for (i = 0; i < TOY_GROUPS; i++) {
		for (n = 0; n < MEMCG_NR_STAT; n++) {
			long missing = (long)(next_random(k) % 7) - 3;

			at = place(n);
			if (at < 0)
				continue;
			stats[i]->state_pending[at] = missing;
			for (cpu = 0; cpu < TOY_CPUS; cpu++) {
				struct memcg_vmstats_percpu *p = percpu_at(k, i, cpu);

				p->state_prev[at] = (long)(next_random(k) % 100);
				p->state[at] = (long)(next_random(k) % 100);
				missing += p->state[at] - p->state_prev[at];
			}
			stats[i]->state[at] += k->g->all[i][n];
			for (up = (int)i; up >= 0; up = parents[up])
				stats[up]->state[at] -= missing;
		}
		stats[i]->events[3] = (unsigned long)k->g->faults[i] - 5;
		((struct memcg_vmstats_percpu *)percpu_at(k, i, 1))->events[3] = 15;
		((struct memcg_vmstats_percpu *)percpu_at(k, i, 1))->events_prev[3] = 10;
		for (up = parents[i]; up >= 0; up = parents[up])
			stats[up]->events[3] -= 5;
	}
}
#endif

static void make_stats(struct maker *k)
{
	unsigned i;
#if TOY_CGROUPS >= 513
	struct memcg_vmstats *stats[TOY_GROUPS];

	for (i = 0; i < TOY_GROUPS; i++) {
		struct mem_cgroup *g = group(k, i);

#if TOY_CGROUPS >= 601
		k->g->vmstats[i] = make(k, sizeof(struct memcg_vmstats));
		g->vmstats = kptr(k->g->vmstats[i]);
		stats[i] = toy_at(k->m, k->g->vmstats[i]);
#else
		stats[i] = &g->vmstats;
#endif
		g->vmstats_percpu = kptr(k->g->percpu[i]);
	}
	spread(k, stats);
#else
	unsigned n, cpu;
	int up;

	for (i = 0; i < TOY_GROUPS; i++) {
		for (n = 0; n < MEMCG_NR_STAT; n++) {
			long here = k->g->own[i][n];

			for (cpu = 0; cpu < TOY_CPUS; cpu++) {
				long part = (long)(next_random(k) % 50) - 20;
#if TOY_CGROUPS >= 502
				struct memcg_vmstats_percpu *p = percpu_at(k, i, cpu);

				p->stat[n] = part;
#else
				struct memcg_stat_cpu *p = percpu_at(k, i, cpu);

				p->count[n] = part;
#endif
				here -= part;
			}
#if TOY_CGROUPS >= 502
			for (up = (int)i; up >= 0; up = parents[up])
				group(k, (unsigned)up)->vmstats[n].counter += here;
#else
			(void)up;
			group(k, i)->stat[n].counter = here;
#endif
		}
#if TOY_CGROUPS >= 502
		group(k, i)->vmstats_percpu = kptr(k->g->percpu[i]);
#else
		group(k, i)->stat_cpu = kptr(k->g->percpu[i]);
#endif
	}
#endif
}

static void make_counters(struct maker *k)
{
	unsigned i;

	for (i = 0; i < TOY_GROUPS; i++) {
		struct mem_cgroup *g = group(k, i);
		struct page_counter *c = &g->memory;

		c->usage.counter = k->g->usage[i];
		c->watermark = (unsigned long)k->g->usage[i] + 100;
		c->max = i == 1 ? 100000 : NO_LIMIT;
		c->low = i == 2 ? 50 : 0;
		c->min = i == 5 ? NO_LIMIT : i;
#if TOY_CGROUPS >= 507
		c->high = i == 2 ? 90000 : NO_LIMIT;
#else
		g->high = i == 2 ? 90000 : NO_LIMIT;
#endif
		c = TOY_CGROUPS >= 420 ? &g->swap : &g->memsw;
		c->usage.counter =
			k->g->all[i][MEMCG_SWAP] + (TOY_CGROUPS >= 420 ? 0 : k->g->usage[i]);
		c->max = i == 2 ? 300 : NO_LIMIT;
		c->watermark = 400;
		g->memory_events[MEMCG_HIGH].counter = 3 * (long)i;
		g->memory_events[MEMCG_OOM_KILL].counter = i == 1;
#if TOY_CGROUPS < 509
		g->kmem.usage.counter = k->g->all[i][MEMCG_KMEM];
#endif
	}
}

static void make_stocks(struct maker *k)
{
	static const unsigned groups[TOY_CPUS] = { 2, 5, 1 };
	unsigned cpu;

	for (cpu = 0; cpu < TOY_CPUS; cpu++) {
		struct memcg_stock_pcp *s =
			(struct memcg_stock_pcp *)(k->m->mem + k->m->percpu[cpu] + TOY_STOCK);

		s->cached = kptr(k->g->memcg[groups[cpu]]);
		s->nr_pages = (unsigned)k->g->pages[groups[cpu]].stock;
		if (cpu)
			continue;
		s->cached_objcg = kptr(k->g->objcg[2]);
		s->nr_bytes = 500;
		s->nr_slab_unreclaimable_b = 60;
		s->nr_slab_reclaimable_b = -10;
	}
}

/* What memory.stat calls the counters, in the order in which it prints them. */
static void make_names(struct maker *k)
{
#if TOY_CGROUPS >= 509
	static const struct {
		const char *name;
		unsigned item, ratio;
	} rows[9] = {
		{ "anon", NR_ANON_MAPPED, PAGE },
		{ "file", NR_FILE_PAGES, PAGE },
		{ "kernel", MEMCG_KMEM, PAGE },
		{ "pagetables", NR_PAGETABLE, PAGE },
		{ "percpu", MEMCG_PERCPU_B, 1 },
		{ "sock", MEMCG_SOCK, PAGE },
		{ "shmem", NR_SHMEM, PAGE },
		{ "slab_reclaimable", NR_SLAB_RECLAIMABLE_B, 1 },
		{ "slab_unreclaimable", NR_SLAB_UNRECLAIMABLE_B, 1 },
	};
	struct memory_stat *s = TOY_VAR(k->m, struct memory_stat, "memory_stats");
	unsigned i;

	for (i = 0; i < 9; i++) {
		s[i].name = text(k, rows[i].name);
		s[i].idx = rows[i].item;
#if TOY_CGROUPS < 512
		s[i].ratio = rows[i].ratio;
#endif
	}
#endif
#if TOY_CGROUPS >= 601
	TOY_VAR(k->m, unsigned, "memcg_vm_event_stat")[0] = PGPGIN;
	TOY_VAR(k->m, unsigned, "memcg_vm_event_stat")[1] = PGSCAN_KSWAPD;
	TOY_VAR(k->m, unsigned, "memcg_vm_event_stat")[2] = PGSCAN_DIRECT;
	TOY_VAR(k->m, unsigned, "memcg_vm_event_stat")[3] = PGFAULT;
#endif
#if TOY_CGROUPS >= 610
	for (i = 0; i < MEMCG_NR_STAT; i++)
		TOY_VAR(k->m, signed char, "mem_cgroup_stats_index")
	[i] = (signed char)(place(i) + (TOY_CGROUPS == 610));
#endif
	(void)k;
}

void toy_add_cgroups(struct toy *m, struct toy_cgroups *ret)
{
	struct maker k = { .m = m, .g = ret, .seed = m->seed };
	unsigned i;

	*ret = (struct toy_cgroups){ 0 };
	for (i = 0; i < TOY_GROUPS; i++)
		make_group(&k, i);
	*TOY_VAR(m, uint64_t, "root_mem_cgroup") = ret->memcg[0];
	make_table(&k);
	make_tasks(&k);
	charge_pages(&k);
	charge_plain_block(&k);
	make_truth(&k);
	make_lists(&k);
	make_stats(&k);
	make_counters(&k);
	make_stocks(&k);
	make_names(&k);
}
