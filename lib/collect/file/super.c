/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <ctype.h>
#include <stdio.h>

#include "mm/mounts.h"
#include "mm/path.h"
#include "super.h"

#define MAX_SUPERS 1048576u
#define MAX_ERRNO  4095u /* include/linux/err.h: pointers above -MAX_ERRNO are errors */

static enum km_status read_text(struct km_view *v, uint64_t addr, char *buf, size_t room)
{
	enum km_status st = km_read_string(v, addr, buf, room);
	size_t i;

	for (i = 0; !st && buf[i]; i++)
		if (!isprint((unsigned char)buf[i]))
			st = KM_CORRUPT;
	return !st && !buf[0] ? KM_CORRUPT : st;
}

static enum km_status read_super(struct km_view *v, uint64_t addr, struct km_super *ret)
{
	struct km_super s = { .addr = addr };
	uint64_t type, name, id, bdi, vfsmount, sb;
	enum km_status st;

	st = km_read_field(v, KF_super_block_s_type, addr, 0, &type);
	if (!st)
		st = km_read_field(v, KF_file_system_type_name, type, 0, &name);
	if (!st)
		st = read_text(v, name, s.type, sizeof(s.type));
	if (st)
		return st;
	st = km_field_addr(v, KF_super_block_s_id, addr, 0, &id);
	if (st || read_text(v, id, s.device, sizeof(s.device)))
		s.device[0] = '\0';
	if (km_read_field(v, KF_super_block_s_root, addr, 0, &s.root))
		s.root = 0;
	s.is_bdev = strcmp(s.type, "bdev") == 0;
	s.is_hugetlb = strcmp(s.type, "hugetlbfs") == 0;
	st = km_read_var(v, SYM_shm_mnt, false, &vfsmount);
	if (!st)
		st = km_read_field(v, KF_mount_mnt_sb,
				   vfsmount - km_view_kernel(v)->layout->field[KF_mount_mnt].offset, 0, &sb);
	s.is_shm = !st && sb == addr;
	s.shm_lost = st == KM_ABSENT ? KM_OK : st;
	if (km_view_sym(v, SYM_noop_backing_dev_info) && !s.is_bdev &&
	    km_read_field(v, KF_super_block_s_bdi, addr, 0, &bdi) == KM_OK)
		s.not_written = bdi == km_view_sym(v, SYM_noop_backing_dev_info);
	*ret = s;
	return KM_OK;
}

enum km_status km_super_read_alone(const struct km_supers *s, struct km_view *v, uint64_t addr, struct km_super *ret)
{
	enum km_status st = s->lost ? read_super(v, addr, ret) : KM_CORRUPT;

	if (!st)
		ret->lost = s->lost;
	return st;
}

const struct km_super *km_super_at(const struct km_supers *s, uint64_t addr)
{
	const uint64_t *i = km_map_find(&s->by_addr, addr);

	return i ? &s->v.v[*i - 1] : NULL;
}

const char *km_super_mount_path(const struct km_supers *s, uint64_t dentry)
{
	const uint64_t *i = km_map_find(&s->by_root, dentry);

	return i ? s->roots.v[*i - 1].path : NULL;
}

void km_supers_free(struct km_supers *s)
{
	km_vec_free(&s->v);
	km_vec_free(&s->roots);
	km_map_free(&s->by_addr);
	km_map_free(&s->by_root);
	km_arena_free(&s->arena);
}

/* ---- mounts ---- */

/* A file system with a mount that was not read cannot be said to be mounted nowhere. */
static void note_lost(struct km_super *sb, enum km_status why)
{
	if (!sb->lost)
		sb->lost = why;
}

