/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Processes and threads, as /proc/PID/status has them (fs/proc/array.c). */
#include <stdio.h>

#include "base/map.h"
#include "owner/owner.h"
#include "process.h"

#define MAX_TASKS  (1u << 22) /* PID_MAX_LIMIT */
#define MAX_STATES 16u
#define NAME_ROOM  64u /* of proc_task_name() */

/* task_struct.flags and states: defines, which have had these values in all kernels that are read. */
#define PF_WQ_WORKER	 0x20u
#define KTHREADD	 2	/* its pid: rest_init() */
#define TASK_IDLE	 0x402u /* TASK_UNINTERRUPTIBLE | TASK_NOLOAD; v4.2 */
#define TASK_RTLOCK_WAIT 0x1000u
#define TASK_STATES	 0xffffu /* all bits that have been defined */
#define EXIT_STATES	 0x30u	 /* EXIT_DEAD | EXIT_ZOMBIE */
/* If states are numbered as since v4.14, at most one of these is set. */
#define ONE_STATE 0xffu

struct walk {
	struct km_run *run;
	uint64_t tasks;
	enum km_status lost; /* why a task could not be met, of the first; KM_OK: all were */
	struct km_map met;   /* task_struct; where the list is broken */
	unsigned nr_states;
	const char *states[MAX_STATES]; /* by the highest bit of the state, from 1; 0 runs */
	unsigned idle;			/* the one of TASK_IDLE; 0: none */
};

/* The kernel's names of states since v4.14; used where its own table cannot be read. */
static const char *const usual_states[] = {
	"R (running)", "S (sleeping)", "D (disk sleep)", "T (stopped)", "t (tracing stop)",
	"X (dead)", "Z (zombie)", "P (parked)", "I (idle)"
};

static enum km_status read_states(struct walk *w)
{
	uint64_t table = km_view_sym(w->run->view, SYM_task_state_array), s;
	uint64_t n = w->run->k->layout->syms[SYM_task_state_array].bytes / 8;
	char text[32];
	unsigned i;

	for (i = 0; table && i < n && i < MAX_STATES; i++) {
		if (km_read_ptr(w->run->view, table + (uint64_t)8 * i, &s) ||
		    km_read_string(w->run->view, s, text, sizeof(text)))
			break;
		w->states[i] = km_arena_strdup(&w->run->arena, text);
		if (!w->states[i])
			return KM_NOMEM;
	}
	w->nr_states = i;
	if (!i || i < n) {
		memcpy(w->states, usual_states, sizeof(usual_states));
		w->nr_states = KM_ARRAY_LEN(usual_states);
	}
	for (i = 1; i < w->nr_states; i++) {
		if (w->states[i][0] == 'I')
			w->idle = i;
	}
	return KM_OK;
}

/* task_state_index() of include/linux/sched.h. NULL: no such state. */
static const char *state_text(const struct walk *w, uint64_t state, uint64_t exit_state)
{
	/* Up to v4.13 there are names for bits that are not reported. */
	uint64_t report = w->idle ? (UINT64_C(1) << (w->idle - 1)) - 1 : 0x3f;
	uint64_t shown = (state | exit_state) & report;
	unsigned i;

	if (w->idle && (state & TASK_IDLE) == TASK_IDLE)
		i = w->idle;
	else if (state & TASK_RTLOCK_WAIT)
		i = 2;
	else
		i = shown ? km_log2(shown) + 1 : 0;
	return i < w->nr_states ? w->states[i] : NULL;
}

/* Whether the task's state, and what follows from it, can be; a new one is queued when it has its state. */
static bool can_be(struct walk *w, uint64_t task, uint64_t state, uint64_t exit_state)
{
	uint64_t flags = 0, queued = 1, ran = 0, one = w->idle ? ONE_STATE : 0xfu;
	struct km_view *v = w->run->view;

	if (state & ~(uint64_t)TASK_STATES || exit_state & ~(uint64_t)EXIT_STATES ||
	    (state & one & (state - 1) & one))
		return false;
	if (!w->idle || km_read_field(v, KF_task_struct_flags, task, 0, &flags))
		return true;
	if (state & EXIT_STATES || (exit_state && !(flags & PF_EXITING)) ||
	    (state & KM_TASK_DEAD && !exit_state))
		return false;
	/* ttwu_do_activate() queues it first. */
	return state || km_read_field(v, KF_task_struct_queued, task, 0, &queued) || queued ||
	       km_read_field(v, KF_task_struct_ran_ns, task, 0, &ran) || !ran;
}

