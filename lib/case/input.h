/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_INPUT_H
#define KM_INPUT_H

/** Where an input lies, and whether the case holds it already. */

#include "case.h"

/** Begin the next capture of @store; where the current one has no row of table capture, begin that anew. */
void km_case_next_capture(struct km_store *store);

/**
 * Whether a capture below @first_id, the first one of this input or INT64_MAX, has this fingerprint and, unless NULL, this
 * hash of its content. Then o->duplicate() is called, and *@nr counts it. @origin: folder within @input, or NULL.
 */
bool km_case_is_loaded(const struct km_load_options *o, struct km_store *store, const char *input,
		       const char *origin, const char *fingerprint, const char *content,
		       int64_t first_id, size_t *nr);

/**
 * The absolute path of the folder @path, or of the one that the file @path lies in; of ".../proc" the one
 * above. "": it cannot be found, or is longer than @bytes.
 */
void km_case_folder(const char *path, char *buf, size_t bytes);

#endif
