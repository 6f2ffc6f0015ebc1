/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Every parser is linear: eight times as many equal lines, stored and committed, take less than 24 times the CPU
 * time. Sorting and caches that are too small for the larger input make it up to 16; a quadratic one takes 64.
 * Text is hostile, and equal lines are what tables of hashes and lists of names are worst at.
 */
#include <math.h>

#include "cpu_help.h"
#include "log/log.h"
#include "proc2_help.h"
#include "tree/tree.h"

#define START_BYTES (UINT64_C(32) << 10)
#define MOST_BYTES  (UINT64_C(1) << 20)
#define LEAST_CPU   0.025 /* seconds of the shortest run: below, the clock decides */

/* Every parser, by a path that it claims and the lines that are repeated; text before them once. */
static const struct sample {
	const char *path, *head, *lines;
} samples[] = {
	{ "proc/buddyinfo", "", "Node 0, zone   Normal      4      2      0      9      1\n" },
	{ "proc/pagetypeinfo",
	  "Page block order: 9\nPages per block:  512\n\n"
	  "Free pages count per migrate type at order       0      1\n",
	  "Node    0, zone      DMA, type    Unmovable      2      7\n" },
	{ "proc/zoneinfo", "",
	  "Node 0, zone   Normal\n  pages free     77\n        min      19\n        low      25\n"
	  "        high     31\n        spanned  95\n        present  95\n        managed  90\n"
	  "        protection: (0, 355, 355)\n      nr_free_pages 77\n  pagesets\n    cpu: 0\n"
	  "              count: 2\n              high:  6\n              batch: 1\n" },
	{ "proc/meminfo", "", "MemTotal:        1234 kB\n" },
	{ "free_-k", "       total  used  free\n", "Mem:  4048216  3913028  135188\n" },
	{ "sar_memory", "kbmemfree kbavail\n12 34\n", "12 34\n" },
	{ "top_head", "", "Mem: 4048216k total, 3913028k used\n" },
	{ "vmstat_table", "procs ----memory----\n r  b   swpd   free   buff  cache\n", " 1  0 122880 104550 204800 764288\n" },
	{ "sys/devices/system/node/node0/meminfo", "", "Node 0 MemTotal:        1234 kB\n" },
	{ "proc/vmstat", "", "nr_free_pages 1234\n" },
	{ "proc/slabinfo", "slabinfo - version: 2.1\n",
	  "dentry 23 42 192 21 1 : tunables 0 0 0 : slabdata 2 2 0\n" },
	{ "slabtop.txt", "  OBJS ACTIVE  USE OBJ SIZE  SLABS OBJ/SLAB CACHE SIZE NAME\n",
	  "   420    399  95%    0.19K     20       21        80K dentry\n" },
	{ "proc/vmallocinfo", "",
	  "0xffffc90000000000-0xffffc90000005000   20480 map_it+0x1/0x2 pages=4 vmalloc N0=4\n" },
	{ "proc/modules", "", "dummy 16384 0 - Live 0xffffffffc0000000\n" },
	{ "proc/swaps", "Filename Type Size Used Priority\n", "/dev/vdz partition 1048572 0 -2\n" },
	{ "proc/iomem", "", "00001000-0009fbff : System RAM\n" },
	{ "proc/version", "", "Linux version 6.1.7 (a@b) #1 SMP\n" },
	{ "proc/loadavg", "", "0.10 0.20 0.30 1/77 1234\n" },
	{ "proc/sys/kernel/tainted", "", "4096\n" },
	{ "proc/uptime", "", "43.52 40.57\n" },
	{ "boot/config-6.1.7", "", "# CONFIG_SOME_OPTION is not set\n" },
	{ "proc/cmdline", "", "quiet root=/dev/vda1\n" },
	{ "proc/stat", "", "cpu0 1 2 3 4 5 6 7 8 9 10\n" },
	{ "proc/sys/kernel/hostname", "", "host7\n" },
	{ "proc/sys/kernel/osrelease", "", "6.1.7\n" },
	{ "proc/sys/kernel/random/boot_id", "", "0d1e2f30-4a5b-4c6d-8e7f-001122334455\n" },
	{ "date.txt", "", "Tue Mar  3 12:34:56 UTC 2026\n" },
	{ "uname-a", "", "Linux host7 6.1.7 #1 SMP x86_64 GNU/Linux\n" },
	{ "sys/kernel/notes", "", "\4\0\0\0\0\0\0\0\7\0\0\0GNU\n" },
	{ "ps_aux", "USER PID %CPU %MEM VSZ RSS TTY STAT START TIME COMMAND\n", "root 7 0.0 0.1 900 80 ? Ss Nov20 0:01 /bin/x -y\n" },
	{ "proc/7/status", "", "VmRSS:\t     512 kB\n" },
	{ "proc/7/statm", "", "100 50 20 1 0 30 0\n" },
	{ "proc/7/comm", "", "worker\n" },
	{ "proc/7/oom_score_adj", "", "0\n" },
	{ "proc/7/smaps", "",
	  "00400000-00500000 r-xp 00000000 fe:01 77 /bin/worker\nSize: 1024 kB\nRss: 16 kB\nPss: 8 "
	  "kB\n" },
	{ "proc/7/smaps_rollup", "", "Pss:                 512 kB\n" },
	{ "proc/7/maps", "", "00400000-00500000 r-xp 00000000 fe:01 77 /bin/worker\n" },
	{ "proc/sys/vm/swappiness", "", "60\n" },
	{ "proc/sys/kernel/shmmax", "", "4096\n" },
	{ "sos_commands/kernel/sysctl_-a", "", "vm.swappiness = 60\n" },
	{ "sys/kernel/mm/ksm/run", "", "0\n" },
	{ "proc/pressure/memory", "", "some avg10=0.00 avg60=0.10 avg300=0.20 total=77\n" },
	{ "sys/kernel/debug/extfrag/extfrag_index", "",
	  "Node 0, zone    DMA32 -1.000 0.512 0.700\n" },
	{ "sys/kernel/slab/dentry/object_size", "", "192\n" },
	{ "sys/kernel/slab.links", "", "dentry :0000192\n" },
	{ "proc/allocinfo", "allocinfo - version: 1.0\n", "  4096  1 mm/x.c:10 func:alloc_it\n" },
	{ "sys/kernel/debug/page_owner", "",
	  "Page allocated via order 0, mask 0xcc0(GFP_KERNEL), pid 1\nPFN 0x12 type Movable\n"
	  " alloc_it+0x72/0xc0\n\n" },
	{ "sys/kernel/debug/page_owner_stacks/show_stacks", "",
	  " alloc_it+0x72/0xc0\n caller+0x2/0xc0\nnr_base_pages: 4\n\n" },
	{ "sys/kernel/debug/slab/dentry/alloc_traces", "",
	  "  3 alloc_it+0x3f/0xf59 age=1/2/3 pid=1 cpus=0\n\talloc_it+0x3f/0xf59\n\n" },
	{ "sys/kernel/debug/kmemleak", "",
	  "unreferenced object 0xffff888000001000 (size 64):\n  comm \"a\", pid 1, jiffies 4294 "
	  "(age 1.0s)\n"
	  "  backtrace:\n    alloc_it+0x1/0x20\n" },
	{ "proc/kpageflags", "", "\0\0\0\0\0\0\0\0" },
	{ "proc/kpagecount", "", "\1\0\0\0\0\0\0\0" },
	{ "sys/fs/cgroup/a/memory.current", "", "4096\n" },
	{ "sys/fs/cgroup/a/memory.stat", "", "anon 4096\n" },
	{ "sys/fs/cgroup/a/memory.events", "", "oom_kill 1\n" },
	{ "sys/fs/cgroup/a/cgroup.procs", "", "77\n" },
	{ "crash-kmem.txt", "                 PAGES        TOTAL      PERCENTAGE\n",
	  "    TOTAL MEM   200000     781.2 MB         ----\n" },
	{ "kmsg", "",
	  "[   77.000001] [   1790]     7  1790     9342      256   106496       11           -17 a\n"
	  "[   77.000002] anon 40960\n[   77.000003] file 8192\n"
	  "[   77.000004]  slab_reclaimable:12 slab_unreclaimable:34\n"
	  "[   77.000005]   cache: names, object size: 64, buffer size: 64, default order: 0, min order: 0\n"
	  "[   77.000006]   node 0: slabs: 2, objs: 3, free: 0\n[   77.000007] page allocation failure: order:0\n"
	  "[   77.000008] oom_reaper: reaped process 5 (a), now anon-rss:0kB\n" },
	{ "vmcore-dmesg.txt", "[    1.000000] a", " [    1.000001] Mem-Info:] [ x kernel: [    1.1] y" },
	{ "dmesg.txt", "",
	  "[   77.000001] worker invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, "
	  "oom_score_adj=0\n"
	  "[   77.000002] Node 0 Normal free:100kB min:200kB low:300kB high:400kB\n"
	  "[   77.000003] Out of memory: Killed process 7 (worker) total-vm:8kB, anon-rss:4kB\n" },
};

