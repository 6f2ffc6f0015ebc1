/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef MAKE_LEAKS_H
#define MAKE_LEAKS_H

/** A machine that leaks in all ways that question leaks knows, of the cases that make_case writes. */

#include <stdbool.h>

#include "store/store.h"

/** Six snapshots of a boot, one an hour, then its dump, which was searched. */
bool add_leaky_machine(struct km_store *s);
/** A dump that was searched, of a kernel that holds caches apart, or (@head) merges them; more is lost in head. */
bool add_merging(struct km_store *s, bool head);
/** A dump of 30,000 removed memory cgroups, every other one below the one before it. */
bool add_removed_cgroups(struct km_store *s);

#endif
