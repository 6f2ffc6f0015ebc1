/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A dump and a snapshot of one boot compared with each other (schema/joins/dump_proc.sql), where real captures do
 * not show it: hidden addresses, what one side does not tell, one side alone. tests/golden/dump_proc.sh has each
 * table of a real dump.
 */
#include "case_help.h"
#include "test.h"

/* One side of the pair. */
struct side {
	struct km_test *t;
	struct km_store *store;
	bool dump;
	const char *status; /* of its loads; NULL: complete */
};

static void add(struct side *s, const struct km_table *table, const void *row)
{
	struct km_test *t = s->t;

	CHECK_EQ(km_store_add(s->store, table, row), KM_OK);
}

#define ADD(side, name, row) add(side, &km_tbl_##name, &(row))

/* @hidden: of so many rows the address is not told. */
static void add_load(struct side *s, const char *collector, int64_t hidden)
{
	struct row_load row = { 0 };

	ROW_SET(row, load, collector, collector);
	ROW_SET(row, load, status, hidden ? "partial" : s->status ? s->status : "complete");
	ROW_SET(row, load, rows, hidden ? hidden : 1);
	ROW_SET(row, load, unknowns, hidden);
	if (hidden)
		ROW_SET(row, load, reason, "addresses are hidden (kptr_restrict)");
	ADD(s, load, row);
}

static void add_capture(struct side *s, int64_t late)
{
	struct row_capture row = { 0 };

	ROW_SET(row, capture, kind, s->dump ? "vmcore" : "proc");
	ROW_SET(row, capture, source, "test");
	ROW_SET(row, capture, kernel_release, "6.12");
	ROW_SET(row, capture, captured_at, 1000000 + late);
	ROW_SET(row, capture, uptime_s, (double)(100 + late));
	ROW_SET(row, capture, loaded_at, 1);
	ROW_SET(row, capture, kmemdb_version, "test");
	ADD(s, capture, row);
}

typedef void fill_fn(struct side *s);

/* A pair of captures, @late seconds apart, filled by @fill, and the check of @name: "differing|allowed|holds". */
static void check_pair(struct km_test *t, fill_fn *fill, const char *dump_status, int64_t late,
		       const char *name, const char *want)
{
	struct side s = { .t = t, .status = dump_status, .dump = true };
	struct folder p;
	char sql[128];

	REQUIRE(folder_make(&p));
	REQUIRE(!km_store_create(p.path, &s.store, NULL));
	fill(&s);
	add_capture(&s, late);
	km_store_next_capture(s.store);
	s.dump = false;
	s.status = NULL;
	fill(&s);
	add_capture(&s, 0);
	CHECK_EQ(km_store_commit(s.store, NULL), KM_OK);
	km_store_destroy(s.store);
	snprintf(sql, sizeof(sql),
		 "SELECT left_value, tolerance, ok FROM checks WHERE name = 'dump = /proc: %s'",
		 name);
	CHECK_ROWS(p.path, sql, want);
	folder_remove(&p);
}

/* ---- areas ---- */

static void add_area(struct side *s, int64_t i, int64_t bytes, const char *caller, bool hidden)
{
	struct row_vmalloc_area row = { 0 };

	if (!hidden)
		ROW_SET(row, vmalloc_area, start_addr, 0xffffc90000000000 + (uint64_t)i * 65536);
	ROW_SET(row, vmalloc_area, bytes, bytes);
	ROW_SET(row, vmalloc_area, pages, bytes / 4096 - 1);
	if (caller)
		ROW_SET(row, vmalloc_area, caller, caller);
	ROW_SET(row, vmalloc_area, kind, "vmalloc");
	ADD(s, vmalloc_area, row);
}

static void add_areas(struct side *s, int64_t n, int64_t bytes, const char *caller, bool hidden)
{
	int64_t i;

	for (i = 0; i < n; i++)
		add_area(s, i, bytes + i / 3 * 4096, caller, hidden);
	add_load(s, s->dump ? "vmalloc" : "proc/vmallocinfo", hidden ? n : 0);
}

