/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What all parsers of reports take from a line: words, numbers, values behind a key. */
#include "log_report.h"

#define MAX_UNPARSED 100

bool log_skip(const char **p, const char *word)
{
	const char *s = *p;
	size_t n = strlen(word);

	while (*s == ' ' || *s == '\t')
		s++;
	if (strncmp(s, word, n) != 0)
		return false;
	*p = s + n;
	return true;
}

const char *log_after(const char *text, const char *what)
{
	const char *p = strstr(text, what);

	return p ? p + strlen(what) : NULL;
}

bool log_int(const char **p, int64_t *ret)
{
	const char *s = *p;
	bool negative = false;
	int64_t v = 0;

	while (*s == ' ' || *s == '\t')
		s++;
	if (*s == '-') {
		negative = true;
		s++;
	}
	if (*s < '0' || *s > '9')
		return false;
	for (; *s >= '0' && *s <= '9'; s++)
		if (__builtin_mul_overflow(v, 10, &v) || __builtin_add_overflow(v, *s - '0', &v))
			return false;
	*ret = negative ? -v : v;
	*p = s;
	return true;
}

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

bool log_hex(const char **p, uint64_t *ret)
{
	const char *s = *p;
	uint64_t v = 0;
	unsigned n = 0;

	while (*s == ' ' || *s == '\t')
		s++;
	if (s[0] == '0' && (s[1] == 'x' || s[1] == 'X') && hex_digit(s[2]) >= 0)
		s += 2;
	for (; hex_digit(*s) >= 0; s++, n++)
		v = v << 4 | (uint64_t)hex_digit(*s);
	if (!n || n > 16)
		return false;
	*ret = v;
	*p = s;
	return true;
}

const char *log_dup(struct log_scan *s, const char *from, const char *to)
{
	while (from < to && (*from == ' ' || *from == '\t'))
		from++;
	while (from < to && (to[-1] == ' ' || to[-1] == '\t'))
		to--;
	return from < to ? km_arena_strndup(&s->arena, from, (size_t)(to - from)) : NULL;
}

const char *log_value(struct log_scan *s, const char *p, const char *key, const char *ends)
{
	const char *from = strstr(p, key);

	if (!from)
		return NULL;
	from += strlen(key);
	return log_dup(s, from, from + strcspn(from, ends));
}

enum km_status log_unparsed(struct log_scan *s, const struct km_log_line *l)
{
	struct row_unparsed row = { 0 };

	if (s->unparsed_seq == l->seq)
		return KM_OK; /* two parts of one line */
	s->unparsed_seq = l->seq;
	if (s->unparsed++ >= MAX_UNPARSED)
		return KM_OK;
	ROW_SET(row, unparsed, file, s->source);
	ROW_SET(row, unparsed, line, l->seq);
	ROW_SET(row, unparsed, text, l->whole ? l->whole : l->text);
	return km_store_add(s->store, &km_tbl_unparsed, &row);
}
