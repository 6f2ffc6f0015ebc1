/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Database kmemdb of ClickHouse: of 18.16 (Debian 12), which knows no window functions, and newer. */
#include <string.h>

#include "base/mem.h"
#include "case/version.h"
#include "clickhouse.h"
#include "report/question.h"
#include "store/embed.h"

extern const struct km_embedded km_clickhouse[];

const char *km_ch_kind(const struct km_relation *r)
{
	return r->kind == KM_OF_CAPTURES ? "capture" : r->kind == KM_OF_BOOTS ? "boot"
									      : "input";
}

void km_ch_put_target(struct km_buf *b, const struct km_relation *r, const char *cluster)
{
	km_buf_printf(b, "kmemdb.%s_%s", r->t->name, cluster ? "all" : "row");
}

/* A literal: with the backslash as it is in C. */
static void put_literal(struct km_buf *b, const char *s)
{
	km_buf_puts(b, "'");
	for (; *s; s++) {
		if (*s == '\'' || *s == '\\')
			km_buf_puts(b, "\\");
		km_buf_put(b, s, 1);
	}
	km_buf_puts(b, "'");
}

static void put_column(struct km_buf *b, const struct km_relation *r, unsigned i, bool comment)
{
	const struct km_column c = km_relation_column(r, i);
	const char *type = c.unit == KM_UNIT_DAY ? "Date" : c.unit == KM_UNIT_TEXT ? "String"
						    : c.unit == KM_UNIT_REAL	   ? "Float64"
										   : "Int64";

	km_buf_printf(b, strcmp(c.name, km_relation_key(r)) ? "`%s` Nullable(%s)" : "`%s` %s", c.name, type);
	if (comment) {
		km_buf_puts(b, " COMMENT ");
		put_literal(b, c.doc);
	}
}

void km_ch_put_added(struct km_buf *b, const struct km_relation *r, unsigned i, bool all)
{
	km_buf_printf(b, "ALTER TABLE kmemdb.%s_%s ADD COLUMN ", r->t->name, all ? "all" : "row");
	put_column(b, r, i, !all);
}

static void put_columns(struct km_buf *b, const struct km_relation *r, bool comments)
{
	unsigned i;

	km_buf_puts(b, "(export_id UInt64");
	for (i = 0; i < km_relation_columns(r); i++) {
		km_buf_puts(b, ", ");
		put_column(b, r, i, comments);
	}
	km_buf_puts(b, ")");
}

/* Days are parts, so that those that nobody wants any more can be dropped; hosts lie together in them. */
static void put_table(struct km_buf *b, const struct km_relation *r, const char *cluster)
{
	km_buf_printf(b, "CREATE TABLE IF NOT EXISTS kmemdb.%s_row ", r->t->name);
	put_columns(b, r, true);
	if (r->kind == KM_OF_INPUTS)
		km_buf_printf(b, " ENGINE = MergeTree ORDER BY (%s, export_id)", km_relation_key(r));
	else
		km_buf_printf(b, " ENGINE = MergeTree PARTITION BY ifNull(captured_day, toDate(0)) ORDER BY (ifNull(%s, ''), %s)",
			      km_relation_host(r), km_relation_key(r));
	km_buf_puts(b, ";\n");
	if (!cluster)
		return;
	km_buf_printf(b, "CREATE TABLE IF NOT EXISTS kmemdb.%s_all ", r->t->name);
	put_columns(b, r, false);
	km_buf_puts(b, " ENGINE = Distributed(");
	put_literal(b, cluster);
	km_buf_printf(b, ", kmemdb, %s_row, cityHash64(ifNull(%s, '')));\n", r->t->name, r->kind == KM_OF_INPUTS ? "path" : km_relation_host(r));
}

