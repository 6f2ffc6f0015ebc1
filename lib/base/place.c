/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "mem.h"
#include "place.h"

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_one_of(const char *set, char c)
{
	return c && strchr(set, c);
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Words that number captures, and what stands in a date; in lower case. */
static bool is_word_of_time(const char *word, size_t n)
{
	static const char *const words[] = {
		"snap", "snapshot", "capture", "sample", "step", "iter", "iteration", "t", "before",
		"after", "first", "second", "last", "start", "end", "begin", "pre", "post",
		"old", "new", "day", "hour", "min", "minute", "am", "pm", "utc",
		"gmt", "z", "jan", "feb", "mar", "apr", "may", "jun", "jul",
		"aug", "sep", "oct", "nov", "dec", "mon", "tue", "wed", "thu",
		"fri", "sat", "sun"
	};
	char lower[12];
	size_t i;

	if (n >= sizeof(lower))
		return false;
	for (i = 0; i < n; i++)
		lower[i] = (char)(word[i] | 0x20);
	lower[n] = '\0';
	for (i = 0; i < KM_ARRAY_LEN(words); i++)
		if (!strcmp(lower, words[i]))
			return true;
	return false;
}

/* A name of numbers, of words of time and of what stands between them. */
static bool is_time(const char *name, size_t n)
{
	size_t i, start;
	bool any = false;

	for (i = 0; i < n;) {
		if (is_letter(name[i])) {
			for (start = i; i < n && is_letter(name[i]); i++)
				;
			if (!is_word_of_time(name + start, i - start))
				return false;
			any = true;
		} else {
			any |= is_digit(name[i]);
			if (!is_digit(name[i]) && !is_one_of("-_:.,+ ", name[i]))
				return false;
			i++;
		}
	}
	return any;
}

/* Bytes of a date with a year of this century at @p, with a clock after it, such as "2026-11-24_09-00"; 0: none. */
static size_t date_bytes(const char *p, size_t n)
{
	size_t i, digits = 0;

	if (n < 8 || memcmp(p, "20", 2) != 0)
		return 0;
	for (i = 0; i < n && (is_digit(p[i]) || is_one_of("-_:.TZ ", p[i])); i++)
		digits += is_digit(p[i]);
	return digits >= 8 ? i : 0;
}

char *km_place_of(const char *origin, char *buf)
{
	const char *p = origin;
	char *to = buf;

	while (*p) {
		size_t n = strcspn(p, "/"), i, date;

		if (n && !is_time(p, n)) {
			if (to > buf)
				*to++ = '/';
			for (i = 0; i < n;) {
				date = !i || !is_digit(p[i - 1]) ? date_bytes(p + i, n - i) : 0;
				if (date)
					i += date;
				else
					*to++ = p[i++];
			}
		}
		p += n + (p[n] == '/');
	}
	*to = '\0';
	return buf;
}
