/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Table task_stack: the frames of one task's kernel stack, unwound when it is asked for. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "adapter.h"
#include "stack/frames.h"

#define LAST_ERROR (-4096) /* below it a negative number is an address: IS_ERR_VALUE(), include/linux/err.h */

enum {
	FRAME_PID,
	FRAME_CPU,
	FRAME_NUMBER,
	FRAME_ADDR,
	FRAME_SYMBOL,
	FRAME_MODULE,
	FRAME_SP,
	FRAME_STACK,
	FRAME_INTERRUPTED,
	FRAME_UNSURE,
	FRAME_ENDED,
	NR_FRAME_COLUMNS,
};

struct task_state {
	struct km_stack_source *from;
	struct km_view *view;
	uint64_t task; /* 0: the next idle task */
	bool idle;     /* of each CPU in turn */
	unsigned next_cpu;
	bool under_way;
	uint64_t pid; /* UINT64_MAX: cannot be read */
	int64_t cpu;  /* that runs it, or of an idle task; -1: none */
	struct km_unwind walk;
	/* The row at hand. */
	int64_t number; /* -1: there are no frames */
	struct km_frame frame;
	struct km_frame_name name;
	const char *ended; /* NULL: other frames follow */
	char buf[KM_STACK_ENDED];
};

/* As SQL has a number: 216, 216.0, '216'. */
static bool is_number(sqlite3_value *v, int64_t *ret)
{
	const char *text;
	size_t n;

	switch (sqlite3_value_type(v)) {
	case SQLITE_INTEGER:
		*ret = sqlite3_value_int64(v);
		return true;
	case SQLITE_FLOAT:
		*ret = sqlite3_value_int64(v);
		return (double)*ret == sqlite3_value_double(v);
	case SQLITE_TEXT:
		text = (const char *)sqlite3_value_text(v);
		n = text ? strlen(text) : 0;
		/* An address has more digits than a number of a task, where it is without 0x. */
		if (!n || n > 10 || strspn(text, "0123456789") != n)
			return false;
		*ret = sqlite3_value_int64(v);
		return true;
	default:
		return false;
	}
}

/* A number of a task, the address of one, or a name of one: 'init_task'. */
static enum km_status task_find(struct cursor *c, struct km_inspect *x)
{
	struct task_state *s = c->state;
	int64_t number;
	struct km_thing t;
	enum km_status st;

	if (is_number(c->args[0], &number) && number >= LAST_ERROR) {
		if (number < 0 || number > INT32_MAX)
			return km_fail(&c->err, KM_NOTFOUND,
				       "%" PRId64 " is neither the number of a task, nor the address of one", number);
		s->idle = !number;
		st = number ? km_inspect_task(x, number, &s->task) : KM_OK;
		return st ? km_fail(&c->err, st,
				    st == KM_NOTFOUND ? "the dump has no task %" PRId64
						      : "tasks cannot be followed to that with number %" PRId64,
				    number)
			  : KM_OK;
	}
	st = value_place(x, c->args[0], &t, &c->err);
	s->task = t.addr;
	return st;
}

static enum km_status task_begin(struct cursor *c)
{
	struct task_state *s = c->state;
	struct km_inspect *x;
	enum km_status st = session_inspect(c->s, &x, &c->err);

	if (!st && sqlite3_value_type(c->args[0]) == SQLITE_NULL)
		return KM_END;
	if (!st)
		st = session_stacks(c->s, &s->from, &c->err);
	if (!st)
		st = task_find(c, x);
	if (!st)
		s->view = km_inspect_view(x);
	return st;
}

/* Begin with the next task that there is. A row for it alone is due where it has no frames, which *@ret_ended then says. */
static enum km_status walk_begin(struct task_state *s, const char **ret_ended)
{
	const struct km_kernel *k = km_view_kernel(s->view);
	struct km_stack_begun begun;
	uint64_t task = s->idle ? 0 : s->task;
	int64_t runs, of = -1;

