/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What is exported, from the declarations of the tables. */
#include <errno.h>
#include <string.h>

#include "clickhouse.h"
#include "export_impl.h"
#include "fleet/fleet.h"
#include "pg.h"
#include "report/text.h"
#include "store/store.h"

/*
 * Columns of text whose values are words of the kernel's source or of kmemdb, not of a machine: names of zones, counters and
 * settings, verdicts. What may hold a name that somebody gave (processes, paths, cgroups, slab caches of modules, messages that
 * quote such) is none of them.
 */
static const char *const words[] = {
	"alloc_failure.kind", "alloc_failure.reason_kind", "alloc_failure.gfp_names", "alloc_failure_zone.zone_name",
	"alloc_flag.name", "boot.known_by", "capture.arch", "capture.format", "capture.kind", "capture.kmemdb_version",
	"fleet_boot.arch", "fleet_boot.kind", "fleet_failure.kind", "fleet_failure.reason_kind", "fleet_finding.advice", "fleet_finding.question",
	"fleet_finding.rule", "fleet_finding.severity", "fleet_growth.kind", "fleet_input.status", "fleet_leak.confidence", "fleet_leak.kind",
	"fleet_ledger.kind", "fleet_ledger.name", "fleet_zone.zone_name",
	"finding.advice", "finding.kernels", "finding.means", "finding.question", "finding.rule", "finding.severity", "finding.threshold", "finding.title",
	"free_area.zone_name", "free_list.migratetype", "free_list.zone_name", "gfp_flag.name", "leak_group.confidence", "leak_group.kind",
	"load.status", "meminfo.name", "migratetype.name", "node_meminfo.name", "node_stat.name", "oom_event.constraint_name",
	"oom_event.gfp_names", "oom_event.killer", "oom_event.reason_kind", "page_class.class", "page_class.doc", "page_flag.name",
	"page_run.class", "page_run.migratetype", "pageblock_count.migratetype", "pageblock_count.zone_name", "pcp.zone_name",
	"slab_cache.kmalloc_type", "taint.doc", "taint.letter", "unreferenced.kind", "vmstat.name", "zone.zone_name",
	"zone_lowmem_reserve.zone_name", "zone_stat.name", "zone_stat.zone_name", "zone_type.name"
};

bool km_export_is_word(const struct km_table *t, const struct km_column *c)
{
	size_t i, n = strlen(t->name);

	for (i = 0; i < KM_ARRAY_LEN(words); i++)
		if (!strncmp(words[i], t->name, n) && words[i][n] == '.' && !strcmp(words[i] + n + 1, c->name))
			return true;
	return false;
}

bool km_export_has(const struct km_export_options *o, const struct km_table *t, const struct km_column *c)
{
	return !o->no_strings || c->unit != KM_UNIT_TEXT || km_export_is_word(t, c);
}

/* ---- schema.json, schema.sql ---- */

static const char *type_of(enum km_unit unit)
{
	return unit == KM_UNIT_TEXT ? "VARCHAR" : unit == KM_UNIT_REAL ? "DOUBLE"
								       : "BIGINT";
}

static void put_column(FILE *json, FILE *sql, const char *name, enum km_unit unit, bool required, bool left_out, const char *doc,
		       bool first)
{
	fprintf(json, "%s\n    {\"name\": ", first ? "" : ",");
	km_text_print(json, name, KM_TEXT_JSON);
	fprintf(json, ", \"type\": \"%s\", \"unit\": \"%s\", \"required\": %s, ", type_of(unit), km_units[unit].name,
		required && !left_out ? "true" : "false");
	fputs(left_out ? "\"left_out\": true, \"doc\": " : "\"doc\": ", json);
	km_text_print(json, doc, KM_TEXT_JSON);
	fputs("}", json);
	fprintf(sql, "%s\n  \"%s\" %s%s", first ? "" : ",", name, type_of(unit), required && !left_out ? " NOT NULL" : "");
}

/* @of_captures: each row says of which capture it is; else it is a table of a fleet. */
static void put_table(const struct km_export_options *o, const struct km_table *t, bool of_captures, FILE *json, FILE *sql)
{
	unsigned i;

	fputs("  {\"name\": ", json);
	km_text_print(json, t->name, KM_TEXT_JSON);
	fprintf(json, ", \"file\": \"%s.%s\", \"doc\": ", t->name, km_export_names[o->format]);
	km_text_print(json, t->doc, KM_TEXT_JSON);
	fputs(",\n   \"columns\": [", json);
	fprintf(sql, "CREATE TABLE \"%s\"(", t->name);
	if (of_captures) {
		put_column(json, sql, KM_EXPORT_KEY, KM_UNIT_TEXT, false, false, KM_EXPORT_KEY_DOC, true);
		put_column(json, sql, "capture_id", KM_UNIT_ID, true, false, "Number of the capture in its case.", false);
	}
	for (i = 0; i < t->nr_cols; i++) {
		const struct km_column *c = &t->cols[i];

		put_column(json, sql, c->name, c->unit, c->required, !km_export_has(o, t, c), c->doc, !of_captures && !i);
	}
	fputs("]}", json);
	fputs("\n);\n", sql);
}

void km_export_describe(const struct km_export_options *o, bool fleet, FILE *json, FILE *sql)
{
	unsigned i;

	fprintf(json, "{\"format\": \"kmemdb export 1\", \"schema_version\": %d, \"strings\": %s, \"tables\": [\n", km_schema_version(),
		o->no_strings ? "false" : "true");
	for (i = 0; km_tables[i]; i++) {
		fputs(i ? ",\n" : "", json);
		put_table(o, km_tables[i], true, json, sql);
	}
	for (i = 0; fleet && km_fleet_tables[i]; i++) {
		fputs(",\n", json);
		put_table(o, km_fleet_tables[i], false, json, sql);
	}
	fputs("\n]}\n", json);
}

/* ---- databases ---- */

enum km_status km_export_schema(enum km_export_format format, FILE *f, struct km_err *err)
{
	struct km_relations all;
	struct km_buf b = { 0 };
	enum km_status st = KM_OK;

	km_relations_init(&all);
	if (format == KM_EXPORT_POSTGRESQL) {
		km_pg_put_schema(&b, &all, NULL);
	} else {
		km_ch_put_tables(&b, &all, NULL);
		km_ch_put_views(&b, &all, NULL);
	}
	if (b.failed)
		st = km_fail(err, KM_NOMEM, "out of memory");
	else if (fprintf(f, format == KM_EXPORT_POSTGRESQL ? "\\set ON_ERROR_STOP on\nBEGIN;\n%s;\nCOMMIT;\n" : "%s", b.v) < 0)
		st = km_fail(err, KM_IO, "cannot write: %s", strerror(errno));
	km_buf_free(&b);
	return st;
}

const char *const km_export_names[KM_NR_EXPORT_FORMATS] = { "csv", "jsonl", "postgresql", "clickhouse" };
