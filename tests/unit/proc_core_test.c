/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The parsers of zones, free blocks, counters, slab caches, areas; and what is wrong with a file. */
#include "proc2_help.h"

KM_TEST(buddyinfo)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "proc/buddyinfo",
			     "Node 0, zone      DMA      3      1 \n"
			     "Node 1, zone   Normal      0     12 \n"
			     "Node 2, zone   Normal      7 \n"),
		 KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT node_id, zone_name, page_order, free_blocks FROM free_area"),
		  "0|DMA|0|3;0|DMA|1|1;1|Normal|0|0;1|Normal|1|12");
	CHECK_STR(ask(&p, "SELECT file, line, text FROM unparsed"),
		  "proc/buddyinfo|3|Node 2, zone   Normal      7 ");
	CHECK_STR(ask(&p, "SELECT status, rows, unknowns FROM load"), "partial|4|1");
	picture_end(&p);
}

KM_TEST(pagetypeinfo)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "proc/pagetypeinfo",
			     "Page block order: 9\nPages per block:  512\n\n"
			     "Free pages count per migrate type at order       0      1 \n"
			     "Node    0, zone   Normal, type    Unmovable     12 >100000 \n"
			     "Node    0, zone   Normal, type      Movable      0      5 \n"
			     "\nNumber of blocks type     Unmovable      Movable \n"
			     "Node 0, zone   Normal          376         3207 \n"
			     "\nNumber of mixed blocks     Unmovable      Movable \n"
			     "Node 0, zone   Normal            1            2 \n"),
		 KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(
		ask(&p,
		    "SELECT migratetype, page_order, free_blocks, at_least_blocks FROM free_list"),
		"Unmovable|0|12|12;Unmovable|1|-|100000;Movable|0|0|0;Movable|1|5|5");
	CHECK_STR(ask(&p, "SELECT node_id, zone_name, migratetype, blocks FROM pageblock_count"),
		  "0|Normal|Unmovable|376;0|Normal|Movable|3207");
	CHECK_STR(ask(&p, "SELECT value, name FROM migratetype"), "0|Unmovable;1|Movable");
	CHECK_STR(ask(&p, "SELECT line FROM unparsed"), "11;12");
	picture_end(&p);
}

static const char zoneinfo_old[] =
	"Node 0, zone    DMA32\n"
	"  pages free     7000\n"
	"        min      67\n        low      83\n        high     100\n"
	"        scanned  5\n"
	"        spanned  4095\n        present  3998\n        managed  3977\n"
	"    nr_free_pages 7000\n    numa_hit     18446744073709551615\n"
	"        protection: (0, 0, 61297, 61297)\n"
	"  pagesets\n    cpu: 0\n              count: 4\n"
	"              high:  6\n              batch: 1\n"
	"  vm stats threshold: 8\n"
	"    cpu: 1\n              count: 9\n"
	"              high:  6\n              batch: 1\n"
	"  all_unreclaimable: 1\n  start_pfn:         4096\n"
	"  inactive_ratio:    1\n";

static const char zoneinfo_new[] =
	"Node 0, zone      DMA\n  per-node stats\n      nr_inactive_anon 24193\n"
	"  pages free     3577\n        boost    7\n        min      190\n        low      237\n"
	"        high     284\n        promo    331\n        spanned  4095\n        present  3998\n"
	"        managed  3840\n        cma      2\n        protection: (0, 355, 443)\n"
	"      nr_free_pages 3577\n  pagesets\n    cpu: 0\n              count:    215\n"
	"              high:     237\n              batch:    1\n              high_min: 12\n"
	"              high_max: 34\n  vm stats threshold: 4\n  node_unreclaimable:  0\n"
	"  start_pfn:           1\n"
	"Node 0, zone   Normal\n  pages free     0\n        min      0\n        present  0\n"
	"        protection: (0, 0, 0)\n"
	"Node 0, zone  Movable\n  pages free     9\n        present  10\n        managed  10\n"
	"        protection: (0, 0, 0)\n      a line of a new kind\n  start_pfn:           5\n";

