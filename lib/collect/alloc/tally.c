/* SPDX-License-Identifier: GPL-2.0-or-later */
/* How often each place allocated: a table of counts that workers share. */
#include "alloc_site.h"

static uint64_t hash_of(const uint64_t key[KM_TALLY_KEYS])
{
	uint64_t h = 0;
	size_t i;

	for (i = 0; i < KM_TALLY_KEYS; i++)
		h = (h ^ key[i]) * UINT64_C(0x9e3779b97f4a7c15) + 1, h ^= h >> 32;
	return h;
}

static size_t slot_of(const struct km_tally *s, const uint64_t key[KM_TALLY_KEYS])
{
	size_t i = (size_t)hash_of(key) & (s->slots.n - 1);

	while (s->slots.v[i] &&
	       memcmp(s->v.v[s->slots.v[i] - 1].key, key, sizeof(s->v.v[0].key)) != 0)
		i = (i + 1) & (s->slots.n - 1);
	return i;
}

static bool grow_tally(struct km_tally *s)
{
	size_t i, n = s->slots.n ? s->slots.n * 2 : 64;

	if (s->v.n < s->slots.n / 2)
		return true;
	if (s->v.n >= UINT32_MAX / 2 || !km_vec_reserve(&s->slots, n - s->slots.n))
		return false;
	memset(s->slots.v, 0, n * sizeof(*s->slots.v));
	s->slots.n = n;
	for (i = 0; i < s->v.n; i++)
		s->slots.v[slot_of(s, s->v.v[i].key)] = (uint32_t)i + 1;
	return true;
}

struct km_tally_site *km_tally_at(struct km_tally *s, const uint64_t key[KM_TALLY_KEYS])
{
	struct km_tally_site *site;
	size_t slot;

	if (!grow_tally(s))
		return NULL;
	slot = slot_of(s, key);
	if (s->slots.v[slot])
		return &s->v.v[s->slots.v[slot] - 1];
	site = km_vec_push(&s->v);
	if (!site)
		return NULL;
	memcpy(site->key, key, sizeof(site->key));
	s->slots.v[slot] = (uint32_t)s->v.n;
	return site;
}

const struct km_tally_site *km_tally_find(const struct km_tally *s,
					  const uint64_t key[KM_TALLY_KEYS])
{
	uint32_t at = s->slots.n ? s->slots.v[slot_of(s, key)] : 0;

	return at ? &s->v.v[at - 1] : NULL;
}

bool km_tally_add(struct km_tally *s, const struct km_tally *from)
{
	size_t i;

	for (i = 0; i < from->v.n; i++) {
		const struct km_tally_site *f = &from->v.v[i];
		struct km_tally_site *to = km_tally_at(s, f->key);

		if (!to)
			return false;
		if (!to->objects)
			to->example = f->example;
		to->objects += f->objects;
		to->bytes += f->bytes;
	}
	return true;
}

void km_tally_free(struct km_tally *s)
{
	km_vec_free(&s->v);
	km_vec_free(&s->slots);
}

void km_tally_lose(struct km_tally_lost *lost, uint64_t n, enum km_status why)
{
	if (!lost->n)
		lost->why = why;
	lost->n += n;
}

bool km_tally_part_take(struct km_tally_part *p, const uint64_t key[KM_TALLY_KEYS], uint64_t example)
{
	struct km_tally_site *s = km_tally_at(&p->sites, key);

	if (s && !s->objects++)
		s->example = example;
	return s != NULL;
}

void km_tally_part_drop(void *arg, void *result)
{
	struct km_tally_part *p = result;

	(void)arg;
	if (p)
		km_tally_free(&p->sites);
	free(p);
}

enum km_status km_tally_part_join(struct km_tally *to, struct km_tally_lost *lost, enum km_status st,
				  struct km_tally_part *part)
{
	if (!st && part && !km_tally_add(to, &part->sites))
		st = KM_NOMEM;
	if (!st && part)
		km_tally_lose(lost, part->lost.n, part->lost.why);
	km_tally_part_drop(NULL, part);
	return st;
}
