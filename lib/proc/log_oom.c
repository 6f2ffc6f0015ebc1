/* SPDX-License-Identifier: GPL-2.0-or-later */
/* OOM kills: mm/oom_kill.c, mm/memcontrol.c, from 3.10 on. */
#include "log_impl.h"

#include <stdio.h>

#define MAX_ALSO_KILLED 2000 /* bytes of text */

static const char *after(const char *text, const char *what)
{
	const char *p = strstr(text, what);

	return p ? p + strlen(what) : NULL;
}

/* "guest invoked oom-killer: gfp_mask=0x140dca(…), order=0, oom_score_adj=1000" */
bool log_oom_begin(struct log_scan *s, struct log_report *r, const struct km_log_line *l)
{
	const char *p = strstr(l->text, " invoked oom-killer: "), *q;
	int64_t v;

	if (!p || p == l->text)
		return false;
	r->kind = LOG_OOM;
	r->comm = log_dup(s, l->text, p);
	log_request_parse(s, r, p);
	q = after(p, "oom_score_adj=");
	if (q && log_int(&q, &v))
		ROW_SET(r->oom, oom_event, oom_score_adj, v);
	return true;
}

/* ---- the summary line (5.0 and later) ---- */

/* Values hold commas themselves ("nodemask=0-1,3"): one ends where the next key begins. */
static const char *summary_value(struct log_scan *s, const char *text, const char *key)
{
	static const char *const keys[] = { ",nodemask=",  ",cpuset=",	  ",mems_allowed=",
					    ",global_oom", ",oom_memcg=", ",task_memcg=",
					    ",task=",	   ",pid=",	  ",uid=" };
	const char *p = after(text, key), *end;
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
	number = after(text, ",pid=");
	if (number && log_int(&number, &n))
		ROW_SET(r->oom, oom_event, victim_pid, n);
	number = after(text, ",uid=");
	if (number && log_int(&number, &n))
		ROW_SET(r->oom, oom_event, victim_uid, n);
}

/* ---- the task table ---- */

/* Names of header columns in any kernel, and where they go. */
static const struct {
	const char *header;
	int column;
	int64_t scale;
} task_columns[] = {
	{ "uid", COL_oom_task_uid, 1 },
	{ "tgid", COL_oom_task_tgid, 1 },
	{ "total_vm", COL_oom_task_total_vm_pages, 1 },
	{ "rss", COL_oom_task_rss_pages, 1 },
	{ "rss_anon", COL_oom_task_rss_anon_pages, 1 },
	{ "rss_file", COL_oom_task_rss_file_pages, 1 },
	{ "rss_shmem", COL_oom_task_rss_shmem_pages, 1 },
	{ "pgtables_bytes", COL_oom_task_page_table_bytes, 1 },
	{ "nr_ptes", COL_oom_task_page_table_bytes, 0 }, /* pages: times the page size */
	{ "nr_pmds", COL_oom_task_page_table_bytes, 0 },
	{ "nr_puds", COL_oom_task_page_table_bytes, 0 },
	{ "swapents", COL_oom_task_swap_pages, 1 },
	{ "oom_score_adj", COL_oom_task_oom_score_adj, 1 },
};

/* "[  pid  ]   uid  tgid total_vm      rss … name" */
static bool task_header(struct log_scan *s, struct log_report *r, const char *text)
{
	const char *p = text;
	size_t n;

	if (!log_skip(&p, "[") || !log_skip(&p, "pid") || !log_skip(&p, "]") || !strstr(p, "name"))
		return false;
	for (r->nr_columns = 0; r->nr_columns < LOG_MAX_COLUMNS; r->nr_columns++) {
		p += strspn(p, " \t");
		n = strcspn(p, " \t");
		if (!n)
			break;
		r->column[r->nr_columns] = log_dup(s, p, p + n);
		p += n;
	}
	r->in_tasks = true;
	r->in_memcg = false;
	return true;
}

static void task_number(struct log_report *r, struct row_oom_task *row, const char *header,
			int64_t v)
{
	const struct km_table *t = &km_tbl_oom_task;
	int64_t page = (int64_t)(r->mem.page_kb ? r->mem.page_kb : 4) * 1024, *to;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(task_columns); i++) {
		int column = task_columns[i].column;

		if (strcmp(task_columns[i].header, header) != 0)
			continue;
		to = (int64_t *)(void *)((char *)row + t->cols[column].offset);
		if (!task_columns[i].scale) {
			if (v < 0 || v > INT64_MAX / page / 4)
				return;
			v = v * page + (row->set_ >> column & 1 ? *to : 0);
		}
		*to = v;
		row->set_ |= 1ull << column;
	}
}

