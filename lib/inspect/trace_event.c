/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "trace_event.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/bits.h"
#include "base/utf8.h"
#include "trace_page.h"

#define MAX_EVENTS 65536u
#define MAX_FIELDS 128u
#define NAME_BYTES 128u
#define TEXT_BYTES 4096u
#define MAX_HEX	   64u /* bytes of an array or of an event that is not known */

struct field {
	const char *name, *type; /* in the arena */
	uint32_t offset, bytes;
	bool is_signed;
};

struct event {
	uint32_t number;
	const char *name;
	uint32_t first, n; /* of field */
};

struct events {
	struct km_inspect *x;
	struct km_symbols *symbols;
	struct km_lookup *types;
	KM_VEC(struct event) event; /* by number */
	KM_VEC(struct field) field;
	struct km_arena arena;
	const struct km_trace_event_sink *sink;
	char text[TEXT_BYTES];
	size_t used;
	struct km_err *err;
};

/* ---- what events there are ---- */

static enum km_status number_of(struct events *e, const struct km_thing *of, const char *path, uint64_t *ret)
{
	struct km_thing t;
	bool is_signed;
	enum km_status st = km_inspect_member(e->x, of, path, &t, e->err);

	return st ? st : km_thing_number(e->x, &t, ret, &is_signed);
}

/* In the arena. KM_NOMEM. */
static enum km_status text_keep(struct events *e, const char *text, const char **ret)
{
	*ret = km_arena_strdup(&e->arena, text);
	return *ret ? KM_OK : KM_NOMEM;
}

/* A text of the kernel. KM_CORRUPT: there is none that can be read; KM_NOMEM. */
static enum km_status text_of(struct events *e, uint64_t addr, const char **ret)
{
	char raw[NAME_BYTES], clean[4 * NAME_BYTES + 1];

	*ret = NULL;
	if (!addr || km_read_string(km_inspect_view(e->x), addr, raw, sizeof(raw)))
		return KM_CORRUPT;
	(void)km_utf8_escape(raw, strlen(raw), clean);
	return text_keep(e, clean, ret);
}

/*
 * An event of a tracepoint has the tracepoint in the place of its name (union in struct trace_event_call); the tracepoint's
 * first member is the name, which its symbol has, too.
 */
static enum km_status event_name(struct events *e, uint64_t addr, const char **ret)
{
	static const char prefix[] = "__tracepoint_";
	uint64_t offset, name;
	const struct km_symbol_row *s = km_symbols_of(e->symbols, addr, &offset);

	if (s && !offset && !strncmp(s->name, prefix, sizeof(prefix) - 1))
		return km_read_ptr(km_inspect_view(e->x), addr, &name) ? text_keep(e, s->name + sizeof(prefix) - 1, ret)
								       : text_of(e, name, ret);
	return text_of(e, addr, ret);
}

static int field_compare(const void *a, const void *b)
{
	const struct field *x = a, *y = b;

	return x->offset < y->offset ? -1 : x->offset > y->offset;
}

static enum km_status field_take(struct events *e, const struct km_thing *t)
{
	uint64_t name, type, offset = 0, bytes = 0, is_signed = 0;
	struct field read, *f;
	enum km_status st = number_of(e, t, "name", &name);

	if (!st)
		st = number_of(e, t, "type", &type);
	if (!st)
		st = number_of(e, t, "offset", &offset);
	if (!st)
		st = number_of(e, t, "size", &bytes);
	if (!st)
		st = number_of(e, t, "is_signed", &is_signed);
	if (st || offset > UINT16_MAX || bytes > UINT16_MAX)
		return st ? st : KM_CORRUPT;
	read = (struct field){ .offset = (uint32_t)offset, .bytes = (uint32_t)bytes, .is_signed = is_signed != 0 };
	st = text_of(e, name, &read.name);
	if (!st)
		st = text_of(e, type, &read.type);
	if (st)
		return st;
	f = km_vec_push(&e->field);
	if (!f)
		return KM_NOMEM;
	*f = read;
	return KM_OK;
}

/* The list goes from the last to the first, unless fields are added by hand. */
static enum km_status fields_take(struct events *e, uint64_t head, struct event *ev)
{
	struct km_thing t = { 0 }, link;
	struct km_list list;
	uint64_t entry;
	enum km_status st = km_lookup_type(e->types, "ftrace_event_field", &t.type, e->err);