/* @bytes of a file: its head, then its lines over and over. Caller frees. */
static char *repeated(const struct sample *s, size_t bytes)
{
	size_t head = strlen(s->head), n = strlen(s->lines), at;
	char *text = malloc(head + bytes + 1);

	/* Binary samples begin with a byte of zero, or hold some. */
	if (!strcmp(s->path, "proc/kpageflags") || !strcmp(s->path, "proc/kpagecount"))
		n = 8;
	if (!strcmp(s->path, "sys/kernel/notes"))
		n = 16;
	memcpy(text, s->head, head);
	for (at = 0; at < bytes; at += n)
		memcpy(text + head + at, s->lines, bytes - at < n ? bytes - at : n);
	text[head + bytes] = '\0';
	return text;
}

/* CPU time of @bytes of it; negative: nobody claims the path, or the case could not be written. */
static double parse_seconds(const struct sample *s, size_t bytes)
{
	char *text = repeated(s, bytes);
	struct picture p;
	double start, ret = -1;
	bool ok;

	if (picture_begin(&p)) {
		start = cpu_seconds();
		ok = !picture_add_bytes(&p, s->path, text, strlen(s->head) + bytes, 4096) &&
		     picture_done(&p);
		ret = ok ? cpu_seconds() - start : -1;
	}
	picture_end(&p);
	free(text);
	return ret;
}

