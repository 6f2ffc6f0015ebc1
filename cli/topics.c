/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "cli.h"
#include "store/embed.h"
#include "report/question.h"
#include "store/store.h"

const char *cli_command_at(const void *arg, unsigned i)
{
	unsigned n = 0;

	(void)arg;
	while (cli_cmds[n])
		n++;
	return i < n ? cli_cmds[i]->name : NULL;
}

const char *cli_question_at(const void *arg, unsigned i)
{
	(void)arg;
	return i < km_question_count() ? km_question_name(i) : NULL;
}

const char *cli_topic_at(const void *arg, unsigned i)
{
	unsigned n;

	for (n = 0; cli_cmds[n]; n++)
		if (n == i)
			return cli_cmds[n]->name;
	i -= n;
	for (n = 0; cli_pages[n].name; n++)
		if (n == i)
			return cli_pages[n].name;
	i -= n;
	if (i < km_question_count())
		return km_question_name(i);
	i -= km_question_count();
	if (i < km_view_count())
		return km_view_name(i);
	i -= km_view_count();
	for (n = 0; km_tables[n]; n++)
		if (n == i)
			return km_tables[n]->name;
	i -= n;
	for (n = 0; km_findings[n].name; n++)
		if (n == i)
			return km_findings[n].name;
	(void)arg;
	return NULL;
}
