/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Containers of captured files: what comes out of them, in which snapshots and order. */
#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/mem.h"
#include "folder_help.h"
#include "test.h"
#include "tree/tree.h"
#include "tree/impl.h"

#define BUDDY "Node 0, zone      DMA      3      1 \n"
#define MEM   "MemTotal:       1000 kB\nMemFree:         10 kB\n"

struct input {
	struct folder folder;
	char path[128], said[4096];
};

static bool begin(struct input *in)
{
	if (!folder_make(&in->folder))
		return false;
	snprintf(in->path, sizeof(in->path), "%s/in", in->folder.dir);
	return true;
}

static void end(struct input *in)
{
	folder_remove(&in->folder);
}

/* Write in/@name with its folders; "" is the input itself. */
static void put(struct input *in, const char *name, const char *text)
{
	char path[512], *p;
	FILE *f;

	snprintf(path, sizeof(path), "%s%s%s", in->path, *name ? "/" : "", name);
	for (p = path + 1; (p = strchr(p, '/')); p++) {
		*p = '\0';
		mkdir(path, 0777);
		*p = '/';
	}
	f = fopen(path, "w");
	if (f) {
		fputs(text, f);
		fclose(f);
	}
}

/* "snapshot time label path:bytes", one after the other. */
static const char *read_all(struct input *in, bool times)
{
	struct km_tree_file f;
	struct km_tree *t;
	struct km_err err;
	size_t n = 0;

	in->said[0] = '\0';
	if (km_tree_open(in->path, &t, &err)) {
		snprintf(in->said, sizeof(in->said), "%s", err.text);
		return in->said;
	}
	while (km_tree_next(t, &f) == KM_OK && n < sizeof(in->said)) {
		n += (size_t)snprintf(in->said + n, sizeof(in->said) - n, "%s%llu", n ? " " : "",
				      (unsigned long long)f.snapshot);
		if (times && n < sizeof(in->said))
			n += (size_t)snprintf(in->said + n, sizeof(in->said) - n, "@%lld",
					      (long long)f.taken_at);
		if (times && f.local.zone && n < sizeof(in->said))
			n += (size_t)snprintf(in->said + n, sizeof(in->said) - n, "(%s %lld)", f.local.zone, (long long)f.local.at);
		if (n < sizeof(in->said))
			n += (size_t)snprintf(in->said + n, sizeof(in->said) - n, " %s:%zu%s",
					      f.path, f.bytes, f.truncated ? "!" : "");
	}
	if (*km_tree_error(t) && n < sizeof(in->said))
		snprintf(in->said + n, sizeof(in->said) - n, " %s", km_tree_error(t));
	km_tree_close(t);
	return in->said;
}

/* One line of a report is enough to know a log by. */
KM_TEST(a_line_of_a_report_is_a_log)
{
	static const char *const lines[] = {
		"[12345.678901] Out of memory: Killed process 1234 (java) total-vm:9kB, anon-rss:8kB, file-rss:0kB\n",
		"> Memory cgroup out of memory: Kill process 9 (a) score 8 or sacrifice child\n",
		"toy: vmalloc: allocation failure, allocated 4096 of 8192 bytes\n",
		"vmap allocation for size 1052672 failed: use vmalloc=<size> to increase size\n",
		"SLUB: Unable to allocate memory on node -1 (gfp=0x20)\n",
		"<3>cma_alloc: alloc failed, req-size: 266 pages, ret: -16\n",
		"oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=/,mems_allowed=0,oom_memcg=/a,task=b,pid=1,uid=0\n",
		"Low Memory! At or below sigterm limits (mem: 10 %, swap: 10 %)\n",
	};
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(lines); i++)
		CHECK(km_text_is_log(lines[i], strlen(lines[i])));
	CHECK(!km_text_is_log("we ran out of memory yesterday\n", 31));
}

KM_TEST(directory)
{
	struct input in;
	char link[256];

	REQUIRE(begin(&in));
	put(&in, "proc/meminfo", MEM);
	put(&in, "proc/buddyinfo", BUDDY);
	put(&in, "proc/10/status", "Name: a\n");
	put(&in, "proc/9/status", "Name: b\n");
	put(&in, "proc/9/task/9/status", "Name: t\n");
	put(&in, "sys/kernel/debug/extfrag/extfrag_index", "Node 0, zone DMA -1.000\n");
	put(&in, "sys/devices/system/node/node0/meminfo", "Node 0 MemTotal: 1 kB\n");
	put(&in, "other", "x");
	snprintf(link, sizeof(link), "%s/proc/vmstat", in.path);
	CHECK_EQ(symlink("/proc/vmstat", link), 0);
	CHECK_EQ(km_tree_probe(in.path), KM_TREE_DIRECTORY);
	CHECK_STR(
		read_all(&in, false),
		"0 proc/buddyinfo:37 0 proc/meminfo:47 0 sys/kernel/debug/extfrag/extfrag_index:24 "
		"0 proc/9/status:8 0 proc/10/status:8 "
		"0 sys/devices/system/node/node0/meminfo:22");
	end(&in);
}

/* A copy of /proc is one snapshot with its processes, whatever it is called; numbers are names of snapshots, too. */
KM_TEST(copy_of_proc_by_another_name)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "a/procdir/meminfo", MEM);
	put(&in, "a/procdir/10/status", "Name: a\n");
	put(&in, "a/procdir/10/cmdline", "a");
	put(&in, "a/procdir/9/status", "Name: b\n");
	put(&in, "a/procdir/9/task/9/status", "Name: t\n");
	put(&in, "a/procdir/sys/vm/swappiness", "60\n");
	put(&in, "b/1/meminfo", MEM);
	put(&in, "b/1/stat", "cpu 1\n");
	put(&in, "b/2/meminfo", MEM);
	put(&in, "b/meminfo", MEM);
	CHECK_STR(read_all(&in, false),
		  "0 proc/meminfo:47 0 proc/9/status:8 0 proc/10/status:8 0 proc/sys/vm/swappiness:3 "
		  "1 proc/meminfo:47 2 proc/meminfo:47 2 proc/stat:6 3 proc/meminfo:47");
	end(&in);
	/* The folder itself. */
	REQUIRE(begin(&in));
	put(&in, "stat", "cpu 1\n");
	put(&in, "meminfo", MEM);
	put(&in, "7/comm", "a\n");
	put(&in, "7/status", "Name: a\n");
	CHECK_STR(read_all(&in, false), "0 proc/meminfo:47 0 proc/stat:6 0 proc/7/comm:2 0 proc/7/status:8");
	end(&in);
}

KM_TEST(sosreport)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "sosreport-web1/proc/meminfo", MEM);
	put(&in, "sosreport-web1/sos_commands/kernel/uname_-a", "Linux web1 6.1.0 x86_64\n");
	put(&in, "sosreport-web1/sos_commands/host/hostname", "web1\n");
	put(&in, "sosreport-web1/sos_commands/memory/free", "total\n");
	put(&in, "sosreport-web1/sys/kernel/debug/extfrag/extfrag_index", "Node 0\n");
	CHECK_STR(read_all(&in, false),
		  "0 proc/meminfo:47 0 sos_commands/memory/free:6 0 sos_commands/host/hostname:5 "
		  "0 sos_commands/kernel/uname_-a:24 0 sys/kernel/debug/extfrag/extfrag_index:7");
	end(&in);
}

/* The longest known name behind "proc", or else any part of a name; marks of any kind separate parts. */
KM_TEST(names_speak_of_files)
{
	static const struct {
		const char *name, *path;
		bool first, weak;
	} names[] = {
		{ "meminfo", "proc/meminfo", true, false },
		{ "meminfo_20260101.xz", "proc/meminfo", true, false },
		{ "proc-buddyinfo-run.gz", "proc/buddyinfo", true, false },
		{ "PROC_ZONEINFO.TXT", "proc/zoneinfo", true, false },
		{ "cat_.proc.meminfo", "proc/meminfo", false, false },
		{ "cat_proc_pressure_memory", "proc/pressure/memory", false, true },
		{ "cat_.proc.sys.vm.min_free_kbytes", "proc/sys/vm/min_free_kbytes", false, true },
		{ "proc_sys_vm_swappiness_w1.txt", "proc/sys/vm/swappiness", true, true },
		{ "db1-proc-sys-kernel-osrelease", "proc/sys/kernel/osrelease", false, true },
		{ "db1_stat", "proc/stat", false, true },
		{ "db1_stat_slabinfo", "proc/slabinfo", false, false },
		{ "netstat_-s", NULL, false, false },
		{ "proc_net_stat", NULL, false, false },
		{ "my_proc_sys_vm_unheard_of", NULL, false, false },
		{ "xproc_loadavg", NULL, false, false },
		{ "meminfos", NULL, false, false },
		{ "___", NULL, false, false },
		{ "", NULL, false, false },
	};
	struct km_named_file named;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(names); i++) {
		bool found = km_text_named_file(names[i].name, &named);

		CHECK_STR(found ? named.path : "", names[i].path ? names[i].path : "");
		CHECK(!found || (named.first == names[i].first && named.weak == names[i].weak));
	}
	CHECK(km_text_holds("proc/uptime", "5000.25 100.00\n", 15));
	CHECK(!km_text_holds("proc/uptime", "5000.25 100.00\n1.0 2.0\n", 23));
	CHECK(!km_text_holds("proc/uptime", " 10:00:01 up 3 days\n", 20));
	CHECK(km_text_holds("proc/loadavg", "0.52 0.31 0.12 1/97 1234\n", 25));
	CHECK(km_text_holds("proc/sys/vm/lowmem_reserve_ratio", "256\t256\t32\t0\n", 13));
	CHECK(!km_text_holds("proc/sys/vm/swappiness", "cat: no such file\n", 18));
	CHECK(!km_text_holds("proc/meminfo", "nr_free_pages 12\n", 17));
	CHECK(km_text_holds("proc/meminfo", "\n\nMemTotal: 12 kB\n", 19));
}

KM_TEST(snapshots_by_folder)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "20240105-100010/proc/meminfo", MEM);
	put(&in, "20240105-100000/proc/meminfo", MEM);
	put(&in, "b/proc/meminfo", MEM);
	put(&in, "b/proc/stat", "cpu\nbtime 1704448790\n");
	put(&in, "b/proc/uptime", "15.00 3.00\n");
	CHECK_STR(read_all(&in, true), "0@1704448800 proc/meminfo:47 1@1704448805 proc/meminfo:47 "
				       "1@1704448805 proc/uptime:11 1@1704448805 proc/stat:21 "
				       "2@1704448810 proc/meminfo:47");
	end(&in);
}

KM_TEST(bare_names)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "s2/meminfo", MEM);
	put(&in, "s10/meminfo", MEM);
	put(&in, "s10/version", "Linux version 1\n");
	put(&in, "elsewhere/version", "1.2.3\n");
	CHECK_STR(read_all(&in, false), "0 proc/meminfo:47 1 proc/meminfo:47 1 proc/version:16");
	end(&in);
}

KM_TEST(sections)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "",
	    "first words\n"
	    "=== /proc/meminfo\n" MEM "\n"
	    "=== /proc/buddyinfo ===\n" BUDDY "# /usr/bin/free -k\nwhatever\n"
	    "==> /proc/nothing <==\nx\n"
	    "root@host:~# cat /proc/uptime\n1.00 2.00\n"
	    "$ cat /proc/meminfo\r\n" MEM "#==[ Command ]====#\n# /bin/cat /proc/swaps\nFilename\n"
	    "#==[ Other ]====#\n# cat /etc/passwd\nroot:x:0\n"
	    "/proc/buddyinfo:\n" BUDDY);
	CHECK_EQ(km_tree_probe(in.path), KM_TREE_SECTIONS);
	CHECK_STR(read_all(&in, false), "0 proc/buddyinfo:37 0 proc/meminfo:47 0 free_-k:9 0 proc/uptime:10 "
					"1 proc/buddyinfo:37 1 proc/meminfo:47 1 proc/swaps:9");
	end(&in);
}

