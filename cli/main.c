/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "commands.h"
#include "case/version.h"
#include "words.h"

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

/* A first word that is no command: it may be a question, a word of crash, or mistyped. */
static int run_unknown(int argc, char **argv)
{
	const char *near = cli_words_knows(argv[0]) ? NULL : cli_near(argv[0], cli_command_at, NULL), *command;

	command = near ? NULL : cli_words_command(argv[0]);
	if (near)
		return cli_usage(NULL, "no command '%s', did you mean %s?", argv[0], near);
	if (!command)
		return cli_usage(NULL, "no command '%s'", argv[0]);
	(void)cli_usage(NULL, "no command '%s', did you mean: %s", argv[0], command);
	(void)(cli_words_print(stderr, argc, argv) || cli_words_print(stderr, 1, argv));
	return CLI_USAGE;
}

static int run_command_line(int argc, char **argv)
{
	const struct cli_cmd *cmd;

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
	/* The second word of "kmem -s" is no option of ours; one that crash has and the list does not: what begins so. */
	if (cmd == &cli_cmd_help && argc == 4 &&
	    (cli_words_print(stdout, 2, argv + 2) || (cli_words_has(argv[2]) && cli_words_print(stdout, 1, argv + 2))))
		return CLI_OK;
	return cmd ? run_cmd(cmd, argc - 2, argv + 2) : run_unknown(argc - 1, argv + 1);
}

int main(int argc, char **argv)
{
	int status;

	/* A reader that closes the pipe early must not end a load; see cli_finish(). */
	(void)signal(SIGPIPE, SIG_IGN);
	cli_catch_faults();
	status = cli_finish(run_command_line(argc, argv));
	if (cli_interrupted)
		cli_die_of_interrupt();
	return status;
}
