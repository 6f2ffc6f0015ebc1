/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>

#include "dirs.h"
#include "base/map.h"

#define MAX_DIRS     65536u
#define MAX_BYTES    (8u << 20) /* of paths */
#define NAME_ROOM    256u	/* NAME_MAX and a NUL */
#define DENTRY_BYTES 512u

struct entry {
	uint64_t parent;
	bool hashed;
	char name[NAME_ROOM];
};

enum km_status km_dirs_init(struct km_dirs *d, const struct km_supers *supers, struct km_view *view)
{
	*d = (struct km_dirs){ .supers = supers, .view = view };
	d->chain = km_calloc(KM_DIRS_MAX_DEPTH, sizeof(*d->chain));
	return d->chain ? KM_OK : KM_NOMEM;
}

void km_dirs_deinit(struct km_dirs *d)
{
	km_map_free(&d->by_dentry);
	km_vec_free(&d->v);
	km_arena_free(&d->arena);
	free(d->chain);
	d->chain = NULL;
}

static void forget_dirs(struct km_dirs *d)
{
	km_map_free(&d->by_dentry);
	d->v.n = 0;
	km_arena_free(&d->arena);
	d->bytes = 0;
}

/* The name is in the dentry itself when it is short. */
static enum km_status read_name(struct km_dirs *d, uint64_t dentry, const uint8_t *copy, uint32_t n,
				char *ret)
{
	const struct km_layout *l = km_view_kernel(d->view)->layout;
	const struct km_place *len = &l->field[KF_dentry_d_name_len];
	uint64_t name = km_place_get(&l->field[KF_dentry_d_name], copy), at = name - dentry;
	enum km_status st = KM_OK;

	if (at >= n) {
		st = km_read_string(d->view, name, ret, NAME_ROOM);
	} else {
		n -= (uint32_t)at;
		memcpy(ret, copy + at, n < NAME_ROOM ? n : NAME_ROOM);
		if (!memchr(ret, '\0', n < NAME_ROOM ? n : NAME_ROOM))
			st = KM_CORRUPT;
	}
	if (!st && len->present && strlen(ret) != km_place_get(len, copy))
		st = KM_CORRUPT;
	return st;
}

static enum km_status read_entry(struct km_dirs *d, uint64_t dentry, struct entry *ret)
{
	const struct km_layout *l = km_view_kernel(d->view)->layout;
	uint32_t n = l->type_bytes[KT_dentry];
	uint8_t copy[DENTRY_BYTES];
	enum km_status st;

	if (!n || n > sizeof(copy))
		return KM_ABSENT;
	if (!l->field[KF_dentry_d_parent].present || !l->field[KF_dentry_d_name].present)
		return KM_ABSENT;
	st = km_view_read(d->view, dentry, copy, n);
	if (st)
		return st;
	ret->parent = km_place_get(&l->field[KF_dentry_d_parent], copy);
	ret->hashed = !l->field[KF_dentry_d_hash_pprev].present ||
		      km_place_get(&l->field[KF_dentry_d_hash_pprev], copy);
	return read_name(d, dentry, copy, n, ret->name);
}

/* Whether it can be the name of something in a directory. */
static bool is_name(const char *name)
{
	return name[0] && !strchr(name, '/');
}

static enum km_status remember_dir(struct km_dirs *d, uint64_t dentry, const struct km_dir *dir)
{
	uint64_t *at = km_map_at(&d->by_dentry, dentry);
	struct km_dir *to = at ? km_vec_push(&d->v) : NULL;

	if (!to)
		return KM_NOMEM;
	*to = *dir;
	if (dir->path) {
		to->path = km_arena_strdup(&d->arena, dir->path);
		d->bytes += strlen(dir->path) + 1;
	}
	*at = d->v.n;
	return dir->path && !to->path ? KM_NOMEM : KM_OK;
}

