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

#include "report/format.h"
#include "base/kmerr.h"
#include "report/report.h"

/** Exit status of the program. */
enum cli_exit {
	CLI_OK = 0,    /* answered */
	CLI_WRONG = 1, /* answered, and something is wrong */
	CLI_USAGE = 2, /* the command line makes no sense */
	CLI_INPUT = 3, /* an input cannot be read, or output not written */
	/* compare alone, as a sum: the two sides differ, a budget is broken, the input is incomplete */
	CLI_DIFFER = 4,
	CLI_BROKEN = 8,
	CLI_INCOMPLETE = 16,
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
	bool paged; /* what it prints may fill more than a page */
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

/** One of the names that @name_at(@arg, i) gives for i = 0, 1, … until NULL: what @name may mean. */
const char *cli_near(const char *name, const char *(*name_at)(const void *arg, unsigned i),
		     const void *arg);

/* output.c */

/** "kmemdb: <text>" on stderr, one line. */
/** @text and a newline, what is no text escaped; on a terminal, which would break a long line anywhere, between words. */
void cli_put_line(FILE *f, const char *text);
void cli_error(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
/** The same for a misuse, with a pointer to the help of @cmd (may be NULL). Returns CLI_USAGE. */
/** The number of an option that is an address, 0 where @text is NULL; CLI_OK, or CLI_USAGE after a message. */
int cli_address(const struct cli_cmd *cmd, const char *text, uint64_t *ret);
int cli_usage(const struct cli_cmd *cmd, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/** Flush stdout and see that all was written. Returns @status, or CLI_INPUT after saying why not. */
int cli_finish(int status);
/** Whether what reads standard output has ended: no error, and cli_finish() ends the program. */
bool cli_is_unread(void);

/* signals.c */

/** Set by SIGINT and SIGTERM once they are caught; the second one ends the program at once. */
extern volatile sig_atomic_t cli_interrupted;
/** Catch them for work that looks at cli_interrupted and keeps what is finished, however long that takes. */
void cli_catch_interrupt(void);
/** The same for work whose result is not kept: the program ends within a second, whatever it waits for. */
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

/** Which one of several kernels in a dump: the option that load and info share; cli_address() reads it. */
/* clang-format off */
#define CLI_OPT_KERNEL(struct_name)                                                            \
	{OPT_STR, 0, "kernel", "ADDRESS",                                                      \
	 "of several kernels in a dump that whose VMCOREINFO is at this physical address, as "  \
	 "info --kernels lists them",                                                          \
	 offsetof(struct_name, kernel), NULL, 0, false}
/* clang-format on */

/** How rows are printed: the options that all commands with rows share, CLI_OPT_OUTPUT(). */
struct cli_output {
	unsigned format; /* enum km_format */
	unsigned width;	 /* 0: that of the terminal */
	bool wide, vertical, raw;
};
/** Whether these rows are for people: all sections with their titles; programs get the first one. */
bool cli_for_people(const struct cli_output *out);
/** Columns of a line on standard output, 0: any number. */
unsigned cli_columns(const struct cli_output *out);
/** A writer of rows to standard output. @plain: numbers as they are, see struct km_format_look. */
enum km_status cli_writer_create(const struct cli_output *out, bool plain,
				 struct km_format_writer **ret);
/** A title above rows: bold on a terminal, "### " in Markdown (@level 3). */
void cli_title(const struct cli_output *out, unsigned level, const char *text);

/** A table of texts in any format. Rows are NULL-terminated lists of strings. */
struct cli_table {
	struct km_format_writer *w;
	enum km_status st;
	unsigned n;
};
void cli_table_begin(struct cli_table *t, const struct cli_output *out, const char *const *names);
void cli_table_row(struct cli_table *t, const char *const *cells);
/** Returns an exit status. */
int cli_table_end(struct cli_table *t);

/* terminal.c */

/**
 * Standard output on a terminal goes through the pager, $PAGER or less, when there is more than a page of it.
 * The environment decides: PAGER empty or cat, or TERM=dumb, is none.
 */
void cli_pager_begin(void);
/** Standard output is a file for a while, not the pager: nothing is drawn or cut to a width. */
void cli_pager_away(bool away);
/** Write out what is left and wait until the reader has closed the pager. False: there is none. */
bool cli_pager_end(void);
/**
 * The same for a signal handler that ends the program: nothing is written out. The reader keeps the terminal until
 * the pager is closed.
 */
void cli_pager_leave(void);
/** Columns of the terminal behind standard output, also through the pager, or $COLUMNS; 0: neither. */
unsigned cli_terminal_columns(void);
/** Whether escape sequences are welcome: a terminal that is not dumb, and no $NO_COLOR. */
/** Whether standard output is a terminal, or a pager's, that can show drawings. */
bool cli_terminal_draws(void);
bool cli_terminal_color(void);

/** A progress bar on a terminal for work that takes longer than a second; nothing otherwise. */
struct cli_progress {
	double started, shown;
	bool terminal, visible;
};
void cli_progress_begin(struct cli_progress *p);
void cli_progress_show(struct cli_progress *p, const char *what, double fraction);
void cli_progress_end(struct cli_progress *p);

/** Option rows that several commands share; @out must be a struct cli_output. */
extern const char *const cli_formats[];
/* clang-format off */
#define CLI_OPT_FORMATS(struct_name, choices)                                                  \
	{OPT_CHOICE, 'f', "format", "FORMAT", "how to print rows",                             \
	 offsetof(struct_name, out.format), choices, 0, false},                                \
		{OPT_UINT, 'w', "width", "N",                                                  \
		 "fit tables to N columns (default: the terminal's; any number elsewhere)",    \
		 offsetof(struct_name, out.width), NULL, 20, false},                           \
		{OPT_FLAG, 0, "wide", NULL, "tables of any width, also on a terminal",  \
		 offsetof(struct_name, out.wide), NULL, 0, false},                             \
		{OPT_FLAG, 0, "vertical", NULL, "tables with one line per value",           \
		 offsetof(struct_name, out.vertical), NULL, 0, false}
#define CLI_OPT_OUTPUT(struct_name)                                                            \
	CLI_OPT_FORMATS(struct_name, cli_formats),                                             \
		{OPT_FLAG, 0, "raw", NULL,                                                     \
		 "csv: no ' before text that a spreadsheet takes for a formula",               \
		 offsetof(struct_name, out.raw), NULL, 0, false}

#define CLI_OPT_ABOUT(struct_name)                                                              \
	{OPT_UINT, 'c', "capture", "ID", "use only this capture (default: the newest boot)",  \
	 offsetof(struct_name, about.capture), NULL, 1, false},                                \
		{OPT_UINT, 'b', "boot", "N",                                                   \
		 "ask about boot N: whichever of its captures can answer does",                \
		 offsetof(struct_name, about.boot), NULL, 1, false},                           \
		{OPT_STR, 'H', "host", "NAME", "ask about the newest boot of this host",       \
		 offsetof(struct_name, about.host), NULL, 0, false}
/* clang-format on */

/* topics.c: what `help` and `ask` know by name */

/** Names of commands, questions, tables and views; @arg is not used. */
const char *cli_topic_at(const void *arg, unsigned i);
const char *cli_question_at(const void *arg, unsigned i);
const char *cli_command_at(const void *arg, unsigned i);

/* pages.c */

/** What help explains that is neither a command nor in a case file. Ends with a NULL name. */
extern const struct cli_page {
	const char *name, *title;
	const char *text; /* paragraphs, separated by empty lines */
} cli_pages[];
/** The page by that name, or NULL. */
const struct cli_page *cli_find_page(const char *name);

/* examples.c */

/** What to type, what it does, and how its output begins, in whole lines; NULL: not shown. Ends with a NULL command. */
extern const struct cli_example {
	const char *command, *doc, *output;
} cli_examples[];

/* help.c, man.c, complete.c */

void cli_help_overview(FILE *f);
void cli_help_cmd(FILE *f, const struct cli_cmd *cmd);
/** Print @text (no newlines inside a paragraph) wrapped to 78 columns, fewer on a narrow terminal. */
void cli_wrap(FILE *f, const char *text, unsigned indent, unsigned column);
void cli_man(FILE *f);
int cli_completions(FILE *f, const char *shell);

/* casefile.c */

/**
 * Whether all files and folders of @types, which give dumps their types, can be read: what was named is to be there, also
 * where no dump needs it. *@ret_file: the only one, where it is a file; else NULL. CLI_OK, or CLI_INPUT after a message.
 */
int cli_check_types(const struct cli_list *types, const char **ret_file);

#define CLI_DEFAULT_CASE "case.db"

/** Whether a file by that name exists. */
bool cli_exists(const char *path);
/** Open a case, choose the capture (0: the newest). Prints what is wrong; returns an exit status. */
int cli_open_case(const char *path, unsigned capture, struct km_report **ret);

/** Which capture of a case is asked about: the options CLI_OPT_ABOUT(). All zero: the newest boot. */
struct cli_about {
	unsigned capture, boot; /* 0: any */
	const char *host;	/* NULL: any */
};
/** The same for these options. */
int cli_open_case_about(const char *path, const struct cli_about *about, struct km_report **ret);
/** Print each text that @sql yields as a line of text for people. */
enum km_status cli_print_lines(struct km_report *r, const char *sql, const struct cli_output *out,
			       struct km_err *err);
/** Two lines: what the capture is, and how complete. */
#define CLI_COVERAGE_SQL                                                            \
	"SELECT 'capture ' || capture_id || ': ' || subject, 'coverage: ' || text " \
	"FROM coverage WHERE capture_id = :capture"

#endif
