/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_CLI_ASK_H
#define KM_CLI_ASK_H

/** A named question of a case, for `ask` and for commands that are a question with options of their own. */

#include "cli.h"

struct cli_ask {
	struct cli_output out;
	struct cli_about about;
	const char *section, *rows;
	struct cli_list params; /* "name=value" */
	bool show_sql, folded;
};

/**
 * How many rows --rows asks for, as km_question_set_params() takes it: where it is not given, few for people and all for
 * programs. CLI_OK, or CLI_USAGE after a message.
 */
int cli_ask_rows(const struct cli_cmd *cmd, const struct cli_ask *args, int64_t *ret);

/** Answer question @name of the case at @path. @cmd is whose help a misuse points to. Returns an exit status. */
int cli_ask_question(const struct cli_cmd *cmd, const char *path, char *name,
		     const struct cli_ask *args);

struct km_question;

typedef const char *cli_question_name_fn(unsigned i);
typedef enum km_status cli_question_open_fn(const char *name, struct km_question **ret, struct km_err *err);

/** Print the @nr questions of a list and what each asks. Returns an exit status. */
int cli_list_questions(const struct cli_output *out, unsigned nr, cli_question_name_fn *name, cli_question_open_fn *open);

#endif
