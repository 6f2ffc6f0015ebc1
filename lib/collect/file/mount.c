/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Mounts of the mount namespaces that tasks are in, as /proc/PID/mountinfo has them (fs/proc_namespace.c
 * show_mountinfo()). The mounts of a namespace are a tree, whose branches are lists in all kernels; the other
 * ways in which a namespace lists them have changed. Namespaces that only a file or a mount keeps are not
 * found.
 */
#include <stdio.h>

#include "base/map.h"
#include "collect/collect.h"
#include "mm/path.h"
#include "owner/owner.h"
#include "process/process.h"

#define NOBODY	   (-1)
#define MAX_MOUNTS (1u << 24) /* in all */
#define OPTIONS	   128u

/* Flags of mounts (include/linux/mount.h) and of super blocks (include/linux/fs.h), with what mountinfo calls them. */
struct option {
	uint64_t flag;
	const char *name;
};

#define MNT_READONLY   0x40u
#define MNT_SHARED     0x1000u /* up to v6.16 */
#define MNT_UNBINDABLE 0x2000u
#define T_SHARED       0x1u /* since, of mnt_t_flags (fs/mount.h) */
#define T_UNBINDABLE   0x2u
#define SB_RDONLY      0x1u
#define MNT_NOATIME    0x8u
#define MNT_RELATIME   0x20u
#define MNT_HIGHEST    28u /* MNT_ONRB, v6.8 to v6.16; no flag is above it */
/*
 * Flags of calls of mount() that make no super block, or change mounts: MS_BIND, MOVE, PRIVATE, SLAVE, SHARED (fs/namespace.c). MS_REC
 * came through before v4.14.
 */
#define SB_NEVER 0x1c3000u

static const struct option mount_options[] = {
	{ 0x1, "nosuid" },
	{ 0x2, "nodev" },
	{ 0x4, "noexec" },
	{ 0x8, "noatime" },
	{ 0x10, "nodiratime" },
	{ 0x20, "relatime" },
	{ 0x80, "nosymfollow" },
};

static const struct option super_options[] = {
	{ 0x10, "sync" },
	{ 0x80, "dirsync" },
	{ 0x40, "mand" },
	{ 0x2000000, "lazytime" },
};

struct walk {
	struct km_run *run;
	struct km_map met;	   /* namespaces, and mounts */
	KM_VEC(uint64_t) to_visit; /* mounts whose branches are not read yet */
	uint64_t mounts;	   /* found in all */
	bool lost;		   /* tasks are missing: from here on it is not known who is in a namespace first */
	/* of the namespace at hand */
	uint64_t ns, in_ns;
	int64_t pid; /* or NOBODY */
	bool has_inum, broken;
	uint64_t inum;
};

static const char *keep_text(const struct walk *w, const char *text)
{
	return km_arena_strdup(&w->run->arena, text);
}

/* ---- what mountinfo says of a mount ---- */

static const char *options_text(const struct walk *w, bool read_only, uint64_t flags, const struct option *v, size_t n)
{
	char text[OPTIONS];
	size_t i, at;

	at = (size_t)snprintf(text, sizeof(text), "%s", read_only ? "ro" : "rw");
	for (i = 0; i < n && at < sizeof(text); i++)
		if (flags & v[i].flag)
			at += (size_t)snprintf(text + at, sizeof(text) - at, ",%s", v[i].name);
	return keep_text(w, text);
}

/* What the flags say of propagation. */
struct kind {
	bool shared, unbindable;
};

/* Whether a mount can have these flags: of times of access it has one rule (do_mount(), attr_flags_to_mnt_flags()). */
static bool are_of_mount(uint64_t flags)
{
	return !(flags >> (MNT_HIGHEST + 1)) && !(flags & MNT_NOATIME && flags & MNT_RELATIME);
}

