/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>

#include "cgroup.h"
#include "mm/kernfs.h"
#include "base/map.h"
#include "view/xarray.h"

#define MAX_IDR_NODES (KM_MEMCG_MAX / 4)
#define NAME_ROOM     256u /* NAME_MAX and a NUL */
#define MAX_STEPS     (KM_MEMCG_PATH_ROOM / 2)

struct finder {
	struct km_run *run;
	struct km_memcgs *all;
	uint64_t subsys;
	bool table_whole;  /* the table of all could be read to its end */
	bool lost_parents; /* the parent of one is unknown */
};

static uint64_t css_of(const struct finder *f, uint64_t memcg)
{
	return memcg + f->run->k->layout->field[KF_mem_cgroup_css].offset;
}

static uint64_t memcg_of(const struct finder *f, uint64_t css)
{
	return css - f->run->k->layout->field[KF_mem_cgroup_css].offset;
}

uint32_t km_memcg_at(const struct km_memcgs *m, uint64_t addr)
{
	const uint64_t *at = km_map_find(&m->by_addr, addr);

	return at ? (uint32_t)*at - 1 : KM_NO_MEMCG;
}

enum km_status km_memcg_why_lost(struct km_run *run, const struct km_memcgs *m, uint64_t addr)
{
	uint64_t parent;
	enum km_status st =
		km_read_field(run->view, KF_css_parent,
			      addr + run->k->layout->field[KF_mem_cgroup_css].offset, 0, &parent);

	return st ? st : m->lost ? m->lost
				 : KM_CORRUPT;
}

static void note_lost(struct km_memcgs *m, enum km_status why)
{
	if (!m->lost)
		m->lost = why;
}

/* A css of the memory controller, @id as the table says (or negative), if it is not known yet. */
static enum km_status add_css(struct finder *f, uint64_t css, int64_t id)
{
	struct km_view *v = f->run->view;
	uint64_t addr = memcg_of(f, css), ss, own_id, flags;
	enum km_status st = km_read_field(v, KF_css_ss, css, 0, &ss);
	const struct km_const *online = &f->run->k->layout->consts[KC_CSS_ONLINE];
	struct km_memcg *m;
	uint64_t *at;

	if (!st && ss != f->subsys)
		st = KM_CORRUPT;
	if (!st && id >= 0 && !km_read_field(v, KF_css_id, css, 0, &own_id) &&
	    own_id != (uint64_t)id)
		st = KM_CORRUPT;
	if (st)
		return st;
	at = km_map_at(&f->all->by_addr, addr);
	if (!at)
		return KM_NOMEM;
	if (*at)
		return KM_OK;
	if (f->all->v.n >= KM_MEMCG_MAX)
		return KM_UNSUPPORTED;
	m = km_vec_push(&f->all->v);
	if (!m)
		return KM_NOMEM;
	*at = f->all->v.n;
	*m = (struct km_memcg){
		.addr = addr,
		.parent = KM_NO_MEMCG,
		.first_child = KM_NO_MEMCG,
		.next_sibling = KM_NO_MEMCG,
		.listed = KM_NO_MEMCG,
		.online = -1,
	};
	if (km_read_field(v, KF_css_cgroup, css, 0, &m->cgroup))
		m->cgroup = 0;
	if (online->present && !km_read_field(v, KF_css_flags, css, 0, &flags))
		m->online = (flags & (uint64_t)online->value) != 0;
	return KM_OK;
}

/* The IDR of the controller's csses holds dying ones until the last reference is gone. */
static enum km_status walk_table(struct finder *f)
{
	const struct km_layout *l = f->run->k->layout;
	uint64_t idr, base = 0, index, entry;
	struct km_xarray x;
	enum km_status st, stored;

	if (!l->field[KF_idr_rt].present ||
	    km_field_addr(f->run->view, KF_cgroup_subsys_css_idr, f->subsys, 0, &idr))
		return KM_OK; /* as before v4.11: only the lists of children remain */
	(void)km_read_field(f->run->view, KF_idr_base, idr, 0, &base);
	f->table_whole = true;
	km_xarray_init(&x, f->run->view, idr + l->field[KF_idr_rt].offset, MAX_IDR_NODES);
	while ((st = km_xarray_next(&x, &index, &entry)) != KM_END) {
		if (st == KM_ABSENT) {
			f->table_whole = false;
			return KM_OK;
		}
		if (!st)
			st = km_xarray_is_value(&x, entry)
				     ? KM_CORRUPT
				     : add_css(f, entry, (int64_t)(index + base));
		else
			entry = x.bad;
		if (st == KM_NOMEM)
			return st;
		if (st) {
			f->table_whole = false;
			note_lost(f->all, st);
			stored = km_run_issue(f->run, entry, st,
					      "table of memory cgroups: an entry leads to no memory cgroup");
			if (stored)
				return stored;
		}
	}
	return KM_OK;
}

static enum km_status walk_children(struct finder *f, size_t i)
{
	uint64_t sibling = f->run->k->layout->field[KF_css_sibling].offset, head, entry;
	uint64_t css = css_of(f, f->all->v.v[i].addr);
	struct km_list l;
	uint32_t child;
	enum km_status st = km_field_addr(f->run->view, KF_css_children, css, 0, &head);

