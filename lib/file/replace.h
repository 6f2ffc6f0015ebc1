/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_FILE_REPLACE_H
#define KM_FILE_REPLACE_H

#include "base/kmerr.h"

/**
 * Whether a new file may take the place of what is at @path: of nothing, of an empty file, and of a file that begins
 * with @head, which an earlier one does. @what names such a file in messages, as in "profile".
 *
 * *@ret is the path to rename to, behind symbolic links, and the caller's to free. KM_OK; KM_FORMAT (there is something
 * else, such as a device, a pipe or another file); KM_IO; KM_NOMEM.
 */
enum km_status km_file_replaceable(const char *path, const char *head, const char *what, char **ret, struct km_err *err);

#endif