KM_TEST(sections_with_dates)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "",
	    "Fri Jan  5 10:00:00 UTC 2024\n# cat /proc/meminfo\n" MEM
	    "Fri Jan  5 11:00:10 CET 2024\n# cat /proc/buddyinfo\n" BUDDY
	    "2024-01-05T11:00:20+0100\n# cat /proc/meminfo\n" MEM);
	CHECK_STR(read_all(&in, true), "0@1704448800 proc/meminfo:47 1@1704448810 proc/buddyinfo:37 "
				       "2@1704448820 proc/meminfo:47");
	end(&in);
}

/* "cat /proc/meminfo; date": a date is that of what stands before it. */
KM_TEST(dates_behind_their_files)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "", MEM "Fri Jan  5 10:00:00 UTC 2024\n" MEM BUDDY "Fri Jan  5 10:01:00 UTC 2024\n");
	CHECK_STR(read_all(&in, true), "0@1704448800 proc/meminfo:47 1@1704448860 proc/buddyinfo:37 1@1704448860 proc/meminfo:47");
	end(&in);
	/* What has no date behind it has none. */
	REQUIRE(begin(&in));
	put(&in, "", MEM "Fri Jan  5 10:00:00 UTC 2024\n" MEM MEM "Fri Jan  5 10:01:00 UTC 2024\n");
	CHECK_STR(read_all(&in, true), "0@1704448800 proc/meminfo:47 1@0 proc/meminfo:47 2@1704448860 proc/meminfo:47");
	end(&in);
	/* A table that has its time says nothing of what stands before it. */
	REQUIRE(begin(&in));
	put(&in, "", MEM "procs -----------memory---------- ---swap-- -----io---- -system-- ------cpu----- -----timestamp-----\n"
			 " r  b   swpd   free   buff  cache   si   so    bi    bo   in   cs us sy id wa st                 UTC\n"
			 " 1  0 122880 104550 204800 764288    0    0    12    33   50   70  2  1 97  0  0 2024-01-05 09:00:00\n" MEM "Fri Jan  5 10:01:00 UTC 2024\n");
	CHECK_STR(read_all(&in, true), "0@1704445200 proc/meminfo:47 0@1704445200 vmstat_table:303 1@0 proc/meminfo:47");
	end(&in);
	/* A loop that was stopped behind its date. */
	REQUIRE(begin(&in));
	put(&in, "", "Fri Jan  5 10:00:00 UTC 2024\n" MEM "Fri Jan  5 10:01:00 UTC 2024\n");
	CHECK_STR(read_all(&in, true), "0@1704448800 proc/meminfo:47");
	end(&in);
}

KM_TEST(text_without_headings)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "",
	    "zzz ***Fri Jan 5 10:00:00 UTC 2024\n" MEM BUDDY
	    "zzz ***Fri Jan 5 10:01:00 UTC 2024\n" MEM "slabinfo - version: 2.1\n# name\n");
	CHECK_STR(read_all(&in, true),
		  "0@1704448800 proc/buddyinfo:37 0@1704448800 proc/meminfo:47 "
		  "1@1704448860 proc/meminfo:47 1@1704448860 proc/slabinfo:31");
	end(&in);
}

KM_TEST(monitors)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "proc-buddyinfo-run", "time: 1700000010\n" BUDDY "time: 1700000020\n" BUDDY);
	put(&in, "proc-meminfo-run",
	    "time: 1700000011\n" MEM "time: 1700000022\n" MEM "time: 1700000032\n" MEM);
	put(&in, "vmstat-run", "procs -----memory----\n");
	CHECK_STR(read_all(&in, true),
		  "0@1700000010 proc/buddyinfo:37 0@1700000010 proc/meminfo:47 "
		  "1@1700000020 proc/buddyinfo:37 1@1700000020 proc/meminfo:47 "
		  "2@1700000032 proc/meminfo:47");
	end(&in);
}

static void add_entry(struct archive *a, const char *name, const char *text)
{
	struct archive_entry *e = archive_entry_new();

	archive_entry_set_pathname(e, name);
	archive_entry_set_size(e, (la_int64_t)strlen(text));
	archive_entry_set_filetype(e, AE_IFREG);
	archive_entry_set_perm(e, 0644);
	archive_entry_set_mtime(e, 1700000000, 0);
	archive_write_header(a, e);
	archive_write_data(a, text, strlen(text));
	archive_entry_free(e);
}

static bool make_archive(struct input *in, int (*filter)(struct archive *),
			 int (*format)(struct archive *))
{
	struct archive *a = archive_write_new();
	bool ok;

	ok = filter(a) >= ARCHIVE_WARN && format(a) == ARCHIVE_OK &&
	     archive_write_open_filename(a, in->path) == ARCHIVE_OK;
	if (ok) {
		add_entry(a, "./s/20240105-100010/proc/meminfo", MEM);
		add_entry(a, "s/20240105-100000/proc/meminfo", MEM);
		add_entry(a, "s/20240105-100000/other", "x");
		add_entry(a, "t/memory.txt", "#==[ C ]==#\n# /proc/buddyinfo\n" BUDDY);
		add_entry(a, "t/../../etc/proc/meminfo", MEM);
	}
	archive_write_close(a);
	archive_write_free(a);
	return ok;
}

KM_TEST(archives)
{
	static int (*const filters[])(struct archive *) = {
		archive_write_add_filter_none,
		archive_write_add_filter_gzip,
		archive_write_add_filter_bzip2,
		archive_write_add_filter_xz,
		archive_write_add_filter_zstd,
	};
	struct input in;
	size_t i;

	for (i = 0; i <= KM_ARRAY_LEN(filters); i++) {
		bool zip = i == KM_ARRAY_LEN(filters);

		REQUIRE(begin(&in));
		REQUIRE(make_archive(&in, filters[zip ? 0 : i],
				     zip ? archive_write_set_format_zip
					 : archive_write_set_format_ustar));
		CHECK_EQ(km_tree_probe(in.path), KM_TREE_ARCHIVE);
		/* Two have no time of their own: the order is that of names. */
		CHECK_STR(read_all(&in, false),
			  "0 proc/meminfo:47 1 proc/meminfo:47 2 proc/buddyinfo:37 "
			  "3 proc/meminfo:47");
		end(&in);
	}
}

/* Windows keeps the case of names, and its archivers may change it: a folder in capitals is /proc all the same. */
KM_TEST(proc_in_capitals)
{
	struct archive *a = archive_write_new();
	struct input in;

	REQUIRE(begin(&in));
	REQUIRE(archive_write_set_format_zip(a) == ARCHIVE_OK && archive_write_open_filename(a, in.path) == ARCHIVE_OK);
	add_entry(a, "Web 7\\Proc\\MEMINFO", MEM);
	add_entry(a, "Web 7\\Proc\\Version", "Linux version 6.1.0\n");
	add_entry(a, "Web 7\\Proc\\Sys\\Vm\\Swappiness", "60\n");
	archive_write_close(a);
	archive_write_free(a);
	CHECK_STR(read_all(&in, false), "0 proc/meminfo:47 0 proc/version:20 0 proc/sys/vm/swappiness:3");
	end(&in);
	/* Names that only look like it stay what they are. */
	REQUIRE(begin(&in));
	put(&in, "proc/meminfo", MEM);
	put(&in, "Process/VERSION", "1.2\n");
	CHECK_STR(read_all(&in, false), "0 proc/meminfo:47");
	end(&in);
}

KM_TEST(archive_cut_short)
{
	struct input in;

	REQUIRE(begin(&in));
	REQUIRE(make_archive(&in, archive_write_add_filter_none, archive_write_set_format_ustar));
	CHECK_EQ(truncate(in.path, 1024 + 512 + 20), 0);
	CHECK_HAS(read_all(&in, false), "0 proc/meminfo:0! 1 proc/meminfo:47 ");
	CHECK_HAS(in.said, "runcated");
	end(&in);
}

/* Write @n bytes of @c into the file @path. */
static bool spoil(const char *path, long at, char c, size_t n)
{
	FILE *f = fopen(path, "r+");
	bool ok = f && fseek(f, at, SEEK_SET) == 0;

	while (ok && n--)
		ok = fputc(c, f) != EOF;
	return f && fclose(f) == 0 && ok;
}

/* libarchive passes over a header that it does not know, and what lies behind an end mark; it does not miss one at the end. */
KM_TEST(archive_that_lost_a_part)
{
	struct input in;

	/* The header of the second of four members, by its checksum. */
	REQUIRE(begin(&in));
	REQUIRE(make_archive(&in, archive_write_add_filter_none, archive_write_set_format_ustar));
	REQUIRE(spoil(in.path, 1024 + 148, '7', 4));
	CHECK_STR(read_all(&in, false), "0 proc/meminfo:47 1 proc/buddyinfo:37 2 proc/meminfo:47 "
					"the header of a member is damaged, or something else than a member lies between two");
	end(&in);
	/* Blocks of zeros, which are an end mark, and members behind it. */
	REQUIRE(begin(&in));
	REQUIRE(make_archive(&in, archive_write_add_filter_none, archive_write_set_format_ustar));
	REQUIRE(spoil(in.path, 512, 0, 1024));
	CHECK_HAS(read_all(&in, false), "proc/buddyinfo:37");
	CHECK_HAS(in.said, "the header of a member is damaged");
	end(&in);
	/* Cut between two members. */
	REQUIRE(begin(&in));
	REQUIRE(make_archive(&in, archive_write_add_filter_none, archive_write_set_format_ustar));
	CHECK_EQ(truncate(in.path, 2048), 0);
	CHECK_HAS(read_all(&in, false), "1 proc/meminfo:47");
	CHECK_HAS(in.said, "without the end mark");
	end(&in);
	/* One block of zeros is enough. */
	REQUIRE(begin(&in));
	REQUIRE(make_archive(&in, archive_write_add_filter_none, archive_write_set_format_ustar));
	CHECK_EQ(truncate(in.path, 2048 + 2 * 512 + 3 * 1024 + 512), 0);
	CHECK_STR(read_all(&in, false), "0 proc/meminfo:47 1 proc/meminfo:47 2 proc/buddyinfo:37 3 proc/meminfo:47");
	end(&in);
}

KM_TEST(zip_that_lost_a_name)
{
	struct input in;

	REQUIRE(begin(&in));
	REQUIRE(make_archive(&in, archive_write_add_filter_none, archive_write_set_format_zip));
	REQUIRE(spoil(in.path, 30, '#', 8));
	CHECK_HAS(read_all(&in, false), "proc/buddyinfo:37");
	CHECK_HAS(in.said, "another name than the directory of the archive");
	end(&in);
}

KM_TEST(what_is_not_known)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "", "just some words\n");
	CHECK_EQ(km_tree_probe(in.path), KM_TREE_NONE);
	CHECK_HAS(read_all(&in, false), "holds no captured files");
	CHECK_EQ(km_tree_probe("/nonexistent"), KM_TREE_NONE);
	unlink(in.path);
	put(&in, "a/b", "x");
	CHECK_EQ(km_tree_probe(in.path), KM_TREE_DIRECTORY);
	CHECK_HAS(read_all(&in, false), "passed over 1 file: 1 of no known kind (b)");
	end(&in);
}

KM_TEST(logs)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "", "[    0.000000] Linux version 6.1\n[    0.000001] Command line: x\n");
	CHECK_EQ(km_tree_probe(in.path), KM_TREE_LOG);
	CHECK_STR(read_all(&in, false), "0 in:64");
	end(&in);
}

/* ---- any directory ---- */

#define LOG  "[    1.000000] one: first\n[    2.000000] two: second\n"
#define DUMP "KDUMP   and what follows"

/* "path=reason", one after the other. */
static const char *passed(struct input *in)
{
	const struct km_tree_passed *p;
	struct km_tree *t;
	struct km_err err;
	size_t i, n = 0, nr;

	in->said[0] = '\0';
	if (km_tree_open(in->path, &t, &err))
		return err.text[0] ? strcpy(in->said, err.text) : in->said;
	nr = km_tree_passed(t, &p);
	for (i = 0; i < nr && n < sizeof(in->said); i++)
		n += (size_t)snprintf(in->said + n, sizeof(in->said) - n, "%s%s=%s", n ? "; " : "",
				      p[i].path, p[i].why);
	km_tree_close(t);
	return in->said;
}

