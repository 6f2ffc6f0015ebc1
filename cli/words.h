/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_CLI_WORDS_H
#define KM_CLI_WORDS_H

/** What answers a word of crash(8), or the name of a tool, here: cli/words.def. */

#include <stdbool.h>
#include <stdio.h>

/**
 * Print a line or two for each entry that the words of @argv name: "kmem -s" names one, "kmem" all that begin with it.
 * False: there is none, and nothing is printed.
 */
bool cli_words_print(FILE *f, int argc, char *const *argv);

/** Whether there is an entry that is, or begins with, the word @name. */
bool cli_words_has(const char *name);

/** Is @name, as it is written, a question or a word of another tool? */
bool cli_words_knows(const char *name);

/** The command that answers what @name means: a question, a table, a word, or something near; NULL: none. Static. */
const char *cli_words_command(const char *name);

#endif
