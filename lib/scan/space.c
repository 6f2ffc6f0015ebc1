/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Build a scan, and find the object that a word leads to. */
#include "scan_impl.h"

enum km_status km_scan_create(const struct km_scan_ops *ops, uint64_t page_bytes, unsigned jobs,
			      struct km_scan **ret)
{
	struct km_scan *s = calloc(1, sizeof(*s));

	if (!s)
		return KM_NOMEM;
	s->ops = *ops;
	s->page_bytes = page_bytes;
	s->page_shift = (unsigned)__builtin_ctzll(page_bytes);
	s->jobs = jobs;
	*ret = s;
	return KM_OK;
}

void km_scan_destroy(struct km_scan *s)
{
	size_t i;

	if (!s)
		return;
	for (i = 0; s->leaves && i < s->nr_leaves; i++)
		free(s->leaves[i]);
	free(s->leaves);
	km_vec_free(&s->kinds);
	km_vec_free(&s->groups);
	km_vec_free(&s->ranges);
	km_vec_free(&s->roots);
	km_vec_free(&s->handle_list);
	km_vec_free(&s->forward_list);
	km_vec_free(&s->used);
	free(s->marked);
	free(s->pending);
	free(s->weak);
	free(s->parents);
	km_map_free(&s->handles);
	km_map_free(&s->forwards);
	free(s);
}

enum km_status km_scan_add_kind(struct km_scan *s, const struct km_scan_kind *k, uint32_t *ret)
{
	struct km_scan_kind *kind = km_vec_push(&s->kinds);

	if (!kind)
		return KM_NOMEM;
	*kind = *k;
	*ret = (uint32_t)(s->kinds.n - 1);
	return KM_OK;
}

void km_scan_flag_kind(struct km_scan *s, uint32_t kind, unsigned flags)
{
	s->kinds.v[kind].flags |= flags;
}

const struct km_scan_kind *km_scan_kind_at(const struct km_scan *s, uint32_t kind)
{
	return &s->kinds.v[kind];
}

enum km_status km_scan_add_group(struct km_scan *s, uint64_t base, uint64_t bytes, uint32_t kind,
				 uint32_t objects, const uint8_t *free_map)
{
	uint64_t first = s->nr_objects, words = (first + objects + 63) / 64, i;
	struct scan_group *g;

	if (!objects || !bytes)
		return KM_OK;
	if (words > s->used.n && !km_vec_reserve(&s->used, words - s->used.n))
		return KM_NOMEM;
	if (words > s->used.n)
		memset(s->used.v + s->used.n, 0, (words - s->used.n) * 8);
	s->used.n = words;
	g = km_vec_push(&s->groups);
	if (!g)
		return KM_NOMEM;
	*g = (struct scan_group){ base, bytes, first, objects, kind };
	for (i = 0; i < objects; i++)
		if (!free_map || !(free_map[i / 8] >> (i % 8) & 1))
			s->used.v[(first + i) / 64] |= UINT64_C(1) << ((first + i) % 64);
	s->nr_objects += objects;
	return KM_OK;
}

static enum km_status add_range(struct km_scan *s, const struct scan_range *range)
{
	struct scan_range *r = range->bytes ? km_vec_push(&s->ranges) : NULL;

	if (r)
		*r = *range;
	return r || !range->bytes ? KM_OK : KM_NOMEM;
}

enum km_status km_scan_add_range(struct km_scan *s, uint64_t start, uint64_t bytes, bool dense)
{
	return add_range(s, &(struct scan_range){
				    .start = start,
				    .bytes = bytes,
				    .target = start,
				    .type = dense ? RANGE_DENSE : RANGE_PLAIN,
			    });
}

enum km_status km_scan_add_mirror(struct km_scan *s, uint64_t start, uint64_t bytes,
				  uint64_t target)
{
	return add_range(s, &(struct scan_range){
				    .start = start,
				    .bytes = bytes,
				    .target = target,
				    .type = RANGE_MIRROR,
			    });
}

enum km_status km_scan_add_descriptors(struct km_scan *s, uint64_t start, uint64_t bytes,
				       uint32_t each, uint64_t target)
{
	return add_range(s, &(struct scan_range){
				    .start = start,
				    .bytes = bytes,
				    .target = target,
				    .each = each,
				    .type = RANGE_DESCRIPTORS,
			    });
}