/* Remember where the root of @mount is mounted, unless another mount of it is known. */
static enum km_status add_root(struct km_run *run, struct km_supers *s, struct km_super *sb,
			       uint64_t mount)
{
	const struct km_place *mnt = &run->k->layout->field[KF_mount_mnt];
	struct km_mount_root *root;
	struct km_path p;
	const char *text, *copy;
	enum km_status st;
	uint64_t dentry, *at;

	st = km_read_field(run->view, KF_mount_mnt_root, mount, 0, &dentry);
	if (!st && km_map_find(&s->by_root, dentry))
		return KM_OK;
	if (!st)
		st = km_path_read(run->view, mount + mnt->offset, dentry, &p, &text);
	if (!st && !dentry)
		st = KM_CORRUPT;
	if (st)
		note_lost(sb, st);
	if (st == KM_CORRUPT)
		return km_run_issue(run, mount, st, "a mount of %s: its path cannot be found",
				    sb->type);
	if (st) {
		km_run_unknown(run, st, "where a mount of %s is", sb->type);
		return KM_OK;
	}
	copy = km_arena_strdup(&s->arena, text);
	root = copy ? km_vec_push(&s->roots) : NULL;
	at = root ? km_map_at(&s->by_root, dentry) : NULL;
	if (!at)
		return KM_NOMEM;
	*root = (struct km_mount_root){ dentry, copy };
	*at = s->roots.n;
	if (!sb->mount || (!sb->whole_path && dentry == sb->root)) {
		sb->mount = mount;
		sb->path = copy[0] ? copy : "/";
		sb->whole_path = dentry == sb->root;
	}
	return KM_OK;
}

/*
 * Whether @mount is one of namespace @ns, or, with @ns 0, of any. Some are the kernel's own, or detached. KM_NOTFOUND:
 * it is not; else why it cannot be read.
 */
static enum km_status find_in(struct km_view *v, uint64_t mount, uint64_t ns)
{
	uint64_t of;
	enum km_status st = km_read_field(v, KF_mount_mnt_ns, mount, 0, &of);

	if (st)
		return st == KM_NOTFOUND ? KM_CORRUPT : st;
	return (ns ? of == ns : of && of < (uint64_t) - (int64_t)MAX_ERRNO) ? KM_OK : KM_NOTFOUND;
}

/* Whether @ns is a namespace of mounts: its first mount is in it. One that cannot be read may be one. */
static bool is_namespace(struct km_view *v, uint64_t ns)
{
	uint64_t root, of;
	enum km_status st = km_read_field(v, KF_mnt_namespace_root, ns, 0, &root);

	if (!st)
		st = km_read_field(v, KF_mount_mnt_ns, root, 0, &of);
	return st ? st != KM_CORRUPT && st != KM_UNMAPPED : of == ns;
}

/* A mount of @sb names it, and a namespace unless it is the kernel's own, or detached. */
static enum km_status check_mount(struct km_run *run, const struct km_super *sb, uint64_t mount,
				  uint64_t ns)
{
	uint64_t of;

	if (!km_read_field(run->view, KF_mount_mnt_sb, mount, 0, &of) && of != sb->addr)
		return km_run_issue(run, mount, KM_CORRUPT,
				    "a mount of %s names another super block", sb->type);
	if (!km_read_field(run->view, KF_mount_mnt_ns, mount, 0, &of) && of && of != ns &&
	    of < (uint64_t) - (int64_t)MAX_ERRNO && !is_namespace(run->view, of))
		return km_run_issue(run, mount, KM_CORRUPT,
				    "a mount of %s names a namespace that is not valid", sb->type);
	return KM_OK;
}

static enum km_status add_roots(struct km_run *run, struct km_supers *s, struct km_super *sb,
				uint64_t ns)
{
	enum km_status st, stored;
	struct km_mounts m;
	uint64_t mount;

	st = km_mounts_init(&m, run->view, sb->addr);
	while (!st && !(st = km_mounts_next(&m, &mount))) {
		enum km_status in = find_in(run->view, mount, ns);

		stored = ns ? check_mount(run, sb, mount, ns) : KM_OK;
		if (stored)
			return stored;
		s->mounts += ns && !in;
		if (in && in != KM_NOTFOUND && in != KM_ABSENT)
			note_lost(sb, in);
		if (in)
			continue;
		stored = add_root(run, s, sb, mount);
		if (stored)
			return stored;
		if (!ns && sb->whole_path)
			return KM_OK;
	}
	if (st == KM_END || st == KM_ABSENT)
		return KM_OK;
	note_lost(sb, st);
	if (st == KM_CORRUPT)
		return km_run_issue(run, sb->addr, st, "mounts of %s: broken", sb->type);
	km_run_unknown(run, st, "mounts of %s", sb->type);
	return KM_OK;
}

