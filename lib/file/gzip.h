/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_FILE_GZIP_H
#define KM_FILE_GZIP_H

/**
 * What a gzip file holds, as the input of another struct archive. libarchive reads over the checksum at its end
 * (libarchive/archive_read_support_filter_gzip.c, consume_trailer()): it is compared here.
 */

#include <archive.h>

#include "mapfile.h"

struct km_gzip {
	struct archive *inner;
	struct km_mapfile file; /* mapped; or only data and bytes of somebody else's */
	bool mapped;
	uint64_t bytes; /* unpacked so far */
	uint32_t crc;	/* of them */
	bool failed;
};

/** Whether @data begins as gzip. */
bool km_gzip_is(const void *data, uint64_t bytes);
/**
 * Let @outer read what is packed in the file @path, or in @bytes at @data when @path is NULL, which stay until
 * km_gzip_close(). False: it cannot be opened, or is not gzip, and @outer is untouched.
 */
bool km_gzip_open(struct km_gzip *z, struct archive *outer, const char *path, const void *data, uint64_t bytes);
/**
 * Read to the end. False: the checksum or the length there is another; also true when several files were packed one
 * behind the other, whose lengths are not known, and when reading has failed, which @outer has reported.
 */
bool km_gzip_is_whole(struct km_gzip *z);
/** Accepts what km_gzip_open() has refused, and a zeroed struct. */
void km_gzip_close(struct km_gzip *z);

#endif
