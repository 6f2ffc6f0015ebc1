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
 *
 * Addresses and bit masks are written 0x… in every format (as strings in JSON, whose numbers do not
 * hold 64 bits everywhere). Text from a dump may hold anything: control characters and bytes that
 * are not UTF-8 are made visible (\x1b), so that output is always valid UTF-8 and never drives a
 * terminal.
 */

#include <stdbool.h>
#include <stdio.h>

#include "report.h"

enum km_format { KM_AS_TABLE, KM_AS_CSV, KM_AS_JSON, KM_AS_JSONL, KM_AS_MD, KM_NR_FORMATS };

extern const char *const km_format_names[KM_NR_FORMATS];

struct km_format_writer;

/** Rows are written to @f, which stays the caller's. Memory is bounded whatever the rows. */
enum km_status km_format_create(FILE *f, enum km_format as, struct km_format_writer **ret);
/** Accepts NULL. */
void km_format_destroy(struct km_format_writer *w);
/** What tables for people say when a statement yields no rows: "(no rows: @text)". Borrowed; NULL: no more. */
void km_format_set_empty(struct km_format_writer *w, const char *text);
/** The sink to run statements into, one after the other. KM_IO when the stream takes no more. */
const struct km_sink *km_format_sink(const struct km_format_writer *w);

/** Write @text with control characters and odd bytes made visible, as in a table. */
void km_format_puts(FILE *f, const char *text);

#endif