enum km_status km_scan_add_handle(struct km_scan *s, uint64_t value, uint64_t addr)
{
	struct scan_pair *p = km_vec_push(&s->handle_list);

	if (!p)
		return KM_NOMEM;
	*p = (struct scan_pair){ value, addr };
	return KM_OK;
}

enum km_status km_scan_add_forward(struct km_scan *s, uint64_t from, uint64_t to)
{
	struct scan_pair *p = km_vec_push(&s->forward_list);

	if (!p)
		return KM_NOMEM;
	*p = (struct scan_pair){ from, to };
	return KM_OK;
}

enum km_status km_scan_add_root(struct km_scan *s, uint64_t addr, uint64_t bytes, uint32_t kind,
				enum km_scan_strength strength)
{
	struct scan_root *r;

	if (bytes < 8)
		return KM_OK;
	r = km_vec_push(&s->roots);
	if (!r)
		return KM_NOMEM;
	*r = (struct scan_root){ addr, bytes, 0, kind, strength };
	return KM_OK;
}

static enum km_status add_word(struct km_scan *s, const struct scan_root *root)
{
	struct scan_root *r = km_vec_push(&s->roots);

	if (!r)
		return KM_NOMEM;
	*r = *root;
	return KM_OK;
}

enum km_status km_scan_add_word(struct km_scan *s, uint64_t word, enum km_scan_strength strength)
{
	return add_word(s, &(struct scan_root){ .addr = word, .strength = strength });
}

enum km_status km_scan_add_word_at(struct km_scan *s, uint64_t at, uint64_t word, uint32_t kind,
				   enum km_scan_strength strength)
{
	return add_word(s, &(struct scan_root){
				   .addr = word, .at = at, .kind = kind, .strength = strength });
}

/* ---- sealing ---- */

static int by_base(const void *a, const void *b)
{
	const struct scan_group *x = a, *y = b;

	return x->base < y->base ? -1 : x->base > y->base;
}

static int by_range_start(const void *a, const void *b)
{
	const struct scan_range *x = a, *y = b;

	return x->start < y->start ? -1 : x->start > y->start;
}

static int by_strength(const void *a, const void *b)
{
	const struct scan_root *x = a, *y = b;

	if (x->strength != y->strength)
		return x->strength < y->strength ? -1 : 1;
	return x->addr < y->addr ? -1 : x->addr > y->addr;
}

/* Numbers that ascend with the addresses. */
static enum km_status renumber(struct km_scan *s)
{
	uint64_t *used = km_calloc(s->used.n, 8), next = 0, i;
	size_t g;

	if (!used)
		return KM_NOMEM;
	for (g = 0; g < s->groups.n; g++) {
		struct scan_group *group = &s->groups.v[g];

		for (i = 0; i < group->objects; i++)
			if (scan_bit(s->used.v, group->first + i))
				used[(next + i) / 64] |= UINT64_C(1) << ((next + i) % 64);
		group->first = next;
		next += group->objects;
	}
	free(s->used.v);
	s->used.v = used;
	return KM_OK;
}

static enum km_status sort_groups(struct km_scan *s)
{
	bool ordered = true;
	size_t i;

	for (i = 1; i < s->groups.n; i++)
		ordered = ordered && s->groups.v[i - 1].base <= s->groups.v[i].base;
	if (!ordered)
		km_sort(s->groups.v, s->groups.n, sizeof(*s->groups.v), by_base);
	for (i = 1; i < s->groups.n; i++)
		if (s->groups.v[i].base - s->groups.v[i - 1].base < s->groups.v[i - 1].bytes)
			return KM_CORRUPT;
	return ordered ? KM_OK : renumber(s);
}

/* The pages of one group in the dense range. */
static enum km_status map_group(struct km_scan *s, size_t index)
{
	const struct scan_group *g = &s->groups.v[index];
	uint64_t page = (g->base - s->dense_start) >> s->page_shift;
	uint64_t end = (g->base + g->bytes - 1 - s->dense_start) >> s->page_shift;

