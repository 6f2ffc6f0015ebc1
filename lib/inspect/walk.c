/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "walk.h"

#define NODE_BYTES 16u /* no node is smaller */

/* struct rb_node: the parent's address with the colour in bit 0, the right child, the left one. */
#define RB_RIGHT 8u
#define RB_LEFT	 16u
#define RB_FLAGS UINT64_C(3)

/* The end of a list of hlist_nulls has bit 0 set. */
#define NULLS UINT64_C(1)

void km_walk_init(struct km_walk *w, struct km_view *view, enum km_walk_kind kind, uint64_t head)
{
	const struct km_source_info *info = km_source_info(km_view_kernel(view)->source);
	uint64_t pages = info->end_pfn < UINT64_C(1) << 40 ? info->end_pfn : UINT64_C(1) << 40;

	*w = (struct km_walk){
		.view = view,
		.kind = kind,
		.from = head,
		.bound = pages * info->page_bytes / NODE_BYTES,
		.lap = 1,
	};
	km_list_init(&w->list, view, head, w->bound);
}

static enum km_status hlist_next(struct km_walk *w, uint64_t *ret)
{
	uint64_t node, back;
	enum km_status st = km_read_ptr(w->view, w->from, &node);

	if (st)
		return st;
	if (!node || node & NULLS)
		return KM_END;
	st = km_read_ptr(w->view, node + 8, &back);
	if (!st && back != w->from)
		st = KM_CORRUPT;
	if (!st)
		*ret = w->from = node;
	return st;
}

static enum km_status chain_next(struct km_walk *w, uint64_t *ret)
{
	uint64_t node;
	enum km_status st = km_read_ptr(w->view, w->from, &node);

	if (st)
		return st;
	if (!node)
		return KM_END;
	if (node == w->mark)
		return KM_CORRUPT;
	if (w->seen == w->lap) {
		w->mark = node;
		w->lap *= 2;
	}
	*ret = w->from = node;
	return KM_OK;
}

/* The child of @node at @side, which must name it as its parent; 0: there is none. */
static enum km_status child_read(struct km_view *v, uint64_t node, unsigned side, uint64_t *ret)
{
	uint64_t child, parent;
	enum km_status st = km_read_ptr(v, node + side, &child);

	if (!st && child) {
		st = km_read_ptr(v, child, &parent);
		if (!st && (parent & ~RB_FLAGS) != node)
			st = KM_CORRUPT;
	}
	if (!st)
		*ret = child;
	return st;
}

static enum km_status leftmost(struct km_walk *w, uint64_t node)
{
	uint64_t left = node, depth;
	enum km_status st = KM_OK;

	/* Each step names the one before as its parent, and the root none: no node is visited twice. */
	for (depth = 0; !st && left; depth++) {
		w->node = left;
		st = depth < w->bound ? child_read(w->view, left, RB_LEFT, &left) : KM_CORRUPT;
	}
	return st;
}

static enum km_status rb_first(struct km_walk *w)
{
	uint64_t root, parent;
	enum km_status st = km_read_ptr(w->view, w->from, &root);

	if (st || !root)
		return st ? st : KM_END;
	st = km_read_ptr(w->view, root, &parent);
	if (!st && parent & ~RB_FLAGS)
		st = KM_CORRUPT;
	return st ? st : leftmost(w, root);
}

static enum km_status rb_next(struct km_walk *w, uint64_t *ret)
{
	uint64_t right, parent, at = w->node;
	enum km_status st;

	if (!w->started) {
		st = rb_first(w);
	} else {
		st = child_read(w->view, at, RB_RIGHT, &right);
		if (!st && right)
			st = km_read_ptr(w->view, at + RB_LEFT, &parent);
		/* A node that is both children would come again and again. */
		if (!st && right && parent == right)
			st = KM_CORRUPT;
		if (!st && right) {
			st = leftmost(w, right);
		} else {
			for (; !st; at = w->node) {
				st = km_read_ptr(w->view, at, &parent);
				w->node = parent & ~RB_FLAGS;
				if (!st && !w->node)
					st = KM_END;
				if (!st)
					st = km_read_ptr(w->view, w->node + RB_LEFT, &right);
				if (!st && right == at)
					break;
			}
		}
	}
	if (!st)
		*ret = w->node;
	return st;
}

enum km_status km_walk_next(struct km_walk *w, uint64_t *ret)
{
	enum km_status st;

	if (w->seen >= w->bound)
		return KM_CORRUPT;
	switch (w->kind) {
	case KM_WALK_LIST:
		st = km_list_next(&w->list, ret);
		break;
	case KM_WALK_HLIST:
		st = hlist_next(w, ret);
		break;
	case KM_WALK_RBTREE:
		st = rb_next(w, ret);
		break;
	default:
		st = chain_next(w, ret);
		break;
	}
	w->started = true;
	w->seen++;
	return st;
}
