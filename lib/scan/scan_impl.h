/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_SCAN_IMPL_H
#define KM_SCAN_IMPL_H

/** For lib/scan alone. */

#include "base/map.h"
#include "base/mem.h"
#include "scan.h"

#define KM_SCAN_PIECE	  4096u /* bytes that are read at once */
#define SCAN_OUTER	  8u	/* ranges that are no mirrors */
#define KM_SCAN_LEAF_BITS 9u	/* pages of a leaf of the dense table: 512 */

struct scan_group {
	uint64_t base, bytes;
	uint64_t first; /* number of its first object */
	uint32_t objects, kind;
};

enum range_type {
	RANGE_PLAIN,
	RANGE_DENSE,
	RANGE_MIRROR,
	RANGE_DESCRIPTORS,
};

struct scan_range {
	uint64_t start, bytes, target;
	uint32_t each;
	enum range_type type;
};

struct scan_root {
	uint64_t addr, bytes; /* bytes 0: addr is a word … */
	uint64_t at;	      /* … that stands there; 0: outside memory */
	uint32_t kind;
	enum km_scan_strength strength;
};

struct scan_pair {
	uint64_t from, to;
};

struct km_scan {
	struct km_scan_ops ops;
	uint64_t page_bytes;
	unsigned page_shift, jobs;
	KM_VEC(struct km_scan_kind) kinds;
	KM_VEC(struct scan_group) groups;	    /* by base, after sealing; numbers ascend with it */
	KM_VEC(struct scan_range) ranges;	    /* by start */
	const struct scan_range *outer[SCAN_OUTER]; /* those that are no mirrors */
	size_t nr_outer;
	KM_VEC(struct scan_root) roots; /* strong ones first */
	KM_VEC(struct scan_pair) handle_list, forward_list;
	size_t strong_roots;
	uint64_t nr_objects;
	KM_VEC(uint64_t) used; /* a bit an object: it is one */
	uint64_t *marked, *pending, *weak;
	uint32_t *parents; /* number + 1 of the object, or ROOT_PARENT | index of the root; NULL: not kept */
	/* The dense range: pages to groups. */
	uint64_t dense_start, dense_bytes;
	uint32_t **leaves; /* index + 1 of the group that holds the page */
	size_t nr_leaves;
	struct km_map handles;				   /* value -> number + 1 */
	uint64_t low_start, low_end, high_start, high_end; /* where values of handles lie */
	struct km_map forwards;				   /* number + 1 -> number */
	struct km_scan_stats stats;
};

#define ROOT_PARENT UINT32_C(0x80000000)

static inline bool scan_bit(const uint64_t *map, uint64_t n)
{
	return map[n / 64] >> (n % 64) & 1;
}

/** Set a bit that threads share; true when it was not set. */
static inline bool scan_set(uint64_t *map, uint64_t n)
{
	uint64_t mask = UINT64_C(1) << (n % 64);

	if (__atomic_load_n(&map[n / 64], __ATOMIC_RELAXED) & mask)
		return false;
	return !(__atomic_fetch_or(&map[n / 64], mask, __ATOMIC_RELAXED) & mask);
}

static inline bool scan_clear(uint64_t *map, uint64_t n)
{
	uint64_t mask = UINT64_C(1) << (n % 64);

	if (!(__atomic_load_n(&map[n / 64], __ATOMIC_RELAXED) & mask))
		return false;
	return __atomic_fetch_and(&map[n / 64], ~mask, __ATOMIC_RELAXED) & mask;
}

/** Number of the object that @word leads to, or KM_SCAN_NONE. */
uint64_t scan_resolve(const struct km_scan *s, uint64_t word);
/** The same for @n words. */
void scan_resolve_many(const struct km_scan *s, const uint64_t *words, uint64_t *ret, size_t n);
/** Number of the object that holds @addr, or KM_SCAN_NONE. */
uint64_t scan_find_address(const struct km_scan *s, uint64_t addr);
/** Index of the group of object @number. */
size_t scan_group_of(const struct km_scan *s, uint64_t number);
static inline uint64_t scan_object_bytes(const struct km_scan *s, const struct scan_group *g)
{
	uint64_t n = s->kinds.v[g->kind].object_bytes;

	return n ? n : g->bytes;
}

/** Words of one piece, after the filter. */
typedef bool (*scan_words_fn)(void *arg, uint64_t addr, const uint64_t *words, size_t n);

struct scan_reader {
	struct km_scan *s;
	void *reader;
	uint64_t bytes, unread;
	uint64_t words[KM_SCAN_PIECE / 8];
};

/** Hand the words of [@addr, @addr + @bytes) to @each; false: @each stopped the walk. */
bool scan_words(struct scan_reader *r, uint32_t kind, uint64_t object, uint64_t addr,
		uint64_t bytes, scan_words_fn each, void *arg);
/** The same for an object. */
bool scan_object_words(struct scan_reader *r, const struct scan_group *g, uint64_t number,
		       scan_words_fn each, void *arg);

#endif
