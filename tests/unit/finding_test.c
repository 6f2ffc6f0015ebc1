/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The rules of schema/findings: each fires where it should, is silent where it should be, and knows what it lacks. */
#include <sqlite3.h>

#include "case_help.h"
#include "report/functions.h"
#include "report/report.h"
#include "store/embed.h"
#include "store/finding.h"
#include "base/mem.h"
#include "test.h"

/* Rows of table meminfo: names and kB. */
#define MEM(values)                                                                                  \
	"INSERT INTO meminfo(capture_id, name, value_kb) SELECT 1, column1, column2 FROM (VALUES " values \
	");"
#define TOTAL MEM("('MemTotal', 1000000)")
/* A zone with all of the machine's memory: free pages, and watermarks of 1000, 2000 and 3000 pages. */
#define ZONE(free)                                                                            \
	"INSERT INTO zone(capture_id, node_id, zone_name, managed_pages, free_pages, min_pages," \
	" low_pages, high_pages) VALUES(1, 0, 'Normal', 250000, " free ", 1000, 2000, 3000);"
#define RELEASE "UPDATE capture SET kernel_release = '6.12.0';"
/* Orders 0 to 3: Unmovable pages of order 0, blocks of HighAtomic and of Movable of order 3. */
#define LISTS(small, atomic, movable)                                                                      \
	"UPDATE zone SET reserved_highatomic_pages = 8 * " atomic ", free_highatomic_pages = 8 * " atomic ";"  \
	"INSERT INTO free_list(capture_id, node_id, zone_name, migratetype, page_order, free_blocks)"          \
	" SELECT 1, 0, 'Normal', t.column1, o.column1, iif(o.column1 = t.column2, t.column3, 0) FROM"           \
	" (VALUES ('Unmovable', 0, " small "), ('HighAtomic', 3, " atomic "), ('Movable', 3, " movable ")) t,"  \
	" (VALUES (0), (1), (2), (3)) o;"                                                                      \
	"INSERT INTO free_area(capture_id, node_id, zone_name, page_order, free_blocks) SELECT 1, 0, 'Normal', page_order, sum(free_blocks)" \
	" FROM free_list GROUP BY page_order;"
/* No page is of CMA or HighAtomic. */
#define ORDINARY                                                                                       \
	"UPDATE zone SET reserved_highatomic_pages = 0, free_highatomic_pages = 0;"                        \
	"INSERT INTO zone_stat(capture_id, node_id, zone_name, name, value) VALUES(1, 0, 'Normal', 'nr_free_cma', 0);"
#define AREA(order, blocks)                                              \
	"INSERT INTO free_area(capture_id, node_id, zone_name, page_order," \
	" free_blocks) VALUES(1, 0, 'Normal', " order ", " blocks ");"
#define DUMP "UPDATE capture SET kind = 'vmcore';"
#define LOG_LINE "INSERT INTO kernel_log(capture_id, seq, source, text) VALUES(1, 1, 'made', 'x');"
#define ISSUE(kind) \
	"INSERT INTO issue(capture_id, collector, kind, text) VALUES(1, 'slab', '" kind "', 'a list is broken');"
#define SYSCTL(name, value) "INSERT INTO sysctl(capture_id, name, value) VALUES(1, '" name "', '" value "');"
#define SEARCHED "INSERT INTO load(capture_id, collector, status, rows, unknowns) VALUES(1, 'leak', 'complete', 1, 0);"
/* Rows of table leak_group. */
#define LOST(values)                                                                               \
	"INSERT INTO leak_group(capture_id, leak_group_id, kind, cache, suspect_module, objects, tops, bytes, retained_bytes," \
	" sample_addr, confidence) SELECT 1, column1, column2, column3, column4, column5, column5, column6, column6, 4096, column7" \
	" FROM (VALUES " values ");"
/* Counters that leave @rest kB of a MemTotal of 1000000. */
#define COUNTERS(cached)                                                                             \
	MEM("('MemTotal', 1000000), ('MemFree', 100000), ('Buffers', 1000), ('Cached', " cached "),"     \
	    "('AnonPages', 99000), ('Slab', 50000), ('PageTables', 5000), ('KernelStack', 5000)")

/* Captures 2 to @n + 1 of the boot: @seconds, twice @seconds, … before capture 1. */
#define BEFORE(n, seconds)                                                                                  \
	"UPDATE capture SET boot = 1, series = 1, place = 0, uptime_s = 100000, page_bytes = 4096;"           \
	"WITH RECURSIVE k(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM k WHERE i < " n ") INSERT INTO capture"  \
	"(capture_id, kind, source, loaded_at, kmemdb_version, boot, series, place, uptime_s, page_bytes)"     \
	" SELECT 1 + i, 'proc', 'made', 1, 'test', 1, 1, -i, 100000 - i * " seconds ", 4096 FROM k;"
/* A counter that rises by @step from each capture to the next. */
#define RISES(table, column, name, step)                                                        \
	"INSERT INTO _" table "(first_capture, last_capture, name, " column ") SELECT capture_id," \
	" capture_id, '" name "', 1000000 + place * " step " FROM capture;"                        \
	"INSERT INTO " table "(capture_id, name, " column ") SELECT first_capture, name, " column   \
	" FROM _" table " WHERE name = '" name "';"

struct rule_case {
	const char *rule, *rows, *want; /* of each row: severity|subject|says|bytes */
};

