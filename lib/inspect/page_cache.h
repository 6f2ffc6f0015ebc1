/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PAGE_CACHE_H
#define KM_PAGE_CACHE_H

/** The contents of a file, as far as the page cache of a dump has them. */

#include "view/view.h"

struct km_page_cache_sink {
	/**
	 * Bytes @at to @at + @bytes of the file, in order and without gaps: at most a page with @data (borrowed), or NULL and
	 * @why: KM_END (not in the page cache), KM_NOTFOUND (evicted, or swapped out), KM_UNMAPPED (in
	 * the page cache, but not up to date: not read from the disk yet, or only allocated), KM_EXCLUDED, KM_MISSING, KM_CORRUPT
	 * (in the page cache, and the dump does not have it). Other than KM_OK ends the walk.
	 */
	enum km_status (*part)(void *arg, uint64_t at, uint64_t bytes, const uint8_t *data, enum km_status why);
	/**
	 * The node, or entry, @node of the file's tree cannot be followed: what is reported next as "not in the page
	 * cache" may be in it.
	 */
	enum km_status (*lost)(void *arg, uint64_t node, enum km_status why);
	void *arg;
};

/**
 * The file of @size bytes whose struct address_space is at @mapping. Reads each page once; memory does not
 * grow with the file. KM_OK; KM_ABSENT; KM_NOMEM; the status of the sink; or why the tree cannot be read at
 * all.
 */
enum km_status km_page_cache_read(struct km_view *view, uint64_t mapping, uint64_t size,
				  const struct km_page_cache_sink *sink);

#endif
