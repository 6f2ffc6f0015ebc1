/* SPDX-License-Identifier: GPL-2.0-or-later */
/* OOM kills: mm/oom_kill.c, mm/memcontrol.c, from 2.6.18 on, whole or what is left of them. */
#include "event.h"

#include <stdio.h>

#define MAX_ALSO_KILLED 2000 /* bytes of text */
/* Kills of one report follow each other: within so many lines, and so fast. */
#define MAX_GAP_LINES 16
#define MAX_GAP_NS    UINT64_C(1000000000)
/* Kills that a line of the reaper is searched in. */
#define MAX_REAPED 1024
/* A task's name has 15 characters; a kworker's is printed with that of its queue (wq_worker_comm()). */
#define MAX_COMM 64

/*
 * "guest invoked oom-killer: gfp_mask=0x140dca(…), order=0, oom_score_adj=1000"; up to 2.6.18
 * "oom-killer: gfp_mask=0xd0, order=0"
 */
bool log_oom_begin(struct log_scan *s, struct log_report *r, const struct km_log_line *l)
{
	const char *text = l->whole ? l->whole : l->text, *p = strstr(text, " invoked oom-killer"), *q;
	bool bare = !strncmp(l->text, "oom-killer: gfp_mask=", 21) ||
		    !strncmp(l->text, "invoked oom-killer: gfp_mask=", 29);
	int64_t v;

	/* People leave out what follows; else it goes on with a colon. */
	if (p == text || (p && p[19] && p[19] != ':'))
		p = NULL;
	if (!p && !bare)
		return false;
	if (!r)
		return true;
	r->kind = LOG_OOM;
	if (p && p - text <= MAX_COMM)
		r->comm = log_dup(s, text, p);
	log_request_parse(s, r, l->text);
	q = log_after(l->text, "oom_score_adj=");
	if (q && log_int(&q, &v))
		ROW_SET(r->oom, oom_event, oom_score_adj, v);
	return true;
}

/* ---- the summary line (5.0 and later) ---- */

/* Values hold commas themselves ("nodemask=0-1,3"): one ends where the next key begins. */
static const char *summary_value(struct log_scan *s, const char *text, const char *key)
{
	static const char *const keys[] = { ",nodemask=", ",cpuset=", ",mems_allowed=",
					    ",global_oom", ",oom_memcg=", ",task_memcg=",
					    ",task=", ",pid=", ",uid=" };
	const char *p = log_after(text, key), *end;
	size_t i;

	if (!p)
		return NULL;
	end = p + strlen(p);
	for (i = 0; i < KM_ARRAY_LEN(keys); i++) {
		const char *next = strstr(p, keys[i]);

		if (next && next < end)
			end = next;
	}
	return log_dup(s, p, end);
}

static void summary_line(struct log_scan *s, struct log_report *r, const char *text)
{
	const char *v, *number;
	int64_t n;

	v = summary_value(s, text, "constraint=");
	if (v)
		ROW_SET(r->oom, oom_event, constraint_name, v);
	v = summary_value(s, text, ",nodemask=");
	if (v && strcmp(v, "(null)") != 0)
		r->ask.nodemask = v;
	v = summary_value(s, text, ",cpuset=");
	if (v)
		r->ask.cpuset = v;
	v = summary_value(s, text, ",mems_allowed=");
	if (v)
		r->ask.mems_allowed = v;
	v = summary_value(s, text, ",oom_memcg=");
	if (v)
		ROW_SET(r->oom, oom_event, memcg, v);
	v = summary_value(s, text, ",task_memcg=");
	if (v)
		ROW_SET(r->oom, oom_event, victim_memcg, v);
	v = summary_value(s, text, ",task=");
	if (v && !ROW_HAS(r->oom, oom_event, victim))
		ROW_SET(r->oom, oom_event, victim, v);
	number = log_after(text, ",pid=");
	if (number && log_int(&number, &n))
		ROW_SET(r->oom, oom_event, victim_pid, n);
	number = log_after(text, ",uid=");
	if (number && log_int(&number, &n))
		ROW_SET(r->oom, oom_event, victim_uid, n);
}

