/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A list of named questions. */
#include "ask.h"

int cli_list_questions(const struct cli_output *out, unsigned nr, cli_question_name_fn *name, cli_question_open_fn *open)
{
	static const char *const names[] = { "question", "asks", NULL };
	struct cli_table t;
	unsigned i;

	cli_table_begin(&t, out, names);
	for (i = 0; i < nr; i++) {
		struct km_question *q;
		struct km_err err;

		if (open(name(i), &q, &err) != KM_OK) {
			cli_error("%s", err.text);
			continue;
		}
		cli_table_row(&t, (const char *const[]){ q->name, q->title });
		km_question_close(q);
	}
	return cli_table_end(&t);
}