static void same_areas(struct side *s)
{
	add_areas(s, 30, 8192, "x+0x1/0x2", false);
}

static void hidden_areas(struct side *s)
{
	add_areas(s, 30, 8192, "x+0x1/0x2", !s->dump);
}

static void hidden_other_areas(struct side *s)
{
	add_areas(s, 30, s->dump ? 8192 : 12288, "x+0x1/0x2", !s->dump);
}

static void hidden_other_callers(struct side *s)
{
	add_areas(s, 30, 8192, s->dump ? "x+0x1/0x2" : "y+0x1/0x2", !s->dump);
}

static void unknown_callers(struct side *s)
{
	add_areas(s, 30, 8192, s->dump ? NULL : "x+0x1/0x2", false);
}

static void hidden_unknown_callers(struct side *s)
{
	add_areas(s, 30, 8192, s->dump ? NULL : "x+0x1/0x2", !s->dump);
}

static void other_callers(struct side *s)
{
	add_areas(s, 30, 8192, s->dump ? "x+0x1/0x2" : "y+0x1/0x2", false);
}

static void areas_of_proc_alone(struct side *s)
{
	add_areas(s, s->dump ? 20 : 30, 8192, "x+0x1/0x2", false);
}

static void areas_of_the_dump_alone(struct side *s)
{
	add_areas(s, s->dump ? 30 : 20, 8192, "x+0x1/0x2", false);
}

static void no_areas_in_proc(struct side *s)
{
	if (s->dump)
		same_areas(s);
}

KM_TEST(areas)
{
	check_pair(t, same_areas, NULL, 0, "vmalloc_area", "0|8|1\n");
	check_pair(t, other_callers, NULL, 0, "vmalloc_area", "30|8|0\n");
	/* 8, and 2 % of 30 for each second beyond the first */
	check_pair(t, other_callers, NULL, 41, "vmalloc_area", "30|32|1\n");
	check_pair(t, areas_of_proc_alone, NULL, 0, "vmalloc_area", "10|8|0\n");
	check_pair(t, areas_of_the_dump_alone, NULL, 0, "vmalloc_area", "10|8|0\n");
	check_pair(t, no_areas_in_proc, NULL, 0, "vmalloc_area", "");
}

KM_TEST(areas_without_addresses)
{
	check_pair(t, hidden_areas, NULL, 0, "vmalloc_area", "0|8|1\n");
	/* Three of each size: three sizes more on the one side, three less on the other. */
	check_pair(t, hidden_other_areas, NULL, 0, "vmalloc_area", "6|8|1\n");
	check_pair(t, hidden_other_callers, NULL, 0, "vmalloc_area", "60|8|0\n");
}

KM_TEST(areas_that_a_dump_does_not_show)
{
	check_pair(t, unknown_callers, "partial", 0, "vmalloc_area", "0|8|1\n");
	check_pair(t, areas_of_proc_alone, "partial", 0, "vmalloc_area", "0|8|1\n");
	check_pair(t, areas_of_the_dump_alone, "partial", 0, "vmalloc_area", "10|8|0\n");
	check_pair(t, hidden_unknown_callers, "partial", 0, "vmalloc_area", "");
}

/* ---- processes ---- */

static void add_task(struct side *s, int64_t pid, int64_t tgid, const char *comm)
{
	struct row_task row = { 0 };

	ROW_SET(row, task, pid, pid);
	ROW_SET(row, task, tgid, tgid);
	ROW_SET(row, task, ppid, 1);
	ROW_SET(row, task, comm, comm);
	ROW_SET(row, task, uid, 0);
	ADD(s, task, row);
}

/* Processes @from to 99, and threads of the last one that a snapshot does not have. */
static void add_tasks(struct side *s, int64_t from, const char *comm)
{
	int64_t pid;

	for (pid = from; pid < 100; pid++)
		add_task(s, pid, pid, comm);
	for (; s->dump && pid < 120; pid++)
		add_task(s, pid, 99, comm);
	add_load(s, s->dump ? "task" : "proc/PID", 0);
}

