/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Stacks of a toy machine. Task 1 runs on CPU 1 and was interrupted; task 2 sleeps in a module, waiting for a mutex that
 * task 1 has; its thread was made and has not run; CPU 0 and CPU 1's idle task are in the first function of a thread.
 * Words lie in each stack where the tables of toy_kernel.c say that they do.
 */
#include <string.h>

#include "maker.h"

#define PAGE	4096u
#define USER_CS 0x33

enum { R_BP = 4,
       R_PC = 16,
       R_CS = 17,
       R_SP = 19 };

static uint64_t code(struct maker *k, const char *function)
{
	return toy_sym(k->m, function) + 5;
}

static struct task_struct *task_of(struct maker *k, unsigned n)
{
	return toy_at(k->m, k->p->task[n]);
}

static void put(struct maker *k, uint64_t at, uint64_t word)
{
	*(uint64_t *)toy_in_area(k, at) = word;
}

static uint64_t stack_end(struct maker *k, unsigned n)
{
	return (uint64_t)(uintptr_t)task_of(k, n)->stack + TOY_STACK;
}

/* What a task leaves on its stack when another one runs; @sp is where the frame of its caller begins. */
static void sleep_at(struct maker *k, unsigned n, uint64_t sp, uint64_t pc)
{
	uint64_t frame = sp - sizeof(struct inactive_task_frame);

	put(k, frame + offsetof(struct inactive_task_frame, ret_addr), pc);
	put(k, frame + offsetof(struct inactive_task_frame, bp), 0x1234);
	task_of(k, n)->thread.sp = frame;
}

/* The registers of CPU @cpu as the crashing kernel writes them down. */
static void note_regs(struct maker *k, unsigned cpu, uint64_t pc, uint64_t sp, uint64_t bp)
{
	uint8_t *at = k->m->mem + k->m->percpu[cpu] + TOY_CRASH_NOTE;
	const uint32_t head[3] = { 5, TOY_PRSTATUS, 1 };
	uint64_t regs[27] = { 0 };

	regs[R_PC] = pc;
	regs[R_CS] = 0x10;
	regs[R_SP] = sp;
	regs[R_BP] = bp;
	memcpy(at, head, sizeof(head));
	memcpy(at + 12, "CORE\0\0\0", 8);
	memcpy(at + TOY_NOTE_REGS, regs, sizeof(regs));
}

/* On the stack of interrupts of CPU 1: schedule, called by toy_irq, which came from the stack of task 1. */
static void run_task(struct maker *k)
{
	uint64_t pfn = toy_spare_frame(k->m), top = TOY_DIRECT_MAP + pfn * PAGE + TOY_IRQ_STACK_BYTES;
	uint64_t user = stack_end(k, 0) - 8 * 21, fp = user - 16, sp = fp - 64;

	*(uint64_t *)(k->m->mem + k->m->percpu[1] + TOY_HARDIRQ) = TOY_ORC == 510 ? top : top - 8;
	*(uint64_t *)toy_at(k->m, top - 16) = code(k, "toy_irq");
	*(uint64_t *)toy_at(k->m, top - 8) = TOY_ORC == 510 ? sp + 8 : sp;
	put(k, sp, code(k, "toy_caller"));
	put(k, fp, 0x5678);
	put(k, fp + 8, code(k, "toy_entry"));
	put(k, user + 8 * R_CS, USER_CS);
	note_regs(k, 1, toy_sym(k->m, "schedule"), top - 16, fp);
}

/* A module with a table, symbols and code of its own. */
static void fill_module(struct maker *k)
{
	struct module *mod = toy_at(k->m, k->p->module);
	uint64_t text = (uint64_t)(uintptr_t)mod->mem[0].base, ips = toy_make(k, 8), orcs = toy_make(k, 16);
	uint64_t kallsyms = toy_make(k, sizeof(struct mod_kallsyms)), names = toy_make(k, 32);
	uint64_t symtab = toy_make(k, 2 * sizeof(struct toy_elf_sym));
	struct mod_kallsyms *s = toy_at(k->m, kallsyms);
	struct orc_entry *entry = toy_at(k->m, orcs);
	struct toy_elf_sym *sym = toy_at(k->m, symtab);

	*(int *)toy_at(k->m, ips) = (int)(text - ips);
	*entry = (struct orc_entry){ .sp_offset = 48, .sp_reg = TOY_ORC_SP, .type = TOY_ORC_CALL };
	mod->arch = (struct mod_arch_specific){ 1, kptr(ips), kptr(orcs) };
	strcpy(toy_at(k->m, names + 1), "__mutex_lock.constprop.0");
	sym[1] = (struct toy_elf_sym){ .st_name = 1, .st_shndx = 1, .st_value = text, .st_size = 64 };
	*s = (struct mod_kallsyms){ kptr(symtab), 2, kptr(names) };
	mod->kallsyms = kptr(kallsyms);
}

