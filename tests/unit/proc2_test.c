/* SPDX-License-Identifier: GPL-2.0-or-later */

#include <math.h>

#include "cpu_help.h"
#include "proc2_help.h"

/* ---- settings ---- */

KM_TEST(settings)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "proc/sys/vm/swappiness", "60\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/sys/vm/lowmem_reserve_ratio", "256\t256\t32\t0\t0\n"),
		 KM_OK);
	CHECK_EQ(picture_add(&p, "proc/sys/vm/compact_memory", ""), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/sys/kernel/kptr_restrict", "1\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "sys/kernel/mm/transparent_hugepage/enabled",
			     "always [madvise] never\n"),
		 KM_OK);
	CHECK_EQ(picture_add(&p, "sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages", "8\n"),
		 KM_OK);
	CHECK_EQ(picture_add(&p, "host/sys/kernel/mm/transparent_hugepage/khugepaged/defrag", "1"),
		 KM_OK);
	REQUIRE(picture_next(&p) == KM_OK);
	CHECK_EQ(picture_add(&p, "sos_commands/kernel/sysctl_-a",
			     "kernel.panic = 0\nvm.swappiness = 10\nvm.new_one = 1 2\nodd\n"),
		 KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT name, value FROM sysctl WHERE capture_id = 1"),
		  "vm.swappiness|60;vm.lowmem_reserve_ratio|256\t256\t32\t0\t0;vm.compact_memory|-;"
		  "kernel.kptr_restrict|1;transparent_hugepage.enabled|always [madvise] never;"
		  "hugepages-2048kB.nr_hugepages|8;transparent_hugepage.khugepaged.defrag|1");
	CHECK_STR(ask(&p, "SELECT name, value FROM sysctl WHERE capture_id = 2"),
		  "vm.swappiness|10;vm.new_one|1 2");
	CHECK_STR(ask(&p, "SELECT text FROM unparsed"), "odd");
	CHECK_STR(ask(&p, "SELECT collector, status FROM load"),
		  "proc/sys/vm|partial;proc/sys/vm|partial");
	/* Names of the documentation are distinguished. */
	CHECK_STR(ask(&p, "SELECT count(*) = 2 * count(DISTINCT name), count(*) > 160,"
			  " count(DISTINCT capture_id) FROM knob"),
		  "1|1|2");
	CHECK_STR(ask(&p, "SELECT k.name FROM sysctl s JOIN knob k ON s.name GLOB k.name AND "
			  "k.capture_id = 1"
			  " WHERE s.name LIKE 'huge%'"),
		  "hugepages-*.nr_hugepages");
	CHECK_STR(ask(&p, "SELECT count(*) FROM knob WHERE doc NOT LIKE '%.' OR source = ''"), "0");
	picture_end(&p);
}

/* ---- texts that were edited, and other tools' words ---- */

KM_TEST(wrapped_rows)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "proc/buddyinfo", "Node 0, zone      DMA      1\r\n 2 3\r\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/pagetypeinfo",
			     "Free pages count per migrate type at order       0      1\n2      3\n"
			     "Node    0, zone   Normal, type    Unmovable      5      6\n7 >100000\n"
			     "Node    0, zone   Normal, type      Movable      1\n2      3\n4\n"
			     "\nNumber of blocks type     Unmovable      Movable\n"
			     "Node 0, zone   Normal         11\n12\n"),
		 KM_OK);
	CHECK_EQ(picture_add(&p, "proc/slabinfo",
			     "slabinfo - version: 2.1\n"
			     "a cache 1 2 64 8 1 : tunables 0 0\n0 : slabdata 3 4 0\n"
			     "other 5 6 64 8 1 : tunables 0 0 0 :\nslabdata 7 8 0\n"),
		 KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT migratetype, group_concat(ifnull(free_blocks, '-'), ' ') FROM free_list"
			  " GROUP BY migratetype"),
		  "Movable|1 2 3 4;Unmovable|5 6 7 -");
	CHECK_STR(ask(&p, "SELECT migratetype, blocks FROM pageblock_count"), "Unmovable|11;Movable|12");
	CHECK_STR(ask(&p, "SELECT page_order, free_blocks FROM free_area"), "0|1;1|2;2|3");
	CHECK_STR(ask(&p, "SELECT name, active_objects, slabs FROM slab_cache"), "a cache|1|4;other|5|8");
	CHECK_STR(ask(&p, "SELECT count(*) FROM unparsed"), "0");
	picture_end(&p);
}

