/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio_ext.h>
#include <string.h>

#include "commands.h"
#include "export/export.h"
#include "fleet/fleet.h"
#include "report/question.h"
#include "store/store.h"

struct schema_args {
	struct cli_output out;
	bool all, fleet;
	unsigned sql; /* 0: none; else the format */
};

static const char *const sql_names[] = { "none", "postgresql", "clickhouse", NULL };

static const struct cli_opt schema_opts[] = {
	{ OPT_FLAG, 'a', "all", NULL, "the columns of all tables and views",
	  offsetof(struct schema_args, all), NULL, 0, false },
	{ OPT_FLAG, 0, "fleet", NULL, "the tables of a fleet, which kmemdb batch makes",
	  offsetof(struct schema_args, fleet), NULL, 0, false },
	{ OPT_CHOICE, 0, "sql", "DATABASE", "the statements with which kmemdb export creates its tables in a database",
	  offsetof(struct schema_args, sql), sql_names, 0, false },
	CLI_OPT_OUTPUT(struct schema_args),
	{ .type = OPT_END },
};

static int list_fleet(const struct cli_output *out)
{
	static const char *const names[] = { "name", "kind", "holds", NULL };
	struct cli_table t;
	unsigned i;

	cli_table_begin(&t, out, names);
	for (i = 0; km_fleet_tables[i]; i++)
		cli_table_row(&t, (const char *const[]){ km_fleet_tables[i]->name, "table", km_fleet_tables[i]->doc });
	return cli_table_end(&t);
}

static int list_tables(const struct cli_output *out)
{
	static const char *const names[] = { "name", "kind", "holds", NULL };
	struct cli_table t;
	unsigned i;

	cli_table_begin(&t, out, names);
	for (i = 0; km_tables[i]; i++)
		cli_table_row(&t, (const char *const[]){ km_tables[i]->name, "table",
							 km_tables[i]->doc });
	for (i = 0; i < km_view_count(); i++) {
		struct km_question *v;
		struct km_err err;

		if (km_view_open(km_view_name(i), &v, &err) != KM_OK) {
			cli_error("%s", err.text);
			continue;
		}
		cli_table_row(&t, (const char *const[]){ v->name, "view", v->title });
		km_question_close(v);
	}
	return cli_table_end(&t);
}

static void own_columns(struct cli_table *t, const struct km_table *table)
{
	unsigned i;

	for (i = 0; i < table->nr_cols; i++) {
		const struct km_column *c = &table->cols[i];

		cli_table_row(
			t, (const char *const[]){ table->name, c->name, km_units[c->unit].sql_type,
						  km_units[c->unit].name,
						  c->required ? "required" : "may be NULL", c->doc });
	}
}

static void table_columns(struct cli_table *t, const struct km_table *table)
{
	cli_table_row(t, (const char *const[]){ table->name, "capture_id", "INTEGER", "ID",
						"required", "Capture that the row belongs to." });
	own_columns(t, table);
}

static enum km_status view_columns(struct cli_table *t, const char *name, struct km_err *err)
{
	struct km_question *v;
	enum km_status st = km_view_open(name, &v, err);
	unsigned i;

	if (st != KM_OK)
		return st;
	for (i = 0; i < v->sections[0].nr_cols; i++) {
		const struct km_result_column *c = &v->sections[0].cols[i];

		cli_table_row(t, (const char *const[]){ v->name, c->name, km_units[c->unit].sql_type,
							km_units[c->unit].name, "may be NULL",
							v->sections[0].col_docs[i] });
	}
	km_question_close(v);
	return KM_OK;
}

static const char *table_or_view_at(const void *arg, unsigned i)
{
	unsigned n = 0, fleet = 0;

	(void)arg;
	while (km_tables[n])
		n++;
	if (i < n)
		return km_tables[i]->name;
	if (i - n < km_view_count())
		return km_view_name(i - n);
	n += km_view_count();
	while (km_fleet_tables[fleet])
		fleet++;
	return i - n < fleet ? km_fleet_tables[i - n]->name : NULL;
}

static int unknown_table(const char *name)
{
	const char *near = cli_near(name, table_or_view_at, NULL);

	if (near)
		return cli_usage(&cli_cmd_schema, "no table '%s', did you mean %s?", name, near);
	return cli_usage(&cli_cmd_schema, "no table '%s'", name);
}

static bool is_table_or_view(const char *name)
{
	const char *s;
	unsigned i;

	for (i = 0; (s = table_or_view_at(NULL, i)); i++)
		if (!strcmp(s, name))
			return true;
	return false;
}

/* The columns of @name, or of all tables and views where that is NULL. */
static void print_case(struct cli_table *t, const char *name)
{
	struct km_err err;
	unsigned i;

	for (i = 0; km_tables[i]; i++)
		if (!name || !strcmp(km_tables[i]->name, name))
			table_columns(t, km_tables[i]);
	for (i = 0; i < km_view_count(); i++)
		if ((!name || !strcmp(km_view_name(i), name)) && view_columns(t, km_view_name(i), &err) != KM_OK)
			cli_error("%s", err.text);
}

static void print_fleet(struct cli_table *t, const char *name)
{
	unsigned i;

	for (i = 0; km_fleet_tables[i]; i++)
		if (!name || !strcmp(km_fleet_tables[i]->name, name))
			own_columns(t, km_fleet_tables[i]);
}

static int print_sql(enum km_export_format format)
{
	struct km_err err = { "" };

	if (km_export_schema(format, stdout, &err) == KM_OK || (ferror(stdout) && cli_is_unread()))
		return CLI_OK;
	cli_error("%s", err.text);
	__fpurge(stdout); /* what cannot be written was said: not again at the end */
	clearerr(stdout);
	return CLI_INPUT;
}

static int run_schema(const void *opts, int argc, char **argv)
{
	static const char *const names[] = { "table", "column", "type", "unit", "null", "doc", NULL };
	const struct schema_args *args = opts;
	struct cli_table t;
	int k;

	if (args->sql)
		return print_sql(args->sql == 1 ? KM_EXPORT_POSTGRESQL : KM_EXPORT_CLICKHOUSE);
	if (!argc && !args->all)
		return args->fleet ? list_fleet(&args->out) : list_tables(&args->out);
	for (k = 0; k < argc; k++)
		if (!is_table_or_view(argv[k]))
			return unknown_table(argv[k]);
	cli_table_begin(&t, &args->out, names);
	for (k = 0; k < argc; k++) {
		print_case(&t, argv[k]);
		print_fleet(&t, argv[k]);
	}
	if (!argc && args->fleet)
		print_fleet(&t, NULL);
	else if (!argc)
		print_case(&t, NULL);
	return cli_table_end(&t);
}

const struct cli_cmd cli_cmd_schema = {
	.name = "schema",
	.group = "Ask",
	.args = "[TABLE...]",
	.summary = "list the tables of a case file, or the columns of one",
	.doc = "Without TABLE, list all tables and views with a description; with --fleet, the tables of a "
	       "fleet case. With TABLE, list its columns: type, unit, whether NULL (unknown) can occur, and "
	       "meaning. `kmemdb help TABLE` says the same as text.",
	.min = 0,
	.max = -1,
	.args_bytes = sizeof(struct schema_args),
	.opts = schema_opts,
	.run = run_schema,
	.paged = true,
	.complete = "table",
};