/* "[    143]     0   143    33051     6935   290816    12918             0 guest" */
static enum km_status task_line(struct log_scan *s, struct log_report *r,
				const struct km_log_line *l)
{
	struct row_oom_task row = { 0 };
	const char *p = l->text, *comm;
	int64_t v;
	unsigned i;

	if (!log_skip(&p, "[") || !log_int(&p, &v) || !log_skip(&p, "]"))
		return KM_END;
	ROW_SET(row, oom_task, event_seq, r->first->seq);
	ROW_SET(row, oom_task, pid, v);
	for (i = 0; i < r->nr_columns; i++) {
		if (!r->column[i])
			return KM_NOMEM;
		if (!strcmp(r->column[i], "name"))
			break;
		if (!log_int(&p, &v))
			return log_unparsed(s, l);
		task_number(r, &row, r->column[i], v);
	}
	comm = log_dup(s, p, p + strlen(p));
	if (comm)
		ROW_SET(row, oom_task, comm, comm);
	return km_store_add(s->store, &km_tbl_oom_task, &row);
}

/* ---- the victim ---- */

static bool kb_after(const char *text, const char *key, int64_t *ret)
{
	const char *p = after(text, key);

	return p && log_int(&p, ret) && p[0] == 'k' && p[1] == 'B';
}

/* "…Killed process 384 (guest) total-vm:2221164kB, anon-rss:…, UID:0 pgtables:744kB oom_score_adj:1000" */
static bool victim_line(struct log_scan *s, struct log_report *r, const char *text)
{
	const char *p = after(text, "Killed process "), *open, *close, *q;
	struct row_oom_event *row = &r->oom;
	int64_t v;

	if (!p || !log_int(&p, &v))
		return false;
	row->set_ &= ~(1ull << COL_oom_event_victim); /* the whole name is here */
	ROW_SET(*row, oom_event, victim_pid, v);
	open = strchr(p, '(');
	close = strstr(p, ") ");
	if (!close)
		close = strstr(p, "),");
	if (open && close && close > open) {
		const char *comm = log_dup(s, open + 1, close);

		if (comm)
			ROW_SET(*row, oom_event, victim, comm);
		p = close;
	}
	if (kb_after(p, "total-vm:", &v))
		ROW_SET(*row, oom_event, total_vm_kb, v);
	if (kb_after(p, "anon-rss:", &v))
		ROW_SET(*row, oom_event, anon_rss_kb, v);
	if (kb_after(p, "file-rss:", &v))
		ROW_SET(*row, oom_event, file_rss_kb, v);
	if (kb_after(p, "shmem-rss:", &v))
		ROW_SET(*row, oom_event, shmem_rss_kb, v);
	if (kb_after(p, "pgtables:", &v))
		ROW_SET(*row, oom_event, page_table_kb, v);
	q = after(p, "UID:");
	if (!q)
		q = after(p, "UID "); /* el7 */
	if (q && log_int(&q, &v))
		ROW_SET(*row, oom_event, victim_uid, v);
	q = after(p, "oom_score_adj:");
	if (q && log_int(&q, &v))
		ROW_SET(*row, oom_event, victim_score_adj, v);
	return true;
}

/* ---- memory cgroups ---- */

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
		ROW_SET(*row, oom_event, memcg_limit_kb, limit);
		p = after(text, "failcnt ");
		if (p && log_int(&p, &usage))
			ROW_SET(*row, oom_event, memcg_failcnt, usage);
	} else if (log_skip(&p, "swap:") || log_skip(&p, "memory+swap:")) {
		ROW_SET(*row, oom_event, memcg_swap_usage_kb, usage);
		ROW_SET(*row, oom_event, memcg_swap_limit_kb, limit);
	} else if (log_skip(&p, "kmem:")) {
		ROW_SET(*row, oom_event, memcg_kmem_usage_kb, usage);
	} else {
		return false;
	}
	return true;
}

/* "anon 104857600", below "Memory cgroup stats for /x:" (5.3 and later) */
static enum km_status memcg_stat(struct log_scan *s, struct log_report *r, const char *text)
{
	size_t n = strcspn(text, " ");
	const char *p = text + n, *name;
	bool bytes;
	int64_t v;

	if (!n || text[n] != ' ' || !log_int(&p, &v) || *p)
		return KM_END;
	for (p = text; p < text + n; p++)
		if ((*p < 'a' || *p > 'z') && *p != '_' && (*p < '0' || *p > '9'))
			return KM_END;
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
	const char *p = after(text, "Killed process "), *close, *have = "", *sep = "";

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

enum km_status log_oom_line(struct log_scan *s, struct log_report *r, const struct km_log_line *l)
{
	const char *t = l->text, *p = t;
	enum km_status st;

