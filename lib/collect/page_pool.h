/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PAGE_POOL_H
#define KM_PAGE_POOL_H

/** Pools of pages that network drivers receive into (net/core/page_pool.c): nothing lists them but their pages. */

#include "collect.h"

/**
 * The owner of class other_kernel for the struct page_pool at @addr, named by its device, made when it is new;
 * KM_NO_OWNER when there are absurdly many. KM_OK or KM_NOMEM.
 */
enum km_status km_page_pool_owner(struct km_run *run, uint64_t addr, uint32_t *ret);

#endif
