/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Types as BTF has them, and what damage makes of them: how a function is written, and what that takes. */
#include "inspect/btf_graph.h"

#include <string.h>

#include "fake_list.h"
#include "mm/btf.h"
#include "test.h"

#define BTF	  (FAKE_BASE + 0x100)
#define POINTERS  (FAKE_BASE + 0x1000)
#define STRINGS	  (FAKE_BASE + 0x2000)
#define TYPE(i)	  (FAKE_BASE + 0x3000 + (uint64_t)(i)*0x100)
#define MOST_READ 100000u /* a type is read by its pointer: what no text takes */

static unsigned pointers_read;

uint64_t km_view_sym(const struct km_view *v, enum km_sym_id sym)
{
	(void)v;
	return sym == SYM_btf_vmlinux ? FAKE_BASE : 0;
}

/* None is there behind MOST_READ, so that what is not bounded ends. */
enum km_status km_read_ptr(struct km_view *v, uint64_t addr, uint64_t *ret)
{
	uint8_t raw[8];
	enum km_status st = ++pointers_read > MOST_READ ? KM_UNMAPPED : km_view_read(v, addr, raw, sizeof(raw));

	if (!st)
		*ret = km_le_uint(raw, 8);
	return st;
}

enum km_status km_list_next(struct km_list *l, uint64_t *ret)
{
	(void)l;
	(void)ret;
	return KM_END;
}

/* Type @id: its head, and @n words behind it. */
static void type_put(uint32_t id, uint32_t name, uint32_t kind, uint32_t vlen, uint32_t size, const uint32_t *words, uint32_t n)
{
	uint32_t i;

	fake_put(POINTERS + UINT64_C(8) * id, TYPE(id), 8);
	fake_put(TYPE(id), name, 4);
	fake_put(TYPE(id) + 4, kind << 24 | vlen, 4);
	fake_put(TYPE(id) + 8, size, 4);
	for (i = 0; i < n; i++)
		fake_put(TYPE(id) + 12 + UINT64_C(4) * i, words[i], 4);
}

static void string_put(uint32_t at, const char *text)
{
	memcpy(fake_memory + (STRINGS - FAKE_BASE) + at, text, strlen(text) + 1);
}

#define LONG_NAME 64u /* number of a string of 120 characters */

/* struct s { member }, where the member is a pointer to type 3. */
static void world_make(uint32_t nr_types)
{
	static const uint32_t member[] = { 3, 2, 0 };
	char name[121];

	fake_clear();
	pointers_read = 0;
	fake_place(KF_btf_types, 0, 8, 0);
	fake_place(KF_btf_nr_types, 8, 4, 0);
	fake_place(KF_btf_strings, 16, 8, 0);
	fake_put(FAKE_BASE, BTF, 8);
	fake_put(BTF, POINTERS, 8);
	fake_put(BTF + 8, nr_types, 4);
	fake_put(BTF + 16, STRINGS, 8);
	string_put(1, "s");
	string_put(3, "member");
	string_put(10, "int");
	memset(name, 'x', 120);
	name[120] = '\0';
	string_put(LONG_NAME, name);
	type_put(1, 1, KM_BTF_STRUCT, 1, 8, member, 3);
	type_put(2, 0, KM_BTF_PTR, 0, 3, NULL, 0);
}

/* How the pointer is written that is the member of struct s. */
static void text_of_member(struct km_test *t, char text[256])
{
	struct km_types types;
	struct km_btf_graph *g;
	const struct km_lookup_sources *s;
	const char *name = NULL;
	uint32_t type;
	unsigned n;

	*text = '\0';
	CHECK_EQ(km_types_init(&types), KM_OK);
	CHECK_EQ(km_btf_graph_create(NULL, &g), KM_OK);
	s = km_btf_graph_sources(g);
	CHECK_EQ(s->count(s->arg, &n), KM_OK);
	CHECK_EQ(n, 1);
	CHECK_EQ(s->read(s->arg, 0, "s", &types), KM_OK);
	CHECK_EQ(km_types_index(&types), KM_OK);
	type = km_types_find(&types, KM_KIND_STRUCT, "s");
	CHECK(type != 0);
	if (type && types.type.v[type].n)
		name = types.type.v[types.member.v[types.type.v[type].first].type].name;
	CHECK(name != NULL);
	if (name)
		(void)snprintf(text, 256, "%s", name);
	km_btf_graph_destroy(g);
	km_types_deinit(&types);
}

KM_TEST(a_function_is_written_as_in_c)
{
	char text[256];

	world_make(5);
	type_put(3, 0, KM_BTF_FUNC_PROTO, 2, 4, (const uint32_t[]){ 0, 4, 0, 0 }, 4);
	type_put(4, 10, KM_BTF_INT, 0, 4, NULL, 0);
	text_of_member(t, text);
	CHECK_STR(text, "int (*)(int, ...)");
	world_make(5);
	type_put(3, 0, KM_BTF_FUNC_PROTO, 0, 0, NULL, 0);
	text_of_member(t, text);
	CHECK_STR(text, "void (*)(void)");
}

/* What stands behind an argument that does not fit is not written in its place. */
KM_TEST(an_argument_that_does_not_fit_ends_the_text)
{
	char text[256];

	world_make(9);
	/* int f(int, struct x *(*)(struct x *), int) */
	type_put(3, 0, KM_BTF_FUNC_PROTO, 3, 4, (const uint32_t[]){ 0, 4, 0, 5, 0, 4 }, 6);
	type_put(4, 10, KM_BTF_INT, 0, 4, NULL, 0);
	type_put(5, 0, KM_BTF_PTR, 0, 6, NULL, 0);
	type_put(6, 0, KM_BTF_FUNC_PROTO, 1, 7, (const uint32_t[]){ 0, 7 }, 2);
	type_put(7, 0, KM_BTF_PTR, 0, 8, NULL, 0);
	type_put(8, LONG_NAME, KM_BTF_STRUCT, 0, 8, NULL, 0);
	text_of_member(t, text);
	CHECK_MSG(strncmp(text, "int (*)(int, struct xxx", 23) == 0, "it is %s", text);
}

/* A damaged type: the function's result and its parameters are the function. */
KM_TEST(a_function_of_its_own_type_takes_bounded_time)
{
	uint32_t params[64], i;
	char text[256];

	for (i = 0; i < 64; i++)
		params[i] = i % 2 ? 3 : 0;
	world_make(4);
	type_put(3, 0, KM_BTF_FUNC_PROTO, 32, 3, params, 64);
	text_of_member(t, text);
	CHECK_MSG(pointers_read < MOST_READ / 10, "%u types were read", pointers_read);
}

KM_TEST_MAIN
