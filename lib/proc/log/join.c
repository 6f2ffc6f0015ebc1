/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Pieces of one record that stand on lines of their own: mail programs wrap at 72 to 80 columns, and
 * what the kernel prints with pr_cont() becomes a record for each piece in a journal or a syslog.
 *
 * Whether a line goes on is decided by the grammar of the record, never by its width alone: "3*4kB"
 * goes on only with a list of free blocks that has no total yet. So a log that nobody wrapped stays as
 * it is. Lines of several speakers (host, caller) may be mixed: each has its own record.
 */
#include "text.h"

#define MAX_SPEAKERS   8
#define MAX_JOINED     (1u << 16) /* bytes of a record */
#define MIN_WRAP_WIDTH 56	  /* mail programs do not wrap before that */

enum record_kind {
	REC_NONE,
	REC_EMPTY,   /* a prefix as wide as the mail */
	REC_PLACE,   /* "Node 0", "Node 0 DMA" */
	REC_PCP,     /* "CPU    0: hi:  186, btch:  31 usd:  60" */
	REC_SITE,    /* "441450496   107862 mm/memory.c:1065 func:…" */
	REC_TAIL,    /* "9024 total pagecache pages" */
	REC_CPUSET,  /* "java cpuset=/ mems_allowed=0" */
	REC_HEADER,  /* "… invoked oom-killer: …", "…: page allocation failure: …" */
	REC_ZONE,    /* "Node 0 DMA free:…" or "Node 0 active_anon:…" */
	REC_BLOCKS,  /* "Node 0 DMA: 1*4kB (M) …" */
	REC_RESERVE, /* "lowmem_reserve[]: …" */
	REC_HUGE,    /* "Node 0 hugepages_total=0 …" */
	REC_CPU,     /* "CPU: 1 PID: …", "Pid: …" */
	REC_TASKS,   /* "[  pid  ]   uid …" */
	REC_TASK,    /* "[  123]     0 …" */
	REC_KILL,    /* "… Killed process …" */
	REC_USAGE,   /* "memory: usage …" */
	REC_STATS,   /* "Memory cgroup stats for …" */
	REC_LIMIT,   /* "Task in …" */
	REC_SWAP,    /* "Swap cache stats: …" */
	REC_STACK,   /* "[<ffffffff81686ac3>] ", "? " */
	REC_SUMMARY, /* "oom-kill:constraint=…" */
	REC_SLAB,    /* "SLUB: Unable to allocate memory on node -1", "cache: …, object size: …", "node 0: slabs: …" */
	REC_VMALLOC, /* "vmalloc: allocation failure, allocated 1 of 2 bytes" */
};

struct record {
	const struct km_log_line *line; /* of the speaker; NULL: the slot is free */
	size_t index;
	enum record_kind kind;
	KM_VEC(char) text; /* when something was joined */
	size_t bytes;
	const char *tail; /* the text that was added last, for how it ends */
	bool mixed;	  /* a header right behind another one: pieces may be of either */
	bool joined, closed;
	unsigned fields, columns; /* numbers of a task's line; columns of the table */
	uint64_t used;
};

/* ---- words ---- */

static const char *skip(const char *p)
{
	return p + strspn(p, " \t");
}

static bool text_begins(const char *p, const char *word)
{
	return !strncmp(p, word, strlen(word));
}

static bool begins_any(const char *p, const char *const *words)
{
	for (; *words; words++)
		if (text_begins(p, *words))
			return true;
	return false;
}

static bool text_ends(const char *p, const char *word)
{
	size_t n = strlen(p), k = strlen(word);

	return n >= k && !strcmp(p + n - k, word);
}