static const struct rule_case cases[] = {
	{ "low-memory", TOTAL ZONE("900"),
	  "error|node 0 Normal|3.5 MiB free, not more than the watermark min of 3.9 MiB|3686400" },
	{ "low-memory", MEM("('MemTotal', 1000000), ('MemAvailable', 20000)") ZONE("1500"),
	  "warning|node 0 Normal|5.9 MiB free, below the watermark low of 7.8 MiB, and MemAvailable is 2.0 % of MemTotal|6144000" },
	{ "low-memory", MEM("('MemTotal', 1000000), ('MemAvailable', 500000)") ZONE("1500"), "ok|-|-|-" },
	{ "low-memory", TOTAL ZONE("NULL"), "unknown|node 0 Normal|free memory or the watermarks are not known|-" },
	{ "low-memory", TOTAL, "unknown|-|the capture has no rows of table zone|-" },
	/* Without a release the requests of GFP_KERNEL alone are judged. */
	{ "small-orders-fail", ZONE("8000") ORDINARY AREA("0", "8000") AREA("1", "0") AREA("2", "0") AREA("3", "0"),
	  "warning|GFP_KERNEL|a request of order 1 or larger finds no block in any zone although 31.3 MiB are free: it waits for"
	  " compaction|32768000" },
	{ "small-orders-fail", ZONE("8000") ORDINARY AREA("0", "0") AREA("1", "0") AREA("2", "0") AREA("3", "1000"), "ok|-|-|-" },
	{ "small-orders-fail", ZONE("8000") AREA("0", "NULL") AREA("1", "NULL") AREA("2", "NULL") AREA("3", "NULL"),
	  "unknown|GFP_KERNEL|free blocks or watermarks of a zone are not known|-" },
#define NO_BLOCK "a request of order 1 or larger finds no block in any zone although "
	{ "small-orders-fail", RELEASE ZONE("8000") LISTS("8000", "0", "0"),
	  "error|GFP_ATOMIC|" NO_BLOCK "31.3 MiB are free: it fails at once|32768000\n"
	  "warning|GFP_KERNEL|" NO_BLOCK "31.3 MiB are free: it waits for compaction|32768000\n"
	  "warning|GFP_HIGHUSER_MOVABLE|" NO_BLOCK "31.3 MiB are free: it waits for compaction|32768000" },
	/* HighAtomic blocks serve atomic requests alone. */
	{ "small-orders-fail", RELEASE ZONE("12000") LISTS("8000", "500", "0"),
	  "warning|GFP_KERNEL|" NO_BLOCK "46.9 MiB are free: it waits for compaction|49152000\n"
	  "warning|GFP_HIGHUSER_MOVABLE|" NO_BLOCK "46.9 MiB are free: it waits for compaction|49152000" },
	{ "small-orders-fail", RELEASE ZONE("8000") LISTS("0", "0", "1000"), "ok|-|-|-" },
	/* Below min only atomic requests get as far as the free lists. */
	{ "small-orders-fail", RELEASE ZONE("900") LISTS("900", "0", "0"),
	  "error|GFP_ATOMIC|" NO_BLOCK "3.5 MiB are free: it fails at once|3686400" },
	{ "zone-reserve", ZONE("8000") "INSERT INTO zone_lowmem_reserve(capture_id, node_id, zone_name, for_zone, reserve_pages)"
				       " VALUES(1, 0, 'Normal', 'Normal', 130000);",
	  "warning|node 0 Normal|of 976.6 MiB, lowmem_reserve and min keep 511.7 MiB from requests that could use zone Normal|536576000" },
	{ "zone-reserve", ZONE("8000") "INSERT INTO zone_lowmem_reserve(capture_id, node_id, zone_name, for_zone, reserve_pages)"
				       " VALUES(1, 0, 'Normal', 'Normal', 13000), (1, 0, 'Normal', 'Movable', 130000);",
	  "ok|-|-|-" },
	/* large-reserve reports a high min alone. */
	{ "zone-reserve", ZONE("8000") "UPDATE zone SET min_pages = 120000; INSERT INTO zone_lowmem_reserve(capture_id, node_id, zone_name,"
				       " for_zone, reserve_pages) VALUES(1, 0, 'Normal', 'Normal', 13000);",
	  "ok|-|-|-" },
	{ "zone-reserve", ZONE("1500") "UPDATE zone SET free_highatomic_pages = 600, reserved_highatomic_pages = 1024;",
	  "warning|node 0 Normal|5.9 MiB are free, but 2.3 MiB of them are for atomic requests alone (HighAtomic): the others have"
	  " 3.5 MiB, not more than the watermark min of 3.9 MiB|2457600" },
	{ "zone-reserve", ZONE("3500") "UPDATE zone SET free_highatomic_pages = 600, reserved_highatomic_pages = 1024;", "ok|-|-|-" },
	{ "zone-reserve", ZONE("NULL"), "unknown|-|free memory, the watermarks or the reserves of the zones are not known|-" },
#define SPLIT(release) "UPDATE capture SET kernel_release = '" release "'; INSERT INTO vmstat(capture_id, name, value)" \
		       " VALUES(1, 'thp_fault_alloc', 4000), (1, 'thp_collapse_alloc', 500), (1, 'thp_split_page', 3000);"
#define MADE_AGAIN "notice|-|3000 of 4500 transparent huge pages that were made were split again|-"
#define OTHER_SIZES "unknown|-|thp_split_page of this kernel may count other large folios, too|-"
	{ "huge-pages-split", SPLIT("6.10.1"), MADE_AGAIN },
	{ "huge-pages-split", SPLIT("7.0.0"), MADE_AGAIN },
	{ "huge-pages-split", SPLIT("5.17.0-1-amd64"), MADE_AGAIN },
	{ "huge-pages-split", SPLIT("5.18.0"), OTHER_SIZES },
	{ "huge-pages-split", SPLIT("6.9.12-amd64"), OTHER_SIZES },
	{ "huge-pages-split", SPLIT("6.1.0"), OTHER_SIZES },
	{ "huge-pages-split", SPLIT("damaged"), OTHER_SIZES },
	{ "huge-pages-split", RELEASE "INSERT INTO vmstat(capture_id, name, value) VALUES(1, 'thp_fault_alloc', 40), (1, 'thp_file_alloc', 7), (1, 'thp_split_page', 3000);",
	  "unknown|-|thp_split_page is 3000, of 47 huge pages that were made: it counts other large folios, too|-" },
	{ "huge-pages-split", RELEASE
	  "INSERT INTO vmstat(capture_id, name, value) VALUES(1, 'thp_fault_alloc', 4000), (1, 'thp_collapse_alloc', 500), (1, 'thp_split_page', 3000);",
	  "notice|-|3000 of 4500 transparent huge pages that were made were split again|-" },
	{ "huge-pages-split", "INSERT INTO vmstat(capture_id, name, value) VALUES(1, 'thp_fault_alloc', 4000), (1, 'thp_split_page', 1500);",
	  "ok|-|-|-" },
	{ "huge-pages-split", "INSERT INTO vmstat(capture_id, name, value) VALUES(1, 'pgfault', 1);",
	  "unknown|-|thp_split_page and thp_fault_alloc are not known|-" },
	{ "swap-thrashing", TOTAL BEFORE("1", "60") RISES("vmstat", "value", "pswpin", "50000") RISES("vmstat", "value", "pswpout", "40000"),
	  "warning|-|in the last 60 s 195.3 MiB were swapped in and 156.3 MiB out: 16 % of MemTotal a minute|-" },
	{ "swap-thrashing", TOTAL BEFORE("1", "60") RISES("vmstat", "value", "pswpin", "500") RISES("vmstat", "value", "pswpout", "40000"), "ok|-|-|-" },
	{ "swap-thrashing", TOTAL "INSERT INTO vmstat(capture_id, name, value) VALUES(1, 'pswpin', 1);",
	  "unknown|-|rates need an earlier capture of the boot with /proc/vmstat, and MemTotal|-" },
	{ "pinned-movable-blocks",
	  ZONE("8000") "INSERT INTO pageblock_mix(capture_id, node_id, zone_name, migratetype, blocks, block_pages, mixed_blocks,"
		       " polluted_blocks, unknown_blocks, free_blocks) VALUES(1, 0, 'Normal', 'Movable', 100, 512, 0, 70, 0, 0);"
		       "INSERT INTO pageblock(capture_id, start_pfn, node_id, zone_name, migratetype) VALUES"
		       "(1, 0, 0, 'Normal', 'Unmovable'), (1, 512, 0, 'Normal', 'Movable'), (1, 1024, 0, 'Normal', 'Movable');"
		       "INSERT INTO owner(capture_id, owner_id, class, name) VALUES(1, 1, 'slab', 'dentry'), (1, 2, 'page_table', 'db (7)');"
		       "INSERT INTO page_run(capture_id, start_pfn, nr_pages, class, node_id, zone_name, owner_id) VALUES"
		       "(1, 0, 100, 'page_table', 0, 'Normal', 2), (1, 200, 1, 'page_table', 0, 'Normal', 2), (1, 600, 1, 'page_table', 0, 'Normal', 2),"
		       "(1, 1000, 30, 'slab', 0, 'Normal', 1), (1, 1100, 400, 'anon', 0, 'Normal', 3);",
	  "warning|node 0 Normal|70 of 100 Movable blocks (70 %) hold unmovable pages; pages of slab dentry are in 2 of them|-" },
	/* A run pins the blocks between its ends, too: four of the five from 512 on are Movable, the last has both owners' pages. */
	{ "pinned-movable-blocks",
	  ZONE("8000") "INSERT INTO pageblock_mix(capture_id, node_id, zone_name, migratetype, blocks, block_pages, mixed_blocks,"
		       " polluted_blocks, unknown_blocks, free_blocks) VALUES(1, 0, 'Normal', 'Movable', 100, 512, 0, 70, 0, 0);"
		       "INSERT INTO pageblock(capture_id, start_pfn, node_id, zone_name, migratetype) VALUES"
		       "(1, 0, 0, 'Normal', NULL), (1, 512, 0, 'Normal', 'Movable'), (1, 1024, 0, 'Normal', 'Movable'), (1, 1536, 0, 'Normal', 'Unmovable'),"
		       "(1, 2048, 0, 'Normal', 'Movable'), (1, 2560, 0, 'Normal', 'Movable'), (1, 3072, 0, 'Normal', 'Movable'), (1, 3584, 0, 'Normal', 'Movable');"
		       "INSERT INTO owner(capture_id, owner_id, class, name) VALUES(1, 1, 'slab', 'dentry'), (1, 2, 'vmalloc', 'table');"
		       "INSERT INTO page_run(capture_id, start_pfn, nr_pages, class, node_id, zone_name, owner_id) VALUES"
		       "(1, 1000, 1600, 'vmalloc', 0, 'Normal', 2), (1, 2700, 5, 'vmalloc', 0, 'Normal', 2),"
		       "(1, 2800, 1, 'slab', 0, 'Normal', 1), (1, 3100, 1, 'slab', 0, 'Normal', 1), (1, 3600, 1, 'slab', 0, 'Normal', 1);",
	  "warning|node 0 Normal|70 of 100 Movable blocks (70 %) hold unmovable pages; pages of vmalloc table are in 4 of them|-" },
	{ "pinned-movable-blocks",
	  ZONE("8000") "INSERT INTO pageblock_mix(capture_id, node_id, zone_name, migratetype, blocks, block_pages, mixed_blocks,"
		       " polluted_blocks, unknown_blocks, free_blocks) VALUES(1, 0, 'Normal', 'Movable', 100, 512, 0, 70, 0, 0);",
	  "warning|node 0 Normal|70 of 100 Movable blocks (70 %) hold unmovable pages|-" },
	{ "pinned-movable-blocks",
	  ZONE("8000") "INSERT INTO pageblock_mix(capture_id, node_id, zone_name, migratetype, blocks, block_pages, mixed_blocks,"
		       " polluted_blocks, unknown_blocks, free_blocks) VALUES(1, 0, 'Normal', 'Movable', 100, 512, 0, 30, 0, 0);",
	  "ok|-|-|-" },
	{ "pinned-movable-blocks",
	  ZONE("8000") "INSERT INTO pageblock_mix(capture_id, node_id, zone_name, migratetype, blocks, block_pages, mixed_blocks,"
		       " polluted_blocks, unknown_blocks, free_blocks) VALUES(1, 0, 'Normal', 'Movable', 100, 512, 0, 30, 9, 0);",
	  "unknown|node 0 Normal|the blocks that hold unmovable pages were not counted|-" },
	{ "other-vmlinux",
	  "INSERT INTO load(capture_id, collector, status, rows, unknowns) VALUES(1, 'zone', 'complete', 1, 0);"
	  "INSERT INTO dump_info(capture_id, key, value, doc) VALUES(1, 'vmlinux_mismatch', 'of another kernel', 'doc');",
	  "error|-|of another kernel|-" },
	{ "other-vmlinux",
	  "INSERT INTO load(capture_id, collector, status, rows, unknowns) VALUES(1, 'zone', 'complete', 1, 0);"
	  "INSERT INTO dump_info(capture_id, key, value, doc) VALUES(1, 'format', 'elf', 'doc');",
	  "ok|-|-|-" },
	{ "large-reserve", ZONE("8000") "UPDATE zone SET min_pages = 20000;",
	  "warning|-|the watermarks min add up to 8.0 % of memory (78.1 MiB)|81920000" },
	{ "large-reserve", ZONE("8000"), "ok|-|-|-" },
	{ "large-reserve", ZONE("8000") "UPDATE zone SET min_pages = NULL;",
	  "unknown|-|a watermark or the size of a zone is not known|-" },
	{ "wasteful-cache",
	  TOTAL "INSERT INTO slab_cache(capture_id, name, held_bytes, free_bytes, tail_bytes, padding_bytes)"
		" VALUES(1, 'dentry', 104857600, 62914560, 0, 0);",
	  "warning|dentry|60.0 MiB of the 100.0 MiB that the cache holds are no objects (6.1 % of MemTotal)|62914560" },
	{ "wasteful-cache",
	  TOTAL "INSERT INTO slab_cache(capture_id, name, held_bytes, free_bytes, tail_bytes, padding_bytes)"
		" VALUES(1, 'dentry', 204857600, 62914560, 0, 0);",
	  "ok|-|-|-" },
	{ "wasteful-cache", TOTAL "INSERT INTO slab_cache(capture_id, name) VALUES(1, 'dentry');",
	  "unknown|-|MemTotal, or what the caches hold, is not known|-" },
	{ "unreclaimable-slab",
	  MEM("('MemTotal', 1000000), ('SUnreclaim', 600000)")
	  "INSERT INTO slab_cache(capture_id, name, held_bytes, reclaimable) VALUES(1, 'btrfs_extent_map', 512000000, 0);",
	  "error|btrfs_extent_map|585.9 MiB (60.0 % of MemTotal) are slab memory that cannot be reclaimed; the largest such"
	  " cache, btrfs_extent_map, holds 488.3 MiB|614400000" },
	/* One of many caches of the same size is not the subject. */
	{ "unreclaimable-slab",
	  MEM("('MemTotal', 1000000), ('SUnreclaim', 600000)")
	  "WITH n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n LIMIT 20)"
	  " INSERT INTO slab_cache(capture_id, name, held_bytes, reclaimable) SELECT 1, 'cache' || i, 30720000, 0 FROM n;",
	  "error|-|585.9 MiB (60.0 % of MemTotal) are slab memory that cannot be reclaimed; the largest such cache, cache10, holds"
	  " 29.3 MiB|614400000" },
	/* Whether a cache can be reclaimed is not known: it cannot where it is larger than all that can. */
	{ "unreclaimable-slab",
	  MEM("('MemTotal', 1000000), ('SUnreclaim', 300000), ('SReclaimable', 300000)")
	  "INSERT INTO slab_cache(capture_id, name, held_bytes) VALUES(1, 'dentry', 256000000), (1, 'kmalloc-rcl-96', 300000000);",
	  "warning|-|293.0 MiB (30.0 % of MemTotal) are slab memory that cannot be reclaimed; the largest cache that may be part of it,"
	  " dentry, holds 244.1 MiB|307200000" },
	{ "unreclaimable-slab",
	  MEM("('MemTotal', 1000000), ('SUnreclaim', 300000), ('SReclaimable', 200000)")
	  "INSERT INTO slab_cache(capture_id, name, held_bytes) VALUES(1, 'req', 256000000), (1, 'dentry', 180000000);",
	  "warning|req|293.0 MiB (30.0 % of MemTotal) are slab memory that cannot be reclaimed; the largest such cache, req, holds"
	  " 244.1 MiB|307200000" },
	{ "unreclaimable-slab", MEM("('MemTotal', 1000000), ('SUnreclaim', 300000)"),
	  "warning|-|293.0 MiB (30.0 % of MemTotal) are slab memory that cannot be reclaimed|307200000" },
	{ "unreclaimable-slab", MEM("('MemTotal', 1000000), ('SUnreclaim', 200000)"), "ok|-|-|-" },
	{ "unreclaimable-slab", TOTAL, "unknown|-|MemTotal or SUnreclaim is not known|-" },
	{ "unaccounted", COUNTERS("400000"), "error|-|332.0 MiB (34.0 % of MemTotal) are allocated, but in no counter|348160000" },
	{ "unaccounted", COUNTERS("600000"), "warning|-|136.7 MiB (14.0 % of MemTotal) are allocated, but in no counter|143360000" },
	{ "unaccounted", COUNTERS("700000"), "ok|-|-|-" },
	/* stacks are in VmallocUsed, but for one that is too small for them */
	{ "unaccounted", COUNTERS("600000") MEM("('VmallocUsed', 30000)"),
	  "warning|-|112.3 MiB (11.5 % of MemTotal) are allocated, but in no counter|117760000" },
	{ "unaccounted", COUNTERS("600000") MEM("('VmallocUsed', 4000)"),
	  "warning|-|132.8 MiB (13.6 % of MemTotal) are allocated, but in no counter|139264000" },
	{ "unaccounted", TOTAL, "unknown|-|one of the counters that the rest is computed from is not known|-" },
	{ "unaccounted", DUMP COUNTERS("700000") "INSERT INTO page_class(capture_id, class, pages) VALUES(1, 'other_kernel', 50000);",
	  "warning|-|195.3 MiB (20.0 % of MemTotal) are allocated, but in no counter|204800000" },
	{ "unaccounted",
	  DUMP COUNTERS("700000") "INSERT INTO page_class(capture_id, class, pages) VALUES(1, 'other_kernel', 50), (1, NULL, 9);",
	  "unknown|-|one of the counters that the rest is computed from is not known|-" },
	{ "vmalloc-caller", TOTAL "INSERT INTO vmalloc_area(capture_id, bytes, pages, caller) VALUES(1, 9, 10000, 'f+0x1/0x2'), (1, 9, 10000, 'f+0x1/0x2'), (1, 9, 5, 'g');",
	  "warning|f+0x1/0x2|78.1 MiB (8.0 % of MemTotal) in 2 vmalloc areas of this caller|81920000" },
	{ "vmalloc-caller", TOTAL "INSERT INTO vmalloc_area(capture_id, bytes, pages, caller) VALUES(1, 9, 100, 'f');", "ok|-|-|-" },
	{ "vmalloc-caller", TOTAL "INSERT INTO vmalloc_area(capture_id, bytes, caller) VALUES(1, 9, 'f');",
	  "unknown|-|MemTotal, or the pages of the areas, is not known|-" },
	{ "page-tables",
	  MEM("('MemTotal', 1000000), ('PageTables', 150000)")
	  "INSERT INTO process_memory(capture_id, pid, comm, page_table_kb) VALUES(1, 7, 'db', 102400);",
	  "warning|-|page tables take 146.5 MiB (15.0 % of MemTotal); those of db (7) 100.0 MiB|153600000" },
	{ "page-tables", MEM("('MemTotal', 1000000), ('PageTables', 200000), ('SecPageTables', 60000)"),
	  "error|-|page tables take 253.9 MiB (26.0 % of MemTotal)|266240000" },
	{ "page-tables", MEM("('MemTotal', 1000000), ('PageTables', 90000)"), "ok|-|-|-" },
	{ "page-tables", TOTAL, "unknown|-|MemTotal or PageTables is not known|-" },
	{ "dying-cgroups", TOTAL "INSERT INTO cgroup(capture_id, path, dying, dying_descendants) VALUES(1, '/', 0, 1500);",
	  "warning|-|1500 removed memory cgroups are kept; 0.0 MiB are charged to them|0" },
	{ "dying-cgroups", TOTAL "INSERT INTO cgroup(capture_id, path, dying, usage_bytes) VALUES(1, '/a', 1, 104857600), (1, '/', 0, NULL);",
	  "warning|-|1 removed memory cgroups are kept; 100.0 MiB are charged to them|104857600" },
	{ "dying-cgroups", TOTAL "INSERT INTO cgroup(capture_id, path, dying, usage_bytes) VALUES(1, '/a', 1, 1), (1, '/', 0, NULL);", "ok|-|-|-" },
	{ "dying-cgroups", TOTAL "INSERT INTO cgroup(capture_id, path) VALUES(1, '/a');",
	  "unknown|-|the capture does not list removed cgroups, or their memory|-" },
	{ "shared-memory-as-cache", MEM("('MemTotal', 1000000), ('Shmem', 300000), ('SwapFree', 0)"),
	  "warning|-|293.0 MiB (30.0 % of MemTotal) of Cached are shared memory or tmpfs; 0.0 MiB of swap are free for it|307200000" },
	{ "shared-memory-as-cache", MEM("('MemTotal', 1000000), ('Shmem', 300000), ('SwapFree', 400000)"),
	  "notice|-|293.0 MiB (30.0 % of MemTotal) of Cached are shared memory or tmpfs|307200000" },
	{ "shared-memory-as-cache", MEM("('MemTotal', 1000000), ('Shmem', 100000)"), "ok|-|-|-" },
	{ "shared-memory-as-cache", TOTAL, "unknown|-|MemTotal or Shmem is not known|-" },
	{ "huge-pages-unused",
	  TOTAL "INSERT INTO hugetlb_pool(capture_id, page_kb, total_hugepages, free_hugepages, reserved_hugepages) VALUES(1, 2048, 100, 90, 20);",
	  "warning|2048 kB pages|70 of 100 huge pages are neither used nor reserved: 140.0 MiB (14.3 % of MemTotal)|146800640" },
	{ "huge-pages-unused",
	  TOTAL "INSERT INTO hugetlb_pool(capture_id, page_kb, total_hugepages, free_hugepages, reserved_hugepages) VALUES(1, 2048, 100, 90, 80);",
	  "ok|-|-|-" },
	{ "huge-pages-unused", TOTAL "INSERT INTO hugetlb_pool(capture_id, page_kb) VALUES(1, 2048);",
	  "unknown|2048 kB pages|the size of the pool, what of it is reserved, or MemTotal, is not known|-" },
	{ "huge-pages-unused", TOTAL "INSERT INTO hugetlb_pool(capture_id, page_kb, total_hugepages, free_hugepages) VALUES(1, 2048, 100, 90);",
	  "unknown|2048 kB pages|the size of the pool, what of it is reserved, or MemTotal, is not known|-" },
	{ "huge-pages-unused", TOTAL "INSERT INTO hugetlb_pool(capture_id, page_kb, total_hugepages, free_hugepages) VALUES(1, 2048, 100, 9);",
	  "ok|-|-|-" },
	{ "swap-full", MEM("('MemTotal', 1000000), ('MemAvailable', 40000), ('SwapTotal', 500000), ('SwapFree', 1000)"),
	  "error|-|487.3 of 488.3 MiB of swap are used (100 %), and MemAvailable is 4.0 % of MemTotal|510976000" },
	{ "swap-full", MEM("('MemTotal', 1000000), ('MemAvailable', 100000), ('SwapTotal', 500000), ('SwapFree', 40000)"),
	  "warning|-|449.2 of 488.3 MiB of swap are used (92 %), and MemAvailable is 10.0 % of MemTotal|471040000" },
	{ "swap-full", MEM("('MemTotal', 1000000), ('MemAvailable', 400000), ('SwapTotal', 500000), ('SwapFree', 0)"), "ok|-|-|-" },
	{ "swap-full", MEM("('MemTotal', 1000000), ('MemAvailable', 40000), ('SwapTotal', 0), ('SwapFree', 0)"), "ok|-|-|-" },
	{ "swap-full", TOTAL, "unknown|-|SwapTotal, SwapFree or MemAvailable is not known|-" },
	{ "memory-pressure", "INSERT INTO pressure(capture_id, kind, avg60) VALUES(1, 'some', 60), (1, 'full', 30);",
	  "error|-|in 60.0 % of the last minute some task waited for memory, in 30.0 % all of them|-" },
	{ "memory-pressure", "INSERT INTO pressure(capture_id, kind, avg60) VALUES(1, 'some', 25), (1, 'full', 3);",
	  "warning|-|in 25.0 % of the last minute some task waited for memory, in 3.0 % all of them|-" },
	{ "memory-pressure", "INSERT INTO pressure(capture_id, kind, avg60) VALUES(1, 'some', 5), (1, 'full', 3);", "ok|-|-|-" },
	{ "memory-pressure", "INSERT INTO pressure(capture_id, kind) VALUES(1, 'some');",
	  "unknown|-|the averages of the last minute are not known|-" },
	{ "zram-poor",
	  TOTAL "INSERT INTO zram_device(capture_id, name, stored_pages, same_pages, pool_pages) VALUES(1, 'zram0', 10000, 0, 9000);",
	  "warning|zram0|35.2 MiB of memory hold 39.1 MiB of swapped pages|36864000" },
	{ "zram-poor",
	  TOTAL "INSERT INTO zram_device(capture_id, name, stored_pages, same_pages, pool_pages) VALUES(1, 'zram0', 30000, 0, 9000);",
	  "ok|-|-|-" },
	{ "zram-poor", TOTAL "INSERT INTO zram_device(capture_id, name, stored_pages, pool_pages) VALUES(1, 'zram0', 30000, 9000);",
	  "unknown|zram0|what the device stores and holds, or MemTotal, is not known|-" },
	{ "zram-poor", TOTAL "INSERT INTO zram_device(capture_id, name, stored_pages, pool_pages) VALUES(1, 'zram0', 3000, 900);", "ok|-|-|-" },
	{ "zram-poor", TOTAL "INSERT INTO zram_device(capture_id, name) VALUES(1, 'zram0');",
	  "unknown|zram0|what the device stores and holds, or MemTotal, is not known|-" },
	{ "zram-poor", TOTAL, "ok|-|-|-" },
	{ "huge-faults-fail", "INSERT INTO vmstat(capture_id, name, value) VALUES(1, 'thp_fault_alloc', 100), (1, 'thp_fault_fallback', 5000);",
	  "notice|-|5000 of 5100 faults for a transparent huge page got small pages|-" },
	{ "huge-faults-fail", "INSERT INTO vmstat(capture_id, name, value) VALUES(1, 'thp_fault_alloc', 9000), (1, 'thp_fault_fallback', 5000);", "ok|-|-|-" },
	{ "huge-faults-fail", "INSERT INTO vmstat(capture_id, name, value) VALUES(1, 'pgfault', 1);",
	  "unknown|-|thp_fault_alloc and thp_fault_fallback are not known|-" },
	{ "overcommit-limit", SYSCTL("vm.overcommit_memory", "2") MEM("('CommitLimit', 100000), ('Committed_AS', 99000)"),
	  "error|-|96.7 MiB are committed of at most 97.7 MiB, and vm.overcommit_memory is 2|101376000" },
	{ "overcommit-limit", SYSCTL("vm.overcommit_memory", "0") MEM("('CommitLimit', 100000), ('Committed_AS', 99000)"), "ok|-|-|-" },
	{ "overcommit-limit", SYSCTL("vm.overcommit_memory", "2") TOTAL, "unknown|-|CommitLimit or Committed_AS is not known|-" },
	{ "settings", SYSCTL("vm.swappiness", "0") MEM("('MemTotal', 1000000), ('MemAvailable', 50000), ('SwapFree', 102400)"),
	  "warning|vm.swappiness|is 0: anonymous memory stays although 100.0 MiB of swap are free and MemAvailable is 5.0 % of MemTotal|-" },
	{ "settings", SYSCTL("vm.vfs_cache_pressure", "0") MEM("('MemTotal', 1000000), ('SReclaimable', 300000)"),
	  "warning|vm.vfs_cache_pressure|is 0: dentries and inodes are never reclaimed, and SReclaimable is 30.0 % of MemTotal|-" },
	{ "settings", SYSCTL("vm.laptop_mode", "5") MEM("('MemTotal', 1000000), ('MemAvailable', 50000), ('Dirty', 20000)"),
	  "warning|vm.laptop_mode|is 5: reclaim does not write dirty and anonymous pages at first, and MemAvailable is 5.0 %, Dirty"
	  " 2.0 % of MemTotal|-" },
	{ "settings", SYSCTL("vm.laptop_mode", "5") MEM("('MemTotal', 1000000), ('MemAvailable', 500000), ('Dirty', 20000)"), "ok|-|-|-" },
	{ "settings", SYSCTL("vm.dirty_writeback_centisecs", "0") MEM("('MemTotal', 1000000), ('Dirty', 120000)"),
	  "warning|vm.dirty_writeback_centisecs|is 0: dirty pages are not written by time, and Dirty is 12.0 % of MemTotal|-" },
	{ "settings", SYSCTL("vm.dirty_writeback_centisecs", "500") MEM("('MemTotal', 1000000), ('Dirty', 120000)"), "ok|-|-|-" },
	{ "settings", SYSCTL("vm.compact_unevictable_allowed", "0") MEM("('MemTotal', 1000000), ('Unevictable', 250000)"),
	  "warning|vm.compact_unevictable_allowed|is 0: compaction leaves locked pages where they are, and Unevictable is 25.0 % of"
	  " MemTotal|-" },
	{ "settings", SYSCTL("vm.compact_unevictable_allowed", "0") MEM("('MemTotal', 1000000), ('Unevictable', 50000)"), "ok|-|-|-" },
	{ "settings",
	  SYSCTL("vm.overcommit_memory", "1") MEM("('MemTotal', 1024000), ('SwapTotal', 102400), ('MemAvailable', 51200), ('Committed_AS', 2048000)"),
	  "warning|vm.overcommit_memory|is 1: nothing is refused; 2000.0 MiB are committed, memory and swap are 1100.0 MiB, and"
	  " MemAvailable is 5.0 % of MemTotal|-" },
	{ "settings",
	  SYSCTL("vm.overcommit_memory", "1") MEM("('MemTotal', 1024000), ('SwapTotal', 102400), ('MemAvailable', 512000), ('Committed_AS', 2048000)"),
	  "ok|-|-|-" },
	{ "settings", SYSCTL("vm.min_free_kbytes", "100") TOTAL,
	  "warning|vm.min_free_kbytes|is 100 kB: hardly any reserve for atomic requests of network and storage drivers|-" },
	{ "settings",
	  SYSCTL("vm.zone_reclaim_mode", "1") TOTAL ZONE("8000") "INSERT INTO zone(capture_id, node_id, zone_name) VALUES(1, 1, 'Normal');",
	  "warning|vm.zone_reclaim_mode|is 1: a node reclaims its page cache while other nodes have free memory|-" },
	{ "settings",
	  SYSCTL("vm.swappiness", "60") SYSCTL("vm.zone_reclaim_mode", "1") SYSCTL("vm.min_free_kbytes", "4096") TOTAL ZONE("8000"),
	  "ok|-|-|-" },
	{ "oom-kills",
	  LOG_LINE "INSERT INTO oom_event(capture_id, seq, killer, reason_kind, victim) VALUES(1, 1, 'kernel', 'watermark', 'db');",
	  "error|-|1 OOM kill in the kernel log (who was killed or the outcome, and what was short): db, watermark|-" },
	{ "oom-kills",
	  LOG_LINE "INSERT INTO oom_event(capture_id, seq, killer, reason_kind, victim) VALUES(1, 1, 'kernel', 'sysrq', 'db');",
	  "ok|-|-|-" },
	{ "oom-kills", TOTAL, "unknown|-|the capture has no rows of table kernel_log|-" },
	{ "allocation-failures",
	  LOG_LINE "INSERT INTO alloc_failure(capture_id, seq, kind, reason_kind, comm, page_order) VALUES(1, 1, 'page', 'fragmented', 'nic', 4);",
	  "warning|-|1 allocation failure in the kernel log (who asked, and what was short): nic, order 4 fragmented|-" },
	{ "allocation-failures", LOG_LINE, "ok|-|-|-" },
	{ "balloon", MEM("('MemTotal', 1000000), ('Balloon', 500000)"),
	  "warning|-|the balloon holds 488.3 MiB, against a MemTotal of 976.6 MiB|512000000" },
	{ "balloon", TOTAL "INSERT INTO vmstat(capture_id, name, value) VALUES(1, 'balloon_inflate', 30000), (1, 'balloon_deflate', 10000);",
	  "notice|-|the balloon holds 78.1 MiB, against a MemTotal of 976.6 MiB|81920000" },
	{ "balloon", MEM("('MemTotal', 1000000), ('Balloon', 0)"), "ok|-|-|-" },
	{ "balloon", TOTAL, "unknown|-|the capture does not count balloon pages|-" },
	{ "offline-memory", DUMP "INSERT INTO page_class(capture_id, class, pages) VALUES(1, 'offline', 32768), (1, 'free', 65536), (1, 'absent', 1000000);",
	  "notice|-|32768 pages (33.3 % of RAM) are offline|134217728" },
	{ "offline-memory", DUMP "INSERT INTO page_class(capture_id, class, pages) VALUES(1, 'offline', 0), (1, 'free', 65536);", "ok|-|-|-" },
	{ "offline-memory", "INSERT INTO page_class(capture_id, class, pages) VALUES(1, 'free', 65536);",
	  "unknown|-|only a dump shows which pages are offline|-" },
	{ "hardware-corrupted", MEM("('HardwareCorrupted', 4)"), "error|-|4 kB are poisoned after memory errors|4096" },
	{ "hardware-corrupted", MEM("('HardwareCorrupted', 0)"), "ok|-|-|-" },
	{ "hardware-corrupted", TOTAL, "ok|-|-|-" },
	{ "hardware-corrupted", MEM("('HardwareCorrupted', NULL)"), "unknown|-|HardwareCorrupted is not known|-" },
	{ "cgroup-kills",
	  "INSERT INTO cgroup(capture_id, path, addr, parent_addr, oom_kill_events, max_bytes, peak_bytes) VALUES"
	  "(1, '/a', 1, NULL, 2, NULL, NULL), (1, '/a/b', 2, 1, 2, 1048576, 1048576);",
	  "warning|/a/b|2 processes were killed; its limit is 1.0 MiB; its peak was 1.0 MiB|1048576" },
	{ "cgroup-kills", "INSERT INTO cgroup(capture_id, path, oom_kill_events) VALUES(1, '/a', 0);", "ok|-|-|-" },
	{ "cgroup-kills", "INSERT INTO cgroup(capture_id, path) VALUES(1, '/a');",
	  "unknown|-|the capture does not count kills in cgroups|-" },
	{ "leak-suspects",
	  DUMP SEARCHED TOTAL LOST("(1, 'slab', 'req', 'tracer', 3000, 40000, 'unreached'), (2, 'pages', NULL, 'tracer', 480, 1966080, 'unreached'),"
				   "(3, 'slab', 'kmalloc-96', NULL, 12, 1152, 'unreached')"),
	  "warning|module tracer|lost 1.9 MiB (unreached): nothing references 480 blocks of pages, 3000 objects of req; one dump"
	  " does not show how fast it grows; see kmemdb ask CASE unreferenced -p group=1|2006080" },
	{ "leak-suspects",
	  DUMP SEARCHED TOTAL LOST("(4, 'slab', 'kmalloc-1k', NULL, 60000, 61440000, 'unreached')")
	  "INSERT INTO alloc_site(capture_id, alloc_site_id, source, function, module) VALUES(1, 7, 'slub_user', 'open_it', 'drv');"
	  "INSERT INTO unreferenced(capture_id, addr, bytes, kind, alloc_site_id, leak_group_id) VALUES(1, 1, 1024, 'slab', 7, 4);",
	  "error|open_it [drv]|lost 58.6 MiB (unreached): nothing references 60000 objects of kmalloc-1k; one dump does"
	  " not show how fast it grows; see kmemdb ask CASE unreferenced -p group=4|61440000" },
	/* What was lost since boot may have been lost at once: no rate, and no forecast. */
	{ "leak-suspects",
	  DUMP SEARCHED "UPDATE capture SET uptime_s = 7200;" MEM("('MemTotal', 1000000), ('MemAvailable', 100000)")
	  LOST("(4, 'slab', 'kmalloc-1k', NULL, 10240, 10485760, 'unreached')"),
	  "warning|cache kmalloc-1k|lost 10.0 MiB (unreached): nothing references 10240 objects of kmalloc-1k; it was lost in the"
	  " 2 hours since boot; one dump does not show how fast it grows; see kmemdb ask CASE unreferenced -p group=4|10485760" },
	{ "leak-suspects",
	  DUMP SEARCHED "UPDATE capture SET uptime_s = 34560000;" TOTAL
	  LOST("(4, 'slab', 'kmalloc-1k', NULL, 1024, 1048576, 'unreached')"),
	  "warning|cache kmalloc-1k|lost 1.0 MiB (unreached): nothing references 1024 objects of kmalloc-1k; it was lost in the"
	  " 400 days since boot; one dump does not show how fast it grows; see kmemdb ask CASE unreferenced -p group=4|1048576" },
	{ "leak-suspects",
	  DUMP SEARCHED TOTAL LOST("(1, 'slab', 'req', 'tracer', 10, 4000, 'unreached'), (2, 'slab', 'idr', NULL, 9, 900000, 'exempt'),"
				   "(3, 'pages', NULL, NULL, 9, 900000, 'weak')"),
	  "ok|-|-|-" },
	{ "leak-suspects", DUMP SEARCHED TOTAL LOST("(1, 'vmalloc', 'f+0x1/0x2', NULL, 1, 90000, 'probably')"),
	  "unknown|vmalloc areas of f+0x1/0x2|vmalloc areas of f+0x1/0x2 may have lost 87.9 KiB (probably): nothing references 1 vmalloc"
	  " area of f+0x1/0x2, but memory that may do so is not in the dump; one dump does not show how fast it grows|-" },
	{ "leak-suspects", DUMP TOTAL, "unknown|-|references to memory were not looked for: kmemdb ask CASE leaks does it|-" },
	{ "leak-suspects", TOTAL, "unknown|-|only a dump has the memory in which references are looked for|-" },
	{ "kernel-growth", BEFORE("5", "3600") RISES("meminfo", "value_kb", "MemTotal", "0") RISES("meminfo", "value_kb", "SUnreclaim", "20480"),
	  "warning|SUnreclaim|grew by 100.0 MiB in 6 captures, in 5 of 5 steps, 20.0 MiB an hour|104857600" },
	{ "kernel-growth", BEFORE("5", "3600") RISES("meminfo", "value_kb", "MemTotal", "0") RISES("meminfo", "value_kb", "SUnreclaim", "2048"),
	  "ok|-|-|-" },
	{ "kernel-growth", TOTAL, "unknown|-|growth needs 5 captures of one kind and boot|-" },
	{ "failed-checks",
	  "INSERT INTO \"check\"(capture_id, name, left_label, left_value, right_label, right_value, tolerance, ok)"
	  " VALUES(1, 'a = b', 'a', 1, 'b', 2, 0, 0);",
	  "error|a = b|a is 1, b is 2|-" },
	{ "failed-checks",
	  "INSERT INTO \"check\"(capture_id, name, left_label, left_value, right_label, right_value, tolerance, ok)"
	  " VALUES(1, 'a = b', 'a', 2, 'b', 2, 0, 1);",
	  "ok|-|-|-" },
	{ "failed-checks",
	  "INSERT INTO \"check\"(capture_id, name, left_label, right_label, tolerance) VALUES(1, 'a = b', 'a', 'b', 0);",
	  "unknown|-|no check has both sides|-" },
	{ "incomplete-input",
	  "INSERT INTO load(capture_id, collector, status, rows, unknowns) VALUES(1, 'zone', 'partial', 1, 1);"
	  "INSERT INTO dump_info(capture_id, key, value) VALUES(1, 'lost_pages', '12'), (1, 'ram_pages', '100');",
	  "error|-|the dump is cut short: 12 of 100 pages of RAM are lost|-" },
	{ "incomplete-input", "INSERT INTO load(capture_id, collector, status, rows, unknowns) VALUES(1, 'zone', 'partial', 1, 1);" ISSUE("corrupt"),
	  "warning|-|1 damaged structures or lines: a list is broken|-" },
	{ "incomplete-input", "INSERT INTO load(capture_id, collector, status, rows, unknowns) VALUES(1, 'zone', 'complete', 1, 0);" ISSUE("excluded"),
	  "ok|-|-|-" },
	{ "incomplete-input",
	  "UPDATE capture SET kind = 'vmcore';"
	  "INSERT INTO load(capture_id, collector, status, rows, unknowns) VALUES(1, 'zone', 'partial', 1, 1),"
	  " (1, 'node', 'complete', 1, 0), (1, 'stat', 'complete', 1, 0), (1, 'cma', 'skipped', 0, 0);",
	  "warning|-|1 of 4 collectors could read only a part of the dump|-" },
	{ "incomplete-input",
	  "UPDATE capture SET kind = 'vmcore';"
	  "INSERT INTO load(capture_id, collector, status, rows, unknowns) VALUES(1, 'zone', 'partial', 1, 1),"
	  " (1, 'node', 'complete', 1, 0), (1, 'stat', 'complete', 1, 0), (1, 'pcp', 'complete', 0, 0), (1, 'cma', 'skipped', 0, 0);",
	  "ok|-|-|-" },
	{ "incomplete-input",
	  "INSERT INTO load(capture_id, collector, status, rows, unknowns) VALUES(1, 'zone', 'partial', 1, 1);",
	  "ok|-|-|-" },
};

