/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_EMBED_H
#define KM_EMBED_H

#include <stddef.h>

/** A text file of the source tree compiled into the program; see cmake/embed.cmake. */
struct km_embedded {
	const char *name; /* of the file, without directory and .sql */
	const char *text; /* NUL-terminated */
	size_t bytes;	  /* without the NUL */
};

/** schema/views: one CREATE VIEW each, in the order of names. Ends with a NULL name. */
extern const struct km_embedded km_views[];
/**
 * schema/joins: statements that compare captures at the end of a load. A header line "-- when: SELECT …" yields 0
 * where they have nothing to do; ?1 is the first capture of the load. Ends with a NULL name.
 */
extern const struct km_embedded km_joins[];
/** schema/findings: rules, one statement each behind a header; see finding.h. Ends with a NULL name. */
extern const struct km_embedded km_findings[];

#endif
