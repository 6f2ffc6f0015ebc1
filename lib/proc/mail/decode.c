/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "mail_impl.h"

#include <strings.h>

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* ---- quoted-printable ---- */

/* Bytes of the escape at @p, which is a '=': "=3D", or '=' at the end of a line; 0: none. */
static size_t escape_bytes(const char *p, const char *end)
{
	const char *q = p + 1;

	if (end - p >= 3 && hex_digit(p[1]) >= 0 && hex_digit(p[2]) >= 0)
		return 3;
	while (q < end && (*q == ' ' || *q == '\t' || *q == '\r'))
		q++;
	return q < end && *q == '\n' ? (size_t)(q + 1 - p) : 0;
}

/*
 * The text from @p on that has one encoding: up to the next mail of a mailbox, or the next header
 * that names an encoding. *@ret_declared: its own header names quoted-printable.
 */
static const char *part_end(const char *p, const char *end, bool *ret_declared)
{
	static const char header[] = "Content-Transfer-Encoding:";
	const char *q = p;

	*ret_declared = false;
	if (end - p > 60 && !strncasecmp(p, header, sizeof(header) - 1)) {
		for (q += sizeof(header) - 1; *q == ' '; q++)
			;
		*ret_declared = !strncasecmp(q, "quoted-printable", 16);
	}
	while ((q = memchr(q, '\n', (size_t)(end - q)))) {
		q++;
		if ((size_t)(end - q) < sizeof(header))
			return end;
		if (!strncasecmp(q, header, sizeof(header) - 1) || !memcmp(q, "From ", 5))
			return q;
	}
	return end;
}

/*
 * In such a text every '=' begins an escape. In others few do: "order=0, " does not, "size=1048576kB"
 * does by chance.
 */
static bool is_quoted_printable(const char *p, const char *end, bool declared)
{
	size_t all = 0, good = 0, signs = 0;

	for (; (p = memchr(p, '=', (size_t)(end - p))); p++) {
		all++;
		good += escape_bytes(p, end) != 0;
		signs += end - p >= 3 && p[1] == '3' && (p[2] == 'D' || p[2] == 'd');
	}
	return good && good * 20 >= all * 19 && (declared || signs >= 2);
}

static size_t decode_part(const char *p, const char *end, char *to)
{
	char *w = to;

	while (p < end) {
		size_t n = *p == '=' ? escape_bytes(p, end) : 0;

		if (n == 3 && hex_digit(p[1]) >= 0)
			*w++ = (char)(hex_digit(p[1]) << 4 | hex_digit(p[2]));
		else if (!n)
			*w++ = *p;
		p += n ? n : 1;
	}
	return (size_t)(w - to);
}

static void decode_quoted_printable(struct mail_text *t)
{
	const char *p = t->p, *end = t->p + t->n;
	char *w = t->p;

	while (p < end) {
		bool declared;
		const char *stop = part_end(p, end, &declared);
		size_t n = (size_t)(stop - p);

		if (is_quoted_printable(p, stop, declared))
			n = decode_part(p, stop, w);
		else
			memmove(w, p, n);
		w += n;
		p = stop;
	}
	t->n = (size_t)(w - t->p);
}

/* ---- terminals ---- */

/* Characters that nobody sees, which chats and wikis put into texts: U+200B, U+FEFF. */
static bool is_invisible(const char *p, const char *end)
{
	return end - p >= 3 && (!memcmp(p, "\xe2\x80\x8b", 3) || !memcmp(p, "\xef\xbb\xbf", 3));
}

/*
 * Behind the escape sequence at @p (ECMA-48): "\x1b[33m", a title "\x1b]0;…\a", "\x1b(B". A newline ends one that is
 * cut.
 */
static const char *escape_end(const char *p, const char *end)
{
	p++;
	if (p < end && *p == ']') {
		while (p < end && *p != '\a' && *p != '\n' && *p != '\x1b')
			p++;
		return p < end && *p == '\a' ? p + 1 : p;
	}
	if (p < end && *p == '[')
		for (p++; p < end && *p >= '0' && *p <= '?'; p++)
			;
	while (p < end && *p >= ' ' && *p <= '/')
		p++;
	return p < end && *p >= '0' && *p <= '~' ? p + 1 : p;
}

