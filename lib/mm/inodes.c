/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "inodes.h"

#define MAX_INODES (UINT64_C(1) << 26)

enum km_status km_inodes_init(struct km_entries *inodes, struct km_view *view, uint64_t sb)
{
	uint64_t head;
	enum km_status st = km_field_addr(view, KF_super_block_s_inodes, sb, 0, &head);

	return st ? st : km_entries_init(inodes, view, KF_inode_i_sb_list, head, MAX_INODES);
}
