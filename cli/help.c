/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <string.h>

#include "cli.h"

#define WRAP_COLUMNS 78

/* Two less than the terminal has, where that is narrow. */
static unsigned wrap_columns(void)
{
	unsigned n = cli_terminal_columns();

	return n && n < WRAP_COLUMNS + 2 ? n - 2 : WRAP_COLUMNS;
}

/* Where a line that begins with a word of @n columns starts: at @indent, or left of it where the word needs that. */
static unsigned line_start(unsigned indent, size_t n, unsigned columns)
{
	if (indent + n <= columns)
		return indent;
	return n < columns ? columns - (unsigned)n : 0;
}

#define LIST_INDENT 4  /* blanks before an item of a list in a text */
#define MORE_INDENT 12 /* blanks before a line that continues one, at least */

static bool is_list(const char *text)
{
	return strspn(text, " ") >= LIST_INDENT;
}

/* One line of a list at @text into @to, with the lines that continue it. Returns what is behind them. */
static const char *join_item(const char *text, char *to, size_t room)
{
	size_t used = 0, n;

	do {
		text += strspn(text, " ");
		n = strcspn(text, "\n");
		used += (size_t)snprintf(to + used, room - used, "%s%.*s", used ? " " : "", (int)n, text);
		used = used < room ? used : room - 1;
		text += n + (text[n] == '\n');
	} while (strspn(text, " ") >= MORE_INDENT);
	return text;
}

/* A list, "    TERM    what it is" a line: each item begins a line, and what it is stands in a column. Returns what is behind it. */
static const char *wrap_list(FILE *f, const char *text)
{
	const char *first = text + strspn(text, " "), *gap = strstr(first, "  ");
	unsigned from = gap ? (unsigned)(gap + strspn(gap, " ") - text) : LIST_INDENT;
	char item[2048];

	from = from < wrap_columns() / 2 ? from : LIST_INDENT * 2;
	while (is_list(text)) {
		text = join_item(text, item, sizeof(item));
		gap = strstr(item, "  ");
		if (!gap) {
			cli_wrap(f, item, LIST_INDENT, 0);
			continue;
		}
		fprintf(f, "%*s%.*s", LIST_INDENT, "", (int)(gap - item), item);
		if (LIST_INDENT + (unsigned)(gap - item) == from)
			fputc(' ', f);
		cli_wrap(f, gap + strspn(gap, " "), from, LIST_INDENT + (unsigned)(gap - item));
	}
	return text;
}

void cli_wrap(FILE *f, const char *text, unsigned indent, unsigned column)
{
	const unsigned columns = wrap_columns();

	while (*text) {
		size_t n = strcspn(text, " \n");
		unsigned start = line_start(indent, n, columns);

		if (column > start && (column <= indent || column + 1 + n > columns)) {
			fputc('\n', f);
			column = 0;
		}
		if (column < start)
			fprintf(f, "%*s", (int)(start - column), "");
		if (column < start)
			column = start;
		else if (column > start)
			fputc(' ', f), column++;
		fprintf(f, "%.*s", (int)n, text);
		column += (unsigned)n;
		text += n;
		if (text[0] == '\n' && text[1] == '\n') {
			fputs("\n\n", f);
			column = 0;
			text += strspn(text, "\n");
		}
		if (!column && is_list(text)) {
			text = wrap_list(f, text);
			if (*text == '\n')
				fputc('\n', f);
			if (!text[strspn(text, " \n")])
				return;
		}
		text += strspn(text, " \n");
	}
	fputc('\n', f);
}

static void print_options(FILE *f, const struct cli_cmd *cmd)
{
	const struct cli_opt *o;

	fprintf(f, "\nOptions:\n");
	for (o = cmd->opts; o && o->type != OPT_END; o++) {
		char left[60];
		int n;

		if (o->hidden)
			continue;
		n = snprintf(left, sizeof(left), "  %c%c%c --%s%s%s", o->letter ? '-' : ' ',
			     o->letter ? o->letter : ' ', o->letter ? ',' : ' ', o->name,
			     o->arg ? " " : "", o->arg ? o->arg : "");
		fprintf(f, "%s", left);
		cli_wrap(f, o->help, 26, (unsigned)(n < 25 ? n : 25));
		if (o->type == OPT_CHOICE) {
			const char *const *c;
			char list[200] = "";

			for (c = o->choices; *c; c++) {
				size_t used = strlen(list);

				(void)snprintf(list + used, sizeof(list) - used, "%s%s", used ? ", " : "", *c);
			}
			cli_wrap(f, list, 26, 0);
		}
	}
	fprintf(f, "  -h, --help              print this\n");
}

void cli_help_cmd(FILE *f, const struct cli_cmd *cmd)
{
	fprintf(f, "kmemdb %s %s%s\n\n", cmd->name,
		cmd->opts && cmd->opts->type != OPT_END && !cmd->opts->hidden ? "[OPTIONS] " : "",
		cmd->args);
	cli_wrap(f, cmd->doc, 0, 0);
	print_options(f, cmd);
}

void cli_help_overview(FILE *f)
{
	const struct cli_cmd *const *c;
	const char *group = "";

	fprintf(f, "kmemdb COMMAND [OPTIONS] ...\n\n");
	cli_wrap(f,
		 "Turn memory dumps of Linux kernels into one SQLite case file, and answer questions from it.", 0,
		 0);
	for (c = cli_cmds; *c; c++) {
		if (strcmp(group, (*c)->group)) {
			group = (*c)->group;
			fprintf(f, "\n%s:\n", group);
		}
		fprintf(f, "  %-9s %-24s", (*c)->name, (*c)->args);
		cli_wrap(f, (*c)->summary, 38, 36);
	}
	fputc('\n', f);
	cli_wrap(f,
		 "kmemdb help COMMAND, TABLE or QUESTION explains more, kmemdb help units how numbers are "
		 "shown; kmemdb --version prints the version.",
		 0, 0);
	cli_wrap(f,
		 "Exit status: 0 answered, 1 answered and something is wrong, 2 misuse, 3 an input "
		 "cannot be read; for compare also the sum of 4 differences, 8 a broken budget, 16 incomplete input.",
		 0, 0);
}
