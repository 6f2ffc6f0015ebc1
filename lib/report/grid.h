/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_GRID_H
#define KM_GRID_H

/**
 * Internal to lib/report: the formats table, md and html, in columns or, where these do not fit, one line per value.
 */

#include "format.h"

struct km_grid;

enum km_status km_grid_create(FILE *f, const struct km_format_look *look,
			      const struct km_result_column *cols, unsigned n, struct km_grid **ret);
enum km_status km_grid_row(struct km_grid *g, const struct km_cell *cells);
/** Write the collected rows; @empty: the text if there was no row, or NULL. */
enum km_status km_grid_end(struct km_grid *g, const char *empty);
/** Accepts NULL. */
void km_grid_destroy(struct km_grid *g);

#endif
