/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Caches of alike objects are merged into one. Their names are left as symbolic links in /sys/kernel/slab: kernfs
 * nodes (since v3.14) in a tree under that of slab_kset, which lead to the node of a cache's kobject.
 */
#include "base/map.h"
#include "collect/collect.h"
#include "mm/kernfs.h"
#include "owner/owner.h"
#include "slab.h"

#define MAX_LINKS  (1u << 20)
#define NAME_BYTES 256
#define LINK_TYPE  0x4u /* enum kernfs_node_type, where that is not known */

struct alias_walk {
	struct km_run *run;
	struct km_slabs *s;
	uint64_t link_flag, lost;
	enum km_status why;
	struct km_map names; /* hash of each name in the folder -> index + 1 of its cache; UINT64_MAX: none that is known */
};

static enum km_status aliases_lost(struct alias_walk *w, enum km_status st)
{
	if (!w->lost++)
		w->why = st;
	return KM_OK;
}

static uint64_t hash_of(const char *name)
{
	uint64_t h = km_hash_text(KM_HASH_START, name);

	return h ? h : 1;
}

/* Which cache a name of the folder leads to. False: no memory. */
static bool note_name(struct alias_walk *w, const char *name, const uint64_t *cache)
{
	uint64_t *at = km_map_at(&w->names, hash_of(name));

	if (at)
		*at = cache ? *cache : UINT64_MAX;
	return at;
}

/* Where caches have the same name, as two of 9p may, the last one has the node. */
static bool is_in_folder(const struct alias_walk *w, const struct km_slab_cache *c)
{
	const uint64_t *at = km_map_find(&w->names, hash_of(c->name));

	return at && (*at == UINT64_MAX || &w->s->caches.v[*at - 1] == c || !strcmp(w->s->caches.v[*at - 1].name, c->name));
}

/*
 * sysfs_slab_add() makes a node of each cache's name: of its own, or, of a cache that others may be merged with, a link
 * to one that create_unique_id() names: ":", letters for its flags, "-", its size.
 */
static bool is_named_by(const char *id, const struct km_layout *l, const struct km_slab_cache *c)
{
	static const struct {
		char letter;
		const char *flag;
		bool settable; /* up to v5.8 by a file in /sys/kernel/slab, which leaves the name */
	} letters[] = {
		{ 'd', "CACHE_DMA", false },
		{ 'D', "CACHE_DMA32", false },
		{ 'a', "RECLAIM_ACCOUNT", true },
		{ 'F', "CONSISTENCY_CHECKS", true },
		{ 'A', "ACCOUNT", false },
	};
	const char *end = strchr(id, '-'), *at;
	uint64_t flag;
	size_t i;

	if (id[0] != ':')
		return !strcmp(id, c->name);
	if (!end)
		end = id + 1;
	for (i = 0; i < KM_ARRAY_LEN(letters); i++) {
		flag = km_slab_flag(l, letters[i].flag);
		at = memchr(id, letters[i].letter, (size_t)(end - id));
		/* struct slab is there since v5.17. */
		if (letters[i].settable && !l->type_bytes[KT_slab])
			continue;
		if (flag && !(c->flags & flag) != !at)
			return false;
	}
	return strtoull(end + (*end == '-'), NULL, 10) == c->slot_bytes;
}

/*
 * Check the name of a cache's kobject, and that its own name is in the folder. Those of memory cgroups have
 * names of their own.
 */
static enum km_status check_names(struct alias_walk *w)
{
	enum km_status st = KM_OK;
	char id[NAME_BYTES];
	uint64_t text;
	size_t i;

	for (i = 0; !st && i < w->s->caches.n; i++) {
		const struct km_slab_cache *c = &w->s->caches.v[i];

		/* A name that cannot be read is its address. */
		if (c->root != i || !c->readable || c->name[0] == '(' || km_read_field(w->run->view, KF_kmem_cache_kobj_name, c->addr, 0, &text) ||
		    !text || km_read_string(w->run->view, text, id, sizeof(id)))
			continue;
		if (!w->lost && !is_in_folder(w, c))
			st = km_run_issue(w->run, c->addr, KM_CORRUPT, "slab cache %s: its name is not in /sys/kernel/slab", c->name);
		else if (!is_named_by(id, w->run->k->layout, c))
			st = km_run_issue(w->run, c->addr, KM_CORRUPT, "slab cache %s of %u bytes, flags 0x%llx: its name is %s", c->name,
					  c->slot_bytes, (unsigned long long)c->flags, id);
	}
	return st;
}

/* @name: another name of cache @cache. */
static enum km_status add_alias(struct alias_walk *w, const char *name, uint32_t cache)
{
	struct km_slab_alias *alias = km_vec_push(&w->s->aliases);
	struct row_slab_alias row = { 0 };