/* 4.17 to 4.19: the name of a counter is empty. */
KM_TEST(zoneinfo_counter_without_a_name)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "proc/zoneinfo",
			     "Node 0, zone      DMA\n  per-node stats\n      nr_written   17146999\n"
			     "                   176096\n  pages free     3975\n        5\n"
			     "        present  3998\n        managed  3977\n"),
		 KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT name, value FROM node_stat"),
		  "nr_written|17146999;nr_indirectly_reclaimable|176096");
	CHECK_STR(ask(&p, "SELECT line FROM unparsed"), "6");
	CHECK_STR(ask(&p, "SELECT free_pages, managed_pages FROM zone"), "3975|3977");
	picture_end(&p);
}

#define ZONE_OF(name, protection)                                                            \
	"Node 0, zone " name "\n  pages free 7\n  present 9000\n  managed 9000\n"            \
	"  protection: (" protection ")\n"

/* The zones of 32-bit kernels, which up to 4.13 do not print those without pages. */
KM_TEST(zoneinfo_of_32_bit_kernels)
{
	static const struct {
		const char *text, *types, *reserves;
	} v[] = {
		{ ZONE_OF("Normal", "0, 4038, 4038") ZONE_OF("HighMem", "0, 0, 0"),
		  "0|Normal;1|HighMem;2|Movable", "Normal|0;HighMem|4038;Movable|4038" },
		{ ZONE_OF("Normal", "0, 0, 4038, 4038") ZONE_OF("HighMem", "0, 0, 0, 0"),
		  "0|DMA;1|Normal;2|HighMem;3|Movable", "DMA|0;Normal|0;HighMem|4038;Movable|4038" },
		{ ZONE_OF("DMA", "0, 480, 480, 480") ZONE_OF("Normal", "0, 0, 0, 0"),
		  "0|DMA;1|Normal;2|HighMem;3|Movable", "DMA|0;Normal|480;HighMem|480;Movable|480" },
		/* DMA, DMA32 or HighMem may be the third. */
		{ ZONE_OF("Normal", "0, 0, 0"), "", "Normal|0;Movable|0" },
	};
	struct picture p;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(v); i++) {
		REQUIRE(picture_begin(&p));
		CHECK_EQ(picture_add(&p, "proc/zoneinfo", v[i].text), KM_OK);
		REQUIRE(picture_done(&p));
		CHECK_STR(ask(&p, "SELECT value, name FROM zone_type ORDER BY value"), v[i].types);
		CHECK_STR(ask(&p, "SELECT for_zone, reserve_pages FROM zone_lowmem_reserve WHERE"
				  " zone_name = (SELECT min(zone_name) FROM zone WHERE zone_name <>"
				  " 'HighMem')"),
			  v[i].reserves);
		picture_end(&p);
	}
}

KM_TEST(zoneinfo)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "proc/zoneinfo", zoneinfo_old), KM_OK);
	REQUIRE(picture_next(&p) == KM_OK);
	CHECK_EQ(picture_add(&p, "proc/zoneinfo", zoneinfo_new), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT zone_name, start_pfn, free_pages, min_pages, managed_pages,"
			  " boost_pages FROM zone WHERE capture_id = 1"),
		  "DMA32|4096|7000|67|3977|-");
	CHECK_STR(ask(&p, "SELECT name, value FROM zone_stat WHERE capture_id = 1"),
		  "scanned|5;nr_free_pages|7000;numa_hit|-;all_unreclaimable|1;inactive_ratio|1");
	CHECK_STR(ask(&p, "SELECT cpu, pages, high, batch, high_min FROM pcp WHERE capture_id = 1"),
		  "0|4|6|1|-;1|9|6|1|-");
	/* Up to 4.13 the names are concluded: four zones without a Device. */
	CHECK_STR(ask(&p, "SELECT for_zone, reserve_pages FROM zone_lowmem_reserve"
			  " WHERE capture_id = 1"),
		  "DMA|0;DMA32|0;Normal|61297;Movable|61297");
	CHECK_STR(ask(&p, "SELECT zone_name, boost_pages, promo_pages, cma_pages, start_pfn"
			  " FROM zone WHERE capture_id = 2"),
		  "DMA|7|331|2|1;Movable|-|-|-|5");
	CHECK_STR(ask(&p, "SELECT node_id, name, value FROM node_stat WHERE capture_id = 2"),
		  "0|nr_inactive_anon|24193");
	CHECK_STR(ask(&p, "SELECT cpu, pages, high_min, high_max FROM pcp WHERE capture_id = 2"),
		  "0|215|12|34");
	CHECK_STR(ask(&p, "SELECT zone_name, for_zone, reserve_pages FROM zone_lowmem_reserve"
			  " WHERE capture_id = 2"),
		  "DMA|DMA|0;DMA|Normal|355;DMA|Movable|443;"
		  "Movable|DMA|0;Movable|Normal|0;Movable|Movable|0");
	CHECK_STR(ask(&p, "SELECT value, name FROM zone_type WHERE capture_id = 2"),
		  "0|DMA;1|Normal;2|Movable");
	CHECK_STR(ask(&p, "SELECT text FROM unparsed"), "      a line of a new kind");
	CHECK_STR(ask(&p, "SELECT node_id FROM node WHERE capture_id = 2"), "0");
	picture_end(&p);
}

