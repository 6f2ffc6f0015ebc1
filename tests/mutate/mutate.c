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
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "case.h"
#include "machine.h"
#include "mem.h"

#define CPU_SECONDS  10
#define WALL_SECONDS 120
#ifdef __SANITIZE_ADDRESS__
#define MAX_RSS_KB (1000l << 10) /* shadow and quarantine */
#else
#define MAX_RSS_KB (500l << 10)
#endif

struct target {
	uint64_t offset, bytes; /* in the file */
	const char *what;	/* static */
};

struct mutator {
	char dir[64], dump[96], db[96];
	const char *vmlinux;
	KM_VEC(struct target) targets;
	uint64_t seed;
	int fd;
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

/* ---- a dump as ELF ---- */

static void put(FILE *f, const void *data, size_t bytes)
{
	if (fwrite(data, 1, bytes, f) != bytes)
		die("cannot write the copy");
}

static void write_runs(const struct km_source *s, FILE *f, uint16_t nr, bool count_only,
		       uint16_t *ret_nr)
{
	const struct km_source_info *info = km_source_info(s);
	uint64_t data =
		(sizeof(Elf64_Ehdr) + nr * sizeof(Elf64_Phdr) + 2 * 4096 + 4095) / 4096 * 4096;
	struct km_source_run run;
	uint64_t pfn;

	*ret_nr = 1;
	for (pfn = 0; km_source_run_at(s, pfn, &run) == KM_OK; pfn += run.nr_pages) {
		Elf64_Phdr p = { .p_type = PT_LOAD,
				 .p_offset = data,
				 .p_paddr = pfn * info->page_bytes,
				 .p_memsz = run.nr_pages * info->page_bytes };

		if (!run.ram || *ret_nr == UINT16_MAX - 1)
			continue;
		++*ret_nr;
		p.p_filesz = run.state == KM_OK ? p.p_memsz : 0;
		data += p.p_filesz;
		if (!count_only)
			put(f, &p, sizeof(p));
	}
}

/* The pages of @path, each as it is, in @m->dump. */
static void expand(struct mutator *m, const char *path)
{
	Elf64_Ehdr e = { .e_ident = ELFMAG "\2\1\1",
			 .e_type = ET_CORE,
			 .e_machine = EM_X86_64,
			 .e_phoff = sizeof(e),
			 .e_phentsize = sizeof(Elf64_Phdr) };
	const struct km_source_info *info;
	struct km_err err = { "" };
	struct km_source *s;
	struct km_reader *r;
	struct km_source_run run;
	uint8_t note[8192] = { 0 };
	uint64_t pfn, i;
	uint32_t head[3] = { 11, 0, 0 };
	Elf64_Phdr p = { .p_type = PT_NOTE };
	FILE *f = fopen(m->dump, "wb");

	if (!f || km_source_open(&path, 1, &s, &err) || km_reader_create(s, &r)) {
		fprintf(stderr, "mutate: %s: %s\n", path, err.text);
		exit(2);
	}
	info = km_source_info(s);
	write_runs(s, f, 0, true, &e.e_phnum);
	put(f, &e, sizeof(e));
	head[1] = (uint32_t)(info->vmcoreinfo_bytes < 8000 ? info->vmcoreinfo_bytes : 8000);
	memcpy(note, head, sizeof(head));
	memcpy(note + 12, "VMCOREINFO\0", 12);
	if (head[1])
		memcpy(note + 24, info->vmcoreinfo, head[1]);
	p.p_offset = sizeof(e) + e.e_phnum * sizeof(p);
	p.p_filesz = head[1] ? 24 + (head[1] + 3) / 4 * 4 : 0;
	put(f, &p, sizeof(p));
	write_runs(s, f, e.e_phnum, false, &e.e_phnum);
	put(f, note, sizeof(note));
	while (ftell(f) % 4096)
		put(f, "", 1);
	for (pfn = 0; km_source_run_at(s, pfn, &run) == KM_OK; pfn += run.nr_pages) {
		for (i = 0; run.state == KM_OK && i < run.nr_pages; i++) {
			static const uint8_t zero[65536];
			const uint8_t *page = zero;

			(void)km_reader_page(r, pfn + i, &page);
			put(f, page, info->page_bytes);
		}
	}
	km_reader_destroy(r);
	km_source_close(s);
	if (fclose(f))
		die("cannot write the copy");
}

/* ---- what to hit ---- */

static enum km_status load(const struct mutator *m, struct km_err *err)
{
	const char *inputs[] = { m->dump };
	const struct km_load_options o = { .case_path = m->db,
					   .inputs = inputs,
					   .nr_inputs = 1,
					   .vmlinux = m->vmlinux,
					   .jobs = 2,
					   .no_cache = true };

