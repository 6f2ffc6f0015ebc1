/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "answer.h"
#include "ask.h"
#include "commands.h"
#include "fleet.h"
#include "fleet/fleet.h"
#include "leaks.h"
#include "report/text.h"
#include "words.h"

static const struct cli_opt ask_opts[] = {
	CLI_OPT_ABOUT(struct cli_ask),
	CLI_OPT_OUTPUT(struct cli_ask),
	{ OPT_STR, 's', "section", "NAME",
	  "only this section of the answer (csv, json and jsonl print the first one otherwise)",
	  offsetof(struct cli_ask, section), NULL, 0, false },
	{ OPT_STR, 'n', "rows", "N",
	  "no more than the first N rows of lists, 0: all (default: all for programs, for people as many as kmemdb help QUESTION says)",
	  offsetof(struct cli_ask, rows), NULL, 0, false },
	{ OPT_LIST, 'p', "param", "NAME=VALUE",
	  "set a parameter of the question; kmemdb help QUESTION lists them",
	  offsetof(struct cli_ask, params), NULL, 0, false },
	{ OPT_FLAG, 0, "show-sql", NULL, "print the SQL of the question instead of its answer",
	  offsetof(struct cli_ask, show_sql), NULL, 0, false },
	{ OPT_FLAG, 0, "folded", NULL,
	  "print the stacks of the answer, or of its section, for a flame graph, one per line (alloc-sites)",
	  offsetof(struct cli_ask, folded), NULL, 0, false },
	{ .type = OPT_END },
};

int cli_ask_rows(const struct cli_cmd *cmd, const struct cli_ask *args, int64_t *ret)
{
	char *end;

	*ret = cli_for_people(&args->out) && !args->folded ? KM_ROWS_FEW : KM_ROWS_ALL;
	if (!args->rows)
		return CLI_OK;
	errno = 0;
	*ret = strtoll(args->rows, &end, 10);
	if (end == args->rows || *end || *args->rows == '-')
		return cli_usage(cmd, "option --rows: '%s' is not a number of 0 or more; 0 prints all", args->rows);
	if (errno || *ret > UINT_MAX)
		return cli_usage(cmd, "option --rows: %s is too large: at most %u; 0 prints all", args->rows, UINT_MAX);
	return CLI_OK;
}

/* Where the statements of @q run: sqlite3 lacks functions and tables of ours that some call. */
static void print_where_it_runs(const struct km_question *q,
				const struct km_question_section *only)
{
	static const char *const own[] = { "gfp_names(", "page_flag_names(", "rises(", "course(", "theil_sen(", "kendall_tau(",
					   "whatif(", "folded(", "whatif_zone(", "whatif_list(", "whatif_reclaim(", "whatif_way(" };
	bool any = false;
	unsigned i, f;

	for (f = 0; f < sizeof(own) / sizeof(own[0]); f++) {
		bool called = false;

		for (i = 0; i < q->nr_sections; i++)
			called = called || ((!only || only == &q->sections[i]) &&
					    strstr(q->sections[i].sql, own[f]));
		if (called && !any)
			printf("-- Runs in kmemdb query CASE -, from standard input.\n");
		if (called)
			printf("-- sqlite3 lacks %s), which kmemdb query has.\n", own[f]);
		any = any || called;
	}
	if (!any)
		printf("-- Runs in kmemdb query CASE - and in sqlite3 CASE, from standard input.\n");
}

/* Values of the parameters, in a way that sqlite3 takes, too. */
static void print_params(const struct km_question *q, const struct cli_ask *args, int64_t rows)
{
	char number[24];
	unsigned i, g;

	(void)snprintf(number, sizeof(number), "%" PRId64, rows);

	for (i = 0; i < q->nr_params; i++) {
		const struct km_question_param *p = &q->params[i];
		const char *value = p->limits && rows != KM_ROWS_FEW ? number : p->value;
		bool text;

		for (g = 0; g < args->params.n; g++) {
			size_t n = strcspn(args->params.v[g], "=");

			if (!strncmp(args->params.v[g], p->name, n) && !p->name[n] &&
			    args->params.v[g][n])
				value = args->params.v[g] + n + 1;
		}
		text = value && p->unit == KM_UNIT_TEXT;
		if (p->limits && !strtoll(value, NULL, 0))
			value = "-1"; /* LIMIT -1 is none */
		printf(".param set :%s %s%s%s\n", p->name, text ? "'" : "",
		       value ? value : "NULL", text ? "'" : "");
	}
}

