/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "xarray.h"

/*
 * Low bits of an entry:	xarray		radix tree	radix tree, up to v4.6
 *	pointer			00		00		00
 *	number			x1		10		10
 *	node			10, > 4096	01		by the level; the top one 01
 *	other internal		10		01, into the slots of the same node
 */
#define LOW_BITS	    3u
#define XA_MAX_INTERNAL	    4096u
#define RADIX_INTERNAL_NODE 1u
#define RADIX_EXCEPTIONAL   2u
#define XA_INTERNAL	    2u
#define XA_VALUE	    1u

#define PATH_HEIGHT    0xfffu /* v3.15 to v4.6: of xa_node.path; its place in its parent is above */
#define MAX_NODE_BYTES 1024u

static const struct km_place *node_place(const struct km_xarray *x, enum km_field_id id)
{
	return &km_view_kernel(x->view)->layout->field[id];
}

static bool is_radix(const struct km_xarray *x)
{
	return node_place(x, KF_xarray_head)->alt > 0;
}

/* Up to v4.6 nodes hold the number of levels from them on, and the level shows what is a node. */
static bool by_level(const struct km_xarray *x)
{
	return !node_place(x, KF_xa_node_shift)->present;
}

bool km_xarray_is_value(const struct km_xarray *x, uint64_t entry)
{
	return is_radix(x) ? (entry & LOW_BITS) == RADIX_EXCEPTIONAL : entry & XA_VALUE;
}

static bool is_internal(const struct km_xarray *x, const struct km_xarray_level *l, uint64_t entry)
{
	if (by_level(x) && l)
		return l->shift > 0;
	return (entry & LOW_BITS) == (is_radix(x) ? RADIX_INTERNAL_NODE : XA_INTERNAL);
}

/* The node that an internal entry of @parent leads to; 0: it leads to none, it continues an entry. */
static uint64_t node_of(const struct km_xarray *x, const struct km_xarray_level *parent,
			uint64_t entry)
{
	const struct km_place *slots = node_place(x, KF_xa_node_slots);
	uint64_t node = entry & ~(uint64_t)LOW_BITS;

	if (!is_radix(x))
		return entry > XA_MAX_INTERNAL ? node : 0;
	if (parent && node - (parent->node + slots->offset) < (uint64_t)slots->stride * x->nr_slots)
		return 0;
	return node;
}

/* Does slot @i of @l continue the entry of the slot before? */
static bool continues(const struct km_xarray *x, const struct km_xarray_level *l, unsigned i)
{
	uint64_t entry = l->slots[i];

	return i && is_internal(x, l, entry) && !node_of(x, l, entry) &&
	       (is_radix(x) || entry >> 2 < x->nr_slots);
}

/* ---- nodes ---- */

static uint64_t node_member(const struct km_xarray *x, enum km_field_id id, const uint8_t *node)
{
	return km_place_get(node_place(x, id), node);
}

/* A copied node must be the one that is looked for. */
static bool node_fits(const struct km_xarray *x, const uint8_t *node, uint64_t shift)
{
	const struct km_xarray_level *above = x->depth ? &x->level[x->depth - 1] : NULL;

	if (x->depth >= KM_XARRAY_LEVELS)
		return false;
	if (above ? shift + x->bits != above->shift
		  : shift >= 64 || shift % x->bits ||
			    (x->height && shift / x->bits + 1 != x->height))
		return false;
	if (node_place(x, KF_xa_node_parent)->present &&
	    (node_member(x, KF_xa_node_parent, node) & ~(uint64_t)LOW_BITS) != (above ? above->node : 0))
		return false;
	if (above && node_place(x, KF_xa_node_offset)->present &&
	    node_member(x, KF_xa_node_offset, node) != above->slot - 1)
		return false;
	return !node_place(x, KF_xa_node_array)->present || node_member(x, KF_xa_node_array, node) == x->addr;
}

static bool read_shift(const struct km_xarray *x, const uint8_t *node, uint64_t *ret)
{
	uint64_t height;

	if (!by_level(x)) {
		*ret = node_member(x, KF_xa_node_shift, node);
		return true;
	}
	height = node_place(x, KF_xa_node_path)->present ? node_member(x, KF_xa_node_path, node) & PATH_HEIGHT
							 : node_member(x, KF_xa_node_height, node);
	*ret = (height - 1) * x->bits;
	return height && height <= KM_XARRAY_LEVELS;
}

/* Read a node into the next level. @index is that of its first slot. */
static enum km_status xarray_push(struct km_xarray *x, uint64_t node, uint64_t index)
{
	uint8_t copy[MAX_NODE_BYTES];
	struct km_xarray_level *l;
	uint64_t shift;
	enum km_status st;
	unsigned i;

	x->bad = node;
	if (x->nodes >= x->bound) {
		x->depth = 0;
		return KM_CORRUPT;
	}
	x->nodes++;
	st = km_view_read(x->view, node, copy, x->node_bytes);
	if (st)
		return st;
	if (!read_shift(x, copy, &shift) || !node_fits(x, copy, shift))
		return KM_CORRUPT;
	l = &x->level[x->depth];
	for (i = 0; i < x->nr_slots; i++)
		l->slots[i] = km_le64(copy + node_place(x, KF_xa_node_slots)->offset + 8 * i);
	l->node = node;
	l->index = index;
	l->shift = (unsigned)shift;
	l->slot = 0;
	if (x->from > index) {
		uint64_t slot = (x->from - index) >> shift;

		l->slot = slot < x->nr_slots ? (unsigned)slot : x->nr_slots;
		while (l->slot && l->slot < x->nr_slots && continues(x, l, l->slot))
			l->slot--;
	}
	x->depth++;
	return KM_OK;
}

