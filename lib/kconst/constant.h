/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_CONSTANT_H
#define KM_CONSTANT_H

/** Constants of the memory management by release: ALLOC_ flags, migrate types, kmalloc types. */

#include <stdint.h>

enum km_constant_set {
	KM_CONSTANT_ALLOC,
	KM_CONSTANT_MIGRATETYPE,
	KM_CONSTANT_KMALLOC,
	KM_CONSTANT_PAGE_FLAG, /* masks; none for releases between those that were looked at */
};

struct km_constant {
	const char *name;
	int64_t value; /* -1: depends on the configuration */
	const char *doc;
};

/**
 * The next constant of @set in @release (KM_RELEASE; 0: the newest), in the order of their values.
 * *@pos begins with 0. NULL at the end.
 */
const struct km_constant *km_constant_next(enum km_constant_set set, unsigned release,
					   unsigned *pos);
/** What @name means in @set, whatever the release; NULL unknown. */
const char *km_constant_doc(enum km_constant_set set, const char *name);

#endif
