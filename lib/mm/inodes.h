/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_INODES_H
#define KM_INODES_H

#include "view/view.h"

/** The inodes of the struct super_block at @sb, as its list has them. KM_OK; KM_ABSENT. */
enum km_status km_inodes_init(struct km_entries *inodes, struct km_view *view, uint64_t sb);

#endif
