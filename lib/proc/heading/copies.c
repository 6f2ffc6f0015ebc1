/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Copies of /proc in an archive that are called otherwise, as km_folder_is_proc() finds them in a directory: a folder with
 * meminfo or stat, and below it one of a process. Members come in any order, so that all names are read first.
 */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "heading.h"

/* @path up to the slash before its last component; "": there is none. */
static size_t folder_bytes(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? (size_t)(slash - path) : 0;
}

/* The last component of the first @bytes of @path is a number; *@ret_parent: bytes before it, without the slash. */
static bool ends_in_number(const char *path, size_t bytes, size_t *ret_parent)
{
	size_t at = bytes;

	while (at && path[at - 1] >= '0' && path[at - 1] <= '9')
		at--;
	if (at == bytes || (at && path[at - 1] != '/'))
		return false;
	*ret_parent = at ? at - 1 : 0;
	return true;
}

bool km_path_is_of_process(const char *path)
{
	size_t parent;

	return km_name_is_of_process(km_path_basename(path)) && !km_path_is_placed(path) &&
	       ends_in_number(path, folder_bytes(path), &parent);
}

/* The same folder mostly comes several times in a row. */
static enum km_status note_folder(struct km_arena *arena, struct km_folders *list, const char *path, size_t bytes)
{
	const char **to, *last = list->n ? list->v[list->n - 1] : NULL;

	if (last && strlen(last) == bytes && !memcmp(last, path, bytes))
		return KM_OK;
	to = km_vec_push(list);
	if (!to)
		return KM_NOMEM;
	*to = km_arena_strndup(arena, path, bytes);
	return *to ? KM_OK : KM_NOMEM;
}

/* The same for the folder of a member of an archive, of which no more are remembered than there is room for. */
static enum km_status see_folder(struct km_arena *arena, struct km_copies *c, struct km_folders *list, const char *path, size_t bytes)
{
	size_t n = list->n;
	enum km_status st = c->n < KM_COPIES_MAX && c->bytes + bytes <= KM_COPIES_MAX_BYTES ? note_folder(arena, list, path, bytes) : KM_UNSUPPORTED;

	if (!st && list->n > n) {
		c->n++;
		c->bytes += bytes;
	}
	return st;
}

enum km_status km_copies_see(struct km_arena *arena, struct km_copies *c, const char *path)
{
	const char *name = km_path_basename(path);
	size_t folder = folder_bytes(path);
	enum km_status st = KM_OK;

	if (km_path_is_placed(path))
		return KM_OK;
	if (!strcmp(name, "meminfo"))
		st = see_folder(arena, c, &c->snapshots, path, folder);
	if (!st && (!strcmp(name, "meminfo") || !strcmp(name, "stat")))
		st = see_folder(arena, c, &c->folders, path, folder);
	if (!st && km_path_is_of_process(path))
		st = see_folder(arena, c, &c->processes, path, folder);
	return st;
}

static int by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void sort(struct km_folders *list)
{
	size_t i, n = 0;

	km_sort((void *)list->v, list->n, sizeof(*list->v), by_text);
	for (i = 0; i < list->n; i++)
		if (!n || strcmp(list->v[n - 1], list->v[i]) != 0)
			list->v[n++] = list->v[i];
	list->n = n;
}

static int compare_start(const char *start, size_t bytes, const char *folder)
{
	int d = strncmp(start, folder, bytes);

	return d ? d : -(int)(folder[bytes] != '\0');
}

static bool is_noted_folder(const struct km_folders *list, const char *path, size_t bytes)
{
	size_t low = 0, high = list->n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;
		int d = compare_start(path, bytes, list->v[mid]);

		if (!d)
			return true;
		if (d < 0)
			high = mid;
		else
			low = mid + 1;
	}
	return false;
}

/* Its last component is proc, as tools of Windows may write it, too (km_text_fold_proc()). */
static bool is_proc(const char *path, size_t bytes)
{
	return bytes >= 4 && !strncasecmp(path + bytes - 4, "proc", 4) && (bytes == 4 || path[bytes - 5] == '/');
}

enum km_status km_copies_find(struct km_arena *arena, struct km_copies *c)
{
	enum km_status st = KM_OK;
	size_t i, parent;

	sort(&c->snapshots);
	sort(&c->folders);
	for (i = 0; i < c->processes.n && !st; i++) {
		const char *process = c->processes.v[i];
		size_t bytes = strlen(process);

		if (ends_in_number(process, bytes, &parent) && !is_proc(process, parent) && is_noted_folder(&c->folders, process, parent) &&
		    !is_noted_folder(&c->snapshots, process, bytes))
			st = note_folder(arena, &c->found, process, parent);
	}
	sort(&c->found);
	return st;
}

bool km_copies_put(const struct km_copies *c, const char *path, char *buf, size_t room)
{
	static const char proc[] = "/proc";
	const char *slash = path;
	size_t at = 0;
	int n;

	if (!c->found.n)
		return snprintf(buf, room, "%s", path) < (int)room;
	/* The outermost one. */
	while (!is_noted_folder(&c->found, path, at)) {
		slash = strchr(at ? slash + 1 : path, '/');
		if (!slash)
			return snprintf(buf, room, "%s", path) < (int)room;
		at = (size_t)(slash - path);
	}
	n = snprintf(buf, room, "%.*s%s%s%s", (int)at, path, at ? proc : proc + 1, at ? "" : "/", path + at);
	return n > 0 && (size_t)n < room;
}

void km_copies_free(struct km_copies *c)
{
	km_vec_free(&c->snapshots);
	km_vec_free(&c->folders);
	km_vec_free(&c->processes);
	km_vec_free(&c->found);
}