/* All keys that every summary has, and behind each number the next key or the end. */
static bool is_whole_summary(const char *text)
{
	static const char *const keys[] = { "constraint=CONSTRAINT_", ",nodemask=", ",cpuset=", ",mems_allowed=", ",task_memcg=",
					    ",task=" };
	static const char *const numbers[] = { ",pid=", ",uid=" };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(keys); i++)
		if (!strstr(text, keys[i]))
			return false;
	for (i = 0; i < KM_ARRAY_LEN(numbers); i++) {
		const char *p = log_after(text, numbers[i]);
		size_t n = p ? strspn(p, "0123456789") : 0;

		if (!n || (p[n] && p[n] != ','))
			return false;
	}
	return true;
}

/* ---- the victim ---- */

static bool kb_after(const char *text, const char *key, int64_t *ret)
{
	const char *p = log_after(text, key);

	return p && log_int(&p, ret) && p[0] == 'k' && p[1] == 'B';
}

/*
 * The name in "384 (guest) total-vm:…", "384, UID 0, (guest) total-vm:…", "384 (guest), UID 0": a name may
 * hold brackets itself, so its end is the last one before what follows. @p moves behind it.
 */
static const char *take_name(struct log_scan *s, const char **p)
{
	static const char *const ends[] = { " total-vm:", " vsz:", "), UID", "), now ",
					    " score ", " or sac", " is already" };
	const char *open = strchr(*p, '('), *end, *close = NULL, *q;
	size_t i;

	if (!open)
		return NULL;
	end = open + strlen(open);
	for (i = 0; i < KM_ARRAY_LEN(ends); i++) {
		q = strstr(open, ends[i]);
		if (q && q < end)
			end = q + (*q == ')');
	}
	for (q = open; q < end; q++)
		if (*q == ')')
			close = q;
	if (!close)
		return NULL;
	*p = close;
	return log_dup(s, open + 1, close);
}

/* "…Killed process 384 (guest) total-vm:2221164kB, anon-rss:…, UID:0 pgtables:744kB oom_score_adj:1000" */
static bool victim_line(struct log_scan *s, struct log_report *r, const char *text)
{
	const char *p = log_after(text, "Killed process "), *q, *comm;
	struct row_oom_event *row = &r->oom;
	int64_t v;

	if (!p || !log_int(&p, &v))
		return false;
	ROW_SET(*row, oom_event, victim_pid, v);
	q = log_after(p, "UID:");
	if (!q)
		q = log_after(p, "UID "); /* el6, el7 */
	if (q && log_int(&q, &v))
		ROW_SET(*row, oom_event, victim_uid, v);
	comm = take_name(s, &p);
	if (comm)
		ROW_SET(*row, oom_event, victim, comm); /* the whole name is here */
	if (kb_after(p, "total-vm:", &v) || kb_after(p, "vsz:", &v))
		ROW_SET(*row, oom_event, total_vm_kb, v);
	if (kb_after(p, "anon-rss:", &v))
		ROW_SET(*row, oom_event, anon_rss_kb, v);
	if (kb_after(p, "file-rss:", &v))
		ROW_SET(*row, oom_event, file_rss_kb, v);
	if (kb_after(p, "shmem-rss:", &v))
		ROW_SET(*row, oom_event, shmem_rss_kb, v);
	if (kb_after(p, "pgtables:", &v))
		ROW_SET(*row, oom_event, page_table_kb, v);
	q = log_after(p, "oom_score_adj:");
	if (q && log_int(&q, &v))
		ROW_SET(*row, oom_event, victim_score_adj, v);
	return true;
}

/* "Out of memory: Kill process 1234 (java) score 900 or sacrifice child" (up to 4.20) */
static bool chosen_line(struct log_scan *s, struct log_report *r, const char *text)
{
	const char *p = log_after(text, "Kill process "), *comm;
	int64_t pid;

	if (!p || !log_int(&p, &pid))
		return false;
	ROW_SET(r->oom, oom_event, chosen_pid, pid);
	comm = take_name(s, &p);
	if (comm)
		ROW_SET(r->oom, oom_event, chosen, comm);
	return true;
}

/* ---- memory cgroups ---- */

