/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Records whose newlines were lost, as chats, trackers and fields of a form do to a text:
 *
 *	[ 8122.112233] java invoked oom-killer: …, oom_score_adj=0 [ 8122.112240] CPU: 1 PID: …
 *	Jan 03 10:01:02 srv kernel: java invoked … Jan 03 10:01:02 srv kernel: CPU: 1 PID: …
 *
 * The prefix of the first record, up to the kernel's clock or "kernel: ", stands again before each other one: of
 * the same length, letters where it has letters, digits or blanks where it has digits, the same marks. Words of
 * somebody's own may stand before the first.
 */
#include "stamp.h"

#define KERNEL " kernel: "

static bool is_number(char c)
{
	return is_digit(c) || c == ' ';
}

static bool looks_alike(const char *a, const char *b, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		bool same = is_letter(a[i]) ? is_letter(b[i]) : is_number(a[i]) ? is_number(b[i])
										: a[i] == b[i];

		if (!same)
			return false;
	}
	return true;
}

static bool is_blank_text(const char *p, const char *end)
{
	while (p < end && is_blank(*p))
		p++;
	return p == end;
}

/* Where the mark that ends a prefix stands first at or behind @p: its end; NULL: nowhere. */
static const char *mark_end(const char *p, const char *end, bool clock)
{
	const char *at = clock ? memchr(p, ']', (size_t)(end - p))
			       : memmem(p, (size_t)(end - p), KERNEL, sizeof(KERNEL) - 1);

	return !at ? NULL : clock ? at + 1
				  : at + sizeof(KERNEL) - 1;
}

/* The next place behind @end that looks as what stands from @from to @end; NULL: none. */
static const char *find_again(const char *from, const char *end, const char *stop, bool clock)
{
	size_t n = (size_t)(end - from);
	const char *p;

	for (p = end; (p = mark_end(p, stop, clock));) {
		/* Twice in a row it is the prefix of one record. */
		if (p - n > end && looks_alike(from, p - n, n) && !is_blank_text(end, p - n))
			return p - n;
	}
	return NULL;
}

/* A line so long may hold several records behind words of somebody's own, of which so many are tried. */
#define LONG_LINE 300
#define MAX_WORDS 16

const char *log_first_record(struct text_line t, const char *clock)
{
	const char *end, *p, *next;
	unsigned words = 0;

	end = mark_end(clock ? clock : t.p, t.end, clock != NULL);
	if (!end || end - t.p > LOG_MAX_PREFIX)
		return t.end;
	next = find_again(t.p, end, t.end, clock != NULL);
	if (next || line_bytes(t) < LONG_LINE)
		return next ? next : t.end;
	for (p = t.p + 1; p <= (clock ? clock : end - sizeof(KERNEL)) && words < MAX_WORDS; p++) {
		if (p != clock && (!is_blank(p[-1]) || is_blank(*p)))
			continue;
		words++;
		if (find_again(p, end, t.end, clock != NULL))
			return p;
	}
	return t.end;
}
