/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The slab caches, before memory is scanned: what they are called and how their slabs are to be read. */
#include <stdio.h>
#include <stdlib.h>

#include "collect/collect.h"
#include "owner/owner.h"
#include "slab.h"

#define MAX_CACHES (1u << 20) /* each memory cgroup had its own, up to v5.8 */
#define MAX_ORDER  20u
#define MAX_NODES  1024u
#define NAME_BYTES 256

const char *const km_slab_state_names[KM_NR_SLAB_STATES] = {
	NULL, "cpu", "cpu_partial", "node_partial", "full", "empty", "rcu"
};

static void free_slabs(void *share)
{
	struct km_slabs *s = share;

	km_vec_free(&s->caches);
	km_map_free(&s->by_addr);
	km_map_free(&s->places);
	km_vec_free(&s->sheaves);
	km_vec_free(&s->arrays);
	km_vec_free(&s->held);
	km_vec_free(&s->aliases);
	km_vec_free(&s->partial);
}

/* ---- how this kernel does it ---- */

static bool is_slub(const struct km_layout *l)
{
	return l->field[KF_kmem_cache_oo].present && l->field[KF_kmem_cache_offset].present &&
	       (l->field[KF_slab_inuse].present || l->field[KF_page_inuse].present);
}

static bool is_slab(const struct km_layout *l)
{
	return l->field[KF_kmem_cache_num].present && l->field[KF_kmem_cache_gfporder].present &&
	       (l->field[KF_slab_active].present || l->field[KF_page_active].present);
}

/* The first that holds. */
static const struct {
	enum km_slab_kind kind;
	const char *name, *reason;
	bool (*holds)(const struct km_layout *l);
	enum km_status (*hold)(struct km_run *run, struct km_slabs *s); /* finds what CPUs hold */
} allocator_rules[] = {
	{ KM_ALLOCATOR_SLUB, "SLUB", "kmem_cache.oo is present", is_slub, km_slab_hold_slub },
	/* Up to v6.7: v6.8 16a1d968358a ("mm/slab: remove mm/slab.c and slab_def.h"). */
	{ KM_ALLOCATOR_SLAB, "SLAB", "kmem_cache.num is present", is_slab, km_slab_hold_slab },
};

static void find_format(const struct km_layout *l, struct km_slab_format *f)
{
	static const struct km_slab_format in_slab = {
		KF_slab_slab_cache, KF_slab_freelist, KF_slab_inuse, KF_slab_objects,
		KF_slab_frozen, KF_slab_slab_list, KF_slab_next, KF_slab_rcu_func,
		KF_slab_s_mem, KF_slab_active
	};
	static const struct km_slab_format in_page = {
		KF_page_slab_cache, KF_page_freelist, KF_page_inuse, KF_page_objects,
		KF_page_frozen, KF_page_slab_list, KF_page_next, KF_page_rcu_func,
		KF_page_s_mem, KF_page_active
	};

	*f = l->field[KF_slab_slab_cache].present ? in_slab : in_page;
}

/* The guarded pool of mm/kfence/: two pages an object, and two before them. */
static enum km_status find_fence(struct km_run *run, struct km_slabs *s)
{
	const struct km_layout *l = run->k->layout;
	uint64_t bytes = l->type_bytes[KT_kfence_metadata], objects = 255, pool;

	if (km_read_var(run->view, SYM_kfence_pool, false, &pool) || !pool)
		return KM_OK;
	/* The number of objects: up to v6.5 an array has as many, since then Kconfig's default is used. */
	if (bytes && l->syms[SYM_kfence_metadata].bytes > 8)
		objects = l->syms[SYM_kfence_metadata].bytes / bytes;
	s->fence = pool;
	s->fence_end = pool + (objects + 1) * 2 * run->k->page_bytes;
	return km_owner_add(run->owners, KM_CLASS_slab, "guarded objects (KFENCE)", 0, -1,
			    &s->fence_owner);
}