/*
 * What a counter without a limit prints, in kB: PAGE_COUNTER_MAX (include/linux/page_counter.h), with pages of up to
 * 64 KiB; up to 3.18 RES_COUNTER_MAX, which is not less. With longs of 32 bits it is LONG_MAX pages of 4 KiB.
 */
#define NO_LIMIT_KB    (INT64_C(0x7fffffffffff0000) / 1024)
#define NO_LIMIT_KB_32 (INT64_C(0x7fffffff) * 4)

static bool is_limit(int64_t kb)
{
	return kb < NO_LIMIT_KB && kb != NO_LIMIT_KB_32;
}

/* "memory: usage 102400kB, limit 102400kB, failcnt 5" */
static bool memcg_usage(struct log_report *r, const char *text)
{
	struct row_oom_event *row = &r->oom;
	const char *p = text;
	int64_t usage, limit;

	if (!kb_after(text, "usage ", &usage) || !kb_after(text, "limit ", &limit))
		return false;
	if (log_skip(&p, "memory:")) {
		ROW_SET(*row, oom_event, memcg_usage_kb, usage);
		if (is_limit(limit))
			ROW_SET(*row, oom_event, memcg_limit_kb, limit);
		p = log_after(text, "failcnt ");
		if (p && log_int(&p, &usage))
			ROW_SET(*row, oom_event, memcg_failcnt, usage);
	} else if (log_skip(&p, "swap:") || log_skip(&p, "memory+swap:")) {
		ROW_SET(*row, oom_event, memcg_swap_usage_kb, usage);
		if (is_limit(limit))
			ROW_SET(*row, oom_event, memcg_swap_limit_kb, limit);
	} else if (log_skip(&p, "kmem:")) {
		ROW_SET(*row, oom_event, memcg_kmem_usage_kb, usage);
	} else {
		return false;
	}
	return true;
}

/* How often the limit was hit is the last of the line, in every kernel. */
static bool has_failcnt(const char *text)
{
	const char *p = log_after(text, "failcnt ");
	int64_t v;

	return p && log_int(&p, &v) && !*p;
}

bool log_is_stat(const char *text)
{
	size_t n = strcspn(text, " ");
	const char *p = text + n;
	int64_t v;

	if (!n || text[n] != ' ' || !log_int(&p, &v) || *p)
		return false;
	for (p = text; p < text + n; p++)
		if ((*p < 'a' || *p > 'z') && *p != '_' && (*p < '0' || *p > '9'))
			return false;
	return true;
}

/* "anon 104857600", below "Memory cgroup stats for /x:" (5.3 and later) */
static enum km_status memcg_stat(struct log_scan *s, struct log_report *r, const char *text)
{
	size_t n = strcspn(text, " ");
	const char *p = text + n, *name;
	bool bytes;
	int64_t v;

	if (!log_is_stat(text))
		return KM_END;
	(void)log_int(&p, &v);
	r->has_stats = true;
	name = log_dup(s, text, text + n);
	if (!name)
		return KM_NOMEM;
	/* memory.stat: what is moved or counted is events, the rest bytes. */
	bytes = strncmp(name, "pg", 2) && strncmp(name, "workingset_", 11) &&
		strncmp(name, "thp_", 4) && strncmp(name, "zsw", 3) && strncmp(name, "swpin", 5) &&
		strncmp(name, "swpout", 6);
	return log_fact(s, r->first->seq, "memcg", -1, NULL, name, &v, bytes ? "bytes" : NULL,
			r->memcg_path);
}

/* "Memory cgroup stats for /x: cache:0KB rss:102400KB …" or, since 5.3, one line a number below. */
static enum km_status memcg_line(struct log_scan *s, struct log_report *r,
				 const struct km_log_line *l)
{
	const char *p = l->text, *colon;
	enum km_status st = KM_OK;
	char key[64];
	int64_t v;
	size_t n;

	if (!log_skip(&p, "Memory cgroup stats for "))
		return KM_END;
	colon = strstr(p, ": ");
	if (!colon)
		colon = strrchr(p, ':');
	if (!colon)
		colon = p + strlen(p);
	r->memcg_path = log_dup(s, p, colon);
	r->in_memcg = true;
	for (p = *colon ? colon + 1 : colon; !st; p += 2) {
		p += strspn(p, " ");
		n = strcspn(p, ": ");
		if (!n)
			break;
		if (p[n] != ':' || n >= sizeof(key))
			return log_unparsed(s, l);
		memcpy(key, p, n);
		key[n] = '\0';
		p += n + 1;
		if (!log_int(&p, &v) || (p[0] != 'K' && p[0] != 'k') || p[1] != 'B')
			return log_unparsed(s, l);
		st = log_fact(s, r->first->seq, "memcg", -1, NULL, key, &v, "kB", r->memcg_path);
		r->has_stats = true;
	}
	return st;
}