	for (; page <= end; page++) {
		size_t at = page >> KM_SCAN_LEAF_BITS;

		if (at >= s->nr_leaves)
			return KM_OK;
		if (!s->leaves[at])
			s->leaves[at] = km_calloc(1u << KM_SCAN_LEAF_BITS, sizeof(uint32_t));
		if (!s->leaves[at])
			return KM_NOMEM;
		s->leaves[at][page & ((1u << KM_SCAN_LEAF_BITS) - 1)] = (uint32_t)index + 1;
		s->stats.memory_bytes += page & ((1u << KM_SCAN_LEAF_BITS) - 1) ? 0 : 2048;
	}
	return KM_OK;
}

/* The table covers the groups in the dense range, not all of the range: that may be all of the address space. */
static enum km_status map_dense(struct km_scan *s)
{
	uint64_t end = 0;
	size_t i;

	for (i = 0; i < s->ranges.n && s->ranges.v[i].type != RANGE_DENSE; i++)
		;
	if (i == s->ranges.n)
		return KM_OK;
	s->dense_start = s->ranges.v[i].start;
	s->dense_bytes = s->ranges.v[i].bytes;
	for (i = 0; i < s->groups.n; i++)
		if (s->groups.v[i].base - s->dense_start < s->dense_bytes)
			end = s->groups.v[i].base - s->dense_start + s->groups.v[i].bytes;
	if (end < s->dense_bytes)
		s->dense_bytes = end;
	s->nr_leaves = (size_t)(((s->dense_bytes + s->page_bytes - 1) >> s->page_shift) +
				(1u << KM_SCAN_LEAF_BITS) - 1) >>
		       KM_SCAN_LEAF_BITS;
	s->leaves = km_calloc(s->nr_leaves, sizeof(*s->leaves));
	if (!s->leaves)
		return KM_NOMEM;
	for (i = 0; i < s->groups.n; i++) {
		enum km_status st = KM_OK;

		if (s->groups.v[i].base - s->dense_start < s->dense_bytes)
			st = map_group(s, i);
		if (st)
			return st;
	}
	return KM_OK;
}

static uint64_t address_of(const struct km_scan *s, uint64_t number)
{
	const struct scan_group *g = &s->groups.v[scan_group_of(s, number)];

	return g->base + (number - g->first) * scan_object_bytes(s, g);
}

static enum km_status map_handles(struct km_scan *s)
{
	size_t i;

	s->low_start = s->high_start = UINT64_MAX;
	for (i = 0; i < s->handle_list.n; i++) {
		uint64_t value = s->handle_list.v[i].from & ~UINT64_C(3);
		uint64_t number = scan_find_address(s, s->handle_list.v[i].to), *at;
		bool low = value < UINT64_C(1) << 32;
		uint64_t *start = low ? &s->low_start : &s->high_start;
		uint64_t *end = low ? &s->low_end : &s->high_end;

		if (number == KM_SCAN_NONE || !value)
			continue;
		at = km_map_at(&s->handles, value);
		if (!at)
			return KM_NOMEM;
		*at = number + 1;
		if (value < *start)
			*start = value;
		if (value >= *end)
			*end = value + 4;
	}
	for (i = 0; i < s->forward_list.n; i++) {
		uint64_t from = scan_find_address(s, s->forward_list.v[i].from);
		uint64_t to = scan_find_address(s, s->forward_list.v[i].to), *at;

		/* A part of a larger object cannot be distinguished from the rest of it. */
		if (from == KM_SCAN_NONE || to == KM_SCAN_NONE ||
		    address_of(s, from) != s->forward_list.v[i].from)
			continue;
		at = km_map_at(&s->forwards, from + 1);
		if (!at)
			return KM_NOMEM;
		*at = to;
	}
	return KM_OK;
}

enum km_status km_scan_seal(struct km_scan *s)
{
	uint64_t words = s->nr_objects / 64 + 1, i;
	enum km_status st = sort_groups(s);

