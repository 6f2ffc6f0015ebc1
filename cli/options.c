/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "cli.h"

const char *const cli_formats[] = { "table", "csv", "json", "jsonl", "md", NULL };

/* Every command has it; it is not in the rows of any. */
static const struct cli_opt help_opt = { .type = OPT_FLAG, .letter = 'h', .name = "help" };

const struct cli_cmd *cli_find_cmd(const char *name)
{
	const struct cli_cmd *const *c;

	for (c = cli_cmds; *c; c++)
		if (!strcmp((*c)->name, name))
			return *c;
	return NULL;
}

static const struct cli_opt *find_long(const struct cli_cmd *cmd, const char *name, size_t n)
{
	const struct cli_opt *o;

	if (n == 4 && !strncmp(name, "help", 4))
		return &help_opt;
	for (o = cmd->opts; o && o->type != OPT_END; o++)
		if (!strncmp(o->name, name, n) && !o->name[n])
			return o;
	return NULL;
}

static const struct cli_opt *find_letter(const struct cli_cmd *cmd, char letter)
{
	const struct cli_opt *o;

	if (letter == 'h')
		return &help_opt;
	for (o = cmd->opts; o && o->type != OPT_END; o++)
		if (o->letter == letter)
			return o;
	return NULL;
}

static int set_uint(const struct cli_cmd *cmd, const struct cli_opt *o, const char *value,
		    unsigned *to)
{
	unsigned long v;
	char *end;

	errno = 0;
	v = strtoul(value, &end, 10);
	if (end != value && !*end && *value != '-' && (errno == ERANGE || v > UINT_MAX))
		return cli_usage(cmd, "option --%s: %s is too large: at most %u", o->name, value, UINT_MAX);
	if (errno || end == value || *end || *value == '-' || v < o->min)
		return cli_usage(cmd, "option --%s: '%s' is not a number of %u or more", o->name,
				 value, o->min);
	*to = (unsigned)v;
	return CLI_OK;
}

static int set_choice(const struct cli_cmd *cmd, const struct cli_opt *o, const char *value,
		      unsigned *to)
{
	char list[200] = "";
	unsigned i;

	for (i = 0; o->choices[i]; i++) {
		size_t n = strlen(list);

		if (!strcmp(o->choices[i], value)) {
			*to = i;
			return CLI_OK;
		}
		snprintf(list + n, sizeof(list) - n, "%s%s", i ? ", " : "", o->choices[i]);
	}
	return cli_usage(cmd, "option --%s: '%s' is none of %s", o->name, value, list);
}

static int append_value(const struct cli_cmd *cmd, const struct cli_opt *o, const char *value,
			struct cli_list *to)
{
	if (to->n == CLI_LIST_MAX)
		return cli_usage(cmd, "option --%s is given more than %d times", o->name,
				 CLI_LIST_MAX);
	to->v[to->n++] = value;
	return CLI_OK;
}

static int set(const struct cli_cmd *cmd, const struct cli_opt *o, const char *value, char *args)
{
	switch (o->type) {
	case OPT_FLAG:
		*(bool *)(void *)(args + o->offset) = true;
		return CLI_OK;
	case OPT_STR:
		*(const char **)(void *)(args + o->offset) = value;
		return CLI_OK;
	case OPT_UINT:
		return set_uint(cmd, o, value, (unsigned *)(void *)(args + o->offset));
	case OPT_CHOICE:
		return set_choice(cmd, o, value, (unsigned *)(void *)(args + o->offset));
	case OPT_LIST:
		return append_value(cmd, o, value, (struct cli_list *)(void *)(args + o->offset));
	default:
		return CLI_USAGE;
	}
}

static const char *option_at(const void *arg, unsigned i)
{
	const struct cli_cmd *cmd = arg;
	unsigned n = 0;

	while (cmd->opts && cmd->opts[n].type != OPT_END)
		n++;
	return i < n ? cmd->opts[i].name : i == n ? help_opt.name
						  : NULL;
}

