/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_MEMMAP_H
#define KM_MEMMAP_H

#include "mm.h"

/**
 * Read the sections of the memory map and fix, once, how this kernel's struct page and pageblock bits
 * are decoded. What cannot be had is noted in mm->page_status and mm->page_why; only KM_NOMEM fails.
 */
enum km_status km_memmap_open(struct km_view *view, struct km_mm *mm);

#endif
