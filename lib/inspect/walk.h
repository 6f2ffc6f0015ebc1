/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_INSPECT_WALK_H
#define KM_INSPECT_WALK_H

/**
 * The kernel's linked structures by their addresses alone (include/linux/list.h, list_nulls.h, llist.h,
 * rbtree.h). Each walk ends: a node is followed only where it points back to the one that led there, or,
 * where nodes have no way back, until one is visited twice; and never beyond as many nodes as memory has room
 * for.
 */

#include "view/view.h"

enum km_walk_kind {
	KM_WALK_LIST,	/* struct list_head: circular, the head is none of the nodes */
	KM_WALK_HLIST,	/* struct hlist_head, struct hlist_nulls_head: nodes point back at what points at them */
	KM_WALK_CHAIN,	/* struct llist_head, or any pointer to the first of nodes that have the next one at offset 0 */
	KM_WALK_RBTREE, /* struct rb_root, struct rb_root_cached: in the order of the tree */
};

struct km_walk {
	struct km_view *view;
	enum km_walk_kind kind;
	struct km_list list;
	uint64_t from, node; /* CHAIN, HLIST: where the pointer to the next node is; RBTREE: the one before */
	uint64_t seen, bound;
	uint64_t mark, lap; /* CHAIN: Brent's way to find a circle */
	bool started;
};

void km_walk_init(struct km_walk *w, struct km_view *view, enum km_walk_kind kind, uint64_t head);
/** The address of the next node. KM_OK; KM_END; or why the walk cannot go on: KM_CORRUPT is a circle or a false way back. */
enum km_status km_walk_next(struct km_walk *w, uint64_t *ret);

#endif
