/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/bits.h"
#include "base/fingerprint.h"
#include "inputs.h"
#include "store/store.h"

/* Number of files of a folder whose sizes and times show whether it has changed; below them are folders of folders. */
#define MAX_FILES 1000000
#define MAX_DEPTH 32

struct finder {
	struct km_fleet_inputs *in;
	const struct km_fleet_options *o;
	bool nomem;
};

static bool is_cancelled(const struct km_fleet_options *o)
{
	return o->cancel && *o->cancel;
}

/* ---- what a file is, by its first bytes ---- */

enum kind {
	OTHER,
	DUMP,
	SPLIT,
	TYPES,
};

#define HEAD_BYTES 4096

static size_t read_at(int fd, off_t at, void *buf, size_t bytes)
{
	ssize_t n = pread(fd, buf, bytes, at);

	return n > 0 ? (size_t)n : 0;
}

/*
 * struct disk_dump_header (makedumpfile, diskdump_mod.h) of a 64-bit machine has block_size at 428; the sub-header in the next
 * block has `split` at 12, since header_version 2.
 */
static bool is_split(int fd, const unsigned char *head)
{
	uint32_t block = km_le32(head + 428);
	unsigned char sub[16];

	return km_le32(head + 8) >= 2 && block >= 512 && block <= 65536 && read_at(fd, block, sub, sizeof(sub)) == sizeof(sub) &&
	       km_le32(sub + 12) == 1;
}

static bool ends_with(const char *name, const char *ending)
{
	size_t n = strlen(name), m = strlen(ending);

	return n > m && !strcmp(name + n - m, ending);
}

/*
 * A 64-bit ELF file that is no dump has types of a kernel if it is called as those are, or if a segment is loaded into the
 * kernel's half of the addresses. Any other program is an input that cannot be loaded. Elf64_Ehdr has e_phoff at 32, e_phentsize
 * at 54 and e_phnum at 56; Elf64_Phdr has p_type at 0, 1 being PT_LOAD, and p_vaddr at 16.
 */
static bool is_of_kernel(const char *name, const unsigned char *head, size_t bytes)
{
	uint64_t at = km_le64(head + 32), size = km_le16(head + 54), n = km_le16(head + 56);

	if (ends_with(name, ".debug") || ends_with(name, ".ko"))
		return true;
	for (; n && size >= 56 && at <= bytes && size <= bytes - at; n--, at += size)
		if (km_le32(head + at) == 1 && km_le64(head + at + 16) >> 63)
			return true;
	return false;
}

static enum kind kind_of(const char *path)
{
	static const unsigned char elf[] = { 0x7f, 'E', 'L', 'F', 2, 1 };
	unsigned char head[HEAD_BYTES] = { 0 };
	const char *name = strrchr(path, '/') + 1;
	enum kind kind = OTHER;
	struct stat st;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);

	if (fd >= 0 && !fstat(fd, &st) && S_ISREG(st.st_mode)) {
		(void)read_at(fd, 0, head, sizeof(head));
		if (!memcmp(head, elf, sizeof(elf)))
			kind = km_le16(head + 16) == 4 /* ET_CORE */ ? DUMP : is_of_kernel(name, head, sizeof(head)) ? TYPES
														     : OTHER;
		else if (!memcmp(head, "KDUMP   ", 8))
			kind = is_split(fd, head) ? SPLIT : DUMP;
		else if (!memcmp(head, "makedumpfile", 12) || !memcmp(head, "EMiL", 4) || !memcmp(head, "AVML", 4) ||
			 !memcmp(head, "LVMA", 4))
			kind = DUMP;
		else if (ends_with(name, ".profile"))
			kind = TYPES;
	}
	if (fd >= 0)
		close(fd);
	return kind == OTHER && (!strncmp(name, "vmlinux", 7) || !strncmp(name, "System.map", 10)) ? TYPES : kind;
}

/* ---- whether it is still the same ---- */

struct sum {
	struct km_fingerprint f;
	unsigned files;
	const struct km_fleet_options *o;
};

static void sum_text(struct sum *s, const char *text)
{
	km_fingerprint_word(&s->f, strlen(text));
	km_fingerprint_bytes(&s->f, text, strlen(text));
}

static void sum_file(struct sum *s, const char *name, const struct stat *st)
{
	sum_text(s, name);
	km_fingerprint_word(&s->f, S_ISDIR(st->st_mode) ? 0 : (uint64_t)st->st_size);
	if (!S_ISDIR(st->st_mode)) {
		km_fingerprint_word(&s->f, (uint64_t)st->st_mtim.tv_sec);
		km_fingerprint_word(&s->f, (uint64_t)st->st_mtim.tv_nsec);
	}
}

