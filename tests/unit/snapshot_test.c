/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The second witnesses of a snapshot: schema/joins/snapshot.sql and zz_quirk.sql. */
#include "proc2_help.h"

/* A machine of 100000 pages of 4 KiB on one CPU, whose files agree, up to what moved while they were read. */
#define MEMINFO                                                                              \
	"MemTotal: 400000 kB\nMemFree: 80000 kB\nBuffers: 4000 kB\nCached: 40000 kB\n"       \
	"SwapCached: 0 kB\nAnonPages: 120000 kB\nMapped: 20000 kB\nSlab: 40000 kB\n"         \
	"KernelStack: 1600 kB\nPageTables: 4000 kB\nCommitLimit: 200000 kB\n"                \
	"VmallocTotal: 34359738367 kB\nVmallocUsed: 8000 kB\nSwapTotal: 1000 kB\n"
#define VMSTAT                                                                               \
	"nr_free_pages 20100\nnr_anon_pages 30000\nnr_mapped 5000\nnr_file_pages 11000\n"    \
	"nr_kernel_stack 1600\nnr_page_table_pages 1000\n"
#define ZONEINFO                                                                             \
	"Node 0, zone Normal\n  pages free 20050\n  min 1000\n  low 1250\n  high 1500\n"      \
	"  spanned 102000\n  present 101000\n  managed 100000\n"                             \
	"  nr_free_pages 20050\n  pagesets\n    cpu: 0\n  count: 10\n  high: 100\n  batch: 10\n"
#define BUDDYINFO "Node 0, zone Normal 20 0 0 0 0 0 0 0 0 1 19\n" /* 19988 */
#define SLABINFO                                                                             \
	"slabinfo - version: 2.1\n"                                                          \
	"dentry 160000 168000 192 42 2 : tunables 0 0 0 : slabdata 4000 4000 0\n"
#define VMALLOCINFO "0xffffc90000000000-0xffffc90000005000 20480 map_it+0x1/0x2 pages=4 vmalloc\n"
#define SWAPS "Filename Type Size Used Priority\n/dev/vdb partition 1000 0 -2\n"

static const char *const healthy[][2] = {
	{ "proc/meminfo", MEMINFO },	 { "proc/vmstat", VMSTAT },
	{ "proc/zoneinfo", ZONEINFO },	 { "proc/buddyinfo", BUDDYINFO },
	{ "proc/slabinfo", SLABINFO },	 { "proc/vmallocinfo", VMALLOCINFO },
	{ "proc/swaps", SWAPS },
};

/* What was added is a snapshot of @release (NULL: not known). */
static void finish(struct km_test *t, struct picture *p, const char *release, int64_t page_bytes)
{
	struct row_capture row = { 0 };

	CHECK_EQ(km_proc_session_finish(p->session), KM_OK);
	ROW_SET(row, capture, kind, "proc");
	ROW_SET(row, capture, source, "test");
	if (release)
		ROW_SET(row, capture, kernel_release, release);
	if (page_bytes)
		ROW_SET(row, capture, page_bytes, page_bytes);
	ROW_SET(row, capture, loaded_at, 1);
	ROW_SET(row, capture, kmemdb_version, "test");
	CHECK_EQ(km_store_add(p->store, &km_tbl_capture, &row), KM_OK);
	CHECK_EQ(km_store_commit(p->store, NULL), KM_OK);
}

/* The snapshot of @release (NULL: not known) with another text of the file @path, if not NULL, and one more file. */
static void snapshot2(struct km_test *t, struct picture *p, const char *release, int64_t page_bytes,
		      const char *path, const char *text, const char *more_path, const char *more)
{
	bool added = false;
	size_t i;

	if (!CHECK(picture_begin(p)))
		return;
	for (i = 0; i < KM_ARRAY_LEN(healthy); i++) {
		bool other = path && !strcmp(path, healthy[i][0]);

		added = added || other;
		CHECK_EQ(picture_add(p, healthy[i][0], other ? text : healthy[i][1]), KM_OK);
	}
	if (path && !added)
		CHECK_EQ(picture_add(p, path, text), KM_OK);
	if (more_path)
		CHECK_EQ(picture_add(p, more_path, more), KM_OK);
	finish(t, p, release, page_bytes);
}

static void snapshot(struct km_test *t, struct picture *p, const char *release, int64_t page_bytes,
		     const char *path, const char *text)
{
	snapshot2(t, p, release, page_bytes, path, text, NULL, NULL);
}

static void check_fails(struct km_test *t, const char *release, const char *path, const char *text,
			const char *want)
{
	struct picture p;

	snapshot(t, &p, release, 4096, path, text);
	CHECK_STR(ask(&p, "SELECT group_concat(name, ', ') FROM checks WHERE ok = 0"), want);
	CHECK_STR(ask(&p, "SELECT count(*) FROM issue WHERE kind = 'emulated'"), "0");
	picture_end(&p);
}

KM_TEST(files_that_agree)
{
	struct picture p;

	snapshot(t, &p, "6.1.7", 4096, NULL, NULL);
	CHECK_STR(ask(&p, "SELECT count(*), count(ok), sum(ok), max(subject) FROM checks"),
		  "23|23|23|node 0, zone Normal");
	CHECK_STR(ask(&p, "SELECT left_value, right_value, tolerance FROM checks"
			  " WHERE name = 'MemFree = buddyinfo'"),
		  "20000|19988|596");
	CHECK_STR(ask(&p, "SELECT left_value, right_value, tolerance FROM checks"
			  " WHERE name = 'MemTotal = managed pages'"),
		  "100000|100000|620");
	CHECK_STR(ask(&p, "SELECT left_value, right_value FROM checks WHERE name = 'Slab >= slabinfo'"),
		  "10000|8000");
	picture_end(&p);
}