/* "key:12kB", "key: 12kB", "key:12", "key?": bytes of it, 0: none. @size: only with "kB". */
static size_t pair_bytes(const char *p, bool size)
{
	size_t n = strspn(p, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_()0123456789");
	size_t digits;

	if (!n || is_digit(*p))
		return 0;
	if (p[n] == '?')
		return n + 1;
	if (p[n] != ':')
		return 0;
	n++;
	if (size)
		n += strspn(p + n, " ");
	digits = strspn(p + n, "0123456789");
	n += digits;
	if (!digits)
		return 0;
	if ((p[n] == 'k' || p[n] == 'K') && p[n + 1] == 'B')
		return n + 2;
	return size ? 0 : n;
}

/* "3*4kB", "(UME)", "=", "123kB": only such up to the end. */
static bool only_blocks(const char *p)
{
	size_t n;

	for (p = skip(p); *p; p = skip(p)) {
		if (*p == '(') {
			n = strspn(p + 1, "UMERCHI");
			if (p[1 + n] != ')')
				return false;
			p += n + 2;
		} else if (*p == '=') {
			p++;
		} else {
			n = strspn(p, "0123456789");
			if (!n)
				return false;
			p += n;
			if (*p == '*') {
				n = strspn(++p, "0123456789");
				if (!n)
					return false;
				p += n;
			}
			if (*p == 'k' && p[1] == 'B')
				p += 2;
			else if (*p)
				return false;
		}
	}
	return true;
}

static bool only_numbers(const char *p)
{
	return *p && !p[strspn(p, " \t0123456789")];
}

/* "12kB": bytes of it, 0: none. */
static size_t size_bytes(const char *p)
{
	size_t n = strspn(p, "0123456789");

	return n && (p[n] == 'k' || p[n] == 'K') && p[n + 1] == 'B' ? n + 2 : 0;
}

/*
 * Words that are pairs with sizes, "yes" and "no" (behind "all_unreclaimable?"). @value: a size
 * comes first, and the last name may be without one: "shmem_thp: 0kB" was broken at its blank.
 */
static bool only_sizes(const char *p, bool value)
{
	bool sized = value;
	size_t n;

	p = skip(p);
	if (value) {
		n = size_bytes(p);
		if (!n)
			return false;
		p += n;
	}
	for (p = skip(p); *p; p = skip(p)) {
		n = pair_bytes(p, true);
		sized = sized || n || text_begins(p, "yes") || text_begins(p, "no");
		if (!n)
			n = pair_bytes(p, false); /* "pages_scanned:0" */
		if (!n) {
			n = strspn(p, "abcdefghijklmnopqrstuvwxyz_()");
			if (n && p[n] == ':' && !p[n + 1])
				return sized;
			n = 0;
		}
		if (!n && (text_begins(p, "yes") || text_begins(p, "no")))
			n = *p == 'y' ? 3 : 2;
		if (!n || (p[n] && !is_blank(p[n])))
			return false;
		p += n;
	}
	return sized;
}

static unsigned count_words(const char *p)
{
	unsigned n = 0;

	for (p = skip(p); *p; p = skip(p), n++)
		p += strcspn(p, " \t");
	return n;
}

/* Numbers, "-17" as well, one after the other; *@ret_rest is behind them. */
static unsigned count_numbers(const char *p, const char **ret_rest)
{
	unsigned n = 0;
	size_t k;

	for (p = skip(p); *p; p = skip(p), n++) {
		k = (*p == '-') + strspn(p + (*p == '-'), "0123456789");
		if (k == (size_t)(*p == '-') || (p[k] && !is_blank(p[k])))
			break;
		p += k;
	}
	*ret_rest = p;
	return n;
}

/* ---- what a line is ---- */

static bool is_place(const char *p, const char **ret_behind)
{
	static const char *const zones[] = { "DMA32", "DMA", "Normal", "HighMem", "Movable",
					     "Device", NULL };
	size_t n;

	if (text_begins(p, "Node ")) {
		p += 5;
		n = strspn(p, "0123456789");
		if (!n)
			return false;
		p = skip(p + n);
	}
	for (n = 0; zones[n]; n++)
		if (text_begins(p, zones[n])) {
			*ret_behind = p + strlen(zones[n]);
			return true;
		}
	return false;
}

/* "[  123]" of a task; *@ret_behind follows. */
static bool is_task(const char *p, const char **ret_behind)
{
	size_t n;

	if (*p != '[')
		return false;
	p = skip(p + 1);
	n = strspn(p, "0123456789");
	if (!n)
		return false;
	p = skip(p + n);
	*ret_behind = p + 1;
	return *p == ']';
}

/* "12.3 MiB", "441450496": of a call site, whose line has a path as well. */
static bool is_site(const char *p)
{
	size_t n = strspn(p, "0123456789.");

	if (!n || !is_blank(p[n]))
		return false;
	p = skip(p + n);
	if (strchr("KMGB", *p) && *p)
		p = skip(p + strcspn(p, " "));
	n = strspn(p, "0123456789");
	return n && (!p[n] || (is_blank(p[n]) && strchr(p, '/')));
}

static bool is_stack(const char *p)
{
	if (p[0] == '[' && p[1] == '<') {
		p += 2 + strspn(p + 2, "0123456789abcdefABCDEFx");
		return p[0] == '>' && p[1] == ']';
	}
	return p[0] == '?' || strstr(p, "+0x") != NULL;
}

static enum record_kind node_kind(const char *p)
{
	const char *q;

	if (is_place(p, &q)) {
		if (!*q)
			return REC_PLACE;
		if (text_begins(skip(q), "free:"))
			return REC_ZONE;
		if (*q == ':' && (!*skip(q + 1) || only_blocks(q + 1)))
			return REC_BLOCKS;
		if (strstr(q, "kB (") || *q != ':')
			return REC_NONE;
		return *q == ':' && only_blocks(q + 1) ? REC_BLOCKS : REC_NONE;
	}
	if (!text_begins(p, "Node "))
		return text_begins(p, "hugepages_total=") ? REC_HUGE : REC_NONE;
	p = skip(p + 5 + strspn(p + 5, "0123456789"));
	if (!*p)
		return REC_PLACE;
	if (text_begins(p, "hugepages_"))
		return REC_HUGE;
	return pair_bytes(p, true) ? REC_ZONE : REC_NONE;
}

static enum record_kind kind_of(const char *text)
{
	static const char *const heads[] = { " invoked oom-killer:", ": page allocation failure",
					     ": page allocation stalls for ", ": vmalloc error: size ",
					     ": vmalloc: allocation failure", NULL };
	static const struct {
		const char *word;
		enum record_kind kind;
	} words[] = {
		{ "lowmem_reserve[]:", REC_RESERVE },
		{ "CPU: ", REC_CPU },
		{ "Pid: ", REC_CPU },
		{ "memory: usage", REC_USAGE },
		{ "swap: usage", REC_USAGE },
		{ "memory+swap: usage", REC_USAGE },
		{ "kmem: usage", REC_USAGE },
		{ "Memory cgroup stats for", REC_STATS },
		{ "Task in", REC_LIMIT },
		{ "Swap cache stats: ", REC_SWAP },
		{ "Free swap", REC_SWAP },
		{ "Total swap", REC_SWAP },
		{ "oom-kill:constraint=", REC_SUMMARY },
		{ "oom_reaper: reaped process", REC_KILL },
		{ "SLUB: Unable to", REC_SLAB },
		{ "SLAB: Unable to", REC_SLAB },
		{ "cache: ", REC_SLAB },
		{ "vmalloc: allocation failure", REC_VMALLOC },
	};
	const char *p = skip(text), *q;
	size_t i;

	if (!*p)
		return REC_EMPTY;
	if (!strcmp(p, "Node"))
		return REC_PLACE;
	if (text_begins(p, "node ") && strstr(p, ": slabs:"))
		return REC_SLAB;
	if (text_begins(p, "CPU ") && strstr(p, ": hi:"))
		return REC_PCP;
	if (text_begins(p, "Node ") || is_place(p, &q) || text_begins(p, "hugepages_"))
		return node_kind(p);
	for (i = 0; i < KM_ARRAY_LEN(words); i++)
		if (text_begins(p, words[i].word))
			return words[i].kind;
	for (i = 0; heads[i]; i++)
		if (strstr(p, heads[i]))
			return REC_HEADER;
	if (strstr(p, "Killed process ") || strstr(p, "Kill process "))
		return REC_KILL;
	if (*p == '[') {
		if (is_task(p, &q))
			return REC_TASK;
		q = skip(p + 1);
		if (text_begins(q, "pid") && text_begins(skip(q + 3), "]"))
			return REC_TASKS;
	}
	if (strstr(p, " cpuset=") && !strstr(p, "mems_allowed="))
		return REC_CPUSET;
	if (is_site(p))
		return REC_SITE;
	q = skip(p + strspn(p, "0123456789"));
	if (is_digit(*p) && (!*q || text_begins(q, "pages") || text_begins(q, "total")))
		return REC_TAIL;
	return is_stack(p) ? REC_STACK : REC_NONE;
}

bool log_begins_record(const char *text)
{
	enum record_kind kind = kind_of(text);

	if (kind == REC_TAIL) /* a number alone may be the rest of anything */
		return strchr(skip(text), ' ') != NULL;
	return kind != REC_NONE && kind != REC_EMPTY && kind != REC_PLACE;
}

/* ---- does a line go on with another ---- */

/* The line before ends where a mail program wraps: the next word had no room. */
static bool was_full(const struct record *r, const struct km_log_line *l)
{
	size_t n = r->line->width, word = strcspn(skip(l->text), " \t");

	return l->bare && n <= 100 && n + 1 + word > MIN_WRAP_WIDTH;
}

static bool header_goes_on(const char *p)
{
	static const char *const keys[] = { "order:", "order=", "mode:", "gfp_mask=",
					    "nodemask=", "cpuset=", "mems_allowed=",
					    "oom_score_adj=", "oom_adj=", NULL };

	p += strspn(p, ", ");
	return begins_any(p, keys) || text_begins(p, "|__GFP_") || text_begins(p, "(GFP_");
}

static bool kill_goes_on(const char *p)
{
	static const char *const keys[] = { "total-vm:", "anon-rss:", "file-rss:",
					    "shmem-rss:", "UID:", "pgtables:",
					    "oom_score_adj:", "score ", "or sacrifice",
					    "sacrifice child", "child", "now anon-rss:", NULL };

	return begins_any(p + strspn(p, ", "), keys);
}

/* Whether each colon of @p stands behind a key of a CPU line: another one begins a line of its own. */
static bool only_cpu_keys(const char *p)
{
	static const char *const keys[] = { "UID", "PID", "Comm", "Tainted", NULL };
	const char *colon = p, *end;
	size_t i;

	while ((end = strchr(colon, ':'))) {
		for (i = 0; keys[i]; i++) {
			size_t n = strlen(keys[i]);

			if ((size_t)(end - p) >= n && !memcmp(end - n, keys[i], n))
				break;
		}
		if (!keys[i])
			return false;
		colon = end + 1;
	}
	return true;
}

/*
 * "PID: 384 Comm: guest Tainted: G        W          6.1.0-56-amd64 #1 Debian 6.1.187-1" at most, and nothing that
 * begins another line.
 */
static bool cpu_goes_on(const struct record *r, const struct km_log_line *l)
{
	const char *p = skip(l->text);

	return was_full(r, l) && count_words(p) <= 16 && only_cpu_keys(p) && *p != '[' &&
	       !strstr(p, "+0x");
}

static bool stack_goes_on(const struct record *r, const struct km_log_line *l)
{
	const char *p = skip(l->text);

	if (text_ends(r->tail, ">]"))
		return strstr(p, "+0x") != NULL && *p != '[';
	if (!l->bare)
		return false;
	if (text_ends(r->tail, "?"))
		return strstr(p, "+0x") != NULL && *p != '[';
	/* "[module]" */
	return *p == '[' && p[1] != '<' && is_letter(p[1]) && strchr(p, ']') && !strchr(p, ' ') &&
	       was_full(r, l);
}

/* Phrases of headers that are broken at a blank. */
static bool phrase_goes_on(const struct record *r, const struct km_log_line *l)
{
	const char *p = skip(l->text);

	if (!l->bare)
		return false;
	if (text_begins(p, "cpuset=") && strstr(p, "mems_allowed="))
		return count_words(r->line->text) <= 2 && was_full(r, l);
	if (text_begins(p, "oom-killer: gfp_mask="))
		return text_ends(r->tail, " invoked");
	if (text_begins(p, "invoked oom-killer: "))
		return count_words(r->line->text) <= 3;
	if (text_begins(p, "failure: order:") || text_begins(p, "failure. order:"))
		return text_ends(r->tail, ": page allocation");
	if (text_begins(p, "allocation failure"))
		return text_ends(r->tail, ": page");
	if (text_begins(p, "page allocation failure"))
		return text_ends(r->tail, ":");
	if (text_begins(p, "process ") && is_digit(p[8]))
		return text_ends(r->tail, "Killed") || text_ends(r->tail, "Kill");
	if (text_begins(p, "Killed process ") || text_begins(p, "Kill process "))
		return text_ends(r->tail, "ut of memory:");
	return is_digit(*p) && (text_ends(r->tail, "Killed process") || text_ends(r->tail, "Kill process"));
}

static bool task_goes_on(const struct record *r, const struct km_log_line *l)
{
	const char *p = skip(l->text), *rest;

	if (!r->columns || r->closed || *p == '[')
		return false;
	(void)count_numbers(p, &rest);
	/* Numbers are missing: they come first; else the name alone. */
	return r->fields + 1 < r->columns ? rest > p : l->bare && was_full(r, l);
}

/* Keys of SLUB's and SLAB's lines, or the number of one that ended the line before. */
static bool slab_goes_on(const struct record *r, const struct km_log_line *l)
{
	static const char *const keys[] = { "gfp=", "(gfp=", "object size:", "buffer size:", "default order:",
					    "min order:", "order:", "size:", "slabs:", "objs:",
					    "free:", "allocate memory on", "memory on node", "on node", "node ", NULL };
	const char *p = skip(l->text), *rest;

	if (!l->bare || r->bytes > 512)
		return false;
	if (text_begins(p, "cache: ") || (text_begins(p, "node ") && strstr(p, ": slabs:")))
		return false;
	if (is_digit(*p) || (*p == '-' && is_digit(p[1]))) {
		rest = p + 1 + strspn(p + 1, "0123456789/");
		return (text_ends(r->tail, ":") || text_ends(r->tail, "node")) && (!*rest || *rest == ',' ||
										   *rest == ' ');
	}
	return begins_any(p, keys) && (was_full(r, l) || text_ends(r->tail, ",") || text_ends(r->tail, " order") || text_ends(r->tail, "size"));
}

/* "16021913600 of" / "17179934720 bytes": a size of which a part would be taken for the whole. */
static bool vmalloc_goes_on(const struct record *r, const struct km_log_line *l)
{
	const char *p = skip(l->text);

	if (!l->bare)
		return false;
	if (is_digit(*p))
		return text_ends(r->tail, " of") || text_ends(r->tail, "allocated") || text_ends(r->tail, "failure:");
	return text_begins(p, "of ") ? is_digit(p[3]) : text_begins(p, "bytes") || (text_begins(p, "allocated ") && text_ends(r->tail, ","));
}

static bool stats_go_on(const char *p)
{
	size_t n;

	if (*p == '/')
		return true;
	p += strspn(p, ": ");
	n = pair_bytes(p, true);
	return n && p[n - 1] == 'B' && (!p[n] || is_blank(p[n]));
}

static const char *const tail_words[] = { "total pagecache", "pagecache", "pages", "in swap",
					  "swap", "cache", "RAM", "reserved", "HighMem/",
					  "cma reserved", "hwpoisoned", NULL };

/* A node or zone that was broken off from what is said of it. */
static bool place_goes_on(const struct record *r, const struct km_log_line *l)
{
	const char *p = skip(l->text), *q;

	if (!l->bare)
		return false;
	if (text_ends(r->tail, "Node"))
		return is_digit(*p);
	if (text_begins(p, "free:") || text_begins(p, "hugepages_") || only_sizes(p, false))
		return true;
	return text_begins(r->line->text, "Node ") && is_place(p, &q) && !text_begins(p, "Node ");
}

/* Whether @l is a piece of the record @r. */
static bool goes_on(const struct record *r, const struct km_log_line *l)
{
	const char *p = skip(l->text);

	/* The rest of a line that was cut is nowhere. */
	if (!*p || r->bytes > MAX_JOINED || r->line->cut)
		return false;
	switch (r->kind) {
	case REC_NONE:
		return phrase_goes_on(r, l);
	case REC_EMPTY:
		return was_full(r, l);
	case REC_PLACE:
		return place_goes_on(r, l);
	case REC_PCP:
		return l->bare && (text_begins(p, "btch:") || text_begins(p, "usd:") ||
				   (is_digit(*p) && (text_ends(r->tail, ":") || strchr(p, ':') ||
						     only_numbers(p))));
	case REC_SITE:
		return was_full(r, l) && (strstr(p, "func:") || *p == '[') && !is_site(p);
	case REC_TAIL:
		return was_full(r, l) && begins_any(p, tail_words);
	case REC_CPUSET:
		return text_begins(p, "mems_allowed=");
	case REC_HEADER:
		return !r->mixed && header_goes_on(p);
	case REC_ZONE:
		return (l->bare && only_sizes(p, text_ends(r->tail, ":"))) ||
		       (text_ends(r->tail, "?") && (!strcmp(p, "yes") || !strcmp(p, "no")));
	case REC_BLOCKS:
		return !r->closed && only_blocks(p);
	case REC_RESERVE:
		return only_numbers(p);
	case REC_HUGE:
		return text_begins(p, "hugepages_") && !text_begins(p, "hugepages_total=");
	case REC_CPU:
		return !r->closed && cpu_goes_on(r, l);
	case REC_TASKS:
		return !r->closed && l->bare && *p != '[';
	case REC_TASK:
		return task_goes_on(r, l);
	case REC_KILL:
		return kill_goes_on(p) || phrase_goes_on(r, l) || (l->bare && strstr(p, "total-vm:") && !strstr(p, "Kill") && !strstr(r->tail, "total-vm:"));
	case REC_USAGE:
		return text_begins(p, "limit ") || text_begins(p, "failcnt ") ||
		       (is_digit(*p) && (text_ends(r->tail, "usage") || text_ends(r->tail, "limit") ||
					 text_ends(r->tail, "failcnt")));
	case REC_STATS:
		return stats_go_on(p);
	case REC_LIMIT:
		return *p == '/' || text_begins(p, "killed as a result") || text_begins(p, "as a result of") ||
		       text_begins(p, "a result of limit") || text_begins(p, "result of limit") ||
		       text_begins(p, "of limit of") || text_begins(p, "limit of ");
	case REC_SWAP:
		return text_begins(p, "delete ") || text_begins(p, "find ") ||
		       (is_digit(*p) && (text_ends(r->tail, "=") || text_ends(r->tail, "add") ||
					 text_ends(r->tail, "delete") ||
					 text_ends(r->tail, "find")));
	case REC_STACK:
		return stack_goes_on(r, l);
	case REC_SUMMARY:
		return *p == ',';
	case REC_SLAB:
		return slab_goes_on(r, l);
	case REC_VMALLOC:
		return vmalloc_goes_on(r, l);
	}
	return false;
}

/* ---- records ---- */

/* What the record of kind @r->kind has with @text added. */
static void note_piece(struct record *r, const char *text, bool first)
{
	const char *p = skip(text), *rest;

	r->tail = text;
	switch (r->kind) {
	case REC_BLOCKS:
		rest = strrchr(p, '=');
		if ((rest && *skip(rest + 1)) || (!first && text_ends(r->line->text, "=")))
			r->closed = true;
		break;
	case REC_CPU:
		r->closed = r->closed || strchr(p, '#');
		break;
	case REC_TASKS:
		r->columns = (first ? 0 : r->columns) + count_words(first ? strchr(p, ']') + 1 : p);
		r->closed = text_ends(p, "name");
		break;
	case REC_TASK:
		if (first) {
			r->fields = 0;
			(void)is_task(p, &p);
		}
		r->fields += count_numbers(p, &rest);
		r->closed = *rest != '\0';
		break;
	default:
		break;
	}
}

static void begin_record(struct record *r, const struct km_log_line *l, size_t index)
{
	unsigned columns = r->columns;
	bool behind = r->line && r->kind == REC_HEADER && !r->joined && !*l->caller && r->index + 1 == index;

	r->line = l;
	r->index = index;
	r->kind = kind_of(l->text);
	r->joined = r->closed = false;
	/* When two CPUs print at once without saying so, it is not known which one goes on. */
	r->mixed = behind && r->kind == REC_HEADER;
	r->text.n = 0;
	r->bytes = 0;
	note_piece(r, l->text, true);
	if (r->kind != REC_TASKS && r->kind != REC_TASK && r->kind != REC_NONE)
		r->columns = 0;
	else if (r->kind != REC_TASKS)
		r->columns = columns;
}

static bool append_text(struct record *r, const char *text, size_t n)
{
	if (!n)
		return true;
	if (!km_vec_reserve(&r->text, n))
		return false;
	km_copy(r->text.v + r->text.n, text, n);
	r->text.n += n;
	return true;
}

/* What a place with all that was added is. */
static enum record_kind place_kind(struct record *r)
{
	char text[64];
	size_t n = r->text.n < sizeof(text) - 1 ? r->text.n : sizeof(text) - 1;

	km_copy(text, r->text.v, n);
	text[n] = '\0';
	return r->text.n == n		    ? kind_of(text)
	       : strstr(text, "hugepages_") ? REC_HUGE
	       : strchr(text, '*')	    ? REC_BLOCKS
					    : REC_ZONE;
}

static bool add_piece(struct record *r, const struct km_log_line *l)
{
	const char *p = skip(l->text);
	bool tight = *p == ',' || *p == '|' || text_ends(r->tail, "|");

	if (!r->joined && !append_text(r, r->line->text, strlen(r->line->text)))
		return false;
	if (!tight && !append_text(r, " ", 1))
		return false;
	if (!append_text(r, p, strlen(p)))
		return false;
	r->joined = true;
	r->bytes = r->text.n;
	if (r->kind == REC_EMPTY)
		r->kind = kind_of(p);
	else if (r->kind == REC_PLACE)
		r->kind = place_kind(r);
	else if (r->kind == REC_NONE)
		r->kind = text_begins(p, "process") || text_begins(p, "Kill") || is_digit(*p) ? REC_KILL
											      : REC_HEADER;
	note_piece(r, p, false);
	return true;
}

static enum km_status end_record(struct km_log *log, struct record *r)
{
	char *copy;

	if (!r->joined)
		return KM_OK;
	copy = km_arena_strndup(&log->arena, r->text.v, r->text.n);
	if (!copy)
		return KM_NOMEM;
	log->lines.v[r->index].text = copy;
	r->joined = false;
	return KM_OK;
}

/* The record of who speaks on @l: its own, a free one, or the one not used for longest. */
static struct record *record_of(struct record *records, const struct km_log_line *l)
{
	struct record *oldest = &records[0];
	unsigned i;

	for (i = 0; i < MAX_SPEAKERS; i++) {
		struct record *r = &records[i];

		if (!r->line || (!strcmp(r->line->host, l->host) &&
				 !strcmp(r->line->caller, l->caller)))
			return r;
		if (r->used < oldest->used)
			oldest = r;
	}
	return oldest;
}

enum km_status log_join(struct km_log *log, size_t first)
{
	struct record records[MAX_SPEAKERS] = { 0 };
	size_t i, to = first;
	enum km_status st = KM_OK;

	for (i = first; !st && i < log->lines.n; i++) {
		struct km_log_line *l = &log->lines.v[i];
		struct record *r = record_of(records, l);
		bool same = r->line && !strcmp(r->line->host, l->host) &&
			    !strcmp(r->line->caller, l->caller);

		r->used = i + 1;
		if (same && goes_on(r, l)) {
			if (!add_piece(r, l))
				st = KM_NOMEM;
			continue;
		}
		st = end_record(log, r);
		if (!same)
			r->columns = 0;
		log->lines.v[to] = *l;
		begin_record(r, &log->lines.v[to], to);
		to++;
	}
	for (i = 0; i < MAX_SPEAKERS; i++) {
		if (!st)
			st = end_record(log, &records[i]);
		km_vec_free(&records[i].text);
	}
	if (!st)
		log->lines.n = to;
	return st;
}