static const char *origins(struct input *in)
{
	struct km_tree_file f;
	struct km_tree *t;
	struct km_err err;
	size_t n = 0;

	in->said[0] = '\0';
	if (km_tree_open(in->path, &t, &err))
		return strcpy(in->said, err.text);
	while (km_tree_next(t, &f) == KM_OK && n < sizeof(in->said))
		n += (size_t)snprintf(in->said + n, sizeof(in->said) - n, "%s%s:%s%s", n ? " " : "",
				      f.origin, f.path, f.log ? " (log)" : "");
	km_tree_close(t);
	return in->said;
}

static const char *hosts(struct input *in)
{
	struct km_tree_file f;
	struct km_tree *t;
	struct km_err err;
	size_t n = 0;

	in->said[0] = '\0';
	if (km_tree_open(in->path, &t, &err))
		return strcpy(in->said, err.text);
	while (km_tree_next(t, &f) == KM_OK && n < sizeof(in->said))
		n += (size_t)snprintf(in->said + n, sizeof(in->said) - n, "%s%s", n ? " " : "", f.host);
	km_tree_close(t);
	return in->said;
}

KM_TEST(folder_of_logs)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "dmesg.txt", LOG);
	put(&in, "boot-2.txt", LOG);
	put(&in, "boot-10.txt", LOG);
	put(&in, "var/messages",
	    "Jan  5 10:00:00 h1 cron[1]: a\nJan  5 10:00:00 h1 cron[1]: b\n"
	    "Jan  5 10:00:00 h1 cron[1]: c\nJan  5 10:00:00 h1 cron[1]: d\n"
	    "Jan  5 10:00:01 h1 kernel: e\n");
	put(&in, "notes.md", "Mem-Info: as the kernel prints it\n");
	put(&in, "empty", "");
	CHECK_STR(origins(&in), "boot-2.txt:boot-2.txt (log) boot-10.txt:boot-10.txt (log) "
				"dmesg.txt:dmesg.txt (log) var/messages:messages (log)");
	CHECK_HAS(passed(&in), "in/notes.md=of no known kind");
	CHECK_HAS(in.said, "in/empty=empty");
	end(&in);
}

/* The text of the first log whose path begins with @path. */
static const char *log_text(struct input *in, const char *path)
{
	struct km_tree_file f;
	struct km_tree *t;
	struct km_err err;

	in->said[0] = '\0';
	if (km_tree_open(in->path, &t, &err))
		return strcpy(in->said, err.text);
	while (!in->said[0] && km_tree_next(t, &f) == KM_OK)
		if (f.log && !strncmp(f.origin, path, strlen(path)))
			snprintf(in->said, sizeof(in->said), "%.*s", (int)f.bytes, f.data);
	km_tree_close(t);
	return in->said;
}

/* "path" of each file, "'" behind it where it lacks its last newline as all do. */
static const char *ends_of(struct input *in)
{
	struct km_tree_file f;
	struct km_tree *t;
	struct km_err err;
	size_t n = 0;

	in->said[0] = '\0';
	if (km_tree_open(in->path, &t, &err))
		return strcpy(in->said, err.text);
	while (km_tree_next(t, &f) == KM_OK && n < sizeof(in->said))
		n += (size_t)snprintf(in->said + n, sizeof(in->said) - n, "%s%s%s", n ? " " : "", f.path, f.stripped ? "'" : "");
	km_tree_close(t);
	return in->said;
}

KM_TEST(newlines_that_were_taken_off)
{
	struct input in;

	REQUIRE(begin(&in));
	/* All; all but one; one alone, which may be cut; all at one size, as a limit cuts. */
	put(&in, "a/proc/meminfo", "MemTotal: 9 kB\nMemFree: 1 kB");
	put(&in, "a/proc/vmstat", "nr_free_pages 7\nnr_mlock 4");
	put(&in, "a/proc/uptime", "9.00 8.00");
	put(&in, "b/proc/meminfo", "MemTotal: 9 kB\nMemFree: 1 kB");
	put(&in, "b/proc/vmstat", "nr_free_pages 7\nnr_mlock 4");
	put(&in, "b/proc/uptime", "9.00 8.00\n");
	put(&in, "c/proc/vmstat", "nr_free_pages 7\nnr_mlock 4");
	put(&in, "c/proc/uptime", "9.00 8.00");
	put(&in, "d/proc/meminfo", "MemTotal: 9 kB\nMemFree: 12");
	put(&in, "d/proc/vmstat", "nr_free_pages 7\nnr_mlock 4");
	CHECK_STR(ends_of(&in), "proc/meminfo' proc/vmstat' proc/uptime' proc/meminfo proc/vmstat proc/uptime proc/vmstat proc/uptime proc/meminfo proc/vmstat");
	end(&in);
}

/* Each part of a record of pstore is a file, that with the newest lines the first: together they are one log. */
KM_TEST(parts_of_pstore_in_files)
{
	struct input in;

	REQUIRE(begin(&in));
	/* Two records of one boot, the second a second later; a part of the last is packed, and one of another boot. */
	put(&in, "efi/dmesg-efi-166123456701001", "Oops#1 Part1\n<4>[   30.000000] e\n<4>[   30.000001] f\n");
	put(&in, "efi/dmesg-efi-166123456702001", "Oops#1 Part2\n<4>[   20.000000] c\n<4>[   20.000001] d");
	put(&in, "efi/dmesg-efi-166123456803001", "Oops#1 Part3\n<4>[   10.000000] a\n<4>[   10.000001] b\n");
	put(&in, "efi/dmesg-efi-166123456901002", "Panic#2 Part1\n<4>[   30.000002] g\n<4>[   30.000003] h\n");
	put(&in, "efi/dmesg-efi-166123456903002", "Panic#2 Part3\n<4>[   10.000000] a\n<4>[   10.000001] b\n");
	put(&in, "efi/dmesg-efi-166123456902002.enc.z", "\x01\x02\x03\x04\x05");
	put(&in, "efi/dmesg-efi-166999999901001", "Oops#1 Part1\n<4>[   77.000000] y\n<4>[   77.000001] z\n");
	/* Names without times: a part that comes again is of the next record. What systemd joined has nothing more. */
	put(&in, "erst/dmesg-erst-9", "Panic#1 Part1\n<4>[   30.000000] 3\n<4>[   30.000001] 4\n");
	put(&in, "erst/dmesg-erst-10", "Panic#1 Part2\n<4>[   20.000000] 1\n<4>[   20.000001] 2\n");
	put(&in, "erst/dmesg-erst-11", "Panic#1 Part1\n<4>[   50.000000] 7\n<4>[   50.000001] 8\n");
	put(&in, "erst/dmesg.txt", "<4>[   50.000000] 7\n<4>[   50.000001] 8\n<4>[   20.000000] 1\n<4>[   20.000001] 2\n"
				   "<4>[   30.000000] 3\n<4>[   30.000001] 4\n");
	CHECK_STR(origins(&in), "efi/dmesg-efi-166123456701001:dmesg-efi-166123456701001 (log) "
				"efi/dmesg-efi-166123456901002:dmesg-efi-166123456901002 (log) "
				"efi/dmesg-efi-166999999901001:dmesg-efi-166999999901001 (log) "
				"erst/dmesg-erst-9:dmesg-erst-9 (log) erst/dmesg-erst-11:dmesg-erst-11 (log)");
	CHECK_STR(log_text(&in, "efi/dmesg-efi-166123456701001"),
		  "<4>[   10.000000] a\n<4>[   10.000001] b\n<4>[   20.000000] c\n<4>[   20.000001] d\n"
		  "<4>[   30.000000] e\n<4>[   30.000001] f\n");
	CHECK_STR(log_text(&in, "erst/dmesg-erst-9"), "<4>[   20.000000] 1\n<4>[   20.000001] 2\n<4>[   30.000000] 3\n<4>[   30.000001] 4\n");
	CHECK_HAS(passed(&in), "in/efi/dmesg-efi-166123456902002.enc.z=a part of a record of pstore that the kernel could not unpack");
	CHECK_HAS(in.said, "=of the record Panic#2 of pstore, part 2 is not there");
	CHECK_HAS(in.said, "in/erst/dmesg.txt=joined from parts of records of pstore that are there themselves");
	end(&in);
}

KM_TEST(parts_of_pstore_that_are_missing)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "efi/dmesg-efi-166123456902003", "Oops#3 Part2\n<4>[   30.000002] g\n<4>[   30.000003] h\n");
	put(&in, "efi/dmesg-efi-166123456906003", "Oops#3 Part6\n<4>[   10.000000] a\n<4>[   10.000001] b\n");
	CHECK_STR(log_text(&in, "efi/dmesg-efi-166123456902003"),
		  "<4>[   10.000000] a\n<4>[   10.000001] b\n<4>[   30.000002] g\n<4>[   30.000003] h\n");
	CHECK_HAS(passed(&in), "of the record Oops#3 of pstore, parts 3 to 5 are not there");
	CHECK_HAS(in.said, "of the record Oops#3 of pstore, part 1 is not there");
	end(&in);
}

/* The log of a snapshot is its own; any other one is a capture by itself. */
KM_TEST(logs_beside_a_snapshot)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "h/proc/meminfo", MEM);
	put(&in, "h/dmesg", LOG);
	put(&in, "h/var/log/kern.log", "Jan  5 10:00:01 h1 kernel: e\n");
	put(&in, "h/var/crash/1/vmcore-dmesg.txt", LOG);
	put(&in, "h/bin/dmesg", "#!/bin/sh\n");
	put(&in, "h/tools/uname", "\177ELF program");
	CHECK_STR(origins(&in),
		  "h/:proc/meminfo h/:dmesg "
		  "h/var/crash/1/vmcore-dmesg.txt:vmcore-dmesg.txt (log) "
		  "h/var/log/kern.log:kern.log (log)");
	CHECK_HAS(passed(&in), "in/h/bin/dmesg=of no known kind");
	CHECK_HAS(in.said, "in/h/tools/uname=ELF program or library");
	end(&in);
}

KM_TEST(folder_of_hosts)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "web1/s1/proc/meminfo", MEM);
	put(&in, "web2/s1/proc/meminfo", MEM);
	put(&in, "web3.txt", "=== /proc/meminfo\n" MEM "=== /proc/buddyinfo\n" BUDDY);
	CHECK_STR(origins(&in), "web1/s1/:proc/meminfo web2/s1/:proc/meminfo "
				"web3.txt:proc/buddyinfo web3.txt:proc/meminfo");
	end(&in);
}

/* Monitors of two machines, each file in a folder of its own. */
KM_TEST(monitors_in_folders)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "m1/oswmeminfo/m1_meminfo.dat",
	    "zzz ***Fri Jan 5 10:00:00 UTC 2024\n" MEM
	    "zzz ***Fri Jan 5 10:00:30 UTC 2024\n" MEM);
	put(&in, "m1/oswslabinfo/m1_slabinfo.dat",
	    "zzz ***Fri Jan 5 10:00:01 UTC 2024\nslabinfo - version: 2.1\n# name\n");
	put(&in, "m2/oswmeminfo/m2_meminfo.dat", "zzz ***Fri Jan 5 10:00:00 UTC 2024\n" MEM);
	CHECK_STR(origins(&in), "m1/:proc/meminfo m1/:proc/slabinfo m2/:proc/meminfo "
				"m1/:proc/meminfo");
	CHECK_HAS(read_all(&in, true), "2@1704448830 proc/meminfo:47");
	end(&in);
}

/* Monitors of two machines in one folder: the names of the files have the host. */
KM_TEST(monitors_of_hosts_in_one_folder)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "archive/oswmeminfo/db1_meminfo_24.01.05.1000.dat",
	    "zzz ***Fri Jan 5 10:00:00 UTC 2024\n" MEM);
	put(&in, "archive/oswslabinfo/db1_slabinfo_24.01.05.1000.dat",
	    "zzz ***Fri Jan 5 10:00:01 UTC 2024\nslabinfo - version: 2.1\n# name\n");
	put(&in, "archive/oswmeminfo/db_2_meminfo_24.01.05.1000.dat",
	    "zzz ***Fri Jan 5 10:00:00 UTC 2024\n" MEM);
	CHECK_STR(origins(&in), "archive/db1/:proc/meminfo archive/db1/:proc/slabinfo archive/db_2/:proc/meminfo");
	CHECK_STR(hosts(&in), "db1 db1 db_2");
	end(&in);
}

