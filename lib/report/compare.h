/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_COMPARE_H
#define KM_COMPARE_H

/**
 * Two captures against each other: what exists on one side only, and what differs.
 *
 * What is compared are things with names, by areas: slab caches, callers of vmalloc, files, settings, …
 * To add an area: one file schema/compare/area/<name>.sql, whose statement yields for one capture (:capture)
 * the columns
 *
 *	name   what both sides may have, once each
 *	bytes  its memory; NULL: unknown, or no matter of memory
 *	value  what else it is, as text; NULL: a matter of memory
 *	facts  a JSON object of what makes up the bytes, structure first; NULL: none
 *
 * with a header as of a question (question.h). differ.sql pairs the rows by name, compare.sql answers from it.
 */

#include "question.h"

/** Number of areas, and the name of each (@i below the number), in order of names. */
unsigned km_area_count(void);
const char *km_area_name(unsigned i);
/** The statement of an area with its header, as km_question_open(). */
enum km_status km_area_open(const char *name, struct km_question **ret, struct km_err *err);

/**
 * Read what the captures that @base and @head are set to tell of each area, or, unless @nr_areas is 0, of the
 * named ones. *@ret is a report of its own, which km_compare_question() is asked of; the two may be closed.
 *
 * Fails with KM_NOTFOUND (no such area, or a side without a capture), KM_ABSENT (there is no area that both
 * tell), KM_IO, KM_FORMAT (a damaged case), KM_NOMEM.
 */
enum km_status km_compare(struct km_report *base, struct km_report *head, const char *const *areas,
			  unsigned nr_areas, struct km_report **ret, struct km_err *err);

/** The question that tells the differences, "wrong" when there is one. As km_question_open(). */
enum km_status km_compare_question(struct km_question **ret, struct km_err *err);

#endif
