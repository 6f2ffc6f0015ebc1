/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Who allocated, and who freed last, each object of SLUB's caches with SLAB_STORE_USER (slub_debug=U): two struct track after
 * the object, as process_slab() of mm/slub.c sums them up for debugfs. And KASAN's note of who allocated, in its generic mode;
 * an object that was freed but waits in its quarantine counts as allocated.
 */
#include "alloc_site.h"
#include "page/page.h"
#include "slab/slab.h"
#include "base/work.h"

#define MAX_TRACK 512u /* bytes of a struct track */

enum {
	ALLOC,
	FREE,
	NR_TRACKS,
	KASAN = NR_TRACKS,
	NR_SOURCES,
};
static const char *const sources[NR_SOURCES] = { "slub_user", "slub_free", "kasan" };

struct walk {
	struct km_alloc_writer *w;
	struct km_chunk_plan plan;
	struct km_known *known;
	const struct km_place *addr, *handle, *addrs;
	uint32_t bytes;		   /* of a track */
	struct km_tally_lost lost; /* objects whose tracks cannot be read */
};

/*
 * get_info_end() of mm/slub.c: after the object and, where this lies outside of it, the pointer to the next free one. Before
 * v5.7 an offset other than 0 always was outside.
 */
static enum km_status find_tracks(const struct walk *k, const struct km_slab_cache *c,
				  uint32_t *ret)
{
	uint64_t inuse;
	enum km_status st =
		km_read_field(k->w->run->view, KF_kmem_cache_inuse, c->addr, 0, &inuse);

	*ret = 0;
	if (st)
		return st;
	if (c->offset >= inuse)
		inuse += 8;
	if (inuse > c->slot_bytes || inuse + NR_TRACKS * k->bytes > c->slot_bytes - c->first)
		return KM_CORRUPT;
	*ret = (uint32_t)inuse;
	return KM_OK;
}

static void find_places(struct walk *k, const struct km_layout *l)
{
	k->addr = &l->field[KF_track_addr];
	k->handle = &l->field[KF_track_handle];
	k->addrs = &l->field[KF_track_addrs];
	k->bytes = l->type_bytes[KT_track];
}

/* Whether all members lie in a track. */
static bool track_known(const struct walk *k)
{
	const struct km_place *p[] = { k->addr, k->handle, k->addrs };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(p); i++)
		if (p[i]->present &&
		    p[i]->offset + (p[i]->count ? (uint64_t)p[i]->count * p[i]->stride : 8) > k->bytes)
			return false;
	return k->addr->present && k->bytes <= MAX_TRACK;
}

/* Where KASAN has its note in an object; 0: nowhere. */
static uint32_t find_meta(const struct walk *k, const struct km_slab_cache *c)
{
	const struct km_layout *l = k->w->run->k->layout;
	uint64_t at;

	if (!c->readable || !l->field[KF_kasan_alloc_meta_stack].present ||
	    km_read_field(k->w->run->view, KF_kmem_cache_kasan_meta, c->addr, 0, &at) ||
	    at > c->slot_bytes ||
	    l->type_bytes[KT_kasan_alloc_meta] > c->slot_bytes - c->first - at)
		return 0;
	return (uint32_t)at;
}

/* Find the caches with tracks or notes; returns how many. */
static enum km_status find_caches(struct walk *k, size_t *ret)
{
	struct km_run *run = k->w->run;
	const struct km_slabs *s = run->slabs;
	uint64_t flag = km_slab_flag(run->k->layout, "STORE_USER");
	enum km_status st, stored = KM_OK;
	size_t i;

	*ret = 0;
	k->known->tracks = km_calloc(s->caches.n, sizeof(uint32_t));
	k->known->metas = km_calloc(s->caches.n, sizeof(uint32_t));
	if (!k->known->tracks || !k->known->metas)
		return KM_NOMEM;
	for (i = 0; !stored && i < s->caches.n; i++) {
		const struct km_slab_cache *c = &s->caches.v[i];

		k->known->metas[i] = find_meta(k, c);
		*ret += k->known->metas[i] != 0;
		if (!c->readable || !(c->flags & flag))
			continue;
		*ret += !k->known->metas[i];
		st = find_tracks(k, c, &k->known->tracks[i]);
		if (st == KM_CORRUPT)
			stored = km_run_issue(run, c->addr, st,
					      "slab cache %s: there is no room after its objects "
					      "for who allocated them",
					      c->name);
		else if (st)
			km_run_unknown(run, st, "who allocated the objects of cache %s", c->name);
	}
	return stored;
}

/* ---- objects ---- */

