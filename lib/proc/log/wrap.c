/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Lines that were broken at one width, wherever that is in a word: by a terminal of so many columns, a
 * serial console, a form on a web page. What follows has no prefix.
 *
 *	[    4.980000] DMA free:0kB min:0kB low:0kB high:0kB isolated(file):0k
 *	B present:16384kB managed:0kB mlocked:0kB
 *
 * Mail programs break at blanks instead (join.c): their lines are seldom as wide as the widest.
 */
#include "text.h"

/* Nobody has a narrower terminal. */
#define MIN_WIDTH 40

struct wrap {
	uint32_t width;	   /* of the widest line */
	uint64_t full;	   /* lines of that width that go on without a prefix */
	uint64_t at_words; /* narrower ones whose next word had no room */
	bool all_bare;
};

/* Was @l filled to its end, and is @next without a prefix? In a text without any it must not begin a record. */
static bool is_broken(const struct km_log_line *l, const struct km_log_line *next,
		      const struct wrap *w)
{
	return next->bare && *next->text && l->width == w->width && l->padding <= 1 &&
	       !(w->all_bare && log_begins_record(next->text));
}

static struct wrap look(const struct km_log *log, size_t first)
{
	const struct km_log_line *v = log->lines.v;
	struct wrap w = { .all_bare = true };
	size_t i;

	for (i = first; i < log->lines.n; i++) {
		if (v[i].width > w.width)
			w.width = v[i].width;
		w.all_bare = w.all_bare && v[i].bare;
	}
	for (i = first; i + 1 < log->lines.n; i++) {
		const struct km_log_line *next = &v[i + 1];

		if (is_broken(&v[i], next, &w))
			w.full++;
		else if (next->bare && v[i].width && !v[i].padding &&
			 v[i].width + 1 + strcspn(next->text, " \t") > w.width)
			w.at_words++;
	}
	return w;
}

/* The lines from number @i on that are one; *@ret_n counts them. */
static enum km_status join(struct km_log *log, size_t i, const struct wrap *how, size_t *ret_n)
{
	struct km_log_line *v = log->lines.v + i;
	size_t n = 1, bytes = strlen(v->text) + 1, k;
	char *copy, *w;

	while (i + n < log->lines.n && is_broken(&v[n - 1], &v[n], how)) {
		bytes += strlen(v[n].text) + 1;
		n++;
	}
	*ret_n = n;
	if (n == 1)
		return KM_OK;
	copy = w = km_arena_alloc(&log->arena, bytes);
	if (!copy)
		return KM_NOMEM;
	for (k = 0; k < n; k++) {
		size_t len = strlen(v[k].text);

		memcpy(w, v[k].text, len);
		w += len;
		if (v[k].padding && k + 1 < n)
			*w++ = ' ';
	}
	*w = '\0';
	v->text = copy;
	v->width = UINT32_MAX;
	return KM_OK;
}

enum km_status log_unwrap(struct km_log *log, size_t first)
{
	struct wrap w = look(log, first);
	enum km_status st = KM_OK;
	size_t i, n, to = first;

	if (w.width < MIN_WIDTH || w.full < (w.all_bare ? 3 : 2) || w.full <= 2 * w.at_words)
		return KM_OK;
	for (i = first; !st && i < log->lines.n; i += n) {
		st = join(log, i, &w, &n);
		log->lines.v[to++] = log->lines.v[i];
	}
	if (!st)
		log->lines.n = to;
	return st;
}
