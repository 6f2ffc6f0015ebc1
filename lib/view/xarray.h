/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_XARRAY_H
#define KM_XARRAY_H

/**
 * The entries of an xarray (since v4.20), or of a radix tree before: the page cache, IDRs.
 */

#include "view.h"

#define KM_XARRAY_LEVELS 11u /* of 6 bits each, for an index of 64 bits */
#define KM_XARRAY_SLOTS	 64u

/**
 * A walk in the order of indices. A node is followed only where its parent, its place in it, its shift and
 * its array, as far as this kernel's nodes have them, agree with the way that led there: no node is visited
 * twice, so the walk ends, and no later than after the bound.
 */
struct km_xarray {
	struct km_view *view;
	uint64_t addr;
	uint64_t nodes, bound; /* nodes read; how many at most */
	uint64_t bad;	       /* the node that a failed call could not follow */
	enum {
		KM_XARRAY_NEW,
		KM_XARRAY_OPEN,
		KM_XARRAY_DONE,
	} state;
	uint64_t from; /* indices before are passed over */
	unsigned nr_slots, bits, node_bytes;
	unsigned height; /* levels, where the root has them; else 0 */
	unsigned depth;	 /* levels in use */
	struct km_xarray_level {
		uint64_t node, index; /* its address; index of its first slot */
		unsigned shift, slot; /* slot: the next one to look at */
		uint64_t slots[KM_XARRAY_SLOTS];
	} level[KM_XARRAY_LEVELS];
};

/** Begin to walk the struct xarray (or radix_tree_root) at @addr, over at most @bound nodes. */
void km_xarray_init(struct km_xarray *x, struct km_view *view, uint64_t addr, uint64_t bound);

/** Before the first entry: begin with the one that has index @from, or the first after it. */
void km_xarray_from(struct km_xarray *x, uint64_t from);

/**
 * The next entry and its index. Entries that take several slots (large folios) come once, with the first of their
 * indices. KM_OK; KM_END; or why the node at x->bad, or the array itself, cannot be followed (KM_CORRUPT
 * also past the bound): the walk goes on after it with the next call. KM_ABSENT: this kernel has no such
 * arrays.
 */
enum km_status km_xarray_next(struct km_xarray *x, uint64_t *ret_index, uint64_t *ret_entry);

/** How many indices the entry of the last call has: more than 1 for large folios. */
uint64_t km_xarray_span(const struct km_xarray *x);

/** Whether @entry is a number, not a pointer: such as the shadow of a page that was reclaimed. */
bool km_xarray_is_value(const struct km_xarray *x, uint64_t entry);

struct km_xarray_count {
	uint64_t pointers, values; /* indices with one */
	uint64_t nodes;
	uint64_t bad; /* the first node that cannot be followed, or pointer that is none; 0: none */
};

/** Tells pointers of the kind that an array holds from damage. */
struct km_xarray_kind {
	bool (*is_one)(const void *arg, uint64_t entry);
	const void *arg;
};

/**
 * Count what is in the array at @addr, pointers only of @kind (NULL: any). Other than KM_OK: not all of it; @ret has
 * what was found all the same.
 */
enum km_status km_xarray_count(struct km_view *view, uint64_t addr, uint64_t bound,
			       const struct km_xarray_kind *kind, struct km_xarray_count *ret);

#endif
