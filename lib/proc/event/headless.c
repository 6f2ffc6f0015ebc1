/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Reports without their first lines: a ring buffer that wrapped, a paste that begins in the middle, what grep
 * left. Each is begun by a line that nobody but such a report prints.
 */
#include "event.h"

/* A stack belongs to a report whose head is lost only where the log begins with it. */
#define MAX_FIRST_LINES 16

static bool begins_any(const char *text, const char *const *words)
{
	for (; *words; words++)
		if (!strncmp(text, *words, strlen(*words)))
			return true;
	return false;
}

/* ---- OOM kills ---- */

static bool is_oom_panic(const char *text)
{
	return log_is_panic(text) &&
	       (strstr(text, "ut of memory") || strstr(text, "deadlocked on memory"));
}

/* What a report of a memory cgroup begins with behind its header and stack. */
static bool is_cgroup_head(const char *text)
{
	static const char *const usage[] = { "memory: usage ", "swap: usage ", "memory+swap: usage ",
					     "kmem: usage ", NULL };

	return (!strncmp(text, "Task in /", 9) && strstr(text, " killed as a result of limit of ")) ||
	       (begins_any(text, usage) && strstr(text, ", limit ")) ||
	       !strncmp(text, "Memory cgroup stats for ", 24);
}

/* Names of memory.stat that /proc/vmstat has not, as whole words. */
static bool is_stat_name(const char *text)
{
	static const char *const names[] = {
		"anon ", "file ", "kernel_stack ", "pagetables ", "sec_pagetables ", "percpu ", "sock ",
		"file_mapped ", "file_dirty ", "file_writeback ", "swapcached ", "anon_thp ", "file_thp ",
		"shmem_thp ", "inactive_anon ", "active_anon ", "inactive_file ", "active_file ",
		"slab_reclaimable ", "slab_unreclaimable ", NULL
	};

	return begins_any(text, names) && log_is_stat(text);
}

/* Statistics of a cgroup whose heading is lost: two lines of them, for a word and a number alone are anything. */
static bool are_stats(const struct log_scan *s, const struct km_log_line *l)
{
	const struct km_log_line *next = l + 1;

	return is_stat_name(l->text) && next < s->log->lines.v + s->log->lines.n &&
	       log_is_stat(next->text + strspn(next->text, " \t"));
}

bool log_oom_headless(struct log_scan *s, struct log_report *r, const struct km_log_line *l)
{
	static const char *const heads[] = { "oom-kill:", "Out of memory and no killable",
					     "Tasks state (memory", NULL };
	const char *t = l->text;
	bool sysrq = strstr(t, "Manual OOM execution") != NULL;
	bool stats = !sysrq && are_stats(s, l);

	if (!sysrq && !stats && !log_is_kill(t) && !log_is_oom_group(t) && !is_oom_panic(t) && !is_cgroup_head(t) && !begins_any(t, heads) &&
	    log_task_header(s, NULL, t) == KM_END && !log_is_task_row(t))
		return false;
	if (!r)
		return true;
	r->kind = LOG_OOM;
	r->headless = true;
	r->in_memcg = stats;
	if (sysrq) {
		/* As the header of sysrq-f says it: "order=-1". */
		r->awaits_header = true;
		r->ask.has_order = true;
		r->ask.order = -1;
	}
	return true;
}

/* ---- Mem-Info ---- */

/* "9024 total pagecache pages", "4115400 pages RAM", "0 pages in swap cache" */
static bool is_tail_count(const char *text)
{
	static const char *const names[] = { "total pagecache pages", "pages in swap cache", "pages RAM",
					     "pages reserved", "pages HighMem/MovableOnly", "pages cma reserved",
					     NULL };
	const char *p = text;
	int64_t v;
	size_t i;

	if (!log_int(&p, &v) || *p++ != ' ')
		return false;
	for (i = 0; names[i]; i++)
		if (!strcmp(p, names[i]))
			return true;
	return false;
}

static bool is_tail(const char *text)
{
	static const char *const heads[] = { "lowmem_reserve[]: ", "Swap cache stats: add ", "Free swap  = ",
					     "Free swap = ", "Total swap = ", NULL };

	return begins_any(text, heads) || is_tail_count(text);
}

/* Totals below the first line: "active_file:1 inactive_file:2 isolated_file:0". */
static bool are_totals(const char *text)
{
	static const char *const heads[] = { "active_file:", "unevictable:", "slab_reclaimable:", "mapped:",
					     "kernel_misc_reclaimable:", "free:", "sec_pagetables:", "free_cma:", NULL };

	return begins_any(text, heads) && log_only_pairs(text);
}

bool log_meminfo_headless(struct log_scan *s, struct log_report *r, const struct km_log_line *l)
{
	const char *p = l->text, *q = p;
	int64_t node, v;
	char zone[16];
	bool found;

	(void)s;
	if (log_take_place(&q, &node, zone, sizeof(zone)))
		found = (log_skip(&q, "free:") && strstr(q, "min:")) ||
			(log_skip(&q, ":") && log_int(&q, &v) && q[0] == '*' &&
			 strstr(q, "kB"));
	else if (is_tail(p) || are_totals(p))
		found = true;
	else if (log_skip(&p, "Node ") && !log_int(&p, &node))
		found = false;
	else
		found = log_skip(&p, "hugepages_total=") ||
			(log_skip(&p, "active_anon:") && log_int(&p, &v) && strstr(p, "inactive_anon:"));
	if (!found)
		return false;
	if (!r)
		return true;
	r->kind = LOG_MEMINFO;
	r->headless = true;
	log_meminfo_begin(r, l);
	return true;
}

/* ---- SLUB and SLAB ---- */

bool log_slab_headless(struct log_scan *s, struct log_report *r, const struct km_log_line *l)
{
	const char *p = l->text;

	(void)s;
	if (!log_skip(&p, "cache: ") || !strstr(p, ", object size: "))
		return false;
	if (!r)
		return true;
	r->kind = LOG_SLAB;
	r->headless = true;
	return true;
}

/* ---- stacks ---- */

/* Does the function stand on the stack line @text, with its offset or as what ARM prints? */
static bool has_function(const char *text, const char *name)
{
	const char *p = strstr(text, name);

	if (!p || (p > text && p[-1] != ' ' && p[-1] != '.' && p[-1] != '('))
		return false;
	p += strcspn(p, "+ ");
	return !strncmp(p, "+0x", 3) || !strncmp(p, " from ", 6);
}

bool log_stack_headless(struct log_scan *s, struct log_report *r, const struct km_log_line *l)
{
	static const char *const oom[] = { "oom_kill_process", "out_of_memory", "dump_header" };
	bool kill = false;
	size_t i;

	if (l - s->log->lines.v >= MAX_FIRST_LINES)
		return false;
	for (i = 0; i < KM_ARRAY_LEN(oom); i++)
		kill = kill || has_function(l->text, oom[i]);
	if (!kill && !has_function(l->text, "warn_alloc"))
		return false;
	if (!r)
		return true;
	r->kind = kill ? LOG_OOM : LOG_FAILURE;
	r->headless = true;
	r->in_stack = true;
	return true;
}
