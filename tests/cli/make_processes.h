/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef MAKE_PROCESSES_H
#define MAKE_PROCESSES_H

#include "store/store.h"

/** A dump's processes with their mappings: some share files, one a whole address space, one is known in part. */
bool add_processes(struct km_store *s);

#endif