/* What kmalloc() takes directly from the page allocator; pages of it are marked since v6.15. */
static enum km_status find_large(struct km_run *run, struct km_slabs *s)
{
	if (!run->k->layout->consts[KC_PGTY_large_kmalloc].present)
		return KM_OK;
	return km_owner_add(run->owners, KM_CLASS_slab, "large kmalloc()", 0, -1,
			    &s->large_owner);
}

static void find_nodes(struct km_run *run, struct km_slabs *s)
{
	const struct km_place *node = &run->k->layout->field[KF_kmem_cache_node];
	uint64_t n = 1;

	/* kmem_cache.node[] has MAX_NUMNODES elements, but only so many are allocated. */
	if (km_read_var(run->view, SYM_nr_node_ids, false, &n) || !n)
		n = 1;
	if (node->count && n > node->count)
		n = node->count;
	s->nr_nodes = n < MAX_NODES ? (unsigned)n : MAX_NODES;
}

/* ---- caches ---- */

static enum km_status read_u32(struct km_run *run, enum km_field_id field, uint64_t addr,
			       uint32_t *ret)
{
	uint64_t value;
	enum km_status st = km_read_field(run->view, field, addr, 0, &value);

	if (!st && value > UINT32_MAX)
		st = KM_CORRUPT;
	if (!st)
		*ret = (uint32_t)value;
	return st;
}

/* An object, in whole words, is what is in use of a slot; with red zones a word may follow it. */
static bool size_fits(struct km_run *run, const struct km_slab_cache *c)
{
	uint64_t inuse, words = (c->object_bytes + UINT64_C(7)) & ~UINT64_C(7);

	return km_read_field(run->view, KF_kmem_cache_inuse, c->addr, 0, &inuse) ||
	       inuse == words ||
	       (c->flags & km_slab_flag(run->k->layout, "RED_ZONE") && inuse == words + 8);
}

/* The kernel sets no flag that it has no name for. */
static enum km_status read_sizes(struct km_run *run, const struct km_slabs *s,
				 struct km_slab_cache *c)
{
	uint32_t oo = 0, pad = 0;
	enum km_status st;

	st = read_u32(run, KF_kmem_cache_size, c->addr, &c->slot_bytes);
	if (!st)
		st = read_u32(run, KF_kmem_cache_object_size, c->addr, &c->object_bytes);
	if (!st)
		st = km_read_field(run->view, KF_kmem_cache_flags, c->addr, 0, &c->flags);
	if (!st && s->kind == KM_ALLOCATOR_SLUB) {
		st = read_u32(run, KF_kmem_cache_oo, c->addr, &oo);
		c->objects = oo & 0xffff;
		c->order = oo >> 16;
		if (!st)
			st = read_u32(run, KF_kmem_cache_offset, c->addr, &c->offset);
		if (!st && c->flags & km_slab_flag(run->k->layout, "RED_ZONE") &&
		    run->k->layout->field[KF_kmem_cache_red_left_pad].present)
			st = read_u32(run, KF_kmem_cache_red_left_pad, c->addr, &pad);
		c->first = pad;
		if (!st && run->k->layout->field[KF_kmem_cache_random].present)
			st = km_read_field(run->view, KF_kmem_cache_random, c->addr, 0, &c->random);
		if (!st && (c->slot_bytes < 8 || c->offset > c->slot_bytes - 8 || !size_fits(run, c)))
			st = KM_CORRUPT;
		/* oo_make(): as many as there is room for. */
		if (!st && c->order <= MAX_ORDER && (run->k->page_bytes << c->order) / c->slot_bytes != c->objects)
			st = KM_CORRUPT;
	} else if (!st) {
		st = read_u32(run, KF_kmem_cache_num, c->addr, &c->objects);
		if (!st)
			st = read_u32(run, KF_kmem_cache_gfporder, c->addr, &c->order);
	}
	if (!st && (!c->objects || c->objects >= KM_SLAB_MAX_SLOTS || c->order > MAX_ORDER ||
		    !c->slot_bytes || c->object_bytes > c->slot_bytes || c->first > c->slot_bytes ||
		    (uint64_t)c->objects * c->slot_bytes > run->k->page_bytes << c->order))
		st = KM_CORRUPT;
	return st;
}

