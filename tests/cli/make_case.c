/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Case files of known content for the tests of the commands, made without a dump:
 *
 *	make_case FILE KIND...	one capture per KIND
 *
 * full	  a dump of a small machine with a fragmented zone, hostile strings and a failed check
 * sparse only a capture row and buddyinfo, as from a snapshot
 * cgroups a snapshot of memory cgroups
 * hostile numbers that no machine can have, as a damaged dump gives
 * stacks    a dump of eight tasks with their stacks
 * processes a dump of five processes with mappings
 * big	  a million rows of page_run and the pageblocks of 1 TiB
 * terabyte the pages, pageblocks and owners of a machine of 1 TiB
 * names  a small dump all of whose names are HTML
 * step	  a snapshot that differs from that before it: something leaks, something comes and goes
 * step*N N of them
 * leaks  a machine that leaks in all ways: six snapshots and a dump that was searched
 * removed  a dump of 30,000 removed memory cgroups
 * apart, merged  two dumps that were searched, of kernels that merge other slab caches
 * before, after  the same machine before and after a change of its kernel
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "make_cgroups.h"
#include "make_leaks.h"
#include "make_map.h"
#include "make_pools.h"
#include "make_processes.h"
#include "make_rows.h"
#include "make_stacks.h"
#include "make_sides.h"
#include "row_add.h"

/* Free blocks per order and migrate type (Unmovable, Movable, Reclaimable, HighAtomic). */
struct free_spec {
	const char *zone;
	int blocks[4][11];
};

static const char *const types[] = {"Unmovable", "Movable", "Reclaimable", "HighAtomic", "Isolate"};

