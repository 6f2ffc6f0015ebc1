/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <archive.h>
#include <archive_entry.h>
#include <string.h>
#include <unistd.h>

#include "mapfile.h"
#include "base/mem.h"
#include "spool.h"

static bool is_compressed(const struct km_mapfile *m)
{
	static const struct {
		const char *magic;
		size_t bytes;
	} kinds[] = { { "\x1f\x8b", 2 },
		      { "BZh", 3 },
		      { "\xfd"
			"7zXZ",
			5 },
		      { "\x28\xb5\x2f\xfd", 4 },
		      { "\x04\x22\x4d\x18", 4 } };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(kinds); i++) {
		if (m->bytes > 16 && !memcmp(m->data, kinds[i].magic, kinds[i].bytes))
			return true;
	}
	return false;
}

static struct archive *open_packed(const struct km_mapfile *m)
{
	struct archive *a = archive_read_new();
	struct archive_entry *e;

	if (!a)
		return NULL;
	archive_read_support_filter_gzip(a);
	archive_read_support_filter_bzip2(a);
	archive_read_support_filter_xz(a);
	archive_read_support_filter_zstd(a);
	archive_read_support_filter_lz4(a);
	archive_read_support_format_raw(a);
	if (archive_read_open_memory(a, m->data, m->bytes) == ARCHIVE_OK &&
	    archive_read_next_header(a, &e) == ARCHIVE_OK)
		return a;
	archive_read_free(a);
	return NULL;
}

static enum km_status copy_out(struct archive *a, const char *path, struct km_spool *out,
			       struct km_err *err)
{
	enum km_status st = KM_OK;
	const void *block;
	size_t bytes;
	la_int64_t offset;
	int rc;

	while (!st && (rc = archive_read_data_block(a, &block, &bytes, &offset)) == ARCHIVE_OK) {
		if (bytes > KM_UNPACK_MAX - out->bytes)
			return km_fail(err, KM_UNSUPPORTED,
				       "'%s' has more than %llu bytes inside; unpack it first", path,
				       (unsigned long long)KM_UNPACK_MAX);
		st = km_spool_write(out, block, bytes, err);
	}
	if (!st && rc != ARCHIVE_EOF)
		st = km_fail(err, KM_CORRUPT, "cannot unpack '%s': %s", path,
			     archive_error_string(a) ? archive_error_string(a) : "damaged");
	return st;
}

enum km_status km_mapfile_unpack(struct km_mapfile *m, const char *path, struct km_err *err)
{
	struct km_mapfile inside;
	struct km_spool out;
	enum km_status st;
	struct archive *a;

	if (!is_compressed(m))
		return KM_OK;
	a = open_packed(m);
	if (!a)
		return km_fail(err, KM_CORRUPT, "cannot unpack '%s': the file is damaged", path);
	st = km_spool_open(&out, err);
	if (!st) {
		st = copy_out(a, path, &out, err);
		if (st)
			close(out.fd);
		else
			st = km_mapfile_take(out.fd, path, &inside, err);
	}
	archive_read_free(a);
	if (st)
		return st;
	km_mapfile_close(m);
	*m = inside;
	return KM_OK;
}