KM_TEST(kmem_of_crash)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "crash-kmem",
			     "CACHE             OBJSIZE  ALLOCATED     TOTAL  SLABS  SSIZE  NAME\n"
			     "ffff888100042a00       96        840      1008     24     4k  one two\n"
			     "ffff888100042b00      128          ?         ?      ?    16k  dark\n"
			     "kmem: bad page\n"
			     "crash> kmem -i\n"
			     "                 PAGES        TOTAL      PERCENTAGE\n"
			     "    TOTAL MEM    16384         1 GB         ----\n"
			     "         FREE      512        32 MB    3% of TOTAL MEM\n"
			     "         USED    15872       992 MB   96% of TOTAL MEM\n"
			     "         SLAB     1024        64 MB    6% of TOTAL MEM\n\n"
			     "   TOTAL SWAP        0            0         ----\n"
			     "crash> kmem -f\nNODE\n  1\n"
			     "ZONE  NAME        SIZE    FREE  MEM_MAP  START_PADDR  START_MAPNR\n"
			     "  0   DMA         4095    5  ffffea0000000040  1000  1\n"
			     "AREA    SIZE  FREE_AREA_STRUCT  BLOCKS  PAGES\n"
			     "  0      64k  ffff88813ffd4508       3      3\n"
			     "  1     128k  ffff88813ffd4518       1      2\n"),
		 KM_OK);
	REQUIRE(picture_next(&p) == KM_OK);
	CHECK_EQ(picture_add(&p, "crash-kmem",
			     "CACHE    NAME                 OBJSIZE  ALLOCATED     TOTAL  SLABS  SSIZE\n"
			     "c02eadc0 kmem_cache               232         58        68      4     4k\n"),
		 KM_OK);
	REQUIRE(picture_next(&p) == KM_OK);
	CHECK_EQ(picture_add(&p, "crash-kmem", "NODE\nno rows\n"), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT name, active_objects, total_objects, slabs, held_bytes FROM slab_cache"),
		  "one two|840|1008|24|98304;dark|-|-|-|-;kmem_cache|58|68|4|16384");
	CHECK_STR(ask(&p, "SELECT name, value_kb FROM meminfo"),
		  "MemTotal|1048576;MemFree|32768;Slab|65536;SwapTotal|0");
	CHECK_STR(ask(&p, "SELECT node_id, zone_name, page_order, free_blocks FROM free_area"),
		  "1|DMA|0|3;1|DMA|1|1");
	CHECK_STR(ask(&p, "SELECT text FROM unparsed WHERE capture_id = 1"), "kmem: bad page");
	CHECK_STR(ask(&p, "SELECT collector, status FROM load"),
		  "crash kmem|partial;crash kmem|complete;crash kmem|failed");
	picture_end(&p);
}

/* CPU seconds of parsing @n rows, of @row, a number and @rest, under the heading @head as @path. */
static double parse_seconds(const char *path, const char *head, const char *row, const char *rest,
			    size_t n)
{
	struct picture p;
	char *text = malloc(strlen(head) + n * (strlen(row) + strlen(rest) + 16) + 1), *at = text;
	double start, s = -1;
	size_t i;

	if (!text)
		return -1;
	at += sprintf(at, "%s", head);
	for (i = 0; i < n; i++)
		at += sprintf(at, "%s%zu%s", row, i, rest);
	if (picture_begin(&p)) {
		start = cpu_seconds();
		if (picture_add(&p, path, text) == KM_OK && picture_finish(&p) == KM_OK)
			s = cpu_seconds() - start;
		picture_end(&p);
	}
	free(text);
	return s;
}

