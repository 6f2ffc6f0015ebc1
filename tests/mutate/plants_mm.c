/* SPDX-License-Identifier: GPL-2.0-or-later */
/* More of processes: mm pointers, page tables used twice or beyond memory, maple trees that are their own children. */
#include "plant.h"

#define ENTRY_PRESENT 1u
#define ENTRY_HUGE    0x80u
#define ENTRY_USER    0x67u /* present, writable, user, accessed, dirty */
#define ENTRY_ADDR    UINT64_C(0x000ffffffffff000)

/* Of those whose mappings are known, the largest address space but two: none that everything depends on. */
static uint64_t mm(const struct planter *p)
{
	return plant_sql_addr(
		p, "SELECT mm_addr FROM process_memory WHERE same_as_pid IS NULL AND pid > 1"
		   " AND mm_addr IS NOT NULL AND mappings > 6 AND unread = 0"
		   " ORDER BY rss_kb DESC LIMIT 1 OFFSET 2");
}

static uint64_t task_of(const struct planter *p, uint64_t mm)
{
	uint64_t head = plant_addr(p, KF_task_struct_tasks, km_view_sym(p->view, SYM_init_task));
	uint64_t task;
	unsigned nth;

	for (nth = 1; mm && (task = plant_entry(p, head, KF_task_struct_tasks, nth)); nth++)
		if (plant_get(p, KF_task_struct_mm, task) == mm)
			return task;
	return 0;
}

static bool mm_to(struct planter *p, struct damage *d, uint64_t wild)
{
	uint64_t old = mm(p), task = task_of(p, old);

	if (!task)
		return false;
	plant_set(p, d, KF_task_struct_mm, task, wild);
	plant_named(d, task);
	plant_named(d, wild);
	return true;
}

static bool mm_wild(struct planter *p, struct damage *d)
{
	return mm_to(p, d, WILD_NONCANONICAL);
}

static bool mm_unmapped(struct planter *p, struct damage *d)
{
	return mm_to(p, d, WILD_UNMAPPED);
}

/* Kernel memory that is no mm_struct: the task itself. */
static bool mm_astray(struct planter *p, struct damage *d)
{
	uint64_t task = task_of(p, mm(p));

	return task && mm_to(p, d, task);
}

/* ---- page tables ---- */

/* Virtual address of the first entry in use of the table at @table, which is one; 0: none. */
static uint64_t entry_of(const struct planter *p, uint64_t table, uint64_t *ret)
{
	uint64_t i;

	for (i = 0; table && i < 256; i++)
		if (!km_read_ptr(p->view, table + 8 * i, ret) && *ret & ENTRY_PRESENT)
			return table + 8 * i;
	return 0;
}

/* Virtual address of a table of @level (1: the lowest) of @m, by the direct map. */
static uint64_t table_of(const struct planter *p, uint64_t m, unsigned level)
{
	uint64_t table = plant_get(p, KF_mm_struct_pgd, m), entry;
	unsigned at;

	for (at = p->k->xlate.levels; table && at > level; at--) {
		if (!entry_of(p, table, &entry) || entry & ENTRY_HUGE)
			return 0;
		table = p->k->direct_map + (entry & ENTRY_ADDR);
	}
	return table;
}

/* A table that is used at two places. */
static bool table_twice(struct planter *p, struct damage *d)
{
	uint64_t m = mm(p), table = table_of(p, m, 2), entry, at = entry_of(p, table, &entry), i;
	uint64_t other;

	for (i = 1; at && at + 8 * i < table + 4096; i++) {
		if (km_read_ptr(p->view, at + 8 * i, &other) || !(other & ENTRY_PRESENT) ||
		    other & ENTRY_HUGE || entry & ENTRY_HUGE)
			continue;
		plant_poke(d, at + 8 * i, entry, 8);
		plant_named(d, m);
		return true;
	}
	return false;
}

static bool table_nowhere(struct planter *p, struct damage *d)
{
	uint64_t m = mm(p), table = table_of(p, m, 2), entry, at = entry_of(p, table, &entry);

	if (!at)
		return false;
	plant_poke(d, at, UINT64_C(0x000ffff123456000) | ENTRY_USER, 8);
	plant_named(d, m);
	return true;
}

static bool page_nowhere(struct planter *p, struct damage *d)
{
	uint64_t m = mm(p), table = table_of(p, m, 1), entry, at = entry_of(p, table, &entry);

	if (!at)
		return false;
	plant_poke(d, at, UINT64_C(0x000ffff123456000) | ENTRY_USER, 8);
	plant_named(d, m);
	return true;
}

