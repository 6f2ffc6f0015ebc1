/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_CLAIM_H
#define KM_CLAIM_H

/** Claims of page frames by what maps them: for collectors that know an owner by its addresses. */

#include "collect/collect.h"
#include "kconst/page_class.h"

/* How many pages of a range may be unmapped, such as guards; a range with more is rejected. */
#define KM_CLAIM_HOLES 1024u

/**
 * Claim for @id the frames that kernel addresses [@addr, @addr + @bytes) map to, whole pages, by the page
 * tables (or arithmetic in the direct map). Adds to *@ret_pages how many are mapped, claimed before or not.
 *
 * KM_OK; KM_UNMAPPED, KM_EXCLUDED or KM_MISSING: the first reason why a page could not be translated, the
 * others are claimed; KM_CORRUPT: KM_CLAIM_HOLES pages could not, or all claims together name several times
 * as many frames as there are, a bound that keeps a wild size from taking hours.
 */
enum km_status km_claim_mapped(struct km_run *run, uint64_t addr, uint64_t bytes, uint32_t id,
			       uint64_t *ret_pages);

/**
 * Claim for @id the frames of the struct pages that an array of @nr pointers at @array names. Adds to
 * *@ret_pages how many there are. KM_OK; why the array cannot be read; KM_CORRUPT: a pointer is none to a
 * struct page. What comes after it is not claimed then.
 */
enum km_status km_claim_array(struct km_run *run, uint64_t array, uint64_t nr, uint32_t id,
			      uint64_t *ret_pages);

/**
 * Claim for @id the allocation that begins with frame @pfn, when its struct page does not identify it and
 * nobody has claimed it: a compound page, or a block whose later pages have no reference of their own. Adds
 * its pages to *@ret_pages.
 *
 * KM_OK; KM_NOTFOUND: it is of a known kind, free, reserved, claimed already, or not the first page of its
 * allocation; or why its struct page cannot be read.
 */
enum km_status km_claim_block(struct km_run *run, uint64_t pfn, uint32_t id, uint64_t *ret_pages);

/** Claim for @id those of @nr frames from @pfn that are reserved (PG_reserved). Returns how many. */
uint64_t km_claim_reserved(struct km_run *run, uint64_t pfn, uint64_t nr, uint32_t id);
/**
 * Claim for @id up to @nr frames from @pfn, each an allocation of its own, as left by one allocation that was
 * split; the first one that is none ends it. Returns how many.
 */
uint64_t km_claim_split(struct km_run *run, uint64_t pfn, uint64_t nr, uint32_t id);

/** The frame that a value names: a pointer to a struct page, or to a page in the direct map. False: neither. */
bool km_claim_pointee(struct km_run *run, uint64_t value, uint64_t *ret_pfn);

/** True when km_claim_block() would claim an allocation that begins with @pfn. */
bool km_claim_is_plain(struct km_run *run, uint64_t pfn);

/** The owner of the frame that @addr maps to, or KM_NO_OWNER. */
uint32_t km_claim_owner(struct km_run *run, uint64_t addr);

/**
 * The owner of @class for structure or code at @addr, made with @name when it is new. KM_OK or KM_NOMEM.
 */
enum km_status km_claim_owner_at(struct km_run *run, enum km_page_class class, const char *name,
				 uint64_t addr, uint32_t *ret);

/** The owner of @class that is called @name, made when it is new. KM_OK or KM_NOMEM. */
enum km_status km_claim_owner_named(struct km_run *run, enum km_page_class class, const char *name,
				    uint32_t *ret);

#endif
