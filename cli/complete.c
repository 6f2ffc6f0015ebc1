/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "cli.h"

/* Words of a list on one line. */
static void names(FILE *f, const char *(*name_at)(const void *arg, unsigned i))
{
	const char *s;
	unsigned i;

	for (i = 0; (s = name_at(NULL, i)); i++)
		fprintf(f, "%s%s", i ? " " : "", s);
}

static void options(FILE *f, const struct cli_cmd *cmd)
{
	const struct cli_opt *o;

	fputs("--help", f);
	for (o = cmd->opts; o && o->type != OPT_END; o++)
		if (!o->hidden)
			fprintf(f, " --%s", o->name);
}

static void choices(FILE *f, const struct cli_opt *o)
{
	const char *const *c;

	for (c = o->choices; *c; c++)
		fprintf(f, "%s%s", c == o->choices ? "" : " ", *c);
}

static bool takes(const struct cli_cmd *cmd, const char *kind)
{
	return cmd->complete && strstr(cmd->complete, kind);
}

static void bash(FILE *f)
{
	const struct cli_cmd *const *c;

	fputs("# bash completion for kmemdb; made by kmemdb help --completions bash\n"
	      "_kmemdb()\n{\n"
	      "\tlocal cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} words=\n"
	      "\tif [ \"$COMP_CWORD\" -eq 1 ]; then\n\t\tCOMPREPLY=($(compgen -W '--help "
	      "--version ",
	      f);
	names(f, cli_command_at);
	fputs("' -- \"$cur\"))\n\t\treturn\n\tfi\n\tcase ${COMP_WORDS[1]}:$prev in\n", f);
	for (c = cli_cmds; *c; c++) {
		const struct cli_opt *o;

		for (o = (*c)->opts; o && o->type != OPT_END; o++) {
			if (o->type != OPT_CHOICE || o->hidden)
				continue;
			fprintf(f, "\t%s:--%s", (*c)->name, o->name);
			if (o->letter)
				fprintf(f, "|%s:-%c", (*c)->name, o->letter);
			fputs(")\n\t\tCOMPREPLY=($(compgen -W '", f);
			choices(f, o);
			fputs("' -- \"$cur\"))\n\t\treturn ;;\n", f);
		}
	}
	fputs("\tesac\n\tcase ${COMP_WORDS[1]} in\n", f);
	for (c = cli_cmds; *c; c++) {
		fprintf(f, "\t%s)\n\t\tcase $cur in\n\t\t-*) words='", (*c)->name);
		options(f, *c);
		fputs("' ;;\n", f);
		if (takes(*c, "question") || takes(*c, "topic")) {
			fputs("\t\t*) words='", f);
			names(f, takes(*c, "topic") ? cli_topic_at : cli_question_at);
			fputs("' ;;\n", f);
		} else if (takes(*c, "table")) {
			fputs("\t\t*) words='", f);
			names(f, cli_topic_at);
			fputs("' ;;\n", f);
		}
		fputs("\t\tesac ;;\n", f);
	}
	fputs("\tesac\n\tCOMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n"
	      "\tcase ${COMP_WORDS[1]}:$cur in\n\thelp:*|schema:*|*:-*) ;;\n"
	      "\t*) COMPREPLY+=($(compgen -f -- \"$cur\")) ;;\n\tesac\n}\n"
	      "complete -o filenames -F _kmemdb kmemdb\n",
	      f);
}

static void quoted(FILE *f, const char *s)
{
	for (; *s; s++) {
		if (*s == '\'')
			fputs("'\\''", f);
		else if (*s == '[' || *s == ']' || *s == ':')
			fprintf(f, "\\%c", *s);
		else
			fputc(*s, f);
	}
}

