/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <ctype.h>
#include <string.h>

#include "commands.h"
#include "compare/compare.h"
#include "store/embed.h"
#include "store/finding.h"
#include "store/store.h"
#include "words.h"

struct help_args {
	bool man;
	const char *completions;
};

static const struct cli_opt help_opts[] = {
	{ OPT_FLAG, 0, "man", NULL, "print the manual page", offsetof(struct help_args, man), NULL,
	  0, true },
	{ OPT_STR, 0, "completions", "SHELL", "print completions for bash, zsh or fish",
	  offsetof(struct help_args, completions), NULL, 0, true },
	{ .type = OPT_END },
};

static void help_column(const char *name, const char *unit, const char *doc)
{
	char left[80];
	int n = snprintf(left, sizeof(left), "  %-22s %-8s", name, unit);

	printf("%s", left);
	cli_wrap(stdout, doc, 34, (unsigned)(n < 33 ? n : 33));
}

static void help_table(const struct km_table *t)
{
	unsigned i;

	printf("table %s\n\n", t->name);
	cli_wrap(stdout, t->doc, 0, 0);
	printf("\nColumns:\n");
	help_column("capture_id", "ID", "Capture that the row belongs to.");
	for (i = 0; i < t->nr_cols; i++)
		help_column(t->cols[i].name, km_units[t->cols[i].unit].name, t->cols[i].doc);
	printf("\nNULL means unknown, never 0.\n");
}

static void help_sections(const struct km_question *q)
{
	unsigned i, c;

	for (i = 0; i < q->nr_sections; i++) {
		const struct km_question_section *s = &q->sections[i];

		printf(*s->title ? "\nSection %s: " : "\nColumns:\n", s->name);
		if (*s->title)
			cli_wrap(stdout, s->title, 2, (unsigned)strlen(s->name) + 9);
		for (c = 0; c < s->nr_cols; c++)
			help_column(s->cols[c].name, km_units[s->cols[c].unit].name,
				    s->col_docs[c]);
	}
}

static void help_params(const struct km_question *q)
{
	unsigned i;

	if (q->nr_params)
		printf("\nParameters (--param NAME=VALUE):\n");
	for (i = 0; i < q->nr_params; i++) {
		const struct km_question_param *p = &q->params[i];
		char doc[600];

		(void)snprintf(doc, sizeof(doc), "%s%s%s%s", p->doc, p->value ? " Default: " : "",
			       p->value ? p->value : "", p->limits ? " for people, all for programs; --rows N, 0: all." : p->value ? "."
																   : "");
		help_column(p->name, km_units[p->unit].name, doc);
	}
}

static void help_question(const struct km_question *q)
{
	printf("kmemdb ask CASE %s\n\n", q->name);
	cli_wrap(stdout, q->title, 0, 0);
	if (*q->how) {
		printf("\n");
		cli_wrap(stdout, q->how, 0, 0);
	}
	help_params(q);
	help_sections(q);
}

/* What compare prints, and of what. */
static void help_compare(void)
{
	struct km_question *q;
	struct km_err err;
	unsigned i;

	if (km_compare_question(&q, &err) != KM_OK)
		return;
	help_sections(q);
	km_question_close(q);
	printf("\nAreas:\n");
	for (i = 0; i < km_area_count(); i++) {
		if (km_area_open(km_area_name(i), &q, &err) != KM_OK)
			continue;
		printf("  %-12s", q->name);
		cli_wrap(stdout, q->title, 15, 14);
		km_question_close(q);
	}
	printf("  %-12s", "type");
	cli_wrap(stdout, "Structures of two kernels: sizes and members (--types).", 15, 14);
	printf("  %-12s", "image");
	cli_wrap(stdout, "The images of two kernels: their sections (--types).", 15, 14);
}

static void help_rule(const struct km_embedded *e)
{
	static const struct {
		enum km_finding_key key;
		const char *head;
	} parts[] = {
		{ KM_FINDING_MEANS, "What it means" },
		{ KM_FINDING_ADVICE, "What to do" },
		{ KM_FINDING_THRESHOLD, "From when on" },
		{ KM_FINDING_KERNELS, "Kernels" },
	};
	struct km_finding_rule rule;
	unsigned i;

	if (km_finding_parse(&rule, e) != KM_OK)
		return;
	printf("rule %s of findings\n\n", rule.name);
	cli_wrap(stdout, rule.text[KM_FINDING_TITLE], 0, 0);
	for (i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		printf("\n%s:\n  ", parts[i].head);
		cli_wrap(stdout, rule.text[parts[i].key], 2, 2);
	}
	if (rule.text[KM_FINDING_QUESTION])
		printf("\nThe rows behind it: kmemdb ask CASE %s\n", rule.text[KM_FINDING_QUESTION]);
	km_finding_deinit(&rule);
}

