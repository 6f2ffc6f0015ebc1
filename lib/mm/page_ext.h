/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PAGE_EXT_H
#define KM_PAGE_EXT_H

/** The notes about each page that debugging options keep beside its struct page (mm/page_ext.c). */

#include "view/view.h"

#define KM_MAX_PAGE_EXT 4096u /* bytes of the notes about one page */

/** Bytes of notes about a page; 0: not known, or there are none. */
uint64_t km_page_ext_bytes(struct km_view *view);

#endif
