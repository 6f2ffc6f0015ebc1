/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_UNOWNED_H
#define KM_UNOWNED_H

/** The largest runs of pages that nobody owns, kept by the scan for the collector that describes them. */

#include "base/mem.h"
#include "base/status.h"

#define KM_MAX_UNOWNED 1000u

struct km_unowned_run {
	uint64_t start_pfn, nr_pages;
	uint8_t order, zone; /* zone: index in mm->zones, or KM_CHUNK_NO_ZONE */
};

struct km_unowned {
	KM_VEC(struct km_unowned_run) v; /* at most twice KM_MAX_UNOWNED */
	uint64_t dropped_pages;		 /* in runs that were smaller than all that are kept */
};

/** Note a run. KM_OK or KM_NOMEM. */
enum km_status km_unowned_note(struct km_unowned *u, const struct km_unowned_run *run);
/** Keep the KM_MAX_UNOWNED largest runs, largest first, of one size by frame. */
void km_unowned_trim(struct km_unowned *u);

#endif
