/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_RESOURCE_H
#define KM_RESOURCE_H

/** Ranges of physical memory by the firmware map (struct resource), as collector memory_map found them. */

#include "base/mem.h"

/** A range that the firmware map names. */
struct km_resource {
	uint64_t start, end; /* frames, [start, end) */
	unsigned depth;	     /* 0: a top one, such as "System RAM" */
	char name[64];
};

KM_VEC_AS(km_resources, struct km_resource);

#endif
