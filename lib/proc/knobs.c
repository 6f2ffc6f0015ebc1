/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What settings mean. */
#include <string.h>

#include "constants.h"
#include "base/mem.h"

struct knob {
	const char *name, *unit, *value, *source, *doc;
};

static const struct knob knobs[] = {
#define KNOB(name, unit, value, source, doc) { name, unit, value, source, doc },
#include "knobs.def"
};

/* Whether @name is @pattern, in which "*" stands for one part without dots. */
static bool name_matches(const char *pattern, const char *name)
{
	while (*pattern) {
		if (*pattern == '*') {
			size_t n = strcspn(name, ".");

			if (!n)
				return false;
			name += n;
			pattern++;
		} else if (*pattern++ != *name++) {
			return false;
		}
	}
	return !*name;
}

static enum km_status add_knob(struct km_store *store, const struct knob *k)
{
	struct row_knob row = { 0 };

	ROW_SET(row, knob, name, k->name);
	if (k->unit)
		ROW_SET(row, knob, unit, k->unit);
	if (k->value)
		ROW_SET(row, knob, default_value, k->value);
	ROW_SET(row, knob, doc, k->doc);
	ROW_SET(row, knob, source, k->source);
	return km_store_add(store, &km_tbl_knob, &row);
}

/* The same for every capture, so the store keeps it once. */
enum km_status km_knobs_store(struct km_store *store)
{
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < KM_ARRAY_LEN(knobs); i++)
		st = add_knob(store, &knobs[i]);
	return st;
}

bool km_knob_is_known(const char *name)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(knobs); i++) {
		if (name_matches(knobs[i].name, name))
			return true;
	}
	return false;
}