/* Files whose names say when they were copied: those of one time are one snapshot. */
KM_TEST(dates_in_names_of_files)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "meminfo.20240105-090000", MEM);
	put(&in, "meminfo.20240105-100000", MEM);
	put(&in, "slabinfo.20240105-100000", "slabinfo - version: 2.1\n# name\n");
	CHECK_STR(read_all(&in, true), "0@1704445200 proc/meminfo:47 1@1704448800 proc/meminfo:47"
				       " 1@1704448800 proc/slabinfo:31");
	end(&in);
}

/* Kernel and time stand in the head of a bug report; later lines of the same words are no head. */
KM_TEST(head_of_a_bug_report)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "",
	    "========================================================\n"
	    "== dumpstate: 2024-01-05 10:00:00\n"
	    "========================================================\n\n"
	    "Build: x\nKernel: Linux version 6.1.25-android14 (x) #1\nCommand line: quiet\n"
	    "------ MEMORY INFO (/proc/meminfo: 2024-01-05 10:00:00) ------\n" MEM
	    "------ 0.010s was the duration of 'MEMORY INFO' ------\nCommand line: loud\n");
	CHECK_STR(read_all(&in, true), "0@1704448800 proc/meminfo:47 0@1704448800 proc/version:37"
				       " 0@1704448800 proc/cmdline:5");
	end(&in);
}

KM_TEST(dumps_in_a_folder)
{
	const struct km_tree_found *f;
	struct input in;
	struct km_tree *tree;
	char line[300];

	REQUIRE(begin(&in));
	put(&in, "crash/a/vmcore", DUMP);
	put(&in, "crash/b/core.img", "makedumpfile");
	put(&in, "crash/vmlinux-6.1", "\177ELF");
	put(&in, "crash/x.profile", "KMPROFILE");
	REQUIRE(km_tree_open(in.path, &tree, NULL) == KM_OK);
	CHECK_EQ(km_tree_dumps(tree, &f), 1);
	CHECK_STR(f[0].path, "in/crash/a/vmcore");
	CHECK_EQ(km_tree_types(tree, &f), 2);
	CHECK_EQ(km_tree_nr_snapshots(tree), 0);
	CHECK_EQ(km_tree_nr_passed(tree), 1);
	CHECK_EQ(km_tree_left_out_dump(tree), 0);
	REQUIRE(km_tree_pass(tree, "in/crash/a/vmcore", KM_PASSED_DUMP, "because") == KM_OK);
	CHECK_EQ(km_tree_left_out_dump(tree), 1);
	CHECK_STR(km_tree_passed_line(tree, line, sizeof(line)),
		  "passed over 2 files: 1 memory dump that could not be loaded (vmcore: because), "
		  "1 of no known kind (core.img)");
	REQUIRE(km_tree_pass(tree, "in/crash/", KM_PASSED_UNREADABLE, NULL) == KM_OK);
	CHECK(strstr(km_tree_passed_line(tree, line, sizeof(line)), "1 unreadable (in/crash/)") != NULL);
	km_tree_close(tree);
	end(&in);
}

/* What is in an archive, in a folder or not: logs and captured files are used, dumps are named. */
KM_TEST(members_by_content)
{
	struct input in;
	struct archive *a;
	char name[256];

	REQUIRE(begin(&in));
	put(&in, "x/README.txt", "nothing\n");
	snprintf(name, sizeof(name), "%s/x/one.tar.gz", in.path);
	a = archive_write_new();
	REQUIRE(archive_write_add_filter_gzip(a) >= ARCHIVE_WARN &&
		archive_write_set_format_ustar(a) == ARCHIVE_OK &&
		archive_write_open_filename(a, name) == ARCHIVE_OK);
	add_entry(a, "h1/console.txt", LOG);
	add_entry(a, "h1/vmcore", DUMP);
	add_entry(a, "h1/free.out", MEM);
	add_entry(a, "h1/void", "");
	add_entry(a, "h1/bin/dmesg", "\177ELF program");
	archive_write_close(a);
	archive_write_free(a);
	CHECK_STR(origins(&in), "x/one.tar.gz/h1/:proc/meminfo "
				"x/one.tar.gz/h1/console.txt:console.txt (log)");
	CHECK_HAS(passed(&in), "h1/vmcore=memory dump within an archive; unpack the archive first");
	CHECK_HAS(in.said, "h1/void=empty");
	CHECK_HAS(in.said, "h1/bin/dmesg=ELF program or library");
	CHECK_HAS(in.said, "in/x/README.txt=of no known kind");
	end(&in);
}

/* An archive with one file @name of @bytes, which repeat @line, into @buf. Its bytes. */
static size_t pack(char *buf, size_t room, int (*filter)(struct archive *), const char *name, const char *line, size_t bytes)
{
	struct archive *a = archive_write_new();
	size_t n = strlen(line), used = 0, i;
	char *text = malloc(bytes + n + 1);

	if (text && filter(a) >= ARCHIVE_WARN && archive_write_set_format_ustar(a) == ARCHIVE_OK &&
	    archive_write_open_memory(a, buf, room, &used) == ARCHIVE_OK) {
		for (i = 0; i < bytes; i += n)
			memcpy(text + i, line, n + 1);
		add_entry(a, name, text);
		archive_write_close(a);
	}
	archive_write_free(a);
	free(text);
	return used;
}

static void add_bytes(struct archive *a, const char *name, const char *data, size_t bytes, bool sized)
{
	struct archive_entry *e = archive_entry_new();

	archive_entry_set_pathname(e, name);
	if (sized)
		archive_entry_set_size(e, (la_int64_t)bytes);
	archive_entry_set_filetype(e, AE_IFREG);
	archive_entry_set_perm(e, 0644);
	archive_write_header(a, e);
	archive_write_data(a, data, bytes);
	archive_entry_free(e);
}

/* Begin the archive in->path; as a compressed zip file it is read from its beginning on, and says no sizes there. */
static struct archive *outer(struct input *in, bool zip)
{
	struct archive *a = archive_write_new();

	if ((zip ? archive_write_add_filter_gzip(a) : archive_write_add_filter_none(a)) < ARCHIVE_WARN ||
	    (zip ? archive_write_set_format_zip(a) : archive_write_set_format_ustar(a)) != ARCHIVE_OK ||
	    archive_write_open_filename(a, in->path) != ARCHIVE_OK) {
		archive_write_free(a);
		return NULL;
	}
	return a;
}

/* Index in->path with room for @room more bytes of archives within others, @nested of which it is in. */
static struct km_tree *index_with_room(struct input *in, unsigned nested, uint64_t room)
{
	struct km_tree *tree = km_calloc(1, sizeof(*tree));

	if (!tree)
		return NULL;
	tree->nested = nested;
	tree->nested_bytes = KM_TREE_NESTED_MAX - room;
	if (km_archive_index(tree, in->path, "")) {
		km_tree_close(tree);
		return NULL;
	}
	return tree;
}

/* Files that only their content speaks for count as those that are claimed by their path do. */
KM_TEST(logs_within_nested_archives_are_bounded)
{
	const uint64_t bytes = strlen(LOG);
	char name[32];
	struct km_tree *tree;
	struct archive *a;
	struct input in;
	unsigned i;

	REQUIRE(begin(&in));
	a = outer(&in, false);
	REQUIRE(a);
	for (i = 0; i < 5; i++) {
		snprintf(name, sizeof(name), "h/console%u.txt", i);
		add_entry(a, name, LOG);
	}
	archive_write_close(a);
	archive_write_free(a);
	tree = index_with_room(&in, 1, 2 * bytes + 1);
	REQUIRE(tree);
	CHECK_EQ(tree->items.n, 2);
	CHECK_EQ(tree->nested_bytes, KM_TREE_NESTED_MAX - 1);
	CHECK_EQ(tree->nr_passed[KM_PASSED_ARCHIVE], 3);
	km_tree_close(tree);
	end(&in);
}

/* @line again and again up to @bytes, or once, compressed into @to. Returns the bytes used; 0: it failed. */
static size_t squeeze(char *to, size_t room, const char *line, size_t bytes)
{
	struct archive *a = archive_write_new();
	struct archive_entry *e = archive_entry_new();
	size_t n = strlen(line), used = 0, i;

	if (archive_write_add_filter_gzip(a) >= ARCHIVE_WARN && archive_write_set_format_raw(a) == ARCHIVE_OK &&
	    archive_write_open_memory(a, to, room, &used) == ARCHIVE_OK) {
		archive_entry_set_pathname(e, "a");
		archive_entry_set_filetype(e, AE_IFREG);
		archive_write_header(a, e);
		for (i = 0; i < bytes; i += n)
			archive_write_data(a, line, n);
		archive_write_close(a);
	}
	archive_entry_free(e);
	archive_write_free(a);
	return used;
}

/* Compressed members have one bound together; each leaves room for the next, and what is not read is named. */
KM_TEST(compressed_members_are_bounded)
{
	static char big[200000], small[4000];
	const uint64_t room = 1 << 20;
	struct km_tree *tree;
	size_t nbig, nsmall, i;
	struct archive *a;
	struct input in;
	char name[32];

	nbig = squeeze(big, sizeof(big), "[   10.000000] usb 1-1: a line of a log\n", 3 << 20);
	nsmall = squeeze(small, sizeof(small), LOG, 1);
	REQUIRE(nbig && nsmall && begin(&in));
	a = outer(&in, false);
	REQUIRE(a);
	for (i = 0; i < 40; i++) {
		snprintf(name, sizeof(name), "h/big%zu.gz", i);
		add_bytes(a, name, big, nbig, true);
		if (i == 3)
			add_bytes(a, "h/console.gz", small, nsmall, true);
	}
	archive_write_close(a);
	archive_write_free(a);
	tree = index_with_room(&in, 0, room);
	REQUIRE(tree);
	CHECK(tree->nested_bytes <= KM_TREE_NESTED_MAX && tree->unpacked <= room + 40 * nbig + nsmall);
	CHECK_EQ(tree->nr_passed[KM_PASSED_REST], 40);
	for (i = 0; i < tree->items.n && strcmp(tree->items.v[i].path, "console.gz") != 0; i++)
		;
	CHECK(i < tree->items.n && tree->items.v[i].bytes == strlen(LOG));
	CHECK_EQ(tree->damage, KM_OK);
	km_tree_close(tree);
	end(&in);
}

/* The same of a folder of compressed files: half of what is left for each. */
KM_TEST(unpacked_files_are_bounded)
{
	static char big[200000];
	size_t n = squeeze(big, sizeof(big), "[   10.000000] usb 1-1: a line of a log\n", 3 << 20);
	struct km_tree *tree = km_calloc(1, sizeof(*tree));
	struct input in;
	char path[256];
	unsigned i;
	FILE *f;

	REQUIRE(n && tree && begin(&in));
	mkdir(in.path, 0777);
	tree->unpacked = KM_TREE_UNPACKED_MAX - (1 << 20);
	for (i = 0; i < 3; i++) {
		snprintf(path, sizeof(path), "%s/big%u.gz", in.path, i);
		f = fopen(path, "w");
		REQUIRE(f);
		CHECK(fwrite(big, 1, n, f) == n && !fclose(f));
		CHECK_EQ(km_tree_take_file(tree, path + strlen(in.folder.dir) + 1, path, n), KM_OK);
	}
	CHECK_EQ(tree->nr_passed[KM_PASSED_REST], 3);
	REQUIRE(tree->items.n == 3);
	CHECK(tree->items.v[0].bytes > 500000 && tree->items.v[0].bytes <= 1 << 19);
	CHECK(tree->items.v[1].bytes > 250000 && tree->items.v[1].bytes <= 1 << 18);
	CHECK(tree->items.v[2].bytes > 125000 && tree->items.v[2].bytes <= 1 << 17);
	km_tree_close(tree);
	end(&in);
}

