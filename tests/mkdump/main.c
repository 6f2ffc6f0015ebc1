/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "mkdump.h"

/*
 * mkdump [--set] SPEC OUT: OUT is the file; of a split dump OUT.1, OUT.2, …, with --set one file that fuzz_source.c
 * takes apart: "SPLIT", the length of the first of two in three bytes, low first, and both. SPEC may be "-".
 */

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

static int write_set(const char *path, const struct mkdump *d)
{
	struct mkdump_file set = { 0 };
	size_t first = d->file[0].bytes;
	int failed;

	if (d->nr_files != 2 || first >> 24) {
		fprintf(stderr, "mkdump: --set: %zu files, where two small ones are to be\n", d->nr_files);
		return 2;
	}
	set.bytes = 8 + first + d->file[1].bytes;
	set.data = km_calloc(1, set.bytes);
	if (!set.data)
		abort();
	memcpy(set.data, "SPLIT", 5);
	set.data[5] = (uint8_t)first;
	set.data[6] = (uint8_t)(first >> 8);
	set.data[7] = (uint8_t)(first >> 16);
	memcpy(set.data + 8, d->file[0].data, first);
	memcpy(set.data + 8 + first, d->file[1].data, d->file[1].bytes);
	failed = write_file(path, &set);
	free(set.data);
	return failed;
}

static int write_files(const char *path, const struct mkdump *d)
{
	char name[4096];
	int failed = 0;
	size_t i;

	for (i = 0; i < d->nr_files; i++) {
		if (d->nr_files > 1)
			snprintf(name, sizeof(name), "%s.%zu", path, i + 1);
		else
			snprintf(name, sizeof(name), "%s", path);
		failed |= write_file(name, &d->file[i]);
	}
	return failed;
}

int main(int argc, char **argv)
{
	bool set = argc == 4 && !strcmp(argv[1], "--set");
	const char *error = "out of memory";
	struct mkdump d;
	char *text;
	int failed;
	FILE *in;

	argv += set;
	if (argc != 3 + set) {
		fprintf(stderr, "usage: mkdump [--set] SPEC OUT\n");
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
	failed = set ? write_set(argv[2], &d) : write_files(argv[2], &d);
	mkdump_free(&d);
	free(text);
	return failed;
}
