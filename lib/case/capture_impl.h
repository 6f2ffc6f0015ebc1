/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_CAPTURE_IMPL_H
#define KM_CAPTURE_IMPL_H

/** Where a capture is written: a directory of snapshots, or an archive. */

#include "capture.h"

struct km_sink;

/** By the name of @dest. Fails with KM_IO or KM_UNSUPPORTED (an archive by that name exists). */
enum km_status km_sink_open(const char *dest, struct km_sink **ret, struct km_err *err);
/** Begin a snapshot whose folder is @name. */
enum km_status km_sink_begin(struct km_sink *s, const char *name, struct km_err *err);
/** @path is relative to the snapshot. */
enum km_status km_sink_add(struct km_sink *s, const char *path, const void *data, size_t bytes,
			   int64_t mtime, struct km_err *err);
/** The snapshot is whole. */
enum km_status km_sink_end(struct km_sink *s, struct km_err *err);
/** All is written: give it its name. */
enum km_status km_sink_finish(struct km_sink *s, struct km_err *err);
/** Accepts NULL. What was not finished is removed, whole snapshots of a directory excepted. */
void km_sink_close(struct km_sink *s);

#endif