static void put_rows_view(struct km_buf *b, const struct km_relation *r, const char *cluster)
{
	const char *key = km_relation_key(r);
	unsigned i;

	km_buf_printf(b, "CREATE VIEW kmemdb.%s AS SELECT ", r->t->name);
	for (i = 0; i < km_relation_columns(r); i++)
		km_buf_printf(b, "%s`%s`", i ? ", " : "", km_relation_column(r, i).name);
	km_buf_puts(b, " FROM ");
	km_ch_put_target(b, r, cluster);
	if (r->kind == KM_OF_INPUTS)
		/* Each run of kmemdb batch reports the results of its inputs again. */
		km_buf_printf(b, " WHERE (%s, export_id) %sIN (SELECT key, max(export_id) FROM kmemdb.exported WHERE kind = 'input' GROUP BY key)", key,
			      cluster ? "GLOBAL " : "");
	else
		km_buf_printf(b, " WHERE (%s, export_id) %sIN (SELECT key, min(export_id) FROM kmemdb.exported WHERE kind = '%s' GROUP BY key)", key,
			      cluster ? "GLOBAL " : "", km_ch_kind(r));
	km_buf_puts(b, ";\n");
}

static void put_docs(struct km_buf *b, const struct km_relations *all)
{
	unsigned i;

	km_buf_puts(b, "DROP TABLE IF EXISTS kmemdb.doc_table;\nCREATE TABLE kmemdb.doc_table (name String, doc String) ENGINE = MergeTree ORDER BY name;\n"
		       "INSERT INTO kmemdb.doc_table VALUES ");
	for (i = 0; i < all->n; i++) {
		km_buf_puts(b, i ? ", (" : "(");
		put_literal(b, all->v[i].t->name);
		km_buf_puts(b, ", ");
		put_literal(b, all->v[i].t->doc);
		km_buf_puts(b, ")");
	}
	km_buf_puts(b, ";\n");
}

static void put_view(struct km_buf *b, const char *name)
{
	struct km_question *q;
	struct km_err err;
	unsigned i;

	if (km_question_open_in(km_clickhouse, "view", name, &q, &err) != KM_OK) {
		b->failed = true;
		return;
	}
	/* Columns by name: a statement may have others, which it works with. */
	km_buf_printf(b, "CREATE VIEW kmemdb.%s AS SELECT ", name);
	for (i = 0; i < q->sections[0].nr_cols; i++)
		km_buf_printf(b, "%s`%s`", i ? ", " : "", q->sections[0].cols[i].name);
	/* The text ends in a semicolon and a line end. */
	km_buf_printf(b, " FROM (%.*s);\n", (int)strlen(q->sections[0].sql) - 2, q->sections[0].sql);
	km_question_close(q);
}

void km_ch_put_tables(struct km_buf *b, const struct km_relations *all, const char *cluster)
{
	unsigned i;

	km_buf_puts(b, "CREATE DATABASE IF NOT EXISTS kmemdb;\n"
		       "CREATE TABLE IF NOT EXISTS kmemdb.export_schema (made UInt64, state String, kmemdb_version String, cluster String) ENGINE = MergeTree"
		       " ORDER BY made;\n"
		       "CREATE TABLE IF NOT EXISTS kmemdb.exported (kind String, key String, export_id UInt64) ENGINE = MergeTree ORDER BY (kind, key);\n");
	for (i = 0; i < all->n; i++)
		put_table(b, &all->v[i], cluster);
}

/* Views that others read, in this order. */
static const char *const first[] = { "fleet_name", "fleet_owner", "fleet_reached", "fleet_machine" };

void km_ch_put_views(struct km_buf *b, const struct km_relations *all, const char *cluster)
{
	const struct km_embedded *e;
	unsigned i;

	for (e = km_clickhouse; e->name; e++)
		km_buf_printf(b, "DROP TABLE IF EXISTS kmemdb.%s;\n", e->name);
	for (i = 0; i < all->n; i++) {
		km_buf_printf(b, "DROP TABLE IF EXISTS kmemdb.%s;\n", all->v[i].t->name);
		put_rows_view(b, &all->v[i], cluster);
	}
	put_docs(b, all);
	for (i = 0; i < KM_ARRAY_LEN(first); i++)
		put_view(b, first[i]);
	for (e = km_clickhouse; e->name; e++)
		if (!strncmp(e->name, "ask_", 4))
			put_view(b, e->name);
}
