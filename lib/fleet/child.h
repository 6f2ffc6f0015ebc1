/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_FLEET_CHILD_H
#define KM_FLEET_CHILD_H

/**
 * The process that loads one input: whatever happens to it happens to that input alone. It says what became of the input on
 * a pipe, in one line behind anything that the program prints of its own before it dies:
 *
 *	0x1e status <tab> fingerprint <tab> captures <tab> reason
 */

#include "inputs.h"

#define KM_FLEET_MARK '\x1e'

/** Where the process @pid writes the case that it loads, to be freed, in the folder @cases; NULL: out of memory. */
char *km_fleet_child_case(const char *cases, long pid);

/** In a process that was just forked from @parent: load @input, write the line to @fd, end. */
void km_fleet_child(const struct km_fleet_options *o, const char *cases, const struct km_fleet_input *input, int parent, int fd)
	__attribute__((noreturn));

#endif
