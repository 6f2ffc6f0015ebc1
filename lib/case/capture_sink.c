/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "capture_impl.h"
#include "base/mem.h"

#define MAX_SAME_SECOND 1000u

struct km_sink {
	char *dest;
	char *partial;		 /* the archive or the snapshot while it is written */
	char *folder;		 /* of the snapshot */
	struct archive *archive; /* NULL: a directory */
	bool finished, made;	 /* @made: the directory is ours */
};

enum packing {
	PACK_NONE,
	PACK_TAR,
	PACK_GZIP,
	PACK_XZ,
	PACK_ZSTD,
};

static enum packing packing_of(const char *dest)
{
	static const struct {
		const char *end;
		enum packing packing;
	} ends[] = {
		{ ".tar", PACK_TAR },
		{ ".tar.gz", PACK_GZIP },
		{ ".tgz", PACK_GZIP },
		{ ".tar.xz", PACK_XZ },
		{ ".txz", PACK_XZ },
		{ ".tar.zst", PACK_ZSTD },
		{ ".tzst", PACK_ZSTD },
	};
	size_t i, n = strlen(dest);

	for (i = 0; i < KM_ARRAY_LEN(ends); i++) {
		size_t m = strlen(ends[i].end);

		if (n > m && !strcmp(dest + n - m, ends[i].end))
			return ends[i].packing;
	}
	return PACK_NONE;
}

/* A name that says it is an archive or a compressed file, of a kind that is not written. */
static bool is_other_archive(const char *dest)
{
	static const char *const ends[] = { ".zip", ".7z", ".rar", ".cpio", ".gz", ".bz2", ".xz", ".zst", ".lz", ".lz4", ".lzma", ".lzo",
					    ".tar", ".tgz", ".tbz", ".tbz2", ".txz", ".tzst", ".tlz", ".tar.z" };
	size_t i, n = strlen(dest);

	for (i = 0; i < KM_ARRAY_LEN(ends); i++) {
		size_t m = strlen(ends[i]);

		if (n > m && !strcasecmp(dest + n - m, ends[i]))
			return true;
	}
	return false;
}

/* ---- archives ---- */

static enum km_status archive_failed(struct km_sink *s, struct km_err *err)
{
	return km_fail(err, KM_IO, "cannot write '%s': %s", s->partial,
		       archive_error_string(s->archive) ? archive_error_string(s->archive)
							: "unknown reason");
}

static enum km_status open_archive(struct km_sink *s, enum packing packing, struct km_err *err)
{
	int rc = ARCHIVE_OK;

	if (access(s->dest, F_OK) == 0)
		return km_fail(
			err, KM_UNSUPPORTED,
			"'%s' exists: captures are not added to an archive, give another name",
			s->dest);
	s->archive = archive_write_new();
	if (!s->archive)
		return km_fail(err, KM_NOMEM, "out of memory");
	if (packing == PACK_GZIP)
		rc = archive_write_add_filter_gzip(s->archive);
	else if (packing == PACK_XZ)
		rc = archive_write_add_filter_xz(s->archive);
	else if (packing == PACK_ZSTD)
		rc = archive_write_add_filter_zstd(s->archive);
	/* The lowest level: the cost to the machine counts. */
	if (rc == ARCHIVE_OK && packing != PACK_TAR)
		(void)archive_write_set_filter_option(s->archive, NULL, "compression-level", "1");
	if (rc != ARCHIVE_OK || archive_write_set_format_pax_restricted(s->archive) != ARCHIVE_OK ||
	    archive_write_open_filename(s->archive, s->partial) != ARCHIVE_OK)
		return archive_failed(s, err);
	return KM_OK;
}

static enum km_status add_to_archive(struct km_sink *s, const char *path, const void *data,
				     size_t bytes, int64_t mtime, struct km_err *err)
{
	struct archive_entry *e = archive_entry_new();
	char *name = NULL;
	enum km_status st = KM_OK;

	if (!e || asprintf(&name, "%s/%s", s->folder, path) < 0) {
		archive_entry_free(e);
		return km_fail(err, KM_NOMEM, "out of memory");
	}
	archive_entry_set_pathname(e, name);
	archive_entry_set_size(e, (int64_t)bytes);
	archive_entry_set_filetype(e, AE_IFREG);
	archive_entry_set_perm(e, 0644);
	archive_entry_set_mtime(e, (time_t)mtime, 0);
	if (archive_write_header(s->archive, e) != ARCHIVE_OK ||
	    (bytes && archive_write_data(s->archive, data, bytes) != (la_ssize_t)bytes))
		st = archive_failed(s, err);
	archive_entry_free(e);
	free(name);
	return st;
}

/* ---- directories ---- */

/* Make every folder that @path stands in. */
static bool make_parents(char *path)
{
	char *slash;

	for (slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		if (mkdir(path, 0777) && errno != EEXIST) {
			*slash = '/';
			return false;
		}
		*slash = '/';
	}
	return true;
}

static int open_new(char *path)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);

	if (fd < 0 && errno == ENOENT && make_parents(path))
		fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
	return fd;
}

