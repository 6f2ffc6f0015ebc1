/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <inttypes.h>
#include <stdio_ext.h>
#include <string.h>

#include "commands.h"
#include "export/export.h"

struct export_args {
	unsigned format;
	bool no_strings;
	const char *servers;
};

/* In the order of enum km_export_format. */
static const char *const export_formats[] = { "csv", "jsonl", "postgresql", "clickhouse", NULL };
_Static_assert(KM_EXPORT_CSV == 0 && KM_EXPORT_JSONL == 1 && KM_EXPORT_POSTGRESQL == 2 && KM_EXPORT_CLICKHOUSE == 3 &&
		       KM_NR_EXPORT_FORMATS == 4,
	       "export_formats follows enum km_export_format");

static const struct cli_opt export_opts[] = {
	{ OPT_CHOICE, 'f', "format", "FORMAT", "type of DEST: files, or a database", offsetof(struct export_args, format), export_formats, 0,
	  false },
	{ OPT_FLAG, 0, "no-strings", NULL,
	  "leave out text that may name a machine, its users or what they do; only words of the kernel and of "
	  "kmemdb stay",
	  offsetof(struct export_args, no_strings), NULL, 0, false },
	{ OPT_STR, 0, "servers", "NAMES", "servers that store the rows: a,b, made by CREATE SERVER (postgresql), or a cluster (clickhouse)",
	  offsetof(struct export_args, servers), NULL, 0, false },
	{ .type = OPT_END },
};

/* What a DEST names may have a password in it. */
static void print_result(const struct km_export_options *o, const struct km_export_result *res)
{
	bool files = o->format == KM_EXPORT_CSV || o->format == KM_EXPORT_JSONL;
	FILE *f = strcmp(o->to, "-") || files ? stdout : stderr;

	km_format_puts(f, files ? o->to : export_formats[o->format]);
	fprintf(f, ": %" PRIu64 " rows of %" PRIu64 " %scapture%s in %" PRIu64 " case%s", res->rows, res->captures, files ? "" : "new ",
		res->captures == 1 ? "" : "s", res->cases, res->cases == 1 ? "" : "s");
	if (res->same && files)
		fprintf(f, "; %" PRIu64 " more capture%s in several cases", res->same, res->same == 1 ? " was" : "s were");
	else if (res->same)
		fprintf(f, "; %" PRIu64 " more %s there already", res->same, res->same == 1 ? "was" : "were");
	if (res->inputs)
		fprintf(f, "; results of %" PRIu64 " input%s", res->inputs, res->inputs == 1 ? "" : "s");
	fprintf(f, "\n");
}

static int run_export(const void *opts, int argc, char **argv)
{
	const struct export_args *args = opts;
	const struct km_export_options o = {
		.from = argv[0],
		.to = argv[1],
		.format = (enum km_export_format)args->format,
		.no_strings = args->no_strings,
		.servers = args->servers,
		.out = stdout,
		.cancel = &cli_interrupted,
	};
	struct km_export_result res;
	struct km_err err = { "" };
	enum km_status st;

	(void)argc;
	if (args->servers && o.format != KM_EXPORT_POSTGRESQL && o.format != KM_EXPORT_CLICKHOUSE)
		return cli_usage(&cli_cmd_export, "--servers needs --format postgresql or clickhouse");
	cli_end_on_interrupt();
	st = km_export(&o, &res, &err);
	if (cli_interrupted)
		return CLI_INPUT;
	if (st != KM_OK && ferror(stdout) && cli_is_unread())
		return CLI_OK;
	if (st != KM_OK) {
		cli_error("%s", *err.text ? err.text : "out of memory");
		if (ferror(stdout)) { /* that it cannot be written was said: not again at the end */
			__fpurge(stdout);
			clearerr(stdout);
		}
		return CLI_INPUT;
	}
	print_result(&o, &res);
	return CLI_OK;
}

const struct cli_cmd cli_cmd_export = {
	.name = "export",
	.group = "Ask",
	.args = "CASE|DIR DEST",
	.summary = "write the tables of cases as files for other programs, or into a database",
	.doc = "Write the tables of CASE, or of all cases in the folder DIR (also one made by kmemdb batch), to "
	       "DEST.\n\n"
	       "With csv or jsonl, DEST is a folder: TABLE.csv or TABLE.jsonl for each table, schema.json with "
	       "the types, units and meanings of columns, and schema.sql with the same as CREATE TABLE "
	       "statements. Each row begins with capture_key, which identifies the capture across all cases: it "
	       "is derived from the input, so a capture that is in several cases is written once, and has the "
	       "same key in each export. Numbers are plain; addresses and masks are patterns of 64 bits in "
	       "signed integers, as in a case. In csv, unknown is an empty cell and empty text is \"\"; in "
	       "jsonl, unknown is null. Control characters and zero bytes in text are escaped (\\x00).\n\n"
	       "DEST is new, empty, or an earlier export, which is replaced once the new one is complete: an "
	       "export that fails or is interrupted leaves the earlier one.\n\n"
	       "With postgresql, DEST is a server, given as postgresql://HOST/DATABASE or another libpq "
	       "connection string, or a file *.sql (or - for standard output) for psql; an earlier export is "
	       "replaced, another file is not. With clickhouse, it is a server, http://HOST:PORT. Rows exported "
	       "earlier stay, captures that exist already are not added again, and no row is visible before all "
	       "are. Tables are in schema (in ClickHouse: database) kmemdb, with the same names, partitioned by "
	       "day, with an index of hosts; each row begins with capture_key, captured_day and captured_host. Tables fleet_… have the "
	       "fleet tables of kmemdb batch for each boot of a machine, and views ask_… answer the questions "
	       "about a fleet over everything that was exported. `kmemdb schema --sql postgresql` prints the "
	       "tables. With --servers the rows lie on other servers; docs/fleet.md says how.\n\n"
	       "With --no-strings the export can be shared: text columns keep their values only where these are "
	       "words of the kernel's source or of kmemdb, such as names of zones, counters and rules. Numbers "
	       "and addresses stay.",
	.min = 2,
	.max = 2,
	.args_bytes = sizeof(struct export_args),
	.opts = export_opts,
	.run = run_export,
	.complete = "case file",
};