	while (s->idle && !task && s->next_cpu < k->nr_cpus) {
		of = s->next_cpu;
		task = km_stack_idle_of(s->from, s->next_cpu++);
	}
	s->task = 0;
	if (!task)
		return KM_END;
	runs = km_stack_cpu_of(s->from, task);
	s->cpu = runs < 0 ? of : runs;
	s->number = -1;
	km_stack_begin(s->from, task, runs, &s->walk, &begun);
	*ret_ended = begun.ended;
	s->under_way = !begun.ended;
	/* The number that the kernel gave it, for rows that were asked for by address. */
	if (km_read_field(s->view, KF_task_struct_pid, task, 0, &s->pid))
		s->pid = UINT64_MAX;
	return KM_OK;
}

static enum km_status task_next(struct cursor *c)
{
	struct task_state *s = c->state;
	enum km_status st = KM_OK;

	s->ended = NULL;
	if (!s->under_way) {
		st = walk_begin(s, &s->ended);
		if (st || s->ended)
			return st;
	}
	st = km_unwind_next(&s->walk, &s->frame);
	s->under_way = !st && !s->walk.done;
	if (!s->under_way)
		s->ended = km_stack_ended(&s->walk, s->buf);
	if (st)
		return KM_OK; /* without a frame: why there is none */
	s->number++;
	return km_frame_name(s->from->symbols, &s->frame, &s->name);
}

static void frame_column(const struct task_state *s, sqlite3_context *ctx, unsigned i)
{
	char text[KM_SYMBOL_TEXT + 24];

	if (i == FRAME_NUMBER) {
		sqlite3_result_int64(ctx, s->number);
	} else if (i == FRAME_ADDR) {
		sqlite3_result_int64(ctx, (sqlite3_int64)s->frame.pc);
	} else if (i == FRAME_SYMBOL && s->name.function) {
		(void)snprintf(text, sizeof(text), "%s+0x%" PRIx64, s->name.function, s->name.offset);
		sqlite3_result_text(ctx, text, -1, SQLITE_TRANSIENT);
	} else if (i == FRAME_MODULE && s->name.module) {
		sqlite3_result_text(ctx, s->name.module, -1, SQLITE_TRANSIENT);
	} else if (i == FRAME_SP) {
		sqlite3_result_int64(ctx, (sqlite3_int64)s->frame.sp);
	} else if (i == FRAME_STACK) {
		result_static(ctx, km_stack_name(km_view_kernel(s->view), s->frame.stack));
	} else if (i == FRAME_INTERRUPTED) {
		sqlite3_result_int(ctx, s->frame.interrupted);
	} else if (i == FRAME_UNSURE) {
		sqlite3_result_int(ctx, s->frame.unsure);
	}
}

static void task_column(struct cursor *c, sqlite3_context *ctx, unsigned i)
{
	const struct task_state *s = c->state;

	if (i == FRAME_PID && s->pid != UINT64_MAX)
		sqlite3_result_int64(ctx, (int32_t)s->pid);
	else if (i == FRAME_CPU && s->cpu >= 0)
		sqlite3_result_int64(ctx, s->cpu);
	else if (i == FRAME_ENDED && s->ended)
		sqlite3_result_text(ctx, s->ended, -1, SQLITE_TRANSIENT);
	else if (s->number >= 0)
		frame_column(s, ctx, i);
}

const struct table table_task_stack = {
	.name = "task_stack",
	.columns = "pid INTEGER, cpu INTEGER, frame INTEGER, addr KADDR INTEGER, symbol TEXT, module TEXT, frame_addr KADDR INTEGER,"
		   " stack TEXT, interrupted INTEGER, unsure INTEGER, ended TEXT",
	.args = "of_task HIDDEN",
	.usage = "task_stack(1)",
	.nr_columns = NR_FRAME_COLUMNS,
	.nr_args = 1,
	.nr_needed = 1,
	.bytes = sizeof(struct task_state),
	.order_first = -1,
	.order_second = -1,
	.rows = 12,
	.begin = task_begin,
	.next = task_next,
	.column = task_column,
};