	if (st) /* as before v3.15 */
		return KM_OK;
	km_list_init(&l, f->run->view, head, KM_MEMCG_MAX);
	while ((st = km_list_next(&l, &entry)) == KM_OK) {
		st = add_css(f, entry - sibling, -1);
		if (st)
			break;
		child = km_memcg_at(f->all, memcg_of(f, entry - sibling));
		f->all->v.v[child].listed = (uint32_t)i;
	}
	f->all->v.v[i].list_whole = st == KM_END;
	if (st == KM_END || st == KM_NOMEM)
		return st == KM_END ? KM_OK : st;
	note_lost(f->all, st);
	return km_run_issue(f->run, f->all->v.v[i].addr, st,
			    "children of a memory cgroup: the list is broken");
}

static enum km_status find_parents(struct finder *f)
{
	enum km_status st, stored = KM_OK;
	uint64_t css;
	size_t i;

	for (i = 0; !stored && i < f->all->v.n; i++) {
		struct km_memcg *m = &f->all->v.v[i];

		if (m->addr == f->all->root)
			continue;
		st = km_read_field(f->run->view, KF_css_parent, css_of(f, m->addr), 0, &css);
		if (!st && !css && !f->all->root)
			continue; /* the root, as far as is known */
		if (!st)
			m->parent = km_memcg_at(f->all, memcg_of(f, css));
		if (!st && m->parent == KM_NO_MEMCG)
			st = km_memcg_why_lost(f->run, f->all, memcg_of(f, css));
		if (st) {
			m->parent = m->listed;
			f->lost_parents |= m->parent == KM_NO_MEMCG;
			stored = km_run_issue(f->run, m->addr, st,
					      "parent of a memory cgroup: %s",
					      st == KM_CORRUPT ? "leads to none"
							       : "cannot be read");
		}
	}
	return stored;
}

/*
 * Set depths, walking each path once from the top down. Where parents form a circle, or go too deep, the last
 * one found is treated as one without a parent.
 */
static enum km_status find_depths(struct finder *f)
{
	size_t n = f->all->v.n, i;
	uint32_t *stamp = km_calloc(n + 1, sizeof(*stamp)), *path;
	enum km_status st = KM_OK;

	path = km_calloc(n + 1, sizeof(*path));
	if (!stamp || !path)
		st = KM_NOMEM;
	for (i = 0; !st && i < n; i++) {
		uint32_t at = (uint32_t)i;
		size_t steps = 0;

		/* stamp: 0 not met, i + 2 on this path, 1 done */
		while (at != KM_NO_MEMCG && !stamp[at]) {
			stamp[at] = (uint32_t)i + 2;
			path[steps++] = at;
			at = f->all->v.v[at].parent;
		}
		if (at != KM_NO_MEMCG && stamp[at] != 1) {
			struct km_memcg *m = &f->all->v.v[path[steps - 1]];

			m->parent = at = KM_NO_MEMCG;
			f->lost_parents = true;
			st = km_run_issue(f->run, m->addr, KM_CORRUPT,
					  "parents of a memory cgroup: they form a circle");
		}
		while (steps--) {
			struct km_memcg *m = &f->all->v.v[path[steps]];

			stamp[path[steps]] = 1;
			m->depth = m->parent == KM_NO_MEMCG ? 0 : f->all->v.v[m->parent].depth + 1;
			if (m->depth < KM_MEMCG_MAX_DEPTH || st)
				continue;
			m->parent = KM_NO_MEMCG;
			m->depth = 0;
			f->lost_parents = true;
			st = km_run_issue(f->run, m->addr, KM_CORRUPT,
					  "parents of a memory cgroup: too many");
		}
	}
	free(stamp);
	free(path);
	return st;
}

/* Each one after its descendants. */
static enum km_status find_order(struct finder *f)
{
	struct km_memcgs *all = f->all;
	size_t n = all->v.n, i, done = 0;
	uint32_t at;

	for (i = n; i-- > 0;) {
		struct km_memcg *m = &all->v.v[i], *parent;

		m->whole = m->list_whole || (f->table_whole && !f->lost_parents);
		if (m->parent == KM_NO_MEMCG)
			continue;
		parent = &all->v.v[m->parent];
		m->next_sibling = parent->first_child;
		parent->first_child = (uint32_t)i;
		parent->children++;
	}
	all->order = km_calloc(n + 1, sizeof(*all->order));
	if (!all->order)
		return KM_NOMEM;
	for (i = 0; i < n; i++) {
		if (all->v.v[i].parent != KM_NO_MEMCG)
			continue;
		at = (uint32_t)i;
		while (all->v.v[at].first_child != KM_NO_MEMCG)
			at = all->v.v[at].first_child;
		for (;;) {
			all->order[done++] = at;
			if (at == i)
				break;
			if (all->v.v[at].next_sibling == KM_NO_MEMCG) {
				at = all->v.v[at].parent;
				continue;
			}
			at = all->v.v[at].next_sibling;
			while (all->v.v[at].first_child != KM_NO_MEMCG)
				at = all->v.v[at].first_child;
		}
	}
	return KM_OK;
}

