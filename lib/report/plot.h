/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PLOT_H
#define KM_PLOT_H

/** For lib/report alone: values of unit PLOT as a terminal shows them, drawn with block elements (U+2581 to U+258F), which are one column wide. */

#include "report.h"
#include "text.h"

/** Columns that a bar of 1.0 takes, and most points of a line. */
#define KM_PLOT_WIDTH  20u
#define KM_PLOT_POINTS 40u

/**
 * Draw @c at the end of @b: of a number from 0 to 1 a bar, where what is not 0 is seen; of a text of numbers with commas
 * between a line from the least to the largest, a gap where one is missing. What is neither draws nothing.
 */
void km_plot_draw(struct km_buf *b, const struct km_cell *c);

#endif
