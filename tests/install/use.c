/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A program of somebody else: loads a dump through libkmemdb and asks it. usage: use DUMP CASE */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include <kmemdb.h>

static int print_row(void *arg, unsigned n, const char *const *names,
		     const struct kmemdb_value *values)
{
	unsigned i;

	for (i = 0; i < n; i++) {
		switch (values[i].type) {
		case KMEMDB_INTEGER:
			printf("%s=%" PRId64 " ", names[i], values[i].integer);
			break;
		case KMEMDB_TEXT:
			printf("%s=%.*s ", names[i], (int)values[i].bytes, values[i].text);
			break;
		default:
			printf("%s=? ", names[i]);
		}
	}
	printf("\n");
	++*(int *)arg;
	return 0;
}

int main(int argc, char **argv)
{
	struct kmemdb_load_options options = { .size = sizeof(options), .label = "by library" };
	struct kmemdb_case *c = NULL;
	char err[512] = "";
	int rows = 0, answers = 0;

	if (argc != 3)
		return 2;
	if (kmemdb_load(argv[2], (const char *const *)&argv[1], 1, &options, err, sizeof(err)) ||
	    kmemdb_open(argv[2], &c, err, sizeof(err)) ||
	    kmemdb_query(c, "SELECT label, kernel_release FROM capture", print_row, &rows, err,
			 sizeof(err)) ||
	    kmemdb_ask(c, "pages", print_row, &answers, err, sizeof(err))) {
		fprintf(stderr, "use: %s\n", err);
		return 1;
	}
	if (kmemdb_query(c, "DELETE FROM zone", print_row, &rows, err, sizeof(err)) == 0) {
		fprintf(stderr, "use: a query could write\n");
		return 1;
	}
	kmemdb_close(c);
	printf("libkmemdb %s: %d rows, %d answers\n", kmemdb_version(), rows, answers);
	return rows == 1 && answers > 10 && strchr(kmemdb_version(), '.') ? 0 : 1;
}
