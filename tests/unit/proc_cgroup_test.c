/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Captured files of memory cgroups, of both versions. */
#include "proc2_help.h"

#define V2 "host/sys/fs/cgroup/"
#define V1 "sys/fs/cgroup/memory/"

static void add(struct km_test *t, struct picture *p, const char *path, const char *text)
{
	CHECK_MSG(picture_add(p, path, text) == KM_OK, "%s", path);
}

KM_TEST(version_2)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	add(t, &p, V2 "memory.stat", "anon 8192\nfile 4096\nkernel 77\n");
	add(t, &p, V2 "cgroup.stat",
	    "nr_descendants 3\nnr_dying_descendants 9\n"
	    "nr_dying_subsys_memory 7\n");
	add(t, &p, V2 "cgroup.procs", "1\n2\n17\n");
	add(t, &p, V2 "svc/memory.current", "12288\n");
	add(t, &p, V2 "svc/memory.max", "max\n");
	add(t, &p, V2 "svc/memory.min", "max\n");
	add(t, &p, V2 "svc/memory.low", "4096\n");
	add(t, &p, V2 "svc/memory.stat", "anon 4096\nkernel 600\nslab 500\npgfault 3\n");
	add(t, &p, V2 "svc/cgroup.procs", "");
	add(t, &p, V2 "svc/db@1.service/memory.peak", "20480\n");
	add(t, &p, V2 "svc/db@1.service/memory.high", "1048576\n");
	add(t, &p, V2 "svc/db@1.service/memory.swap.current", "0\n");
	add(t, &p, V2 "svc/db@1.service/memory.swap.max", "8192\n");
	add(t, &p, V2 "svc/db@1.service/memory.events",
	    "low 1\nhigh 2\nmax 3\noom 4\noom_kill 5\noom_group_kill 0\n");
	/* without a memory controller: its processes are charged to the one above */
	add(t, &p, V2 "svc/db@1.service/inner/cgroup.procs", "40\n41\n");
	add(t, &p, V2 "svc/db@1.service/cgroup.procs", "39\n");
	add(t, &p, V2 "other/cgroup.procs", "50\n");
	CHECK_EQ(picture_add(&p, "host/sys/fs/other/memory.stat", "x 1\n"), KM_NOTFOUND);
	CHECK_EQ(picture_add(&p, "host/sys/fs/cgroup/svc/cpu.max", "x 1\n"), KM_NOTFOUND);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT path, addr, dying, usage_bytes, peak_bytes, min_bytes, low_bytes,"
			  " high_bytes, max_bytes, swap_bytes, swap_max_bytes, kernel_bytes,"
			  " children, dying_descendants, processes FROM cgroup ORDER BY path"),
		  "/|-|0|-|-|-|-|-|-|-|-|-|1|7|4;"
		  "/svc|-|0|12288|-|9223372036854771712|4096|-|-|-|-|600|1|-|0;"
		  "/svc/db@1.service|-|0|-|20480|-|-|1048576|-|0|8192|-|0|-|3");
	CHECK_STR(ask(&p, "SELECT low_events, high_events, max_events, oom_events, oom_kill_events"
			  " FROM cgroup WHERE oom_events"),
		  "1|2|3|4|5");
	CHECK_STR(ask(&p, "SELECT path, name, value, stored_value FROM cgroup_stat WHERE path <>"
			  " '/' ORDER BY rowid"),
		  "/svc|anon|4096|-;/svc|kernel|600|-;/svc|slab|500|-;/svc|pgfault|3|-");
	CHECK_STR(ask(&p, "SELECT collector, status, rows, unknowns FROM load"),
		  "sys/fs/cgroup|complete|10|0");
	picture_end(&p);
}

