/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "proc2_help.h"

#define STATUS                                                                                     \
	"Name:\tmy \\\\ srv\\n\nUmask:\t0022\nState:\tS (sleeping)\nTgid:\t7\nPid:\t7\nPPid:\t1\n" \
	"Uid:\t1000\t1000\t1000\t1000\nVmPeak:\t    9000 kB\nVmSize:\t    8000 kB\n"               \
	"VmLck:\t       4 kB\nVmRSS:\t    2000 kB\nRssAnon:\t     500 kB\nRssFile:\t    1400 kB\n" \
	"RssShmem:\t     100 kB\nVmPTE:\t      40 kB\nVmSwap:\t     64 kB\n"                       \
	"HugetlbPages:\t    2048 kB\nThreads:\t3\n"

#define ROLLUP                                                                                    \
	"00400000-7ffd2b033000 ---p 00000000 00:00 0                              [rollup]\n"     \
	"Rss:                2004 kB\nPss:                1200 kB\nPss_Dirty:           100 kB\n" \
	"Pss_Anon:            480 kB\nPss_File:            690 kB\nPss_Shmem:            30 kB\n" \
	"AnonHugePages:         0 kB\n"                                                           \
	"Shared_Clean:        900 kB\nShared_Dirty:          4 kB\nPrivate_Clean:       600 kB\n" \
	"Private_Dirty:       500 kB\nReferenced:         1716 kB\nAnonymous:           500 kB\n" \
	"LazyFree:              0 kB\nSwap:                 64 kB\nSwapPss:              60 kB\n" \
	"Locked:                4 kB\n"

#define SMAPS                                                                                     \
	"00400000-00402000 r-xp 00003000 fe:01 18 /usr/bin/my srv\n"                              \
	"Size:                  8 kB\nRss:                   8 kB\nPss:                   3 kB\n" \
	"Private_Clean:         1 kB\nPrivate_Dirty:         1 kB\nSwap:                  0 kB\n" \
	"FutureKey:             1 kB\nVmFlags: rd ex mr mw me dw sd \n"                           \
	"7f0000000000-7f0000200000 rw-p 00000000 00:00 0 \n"                                      \
	"Size:               2048 kB\nRss:                2048 kB\nPss:                2048 kB\n" \
	"Private_Clean:         0 kB\nPrivate_Dirty:      2048 kB\nAnonymous:          2048 kB\n" \
	"AnonHugePages:      2048 kB\nSwap:                 16 kB\nSwapPss:             10 kB\n"  \
	"Shared_Hugetlb:        0 kB\nPrivate_Hugetlb:    2048 kB\nLocked:             100 "      \
	"kB\nVmFlags: rd wr mr mw me ac \n"

#define MAPS                                                                                    \
	"00400000-00402000 r-xp 00000000 fe:01 18                                 /usr/bin/my " \
	"srv\n"                                                                                 \
	"7f0000000000-7f0000200000 rw-p 00000000 00:00 0 \n"                                    \
	"ffffffffff600000-ffffffffff601000 --xp 00000000 00:00 0                  [vsyscall]\n"

KM_TEST(one_row_of_many_files)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "proc/7/comm", "my \\ srv\n\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/7/smaps_rollup", ROLLUP), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/8/comm", "other\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/7/status", STATUS), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/7/statm", "2000 501 350 1 0 1 0\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/7/oom_score_adj", "-900\n"), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p,
		      "SELECT pid, tgid, ppid, comm, state, uid, threads, oom_score_adj FROM task"),
		  "7|7|1|my \\ srv\n|S (sleeping)|1000|3|-900;8|-|-|other|-|-|-|-");
	CHECK_STR(ask(&p,
		      "SELECT pid, vss_kb, rss_kb, pss_kb, uss_kb, swap_kb, swap_pss_kb, anon_kb,"
		      " file_kb, shmem_kb, page_table_kb, locked_kb, hugetlb_kb"
		      " FROM process_memory"),
		  "7|8000|2004|1200|1100|64|60|500|1400|100|40|4|2048");
	CHECK_STR(ask(&p, "SELECT pss_anon_kb, pss_file_kb, pss_shmem_kb, thp_kb, mappings, unread,"
			  " same_as_pid, mm_addr FROM process_memory"),
		  "480|690|30|0|-|-|-|-");
	CHECK_STR(ask(&p, "SELECT collector, status, rows FROM load"), "proc/PID|complete|3");
	picture_end(&p);
}