/* A table that is a view over rows of several captures becomes one that rows can be put into. */
static void make_plain(struct km_test *t, sqlite3 *db, const char *name)
{
	char *sql = sqlite3_mprintf("CREATE TABLE plain AS SELECT * FROM \"%w\" LIMIT 0; DROP VIEW \"%w\";"
				    "PRAGMA legacy_alter_table = ON; ALTER TABLE plain RENAME TO \"%w\"",
				    name, name, name);

	CHECK_MSG(sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK, "%s: %s", name, sqlite3_errmsg(db));
	sqlite3_free(sql);
}

/* A case of one snapshot, to be written to. */
static sqlite3 *open_case(struct km_test *t, struct folder *f, struct km_flag_names *names)
{
	struct km_store *s = NULL;
	struct km_err err;
	sqlite3 *db = NULL;
	unsigned i;

	if (!CHECK(folder_make(f)) || !CHECK_EQ(km_store_create(f->path, &s, &err), KM_OK))
		return NULL;
	CHECK_EQ(case_add_capture(s, "proc"), KM_OK);
	CHECK_EQ(km_store_commit(s, &err), KM_OK);
	km_store_destroy(s);
	CHECK_EQ(sqlite3_open(f->path, &db), SQLITE_OK);
	CHECK_EQ(km_functions_of_rules(names, db), KM_OK);
	for (i = 0; km_tables[i]; i++)
		if (km_table_is_series(km_tables[i]))
			make_plain(t, db, km_tables[i]->name);
	return db;
}