/* Four times the rows take about four times as long; 16 times would be quadratic. */
KM_TEST(time_is_linear)
{
	static const struct {
		const char *path, *head, *row, *rest;
	} texts[] = {
		{ "sysctl_-a", "", "vm.same = ", "\n" },
		{ "sysctl_-a", "", "vm.name_", " = 1\n" },
		{ "crash-kmem", "CACHE OBJSIZE ALLOCATED TOTAL SLABS SSIZE NAME\n",
		  "ffff888100042a00 96 1 2 3 4k c", "\n" },
		{ "proc/buddyinfo", "Node 0, zone DMA 1\n2\n", "Node 0, zone Z", " 1\n2\n" },
		{ "proc/slabinfo", "slabinfo - version: 2.1\n",
		  "c", " 1 2 64 8 1 : tunables 0 0\n0 : slabdata 3 4 0\n" },
	};
	size_t i;
	int tries;

	for (i = 0; i < KM_ARRAY_LEN(texts); i++) {
		double one = 1e9, four = 1e9;

		/* Others disturb a run, never for the better: the fastest of some counts. */
		for (tries = 0; tries < 4; tries++) {
			one = fmin(one, parse_seconds(texts[i].path, texts[i].head, texts[i].row,
						      texts[i].rest, 10000));
			four = fmin(four, parse_seconds(texts[i].path, texts[i].head, texts[i].row,
							texts[i].rest, 40000));
		}
		CHECK(one >= 0 && four >= 0);
		CHECK_MSG(four < 8 * one + 0.05, "%s: %f s, then %f s", texts[i].path, one, four);
	}
}

/* A file of its own and the list of sysctl(8) tell the same setting: one row. */
KM_TEST(settings_given_twice)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "proc/sys/vm/lowmem_reserve_ratio", "256\t32\t0\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/sys/vm/swappiness", "60\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/sys/vm/mmap_min_addr", ""), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/sys/vm/compact_memory", ""), KM_OK);
	CHECK_EQ(picture_add(&p, "sos_commands/kernel/sysctl_-a",
			     "vm.zone_reclaim_mode = 0\nvm.swappiness = 61\n"
			     "vm.lowmem_reserve_ratio = 256  32 0\nvm.mmap_min_addr = 65536\n"),
		 KM_OK);
	REQUIRE(picture_next(&p) == KM_OK);
	CHECK_EQ(picture_add(&p, "proc/sys/vm/swappiness", "61\n"), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT name, value FROM sysctl WHERE capture_id = 1"),
		  "vm.lowmem_reserve_ratio|256\t32\t0;vm.swappiness|60;vm.mmap_min_addr|65536;"
		  "vm.compact_memory|-;vm.zone_reclaim_mode|0");
	CHECK_STR(ask(&p, "SELECT name, value FROM sysctl WHERE capture_id = 2"), "vm.swappiness|61");
	CHECK_STR(ask(&p, "SELECT text FROM issue"),
		  "vm.swappiness is '60' in proc/sys/vm/swappiness and '61' in"
		  " sos_commands/kernel/sysctl_-a: the former is kept");
	picture_end(&p);
}

KM_TEST(zero_bytes_behind_a_setting)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add_bytes(&p, "sys/kernel/mm/ksm/run", "1\n\0\0\0", 5, 0), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT name, value FROM sysctl"), "ksm.run|1");
	CHECK_HAS(ask(&p, "SELECT text FROM issue"), "a zero byte at offset 2 of 5");
	CHECK_STR(ask(&p, "SELECT count(*) FROM unparsed"), "0");
	picture_end(&p);
}

/* ---- pages ---- */

#define KPF(bit) (UINT64_C(1) << (bit))
#define FREE	 KPF(10)
#define HEAD	 KPF(15)
#define TAIL	 KPF(16)

static enum km_status add_u64(struct picture *p, const char *path, const uint64_t *v, size_t n)
{
	return picture_add_bytes(p, path, v, n * 8, 0);
}

