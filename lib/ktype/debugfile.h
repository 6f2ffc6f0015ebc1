/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_DEBUGFILE_H
#define KM_DEBUGFILE_H

/**
 * Files that hold the debug information of another: by build-id under /usr/lib/debug, by the name in
 * .gnu_debuglink, and the file that dwz moved common entries to. A file of another build-id (or, where
 * there is none, another checksum) is never taken.
 */

#include "dwarf/image.h"

/**
 * Open the file with the DWARF of @im, which has none. KM_NOTFOUND: none fits; *@ret is NULL on any
 * failure.
 */
enum km_status km_debugfile_open(const struct km_image *im, struct km_image **ret,
				 struct km_err *err);
/**
 * Open the file that .gnu_debugaltlink of @debug names. KM_OK with NULL when it names none;
 * KM_NOTFOUND: it names one that is not there, and the DWARF cannot be read without.
 */
enum km_status km_debugfile_open_alt(const struct km_image *debug, struct km_image **ret,
				     struct km_err *err);
/** A file and those that hold its debug information. */
struct km_debug_files {
	struct km_image *im, *debug, *alt; /* debug, alt: NULL where there is none */
	struct km_image *dwarf;		   /* im or debug, whichever has the DWARF */
};

/** Open all three for @path. Fails as km_image_open() and the two above; nothing is open then. */
enum km_status km_debug_files_open(const char *path, struct km_debug_files *ret, struct km_err *err);
void km_debug_files_close(struct km_debug_files *f);
/** /usr/lib/debug/.build-id/ab/cdef….debug in @buf; false when it does not fit. */
bool km_debugfile_by_id(const char *build_id, char *buf, size_t bytes);

#endif
