/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <fts.h>
#include <stdio.h>
#include <strings.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "base/unfinished.h"
#include "proc/files.h"
#include "impl.h"

/* ---- directories ---- */

static bool is_program(const char *file)
{
	char head[4];

	return km_head_is_elf(head, km_tree_read_head(file, head, sizeof(head)));
}

/* @path is the file within the input, @file opens it. */
static enum km_status add_entry(struct km_tree *t, const FTSENT *e, const char *path,
				const char *file)
{
	struct km_tree_item *item;
	enum km_status st = km_tree_claim(t, path, &item);

	if (st)
		return st;
	if (!item)
		return km_tree_take_file(t, path, file, (uint64_t)e->fts_statp->st_size);
	if (item->loose && is_program(file)) {
		t->items.n--;
		return km_tree_pass(t, path, KM_PASSED_PROGRAM, NULL);
	}
	item->file = km_arena_strdup(&t->arena, file);
	item->mtime = e->fts_statp->st_mtime;
	return item->file ? KM_OK : KM_NOMEM;
}

static bool is_dump_file(const char *file)
{
	char head[4096];
	struct stat st;

	return !stat(file, &st) && S_ISREG(st.st_mode) &&
	       km_head_kind(head, km_tree_read_head(file, head, sizeof(head))) == HEAD_DUMP;
}

/* What a link leads to is found by itself when it is within the input. */
static enum km_status pass_link(struct km_tree *t, const char *file, const char *path,
				const char *real, size_t real_bytes)
{
	char *to = realpath(file, NULL);
	bool inside = to && strncmp(to, real, real_bytes) == 0 &&
		      (to[real_bytes] == '/' || to[real_bytes] == '\0');
	enum km_passed_reason reason = to ? KM_PASSED_LINK : KM_PASSED_NOWHERE;
	bool skip = inside || km_path_is_kernel_folder(path);

	if (to && !skip && is_dump_file(to))
		reason = KM_PASSED_LINKED_DUMP;
	free(to);
	return skip ? KM_OK : km_tree_pass(t, path, reason, NULL);
}

/* A directory entry that is no readable file. */
static enum km_status add_other(struct km_tree *t, const FTSENT *e, const char *path,
				const char *real, size_t real_bytes)
{
	switch (e->fts_info) {
	case FTS_SL:
	case FTS_SLNONE:
		return pass_link(t, e->fts_path, path, real, real_bytes);
	case FTS_DEFAULT:
		return km_tree_pass(t, path, KM_PASSED_SPECIAL, NULL);
	case FTS_DNR:
	case FTS_ERR:
	case FTS_NS:
		return km_tree_pass(t, path, KM_PASSED_UNREADABLE, strerror(e->fts_errno));
	default:
		return KM_OK;
	}
}

/*
 * The path of @e within the input, @below the input's folder @name: below a copy of /proc that is called otherwise, with
 * "/proc" behind its name, which ends at the fts_number of its folders. False: it is too long.
 */
static bool path_within(const FTSENT *e, const char *name, const char *below, char *path, size_t room)
{
	static const char proc[] = "/proc";
	size_t at = e->fts_level > 0 ? (size_t)e->fts_parent->fts_number : 0, more = at ? strlen(proc) : 0, i;
	int n = snprintf(path, room, "%s%s%s", name, *name && *below ? "/" : "", below);

	if (n < 0 || (size_t)n + more >= room)
		return false;
	memmove(path + at + more, path + at, (size_t)n - at + 1);
	for (i = 0; i < more; i++)
		path[at + i] = proc[i];
	return true;
}

/* Mark the folder @e, of that path within the input, if it is a copy of /proc that is called otherwise, or below one. */
static void mark_copy_of_proc(FTSENT *e, const char *path)
{
	if (e->fts_level > 0 && e->fts_parent->fts_number)
		e->fts_number = e->fts_parent->fts_number;
	else if (!km_path_is_placed(path) && strcasecmp(km_path_basename(path), "proc") != 0 && km_folder_is_proc(e->fts_path))
		e->fts_number = (long)strlen(path);
}

/* A case that is being written, by this process or by another one: when the input is the folder where it goes. */
static bool is_unfinished_case(const char *name, const char *file)
{
	static const char magic[] = "SQLite format 3";
	char head[sizeof(magic)];
	size_t n;

	if (!km_unfinished_pid(name, NULL))
		return false;
	n = km_tree_read_head(file, head, sizeof(head));
	return !n || (n == sizeof(head) && !memcmp(head, magic, sizeof(head)));
}

