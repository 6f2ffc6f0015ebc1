/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The table of tasks of an OOM report: dump_tasks() of mm/oom_kill.c. Its heading names the columns; where the
 * heading is lost or cut, the count of numbers in a row determines which of them are certain.
 */
#include "log_report.h"

#include <stdio.h>

/* Names of header columns in any kernel, and where they go. */
static const struct {
	const char *header;
	int column; /* -1: nowhere */
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
	{ "oom_adj", -1, 1 },
	{ "cpu", -1, 1 },
	{ "name", -1, 1 },
};

/* The one column whose name begins with the @n bytes of @word; NULL: none, or several. */
static const char *whole_column(const char *word, size_t n)
{
	const char *found = NULL;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(task_columns); i++) {
		const char *name = task_columns[i].header;

		if (strncmp(name, word, n) != 0)
			continue;
		if (strlen(name) == n)
			return name;
		if (found)
			return NULL;
		found = name;
	}
	return found;
}

/* "[  pid  ]   uid  tgid total_vm      rss … name"; of one that was cut the last word may be a part. */
enum km_status log_task_header(struct log_scan *s, struct log_report *r, const char *text)
{
	const char *p = text, *name;
	enum km_status st;
	bool whole;
	size_t n;

	if (!log_skip(&p, "[") || !log_skip(&p, "pid") || !log_skip(&p, "]") || !log_skip(&p, "uid"))
		return KM_END;
	if (!r)
		return KM_OK;
	p -= strlen("uid");
	whole = strstr(p, " name") != NULL;
	st = log_meminfo_finish(s, r); /* for the size of a page */
	if (st)
		return st;
	for (r->nr_columns = 0; r->nr_columns < LOG_MAX_COLUMNS; r->nr_columns++) {
		p += strspn(p, " \t");
		n = strcspn(p, " \t");
		if (!n)
			break;
		name = whole || p[n] ? log_dup(s, p, p + n) : whole_column(p, n);
		if (!name) {
			st = whole || p[n] ? KM_NOMEM : KM_OK;
			break;
		}
		r->column[r->nr_columns] = name;
		p += n;
	}
	r->in_tasks = r->nr_columns > 0;
	r->in_memcg = false;
	return st;
}

/* ---- rows without a heading ---- */

struct task_row {
	int64_t pid, number[LOG_MAX_COLUMNS];
	unsigned n;
	size_t width;	  /* of the PID, blanks and all */
	const char *name; /* "" none */
};

/* "[    143]     0   143    33051     6935   290816    12918             0 guest" */
static bool take_row(const char *text, struct task_row *ret)
{
	const char *p = text, *open, *q;

	ret->n = 0;
	if (!log_skip(&p, "["))
		return false;
	open = p;
	if (!log_int(&p, &ret->pid) || ret->pid < 0)
		return false;
	ret->width = (size_t)(p - open);
	if (!log_skip(&p, "]"))
		return false;
	for (; ret->n < LOG_MAX_COLUMNS; ret->n++, p = q) {
		q = p;
		if (!log_int(&q, &ret->number[ret->n]) || (*q && *q != ' ' && *q != '\t'))
			break;
	}
	ret->name = p + strspn(p, " \t");
	return true;
}

/* Ids of user and process, pages of address space, of which a part is resident: nobody else prints that. */
bool log_is_task_row(const char *text)
{
	struct task_row t;

	return *text == '[' && take_row(text, &t) && t.n >= 6 && t.n <= 10 && *t.name && t.number[0] >= 0 &&
	       t.number[1] > 0 && t.number[3] >= 0 && t.number[2] >= t.number[3];
}

/*
 * The columns of a row of @t->n numbers. The first four and, from 2.6.36 on, the last are the same in every
 * kernel; with seven numbers those between are page tables in bytes and swap since 4.15 (af5b0f6a09e4), before
 * that pages of page tables and swap, or a CPU and an old adjustment: *@ret_sure says which. The PID is seven columns
 * wide since 4.19.
 */
