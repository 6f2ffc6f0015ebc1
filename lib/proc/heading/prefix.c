/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Texts of which each line has something in front: the time and host of a CI log or of a collector of
 * several hosts, a container's name, a file's name from grep(1). Marks of quotation are of a mail (mail/mail.h).
 *
 *	[node-a][2024-01-05T10:00:00.311Z]: MemTotal:       98834848 kB
 *	web_1  | MemTotal:       98834848 kB
 *
 * What stands in front of a line that only a file of /proc has is the pattern for all lines: its words and
 * numbers may be others, what is between them is the same.
 */
#include <string.h>

#include "proc/files.h"
#include "heading.h"

#define PREFIX_MAX 200

static bool is_word(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/* A run of word characters, or of blanks, at @p. */
static const char *run_end(const char *p, const char *end, bool (*is)(char))
{
	while (p < end && is(*p))
		p++;
	return p;
}

const char *km_text_behind(struct km_text prefix, struct km_text line)
{
	const char *a = prefix.p, *b = line.p;

	while (a < prefix.end) {
		bool (*is)(char) = is_word(*a) ? is_word : is_blank(*a) ? is_blank
									: NULL;

		if (b == line.end)
			return NULL;
		if (!is) {
			if (*a++ != *b++)
				return NULL;
			continue;
		}
		if (!is(*b))
			return NULL;
		a = run_end(a, prefix.end, is);
		b = run_end(b, line.end, is);
	}
	return b;
}

static struct km_text line_at(const char *p, const char *end)
{
	const char *nl = memchr(p, '\n', (size_t)(end - p));

	return (struct km_text){ p, nl ? nl : end };
}

/* Lines of other machines may stand between two of one. */
#define MAX_BETWEEN 64

/* Is @line, without @prefix, one that begins a file of /proc, and has one of the lines of @rest behind it such a prefix, too? */
static bool begins_file(struct km_text prefix, struct km_text line, struct km_text rest)
{
	bool total, again = false;
	unsigned i;

	line.p = prefix.end;
	line = km_text_trim(line);
	total = km_text_begins(line, "MemTotal:");
	if (!total && !km_text_begins_file(line))
		return false;
	for (i = 0; !again && i < MAX_BETWEEN && rest.p < rest.end; i++) {
		struct km_text next = line_at(rest.p, rest.end), b = { km_text_behind(prefix, next), next.end };

		rest.p = next.end + (next.end < rest.end);
		if (!b.p)
			continue;
		b = km_text_trim(b);
		again = !total || km_text_begins(b, "MemFree:") || km_text_begins(b, "MemTotal:");
	}
	return again;
}

bool km_text_prefix(const char *head, size_t bytes, struct km_text *ret)
{
	static const char *const marks[] = { "MemTotal:", "Node 0, zone ", "slabinfo - version:",
					     "Page block order:", "nr_free_pages ", "total ", "procs ", "top - " };
	const char *p = head, *end = head + bytes;
	size_t i;

	while (p < end) {
		struct km_text line = line_at(p, end);

		p = line.end + (line.end < end);
		for (i = 0; i < KM_ARRAY_LEN(marks); i++) {
			const char *at = memmem(line.p, km_text_length(line), marks[i],
						strlen(marks[i]));
			struct km_text prefix = { line.p, at };

			if (!at || at == line.p || at - line.p > PREFIX_MAX)
				continue;
			while (prefix.end > prefix.p && is_blank(prefix.end[-1]))
				prefix.end--;
			if (prefix.end > prefix.p && strchr(":|]>)Z", prefix.end[-1]) &&
			    begins_file(prefix, line, (struct km_text){ p, end })) {
				*ret = prefix;
				return true;
			}
		}
	}
	return false;
}

void km_text_strip(FILE *f, struct km_text text, const void *arg)
{
	struct km_text prefix = *(const struct km_text *)arg;
	const char *p = text.p, *end = text.end;

	while (p < end) {
		const char *nl = memchr(p, '\n', (size_t)(end - p));
		struct km_text line = { p, nl ? nl : end };
		const char *rest = km_text_behind(prefix, line);

		p = line.end + (line.end < end);
		/* The blank that ends the prefix; more of them are the file's. */
		if (rest && rest < line.end && *rest == ' ')
			rest++;
		if (!rest)
			rest = line.p;
		fwrite(rest, 1, (size_t)(p - rest), f);
	}
}