/* The first row that @sql yields as one text. */
static char *first_text(sqlite3 *db, const char *sql)
{
	sqlite3_stmt *stmt = NULL;
	char *text = NULL;

	if (sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) == SQLITE_OK &&
	    sqlite3_step(stmt) == SQLITE_ROW && sqlite3_column_text(stmt, 0))
		text = strdup((const char *)sqlite3_column_text(stmt, 0));
	sqlite3_finalize(stmt);
	return text;
}

static void check_case(struct km_test *t, sqlite3 *db, struct km_flag_names *names, const struct rule_case *c)
{
	char *sql, *got;

	CHECK_EQ(sqlite3_exec(db, "BEGIN; DELETE FROM finding;", NULL, NULL, NULL), SQLITE_OK);
	CHECK_MSG(sqlite3_exec(db, c->rows, NULL, NULL, NULL) == SQLITE_OK, "%s: %s", c->rule,
		  sqlite3_errmsg(db));
	names->gfp_of = 0;
	CHECK_EQ(km_findings_judge(db, 1), SQLITE_OK);
	sql = sqlite3_mprintf("SELECT group_concat(severity || '|' || coalesce(subject, '-') || '|'"
			      " || coalesce(says, '-') || '|' || coalesce(bytes, '-'), char(10))"
			      " FROM finding WHERE capture_id = 1 AND rule = %Q",
			      c->rule);
	got = first_text(db, sql);
	CHECK_MSG(got && !strcmp(got, c->want), "%s:\n got %s\nwant %s", c->rule,
		  got ? got : "(nothing)", c->want);
	free(got);
	sqlite3_free(sql);
	CHECK_EQ(sqlite3_exec(db, "ROLLBACK", NULL, NULL, NULL), SQLITE_OK);
}