typedef double seconds_fn(const struct sample *s, size_t bytes);

static void check_linear(struct km_test *t, const struct sample *s, seconds_fn *seconds)
{
	size_t bytes = START_BYTES;
	double few = seconds(s, bytes), many = 1e9;
	int tries;

	while (few >= 0 && few < LEAST_CPU && bytes < MOST_BYTES)
		few = seconds(s, bytes *= 2);
	if (!CHECK_MSG(few >= 0, "%s: cannot be loaded", s->path))
		return;
	/* Others disturb a run, never for the better: the fastest of some counts. */
	for (tries = 0; tries < 4 && (!tries || many >= 24 * few); tries++) {
		few = fmin(few, seconds(s, bytes));
		many = fmin(many, seconds(s, 8 * bytes));
	}
	CHECK_MSG(few >= 0 && (many < 24 * few || many < LEAST_CPU),
		  "%s is not linear: %.3f and %.3f s of CPU for %zu and eight times as many "
		  "bytes of equal lines",
		  s->path, few, many, bytes);
}

static bool is_sampled(const struct km_proc_file *f)
{
	const char *tail;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(samples); i++)
		if (km_proc_claim(samples[i].path, &tail) == f)
			return true;
	return false;
}

KM_TEST(each_parser_has_a_sample)
{
	const struct km_proc_file *const *f;

	for (f = km_proc_files; *f; f++)
		CHECK_MSG(is_sampled(*f), "%s: no sample of its lines", (*f)->name);
}

KM_TEST(parsers_are_linear)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(samples); i++)
		check_linear(t, &samples[i], parse_seconds);
}

/* One text with the lines of a file of /proc, or with headings alone, into the index of its parts. */
static double index_seconds(const struct sample *s, size_t bytes)
{
	char *text = repeated(s, bytes);
	struct folder folder;
	struct km_tree *tree;
	struct km_tree_file file;
	double start, ret = -1;
	FILE *f;

	if (!folder_make(&folder))
		abort();
	f = fopen(folder.path, "w");
	if (!f || fwrite(text, strlen(s->head) + bytes, 1, f) != 1)
		abort();
	fclose(f);
	start = cpu_seconds();
	if (km_tree_open(folder.path, &tree, NULL) == KM_OK) {
		while (km_tree_next(tree, &file) == KM_OK)
			;
		km_tree_close(tree);
		ret = cpu_seconds() - start;
	}
	folder_remove(&folder);
	free(text);
	return ret;
}

