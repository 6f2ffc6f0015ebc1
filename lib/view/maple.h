/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_MAPLE_H
#define KM_MAPLE_H

/** The entries of a maple tree (since v6.1): the mappings of a process. */

#include "view.h"

#define KM_MAPLE_LEVELS 31u /* MAPLE_HEIGHT_MAX */
#define KM_MAPLE_SLOTS	32u

/**
 * A walk in the order of indices. A node is followed only where its parent pointer names the node and the
 * slot that led there, and where its part of the indices is within that of the slot: no node is visited
 * twice, so the walk ends, and no later than after the bound.
 */
struct km_maple {
	struct km_view *view;
	uint64_t addr;
	uint64_t nodes, bound; /* nodes read; how many at most */
	uint64_t bad;	       /* the node that a failed call could not follow */
	enum {
		KM_MAPLE_NEW,
		KM_MAPLE_OPEN,
		KM_MAPLE_DONE,
	} state;
	unsigned depth; /* levels in use */
	struct km_maple_level {
		uint64_t node;	     /* its address */
		uint64_t first, max; /* indices of the slot to look at next, of the whole node */
		unsigned slot, end;  /* the slot to look at next, the last one in use */
		bool leaf;
		uint64_t pivots[KM_MAPLE_SLOTS], slots[KM_MAPLE_SLOTS];
	} level[KM_MAPLE_LEVELS];
};

/** Begin to walk the struct maple_tree at @addr, over at most @bound nodes. */
void km_maple_init(struct km_maple *m, struct km_view *view, uint64_t addr, uint64_t bound);

/**
 * The next entry and its range of indices, both ends inclusive. KM_OK; KM_END; or why the node at m->bad, or the
 * tree itself, cannot be followed (KM_CORRUPT also past the bound): the walk goes on after it with the next
 * call. KM_ABSENT: this kernel has no such trees.
 */
enum km_status km_maple_next(struct km_maple *m, uint64_t *ret_first, uint64_t *ret_last,
			     uint64_t *ret_entry);

#endif