KM_TEST(meminfo_and_vmstat)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "proc/meminfo",
			     "MemTotal:       16326428 kB\nActive(anon):      12 kB\n"
			     "HugePages_Total:       4\nCommitted_AS:   18446744073709551612 kB\n"
			     "Oddity: 3 MB\n"),
		 KM_OK);
	CHECK_EQ(picture_add(&p, "proc/vmstat",
			     "nr_free_pages 12\nnr_dirty 18446744073709551600\n"
			     "half a line\n"),
		 KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT name, value_kb FROM meminfo"),
		  "MemTotal|16326428;Active(anon)|12;HugePages_Total|4;Committed_AS|-");
	CHECK_STR(ask(&p, "SELECT name, value FROM vmstat"), "nr_free_pages|12;nr_dirty|-");
	CHECK_STR(ask(&p, "SELECT file, text FROM unparsed"),
		  "proc/meminfo|Oddity: 3 MB;proc/vmstat|half a line");
	picture_end(&p);
}

KM_TEST(slabinfo)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(
			 &p, "proc/slabinfo",
			 "slabinfo - version: 2.1 (statistics)\n# name            <active_objs>\n"
			 "kmalloc-rcl-96  2365 2394   96   42    1 : tunables    0    0    0 : "
			 "slabdata     57     58      0\n"
			 "my odd name        5     59     64   59    1 : tunables  120   60    8 : "
			 "slabdata      1      2      0 : globalstat 16 16 1 0 0 0 0 0 0 : "
			 "cpustat 4 1 0 0\n"
			 "short 1 2 : tunables\n"),
		 KM_OK);
	CHECK_EQ(picture_add(&p, "a/proc/slabinfo",
			     "slabinfo - version: 1.1\n"
			     "size-64(DMA)            80     81    244    5    6    1 : 252 126\n"),
		 KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT name, active_objects, total_objects, slot_bytes,"
			  " objects_per_slab, pages_per_slab, slabs, kmalloc_type FROM slab_cache"),
		  "kmalloc-rcl-96|2365|2394|96|42|1|58|RECLAIM;"
		  "my odd name|5|59|64|59|1|2|-;size-64(DMA)|80|81|244|-|1|6|DMA");
	CHECK_STR(ask(&p, "SELECT text FROM unparsed"), "short 1 2 : tunables");
	picture_end(&p);
}

/* SLUB makes slabs of a lower order when it must: what they take does not follow from slabinfo then. */
KM_TEST(slabinfo_says_what_slabs_hold)
{
	static const char alone[] =
		"slabinfo - version: 2.1\nwhole 9 420 192 42 2 : tunables 0 0 0 : slabdata 10 10 0\n";
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "proc/slabinfo",
			     "slabinfo - version: 2.1\n"
			     "whole 9 420 192 42 2 : tunables 0 0 0 : slabdata 10 10 0\n"
			     "mixed 9 400 192 42 2 : tunables 0 0 0 : slabdata 10 10 0\n"),
		 KM_OK);
	REQUIRE(picture_next(&p) == KM_OK);
	CHECK_EQ(picture_add_bytes(&p, "proc/slabinfo", alone, sizeof(alone) - 1, 0), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT capture_id, name, held_bytes, tail_bytes FROM slab_cache"
			  " ORDER BY 1, name"),
		  "1|mixed|-|-;1|whole|81920|1280;2|whole|-|-");
	picture_end(&p);
}

