/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_HOME_H
#define KM_HOME_H

/**
 * From the ELF file of a kernel to a type graph, by opening as few compilation units as possible.
 *
 * A unit is found by a function of its source file: the symbol table gives the address,
 * .debug_aranges the unit (without .debug_aranges, as clang builds, by the unit's file name, which
 * costs a tour over all unit roots). The first home, mm/page_alloc.c, defines nearly everything.
 *
 *	1. A name that is no string of .debug_str is nowhere in the kernel and costs nothing more.
 *	2. The homes, in order, each only if a name that it lists is missing, or one that no home lists.
 *	3. A tour over every unit that mentions a name, only for REQUIRED names.
 *
 * So an OPTIONAL name that no home defines is taken as absent; a K_TYPE in a file of its own needs a
 * line in home.c (a name that no home lists makes all homes be opened: slow, but found when any of
 * them defines it).
 */

#include "dwarf/image.h"
#include "layout/types.h"
#include "dwarf/want.h"

/**
 * Read everything in @wants into @types (initialised). @syms is the image that has the symbol table, @debug
 * the one with DWARF (they may be the same), @alt dwz's file or NULL. With @tour, names that no home has are
 * looked for everywhere, needed or not. Returns KM_OK, also when names are missing; KM_FORMAT, KM_CORRUPT,
 * KM_UNSUPPORTED, KM_NOMEM.
 */
enum km_status km_home_read(struct km_image *syms, struct km_image *debug, struct km_image *alt,
			    struct km_wants *wants, bool tour, struct km_types *types,
			    struct km_err *err);

/** Add the names of all homes to hash @h, one after the other. */
uint64_t km_homes_hash(uint64_t h, uint64_t (*add)(uint64_t h, const char *name));

/** Call @name for each type that the homes define, until it returns true. */
enum km_status km_home_names(struct km_image *syms, struct km_image *debug, struct km_image *alt,
			     bool (*name)(void *arg, const char *name), void *arg,
			     struct km_err *err);

#endif
