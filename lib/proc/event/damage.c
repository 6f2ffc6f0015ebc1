/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Lines that no parser took while a report was open: those of others (drivers, programs) print in
 * between, or of the report and cut or garbled. The grammar decides: a report's lines have words that
 * nobody else prints.
 */
#include "event.h"

#define MAX_TAIL_LINES 8

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* "12*4kB", "1*B"; "free:12kB", "slab_unreclaimable:4x"; by what stands between blanks. */
static bool is_memory_word(const char *w, size_t n)
{
	const char *star = memchr(w, '*', n), *colon = memchr(w, ':', n);
	size_t key, i;

	if (star && star > w && is_digit(star[-1]) && star + 1 < w + n &&
	    (is_digit(star[1]) || star[1] == 'B' || star[1] == 'k'))
		return true;
	if (!colon || colon == w)
		return false;
	if (log_is_amount(w, (size_t)(colon - w)))
		return true;
	if (colon + 1 == w + n)
		return false;
	/* "anon:0kB" of "isolated(anon):0kB" that somebody wrapped has a bracket. */
	if (is_digit(colon[1]) && n > 3 && w[n - 2] == 'k' && w[n - 1] == 'B')
		return true;
	key = (size_t)(colon - w);
	for (i = 0; i < key; i++)
		if ((w[i] < 'a' || w[i] > 'z') && w[i] != '_')
			return false;
	return memchr(w, '_', key) && is_digit(colon[1]);
}

static bool has_memory_word(const char *text)
{
	const char *p = text;
	size_t n;

	for (p += strspn(p, " "); *p; p += n, p += strspn(p, " ")) {
		n = strcspn(p, " ");
		if (is_memory_word(p, n))
			return true;
	}
	return false;
}

static bool has_any(const char *text, const char *const *words)
{
	for (; *words; words++)
		if (strstr(text, *words))
			return true;
	return false;
}

/* Registers and the like: "RIP: 0010:f+0x12/0x34", "PC is at f+0x12/0x34", "NIP [c000…] .f+0x1/0x2". */
static bool is_register_line(const char *text)
{
	const char *p = text + strspn(text, " ");
	size_t n = strcspn(p, " ");

	return (n && p[n - 1] == ':') || strstr(p, " is at ") || !strncmp(p, "NIP ", 4) ||
	       !strncmp(p, "LR ", 3) || !strncmp(p, "pc ", 3) || !strncmp(p, "lr ", 3) ||
	       !strncmp(p, "---", 3);
}

