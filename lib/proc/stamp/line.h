/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_STAMP_LINE_H
#define KM_STAMP_LINE_H

/** A stretch of a text, borrowed from it. */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct text_line {
	const char *p, *end;
};

static inline size_t line_bytes(struct text_line t)
{
	return (size_t)(t.end - t.p);
}

static inline bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static inline bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/** Does @t begin with @word? */
static inline bool line_begins(struct text_line t, const char *word)
{
	size_t n = strlen(word);

	return line_bytes(t) >= n && !memcmp(t.p, word, n);
}

/** The first @word within @t; NULL: none. */
static inline const char *line_find(struct text_line t, const char *word)
{
	return line_bytes(t) ? memmem(t.p, line_bytes(t), word, strlen(word)) : NULL;
}

/** Take a decimal number at the start of *@t. False, and nothing is taken: there is none, or it is out of range. */
bool line_take_number(struct text_line *t, uint64_t *ret);

#endif
