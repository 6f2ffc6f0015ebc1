/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "inodes.h"

#define MAX_INODES (UINT64_C(1) << 26)

enum km_status km_inodes_init(struct km_inodes *i, struct km_view *view, uint64_t sb)
{
	const struct km_place *link = &km_view_kernel(view)->layout->field[KF_inode_i_sb_list];
	uint64_t head;
	enum km_status st = km_field_addr(view, KF_super_block_s_inodes, sb, 0, &head);

	if (!st && !link->present)
		st = KM_ABSENT;
	if (st)
		return st;
	i->link = link->offset;
	km_list_init(&i->list, view, head, MAX_INODES);
	return KM_OK;
}

enum km_status km_inodes_next(struct km_inodes *i, uint64_t *ret)
{
	uint64_t entry;
	enum km_status st = km_list_next(&i->list, &entry);

	if (!st)
		*ret = entry - i->link;
	return st;
}
