/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>

#include "frames.h"
#include "process/process.h"
#include "stack_impl.h"

#define OLD_TASK_DEAD 0x40u

enum km_status km_stack_source_create(struct km_view *view, struct km_stack_source **ret)
{
	const struct km_kernel *k = km_view_kernel(view);
	struct km_stack_source *s;
	enum km_status st;
	unsigned cpu;

	if (!km_stack_bytes(k))
		return KM_ABSENT;
	s = km_calloc(1, sizeof(*s));
	if (!s)
		return KM_NOMEM;
	s->view = view;
	s->bytes = km_stack_bytes(k);
	s->cpus = km_calloc(k->nr_cpus, sizeof(*s->cpus));
	st = s->cpus ? km_symbolizer_create(view, &s->symbols) : KM_NOMEM;
	if (!st)
		st = km_unwinder_create(view, s->symbols, &s->unwinder);
	if (st) {
		km_stack_source_destroy(s);
		return st;
	}
	km_cpus_take_registers(view, s->cpus);
	s->cpus_known = k->nr_cpus != 0;
	for (cpu = 0; cpu < k->nr_cpus; cpu++) {
		if (km_cpu_possible(k, cpu))
			km_cpu_take_task(view, cpu, &s->cpus[cpu]);
		if (s->cpus[cpu].st)
			s->cpus_known = false;
	}
	*ret = s;
	return KM_OK;
}

void km_stack_source_destroy(struct km_stack_source *s)
{
	if (!s)
		return;
	free(s->cpus);
	km_unwinder_destroy(s->unwinder);
	km_symbolizer_destroy(s->symbols);
	free(s);
}

uint64_t km_stack_idle_of(const struct km_stack_source *s, unsigned cpu)
{
	return cpu < km_view_kernel(s->view)->nr_cpus ? s->cpus[cpu].idle : 0;
}

int64_t km_stack_cpu_of(const struct km_stack_source *s, uint64_t task)
{
	unsigned cpu;

	for (cpu = 0; cpu < km_view_kernel(s->view)->nr_cpus; cpu++)
		if (s->cpus[cpu].runs && s->cpus[cpu].curr == task)
			return cpu;
	return -1;
}

/* What each CPU runs is not known, and the task is runnable: what it left on its stack may be stale. */
static bool may_run(const struct km_stack_source *s, uint64_t task)
{
	uint64_t state = 0;

	return !s->cpus_known && (km_read_field(s->view, KF_task_struct_state, task, 0, &state) || !state);
}

/* TASK_DEAD, up to v4.13 of another value: finish_task_switch() gives the stack back. What cannot be read may be. */
static bool is_dead(struct km_view *v, uint64_t task)
{
	uint64_t state;

	return km_read_field(v, KF_task_struct_state, task, 0, &state) || state & (KM_TASK_DEAD | OLD_TASK_DEAD);
}

static enum km_stack_start find_start(const struct km_stack_source *s, uint64_t task, int64_t cpu, struct km_stack_begun *ret)
{
	ret->st = km_read_field(s->view, KF_task_struct_stack, task, 0, &ret->stack);
	if (!ret->st && cpu < 0)
		ret->st = km_read_field(s->view, KF_task_struct_sp, task, 0, &ret->sp);
	if (ret->st)
		return KM_START_LOST;
	if (!ret->stack)
		return is_dead(s->view, task) ? KM_START_EXITED : KM_START_NONE;
	if (cpu < 0)
		return may_run(s, task) ? KM_START_MAY_RUN : KM_START_FRAMES;
	return s->cpus[cpu].source ? KM_START_FRAMES : KM_START_NO_REGISTERS;
}

void km_stack_begin(const struct km_stack_source *s, uint64_t task, int64_t cpu, struct km_unwind *walk, struct km_stack_begun *ret)
{
	static const char *const ended[] = {
		[KM_START_FRAMES] = NULL,
		[KM_START_LOST] = "its struct task_struct cannot be read",
		[KM_START_NONE] = "corrupt: a task that has not exited has no stack",
		[KM_START_EXITED] = "it has exited, and its stack is freed",
		[KM_START_MAY_RUN] = "what each CPU runs cannot be read, and this task may run",
		[KM_START_NO_REGISTERS] = "it runs, and the dump has no registers of its CPU",
	};
	struct km_stack_range stacks[KM_NR_STACKS] = { { 0 } };

	*ret = (struct km_stack_begun){ 0 };
	ret->start = find_start(s, task, cpu, ret);
	ret->ended = ended[ret->start];
	if (ret->start != KM_START_FRAMES)
		return;
	stacks[KM_STACK_TASK] = (struct km_stack_range){ ret->stack, ret->stack + s->bytes };
	ret->began = cpu < 0 ? "switch" : s->cpus[cpu].source;
	if (cpu < 0) {
		km_unwind_from_sp(walk, s->unwinder, stacks, ret->sp);
		return;
	}
	km_unwind_cpu_stacks(s->view, (unsigned)cpu, stacks);
	km_unwind_from_regs(walk, s->unwinder, stacks, s->cpus[cpu].regs);
}

const char *km_stack_ended(const struct km_unwind *walk, char buf[KM_STACK_ENDED])
{
	if (walk->end != KM_UNWOUND_BROKEN)
		return walk->end == KM_UNWOUND_USER ? "user space" : "first function of a kernel thread";
	(void)snprintf(buf, KM_STACK_ENDED, "%s: %s", km_status_name(walk->why), walk->what);
	return buf;
}

/* A text of km_symbolize(), "name+0x1/0x2 [module]", taken apart; what has no symbol is a number. */
static void split_symbol(struct km_frame_name *n)
{
	char *plus = strchr(n->text, '+'), *open = strchr(n->text, '['), *close = open ? strchr(open, ']') : NULL;

	if (!plus)
		return;
	*plus = '\0';
	n->function = n->text;
	n->offset = strtoull(plus + 1, NULL, 16);
	if (close) {
		*close = '\0';
		n->module = open + 1;
	}
}

enum km_status km_frame_name(struct km_symbolizer *symbols, const struct km_frame *f, struct km_frame_name *ret)
{
	/* A call may be the last instruction of its function. */
	uint64_t back = f->interrupted ? 0 : 1;
	enum km_status st;
	const char *text;

	*ret = (struct km_frame_name){ 0 };
	st = km_symbolize(symbols, f->pc - back, &text, &ret->why);
	if (st)
		return st;
	(void)snprintf(ret->text, sizeof(ret->text), "%s", text);
	split_symbol(ret);
	if (ret->function)
		ret->offset += back;
	return KM_OK;
}