KM_TEST(each_rule_fires_and_is_silent)
{
	struct folder f;
	struct km_flag_names names = { 0 };
	sqlite3 *db = open_case(t, &f, &names);
	size_t i;

	REQUIRE(db);
	for (i = 0; i < KM_ARRAY_LEN(cases); i++)
		check_case(t, db, &names, &cases[i]);
	sqlite3_close(db);
	km_flag_names_deinit(&names);
	folder_remove(&f);
}

/* Of each rule there is a case that fires and one in which it is silent or unknown. */
KM_TEST(each_rule_has_cases)
{
	const struct km_embedded *e;
	size_t i;

	for (e = km_findings; e->name; e++) {
		unsigned fires = 0, quiet = 0;

		for (i = 0; i < KM_ARRAY_LEN(cases); i++) {
			bool of_rule = !strcmp(cases[i].rule, e->name);
			bool none = !strncmp(cases[i].want, "ok", 2) ||
				    !strncmp(cases[i].want, "unknown", 7);

			fires += of_rule && !none;
			quiet += of_rule && none;
		}
		CHECK_MSG(fires && quiet, "%s: %u cases fire, %u do not", e->name, fires, quiet);
	}
}

KM_TEST(headers_are_whole)
{
	const struct km_embedded *e;

	for (e = km_findings; e->name; e++) {
		struct km_finding_rule rule;

		if (!CHECK_MSG(km_finding_parse(&rule, e) == KM_OK, "%s: a line of its header is not understood", e->name))
			continue;
		CHECK_MSG(rule.text[KM_FINDING_KERNELS] != NULL, "%s: for which kernels is not said", e->name);
		CHECK_MSG(rule.text[KM_FINDING_QUESTION] != NULL, "%s: no question", e->name);
		CHECK_MSG(strlen(rule.text[KM_FINDING_TITLE]) < 80, "%s: a long title", e->name);
		km_finding_deinit(&rule);
	}
}

