/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Lines that were broken or cut at one width, wherever that is in a word: by a terminal of so many columns, a serial
 * console, a form on a web page. Broken ones go on in the next line, which has no prefix. The last word of one that was
 * cut may be a part of a word: it does not say what the whole number or name was.
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
	return next->bare && *next->text && l->width == w->width && l->padding <= 2 &&
	       !(w->all_bare && log_begins_record(next->text));
}

static struct wrap measure_wrap(const struct km_log *log, size_t first)
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
static enum km_status join_lines(struct km_log *log, size_t i, const struct wrap *how, size_t *ret_n)
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
	struct wrap w = measure_wrap(log, first);
	enum km_status st = KM_OK;
	size_t i, n, to = first;

	if (w.width < MIN_WIDTH || w.full < (w.all_bare ? 3 : 2) || w.full <= 2 * w.at_words)
		return KM_OK;
	for (i = first; !st && i < log->lines.n; i += n) {
		st = join_lines(log, i, &w, &n);
		log->lines.v[to++] = log->lines.v[i];
	}
	if (!st)
		log->lines.n = to;
	return st;
}

/* ---- lines that were cut ---- */

/* Lines of so many kinds that all end in one column, the last of the text, were cut there. */
#define MIN_CUT_KINDS 3
#define MIN_CUT_LINES 4

/* What a line begins with: letters, or a bracket, so that the rows of one table are of one kind. */
static uint32_t kind_of(const char *text)
{
	uint32_t h = 2166136261u;
	unsigned i;

	text += strspn(text, " \t");
	if (!is_letter(*text))
		return (unsigned char)*text;
	for (i = 0; i < 10 && is_letter(text[i]); i++)
		h = (h ^ (unsigned char)text[i]) * 16777619u;
	return h | 256;
}

/* Do many lines that end in the last column go on in the next one, or as many others whose next word had no room? A mail wrapped them. */
static bool go_on(const struct km_log *log, size_t first, const struct wrap *how)
{
	uint64_t lines = 0, broken = 0, at_words = 0;
	size_t i;

	for (i = first; i < log->lines.n; i++) {
		const struct km_log_line *l = &log->lines.v[i];
		bool last = i + 1 == log->lines.n;

		lines += l->width == how->width;
		if (l->width == how->width)
			broken += !last && is_broken(l, l + 1, how);
		else if (!last && !l->bare && l[1].bare)
			at_words += l->width + 1 + strcspn(l[1].text, " \t") > how->width;
	}
	return (broken + at_words) * 3 > lines;
}

/* The column at which the lines from number @first on were cut; 0: they were not. */
static uint32_t cut_width(const struct km_log *log, size_t first)
{
	uint32_t width = 0, kinds[MIN_CUT_KINDS];
	unsigned nr_kinds = 0, lines = 0, k;
	size_t i;

	for (i = first; i < log->lines.n; i++) {
		const struct km_log_line *l = &log->lines.v[i];

		if (l->width == UINT32_MAX)
			return 0; /* wrapped, not cut */
		if (l->width > width) {
			width = l->width;
			nr_kinds = lines = 0;
		}
		if (l->width != width)
			continue;
		lines++;
		for (k = 0; k < nr_kinds && kinds[k] != kind_of(l->text); k++)
			;
		if (k == nr_kinds && k < MIN_CUT_KINDS)
			kinds[nr_kinds++] = kind_of(l->text);
	}
	return width >= MIN_WIDTH && nr_kinds == MIN_CUT_KINDS && lines >= MIN_CUT_LINES ? width : 0;
}

/* Where the last word of @text begins, without the blanks before it; of a line without blanks, its last value. */
static size_t last_word(const char *text)
{
	size_t n = strlen(text), k;

	for (k = n; k && !is_blank(text[k - 1]); k--)
		;
	while (k && is_blank(text[k - 1]))
		k--;
	for (; !k && n; n--)
		if (text[n - 1] == ',')
			k = n - 1;
	return k;
}

enum km_status log_find_cut(struct km_log *log, size_t first)
{
	struct wrap how = { .width = cut_width(log, first), .all_bare = true };
	size_t i, n;

	for (i = first; how.width && i < log->lines.n; i++)
		how.all_bare = how.all_bare && log->lines.v[i].bare;
	if (how.width && go_on(log, first, &how))
		return KM_OK;

	for (i = first; how.width && i < log->lines.n; i++) {
		struct km_log_line *l = &log->lines.v[i];

		if (l->width != how.width)
			continue;
		l->cut = true;
		if (l->padding)
			continue; /* between two words */
		n = last_word(l->text);
		if (!n)
			continue;
		l->whole = l->text;
		l->text = km_arena_strndup(&log->arena, l->text, n);
		if (!l->text)
			return KM_NOMEM;
	}
	return KM_OK;
}