KM_TEST(vmallocinfo)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(
		picture_add(&p, "proc/vmallocinfo",
			    "0xffffc90000000000-0xffffc90000005000   20480 kernel_clone+0xc2/0x430 "
			    "pages=4 vmalloc N0=4\n"
			    "0xffffc90000005000-0xffffc90000007000    8192 f+0x1/0x2 [mod] "
			    "phys=0x00000000fed00000 ioremap\n"
			    "0x00000000fe26f8ed-0x00000000fe26f8ee   12288 pages=2 vmalloc vpages "
			    "N0=1 N1=1\n"
			    "0xffffc90000ab4000-0xffffc90000ab9000   20480 unpurged vm_area\n"
			    "0xffffc90000ab9000-0xffffc90000aba000    4096 vm_map_ram\n"
			    "0xffffc90000ab9000-0xffffc90000aba000    4096 x+1/2 hop=3\n"),
		KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(
		ask(&p, "SELECT printf('%x', start_addr), bytes, pages, caller, kind, phys_addr,"
			" nodes FROM vmalloc_area WHERE start_addr IS NOT NULL"),
		"ffffc90000000000|20480|4|kernel_clone+0xc2/0x430|vmalloc|-|N0=4;"
		"ffffc90000005000|8192|-|f+0x1/0x2 [mod]|ioremap|4275044352|-;"
		"ffffc90000ab4000|20480|-|-|unpurged|-|-;ffffc90000ab9000|4096|-|-|vm_map_ram|-|-");
	/* A hash is not an address. */
	CHECK_STR(ask(&p, "SELECT bytes, pages, kind, nodes FROM vmalloc_area"
			  " WHERE start_addr IS NULL"),
		  "12288|2|vmalloc,vpages|N0=1 N1=1");
	CHECK_STR(ask(&p, "SELECT status, rows, unknowns, reason FROM load"),
		  "partial|5|2|addresses are hashed (%p since Linux 4.15): with kernel.kptr_restrict = 1 root reads the real ones");
	picture_end(&p);
	REQUIRE(picture_begin(&p));
	/* Of a 32-bit kernel, as a hash and as zeros. */
	CHECK_EQ(picture_add(&p, "proc/vmallocinfo", "0x5f3c9a1e-0x12ab3c4d   12288 f+0x1/0x2 pages=2 vmalloc\n"), KM_OK);
	REQUIRE(picture_next(&p) == KM_OK);
	CHECK_EQ(picture_add(&p, "proc/vmallocinfo", "0x00000000-0x00000000   12288 f+0x1/0x2 pages=2 vmalloc\n"), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT count(start_addr) FROM vmalloc_area"), "0");
	CHECK_STR(ask(&p, "SELECT unknowns, substr(reason, 1, 20) FROM load"), "1|addresses are hashed;1|addresses are hidden");
	picture_end(&p);
}

KM_TEST(lists)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "proc/modules",
			     "zsmalloc 28672 1 zram, Live 0xffffffffc0580000\n"
			     "nvidia 4096 2 a,b, Live 0x0000000000000000 (POE)\nx 1 - -\n"),
		 KM_OK);
	CHECK_EQ(picture_add(&p, "proc/swaps",
			     "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n"
			     "/swap\\040file\\040(deleted)  file\t98300\t\t69376\t\t-2\n"),
		 KM_OK);
	/* The same areas again, as commands of a report of sos print them. */
	CHECK_EQ(picture_add(&p, "sos_commands/memory/swapon_--bytes_--show", "NAME TYPE SIZE USED PRIO\n/swap file 100659200 71041024 -2\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/iomem",
			     "00000000-00000fff : Reserved\n00100000-2ffdcfff : System RAM\n"
			     "  05800000-067fffff : Kernel code\n"),
		 KM_OK);
	REQUIRE(picture_next(&p) == KM_OK);
	CHECK_EQ(picture_add(&p, "proc/iomem", "00000000-00000000 : System RAM\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "sos_commands/memory/swapon_--bytes_--show", "NAME      TYPE SIZE USED PRIO\n/dev/dm-1 partition 8589930496 4096 -2\n"), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT name, bytes, refcount, used_by, state, printf('%x', addr), taints"
			  " FROM module"),
		  "zsmalloc|28672|1|zram|Live|ffffffffc0580000|-;nvidia|4096|2|a,b|Live|0|POE;"
		  "x|1|-|-|-|0|-");
	CHECK_STR(ask(&p, "SELECT addr IS NULL FROM module"), "0;1;1");
	CHECK_STR(ask(&p, "SELECT * FROM swap_area"), "1|/swap file (deleted)|file|98300|69376|-2;2|/dev/dm-1|partition|8388604|4|-2");
	CHECK_STR(ask(&p, "SELECT * FROM memory_map"),
		  "1|0|4095|0|Reserved;1|1048576|805163007|0|System RAM;"
		  "1|92274688|109051903|1|Kernel code");
	CHECK_STR(ask(&p, "SELECT status, rows, reason FROM load WHERE capture_id = 2 AND collector = 'proc/iomem'"),
		  "partial|0|addresses read as 0: only root could read them");
	picture_end(&p);
}

