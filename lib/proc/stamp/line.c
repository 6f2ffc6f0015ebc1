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