static const char *const *columns_of(const struct log_report *r, const struct task_row *t, unsigned *ret_n,
				     bool *ret_sure)
{
	static const char *const c6[] = { "uid", "tgid", "total_vm", "rss", "cpu", "oom_adj" };
	static const char *const c7[] = { "uid", "tgid", "total_vm", "rss", "", "", "oom_score_adj" };
	static const char *const bytes7[] = { "uid", "tgid", "total_vm", "rss",
					      "pgtables_bytes", "swapents", "oom_score_adj" };
	static const char *const c8[] = { "uid", "tgid", "total_vm", "rss",
					  "nr_ptes", "nr_pmds", "swapents", "oom_score_adj" };
	static const char *const c9[] = { "uid", "tgid", "total_vm", "rss", "nr_ptes",
					  "nr_pmds", "nr_puds", "swapents", "oom_score_adj" };
	static const char *const c10[] = { "uid", "tgid", "total_vm", "rss",
					   "rss_anon", "rss_file", "rss_shmem", "pgtables_bytes",
					   "swapents", "oom_score_adj" };
	static const char *const *const all[] = { c6, c7, c8, c9, c10 };
	bool bytes = t->width >= 7 || r->release >= KM_RELEASE(4, 15);

	*ret_sure = t->n != 7 || bytes;
	/* A name may begin with numbers, too. */
	*ret_n = t->width >= 7 && t->n < 10 ? 7 : t->n;
	return *ret_n == 7 && bytes ? bytes7 : all[*ret_n - 6];
}

/* ---- rows ---- */

static void task_number(struct log_report *r, struct row_oom_task *row, const char *header,
			int64_t v)
{
	const struct km_table *t = &km_tbl_oom_task;
	int64_t page = (int64_t)r->mem.page_kb * 1024, *to;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(task_columns); i++) {
		int column = task_columns[i].column;

		if (column < 0 || strcmp(task_columns[i].header, header) != 0)
			continue;
		to = (int64_t *)(void *)((char *)row + t->cols[column].offset);
		if (!task_columns[i].scale) {
			/* Without a size of a page it is unknown. */
			if (v < 0 || !page || v > INT64_MAX / page / 4)
				return;
			v = v * page + (row->set_ >> column & 1 ? *to : 0);
		}
		*to = v;
		row->set_ |= 1ull << column;
	}
}

static enum km_status put_row(struct log_scan *s, struct log_report *r, const struct task_row *t,
			      const char *const *columns, unsigned n, const char *comm)
{
	struct row_oom_task row = { 0 };
	unsigned i;

	ROW_SET(row, oom_task, event_seq, r->first->seq);
	ROW_SET(row, oom_task, pid, t->pid);
	for (i = 0; i < n; i++)
		task_number(r, &row, columns[i], t->number[i]);
	if (comm)
		ROW_SET(row, oom_task, comm, comm);
	return km_store_add(s->store, &km_tbl_oom_task, &row);
}

/* Behind @n numbers of a row; a name may begin with digits itself. */
static const char *behind_numbers(const char *text, unsigned n)
{
	const char *p = strchr(text, ']') + 1;
	int64_t v;

	while (n--)
		(void)log_int(&p, &v);
	return p;
}

static enum km_status bare_row(struct log_scan *s, struct log_report *r, const struct km_log_line *l)
{
	const char *const *columns, *name;
	struct task_row t;
	unsigned n;
	bool sure;

	if (!log_is_task_row(l->text) || !take_row(l->text, &t))
		return KM_END;
	columns = columns_of(r, &t, &n, &sure);
	s->bare_tasks += !sure;
	r->in_memcg = false;
	r->bare_rows = true;
	name = behind_numbers(l->text, n);
	return put_row(s, r, &t, columns, n, log_dup(s, name, name + strlen(name)));
}

enum km_status log_task_line(struct log_scan *s, struct log_report *r, const struct km_log_line *l)
{
	unsigned numbers = 0, have;
	const char *p, *comm;
	enum km_status st;
	struct task_row t;
	bool named;

	if (!r->in_tasks)
		return bare_row(s, r, l);
	if (!take_row(l->text, &t))
		return KM_END;
	while (numbers < r->nr_columns && strcmp(r->column[numbers], "name") != 0)
		numbers++;
	named = numbers < r->nr_columns;
	have = t.n < numbers ? t.n : numbers;
	p = behind_numbers(l->text, have);
	comm = named && have == numbers ? log_dup(s, p, p + strlen(p)) : NULL;
	if (comm)
		return put_row(s, r, &t, r->column, numbers, comm);
	/* The last number of a row that was cut may lack digits, unless its line is known to lack a word. */
	have -= have && !l->whole && !*t.name;
	st = put_row(s, r, &t, r->column, have, NULL);
	return st ? st : log_unparsed(s, l);
}
