/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Lines of text between tables. */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "cell.h"
#include "format.h"

void km_format_puts(FILE *f, const char *text)
{
	struct km_buf b = { 0 };

	km_text_put(&b, text, strlen(text), KM_TEXT_PLAIN);
	if (b.v && !b.failed)
		(void)fwrite(b.v, 1, b.n, f);
	km_buf_free(&b);
}

void km_format_line(FILE *f, const char *text, unsigned width)
{
	struct km_buf b = { 0 };
	const char *s;
	bool first = true;

	km_text_put(&b, text, strlen(text), KM_TEXT_PLAIN);
	km_buf_puts(&b, "");
	for (s = b.failed ? NULL : b.v; s && (*s || first);) {
		size_t n = km_text_break(s, width > 2 && !first ? width - 2 : width);

		fprintf(f, "%s%.*s\n", first ? "" : "  ", (int)n, s);
		s += n;
		s += strspn(s, " ");
		first = false;
	}
	km_buf_free(&b);
}
