/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_MOUNTS_H
#define KM_MOUNTS_H

/** The mounts of a super block: a list up to v6.17, a chain of pointers since. */

#include "view/view.h"

struct km_mounts {
	struct km_view *view;
	bool chained;
	struct km_list list;
	uint64_t next, seen;
	uint64_t mark; /* of the chain: a mount that was met */
};

/** Start with the struct super_block at @sb. KM_OK, KM_ABSENT, or why it cannot be read. */
enum km_status km_mounts_init(struct km_mounts *m, struct km_view *view, uint64_t sb);
/** The next struct mount. KM_OK, KM_END, KM_UNSUPPORTED (more than 2^24), or why they cannot be followed. */
enum km_status km_mounts_next(struct km_mounts *m, uint64_t *ret);

#endif
