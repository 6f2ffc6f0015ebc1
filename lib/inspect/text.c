/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Values: numbers and texts. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/bits.h"
#include "base/utf8.h"
#include "inspect_impl.h"
#include "ktype/type_decl.h"

#define STRING_BYTES 200 /* of a text that a pointer leads to; longer ones are cut, with dots */

uint64_t km_thing_bytes(struct km_inspect *x, const struct km_thing *t)
{
	const struct km_type *p = km_thing_type(x, t);

	return p ? p->bytes : 0;
}

void km_thing_declare(struct km_inspect *x, const struct km_thing *t, const char *name, char *buf, size_t room)
{
	const struct km_types *g = km_inspect_graph(x);
	char text[KM_DECLARE_BYTES], named[KM_DECLARE_BYTES];

	(void)snprintf(named, sizeof(named), t->bit_size ? "%.200s:%u" : "%.200s", name, t->bit_size);
	if (!g || !t->type)
		(void)snprintf(text, sizeof(text), "%.200s", named);
	else
		km_types_declare(g, t->type, named, text);
	(void)snprintf(buf, room, "%s", text);
}

static bool kind_is_number(enum km_kind k)
{
	return k == KM_KIND_INT || k == KM_KIND_BOOL || k == KM_KIND_CHAR || k == KM_KIND_PTR || k == KM_KIND_ENUM;
}

bool km_thing_is_number(struct km_inspect *x, const struct km_thing *t)
{
	const struct km_type *p = km_thing_type(x, t);

	return p && kind_is_number(p->kind) && p->bytes && p->bytes <= 8;
}

bool km_thing_is_string(struct km_inspect *x, const struct km_thing *t)
{
	const struct km_types *g = km_inspect_graph(x);
	const struct km_type *p = km_thing_type(x, t);

	return p && p->kind == KM_KIND_ARRAY && p->count &&
	       g->type.v[km_types_strip(g, p->target)].kind == KM_KIND_CHAR;
}

enum km_status km_thing_number(struct km_inspect *x, const struct km_thing *t, uint64_t *ret, bool *ret_signed)
{
	const struct km_type *p = km_thing_type(x, t);
	unsigned bits, bytes;
	uint8_t raw[16] = { 0 };
	enum km_status st;
	uint64_t v;

	if (!km_thing_is_number(x, t))
		return KM_NOTFOUND;
	bits = t->bit_size ? t->bit_size : (unsigned)p->bytes * 8;
	bytes = (t->bit_offset + bits + 7) / 8;
	if (bits > 64 || bytes > 9)
		return KM_CORRUPT;
	st = km_view_read(km_inspect_view(x), t->addr, raw, bytes);
	if (st)
		return st;
	v = km_le64(raw) >> t->bit_offset;
	if (t->bit_offset)
		v |= (uint64_t)raw[8] << (64 - t->bit_offset);
	if (bits < 64)
		v &= (UINT64_C(1) << bits) - 1;
	*ret_signed = p->is_signed && p->kind != KM_KIND_PTR;
	*ret = *ret_signed ? (uint64_t)km_sign_extend(v, bits) : v;
	return KM_OK;
}

static const char *value_name(const struct km_types *g, const struct km_type *p, int64_t n)
{
	uint32_t i;

	for (i = 0; i < p->n; i++)
		if (g->value.v[p->first + i].value == n)
			return g->value.v[p->first + i].name;
	return NULL;
}

/* Bytes as text: valid UTF-8, and for PRINT without characters that a terminal obeys. */
static void bytes_text(const char *s, size_t n, enum km_text_how how, char *buf, size_t room)
{
	char clean[4 * STRING_BYTES + 64];
	size_t i, k = 0;

	if (n > STRING_BYTES)
		n = STRING_BYTES;
	(void)km_utf8_escape(s, n, clean);
	if (how == KM_TEXT_PLAIN) {
		(void)snprintf(buf, room, "%s", clean);
		return;
	}
	k += (size_t)snprintf(buf, room, "\"");
	for (i = 0; clean[i] && k + 8 < room; i++) {
		unsigned char c = (unsigned char)clean[i];

		if (c == '"' || c == '\n' || c == '\t')
			k += (size_t)snprintf(buf + k, room - k, "\\%c", c == '"' ? '"' : c == '\n' ? 'n'
												    : 't');
		else if (c < 0x20 || c == 0x7f)
			k += (size_t)snprintf(buf + k, room - k, "\\x%02x", c);
		else
			buf[k++] = (char)c;
	}
	(void)snprintf(buf + k, room - k, "\"");
}