KM_TEST(sums_of_smaps)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "proc/7/maps", MAPS), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/7/smaps", SMAPS), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT vss_kb, rss_kb, pss_kb, uss_kb, swap_kb, anon_kb, file_kb"
			  " FROM process_memory"),
		  "2056|2056|2051|2050|16|-|-"); /* of one mapping Anonymous is not told */
	CHECK_STR(ask(&p, "SELECT start_addr, end_addr - start_addr, perms, path, rss_kb, uss_kb,"
			  " anon_kb, thp_kb, vm_flags FROM vma"),
		  "4194304|8192|r-xp|/usr/bin/my srv|8|2|-|-|rd ex mr mw me dw sd;"
		  "139637976727552|2097152|rw-p|-|2048|2048|2048|2048|rd wr mr mw me ac");
	CHECK_STR(ask(&p, "SELECT offset_bytes, device, inode, swap_pss_kb, locked_kb, hugetlb_kb,"
			  " unread FROM vma"),
		  "12288|fe:01|18|-|-|-|-;-|-|-|10|100|2048|-");
	CHECK_STR(ask(&p, "SELECT mappings, thp_kb, pss_anon_kb FROM process_memory"), "2|-|-");
	CHECK_STR(ask(&p, "SELECT swap_pss_kb, locked_kb, hugetlb_kb FROM process_memory"), "-|-|-");
	CHECK_STR(ask(&p, "SELECT text FROM unparsed"), "FutureKey:             1 kB");
	CHECK_STR(ask(&p, "SELECT status FROM load"), "partial");
	picture_end(&p);
}

KM_TEST(maps_alone)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "proc/7/maps", MAPS), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/9/maps", MAPS), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/9/statm", "600 20 5 1 0 1 0\n"), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT pid, count(*), count(rss_kb) FROM vma GROUP BY pid"),
		  "7|3|0;9|3|0");
	CHECK_STR(ask(&p, "SELECT offset_bytes, device, inode FROM vma WHERE pid = 7"),
		  "0|fe:01|18;-|-|-;-|-|-");
	CHECK_STR(ask(&p, "SELECT mappings FROM process_memory"), "2;2");
	/* The page of vsyscall belongs to no process. */
	CHECK_STR(ask(&p, "SELECT pid, vss_kb, rss_kb, pss_kb, anon_kb FROM process_memory"),
		  "7|2056|-|-|-;9|2400|80|-|60");
	picture_end(&p);
}

KM_TEST(kernel_threads_and_self)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "proc/2/status",
			     "Name:\tkthreadd\nState:\tS (sleeping)\nTgid:\t2\n"),
		 KM_OK);
	CHECK_EQ(picture_add(&p, "proc/2/statm", "0 0 0 0 0 0 0\n"), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/2/smaps_rollup", ""), KM_OK);
	CHECK_EQ(picture_add(&p, "proc/self/status", STATUS), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT pid, comm FROM task"), "2|kthreadd");
	CHECK_STR(ask(&p, "SELECT count(*) FROM process_memory"), "0");
	picture_end(&p);
}

KM_TEST(unknown_stays_null)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "proc/7/status", "Name:\tx\nVmSize:\t 10 kB\nVmRSS:\t 5 kB\n"),
		 KM_OK);
	CHECK_EQ(picture_add(&p, "proc/7/smaps_rollup", ""), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT vss_kb, rss_kb, pss_kb, uss_kb, swap_kb FROM process_memory"),
		  "10|5|-|-|-");
	CHECK_HAS(ask(&p, "SELECT status, reason FROM load"),
		  "partial|no PSS and USS of process 7");
	picture_end(&p);
}

KM_TEST(negative_counter)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "proc/7/statm", "600 20 18446744073709551615 1 0 1 0\n"), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT vss_kb, rss_kb, anon_kb FROM process_memory"), "2400|80|-");
	CHECK_STR(ask(&p, "SELECT status FROM load"), "partial");
	picture_end(&p);
}

KM_TEST(cut_in_a_line)
{
	struct picture p;

	REQUIRE(picture_begin(&p));
	CHECK_EQ(picture_add(&p, "proc/7/smaps", SMAPS "Pss_Anon:      12"), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p, "SELECT kind, text FROM issue"),
		  "missing|proc/7/smaps: the last line is incomplete and not used");
	CHECK_STR(ask(&p, "SELECT count(*) FROM vma"), "2");
	picture_end(&p);
}

KM_TEST(snapshots_do_not_mix)
{
	struct picture p;
	char path[32];
	int i;

	REQUIRE(picture_begin(&p));
	for (i = 1; i <= 3000; i++) {
		snprintf(path, sizeof(path), "proc/%d/statm", i);
		REQUIRE(picture_add(&p, path, "600 20 5 1 0 1 0\n") == KM_OK);
	}
	REQUIRE(picture_next(&p) == KM_OK);
	CHECK_EQ(picture_add(&p, "proc/7/smaps", SMAPS), KM_OK);
	REQUIRE(picture_next(&p) == KM_OK);
	CHECK_EQ(picture_add(&p, "proc/7/maps", MAPS), KM_OK);
	REQUIRE(picture_done(&p));
	CHECK_STR(ask(&p,
		      "SELECT capture_id, count(*), sum(vss_kb), sum(rss_kb) FROM process_memory"
		      " GROUP BY capture_id"),
		  "1|3000|7200000|240000;2|1|2056|2056;3|1|2056|-");
	CHECK_STR(ask(&p, "SELECT capture_id, count(*) FROM vma GROUP BY capture_id"), "2|2;3|3");
	picture_end(&p);
}

KM_TEST_MAIN
