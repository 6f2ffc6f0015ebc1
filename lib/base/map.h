/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_MAP_H
#define KM_MAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/**
 * A hash table from 64-bit keys (addresses) to 64-bit values. Key 0 cannot be stored. Zero-initialise;
 * looking things up changes nothing, so threads may do it together.
 */
struct km_map {
	uint64_t *slots; /* key, value, key, value, …; key 0: empty */
	size_t n, room;	 /* entries; slots, a power of two, or 0 */
};

/** A place for the value of @key, 0 when it is new; NULL when memory ran out. Valid until the next call. */
uint64_t *km_map_at(struct km_map *m, uint64_t key);
/** The value of @key, or NULL when there is none. */
const uint64_t *km_map_find(const struct km_map *m, uint64_t key);
/** Set the value of @key; *@ret is whether that is news: the key is not 0, and it had none or another. False: no memory. */
bool km_map_set(struct km_map *m, uint64_t key, uint64_t value, bool *ret);
/** Forget all entries, keep the memory. */
void km_map_clear(struct km_map *m);
/** Accepts a zeroed map; leaves it zeroed. */
void km_map_free(struct km_map *m);

#define KM_HASH_START UINT64_C(0xcbf29ce484222325)

/** FNV-1a of @n bytes, going on from @h, which is KM_HASH_START at first. Two texts may have the same hash. */
static inline uint64_t km_hash_bytes(uint64_t h, const char *text, size_t n)
{
	for (; n; text++, n--)
		h = (h ^ (unsigned char)*text) * UINT64_C(0x100000001b3);
	return h;
}

/** The same of a text up to its NUL. */
static inline uint64_t km_hash_text(uint64_t h, const char *text)
{
	return km_hash_bytes(h, text, strlen(text));
}

#endif
