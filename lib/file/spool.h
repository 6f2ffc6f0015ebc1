/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_SPOOL_H
#define KM_SPOOL_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "base/kmerr.h"

/** A nameless temporary file that bytes are added to: in $TMPDIR, else /var/tmp, /tmp or here. */
struct km_spool {
	int fd; /* the caller closes it */
	uint64_t bytes;
};

/** KM_OK or KM_IO (the system's reason). */
enum km_status km_spool_open(struct km_spool *s, struct km_err *err);
enum km_status km_spool_write(struct km_spool *s, const void *data, size_t bytes,
			      struct km_err *err);
/** What is behind the first @bytes is gone. KM_OK or KM_IO. */
enum km_status km_spool_cut(struct km_spool *s, uint64_t bytes, struct km_err *err);

/**
 * A stream that adds to the file, until km_spool_stream_end(), which closes it. @s->bytes does not count what it writes.
 * KM_OK or KM_IO.
 */
enum km_status km_spool_stream(struct km_spool *s, FILE **ret, struct km_err *err);
enum km_status km_spool_stream_end(FILE *f, struct km_err *err);

/** Drops the last line of a text that is cut: it would give half a number. */
void km_spool_drop_half_line(struct km_spool *s);

#endif
