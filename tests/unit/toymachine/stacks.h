/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef TOY_STACKS_H
#define TOY_STACKS_H

/**
 * Stacks of a toy machine (TOY_ORC, beside TOY_POOLS): tables of the unwinder, run queues, a stack for interrupts,
 * registers of CPUs, a mutex. TOY_ORC is 510 (types of two bits, the end a bit), 612 (the end a type) or 73 (registers are
 * numbered anew, a lock points at its first waiter).
 */

struct orc_entry {
	short sp_offset, bp_offset;
	unsigned sp_reg : 4, bp_reg : 4;
#if TOY_ORC == 510
	unsigned type : 2, end : 1;
#else
	unsigned type : 3, signal : 1;
#endif
} __attribute__((packed));

/* Numbers of registers, and of types with what else is in the upper byte of an entry. */
#if TOY_ORC == 73
#define TOY_ORC_SP	    3
#define TOY_ORC_PREV_SP	    8
#define TOY_ORC_SP_INDIRECT 9
#else
#define TOY_ORC_SP	    5
#define TOY_ORC_PREV_SP	    1
#define TOY_ORC_SP_INDIRECT 9
#endif
#define TOY_ORC_BP 4
#if TOY_ORC == 510
#define TOY_ORC_CALL 0
#define TOY_ORC_REGS 1
#define TOY_ORC_END  4
#else
#define TOY_ORC_CALL 2
#define TOY_ORC_REGS 11
#define TOY_ORC_END  1
#endif

struct inactive_task_frame {
	unsigned long r15, r14, r13, r12, bx, bp, ret_addr;
};

struct rq {
	unsigned long clock_task;
	struct task_struct *curr, *idle;
	unsigned int nr_running;
	struct {
		int rt_throttled;
	} rt;
};

struct cfs_rq {
	int throttle_count;
};

struct sched_class {
	void *enqueue_task;
};

struct mod_arch_specific {
	unsigned int num_orcs;
	int *orc_unwind_ip;
	struct orc_entry *orc_unwind;
};

struct toy_elf_sym {
	unsigned int st_name;
	unsigned char st_info, st_other;
	unsigned short st_shndx;
	unsigned long st_value, st_size;
};

struct mod_kallsyms {
	struct toy_elf_sym *symtab;
	unsigned int num_symtab;
	char *strtab;
};

struct mutex_waiter {
	struct list_head list;
	struct task_struct *task;
	void *ww_ctx;
};

struct mutex {
	atomic_long_t owner;
	unsigned int wait_lock, osq;
#if TOY_ORC == 73
	struct mutex_waiter *first_waiter;
#else
	struct list_head wait_list;
#endif
};

/* Per-CPU variables, counted from 0. */
#define TOY_RQ		    0x3c40
#define TOY_HARDIRQ	    0x3c60
#define TOY_CRASH_NOTE	    0x3c80
#define TOY_NOTE_REGS	    (20 + 112) /* of the note: behind its header, name and struct elf_prstatus up to pr_reg */
#define TOY_PRSTATUS	    336
#define TOY_IRQ_STACK_BYTES 4096

#endif
