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

/**
 * Types from elsewhere, by number: source 0 is the kernel, which is asked where there is no file, and each other one a module
 * of it. @arg is the caller's.
 */
struct km_lookup_sources {
	/** How many there are; called before the others. KM_OK or KM_NOMEM. */
	enum km_status (*count)(void *arg, unsigned *ret);
	/** The module's; NULL: it is the kernel. Borrowed. */
	const char *(*name)(void *arg, unsigned source);
	/** Add every definition of a struct, union, enum or typedef called @name. KM_OK, also where there is none, or KM_NOMEM. */
	enum km_status (*read)(void *arg, unsigned source, const char *name, struct km_types *types);
	/** What to say behind "this kernel has no type". */
	void (*why)(void *arg, char *buf, size_t room);
	void *arg;
};

/** Without a file, until km_lookup_use(). KM_OK or KM_NOMEM. */
enum km_status km_lookup_create(struct km_lookup **ret);
/** @s is borrowed and outlives @l. */
void km_lookup_use(struct km_lookup *l, const struct km_lookup_sources *s);

/** KM_FORMAT where @path is a profile, or has no debug information: the text says what to give instead. */
enum km_status km_lookup_open(const char *path, struct km_lookup **ret, struct km_err *err);
/** Accepts NULL. */
void km_lookup_close(struct km_lookup *l);

/** The graph that the numbers below index. It grows: pointers into it are valid until the next call. */
struct km_types *km_lookup_types(struct km_lookup *l);
/** The file that has the symbol table; NULL: there is no file. */
const struct km_image *km_lookup_image(const struct km_lookup *l);

/**
 * A struct, union, enum or typedef, with the word before it or without ("struct zone", "zone"), a base type as GCC or
 * people write it, or any of these with stars after it. The kernel's own come before those of its modules; "ext4:name" is that
 * of a module. KM_NOTFOUND, also where modules have different ones of the name; KM_CORRUPT, KM_NOMEM.
 */
enum km_status km_lookup_type(struct km_lookup *l, const char *name, uint32_t *ret, struct km_err *err);

/**
 * What the pointer type @type points at; where a module has it, by the module's types first. KM_NOTFOUND: it is no pointer, or its target has no name or no definition.
 */
enum km_status km_lookup_target(struct km_lookup *l, uint32_t type, uint32_t *ret, struct km_err *err);

/** The type of variable @name, which is linked at @addr: several files may have one of that name. */
enum km_status km_lookup_variable(struct km_lookup *l, const char *name, uint64_t addr, uint32_t *ret,
				  struct km_err *err);

#endif