static void zsh(FILE *f)
{
	const struct cli_cmd *const *c;

	fputs("#compdef kmemdb\n# made by kmemdb help --completions zsh\n_kmemdb() {\n"
	      "\tlocal -a commands\n\tcommands=(\n",
	      f);
	for (c = cli_cmds; *c; c++) {
		fprintf(f, "\t\t'%s:", (*c)->name);
		quoted(f, (*c)->summary);
		fputs("'\n", f);
	}
	fputs("\t)\n\tif (( CURRENT == 2 )); then\n\t\t_describe command "
	      "commands\n\t\treturn\n\tfi\n"
	      "\tcase $words[2] in\n",
	      f);
	for (c = cli_cmds; *c; c++) {
		const struct cli_opt *o;

		fprintf(f,
			"\t%s)\n\t\tshift words; (( CURRENT-- ))\n\t\t_arguments '--help[print "
			"help]'",
			(*c)->name);
		for (o = (*c)->opts; o && o->type != OPT_END; o++) {
			if (o->hidden)
				continue;
			fprintf(f, " \\\n\t\t\t'--%s%s[", o->name, o->arg ? "=" : "");
			quoted(f, o->help);
			fputs("]", f);
			if (o->type == OPT_CHOICE) {
				fprintf(f, ":%s:(", o->arg);
				choices(f, o);
				fputs(")", f);
			} else if (o->arg) {
				fprintf(f, ":%s:_files", o->arg);
			}
			fputs("'", f);
		}
		if (takes(*c, "question") || takes(*c, "topic") || takes(*c, "table")) {
			fputs(" \\\n\t\t\t'*:name:{ compadd ", f);
			names(f, takes(*c, "question") ? cli_question_at : cli_topic_at);
			fputs(takes(*c, "case") ? "; _files }'" : " }'", f);
		} else {
			fputs(" \\\n\t\t\t'*:file:_files'", f);
		}
		fputs(" ;;\n", f);
	}
	fputs("\tesac\n}\n_kmemdb \"$@\"\n", f);
}

static void fish_text(FILE *f, const char *s)
{
	fputc('\'', f);
	for (; *s; s++) {
		if (*s == '\'' || *s == '\\')
			fputc('\\', f);
		fputc(*s, f);
	}
	fputc('\'', f);
}

static void fish(FILE *f)
{
	const struct cli_cmd *const *c;

	fputs("# fish completion for kmemdb; made by kmemdb help --completions fish\n", f);
	for (c = cli_cmds; *c; c++) {
		const struct cli_opt *o;

		fprintf(f, "complete -c kmemdb -n __fish_use_subcommand -f -a %s -d ", (*c)->name);
		fish_text(f, (*c)->summary);
		fputc('\n', f);
		for (o = (*c)->opts; o && o->type != OPT_END; o++) {
			if (o->hidden)
				continue;
			fprintf(f, "complete -c kmemdb -n '__fish_seen_subcommand_from %s' -l %s",
				(*c)->name, o->name);
			if (o->letter)
				fprintf(f, " -s %c", o->letter);
			if (o->type == OPT_CHOICE) {
				fputs(" -x -a '", f);
				choices(f, o);
				fputs("'", f);
			} else if (o->arg) {
				fputs(" -r", f);
			}
			fputs(" -d ", f);
			fish_text(f, o->help);
			fputc('\n', f);
		}
		if (takes(*c, "question") || takes(*c, "topic") || takes(*c, "table")) {
			fprintf(f, "complete -c kmemdb -n '__fish_seen_subcommand_from %s' -a '",
				(*c)->name);
			names(f, takes(*c, "question") ? cli_question_at : cli_topic_at);
			fputs("'\n", f);
		}
	}
}

int cli_completions(FILE *f, const char *shell)
{
	if (!strcmp(shell, "bash"))
		bash(f);
	else if (!strcmp(shell, "zsh"))
		zsh(f);
	else if (!strcmp(shell, "fish"))
		fish(f);
	else
		return cli_usage(NULL, "no completions for '%s': bash, zsh or fish", shell);
	return CLI_OK;
}
