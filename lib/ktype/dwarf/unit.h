/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_UNIT_H
#define KM_UNIT_H

/**
 * Compilation units of .debug_info without reading them: their headers, the unit that has the code at an
 * address (.debug_aranges), and which names occur in .debug_str at all. This makes it possible to open only
 * three units of a kernel's three thousand. Plain byte arithmetic on mapped sections; offsets are in bytes
 * from the start of .debug_info.
 */

#include <stdbool.h>
#include <stdint.h>

#include "image.h"

struct km_unit {
	uint64_t offset;       /* of the header */
	uint64_t bytes;	       /* header included */
	uint32_t header_bytes; /* the unit's first entry follows */
	uint16_t version;
	uint8_t kind;	      /* DW_UT_*; DW_UT_compile before DWARF 5 */
	uint64_t signature;   /* of a type unit; 0: none */
	uint64_t type_offset; /* and where in the unit the type is */
};

struct km_span {
	const uint8_t *data;
	uint64_t bytes;
};

/** Read the header at @offset. KM_END at the end of the section; KM_CORRUPT. */
enum km_status km_unit_read(struct km_span info, uint64_t offset, struct km_unit *ret);

/** A type that has a unit of its own (DW_UT_type) is referred to by a hash of its content. */
struct km_signature {
	uint64_t signature, offset; /* of the type's entry */
};

/** All of a section, sorted; filled when one is asked for. Zero-initialise; km_vec_free(&s.at). */
struct km_signatures {
	bool read;
	KM_VEC(struct km_signature) at;
};

/** The offset in @info of the entry of type @signature. KM_OK, KM_NOTFOUND or KM_NOMEM. */
enum km_status km_signature_find(struct km_signatures *s, struct km_span info, uint64_t signature,
				 uint64_t *ret);

/** The offset of the unit that has code at @addr, by .debug_aranges. KM_NOTFOUND; KM_CORRUPT. */
enum km_status km_unit_at(struct km_span aranges, uint64_t addr, uint64_t *ret);

/**
 * Find which of @names (each at least 4 bytes long; others are reported as seen) are strings of the section,
 * tails of strings included, since linkers share those. One pass.
 */
enum km_status km_strings_seen(struct km_span str, const char *const *names, size_t n, bool *seen);

/** The offset of the string @name in the section, from *@pos on; KM_NOTFOUND. */
enum km_status km_string_offset(struct km_span str, const char *name, uint64_t *pos);

#endif
