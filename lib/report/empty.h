/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_EMPTY_H
#define KM_EMPTY_H

/** For question.c: the text in place of the rows of a section, from its header (question.h). */

#include "base/mem.h"

enum km_empty_kind {
	KM_EMPTY_ANY,
	KM_EMPTY_DUMP,
	KM_EMPTY_SNAPSHOT,
	KM_EMPTY_LOG,
	KM_NR_EMPTY,
};

/** Lines of a header; strings of the header's arena, zero-initialised. */
struct km_empty {
	const char *words[KM_NR_EMPTY]; /* "-- empty:", "-- empty dump:", …; NULL: no such line */
	KM_VEC(const char *) files;	/* "-- files:", each one is needed */
	KM_VEC(const char *) needs;	/* "-- needs:" */
};

/** The kind after "empty" in "empty snapshot: …"; *@line is advanced past the colon. KM_NR_EMPTY: no such kind. */
enum km_empty_kind km_empty_kind(const char **line);
/**
 * A statement that yields the reason why there are no rows, in @a; or the text itself if it does not depend on the
 * capture. NULL without words, or when memory ran out.
 */
const char *km_empty_sql(const struct km_empty *e, struct km_arena *a);
void km_empty_clear(struct km_empty *e);

#endif
