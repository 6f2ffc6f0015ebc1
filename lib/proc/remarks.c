/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Remarks that a person wrote into a captured file:
 *
 *	Buffers:           12344 kB		// raw block devices
 *	HugePages_Total:       0	pages of 2 MB
 *	/ * a block of
 *	   several lines * /		(without the blanks)
 *
 * No file that is cleaned here prints such text itself.
 */
#include "files.h"

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool remark_begins(const char *p, const char *end, const char *s)
{
	size_t n = strlen(s);

	return (size_t)(end - p) >= n && memcmp(p, s, n) == 0;
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

/* "00400000-00416000 r-xp …" of smaps: a path may have any of these marks in it. */
static bool is_mapping(const char *p, const char *end)
{
	const char *q = p;

	while (q < end && q - p < 17 && (is_digit(*q) || (*q >= 'a' && *q <= 'f')))
		q++;
	return q > p && q < end && *q == '-';
}

static bool at_mark(const char *p, const char *end)
{
	return remark_begins(p, end, "//") || remark_begins(p, end, "/*") || *p == '#' || remark_begins(p, end, "<-");
}

/* Where the line ends when its remark is left out; @end: it has none. */
static const char *remark_of(const char *line, const char *end)
{
	const char *p;

	if (is_mapping(line, end))
		return end;
	for (p = line; p < end; p++) {
		if (p > line && !is_blank(p[-1]))
			continue;
		if (at_mark(p, end))
			return p;
		/* Behind a number and a tab, or behind the unit: no mark is needed. */
		if (is_letter(*p) && p - line >= 2 && p[-1] == '\t') {
			const char *q = p;

			while (q > line && is_blank(q[-1]))
				q--;
			if (q > line && is_digit(q[-1]))
				return p;
		}
		if (p - line >= 4 && !is_blank(*p)) {
			const char *q = p;

			while (q > line && is_blank(q[-1]))
				q--;
			if (q - line >= 3 && memcmp(q - 3, " kB", 3) == 0)
				return p;
		}
	}
	return end;
}

/* The line ends there, without the blanks before it. */
static const char *trim_end(const char *line, const char *end)
{
	while (end > line && is_blank(end[-1]))
		end--;
	return end;
}

uint64_t km_text_drop_remarks(char *text, size_t *bytes)
{
	const char *p = text, *stop = text + *bytes;
	uint64_t dropped = 0;
	bool block = false;
	char *out = text;

	while (p < stop) {
		const char *nl = memchr(p, '\n', (size_t)(stop - p));
		const char *end = nl ? nl : stop, *cut, *close = NULL;

		if (block) {
			close = memmem(p, (size_t)(end - p), "*/", 2);
			block = !close;
			cut = p;
		} else {
			cut = remark_of(p, end);
			if (cut < end && remark_begins(cut, end, "/*"))
				block = !memmem(cut, (size_t)(end - cut), "*/", 2);
			dropped += cut < end;
			cut = cut < end ? trim_end(p, cut) : end;
		}
		memmove(out, p, (size_t)(cut - p));
		out += cut - p;
		if (nl)
			*out++ = '\n';
		p = nl ? nl + 1 : stop;
	}
	*bytes = (size_t)(out - text);
	text[*bytes] = '\0';
	return dropped;
}

bool km_text_may_have_remarks(const char *text, size_t bytes)
{
	const char *p = text, *stop = text + bytes;

	while (p < stop) {
		const char *nl = memchr(p, '\n', (size_t)(stop - p));
		const char *end = nl ? nl : stop;

		if (remark_of(p, end) < end)
			return true;
		p = end + 1;
	}
	return false;
}
