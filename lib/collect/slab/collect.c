/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Slab caches after memory was scanned: what each holds, by the kernel's counters and by its slabs. */
#include <stdlib.h>

#include "collect/collect.h"
#include "slab.h"

#define FLAG_NAMES_BYTES 512
#define MAX_KMALLOC	 4096u /* caches of kmalloc() of all types */

bool km_slab_all_seen(const struct km_run *run, const struct km_slab_cache *c,
		      const struct km_slab_count *count)
{
	if (!run->sums->scanned)
		return false;
	return !run->sums->unknown_pages ||
	       (!count->counters && count->slabs == c->use.slabs - c->use.rcu_slabs);
}

/* ---- kmalloc() ---- */

/* "NORMAL" of KMALLOC_NORMAL; the copies that are chosen at random have no names. */
static const char *type_name(const struct km_layout *l, uint64_t type)
{
	const struct km_enum *e = &l->enums[KE_kmalloc_cache_type];
	const char *name = km_enum_name(e, (int64_t)type);

	if (!type)
		return "NORMAL";
	if (!name || !strncmp(name, "KMALLOC_RANDOM", strlen("KMALLOC_RANDOM")))
		return "RANDOM";
	return strncmp(name, "KMALLOC_", 8) ? name : name + 8;
}

/* Note the caches in an array of @nr pointers, of which @per_type are of one type. */
static enum km_status note_kmalloc(struct km_run *run, struct km_map *types, enum km_sym_id sym,
				   uint64_t nr_types, uint64_t first_type)
{
	uint64_t base = km_view_sym(run->view, sym), nr = run->k->layout->syms[sym].bytes / 8, i;

	if (!base || !nr || nr > MAX_KMALLOC || nr % nr_types)
		return KM_OK;
	for (i = 0; i < nr; i++) {
		uint64_t cache, *at;
		enum km_status st = km_read_ptr(run->view, base + 8 * i, &cache);

		if (st) {
			km_run_unknown(run, st, "a cache of kmalloc()");
			continue;
		}
		at = cache ? km_map_at(types, cache) : NULL;
		if (cache && !at)
			return KM_NOMEM;
		if (at && !*at)
			*at = first_type + i / (nr / nr_types) + 1;
	}
	return KM_OK;
}

static enum km_status find_kmalloc(struct km_run *run, struct km_map *types)
{
	const struct km_layout *l = run->k->layout;
	int64_t nr_types = 1, dma = 1;
	enum km_status st;

	if (l->enums[KE_kmalloc_cache_type].n &&
	    (km_enum_value(&l->enums[KE_kmalloc_cache_type], "NR_KMALLOC_TYPES", &nr_types) || nr_types < 1 || nr_types > 64)) {
		km_run_unknown(run, KM_NOTFOUND, "which types the caches of kmalloc() have: NR_KMALLOC_TYPES");
		return KM_OK;
	}
	(void)km_enum_value(&l->enums[KE_kmalloc_cache_type], "KMALLOC_DMA", &dma);
	st = note_kmalloc(run, types, SYM_kmalloc_caches, (uint64_t)nr_types, 0);
	return st ? st : note_kmalloc(run, types, SYM_kmalloc_dma_caches, 1, (uint64_t)dma);
}

/* Before v4.20 there is no enum: what comes after NORMAL is DMA. */
static const char *kmalloc_type(const struct km_run *run, const struct km_map *types, uint64_t addr)
{
	const struct km_layout *l = run->k->layout;
	const uint64_t *type = km_map_find(types, addr);

	if (!type)
		return NULL;
	if (!l->enums[KE_kmalloc_cache_type].n)
		return *type == 1 ? "NORMAL" : "DMA";
	return type_name(l, *type - 1);
}

/* ---- rows ---- */

struct rows {
	struct km_run *run;
	struct km_slabs *s;
	struct km_slab_count *counts; /* an element a cache; of a root with its memory cgroups' */
	struct km_map types;
};

static void add_use(struct km_slab_use *to, const struct km_slab_use *u)
{
	to->slabs += u->slabs;
	to->rcu_slabs += u->rcu_slabs;
	to->rcu_slots += u->rcu_slots;
	to->pages += u->pages;
	to->slots += u->slots;
	to->inuse += u->inuse;
	to->held += u->held;
	to->tail_bytes += u->tail_bytes;
	to->empty_slabs += u->empty_slabs;
	to->empty_pages += u->empty_pages;
	to->lost += u->lost;
}

static void add_count(struct km_slab_count *to, const struct km_slab_count *c)
{
	if (!to->counters)
		to->counters = c->counters;
	if (!to->lists)
		to->lists = c->lists;
	to->slabs += c->slabs;
	to->slots += c->slots;
	to->partial += c->partial;
	to->proc_free += c->proc_free;
}

