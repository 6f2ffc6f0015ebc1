/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_STACK_FRAMES_H
#define KM_STACK_FRAMES_H

/** Where the stack of one task is begun to be unwound, and what its frames are called. */

#include "mm/symbolize.h"
#include "unwind/unwind.h"

struct km_cpu;

/** What stacks are found by. */
struct km_stack_source {
	struct km_view *view;
	struct km_symbolizer *symbols;
	struct km_unwinder *unwinder;
	struct km_cpu *cpus; /* one for each of k->nr_cpus */
	uint64_t bytes;	     /* of a stack */
	bool cpus_known;     /* what each CPU runs could be read: a task that none runs does not run */
};

/** Everything for @view, which outlives it. KM_ABSENT: the size of a kernel stack is not known; KM_NOMEM. */
enum km_status km_stack_source_create(struct km_view *view, struct km_stack_source **ret);
/** Accepts NULL. */
void km_stack_source_destroy(struct km_stack_source *s);

/** The idle task of CPU @cpu, and the CPU that runs @task. 0 and -1: none, or unknown. */
uint64_t km_stack_idle_of(const struct km_stack_source *s, unsigned cpu);
int64_t km_stack_cpu_of(const struct km_stack_source *s, uint64_t task);

enum km_stack_start {
	KM_START_FRAMES,       /* frames follow */
	KM_START_LOST,	       /* its struct task_struct cannot be read */
	KM_START_NONE,	       /* it has not exited and has no stack, which cannot be */
	KM_START_EXITED,       /* it has exited, and gave its stack back */
	KM_START_MAY_RUN,      /* perhaps it runs: what it left on its stack may be stale */
	KM_START_NO_REGISTERS, /* it runs, and the dump has no registers of its CPU */
};

struct km_stack_begun {
	enum km_stack_start start;
	enum km_status st; /* of KM_START_LOST */
	const char *ended; /* why there are no frames, static; NULL: there are */
	const char *began; /* source of the registers, static; NULL: there are none */
	uint64_t stack;	   /* its lowest address; 0: none */
	uint64_t sp;	   /* where it was switched off; 0: it runs */
};

/** Begin the stack of @task, which CPU @cpu runs (-1: none does, as far as is known). */
void km_stack_begin(const struct km_stack_source *s, uint64_t task, int64_t cpu, struct km_unwind *walk, struct km_stack_begun *ret);

/** How a walk ended that has given its last frame: static, or in @buf. */
#define KM_STACK_ENDED 160u
const char *km_stack_ended(const struct km_unwind *walk, char buf[KM_STACK_ENDED]);

struct km_frame_name {
	const char *function; /* NULL: no symbol is known */
	uint64_t offset;      /* of km_frame.pc in it */
	const char *module;   /* NULL: the kernel itself, or unknown */
	enum km_status why;   /* of function NULL */
	char text[KM_SYMBOL_TEXT];
};

/** KM_OK or KM_NOMEM. Texts lie in @ret. */
enum km_status km_frame_name(struct km_symbolizer *symbols, const struct km_frame *f, struct km_frame_name *ret);

#endif
