/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "commands.h"
#include "ktype/vmlinux.h"

struct profile_args {
	const char *output;
};

static const struct cli_opt profile_opts[] = {
	{ OPT_STR, 'o', "output", "FILE", "where to write the profile",
	  offsetof(struct profile_args, output), NULL, 0, false },
	{ .type = OPT_END },
};

static int run_profile(const void *opts, int argc, char **argv)
{
	const struct profile_args *args = opts;
	struct km_vmlinux *v = NULL;
	struct km_err err;
	enum km_status st;

	(void)argc;
	if (!args->output)
		return cli_usage(&cli_cmd_profile, "name the profile to write with -o");
	st = km_vmlinux_open(argv[0], NULL, &v, &err);
	if (st == KM_OK)
		st = km_vmlinux_write_profile(v, args->output, &err);
	if (st == KM_OK) {
		const struct km_kernel_id *id = km_vmlinux_id(v);

		printf("%s: profile of ", args->output);
		km_format_puts(stdout, *id->release ? id->release : "a kernel");
		printf("%s%s\n", *id->build_id ? ", build-id " : "", id->build_id);
	} else {
		cli_error("%s", err.text);
	}
	km_vmlinux_close(v);
	return st == KM_OK ? CLI_OK : CLI_INPUT;
}

const struct cli_cmd cli_cmd_profile = {
	.name = "profile",
	.group = "Kernels",
	.args = "VMLINUX -o FILE",
	.summary = "write what kmemdb needs of a vmlinux to a small file",
	.doc = "Write the types, symbols and identity that kmemdb needs of VMLINUX to FILE. `kmemdb load "
	       "--vmlinux FILE` takes the profile in place of the vmlinux, so that dumps of that kernel can be "
	       "read on machines that do not have its debug information. An existing profile at FILE is "
	       "replaced, any other file is not.",
	.min = 1,
	.max = 1,
	.args_bytes = sizeof(struct profile_args),
	.opts = profile_opts,
	.run = run_profile,
	.complete = "file",
};
