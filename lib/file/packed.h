/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_FILE_PACKED_H
#define KM_FILE_PACKED_H

/** Compressed files and archives: what packed them, and what is at their beginning. */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct archive;

/** A reader of tar and zip files, compressed in any way that is known, not yet open; NULL when memory ran out. archive_read_free() frees it. */
struct archive *km_packed_archive(void);
/** Likewise of a compressed file, which is its only member. */
struct archive *km_packed_raw(void);
/** Is it a tar or zip file, compressed or not? */
bool km_packed_is_archive(const char *path);
/** Does @head begin like a compressed file that we read? */
bool km_is_compressed(const void *head, size_t bytes);
/** The command that unpacks a file with that @head, and the name of the compression; "": none. */
const char *km_unpack_command(const void *head, size_t bytes, const char **ret_name);
/**
 * The first @bytes of what is in the compressed file @path, or in the @data_bytes of @data when @path is NULL. 0: not readable,
 * *@ret_damaged: because it is cut or damaged.
 */
size_t km_packed_head(const char *path, const void *data, size_t data_bytes, char *head, size_t bytes, bool *ret_damaged);

#endif