static const struct free_spec frees[] = {
	{"DMA32",
	 {{4, 2, 1, 0, 0, 1, 0, 0, 0, 0, 0},
	  {10, 20, 3, 7, 2, 1, 5, 6, 3, 2, 90},
	  {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
	  {0}}},
	{"Normal",
	 {{900, 300, 20, 0, 0, 0, 0, 0, 0, 0, 0},
	  {20000, 9000, 700, 10, 0, 0, 0, 0, 0, 0, 0},
	  {31, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0},
	  {0, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0}}},
};

static bool add_capture(struct km_store *s, const char *kind, const char *source)
{
	struct row_capture r = {0};

	ROW_SET(r, capture, kind, kind);
	ROW_SET(r, capture, source, source);
	ROW_SET(r, capture, loaded_at, 1760000000);
	ROW_SET(r, capture, kmemdb_version, "test");
	ROW_SET(r, capture, page_bytes, 4096);
	if (!strcmp(kind, "vmcore")) {
		ROW_SET(r, capture, label, "toy");
		ROW_SET(r, capture, format, "kdump, zlib");
		ROW_SET(r, capture, arch, "x86_64");
		ROW_SET(r, capture, kernel_release, "6.12.1-test");
		ROW_SET(r, capture, hostname, "ho\x1b[31mst\xff \xe2\x82\xac|<b>");
		ROW_SET(r, capture, captured_at, 1750000000);
		ROW_SET(r, capture, uptime_s, 3600.5);
	}
	ADD(capture, r);
	return true;
}

static bool add_free(struct km_store *s, const struct free_spec *f, bool lists)
{
	int order, type;

	for (order = 0; order < 11; order++) {
		struct row_free_area a = {0};
		int sum = 0;

		for (type = 0; type < 4; type++)
			sum += f->blocks[type][order];
		ROW_SET(a, free_area, node_id, 0);
		ROW_SET(a, free_area, zone_name, f->zone);
		ROW_SET(a, free_area, page_order, order);
		ROW_SET(a, free_area, free_blocks, sum);
		ADD(free_area, a);
		for (type = 0; type < 5 && lists; type++) {
			struct row_free_list l = {0};

			ROW_SET(l, free_list, node_id, 0);
			ROW_SET(l, free_list, zone_name, f->zone);
			ROW_SET(l, free_list, page_order, order);
			ROW_SET(l, free_list, migratetype, types[type]);
			ROW_SET(l, free_list, free_blocks, type < 4 ? f->blocks[type][order] : 0);
			ROW_SET(l, free_list, at_least_blocks,
				type < 4 ? f->blocks[type][order] : 0);
			ADD(free_list, l);
		}
	}
	return true;
}

static int64_t free_pages(const struct free_spec *f)
{
	int64_t pages = 0;
	int order, type;

	for (order = 0; order < 11; order++)
		for (type = 0; type < 4; type++)
			pages += (int64_t)f->blocks[type][order] << order;
	return pages;
}

static bool add_zone(struct km_store *s, const struct free_spec *f, int64_t start_pfn,
		     int64_t pages)
{
	struct row_zone z = {0};

	ROW_SET(z, zone, node_id, 0);
	ROW_SET(z, zone, zone_name, f->zone);
	ROW_SET(z, zone, start_pfn, start_pfn);
	ROW_SET(z, zone, spanned_pages, pages);
	ROW_SET(z, zone, present_pages, pages);
	ROW_SET(z, zone, managed_pages, pages - 100);
	ROW_SET(z, zone, free_pages, free_pages(f));
	ROW_SET(z, zone, min_pages, pages / 100);
	ROW_SET(z, zone, low_pages, pages / 80);
	ROW_SET(z, zone, high_pages, pages / 66);
	ROW_SET(z, zone, boost_pages, 0);
	ROW_SET(z, zone, reserved_highatomic_pages, 512);
	ROW_SET(z, zone, addr, -0x77ffff7f5000);
	ADD(zone, z);
	return true;
}

static bool add_constants(struct km_store *s)
{
	static const char *const zones[] = {"DMA", "DMA32", "Normal", "Movable"};
	int i, k;

	for (i = 0; i < 5; i++) {
		struct row_migratetype m = {0};

		ROW_SET(m, migratetype, value, i);
		ROW_SET(m, migratetype, name, types[i]);
		ROW_SET(m, migratetype, on_pcp_lists, i < 3);
		ADD(migratetype, m);
	}
	for (i = 0; i < 4; i++) {
		struct row_zone_type t = {0};

		ROW_SET(t, zone_type, value, i);
		ROW_SET(t, zone_type, name, zones[i]);
		ADD(zone_type, t);
	}
	for (i = 1; i < 3; i++) {
		for (k = 0; k < 4; k++) {
			struct row_zone_lowmem_reserve r = {0};

			ROW_SET(r, zone_lowmem_reserve, node_id, 0);
			ROW_SET(r, zone_lowmem_reserve, zone_name, zones[i]);
			ROW_SET(r, zone_lowmem_reserve, for_zone, zones[k]);
			ROW_SET(r, zone_lowmem_reserve, reserve_pages, k > i ? 93000 : 0);
			ADD(zone_lowmem_reserve, r);
		}
	}
	return true;
}

/* What a dump says of its pageblocks: they have 512 pages. */
static bool add_pageblock_order(struct km_store *s)
{
	struct row_variant v = {0};

	ROW_SET(v, variant, name, "pageblock order");
	ROW_SET(v, variant, chosen, "order 9");
	ROW_SET(v, variant, reason, "bits of free pageblocks");
	ADD(variant, v);
	return true;
}

static bool add_pageblocks(struct km_store *s, const char *zone, int64_t first, int64_t n)
{
	int64_t i;

	for (i = 0; i < n; i++) {
		struct row_pageblock b = {0};
		int64_t unmovable = i % 5 == 0 ? 400 : i % 7 == 0 ? i % 3 : 0;

		ROW_SET(b, pageblock, start_pfn, first + i * 512);
		ROW_SET(b, pageblock, node_id, 0);
		ROW_SET(b, pageblock, zone_name, zone);
		ROW_SET(b, pageblock, migratetype, i % 5 == 0 ? "Unmovable" : "Movable");
		ROW_SET(b, pageblock, free_pages, 12);
		ROW_SET(b, pageblock, movable_pages, 512 - 12 - unmovable);
		ROW_SET(b, pageblock, unmovable_pages, unmovable);
		ROW_SET(b, pageblock, reserved_pages, 0);
		ROW_SET(b, pageblock, absent_pages, 0);
		ROW_SET(b, pageblock, unknown_pages, 0);
		ROW_SET(b, pageblock, largest_free_order, 3);
		ADD(pageblock, b);
	}
	return true;
}

static bool add_classes(struct km_store *s)
{
	static const struct {
		const char *class, *doc;
		int64_t pages;
	} classes[] = {
		{"free", "Free, in the buddy allocator.", 150000},
		{"anon", "Anonymous memory of processes.", 70000},
		{"other_kernel", "Owner not known.", 16},
		{"memmap", "The memory map itself.", 3000},
		{"absent", "No memory there.", 1000},
		{NULL, "Not in the dump.", 77},
		{"kernel_data", "Held by something that is known.", 10},
	};
	unsigned i;

	for (i = 0; i < 7; i++) {
		struct row_page_class p = {0};

		if (classes[i].class)
			ROW_SET(p, page_class, class, classes[i].class);
		ROW_SET(p, page_class, pages, classes[i].pages);
		ROW_SET(p, page_class, reserved_pages, i == 3 ? classes[i].pages : 0);
		ROW_SET(p, page_class, doc, classes[i].doc);
		ADD(page_class, p);
	}
	return true;
}

/* Owners of pages in the pageblocks of add_pageblocks(), and pages that nobody owns. */
static bool add_owners(struct km_store *s)
{
	static const struct {
		const char *class, *name;
		int64_t start_pfn, pages, order;
	} runs[] = {
		{"slab", "dentry", (1 << 20) + 7 * 512, 1, 0},
		{"slab", "dentry", (1 << 20) + 28 * 512, 1, 0},
		{"vmalloc", "load_module+0x1c5/0x2b0", (1 << 20) + 28 * 512 + 8, 1, 0},
		{"file", "/var/log/\x1b[31mred", (1 << 20) + 40, 3, 0},
		{"anon", "postgres (4711)", (1 << 20) + 60, 100, 0},
		{"other_kernel", NULL, (1 << 20) + 5 * 512, 16, 4},
	};
	struct row_unowned_run u = {0};
	unsigned i;

	for (i = 0; i < sizeof(runs) / sizeof(runs[0]); i++) {
		struct row_owner o = {0};
		struct row_page_run p = {0};

		ROW_SET(p, page_run, start_pfn, runs[i].start_pfn);
		ROW_SET(p, page_run, nr_pages, runs[i].pages);
		ROW_SET(p, page_run, class, runs[i].class);
		ROW_SET(p, page_run, page_order, runs[i].order);
		ROW_SET(p, page_run, node_id, 0);
		ROW_SET(p, page_run, zone_name, "Normal");
		if (runs[i].name)
			ROW_SET(p, page_run, owner_id, i == 1 ? 1 : i + 1);
		ADD(page_run, p);
		if (!runs[i].name || i == 1)
			continue;
		ROW_SET(o, owner, owner_id, i + 1);
		ROW_SET(o, owner, class, runs[i].class);
		ROW_SET(o, owner, name, runs[i].name);
		if (i == 4)
			ROW_SET(o, owner, pid, 4711);
		ROW_SET(o, owner, pages, i ? runs[i].pages : 2);
		ADD(owner, o);
	}
	ROW_SET(u, unowned_run, start_pfn, (1 << 20) + 5 * 512);
	ROW_SET(u, unowned_run, nr_pages, 16);
	ROW_SET(u, unowned_run, page_order, 4);
	ROW_SET(u, unowned_run, node_id, 0);
	ROW_SET(u, unowned_run, zone_name, "Normal");
	ROW_SET(u, unowned_run, refcount, 1);
	ROW_SET(u, unowned_run, page_flags, 0x40);
	ROW_SET(u, unowned_run, hint, "begins with zeros");
	ROW_SET(u, unowned_run, first_words,
		"0000000000000000 0000000000000000 0000000000000000 0000000000000000");
	ADD(unowned_run, u);
	return true;
}

static bool add_leaks(struct km_store *s)
{
	struct row_leak_group g = {0};
	struct row_unreferenced u = {0};
	struct row_census c = {0};

	ROW_SET(g, leak_group, leak_group_id, 1);
	ROW_SET(g, leak_group, kind, "slab");
	ROW_SET(g, leak_group, cache, "kmalloc-192");
	ROW_SET(g, leak_group, aliases, "biovec-16");
	ROW_SET(g, leak_group, objects, 300);
	ROW_SET(g, leak_group, tops, 300);
	ROW_SET(g, leak_group, bytes, 57600);
	ROW_SET(g, leak_group, retained_bytes, 57600);
	ROW_SET(g, leak_group, fingerprint, "24:forget [loser]");
	ROW_SET(g, leak_group, suspect_module, "loser");
	ROW_SET(g, leak_group, cgroup_path, "/svc/db");
	ROW_SET(g, leak_group, sample_addr, (int64_t)0xffff888012345600);
	ROW_SET(g, leak_group, confidence, "probably");
	ROW_SET(g, leak_group, reason, "4096 bytes of memory that may lead to it are not in the dump");
	ADD(leak_group, g);
	ROW_SET(u, unreferenced, addr, (int64_t)0xffff888012345600);
	ROW_SET(u, unreferenced, bytes, 192);
	ROW_SET(u, unreferenced, kind, "slab");
	ROW_SET(u, unreferenced, cache, "kmalloc-192");
	ROW_SET(u, unreferenced, leak_group_id, 1);
	ADD(unreferenced, u);
	ROW_SET(c, census, type, "task_struct");
	ROW_SET(c, census, cache, "task_struct");
	ROW_SET(c, census, allocated, 79);
	ROW_SET(c, census, listed, 58);
	ROW_SET(c, census, missing, 21);
	ROW_SET(c, census, sample_addr, (int64_t)0xffff888012340000);
	ADD(census, c);
	return true;
}

static bool add_check(struct km_store *s, const char *name, int64_t left, int64_t right, int ok)
{
	struct row_check c = {0};

	ROW_SET(c, check, name, name);
	ROW_SET(c, check, subject, "0 Normal");
	ROW_SET(c, check, left_label, "left");
	ROW_SET(c, check, right_label, "right");
	ROW_SET(c, check, left_value, left);
	if (ok >= 0) {
		ROW_SET(c, check, right_value, right);
		ROW_SET(c, check, ok, ok);
	}
	ROW_SET(c, check, tolerance, 0);
	ADD(check, c);
	return true;
}

static bool add_load(struct km_store *s, const char *collector, const char *status,
		     int64_t unknowns)
{
	struct row_load l = {0};

	ROW_SET(l, load, collector, collector);
	ROW_SET(l, load, status, status);
	ROW_SET(l, load, rows, 11);
	ROW_SET(l, load, unknowns, unknowns);
	if (unknowns)
		ROW_SET(l, load, reason, "page not in the dump");
	ADD(load, l);
	return true;
}

static bool add_rest(struct km_store *s)
{
	struct row_memory_map m = {0};
	struct row_meminfo i = {0};
	struct row_issue w = {0};
	struct row_page_run p = {0};

	ROW_SET(m, memory_map, start_addr, 0x1000);
	ROW_SET(m, memory_map, end_addr, 0x9fbff);
	ROW_SET(m, memory_map, depth, 0);
	ROW_SET(m, memory_map, name, "System RAM");
	ADD(memory_map, m);
	ROW_SET(m, memory_map, depth, 1);
	ROW_SET(m, memory_map, start_addr, 0x2000);
	ROW_SET(m, memory_map, name, "Kernel code");
	ADD(memory_map, m);
	ROW_SET(i, meminfo, name, "MemTotal");
	ROW_SET(i, meminfo, value_kb, 4000000);
	ADD(meminfo, i);
	memset(&i, 0, sizeof(i));
	ROW_SET(i, meminfo, name, "DirectMap4k");
	ADD(meminfo, i);
	ROW_SET(w, issue, collector, "pcp");
	ROW_SET(w, issue, kaddr, -0x77ffff7f5000);
	ROW_SET(w, issue, kind, "corrupt");
	ROW_SET(w, issue, text, "list does not end");
	ADD(issue, w);
	ROW_SET(p, page_run, start_pfn, 4096);
	ROW_SET(p, page_run, nr_pages, 512);
	ROW_SET(p, page_run, class, "free");
	ADD(page_run, p);
	return true;
}

/* Caches with slabs that are full, partly in use, empty, a CPU's, and one that is damaged. */
static bool add_slabs(struct km_store *s)
{
	static const struct {
		const char *name;
		int64_t slot, object, per_slab, slabs, allocated, active, empty, reclaimable;
	} caches[] = {
		{"dentry", 192, 184, 21, 4, 30, 50, 1, 1},
		{"kmalloc-512", 512, 512, 8, 2, 16, 16, 0, 0},
		{"ext4_inode_cache", 1000, 992, 4, 1, -1, 3, 0, 1},
	};
	static const struct {
		unsigned cache;
		int64_t inuse;
		const char *state;
	} slabs[] = {
		{0, 21, "full"}, {0, 5, "cpu"}, {0, 4, "node_partial"}, {0, 0, "empty"},
		{1, 8, "full"}, {1, 8, "full"}, {2, -1, NULL},
	};
	struct row_slab_alias a = {0};
	unsigned i;

	for (i = 0; i < 3; i++) {
		struct row_slab_cache c = {0};
		int64_t slots = caches[i].slabs * caches[i].per_slab, used = caches[i].allocated;

		ROW_SET(c, slab_cache, name, caches[i].name);
		ROW_SET(c, slab_cache, addr, -0x77ffff000000 + i * 256);
		ROW_SET(c, slab_cache, object_bytes, caches[i].object);
		ROW_SET(c, slab_cache, slot_bytes, caches[i].slot);
		ROW_SET(c, slab_cache, objects_per_slab, caches[i].per_slab);
		ROW_SET(c, slab_cache, pages_per_slab, 1);
		ROW_SET(c, slab_cache, active_objects, caches[i].active);
		ROW_SET(c, slab_cache, total_objects, slots);
		ROW_SET(c, slab_cache, slabs, caches[i].slabs);
		ROW_SET(c, slab_cache, empty_slabs, caches[i].empty);
		ROW_SET(c, slab_cache, held_bytes, caches[i].slabs * 4096);
		ROW_SET(c, slab_cache, tail_bytes, caches[i].slabs * 4096 - slots * caches[i].slot);
		if (used >= 0) {
			ROW_SET(c, slab_cache, allocated_objects, used);
			ROW_SET(c, slab_cache, used_bytes, used * caches[i].object);
			ROW_SET(c, slab_cache, padding_bytes,
				used * (caches[i].slot - caches[i].object));
			ROW_SET(c, slab_cache, free_bytes, (slots - used) * caches[i].slot);
		}
		ROW_SET(c, slab_cache, reclaimable, caches[i].reclaimable);
		if (i == 1)
			ROW_SET(c, slab_cache, kmalloc_type, "NORMAL");
		ADD(slab_cache, c);
	}
	for (i = 0; i < sizeof(slabs) / sizeof(slabs[0]); i++) {
		struct row_slab b = {0};

		ROW_SET(b, slab, addr, -0x160000000000 + i * 64);
		ROW_SET(b, slab, start_pfn, (1 << 20) + i);
		ROW_SET(b, slab, page_order, 0);
		ROW_SET(b, slab, cache, caches[slabs[i].cache].name);
		ROW_SET(b, slab, objects, caches[slabs[i].cache].per_slab);
		if (slabs[i].inuse >= 0)
			ROW_SET(b, slab, inuse_objects, slabs[i].inuse);
		if (slabs[i].state)
			ROW_SET(b, slab, state, slabs[i].state);
		ADD(slab, b);
	}
	ROW_SET(a, slab_alias, alias, "eventpoll_epi");
	ROW_SET(a, slab_alias, name, "dentry");
	ADD(slab_alias, a);
	return true;
}

static bool add_super(struct km_store *s, int64_t addr, const char *type, const char *device,
		      const char *path, int64_t inodes)
{
	struct row_super_block b = {0};

	ROW_SET(b, super_block, addr, addr);
	ROW_SET(b, super_block, fs_type, type);
	ROW_SET(b, super_block, device, device);
	if (path)
		ROW_SET(b, super_block, path, path);
	if (inodes >= 0)
		ROW_SET(b, super_block, inodes, inodes);
	ADD(super_block, b);
	return true;
}

/* What is cached of one file; -1: unknown. */
struct cached_spec {
	const char *kind, *path;
	int super; /* 0: unknown */
	int cached, dirty, mapped, swapped, nrpages, deleted;
};

static bool add_cached(struct km_store *s, const struct cached_spec *c, int64_t addr)
{
	static const char *const type[] = {NULL, "ext4", "tmpfs", "bdev", "hugetlbfs"};
	static const char *const device[] = {NULL, "sda1", "tmpfs", "sda", "hugetlbfs"};
	struct row_file_cache f = {0};

	ROW_SET(f, file_cache, addr, addr);
	ROW_SET(f, file_cache, cached_pages, c->cached);
	ROW_SET(f, file_cache, dirty_pages, c->dirty);
	ROW_SET(f, file_cache, writeback_pages, c->dirty / 4);
	ROW_SET(f, file_cache, mapped_pages, c->mapped);
	ROW_SET(f, file_cache, shared_memory, c->super == 2);
	ROW_SET(f, file_cache, nrpages, c->nrpages);
	if (c->super) {
		ROW_SET(f, file_cache, super_block, 0x1000 * c->super);
		ROW_SET(f, file_cache, fs_type, type[c->super]);
		ROW_SET(f, file_cache, device, device[c->super]);
		ROW_SET(f, file_cache, inode, addr / 8);
		ROW_SET(f, file_cache, size_bytes, c->cached * INT64_C(8192) + 1);
		ROW_SET(f, file_cache, written_back, c->super % 2);
		ROW_SET(f, file_cache, tree_pages, c->cached);
	}
	if (c->kind)
		ROW_SET(f, file_cache, kind, c->kind);
	if (c->path && c->path[0] == '/')
		ROW_SET(f, file_cache, path, c->path);
	else if (c->path)
		ROW_SET(f, file_cache, path_end, c->path);
	if (c->swapped >= 0)
		ROW_SET(f, file_cache, swapped_pages, c->swapped);
	if (c->deleted >= 0)
		ROW_SET(f, file_cache, deleted, c->deleted);
	if (c->super == 4)
		ROW_SET(f, file_cache, hugetlb_pages, 1024);
	ADD(file_cache, f);
	return true;
}

static bool add_files(struct km_store *s)
{
	static const struct cached_spec files[] = {
		{"file", "/var/lib/data\x1b[31m.db", 1, 9000, 800, 100, -1, 9000, 0},
		{"file", "/var/log/old (deleted)", 1, 3000, 0, 0, -1, 3000, 1},
		{"file", "lib/x.so", 1, 500, 0, 400, -1, 500, -1},
		{"file", NULL, 1, 20, 0, 0, -1, 21, -1},
		{"tmpfs", "/dev/shm/ring", 2, 4000, 4000, 4000, 100, 4000, 0},
		{"tmpfs", "/tmp/gone (deleted)", 2, 0, 0, 0, 700, 0, 1},
		{"shared anonymous", "/dev/zero (deleted)", 2, 2000, 2000, 1500, 50, 2000, -1},
		{"block device", NULL, 3, 600, 8, 0, -1, 600, -1},
		{"hugetlb", "/dev/hugepages/pool", 4, 0, 0, 0, -1, 0, 0},
		{NULL, NULL, 0, 7, 1, 0, -1, 7, -1},
	};
	unsigned i;

	for (i = 0; i < 10; i++)
		if (!add_cached(s, &files[i], 8000 + 64 * (int64_t)i))
			return false;
	return add_super(s, 0x1000, "ext4", "sda1", "/", 120000) &&
	       add_super(s, 0x2000, "tmpfs", "tmpfs", "/tmp", 12) &&
	       add_super(s, 0x3000, "bdev", "bdev", NULL, 3) &&
	       add_super(s, 0x4000, "hugetlbfs", "hugetlbfs", "/dev/hugepages", 2) &&
	       add_super(s, 0x5000, "proc", "proc", "/proc", 5000) &&
	       add_super(s, 0x6000, "sysfs", "sysfs", "/sys", -1);
}

static bool add_full(struct km_store *s)
{
	struct row_pageblock_count n = {0};

	ROW_SET(n, pageblock_count, node_id, 0);
	ROW_SET(n, pageblock_count, zone_name, "Normal");
	ROW_SET(n, pageblock_count, migratetype, "Movable");
	ROW_SET(n, pageblock_count, blocks, 160);
	ADD(pageblock_count, n);
	return add_capture(s, "vmcore", "toy.vmcore") && add_free(s, &frees[0], true) &&
	       add_free(s, &frees[1], true) && add_zone(s, &frees[0], 4096, 150000) &&
	       add_zone(s, &frees[1], 1 << 20, 300000) && add_constants(s) &&
	       add_pageblocks(s, "Normal", 1 << 20, 200) && add_pageblock_order(s) && add_classes(s) &&
	       add_owners(s) && add_leaks(s) &&
	       add_slabs(s) && add_cgroups(s) && add_pools(s) &&
	       add_check(s, "free_area = lists", 10, 10, 1) &&
	       add_check(s, "unknown side", 4, 0, -1) && add_check(s, "lists = pages", 12, 10, 0) &&
	       add_load(s, "zone", "complete", 0) && add_load(s, "pcp", "partial", 3) &&
	       add_load(s, "vmstat", "skipped", 0) && add_rest(s) && add_files(s);
}

static bool add_sparse(struct km_store *s)
{
	return add_capture(s, "proc", "snapshot") && add_free(s, &frees[1], false);
}

static bool add_hostile(struct km_store *s)
{
	static const int64_t wild[] = {INT64_MAX, INT64_MIN, -1, 0};
	unsigned i;

	if (!add_wild_pools(s))
		return false;
	for (i = 0; i < 4; i++) {
		struct row_zone z = {0};
		struct row_free_area a = {0};
		struct row_free_list l = {0};
		struct row_pageblock b = {0};
		struct row_page_class p = {0};
		struct row_pcp c = {0};
		struct row_slab_cache k = {0};
		struct row_slab g = {0};

		ROW_SET(k, slab_cache, name, "wild");
		ROW_SET(k, slab_cache, slabs, wild[i]);
		ROW_SET(k, slab_cache, pages_per_slab, wild[3 - i]);
		ROW_SET(k, slab_cache, slot_bytes, wild[i]);
		ROW_SET(k, slab_cache, object_bytes, wild[3 - i]);
		ROW_SET(k, slab_cache, objects_per_slab, wild[i]);
		ROW_SET(k, slab_cache, active_objects, wild[3 - i]);
		ROW_SET(k, slab_cache, total_objects, wild[i]);
		ROW_SET(k, slab_cache, empty_slabs, wild[i]);
		ADD(slab_cache, k);
		ROW_SET(g, slab, addr, wild[i]);
		ROW_SET(g, slab, start_pfn, wild[i]);
		ROW_SET(g, slab, page_order, wild[i]);
		ROW_SET(g, slab, cache, "wild");
		ROW_SET(g, slab, objects, wild[i]);
		ROW_SET(g, slab, inuse_objects, wild[3 - i]);
		ADD(slab, g);
		struct row_file_cache f = {0};

		ROW_SET(f, file_cache, addr, wild[i]);
		ROW_SET(f, file_cache, super_block, wild[i]);
		ROW_SET(f, file_cache, inode, wild[i]);
		ROW_SET(f, file_cache, size_bytes, wild[i]);
		ROW_SET(f, file_cache, nrpages, wild[i]);
		ROW_SET(f, file_cache, swapped_pages, wild[i]);
		ROW_SET(f, file_cache, cached_pages, INT64_MAX);
		ROW_SET(f, file_cache, dirty_pages, wild[i]);
		ROW_SET(f, file_cache, shared_memory, 1);
		ADD(file_cache, f);
		ROW_SET(z, zone, node_id, i);
		ROW_SET(z, zone, zone_name, "Normal");
		ROW_SET(z, zone, start_pfn, wild[i]);
		ROW_SET(z, zone, managed_pages, wild[i]);
		ROW_SET(z, zone, free_pages, wild[i]);
		ROW_SET(z, zone, min_pages, wild[3 - i]);
		ROW_SET(z, zone, low_pages, wild[i]);
		ROW_SET(z, zone, reserved_highatomic_pages, wild[i]);
		ADD(zone, z);
		ROW_SET(a, free_area, node_id, 0);
		ROW_SET(a, free_area, zone_name, "Normal");
		ROW_SET(a, free_area, page_order, wild[i] == -1 ? 3 : wild[i]);
		ROW_SET(a, free_area, free_blocks, wild[i]);
		ADD(free_area, a);
		ROW_SET(a, free_area, page_order, i);
		ADD(free_area, a);
		ROW_SET(l, free_list, node_id, 0);
		ROW_SET(l, free_list, zone_name, "Normal");
		ROW_SET(l, free_list, page_order, i);
		ROW_SET(l, free_list, migratetype, "Movable");
		ROW_SET(l, free_list, free_blocks, INT64_MAX);
		ADD(free_list, l);
		ROW_SET(b, pageblock, start_pfn, wild[i]);
		ROW_SET(b, pageblock, migratetype, "Movable");
		ROW_SET(b, pageblock, free_pages, wild[i] / 1000);
		ROW_SET(b, pageblock, movable_pages, wild[i] / 1000);
		ROW_SET(b, pageblock, unmovable_pages, wild[i] / 1000);
		ADD(pageblock, b);
		ROW_SET(p, page_class, pages, wild[i]);
		ADD(page_class, p);
		ROW_SET(c, pcp, node_id, 0);
		ROW_SET(c, pcp, zone_name, "Normal");
		ROW_SET(c, pcp, cpu, i);
		ROW_SET(c, pcp, pages, INT64_MAX);
		ADD(pcp, c);
	}
	return add_capture(s, "vmcore", "hostile") && add_hostile_cgroups(s) && add_check(s, "wild", INT64_MIN, INT64_MAX, 0) &&
	       add_constants(s) && add_load(s, "c", "partial", INT64_MAX) &&
	       add_load(s, "d", "partial", INT64_MAX);
}

static bool add_big(struct km_store *s)
{
	static const char *const classes[] = {"free", "anon", "file", "slab", "reserved"};
	int64_t i;

	for (i = 0; i < 1000000; i++) {
		struct row_page_run p = {0};

		ROW_SET(p, page_run, start_pfn, i * 7);
		ROW_SET(p, page_run, nr_pages, 7);
		ROW_SET(p, page_run, class, classes[i % 5]);
		ROW_SET(p, page_run, page_order, 0);
		ROW_SET(p, page_run, node_id, 0);
		ROW_SET(p, page_run, zone_name, "Normal");
		ADD(page_run, p);
	}
	return add_capture(s, "vmcore", "big.vmcore") && add_free(s, &frees[0], true) &&
	       add_free(s, &frees[1], true) && add_zone(s, &frees[0], 4096, 150000) &&
	       add_zone(s, &frees[1], 1 << 20, 300000) && add_constants(s) && add_classes(s) &&
	       add_pageblocks(s, "Normal", 1 << 20, 524288);
}

static bool add_vmstat(struct km_store *s, const char *name, int64_t value)
{
	struct row_vmstat v = {0};

	ROW_SET(v, vmstat, name, name);
	ROW_SET(v, vmstat, value, value);
	ADD(vmstat, v);
	return true;
}

static bool add_slab(struct km_store *s, const char *name, int64_t slabs)
{
	return add_slab_cache(s, &(struct cache_spec){name, 21, 192, slabs, 20, -1});
}

static bool add_vmalloc(struct km_store *s, int64_t at, int64_t bytes, const char *caller)
{
	struct row_vmalloc_area a = {0};

	ROW_SET(a, vmalloc_area, start_addr, -0x368000000000 + at * 0x100000);
	ROW_SET(a, vmalloc_area, bytes, bytes);
	ROW_SET(a, vmalloc_area, pages, bytes / 4096 - 1);
	ROW_SET(a, vmalloc_area, caller, caller);
	ROW_SET(a, vmalloc_area, kind, "vmalloc");
	ADD(vmalloc_area, a);
	return true;
}

static bool add_process(struct km_store *s, int64_t pid, const char *comm, int64_t rss_kb)
{
	struct row_process_memory p = {0};

	ROW_SET(p, process_memory, pid, pid);
	ROW_SET(p, process_memory, comm, comm);
	ROW_SET(p, process_memory, vss_kb, 3 * rss_kb);
	ROW_SET(p, process_memory, rss_kb, rss_kb);
	ROW_SET(p, process_memory, pss_kb, rss_kb - 100);
	ROW_SET(p, process_memory, swap_kb, pid == 77 ? 2000 : 0);
	ADD(process_memory, p);
	return true;
}

static bool add_step_capture(struct km_store *s, int64_t i)
{
	struct row_capture r = {0};

	ROW_SET(r, capture, kind, "proc");
	ROW_SET(r, capture, source, "series");
	ROW_SET(r, capture, hostname, "host");
	ROW_SET(r, capture, kernel_release, "6.12.1-test");
	ROW_SET(r, capture, page_bytes, 4096);
	ROW_SET(r, capture, captured_at, 1750000000 + 60 * i);
	ROW_SET(r, capture, uptime_s, 1000.25 + 60.0 * (double)i);
	ROW_SET(r, capture, loaded_at, 1760000000);
	ROW_SET(r, capture, kmemdb_version, "test");
	ADD(capture, r);
	return true;
}

/* Fields whose identities hold. */
static bool add_step_meminfo(struct km_store *s, int64_t i)
{
	const struct {
		const char *name;
		int64_t kb;
	} fields[] = {
		{"MemTotal", 4000000},
		{"MemFree", 900000 - 200 * i},
		{"MemAvailable", 1500000 - 200 * i},
		{"Buffers", 20000},
		{"Cached", 600000},
		{"SwapCached", 400},
		{"Active", 900000},
		{"Inactive", 740000},
		{"Active(anon)", 700000},
		{"Inactive(anon)", 420000},
		{"Active(file)", 200000},
		{"Inactive(file)", 320000},
		{"Unevictable", 2000},
		{"Mlocked", 2000},
		{"SwapTotal", 1000000},
		{"SwapFree", 900000 - 8 * i},
		{"AnonPages", 1022000},
		{"Mapped", 200000},
		{"Shmem", 100000},
		{"KReclaimable", 80000},
		{"Slab", 200000 + 8 * i},
		{"SReclaimable", 80000},
		{"SUnreclaim", 120000 + 8 * i},
		{"KernelStack", 8000},
		{"PageTables", 16000},
		{"VmallocUsed", 40000},
		{"VmallocChunk", 0},
		{"Percpu", 4000},
		{"AnonHugePages", 2000000},
		{"FancyNewField", 5},
		{"HugePages_Total", 4},
		{"HugePages_Free", 2},
		{"Hugepagesize", 2048},
		{"Hugetlb", 8192},
	};
	unsigned k;

	for (k = 0; k < sizeof(fields) / sizeof(fields[0]); k++)
		if (!add_meminfo(s, fields[k].name, fields[k].kb))
			return false;
	return true;
}

/* Snapshot number @i from 0. Of 150 caches, 40 change. */
static bool add_step(struct km_store *s, int64_t i)
{
	struct row_swap_area w = {0};
	bool ok = add_step_capture(s, i) && add_step_meminfo(s, i) && add_slab(s, "leaky", 100 + 2 * i) &&
		  add_slab(s, "breathing", 1000 + (i % 3 ? 10 * (i % 5) : 0)) &&
		  (i ? add_slab(s, "kmalloc-new", 7) : add_slab(s, "kmalloc-old", 9));
	int64_t k;

	for (k = 0; k < 148 && ok; k++) {
		char name[32];

		(void)snprintf(name, sizeof(name), "cache-%lld", (long long)k);
		ok = add_slab(s, name, 50 + (k < 38 ? (i * 7 + k) % 13 : k));
	}
	for (k = 0; k < 30 && ok; k++)
		ok = add_vmalloc(s, k, 8192, "boot_alloc+0x1/0x2");
	for (k = 0; k <= i % 50 && ok; k++)
		ok = add_vmalloc(s, 100 + k, 16384, "leak_alloc+0x10/0x20 [leak]");
	for (k = 0; k < 60 && ok; k++) {
		char name[32];

		(void)snprintf(name, sizeof(name), "event_%lld", (long long)k);
		ok = add_vmstat(s, name, 1000 + i * k);
	}
	ok = ok && add_vmstat(s, "pswpin", 100 + 5 * i) && add_vmstat(s, "pswpout", 3000 + 600 * i) &&
	     add_process(s, 1, "init", 9000) && add_process(s, 77, "hog\x1b[31m", 50000 + 400 * i) &&
	     (i % 2 ? add_process(s, 900, "short", 700) : true);
	if (!ok)
		return false;
	ROW_SET(w, swap_area, path, "/dev/vdb");
	ROW_SET(w, swap_area, kind, "partition");
	ROW_SET(w, swap_area, size_kb, 1000000);
	ROW_SET(w, swap_area, used_kb, 100000 + 8 * i);
	ROW_SET(w, swap_area, priority, -2);
	ADD(swap_area, w);
	return true;
}

static bool add_steps(struct km_store *s, int64_t n)
{
	int64_t i;

	for (i = 0; i < n; i++) {
		if (i && km_store_next_capture(s) <= 0)
			return false;
		if (!add_step(s, km_store_capture_id(s) - 1))
			return false;
	}
	return true;
}

static bool add_kind(struct km_store *s, const char *kind)
{
	if (!strncmp(kind, "step", 4))
		return add_steps(s, kind[4] == '*' ? atoll(kind + 5) : 1);
	if (!strcmp(kind, "full"))
		return add_full(s);
	if (!strcmp(kind, "sparse"))
		return add_sparse(s);
	if (!strcmp(kind, "cgroups"))
		return add_capture(s, "proc", "snapshot") && add_captured_cgroups(s);
	if (!strcmp(kind, "hostile"))
		return add_hostile(s);
	if (!strcmp(kind, "big"))
		return add_big(s);
	if (!strcmp(kind, "terabyte"))
		return add_terabyte(s);
	if (!strcmp(kind, "names"))
		return add_names(s);
	if (!strcmp(kind, "stacks"))
		return add_stacks(s);
	if (!strcmp(kind, "processes"))
		return add_processes(s);
	if (!strcmp(kind, "leaks"))
		return add_leaky_machine(s);
	if (!strcmp(kind, "removed"))
		return add_removed_cgroups(s);
	if (!strcmp(kind, "apart") || !strcmp(kind, "merged"))
		return add_merging(s, *kind == 'm');
	if (!strcmp(kind, "before") || !strcmp(kind, "after"))
		return add_side(s, *kind == 'a');
	fprintf(stderr, "no kind '%s'\n", kind);
	return false;
}

int main(int argc, char **argv)
{
	struct km_store *s;
	struct km_err err;
	int i;

	if (argc < 3)
		return 2;
	if (km_store_create(argv[1], &s, &err) != KM_OK) {
		fprintf(stderr, "%s\n", err.text);
		return 3;
	}
	for (i = 2; i < argc; i++) {
		if (!add_kind(s, argv[i])) {
			km_store_destroy(s);
			return 3;
		}
		if (i + 1 < argc)
			(void)km_store_next_capture(s);
	}
	if (km_store_commit(s, &err) != KM_OK) {
		fprintf(stderr, "%s\n", err.text);
		km_store_destroy(s);
		return 3;
	}
	km_store_destroy(s);
	return 0;
}
