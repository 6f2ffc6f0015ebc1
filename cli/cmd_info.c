/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "case/case.h"
#include "commands.h"
#include "base/work.h"

struct info_args {
	struct cli_output out;
	const char *kernel;
	unsigned jobs;
	bool kernels;
};

static const struct cli_opt info_opts[] = {
	CLI_OPT_OUTPUT(struct info_args),
	{ OPT_UINT, 'j', "jobs", "N", "threads that decompress, at most 256 (default: one per processor)",
	  offsetof(struct info_args, jobs), NULL, 1, false },
	{ OPT_FLAG, 0, "kernels", NULL,
	  "search all of guest memory for kernels: one that was replaced by kexec, a capture kernel",
	  offsetof(struct info_args, kernels), NULL, 0, false },
	CLI_OPT_KERNEL(struct info_args),
	{ .type = OPT_END },
};

struct facts {
	const struct cli_output *out;
	bool begun; /* nothing is printed for a file that cannot be read */
	struct cli_table t;
};

static enum km_status print_fact(void *arg, const char *key, const char *value, const char *doc)
{
	static const char *const names[] = { "fact", "value", "meaning", NULL };
	struct facts *f = arg;

	if (!f->begun)
		cli_table_begin(&f->t, f->out, names);
	f->begun = true;
	cli_table_row(&f->t, (const char *const[]){ key, value, doc });
	return KM_OK;
}

static int run_info(const void *opts, int argc, char **argv)
{
	const struct info_args *args = opts;
	struct facts f = { .out = &args->out };
	struct km_err err = { "" };
	enum km_status st;
	struct km_kernel_options find = { .jobs = args->jobs ? args->jobs : km_work_cpus(),
					  .all = args->kernels };
	int status = cli_address(&cli_cmd_info, args->kernel, &find.kernel);

	if (status != CLI_OK)
		return status;
	st = km_case_info((const char *const *)argv, (size_t)argc, &find, print_fact, &f, &err);
	if (f.begun)
		status = cli_table_end(&f.t);
	if (st != KM_OK) {
		cli_error("%s", err.text);
		return CLI_INPUT;
	}
	return status;
}

const struct cli_cmd cli_cmd_info = {
	.name = "info",
	.group = "Fill a case file",
	.args = "FILE...",
	.summary = "describe a dump, without a vmlinux",
	.doc = "Describe FILE: format and compression, how complete it is, which kernel it comes from and where "
	       "that was found. Nothing is loaded and no vmlinux is needed. All files of a split dump are given "
	       "together.",
	.min = 1,
	.max = -1,
	.args_bytes = sizeof(struct info_args),
	.opts = info_opts,
	.run = run_info,
	.complete = "file",
};
