/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What nodes know of slab caches: counters, and lists of slabs with free slots. */
#include <stdlib.h>

#include "collect/collect.h"
#include "slab.h"

/* mm/slub.c count_partial_free_approx(): so many slabs of a list, half of them from its end. */
#define MAX_PARTIAL_TO_SCAN 10000u

struct walk {
	struct km_run *run;
	struct km_slabs *s;
	uint32_t cache;
	unsigned node;
	bool estimates; /* this kernel looks at a part of long lists */
	uint16_t *last; /* free slots of the last slabs of a list, a ring */
};

/* A slab on a list. */
struct member {
	uint64_t next, prev;
	uint64_t objects, inuse;
	struct km_slab_partial *kept; /* NULL: read from the dump */
};

/* KM_CORRUPT: there is no slab of the cache at @slab. */
static enum km_status find_member(const struct walk *w, uint64_t slab, struct member *ret)
{
	const struct km_slab_format *f = &w->s->format;
	const struct km_slab_cache *c = &w->s->caches.v[w->cache];
	struct km_view *v = w->run->view;
	const struct km_slab_partial *kept;
	uint64_t pfn, cache, link;
	enum km_status st;

	if (w->run->mm->page_status)
		return w->run->mm->page_status;
	st = km_mm_page_pfn(w->run->mm, slab, &pfn);
	if (st)
		return st;
	kept = km_pfn_find(w->s->partial.v, w->s->partial.n, sizeof(*kept), pfn);
	ret->kept = kept ? &w->s->partial.v[kept - w->s->partial.v] : NULL;
	if (kept) {
		ret->next = ret->kept->next;
		ret->prev = ret->kept->prev;
		ret->objects = ret->kept->objects;
		ret->inuse = ret->kept->inuse;
		return ret->kept->cache == w->cache ? KM_OK : KM_CORRUPT;
	}
	link = slab + w->run->k->layout->field[f->list].offset;
	st = km_read_field(v, f->cache, slab, 0, &cache);
	if (!st)
		st = km_read_field(v, f->objects, slab, 0, &ret->objects);
	if (!st)
		st = km_read_field(v, f->inuse, slab, 0, &ret->inuse);
	if (!st)
		st = km_read_field(v, KF_list_head_next, link, 0, &ret->next);
	if (!st)
		st = km_read_field(v, KF_list_head_prev, link, 0, &ret->prev);
	if (!st && (cache != c->addr || ret->inuse > ret->objects))
		st = KM_CORRUPT;
	return st;
}

static enum km_status lose_list(const struct walk *w, uint64_t head, enum km_status st, uint64_t n,
				const char *what)
{
	if (km_slab_damaged(st))
		return km_run_issue(
			w->run, head, st,
			"slab cache %s, node %u: the list of %s slabs is broken after %llu",
			w->s->caches.v[w->cache].name, w->node, what, (unsigned long long)n);
	km_run_unknown(w->run, st, "the list of %s slabs of cache %s", what,
		       w->s->caches.v[w->cache].name);
	return KM_OK;
}

/* The estimate of count_partial_free_approx() for a list of @n slabs whose first half holds @first. */
static uint64_t estimate(const struct walk *w, uint64_t n, uint64_t first, uint64_t slots)
{
	uint64_t half = MAX_PARTIAL_TO_SCAN / 2, i;

	for (i = 0; i < half; i++)
		first += w->last[i];
	first = (uint64_t)((unsigned __int128)first * n / MAX_PARTIAL_TO_SCAN);
	return first < slots ? first : slots;
}

static enum km_status walk_partial(struct walk *w, uint64_t node, uint64_t slots,
				   struct km_slab_count *count)
{
	uint64_t link = w->run->k->layout->field[w->s->format.list].offset;
	uint64_t half = MAX_PARTIAL_TO_SCAN / 2, n, free = 0, first = 0, head, entry, before;
	struct member m;
	enum km_status st;

	st = km_field_addr(w->run->view, KF_kmem_cache_node_partial, node, 0, &head);
	if (!st)
		st = km_read_field(w->run->view, KF_list_head_next, head, 0, &entry);
	for (n = 0, before = head; !st && entry != head; n++) {
		st = n < w->run->mm->end_pfn || km_mm_lost(w->run->mm) ? find_member(w, entry - link, &m) : KM_CORRUPT;
		if (!st && (m.prev != before || (m.kept && m.kept->listed)))
			st = KM_CORRUPT;
		if (st)
			break;
		if (m.kept) {
			m.kept->listed = true;
			m.kept->state = m.inuse ? KM_SLAB_NODE_PARTIAL : KM_SLAB_EMPTY;
		}
		free += m.objects - m.inuse;
		if (n < half)
			first += m.objects - m.inuse;
		w->last[n % half] = (uint16_t)(m.objects - m.inuse);
		before = entry;
		entry = m.next;
	}
	if (st) {
		if (!count->lists)
			count->lists = st;
		return lose_list(w, head, st, n, "partial");
	}
	count->partial += n;
	count->partial_free += free;
	if (w->estimates && n > MAX_PARTIAL_TO_SCAN) {
		count->estimated = true;
		free = estimate(w, n, first, slots);
	}
	count->proc_free += free;
	return KM_OK;
}

