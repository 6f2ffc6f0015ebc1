/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_FOLDER_H
#define KM_FOLDER_H

#include "case.h"

/** One dump, of @nr_paths files, into the store's current capture. */
typedef enum km_status (*km_load_dump_fn)(const struct km_load_options *o, const char *const *paths,
					  size_t nr_paths, struct km_store *store,
					  struct km_load_result *ret, struct km_err *err);

/**
 * Load a directory, an archive, a text of captured files or a log: every dump that a directory has
 * (files of a split set are one), then captured files, then logs; a capture each, the first of them the
 * store's current one. A dump that cannot be loaded is passed over (table passed_over) when anything
 * else is loaded, and sets @ret->left_out; a vmlinux or profile anywhere in the directory gives types
 * when none is found in the usual places.
 *
 * Fails with KM_FORMAT (nothing known is in it), the status of the first dump when dumps are all there
 * is and none can be loaded, KM_CORRUPT (a damaged archive that gave nothing), KM_IO, KM_NOMEM.
 */
enum km_status km_folder_load(const struct km_load_options *o, const char *path,
			      km_load_dump_fn load_dump, struct km_store *store,
			      struct km_load_result *ret, struct km_err *err);

#endif
