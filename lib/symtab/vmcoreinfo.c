/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/bits.h"
#include "vmcoreinfo.h"

enum km_status km_vmcoreinfo_text(const struct km_vmcoreinfo *v, const char *key, char *buf,
				  size_t bytes)
{
	size_t key_len = strlen(key);
	size_t pos = 0;

	while (pos < v->bytes) {
		const char *line = v->text + pos;
		const char *end = memchr(line, '\n', v->bytes - pos);
		size_t len = end ? (size_t)(end - line) : v->bytes - pos;

		if (len > key_len && line[key_len] == '=' && memcmp(line, key, key_len) == 0) {
			size_t n = len - key_len - 1;

			if (n >= bytes)
				n = bytes - 1;
			memcpy(buf, line + key_len + 1, n);
			buf[n] = '\0';
			return KM_OK;
		}
		pos += len + 1;
	}
	return KM_NOTFOUND;
}

enum km_status km_vmcoreinfo_hex(const struct km_vmcoreinfo *v, const char *key, uint64_t *ret)
{
	char buf[32], *end;
	enum km_status st;
	uint64_t value;

	st = km_vmcoreinfo_text(v, key, buf, sizeof(buf));
	if (st)
		return st;
	errno = 0;
	value = strtoull(buf, &end, 16);
	if (errno || end == buf || *end)
		return KM_CORRUPT;
	*ret = value;
	return KM_OK;
}

enum km_status km_vmcoreinfo_number(const struct km_vmcoreinfo *v, const char *key, int64_t *ret)
{
	char buf[32], *end;
	enum km_status st;
	int64_t value;

	st = km_vmcoreinfo_text(v, key, buf, sizeof(buf));
	if (st)
		return st;
	errno = 0;
	if (strncmp(buf, "0x", 2) == 0)
		value = (int64_t)strtoull(buf, &end, 16);
	else
		value = strtoll(buf, &end, 10);
	if (errno || end == buf || *end)
		return KM_CORRUPT;
	*ret = value;
	return KM_OK;
}

/* A note header of name "VMCOREINFO" and type 0, then the name padded to 4 bytes. */
static const uint8_t note_name[] = { 11, 0, 0, 0 };
#define NOTE_TEXT_OFFSET 24

enum km_status km_vmcoreinfo_in_page(const uint8_t *page, size_t bytes, struct km_vmcoreinfo *ret)
{
	if (bytes < 64)
		return KM_NOTFOUND;
	if (memcmp(page, "OSRELEASE=", 10) == 0) {
		size_t n = strnlen((const char *)page, bytes);

		/* Any text may begin so; the kernel's own has this as its second or third line. */
		if (!memmem(page, n, "\nPAGESIZE=", 10))
			return KM_NOTFOUND;
		*ret = (struct km_vmcoreinfo){ (const char *)page, n };
		return KM_OK;
	}
	if (memcmp(page, note_name, 4) == 0 && km_le32(page + 8) == 0 &&
	    memcmp(page + 12, "VMCOREINFO", 11) == 0) {
		size_t n = km_le32(page + 4);

		if (n == 0 || n > KM_VMCOREINFO_MAX)
			return KM_NOTFOUND;
		if (n > bytes - NOTE_TEXT_OFFSET)
			n = bytes - NOTE_TEXT_OFFSET;
		if (memcmp(page + NOTE_TEXT_OFFSET, "OSRELEASE=", 10) != 0)
			return KM_NOTFOUND;
		*ret = (struct km_vmcoreinfo){ (const char *)page + NOTE_TEXT_OFFSET,
					       strnlen((const char *)page + NOTE_TEXT_OFFSET, n) };
		return KM_OK;
	}
	return KM_NOTFOUND;
}
