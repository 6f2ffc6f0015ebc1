/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>
#include <strings.h>

#include "cli.h"
#include "words.h"

static const struct word {
	const char *word, *leads_to, *says;
} words[] = {
#define WORD(word, leads_to, says) { word, leads_to, says },
#include "words.def"
};

#define NR_WORDS (sizeof(words) / sizeof(words[0]))

/* Whether the entry is "@first @second"; without @second, whether it begins with @first. */
static bool is_named(const struct word *w, const char *first, const char *second)
{
	size_t n = strlen(first);

	if (strncasecmp(w->word, first, n) != 0)
		return false;
	if (!second)
		return !w->word[n] || w->word[n] == ' ';
	return w->word[n] == ' ' && !strcmp(w->word + n + 1, second) /* -s and -S are two options */;
}

static void print_word(FILE *f, const struct word *w)
{
	char left[80];
	int n = snprintf(left, sizeof(left), "  %-12s", w->word);

	if (w->leads_to)
		fprintf(f, "%s  kmemdb %s\n", left, w->leads_to);
	else
		fprintf(f, "%s  no command of kmemdb\n", left);
	cli_wrap(f, w->says, (unsigned)n + 2, 0);
}

bool cli_words_print(FILE *f, int argc, char *const *argv)
{
	bool any = false;
	size_t i;

	if (argc < 1 || argc > 2)
		return false;
	for (i = 0; i < NR_WORDS; i++) {
		if (!is_named(&words[i], argv[0], argc > 1 ? argv[1] : NULL))
			continue;
		if (!any)
			fprintf(f, "Commands of other tools, and what answers them here:\n");
		any = true;
		print_word(f, &words[i]);
	}
	return any;
}

bool cli_words_has(const char *name)
{
	size_t i;

	for (i = 0; i < NR_WORDS; i++)
		if (is_named(&words[i], name, NULL))
			return true;
	return false;
}

static bool is_one_of(const char *name, const char *(*name_at)(const void *arg, unsigned i))
{
	const char *s;
	unsigned i;

	for (i = 0; (s = name_at(NULL, i)); i++)
		if (!strcmp(s, name))
			return true;
	return false;
}

bool cli_words_knows(const char *name)
{
	return is_one_of(name, cli_question_at) || cli_words_has(name);
}

const char *cli_words_command(const char *name)
{
	static char command[160];
	const char *near;

	if (is_one_of(name, cli_question_at)) {
		(void)snprintf(command, sizeof(command), "kmemdb ask CASE %s", name);
		return command;
	}
	if (cli_words_has(name)) {
		(void)snprintf(command, sizeof(command), "kmemdb help %s", name);
		return command;
	}
	if (is_one_of(name, cli_topic_at)) {
		(void)snprintf(command, sizeof(command), "kmemdb query CASE 'SELECT * FROM %s'",
			       name);
		return command;
	}
	near = cli_near(name, cli_question_at, NULL);
	if (near)
		(void)snprintf(command, sizeof(command), "kmemdb ask CASE %s", near);
	return near ? command : NULL;
}
