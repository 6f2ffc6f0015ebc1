/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Stacks of tasks and CPUs of a toy machine: first whole, then damaged. */
#include "toymachine/toy_case.h"
#include "toymachine/maker.h"

struct stacks {
	struct toy m;
	struct toy_pools p;
	struct toy_case c;
};

static bool stacks_begin(struct km_test *t, struct stacks *s)
{
	const char *error = NULL;

	*s = (struct stacks){ 0 };
	if (!CHECK(toy_case_init(&s->c)) || !CHECK_MSG(toy_build(&s->m, toy_vmlinux, 5, &error), "%s", error))
		return false;
	toy_add_pools(&s->m, &s->p);
	return true;
}

static void stacks_end(struct stacks *s)
{
	toy_free(&s->m);
	toy_case_deinit(&s->c);
}

static void stacks_load(struct km_test *t, struct stacks *s)
{
	CHECK(toy_write_kdump(&s->m, s->c.dump));
	CHECK_EQ(toy_load(&s->c, toy_vmlinux), KM_OK);
	CHECK_STR(s->c.err.text, "");
}

static void check_sql(struct km_test *t, const struct stacks *s, const char *sql, const char *want)
{
	char *got = toy_sql(&s->c, sql);

	CHECK_STR(got, want);
	free(got);
}

/* Frames, with addresses from schedule() on, or the module's function. */
static void check_frames(struct km_test *t, const struct stacks *s, const char *where, const char *want)
{
	char sql[512];

	snprintf(sql, sizeof(sql),
		 "SELECT pid, cpu, frame, coalesce(function || '+' || \"offset\" || ' ' || module, addr - %lld), stack, "
		 "interrupted, unsure FROM backtrace WHERE %s ORDER BY pid, cpu, frame",
		 (long long)toy_sym(&s->m, "schedule"), where);
	check_sql(t, s, sql, want);
}

#define ENDED \
	"SELECT pid, cpu, running, began, frames, whole, ended FROM stack ORDER BY pid, cpu"
#define STATUS "SELECT status FROM load WHERE collector = 'backtrace'"

/* Word @n of 8 bytes of task @task's stack, counted from its end down. */
static uint64_t *stack_word(struct stacks *s, unsigned task, uint64_t n)
{
	const struct task_struct *p = toy_at(&s->m, s->p.task[task]);
	struct maker k = { .m = &s->m, .p = &s->p };

	return toy_in_area(&k, (uint64_t)(uintptr_t)p->stack + TOY_STACK - 8 * n);
}

KM_TEST(all_stacks_are_whole)
{
	struct stacks s;
	char want[128];

	if (stacks_begin(t, &s)) {
		stacks_load(t, &s);
		check_sql(t, &s, ENDED,
			  "0|0|1|crash note|1|1|first function of a kernel thread\n"
			  "0|1|0|switch|1|1|first function of a kernel thread\n"
			  "1|1|1|crash note|4|1|user space\n"
			  "2|-|0|switch|3|1|first function of a kernel thread\n"
			  "3|-|0|switch|1|1|user space\n"
			  "4|-|0|-|0|1|it has exited, and its stack is freed\n");
		check_frames(t, &s, "pid > 0",
			     "1|1|0|0|irq|1|0\n"
			     "1|1|1|325|irq|0|0\n"
			     "1|1|2|69|task|0|0\n"
			     "1|1|3|133|task|0|0\n"
			     "2|-|0|21|task|0|0\n"
			     "2|-|1|__mutex_lock.constprop.0+5 toy_module|task|0|0\n"
			     "2|-|2|197|task|0|0\n"
			     "3|-|0|384|task|1|0\n");
		check_sql(t, &s, STATUS, "complete\n");
		check_sql(t, &s, "SELECT count(*), count(DISTINCT cpu) FROM cpu_register", "54|2\n");
		snprintf(want, sizeof(want), "1|r15|0\n1|rip|%lld\n", (long long)toy_sym(&s.m, "schedule"));
		check_sql(t, &s, "SELECT cpu, name, value FROM cpu_register WHERE cpu = 1 AND name IN ('r15', 'rip')", want);
	}
	stacks_end(&s);
}

#define QUEUED "SELECT pid, cpu, running, class, policy, prio, nice, vruntime_ns, delayed, throttled FROM queued_task"
#define QUEUES "SELECT cpu, running_pid, nr_running FROM run_queue"