/* No line of a rule's header may be left out. */
KM_TEST(a_header_needs_each_line)
{
	static const char *const lines[] = { "-- a: A title\n", "-- Means: m\n", "-- Do: d\n", "-- Threshold: t\n",
					     "-- Kernels: k\n--   and more\n" };
	struct km_finding_rule rule;
	size_t left_out, i;

	for (left_out = 0; left_out <= KM_ARRAY_LEN(lines); left_out++) {
		char text[128] = "";
		struct km_embedded e = { .name = "a", .text = text };

		for (i = 0; i < KM_ARRAY_LEN(lines); i++)
			if (i != left_out)
				strcat(text, lines[i]);
		strcat(text, "SELECT 1;\n");
		CHECK_EQ(km_finding_parse(&rule, &e), left_out < KM_ARRAY_LEN(lines) ? KM_FORMAT : KM_OK);
	}
	CHECK_STR(rule.text[KM_FINDING_KERNELS], "k and more");
	km_finding_deinit(&rule);
}

/* A snapshot of the boot, @seconds after the first one, with MemTotal, and with its uptime if @up. */
static void add_snapshot_of(struct km_test *t, struct km_store *s, double seconds, bool up)
{
	struct row_capture c = { 0 };
	struct row_meminfo m = { 0 };

	ROW_SET(c, capture, kind, "proc");
	ROW_SET(c, capture, source, "made");
	ROW_SET(c, capture, boot_id, "0a1b2c3d-0000-4000-8000-000000000001");
	ROW_SET(c, capture, captured_at, 1000 + (int64_t)seconds);
	if (up)
		ROW_SET(c, capture, uptime_s, 100 + seconds);
	ROW_SET(c, capture, page_bytes, 4096);
	ROW_SET(c, capture, loaded_at, 1);
	ROW_SET(c, capture, kmemdb_version, "test");
	CHECK_EQ(km_store_add(s, &km_tbl_capture, &c), KM_OK);
	ROW_SET(m, meminfo, name, "MemTotal");
	ROW_SET(m, meminfo, value_kb, 4000000);
	CHECK_EQ(km_store_add(s, &km_tbl_meminfo, &m), KM_OK);
}

