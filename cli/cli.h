/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_CLI_H
#define KM_CLI_H

/**
 * The program: commands and options are rows of tables, from which parsing, --help, the manual page
 * and shell completions are made.
 *
 * To add a command:
 *	1. cmd_<verb>.c with its options, its struct of arguments and its struct cli_cmd;
 *	2. a line in commands.c and one in CMakeLists.txt;
 *	3. a case in tests/cli.
 */

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "format.h"
#include "kmerr.h"
#include "report.h"

/** Exit status of the program. */
enum cli_exit {
	CLI_OK = 0,    /* answered */
	CLI_WRONG = 1, /* answered, and something is wrong */
	CLI_USAGE = 2, /* the command line makes no sense */
	CLI_INPUT = 3, /* an input cannot be read, or output not written */
	CLI_DIFFER = 4, /* compare: the two sides differ; CLI_WRONG: they cannot be compared */
};

enum cli_opt_type {
	OPT_END,
	OPT_FLAG,   /* bool */
	OPT_STR,    /* const char * */
	OPT_UINT,   /* unsigned, at least @min */
	OPT_CHOICE, /* unsigned: index in @choices */
	OPT_LIST,   /* struct cli_list: may be given several times */
};

#define CLI_LIST_MAX 16

struct cli_list {
	const char *v[CLI_LIST_MAX];
	unsigned n;
};

struct cli_opt {
	enum cli_opt_type type;
	char letter;		    /* 0: none */
	const char *name;	    /* without "--" */
	const char *arg;	    /* name of its value, such as "FILE"; NULL for flags */
	const char *help;	    /* no capital, no full stop */
	size_t offset;		    /* in the struct of arguments */
	const char *const *choices; /* NULL-terminated */
	unsigned min;
	bool hidden;
};

struct cli_cmd {
	const char *name, *group;
	const char *args;    /* "CASE [QUESTION]" */
	const char *summary; /* no capital, no full stop */
	const char *doc;     /* paragraphs for help and the manual, separated by empty lines */
	int min, max;	     /* number of arguments; max -1: any */
	size_t args_bytes;
	const struct cli_opt *opts;
	/** @opts: the struct of arguments, filled. Returns an exit status. */
	int (*run)(const void *opts, int argc, char **argv);
	const char
		*complete; /* kinds of its arguments, for completion: "file", "case question", … */
};

/** All commands in the order of help, NULL-terminated. */
extern const struct cli_cmd *const cli_cmds[];

/* options.c */

/**
 * Fill @args (zeroed, @cmd->args_bytes) from the command line and move what is no option to the front
 * of @argv; *@argc becomes its number. Prints what is wrong and returns CLI_USAGE; CLI_OK; or -1 when
 * --help was asked for.
 */
int cli_parse(const struct cli_cmd *cmd, void *args, int *argc, char **argv);
const struct cli_cmd *cli_find_cmd(const char *name);

/* near.c */

/** Of the names that @name_at(@arg, i) gives for i = 0, 1, … until NULL, one that @name may mean. */
const char *cli_near(const char *name, const char *(*name_at)(const void *arg, unsigned i),
		     const void *arg);

/* output.c */

/** "kmemdb: <text>" on stderr, one line. */
void cli_error(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
/** The same for a misuse, with a pointer to the help of @cmd (may be NULL). Returns CLI_USAGE. */
int cli_usage(const struct cli_cmd *cmd, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/** Flush stdout and see that all was written. Returns @status, or CLI_INPUT after saying why not. */
int cli_finish(int status);

/* signals.c */

/** Set by SIGINT and SIGTERM once they are caught; the second one ends the program at once. */
extern volatile sig_atomic_t cli_interrupted;
/** Catch them for work that looks at cli_interrupted and keeps what is finished, however long that takes. */
void cli_catch_interrupt(void);
/** The same for work of which nothing is kept: the program ends within a second, whatever it waits for. */
void cli_end_on_interrupt(void);
/** End the program as the signal would have: after everything was put away. */
void cli_die_of_interrupt(void);
/**
 * @path (allocated; owned from now on; NULL: none) is removed when the program ends in the middle, by a signal or by a
 * mapped file that cannot be read.
 */
void cli_set_unfinished(char *path);
/** A mapped file that cannot be read any more ends the program with a message, a write beyond RLIMIT_FSIZE fails. */
void cli_catch_faults(void);

/** A table of texts in any format. Rows are NULL-terminated lists of strings. */
struct cli_table {
	struct km_format_writer *w;
	enum km_status st;
	unsigned n;
};
void cli_table_begin(struct cli_table *t, enum km_format as, const char *const *names);
void cli_table_row(struct cli_table *t, const char *const *cells);
/** Returns an exit status. */
int cli_table_end(struct cli_table *t);

/** A progress bar on a terminal for work that takes longer than a second; nothing otherwise. */
struct cli_progress {
	double started, shown;
	bool terminal, visible;
};
void cli_progress_begin(struct cli_progress *p);
void cli_progress_show(struct cli_progress *p, const char *what, double fraction);
void cli_progress_end(struct cli_progress *p);

/** Option rows that several commands share; @format must be an unsigned. */
extern const char *const cli_formats[];
#define CLI_OPT_FORMAT(struct_name)                                          \
	{                                                                    \
		OPT_CHOICE, 'f', "format", "FORMAT", "how to print rows",    \
			offsetof(struct_name, format), cli_formats, 0, false \
	}

/* topics.c: what `help` and `ask` know by name */

/** Names of commands, questions, tables and views; @arg is not used. */
const char *cli_topic_at(const void *arg, unsigned i);
const char *cli_question_at(const void *arg, unsigned i);
const char *cli_command_at(const void *arg, unsigned i);

/* help.c, man.c, complete.c */

void cli_help_overview(FILE *f);
void cli_help_cmd(FILE *f, const struct cli_cmd *cmd);
/** Print @text (no newlines inside a paragraph) wrapped to 78 columns. */
void cli_wrap(FILE *f, const char *text, unsigned indent, unsigned column);
void cli_man(FILE *f);
int cli_completions(FILE *f, const char *shell);

/* casefile.c */

#define CLI_DEFAULT_CASE "case.db"

/** Whether a file by that name exists. */
bool cli_exists(const char *path);
/** Open a case, choose the capture (0: the newest). Prints what is wrong; returns an exit status. */
int cli_open_case(const char *path, unsigned capture, struct km_report **ret);
/** Print each text that @sql yields as a line that ends in @end. */
enum km_status cli_print_lines(struct km_report *r, const char *sql, const char *end,
			       struct km_err *err);
/** Two lines: what the capture is, and how complete. */
#define CLI_COVERAGE_SQL                                                            \
	"SELECT 'capture ' || capture_id || ': ' || subject, 'coverage: ' || text " \
	"FROM coverage WHERE capture_id = :capture"

#endif
