/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_REPORT_PARTS_H
#define KM_REPORT_PARTS_H

#include <stdbool.h>

#include "html/html.h"

/** For cmd_report.c: what a report is made of. */
struct report_part {
	const char *title, *question, *section;
	unsigned rows; /* shown at most */
	const char *when, *missing, *known;
	enum km_html_figure figure;   /* of a page, above the table */
	enum km_html_drawing drawing; /* of a page, in place of a question: then @question is its id */
	bool page;		      /* of a page alone */
	bool folded;		      /* of a page: the table is opened by the reader */
	bool always;		      /* of a page, also where @when yields 0: that there is nothing is said */
};

/** "What is unknown" comes before the last one. */
extern const struct report_part report_parts[];
#define REPORT_NR_PARTS 31

#endif
