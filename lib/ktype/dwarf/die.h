/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_DIE_H
#define KM_DIE_H

/**
 * Entries of DWARF, free of libdwarf: the seam between dwarf.c, the only file that includes it, and kdwarf.c,
 * which makes types from them. libdwarf is handed a .debug_info that is one unit only, so that opening a unit
 * costs the same wherever it is; references that leave the unit are followed by their raw bytes.
 */

#include <stdbool.h>
#include <stdint.h>

#include "image.h"
#include "unit.h"

struct km_dies;
struct km_die_view;

enum km_die_tag {
	KM_DIE_OTHER,
	KM_DIE_BASE,
	KM_DIE_PTR,
	KM_DIE_FUNC,
	KM_DIE_PARAM,
	KM_DIE_MORE_PARAMS, /* "..." */
	KM_DIE_STRUCT,
	KM_DIE_UNION,
	KM_DIE_MEMBER,
	KM_DIE_ENUM,
	KM_DIE_VALUE,
	KM_DIE_ARRAY,
	KM_DIE_RANGE,
	KM_DIE_TYPEDEF,
	KM_DIE_CONST,
	KM_DIE_VOLATILE,
	KM_DIE_QUALIFIER, /* restrict, atomic */
	KM_DIE_IMPORT,	  /* of another unit's entries (dwz) */
	KM_DIE_VARIABLE,
};

enum km_die_encoding {
	KM_DIE_UINT,
	KM_DIE_SINT,
	KM_DIE_BOOL,
	KM_DIE_FLOAT,
	KM_DIE_UCHAR,
	KM_DIE_SCHAR,
};

/* An entry's place: its offset in .debug_info of the kernel's file (1) or of dwz's (2). 0: none. */
struct km_die_ref {
	uint64_t offset;
	uint8_t file;
};

/* One entry that is open; release it. */
struct km_die {
	struct km_die_view *view;
	void *die; /* libdwarf's; NULL: none */
};

/* What an entry says. Numbers that are missing or cannot be read are 0; has_… shows which are there. */
struct km_die_info {
	enum km_die_tag tag;
	enum km_die_encoding encoding;
	bool declaration, external, negative, has_encoding;
	bool has_bytes, has_data_bit, has_bit, has_count, has_addr;
	const char *name; /* NULL: none; borrowed from the mapping */
	struct km_die_ref type, import;
	struct km_die_ref definition; /* of an entry that stands for a type with a unit of its own */
	uint64_t bytes;
	uint64_t location; /* of a member, bytes */
	uint64_t addr;	   /* of a variable, as it was linked */
	uint64_t data_bit; /* of a bit-field, from the start of the structure */
	uint64_t bit;	   /* of a bit-field before DWARF 4: from the high bit of its unit */
	uint64_t bit_size;
	uint64_t count; /* of an array's dimension */
	int64_t value;	/* of an enumerator */
};

/** @im has .debug_info; @alt is dwz's file or NULL. Both outlive the result. */
enum km_status km_dies_open(struct km_image *im, struct km_image *alt, struct km_dies **ret,
			    struct km_err *err);
/** Accepts NULL. */
void km_dies_close(struct km_dies *d);
/** ".debug_info" or ".debug_str" of the kernel's file (1) or dwz's (2). */
struct km_span km_dies_info(const struct km_dies *d, uint8_t file);
struct km_span km_dies_str(const struct km_dies *d, uint8_t file);

/** The root entry of the unit whose header is at @offset of the kernel's file. KM_CORRUPT, KM_NOMEM. */
enum km_status km_die_root(struct km_dies *d, uint64_t offset, struct km_die *ret,
			   struct km_err *err);
/** The entry at @at; false when there is none. */
bool km_die_at(struct km_dies *d, struct km_die_ref at, struct km_die *ret);
bool km_die_child(const struct km_die *parent, struct km_die *ret);
/** Move on to the next sibling; false, and released, after the last. */
bool km_die_next(struct km_die *die);
void km_die_release(struct km_die *die);

enum km_die_tag km_die_tag(const struct km_die *die);
struct km_die_ref km_die_ref(const struct km_die *die);
const char *km_die_name(struct km_dies *d, const struct km_die *die);
bool km_die_is_declaration(const struct km_die *die);
/** Has a reference to a type with a unit of its own been followed? */
bool km_dies_have_type_units(const struct km_dies *d);
void km_die_read(struct km_dies *d, const struct km_die *die, struct km_die_info *ret);

#endif
