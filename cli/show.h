/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef CLI_SHOW_H
#define CLI_SHOW_H

#include "inspect/inspect.h"

/** Print a thing with all its members, as crash's struct does. KM_OK, KM_IO, or as km_inspect_rows(). */
enum km_status show_thing(struct km_inspect *x, const struct km_thing *t, struct km_err *err);
/** Print @words words of 8 bytes from @addr on, two a line. KM_OK or KM_IO. */
enum km_status show_memory(struct km_inspect *x, uint64_t addr, uint64_t words);

#endif
