/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "answer.h"
#include "commands.h"
#include "compare/compare.h"
#include "file/mapfile.h"
#include "base/mem.h"
#include "sides.h"

/* Differences of each kind that people see unless they ask for more. */
#define SHOWN_ROWS 30

struct compare_args {
	struct cli_output out;
	const char *top, *section, *budget;
	struct cli_list areas;
	bool types;
};

/* Those of rows, in the order of enum km_format, then documents: schema/compare/form. */
#define NR_ROW_FORMATS (KM_AS_MD + 1)
static const char *const compare_formats[] = { "table", "csv", "json", "jsonl", "md", "junit", "sarif", "github", NULL };

static const struct cli_opt compare_opts[] = {
	CLI_OPT_FORMATS(struct compare_args, compare_formats),
	{ OPT_FLAG, 0, "raw", NULL, "csv: no ' before text that a spreadsheet takes for a formula",
	  offsetof(struct compare_args, out.raw), NULL, 0, false },
	{ OPT_STR, 'B', "budget", "FILE",
	  "JSON file of budgets and suppressions (samples/ci/budget.json is one)",
	  offsetof(struct compare_args, budget), NULL, 0, false },
	{ OPT_STR, 's', "section", "NAME",
	  "only this section: differences, growth, members, values, unknown or budgets (csv and jsonl print the first "
	  "one otherwise, json all in one object)",
	  offsetof(struct compare_args, section), NULL, 0, false },
	{ OPT_FLAG, 'T', "types", NULL, "compare the structures of the two kernels, not what was in memory",
	  offsetof(struct compare_args, types), NULL, 0, false },
	{ OPT_LIST, 'a', "area", "NAME",
	  "compare only this area, such as slab; may be given several times",
	  offsetof(struct compare_args, areas), NULL, 0, false },
	{ OPT_STR, 't', "top", "N",
	  "rows to show of things on one side only, and of differences; 0: all (default: 30 for people, all for "
	  "programs)",
	  offsetof(struct compare_args, top), NULL, 0, false },
	{ .type = OPT_END },
};

static const char *area_at(const void *arg, unsigned i)
{
	(void)arg;
	return i < km_area_count() ? km_area_name(i) : km_kernel_areas[i - km_area_count()];
}

static int check_areas(const struct cli_list *areas)
{
	char list[400] = "";
	const char *name, *near;
	unsigned i, k;

	for (i = 0; i < areas->n; i++) {
		for (k = 0; (name = area_at(NULL, k)) && strcmp(name, areas->v[i]) != 0;)
			k++;
		if (name)
			continue;
		near = cli_near(areas->v[i], area_at, NULL);
		if (near)
			return cli_usage(&cli_cmd_compare, "no area '%s', did you mean %s?",
					 areas->v[i], near);
		for (k = 0; (name = area_at(NULL, k)); k++) {
			size_t n = strlen(list);

			(void)snprintf(list + n, sizeof(list) - n, "%s%s", k ? ", " : "", name);
		}
		return cli_usage(&cli_cmd_compare, "no area '%s': there are %s", areas->v[i], list);
	}
	return CLI_OK;
}

/* For a side with many runs the first one stands for the others. */
#define SIDE_SQL(number, side)                                                                                                                      \
	"SELECT '" side ": ' || iif(n > 1, printf('%d runs, first ', n), '') ||"                                                                    \
	" coalesce('capture ' || capture_id || iif(n > 1, ' of ' || path, '') || ': ', path || ': ') || subject, '" side " coverage: ' || coverage" \
	" FROM run JOIN (SELECT count(*) AS n FROM run WHERE side = " number ") WHERE side = " number " AND run = 1"

/* The verdict, then what each side is and how complete, before the comparison. */
static enum km_status print_top(struct km_report *r, const struct cli_output *out, struct km_err *err)
{
	static const char *const lines[] = {
		"SELECT 'verdict: ' || text FROM verdict",
		SIDE_SQL("0", "base"),
		SIDE_SQL("1", "head"),
	};
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(lines) && st == KM_OK; i++)
		st = cli_print_lines(r, lines[i], out, err);
	return st;
}

