/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef CLI_SHOW_H
#define CLI_SHOW_H

#include "inspect/inspect.h"
#include "report/format.h"

/** Print a thing with all its members, as crash's struct does. KM_OK, KM_IO, or as km_inspect_rows(). */
enum km_status show_thing(struct km_inspect *x, const struct km_thing *t, struct km_err *err);
/** Print @words words of 8 bytes from @addr on, two a line. KM_OK or KM_IO. */
enum km_status show_memory(struct km_inspect *x, uint64_t addr, uint64_t words);

/** A file of the page cache. */
struct show_file {
	struct km_format_writer *writer;
	const char *to;	  /* where it is written; nothing may be there */
	uint64_t mapping; /* its struct address_space */
	uint64_t size;
	bool part; /* out: the dump does not have all that the page cache had */
};

/**
 * Write what the page cache has of a file, with holes for the rest, and a row for each part. KM_OK, also where it is a part;
 * KM_IO, or why nothing could be read.
 */
enum km_status show_file(struct km_inspect *x, struct show_file *f, struct km_err *err);
/**
 * Write the pages of the tracer's ring buffer that have records, as they are, to files cpu0, cpu1, … of the new directory f->to,
 * and a row for each CPU that has some. Likewise.
 */
enum km_status show_trace(struct km_inspect *x, struct show_file *f, struct km_err *err);
/** A row for each record of that buffer, CPU by CPU, the oldest first. Likewise. */
enum km_status show_trace_records(struct km_inspect *x, struct show_file *f, struct km_err *err);

#endif
