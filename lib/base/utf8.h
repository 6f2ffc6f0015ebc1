/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_UTF8_H
#define KM_UTF8_H

#include <stddef.h>
#include <stdint.h>

/**
 * Decode one character of UTF-8 text of @n > 0 bytes. Returns its length in bytes with the character
 * in *@ret, or 0 when the bytes there are no UTF-8 (overlong, surrogate, cut, too large).
 */
unsigned km_utf8_decode(const char *s, size_t n, uint32_t *ret);

/**
 * Any bytes as valid UTF-8, and back again: a byte that is no part of a character becomes "\xHH" (two
 * small hexadecimal digits), and so that this can be undone, a backslash that such a form follows becomes
 * "\x5c". All other text stays as it is. Put @n bytes of @s so into @to, which has room for 4 * @n + 1, with a
 * NUL; NULL: count only. Returns the length without the NUL: @n when nothing had to be escaped.
 */
size_t km_utf8_escape(const char *s, size_t n, char *to);

#endif
