/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "answer.h"
#include "commands.h"
#include "compare.h"

/* Differences of each kind that people see unless they ask for more. */
#define SHOWN_ROWS 30

struct compare_args {
	struct cli_output out;
	const char *top, *section;
	struct cli_list areas;
};

static const struct cli_opt compare_opts[] = {
	CLI_OPT_OUTPUT(struct compare_args),
	{ OPT_STR, 's', "section", "NAME",
	  "only this section: differences, values or unknown (csv, json and jsonl print the first "
	  "one otherwise)",
	  offsetof(struct compare_args, section), NULL, 0, false },
	{ OPT_LIST, 'a', "area", "NAME",
	  "compare only this area, such as slab; may be given several times",
	  offsetof(struct compare_args, areas), NULL, 0, false },
	{ OPT_STR, 't', "top", "N",
	  "rows to show of what one side alone has, and of what differs; 0: all (default: 30 for "
	  "people, all for programs)",
	  offsetof(struct compare_args, top), NULL, 0, false },
	{ .type = OPT_END },
};

static const char *area_at(const void *arg, unsigned i)
{
	(void)arg;
	return i < km_area_count() ? km_area_name(i) : NULL;
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

/*
 * "CASE" or "CASE@CAPTURE": a file of that very name wins. The part before the @ is copied to @path, and the
 * number of the capture, 0 for the newest, becomes *@capture. False: too long.
 */
static bool split_side(const char *side, char *path, size_t bytes, unsigned *capture)
{
	const char *at = strrchr(side, '@');
	unsigned long n;
	char *end;

	*capture = 0;
	if (at && at[1] >= '0' && at[1] <= '9' && !cli_exists(side)) {
		errno = 0;
		n = strtoul(at + 1, &end, 10);
		if (!errno && !*end && n && n <= UINT32_MAX)
			*capture = (unsigned)n;
	}
	if (!*capture)
		at = side + strlen(side);
	if ((size_t)(at - side) >= bytes)
		return false;
	memcpy(path, side, (size_t)(at - side));
	path[at - side] = '\0';
	return true;
}

static int open_side(const char *side, struct km_report **ret)
{
	unsigned capture;
	char path[4096];

	if (!split_side(side, path, sizeof(path), &capture)) {
		cli_error("cannot open '%s': the name is too long", side);
		return CLI_WRONG;
	}
	return cli_open_case(path, capture, ret) == CLI_OK ? CLI_OK : CLI_WRONG;
}

/* What a side is and how complete, before what the two say. */
static enum km_status print_side(struct km_report *r, const char *side, const struct cli_output *out,
				 struct km_err *err)
{
	char sql[512];

	(void)snprintf(sql, sizeof(sql),
		       "SELECT '%s: capture ' || v.capture_id || ': ' || v.subject ||"
		       " iif((SELECT count(*) FROM boot) > 1, '', coalesce(', host ' || c.hostname, '')),"
		       " '%s coverage: ' || v.text FROM coverage v JOIN capture c USING (capture_id)"
		       " WHERE v.capture_id = :capture",
		       side, side);
	return cli_print_lines(r, sql, out, err);
}

static enum km_status print_differences(struct km_report *r, const struct km_question *q,
					const struct compare_args *args, bool *ret_differ,
					struct km_err *err)
{
	const struct km_question_section *only = NULL;
	char top[40];
	const char *params[] = { top };
	enum km_status st;

	(void)snprintf(top, sizeof(top), "top=%d", cli_for_people(&args->out) ? SHOWN_ROWS : 0);
	if (args->top)
		(void)snprintf(top, sizeof(top), "top=%s", args->top);
	if (args->section)
		only = km_question_section(q, args->section);
	st = km_question_set_params(r, q, params, 1, err);
	if (st == KM_OK)
		st = cli_answer(r, q, only, &args->out, true, err);
	return st == KM_OK ? km_question_wrong(r, q, ret_differ, err) : st;
}

static int compare(struct km_report *base, struct km_report *head, const struct km_question *q,
		   const struct compare_args *args)
{
	struct km_report *r = NULL;
	struct km_err err = { "" };
	bool differ = false;
	enum km_status st;

	st = km_compare(base, head, args->areas.v, args->areas.n, &r, &err);
	if (st == KM_OK)
		km_report_set_cancel(r, &cli_interrupted);
	if (st == KM_OK && cli_for_people(&args->out))
		st = print_side(base, "base", &args->out, &err);
	if (st == KM_OK && cli_for_people(&args->out))
		st = print_side(head, "head", &args->out, &err);
	if (st == KM_OK)
		st = print_differences(r, q, args, &differ, &err);
	km_report_close(r);
	if (st == KM_OK || ferror(stdout) || cli_interrupted)
		return differ ? CLI_DIFFER : CLI_OK;
	cli_error("%s", *err.text ? err.text : "out of memory");
	return CLI_WRONG;
}

static int check_args(const struct compare_args *args, const struct km_question *q)
{
	if (args->section && !km_question_section(q, args->section))
		return cli_usage(&cli_cmd_compare, "a comparison has no section '%s'",
				 args->section);
	if (args->top && (!*args->top || strspn(args->top, "0123456789") != strlen(args->top) ||
			  strlen(args->top) > 9))
		return cli_usage(&cli_cmd_compare, "option --top: '%s' is not a number of rows",
				 args->top);
	return check_areas(&args->areas);
}

static int run_compare(const void *opts, int argc, char **argv)
{
	struct km_report *base = NULL, *head = NULL;
	struct km_question *q;
	struct km_err err;
	int status;

	(void)argc;
	if (km_compare_question(&q, &err) != KM_OK) {
		cli_error("%s", err.text);
		return CLI_WRONG;
	}
	status = check_args(opts, q);
	if (status == CLI_OK)
		status = open_side(argv[0], &base);
	if (status == CLI_OK)
		status = open_side(argv[1], &head);
	if (status == CLI_OK)
		status = compare(base, head, q, opts);
	km_report_close(head);
	km_report_close(base);
	km_question_close(q);
	return status;
}

const struct cli_cmd cli_cmd_compare = {
	.name = "compare",
	.group = "Ask",
	.args = "BASE HEAD",
	.summary = "tell what differs between two captures",
	.doc = "Compare the newest captures of the case files BASE and HEAD, or, written CASE@N, "
	       "capture "
	       "N of a case: kmemdb compare case.db@1 case.db@2.\n\n"
	       "First comes what exists on one side only, then what is larger or smaller, by "
	       "bytes, "
	       "with what makes it so: sizes of objects, orders of slabs, numbers of things. Then "
	       "settings, structures and facts of the kernel that differ, and what could not be "
	       "compared because a side does not tell it. What is compared are areas: slab caches, "
	       "vmalloc by the function that asked, modules, processes, files, cgroups and other "
	       "owners of pages, classes of pages, meminfo, zones with their watermarks, swap, "
	       "settings, structures, the kernel's constants. They tell the same memory in several "
	       "ways and are not to be added up.\n\n"
	       "The exit status is 0 when the captures are the same in what both tell, 4 when they "
	       "differ, 1 when they cannot be compared, 2 for misuse.",
	.min = 2,
	.max = 2,
	.args_bytes = sizeof(struct compare_args),
	.opts = compare_opts,
	.run = run_compare,
	.paged = true,
	.complete = "case case",
};