	if (task_header(s, r, t))
		return KM_OK;
	if (r->in_tasks && (st = task_line(s, r, l)) != KM_END)
		return st;
	if (log_skip(&p, "oom-kill:")) {
		summary_line(s, r, t);
		return KM_OK;
	}
	if (strstr(t, "Killed process ")) {
		if (ROW_HAS(r->oom, oom_event, anon_rss_kb))
			note_also_killed(s, &r->oom, t);
		else if (!victim_line(s, r, t))
			return log_unparsed(s, l);
		return KM_OK;
	}
	if (strstr(t, " no killable process")) {
		ROW_SET(r->oom, oom_event, outcome, "no killable process");
		return KM_OK;
	}
	if (!strncmp(t, "Tasks in ", 9) && strstr(t, "memory.oom.group")) {
		ROW_SET(r->oom, oom_event, outcome, "whole cgroup killed (memory.oom.group)");
		return KM_OK;
	}
	if (!strncmp(t, "Kernel panic - not syncing: ", 28)) {
		const char *text = km_arena_strdup(&s->arena, t);

		if (text)
			ROW_SET(r->oom, oom_event, outcome, text);
		return KM_OK;
	}
	if (memcg_usage(r, t) || memcg_names(s, r, t))
		return KM_OK;
	st = memcg_line(s, r, l);
	if (st == KM_END && r->in_memcg)
		st = memcg_stat(s, r, t);
	return st == KM_END ? log_stack_line(s, r, l) : st;
}

enum km_status log_oom_end(struct log_scan *s, struct log_report *r)
{
	struct row_oom_event *row = &r->oom, *slot;
	struct log_reason why = { 0 };
	const char *text;
	enum km_status st;

	log_request_finish(s, r);
	ROW_SET(*row, oom_event, seq, r->first->seq);
	if (r->first->has_ts)
		ROW_SET(*row, oom_event, ts_ns, r->first->ts_ns);
	if (r->first->stamp)
		ROW_SET(*row, oom_event, stamp, r->first->stamp);
	if (r->comm)
		ROW_SET(*row, oom_event, invoker, r->comm);
	if (r->pid >= 0)
		ROW_SET(*row, oom_event, invoker_pid, r->pid);
	if (r->ask.has_mask)
		ROW_SET(*row, oom_event, gfp_mask, r->ask.mask);
	if (r->ask.gfp_names)
		ROW_SET(*row, oom_event, gfp_names, r->ask.gfp_names);
	if (r->ask.has_order)
		ROW_SET(*row, oom_event, page_order, r->ask.order);
	if (r->ask.nodemask)
		ROW_SET(*row, oom_event, nodemask, r->ask.nodemask);
	if (r->ask.cpuset)
		ROW_SET(*row, oom_event, cpuset, r->ask.cpuset);
	if (r->ask.mems_allowed)
		ROW_SET(*row, oom_event, mems_allowed, r->ask.mems_allowed);
	text = log_caller(r);
	if (text)
		ROW_SET(*row, oom_event, caller, text);
	text = log_stack_text(s, r);
	if (text)
		ROW_SET(*row, oom_event, stack, text);
	if (r->mem.seq)
		ROW_SET(*row, oom_event, meminfo_seq, r->mem.seq);
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

/* "oom_reaper: reaped process 384 (guest), now anon-rss:0kB, …" */
bool log_oom_later(struct log_scan *s, const struct km_log_line *l)
{
	const char *p = l->text;
	int64_t pid;
	size_t i;

	if (!log_skip(&p, "oom_reaper: reaped process ") || !log_int(&p, &pid))
		return false;
	for (i = 0; i < LOG_MAX_OPEN; i++) {
		struct log_report *r = &s->open[i];

		if (r->open && r->kind == LOG_OOM && ROW_HAS(r->oom, oom_event, victim_pid) &&
		    r->oom.victim_pid == pid) {
			if (l->has_ts)
				ROW_SET(r->oom, oom_event, reaped_ns, l->ts_ns);
			return true;
		}
	}
	for (i = s->ooms.n; i-- > 0;) {
		struct row_oom_event *row = &s->ooms.v[i];

		if (ROW_HAS(*row, oom_event, victim_pid) && row->victim_pid == pid) {
			if (l->has_ts)
				ROW_SET(*row, oom_event, reaped_ns, l->ts_ns);
			break;
		}
	}
	return true;
}

enum km_status log_oom_store(struct log_scan *s)
{
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < s->ooms.n; i++)
		st = km_store_add(s->store, &km_tbl_oom_event, &s->ooms.v[i]);
	return st;
}
