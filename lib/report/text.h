/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_TEXT_H
#define KM_TEXT_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

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

/** Columns that the character takes on a terminal: 0, 1 or 2. */
unsigned km_utf8_width(uint32_t c);
/** Columns of @n bytes of valid UTF-8 without control characters. */
size_t km_text_width(const char *s, size_t n);

/**
 * How many bytes of @s, as km_text_put() made it, go on a line of @width columns (0: any number): all of it, or
 * up to a space; where the first word is too long, up to behind a mark such as | or ,; or else what fits. At
 * least one character. The spaces where it was broken come next.
 */
size_t km_text_break(const char *s, unsigned width);
/** How many bytes of @s fit in @width columns; *@ret_width: the columns that they take. */
size_t km_text_fit(const char *s, size_t width, size_t *ret_width);

/** How text is made safe. */
enum km_text_style {
	KM_TEXT_PLAIN, /* visible control characters */
	KM_TEXT_MD,    /* the same, and what Markdown and HTML would interpret */
	KM_TEXT_CSV,   /* line ends and tabs stay; quoted where needed */
	KM_TEXT_SHEET, /* the same, and a ' before what a spreadsheet takes for a formula */
	KM_TEXT_JSON,  /* a JSON string, with its quotes */
	KM_TEXT_HTML,  /* visible control characters, and entities for what HTML would interpret */
	KM_TEXT_COPY,  /* a value of PostgreSQL's COPY and of ClickHouse's TabSeparated: line ends and tabs stay, escaped */
};

/** Put @n bytes of any value in the given style. The result is valid UTF-8. */
void km_text_put(struct km_buf *b, const char *s, size_t n, enum km_text_style style);
/** The same into a file; nothing when memory ran out. */
void km_text_print(FILE *f, const char *s, enum km_text_style style);

#endif