/* A cache with those that memory cgroups had of it. */
struct family {
	struct km_slab_use use;
	struct km_slab_count count;
	uint64_t cpu_slabs, children, unfollowed;
	enum km_status cpus, chains;
	bool seen; /* all their slabs */
};

static void add_member(const struct rows *r, struct family *f, size_t i)
{
	const struct km_slab_cache *c = &r->s->caches.v[i];

	add_use(&f->use, &c->use);
	add_count(&f->count, &r->counts[i]);
	f->cpu_slabs += c->cpu_slabs;
	f->unfollowed += c->use.unfollowed;
	if (!f->cpus)
		f->cpus = c->readable ? c->cpus : KM_ABSENT;
	if (!f->chains)
		f->chains = c->chains;
	f->seen = f->seen && c->readable && km_slab_all_seen(r->run, c, &r->counts[i]);
}

static void set_bytes(struct row_slab_cache *row, const struct km_slab_cache *c,
		      const struct family *f, uint64_t page_bytes)
{
	uint64_t allocated = f->use.inuse - f->use.held;

	ROW_SET(*row, slab_cache, held_bytes, f->use.pages * page_bytes);
	ROW_SET(*row, slab_cache, tail_bytes, f->use.tail_bytes);
	ROW_SET(*row, slab_cache, empty_slabs, f->use.empty_slabs);
	if (f->use.lost)
		return;
	ROW_SET(*row, slab_cache, allocated_objects, allocated);
	ROW_SET(*row, slab_cache, used_bytes, allocated * c->object_bytes);
	ROW_SET(*row, slab_cache, padding_bytes, allocated * (c->slot_bytes - c->object_bytes));
	ROW_SET(*row, slab_cache, free_bytes, (f->use.slots - allocated) * c->slot_bytes);
}

/* Columns that /proc/slabinfo has. Without its counters (CONFIG_SLUB_DEBUG) those of the scan are used. */
static void set_counts(const struct rows *r, struct row_slab_cache *row,
		       const struct km_slab_cache *c, const struct family *f)
{
	uint64_t slabs = f->count.slabs, slots = f->count.slots;
	bool known = !f->count.counters;

	if (f->count.counters == KM_ABSENT && f->seen) {
		slabs = f->use.slabs - f->use.rcu_slabs;
		slots = f->use.slots - f->use.rcu_slots;
		known = true;
	}
	if (!c->readable)
		return;
	ROW_SET(*row, slab_cache, object_bytes, c->object_bytes);
	ROW_SET(*row, slab_cache, slot_bytes, c->slot_bytes);
	ROW_SET(*row, slab_cache, objects_per_slab, c->objects);
	ROW_SET(*row, slab_cache, pages_per_slab, UINT64_C(1) << c->order);
	if (known) {
		ROW_SET(*row, slab_cache, slabs, slabs);
		ROW_SET(*row, slab_cache, total_objects, slots);
	}
	if (known && !f->count.lists && f->count.proc_free <= slots)
		ROW_SET(*row, slab_cache, active_objects, slots - f->count.proc_free);
	if (r->s->kind != KM_ALLOCATOR_SLUB)
		return;
	if (!f->count.lists)
		ROW_SET(*row, slab_cache, partial_slabs, f->count.partial);
	if (!f->cpus && !f->chains)
		ROW_SET(*row, slab_cache, cpu_slabs, f->cpu_slabs);
}

static enum km_status write_cache(struct rows *r, size_t i)
{
	const struct km_slab_cache *c = &r->s->caches.v[i];
	const struct km_layout *l = r->run->k->layout;
	struct family f = { .seen = true };
	struct row_slab_cache row = { 0 };
	char flags[FLAG_NAMES_BYTES];
	const char *type;
	size_t k;

	add_member(r, &f, i);
	for (k = 0; l->field[KF_kmem_cache_root_cache].present && k < r->s->caches.n; k++) {
		if (k != i && r->s->caches.v[k].root == i) {
			add_member(r, &f, k);
			f.children++;
		}
	}
	ROW_SET(row, slab_cache, name, c->name);
	ROW_SET(row, slab_cache, addr, c->addr);
	set_counts(r, &row, c, &f);
	if (f.seen && !f.cpus)
		set_bytes(&row, c, &f, r->run->k->page_bytes);
	/* Collectors page and slab_cache have counted what is lost, and report_lost_objects() the free lists. */
	if ((!f.seen || f.cpus || f.use.lost) && r->run->sums->scanned && !f.unfollowed)
		km_run_unknown(r->run, KM_OK, "how many objects of slab cache %s are allocated", c->name);
	if (c->readable) {
		ROW_SET(row, slab_cache, reclaimable,
			!!(c->flags & km_slab_flag(l, "RECLAIM_ACCOUNT")));
		ROW_SET(row, slab_cache, flags, c->flags);
		km_slab_flag_names(l, r->s->kind, c->flags, flags, sizeof(flags));
		ROW_SET(row, slab_cache, flag_names, flags);
		if (c->has_refcount)
			ROW_SET(row, slab_cache, aliases, c->refcount > 0 ? c->refcount - 1 : 0);
	}
	if (l->field[KF_kmem_cache_root_cache].present)
		ROW_SET(row, slab_cache, cgroup_caches, f.children);
	type = kmalloc_type(r->run, &r->types, c->addr);
	if (type)
		ROW_SET(row, slab_cache, kmalloc_type, type);
	return ROW_ADD(r->run, slab_cache, row);
}

