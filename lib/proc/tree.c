/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "files.h"
#include "tree_impl.h"

#define PROBE_BYTES (1u << 18)

/* ---- what it is ---- */

/* The first bytes of @path, decompressed. */
static size_t read_head(const char *path, char *head, size_t bytes)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	size_t n = 0;
	ssize_t got;

	if (fd < 0)
		return 0;
	while (n < bytes && (got = read(fd, head + n, bytes - n)) > 0)
		n += (size_t)got;
	close(fd);
	return km_is_compressed(head, n) ? km_archive_head(path, head, bytes) : n;
}

static enum km_tree_kind probe_text(const char *path, const char *head, size_t n)
{
	const char *base = strrchr(path, '/'), *tail;
	const struct km_proc_file *f = km_proc_claim(path, &tail);
	bool weak;

	base = base ? base + 1 : path;
	/* A log by itself is a capture of its own kind, whatever its name. */
	if (f == &km_proc_dmesg && km_text_is_log(head, n))
		return KM_TREE_LOG;
	if (f)
		return KM_TREE_SECTIONS;
	if (!n || memchr(head, '\0', n < 4096 ? n : 4096))
		return KM_TREE_NONE;
	if (km_text_has_sections(head, n))
		return KM_TREE_SECTIONS;
	if (km_text_is_log(head, n))
		return KM_TREE_LOG;
	if (km_text_is_known(head, n) || km_tree_bare_name(base, strlen(base), &weak))
		return KM_TREE_SECTIONS;
	return KM_TREE_NONE;
}

enum km_tree_kind km_tree_probe(const char *path)
{
	enum km_tree_kind kind = KM_TREE_NONE;
	struct stat st;
	char *head;
	size_t n;

	if (stat(path, &st))
		return KM_TREE_NONE;
	if (S_ISDIR(st.st_mode))
		return KM_TREE_DIRECTORY;
	if (!S_ISREG(st.st_mode))
		return KM_TREE_NONE;
	head = malloc(PROBE_BYTES);
	if (!head)
		return KM_TREE_NONE;
	if (km_archive_probe(path)) {
		kind = KM_TREE_ARCHIVE;
	} else {
		n = read_head(path, head, PROBE_BYTES);
		kind = probe_text(path, head, n);
	}
	free(head);
	return kind;
}

/* ---- blobs ---- */

enum km_status km_tree_map(struct km_tree *t, int fd, uint32_t *ret_blob)
{
	struct km_blob *b = km_vec_push(&t->blobs);
	struct stat st;
	void *p;

	if (!b || fstat(fd, &st)) {
		close(fd);
		return b ? km_fail(&t->error, KM_IO, "%s", strerror(errno)) : KM_NOMEM;
	}
	*ret_blob = (uint32_t)(t->blobs.n - 1);
	if (st.st_size > 0) {
		p = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
		if (p == MAP_FAILED) {
			close(fd);
			return km_fail(&t->error, KM_IO, "cannot map: %s", strerror(errno));
		}
		*b = (struct km_blob){ p, (uint64_t)st.st_size, true };
	}
	close(fd);
	return KM_OK;
}

/* A file of /proc has no size: it is read, not mapped. */
static enum km_status copy_to_spool(struct km_tree *t, int fd, uint32_t *ret_blob)
{
	char path[] = "/tmp/kmemdb.XXXXXX", buf[1 << 16];
	int out = mkostemp(path, O_CLOEXEC);
	uint64_t bytes = 0;
	ssize_t n;

	if (out < 0) {
		close(fd);
		return km_fail(&t->error, KM_IO, "cannot make a temporary file: %s",
			       strerror(errno));
	}
	unlink(path);
	while (bytes < KM_TREE_FILE_MAX && (n = read(fd, buf, sizeof(buf))) > 0) {
		if (write(out, buf, (size_t)n) != n) {
			close(fd);
			close(out);
			return km_fail(&t->error, KM_IO, "cannot write a temporary file: %s",
				       strerror(errno));
		}
		bytes += (uint64_t)n;
	}
	close(fd);
	return km_tree_map(t, out, ret_blob);
}