/* "-events" or, while it works, "+events" after the name of a worker (wq_worker_comm()). */
static void add_work(struct km_run *run, uint64_t kthread, char name[NAME_ROOM])
{
	const struct km_place *desc = &run->k->layout->field[KF_worker_desc];
	uint64_t worker = 0, pool = 0, work = 0;
	struct km_view *v = run->view;
	char text[64] = "";
	size_t n = strlen(name);
	enum km_status st = desc->present ? km_read_field(v, KF_kthread_data, kthread, 0, &worker)
					  : KM_ABSENT;

	if (!st && worker)
		st = km_read_field(v, KF_worker_pool, worker, 0, &pool);
	if (!st && pool)
		st = km_read_field(v, KF_worker_current_work, worker, 0, &work);
	if (!st && pool)
		st = km_read_string(v, worker + desc->offset, text,
				    desc->bytes < sizeof(text) ? desc->bytes : sizeof(text));
	if (st && st != KM_ABSENT)
		km_run_unknown(run, st, "what worker %s did last, which its name ends in", name);
	if (st || !text[0])
		return;
	if (n + strlen(text) + 2 > NAME_ROOM)
		return;
	name[n] = work ? '+' : '-';
	strcpy(name + n + 1, text);
}

/* proc_task_name() of fs/proc/array.c: what a kernel thread is called in full. */
static enum km_status read_name(struct walk *w, uint64_t task, char name[NAME_ROOM])
{
	struct km_view *v = w->run->view;
	const struct km_place *comm = &w->run->k->layout->field[KF_task_struct_comm];
	uint64_t flags, kthread, full = 0;
	char text[NAME_ROOM];
	enum km_status st;

	if (!comm->present || !comm->bytes)
		return KM_ABSENT;
	st = km_read_string(v, task + comm->offset, name,
			    comm->bytes < NAME_ROOM ? comm->bytes : NAME_ROOM);
	if (st || km_read_field(v, KF_task_struct_flags, task, 0, &flags) ||
	    !(flags & PF_KTHREAD) ||
	    km_read_field(v, KF_task_struct_worker_private, task, 0, &kthread) || !kthread)
		return st;
	/* v6.9 gave rescuers this name; before, the full name of a worker is not shown. */
	if (!(flags & PF_WQ_WORKER) || !strncmp(name, "kworker/R-", 10)) {
		st = km_read_field(v, KF_kthread_full_name, kthread, 0, &full);
		if (!st && full)
			st = km_read_string(v, full, text, sizeof(text));
		/* comm is the part of it that fits: kthread_create_on_node(). */
		if (!st && full && strncmp(name, text, strlen(name)))
			return km_run_issue(w->run, kthread, KM_CORRUPT,
					    "full name of thread %s: it does not begin like this", name);
		if (!st && full)
			memcpy(name, text, sizeof(text));
		else if (st && st != KM_ABSENT)
			km_run_unknown(w->run, st, "full name of thread %s", name);
	}
	if (flags & PF_WQ_WORKER)
		add_work(w->run, kthread, name);
	return KM_OK;
}

static void set_creds(struct walk *w, uint64_t task, struct row_task *row)
{
	struct km_view *v = w->run->view;
	uint64_t cred, parent;
	enum km_status st = km_read_field(v, KF_task_struct_real_cred, task, 0, &cred);

	if (!st)
		ROW_READ(w->run, *row, task, uid, KF_cred_uid, cred, 0);
	else if (st != KM_ABSENT)
		km_run_unknown(w->run, st, "task.uid");
	st = km_read_field(v, KF_task_struct_real_parent, task, 0, &parent);
	if (!st)
		ROW_READ(w->run, *row, task, ppid, KF_task_struct_tgid, parent, 0);
	else if (st != KM_ABSENT)
		km_run_unknown(w->run, st, "task.ppid");
}

