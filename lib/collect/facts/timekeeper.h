/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_TIMEKEEPER_H
#define KM_TIMEKEEPER_H

/** The kernel's clock, kernel/time/timekeeping.c. */

#include "view/view.h"

struct km_run;

/** Address of the struct timekeeper as of the last tick; 0: none. */
uint64_t km_timekeeper_addr(struct km_view *v);

/** Rows of table check: the clock's seconds and offsets, each of which it keeps twice. */
enum km_status km_check_clock(struct km_run *run);

#endif