	if (!st)
		st = km_inspect_offset(e->x, t.type, "link", &link, e->err);
	if (st)
		return st;
	ev->first = (uint32_t)e->field.n;
	km_list_init(&list, km_inspect_view(e->x), head, MAX_FIELDS);
	while (!(st = km_list_next(&list, &entry))) {
		t.addr = entry - link.addr;
		st = field_take(e, &t);
		if (st)
			break;
	}
	if (st == KM_END || st == KM_CORRUPT)
		ev->n = (uint32_t)e->field.n - ev->first;
	if (ev->n)
		qsort(e->field.v + ev->first, ev->n, sizeof(*e->field.v), field_compare);
	return st == KM_NOMEM ? st : KM_OK;
}

static enum km_status event_take(struct events *e, const struct km_thing *t)
{
	uint64_t name = 0, number = 0, class = 0;
	const char *text = NULL;
	struct km_thing fields;
	struct event *ev;
	enum km_status st = number_of(e, t, "event.type", &number);

	if (!st)
		st = number_of(e, t, "name", &name);
	if (!st)
		st = number_of(e, t, "class", &class);
	if (st)
		return st;
	/* An event whose name cannot be read has its number. */
	if (event_name(e, name, &text) == KM_NOMEM)
		return KM_NOMEM;
	ev = km_vec_push(&e->event);
	if (!ev)
		return KM_NOMEM;
	*ev = (struct event){ .number = (uint32_t)number, .name = text };
	if (!class || km_inspect_member(e->x, t, "class->fields", &fields, NULL))
		return KM_OK;
	/* With get_fields() the list is elsewhere, and this one is of zeros. */
	return fields_take(e, fields.addr, ev);
}

static int event_compare(const void *a, const void *b)
{
	const struct event *x = a, *y = b;

	return x->number < y->number ? -1 : x->number > y->number;
}

static enum km_status events_read(struct events *e)
{
	struct km_thing head, t = { 0 }, link;
	struct km_list list;
	uint64_t entry;
	enum km_status st = km_inspect_types(e->x, &e->types, e->err);

	if (!st)
		st = km_inspect_symbols(e->x, &e->symbols);
	if (!st)
		st = km_inspect_place(e->x, "ftrace_events", &head, e->err);
	if (!st)
		st = km_lookup_type(e->types, "trace_event_call", &t.type, e->err);
	if (!st)
		st = km_inspect_offset(e->x, t.type, "list", &link, e->err);
	if (st)
		return st;
	km_list_init(&list, km_inspect_view(e->x), head.addr, MAX_EVENTS);
	while (!(st = km_list_next(&list, &entry))) {
		t.addr = entry - link.addr;
		st = event_take(e, &t);
		if (st)
			break;
	}
	if (e->event.n)
		qsort(e->event.v, e->event.n, sizeof(*e->event.v), event_compare);
	/* Those behind the damage are unknown events, whose bytes are shown. */
	return st == KM_NOMEM ? st : KM_OK;
}

static const struct event *event_find(const struct events *e, uint32_t number)
{
	const struct event key = { .number = number };

	return e->event.n ? bsearch(&key, e->event.v, e->event.n, sizeof(key), event_compare) : NULL;
}

/* ---- a record ---- */

