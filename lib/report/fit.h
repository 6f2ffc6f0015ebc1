/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_FIT_H
#define KM_FIT_H

/** Internal to lib/report: widths of the columns of a table on a terminal. */

#include <stdbool.h>
#include <stddef.h>

struct km_fit_column {
	size_t head;	  /* columns of its heading on one line */
	size_t head_part; /* of the longest part of the heading, which is broken behind "_" and at spaces */
	size_t cell;	  /* of its widest value */
	bool text;	  /* may be wrapped; numbers may not */
	bool plot;	  /* text that is drawn in the width it gets, and never wrapped */
	size_t width;	  /* the answer */
};

/** Layout of the columns. */
struct km_fit {
	size_t gap;	/* columns between two of them */
	unsigned below; /* the first of the columns whose text is written below each row; the number of columns: none */
};

/**
 * Choose the widths of @n columns so that a line has at most @width columns (0: any number): headings are broken,
 * text is wrapped, the last columns, where they are text and would become narrow towers, go below the row, and the
 * gaps shrink. False: they do not fit.
 */
bool km_fit(struct km_fit_column *cols, unsigned n, size_t width, struct km_fit *ret);

/** Bytes of the heading @name that fit on a line of @width columns: at least one character. */
size_t km_fit_head_break(const char *name, size_t width);
/** Columns of the longest part of @name that is not broken where there is room for it. */
size_t km_fit_head_part(const char *name);

#endif
