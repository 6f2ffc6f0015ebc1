/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef TOY_POOLS_H
#define TOY_POOLS_H

/**
 * Tasks, areas of vmalloc, modules and per-CPU chunks of a toy machine (TOY_POOLS): the structures, and
 * what toy_add_pools() makes of them in memory that was of class other_kernel.
 */

#define TOY_STACK 16384u

struct signal_struct {
	int nr_threads;
	struct list_head thread_head;
	short oom_score_adj;
};

struct vm_struct {
	struct vm_struct *next;
	void *addr;
	unsigned long size, flags;
	struct page **pages;
	unsigned int nr_pages;
	unsigned long phys_addr;
	const void *caller;
};

struct task_struct {
	struct {
		unsigned long flags;
	} thread_info;
	unsigned int __state;
	void *stack;
	unsigned int flags;
	struct list_head tasks;
	int exit_state, pid, tgid;
	struct task_struct *real_parent;
	struct list_head thread_node;
	char comm[16];
	struct signal_struct *signal;
	struct vm_struct *stack_vm_area;
};

struct vmap_area {
	unsigned long va_start, va_end;
	struct list_head list;
	union {
		unsigned long subtree_max_size;
		struct vm_struct *vm;
	};
	unsigned long flags;
};

struct vmap_node {
	struct {
		void *root;
		struct list_head head;
	} busy, lazy;
};

struct module_memory {
	void *base;
	unsigned int size;
};

struct module {
	unsigned int state;
	struct list_head list;
	char name[56];
	struct module_memory mem[7];
};

struct pcpu_chunk {
	struct list_head list;
	int free_bytes;
	unsigned long *bound_map;
	void *base_addr;
	unsigned long *alloc_map;
	int start_offset, end_offset, nr_pages, nr_populated;
	unsigned long populated[];
};

#endif