static enum km_status drop_row(void *arg, const struct km_cell *cells, unsigned n)
{
	(void)arg, (void)cells, (void)n;
	return KM_OK;
}

/*
 * The capture that answers @s. *@last is the one that was printed before, 0: none. Without a case (@r is NULL) it is
 * left to SQL.
 */
static enum km_status print_capture(struct km_report *r, const struct km_question_section *s,
				    const struct cli_ask *args, int64_t *last, struct km_err *err)
{
	static const struct km_sink drop = { km_sink_no_begin, drop_row, km_sink_no_end, NULL };
	int64_t capture = args->about.capture;
	enum km_status st = KM_OK;

	if (r) {
		st = km_question_answer(r, s, &drop, err);
		capture = km_report_capture(r);
	}
	if (st != KM_OK || (*last && *last == capture))
		return st;
	if (capture)
		printf(".param set :capture %" PRId64 "\n", capture);
	else if (!*last)
		printf(".param set :capture \"(SELECT max(capture_id) FROM capture)\"\n");
	*last = capture ? capture : -1;
	return KM_OK;
}

/* Its head says where it runs. */
static enum km_status show_sql(struct km_report *r, const struct km_question *q,
			       const struct km_question_section *only, const struct cli_ask *args,
			       int64_t rows, struct km_err *err)
{
	enum km_status st = KM_OK;
	int64_t last = 0;
	unsigned i;

	printf("-- %s: %s\n", q->name, q->title);
	print_where_it_runs(q, only);
	print_params(q, args, rows);
	for (i = 0; i < q->nr_sections && st == KM_OK; i++) {
		const struct km_question_section *s = &q->sections[i];

		if (only && s != only)
			continue;
		if (*s->title)
			printf("\n-- %s: %s\n", s->name, s->title);
		st = print_capture(r, s, args, &last, err);
		if (st == KM_OK)
			fputs(s->sql, stdout);
	}
	return st;
}

/* Each section names the capture of the case that answers it. */
static int show_sql_of(const struct cli_cmd *cmd, const char *path, const struct cli_ask *args,
		       const struct km_question *q, const struct km_question_section *only)
{
	struct km_report *r = NULL;
	struct km_err err = { "" };
	enum km_status st = KM_OK;
	int64_t rows;
	int status = cli_ask_rows(cmd, args, &rows);

	if (status == CLI_OK && cli_exists(path))
		status = cli_open_case_about(path, &args->about, &r);
	if (status != CLI_OK)
		return status;
	if (r)
		st = km_question_set_params(r, q, KM_ROWS_FEW, args->params.v, args->params.n, &err);
	if (st == KM_NOTFOUND || st == KM_FORMAT)
		status = cli_usage(cmd, "%s", err.text);
	else if (st == KM_OK)
		st = show_sql(r, q, only, args, rows, &err);
	km_report_close(r);
	if (st == KM_OK || status != CLI_OK)
		return status;
	cli_error("%s", *err.text ? err.text : "out of memory");
	return CLI_INPUT;
}

/* Coverage before numbers. */
static enum km_status print_coverage(struct km_report *r, const struct cli_output *out,
				     struct km_err *err)
{
	return cli_print_lines(r, CLI_COVERAGE_SQL, out, err);
}

static enum km_status print_folded(void *arg, const struct km_cell *cells, unsigned n)
{
	(void)arg;
	if (n < 2 || cells[0].kind != KM_CELL_TEXT || cells[1].kind != KM_CELL_INT)
		return KM_OK;
	km_format_puts(stdout, cells[0].text);
	printf(" %" PRId64 "\n", cells[1].i);
	return ferror(stdout) ? KM_IO : KM_OK;
}

/* For programs that draw flame graphs: nothing but the lines. */
static enum km_status answer_folded(struct km_report *r, const struct km_question_section *s,
				    struct km_err *err)
{
	static const struct km_sink sink = { km_sink_no_begin, print_folded, km_sink_no_end, NULL };

	if (!km_report_capture(r))
		return km_fail(err, KM_NOTFOUND, "the case file holds no capture");
	return km_question_answer(r, s, &sink, err);
}

