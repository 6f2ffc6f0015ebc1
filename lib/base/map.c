/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "map.h"

#define FIRST_ROOM 64u

static size_t slot_of(const struct km_map *m, uint64_t key)
{
	uint64_t h = key * UINT64_C(0x9e3779b97f4a7c15); /* Fibonacci hashing */
	size_t i = (size_t)(h >> 32) & (m->room - 1);

	while (m->slots[2 * i] && m->slots[2 * i] != key)
		i = (i + 1) & (m->room - 1);
	return i;
}

static bool grow_map(struct km_map *m)
{
	struct km_map larger = { .n = m->n, .room = m->room ? 2 * m->room : FIRST_ROOM };
	size_t i;

	larger.slots = calloc(larger.room, 2 * sizeof(*larger.slots));
	if (!larger.slots)
		return false;
	for (i = 0; i < m->room; i++) {
		size_t to;

		if (!m->slots[2 * i])
			continue;
		to = slot_of(&larger, m->slots[2 * i]);
		memcpy(&larger.slots[2 * to], &m->slots[2 * i], 2 * sizeof(*m->slots));
	}
	free(m->slots);
	*m = larger;
	return true;
}

uint64_t *km_map_at(struct km_map *m, uint64_t key)
{
	size_t i;

	/* At most half full, so that a search ends soon. */
	if (2 * (m->n + 1) > m->room && !grow_map(m))
		return NULL;
	i = slot_of(m, key);
	if (!m->slots[2 * i]) {
		m->slots[2 * i] = key;
		m->n++;
	}
	return &m->slots[2 * i + 1];
}

const uint64_t *km_map_find(const struct km_map *m, uint64_t key)
{
	size_t i;

	if (!m->n || !key)
		return NULL;
	i = slot_of(m, key);
	return m->slots[2 * i] ? &m->slots[2 * i + 1] : NULL;
}

bool km_map_set(struct km_map *m, uint64_t key, uint64_t value, bool *ret)
{
	uint64_t *at = key ? km_map_at(m, key) : NULL;

	*ret = at && *at != value;
	if (at)
		*at = value;
	return at || !key;
}

void km_map_clear(struct km_map *m)
{
	if (m->n)
		memset(m->slots, 0, m->room * 2 * sizeof(*m->slots));
	m->n = 0;
}

void km_map_free(struct km_map *m)
{
	free(m->slots);
	*m = (struct km_map){ 0 };
}
