/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a comparison says of itself: texts, failures, which areas are wanted. */
#include <sqlite3.h>
#include <string.h>

#include "compare_impl.h"
#include "report/report_impl.h"
#include "store/embed.h"

extern const struct km_embedded km_compare_sql[];

const char *km_compare_text(const char *name)
{
	const struct km_embedded *e = km_compare_sql;

	while (strcmp(e->name, name) != 0)
		e++;
	return e->text;
}

bool km_compare_wants(const struct km_compare *c, const char *name)
{
	unsigned i;

	for (i = 0; i < c->nr_areas; i++)
		if (!strcmp(c->areas[i], name))
			return true;
	return !c->nr_areas;
}

enum km_status km_compare_fail(struct km_compare *c, struct km_err *err)
{
	return km_fail(err, sqlite3_errcode(c->db) == SQLITE_NOMEM ? KM_NOMEM : KM_IO, "cannot compare: %s",
		       sqlite3_errmsg(c->db));
}
