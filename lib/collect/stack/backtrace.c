/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Stacks of all tasks: those that sleep from where they were switched off, those that run from the registers of their CPU. */

#include "frames.h"
#include "owner/owner.h"
#include "process/process.h"
#include "stack_impl.h"

struct tracer {
	struct km_run *run;
	struct km_stack_source from;
	struct km_map running; /* task -> CPU + 1 */
	struct km_map tasks;   /* task -> lowest address of its stack */
	struct km_map pids;    /* task -> its pid */
	struct km_locks locks;
	uint64_t panicked; /* CPU that called panic(); none has this number: none did */
	bool panic_known;  /* panicked could be read */
};

/* One stack that is unwound. */
struct trace {
	uint64_t task;
	int64_t pid, cpu; /* cpu -1: none */
	struct row_stack row;
	struct km_stack_begun begun;
	struct km_unwind walk;
	const char *lock_kind;
	char ended[KM_STACK_ENDED];
};

static enum km_status add_frame(struct tracer *t, struct trace *r, const struct km_frame *f, int64_t nr)
{
	struct row_backtrace row = { 0 };
	struct km_frame_name name;
	enum km_status st = km_frame_name(t->from.symbols, f, &name);

	if (st)
		return st;
	ROW_SET(row, backtrace, pid, r->pid);
	if (r->cpu >= 0)
		ROW_SET(row, backtrace, cpu, r->cpu);
	ROW_SET(row, backtrace, frame, nr);
	if (name.function) {
		ROW_SET(row, backtrace, function, name.function);
		ROW_SET(row, backtrace, offset, name.offset);
		if (!r->lock_kind)
			r->lock_kind = km_lock_kind(name.function);
	} else if (name.why != KM_NOTFOUND && name.why != KM_ABSENT) {
		km_run_unknown(t->run, name.why, "names of functions");
	}
	if (name.module)
		ROW_SET(row, backtrace, module, name.module);
	ROW_SET(row, backtrace, addr, f->pc);
	ROW_SET(row, backtrace, frame_addr, f->sp);
	ROW_SET(row, backtrace, stack, km_stack_name(t->run->k, f->stack));
	ROW_SET(row, backtrace, interrupted, f->interrupted);
	ROW_SET(row, backtrace, unsure, f->unsure);
	return ROW_ADD(t->run, backtrace, row);
}

/* Report why it ended: an incomplete stack is counted, and a damaged one is an issue. */
static enum km_status set_end(struct tracer *t, struct trace *r)
{
	const struct km_unwind *w = &r->walk;

	ROW_SET(r->row, stack, whole, w->end != KM_UNWOUND_BROKEN);
	ROW_SET(r->row, stack, ended, km_stack_ended(w, r->ended));
	if (w->end != KM_UNWOUND_BROKEN)
		return KM_OK;
	if (w->at)
		ROW_SET(r->row, stack, ended_addr, w->at);
	if (w->why == KM_CORRUPT && r->cpu < 0)
		return km_run_issue(t->run, r->task, w->why, "stack of task %lld: %s", (long long)r->pid, w->what);
	/* A CPU that was stopped anywhere, and code that has no entry, are of a healthy machine. */
	km_run_unknown(t->run, w->why == KM_CORRUPT || w->why == KM_NOTFOUND ? KM_OK : w->why, "stack of task %lld: %s", (long long)r->pid, w->what);
	return KM_OK;
}

/* __set_task_cpu() also moves the task to a queue of its CPU, with CONFIG_FAIR_GROUP_SCHED. */
static bool is_of_cpu(struct km_view *v, uint64_t task, uint64_t rq)
{
	uint64_t queue, of;

	return km_read_field(v, KF_task_struct_cfs_rq, task, 0, &queue) || !queue ||
	       km_read_field(v, KF_cfs_rq_rq, queue, 0, &of) || of == rq;
}

/*
 * By the clock of the task's CPU, which update_curr() of kernel/sched/fair.c wrote down when the task was taken off.
 * What interrupts took is missing in clock_task, never in clock (update_rq_clock_task()).
 */
static enum km_status set_off_cpu(struct tracer *t, struct trace *r)
{
	struct km_view *v = t->run->view;
	const struct km_kernel *k = t->run->k;
	uint64_t cpu, since, now, ran, rq, clock;

