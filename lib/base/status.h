/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_STATUS_H
#define KM_STATUS_H

/**
 * The result of a call. 0 is success, KM_END ends an iteration, negative is failure.
 *
 * Not getting a value is not one thing, and the difference reaches the report: KM_ABSENT,
 * KM_EXCLUDED, KM_MISSING, KM_UNMAPPED and KM_CORRUPT say why a value is unknown.
 */
enum km_status {
	KM_OK = 0,
	KM_END = 1,
	KM_ABSENT = -1,	      /* this kernel has no such member, symbol or enumerator */
	KM_EXCLUDED = -2,     /* RAM that the dump tool filtered out (makedumpfile -d) */
	KM_MISSING = -3,      /* not in the file: a hole in physical memory, or a truncated file */
	KM_UNMAPPED = -4,     /* the kernel's page tables do not map this virtual address */
	KM_CORRUPT = -5,      /* out of bounds, a cycle, a bad back pointer, undecodable data */
	KM_NOMEM = -6,	      /* out of memory */
	KM_IO = -7,	      /* the operating system refused: open, map, write, SQLite */
	KM_FORMAT = -8,	      /* the input is not of a format that is known */
	KM_MISMATCH = -9,     /* two inputs do not belong together (vmlinux and dump) */
	KM_UNSUPPORTED = -10, /* recognised, but not read by this version */
	KM_NOTFOUND = -11,    /* nothing by that name */
};

/** The name of @st in lower case ("excluded", "corrupt"). Static storage. */
const char *km_status_name(enum km_status st);

#endif
