/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef TOY_MACHINE_FILES_H
#define TOY_MACHINE_FILES_H

/**
 * The files of a toy machine: file systems, mounts, directories, inodes and the trees of their pages, with the
 * truth of each noted. A machine without TOY_HAS_FILES has pages of files, but no files.
 */

#include <stdbool.h>
#include <stdint.h>

#include "toy.h"

#define TOY_FILES  64u
#define TOY_SUPERS 5u

struct toy;

/* Pages of a file: what its tree has to hold. */
struct toy_extent {
	uint64_t index, entry; /* a struct page, or a number that is stored instead */
	unsigned order;
	bool is_value;
};

struct toy_file {
	const char *path, *kind; /* as they are printed; NULL: unknown */
	const char *device, *type;
	unsigned super;
	uint64_t inode, mapping; /* kernel addresses */
	bool is_shmem, is_hugetlb, deleted, has_deleted, not_written;
	uint64_t next_index;
	struct toy_extent *extent; /* owned, in the order of index */
	size_t nr_extents, room;
	uint64_t cached, dirty, writeback, mapped, huge, swapped, shadows, nodes;
};

struct toy_files {
	struct toy_file v[TOY_FILES];
	unsigned n;
	uint64_t next, end;	      /* physical memory for structures, not yet used */
	uint64_t super[TOY_SUPERS];   /* kernel addresses */
	uint64_t dir[16], root_mount; /* kernel addresses of directories' dentries, by depth */
	uint64_t swap_map, nr_swap;   /* physical address; slots used */
	uint64_t swapcache_shmem;     /* pages */
	unsigned mounts;
};

/** Make all but the pages; takes frames, so before these are given their state. */
void toy_files_make(struct toy *m);
/** Pages of class file, shmem or hugetlb: give them to a file, or to none. Their counters are counted. */
void toy_files_take(struct toy *m, uint64_t pfn, unsigned order, unsigned class);
/** A page of the kernel's own: processes may map it, as a driver lets them. */
void toy_files_map_kernel(struct toy *m, uint64_t pfn);
/** An anonymous page that nobody maps: put it into the swap cache. */
void toy_files_swap_anon(struct toy *m, uint64_t pfn);
/** Make the trees. */
void toy_files_finish(struct toy *m);
void toy_files_free(struct toy *m);

/** The file by its path, or by its kind when it has none; aborts when there is none. */
struct toy_file *toy_file_at(struct toy *m, const char *name);
/** Where a directory entry of it is (kernel address), 0: none. */
uint64_t toy_file_dentry(const struct toy *m, const struct toy_file *f);

#endif
