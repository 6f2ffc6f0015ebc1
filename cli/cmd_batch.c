/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/work.h"
#include "commands.h"
#include "fleet/fleet.h"

/* A list of inputs on standard input: more is a mistake. */
#define MAX_LIST_BYTES (64u << 20)
/* Loading a full machine of 16 GB allocates less than a tenth of it. */
#define DEFAULT_MEMORY_MIB 2048
#define DEFAULT_TIMEOUT_S  3600

struct batch_args {
	struct cli_list vmlinux;
	unsigned jobs, timeout, memory, pages;
	bool leaks, retry, no_cache;
};

/* In the order of enum km_pages_mode. */
static const char *const pages_modes[] = { "runs", "blocks", "none", NULL };

static const struct cli_opt batch_opts[] = {
	{ OPT_UINT, 'j', "jobs", "N", "inputs to load at the same time (default: one per processor)",
	  offsetof(struct batch_args, jobs), NULL, 1, false },
	{ OPT_UINT, 't', "timeout", "SECONDS", "an input that takes longer fails (default: 3600)",
	  offsetof(struct batch_args, timeout), NULL, 1, false },
	{ OPT_UINT, 'm', "memory", "MIB", "memory that loading an input may allocate, besides the mapped file (default: 2048)",
	  offsetof(struct batch_args, memory), NULL, 64, false },
	{ OPT_LIST, 'k', "vmlinux", "FILE|DIR",
	  "a vmlinux or profile, or a folder of them: each dump takes the one of its kernel, else it is looked "
	  "up; may be given several times",
	  offsetof(struct batch_args, vmlinux), NULL, 0, false },
	{ OPT_LIST, 0, "vmlinux-dir", "DIR", "the same for a folder", offsetof(struct batch_args, vmlinux), NULL, 0, false },
	{ OPT_CHOICE, 'p', "pages", "MODE",
	  "detail to store about pages: runs of equal pages, only pageblocks, or nothing",
	  offsetof(struct batch_args, pages), pages_modes, 0, false },
	{ OPT_FLAG, 0, "leaks", NULL, "look for kernel memory that nothing references",
	  offsetof(struct batch_args, leaks), NULL, 0, false },
	{ OPT_FLAG, 0, "retry", NULL, "load inputs that failed in an earlier run again",
	  offsetof(struct batch_args, retry), NULL, 0, false },
	{ OPT_FLAG, 0, "no-cache", NULL, "neither read nor write the cache of kernel layouts",
	  offsetof(struct batch_args, no_cache), NULL, 0, false },
	{ .type = OPT_END },
};

static void on_progress(void *arg, const struct km_fleet_progress *p)
{
	char *what, failed[40] = "";

	if (p->failed)
		snprintf(failed, sizeof(failed), " (%zu failed)", p->failed);
	if (asprintf(&what, "%zu of %zu%s, %s", p->done, p->total, failed, p->path) < 0)
		return;
	cli_progress_show(arg, what, p->total ? (double)p->done / (double)p->total : 0);
	free(what);
}

static void on_report(void *arg, const char *path, enum km_fleet_status status, const char *reason)
{
	cli_progress_end(arg);
	cli_error("%s: '%s': %s", status == KM_FLEET_FAILED ? "not loaded" : "loaded in part", path, reason);
}

/* ---- the list of inputs ---- */

struct list {
	KM_VEC(const char *) paths;
	char *text; /* of standard input */
};

/* A path a line; empty lines are none. */
static bool read_list(struct list *l)
{
	size_t n = 0, room = 1 << 16, got;
	char *line, *rest;

	l->text = malloc(room + 1);
	while (l->text && (got = fread(l->text + n, 1, room - n, stdin)) > 0) {
		n += got;
		if (n == room) {
			char *more = room < MAX_LIST_BYTES ? realloc(l->text, (room *= 2) + 1) : NULL;

			if (!more)
				return false;
			l->text = more;
		}
	}
	if (!l->text || ferror(stdin))
		return false;
	l->text[n] = '\0';
	for (rest = l->text; (line = strsep(&rest, "\n"));) {
		const char **to = *line ? km_vec_push(&l->paths) : NULL;

		if (*line && !to)
			return false;
		if (to)
			*to = line;
	}
	return true;
}

static bool fill_list(struct list *l, int argc, char **argv)
{
	const char **to;
	int i;

	for (i = 1; i < argc; i++) {
		if (!strcmp(argv[i], "-") && !l->text) {
			if (!read_list(l))
				return false;
			continue;
		}
		to = km_vec_push(&l->paths);
		if (!to)
			return false;
		*to = argv[i];
	}
	return true;
}

/* ---- what is said in the end ---- */

static void print_path(const char *lead, const char *out, const char *tail)
{
	fputs(lead, stdout);
	km_format_puts(stdout, out);
	puts(tail);
}

