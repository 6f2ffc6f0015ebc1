/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Values that are well within their bounds and wrong: nothing is hard to read, and only what the kernel keeps of them in a
 * second place tells (docs/kernel.md 13.1).
 */
#include <stdio.h>

#include "plant.h"
#include "slab/slab.h"

static bool add_to(struct planter *p, struct damage *d, enum km_field_id field, uint64_t base, uint64_t more)
{
	if (!base || !p->k->layout->field[field].present)
		return false;
	plant_set(p, d, field, base, plant_get(p, field, base) + more);
	plant_named(d, base);
	return true;
}

/* The machine's counter number 0 of nodes: by more than CPUs may keep of it. */
static bool node_counter(struct planter *p, struct damage *d)
{
	uint64_t at = km_view_sym(p->view, SYM_vm_node_stat), value;

	if (!at || km_read_uint(p->view, at, 8, &value))
		return false;
	plant_poke(d, at, value + (1 << 20), 8);
	d->check = "counters of nodes: nodes = machine";
	return true;
}

static bool phys_of_area(struct planter *p, struct damage *d)
{
	const struct km_place *va = &p->k->layout->field[KF_vmap_area_va_start];
	uint64_t head = km_view_sym(p->view, SYM_vmap_nodes), nodes, i, n, vm;

	/* Of the nodes' lists the first area that is one of I/O memory. */
	if (!va->present || !head || km_read_ptr(p->view, head, &nodes) ||
	    km_read_var(p->view, SYM_nr_vmap_nodes, true, &n))
		return false;
	for (i = 0; i < n; i++) {
		uint64_t list = plant_addr(p, KF_vmap_node_busy, nodes + i * p->k->layout->type_bytes[KT_vmap_node]), k;

		for (k = 1; k < 64; k++) {
			uint64_t area = plant_entry(p, list, KF_vmap_area_list, (unsigned)k);

			vm = area ? plant_get(p, KF_vmap_area_vm, area) : 0;
			if (!area)
				break;
			if (vm && plant_get(p, KF_vm_struct_phys_addr, vm))
				return add_to(p, d, KF_vm_struct_phys_addr, vm, 4096);
		}
	}
	return false;
}

/* The second block of places in code that can be traced leads to the first one's. */
static bool records_of_another(struct planter *p, struct damage *d)
{
	uint64_t first, second;

	if (km_read_var(p->view, SYM_ftrace_pages_start, false, &first))
		return false;
	second = plant_get(p, KF_ftrace_page_next, first);
	if (!second)
		return false;
	plant_set(p, d, KF_ftrace_page_records, second, plant_get(p, KF_ftrace_page_records, first));
	plant_named(d, second);
	return true;
}

/* A file in tmpfs that has pages. */
static uint64_t a_file(const struct planter *p)
{
	return plant_sql_addr(p, "SELECT addr FROM file_cache WHERE kind = 'tmpfs' AND cached_pages > 4 AND path NOTNULL"
				 " ORDER BY addr LIMIT 1");
}

static bool count_of_file(struct planter *p, struct damage *d)
{
	return add_to(p, d, KF_address_space_nrpages, a_file(p), 1);
}

static bool operations_of_file(struct planter *p, struct damage *d)
{
	uint64_t mapping = a_file(p);

	if (!mapping)
		return false;
	plant_named(d, plant_get(p, KF_address_space_host, mapping));
	return add_to(p, d, KF_address_space_a_ops, mapping, 64);
}

static bool type_of_inode(struct planter *p, struct damage *d)
{
	uint64_t mapping = a_file(p);

	return mapping && add_to(p, d, KF_inode_i_mode, plant_get(p, KF_address_space_host, mapping), 0x7000);
}

static bool flags_of_mapping(struct planter *p, struct damage *d)
{
	uint64_t vma = plant_sql_addr(p, "SELECT addr FROM vma WHERE perms = 'r--p' ORDER BY pid, start_addr LIMIT 1");

	return vma && add_to(p, d, KF_vm_area_struct_vm_flags, vma, UINT64_C(1) << 49);
}

static uint64_t a_cache(const struct planter *p, const char *name)
{
	char sql[128];

	snprintf(sql, sizeof(sql), "SELECT addr FROM slab_cache WHERE name = '%s'", name);
	return plant_sql_addr(p, sql);
}

