/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A structure that only its home defines; the others know it by pointer. */
#include "../../base.h"

struct timekeeper {
	u64 base[5];
	u64 xtime_sec;
	unsigned long ktime_sec;
};

struct timekeeper shadow_timekeeper;

void ktime_get_real_ts64(u64 *ret);

void ktime_get_real_ts64(u64 *ret)
{
	*ret = shadow_timekeeper.xtime_sec;
}
