/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Files without a heading, known by a line that begins them. */
#include <string.h>

#include "heading.h"
#include "proc/files.h"

/* "kmalloc-64 1 2 64 64 1 : tunables 0 0 0 : slabdata …" */
static bool is_slab_row(struct km_text line)
{
	const char *mark = memmem(line.p, km_text_length(line), ": tunables ", 11);
	struct km_text rest = { mark, line.end };

	return mark && mark > line.p && *line.p != '#' &&
	       memmem(rest.p, km_text_length(rest), ": slabdata ", 11);
}

/* "Node 1 MemTotal:": the first line of meminfo of a node. */
static bool node_field(struct km_text line, int64_t *node)
{
	return km_text_skip(&line, "Node") && km_text_int(&line, node) && *node >= 0 &&
	       km_text_skip(&line, "MemTotal:");
}

static const char *node_path(int64_t node, const char *now)
{
#define NODE_PATH(n) "sys/devices/system/node/node" #n "/meminfo"
	/* Only which file it is matters: each line names its node. */
	static const char *const paths[] = { NODE_PATH(0), NODE_PATH(1), NODE_PATH(2), NODE_PATH(3),
					     NODE_PATH(4), NODE_PATH(5), NODE_PATH(6), NODE_PATH(7) };
#undef NODE_PATH
	const char *path = paths[(uint64_t)node % KM_ARRAY_LEN(paths)];

	return strcmp(now, path) == 0 ? NULL : path;
}

/* "55d0a4c00000-55d0a4c21000 rw-p 00000000 00:00 0 [heap]", the first mapping of a process; @next is the line behind. */
static const char *sniff_mapping(struct km_text line, struct km_text next)
{
	uint64_t start, end, n;
	struct km_text word;

	if (!km_text_hex(&line, &start) || line.p == line.end || *line.p++ != '-' || !km_text_hex(&line, &end) ||
	    start >= end || !km_text_word(&line, &word) || km_text_length(word) != 4 || !strchr("-r", *word.p) ||
	    !strchr("ps", word.p[3]) || !km_text_hex(&line, &n) || !km_text_word(&line, &word) ||
	    !memchr(word.p, ':', km_text_length(word)))
		return NULL;
	if (km_text_skip(&next, "Rss:"))
		return "proc/?/smaps_rollup";
	return km_text_skip(&next, "Size:") ? "proc/?/smaps" : "proc/?/maps";
}

/* A counter that /proc/vmstat alone has, out of its middle: what grep leaves. */
static bool is_counter(struct km_text line)
{
	static const char *const names[] = { "compact_", "allocstall", "pgalloc_", "kswapd_", "pgmigrate_" };
	struct km_text word;
	int64_t n;
	size_t i;

	if (!km_text_word(&line, &word) || !km_text_int(&line, &n) || !km_text_blank(line))
		return false;
	for (i = 0; i < KM_ARRAY_LEN(names); i++)
		if (km_text_begins(word, names[i]))
			return true;
	return false;
}

const char *km_text_table(struct km_text line, struct km_text next)
{
	struct km_text word;

	if ((km_text_begins(line, "procs ") || km_text_begins(line, "--procs-")) && km_text_skip(&next, "r ") && km_text_skip(&next, "b "))
		return "vmstat_table";
	if (km_top_begins(line))
		return "top_head";
	if (km_ps_begins(line))
		return "ps_table";
	return km_text_word(&line, &word) && km_text_equal(word, "total") && km_text_word(&line, &word) &&
			       km_text_equal(word, "used") && km_text_word(&line, &word) &&
			       km_text_equal(word, "free")
		       ? "free"
		       : NULL;
}