/* An archive that is too large takes no room of the next one. */
KM_TEST(large_archive_leaves_room)
{
	static char big[700000], small[20000];
	size_t nbig = pack(big, sizeof(big), archive_write_add_filter_none, "proc/slabinfo", "slab 1 2 3\n", 600000);
	size_t nsmall = pack(small, sizeof(small), archive_write_add_filter_none, "proc/meminfo", MEM, 40);
	struct km_tree *tree;
	struct archive *a;
	struct input in;
	int zip;

	CHECK(nbig > 600000 && nsmall);
	for (zip = 0; zip < 2; zip++) {
		REQUIRE(begin(&in));
		a = outer(&in, zip);
		REQUIRE(a);
		add_bytes(a, "big.tar", big, nbig, !zip);
		add_bytes(a, "small.tar", small, nsmall, !zip);
		archive_write_close(a);
		archive_write_free(a);
		tree = index_with_room(&in, 0, 400000);
		REQUIRE(tree);
		CHECK_EQ(tree->items.n, 1);
		CHECK(tree->items.n == 1 && !strcmp(tree->items.v[0].path, "proc/meminfo") && tree->items.v[0].bytes == strlen(MEM) &&
		      !tree->items.v[0].truncated);
		CHECK_EQ(tree->nr_passed[KM_PASSED_ARCHIVE], 1);
		CHECK_EQ(tree->nested_bytes, KM_TREE_NESTED_MAX - 400000 + nsmall + strlen(MEM));
		CHECK_EQ(tree->damage, KM_OK);
		km_tree_close(tree);
		end(&in);
	}
}

/* The damage of an inner archive, cut before anything in it can be seen, is its own. */
KM_TEST(cut_inner_archive_is_named)
{
	static char inner[20000];
	size_t n = pack(inner, sizeof(inner), archive_write_add_filter_gzip, "proc/meminfo", MEM, 40);
	struct archive *a;
	struct input in;

	CHECK(n > 60);
	REQUIRE(begin(&in));
	a = outer(&in, false);
	REQUIRE(a);
	add_bytes(a, "a.tar.gz", inner, n, true);
	add_bytes(a, "b.tar.gz", inner, 60, true);
	add_bytes(a, "c.tar.gz", inner, n, true);
	archive_write_close(a);
	archive_write_free(a);
	CHECK_STR(read_all(&in, false), "0 proc/meminfo:47 1 proc/meminfo:47");
	CHECK_HAS(passed(&in), "b.tar.gz=");
	CHECK_MSG(!strstr(in.said, "a.tar.gz") && !strstr(in.said, "c.tar.gz") && !strstr(in.said, "empty"), "%s", in.said);
	end(&in);
}

/* In an archive, too, a copy of /proc is one snapshot, also where what shows that it is one comes last. */
KM_TEST(copy_of_proc_in_an_archive)
{
	static const char *const members[][2] = {
		{ "h/host1-proc/sys/vm/swappiness", "60\n" },	 { "h/host1-proc/9/status", "Name: b\n" },
		{ "h/host1-proc/9/task/9/status", "Name: t\n" }, { "h/host1-proc/10/comm", "a\n" },
		{ "h/host1-proc/10/status", "Name: a\n" },	 { "h/host1-proc/meminfo", MEM },
		{ "b/1/stat", "cpu 1\n" },			 { "b/1/status", "ok\n" },
		{ "b/1/meminfo", MEM },				 { "b/2/meminfo", MEM },
		{ "b/meminfo", MEM },				 { "c/proc/7/status", "Name: c\n" },
		{ "c/proc/meminfo", MEM },
	};
	static const char bare[] = "0 proc/meminfo:47 0 proc/9/status:8 0 proc/10/comm:2 0 proc/10/status:8 0 proc/sys/vm/swappiness:3";
	const size_t below = strlen("h/host1-proc/");
	struct archive *a;
	struct input in;
	unsigned zip;
	size_t i;

	for (zip = 0; zip < 2; zip++) {
		REQUIRE(begin(&in));
		a = outer(&in, zip);
		REQUIRE(a);
		for (i = 0; i < KM_ARRAY_LEN(members); i++)
			add_bytes(a, members[i][0], members[i][1], strlen(members[i][1]), !zip);
		archive_write_close(a);
		archive_write_free(a);
		CHECK_STR(read_all(&in, false),
			  "0 proc/meminfo:47 1 proc/meminfo:47 1 proc/stat:6 2 proc/meminfo:47 3 proc/meminfo:47 3 proc/7/status:8 "
			  "4 proc/meminfo:47 4 proc/9/status:8 4 proc/10/comm:2 4 proc/10/status:8 4 proc/sys/vm/swappiness:3");
		end(&in);
	}
	/* tar -C /proc: the archive itself. */
	REQUIRE(begin(&in));
	a = outer(&in, false);
	REQUIRE(a);
	for (i = 0; i < 6; i++)
		add_bytes(a, members[i][0] + below, members[i][1], strlen(members[i][1]), true);
	archive_write_close(a);
	archive_write_free(a);
	CHECK_STR(read_all(&in, false), bare);
	end(&in);
}

KM_TEST(links_and_pipes)
{
	struct input in;
	char path[256];

	REQUIRE(begin(&in));
	put(&in, "proc/meminfo", MEM);
	snprintf(path, sizeof(path), "%s/inside", in.path);
	CHECK_EQ(symlink("proc/meminfo", path), 0);
	snprintf(path, sizeof(path), "%s/outside", in.path);
	CHECK_EQ(symlink("/etc/passwd", path), 0);
	snprintf(path, sizeof(path), "%s/messages", in.path);
	CHECK_EQ(symlink("/nonexistent/messages", path), 0);
	snprintf(path, sizeof(path), "%s/self", in.path);
	CHECK_EQ(symlink("self", path), 0);
	snprintf(path, sizeof(path), "%s/pipe", in.path);
	CHECK_EQ(mkfifo(path, 0600), 0);
	CHECK_HAS(passed(&in), "in/outside=symbolic link to what is outside of the input");
	CHECK_HAS(in.said, "in/pipe=device, pipe or socket");
	CHECK_HAS(in.said, "in/messages=symbolic link that leads nowhere");
	CHECK_HAS(in.said, "in/self=symbolic link that leads nowhere");
	CHECK_MSG(!strstr(in.said, "inside"), "%s", in.said);
	end(&in);
}

/* A file of date(1) dates a snapshot; what the kernel says comes before it, a file's time after. */
KM_TEST(date_files)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "a/proc/meminfo", MEM);
	put(&in, "a/sos_commands/date/date", "Fri Jan  5 10:00:00 UTC 2024\n");
	put(&in, "b/proc/meminfo", MEM);
	put(&in, "b/proc/stat", "cpu\nbtime 1704448790\n");
	put(&in, "b/proc/uptime", "15.00 3.00\n");
	put(&in, "b/sos_commands/date/date", "Fri Jan  5 11:00:00 UTC 2024\n");
	CHECK_HAS(read_all(&in, true), "0@1704448800 proc/meminfo:47");
	CHECK_HAS(in.said, "1@1704448805 proc/meminfo:47");
	end(&in);
}

/* ---- headings ---- */

#define SMAPS "10000-20000 r--p 00000000 08:01 5 /bin/x\nSize: 64 kB\n"

/* Dates as date(1) prints them in several languages and formats, with what they are. 0: the zone is not known. */
KM_TEST(zones_of_dates)
{
	static const struct {
		const char *text;
		int64_t at;
	} dates[] = {
		{ "Tue Mar  5 10:00:00 UTC 2024", 1709632800 },
		{ "Tue Mar  5 11:00:00 CET 2024", 1709632800 },
		{ "Tue Mar  5 05:00:00 EST 2024", 1709632800 },
		{ "Tue Mar  5 03:00:00 PDT 2024", 1709632800 },
		{ "Tue Mar  5 07:00:00 PM JST 2024", 1709632800 },
		{ "Tue Mar  5 12:30:00 AM WET 2024", 1709598600 },
		{ "Tue 05 Mar 2024 12:30:00 PM EET", 1709634600 },
		{ "Tue, 05 Mar 2024 13:00:00 +0300", 1709632800 },
		{ "Tue, 05 Mar 2024 02:00:00 PST", 1709632800 },
		{ "Tue Mar  5 07:00:00 -03 2024", 1709632800 },
		{ "Tue 2024-03-05 12:00:00 EET", 1709632800 },
		{ "2024-03-05 10:00:00", 1709632800 },
		{ "2024-03-05 15:45:00+05:45", 1709632800 },
		{ "2024-03-05T11:00:00,123456789+01:00", 1709632800 },
		{ "2024-03-05 12:00:00.5 CEST", 1709632800 },
		{ "2024-03-05 10:00:00 the machine was slow", 1709632800 },
		{ "2024-03-05 10:00:00 START", 1709632800 },
		{ "2024-03-05 10:00:00 4096", 1709632800 },
		{ "Tue 05 Mar 2024 10:00:00 BEGIN", 1709632800 },
		{ "2024-03-05 10:00:00 CST", 0 },
		{ "Tue Mar  5 15:30:00 IST 2024", 0 },
		{ "Tue Mar  5 18:00:00 CST 2024", 0 },
		{ "Tue 05 Mar 2024 10:00:00 AM BST", 0 },
		{ "zzz ***Tue Mar 5 10:00:00 XYZT 2024", 0 },
	};
	struct km_date date;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(dates); i++) {
		struct km_text line = { dates[i].text, dates[i].text + strlen(dates[i].text) };

		CHECK_MSG(km_text_date(line, &date), "%s", dates[i].text);
		CHECK_MSG(date.at == dates[i].at, "%s: %lld", dates[i].text, (long long)date.at);
	}
}

/* The output of programs beside files that say which machine it is of: one snapshot. */
KM_TEST(output_of_programs_in_a_folder)
{
	static const char top[] = "top - 10:00:00 up 10 days,  1:00,  1 user,  load average: 0.10, 0.20, 0.30\n"
				  "Tasks: 2 total,   1 running,   1 sleeping,   0 stopped,   0 zombie\n"
				  "KiB Mem :  8000000 total,  1000000 free,  4000000 used,  3000000 buff/cache\n"
				  "KiB Swap:  2000000 total,  2000000 free,        0 used.  3500000 avail Mem\n\n"
				  "  PID USER      PR  NI    VIRT    RES    SHR S  %CPU %MEM     TIME+ COMMAND\n"
				  "    1 root      20   0  168000  12000   8000 S   0.0  0.2   0:01.00 init\n";
	static const char *const names[] = { "hostname", "hostname.txt", "uname.txt", "proc/meminfo" };
	struct input in;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(names); i++) {
		REQUIRE(begin(&in));
		put(&in, names[i], i == 3 ? MEM : i == 2 ? "Linux web9 6.1.0 #1 SMP x86_64 GNU/Linux\n"
							 : "web9\n");
		put(&in, "top.txt", top);
		put(&in, "ps.txt", "USER         PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND\n"
				   "root           1  0.0  0.1 168000 12000 ?        Ss   Nov20   0:01 /sbin/init\n");
		put(&in, "free.txt", "              total        used        free      shared  buff/cache   available\n"
				     "Mem:        8000000     4000000     1000000      100000     3000000     3500000\n");
		put(&in, "vmstat.txt", "procs -----------memory---------- ---swap-- -----io---- -system-- ------cpu-----\n"
				       " r  b   swpd   free   buff  cache   si   so    bi    bo   in   cs us sy id wa st\n"
				       " 1  0      0 1000000 204800 764288    0    0    12    33   50   70  2  1 97  0  0\n");
		read_all(&in, false);
		CHECK_MSG(strstr(in.said, "0 top_head:") && strstr(in.said, "0 top_list:") && strstr(in.said, "0 ps_table:") &&
				  strstr(in.said, "0 free:") && strstr(in.said, "0 vmstat_table:") && !strstr(in.said, " 1 ") &&
				  strstr(in.said, i == 3 ? "meminfo" : names[i]),
			  "%s", in.said);
		end(&in);
	}
}

