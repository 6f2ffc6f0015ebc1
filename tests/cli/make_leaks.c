/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "make_leaks.h"
#include "make_rows.h"
#include "row_add.h"

#define SNAPSHOTS 6
#define MIB	  (INT64_C(1) << 20)
#define AT(x)	  ((x)-INT64_C(0x778000000000)) /* in the direct map */

static bool add_capture(struct km_store *s, const char *kind, int64_t hour)
{
	struct row_capture c = { 0 };

	ROW_SET(c, capture, kind, kind);
	ROW_SET(c, capture, source, kind);
	ROW_SET(c, capture, boot_id, "11111111-2222-3333-4444-555555555555");
	ROW_SET(c, capture, hostname, "leaky");
	ROW_SET(c, capture, kernel_release, "6.12.1-test");
	ROW_SET(c, capture, page_bytes, 4096);
	ROW_SET(c, capture, captured_at, 1750000000 + 3600 * hour);
	ROW_SET(c, capture, uptime_s, 1000.0 + 3600.0 * (double)hour);
	ROW_SET(c, capture, loaded_at, 1760000000);
	ROW_SET(c, capture, kmemdb_version, "test");
	ADD(capture, c);
	return true;
}

/* Memory of the kernel rises by 20 MiB an hour; the page cache rises, too. */
static bool add_fields(struct km_store *s, int64_t hour)
{
	return add_meminfo(s, "MemTotal", 1000000) && add_meminfo(s, "MemFree", 500000 - 37888 * hour) &&
	       add_meminfo(s, "MemAvailable", 700000 - 20480 * hour) && add_meminfo(s, "Buffers", 0) &&
	       add_meminfo(s, "Cached", 100000 + 10240 * hour) && add_meminfo(s, "AnonPages", 100000) &&
	       add_meminfo(s, "SReclaimable", 50000 + 7168 * hour) && add_meminfo(s, "SUnreclaim", 60000 + 10240 * hour) &&
	       add_meminfo(s, "KernelStack", 4000 + 10 * (hour % 2)) && add_meminfo(s, "PageTables", 9000);
}

static bool add_cache(struct km_store *s, const char *name, int64_t slabs, int reclaimable)
{
	return add_slab_cache(s, &(struct cache_spec){ name, 16, 256, slabs, 16, reclaimable });
}

static bool add_area(struct km_store *s, int64_t nth, int64_t pages, const char *caller)
{
	struct row_vmalloc_area a = { 0 };

	ROW_SET(a, vmalloc_area, start_addr, -0x368000000000 + nth * 0x1000000);
	ROW_SET(a, vmalloc_area, bytes, (pages + 1) * 4096);
	ROW_SET(a, vmalloc_area, pages, pages);
	ROW_SET(a, vmalloc_area, caller, caller);
	ROW_SET(a, vmalloc_area, kind, "vmalloc");
	ADD(vmalloc_area, a);
	return true;
}

static bool add_site(struct km_store *s, int64_t id, const char *source, const char *function, const char *module,
		     int64_t objects, int64_t bytes)
{
	struct row_alloc_site a = { 0 };

	if (id)
		ROW_SET(a, alloc_site, alloc_site_id, id);
	ROW_SET(a, alloc_site, source, source);
	ROW_SET(a, alloc_site, function, function);
	if (module)
		ROW_SET(a, alloc_site, module, module);
	ROW_SET(a, alloc_site, objects, objects);
	ROW_SET(a, alloc_site, bytes, bytes);
	ADD(alloc_site, a);
	return true;
}

static bool add_group(struct km_store *s, const char *path, int64_t usage, int64_t limit)
{
	struct row_cgroup g = { 0 };

	ROW_SET(g, cgroup, path, path);
	ROW_SET(g, cgroup, dying, 0);
	ROW_SET(g, cgroup, usage_bytes, usage);
	if (limit)
		ROW_SET(g, cgroup, max_bytes, limit);
	ADD(cgroup, g);
	return true;
}