	if (!alias)
		return KM_NOMEM;
	*alias = (struct km_slab_alias){ km_arena_strdup(&w->run->owners->arena, name), cache };
	if (!alias->name) {
		w->s->aliases.n--;
		return KM_NOMEM;
	}
	ROW_SET(row, slab_alias, alias, alias->name);
	ROW_SET(row, slab_alias, name, w->s->caches.v[cache].name);
	return ROW_ADD(w->run, slab_alias, row);
}

/* The node of a name in the folder: a link to a cache, or a cache that is never merged. */
static enum km_status take_node(struct alias_walk *w, uint64_t node)
{
	const struct km_layout *l = w->run->k->layout;
	struct km_view *v = w->run->view;
	uint64_t flags, target, kobj;
	const uint64_t *cache;
	char name[NAME_BYTES];
	enum km_status st;

	st = km_read_field(v, KF_kernfs_node_flags, node, 0, &flags);
	target = node;
	if (!st && flags & w->link_flag)
		st = km_read_field(v, KF_kernfs_node_target, node, 0, &target);
	if (!st)
		st = km_read_field(v, KF_kernfs_node_priv, target, 0, &kobj);
	if (!st)
		st = km_kernfs_name(v, node, name, sizeof(name));
	if (st == KM_CORRUPT)
		return km_run_issue(w->run, node, st, "/sys/kernel/slab: a name that belongs to another node");
	if (st)
		return aliases_lost(w, st);
	cache = km_map_find(&w->s->by_addr, kobj - l->field[KF_kmem_cache_kobj].offset);
	if (!note_name(w, name, cache))
		return KM_NOMEM;
	if (!(flags & w->link_flag))
		return KM_OK;
	/* A cache on no list is one that is going: its name leaves later. */
	if (!cache)
		return aliases_lost(w, w->s->whole);
	return strcmp(w->s->caches.v[*cache - 1].name, name) ? add_alias(w, name, (uint32_t)*cache - 1) : KM_OK;
}

/* Each node once, in any order: those yet to be seen are on a stack. */
static enum km_status walk_tree(struct alias_walk *w, uint64_t root)
{
	uint64_t rb = w->run->k->layout->field[KF_kernfs_node_rb].offset, left, right;
	struct km_map seen = { 0 };
	KM_VEC(uint64_t) stack = { 0 };
	enum km_status st = KM_OK, got;

	while (!st && root) {
		uint64_t *at = km_map_at(&seen, root);
		bool again = at && *at;

		if (!at || !km_vec_reserve(&stack, 2)) {
			st = KM_NOMEM;
			break;
		}
		*at = 1;
		got = again || seen.n > MAX_LINKS
			      ? KM_CORRUPT
			      : km_read_field(w->run->view, KF_rb_node_left, root, 0, &left);
		if (!got)
			got = km_read_field(w->run->view, KF_rb_node_right, root, 0, &right);
		if (got == KM_CORRUPT) {
			st = km_run_issue(w->run, root, got,
					  "/sys/kernel/slab: its tree of names is broken after %zu",
					  seen.n);
			break;
		}
		if (got) {
			st = aliases_lost(w, got);
		} else {
			st = take_node(w, root - rb);
			if (left)
				stack.v[stack.n++] = left;
			if (right)
				stack.v[stack.n++] = right;
		}
		root = stack.n ? stack.v[--stack.n] : 0;
	}
	km_vec_free(&stack);
	km_map_free(&seen);
	return st;
}

enum km_status km_slab_aliases(struct km_run *run, struct km_slabs *s)
{
	const struct km_layout *l = run->k->layout;
	struct alias_walk w = { .run = run, .s = s, .link_flag = LINK_TYPE };
	uint64_t kset, folder, root;
	enum km_status st;

	if (!l->field[KF_kmem_cache_kobj].present || !l->field[KF_kset_sd].present ||
	    !l->field[KF_kernfs_node_rb].present || !l->field[KF_rb_node_left].present)
		return KM_OK;
	if (l->consts[KC_KERNFS_LINK].present)
		w.link_flag = (uint64_t)l->consts[KC_KERNFS_LINK].value;
	st = km_read_var(run->view, SYM_slab_kset, false, &kset);
	if (st == KM_ABSENT || (!st && !kset))
		return KM_OK;
	if (!st)
		st = km_read_field(run->view, KF_kset_sd, kset, 0, &folder);
	if (!st)
		st = km_read_field(run->view, KF_kernfs_node_children, folder, 0, &root);
	if (st) {
		km_run_unknown(run, st, "the names of merged slab caches");
		return KM_OK;
	}
	st = walk_tree(&w, root);
	if (!st)
		st = check_names(&w);
	km_map_free(&w.names);
	if (!st && w.lost) {
		run->journal.unknowns += w.lost - 1;
		km_run_unknown(run, w.why, "names of merged slab caches");
	}
	return st;
}