static void same_tasks(struct side *s)
{
	add_tasks(s, 1, "a name of 15 by");
}

static void longer_names(struct side *s)
{
	add_tasks(s, 1, s->dump ? "a name of 15 by" : "a name of 15 bytes and more");
}

static void other_names(struct side *s)
{
	add_tasks(s, 1, s->dump ? "x" : "y");
}

static void workers(struct side *s)
{
	add_tasks(s, 1, s->dump ? "kworker/0:1" : "kworker/0:1-events");
}

static void tasks_of_proc_alone(struct side *s)
{
	add_tasks(s, s->dump ? 10 : 1, "x");
}

static void tasks_of_the_dump_alone(struct side *s)
{
	add_tasks(s, 1, "x");
	if (s->dump)
		add_task(s, 201, 201, "x"), add_task(s, 202, 202, "x"), add_task(s, 203, 203, "x"),
			add_task(s, 204, 204, "x"), add_task(s, 205, 205, "x");
}

static void some_processes_in_proc(struct side *s)
{
	add_tasks(s, s->dump ? 1 : 90, "x");
}

KM_TEST(processes)
{
	check_pair(t, same_tasks, NULL, 0, "task", "0|4|1\n");
	check_pair(t, longer_names, NULL, 0, "task", "0|4|1\n");
	check_pair(t, workers, NULL, 0, "task", "0|4|1\n");
	check_pair(t, other_names, NULL, 0, "task", "99|4|0\n");
	check_pair(t, tasks_of_proc_alone, NULL, 0, "task", "9|4|0\n");
	check_pair(t, tasks_of_proc_alone, "partial", 0, "task", "0|4|1\n");
	check_pair(t, tasks_of_the_dump_alone, NULL, 0, "task", "5|4|0\n");
	check_pair(t, some_processes_in_proc, NULL, 0, "task", "0|4|1\n");
}

/* ---- memory cgroups ---- */

static void add_cgroup(struct side *s, const char *path, int64_t usage, int64_t max, int64_t anon)
{
	struct row_cgroup row = { 0 };
	struct row_cgroup_stat stat = { 0 };

	ROW_SET(row, cgroup, path, path);
	if (s->dump)
		ROW_SET(row, cgroup, addr, 0xffff888000001000 + (uint64_t)path[1]);
	ROW_SET(row, cgroup, dying, 0);
	ROW_SET(row, cgroup, usage_bytes, usage);
	ROW_SET(row, cgroup, max_bytes, max);
	ADD(s, cgroup, row);
	ROW_SET(stat, cgroup_stat, path, path);
	if (s->dump)
		ROW_SET(stat, cgroup_stat, addr, 0xffff888000001000 + (uint64_t)path[1]);
	ROW_SET(stat, cgroup_stat, name, "anon");
	ROW_SET(stat, cgroup_stat, value, anon);
	ADD(s, cgroup_stat, stat);
	ROW_SET(stat, cgroup_stat, name, "pgfault");
	ROW_SET(stat, cgroup_stat, value, s->dump ? 7 : 9);
	ADD(s, cgroup_stat, stat);
}

/* A removed one of the same path is another. */
static void add_removed(struct side *s, const char *path)
{
	struct row_cgroup row = { 0 };
	struct row_cgroup_stat stat = { 0 };

	if (!s->dump)
		return;
	ROW_SET(row, cgroup, path, path);
	ROW_SET(row, cgroup, addr, 0xffff888000009000);
	ROW_SET(row, cgroup, dying, 1);
	ROW_SET(row, cgroup, usage_bytes, 1);
	ADD(s, cgroup, row);
	ROW_SET(stat, cgroup_stat, path, path);
	ROW_SET(stat, cgroup_stat, addr, 0xffff888000009000);
	ROW_SET(stat, cgroup_stat, name, "anon");
	ROW_SET(stat, cgroup_stat, value, 1);
	ADD(s, cgroup_stat, stat);
}

