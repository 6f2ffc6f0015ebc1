// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Requests for pages at the very edge of what the page allocator grants, with the numbers of each in the log.
 *
 * The edge is found by asking the allocator, not by a formula: min of the zone is raised and lowered until one
 * page more makes the difference between a page and none (edge_find()). Then the same request is made without
 * __GFP_NOWARN with min a few pages below and above that. Before each try the kernel prints its Mem-Info
 * (sysrq-m), and behind it stands the result:
 *
 *   kmemdb_edge: before N
 *   kmemdb_edge: try N order=O gfp=0xM(NAMES) nodes=NODES expect=KIND result=ok|fail
 *
 * KIND is why it must fail, should it fail, by how the try was set up. Nothing may run in between: the guest has
 * one CPU, and preemption is off. A write to the parameter "run" starts what it names.
 */
#include <linux/gfp.h>
#include <linux/io.h>
#include <linux/list.h>
#include <linux/mm.h>
#include <linux/mmzone.h>
#include <linux/module.h>
#include <linux/ratelimit.h>
#include <linux/slab.h>
#include <linux/sysrq.h>
#include <linux/vmalloc.h>

#ifndef NR_PAGE_ORDERS /* before v6.8 */
#define NR_PAGE_ORDERS MAX_ORDER
#endif

#define EDGE_MARK_MAX (1UL << 20) /* no zone of the guest has so many pages */

/* Address of nopage_rs in warn_alloc(), which lets one report in ten seconds through. */
static unsigned long ratelimit;
module_param(ratelimit, ulong, 0444);

/* Addresses of __get_vm_area_caller(), and of execmem_alloc() (v6.10) or module_alloc(), which modules cannot name. */
static unsigned long get_area, alloc_text;
module_param(get_area, ulong, 0444);
module_param(alloc_text, ulong, 0444);

static LIST_HEAD(held);
static struct list_head held_blocks[NR_PAGE_ORDERS];
static unsigned int tries;

struct edge_marks {
	unsigned long min, low, high;
};
static struct edge_marks saved[MAX_NUMNODES][MAX_NR_ZONES];

static unsigned long zone_free(struct zone *zone)
{
	return zone_page_state(zone, NR_FREE_PAGES);
}

static void set_min(struct zone *zone, unsigned long min)
{
	zone->_watermark[WMARK_MIN] = min;
	zone->_watermark[WMARK_LOW] = min + min / 4;
	zone->_watermark[WMARK_HIGH] = min + min / 2;
}

#define for_each_edge_zone(nid, i, zone)                                                           \
	for_each_online_node(nid)                                                                  \
		for (i = 0; i < MAX_NR_ZONES && (zone = NODE_DATA(nid)->node_zones + i); i++)      \
			if (populated_zone(zone))

static void marks_save(void)
{
	struct zone *zone;
	int nid, i;

	for_each_edge_zone(nid, i, zone)
		saved[nid][i] = (struct edge_marks){ zone->_watermark[WMARK_MIN],
						     zone->_watermark[WMARK_LOW],
						     zone->_watermark[WMARK_HIGH] };
}

static void marks_restore(void)
{
	struct zone *zone;
	int nid, i;

	for_each_edge_zone(nid, i, zone) {
		zone->_watermark[WMARK_MIN] = saved[nid][i].min;
		zone->_watermark[WMARK_LOW] = saved[nid][i].low;
		zone->_watermark[WMARK_HIGH] = saved[nid][i].high;
	}
}

/* No zone but @target may serve anything; with @one_node, no other of its node. */
static void close_others(struct zone *target, bool one_node)
{
	struct zone *zone;
	int nid, i;

	for_each_edge_zone(nid, i, zone)
		if (zone != target && (!one_node || nid == zone_to_nid(target)))
			set_min(zone, EDGE_MARK_MAX);
}

static struct page *ask(int nid, gfp_t gfp, unsigned int order)
{
	return nid < 0 ? alloc_pages(gfp, order) : alloc_pages_node(nid, gfp, order);
}

static bool try_one(int nid, gfp_t gfp, unsigned int order, const char *nodes, const char *expect)
{
	unsigned int n = tries++;
	struct page *page;

	pr_info("kmemdb_edge: before %u\n", n);
	handle_sysrq('m');
	page = ask(nid, gfp, order);
	pr_info("kmemdb_edge: try %u order=%u gfp=%#x(%pGg) nodes=%s expect=%s result=%s\n", n, order,
		(__force unsigned int)gfp, &gfp, nodes, expect, page ? "ok" : "fail");
	if (page)
		__free_pages(page, order);
	return page;
}

