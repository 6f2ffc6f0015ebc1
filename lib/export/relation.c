/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <assert.h>
#include <string.h>

#include "base/mem.h"
#include "fleet/fleet.h"
#include "relation.h"

static const struct km_column of_captures[] = {
	{ "capture_key", "Key of the capture: the fingerprint of its input and, for a dump, the hash of its content.",
	  KM_UNIT_TEXT, true, 0 },
	{ "captured_day", "Day (UTC) of capture.captured_at; NULL: unknown.", KM_UNIT_DAY, false, 0 },
	{ "captured_host", "Host name of the machine; NULL: unknown from the capture.", KM_UNIT_TEXT, false, 0 },
};

static const struct km_column of_boots[] = {
	{ "boot_key", "Key of the boot: capture_key of its best capture.", KM_UNIT_TEXT, true, 0 },
	{ "captured_day", "Day (UTC) of fleet_boot.captured_at; NULL: unknown.", KM_UNIT_DAY, false, 0 },
};

static unsigned nr_own(const struct km_relation *r)
{
	return (unsigned)(r->kind == KM_OF_CAPTURES ? KM_ARRAY_LEN(of_captures) : r->kind == KM_OF_BOOTS ? KM_ARRAY_LEN(of_boots)
													 : 0);
}

static void add_relation(struct km_relations *all, enum km_relation_kind kind, const struct km_table *t)
{
	assert(all->n < KM_MAX_RELATIONS);
	all->v[all->n++] = (struct km_relation){ kind, t, kind == KM_OF_BOOTS ? 1 : 0 };
}

static bool is_made(const struct km_table *t)
{
	return !strcmp(t->name, "fleet_machine") || !strcmp(t->name, "fleet_outlier") || !strcmp(t->name, "fleet_look");
}

void km_relations_init(struct km_relations *ret)
{
	unsigned i;

	memset(ret, 0, sizeof(*ret));
	for (i = 0; km_tables[i]; i++) {
		if (km_tables[i] == &km_tbl_capture)
			ret->capture = ret->n;
		add_relation(ret, KM_OF_CAPTURES, km_tables[i]);
	}
	for (i = 0; km_fleet_tables[i]; i++) {
		if (is_made(km_fleet_tables[i]))
			continue;
		if (!strcmp(km_fleet_tables[i]->name, "fleet_boot"))
			ret->fleet_boot = ret->n;
		if (!strcmp(km_fleet_tables[i]->name, "fleet_input"))
			ret->fleet_input = ret->n;
		add_relation(ret, km_fleet_is_of_boot(km_fleet_tables[i]) ? KM_OF_BOOTS : KM_OF_INPUTS,
			     km_fleet_tables[i]);
	}
}

unsigned km_relation_columns(const struct km_relation *r)
{
	return nr_own(r) + r->t->nr_cols - r->first;
}

struct km_column km_relation_column(const struct km_relation *r, unsigned i)
{
	unsigned own = nr_own(r);

	if (i >= own)
		return r->t->cols[i - own + r->first];
	return r->kind == KM_OF_CAPTURES ? of_captures[i] : of_boots[i];
}

const char *km_relation_host(const struct km_relation *r)
{
	return r->kind == KM_OF_CAPTURES ? "captured_host" : "host";
}

const char *km_relation_key(const struct km_relation *r)
{
	return r->kind == KM_OF_INPUTS ? "path" : km_relation_column(r, 0).name;
}

bool km_relation_is_parted(const struct km_relations *all, const struct km_relation *r)
{
	return r != &all->v[all->capture] && r != &all->v[all->fleet_boot] && r->kind != KM_OF_INPUTS;
}

void km_relation_put_names(struct km_buf *b, const struct km_relation *r)
{
	unsigned i;

	for (i = 0; i < km_relation_columns(r); i++)
		km_buf_printf(b, "%s\"%s\"", i ? ", " : "", km_relation_column(r, i).name);
}

void km_put_literal(struct km_buf *b, const char *text)
{
	const char *s;

	km_buf_puts(b, "'");
	for (s = text; *s; s++)
		km_buf_put(b, *s == '\'' ? "''" : s, *s == '\'' ? 2 : 1);
	km_buf_puts(b, "'");
}
