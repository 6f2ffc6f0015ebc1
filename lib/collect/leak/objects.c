/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Objects of slab caches, grouped by where their first pointers lead and, without any, by what they hold. Of a cache with
 * very many, some are looked at, evenly spread.
 */
#include <ctype.h>
#include <stdio.h>

#include "leak.h"

#define MAX_LOOKED 65536u /* objects of one cache */
#define MAX_GROUPS 1024u  /* of one cache; what is met after these belongs to none */
#define MAX_ROWS   32u	  /* of one cache; the others are one row */
#define LOOK_BYTES 256u	  /* of an object */
#define MAX_WORDS  4u	  /* pointers that count */
#define MAX_TEXT   24u

/* Where a word leads. */
enum target {
	TO_SYMBOL, /* of the kernel or a module: at is the word */
	TO_CACHE,  /* an object of kind: at is the offset in it */
	TO_SELF,   /* its own object: at is the offset */
	TO_OTHER,  /* pages, areas */
	TO_OWNED,  /* the same, or what an owner has that could not be read */
	TO_UNKNOWN /* it is not known what is there */
};

struct pointer {
	uint16_t offset; /* of the word in its object */
	enum target type;
	uint32_t kind;
	uint64_t at;
};

struct object_group {
	struct pointer word[MAX_WORDS];
	unsigned n;
	char text[MAX_TEXT + 16]; /* without pointers: what is there */
	uint64_t objects, unreferenced, sample;
};

struct looking {
	struct km_leak *l;
	struct km_symbolizer *symbols;
	uint64_t step, next, seen; /* every step-th object is looked at */
	uint64_t allocated, looked;
	KM_VEC(struct object_group) groups;
	struct km_map by_key; /* hash -> index + 1 */
	struct object_group rest;
	enum target others; /* TO_OTHER or TO_OWNED */
	bool failed;
	uint8_t data[LOOK_BYTES];
};

/* ---- one object ---- */

static bool in_kernel(const struct looking *k, uint64_t word)
{
	const struct km_kernel *kernel = k->l->run->k;
	const struct km_mod_region *region;

	return word - kernel->xlate.image_vaddr < kernel->xlate.image_bytes ||
	       km_modules_find(&k->l->modules, word, &region);
}

