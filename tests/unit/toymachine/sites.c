/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Who allocated what in a toy machine: notes about pages, tracks behind objects, a depot of stacks. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "machine.h"

#define PAGE	    4096u
#define STACKS	    TOY_SITE_STACKS
#define POOL_BYTES  (4 * PAGE)
#define OTHER_NOTES 24u /* of another user of the notes, before page_owner's */

struct maker {
	struct toy *m;
	struct toy_sites *s;
};

static void *kptr(uint64_t addr)
{
	return (void *)(uintptr_t)addr;
}

static unsigned below(struct toy *m, unsigned n)
{
	return (unsigned)(toy_random(m) % n);
}

/* ---- stacks ---- */

static void make_frames(struct maker *k)
{
	unsigned i, n;

	for (i = 0; i < STACKS; i++) {
		struct toy_site_stack *t = &k->s->stack[i];

		t->n = 1 + i % 7;
		for (n = 0; n < t->n; n++)
			t->frames[n] = UINT64_C(0xffffffff81000000) + k->m->kaslr +
				       (toy_random(k->m) & 0xfffff);
	}
}

static struct toy_site *find_site(struct maker *k, const char *source, const char *cache, int order,
				  long gfp, int stack)
{
	struct toy_site *t;
	unsigned i;

	for (i = 0; i < k->s->nr; i++) {
		t = &k->s->site[i];
		if (t->source == source && t->cache == cache && t->order == order &&
		    t->gfp == gfp && t->stack == stack)
			return t;
	}
	if (k->s->nr == TOY_MAX_SITES)
		abort();
	t = &k->s->site[k->s->nr++];
	*t = (struct toy_site){ source, cache, order, gfp, stack, 0, 0 };
	return t;
}

#if TOY_SITES > 404
/* hash_stack() of lib/stackdepot.c, by the words of a stack as bytes: written apart from the reader's. */
static uint32_t rotl(uint32_t x, int n)
{
	return (x << n) | (x >> (32 - n));
}

static uint32_t jhash_words(const uint32_t *k, uint32_t length, uint32_t seed)
{
	uint32_t a = 0xdeadbeef + (length << 2) + seed, b = a, c = a;

	while (length > 3) {
		a += k[0], b += k[1], c += k[2];
		a -= c, a ^= rotl(c, 4), c += b;
		b -= a, b ^= rotl(a, 6), a += c;
		c -= b, c ^= rotl(b, 8), b += a;
		a -= c, a ^= rotl(c, 16), c += b;
		b -= a, b ^= rotl(a, 19), a += c;
		c -= b, c ^= rotl(b, 4), b += a;
		length -= 3, k += 3;
	}
	if (length == 3)
		c += k[2];
	if (length >= 2)
		b += k[1];
	if (length >= 1) {
		a += k[0];
		c ^= b, c -= rotl(b, 14);
		a ^= c, a -= rotl(c, 11);
		b ^= a, b -= rotl(a, 25);
		c ^= b, c -= rotl(b, 16);
		a ^= c, a -= rotl(c, 4);
		b ^= a, b -= rotl(a, 14);
		c ^= b, c -= rotl(b, 24);
	}
	return c;
}

/* Records in pools 1 and 2 of the depot; pool 0 holds nothing of use, so that an index that is off by one shows. */
static void make_depot(struct maker *k)
{
	uint64_t *pools, at, i;
#if TOY_SITES >= 701
	uint64_t array = TOY_DIRECT_MAP + toy_take_frames(k->m, PAGE);

	*TOY_VAR(k->m, uint64_t, "stack_pools") = array;
	pools = toy_at(k->m, array);
#elif TOY_SITES >= 604
	pools = TOY_VAR(k->m, uint64_t, "stack_pools");
#else
	pools = TOY_VAR(k->m, uint64_t, "stack_slabs");
#endif
	for (i = 0; i < 3; i++)
		pools[i] = TOY_DIRECT_MAP + toy_take_frames(k->m, POOL_BYTES);
	for (i = 0; i < STACKS; i++) {
		struct toy_site_stack *t = &k->s->stack[i];
		uint64_t pool = 1 + i % 2, offset = 64 + i / 2 * 256;
		struct stack_record *r;

		at = pools[pool] + offset;
		r = toy_at(k->m, at);
#if TOY_SITES < 604
		r->handle.slabindex = (unsigned)pool & 0xffff;
#elif TOY_SITES < 612
		r->handle.pool_index = (unsigned)pool & 0xffff;
#else
		r->handle.pool_index_plus_1 = (unsigned)(pool + 1) & 0xffff;
#endif
		r->handle.offset = (unsigned)(offset >> 4) & 0x3ff;
#if TOY_SITES < 608
		r->handle.valid = 1;
#endif
		r->size = t->n;
		memcpy(r->entries, t->frames, 8u * t->n);
		r->hash = jhash_words((const uint32_t *)(const void *)t->frames, 2 * t->n,
				      0x9747b28c);
		t->handle = r->handle.handle;
		t->record = at;
	}
}
#endif

