/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_WANT_H
#define KM_WANT_H

/**
 * The names whose types are to be read, and which of them were found. A group is one line of
 * layout.def: it is satisfied when one of its alternatives was found.
 */

#include <stdbool.h>
#include <stdint.h>

#include "base/mem.h"
#include "base/status.h"
#include "unit.h"

enum {
	KM_WANT_TYPE = 1,     /* struct, union or typedef */
	KM_WANT_ENUM = 2,     /* enum by tag */
	KM_WANT_VALUE = 4,    /* any enum that has this enumerator */
	KM_WANT_VARIABLE = 8, /* the type of a variable: into km_types.variable */
};

struct km_want {
	const char *name; /* borrowed */
	uint8_t kinds;	  /* KM_WANT_* asked for */
	uint8_t found;
	bool seen; /* the name occurs in the debug information's strings */
	/* VARIABLE: the one that is linked there is the one, also where other files have variables of the name. */
	bool has_addr;
	uint64_t addr;
	uint32_t next;
};

struct km_want_group {
	bool required;
	uint32_t first, n; /* into member */
};

struct km_wants {
	KM_VEC(struct km_want) want;
	KM_VEC(struct km_want_group) group;
	KM_VEC(struct { uint32_t want; uint8_t kind; }) member;
	uint32_t slot[1024]; /* 1 + index of the first name of a chain */
};

void km_wants_deinit(struct km_wants *w);
/** Everything that layout.def names. @w is zeroed. */
enum km_status km_wants_layout(struct km_wants *w);
/** One more group; @kind may be a mask. "@NAME" among enum tags is an enumerator. */
enum km_status km_wants_add(struct km_wants *w, uint8_t kind, bool required,
			    const char *const *names);
/** NULL: not wanted. */
struct km_want *km_wants_find(const struct km_wants *w, const char *name);
/** Mark names that are no string of @str as not to be looked for. */
enum km_status km_wants_filter(struct km_wants *w, struct km_span str);
/** True when some name of the kind (a mask) is still to be found, and may be. */
bool km_wants_open(const struct km_wants *w, uint8_t kinds);
/** True when @g has nothing found and something that may be. */
bool km_want_group_missing(const struct km_wants *w, const struct km_want_group *g);

#endif
