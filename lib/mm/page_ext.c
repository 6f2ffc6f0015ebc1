/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "page_ext.h"

uint64_t km_page_ext_bytes(struct km_view *view)
{
	uint64_t bytes = 0, extra;

	if (km_read_var(view, SYM_page_ext_size, false, &bytes) == KM_ABSENT &&
	    !km_read_var(view, SYM_page_ext_extra, false, &extra) && extra <= KM_MAX_PAGE_EXT)
		bytes = km_view_kernel(view)->layout->type_bytes[KT_page_ext] + extra;
	return bytes <= KM_MAX_PAGE_EXT ? bytes : 0;
}