KM_TEST(texts_are_indexed_in_linear_time)
{
	static const struct sample texts[] = {
		{ "headings", "", "=== /proc/meminfo\nMemTotal:        1234 kB\n" },
		{ "prompts", "", "# cat /proc/buddyinfo\nNode 0, zone   Normal      4      2\n" },
		{ "times", "", "time: 1700000000\nnr_free_pages 77\n" },
		{ "lines of meminfo", "", "MemTotal:        1234 kB\n" },
		{ "prefixes", "[a][1:2]: MemTotal: 1 kB\n[a][1:2]: MemFree: 1 kB\n",
		  "[a][1:2]: MemTotal: 1 kB\n" },
		{ "blanks for a prefix", "a  : MemTotal: 1 kB\na  : MemFree: 1 kB\n",
		  "a              :  a  :  a  : MemTotal:\n" },
		{ "lines of grep", "", "memory.stat:cache 12288\nmemory.limit_in_bytes:4096\n" },
		{ "mappings", "", "00400000-00500000 r-xp 00000000 fe:01 77 /bin/a\nSize: 4 kB\n" },
		{ "log lines between", "MemTotal: 1 kB\n", "[    1.000000] Mem-Info:\nMemTotal: 1 kB\n" },
		{ "tables of free", "", "total used free\nMem: 4 4 4\n" },
		{ "quotations", "", "> > MemTotal:        1234 kB\n" },
		{ "lines of two machines", "b: MemTotal: 1 kB\nb: MemFree: 1 kB\n", "a: MemTotal: 1 kB\na: MemFree: 1 kB\n" },
		{ "headings of machines", "----\nb\n----\nMemTotal: 1 kB\n", "----\na\n----\nMemTotal: 1 kB\n" },
		{ "lines of ansible -o", "b | CHANGED | rc=0 | (stdout) MemTotal: 1 kB\\nMemFree: 1 kB\n", "a | CHANGED | rc=0 | (stdout) MemTotal: 1 kB\\nMemFree: 1 kB\n" },
		{ "headings of salt", "b:\n    MemTotal: 1 kB\n", "a:\n    MemTotal: 1 kB\n" },
		{ "samples of sar", "Linux 6.1.0 (db1) 2026-11-20 _x86_64_ (8 CPU)\n\n00:00:01 kbmemfree kbavail\n", "00:10:01 12 34\n" },
		{ "tables of sar", "MemTotal: 1 kB\n", "Linux 6.1.0 (db1) 2026-11-20 _x86_64_ (8 CPU)\n\n00:00:01 pgpgin/s\n00:10:01 1.2\n" },
		{ "samples of vmstat", "procs ---memory---\n r  b   swpd   free   buff  cache   si   so    bi    bo   in   cs us sy id wa st\n",
		  " 1  0 122880 104550 204800 764288    0    0    12    33   50   70  2  1 97  0  0\n" },
		{ "dates", "", "Fri Jan  5 10:00:00 IST 2024\nMemTotal: 1 kB\n" },
	};
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(texts); i++)
		check_linear(t, &texts[i], index_seconds);
}

/* CPU time of reading @bytes of it as a log. */
static double log_seconds(const struct sample *s, size_t bytes)
{
	char *text = repeated(s, bytes);
	struct km_log_parts boots = { .n = 0 };
	struct km_log log = { 0 };
	double start = cpu_seconds(), ret = -1;

	if (km_log_read(&log, text, strlen(s->head) + bytes) == KM_OK && km_log_split_boots(&log, &boots) == KM_OK)
		ret = cpu_seconds() - start;
	km_log_parts_deinit(&boots);
	km_log_deinit(&log);
	free(text);
	return ret;
}

KM_TEST(logs_are_read_in_linear_time)
{
	static const struct sample texts[] = {
		{ "newest line first", "", "[    3.000000] c\n[    2.000000] b\n[    1.000000] a\n" },
		{ "boots", "[    9.000000] Mem-Info:\n", "[    0.000000] Linux version 6.1.0\n[    9.000000] b\n" },
		{ "banners that were pasted", "[    9.000000] a\n", "Linux version 6.1.0\n" },
		{ "clocks in turn", "", "[  900.000000] a\n[    1.000000] b\n\n\n\n" },
		{ "members of JSON", "", "{\"a\":{\"b\":\"[    1.000000] a\",\"host\":\"h\"}}\n" },
		{ "JSON in one line", "{\"a\":[", "{\"b\":\"[    1.000000] a\"}," },
		{ "arrays in JSON", "{\"a\":[", "[\"1764000000000000000\",\"[    1.000000] a\"]," },
		{ "brackets of JSON", "", "[\"[    1.000000] a\",{" },
		{ "tables", "at,host,a\n", "1,h,[    1.000000] a\n" },
		{ "cells that do not end", "at,a\n1,[    1.000000] a\n1,[    1.000000] a\n1,[    1.000000] a\n1,[    1.000000] a\n", "1,\"" },
		{ "rows that do not end", "at,a\n1,[    1.000000] a\n1,[    1.000000] a\n1,[    1.000000] a\n1,[    1.000000] a\n", "1,\"x\"\"\n" },
		{ "strings that do not end", "{\"b\":\"[    1.000000] a\"}\n{\"b\":\"[    1.000000] a\"}\n", "{\"b\":\"\\" },
	};
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(texts); i++)
		check_linear(t, &texts[i], log_seconds);
}

KM_TEST_MAIN
