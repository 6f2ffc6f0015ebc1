/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_HUGETLB_H
#define KM_HUGETLB_H

/** Pools of huge pages, as collector hugetlb found them. */

#include "base/mem.h"
#include "base/status.h"

/** A size of huge pages on a node, or on all of them together. */
struct km_hugetlb_pool {
	uint64_t addr; /* of the hstate */
	unsigned order;
	int node_id;				/* -1: all */
	int64_t total, free, reserved, surplus; /* counters, in huge pages; reserved: not by node */
	enum km_status counters;		/* why they are not known */
	int64_t listed;				/* walked on the list of free ones; of all nodes for all */
	bool listed_whole;
};

/** Those of all nodes after those by node. */
KM_VEC_AS(km_hugetlb_pools, struct km_hugetlb_pool);

#endif