/* For people: without what this comparison has nothing to do with. */
static bool is_shown(const struct km_question_section *s, const struct compare_args *args, bool kernels)
{
	if (!strcmp(s->name, "budgets"))
		return args->budget;
	if (!strcmp(s->name, "members"))
		return kernels;
	return !kernels || (strcmp(s->name, "growth") != 0 && strcmp(s->name, "values") != 0);
}

/* The first section where kernels are compared: these have no memory. */
static struct km_question_section of_kernels(const struct km_question_section *s)
{
	struct km_question_section ret = *s;

	if (!strcmp(s->name, "differences")) {
		ret.title = "Structures and the image: what is on one side only, then differences, by bytes";
		ret.empty = "no difference in structures and in the image of the kernel";
	}
	return ret;
}

static enum km_status print_differences(struct km_report *r, const struct km_question *q,
					const struct compare_args *args, struct km_err *err)
{
	const struct km_question_section *only = NULL;
	char top[40];
	const char *params[] = { top };
	enum km_status st;
	int64_t kernels = 0;
	unsigned i;

	(void)snprintf(top, sizeof(top), "top=%d", cli_for_people(&args->out) ? SHOWN_ROWS : 0);
	if (args->top)
		(void)snprintf(top, sizeof(top), "top=%s", args->top);
	if (args->section)
		only = km_question_section(q, args->section);
	st = km_question_set_params(r, q, KM_ROWS_FEW, params, 1, err);
	if (only || !cli_for_people(&args->out))
		return st == KM_OK ? cli_answer(r, q, only, &args->out, true, err) : st;
	if (st == KM_OK)
		st = km_report_number(r, "SELECT count(*) FROM area WHERE name IN ('type', 'image')", &kernels, err);
	for (i = 0; i < q->nr_sections && st == KM_OK; i++) {
		struct km_question_section s = kernels ? of_kernels(&q->sections[i]) : q->sections[i];
		struct km_question one = *q;

		one.sections = &s;
		one.nr_sections = 1;
		if (is_shown(&s, args, kernels > 0))
			st = cli_answer(r, &one, &s, &args->out, true, err);
	}
	return st;
}

/* -- documents ----------------------------------------------------------------------------------------------------- */

static enum km_status form_begin(void *arg, const struct km_result_column *cols, unsigned n)
{
	(void)arg, (void)cols;
	return n == 1 ? KM_OK : KM_FORMAT;
}

/* The statement of the form has escaped what it must. */
static enum km_status form_row(void *arg, const struct km_cell *cells, unsigned n)
{
	(void)arg, (void)n;
	if (cells[0].kind == KM_CELL_TEXT)
		(void)fwrite(cells[0].text, 1, cells[0].bytes, stdout);
	(void)putchar('\n');
	return ferror(stdout) ? KM_IO : KM_OK;
}

static enum km_status print_form(struct km_report *r, const char *name, struct km_err *err)
{
	const struct km_sink sink = { form_begin, form_row, km_sink_no_end, NULL };
	struct km_question *q;
	enum km_status st = km_compare_form(name, &q, err);

	if (st != KM_OK)
		return st;
	st = km_question_run(r, &q->sections[0], &sink, err);
	km_question_close(q);
	return st;
}

static bool is_form(const struct compare_args *args)
{
	return args->out.format >= NR_ROW_FORMATS || (args->out.format == KM_AS_JSON && !args->section);
}

static int answer_comparison(struct km_report *r, const struct km_question *q, const struct compare_args *args)
{
	struct km_err err = { "" };
	int64_t status = CLI_OK;
	enum km_status st = KM_OK;

	if (is_form(args)) {
		st = print_form(r, compare_formats[args->out.format], &err);
	} else {
		if (cli_for_people(&args->out))
			st = print_top(r, &args->out, &err);
		if (st == KM_OK)
			st = print_differences(r, q, args, &err);
	}
	if (st == KM_OK)
		st = km_report_number(r, "SELECT status FROM outcome", &status, &err);
	if (st == KM_OK || ferror(stdout) || cli_interrupted)
		return (int)status;
	cli_error("%s", *err.text ? err.text : "out of memory");
	return CLI_INPUT;
}

