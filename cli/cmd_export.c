/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <inttypes.h>

#include "commands.h"
#include "export/export.h"

struct export_args {
	unsigned format;
	bool no_strings;
};

/* In the order of enum km_export_format. */
static const char *const export_formats[] = { "csv", "jsonl", NULL };
_Static_assert(KM_EXPORT_CSV == 0 && KM_EXPORT_JSONL == 1 && KM_NR_EXPORT_FORMATS == 2,
	       "export_formats follows enum km_export_format");

static const struct cli_opt export_opts[] = {
	{ OPT_CHOICE, 'f', "format", "FORMAT", "what the files are", offsetof(struct export_args, format), export_formats, 0,
	  false },
	{ OPT_FLAG, 0, "no-strings", NULL,
	  "leave out text that may name a machine, its users or what they do: only words of the kernel's and kmemdb's stay",
	  offsetof(struct export_args, no_strings), NULL, 0, false },
	{ .type = OPT_END },
};

static int run_export(const void *opts, int argc, char **argv)
{
	const struct export_args *args = opts;
	const struct km_export_options o = {
		.from = argv[0],
		.to = argv[1],
		.format = (enum km_export_format)args->format,
		.no_strings = args->no_strings,
		.cancel = &cli_interrupted,
	};
	struct km_export_result res;
	struct km_err err = { "" };
	enum km_status st;

	(void)argc;
	cli_end_on_interrupt();
	st = km_export(&o, &res, &err);
	if (cli_interrupted)
		return CLI_INPUT;
	if (st != KM_OK) {
		cli_error("%s", *err.text ? err.text : "out of memory");
		return CLI_INPUT;
	}
	km_format_puts(stdout, o.to);
	printf(": %" PRIu64 " rows of %" PRIu64 " capture%s in %" PRIu64 " case%s", res.rows, res.captures,
	       res.captures == 1 ? "" : "s", res.cases, res.cases == 1 ? "" : "s");
	if (res.same)
		printf("; %" PRIu64 " more capture%s in several cases", res.same, res.same == 1 ? " was" : "s were");
	printf("\n");
	return CLI_OK;
}

const struct cli_cmd cli_cmd_export = {
	.name = "export",
	.group = "Ask",
	.args = "CASE|DIR DEST",
	.summary = "write the tables of cases as files for other programs",
	.doc = "Write the tables of CASE, or of all cases in the folder DIR (of a folder that kmemdb batch made, of all its "
	       "cases), into the folder DEST: TABLE.csv or TABLE.jsonl for each table, schema.json with the types, units and "
	       "meanings of columns, and schema.sql with the same as CREATE TABLE statements.\n\n"
	       "Each row begins with capture_key, which tells captures of all cases apart: it follows from what was loaded, so "
	       "that a capture that is in several cases is written once, and the same in each export. Numbers are plain; "
	       "addresses and masks are patterns of 64 bits in signed integers, as in a case. In csv, unknown is an empty cell "
	       "and empty text is \"\"; in jsonl, unknown is null. Control characters in text, and bytes 0, are made visible "
	       "(\\x00).\n\n"
	       "DEST is new, empty, or an earlier export, which is replaced when the new one is whole: an export that fails or is "
	       "interrupted leaves what was there.\n\n"
	       "With --no-strings the export can be given away: columns of text keep their values only where these are words of "
	       "the kernel's source or of kmemdb, such as names of zones, counters and rules. Numbers and addresses stay.",
	.min = 2,
	.max = 2,
	.args_bytes = sizeof(struct export_args),
	.opts = export_opts,
	.run = run_export,
	.complete = "case file",
};
