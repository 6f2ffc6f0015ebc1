/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_FORMAT_H
#define KM_FORMAT_H

/**
 * Rows as text on a stream that the caller opened.
 *
 *	table  columns aligned, NULL shown as "?" (unknown)
 *	csv    RFC 4180 with a header line, NULL empty and empty text ""
 *	json   one array of objects, NULL null
 *	jsonl  one object per line
 *	md     a Markdown table, NULL shown as "?"
 *	html   a table element for a page, NULL shown as "?"
 *
 * table, md and html are for people: sizes (BYTES, KB) are shown in MiB with one decimal, or, where no size of the
 * table reaches 1 MiB, in KiB, and the heading has that unit in place of "bytes" or "kb"; differences and rates of change
 * (change_…, delta_…, difference_…, noise_…, tolerance_…, …_per_hour) are always in KiB, so that small ones are seen; counts have
 * separators between thousands; a number that is not 0 is never rounded to 0 ("<0.1"). The other formats are
 * for programs: each number is plain, in the unit that the column's name states.
 *
 * Addresses and bit masks are written 0x… in every format (as strings in JSON, whose numbers do not
 * hold 64 bits everywhere). Text from a dump may hold anything: control characters and bytes that
 * are not UTF-8 are made visible (\x1b), so that output is always valid UTF-8 and never drives a
 * terminal. In csv a text that a spreadsheet would take for a formula (it begins with = + - @, a tab or a line end,
 * and is not a number) gets a leading '.
 */

#include <stdbool.h>
#include <stdio.h>

#include "question.h"

enum km_format {
	KM_AS_TABLE,
	KM_AS_CSV,
	KM_AS_JSON,
	KM_AS_JSONL,
	KM_AS_MD,
	KM_AS_HTML,
	KM_NR_FORMATS,
};

extern const char *const km_format_names[KM_NR_FORMATS];

/** How to print rows. All zero: a table of any width. */
struct km_format_look {
	enum km_format as;
	/**
	 * table: columns that a line may have, 0 for any number. Wider tables are fitted: headings are broken into
	 * lines, the widest text column is wrapped, other text is cut and ends in "…". Numbers are never cut: where
	 * they alone do not fit, columns with one value in all rows are said in a line before the table, and where the
	 * others do not fit either, each value gets a line of its own, as with @vertical.
	 */
	unsigned width;
	bool vertical;	     /* table: a line "name  value" for each value, rows apart by an empty line */
	bool plain;	     /* table, md: numbers as they are, as in the formats for programs */
	bool raw;	     /* csv: text as it is, also where a spreadsheet takes it for a formula */
	bool plots;	     /* table: columns of unit PLOT are drawn; else, and in md and html, they are left out */
	bool color;	     /* table: escape sequences for headings and for what is wrong */
	const char *caption; /* html: that of the table; borrowed as long as the writer lives */
};

struct km_format_writer;

/** Rows are written to @f, which the caller owns. Memory is bounded for any rows. */
enum km_status km_format_create(FILE *f, const struct km_format_look *look,
				struct km_format_writer **ret);
/** Accepts NULL. */
void km_format_destroy(struct km_format_writer *w);
/**
 * Text of tables for people when a statement yields no rows: "(no rows: @text)", or @text alone where it begins with a
 * capital, as a sentence does. Borrowed; NULL: no more. */
void km_format_set_empty(struct km_format_writer *w, const char *text);
/**
 * What the columns of the next statement are (@marks of each, borrowed until it ends), and whether the tables that it
 * reads are a part: then table, md and html put "at_least_" before the heading of a sum, and its shares are unknown
 * in every format. In the formats for programs a statement with sums has a last column "at_least": 1 in a part, else 0.
 */
void km_format_set_marks(struct km_format_writer *w, const enum km_mark *marks, bool part);
/** The sink to run statements into, one after the other. KM_IO on a write error. */
const struct km_sink *km_format_sink(const struct km_format_writer *w);

/** Write @text with control characters and odd bytes made visible, as in a table. */
void km_format_puts(FILE *f, const char *text);
/**
 * The same as a line, broken between words so that no line has more than @width columns (0: any number);
 * lines after the first are indented by two spaces.
 */
void km_format_line(FILE *f, const char *text, unsigned width);

#endif
