/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Archives and compressed files, by libarchive; what a parser claims goes to a spool. */
#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "tree_impl.h"

#define BLOCK_BYTES (UINT64_C(1) << 17)

static void use_filters(struct archive *a)
{
	archive_read_support_filter_gzip(a);
	archive_read_support_filter_bzip2(a);
	archive_read_support_filter_xz(a);
	archive_read_support_filter_lzma(a);
	archive_read_support_filter_zstd(a);
	archive_read_support_filter_lz4(a);
}

static struct archive *new_archive(void)
{
	struct archive *a = archive_read_new();

	if (!a)
		return NULL;
	use_filters(a);
	archive_read_support_format_tar(a);
	archive_read_support_format_zip(a);
	return a;
}

static struct archive *new_raw(void)
{
	struct archive *a = archive_read_new();

	if (!a)
		return NULL;
	use_filters(a);
	archive_read_support_format_raw(a);
	return a;
}

bool km_is_compressed(const void *head, size_t bytes)
{
	static const struct {
		const char *magic;
		size_t bytes;
	} known[] = {
		{ "\x1f\x8b", 2 },
		{ "BZh", 3 },
		{ "\xfd"
		  "7zXZ",
		  5 },
		{ "\x28\xb5\x2f\xfd", 4 },
		{ "\x04\x22\x4d\x18", 4 },
	};
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(known); i++) {
		if (bytes >= known[i].bytes && memcmp(head, known[i].magic, known[i].bytes) == 0)
			return true;
	}
	return false;
}

bool km_archive_probe(const char *path)
{
	struct archive *a = new_archive();
	struct archive_entry *e;
	bool ok;

	if (!a)
		return false;
	ok = archive_read_open_filename(a, path, BLOCK_BYTES) == ARCHIVE_OK &&
	     archive_read_next_header(a, &e) >= ARCHIVE_WARN;
	archive_read_free(a);
	return ok;
}

size_t km_archive_head(const char *path, char *head, size_t bytes)
{
	struct archive *a = new_raw();
	struct archive_entry *e;
	la_ssize_t n = 0;

	if (!a)
		return 0;
	if (archive_read_open_filename(a, path, BLOCK_BYTES) == ARCHIVE_OK &&
	    archive_read_next_header(a, &e) == ARCHIVE_OK)
		n = archive_read_data(a, head, bytes);
	archive_read_free(a);
	return n > 0 ? (size_t)n : 0;
}

/* ---- the spool ---- */

struct spool {
	int fd;
	uint64_t bytes;
};

static enum km_status spool_open(struct spool *s, struct km_err *err)
{
	static const char *const places[] = { "/var/tmp", "/tmp", "." };
	const char *dir = getenv("TMPDIR");
	char path[4096];
	size_t i;

	s->bytes = 0;
	for (i = 0; i <= KM_ARRAY_LEN(places); i++) {
		if (i)
			dir = places[i - 1];
		if (!dir || !*dir ||
		    (size_t)snprintf(path, sizeof(path), "%s/kmemdb.XXXXXX", dir) >= sizeof(path))
			continue;
		s->fd = mkostemp(path, O_CLOEXEC);
		if (s->fd >= 0) {
			unlink(path);
			return KM_OK;
		}
	}
	return km_fail(err, KM_IO, "cannot make a temporary file: %s", strerror(errno));
}

static enum km_status spool_write(struct spool *s, const char *data, size_t bytes,
				  struct km_err *err)
{
	while (bytes) {
		ssize_t n = write(s->fd, data, bytes);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return km_fail(err, KM_IO, "cannot write a temporary file: %s",
				       strerror(errno));
		data += n;
		bytes -= (size_t)n;
		s->bytes += (uint64_t)n;
	}
	return KM_OK;
}

/*
 * The data of the current entry, at most @limit bytes; *@ret_cut: it has more, or it is damaged behind
 * what was read (the status of libarchive tells).
 */
static enum km_status spool_entry(struct km_tree *t, struct archive *a, struct spool *s,
				  uint64_t limit, bool *ret_cut)
{
	static const size_t piece = 1 << 16;
	char *buf = malloc(piece);
	enum km_status st = buf ? KM_OK : KM_NOMEM;
	uint64_t n = 0;

	while (!st) {
		la_ssize_t got = archive_read_data(a, buf, piece);

		if (got == ARCHIVE_RETRY)
			continue;
		*ret_cut = got < 0;
		if (got <= 0) {
			if (got < 0 && !t->damage)
				t->damage = km_fail(&t->error, KM_CORRUPT, "%s",
						    archive_error_string(a));
			break;
		}
		if ((uint64_t)got > limit - n || s->bytes > KM_TREE_SPOOL_MAX) {
			*ret_cut = true;
			break;
		}
		st = spool_write(s, buf, (size_t)got, &t->error);
		n += (uint64_t)got;
	}
	free(buf);
	return st;
}