KM_TEST(pages_by_flags)
{
	const uint64_t flags[] = {
		KPF(20),
		KPF(20),
		FREE,
		FREE,
		KPF(7) | HEAD,
		TAIL,
		KPF(5) | KPF(12) | KPF(11),
		KPF(5) | KPF(12) | KPF(11),
		KPF(5) | KPF(3),
		KPF(14) | KPF(5),
		KPF(26),
		KPF(17) | HEAD,
		KPF(17) | TAIL,
		KPF(32),
		0,
		KPF(23),
		KPF(3),
	};
	const uint64_t counts[] = { 0, 0, 0, 0, 0, 0, 1, 2 };
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(add_u64(&p, "proc/kpagecount", counts, 8), KM_OK);
	CHECK_EQ(add_u64(&p, "proc/kpageflags", flags, 17), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT start_pfn, nr_pages, class, page_order FROM page_run"),
		  "0|2|absent|-;2|2|free|-;4|2|slab|1;6|2|anon|0;8|1|file|0;9|1|shmem|0;"
		  "10|1|page_table|0;11|2|hugetlb|1;13|1|reserved|0;14|1|other_kernel|0;"
		  "15|1|balloon|0;16|1|file|0");
	CHECK_STR(ask(&p, "SELECT sum(pages), count(*), min(length(doc)) > 10 FROM page_class"),
		  "17|11|1");
	CHECK_STR(ask(&p, "SELECT start_pfn, nr_pages, mapcount FROM kpage WHERE start_pfn < 9"),
		  "0|2|0;2|2|0;4|1|0;5|1|0;6|1|1;7|1|2;8|1|-");
	CHECK_STR(ask(&p, "SELECT collector, status FROM load"), "proc/kpageflags|complete");
	picture_end(&p);
}

static const char hole_zones[] = "Node 0, zone      DMA\n  pages free     2\n        spanned  4\n        present  4\n"
				 "        managed  4\n  pagesets\n  start_pfn:           0\n"
				 "Node 0, zone   Normal\n  pages free     2\n        spanned  2000\n        present  3\n"
				 "        managed  3\n  pagesets\n  start_pfn:           9000\n";

/* Linux 7.3 gives frames of a hole no flag. Frames 4 to 8999 are one; 9000 to 9001 are RAM, of 9002 only a part is. */
static const char *pages_with_hole(struct picture *p, const uint64_t *flags, const char *iomem, const char *zones)
{
	if (!picture_begin(p))
		return "";
	if (iomem && picture_add(p, "proc/iomem", iomem))
		return "";
	if (picture_add_bytes(p, "proc/kpageflags", flags, 9003 * 8, 4096) || (zones && picture_add(p, "proc/zoneinfo", zones)))
		return "";
	return picture_done(p) ? ask(p, "SELECT start_pfn, nr_pages, class FROM page_run") : "";
}

KM_TEST(holes_without_flags)
{
	static const char told[] = "0|2|free;2|2|other_kernel;4|8996|absent;9000|3|other_kernel";
	static const char not_told[] = "0|2|free;2|9001|other_kernel";
	static const char iomem[] = "00000000-00003fff : System RAM\n"
				    "02000000-0232ffff : virtio0\n"
				    "  02328000-0232a00f : System RAM (virtio_mem)\n";
	static uint64_t flags[9003] = { FREE, FREE };
	struct picture p;

	CHECK_STR(pages_with_hole(&p, flags, iomem, hole_zones), told);
	CHECK_STR(ask(&p, "SELECT left_value, right_value, ok FROM checks WHERE name = 'kpageflags: present'"), "7|7|1");
	picture_end(&p);
	CHECK_STR(pages_with_hole(&p, flags, NULL, hole_zones), told);
	picture_end(&p);
	/* Only root reads its addresses. */
	CHECK_STR(pages_with_hole(&p, flags, "00000000-00000000 : System RAM\n", hole_zones), told);
	picture_end(&p);
	CHECK_STR(pages_with_hole(&p, flags, NULL, NULL), not_told);
	CHECK_STR(ask(&p, "SELECT count(*) FROM checks WHERE name = 'kpageflags: present'"), "0");
	picture_end(&p);
	/* A page of a process where it has no RAM: it does not list all. */
	flags[5000] = KPF(12);
	CHECK_STR(pages_with_hole(&p, flags, iomem, hole_zones),
		  "0|2|free;2|4998|other_kernel;5000|1|anon;5001|4002|other_kernel");
	CHECK_STR(ask(&p, "SELECT left_value, right_value, ok FROM checks WHERE name = 'kpageflags: present'"), "9003|7|0");
	picture_end(&p);
}

