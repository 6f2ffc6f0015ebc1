/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "tick.h"

#define NS_PER_SECOND 1000000000

bool km_tick_hz(struct km_view *v, uint64_t *ret)
{
	uint64_t tick_ns;

	/* From 10 to 10,000 ticks a second. */
	if (km_read_var(v, SYM_tick_nsec, false, &tick_ns) || tick_ns < NS_PER_SECOND / 10000 ||
	    tick_ns > NS_PER_SECOND / 10)
		return false;
	*ret = (NS_PER_SECOND + tick_ns / 2) / tick_ns;
	return true;
}
