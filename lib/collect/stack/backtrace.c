/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Stacks of all tasks: those that sleep from where they were switched off, those that run from the registers of their CPU. */
#include <stdio.h>

#include "owner/stack.h"
#include "process/task.h"
#include "stack_impl.h"

#define MAX_ENDED     160u
#define TASK_DEAD     0x80u
#define OLD_TASK_DEAD 0x40u

struct tracer {
	struct km_run *run;
	struct km_unwinder *unwinder;
	struct km_symbolizer *symbols;
	struct km_cpu *cpus;
	struct km_map running; /* task -> CPU + 1 */
	struct km_map tasks;   /* task -> lowest address of its stack */
	struct km_map pids;    /* task -> its pid */
	struct km_locks locks;
	uint64_t bytes;	   /* of a stack */
	uint64_t panicked; /* CPU that called panic(); none has this number: none did */
	bool panic_known;  /* panicked could be read */
	bool cpus_known;   /* what each CPU runs could be read: a task that none runs does not run */
};

/* One stack that is unwound. */
struct trace {
	uint64_t task, stack, sp;
	int64_t pid, cpu; /* cpu -1: none */
	struct row_task_stack row;
	struct km_unwind walk;
	const char *lock_kind;
	char ended[MAX_ENDED];
};

/* A text of km_symbolize(), "name+0x1/0x2 [module]", taken apart; what has no symbol is a number. */
static void split_symbol(char *text, const char **function, uint64_t *offset, const char **module)
{
	char *plus = strchr(text, '+'), *open = strchr(text, '['), *close = open ? strchr(open, ']') : NULL;

	*function = *module = NULL;
	if (!plus)
		return;
	*plus = '\0';
	*function = text;
	*offset = strtoull(plus + 1, NULL, 16);
	if (close) {
		*close = '\0';
		*module = open + 1;
	}
}

static enum km_status add_frame(struct tracer *t, struct trace *r, const struct km_frame *f, int64_t nr)
{
	struct row_backtrace row = { 0 };
	const char *text, *function, *module;
	uint64_t offset = 0, back = f->interrupted ? 0 : 1;
	char copy[KM_SYMBOL_TEXT];
	enum km_status why, st = km_symbolize(t->symbols, f->pc - back, &text, &why);

	if (st)
		return st;
	snprintf(copy, sizeof(copy), "%s", text);
	split_symbol(copy, &function, &offset, &module);
	ROW_SET(row, backtrace, pid, r->pid);
	if (r->cpu >= 0)
		ROW_SET(row, backtrace, cpu, r->cpu);
	ROW_SET(row, backtrace, frame, nr);
	if (function) {
		ROW_SET(row, backtrace, function, function);
		ROW_SET(row, backtrace, offset, offset + back);
		if (!r->lock_kind)
			r->lock_kind = km_lock_kind(function);
	} else if (why != KM_NOTFOUND && why != KM_ABSENT) {
		km_run_unknown(t->run, why, "names of functions");
	}
	if (module)
		ROW_SET(row, backtrace, module, module);
	ROW_SET(row, backtrace, addr, f->pc);
	ROW_SET(row, backtrace, frame_addr, f->sp);
	ROW_SET(row, backtrace, stack, km_stack_name(f->stack));
	ROW_SET(row, backtrace, interrupted, f->interrupted);
	ROW_SET(row, backtrace, unsure, f->unsure);
	return ROW_ADD(t->run, backtrace, row);
}

/* Report why it ended: an incomplete stack is counted, and a damaged one is an issue. */
static enum km_status set_end(struct tracer *t, struct trace *r)
{
	const struct km_unwind *w = &r->walk;