static enum km_status answer_question(struct km_report *r, const struct km_question *q,
				      const struct km_question_section *only,
				      const struct cli_output *out, bool chosen, struct km_err *err)
{
	bool coverage = cli_for_people(out) && !q->shows_coverage;
	enum km_status st = KM_OK;

	if (!km_report_capture(r))
		st = km_fail(err, KM_NOTFOUND, "the case file holds no capture");
	if (st == KM_OK && coverage)
		st = print_coverage(r, out, err);
	if (st == KM_OK && coverage && !chosen)
		st = cli_print_others(r, out, err);
	return st == KM_OK ? cli_answer(r, q, only, out, coverage, err) : st;
}

/* The dump that has to be searched for the answer cannot be read. Beside rows for programs there is no place for words. */
static enum km_status print_unsearched(struct km_report *r, const struct cli_output *out,
				       const char *why, struct km_err *err)
{
	enum km_status st;

	if (!cli_for_people(out)) {
		cli_error("not searched for unreferenced memory: %s", why);
		return KM_OK;
	}
	st = km_report_set_param(r, "why", KM_UNIT_TEXT, why, err);
	return st ? st
		  : cli_print_lines(r, "SELECT 'not searched for unreferenced memory: ' || :why",
				    out, err);
}

/* The boot or host that was asked for, in the capture that answers first. */
static int find_leaks(const char *path, const struct cli_about *about, struct km_err *unsearched)
{
	unsigned capture = about->capture;
	struct km_report *r;

	if (about->boot || about->host) {
		int status = cli_open_case_about(path, about, &r);

		if (status != CLI_OK)
			return status;
		capture = (unsigned)km_report_capture(r);
		km_report_close(r);
	}
	return cli_find_leaks(path, capture, NULL, unsearched);
}

static int ask_case(const struct cli_cmd *cmd, const char *path, const struct cli_ask *args,
		    const struct km_question *q, const struct km_question_section *only)
{
	struct km_report *r;
	struct km_err err = { "" }, unsearched = { "" };
	enum km_status st;
	bool wrong = false;
	int64_t rows;
	int status = cli_ask_rows(cmd, args, &rows);

	if (status == CLI_OK && q->needs_leaks)
		status = find_leaks(path, &args->about, &unsearched);
	if (status == CLI_OK)
		status = cli_open_case_about(path, &args->about, &r);
	if (status != CLI_OK)
		return status;
	st = km_question_set_params(r, q, rows, args->params.v, args->params.n, &err);
	if (st == KM_OK)
		st = km_question_check_params(r, q, &err);
	if (st == KM_NOTFOUND || st == KM_FORMAT) {
		km_report_close(r);
		return cli_usage(cmd, "%s", err.text);
	}
	if (st == KM_OK && *unsearched.text)
		st = print_unsearched(r, &args->out, unsearched.text, &err);
	if (st == KM_OK && args->folded)
		st = answer_folded(r, only, &err);
	else if (st == KM_OK)
		st = answer_question(r, q, only, &args->out, args->about.capture != 0, &err);
	if (st == KM_OK)
		st = km_question_wrong(r, q, &wrong, &err);
	km_report_close(r);
	if (st == KM_OK || ferror(stdout) || cli_interrupted)
		return wrong || *unsearched.text ? CLI_WRONG : CLI_OK;
	cli_error("%s", *err.text ? err.text : "out of memory");
	return CLI_INPUT;
}

/* *@only is the section that was asked for, and becomes the one with its stacks: "folded" that of the first section. */
static int choose_folded(const struct cli_cmd *cmd, struct km_question *q, const struct cli_ask *args,
			 const struct km_question_section **only)
{
	const struct km_question_section *asked = *only;
	char name[64];

	*only = km_question_section(q, "folded");
	if (!*only)
		return cli_usage(cmd, "question '%s' has no stacks to fold: alloc-sites has", q->name);
	if (!asked || asked == *only || asked == &q->sections[0])
		return CLI_OK;
	(void)snprintf(name, sizeof(name), "folded-%s", args->section);
	*only = km_question_section(q, strncmp(args->section, "folded-", 7) ? name : args->section);
	if (!*only)
		return cli_usage(cmd, "section '%s' of question '%s' has no stacks to fold", args->section, q->name);
	return CLI_OK;
}

