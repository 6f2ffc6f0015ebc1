/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_COMPARE_H
#define KM_COMPARE_H

/**
 * Two sides against each other, each of one capture or of several runs: what exists on one side only, what differs,
 * which budgets are broken.
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
 * with a header as of a question (question.h), and a line in partial.sql: what makes its list a part, so that a name
 * without a row is unknown, not 0. differ.sql pairs the rows by name and judges them, compare.sql answers
 * from it, form/<name>.sql write the whole as one document, budget.sql reads budgets and suppressions.
 */

#include "report/question.h"

/** Number of areas, and the name of each (@i below the number), in order of names. */
unsigned km_area_count(void);
const char *km_area_name(unsigned i);
/** The statement of an area with its header, as km_question_open(). */
enum km_status km_area_open(const char *name, struct km_question **ret, struct km_err *err);

/** Areas of kernels, which km_compare_add_types() fills. Ends with NULL. */
extern const char *const km_kernel_areas[];

enum km_side {
	KM_BASE,
	KM_HEAD,
};

struct km_compare;

/**
 * Compare the named areas, or all where @nr_areas is 0; @areas is borrowed. KM_NOMEM, KM_IO.
 */
enum km_status km_compare_create(const char *const *areas, unsigned nr_areas, struct km_compare **ret,
				 struct km_err *err);
/** Accepts NULL. */
void km_compare_destroy(struct km_compare *c);
/** A running statement stops soon after *@flag becomes nonzero. */
void km_compare_set_cancel(struct km_compare *c, const volatile sig_atomic_t *flag);

/**
 * Budgets and suppressions: JSON as schema/budget.schema.json describes it, @n bytes. @path names it in messages. To
 * be called before runs are added. KM_FORMAT says what is wrong with it.
 */
enum km_status km_compare_set_budgets(struct km_compare *c, const char *path, const char *json, size_t n,
				      struct km_err *err);

/**
 * Read the capture that @run is set to, as one more run of a side; @path names the case. @run may be closed
 * afterwards. KM_NOTFOUND (no such area, or a case without a capture), KM_IO, KM_FORMAT (a damaged case), KM_NOMEM.
 */
enum km_status km_compare_add(struct km_compare *c, enum km_side side, struct km_report *run, const char *path,
			      struct km_err *err);

/**
 * Read the structures of the kernel of a side from @path, a vmlinux or a profile. With @compared they are compared as
 * things of their own (areas type and image); else they only explain what the slab caches of the side cost. Fails as
 * km_vmlinux_open() does.
 */
enum km_status km_compare_add_types(struct km_compare *c, enum km_side side, const char *path, bool compared,
				    struct km_err *err);

/**
 * Judge what was added. *@ret is a report of its own, which km_compare_question() is asked of; @c can only be
 * destroyed from now on. KM_ABSENT: the sides have no area in common.
 */
enum km_status km_compare_finish(struct km_compare *c, struct km_report **ret, struct km_err *err);

/** The question that lists the differences, "wrong" when there is one. As km_question_open(). */
enum km_status km_compare_question(struct km_question **ret, struct km_err *err);
/** A document of all of it, by name: json, junit, sarif, github. Its one column is text, a line each row. */
enum km_status km_compare_form(const char *name, struct km_question **ret, struct km_err *err);

#endif