	if (!k->sym[SYM_runqueues] || km_read_field(v, KF_task_struct_cpu, r->task, 0, &cpu))
		return KM_OK;
	rq = cpu < k->nr_cpus ? km_per_cpu(k, k->sym[SYM_runqueues], (unsigned)cpu) : 0;
	if (!k->cpus && (!rq || !km_cpu_possible(k, (unsigned)cpu) || !is_of_cpu(v, r->task, rq)))
		return km_run_issue(t->run, r->task, KM_CORRUPT, "task %lld is of CPU %lld, and its queue is not",
				    (long long)r->pid, (long long)(int32_t)cpu);
	if (!rq || km_read_field(v, KF_task_struct_exec_start, r->task, 0, &since) || !since ||
	    km_read_field(v, KF_task_struct_ran_ns, r->task, 0, &ran) || !ran ||
	    km_read_field(v, KF_rq_clock_task, rq, 0, &now) || now < since)
		return KM_OK;
	if (!km_read_field(v, KF_rq_clock, rq, 0, &clock) && now > clock) {
		km_run_unknown(t->run, KM_CORRUPT, "since when tasks wait: the clock of CPU %llu", (unsigned long long)cpu);
		return KM_OK;
	}
	ROW_SET(r->row, stack, off_cpu_ns, now - since);
	return KM_OK;
}

static enum km_status set_lock(struct tracer *t, struct trace *r)
{
	struct km_lock lock;
	enum km_status st = km_lock_find(&t->locks, r->lock_kind, r->task, r->begun.stack, r->begun.sp, &lock);
	const uint64_t *pid;

	if (st || !lock.kind)
		return st;
	ROW_SET(r->row, stack, lock_kind, lock.kind);
	ROW_SET(r->row, stack, lock_addr, lock.addr);
	ROW_SET(r->row, stack, holder_is, lock.holder_is);
	pid = lock.holder ? km_map_find(&t->pids, lock.holder) : NULL;
	if (pid)
		ROW_SET(r->row, stack, holder_pid, *pid);
	return KM_OK;
}

/* Find where to begin. KM_END: there is nothing to unwind, and the row says why. */
static enum km_status begin_trace(struct tracer *t, struct trace *r, bool running)
{
	struct km_stack_begun *b = &r->begun;
	enum km_status st = KM_OK;

	km_stack_begin(&t->from, r->task, running ? r->cpu : -1, &r->walk, b);
	ROW_SET(r->row, stack, whole, b->start == KM_START_EXITED);
	if (b->began)
		ROW_SET(r->row, stack, began, b->began);
	if (b->start == KM_START_FRAMES)
		return KM_OK;
	ROW_SET(r->row, stack, ended, b->ended);
	if (b->start == KM_START_LOST)
		km_run_unknown(t->run, b->st, "stack of task %lld", (long long)r->pid);
	else if (b->start == KM_START_NO_REGISTERS)
		km_run_unknown(t->run, KM_OK, "registers of CPU %lld: the dump has none", (long long)r->cpu);
	else if (b->start == KM_START_NONE)
		st = km_run_issue(t->run, r->task, KM_CORRUPT, "task %lld has not exited and has no stack", (long long)r->pid);
	return st ? st : KM_END;
}

/* @idle_of: the CPU whose idle task it is, -1: it is none. */
static enum km_status add_stack(struct tracer *t, uint64_t task, int64_t pid, int64_t idle_of)
{
	const uint64_t *on = km_map_find(&t->running, task);
	struct trace r = { .task = task, .pid = pid, .cpu = on ? (int64_t)*on - 1 : idle_of };
	enum km_status st = begin_trace(t, &r, on);
	struct km_frame frame;
	int64_t frames = 0;

	if (st && st != KM_END)
		return st;

	ROW_SET(r.row, stack, pid, pid);
	if (r.cpu >= 0)
		ROW_SET(r.row, stack, cpu, r.cpu);
	if (on || t->from.cpus_known)
		ROW_SET(r.row, stack, running, on ? 1 : 0);
	if (t->panic_known && (on || t->from.cpus_known))
		ROW_SET(r.row, stack, panicked, on && *on - 1 == t->panicked ? 1 : 0);
	ROW_SET(r.row, stack, task_addr, task);
	if (!st) {
		while (!st && km_unwind_next(&r.walk, &frame) == KM_OK)
			st = add_frame(t, &r, &frame, frames++);
		if (!st)
			st = set_end(t, &r);
		if (!st && !on && r.lock_kind)
			st = set_lock(t, &r);
		if (st)
			return st;
	}
	if (!on && r.begun.stack)
		st = set_off_cpu(t, &r);
	if (st && st != KM_END)
		return st;
	ROW_SET(r.row, stack, frames, frames);
	return ROW_ADD(t->run, stack, r.row);
}