int cli_ask_question(const struct cli_cmd *cmd, const char *path, char *name,
		     const struct cli_ask *args)
{
	const struct km_question_section *only = NULL;
	struct km_question *q;
	struct km_err err;
	int status = CLI_OK;

	if (km_question_open(name, &q, &err) != KM_OK) {
		const char *near = cli_near(name, cli_question_at, NULL);

		if (!near && cli_words_command(name)) {
			(void)cli_usage(cmd, "no question '%s'", name);
			(void)cli_words_print(stderr, 1, &name);
			return CLI_USAGE;
		}
		return near ? cli_usage(cmd, "no question '%s', did you mean %s?", name,
					near)
			    : cli_usage(cmd, "no question '%s': kmemdb ask lists them",
					name);
	}
	if (args->section) {
		only = km_question_section(q, args->section);
		if (!only)
			status = cli_usage(cmd, "question '%s' has no section '%s'", name,
					   args->section);
	}
	if (status == CLI_OK && args->folded)
		status = choose_folded(cmd, q, args, &only);
	if (status == CLI_OK && args->show_sql)
		status = show_sql_of(cmd, path, args, q, only);
	else if (status == CLI_OK)
		status = ask_case(cmd, path, args, q, only);
	km_question_close(q);
	return status;
}

static bool is_question(const char *name)
{
	const char *s;
	unsigned i;

	for (i = 0; (s = cli_question_at(NULL, i)); i++)
		if (!strcmp(s, name))
			return true;
	return false;
}

/* A lone word that is neither a file nor a question. */
static int refuse_word(char *word)
{
	const char *command = cli_words_command(word);

	(void)cli_usage(&cli_cmd_ask, "no case file and no question '%s', did you mean: %s", word,
			command);
	(void)cli_words_print(stderr, 1, &word);
	return CLI_USAGE;
}

static int run_ask(const void *opts, int argc, char **argv)
{
	const struct cli_ask *args = opts;
	struct km_report *r;
	int64_t rows;
	int status = cli_ask_rows(&cli_cmd_ask, args, &rows);

	if (status != CLI_OK)
		return status;
	if (argc == 0)
		return cli_list_questions(&args->out, km_question_count(), km_question_name, km_question_open);
	if (km_fleet_is(argv[0]))
		return cli_ask_fleet(&cli_cmd_ask, argv[0], argc > 1 ? argv[1] : NULL, args);
	if (argc == 2)
		return cli_ask_question(&cli_cmd_ask, argv[0], argv[1], args);
	if (is_question(argv[0]) && !cli_exists(argv[0]))
		return cli_ask_question(&cli_cmd_ask, CLI_DEFAULT_CASE, argv[0], args);
	if (!cli_exists(argv[0]) && cli_words_command(argv[0]))
		return refuse_word(argv[0]);
	status = cli_open_case_about(argv[0], &args->about, &r);
	if (status != CLI_OK)
		return status;
	km_report_close(r);
	return cli_list_questions(&args->out, km_question_count(), km_question_name, km_question_open);
}

const struct cli_cmd cli_cmd_ask = {
	.name = "ask",
	.group = "Ask",
	.args = "[CASE] [QUESTION]",
	.summary = "answer a named question from a case file",
	.doc = "Answer QUESTION about the newest boot in the case file CASE, "
	       "default " CLI_DEFAULT_CASE
	       ". Without a question, list the questions. Each section is answered by the capture of the boot "
	       "that can answer it: a dump before a snapshot before a log, then the newest.\n\n"
	       "An answer has one or more sections, each a table. Formats for people (table, md) print all of "
	       "them, after a line that says how complete the data is; formats for programs (csv, json, jsonl) "
	       "print the first one, or the one named with --section. `kmemdb help QUESTION` explains how to "
	       "read an answer and its columns, and --show-sql prints its SQL, as a start for queries of your "
	       "own. Some questions have parameters, set by --param NAME=VALUE; it may be given several "
	       "times.\n\n"
	       "Lists that may be long are cut for people, and how many rows are left out is said below them: --rows 0 "
	       "prints all, --rows N the first N. Formats for programs have all rows, unless --rows is given.\n\n"
	       "The exit status is 1 when the answer is that something is wrong, such as a failed check.",
	.min = 0,
	.max = 2,
	.args_bytes = sizeof(struct cli_ask),
	.opts = ask_opts,
	.run = run_ask,
	.paged = true,
	.complete = "case question",
};
