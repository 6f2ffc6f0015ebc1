/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "maple.h"

/*
 * A pointer to a node (aligned to 256 bytes), in the root and in slots of nodes that are no leaves:
 *
 *	63            8 7   6     3 2  1 0
 *	+--------------+---+-------+--+---+
 *	|     node     |   | type  |  |   |	bits 0 and 1 are 10 in the root only
 *	+--------------+---+-------+--+---+
 *
 * and to the parent, of a node that is not the root (bit 0 of that is set):
 *
 *	63            8 7        3 2  0
 *	+--------------+----------+----+
 *	|     node     |   slot   | 110|
 *	+--------------+----------+----+
 */
#define NODE_MASK	(~UINT64_C(0xff))
#define NODE_BYTES	256u
#define TYPE(entry)	((unsigned)((entry) >> 3) & 0xf)
#define LEAF_64		1u
#define RANGE_64	2u
#define ARANGE_64	3u
#define LOW_BITS	3u
#define ROOT_IS_NODE	2u
#define MAX_INTERNAL	4096u /* below: values for internal use */
#define PARENT_ROOT	1u
#define PARENT_64(slot) ((uint64_t)(slot) << 3 | 6)
#define XA_ZERO_ENTRY	0x406u /* an index that is reserved, and has nothing */

void km_maple_init(struct km_maple *m, struct km_view *view, uint64_t addr, uint64_t bound)
{
	m->view = view;
	m->addr = m->bad = addr;
	m->nodes = 0;
	m->bound = bound;
	m->state = KM_MAPLE_NEW;
	m->depth = 0;
}

static void copy_words(uint64_t *to, const uint8_t *copy, const struct km_place *p)
{
	unsigned i;

	for (i = 0; i < p->count; i++)
		to[i] = km_le64(copy + p->offset + (uint64_t)i * p->stride);
}

static bool array_fits(const struct km_place *p, unsigned elements)
{
	return p->present && p->bytes == 8 && p->stride == 8 && p->count == elements &&
	       p->offset <= NODE_BYTES - 8u * elements;
}

/* The last slot in use: ma_data_end() of lib/maple_tree.c. */
static unsigned last_slot(const struct km_maple_level *l, unsigned type, unsigned slots,
			  uint64_t meta_end)
{
	uint64_t last = l->pivots[slots - 2];

	if (type == ARANGE_64 || !last)
		return (unsigned)meta_end;
	return last == l->max ? slots - 2 : slots - 1;
}

/* Take a node apart whose @copy was read. */
static enum km_status decode_maple_node(struct km_maple *m, struct km_maple_level *l, unsigned type,
					const uint8_t *copy)
{
	const struct km_place *f = km_view_kernel(m->view)->layout->field;
	bool alloc = type == ARANGE_64;
	const struct km_place *slot =
		&f[alloc ? KF_maple_node_arange_slot : KF_maple_node_range_slot];
	const struct km_place *pivot =
		&f[alloc ? KF_maple_node_arange_pivot : KF_maple_node_range_pivot];
	const struct km_place *end = &f[alloc ? KF_maple_node_arange_end : KF_maple_node_range_end];

	if (slot->count < 2 || slot->count > KM_MAPLE_SLOTS || !array_fits(slot, slot->count) ||
	    !array_fits(pivot, slot->count - 1) || !end->present || end->offset >= NODE_BYTES)
		return KM_ABSENT;
	copy_words(l->slots, copy, slot);
	copy_words(l->pivots, copy, pivot);
	l->end = last_slot(l, type, slot->count, copy[end->offset]);
	/* The last slot covers what is left of the node. */
	if (l->end >= slot->count)
		return KM_CORRUPT;
	l->pivots[l->end] = l->max;
	l->leaf = type == LEAF_64;
	l->slot = 0;
	return KM_OK;
}

/* Read a node, of the indices from @first to @last, into the next level. */
static enum km_status maple_push(struct km_maple *m, uint64_t enode, uint64_t first, uint64_t last)
{
	const struct km_maple_level *above = m->depth ? &m->level[m->depth - 1] : NULL;
	const struct km_place *up = &km_view_kernel(m->view)->layout->field[KF_maple_node_parent];
	uint64_t node = enode & NODE_MASK, parent;
	unsigned type = TYPE(enode);
	uint8_t copy[NODE_BYTES];
	struct km_maple_level *l;
	enum km_status st;

	m->bad = node;
	if (m->nodes >= m->bound) {
		m->depth = 0;
		return KM_CORRUPT;
	}
	m->nodes++;
	if (m->depth == KM_MAPLE_LEVELS || type < LEAF_64 || type > ARANGE_64)
		return KM_CORRUPT;
	if (!up->present || up->offset > NODE_BYTES - 8)
		return KM_ABSENT;
	st = km_view_read(m->view, node, copy, sizeof(copy));
	if (st)
		return st;
	parent = km_le64(copy + up->offset);
	if (above ? parent != (above->node | PARENT_64(above->slot - 1)) : !(parent & PARENT_ROOT))
		return KM_CORRUPT;
	l = &m->level[m->depth];
	l->node = node;
	l->first = first;
	l->max = last;
	st = decode_maple_node(m, l, type, copy);
	if (!st)
		m->depth++;
	return st;
}

/* The root: nothing, the only entry (of index 0), or the topmost node. */
static enum km_status open_tree(struct km_maple *m, uint64_t *ret_first, uint64_t *ret_last,
				uint64_t *ret_entry)
{
	uint64_t root;
	enum km_status st = km_read_field(m->view, KF_maple_tree_ma_root, m->addr, 0, &root);

	m->state = KM_MAPLE_DONE;
	if (st)
		return st;
	if ((root & LOW_BITS) != ROOT_IS_NODE || root < MAX_INTERNAL) {
		if (!root || (root & LOW_BITS) == ROOT_IS_NODE)
			return KM_END;
		*ret_first = *ret_last = 0;
		*ret_entry = root;
		return KM_OK;
	}
	st = maple_push(m, root, 0, UINT64_MAX);
	if (!st)
		m->state = KM_MAPLE_OPEN;
	return st;
}

enum km_status km_maple_next(struct km_maple *m, uint64_t *ret_first, uint64_t *ret_last,
			     uint64_t *ret_entry)
{
	enum km_status st;

	if (m->state == KM_MAPLE_NEW) {
		st = open_tree(m, ret_first, ret_last, ret_entry);
		if (m->state != KM_MAPLE_OPEN)
			return st;
	}
	while (m->depth) {
		struct km_maple_level *l = &m->level[m->depth - 1];
		uint64_t first = l->first, last, entry;

		if (l->slot > l->end) {
			m->depth--;
			continue;
		}
		last = l->pivots[l->slot];
		entry = l->slots[l->slot];
		/* Pivots rise, up to the node's last index: else what follows cannot be placed. */
		if (last < first || last > l->max || (last == l->max && l->slot < l->end)) {
			m->bad = l->node;
			m->depth--;
			return KM_CORRUPT;
		}
		l->slot++;
		l->first = last + 1;
		if (!entry || entry == XA_ZERO_ENTRY)
			continue;
		if (l->leaf) {
			*ret_first = first;
			*ret_last = last;
			*ret_entry = entry;
			return KM_OK;
		}
		st = maple_push(m, entry, first, last);
		if (st)
			return st;
	}
	m->state = KM_MAPLE_DONE;
	return KM_END;
}