/* ---- super blocks ---- */

static enum km_status add_super(struct km_run *run, struct km_supers *s, uint64_t addr)
{
	struct km_super *sb, one;
	enum km_status st = read_super(run->view, addr, &one);
	uint64_t *at;

	if (st == KM_CORRUPT || st == KM_UNMAPPED)
		return km_run_issue(run, addr, st, "a super block cannot be read");
	if (st) {
		km_run_unknown(run, st, "a super block");
		one = (struct km_super){ .addr = addr };
	}
	at = km_map_at(&s->by_addr, addr);
	sb = at ? km_vec_push(&s->v) : NULL;
	if (!sb)
		return KM_NOMEM;
	*sb = one;
	*at = s->v.n;
	return KM_OK;
}

/* Walk a broken list back from its end, to what is known or to where it is broken, too. */
static enum km_status add_from_end(struct km_run *run, struct km_supers *s, uint64_t head)
{
	uint64_t link = run->k->layout->field[KF_super_block_s_list].offset, cur = head, prev, next;
	enum km_status st = KM_OK;

	while (!st && s->v.n < MAX_SUPERS &&
	       !km_read_field(run->view, KF_list_head_prev, cur, 0, &prev) && prev != head &&
	       !km_map_find(&s->by_addr, prev - link) &&
	       !km_read_field(run->view, KF_list_head_next, prev, 0, &next) && next == cur) {
		st = add_super(run, s, prev - link);
		cur = prev;
	}
	return st;
}

/* It counts its mounts (attach_recursive_mnt()); all of them are mounts of super blocks. */
static enum km_status check_namespace(struct km_run *run, const struct km_supers *s, uint64_t ns)
{
	uint64_t n;
	size_t i;

	if (s->lost || km_read_field(run->view, KF_mnt_namespace_nr_mounts, ns, 0, &n) ||
	    n == s->mounts)
		return KM_OK;
	for (i = 0; i < s->v.n; i++)
		if (s->v.v[i].lost)
			return KM_OK;
	return km_run_issue(run, ns, KM_CORRUPT,
			    "%llu mounts are in the namespace of the first processes, which counts %llu",
			    (unsigned long long)s->mounts, (unsigned long long)n);
}

enum km_status km_supers_read(struct km_run *run, struct km_supers *s)
{
	uint64_t link = run->k->layout->field[KF_super_block_s_list].offset, entry, nsproxy, ns = 0;
	uint64_t head = km_view_sym(run->view, SYM_super_blocks);
	struct km_list list;
	enum km_status st, stored = KM_OK;
	bool read;
	size_t i;

	*s = (struct km_supers){ 0 };
	km_list_init(&list, run->view, head, MAX_SUPERS);
	while ((st = km_list_next(&list, &entry)) == KM_OK && !stored)
		stored = add_super(run, s, entry - link);
	if (stored)
		return stored;
	s->lost = st == KM_END ? KM_OK : st;
	if (s->lost)
		stored = km_run_issue(run, head, st, "list of super blocks: broken after %zu",
				      s->v.n);
	if (s->lost && !stored)
		stored = add_from_end(run, s, head);
	nsproxy = km_view_sym(run->view, SYM_init_nsproxy);
	read = nsproxy && !km_read_field(run->view, KF_nsproxy_mnt_ns, nsproxy, 0, &ns);
	if (!read)
		ns = 0;
	if (!stored && read && !is_namespace(run->view, ns)) {
		stored = km_run_issue(run, nsproxy, KM_CORRUPT,
				      "the mount namespace of the first processes is not valid");
		ns = 0;
	}
	for (i = 0; !stored && ns && i < s->v.n; i++)
		stored = add_roots(run, s, &s->v.v[i], ns);
	if (!stored && ns)
		stored = check_namespace(run, s, ns);
	for (i = 0; !stored && i < s->v.n; i++)
		if (!s->v.v[i].mount && !s->v.v[i].lost)
			stored = add_roots(run, s, &s->v.v[i], 0);
	return stored;
}
