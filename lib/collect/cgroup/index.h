/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_CGROUP_INDEX_H
#define KM_CGROUP_INDEX_H

/** Where the counters of a memory cgroup are in its arrays. */

#include "cgroup.h"

#define KM_MEMCG_INDEX_MAX 512u /* counters */

struct km_memcg_index {
	unsigned n;    /* elements of mem_cgroup_stats_index; 0: each counter is at its own number */
	unsigned bias; /* what the elements begin at */
	uint8_t v[KM_MEMCG_INDEX_MAX];
};

/**
 * Read mem_cgroup_stats_index, where this kernel has it, and record how its elements are meant as a row of table variant.
 * KM_OK; KM_UNSUPPORTED: it has more elements; why it cannot be read; KM_NOMEM; KM_IO.
 */
enum km_status km_memcg_index_read(struct km_run *run, struct km_memcg_index *ret);

/** The place of counter @item; false: memory cgroups do not count it. */
bool km_memcg_index_place(const struct km_memcg_index *x, int64_t item, uint64_t *ret);

#endif
