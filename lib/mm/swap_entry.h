/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_SWAP_ENTRY_H
#define KM_SWAP_ENTRY_H

/** Slots of swap areas: who uses them. Immutable once read; threads look slots up through views of their own. */

#include "mm.h"

#define KM_MAX_SWAP_AREAS 32u /* MAX_SWAPFILES_SHIFT is 5 */

struct km_swap_maps {
	struct {
		uint64_t map; /* one byte a slot; 0: there is none */
		uint64_t
			clusters;    /* struct swap_cluster_info[], each with a table; 0: there are none */
		uint64_t max;	     /* slots; 0: no such area */
		enum km_status lost; /* why nothing is known of it; KM_OK: it is known, or there is none */
	} area[KM_MAX_SWAP_AREAS];
	uint32_t table_slots; /* of a cluster's table */
	bool tables_count;    /* the tables have the counts, since v7.0 */
	unsigned type_shift;  /* an entry is the number of its area, shifted so far, and its slot */
};

/** Read where the areas keep their counts. What cannot be read stays 0. */
void km_swap_maps_read(struct km_swap_maps *s, struct km_view *v);
/**
 * How many page tables have slot @slot of area @type (swp_swapcount() of the kernel). KM_OK; KM_CORRUPT (there is no
 * such slot, or the count is damaged); or why it cannot be read.
 */
enum km_status km_swap_count(const struct km_swap_maps *s, struct km_view *v,
			     const struct km_mm *mm, uint64_t type, uint64_t slot, uint64_t *ret);
/**
 * The cluster that slot @slot of area @type is in, and the cluster's table, 0 when it has none. Only where areas have
 * clusters.
 */
enum km_status km_swap_table(const struct km_swap_maps *s, struct km_view *v, uint64_t type,
			     uint64_t slot, uint64_t *cluster, uint64_t *table);
/**
 * Whether shared memory or a tmpfs file has @entry (a swp_entry_t), as the byte of its slot says; never where tables hold
 * the counts. KM_OK; KM_CORRUPT (no area that could be read has such a slot); or why the byte cannot be read.
 */
enum km_status km_swap_is_shmem(const struct km_swap_maps *s, struct km_view *v, uint64_t entry, bool *ret);

#endif