/* The number is the one of its struct pid; a parent is another only while the task is traced; kthreadd makes threads. */
static enum km_status check_parent(struct walk *w, uint64_t task, uint64_t pid)
{
	struct km_view *v = w->run->view;
	uint64_t real, parent, traced, flags, id, nr;

	if (!km_read_field(v, KF_task_struct_thread_pid, task, 0, &id) && id &&
	    !km_read_field(v, KF_pid_nr, id, 0, &nr) && nr != pid)
		return km_run_issue(w->run, task, KM_CORRUPT,
				    "task %lld: its struct pid is that of %lld", (long long)pid,
				    (long long)nr);
	if (km_read_field(v, KF_task_struct_real_parent, task, 0, &real))
		return KM_OK;
	if (!km_read_field(v, KF_task_struct_ptrace, task, 0, &traced) && !traced &&
	    !km_read_field(v, KF_task_struct_parent, task, 0, &parent) && parent != real)
		return km_run_issue(w->run, task, KM_CORRUPT,
				    "task %lld: it has two parents, and is not traced",
				    (long long)pid);
	if (!km_read_field(v, KF_task_struct_flags, task, 0, &flags) && flags & PF_KTHREAD &&
	    !km_read_field(v, KF_task_struct_pid, real, 0, &nr) && nr != 0 && nr != KTHREADD)
		return km_run_issue(w->run, task, KM_CORRUPT,
				    "task %lld: a kernel thread, but the child of %lld",
				    (long long)pid, (long long)nr);
	return KM_OK;
}

static void walk_lost(struct walk *w, enum km_status why)
{
	if (!w->lost)
		w->lost = why;
}

/* A task that has exited has no namespaces any more. */
static void set_mounts(struct km_run *run, uint64_t task, struct row_task *row)
{
	uint64_t nsproxy, ns, inum;

	if (km_run_read(run, KF_task_struct_nsproxy, task, "task.mnt_ns", &nsproxy) && nsproxy &&
	    km_run_read(run, KF_nsproxy_mnt_ns, nsproxy, "task.mnt_ns", &ns) &&
	    km_run_read(run, KF_mnt_namespace_inum, ns, "task.mnt_ns", &inum))
		ROW_SET(*row, task, mnt_ns, inum);
}

static enum km_status add_task(struct walk *w, uint64_t task, uint64_t signal)
{
	struct km_run *run = w->run;
	struct row_task row = { 0 };
	uint64_t pid, state, exit_state;
	struct km_task_seen *seen;
	char name[NAME_ROOM];
	const char *text;
	enum km_status st = km_read_field(run->view, KF_task_struct_pid, task, 0, &pid);

	if (!st && pid > MAX_TASKS)
		st = KM_CORRUPT;
	if (st) {
		walk_lost(w, st);
		return km_run_issue(run, task, st, "task without a pid");
	}
	seen = km_vec_push(run->tasks);
	if (!seen)
		return KM_NOMEM;
	*seen = (struct km_task_seen){ task, (int64_t)pid };
	ROW_SET(row, task, pid, pid);
	ROW_READ(run, row, task, tgid, KF_task_struct_tgid, task, 0);
	st = read_name(w, task, name);
	if (!st)
		ROW_SET(row, task, comm, name);
	else
		km_run_unknown(run, st, "task.comm");
	st = km_read_field(run->view, KF_task_struct_state, task, 0, &state);
	if (!st)
		st = km_read_field(run->view, KF_task_struct_exit_state, task, 0, &exit_state);
	text = st ? NULL : state_text(w, state, exit_state);
	if (text && !can_be(w, task, state, exit_state)) {
		st = km_run_issue(run, task, KM_CORRUPT,
				  "task %lld: state 0x%llx, exit state 0x%llx are impossible",
				  (long long)pid, (unsigned long long)state,
				  (unsigned long long)exit_state);
		if (st)
			return st;
	} else if (text)
		ROW_SET(row, task, state, text);
	else
		km_run_unknown(run, st ? st : KM_CORRUPT, "task.state");
	st = check_parent(w, task, pid);
	if (st)
		return st;
	set_creds(w, task, &row);
	if (signal) {
		ROW_READ(run, row, task, threads, KF_signal_struct_nr_threads, signal, 0);
		ROW_READ(run, row, task, oom_score_adj, KF_signal_struct_oom_score_adj, signal, 0);
	}
	set_mounts(run, task, &row);
	st = ROW_ADD(run, task, row);
	return st ? st : km_stack_claim(run, task, (int64_t)pid, row.comm);
}

