/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "make_sides.h"
#include "row_add.h"

static bool add_capture(struct km_store *s, bool head)
{
	struct row_capture c = { 0 };

	ROW_SET(c, capture, kind, "vmcore");
	ROW_SET(c, capture, source, head ? "new.vmcore" : "old.vmcore");
	ROW_SET(c, capture, arch, "x86_64");
	ROW_SET(c, capture, page_bytes, 4096);
	ROW_SET(c, capture, kernel_release, head ? "6.12.2" : "6.12.1");
	ROW_SET(c, capture, kernel_version, "Linux version");
	ROW_SET(c, capture, loaded_at, 1760000000);
	ROW_SET(c, capture, kmemdb_version, "test");
	ADD(capture, c);
	return true;
}

static bool add_cache(struct km_store *s, const char *name, const int64_t v[5])
{
	struct row_slab_cache c = { 0 };

	ROW_SET(c, slab_cache, name, name);
	ROW_SET(c, slab_cache, object_bytes, v[0]);
	ROW_SET(c, slab_cache, slot_bytes, (v[0] + 63) / 64 * 64);
	ROW_SET(c, slab_cache, pages_per_slab, v[1]);
	ROW_SET(c, slab_cache, objects_per_slab, v[2]);
	ROW_SET(c, slab_cache, active_objects, v[3]);
	if (v[4] >= 0) {
		ROW_SET(c, slab_cache, slabs, v[4]);
		ROW_SET(c, slab_cache, held_bytes, v[4] * v[1] * 4096);
	}
	ADD(slab_cache, c);
	return true;
}

/* Object size, pages a slab, objects a slab, objects, slabs (-1: unknown), before and after. */
static bool add_caches(struct km_store *s, bool head)
{
	static const struct {
		const char *name;
		int64_t v[2][5];
	} caches[] = {
		{ "dentry", { { 192, 1, 21, 2100, 100 }, { 192, 1, 21, 2100, 100 } } },
		{ "task_struct", { { 9792, 8, 3, 300, 100 }, { 11000, 8, 2, 300, 150 } } },
		{ "inode_cache", { { 600, 2, 12, 1200, 100 }, { 600, 4, 25, 1200, 50 } } },
		{ "filp", { { 232, 1, 16, 1600, 100 }, { 232, 1, 16, 800, 50 } } },
		{ "damaged", { { 64, 1, 64, 640, 10 }, { 64, 1, 64, 640, -1 } } },
	};
	static const int64_t gone[5] = { 64, 1, 64, 6400, 100 };
	size_t i;

	for (i = 0; i < sizeof(caches) / sizeof(caches[0]); i++)
		if (!add_cache(s, caches[i].name, caches[i].v[head]))
			return false;
	return add_cache(s, head ? "brand_new" : "old_fashioned", gone);
}

static bool add_area(struct km_store *s, const char *caller, int64_t pages)
{
	struct row_vmalloc_area v = { 0 };

	ROW_SET(v, vmalloc_area, bytes, (pages + 1) * 4096);
	ROW_SET(v, vmalloc_area, pages, pages);
	ROW_SET(v, vmalloc_area, caller, caller);
	ADD(vmalloc_area, v);
	return true;
}

static bool add_setting(struct km_store *s, const char *name, const char *value)
{
	struct row_sysctl r = { 0 };

	ROW_SET(r, sysctl, name, name);
	ROW_SET(r, sysctl, value, value);
	ADD(sysctl, r);
	return true;
}

static bool add_type(struct km_store *s, const char *type, const char *field, const char *chosen,
		     int64_t bytes)
{
	struct row_layout l = { 0 };

	ROW_SET(l, layout, type, type);
	ROW_SET(l, layout, field, field);
	if (chosen) {
		ROW_SET(l, layout, chosen, chosen);
		ROW_SET(l, layout, bytes, bytes);
	}
	ADD(layout, l);
	return true;
}

static bool add_rest(struct km_store *s, bool head)
{
	struct row_zone z = { 0 };
	struct row_process_memory p = { 0 };
	int i;

	ROW_SET(z, zone, node_id, 0);
	ROW_SET(z, zone, zone_name, "Normal");
	ROW_SET(z, zone, managed_pages, 100000);
	ROW_SET(z, zone, min_pages, head ? 1200 : 1000);
	ADD(zone, z);
	ROW_SET(p, process_memory, comm, "worker");
	ROW_SET(p, process_memory, rss_kb, 1000);
	if (!head)
		ROW_SET(p, process_memory, pss_kb, 700);
	for (i = 0; i < (head ? 3 : 2); i++) {
		ROW_SET(p, process_memory, pid, 100 + i);
		ADD(process_memory, p);
	}
	/* Told by one side alone. */
	if (head && !add_setting(s, "vm.swappiness", "60"))
		return false;
	return add_type(s, "task_struct", "sizeof", "sizeof", head ? 11000 : 9792) &&
	       add_type(s, "task_struct", "state", head ? "__state" : "state", 4) &&
	       add_type(s, "mm_struct", "sizeof", "sizeof", 1200) &&
	       add_type(s, "mm_struct", "mm_mt", head ? "mm_mt" : NULL, 16);
}

bool add_side(struct km_store *s, bool head)
{
	/* The same callers, as two builds of a kernel name them. */
	return add_capture(s, head) && add_caches(s, head) &&
	       add_area(s,
			head ? "load_table+0x20/0x90 [drv]" : "load_table.isra.0+0x1c/0x80 [drv]",
			64) &&
	       add_area(s, head ? "boot_alloc+0x30/0x40" : "boot_alloc+0x11/0x30", 16) &&
	       (!head || add_area(s, "boot_alloc+0x30/0x40", 16)) && add_rest(s, head);
}
