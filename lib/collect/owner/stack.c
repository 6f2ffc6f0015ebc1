/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Kernel stacks (kernel/fork.c alloc_thread_stack_node()). */
#include <stdio.h>

#include "owner.h"

bool km_stack_made_by(const struct km_run *run, uint64_t caller, uint64_t nr_pages)
{
	const struct km_stacks *s = run->stacks;
	unsigned i;

	for (i = 0; i < s->nr_callers; i++)
		if (s->callers[i] == caller)
			return nr_pages << run->k->page_shift == km_stack_bytes(run->k);
	return false;
}

/* Note who made the area of a stack that is mapped by vmalloc: other areas that it made are stacks, too. */
static void note_caller(struct km_run *run, uint64_t vm)
{
	struct km_stacks *s = run->stacks;
	uint64_t caller;
	unsigned i;

	if (!vm || km_read_field(run->view, KF_vm_struct_caller, vm, 0, &caller) || !caller)
		return;
	for (i = 0; i < s->nr_callers; i++)
		if (s->callers[i] == caller)
			return;
	if (s->nr_callers < KM_ARRAY_LEN(s->callers))
		s->callers[s->nr_callers++] = caller;
}

/* end_of_stack(): above what lies at the lowest address, where the kernel keeps a mark. */
static enum km_status read_mark(struct km_run *run, uint64_t stack, uint64_t *ret)
{
	const struct km_layout *l = run->k->layout;

	if (!l->field[KF_task_struct_thread_info].present)
		stack += l->type_bytes[KT_thread_info];
	return km_read_uint(run->view, stack, 8, ret);
}

bool km_stack_is_at(struct km_run *run, uint64_t addr)
{
	uint64_t mark;

	return read_mark(run, addr, &mark) == KM_OK && mark == KM_STACK_END_MAGIC;
}

static enum km_status check_end(struct km_run *run, uint64_t stack)
{
	uint64_t mark;
	enum km_status st = read_mark(run, stack, &mark);

	if (st == KM_EXCLUDED || st == KM_MISSING)
		return KM_OK; /* it is there, and not in the dump */
	return st ? st : mark == KM_STACK_END_MAGIC ? KM_OK
						    : KM_CORRUPT;
}

static enum km_status stack_lost(struct km_run *run, uint64_t task, int64_t pid, enum km_status st,
				 const char *what)
{
	run->stacks->lost = true;
	return km_run_issue(run, task, st, "kernel stack of task %lld: %s", (long long)pid, what);
}

enum km_status km_stack_claim(struct km_run *run, uint64_t task, int64_t pid, const char *name)
{
	const struct km_kernel *k = run->k;
	uint64_t bytes = km_stack_bytes(k), stack, vm = 0;
	enum km_status st, end;
	uint32_t id;

	st = bytes ? km_read_field(run->view, KF_task_struct_stack, task, 0, &stack) : KM_ABSENT;
	if (st) {
		run->stacks->lost = true;
		km_run_unknown(run, st, "kernel stack of task %lld", (long long)pid);
		return KM_OK;
	}
	if (!stack) /* exited, and not yet reaped */
		return KM_OK;
	if (stack - k->xlate.image_vaddr < k->xlate.image_bytes)
		return KM_OK; /* init_stack, part of the kernel image */
	if (stack % bytes)
		return stack_lost(run, task, pid, KM_CORRUPT, "the pointer is not valid");
	end = check_end(run, stack);
	if (end && end != KM_CORRUPT)
		return stack_lost(run, task, pid, end, "cannot be read");
	if (end) {
		st = stack_lost(run, task, pid, end,
				"the mark at its end is overwritten: it overflowed, or is no stack");
		if (st || stack - k->direct_map < k->direct_map_bytes)
			return st;
	}
	if (km_read_field(run->view, KF_task_struct_stack_vm_area, task, 0, &vm) == KM_OK)
		note_caller(run, vm);
	st = km_owner_add(run->owners, KM_CLASS_kernel_stack, name, task, pid, &id);
	if (st)
		return st;
	st = km_claim_mapped(run, stack, bytes, id, &run->stacks->pages);
	return st ? stack_lost(run, task, pid, st, "pages of it cannot be found") : KM_OK;
}