static void same_cgroups(struct side *s)
{
	add_cgroup(s, "/a", 8192, 65536, 4096);
	add_cgroup(s, "/b", 4096, 65536, 0);
	add_removed(s, "/b");
}

static void other_cgroups(struct side *s)
{
	add_cgroup(s, "/a", 8192, s->dump ? 65536 : 131072, 4096);
	add_cgroup(s, "/b", s->dump ? 4096 : 8192, 65536, s->dump ? 0 : 4096);
	add_cgroup(s, s->dump ? "/c" : "/d", 1, 2, 3);
}

KM_TEST(cgroups)
{
	check_pair(t, same_cgroups, NULL, 0, "cgroup", "0|0|1\n");
	check_pair(t, same_cgroups, NULL, 0, "cgroup_stat", "0|0|1\n");
	check_pair(t, other_cgroups, NULL, 0, "cgroup", "2|0|0\n");
	check_pair(t, other_cgroups, NULL, 0, "cgroup_stat", "1|0|0\n");
}

/* ---- memory of processes, and their mappings ---- */

static void add_memory(struct side *s, int64_t pid, int64_t rss, int64_t same_as)
{
	struct row_process_memory row = { 0 };

	ROW_SET(row, process_memory, pid, pid);
	ROW_SET(row, process_memory, vss_kb, 100000);
	ROW_SET(row, process_memory, rss_kb, rss);
	if (s->dump) {
		ROW_SET(row, process_memory, file_kb, 5);
		ROW_SET(row, process_memory, thp_kb, pid == 9 ? 50000 : 0);
	}
	if (same_as)
		ROW_SET(row, process_memory, same_as_pid, same_as);
	ADD(s, process_memory, row);
}

static void add_mapping(struct side *s, int64_t pid, uint64_t start, uint64_t end, const char *path)
{
	struct row_vma row = { 0 };

	ROW_SET(row, vma, pid, pid);
	ROW_SET(row, vma, start_addr, start);
	ROW_SET(row, vma, end_addr, end);
	ROW_SET(row, vma, perms, "r-xp");
	if (path)
		ROW_SET(row, vma, path, path);
	ADD(s, vma, row);
}

/* Ten processes with three mappings each; 10 has the memory of 9, whose mappings a snapshot has twice. */
static void add_processes(struct side *s, int64_t rss, uint64_t end, const char *path)
{
	int64_t pid;
	uint64_t i;

	for (pid = 1; pid <= 10; pid++) {
		add_memory(s, pid, rss, s->dump && pid == 10 ? 9 : 0);
		for (i = 0; i < 3 && !(s->dump && pid == 10); i++)
			add_mapping(s, pid, i << 20, (i << 20) + end, path);
	}
	add_load(s, s->dump ? "process" : "proc/PID", 0);
}

static void same_processes(struct side *s)
{
	add_processes(s, 5000, 4096, "/bin/x");
}

static void a_little_more(struct side *s)
{
	add_processes(s, s->dump ? 5000 : 5090, 4096, "/bin/x"); /* 2 % and no zone: no slack */
}

static void more_memory(struct side *s)
{
	add_processes(s, s->dump ? 50000 : 10000, 4096, "/bin/x");
}

static void unknown_files(struct side *s)
{
	add_processes(s, 5000, 4096, s->dump ? NULL : "/bin/x");
}

static void other_mappings(struct side *s)
{
	add_processes(s, 5000, s->dump ? 4096 : 8192, "/bin/x");
}

static void mappings_of_the_dump_alone(struct side *s)
{
	int64_t pid;

	same_processes(s);
	for (pid = 1; s->dump && pid <= 5; pid++)
		add_mapping(s, pid, 0x7f0000000000, 0x7f0000001000, NULL);
}

static void mappings_of_proc_alone(struct side *s)
{
	int64_t pid;

	same_processes(s);
	for (pid = 1; !s->dump && pid <= 5; pid++)
		add_mapping(s, pid, 0x7f0000000000, 0x7f0000001000, NULL);
}