/* Tables of sar that say nothing of memory are named, alone, in a folder, and beside those that do. */
KM_TEST(rates_of_sar)
{
#define SAR   "Linux 5.10.0-20-amd64 (db1) \t11/26/25 \t_x86_64_\t(8 CPU)\n\n"
#define PAGES "00:00:01     pgpgin/s pgpgout/s\n00:10:01         1.23     45.67\nAverage:         1.23     45.67\n\n"
#define SWAPS "00:00:01     pswpin/s pswpout/s\n00:10:01         0.00      0.10\n\n"
#define SPACE "00:00:01    kbswpfree kbswpused\n00:10:01      1045500      2048\n\n"
#define WHY   "table of sar that has no amounts of memory or swap"
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "", SAR PAGES SWAPS);
	CHECK_EQ(km_tree_probe(in.path), KM_TREE_SECTIONS);
	CHECK(strstr(passed(&in), "passed over: 2 tables of sar that have no amounts of memory or swap (sar: table of pgpgin, …)") != NULL);
	put(&in, "", SAR SPACE SAR PAGES);
	CHECK_STR(read_all(&in, false), "0 sar_memory:69 0 uname-a:46");
	CHECK_STR(passed(&in), "sar: table of pgpgin=" WHY);
	end(&in);
	REQUIRE(begin(&in));
	put(&in, "proc/meminfo", MEM);
	put(&in, "sar-W.txt", SAR SWAPS);
	CHECK_STR(read_all(&in, false), "0 proc/meminfo:47");
	CHECK_STR(passed(&in), "sar: table of pswpin=" WHY);
	end(&in);
}

/* A zone that cannot be told leaves the time unknown, which is said; the snapshots stay apart. */
KM_TEST(zone_not_known)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "", "Fri Jan  5 10:00:00 IST 2024\n# cat /proc/meminfo\n" MEM "Fri Jan  5 11:00:10 IST 2024\n# cat /proc/meminfo\n" MEM);
	CHECK_STR(read_all(&in, true), "0@0(IST 1704448800) proc/meminfo:47 1@0(IST 1704452410) proc/meminfo:47");
	CHECK_STR(passed(&in), "dates of zone IST=clock of a time zone whose name is ambiguous or unknown");
	end(&in);
	REQUIRE(begin(&in));
	put(&in, "a-20240105/proc/meminfo", MEM);
	put(&in, "a-20240105/date", "Fri Jan  5 10:00:00 CST 2024\n");
	CHECK_STR(read_all(&in, true), "0@0(CST 1704448800) proc/meminfo:47 0@0(CST 1704448800) date:29");
	end(&in);
}

/* Folders whose names are not in the order of time are, by the clock that they share; where they have several, by name. */
KM_TEST(order_by_a_clock_of_an_unknown_zone)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "b/proc/meminfo", MEM);
	put(&in, "b/date", "Fri Jan  5 10:00:00 BST 2024\n");
	put(&in, "a/proc/meminfo", MEM);
	put(&in, "a/date", "Fri Jan  5 10:30:00 BST 2024\n");
	CHECK_STR(read_all(&in, true), "0@0(BST 1704448800) proc/meminfo:47 0@0(BST 1704448800) date:29 "
				       "1@0(BST 1704450600) proc/meminfo:47 1@0(BST 1704450600) date:29");
	put(&in, "a/date", "Fri Jan  5 10:30:00 CST 2024\n");
	CHECK_STR(read_all(&in, true), "0@0(CST 1704450600) proc/meminfo:47 0@0(CST 1704450600) date:29 "
				       "1@0(BST 1704448800) proc/meminfo:47 1@0(BST 1704448800) date:29");
	CHECK_STR(passed(&in), "dates of zone CST=clock of a time zone whose name is ambiguous or unknown; "
			       "dates of zone BST=clock of a time zone whose name is ambiguous or unknown");
	end(&in);
}

KM_TEST(prompts_say_where)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "",
	    "me@box:/proc/77/task/79# cat smaps\n" SMAPS
	    "me@box:/proc/77# cat status\nName: x\n==============\nnothing of a file\n"
	    "$ cd /proc/78\n$ cat status\nName: y\n"
	    "$ pwd\n/sys/fs/cgroup/web\n$ cat memory.current\n4096\n"
	    "box [~] cat /proc/uptime\n1.00 2.00\n"
	    "$ sudo sort -k2 /proc/slabinfo | head\na 1 2 3 4 5 : tunables 0 0 0 : slabdata 1 1 0\n"
	    "$ cat nothing-known\nMemTotal: 1 kB\n");
	CHECK_STR(read_all(&in, false), "0 proc/slabinfo:46 0 proc/uptime:10 0 proc/77/smaps:53 "
					"0 proc/77/status:8 0 proc/78/status:8 "
					"0 sys/fs/cgroup/web/memory.current:5");
	end(&in);
}

KM_TEST(headings_of_products)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "",
	    "------ MEMORY INFO (/proc/meminfo) ------\n" MEM
	    "------ 0.010s was the duration of 'MEMORY INFO' ------\nx\n"
	    "------ KERNEL LOG (dmesg) ------\n" LOG "------ 0.054s was the duration of 'KERNEL LOG (dmesg)' ------\nx\n"
	    "------ UPTIME (uptime) ------\nup 1 day\n"
	    "------ 0.001s was the duration of 'PAGES (/proc/pagetypeinfo)' ------\n\n");
	CHECK_STR(read_all(&in, false), "0 proc/meminfo:47 0 dmesg:53");
	unlink(in.path);
	put(&in, "",
	    "board=x\nmeminfo=<multiline>\n---------- START ----------\n" MEM
	    "---------- END ----------\nbuddyinfo=<multiline>\n---------- START ----------\n" BUDDY
	    "---------- END ----------\nlsmod=<multiline>\n---------- START ----------\nx\n");
	CHECK_STR(read_all(&in, false), "0 proc/buddyinfo:37 0 proc/meminfo:47");
	end(&in);
}

/* Pastes without any heading are known by what only they have. */
KM_TEST(pastes_known_by_content)
{
	static const struct {
		const char *text, *said;
	} pastes[] = {
		{ "b 1 2 3 4 5 : tunables 0 0 0 : slabdata 1 1 0\n", "0 proc/slabinfo:46" },
		{ "unreferenced object 0x1000 (size 8):\n  backtrace:\n    f+0x1/0x2\n"
		  "unreferenced object 0x1008 (size 8):\n",
		  "0 sys/kernel/debug/kmemleak:101" },
		{ " Active\n\n  OBJS ACTIVE  USE OBJ SIZE  SLABS OBJ/SLAB CACHE SIZE NAME\n"
		  "1 1 100% 0.06K 1 64 4K a\n",
		  "0 slabtop:85" },
		{ "crash> kmem -s\nCACHE    OBJSIZE  ALLOCATED  TOTAL  SLABS  SSIZE  NAME\n"
		  "ffff888100042a00  96  1  2  1  4k  a\ncrash> kmem -i\n  PAGES  TOTAL  PERCENTAGE\n",
		  "0 crash-kmem:134" },
		{ "Free pages count per migrate type at order 0 1\n2\n"
		  "Node    0, zone   Normal, type    Unmovable 2 9\n6\n",
		  "0 proc/pagetypeinfo:99" },
		{ "Node    0, zone   Normal, type    Unmovable 2 9\n6\n", "0 proc/pagetypeinfo:50" },
		{ "vm.admin = 8\nvm.swappiness = 60\n", "0 sysctl_-a:32" },
		{ "[root@h ~]# sysctl -a | grep ^vm\nvm.swappiness = 60\n", "0 sysctl_-a:19" },
		{ "NODE\n  0\nZONE  NAME   SIZE  FREE  MEM_MAP\n  0  DMA  4095  5  ffffea0000000040\n",
		  "0 crash-kmem:78" },
	};
	struct input in;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(pastes); i++) {
		REQUIRE(begin(&in));
		put(&in, "", pastes[i].text);
		CHECK_EQ(km_tree_probe(in.path), KM_TREE_SECTIONS);
		CHECK_STR(read_all(&in, false), pastes[i].said);
		end(&in);
	}
	REQUIRE(begin(&in));
	put(&in, "", "NODE\nis a word\n");
	CHECK_EQ(km_tree_probe(in.path), KM_TREE_NONE);
	end(&in);
	/* Zeros are no empty archive. */
	REQUIRE(begin(&in));
	put(&in, "", "");
	CHECK_EQ(truncate(in.path, 8192), 0);
	CHECK_EQ(km_tree_probe(in.path), KM_TREE_NONE);
	end(&in);
}

/* Pieces of reports, behind whatever stands there, that no line calls a kernel's. */
KM_TEST(pieces_of_logs)
{
	static const char *const pieces[] = {
		"n1: kern: info: [2025-06-04T04:51:57.5Z]: memory: usage 4194304kB, limit 4194304kB, failcnt 2\n",
		"n1: kern: info: [2025-06-04T04:51:57.5Z]: Memory cgroup stats for /x:\n",
		"n1: kern: info: [2025-06-04T04:51:57.5Z]: lowmem_reserve[]: 0 0\n",
		"x [ 119588]  1001 119588 55434 3501 176128 5 996 web\nx [ 119799]  1001 119799 54794 3017 159744 15 996 web\n",
	};
	struct input in;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(pieces); i++) {
		REQUIRE(begin(&in));
		put(&in, "", pieces[i]);
		CHECK_EQ(km_tree_probe(in.path), KM_TREE_LOG);
		end(&in);
	}
	REQUIRE(begin(&in));
	put(&in, "", "[1] 2 3 4 5 6 7 eight\nmemory: usage is high\n");
	CHECK_EQ(km_tree_probe(in.path), KM_TREE_NONE);
	end(&in);
}

/* What people paste: output of commands below a prompt, or below nothing. */
KM_TEST(commands_at_a_prompt)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "",
	    "$ free -m\ntotal used free\nMem: 1 2 3\n$ uptime | cat\nuser@host:~$ uptime\nup\n"
	    "user@host:~$ vmstat -S M 1 3\nprocs\n[root@host ~]# cat /proc/meminfo\n" MEM
	    "[root@host ~]# dmesg | tail -n 1\n[    1.000000] x\n[root@host ~]# ls\na b\n"
	    "# free memory is short\n- free -m\n$ vmstat -d\nreads\n");
	CHECK_STR(read_all(&in, false), "0 proc/meminfo:47 0 free_-m:27 0 vmstat_table_-m:6 0 dmesg:17");
	end(&in);
	/* A log below the command that printed it is a log. */
	REQUIRE(begin(&in));
	put(&in, "", "$ dmesg | grep -i kill\n[    1.000000] a invoked oom-killer: order=0\n[    1.000001] b\n");
	CHECK_EQ(km_tree_probe(in.path), KM_TREE_LOG);
	end(&in);
}

KM_TEST(files_that_grep_names)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "",
	    "[root@host scope]# grep . *\nmemory.limit_in_bytes:4096\nmemory.stat:cache 1\nmemory.stat:rss 2\n"
	    "tasks:7\ncgroup.procs:7\n$ grep -r . /sys/kernel/mm/ksm\n/sys/kernel/mm/ksm/run:0\n"
	    "/proc/meminfo:\n" MEM);
	CHECK_EQ(km_tree_probe(in.path), KM_TREE_SECTIONS);
	CHECK_STR(read_all(&in, false),
		  "0 proc/meminfo:47 0 sys/fs/cgroup/?/cgroup.procs:2 0 sys/fs/cgroup/?/memory.limit_in_bytes:5 "
		  "0 sys/fs/cgroup/?/memory.stat:14 0 sys/fs/cgroup/?/tasks:2 0 sys/kernel/mm/ksm/run:2");
	end(&in);
	REQUIRE(begin(&in));
	put(&in, "", "==> memory.current <==\n4096\n\n==> memory.max <==\nmax\n");
	CHECK_STR(read_all(&in, false), "0 sys/fs/cgroup/?/memory.current:5 0 sys/fs/cgroup/?/memory.max:4");
	end(&in);
}

/* Files and lines of the log in one text, without any heading. */
KM_TEST(files_and_log_in_one_text)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "", MEM "[    1.000000] a invoked oom-killer: order=0\n[    1.000001] b\n" BUDDY);
	CHECK_EQ(km_tree_probe(in.path), KM_TREE_SECTIONS);
	CHECK_STR(read_all(&in, false), "0 proc/buddyinfo:37 0 proc/meminfo:47 0 dmesg:62");
	end(&in);
}

/* Below headings others may stand without one; what is there already is not read again. */
KM_TEST(files_without_a_heading_among_others)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "", "```\n# cat /proc/meminfo\n" MEM "```\nslabs:\n```\n  OBJS ACTIVE  USE\n1 1\n```\n" MEM);
	CHECK_STR(read_all(&in, false), "0 proc/meminfo:47 0 slabtop:23");
	end(&in);
}

