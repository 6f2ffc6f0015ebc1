/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Cursors over the text of a captured file. No function reads at or behind @end. */
#include "files.h"

#define MAX_UNPARSED  100 /* lines kept of one file */
#define MAX_KEPT_LINE 512 /* bytes kept of a line */

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

size_t km_text_length(struct km_text t)
{
	return (size_t)(t.end - t.p);
}

bool km_text_begins(struct km_text t, const char *s)
{
	size_t n = strlen(s);

	return km_text_length(t) >= n && memcmp(t.p, s, n) == 0;
}

bool km_text_take_line(struct km_text *t, struct km_text *line)
{
	const char *nl;

	if (t->p >= t->end)
		return false;
	nl = memchr(t->p, '\n', km_text_length(*t));
	*line = (struct km_text){ t->p, nl ? nl : t->end };
	t->p = nl ? nl + 1 : t->end;
	return true;
}

struct km_text km_text_trim(struct km_text t)
{
	while (t.p < t.end && (*t.p == ' ' || *t.p == '\t'))
		t.p++;
	while (t.end > t.p && (t.end[-1] == ' ' || t.end[-1] == '\t' || t.end[-1] == '\r'))
		t.end--;
	return t;
}

static void skip_blanks(struct km_text *t)
{
	while (t->p < t->end && is_blank(*t->p))
		t->p++;
}

bool km_text_line(struct km_proc_run *run, struct km_text *t, struct km_text *ret_line)
{
	bool any = km_text_take_line(t, ret_line);

	run->line += any;
	return any;
}

bool km_text_word(struct km_text *line, struct km_text *ret_word)
{
	const char *p;

	skip_blanks(line);
	for (p = line->p; p < line->end && !is_blank(*p); p++)
		;
	if (p == line->p)
		return false;
	ret_word->p = line->p;
	ret_word->end = p;
	line->p = p;
	return true;
}

bool km_text_skip(struct km_text *line, const char *s)
{
	struct km_text t = *line;

	skip_blanks(&t);
	for (; *s; s++, t.p++) {
		if (t.p >= t.end || *t.p != *s)
			return false;
	}
	*line = t;
	return true;
}

bool km_text_int(struct km_text *line, int64_t *ret)
{
	struct km_text t = *line;
	uint64_t v = 0, limit = INT64_MAX;
	const char *first;
	bool negative;

	skip_blanks(&t);
	negative = t.p < t.end && *t.p == '-';
	if (negative) {
		t.p++;
		limit++;
	}
	for (first = t.p; t.p < t.end && *t.p >= '0' && *t.p <= '9'; t.p++) {
		uint64_t digit = (uint64_t)(*t.p - '0');

		if (v > (limit - digit) / 10)
			return false;
		v = v * 10 + digit;
	}
	if (t.p == first)
		return false;
	*ret = negative ? (int64_t)(0 - v) : (int64_t)v;
	*line = t;
	return true;
}

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool km_text_hex(struct km_text *line, uint64_t *ret)
{
	struct km_text t = *line;
	const char *first;
	uint64_t v = 0;

	skip_blanks(&t);
	if (t.end - t.p > 2 && t.p[0] == '0' && (t.p[1] | 0x20) == 'x')
		t.p += 2;
	for (first = t.p; t.p < t.end && hex_digit(*t.p) >= 0; t.p++) {
		if (v >> 60)
			return false;
		v = v << 4 | (uint64_t)hex_digit(*t.p);
	}
	if (t.p == first)
		return false;
	*ret = v;
	*line = t;
	return true;
}

bool km_text_equal(struct km_text a, const char *s)
{
	size_t n = strlen(s);

	return (size_t)(a.end - a.p) == n && memcmp(a.p, s, n) == 0;
}

const char *km_text_dup(struct km_proc_run *run, struct km_text t)
{
	return km_arena_strndup(&run->arena, t.p, (size_t)(t.end - t.p));
}

enum km_status km_proc_unparsed(struct km_proc_run *run, struct km_text line)
{
	struct row_unparsed row = { 0 };
	const char *text;

	if (run->unparsed++ >= MAX_UNPARSED)
		return KM_OK;
	if (line.end - line.p > MAX_KEPT_LINE)
		line.end = line.p + MAX_KEPT_LINE;
	text = km_text_dup(run, line);
	if (!text)
		return KM_NOMEM;
	ROW_SET(row, unparsed, file, run->path);
	ROW_SET(row, unparsed, line, run->line);
	ROW_SET(row, unparsed, text, text);
	return PROC_ADD(run, unparsed, row);
}

bool km_text_zone(struct km_text *line, int64_t *ret_node, struct km_text *ret_zone)
{
	struct km_text t = *line;

	if (!km_text_skip(&t, "Node") || !km_text_int(&t, ret_node) || !km_text_skip(&t, ",") ||
	    !km_text_skip(&t, "zone") || !km_text_word(&t, ret_zone))
		return false;
	if (ret_zone->end[-1] == ',') {
		ret_zone->end--;
		t.p--;
	}
	*line = t;
	return ret_zone->p < ret_zone->end && *ret_node >= 0;
}

bool km_text_blank(struct km_text line)
{
	skip_blanks(&line);
	return line.p == line.end;
}

void km_text_copy(struct km_text t, char *buf, size_t bytes)
{
	size_t n = (size_t)(t.end - t.p);

	if (n >= bytes)
		n = bytes - 1;
	memcpy(buf, t.p, n);
	buf[n] = '\0';
}
