/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Schema kmemdb of a PostgreSQL database. All of it is one DO block, which does nothing where the database is in this state already
 * (a hash of the text says so), makes what is missing and adds columns otherwise, and refuses what a newer kmemdb has made.
 */
#include <inttypes.h>
#include <string.h>

#include "base/map.h"
#include "base/mem.h"
#include "case/version.h"
#include "pg.h"
#include "report/question.h"
#include "store/embed.h"

extern const struct km_embedded km_postgresql[];

static const char *type_of(const struct km_column *c)
{
	return c->unit == KM_UNIT_DAY ? "date" : c->unit == KM_UNIT_TEXT ? "text COLLATE \"C\""
					 : c->unit == KM_UNIT_REAL	 ? "double precision"
									 : "bigint";
}

/* What text may be left out (--no-strings) cannot be required. */
static bool is_required(const struct km_relation *r, const struct km_column *c)
{
	return c->required && (c->unit != KM_UNIT_TEXT || !strcmp(c->name, km_relation_key(r)));
}

static void put_columns(struct km_buf *b, const struct km_relation *r)
{
	unsigned i;

	for (i = 0; i < km_relation_columns(r); i++) {
		const struct km_column c = km_relation_column(r, i);

		km_buf_printf(b, "%s\"%s\" %s%s", i ? ", " : "", c.name, type_of(&c), is_required(r, &c) ? " NOT NULL" : "");
	}
}

static void put_table(struct km_buf *b, const struct km_relations *all, const struct km_relation *r)
{
	struct km_buf columns = { 0 };

	put_columns(&columns, r);
	if (km_relation_is_parted(all, r)) {
		km_buf_printf(b, "PERFORM kmemdb.make_table('%s', ", r->t->name);
		km_put_literal(b, columns.n ? columns.v : "");
		km_buf_printf(b, ", '%s', '%s');\n", km_relation_key(r), km_relation_host(r));
	} else {
		km_buf_printf(b, "CREATE TABLE IF NOT EXISTS kmemdb.\"%s\"(%s, PRIMARY KEY (%s));\n", r->t->name, columns.n ? columns.v : "",
			      km_relation_key(r));
	}
	b->failed |= columns.failed;
	km_buf_free(&columns);
}

static void put_comment(struct km_buf *b, const char *what, const char *name, const char *column, const char *doc, const char *unit)
{
	struct km_buf text = { 0 };

	km_buf_printf(&text, unit ? "%s (%s)" : "%s", doc, unit);
	km_buf_printf(b, "COMMENT ON %s kmemdb.\"%s\"", what, name);
	if (column)
		km_buf_printf(b, ".\"%s\"", column);
	km_buf_puts(b, " IS ");
	km_put_literal(b, text.v ? text.v : "");
	km_buf_puts(b, ";\n");
	b->failed |= text.failed;
	km_buf_free(&text);
}

static const char *unit_doc(enum km_unit unit)
{
	return unit == KM_UNIT_DAY || unit == KM_UNIT_TEXT ? NULL : km_units[unit].doc;
}

static void put_comments(struct km_buf *b, const struct km_relation *r)
{
	unsigned i;

	put_comment(b, "TABLE", r->t->name, NULL, r->t->doc, NULL);
	for (i = 0; i < km_relation_columns(r); i++) {
		const struct km_column c = km_relation_column(r, i);

		put_comment(b, "COLUMN", r->t->name, c.name, c.doc, unit_doc(c.unit));
	}
}

