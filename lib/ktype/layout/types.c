/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "base/map.h"
#include "types.h"

enum km_status km_types_init(struct km_types *t)
{
	*t = (struct km_types){ 0 };
	return km_vec_push(&t->type) ? KM_OK : KM_NOMEM;
}

static void index_free(struct km_types *t)
{
	free(t->slot);
	free(t->next_value);
	free(t->value_owner);
	t->slot = t->next_value = t->value_owner = NULL;
	t->nr_slots = 0;
}

void km_types_deinit(struct km_types *t)
{
	km_vec_free(&t->type);
	km_vec_free(&t->member);
	km_vec_free(&t->value);
	km_vec_free(&t->variable);
	km_arena_free(&t->arena);
	index_free(t);
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
 * One open-addressed table for two key spaces: a slot holds the first type of a kind and name, or, with the top bit,
 * the first enumerator of a name; what has the same name hangs on it by next_value. So it takes linear time, also when
 * a damaged file gives everything one name.
 */
#define SLOT_VALUE 0x80000000u

static uint64_t hash_name(const char *name, unsigned salt)
{
	uint64_t h = km_hash_text(KM_HASH_START ^ salt, name);

	return h ^ h >> 32;
}

static bool is_in_slot(const struct km_types *t, uint32_t slot, unsigned salt, const char *name)
{
	uint32_t i = slot & ~SLOT_VALUE;

	if (slot & SLOT_VALUE)
		return salt == SLOT_VALUE && !strcmp(t->value.v[i].name, name);
	return salt == t->type.v[i].kind && !strcmp(t->type.v[i].name, name);
}

/* The slot of what is called @name, or the empty one where it would be. @salt: the kind of a type, or SLOT_VALUE. */
static uint32_t *slot_of(const struct km_types *t, unsigned salt, const char *name)
{
	size_t i = hash_name(name, salt) & (t->nr_slots - 1);

	while (t->slot[i] != UINT32_MAX && !is_in_slot(t, t->slot[i], salt, name))
		i = (i + 1) & (t->nr_slots - 1);
	return &t->slot[i];
}

/* Which enum has which enumerators: those of one enum are contiguous. */
static void index_owners(struct km_types *t)
{
	uint32_t i, k;

	for (i = 1; i < t->type.n; i++) {
		const struct km_type *p = &t->type.v[i];

		for (k = 0; p->kind == KM_KIND_ENUM && k < p->n && p->first + k < t->value.n; k++) {
			if (!t->value_owner[p->first + k])
				t->value_owner[p->first + k] = i;
		}
	}
}

enum km_status km_types_index(struct km_types *t)
{
	size_t i, want = 64;

	while (want < (t->type.n + t->value.n) * 2)
		want *= 2;
	index_free(t);
	t->slot = malloc(want * sizeof(*t->slot));
	t->next_value = calloc(t->value.n + 1, sizeof(*t->next_value));
	t->value_owner = calloc(t->value.n + 1, sizeof(*t->value_owner));
	if (!t->slot || !t->next_value || !t->value_owner) {
		index_free(t);
		return KM_NOMEM;
	}
	memset(t->slot, 0xff, want * sizeof(*t->slot));
	t->nr_slots = want;
	for (i = 0; i < t->type.n; i++) {
		uint32_t *slot = t->type.v[i].name ? slot_of(t, t->type.v[i].kind, t->type.v[i].name) : NULL;

		if (slot && *slot == UINT32_MAX)
			*slot = (uint32_t)i;
	}
	/* From the last one, so that the first of a name stands in the slot. */
	for (i = t->value.n; i--;) {
		uint32_t *slot = slot_of(t, SLOT_VALUE, t->value.v[i].name);

		t->next_value[i] = *slot;
		*slot = (uint32_t)i | SLOT_VALUE;
	}
	index_owners(t);
	return KM_OK;
}

uint32_t km_types_find(const struct km_types *t, enum km_kind kind, const char *name)
{
	uint32_t found = t->nr_slots ? *slot_of(t, kind, name) : UINT32_MAX;

	return found == UINT32_MAX ? 0 : found;
}

uint32_t km_types_find_value(const struct km_types *t, const char *name, uint32_t from,
			     int64_t *ret)
{
	uint32_t best = 0, at = t->nr_slots ? *slot_of(t, SLOT_VALUE, name) : UINT32_MAX;

	for (; at != UINT32_MAX; at = t->next_value[at & ~SLOT_VALUE]) {
		uint32_t value = at & ~SLOT_VALUE, owner = t->value_owner[value];

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
