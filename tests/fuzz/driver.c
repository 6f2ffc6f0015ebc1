/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include "fuzz.h"
#include "base/mem.h"

/*
 * Runs a fuzz target without libFuzzer, with any compiler and sanitizer:
 *
 *	fuzz_x_regress [--mutations N] [--seed N] FILE|DIR…
 *
 * Each file is run as it is, cut at some lengths, and in N mutations over all files, which depend on
 * the seed only. An input that ends the program is left in "crash.input", and its name is printed.
 */

struct input {
	char *name;
	uint8_t *data;
	size_t bytes;
};

static KM_VEC(struct input) inputs;

/* For the handler: what is running now. */
static const uint8_t *now_data;
static size_t now_bytes;
static char now_name[512];

static void save_input(int sig)
{
	static const char head[] = "input: ";
	FILE *f = fopen("crash.input", "wb");

	if (f) {
		fwrite(now_data, 1, now_bytes, f);
		fclose(f);
	}
	(void)!write(2, head, sizeof(head) - 1);
	(void)!write(2, now_name, strlen(now_name));
	(void)!write(2, "\n", 1);
	signal(sig, SIG_DFL);
	raise(sig);
}

static uint64_t next(uint64_t *state)
{
	uint64_t z = *state += UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
	return z ^ z >> 31;
}

/* A buffer of exactly the input's size, so that sanitizers see a read past its end. */
static void run(const uint8_t *data, size_t bytes, const char *name, const char *how, uint64_t n)
{
	uint8_t *copy = malloc(bytes ? bytes : 1);

	if (!copy)
		abort();
	if (bytes)
		memcpy(copy, data, bytes);
	snprintf(now_name, sizeof(now_name), "%.400s %s %llu", name, how, (unsigned long long)n);
	now_data = copy;
	now_bytes = bytes;
	alarm(60);
	LLVMFuzzerTestOneInput(copy, bytes);
	alarm(0);
	free(copy);
}

/* Headers are small and stand first; half of the places are chosen there. */
static size_t place(uint64_t *state, size_t bytes)
{
	static const size_t near_start[] = { 64, 512, 4096, 16384 };
	uint64_t r = next(state);
	size_t limit = r % 2 ? bytes : near_start[r / 2 % KM_ARRAY_LEN(near_start)];

	return next(state) % (limit < bytes ? limit : bytes);
}

/* Overwrite up to eight bytes with a number that breaks arithmetic, in either byte order. */
static void put_number(uint64_t *state, uint8_t *data, size_t bytes)
{
	static const uint64_t numbers[] = {
		0,
		1,
		2,
		7,
		8,
		24,
		63,
		64,
		0x7f,
		0xff,
		0x1000,
		0x7fff,
		0xffff,
		0x10000,
		0x7fffffff,
		0x80000000,
		0xffffffff,
		UINT64_C(0x100000000),
		UINT64_C(0x7fffffffffffffff),
		UINT64_C(0x8000000000000000),
		UINT64_C(0xfffffffffffff000),
		UINT64_MAX,
	};
	uint64_t v = numbers[next(state) % KM_ARRAY_LEN(numbers)];
	size_t width = (size_t)1 << next(state) % 4, at = place(state, bytes), i;
	bool big = next(state) % 4 == 0;

	if (next(state) % 4 == 0)
		v += bytes - next(state) % 64;
	at -= at % width;
	for (i = 0; i < width && at + i < bytes; i++)
		data[at + i] = (uint8_t)(v >> 8 * (big ? width - 1 - i : i));
}

