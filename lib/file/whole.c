/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Archives of which a part was lost. */
#include <string.h>

#include "base/bits.h"
#include "mapfile.h"
#include "whole.h"

void km_whole_use_filters(struct archive *a)
{
	archive_read_support_filter_gzip(a);
	archive_read_support_filter_bzip2(a);
	archive_read_support_filter_xz(a);
	archive_read_support_filter_lzma(a);
	archive_read_support_filter_zstd(a);
	archive_read_support_filter_lz4(a);
}

void km_whole_prepare(struct archive *a)
{
	/* A libarchive without it stops at the first end mark. */
	(void)archive_read_set_format_option(a, "tar", "read_concatenated_archives", "1");
}

int km_whole_next(struct archive *a, struct archive_entry **ret, const char **damage)
{
	int rc;

	while ((rc = archive_read_next_header(a, ret)) == ARCHIVE_RETRY)
		*damage = "the header of a member is damaged, or something else than a member lies between two";
	if (rc == ARCHIVE_EOF && (archive_format(a) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_TAR &&
	    archive_filter_bytes(a, 0) <= archive_read_header_position(a) && !*damage)
		*damage = "it ends without the end mark of a tar archive: members behind the last one may be lost";
	return rc;
}

enum {
	END_BYTES = 22,
	CENTRAL_BYTES = 46,
	LOCAL_BYTES = 30,
};

/* The end of the central directory; NULL there is none. A comment of at most 65535 bytes follows it. */
static const uint8_t *find_end(const uint8_t *data, uint64_t bytes)
{
	uint64_t i, most = bytes < END_BYTES ? 0 : bytes - END_BYTES + 1;

	for (i = 0; i < most && i <= UINT16_MAX; i++) {
		const uint8_t *p = data + (bytes - END_BYTES - i);

		if (memcmp(p, "PK\5\6", 4) == 0)
			return p;
	}
	return NULL;
}

static bool same_name(const uint8_t *data, uint64_t bytes, const uint8_t *central)
{
	uint64_t at = km_le32(central + 42), n = km_le16(central + 28);
	const uint8_t *local = data + at;

	if (at == UINT32_MAX)
		return true;
	if (at > bytes || bytes - at < LOCAL_BYTES + n)
		return false;
	return memcmp(local, "PK\3\4", 4) == 0 && km_le16(local + 26) == n && memcmp(local + LOCAL_BYTES, central + CENTRAL_BYTES, n) == 0;
}

static bool same_names(const uint8_t *start, uint64_t bytes)
{
	const uint8_t *end, *p;
	uint64_t at;

	if (bytes < 4 || memcmp(start, "PK\3\4", 4) != 0)
		return true;
	end = find_end(start, bytes);
	at = end ? km_le32(end + 16) : UINT32_MAX;
	if (!end || at > (uint64_t)(end - start))
		return true;
	for (p = start + at; end - p >= CENTRAL_BYTES && memcmp(p, "PK\1\2", 4) == 0;) {
		uint64_t name = km_le16(p + 28), all = CENTRAL_BYTES + name + km_le16(p + 30) + km_le16(p + 32);

		if (all > (uint64_t)(end - p) || !same_name(start, bytes, p))
			return false;
		p += all;
	}
	return true;
}

bool km_whole_zip(const char *path, const void *data, uint64_t bytes)
{
	struct km_mapfile file = { .data = data, .bytes = bytes };
	struct km_err ignored;
	bool ok;

	if (path && km_mapfile_open(path, &file, &ignored))
		return true;
	ok = same_names(file.data, file.bytes);
	if (path)
		km_mapfile_close(&file);
	return ok;
}
