/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The order of collectors: each runs behind those whose findings it uses, and whoever claims pages before their scan. */
#include <string.h>

#include "collect/collectors.h"
#include "test.h"

static size_t place(const struct km_collector *const *list, const char *name)
{
	size_t i;

	for (i = 0; list[i] && strcmp(list[i]->name, name) != 0; i++)
		;
	return i;
}

/* The first collector that does not run behind all that it names; NULL: there is none. */
static const char *misplaced(const struct km_collector *const *list)
{
	size_t i, k;

	for (i = 0; list[i]; i++)
		for (k = 0; list[i]->after && list[i]->after[k]; k++)
			if (place(list, list[i]->after[k]) >= i)
				return list[i]->name;
	return NULL;
}

KM_TEST(order)
{
	size_t i, page = place(km_collectors, "page"), named = 0;

	CHECK(!misplaced(km_collectors));
	CHECK(km_collectors[page]);
	for (i = 0; km_collectors[i]; i++) {
		named += km_collectors[i]->after != NULL;
		if (km_collectors[i]->claims)
			CHECK(i < page);
	}
	CHECK(named > 10);
}

KM_TEST(misplaced_is_found)
{
	static const char *const after_second[] = { "second", NULL }, *const after_nobody[] = { "nobody", NULL };
	static const struct km_collector first = { .name = "first", .after = after_second },
					 second = { .name = "second" },
					 lost = { .name = "lost", .after = after_nobody };

	CHECK_STR(misplaced((const struct km_collector *const[]){ &first, &second, NULL }), "first");
	CHECK(!misplaced((const struct km_collector *const[]){ &second, &first, NULL }));
	CHECK_STR(misplaced((const struct km_collector *const[]){ &second, &lost, NULL }), "lost");
}

KM_TEST_MAIN