/* ---- mappings ---- */

/* enum maple_type in bits 3 to 6 of a pointer to a node. */
#define MAPLE_TYPE(node)  ((node) >> 3 & 15)
#define MAPLE_LEAF	  1u
#define MAPLE_RANGE	  2u
#define MAPLE_ARANGE	  3u
#define MAPLE_NODE(entry) ((entry) & ~UINT64_C(0xff))

static uint64_t root(const struct planter *p, uint64_t m)
{
	return plant_get(p, KF_maple_tree_ma_root, plant_addr(p, KF_mm_struct_mm_mt, m));
}

static enum km_field_id slots(uint64_t node)
{
	return MAPLE_TYPE(node) == MAPLE_ARANGE ? KF_maple_node_arange_slot
						: KF_maple_node_range_slot;
}

/* The address space with the most mappings: its tree has levels. */
static uint64_t tree_mm(const struct planter *p)
{
	return plant_sql_addr(
		p, "SELECT mm_addr FROM process_memory WHERE same_as_pid IS NULL AND pid > 1"
		   " ORDER BY mappings DESC LIMIT 1");
}

/* A node that is its own child. */
static bool tree_cycle(struct planter *p, struct damage *d)
{
	uint64_t m = tree_mm(p), top = root(p, m), at;

	if (!top || MAPLE_TYPE(top) < MAPLE_RANGE ||
	    km_field_addr(p->view, slots(top), MAPLE_NODE(top), 1, &at))
		return false;
	plant_poke(d, at, top, 8);
	plant_named(d, MAPLE_NODE(top));
	plant_named(d, m);
	return true;
}

/* The leaf that has the first mappings; a slot of it that has one. */
static uint64_t leaf_slot(const struct planter *p, uint64_t m, uint64_t *ret_vma)
{
	uint64_t node = root(p, m), at, i;

	while (node && MAPLE_TYPE(node) > MAPLE_LEAF) {
		if (km_field_addr(p->view, slots(node), MAPLE_NODE(node), 0, &at) ||
		    km_read_ptr(p->view, at, &node))
			return 0;
	}
	for (i = 1; node && i < 8; i++)
		if (!km_field_addr(p->view, KF_maple_node_range_slot, MAPLE_NODE(node), i, &at) &&
		    !km_read_ptr(p->view, at, ret_vma) && *ret_vma)
			return at;
	return 0;
}

static bool tree_entry_wild(struct planter *p, struct damage *d)
{
	uint64_t vma, at = leaf_slot(p, mm(p), &vma);

	if (!at)
		return false;
	plant_poke(d, at, WILD_UNMAPPED, 8);
	plant_named(d, WILD_UNMAPPED);
	return true;
}

static bool vma_backwards(struct planter *p, struct damage *d)
{
	uint64_t vma;

	if (!leaf_slot(p, mm(p), &vma))
		return false;
	plant_set(p, d, KF_vm_area_struct_vm_end, vma, 0x1000);
	plant_named(d, vma);
	return true;
}

/* What one process maps may change hands. */
#define ONE_PROCESS                                                                  \
	{ "process_memory", 1 }, { "vma", -1 }, { "owner", -1 }, { "page_run", -1 }, \
		{ "page_class", -1 }, { "unowned_run", -1 },                         \
	{                                                                            \
		"cgroup_page", -1                                                    \
	}

const struct plant plants_mm[] = {
	{ "mm: poisoned pointer", "process", mm_wild, { ONE_PROCESS } },
	{ "mm: unmapped pointer", "process", mm_unmapped, { ONE_PROCESS } },
	{ "mm: to another structure", "process", mm_astray, { ONE_PROCESS } },
	{ "page table: used twice", "process", table_twice, { ONE_PROCESS } },
	{ "page table: beyond memory", "process", table_nowhere, { ONE_PROCESS } },
	{ "page table: page beyond memory", "process", page_nowhere, { ONE_PROCESS } },
	{ "maple tree: its own child", "process", tree_cycle, { ONE_PROCESS } },
	{ "maple tree: wild mapping", "process", tree_entry_wild, { ONE_PROCESS } },
	{ "mapping: ends before it begins", "process", vma_backwards, { ONE_PROCESS } },
	{ NULL, NULL, NULL, { { NULL, 0 } } },
};
