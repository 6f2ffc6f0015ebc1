/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_TICK_H
#define KM_TICK_H

#include "view/view.h"

/** Ticks per second (HZ). False: unknown; the variable tick_nsec does not exist since v6.13. */
bool km_tick_hz(struct km_view *v, uint64_t *ret);

#endif