/* A process: its leader, and the other threads where they are linked. */
static enum km_status add_process(struct walk *w, uint64_t leader)
{
	const struct km_place *link = &w->run->k->layout->field[KF_task_struct_thread_node];
	uint64_t signal, head, entry;
	struct km_list threads;
	enum km_status st, stored;

	st = km_read_field(w->run->view, KF_task_struct_signal, leader, 0, &signal);
	if (st) {
		walk_lost(w, st);
		km_run_unknown(w->run, st, "task.signal");
	}
	stored = add_task(w, leader, st ? 0 : signal);
	if (stored || st || !link->present ||
	    km_field_addr(w->run->view, KF_signal_struct_thread_head, signal, 0, &head))
		return stored;
	km_list_init(&threads, w->run->view, head, MAX_TASKS - w->tasks);
	while ((st = km_list_next(&threads, &entry)) == KM_OK) {
		if (entry - link->offset == leader)
			continue;
		w->tasks++;
		stored = add_task(w, entry - link->offset, signal);
		if (stored)
			return stored;
	}
	if (st == KM_END)
		return KM_OK;
	walk_lost(w, st);
	return km_run_issue(w->run, leader, st, "threads of a process: the list is broken");
}

/* ---- tasks after a break in the list ---- */

/* Does a link of the list_head at @entry lead to one that points back? */
static bool is_linked(struct km_view *v, uint64_t entry)
{
	uint64_t next, prev, back;

	return (!km_read_field(v, KF_list_head_next, entry, 0, &next) &&
		!km_read_field(v, KF_list_head_prev, next, 0, &back) && back == entry) ||
	       (!km_read_field(v, KF_list_head_prev, entry, 0, &prev) &&
		!km_read_field(v, KF_list_head_next, prev, 0, &back) && back == entry);
}

static bool is_leader(struct walk *w, uint64_t task)
{
	struct km_view *v = w->run->view;
	uint64_t pid, tgid, entry;

	return !km_read_field(v, KF_task_struct_pid, task, 0, &pid) && pid && pid <= MAX_TASKS &&
	       !km_read_field(v, KF_task_struct_tgid, task, 0, &tgid) && tgid == pid &&
	       !km_field_addr(v, KF_task_struct_tasks, task, 0, &entry) && is_linked(v, entry);
}

/* The structure whose member @member is where the pointer @link of the list_head @from of @task leads; 0: none. */
static uint64_t follow_link(struct km_view *v, uint64_t task, enum km_field_id from,
			    enum km_field_id link, enum km_field_id member)
{
	const struct km_place *p = &km_view_kernel(v)->layout->field[member];
	uint64_t at, to;

	if (!p->present || km_field_addr(v, from, task, 0, &at) ||
	    km_read_field(v, link, at, 0, &to))
		return 0;
	return to - p->offset;
}