/* The memory controller has a hierarchy of its own; the folders of others say nothing of it. */
KM_TEST(version_1)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	add(t, &p, V1 "memory.usage_in_bytes", "40960\n");
	add(t, &p, V1 "memory.limit_in_bytes", "9223372036854771712\n");
	add(t, &p, V1 "memory.stat",
	    "cache 4096\nrss 8192\nswap 0\nhierarchical_memory_limit 5\ntotal_cache 12288\n"
	    "total_rss 16384\ntotal_swap 8192\n");
	add(t, &p, V1 "docker/memory.usage_in_bytes", "8192\n");
	add(t, &p, V1 "docker/memory.max_usage_in_bytes", "16384\n");
	add(t, &p, V1 "docker/memory.limit_in_bytes", "1048576\n");
	add(t, &p, V1 "docker/memory.memsw.usage_in_bytes", "12288\n");
	add(t, &p, V1 "docker/memory.memsw.limit_in_bytes", "9223372036854771712\n");
	add(t, &p, V1 "old/memory.limit_in_bytes", "18446744073709551615\n");
	add(t, &p, V1 "old/memory.usage_in_bytes", "18446744073709551614\n");
	add(t, &p, V1 "old/memory.stat", "cache 1\nhierarchical_memory_limit 18446744073709551615\n");
	add(t, &p, V1 "docker/memory.kmem.usage_in_bytes", "100\n");
	add(t, &p, V1 "docker/memory.stat", "cache 0\nswap 0\ntotal_cache 0\ntotal_swap 4096\n");
	add(t, &p, V1 "docker/cgroup.procs", "7\n");
	add(t, &p, "sys/fs/cgroup/pids/docker/cgroup.procs", "7\n8\n");
	add(t, &p, "sys/fs/cgroup/memory_not/memory.stat", "anon 1\n");
	REQUIRE(picture_next(&p) == KM_OK);
	/* The next snapshot begins anew. */
	add(t, &p, V2 "memory/memory.current", "4096\n");
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT capture_id, path, usage_bytes, peak_bytes, max_bytes, swap_bytes,"
			  " memsw_bytes, memsw_max_bytes, kernel_bytes, children, processes"
			  " FROM cgroup ORDER BY 1, 2"),
		  "1|/|40960|-|-|-|-|-|-|2|-;1|/docker|8192|16384|1048576|4096|12288|-|100|0|1;"
		  "1|/old|-|-|-|-|-|-|-|0|-;"
		  "2|/memory|4096|-|-|-|-|-|-|0|-");
	CHECK_STR(ask(&p, "SELECT path, name, value FROM cgroup_stat ORDER BY rowid"),
		  "/|cache|12288;/|rss|16384;/|swap|8192;/docker|cache|0;/docker|swap|4096");
	CHECK_STR(ask(&p, "SELECT file, text FROM unparsed"),
		  "sys/fs/cgroup/memory/old/memory.usage_in_bytes|18446744073709551614");
	picture_end(&p);
}

/* PAGE_COUNTER_MAX is LONG_MAX pages where a long has 32 bits. */
KM_TEST(no_limit_on_32_bits)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	add(t, &p, V1 "memory.limit_in_bytes", "8796093018112\n");
	add(t, &p, V1 "memory.memsw.limit_in_bytes", "8796093018112\n");
	add(t, &p, V1 "docker/memory.limit_in_bytes", "8796093014016\n");
	REQUIRE(picture_next(&p) == KM_OK);
	/* Version 2 says max: this is a limit. */
	add(t, &p, V2 "svc/memory.max", "8796093018112\n");
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT path, max_bytes, memsw_max_bytes FROM cgroup WHERE path <> '' ORDER BY 1"),
		  "/|-|-;/docker|8796093014016|-;/svc|8796093018112|-");
	picture_end(&p);
}

KM_TEST(what_is_not_of_the_format)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	add(t, &p, V2 "a/memory.current", "cat: permission denied\n");
	add(t, &p, V2 "a/memory.max", "-4096\n");
	add(t, &p, V2 "a/memory.low", "12 kB\n");
	add(t, &p, V2 "a/memory.peak", "99999999999999999999\n");
	add(t, &p, V2 "a/memory.stat", "anon 1\nfile\nshmem x\n\nslab 2 3\nsock 4");
	add(t, &p, V2 "a/cgroup.procs", "1\nx\n-2\n3\n");
	add(t, &p, V2 "a/memory.events", "low\nmax 2\n");
	add(t, &p, V2 "a/memory.high", "");
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT path, usage_bytes, max_bytes, low_bytes, peak_bytes, high_bytes,"
			  " max_events, processes FROM cgroup"),
		  "/a|-|-|-|-|-|2|2");
	CHECK_STR(ask(&p, "SELECT name, value FROM cgroup_stat"), "anon|1;sock|4");
	CHECK_STR(ask(&p, "SELECT text FROM unparsed"),
		  "cat: permission denied;-4096;12 kB;99999999999999999999;file;shmem x;slab 2 3;x;"
		  "-2;low");
	CHECK_STR(ask(&p, "SELECT status FROM load"), "partial");
	picture_end(&p);
}

/* Many cgroups, out of order: each file finds its own. */
KM_TEST(many_cgroups)
{
	char path[128], text[64];
	struct picture p;
	unsigned i;

	REQUIRE(picture_begin(&p));
	for (i = 0; i < 1000; i++) {
		snprintf(path, sizeof(path), V2 "g%u/h%u/memory.current", i * 7 % 50, i);
		snprintf(text, sizeof(text), "%u\n", i * 4096);
		add(t, &p, path, text);
	}
	for (i = 1000; i-- > 0;) {
		snprintf(path, sizeof(path), V2 "g%u/h%u/memory.peak", i * 7 % 50, i);
		snprintf(text, sizeof(text), "%u\n", i * 4096 + 1);
		add(t, &p, path, text);
	}
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT count(*), sum(peak_bytes = usage_bytes + 1), sum(path ="
			  " printf('/g%d/h%d', usage_bytes / 4096 * 7 % 50, usage_bytes / 4096))"
			  " FROM cgroup"),
		  "1000|1000|1000");
	picture_end(&p);
}

KM_TEST_MAIN