/* "Task in /a/b killed as a result of limit of /a" (up to 5.0) */
static bool memcg_names(struct log_scan *s, struct log_report *r, const char *text)
{
	const char *p = text, *mid = strstr(text, " killed as a result of limit of "), *v;

	if (!mid || !log_skip(&p, "Task in "))
		return false;
	v = log_dup(s, p, mid);
	if (v)
		ROW_SET(r->oom, oom_event, victim_memcg, v);
	mid += strlen(" killed as a result of limit of ");
	v = log_dup(s, mid, mid + strlen(mid));
	if (v)
		ROW_SET(r->oom, oom_event, memcg, v);
	return true;
}

/* ---- a line of an OOM report ---- */

static void note_also_killed(struct log_scan *s, struct row_oom_event *row, const char *text)
{
	const char *p = log_after(text, "Killed process "), *close, *have = "", *sep = "";

	if (!p)
		return;
	if (ROW_HAS(*row, oom_event, also_killed)) {
		have = row->also_killed;
		sep = ", ";
	}
	close = strchr(p, ')');
	if (!close || strlen(have) > MAX_ALSO_KILLED)
		return;
	have = km_arena_printf(&s->arena, "%s%s%.*s", have, sep, (int)(close + 1 - p), p);
	if (have)
		ROW_SET(*row, oom_event, also_killed, have);
}

/* Whether one more kill is of the same report: the kernel prints them one after the other. */
static bool is_close(const struct log_report *r, const struct km_log_line *l)
{
	return l->seq - r->last->seq <= MAX_GAP_LINES &&
	       (!l->has_ts || !r->last->has_ts || l->ts_ns - r->last->ts_ns <= MAX_GAP_NS);
}

/* Whether each "key:12kB" behind "total-vm" is a number, and nothing else. */
static bool has_whole_values(const char *text)
{
	const char *p = strstr(text, " total-vm:"), *colon;
	size_t n;

	for (; p && *p; p += strcspn(p, " ,")) {
		p += strspn(p, " ,");
		n = strcspn(p, " ,");
		colon = memchr(p, ':', n);
		if (!colon)
			continue;
		colon++;
		colon += strspn(colon, "-0123456789");
		colon += !strncmp(colon, "kB", 2) ? 2 : 0;
		if (colon != p + n)
			return false;
	}
	return true;
}

/* Every value in the kill's line is a number with its unit, or a user and a score without: "anon-rss:923" is cut. */
static bool ends_whole(const char *text)
{
	const char *word = strrchr(text, ' '), *colon = word ? strchr(word, ':') : NULL;
	size_t n;

	if (!colon)
		return !word || !strstr(text, " total-vm:");
	n = strspn(colon + 1, "-0123456789");
	return n && (!strncmp(word, " UID:", 5) || !strncmp(word, " oom_score_adj:", 15) ||
		     !strncmp(colon + 1 + n, "kB", 2));
}

/* "Killed process", "Kill process … or sacrifice child", "OOM victim 12 (x) is already exiting" */
static enum km_status kill_line(struct log_scan *s, struct log_report *r,
				const struct km_log_line *l)
{
	bool killed = strstr(l->text, "Killed process ") != NULL;

	if (r->done) {
		if (!killed || !(r->group || (!r->headless && is_close(r, l))))
			return KM_END;
		note_also_killed(s, &r->oom, l->text);
		return KM_OK;
	}
	if (r->headless && !is_close(r, l))
		return KM_END;
	r->memcg = r->memcg || !strncmp(l->text, "Memory cgroup ", 14);
	if (!killed)
		return ROW_HAS(r->oom, oom_event, chosen_pid) && r->headless ? KM_END
		       : chosen_line(s, r, l->text)			     ? KM_OK
									     : log_unparsed(s, l);
	r->done = true;
	return victim_line(s, r, l->text) && ends_whole(l->text) && has_whole_values(l->text) ? KM_OK : log_unparsed(s, l);
}