KM_TEST(counters_without_a_heading)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "", "compact_stall 12345\ncompact_fail 12000\nthp_fault_alloc 10\n" BUDDY);
	CHECK_STR(read_all(&in, false), "0 proc/buddyinfo:37 0 proc/vmstat:58");
	end(&in);
	REQUIRE(begin(&in));
	put(&in, "", "compact_stall is high\nkswapd_0 5 6\n");
	CHECK_EQ(km_tree_probe(in.path), KM_TREE_NONE);
	end(&in);
}

KM_TEST(mappings_without_a_heading)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "", "00400000-00500000 r-xp 00000000 fe:01 77 /bin/a\nSize: 1024 kB\nRss: 16 kB\n"
		     "00600000-00700000 rw-p 00000000 00:00 0\nSize: 1024 kB\nRss: 16 kB\n");
	CHECK_STR(read_all(&in, false), "0 proc/?/smaps:138");
	end(&in);
	REQUIRE(begin(&in));
	put(&in, "", "00400000-00500000 r-xp 00000000 fe:01 77 /bin/a\n00600000-00700000 rw-p 00000000 00:00 0\n");
	CHECK_STR(read_all(&in, false), "0 proc/?/maps:88");
	end(&in);
}

/* supportconfig: commands and files under headings of their own, one text a subject. */
KM_TEST(supportconfig)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "scc_h_240105/memory.txt",
	    "#==[ Command ]======================================#\n# /usr/bin/free -k\ntotal\n\n"
	    "#==[ Configuration File ]===========================#\n# /proc/meminfo\n" MEM "\n"
	    "#==[ Command ]======================================#\n# /bin/cat /proc/buddyinfo\n" BUDDY);
	put(&in, "scc_h_240105/basic-environment.txt",
	    "#==[ Command ]======================================#\n# /bin/uname -a\nLinux h 6.4.0\n\n"
	    "#==[ Configuration File ]===========================#\n# /proc/uptime\n1.00 2.00\n");
	put(&in, "scc_h_240105/rpm.txt", "#==[ Command ]===#\n# rpm -qa\nzlib\n");
	CHECK_STR(read_all(&in, false), "0 proc/buddyinfo:37 0 proc/meminfo:47 0 free_-k:6 0 proc/uptime:10 0 uname-a:14");
	end(&in);
}

/* Something stands in front of each line, not always the same. */
KM_TEST(lines_with_a_prefix)
{
	static const struct {
		const char *text, *said;
	} pastes[] = {
		{ "[a1][2024-01-05T10:00:00.1Z]: Begin 'cat /proc/meminfo' output\n"
		  "[a1][2024-01-05T10:00:00.22Z]: ------------\n"
		  "[a1][2024-01-05T10:00:00.22Z]: MemTotal:       1000 kB\n"
		  "[a1][2024-01-05T10:00:00.33Z]: MemFree:         10 kB\n",
		  "0 proc/meminfo:47" },
		{ "> MemTotal:       1000 kB\n> MemFree:         10 kB\n>\n> thanks\n", "0 proc/meminfo:55" },
		{ "web_1  | Node 0, zone      DMA      3      1 \nweb_1  | Node 0, zone   Normal 4 5\n",
		  "0 proc/buddyinfo:63" },
		{ "2024-01-05T10:00:00.1Z Page block order: 9\n2024-01-05T10:00:00.2Z Pages per block:  512\n",
		  "0 proc/pagetypeinfo:42" },
	};
	static const char *const prose[] = {
		"The box has: MemTotal: 1000 kB\nand it said: nothing\n",
		"note: MemTotal:  1 kB\nMemFree: 2 kB\n",
		"as in (MemTotal: 1 kB\nthis is (MemTotal: 2 kB\n",
	};
	struct input in;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(pastes); i++) {
		REQUIRE(begin(&in));
		put(&in, "", pastes[i].text);
		CHECK_EQ(km_tree_probe(in.path), KM_TREE_SECTIONS);
		CHECK_STR(read_all(&in, false), pastes[i].said);
		end(&in);
	}
	for (i = 0; i < KM_ARRAY_LEN(prose); i++) {
		REQUIRE(begin(&in));
		put(&in, "", prose[i]);
		CHECK_EQ(km_tree_probe(in.path), KM_TREE_NONE);
		end(&in);
	}
}

/* A path on a line of its own in prose is no heading. */
KM_TEST(prose_about_a_path)
{
	struct input in;

	REQUIRE(begin(&in));
	put(&in, "",
	    "# cat /proc/meminfo\n" MEM "\n/proc/sys/vm/swappiness\n\nis how eagerly it swaps\n"
	    "/proc/sys/vm/overcommit_memory\n1\n");
	CHECK_STR(read_all(&in, false), "0 proc/meminfo:47 0 proc/sys/vm/overcommit_memory:2");
	end(&in);
}

/* Ten kinds of text, and the files that each is of. */
static const struct kind {
	const char *text, *path, *other; /* NULL: of one kind of file */
} kinds[] = {
	{ "               total        used        free      shared  buff/cache   available\n"
	  "Mem:         8009212     6911344      194812      312020      731212      318212\n"
	  "Swap:        2097148     1912340      184808\n",
	  "free", NULL },
	{ "procs -----------memory---------- ---swap-- -----io---- -system-- ------cpu-----\n"
	  " r  b   swpd   free   buff  cache   si   so    bi    bo   in   cs us sy id wa st\n"
	  " 1  0 122880 104552 204800 764288    0    0    12    33   50   70  2  1 97  0  0\n"
	  " 1  0 122880 104520 204800 764288    0    0    12    33   50   70  2  1 97  0  0\n",
	  "vmstat_table", NULL },
	{ "top - 10:01:02 up 3 days,  4:05,  2 users,  load average: 0.10, 0.20, 0.30\n"
	  "Tasks:   1 total,   1 running,   0 sleeping,   0 stopped,   0 zombie\n"
	  "MiB Mem :   7821.5 total,    190.2 free,   6749.2 used,    882.1 buff/cache\n"
	  "MiB Swap:   2048.0 total,   1868.2 free,    179.8 used.    310.8 avail Mem\n",
	  "top_head", NULL },
	{ "USER         PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND\n"
	  "root           1  0.0  0.1  12344  8022 ?        Ss   Nov20   0:04 /sbin/init\n",
	  "ps_table", NULL },
	{ MEM, "proc/meminfo", NULL },
	{ BUDDY "Node 0, zone   Normal      3      1 \n", "proc/buddyinfo", NULL },
	{ "slabinfo - version: 2.1\n# name            <active_objs> <num_objs> <objsize> <objperslab> <pagesperslab>\n"
	  "dentry   1 2 192 21 1 : tunables 0 0 0 : slabdata 1 1 0\n",
	  "proc/slabinfo", NULL },
	{ "nr_free_pages 10\nnr_zone_inactive_anon 2\npgalloc_dma 3\n", "proc/vmstat", NULL },
	{ "Node 0, zone      DMA\n  per-node stats\n      nr_inactive_anon 3\n  pages free     10\n        min      1\n"
	  "      nr_free_pages 10\nNode 0, zone   Normal\n  pages free     20\n",
	  "proc/zoneinfo", NULL },
	{ "Linux 6.1.0-made (db1) \t2026-11-20 \t_x86_64_\t(8 CPU)\n\n"
	  "00:00:01    kbmemfree   kbavail kbmemused\n"
	  "00:10:01      1264128   7374131   8318054\n"
	  "00:20:01      1164128   7274131   8418054\nAverage:      1164128   7274131   8418054\n",
	  "sar_memory", "uname-a" },
};

/* Files and bytes of each kind. */
struct sums {
	size_t files[KM_ARRAY_LEN(kinds)], bytes[KM_ARRAY_LEN(kinds)];
};

static bool is_of(const struct kind *k, const char *path)
{
	return strcmp(path, k->path) == 0 || (k->other && strcmp(path, k->other) == 0);
}

static void sum_files(struct input *in, struct sums *ret)
{
	struct km_tree_file f;
	struct km_tree *t;
	struct km_err err;
	size_t k;

	memset(ret, 0, sizeof(*ret));
	if (km_tree_open(in->path, &t, &err))
		return;
	while (km_tree_next(t, &f) == KM_OK) {
		for (k = 0; k < KM_ARRAY_LEN(kinds); k++) {
			ret->files[k] += is_of(&kinds[k], f.path);
			ret->bytes[k] += is_of(&kinds[k], f.path) ? f.bytes : 0;
		}
	}
	km_tree_close(t);
}

static bool is_sum(const struct sums *both, const struct sums *a, const struct sums *b)
{
	size_t k;

	for (k = 0; k < KM_ARRAY_LEN(kinds); k++)
		if (both->files[k] != a->files[k] + b->files[k] || both->bytes[k] != a->bytes[k] + b->bytes[k])
			return false;
	return true;
}

/* Whatever stands behind whatever, each part of a text goes to its parser, whole. */
KM_TEST(any_two_kinds_in_one_text)
{
	struct sums alone[KM_ARRAY_LEN(kinds)], both;
	char text[4096], wrong[1024] = "";
	struct input in;
	size_t a, b, n = 0;

	CHECK(begin(&in));
	for (a = 0; a < KM_ARRAY_LEN(kinds); a++) {
		put(&in, "", kinds[a].text);
		sum_files(&in, &alone[a]);
		CHECK(alone[a].files[a] > 0);
	}
	for (a = 0; a < KM_ARRAY_LEN(kinds); a++) {
		for (b = 0; b < KM_ARRAY_LEN(kinds); b++) {
			snprintf(text, sizeof(text), "%s%s", kinds[a].text, kinds[b].text);
			put(&in, "", text);
			sum_files(&in, &both);
			if (!is_sum(&both, &alone[a], &alone[b]) && n < sizeof(wrong))
				n += (size_t)snprintf(wrong + n, sizeof(wrong) - n, "%s+%s ", kinds[a].path, kinds[b].path);
		}
	}
	CHECK_STR(wrong, "");
	end(&in);
}

/* ---- several machines ---- */

/* Texts that stand under a heading or know themselves, beside those of kinds[]. */
static const char *const more_texts[] = {
	" Active / Total Objects (% used)    : 1000 / 2000 (50.0%)\n Minimum / Average / Maximum Object : 0.01K / 0.10K / 8.00K\n\n"
	"  OBJS ACTIVE  USE OBJ SIZE  SLABS OBJ/SLAB CACHE SIZE NAME\n  1000    500  50%    0.19K     48       21       192K dentry\n",
	"[    1.000000] one: two\n[  100.000000] dd invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0\n"
	"[  100.000001] CPU: 1 PID: 77 Comm: dd Not tainted 6.1.0-made #1\n",
	"55d0c0000000-55d0c0021000 r--p 00000000 fd:01 1234                       /usr/bin/x\nSize:                132 kB\n"
	"Rss:                 100 kB\nVmFlags: rd mr mw me sd \n",
	"Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n/dev/sda2      partition\t2097148\t\t0\t\t-2\n",
	"0xffffa00000000000-0xffffa00000002000    8192 acpi_os_map_iomem+0x17c/0x1b0 phys=0x00000000bff00000 ioremap\n"
	"0xffffa00000004000-0xffffa00000006000    8192 bpf_prog_alloc+0x40/0xb0 pages=1 vmalloc N0=1\n",
	"Page block order: 9\nPages per block:  512\n\n"
	"Free pages count per migrate type at order       0      1 \nNode    0, zone      DMA, type    Unmovable      1      1 \n",
};

/* How a program prints what several machines said: a heading with the name, or the name before each line, or both. */
static const struct dress {
	const char *program, *heading, *line;
} dresses[] = {
	{ "pdsh", "", "%s: " },
	{ "dshbak", "----------------\n%s\n----------------\n", "" },
	{ "clush -b", "---------------\n%s\n---------------\n", "" },
	{ "ansible", "%s | CHANGED | rc=0 >>\n", "" },
	{ "pssh -i", "[1] 10:00:01 [SUCCESS] %s\n", "" },
	{ "salt", "%s:\n", "    " },
};