/* "00001000-0009fbff : System RAM", "zram 49152 1 - Live 0xffffffffc0400000", the heading of swaps. */
static const char *listing(struct km_text line)
{
	struct km_text t = line, word;
	uint64_t start, end;
	int64_t n;

	if (km_text_begins(line, "Filename") && memmem(line.p, km_text_length(line), "Priority", 8))
		return "proc/swaps";
	if (memmem(line.p, km_text_length(line), " : ", 3) && km_text_hex(&t, &start) && t.p - line.p >= 8 &&
	    km_text_skip(&t, "-") && km_text_hex(&t, &end) && start <= end && km_text_begins(t, " : "))
		return "proc/iomem";
	t = line;
	if (memmem(line.p, km_text_length(line), " Live 0x", 8) && km_text_word(&t, &word) && km_text_int(&t, &n) &&
	    km_text_int(&t, &n) && km_text_word(&t, &word) && km_text_skip(&t, "Live 0x"))
		return "proc/modules";
	return NULL;
}

/* Rows of files that need no heading to be known. */
static const char *row_of(struct km_text line, const char *now, struct km_text next)
{
	const char *name;

	/* A row of slabinfo by itself: grep and sort leave the heading out. */
	if (strcmp(now, "proc/slabinfo") != 0 && is_slab_row(line))
		return "proc/slabinfo";
	if (strcmp(now, "crash-kmem") != 0 && km_crash_begins(line))
		return "crash-kmem";
	name = km_text_table(line, next);
	if (!name && strcmp(now, "proc/vmstat") != 0 && strcmp(now, "proc/zoneinfo") != 0 && is_counter(line))
		name = "proc/vmstat";
	if (!name && strncmp(now, "proc/?/", 7) != 0)
		name = sniff_mapping(line, next);
	if (name)
		return name;
	name = listing(line);
	return name && strcmp(now, name) != 0 ? name : NULL;
}

/* "Node 0, zone DMA": of which of the files that begin so. */
static const char *zone_of(struct km_text line, const char *now)
{
	struct km_text l = line, zone;
	int64_t node, n;

	if (node_field(line, &node))
		return node_path(node, now);
	if (strcmp(now, "proc/pagetypeinfo") == 0 || !km_text_zone(&l, &node, &zone))
		return NULL;
	if (km_text_int(&l, &n))
		return strcmp(now, "proc/buddyinfo") == 0 ? NULL : "proc/buddyinfo";
	if (km_text_skip(&l, ", type"))
		return "proc/pagetypeinfo";
	return km_text_blank(km_text_trim(l)) && strcmp(now, "proc/zoneinfo") != 0 ? "proc/zoneinfo" : NULL;
}

/* The first of the many lines "0x…-0x…" of vmallocinfo. */
static bool is_area(struct km_text line)
{
	return km_text_begins(line, "0x") && memchr(line.p, '-', km_text_length(line)) &&
	       memmem(line.p, km_text_length(line), "-0x", 3);
}

/* First lines that say of which file they are. A file does not begin again where @again is false and it is read already. */
static const struct first_line {
	const char *text, *with, *name;
	bool again;
} first_lines[] = {
	{ "OBJS ACTIVE ", NULL, "slabtop", true },
	{ "unreferenced object ", NULL, "sys/kernel/debug/kmemleak", false },
	{ "MemTotal:", NULL, "proc/meminfo", true },
	{ "slabinfo - version", NULL, "proc/slabinfo", true },
	/* What sysctl -a lists, in the order of names, so that it begins with any. */
	{ "vm.", " = ", "sysctl_-a", false },
	{ "nr_free_pages ", NULL, "proc/vmstat", true },
	{ "allocinfo - version", NULL, "proc/allocinfo", true },
	{ "Free pages count per migrate type", NULL, "proc/pagetypeinfo", false },
	{ "Page block order:", NULL, "proc/pagetypeinfo", false },
};

const char *km_text_sniff(struct km_text line, const char *now, struct km_text next)
{
	const char *name = row_of(line, now, next);
	size_t i;

	if (name)
		return name;
	for (i = 0; i < KM_ARRAY_LEN(first_lines); i++) {
		const struct first_line *f = &first_lines[i];

		if (km_text_begins(line, f->text) &&
		    (!f->with || memmem(line.p, km_text_length(line), f->with, strlen(f->with))))
			return f->again || strcmp(now, f->name) != 0 ? f->name : NULL;
	}
	if (km_text_begins(line, "Linux version "))
		return strcmp(now, "dmesg") != 0 ? "proc/version" : NULL;
	if (km_text_begins(line, "0x"))
		return strcmp(now, "proc/vmallocinfo") != 0 && is_area(line) ? "proc/vmallocinfo" : NULL;
	return km_text_begins(line, "N") ? zone_of(line, now) : NULL;
}

