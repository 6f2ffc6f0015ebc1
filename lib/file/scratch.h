/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_SCRATCH_H
#define KM_SCRATCH_H

#include <stdint.h>

#include "base/status.h"

/**
 * Zeroed memory for large tables that are mostly empty: a nameless sparse file in $TMPDIR (/var/tmp), so
 * that what is written can leave main memory again; anonymous memory where no such file can be made.
 * Only pages that are touched take room.
 */
struct km_scratch {
	void *data; /* NULL: none */
	uint64_t bytes;
};

/** KM_OK or KM_NOMEM. */
enum km_status km_scratch_create(uint64_t bytes, struct km_scratch *ret);
/** Accepts a zeroed struct; leaves it zeroed. */
void km_scratch_destroy(struct km_scratch *s);

#endif
