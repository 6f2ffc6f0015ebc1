/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef MUTATE_COPY_H
#define MUTATE_COPY_H

/**
 * A dump written out as ELF, to be damaged: every page as it is, so that the kernel's own structures can be
 * hit and not the compression. Pages of zeros are holes in the file.
 */

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "base/kmerr.h"

struct copy_run {
	uint64_t paddr, bytes, offset; /* offset: in the file */
};

struct copy {
	char dir[64], dump[96], db[96]; /* db: the case of the last load */
	const char *vmlinux;		/* or profile */
	int fd;				/* of dump */
	unsigned jobs;			/* of a load; 0: two */
	struct copy_run *runs;
	size_t nr_runs;
};

/** What became of a load in a process of its own. */
struct outcome {
	int status; /* of wait() */
	/* Of a process that ended by itself; 1 is what sanitizers exit with. */
	enum { COPY_REFUSED = 10, COPY_LOADED, COPY_ISSUES } how; /* valid when ok */
	bool ok; /* it ended in time and in bounds, with a message or with a case that holds together */
	double seconds; /* of CPU */
	long max_kb;
};

/** @dump NULL: a toy machine. Exits with 2 and a message when that cannot be made. */
void copy_make(struct copy *c, const char *dump, const char *vmlinux);
void copy_remove(struct copy *c);
/** Write the dump @path as ELF to @out. Exits with 2 and a message when that fails. */
void copy_expand(const char *path, const char *out);

/** Where @paddr is in the file; *@ret_bytes is what follows without a break. -1: not in the dump. */
off_t copy_offset(const struct copy *c, uint64_t paddr, uint64_t *ret_bytes);

/** Load the copy into c->db, in this process. */
enum km_status copy_load(const struct copy *c, struct km_err *err);
/** The same in a child, with limits of time and memory; then look at the case. */
struct outcome copy_try(const struct copy *c);

#endif
