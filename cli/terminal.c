/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cli.h"
#include "report/text.h"

/* Fewer columns than this cannot be meant. */
#define LEAST_COLUMNS 20
/* A page is held back up to this; what is longer without a line end goes to the pager as well. */
#define PAGE_BYTES (1 << 20)

/* The terminal as it was before the pager stood in front of it. */
static struct {
	pid_t pid; /* of the process that feeds the pager; 0: none */
	unsigned columns;
	bool away; /* standard output is a file for now */
} pager;

static bool size_of_terminal(struct winsize *ret)
{
	return !ioctl(STDOUT_FILENO, TIOCGWINSZ, ret);
}

static bool is_dumb(void)
{
	const char *term = getenv("TERM");

	return !term || !*term || !strcmp(term, "dumb");
}

/* What bash calls COLUMNS; who exports it asks for that width, also where the output is no terminal. */
static unsigned wanted_columns(void)
{
	const char *text = getenv("COLUMNS");
	char *end;
	unsigned long n;

	if (!text || *text < '0' || *text > '9')
		return 0;
	n = strtoul(text, &end, 10);
	return *end || n > 100000 ? 0 : (unsigned)n;
}

static bool pager_shows(void)
{
	return pager.pid && !pager.away;
}

void cli_pager_away(bool away)
{
	pager.away = away;
}

unsigned cli_terminal_columns(void)
{
	unsigned n = wanted_columns();
	struct winsize size;

	if (!n)
		n = pager_shows() ? pager.columns : size_of_terminal(&size) ? size.ws_col
									    : 0;
	return n && n < LEAST_COLUMNS ? LEAST_COLUMNS : n;
}

bool cli_terminal_draws(void)
{
	return (pager_shows() || isatty(STDOUT_FILENO)) && !is_dumb();
}

bool cli_terminal_color(void)
{
	const char *no = getenv("NO_COLOR");

	return cli_terminal_draws() && !(no && *no);
}

static bool is_in_path(const char *program)
{
	const char *path = getenv("PATH");
	char name[4096];

	while (path && *path) {
		size_t n = strcspn(path, ":");

		if (n && snprintf(name, sizeof(name), "%.*s/%s", (int)n, path, program) < (int)sizeof(name) &&
		    !access(name, X_OK))
			return true;
		path += n + (path[n] == ':');
	}
	return false;
}

/* The command of the pager; NULL: none. */
static const char *pager_command(void)
{
	const char *command = getenv("PAGER");

	if (is_dumb() || !isatty(STDOUT_FILENO))
		return NULL;
	if (!command)
		return is_in_path("less") ? "less" : NULL;
	return *command && strcmp(command, "cat") != 0 ? command : NULL;
}

static bool write_all(int fd, const char *v, size_t n)
{
	while (n) {
		ssize_t done = write(fd, v, n);

		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return false;
		v += done;
		n -= (size_t)done;
	}
	return true;
}

static ssize_t read_some(int fd, char *v, size_t n)
{
	ssize_t done;

	do
		done = read(fd, v, n);
	while (done < 0 && errno == EINTR);
	return done;
}

/* Start @command with a pipe to its standard input, *@ret_fd. */
static pid_t start_pager(const char *command, int *ret_fd)
{
	int ends[2];
	pid_t pid;

	if (pipe(ends))
		return -1;
	pid = fork();
	if (!pid) {
		/* What is ignored stays so in another program. */
		(void)signal(SIGINT, SIG_DFL);
		(void)signal(SIGPIPE, SIG_DFL);
		(void)signal(SIGXFSZ, SIG_DFL);
		(void)dup2(ends[0], STDIN_FILENO);
		(void)close(ends[0]);
		(void)close(ends[1]);
		/* Leave at the end of a short text, show colours, and leave the text on the screen. */
		(void)setenv("LESS", "FRX", 0);
		(void)execl("/bin/sh", "sh", "-c", command, (char *)NULL);
		_exit(127);
	}
	(void)close(ends[0]);
	if (pid < 0)
		(void)close(ends[1]);
	*ret_fd = ends[1];
	return pid;
}

/* Copy @from to the terminal, and, from the line on that does not fit on it, to the pager. */
static void feed_pager(int from, const char *command, unsigned rows)
{
	struct km_buf page = { 0 };
	char part[16384];
	unsigned lines = 0;
	int to = STDOUT_FILENO;
	pid_t pid = -1;
	ssize_t n, i;

	while (lines < rows && page.n < PAGE_BYTES && (n = read_some(from, part, sizeof(part))) > 0) {
		for (i = 0; i < n; i++)
			lines += part[i] == '\n';
		km_buf_put(&page, part, (size_t)n);
	}
	if (lines >= rows || page.n >= PAGE_BYTES)
		pid = start_pager(command, &to);
	if (pid < 0)
		to = STDOUT_FILENO;
	if (page.n && write_all(to, page.v, page.n))
		while ((n = read_some(from, part, sizeof(part))) > 0 && write_all(to, part, (size_t)n))
			;
	km_buf_free(&page);
	(void)close(from);
	(void)close(to);
	while (pid > 0 && waitpid(pid, NULL, 0) < 0 && errno == EINTR)
		;
}

void cli_pager_begin(void)
{
	const char *command = pager_command();
	struct winsize size = { 0 };
	int ends[2];
	pid_t pid;

	if (!command || !size_of_terminal(&size) || !size.ws_row || pipe(ends))
		return;
	(void)fflush(stdout);
	pid = fork();
	if (!pid) {
		(void)close(ends[1]);
		/* Ctrl-C ends the work; the reader leaves the pager when done with what there is. */
		(void)signal(SIGINT, SIG_IGN);
		(void)signal(SIGPIPE, SIG_IGN);
		feed_pager(ends[0], command, size.ws_row);
		_exit(0);
	}
	(void)close(ends[0]);
	if (pid > 0) {
		(void)dup2(ends[1], STDOUT_FILENO);
		pager.columns = size.ws_col;
		pager.pid = pid;
	}
	(void)close(ends[1]);
}

void cli_pager_leave(void)
{
	pid_t pid = pager.pid;

	if (!pid)
		return;
	(void)close(STDOUT_FILENO);
	while (waitpid(pid, NULL, 0) < 0 && errno == EINTR)
		;
}

bool cli_pager_end(void)
{
	pid_t pid = pager.pid;

	if (!pid)
		return false;
	(void)fflush(stdout);
	(void)close(STDOUT_FILENO);
	pager.pid = 0;
	/* Ctrl-C is for the pager now, and a time that an earlier one has set is over. */
	(void)signal(SIGINT, SIG_IGN);
	(void)signal(SIGALRM, SIG_IGN);
	while (waitpid(pid, NULL, 0) < 0 && errno == EINTR)
		;
	return true;
}
