/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdbool.h>
#include <string.h>

#include "utf8.h"

unsigned km_utf8_decode(const char *s, size_t n, uint32_t *ret)
{
	static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	const unsigned char *p = (const unsigned char *)s;
	unsigned len, i;
	uint32_t c;

	if (p[0] < 0x80) {
		*ret = p[0];
		return 1;
	}
	len = p[0] >= 0xf0 && p[0] < 0xf8 ? 4 : p[0] >= 0xe0 ? 3
					: p[0] >= 0xc0	     ? 2
							     : 0;
	if (p[0] >= 0xf8 || !len || len > n)
		return 0;
	c = p[0] & (0x7fu >> len);
	for (i = 1; i < len; i++) {
		if ((p[i] & 0xc0) != 0x80)
			return 0;
		c = c << 6 | (p[i] & 0x3f);
	}
	if (c < least[len] || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
		return 0;
	*ret = c;
	return len;
}

static bool is_small_hex(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

static bool is_escape(const char *s, size_t n)
{
	return n >= 4 && s[0] == '\\' && s[1] == 'x' && is_small_hex(s[2]) && is_small_hex(s[3]);
}

/* Nearly all text is plain: eight bytes at once without a high bit and without a backslash. */
static bool is_plain(const char *s, size_t n)
{
	const uint64_t ones = UINT64_C(0x0101010101010101), high = ones << 7;
	uint64_t w, v;

	for (; n >= 8; s += 8, n -= 8) {
		memcpy(&w, s, 8);
		v = w ^ (ones * '\\');
		if ((w | ((v - ones) & ~v)) & high)
			return false;
	}
	for (; n; s++, n--) {
		if ((unsigned char)*s >= 0x80 || *s == '\\')
			return false;
	}
	return true;
}

size_t km_utf8_escape(const char *s, size_t n, char *to)
{
	static const char digits[] = "0123456789abcdef";
	size_t i, out = 0;
	unsigned len;
	uint32_t c;

	if (is_plain(s, n)) {
		if (to)
			memcpy(to, s, n), to[n] = '\0';
		return n;
	}
	for (i = 0; i < n; i += len ? len : 1) {
		len = km_utf8_decode(s + i, n - i, &c);
		if (!len || is_escape(s + i, n - i)) {
			unsigned char b = (unsigned char)s[i];

			if (to)
				memcpy(to + out, (char[4]){ '\\', 'x', digits[b >> 4], digits[b & 15] }, 4);
			out += 4;
			continue;
		}
		if (to)
			memcpy(to + out, s + i, len);
		out += len;
	}
	if (to)
		to[out] = '\0';
	return out;
}
