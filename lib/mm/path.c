/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "path.h"

#define MAX_STEPS 4096u /* directories and mounts of a path */
#define NAME_ROOM 256u	/* NAME_MAX and a NUL */

static enum km_status prepend(struct km_path *p, const char *s, size_t n)
{
	if (n > p->start)
		return KM_CORRUPT;
	p->start -= n;
	memcpy(p->text + p->start, s, n);
	return KM_OK;
}

/* From a directory to the one above, or, at the top of a mount, to where that
 * is mounted. */
static enum km_status step_up(struct km_view *v, uint64_t *dentry, uint64_t *mount,
			      struct km_path *p, bool *at_root)
{
	uint64_t top, parent, name;
	char text[NAME_ROOM];
	enum km_status st = km_read_field(v, KF_mount_mnt_root, *mount, 0, &top);

	*at_root = false;
	if (!st && *dentry == top) {
		st = km_read_field(v, KF_mount_mnt_parent, *mount, 0, &parent);
		if (!st && parent == *mount) {
			*at_root = true;
			return KM_OK;
		}
		if (!st)
			st = km_read_field(v, KF_mount_mnt_mountpoint, *mount, 0, dentry);
		*mount = parent;
		return st;
	}
	if (!st)
		st = km_read_field(v, KF_dentry_d_name, *dentry, 0, &name);
	if (!st)
		st = km_read_string(v, name, text, sizeof(text));
	if (!st)
		st = km_read_field(v, KF_dentry_d_parent, *dentry, 0, &parent);
	if (!st && (parent == *dentry || !text[0]))
		return KM_CORRUPT; /* above everything that is mounted */
	if (!st)
		st = prepend(p, text, strlen(text));
	if (!st)
		st = prepend(p, "/", 1);
	if (!st)
		*dentry = parent;
	return st;
}

/* Text of a file that has only the number of its inode: "pipe:[1234]". */
static enum km_status number_text(struct km_view *v, uint64_t dentry, char *buf, size_t room)
{
	uint64_t inode, number;
	enum km_status st = km_read_field(v, KF_dentry_d_inode, dentry, 0, &inode);

	if (!st)
		st = km_read_field(v, KF_inode_i_ino, inode, 0, &number);
	if (!st)
		(void)snprintf(buf, room, "[%" PRIu64 "]", number);
	return st;
}

/* A namespace: "mnt:[4026531841]". */
static enum km_status ns_text(struct km_view *v, uint64_t dentry, char *buf, size_t room)
{
	uint64_t inode, ns, ops, name;
	char number[32];
	enum km_status st = km_read_field(v, KF_dentry_d_inode, dentry, 0, &inode);

	if (!st)
		st = km_read_field(v, KF_inode_i_private, inode, 0, &ns);
	if (!st)
		st = km_read_field(v, KF_ns_common_ops, ns, 0, &ops);
	if (!st)
		st = km_read_field(v, KF_proc_ns_operations_name, ops, 0, &name);
	if (!st)
		st = km_read_string(v, name, buf, room - sizeof(number));
	if (!st)
		st = number_text(v, dentry, number, sizeof(number));
	if (!st)
		(void)snprintf(buf + strlen(buf), sizeof(number) + 1, ":%s", number);
	return st;
}

/* The name that the entry itself has. */
static enum km_status name_text(struct km_view *v, uint64_t dentry, char *buf, size_t room)
{
	uint64_t name;
	enum km_status st = km_read_field(v, KF_dentry_d_name, dentry, 0, &name);

	return st ? st : km_read_string(v, name, buf, room);
}

static enum km_status no_text(struct km_view *v, uint64_t dentry, char *buf, size_t room)
{
	(void)v, (void)dentry, (void)room;
	buf[0] = '\0';
	return KM_OK;
}

/*
 * A file of a file system that is not mounted names itself (d_dname() of its operations). Its entry is its own
 * parent, and not the root of the mount. KM_NOTFOUND: it is an ordinary one.
 */
static enum km_status name_itself(struct km_view *v, uint64_t dentry, uint64_t mount,
				  struct km_path *p)
{
	static const struct {
		enum km_sym_id sym;
		const char *before, *behind;
		enum km_status (*text)(struct km_view *v, uint64_t dentry, char *buf, size_t room);
	} kinds[] = {
		{ SYM_simple_dname, "/", " (deleted)", name_text },
		{ SYM_anon_inodefs_dname, "anon_inode:", "", name_text },
		{ SYM_dmabuffs_dname, "/dmabuf:", "", name_text },
		{ SYM_pipefs_dname, "pipe:", "", number_text },
		{ SYM_sockfs_dname, "socket:", "", number_text },
		{ SYM_ns_dname, "", "", ns_text },
		{ SYM_pidfs_dname, "anon_inode:[pidfd]", "", no_text },
	};
	uint64_t parent, top, ops, function = 0;
	char text[NAME_ROOM];
	enum km_status st;
	size_t i;

