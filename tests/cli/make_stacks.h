/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef MAKE_STACKS_H
#define MAKE_STACKS_H

#include "store/store.h"

/** A dump's stacks: two CPUs, one of which panicked; a task that waits for a lock, one in reclaim, like stacks, one in part. */
bool add_stacks(struct km_store *s);

#endif
