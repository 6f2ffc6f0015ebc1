/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_LOOKUP_H
#define KM_LOOKUP_H

/**
 * Any type and any variable of a kernel by name, read from its debug information when it is first needed: the
 * layout and its profiles hold only what collectors need. Not for threads.
 */

#include "base/kmerr.h"
#include "layout/types.h"

struct km_image;
struct km_lookup;

/** KM_FORMAT where @path is a profile, or has no debug information: the text says what to give instead. */
enum km_status km_lookup_open(const char *path, struct km_lookup **ret, struct km_err *err);
/** Accepts NULL. */
void km_lookup_close(struct km_lookup *l);

/** The graph that the numbers below index. It grows: pointers into it are valid until the next call. */
struct km_types *km_lookup_types(struct km_lookup *l);
/** The file that has the symbol table. */
const struct km_image *km_lookup_image(const struct km_lookup *l);

/**
 * A struct, union, enum or typedef, with the word before it or without ("struct zone", "zone"), a base type as GCC or
 * people write it, or any of these with stars after it. KM_NOTFOUND, KM_CORRUPT, KM_NOMEM.
 */
enum km_status km_lookup_type(struct km_lookup *l, const char *name, uint32_t *ret, struct km_err *err);

/**
 * What the pointer type @type points at. KM_NOTFOUND: it is no pointer, or its target has no name or no definition.
 */
enum km_status km_lookup_target(struct km_lookup *l, uint32_t type, uint32_t *ret, struct km_err *err);

/** The type of variable @name, which is linked at @addr: several files may have one of that name. */
enum km_status km_lookup_variable(struct km_lookup *l, const char *name, uint64_t addr, uint32_t *ret,
				  struct km_err *err);

#endif
