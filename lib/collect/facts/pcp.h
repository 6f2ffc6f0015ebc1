/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PCP_H
#define KM_PCP_H

/** Free pages on the lists of CPUs, as collector pcp walked them. */

#include "base/mem.h"

struct km_pcp_block {
	uint64_t pfn;
	uint8_t order;
};

/** Sorted by pfn once the collector has ended. */
KM_VEC_AS(km_pcp_blocks, struct km_pcp_block);

#endif