/* One file that speaks of something else fails with each of its witnesses. */
KM_TEST(files_that_contradict)
{
	check_fails(t, "6.1.7", "proc/buddyinfo", "Node 0, zone Normal 0 0 0 0 0 0 0 0 0 0 40\n",
		    "MemFree = buddyinfo, nr_free_pages = buddyinfo, zoneinfo = buddyinfo,"
		    " free pages of a zone: zoneinfo free = buddyinfo");
	check_fails(t, "6.1.7", "proc/slabinfo",
		    "slabinfo - version: 2.1\n"
		    "dentry 160000 336000 192 42 2 : tunables 0 0 0 : slabdata 8000 8000 0\n",
		    "Slab >= slabinfo");
	check_fails(t, "6.1.7", "proc/swaps",
		    "Filename Type Size Used Priority\n/dev/vdb partition 900000 0 -2\n",
		    "SwapTotal = swaps");
	check_fails(t, "6.1.7", "proc/vmstat", "nr_free_pages 20100\nnr_anon_pages 60000\n",
		    "AnonPages = nr_anon_pages");
}

/* The others say what a pair may differ by: 700 pages are more than 6 + 390 + 2 * 100, unless 200 moved elsewhere. */
KM_TEST(what_moved_meanwhile)
{
	check_fails(t, "6.1.7", "proc/vmstat", "nr_free_pages 20100\nnr_page_table_pages 1700\n",
		    "PageTables = nr_page_table_pages");
	check_fails(t, "6.1.7", "proc/vmstat", "nr_free_pages 20100\nnr_anon_pages 30200\nnr_page_table_pages 1700\n", "-");
	/* The exit of one process drops nr_mapped alone: what it mapped stays in the page cache. */
	check_fails(t, "6.1.7", "proc/vmstat", "nr_free_pages 20100\nnr_mapped 5700\n", "-");
	check_fails(t, "6.1.7", "proc/vmstat", "nr_free_pages 20100\nnr_mapped 15000\n", "Mapped = nr_mapped");
	check_fails(t, "6.1.7", "proc/vmstat", "nr_free_pages 20100\nnr_dirty 700\n", "-");
}

/*
 * free 20000 - reserve 1500 + cache 10000 - low 1250 + reclaimable 8000 - low 1250 = 34000. The reserve of a running
 * kernel is in no file: what differs is unknown, unless MemAvailable is more than all that it is taken from.
 */
static void available(struct km_test *t, const char *kb, const char *want)
{
	struct picture p;
	char text[512];

	snprintf(text, sizeof(text),
		 "MemTotal: 400000 kB\nMemFree: 80000 kB\nMemAvailable: %s kB\nActive(file): 20000 kB\n"
		 "Inactive(file): 20000 kB\nKReclaimable: 32000 kB\n", kb);
	snapshot(t, &p, "6.1.7", 4096, "proc/meminfo", text);
	CHECK_STR(ask(&p, "SELECT left_value, right_value, ok, why LIKE '%totalreserve_pages%' FROM checks"
			  " WHERE name = 'MemAvailable = its formula'"),
		  want);
	picture_end(&p);
}

KM_TEST(reserve_that_no_file_has)
{
	available(t, "136000", "34000|34000|1|0");
	available(t, "109120", "27280|-|-|1");
	available(t, "151000", "37750|-|-|1");
	available(t, "200000", "50000|34000|0|0");
}