/* Whether a super block that is mounted can have them; where SB_NOUSER is an int's highest bit, the bits above are as it is. */
static bool are_of_super(uint64_t flags)
{
	uint64_t above = flags >> 31;

	return !(flags & SB_NEVER) && (above <= 1 || above == UINT64_MAX >> 31);
}

static bool read_kind(struct walk *w, uint64_t mount, struct kind *ret)
{
	bool apart = w->run->k->layout->field[KF_mount_mnt_t_flags].present;
	uint64_t flags;

	if (!km_run_read(w->run, apart ? KF_mount_mnt_t_flags : KF_mount_mnt_flags, mount, "mount.propagation", &flags))
		return false;
	ret->shared = flags & (apart ? T_SHARED : MNT_SHARED);
	ret->unbindable = flags & (apart ? T_UNBINDABLE : MNT_UNBINDABLE);
	return true;
}

/* The peer group that a mount is in, and the one that it follows; neither: it is private, or nobody may bind it elsewhere. */
static enum km_status set_propagation(struct walk *w, uint64_t mount, struct row_mount *row)
{
	uint64_t group, master, of = 0;
	char text[64] = "";
	struct kind kind;
	size_t at = 0;

	if (!read_kind(w, mount, &kind) || !km_run_read(w->run, KF_mount_mnt_group_id, mount, "mount.propagation", &group) ||
	    !km_run_read(w->run, KF_mount_mnt_master, mount, "mount.propagation", &master) ||
	    (master && !km_run_read(w->run, KF_mount_mnt_group_id, master, "mount.propagation", &of)))
		return KM_OK;
	if (kind.shared != (group != 0)) /* set_mnt_shared(), mnt_release_group_id() of fs/pnode.c */
		return km_run_issue(w->run, mount, KM_CORRUPT, "a mount has group %lld, and its flags say that it is %sshared",
				    (long long)group, kind.shared ? "" : "not ");
	if (group)
		at = (size_t)snprintf(text, sizeof(text), "shared:%lld", (long long)group);
	if (master)
		at += (size_t)snprintf(text + at, sizeof(text) - at, "%smaster:%lld", at ? " " : "", (long long)of);
	if (kind.unbindable)
		(void)snprintf(text + at, sizeof(text) - at, "%sunbindable", at ? " " : "");
	ROW_SET(*row, mount, propagation, keep_text(w, text));
	return row->propagation ? KM_OK : KM_NOMEM;
}

/* "fuse.sshfs" where the file system has a second name. */
static enum km_status set_type(struct walk *w, uint64_t sb, struct row_mount *row)
{
	uint64_t type, name, sub = 0;
	char text[64], more[64] = "";
	enum km_status st = km_read_field(w->run->view, KF_super_block_s_type, sb, 0, &type);

	if (!st)
		st = km_read_field(w->run->view, KF_file_system_type_name, type, 0, &name);
	if (!st)
		st = km_read_string(w->run->view, name, text, sizeof(text));
	if (!st && km_read_field(w->run->view, KF_super_block_s_subtype, sb, 0, &sub))
		sub = 0;
	if (!st && sub)
		st = km_read_string(w->run->view, sub, more, sizeof(more));
	if (st) {
		if (st != KM_ABSENT)
			km_run_unknown(w->run, st, "mount.type");
		return KM_OK;
	}
	ROW_SET(*row, mount, type, km_arena_printf(&w->run->arena, "%s%s%s", text, *more ? "." : "", more));
	return row->type ? KM_OK : KM_NOMEM;
}

static enum km_status set_super(struct walk *w, uint64_t mount, struct row_mount *row)
{
	uint64_t sb, dev, flags;

