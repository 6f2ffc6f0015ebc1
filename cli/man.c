/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <ctype.h>
#include <string.h>

#include "cli.h"
#include "report/question.h"
#include "store/store.h"
#include "case/version.h"

/* Text of roff: backslashes, hyphens that must stay as typed, and a dot or quote at a line's start. */
static void put_roff(FILE *f, const char *s)
{
	if (*s == '.' || *s == '\'')
		fputs("\\&", f);
	for (; *s; s++) {
		if (*s == '\\')
			fputs("\\e", f);
		else if (*s == '-')
			fputs("\\-", f);
		else if (*s == '"')
			fputs("\\(dq", f); /* a macro takes it for the mark of an argument */
		else if (s[0] == '\n' && s[1] == '\n')
			fputs("\n.PP", f);
		else
			fputc(*s, f);
	}
}

static void option(FILE *f, const struct cli_opt *o)
{
	const char *const *c;

	fputs(".TP\n", f);
	if (o->letter)
		fprintf(f, "\\fB\\-%c\\fR, ", o->letter);
	fputs("\\fB\\-\\-", f);
	put_roff(f, o->name);
	fputs("\\fR", f);
	if (o->arg)
		fprintf(f, " \\fI%s\\fR", o->arg);
	fputc('\n', f);
	put_roff(f, o->help);
	for (c = o->type == OPT_CHOICE ? o->choices : NULL; c && *c; c++)
		fprintf(f, "%s%s", c == o->choices ? ": " : ", ", *c);
	fputs(".\n", f);
}

static void command(FILE *f, const struct cli_cmd *cmd)
{
	const struct cli_opt *o;

	fputs(".SS ", f);
	fprintf(f, "\"kmemdb %s %s\"\n", cmd->name, cmd->args);
	put_roff(f, cmd->doc);
	fputc('\n', f);
	for (o = cmd->opts; o && o->type != OPT_END; o++)
		if (!o->hidden)
			option(f, o);
}

static void item(FILE *f, const char *name, const char *doc)
{
	fputs(".TP\n.B ", f);
	put_roff(f, name);
	fputc('\n', f);
	put_roff(f, doc);
	fputc('\n', f);
}

static void questions(FILE *f)
{
	const char *name;
	unsigned i;

	fputs(".SH QUESTIONS\n", f);
	for (i = 0; (name = cli_question_at(NULL, i)); i++) {
		struct km_question *q;
		struct km_err err;

		if (km_question_open(name, &q, &err) != KM_OK)
			continue;
		item(f, q->name, q->title);
		km_question_close(q);
	}
}

static void tables(FILE *f)
{
	unsigned i;

	fputs(".SH TABLES\nEvery table begins with capture_id, the input that a row comes from. "
	      "NULL "
	      "means unknown, never 0. \\fBkmemdb help\\fR \\fITABLE\\fR lists the columns.\n",
	      f);
	for (i = 0; km_tables[i]; i++)
		item(f, km_tables[i]->name, km_tables[i]->doc);
	for (i = 0; i < km_view_count(); i++) {
		struct km_question *v;
		struct km_err err;

		if (km_view_open(km_view_name(i), &v, &err) != KM_OK)
			continue;
		item(f, v->name, v->title);
		km_question_close(v);
	}
}

static void pages(FILE *f)
{
	const struct cli_page *p;
	const char *s;

	for (p = cli_pages; p->name; p++) {
		fputs(".SH ", f);
		for (s = p->title; *s; s++)
			fputc(toupper((unsigned char)*s), f);
		fputc('\n', f);
		put_roff(f, p->text);
		fputc('\n', f);
	}
}

/* Lines as they are: none is filled, and none is taken for a request. */
static void output(FILE *f, const char *text)
{
	char start = '\n';

	fputs(".IP\n.nf\n", f);
	for (; *text; start = *text++) {
		if (start == '\n' && strchr(".'", *text))
			fputs("\\&", f);
		if (*text == '\\' || *text == '-')
			fputs(*text == '-' ? "\\-" : "\\e", f);
		else
			fputc(*text, f);
	}
	fputs(".fi\n", f);
}

