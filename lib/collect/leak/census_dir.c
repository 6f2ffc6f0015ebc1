/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Directory entries and mounts. An entry is in the tree of its super block until it is freed, or it has no parent: then
 * the super block, the file, or the mount that it was made for has it.
 */
#include "census.h"
#include "mm/mounts.h"

#define DEAD	     (-128)		 /* lib/lockref.c lockref_mark_dead() */
#define DOOMED	     0x1000000u		 /* include/linux/mount.h MNT_DOOMED */
#define MAX_CHILDREN (UINT64_C(1) << 28) /* of one directory */
#define HASH_LOCK    UINT64_C(1)	 /* include/linux/list_bl.h LIST_BL_LOCKMASK */

KM_VEC_AS(addresses, uint64_t);

static enum km_status add_entry(struct km_census *c, struct addresses *todo, uint64_t dentry,
				bool *ret_new)
{
	enum km_status st = km_census_list(c, dentry, ret_new);
	uint64_t *at = !st && *ret_new ? km_vec_push(todo) : NULL;

	if (at)
		*at = dentry;
	return st || at || !*ret_new ? st : KM_NOMEM;
}

/* Since v6.8: a chain. One that was seen before ends it. */
static enum km_status add_chain(struct km_census *c, struct addresses *todo, uint64_t first)
{
	const struct km_place *sib = &c->l->run->k->layout->field[KF_dentry_d_sib];
	enum km_status st = KM_OK, got = KM_OK;
	uint64_t node = first;
	bool new = true;

	while (!st && !got && node) {
		st = add_entry(c, todo, node - sib->offset, &new);
		if (!st && !new)
			got = KM_CORRUPT;
		if (!st && !got)
			got = km_read_ptr(c->l->run->view, node, &node);
	}
	km_census_lost(c, got);
	return st;
}

static enum km_status add_list(struct km_census *c, struct addresses *todo, uint64_t head)
{
	const struct km_place *child = &c->l->run->k->layout->field[KF_dentry_d_child];
	enum km_status st = KM_OK, got;
	struct km_list list;
	uint64_t entry;
	bool new;

	if (!child->present) {
		km_census_lost(c, KM_ABSENT);
		return KM_OK;
	}
	km_list_init(&list, c->l->run->view, head, MAX_CHILDREN);
	while (!st && (got = km_list_next(&list, &entry)) == KM_OK)
		st = add_entry(c, todo, entry - child->offset, &new);
	if (!st && got != KM_END)
		km_census_lost(c, got);
	return st;
}

static enum km_status add_children(struct km_census *c, struct addresses *todo, uint64_t dentry)
{
	struct km_view *v = c->l->run->view;
	const struct km_layout *lay = c->l->run->k->layout;
	uint64_t at;
	enum km_status got;

	if (lay->field[KF_dentry_d_children].present && lay->field[KF_dentry_d_sib].present) {
		got = km_read_field(v, KF_dentry_d_children, dentry, 0, &at);
		km_census_lost(c, got);
		return got ? KM_OK : add_chain(c, todo, at);
	}
	got = km_field_addr(v, KF_dentry_d_subdirs, dentry, 0, &at);
	km_census_lost(c, got);
	return got ? KM_OK : add_list(c, todo, at);
}

/* An entry, and all below it. */
static enum km_status list_tree(struct km_census *c, uint64_t root)
{
	struct addresses todo = { 0 };
	enum km_status st = KM_OK;
	bool new;

	if (root)
		st = add_entry(c, &todo, root, &new);
	while (!st && todo.n) {
		uint64_t dentry = todo.v[--todo.n];

		st = add_children(c, &todo, dentry);
	}
	km_vec_free(&todo);
	return st;
}

/* Those that are disconnected (NFS), and further roots of one super block. */
static enum km_status list_roots(struct km_census *c, uint64_t sb)
{
	const struct km_place *next = &c->l->run->k->layout->field[KF_dentry_hash_next];
	struct km_view *v = c->l->run->view;
	uint64_t node, left = MAX_CHILDREN;
	enum km_status st = KM_OK, got = km_read_field(v, KF_super_block_s_roots, sb, 0, &node);

	if (!got && !next->present)
		got = KM_ABSENT;
	if (!got)
		node &= ~HASH_LOCK;
	while (!st && !got && node) {
		st = list_tree(c, node - next->offset);
		got = left-- ? km_read_ptr(v, node, &node) : KM_CORRUPT;
	}
	km_census_lost(c, got);
	return st;
}

