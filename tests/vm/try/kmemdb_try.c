// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Requests for pages that are really made, from a state of the free lists that the host has dumped before.
 *
 * A write of a state's name to the parameter "run" makes the state: pages are held, freed in patterns, and watermarks
 * set so that what is free is near them. Then interrupts go off, the lists of the CPU are drained, and the host gives
 * orders over the third serial port, one line each; nothing else runs in the guest until "q". The host stops and
 * dumps the guest in between, and goes back to that moment when a try has left other free lists behind.
 *
 *   s NAME T F V	the state is made; T tries, F kinds of flags, V tries with reclaim
 *   t N	-> r N order=O gfp=0xM node=K result=ok|fail state=same|moved
 *   c N	the same request until it is refused -> c N order=O gfp=0xM node=K count=C
 *   v N	a request that may reclaim, with interrupts on -> v N order=O gfp=0xM node=K result=ok|fail;
 *		the host goes back behind each
 *   q		-> nothing: the state is undone
 */
#include <linux/gfp.h>
#include <linux/io.h>
#include <linux/list.h>
#include <linux/mm.h>
#include <linux/mmzone.h>
#include <linux/module.h>
#include <linux/sched.h>
#include <linux/vmstat.h>

#ifndef NR_PAGE_ORDERS /* before v6.8 */
#define NR_PAGE_ORDERS MAX_ORDER
#endif

#define COM3	  0x3e8
#define MARK_MAX  (1UL << 20) /* no zone of the guest has so many pages */
#define MAX_ZONES 8

/* Address of drain_local_pages(), which is not exported. */
static unsigned long drain;
module_param(drain, ulong, 0444);

/* ---- the host ---- */

static void port_puts(const char *s)
{
	for (; *s; s++) {
		while (!(inb(COM3 + 5) & 0x20))
			cpu_relax();
		outb(*s, COM3);
	}
}

static void port_gets(char *buf, size_t n)
{
	size_t i = 0;

	for (;;) {
		char c;

		while (!(inb(COM3 + 5) & 1))
			cpu_relax();
		c = inb(COM3);
		if (c == '\n')
			break;
		if (i < n - 1)
			buf[i++] = c;
	}
	buf[i] = '\0';
}

/* ---- zones ---- */

static struct zone *zones[MAX_ZONES];
static unsigned int nr_zones;
static unsigned long saved[MAX_ZONES][3];

static void zones_find(void)
{
	int nid, i;

	for_each_online_node(nid)
		for (i = 0; i < MAX_NR_ZONES && nr_zones < MAX_ZONES; i++)
			if (populated_zone(NODE_DATA(nid)->node_zones + i))
				zones[nr_zones++] = NODE_DATA(nid)->node_zones + i;
}

static unsigned long zone_free(struct zone *zone)
{
	return zone_page_state(zone, NR_FREE_PAGES);
}

static void set_marks(struct zone *zone, long min, long low)
{
	zone->_watermark[WMARK_MIN] = max(min, 1L);
	zone->_watermark[WMARK_LOW] = max(low, 1L);
	zone->_watermark[WMARK_HIGH] = max(low, 1L) + 32;
}

static void drain_cpu(void)
{
	((void (*)(struct zone *))drain)(NULL);
}

/* ---- held pages ---- */

static LIST_HEAD(held);

/*
 * As if reclaim were allowed: who cannot sleep takes HighAtomic blocks, too. It is not begun, for this task is one
 * that reclaims already (run_set()).
 */
static gfp_t zone_gfp(struct zone *zone)
{
	const gfp_t any = __GFP_DIRECT_RECLAIM | __GFP_NOWARN | __GFP_THISNODE;

	switch (zone_idx(zone)) {
	case ZONE_DMA:
		return any | __GFP_DMA;
	case ZONE_DMA32:
		return any | __GFP_DMA32;
	case ZONE_MOVABLE:
		return any | __GFP_HIGHMEM | __GFP_MOVABLE;
	default:
		return any;
	}
}

