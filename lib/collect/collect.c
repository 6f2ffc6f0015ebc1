/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "collect/collect.h"

void km_run_unknown(struct km_run *run, enum km_status st, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	km_journal_vunknown(&run->journal, st, fmt, ap);
	va_end(ap);
}

bool km_run_read(struct km_run *run, enum km_field_id field, uint64_t base, const char *column, uint64_t *ret)
{
	enum km_status st = km_read_field(run->view, field, base, 0, ret);

	if (st && st != KM_ABSENT)
		km_run_unknown(run, st, "%s", column);
	return !st;
}

const char *km_run_part(struct km_run *run, uint64_t missing, const char *what)
{
	static const char part[] = "a part is compared";
	const char *text;

	if (!missing)
		return NULL;
	text = km_arena_printf(&run->arena, "%s: without %llu %s", part, (unsigned long long)missing, what);
	return text ? text : part;
}

enum km_status km_run_issue(struct km_run *run, uint64_t kaddr, enum km_status st, const char *fmt,
			    ...)
{
	enum km_status stored;
	va_list ap;

	va_start(ap, fmt);
	stored = km_journal_vissue(&run->journal, kaddr, st, fmt, ap);
	va_end(ap);
	return stored;
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

enum km_status km_run_facts(struct km_run *run, const struct km_run_fact *facts, size_t n)
{
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < n; i++) {
		struct row_dump_info row = { 0 };
		char value[32];

		snprintf(value, sizeof(value), "%.*f", facts[i].decimals, facts[i].value);
		ROW_SET(row, dump_info, key, facts[i].key);
		ROW_SET(row, dump_info, value, value);
		ROW_SET(row, dump_info, doc, facts[i].doc);
		st = ROW_ADD(run, dump_info, row);
	}
	return st;
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
				 l->field[c->fields[i]].why ? l->field[c->fields[i]].why
							    : "absent");
			return true;
		}
	}
	for (i = 0; c->syms && c->syms[i] != KM_NR_SYMS; i++) {
		if (!l->syms[c->syms[i]].present) {
			snprintf(buf, bytes, "%s has no symbol %s",
				 l->other_profile ? "the profile, which another version of kmemdb made," : "this kernel",
				 km_sym_decls[c->syms[i]].names[0]);
			return true;
		}
	}
	return false;
}

/* What was found before the collectors ran, reported by the one that it concerns. */
static enum km_status report_damage(struct km_run *run)
{
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < run->mm->damage.n; i++) {
		const struct km_mm_damage *d = &run->mm->damage.v[i];

		if (strcmp(d->collector, run->self->name) == 0)
			st = km_run_issue(run, d->addr, d->st, "%s", d->text);
	}
	return st;
}

static enum km_status run_one(struct km_run *run)
{
	const struct km_collector *c = run->self;
	char missing[256];
	enum km_status st = KM_OK;
	uint64_t rows = 0;
	size_t i;

	km_journal_begin(&run->journal, run->store, c->name);
	st = report_damage(run);
	if (st)
		return st;
	if (lacks(run, missing, sizeof(missing)))
		km_journal_skip(&run->journal, "%s", missing);
	else
		st = c->run(run);
	if (st == KM_IO || st == KM_NOMEM)
		return st;
	run->lost = st || run->journal.unknowns;
	for (i = 0; c->tables && c->tables[i]; i++)
		rows += km_store_rows(run->store, c->tables[i]);
	run->journal.tables = c->tables;
	return km_journal_end(&run->journal, st, rows);
}

enum km_status km_collect_one(struct km_run *run, const struct km_collector *c)
{
	enum km_status st;

	run->self = c;
	run->lost = false;
	st = run_one(run);
	km_arena_free(&run->arena);
	return st;
}

static void **share_of(struct km_run *run, const struct km_share *s)
{
	return (void **)((char *)run + s->at);
}

enum km_status km_run_begin(struct km_run *run, const struct km_collector *const *list)
{
	const struct km_share *s;
	enum km_status st = run->mm ? KM_OK : km_mm_create(run->view, &run->mm);
	size_t i;

	for (i = 0; !st && list[i]; i++) {
		for (s = list[i]->shares; !st && s && s->at; s++) {
			*share_of(run, s) = s->bytes ? calloc(1, s->bytes) : NULL;
			if (s->bytes && !*share_of(run, s))
				st = KM_NOMEM;
		}
		if (!st && list[i]->begin)
			st = list[i]->begin(run);
	}
	return st;
}

void km_run_end(struct km_run *run, const struct km_collector *const *list)
{
	const struct km_share *s;
	size_t i;

	for (i = 0; list[i]; i++) {
		for (s = list[i]->shares; s && s->at; s++) {
			if (s->free && *share_of(run, s))
				s->free(*share_of(run, s));
			free(*share_of(run, s));
			*share_of(run, s) = NULL;
		}
	}
}
