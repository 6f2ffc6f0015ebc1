/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef MAKE_POOLS_H
#define MAKE_POOLS_H

#include <stdbool.h>

#include "store/store.h"

/** Areas of vmalloc, modules, chunks of the per-CPU allocator, pools of huge pages of a dump. */
bool add_pools(struct km_store *s);
/** The same with numbers that cannot be. */
bool add_wild_pools(struct km_store *s);

#endif