static bool is_stack_like(const char *text)
{
	const char *p = text + (!strncmp(text, "? ", 2) ? 2 : 0);
	size_t n = strspn(p, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.$");
	const char *plus = strstr(text, "+0x");

	if (is_register_line(text))
		return false;
	/* "probe_ring+0x1", cut off. */
	if (n > 2 && p[n] == '+')
		return true;
	return (plus && strstr(plus, "/0x") && strcspn(text, "+") < 200) || strstr(text, "[<");
}

/* Four numbers or more among its words: a line of the task table that lost its brackets. */
static bool is_task_like(const char *text)
{
	const char *p = text;
	unsigned numbers = 0;
	size_t n;

	for (p += strspn(p, " []"); *p; p += n, p += strspn(p, " []")) {
		n = strcspn(p, " []");
		numbers += strspn(p, "0123456789") == n;
	}
	return numbers >= 4 || (text[0] == '[' && text[1] == ' ' && is_digit(text[strspn(text, "[ ")]));
}

/* "anon 10485x", "pgfau": a name, and what should be a number. */
static bool is_stat_like(const char *text)
{
	size_t n = strspn(text, "abcdefghijklmnopqrstuvwxyz_0123456789");

	if (text[n] == ' ' && !strchr(text + n + 1, ' ') && !strchr(text, ':'))
		return n > 0;
	/* Somewhere in its name, or without a number. */
	return !strchr(text, ':') && *text && (!strchr(text, ' ') || (is_digit(text[strlen(text) - 1]) && strchr(text, ' ') == strrchr(text, ' ')));
}

static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/* "e1000 0000:00:03.0 eth0: link is up": a name, a colon and words, as whatever prints in between says it; or what people write. */
static bool is_message(const char *text)
{
	const char *colon = strstr(text, ": "), *p;
	unsigned words = 0;
	size_t n;

	for (p = text; *p; p += n ? n : 1) {
		n = strspn(p, letters);
		if (colon && p > colon && n >= 3)
			return true;
		/* "swap," but not "pages_scanned" nor "12kB". */
		words += n && (p == text || p[-1] == ' ') && strcspn(p, " ") <= n + 1;
	}
	return words >= 5;
}

/* More lines in a row that nobody is known to print are of something else. */
#define MAX_STRAYS 4

/* Between the lines of a block, which are printed at once, only messages of others are expected. */
bool log_is_doubtful(const struct log_report *r, const struct km_log_line *l)
{
	const char *text = l->text;

	if (r->done || !r->mem.seq || r->strays >= MAX_STRAYS || l->seq - r->last->seq > MAX_TAIL_LINES || !*text || is_message(text))
		return false;
	/* Behind "pages RAM" follow counts; behind the list of slab caches, anything. */
	return r->mem.ram_pages < 0 || r->mem.part == LM_SLAB || (is_digit(*text) && !strchr(text, ':'));
}

/* "Tasks sta", "oom-kill:const": a line that is cut behind its first letters. */
static bool is_cut_head(const char *text)
{
	static const char *const heads[] = { "Tasks state (memory values in pages):", "Mem-Info:", "Call Trace:", "Stack Trace:",
					     "oom-kill:constraint=", "Out of memory: Killed process ",
					     "Memory cgroup out of memory: Killed process ", "Memory cgroup stats for ",
					     "memory: usage ", "swap: usage ", "memory+swap: usage ", "kmem: usage ",
					     "[  pid  ]   uid ", "[ pid ]   uid ", "Unreclaimable slab info:",
					     "Memory allocations:", "oom_reaper: reaped process ", "Task in /" };
	size_t n = strlen(text), i;

	for (i = 0; n >= 4 && i < KM_ARRAY_LEN(heads); i++)
		if (!strncmp(heads[i], text, n) && heads[i][n])
			return true;
	return false;
}

/* A line of a stack without what follows the function's name, or a mark such as "<TASK>" without its end. */
static bool is_cut_entry(const char *text)
{
	/* Not a register's value that was wrapped. */
	if (!*text || !text[strspn(text, "0123456789abcdefABCDEF")])
		return false;
	return *text == '<' || !text[strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.")];
}

static bool is_cut_cpuset(const char *text)
{
	const char *p = strstr(text, " cpuset=");

	return p && !strstr(p, "mems_allowed=");
}

/* "1*4kB (M) 0*8kB": blocks of a buddy line that lost its place. */
static bool has_blocks(const char *text)
{
	unsigned n = 0;
	const char *p;

	for (p = text; n < 2 && (p = strchr(p, '*')); p++)
		if (p > text && is_digit(p[-1]) && is_digit(p[1])) {
			p += 1 + strspn(p + 1, "0123456789");
			n += p[0] == 'k' && p[1] == 'B';
			p--;
		}
	return n >= 2;
}

/* "MemTotal:       263722508 kB": /proc/meminfo was pasted among lines of the log. */
static bool is_meminfo_line(const char *text)
{
	static const char *const names[] = { "MemTotal:", "MemFree:", "MemAvailable:", "Buffers:", "Cached:",
					     "SwapTotal:", "SwapFree:", "CommitLimit:", "Slab:", "Committed_AS:",
					     "AnonPages:", "Shmem:", "Dirty:", "Mapped:", NULL };
	const char *p;
	int64_t kb;
	size_t i;

	for (i = 0; names[i]; i++) {
		p = text;
		if (*text == *names[i] && log_skip(&p, names[i]))
			return log_int(&p, &kb) && !strcmp(p, " kB");
	}
	return false;
}

/* One line of the statistics of a cgroup: with "_" in its name it is nothing else. */
static bool is_lone_stat(const char *text)
{
	static const char *const names[] = { "kernel_stack ", "sec_pagetables ", "file_mapped ", "file_dirty ",
					     "file_writeback ", "anon_thp ", "file_thp ", "shmem_thp ",
					     "inactive_anon ", "active_anon ", "inactive_file ", "active_file ",
					     "slab_reclaimable ", "slab_unreclaimable ", NULL };
	size_t i;

	for (i = 0; names[i]; i++)
		if (*text == *names[i] && !strncmp(text, names[i], strlen(names[i])))
			return log_is_stat(text);
	return false;
}

bool log_is_fragment(const char *text)
{
	static const char *const heads[] = { "Memory cgroup out of memory:",
					     "Out of memory: Kill",
					     "oom-kill:constraint=",
					     "memory: usage ",
					     "memory+swap: usage ",
					     "Memory cgroup stats for ",
					     "lowmem_reserve[]:",
					     "Swap cache stats: ",
					     "hugepages_total=",
					     "SLUB: Unable to allocate",
					     "SLAB: Unable to allocate",
					     /* Pieces of a header that may be of either of two. */
					     ", nodemask=",
					     ",cpuset=",
					     NULL };
	const char *p = text;
	int64_t node;
	size_t i;

	for (i = 0; heads[i]; i++)
		if (*text == *heads[i] && !strncmp(text, heads[i], strlen(heads[i])))
			return true;
	/* The line of SLUB for each node. */
	if (log_skip(&p, "node ") && log_int(&p, &node) && log_skip(&p, ": slabs: "))
		return true;
	return has_blocks(text) || log_is_task_row(text) || is_meminfo_line(text) || is_lone_stat(text);
}

/* "Free swap  = ", "otal swap", as the end of a line or before its value: a person who writes of free swap goes on. */
static bool is_swap_line(const char *text)
{
	const char *p = strstr(text, "ree swap");

	p = p ? p : strstr(text, "otal swap");
	if (!p)
		return false;
	p += strcspn(p, " ") + strlen(" swap");
	p += strspn(p, " ");
	return !*p || *p == '=' || *p == ':';
}

bool log_is_damaged(const struct log_report *r, const struct km_log_line *l)
{
	static const char *const memory[] = { "lowmem_reserve", "hugepages_", "pagecache pages",
					      "pages RAM", "pages reserved", "in swap cache",
					      "unreclaimable?", "pages HighMem", "cma reserved",
					      "hwpoisoned", NULL };
	static const char *const kill[] = { "oom-kill:", "constraint=CONSTRAINT",
					    "Memory cgroup stats", "memory: usage ",
					    "memory+swap: usage ", "kmem: usage ",
					    "swap: usage ", NULL };

	const char *text = l->text;

	if (r->done)
		return false;
	/* Behind the last lines of a block, what is far away is of something else. */
	if (r->mem.seq && r->mem.ram_pages >= 0 && l->seq - r->last->seq > MAX_TAIL_LINES)
		return false;
	if (r->mem.seq && (has_memory_word(text) || has_any(text, memory) || is_swap_line(text)))
		return true;
	if (r->mem.part == LM_SITES && strstr(text, " func:"))
		return true;
	/*
	 * Where it is too late, or too many are, to see first whether the block lacks something; above the totals stand the
	 * lists "DMA per-cpu:" of old kernels, of which nothing says how many there are.
	 */
	if (log_is_doubtful(r, l) && (!r->mem.seen || r->mem.finished || r->nr_doubtful == LOG_MAX_DOUBTFUL))
		return true;
	if (r->in_stack && !r->mem.seq && (is_stack_like(text) || is_cut_entry(text)))
		return true;
	if (is_cut_head(text))
		return true;
	/* "modprobe cpuset=", whose value came as a piece of its own. */
	if (!r->mem.seq && is_cut_cpuset(text))
		return true;
	return r->kind == LOG_OOM && (has_any(text, kill) || (r->in_tasks && is_task_like(text)) ||
				      (r->in_memcg && is_stat_like(text)));
}