KM_TEST(facts)
{
	struct km_proc_facts *f;
	struct picture p;

	REQUIRE(picture_begin(&p));
	f = km_proc_session_facts(p.session);
	CHECK_EQ(picture_add(&p, "proc/version",
			     "Linux version 6.1.0-9-amd64 (x@y) (gcc) #1 SMP\n"),
		 KM_OK);
	CHECK_EQ(picture_add(&p, "proc/uptime", "43.52 40.57\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/stat", "cpu 1 2\nbtime 1700000000\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "etc/hostname", "h1\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/cmdline", "root=/dev/sda quiet\n"), KM_OK);
	CHECK_STR(f->release, "6.1.0-9-amd64");
	CHECK_STR(f->hostname, "h1");
	CHECK_STR(f->command_line, "root=/dev/sda quiet");
	CHECK_EQ((int64_t)(f->uptime_s * 100 + 0.5), 4352);
	CHECK_EQ(f->boot_time, 1700000000);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT status, rows FROM load WHERE collector = 'proc/identity'"),
		  "complete|0");
	picture_end(&p);
}

/* The page size of a snapshot of up to four files; NULL: not there. */
static uint64_t page_bytes(struct km_test *t, const char *release, const char *meminfo,
			   const char *vmstat, const char *zoneinfo, const char *smaps)
{
	const char *const files[][2] = { { "proc/sys/kernel/osrelease", release },
					 { "proc/meminfo", meminfo },
					 { "proc/vmstat", vmstat },
					 { "proc/zoneinfo", zoneinfo },
					 { "proc/5/smaps", smaps } };
	struct picture p;
	uint64_t ret;
	size_t i;

	if (!CHECK(picture_begin(&p)))
		return 1;
	for (i = 0; i < KM_ARRAY_LEN(files); i++)
		if (files[i][1])
			CHECK_EQ(picture_add(&p, files[i][0], files[i][1]), KM_OK);
	ret = km_proc_page_bytes(km_proc_session_facts(p.session));
	picture_end(&p);
	return ret;
}

#define ZONE(free, managed) \
	"Node 0, zone Normal\n  pages free " #free "\n  present " #managed "\n  managed " #managed "\n"
#define MAPPING(kb)                                                    \
	"00400000-00500000 r-xp 00000000 fe:01 77 /bin/x\nSize: 1024 kB\n" \
	"KernelPageSize: " #kb " kB\n"

KM_TEST(page_size_wants_two_witnesses)
{
	const char *big = "MemTotal: 640000 kB\nMemFree: 64000 kB\nAnonPages: 32000 kB\n";

	CHECK_EQ(page_bytes(t, "6.1.7", big, "nr_free_pages 1000\nnr_anon_pages 500\n", NULL, NULL),
		 65536);
	CHECK_EQ(page_bytes(t, "6.1.7", big, NULL, ZONE(1000, 10000), NULL), 65536);
	CHECK_EQ(page_bytes(t, "6.1.7", big, NULL, ZONE(1030, 10000), NULL), 65536);
	/* One alone is none, nor is a small amount one. */
	CHECK_EQ(page_bytes(t, "6.1.7", big, "nr_free_pages 1000\n", NULL, NULL), 0);
	CHECK_EQ(page_bytes(t, "6.1.7", big, "nr_free_pages 1000\nnr_anon_pages 5\n", NULL, NULL), 0);
	CHECK_EQ(page_bytes(t, "6.1.7", NULL, NULL, NULL, MAPPING(16)), 0);
	/* The smallest page of a mapping is one. */
	CHECK_EQ(page_bytes(t, "6.1.7", big, "nr_free_pages 4000\n", NULL, MAPPING(2048) MAPPING(16)),
		 16384);
}

KM_TEST(page_size_is_no_guess)
{
	const char *limit = "MemTotal: 62900 kB\nMemFree: 40000 kB\nAnonPages: 2000 kB\n";

	/* 6.29 kB a page is no page; nor is 8, when something else says 4. */
	CHECK_EQ(page_bytes(t, "6.1.7", limit, "nr_free_pages 10000\nnr_anon_pages 500\n",
			    ZONE(10000, 10000), NULL),
		 0);
	CHECK_EQ(page_bytes(t, "6.1.7", "MemTotal: 80000 kB\nMemFree: 16000 kB\nAnonPages: 40000 kB\n",
			    "nr_free_pages 2000\nnr_anon_pages 10000\n", ZONE(2000, 10000), NULL),
		 0);
	CHECK_EQ(page_bytes(t, "6.1.7-1-generic.x86_64", limit, NULL, ZONE(10000, 10000), NULL), 4096);
	CHECK_EQ(page_bytes(t, "6.1.7-9-amd64", NULL, NULL, NULL, NULL), 4096);
	CHECK_EQ(page_bytes(t, "6.1.7-9-arm64", NULL, NULL, NULL, NULL), 0);
}

KM_TEST(files_that_are_not_whole)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "proc/slabinfo", ""), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/meminfo", "MemTotal: 5 kB\r\nMemFree: 4 kB\r\nBuffers: 12"),
		 KM_OK);
	CHECK_EQ(picture_add_bytes(&p, "proc/vmstat", "nr_free_pages 7\n\0\0\0\n", 20, 0), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/buddyinfo", "Permission denied\n"), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT name, value_kb FROM meminfo"), "MemTotal|5;MemFree|4");
	CHECK_STR(ask(&p, "SELECT name, value FROM vmstat"), "nr_free_pages|7");
	CHECK_STR(
		ask(&p, "SELECT collector, status, reason FROM load WHERE collector LIKE '%slab%'"),
		"proc/slabinfo|skipped|proc/slabinfo is empty: only root could read it, or it was "
		"not copied");
	CHECK_STR(ask(&p, "SELECT status FROM load WHERE collector = 'proc/buddyinfo'"), "failed");
	CHECK_STR(ask(&p, "SELECT collector, kind, text FROM issue"),
		  "proc/meminfo|missing|proc/meminfo: the last line is incomplete and not used;"
		  "proc/vmstat|corrupt|proc/vmstat: a zero byte at offset 16 of 20: not read from "
		  "there on");
	CHECK_STR(ask(&p, "SELECT text FROM unparsed"), "Buffers: 12;Permission denied");
	picture_end(&p);
}