	ROW_SET(r->row, task_stack, whole, w->end != KM_UNWOUND_BROKEN);
	if (w->end != KM_UNWOUND_BROKEN) {
		ROW_SET(r->row, task_stack, ended, w->end == KM_UNWOUND_USER ? "user space" : "first function of a kernel thread");
		return KM_OK;
	}
	snprintf(r->ended, sizeof(r->ended), "%s: %s", km_status_name(w->why), w->what);
	ROW_SET(r->row, task_stack, ended, r->ended);
	if (w->at)
		ROW_SET(r->row, task_stack, ended_addr, w->at);
	if (w->why == KM_CORRUPT && r->cpu < 0)
		return km_run_issue(t->run, r->task, w->why, "stack of task %lld: %s", (long long)r->pid, w->what);
	km_run_unknown(t->run, w->why == KM_CORRUPT ? KM_NOTFOUND : w->why, "stack of task %lld: %s", (long long)r->pid, w->what);
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
	ROW_SET(r->row, task_stack, off_cpu_ns, now - since);
	return KM_OK;
}

static enum km_status set_lock(struct tracer *t, struct trace *r)
{
	struct km_lock lock;
	enum km_status st = km_lock_find(&t->locks, r->lock_kind, r->task, r->stack, r->sp, &lock);
	const uint64_t *pid;

	if (st || !lock.kind)
		return st;
	ROW_SET(r->row, task_stack, lock_kind, lock.kind);
	ROW_SET(r->row, task_stack, lock_addr, lock.addr);
	ROW_SET(r->row, task_stack, holder_is, lock.holder_is);
	pid = lock.holder ? km_map_find(&t->pids, lock.holder) : NULL;
	if (pid)
		ROW_SET(r->row, task_stack, holder_pid, *pid);
	return KM_OK;
}

/* What each CPU runs is not known, and the task is runnable: what it left on its stack may be stale. */
static bool may_run(struct tracer *t, const struct trace *r)
{
	uint64_t state = 0;

	if (t->cpus_known)
		return false;
	return km_read_field(t->run->view, KF_task_struct_state, r->task, 0, &state) || !state;
}

/* TASK_DEAD, up to v4.13 of another value: finish_task_switch() gives the stack back. What cannot be read may be. */
static bool is_dead(struct km_view *v, uint64_t task)
{
	uint64_t state;

	return km_read_field(v, KF_task_struct_state, task, 0, &state) || state & (TASK_DEAD | OLD_TASK_DEAD);
}

/* Find where to begin. KM_END: there is nothing to unwind, and the row says why. */
static enum km_status begin(struct tracer *t, struct trace *r, bool running)
{
	struct km_stack_range stacks[KM_NR_STACKS] = { { 0 } };
	struct km_view *v = t->run->view;
	enum km_status st = km_read_field(v, KF_task_struct_stack, r->task, 0, &r->stack);

	if (!st && !running)
		st = km_read_field(v, KF_task_struct_sp, r->task, 0, &r->sp);
	ROW_SET(r->row, task_stack, whole, !st && !r->stack);
	if (st) {
		km_run_unknown(t->run, st, "stack of task %lld", (long long)r->pid);
		ROW_SET(r->row, task_stack, ended, "its struct task_struct cannot be read");
		return KM_END;
	}
	if (!r->stack && !is_dead(v, r->task)) {
		ROW_SET(r->row, task_stack, whole, 0);
		ROW_SET(r->row, task_stack, ended, "corrupt: a task that has not exited has no stack");
		st = km_run_issue(t->run, r->task, KM_CORRUPT, "task %lld has not exited and has no stack", (long long)r->pid);
		return st ? st : KM_END;
	}
	if (!r->stack) {
		ROW_SET(r->row, task_stack, ended, "it has exited, and its stack is freed");
		return KM_END;
	}
	stacks[KM_STACK_TASK] = (struct km_stack_range){ r->stack, r->stack + t->bytes };
	if (!running && may_run(t, r)) {
		ROW_SET(r->row, task_stack, ended, "what each CPU runs cannot be read, and this task may run");
		return KM_END;
	}
	if (!running) {
		ROW_SET(r->row, task_stack, began, "switch");
		km_unwind_from_sp(&r->walk, t->unwinder, stacks, r->sp);
		return KM_OK;
	}
	if (!t->cpus[r->cpu].source) {
		km_run_unknown(t->run, KM_ABSENT, "registers of CPU %lld: the dump has none", (long long)r->cpu);
		ROW_SET(r->row, task_stack, ended, "it runs, and the dump has no registers of its CPU");
		return KM_END;
	}
	km_unwind_cpu_stacks(v, (unsigned)r->cpu, stacks);
	ROW_SET(r->row, task_stack, began, t->cpus[r->cpu].source);
	km_unwind_from_regs(&r->walk, t->unwinder, stacks, t->cpus[r->cpu].regs);
	return KM_OK;
}