/* What rises: kmalloc-256, areas and sites of a module; what can be reclaimed; what comes and goes; what is too small. */
static bool add_snapshot(struct km_store *s, int64_t hour)
{
	int64_t i;

	for (i = 0; i <= 2 * hour; i++)
		if (!add_area(s, i, 256, "grow_table+0x10/0x20 [grow]"))
			return false;
	return add_capture(s, "proc", hour) && add_fields(s, hour) && add_cache(s, "kmalloc-256", 1000 + 2560 * hour, -1) &&
	       add_cache(s, "dentry", 9000 + 1792 * hour, -1) && add_cache(s, "known", 9000 + 1792 * hour, 1) &&
	       add_cache(s, "breathing", hour % 2 ? 9000 : 1000, 0) && add_cache(s, "small", 10 + hour, 0) &&
	       add_site(s, 0, "allocinfo", "grow_buffer", "grow", 10 * hour, 3 * MIB * hour) &&
	       add_site(s, 0, "allocinfo", "filemap_alloc_folio", NULL, 100, 5 * MIB + hour % 2) &&
	       add_group(s, "/", 0, 0) && add_group(s, "/svc", 90 * MIB + 2 * MIB * hour, 160 * MIB) &&
	       add_group(s, "/svc/db", 80 * MIB + 2 * MIB * hour, 120 * MIB) && add_group(s, "/free", 10 * MIB + MIB * hour, 0);
}

struct lost {
	const char *kind, *cache, *module, *fingerprint, *confidence;
	int64_t objects, bytes;
};

static bool add_lost(struct km_store *s, int64_t id, const struct lost *l)
{
	struct row_leak_group g = { 0 };

	ROW_SET(g, leak_group, leak_group_id, id);
	ROW_SET(g, leak_group, kind, l->kind);
	if (l->cache)
		ROW_SET(g, leak_group, cache, l->cache);
	ROW_SET(g, leak_group, objects, l->objects);
	ROW_SET(g, leak_group, tops, l->objects);
	ROW_SET(g, leak_group, bytes, l->bytes);
	ROW_SET(g, leak_group, retained_bytes, l->bytes);
	if (l->fingerprint)
		ROW_SET(g, leak_group, fingerprint, l->fingerprint);
	if (l->module)
		ROW_SET(g, leak_group, suspect_module, l->module);
	ROW_SET(g, leak_group, sample_addr, AT(id * 4096));
	ROW_SET(g, leak_group, confidence, l->confidence);
	ADD(leak_group, g);
	return true;
}

static bool add_unreferenced(struct km_store *s, int64_t n, int64_t group, int64_t site)
{
	struct row_unreferenced u = { 0 };
	int64_t i;

	ROW_SET(u, unreferenced, bytes, 256);
	ROW_SET(u, unreferenced, kind, "slab");
	ROW_SET(u, unreferenced, cache, "kmalloc-256");
	ROW_SET(u, unreferenced, alloc_site_id, site);
	ROW_SET(u, unreferenced, leak_group_id, group);
	for (i = 0; i < n; i++) {
		ROW_SET(u, unreferenced, addr, AT(0x100000 * group + i * 256));
		ADD(unreferenced, u);
	}
	return true;
}

static bool add_removed(struct km_store *s, const char *path, int64_t addr, int64_t parent, int64_t usage)
{
	struct row_cgroup g = { 0 };

	ROW_SET(g, cgroup, path, path);
	ROW_SET(g, cgroup, addr, AT(addr));
	ROW_SET(g, cgroup, parent_addr, AT(parent));
	ROW_SET(g, cgroup, dying, 1);
	ROW_SET(g, cgroup, usage_bytes, usage);
	ADD(cgroup, g);
	return true;
}

static bool add_census(struct km_store *s)
{
	struct row_census c = { 0 };

	ROW_SET(c, census, type, "task_struct");
	ROW_SET(c, census, cache, "task_struct");
	ROW_SET(c, census, allocated, 79);
	ROW_SET(c, census, listed, 58);
	ROW_SET(c, census, missing, 21);
	ROW_SET(c, census, sample_addr, AT(0x5000));
	ADD(census, c);
	return true;
}

