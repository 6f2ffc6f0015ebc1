/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "make_pools.h"
#include "row_add.h"

static bool add_area(struct km_store *s, int64_t at, int64_t bytes, int64_t pages, const char *kind,
		     const char *caller)
{
	struct row_vmalloc_area a = {0};

	ROW_SET(a, vmalloc_area, start_addr, -0x368000000000 + at * 0x100000);
	ROW_SET(a, vmalloc_area, bytes, bytes);
	if (pages)
		ROW_SET(a, vmalloc_area, pages, pages);
	if (kind)
		ROW_SET(a, vmalloc_area, kind, kind);
	if (caller)
		ROW_SET(a, vmalloc_area, caller, caller);
	ADD(vmalloc_area, a);
	return true;
}

static bool add_module(struct km_store *s, const char *name, int64_t bytes, const char *used_by)
{
	struct row_module m = {0};

	ROW_SET(m, module, name, name);
	if (bytes)
		ROW_SET(m, module, bytes, bytes);
	ROW_SET(m, module, refcount, used_by ? 1 : 0);
	if (used_by)
		ROW_SET(m, module, used_by, used_by);
	ROW_SET(m, module, state, "Live");
	if (bytes == 40960)
		ROW_SET(m, module, taints, "OE");
	ADD(module, m);
	return true;
}

static bool add_chunk(struct km_store *s, int64_t addr, const char *kind, int64_t pages,
		      int64_t unit, int64_t free_bytes)
{
	struct row_percpu_chunk c = {0};

	ROW_SET(c, percpu_chunk, addr, addr);
	if (kind) {
		ROW_SET(c, percpu_chunk, kind, kind);
		ROW_SET(c, percpu_chunk, pages, pages);
		ROW_SET(c, percpu_chunk, unit_bytes, unit);
		ROW_SET(c, percpu_chunk, free_bytes, free_bytes);
		ROW_SET(c, percpu_chunk, allocations, pages / 2);
	}
	ADD(percpu_chunk, c);
	return true;
}

static bool add_pool(struct km_store *s, int64_t kb, int64_t node, int64_t total, int64_t nr_free,
		     int64_t found)
{
	struct row_hugetlb_pool p = {0};

	ROW_SET(p, hugetlb_pool, page_kb, kb);
	if (node >= 0)
		ROW_SET(p, hugetlb_pool, node_id, node);
	else
		ROW_SET(p, hugetlb_pool, reserved_hugepages, 1);
	ROW_SET(p, hugetlb_pool, total_hugepages, total);
	ROW_SET(p, hugetlb_pool, free_hugepages, nr_free);
	ROW_SET(p, hugetlb_pool, surplus_hugepages, 0);
	ROW_SET(p, hugetlb_pool, found_hugepages, found);
	ADD(hugetlb_pool, p);
	return true;
}

static bool add_held(struct km_store *s, int64_t id, const char *class, const char *name, int64_t pages)
{
	struct row_owner o = {0};

	ROW_SET(o, owner, owner_id, id);
	ROW_SET(o, owner, class, class);
	ROW_SET(o, owner, name, name);
	ROW_SET(o, owner, pages, pages);
	ADD(owner, o);
	return true;
}

bool add_pools(struct km_store *s)
{
	return add_area(s, 0, 20480, 4, "vmalloc", "kernel_clone+0xc2/0x430") &&
	       add_area(s, 1, 20480, 4, "vmalloc", "kernel_clone+0xc2/0x430") &&
	       add_area(s, 2, 2101248, 512, "vmalloc,vpages", "pcpu_create_chunk+0x191/0x1a0") &&
	       add_area(s, 5, 593920, 144, "vmalloc", "ring_alloc+0x87/0x1f0 [driver]") &&
	       add_area(s, 6, 8192, 0, "ioremap", "hpet_enable+0x9e/0x500") &&
	       add_area(s, 7, 8192, 0, "unpurged", NULL) && add_area(s, 8, 4096, 0, NULL, NULL) &&
	       add_module(s, "driver", 40960, NULL) && add_module(s, "library", 8192, "driver") &&
	       add_module(s, "hidden", 0, NULL) && add_held(s, 901, "module", "driver", 10) &&
	       add_held(s, 902, "module", "library", 2) &&
	       add_held(s, 903, "kernel_data", "variable rings [driver]", 10) &&
	       add_chunk(s, -0x100000, "first", 132, 28672, 176) &&
	       add_chunk(s, -0x200000, "dynamic", 6, 1048576, 1040000) &&
	       add_chunk(s, -0x300000, NULL, 0, 0, 0) && add_pool(s, 2048, 0, 8, 2, 8) &&
	       add_pool(s, 2048, -1, 8, 2, 8) && add_pool(s, 1048576, 0, 1, 1, 0) &&
	       add_pool(s, 1048576, -1, 1, 1, 0);
}

bool add_wild_pools(struct km_store *s)
{
	static const int64_t wild[] = {INT64_MAX, INT64_MIN, -1, 1};
	unsigned i;

	for (i = 0; i < 4; i++)
		if (!add_area(s, (int64_t)i, wild[i], wild[3 - i], "vmalloc", "wild") ||
		    !add_module(s, "wild", wild[i], "\x1b[31mwild") ||
		    !add_chunk(s, wild[i], "dynamic", wild[i], wild[3 - i], wild[i]) ||
		    !add_pool(s, wild[i], 0, wild[3 - i], wild[i], wild[3 - i]) ||
		    !add_held(s, 900 + (int64_t)i, "module", "wild", wild[i]))
			return false;
	return true;
}