/* What a file prints twice, or derives, is exact: one number of it alone, otherwise right, is found. */
KM_TEST(one_file_against_itself)
{
	static const struct {
		const char *path, *text, *want;
	} w[] = {
		{ "proc/meminfo", MEMINFO "Percpu: 1001 kB\n", "meminfo: amounts are whole pages" },
		{ "proc/meminfo", MEMINFO "DirectMap2M: 1025024 kB\n", "meminfo: amounts are whole pages" },
		{ "proc/meminfo", MEMINFO "NFS_Unstable: 4 kB\n", "meminfo: what is always 0" },
		{ "proc/meminfo", MEMINFO "SwapFree: 1004 kB\n", "meminfo: parts are within the whole" },
		{ "proc/meminfo",
		  MEMINFO "HugePages_Total: 5\nHugePages_Free: 6\nHugepagesize: 2048 kB\n",
		  "meminfo: huge pages fit their pool" },
		{ "proc/meminfo",
		  MEMINFO "HugePages_Total: 5\nHugePages_Free: 2\nHugePages_Rsvd: 3\n"
			  "Hugepagesize: 2048 kB\n",
		  "meminfo: huge pages fit their pool" },
		{ "proc/meminfo", MEMINFO "HugePages_Total: 5\nHugepagesize: 2048 kB\nHugetlb: 8192 kB\n",
		  "meminfo: huge pages fit their pool" },
		{ "proc/vmstat", VMSTAT "nr_dirty_threshold 10\nnr_dirty_background_threshold 11\n",
		  "vmstat: counters agree with one another" },
		{ "proc/vmstat", VMSTAT "nr_zone_active_anon 100\nnr_active_anon 200\n",
		  "vmstat: counters agree with one another" },
		{ "proc/vmstat", VMSTAT "numa_hit 1000\nnuma_miss 0\nnuma_local 500\nnuma_other 0\n",
		  "vmstat: counters agree with one another" },
		{ "proc/zoneinfo",
		  "Node 0, zone Normal\n  pages free 20050\n  min 1000\n  low 1250\n  high 1600\n"
		  "  spanned 102000\n  present 101000\n  managed 100000\n",
		  "zoneinfo: zones agree with themselves" },
		{ "proc/zoneinfo",
		  "Node 0, zone Normal\n  pages free 20050\n  min 1000\n  low 1250\n  high 1500\n"
		  "  spanned 100500\n  present 101000\n  managed 100000\n",
		  "zoneinfo: zones agree with themselves" },
		{ "proc/zoneinfo",
		  "Node 0, zone Normal\n  pages free 20050\n  min 1000\n  low 1250\n  high 1500\n"
		  "  spanned 102000\n  present 101000\n  managed 100000\n  nr_free_pages 30050\n",
		  "zoneinfo: zones agree with themselves" },
		{ "proc/slabinfo",
		  "slabinfo - version: 2.1\n"
		  "dentry 168001 168000 192 42 2 : tunables 0 0 0 : slabdata 4000 4000 0\n",
		  "slabinfo: caches agree with themselves" },
		{ "proc/slabinfo",
		  "slabinfo - version: 2.1\n"
		  "dentry 160000 168000 200 42 2 : tunables 0 0 0 : slabdata 4000 4000 0\n",
		  "slabinfo: caches agree with themselves" },
		{ "proc/vmallocinfo",
		  "0xffffc90000000000-0xffffc90000005000 20480 map_it+0x1/0x2 pages=6 vmalloc\n",
		  "vmallocinfo: areas agree with themselves" },
		{ "proc/swaps", "Filename Type Size Used Priority\n/dev/vdb partition 1000 1004 -2\n",
		  "swaps: areas agree with themselves" },
		{ "proc/pagetypeinfo",
		  "Page block order: 9\n\nNumber of blocks type Unmovable Movable\n"
		  "Node 0, zone Normal 1 99\n",
		  "pagetypeinfo: pageblocks fill their zone" },
	};
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(w); i++)
		check_fails(t, "6.1.7", w[i].path, w[i].text, w[i].want);
}

#define ZONE_OF(misses)                                                                               \
	"Node 0, zone Normal\n  pages free 20050\n  min 1000\n  low 1250\n  high 1500\n"               \
	"  spanned 102000\n  present 101000\n  managed 100000\n  nr_free_pages 20050\n"               \
	"  numa_miss " #misses "\n  numa_foreign 0\n"                                                  \
	"  pagesets\n    cpu: 0\n  count: 10\n  high: 100\n  batch: 10\n"

/* What CPUs still keep of a counter is no contradiction, nor what a node has taken with it. */
KM_TEST(misses_of_other_nodes)
{
	check_fails(t, "4.9.0", "proc/zoneinfo", ZONE_OF(150), "-");
	check_fails(t, "4.9.0", "proc/zoneinfo", ZONE_OF(1500),
		    "zoneinfo: zones agree with themselves");
	check_fails(t, "4.9.0", "proc/vmstat", VMSTAT "numa_miss 150\nnuma_foreign 0\n", "-");
	check_fails(t, "4.9.0", "proc/vmstat", VMSTAT "numa_miss 1500\nnuma_foreign 0\n",
		    "vmstat: counters agree with one another");
	/* v4.14 to v5.13: 65533 of each CPU and zone. */
	check_fails(t, "4.18.0-553.el8", "proc/vmstat", VMSTAT "numa_miss 60000\nnuma_foreign 0\n", "-");
	check_fails(t, "5.10.1", "proc/vmstat", VMSTAT "numa_hit 1000\nnuma_miss 0\nnuma_local 500\nnuma_other 0\n", "-");
	check_fails(t, "5.10.1", "proc/vmstat", VMSTAT "numa_miss 80000\nnuma_foreign 0\n",
		    "vmstat: counters agree with one another");
	/* Node 1 has gone, and node 2 counts what it missed there. */
	check_fails(t, "4.9.0", "proc/zoneinfo", ZONE_OF(1500) "Node 2, zone Normal\n  pages free 0\n  nr_free_pages 0\n",
		    "-");
}

/* A line that contradicts itself: the number is unknown. */
KM_TEST(one_line_against_itself)
{
	static const struct {
		const char *path, *text, *part;
	} w[] = {
		{ "proc/slabinfo",
		  "slabinfo - version: 2.1\n"
		  "dentry 160000 168000 192 42 2 : tunables 0 0 0 : slabdata 3000 4000 0\n",
		  "its slabs and those in use" },
		{ "proc/vmallocinfo",
		  "0xffffc90000000000-0xffffc90000005000 24576 map_it+0x1/0x2 pages=4 vmalloc N0=4\n",
		  "a size that does not match the addresses" },
		{ "proc/vmallocinfo",
		  "0xffffc90000000000-0xffffc90000005000 20480 map_it+0x1/0x2 pages=4 vmalloc N0=3 N1=2\n",
		  "pages per node that do not match the area" },
		{ "proc/pagetypeinfo",
		  "Page block order: 9\nPages per block: 256\n\nNumber of blocks type Unmovable Movable\n"
		  "Node 0, zone Normal 1 198\n",
		  "the order of a pageblock and its pages contradict" },
	};
	struct picture p;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(w); i++) {
		snapshot(t, &p, "6.1.7", 4096, w[i].path, w[i].text);
		CHECK_HAS(ask(&p, "SELECT group_concat(reason) FROM load WHERE status = 'partial'"), w[i].part);
		picture_end(&p);
	}
	/* SLAB counts slabs in use apart; SLUB's tunables are all 0. */
	snapshot(t, &p, "6.1.7", 4096, "proc/slabinfo",
		 "slabinfo - version: 2.1\n"
		 "dentry 160000 168000 192 42 2 : tunables 120 60 8 : slabdata 3000 4000 0\n");
	CHECK_STR(ask(&p, "SELECT status FROM load WHERE collector = 'proc/slabinfo'"), "complete");
	picture_end(&p);
}

