/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_LAYOUT_H
#define KM_LAYOUT_H

/**
 * Where the members of kernel structures are, in the kernel at hand.
 *
 * Collectors name members (KF_zone_free_area), types (KT_zone), enumerators (KC_NR_FREE_PAGES), enums
 * (KE_migratetype) and symbols (SYM_node_data); layout.def says how each may be spelt, newest first.
 * Presence decides, never a kernel version. This file and lib/ktype/layout/ are the only places that
 * know how kernel structures changed.
 *
 * To follow a renamed member: add one path to its line in layout/<subsystem>.def.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/kmerr.h"

/* What a member must be; a mismatch counts as absent, with the reason. */
enum km_shape {
	KM_SHAPE_UINT,	 /* unsigned integer, or a wrapper of one (atomic_t, memdesc_flags_t, …) */
	KM_SHAPE_SINT,	 /* signed integer, or a wrapper of one */
	KM_SHAPE_INT,	 /* integer of either sign: the sign is taken from the debug information */
	KM_SHAPE_PTR,	 /* pointer */
	KM_SHAPE_STRUCT, /* struct, union or array of char: only its place matters */
};

enum km_need {
	KM_OPTIONAL,
	KM_REQUIRED,
};

enum km_type_id {
#define K_TYPE(id, need, ...) KT_##id,
#include "layout.def"
	KM_NR_TYPES
};

enum km_field_id {
#define K_FIELD(type, id, shape, need, ...) KF_##type##_##id,
#include "layout.def"
	KM_NR_FIELDS
};

enum km_enum_id {
#define K_ENUM(id, need, ...) KE_##id,
#include "layout.def"
	KM_NR_ENUMS
};

enum km_const_id {
#define K_CONST(id, need, ...) KC_##id,
#include "layout.def"
	KM_NR_CONSTS
};

enum km_sym_id {
#define K_SYM(id, need, ...) SYM_##id,
#include "layout.def"
	KM_NR_SYMS
};

/** Where one member is. offset and stride are in bytes from the start of the named structure. */
struct km_place {
	bool present;
	bool is_signed;
	uint8_t alt;	    /* which path won, 0 = newest */
	uint8_t bit_offset; /* of a bit-field within its storage unit, from the low bit */
	uint8_t bit_size;   /* 0: not a bit-field */
	uint32_t offset;
	uint32_t bytes;	 /* of the scalar, or of the struct or char array */
	uint32_t stride; /* distance of two elements of the "[]" in the path; 0: no "[]" */
	uint32_t count;	 /* elements of the "[]"; 0: none, or a flexible array */
	const char *why; /* why it is absent; NULL when present */
};

struct km_enumerator {
	const char *name;
	int64_t value;
};

/** An enum with all its enumerators, in the order of the source. Aliases are kept. */
struct km_enum {
	const struct km_enumerator *v;
	uint32_t n; /* 0: this kernel has no such enum */
};

struct km_const {
	bool present;
	uint8_t alt;
	int64_t value;
};

/** A symbol at its link-time address; the KASLR shift is added by who opens the dump. */
struct km_symbol {
	bool present;
	bool absolute; /* SHN_ABS, or per-CPU: never shifted */
	uint8_t alt;
	uint64_t addr;
	uint64_t bytes; /* st_size; 0 unknown */
};

/** Everything that is known about one kernel's layout. Immutable; strings are borrowed from it. */
struct km_layout {
	uint32_t type_bytes[KM_NR_TYPES]; /* sizeof; 0: no such type */
	struct km_place field[KM_NR_FIELDS];
	struct km_enum enums[KM_NR_ENUMS];
	struct km_const consts[KM_NR_CONSTS];
	struct km_symbol syms[KM_NR_SYMS];
	bool other_profile; /* read from a profile that another kmemdb made: a name may be missing in it alone */
};

/* The declarations themselves, for tables "layout" and for messages. */

struct km_field_decl {
	const char *type, *name;
	enum km_type_id type_id;
	enum km_shape shape;
	enum km_need need;
	const char *const *paths; /* NULL-terminated, newest first */
};

struct km_name_decl {
	const char *id;
	enum km_need need;
	const char *const *names; /* NULL-terminated, newest first */
};

extern const struct km_name_decl km_type_decls[KM_NR_TYPES];
extern const struct km_field_decl km_field_decls[KM_NR_FIELDS];
extern const struct km_name_decl km_enum_decls[KM_NR_ENUMS];
extern const struct km_name_decl km_const_decls[KM_NR_CONSTS];
extern const struct km_name_decl km_sym_decls[KM_NR_SYMS];

/** The symbol that the declarations call @id; KM_NR_SYMS: there is none. */
enum km_sym_id km_sym_by_id(const char *id);

/** The name of the enumerator of @e with @value, not a *_BASE alias where another has it; NULL. */
const char *km_enum_name(const struct km_enum *e, int64_t value);
/** Returns KM_OK or KM_NOTFOUND. */
enum km_status km_enum_value(const struct km_enum *e, const char *name, int64_t *ret);

#endif
