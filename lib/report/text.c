/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "text.h"
#include "base/utf8.h"

static bool grow_buf(struct km_buf *b, size_t n)
{
	size_t room = b->room ? b->room : 64;
	char *v;

	if (b->failed)
		return false;
	if (n < b->room - b->n)
		return true;
	while (room - b->n <= n)
		room *= 2;
	v = realloc(b->v, room);
	if (!v) {
		b->failed = 1;
		return false;
	}
	b->v = v;
	b->room = room;
	return true;
}

void km_buf_put(struct km_buf *b, const char *s, size_t n)
{
	if (!grow_buf(b, n))
		return;
	memcpy(b->v + b->n, s, n);
	b->n += n;
	b->v[b->n] = 0;
}

void km_buf_puts(struct km_buf *b, const char *s)
{
	km_buf_put(b, s, strlen(s));
}

void km_buf_printf(struct km_buf *b, const char *fmt, ...)
{
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0 || !grow_buf(b, (size_t)n))
		return;
	va_start(ap, fmt);
	(void)vsnprintf(b->v + b->n, b->room - b->n, fmt, ap);
	va_end(ap);
	b->n += (size_t)n;
}

void km_buf_free(struct km_buf *b)
{
	free(b->v);
	memset(b, 0, sizeof(*b));
}

struct range {
	uint32_t first, last;
};

static bool in_ranges(uint32_t c, const struct range *r, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (c >= r[i].first && c <= r[i].last)
			return true;
	return false;
}

unsigned km_utf8_width(uint32_t c)
{
	static const struct range none[] = {
		{ 0x300, 0x36f },
		{ 0x483, 0x489 },
		{ 0x591, 0x5bd },
		{ 0x610, 0x61a },
		{ 0x64b, 0x65f },
		{ 0x1ab0, 0x1aff },
		{ 0x1dc0, 0x1dff },
		{ 0x200b, 0x200d },
		{ 0x20d0, 0x20ff },
		{ 0xfe00, 0xfe0f },
		{ 0xfe20, 0xfe2f },
		{ 0xfeff, 0xfeff },
	};
	static const struct range wide[] = {
		{ 0x1100, 0x115f },
		{ 0x2e80, 0x303e },
		{ 0x3041, 0x33ff },
		{ 0x3400, 0x4dbf },
		{ 0x4e00, 0x9fff },
		{ 0xa000, 0xa4cf },
		{ 0xac00, 0xd7a3 },
		{ 0xf900, 0xfaff },
		{ 0xfe30, 0xfe6f },
		{ 0xff00, 0xff60 },
		{ 0xffe0, 0xffe6 },
		{ 0x1f300, 0x1f64f },
		{ 0x1f680, 0x1f6ff },
		{ 0x1f900, 0x1f9ff },
		{ 0x20000, 0x3fffd },
	};

	if (c < 0x300)
		return 1;
	if (in_ranges(c, none, KM_ARRAY_LEN(none)))
		return 0;
	return in_ranges(c, wide, KM_ARRAY_LEN(wide)) ? 2 : 1;
}

size_t km_text_width(const char *s, size_t n)
{
	size_t i = 0, width = 0;

	while (i < n) {
		uint32_t c;
		unsigned len = km_utf8_decode(s + i, n - i, &c);

		width += len ? km_utf8_width(c) : 1;
		i += len ? len : 1;
	}
	return width;
}

size_t km_text_fit(const char *s, size_t width, size_t *ret_width)
{
	size_t n = strlen(s), i = 0, have = 0;

	while (i < n) {
		uint32_t c;
		unsigned len = km_utf8_decode(s + i, n - i, &c);
		unsigned wide = len ? km_utf8_width(c) : 1;

		if (have + wide > width)
			break;
		have += wide;
		i += len ? len : 1;
	}
	*ret_width = have;
	return i;
}

size_t km_text_break(const char *s, unsigned width)
{
	size_t n = strlen(s), fits, columns, i, indent = strspn(s, " ");

	if (!width)
		return n;
	fits = km_text_fit(s, width, &columns);
	if (fits == n)
		return n;
	for (i = fits; i > indent; i--)
		if (s[i] == ' ')
			return i;
	for (i = fits; i > indent + 1; i--)
		if (strchr("|,/+", s[i - 1]))
			return i;
	if (fits)
		return fits;
	/* Not even one character: it is printed all the same. */
	for (i = 1; i < n && ((unsigned char)s[i] & 0xc0) == 0x80;)
		i++;
	return i;
}