	if (!km_run_read(w->run, KF_mount_mnt_sb, mount, "mount.super_addr", &sb))
		return KM_OK;
	ROW_SET(*row, mount, super_addr, sb);
	if (km_run_read(w->run, KF_super_block_s_dev, sb, "mount.device", &dev)) {
		/* dev_t: 12 bits and 20 bits (include/linux/kdev_t.h). */
		ROW_SET(*row, mount, device,
			km_arena_printf(&w->run->arena, "%u:%u", (unsigned)(dev >> 20), (unsigned)(dev & 0xfffff)));
		if (!row->device)
			return KM_NOMEM;
	}
	if (!km_run_read(w->run, KF_super_block_s_flags, sb, "mount.super_options", &flags)) {
		/* reported */
	} else if (!are_of_super(flags)) {
		enum km_status st = km_run_issue(w->run, sb, KM_CORRUPT, "super block of a mount: it cannot have the flags 0x%llx",
						 (unsigned long long)flags);

		if (st)
			return st;
	} else {
		ROW_SET(*row, mount, super_options,
			options_text(w, flags & SB_RDONLY, flags, super_options, KM_ARRAY_LEN(super_options)));
		if (!row->super_options)
			return KM_NOMEM;
	}
	return set_type(w, sb, row);
}

static enum km_status set_source(struct walk *w, uint64_t mount, struct row_mount *row)
{
	char text[4096];
	uint64_t name;
	enum km_status st = km_read_field(w->run->view, KF_mount_mnt_devname, mount, 0, &name);

	if (!st && !name)
		snprintf(text, sizeof(text), "none");
	else if (!st)
		st = km_read_string(w->run->view, name, text, sizeof(text));
	if (st) {
		if (st != KM_ABSENT)
			km_run_unknown(w->run, st, "mount.source");
		return KM_OK;
	}
	ROW_SET(*row, mount, source, keep_text(w, text));
	return row->source ? KM_OK : KM_NOMEM;
}

static enum km_status set_paths(struct walk *w, uint64_t mount, struct row_mount *row)
{
	uint64_t vfsmount = mount + w->run->k->layout->field[KF_mount_mnt].offset, top;
	const char *text = NULL;
	struct km_path p;
	enum km_status st;

	if (!km_run_read(w->run, KF_mount_mnt_root, mount, "mount.root", &top))
		return KM_OK;
	st = km_path_in_super(w->run->view, top, &p, &text);
	if (!st) {
		ROW_SET(*row, mount, root, keep_text(w, text));
		if (!row->root)
			return KM_NOMEM;
	} else if (st != KM_ABSENT) {
		km_run_unknown(w->run, st, "mount.root");
	}
	st = km_path_of_mount(w->run->view, vfsmount, &p, &text);
	if (!st) {
		ROW_SET(*row, mount, path, keep_text(w, *text ? text : "/"));
		if (!row->path)
			return KM_NOMEM;
	} else if (st != KM_ABSENT) {
		km_run_unknown(w->run, st, "mount.path");
	}
	return KM_OK;
}

/* Where it is mounted is a directory of the file system of the mount there (mnt_set_mountpoint()); a root is on itself. */
static enum km_status check_mountpoint(struct walk *w, uint64_t mount, uint64_t parent)
{
	uint64_t dentry, sb, of;

	if (km_read_field(w->run->view, KF_mount_mnt_mountpoint, mount, 0, &dentry) ||
	    km_read_field(w->run->view, KF_mount_mnt_sb, parent, 0, &sb))
		return KM_OK;
	switch (km_read_field(w->run->view, KF_dentry_d_sb, dentry, 0, &of)) {
	case KM_OK:
		if (of == sb)
			return KM_OK;
		break;
	case KM_UNMAPPED:
		break;
	default:
		return KM_OK;
	}
	return km_run_issue(w->run, mount, KM_CORRUPT, "a mount: where it is mounted is not in the file system of the mount there");
}

static enum km_status add_row(struct walk *w, uint64_t mount)
{
	struct row_mount row = { 0 };
	uint64_t parent, flags;
	enum km_status st = KM_OK;
	bool has_parent;