bool log_is_kill(const char *text)
{
	return strstr(text, "Killed process ") ||
	       (strstr(text, "Kill process ") && strstr(text, "sacrifice child"));
}

bool log_is_panic(const char *text)
{
	return !strncmp(text, "Kernel panic - not syncing: ", 28);
}

bool log_is_oom_group(const char *text)
{
	return !strncmp(text, "Tasks in ", 9) && strstr(text, "memory.oom.group");
}

/* "Tasks in /web are going to be killed due to memory.oom.group set": all of the cgroup that is set so, at its limit or above that. */
static void take_group(struct log_scan *s, struct log_report *r, const char *text)
{
	const char *path = text + strlen("Tasks in "), *end = strstr(path, " are going to be killed");
	const char *name = end && *path == '/' ? log_dup(s, path, end) : NULL;

	log_oom_outcome(s, &r->oom, "whole cgroup killed (memory.oom.group)");
	if (name && !ROW_HAS(r->oom, oom_event, victim_memcg))
		ROW_SET(r->oom, oom_event, victim_memcg, name);
}

/* What became of it instead of one kill. False: @text is no such line. */
static bool outcome_line(struct log_scan *s, struct log_report *r, const char *text)
{
	if (strstr(text, " no killable process"))
		log_oom_outcome(s, &r->oom,
				log_is_panic(text) ? text : "no killable process");
	else if (log_is_panic(text))
		log_oom_outcome(s, &r->oom, text);
	else if (strstr(text, "is already exiting. Skip killing the task"))
		log_oom_outcome(s, &r->oom, text);
	else if (strstr(text, "OOM request ignored"))
		log_oom_outcome(s, &r->oom, text);
	else if (log_is_oom_group(text))
		take_group(s, r, text);
	else
		return false;
	r->group = r->group || !strncmp(text, "Tasks in ", 9);
	return true;
}

enum km_status log_oom_line(struct log_scan *s, struct log_report *r, const struct km_log_line *l)
{
	const char *t = l->text, *p = t;
	enum km_status st;

	if (log_is_kill(t))
		return kill_line(s, r, l);
	/* That a whole cgroup goes is said behind the first kill (oom_kill_process() of mm/oom_kill.c). */
	if (r->done && !r->group)
		return (log_is_panic(t) || log_is_oom_group(t)) && outcome_line(s, r, t) ? KM_OK : KM_END;
	if ((st = log_task_header(s, r, t)) != KM_END)
		return st;
	if ((st = log_task_line(s, r, l)) != KM_END)
		return st;
	if (!strncmp(t, "Tasks state (", 13)) {
		r->has_table_title = true;
		return KM_OK;
	}
	if (log_skip(&p, "oom-kill:")) {
		if (ROW_HAS(r->oom, oom_event, constraint_name))
			return KM_END;
		summary_line(s, r, t);
		/* Since 5.0, which has it first, the line ends with the user (dump_oom_summary()). */
		return is_whole_summary(t) || l->cut ? KM_OK : log_unparsed(s, l);
	}
	if (memcg_usage(r, t))
		return has_failcnt(t) ? KM_OK : log_unparsed(s, l);
	if (outcome_line(s, r, t) || memcg_names(s, r, t))
		return KM_OK;
	st = memcg_line(s, r, l);
	if (st == KM_END && r->in_memcg)
		st = memcg_stat(s, r, t);
	return st == KM_END ? log_stack_line(s, r, l) : st;
}

/* ---- reports without their first lines ---- */

bool log_oom_continues(const struct log_report *r, const struct km_log_line *l)
{
	const char *p = l->text;

	if (l->seq - r->last->seq > 3)
		return false;
	return (log_skip(&p, "[") && log_skip(&p, "pid") && log_skip(&p, "]")) || log_is_task_row(l->text) ||
	       !strncmp(l->text, "Tasks state (", 13) || !strncmp(l->text, "oom-kill:", 9) ||
	       log_is_kill(l->text);
}