static uint64_t stack_hash(const struct walk *k, const uint8_t *track)
{
	uint64_t h = 0, frame;
	uint32_t i;

	for (i = 0; i < k->addrs->count && i < KM_DEPOT_FRAMES; i++) {
		frame = km_le64(track + k->addrs->offset + i * k->addrs->stride);
		if (!frame)
			break;
		h = (h ^ frame) * UINT64_C(0x9e3779b97f4a7c15);
	}
	return h;
}

static void key_of(const struct walk *k, uint32_t cache, unsigned which, const uint8_t *track,
		   uint64_t key[KM_TALLY_KEYS])
{
	key[0] = (uint64_t)which << 32 | cache;
	key[1] = km_place_get(k->addr, track);
	key[2] = k->handle->present ? km_place_get(k->handle, track) & UINT32_MAX : 0;
	key[3] = k->addrs->present ? stack_hash(k, track) : 0;
}

uint64_t km_slab_user_of(struct km_run *run, uint32_t cache, uint64_t addr)
{
	struct km_known *known = run->known;
	struct walk k = { .known = known };
	uint64_t key[KM_TALLY_KEYS] = { 0 }, root = run->slabs->caches.v[cache].root;
	const struct km_tally_site *site;
	uint8_t track[MAX_TRACK];

	find_places(&k, run->k->layout);
	if (known && known->tracks && known->tracks[cache] && k.bytes <= MAX_TRACK &&
	    !km_view_read(run->view, addr + known->tracks[cache], track, k.bytes))
		key_of(&k, (uint32_t)root, ALLOC, track, key);
	else if (known && known->metas && known->metas[cache] &&
		 !km_read_field(run->view, KF_kasan_alloc_meta_stack, addr + known->metas[cache], 0,
				&key[2]))
		key[0] = (uint64_t)KASAN << 32 | root;
	else
		return 0;
	site = km_tally_find(&known->objects, key);
	return site ? site->id : 0;
}

struct reader {
	struct km_chunk_worker *chunks;
	struct km_view *view;
};

static bool take_meta(const struct walk *k, struct km_tally_part *p, struct km_view *v, uint32_t cache,
		      uint64_t object)
{
	uint64_t key[KM_TALLY_KEYS] = {
		(uint64_t)KASAN << 32 | k->w->run->slabs->caches.v[cache].root
	};
	enum km_status st =
		km_read_field(v, KF_kasan_alloc_meta_stack, object + k->known->metas[cache], 0, &key[2]);

	if (!st)
		return km_tally_part_take(p, key, object + k->known->metas[cache]);
	km_tally_lose(&p->lost, 1, st);
	return true;
}

static bool take_tracks(const struct walk *k, struct km_tally_part *p, struct km_view *v, uint32_t cache,
			uint64_t object)
{
	uint32_t root = k->w->run->slabs->caches.v[cache].root;
	uint8_t tracks[NR_TRACKS * MAX_TRACK];
	enum km_status st = km_view_read(v, object + k->known->tracks[cache], tracks, NR_TRACKS * k->bytes);
	unsigned which;

	if (st) {
		km_tally_lose(&p->lost, 1, st);
		return true;
	}
	for (which = 0; which < NR_TRACKS; which++) {
		uint64_t key[KM_TALLY_KEYS];

		key_of(k, root, which, tracks + which * k->bytes, key);
		if (!km_tally_part_take(p, key, object + k->known->tracks[cache] + which * k->bytes))
			return false;
	}
	return true;
}

static bool take_object(const struct walk *k, struct km_tally_part *p, struct km_view *v, uint32_t cache,
			uint64_t object)
{
	return (!k->known->tracks[cache] || take_tracks(k, p, v, cache, object)) &&
	       (!k->known->metas[cache] || take_meta(k, p, v, cache, object));
}

static bool take_slab(const struct walk *k, struct km_tally_part *p, struct km_view *v,
		      const struct km_slab_found *f, const uint8_t *map)
{
	const struct km_kernel *kernel = k->w->run->k;
	const struct km_slab_cache *c;
	uint64_t first;
	uint32_t i;

	if (f->cache == KM_NO_CACHE || !(k->known->tracks[f->cache] || k->known->metas[f->cache]) || !f->objects)
		return true;
	c = &k->w->run->slabs->caches.v[f->cache];
	if (f->st) {
		km_tally_lose(&p->lost, f->inuse, f->st);
		return true;
	}
	first = kernel->direct_map + (f->pfn << kernel->page_shift) + f->first;
	for (i = 0; i < f->objects; i++)
		if (!(map[i / 8] >> i % 8 & 1) &&
		    !take_object(k, p, v, f->cache, first + (uint64_t)i * c->slot_bytes))
			return false;
	return true;
}

/* ---- slabs ---- */

static void slab_notes_finish(void *arg, void *state)
{
	struct reader *r = state;

	(void)arg;
	if (r) {
		km_chunk_worker_destroy(r->chunks);
		km_view_destroy(r->view);
	}
	free(r);
}