static int print_result(const char *out, const struct km_fleet_result *res)
{
	size_t whole = res->count[KM_FLEET_LOADED], part = res->count[KM_FLEET_PART], failed = res->count[KM_FLEET_FAILED];

	km_format_puts(stdout, out);
	printf(": %zu input%s", res->fleet, res->fleet == 1 ? "" : "s");
	if (res->done)
		printf(" (%zu of %zu were done before)", res->done, res->inputs);
	printf(":%s %zu loaded whole, %zu in part, %zu failed; %zu the same as another\n\n",
	       res->done ? "\n " : "", whole, part, failed, res->same);
	print_path("report: ", out, "/report.txt, report.md, report.html");
	print_path("next:   kmemdb ask ", out, "/fleet.db look");
	if (failed || part)
		print_path("        kmemdb ask ", out, "/fleet.db inputs --section bad");
	return whole + part == 0 ? CLI_INPUT : failed || part ? CLI_WRONG
							      : CLI_OK;
}

static int batch(const char *out, const struct batch_args *args, const struct list *l)
{
	struct cli_progress bar = { 0 };
	unsigned cpus = km_work_cpus(), jobs = args->jobs ? args->jobs : cpus;
	const struct km_fleet_options o = {
		.out = out,
		.inputs = l->paths.v,
		.nr_inputs = l->paths.n,
		.load = {
			.types = args->vmlinux.v,
			.nr_types = args->vmlinux.n,
			.jobs = jobs < cpus ? cpus / jobs : 1,
			.pages = (enum km_pages_mode)args->pages,
			.leaks = args->leaks,
			.no_cache = args->no_cache,
		},
		.jobs = jobs,
		.timeout_s = args->timeout ? args->timeout : DEFAULT_TIMEOUT_S,
		.memory_bytes = (uint64_t)(args->memory ? args->memory : DEFAULT_MEMORY_MIB) << 20,
		.retry = args->retry,
		.cancel = &cli_interrupted,
		.progress = on_progress,
		.report = on_report,
		.arg = &bar,
	};
	struct km_fleet_result res;
	struct km_err err = { "" };
	enum km_status st;

	cli_end_on_interrupt();
	cli_progress_begin(&bar);
	st = km_fleet_run(&o, &res, &err);
	cli_progress_end(&bar);
	if (st == KM_OK)
		return print_result(out, &res);
	if (!cli_interrupted)
		cli_error("%s", *err.text ? err.text : "out of memory");
	return CLI_INPUT;
}

static int run_batch(const void *opts, int argc, char **argv)
{
	struct list l = { 0 };
	const struct batch_args *args = opts;
	const char *only;
	int status = cli_check_types(&args->vmlinux, &only);

	if (status != CLI_OK)
		return status;
	if (fill_list(&l, argc, argv)) {
		status = batch(argv[0], opts, &l);
	} else {
		cli_error("cannot read the list of inputs from standard input, or out of memory");
		status = CLI_INPUT;
	}
	km_vec_free(&l.paths);
	free(l.text);
	return status;
}

const struct cli_cmd cli_cmd_batch = {
	.name = "batch",
	.group = "Fill a case file",
	.args = "OUT INPUT...",
	.summary = "load many inputs, each on its own, and report on all of them",
	.doc = "Load each INPUT into its own case in the folder OUT, then make one fleet case OUT/fleet.db of "
	       "all cases in OUT, and the reports OUT/report.txt, report.md and report.html: which kernels and "
	       "findings there are, which machines are far from others with the same kernel, and which to look "
	       "at first and why.\n\n"
	       "An INPUT is anything that `kmemdb load` takes, or a pattern in quotes; - reads a list, one path "
	       "per line, from standard input. A folder that holds captured files or one dump is one input; in "
	       "any other folder each entry is one, except hidden files, vmlinux files and profiles. Parts of a "
	       "split dump in a folder are one input.\n\n"
	       "Each input is loaded by its own process with time and memory limits: if it fails, the others "
	       "are loaded all the same, and table fleet_input lists it with the reason. Progress is recorded "
	       "in OUT/journal: the same command resumes a run that was interrupted or killed, and a later run "
	       "loads only inputs that are new, have changed, or were loaded with other options. Identical "
	       "inputs count once. With --retry those that failed are loaded again.\n\n"
	       "`kmemdb ask OUT/fleet.db` lists questions about the fleet, `kmemdb report OUT/fleet.db` prints "
	       "the report, `kmemdb query` runs SQL on its tables, whose names begin with fleet_; table "
	       "doc_column explains them. The cases are in OUT/cases.\n\n"
	       "The exit status is 0 when every input was loaded whole, 1 when one failed or was loaded in "
	       "part, 3 when none could be loaded.",
	.min = 2,
	.max = -1,
	.args_bytes = sizeof(struct batch_args),
	.opts = batch_opts,
	.run = run_batch,
	.complete = "file",
};