static bool probe(int nid, gfp_t gfp, unsigned int order, struct zone *zone, unsigned long min)
{
	struct page *page;

	set_min(zone, min);
	page = ask(nid, gfp | __GFP_NOWARN, order);
	if (page)
		__free_pages(page, order);
	return page;
}

/* The largest min of @zone with which the request is served; -1: none. */
static long edge_find(int nid, gfp_t gfp, unsigned int order, struct zone *zone)
{
	unsigned long low = 0, high = EDGE_MARK_MAX;

	if (!probe(nid, gfp, order, zone, 0))
		return -1;
	while (high - low > 1) {
		unsigned long middle = low + (high - low) / 2;

		if (probe(nid, gfp, order, zone, middle))
			low = middle;
		else
			high = middle;
	}
	return low;
}

/* ---- at the edge of a zone ---- */

static void edge_zone(struct zone *zone, int nid, gfp_t gfp, unsigned int order, const char *nodes,
		      const char *expect)
{
	static const int steps[] = { 1, 0, 2, -1, 5, -8 };
	unsigned int i;
	long edge;

	preempt_disable();
	marks_save();
	close_others(zone, nodes[0] != '*' || nid >= 0);
	edge = edge_find(nid, gfp, order, zone);
	for (i = 0; i < ARRAY_SIZE(steps) && edge >= 0; i++) {
		set_min(zone, max(edge + steps[i], 0L));
		try_one(nid, gfp, order, nodes, expect);
	}
	marks_restore();
	preempt_enable();
	cond_resched();
}

static const struct {
	gfp_t gfp;
	unsigned int order;
} asked[] = {
	{ GFP_ATOMIC, 0 },
	{ GFP_ATOMIC, 3 },
	{ GFP_NOWAIT, 0 },
	{ GFP_NOWAIT | __GFP_HIGH, 0 },
	{ __GFP_HIGH, 0 },
	{ __GFP_HIGH | __GFP_NOMEMALLOC, 0 },
	{ GFP_ATOMIC | __GFP_NOMEMALLOC, 0 },
	{ GFP_NOWAIT | __GFP_NOMEMALLOC, 3 },
	{ GFP_NOWAIT | __GFP_HIGH | __GFP_COMP, 3 },
	{ GFP_NOWAIT | __GFP_HIGHMEM | __GFP_MOVABLE, 0 },
	{ GFP_NOWAIT | __GFP_DMA32, 1 },
	{ GFP_ATOMIC | __GFP_DMA, 4 },
};

static void run_zones(void)
{
	struct zone *zone;
	unsigned int k;
	int nid, i;

	for_each_edge_zone(nid, i, zone)
		for (k = 0; k < ARRAY_SIZE(asked); k++)
			edge_zone(zone, -1, asked[k].gfp & ~__GFP_NOWARN, asked[k].order, "*",
				  "watermark");
}

/*
 * The writer has bound itself to node 1: the other node stays open. Requests that may use the reserve and cannot
 * sleep ignore the policy (__alloc_pages_slowpath()): for these all other zones are closed.
 */
static void run_policy(void)
{
	struct zone *zone;
	int nid, i;

	for_each_edge_zone(nid, i, zone) {
		if (nid != 1)
			continue;
		edge_zone(zone, -1, GFP_ATOMIC & ~__GFP_NOWARN, 0, "*", "watermark");
		edge_zone(zone, -1, GFP_NOWAIT & ~__GFP_NOWARN, 0, "1", "bound");
		edge_zone(zone, -1, GFP_NOWAIT & ~__GFP_NOWARN, 3, "1", "bound");
	}
}

static void run_thisnode(void)
{
	struct zone *zone;
	int nid, i;

	for_each_edge_zone(nid, i, zone)
		if (nid == 1)
			edge_zone(zone, 1, (GFP_ATOMIC | __GFP_THISNODE) & ~__GFP_NOWARN, 0, "*",
				  "bound");
}

/* ---- memory really short ---- */

static void let_go(unsigned long n)
{
	struct page *page, *next;

	list_for_each_entry_safe(page, next, &held, lru) {
		if (!n--)
			break;
		list_del(&page->lru);
		__free_page(page);
	}
}

