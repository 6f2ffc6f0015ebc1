/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_TREE_H
#define KM_TREE_H

/**
 * The files of a captured input, one after the other, whatever held them: a directory tree, an archive
 * (libarchive: tar and its compressions, zip), mmtests monitor files, a text whose sections are headed
 * by "=== /proc/NAME", "# /proc/NAME" or "# cat /proc/NAME". Several snapshots in one input come in
 * time order. Memory is bounded by the largest file (KM_TREE_FILE_MAX).
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kmerr.h"

#define KM_TREE_FILE_MAX (UINT64_C(256) << 20)

struct km_tree_file {
	uint64_t snapshot;   /* number of the snapshot, from 0, ascending */
	int64_t taken_at;    /* of the snapshot, seconds since 1970; 0 unknown */
	const char *label;   /* of the snapshot: its folder, may end with "/"; "" none */
	const char *path;    /* such as "proc/buddyinfo"; prefixes of the container removed */
	const char *data;    /* borrowed until the next call; NUL-terminated behind the end */
	size_t bytes;
	bool truncated;	     /* cut at KM_TREE_FILE_MAX, or the archive ended inside it */
};

/** What an input looks like, from its first bytes and its kind. */
enum km_tree_kind {
	KM_TREE_NONE, /* nothing that is known: perhaps a dump */
	KM_TREE_DIRECTORY,
	KM_TREE_ARCHIVE,
	KM_TREE_SECTIONS, /* one text of several files */
	KM_TREE_LOG,	  /* a kernel log */
};

struct km_tree;

/** Look at @path without reading all of it. Never fails: what cannot be read is KM_TREE_NONE. */
enum km_tree_kind km_tree_probe(const char *path);

/** Fails with KM_IO, KM_FORMAT (says what it looks like and what would be read), KM_NOMEM. */
enum km_status km_tree_open(const char *path, struct km_tree **ret, struct km_err *err);
/** Accepts NULL. */
void km_tree_close(struct km_tree *t);

/**
 * The next file, by snapshot. KM_OK; KM_END; KM_CORRUPT (the archive is damaged from here on: @err of
 * km_tree_error()), KM_IO, KM_NOMEM.
 */
enum km_status km_tree_next(struct km_tree *t, struct km_tree_file *ret);
const char *km_tree_error(const struct km_tree *t);
/** How many files and sections no parser claimed; *@ret_first names one of them. */
uint64_t km_tree_nr_unclaimed(const struct km_tree *t, const char **ret_first);
/** How many snapshots. */
uint64_t km_tree_nr_snapshots(const struct km_tree *t);
enum km_tree_kind km_tree_kind_of(const struct km_tree *t);

#endif
