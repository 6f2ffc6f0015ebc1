/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_CLOCK_H
#define KM_CLOCK_H

#include <time.h>

/** Seconds of a clock that only goes forward, for measuring how long something took. */
static inline double km_now_seconds(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (double)ts.tv_sec + (double)ts.tv_nsec / 1e9;
}

#endif
