/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Ending of the program by a signal, or because a mapped file can no longer be read. */
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

#include "cli.h"

/* Whoever pressed Ctrl-C waits at most this long for work to be put away. */
#define PATIENCE_US 700000
#define MAX_LINE    4096

volatile sig_atomic_t cli_interrupted;

static volatile sig_atomic_t interrupted_by = SIGINT;
static char *unfinished; /* a file to remove when the program ends in the middle; NULL: none */

static void die_of(int sig)
{
	(void)signal(sig, SIG_DFL);
	(void)raise(sig);
}

/* Only calls that a signal handler may make. */
static void remove_unfinished(void)
{
	if (unfinished)
		(void)unlink(unfinished);
}

static void on_patience_over(int sig)
{
	(void)sig;
	remove_unfinished();
	if (interrupted_by == SIGINT)
		cli_pager_leave();
	die_of(interrupted_by);
}

static void on_interrupt(int sig)
{
	if (cli_interrupted) {
		remove_unfinished();
		if (sig == SIGINT)
			cli_pager_leave();
		die_of(sig);
	}
	interrupted_by = sig;
	cli_interrupted = 1;
}

static void on_interrupt_soon(int sig)
{
	const struct itimerval patience = { .it_value = { .tv_usec = PATIENCE_US } };

	on_interrupt(sig);
	(void)setitimer(ITIMER_REAL, &patience, NULL);
}

static void catch_interrupt(void (*handler)(int))
{
	struct sigaction sa = { .sa_handler = handler };

	(void)sigaction(SIGINT, &sa, NULL);
	(void)sigaction(SIGTERM, &sa, NULL);
}

void cli_catch_interrupt(void)
{
	catch_interrupt(on_interrupt);
}

void cli_end_on_interrupt(void)
{
	struct sigaction sa = { .sa_handler = on_patience_over };

	(void)sigaction(SIGALRM, &sa, NULL);
	catch_interrupt(on_interrupt_soon);
}

void cli_die_of_interrupt(void)
{
	(void)fflush(stdout);
	(void)cli_pager_end();
	remove_unfinished();
	die_of(interrupted_by);
}

void cli_set_unfinished(char *path)
{
	free(unfinished);
	unfinished = path;
}

/* ---- mapped files ---- */

/* Read a line of the open file @fd, without its end; false at the end of the file. */
static bool read_maps_line(int fd, char *line, size_t room)
{
	size_t n = 0;
	char c = '\0';

	while (read(fd, &c, 1) == 1 && c != '\n')
		if (n + 1 < room)
			line[n++] = c;
	line[n] = '\0';
	return c == '\n';
}

/* The file that is mapped at @addr, as /proc/self/maps names it; NULL: none is. @line is the storage. */
static char *mapped_file(uintptr_t addr, char *line, size_t room)
{
	int fd = open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
	char *name = NULL, *end;

	while (fd >= 0 && !name && read_maps_line(fd, line, room)) {
		uintptr_t start = strtoul(line, &end, 16);

		if (*end == '-' && start <= addr && addr < strtoul(end + 1, NULL, 16))
			name = strchr(line, '/');
	}
	if (fd >= 0)
		close(fd);
	return name;
}

static void write_stderr(const char *text)
{
	ssize_t ignored = write(STDERR_FILENO, text, strlen(text));

	(void)ignored;
}

/* A page of a mapping whose file was cut short, or whose file system is full, raises SIGBUS when it is touched. */
static void on_sigbus(int sig, siginfo_t *info, void *context)
{
	char line[MAX_LINE], *name = mapped_file((uintptr_t)info->si_addr, line, sizeof(line));
	char *nameless = name ? strstr(name, "/#") : NULL;

	(void)context;
	if (!name)
		die_of(sig);
	remove_unfinished();
	if (nameless && strstr(nameless, " (deleted)")) {
		*nameless = '\0'; /* made with O_TMPFILE: "/var/tmp/#1234 (deleted)" */
		write_stderr("kmemdb: no room for temporary data in '");
		write_stderr(name);
		write_stderr("': free some, or set TMPDIR to a folder with more\n");
	} else {
		write_stderr("kmemdb: '");
		write_stderr(name);
		write_stderr("' was cut short, or its disk failed, while it was read: nothing was loaded; "
			     "copy it to where nobody writes it and load the copy\n");
	}
	_exit(CLI_INPUT);
}

void cli_catch_faults(void)
{
	struct sigaction sa = { .sa_sigaction = on_sigbus, .sa_flags = SA_SIGINFO };

	(void)sigaction(SIGBUS, &sa, NULL);
	/* Beyond RLIMIT_FSIZE a write then fails, and says so. */
	(void)signal(SIGXFSZ, SIG_IGN);
}