/* Pages of @zone until @leave are free. */
static void hold(struct zone *zone, unsigned long leave)
{
	while (zone_free(zone) > leave) {
		struct page *page = alloc_pages_node(zone_to_nid(zone), zone_gfp(zone), 0);

		if (!page)
			break;
		if (page_zone(page) != zone) {
			__free_pages(page, 0);
			break;
		}
		list_add(&page->lru, &held);
	}
}

/* Those held pages of @zone whose frame number has @bits at @shift, @n of them. */
static void let_go(struct zone *zone, unsigned int shift, unsigned long mask, unsigned long bits, unsigned long n)
{
	struct page *page, *next;

	list_for_each_entry_safe(page, next, &held, lru) {
		if (zone && (page_zone(page) != zone || (page_to_pfn(page) >> shift & mask) != bits))
			continue;
		if (!n--)
			break;
		list_del(&page->lru);
		__free_pages(page, 0);
	}
	drain_cpu();
}

/* ---- states ---- */

/* Free stands @above pages above low and twice that above min: only the largest orders are refused. */
static void marks_below(long above)
{
	unsigned int i;

	for (i = 0; i < nr_zones; i++)
		set_marks(zones[i], zone_free(zones[i]) - 2 * above, zone_free(zones[i]) - above);
}

static void state_calm(void)
{
	marks_below(300);
}

/* Below min: only who may use a reserve is served. */
static void state_low(void)
{
	unsigned int i;

	for (i = 0; i < nr_zones; i++) {
		long min = zone_free(zones[i]) + 50;

		set_marks(zones[i], min, min + min / 4);
	}
}

/* At the edge of what GFP_ATOMIC may take: 3/8 of min, or 5/16 before the rework of v6.3. */
static void state_atomic(void)
{
	unsigned int i;

	for (i = 0; i < nr_zones; i++) {
		long min = (long)(zone_free(zones[i]) - 40) * 8 / 3;

		set_marks(zones[i], min, min + min / 4);
	}
}

/* Zones whose lowmem_reserve decides; the others are closed. */
static void state_reserve(void)
{
	unsigned int i;

	for (i = 0; i < nr_zones; i++) {
		long reserve = zones[i]->lowmem_reserve[ZONE_NORMAL], free = zone_free(zones[i]);

		if (reserve && free > reserve)
			set_marks(zones[i], free - reserve / 2, free - reserve / 2 + 20);
		else
			set_marks(zones[i], MARK_MAX, MARK_MAX);
	}
}

/* What is free stands in blocks below an order: of each 2 << @order frames half are held. */
static void fragment(unsigned int order, unsigned long n)
{
	unsigned int i;

	for (i = 0; i < nr_zones; i++) {
		hold(zones[i], 0);
		let_go(zones[i], order, 1, 1, n);
		hold(zones[i], n);
	}
}

static void state_split(void)
{
	fragment(0, 3000);
	marks_below(200);
}

static void state_chunks(void)
{
	fragment(3, 4000);
	marks_below(20);
}

/* HighAtomic blocks, where the zone is large enough to have some, and nothing else of more than one page. */
static void state_highatomic(void)
{
	struct page *page[64];
	unsigned int i, k, n;

	for (i = 0; i < nr_zones; i++) {
		unsigned long low = zones[i]->_watermark[WMARK_LOW];

		/* The slow path reserves, and it is taken below low. */
		zones[i]->_watermark[WMARK_LOW] = MARK_MAX;
		for (n = 0; n < ARRAY_SIZE(page); n++) {
			page[n] = alloc_pages_node(zone_to_nid(zones[i]),
						   (zone_gfp(zones[i]) & ~__GFP_DIRECT_RECLAIM & ~__GFP_MOVABLE) |
							   (GFP_ATOMIC & ~__GFP_KSWAPD_RECLAIM),
						   3);
			if (!page[n])
				break;
		}
		for (k = 0; k < n; k++)
			__free_pages(page[k], 3);
		zones[i]->_watermark[WMARK_LOW] = low;
	}
	drain_cpu();
	fragment(0, 2500);
	marks_below(60);
}