/* From the last ones up, count what is dying below each. */
static void count_dying(struct km_memcgs *all)
{
	size_t i;

	for (i = 0; i < all->v.n; i++)
		all->v.v[i].whole_below = all->v.v[i].whole;
	for (i = 0; i < all->v.n; i++) {
		const struct km_memcg *m = &all->v.v[all->order[i]];
		struct km_memcg *parent;

		if (m->parent == KM_NO_MEMCG)
			continue;
		parent = &all->v.v[m->parent];
		parent->dying_below += m->dying_below + (m->online == 0);
		parent->whole_below &= m->whole_below && m->online >= 0;
	}
}

/* Whether there may be a struct cgroup_root; what is not in the file may be one. */
static bool is_root(struct km_view *v, uint64_t root)
{
	uint64_t flags;
	enum km_status st = km_read_field(v, KF_cgroup_root_flags, root, 0, &flags);

	return root % 8 == 0 && st != KM_UNMAPPED && (st || flags >> 32 == 0);
}

enum km_status km_memcgs_read(struct km_run *run, struct km_memcgs *ret)
{
	struct finder f = {
		.run = run,
		.all = ret,
		.subsys = km_view_sym(run->view, SYM_memory_cgrp_subsys),
	};
	enum km_status st =
		km_read_ptr(run->view, km_view_sym(run->view, SYM_root_mem_cgroup), &ret->root);
	uint64_t hierarchy = 0, dfl = km_view_sym(run->view, SYM_cgrp_dfl_root), cgroup, own;
	size_t i;

	if (st || !ret->root) {
		ret->root = 0;
		if (st)
			note_lost(ret, st);
		st = st ? km_run_issue(run, run->k->sym[SYM_root_mem_cgroup], st,
				       "root_mem_cgroup cannot be read")
			: KM_OK;
	}
	if (!km_read_field(run->view, KF_cgroup_subsys_root, f.subsys, 0, &hierarchy))
		ret->version_1 = dfl && hierarchy != dfl;
	/* rebind_subsystems() sets both. */
	if (!st && ret->root && hierarchy &&
	    !km_read_field(run->view, KF_css_cgroup,
			   ret->root + run->k->layout->field[KF_mem_cgroup_css].offset, 0, &cgroup) &&
	    !km_read_field(run->view, KF_cgroup_root, cgroup, 0, &own) && own != hierarchy) {
		st = km_run_issue(run, f.subsys, KM_CORRUPT,
				  "the memory controller is in another hierarchy than its root");
		hierarchy = own == dfl ? own : hierarchy;
		ret->version_1 = dfl && hierarchy != dfl;
	}
	if (!st && ret->version_1 && !is_root(run->view, hierarchy))
		st = km_run_issue(run, f.subsys, KM_CORRUPT,
				  "the memory controller's hierarchy is not valid");
	if (!st)
		st = walk_table(&f);
	if (!st && ret->root && km_memcg_at(ret, ret->root) == KM_NO_MEMCG) {
		st = add_css(&f, css_of(&f, ret->root), -1);
		if (st && st != KM_NOMEM)
			st = km_run_issue(run, ret->root, st, "the root memory cgroup");
	}
	for (i = 0; !st && i < ret->v.n; i++) /* it grows meanwhile */
		st = walk_children(&f, i);
	if (!st)
		st = find_parents(&f);
	if (!st)
		st = find_depths(&f);
	if (!st)
		st = find_order(&f);
	if (!st)
		count_dying(ret);
	return st;
}

void km_memcgs_deinit(struct km_memcgs *m)
{
	km_vec_free(&m->v);
	km_map_free(&m->by_addr);
	free(m->order);
	*m = (struct km_memcgs){ 0 };
}

enum km_status km_cgroup_path(struct km_view *v, uint64_t cgroup, char buf[KM_MEMCG_PATH_ROOM],
			      const char **ret)
{
	uint64_t kn, parent, priv;
	size_t start = KM_MEMCG_PATH_ROOM - 1, n;
	char text[NAME_ROOM];
	enum km_status st = km_read_field(v, KF_cgroup_kn, cgroup, 0, &kn);
	unsigned steps;

	buf[start] = '\0';
	/* css_release_work_fn() takes it back. */
	if (!st && !km_read_field(v, KF_kernfs_node_priv, kn, 0, &priv) && priv && priv != cgroup)
		st = KM_CORRUPT;
	for (steps = 0; !st; steps++) {
		st = km_read_field(v, KF_kernfs_node_parent, kn, 0, &parent);
		if (st || !parent)
			break;
		st = km_kernfs_name(v, kn, text, sizeof(text));
		n = st ? 0 : strlen(text);
		if (!st && (!n || n + 1 > start || steps >= MAX_STEPS))
			st = KM_CORRUPT;
		if (st)
			break;
		start -= n + 1;
		buf[start] = '/';
		memcpy(buf + start + 1, text, n);
		kn = parent;
	}
	if (!st && !buf[start])
		buf[--start] = '/';
	if (!st)
		*ret = buf + start;
	return st;
}