static void sum_folder(struct sum *s, const char *path, unsigned depth)
{
	struct dirent **list = NULL;
	int i, n = depth < MAX_DEPTH ? scandir(path, &list, NULL, alphasort) : 0;

	for (i = 0; i < n; i++) {
		const char *name = list[i]->d_name;
		char below[PATH_MAX];
		struct stat st;

		if (strcmp(name, ".") != 0 && strcmp(name, "..") != 0 && s->files < MAX_FILES && !is_cancelled(s->o) &&
		    snprintf(below, sizeof(below), "%s/%s", path, name) < PATH_MAX && !lstat(below, &st)) {
			s->files++;
			sum_file(s, name, &st);
			if (S_ISDIR(st.st_mode))
				sum_folder(s, below, depth + 1);
		}
		free(list[i]);
	}
	free(list);
}

/* With what decides which rows come of it. */
static void identify_input(const struct km_fleet_options *o, struct km_fleet_input *input)
{
	struct sum s = { .f = KM_FINGERPRINT_INIT, .o = o };
	struct stat st;
	size_t i;

	km_fingerprint_word(&s.f, (uint64_t)km_schema_version());
	km_fingerprint_word(&s.f, (uint64_t)o->load.pages << 1 | o->load.leaks);
	for (i = 0; i < input->nr_files; i++) {
		if (stat(input->files[i], &st))
			continue;
		sum_file(&s, input->files[i], &st);
		if (S_ISDIR(st.st_mode))
			sum_folder(&s, input->files[i], 0);
	}
	km_fingerprint_text(&s.f, input->identity);
}

/* ---- the list ---- */

static char *absolute(const char *path)
{
	char *whole = realpath(path, NULL), *cwd;

	if (whole)
		return whole;
	if (*path == '/')
		return strdup(path);
	cwd = realpath(".", NULL);
	if (!cwd || asprintf(&whole, "%s/%s", cwd, path) < 0)
		whole = NULL;
	free(cwd);
	return whole;
}

static void push_input(struct finder *f, const char *const *files, size_t n, const char *broken)
{
	struct km_arena *a = &f->in->arena;
	struct km_fleet_input *input = km_vec_push(&f->in->list);
	const char **copy = km_arena_alloc(a, n * sizeof(*copy));
	size_t i;

	f->nomem |= !input || !copy;
	for (i = 0; i < n && !f->nomem; i++) {
		copy[i] = km_arena_strdup(a, files[i]);
		f->nomem |= !copy[i];
	}
	if (f->nomem)
		return;
	input->path = copy[0];
	input->files = copy;
	input->nr_files = n;
	input->broken = broken;
}

/* What a folder of captured files of a machine has one of; ended by NULL. */
static const char *const captured_names[] = { "proc", "meminfo", "zoneinfo", "buddyinfo", "pagetypeinfo",
					      "slabinfo", "vmstat", "vmallocinfo", NULL };

static bool is_captured_name(const char *name)
{
	const char *const *n = captured_names;

	while (*n && strcmp(*n, name) != 0)
		n++;
	return *n;
}

/* Whether the folder @path has one of @names. */
static bool has_one(const char *path, const char *const *names)
{
	char below[PATH_MAX];
	struct stat st;

	for (; *names; names++)
		if (snprintf(below, sizeof(below), "%s/%s", path, *names) < PATH_MAX && !stat(below, &st))
			return true;
	return false;
}

/*
 * Whether the folder @path, which is called @name, is a copy of /proc/PID: other folders are called by numbers, too, such as
 * those of machines, which have files of the same names (stat, cmdline).
 */
static bool is_process(const char *path, const char *name)
{
	static const char *const files[] = { "status", "stat", "statm", "smaps", "smaps_rollup", "maps", "comm", "cmdline", NULL };

	return *name && !name[strspn(name, "0123456789")] && has_one(path, files) && !has_one(path, captured_names);
}

struct entry {
	char *path; /* absolute */
	enum kind kind;
	bool taken;
};

struct folder {
	struct entry *v;
	size_t n;
	size_t dumps;  /* sets of files */
	bool captured; /* it has files of /proc itself, or copies of /proc/PID */
};

/* "dump.1" and "dump.2" are parts of "dump.". */
static bool same_stem(const char *a, const char *b)
{
	size_t n = strlen(a), m = strlen(b);

	while (n && a[n - 1] >= '0' && a[n - 1] <= '9')
		n--;
	while (m && b[m - 1] >= '0' && b[m - 1] <= '9')
		m--;
	return n == m && !strncmp(a, b, n);
}

static void count_dumps(struct folder *d)
{
	size_t i, k;

	for (i = 0; i < d->n; i++) {
		d->dumps += d->v[i].kind == DUMP || d->v[i].kind == SPLIT;
		for (k = i; d->v[i].kind == SPLIT && k > 0; k--)
			if (d->v[k - 1].kind == SPLIT && same_stem(d->v[k - 1].path, d->v[i].path)) {
				d->dumps--;
				break;
			}
	}
}

