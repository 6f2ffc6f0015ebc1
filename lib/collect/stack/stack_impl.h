/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_STACK_IMPL_H
#define KM_STACK_IMPL_H

/** Shared by the files of this room. */

#include "base/map.h"
#include "collect/collect.h"
#include "mm/symbolize.h"
#include "unwind/unwind.h"

/* ---- cpu.c: who runs on a CPU, and its registers ---- */

struct km_cpu {
	enum km_status st;   /* KM_OK, or why curr is not known */
	uint64_t curr, idle; /* tasks; 0: none, or unknown */
	bool runs;	     /* curr runs, or ran when the machine was stopped */
	const char *source;  /* of its registers, static; NULL: there are none */
	uint64_t regs[KM_MAX_REGS];
};

/**
 * One for each of k->nr_cpus, with rows of table cpu_register; freed by the caller. KM_OK, KM_NOMEM, or the
 * store's status.
 */
enum km_status km_cpus_read(struct km_run *run, struct km_cpu **ret);

/** Fill source and regs of each of @cpus that the dump has registers of. */
void km_cpus_take_registers(struct km_view *view, struct km_cpu *cpus);

/** Fill st, curr, idle and runs of @c alone. */
void km_cpu_take_task(struct km_view *view, unsigned cpu, struct km_cpu *c);
/** The same; what is unknown is counted. */
void km_cpu_read_task(struct km_run *run, unsigned cpu, struct km_cpu *c);

/* ---- lock.c: which lock a sleeping task waits for ---- */

struct km_lock {
	const char *kind; /* NULL: none is proved */
	uint64_t addr;
	uint64_t holder; /* task; 0: none, or unknown */
	const char *holder_is;
};

struct km_locks {
	struct km_view *view;
	const struct km_map *tasks; /* address -> lowest address of its stack */
	uint64_t stack_bytes;
	uint64_t steps;	     /* that may still be made along lists */
	struct km_map heads; /* link of a waiter -> address of the lock, or LOCK_NONE */
	uint64_t *words;     /* room for a stack */
};

/** The kind of lock whose slow path @function is, or NULL. Static. */
const char *km_lock_kind(const char *function);
/**
 * The lock of @kind that @task waits for, where what it left between @sp and the end of its stack at @stack proves it.
 * Reads each stack once, and each list of waiters once. KM_OK (also where none is found) or KM_NOMEM.
 */
enum km_status km_lock_find(struct km_locks *l, const char *kind, uint64_t task, uint64_t stack, uint64_t sp, struct km_lock *ret);
void km_locks_deinit(struct km_locks *l);

#endif
