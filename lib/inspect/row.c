/* SPDX-License-Identifier: GPL-2.0-or-later */
/* All members of a thing, those of its parts included. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "inspect_impl.h"

#define PATH_BYTES 512

struct walk {
	struct km_inspect *x;
	km_inspect_fn fn;
	void *arg;
	unsigned rows;
	char path[PATH_BYTES];
};

static enum km_status thing_walk(struct walk *w, const struct km_thing *t, const char *name, size_t used,
				 unsigned depth);

static enum km_status row_emit(struct walk *w, struct km_inspect_row *row)
{
	row->path = w->path;
	return w->rows++ < KM_INSPECT_MAX_ROWS ? w->fn(w->arg, row) : KM_CORRUPT;
}

static enum km_status members_walk(struct walk *w, const struct km_thing *t, size_t used, unsigned depth)
{
	const struct km_type *p = km_thing_type(w->x, t);
	uint32_t first = p->first, n = p->n, i;
	enum km_status st = KM_OK;

	for (i = 0; !st && i < n; i++) {
		const struct km_member *m = &km_inspect_graph(w->x)->member.v[first + i];
		const struct km_thing part = km_thing_part(t, m);
		size_t next = used;

		if (m->bit_offset / 8 > UINT32_MAX)
			continue;
		if (m->name)
			next += (size_t)snprintf(w->path + used, sizeof(w->path) - used, "%s%s", used ? "." : "", m->name);
		if (next >= sizeof(w->path))
			return KM_CORRUPT;
		st = thing_walk(w, &part, m->name ? m->name : "", next, depth);
		w->path[used] = '\0';
	}
	return st;
}

static enum km_status elements_walk(struct walk *w, const struct km_thing *t, size_t used, unsigned depth)
{
	uint64_t count = km_thing_type(w->x, t)->count, i;
	enum km_status st = KM_OK;

	for (i = 0; !st && i < count; i++) {
		const struct km_thing element = km_thing_element(w->x, t, i);
		int n = snprintf(w->path + used, sizeof(w->path) - used, "[%" PRIu64 "]", i);

		if ((size_t)n >= sizeof(w->path) - used)
			return KM_CORRUPT;
		st = thing_walk(w, &element, w->path + used, used + (size_t)n, depth);
		w->path[used] = '\0';
	}
	return st;
}

static enum km_status thing_walk(struct walk *w, const struct km_thing *t, const char *name, size_t used,
				 unsigned depth)
{
	const struct km_type *p = km_thing_type(w->x, t);
	struct km_inspect_row row = { .event = KM_INSPECT_VALUE, .depth = depth, .name = name, .thing = *t };
	bool record = p && (p->kind == KM_KIND_STRUCT || p->kind == KM_KIND_UNION);
	bool array = p && p->kind == KM_KIND_ARRAY && !km_thing_is_string(w->x, t);
	enum km_status st;

	if (depth > KM_TYPES_MAX_DEPTH)
		return KM_CORRUPT;
	if (!record && !array)
		return row_emit(w, &row);
	row.event = KM_INSPECT_OPEN;
	row.is_array = array;
	row.elements = array ? p->count : 0;
	st = row_emit(w, &row);
	if (!st)
		st = array ? elements_walk(w, t, used, depth + 1) : members_walk(w, t, used, depth + 1);
	if (st)
		return st;
	row.event = KM_INSPECT_CLOSE;
	return row_emit(w, &row);
}

enum km_status km_inspect_rows(struct km_inspect *x, const struct km_thing *t, km_inspect_fn fn, void *arg,
			       struct km_err *err)
{
	struct walk w = { .x = x, .fn = fn, .arg = arg };
	enum km_status st = thing_walk(&w, t, "", 0, 0);

	if (st == KM_CORRUPT && w.rows > KM_INSPECT_MAX_ROWS)
		return km_fail(err, st, "it has more than %u members and elements: ask for a part of it, by its path",
			       KM_INSPECT_MAX_ROWS);
	return st == KM_CORRUPT ? km_fail(err, st, "the type does not end") : st;
}
