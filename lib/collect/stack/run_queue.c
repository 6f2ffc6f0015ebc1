/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Run queues of CPUs (kernel/sched/sched.h). A task that is queued says so itself (task_struct.on_rq), with its CPU, so
 * that no tree of a queue has to be followed; the queue's own count is the second witness.
 */
#include <stdio.h>

#include "owner/owner.h"
#include "process/process.h"
#include "stack_impl.h"

#define QUEUED	      1u /* TASK_ON_RQ_QUEUED */
#define MIGRATING     2u /* TASK_ON_RQ_MIGRATING: in no queue, on the way to one */
#define NICE_0_PRIO   120
#define MIN_FAIR_PRIO 100u /* MAX_RT_PRIO */
#define NR_NICE	      40u  /* NICE_WIDTH */

struct queue {
	uint64_t addr;
	struct km_cpu cpu;
	uint64_t nr_running, counted;
	bool has_nr;
	uint64_t rt_throttled;	/* tasks of class rt have had their share of time */
	enum km_status rt_lost; /* why that is unknown */
};

struct walk {
	struct km_run *run;
	struct queue *queues; /* one for each CPU that may be */
	bool lost;	      /* it is not known whether some tasks are queued, or where */
	struct class
	{
		uint64_t addr;
		const char *name;
	} classes[6];
};

static void find_classes(struct walk *w)
{
	static const struct {
		enum km_sym_id sym;
		const char *name;
	} known[] = {
		{ SYM_stop_sched_class, "stop" },
		{ SYM_dl_sched_class, "dl" },
		{ SYM_rt_sched_class, "rt" },
		{ SYM_fair_sched_class, "fair" },
		{ SYM_ext_sched_class, "ext" },
		{ SYM_idle_sched_class, "idle" },
	};
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(known); i++)
		w->classes[i] = (struct class){ km_view_sym(w->run->view, known[i].sym), known[i].name };
}

/* ---- queues ---- */

static enum km_status add_queue(struct walk *w, unsigned cpu)
{
	const struct km_kernel *k = w->run->k;
	struct queue *q = &w->queues[cpu];
	struct row_run_queue row = { 0 };
	uint64_t pid;
	enum km_status st;

	q->addr = km_per_cpu(k, k->sym[SYM_runqueues], cpu);
	ROW_SET(row, run_queue, cpu, cpu);
	ROW_SET(row, run_queue, addr, q->addr);
	if (!k->cpus)
		ROW_SET(row, run_queue, online, km_cpu_online(k, cpu));
	st = km_read_field(w->run->view, KF_rq_nr_running, q->addr, 0, &q->nr_running);
	q->has_nr = !st;
	if (!st)
		ROW_SET(row, run_queue, nr_running, q->nr_running);
	else if (st != KM_ABSENT)
		km_run_unknown(w->run, st, "run_queue.nr_running");
	q->rt_lost = km_read_field(w->run->view, KF_rq_rt_throttled, q->addr, 0, &q->rt_throttled);
	if (q->rt_lost == KM_ABSENT) { /* since v6.12 with CONFIG_RT_GROUP_SCHED alone */
		q->rt_throttled = 0;
		q->rt_lost = KM_OK;
	}
	km_cpu_read_task(w->run, cpu, &q->cpu);
	if (!q->cpu.st && q->cpu.curr && q->cpu.curr == q->cpu.idle)
		ROW_SET(row, run_queue, running_pid, 0);
	else if (!q->cpu.st && q->cpu.curr) {
		st = km_read_field(w->run->view, KF_task_struct_pid, q->cpu.curr, 0, &pid);
		if (!st)
			ROW_SET(row, run_queue, running_pid, pid);
		else
			km_run_unknown(w->run, st, "run_queue.running_pid");
	}
	return ROW_ADD(w->run, run_queue, row);
}

/* ---- tasks ---- */

/* SCHED_* of include/uapi/linux/sched.h. */
static const char *policy_name(uint64_t policy)
{
	static const char *const names[] = { "NORMAL", "FIFO", "RR", "BATCH", NULL, "IDLE", "DEADLINE", "EXT" };

	return policy < KM_ARRAY_LEN(names) ? names[policy] : NULL;
}

static const char *class_name(const struct walk *w, uint64_t class)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(w->classes); i++)
		if (class && w->classes[i].addr == class)
			return w->classes[i].name;
	return NULL;
}

/* The priority of class fair is that of the nice value, or better where a waiter lends its own (rt_mutex_setprio()). */
static void set_prio(struct walk *w, uint64_t task, struct row_queued_task *row)
{
	uint64_t prio, nice;
	bool has_prio = km_run_read(w->run, KF_task_struct_prio, task, "queued_task.prio", &prio);
	bool has_nice = km_run_read(w->run, KF_task_struct_static_prio, task, "queued_task.nice", &nice);
	bool fair = row->class && !strcmp(row->class, "fair");

	if (has_nice && nice - MIN_FAIR_PRIO >= NR_NICE) {
		km_run_unknown(w->run, KM_CORRUPT, "queued_task.nice");
		has_nice = false;
	}
	if (has_prio && fair && (prio - MIN_FAIR_PRIO >= NR_NICE || (has_nice && prio > nice))) {
		km_run_unknown(w->run, KM_CORRUPT, "queued_task.prio");
		has_prio = has_nice = false;
	}
	if (has_prio)
		ROW_SET(*row, queued_task, prio, prio);
	if (has_nice)
		ROW_SET(*row, queued_task, nice, (int64_t)nice - NICE_0_PRIO);
}

