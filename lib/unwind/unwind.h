/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_UNWIND_H
#define KM_UNWIND_H

/**
 * Stacks of tasks and CPUs: from registers to the functions that called one another.
 *
 * By the tables that the kernel's own unwinder uses (ORC), else by frame pointers. Nothing is guessed: a word
 * on a stack that looks like an address of code is no frame. Where the tables have no entry for an address,
 * the caller is the next word of the stack that follows a call of this very function, else the frame
 * pointer's, as in the kernel; everything found from there on is unsure. Every walk ends: a stack pointer
 * only goes up, and each stack is entered once.
 */

#include "mm/symbolize.h"
#include "view/view.h"

struct km_unwinder;

/** Reads where the tables and modules are; @symbols must outlive it. KM_OK or KM_NOMEM. */
enum km_status km_unwinder_create(struct km_view *view, struct km_symbolizer *symbols, struct km_unwinder **ret);
/** Accepts NULL. */
void km_unwinder_destroy(struct km_unwinder *u);

enum km_unwind_method {
	KM_UNWIND_NONE,
	KM_UNWIND_ORC,
	KM_UNWIND_FRAME_POINTERS,
};

/** How it unwinds, with its name, NULL where it cannot; @ret_why becomes the reason. Static texts. */
enum km_unwind_method km_unwinder_method(const struct km_unwinder *u, const char **ret_name, const char **ret_why);
/** Why it cannot unwind: what the dump lacks, or KM_ABSENT: this kernel's way is not known. KM_OK: it can. */
enum km_status km_unwinder_lost(const struct km_unwinder *u);

/** Stacks that a CPU may be on. */
enum km_stack_kind {
	KM_STACK_TASK,
	KM_STACK_IRQ,
	KM_STACK_ENTRY, /* between user space and the kernel */
	KM_STACK_TRAP,	/* the first of km_arch_regs.trap_stacks */
	KM_NR_STACKS = KM_STACK_TRAP + KM_MAX_TRAP_STACKS,
};

/** "task", "irq", "entry", or what the architecture calls it. Static. */
const char *km_stack_name(const struct km_kernel *k, enum km_stack_kind kind);

struct km_stack_range {
	uint64_t start, end; /* end 0: there is none */
};

/** Find each stack of CPU @cpu, except that of its task, which stays as it is in @ret. */
void km_unwind_cpu_stacks(struct km_view *view, unsigned cpu, struct km_stack_range ret[KM_NR_STACKS]);

/** How a walk ended. */
enum km_unwind_end {
	KM_UNWOUND_USER,   /* whole: user space entered the kernel here */
	KM_UNWOUND_FIRST,  /* whole: the first function of a thread of the kernel */
	KM_UNWOUND_BROKEN, /* not whole: struct km_unwind says what was found */
};

struct km_frame {
	uint64_t pc; /* a return address, or where code was interrupted */
	uint64_t sp; /* the stack pointer there */
	enum km_stack_kind stack;
	bool interrupted; /* pc is the next instruction, not what follows a call */
	bool unsure;	  /* the tables have no entry for this or an inner frame's caller */
};

/** A walk under way. */
struct km_unwind {
	struct km_unwinder *u;
	struct km_stack_range stack[KM_NR_STACKS];
	unsigned visited; /* a bit for each stack that was left */
	enum km_stack_kind on;
	uint64_t pc, sp, fp;
	bool signal, unsure, has_regs, done;
	uint64_t regs[KM_MAX_REGS];

	/* When km_unwind_next() has returned KM_END. */
	enum km_unwind_end end;
	enum km_status why; /* of KM_UNWOUND_BROKEN */
	const char *what;   /* the reason, static; of KM_UNWOUND_BROKEN */
	uint64_t at;	    /* the address that could not be used */
};

/** Begin at the stack pointer @sp that a sleeping task was left with. @stack as in km_unwind_from_regs(). */
void km_unwind_from_sp(struct km_unwind *w, struct km_unwinder *u, const struct km_stack_range stack[KM_NR_STACKS],
		       uint64_t sp);
/** Begin with registers of a CPU, in the order of km_arch_regs.names. Only what is in @stack is read. */
void km_unwind_from_regs(struct km_unwind *w, struct km_unwinder *u, const struct km_stack_range stack[KM_NR_STACKS],
			 const uint64_t *regs);
/** The next frame, innermost first. KM_OK, or KM_END. */
enum km_status km_unwind_next(struct km_unwind *w, struct km_frame *ret);

#endif
