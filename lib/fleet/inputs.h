/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_FLEET_INPUTS_H
#define KM_FLEET_INPUTS_H

/**
 * Which inputs a command line means. Only names, sizes and the first bytes of files are looked at: what is in them is read
 * by the process that loads them.
 */

#include "base/mem.h"
#include "fleet.h"

struct km_fleet_input {
	const char *path;	  /* absolute, of several files the first */
	const char *const *files; /* what is loaded: @path, and the other files of a split dump */
	size_t nr_files;
	char identity[33];  /* what it was when it was looked at: names, sizes, times */
	const char *broken; /* why it cannot be loaded, where that is known already; or NULL */
};

struct km_fleet_inputs {
	struct km_arena arena;
	KM_VEC(struct km_fleet_input) list; /* sorted by path, one for each */
	char *not_in;			    /* absolute path of a folder that is no input: the fleet's own */
};

/** Fill @in, which is zeroed but for @not_in. KM_OK, KM_END (cancelled), KM_NOMEM. km_fleet_inputs_free() in any case. */
enum km_status km_fleet_inputs_find(struct km_fleet_inputs *in, const struct km_fleet_options *o, struct km_err *err);
void km_fleet_inputs_free(struct km_fleet_inputs *in);

#endif
