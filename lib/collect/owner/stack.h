/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_STACK_H
#define KM_STACK_H

/**
 * Kernel stacks. The collector of tasks claims those of tasks; collector kernel_stack those of idle tasks and
 * those that CPUs keep for the next one; collector vmalloc what is left of the areas that were made for stacks.
 */

#include "collect/collect.h"

#define KM_MAX_CACHED_STACKS 8u
/* The owner of stacks that some task may have, where not the stacks of all tasks were found. */
#define KM_STACK_OF_UNREAD "task that could not be read, or none"

/* What is known of kernel stacks so far (stack.h); pages of task's own stacks are those of class kernel_stack. */
struct km_stacks {
	uint64_t pages, cached;	   /* of tasks; kept by CPUs */
	bool tasks_whole;	   /* all tasks were found */
	enum km_status tasks_lost; /* why the first that was not could not be; KM_OK: none was looked for */
	bool lost;		   /* a stack could not be found */
	uint64_t callers[8];	   /* code that mapped stacks by vmalloc */
	unsigned nr_callers;
};

/** What CPUs had in their registers when they were stopped, as far as the dump says; filled by collector backtrace. */
struct km_registers {
	KM_VEC(uint64_t) words;
};

/**
 * Claim the stack of the task at @task, which is called @name. A task that has exited has none. KM_OK, or the
 * store's status; a stack that cannot be one is an issue.
 */
enum km_status km_stack_claim(struct km_run *run, uint64_t task, int64_t pid, const char *name);

/** True when what is at @addr has the mark of a stack's end: it is the lowest address of a stack. */
bool km_stack_is_at(struct km_run *run, uint64_t addr);

/** True for an area made by code that made areas for stacks, of the same size. */
bool km_stack_made_by(const struct km_run *run, uint64_t caller, uint64_t nr_pages);

#endif
