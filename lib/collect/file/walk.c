/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "walk.h"

/* Each million takes a second in a compressed dump; inodes beyond the bound are not read, and unknown. */
#define MAX_INODES (UINT64_C(1) << 23)
#define MAX_STRUCT 4096u

/* What is read of each inode: its list links, super block and address_space, and the bytes between them. */
struct span {
	const struct km_layout *l;
	uint32_t from, bytes;
};

static enum km_field_id const wanted[] = { KF_inode_i_sb_list, KF_inode_i_sb, KF_inode_i_data };

static enum km_status find_span(const struct km_view *v, struct span *ret)
{
	const struct km_layout *l = km_view_kernel(v)->layout;
	uint32_t from = UINT32_MAX, end = 0;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(wanted); i++) {
		const struct km_place *p = &l->field[wanted[i]];

		if (!p->present)
			return KM_ABSENT;
		if (p->offset < from)
			from = p->offset;
		if (p->offset + p->bytes > end)
			end = p->offset + p->bytes;
	}
	if (end - from > MAX_STRUCT || l->field[KF_inode_i_sb_list].bytes < 16 ||
	    l->type_bytes[KT_address_space] > l->field[KF_inode_i_data].bytes)
		return KM_ABSENT;
	*ret = (struct span){ .l = l, .from = from, .bytes = end - from };
	return KM_OK;
}

/* A member of the inode, or, beyond @base, of the address_space within; @copy begins at s->from. */
static uint64_t inode_member(const struct span *s, enum km_field_id id, uint32_t base,
			     const uint8_t *copy)
{
	struct km_place p = s->l->field[id];

	p.offset += base - s->from;
	return km_place_get(&p, copy);
}

/* Shared memory without a page may have been swapped out: its tree is not empty then. */
static bool may_be_swapped(const struct span *s, const struct km_view *v, uint32_t base,
			   const uint8_t *copy)
{
	uint64_t aops = km_view_sym(v, SYM_shmem_aops);

	if (!aops || !s->l->field[KF_xarray_head].present ||
	    !s->l->field[KF_address_space_i_pages].present ||
	    !s->l->field[KF_address_space_a_ops].present ||
	    inode_member(s, KF_address_space_a_ops, base, copy) != aops)
		return false;
	return inode_member(s, KF_xarray_head, base + s->l->field[KF_address_space_i_pages].offset,
			    copy) != 0;
}

static enum km_status inode_take(struct km_inode_walk *w, const struct span *s, const struct km_view *v,
				 uint64_t inode, uint64_t sb, const uint8_t *copy)
{
	uint32_t base = s->l->field[KF_inode_i_data].offset;
	uint64_t nrpages = inode_member(s, KF_address_space_nrpages, base, copy);
	struct km_inode_pages *to;

	w->inodes++;
	if (inode_member(s, KF_inode_i_sb, 0, copy) != sb) {
		if (!w->strangers++)
			w->stranger = inode;
		return KM_OK;
	}
	if (!nrpages && !may_be_swapped(s, v, base, copy))
		return KM_OK;
	to = km_vec_push(&w->cached);
	if (!to)
		return KM_NOMEM;
	*to = (struct km_inode_pages){ inode + base, nrpages };
	w->nrpages += nrpages;
	return KM_OK;
}

enum km_status km_inodes_walk(struct km_view *v, uint64_t sb, struct km_inode_walk *w)
{
	uint64_t head, cur, before;
	uint8_t copy[MAX_STRUCT];
	uint32_t link;
	struct span s;
	enum km_status st;

	*w = (struct km_inode_walk){ 0 };
	w->st = find_span(v, &s);
	if (!w->st)
		w->st = km_field_addr(v, KF_super_block_s_inodes, sb, 0, &head);
	if (!w->st)
		w->st = km_read_field(v, KF_list_head_next, head, 0, &cur);
	if (w->st)
		return KM_OK;
	link = s.l->field[KF_inode_i_sb_list].offset;
	for (before = head; cur != head;) {
		uint64_t inode = cur - link;
		const uint8_t *entry = copy + (link - s.from);

		w->bad = inode;
		if (w->inodes >= MAX_INODES)
			w->st = KM_UNSUPPORTED;
		else
			w->st = km_view_read(v, inode + s.from, copy, s.bytes);
		if (w->st) {
			/* Nothing is there: the pointer is wrong. */
			if (w->st == KM_UNMAPPED)
				w->bad = before;
			return KM_OK;
		}
		/* As each names the one before it, none can come twice. */
		if (km_place_get(&s.l->field[KF_list_head_prev], entry) != before) {
			w->st = KM_CORRUPT;
			return KM_OK;
		}
		st = inode_take(w, &s, v, inode, sb, copy);
		if (st)
			return st;
		before = cur;
		cur = km_place_get(&s.l->field[KF_list_head_next], entry);
	}
	w->bad = 0;
	return KM_OK;
}

void km_inode_walk_free(struct km_inode_walk *w)
{
	km_vec_free(&w->cached);
}