static enum km_status each_mount(struct km_census *c, uint64_t sb,
				 enum km_status (*each)(struct km_census *c, uint64_t mount))
{
	struct km_mounts m;
	uint64_t mount;
	enum km_status st = KM_OK, got = km_mounts_init(&m, c->l->run->view, sb);

	while (!st && !got && (got = km_mounts_next(&m, &mount)) == KM_OK)
		st = each(c, mount);
	if (!st && got != KM_END)
		km_census_lost(c, got);
	return st;
}

static enum km_status list_mount(struct km_census *c, uint64_t mount)
{
	return km_census_list(c, mount, NULL);
}

static enum km_status list_mounts_of(struct km_census *c, uint64_t sb)
{
	return each_mount(c, sb, list_mount);
}

enum km_status km_census_mounts(struct km_census *c)
{
	return km_census_supers(c, list_mounts_of);
}

static enum km_status list_mount_root(struct km_census *c, uint64_t mount)
{
	uint64_t root;
	enum km_status got = km_read_field(c->l->run->view, KF_mount_mnt_root, mount, 0, &root);

	km_census_lost(c, got);
	return got ? KM_OK : list_tree(c, root);
}

static enum km_status list_entries_of(struct km_census *c, uint64_t sb)
{
	uint64_t root;
	enum km_status st, got = km_read_field(c->l->run->view, KF_super_block_s_root, sb, 0, &root);

	km_census_lost(c, got);
	st = got ? KM_OK : list_tree(c, root);
	if (!st)
		st = list_roots(c, sb);
	return st ? st : each_mount(c, sb, list_mount_root);
}

/* Also a cursor, which an open directory has without its being in the tree (fs/libfs.c dcache_dir_open()). */
static enum km_status list_of_file(struct km_census *c, uint64_t file)
{
	struct km_view *v = c->l->run->view;
	uint64_t addr;
	enum km_status st, got = km_read_field(v, KF_file_path_dentry, file, 0, &addr);

	km_census_lost(c, got);
	st = got ? KM_OK : list_tree(c, addr);
	if (!st && !km_read_field(v, KF_file_private_data, file, 0, &addr) &&
	    km_census_begins(c->l, addr, "dentry"))
		st = km_census_list(c, addr, NULL);
	return st;
}

/* Files that no process has also have entries: all objects of that cache are looked at. */
struct asking {
	struct km_census *c;
	enum km_status st;
};

static void ask_file(void *arg, const struct km_scan_object *o)
{
	struct asking *a = arg;

	if (!a->st && o->reached && km_census_is_file(a->c->l, o->addr))
		a->st = list_of_file(a->c, o->addr);
}

enum km_status km_census_dentries(struct km_census *c)
{
	enum km_status st = km_census_supers(c, list_entries_of);
	struct asking a = { c, st };

	/* Nothing in a slab whose free slots are unknown counts as an object, so what is below it is not found. */
	if (c->l->unknown_slabs)
		km_census_lost(c, KM_CORRUPT);
	if (!km_census_each_of(c->l, "filp", ask_file, &a))
		km_census_lost(c, KM_ABSENT);
	return a.st;
}

bool km_census_dentry_dying(struct km_leak *l, uint64_t addr)
{
	uint64_t n;

	return !km_read_field(l->run->view, KF_dentry_count, addr, 0, &n) && (int64_t)n == DEAD;
}

bool km_census_mount_dying(struct km_leak *l, uint64_t addr)
{
	uint64_t flags;

	return !km_read_field(l->run->view, KF_mount_mnt_flags, addr, 0, &flags) && flags & DOOMED;
}

/* A file has a name, even where no directory has it; what has none yet is nobody's. */
bool km_census_is_file(struct km_leak *l, uint64_t addr)
{
	uint64_t dentry, ops;

	return !km_read_field(l->run->view, KF_file_path_dentry, addr, 0, &dentry) &&
	       km_census_begins(l, dentry, "dentry") &&
	       !km_read_field(l->run->view, KF_file_f_op, addr, 0, &ops) && ops;
}

bool km_census_is_mount(struct km_leak *l, uint64_t addr)
{
	uint64_t root, sb, of;
	struct km_view *v = l->run->view;

	return !km_read_field(v, KF_mount_mnt_root, addr, 0, &root) &&
	       km_census_begins(l, root, "dentry") &&
	       !km_read_field(v, KF_mount_mnt_sb, addr, 0, &sb) &&
	       !km_read_field(v, KF_super_block_s_root, sb, 0, &of) && of;
}
