/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_CENSUS_H
#define KM_CENSUS_H

/** Which objects of a type the kernel's own lists have; for the census alone. */

#include "leak.h"

/* Objects that are of the type. */
struct km_census_kind {
	uint32_t kind;
	uint64_t inside; /* where in an object the structure is */
};

struct km_census {
	struct km_leak *l;
	const char *type;
	uint64_t *listed; /* a bit for each number of an object: it is on a list */
	KM_VEC(struct km_census_kind) kinds;
	enum km_status whole; /* KM_OK: the lists were followed to their end */
	const char *only;     /* objects of this cache alone are of the type; NULL: of any */
};

/**
 * Note that a list has the structure at @addr. *@ret_new, when not NULL: it was not noted before; false also of what is
 * no object, such as a static structure. KM_OK or KM_NOMEM.
 */
enum km_status km_census_list(struct km_census *c, uint64_t addr, bool *ret_new);
/** Call @each for all allocated objects of slab cache @cache; false: there is no such cache. */
bool km_census_each_of(const struct km_leak *l, const char *cache,
		       void (*each)(void *arg, const struct km_scan_object *o), void *arg);
/** Something could not be read: the lists are not whole. The first reason stays. */
void km_census_lost(struct km_census *c, enum km_status st);
/** Call @each for all super blocks; it says KM_OK, or what ends it. What cannot be read is noted. */
enum km_status km_census_supers(struct km_census *c,
				enum km_status (*each)(struct km_census *c, uint64_t sb));
/** The same for all network namespaces. */
enum km_status km_census_nets(struct km_census *c,
			      enum km_status (*each)(struct km_census *c, uint64_t net));

/*
 * Lists of one type each. KM_OK or KM_NOMEM; what cannot be read is noted in c->whole.
 *
 *	files	tables of open files of all tasks, their mappings, and what they execute
 *	dentries	the trees of all super blocks, entries without a parent, and those of listed files and mounts
 *	mounts	those of all super blocks
 *	socks	those of sockets, and those that TCP and AF_UNIX look up
 *	cgroups	the trees of all hierarchies
 */
enum km_status km_census_files(struct km_census *c);
enum km_status km_census_dentries(struct km_census *c);
enum km_status km_census_mounts(struct km_census *c);
enum km_status km_census_socks(struct km_census *c);
enum km_status km_census_cgroups(struct km_census *c);

/** Whether it was taken off its lists and waits to be freed, by its own mark. */
bool km_census_dentry_dying(struct km_leak *l, uint64_t addr);
bool km_census_mount_dying(struct km_leak *l, uint64_t addr);
/** Whether the object at @addr, of a cache of several types, is one of this. */
bool km_census_is_file(struct km_leak *l, uint64_t addr);
bool km_census_is_mount(struct km_leak *l, uint64_t addr);
bool km_census_is_sock(struct km_leak *l, uint64_t addr);
bool km_census_is_cgroup(struct km_leak *l, uint64_t addr);
/** Whether @addr is where an allocated object of slab cache @cache begins. */
bool km_census_begins(const struct km_leak *l, uint64_t addr, const char *cache);
/**
 * Whether a slab cache is called @name, or was merged with one that is; a '*' at its end is for any rest, and @name has more than that.
 */
bool km_census_has_name(const struct km_leak *l, uint32_t kind, const char *name);
/** The cache of objects of @kind. */
const struct km_slab_cache *km_census_cache_of(const struct km_leak *l, uint32_t kind);
/** Look also at @kind, whose objects have the type at @inside bytes. KM_OK or KM_NOMEM. */
enum km_status km_census_note_kind(struct km_census *c, uint32_t kind, uint64_t inside);

#endif
