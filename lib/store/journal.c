/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>

#include "base/clock.h"
#include "base/mem.h"
#include "journal.h"

#define MAX_ISSUES 1000

void km_journal_begin(struct km_journal *j, struct km_store *store, const char *collector)
{
	*j = (struct km_journal){
		.store = store,
		.collector = collector,
		.start = km_now_seconds(),
	};
}

__attribute__((format(printf, 3, 0))) static void set_reason(struct km_journal *j,
							     enum km_status st, const char *fmt,
							     va_list ap)
{
	int n;

	if (j->reason[0])
		return;
	n = vsnprintf(j->reason, sizeof(j->reason), fmt, ap);
	if (st < 0 && n >= 0 && (size_t)n < sizeof(j->reason))
		snprintf(j->reason + n, sizeof(j->reason) - (size_t)n, ": %s", km_status_name(st));
}

/* Damage of the input, not of its kernel or of whoever wrote it. */
static bool is_loss(enum km_status st)
{
	return st == KM_MISSING || st == KM_CORRUPT || st == KM_UNMAPPED;
}

void km_journal_vunknown(struct km_journal *j, enum km_status st, const char *fmt, va_list ap)
{
	j->unknowns++;
	j->lost += is_loss(st);
	j->absent += st == KM_ABSENT || st == KM_NOTFOUND;
	set_reason(j, st, fmt, ap);
}

void km_journal_unknown(struct km_journal *j, enum km_status st, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	km_journal_vunknown(j, st, fmt, ap);
	va_end(ap);
}

enum km_status km_journal_vissue(struct km_journal *j, uint64_t kaddr, enum km_status st,
				 const char *fmt, va_list ap)
{
	struct row_issue row = { 0 };
	char text[512];

	vsnprintf(text, sizeof(text), fmt, ap);
	/* A broken list or tree says more than the first value that could not be read. */
	if (!j->issues && !j->skipped)
		j->reason[0] = '\0';
	km_journal_unknown(j, KM_OK, "%s", text);
	j->lost += is_loss(st);
	if (j->issues++ >= MAX_ISSUES)
		return KM_OK;
	ROW_SET(row, issue, collector, j->collector);
	if (kaddr)
		ROW_SET(row, issue, kaddr, kaddr);
	ROW_SET(row, issue, kind, km_status_name(st));
	ROW_SET(row, issue, text, text);
	return km_store_add(j->store, &km_tbl_issue, &row);
}

enum km_status km_journal_issue(struct km_journal *j, uint64_t kaddr, enum km_status st,
				const char *fmt, ...)
{
	enum km_status stored;
	va_list ap;

	va_start(ap, fmt);
	stored = km_journal_vissue(j, kaddr, st, fmt, ap);
	va_end(ap);
	return stored;
}

void km_journal_part(struct km_journal *j, const char *fmt, ...)
{
	va_list ap;

	j->reason[0] = '\0';
	va_start(ap, fmt);
	set_reason(j, KM_OK, fmt, ap);
	va_end(ap);
}

void km_journal_skip(struct km_journal *j, const char *fmt, ...)
{
	va_list ap;

	j->skipped = true;
	va_start(ap, fmt);
	set_reason(j, KM_OK, fmt, ap);
	va_end(ap);
}

/* The names of @tables, joined by commas. NULL: no memory. */
static const char *join_names(struct km_arena *arena, const struct km_table *const *tables)
{
	const char *names = "";
	size_t i;

	for (i = 0; names && tables[i]; i++)
		names = km_arena_printf(arena, "%s%s%s", names, i ? "," : "", tables[i]->name);
	return names;
}

enum km_status km_journal_end(struct km_journal *j, enum km_status st, uint64_t rows)
{
	_cleanup_(km_arena_free) struct km_arena arena = { 0 };
	struct row_load row = { 0 };
	const char *status;

	if (st < 0) {
		status = "failed";
		if (!j->reason[0])
			snprintf(j->reason, sizeof(j->reason), "%s", km_status_name(st));
	} else {
		status = j->skipped ? "skipped" : j->unknowns ? "partial"
							      : "complete";
	}
	ROW_SET(row, load, collector, j->collector);
	ROW_SET(row, load, status, status);
	ROW_SET(row, load, rows, rows);
	ROW_SET(row, load, unknowns, j->unknowns);
	ROW_SET(row, load, lost, j->lost);
	ROW_SET(row, load, absent, j->absent);
	if (j->tables)
		ROW_SET(row, load, tables, join_names(&arena, j->tables));
	if (j->tables && !row.tables)
		return KM_NOMEM;
	if (j->reason[0])
		ROW_SET(row, load, reason, j->reason);
	ROW_SET(row, load, seconds, km_now_seconds() - j->start);
	return km_store_add(j->store, &km_tbl_load, &row);
}

enum km_status km_journal_check(struct km_journal *j, const char *name, const char *subject,
				const char *left_label, const int64_t *left,
				const char *right_label, const int64_t *right, int64_t tolerance,
				const char *why)
{
	struct row_check row = { 0 };

	ROW_SET(row, check, name, name);
	if (subject)
		ROW_SET(row, check, subject, subject);
	ROW_SET(row, check, left_label, left_label);
	ROW_SET(row, check, right_label, right_label);
	ROW_SET(row, check, tolerance, tolerance);
	if (left)
		ROW_SET(row, check, left_value, *left);
	if (right)
		ROW_SET(row, check, right_value, *right);
	if (left && right) {
		uint64_t diff = *left > *right ? (uint64_t)*left - (uint64_t)*right
					       : (uint64_t)*right - (uint64_t)*left;

		ROW_SET(row, check, ok, tolerance >= 0 && diff <= (uint64_t)tolerance);
	}
	if (why)
		ROW_SET(row, check, why, why);
	return km_store_add(j->store, &km_tbl_check, &row);
}