static enum km_status add_to_directory(struct km_sink *s, const char *path, const void *data,
				       size_t bytes, struct km_err *err)
{
	enum km_status st = KM_OK;
	const char *p = data;
	char *name = NULL;
	int fd;

	if (asprintf(&name, "%s/%s", s->partial, path) < 0)
		return km_fail(err, KM_NOMEM, "out of memory");
	fd = open_new(name);
	if (fd < 0)
		st = km_fail(err, KM_IO, "cannot write '%s': %s", name, strerror(errno));
	while (!st && bytes) {
		ssize_t n = write(fd, p, bytes);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0) {
			st = km_fail(err, KM_IO, "cannot write '%s': %s", name, strerror(errno));
			break;
		}
		p += n;
		bytes -= (size_t)n;
	}
	if (fd >= 0 && close(fd) && !st)
		st = km_fail(err, KM_IO, "cannot write '%s': %s", name, strerror(errno));
	free(name);
	return st;
}

static int remove_one(const char *path, const struct stat *sb, int type, struct FTW *at)
{
	(void)sb;
	(void)type;
	(void)at;
	(void)remove(path);
	return 0;
}

static void remove_tree(const char *path)
{
	(void)nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

/* ---- both ---- */

enum km_status km_sink_open(const char *dest, struct km_sink **ret, struct km_err *err)
{
	enum packing packing = packing_of(dest);
	struct km_sink *s = km_calloc(1, sizeof(*s));
	enum km_status st = KM_OK;
	int n = -1;

	if (s)
		s->dest = strdup(dest);
	if (s && s->dest)
		n = packing ? asprintf(&s->partial, "%s.partial", dest)
			    : asprintf(&s->partial, "%s/.partial-%ld", dest, (long)getpid());
	if (n < 0) {
		km_sink_close(s);
		return km_fail(err, KM_NOMEM, "out of memory");
	}
	if (packing)
		st = open_archive(s, packing, err);
	else if (is_other_archive(dest) && access(dest, F_OK))
		st = km_fail(err, KM_UNSUPPORTED,
			     "'%s': only archives named .tar, .tar.gz, .tar.xz or .tar.zst are written; to make a directory of this name, "
			     "put a / behind it",
			     dest);
	else if (mkdir(dest, 0777) == 0)
		s->made = true;
	else if (errno != EEXIST)
		st = km_fail(err, KM_IO, "cannot make the directory '%s': %s", dest,
			     strerror(errno));
	if (st) {
		km_sink_close(s);
		return st;
	}
	*ret = s;
	return KM_OK;
}

enum km_status km_sink_begin(struct km_sink *s, const char *name, struct km_err *err)
{
	free(s->folder);
	s->folder = strdup(name);
	if (!s->folder)
		return km_fail(err, KM_NOMEM, "out of memory");
	if (s->archive)
		return KM_OK;
	if (mkdir(s->partial, 0777))
		return km_fail(err, KM_IO, "cannot make the directory '%s': %s", s->partial,
			       strerror(errno));
	return KM_OK;
}

enum km_status km_sink_add(struct km_sink *s, const char *path, const void *data, size_t bytes,
			   int64_t mtime, struct km_err *err)
{
	if (s->archive)
		return add_to_archive(s, path, data, bytes, mtime, err);
	return add_to_directory(s, path, data, bytes, err);
}

enum km_status km_sink_end(struct km_sink *s, struct km_err *err)
{
	enum km_status st = KM_OK;
	char *name = NULL;
	unsigned n;
	int rc;

	if (s->archive)
		return KM_OK;
	if (asprintf(&name, "%s/%s", s->dest, s->folder) < 0)
		return km_fail(err, KM_NOMEM, "out of memory");
	/* Another run may have begun in the same second. */
	for (n = 2; (rc = rename(s->partial, name)) != 0 && (errno == EEXIST || errno == ENOTEMPTY) && n < MAX_SAME_SECOND; n++) {
		free(name);
		if (asprintf(&name, "%s/%s-%u", s->dest, s->folder, n) < 0)
			return km_fail(err, KM_NOMEM, "out of memory");
	}
	if (rc)
		st = km_fail(err, KM_IO, "cannot rename '%s' to '%s': %s", s->partial, name,
			     strerror(errno));
	free(name);
	return st;
}

enum km_status km_sink_finish(struct km_sink *s, struct km_err *err)
{
	s->finished = true;
	if (!s->archive)
		return KM_OK;
	if (archive_write_close(s->archive) != ARCHIVE_OK) {
		s->finished = false;
		return archive_failed(s, err);
	}
	/* link() and not rename(): what got that name in the meantime stays. */
	if (link(s->partial, s->dest) == 0)
		(void)unlink(s->partial);
	else if (errno == EEXIST || rename(s->partial, s->dest))
		return km_fail(err, KM_IO, "cannot rename '%s' to '%s': %s", s->partial, s->dest,
			       strerror(errno));
	return KM_OK;
}

void km_sink_close(struct km_sink *s)
{
	if (!s)
		return;
	if (s->archive) {
		archive_write_free(s->archive);
		if (!s->finished)
			(void)unlink(s->partial);
	} else if (s->partial) {
		remove_tree(s->partial);
		if (s->made && !s->finished)
			(void)rmdir(s->dest); /* goes when nothing was captured */
	}
	free(s->dest);
	free(s->partial);
	free(s->folder);
	free(s);
}
