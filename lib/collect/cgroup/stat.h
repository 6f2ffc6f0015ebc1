/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_CGROUP_STAT_H
#define KM_CGROUP_STAT_H

/**
 * Statistics of memory cgroups, as memory.stat prints them.
 *
 * The kernel counts per CPU and updates totals only from time to time; the value of a cgroup is what it
 * stores, plus what its descendants have handed up and what it and they still have per CPU
 * (mem_cgroup_css_rstat_flush()). Before v5.13 the per-CPU parts are added likewise.
 */

#include "cgroup.h"

/* Counters that other numbers are computed from, whether memory.stat prints them or not. */
enum km_memcg_counter {
	KM_MEMCG_ANON, /* pages, here and where nothing else is said */
	KM_MEMCG_FILE, /* swap cache included */
	KM_MEMCG_SWAPCACHE,
	KM_MEMCG_SHMEM,
	KM_MEMCG_KMEM,
	KM_MEMCG_SOCK,
	KM_MEMCG_SWAP,
	KM_MEMCG_SLAB_RECLAIMABLE,   /* bytes; pages before v5.9 */
	KM_MEMCG_SLAB_UNRECLAIMABLE, /* likewise */
	KM_MEMCG_PERCPU,	     /* bytes */
	KM_MEMCG_ZSWAP,		     /* bytes */
	KM_NR_MEMCG_COUNTERS
};

struct km_memcg_counters {
	int64_t v[KM_NR_MEMCG_COUNTERS];
	uint32_t known; /* a bit each */
};

static inline bool km_memcg_has(const struct km_memcg_counters *c, enum km_memcg_counter i)
{
	return c->known >> i & 1;
}

/**
 * Write table cgroup_stat for all of @all, and fill @ret: one a cgroup, by index. @paths: of each, NULL where
 * unknown. What cannot be read is counted as unknown. KM_OK, KM_IO, KM_NOMEM.
 */
enum km_status km_memcg_stats_write(struct km_run *run, const struct km_memcgs *all,
				    const char *const *paths, struct km_memcg_counters *ret);

#endif
