/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PROC_CONSTANTS_H
#define KM_PROC_CONSTANTS_H

#include "store/store.h"

/**
 * The constants of kernel @release for the store's current capture, when the capture itself does not
 * have them: gfp_flag (unless it has rows), alloc_flag, kmalloc_type (unless it has rows), migratetype
 * (unless it has rows). Nothing for a release that is not known. KM_OK, KM_IO or KM_NOMEM.
 */
enum km_status km_constants_store(struct km_store *store, const char *release);

/** What settings mean (table knob), for the store's current capture. KM_OK, KM_IO or KM_NOMEM. */
enum km_status km_knobs_store(struct km_store *store);
/** Whether the meaning of setting @name, as sysctl(8) calls it, is known. */
bool km_knob_is_known(const char *name);

/** The flags of @mask (table taint), for the store's current capture. KM_OK, KM_IO or KM_NOMEM. */
enum km_status km_taint_store(struct km_store *store, uint64_t mask);

#endif