static bool map_note(struct km_map *map, uint64_t key, uint64_t value)
{
	uint64_t *slot = key ? km_map_at(map, key) : NULL;

	if (slot)
		*slot = value;
	return slot || !key;
}

/* Find which task runs where and which stack belongs to which task, before any stack is unwound. */
static enum km_status note_tasks(struct tracer *t)
{
	const struct km_tasks *tasks = t->run->tasks;
	bool fits = true;
	unsigned cpu;
	size_t i;

	t->from.cpus_known = t->run->k->nr_cpus != 0;
	for (cpu = 0; fits && cpu < t->run->k->nr_cpus; cpu++) {
		if (t->from.cpus[cpu].runs)
			fits = map_note(&t->running, t->from.cpus[cpu].curr, cpu + 1u);
		if (t->from.cpus[cpu].st)
			t->from.cpus_known = false;
	}
	for (i = 0; fits && i < tasks->n; i++) {
		uint64_t stack = 0;

		(void)km_read_field(t->run->view, KF_task_struct_stack, tasks->v[i].addr, 0, &stack);
		fits = map_note(&t->tasks, tasks->v[i].addr, stack) && map_note(&t->pids, tasks->v[i].addr, (uint64_t)tasks->v[i].pid);
	}
	return fits ? KM_OK : KM_NOMEM;
}

static enum km_status add_stacks(struct tracer *t)
{
	const struct km_tasks *tasks = t->run->tasks;
	enum km_status st = KM_OK;
	unsigned cpu;
	size_t i;

	for (cpu = 0; !st && cpu < t->run->k->nr_cpus; cpu++)
		if (t->from.cpus[cpu].idle)
			st = add_stack(t, t->from.cpus[cpu].idle, 0, cpu);
	for (i = 0; !st && i < tasks->n; i++)
		st = add_stack(t, tasks->v[i].addr, tasks->v[i].pid, -1);
	return st;
}

static void tracer_deinit(struct tracer *t)
{
	km_locks_deinit(&t->locks);
	km_map_free(&t->running);
	km_map_free(&t->tasks);
	km_map_free(&t->pids);
	free(t->from.cpus);
	km_unwinder_destroy(t->from.unwinder);
	km_symbolizer_destroy(t->from.symbols);
}

static enum km_status run_backtrace(struct km_run *run)
{
	struct tracer t = { .run = run, .from = { .view = run->view, .bytes = km_stack_bytes(run->k) } };
	const char *name, *why;
	enum km_status st;

	if (!t.from.bytes) {
		km_journal_skip(&run->journal, "the size of a kernel stack is not known");
		return KM_OK;
	}
	st = km_symbolizer_create(run->view, &t.from.symbols);
	if (!st)
		st = km_unwinder_create(run->view, t.from.symbols, &t.from.unwinder);
	if (!st) {
		if (km_unwinder_method(t.from.unwinder, &name, &why))
			st = km_run_variant(run, "unwinder", name, why);
		else
			km_run_unknown(run, km_unwinder_lost(t.from.unwinder), "how stacks are unwound: %s", why);
	}
	if (!st)
		st = km_cpus_read(run, &t.from.cpus);
	if (!st)
		st = note_tasks(&t);
	/* kernel/panic.c: PANIC_CPU_INVALID is -1 */
	t.panic_known = km_read_var(run->view, SYM_panic_cpu, true, &t.panicked) == KM_OK;
	t.locks = (struct km_locks){
		.view = run->view,
		.tasks = &t.tasks,
		.stack_bytes = t.from.bytes,
		.steps = 16 * (run->tasks->n + 64),
	};
	if (!st)
		st = add_stacks(&t);
	if (!st && !run->stacks->tasks_whole)
		/* Collector task, which looked for them, reports why not, and whether they are lost. */
		km_run_unknown(run, KM_OK, "stacks of tasks: at least %zu, not all tasks were found", run->tasks->n);
	tracer_deinit(&t);
	return st;
}

static void free_registers(void *share)
{
	struct km_registers *r = share;

	km_vec_free(&r->words);
}

const struct km_collector km_collect_backtrace = {
	.name = "backtrace",
	.doc = "Stacks of tasks and registers of CPUs.",
	.fields = (const enum km_field_id[]){ KF_task_struct_stack, KF_task_struct_sp, KM_NR_FIELDS },
	.tables = (const struct km_table *const[]){ &km_tbl_stack, &km_tbl_backtrace, &km_tbl_cpu_register, &km_tbl_variant,
						    NULL },
	.after = (const char *const[]){ "task", "kernel_stack", NULL },
	.shares = (const struct km_share[]){ KM_SHARE(registers, free_registers), { 0 } },
	.run = run_backtrace,
};
