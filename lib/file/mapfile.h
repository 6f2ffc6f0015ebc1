/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_MAPFILE_H
#define KM_MAPFILE_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "base/kmerr.h"

/**
 * A file mapped read-only and shared; nothing is copied. Reading a file that shrinks while it is mapped
 * raises SIGBUS: a program says so and ends (cli/signals.c).
 */
struct km_mapfile {
	const uint8_t *data; /* NULL when bytes is 0 */
	uint64_t bytes;
	uint64_t mtime_ns;	/* last modification, ns since 1970 */
	uint64_t inode, device; /* shows whether two paths name one file */
	uid_t owner;
	mode_t mode; /* permissions */
};

/**
 * Map @path. Returns KM_OK, KM_IO (with the system's reason), KM_FORMAT (not a regular file), KM_UNSUPPORTED: it is the memory
 * of the kernel that runs (/proc/kcore, /dev/mem), also by another name.
 */
enum km_status km_mapfile_open(const char *path, struct km_mapfile *ret, struct km_err *err);
/** The same for an open regular file, which is closed in any case; @name is for messages. */
enum km_status km_mapfile_take(int fd, const char *name, struct km_mapfile *ret,
			       struct km_err *err);
/**
 * If @m, the file @path, is compressed (gzip, bzip2, xz, zstd, lz4), unpack it to a nameless file (spool.h)
 * and map that in its place. KM_OK, also when it is not compressed; KM_CORRUPT (it is damaged);
 * KM_UNSUPPORTED (more than KM_UNPACK_MAX inside); KM_IO (no room: says where).
 */
enum km_status km_mapfile_unpack(struct km_mapfile *m, const char *path, struct km_err *err);
#define KM_UNPACK_MAX (UINT64_C(8) << 30)
/** Accepts a zeroed struct; leaves it zeroed. */
void km_mapfile_close(struct km_mapfile *m);

/** True when [@offset, @offset + @bytes) lies within the file. */
static inline bool km_mapfile_has(const struct km_mapfile *m, uint64_t offset, uint64_t bytes)
{
	return offset <= m->bytes && bytes <= m->bytes - offset;
}

#endif
