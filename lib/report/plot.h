/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PLOT_H
#define KM_PLOT_H

/**
 * Internal to lib/report: values of unit PLOT on a terminal, drawn with block elements (U+2581 to U+258F), which are
 * one column wide.
 */

#include "report.h"
#include "text.h"
#include "trend/trend.h"

/** Columns that a bar of 1.0 takes, and most points of a line. */
#define KM_PLOT_WIDTH  20u
#define KM_PLOT_POINTS KM_LINE_POINTS

/**
 * Draw @c at the end of @b: for a number from 0 to 1 a bar, which is visible if not 0; for a text of comma-separated
 * numbers a line from the least to the largest, with gaps for missing ones. Other values draw nothing.
 * @part, above 0 and up to 1, is the part of the full width that it gets: of a line, that part of the points.
 */
void km_plot_draw(struct km_buf *b, const struct km_cell *c, double part);

#endif