	return km_case_load(&o, NULL, err);
}

static int64_t ask(sqlite3 *db, const char *sql)
{
	sqlite3_stmt *st = NULL;
	int64_t n = -1;

	if (sqlite3_prepare_v2(db, sql, -1, &st, NULL) == SQLITE_OK &&
	    sqlite3_step(st) == SQLITE_ROW)
		n = sqlite3_column_int64(st, 0);
	sqlite3_finalize(st);
	return n;
}

/* Targets: frames @first to @first + @nr - 1, where the file has them. */
static void target_frames(struct mutator *m, uint64_t first, uint64_t nr, const char *what)
{
	uint64_t start = first * 4096, end = start + nr * 4096, i;
	Elf64_Ehdr e;

	if (pread(m->fd, &e, sizeof(e), 0) != sizeof(e))
		die("cannot read the dump");
	for (i = 0; i < e.e_phnum; i++) {
		uint64_t from, to;
		Elf64_Phdr p;

		if (pread(m->fd, &p, sizeof(p), (off_t)(e.e_phoff + i * sizeof(p))) != sizeof(p))
			die("cannot read the dump");
		if (p.p_type != PT_LOAD)
			continue;
		from = p.p_paddr > start ? p.p_paddr : start;
		to = p.p_paddr + p.p_filesz < end ? p.p_paddr + p.p_filesz : end;
		if (from < to)
			add_target(m, p.p_offset + (from - p.p_paddr), to - from, what);
	}
}

static void find_targets(struct mutator *m)
{
	static const char *const classes[] = { "memmap", "kernel_image", "reserved", "page_table",
					       "slab" };
	struct km_err err = { "" };
	sqlite3_stmt *st;
	sqlite3 *db;
	size_t i;

	if (load(m, &err) || sqlite3_open_v2(m->db, &db, SQLITE_OPEN_READONLY, NULL)) {
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
	(void)unlink(m->db);
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

/* In the child: load and look at the case. The status of the process is the result. */
static void child(const struct mutator *m)
{
	struct rlimit cpu = { CPU_SECONDS, CPU_SECONDS };
	struct km_err err = { "" };
	enum km_status st;
	struct stat file;
	sqlite3 *db;
	int64_t n;

	setrlimit(RLIMIT_CPU, &cpu);
	alarm(WALL_SECONDS);
	st = load(m, &err);
	if (st)
		_exit(err.text[0] && access(m->db, F_OK) ? 1 : 20);
	if (stat(m->db, &file) || file.st_size > 1 << 28)
		_exit(21);
	if (sqlite3_open_v2(m->db, &db, SQLITE_OPEN_READONLY, NULL))
		_exit(22);
	if (ask(db, "SELECT count(*) FROM capture") != 1 ||
	    ask(db, "SELECT count(*) FROM load") < 10)
		_exit(23);
	if (ask(db, "SELECT count(*) FROM page_run WHERE nr_pages <= 0 OR start_pfn < 0") != 0 ||
	    ask(db, "SELECT count(*) FROM (SELECT start_pfn, lag(start_pfn + nr_pages) OVER"
		    " (ORDER BY start_pfn) AS past FROM page_run) WHERE past <> start_pfn") != 0)
		_exit(24); /* runs overlap, or leave gaps */
	n = ask(db, "SELECT count(*) FROM issue");
	sqlite3_close(db);
	_exit(n > 0 ? 3 : 2);
}

static void run_one(struct mutator *m, uint64_t number)
{
	uint64_t seed = (m->seed + number + 1) * UINT64_C(0x9e3779b97f4a7c15), k;
	struct {
		off_t at;
		uint8_t old[512];
		size_t n;
		const char *what;
	} hit[4];
	uint8_t new[512];
	struct rusage use;
	unsigned nr;
	int status;
	double seconds;
	pid_t pid;

	for (k = 0; k < 8; k++)
		(void)next_random(&seed);
	nr = 1 + (unsigned)(next_random(&seed) % 4);
	for (k = 0; k < nr; k++) {
		const struct target *t = choose(m, &seed);

		hit[k].what = t->what;
		hit[k].at = (off_t)(t->offset + next_random(&seed) % t->bytes / 8 * 8);
		memset(hit[k].old, 0, sizeof(hit[k].old));
		if (pread(m->fd, hit[k].old, sizeof(hit[k].old), hit[k].at) <= 0)
			hit[k].n = 0;
		else
			hit[k].n = make_bytes(&seed, hit[k].old, new);
		if (pwrite(m->fd, new, hit[k].n, hit[k].at) != (ssize_t)hit[k].n)
			die("cannot write the dump");
	}
	fflush(NULL);
	pid = fork();
	if (pid < 0)
		die("fork");
	if (!pid)
		child(m);
	if (wait4(pid, &status, 0, &use) != pid)
		die("wait4");
	seconds = (double)(use.ru_utime.tv_sec + use.ru_stime.tv_sec) +
		  (double)(use.ru_utime.tv_usec + use.ru_stime.tv_usec) / 1e6;
	if (seconds > m->max_seconds)
		m->max_seconds = seconds;
	if (use.ru_maxrss > m->max_kb)
		m->max_kb = use.ru_maxrss;
	while (nr--)
		if (pwrite(m->fd, hit[nr].old, hit[nr].n, hit[nr].at) != (ssize_t)hit[nr].n)
			die("cannot write the dump");
	(void)unlink(m->db);
	if (WIFEXITED(status) && WEXITSTATUS(status) >= 1 && WEXITSTATUS(status) <= 3 &&
	    use.ru_maxrss <= MAX_RSS_KB) {
		m->refused += WEXITSTATUS(status) == 1;
		m->loaded += WEXITSTATUS(status) != 1;
		m->issues += WEXITSTATUS(status) == 3;
		return;
	}
	m->failed++;
	printf("FAIL mutation %llu (%s at 0x%llx): status 0x%x, %.1f s, %ld MiB\n",
	       (unsigned long long)number, hit[0].what, (unsigned long long)hit[0].at, status,
	       seconds, use.ru_maxrss >> 10);
}

static void make_toy(struct mutator *m)
{
	const char *error;
	struct toy toy;

	if (!toy_build(&toy, TOY_VMLINUX, 5, &error) || !toy_write_elf(&toy, m->dump)) {
		fprintf(stderr, "mutate: the toy machine cannot be made\n");
		exit(2);
	}
	toy_free(&toy);
	m->vmlinux = TOY_VMLINUX;
}

int main(int argc, char **argv)
{
	struct mutator m = { .dir = "/tmp/kmemdb-mutate-XXXXXX" };
	uint64_t n = 200, first = 0, i;
	const char *dump = NULL;
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
			m.vmlinux = argv[a + 1];
		else
			break;
	}
	if (a < argc || (dump && !m.vmlinux)) {
		fprintf(stderr, "usage: mutate [--mutations N] [--seed N] [--first N]"
				" [--dump FILE --vmlinux FILE]\n");
		return 2;
	}
	if (!mkdtemp(m.dir))
		die("mkdtemp");
	snprintf(m.dump, sizeof(m.dump), "%s/vmcore", m.dir);
	snprintf(m.db, sizeof(m.db), "%s/case.db", m.dir);
	if (dump)
		expand(&m, dump);
	else
		make_toy(&m);
	m.fd = open(m.dump, O_RDWR | O_CLOEXEC);
	if (m.fd < 0)
		die("cannot open the copy");
	find_targets(&m);
	for (i = first; i < first + n; i++)
		run_one(&m, i);
	printf("%llu mutations: %u loaded (%u with issues), %u refused, %u failed; at most %.1f s "
	       "of CPU,"
	       " %ld MiB\n",
	       (unsigned long long)n, m.loaded, m.issues, m.refused, m.failed, m.max_seconds,
	       m.max_kb >> 10);
	(void)unlink(m.dump);
	(void)unlink(m.db);
	(void)rmdir(m.dir);
	km_vec_free(&m.targets);
	return m.failed != 0;
}
