/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <assert.h>
#include <stdio.h>

#include "collect/collect.h"
#include "owner.h"

enum km_status km_owners_init(struct km_owners *o, uint64_t end_pfn)
{
	struct km_owner *nobody = km_vec_push(&o->v);
	char name[64];
	unsigned i;

	if (!nobody)
		return KM_NOMEM;
	nobody->pid = -1;
	if (end_pfn && end_pfn <= UINT64_MAX / sizeof(uint32_t) &&
	    km_scratch_create(end_pfn * sizeof(uint32_t), &o->frames) == KM_OK)
		o->nr_frames = end_pfn;
	for (i = 0; i < KM_SHARED_OWNERS; i++) {
		uint32_t id;
		enum km_status st;

		snprintf(name, sizeof(name), "%u%s processes", i + 2,
			 i + 1 == KM_SHARED_OWNERS ? " or more" : "");
		st = km_owner_add(o, KM_CLASS_anon, name, 0, -1, &id);
		if (st)
			return st;
		if (!i)
			o->shared = id;
	}
	return KM_OK;
}

void km_owners_deinit(struct km_owners *o)
{
	km_vec_free(&o->v);
	km_vec_free(&o->mappings);
	km_vec_free(&o->idle_requests);
	km_map_free(&o->by_addr);
	km_map_free(&o->by_mapping);
	km_map_free(&o->by_name);
	km_scratch_destroy(&o->frames);
	km_arena_free(&o->arena);
}

enum km_status km_owner_name(struct km_owners *o, uint32_t id, const char *name)
{
	const char *copy = km_arena_strdup(&o->arena, name);

	if (!copy)
		return KM_NOMEM;
	o->v.v[id].name = copy;
	return KM_OK;
}

enum km_status km_owner_add(struct km_owners *o, enum km_page_class class, const char *name,
			    uint64_t addr, int64_t pid, uint32_t *ret)
{
	uint32_t id = (uint32_t)o->v.n;
	struct km_owner *owner;
	uint64_t *at;

	if (o->v.n >= UINT32_MAX)
		return KM_NOMEM;
	owner = km_vec_push(&o->v);
	if (!owner)
		return KM_NOMEM;
	*owner = (struct km_owner){ .class = class, .addr = addr, .pid = pid };
	if (addr) {
		at = km_map_at(&o->by_addr, addr);
		if (!at)
			return KM_NOMEM;
		*at = id;
	}
	*ret = id;
	return name ? km_owner_name(o, id, name) : KM_OK;
}

uint32_t km_owner_at(const struct km_owners *o, uint64_t addr)
{
	const uint64_t *id = km_map_find(&o->by_addr, addr);

	return id ? (uint32_t)*id : KM_NO_OWNER;
}

uint64_t km_owner_claim(struct km_owners *o, uint64_t pfn, uint64_t nr, uint32_t id)
{
	uint32_t *frames = o->frames.data;
	uint64_t i, claimed = 0;

	if (pfn >= o->nr_frames)
		return 0;
	if (nr > o->nr_frames - pfn)
		nr = o->nr_frames - pfn;
	for (i = 0; i < nr; i++) {
		if (frames[pfn + i] == KM_NO_OWNER) {
			frames[pfn + i] = id;
			claimed++;
		}
	}
	return claimed;
}

void km_owner_map_anon(struct km_owners *o, uint64_t pfn, uint64_t nr, uint32_t id)
{
	uint32_t *frames = o->frames.data;
	uint32_t last = o->shared + KM_SHARED_OWNERS - 1;
	uint64_t i;

	if (pfn >= o->nr_frames)
		return;
	if (nr > o->nr_frames - pfn)
		nr = o->nr_frames - pfn;
	for (i = pfn; i < pfn + nr; i++) {
		uint32_t old = frames[i];

		if (old == KM_NO_OWNER)
			frames[i] = id;
		else if (old >= o->shared && old < last)
			frames[i] = old + 1;
		else if (old != id && old != last && o->v.v[old].class == KM_CLASS_anon)
			frames[i] = o->shared;
	}
}