static void set_class(struct walk *w, uint64_t task, struct row_queued_task *row)
{
	uint64_t n;

	if (km_run_read(w->run, KF_task_struct_sched_class, task, "queued_task.class", &n)) {
		const char *name = class_name(w, n);

		if (name)
			ROW_SET(*row, queued_task, class, name);
		else
			km_run_unknown(w->run, KM_CORRUPT, "queued_task.class");
	}
	if (km_run_read(w->run, KF_task_struct_policy, task, "queued_task.policy", &n)) {
		const char *name = policy_name(n);

		if (name)
			ROW_SET(*row, queued_task, policy, name);
		else
			km_run_unknown(w->run, KM_CORRUPT, "queued_task.policy");
	}
	set_prio(w, task, row);
	if ((!row->class || !strcmp(row->class, "fair")) && km_run_read(w->run, KF_task_struct_vruntime, task, "queued_task.vruntime_ns", &n))
		ROW_SET(*row, queued_task, vruntime_ns, n);
}

/* With CONFIG_RT_GROUP_SCHED the groups of tasks are throttled one by one; it is unknown for a group below the queue. */
static bool read_rt_throttled(struct walk *w, uint64_t task, const struct queue *q, uint64_t *ret)
{
	uint64_t of = 0, own = 0;
	enum km_status st = q ? q->rt_lost : KM_UNSUPPORTED;

	if (!st && w->run->k->layout->field[KF_task_struct_rt_rq].present) {
		st = km_read_field(w->run->view, KF_task_struct_rt_rq, task, 0, &of);
		if (!st)
			st = km_field_addr(w->run->view, KF_rq_rt, q->addr, 0, &own);
		if (!st && of != own)
			st = KM_UNSUPPORTED;
	}
	if (st)
		km_run_unknown(w->run, st, "queued_task.throttled");
	else
		*ret = q->rt_throttled;
	return !st;
}

/* By cpu.max of a cgroup above the task: since v6.18 each task by itself, before all of the cgroup at once. */
static bool read_fair_throttled(struct walk *w, uint64_t task, uint64_t *ret)
{
	const struct km_layout *l = w->run->k->layout;
	uint64_t cfs_rq;

	if (l->field[KF_task_struct_throttled].present)
		return km_run_read(w->run, KF_task_struct_throttled, task, "queued_task.throttled", ret);
	return !l->field[KF_cfs_rq_throttle_count].present ||
	       (km_run_read(w->run, KF_task_struct_cfs_rq, task, "queued_task.throttled", &cfs_rq) &&
		km_run_read(w->run, KF_cfs_rq_throttle_count, cfs_rq, "queued_task.throttled", ret));
}

/*
 * Whether the class throttles the task: it is not counted in rq.nr_running then, but keeps on_rq. rt by
 * sched_rt_runtime_us, dl where the budget of its period is used up (kernel/sched/deadline.c update_curr_dl()).
 */
static bool read_throttled(struct walk *w, uint64_t task, const struct queue *q, const char *class, bool *ret)
{
	uint64_t n = 0;
	bool known = class != NULL;

	if (known && !strcmp(class, "rt"))
		known = read_rt_throttled(w, task, q, &n);
	else if (known && !strcmp(class, "fair"))
		known = read_fair_throttled(w, task, &n);
	else if (known && !strcmp(class, "dl"))
		known = km_run_read(w->run, KF_task_struct_dl_throttled, task, "queued_task.throttled", &n);
	*ret = known && (int64_t)n > 0;
	return known;
}

/* Kernels without delayed dequeue delay none. What is delayed sleeps, and does not run (kernel/sched/fair.c set_delayed()). */
static void set_delayed(struct walk *w, uint64_t task, struct row_queued_task *row)
{
	const struct km_layout *l = w->run->k->layout;
	uint64_t n, state;

	if (!l->field[KF_task_struct_sched_delayed].present && l->field[KF_task_struct_vruntime].present)
		ROW_SET(*row, queued_task, delayed, 0);
	else if (!km_run_read(w->run, KF_task_struct_sched_delayed, task, "queued_task.delayed", &n))
		return;
	else if (n > 1 || (n && ((ROW_HAS(*row, queued_task, running) && row->running) ||
				 (!km_read_field(w->run->view, KF_task_struct_state, task, 0, &state) && !state))))
		km_run_unknown(w->run, KM_CORRUPT, "queued_task.delayed");
	else
		ROW_SET(*row, queued_task, delayed, n);
}

/*
 * A task of class fair that is queued has its entity in a queue of that class; of one that is not, or of another class, the
 * entity is in none (enqueue_entity(), dequeue_entity()). Of one that is throttled it may be. Where a CPU was stopped while it
 * changed that, it has the lock of the queue.
 */