/* ---- pages ---- */

#if TOY_SITES == 404
#define NOTE_BYTES sizeof(struct page_ext)
#else
#define NOTE_BYTES (sizeof(struct page_ext) + OTHER_NOTES + sizeof(struct page_owner))
#endif

static void note_page(struct maker *k, uint8_t *note, int order, unsigned gfp, int stack, bool first,
		      bool freed)
{
	/* Notes of 20 bytes, as in 4.19, are not aligned. */
	struct page_ext e;
	const struct toy_site_stack *t = &k->s->stack[stack];
#if TOY_SITES == 404
	if (!first || freed)
		return;
	memcpy(&e, note, sizeof(e));
	e.flags = 1ul << PAGE_EXT_OWNER;
	e.order = (unsigned)order;
	e.gfp_mask = gfp;
	e.nr_entries = t->n;
	memcpy(e.trace_entries, t->frames, 8u * t->n);
#else
	struct page_owner *o =
		(struct page_owner *)(void *)(note + sizeof(struct page_ext) + OTHER_NOTES);
#if TOY_SITES < 510
	if (!first || freed)
		return;
	memcpy(&e, note, sizeof(e));
	e.flags = 1ul << PAGE_EXT_OWNER;
#else
	(void)first;
	memcpy(&e, note, sizeof(e));
	e.flags = 1ul << PAGE_EXT_OWNER | (freed ? 0 : 1ul << PAGE_EXT_OWNER_ALLOCATED);
#endif
	o->order = (unsigned short)order;
	o->gfp_mask = gfp;
	o->handle = t->handle;
#endif
	memcpy(note, &e, sizeof(e));
}

/* The notes of the pages of one section: blocks of orders 0 to 3, some free. */
static void note_section(struct maker *k, unsigned nr)
{
	uint64_t pages = k->m->section_pages, i, n;
	uint64_t paddr = toy_take_frames(k->m, pages * NOTE_BYTES);

	toy_section(k->m, nr)->page_ext =
		kptr(TOY_DIRECT_MAP + paddr - nr * pages * NOTE_BYTES);
	k->s->notes[nr] = paddr;
	for (i = 0; i < pages;) {
		int order = (int)below(k->m, 4), stack = (int)below(k->m, STACKS - 1);
		unsigned gfp = below(k->m, 2) ? 0xcc0 : 0x1100dca;
		bool freed = below(k->m, 3) == 0;
		struct toy_site *t;

		while (i & ((UINT64_C(1) << order) - 1))
			order--;
		for (n = 0; n < UINT64_C(1) << order; n++)
			note_page(k, k->m->mem + paddr + (i + n) * NOTE_BYTES, order, gfp, stack,
				  !n, freed);
		i += UINT64_C(1) << order;
		if (freed)
			continue;
		t = find_site(k, "page_owner", NULL, order, gfp, stack);
		t->objects++;
		t->bytes += PAGE << order;
	}
}