/* Escape sequences, and blanks that do not break: U+00A0. */
static void drop_escapes(struct mail_text *t)
{
	const char *p = t->p, *end = t->p + t->n;
	char *w = t->p;

	while (p < end) {
		if (p[0] == '\xc2' && p + 1 < end && p[1] == '\xa0') {
			*w++ = ' ';
			p += 2;
			continue;
		}
		if (is_invisible(p, end)) {
			p += 3;
			continue;
		}
		if (*p == '\x1b')
			p = escape_end(p, end);
		else
			*w++ = *p++;
	}
	t->n = (size_t)(w - t->p);
}

/* A carriage return at the end of a line as programs make it visible. */
static const char *const visible_returns[] = { "^M\n", "#015\n" };

/*
 * Escape sequences of colours as programs make them visible: "ESC[32m" (less), "^[[32m" (cat -v), "#033[32m"
 * (rsyslog), and carriage returns. Bytes of the one at @p; 0: none.
 */
static size_t visible_escape(const char *p, const char *end)
{
	static const char *const marks[] = { "ESC[", "^[[", "#033[" };
	const char *q;
	size_t i, n;

	for (i = 0; i < KM_ARRAY_LEN(visible_returns); i++) {
		n = strlen(visible_returns[i]);
		if ((size_t)(end - p) >= n && !memcmp(p, visible_returns[i], n))
			return n - 1;
	}
	for (i = 0; i < KM_ARRAY_LEN(marks); i++) {
		n = strlen(marks[i]);
		if ((size_t)(end - p) < n || memcmp(p, marks[i], n) != 0)
			continue;
		for (q = p + n; q < end && q - p < 24 && (*q == ';' || (*q >= '0' && *q <= '9')); q++)
			;
		if (q < end && (*q == 'm' || *q == 'K'))
			return (size_t)(q + 1 - p);
	}
	return 0;
}

static bool has_visible_escapes(const char *p, size_t n)
{
	return memmem(p, n, "ESC[", 4) || memmem(p, n, "^[[", 3) || memmem(p, n, "#033[", 5) || memmem(p, n, "^M\n", 3) ||
	       memmem(p, n, "#015\n", 5);
}

static void drop_visible_escapes(struct mail_text *t)
{
	const char *p = t->p, *end = t->p + t->n;
	char *w = t->p;

	while (p < end) {
		size_t n = *p == 'E' || *p == '^' || *p == '#' ? visible_escape(p, end) : 0;

		if (n)
			p += n;
		else
			*w++ = *p++;
	}
	t->n = (size_t)(w - t->p);
}

static bool is_utf16_mark(const char *p)
{
	return !memcmp(p, "\xff\xfe", 2) || !memcmp(p, "\xfe\xff", 2);
}

/* What Windows writes: two bytes a character. What is not ASCII becomes '?'. */
static void decode_utf16(struct mail_text *t)
{
	bool marked = is_utf16_mark(t->p);
	size_t low = (unsigned char)t->p[0] == 0xff || (!marked && t->p[0]) ? 0 : 1, i, k = 0;

	for (i = marked ? 2 : 0; i + 1 < t->n; i += 2) {
		unsigned char c = (unsigned char)t->p[i + low];

		t->p[k++] = t->p[i + 1 - low] || c > 126 ? '?' : (char)c;
	}
	t->n = k;
}

/* ---- quotation marks ---- */

static bool is_mark(char c)
{
	return c == '>' || c == '|';
}

/* The text behind the marks of the line @p; @p itself when it has none. */
static const char *behind_marks(const char *p, const char *end)
{
	const char *q = p, *text = p;

	for (;;) {
		while (q < end && *q == ' ' && q - text < 2)
			q++;
		if (q == end || !is_mark(*q))
			break;
		text = ++q;
	}
	return text > p && text < end && *text == ' ' ? text + 1 : text;
}

struct quote_count {
	size_t lines, quoted, runs; /* lines with text; with marks; with marks as the one before */
};

static struct quote_count count_quotes(const struct mail_text *t)
{
	const char *p = t->p, *end = t->p + t->n, *nl;
	struct quote_count c = { 0 };
	bool before = false, now;

	for (; p < end; p = nl + 1) {
		nl = memchr(p, '\n', (size_t)(end - p));
		if (!nl)
			nl = end;
		now = behind_marks(p, nl) > p;
		c.lines += nl > p && *p != '\r';
		c.quoted += now;
		c.runs += now && before;
		before = now;
	}
	return c;
}