/* @form, with @host where it has "%s". */
static size_t print_name(char *to, size_t bytes, const char *form, const char *host)
{
	const char *at = strstr(form, "%s");

	return (size_t)snprintf(to, bytes, "%.*s%s%s", (int)(at ? at - form : 0), form, at ? host : "", at ? at + 2 : form);
}

/* @text of machine @host, into @to of @bytes. */
static size_t print_dressed(char *to, size_t bytes, const struct dress *d, const char *host, const char *text)
{
	size_t n = print_name(to, bytes, d->heading, host);

	while (*text && n < bytes) {
		size_t line = strcspn(text, "\n") + 1;

		n += print_name(to + n, bytes - n, d->line, host);
		n += n < bytes ? (size_t)snprintf(to + n, bytes - n, "%.*s", (int)line, text) : 0;
		text += line;
	}
	return n;
}

/* "path " of each file of machine @host in the input, those of any where it is NULL; "?" for one of another. */
static void list_files(struct input *in, const char *host, char *to, size_t bytes)
{
	struct km_tree_file f;
	struct km_tree *t;
	struct km_err err;
	size_t n = 0;

	*to = '\0';
	if (km_tree_open(in->path, &t, &err))
		return;
	while (km_tree_next(t, &f) == KM_OK && n < bytes) {
		if (!host || strcmp(f.host, host) == 0)
			n += (size_t)snprintf(to + n, bytes - n, "%s:%zu ", f.path, f.bytes);
		else if (strcmp(f.host, "web1") != 0 && strcmp(f.host, "web2") != 0)
			n += (size_t)snprintf(to + n, bytes - n, "? ");
	}
	km_tree_close(t);
}

/* What loads of one machine loads of two in any dress: the same files of each. */
KM_TEST(any_kind_of_several_machines)
{
	char text[8192], alone[512], one[512], two[512];
	struct input in;
	size_t k, d, n;

	CHECK(begin(&in));
	for (k = 0; k < KM_ARRAY_LEN(kinds) + KM_ARRAY_LEN(more_texts); k++) {
		const char *of = k < KM_ARRAY_LEN(kinds) ? kinds[k].text : more_texts[k - KM_ARRAY_LEN(kinds)];
		/* A log of one machine is a capture of another kind. */
		bool log = strstr(of, "oom-killer") != NULL;

		put(&in, "", of);
		list_files(&in, NULL, alone, sizeof(alone));
		for (d = log ? 1 : 0; d < KM_ARRAY_LEN(dresses); d++) {
			n = print_dressed(text, sizeof(text), &dresses[d], "web1", of);
			n += print_dressed(text + n, sizeof(text) - n, &dresses[d], "web2", of);
			REQUIRE(n < sizeof(text));
			put(&in, "", text);
			list_files(&in, "web1", one, sizeof(one));
			list_files(&in, "web2", two, sizeof(two));
			CHECK_MSG(*one && !strcmp(one, two) && (log || !strcmp(one, alone)), "%s: %.30s: '%s' and '%s', not '%s'",
				  dresses[d].program, of, one, two, alone);
		}
	}
	end(&in);
}

/* What a machine says on one line of `ansible -o`, of two machines and of one; a log, too. */
KM_TEST(output_on_one_line)
{
#define SAID	    " | CHANGED | rc=0 | (stdout) MemTotal: 1000 kB\\nMemFree: 900 kB\\r\\nMemAvailable: 950 kB\n"
#define SAID_LOG(s) " | CHANGED | rc=0 | (stdout) [  " s ".000001] dd invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0\\n[  " s ".000002] Mem-Info:\n"
	struct input in;

	CHECK(begin(&in));
	put(&in, "", "web1" SAID "web2" SAID);
	CHECK_STR(hosts(&in), "web1 web2");
	CHECK_STR(read_all(&in, false), "0 proc/meminfo:55 1 proc/meminfo:55");
	put(&in, "", "web1" SAID);
	CHECK(strstr(read_all(&in, false), "0 proc/meminfo:") != NULL);
	put(&in, "", "web1" SAID_LOG("12") "web2" SAID_LOG("34"));
	CHECK_STR(hosts(&in), "web1 web2");
	end(&in);
#undef SAID
#undef SAID_LOG
}

/* Words of time above or before the same file are no machines, but its captures, in order. */
KM_TEST(words_of_time_are_no_machines)
{
	static const char *const words[][2] = { { "before", "after" }, { "Start", "END" }, { "baseline", "now" }, { "run1", "run2" }, { "first_run", "last_run" } };
	static const struct dress forms[] = { { "", "=== %s ===\n", "" }, { "", "-----\n%s\n-----\n", "" }, { "", "", "%s: " } };
	char text[2048];
	struct input in;
	size_t i, k, n;

	CHECK(begin(&in));
	for (i = 0; i < KM_ARRAY_LEN(words) * KM_ARRAY_LEN(forms); i++) {
		k = i / KM_ARRAY_LEN(words);
		n = print_dressed(text, sizeof(text), &forms[k], words[i % KM_ARRAY_LEN(words)][0], "MemTotal: 1000 kB\nMemFree: 900 kB\nMemAvailable: 950 kB\n");
		n += print_dressed(text + n, sizeof(text) - n, &forms[k], words[i % KM_ARRAY_LEN(words)][1], "MemTotal: 1000 kB\nMemFree: 50 kB\nMemAvailable: 60 kB\n");
		REQUIRE(n < sizeof(text));
		put(&in, "", text);
		CHECK_STR(hosts(&in), "");
		CHECK_MSG(strstr(read_all(&in, false), "0 proc/meminfo:") && strstr(in.said, "1 proc/meminfo:"), "%s: '%s'", text, in.said);
	}
	end(&in);
}

/* Comments and the only line of a file may read like titles: those below a heading with another mark are the file's. */
KM_TEST(comments_are_no_titles)
{
	static const char text[] = "=== /proc/meminfo ===\n" MEM "=== /etc/sysctl.conf ===\n# Initial settings\nvm.swappiness=1\n# after boot\n"
				   "=== /proc/vmstat ===\nnr_free_pages 1\n=== /etc/rc.local ===\n##########\n# before the network\nexit 0\n"
				   "=== /proc/buddyinfo ===\n" BUDDY "=== /etc/foo ===\n# Final\n=== /etc/hostname ===\npost1\n"
				   "=== /proc/sys/kernel/hostname ===\nbaseline\n=== /proc/loadavg ===\n0.1 0.2 0.3 1/2 3\n";
	struct km_tree_file f;
	struct km_tree *tree;
	struct input in;
	struct km_err err;

	REQUIRE(begin(&in));
	put(&in, "", text);
	CHECK_STR(read_all(&in, false), "0 proc/buddyinfo:37 0 proc/meminfo:47 0 proc/vmstat:16 0 proc/loadavg:18 0 etc/hostname:6 0 proc/sys/kernel/hostname:9");
	REQUIRE(km_tree_open(in.path, &tree, &err) == KM_OK);
	while (km_tree_next(tree, &f) == KM_OK)
		CHECK_STR(f.title, "");
	km_tree_close(tree);
	/* One with the mark of the headings, or behind a file that is known, is. */
	put(&in, "", "=== before ===\n=== /proc/meminfo\n" MEM "=== /etc/foo\n# x\n=== after ===\n=== /proc/buddyinfo\n" BUDDY "## final\n=== /proc/vmstat\nnr_free_pages 1\n");
	CHECK_STR(read_all(&in, false), "0 proc/meminfo:47 1 proc/buddyinfo:37 2 proc/vmstat:16");
	end(&in);
}

/* Titles of parts of one machine's text, in any form, are no machines. */
KM_TEST(titles_are_no_machines)
{
	static const char *const titles[] = { "==== %s ====\n", "--- %s usage ---\n", "### %s info\n", "-----\n%s\n-----\n", "%s:\n", "## %s: all of it\n" };
	char text[2048];
	struct input in;
	size_t i, n;

	CHECK(begin(&in));
	for (i = 0; i < KM_ARRAY_LEN(titles); i++) {
		const struct dress d = { "", titles[i], i == 4 ? "    " : "" };

		n = print_dressed(text, sizeof(text), &d, "Memory", MEM);
		n += print_dressed(text + n, sizeof(text) - n, &d, "Zones", BUDDY);
		REQUIRE(n < sizeof(text));
		put(&in, "", text);
		CHECK_MSG(!strcmp(hosts(&in), " ") || !strcmp(in.said, ""), "%s: '%s'", titles[i], in.said);
		CHECK_MSG(strstr(read_all(&in, false), "proc/meminfo:") && strstr(in.said, "0 proc/buddyinfo:"), "%s: '%s'", titles[i], in.said);
	}
	end(&in);
}

/* Below a command, too, what begins as another file does is that one. */
KM_TEST(files_behind_the_output_of_a_command)
{
	struct input in;

	CHECK(begin(&in));
	put(&in, "", "$ free -m\n               total        used        free\nMem:            7821        6911         190\n" MEM BUDDY);
	CHECK_STR(read_all(&in, false), "0 proc/buddyinfo:37 0 proc/meminfo:47 0 free_-m:90");
	put(&in, "", "$ cat meminfo buddyinfo\n" MEM BUDDY);
	CHECK_STR(read_all(&in, false), "0 proc/buddyinfo:37 0 proc/meminfo:47");
	put(&in, "", "=== before ===\n=== /proc/meminfo\n" MEM "$ top -b -n 1\ntop - 10:01:02 up 3 days, load average: 0.10, 0.20, 0.30\n"
		     "MiB Mem :   7821.5 total,    190.2 free,   6749.2 used,    882.1 buff/cache\n");
	CHECK_STR(read_all(&in, false), "0 proc/meminfo:47 0 top_head:133");
	end(&in);
}

/* Local time of a zone that is not known is none; where a line of the text has the offset, it is. */
KM_TEST(times_of_samples)
{
	static const char table[] =
		"procs ---memory---\n r  b   swpd   free   buff  cache   si   so    bi    bo   in   cs us sy id wa st   IST\n"
		" 1  0 122880 104552 204800 764288    0    0    12    33   50   70  2  1 97  0  0 2026-11-24 10:00:00\n";
	struct km_tree_file f;
	struct km_tree *tree;
	struct km_err err;
	struct input in;
	char text[1024];

	CHECK(begin(&in));
	put(&in, "", table);
	CHECK(!km_tree_open(in.path, &tree, &err) && !km_tree_next(tree, &f));
	CHECK_EQ(f.taken_at, 0);
	CHECK(strstr(f.data, "local time 2026-11-24 10:00:00\n") != NULL);
	km_tree_close(tree);
	snprintf(text, sizeof(text), "$ timedatectl\n     Time zone: Asia/Kolkata (IST, +0530)\n%s", table);
	put(&in, "", text);
	CHECK(!km_tree_open(in.path, &tree, &err) && !km_tree_next(tree, &f));
	CHECK_EQ(f.taken_at, 1795494600);
	CHECK(strstr(f.data, "local time") == NULL);
	km_tree_close(tree);
	end(&in);
}

/* An archive of a few KiB can name any number of folders: only so many are remembered. */
KM_TEST(folders_of_processes_are_bounded)
{
	struct km_copies copies = { 0 };
	struct km_arena arena = { 0 };
	char path[64];
	enum km_status st = KM_OK;
	unsigned i;

	for (i = 0; !st && i <= KM_COPIES_MAX; i++) {
		snprintf(path, sizeof(path), "copy/%u/status", i);
		st = km_copies_see(&arena, &copies, path);
	}
	CHECK_EQ(st, KM_UNSUPPORTED);
	CHECK_EQ(i, KM_COPIES_MAX + 1);
	CHECK_EQ(copies.n, KM_COPIES_MAX);
	km_copies_free(&copies);
	km_arena_free(&arena);
	copies = (struct km_copies){ .bytes = KM_COPIES_MAX_BYTES - 6 };
	CHECK_EQ(km_copies_see(&arena, &copies, "copy/1/status"), KM_OK);
	CHECK_EQ(km_copies_see(&arena, &copies, "copy/2/status"), KM_UNSUPPORTED);
	km_copies_free(&copies);
	km_arena_free(&arena);
}

KM_TEST_MAIN
