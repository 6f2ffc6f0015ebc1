/* SPDX-License-Identifier: GPL-2.0-or-later */
/* CPU time, for tests that hold cost against the size of the input. */
#ifndef CPU_HELP_H
#define CPU_HELP_H

#include <sys/resource.h>

/* Of the program alone: what the kernel needs for its pages and files depends on who else is at work. */
static inline double cpu_seconds(void)
{
	struct rusage u;

	getrusage(RUSAGE_SELF, &u);
	return (double)u.ru_utime.tv_sec + (double)u.ru_utime.tv_usec / 1e6;
}

#endif