/* Slabs with free slots, after the lists have shown where they are. */
static enum km_status write_partial(struct rows *r)
{
	enum km_status st = KM_OK;
	uint64_t nowhere = 0;
	size_t i;

	for (i = 0; !st && i < r->s->partial.n; i++) {
		const struct km_slab_partial *p = &r->s->partial.v[i];

		nowhere += p->state == KM_SLAB_NOWHERE;
		st = km_slab_row(r->run, p, r->s->caches.v[p->cache].addr);
	}
	if (nowhere) {
		r->run->journal.unknowns += nowhere - 1;
		/* A CPU that was stopped may hold one that it moves. */
		km_run_unknown(r->run, KM_OK,
			       "where %llu slabs are: on no list that could be followed",
			       (unsigned long long)nowhere);
	}
	return st;
}

/* Count what the scan could not see of the caches, and report what CPUs hold and no slab has. */
static enum km_status report_lost_objects(struct rows *r)
{
	struct km_run *run = r->run;
	enum km_status st = KM_OK;
	uint64_t strays = r->s->whole ? r->s->strays : 0;
	size_t i;

	for (i = 0; i < r->s->caches.n; i++) {
		const struct km_slab_cache *c = &r->s->caches.v[i];

		if (!c->use.unfollowed || c->use.unfollowed_why == KM_CORRUPT)
			continue;
		run->journal.unknowns += c->use.unfollowed - 1;
		km_run_unknown(run, c->use.unfollowed_why, "free lists of %llu slabs of cache %s",
			       (unsigned long long)c->use.unfollowed, c->name);
	}
	if (strays) {
		run->journal.unknowns += strays - 1;
		km_run_unknown(run, r->s->whole, "whose %llu slabs are: not all caches are known",
			       (unsigned long long)strays);
	}
	for (i = 0; !st && run->sums->scanned && !run->sums->unknown_pages && i < r->s->held.n; i++) {
		const struct km_slab_held *h = &r->s->held.v[i];
		const char *name = r->s->caches.v[h->cache].name;

		if (!h->taken)
			st = km_run_issue(
				run, h->addr, KM_CORRUPT,
				"slab cache %s: a CPU has this as a free object, but there is "
				"no slab",
				name);
	}
	return st;
}

static enum km_status run_slab(struct km_run *run)
{
	struct rows r = { .run = run, .s = run->slabs };
	enum km_status st;
	size_t i;

	if (!r.s || r.s->kind == KM_ALLOCATOR_NONE) {
		km_journal_skip(&run->journal, "see collector slab_cache");
		return KM_OK;
	}
	r.counts = km_calloc(r.s->caches.n, sizeof(*r.counts));
	if (!r.counts)
		return KM_NOMEM;
	st = km_slab_count_nodes(run, r.s, r.counts);
	if (!st)
		st = find_kmalloc(run, &r.types);
	for (i = 0; !st && i < r.s->caches.n; i++)
		if (r.s->caches.v[i].root == i)
			st = write_cache(&r, i);
	if (!st && run->sums->scanned)
		st = write_partial(&r);
	if (!st)
		st = report_lost_objects(&r);
	if (!st)
		st = km_slab_aliases(run, r.s);
	if (!st)
		st = km_slab_check(run, r.s, r.counts);
	km_map_free(&r.types);
	free(r.counts);
	return st;
}

const struct km_collector km_collect_slab = {
	.name = "slab",
	.doc = "Slab caches: what each holds, uses and wastes, and every slab of it.",
	.fields =
		(const enum km_field_id[]){ KF_kmem_cache_list, KF_kmem_cache_size, KM_NR_FIELDS },
	.syms = (const enum km_sym_id[]){ SYM_slab_caches, KM_NR_SYMS },
	.tables = (const struct km_table *const[]){ &km_tbl_slab, &km_tbl_slab_cache,
						    &km_tbl_slab_alias, NULL },
	.after = (const char *const[]){ "slab_cache", "page", NULL },
	.run = run_slab,
};