static void add_snapshot(struct km_test *t, struct km_store *s, double seconds)
{
	add_snapshot_of(t, s, seconds, true);
}

/* @n snapshots of one boot, @seconds apart, with uptimes if @up; SUnreclaim grows by @step kB from one to the next. */
static bool make_series_of(struct km_test *t, struct folder *f, unsigned n, int64_t step, double seconds, bool up)
{
	struct km_store *s = NULL;
	struct km_err err;
	unsigned i;

	if (!CHECK(folder_make(f)) || !CHECK_EQ(km_store_create(f->path, &s, &err), KM_OK))
		return false;
	for (i = 0; i < n; i++) {
		struct row_meminfo m = { 0 };

		if (i)
			km_store_next_capture(s);
		add_snapshot_of(t, s, seconds * i, up);
		ROW_SET(m, meminfo, name, "SUnreclaim");
		ROW_SET(m, meminfo, value_kb, 100000 + step * i);
		CHECK_EQ(km_store_add(s, &km_tbl_meminfo, &m), KM_OK);
		ROW_SET(m, meminfo, name, "MemAvailable");
		ROW_SET(m, meminfo, value_kb, 1024000);
		CHECK_EQ(km_store_add(s, &km_tbl_meminfo, &m), KM_OK);
	}
	CHECK_EQ(km_store_commit(s, &err), KM_OK);
	km_store_destroy(s);
	return true;
}

static bool make_series(struct km_test *t, struct folder *f, unsigned n, int64_t step)
{
	return make_series_of(t, f, n, step, 3600, true);
}

#define GROWTH(capture) \
	"SELECT severity, says FROM finding WHERE rule = 'kernel-growth' AND capture_id = " capture

KM_TEST(growth_needs_a_series)
{
	struct folder f;

	REQUIRE(make_series(t, &f, 6, 102400));
	CHECK_ROWS(f.path, GROWTH("6"),
		   "warning|grew by 500.0 MiB in 6 captures, in 5 of 5 steps, 100.0 MiB an hour, at which 1000.0 MiB available last 10 hours\n");
	CHECK_ROWS(f.path, GROWTH("4"), "unknown|growth needs 5 captures of one kind and boot\n");
	CHECK_ROWS(f.path, "SELECT error_findings, warning_findings FROM capture WHERE capture_id = 6", "0|1\n");
	folder_remove(&f);
	/* By the times of the captures, where they have no uptimes. */
	REQUIRE(make_series_of(t, &f, 6, 102400, 3600, false));
	CHECK_ROWS(f.path, GROWTH("6"),
		   "warning|grew by 500.0 MiB in 6 captures, in 5 of 5 steps, 100.0 MiB an hour, at which 1000.0 MiB available last 10 hours\n");
	folder_remove(&f);
	/* Over years. */
	REQUIRE(make_series_of(t, &f, 6, 40960, 2e8, true));
	CHECK_ROWS(f.path, GROWTH("6"),
		   "warning|grew by 200.0 MiB in 6 captures, in 5 of 5 steps, 17.7 KiB a day, at which 1000.0 MiB available last 57870 days\n");
	folder_remove(&f);
	REQUIRE(make_series(t, &f, 6, 1));
	CHECK_ROWS(f.path, GROWTH("6"), "ok|-\n");
	folder_remove(&f);
}