/*
 * Marks go when most lines have them, and otherwise where several lines in a row do: the answers in
 * between have none.
 */
static void drop_quotes(struct mail_text *t, bool most)
{
	const char *p = t->p, *end = t->p + t->n, *nl, *next, *text;
	char *w = t->p;
	bool before = false, now;

	for (; p < end; p = next, before = now) {
		nl = memchr(p, '\n', (size_t)(end - p));
		next = nl ? nl + 1 : end;
		text = behind_marks(p, nl ? nl : end);
		now = text > p;
		if (now && !most && !before) {
			const char *stop = memchr(next, '\n', (size_t)(end - next));

			if (behind_marks(next, stop ? stop : end) == next)
				text = p;
		}
		memmove(w, text, (size_t)(next - text));
		w += next - text;
	}
	t->n = (size_t)(w - t->p);
}

/* ---- all ---- */

/*
 * One byte of two is zero in most of what follows the mark; without it in all of the head, and the other one
 * never is.
 */
static bool begins_utf16(const char *text, size_t bytes)
{
	size_t i, zero[2] = { 0 }, n = bytes < 258 ? bytes & ~(size_t)1 : 258;

	if (bytes < 6)
		return false;
	for (i = 2; i < n; i++)
		zero[i & 1] += !text[i];
	if (is_utf16_mark(text))
		return (zero[0] + zero[1]) * 5 > (n - 2) * 2;
	return n == 258 && ((!zero[0] && zero[1] == 128) || (zero[0] == 128 && !zero[1]));
}

/* May a step find anything to do? A text without any of these is taken as it is. */
static bool is_plain(const char *text, size_t bytes)
{
	struct mail_text t = { (char *)(uintptr_t)text, bytes };

	return !begins_utf16(text, bytes) && !memchr(text, '\x1b', bytes) &&
	       !memmem(text, bytes, "\xc2\xa0", 2) && !memmem(text, bytes, "\xe2\x80\x8b", 3) &&
	       !memmem(text, bytes, "\xef\xbb\xbf", 3) && !memmem(text, bytes, "=3D", 3) &&
	       !memmem(text, bytes, "=3d", 3) && !memmem(text, bytes, "=\n", 2) &&
	       !memmem(text, bytes, "=\r\n", 3) && !memmem(text, bytes, "=20\n", 4) &&
	       !has_visible_escapes(text, bytes) && !mail_has_base64(&t) && !mail_has_tags(&t) &&
	       !mail_has_entities(&t) && !mail_has_odd_newlines(&t) && !mail_has_suffix(&t) && !mail_has_one_line(&t) &&
	       !mail_has_fragments(&t) &&
	       count_quotes(&t).quoted < 2;
}

enum km_status km_mail_open(struct km_mail *ret, const char *text, size_t bytes)
{
	struct quote_count quotes;
	struct mail_text t;

	*ret = (struct km_mail){ .text = text, .bytes = bytes };
	if (bytes >= 3 && !memcmp(text, "\xef\xbb\xbf", 3)) {
		ret->text += 3;
		ret->bytes -= 3;
	}
	if (!ret->bytes || is_plain(ret->text, ret->bytes))
		return KM_OK;
	ret->copy = malloc(ret->bytes + 1);
	if (!ret->copy)
		return KM_NOMEM;
	memcpy(ret->copy, ret->text, ret->bytes);
	ret->copy[ret->bytes] = '\0';
	t = (struct mail_text){ ret->copy, ret->bytes };
	if (begins_utf16(t.p, t.n))
		decode_utf16(&t);
	mail_unfold_lines(&t);
	if (mail_has_odd_newlines(&t))
		mail_set_newlines(&t);
	mail_decode_base64(&t);
	decode_quoted_printable(&t);
	drop_escapes(&t);
	drop_visible_escapes(&t);
	mail_join_fragments(&t);
	if (mail_has_tags(&t))
		mail_drop_tags(&t);
	if (mail_has_entities(&t))
		mail_decode_entities(&t);
	mail_drop_suffix(&t);
	quotes = count_quotes(&t);
	if (quotes.runs || quotes.quoted * 2 > quotes.lines)
		drop_quotes(&t, quotes.quoted * 2 > quotes.lines);
	t.p[t.n] = '\0';
	ret->text = t.p;
	ret->bytes = t.n;
	return KM_OK;
}

void km_mail_close(struct km_mail *m)
{
	free(m->copy);
	m->copy = NULL;
}
