/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef MAKE_MAP_H
#define MAKE_MAP_H

#include <stdbool.h>

#include "store/store.h"

/** The pages, pageblocks and owners of a machine of 1 TiB with two nodes and a hole. */
bool add_terabyte(struct km_store *s);
/** A small dump all of whose names are HTML, or turn the direction of writing. */
bool add_names(struct km_store *s);

#endif
