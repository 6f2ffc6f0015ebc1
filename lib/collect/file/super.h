/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_SUPER_H
#define KM_SUPER_H

/**
 * File systems in use (struct super_block), and where they are mounted. Read once; immutable while threads
 * look things up.
 */

#include "collect/collect.h"
#include "base/map.h"

struct km_super {
	uint64_t addr;
	uint64_t mount;		   /* a struct mount of it, 0: it is mounted nowhere */
	char device[32], type[32]; /* super_block.s_id, file_system_type.name */
	uint64_t root;		   /* its own root directory (a struct dentry); 0: not known */
	const char *path;	   /* where it is mounted; NULL: nowhere, or not known */
	bool whole_path;	   /* all of it is there, not a directory below its root */
	enum km_status lost;	   /* why some of its mounts cannot be read; KM_OK: all were */
	bool is_bdev;		   /* holds the inodes of block devices */
	bool is_hugetlb;
	bool is_shm;		 /* shared memory that no directory has: SysV, memfd, shared anonymous */
	enum km_status shm_lost; /* why it is not known whether it is; KM_OK: it is known */
	bool not_written;	 /* its dirty pages are written nowhere, and not counted as dirty */
};

/** A directory that is the root of a mount, with the path of where that is mounted; "" is the root. */
struct km_mount_root {
	uint64_t dentry;
	const char *path;
};

struct km_supers {
	KM_VEC(struct km_super) v; /* in the order of the kernel's list */
	struct km_map by_addr;	   /* address -> index in v + 1 */
	KM_VEC(struct km_mount_root) roots;
	struct km_map by_root; /* address of the dentry -> index in roots + 1 */
	enum km_status lost;   /* why the list could not be followed to its end; KM_OK: it was */
	struct km_arena arena;
	uint64_t mounts; /* met in the namespace of the first processes */
};

/**
 * Read them all; what is damaged becomes issues of @run. KM_OK, KM_NOMEM, or KM_IO of the store. For a file
 * system that is mounted in several mount namespaces, the first process's namespace counts.
 */
enum km_status km_supers_read(struct km_run *run, struct km_supers *ret);
/** Accepts a zeroed struct. */
void km_supers_free(struct km_supers *s);

/** The super block at @addr, NULL when the list has none there. */
const struct km_super *km_super_at(const struct km_supers *s, uint64_t addr);
/**
 * Read the super block at @addr alone, which the broken list @s does not have. Its mounts are not looked for: `lost`
 * is why. KM_CORRUPT: there is none at @addr, or the list is whole and does not have it.
 */
enum km_status km_super_read_alone(const struct km_supers *s, struct km_view *v, uint64_t addr, struct km_super *ret);
/** The path of the mount whose root is directory @dentry, NULL when it is none. */
const char *km_super_mount_path(const struct km_supers *s, uint64_t dentry);

#endif
