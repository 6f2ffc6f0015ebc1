/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Loads a dump again and again, each time with a few of its bytes changed: headers, notes, page tables,
 * struct pages, kernel data. Whatever is hit, the load must end soon, in bounds, with a message or with
 * a case that holds together.
 *
 *	mutate [--mutations N] [--seed N] [--first N] [--dump FILE --vmlinux FILE]
 *
 * Without a dump, a toy machine. A compressed dump is written out as ELF first, so that the kernel's own
 * structures are hit and not the compression. Mutation N of a seed is always the same: --first N
 * --mutations 1 repeats it.
 */
#include <errno.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "copy.h"
#include "base/mem.h"

struct target {
	uint64_t offset, bytes; /* in the file */
	const char *what;	/* static */
};

struct mutator {
	struct copy copy;
	KM_VEC(struct target) targets;
	uint64_t seed;
	unsigned loaded, refused, failed, issues;
	long max_kb;
	double max_seconds;
};

static uint64_t next_random(uint64_t *seed)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 7;
	*seed ^= *seed << 17;
	return *seed;
}

static void die(const char *what)
{
	fprintf(stderr, "mutate: %s: %s\n", what, strerror(errno));
	exit(2);
}

static void add_target(struct mutator *m, uint64_t offset, uint64_t bytes, const char *what)
{
	struct target *t = bytes ? km_vec_push(&m->targets) : NULL;

	if (t)
		*t = (struct target){ offset, bytes, what };
}

/* ---- what to hit ---- */

/* Targets: frames @first to @first + @nr - 1, where the file has them. */
static void target_frames(struct mutator *m, uint64_t first, uint64_t nr, const char *what)
{
	uint64_t at = first * 4096, end = at + nr * 4096, bytes;

	while (at < end) {
		off_t offset = copy_offset(&m->copy, at, &bytes);

		if (offset < 0) {
			at += 4096;
			continue;
		}
		bytes = bytes < end - at ? bytes : end - at;
		add_target(m, (uint64_t)offset, bytes, what);
		at += bytes;
	}
}

static void find_targets(struct mutator *m)
{
	static const char *const classes[] = { "memmap",      "kernel_image", "reserved",
					       "page_table",  "slab",	      "percpu",
					       "kernel_data", "other_kernel" };
	struct km_err err = { "" };
	sqlite3_stmt *st;
	sqlite3 *db;
	size_t i;

	if (copy_load(&m->copy, &err) ||
	    sqlite3_open_v2(m->copy.db, &db, SQLITE_OPEN_READONLY, NULL)) {
		fprintf(stderr, "mutate: the undamaged dump does not load: %s\n", err.text);
		exit(2);
	}
	add_target(m, 0, 64, "ELF header");
	add_target(m, 64, 56 * 8, "program headers");
	add_target(m, 64, 65536, "headers and VMCOREINFO");
	if (sqlite3_prepare_v2(db, "SELECT start_pfn, nr_pages FROM page_run WHERE class = ?", -1,
			       &st, NULL) != SQLITE_OK)
		die("no table page_run");
	for (i = 0; i < KM_ARRAY_LEN(classes); i++) {
		sqlite3_bind_text(st, 1, classes[i], -1, SQLITE_STATIC);
		while (sqlite3_step(st) == SQLITE_ROW)
			target_frames(m, (uint64_t)sqlite3_column_int64(st, 0),
				      (uint64_t)sqlite3_column_int64(st, 1), classes[i]);
		sqlite3_reset(st);
	}
	sqlite3_finalize(st);
	sqlite3_close(db);
}

/* A kind of target first, then one of that kind by its size: small ones are hit as well. */
static const struct target *choose(const struct mutator *m, uint64_t *seed)
{
	const char *what = m->targets.v[next_random(seed) % m->targets.n].what;
	uint64_t total = 0, at;
	size_t i, kinds = 0;
	const char *kind[16];

	for (i = 0; i < m->targets.n; i++)
		if ((!i || m->targets.v[i].what != m->targets.v[i - 1].what) && kinds < 16)
			kind[kinds++] = m->targets.v[i].what;
	what = kind[next_random(seed) % kinds];
	for (i = 0; i < m->targets.n; i++)
		if (m->targets.v[i].what == what)
			total += m->targets.v[i].bytes;
	at = next_random(seed) % total;
	for (i = 0; i < m->targets.n; i++) {
		if (m->targets.v[i].what != what)
			continue;
		if (at < m->targets.v[i].bytes)
			return &m->targets.v[i];
		at -= m->targets.v[i].bytes;
	}
	return &m->targets.v[0];
}

/* ---- one mutation ---- */