/* In the kernel's lists of mappings, but none of a process. */
static void vsyscall(struct side *s)
{
	int64_t pid;

	same_processes(s);
	for (pid = 1; !s->dump && pid <= 9; pid++)
		add_mapping(s, pid, 0xffffffffff600000, 0xffffffffff601000, "[vsyscall]");
}

static void smaps_of_one(struct side *s)
{
	if (s->dump)
		same_processes(s);
	else
		add_mapping(s, 1, 0, 4096, "/bin/x"),
			add_mapping(s, 1, 1 << 20, (1 << 20) + 4096, "/bin/x"),
			add_mapping(s, 1, 2 << 20, (2 << 20) + 4096, "/bin/x");
	add_load(s, s->dump ? "process" : "proc/PID", 0);
}

KM_TEST(memory_of_processes)
{
	check_pair(t, same_processes, NULL, 0, "process_memory", "0|4|1\n");
	check_pair(t, a_little_more, NULL, 0, "process_memory", "0|4|1\n");
	/* Of process 9, 50000 kB are huge pages, which smaps may leave out. */
	check_pair(t, more_memory, NULL, 0, "process_memory", "9|4|0\n");
}

KM_TEST(mappings)
{
	check_pair(t, same_processes, NULL, 0, "vma", "0|4|1\n");
	check_pair(t, unknown_files, NULL, 0, "vma", "0|4|1\n");
	check_pair(t, other_mappings, NULL, 0, "vma", "9|4|0\n");
	check_pair(t, mappings_of_the_dump_alone, NULL, 0, "vma", "5|4|0\n");
	check_pair(t, mappings_of_proc_alone, NULL, 0, "vma", "5|4|0\n");
	check_pair(t, mappings_of_proc_alone, "partial", 0, "vma", "0|4|1\n");
	check_pair(t, smaps_of_one, NULL, 0, "vma", "0|4|1\n");
	check_pair(t, vsyscall, NULL, 0, "vma", "0|4|1\n");
}

/* ---- a dump that contradicts itself ---- */

static void add_zone(struct side *s, const char *name, int64_t pages)
{
	struct row_zone row = { 0 };

	ROW_SET(row, zone, node_id, 0);
	ROW_SET(row, zone, zone_name, name);
	ROW_SET(row, zone, spanned_pages, pages);
	ROW_SET(row, zone, managed_pages, pages);
	ADD(s, zone, row);
}

static void add_node(struct side *s)
{
	struct row_node row = { 0 };

	ROW_SET(row, node, node_id, 0);
	ROW_SET(row, node, start_pfn, 0);
	ROW_SET(row, node, spanned_pages, 1000);
	ADD(s, node, row);
}

static void add_entry(struct side *s, int64_t place, const char *name)
{
	struct row_zonelist row = { 0 };

	ROW_SET(row, zonelist, node_id, 0);
	ROW_SET(row, zonelist, kind, "fallback");
	ROW_SET(row, zonelist, place, place);
	ROW_SET(row, zonelist, zone_node_id, 0);
	ROW_SET(row, zonelist, zone_name, name);
	ADD(s, zonelist, row);
}

static void add_group(struct side *s, int64_t number, const char *path, uint64_t parent)
{
	struct row_cgroup row = { 0 };

	ROW_SET(row, cgroup, path, path);
	ROW_SET(row, cgroup, addr, 0xffff888000000000 + (uint64_t)number * 4096);
	if (parent)
		ROW_SET(row, cgroup, parent_addr, 0xffff888000000000 + parent * 4096);
	ROW_SET(row, cgroup, cgroup_id, number);
	ROW_SET(row, cgroup, dying, 0);
	ADD(s, cgroup, row);
}

static void add_flags(struct side *s, int64_t i, const char *flags)
{
	struct row_vma row = { 0 };

	ROW_SET(row, vma, pid, 1);
	ROW_SET(row, vma, start_addr, 0x10000 * (uint64_t)(i + 1));
	ROW_SET(row, vma, end_addr, 0x10000 * (uint64_t)(i + 1) + 4096);
	ROW_SET(row, vma, vm_flags, flags);
	ADD(s, vma, row);
}