/* -- the two sides ------------------------------------------------------------------------------------------------- */

/* A budget file is written by people: a few thousand lines at most. */
#define MAX_BUDGET_BYTES (8u << 20)

static int read_budgets(struct km_compare *c, const char *path)
{
	struct km_err err = { "" };
	struct km_mapfile map;
	enum km_status st = km_mapfile_open(path, &map, &err);

	if (st == KM_OK) {
		st = map.bytes > MAX_BUDGET_BYTES
			     ? km_fail(&err, KM_FORMAT, "cannot read '%s': it is too large for a budget file", path)
			     : km_compare_set_budgets(c, path, map.bytes ? (const char *)map.data : "", map.bytes, &err);
		km_mapfile_close(&map);
	}
	if (st == KM_OK)
		return CLI_OK;
	cli_error("%s", err.text);
	return CLI_INPUT;
}

static int comparison_finish(struct km_compare *c, const struct km_question *q, const struct compare_args *args)
{
	struct km_report *r;
	struct km_err err = { "" };
	enum km_status st = km_compare_finish(c, &r, &err);
	int status;

	if (st != KM_OK) {
		cli_error("%s", *err.text ? err.text : "out of memory");
		return st == KM_ABSENT ? CLI_WRONG : CLI_INPUT;
	}
	status = answer_comparison(r, q, args);
	km_report_close(r);
	return status;
}

static int add_types(struct km_compare *c, enum km_side side, const char *path, bool compared)
{
	struct km_err err = { "" };

	if (km_compare_add_types(c, side, path, compared, &err) == KM_OK)
		return CLI_OK;
	cli_error("%s", *err.text ? err.text : "out of memory");
	return CLI_INPUT;
}

/* Two kernels: their structures, and the sections of their images. */
static int add_kernels(struct km_compare *c, char **sides)
{
	char path[PATH_MAX];
	int side, status = CLI_OK;

	cli_end_on_interrupt();
	for (side = 0; side < 2 && status == CLI_OK; side++)
		status = cli_find_types(sides[side], true, path, sizeof(path))
				 ? add_types(c, (enum km_side)side, path, true)
				 : CLI_INPUT;
	return status;
}

/* Captures; where the types of both kernels are available, they show why caches grew. */
static int add_runs(struct km_compare *c, char **sides)
{
	char path[2][PATH_MAX];
	int side, status = CLI_OK;

	for (side = 0; side < 2 && status == CLI_OK; side++)
		status = cli_add_side(c, (enum km_side)side, sides[side]);
	if (status != CLI_OK || !cli_find_types(sides[0], false, path[0], sizeof(path[0])) ||
	    !cli_find_types(sides[1], false, path[1], sizeof(path[1])) || !strcmp(path[0], path[1]))
		return status;
	for (side = 0; side < 2 && status == CLI_OK; side++)
		status = add_types(c, (enum km_side)side, path[side], false);
	return status;
}

static int compare(const struct compare_args *args, const struct km_question *q, char **sides)
{
	struct km_compare *c = NULL;
	struct km_err err = { "" };
	int status = CLI_OK;

	if (km_compare_create(args->areas.v, args->areas.n, &c, &err) != KM_OK) {
		cli_error("%s", err.text);
		return CLI_INPUT;
	}
	km_compare_set_cancel(c, &cli_interrupted);
	if (args->budget)
		status = read_budgets(c, args->budget);
	if (status == CLI_OK)
		status = args->types || cli_is_kernel(sides[0]) || cli_is_kernel(sides[1]) ? add_kernels(c, sides)
											   : add_runs(c, sides);
	if (status == CLI_OK)
		status = comparison_finish(c, q, args);
	km_compare_destroy(c);
	return status;
}

