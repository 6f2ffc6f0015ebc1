/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_CELL_H
#define KM_CELL_H

/** Internal to lib/report: one value as text. */

#include "format.h"
#include "text.h"

/** Divisor of sizes. */
enum km_scale {
	KM_SCALE_NONE,
	KM_SCALE_KIB,
	KM_SCALE_MIB,
};

/** How the values of a column are printed. */
struct km_print {
	enum km_format as;
	enum km_unit unit;
	int decimals; /* of real numbers; -1: as many as they have */
	enum km_scale scale;
	bool people; /* separators between thousands, and no number but 0 is printed as 0 */
	bool raw;
};

/** Whether @unit with @decimals is an amount of memory, which is scaled for people. */
bool km_print_is_size(enum km_unit unit, int decimals);
/** Whether the name of a column says that its values are differences (change_bytes, delta_kb) or rates of change. */
bool km_print_is_difference(const char *name);
/** The size in @c, of either sign, in bytes; 0 if it is not a size. */
double km_print_bytes(const struct km_cell *c, enum km_unit unit);
/** @name with its unit, "bytes" or "kb", replaced by that of @scale. */
void km_print_name(struct km_buf *b, const char *name, enum km_scale scale);
void km_print_cell(struct km_buf *b, const struct km_cell *c, const struct km_print *p);
/** The style of text in format @as. */
enum km_text_style km_print_style(enum km_format as, bool raw);

#endif