static bool add_searched(struct km_store *s)
{
	struct row_page_class p = { 0 };
	struct row_load l = { 0 };

	ROW_SET(p, page_class, class, "other_kernel");
	ROW_SET(p, page_class, pages, 500);
	ROW_SET(p, page_class, reserved_pages, 0);
	ROW_SET(p, page_class, doc, "Owner not known.");
	ADD(page_class, p);
	ROW_SET(l, load, collector, "leak");
	ROW_SET(l, load, status, "complete");
	ROW_SET(l, load, rows, 4);
	ROW_SET(l, load, unknowns, 0);
	ADD(load, l);
	return true;
}

static bool add_dump(struct km_store *s)
{
	static const struct lost lost[] = {
		{ "slab", "kmalloc-256", "grow", "24:forget [grow]", "unreached", 1200, 1200 * 256 },
		{ "slab", "kmalloc-64", NULL, "0:\"text\"", "probably", 300, 300 * 64 },
		{ "pages", NULL, NULL, "zeros", "unreached", 30, 30 * 4096 },
		{ "slab", "kmalloc-96", NULL, NULL, "exempt", 900, 900 * 96 },
	};
	int64_t i;

	for (i = 0; i < 4; i++)
		if (!add_lost(s, i + 1, &lost[i]))
			return false;
	for (i = 0; i < 20; i++)
		if (!add_area(s, i, 800, "many_tables+0x1/0x2"))
			return false;
	for (i = 0; i < 5; i++)
		if (!add_area(s, 100 + i, 3, "0xffffffffc0a12345"))
			return false;
	/* One of the removed cgroups is below another: its memory counts there, too. */
	return add_capture(s, "vmcore", SNAPSHOTS) && add_fields(s, SNAPSHOTS) && add_unreferenced(s, 1000, 1, 1) &&
	       add_unreferenced(s, 300, 2, 2) && add_unreferenced(s, 900, 4, 3) &&
	       add_site(s, 1, "slub_user", "grow_item", "grow", 1200, 1200 * 256) &&
	       add_site(s, 2, "slub_user", "label", NULL, 300, 300 * 64) &&
	       add_site(s, 3, "slub_user", "kept_apart", NULL, 900, 900 * 96) &&
	       add_site(s, 4, "kmemleak", "grow_item", "grow", 77, 77 * 256) && add_census(s) && add_searched(s) &&
	       add_area(s, 110, 2, "0xffffffffc0a12377") && /* an init function */
	       add_removed(s, "/svc/old", 0x20000, 0x10000, 60 * MIB) && add_removed(s, "/svc/old/sub", 0x30000, 0x20000, 50 * MIB) &&
	       add_removed(s, "/svc/older", 0x40000, 0x10000, 5 * MIB);
}

bool add_leaky_machine(struct km_store *s)
{
	int64_t hour;

	for (hour = 0; hour < SNAPSHOTS; hour++)
		if (!add_snapshot(s, hour) || km_store_next_capture(s) <= 0)
			return false;
	return add_dump(s);
}

bool add_removed_cgroups(struct km_store *s)
{
	int64_t i;

	if (!add_capture(s, "vmcore", SNAPSHOTS) || !add_fields(s, SNAPSHOTS))
		return false;
	for (i = 1; i <= 30000; i++)
		if (!add_removed(s, i % 2 ? "/a" : "/a/b", 0x1000 * i, i % 2 ? 0x800 : 0x1000 * (i - 1), MIB / 64))
			return false;
	return true;
}

static bool add_alias(struct km_store *s, const char *alias, const char *name)
{
	struct row_slab_alias a = { 0 };

	ROW_SET(a, slab_alias, alias, alias);
	ROW_SET(a, slab_alias, name, name);
	ADD(slab_alias, a);
	return true;
}

static bool add_like(struct km_store *s, const char *cache, const char *fingerprint, int64_t objects, int64_t looked_at)
{
	struct row_object_group o = { 0 };

	ROW_SET(o, object_group, cache, cache);
	if (fingerprint)
		ROW_SET(o, object_group, fingerprint, fingerprint);
	ROW_SET(o, object_group, objects, objects);
	ROW_SET(o, object_group, bytes, objects * 64);
	ROW_SET(o, object_group, unreferenced, 0);
	ROW_SET(o, object_group, sample_addr, AT(0x6000));
	ROW_SET(o, object_group, looked_at, looked_at);
	ROW_SET(o, object_group, allocated, 5000);
	ADD(object_group, o);
	return true;
}

