/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/mem.h"
#include "commands.h"
#include "fleet/fleet.h"
#include "report/report.h"

struct shell_args {
	char nothing;
};

static const struct cli_opt shell_opts[] = {
	{ .type = OPT_END },
};

/*
 * kmemdb.so beside this program: in its folder, where the installed one lies from it (KM_LIBRARY_FROM_PROGRAM, relative, so that a
 * prefix may be moved), in the other places of libraries of a prefix, or as it was built.
 */
static bool find_extension(char *buf, size_t room)
{
	static const char installed[] = "/" KM_LIBRARY_FROM_PROGRAM;
	static const char *const places[] = { "", installed, "/../lib", "/../lib64", "/../lib/vtab" };
	char exe[PATH_MAX], path[PATH_MAX + 64], real[PATH_MAX];
	ssize_t n = readlink("/proc/self/exe", exe, sizeof(exe) - 1);
	char *slash;
	size_t i;

	exe[n > 0 ? n : 0] = '\0';
	slash = strrchr(exe, '/');
	for (i = 0; slash && i < KM_ARRAY_LEN(places); i++) {
		(void)snprintf(path, sizeof(path), "%.*s%s/kmemdb.so", (int)(slash - exe), exe, places[i]);
		if (!access(path, R_OK) && realpath(path, real) && strlen(real) < room) {
			memcpy(buf, real, strlen(real) + 1);
			return true;
		}
	}
	return false;
}

static int run_shell(const void *opts, int argc, char **argv)
{
	char extension[PATH_MAX], load[PATH_MAX + 16] = "";
	bool of_fleet = km_fleet_is(argv[0]);
	struct km_report *r = NULL;
	struct km_err err = { "" };

	(void)opts;
	/* What is no case, or of another version, is said by us. */
	if (of_fleet ? km_fleet_open(argv[0], &r, &err) : km_report_open(argv[0], &r, &err)) {
		cli_error("%s", err.text);
		return CLI_INPUT;
	}
	km_report_close(r);
	/* A fleet case has no dump. */
	if (!of_fleet) {
		if (!find_extension(extension, sizeof(extension)) || strpbrk(extension, "\"\n")) {
			cli_error("the extension kmemdb.so is not installed beside this program");
			return CLI_INPUT;
		}
		(void)snprintf(load, sizeof(load), ".load \"%s\"", extension);
	}
	fflush(stdout);
	/* "-cmd" with nothing is no command. */
	(void)execlp("sqlite3", "sqlite3", "-readonly", "-header", "-column", "-cmd", load, argv[0],
		     argc > 1 ? argv[1] : NULL, (char *)NULL);
	cli_error(errno == ENOENT ? "the program sqlite3 is not installed: apt install sqlite3, or use kmemdb query %s SQL"
				  : "cannot start sqlite3 for '%s'",
		  argv[0]);
	return CLI_INPUT;
}

const struct cli_cmd cli_cmd_shell = {
	.name = "shell",
	.group = "Ask",
	.args = "CASE [SQL]",
	.summary = "sqlite3 on a case file, with the tables over its dump",
	.doc = "Start the program sqlite3 on the case file CASE, read-only, with kmemdb's functions and the "
	       "tables over the dump itself (`kmemdb help live`) loaded; with SQL, run that and exit. `.tables` "
	       "lists the tables of the case. The case of a fleet (kmemdb batch) has no dump: sqlite3 starts without those "
	       "tables.",
	.min = 1,
	.max = 2,
	.args_bytes = sizeof(struct shell_args),
	.opts = shell_opts,
	.run = run_shell,
	.complete = "case sql",
};
