/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_TYPES_H
#define KM_TYPES_H

/**
 * A graph of C types, as compact as the resolver needs: what stands between debug information (DWARF, a
 * profile) and the layout. const, volatile and the like are dropped; a pointer keeps only how its type is
 * written. Graphs come from untrusted files: a type may contain itself, and more than once, so code that walks one must
 * bound the depth (KM_TYPES_MAX_DEPTH) and the steps.
 */

#include <stdbool.h>
#include <stdint.h>

#include "base/kmerr.h"
#include "layout.h"
#include "base/mem.h"

#define KM_TYPES_MAX_DEPTH 32
/* Far above what a kernel needs; an input that says more is damaged. */
#define KM_TYPES_MAX	     (1u << 18)
#define KM_TYPES_MAX_MEMBERS (1u << 20)
#define KM_TYPES_MAX_VALUES  (1u << 20)

enum km_kind {
	KM_KIND_VOID,
	KM_KIND_INT,
	KM_KIND_BOOL,
	KM_KIND_CHAR,
	KM_KIND_FLOAT,
	KM_KIND_PTR,
	KM_KIND_STRUCT,
	KM_KIND_UNION,
	KM_KIND_ENUM,
	KM_KIND_ARRAY,
	KM_KIND_TYPEDEF,
	KM_KIND_FUNC,
	KM_NR_KINDS
};

struct km_type {
	enum km_kind kind;
	bool is_signed;	  /* INT, CHAR, ENUM */
	const char *name; /* NULL: anonymous. PTR, FUNC: as in C, "struct page *", "int (*)(void)" */
	uint64_t bytes;	  /* 0: unknown, as of a flexible array */
	uint64_t count;	  /* ARRAY: elements; 0: flexible */
	uint32_t target;  /* TYPEDEF: the type it names; ARRAY: the element's type */
	uint32_t first;	  /* STRUCT, UNION: into member; ENUM: into value */
	uint32_t n;
};

struct km_member {
	const char *name; /* NULL: anonymous */
	uint32_t type;
	uint32_t bit_size;   /* 0: not a bit-field */
	uint64_t bit_offset; /* from the start of the structure */
};

/* A variable that was looked up. Several files may each have one of that name. */
struct km_variable {
	const char *name;
	uint32_t type;
	bool has_addr; /* it is defined at addr, as it was linked; else only declared, or defined elsewhere */
	bool external;
	uint64_t addr;
};

/* Type 0 is void. Strings live in the arena. Zero-initialise, then km_types_init(). */
struct km_types {
	KM_VEC(struct km_type) type;
	KM_VEC(struct km_member) member;
	KM_VEC(struct km_enumerator) value;
	KM_VEC(struct km_variable) variable;
	struct km_arena arena;
	/* Made by km_types_index(): a hash of named types and enumerators; by enumerator, the next one of its name, and its enum. */
	uint32_t *slot, *next_value, *value_owner;
	size_t nr_slots;
};

enum km_status km_types_init(struct km_types *t);
void km_types_deinit(struct km_types *t);

/**
 * Add a type; the caller adds members and values. Returns its number, 0 when memory ran out or the bound is
 * reached.
 */
uint32_t km_types_add(struct km_types *t, enum km_kind kind, const char *name, uint64_t bytes);

/** Build the index for lookups; call it again after the graph has grown. */
enum km_status km_types_index(struct km_types *t);
/** The first type of that kind and name; 0: none. Needs the index. */
uint32_t km_types_find(const struct km_types *t, enum km_kind kind, const char *name);
/** The first enum at or after @from that has the enumerator; its value in *@ret. 0: none. */
uint32_t km_types_find_value(const struct km_types *t, const char *name, uint32_t from,
			     int64_t *ret);

/** Members that km_types_member() looks at: above what a structure has, with those of its anonymous members. */
#define KM_TYPES_MAX_STEPS (1u << 14)
/**
 * The member called @name, @len bytes, of @type, also within anonymous members; *@ret_bits is how many bits behind the start of
 * @type it begins. Those beyond 4 GiB are passed over. NULL: there is none, or none within KM_TYPES_MAX_STEPS, as in a damaged
 * type whose anonymous members are the type itself.
 */
const struct km_member *km_types_member(const struct km_types *t, uint32_t type, const char *name, size_t len, uint64_t *ret_bits);
/** @type without typedefs. 0 (void) when the chain does not end. */
uint32_t km_types_strip(const struct km_types *t, uint32_t type);
/**
 * The name of a base type as GCC writes it: kernels that Clang built, which writes others, have the same types. Others, and
 * NULL, as they are.
 */
const char *km_types_base_name(const char *name);
/** "struct", "array", … for messages. */
const char *km_kind_name(enum km_kind kind);

#endif
