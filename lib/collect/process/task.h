/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_TASK_H
#define KM_TASK_H

/** Tasks, as collector task met them. */

#include "base/mem.h"

/* task_struct.flags (include/linux/sched.h): defines, which debug information does not have. */
#define PF_EXITING 0x4u
#define PF_KTHREAD 0x200000u

/** A task that the collector of tasks met; leaders of their threads come first. */
struct km_task_seen {
	uint64_t addr;
	int64_t pid;
};

KM_VEC_AS(km_tasks, struct km_task_seen);

#endif