/* The files of nodes against meminfo and zoneinfo, and what one file prints of the same numbers. */
KM_TEST(nodes_and_sums)
{
	static const char *const node = "sys/devices/system/node/node0/meminfo";
	struct picture p;

	snapshot(t, &p, "6.1.7", 4096, node,
		 "Node 0 MemTotal: 400000 kB\nNode 0 MemFree: 80100 kB\nNode 0 MemUsed: 319900 kB\n");
	CHECK_STR(ask(&p, "SELECT count(*), count(ok), sum(ok) FROM checks"), "28|28|28");
	CHECK_STR(ask(&p, "SELECT node_id, name, value_kb FROM node_meminfo WHERE name = 'MemFree'"), "0|MemFree|80100");
	CHECK_STR(ask(&p, "SELECT status, rows FROM load WHERE collector = 'sys/devices/system/node'"), "complete|3");
	picture_end(&p);
	check_fails(t, "6.1.7", node,
		    "Node 0 MemTotal: 300000 kB\nNode 0 MemFree: 180000 kB\nNode 0 MemUsed: 319900 kB\n",
		    "nodes: MemTotal, nodes: MemTotal = managed pages, nodes: MemFree, nodes: MemFree = zoneinfo,"
		    " nodes: MemFree = MemTotal - MemUsed");
	/* /sys is read in another step than /proc. Since 6.7 CPUs may have kept up to an eighth of a zone in between. */
	check_fails(t, "6.12.7", node, "Node 0 MemFree: 54000 kB\nNode 0 Mapped: 16000 kB\n", "-");
	check_fails(t, "6.1.7", node, "Node 0 MemFree: 54000 kB\nNode 0 Mapped: 16000 kB\n",
		    "nodes: MemFree, nodes: MemFree = zoneinfo");
	check_fails(t, "6.12.7", node, "Node 0 MemFree: 54000 kB\nNode 0 Mapped: 20000 kB\n",
		    "nodes: MemFree, nodes: MemFree = zoneinfo");
	check_fails(t, "6.12.7", node, "Node 0 MemFree: 8000 kB\nNode 0 Mapped: 16000 kB\n",
		    "nodes: MemFree, nodes: MemFree = zoneinfo");
	check_fails(t, "6.1.7", "proc/meminfo",
		    MEMINFO "SwapFree: 1000 kB\nActive: 900 kB\nInactive: 900 kB\nActive(anon): 500 kB\n"
			    "Inactive(anon): 500 kB\nActive(file): 404 kB\nInactive(file): 400 kB\n"
			    "SReclaimable: 20000 kB\nSUnreclaim: 19996 kB\n",
		    "Slab = SReclaimable + SUnreclaim, Active = Active(anon) + Active(file)");
	/* Up to 4.19 the parts of Slab are read again. */
	check_fails(t, "4.18.0-147.el8", "proc/meminfo",
		    MEMINFO "SReclaimable: 20000 kB\nSUnreclaim: 19996 kB\n", "-");
	snapshot2(t, &p, "6.1.7", 4096, "proc/meminfo", MEMINFO "SwapFree: 1000 kB\n", "proc/swaps",
		  "Filename Type Size Used Priority\n/dev/vda partition 1000 90000 -2\n");
	CHECK_STR(ask(&p, "SELECT ok FROM checks WHERE name = 'SwapTotal - SwapFree = swaps'"), "0");
	picture_end(&p);
}

/* What was copied of a file in part is not compared as a whole. */
KM_TEST(zones_that_an_excerpt_lacks)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "proc/buddyinfo", "Node 0, zone DMA 20 0 3\nNode 0, zone Normal 20 0 30\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/pagetypeinfo",
			     "Free pages count per migrate type at order 0 1 2\nNode 0, zone DMA, type Unmovable 20 0 3\n"),
		 KM_OK);
	finish(t, &p, "6.1.7", 4096);
	CHECK_STR(ask(&p, "SELECT name FROM checks WHERE name = 'buddyinfo = pagetypeinfo'"), "");
	CHECK_STR(ask(&p, "SELECT group_concat(collector || ' ' || status || ': ' || reason) FROM load WHERE status <> 'complete'"),
		  "proc/pagetypeinfo partial: zones are missing that another file lists");
	picture_end(&p);
}

/* A zoneinfo that is cut short does not make meminfo that of a container. */
KM_TEST(zones_that_zoneinfo_lacks)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "proc/meminfo",
			     "MemTotal: 400000 kB\nMemFree: 80000 kB\nMapped: 4 kB\nSlab: 4 kB\nPageTables: 4 kB\n"),
		 KM_OK);
	CHECK_EQ(picture_add(&p, "proc/buddyinfo", "Node 0, zone DMA 0 0 0\nNode 0, zone Normal 20000 0 0\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/zoneinfo",
			     "Node 0, zone DMA\n  pages free 0\n  min 10\n  low 12\n  high 15\n  spanned 4095\n"
			     "  present 3998\n  managed 3840\n"),
		 KM_OK);
	finish(t, &p, "6.1.7", 4096);
	CHECK_STR(ask(&p, "SELECT count(*) FROM issue WHERE kind = 'emulated'"), "0");
	CHECK_STR(ask(&p, "SELECT group_concat(name) FROM checks WHERE ok = 0"), "-");
	CHECK_STR(ask(&p, "SELECT status || ': ' || reason FROM load WHERE collector = 'proc/zoneinfo'"),
		  "partial: zones are missing that another file lists");
	picture_end(&p);
}