static enum km_status string_text(struct km_inspect *x, const struct km_thing *t, enum km_text_how how, char *buf)
{
	const struct km_type *p = km_thing_type(x, t);
	uint64_t n = p->bytes < STRING_BYTES ? p->bytes : STRING_BYTES;
	char raw[STRING_BYTES];
	enum km_status st = km_view_read(km_inspect_view(x), t->addr, raw, n);

	if (!st)
		bytes_text(raw, strnlen(raw, n), how, buf, KM_THING_TEXT);
	return st;
}

/* The symbol that an address is in: "init_task", "do_idle+0x1f", "probe [virtio_pci]"; "" where there is none. */
static void symbol_text(struct km_inspect *x, uint64_t addr, char *buf, size_t room)
{
	const struct km_symbol_row *s = NULL;
	struct km_symbols *symbols;
	uint64_t offset = 0;
	char behind[24] = "";

	buf[0] = '\0';
	if (!km_view_kernel(km_inspect_view(x))->xlate.arch->is_kernel(&km_view_kernel(km_inspect_view(x))->xlate, addr))
		return;
	if (!km_inspect_symbols(x, &symbols))
		s = km_symbols_of(symbols, addr, &offset);
	if (!s)
		return;
	if (offset)
		(void)snprintf(behind, sizeof(behind), "+0x%" PRIx64, offset);
	(void)snprintf(buf, room, "%.300s%s%s%.60s%s", s->name, behind, s->module ? " [" : "",
		       s->module ? s->module : "", s->module ? "]" : "");
}

static bool points_at_text(const struct km_type *p)
{
	return p->name && (!strcmp(p->name, "char *") || !strcmp(p->name, "const char *"));
}

static void pointer_text(struct km_inspect *x, const struct km_type *p, uint64_t addr, enum km_text_how how,
			 char *buf)
{
	char raw[STRING_BYTES], more[KM_THING_TEXT - 32] = "";

	if (addr && points_at_text(p)) {
		if (!km_read_string(km_inspect_view(x), addr, raw, sizeof(raw)))
			bytes_text(raw, strlen(raw), how, more, sizeof(more));
	} else if (addr) {
		symbol_text(x, addr, more, sizeof(more));
	}
	if (how == KM_TEXT_PLAIN && *more)
		(void)snprintf(buf, KM_THING_TEXT, "%s", more);
	else if (*more)
		(void)snprintf(buf, KM_THING_TEXT, *more == '"' ? "0x%" PRIx64 " %s" : "0x%" PRIx64 " <%s>", addr, more);
	else
		(void)snprintf(buf, KM_THING_TEXT, "0x%" PRIx64, addr);
}

enum km_status km_thing_text(struct km_inspect *x, const struct km_thing *t, enum km_text_how how,
			     char buf[KM_THING_TEXT])
{
	const struct km_type *p = km_thing_type(x, t);
	const char *name = NULL;
	bool is_signed;
	uint64_t n;
	enum km_status st;

	if (km_thing_is_string(x, t))
		return string_text(x, t, how, buf);
	st = km_thing_number(x, t, &n, &is_signed);
	if (st)
		return st;
	if (p->kind == KM_KIND_ENUM)
		name = value_name(km_inspect_graph(x), p, (int64_t)n);
	if (name)
		(void)snprintf(buf, KM_THING_TEXT, "%.200s", name);
	else if (p->kind == KM_KIND_PTR)
		pointer_text(x, p, n, how, buf);
	else if (p->kind == KM_KIND_BOOL && n < 2)
		(void)snprintf(buf, KM_THING_TEXT, "%s", n ? "true" : "false");
	else if (is_signed)
		(void)snprintf(buf, KM_THING_TEXT, "%" PRId64, (int64_t)n);
	else
		(void)snprintf(buf, KM_THING_TEXT, "%" PRIu64, n);
	return KM_OK;
}
