/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_LEAK_REF_IMPL_H
#define KM_LEAK_REF_IMPL_H

/** For ref_find.c alone. */

#include "leak.h"

struct km_ref_pages {
	struct km_run *run;
	struct km_chunk_plan plan;
	bool planned;
	struct km_chunk_worker *worker;
	struct km_chunk *chunk; /* read last; NULL: none */
	uint64_t start;		/* its first frame */
};

/** KM_OK, or as km_chunk_plan_init(). */
enum km_status km_ref_pages_init(struct km_ref_pages *p, struct km_run *run);
/** Accepts a zeroed struct. */
void km_ref_pages_deinit(struct km_ref_pages *p);
/**
 * "struct page of frame 0x…: page cache, offset 0x… of /path": the class of frame @pfn and who holds it; of a file, bytes
 * from its beginning.
 */
void km_ref_describe_page(struct km_ref_pages *p, uint64_t pfn, char *buf, size_t room);

#endif
