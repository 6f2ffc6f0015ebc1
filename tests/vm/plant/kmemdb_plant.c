// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Leaks on purpose, in known numbers: the ground truth for finding unreferenced memory, by whatever means.
 * The counts stand in the kernel log and in the module's parameters. What is kept is kept by a list from a
 * module variable, so that a search which takes referenced memory for lost is found out as well.
 */
#include <linux/list.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/slab.h>
#include <linux/vmalloc.h>

#ifndef SLAB_NO_MERGE /* before v6.5 */
#define SLAB_NO_MERGE 0
#endif

static unsigned int lost_objects = 300;		/* of 192 bytes, no pointer left */
static unsigned int lost_chains = 40;		/* pairs: a lost object holds the only pointer to another */
static unsigned int lost_pages = 24;		/* order 2, from the page allocator: nobody's */
static unsigned int lost_areas = 6;		/* vmalloc, 5 pages each */
static unsigned int kept_objects = 200;		/* on a list from this module's data */
module_param(lost_objects, uint, 0444);
module_param(lost_chains, uint, 0444);
module_param(lost_pages, uint, 0444);
module_param(lost_areas, uint, 0444);
module_param(kept_objects, uint, 0444);

struct plant {
	struct list_head list;
	void *next;
	char text[168];
};

static LIST_HEAD(kept);
static struct kmem_cache *plant_cache;
/* The numbers of the pages lost, not their addresses: a pfn is no pointer. */
static unsigned long lost_pfn[64];
module_param_array(lost_pfn, ulong, NULL, 0444);

static noinline struct plant *plant_one(const char *text)
{
	struct plant *p = kmem_cache_zalloc(plant_cache, GFP_KERNEL);

	if (p) {
		INIT_LIST_HEAD(&p->list);
		strscpy(p->text, text, sizeof(p->text));
	}
	return p;
}

/* Nothing of the stack frame of this function may survive: it is its own frame, overwritten by later calls. */
static noinline void plant_lose(void)
{
	unsigned int i;

	for (i = 0; i < lost_objects; i++) {
		char *p = kzalloc(180, GFP_KERNEL);

		if (p)
			strscpy(p, "kmemdb lost object", 180);
	}
	for (i = 0; i < lost_chains; i++) {
		struct plant *a = plant_one("kmemdb lost head"), *b = plant_one("kmemdb lost tail");

		if (a && b) {
			/* A list head points to itself, which is no reference from outside. */
			a->next = b;
		}
	}
	for (i = 0; i < lost_pages; i++) {
		struct page *page = alloc_pages(GFP_KERNEL | __GFP_COMP, 2);

		if (page && i < ARRAY_SIZE(lost_pfn))
			lost_pfn[i] = page_to_pfn(page);
	}
	for (i = 0; i < lost_areas; i++) {
		char *p = vmalloc(5 * PAGE_SIZE);

		if (p)
			strscpy(p, "kmemdb lost area", 5 * PAGE_SIZE);
	}
}

static noinline void plant_keep(void)
{
	unsigned int i;

	for (i = 0; i < kept_objects; i++) {
		struct plant *p = plant_one("kmemdb kept object");

		if (p)
			list_add(&p->list, &kept);
	}
}

static int __init plant_init(void)
{
	/* A constructor-less cache of its own: never merged with others, thanks to its flag. */
	plant_cache = kmem_cache_create("kmemdb_plant", sizeof(struct plant), 0, SLAB_NO_MERGE, NULL);
	if (!plant_cache)
		return -ENOMEM;
	plant_lose();
	plant_keep();
	pr_info("kmemdb_plant: lost %u kmalloc(180), %u pairs of kmemdb_plant, %u pages of order 2, %u vmalloc areas of 5 pages; kept %u kmemdb_plant\n",
		lost_objects, lost_chains, lost_pages, lost_areas, kept_objects);
	return 0;
}
module_init(plant_init);
MODULE_DESCRIPTION("kmemdb: planted leaks");
MODULE_LICENSE("GPL");