	ROW_SET(row, mount, addr, mount);
	if (w->pid != NOBODY)
		ROW_SET(row, mount, pid, w->pid);
	if (w->has_inum)
		ROW_SET(row, mount, mnt_ns, w->inum);
	ROW_READ(w->run, row, mount, mount_id, KF_mount_mnt_id, mount, 0);
	has_parent = km_run_read(w->run, KF_mount_mnt_parent, mount, "mount.parent_id", &parent);
	if (has_parent)
		st = check_mountpoint(w, mount, parent);
	if (st)
		return st;
	if (has_parent)
		ROW_READ(w->run, row, mount, parent_id, KF_mount_mnt_id, parent, 0);
	if (!km_run_read(w->run, KF_mount_mnt_flags, mount, "mount.options", &flags)) {
		/* reported */
	} else if (!are_of_mount(flags)) {
		st = km_run_issue(w->run, mount, KM_CORRUPT, "mount: it cannot have the flags 0x%llx", (unsigned long long)flags);
		if (st)
			return st;
	} else {
		ROW_SET(row, mount, options,
			options_text(w, flags & MNT_READONLY, flags, mount_options, KM_ARRAY_LEN(mount_options)));
		if (!row.options)
			return KM_NOMEM;
	}
	st = set_paths(w, mount, &row);
	if (!st)
		st = set_propagation(w, mount, &row);
	if (!st)
		st = set_super(w, mount, &row);
	if (!st)
		st = set_source(w, mount, &row);
	return st ? st : ROW_ADD(w->run, mount, row);
}

/* ---- the tree of a namespace ---- */

static enum km_status add_mount(struct walk *w, uint64_t mount)
{
	uint64_t *at = km_map_at(&w->met, mount), *todo, of;

	if (!at)
		return KM_NOMEM;
	if (*at || w->mounts >= MAX_MOUNTS) {
		w->broken = true;
		return km_run_issue(w->run, mount, *at ? KM_CORRUPT : KM_UNSUPPORTED,
				    *at ? "a mount is found twice" : "there are more mounts than are read");
	}
	*at = 1;
	if (!km_read_field(w->run->view, KF_mount_mnt_ns, mount, 0, &of) && of != w->ns) {
		w->broken = true;
		return km_run_issue(w->run, mount, KM_CORRUPT, "a mount names another namespace than that of its parent");
	}
	w->mounts++;
	w->in_ns++;
	todo = km_vec_push(&w->to_visit);
	if (!todo)
		return KM_NOMEM;
	*todo = mount;
	return add_row(w, mount);
}

static enum km_status add_children(struct walk *w, uint64_t mount)
{
	uint64_t link = w->run->k->layout->field[KF_mount_mnt_child].offset, head, entry, parent;
	struct km_list children;
	enum km_status st = km_field_addr(w->run->view, KF_mount_mnt_mounts, mount, 0, &head), stored = KM_OK;

	if (st)
		return KM_OK;
	km_list_init(&children, w->run->view, head, MAX_MOUNTS);
	while (!stored && (st = km_list_next(&children, &entry)) == KM_OK) {
		if (!km_read_field(w->run->view, KF_mount_mnt_parent, entry - link, 0, &parent) && parent != mount) {
			st = KM_CORRUPT;
			break;
		}
		stored = add_mount(w, entry - link);
	}
	if (stored || st == KM_END)
		return stored;
	w->broken = true;
	return km_run_issue(w->run, mount, st, "mounts on a mount: the list is broken");
}

/* A namespace counts its mounts since v4.9; the field is read under each name that it has had. */
static enum km_status check_count(struct walk *w)
{
	uint64_t n;

	if (w->broken || km_read_field(w->run->view, KF_mnt_namespace_nr_mounts, w->ns, 0, &n) || n == w->in_ns)
		return KM_OK;
	return km_run_issue(w->run, w->ns, KM_CORRUPT, "%llu mounts are in a namespace that counts %llu",
			    (unsigned long long)w->in_ns, (unsigned long long)n);
}