static bool read_folder(struct finder *f, const char *path, struct folder *d)
{
	struct dirent **list = NULL;
	int i, n = scandir(path, &list, NULL, alphasort);

	d->v = n > 0 ? km_calloc((size_t)n, sizeof(*d->v)) : NULL;
	f->nomem |= n > 0 && !d->v;
	for (i = 0; i < n; i++) {
		const char *name = list[i]->d_name;
		char *below = NULL;

		d->captured |= is_captured_name(name);
		if (*name != '.' && !f->nomem && asprintf(&below, "%s/%s", strcmp(path, "/") ? path : "", name) >= 0) {
			d->v[d->n].path = below;
			d->v[d->n++].kind = kind_of(below);
			d->captured = d->captured || is_process(below, name);
		}
		free(list[i]);
	}
	free(list);
	if (d->v)
		count_dumps(d);
	return n >= 0;
}

static void push_entry(struct finder *f, struct folder *d, size_t i)
{
	const char **files = km_calloc(d->n, sizeof(*files));
	size_t k, n = 0;

	f->nomem |= !files;
	for (k = i; k < d->n && !f->nomem; k++) {
		if (k != i && (d->v[i].kind != SPLIT || d->v[k].kind != SPLIT || !same_stem(d->v[i].path, d->v[k].path)))
			continue;
		d->v[k].taken = true;
		files[n++] = d->v[k].path;
	}
	if (!f->nomem)
		push_input(f, files, n, NULL);
	free((void *)files);
}

static void add_folder(struct finder *f, const char *path)
{
	struct folder d = { 0 };
	bool read = read_folder(f, path, &d);
	size_t i, types = 0;

	for (i = 0; i < d.n; i++)
		types += d.v[i].kind == TYPES;
	if (!read || d.captured || d.dumps == 1 || d.n == types) {
		push_input(f, &path, 1, NULL);
	} else {
		for (i = 0; i < d.n; i++)
			if (!d.v[i].taken && d.v[i].kind != TYPES && strcmp(d.v[i].path, f->in->not_in) != 0)
				push_entry(f, &d, i);
	}
	for (i = 0; i < d.n; i++)
		free(d.v[i].path);
	free(d.v);
}

static void add_path(struct finder *f, const char *path, bool pattern)
{
	char *whole = absolute(path);
	const char *given = whole;
	struct stat st;
	glob_t g;
	size_t i;

	f->nomem |= !whole;
	if (!whole)
		return;
	if (!stat(path, &st)) {
		if (S_ISDIR(st.st_mode))
			add_folder(f, whole);
		else
			push_input(f, &given, 1, NULL);
	} else if (pattern && strpbrk(path, "*?[") && !glob(path, 0, NULL, &g)) {
		for (i = 0; i < g.gl_pathc; i++)
			add_path(f, g.gl_pathv[i], false);
		globfree(&g);
	} else {
		push_input(f, &given, 1, strpbrk(path, "*?[") ? "there is no such file, and no file matches it as a pattern" : "there is no such file");
	}
	free(whole);
}

static int by_path(const void *a, const void *b)
{
	const struct km_fleet_input *x = a, *y = b;
	int c = strcmp(x->path, y->path);

	return c ? c : (x->nr_files < y->nr_files) - (x->nr_files > y->nr_files);
}

static bool has_file(const struct km_fleet_input *input, const char *path)
{
	size_t k;

	for (k = 0; k < input->nr_files; k++)
		if (!strcmp(input->files[k], path))
			return true;
	return false;
}

/* Once each; a file that was named besides the set that it is a part of, not again: sets come before it. */
static void drop_repeated(struct km_fleet_inputs *in)
{
	size_t i, n = 0, set = 0;

	for (i = 0; i < in->list.n; i++) {
		const char *path = in->list.v[i].path;

		if (n && (has_file(&in->list.v[n - 1], path) || has_file(&in->list.v[set], path)))
			continue;
		if (in->list.v[i].nr_files > 1)
			set = n;
		in->list.v[n++] = in->list.v[i];
	}
	in->list.n = n;
}

enum km_status km_fleet_inputs_find(struct km_fleet_inputs *in, const struct km_fleet_options *o, struct km_err *err)
{
	struct finder f = { in, o, false };
	size_t i;

	for (i = 0; i < o->nr_inputs && !f.nomem && !is_cancelled(o); i++)
		add_path(&f, o->inputs[i], true);
	if (f.nomem)
		return km_fail(err, KM_NOMEM, "out of memory");
	km_sort(in->list.v, in->list.n, sizeof(*in->list.v), by_path);
	drop_repeated(in);
	for (i = 0; i < in->list.n && !is_cancelled(o); i++)
		identify_input(o, &in->list.v[i]);
	return is_cancelled(o) ? KM_END : KM_OK;
}

void km_fleet_inputs_free(struct km_fleet_inputs *in)
{
	km_vec_free(&in->list);
	km_arena_free(&in->arena);
}
