/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_JOURNAL_H
#define KM_JOURNAL_H

/**
 * The result of one collector or parser: rows of tables load, issue and check. Whoever fills a table counts here the
 * values that it could not read; rows written before a failure stay.
 */

#include <stdarg.h>

#include "store.h"

struct km_journal {
	struct km_store *store;
	const char *collector;		      /* borrowed */
	const struct km_table *const *tables; /* that it fills, up to a NULL; borrowed until km_journal_end(); or NULL */
	uint64_t unknowns, issues;
	uint64_t lost;	 /* unknowns that are lost or damaged in the input */
	uint64_t absent; /* unknowns that this kernel has under none of the names that are known */
	bool skipped;
	char reason[256]; /* of the first issue, else of the first unknown; or why skipped */
	double start;
};

void km_journal_begin(struct km_journal *j, struct km_store *store, const char *collector);

/** Count a value that is unknown because of @st; the first one's text becomes the reason. */
void km_journal_unknown(struct km_journal *j, enum km_status st, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));
void km_journal_vunknown(struct km_journal *j, enum km_status st, const char *fmt, va_list ap)
	__attribute__((format(printf, 3, 0)));

/**
 * A damaged structure or line: a row of table issue, and an unknown. At most 1000 rows per collector; more are only
 * counted. @kaddr 0: none. Returns the status of the store.
 */
enum km_status km_journal_issue(struct km_journal *j, uint64_t kaddr, enum km_status st,
				const char *fmt, ...) __attribute__((format(printf, 4, 5)));
enum km_status km_journal_vissue(struct km_journal *j, uint64_t kaddr, enum km_status st,
				 const char *fmt, va_list ap) __attribute__((format(printf, 4, 0)));

/** Set the reason to a text that says how much of the data is missing. Counts no unknown. */
void km_journal_part(struct km_journal *j, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));

/** Record that data that the collector needs is missing. */
void km_journal_skip(struct km_journal *j, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));

/**
 * Write the row of table load: @st is the status of the collector, @rows the number of rows that it wrote. Returns
 * the status of the store; a failure of the collector itself is only recorded.
 */
enum km_status km_journal_end(struct km_journal *j, enum km_status st, uint64_t rows);

/** A row of table check; a NULL value is unknown. */
enum km_status km_journal_check(struct km_journal *j, const char *name, const char *subject,
				const char *left_label, const int64_t *left, const char *right_label,
				const int64_t *right, int64_t tolerance, const char *why);

#endif
