/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_CAPTURE_H
#define KM_CAPTURE_H

/**
 * Copy what the parsers of lib/proc read from a running machine into a directory or an archive, once
 * or as a series, at bounded cost. What is copied comes from km_proc_files[], so that it cannot drift
 * from what is read.
 *
 * Every snapshot is a folder named by its time in UTC: DEST/20240131T093000Z/proc/meminfo. A directory
 * gets a snapshot whole or not at all; an archive is written as DEST.partial and gets its name at the
 * end, also when the series was stopped early.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/kmerr.h"

struct km_capture_options {
	const char *root;  /* where proc/ and sys/ are; NULL: "/" */
	const char *dest;  /* directory, or *.tar, *.tar.gz, *.tgz, *.tar.xz, *.tar.zst, *.tzst */
	unsigned interval; /* seconds from one snapshot to the next; at least 1 */
	unsigned count;	   /* snapshots; 0: until stopped */
	bool processes;	   /* also the files of each /proc/PID */
	bool full;	   /* also what costs much: page flags, page_owner, slab folders */
};

/** What a snapshot cost and held. */
struct km_capture_cost {
	double wall_s, cpu_s; /* CPU time of this process, user and system, writing included */
	double write_cpu_s;   /* the part of it that writing took: much on file systems that create files slowly */
	uint64_t files, bytes;
};

/** A file that could not be read. */
struct km_capture_miss {
	char path[128];
	char why[64];
};

#define KM_CAPTURE_MAX_MISSES 64

struct km_capture_result {
	uint64_t snapshots;
	struct km_capture_cost sum, worst;
	/* Files that are there and could not be read for the last snapshot. */
	struct km_capture_miss misses[KM_CAPTURE_MAX_MISSES];
	unsigned nr_misses; /* more than the array holds are only counted */
	char absent[512];   /* files that this kernel does not have, by blanks */
};

/**
 * Asked between snapshots and while waiting; @cost is that of the snapshot just written, NULL while
 * waiting. Return false to end the series.
 */
typedef bool (*km_capture_fn)(void *arg, uint64_t snapshot, const struct km_capture_cost *cost);

/** Fails with KM_IO (says which file), KM_UNSUPPORTED (the archive exists), KM_NOMEM. */
enum km_status km_capture_run(const struct km_capture_options *o, km_capture_fn fn, void *arg,
			      struct km_capture_result *ret, struct km_err *err);

/** What a pattern of a parser is to a capture. */
enum km_capture_kind {
	KM_CAPTURE_NEVER,   /* not below /proc and /sys, or reading it does something */
	KM_CAPTURE_CHEAP,   /* always copied */
	KM_CAPTURE_CGROUP,  /* always copied, of a bounded number of memory cgroups */
	KM_CAPTURE_PROCESS, /* with @processes */
	KM_CAPTURE_COSTLY,  /* with @full */
};

enum km_capture_kind km_capture_kind_of(const char *pattern);
/** Whether a file that a pattern matches is left out: reading it does something, or cannot be done. */
bool km_capture_is_left_out(const char *path);

/**
 * A POSIX shell script that does the same with a shell and cat (mkdir for a directory, sleep for a
 * series). Freed by the caller; NULL when memory ran out.
 */
char *km_capture_script(const struct km_capture_options *o);

/** Memory cgroups that are captured, the upper ones first; and how deep below the root they may be. */
#define KM_CAPTURE_CGROUPS	500
#define KM_CAPTURE_CGROUP_DEPTH 8
#define KM_CAPTURE_CGROUP_ROOT	"sys/fs/cgroup/"

/** In a capture: the symbolic links of /sys/kernel/slab, "alias folder" a line. */
#define KM_CAPTURE_SLAB_LINKS "sys/kernel/slab.links"

#endif
