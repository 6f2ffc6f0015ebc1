/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Mails whose text is in base64 (RFC 2045), as some programs send every text that is not ASCII:
 *
 *	Content-Transfer-Encoding: base64
 *
 *	WyAgIDYxLjEwMDAwMV0gaW5zbW9kOiBwYWdlIGFsbG9jYXRpb24gZmFpbHVyZTogb3JkZXI6NSwK
 *
 * A part ends with the first line that has anything else: its boundary, or an empty line.
 */
#include "mail_impl.h"

#include <strings.h>

static const char *line_end(const char *p, const char *end)
{
	const char *nl = memchr(p, '\n', (size_t)(end - p));

	return nl ? nl : end;
}

static bool is_header(const char *p, const char *end)
{
	static const char header[] = "Content-Transfer-Encoding:";
	size_t n = sizeof(header) - 1;

	if ((size_t)(end - p) < n + 6 || strncasecmp(p, header, n) != 0)
		return false;
	for (p += n; p < end && (*p == ' ' || *p == '\t'); p++)
		;
	return end - p >= 6 && !strncasecmp(p, "base64", 6);
}

/* The value of a digit; -1: none. */
static int digit(char c)
{
	if (c >= 'A' && c <= 'Z')
		return c - 'A';
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 26;
	if (c >= '0' && c <= '9')
		return c - '0' + 52;
	return c == '+' ? 62 : c == '/' ? 63
					: -1;
}

/* Where the digits end that begin at @p, behind their last line. */
static const char *digits_end(const char *p, const char *end)
{
	while (p < end) {
		const char *nl = line_end(p, end), *q = p;

		while (q < nl && digit(*q) >= 0)
			q++;
		while (q < nl && (*q == '=' || *q == '\r'))
			q++;
		if (q < nl || q == p || *p == '\r')
			break;
		p = nl < end ? nl + 1 : end;
	}
	return p;
}

/* Decode all from @p up to @end into @to, which may be @p. Returns the bytes written. */
static size_t decode_base64(const char *p, const char *end, char *to)
{
	unsigned bits = 0, value = 0;
	char *w = to;

	for (; p < end; p++) {
		int d = digit(*p);

		if (d < 0)
			continue;
		value = (value << 6 | (unsigned)d) & 0xffff;
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			*w++ = (char)(value >> bits);
		}
	}
	return (size_t)(w - to);
}

/* Attachments may be anything: a picture, a compressed file. */
static bool is_text(const char *p, const char *end)
{
	char head[192];
	size_t n, i, odd = 0;

	if (end - p > 256)
		end = p + 256;
	n = decode_base64(p, end, head);
	for (i = 0; i < n; i++) {
		unsigned char c = (unsigned char)head[i];

		odd += !c || (c < ' ' && !strchr("\t\n\r\x1b", c));
	}
	return n && !odd;
}

bool mail_has_base64(const struct mail_text *t)
{
	const char *p = t->p, *end = t->p + t->n;

	for (; (p = memchr(p, ':', (size_t)(end - p))); p++)
		if (p - t->p >= 25 && is_header(p - 25, end) && (p - t->p == 25 || p[-26] == '\n'))
			return true;
	return false;
}

void mail_decode_base64(struct mail_text *t)
{
	const char *p = t->p, *end = t->p + t->n, *next, *stop;
	bool declared = false;
	char *w = t->p;

	for (; p < end; p = next) {
		const char *nl = line_end(p, end);
		bool empty = nl == p || (nl == p + 1 && *p == '\r');

		next = nl < end ? nl + 1 : end;
		declared = declared || is_header(p, end);
		memmove(w, p, (size_t)(next - p));
		w += next - p;
		if (!declared || !empty)
			continue;
		declared = false; /* its headers end here */
		stop = digits_end(next, end);
		if (stop > next && is_text(next, stop)) {
			w += decode_base64(next, stop, w);
			if (w[-1] != '\n')
				*w++ = '\n';
			next = stop;
		}
	}
	t->n = (size_t)(w - t->p);
}
