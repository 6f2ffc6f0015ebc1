/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "collect.h"

/* In order: the first ones make what the later ones share. */
const struct km_collector *const km_collectors[] = {
	&km_collect_layout,
	&km_collect_constants,
	&km_collect_memory_map,
	&km_collect_node,
	&km_collect_zone,
	&km_collect_stat,
	&km_collect_vmstat,
	&km_collect_meminfo,
	&km_collect_pcp,
	/* Who claims pages, before the scan of them: the first claim counts, so what is known best leads. */
	&km_collect_task,
	&km_collect_stack,
	&km_collect_process,
	&km_collect_module,
	&km_collect_percpu,
	&km_collect_hugetlb,
	&km_collect_cma,
	&km_collect_zram,
	&km_collect_vmalloc,
	&km_collect_open_file,
	&km_collect_block,
	&km_collect_trace,
	&km_collect_pools,
	&km_collect_reserved,
	&km_collect_variable,
	&km_collect_lost_area,
	&km_collect_slab_cache,
	&km_collect_page,
	&km_collect_hugetlb_pool,
	&km_collect_free_list,
	&km_collect_slab,
	&km_collect_alloc_constants,
	&km_collect_tunable,
	&km_collect_printk,
	&km_collect_swap,
	&km_collect_unowned,
	&km_collect_cgroup,
	&km_collect_file,
	&km_collect_owner,
	&km_collect_alloc_site,
	&km_collect_leak,
	&km_collect_check,
	NULL,
};

const char *const km_leak_collectors[] = { "leak", NULL };

void km_run_unknown(struct km_run *run, enum km_status st, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	km_journal_vunknown(&run->journal, st, fmt, ap);
	va_end(ap);
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
			snprintf(buf, bytes, "this kernel has no symbol %s",
				 km_sym_decls[c->syms[i]].names[0]);
			return true;
		}
	}
	return false;
}

/* What was met before the collectors ran, told by the one it concerns. */
static enum km_status tell_damage(struct km_run *run)
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
	const char *tables = "";
	uint64_t rows = 0;
	size_t i;

	km_journal_begin(&run->journal, run->store, c->name);
	st = tell_damage(run);
	if (st)
		return st;
	if (lacks(run, missing, sizeof(missing)))
		km_journal_skip(&run->journal, "%s", missing);
	else
		st = c->run(run);
	if (st == KM_IO || st == KM_NOMEM)
		return st;
	if (c->claims && (st || run->journal.unknowns))
		run->mm->owners.lost = true;
	for (i = 0; c->tables && c->tables[i]; i++) {
		rows += km_store_rows(run->store, c->tables[i]);
		tables = km_arena_printf(&run->arena, "%s%s%s", tables, i ? "," : "",
					 c->tables[i]->name);
		if (!tables)
			return KM_NOMEM;
	}
	run->journal.tables = tables;
	return km_journal_end(&run->journal, st, rows);
}

enum km_status km_collect_one(const struct km_run *proto, const struct km_collector *c)
{
	struct km_run run = *proto;
	enum km_status st;

	run.self = c;
	st = run_one(&run);
	km_arena_free(&run.arena);
	return st;
}

enum km_status km_collect_all(const struct km_run *proto)
{
	enum km_status st = KM_OK;
	struct km_mm *mm = NULL;
	size_t i;

	st = km_mm_create(proto->view, &mm);
	if (!st && proto->k->cpus_why[0])
		km_mm_damage(mm, "pcp", proto->k->sym[SYM_nr_cpu_ids], KM_CORRUPT, "%s",
			     proto->k->cpus_why);
	for (i = 0; !st && km_collectors[i]; i++) {
		struct km_run run = *proto;

		run.mm = mm;
		if (km_collectors[i]->of_leaks && !proto->leaks)
			continue;
		if (km_collectors[i]->of_leaks && proto->leaks_store)
			run.store = proto->leaks_store;
		st = km_collect_one(&run, km_collectors[i]);
	}
	km_mm_destroy(mm);
	return st;
}