static enum km_status add_cache(struct km_run *run, struct km_slabs *s, uint64_t addr)
{
	struct km_slab_cache *c;
	char name[NAME_BYTES];
	uint64_t text = 0, refcount;
	enum km_status st, reported = KM_OK;
	uint64_t *at = km_map_at(&s->by_addr, addr);

	if (!at)
		return KM_NOMEM;
	if (*at) /* found from the other end of the list */
		return KM_OK;
	c = km_vec_push(&s->caches);
	if (!c)
		return KM_NOMEM;
	*at = s->caches.n;
	c->addr = addr;
	c->root = (uint32_t)s->caches.n - 1;
	st = km_read_field(run->view, KF_kmem_cache_name, addr, 0, &text);
	if (!st)
		st = km_read_string(run->view, text, name, sizeof(name));
	if (st == KM_CORRUPT || st == KM_UNMAPPED)
		reported = km_run_issue(run, addr, st, "slab cache: there is no name at 0x%llx",
					(unsigned long long)text);
	else if (st)
		km_run_unknown(run, st, "the name of a slab cache");
	if (reported)
		return reported;
	if (km_owner_add(run->owners, KM_CLASS_slab, st ? NULL : name, addr, -1, &c->owner))
		return KM_NOMEM;
	c->name = st ? km_arena_printf(&run->owners->arena, "(0x%llx)", (unsigned long long)addr)
		     : run->owners->v.v[c->owner].name;
	if (!c->name)
		return KM_NOMEM;
	st = km_read_field(run->view, KF_kmem_cache_refcount, addr, 0, &refcount);
	c->has_refcount = st == KM_OK;
	if (!st)
		c->refcount = (int64_t)refcount;
	else
		km_run_unknown(run, st == KM_ABSENT ? KM_NOTFOUND : st, "slab cache %s: how many names it has", c->name);
	st = read_sizes(run, s, c);
	c->readable = st == KM_OK;
	if (!st)
		return !(c->flags & ~km_slab_flag_mask(run->k->layout))
			       ? KM_OK
			       : km_run_issue(run, addr, KM_CORRUPT,
					      "slab cache %s: flags 0x%llx, some of which no cache has",
					      c->name, (unsigned long long)c->flags);
	if (st == KM_CORRUPT)
		st = km_run_issue(run, addr, st,
				  "slab cache %s: %u objects of %u bytes in %u bytes, in a slab of "
				  "order %u, cannot be",
				  c->name, c->objects, c->object_bytes, c->slot_bytes, c->order);
	else
		km_run_unknown(run, st, "the sizes of slab cache %s", c->name);
	/* nothing is to be worked out from them */
	c->objects = c->order = c->slot_bytes = c->object_bytes = c->first = c->offset = 0;
	return st == KM_IO || st == KM_NOMEM ? st : KM_OK;
}

/*
 * A struct kmem_cache may be on a page that the dump lacks: what is after it is then found from the other
 * end of the list.
 */
static enum km_status walk_caches(struct km_run *run, struct km_slabs *s)
{
	uint64_t head = km_view_sym(run->view, SYM_slab_caches), entry, back;
	uint64_t link = run->k->layout->field[KF_kmem_cache_list].offset, n;
	enum km_status st, stored, broken;
	struct km_list l;

