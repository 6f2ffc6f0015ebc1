/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <dirent.h>
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

#include "case/case.h"
#include "copy.h"
#include "machine.h"

#define CPU_SECONDS  10
#define WALL_SECONDS 120
#ifdef __SANITIZE_ADDRESS__
#define MAX_RSS_KB (1000l << 10) /* shadow and quarantine */
#else
#define MAX_RSS_KB (500l << 10)
#endif

static void die(const char *what)
{
	fprintf(stderr, "mutate: %s: %s\n", what, strerror(errno));
	exit(2);
}

static void put(FILE *f, const void *data, size_t bytes)
{
	if (fwrite(data, 1, bytes, f) != bytes)
		die("cannot write the copy");
}

/* A program header a run of pages that the dump has; @nr 0: only count them. */
static void write_runs(const struct km_source *s, FILE *f, uint16_t nr, uint16_t *ret_nr)
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
		if (nr)
			put(f, &p, sizeof(p));
	}
}

static void write_note(const struct km_source_info *info, uint8_t note[8192], Elf64_Phdr *p)
{
	uint32_t head[3] = { 11, 0, 0 };

	head[1] = (uint32_t)(info->vmcoreinfo_bytes < 8000 ? info->vmcoreinfo_bytes : 8000);
	memset(note, 0, 8192);
	memcpy(note, head, sizeof(head));
	memcpy(note + 12, "VMCOREINFO\0", 12);
	if (head[1])
		memcpy(note + 24, info->vmcoreinfo, head[1]);
	p->p_filesz = head[1] ? 24 + (head[1] + 3) / 4 * 4 : 0;
}

static void write_pages(const struct km_source *s, struct km_reader *r, FILE *f)
{
	static const uint8_t zero[65536];
	uint64_t bytes = km_source_info(s)->page_bytes, pfn, i;
	struct km_source_run run;

	for (pfn = 0; km_source_run_at(s, pfn, &run) == KM_OK; pfn += run.nr_pages) {
		for (i = 0; run.state == KM_OK && run.ram && i < run.nr_pages; i++) {
			const uint8_t *page = zero;

			(void)km_reader_page(r, pfn + i, &page);
			if (!memcmp(page, zero, bytes)) {
				if (fseeko(f, (off_t)bytes, SEEK_CUR))
					die("cannot write the copy");
			} else {
				put(f, page, bytes);
			}
		}
	}
}

void copy_expand(const char *path, const char *out)
{
	Elf64_Ehdr e = { .e_ident = ELFMAG "\2\1\1",
			 .e_type = ET_CORE,
			 .e_machine = EM_X86_64,
			 .e_phoff = sizeof(e),
			 .e_phentsize = sizeof(Elf64_Phdr) };
	struct km_err err = { "" };
	struct km_source *s;
	struct km_reader *r;
	uint8_t note[8192];
	Elf64_Phdr p = { .p_type = PT_NOTE };
	FILE *f = fopen(out, "wb");
	off_t end;

	if (!f || km_source_open(&path, 1, &s, &err) || km_reader_create(s, &r)) {
		fprintf(stderr, "mutate: %s: %s\n", path, err.text);
		exit(2);
	}
	write_runs(s, f, 0, &e.e_phnum);
	put(f, &e, sizeof(e));
	write_note(km_source_info(s), note, &p);
	p.p_offset = sizeof(e) + e.e_phnum * sizeof(p);
	put(f, &p, sizeof(p));
	write_runs(s, f, e.e_phnum, &e.e_phnum);
	put(f, note, sizeof(note));
	while (ftello(f) % 4096)
		put(f, "", 1);
	write_pages(s, r, f);
	end = ftello(f);
	km_reader_destroy(r);
	km_source_close(s);
	if (fclose(f) || truncate(out, end))
		die("cannot write the copy");
}

static void make_toy(struct copy *c)
{
	const char *error;
	struct toy_pools pools;
	struct toy_slabs slabs;
	struct toy toy;
	bool made = toy_build(&toy, toy_vmlinux, 5, &error);

	if (made) {
		toy_add_pools(&toy, &pools);
		toy_add_slabs(&toy, &slabs);
		toy_slabs_free(&slabs);
	}
	if (!made || !toy_write_elf(&toy, c->dump)) {
		fprintf(stderr, "mutate: the toy machine cannot be made\n");
		exit(2);
	}
	toy_free(&toy);
	c->vmlinux = toy_vmlinux;
}