static void note_pages(struct maker *k)
{
	static const unsigned sections[] = { 1, 3, 6 };
	size_t i;

#if TOY_SITES >= 510
	*TOY_VAR(k->m, uint64_t, "page_ext_size") = NOTE_BYTES;
#else
	*TOY_VAR(k->m, uint64_t, "extra_mem") = NOTE_BYTES - sizeof(struct page_ext);
#endif
#if TOY_SITES > 404
	TOY_VAR(k->m, struct page_ext_operations, "page_owner_ops")->offset =
		sizeof(struct page_ext) + OTHER_NOTES;
#endif
	for (i = 0; i < sizeof(sections) / sizeof(sections[0]); i++)
		note_section(k, sections[i]);
}

/* ---- objects ---- */

static void track(struct maker *k, uint64_t at, const char *source, struct toy_cache *c)
{
	int stack = (int)below(k->m, STACKS);
	struct track *t = toy_at(k->m, at);
	struct toy_site *site;
	bool none = !strcmp(source, "slub_free") && below(k->m, 2);

	memset(t, 0, sizeof(*t));
	if (none) /* never freed */
		stack = -1;
	site = find_site(k, source, c->name, -1, -1, stack);
	site->objects++;
	site->bytes += strcmp(source, "slub_user") ? 0 : c->object;
	if (none)
		return;
	t->addr = k->s->stack[stack].frames[0];
	t->cpu = 1;
#if TOY_SITES < 601
	memcpy(t->addrs, k->s->stack[stack].frames, 8u * k->s->stack[stack].n);
#else
	t->handle = k->s->stack[stack].handle;
#endif
}

/* Every object that was ever allocated has tracks: a free one those of who had it last. */
static void track_slab(struct maker *k, const struct toy_slab *t, struct toy_cache *c)
{
	uint64_t first = TOY_DIRECT_MAP + t->pfn * PAGE + c->first;
	unsigned i;

	for (i = 0; i < t->objects; i++) {
		uint64_t at = first + (uint64_t)i * c->slot + c->tracks;
		bool allocated = i < 64 && t->used >> i & 1;

		if (allocated) {
			track(k, at, "slub_user", c);
			track(k, at + sizeof(struct track), "slub_free", c);
		} else {
			memset(toy_at(k->m, at), 0x5a, 2 * sizeof(struct track));
		}
	}
}

/* KASAN's notes, in its generic mode: of who allocated, and two of who passed the object on. */
#ifdef TOY_KASAN
static void note_slab(struct maker *k, const struct toy_slab *t, struct toy_cache *c)
{
	uint64_t first = TOY_DIRECT_MAP + t->pfn * PAGE + c->first;
	unsigned i;

	for (i = 0; i < t->objects; i++) {
		struct kasan_alloc_meta *meta = toy_at(k->m, first + (uint64_t)i * c->slot + c->meta);
		bool allocated = i < 64 && t->used >> i & 1;
		int stack = (int)below(k->m, STACKS);
		struct toy_site *site;

		memset(meta, 0x5a, sizeof(*meta));
		if (!allocated)
			continue;
		meta->alloc_track.pid = 1;
		meta->alloc_track.stack = k->s->stack[stack].handle;
		meta->aux_stack[0] = k->s->stack[(stack + 1) % (int)STACKS].handle;
		site = find_site(k, "kasan", c->name, -1, -1, stack);
		site->objects++;
		site->bytes += c->object;
	}
}
#endif

/* ---- kmemleak ---- */

#ifdef TOY_KMEMLEAK
static void make_leaks(struct maker *k)
{
	uint64_t at = TOY_DIRECT_MAP + toy_take_frames(k->m, PAGE), head;
	struct list_head *last;
	unsigned i;

	head = toy_sym(k->m, "object_list");
	last = toy_at(k->m, head);
	last->next = last->prev = kptr(head);
	*TOY_VAR(k->m, int, "kmemleak_enabled") = 1;
	*TOY_VAR(k->m, unsigned long, "jiffies_min_age") = 1250;
	*TOY_VAR(k->m, unsigned long, "jiffies_last_scan") = 9000;
	for (i = 0; i < 4; i++) {
		struct kmemleak_object *o = toy_at(k->m, at + 256u * i);
		uint64_t link = at + 256u * i + offsetof(struct kmemleak_object, object_list);
		struct list_head *h = toy_at(k->m, head);

		k->s->leak[i] = at + 256u * i;
		o->flags = 3;
		o->pointer = TOY_DIRECT_MAP + 64 * i;
		o->size = 192;
		o->min_count = 1;
		o->count = i == 2;
		o->jiffies = i == 3 ? 8000 : 5000;
#if TOY_SITES == 510
		o->trace_len = k->s->stack[7].n;
		memcpy(o->trace, k->s->stack[7].frames, 8u * o->trace_len);
#else
		o->trace_handle = k->s->stack[7].handle;
#endif
		((struct list_head *)toy_at(k->m, (uint64_t)(uintptr_t)h->prev))->next = kptr(link);
		o->object_list.prev = h->prev;
		o->object_list.next = kptr(head);
		h->prev = kptr(link);
		if (i < 2) {
			struct toy_site *t = find_site(k, "kmemleak", NULL, -1, -1, 7);

			t->objects++;
			t->bytes += 192;
		}
	}
}
#endif

