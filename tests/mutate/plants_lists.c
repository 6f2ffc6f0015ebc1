/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Lists of kernel objects that lead into themselves or to nowhere, and objects whose members are rubbish. */
#include "plant.h"

static uint64_t sym(const struct planter *p, enum km_sym_id id)
{
	return km_view_sym(p->view, id);
}

/*
 * Entry @from of the list at @head gets a wrong next pointer: to entry @to (0: to @wild). The list, the entry, and the
 * object may be named.
 */
static bool bend(struct planter *p, struct damage *d, uint64_t head, enum km_field_id member,
		 unsigned from, unsigned to, uint64_t wild)
{
	uint64_t a = plant_entry(p, head, member, from);
	uint64_t b = to ? plant_entry(p, head, member, to) : 0;

	if (!a || (to && !b))
		return false;
	plant_set(p, d, KF_list_head_next, plant_addr(p, member, a),
		  to ? plant_addr(p, member, b) : wild);
	plant_named(d, head);
	plant_named(d, a);
	plant_named(d, plant_addr(p, member, a));
	return true;
}

/* ---- tasks ---- */

static uint64_t tasks(const struct planter *p)
{
	return plant_addr(p, KF_task_struct_tasks, sym(p, SYM_init_task));
}

static bool task_cycle(struct planter *p, struct damage *d)
{
	return bend(p, d, tasks(p), KF_task_struct_tasks, 20, 3, 0);
}

static bool task_self(struct planter *p, struct damage *d)
{
	return bend(p, d, tasks(p), KF_task_struct_tasks, 30, 30, 0);
}

static bool task_wild(struct planter *p, struct damage *d)
{
	return bend(p, d, tasks(p), KF_task_struct_tasks, 25, 0, WILD_NONCANONICAL);
}

static bool task_pid(struct planter *p, struct damage *d)
{
	uint64_t task = plant_entry(p, tasks(p), KF_task_struct_tasks, 12);

	if (!task)
		return false;
	plant_set(p, d, KF_task_struct_pid, task, UINT64_C(0x7fffffff));
	plant_named(d, task);
	return true;
}

static bool thread_wild(struct planter *p, struct damage *d)
{
	uint64_t task = plant_entry(p, tasks(p), KF_task_struct_tasks, 15);
	uint64_t head = plant_addr(p, KF_signal_struct_thread_head,
				   plant_get(p, KF_task_struct_signal, task));

	if (!head)
		return false;
	plant_set(p, d, KF_list_head_next, head, WILD_UNMAPPED);
	plant_named(d, task);
	plant_named(d, head);
	return true;
}

/* ---- vmalloc ---- */

/* A list of busy areas with some entries, of one list or of several. */
static uint64_t areas(const struct planter *p)
{
	uint64_t nodes = 0, i, head;

	if (sym(p, SYM_vmap_area_list))
		return sym(p, SYM_vmap_area_list);
	if (!sym(p, SYM_vmap_nodes) || km_read_ptr(p->view, sym(p, SYM_vmap_nodes), &nodes))
		return 0;
	for (i = 0; i < 64; i++) {
		head = plant_addr(p, KF_vmap_node_busy,
				  nodes + i * p->k->layout->type_bytes[KT_vmap_node]);
		if (plant_entry(p, head, KF_vmap_area_list, 12))
			return head;
	}
	return 0;
}

/* Area @nth that has a vm_struct with pages. */
static uint64_t area_with_pages(const struct planter *p, uint64_t *ret_vm)
{
	uint64_t area, vm;
	unsigned nth;

	for (nth = 1; (area = plant_entry(p, areas(p), KF_vmap_area_list, nth)); nth++) {
		vm = plant_get(p, KF_vmap_area_vm, area);
		if (plant_get(p, KF_vm_struct_nr_pages, vm) > 1) {
			*ret_vm = vm;
			return area;
		}
	}
	return 0;
}

static bool area_cycle(struct planter *p, struct damage *d)
{
	return bend(p, d, areas(p), KF_vmap_area_list, 10, 2, 0);
}

static bool area_wild(struct planter *p, struct damage *d)
{
	return bend(p, d, areas(p), KF_vmap_area_list, 10, 0, WILD_USER);
}

static bool area_vm_wild(struct planter *p, struct damage *d)
{
	uint64_t vm, area = area_with_pages(p, &vm);

	if (!area)
		return false;
	plant_set(p, d, KF_vmap_area_vm, area, WILD_NONCANONICAL);
	plant_named(d, area);
	plant_named(d, WILD_NONCANONICAL);
	return true;
}

static bool area_pages_wild(struct planter *p, struct damage *d)
{
	uint64_t vm;

	if (!area_with_pages(p, &vm))
		return false;
	plant_set(p, d, KF_vm_struct_pages, vm, WILD_UNMAPPED);
	plant_named(d, vm);
	return true;
}

static bool area_pages_many(struct planter *p, struct damage *d)
{
	uint64_t vm;

	if (!area_with_pages(p, &vm))
		return false;
	plant_set(p, d, KF_vm_struct_nr_pages, vm, UINT64_C(0xfffffff0));
	plant_named(d, vm);
	return true;
}

/* ---- modules ---- */

