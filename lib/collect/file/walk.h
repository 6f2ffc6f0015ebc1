/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_INODE_WALK_H
#define KM_INODE_WALK_H

/** The inodes in memory, by the list of each super block: a second witness for pages of files. */

#include "super.h"

struct km_inode_pages {
	uint64_t mapping; /* its address_space */
	uint64_t nrpages; /* 0: shared memory that may have pages in swap */
};

struct km_inode_walk {
	uint64_t inodes, nrpages;	      /* found; sum over them */
	KM_VEC(struct km_inode_pages) cached; /* those with pages, or swapped out */
	enum km_status
		st;	    /* KM_OK: the list was followed to its end; KM_UNSUPPORTED: it is too long */
	uint64_t bad;	    /* where it is broken */
	uint64_t strangers; /* inodes that name another super block */
	uint64_t stranger;  /* the first of them */
};

/**
 * Follow the inodes of super block @sb, at most 8 million: a microsecond for each where the dump is compressed.
 * KM_OK also where its list is broken; else KM_NOMEM.
 */
enum km_status km_inodes_walk(struct km_view *v, uint64_t sb, struct km_inode_walk *ret);
/** Accepts a zeroed struct. */
void km_inode_walk_free(struct km_inode_walk *w);

#endif