static const char notes[] = "\6\0\0\0\4\0\0\0\1\1\0\0Linux\0\0\0\1\2\3\4"
			    "\4\0\0\0\x8\0\0\0\3\0\0\0GNU\0\xab\xcd\x00\n\r\n\x12\xff";

KM_TEST(notes_have_the_build_id)
{
	struct picture p;
	size_t n;

	for (n = 0; n < sizeof(notes); n++) { /* cut anywhere */
		REQUIRE(picture_begin(&p));
		CHECK_EQ(picture_add_bytes(&p, "sys/kernel/notes", notes, n, 4096), KM_OK);
		CHECK_STR(km_proc_session_facts(p.session)->build_id,
			  n == sizeof(notes) - 1 ? "abcd000a0d0a12ff" : "");
		REQUIRE(picture_done(&p));
		CHECK_STR(ask(&p, "SELECT status FROM load WHERE collector = 'proc/identity'"),
			  n == sizeof(notes) - 1 ? "complete" : "failed");
		picture_end(&p);
	}
}

/* What the form of the last line says: its number is whole where a blank or a column's end is behind it. */
KM_TEST(last_line_has_its_form)
{
	static const char row[] = "Node 0, zone   Normal      5      0      7 ";
	struct picture p;
	size_t n;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "proc/buddyinfo", "Node 0, zone      DMA      3      1      1 \nNode 0, zone   Normal      5      0      7 "), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/slabinfo",
			     "slabinfo - version: 2.1\n"
			     "# name            <active_objs> <num_objs> <objsize> <objperslab> <pagesperslab> : tunables <limit> <batchcount> <sharedfactor> : slabdata <active_slabs> <num_slabs> <sharedavail>\n"
			     "kmalloc-64           512    512     64   64    1 : tunables    0    0    0 : slabdata      8      8      0\n"
			     "kmalloc-32           256    256     32  128    1 : tunables    0    0    0 : slabdata      2      2      0"),
		 KM_OK);
	CHECK_EQ(picture_add(&p, "proc/vmstat", "nr_free_pages 7\nnr_mlock 4"), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT name FROM slab_cache"), "kmalloc-64;kmalloc-32");
	CHECK_STR(ask(&p, "SELECT count(*), sum(free_blocks) FROM free_area"), "6|17");
	CHECK_STR(ask(&p, "SELECT name, value FROM vmstat"), "nr_free_pages|7");
	CHECK_STR(ask(&p, "SELECT text FROM unparsed"), "nr_mlock 4");
	picture_end(&p);
	/* Cut anywhere before that, nothing of the row counts. */
	for (n = 1; n < sizeof(row) - 2; n++) {
		char text[128];

		REQUIRE(picture_begin(&p));
		snprintf(text, sizeof(text), "Node 0, zone      DMA      3      1      1 \n%.*s", (int)n, row);
		CHECK_EQ(picture_add(&p, "proc/buddyinfo", text), KM_OK);
		REQUIRE(picture_done(&p));
		CHECK_STR(ask(&p, "SELECT count(*), sum(free_blocks) FROM free_area"), "3|5");
		CHECK_STR(ask(&p, "SELECT count(*) FROM unparsed"), "1");
		picture_end(&p);
	}
}