static void add_reserve(struct side *s, const char *zone, int64_t pages)
{
	struct row_zone_lowmem_reserve row = { 0 };

	ROW_SET(row, zone_lowmem_reserve, node_id, 0);
	ROW_SET(row, zone_lowmem_reserve, zone_name, zone);
	ROW_SET(row, zone_lowmem_reserve, for_zone, "DMA32");
	ROW_SET(row, zone_lowmem_reserve, reserve_pages, pages);
	ADD(s, zone_lowmem_reserve, row);
}

static void add_module(struct side *s, const char *name, int64_t holds, const char *users)
{
	struct row_module row = { 0 };

	ROW_SET(row, module, name, name);
	ROW_SET(row, module, refcount, holds);
	ROW_SET(row, module, used_by, users);
	ADD(s, module, row);
}

/* A dump in which all agrees; @wrong: one number of each kind does not. */
static void fill_witnesses(struct side *s, bool wrong)
{
	add_node(s);
	add_zone(s, "DMA", 400);
	add_zone(s, wrong ? "DMA" : "DMA32", 600);
	add_entry(s, 1, wrong ? "DMA" : "DMA32");
	add_entry(s, 2, "DMA");
	add_reserve(s, "DMA", 128);
	add_reserve(s, "DMA32", wrong ? 128 : 0);
	add_group(s, 1, "/", 0);
	add_group(s, 2, "/a", 1);
	add_group(s, 3, wrong ? "/a" : "/a/b", 2);
	add_flags(s, 0, "rd wr mr mw me");
	add_flags(s, 1, "rd mr me ms"); /* shared, of a file that is open for reading */
	add_flags(s, 2, wrong ? "rd wr mr me" : "rd ex mr me");
	add_flags(s, 3, "rd wr sh mr mw me ms");
	add_module(s, "x", wrong ? 1 : 2, "a,b");
	add_module(s, "stays", 0, "[permanent]");
	add_load(s, "check", 0);
}

static void witnesses(struct km_test *t, bool wrong, int64_t last_zone, const char *sql, const char *want)
{
	struct side s = { .t = t, .dump = true };
	struct folder p;

	REQUIRE(folder_make(&p));
	REQUIRE(!km_store_create(p.path, &s.store, NULL));
	fill_witnesses(&s, wrong);
	if (last_zone) {
		add_zone(&s, "Normal", last_zone);
		add_zone(&s, "Movable", last_zone);
	}
	add_capture(&s, 0);
	CHECK_EQ(km_store_commit(s.store, NULL), KM_OK);
	km_store_destroy(s.store);
	CHECK_ROWS(p.path, sql, want);
	folder_remove(&p);
}

#define FAILED "SELECT name, left_value, right_value FROM \"check\" WHERE ok = 0 ORDER BY name, subject"

KM_TEST(contradictions)
{
	witnesses(t, false, 0, FAILED, "");
	witnesses(t, true, 0, FAILED,
		  "cgroups: paths and numbers differ|1|0\n"
		  "cgroups: paths lead through the parent|1|0\n"
		  "mappings: allowed what they do|1|0\n"
		  "modules: users hold references|1|0\n"
		  "reserves: none against the own class|1|0\n"
		  "zonelists: each zone once|1|0\n"
		  "zones: names differ|1|0\n");
	witnesses(t, false, 500, FAILED, "zonelists: no zone is left out|2|0\n");
}

/* A sum that no integer holds ends what compares: that is reported. */
KM_TEST(comparison_fails)
{
	witnesses(t, false, INT64_MAX, "SELECT collector, kind, text FROM issue",
		  "check|missing|the comparisons of dump_witness could not be made: integer overflow\n");
	witnesses(t, false, 0, "SELECT count(*) FROM issue", "0\n");
}

KM_TEST_MAIN