	km_list_init(&l, run->view, head, MAX_CACHES);
	while ((st = km_list_next(&l, &entry)) == KM_OK) {
		stored = add_cache(run, s, entry - link);
		if (stored)
			return stored;
	}
	if (st == KM_END)
		return KM_OK;
	s->whole = broken = st;
	for (entry = head, n = 0; n < MAX_CACHES; n++) {
		uint64_t next;

		st = km_read_field(run->view, KF_list_head_prev, entry, 0, &back);
		if (!st &&
		    back == l.cur) { /* both ends meet: the damaged link joins what is known */
			s->whole = KM_OK;
			break;
		}
		if (!st)
			st = km_read_field(run->view, KF_list_head_next, back, 0, &next);
		if (!st && next != entry)
			st = KM_CORRUPT;
		if (st || back == head || km_map_find(&s->by_addr, back - link))
			break;
		stored = add_cache(run, s, back - link);
		if (stored)
			return stored;
		entry = back;
	}
	return km_run_issue(run, head, broken,
			    "list of slab caches: broken after %zu, of which %llu from its end%s",
			    s->caches.n, (unsigned long long)n, s->whole ? "" : ": these are all");
}

/* Caches of memory cgroups (up to v5.8) count with the cache they belong to. */
static void find_roots(struct km_run *run, struct km_slabs *s)
{
	size_t i;

	if (!run->k->layout->field[KF_kmem_cache_root_cache].present)
		return;
	for (i = 0; i < s->caches.n; i++) {
		struct km_slab_cache *c = &s->caches.v[i];
		const uint64_t *root;
		uint64_t addr;

		if (km_read_field(run->view, KF_kmem_cache_root_cache, c->addr, 0, &addr) || !addr)
			continue;
		root = km_map_find(&s->by_addr, addr);
		if (root)
			c->root = (uint32_t)*root - 1;
		else
			km_run_unknown(run, KM_CORRUPT,
				       "the root cache of %s, a cache of a memory cgroup", c->name);
	}
}

static int by_address(const void *a, const void *b)
{
	const struct km_slab_held *x = a, *y = b;

	return x->addr < y->addr ? -1 : x->addr > y->addr;
}

static enum km_status run_slab_cache(struct km_run *run)
{
	const struct km_layout *l = run->k->layout;
	struct km_slabs *s = run->slabs;
	enum km_status st;
	size_t i = 0;

	while (i < KM_ARRAY_LEN(allocator_rules) && !allocator_rules[i].holds(l))
		i++;
	if (i == KM_ARRAY_LEN(allocator_rules)) {
		km_journal_skip(&run->journal,
				"this kernel has neither SLUB nor SLAB as they are known "
				"here (SLOB keeps no account)");
		return KM_OK;
	}
	s->kind = allocator_rules[i].kind;
	st = km_run_variant(run, "slab allocator", allocator_rules[i].name, allocator_rules[i].reason);
	if (st)
		return st;
	find_format(l, &s->format);
	find_nodes(run, s);
	st = find_fence(run, s);
	if (!st)
		st = find_large(run, s);
	if (st)
		return st;
	s->partial_whole = true;
	s->index_bytes = l->type_bytes[KT_freelist_idx_t];
	st = walk_caches(run, s);
	if (st)
		return st;
	find_roots(run, s);
	st = allocator_rules[i].hold(run, s);
	if (!st && s->held.n)
		km_sort(s->held.v, s->held.n, sizeof(*s->held.v), by_address);
	return st;
}

const struct km_collector km_collect_slab_cache = {
	.name = "slab_cache",
	.doc = "Slab caches, and the free objects that CPUs hold of them.",
	.fields =
		(const enum km_field_id[]){ KF_kmem_cache_list, KF_kmem_cache_name,
					    KF_kmem_cache_size, KF_kmem_cache_object_size,
					    KF_kmem_cache_flags, KF_kmem_cache_node, KM_NR_FIELDS },
	.syms = (const enum km_sym_id[]){ SYM_slab_caches, KM_NR_SYMS },
	.tables = (const struct km_table *const[]){ NULL },
	.shares = (const struct km_share[]){ KM_SHARE(slabs, free_slabs), { 0 } },
	.run = run_slab_cache,
};