/* Whether @word leads, directly or by its struct page, to memory that may be objects. */
static bool is_unknown(const struct km_leak *l, uint64_t word)
{
	const struct km_kernel *kernel = l->run->k;
	const struct km_mm *mm = l->run->mm;
	size_t lo = 0, hi = l->unknown.n;

	if (!mm->places && word - mm->map_bias < mm->end_pfn * mm->page.bytes)
		word = kernel->direct_map + ((word - mm->map_bias) / mm->page.bytes << kernel->page_shift);
	while (lo < hi) { /* the first that ends after the word */
		size_t mid = lo + (hi - lo) / 2;

		if (l->unknown.v[mid].end <= word)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < l->unknown.n && word >= l->unknown.v[lo].start;
}

/*
 * A word whose target is not known is of a kind of its own: if it were left out, its object would count among those that
 * have no pointer there.
 */
static bool classify_pointer(const struct looking *k, uint64_t word, const struct km_scan_object *self,
			     struct pointer *ret)
{
	struct km_scan_object o;
	enum km_leak_type type;

	if (!(word >> 63))
		return false;
	ret->kind = 0;
	ret->at = 0;
	if (in_kernel(k, word)) {
		ret->type = TO_SYMBOL;
		ret->at = word;
		return true;
	}
	if (!km_scan_object_of(k->l->scan, word, &o)) {
		ret->type = TO_UNKNOWN;
		return is_unknown(k->l, word);
	}
	type = KM_LEAK_TYPE(km_scan_kind_at(k->l->scan, o.kind)->tag);
	ret->kind = o.kind;
	ret->at = word - o.addr;
	if (o.number == self->number) {
		ret->type = TO_SELF;
	} else if (type == KM_LEAK_SLAB) {
		ret->type = TO_CACHE;
	} else {
		ret->type = k->others;
		ret->at = 0;
	}
	return true;
}

/* A fill, or a text; else nothing that objects have in common. */
static void look_at_content(const uint8_t *data, size_t bytes, struct object_group *g)
{
	size_t i, n;

	for (i = 1; i < bytes && data[i] == data[0]; i++)
		;
	if (i == bytes) {
		snprintf(g->text, sizeof(g->text), data[0] ? "filled with 0x%02x" : "zeros", data[0]);
		return;
	}
	for (i = 0; i + 8 <= bytes; i += 8) {
		for (n = 0; i + n < bytes && n < MAX_TEXT && isprint(data[i + n]); n++)
			;
		if (n >= 8) {
			snprintf(g->text, sizeof(g->text), "%zu:\"%.*s\"", i, (int)n,
				 (const char *)data + i);
			return;
		}
	}
}

static uint64_t mix_value(uint64_t h, uint64_t value)
{
	h = (h ^ value) * UINT64_C(0x9e3779b97f4a7c15);
	return h ^ h >> 29;
}

static uint64_t key_of(const struct object_group *g)
{
	uint64_t h = km_hash_text(KM_HASH_START, g->text);
	unsigned i;

	for (i = 0; i < g->n; i++) {
		h = mix_value(h, g->word[i].offset | (uint64_t)g->word[i].type << 16);
		h = mix_value(h, g->word[i].type == TO_CACHE ? g->word[i].kind : 0);
		h = mix_value(h, g->word[i].at);
	}
	return h ? h : 1;
}

/* False: it cannot be read. */
static bool take_print(struct looking *k, const struct km_scan_object *o, struct object_group *g)
{
	uint64_t bytes = km_scan_kind_at(k->l->scan, o->kind)->scan_bytes, i;

	if (!bytes || bytes > o->bytes)
		bytes = o->bytes;
	if (bytes > LOOK_BYTES)
		bytes = LOOK_BYTES;
	bytes &= ~UINT64_C(7);
	*g = (struct object_group){ .sample = o->addr };
	if (km_leak_read(k->l, k->l->run->view, o->kind, o->addr, k->data, bytes))
		return false;
	for (i = 0; i < bytes && g->n < MAX_WORDS; i += 8) {
		g->word[g->n].offset = (uint16_t)i;
		g->n += classify_pointer(k, km_le64(k->data + i), o, &g->word[g->n]);
	}
	if (!g->n && bytes)
		look_at_content(k->data, bytes, g);
	return true;
}

static struct object_group *group_of(struct looking *k, const struct object_group *print)
{
	uint64_t *at;
	struct object_group *g;

	if (!print->n && !print->text[0])
		return &k->rest;
	at = km_map_at(&k->by_key, key_of(print));
	if (!at) {
		k->failed = true;
		return &k->rest;
	}
	if (*at)
		return &k->groups.v[*at - 1];
	if (k->groups.n >= MAX_GROUPS) {
		*at = 0;
		return &k->rest;
	}
	g = km_vec_push(&k->groups);
	if (!g) {
		k->failed = true;
		return &k->rest;
	}
	*g = *print;
	*at = k->groups.n;
	return g;
}

static void sample_object(void *arg, const struct km_scan_object *o)
{
	struct looking *k = arg;
	struct object_group print, *g;

	if (k->failed || k->seen++ != k->next)
		return;
	k->next += k->step;
	if (!take_print(k, o, &print))
		return;
	k->looked++;
	g = group_of(k, &print);
	if (!g->objects++)
		g->sample = o->addr;
	g->unreferenced += !o->reached;
}

static void count_object(void *arg, const struct km_scan_object *o)
{
	(void)o;
	++*(uint64_t *)arg;
}

/* ---- rows ---- */

static const char *cache_name(const struct km_leak *l, uint32_t kind)
{
	const struct km_slabs *s = l->run->slabs;

	return s->caches.v[s->caches.v[KM_LEAK_REST(km_scan_kind_at(l->scan, kind)->tag)].root].name;
}

static int print_pointer(struct looking *k, const struct pointer *p, char *buf, size_t room)
{
	char name[160], module[64];

	switch (p->type) {
	case TO_SYMBOL:
		if (!km_leak_symbol(k->l->run, k->symbols, p->at, name, sizeof(name), module, sizeof(module)))
			return snprintf(buf, room, "%u:(kernel)", p->offset);
		return snprintf(buf, room, "%u:%s", p->offset, name);
	case TO_CACHE:
		return snprintf(buf, room, "%u:%s+%llu", p->offset, cache_name(k->l, p->kind),
				(unsigned long long)p->at);
	case TO_SELF:
		return snprintf(buf, room, "%u:self+%llu", p->offset, (unsigned long long)p->at);
	case TO_UNKNOWN:
		return snprintf(buf, room, "%u:(not known)", p->offset);
	case TO_OWNED:
		return snprintf(buf, room, "%u:pages?", p->offset);
	default:
		return snprintf(buf, room, "%u:pages", p->offset);
	}
}

/* NULL: nothing that they have in common. */
static const char *print_group(struct looking *k, const struct object_group *g)
{
	char text[512] = "";
	size_t n = 0;
	unsigned i;

	if (!g->n)
		return g->text[0] ? km_arena_strdup(&k->l->run->arena, g->text) : NULL;
	for (i = 0; i < g->n && n + 8 < sizeof(text); i++) {
		int more;

		if (i)
			text[n++] = ' ';
		more = print_pointer(k, &g->word[i], text + n, sizeof(text) - n);
		n += more < 0 ? 0 : (size_t)more < sizeof(text) - n ? (size_t)more
								    : sizeof(text) - n - 1;
	}
	return km_arena_strdup(&k->l->run->arena, text);
}

static int by_objects(const void *a, const void *b)
{
	const struct object_group *x = a, *y = b;

	if (x->objects != y->objects)
		return x->objects > y->objects ? -1 : 1;
	return x->sample < y->sample ? -1 : x->sample > y->sample;
}

static enum km_status write_group(struct looking *k, uint32_t kind, const struct object_group *g)
{
	struct row_object_group row = { 0 };
	const char *text = print_group(k, g);

	ROW_SET(row, object_group, cache, cache_name(k->l, kind));
	if (text)
		ROW_SET(row, object_group, fingerprint, text);
	ROW_SET(row, object_group, objects, g->objects);
	ROW_SET(row, object_group, bytes,
		g->objects * km_scan_kind_at(k->l->scan, kind)->object_bytes);
	if (!g->unreferenced || !km_leak_is_partial(k->l))
		ROW_SET(row, object_group, unreferenced, g->unreferenced);
	ROW_SET(row, object_group, sample_addr, g->sample);
	ROW_SET(row, object_group, looked_at, k->looked);
	ROW_SET(row, object_group, allocated, k->allocated);
	return ROW_ADD(k->l->run, object_group, row);
}

static enum km_status write_cache(struct looking *k, uint32_t kind)
{
	enum km_status st = KM_OK;
	size_t i;

	km_sort(k->groups.v, k->groups.n, sizeof(*k->groups.v), by_objects);
	for (i = 0; !st && i < k->groups.n && i < MAX_ROWS; i++)
		st = write_group(k, kind, &k->groups.v[i]);
	for (; i < k->groups.n; i++) {
		if (!k->rest.objects)
			k->rest.sample = k->groups.v[i].sample;
		k->rest.objects += k->groups.v[i].objects;
		k->rest.unreferenced += k->groups.v[i].unreferenced;
	}
	return st || !k->rest.objects ? st : write_group(k, kind, &k->rest);
}

static enum km_status look_at_cache(struct looking *k, uint32_t kind)
{
	k->groups.n = 0;
	km_map_clear(&k->by_key);
	k->rest = (struct object_group){ 0 };
	k->allocated = k->looked = k->next = k->seen = 0;
	km_scan_each(k->l->scan, kind, count_object, &k->allocated);
	k->step = k->allocated ? (k->allocated + MAX_LOOKED - 1) / MAX_LOOKED : 1;
	km_scan_each(k->l->scan, kind, sample_object, k);
	return k->failed ? KM_NOMEM : write_cache(k, kind);
}

static bool modules_whole(const struct km_modules *m)
{
	size_t i;

	for (i = 0; i < m->v.n && !m->v.v[i].regions; i++)
		;
	return i == m->v.n && (m->end == KM_OK || m->end == KM_ABSENT);
}

enum km_status km_leak_objects(struct km_leak *l)
{
	struct looking *k = km_calloc(1, sizeof(*k));
	enum km_status st;
	size_t i;

	if (!k)
		return KM_NOMEM;
	k->l = l;
	k->others = l->owners_lost || !modules_whole(&l->modules) ? TO_OWNED : TO_OTHER;
	st = km_symbolizer_create(l->run->view, &k->symbols);
	for (i = 0; !st && i < l->cache_kind.n; i++)
		st = look_at_cache(k, l->cache_kind.v[i]);
	km_symbolizer_destroy(k->symbols);
	km_vec_free(&k->groups);
	km_map_free(&k->by_key);
	free(k);
	return st;
}
