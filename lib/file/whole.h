/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_FILE_WHOLE_H
#define KM_FILE_WHOLE_H

/**
 * Whether an archive is what was packed: libarchive reads on behind a damaged header, and takes the end of the file for the
 * end of a tar archive (libarchive/archive_read_support_format_tar.c, tar_read_header()).
 */

#include <archive.h>
#include <stdbool.h>
#include <stdint.h>

/** Let @a, not yet open, read each kind of compressed file that is known. */
void km_whole_use_filters(struct archive *a);
/** Let @a, not yet open, read on behind an end mark of tar: blocks of zeros are one, and so is a part that was lost. */
void km_whole_prepare(struct archive *a);
/**
 * archive_read_next_header(), which passes over what is no header; a status of libarchive, never ARCHIVE_RETRY. *@damage:
 * set, to a static string, when a header is damaged or, at ARCHIVE_EOF, a tar archive has no end mark; else untouched.
 */
int km_whole_next(struct archive *a, struct archive_entry **ret, const char **damage);
/**
 * Whether each local header of the zip archive @path, or of @bytes at @data when @path is NULL, has the name that the central directory gives it
 * (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16). True for what cannot be read, is no zip archive, is zip64, or has no central
 * directory.
 */
bool km_whole_zip(const char *path, const void *data, uint64_t bytes);

#endif