/* The directory @given, which is @real: its files are opened by the name that was given. */
static enum km_status walk_folder(struct km_tree *t, FTS *fts, const char *given, const char *real)
{
	const char *name = km_path_basename(real);
	enum km_status st = KM_OK;
	size_t skip = strlen(real), length = strlen(given);
	FTSENT *e;

	while (!st && (e = fts_read(fts))) {
		const char *below = e->fts_path + (strlen(e->fts_path) > skip ? skip : 0);
		char path[4096], file[4096];
		int n;

		below = e->fts_level > 0 ? below + strspn(below, "/") : "";
		n = snprintf(file, sizeof(file), "%s%s%s", given, length && given[length - 1] == '/' ? "" : "/", below);
		if (!path_within(e, name, below, path, sizeof(path)) || n < 0 || (size_t)n >= sizeof(file)) {
			st = km_tree_pass(t, e->fts_name, KM_PASSED_TOO_DEEP, NULL);
			continue;
		}
		if (e->fts_info == FTS_D)
			mark_copy_of_proc(e, path);
		/* A hidden folder is a snapshot that `kmemdb capture` did not finish. */
		if (e->fts_info == FTS_D && (km_path_is_below_process(path) ||
					     (e->fts_level > 0 && e->fts_name[0] == '.'))) {
			fts_set(fts, e, FTS_SKIP);
		} else if (e->fts_info == FTS_D && e->fts_level > KM_TREE_MAX_DEPTH) {
			fts_set(fts, e, FTS_SKIP);
			st = km_tree_pass(t, path, KM_PASSED_TOO_DEEP, NULL);
		} else if (e->fts_info == FTS_F && e->fts_level > 0 &&
			   S_ISREG(e->fts_statp->st_mode)) {
			if (!is_unfinished_case(e->fts_name, file))
				st = add_entry(t, e, path, file);
		} else if (e->fts_level > 0) {
			st = add_other(t, e, path, real, skip);
		}
	}
	return st;
}

static enum km_status index_directory(struct km_tree *t, const char *path)
{
	char *real = realpath(path, NULL), *roots[2] = { real, NULL };
	enum km_status st;
	FTS *fts;

	if (!real)
		return km_fail(&t->error, KM_IO, "%s", strerror(errno));
	fts = fts_open(roots, FTS_PHYSICAL | FTS_NOCHDIR, NULL);
	if (!fts) {
		free(real);
		return km_fail(&t->error, KM_IO, "%s", strerror(errno));
	}
	st = walk_folder(t, fts, path, real);
	fts_close(fts);
	free(real);
	return st;
}

/* ---- one file ---- */

static enum km_status index_text(struct km_tree *t, const char *path)
{
	const char *name = NULL, *tail;
	struct km_named_file named;
	enum km_status st;
	uint32_t blob;

	if (km_proc_claim_at(path, &tail, &name) == NULL && km_text_named_file(km_path_basename(path), &named) && named.first)
		name = named.path;
	st = km_tree_text_blob(t, path, &blob);
	return st ? st : km_tree_split(t, blob, "", name);
}

static enum km_status index_log(struct km_tree *t, const char *path)
{
	uint32_t blob;
	enum km_status st = km_tree_text_blob(t, path, &blob);

	return st ? st : km_tree_add_log(t, "", km_path_basename(path), blob);
}

static enum km_status make_index(struct km_tree *t, const char *path)
{
	switch (t->kind) {
	case KM_TREE_DIRECTORY:
		return index_directory(t, path);
	case KM_TREE_ARCHIVE:
		return km_archive_index(t, path, "");
	case KM_TREE_SECTIONS:
		return index_text(t, path);
	case KM_TREE_LOG:
		return index_log(t, path);
	default:
		return KM_FORMAT;
	}
}

static enum km_status nothing_found(struct km_tree *t)
{
	char passed[384];

	return km_fail(&t->error, KM_FORMAT,
		       "it holds no memory dump, no captured file such as proc/meminfo and no "
		       "kernel log; %s",
		       km_tree_nr_passed(t) ? km_tree_passed_line(t, passed, sizeof(passed))
					    : "there is no file in it");
}

enum km_status km_tree_open(const char *path, struct km_tree **ret, struct km_err *err)
{
	enum km_tree_kind kind = km_tree_probe(path);
	struct km_tree *t;
	enum km_status st;