enum km_status km_archive_inflate(struct km_tree *t, const char *path, struct km_blob data,
				  uint32_t *ret_blob)
{
	struct archive *a = new_raw();
	struct archive_entry *e;
	struct spool spool;
	enum km_status st;
	bool cut = false;
	int rc;

	if (!a)
		return KM_NOMEM;
	st = spool_open(&spool, &t->error);
	if (st) {
		archive_read_free(a);
		return st;
	}
	rc = path ? archive_read_open_filename(a, path, BLOCK_BYTES)
		  : archive_read_open_memory(a, data.data, data.bytes);
	if (rc == ARCHIVE_OK && archive_read_next_header(a, &e) == ARCHIVE_OK)
		st = spool_entry(t, a, &spool, KM_TREE_SPOOL_MAX, &cut);
	archive_read_free(a);
	if (st) {
		close(spool.fd);
		return st;
	}
	return km_tree_map(t, spool.fd, ret_blob);
}

/* ---- archives ---- */

/* A member that km_tree_expand() looks at when the spool is complete. */
struct later {
	const char *path;
	uint64_t offset, bytes;
};

struct reading {
	struct archive *a;
	struct spool spool;
	KM_VEC(struct later) later;
	uint32_t blob; /* number that the spool will have */
};

static enum km_status add_member(struct km_tree *t, struct reading *r, struct archive_entry *e,
				 const char *path)
{
	struct km_tree_item *item;
	struct later *l = NULL;
	uint64_t offset = r->spool.bytes;
	enum km_status st;
	bool cut = false;

	st = km_tree_claim(t, path, &item);
	if (st)
		return st;
	if (!item) {
		if (!km_tree_may_expand(path)) {
			km_tree_unclaimed(t, path);
			return KM_OK;
		}
		l = km_vec_push(&r->later);
		if (!l)
			return KM_NOMEM;
		l->path = km_arena_strdup(&t->arena, path);
		l->offset = offset;
		if (!l->path)
			return KM_NOMEM;
	}
	st = spool_entry(t, r->a, &r->spool, KM_TREE_FILE_MAX, &cut);
	if (item) {
		item->blob = r->blob;
		item->offset = offset;
		item->bytes = r->spool.bytes - offset;
		item->truncated = cut;
		item->mtime = archive_entry_mtime(e);
	} else if (l) {
		l->bytes = r->spool.bytes - offset;
	}
	return st;
}

static enum km_status read_members(struct km_tree *t, struct reading *r)
{
	struct archive_entry *e;
	enum km_status st = KM_OK;
	uint64_t n = 0;
	int rc;

	while (!st && !t->damage) {
		const char *path;

		rc = archive_read_next_header(r->a, &e);
		if (rc == ARCHIVE_EOF)
			break;
		if (rc == ARCHIVE_RETRY)
			continue;
		if (rc < ARCHIVE_WARN) {
			t->damage =
				km_fail(&t->error, KM_CORRUPT, "%s", archive_error_string(r->a));
			break;
		}
		if (++n > KM_TREE_MAX_ITEMS)
			return km_fail(&t->error, KM_UNSUPPORTED, "more than %llu members",
				       (unsigned long long)KM_TREE_MAX_ITEMS);
		path = archive_entry_pathname(e);
		if (!path || archive_entry_filetype(e) != AE_IFREG)
			continue;
		while (strncmp(path, "./", 2) == 0 || *path == '/')
			path += *path == '/' ? 1 : 2;
		st = add_member(t, r, e, path);
	}
	return st;
}

enum km_status km_archive_index(struct km_tree *t, const char *path)
{
	struct reading r = { .a = new_archive() };
	enum km_status st;
	uint32_t blob;
	size_t i;

	if (!r.a)
		return KM_NOMEM;
	st = spool_open(&r.spool, &t->error);
	if (st) {
		archive_read_free(r.a);
		return st;
	}
	r.blob = (uint32_t)t->blobs.n;
	if (archive_read_open_filename(r.a, path, BLOCK_BYTES) != ARCHIVE_OK)
		st = km_fail(&t->error, KM_IO, "%s", archive_error_string(r.a));
	if (!st)
		st = read_members(t, &r);
	archive_read_free(r.a);
	if (st)
		close(r.spool.fd);
	else
		st = km_tree_map(t, r.spool.fd, &blob);
	for (i = 0; !st && i < r.later.n; i++) {
		struct km_blob part = { t->blobs.v[blob].data + r.later.v[i].offset,
					r.later.v[i].bytes, false };

		if (part.bytes)
			st = km_tree_expand(t, r.later.v[i].path, NULL, part);
	}
	km_vec_free(&r.later);
	return st;
}