KM_TEST(tasks_are_in_run_queues)
{
	struct stacks s;
	struct task_struct *task;

	if (stacks_begin(t, &s)) {
		stacks_load(t, &s);
		check_sql(t, &s, QUEUES, "0|0|0\n1|1|2\n2|-|0\n");
		check_sql(t, &s, QUEUED,
			  "1|1|1|fair|NORMAL|125|5|123456|0|0\n3|1|0|rt|RR|79|0|-|0|0\n4|1|0|fair|NORMAL|120|0|0|0|1\n");
		check_sql(t, &s, "SELECT subject, left_value, right_value, ok FROM checks WHERE name = 'run queue: tasks'",
			  "CPU 0|0|0|1\nCPU 1|2|2|1\nCPU 2|0|0|1\n");
	}
	stacks_end(&s);
	/* A count that is wrong fails its check; a class that is none is unknown, and then so is the count of tasks. */
	if (stacks_begin(t, &s)) {
		((struct rq *)(s.m.mem + s.m.percpu[1] + TOY_RQ))->nr_running = 77;
		stacks_load(t, &s);
		check_sql(t, &s, "SELECT subject FROM checks WHERE NOT ok", "CPU 1\n");
	}
	stacks_end(&s);
	if (stacks_begin(t, &s)) {
		task = toy_at(&s.m, s.p.task[0]);
		task->sched_class = kptr(UINT64_C(0xffffb0de12345678));
		stacks_load(t, &s);
		check_sql(t, &s, QUEUED " WHERE pid = 1", "1|1|1|-|NORMAL|125|5|123456|0|-\n");
		check_sql(t, &s, "SELECT status FROM load WHERE collector = 'run_queue'", "partial\n");
		check_sql(t, &s, "SELECT subject, right_value FROM checks WHERE name = 'run queue: tasks'", "CPU 0|-\nCPU 1|-\nCPU 2|-\n");
	}
	stacks_end(&s);
}

KM_TEST(a_waiter_leads_to_its_lock)
{
	struct stacks s;
	char want[128];

	if (stacks_begin(t, &s)) {
		stacks_load(t, &s);
		snprintf(want, sizeof(want), "2|mutex|%lld|1|owner|7000\n", (long long)s.p.mutex);
		check_sql(t, &s,
			  "SELECT pid, lock_kind, lock_addr, holder_pid, holder_is, off_cpu_ns FROM stack"
			  " WHERE lock_kind IS NOT NULL",
			  want);
	}
	stacks_end(&s);
	/* The owner is no task: the lock is known, who has it is not. */
	if (stacks_begin(t, &s)) {
		((struct mutex *)toy_at(&s.m, s.p.mutex))->owner.counter = 1;
		stacks_load(t, &s);
		check_sql(t, &s, "SELECT lock_kind, holder_pid, holder_is FROM stack WHERE pid = 2", "mutex|-|unknown\n");
	}
	stacks_end(&s);
	/* A waiter that was taken off the list is left over from before. */
	if (stacks_begin(t, &s)) {
		struct maker k = { .m = &s.m, .p = &s.p };

		*(uint64_t *)toy_in_area(&k, s.p.waiter) = UINT64_C(0xdead000000000100);
		stacks_load(t, &s);
		check_sql(t, &s, "SELECT lock_kind, lock_addr, holder_is FROM stack WHERE pid = 2", "-|-|-\n");
	}
	stacks_end(&s);
}

/* Each damage ends a stack, and says why; the others stay whole. */
KM_TEST(damage_ends_a_stack)
{
	struct stacks s;

	/* The return address of the module leads to where the tables know nothing, and there is no frame pointer. */
	if (stacks_begin(t, &s)) {
		*stack_word(&s, 1, 30) = toy_sym(&s.m, "toy_unknown") + 5;
		stacks_load(t, &s);
		check_sql(t, &s, "SELECT frames, whole, ended FROM stack WHERE pid = 2",
			  "2|0|not found: the unwinder's table has no entry for this code\n");
		check_sql(t, &s, STATUS, "partial\n");
	}
	stacks_end(&s);
	/* A stack pointer that leads back to itself: the word that the interrupt's stack begins with is its own address. */
	if (stacks_begin(t, &s)) {
		uint64_t *top = toy_at(&s.m, TOY_DIRECT_MAP), at;

		at = *(uint64_t *)(s.m.mem + s.m.percpu[1] + TOY_HARDIRQ);
		top = toy_at(&s.m, TOY_ORC == 510 ? at - 8 : at);
		*top = TOY_ORC == 510 ? at - 16 : at - 24;
		stacks_load(t, &s);
		check_sql(t, &s, "SELECT frames, whole, ended FROM stack WHERE pid = 1",
			  "2|0|corrupt: the stack pointer leads back to where it was\n");
	}
	stacks_end(&s);
	/* Registers of user space that are not at the stack's end. */
	if (stacks_begin(t, &s)) {
		*stack_word(&s, 2, 21 + 7 + 5) = 0; /* the frame of the switch, one lower */
		((struct task_struct *)toy_at(&s.m, s.p.task[2]))->thread.sp -= 64;
		*stack_word(&s, 2, 21 + 8 + 1) = toy_sym(&s.m, "ret_from_fork");
		*stack_word(&s, 2, 21 + 8 - 17) = 0x33;
		stacks_load(t, &s);
		check_sql(t, &s, "SELECT frames, whole, ended FROM stack WHERE pid = 3",
			  "1|0|corrupt: registers of user space are not where a stack begins\n");
		check_sql(t, &s, "SELECT collector, kind FROM issue", "backtrace|corrupt\n");
	}
	stacks_end(&s);
	/* A task gives its stack back when it is dead. */
	if (stacks_begin(t, &s)) {
		((struct task_struct *)toy_at(&s.m, s.p.task[3]))->__state = 1;
		((struct task_struct *)toy_at(&s.m, s.p.task[3]))->exit_state = 0;
		stacks_load(t, &s);
		check_sql(t, &s, "SELECT frames, whole, ended FROM stack WHERE pid = 4",
			  "0|0|corrupt: a task that has not exited has no stack\n");
		check_sql(t, &s, "SELECT collector, text FROM issue", "backtrace|task 4 has not exited and has no stack\n");
	}
	stacks_end(&s);
	/* A stack pointer that lies nowhere. */
	if (stacks_begin(t, &s)) {
		((struct task_struct *)toy_at(&s.m, s.p.task[1]))->thread.sp = 0x1000;
		stacks_load(t, &s);
		check_sql(t, &s, "SELECT began, frames, whole, ended, ended_addr FROM stack WHERE pid = 2",
			  "switch|0|0|corrupt: the stack pointer is on no known stack|4096\n");
		check_sql(t, &s, "SELECT count(*) FROM stack WHERE whole", "5\n");
	}
	stacks_end(&s);
}

