/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_VMALLOC_H
#define KM_VMALLOC_H

/** Areas of vmalloc, as collector vmalloc found them. */

#include "base/mem.h"

/** An area of vmalloc, as its vm_struct says; kept for the search for unreferenced memory. */
struct km_area_seen {
	uint64_t addr, bytes, va, vm, caller, pages; /* va, vm: its vmap_area and vm_struct; pages: that it owns */
	bool has_pages;				     /* of vmalloc() or vmap(): memory is mapped there */
};

/** What they hold. */
struct km_vmalloc_use {
	KM_VEC(struct km_area_seen) areas; /* with km_run.leaks */
	uint64_t pages, handed_over;	   /* of vmalloc(); of vmap() that took them over */
	uint64_t start, end;		   /* addresses that areas may have, modules apart; 0: not known */
	uint32_t unread_stack;		   /* owner of stacks whose task, if any, was not found; 0: none yet */
	bool walked, lost;		   /* an area, or pages of one, could not be found */
};

#endif