	if (kind == KM_TREE_NONE)
		return km_fail(
			err, KM_FORMAT,
			"'%s' holds no captured files: a directory or archive with proc/…, a "
			"text with '=== /proc/NAME' lines or a kernel log would be read",
			path);
	t = km_calloc(1, sizeof(*t));
	if (!t)
		return km_fail(err, KM_NOMEM, "out of memory");
	t->kind = kind;
	st = make_index(t, path);
	if (!st)
		st = km_tree_sort(t);
	if (!st && !t->items.n && !t->dumps.n)
		st = t->damage ? t->damage : nothing_found(t);
	if (st) {
		if (!t->error.text[0])
			(void)km_fail(&t->error, st, "%s", km_status_name(st));
		(void)km_fail(err, st, "cannot read '%s': %s%s", path, st == KM_CORRUPT ? "it is cut or damaged: " : "", t->error.text);
		km_tree_close(t);
		return st;
	}
	*ret = t;
	return KM_OK;
}

void km_tree_close(struct km_tree *t)
{
	size_t i;

	if (!t)
		return;
	for (i = 0; i < t->blobs.n; i++) {
		if (t->blobs.v[i].mapped)
			munmap((void *)(uintptr_t)t->blobs.v[i].data, t->blobs.v[i].bytes);
		else if (t->blobs.v[i].owned)
			free((void *)(uintptr_t)t->blobs.v[i].data);
	}
	km_vec_free(&t->blobs);
	km_vec_free(&t->items);
	km_vec_free(&t->groups);
	km_vec_free(&t->dumps);
	km_vec_free(&t->types);
	km_vec_free(&t->passed);
	km_vec_free(&t->zones);
	free(t->head);
	km_arena_free(&t->arena);
	free(t->buffer);
	free(t);
}

static const char *label_of(const struct km_tree_group *g)
{
	const char *p = g->root + strlen(g->root), *end = p;

	while (p > g->root && p[-1] == '/')
		p--;
	end = p;
	while (p > g->root && p[-1] != '/')
		p--;
	return end > p ? p : "";
}

/* The part after the name of the directory, which is on all its paths and says nothing. */
static const char *origin_of(const struct km_tree *t, const struct km_tree_group *g)
{
	const char *slash = t->kind == KM_TREE_DIRECTORY ? strchr(g->root, '/') : NULL;

	if (t->kind != KM_TREE_DIRECTORY)
		return g->root;
	return slash ? slash + 1 : "";
}

enum km_status km_tree_next(struct km_tree *t, struct km_tree_file *ret)
{
	const struct km_tree_item *item;
	struct km_tree_group *g;
	enum km_status st;
	uint64_t bytes;

	if (t->next >= t->items.n)
		return t->damage ? t->damage : KM_END;
	item = &t->items.v[t->next++];
	g = &t->groups.v[item->snapshot];
	if (t->next == 1 || item[-1].snapshot != item->snapshot)
		g->stripped = km_tree_is_stripped(t, item, g->n);
	st = km_tree_read(t, item, KM_TREE_FILE_MAX, &bytes);
	if (st == KM_IO) { /* it went away, or may not be read: not a reason to stop */
		t->buffer = t->buffer ? t->buffer : km_calloc(1, 1);
		if (!t->buffer)
			return KM_NOMEM;
		t->buffer[0] = '\0';
		bytes = 0;
	} else if (st) {
		return st;
	}
	*ret = (struct km_tree_file){
		.snapshot = item->snapshot,
		.taken_at = g->time,
		.local = g->time ? (struct km_local_clock){ NULL, 0 } : g->local,
		.label = label_of(g),
		.origin = origin_of(t, g),
		.host = g->host ? g->host : "",
		.title = g->title ? g->title : "",
		.log = item->log,
		.path = item->path,
		.data = t->buffer,
		.bytes = bytes,
		.stripped = g->stripped,
		.truncated = item->truncated ||
			     (item->file && bytes == KM_TREE_FILE_MAX),
	};
	return KM_OK;
}

const char *km_tree_error(const struct km_tree *t)
{
	return t->error.text;
}

enum km_tree_kind km_tree_kind_of(const struct km_tree *t)
{
	return t->kind;
}

size_t km_tree_dumps(const struct km_tree *t, const struct km_tree_found **ret)
{
	*ret = t->dumps.v;
	return t->dumps.n;
}

size_t km_tree_types(const struct km_tree *t, const struct km_tree_found **ret)
{
	*ret = t->types.v;
	return t->types.n;
}

uint64_t km_tree_nr_snapshots(const struct km_tree *t)
{
	return t->groups.n;
}
