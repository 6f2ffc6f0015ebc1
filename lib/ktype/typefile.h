/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_TYPEFILE_H
#define KM_TYPEFILE_H

/**
 * Debug information of what is no kernel: of a module, in its own file (.ko) or in a separate one (.ko.debug). Both may be
 * unlinked, with relocations.
 */

#include "base/kmerr.h"
#include "layout/types.h"

struct km_typefile;

/**
 * Open @path. @build_id: what it has to be of, in lower-case hex, or "" where that is not known. KM_NOTFOUND: it is of another,
 * or has no debug information; else as km_debug_files_open().
 */
enum km_status km_typefile_open(const char *path, const char *build_id, struct km_typefile **ret, struct km_err *err);
/**
 * Whether @f, which was opened without a build-id, can be of a module in a kernel of this @release whose file had this
 * @srcversion; "": not known. By what modpost and the build put into .modinfo (scripts/mod/modpost.c add_srcversion(),
 * include/linux/vermagic.h); a file of debug information alone has none of it. *@ret_sure: @srcversion is the file's.
 * KM_NOTFOUND: it is of another.
 */
enum km_status km_typefile_compare(const struct km_typefile *f, const char *path, const char *release, const char *srcversion,
				   bool *ret_sure, struct km_err *err);
/** Accepts NULL. */
void km_typefile_close(struct km_typefile *f);

/** Whether a type can be called @name in it, by its strings alone. True where that cannot be decided. */
bool km_typefile_mentions(const struct km_typefile *f, const char *name);
/** Add every definition of a struct, union, enum or typedef called @name. KM_OK, also where there is none; KM_CORRUPT, KM_UNSUPPORTED, KM_NOMEM. */
enum km_status km_typefile_read(struct km_typefile *f, const char *name, struct km_types *types, struct km_err *err);

/** /usr/lib/debug/.build-id/ab/cdef….debug in @buf; false when it does not fit. */
bool km_typefile_by_id(const char *build_id, char *buf, size_t bytes);

#endif