static const struct {
	const char *name;
	void (*make)(void);
} states[] = {
	{ "calm", state_calm },	      { "low", state_low },	{ "atomic", state_atomic },
	{ "reserve", state_reserve }, { "split", state_split }, { "chunks", state_chunks },
	{ "highatomic", state_highatomic },
};

/* ---- tries ---- */

#define NO_RECLAIM (__GFP_DIRECT_RECLAIM | __GFP_KSWAPD_RECLAIM)

static const struct {
	gfp_t gfp;
	int node;
} kinds[] = {
	{ GFP_KERNEL, 0 },
	{ GFP_ATOMIC, 0 },
	{ GFP_NOWAIT, 0 },
	{ GFP_HIGHUSER_MOVABLE, 0 },
	{ GFP_KERNEL | __GFP_DMA32, 0 },
	{ GFP_KERNEL | __GFP_HIGH | __GFP_NOMEMALLOC, 1 },
	{ GFP_KERNEL | __GFP_RECLAIMABLE | __GFP_NOMEMALLOC, 0 },
	{ GFP_ATOMIC | __GFP_THISNODE, 1 },
};

/* May reclaim. Without one of __GFP_NORETRY and __GFP_RETRY_MAYFAIL small orders call the OOM killer, and there is only init. */
static const gfp_t reclaim_kinds[] = {
	GFP_KERNEL | __GFP_NORETRY,
	GFP_KERNEL | __GFP_RETRY_MAYFAIL,
	GFP_HIGHUSER_MOVABLE | __GFP_NORETRY,
	GFP_HIGHUSER_MOVABLE | __GFP_RETRY_MAYFAIL,
	GFP_ATOMIC,
	GFP_NOWAIT,
};
static const unsigned char reclaim_orders[] = { 0, 1, 3, 4, 6, 9 };

#define NR_RECLAIMS (ARRAY_SIZE(reclaim_kinds) * ARRAY_SIZE(reclaim_orders))
#define NR_TRIES (ARRAY_SIZE(kinds) * NR_PAGE_ORDERS)

/* What must be as it was: the lengths of all free lists and what the watermark test reads. */
struct print {
	unsigned long free, highatomic, boost;
	unsigned int blocks[NR_PAGE_ORDERS][MIGRATE_TYPES];
};
static struct print before[MAX_ZONES], after[MAX_ZONES];

static void take_print(struct print *all)
{
	struct list_head *at;
	unsigned int i, order, type;

	memset(all, 0, sizeof(before));
	for (i = 0; i < nr_zones; i++) {
		struct print *p = &all[i];

		p->free = zone_free(zones[i]);
		p->highatomic = zones[i]->nr_reserved_highatomic;
		p->boost = zones[i]->watermark_boost;
		for (order = 0; order < NR_PAGE_ORDERS; order++)
			for (type = 0; type < MIGRATE_TYPES; type++)
				list_for_each(at, &zones[i]->free_area[order].free_list[type])
					p->blocks[order][type]++;
	}
}

static struct page *ask(unsigned int n, unsigned int *order, gfp_t *gfp, int *node)
{
	unsigned int kind = n / NR_PAGE_ORDERS;

	*order = n % NR_PAGE_ORDERS;
	*gfp = (kinds[kind].gfp & ~NO_RECLAIM) | __GFP_NOWARN;
	*node = node_online(kinds[kind].node) ? kinds[kind].node : 0;
	return alloc_pages_node(*node, *gfp, *order);
}

static void try_one(unsigned int n)
{
	unsigned int order;
	char line[128];
	gfp_t gfp;
	int node;
	struct page *page = ask(n, &order, &gfp, &node);

	if (page)
		__free_pages(page, order);
	drain_cpu();
	take_print(after);
	snprintf(line, sizeof(line), "r %u order=%u gfp=%#x node=%d result=%s state=%s\n", n, order,
		 (__force unsigned int)gfp, node, page ? "ok" : "fail",
		 memcmp(before, after, sizeof(before)) ? "moved" : "same");
	port_puts(line);
}

