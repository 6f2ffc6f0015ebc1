/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_STORE_H
#define KM_STORE_H

/**
 * The case file being written: one SQLite database, filled in one transaction on a private copy that
 * is moved into place at the end. A case file is complete or does not exist; a failed load changes nothing.
 * Used from one thread.
 */

#include <sys/types.h>

#include "base/kmerr.h"
#include "table.h"
#include "lock_wait.h"

struct km_store;

/**
 * Start to write @path: a new case, or another capture for an existing one (its rows are kept).
 * The private file is beside @path, is named after it and this process, and is unlinked when the
 * process dies as far as the system allows; leftovers of dead processes are removed.
 * Fails with KM_IO, KM_FORMAT ('x.db' is not a kmemdb case file), KM_UNSUPPORTED (written by another
 * version of the schema: says what to do), KM_NOMEM.
 */
enum km_status km_store_create(const char *path, struct km_store **ret, struct km_err *err);
/** The same; @wait is called when another program's lock on the folder lasts, here and in km_store_commit(). */
enum km_status km_store_create_waiting(const char *path, const struct km_wait *wait, struct km_store **ret,
				       struct km_err *err);

/**
 * A store that accepts rows and discards them, for callers that need only the other results of a collector. KM_OK or
 * KM_NOMEM.
 */
enum km_status km_store_create_sink(struct km_store **ret);

/** The case gets no permission that is not in @mode (of an input): it has the data of the input. */
void km_store_restrict(struct km_store *s, mode_t mode);

/**
 * Number of the capture that rows are written for: one more than the highest in the case, of captures or
 * of inputs that failed according to table load.
 */
int64_t km_store_capture_id(const struct km_store *s);
/** Begin the next capture in the same store (several inputs in one load). Returns its number. */
int64_t km_store_next_capture(struct km_store *s);

/**
 * Continue capture @capture_id of the case: rows are added to it. Deletes the row of table load of each of
 * @collectors (NULL-terminated). KM_OK or KM_IO.
 */
enum km_status km_store_resume(struct km_store *s, int64_t capture_id,
			       const char *const *collectors, struct km_err *err);
/**
 * Add one row (a struct row_<table>) for the current capture.
 * Returns KM_OK; KM_CORRUPT when a REQ column is not set (a mistake in a collector); KM_IO when
 * SQLite refuses (disk full): km_store_error() says why.
 */
enum km_status km_store_add(struct km_store *s, const struct km_table *t, const void *row);
/** Rows added to @t for the current capture. */
uint64_t km_store_rows(const struct km_store *s, const struct km_table *t);
const char *km_store_error(const struct km_store *s);

/**
 * Number of the first capture with this fingerprint, of this load or an earlier one; 0: there is none. The
 * fingerprint of a dump covers only a sample, so its hash @content (capture.content_hash), unless NULL, must match too.
 */
int64_t km_store_find_input(struct km_store *s, const char *fingerprint, const char *content);

/** Undo every row of the current capture (one input of several failed); the others stay. */
enum km_status km_store_drop_capture(struct km_store *s, struct km_err *err);

/** Create indexes and views, commit, move into place. The store can then only be destroyed. */
enum km_status km_store_commit(struct km_store *s, struct km_err *err);
/** Accepts NULL. Discards everything that was not committed. */
void km_store_destroy(struct km_store *s);

/**
 * The path of the private file that this process writes for @path, to be freed; NULL: out of memory, or @path cannot
 * be a case. A program that ends in the middle of a load removes that file.
 */
char *km_store_private_path(const char *path);

/** Hash of all table descriptors: PRAGMA user_version of a case file (31 bits, never 0). */
int32_t km_schema_version(void);

#endif