/* Processes beside @task in a list, its children and its parent, as far as they are not met yet. */
static enum km_status add_relatives(struct walk *w, uint64_t task)
{
	static const struct {
		enum km_field_id from, link, member;
	} ways[] = {
		{ KF_task_struct_tasks, KF_list_head_next, KF_task_struct_tasks },
		{ KF_task_struct_tasks, KF_list_head_prev, KF_task_struct_tasks },
		{ KF_task_struct_sibling, KF_list_head_next, KF_task_struct_sibling },
		{ KF_task_struct_sibling, KF_list_head_prev, KF_task_struct_sibling },
		{ KF_task_struct_children, KF_list_head_next, KF_task_struct_sibling },
		{ KF_task_struct_children, KF_list_head_prev, KF_task_struct_sibling },
	};
	uint64_t found[KM_ARRAY_LEN(ways) + 1] = { 0 }, *at;
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(ways); i++)
		found[i] = follow_link(w->run->view, task, ways[i].from, ways[i].link, ways[i].member);
	(void)km_read_field(w->run->view, KF_task_struct_real_parent, task, 0, &found[i]);
	for (i = 0; !st && i < KM_ARRAY_LEN(found) && w->tasks < MAX_TASKS; i++) {
		if (!found[i] || km_map_find(&w->met, found[i]) || !is_leader(w, found[i]))
			continue;
		at = km_map_at(&w->met, found[i]);
		if (!at)
			return KM_NOMEM;
		*at = 1;
		w->tasks++;
		st = add_process(w, found[i]);
	}
	return st;
}

/* Go from the tasks that were found to their relatives, and from these on. */
static enum km_status add_lost(struct walk *w)
{
	const struct km_tasks *tasks = w->run->tasks;
	uint64_t init = km_view_sym(w->run->view, SYM_init_task), *at = km_map_at(&w->met, init);
	enum km_status st = KM_OK;
	size_t i;

	if (at)
		*at = 1;
	for (i = 0; at && i < tasks->n; i++) {
		at = km_map_at(&w->met, tasks->v[i].addr);
		if (at)
			*at = 1;
	}
	if (at)
		st = add_relatives(w, init);
	for (i = 0; at && !st && i < tasks->n; i++)
		st = add_relatives(w, tasks->v[i].addr);
	km_map_free(&w->met);
	return at ? st : KM_NOMEM;
}

static enum km_status run_task(struct km_run *run)
{
	uint64_t link = run->k->layout->field[KF_task_struct_tasks].offset, entry;
	uint64_t head = km_view_sym(run->view, SYM_init_task) + link;
	struct walk w = { .run = run };
	struct km_list tasks;
	uint64_t listed;
	enum km_status st, stored;

	st = read_states(&w);
	if (st)
		return st;
	km_list_init(&tasks, run->view, head, MAX_TASKS);
	while ((st = km_list_next(&tasks, &entry)) == KM_OK) {
		if (w.tasks++ >= MAX_TASKS) {
			st = KM_CORRUPT;
			break;
		}
		stored = add_process(&w, entry - link);
		if (stored)
			return stored;
	}
	if (st != KM_END)
		walk_lost(&w, st);
	run->stacks->tasks_whole = !w.lost;
	run->stacks->tasks_lost = w.lost;
	if (st == KM_END)
		return KM_OK;
	listed = w.tasks;
	stored = add_lost(&w);
	if (stored)
		return stored;
	stored = km_run_issue(run, head, st,
			      "list of processes: broken after %llu tasks; %llu more were found by "
			      "their relatives",
			      (unsigned long long)listed, (unsigned long long)(w.tasks - listed));
	km_journal_part(&run->journal, "at least %llu processes: the list of them is broken after %llu",
			(unsigned long long)w.tasks, (unsigned long long)listed);
	return stored;
}

static void free_tasks(void *share)
{
	km_vec_free((struct km_tasks *)share);
}

const struct km_collector km_collect_task = {
	.name = "task",
	.doc = "Processes and their threads.",
	.fields = (const enum km_field_id[]){ KF_task_struct_tasks, KF_task_struct_pid,
					      KF_task_struct_signal, KM_NR_FIELDS },
	.syms = (const enum km_sym_id[]){ SYM_init_task, KM_NR_SYMS },
	.tables = (const struct km_table *const[]){ &km_tbl_task, NULL },
	.claims = true,
	.shares = (const struct km_share[]){ KM_SHARE(tasks, free_tasks), { 0 } },
	.run = run_task,
};
