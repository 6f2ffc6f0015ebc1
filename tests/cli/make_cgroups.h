/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef MAKE_CGROUPS_H
#define MAKE_CGROUPS_H

/** Memory cgroups of the cases that make_case writes. */

#include <stdbool.h>

#include "store/store.h"

/** A small tree with limits, a name that must not drive a terminal, and a removed cgroup. */
bool add_cgroups(struct km_store *s);
/** As a snapshot has them: without addresses and pages. */
bool add_captured_cgroups(struct km_store *s);
/** Numbers that no cgroup can have. */
bool add_hostile_cgroups(struct km_store *s);

#endif
