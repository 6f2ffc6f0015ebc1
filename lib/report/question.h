/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_QUESTION_H
#define KM_QUESTION_H

/**
 * The named questions of schema/questions, and the views of schema/views, with their header comments.
 *
 * To add a question: one file schema/questions/<room>/<name>.sql. Its header:
 *
 *	-- SPDX-License-Identifier: GPL-2.0-or-later
 *	-- <name>: What is asked, in a sentence?
 *	--
 *	-- How to read:
 *	--   Text for the reader of the answer.
 *	--
 *	-- shows coverage itself         (optional: no coverage line before the answer)
 *	-- needs leaks                   (optional: the dump is searched for unreferenced memory first)
 *	-- wrong: SELECT count(*) …        (optional: above 0, `ask` exits with status 1)
 *	-- valid: SELECT …                (optional: a parameter has a wrong value if it fails, or its first row is a text: the message)
 *	-- param <name> <UNIT> <default> What it is.    (optional: `ask -p name=value`, :name in SQL)
 *	-- limit <name> <default> What it is.           (optional: a number for LIMIT :name. People get so much unless they ask
 *	                                    for more, and read how many rows are left out; programs get all: -1)
 *	--
 *	-- section <name>: Title of a part of the answer.
 *	-- empty: What it means that there are no rows, where all was read and is known.      (optional;
 *	                                    or SELECT …, one text that fits the capture that answers. One that begins
 *	                                    with a capital is a sentence, which stands alone)
 *	-- empty snapshot: The same of a snapshot; likewise dump and log.   (optional: for what an input of
 *	                                    that kind cannot have it)
 *	-- files: proc/a, proc/b; slabtop   (optional: parsers of a snapshot any of which has it, those behind
 *	                                    the semicolon without being named; each such line is needed)
 *	-- needs: vma.rss_kb, meminfo.value_kb(SwapFree)      (optional: without which rows are left out;
 *	                                    or SELECT …, whose row is a reason why nothing is known)
 *	-- note: SELECT …                  (optional: lines of text for people, below the rows;
 *	                                    a statement may go on in further lines "-- note:")
 *	-- count: FROM …                (optional: SELECT count(*) of this, behind the WITH of the section, is the number of
 *	                                    rows without limits, where that is cheaper than the rows are)
 *	-- column <name> <UNIT> What it is. Behind UNIT, + says that it adds up or counts rows, ~ that it is a
 *	                                    share of such a sum: of tables that are not whole, the sum is at least
 *	                                    (format.h), and the share unknown
 *	SELECT …;                          (one statement per section; :capture is the capture)
 *
 * A line that begins with "--" and five blanks goes on with the line before it, in any file of schema, and a line
 * "-- include: NAME" stands for schema/parts/NAME.sql, for what questions share (cmake/embed.cmake).
 * A default of "-" is NULL; of every other UNIT than TEXT and REAL a value is a whole number. The text
 * behind "empty:" is a claim: that nothing is there. Why nothing is known instead is concluded (empty.c) from the
 * lines "files:" and "needs:", and of a dump from what became of the collectors of the tables that the section reads.
 * UNIT is one of schema/units.def; REAL.3 is a real number shown with three decimals. A file without
 * section lines has one section named like the question. The first section is the main one: formats
 * for programs print only that unless another is asked for. tests/lint holds the column lines
 * against what the statements return.
 */

#include "report.h"

/** What becomes of a column where tables that its section reads are not whole. */
enum km_mark {
	KM_MARK_NONE,
	KM_MARK_SUM,   /* a sum or count of rows: at least */
	KM_MARK_SHARE, /* a share of one: unknown */
};

struct km_question_section {
	const char *name, *title; /* title "" for a lone section */
	struct km_result_column *cols;
	const char **col_docs;
	const enum km_mark *marks; /* of each column */
	unsigned nr_cols;
	const char *sql;   /* with the comments that stand inside it */
	const char *empty; /* shown to people in place of rows, or SQL (SELECT …) for them; NULL: nothing is said */
	const char *note;  /* SQL or NULL */
	const char *count; /* what stands in place of the last SELECT to count the rows; NULL: they are counted */
};

struct km_question_param {
	const char *name, *doc;
	const char *value; /* the default; NULL: unknown unless it is given */
	enum km_unit unit;
	bool limits; /* a line "limit": 0 stands for all */
};

struct km_question {
	const char *name, *title;
	const char *how;   /* lines; "" when the header has none */
	const char *wrong; /* SQL or NULL */
	const char *valid; /* SQL or NULL */
	bool shows_coverage;
	bool needs_leaks; /* the dump is searched for unreferenced memory first, where that was not done */
	struct km_question_param *params;
	unsigned nr_params;
	struct km_question_section *sections;
	unsigned nr_sections;
};

/** Number of questions, and the name of each (@i below the number), in order of names. */
unsigned km_question_count(void);
const char *km_question_name(unsigned i);

/** Number of views, and the name of each. */
unsigned km_view_count(void);
const char *km_view_name(unsigned i);

/**
 * Parse the header of question or view @name. KM_NOTFOUND; KM_FORMAT (a mistake in the file: a test
 * finds it); KM_NOMEM.
 */
enum km_status km_question_open(const char *name, struct km_question **ret, struct km_err *err);
enum km_status km_view_open(const char *name, struct km_question **ret, struct km_err *err);
struct km_embedded;
/** The same of the texts in @list; @what is the word for one in messages. */
enum km_status km_question_open_in(const struct km_embedded *list, const char *what,
				   const char *name, struct km_question **ret, struct km_err *err);
/** Accepts NULL. */
void km_question_close(struct km_question *q);

/** The section by that name, or NULL. */
const struct km_question_section *km_question_section(const struct km_question *q,
						      const char *name);

/** Values of @rows below; any other number is how many rows there may be. */
#define KM_ROWS_FEW (-1) /* as many as the limits of the question say */
#define KM_ROWS_ALL 0

/**
 * Set the parameters of @q to their defaults, its limits to @rows, then those in @given ("name=value", @n of them).
 * KM_NOTFOUND (no such parameter), KM_FORMAT (no "=", the value is no number, or a limit below 0), KM_NOMEM.
 */
enum km_status km_question_set_params(struct km_report *r, const struct km_question *q, int64_t rows,
				      const char *const *given, unsigned n, struct km_err *err);

/** Whether the values that were set make sense to the question: KM_FORMAT when not (header line "valid:"). */
enum km_status km_question_check_params(struct km_report *r, const struct km_question *q,
					struct km_err *err);

/** Run one section into @sink, for the capture that @r is set to. */
enum km_status km_question_run(struct km_report *r, const struct km_question_section *s,
			       const struct km_sink *sink, struct km_err *err);

/** The same, answered by whichever capture of its boot can (km_report_answer()). */
enum km_status km_question_answer(struct km_report *r, const struct km_question_section *s,
				  const struct km_sink *sink, struct km_err *err);

/** Whether the answer says that something is wrong (header line "wrong:"). */
enum km_status km_question_wrong(struct km_report *r, const struct km_question *q, bool *ret,
				 struct km_err *err);

#endif
