/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_CGROUP_CHARGE_H
#define KM_CGROUP_CHARGE_H

/**
 * What the scan found charged to each memory cgroup (page/page.h), and the identities between that and the
 * cgroups' own counters.
 */

#include "stat.h"

/** What is charged to one cgroup itself, without its descendants. Pages. */
struct km_memcg_pages {
	uint64_t anon, anon_unmapped; /* the latter a part of the former */
	uint64_t file, shmem,
		shmem_swapcache;	       /* the latter, in the swap cache alone, a part of shmem */
	uint64_t other;			       /* of processes and files all the same */
	uint64_t kernel;		       /* charged page by page */
	uint64_t kernel_slab, kernel_compound; /* of these: of class slab; other compound pages */
	uint64_t stock;			       /* charged in advance by CPUs */
	int64_t object_bytes;		       /* charged for objects: what is not in the statistics */
};

struct km_memcg_found {
	struct km_memcg_pages *v; /* one a cgroup, by index */
	/* For all pages of processes and files, and of the kernel, it is known who they are charged to. */
	bool user_whole, kernel_whole;
	bool stock_whole, objects_whole;
};

/**
 * Write table cgroup_page and fill @ret, whose array is the caller's. KM_OK, KM_IO, KM_NOMEM.
 */
enum km_status km_memcg_charges_write(struct km_run *run, const struct km_memcgs *all,
				      const char *const *paths, struct km_memcg_found *ret);

/** Rows of table check. KM_OK, KM_IO, KM_NOMEM. */
enum km_status km_memcg_checks_write(struct km_run *run, const struct km_memcgs *all,
				     const char *const *paths,
				     const struct km_memcg_counters *counters,
				     const struct km_memcg_found *found);

#endif
