/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Compressed files: which program packed them, and what is inside. */
#include <archive.h>
#include <archive_entry.h>
#include <string.h>

#include "base/mem.h"
#include "packed.h"
#include "whole.h"

#define BLOCK_BYTES (UINT64_C(1) << 17)
#define ERRNO_MISC  (-1) /* ARCHIVE_ERRNO_MISC of libarchive/archive_platform.h */

static const struct packer {
	const char *magic;
	size_t bytes;
	const char *name, *command;
} packers[] = {
	{ "\x1f\x8b", 2, "gzip", "gunzip -k" },
	{ "BZh", 3, "bzip2", "bunzip2 -k" },
	{ "\xfd"
	  "7zXZ\0",
	  6, "xz", "unxz -k" },
	{ "\x28\xb5\x2f\xfd", 4, "zstd", "unzstd" },
	{ "\x04\x22\x4d\x18", 4, "lz4", "unlz4 -k" },
};

static const struct packer *packer_of(const void *head, size_t bytes)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(packers); i++) {
		if (bytes >= packers[i].bytes && memcmp(head, packers[i].magic, packers[i].bytes) == 0)
			return &packers[i];
	}
	return NULL;
}

bool km_is_compressed(const void *head, size_t bytes)
{
	return packer_of(head, bytes) != NULL;
}

const char *km_unpack_command(const void *head, size_t bytes, const char **ret_name)
{
	const struct packer *p = packer_of(head, bytes);

	*ret_name = p ? p->name : "";
	return p ? p->command : "";
}

struct archive *km_packed_archive(void)
{
	struct archive *a = archive_read_new();

	if (!a)
		return NULL;
	km_whole_use_filters(a);
	archive_read_support_format_tar(a);
	archive_read_support_format_zip(a);
	return a;
}

struct archive *km_packed_raw(void)
{
	struct archive *a = archive_read_new();

	if (!a)
		return NULL;
	km_whole_use_filters(a);
	archive_read_support_format_raw(a);
	return a;
}

bool km_packed_is_archive(const char *path)
{
	struct archive *a = km_packed_archive();
	struct archive_entry *e;
	int rc = ARCHIVE_FATAL;

	if (!a)
		return false;
	/* A file of zeros is a tar file that ends at once: it is none. */
	if (archive_read_open_filename(a, path, BLOCK_BYTES) == ARCHIVE_OK)
		rc = archive_read_next_header(a, &e);
	archive_read_free(a);
	return rc == ARCHIVE_OK || rc == ARCHIVE_WARN;
}

/* An error of @a is one of its filters', not of the system or that nothing is inside. */
static bool is_damaged(struct archive *a)
{
	return archive_errno(a) == ERRNO_MISC;
}

size_t km_packed_head(const char *path, const void *data, size_t data_bytes, char *head, size_t bytes, bool *ret_damaged)
{
	struct archive *a = km_packed_raw();
	struct archive_entry *e;
	la_int64_t offset;
	size_t n = 0, got;
	const void *block;
	int rc;

	*ret_damaged = false;
	if (!a)
		return 0;
	rc = path ? archive_read_open_filename(a, path, BLOCK_BYTES) : archive_read_open_memory(a, data, data_bytes);
	if (rc == ARCHIVE_OK)
		rc = archive_read_next_header(a, &e);
	/* By blocks: archive_read_data() drops what it has when there is an error behind it. */
	while (rc == ARCHIVE_OK && n < bytes) {
		rc = archive_read_data_block(a, &block, &got, &offset);
		if (rc == ARCHIVE_OK) {
			got = got < bytes - n ? got : bytes - n;
			memcpy(head + n, block, got);
			n += got;
		}
	}
	*ret_damaged = !n && rc == ARCHIVE_FATAL && is_damaged(a);
	archive_read_free(a);
	return n;
}
