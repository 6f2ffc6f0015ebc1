/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>

#include "alloc_site.h"
#include "site/site.h"

/* ---- sums ---- */

static uint64_t hash_of(const uint64_t key[KM_TALLY_KEYS])
{
	uint64_t h = 0;
	size_t i;

	for (i = 0; i < KM_TALLY_KEYS; i++)
		h = (h ^ key[i]) * UINT64_C(0x9e3779b97f4a7c15) + 1, h ^= h >> 32;
	return h;
}

static size_t slot_of(const struct km_tally *s, const uint64_t key[KM_TALLY_KEYS])
{
	size_t i = (size_t)hash_of(key) & (s->slots.n - 1);

	while (s->slots.v[i] &&
	       memcmp(s->v.v[s->slots.v[i] - 1].key, key, sizeof(s->v.v[0].key)) != 0)
		i = (i + 1) & (s->slots.n - 1);
	return i;
}

static bool grow(struct km_tally *s)
{
	size_t i, n = s->slots.n ? s->slots.n * 2 : 64;

	if (s->v.n < s->slots.n / 2)
		return true;
	if (s->v.n >= UINT32_MAX / 2 || !km_vec_reserve(&s->slots, n - s->slots.n))
		return false;
	memset(s->slots.v, 0, n * sizeof(*s->slots.v));
	s->slots.n = n;
	for (i = 0; i < s->v.n; i++)
		s->slots.v[slot_of(s, s->v.v[i].key)] = (uint32_t)i + 1;
	return true;
}

struct km_tally_site *km_tally_at(struct km_tally *s, const uint64_t key[KM_TALLY_KEYS])
{
	struct km_tally_site *site;
	size_t slot;

	if (!grow(s))
		return NULL;
	slot = slot_of(s, key);
	if (s->slots.v[slot])
		return &s->v.v[s->slots.v[slot] - 1];
	site = km_vec_push(&s->v);
	if (!site)
		return NULL;
	memcpy(site->key, key, sizeof(site->key));
	s->slots.v[slot] = (uint32_t)s->v.n;
	return site;
}

const struct km_tally_site *km_tally_find(const struct km_tally *s,
					  const uint64_t key[KM_TALLY_KEYS])
{
	uint32_t at = s->slots.n ? s->slots.v[slot_of(s, key)] : 0;

	return at ? &s->v.v[at - 1] : NULL;
}

bool km_tally_add(struct km_tally *s, const struct km_tally *from)
{
	size_t i;

	for (i = 0; i < from->v.n; i++) {
		const struct km_tally_site *f = &from->v.v[i];
		struct km_tally_site *to = km_tally_at(s, f->key);

		if (!to)
			return false;
		if (!to->objects)
			to->example = f->example;
		to->objects += f->objects;
		to->bytes += f->bytes;
	}
	return true;
}

void km_tally_free(struct km_tally *s)
{
	km_vec_free(&s->v);
	km_vec_free(&s->slots);
}

void km_tally_lose(struct km_tally_lost *lost, uint64_t n, enum km_status why)
{
	if (!lost->n)
		lost->why = why;
	lost->n += n;
}

bool km_tally_part_take(struct km_tally_part *p, const uint64_t key[KM_TALLY_KEYS], uint64_t example)
{
	struct km_tally_site *s = km_tally_at(&p->sites, key);

	if (s && !s->objects++)
		s->example = example;
	return s != NULL;
}

void km_tally_part_drop(void *arg, void *result)
{
	struct km_tally_part *p = result;

	(void)arg;
	if (p)
		km_tally_free(&p->sites);
	free(p);
}

enum km_status km_tally_part_join(struct km_tally *to, struct km_tally_lost *lost, enum km_status st,
				  struct km_tally_part *part)
{
	if (!st && part && !km_tally_add(to, &part->sites))
		st = KM_NOMEM;
	if (!st && part)
		km_tally_lose(lost, part->lost.n, part->lost.why);
	km_tally_part_drop(NULL, part);
	return st;
}

static void free_known(void *share)
{
	struct km_known *k = share;

	km_tally_free(&k->pages);
	km_tally_free(&k->objects);
	km_tally_free(&k->tags);
	km_tally_free(&k->leaks);
	free(k->tracks);
	free(k->metas);
	free(k->notes);
}

/* ---- rows ---- */

const struct km_stack *km_alloc_stack(struct km_alloc_writer *w, uint32_t handle,
				      struct km_stack *buf)
{
	enum km_status st = km_depot_fetch(&w->known->depot, w->run->view, handle, buf);

	if (!st)
		return buf;
	if (st != KM_NOTFOUND && !w->lost_stacks++)
		w->lost_why = st;
	return NULL;
}

void km_alloc_off(struct km_alloc_writer *w, const char *why)
{
	if (w->nr_off < KM_ARRAY_LEN(w->off))
		w->off[w->nr_off++] = why;
}