/* Columns that came with this version, in the order of the declaration; others than it has may stay empty. */
static void put_migration(struct km_buf *b, const struct km_relations *all)
{
	unsigned i, k;

	km_buf_puts(b, "CREATE TEMPORARY TABLE declared(tbl text, n int, col text, type text) ON COMMIT DROP;\nINSERT INTO declared VALUES");
	for (i = 0; i < all->n; i++)
		for (k = 0; k < km_relation_columns(&all->v[i]); k++) {
			const struct km_column c = km_relation_column(&all->v[i], k);

			km_buf_printf(b, "%s\n('%s', %u, '%s', '%s')", i || k ? "," : "", all->v[i].t->name, k, c.name, type_of(&c));
		}
	km_buf_puts(b, ";\nFOR r IN SELECT d.* FROM declared d LEFT JOIN pg_attribute a ON a.attrelid = format('kmemdb.%I', d.tbl)::regclass"
		       " AND a.attname = d.col AND NOT a.attisdropped WHERE a.attname IS NULL ORDER BY d.tbl, d.n LOOP\n"
		       "  EXECUTE format('ALTER TABLE kmemdb.%I ADD COLUMN %I %s', r.tbl, r.col, r.type);\nEND LOOP;\n"
		       "FOR r IN SELECT d.tbl, d.col, format_type(a.atttypid, a.atttypmod) AS has, split_part(d.type, ' COLLATE', 1) AS wants FROM declared d"
		       " JOIN pg_attribute a ON a.attrelid = format('kmemdb.%I', d.tbl)::regclass AND a.attname = d.col AND NOT a.attisdropped"
		       " WHERE format_type(a.atttypid, a.atttypmod) <> split_part(d.type, ' COLLATE', 1) LOOP\n"
		       "  EXECUTE format('ALTER TABLE kmemdb.%I ALTER COLUMN %I TYPE %s USING %I::%s', r.tbl, r.col, r.wants, r.col, r.wants);\nEND LOOP;\n"
		       "FOR r IN SELECT t.tbl, a.attname AS col FROM (SELECT DISTINCT tbl FROM declared) t JOIN pg_attribute a"
		       " ON a.attrelid = format('kmemdb.%I', t.tbl)::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attnotnull"
		       " WHERE NOT EXISTS (SELECT FROM declared d WHERE d.tbl = t.tbl AND d.col = a.attname) LOOP\n"
		       "  EXECUTE format('ALTER TABLE kmemdb.%I ALTER COLUMN %I DROP NOT NULL', r.tbl, r.col);\nEND LOOP;\n");
}

static void put_view(struct km_buf *b, const char *name)
{
	struct km_question *q;
	struct km_err err;
	unsigned i;

	if (km_question_open_in(km_postgresql, "view", name, &q, &err) != KM_OK) {
		b->failed = true;
		return;
	}
	/* The text ends in a semicolon and a line end. */
	km_buf_printf(b, "CREATE VIEW kmemdb.\"%s\" AS\n%s\n", name, q->sections[0].sql);
	put_comment(b, "VIEW", name, NULL, q->title, NULL);
	for (i = 0; i < q->sections[0].nr_cols; i++)
		put_comment(b, "COLUMN", name, q->sections[0].cols[i].name, q->sections[0].col_docs[i], unit_doc(q->sections[0].cols[i].unit));
	km_question_close(q);
}

/* Those that others read come first; to be dropped in reverse. */
/* Views that others read, in this order. */
static const char *const first[] = { "fleet_machine", "fleet_outlier", "fleet_look" };

/* Before tables are changed: a column that a view reads keeps its type. */
static void put_drop_views(struct km_buf *b)
{
	const struct km_embedded *e;
	unsigned i;

	for (e = km_postgresql; e->name; e++)
		if (strncmp(e->name, "ask_", 4) == 0)
			km_buf_printf(b, "DROP VIEW IF EXISTS kmemdb.\"%s\";\n", e->name);
	for (i = (unsigned)KM_ARRAY_LEN(first); i-- > 0;)
		km_buf_printf(b, "DROP VIEW IF EXISTS kmemdb.\"%s\";\n", first[i]);
}

static void put_views(struct km_buf *b)
{
	const struct km_embedded *e;
	unsigned i;

	km_buf_puts(b, "SET LOCAL search_path = kmemdb, pg_catalog;\n");
	for (i = 0; i < KM_ARRAY_LEN(first); i++)
		put_view(b, first[i]);
	for (e = km_postgresql; e->name; e++)
		if (strncmp(e->name, "ask_", 4) == 0)
			put_view(b, e->name);
}

static const char *setup_text(void)
{
	const struct km_embedded *e = km_postgresql;

	while (strcmp(e->name, "setup") != 0)
		e++;
	return e->text;
}

