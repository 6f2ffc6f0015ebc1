/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_INODES_H
#define KM_INODES_H

/** The inodes of a super block, as its list has them. */

#include "view/view.h"

struct km_inodes {
	struct km_list list;
	uint64_t link; /* where the list is in an inode */
};

/** Start with the struct super_block at @sb. KM_OK; KM_ABSENT. */
enum km_status km_inodes_init(struct km_inodes *i, struct km_view *view, uint64_t sb);
/** The next struct inode. KM_OK, KM_END, or why the list cannot be followed. */
enum km_status km_inodes_next(struct km_inodes *i, uint64_t *ret);

#endif