KM_TEST(pages_against_counters)
{
	static uint64_t flags[20000];
	struct picture p;
	size_t i;

	for (i = 0; i < 20000; i++)
		flags[i] = i < 10000 ? FREE : KPF(7);
	REQUIRE(picture_begin(&p));
	CHECK_EQ(add_u64(&p, "proc/kpageflags", flags, 20000), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/buddyinfo", "Node 0, zone   Normal 4000 3000\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/meminfo",
			     "MemTotal: 80000 kB\nSlab: 4000 kB\nPageTables: 40 kB\n"),
		 KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT name, left_value, right_value, tolerance, ok FROM checks WHERE name GLOB 'kpage*'"),
		  "kpageflags: free|10000|10000|4296|1;kpageflags: slab|10000|1000|4296|0");
	picture_end(&p);
}

/* Before 4.9 the rest of a free block has no flags, as has memory of the kernel. */
KM_TEST(free_heads_only)
{
	const uint64_t flags[] = { FREE, 0, FREE, 0, 0, KPF(7), FREE };
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(add_u64(&p, "proc/kpageflags", flags, 7), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT class, pages FROM page_class"), "free|3;slab|1;-|3");
	CHECK_HAS(ask(&p, "SELECT status, reason FROM load"),
		  "partial|this kernel marks only the first");
	CHECK_STR(ask(&p, "SELECT count(mapcount) FROM kpage"), "0");
	picture_end(&p);
}

KM_TEST(pages_of_odd_files)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add_bytes(&p, "proc/kpageflags", "1234567\0abc", 11, 0), KM_OK);
	CHECK_EQ(picture_add_bytes(&p, "proc/kpageflags", "12345678", 8, 0), KM_OK);
	CHECK_EQ(picture_add_bytes(&p, "proc/kpagecount", "", 0, 0), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT kind FROM issue"), "missing;corrupt");
	CHECK_STR(ask(&p, "SELECT count(*) FROM kpage"), "1");
	picture_end(&p);
}

/* ---- who allocated ---- */

KM_TEST(allocinfo)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(
		picture_add(&p, "proc/allocinfo",
			    "allocinfo - version: 2.0\n#     <size>  <calls> <tag info>\n"
			    "           0        0 init/main.c:1311 func:do_initcalls \n"
			    "     3932160      960 mm/slub.c:2410 func:alloc_slab_page \n"
			    "        4096        1 drivers/x/y.c:12 [x_y] func:probe accurate:no \n"
			    "        4096        1 drivers/x/y.c:14 [x_y] func:probe new:field\n"),
		KM_OK);
	REQUIRE(picture_next(&p) == KM_OK);
	CHECK_EQ(picture_add(&p, "proc/allocinfo", "nothing\n"), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT source, bytes, objects, file, function, module FROM alloc_site"),
		  "allocinfo|3932160|960|mm/slub.c:2410|alloc_slab_page|-;"
		  "allocinfo|4096|1|drivers/x/y.c:12|probe|x_y");
	CHECK_STR(ask(&p, "SELECT line FROM unparsed"), "6");
	CHECK_STR(ask(&p, "SELECT status FROM load"), "partial;failed");
	picture_end(&p);
}