/* Files of a snapshot that all lack their last newline have lost nothing else. */
KM_TEST(stripped_files_are_whole)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	km_proc_session_facts(p.session)->stripped = true;
	CHECK_EQ(picture_add(&p, "proc/vmstat", "nr_free_pages 7\nnr_mlock 4"), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT name, value FROM vmstat"), "nr_free_pages|7;nr_mlock|4");
	CHECK_STR(ask(&p, "SELECT status, reason FROM load WHERE collector = 'proc/vmstat'"), "complete|the newline at the end of each file was taken off");
	picture_end(&p);

	/* A number without the unit of the line before was cut all the same. */
	REQUIRE(picture_begin(&p));
	km_proc_session_facts(p.session)->stripped = true;
	CHECK_EQ(picture_add(&p, "proc/meminfo", "MemTotal: 5 kB\nAnonPages: 12"), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT name, value_kb FROM meminfo"), "MemTotal|5");
	picture_end(&p);
}

/* A last line that ends in its unit was not cut. */
KM_TEST(last_line_ends_in_its_unit)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "proc/meminfo", "MemTotal: 5 kB\nMemFree: 412 kB"), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/7/status", "Name:\tx\nVmSize:\t9 kB\nVmRSS:\t12 k"), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT name, value_kb FROM meminfo"), "MemTotal|5;MemFree|412");
	CHECK_STR(ask(&p, "SELECT vss_kb, rss_kb FROM process_memory"), "9|-");
	CHECK_STR(ask(&p, "SELECT text FROM unparsed"), "VmRSS:\t12 k");
	picture_end(&p);
}

/* Free blocks by order are the sums of the lists by type; one that is not counted leaves NULL. */
KM_TEST(pagetypeinfo_without_buddyinfo)
{
	static const char text[] =
		"Node    0, zone   Normal, type    Unmovable     12 >100000  3 \n"
		"Node    0, zone   Normal, type      Movable      4      5   7 \n"
		"Node    1, zone   Normal, type      Movable      1      0   2 \n";
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "proc/pagetypeinfo", text), KM_OK);
	REQUIRE(picture_next(&p) == KM_OK);
	CHECK_EQ(picture_add(&p, "proc/buddyinfo", "Node 0, zone Normal 9 8 7\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/pagetypeinfo", text), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT node_id, page_order, free_blocks FROM free_area"
			  " WHERE capture_id = 1"),
		  "0|0|16;0|1|-;0|2|10;1|0|1;1|1|0;1|2|2");
	CHECK_STR(ask(&p, "SELECT node_id, page_order, free_blocks FROM free_area"
			  " WHERE capture_id = 2"),
		  "0|0|9;0|1|8;0|2|7");
	picture_end(&p);
}

