/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef MUTATE_TRACE_H
#define MUTATE_TRACE_H

/**
 * What a load reads: the linker leads calls of the view's readers through this file (--wrap), so a program that links
 * it knows every member that collectors read, and where. On one thread the record is the same each time.
 */

#include "view/view.h"

struct trace_place {
	uint64_t base; /* of the structure */
	uint64_t index;
};

/* A choice of up to TRACE_PLACES of the structures in which a member was read. */
#define TRACE_PLACES 128u

struct trace_field {
	struct trace_place place[TRACE_PLACES];
	uint64_t seen; /* reads */
};

/** From now on, until trace_stop(), which leaves out what was read of the log's text, @text_bytes at @text. Not for several threads. */
void trace_start(void);
void trace_stop(const struct km_layout *l, uint64_t text, uint64_t text_bytes);

/** Places where @field was read, at most TRACE_PLACES; 0: it was not. */
unsigned trace_places(enum km_field_id field, const struct trace_place **ret);
/** Addresses of struct list_head whose next pointer was followed; index is 0. */
unsigned trace_links(const struct trace_place **ret);

#endif
