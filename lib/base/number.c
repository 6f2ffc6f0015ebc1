/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "number.h"

#include <stdbool.h>

/* 16 and above: not a digit. */
static unsigned digit_of(char c)
{
	if (c >= '0' && c <= '9')
		return (unsigned)(c - '0');
	c = (char)(c | 0x20);
	return c >= 'a' && c <= 'f' ? (unsigned)(c - 'a') + 10 : 16;
}

enum km_status km_read_number(const char *text, size_t bytes, unsigned base, uint64_t *ret)
{
	bool prefix = bytes > 2 && text[0] == '0' && (text[1] | 0x20) == 'x' && (!base || base == 16), wide = false;
	size_t i = prefix ? 2 : 0;
	uint64_t v = 0;

	if (!base && prefix)
		base = 16;
	else if (!base)
		base = bytes > 1 && text[0] == '0' ? 8 : 10;
	*ret = 0;
	if (!bytes)
		return KM_FORMAT;
	for (; i < bytes; i++) {
		unsigned d = digit_of(text[i]);

		if (d >= base)
			return KM_FORMAT;
		wide |= __builtin_mul_overflow(v, (uint64_t)base, &v);
		wide |= __builtin_add_overflow(v, (uint64_t)d, &v);
	}
	if (wide)
		return KM_UNSUPPORTED;
	*ret = v;
	return KM_OK;
}