/* The firmware's RAM is what zones have, by pages and by their ends; memory that is offline is whole blocks. */
KM_TEST(ram_and_zones)
{
	static const struct {
		const char *iomem, *ok, *says;
	} w[] = {
		{ "00001000-18bfffff : System RAM\n  00200000-003fffff : Kernel code\n18c00000-18c00fff : Reserved\n", "1", "-" },
		{ "00001000-18bfffff : System RAM\n100000000-107ffffff : System RAM (virtio_mem)\n", "1", "-" },
		/* Below the ranges of a driver, and no second time below another. */
		{ "00001000-17ffffff : System RAM\n18000000-18bfffff : CXL Window 0\n  18000000-18bfffff : region0\n"
		  "    18000000-18bfffff : dax0.0\n      18000000-18bfffff : System RAM (kmem)\n", "1", "-" },
		{ "00001000-18bfffff : System RAM\n  00200000-01ffffff : System RAM (kmem)\n", "1", "-" },
		{ "00001000-17ffffff : System RAM\n18000000-18bfffff : CXL Window 0\n", "0",
		  "zones end at page 101376, System RAM at 98304" },
		{ "00001000-1abfffff : System RAM\n", "0", "zones end at page 101376, System RAM at 109568" },
		{ "00001000-18bfdfff : System RAM\n", "0", "zones end at page 101376, System RAM at 101374" },
		{ "00000000-00000000 : System RAM\n", "", "" },
	};
	struct picture p;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(w); i++) {
		REQUIRE(picture_begin(&p));
		/* A name that x86 alone prints. */
		CHECK_EQ(picture_add(&p, "proc/meminfo", MEMINFO "DirectMap4k: 4096 kB\nDirectMap2M: 4096 kB\n"), KM_OK);
		CHECK_EQ(picture_add(&p, "proc/zoneinfo",
			  "Node 0, zone Normal\n  pages free 20050\n  min 1000\n  low 1250\n  high 1500\n  spanned 101375\n"
			  "  present 101375\n  managed 100000\n  nr_free_pages 20050\n  start_pfn: 1\n"), KM_OK);
		CHECK_EQ(picture_add(&p, "proc/iomem", w[i].iomem), KM_OK);
		finish(t, &p, "6.1.7", 4096);
		CHECK_STR(ask(&p, "SELECT ok FROM checks WHERE name = 'iomem: RAM is that of the zones'"), w[i].ok);
		CHECK_STR(ask(&p, "SELECT subject FROM checks WHERE name = 'iomem: RAM is that of the zones'"), w[i].says);
		picture_end(&p);
	}
}

/* What a kernel of an era does is no contradiction, nor is it where the era is not known. */
KM_TEST(quirks_of_an_era)
{
	static const char *const thp = "nr_free_pages 20100\nnr_anon_pages 10000\n";
	static const char *const stacks = "nr_free_pages 20100\nnr_kernel_stack 100000\n";
	struct picture p;

	check_fails(t, "3.10.0-5.el7", "proc/vmstat", thp, "-");
	check_fails(t, NULL, "proc/vmstat", thp, "-");
	check_fails(t, "3.12.4", "proc/vmstat", thp, "AnonPages = nr_anon_pages");
	check_fails(t, "4.8.1", "proc/vmstat", stacks, "-");
	check_fails(t, "4.9.1", "proc/vmstat", stacks, "KernelStack = nr_kernel_stack");
	snapshot(t, &p, "3.10.0-5.el7", 4096, "proc/vmstat", thp);
	CHECK_STR(ask(&p, "SELECT ok, why FROM checks WHERE name = 'AnonPages = nr_anon_pages'"),
		  "-|up to 3.11 transparent huge pages are in AnonPages and not in nr_anon_pages"
		  " (fs/proc/meminfo.c)");
	picture_end(&p);
	/* Files of nodes have them as meminfo has. */
	snapshot2(t, &p, "3.10.0-5.el7", 4096, "proc/zoneinfo", "Node 0, zone Normal\n  pages free 20050\n  min 1000\n  low 1250\n  high 1500\n  spanned 102000\n"
		  "  present 101000\n  managed 100000\n  nr_free_pages 20050\n  nr_anon_pages 10000\n",
		  "sys/devices/system/node/node0/meminfo", "Node 0 MemTotal: 400000 kB\nNode 0 AnonPages: 120000 kB\n");
	CHECK_STR(ask(&p, "SELECT ok, left_value > right_value FROM checks WHERE name = 'nodes: AnonPages = zoneinfo'"), "-|1");
	picture_end(&p);
}

