/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PRIVATE_H
#define KM_PRIVATE_H

/**
 * The private file that a case is written to: it is beside its target as ".<name>.<pid>.tmp" and is renamed over it
 * at the end. A lock on it, which the system drops when the process dies, distinguishes a file in use from a
 * leftover. Knows nothing of SQLite but the first 100 bytes of its file header.
 */

#include <stdbool.h>
#include <sys/types.h>
#include <time.h>

#include "base/kmerr.h"
#include "lock_wait.h"

/** Written to the header of a case file ("kmdb"), so that other SQLite files are not touched. */
#define KM_APPLICATION_ID 0x6b6d6462

/** Identity of a file when it was checked; all zero: there was none. */
struct km_file_mark {
	bool there;
	dev_t dev;
	ino_t ino;
	off_t bytes;
	struct timespec mtime;
};

struct km_private {
	char *target, *dir, *base; /* of the case; symbolic links are followed */
	char *path;		   /* of the private file; NULL when there is none */
	int fd;			   /* holds the lock */
	struct km_file_mark before;
	struct km_wait wait;
};

/**
 * Make the private file for @target: empty, or a copy of @target when that exists (sharing its
 * blocks where the file system can). Removes leftovers of processes that died. @wait may be NULL.
 *
 * Fails with KM_IO (also when another process writes a private file for @target now), KM_FORMAT
 * (@target is no case file), KM_UNSUPPORTED (its schema is not @schema_version), KM_NOMEM.
 */
enum km_status km_private_create(struct km_private *p, const char *target, int32_t schema_version,
				 const struct km_wait *wait, struct km_err *err);
/** Remove the permissions that are not in @mode from the file. */
void km_private_restrict(struct km_private *p, mode_t mode);
/**
 * Flush the private file to the disk and move it over the target. Fails with KM_IO when the target has changed since
 * the file was created.
 */
enum km_status km_private_move(struct km_private *p, struct km_err *err);
/** Remove the private file unless it was moved, and free what @p holds. Accepts a zeroed @p. */
void km_private_deinit(struct km_private *p);
/** The path of the private file that this process has, or would have, for @target, to be freed; NULL: there is none. */
char *km_private_path(const char *target);

/**
 * Read the header of the file @path and see that it is a case file of @schema_version.
 * Returns KM_OK; KM_END when the file is empty; KM_IO, KM_FORMAT or KM_UNSUPPORTED with a text that
 * names @path.
 */
enum km_status km_case_file_check(const char *path, int32_t schema_version, struct km_err *err);

#endif
