/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * From a word to an object. The table of pages, the groups and the maps of objects are larger than the caches of a CPU,
 * so that of many words each step is taken for all: the memory of a step is fetched while that of the others is on its way.
 */
#include "scan_impl.h"

/* Number of the slot of @addr, whether it is used or not; KM_SCAN_NONE: it is in none. */
static uint64_t number_in(const struct km_scan *s, const struct scan_group *g, uint64_t addr)
{
	uint64_t off = addr - g->base, each = s->kinds.v[g->kind].object_bytes, slot;

	if (off >= g->bytes)
		return KM_SCAN_NONE;
	/* Nearly always both have 32 bits, which divide in half the time. */
	if (!each)
		slot = 0;
	else if ((off | each) >> 32)
		slot = off / each;
	else
		slot = (uint32_t)off / (uint32_t)each;
	return slot < g->objects ? g->first + slot : KM_SCAN_NONE;
}

static uint64_t slot_in(const struct km_scan *s, const struct scan_group *g, uint64_t addr)
{
	uint64_t number = number_in(s, g, addr);

	return number == KM_SCAN_NONE || scan_bit(s->used.v, number) ? number : KM_SCAN_NONE;
}

/* The group whose base is the last at or below @addr. */
static const struct scan_group *group_below(const struct km_scan *s, uint64_t addr)
{
	size_t lo = 0, hi = s->groups.n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (s->groups.v[mid].base <= addr)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo ? &s->groups.v[lo - 1] : NULL;
}

/* The group of an address, also by the dense table. */
static const struct scan_group *group_at(const struct km_scan *s, uint64_t addr)
{
	if (addr - s->dense_start < s->dense_bytes && s->nr_leaves) {
		uint64_t page = (addr - s->dense_start) >> s->page_shift;
		const uint32_t *leaf = s->leaves[page >> KM_SCAN_LEAF_BITS];
		uint32_t g = leaf ? leaf[page & ((1u << KM_SCAN_LEAF_BITS) - 1)] : 0;

		return g ? &s->groups.v[g - 1] : NULL;
	}
	return group_below(s, addr);
}

uint64_t scan_find_address(const struct km_scan *s, uint64_t addr)
{
	const struct scan_group *g = group_at(s, addr);

	return g ? slot_in(s, g, addr) : KM_SCAN_NONE;
}

static uint64_t in_range(const struct km_scan *s, const struct scan_range *r, uint64_t word)
{
	const struct scan_group *g;

	if (r->type != RANGE_DESCRIPTORS)
		return scan_find_address(s, word - r->start + r->target);
	g = group_at(s, r->target + (word - r->start) / r->each * s->page_bytes);
	if (!g || !(s->kinds.v[g->kind].flags & KM_SCAN_BY_PAGE))
		return KM_SCAN_NONE;
	return slot_in(s, g, r->target + (word - r->start) / r->each * s->page_bytes);
}

static uint64_t search_ranges(const struct km_scan *s, uint64_t word)
{
	size_t lo = 0, hi = s->ranges.n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (s->ranges.v[mid].start <= word)
			lo = mid + 1;
		else
			hi = mid;
	}
	/* Mirrors may lie within another range, but not within one another. */
	if (lo && word - s->ranges.v[lo - 1].start < s->ranges.v[lo - 1].bytes)
		return in_range(s, &s->ranges.v[lo - 1], word);
	for (lo = 0; lo < s->nr_outer; lo++)
		if (word - s->outer[lo]->start < s->outer[lo]->bytes)
			return in_range(s, s->outer[lo], word);
	return KM_SCAN_NONE;
}

static uint64_t handle_of(const struct km_scan *s, uint64_t word)
{
	const uint64_t *at;

	word &= ~UINT64_C(3);
	if (!(word >= s->low_start && word < s->low_end) &&
	    !(word >= s->high_start && word < s->high_end))
		return KM_SCAN_NONE;
	at = km_map_find(&s->handles, word);
	return at ? *at - 1 : KM_SCAN_NONE;
}

/* Whether @word, which leads to an object of @g, is no reference to it. */
static bool is_odd(const struct km_scan *s, const struct scan_group *g, uint64_t word)
{
	return word & 1 && s->kinds.v[g->kind].flags & KM_SCAN_NO_ODD && (word - g->base) % scan_object_bytes(s, g) < 8;
}

static bool is_dense(const struct km_scan *s, uint64_t word)
{
	return word - s->dense_start < s->dense_bytes && s->nr_leaves;
}

/* @word leads to no object of the dense range. */
static uint64_t resolve_others(const struct km_scan *s, uint64_t word)
{
	uint64_t number = KM_SCAN_NONE;

	if (s->ranges.n && word >= s->ranges.v[0].start)
		number = search_ranges(s, word);
	return number == KM_SCAN_NONE ? handle_of(s, word) : number;
}

uint64_t scan_resolve(const struct km_scan *s, uint64_t word)
{
	const struct scan_group *g = is_dense(s, word) ? group_at(s, word) : NULL;
	uint64_t number = g ? slot_in(s, g, word) : KM_SCAN_NONE;

	if (number == KM_SCAN_NONE)
		return resolve_others(s, word);
	return is_odd(s, g, word) ? KM_SCAN_NONE : number;
}

size_t scan_group_of(const struct km_scan *s, uint64_t number)
{
	size_t lo = 0, hi = s->groups.n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (s->groups.v[mid].first <= number)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo - 1;
}

#define STEP 128u /* words that go through the steps together */

/* Where the index + 1 of the group of @word's page stands; NULL: @word is in no group of the dense range. */
static const uint32_t *page_entry(const struct km_scan *s, uint64_t word)
{
	uint64_t page = (word - s->dense_start) >> s->page_shift;
	const uint32_t *leaf = is_dense(s, word) ? s->leaves[page >> KM_SCAN_LEAF_BITS] : NULL;

	return leaf ? &leaf[page & ((1u << KM_SCAN_LEAF_BITS) - 1)] : NULL;
}

static void resolve_step(const struct km_scan *s, const uint64_t *words, uint64_t *ret, size_t n)
{
	const uint32_t *entries[STEP];
	const struct scan_group *groups[STEP];
	size_t i;

	for (i = 0; i < n; i++) {
		entries[i] = page_entry(s, words[i]);
		__builtin_prefetch(entries[i]);
	}
	for (i = 0; i < n; i++) {
		groups[i] = entries[i] && *entries[i] ? &s->groups.v[*entries[i] - 1] : NULL;
		__builtin_prefetch(groups[i]);
	}
	for (i = 0; i < n; i++) {
		ret[i] = groups[i] ? number_in(s, groups[i], words[i]) : KM_SCAN_NONE;
		if (ret[i] == KM_SCAN_NONE)
			continue;
		__builtin_prefetch(&s->used.v[ret[i] / 64]);
		__builtin_prefetch(&s->marked[ret[i] / 64], 1);
	}
	for (i = 0; i < n; i++) {
		if (ret[i] == KM_SCAN_NONE || !scan_bit(s->used.v, ret[i]))
			ret[i] = resolve_others(s, words[i]);
		else if (is_odd(s, groups[i], words[i]))
			ret[i] = KM_SCAN_NONE;
	}
}

void scan_resolve_many(const struct km_scan *s, const uint64_t *words, uint64_t *ret, size_t n)
{
	for (; n > STEP; n -= STEP, words += STEP, ret += STEP)
		resolve_step(s, words, ret, STEP);
	resolve_step(s, words, ret, n);
}