static const char page_owner[] =
	"Page allocated via order 2, mask 0x1100dca(GFP_HIGHUSER_MOVABLE|__GFP_ZERO), pid 1, tgid "
	"1 "
	"(a, b), ts 12 ns\n"
	"PFN 0x100 type Movable Block 0 type Movable Flags 0x0(zone=0)\n"
	" post_alloc_hook+0x72/0xc0\n get_page_from_freelist+0x681/0x7a8\n"
	" __alloc_pages_noprof+0xf8/0x175\n plant_lose+0x3f/0xf59 [kmemdb_plant]\n"
	" do_one_initcall+0x7d/0x16d\n"
	"Page has been migrated, last migrate reason: compaction\n"
	"Charged to memcg init.scope\n\n"
	"Page allocated via order 2, mask 0x1100dca(GFP_HIGHUSER_MOVABLE|__GFP_ZERO), pid 2, tgid "
	"2 "
	"(b), ts 13 ns\n"
	"PFN 0x104 type Movable Block 0 type Movable Flags 0x0(zone=0)\n"
	" post_alloc_hook+0x72/0xc0\n get_page_from_freelist+0x681/0x7a8\n"
	" __alloc_pages_noprof+0xf8/0x175\n plant_lose+0x3f/0xf59 [kmemdb_plant]\n"
	" do_one_initcall+0x7d/0x16d\n\n";

KM_TEST(page_owner)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "sys/kernel/debug/page_owner", page_owner), KM_OK);
	/* 3.10 to 4.x */
	CHECK_EQ(picture_add(&p, "page_owner.txt",
			     "Page allocated via order 0, mask 0x280da\n"
			     "PFN 655 Block 1 type 2         Flags   U L A\n"
			     " [<ffffffff8116a1d0>] __alloc_pages_nodemask+0x100/0x850\n"
			     " [<ffffffff811ae4e9>] alloc_pages_vma+0xa9/0x160\n"
			     " [<ffffffff8118b3a2>] handle_mm_fault+0x3a2/0x5b0\n\n"),
		 KM_OK);
	CHECK_EQ(picture_add(&p, "sys/kernel/debug/page_owner_stacks/show_stacks",
			     " post_alloc_hook+0x72/0xc0\n alloc_slab_page+0x3c/0x62\n"
			     " seq_read_iter+0x1b6/0x30f\nnr_base_pages: 8\n\n"),
		 KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT source, bytes, objects, function, module, page_order, gfp_mask"
			  " FROM alloc_site"),
		  "page_owner|32768|2|plant_lose|kmemdb_plant|2|17829322;"
		  "page_owner|4096|1|handle_mm_fault|-|0|164058;"
		  "page_owner_stacks|32768|8|seq_read_iter|-|-|-");
	CHECK_HAS(
		ask(&p, "SELECT stack FROM alloc_site WHERE page_order = 0"),
		"__alloc_pages_nodemask+0x100/0x850\nalloc_pages_vma+0xa9/0x160\nhandle_mm_fault");
	CHECK_STR(ask(&p, "SELECT DISTINCT status FROM load"), "complete");
	picture_end(&p);
}

/* tools/mm/page_owner_sort */
KM_TEST(page_owner_sorted)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(
			 &p, "page_owner.txt",
			 "4819 times:\nPage allocated via order 0, mask 0x50\n"
			 "[0xc012b7b9] find_lock_page+25\n[0xc012b8c8] find_or_create_page+152\n\n"
			 "2 times, 8 pages:\nPage allocated via order 2, mask 0x50(GFP_NOFS)\n"
			 "PFN 1 type Movable Block 0 type Movable Flags 0x0\n f+0x1/0x2\n\n"),
		 KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT bytes, objects, function, page_order FROM alloc_site"),
		  "19738624|4819|find_lock_page|0;32768|2|f|2");
	CHECK_STR(ask(&p, "SELECT status FROM load"), "complete");
	picture_end(&p);
}

KM_TEST(page_owner_without_page_size)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add_bytes(&p, "page_owner", page_owner, strlen(page_owner), 0), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT bytes, objects FROM alloc_site"), "-|2");
	CHECK_STR(ask(&p, "SELECT status FROM load"), "partial");
	picture_end(&p);
}

