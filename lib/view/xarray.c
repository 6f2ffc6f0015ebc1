/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "xarray.h"

/*
 * Low bits of an entry:	xarray		radix tree
 *	pointer			00		00
 *	number			x1		10
 *	node			10, > 4096	01
 *	other internal		10		01, into the slots of the same node
 */
#define LOW_BITS	    3u
#define XA_MAX_INTERNAL	    4096u
#define RADIX_INTERNAL_NODE 1u
#define RADIX_EXCEPTIONAL   2u
#define XA_INTERNAL	    2u
#define XA_VALUE	    1u

static bool is_radix(const struct km_xarray *x)
{
	return km_view_kernel(x->view)->layout->field[KF_xarray_head].alt > 0;
}

bool km_xarray_is_value(const struct km_xarray *x, uint64_t entry)
{
	return is_radix(x) ? (entry & LOW_BITS) == RADIX_EXCEPTIONAL : entry & XA_VALUE;
}

static bool is_internal(const struct km_xarray *x, uint64_t entry)
{
	return (entry & LOW_BITS) == (is_radix(x) ? RADIX_INTERNAL_NODE : XA_INTERNAL);
}

/* The node that an internal entry of @parent leads to; 0: it leads to none, it continues an entry. */
static uint64_t node_of(const struct km_xarray *x, const struct km_xarray_level *parent,
			uint64_t entry)
{
	const struct km_place *slots = &km_view_kernel(x->view)->layout->field[KF_xa_node_slots];
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

	return i && is_internal(x, entry) && !node_of(x, l, entry) &&
	       (is_radix(x) || entry >> 2 < x->nr_slots);
}

/* Read a node into the next level. @index is that of its first slot. */
static enum km_status push(struct km_xarray *x, uint64_t node, uint64_t index)
{
	const struct km_xarray_level *above = x->depth ? &x->level[x->depth - 1] : NULL;
	uint64_t shift, offset, parent, slots;
	struct km_xarray_level *l;
	enum km_status st;
	unsigned i;

	x->bad = node;
	if (x->nodes >= x->bound) {
		x->depth = 0;
		return KM_CORRUPT;
	}
	x->nodes++;
	st = km_read_field(x->view, KF_xa_node_shift, node, 0, &shift);
	if (!st)
		st = km_read_field(x->view, KF_xa_node_offset, node, 0, &offset);
	if (!st)
		st = km_read_field(x->view, KF_xa_node_parent, node, 0, &parent);
	if (!st)
		st = km_field_addr(x->view, KF_xa_node_slots, node, 0, &slots);
	if (st)
		return st;
	if (above ? parent != above->node || offset != above->slot - 1 ||
			    shift + x->bits != above->shift
		  : parent || shift >= 64 || shift % x->bits)
		return KM_CORRUPT;
	l = &x->level[x->depth];
	st = km_view_read(x->view, slots, l->slots, 8ull * x->nr_slots);
	if (st)
		return st;
	for (i = 0; i < x->nr_slots; i++)
		l->slots[i] = km_le64(&l->slots[i]);
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

void km_xarray_init(struct km_xarray *x, struct km_view *view, uint64_t addr, uint64_t bound)
{
	const struct km_place *slots = &km_view_kernel(view)->layout->field[KF_xa_node_slots];

	x->view = view;
	x->addr = x->bad = addr;
	x->nodes = x->from = 0;
	x->bound = bound;
	x->state = KM_XARRAY_NEW;
	x->depth = 0;
	x->nr_slots = slots->present ? slots->count : 0;
	x->bits = x->nr_slots ? km_log2(x->nr_slots) : 0;
}

/* The head: nothing, the only entry, or the topmost node. */
static enum km_status open_array(struct km_xarray *x, uint64_t *ret_index, uint64_t *ret_entry)
{
	uint64_t head;
	enum km_status st;

	x->state = KM_XARRAY_DONE;
	/* A shift that is no multiple of the bits could not be checked. */
	if (x->nr_slots < 2 || x->nr_slots > KM_XARRAY_SLOTS || x->nr_slots & (x->nr_slots - 1))
		return KM_ABSENT;
	st = km_read_field(x->view, KF_xarray_head, x->addr, 0, &head);
	if (st)
		return st;
	if (!head)
		return KM_END;
	if (!is_internal(x, head)) {
		if (x->from)
			return KM_END;
		*ret_index = 0;
		*ret_entry = head;
		return KM_OK;
	}
	head = node_of(x, NULL, head);
	if (!head)
		return KM_END;
	st = push(x, head, 0);
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
		uint64_t entry, index, node;

		if (l->slot == x->nr_slots) {
			x->depth--;
			continue;
		}
		index = l->index + ((uint64_t)l->slot << l->shift);
		entry = l->slots[l->slot++];
		if (!entry)
			continue;
		if (!is_internal(x, entry)) {
			*ret_index = index;
			*ret_entry = entry;
			return KM_OK;
		}
		node = node_of(x, l, entry);
		if (!node)
			continue;
		st = push(x, node, index);
		if (st)
			return st;
	}
	x->state = KM_XARRAY_DONE;
	return KM_END;
}
