/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_CLAIM_H
#define KM_CLAIM_H

/** Claims of page frames by what maps them: for collectors that know an owner by its addresses. */

#include "collect.h"

/* Pages of a range that need not be mapped, such as guards; with more of them it is none. */
#define KM_CLAIM_HOLES 1024u

/**
 * Claim for @id the frames that kernel addresses [@addr, @addr + @bytes) map to, whole pages, by the page
 * tables (or arithmetic in the direct map). *@ret_pages is added how many are mapped, claimed before or not.
 *
 * KM_OK; KM_UNMAPPED, KM_EXCLUDED or KM_MISSING: the first reason why a page could not be translated, the
 * others are claimed; KM_CORRUPT: KM_CLAIM_HOLES pages could not, or all claims together name several times
 * as many frames as there are, which is how a wild size is kept from taking hours.
 */
enum km_status km_claim_mapped(struct km_run *run, uint64_t addr, uint64_t bytes, uint32_t id,
			       uint64_t *ret_pages);

/**
 * Claim for @id the frames of the struct pages that an array of @nr pointers at @array names.
 * *@ret_pages is added how many there are. KM_OK; why the array cannot be read; KM_CORRUPT: a pointer is
 * none to a struct page. What comes after it is not claimed then.
 */
enum km_status km_claim_array(struct km_run *run, uint64_t array, uint64_t nr, uint32_t id,
			      uint64_t *ret_pages);

/** The owner of the frame that @addr maps to, or KM_NO_OWNER. */
uint32_t km_claim_owner(struct km_run *run, uint64_t addr);

/**
 * The owner of @class for structure or code at @addr, made with @name when it is new. KM_OK or KM_NOMEM.
 */
enum km_status km_claim_owner_at(struct km_run *run, enum km_page_class class, const char *name,
				 uint64_t addr, uint32_t *ret);

#endif
