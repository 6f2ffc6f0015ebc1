/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_CHARGE_H
#define KM_CHARGE_H

/**
 * To whom pages are charged: what the struct pages that the scan reads say of memory cgroups, added up by what
 * they say, class and owner.
 */

#include "base/map.h"
#include "base/mem.h"

/* Low bits of page->memcg_data (include/linux/memcontrol.h); a pointer to a mem_cgroup without them. */
#define KM_CHARGE_OBJECTS UINT64_C(1) /* a slab: a table of who has which object */
#define KM_CHARGE_KERNEL  UINT64_C(2) /* since v5.11: a pointer to an obj_cgroup */
#define KM_CHARGE_FLAGS	  UINT64_C(7)

struct km_charge {
	uint64_t data;	 /* page->memcg_data, or what was in its place */
	uint64_t holder; /* as in struct km_chunk_run; 0 in km_run.charges */
	uint32_t owner;	 /* id in km_run.owners, or KM_NO_OWNER */
	uint64_t pages;
	uint64_t compound; /* of these, parts of compound pages */
	uint64_t unmapped; /* of these, anonymous ones that nobody maps */
	uint8_t class;
};

struct km_charges {
	KM_VEC(struct km_charge) v;
	struct km_map by_key; /* made of data, owner and class -> index + 1 */
	size_t last;	      /* where the last one was added: pages that follow each other are alike */
};

/** Add the pages of @c to those of the same data, owner and class. False: no memory. */
bool km_charge_add(struct km_charges *all, const struct km_charge *c);
/** Accepts a zeroed one; leaves it zeroed. */
void km_charges_free(struct km_charges *all);

/** Whether the word of a page that is allocated, and is no tail, charges that page to somebody. */
static inline bool km_charge_is(uint64_t data)
{
	return data & ~KM_CHARGE_FLAGS && !(data & KM_CHARGE_OBJECTS);
}

#endif
