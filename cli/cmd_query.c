/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "commands.h"
#include "base/mem.h"
#include "fleet.h"
#include "fleet/fleet.h"
#include "live.h"
#include "query_params.h"
#include "report/text.h"

struct query_args {
	struct cli_output out;
	unsigned capture;
	struct cli_list params;
};

static const struct cli_opt query_opts[] = {
	CLI_OPT_OUTPUT(struct query_args),
	{ OPT_UINT, 'c', "capture", "ID",
	  "what :capture stands for in the SQL (default: the newest)",
	  offsetof(struct query_args, capture), NULL, 1, false },
	{ OPT_LIST, 'p', "param", "NAME=VALUE", "what :NAME stands for in the SQL",
	  offsetof(struct query_args, params), NULL, 0, false },
	{ .type = OPT_END },
};

static bool read_stdin(struct km_buf *b)
{
	char part[4096];
	size_t n;

	while ((n = fread(part, 1, sizeof(part), stdin)) > 0)
		km_buf_put(b, part, n);
	return !ferror(stdin) && !b->failed;
}

static int query(struct km_report *r, char *sql, const struct query_args *args, struct cli_live *live)
{
	const char *quoted = query_quoted_address(sql);
	struct km_format_writer *w = NULL;
	struct km_err err = { "" };
	enum km_status st = cli_writer_create(&args->out, true, &w);

	if (quoted)
		cli_error("%.*s in quotes is text, which matches no address: write it without "
			  "quotes",
			  (int)strspn(quoted, "'0123456789abcdefABCDEFx"), quoted);
	if (st == KM_OK)
		st = query_params_take(r, sql, &err);
	if (st == KM_OK)
		st = query_params_given(r, args->params.v, args->params.n, &err);
	if (st == KM_OK)
		st = cli_add_live(r, live, &err);
	if (st == KM_OK)
		st = km_report_query(r, sql, NULL, 0, km_format_sink(w), &err);
	cli_progress_end(&live->bar);
	km_format_destroy(w);
	if (st == KM_OK || ferror(stdout) || cli_interrupted)
		return CLI_OK;
	cli_error("%s", *err.text ? err.text : "out of memory");
	return st == KM_FORMAT ? CLI_USAGE : CLI_INPUT;
}

static int run_query(const void *opts, int argc, char **argv)
{
	const struct query_args *args = opts;
	const char *path = argv[0], *sql = argc > 1 ? argv[1] : NULL;
	struct km_report *r;
	struct km_buf in = { 0 };
	struct cli_live live = { 0 }; /* until the report is closed */
	int status;

	if (!sql) {
		if (cli_exists(argv[0]))
			return cli_usage(&cli_cmd_query, "no SQL given for '%s'", argv[0]);
		path = CLI_DEFAULT_CASE;
		sql = argv[0];
	}
	status = km_fleet_is(path) ? cli_open_fleet(path, &r) : cli_open_case(path, args->capture, &r);
	if (status != CLI_OK)
		return status;
	if (!strcmp(sql, "-")) {
		if (!read_stdin(&in)) {
			cli_error("cannot read standard input");
			status = CLI_INPUT;
		}
	} else {
		km_buf_puts(&in, sql);
	}
	if (status == CLI_OK && in.failed)
		status = CLI_INPUT;
	if (status == CLI_OK && !in.v)
		km_buf_puts(&in, "");
	if (status == CLI_OK && in.v)
		status = query(r, in.v, args, &live);
	km_report_close(r);
	km_buf_free(&in);
	return status;
}

const struct cli_cmd cli_cmd_query = {
	.name = "query",
	.group = "Ask",
	.args = "[CASE] SQL|-",
	.summary = "run SQL on a case file",
	.doc = "Run SQL (SQLite's dialect) on the case file CASE, default " CLI_DEFAULT_CASE
	       ", and print the rows. With - the SQL is read from standard input. Several statements may be "
	       "given, separated by semicolons.\n\n"
	       "The case file is only read: statements that write, ATTACH and extensions are refused. `kmemdb "
	       "schema` lists the tables; an address is written without quotes, as 0xffff888000001000, or as "
	       "addr('0xffff888000001000'), and addr_text(x) shows x as one. A parameter :NAME is set with "
	       "--param, or by a line .param set :NAME VALUE as in the program sqlite3; :capture is the number "
	       "of the newest capture, or of the one given with --capture. An unknown value is NULL: empty in "
	       "csv, null in json, ? in a table. gfp_names(mask) and page_flag_names(flags) give the names of "
	       "flags for the kernel of that capture, or of the one whose number is a second argument. "
	       "whatif(capture_id, order, gfp, node, nr), and whatif_zone, whatif_list, whatif_reclaim and "
	       "whatif_way with the same arguments, are tables that show what the page allocator would do with "
	       "a request; see `kmemdb whatif`.\n\n"
	       "The dump that the case was made from can be queried too, while its file exists: page, "
	       "slab_object(cache), symbol(name), struct(type, place), list(head, type, member), rbtree, "
	       "xarray, maple, per_cpu(place), memory(place, bytes) and task_stack(task) are tables over it, and "
	       "member(type, place, path) is one value; `kmemdb help live` explains them. It is opened by the first "
	       "statement that uses one of them.",
	.min = 1,
	.max = 2,
	.args_bytes = sizeof(struct query_args),
	.opts = query_opts,
	.run = run_query,
	.paged = true,
	.complete = "case sql",
};
