/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "stamp.h"

bool line_take_number(struct text_line *t, uint64_t *ret)
{
	const char *p = t->p;
	uint64_t v = 0;

	for (; p < t->end && is_digit(*p); p++)
		if (__builtin_mul_overflow(v, 10, &v) ||
		    __builtin_add_overflow(v, (uint64_t)(*p - '0'), &v))
			return false;
	if (p == t->p)
		return false;
	t->p = p;
	*ret = v;
	return true;
}

void line_skip_blanks(struct text_line *t)
{
	while (t->p < t->end && is_blank(*t->p))
		t->p++;
}

struct text_line line_take_word(struct text_line *t)
{
	struct text_line token = { t->p, t->p };

	while (token.end < t->end && !is_blank(*token.end))
		token.end++;
	t->p = token.end;
	line_skip_blanks(t);
	return token;
}

struct text_line line_cut_word(struct text_line *t)
{
	struct text_line w;

	while (t->end > t->p && is_blank(t->end[-1]))
		t->end--;
	w.p = w.end = t->end;
	while (w.p > t->p && !is_blank(w.p[-1]))
		w.p--;
	t->end = w.p;
	while (t->end > t->p && is_blank(t->end[-1]))
		t->end--;
	return w;
}

bool line_has_time(struct text_line w)
{
	const char *p;

	for (p = w.p; w.end - p >= 8; p++)
		if (is_digit(p[0]) && is_digit(p[1]) && p[2] == ':' && is_digit(p[3]) &&
		    is_digit(p[4]) && p[5] == ':' && is_digit(p[6]) && is_digit(p[7]))
			return true;
	return false;
}
