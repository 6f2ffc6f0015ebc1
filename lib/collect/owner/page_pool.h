/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PAGE_POOL_H
#define KM_PAGE_POOL_H

/** Pools of pages that network drivers receive into (net/core/page_pool.c): nothing lists them but their pages. */

#include "collect/collect.h"
#include "owner.h"

/**
 * After km_owners_adopt(): name the owners of pools by their devices, and take the pools out of the table of
 * mappings. KM_OK or KM_NOMEM.
 */
enum km_status km_page_pools_name(struct km_run *run);

#endif
