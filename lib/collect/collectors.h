/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_COLLECTORS_H
#define KM_COLLECTORS_H

/** All collectors, and a run of them over one dump. */

#include "collect/collect.h"

/** In the order of collectors.def, ended by NULL. */
extern const struct km_collector *const km_collectors[];

/** Names of those of_leaks, ended by NULL. */
extern const char *const km_leak_collectors[];

#define COLLECTOR(name) extern const struct km_collector km_collect_##name;
#include "collect/collectors.def"
#undef COLLECTOR

/**
 * Run all collectors and write table load. @proto holds everything up to progress_arg, but mm. Returns KM_OK
 * also when collectors failed; KM_IO or KM_NOMEM when the store did.
 */
enum km_status km_collect_all(const struct km_run *proto);

#endif