static bool module_cycle(struct planter *p, struct damage *d)
{
	return bend(p, d, sym(p, SYM_modules), KF_module_list, 3, 1, 0);
}

static bool module_base(struct planter *p, struct damage *d)
{
	uint64_t module = plant_entry(p, sym(p, SYM_modules), KF_module_list, 2);
	const struct km_layout *layout = p->k->layout;
	enum km_field_id size = layout->field[KF_module_mem_size].present ? KF_module_mem_size
									  : KF_module_core_size;

	if (!module)
		return false;
	plant_set(p, d, size, module, UINT64_C(0xfffff000));
	plant_named(d, module);
	return true;
}

/* ---- per-CPU chunks, resources ---- */

static bool chunk_cycle(struct planter *p, struct damage *d)
{
	uint64_t slots = 0, i, head;

	if (!sym(p, SYM_pcpu_chunk_lists) ||
	    km_read_ptr(p->view, sym(p, SYM_pcpu_chunk_lists), &slots))
		return false;
	for (i = 0; i < 32; i++) {
		head = slots + 16 * i;
		if (plant_entry(p, head, KF_pcpu_chunk_list, 1))
			return bend(p, d, head, KF_pcpu_chunk_list, 1, 1, 0);
	}
	return false;
}

static bool chunk_base_wild(struct planter *p, struct damage *d)
{
	uint64_t chunk;

	if (!plant_sql(p, "SELECT addr FROM percpu_chunk WHERE kind = 'dynamic'", &chunk))
		return false;
	plant_set(p, d, KF_pcpu_chunk_base_addr, chunk, WILD_NONCANONICAL);
	plant_named(d, chunk);
	return true;
}

/* A resource whose sibling is its own child: each is below the other. */
static bool resource_cycle(struct planter *p, struct damage *d)
{
	uint64_t top = sym(p, SYM_iomem_resource), parent = plant_get(p, KF_resource_child, top),
		 child;

	for (; parent; parent = plant_get(p, KF_resource_sibling, parent)) {
		child = plant_get(p, KF_resource_child, parent);
		if (!child)
			continue;
		plant_set(p, d, KF_resource_child, child, parent);
		plant_named(d, child);
		plant_named(d, parent);
		return true;
	}
	return false;
}

#define OWNERS                                                     \
	{ "owner", -1 }, { "page_run", -1 }, { "page_class", -1 }, \
	{                                                          \
		"unowned_run", -1                                  \
	}

/* What a task has that cannot be found. */
#define PROCESS                                                                                    \
	{ "process_memory", 1 }, { "vma", -1 }, { "cgroup", 1 }, { "cgroup_page", -1 },            \
		{ "stack", 1 },                                                                    \
	{                                                                                          \
		"backtrace", -1                                                                    \
	}

/* Where a task may be missing, it is not known who is in a namespace, or has a socket open, first. */
#define FIRST_ONES { "mount", -1 }, { "socket", -1 }

const struct plant plants_lists[] = {
	{ "task: cycle", "task", task_cycle, { { "task", -1 }, FIRST_ONES, OWNERS, { "cgroup_page", -1 } } },
	{ "task: leads to itself", "task", task_self, { { "task", -1 }, FIRST_ONES, OWNERS, { "cgroup_page", -1 } } },
	{ "task: wild pointer", "task", task_wild, { { "task", -1 }, FIRST_ONES, OWNERS, { "cgroup_page", -1 } } },
	{ "task: absurd pid", "task", task_pid, { { "task", 1 }, FIRST_ONES, PROCESS, OWNERS } },
	{ "task: threads lead nowhere", "task", thread_wild, { { "task", 1 }, FIRST_ONES, PROCESS, OWNERS } },
	{ "vmalloc: cycle", "vmalloc", area_cycle, { { "vmalloc_area", -1 }, OWNERS } },
	{ "vmalloc: wild pointer", "vmalloc", area_wild, { { "vmalloc_area", -1 }, OWNERS } },
	{ "vmalloc: wild vm_struct", "vmalloc", area_vm_wild, { { "vmalloc_area", 1 }, OWNERS } },
	{ "vmalloc: wild list of pages",
	  "vmalloc",
	  area_pages_wild,
	  { { "vmalloc_area", 1 }, OWNERS } },
	{ "vmalloc: absurd number of pages",
	  "vmalloc",
	  area_pages_many,
	  { { "vmalloc_area", 1 }, OWNERS } },
	/* Callers in the modules that are lost have no name. */
	{ "module: cycle",
	  "module",
	  module_cycle,
	  { { "module", -1 }, { "vmalloc_area", -1 }, OWNERS } },
	{ "module: absurd size", "module", module_base, { { "module", 1 }, OWNERS } },
	{ "percpu: chunk leads to itself",
	  "percpu",
	  chunk_cycle,
	  { { "percpu_chunk", -1 }, OWNERS } },
	{ "percpu: wild chunk", "percpu", chunk_base_wild, { { "percpu_chunk", 1 }, OWNERS } },
	{ "resource: below itself", "memory_map", resource_cycle, { { "memory_map", 1 } } },
	{ NULL, NULL, NULL, { { NULL, 0 } } },
};