static void try_many(unsigned int n)
{
	LIST_HEAD(got);
	struct page *page, *next;
	unsigned int order, count = 0;
	char line[128];
	gfp_t gfp;
	int node;

	while ((page = ask(n, &order, &gfp, &node))) {
		list_add(&page->lru, &got);
		count++;
	}
	snprintf(line, sizeof(line), "c %u order=%u gfp=%#x node=%d count=%u\n", n, order,
		 (__force unsigned int)gfp, node, count);
	port_puts(line);
	list_for_each_entry_safe(page, next, &got, lru) {
		list_del(&page->lru);
		__free_pages(page, order);
	}
}

/* What is reclaimed, and who runs meanwhile, is undone by the host. @flags: those of before the state. */
static void try_reclaim(unsigned int n, unsigned long flags)
{
	unsigned int order = reclaim_orders[n % ARRAY_SIZE(reclaim_orders)];
	gfp_t gfp = reclaim_kinds[n / ARRAY_SIZE(reclaim_orders)] | __GFP_NOWARN;
	struct page *page;
	char line[128];

	local_irq_restore(flags);
	page = alloc_pages_node(0, gfp, order);
	local_irq_disable();
	snprintf(line, sizeof(line), "v %u order=%u gfp=%#x node=0 result=%s\n", n, order,
		 (__force unsigned int)gfp, page ? "ok" : "fail");
	port_puts(line);
	if (page)
		__free_pages(page, order);
}

static void obey(unsigned long flags)
{
	char line[32];

	for (;;) {
		unsigned int n = 0;

		port_gets(line, sizeof(line));
		if (line[0] == 'q')
			return;
		if (line[1] != ' ' || kstrtouint(line + 2, 10, &n) || n >= (line[0] == 'v' ? NR_RECLAIMS : NR_TRIES))
			port_puts("? \n");
		else if (line[0] == 'v')
			try_reclaim(n, flags);
		else if (line[0] == 't')
			try_one(n);
		else
			try_many(n);
	}
}

static int run_set(const char *name, const struct kernel_param *param)
{
	unsigned long flags;
	unsigned int i, k, reclaims = current->flags & PF_MEMALLOC;
	char line[64];

	for (i = 0; i < ARRAY_SIZE(states); i++)
		if (sysfs_streq(name, states[i].name))
			break;
	if (i == ARRAY_SIZE(states))
		return -EINVAL;
	for (k = 0; k < nr_zones; k++)
		memcpy(saved[k], zones[k]->_watermark, sizeof(saved[k]));
	local_irq_save(flags);
	current->flags |= PF_MEMALLOC;
	states[i].make();
	current->flags = (current->flags & ~PF_MEMALLOC) | reclaims;
	drain_cpu();
	take_print(before);
	snprintf(line, sizeof(line), "s %s %u %u %u\n", states[i].name, (unsigned int)NR_TRIES,
		 (unsigned int)ARRAY_SIZE(kinds), (unsigned int)NR_RECLAIMS);
	port_puts(line);
	obey(flags);
	let_go(NULL, 0, 0, 0, ULONG_MAX);
	for (k = 0; k < nr_zones; k++)
		memcpy(zones[k]->_watermark, saved[k], sizeof(saved[k]));
	local_irq_restore(flags);
	return 0;
}

static const struct kernel_param_ops run_ops = { .set = run_set };
module_param_cb(run, &run_ops, NULL, 0200);

static int __init try_init(void)
{
	if (!drain)
		return -EINVAL;
	zones_find();
	return 0;
}

static void __exit try_exit(void)
{
}
module_init(try_init);
module_exit(try_exit);
MODULE_DESCRIPTION("kmemdb: requests for pages, from states that were dumped");
MODULE_LICENSE("GPL");