/* Where the copy's segments are, as it says itself. */
static void read_runs(struct copy *c)
{
	Elf64_Ehdr e;
	Elf64_Phdr p;
	size_t i;

	if (pread(c->fd, &e, sizeof(e), 0) != sizeof(e))
		die("cannot read the copy");
	c->runs = calloc(e.e_phnum, sizeof(*c->runs));
	if (!c->runs)
		die("no memory");
	for (i = 0; i < e.e_phnum; i++) {
		if (pread(c->fd, &p, sizeof(p), (off_t)(e.e_phoff + i * sizeof(p))) != sizeof(p))
			die("cannot read the copy");
		if (p.p_type == PT_LOAD)
			c->runs[c->nr_runs++] =
				(struct copy_run){ p.p_paddr, p.p_filesz, p.p_offset };
	}
}

void copy_make(struct copy *c, const char *dump, const char *vmlinux)
{
	*c = (struct copy){ .dir = "/tmp/kmemdb-mutate-XXXXXX", .vmlinux = vmlinux, .fd = -1 };
	if (!mkdtemp(c->dir))
		die("mkdtemp");
	snprintf(c->dump, sizeof(c->dump), "%s/vmcore", c->dir);
	snprintf(c->db, sizeof(c->db), "%s/case.db", c->dir);
	if (dump)
		copy_expand(dump, c->dump);
	else
		make_toy(c);
	c->fd = open(c->dump, O_RDWR | O_CLOEXEC);
	if (c->fd < 0)
		die("cannot open the copy");
	read_runs(c);
}

void copy_remove(struct copy *c)
{
	struct dirent *e;
	DIR *d;

	if (c->fd >= 0)
		close(c->fd);
	free(c->runs);
	d = opendir(c->dir);
	/* A load that was killed leaves its private file. */
	while (d && (e = readdir(d))) {
		if (strcmp(e->d_name, ".") && strcmp(e->d_name, ".."))
			(void)unlinkat(dirfd(d), e->d_name, 0);
	}
	if (d)
		closedir(d);
	(void)rmdir(c->dir);
}

off_t copy_offset(const struct copy *c, uint64_t paddr, uint64_t *ret_bytes)
{
	size_t i;

	for (i = 0; i < c->nr_runs; i++) {
		const struct copy_run *r = &c->runs[i];

		if (paddr >= r->paddr && paddr - r->paddr < r->bytes) {
			*ret_bytes = r->bytes - (paddr - r->paddr);
			return (off_t)(r->offset + (paddr - r->paddr));
		}
	}
	return -1;
}

enum km_status copy_load(const struct copy *c, struct km_err *err)
{
	const char *inputs[] = { c->dump };
	const struct km_load_options o = { .case_path = c->db,
					   .inputs = inputs,
					   .nr_inputs = 1,
					   .vmlinux = c->vmlinux,
					   .jobs = c->jobs ? c->jobs : 2,
					   .no_cache = true };

	(void)unlink(c->db);
	return km_case_load(&o, NULL, err);
}

/* ---- in a child ---- */

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

/* Load and look at the case. The status of the process is the result. */
static void child(const struct copy *c)
{
	struct rlimit cpu = { CPU_SECONDS, CPU_SECONDS };
	struct km_err err = { "" };
	enum km_status st;
	struct stat file;
	sqlite3 *db;
	int64_t n;

	setrlimit(RLIMIT_CPU, &cpu);
	alarm(WALL_SECONDS);
	st = copy_load(c, &err);
	if (st)
		_exit(err.text[0] && access(c->db, F_OK) ? COPY_REFUSED : 20);
	if (stat(c->db, &file) || file.st_size > 1 << 28)
		_exit(21);
	if (sqlite3_open_v2(c->db, &db, SQLITE_OPEN_READONLY, NULL))
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
	_exit(n > 0 ? COPY_ISSUES : COPY_LOADED);
}

struct outcome copy_try(const struct copy *c)
{
	struct outcome o = { 0 };
	struct rusage use;
	pid_t pid;

	fflush(NULL);
	pid = fork();
	if (pid < 0)
		die("fork");
	if (!pid)
		child(c);
	if (wait4(pid, &o.status, 0, &use) != pid)
		die("wait4");
	o.seconds = (double)(use.ru_utime.tv_sec + use.ru_stime.tv_sec) +
		    (double)(use.ru_utime.tv_usec + use.ru_stime.tv_usec) / 1e6;
	o.max_kb = use.ru_maxrss;
	o.ok = WIFEXITED(o.status) && WEXITSTATUS(o.status) >= COPY_REFUSED &&
	       WEXITSTATUS(o.status) <= COPY_ISSUES && o.max_kb <= MAX_RSS_KB;
	o.how = o.ok ? WEXITSTATUS(o.status) : 0;
	return o;
}
