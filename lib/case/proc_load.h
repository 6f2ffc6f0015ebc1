/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PROC_LOAD_H
#define KM_PROC_LOAD_H

#include "case.h"
#include "tree/tree.h"

/**
 * Load the captured files and kernel logs of @tree, which was opened from @path, into the store's
 * current capture; each further snapshot or log in it becomes a capture of its own. Files that cannot
 * be read or understood are reported in tables load, issue and unparsed; the load goes on. What the tree
 * passed over becomes rows of passed_over and, in one line, the reason of collector KM_INPUT_FILES,
 * under the last capture. A tree without captured files writes nothing else. A snapshot or log that the case
 * holds already is dropped and counted in *@nr_duplicates: the current capture may be empty at the end.
 *
 * Fails with KM_CORRUPT (a damaged archive that gave nothing), KM_IO, KM_NOMEM.
 */
enum km_status km_proc_load_tree(const struct km_load_options *o, const char *path,
				 struct km_tree *tree, struct km_store *store, size_t *nr_duplicates,
				 struct km_err *err);

#endif