static bool hold_one(int nid, gfp_t gfp)
{
	struct page *page = ask(nid, gfp | __GFP_NOWARN, 0);

	if (page)
		list_add(&page->lru, &held);
	return page;
}

/* As many pages as each kind of request can get, then one more. */
static void run_full(void)
{
	static const gfp_t kinds[] = { GFP_NOWAIT, GFP_NOWAIT | __GFP_HIGH, GFP_ATOMIC };
	unsigned int k, order;

	while (hold_one(-1, GFP_NOWAIT))
		;
	for (k = 0; k < ARRAY_SIZE(kinds); k++) {
		gfp_t gfp = kinds[k] & ~__GFP_NOWARN;

		preempt_disable();
		while (hold_one(-1, gfp))
			;
		for (order = 0; order <= 3; order += 3)
			try_one(-1, gfp, order, "*", "watermark");
		let_go(512);
		for (order = 0; order <= 3; order += 3)
			try_one(-1, gfp, order, "*", "any");
		preempt_enable();
		cond_resched();
	}
	let_go(ULONG_MAX);
}

/* ---- no block of the order ---- */

/* Why a request that enough free pages stand against fails: whose are the blocks of the order? */
static const char *blocks_of(struct zone *zone, unsigned int order)
{
	for (; order < NR_PAGE_ORDERS; order++)
		if (zone->free_area[order].nr_free)
			return "migratetype";
	return "fragmented";
}

/* Every other page of @zone that is held. */
static void free_alternate(struct zone *zone, unsigned int n)
{
	struct page *page, *next;

	list_for_each_entry_safe(page, next, &held, lru) {
		if (!(page_to_pfn(page) & 1) || page_zone(page) != zone)
			continue;
		if (!n--)
			break;
		list_del(&page->lru);
		__free_page(page);
	}
}

/* All blocks of order 1 and more. */
static void hold_blocks(struct zone *zone)
{
	const gfp_t gfp = GFP_NOWAIT | __GFP_NOWARN | __GFP_MEMALLOC | __GFP_THISNODE;
	unsigned int order;

	for (order = NR_PAGE_ORDERS - 1; order; order--) {
		struct page *page;

		while ((page = alloc_pages_node(zone_to_nid(zone), gfp, order))) {
			list_add(&page->lru, &held_blocks[order]);
			if (page_zone(page) != zone)
				break;
		}
	}
}

static void let_blocks_go(void)
{
	struct page *page, *next;
	unsigned int order;

	for (order = 1; order < NR_PAGE_ORDERS; order++)
		list_for_each_entry_safe(page, next, &held_blocks[order], lru) {
			list_del(&page->lru);
			__free_pages(page, order);
		}
}

static void fragment_zone(struct zone *zone)
{
	static const gfp_t kinds[] = { GFP_NOWAIT, GFP_NOWAIT | __GFP_HIGH, GFP_ATOMIC };
	int nid = zone_to_nid(zone);
	unsigned int k, order;
	/* Blocks of order 4 are in no list of a CPU: when freed, they are there for all. */
	struct page *block = alloc_pages_node(nid, GFP_KERNEL | __GFP_THISNODE, 4);

	while (zone_free(zone) > 4096 && hold_one(nid, GFP_NOWAIT | __GFP_THISNODE))
		;
	preempt_disable();
	marks_save();
	while (zone_free(zone) > 32 && hold_one(nid, GFP_NOWAIT | __GFP_MEMALLOC | __GFP_THISNODE))
		;
	/* Freed pages push blocks out of the lists of the CPU: these are taken afterwards. */
	free_alternate(zone, 4000);
	hold_blocks(zone);
	close_others(zone, false);
	set_min(zone, 64);
	for (k = 0; k < ARRAY_SIZE(kinds); k++)
		for (order = 0; order <= 3; order += 3)
			try_one(-1, kinds[k] & ~__GFP_NOWARN, order, "*",
				order ? blocks_of(zone, order) : "none");
	if (block && page_zone(block) == zone) {
		__free_pages(block, 4);
		block = NULL;
		try_one(-1, GFP_ATOMIC & ~__GFP_NOWARN, 3, "*", "none");
	}
	let_blocks_go();
	let_go(ULONG_MAX);
	marks_restore();
	preempt_enable();
	if (block)
		__free_pages(block, 4);
	cond_resched();
}