/* "name" and "module" of "name+0x10/0x90 [module]". */
static void blame(struct km_alloc_writer *w, const char *frame)
{
	const char *open = strchr(frame, '[');

	/* A number: no symbol is known. */
	snprintf(w->function, sizeof(w->function), "%.*s",
		 strncmp(frame, "0x", 2) ? (int)strcspn(frame, "+") : 0, frame);
	w->module[0] = '\0';
	if (open)
		snprintf(w->module, sizeof(w->module), "%.*s", (int)strcspn(open + 1, "]"),
			 open + 1);
}

/* The frames as text, a line each; and the function to blame: the first that allocates for nobody else. */
static enum km_status tell_stack(struct km_alloc_writer *w, const struct km_stack *s)
{
	bool blamed = false;
	size_t n = 0;
	unsigned i;

	for (i = 0; i < s->n; i++) {
		const char *frame;
		enum km_status why, st = km_symbolize(w->symbols, s->frames[i], &frame, &why);
		bool allocator;

		if (st)
			return st;
		allocator = km_site_is_allocator((struct km_text){ frame, frame + strlen(frame) });
		if (!i || (!blamed && !allocator))
			blame(w, frame);
		blamed = blamed || !allocator;
		snprintf(w->text + n, sizeof(w->text) - n, "%s%s", i ? "\n" : "", frame);
		n += strlen(w->text + n);
	}
	return KM_OK;
}

enum km_status km_alloc_write(struct km_alloc_writer *w, const struct km_alloc_row *r,
			      uint64_t *ret_id)
{
	const char *function = r->function, *module = r->module;
	struct row_alloc_site row = { 0 };
	enum km_status st = r->stack ? tell_stack(w, r->stack) : KM_OK;

	if (st)
		return st;
	if (r->stack) {
		function = w->function[0] ? w->function : NULL;
		module = w->module[0] ? w->module : NULL;
		ROW_SET(row, alloc_site, stack, w->text);
	}
	*ret_id = ++w->known->last_id;
	ROW_SET(row, alloc_site, alloc_site_id, *ret_id);
	ROW_SET(row, alloc_site, source, r->source);
	ROW_SET(row, alloc_site, objects, r->objects);
	if (r->bytes >= 0)
		ROW_SET(row, alloc_site, bytes, r->bytes);
	if (r->cache)
		ROW_SET(row, alloc_site, cache, r->cache);
	if (r->file)
		ROW_SET(row, alloc_site, file, r->file);
	if (r->page_order >= 0)
		ROW_SET(row, alloc_site, page_order, r->page_order);
	if (r->gfp_mask >= 0)
		ROW_SET(row, alloc_site, gfp_mask, r->gfp_mask);
	if (function)
		ROW_SET(row, alloc_site, function, function);
	if (module)
		ROW_SET(row, alloc_site, module, module);
	return ROW_ADD(w->run, alloc_site, row);
}

/* ---- the collector ---- */

static enum km_status write_all(struct km_alloc_writer *w)
{
	enum km_status st = km_page_owner_write(w);

	if (!st)
		st = km_slab_user_write(w);
	if (!st)
		st = km_alloc_tag_write(w);
	return st ? st : km_kmemleak_write(w);
}

/* Suggest what to boot with, where the kernel keeps no notes. */
static void tell_off(struct km_alloc_writer *w)
{
	const char *text = w->nr_off ? w->off[0] : "";
	unsigned i;

	for (i = 1; text && i < w->nr_off; i++)
		text = km_arena_printf(&w->run->arena, "%s; %s", text, w->off[i]);
	km_journal_skip(&w->run->journal, "%s", text ? text : "");
}

static enum km_status run_alloc_site(struct km_run *run)
{
	_cleanup_(km_freep) struct km_alloc_writer *w = km_calloc(1, sizeof(*w));
	enum km_status st;

	if (!w)
		return KM_NOMEM;
	w->run = run;
	w->known = run->known = km_calloc(1, sizeof(*w->known));
	if (!w->known)
		return KM_NOMEM;
	km_depot_init(&w->known->depot, run->view);
	st = km_symbolizer_create(run->view, &w->symbols);
	if (!st)
		st = write_all(w);
	km_symbolizer_destroy(w->symbols);
	if (st)
		return st;
	if (!w->parts)
		tell_off(w);
	if (w->lost_stacks) {
		run->journal.unknowns += w->lost_stacks - 1;
		if (w->lost_why == KM_ABSENT)
			km_run_unknown(run, KM_ABSENT, "%llu stacks: %s",
				       (unsigned long long)w->lost_stacks, w->known->depot.why);
		else
			km_run_unknown(run, w->lost_why,
				       "%llu stacks: their handles lead to no record of their own",
				       (unsigned long long)w->lost_stacks);
	}
	return KM_OK;
}

const struct km_collector km_collect_alloc_site = {
	.name = "alloc_site",
	.doc = "Who allocated pages and objects, where the kernel noted it.",
	.tables = (const struct km_table *const[]){ &km_tbl_alloc_site, NULL },
	.shares = (const struct km_share[]){ KM_SHARE_LATER(known, free_known), { 0 } },
	.after = (const char *const[]){ "slab", "page", NULL },
	.run = run_alloc_site,
};
