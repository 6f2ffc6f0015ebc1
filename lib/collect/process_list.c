/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which processes have memory, and which address space each. */
#include "process.h"

#define MAX_TASKS  (1u << 22) /* PID_MAX_LIMIT */
#define PF_KTHREAD 0x200000u

struct walk {
	struct km_run *run;
	struct km_processes *found;
	struct km_map by_mm; /* mm_struct -> index in spaces + 1 */
	uint64_t tasks;
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
			s->task_rss[i] += (int64_t)value;
		else
			s->task_rss_st = st;
	}
}

/* The space of @mm, made when it is new. NULL: no memory. */
static struct km_space *space_of(struct walk *w, uint64_t mm, uint64_t leader,
				 const struct km_proc *proc, uint32_t *ret)
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
		s->leader = leader;
		s->pid = proc->pid;
		memcpy(s->comm, proc->comm, sizeof(s->comm));
		*at = w->found->spaces.n;
	}
	*ret = (uint32_t)(*at - 1);
	return &w->found->spaces.v[*ret];
}

/* What a task adds to its process: the space of it, when it has any and the process has none yet. */
static enum km_status take_task(struct walk *w, uint64_t task, uint64_t leader,
				struct km_proc *proc, bool *has_space)
{
	struct km_space *s;
	uint64_t mm;
	uint32_t space;
	enum km_status st = km_read_field(w->run->view, KF_task_struct_mm, task, 0, &mm);

	if (st) {
		km_run_unknown(w->run, st, "memory of process %lld: its task",
			       (long long)proc->pid);
		return KM_OK;
	}
	if (!mm)
		return KM_OK;
	s = space_of(w, mm, leader, proc, &space);
	if (!s)
		return KM_NOMEM;
	add_task_rss(w, task, s);
	if (!*has_space) {
		*has_space = true;
		proc->space = space;
		proc->first = s->leader == leader;
	}
	return KM_OK;
}

/* The other threads: of a leader that has ended they have the memory, and each has a part of the counters. */
static enum km_status take_threads(struct walk *w, uint64_t leader, struct km_proc *proc,
				   bool *has_space)
{
	const struct km_place *link = &w->run->k->layout->field[KF_task_struct_thread_node];
	uint64_t signal, head, entry;
	struct km_list threads;
	enum km_status st = km_read_field(w->run->view, KF_task_struct_signal, leader, 0, &signal);

	if (st || !link->present ||
	    km_field_addr(w->run->view, KF_signal_struct_thread_head, signal, 0, &head))
		return KM_OK;
	km_list_init(&threads, w->run->view, head, MAX_TASKS - w->tasks);
	while ((st = km_list_next(&threads, &entry)) == KM_OK) {
		if (entry - link->offset == leader)
			continue;
		w->tasks++;
		st = take_task(w, entry - link->offset, leader, proc, has_space);
		if (st)
			return st;
	}
	if (st != KM_END)
		km_run_unknown(w->run, st, "threads of process %lld", (long long)proc->pid);
	return KM_OK;
}

static enum km_status take_process(struct walk *w, uint64_t leader)
{
	struct km_view *v = w->run->view;
	const struct km_place *comm = &w->run->k->layout->field[KF_task_struct_comm];
	struct km_proc proc = { 0 }, *p;
	uint64_t flags, pid;
	bool has_space = false;
	enum km_status st = km_read_field(v, KF_task_struct_flags, leader, 0, &flags);

	if (!st)
		st = km_read_field(v, KF_task_struct_pid, leader, 0, &pid);
	if (st || pid > MAX_TASKS) {
		km_run_unknown(w->run, st ? st : KM_CORRUPT, "memory of a process without a pid");
		return KM_OK;
	}
	if (flags & PF_KTHREAD)
		return KM_OK;
	proc.pid = (int64_t)pid;
	if (!comm->present || comm->bytes > sizeof(proc.comm) ||
	    km_read_string(v, leader + comm->offset, proc.comm, comm->bytes))
		proc.comm[0] = '\0';
	st = take_task(w, leader, leader, &proc, &has_space);
	if (!st && (!has_space || w->split_rss))
		st = take_threads(w, leader, &proc, &has_space);
	if (st || !has_space)
		return st;
	p = km_vec_push(&w->found->procs);
	if (!p)
		return KM_NOMEM;
	*p = proc;
	return KM_OK;
}

enum km_status km_processes_find(struct km_run *run, struct km_processes *ret)
{
	uint64_t link = run->k->layout->field[KF_task_struct_tasks].offset, entry;
	uint64_t head = km_view_sym(run->view, SYM_init_task) + link;
	struct walk w = { .run = run, .found = ret };
	struct km_list tasks;
	enum km_status st, made = KM_OK;

	*ret = (struct km_processes){ 0 };
	find_counters(&w);
	km_list_init(&tasks, run->view, head, MAX_TASKS);
	while (!made && (st = km_list_next(&tasks, &entry)) == KM_OK) {
		if (w.tasks++ >= MAX_TASKS) {
			st = KM_CORRUPT;
			break;
		}
		made = take_process(&w, entry - link);
	}
	/* The collector of tasks names the place. */
	if (!made && st != KM_END)
		km_run_unknown(run, st, "processes behind a break in the list of them");
	km_map_free(&w.by_mm);
	if (made)
		km_processes_free(ret);
	return made;
}

void km_processes_free(struct km_processes *p)
{
	km_vec_free(&p->spaces);
	km_vec_free(&p->procs);
}
