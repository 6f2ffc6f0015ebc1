/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Which unreached object leads to which. Strongly connected components (R. Tarjan, "Depth-first search and
 * linear graph algorithms", 1972), without recursion; a component that no other leads to has one member as
 * its top.
 */
#include "scan_impl.h"

#define NONE UINT32_MAX

struct edges {
	struct km_scan *s;
	struct km_scan_lost *l;
	uint32_t self;
	KM_VEC(uint32_t) to;
	uint64_t *start; /* index in to of the first of each */
	bool failed, full;
	size_t max;
};

static uint32_t index_of(const struct km_scan_lost *l, uint64_t number)
{
	size_t lo = 0, hi = l->n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (l->number[mid] < number)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < l->n && l->number[lo] == number ? (uint32_t)lo : NONE;
}

static void add_edge(struct edges *e, uint64_t number)
{
	uint32_t to, *edge;

	if (number == KM_SCAN_NONE || scan_bit(e->s->marked, number))
		return;
	to = index_of(e->l, number);
	if (to == NONE || to == e->self)
		return;
	if (e->to.n >= e->max) {
		e->full = true;
		return;
	}
	edge = km_vec_push(&e->to);
	if (edge)
		*edge = to;
	else
		e->failed = true;
}

static bool take_words(void *arg, uint64_t addr, const uint64_t *words, size_t n)
{
	struct edges *e = arg;
	const uint64_t *to;
	uint64_t number;
	size_t i;

	(void)addr;
	for (i = 0; i < n && !e->failed && !e->full; i++) {
		number = words[i] ? scan_resolve(e->s, words[i]) : KM_SCAN_NONE;
		add_edge(e, number);
		to = number == KM_SCAN_NONE ? NULL : km_map_find(&e->s->forwards, number + 1);
		if (to)
			add_edge(e, *to);
	}
	return !e->failed && !e->full;
}

static enum km_status find_edges(struct edges *e)
{
	struct scan_reader *r = calloc(1, sizeof(*r));
	struct km_scan *s = e->s;
	enum km_status st = r ? s->ops.open(s->ops.arg, &r->reader) : KM_NOMEM;
	size_t i;

	if (st) {
		free(r);
		return st;
	}
	r->s = s;
	for (i = 0; i < e->l->n && !e->failed && !e->full; i++) {
		e->start[i] = e->to.n;
		e->self = (uint32_t)i;
		(void)scan_object_words(r, &s->groups.v[scan_group_of(s, e->l->number[i])],
					e->l->number[i], take_words, e);
	}
	e->start[e->l->n] = e->to.n;
	s->ops.close(s->ops.arg, r->reader);
	free(r);
	return e->failed ? KM_NOMEM : KM_OK;
}

/* ---- components ---- */

struct tarjan {
	const struct edges *e;
	uint32_t *order, *low, *component, *stack, *path;
	uint64_t *cursor;
	uint32_t next, depth, height, components;
};

static void enter(struct tarjan *t, uint32_t v)
{
	t->order[v] = t->low[v] = ++t->next;
	t->cursor[v] = t->e->start[v];
	t->stack[t->height++] = v;
	t->path[t->depth++] = v;
}

static void leave(struct tarjan *t, uint32_t v)
{
	uint32_t member;

	t->depth--;
	if (t->depth && t->low[v] < t->low[t->path[t->depth - 1]])
		t->low[t->path[t->depth - 1]] = t->low[v];
	if (t->low[v] != t->order[v])
		return;
	do {
		member = t->stack[--t->height];
		t->component[member] = t->components;
	} while (member != v);
	t->components++;
}

static void components_from(struct tarjan *t, uint32_t root)
{
	enter(t, root);
	while (t->depth) {
		uint32_t v = t->path[t->depth - 1], to;

		if (t->cursor[v] == t->e->start[v + 1]) {
			leave(t, v);
			continue;
		}
		to = t->e->to.v[t->cursor[v]++];
		if (!t->order[to])
			enter(t, to);
		else if (t->component[to] == NONE && t->order[to] < t->low[v])
			t->low[v] = t->order[to];
	}
}

static uint64_t bytes_of(const struct km_scan *s, uint64_t number)
{
	return scan_object_bytes(s, &s->groups.v[scan_group_of(s, number)]);
}

/* The top of each component that no other leads to: into t->low, by component; NONE: it has none. */
static void choose_tops(struct tarjan *t)
{
	const struct edges *e = t->e;
	uint32_t *top = t->low, v;
	uint64_t i;

	for (v = 0; v < e->l->n; v++)
		t->order[v] = 0; /* by component: another one leads to it */
	for (v = 0; v < e->l->n; v++)
		for (i = e->start[v]; i < e->start[v + 1]; i++)
			if (t->component[e->to.v[i]] != t->component[v])
				t->order[t->component[e->to.v[i]]] = 1;
	for (v = 0; v < e->l->n; v++)
		top[v] = NONE;
	for (v = 0; v < e->l->n; v++) {
		uint32_t c = t->component[v];

		if (!t->order[c] && (top[c] == NONE || bytes_of(e->s, e->l->number[v]) >
							       bytes_of(e->s, e->l->number[top[c]])))
			top[c] = v;
	}
}

/* Each belongs to the first top that leads to it. */
static void spread(struct tarjan *t)
{
	const struct edges *e = t->e;
	struct km_scan_lost *l = e->l;
	uint32_t c, v, height;
	uint64_t i;

	for (v = 0; v < l->n; v++)
		l->top[v] = NONE;
	for (c = 0; c < t->components; c++)
		if (t->low[c] != NONE)
			l->top[t->low[c]] = t->low[c];
	for (v = 0; v < l->n; v++) {
		if (l->top[v] != v)
			continue;
		for (t->stack[0] = v, height = 1; height;) {
			uint32_t at = t->stack[--height];

			for (i = e->start[at]; i < e->start[at + 1]; i++) {
				if (l->top[e->to.v[i]] != NONE)
					continue;
				l->top[e->to.v[i]] = v;
				t->stack[height++] = e->to.v[i];
			}
		}
	}
}

static enum km_status find_components(struct edges *e)
{
	size_t n = e->l->n, i;
	struct tarjan t = { .e = e };
	uint32_t *block = malloc((n ? n : 1) * 5 * sizeof(*block));
	enum km_status st = KM_NOMEM;

	t.cursor = malloc((n ? n : 1) * sizeof(*t.cursor));
	if (block && t.cursor) {
		t.order = block;
		t.low = block + n;
		t.component = block + 2 * n;
		t.stack = block + 3 * n;
		t.path = block + 4 * n;
		memset(t.order, 0, n * sizeof(*t.order));
		for (i = 0; i < n; i++)
			t.component[i] = NONE;
		for (i = 0; i < n; i++)
			if (!t.order[i])
				components_from(&t, (uint32_t)i);
		choose_tops(&t);
		spread(&t);
		st = KM_OK;
	}
	free(block);
	free(t.cursor);
	return st;
}

static void list_lost(const struct km_scan *s, struct km_scan_lost *l)
{
	uint64_t i;

	for (i = 0; i < s->used.n; i++) {
		uint64_t word = s->used.v[i] & ~s->marked[i];

		for (; word; word &= word - 1)
			l->number[l->n++] = 64 * i + (unsigned)__builtin_ctzll(word);
	}
}

enum km_status km_scan_find_lost(struct km_scan *s, size_t max, struct km_scan_lost *ret)
{
	struct edges e = { .s = s, .l = ret, .max = 8 * max };
	size_t n = s->stats.lost, i;
	enum km_status st = KM_OK;

	*ret = (struct km_scan_lost){
		.number = malloc((n ? n : 1) * sizeof(*ret->number)),
		.top = malloc((n ? n : 1) * sizeof(*ret->top)),
	};
	if (!ret->number || !ret->top || n >= NONE) {
		km_scan_lost_free(ret);
		return KM_NOMEM;
	}
	list_lost(s, ret);
	ret->unordered = ret->n > max;
	if (!ret->unordered) {
		e.start = malloc((n + 1) * sizeof(*e.start));
		st = e.start ? find_edges(&e) : KM_NOMEM;
		ret->unordered = e.full;
		if (!st && !e.full)
			st = find_components(&e);
	}
	for (i = 0; ret->unordered && i < ret->n; i++)
		ret->top[i] = (uint32_t)i;
	free(e.start);
	km_vec_free(&e.to);
	if (st)
		km_scan_lost_free(ret);
	return st;
}

void km_scan_lost_free(struct km_scan_lost *l)
{
	free(l->number);
	free(l->top);
	*l = (struct km_scan_lost){ 0 };
}
