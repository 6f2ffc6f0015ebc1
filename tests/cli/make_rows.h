/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef MAKE_ROWS_H
#define MAKE_ROWS_H

/** Rows that several of the cases have which make_case writes. */

#include <stdbool.h>

#include "store/store.h"

/** A field of /proc/meminfo. */
bool add_meminfo(struct km_store *s, const char *name, int64_t kb);

/** A slab cache whose slabs are of one page. */
struct cache_spec {
	const char *name;
	int64_t slots, slot_bytes; /* of a slab */
	int64_t slabs, active;	   /* active: objects of a slab */
	int reclaimable;	   /* -1: unknown */
};
bool add_slab_cache(struct km_store *s, const struct cache_spec *c);

#endif