static void examples(FILE *f)
{
	const struct cli_example *e;

	fputs(".SH EXAMPLES\n", f);
	for (e = cli_examples; e->command; e++) {
		item(f, e->command, e->doc);
		if (e->output)
			output(f, e->output);
	}
}

/* What a shell or a packager asks of a manual page: the surroundings that the program looks at. */
static void surroundings(FILE *f)
{
	fputs(".SH ENVIRONMENT\n", f);
	item(f, "COLUMNS",
	     "Columns that tables and help have at most; without it, those of the terminal.");
	item(f, "PAGER",
	     "What long output on a terminal goes through; empty or cat: nothing. Default: less.");
	item(f, "LESS", "Options of less; -FRX when it is not set.");
	item(f, "NO_COLOR", "When it is not empty, no escape sequences on a terminal.");
	item(f, "TERM", "dumb: neither a pager nor escape sequences.");
	item(f, "DEBUGINFOD_URLS", "Servers that are asked for a vmlinux.");
	item(f, "DEBUGINFOD_TIMEOUT", "Seconds after which a server that says nothing is given up. Default: 20.");
	item(f, "TMPDIR", "Folder of temporary files, which have no name. Default: /var/tmp, or /tmp.");
	item(f, "PATH", "Where the pager and, for shell, sqlite3 are searched.");
	item(f, "PGHOST, PGPORT, PGDATABASE, PGUSER, PGPASSWORD, PGPASSFILE, PGSERVICE",
	     "For export into PostgreSQL, what the address of the server leaves out; libpq reads them, and others of its own.");
	item(f, "XDG_CACHE_HOME, HOME", "Where the cache of layouts is, see FILES.");
	fputs(".SH FILES\n", f);
	item(f, CLI_DEFAULT_CASE, "The case file when none is named.");
	item(f, "$XDG_CACHE_HOME/kmemdb",
	     "Layouts of kernels that were read before, by build-id. Without that variable: "
	     "$HOME/.cache/kmemdb.");
	item(f, "/usr/lib/debug, /boot, /lib/modules",
	     "Where load searches the vmlinux of a dump, besides the dump's own folder.");
	item(f, "/usr/lib/*/kmemdb.so",
	     "The extension of SQLite that shell loads: in the library folder of where kmemdb was installed.");
}

void cli_man(FILE *f)
{
	const struct cli_cmd *const *c;

	fprintf(f,
		".\\\" Made by kmemdb help \\-\\-man.\n"
		".TH KMEMDB 1 \"\" \"kmemdb %s\" \"User Commands\"\n"
		".SH NAME\nkmemdb \\- offline analysis of Linux kernel memory dumps\n"
		".SH SYNOPSIS\n.B kmemdb\n\\fICOMMAND\\fR [\\fIOPTIONS\\fR] ...\n"
		".SH DESCRIPTION\n"
		"kmemdb turns memory dumps of Linux kernels (vmcores) into one SQLite case file, "
		"and "
		"answers from it where memory went, what is fragmented and why an allocation would "
		"fail. It works offline, on a machine that never ran the kernel.\n"
		".SH COMMANDS\n",
		KM_VERSION);
	for (c = cli_cmds; *c; c++)
		command(f, *c);
	questions(f);
	tables(f);
	fputs(".SH EXIT STATUS\n", f);
	item(f, "0", "Answered.");
	item(f, "1",
	     "Answered, and something is wrong, such as a failed check; with compare: the two cannot "
	     "be "
	     "compared.");
	item(f, "2", "The command line or the SQL makes no sense.");
	item(f, "3", "An input cannot be read, or output cannot be written.");
	item(f, "4, 8, 16",
	     "With compare, as a sum: the two differ, a budget is broken, the input is incomplete.");
	pages(f);
	surroundings(f);
	examples(f);
	fputs(".SH SEE ALSO\n\\fBsqlite3\\fR(1), \\fBcrash\\fR(8), \\fBmakedumpfile\\fR(8)\n", f);
}
