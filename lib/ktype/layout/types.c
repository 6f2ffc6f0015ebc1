/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "base/map.h"
#include "types.h"

enum km_status km_types_init(struct km_types *t)
{
	*t = (struct km_types){ 0 };
	return km_vec_push(&t->type) ? KM_OK : KM_NOMEM;
}

void km_types_deinit(struct km_types *t)
{
	km_vec_free(&t->type);
	km_vec_free(&t->member);
	km_vec_free(&t->value);
	km_vec_free(&t->variable);
	km_arena_free(&t->arena);
	free(t->slot);
	*t = (struct km_types){ 0 };
}

uint32_t km_types_add(struct km_types *t, enum km_kind kind, const char *name, uint64_t bytes)
{
	struct km_type *p;
	char *copy = NULL;

	if (t->type.n >= KM_TYPES_MAX)
		return 0;
	if (name) {
		copy = km_arena_strdup(&t->arena, name);
		if (!copy)
			return 0;
	}
	p = km_vec_push(&t->type);
	if (!p)
		return 0;
	p->kind = kind;
	p->name = copy;
	p->bytes = bytes;
	return (uint32_t)(t->type.n - 1);
}

/*
 * One open-addressed table for two key spaces: a slot holds a type's number, or, with the top bit,
 * an enumerator's. Equal keys stay in the order in which they were added, since probing is linear.
 */
#define SLOT_VALUE 0x80000000u

static uint64_t hash_name(const char *name, unsigned salt)
{
	uint64_t h = km_hash_text(KM_HASH_START ^ salt, name);

	return h ^ h >> 32;
}

static void slot_put(struct km_types *t, uint64_t hash, uint32_t what)
{
	size_t i;

	for (i = hash & (t->nr_slots - 1); t->slot[i] != UINT32_MAX;)
		i = (i + 1) & (t->nr_slots - 1);
	t->slot[i] = what;
}

enum km_status km_types_index(struct km_types *t)
{
	size_t i, want = 64;

	while (want < (t->type.n + t->value.n) * 2)
		want *= 2;
	free(t->slot);
	t->nr_slots = 0;
	t->slot = malloc(want * sizeof(*t->slot));
	if (!t->slot)
		return KM_NOMEM;
	memset(t->slot, 0xff, want * sizeof(*t->slot));
	t->nr_slots = want;
	for (i = 0; i < t->type.n; i++) {
		if (t->type.v[i].name)
			slot_put(t, hash_name(t->type.v[i].name, t->type.v[i].kind), (uint32_t)i);
	}
	for (i = 0; i < t->value.n; i++)
		slot_put(t, hash_name(t->value.v[i].name, SLOT_VALUE), (uint32_t)i | SLOT_VALUE);
	return KM_OK;
}

uint32_t km_types_find(const struct km_types *t, enum km_kind kind, const char *name)
{
	size_t i;

	if (!t->nr_slots)
		return 0;
	for (i = hash_name(name, kind) & (t->nr_slots - 1); t->slot[i] != UINT32_MAX;
	     i = (i + 1) & (t->nr_slots - 1)) {
		const struct km_type *p;

		if (t->slot[i] & SLOT_VALUE)
			continue;
		p = &t->type.v[t->slot[i]];
		if (p->kind == kind && !strcmp(p->name, name))
			return t->slot[i];
	}
	return 0;
}

/* The enum that owns enumerator number @value. Enumerators of one enum are contiguous. */
static uint32_t owner_of_value(const struct km_types *t, uint32_t value)
{
	uint32_t i;

	for (i = 1; i < t->type.n; i++) {
		const struct km_type *p = &t->type.v[i];

		if (p->kind == KM_KIND_ENUM && value >= p->first && value - p->first < p->n)
			return i;
	}
	return 0;
}

uint32_t km_types_find_value(const struct km_types *t, const char *name, uint32_t from,
			     int64_t *ret)
{
	uint32_t best = 0;
	size_t i;

	if (!t->nr_slots)
		return 0;
	for (i = hash_name(name, SLOT_VALUE) & (t->nr_slots - 1); t->slot[i] != UINT32_MAX;
	     i = (i + 1) & (t->nr_slots - 1)) {
		uint32_t value = t->slot[i] & ~SLOT_VALUE, owner;

		if (!(t->slot[i] & SLOT_VALUE) || strcmp(t->value.v[value].name, name))
			continue;
		owner = owner_of_value(t, value);
		if (owner && owner >= from && (!best || owner < best)) {
			best = owner;
			*ret = t->value.v[value].value;
		}
	}
	return best;
}

uint32_t km_types_strip(const struct km_types *t, uint32_t type)
{
	unsigned i;

	for (i = 0; i < 2 * KM_TYPES_MAX_DEPTH; i++) {
		if (type >= t->type.n)
			return 0;
		if (t->type.v[type].kind != KM_KIND_TYPEDEF)
			return type;
		type = t->type.v[type].target;
	}
	return 0;
}

struct member_search {
	const struct km_types *t;
	const char *name;
	size_t len;
	unsigned steps;
};

static const struct km_member *member_search(struct member_search *s, uint32_t type, unsigned depth, uint64_t *ret_bits)
{
	const struct km_type *p = &s->t->type.v[type];
	uint32_t i;

	if ((p->kind != KM_KIND_STRUCT && p->kind != KM_KIND_UNION) || depth > KM_TYPES_MAX_DEPTH)
		return NULL;
	for (i = 0; i < p->n && s->steps++ < KM_TYPES_MAX_STEPS; i++) {
		const struct km_member *m = &s->t->member.v[p->first + i], *found = NULL;
		uint64_t at = 0;

		if (m->bit_offset > UINT32_MAX * UINT64_C(8))
			continue;
		if (!m->name)
			found = member_search(s, km_types_strip(s->t, m->type), depth + 1, &at);
		else if (!strncmp(m->name, s->name, s->len) && !m->name[s->len])
			found = m;
		if (found) {
			*ret_bits = m->bit_offset + at;
			return found;
		}
	}
	return NULL;
}

const struct km_member *km_types_member(const struct km_types *t, uint32_t type, const char *name, size_t len, uint64_t *ret_bits)
{
	struct member_search s = { t, name, len, 0 };

	return member_search(&s, km_types_strip(t, type), 0, ret_bits);
}

const char *km_types_base_name(const char *name)
{
	static const char *const same[][2] = {
		{ "short", "short int" },
		{ "unsigned short", "short unsigned int" },
		{ "long", "long int" },
		{ "unsigned long", "long unsigned int" },
		{ "long long", "long long int" },
		{ "unsigned long long", "long long unsigned int" },
		{ "unsigned __int128", "__int128 unsigned" },
		{ "bool", "_Bool" },
	};
	size_t i;

	for (i = 0; name && i < KM_ARRAY_LEN(same); i++)
		if (strcmp(name, same[i][0]) == 0)
			return same[i][1];
	return name;
}

const char *km_kind_name(enum km_kind kind)
{
	static const char *const names[KM_NR_KINDS] = {
		[KM_KIND_VOID] = "void",
		[KM_KIND_INT] = "int",
		[KM_KIND_BOOL] = "bool",
		[KM_KIND_CHAR] = "char",
		[KM_KIND_FLOAT] = "float",
		[KM_KIND_PTR] = "ptr",
		[KM_KIND_STRUCT] = "struct",
		[KM_KIND_UNION] = "union",
		[KM_KIND_ENUM] = "enum",
		[KM_KIND_ARRAY] = "array",
		[KM_KIND_TYPEDEF] = "typedef",
		[KM_KIND_FUNC] = "func",
	};

	return names[kind];
}
