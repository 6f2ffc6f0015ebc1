/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "make_cgroups.h"
#include "row_add.h"

#define MIB (INT64_C(1) << 20)
#define NONE INT64_MIN

static const struct group {
	const char *path;
	int64_t addr, parent; /* last digits; 0: none */
	int64_t usage, anon, file, shmem, kernel, slab, swap, high, max, oom_kills, processes;
	int64_t dying, holds;
	int64_t file_pages, shmem_pages;
} groups[] = {
	{"/", 0x10, 0, NONE, 900, 500, 100, 60, 40, NONE, NONE, NONE, 0, 40, 0, NONE, 9000, 8000},
	{"/svc", 0x20, 0x10, 700, 500, 150, 20, 50, 30, 20, NONE, NONE, 0, 0, 0, NONE, 0, 0},
	{"/svc/db", 0x30, 0x20, 512, 400, 80, 0, 32, 20, 20, NONE, 520, 3, 4, 0, NONE, 20480, 0},
	{"/svc/web\x1b[31m", 0x40, 0x20, 90, 60, 20, 10, 10, 5, 0, 80, NONE, 0, 2, 0, NONE, 2560,
	 2560},
	{"/svc/job", 0x50, 0x20, 40, 0, 30, 10, 5, 5, 2, NONE, NONE, 0, 0, 1, 10301, 7680, 2560},
	{"/svc/empty", 0x60, 0x20, 0, 0, 0, 0, 0, 0, 0, NONE, NONE, 0, 0, 1, 1, 0, 0},
};

#define SET_MIB(row, col, value)                                        \
	do {                                                            \
		if ((value) != NONE)                                    \
			ROW_SET((row), cgroup, col, (value) * MIB);     \
	} while (0)

static bool add_stat(struct km_store *s, const struct group *g, bool dump, const char *name,
		     int64_t value)
{
	struct row_cgroup_stat r = {0};

	ROW_SET(r, cgroup_stat, path, g->path);
	if (dump)
		ROW_SET(r, cgroup_stat, addr, -0x7f0000000000 + g->addr * 4096);
	ROW_SET(r, cgroup_stat, name, name);
	ROW_SET(r, cgroup_stat, value, value * MIB);
	ADD(cgroup_stat, r);
	return true;
}

static bool add_page(struct km_store *s, const struct group *g, const char *class, int64_t owner,
		     int64_t pages)
{
	struct row_cgroup_page p = {0};

	if (!pages)
		return true;
	ROW_SET(p, cgroup_page, path, g->path);
	ROW_SET(p, cgroup_page, addr, -0x7f0000000000 + g->addr * 4096);
	ROW_SET(p, cgroup_page, class, class);
	if (owner)
		ROW_SET(p, cgroup_page, owner_id, owner);
	ROW_SET(p, cgroup_page, kernel, 0);
	ROW_SET(p, cgroup_page, pages, pages);
	ADD(cgroup_page, p);
	return true;
}

static bool add_group(struct km_store *s, const struct group *g, bool dump)
{
	struct row_cgroup r = {0};

	ROW_SET(r, cgroup, path, g->path);
	if (dump) {
		ROW_SET(r, cgroup, addr, -0x7f0000000000 + g->addr * 4096);
		if (g->parent)
			ROW_SET(r, cgroup, parent_addr, -0x7f0000000000 + g->parent * 4096);
		ROW_SET(r, cgroup, anon_pages, 0);
		ROW_SET(r, cgroup, file_pages, g->file_pages);
		ROW_SET(r, cgroup, shmem_pages, g->shmem_pages);
		ROW_SET(r, cgroup, other_pages, 0);
		if (g->holds != NONE)
			ROW_SET(r, cgroup, holds, g->holds);
	}
	ROW_SET(r, cgroup, dying, g->dying);
	SET_MIB(r, usage_bytes, g->usage);
	SET_MIB(r, swap_bytes, g->swap);
	SET_MIB(r, high_bytes, g->high);
	SET_MIB(r, max_bytes, g->max);
	if (g->parent)
		SET_MIB(r, kernel_bytes, g->kernel);
	ROW_SET(r, cgroup, high_events, g->high == NONE ? 0 : 12);
	ROW_SET(r, cgroup, oom_kill_events, g->oom_kills);
	ROW_SET(r, cgroup, dying_descendants, g->addr <= 0x20 ? 2 : 0);
	ROW_SET(r, cgroup, processes, g->processes);
	ADD(cgroup, r);
	return add_stat(s, g, dump, "anon", g->anon) && add_stat(s, g, dump, "file", g->file) &&
	       add_stat(s, g, dump, "shmem", g->shmem) &&
	       add_stat(s, g, dump, "kernel", g->kernel) && add_stat(s, g, dump, "slab", g->slab) &&
	       (!dump || (add_page(s, g, "file", g->dying ? 4 : 0, g->file_pages) &&
			  add_page(s, g, "shmem", 0, g->shmem_pages)));
}

bool add_cgroups(struct km_store *s)
{
	unsigned i;

	for (i = 0; i < sizeof(groups) / sizeof(groups[0]); i++) {
		if (!add_group(s, &groups[i], true))
			return false;
	}
	return true;
}

bool add_captured_cgroups(struct km_store *s)
{
	unsigned i;

	for (i = 0; i < sizeof(groups) / sizeof(groups[0]); i++) {
		if (!groups[i].dying && !add_group(s, &groups[i], false))
			return false;
	}
	return true;
}

bool add_hostile_cgroups(struct km_store *s)
{
	static const int64_t wild[] = {INT64_MAX, INT64_MIN, -1, 0};
	unsigned i;

	for (i = 0; i < 8; i++) {
		struct row_cgroup r = {0};
		struct row_cgroup_stat v = {0};
		struct row_cgroup_page p = {0};

		ROW_SET(r, cgroup, path, i % 2 ? "/" : "///");
		ROW_SET(r, cgroup, addr, wild[i / 2]);
		ROW_SET(r, cgroup, parent_addr, wild[3 - i / 2]);
		ROW_SET(r, cgroup, dying, i % 2);
		ROW_SET(r, cgroup, usage_bytes, wild[i % 4]);
		ROW_SET(r, cgroup, max_bytes, wild[3 - i % 4]);
		ROW_SET(r, cgroup, high_bytes, wild[i % 4]);
		ROW_SET(r, cgroup, swap_bytes, INT64_MAX);
		ROW_SET(r, cgroup, anon_pages, INT64_MAX);
		ROW_SET(r, cgroup, file_pages, wild[i % 4]);
		ROW_SET(r, cgroup, shmem_pages, INT64_MAX);
		ROW_SET(r, cgroup, other_pages, INT64_MAX);
		ADD(cgroup, r);
		ROW_SET(v, cgroup_stat, path, r.path);
		ROW_SET(v, cgroup_stat, addr, r.addr);
		ROW_SET(v, cgroup_stat, name, i % 3 ? "shmem" : "file");
		ROW_SET(v, cgroup_stat, value, wild[i % 4]);
		ADD(cgroup_stat, v);
		ROW_SET(p, cgroup_page, addr, r.addr);
		ROW_SET(p, cgroup_page, class, "file");
		ROW_SET(p, cgroup_page, kernel, 0);
		ROW_SET(p, cgroup_page, pages, INT64_MAX);
		ADD(cgroup_page, p);
	}
	return true;
}