/* The checks of a process and of all of them, as collector process writes them, on a kernel of @release: those that fail. */
static void check_process_fails(struct km_test *t, const char *release, const char *fails)
{
	static const struct {
		const char *subject;
		int64_t walked, counted;
	} checks[] = {
		{ "file, postgres (10)", 100, 612 },	  { "file", 100, 612 },
		{ "shmem, postgres (10)", 600, 88 },	  { "shmem", 600, 88 },
		{ "hugetlb, postgres (11)", 0, 512 },	  { "hugetlb", 512, 1024 },
		{ "hugetlb, another one (12)", 1024, 0 }, { "anon, postgres (10)", 1, 2 },
	};
	struct picture p;
	struct km_journal j;
	size_t i;

	if (!CHECK(picture_begin(&p)))
		return;
	km_journal_begin(&j, p.store, "process");
	for (i = 0; i < KM_ARRAY_LEN(checks); i++)
		CHECK_EQ(km_journal_check(&j, "memory of processes: page tables = counters", checks[i].subject,
					  "pages in page tables", &checks[i].walked, "mm_struct.rss_stat",
					  &checks[i].counted, 0, NULL),
			 KM_OK);
	finish(t, &p, release, 4096);
	CHECK_STR(ask(&p, "SELECT group_concat(subject, '; ') FROM checks WHERE ok = 0"), fails);
	picture_end(&p);
}

/*
 * Up to 4.18 huge pages of shared memory are in MM_FILEPAGES (mm/memory.c do_set_pmd()), and up to 5.14 a child begins
 * with its parent's hugetlb_usage (kernel/fork.c mm_init()): of each process.
 */
KM_TEST(quirks_of_processes)
{
	check_process_fails(t, "4.18.0-147.el8.x86_64", "hugetlb, another one (12); anon, postgres (10)");
	check_process_fails(t, "5.4.286", "file, postgres (10); file; shmem, postgres (10); shmem; hugetlb, another one (12); anon, postgres (10)");
	check_process_fails(t, "5.15.135", "file, postgres (10); file; shmem, postgres (10); shmem; hugetlb, postgres (11);"
					   " hugetlb; hugetlb, another one (12); anon, postgres (10)");
}

/* RHEL 8's own /proc/vmstat: a name in the middle whose counter is the last one. meminfo tells, and only there. */
KM_TEST(names_that_are_one_counter_off)
{
	static const char *const shifted =
		"nr_free_pages 20100\nworkingset_activate 2\nworkingset_restore 7\n"
		"workingset_nodereclaim 30000\nnr_anon_pages 5000\nnr_mapped 11000\n"
		"nr_file_pages 12\nnr_dirty 0\nnr_writeback 1\nnr_writeback_temp 4354\nnr_shmem 2\n"
		"nr_shmem_hugepages 0\nnr_shmem_pmdmapped 3\nnr_anon_transparent_hugepages 4\n"
		"nr_unstable 5\nnr_vmscan_write 6\nnr_vmscan_immediate_reclaim 8\nnr_dirtied 9\n"
		"nr_written 10\nnr_kernel_misc_reclaimable 11\nnr_dirty_threshold 15000\n";
	struct picture p;

	check_fails(t, "4.18.0-147.el8.x86_64", "proc/vmstat", shifted, "-");
	check_fails(t, "5.4.1", "proc/vmstat", shifted,
		    "AnonPages = nr_anon_pages, Mapped = nr_mapped, page cache = nr_file_pages");
	snapshot(t, &p, "4.18.0-147.el8.x86_64", 4096, "proc/vmstat", shifted);
	CHECK_STR(ask(&p, "SELECT group_concat(name || ' ' || value, ', ') FROM (SELECT * FROM vmstat LIMIT 99 OFFSET 2)"),
		  "workingset_nodereclaim 7, nr_anon_pages 30000, nr_mapped 5000, nr_file_pages 11000,"
		  " nr_dirty 12, nr_writeback 0, nr_writeback_temp 1, nr_shmem 4354,"
		  " nr_shmem_hugepages 2, nr_shmem_pmdmapped 0, nr_anon_transparent_hugepages 3,"
		  " nr_unstable 4, nr_vmscan_write 5, nr_vmscan_immediate_reclaim 6, nr_dirtied 8,"
		  " nr_written 9, nr_kernel_misc_reclaimable 10, workingset_restore 11,"
		  " nr_dirty_threshold 15000");
	CHECK_HAS(ask(&p, "SELECT text FROM issue WHERE collector = 'proc/vmstat'"),
		  "one counter off, as meminfo shows");
	picture_end(&p);
}

KM_TEST(page_size_is_not_known)
{
	struct picture p;

	snapshot(t, &p, "6.1.7", 0, NULL, NULL);
	CHECK_STR(ask(&p, "SELECT right_value, ok, why FROM checks WHERE name = 'MemFree = buddyinfo'"),
		  "19988|-|the page size is not known");
	CHECK_STR(ask(&p, "SELECT ok FROM checks WHERE name = 'zoneinfo = buddyinfo'"), "1");
	CHECK_STR(ask(&p, "SELECT count(*) FROM issue WHERE kind = 'emulated'"), "0");
	picture_end(&p);
}

static void check_emulated(struct km_test *t, int64_t page_bytes, const char *meminfo, const char *part)
{
	struct picture p;

	snapshot(t, &p, "6.1.7", page_bytes, "proc/meminfo", meminfo);
	CHECK_HAS(ask(&p, "SELECT text FROM issue WHERE kind = 'emulated'"), part);
	CHECK_STR(ask(&p, "SELECT status FROM load WHERE collector = 'proc/meminfo'"), "partial");
	CHECK_HAS(ask(&p, "SELECT text FROM coverage"), "meminfo is EMULATED");
	CHECK_STR(ask(&p, "SELECT count(*) FROM kernel_meminfo"), "0");
	picture_end(&p);
}

