/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Records of the tracer by fields of which the dump lacks a name or a type. */
#include "inspect/trace_event.h"

#include <string.h>

#include "fake_list.h"
#include "fake_pointer.h"
#include "test.h"

/*
 * The events and fields of this kernel: each list_head at the start, each member a number of 8 bytes. What makes views and
 * types is made here.
 */
static const struct member {
	const char *path;
	uint32_t offset;
} members[] = {
	{ "name", 16 },
	{ "type", 24 },
	{ "offset", 32 },
	{ "size", 40 },
	{ "is_signed", 48 },
	{ "event.type", 56 },
	{ "class", 64 },
};

#define EVENTS	  FAKE_BASE
#define EVENT	  (FAKE_BASE + 0x100)
#define FIELDS	  (FAKE_BASE + 0x200)
#define FIELD(i)  (FAKE_BASE + 0x300 + (uint64_t)(i)*0x100)
#define TEXT(i)	  (FAKE_BASE + 0x1000 + (uint64_t)(i)*0x100)
#define NOT_THERE UINT64_C(0x1000)

struct km_view *km_inspect_view(struct km_inspect *x)
{
	(void)x;
	return NULL;
}

enum km_status km_inspect_types(struct km_inspect *x, struct km_lookup **ret, struct km_err *err)
{
	(void)x;
	(void)err;
	*ret = NULL;
	return KM_OK;
}

enum km_status km_inspect_symbols(struct km_inspect *x, struct km_symbols **ret)
{
	(void)x;
	*ret = NULL;
	return KM_OK;
}

const struct km_symbol_row *km_symbols_of(const struct km_symbols *s, uint64_t addr, uint64_t *ret_offset)
{
	(void)s;
	(void)addr;
	(void)ret_offset;
	return NULL;
}

enum km_status km_lookup_type(struct km_lookup *l, const char *name, uint32_t *ret, struct km_err *err)
{
	(void)l;
	(void)name;
	(void)err;
	*ret = 1;
	return KM_OK;
}

enum km_status km_inspect_place(struct km_inspect *x, const char *text, struct km_thing *ret, struct km_err *err)
{
	(void)x;
	*ret = (struct km_thing){ .addr = EVENTS };
	return strcmp(text, "ftrace_events") == 0 ? KM_OK : km_fail(err, KM_NOTFOUND, "%s", text);
}

enum km_status km_inspect_offset(struct km_inspect *x, uint32_t type, const char *path, struct km_thing *ret, struct km_err *err)
{
	(void)x;
	(void)type;
	(void)path;
	(void)err;
	*ret = (struct km_thing){ 0 };
	return KM_OK;
}

enum km_status km_inspect_member(struct km_inspect *x, const struct km_thing *from, const char *path, struct km_thing *ret,
				 struct km_err *err)
{
	size_t i;

	(void)x;
	*ret = (struct km_thing){ 0 };
	if (strcmp(path, "class->fields") == 0)
		return km_read_ptr(NULL, from->addr + 64, &ret->addr);
	for (i = 0; i < KM_ARRAY_LEN(members); i++)
		if (strcmp(path, members[i].path) == 0) {
			ret->addr = from->addr + members[i].offset;
			return KM_OK;
		}
	return km_fail(err, KM_NOTFOUND, "%s", path);
}

enum km_status km_thing_number(struct km_inspect *x, const struct km_thing *t, uint64_t *ret, bool *ret_signed)
{
	(void)x;
	*ret_signed = false;
	return km_read_ptr(NULL, t->addr, ret);
}

enum km_status km_list_next(struct km_list *l, uint64_t *ret)
{
	enum km_status st = km_read_ptr(l->view, l->cur, &l->cur);

	*ret = l->cur;
	return st ? st : l->cur == l->head ? KM_END
					   : KM_OK;
}

/* One page with one record of event 7, process 42: its fields a and b are 1 and 2. */
enum km_status km_trace_read(struct km_view *v, const struct km_trace_sink *sink)
{
	static const uint32_t record[] = { 4, 7, 42, 1, 2 }; /* 16 bytes behind the first word */
	uint8_t page[64] = { 0 };
	size_t i;

	(void)v;
	for (i = 0; i < sizeof(record); i++)
		page[16 + i] = (uint8_t)(record[i / 4] >> (i % 4 * 8));
	return sink->page(sink->arg, 0, page, sizeof(page), sizeof(record), KM_OK);
}

static void text_put(unsigned i, const char *text)
{
	memcpy(fake_memory + (TEXT(i) - FAKE_BASE), text, strlen(text) + 1);
}

static void field_put(unsigned i, uint64_t next, uint64_t name, uint64_t type)
{
	fake_put(FIELD(i), next, 8);
	fake_put(FIELD(i) + 16, name, 8);
	fake_put(FIELD(i) + 24, type, 8);
	fake_put(FIELD(i) + 32, 8 + 4 * i, 8);
	fake_put(FIELD(i) + 40, 4, 8);
}

/* As the kernel lists them, b before a. */
static void world_make(void)
{
	fake_clear();
	text_put(0, "made");
	text_put(1, "a");
	text_put(2, "b");
	text_put(3, "int");
	fake_put(EVENTS, EVENT, 8);
	fake_put(EVENT, EVENTS, 8);
	fake_put(EVENT + 16, TEXT(0), 8);
	fake_put(EVENT + 56, 7, 8);
	fake_put(EVENT + 64, FIELDS, 8);
	fake_put(FIELDS, FIELD(1), 8);
	field_put(1, FIELD(0), TEXT(2), TEXT(3));
	field_put(0, FIELDS, TEXT(1), TEXT(3));
}

struct told {
	char event[32], text[64];
	unsigned records;
};

static enum km_status record_take(void *arg, const struct km_trace_record *r)
{
	struct told *t = arg;

	(void)snprintf(t->event, sizeof(t->event), "%s", r->event ? r->event : "NULL");
	(void)snprintf(t->text, sizeof(t->text), "%s", r->text);
	t->records++;
	return KM_OK;
}

static enum km_status lost_take(void *arg, unsigned cpu, enum km_status why)
{
	(void)arg;
	(void)cpu;
	(void)why;
	return KM_OK;
}

static void expect(struct km_test *t, const char *event, const char *text)
{
	struct told told = { .records = 0 };
	const struct km_trace_event_sink sink = { record_take, lost_take, &told };
	struct km_err err = { "" };

	CHECK_EQ(km_trace_events(NULL, &sink, &err), KM_OK);
	CHECK_EQ(told.records, 1);
	CHECK_STR(told.event, event);
	CHECK_STR(told.text, text);
}

KM_TEST(whole_fields)
{
	world_make();
	expect(t, "made", "a=1 b=2");
}

KM_TEST(a_field_whose_name_or_type_the_dump_lacks)
{
	unsigned member;

	for (member = 16; member <= 24; member += 8) {
		world_make();
		fake_put(FIELD(0) + member, NOT_THERE, 8);
		expect(t, "made", "b=2");
		world_make();
		fake_put(FIELD(1) + member, 0, 8);
		expect(t, "made", "01 00 00 00 02 00 00 00"); /* the bytes behind the header, as of an event that has no fields */
	}
}

KM_TEST(an_event_whose_name_the_dump_lacks)
{
	world_make();
	fake_put(EVENT + 16, NOT_THERE, 8);
	expect(t, "NULL", "a=1 b=2");
}

KM_TEST_MAIN