KM_TEST(slabtop)
{
	static const char text[] =
		" Active / Total Objects (% used)    : 7 / 9 (77.0%)\n\n"
		"  OBJS ACTIVE  USE OBJ SIZE  SLABS OBJ/SLAB CACHE SIZE NAME\n"
		"   320     80  25%    0.50K     10       32       160K made-512\n"
		"     9      9 100%    0.06K      1       64         4K two words  \n"
		"not a row\n";
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "slabtop", text), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT name, active_objects, total_objects, objects_per_slab, slabs,"
			  " held_bytes, slot_bytes FROM slab_cache"),
		  "made-512|80|320|32|10|163840|-;two words|9|9|64|1|4096|-");
	CHECK_STR(ask(&p, "SELECT text FROM unparsed"), "not a row");
	picture_end(&p);
	/* Beside one line that somebody kept of slabinfo: the other cache is not there, whatever else is said. */
	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "proc/slabinfo", "made-512 80 320 512 32 4 : tunables 0 0 0 : slabdata 10 10 0\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "slabtop", text), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT status, unknowns, reason FROM load WHERE collector = 'slabtop'"),
		  "partial|1|1 more caches than the 1 that are there of /proc/slabinfo are not read");
	picture_end(&p);
}

/* What a person wrote behind the values is left out, in each form that people use. */
KM_TEST(remarks)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "proc/meminfo",
			     "MemTotal:  500 kB\t\t// all of it\nMemFree: 40 kB # little\n"
			     "Buffers: 3 kB   of block devices\n/* what follows\nis: 7 kB\n*/\n"
			     "Cached: 9 kB /* files */\nHugePages_Total:  2\tpages of 2 MB\n"
			     "// Slab: 4 kB\nDirty: 1 kB\t\xe2\x86\x90 to be written\n"
			     "Mapped: 5 6 kB\n"),
		 KM_OK);
	CHECK_EQ(picture_add(&p, "proc/vmstat", "nr_free_pages 10 // here\nnr_dirty 2\tfew\n"),
		 KM_OK);
	CHECK_EQ(picture_add(&p, "proc/buddyinfo", "Node 0, zone DMA 3 1 // two orders\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/sys/vm/swappiness", "60\t// as it was\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/sys/vm/lowmem_reserve_ratio", "256\t32\t0\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/5/smaps",
			     "a000-b000 r--p 00000000 08:01 5    /srv/a #1 // b\n"
			     "Size:  4 kB // one page\nRss:   4 kB\tall\nVmFlags: rd ex\n"),
		 KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT name, value_kb FROM meminfo"),
		  "MemTotal|500;MemFree|40;Buffers|3;Cached|9;HugePages_Total|2;Dirty|1");
	CHECK_STR(ask(&p, "SELECT name, value FROM vmstat"), "nr_free_pages|10;nr_dirty|2");
	CHECK_STR(ask(&p, "SELECT page_order, free_blocks FROM free_area"), "0|3;1|1");
	CHECK_STR(ask(&p, "SELECT name, value FROM sysctl"),
		  "vm.swappiness|60;vm.lowmem_reserve_ratio|256\t32\t0");
	CHECK_STR(ask(&p, "SELECT path, rss_kb FROM vma"), "/srv/a #1 // b|4");
	CHECK_STR(ask(&p, "SELECT line, text FROM unparsed"), "11|Mapped: 5 6 kB");
	picture_end(&p);
}

KM_TEST(claims)
{
	const char *tail, *root;

	CHECK(km_proc_claim("proc/meminfo", &tail) == km_proc_claim("a/b/proc/meminfo", &tail));
	CHECK(km_proc_claim("xproc/meminfo", &tail) == NULL);
	CHECK(km_proc_claim("proc/meminfo.txt", &tail) == NULL);
	CHECK(km_proc_claim("meminfo", &tail) == NULL);
	CHECK(km_proc_claim("proc/", &tail) == NULL);
	CHECK(km_proc_claim("", &tail) == NULL);
	REQUIRE(km_proc_claim_at("host/proc/vmstat", &tail, &root) != NULL);
	CHECK_STR(root, "proc/vmstat");
}

KM_TEST_MAIN
