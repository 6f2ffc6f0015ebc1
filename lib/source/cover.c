/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdbool.h>
#include <stdlib.h>

#include "cover.h"
#include "base/mem.h"

static int by_start(const void *va, const void *vb)
{
	const struct km_span *a = va, *b = vb;

	if (a->start != b->start)
		return a->start < b->start ? -1 : 1;
	return a->rank < b->rank ? -1 : a->rank > b->rank;
}

static bool is_sorted(const struct km_span *v, size_t n)
{
	size_t i;

	for (i = 1; i < n; i++) {
		if (v[i].start < v[i - 1].start)
			return false;
	}
	return true;
}

static bool is_disjoint(const struct km_span *v, size_t n)
{
	size_t i;

	for (i = 1; i < n; i++) {
		if (v[i].start < v[i - 1].end)
			return false;
	}
	return true;
}

/* Spans that reach the sweep position, as a binary heap: the smallest rank is at [0]. */
struct heap {
	const struct km_span **v;
	size_t n;
};

static void heap_push(struct heap *h, const struct km_span *s)
{
	size_t i = h->n++;

	while (i && s->rank < h->v[(i - 1) / 2]->rank) {
		h->v[i] = h->v[(i - 1) / 2];
		i = (i - 1) / 2;
	}
	h->v[i] = s;
}

static void heap_pop(struct heap *h)
{
	const struct km_span *last = h->v[--h->n];
	size_t i = 0, child;

	while ((child = 2 * i + 1) < h->n) {
		if (child + 1 < h->n && h->v[child + 1]->rank < h->v[child]->rank)
			child++;
		if (last->rank < h->v[child]->rank)
			break;
		h->v[i] = h->v[child];
		i = child;
	}
	h->v[i] = last;
}

/* Append the part [start, end) of @from, or let the last span of @out grow when it goes on there. */
static void emit_span(struct km_cover *out, const struct km_span *from, uint64_t start, uint64_t end)
{
	struct km_span *last = out->n ? &out->v[out->n - 1] : NULL;
	uint64_t pos = from->pos;

	if (pos < KM_SPAN_MARK)
		pos += start - from->start;
	if (last && last->end == start && last->rank == from->rank) {
		last->end = end;
		return;
	}
	out->v[out->n++] = (struct km_span){ start, end, pos, from->rank };
}

static void sweep(const struct km_span *in, size_t n, struct heap *heap, struct km_cover *out)
{
	uint64_t at = 0, next;
	size_t i = 0;

	while (i < n || heap->n) {
		if (!heap->n && in[i].start > at)
			at = in[i].start;
		while (i < n && in[i].start <= at)
			heap_push(heap, &in[i++]);
		while (heap->n && heap->v[0]->end <= at)
			heap_pop(heap);
		if (!heap->n)
			continue;
		next = heap->v[0]->end;
		if (i < n && in[i].start < next)
			next = in[i].start;
		emit_span(out, heap->v[0], at, next);
		at = next;
	}
}

enum km_status km_cover_build(struct km_span *in, size_t n, struct km_cover *ret)
{
	struct km_cover out = { 0 };
	struct heap heap = { 0 };

	if (!is_sorted(in, n))
		km_sort(in, n, sizeof(*in), by_start);
	if (is_disjoint(in, n)) {
		*ret = (struct km_cover){ in, n };
		return KM_OK;
	}
	heap.v = km_calloc(n, sizeof(*heap.v));
	out.v = n <= SIZE_MAX / 2 ? km_calloc(2 * n, sizeof(*out.v)) : NULL;
	if (!heap.v || !out.v) {
		free(heap.v);
		free(out.v);
		free(in);
		return KM_NOMEM;
	}
	sweep(in, n, &heap, &out);
	free(heap.v);
	free(in);
	*ret = out;
	return KM_OK;
}

void km_cover_free(struct km_cover *c)
{
	free(c->v);
	*c = (struct km_cover){ 0 };
}

/* True when @i is the answer for @addr. */
static bool found_at(const struct km_cover *c, size_t i, uint64_t addr)
{
	return i < c->n && c->v[i].start <= addr && (i + 1 == c->n || addr < c->v[i + 1].start);
}

size_t km_cover_find(const struct km_cover *c, uint64_t addr, size_t *hint)
{
	size_t lo = 0, hi = c->n;

	if (hint) {
		if (found_at(c, *hint, addr))
			return *hint;
		if (found_at(c, *hint + 1, addr))
			return ++*hint;
	}
	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (c->v[mid].start <= addr)
			lo = mid + 1;
		else
			hi = mid;
	}
	if (!lo)
		return c->n;
	if (hint)
		*hint = lo - 1;
	return lo - 1;
}