/* ---- the end ---- */

/*
 * dump_header() of mm/oom_kill.c prints all of a report but the kill, or, where reports come too often, nothing: kills may stand
 * alone. The summary and the title of the table are of 5.0 (ef8444ea01d7) and 4.19 (c3b78b11efbb).
 */
void log_oom_check(struct log_scan *s, const struct log_report *r)
{
	bool killed = ROW_HAS(r->oom, oom_event, victim_pid), summary = ROW_HAS(r->oom, oom_event, constraint_name);
	bool tasks = r->in_tasks || r->bare_rows;
	bool whole = !r->headless || r->in_stack || r->mem.seq || tasks || r->has_stats || summary;

	if (!whole)
		return;
	if (r->headless && !r->awaits_header)
		log_lacks(s, r, "invoked oom-killer:");
	if (r->bare_rows)
		log_lacks(s, r, "heading of the table of tasks");
	if (r->release >= KM_RELEASE(5, 0) && tasks && !r->has_table_title)
		log_lacks(s, r, "Tasks state");
	if (r->release >= KM_RELEASE(5, 0) && killed && !summary)
		log_lacks(s, r, "oom-kill:constraint=");
	if (!killed && !ROW_HAS(r->oom, oom_event, outcome))
		log_lacks(s, r, "Killed process");
}

static void fill_report(struct log_scan *s, struct row_oom_event *row, const struct log_report *r)
{
	const char *caller = log_caller(r), *stack = log_stack_text(s, r);

	ROW_SET(*row, oom_event, seq, r->first->seq);
	ROW_SET(*row, oom_event, killer, "kernel");
	if (r->first->has_ts)
		ROW_SET(*row, oom_event, ts_ns, r->first->ts_ns);
	if (r->first->stamp)
		ROW_SET(*row, oom_event, stamp, r->first->stamp);
	if (*r->host)
		ROW_SET(*row, oom_event, host, r->host);
	if (r->release_text)
		ROW_SET(*row, oom_event, kernel_release, r->release_text);
	if (r->comm)
		ROW_SET(*row, oom_event, invoker, r->comm);
	if (r->pid >= 0)
		ROW_SET(*row, oom_event, invoker_pid, r->pid);
	if (caller)
		ROW_SET(*row, oom_event, caller, caller);
	if (stack)
		ROW_SET(*row, oom_event, stack, stack);
	if (r->mem.seq)
		ROW_SET(*row, oom_event, meminfo_seq, r->mem.seq);
}

/* The line of the kill says that a cgroup was at its limit, also when nothing else is left. */
static bool memcg_reason(const struct log_report *r, struct log_reason *ret)
{
	bool memcg = r->memcg || r->has_stats || log_stack_has(r, "mem_cgroup_oom_synchronize") ||
		     log_stack_has(r, "mem_cgroup_out_of_memory");

	if (!memcg || ROW_HAS(r->oom, oom_event, memcg) ||
	    ROW_HAS(r->oom, oom_event, memcg_limit_kb))
		return false;
	ret->kind = "memcg";
	ret->text = r->has_stats ? "A memory cgroup was at its limit. The log does not say which one: the first lines "
				   "of the report are lost."
				 : "A memory cgroup was at its limit. Which one, and what it held, is not in the "
				   "log: it has only the lines of the kill.";
	return true;
}

enum km_status log_oom_end(struct log_scan *s, struct log_report *r)
{
	struct row_oom_event *row = &r->oom, *slot;
	struct log_reason why = { 0 };
	enum km_status st = KM_OK;

	fill_report(s, row, r);
	LOG_SET_REQUEST(*row, oom_event, &r->ask);
	if (!memcg_reason(r, &why))
		st = log_reason(s, r, &why);
	if (st)
		return st;
	if (why.text)
		ROW_SET(*row, oom_event, reason, why.text);
	ROW_SET(*row, oom_event, reason_kind, why.kind);
	slot = km_vec_push(&s->ooms);
	if (!slot)
		return KM_NOMEM;
	*slot = *row;
	return KM_OK;
}

/* ---- the reaper ---- */

/* The event whose victim is @pid: of an open report, or one of the last. */
static struct row_oom_event *event_of(struct log_scan *s, int64_t pid)
{
	size_t i, n = 0;

