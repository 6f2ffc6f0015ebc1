/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef CLI_LEAKS_H
#define CLI_LEAKS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/kmerr.h"

/**
 * Search the dump of @capture (0: of the newest boot of the case) for unreferenced memory, unless that was done: the
 * case is written anew, and *@ret_searched (or NULL) is set. CLI_OK also where the dump cannot be read: @why then says so,
 * with its name; else it is "".
 */
int cli_find_leaks(const char *case_path, unsigned capture, bool *ret_searched, struct km_err *why);

struct km_leak_refs;
/** What points at @addr; see km_case_refs(). An exit status. */
int cli_find_refs(const char *case_path, unsigned capture, uint64_t addr,
		  struct km_leak_refs *ret);

#endif
