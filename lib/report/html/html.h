/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_HTML_H
#define KM_HTML_H

/**
 * A report as one page of HTML that needs nothing beside itself: style and script are inside, no address leads out of it,
 * and all that it says is there without the script. Sections are written one after the other; the page is put together at
 * the end, as its list of contents comes first.
 *
 * What is drawn comes from the rows that a table shows, so that picture and table cannot differ: a section's rows go
 * through km_html_keep(), and km_html_draw() draws what was kept. Text of a case is put through KM_TEXT_HTML alone.
 *
 * To add a figure: a line in enum km_html_figure and in figures[] of draw.c, and a function that draws rows.
 */

#include <stdio.h>

#include "report/report.h"

struct km_html;

/** What is drawn of the rows of a section, above its table. */
enum km_html_figure {
	KM_FIGURE_NONE,
	KM_FIGURE_FINDINGS,
	KM_FIGURE_LEDGER,
	KM_FIGURE_OWNERS,
	KM_FIGURE_MARKS,
	KM_FIGURE_FREE_LISTS,
	KM_FIGURE_INDICES,
	KM_FIGURE_SLAB,
	KM_FIGURE_WASTE,
	KM_FIGURE_PROCESSES,
	KM_FIGURE_CGROUPS,
	KM_FIGURE_GROWN, /* no figure: what KM_DRAW_GROWTH follows */
	KM_NR_FIGURES
};

enum km_status km_html_create(struct km_report *r, struct km_html **ret, struct km_err *err);
/** Accepts NULL. */
void km_html_destroy(struct km_html *h);

/** Where the section that was begun is written: tables go there. */
FILE *km_html_stream(struct km_html *h);

/**
 * Begin a section: @id is a word of ours, @title its heading, @from what stands behind that ("" or who answers). Ends the
 * section before.
 */
enum km_status km_html_section(struct km_html *h, const char *id, const char *title,
			       const char *from);
/** A paragraph of text, not HTML. @class is a word of ours or NULL. */
void km_html_paragraph(struct km_html *h, const char *class, const char *text);
/**
 * A box that a table wider than the screen is moved in; its name is the heading of the section. @folded: it is opened by
 * the reader, as what is drawn above has the same numbers.
 */
void km_html_box_begin(struct km_html *h, bool folded);
void km_html_box_end(struct km_html *h, bool folded);
/** Whether what is drawn has every value of the rows, so that no table is needed. */
bool km_html_is_whole(enum km_html_figure figure);

/** The map of physical memory shows addresses from @start to below @end alone, down to single pages. */
void km_html_set_region(struct km_html *h, uint64_t start, uint64_t end);

/**
 * Commands of the page name the case file @path, without its folder, in place of CASE. A name that a shell would take
 * apart is quoted. KM_NOMEM.
 */
enum km_status km_html_set_case(struct km_html *h, const char *path);

struct km_question_section;
/** What the columns of a table mean, folded up. */
void km_html_columns(struct km_html *h, const struct km_question_section *s);

/** Takes the rows of one statement for km_html_draw(): the first ones, when there are very many. */
const struct km_sink *km_html_keep(struct km_html *h);
/** Draw the stored rows; nothing when they lack what @figure shows. */
enum km_status km_html_draw(struct km_html *h, enum km_html_figure figure);

/** What is drawn from tables of its own, in a section that was begun; it says itself when there is nothing. */
enum km_html_drawing {
	KM_DRAW_NONE,
	KM_DRAW_MAP,
	KM_DRAW_GROWTH, /* caches and callers are those of KM_FIGURE_GROWN, which precedes it */
	KM_DRAW_LOG,
};
enum km_status km_html_draw_own(struct km_html *h, enum km_html_drawing drawing, struct km_err *err);

/** Write the page to @f. KM_IO when it takes no more. */
enum km_status km_html_finish(struct km_html *h, FILE *f, struct km_err *err);

#endif