static bool name_of_cache(struct planter *p, struct damage *d)
{
	return add_to(p, d, KF_kmem_cache_name, a_cache(p, "dentry"), 1);
}

static bool flag_of_cache(struct planter *p, struct damage *d)
{
	uint64_t cache = a_cache(p, "dentry"), flags = plant_get(p, KF_kmem_cache_flags, cache);

	if (!flags)
		return false;
	plant_set(p, d, KF_kmem_cache_flags, cache, flags & ~km_slab_flag(p->k->layout, "RECLAIM_ACCOUNT"));
	d->check = "reclaimable slab: counter = caches";
	plant_named(d, cache);
	return true;
}

static bool objects_of_cache(struct planter *p, struct damage *d)
{
	uint64_t cache = a_cache(p, "dentry");

	return cache && add_to(p, d, KF_kmem_cache_oo, cache, UINT64_MAX);
}

static bool cgroup_of_another(struct planter *p, struct damage *d)
{
	uint64_t memcg = plant_sql_addr(p, "SELECT addr FROM cgroup WHERE dying = 0 AND parent_addr NOTNULL ORDER BY path LIMIT 1");
	uint64_t other = plant_sql_addr(p, "SELECT addr FROM cgroup WHERE parent_addr IS NULL LIMIT 1");
	uint64_t css = p->k->layout->field[KF_mem_cgroup_css].offset;

	if (!memcg || !other)
		return false;
	plant_set(p, d, KF_css_cgroup, memcg + css, plant_get(p, KF_css_cgroup, other + css));
	plant_named(d, memcg);
	return true;
}

static bool cpu_of_task(struct planter *p, struct damage *d)
{
	uint64_t task = plant_sql_addr(p, "SELECT task_addr FROM stack WHERE running = 0 AND off_cpu_ns NOTNULL ORDER BY pid LIMIT 1");

	if (!task)
		return false;
	plant_set(p, d, KF_task_struct_cpu, task, plant_get(p, KF_task_struct_cpu, task) ^ 1);
	plant_named(d, task);
	return true;
}

#define FILES { "file_cache", 1 }, { "owner", -1 }, { "page_run", -1 }, { "page_class", -1 }, { "cgroup_page", -1 }, { "vma", -1 }, \
	{ "process_memory", -1 }, { "meminfo", 4 }, { "cgroup", -1 }, { "unowned_run", -1 }

const struct plant plants_twice[] = {
	{ "twice: a counter of the machine", "stat", node_counter, { { "vmstat", 1 }, { "meminfo", 2 } } },
	{ "twice: physical address of an area", "vmalloc", phys_of_area, { { "vmalloc_area", 1 }, { "page_class", -1 } } },
	{ "twice: records of another", "trace", records_of_another,
	  { { "page_class", -1 }, { "page_run", -1 }, { "owner", -1 }, { "unowned_run", -1 } } },
	{ "twice: pages of a file", "file", count_of_file, { FILES } },
	{ "twice: operations of a file", "file", operations_of_file, { FILES } },
	{ "twice: type of an inode", "file", type_of_inode, { FILES } },
	{ "twice: flags of a mapping", "process", flags_of_mapping, { { "vma", 1 }, { "page_class", -1 } } },
	{ "twice: name of a slab cache", "slab", name_of_cache, { { "slab_cache", 1 }, { "slab", -1 }, { "slab_alias", -1 }, { "owner", -1 }, { "page_run", -1 } } },
	{ "twice: a flag of a slab cache", "slab", flag_of_cache, { { "slab_cache", 1 } } },
	{ "twice: objects of a slab", "slab_cache", objects_of_cache,
	  { { "slab_cache", -1 }, { "slab", -1 }, { "owner", -1 }, { "page_run", -1 }, { "page_class", -1 }, { "cgroup_page", -1 }, { "meminfo", 4 } } },
	{ "twice: a cgroup of another", "cgroup", cgroup_of_another,
	  { { "cgroup", -1 }, { "cgroup_stat", -1 }, { "cgroup_page", -1 } } },
	{ "twice: the CPU of a task", "backtrace", cpu_of_task, { { "stack", 1 } } },
	{ NULL, NULL, NULL, { { NULL, 0 } } },
};
