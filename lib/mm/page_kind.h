/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PAGE_KIND_H
#define KM_PAGE_KIND_H

/** What a struct page says about itself, from a copy of it. */

#include <limits.h>

#include "mm.h"

#define KM_NO_ORDER UINT_MAX /* a compound order that cannot be */
/* page->mapping, low bits (include/linux/page-flags.h) */
#define KM_MAPPING_ANON	   0x1u
#define KM_MAPPING_MOVABLE 0x2u
#define KM_MAPPING_KSM	   0x3u
#define KM_MAPPING_FLAGS   0x3u /* what is no pointer */

/**
 * The head that word @info of the struct page at @addr leads to; 0: it is no tail. Up to v7.0 the word is
 * page->compound_head, the head's address + 1. Since v7.1 page->compound_info is a mask + 1 that turns a
 * tail's address into the head's, where the memory map of huge pages can be folded and sizeof(struct page) is
 * a power of two (_compound_head() in include/linux/page-flags.h).
 */
uint64_t km_page_head(uint64_t info, uint64_t addr);
/**
 * The order of the compound page whose head is at @page, @readable bytes of which can be read; 0 when
 * that is too few, KM_NO_ORDER when it is absurd.
 */
unsigned km_page_compound_order(const struct km_page_format *f, const uint8_t *page,
				uint64_t readable);
/**
 * The class of a page that is neither free nor a tail; the order of tests is that of docs/kernel.md 5.7.
 * Class other_kernel: the struct page does not identify it. @readable bytes can be read, those of the next
 * page for the head of a compound page.
 */
uint8_t km_page_kind(const struct km_page_format *f, const uint8_t *page, uint64_t flags,
		     uint64_t readable);
/** The struct page_pool that a page is of (since v5.14); 0: of none. */
uint64_t km_page_pool_of(const struct km_page_format *f, const uint8_t *page);

#endif
