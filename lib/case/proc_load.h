/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PROC_LOAD_H
#define KM_PROC_LOAD_H

#include "case.h"

/**
 * Load captured files of /proc, or a kernel log, from @path (tree.h) into the store's current capture;
 * each further snapshot in it becomes a capture of its own. Files that cannot be read or understood
 * are told in tables load, issue and unparsed; the load goes on.
 *
 * Fails with KM_FORMAT (nothing known is in it), KM_CORRUPT (a damaged archive that gave nothing),
 * KM_IO, KM_NOMEM.
 */
enum km_status km_proc_load(const struct km_load_options *o, const char *path,
			    struct km_store *store, struct km_err *err);

#endif
