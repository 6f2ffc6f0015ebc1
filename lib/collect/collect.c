/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdarg.h>
#include <stdio.h>
#include <time.h>

#include "collect.h"

#define MAX_ISSUES 1000 /* rows of table issue per collector; more are only counted */

/* In order: the first ones make what the later ones share. */
const struct km_collector *const km_collectors[] = {
	&km_collect_layout, &km_collect_constants, &km_collect_memory_map, &km_collect_node,
	&km_collect_zone,   &km_collect_stat,	   &km_collect_vmstat,	   &km_collect_meminfo,
	&km_collect_pcp,    &km_collect_page,	   &km_collect_free_list,  &km_collect_check,
	NULL,
};

static void set_reason(struct km_run *run, enum km_status st, const char *fmt, va_list ap)
{
	int n;

	if (run->reason[0])
		return;
	n = vsnprintf(run->reason, sizeof(run->reason), fmt, ap);
	if (st < 0 && n >= 0 && (size_t)n < sizeof(run->reason))
		snprintf(run->reason + n, sizeof(run->reason) - (size_t)n, ": %s",
			 km_status_name(st));
}

void km_run_unknown(struct km_run *run, enum km_status st, const char *fmt, ...)
{
	va_list ap;

	run->unknowns++;
	va_start(ap, fmt);
	set_reason(run, st, fmt, ap);
	va_end(ap);
}

enum km_status km_run_issue(struct km_run *run, uint64_t kaddr, enum km_status st, const char *fmt,
			    ...)
{
	struct row_issue row = { 0 };
	char text[512];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	km_run_unknown(run, KM_OK, "%s", text);
	if (run->issues++ >= MAX_ISSUES)
		return KM_OK;
	ROW_SET(row, issue, collector, run->self->name);
	if (kaddr)
		ROW_SET(row, issue, kaddr, kaddr);
	ROW_SET(row, issue, kind, km_status_name(st));
	ROW_SET(row, issue, text, text);
	return ROW_ADD(run, issue, row);
}

enum km_status km_run_skip(struct km_run *run, const char *fmt, ...)
{
	va_list ap;

	run->skipped = true;
	va_start(ap, fmt);
	set_reason(run, KM_OK, fmt, ap);
	va_end(ap);
	return KM_OK;
}

enum km_status km_run_check(struct km_run *run, const char *name, const char *subject,
			    const char *left_label, const int64_t *left, const char *right_label,
			    const int64_t *right, int64_t tolerance, const char *why)
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
		int64_t diff = *left > *right ? *left - *right : *right - *left;

		ROW_SET(row, check, ok, diff <= tolerance);
	}
	if (why)
		ROW_SET(row, check, why, why);
	return ROW_ADD(run, check, row);
}

enum km_status km_run_variant(struct km_run *run, const char *name, const char *chosen,
			      const char *reason)
{
	struct row_variant row = { 0 };

	ROW_SET(row, variant, name, name);
	ROW_SET(row, variant, chosen, chosen);
	ROW_SET(row, variant, reason, reason);
	return ROW_ADD(run, variant, row);
}

/* The first member or symbol that a collector needs and this kernel lacks. */
static bool lacks(const struct km_run *run, char *buf, size_t bytes)
{
	const struct km_layout *l = run->k->layout;
	const struct km_collector *c = run->self;
	size_t i;

	for (i = 0; c->fields && c->fields[i] != KM_NR_FIELDS; i++) {
		const struct km_field_decl *d = &km_field_decls[c->fields[i]];

		if (!l->field[c->fields[i]].present) {
			snprintf(buf, bytes, "this kernel has no %s.%s: %s", d->type, d->name,
				 l->field[c->fields[i]].why ? l->field[c->fields[i]].why : "absent");
			return true;
		}
	}
	for (i = 0; c->syms && c->syms[i] != KM_NR_SYMS; i++) {
		if (!l->syms[c->syms[i]].present) {
			snprintf(buf, bytes, "this kernel has no symbol %s",
				 km_sym_decls[c->syms[i]].names[0]);
			return true;
		}
	}
	return false;
}

static double now_seconds(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (double)ts.tv_sec + (double)ts.tv_nsec / 1e9;
}

static enum km_status run_one(struct km_run *run)
{
	const struct km_collector *c = run->self;
	struct row_load row = { 0 };
	double start = now_seconds();
	const char *status;
	enum km_status st = KM_OK;
	uint64_t rows = 0;
	size_t i;

	if (lacks(run, run->reason, sizeof(run->reason)))
		run->skipped = true;
	else
		st = c->run(run);
	if (st == KM_IO || st == KM_NOMEM)
		return st;
	if (st < 0) {
		status = "failed";
		if (!run->reason[0])
			snprintf(run->reason, sizeof(run->reason), "%s", km_status_name(st));
	} else {
		status = run->skipped ? "skipped" : run->unknowns ? "partial" : "complete";
	}
	for (i = 0; c->tables && c->tables[i]; i++)
		rows += km_store_rows(run->store, c->tables[i]);

	ROW_SET(row, load, collector, c->name);
	ROW_SET(row, load, status, status);
	ROW_SET(row, load, rows, rows);
	ROW_SET(row, load, unknowns, run->unknowns);
	if (run->reason[0])
		ROW_SET(row, load, reason, run->reason);
	ROW_SET(row, load, seconds, now_seconds() - start);
	return ROW_ADD(run, load, row);
}

enum km_status km_collect_all(const struct km_run *proto)
{
	enum km_status st = KM_OK;
	struct km_mm *mm = NULL;
	size_t i;

	/* Without nodes and zones the collectors that need them say so one by one. */
	st = km_mm_create(proto->view, &mm);
	if (st == KM_NOMEM)
		return st;
	st = KM_OK;
	for (i = 0; !st && km_collectors[i]; i++) {
		struct km_run run = *proto;

		run.self = km_collectors[i];
		run.mm = mm;
		st = run_one(&run);
		km_arena_free(&run.arena);
	}
	km_mm_destroy(mm);
	return st;
}
