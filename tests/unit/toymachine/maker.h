/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef TOY_MAKER_H
#define TOY_MAKER_H

/** What the parts of toy_add_pools() share: memory for structures, in frames that are nobody's so far. */

#include "machine.h"

#define PAGE 4096u

struct maker {
	struct toy *m;
	struct toy_pools *p;
	uint64_t meta, meta_end;       /* memory for structures */
	uint64_t vmalloc;	       /* next free address */
	struct list_head *busy;	       /* of the vmap_node, and its address */
	uint64_t busy_addr, busy_last; /* where its last entry is */
	unsigned areas;
	uint64_t pages_of_areas;
};

static inline void *kptr(uint64_t addr)
{
	return (void *)(uintptr_t)addr;
}

/** A frame of section 2 that is nobody's so far. */
uint64_t toy_spare_frame(struct toy *m);
/** @bytes for a structure, zeroed; its address. */
uint64_t toy_make(struct maker *k, uint64_t bytes);
/** Kernel's lists by address. */
void toy_list_init(struct maker *k, uint64_t head);
void toy_list_add(struct maker *k, uint64_t head, uint64_t entry);

/** Open files, trace buffers, pools, … of task 1: pages of class other_kernel whose owner can be found. */
void toy_add_holders(struct maker *k);

/** A block device called @name; the address of its gendisk. */
uint64_t toy_add_disk(struct maker *k, const char *name);
/** Huge pages on lists, a CMA area, a page_pool, and zram devices, whose types are those of modules. */
void toy_add_stores(struct maker *k);
/** Where a list_head is that may be in a struct page. */
struct list_head *toy_list_at(const struct maker *k, uint64_t addr);

/** Where address @at of an area is in the generator's memory. */
void *toy_in_area(struct maker *k, uint64_t at);

#ifdef TOY_ORC
/** Stacks of tasks and CPUs, and what unwinds them. */
void toy_add_stacks(struct maker *k);
#endif

#endif
