/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "layout/layout.h"
#include "want.h"

void km_wants_deinit(struct km_wants *w)
{
	km_vec_free(&w->want);
	km_vec_free(&w->group);
	km_vec_free(&w->member);
}

static uint32_t slot_of(const char *name)
{
	uint32_t h = 2166136261u;

	for (; *name; name++)
		h = (h ^ (uint8_t)*name) * 16777619u;
	return (h ^ h >> 15) % 1024;
}

struct km_want *km_wants_find(const struct km_wants *w, const char *name)
{
	uint32_t i;

	for (i = w->slot[slot_of(name)]; i; i = w->want.v[i - 1].next) {
		if (!strcmp(w->want.v[i - 1].name, name))
			return &w->want.v[i - 1];
	}
	return NULL;
}

static struct km_want *add_name(struct km_wants *w, const char *name)
{
	struct km_want *p = km_wants_find(w, name);
	uint32_t slot = slot_of(name);

	if (p)
		return p;
	p = km_vec_push(&w->want);
	if (!p)
		return NULL;
	p->name = name;
	p->seen = true;
	p->next = w->slot[slot];
	w->slot[slot] = (uint32_t)w->want.n;
	return p;
}

enum km_status km_wants_add(struct km_wants *w, uint8_t kind, bool required,
			    const char *const *names)
{
	struct km_want_group *g = km_vec_push(&w->group);

	if (!g)
		return KM_NOMEM;
	g->required = required;
	g->first = (uint32_t)w->member.n;
	for (; *names; names++) {
		bool value = kind == KM_WANT_ENUM && **names == '@';
		struct km_want *p = add_name(w, *names + value);
		__typeof__(w->member.v) m = km_vec_push(&w->member);

		if (!p || !m)
			return KM_NOMEM;
		m->kind = value ? KM_WANT_VALUE : kind;
		m->want = (uint32_t)(p - w->want.v);
		p->kinds |= m->kind;
		g->n++;
	}
	return KM_OK;
}

enum km_status km_wants_layout(struct km_wants *w)
{
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < KM_NR_TYPES; i++)
		st = km_wants_add(w, KM_WANT_TYPE, km_type_decls[i].need, km_type_decls[i].names);
	for (i = 0; !st && i < KM_NR_ENUMS; i++)
		st = km_wants_add(w, KM_WANT_ENUM, km_enum_decls[i].need, km_enum_decls[i].names);
	for (i = 0; !st && i < KM_NR_CONSTS; i++)
		st = km_wants_add(w, KM_WANT_VALUE, km_const_decls[i].need,
				  km_const_decls[i].names);
	return st;
}

enum km_status km_wants_filter(struct km_wants *w, struct km_span str)
{
	_cleanup_(km_freep) const char **names = km_calloc(w->want.n, sizeof(*names));
	_cleanup_(km_freep) bool *seen = km_calloc(w->want.n, sizeof(*seen));
	enum km_status st;
	size_t i;

	if (!names || !seen)
		return KM_NOMEM;
	for (i = 0; i < w->want.n; i++)
		names[i] = w->want.v[i].name;
	st = km_strings_seen(str, names, w->want.n, seen);
	for (i = 0; !st && i < w->want.n; i++)
		w->want.v[i].seen = seen[i];
	return st;
}

bool km_wants_open(const struct km_wants *w, uint8_t kinds)
{
	size_t i;

	for (i = 0; i < w->want.n; i++) {
		const struct km_want *p = &w->want.v[i];

		if (p->seen && p->kinds & kinds & ~p->found)
			return true;
	}
	return false;
}

bool km_want_group_missing(const struct km_wants *w, const struct km_want_group *g)
{
	bool possible = false;
	uint32_t i;

	for (i = g->first; i < g->first + g->n; i++) {
		const struct km_want *p = &w->want.v[w->member.v[i].want];

		if (p->found & w->member.v[i].kind)
			return false;
		possible |= p->seen;
	}
	return possible;
}