/* Characters that drive a terminal or turn the direction of the text around them. */
static bool is_control(uint32_t c)
{
	return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x61c || c == 0x200e || c == 0x200f ||
	       (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/* In JSON and COPY the backslash itself needs one. */
static void put_visible(struct km_buf *b, uint32_t c, enum km_text_style style)
{
	const char *bs = style == KM_TEXT_JSON || style == KM_TEXT_COPY ? "\\\\" : "\\";

	km_buf_printf(b, c < 0x100 ? "%sx%02x" : "%su%04x", bs, c);
}

static void put_control(struct km_buf *b, uint32_t c, enum km_text_style style)
{
	if (style == KM_TEXT_JSON) {
		km_buf_printf(b, "\\u%04x", c);
		return;
	}
	if ((style == KM_TEXT_CSV || style == KM_TEXT_SHEET) && (c == '\n' || c == '\t' || c == '\r')) {
		char ch = (char)c;

		km_buf_put(b, &ch, 1);
		return;
	}
	if (c == '\n')
		km_buf_puts(b, "\\n");
	else if (c == '\t')
		km_buf_puts(b, "\\t");
	else if (c == '\r' && style == KM_TEXT_COPY)
		km_buf_puts(b, "\\r");
	else
		put_visible(b, c, style);
}

/* In text and in quoted attributes alike. */
static const char *html_entity(char c)
{
	switch (c) {
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '&':
		return "&amp;";
	case '"':
		return "&quot;";
	case '\'':
		return "&#39;";
	default:
		return NULL;
	}
}

static void put_char(struct km_buf *b, const char *s, unsigned len, enum km_text_style style)
{
	const char *escape = "";

	if (style == KM_TEXT_HTML && html_entity(*s)) {
		km_buf_puts(b, html_entity(*s));
		return;
	}

	switch (style) {
	case KM_TEXT_JSON:
		if (*s == '"' || *s == '\\')
			escape = "\\";
		break;
	case KM_TEXT_COPY:
		if (*s == '\\')
			escape = "\\";
		break;
	case KM_TEXT_CSV:
	case KM_TEXT_SHEET:
		if (*s == '"')
			escape = "\"";
		break;
	case KM_TEXT_MD:
		if (*s == '<' || *s == '>' || *s == '&') {
			km_buf_puts(b, *s == '<' ? "&lt;" : *s == '>' ? "&gt;"
								      : "&amp;");
			return;
		}
		if (strchr("|`*[]\\", *s))
			escape = "\\";
		break;
	default:
		break;
	}
	km_buf_puts(b, escape);
	km_buf_put(b, s, len);
}

static bool csv_needs_quotes(const char *s, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (s[i] == '"' || s[i] == ',' || s[i] == '\n' || s[i] == '\r')
			return true;
	return n == 0 || s[0] == ' ' || s[n - 1] == ' ';
}

/* A number that carries its sign, such as -1 or +0.5, is one for a spreadsheet, too. */
static bool is_signed_number(const char *s, size_t n)
{
	size_t i, digits = 0, dots = 0;

	for (i = 1; i < n; i++) {
		digits += s[i] >= '0' && s[i] <= '9';
		dots += s[i] == '.';
	}
	return digits && dots <= 1 && digits + dots + 1 == n && (s[0] == '-' || s[0] == '+');
}

static bool is_formula(const char *s, size_t n)
{
	return n && memchr("=+-@\t\r\n", s[0], 7) && !is_signed_number(s, n);
}

void km_text_put(struct km_buf *b, const char *s, size_t n, enum km_text_style style)
{
	bool formula = style == KM_TEXT_SHEET && is_formula(s, n);
	bool csv = style == KM_TEXT_CSV || style == KM_TEXT_SHEET;
	bool quote = style == KM_TEXT_JSON || formula || (csv && csv_needs_quotes(s, n));
	size_t i = 0;

	if (quote)
		km_buf_puts(b, "\"");
	if (formula)
		km_buf_puts(b, "'");
	while (i < n) {
		uint32_t c;
		unsigned len = km_utf8_decode(s + i, n - i, &c);

		if (!len)
			put_visible(b, (unsigned char)s[i], style);
		else if (is_control(c))
			put_control(b, c, style);
		else
			put_char(b, s + i, len, style);
		i += len ? len : 1;
	}
	if (quote)
		km_buf_puts(b, "\"");
}

void km_text_print(FILE *f, const char *s, enum km_text_style style)
{
	struct km_buf b = { 0 };

	km_text_put(&b, s, strlen(s), style);
	if (b.n)
		(void)fwrite(b.v, 1, b.n, f);
	km_buf_free(&b);
}
