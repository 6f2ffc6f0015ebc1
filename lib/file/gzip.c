/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <archive_entry.h>
#include <libdeflate.h>
#include <string.h>

#include "base/bits.h"
#include "base/kmerr.h"
#include "gzip.h"

#define HEAD_BYTES    10 /* RFC 1952, section 2.3 */
#define TRAILER_BYTES 8	 /* CRC32 and ISIZE, little-endian */

static const char magic[] = "\x1f\x8b\x08";

bool km_gzip_is(const void *data, uint64_t bytes)
{
	return bytes > HEAD_BYTES + TRAILER_BYTES && !memcmp(data, magic, sizeof(magic) - 1);
}

static la_ssize_t read_block(struct archive *outer, void *arg, const void **ret)
{
	struct km_gzip *z = arg;
	la_int64_t offset;
	size_t n = 0;
	int rc;

	if (z->failed)
		return ARCHIVE_FATAL;
	do
		rc = archive_read_data_block(z->inner, ret, &n, &offset);
	while (rc == ARCHIVE_RETRY || (rc == ARCHIVE_OK && !n));
	if (rc == ARCHIVE_EOF)
		return 0;
	if (rc != ARCHIVE_OK) {
		z->failed = true;
		if (outer)
			archive_set_error(outer, archive_errno(z->inner), "%s", archive_error_string(z->inner));
		return ARCHIVE_FATAL;
	}
	z->crc = libdeflate_crc32(z->crc, *ret, n);
	z->bytes += n;
	return (la_ssize_t)n;
}

bool km_gzip_open(struct km_gzip *z, struct archive *outer, const char *path, const void *data, uint64_t bytes)
{
	struct archive_entry *e;
	struct km_err err;

	*z = (struct km_gzip){ .file = { .data = data, .bytes = bytes } };
	if (path && km_mapfile_open(path, &z->file, &err) != KM_OK)
		return false;
	z->mapped = path;
	z->inner = km_gzip_is(z->file.data, z->file.bytes) ? archive_read_new() : NULL;
	if (!z->inner)
		return false;
	archive_read_support_filter_gzip(z->inner);
	archive_read_support_format_raw(z->inner);
	return archive_read_open_memory(z->inner, z->file.data, z->file.bytes) == ARCHIVE_OK &&
	       archive_read_next_header(z->inner, &e) == ARCHIVE_OK &&
	       archive_read_open(outer, z, NULL, read_block, NULL) == ARCHIVE_OK;
}

bool km_gzip_is_whole(struct km_gzip *z)
{
	const uint8_t *p = z->file.data, *trailer;
	const void *block;

	if (!z->inner || z->failed)
		return true;
	while (read_block(NULL, z, &block) > 0)
		;
	if (z->failed)
		return false;
	trailer = p + z->file.bytes - TRAILER_BYTES;
	if (km_le32(trailer + 4) == (uint32_t)z->bytes)
		return km_le32(trailer) == z->crc;
	/* Padding, or another file that is packed behind the first. */
	return (!km_le32(trailer) && !km_le32(trailer + 4)) ||
	       memmem(p + HEAD_BYTES, z->file.bytes - HEAD_BYTES, magic, sizeof(magic) - 1);
}

void km_gzip_close(struct km_gzip *z)
{
	if (z->inner)
		archive_read_free(z->inner);
	if (z->mapped)
		km_mapfile_close(&z->file);
	*z = (struct km_gzip){ 0 };
}
