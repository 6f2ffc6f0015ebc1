/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_FILE_REPLACE_H
#define KM_FILE_REPLACE_H

#include <stdio.h>
#include <sys/types.h>

#include "base/kmerr.h"

/**
 * Whether a new file may take the place of what is at @path: of nothing, of an empty file, and of a file that begins
 * with @head, which an earlier one does. @what names such a file in messages, as in "profile".
 *
 * *@ret is the path to rename to, behind symbolic links, and the caller's to free. KM_OK; KM_FORMAT
 * (something else is there, such as a device, a pipe or another file); KM_IO; KM_NOMEM.
 */
enum km_status km_file_replaceable(const char *path, const char *head, const char *what, char **ret, struct km_err *err);

/** Permissions that the umask leaves to a new file. Not for use while other threads make files. */
mode_t km_file_mode(void);

/** A file that is written beside the path that it gets when it is whole. */
struct km_new_file {
	FILE *f; /* to write to */
	char *made, *to;
};

/** Begin a file that is to be @to, with permissions @mode. KM_OK, KM_IO, KM_NOMEM; km_new_file_drop() in any case. */
enum km_status km_new_file_open(struct km_new_file *n, const char *to, mode_t mode, struct km_err *err);
/** Bring it to the disk and to its name; @n->f is closed. KM_OK, or KM_IO with the system's reason. */
enum km_status km_new_file_keep(struct km_new_file *n, struct km_err *err);
/** Remove what was not kept, and free. Accepts a zeroed struct. */
void km_new_file_drop(struct km_new_file *n);

#endif