/* @idle_of: the CPU whose idle task it is, -1: it is none. */
static enum km_status add_stack(struct tracer *t, uint64_t task, int64_t pid, int64_t idle_of)
{
	const uint64_t *on = km_map_find(&t->running, task);
	struct trace r = { .task = task, .pid = pid, .cpu = on ? (int64_t)*on - 1 : idle_of };
	enum km_status st = begin(t, &r, on);
	struct km_frame frame;
	int64_t frames = 0;

	if (st && st != KM_END)
		return st;

	ROW_SET(r.row, task_stack, pid, pid);
	if (r.cpu >= 0)
		ROW_SET(r.row, task_stack, cpu, r.cpu);
	if (on || t->cpus_known)
		ROW_SET(r.row, task_stack, running, on ? 1 : 0);
	if (t->panic_known && (on || t->cpus_known))
		ROW_SET(r.row, task_stack, panicked, on && *on - 1 == t->panicked ? 1 : 0);
	ROW_SET(r.row, task_stack, task_addr, task);
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
	if (!on && r.stack)
		st = set_off_cpu(t, &r);
	if (st && st != KM_END)
		return st;
	ROW_SET(r.row, task_stack, frames, frames);
	return ROW_ADD(t->run, task_stack, r.row);
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

	t->cpus_known = t->run->k->nr_cpus != 0;
	for (cpu = 0; fits && cpu < t->run->k->nr_cpus; cpu++) {
		if (t->cpus[cpu].runs)
			fits = map_note(&t->running, t->cpus[cpu].curr, cpu + 1u);
		if (t->cpus[cpu].st)
			t->cpus_known = false;
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
		if (t->cpus[cpu].idle)
			st = add_stack(t, t->cpus[cpu].idle, 0, cpu);
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
	free(t->cpus);
	km_unwinder_destroy(t->unwinder);
	km_symbolizer_destroy(t->symbols);
}

static enum km_status run_backtrace(struct km_run *run)
{
	struct tracer t = { .run = run, .bytes = km_stack_bytes(run->k) };
	const char *name, *why;
	enum km_status st;

	if (!t.bytes) {
		km_journal_skip(&run->journal, "the size of a kernel stack is not known");
		return KM_OK;
	}
	st = km_symbolizer_create(run->view, &t.symbols);
	if (!st)
		st = km_unwinder_create(run->view, t.symbols, &t.unwinder);
	if (!st) {
		if (km_unwinder_method(t.unwinder, &name, &why))
			st = km_run_variant(run, "unwinder", name, why);
		else
			km_run_unknown(run, km_unwinder_lost(t.unwinder), "how stacks are unwound: %s", why);
	}
	if (!st)
		st = km_cpus_read(run, &t.cpus);
	if (!st)
		st = note_tasks(&t);
	/* kernel/panic.c: PANIC_CPU_INVALID is -1 */
	t.panic_known = km_read_var(run->view, SYM_panic_cpu, true, &t.panicked) == KM_OK;
	t.locks = (struct km_locks){
		.view = run->view,
		.tasks = &t.tasks,
		.stack_bytes = t.bytes,
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
	.tables = (const struct km_table *const[]){ &km_tbl_task_stack, &km_tbl_backtrace, &km_tbl_cpu_register, &km_tbl_variant,
						    NULL },
	.after = (const char *const[]){ "task", "kernel_stack", NULL },
	.shares = (const struct km_share[]){ KM_SHARE(registers, free_registers), { 0 } },
	.run = run_backtrace,
};