/*
 * Two snapshots of one boot, a minute apart: pages that were swapped in and out, and that came back by counter @field, in
 * between; and in how many percent of the last minute some task waited for memory (below 0: not known).
 */
static bool make_swapping_of(struct km_test *t, struct folder *f, int64_t in, int64_t out, const char *field, int64_t restored, double waited)
{
	const char *const names[] = { "pswpin", "pswpout", field };
	const int64_t grown[] = { in, out, restored };
	struct km_store *s = NULL;
	struct km_err err;
	unsigned i, j;

	if (!CHECK(folder_make(f)) || !CHECK_EQ(km_store_create(f->path, &s, &err), KM_OK))
		return false;
	for (i = 0; i < 2; i++) {
		if (i)
			km_store_next_capture(s);
		add_snapshot(t, s, 60.0 * i);
		for (j = 0; j < KM_ARRAY_LEN(names); j++) {
			struct row_vmstat v = { 0 };

			ROW_SET(v, vmstat, name, names[j]);
			ROW_SET(v, vmstat, value, 5000 + i * grown[j]);
			CHECK_EQ(km_store_add(s, &km_tbl_vmstat, &v), KM_OK);
		}
	}
	if (waited >= 0) {
		struct row_pressure p = { 0 };

		ROW_SET(p, pressure, kind, "some");
		ROW_SET(p, pressure, avg60, waited);
		CHECK_EQ(km_store_add(s, &km_tbl_pressure, &p), KM_OK);
	}
	CHECK_EQ(km_store_commit(s, &err), KM_OK);
	km_store_destroy(s);
	return true;
}

static bool make_swapping(struct km_test *t, struct folder *f, int64_t in, int64_t out, int64_t restored)
{
	return make_swapping_of(t, f, in, out, "workingset_restore_anon", restored, -1);
}

#define THRASHING "SELECT severity, says FROM finding WHERE rule = 'swap-thrashing' AND capture_id = 2"

KM_TEST(thrashing_is_judged_by_what_comes_back)
{
	struct folder f;

	/* 4000000 kB: a tenth is 100000 pages. */
	REQUIRE(make_swapping(t, &f, 200000, 150000, 50000));
	CHECK_ROWS(f.path, THRASHING,
		   "warning|in the last 60 s 781.3 MiB were swapped in and 585.9 MiB out, and 195.3 MiB that had been in use came back"
		   " after they were reclaimed: 15 % of MemTotal a minute\n");
	folder_remove(&f);
	REQUIRE(make_swapping(t, &f, 10, 10, 600000));
	CHECK_ROWS(f.path, THRASHING,
		   "error|in the last 60 s 0.0 MiB were swapped in and 0.0 MiB out, and 2343.8 MiB that had been in use came back"
		   " after they were reclaimed: 60 % of MemTotal a minute\n");
	folder_remove(&f);
	/* What is swapped out once, or read back once, is no thrashing. */
	REQUIRE(make_swapping(t, &f, 100, 600000, 100));
	CHECK_ROWS(f.path, THRASHING, "ok|-\n");
	folder_remove(&f);
	REQUIRE(make_swapping(t, &f, 600000, 100, 100));
	CHECK_ROWS(f.path, THRASHING, "ok|-\n");
	folder_remove(&f);
}

/* What is read again and again from large files comes back, too: only where tasks wait for memory it is thrashing. */
KM_TEST(page_cache_that_comes_back_is_judged_by_pressure)
{
#define CACHE(says) "in the last 60 s 0.0 MiB were swapped in and 0.0 MiB out, and " says " after they were reclaimed"
#define CAME_BACK CACHE("2343.8 MiB that had been in use came back") " (2343.8 MiB of page cache): 60 % of MemTotal a minute"
	static const char *const fields[] = { "workingset_restore", "workingset_restore_file" };
	struct folder f;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(fields); i++) {
		REQUIRE(make_swapping_of(t, &f, 10, 10, fields[i], 600000, -1));
		CHECK_ROWS(f.path, THRASHING, "notice|" CAME_BACK "; whether tasks waited for it is not known\n");
		folder_remove(&f);
		REQUIRE(make_swapping_of(t, &f, 10, 10, fields[i], 600000, 3));
		CHECK_ROWS(f.path, THRASHING, "notice|" CAME_BACK "; tasks hardly waited for it\n");
		folder_remove(&f);
		REQUIRE(make_swapping_of(t, &f, 10, 10, fields[i], 600000, 40));
		CHECK_ROWS(f.path, THRASHING, "error|" CAME_BACK "\n");
		folder_remove(&f);
	}
	/* What is swapped is judged as ever. */
	REQUIRE(make_swapping_of(t, &f, 150000, 200000, "workingset_restore_file", 600000, 3));
	CHECK_ROWS(f.path, "SELECT severity FROM finding WHERE rule = 'swap-thrashing' AND capture_id = 2", "warning\n");
	folder_remove(&f);
}

/* Of many captures the newest of the boot is judged, and sees the whole series by 17 of them. */
KM_TEST(of_many_captures_the_newest_is_judged)
{
	struct folder f;

	REQUIRE(make_series(t, &f, 100, 10240));
	CHECK_ROWS(f.path, "SELECT group_concat(DISTINCT capture_id) FROM finding", "100\n");
	CHECK_ROWS(f.path, "SELECT capture_id FROM capture WHERE error_findings IS NOT NULL", "100\n");
	CHECK_ROWS(f.path, GROWTH("100"),
		   "error|grew by 990.0 MiB in 17 captures, in 16 of 16 steps, 10.0 MiB an hour, at which 1000.0 MiB available last 4 days\n");
	folder_remove(&f);
}

/* Twenty rows of a rule, then their number. */
KM_TEST(rows_of_a_rule_are_bounded)
{
	struct folder f;
	struct km_flag_names names = { 0 };
	sqlite3 *db = open_case(t, &f, &names);
	char *got;

	REQUIRE(db);
	CHECK_EQ(sqlite3_exec(db,
			      "DELETE FROM finding; WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 25)"
			      " INSERT INTO cgroup(capture_id, path, addr, oom_kill_events) SELECT 1, '/' || i, i, 1 FROM n",
			      NULL, NULL, NULL),
		 SQLITE_OK);
	CHECK_EQ(km_findings_judge(db, 1), SQLITE_OK);
	got = first_text(db, "SELECT count(*) || '|' || max(says) FILTER (WHERE severity = 'notice')"
			     " FROM finding WHERE rule = 'cgroup-kills'");
	CHECK_STR(got, "21|5 more of the kind");
	free(got);
	sqlite3_close(db);
	km_flag_names_deinit(&names);
	folder_remove(&f);
}

/* How many rows a limit leaves out is counted without computing these: abs() fails of what is in the third. */
KM_TEST(rows_left_out_are_counted_not_computed)
{
	const char *sql = "WITH n(i) AS (VALUES (1), (2), (-9223372036854775807 - 1), (4), (5))\nSELECT abs(i) FROM n LIMIT :top";
	struct km_report *r = NULL;
	struct km_err err = { "" };
	struct folder f;
	uint64_t more = 0;

	REQUIRE(make_series(t, &f, 1, 0));
	CHECK_EQ(km_report_open(f.path, &r, &err), KM_OK);
	REQUIRE(r);
	CHECK_EQ(km_report_set_rows(r, "top", "2", &err), KM_OK);
	CHECK(km_report_left_out(r, sql, NULL, 2, &more, &err) != KM_OK);
	CHECK_EQ(km_report_left_out(r, sql, "FROM n", 2, &more, &err), KM_OK);
	CHECK_EQ(more, 3);
	km_report_close(r);
	folder_remove(&f);
}

KM_TEST_MAIN
