/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Address spaces: mappings and page tables that lead into themselves, to others or to nowhere. */
#include <stdio.h>

#include "plant.h"

#define PRESENT	   0x67u
#define HUGE	   0x80u
#define FRAME_MASK UINT64_C(0x000ffffffffff000)

/* The address space of a process all of whose mappings are known, and its pid. */
static uint64_t space(const struct planter *p, uint64_t *ret_pid)
{
	uint64_t mm;

	if (!plant_sql(p,
		       "SELECT mm_addr FROM process_memory WHERE mappings > 6 AND unread = 0 AND"
		       " same_as_pid IS NULL ORDER BY rss_kb DESC LIMIT 1",
		       &mm) ||
	    !plant_sql(p,
		       "SELECT pid FROM process_memory WHERE mappings > 6 AND unread = 0 AND"
		       " same_as_pid IS NULL ORDER BY rss_kb DESC LIMIT 1",
		       ret_pid))
		return 0;
	return mm;
}

/* The largest mapping of that process, by what is resident: its vm_area_struct and its first address. */
static uint64_t mapping(const struct planter *p, uint64_t *ret_start)
{
	uint64_t pid, vma;
	char sql[160];

	if (!space(p, &pid))
		return 0;
	snprintf(sql, sizeof(sql),
		 "SELECT addr FROM vma WHERE pid = %lld ORDER BY"
		 " anon_kb - coalesce(thp_kb, 0) DESC, start_addr LIMIT 1",
		 (long long)pid);
	if (!plant_sql(p, sql, &vma))
		return 0;
	*ret_start = plant_get(p, KF_vm_area_struct_vm_start, vma);
	return vma;
}

/* The kernel's address of the entry for @vaddr in a table of @level. */
static uint64_t entry_of(const struct planter *p, uint64_t mm, uint64_t vaddr, unsigned level)
{
	uint64_t table = plant_get(p, KF_mm_struct_pgd, mm), entry;
	unsigned at;

	for (at = p->k->xlate.levels; table && at > level; at--) {
		if (km_read_ptr(p->view, table + 8 * (vaddr >> (3 + 9 * at) & 511), &entry) ||
		    !(entry & 1) || entry & HUGE)
			return 0;
		table = p->k->direct_map + (entry & FRAME_MASK);
	}
	return table ? table + 8 * (vaddr >> (3 + 9 * level) & 511) : 0;
}

/* The entry of @level for the largest mapping leads to @paddr. */
static bool bend_entry(struct planter *p, struct damage *d, unsigned level, uint64_t paddr)
{
	uint64_t pid, start, mm = space(p, &pid), vma = mapping(p, &start), at;

	at = mm && vma ? entry_of(p, mm, start, level) : 0;
	if (!at)
		return false;
	plant_poke(d, at, paddr | PRESENT, 8);
	plant_named(d, mm);
	return true;
}

static uint64_t top_table(const struct planter *p)
{
	uint64_t pid;

	return plant_get(p, KF_mm_struct_pgd, space(p, &pid)) - p->k->direct_map;
}

static bool tables_to_top(struct planter *p, struct damage *d)
{
	return bend_entry(p, d, 3, top_table(p));
}

static bool table_to_itself(struct planter *p, struct damage *d)
{
	return bend_entry(p, d, p->k->xlate.levels, top_table(p));
}

static bool table_of_data(struct planter *p, struct damage *d)
{
	uint64_t pfn;

	return plant_sql(p, "SELECT start_pfn FROM page_run WHERE class = 'file' LIMIT 1", &pfn) &&
	       bend_entry(p, d, 2, pfn << 12);
}

static bool page_that_is_free(struct planter *p, struct damage *d)
{
	uint64_t pfn;

	return plant_sql(p, "SELECT start_pfn FROM page_run WHERE class = 'free' LIMIT 1", &pfn) &&
	       bend_entry(p, d, 1, pfn << 12);
}

static bool top_table_wild(struct planter *p, struct damage *d)
{
	uint64_t pid, mm = space(p, &pid);

	if (!mm)
		return false;
	plant_set(p, d, KF_mm_struct_pgd, mm, WILD_NONCANONICAL);
	plant_named(d, mm);
	return true;
}

/* The root of the tree, or the head of the list. */
static bool mappings_wild(struct planter *p, struct damage *d)
{
	uint64_t pid, mm = space(p, &pid), tree = plant_addr(p, KF_mm_struct_mm_mt, mm);

	if (!mm)
		return false;
	if (tree) {
		plant_set(p, d, KF_maple_tree_ma_root, tree, WILD_UNMAPPED | 0xe);
		plant_named(d, WILD_UNMAPPED);
	} else {
		plant_set(p, d, KF_mm_struct_mmap, mm, WILD_UNMAPPED);
		plant_named(d, WILD_UNMAPPED);
	}
	return true;
}

static bool mapping_of_nobody(struct planter *p, struct damage *d)
{
	uint64_t start, vma = mapping(p, &start);

	if (!vma)
		return false;
	plant_set(p, d, KF_vm_area_struct_vm_mm, vma, WILD_USER);
	plant_named(d, vma);
	return true;
}

static bool mapping_of_everything(struct planter *p, struct damage *d)
{
	uint64_t start, vma = mapping(p, &start);

	if (!vma)
		return false;
	plant_set(p, d, KF_vm_area_struct_vm_start, vma, 0);
	plant_set(p, d, KF_vm_area_struct_vm_end, vma, UINT64_C(1) << 47);
	plant_named(d, vma);
	return true;
}

static bool file_wild(struct planter *p, struct damage *d)
{
	uint64_t start, vma = mapping(p, &start);

	if (!vma)
		return false;
	plant_set(p, d, KF_vm_area_struct_vm_file, vma, WILD_NONCANONICAL);
	plant_named(d, vma);
	return true;
}

#define OWNERS                                                     \
	{ "owner", -1 }, { "page_run", -1 }, { "page_class", -1 }, \
	{                                                          \
		"unowned_run", -1                                  \
	}
#define ONE { "process_memory", 1 }, { "vma", -1 }, { "cgroup_page", -1 }, OWNERS

const struct plant plants_process[] = {
	{ "process: page tables lead to the top", "process", tables_to_top, { ONE } },
	{ "process: top page table leads to itself", "process", table_to_itself, { ONE } },
	{ "process: page table full of data", "process", table_of_data, { ONE } },
	{ "process: a free page is mapped", "process", page_that_is_free, { ONE } },
	{ "process: wild top page table", "process", top_table_wild, { ONE } },
	{ "process: wild mappings", "process", mappings_wild, { ONE } },
	{ "process: mapping of nobody", "process", mapping_of_nobody, { ONE } },
	{ "process: mapping of everything", "process", mapping_of_everything, { ONE } },
	{ "process: wild file", "process", file_wild, { ONE } },
	{ NULL, NULL, NULL, { { NULL, 0 } } },
};