/* The text of @path, decompressed, as a new blob. */
static enum km_status text_blob(struct km_tree *t, const char *path, uint32_t *ret_blob)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	unsigned char magic[8];
	struct stat st;
	ssize_t n;

	if (fd < 0)
		return km_fail(&t->error, KM_IO, "cannot open '%s': %s", path, strerror(errno));
	n = pread(fd, magic, sizeof(magic), 0);
	if (n > 0 && km_is_compressed(magic, (size_t)n)) {
		close(fd);
		return km_archive_inflate(t, path, (struct km_blob){ 0 }, ret_blob);
	}
	if (fstat(fd, &st) == 0 && st.st_size == 0 && n > 0)
		return copy_to_spool(t, fd, ret_blob);
	return km_tree_map(t, fd, ret_blob);
}

/* ---- files that hold several ---- */

/*
 * The file of /proc that a name such as "proc-buddyinfo-NAME.gz" or "meminfo.xz" speaks of; NULL:
 * none. *@ret_sure: it says so with "proc-".
 */
static const char *spoken_of(const char *base, bool *ret_sure)
{
	bool weak;

	*ret_sure = strncmp(base, "proc-", 5) == 0 || strncmp(base, "proc_", 5) == 0;
	if (*ret_sure)
		base += 5;
	return km_tree_bare_name(base, strcspn(base, "-._"), &weak);
}