static int refuse_option(const struct cli_cmd *cmd, const char *option)
{
	char name[64];
	const char *near;

	snprintf(name, sizeof(name), "%.*s", (int)strcspn(option + 2, "="), option + 2);
	near = cli_near(name, option_at, cmd);
	if (near)
		return cli_usage(cmd, "no option '--%s', did you mean --%s?", name, near);
	return cli_usage(cmd, "no option '--%s'", name);
}

/* "--name", "--name=value", "--name value"; *@i is moved past what was used. */
static int parse_long(const struct cli_cmd *cmd, void *args, int argc, char **argv, int *i)
{
	const char *word = argv[*i], *eq = strchr(word, '=');
	size_t n = eq ? (size_t)(eq - word) - 2 : strlen(word) - 2;
	const struct cli_opt *o = find_long(cmd, word + 2, n);
	const char *value = NULL;

	if (!o)
		return refuse_option(cmd, word);
	if (o == &help_opt)
		return -1;
	if (o->type == OPT_FLAG) {
		if (eq)
			return cli_usage(cmd, "option --%s takes no value", o->name);
	} else if (eq) {
		value = eq + 1;
	} else if (*i + 1 < argc) {
		value = argv[++*i];
	} else {
		return cli_usage(cmd, "option --%s needs a value", o->name);
	}
	return set(cmd, o, value, args);
}

/* "-a", "-abc" (flags), "-ovalue", "-o value". */
static int parse_letters(const struct cli_cmd *cmd, void *args, int argc, char **argv, int *i)
{
	const char *p;

	for (p = argv[*i] + 1; *p; p++) {
		const struct cli_opt *o = find_letter(cmd, *p);
		const char *value = NULL;
		int st;

		if (!o)
			return cli_usage(cmd, "no option '-%c'", *p);
		if (o == &help_opt)
			return -1;
		if (o->type != OPT_FLAG) {
			if (p[1])
				value = p + 1;
			else if (*i + 1 < argc)
				value = argv[++*i];
			else
				return cli_usage(cmd, "option -%c needs a value", *p);
		}
		st = set(cmd, o, value, args);
		if (st != CLI_OK || value)
			return st;
	}
	return CLI_OK;
}

int cli_parse(const struct cli_cmd *cmd, void *args, int *argc, char **argv)
{
	bool options = true;
	int i, n = 0, st;

	for (i = 0; i < *argc; i++) {
		char *word = argv[i];

		st = CLI_OK;
		/* No letter is a digit: -125721906430208 is an address as SQL prints it. */
		if (!options || word[0] != '-' || !word[1] || (word[1] >= '0' && word[1] <= '9'))
			argv[n++] = word;
		else if (!strcmp(word, "--"))
			options = false;
		else if (word[1] == '-')
			st = parse_long(cmd, args, *argc, argv, &i);
		else
			st = parse_letters(cmd, args, *argc, argv, &i);
		if (st != CLI_OK)
			return st;
	}
	*argc = n;
	if (n < cmd->min)
		return cli_usage(cmd, "too few arguments: kmemdb %s %s", cmd->name, cmd->args);
	if (cmd->max >= 0 && n > cmd->max)
		return cli_usage(cmd, "too many arguments at '%s': kmemdb %s %s", argv[cmd->max],
				 cmd->name, cmd->args);
	return CLI_OK;
}

int cli_address(const struct cli_cmd *cmd, const char *text, uint64_t *ret)
{
	char *end;

	*ret = 0;
	if (!text)
		return CLI_OK;
	errno = 0;
	*ret = strtoull(text, &end, 16);
	if (errno || end == text || *end || !*ret)
		return cli_usage(cmd, "'%s' is not an address: hexadecimal digits are expected, as in 0x12345000",
				 text);
	return CLI_OK;
}