KM_TEST(slab_users)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(
		picture_add(
			&p, "sys/kernel/debug/slab/kmalloc-192/alloc_traces",
			"    300 plant_lose+0x3f/0xf59 [kmemdb_plant] waste=3600/12 "
			"age=5571/5573/5577 pid=172 cpus=0\n"
			"        plant_lose+0x3f/0xf59 [kmemdb_plant]\n        0xffffffffc0337054\n"
			"        do_one_initcall+0x7d/0x16d\n\n"
			"     86 alloc_slab_obj_exts+0x5f/0xc3 age=17280 pid=58 cpus=0-1\n"
			"        alloc_slab_obj_exts+0x5f/0xc3\n        new_slab+0xf0/0x2c2\n"
			"        shmem_alloc_inode+0x37/0x49\n\n"),
		KM_OK);
	CHECK_EQ(picture_add(&p, "sys/kernel/slab/dentry/free_calls",
			     "     18 <not-available> age=4294 pid=0\n"
			     "      2 __d_free+0x12/0x20 [m] age=1/2/3 pid=1-9 cpus=0 nodes=0\n"),
		 KM_OK);
	CHECK_EQ(picture_add(&p, "sys/kernel/debug/slab/x/free_traces", "No data\n"), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT source, cache, objects, bytes, function, module FROM alloc_site"),
		  "slub_user|kmalloc-192|300|-|plant_lose|kmemdb_plant;"
		  "slub_user|kmalloc-192|86|-|shmem_alloc_inode|-;"
		  "slub_free|dentry|18|-|-|-;slub_free|dentry|2|-|__d_free|m");
	picture_end(&p);
}

KM_TEST(kmemleak)
{
	static const char text[] =
		"unreferenced object 0xffff88c3c2a05c80 (size 192):\n"
		"  comm \"insmod\", pid 172, jiffies 4294907095\n"
		"  hex dump (first 32 bytes):\n"
		"    6b 6d 65 6d 64 62 20 6c 6f 73 74 20 6f 62 6a 65  kmemdb lost obje\n"
		"  backtrace (crc 77ca74e3):\n"
		"    kmemleak_alloc+0x27/0x2a\n    __kmalloc_cache_noprof+0x110/0x170\n"
		"    plant_lose+0x3f/0xf59 [kmemdb_plant]\n"
		"unreferenced object 0xffff88c3c2a05b40 (size 192):\n"
		"  comm \"insmod\", pid 172, jiffies 4294907096 (age 3.5s)\n"
		"  hex dump (first 32 bytes):\n"
		"    00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................\n"
		"  backtrace:\n"
		"    kmemleak_alloc+0x27/0x2a\n    __kmalloc_cache_noprof+0x110/0x170\n"
		"    plant_lose+0x3f/0xf59 [kmemdb_plant]\n"
		"unreferenced object (percpu) 0x607c (size 8):\n"
		"  comm \"swapper\", pid 1\n  backtrace (crc 0):\n    pcpu_alloc+0x1/0x2\n";
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "sys/kernel/debug/kmemleak", text), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT source, bytes, objects, function, module FROM alloc_site"),
		  "kmemleak|384|2|plant_lose|kmemdb_plant;kmemleak|8|1|pcpu_alloc|-");
	CHECK_STR(ask(&p, "SELECT status FROM load"), "complete");
	picture_end(&p);
}

/* ---- the rest ---- */