/* ---- lines of source ---- */

#ifdef TOY_TAGS
static void make_tags(struct maker *k)
{
	uint64_t at = TOY_DIRECT_MAP + toy_take_frames(k->m, PAGE), text = at + 2048;
	uint64_t node = at + 3072 - 576;
	struct codetag_type *type = toy_at(k->m, at);
	struct codetag_module *module[2] = { toy_at(k->m, at + 128), toy_at(k->m, at + 192) };
	struct xa_node *n = toy_at(k->m, node);
	unsigned i, cpu;

	*TOY_VAR(k->m, uint64_t, "alloc_tag_cttype") = at;
	type->mod_idr.idr_rt.xa_head = kptr(node | 2);
	n->array = kptr(at + offsetof(struct codetag_type, mod_idr.idr_rt));
	n->slots[0] = kptr(at + 128);
	n->slots[3] = kptr(at + 192);
	strcpy(toy_at(k->m, text), "mm/toy.c");
	strcpy(toy_at(k->m, text + 32), "toy_alloc");
	strcpy(toy_at(k->m, text + 64), "toy_module");
	for (i = 0; i < 3; i++) {
		struct alloc_tag *t = toy_at(k->m, at + 512 + i * sizeof(*t));

		k->s->tag[i] = at + 512 + i * sizeof(*t);
		t->ct.lineno = 100 + i;
		t->ct.filename = kptr(text);
		t->ct.function = kptr(text + 32);
		t->ct.modname = i == 2 ? kptr(text + 64) : NULL;
		t->counters = kptr(0x3e00 + 16 * i);
		for (cpu = 0; cpu < TOY_CPUS && i != 1; cpu++) {
			struct alloc_tag_counters *c =
				(void *)(k->m->mem + k->m->percpu[cpu] + 0x3e00 + 16 * i);

			/* freed on another CPU than it was allocated on */
			c->bytes = cpu ? 1000 * (i + 1) : -500ul;
			c->calls = cpu ? 10 : -5ul;
		}
	}
	module[0]->range.start = kptr(k->s->tag[0]);
	module[0]->range.stop = kptr(k->s->tag[2]);
	module[1]->range.start = kptr(k->s->tag[2]);
	module[1]->range.stop = kptr(k->s->tag[2] + sizeof(struct alloc_tag));
}
#endif

void toy_add_sites(struct toy *m, struct toy_slabs *slabs, struct toy_sites *ret)
{
	struct maker k = { m, ret };
	size_t i;

	memset(ret, 0, sizeof(*ret));
	ret->note_bytes = NOTE_BYTES;
	make_frames(&k);
#if TOY_SITES > 404
	make_depot(&k);
#endif
	note_pages(&k);
#ifdef TOY_KMEMLEAK
	make_leaks(&k);
#endif
#ifdef TOY_TAGS
	make_tags(&k);
#endif
	for (i = 0; i < slabs->nr; i++) {
		struct toy_cache *c = &slabs->cache[slabs->slab[i].cache];

		if (c->tracks)
			track_slab(&k, &slabs->slab[i], c);
#ifdef TOY_KASAN
		if (c->meta)
			note_slab(&k, &slabs->slab[i], c);
#endif
	}
}
