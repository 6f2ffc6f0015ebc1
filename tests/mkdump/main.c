/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "mkdump.h"

/* mkdump SPEC OUT: OUT is the file; of a split dump OUT.1, OUT.2, …  SPEC may be "-". */

static char *read_all(FILE *f)
{
	KM_VEC(char) text = { 0 };
	size_t n;

	do {
		if (!km_vec_reserve(&text, 4097))
			abort();
		n = fread(text.v + text.n, 1, 4096, f);
		text.n += n;
	} while (n);
	text.v[text.n] = '\0';
	return text.v;
}

static int write_file(const char *path, const struct mkdump_file *f)
{
	FILE *out = fopen(path, "wb");
	size_t n = out ? fwrite(f->data, 1, f->bytes, out) : 0;

	if (!out || fclose(out) || n != f->bytes) {
		fprintf(stderr, "mkdump: cannot write '%s'\n", path);
		return 1;
	}
	return 0;
}

int main(int argc, char **argv)
{
	const char *error = "out of memory";
	struct mkdump d;
	char path[4096];
	int failed = 0;
	char *text;
	size_t i;
	FILE *in;

	if (argc != 3) {
		fprintf(stderr, "usage: mkdump SPEC OUT\n");
		return 2;
	}
	in = strcmp(argv[1], "-") ? fopen(argv[1], "r") : stdin;
	if (!in) {
		fprintf(stderr, "mkdump: cannot open '%s'\n", argv[1]);
		return 3;
	}
	text = read_all(in);
	fclose(in);
	if (!mkdump_make(text, &d, &error)) {
		fprintf(stderr, "mkdump: '%s': %s\n", argv[1], error);
		free(text);
		return 3;
	}
	for (i = 0; i < d.nr_files; i++) {
		if (d.nr_files > 1)
			snprintf(path, sizeof(path), "%s.%zu", argv[2], i + 1);
		else
			snprintf(path, sizeof(path), "%s", argv[2]);
		failed |= write_file(path, &d.file[i]);
	}
	mkdump_free(&d);
	free(text);
	return failed;
}
