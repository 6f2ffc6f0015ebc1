/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_EXPORT_RELATION_H
#define KM_EXPORT_RELATION_H

/**
 * The tables that a database of many machines has, of the declarations of cases and fleets. Three kinds:
 *
 *	of captures	capture_key, captured_day, captured_host, then the columns of the table in a case (without capture_id, which
 *			would be another number in each case)
 *	of boots	boot_key (the key of its best capture), captured_day, then the columns of the table
 *			in a fleet (without boot, likewise)
 *	of inputs	the columns of fleet_input
 *
 * What a fleet works out of all its boots (fleet_machine, fleet_outlier, fleet_look) is no table here but a view of the database, as boots are
 * added to it export by export.
 */

#include <stdbool.h>

#include "report/text.h"
#include "store/table.h"

enum km_relation_kind {
	KM_OF_CAPTURES,
	KM_OF_BOOTS,
	KM_OF_INPUTS,
};

struct km_relation {
	enum km_relation_kind kind;
	const struct km_table *t;
	/* Of @t, the first column that the relation has; those before stand for what its own first columns say better. */
	unsigned first;
};

/** The unit of column captured_day: a date, in SQL's form. */
#define KM_UNIT_DAY KM_NR_UNITS

#define KM_MAX_RELATIONS 128

struct km_relations {
	struct km_relation v[KM_MAX_RELATIONS];
	unsigned n;
	unsigned capture, fleet_boot, fleet_input; /* their numbers */
};

void km_relations_init(struct km_relations *ret);

/** Columns, the first ones that are not of the table included, and one of them. The text lives as long as the program. */
unsigned km_relation_columns(const struct km_relation *r);
struct km_column km_relation_column(const struct km_relation *r, unsigned i);
/** The column by which a capture, a boot or an input is one: its first, or path. */
const char *km_relation_key(const struct km_relation *r);
/** The column that names the machine. */
const char *km_relation_host(const struct km_relation *r);
/** Whether a row has the day and the host: rows are parted by these. Not so of tables with a row per capture, boot or input. */
bool km_relation_is_parted(const struct km_relations *all, const struct km_relation *r);
/** Put the names of all columns, quoted, with commas between. */
void km_relation_put_names(struct km_buf *b, const struct km_relation *r);
/** Put @text as a literal of SQL. */
void km_put_literal(struct km_buf *b, const char *text);

#endif