enum km_status km_owners_perhaps_more(struct km_owners *o)
{
	enum km_status st = KM_OK;
	char name[96];
	size_t i;

	for (i = 1; !st && i < o->v.n; i++) {
		if (o->shared && i - o->shared < KM_SHARED_OWNERS - 1)
			snprintf(name, sizeof(name), "at least %zu processes", i - o->shared + 2);
		else if (o->v.v[i].shares)
			snprintf(name, sizeof(name), "%s and perhaps others", o->v.v[i].name);
		else
			continue;
		st = km_owner_name(o, (uint32_t)i, name);
	}
	return st;
}

struct km_mapping_use *km_owner_mapping(struct km_owners *o, uint64_t mapping,
					enum km_page_class class)
{
	uint64_t *at = km_map_at(&o->by_mapping, mapping);
	struct km_mapping_use *use;

	if (!at)
		return NULL;
	if (*at)
		return &o->mappings.v[*at - 1];
	if (o->v.n + o->mappings.n >= UINT32_MAX)
		return NULL;
	use = km_vec_push(&o->mappings);
	if (!use)
		return NULL;
	use->mapping = mapping;
	use->class = class;
	use->owner = (uint32_t)(o->v.n + o->mappings.n - 1 - o->adopted);
	*at = o->mappings.n;
	return use;
}

enum km_status km_owners_adopt(struct km_owners *o)
{
	for (; o->adopted < o->mappings.n; o->adopted++) {
		const struct km_mapping_use *use = &o->mappings.v[o->adopted];
		uint32_t id;
		enum km_status st = km_owner_add(o, use->class, NULL, use->mapping, -1, &id);

		if (st)
			return st;
		assert(id == use->owner);
		o->v.v[id].pages = use->pages;
	}
	return KM_OK;
}

/* ---- the table of owners ---- */

static enum km_status run_owner(struct km_run *run)
{
	const struct km_owners *o = run->owners;
	enum km_status st = KM_OK;
	size_t i;

	if (!run->sums->scanned) {
		km_journal_skip(&run->journal, "memory was not scanned");
		return KM_OK;
	}
	if (!o->nr_frames && run->mm->end_pfn)
		km_run_unknown(run, KM_NOMEM, "owners of frames: no room for a table of them");
	if (o->lost || run->sums->unknown_pages || run->sums->undecided_pages)
		km_run_unknown(run, KM_OK,
			       "pages of owners: not all owners and struct pages could be read");
	if (o->unnamed)
		km_run_unknown(run, KM_OK, "names of %llu files: see collector file", (unsigned long long)o->unnamed);
	for (i = 1; !st && i < o->v.n; i++) {
		const struct km_owner *owner = &o->v.v[i];
		struct row_owner row = { 0 };

		if (!owner->pages)
			continue;
		ROW_SET(row, owner, owner_id, i);
		ROW_SET(row, owner, class, km_class_names[owner->class]);
		if (owner->name)
			ROW_SET(row, owner, name, owner->name);
		if (owner->addr)
			ROW_SET(row, owner, addr, owner->addr);
		if (owner->pid >= 0)
			ROW_SET(row, owner, pid, owner->pid);
		ROW_SET(row, owner, pages, owner->pages);
		st = ROW_ADD(run, owner, row);
	}
	return st;
}

static enum km_status begin_owner(struct km_run *run)
{
	return run->mm->nr_orders ? km_owners_init(run->owners, run->mm->end_pfn) : KM_OK;
}

static void free_owners(void *share)
{
	km_owners_deinit(share);
}

const struct km_collector km_collect_owner = {
	.name = "owner",
	.doc = "Who holds the pages.",
	.tables = (const struct km_table *const[]){ &km_tbl_owner, NULL },
	.shares = (const struct km_share[]){ KM_SHARE(owners, free_owners), { 0 } },
	.begin = begin_owner,
	.after = (const char *const[]){ "page", "file", NULL },
	.run = run_owner,
};