/* ---- the collector: stacks that the list of tasks does not lead to ---- */

static enum km_status claim_idle(struct km_run *run, unsigned cpu)
{
	uint64_t at = km_per_cpu(run->k, km_view_sym(run->view, SYM_idle_threads), cpu), task;
	char name[32];
	enum km_status st = km_read_ptr(run->view, at, &task);

	if (!st && !task)
		return KM_OK;
	if (st) {
		run->stacks->lost = true;
		km_run_unknown(run, st, "idle task of CPU %u", cpu);
		return KM_OK;
	}
	snprintf(name, sizeof(name), "swapper/%u", cpu);
	return km_stack_claim(run, task, 0, name);
}

/* Areas of stacks whose tasks are gone, which a CPU keeps for the next task (since v4.9). */
static enum km_status claim_cached(struct km_run *run, unsigned cpu, uint32_t id)
{
	uint64_t at = km_per_cpu(run->k, km_view_sym(run->view, SYM_cached_stacks), cpu);
	uint64_t n = run->k->layout->syms[SYM_cached_stacks].bytes / 8, i, vm, addr;

	for (i = 0; i < n && i < KM_MAX_CACHED_STACKS; i++) {
		enum km_status st = km_read_ptr(run->view, at + 8 * i, &vm);

		if (!st && !vm)
			continue;
		if (!st)
			st = km_read_field(run->view, KF_vm_struct_addr, vm, 0, &addr);
		if (!st && addr % km_stack_bytes(run->k))
			st = KM_CORRUPT;
		if (!st) {
			note_caller(run, vm);
			st = km_claim_mapped(run, addr, km_stack_bytes(run->k), id,
					     &run->stacks->cached);
		}
		if (st) {
			run->stacks->lost = true;
			st = km_run_issue(run, at + 8 * i, st,
					  "stack %llu that CPU %u keeps cannot be read",
					  (unsigned long long)i, cpu);
		}
		if (st)
			return st;
	}
	return KM_OK;
}

static enum km_status run_stack(struct km_run *run)
{
	const struct km_kernel *k = run->k;
	enum km_status st;
	uint32_t cached;
	unsigned cpu;

	if (!km_stack_bytes(k)) {
		km_journal_skip(&run->journal, "the size of a kernel stack is not known");
		return KM_OK;
	}
	if (k->cpus) {
		run->stacks->lost = true;
		km_run_unknown(run, k->cpus, "stacks of idle tasks");
	}
	st = km_owner_add(run->owners, KM_CLASS_kernel_stack, "no task: kept for the next one", 0,
			  -1, &cached);
	for (cpu = 0; !st && cpu < k->nr_cpus; cpu++) {
		if (!km_cpu_possible(k, cpu))
			continue;
		if (km_view_sym(run->view, SYM_idle_threads))
			st = claim_idle(run, cpu);
		if (!st && km_view_sym(run->view, SYM_cached_stacks))
			st = claim_cached(run, cpu, cached);
	}
	run->owners->whole[KM_CLASS_kernel_stack] =
		run->owners->nr_frames && run->stacks->tasks_whole && !run->stacks->lost;
	return st;
}

const struct km_collector km_collect_stack = {
	.name = "kernel_stack",
	.doc = "Kernel stacks of idle tasks, and those that are kept for the next task.",
	.fields = (const enum km_field_id[]){ KF_task_struct_stack, KM_NR_FIELDS },
	.claims = true,
	.shares = (const struct km_share[]){ KM_SHARE(stacks, NULL), { 0 } },
	.after = (const char *const[]){ "task", NULL },
	.run = run_stack,
};