/* Lost in both, more of it and something new in head; what is exempt is not compared. */
static bool add_both_lost(struct km_store *s, bool head)
{
	const struct lost lost[] = {
		{ "slab", "kmalloc-64", "drv", "16:work [drv]", "unreached", head ? 4000 : 1000, (head ? 4000 : 1000) * 64 },
		{ "vmalloc", head ? "open_drv+0x20/0x90 [drv]" : "open_drv+0x1c/0x80 [drv]", "drv", "zeros", "probably", 3, 3 * 65536 },
		{ "slab", "kmalloc-96", NULL, NULL, "exempt", head ? 900 : 1, head ? 900 * 96 : 96 },
		{ "slab", "kmalloc-1k", NULL, NULL, "unreached", 200, 200 * 1024 },
		{ "slab", "kmalloc-cg-64", "drv", "16:work [drv]", "unreached", 500, 500 * 64 },
	};
	int64_t i;

	for (i = 0; i < (head ? 5 : 3); i++)
		if (!add_lost(s, i + 1, &lost[i]))
			return false;
	return true;
}

static bool add_pages(struct km_store *s, const char *class, int64_t pages)
{
	struct row_page_class p = { 0 };

	ROW_SET(p, page_class, class, class);
	ROW_SET(p, page_class, pages, pages);
	ROW_SET(p, page_class, reserved_pages, 0);
	ROW_SET(p, page_class, doc, "");
	ADD(page_class, p);
	return true;
}

/* Of a process the number is another one in each boot. */
static bool add_owner(struct km_store *s, int64_t id, const char *class, const char *name, int64_t pages)
{
	struct row_owner o = { 0 };

	ROW_SET(o, owner, owner_id, id);
	ROW_SET(o, owner, class, class);
	ROW_SET(o, owner, name, name);
	ROW_SET(o, owner, pages, pages);
	ADD(owner, o);
	return true;
}

static bool add_holders(struct km_store *s, bool head)
{
	return add_pages(s, "page_table", head ? 30000 : 10000) && add_pages(s, "absent", head ? 90000 : 1) &&
	       add_owner(s, 1, "page_table", head ? "app (worker) (77)" : "app (worker) (1234)", head ? 29000 : 9500) &&
	       add_owner(s, 2, "slab", "vm_area", head ? 700 : 100) && add_owner(s, 3, "reserved", "Crash kernel", 40960);
}

bool add_merging(struct km_store *s, bool head)
{
	/*
	 * Three caches that head holds in one; one that goes by another of its names; two that both merge alike; and a kernel
	 * that has what is charged in a cache of its own.
	 */
	bool ok = head ? add_cache(s, "vm_area", 700, 0) && add_alias(s, "anon_chain", "vm_area") && add_alias(s, "maple_like", "vm_area") &&
				  add_cache(s, "new_name", 260, 0) && add_alias(s, "old_name", "new_name")
		       : add_cache(s, "vm_area", 100, 0) && add_cache(s, "anon_chain", 200, 0) && add_cache(s, "maple_like", 300, 0) &&
				  add_cache(s, "old_name", 250, 0) && add_alias(s, "new_name", "old_name");

	return ok && add_capture(s, "vmcore", head) && add_fields(s, head) && add_cache(s, "same", 50, 0) && add_alias(s, "alike", "same") &&
	       add_cache(s, "alone", head ? 60 : 50, 0) && add_both_lost(s, head) && add_holders(s, head) && add_searched(s) &&
	       add_like(s, "kmalloc-64", "0:init_net", head ? 3000 : 1000, 5000) && add_like(s, "kmalloc-64", NULL, 4000, head ? 5000 : 4500) &&
	       add_cache(s, "kmalloc-64", head ? 300 : 400, 0) &&
	       (!head || (add_cache(s, "kmalloc-cg-64", 250, 0) && add_like(s, "kmalloc-cg-64", "0:init_net", 400, 5000)));
}
