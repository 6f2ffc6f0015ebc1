/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_DIRS_H
#define KM_DIRS_H

/**
 * Paths of many files: each directory's path is found once and remembered, within bounds; so is a failure to
 * find it. One per thread.
 */

#include "base/map.h"
#include "super.h"

#define KM_DIRS_MAX_DEPTH 4096u /* PATH_MAX: each step takes at least two bytes */

struct km_dir {
	const char *path;  /* "" is the root; NULL: nothing is known of it */
	enum km_status st; /* why path does not begin at the root */
	bool mounted;	   /* path begins where it is mounted, else where its file system begins */
};

struct km_dirs {
	const struct km_supers *supers;
	struct km_view *view;
	struct km_map by_dentry; /* index in v + 1 */
	KM_VEC(struct km_dir) v;
	struct km_arena arena;
	size_t bytes;	 /* in the arena */
	uint64_t *chain; /* owned; directories on the way up */
};

/** KM_OK or KM_NOMEM. */
enum km_status km_dirs_init(struct km_dirs *d, const struct km_supers *supers,
			    struct km_view *view);
/** Accepts a zeroed struct. */
void km_dirs_deinit(struct km_dirs *d);

struct km_dirs_path {
	char text
		[4096]; /* also when directories above cannot be read: the end of the path, or "" */
	bool deleted;	/* the name is gone */
	bool mounted;	/* false: within its file system only, which nobody has mounted */
	bool nameless;	/* of no directory: text is the name that the kernel gave it */
};

/**
 * The path of @dentry, without a mark that the name is gone. KM_OK; KM_NOTFOUND (it has no name); KM_CORRUPT (a
 * loop, a name that is none); KM_UNSUPPORTED (longer than a path may be); KM_NOMEM; or why it cannot be read.
 */
enum km_status km_dirs_path(struct km_dirs *d, uint64_t dentry, struct km_dirs_path *ret);

#endif
