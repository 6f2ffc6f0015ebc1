/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_TREE_H
#define KM_TREE_H

/**
 * The files of a captured input, one by one, from any container: a directory tree, an archive
 * (libarchive: tar and its compressions, zip), mmtests monitor files, a text whose sections are headed
 * by "=== /proc/NAME", "# /proc/NAME" or "# cat /proc/NAME". Several snapshots in one input come in
 * time order; then come the kernel logs that belong to none of them, each as a snapshot of its own.
 * Memory is bounded by the largest file (KM_TREE_FILE_MAX).
 *
 * A directory or archive is searched whole: archives in a directory are searched too, and files that no parser claims
 * by path are recognized by content. Memory dumps are only named (km_tree_dumps()), the caller that opened the tree
 * loads them. Unused files are listed with the reason.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/kmerr.h"

#define KM_TREE_FILE_MAX (UINT64_C(256) << 20)

/**
 * A reading of a clock whose zone, or even whose date, is not known. Readings of the same zone in one input are
 * apart by the time between them.
 */
struct km_local_clock {
	const char *zone; /* "IST", or what is said instead of a name; NULL: there is no such reading */
	int64_t at;	  /* as if it was of UTC; seconds of that day where the date is not known */
};

struct km_tree_file {
	uint64_t snapshot;	     /* number of the snapshot, from 0, ascending */
	int64_t taken_at;	     /* of the snapshot, seconds since 1970; 0 unknown */
	struct km_local_clock local; /* where that is 0 */
	const char *label;	     /* of the snapshot: its folder, may end with "/"; "" none */
	const char *origin;	     /* of the snapshot: its folder or file within the input; "" the input */
	const char *host;	     /* of the snapshot, where names of its files have it; "" not known */
	const char *title;	     /* of the snapshot, that a text has above its files, such as "before the test"; "" none */
	bool log;		     /* a kernel log by itself: the only file of its snapshot */
	const char *path;	     /* such as "proc/buddyinfo"; prefixes of the container removed */
	const char *data;	     /* borrowed until the next call; NUL-terminated behind the end */
	size_t bytes;
	bool stripped;	/* the files of the snapshot lack the newline at their ends, of whole lines */
	bool truncated; /* cut at KM_TREE_FILE_MAX, or the archive ended inside it */
};

/** Kind of an input, from its first bytes and its file type. */
enum km_tree_kind {
	KM_TREE_NONE, /* unknown: perhaps a dump */
	KM_TREE_DIRECTORY,
	KM_TREE_ARCHIVE,
	KM_TREE_SECTIONS, /* one text of several files */
	KM_TREE_LOG,	  /* a kernel log */
};

struct km_tree;

/** Probe @path without reading all of it. Never fails: an unreadable file is KM_TREE_NONE. */
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
/** A file of a directory: @path names it within the input, @file opens it. */
struct km_tree_found {
	const char *path, *file;
};

/** The memory dumps of a directory, by their first bytes. Returns how many. */
size_t km_tree_dumps(const struct km_tree *t, const struct km_tree_found **ret);
/** Files that may give the types of a dump: vmlinux* and *.profile. Returns how many. */
size_t km_tree_types(const struct km_tree *t, const struct km_tree_found **ret);

/** Why a file is of no use. */
enum km_passed_reason {
	KM_PASSED_UNKNOWN,
	KM_PASSED_PROGRAM,
	KM_PASSED_LINK,
	KM_PASSED_NOWHERE,
	KM_PASSED_SPECIAL,
	KM_PASSED_ALONE,
	KM_PASSED_PRINTED,
	KM_PASSED_RATES,
	KM_PASSED_ZONE,
	KM_PASSED_EMPTY,
	KM_PASSED_TOO_DEEP,
	KM_PASSED_UNREADABLE,
	KM_PASSED_REST,
	KM_PASSED_DAMAGED,
	KM_PASSED_ARCHIVE,
	KM_PASSED_ARCHIVED_DUMP,
	KM_PASSED_PACKED_DUMP,
	KM_PASSED_LINKED_DUMP,
	KM_PASSED_DUMP,
	KM_NR_PASSED
};

#define KM_TREE_MAX_PASSED 1000

/** Whether data that would be loaded may be in a file that is passed over for @reason. */
bool km_passed_is_lost(enum km_passed_reason reason);

struct km_tree_passed {
	const char *path, *why;
	enum km_passed_reason reason;
};

/** Note that @path is passed over; @why may be NULL: what @reason says. KM_OK or KM_NOMEM. */
enum km_status km_tree_pass(struct km_tree *t, const char *path, enum km_passed_reason reason,
			    const char *why);
/** The first KM_TREE_MAX_PASSED of them and the first of each reason; returns how many are listed. */
size_t km_tree_passed(const struct km_tree *t, const struct km_tree_passed **ret);
/** All of them. */
uint64_t km_tree_nr_passed(const struct km_tree *t);
/** How many of all of them are cut, damaged or too large, so that something is lost. */
uint64_t km_tree_nr_losses(const struct km_tree *t);
/** "passed over 3 files: 2 empty (a, …), 1 unreadable (b)"; "" when there is none. Returns @buf. */
const char *km_tree_passed_line(const struct km_tree *t, char *buf, size_t bytes);
/** Is there a memory dump among them? */
bool km_tree_left_out_dump(const struct km_tree *t);
/** How many snapshots. */
uint64_t km_tree_nr_snapshots(const struct km_tree *t);
enum km_tree_kind km_tree_kind_of(const struct km_tree *t);

#endif
