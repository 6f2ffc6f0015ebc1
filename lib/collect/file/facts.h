/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_FILE_FACTS_H
#define KM_FILE_FACTS_H

/** What one address_space is: its inode, file system and path, and what its tree holds. */

#include "dirs.h"
#include "view/xarray.h"

/* The kind of file that has pages in memory; names in km_file_kind_names[]. */
enum km_file_kind {
	KM_FILE_UNKNOWN,
	KM_FILE_REGULAR,
	KM_FILE_DIRECTORY,
	KM_FILE_SYMLINK,
	KM_FILE_BLOCK_DEVICE,
	KM_FILE_TMPFS,
	KM_FILE_MEMFD,
	KM_FILE_SYSV,
	KM_FILE_SHARED_ANON,
	KM_FILE_KERNEL_SHM,
	KM_FILE_HUGETLB,
	KM_FILE_INODE,
	KM_NR_FILE_KINDS
};

extern const char *const km_file_kind_names[KM_NR_FILE_KINDS];

struct km_file_facts {
	uint64_t mapping;
	enum km_status
		st; /* why the address_space or its inode cannot be read; then only mapping */
	enum km_status
		path_st;  /* why there is no path; KM_NOTFOUND: no directory entry is in memory */
	bool of_mounts;	  /* path_st is why not all mounts of its file system were read, in which its path begins */
	uint64_t path_at; /* address of what could not be read */
	enum km_status super_st;
	uint64_t inode_at, super;  /* addresses; super 0: no valid one */
	const char *device, *type; /* of the file system, or block device; NULL: not known */
	enum km_file_kind kind;
	enum km_status kind_st; /* why the kind is unknown, where the name does not show it */
	bool has_nrpages, is_shmem, not_written, deleted, has_deleted, has_swapped;
	bool in_inode; /* the address_space is its inode's own */
	bool settled;  /* nobody was changing its tree: its lock is free */
	bool is_dax;   /* its pages are a device's, and values in its tree, each of which nrpages counts since v5.13 */
	bool odd_mode; /* its type is none, or not one that its operations can be of */
	uint64_t nrpages, swapped, ino;
	int64_t size;
	const char *path; /* NULL: see path_st */
	const char *
		end; /* of the path, where directories above cannot be read; NULL: not known either */
	enum km_status tree_st;
	struct km_xarray_count tree;
};

/**
 * Read them for @mapping; strings are put into @arena. @max_nodes bounds the walk of its tree, whose pages are
 * those of @mm's memory map. KM_OK also where things cannot be read; else KM_NOMEM.
 */
enum km_status km_file_facts_read(struct km_dirs *dirs, const struct km_mm *mm,
				  struct km_arena *arena, uint64_t mapping, uint64_t max_nodes,
				  struct km_file_facts *ret);

#endif