static const char *basename_of(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

/* supportconfig's files and those of a bug tool that copies the output of commands. */
static bool has_headings(const char *base)
{
	return strcmp(base, "memory.txt") == 0 || strcmp(base, "basic-environment.txt") == 0 ||
	       strncmp(base, "cat--proc-", 10) == 0;
}

bool km_tree_may_expand(const char *path)
{
	const char *base = basename_of(path);
	bool sure;

	return has_headings(base) || (spoken_of(base, &sure) && !km_tree_is_placed(path));
}

static enum km_status expand_blob(struct km_tree *t, const char *path, uint32_t blob)
{
	const struct km_blob b = t->blobs.v[blob];
	size_t head = b.bytes < PROBE_BYTES ? b.bytes : PROBE_BYTES;
	const char *base = basename_of(path), *file;
	enum km_status st;
	char *root;
	bool sure;

	file = spoken_of(base, &sure);
	if (!head || (!km_text_is_monitor(b.data, head) && !km_text_has_sections(b.data, head) &&
		      !(file && (sure || km_text_is_known(b.data, head))))) {
		km_tree_unclaimed(t, path);
		return KM_OK;
	}
	root = strndup(path, (size_t)(base - path));
	st = root ? km_tree_split(t, blob, root, file) : KM_NOMEM;
	free(root);
	return st;
}

enum km_status km_tree_expand(struct km_tree *t, const char *path, const char *file,
			      struct km_blob data)
{
	enum km_status st = KM_OK;
	struct km_blob *b;
	uint32_t blob;

	if (file) {
		st = text_blob(t, file, &blob);
	} else if (km_is_compressed(data.data, data.bytes)) {
		st = km_archive_inflate(t, NULL, data, &blob);
	} else {
		b = km_vec_push(&t->blobs);
		if (!b)
			return KM_NOMEM;
		*b = data;
		blob = (uint32_t)(t->blobs.n - 1);
	}
	return st ? st : expand_blob(t, path, blob);
}

/* ---- directories ---- */

/* What is below proc/PID/ in folders is of no use and much. */
static bool is_pruned(const char *path)
{
	const char *p = strstr(path, "proc/");

	while (p && p != path && p[-1] != '/')
		p = strstr(p + 1, "proc/");
	if (!p)
		return false;
	p += strlen("proc/");
	if (*p < '0' || *p > '9')
		return false;
	p += strspn(p, "0123456789");
	return *p == '/';
}

static enum km_status add_entry(struct km_tree *t, const FTSENT *e, const char *path)
{
	struct km_tree_item *item;
	enum km_status st = km_tree_claim(t, path, &item);

	if (st)
		return st;
	if (!item) {
		if (km_tree_may_expand(path))
			return km_tree_expand(t, path, e->fts_path, (struct km_blob){ 0 });
		km_tree_unclaimed(t, path);
		return KM_OK;
	}
	item->file = km_arena_strdup(&t->arena, e->fts_path);
	item->mtime = e->fts_statp->st_mtime;
	return item->file ? KM_OK : KM_NOMEM;
}

static enum km_status walk(struct km_tree *t, FTS *fts, const char *name, size_t skip)
{
	enum km_status st = KM_OK;
	FTSENT *e;

	while (!st && (e = fts_read(fts))) {
		const char *below = e->fts_path + (strlen(e->fts_path) > skip ? skip : 0);
		char path[4096];
		int n;

		if (e->fts_level > 0) {
			while (*below == '/')
				below++;
			n = snprintf(path, sizeof(path), "%s%s%s", name, *name ? "/" : "", below);
			if (n < 0 || (size_t)n >= sizeof(path))
				continue;
		} else {
			snprintf(path, sizeof(path), "%s", name);
		}
		/* A hidden folder is a snapshot that `kmemdb capture` did not finish. */
		if (e->fts_info == FTS_D && (e->fts_level > KM_TREE_MAX_DEPTH || is_pruned(path) ||
					     (e->fts_level > 0 && e->fts_name[0] == '.')))
			fts_set(fts, e, FTS_SKIP);
		else if (e->fts_info == FTS_F && e->fts_level > 0 && S_ISREG(e->fts_statp->st_mode))
			st = add_entry(t, e, path);
		else if (e->fts_info == FTS_DNR || e->fts_info == FTS_ERR)
			km_tree_unclaimed(t, path);
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
	st = walk(t, fts, basename_of(real), strlen(real));
	fts_close(fts);
	free(real);
	return st;
}

/* ---- one file ---- */

static enum km_status index_text(struct km_tree *t, const char *path)
{
	const char *base = basename_of(path), *name = NULL, *tail;
	enum km_status st;
	uint32_t blob;
	bool sure;

	if (km_proc_claim_at(path, &tail, &name) == NULL)
		name = spoken_of(base, &sure);
	st = text_blob(t, path, &blob);
	return st ? st : km_tree_split(t, blob, "", name);
}

static enum km_status index_log(struct km_tree *t, const char *path)
{
	struct km_tree_item *item;
	enum km_status st;
	uint32_t blob;

	st = text_blob(t, path, &blob);
	if (!st)
		st = km_tree_add(t, "", basename_of(path), &item);
	if (st)
		return st;
	item->blob = blob;
	item->bytes = t->blobs.v[blob].bytes;
	if (item->bytes > KM_TREE_FILE_MAX) {
		item->bytes = KM_TREE_FILE_MAX;
		item->truncated = true;
	}
	return KM_OK;
}

static void name_mtime(struct km_tree *t, const char *path)
{
	struct stat st;
	size_t i;

	if (t->kind != KM_TREE_SECTIONS || stat(path, &st))
		return;
	/* Only the last snapshot was taken when the file was written last. */
	for (i = t->groups.n ? t->groups.v[t->groups.n - 1].first : 0; i < t->items.n; i++)
		t->items.v[i].mtime = st.st_mtime;
}

static enum km_status make_index(struct km_tree *t, const char *path)
{
	switch (t->kind) {
	case KM_TREE_DIRECTORY:
		return index_directory(t, path);
	case KM_TREE_ARCHIVE:
		return km_archive_index(t, path);
	case KM_TREE_SECTIONS:
		return index_text(t, path);
	case KM_TREE_LOG:
		return index_log(t, path);
	default:
		return KM_FORMAT;
	}
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
	if (!st)
		name_mtime(t, path);
	if (!st && !t->items.n)
		st = t->damage
			     ? t->damage
			     : km_fail(&t->error, KM_FORMAT,
				       "none of its %llu files is one of /proc that is known, such "
				       "as proc/meminfo",
				       (unsigned long long)t->unclaimed);
	if (st) {
		if (!t->error.text[0])
			(void)km_fail(&t->error, st, "%s", km_status_name(st));
		(void)km_fail(err, st, "cannot read '%s': %s", path, t->error.text);
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
	}
	km_vec_free(&t->blobs);
	km_vec_free(&t->items);
	km_vec_free(&t->groups);
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

enum km_status km_tree_next(struct km_tree *t, struct km_tree_file *ret)
{
	const struct km_tree_item *item;
	const struct km_tree_group *g;
	enum km_status st;
	uint64_t bytes;

	if (t->next >= t->items.n)
		return t->damage ? t->damage : KM_END;
	item = &t->items.v[t->next++];
	g = &t->groups.v[item->snapshot];
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
	*ret = (struct km_tree_file){ .snapshot = item->snapshot,
				      .taken_at = g->time,
				      .label = label_of(g),
				      .path = item->path,
				      .data = t->buffer,
				      .bytes = bytes,
				      .truncated = item->truncated ||
						   (item->file && bytes == KM_TREE_FILE_MAX) };
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

uint64_t km_tree_nr_unclaimed(const struct km_tree *t, const char **ret_first)
{
	*ret_first = t->unclaimed_name;
	return t->unclaimed;
}

uint64_t km_tree_nr_snapshots(const struct km_tree *t)
{
	return t->groups.n;
}
