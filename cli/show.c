/* SPDX-License-Identifier: GPL-2.0-or-later */
/* One thing of a dump in print. */
#include "show.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/bits.h"
#include "cli.h"

#define INDENT 2

struct printer {
	struct km_inspect *x;
	bool opened; /* a brace was written, and nothing behind it */
	bool flat;   /* within an array whose elements stand in one line */
	char last[KM_THING_TEXT + 32];
	unsigned repeats; /* of last */
	bool any;	  /* an element was written */
};

static void element_flush(struct printer *p)
{
	if (!p->repeats)
		return;
	printf("%s%s", p->any ? ", " : "", p->last);
	if (p->repeats > 1)
		printf(" <repeats %u times>", p->repeats);
	p->any = true;
	p->repeats = 0;
}

static void element_add(struct printer *p, const char *text)
{
	if (p->repeats && strcmp(p->last, text) != 0)
		element_flush(p);
	if (!p->repeats++)
		(void)snprintf(p->last, sizeof(p->last), "%s", text);
}

static void value_print(struct printer *p, const struct km_inspect_row *row)
{
	char value[KM_THING_TEXT], text[sizeof(value) + 32];
	enum km_status st = km_thing_text(p->x, &row->thing, KM_TEXT_PRINT, value);
	bool element = *row->name == '[';

	if (st)
		(void)snprintf(text, sizeof(text), st == KM_NOTFOUND ? "{}" : "? (%s)", km_status_name(st));
	else
		(void)snprintf(text, sizeof(text), "%s", value);
	if (element) {
		p->flat = true;
		p->opened = false;
		element_add(p, text);
		return;
	}
	if (p->opened)
		printf("\n");
	p->opened = false;
	if (row->depth)
		printf("%*s%s = %s,\n", (int)row->depth * INDENT, "", row->name, text);
	else
		printf("%s\n", text);
}

static void open_print(struct printer *p, const struct km_inspect_row *row)
{
	if (p->opened)
		printf("\n");
	printf("%*s%s%s{", (int)row->depth * INDENT, "", row->name, *row->name ? " = " : "");
	p->opened = true;
	p->any = false;
}

static void close_print(struct printer *p, const struct km_inspect_row *row)
{
	element_flush(p);
	if (!p->flat && !p->opened)
		printf("%*s", (int)row->depth * INDENT, "");
	printf(row->depth ? "},\n" : "}\n");
	p->flat = p->opened = false;
}

static enum km_status row_print(void *arg, const struct km_inspect_row *row)
{
	struct printer *p = arg;

	if (row->event == KM_INSPECT_VALUE)
		value_print(p, row);
	else if (row->event == KM_INSPECT_OPEN)
		open_print(p, row);
	else
		close_print(p, row);
	return ferror(stdout) || cli_interrupted ? KM_IO : KM_OK;
}

enum km_status show_thing(struct km_inspect *x, const struct km_thing *t, struct km_err *err)
{
	struct printer p = { .x = x };
	char type[KM_THING_TEXT];

	km_thing_declare(x, t, "", type, sizeof(type));
	printf("%s at 0x%" PRIx64 " = ", type, t->addr);
	return km_inspect_rows(x, t, row_print, &p, err);
}

enum km_status show_memory(struct km_inspect *x, uint64_t addr, uint64_t words)
{
	uint64_t i;
	unsigned k, b;

	for (i = 0; i < words && !ferror(stdout) && !cli_interrupted; i += 2) {
		char text[17] = "";
		uint8_t raw[8];

		printf("%016" PRIx64 ": ", addr + 8 * i);
		for (k = 0; k < 2 && i + k < words; k++) {
			enum km_status st = km_view_read(km_inspect_view(x), addr + 8 * (i + k), raw, sizeof(raw));

			if (st)
				printf(" %-16.16s", km_status_name(st));
			else
				printf(" %016" PRIx64, km_le64(raw));
			for (b = 0; b < 8; b++)
				text[8 * k + b] = st ? ' ' : raw[b] >= 0x20 && raw[b] < 0x7f ? (char)raw[b]
											     : '.';
			text[8 * k + 8] = '\0';
		}
		printf("%*s   %s\n", k == 1 ? 17 : 0, "", text);
	}
	return ferror(stdout) || cli_interrupted ? KM_IO : KM_OK;
}
