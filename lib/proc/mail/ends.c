/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * How the lines of a text end: with a carriage return alone, as "\n" in two characters (a value of JSON or of
 * Python), or with what somebody put behind each of them:
 *
 *	"2024-01-05","host1","Node 0 DMA: 0*4kB = 0kB"
 *	| Node 0 DMA: 0*4kB = 0kB |
 *	Node 0 DMA: 0*4kB = 0kB$
 */
#include "mail_impl.h"

#define MIN_LINES  8
#define MAX_SUFFIX 4

/* ---- newlines ---- */

static size_t count_of(const struct mail_text *t, const char *what)
{
	const char *p = t->p, *end = t->p + t->n;
	size_t n = strlen(what), m, found = 0;

	for (; (p = memchr(p, what[0], (size_t)(end - p))); p += m) {
		bool same = (size_t)(end - p) >= n && !memcmp(p, what, n);

		found += same;
		m = same ? n : 1;
	}
	return found;
}

/* Is @what the end of most lines? */
static bool stands_for_newline(const struct mail_text *t, const char *what, size_t newlines)
{
	size_t n = count_of(t, what);

	return n >= MIN_LINES && n > 4 * newlines;
}

bool mail_has_odd_newlines(const struct mail_text *t)
{
	size_t newlines;

	if (!memchr(t->p, '\r', t->n) && !memmem(t->p, t->n, "\\n", 2))
		return false;
	newlines = count_of(t, "\n");
	return stands_for_newline(t, "\r", newlines) || stands_for_newline(t, "\\n", newlines);
}

void mail_set_newlines(struct mail_text *t)
{
	size_t newlines = count_of(t, "\n"), i, k = 0;
	bool returns = stands_for_newline(t, "\r", newlines);
	bool escapes = stands_for_newline(t, "\\n", newlines);

	for (i = 0; i < t->n; i++) {
		char c = t->p[i];

		if (escapes && c == '\\' && i + 1 < t->n && strchr("nrt\"'\\", t->p[i + 1])) {
			c = t->p[++i];
			c = c == 'n' ? '\n' : c == 'r' ? '\r'
				      : c == 't'       ? '\t'
						       : c;
		} else if (returns && c == '\r') {
			c = '\n';
		}
		t->p[k++] = c;
	}
	t->n = k;
}

/* ---- what is behind each line ---- */

/* The last byte of the line from @p up to @end that is no blank; NULL: it has none. */
static const char *last_of(const char *p, const char *end)
{
	while (end > p && strchr(" \t\r", end[-1]) && end[-1])
		end--;
	return end > p ? end - 1 : NULL;
}

/* The mark that stands behind nearly every line; 0: none does. */
static char common_suffix(const struct mail_text *t)
{
	static const char marks[] = "\"'`$|,;\\";
	size_t lines = 0, count[sizeof(marks)] = { 0 }, i;
	const char *p = t->p, *end = t->p + t->n, *nl, *at;

	for (; p < end; p = nl + 1) {
		nl = memchr(p, '\n', (size_t)(end - p));
		if (!nl)
			nl = end;
		at = last_of(p, nl);
		lines += at != NULL;
		at = at && *at ? strchr(marks, *at) : NULL;
		if (at)
			count[at - marks]++;
	}
	for (i = 0; lines >= MIN_LINES && i + 1 < sizeof(marks); i++)
		if (count[i] * 10 >= lines * 9)
			return marks[i];
	return 0;
}

bool mail_has_suffix(const struct mail_text *t)
{
	return common_suffix(t) != 0;
}

void mail_drop_suffix(struct mail_text *t)
{
	unsigned round;
	char mark;

	for (round = 0; round < MAX_SUFFIX && (mark = common_suffix(t)); round++) {
		const char *p = t->p, *end = t->p + t->n, *next, *at;
		char *w = t->p;

		for (; p < end; p = next) {
			const char *nl = memchr(p, '\n', (size_t)(end - p));

			next = nl ? nl + 1 : end;
			at = last_of(p, nl ? nl : end);
			if (!at || *at != mark)
				at = nl ? nl : end;
			memmove(w, p, (size_t)(at - p));
			w += at - p;
			if (nl)
				*w++ = '\n';
		}
		t->n = (size_t)(w - t->p);
	}
}