static size_t make_bytes(uint64_t *seed, const uint8_t *old, uint8_t *new)
{
	static const uint64_t values[] = { 0,
					   1,
					   UINT64_MAX,
					   UINT64_C(0xffff888000001000),
					   UINT64_C(0xffffea0000000008),
					   INT64_MAX,
					   UINT64_C(0x100000000),
					   4096 };
	uint64_t v, r = next_random(seed);
	size_t i, n;

	memcpy(new, old, 512);
	switch (r % 6) {
	case 0: /* a bit */
		new[0] ^= (uint8_t)(1u << (r >> 8) % 8);
		return 1;
	case 1: /* a word of a kind that hurts */
		v = values[(r >> 8) % KM_ARRAY_LEN(values)];
		memcpy(new, &v, 8);
		return 8;
	case 2: /* a random word */
		memcpy(new, &r, 8);
		return 8;
	case 3: /* a word from elsewhere on the page */
		memcpy(new, old + (r >> 8) % 63 * 8, 8);
		return 8;
	case 4: /* a small difference */
		memcpy(&v, old, 8);
		v += (r >> 8) % 257 - 128;
		memcpy(new, &v, 8);
		return 8;
	default: /* a stretch of rubbish */
		n = (r >> 8) % 512;
		for (i = 0; i < n; i++)
			new[i] = (uint8_t)next_random(seed);
		return n;
	}
}

static void run_one(struct mutator *m, uint64_t number)
{
	/* Seeds that are neighbours have nothing in common. */
	uint64_t seed = (m->seed * UINT64_C(0xd1342543de82ef95) + number + 1) *
			UINT64_C(0x9e3779b97f4a7c15),
		 k;
	struct {
		off_t at;
		uint8_t old[512];
		size_t n;
		const char *what;
	} hit[4];
	uint8_t new[512];
	struct outcome o;
	unsigned nr;

	for (k = 0; k < 8; k++)
		(void)next_random(&seed);
	nr = 1 + (unsigned)(next_random(&seed) % 4);
	for (k = 0; k < nr; k++) {
		const struct target *t = choose(m, &seed);

		hit[k].what = t->what;
		hit[k].at = (off_t)(t->offset + next_random(&seed) % t->bytes / 8 * 8);
		memset(hit[k].old, 0, sizeof(hit[k].old));
		if (pread(m->copy.fd, hit[k].old, sizeof(hit[k].old), hit[k].at) <= 0)
			hit[k].n = 0;
		else
			hit[k].n = make_bytes(&seed, hit[k].old, new);
		if (pwrite(m->copy.fd, new, hit[k].n, hit[k].at) != (ssize_t)hit[k].n)
			die("cannot write the dump");
	}
	o = copy_try(&m->copy);
	if (o.seconds > m->max_seconds)
		m->max_seconds = o.seconds;
	if (o.max_kb > m->max_kb)
		m->max_kb = o.max_kb;
	while (nr--)
		if (pwrite(m->copy.fd, hit[nr].old, hit[nr].n, hit[nr].at) != (ssize_t)hit[nr].n)
			die("cannot write the dump");
	if (o.ok) {
		m->refused += o.how == COPY_REFUSED;
		m->loaded += o.how != COPY_REFUSED;
		m->issues += o.how == COPY_ISSUES;
		return;
	}
	m->failed++;
	printf("FAIL mutation %llu (%s at 0x%llx): status 0x%x, %.1f s, %ld MiB\n",
	       (unsigned long long)number, hit[0].what, (unsigned long long)hit[0].at, o.status,
	       o.seconds, o.max_kb >> 10);
}

int main(int argc, char **argv)
{
	struct mutator m = { 0 };
	uint64_t n = 200, first = 0, i;
	const char *dump = NULL, *vmlinux = NULL;
	int a;

	for (a = 1; a + 1 < argc; a += 2) {
		if (!strcmp(argv[a], "--mutations"))
			n = strtoull(argv[a + 1], NULL, 0);
		else if (!strcmp(argv[a], "--seed"))
			m.seed = strtoull(argv[a + 1], NULL, 0);
		else if (!strcmp(argv[a], "--first"))
			first = strtoull(argv[a + 1], NULL, 0);
		else if (!strcmp(argv[a], "--dump"))
			dump = argv[a + 1];
		else if (!strcmp(argv[a], "--vmlinux"))
			vmlinux = argv[a + 1];
		else
			break;
	}
	if (a < argc || (dump && !vmlinux)) {
		fprintf(stderr, "usage: mutate [--mutations N] [--seed N] [--first N]"
				" [--dump FILE --vmlinux FILE]\n");
		return 2;
	}
	copy_make(&m.copy, dump, vmlinux);
	find_targets(&m);
	for (i = first; i < first + n; i++)
		run_one(&m, i);
	printf("%llu mutations: %u loaded (%u with issues), %u refused, %u failed; at most %.1f s "
	       "of CPU,"
	       " %ld MiB\n",
	       (unsigned long long)n, m.loaded, m.issues, m.refused, m.failed, m.max_seconds,
	       m.max_kb >> 10);
	copy_remove(&m.copy);
	km_vec_free(&m.targets);
	return m.failed != 0;
}
