/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The index of a graph of types: the first of a name, the enum of an enumerator, and names that everything shares. */
#include "layout/types.h"
#include "test.h"

/* With time that grows by the square, these take minutes. */
#define MANY 200000u

static uint32_t put_enum(struct km_types *t, const char *name, const char *value, int64_t number)
{
	uint32_t e = km_types_add(t, KM_KIND_ENUM, name, 4);
	struct km_enumerator *v = e ? km_vec_push(&t->value) : NULL;

	if (v) {
		*v = (struct km_enumerator){ .name = value, .value = number };
		t->type.v[e].first = (uint32_t)(t->value.n - 1);
		t->type.v[e].n = 1;
	}
	return e;
}

KM_TEST(one_name_for_everything_takes_linear_time)
{
	struct km_types types;
	uint32_t first, i;
	int64_t value = 0;

	CHECK_EQ(km_types_init(&types), KM_OK);
	first = put_enum(&types, "same", "same", 7);
	for (i = 1; i < MANY; i++)
		(void)put_enum(&types, "same", "same", i);
	CHECK_EQ(types.type.n, MANY + 1);
	CHECK_EQ(km_types_index(&types), KM_OK);
	CHECK_EQ(km_types_find(&types, KM_KIND_ENUM, "same"), first);
	CHECK_EQ(km_types_find(&types, KM_KIND_STRUCT, "same"), 0);
	CHECK_EQ(km_types_find_value(&types, "same", 1, &value), first);
	CHECK_EQ(value, 7);
	CHECK_EQ(km_types_find_value(&types, "same", first + 2, &value), first + 2);
	CHECK_EQ(value, 2);
	CHECK_EQ(km_types_find_value(&types, "other", 1, &value), 0);
	km_types_deinit(&types);
}

KM_TEST(a_graph_without_an_index_has_nothing)
{
	struct km_types types;
	int64_t value;

	CHECK_EQ(km_types_init(&types), KM_OK);
	CHECK(put_enum(&types, "e", "v", 1) != 0);
	CHECK_EQ(km_types_find(&types, KM_KIND_ENUM, "e"), 0);
	CHECK_EQ(km_types_find_value(&types, "v", 1, &value), 0);
	CHECK_EQ(km_types_index(&types), KM_OK);
	CHECK(km_types_find(&types, KM_KIND_ENUM, "e") != 0);
	km_types_deinit(&types);
}

KM_TEST_MAIN