static void text_add(struct events *e, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* What is too long is cut. */
static void text_add(struct events *e, const char *format, ...)
{
	size_t room = sizeof(e->text) - e->used;
	va_list args;
	int n;

	va_start(args, format);
	n = vsnprintf(e->text + e->used, room, format, args);
	va_end(args);
	e->used = n < 0 ? e->used : (size_t)n < room ? e->used + (size_t)n
						     : sizeof(e->text) - 1;
}

static void hex_add(struct events *e, const uint8_t *data, uint64_t n)
{
	uint64_t i;

	for (i = 0; i < n && i < MAX_HEX; i++)
		text_add(e, "%s%02x", i ? " " : "", data[i]);
	if (n > MAX_HEX)
		text_add(e, " …");
}

static void string_add(struct events *e, const uint8_t *data, uint64_t n)
{
	char clean[4 * 512 + 1];
	size_t len = strnlen((const char *)data, n < 512 ? n : 512);

	/* Each record is one line. */
	while (len && data[len - 1] == '\n')
		len--;
	(void)km_utf8_escape((const char *)data, len, clean);
	text_add(e, "%s", clean);
}

static void number_add(struct events *e, const struct field *f, const uint8_t *data)
{
	uint64_t v = km_le_uint(data, f->bytes), offset = 0;
	const struct km_symbol_row *s = f->bytes == 8 && v >> 63 ? km_symbols_of(e->symbols, v, &offset) : NULL;

	if (s)
		text_add(e, "%s+0x%" PRIx64, s->name, offset);
	else if (strchr(f->type, '*') || !strcmp(f->name, "ip") || !strcmp(f->name, "parent_ip"))
		text_add(e, "0x%" PRIx64, v);
	else if (f->is_signed)
		text_add(e, "%" PRId64, km_sign_extend(v, 8 * f->bytes));
	else
		text_add(e, "%" PRIu64, v);
}

/* "__data_loc char[] name" (4 bytes: length << 16 | where) points into the record, from its start or from behind itself. */
static void dynamic_add(struct events *e, const struct field *f, const uint8_t *data, uint64_t n)
{
	uint32_t word = km_le32(data + f->offset);
	uint64_t at = (word & 0xffff) + (strncmp(f->type, "__rel_loc", 9) ? 0 : f->offset + 4), len = word >> 16;

	if (at > n || len > n - at)
		text_add(e, "?");
	else if (strstr(f->type, "char"))
		string_add(e, data + at, len);
	else
		hex_add(e, data + at, len);
}

static void field_add(struct events *e, const struct field *f, const uint8_t *data, uint64_t n)
{
	text_add(e, "%s%s=", e->used ? " " : "", f->name);
	if (f->offset > n || f->bytes > n - f->offset)
		text_add(e, "?");
	else if (f->bytes == 4 && strstr(f->type, "_loc "))
		dynamic_add(e, f, data, n);
	else if (!f->bytes && strstr(f->type, "char")) /* up to the end: "char buf[]" */
		string_add(e, data + f->offset, n - f->offset);
	else if (strstr(f->type, "char") && strchr(f->type, '['))
		string_add(e, data + f->offset, f->bytes);
	else if (strchr(f->type, '[') || !f->bytes || f->bytes > 8 || f->bytes & (f->bytes - 1))
		hex_add(e, data + f->offset, f->bytes ? f->bytes : n - f->offset);
	else
		number_add(e, f, data + f->offset);
}

/* struct trace_entry: type (2 bytes), flags, preempt_count, pid (4); so since v2.6.34. */
static enum km_status pass_record(struct events *e, unsigned cpu, uint64_t time, const uint8_t *data, uint64_t n)
{
	struct km_trace_record r = { .cpu = cpu, .time_ns = time, .text = e->text };
	const struct event *ev;
	uint32_t i;

	if (n < 8)
		return e->sink->lost(e->sink->arg, cpu, KM_CORRUPT);
	r.number = (uint32_t)km_le_uint(data, 2);
	r.pid = (int32_t)km_le32(data + 4);
	ev = event_find(e, r.number);
	r.event = ev ? ev->name : NULL;
	e->used = 0;
	*e->text = '\0';
	for (i = 0; ev && i < ev->n; i++)
		field_add(e, &e->field.v[ev->first + i], data, n);
	if (!ev || !ev->n)
		hex_add(e, data + 8, n - 8);
	return e->sink->record(e->sink->arg, &r);
}

static enum km_status pass_events(void *arg, unsigned cpu, const uint8_t *data, uint64_t bytes, uint64_t used, enum km_status why)
{
	struct events *e = arg;
	struct km_trace_page p;
	const uint8_t *record;
	enum km_status st, passed = KM_OK;
	uint64_t n;

	if (!data)
		return e->sink->lost(e->sink->arg, cpu, why);
	if (!km_trace_page_begin(&p, data, bytes, used))
		return e->sink->lost(e->sink->arg, cpu, KM_CORRUPT);
	while (!passed && !(st = km_trace_page_next(&p, &record, &n)))
		passed = pass_record(e, cpu, p.time, record, n);
	if (!passed && st == KM_CORRUPT)
		passed = e->sink->lost(e->sink->arg, cpu, st);
	return passed;
}

static enum km_status ring_lost(void *arg, unsigned cpu, enum km_status why)
{
	struct events *e = arg;

	return e->sink->lost(e->sink->arg, cpu, why);
}

enum km_status km_trace_events(struct km_inspect *x, const struct km_trace_event_sink *sink, struct km_err *err)
{
	struct events *e = km_calloc(1, sizeof(*e));
	struct km_trace_sink pages = { pass_events, ring_lost, e };
	enum km_status st;

	if (!e)
		return km_fail(err, KM_NOMEM, "out of memory");
	e->x = x;
	e->sink = sink;
	e->err = err;
	st = events_read(e);
	if (!st)
		st = km_trace_read(km_inspect_view(x), &pages);
	km_vec_free(&e->event);
	km_vec_free(&e->field);
	km_arena_free(&e->arena);
	free(e);
	return st;
}