/* All rules, in a line each. */
static void help_rules(void)
{
	const struct km_embedded *e;

	printf("\nRules:\n");
	for (e = km_findings; e->name; e++) {
		struct km_finding_rule rule;

		if (km_finding_parse(&rule, e) != KM_OK)
			continue;
		printf("  %-24s", rule.name);
		cli_wrap(stdout, rule.text[KM_FINDING_TITLE], 27, 26);
		km_finding_deinit(&rule);
	}
}

static bool help_topic(const char *name);

/* "OOM", "KMEM": names have no capitals. */
static bool help_lower(const char *name)
{
	char lower[64];
	size_t i;

	for (i = 0; name[i] && i + 1 < sizeof(lower); i++)
		lower[i] = (char)tolower((unsigned char)name[i]);
	lower[i] = '\0';
	return strcmp(lower, name) != 0 && !name[i] && help_topic(lower);
}

static bool help_topic(const char *name)
{
	const struct cli_cmd *cmd = cli_find_cmd(name);
	const struct cli_page *page = cli_find_page(name);
	const struct km_embedded *e;
	struct km_question *q;
	struct km_err err;
	bool found = false;
	unsigned i;

	if (cmd) {
		cli_help_cmd(stdout, cmd);
		if (cmd == &cli_cmd_compare)
			help_compare();
		found = true;
	}
	if (page) {
		printf("%s%s\n\n", found ? "\n" : "", page->title);
		cli_wrap(stdout, page->text, 0, 0);
		found = true;
	}
	if (km_question_open(name, &q, &err) == KM_OK) {
		if (found)
			printf("\n");
		help_question(q);
		km_question_close(q);
		if (!strcmp(name, "findings"))
			help_rules();
		found = true;
	}
	for (e = km_findings; e->name; e++) {
		if (strcmp(e->name, name))
			continue;
		help_rule(e);
		found = true;
	}
	for (i = 0; km_tables[i]; i++) {
		if (strcmp(km_tables[i]->name, name))
			continue;
		if (found)
			printf("\n");
		help_table(km_tables[i]);
		found = true;
	}
	if (km_view_open(name, &q, &err) == KM_OK) {
		printf("%sview %s\n\n", found ? "\n" : "", name);
		cli_wrap(stdout, q->title, 0, 0);
		help_sections(q);
		km_question_close(q);
		found = true;
	}
	return found;
}

static int run_help(const void *opts, int argc, char **argv)
{
	const struct help_args *args = opts;
	const char *near;
	bool found;

	if (args->man) {
		cli_man(stdout);
		return CLI_OK;
	}
	if (args->completions)
		return cli_completions(stdout, args->completions);
	if (!argc) {
		cli_help_overview(stdout);
		return CLI_OK;
	}
	found = help_topic(argv[0]) || help_lower(argv[0]);
	if (found && cli_words_has(argv[0]))
		printf("\n");
	found = cli_words_print(stdout, 1, argv) || found;
	if (found)
		return CLI_OK;
	near = cli_near(argv[0], cli_topic_at, NULL);
	if (near)
		return cli_usage(NULL, "no command, table or question '%s', did you mean %s?",
				 argv[0], near);
	return cli_usage(NULL, "no command, table or question '%s'", argv[0]);
}

const struct cli_cmd cli_cmd_help = {
	.name = "help",
	.group = "Help",
	.args = "[TOPIC]",
	.summary = "explain a command, a table, a question, or units",
	.doc = "Explain a command with its options, a table or view of a case file with its columns, or a "
	       "question with how to read its answer, or a rule of findings. kmemdb help units explains the "
	       "units of numbers, and how output fits the terminal. Commands of crash (kmem -s, ps, bt, …) and "
	       "names of tools (free, slabtop, …) lead to their counterpart in kmemdb.",
	.min = 0,
	.max = 1,
	.args_bytes = sizeof(struct help_args),
	.opts = help_opts,
	.run = run_help,
	.paged = true,
	.complete = "topic",
};
