/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_TEXT_H
#define KM_TEXT_H

#include <stddef.h>
#include <stdint.h>

/** A growing string. Zero-initialise; @v may be NULL while @n is 0. Free with km_buf_free(). */
struct km_buf {
	char *v;
	size_t n, room;
	int failed; /* memory ran out: what was put since is lost */
};

void km_buf_put(struct km_buf *b, const char *s, size_t n);
void km_buf_puts(struct km_buf *b, const char *s);
void km_buf_printf(struct km_buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void km_buf_free(struct km_buf *b);

/**
 * Decode one character of UTF-8 text of @n > 0 bytes. Returns its length in bytes with the character
 * in *@ret, or 0 when the bytes there are no UTF-8 (overlong, surrogate, cut, too large).
 */
unsigned km_utf8_decode(const char *s, size_t n, uint32_t *ret);
/** Columns that the character takes on a terminal: 0, 1 or 2. */
unsigned km_utf8_width(uint32_t c);
/** Columns of @n bytes of valid UTF-8 without control characters. */
size_t km_text_width(const char *s, size_t n);

/** How text is made safe. */
enum km_text_style {
	KM_TEXT_PLAIN, /* visible control characters */
	KM_TEXT_MD,    /* the same, and what Markdown and HTML would interpret */
	KM_TEXT_CSV,   /* line ends and tabs stay; quoted where needed */
	KM_TEXT_JSON,  /* a JSON string, with its quotes */
};

/** Put @n bytes of any value in the given style. The result is valid UTF-8. */
void km_text_put(struct km_buf *b, const char *s, size_t n, enum km_text_style style);

#endif