static enum km_status add_namespace(struct walk *w, uint64_t ns, int64_t pid)
{
	uint64_t *at = km_map_at(&w->met, ns), root;
	enum km_status st;

	if (!at)
		return KM_NOMEM;
	if (*at)
		return KM_OK;
	*at = 1;
	w->ns = ns;
	w->pid = w->lost ? NOBODY : pid;
	w->in_ns = 0;
	w->broken = false;
	w->has_inum = km_run_read(w->run, KF_mnt_namespace_inum, ns, "mount.mnt_ns", &w->inum);
	st = km_read_field(w->run->view, KF_mnt_namespace_root, ns, 0, &root);
	if (st)
		return km_run_issue(w->run, ns, st, "mounts of a namespace cannot be found");
	st = add_mount(w, root);
	while (!st && w->to_visit.n)
		st = add_children(w, w->to_visit.v[--w->to_visit.n]);
	return st ? st : check_count(w);
}

/* @task: 0: none, the kernel's own namespaces. */
static enum km_status add_of_task(struct walk *w, uint64_t nsproxy, enum km_status read, uint64_t task, int64_t pid)
{
	uint64_t ns, flags, *at;

	/* exit_task_namespaces() */
	if (!read && !nsproxy && !km_read_field(w->run->view, KF_task_struct_flags, task, 0, &flags) && !(flags & PF_EXITING)) {
		w->lost = true;
		return km_run_issue(w->run, task, KM_CORRUPT, "task %lld: it is in no namespace, though it does not exit", (long long)pid);
	}
	if (!read && !nsproxy)
		return KM_OK;
	at = read ? NULL : km_map_at(&w->met, nsproxy);
	if (!read && !at)
		return KM_NOMEM;
	if (at && *at)
		return KM_OK;
	if (at)
		*at = 1;
	if (!read)
		read = km_read_field(w->run->view, KF_nsproxy_mnt_ns, nsproxy, 0, &ns);
	if (!read && !ns)
		read = KM_CORRUPT;
	if (read) {
		w->lost = true;
		km_run_unknown(w->run, read, "mount namespace of task %lld", (long long)pid);
		return KM_OK;
	}
	return add_namespace(w, ns, pid);
}

/* Read the namespaces of tasks, and then that of the kernel's first task, unless a task has led to it. */
static enum km_status run_mount(struct km_run *run)
{
	const struct km_tasks *tasks = run->tasks;
	struct walk w = { .run = run, .lost = !run->stacks->tasks_whole };
	enum km_status st = KM_OK;
	uint64_t nsproxy;
	size_t i;

	for (i = 0; !st && i < tasks->n; i++) {
		enum km_status read = km_read_field(run->view, KF_task_struct_nsproxy, tasks->v[i].addr, 0, &nsproxy);

		st = add_of_task(&w, nsproxy, read, tasks->v[i].addr, tasks->v[i].pid);
	}
	if (!st)
		st = add_of_task(&w, km_view_sym(run->view, SYM_init_nsproxy), KM_OK, 0, NOBODY);
	if (!st && run->k->layout->field[KF_task_struct_nsproxy].present && !run->stacks->tasks_whole)
		km_run_unknown(run, run->stacks->tasks_lost, "mounts of tasks that the collector of tasks could not find");
	km_map_free(&w.met);
	km_vec_free(&w.to_visit);
	return st;
}

const struct km_collector km_collect_mount = {
	.name = "mount",
	.doc = "Mounts of mount namespaces.",
	.fields = (const enum km_field_id[]){ KF_nsproxy_mnt_ns, KF_mnt_namespace_root,
					      KF_mount_mnt_mounts, KF_mount_mnt_child, KF_mount_mnt_parent,
					      KF_mount_mnt_root, KF_mount_mnt, KM_NR_FIELDS },
	.tables = (const struct km_table *const[]){ &km_tbl_mount, NULL },
	.after = (const char *const[]){ "task", NULL },
	.run = run_mount,
};
