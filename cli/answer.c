/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "answer.h"

bool cli_for_people(enum km_format as)
{
	return as == KM_AS_TABLE || as == KM_AS_MD;
}

/* For people with its title, and with words where there are no rows. */
static enum km_status answer_section(struct km_report *r, const struct km_question_section *s,
				     struct km_format_writer *w, enum km_format as,
				     struct km_err *err)
{
	bool people = cli_for_people(as);
	enum km_status st;

	if (people && *s->title)
		printf("%s%s\n%s", as == KM_AS_MD ? "### " : "", s->title,
		       as == KM_AS_MD ? "\n" : "");
	km_format_set_empty(w, s->empty);
	st = km_question_run(r, s, km_format_sink(w), err);
	if (st == KM_OK && people && s->note)
		st = cli_print_lines(r, s->note, as == KM_AS_MD ? "  \n" : "\n", err);
	return st;
}

enum km_status cli_answer(struct km_report *r, const struct km_question *q,
			  const struct km_question_section *only, enum km_format as, bool follows,
			  struct km_err *err)
{
	bool people = cli_for_people(as);
	struct km_format_writer *w = NULL;
	enum km_status st = km_format_create(stdout, as, &w);
	unsigned i;

	for (i = 0; i < q->nr_sections && st == KM_OK; i++) {
		const struct km_question_section *s = &q->sections[i];

		if (only ? s != only : !people && i > 0)
			continue;
		if (people && follows)
			printf("\n");
		follows = true;
		st = answer_section(r, s, w, as, err);
	}
	km_format_destroy(w);
	return st;
}
