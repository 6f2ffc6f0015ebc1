/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_MM_IMPL_H
#define KM_MM_IMPL_H

#include "mm.h"

/*
 * Parts of km_mm_create(). What cannot be read is noted in mm->page_status and mm->page_why, and how the
 * kernel was found to do things in mm->variants; only KM_NOMEM fails.
 */

/** The memory map: struct page, sections and pageblocks. */
enum km_status km_memmap_open(struct km_view *view, struct km_mm *mm);
/** Find how this kernel's struct page is read. Needs the numbers of zones and nodes. */
enum km_status km_page_format_open(const struct km_kernel *k, struct km_mm *mm);
/** Find how this kernel's pageblock bits are laid out. Needs the sections. */
enum km_status km_pageblock_open(struct km_view *view, struct km_mm *mm);

/** Why the first section that could not be read is lost; KM_CORRUPT: all were read, and there is none. */
enum km_status km_mm_first_lost(const struct km_mm *mm);

/** Note that struct pages cannot be read: @st and @why (copied). Always KM_OK. */
enum km_status km_mm_no_pages(struct km_mm *mm, enum km_status st, const char *why);
/** Note which way of doing @name (static) was found: @chosen, and why. KM_OK or KM_NOMEM. */
enum km_status km_mm_variant(struct km_mm *mm, const char *name, const char *chosen, const char *fmt, ...)
	__attribute__((format(printf, 4, 5)));

#endif