/* Slabs without a free slot are on a list only of caches that store the users of objects. */
static enum km_status walk_full(struct walk *w, uint64_t node, struct km_slab_count *count)
{
	const struct km_slab_cache *c = &w->s->caches.v[w->cache];
	uint64_t link = w->run->k->layout->field[w->s->format.list].offset, head, entry;
	enum km_status st;
	struct km_list l;
	struct member m;

	if (!(c->flags & km_slab_flag(w->run->k->layout, "STORE_USER"))) {
		count->full_list = KM_ABSENT;
		return KM_OK;
	}
	st = km_field_addr(w->run->view, KF_kmem_cache_node_full, node, 0, &head);
	if (st == KM_ABSENT) {
		count->full_list = st;
		return KM_OK;
	}
	km_list_init(&l, w->run->view, head, km_mm_frame_bound(w->run->mm, w->run->k));
	while ((st = km_list_next(&l, &entry)) == KM_OK) {
		st = find_member(w, entry - link, &m);
		if (st)
			break;
		count->full++;
	}
	if (st == KM_END)
		return KM_OK;
	count->full_list = st;
	return lose_list(w, head, st, l.seen, "full");
}

static enum km_status count_slub(struct walk *w, uint64_t node, struct km_slab_count *count)
{
	struct km_view *v = w->run->view;
	uint64_t slabs = 0, slots = UINT64_MAX, partial = 0;
	enum km_status st;

	st = km_read_field(v, KF_kmem_cache_node_nr_slabs, node, 0, &slabs);
	if (!st)
		st = km_read_field(v, KF_kmem_cache_node_total_objects, node, 0, &slots);
	if (!st && ((int64_t)slabs < 0 || (int64_t)slots < 0))
		st = KM_CORRUPT;
	if (st && !count->counters)
		count->counters = st;
	if (!st) {
		count->slabs += slabs;
		count->slots += slots;
	}
	st = km_read_field(v, KF_kmem_cache_node_nr_partial, node, 0, &partial);
	if (st && !count->lists)
		count->lists = st;
	count->nr_partial += partial;
	st = walk_partial(w, node, slots, count);
	return st ? st : walk_full(w, node, count);
}

/* mm/slab.c get_slabinfo(): counters only. */
static void count_slab(struct walk *w, uint64_t node, struct km_slab_count *count)
{
	struct km_view *v = w->run->view;
	uint64_t slabs, free;
	enum km_status st;

	st = km_read_field(v, KF_kmem_cache_node_total_slabs, node, 0, &slabs);
	if (!st)
		st = km_read_field(v, KF_kmem_cache_node_free_objects, node, 0, &free);
	if (st) {
		if (!count->counters)
			count->counters = st;
		return;
	}
	count->slabs += slabs;
	count->slots += slabs * w->s->caches.v[w->cache].objects;
	count->proc_free += free;
	count->partial_free += free;
}

static enum km_status count_cache(struct walk *w, struct km_slab_count *count)
{
	const struct km_slab_cache *c = &w->s->caches.v[w->cache];
	enum km_status st = KM_OK;
	uint64_t node;

	if (!c->readable) {
		count->counters = count->lists = count->full_list = KM_ABSENT;
		return KM_OK;
	}
	for (w->node = 0; !st && w->node < w->s->nr_nodes; w->node++) {
		st = km_slab_node(w->run->view, w->s, c, w->node, &node);
		if (st == KM_END) {
			st = KM_OK;
			continue;
		}
		if (st) {
			count->counters = count->lists = count->full_list = st;
			km_run_unknown(w->run, st, "what node %u has of slab cache %s", w->node,
				       w->s->caches.v[w->cache].name);
			return KM_OK;
		}
		if (w->s->kind == KM_ALLOCATOR_SLUB)
			st = count_slub(w, node, count);
		else
			count_slab(w, node, count);
	}
	return st;
}

enum km_status km_slab_count_nodes(struct km_run *run, struct km_slabs *s,
				   struct km_slab_count *counts)
{
	struct walk w = {
		.run = run,
		.s = s,
		.estimates = run->k->sym[SYM_count_partial_free_approx] != 0,
	};
	enum km_status st = KM_OK;

	w.last = km_calloc(MAX_PARTIAL_TO_SCAN / 2, sizeof(*w.last));
	if (!w.last)
		return KM_NOMEM;
	for (w.cache = 0; !st && w.cache < s->caches.n; w.cache++)
		st = count_cache(&w, &counts[w.cache]);
	free(w.last);
	return st;
}