/* ---- the walk ---- */

/* What is read of a node: from its start to the end of the last member that is needed. */
static unsigned node_bytes(const struct km_xarray *x)
{
	static const enum km_field_id wanted[] = { KF_xa_node_shift, KF_xa_node_path,
						   KF_xa_node_height, KF_xa_node_offset,
						   KF_xa_node_parent, KF_xa_node_array };
	unsigned end = node_place(x, KF_xa_node_slots)->offset + 8 * x->nr_slots;
	size_t i;

	for (i = 0; i < sizeof(wanted) / sizeof(wanted[0]); i++) {
		const struct km_place *p = node_place(x, wanted[i]);

		if (p->present && p->offset + p->bytes > end)
			end = p->offset + p->bytes;
	}
	return end;
}

void km_xarray_init(struct km_xarray *x, struct km_view *view, uint64_t addr, uint64_t bound)
{
	const struct km_place *slots = &km_view_kernel(view)->layout->field[KF_xa_node_slots];

	x->view = view;
	x->addr = x->bad = addr;
	x->nodes = x->from = 0;
	x->bound = bound;
	x->state = KM_XARRAY_NEW;
	x->depth = x->height = 0;
	x->nr_slots = slots->present && slots->stride == 8 ? slots->count : 0;
	x->bits = x->nr_slots ? km_log2(x->nr_slots) : 0;
	x->node_bytes = x->nr_slots ? node_bytes(x) : 0;
}

void km_xarray_from(struct km_xarray *x, uint64_t from)
{
	x->from = from;
}

uint64_t km_xarray_span(const struct km_xarray *x)
{
	const struct km_xarray_level *l = x->depth ? &x->level[x->depth - 1] : NULL;
	unsigned end;

	if (!l)
		return 1;
	for (end = l->slot; end < x->nr_slots && continues(x, l, end); end++)
		;
	return (uint64_t)(end - l->slot + 1) << l->shift;
}

/* This kernel's arrays can be walked. A shift that is no multiple of the bits could not be checked. */
static bool is_known(const struct km_xarray *x)
{
	if (x->nr_slots < 2 || x->nr_slots > KM_XARRAY_SLOTS || x->nr_slots & (x->nr_slots - 1) ||
	    x->node_bytes > MAX_NODE_BYTES)
		return false;
	return !by_level(x) ||
	       (is_radix(x) && node_place(x, KF_xarray_height)->present &&
		(node_place(x, KF_xa_node_path)->present || node_place(x, KF_xa_node_height)->present));
}

/* The head: nothing, the only entry, or the topmost node. */
static enum km_status open_array(struct km_xarray *x, uint64_t *ret_index, uint64_t *ret_entry)
{
	uint64_t head, height;
	enum km_status st;

	x->state = KM_XARRAY_DONE;
	if (!is_known(x))
		return KM_ABSENT;
	st = km_read_field(x->view, KF_xarray_head, x->addr, 0, &head);
	if (!st && by_level(x)) {
		st = km_read_field(x->view, KF_xarray_height, x->addr, 0, &height);
		if (!st && height > KM_XARRAY_LEVELS)
			st = KM_CORRUPT;
		if (!st)
			x->height = (unsigned)height;
	}
	if (st)
		return st;
	if (!head)
		return KM_END;
	if (!is_internal(x, NULL, head)) {
		if (x->from)
			return KM_END;
		*ret_index = 0;
		*ret_entry = head;
		return KM_OK;
	}
	head = node_of(x, NULL, head);
	if (!head)
		return KM_END;
	st = xarray_push(x, head, 0);
	if (st)
		return st;
	x->state = KM_XARRAY_OPEN;
	return KM_END;
}

enum km_status km_xarray_next(struct km_xarray *x, uint64_t *ret_index, uint64_t *ret_entry)
{
	enum km_status st;

	if (x->state == KM_XARRAY_NEW) {
		st = open_array(x, ret_index, ret_entry);
		if (x->state != KM_XARRAY_OPEN)
			return st;
	}
	while (x->depth) {
		struct km_xarray_level *l = &x->level[x->depth - 1];
		unsigned slot = l->slot;
		uint64_t entry, index, node;

		if (slot == x->nr_slots) {
			x->depth--;
			continue;
		}
		index = l->index + ((uint64_t)slot << l->shift);
		entry = l->slots[l->slot++];
		if (!entry)
			continue;
		if (!is_internal(x, l, entry)) {
			*ret_index = index;
			*ret_entry = entry;
			return KM_OK;
		}
		node = node_of(x, l, entry);
		if (!node)
			continue;
		st = xarray_push(x, node, index);
		if (st)
			return st;
	}
	x->state = KM_XARRAY_DONE;
	return KM_END;
}

enum km_status km_xarray_count(struct km_view *view, uint64_t addr, uint64_t bound,
			       const struct km_xarray_kind *kind, struct km_xarray_count *ret)
{
	enum km_status st, first = KM_OK;
	uint64_t index, entry;
	struct km_xarray x;

	*ret = (struct km_xarray_count){ 0 };
	km_xarray_init(&x, view, addr, bound);
	while ((st = km_xarray_next(&x, &index, &entry)) != KM_END) {
		bool is_value = !st && km_xarray_is_value(&x, entry);

		if (!st && kind && !is_value && !kind->is_one(kind->arg, entry)) {
			st = KM_CORRUPT;
			x.bad = entry;
		}
		if (!st)
			*(is_value ? &ret->values : &ret->pointers) += km_xarray_span(&x);
		else if (!first) {
			first = st;
			ret->bad = x.bad;
		}
	}
	ret->nodes = x.nodes;
	return first;
}
