/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PERCPU_H
#define KM_PERCPU_H

/** Chunks of the per-CPU allocator, as collector percpu found them. */

#include "base/mem.h"

/** A chunk of the per-CPU allocator, kept likewise. */
struct km_percpu_seen {
	uint64_t addr, base, pages, alloc_map, bound_map, start_offset, end_offset;
	bool first, reserved;
};

/** What they hold. */
struct km_percpu_use {
	KM_VEC(struct km_percpu_seen) chunks; /* with km_run.leaks */
	uint64_t unit_offsets, base;	      /* *pcpu_unit_offsets, pcpu_base_addr */
	uint64_t pages;			      /* of all possible CPUs */
	int64_t free_bytes, free_by_maps;     /* of all chunks, by their counters and by their bitmaps */
	bool walked, lost, maps_lost;	      /* a chunk, pages of one, or a bitmap could not be found */
};

#endif
