/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_BASE_NUMBER_H
#define KM_BASE_NUMBER_H

#include <stddef.h>
#include <stdint.h>

#include "status.h"

/**
 * Parse the @bytes of @text as a number, without a sign or blanks. @base: 10, 16 (an 0x may stand before it),
 * or 0: hexadecimal after 0x, octal after 0, else decimal, as in C.
 *
 * KM_OK; KM_FORMAT (no number); KM_UNSUPPORTED (a number, and wider than 64 bits). *@ret is 0 unless KM_OK.
 */
enum km_status km_read_number(const char *text, size_t bytes, unsigned base, uint64_t *ret);

#endif
