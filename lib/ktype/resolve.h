/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_RESOLVE_H
#define KM_RESOLVE_H

/**
 * Resolve layout.def against a type graph. The first alternative whose path exists and whose end has the
 * declared shape wins. A scalar is seen through structures of a single member (atomic_t, refcount_t,
 * memdesc_flags_t); the sign of a value inside one is the declared one, since atomic_t is always signed.
 */

#include "layout/layout.h"
#include "base/mem.h"
#include "layout/types.h"

/**
 * Fill types, fields, enums and constants of @ret (symbols are not touched). @types is indexed; @ret
 * borrows its enumerators. Reasons are written to @arena. @absent is the reason for a type that the
 * graph lacks, NULL: "the kernel has no such type". Returns KM_OK or KM_NOMEM.
 */
enum km_status km_resolve(const struct km_types *types, const char *absent, struct km_arena *arena,
			  struct km_layout *ret);

#endif