static void run_fragment(void)
{
	struct zone *zone;
	int nid, i;

	for_each_edge_zone(nid, i, zone)
		if (!strcmp(zone->name, "DMA32"))
			fragment_zone(zone);
}

/* ---- no room in the address space, or in what is left of the slab ---- */

static void run_vmap(void)
{
	void __iomem *map = ioremap(1UL << 35, 48UL << 40);
	void *p = vmalloc(1UL << 40);

	pr_info("kmemdb_edge: other ioremap expect=vmap_space result=%s\n", map ? "ok" : "fail");
	pr_info("kmemdb_edge: other vmalloc expect=too_large result=%s\n", p ? "ok" : "fail");
}

/*
 * The range for modules is full, though memory is free: addresses are taken without pages behind them, in ever smaller
 * pieces, each size until one fails; what these failures print ends with "filled".
 */
static void run_modules(void)
{
	static const unsigned long sizes[] = { 64UL << 20, 1UL << 20, 128UL << 10 };
	struct vm_struct *(*get)(unsigned long, unsigned long, unsigned long, unsigned long,
				 const void *) = (void *)get_area;
	static struct vm_struct *areas[512];
	unsigned int i, n = 0;
	void *p;

	if (!get_area || !alloc_text)
		return;
	for (i = 0; i < ARRAY_SIZE(sizes); i++)
		while (n < ARRAY_SIZE(areas) &&
		       (areas[n] = get(sizes[i], VM_MAP, MODULES_VADDR, MODULES_END, run_modules)))
			n++;
	pr_info("kmemdb_edge: filled with %u areas\n", n);
#if __has_include(<linux/execmem.h>)
	p = ((void *(*)(int, size_t))alloc_text)(0 /* EXECMEM_MODULE_TEXT */, 256UL << 10);
#else
	p = ((void *(*)(unsigned long))alloc_text)(256UL << 10);
#endif
	pr_info("kmemdb_edge: other modules expect=vmap_space result=%s\n", p ? "ok" : "fail");
	vfree(p);
	while (n--)
		vfree(areas[n]->addr);
}

static void run_slab(void)
{
	struct kmem_cache *cache = kmem_cache_create("kmemdb_edge", 2000, 0, 0, NULL);
	struct zone *zone;
	void *p = NULL;
	unsigned int n;
	int nid, i;

	if (!cache)
		return;
	preempt_disable();
	marks_save();
	for_each_edge_zone(nid, i, zone)
		set_min(zone, EDGE_MARK_MAX);
	for (n = 0; n < 1000; n++) {
		void *next = kmem_cache_alloc(cache, GFP_ATOMIC & ~__GFP_NOWARN);

		if (!next)
			break;
		*(void **)next = p;
		p = next;
	}
	marks_restore();
	preempt_enable();
	pr_info("kmemdb_edge: other slab expect=watermark result=%s\n", n < 1000 ? "fail" : "ok");
	while (p) {
		void *next = *(void **)p;

		kmem_cache_free(cache, p);
		p = next;
	}
	kmem_cache_destroy(cache);
}

static const struct {
	const char *name;
	void (*run)(void);
} runs[] = {
	{ "full", run_full },	    { "zones", run_zones }, { "policy", run_policy },
	{ "thisnode", run_thisnode }, { "vmap", run_vmap },   { "fragment", run_fragment },
	{ "slab", run_slab },	    { "modules", run_modules },
};

static int run_set(const char *name, const struct kernel_param *param)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(runs); i++)
		if (sysfs_streq(name, runs[i].name)) {
			runs[i].run();
			return 0;
		}
	return -EINVAL;
}

static const struct kernel_param_ops run_ops = { .set = run_set };
module_param_cb(run, &run_ops, NULL, 0200);

static int __init edge_init(void)
{
	unsigned int order;

	for (order = 0; order < NR_PAGE_ORDERS; order++)
		INIT_LIST_HEAD(&held_blocks[order]);
	if (ratelimit)
		((struct ratelimit_state *)ratelimit)->interval = 0;
	return 0;
}

static void __exit edge_exit(void)
{
	let_go(ULONG_MAX);
}
module_init(edge_init);
module_exit(edge_exit);
MODULE_DESCRIPTION("kmemdb: page allocation failures at the edge of the watermark");
MODULE_LICENSE("GPL");