	for (i = 0; i < LOG_MAX_OPEN; i++) {
		struct log_report *r = &s->open[i];

		if (r->open && r->kind == LOG_OOM && ROW_HAS(r->oom, oom_event, victim_pid) &&
		    r->oom.victim_pid == pid)
			return &r->oom;
	}
	for (i = s->ooms.n; i-- > 0 && n++ < MAX_REAPED;) {
		struct row_oom_event *row = &s->ooms.v[i];

		if (ROW_HAS(*row, oom_event, victim_pid) && row->victim_pid == pid)
			return row;
	}
	return NULL;
}

/*
 * The event that a line of the reaper about @pid, called @comm, is of. Beside the victim it reaps threads of it
 * that were dying already (task_will_free_mem() of mm/oom_kill.c): another number, the same name, just after.
 */
static struct row_oom_event *reaped_event(struct log_scan *s, const struct km_log_line *l, int64_t pid,
					  const char *comm)
{
	struct row_oom_event *row = event_of(s, pid), *near = NULL;
	size_t i, n = 0;

	for (i = 0; !row && i < LOG_MAX_OPEN; i++) {
		struct log_report *r = &s->open[i];

		if (r->open && r->kind == LOG_OOM && ROW_HAS(r->oom, oom_event, victim_pid) &&
		    l->seq - r->last->seq <= MAX_GAP_LINES)
			near = &r->oom;
	}
	for (i = s->ooms.n; !row && !near && i-- > 0 && n++ < MAX_GAP_LINES;)
		if (l->seq - s->ooms.v[i].seq <= MAX_GAP_LINES)
			near = &s->ooms.v[i];
	if (near && comm && ROW_HAS(*near, oom_event, victim) && !strcmp(near->victim, comm))
		row = near;
	return row;
}

/*
 * "oom_reaper: reaped process 384 (guest), now anon-rss:0kB, …" or "oom_reaper: unable to reap pid:384 (guest)".
 * Without the kill it is all that is left of one.
 */
enum km_status log_oom_later(struct log_scan *s, const struct km_log_line *l)
{
	const char *p = l->text, *comm;
	struct row_oom_event *row, fresh = { 0 };
	bool reaped = log_skip(&p, "oom_reaper: reaped process ");
	enum km_status st;
	int64_t pid;

	if (!reaped && !log_skip(&p, "oom_reaper: unable to reap pid:"))
		return log_kill_line(s, l);
	s->taken++;
	if (!log_int(&p, &pid))
		return log_unparsed(s, l);
	comm = take_name(s, &p);
	st = !reaped || ends_whole(l->text) ? KM_OK : log_unparsed(s, l);
	if (st)
		return st;
	row = reaped_event(s, l, pid, comm);
	if (!row && s->forgotten)
		return KM_OK; /* its event is written already */
	if (!row) {
		ROW_SET(fresh, oom_event, seq, l->seq);
		ROW_SET(fresh, oom_event, killer, "kernel");
		ROW_SET(fresh, oom_event, victim_pid, pid);
		ROW_SET(fresh, oom_event, reason_kind, "unknown");
		ROW_SET(fresh, oom_event, reason, "The log has only the line of the reaper.");
		if (comm)
			ROW_SET(fresh, oom_event, victim, comm);
		if (l->has_ts)
			ROW_SET(fresh, oom_event, ts_ns, l->ts_ns);
		if (l->stamp)
			ROW_SET(fresh, oom_event, stamp, l->stamp);
		if (*l->host)
			ROW_SET(fresh, oom_event, host, l->host);
		row = km_vec_push(&s->ooms);
		if (!row)
			return KM_NOMEM;
		*row = fresh;
	}
	if (!reaped)
		log_oom_outcome(s, row, "the reaper could not free its memory");
	else if (l->has_ts && !ROW_HAS(*row, oom_event, reaped_ns))
		ROW_SET(*row, oom_event, reaped_ns, l->ts_ns);
	return KM_OK;
}

enum km_status log_oom_store(struct log_scan *s)
{
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < s->ooms.n; i++)
		st = km_store_add(s->store, &km_tbl_oom_event, &s->ooms.v[i]);
	return st;
}