/* One directory down from @dir to @dentry; @path holds its path. */
static void step_down(struct km_dirs *d, uint64_t dentry, struct km_dir *dir, char *path,
		      size_t room)
{
	size_t n = strlen(path);
	const char *mount;
	struct entry e;
	enum km_status st;

	mount = dir->mounted ? NULL : km_super_mount_path(d->supers, dentry);
	if (mount) {
		*dir = (struct km_dir){ .path = path, .mounted = true };
		snprintf(path, room, "%s", mount);
		return;
	}
	st = read_entry(d, dentry, &e);
	if (!st && !is_name(e.name))
		st = KM_CORRUPT;
	if (!st && n + strlen(e.name) + 2 > room)
		st = KM_UNSUPPORTED;
	if (st) {
		*dir = (struct km_dir){ .st = st };
		path[0] = '\0';
	} else if (dir->path) {
		snprintf(path + n, room - n, "/%s", e.name);
	}
}

/* The directory at the top of a file system. */
static void at_top(const struct km_dirs *d, uint64_t dentry, struct km_dir *ret, char *path,
		   size_t room)
{
	const char *mount = km_super_mount_path(d->supers, dentry);

	*ret = (struct km_dir){ .path = path, .mounted = mount != NULL };
	snprintf(path, room, "%s", mount ? mount : "");
}

/*
 * Go up from @dentry to a directory that is known, to the top, or to one that cannot be read. The directories
 * to go down again are in d->chain, *@n of them.
 */
static enum km_status find_top(struct km_dirs *d, uint64_t dentry, struct km_dir *ret, char *path,
			       size_t room, size_t *n)
{
	const uint64_t *known;
	struct entry e;
	enum km_status st;

	for (*n = 0; *n < KM_DIRS_MAX_DEPTH; dentry = e.parent) {
		known = km_map_find(&d->by_dentry, dentry);
		if (known) {
			*ret = d->v.v[*known - 1];
			snprintf(path, room, "%s", ret->path ? ret->path : "");
			return KM_OK;
		}
		st = read_entry(d, dentry, &e);
		if (st || e.parent == dentry) {
			at_top(d, dentry, ret, path, room);
			if (!ret->mounted) {
				ret->st = st;
				ret->path = st == KM_CORRUPT ? NULL : path;
			}
			return remember_dir(d, dentry, ret);
		}
		d->chain[(*n)++] = dentry;
	}
	*ret = (struct km_dir){ .st = KM_CORRUPT };
	path[0] = '\0';
	return KM_OK;
}

/* Find the directory @dentry; all on the way are known then. */
static enum km_status find_dir(struct km_dirs *d, uint64_t dentry, struct km_dir *ret, char *path,
			       size_t room)
{
	enum km_status st;
	size_t n;

	if (d->v.n > MAX_DIRS || d->bytes > MAX_BYTES)
		forget_dirs(d);
	st = find_top(d, dentry, ret, path, room, &n);
	while (!st && n) {
		dentry = d->chain[--n];
		if (ret->st != KM_CORRUPT)
			step_down(d, dentry, ret, path, room);
		if (ret->path)
			ret->path = path;
		st = remember_dir(d, dentry, ret);
	}
	return st;
}

enum km_status km_dirs_path(struct km_dirs *d, uint64_t dentry, struct km_dirs_path *ret)
{
	struct km_dir dir;
	struct entry e;
	enum km_status st = read_entry(d, dentry, &e);
	size_t n;

	ret->text[0] = '\0';
	if (st)
		return st;
	if (e.parent ==
	    dentry) { /* it has no directory: the root of one, or a name of the kernel's own */
		at_top(d, dentry, &dir, ret->text, sizeof(ret->text));
		ret->mounted = dir.mounted;
		ret->deleted = false;
		ret->nameless = !dir.mounted;
		if (dir.mounted)
			return KM_OK;
		snprintf(ret->text, sizeof(ret->text), "%s", e.name);
		return e.name[0] && strcmp(e.name, "/") != 0 ? KM_OK : KM_NOTFOUND;
	}
	if (!is_name(e.name))
		return KM_CORRUPT;
	st = find_dir(d, e.parent, &dir, ret->text, sizeof(ret->text));
	if (st)
		return st;
	n = strlen(ret->text);
	if (n + strlen(e.name) + 2 > sizeof(ret->text)) {
		ret->text[0] = '\0';
		return KM_UNSUPPORTED;
	}
	snprintf(ret->text + n, sizeof(ret->text) - n, "/%s", e.name);
	ret->mounted = dir.mounted;
	ret->deleted = !e.hashed;
	ret->nameless = false;
	return dir.st;
}
