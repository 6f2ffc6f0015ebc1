/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PATH_H
#define KM_PATH_H

/** Names of files: from a directory entry up through the mounts, as fs/d_path.c does. */

#include "view/view.h"

struct km_path {
	char text[4096];
	size_t start; /* text is built from its end */
};

/**
 * The path of @dentry in @vfsmount (a struct vfsmount), up to the root of its mount namespace; " (deleted)"
 * is added to the name of a file without a name. A file of a file system that nobody mounts (memfd, shared
 * memory, anon_inode) has the name that it gives itself. *@ret points into @p. KM_OK, KM_ABSENT, KM_CORRUPT
 * (a loop, or a dentry above what is mounted), or why a part cannot be read.
 */
enum km_status km_path_read(struct km_view *v, uint64_t vfsmount, uint64_t dentry,
			    struct km_path *p, const char **ret);
/** Where @vfsmount is mounted, likewise; "" is the root. Directories that others have deleted since keep their names. */
enum km_status km_path_of_mount(struct km_view *v, uint64_t vfsmount, struct km_path *p, const char **ret);
/**
 * The path of @dentry within its file system, "/" for its root; a file without a directory has the name of
 * its entry. Fails as km_path_read().
 */
enum km_status km_path_in_super(struct km_view *v, uint64_t dentry, struct km_path *p, const char **ret);
/** The path of an open file (struct file). */
enum km_status km_path_of_file(struct km_view *v, uint64_t file, struct km_path *p,
			       const char **ret);

#endif
