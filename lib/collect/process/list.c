/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which processes have memory, and the address space of each, from the tasks that collector task found. */
#include "base/map.h"
#include "process_impl.h"
#include "owner/owner.h"
#include "process.h"

#define PF_FORKNOEXEC 0x40u

struct walk {
	struct km_run *run;
	struct km_processes *found;
	struct km_map by_mm;		  /* mm_struct -> index in spaces + 1 */
	struct km_map by_tgid;		  /* -> index in procs + 1 */
	bool split_rss;			  /* tasks keep a part of the counters */
	int64_t counter[KM_RSS_COUNTERS]; /* enumerators; -1: this kernel has none */
};

static void find_counters(struct walk *w)
{
	static const enum km_const_id ids[KM_RSS_COUNTERS] = { KC_MM_FILEPAGES, KC_MM_ANONPAGES,
							       KC_MM_SWAPENTS, KC_MM_SHMEMPAGES };
	const struct km_layout *l = w->run->k->layout;
	unsigned i;

	w->split_rss = l->field[KF_task_struct_rss_count].present;
	for (i = 0; i < KM_RSS_COUNTERS; i++)
		w->counter[i] = l->consts[ids[i]].present ? l->consts[ids[i]].value : -1;
}

static void add_task_rss(const struct walk *w, uint64_t task, struct km_space *s)
{
	unsigned i;

	for (i = 0; w->split_rss && i < KM_RSS_COUNTERS; i++) {
		uint64_t value;
		enum km_status st;

		if (w->counter[i] < 0)
			continue;
		st = km_read_field(w->run->view, KF_task_struct_rss_count, task,
				   (uint64_t)w->counter[i], &value);
		if (!st)
			s->task_rss[i] = (int64_t)((uint64_t)s->task_rss[i] + value);
		else
			s->task_rss_st = st;
	}
}

static void read_comm(const struct walk *w, uint64_t task, char comm[16])
{
	const struct km_place *p = &w->run->k->layout->field[KF_task_struct_comm];

	if (!p->present || p->bytes > 16 ||
	    km_read_string(w->run->view, task + p->offset, comm, p->bytes))
		comm[0] = '\0';
}

/* The process that @task is a thread of, made when it is the first that has memory. NULL: no memory. */
static struct km_proc *proc_of(struct walk *w, uint64_t task, int64_t tgid)
{
	uint64_t *at = km_map_at(&w->by_tgid, (uint64_t)tgid);
	struct km_proc *p;

	if (!at)
		return NULL;
	if (*at)
		return &w->found->procs.v[*at - 1];
	p = km_vec_push(&w->found->procs);
	if (!p)
		return NULL;
	p->pid = tgid;
	p->space = UINT32_MAX;
	read_comm(w, task, p->comm);
	*at = w->found->procs.n;
	return p;
}

/* The space of @mm, made when it is new, with @p as its process. NULL: no memory. */
static struct km_space *space_of(struct walk *w, uint64_t mm, const struct km_proc *p,
				 uint32_t *ret)
{
	uint64_t *at = km_map_at(&w->by_mm, mm);
	struct km_space *s;

	if (!at)
		return NULL;
	if (!*at) {
		s = km_vec_push(&w->found->spaces);
		if (!s)
			return NULL;
		s->mm = mm;
		s->pid = p->pid;
		memcpy(s->comm, p->comm, sizeof(s->comm));
		*at = w->found->spaces.n;
	}
	*ret = (uint32_t)(*at - 1);
	return &w->found->spaces.v[*ret];
}

/* The kernel's child has no memory until it executes its program (user_mode_thread(), call_usermodehelper_exec_async()). */
static bool is_helper(struct km_view *v, uint64_t task, uint64_t flags)
{
	uint64_t parent;

	if (!(flags & PF_FORKNOEXEC))
		return false;
	return km_read_field(v, KF_task_struct_real_parent, task, 0, &parent) ||
	       km_read_field(v, KF_task_struct_flags, parent, 0, &flags) || flags & PF_KTHREAD;
}

/* A leader that has ended may have threads that have not: these have the memory. */
static enum km_status take_task(struct walk *w, const struct km_task_seen *t)
{
	struct km_view *v = w->run->view;
	uint64_t mm, flags, tgid;
	struct km_space *s;
	struct km_proc *p;
	uint32_t space;
	enum km_status st = km_read_field(v, KF_task_struct_flags, t->addr, 0, &flags);

	if (!st)
		st = km_read_field(v, KF_task_struct_mm, t->addr, 0, &mm);
	if (!st)
		st = km_read_field(v, KF_task_struct_tgid, t->addr, 0, &tgid);
	if (st) {
		w->found->part = true;
		km_run_unknown(w->run, st, "memory of task %lld", (long long)t->pid);
		return KM_OK;
	}
	if (!mm && !(flags & (PF_KTHREAD | PF_EXITING)) && !is_helper(v, t->addr, flags)) {
		w->found->part = true;
		return km_run_issue(w->run, t->addr, KM_CORRUPT, "task %lld: a process without memory, though it does not exit",
				    (long long)t->pid);
	}
	if (flags & PF_KTHREAD || !mm || !tgid)
		return KM_OK;
	p = proc_of(w, t->addr, (int64_t)tgid);
	s = p ? space_of(w, mm, p, &space) : NULL;
	if (!s)
		return KM_NOMEM;
	add_task_rss(w, t->addr, s);
	s->tasks++;
	if (p->space == UINT32_MAX) {
		p->space = space;
		s->processes++;
		p->first = s->pid == p->pid;
	}
	return KM_OK;
}

/* A task that was not found may have the space, and keep a part of its counters. Each is one of mm_users. */
static void doubt_counters(const struct walk *w)
{
	enum km_status why = w->run->stacks->tasks_lost ? w->run->stacks->tasks_lost : KM_MISSING;
	size_t i;

	for (i = 0; i < w->found->spaces.n; i++) {
		struct km_space *s = &w->found->spaces.v[i];
		uint64_t users;

		if (!s->task_rss_st &&
		    (km_read_field(w->run->view, KF_mm_struct_mm_users, s->mm, 0, &users) || users > s->tasks))
			s->task_rss_st = why;
	}
}

enum km_status km_processes_find(struct km_run *run, struct km_processes *ret)
{
	struct walk w = { .run = run, .found = ret };
	enum km_status st = KM_OK;
	size_t i;

	*ret = (struct km_processes){ 0 };
	find_counters(&w);
	for (i = 0; !st && i < run->tasks->n; i++)
		st = take_task(&w, &run->tasks->v[i]);
	if (!st && !run->stacks->tasks_whole)
		km_run_unknown(run, KM_OK, "processes that the collector of tasks could not find");
	if (!st && w.split_rss && (ret->part || !run->stacks->tasks_whole))
		doubt_counters(&w);
	km_map_free(&w.by_mm);
	km_map_free(&w.by_tgid);
	if (st)
		km_processes_free(ret);
	return st;
}

void km_processes_free(struct km_processes *p)
{
	km_vec_free(&p->spaces);
	km_vec_free(&p->procs);
}
