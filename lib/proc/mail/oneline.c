/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * `ansible -o`: what a machine said is on one line, its newlines a backslash and a letter. It becomes what ansible
 * prints without -o ("…" stands for the name of the stream):
 *
 *	node1 | CHANGED | rc=0 | (…) MemTotal: 98834848 kB\nMemFree: 1234 kB
 *
 *	node1 | CHANGED | rc=0 >>
 *	MemTotal: 98834848 kB
 *	MemFree: 1234 kB
 */
#include "mail_impl.h"

/* In two parts: it is no output of this program. */
static const char mark[] = " | (std"
			   "out) ";

#define MARK_BYTES (sizeof(mark) - 1)

/* Where the mark of the line [@p, @end) stands, behind "NAME | STATUS | rc=N"; NULL: it has none. */
static const char *find_mark(const char *p, const char *end)
{
	const char *at = memmem(p, (size_t)(end - p), mark, MARK_BYTES), *bar, *rc;

	if (!at)
		return NULL;
	bar = memmem(p, (size_t)(at - p), " | ", 3);
	if (!bar || bar == p || memchr(p, ' ', (size_t)(bar - p)))
		return NULL;
	rc = memmem(bar, (size_t)(at - bar), " | rc=", 6);
	return rc && rc > bar ? at : NULL;
}

static const char *line_end(const struct mail_text *t, const char *p)
{
	const char *nl = memchr(p, '\n', (size_t)(t->p + t->n - p));

	return nl ? nl : t->p + t->n;
}

bool mail_has_one_line(const struct mail_text *t)
{
	const char *p, *end;

	if (!memmem(t->p, t->n, mark, MARK_BYTES)) /* most texts have none */
		return false;
	for (p = t->p; p < t->p + t->n; p = end + 1) {
		end = line_end(t, p);
		if (find_mark(p, end))
			return true;
	}
	return false;
}

/* [@p, @end) with its newlines, at @w. Returns where it ends. */
static char *unfold(char *w, const char *p, const char *end)
{
	for (; p < end; p++) {
		bool escape = *p == '\\' && p + 1 < end && (p[1] == 'n' || p[1] == 'r');

		p += escape;
		if (!escape || *p == 'n')
			*w++ = escape ? '\n' : *p;
	}
	return w;
}

void mail_unfold_lines(struct mail_text *t)
{
	const char *p, *end, *at, *stop = t->p + t->n;
	char *w = t->p;

	for (p = t->p; p < stop; p = end + (end < stop)) {
		end = line_end(t, p);
		at = find_mark(p, end);
		memmove(w, p, (size_t)((at ? at : end) - p));
		w += (at ? at : end) - p;
		if (at) {
			memcpy(w, " >>\n", 4);
			w = unfold(w + 4, at + MARK_BYTES, end);
		}
		if (end < stop)
			*w++ = '\n';
	}
	t->n = (size_t)(w - t->p);
}
