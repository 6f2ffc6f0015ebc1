/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef MUTATE_DIGEST_H
#define MUTATE_DIGEST_H

/**
 * A case in a few numbers, to compare it with another case of the same schema: a sum of hashes for each column,
 * whatever the order of rows is, and one for all that says that something is wrong.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define DIGEST_TABLES 96u
#define DIGEST_COLS   48u

struct digest {
	/* Of the machine: tables but those that speak of the load, and columns but those of the file and its time. */
	uint64_t col[DIGEST_TABLES][DIGEST_COLS]; /* by km_tables[], its columns */
	uint64_t row[DIGEST_TABLES];
	/* Checks that do not hold or are unknown; issues; what became of each collector. */
	uint64_t failing, issues, load;
};

/** False: @path is no case. */
bool digest_read(const char *path, struct digest *ret);
/** Some number of the machine differs. @where: which columns, as much as there is room; "" when none. */
bool digest_changed(const struct digest *a, const struct digest *b, char *where, size_t room);
/** Something else is said to be wrong. */
bool digest_noticed(const struct digest *a, const struct digest *b);

#endif
