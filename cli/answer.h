/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_ANSWER_H
#define KM_ANSWER_H

/** How answers of questions are printed. */

#include "cli.h"
#include "report/question.h"

/**
 * Print what @q answers from @r: the section @only, or, where that is NULL, all of them for people and the
 * first one for programs. @follows: something stands before it, an empty line goes between.
 */
enum km_status cli_answer(struct km_report *r, const struct km_question *q,
			  const struct km_question_section *only, const struct cli_output *out,
			  bool follows, struct km_err *err);

/** Prints what stands above the rows of a section; @from is "" or " (from capture 2: log)", who answers. */
typedef enum km_status cli_head_fn(void *arg, const char *from, struct km_err *err);

/**
 * Print the answer of one section to @to, which leads to @w, below what @head prints once it is known which capture
 * answers. *@ret_rows: how many rows there were.
 */
enum km_status cli_answer_section(struct km_report *r, const struct km_question_section *s,
				  struct km_format_writer *w, const struct km_sink *to,
				  cli_head_fn *head, void *arg, uint64_t *ret_rows,
				  struct km_err *err);

/** Lines that name the other captures of the boot and the other boots of the case; none where there are none. */
enum km_status cli_print_others(struct km_report *r, const struct cli_output *out,
				struct km_err *err);

#endif