static int check_args(const struct compare_args *args, const struct km_question *q)
{
	if (args->section && !km_question_section(q, args->section))
		return cli_usage(&cli_cmd_compare, "a comparison has no section '%s'",
				 args->section);
	if (args->top && (!*args->top || strspn(args->top, "0123456789") != strlen(args->top)))
		return cli_usage(&cli_cmd_compare, "option --top: '%s' is not a number of 0 or more",
				 args->top);
	if (args->top && strlen(args->top) > 9)
		return cli_usage(&cli_cmd_compare, "option --top: %s is too large: at most 999999999; 0 shows all", args->top);
	return check_areas(&args->areas);
}

static int run_compare(const void *opts, int argc, char **argv)
{
	struct km_question *q;
	struct km_err err;
	int status;

	(void)argc;
	if (km_compare_question(&q, &err) != KM_OK) {
		cli_error("%s", err.text);
		return CLI_INPUT;
	}
	status = check_args(opts, q);
	if (status == CLI_OK)
		status = compare(opts, q, argv);
	km_question_close(q);
	return status;
}

const struct cli_cmd cli_cmd_compare = {
	.name = "compare",
	.group = "Ask",
	.args = "BASE HEAD",
	.summary = "show what differs between two captures or sets of runs",
	.doc = "Compare two sides: BASE and HEAD. A side is a case file (CASE: its newest capture; CASE@N: "
	       "capture N), or several runs: CASE@M-N, CASE@all, a folder of case files, names with commas "
	       "between them. Any input of load (a dump, captured files, an archive) is loaded for the duration "
	       "of the comparison. A vmlinux or a profile stands for its kernel.\n\n"
	       "The output begins with a verdict in one sentence. Then follow: what exists on one side only; "
	       "what is larger or smaller, by bytes, with the cause (sizes of objects, orders of slabs, numbers "
	       "of things); settings, structures and facts of the kernel that differ; and what could not be "
	       "compared because a side does not have it. The areas compared are: slab caches, vmalloc by "
	       "caller, modules, processes, files, cgroups and other owners of pages, classes of pages, "
	       "meminfo, zones with their watermarks, swap, settings, structures, the kernel's constants. They "
	       "count the same memory in several ways, so do not add them up.\n\n"
	       "Where the types of both kernels are available (for a case: the vmlinux or profile that it was "
	       "loaded with, or the cache), the cost of changed structures is shown: members added, removed and "
	       "retyped, times the number of objects in use, and the cost of a different slab size for that "
	       "number of objects. With --types, or where a side is a vmlinux or a profile, only the kernels "
	       "are compared: sizes and members of all structures and the sections of the image. If several "
	       "structures have the same name, the first definition in the debug information is used.\n\n"
	       "With several runs per side, medians are compared. With at least four runs per side, a change "
	       "raises an alarm (!) when it is larger than the floor of its area (what one step of the allocator or of the "
	       "counter is worth: 4 KiB for modules, 64 KiB for slab caches, 512 KiB for zones; json has it) and "
	       "than four times the spread (the median absolute deviation), and when a rank test, corrected by Holm's method for the number of metrics "
	       "that vary, gives p < 5 %. ~ marks changes within the spread. With few runs that level cannot be "
	       "reached; the verdict then says so.\n\n"
	       "--budget FILE is JSON as schema/budget.schema.json describes it: limits for a metric "
	       "(AREA/NAME, or a pattern with * and ?) or for the result of SQL, with a reason and an expiry "
	       "date, and suppressed metrics. An expired entry never makes a comparison more lenient: an "
	       "expired budget still applies, an expired suppression does not, and both are reported.\n\n"
	       "md is meant for the summary of a CI run; json is one versioned object; junit is JUnit XML "
	       "(junit-10.xsd of Jenkins' xunit plugin); sarif is SARIF 2.1.0; github prints annotations.\n\n"
	       "The exit status is 0 when everything that both sides have is the same, 1 when they cannot be "
	       "compared, 2 for misuse, 3 when an input cannot be read; else the sum of 4 (they differ), 8 (a "
	       "budget is broken) and 16 (the input is incomplete). With at least four runs per side, they "
	       "differ when there is an alarm, or when settings, structures or slab sizes differ.",
	.min = 2,
	.max = 2,
	.args_bytes = sizeof(struct compare_args),
	.opts = compare_opts,
	.run = run_compare,
	.paged = true,
	.complete = "case case",
};
