/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_RECORDS_H
#define KM_RECORDS_H

/**
 * Every structure and union of a kernel with its members, for comparing two kernels: from a vmlinux all that
 * have a name, from a profile those that it has. Among several of one name, it is the first that the debug
 * information defines.
 */

#include "base/kmerr.h"
#include "layout/types.h"

struct km_record {
	const char *name; /* without "struct"; of a typedef of a nameless one, that of the typedef */
	const char *kind; /* "struct", "union" or "typedef" */
	uint64_t bytes;
	uint64_t hole_bytes; /* unused ones between members and after the last; of a union 0 */
	uint32_t nr_members;
};

struct km_record_member {
	const char *name; /* "foo", or "foo.bar" and "foo[].bar" of a member whose type has no name */
	const char *type; /* as in C: "struct list_head", "unsigned int[4]", "unsigned int:3" */
	uint64_t bit_offset, bytes;
	uint32_t bit_size; /* 0: not a bit-field */
};

/** A negative status stops the walk and is returned. Strings are borrowed for the call. */
struct km_record_sink {
	enum km_status (*record)(void *arg, const struct km_record *r);
	enum km_status (*member)(void *arg, const struct km_record *of, const struct km_record_member *m);
	void *arg;
};

/** Each record, and after it its members. Fails as km_vmlinux_open() does. */
enum km_status km_vmlinux_records(const char *path, const struct km_record_sink *sink, struct km_err *err);

#endif