KM_TEST(meminfo_of_a_container)
{
	check_emulated(t, 4096, "MemTotal: 629000 kB\nMemFree: 500000 kB\nSlab: 0 kB\n",
		       "MemTotal is 629000 kB where zoneinfo managed has 100000 pages; "
		       "MemFree is 500000 kB where");
	check_emulated(t, 0, "MemTotal: 629000 kB\nMemFree: 500000 kB\nSlab: 0 kB\nAnonPages: 60000 kB\n",
		       "MemTotal is 629000 kB where zoneinfo managed has 100000 pages; AnonPages is");
	/* What is not much apart, and a field alone, is not enough. */
	check_fails(t, "6.1.7", "proc/meminfo", "MemTotal: 400000 kB\nMemFree: 300000 kB\nSlab: 90000 kB\n",
		    "MemFree = nr_free_pages, MemFree = zoneinfo, MemFree = buddyinfo");
}

KM_TEST(meminfo_of_a_sandbox)
{
	check_emulated(t, 4096, "MemTotal: 400000 kB\nMemFree: 80000 kB\nMapped: 20000 kB\nShmem: 0 kB\n",
		       "it has neither Slab nor PageTables");
}

/* 162 free pages of a zone, 140 of them single, and blocks of order 4 of type Reserve alone. */
#define RESERVE_TYPES                                                                \
	"Page block order: 4\nPages per block:  16\n\n"                              \
	"Free pages count per migrate type at order 0 1 2 3 4\n"                        \
	"Node 0, zone Normal, type Unmovable 140 5 1 1 0\n"                             \
	"Node 0, zone Normal, type Reserve 0 0 0 0 %d\n"

static void check_reserve(struct km_test *t, int blocks, const char *want)
{
	char text[512], zone[128], buddy[128];
	struct picture p;

	if (!CHECK(picture_begin(&p)))
		return;
	snprintf(text, sizeof(text), RESERVE_TYPES, blocks);
	snprintf(zone, sizeof(zone),
		 "Node 0, zone Normal\n  pages free %d\n min 100\n low 120\n high 140\n"
		 " present 1000\n managed 1000\n",
		 162 + 16 * blocks);
	snprintf(buddy, sizeof(buddy), "Node 0, zone Normal 140 5 1 1 %d\n", blocks);
	CHECK_EQ(picture_add(&p, "proc/buddyinfo", buddy), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/pagetypeinfo", text), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/zoneinfo", zone), KM_OK);
	if (CHECK(picture_done(&p)))
		CHECK_STR(ask(&p, "SELECT page_order, state FROM order_state ORDER BY page_order"), want);
	picture_end(&p);
}

/* Of 162 pages 161 count for order 1, and 21 without the single ones: less than half of 100. */
KM_TEST(reserve_blocks_serve_as_a_last_resort)
{
	check_reserve(t, 10, "0|ok;1|ok;2|ok;3|ok;4|ok");
	check_reserve(t, 0, "0|ok;1|low memory;2|low memory;3|low memory;4|fragmented");
}

/* A zone whose largest free blocks are of order 10, and @types before it. */
static void check_verdict(struct km_test *t, const char *types, const char *want)
{
	struct picture p;

	if (!CHECK(picture_begin(&p)))
		return;
	CHECK_EQ(picture_add(&p, "proc/buddyinfo",
			     "Node 0, zone Normal 90 40 20 10 9 8 7 6 5 4 23 0 0\n"),
		 KM_OK);
	CHECK_EQ(picture_add(&p, "proc/zoneinfo",
			     "Node 0, zone Normal\n  pages free 29266\n min 100\n low 120\n"
			     " high 140\n present 40000\n managed 40000\n  nr_free_cma 0\n"),
		 KM_OK);
	if (types)
		CHECK_EQ(picture_add(&p, "proc/pagetypeinfo", types), KM_OK);
	if (CHECK(picture_done(&p)))
		CHECK_STR(ask(&p, "SELECT iif(verdict LIKE '% although%', substr(verdict, 1,"
				  " instr(verdict, ' although') - 1), verdict) FROM zone_state"),
			  want);
	picture_end(&p);
}

#define BLOCKS_OF(order)                                                                        \
	"Page block order: " order "\n\nNumber of blocks type Unmovable Movable\n"               \
	"Node 0, zone Normal 1 9\n"

KM_TEST(zones_are_judged_up_to_the_pageblock)
{
	check_verdict(t, BLOCKS_OF("11"),
		      "fragmented: an order-11 request finds no block of 8192 KiB");
	check_verdict(t, BLOCKS_OF("9"), "ok: 27 free blocks of order 9 or larger, 114.3 MiB free");
	check_verdict(t, NULL,
		      "unknown: requests up to order 10 are served; the order of a pageblock is "
		      "not known");
}

/* What @zone, after its watermarks, and @types tell of the pages that do not count for an ordinary request. */
static void check_usable(struct km_test *t, const char *zone, const char *types, const char *want)
{
	struct picture p;
	char text[512];

	if (!CHECK(picture_begin(&p)))
		return;
	snprintf(text, sizeof(text),
		 "Node 0, zone Normal\n  pages free 20000\n min 15000\n low 16000\n high 17000\n"
		 " present 1000000\n managed 1000000\n  nr_free_pages 20000\n%s", zone);
	CHECK_EQ(picture_add(&p, "proc/buddyinfo", "Node 0, zone Normal 3616 0 0 0 0 0 0 0 0 0 16\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/zoneinfo", text), KM_OK);
	if (types)
		CHECK_EQ(picture_add(&p, "proc/pagetypeinfo", types), KM_OK);
	if (CHECK(picture_done(&p)))
		CHECK_STR(ask(&p, "SELECT u.least_pages, u.most_pages, o.state, iif(s.verdict GLOB 'ok*', 'ok', s.verdict)"
				  " FROM zone_usable u JOIN order_state o USING (zone_name) JOIN zone_state s USING (zone_name)"
				  " WHERE o.page_order = 0"),
			  want);
	picture_end(&p);
}

