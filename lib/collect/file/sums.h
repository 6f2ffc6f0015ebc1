/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_FILE_SUMS_H
#define KM_FILE_SUMS_H

/** Sums over all files, compared with each other and with the kernel's counters. */

#include "collect/collect.h"
#include "facts.h"
#include "owner/owner.h"

struct km_file_sums {
	/* by the scan of memory */
	uint64_t cached, mapped, dirty, writeback, bdev_cached;
	/* by inodes: those on the lists, and address_spaces that are beside their inode */
	uint64_t inode_pages, bdev_inode_pages, beside_pages;
	uint64_t dax_pages; /* the part of inode_pages that counts a device's pages (km_file_facts.is_dax) */
	bool inodes_whole;
	/* by trees */
	uint64_t tree_pages, swap_entries, swapped;
	uint64_t trees_unknown, swapped_unknown;
	uint64_t files, agree; /* files whose nrpages and cached pages are known; are the same */
	uint64_t unknown;      /* address_spaces that could not be identified */
};

/** Add one; @use is NULL when the scan found no page of it. */
void km_file_sums_add(struct km_file_sums *s, const struct km_mapping_use *use,
		      const struct km_file_facts *x);
/** Write rows of table check. Returns the store's status. */
enum km_status km_file_sums_check(struct km_run *run, const struct km_file_sums *s);

#endif