const char *km_text_first_file(struct km_text line)
{
	const char *name = km_text_sniff(line, "", (struct km_text){ line.end, line.end });

	/* Behind this line of vmstat stands that of its columns. */
	return !name && (km_text_begins(line, "procs -") || km_text_begins(line, "--procs-")) ? "vmstat_table" : name;
}

bool km_text_begins_file(struct km_text line)
{
	return km_text_first_file(line) != NULL;
}

bool km_text_is_known(const char *head, size_t bytes)
{
	struct km_text t = { head, head + bytes }, line;
	const char *name;

	while (km_text_take_line(&t, &line)) {
		name = km_text_sniff(km_text_trim(line), "", (struct km_text){ t.p, t.end });
		/* "NODE" begins what crash prints, but says nothing alone. */
		if (name && strcmp(name, "proc/version") != 0 && !km_text_equal(km_text_trim(line), "NODE"))
			return true;
	}
	return false;
}

/* ---- files of one line ---- */

/* Words of digits and of @marks alone: how many of them @line has; 0: it has others. */
static unsigned count_numbers(struct km_text line, const char *marks)
{
	struct km_text word;
	unsigned n = 0;

	while (km_text_word(&line, &word)) {
		for (; word.p < word.end; word.p++)
			if ((*word.p < '0' || *word.p > '9') && (!*word.p || !strchr(marks, *word.p)))
				return 0;
		n++;
	}
	return n;
}

/* What is in files in which no line says which file it is. */
static const struct small_file {
	const char *path, *begins, *has; /* NULL: anything */
	unsigned numbers;		 /* that its line is made of; 0: others */
} small_files[] = {
	{ "proc/uptime", NULL, ".", 2 },
	{ "proc/loadavg", NULL, "/", 5 },
	{ "proc/stat", "cpu ", NULL, 0 },
	{ "proc/cmdline", NULL, "root=", 0 },
	{ "proc/cmdline", "BOOT_IMAGE=", NULL, 0 },
	{ "proc/cmdline", NULL, "console=", 0 },
	{ "proc/pressure/memory", "some avg10=", NULL, 0 },
	{ "proc/sys/kernel/tainted", NULL, NULL, 1 },
};

static bool is_small(const struct small_file *f, struct km_text line)
{
	return (!f->begins || km_text_begins(line, f->begins)) && (!f->has || memmem(line.p, km_text_length(line), f->has, strlen(f->has))) &&
	       (!f->numbers || count_numbers(line, "./") == f->numbers);
}

/* "6.1.0-18-amd64" */
static bool is_release(struct km_text line)
{
	struct km_text word;
	int64_t n;

	return km_text_word(&line, &word) && km_text_blank(line) && km_text_int(&word, &n) && n > 0 && km_text_skip(&word, ".") &&
	       km_text_int(&word, &n);
}

/* Is @line the first of the file @path, and the only one unless it goes on in lines like it? */
static bool is_first_line(const char *path, struct km_text line, struct km_text behind)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(small_files); i++)
		if (!strcmp(path, small_files[i].path) && is_small(&small_files[i], line) &&
		    (small_files[i].begins || km_text_blank(km_text_trim(behind))))
			return true;
	if (!km_text_blank(km_text_trim(behind)))
		return false;
	if (!strcmp(path, "proc/sys/kernel/osrelease"))
		return is_release(line);
	return !strncmp(path, "proc/sys/vm/", 12) && count_numbers(line, "-") > 0;
}

bool km_text_holds(const char *path, const char *head, size_t bytes)
{
	struct km_text t = { head, head + bytes }, line;
	bool first = true;
	const char *name;

	while (km_text_take_line(&t, &line)) {
		line = km_text_trim(line);
		if (!km_text_length(line))
			continue;
		name = km_text_sniff(line, "", t);
		if ((name && !strcmp(name, path)) || (first && is_first_line(path, line, t)))
			return true;
		first = false;
	}
	return false;
}