	if (st)
		return st;
	km_sort(s->ranges.v, s->ranges.n, sizeof(*s->ranges.v), by_range_start);
	for (i = 0; i < s->ranges.n; i++)
		if (s->ranges.v[i].type != RANGE_MIRROR && s->nr_outer < SCAN_OUTER)
			s->outer[s->nr_outer++] = &s->ranges.v[i];
	km_sort(s->roots.v, s->roots.n, sizeof(*s->roots.v), by_strength);
	for (i = 0; i < s->roots.n && s->roots.v[i].strength == KM_SCAN_STRONG; i++)
		;
	s->strong_roots = (size_t)i;
	s->marked = km_calloc(words, 8);
	s->pending = km_calloc(words, 8);
	s->weak = km_calloc(words, 8);
	if (!s->marked || !s->pending || !s->weak)
		return KM_NOMEM;
	st = map_dense(s);
	if (!st)
		st = map_handles(s);
	s->stats.groups = s->groups.n;
	for (i = 0; i < s->used.n; i++)
		s->stats.objects += (uint64_t)__builtin_popcountll(s->used.v[i]);
	s->stats.memory_bytes += s->groups.room * sizeof(*s->groups.v) + 4 * words * 8 +
				 s->nr_leaves * sizeof(*s->leaves) +
				 s->roots.room * sizeof(*s->roots.v) +
				 (s->handles.room + s->forwards.room) * 16;
	return st;
}

/* ---- objects ---- */

uint64_t km_scan_numbers(const struct km_scan *s)
{
	return s->nr_objects;
}

bool km_scan_object_at(const struct km_scan *s, uint64_t number, struct km_scan_object *ret)
{
	const struct scan_group *g;

	*ret = (struct km_scan_object){ .number = KM_SCAN_NONE };
	if (number >= s->nr_objects)
		return false;
	g = &s->groups.v[scan_group_of(s, number)];
	*ret = (struct km_scan_object){
		.number = number,
		.addr = address_of(s, number),
		.bytes = scan_object_bytes(s, g),
		.kind = g->kind,
		.reached = scan_bit(s->marked, number),
		.weak = scan_bit(s->weak, number),
	};
	return true;
}

bool km_scan_object_of(const struct km_scan *s, uint64_t word, struct km_scan_object *ret)
{
	return km_scan_object_at(s, scan_resolve(s, word), ret);
}

const struct km_scan_stats *km_scan_stats(const struct km_scan *s)
{
	return &s->stats;
}

/* ---- words ---- */

bool scan_words(struct scan_reader *r, uint32_t kind, uint64_t object, uint64_t addr,
		uint64_t bytes, scan_words_fn each, void *arg)
{
	const struct km_scan_ops *ops = &r->s->ops;
	uint64_t end = addr + bytes, n;

	addr = (addr + 7) & ~UINT64_C(7);
	for (; addr < end && end - addr >= 8; addr += n) {
		n = KM_SCAN_PIECE - addr % KM_SCAN_PIECE;
		if (n > end - addr)
			n = (end - addr) & ~UINT64_C(7);
		if (ops->read(ops->arg, r->reader, kind, addr, r->words, n)) {
			r->unread += n;
			continue;
		}
		r->bytes += n;
		if (r->s->kinds.v[kind].flags & KM_SCAN_FILTER)
			ops->filter(ops->arg, r->reader, kind, object, addr, r->words,
				    n / 8);
		if (!each(arg, addr, r->words, n / 8))
			return false;
	}
	return true;
}

bool scan_object_words(struct scan_reader *r, const struct scan_group *g, uint64_t number,
		       scan_words_fn each, void *arg)
{
	const struct km_scan_kind *k = &r->s->kinds.v[g->kind];
	uint64_t each_bytes = scan_object_bytes(r->s, g);
	uint64_t object = g->base + (number - g->first) * each_bytes, addr, bytes;
	unsigned i;

	if (k->flags & KM_SCAN_OPAQUE)
		return true;
	if (!(k->flags & KM_SCAN_EXTENTS))
		return scan_words(r, g->kind, object, object + k->scan_from,
				  k->scan_bytes ? k->scan_bytes : each_bytes, each, arg);
	for (i = 0; r->s->ops.extent(r->s->ops.arg, g->kind, object, each_bytes, i, &addr, &bytes);
	     i++)
		if (!scan_words(r, g->kind, object, addr, bytes, each, arg))
			return false;
	return true;
}