static enum km_status check_entity(struct walk *w, uint64_t task, bool in_fair)
{
	uint64_t n, cpu, lock;

	if (km_read_field(w->run->view, KF_task_struct_fair_queued, task, 0, &n) || n == in_fair ||
	    km_read_field(w->run->view, KF_task_struct_cpu, task, 0, &cpu) || cpu >= w->run->k->nr_cpus ||
	    km_read_field(w->run->view, KF_rq_lock, w->queues[cpu].addr, 0, &lock) || lock)
		return KM_OK;
	return km_run_issue(w->run, task, KM_CORRUPT, "on_rq and the class of a task say that it is%s queued as fair, se.on_rq is %llu",
			    in_fair ? "" : " not", (unsigned long long)n);
}

static enum km_status add_task(struct walk *w, const struct km_task_seen *t)
{
	struct row_queued_task row = { 0 };
	uint64_t on_rq, cpu;
	struct queue *q = NULL;
	bool throttled;
	enum km_status st = km_read_field(w->run->view, KF_task_struct_queued, t->addr, 0, &on_rq);

	if (!st && on_rq > MIGRATING)
		st = KM_CORRUPT;
	if (st) {
		w->lost = true;
		km_run_unknown(w->run, st, "whether task %lld is in a run queue", (long long)t->pid);
		return KM_OK;
	}
	if (on_rq != QUEUED)
		return on_rq ? KM_OK : check_entity(w, t->addr, false);
	ROW_SET(row, queued_task, pid, t->pid);
	st = km_read_field(w->run->view, KF_task_struct_cpu, t->addr, 0, &cpu);
	if (!st && cpu >= w->run->k->nr_cpus)
		st = w->run->k->cpus ? w->run->k->cpus : KM_CORRUPT;
	if (st) {
		w->lost = true;
		km_run_unknown(w->run, st, "queued_task.cpu");
	} else {
		q = &w->queues[cpu];
		ROW_SET(row, queued_task, cpu, cpu);
		if (!q->cpu.st && q->cpu.curr)
			ROW_SET(row, queued_task, running, q->cpu.curr == t->addr);
	}
	set_class(w, t->addr, &row);
	set_delayed(w, t->addr, &row);
	if (read_throttled(w, t->addr, q, row.class, &throttled)) {
		ROW_SET(row, queued_task, throttled, throttled);
		if (q && !throttled)
			q->counted++;
		st = throttled ? KM_OK : check_entity(w, t->addr, !strcmp(row.class, "fair"));
	} else {
		w->lost = true;
		st = KM_OK;
	}
	return st ? st : ROW_ADD(w->run, queued_task, row);
}

/* ---- the second witness ---- */

/* A CPU that was stopped while it moved a task has counted one more or one less than are marked. */
static enum km_status check_queue(struct walk *w, unsigned cpu)
{
	const struct queue *q = &w->queues[cpu];
	int64_t kernel = (int64_t)q->nr_running, ours = (int64_t)q->counted;
	char subject[32];

	if (!q->addr)
		return KM_OK;
	(void)snprintf(subject, sizeof(subject), "CPU %u", cpu);
	return km_journal_check(&w->run->journal, "run queue: tasks", subject, "rq.nr_running", q->has_nr ? &kernel : NULL,
				"tasks with on_rq", w->lost ? NULL : &ours, 1, NULL);
}

static enum km_status run_run_queue(struct km_run *run)
{
	struct walk w = { .run = run, .queues = km_calloc(run->k->nr_cpus, sizeof(*w.queues)) };
	enum km_status st = w.queues ? KM_OK : KM_NOMEM;
	unsigned cpu;
	size_t i;

	find_classes(&w);
	if (run->k->cpus)
		km_run_unknown(run, run->k->cpus, "run queues of CPUs");
	for (cpu = 0; !st && cpu < run->k->nr_cpus; cpu++)
		if (km_cpu_possible(run->k, cpu))
			st = add_queue(&w, cpu);
	for (i = 0; !st && i < run->tasks->n; i++)
		st = add_task(&w, &run->tasks->v[i]);
	if (!st && !run->stacks->tasks_whole) {
		w.lost = true;
		km_run_unknown(run, run->stacks->tasks_lost, "run queues: tasks that the collector of tasks could not find");
	}
	for (cpu = 0; !st && cpu < run->k->nr_cpus; cpu++)
		st = check_queue(&w, cpu);
	free(w.queues);
	return st;
}

const struct km_collector km_collect_run_queue = {
	.name = "run_queue",
	.doc = "Run queues of CPUs, and the tasks in them.",
	.fields = (const enum km_field_id[]){ KF_task_struct_queued, KF_task_struct_cpu, KF_rq_curr, KF_rq_idle, KM_NR_FIELDS },
	.syms = (const enum km_sym_id[]){ SYM_runqueues, KM_NR_SYMS },
	.tables = (const struct km_table *const[]){ &km_tbl_run_queue, &km_tbl_queued_task, NULL },
	.after = (const char *const[]){ "task", NULL },
	.run = run_run_queue,
};
