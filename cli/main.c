/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "cli.h"
#include "version.h"

static int run_cmd(const struct cli_cmd *cmd, int argc, char **argv)
{
	void *args = calloc(1, cmd->args_bytes ? cmd->args_bytes : 1);
	int st;

	if (!args) {
		cli_error("out of memory");
		return CLI_INPUT;
	}
	st = cli_parse(cmd, args, &argc, argv);
	if (st == -1) {
		cli_help_cmd(stdout, cmd);
		st = CLI_OK;
	} else if (st == CLI_OK) {
		if (cmd->paged)
			cli_pager_begin();
		st = cmd->run(args, argc, argv);
	}
	free(args);
	return st;
}

static int run(int argc, char **argv)
{
	const struct cli_cmd *cmd;
	const char *near;

	if (argc < 2) {
		cli_help_overview(stderr);
		return CLI_USAGE;
	}
	if (!strcmp(argv[1], "--version") || !strcmp(argv[1], "-V")) {
		printf("kmemdb %s\n", KM_VERSION);
		return CLI_OK;
	}
	if (!strcmp(argv[1], "--help") || !strcmp(argv[1], "-h")) {
		cli_help_overview(stdout);
		return CLI_OK;
	}
	cmd = cli_find_cmd(argv[1]);
	if (cmd)
		return run_cmd(cmd, argc - 2, argv + 2);
	near = cli_near(argv[1], cli_command_at, NULL);
	if (near)
		return cli_usage(NULL, "no command '%s', did you mean %s?", argv[1], near);
	return cli_usage(NULL, "no command '%s'", argv[1]);
}

int main(int argc, char **argv)
{
	int status;

	/* A reader that closes the pipe early must not end a load; see cli_finish(). */
	(void)signal(SIGPIPE, SIG_IGN);
	cli_catch_faults();
	status = cli_finish(run(argc, argv));
	if (cli_interrupted)
		cli_die_of_interrupt();
	return status;
}