/* "{a,b}", or NULL. */
static void put_servers(struct km_buf *b, const char *servers)
{
	if (!servers) {
		km_buf_puts(b, "NULL");
		return;
	}
	km_buf_puts(b, "string_to_array(");
	km_put_literal(b, servers);
	km_buf_puts(b, ", ',')");
}

static void put_checks(struct km_buf *b, const char *servers)
{
	km_buf_puts(b, "IF to_regnamespace('kmemdb') IS NULL THEN CREATE SCHEMA kmemdb; COMMENT ON SCHEMA kmemdb IS "
		       "'Linux kernel memory dumps and captures, by kmemdb export'; END IF;\n"
		       "CREATE TABLE IF NOT EXISTS kmemdb.export_schema(is_one boolean PRIMARY KEY DEFAULT true CHECK (is_one), servers text[],"
		       " kmemdb_version text, state text);\n"
		       "INSERT INTO kmemdb.export_schema(servers) VALUES (");
	put_servers(b, servers);
	km_buf_puts(b, ") ON CONFLICT DO NOTHING;\nSELECT * INTO was FROM kmemdb.export_schema;\n");
	if (servers) {
		km_buf_puts(b, "IF was.servers IS DISTINCT FROM ");
		put_servers(b, servers);
		km_buf_puts(b, " THEN RAISE EXCEPTION 'the tables were made for servers %: --servers cannot change them', coalesce(was.servers::text, "
			       "'none'); END IF;\n");
	}
	km_buf_puts(b, "IF string_to_array(was.kmemdb_version, '.')::int[] > string_to_array('" KM_VERSION "', '.')::int[] THEN RAISE EXCEPTION "
		       "'the tables were made by kmemdb %, which is newer than this one, " KM_VERSION "', was.kmemdb_version; END IF;\n");
}

/* The tables that stand for those of other servers. */
static void put_foreign_days(struct km_buf *b)
{
	km_buf_puts(b, "FOR i IN 1 .. coalesce(cardinality(was.servers), 0) LOOP\n"
		       "  EXECUTE format('CREATE FOREIGN TABLE IF NOT EXISTS kmemdb.%I(table_name text, day date) SERVER %I OPTIONS (schema_name ''kmemdb'',"
		       " table_name ''day'')', 'day_at_' || was.servers[i], was.servers[i]);\nEND LOOP;\n");
}

void km_pg_put_schema(struct km_buf *b, const struct km_relations *all, const char *servers)
{
	struct km_buf made = { 0 }; /* what the state is of */
	unsigned i;

	km_buf_puts(&made, "EXECUTE $setup$");
	km_buf_puts(&made, setup_text());
	km_buf_puts(&made, "$setup$;\n");
	put_foreign_days(&made);
	for (i = 0; i < all->n; i++)
		put_table(&made, all, &all->v[i]);
	put_drop_views(&made);
	put_migration(&made, all);
	for (i = 0; i < all->n; i++)
		put_comments(&made, &all->v[i]);
	put_views(&made);
	/* Two exports do not make the same tables at the same time, nor add the same capture. */
	km_buf_printf(b, "SET LOCAL client_min_messages = warning;\nDO $$BEGIN PERFORM pg_advisory_xact_lock(%" PRId64 "); END$$;\n", (int64_t)km_hash_text(KM_HASH_START, "kmemdb export"));
	km_buf_puts(b, "DO $kmemdb$\nDECLARE was record; r record;\nBEGIN\n");
	put_checks(b, servers);
	km_buf_printf(b, "IF was.state IS DISTINCT FROM '%016" PRIx64 "' THEN\n", km_hash_text(KM_HASH_START, made.v ? made.v : ""));
	km_buf_puts(b, made.v ? made.v : "");
	km_buf_printf(b, "UPDATE kmemdb.export_schema SET state = '%016" PRIx64 "', kmemdb_version = '" KM_VERSION "';\nEND IF;\nEND $kmemdb$",
		      km_hash_text(KM_HASH_START, made.v ? made.v : ""));
	b->failed |= made.failed;
	km_buf_free(&made);
}