KM_TEST(slab_folders)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "sys/kernel/slab/:0000192/object_size", "192\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "sys/kernel/slab/:0000192/objects", "840 N0=800 N1=40\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "sys/kernel/slab/:0000192/ctor", ""), KM_OK);
	CHECK_EQ(picture_add(&p, "sys/kernel/slab/dentry/object_size", "192\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "sys/kernel/slab/:0000192/order", "0\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "sys/kernel/slab/dentry/ctor", "d_init+0x0/0x10\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "sys/kernel/slab/dentry/order", "x\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "sys/kernel/slab.links", "kmalloc-192 :0000192\nfoo :0000192\n"),
		 KM_OK);
	CHECK_EQ(picture_add(&p, "sys/kernel/slab/dentry/shrink", "x\n"), KM_NOTFOUND);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT name, object_bytes, objects, page_order, ctor FROM slab_sysfs"),
		  ":0000192|192|840|0|-;dentry|192|-|-|d_init+0x0/0x10");
	CHECK_STR(ask(&p, "SELECT alias, name FROM slab_alias"),
		  "kmalloc-192|:0000192;foo|:0000192");
	picture_end(&p);
}

KM_TEST(indices)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "sys/kernel/debug/extfrag/extfrag_index",
			     "Node 0, zone    DMA32 -1.000 0.512 \nNode 1, zone   Normal -1.000 "
			     "-1.000\n"),
		 KM_OK);
	CHECK_EQ(picture_add(&p, "sys/kernel/debug/extfrag/unusable_index",
			     "Node 0, zone    DMA32 0.000 0.034 0.065 \nNode 2, zone\n"),
		 KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT node_id, zone_name, page_order, round(fragmentation_index, 3),"
			  " round(unusable_index, 3) FROM extfrag"),
		  "0|DMA32|0|-1.0|0.0;0|DMA32|1|0.512|0.034;0|DMA32|2|-|0.065;"
		  "1|Normal|0|-1.0|-;1|Normal|1|-1.0|-");
	CHECK_STR(ask(&p, "SELECT text FROM unparsed"), "Node 2, zone");
	picture_end(&p);
}

/* Orders 0 to 2: 4, 0 and 1 free blocks; 8 pages, 5 blocks. */
KM_TEST(indices_against_free_blocks)
{
	struct picture p;
	int i;

	REQUIRE(picture_begin(&p));
	for (i = 0; i < 2; i++) {
		CHECK_EQ(picture_add(&p, "proc/buddyinfo", "Node 0, zone    DMA32 4 0 1 0\n"),
			 KM_OK);
		CHECK_EQ(picture_add(&p, "sys/kernel/debug/extfrag/extfrag_index",
				     i ? "Node 0, zone    DMA32 0.1 0.1 -1.000 0.600\n"
				       : "Node 0, zone    DMA32 -1.000 -1.000 -1.000 0.600\n"),
			 KM_OK);
		CHECK_EQ(picture_add(&p, "sys/kernel/debug/extfrag/unusable_index",
				     "Node 0, zone    DMA32 0.000 0.500 0.500 1.000\n"),
			 KM_OK);
		REQUIRE(picture_next(&p) == KM_OK);
	}
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT round(fragmentation_index, 3), round(unusable_index, 3)"
			  " FROM free_order WHERE capture_id = 1"),
		  "-1.0|0.0;-1.0|0.5;-1.0|0.5;0.6|1.0");
	CHECK_STR(ask(&p, "SELECT capture_id, name, subject, left_value, ok FROM checks"
			  " WHERE name LIKE 'extfrag%' ORDER BY 1, 2"),
		  "1|extfrag: fragmentation index|node 0 DMA32|0|1;"
		  "1|extfrag: unusable index|node 0 DMA32|0|1;"
		  "2|extfrag: fragmentation index|node 0 DMA32|2|0;"
		  "2|extfrag: unusable index|node 0 DMA32|0|1");
	picture_end(&p);
}

KM_TEST(pressure)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "proc/pressure/memory",
			     "some avg10=0.00 avg60=1.25 avg300=99.99 total=1234\n"
			     "full avg10=0.00 avg60=0.00 total=1\n"),
		 KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT kind, avg10, avg60, round(avg300, 2), total_us FROM pressure"),
		  "some|0.0|1.25|99.99|1234");
	CHECK_STR(ask(&p, "SELECT line FROM unparsed"), "2");
	picture_end(&p);
}

KM_TEST_MAIN