KM_TEST(a_stack_that_is_not_in_the_dump)
{
	struct stacks s;

	if (stacks_begin(t, &s)) {
		uint64_t at = (uint64_t)((uint8_t *)stack_word(&s, 1, 1) - s.m.mem);

		s.m.frame[at / 4096] = TOY_EXCLUDED;
		CHECK(toy_write_kdump(&s.m, s.c.dump));
		CHECK_EQ(toy_load(&s.c, toy_vmlinux), KM_OK);
		check_sql(t, &s, "SELECT frames, whole, ended FROM stack WHERE pid = 2",
			  "0|0|excluded: the stack cannot be read\n");
		check_sql(t, &s, "SELECT status, reason FROM load WHERE collector = 'backtrace'",
			  "partial|stack of task 2: the stack cannot be read: excluded\n");
	}
	stacks_end(&s);
}

/* Entries that go backwards, and tables that are cut, cost the stacks that need them and no more. */
KM_TEST(damaged_tables)
{
	struct stacks s;

	if (stacks_begin(t, &s)) {
		((struct orc_entry *)toy_at(&s.m, toy_sym(&s.m, "__start_orc_unwind")))[1].sp_offset = -24;
		stacks_load(t, &s);
		check_sql(t, &s, "SELECT frames, whole, ended FROM stack WHERE pid = 2",
			  "1|0|corrupt: the stack pointer leads back to where it was\n");
		check_sql(t, &s, "SELECT whole FROM stack WHERE pid = 1", "1\n");
	}
	stacks_end(&s);
	if (stacks_begin(t, &s)) {
		/* No entry is below any code. */
		((int *)toy_at(&s.m, toy_sym(&s.m, "__start_orc_unwind_ip")))[0] = 1 << 20;
		stacks_load(t, &s);
		check_sql(t, &s, "SELECT chosen FROM variant WHERE name = 'unwinder'", "");
		check_sql(t, &s, "SELECT status FROM load WHERE collector = 'backtrace'", "partial\n");
		check_sql(t, &s, "SELECT count(*), sum(frames) FROM stack WHERE whole = 0", "5|0\n");
	}
	stacks_end(&s);
	if (stacks_begin(t, &s)) {
		struct module *mod = toy_at(&s.m, s.p.module);

		mod->arch.num_orcs = UINT32_MAX;
		stacks_load(t, &s);
		check_sql(t, &s, "SELECT frames, whole, ended FROM stack WHERE pid = 2",
			  "2|0|corrupt: the unwinder's table cannot be read\n");
	}
	stacks_end(&s);
}

/* Without a note of the CPU what runs there has no registers. */
KM_TEST(no_registers)
{
	struct stacks s;

	if (stacks_begin(t, &s)) {
		memset(s.m.mem + s.m.percpu[1] + TOY_CRASH_NOTE, 0, 12);
		stacks_load(t, &s);
		check_sql(t, &s, "SELECT began, frames, whole, ended FROM stack WHERE pid = 1",
			  "-|0|0|it runs, and the dump has no registers of its CPU\n");
		check_sql(t, &s, "SELECT count(DISTINCT cpu) FROM cpu_register", "1\n");
	}
	stacks_end(&s);
}

KM_TEST_MAIN
