/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_KDWARF_H
#define KM_KDWARF_H

/**
 * DWARF 4 and 5 -> type graph, one compilation unit at a time. Only what is wanted is read, with all that it
 * holds by value; a pointer keeps how its type is written. A declaration does not count as a definition.
 *
 * The file is untrusted: depth, members and types are bounded, a reference that cannot be followed
 * gives void, and the resolver then says what is wrong with the member.
 */

#include "image.h"
#include "layout/types.h"
#include "unit.h"
#include "want.h"

struct km_dwarf;

/**
 * @im has .debug_info; @alt is the file that its .gnu_debugaltlink names (dwz), or NULL. Both are
 * borrowed and outlive the reader. KM_FORMAT: no DWARF; KM_CORRUPT; KM_UNSUPPORTED; KM_NOMEM.
 */
enum km_status km_dwarf_open(struct km_image *im, struct km_image *alt, struct km_types *types,
			     struct km_dwarf **ret, struct km_err *err);
/** Accepts NULL. The graph stays. */
void km_dwarf_close(struct km_dwarf *d);

/** Do types have units of their own (-fdebug-types-section)? Known once one was referred to. */
bool km_dwarf_has_type_units(const struct km_dwarf *d);

/** The sections as unit.h reads them. Absent ones are empty. */
struct km_span km_dwarf_info(const struct km_dwarf *d);
struct km_span km_dwarf_aranges(const struct km_dwarf *d);
struct km_span km_dwarf_str(const struct km_dwarf *d);
/** True when every name is a string of .debug_str or shorter than 4 bytes: no dwz, no inlining. */
bool km_dwarf_strings_complete(const struct km_dwarf *d);

/**
 * Read what @wants names and the unit at @offset defines, except what was found before.
 * KM_CORRUPT when the unit cannot be read at all; damage inside it only loses what it hits.
 */
enum km_status km_dwarf_read_unit(struct km_dwarf *d, uint64_t offset, struct km_wants *wants,
				  struct km_err *err);

/** DW_AT_name of the unit at @offset, its source file; NULL: none. Borrowed from the mapping. */
const char *km_dwarf_unit_name(struct km_dwarf *d, uint64_t offset);

/** Call @name for each named struct, union, enum and typedef that the unit defines; stops when true. */
enum km_status km_dwarf_names(struct km_dwarf *d, uint64_t offset,
			      bool (*name)(void *arg, const char *name), void *arg);

#endif