/* Task 2: switched off in schedule, called by the module, which has a waiter on the stack; its caller began the thread. */
static void wait_for_mutex(struct maker *k)
{
	const struct module *mod = toy_at(k->m, k->p->module);
	uint64_t lock = toy_make(k, sizeof(struct mutex)), end = stack_end(k, 1), sp = end - 256, waiter = sp + 24;
	struct mutex *m = toy_at(k->m, lock);

	sleep_at(k, 1, sp, toy_sym(k->m, "schedule") + 16 + 5);
	put(k, sp - sizeof(struct inactive_task_frame) + offsetof(struct inactive_task_frame, bx), lock);
	put(k, sp + 8, 0x9abc);
	put(k, sp + 16, (uint64_t)(uintptr_t)mod->mem[0].base + 5);
	put(k, sp + 24 + 40, code(k, "toy_thread"));
	put(k, waiter + offsetof(struct mutex_waiter, task), k->p->task[1]);
	m->owner.counter = (long)(k->p->task[0] | 1);
#if TOY_ORC == 73
	m->first_waiter = kptr(waiter);
	put(k, waiter, waiter);
	put(k, waiter + 8, waiter);
#else
	m->wait_list = (struct list_head){ kptr(waiter), kptr(waiter) };
	put(k, waiter, lock + offsetof(struct mutex, wait_list));
	put(k, waiter + 8, lock + offsetof(struct mutex, wait_list));
#endif
	k->p->mutex = lock;
	k->p->waiter = waiter;
}

/* Task 1 runs, its nice value 5; a thread of class rt waits for the same CPU; another one's cgroup has had its share. */
static void queue_tasks(struct maker *k)
{
	uint64_t limited = toy_make(k, sizeof(struct cfs_rq)), free_one = toy_make(k, sizeof(struct cfs_rq));
	unsigned i;

	((struct cfs_rq *)toy_at(k->m, limited))->throttle_count = 1;
	for (i = 0; i < 4; i++) {
		struct task_struct *task = task_of(k, i);

		task->on_rq = i != 1;
		task->prio = task->static_prio = 120;
		task->sched_class = kptr(toy_sym(k->m, i == 2 ? "rt_sched_class" : "fair_sched_class"));
		task->se.cfs_rq = kptr(i == 3 ? limited : free_one);
		task->thread_info.cpu = 1;
	}
	task_of(k, 0)->prio = task_of(k, 0)->static_prio = 125;
	task_of(k, 0)->se.vruntime = 123456;
	task_of(k, 2)->prio = 79;
	task_of(k, 2)->policy = 2;
}

void toy_add_stacks(struct maker *k)
{
	uint64_t init = toy_sym(k->m, "init_task"), init_end = toy_sym(k->m, "init_stack") + TOY_STACK;
	struct rq *rq[2];
	unsigned cpu;

	for (cpu = 0; cpu < 2; cpu++)
		rq[cpu] = (struct rq *)(k->m->mem + k->m->percpu[cpu] + TOY_RQ);
	*rq[0] = (struct rq){ 5000, kptr(init), kptr(init), 0, { 0 } };
	*rq[1] = (struct rq){ 9000, kptr(k->p->task[0]), kptr(k->p->task[4]), 2, { 0 } };
	*TOY_VAR(k->m, uint64_t, "crash_notes") = TOY_CRASH_NOTE;
	queue_tasks(k);
	fill_module(k);
	run_task(k);
	wait_for_mutex(k);
	for (cpu = 0; cpu < 2; cpu++)
		task_of(k, cpu)->thread_info.cpu = 1;
	task_of(k, 4)->thread_info.cpu = 1;
	task_of(k, 1)->__state = 2;
	task_of(k, 1)->se.exec_start = 2000;
	task_of(k, 1)->se.sum_exec_runtime = 77;
	sleep_at(k, 2, stack_end(k, 2) - 8 * 21, toy_sym(k->m, "ret_from_fork"));
	put(k, stack_end(k, 2) - 8 * 21 + 8 * R_CS, USER_CS);
	sleep_at(k, 4, stack_end(k, 4) - 8, code(k, "toy_thread"));
	note_regs(k, 0, code(k, "toy_thread"), init_end - 8, 0);
}
