/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Cgroups of all hierarchies. A removed one stays among its parent's children until its last reference is
 * gone. They are kmalloc()ed: their contents distinguish them from other objects of that cache.
 */
#include "census.h"

#define MAX_ROOTS    65536u
#define MAX_CHILDREN (UINT64_C(1) << 24)

KM_VEC_AS(addresses, uint64_t);

static uint64_t css_of(const struct km_census *c, uint64_t cgroup)
{
	return cgroup + c->l->run->k->layout->field[KF_cgroup_self].offset;
}

static enum km_status cgroup_add(struct km_census *c, struct addresses *todo, uint64_t cgroup)
{
	bool new;
	enum km_status st = km_census_list(c, cgroup, &new);
	uint64_t *at = !st && new ? km_vec_push(todo) : NULL;

	if (at)
		*at = cgroup;
	return st || at || !new ? st : KM_NOMEM;
}

static enum km_status add_children(struct km_census *c, struct addresses *todo, uint64_t cgroup)
{
	const struct km_layout *lay = c->l->run->k->layout;
	struct km_list list;
	uint64_t head, entry;
	enum km_status st = KM_OK,
		       got = km_field_addr(c->l->run->view, KF_css_children, css_of(c, cgroup), 0, &head);

	if (!got && !lay->field[KF_css_sibling].present)
		got = KM_ABSENT;
	if (!got)
		km_list_init(&list, c->l->run->view, head, MAX_CHILDREN);
	while (!st && !got && (got = km_list_next(&list, &entry)) == KM_OK)
		st = cgroup_add(c, todo, entry - lay->field[KF_css_sibling].offset - lay->field[KF_cgroup_self].offset);
	if (!st && got != KM_END)
		km_census_lost(c, got);
	return st;
}

/* The root of a hierarchy is a part of a larger structure, and no object of the type. */
static enum km_status list_hierarchy(struct km_census *c, uint64_t root)
{
	struct addresses todo = { 0 };
	enum km_status st = add_children(c, &todo, root);

	while (!st && todo.n) {
		uint64_t cgroup = todo.v[--todo.n];

		st = add_children(c, &todo, cgroup);
	}
	km_vec_free(&todo);
	return st;
}

enum km_status km_census_cgroups(struct km_census *c)
{
	const struct km_kernel *k = c->l->run->k;
	const struct km_layout *lay = k->layout;
	uint64_t head = k->sym[SYM_cgroup_roots], entry;
	enum km_status st = KM_OK, got;
	struct km_list list;

	if (!head || !lay->field[KF_cgroup_root_root_list].present ||
	    !lay->field[KF_cgroup_root_cgrp].present || !lay->field[KF_cgroup_self].present) {
		km_census_lost(c, KM_ABSENT);
		return KM_OK;
	}
	if (c->l->unknown_slabs)
		km_census_lost(c, KM_CORRUPT);
	km_list_init(&list, c->l->run->view, head, MAX_ROOTS);
	while (!st && (got = km_list_next(&list, &entry)) == KM_OK)
		st = list_hierarchy(c, entry - lay->field[KF_cgroup_root_root_list].offset +
					       lay->field[KF_cgroup_root_cgrp].offset);
	if (!st && got != KM_END)
		km_census_lost(c, got);
	return st;
}

/* Its own state (cgroup.self) points back to it, is no controller's, and it has a kernfs node. */
bool km_census_is_cgroup(struct km_leak *l, uint64_t addr)
{
	const struct km_layout *lay = l->run->k->layout;
	uint64_t css = addr + lay->field[KF_cgroup_self].offset, of, ss, kn;
	struct km_view *v = l->run->view;

	return !km_read_field(v, KF_css_cgroup, css, 0, &of) && of == addr &&
	       !km_read_field(v, KF_css_ss, css, 0, &ss) && !ss &&
	       !km_read_field(v, KF_cgroup_kn, addr, 0, &kn) && kn;
}