static enum km_status start_tracks(void *arg, void **ret)
{
	struct walk *k = arg;
	struct reader *r = km_calloc(1, sizeof(*r));
	enum km_status st = r ? km_chunk_worker_create(&k->plan, &r->chunks) : KM_NOMEM;

	if (!st)
		st = km_view_create(k->w->run->k, &r->view);
	if (st)
		slab_notes_finish(NULL, r);
	else
		*ret = r;
	return st;
}

static enum km_status produce_tracks(void *arg, void *state, uint64_t item, void **ret)
{
	const struct walk *k = arg;
	struct reader *r = state;
	struct km_tally_part *p = km_calloc(1, sizeof(*p));
	struct km_chunk *c = NULL;
	enum km_status st = p ? KM_OK : KM_NOMEM;
	size_t i, at = 0;

	*ret = p;
	if (!st)
		st = km_chunk_read(r->chunks, item * k->plan.chunk_pages, &c);
	for (i = 0; !st && i < c->slabs.n; i++) {
		const struct km_slab_found *f = &c->slabs.v[i];

		if (f->objects && !take_slab(k, p, r->view, f, c->slab_maps.v + at))
			st = KM_NOMEM;
		at += (f->objects + 7u) / 8;
	}
	km_chunk_destroy(c);
	return st;
}

static enum km_status consume_tracks(void *arg, uint64_t item, enum km_status st, void *result)
{
	struct walk *k = arg;

	(void)item;
	return km_tally_part_join(&k->w->known->objects, &k->lost, st, result);
}

static enum km_status walk_slabs(struct walk *k)
{
	struct km_run *run = k->w->run;

	return km_chunk_walk(&k->plan, run,
			     &(struct km_work){
				     .start = start_tracks,
				     .finish = slab_notes_finish,
				     .produce = produce_tracks,
				     .consume = consume_tracks,
				     .drop = km_tally_part_drop,
				     .arg = k,
			     });
}

/* ---- rows ---- */

/* The stack in the track itself, up to v5.17; where there is none, who called the allocator. */
static const struct km_stack *own_stack(const struct walk *k, const struct km_tally_site *s,
					struct km_stack *buf)
{
	uint64_t frame;
	uint32_t i;

	buf->n = 0;
	for (i = 0; s->key[3] && i < k->addrs->count && i < KM_DEPOT_FRAMES; i++) {
		if (km_read_field(k->w->run->view, KF_track_addrs, s->example, i, &frame) ||
		    !frame)
			break;
		buf->frames[buf->n++] = frame;
	}
	if (!buf->n && s->key[1])
		buf->frames[buf->n++] = s->key[1];
	return buf->n ? buf : NULL;
}

static enum km_status write_site(struct walk *k, struct km_tally_site *s)
{
	const struct km_slab_cache *c =
		&k->w->run->slabs->caches.v[(uint32_t)s->key[0]];
	unsigned which = (unsigned)(s->key[0] >> 32);
	struct km_stack stack;
	struct km_alloc_row row = {
		.source = sources[which],
		.cache = c->name,
		.objects = s->objects,
		.bytes = which != FREE ? (int64_t)(s->objects * c->object_bytes) : -1,
		.page_order = -1,
		.gfp_mask = -1,
	};

	if (s->key[2])
		row.stack = km_alloc_stack(k->w, (uint32_t)s->key[2], &stack);
	if (!row.stack && which != KASAN)
		row.stack = own_stack(k, s, &stack);
	return km_alloc_write(k->w, &row, &s->id);
}

static enum km_status write_sites(struct walk *k)
{
	struct km_tally *t = &k->w->known->objects;
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < t->v.n; i++)
		st = write_site(k, &t->v.v[i]);
	if (!st && k->lost.n) {
		k->w->run->journal.unknowns += k->lost.n - 1;
		km_run_unknown(k->w->run, k->lost.why, "who allocated %llu objects of slabs",
			       (unsigned long long)k->lost.n);
	}
	return st;
}

enum km_status km_slab_user_write(struct km_alloc_writer *w)
{
	struct walk k = { .w = w, .known = w->known };
	enum km_status st;
	size_t n;

	find_places(&k, w->run->k->layout);
	if (w->run->slabs->kind != KM_ALLOCATOR_SLUB || !w->run->sums->scanned ||
	    !w->run->k->direct_map || !track_known(&k)) {
		km_alloc_off(w, "who allocated objects of slabs is not noted, or not known how");
		return KM_OK;
	}
	st = find_caches(&k, &n);
	if (!st && n) {
		w->parts++;
		st = walk_slabs(&k);
	} else if (!st) {
		km_alloc_off(w, "no slab cache notes who allocated (slub_debug=U)");
	}
	if (!st && n)
		st = write_sites(&k);
	return st;
}
