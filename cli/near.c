/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "cli.h"

#define MAX_NAME 40

static unsigned min3(unsigned a, unsigned b, unsigned c)
{
	unsigned m = a < b ? a : b;

	return m < c ? m : c;
}

/* Letters to insert, remove or replace to turn @a into @b. */
static unsigned edit_distance(const char *a, const char *b)
{
	unsigned row[MAX_NAME + 1], i, j, n = (unsigned)strlen(b);

	for (j = 0; j <= n; j++)
		row[j] = j;
	for (i = 1; a[i - 1]; i++) {
		unsigned diagonal = row[0];

		row[0] = i;
		for (j = 1; j <= n; j++) {
			unsigned above = row[j];

			row[j] = min3(above + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1]));
			diagonal = above;
		}
	}
	return row[n];
}

const char *cli_near(const char *name, const char *(*name_at)(const void *arg, unsigned i),
		     const void *arg)
{
	size_t len = strlen(name);
	const char *best = NULL, *s;
	unsigned i, best_distance = 3;

	if (len < 2 || len > MAX_NAME)
		return NULL;
	for (i = 0; (s = name_at(arg, i)); i++) {
		unsigned d;

		if (strlen(s) > MAX_NAME)
			continue;
		d = !strncmp(s, name, len) ? 1 : edit_distance(name, s);
		if (d < best_distance && d < len) {
			best = s;
			best_distance = d;
		}
	}
	return best;
}