#define BLOCKS_WITH(blocks)                                                                           \
	"Page block order: 9\nPages per block:  512\n\n"                                               \
	"Number of blocks type Unmovable Movable HighAtomic CMA\nNode 0, zone Normal 1 9 " blocks "\n"

/* Free pages of CMA and HighAtomic that are not known are not 0: what depends on them is unknown. */
KM_TEST(zones_are_judged_by_both_bounds)
{
	static const char unknown[] = "unknown: it depends on free pages of CMA or HighAtomic, which are not known";
	char want[256];

	/* A hundredth of the zone and two pageblocks of up to 8192 pages may be of HighAtomic. */
	snprintf(want, sizeof(want), "0|20000|-|%s", unknown);
	check_usable(t, "  nr_free_cma 0\n", NULL, want);
	check_usable(t, "  nr_free_cma 0\n", BLOCKS_WITH("0 0"), "20000|20000|ok|ok");
	snprintf(want, sizeof(want), "14880|20000|-|%s", unknown);
	check_usable(t, "  nr_free_cma 0\n", BLOCKS_WITH("10 0"), want);
	check_usable(t, "  nr_free_cma 6000\n", BLOCKS_WITH("0 12"), "14000|14000|low memory|low memory: an order-0 request (4 KiB) fails with 78.1 MiB free, min watermark 58.6 MiB");
	/* The text ends before the counter: no more than the blocks have. */
	snprintf(want, sizeof(want), "13856|20000|-|%s", unknown);
	check_usable(t, "  nr_zspages", BLOCKS_WITH("0 12"), want);
	/* Either bound may be all that is free; both together are no more. */
	snprintf(want, sizeof(want), "0|20000|-|%s", unknown);
	check_usable(t, "  nr_zspages", NULL, want);
	/* The text ends early, but prev_priority is older than CMA and HighAtomic. */
	check_usable(t, "  prev_priority: 12\n  nr_zspages", NULL, "20000|20000|ok|ok");
	/* A whole zone without the counter nr_free_cma is older, too. */
	check_usable(t, "", NULL, "20000|20000|ok|ok");
}

/* Let the capture of @p be of the kernel @release; NULL: as it is. */
static void set_release(struct km_test *t, const struct picture *p, const char *release)
{
	char set[96];
	sqlite3 *db;

	if (!release)
		return;
	snprintf(set, sizeof(set), "UPDATE capture SET kernel_release = '%s'", release);
	CHECK_EQ(sqlite3_open(p->folder.path, &db), SQLITE_OK);
	CHECK_EQ(sqlite3_exec(db, set, NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(db);
}

/* What the release or a whole /proc/vmstat says about the age of the kernel. */
KM_TEST(zones_of_kernels_before_highatomic)
{
	static const char cut[] = "Node 0, zone Normal\n  pages free 20000\n min 15000\n low 16000\n high 17000\n"
				  " present 1000000\n  nr_zspages";
	static const struct {
		const char *vmstat, *release, *want;
	} cases[] = {
		{ "nr_dirty 1\npgfault 2\n", NULL,
		  "20000|20000|a kernel before 3.7 keeps no free pages of CMA and HighAtomic apart" },
		{ "nr_dirty 1\nnr_free_cma 0\npgfault 2\n", NULL, "0|20000|-" },
		{ "nr_dirty 1\n", NULL, "0|20000|-" },
		{ NULL, "3.2.0-4-amd64",
		  "20000|20000|a kernel before 3.7 keeps no free pages of CMA and HighAtomic apart" },
		{ NULL, "4.3.0", "0|20000|a kernel before 4.4 has no HighAtomic blocks" },
		{ NULL, "4.4.0", "0|20000|-" },
	};

	for (size_t i = 0; i < KM_ARRAY_LEN(cases); i++) {
		struct picture p;

		if (!CHECK(picture_begin(&p)))
			return;
		CHECK_EQ(picture_add(&p, "proc/zoneinfo", cut), KM_OK);
		if (cases[i].vmstat)
			CHECK_EQ(picture_add(&p, "proc/vmstat", cases[i].vmstat), KM_OK);
		if (CHECK(picture_done(&p))) {
			set_release(t, &p, cases[i].release);
			CHECK_STR(ask(&p, "SELECT least_pages, most_pages, era FROM zone_usable"), cases[i].want);
		}
		picture_end(&p);
	}
}

/* The kernel stops to count a list at 100000 blocks: what is above it is known all the same. */
KM_TEST(lists_that_were_not_counted_to_their_end)
{
	struct picture p;

	if (!CHECK(picture_begin(&p)))
		return;
	CHECK_EQ(picture_add(&p, "proc/pagetypeinfo",
			     "Free pages count per migrate type at order 0 1 2 3\n"
			     "Node 0, zone Normal, type Unmovable 7 9 0 0\n"
			     "Node 0, zone Normal, type Movable 5 >100000 3 0\n"),
		 KM_OK);
	if (CHECK(picture_done(&p)))
		CHECK_STR(ask(&p, "SELECT page_order, free_blocks, larger_blocks, ordinary_blocks,"
				  " fragmentation_index FROM free_order"),
			  "0|12|-|100024|-1.0;1|-|-|100012|-1.0;2|3|3|3|-1.0;3|0|0|0|-");
	CHECK_STR(ask(&p, "SELECT page_order, least_blocks FROM free_order"), "0|12;1|100009;2|3;3|0");
	picture_end(&p);
}

KM_TEST_MAIN
