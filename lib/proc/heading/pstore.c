/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Files of pstore (fs/pstore/platform.c). A record, what the kernel kept of its log when it stopped, has a file for each of
 * its parts; the name has the backend and a number that counts up, "dmesg-erst-6949098391283171329".
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "heading.h"
#include "proc/files.h"

/* How long the parts of one record may be apart, in seconds: firmware takes its time for each. */
#define RECORD_SECONDS 60

/*
 * drivers/firmware/efi/efi-pstore.c generic_id() makes the number of the time in seconds, the part and the count:
 * (time * 100 + part) * 1000 + count. 0: it is none of these.
 */
static int64_t time_of_name(const char *name, const struct km_pstore_part *part)
{
	static const char efi[] = "dmesg-efi-";
	unsigned long long n;

	if (strncmp(name, efi, sizeof(efi) - 1) != 0)
		return 0;
	n = strtoull(name + sizeof(efi) - 1, NULL, 10);
	if (n / 1000 % 100 != part->part || n % 1000 != part->count)
		return 0;
	return (int64_t)(n / 100000);
}

/* Take "Panic#2 Part3", what pstore_dump() writes above each part. */
static bool take_mark(struct km_text line, struct km_pstore_part *ret)
{
	const char *mark = memchr(line.p, '#', km_text_length(line));
	int64_t count, part;

	if (!mark || mark == line.p || (size_t)(mark - line.p) >= sizeof(ret->why))
		return false;
	memcpy(ret->why, line.p, (size_t)(mark - line.p));
	line.p = mark + 1;
	if (!km_text_int(&line, &count) || !km_text_skip(&line, "Part") || !km_text_int(&line, &part) || !km_text_blank(line))
		return false;
	ret->count = (uint64_t)count;
	ret->part = (uint64_t)part;
	return count > 0 && part > 0;
}

bool km_pstore_part(const char *path, struct km_text text, struct km_pstore_part *ret)
{
	const char *name = km_path_basename(path);
	struct km_text line;

	if (strncmp(name, "dmesg-", 6) != 0 || !km_text_take_line(&text, &line))
		return false;
	*ret = (struct km_pstore_part){ .path = path, .folder = (size_t)(name - path), .body = text };
	if (!take_mark(line, ret))
		return false;
	ret->at = time_of_name(name, ret);
	return true;
}

static int by_path(const void *a, const void *b)
{
	const struct km_pstore_part *x = a, *y = b;

	return strverscmp(x->path, y->path);
}

static int oldest_first(const void *a, const void *b)
{
	const struct km_pstore_part *x = a, *y = b;

	return x->part > y->part ? -1 : x->part < y->part;
}

static bool is_beside(const struct km_pstore_part *a, const struct km_pstore_part *b)
{
	return a->folder == b->folder && !strncmp(a->path, b->path, a->folder);
}

/* The same part again is of another record. */
static bool is_of_record(const struct km_pstore_part *a, const struct km_pstore_part *b)
{
	return is_beside(a, b) && !strcmp(a->why, b->why) && a->count == b->count && a->part != b->part &&
	       (!a->at || !b->at || llabs(a->at - b->at) <= RECORD_SECONDS);
}

void km_pstore_sort(struct km_pstore_part *v, size_t n)
{
	km_sort(v, n, sizeof(*v), by_path);
}

size_t km_pstore_folder(const struct km_pstore_part *v, size_t n)
{
	size_t end = 1;

	while (end < n && is_beside(&v[0], &v[end]))
		end++;
	return end;
}

size_t km_pstore_record(struct km_pstore_part *v, size_t n)
{
	size_t end, k;

	for (end = 1; end < n; end++) {
		for (k = 0; k < end && is_of_record(&v[k], &v[end]); k++)
			;
		if (k < end)
			break;
	}
	km_sort(v, end, sizeof(*v), oldest_first);
	return end;
}

char *km_pstore_join(const struct km_pstore_part *v, size_t n, size_t *ret_bytes)
{
	size_t i, bytes = 0;
	char *text, *to;

	for (i = 0; i < n; i++)
		bytes += km_text_length(v[i].body) + 1;
	text = to = km_calloc(bytes + 1, 1);
	for (i = 0; text && i < n; i++) {
		size_t length = km_text_length(v[i].body);

		memcpy(to, v[i].body.p, length);
		to += length;
		if (length && to[-1] != '\n')
			*to++ = '\n';
	}
	*ret_bytes = text ? (size_t)(to - text) : 0;
	return text;
}

bool km_pstore_made(struct km_text text, const struct km_pstore_part *v, size_t n)
{
	size_t i, bytes = 2 * n;

	for (i = 0; i < n; i++) {
		struct km_text body = km_text_trim(v[i].body);

		bytes += km_text_length(v[i].body);
		if (!memmem(text.p, km_text_length(text), body.p, km_text_length(body)))
			return false;
	}
	return km_text_length(text) <= bytes;
}

bool km_path_is_packed_pstore(const char *path)
{
	static const char end[] = ".enc.z";
	const char *base = km_path_basename(path);
	size_t n = strlen(base);

	return !strncmp(base, "dmesg-", 6) && n > sizeof(end) && !strcmp(base + n - (sizeof(end) - 1), end);
}