static size_t mutate(uint64_t *state, uint8_t *data, size_t bytes)
{
	unsigned steps = 1 + (unsigned)(next(state) % 6), i;
	size_t at, to, n;

	for (i = 0; i < steps && bytes; i++) {
		at = place(state, bytes);
		to = place(state, bytes);
		n = 1 + next(state) % 64;
		switch (next(state) % 8) {
		case 0:
			data[at] = (uint8_t)(data[at] ^ 1u << next(state) % 8);
			break;
		case 1:
			data[at] = (uint8_t)next(state);
			break;
		case 2:
			if (n > bytes - (at > to ? at : to))
				n = bytes - (at > to ? at : to);
			memmove(data + at, data + to, n);
			break;
		case 3:
			if (next(state) % 3 == 0)
				bytes = 1 + next(state) % bytes;
			break;
		case 4:
			memset(data + at, (int)(next(state) % 3 * 255 / 2),
			       n < bytes - at ? n : bytes - at);
			break;
		default:
			put_number(state, data, bytes);
			break;
		}
	}
	return bytes;
}

static void add_path(const char *path, int depth);

static void add_dir(const char *path, int depth)
{
	struct dirent **names;
	char full[4096];
	int n = scandir(path, &names, NULL, alphasort), i;

	for (i = 0; i < n; i++) {
		snprintf(full, sizeof(full), "%s/%s", path, names[i]->d_name);
		if (names[i]->d_name[0] != '.')
			add_path(full, depth + 1);
		free(names[i]);
	}
	if (n >= 0)
		free(names);
}

static void add_path(const char *path, int depth)
{
	struct input *in;
	struct stat sb;
	FILE *f;

	if (stat(path, &sb) < 0) {
		fprintf(stderr, "cannot open '%s': %s\n", path, strerror(errno));
		exit(3);
	}
	if (S_ISDIR(sb.st_mode)) {
		if (depth < 8)
			add_dir(path, depth);
		return;
	}
	f = fopen(path, "rb");
	in = km_vec_push(&inputs);
	if (!f || !in)
		abort();
	in->name = strdup(path);
	in->data = malloc((size_t)sb.st_size + 1);
	if (!in->name || !in->data)
		abort();
	in->bytes = fread(in->data, 1, (size_t)sb.st_size, f);
	fclose(f);
}

static void run_all(uint64_t mutations, uint64_t seed)
{
	uint64_t n, cuts = 0;
	struct input *in;
	size_t i, bytes;
	uint8_t *copy;

	for (i = 0; i < inputs.n; i++) {
		in = &inputs.v[i];
		run(in->data, in->bytes, in->name, "whole", 0);
		for (n = 0; n < in->bytes; n += 1 + n / 3, cuts++)
			run(in->data, n, in->name, "cut", n);
	}
	for (n = 0; n < mutations; n++) {
		in = &inputs.v[n % inputs.n];
		copy = malloc(in->bytes + 1);
		if (!copy)
			abort();
		memcpy(copy, in->data, in->bytes);
		bytes = mutate(&seed, copy, in->bytes);
		run(copy, bytes, in->name, "mutation", n);
		free(copy);
	}
	printf("%zu inputs, %llu cuts, %llu mutations\n", inputs.n, (unsigned long long)cuts,
	       (unsigned long long)mutations);
}

int main(int argc, char **argv)
{
	uint64_t mutations = 0, seed = 1;
	size_t k;
	int i;

	for (i = 1; i < argc; i++) {
		if (!strcmp(argv[i], "--mutations") && i + 1 < argc)
			mutations = strtoull(argv[++i], NULL, 0);
		else if (!strcmp(argv[i], "--seed") && i + 1 < argc)
			seed = strtoull(argv[++i], NULL, 0);
		else
			add_path(argv[i], 0);
	}
	if (!inputs.n) {
		fprintf(stderr, "usage: %s [--mutations N] [--seed N] FILE|DIR...\n", argv[0]);
		return 2;
	}
	signal(SIGABRT, save_input);
	signal(SIGALRM, save_input);
	signal(SIGSEGV, save_input);
	run_all(mutations, seed);
	for (k = 0; k < inputs.n; k++) {
		free(inputs.v[k].name);
		free(inputs.v[k].data);
	}
	km_vec_free(&inputs);
	return 0;
}