	if (km_read_field(v, KF_dentry_d_parent, dentry, 0, &parent) || parent != dentry ||
	    km_read_field(v, KF_mount_mnt_root, mount, 0, &top) || top == dentry)
		return KM_NOTFOUND;
	st = km_read_field(v, KF_dentry_d_op, dentry, 0, &ops);
	if (!st && ops)
		st = km_read_field(v, KF_dentry_operations_d_dname, ops, 0, &function);
	if (st)
		return st == KM_ABSENT ? KM_NOTFOUND : st;
	for (i = 0; function && i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		if (function != km_view_sym(v, kinds[i].sym))
			continue;
		st = kinds[i].text(v, dentry, text, sizeof(text));
		if (!st)
			st = prepend(p, kinds[i].behind, strlen(kinds[i].behind) + 1);
		if (!st)
			st = prepend(p, text, strlen(text));
		return st ? st : prepend(p, kinds[i].before, strlen(kinds[i].before));
	}
	return KM_NOTFOUND;
}

enum km_status km_path_read(struct km_view *v, uint64_t vfsmount, uint64_t dentry,
			    struct km_path *p, const char **ret)
{
	const struct km_place *mnt = &km_view_kernel(v)->layout->field[KF_mount_mnt];
	uint64_t mount = vfsmount - mnt->offset, hashed, parent, above;
	bool at_root = false;
	enum km_status st;
	unsigned steps;

	p->start = sizeof(p->text);
	st = name_itself(v, dentry, mount, p);
	if (st != KM_NOTFOUND) {
		if (!st)
			*ret = p->text + p->start;
		return st;
	}
	p->start = sizeof(p->text);
	st = mnt->present ? prepend(p, "", 1) : KM_ABSENT;
	/* The root of a file system has no name that could have been removed. */
	if (!st && !km_read_field(v, KF_dentry_d_hash_pprev, dentry, 0, &hashed) && !hashed &&
	    !km_read_field(v, KF_dentry_d_parent, dentry, 0, &parent) && parent != dentry) {
		p->start = sizeof(p->text);
		st = km_read_field(v, KF_dentry_d_parent, parent, 0, &above);
		if (!st)
			st = prepend(p, " (deleted)", sizeof(" (deleted)"));
	}
	for (steps = 0; !st && !at_root; steps++)
		st = steps < MAX_STEPS ? step_up(v, &dentry, &mount, p, &at_root) : KM_CORRUPT;
	if (!st)
		*ret = p->text + p->start;
	return st;
}

enum km_status km_path_of_mount(struct km_view *v, uint64_t vfsmount, struct km_path *p, const char **ret)
{
	const struct km_place *mnt = &km_view_kernel(v)->layout->field[KF_mount_mnt];
	uint64_t mount = vfsmount - mnt->offset, dentry;
	bool at_root = false;
	enum km_status st;
	unsigned steps;

	p->start = sizeof(p->text);
	st = mnt->present ? prepend(p, "", 1) : KM_ABSENT;
	if (!st)
		st = km_read_field(v, KF_mount_mnt_root, mount, 0, &dentry);
	for (steps = 0; !st && !at_root; steps++)
		st = steps < MAX_STEPS ? step_up(v, &dentry, &mount, p, &at_root) : KM_CORRUPT;
	if (!st)
		*ret = p->text + p->start;
	return st;
}

enum km_status km_path_in_super(struct km_view *v, uint64_t dentry, struct km_path *p, const char **ret)
{
	uint64_t parent = 0;
	char text[NAME_ROOM];
	enum km_status st;
	unsigned steps;

	p->start = sizeof(p->text);
	st = prepend(p, "", 1);
	for (steps = 0; !st; steps++) {
		st = steps < MAX_STEPS ? km_read_field(v, KF_dentry_d_parent, dentry, 0, &parent) : KM_CORRUPT;
		if (!st)
			st = name_text(v, dentry, text, sizeof(text));
		if (!st && parent == dentry)
			break;
		if (!st)
			st = prepend(p, text, strlen(text));
		if (!st)
			st = prepend(p, "/", 1);
		dentry = parent;
	}
	/* The root is called "/". */
	if (!st && (p->text[p->start] == '\0' || strcmp(text, "/") != 0))
		st = prepend(p, text, strlen(text));
	if (!st)
		*ret = p->text + p->start;
	return st;
}

enum km_status km_path_of_file(struct km_view *v, uint64_t file, struct km_path *p,
			       const char **ret)
{
	uint64_t dentry, vfsmount;
	enum km_status st = km_read_field(v, KF_file_path_dentry, file, 0, &dentry);

	if (!st)
		st = km_read_field(v, KF_file_path_mnt, file, 0, &vfsmount);
	return st ? st : km_path_read(v, vfsmount, dentry, p, ret);
}
