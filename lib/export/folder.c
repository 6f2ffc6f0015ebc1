/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Folders: which cases one holds, and one that is replaced as a whole. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "file/replace.h"
#include "export_impl.h"
#include "fleet/fleet.h"

static int is_case_name(const struct dirent *e)
{
	size_t n = strlen(e->d_name);

	return *e->d_name != '.' && n > 3 && !strcmp(e->d_name + n - 3, ".db");
}

static bool push_path(struct km_export_paths *p, const char *dir, const char *name)
{
	const char *path = dir ? km_arena_printf(&p->arena, "%s/%s", dir, name) : km_arena_strdup(&p->arena, name);
	const char **to = path ? km_vec_push(&p->list) : NULL;

	if (to)
		*to = path;
	return to;
}

static enum km_status find_cases(const char *from, struct km_export_paths *ret, struct km_err *err)
{
	const char *cases = km_arena_printf(&ret->arena, "%s/cases", from), *dir = from;
	struct dirent **list = NULL;
	bool room = cases;
	struct stat st;
	int i, n;

	if (stat(from, &st))
		return km_fail(err, KM_IO, "cannot open '%s': %s", from, strerror(errno));
	if (!S_ISDIR(st.st_mode))
		return push_path(ret, NULL, from) ? KM_OK : km_fail(err, KM_NOMEM, "out of memory");
	if (cases && !stat(cases, &st) && S_ISDIR(st.st_mode))
		dir = cases; /* of a fleet */
	n = scandir(dir, &list, is_case_name, alphasort);
	for (i = 0; i < n; i++) {
		room = room && push_path(ret, dir, list[i]->d_name);
		free(list[i]);
	}
	free(list);
	if (n < 0)
		return km_fail(err, KM_IO, "cannot read '%s': %s", dir, strerror(errno));
	if (!room)
		return km_fail(err, KM_NOMEM, "out of memory");
	return n ? KM_OK : km_fail(err, KM_NOTFOUND, "there is no case (*.db) in '%s'", dir);
}

enum km_status km_export_find(const char *from, struct km_export_paths *ret, struct km_err *err)
{
	enum km_status found = find_cases(from, ret, err);
	struct stat st;
	size_t i;

	ret->mode = km_file_mode();
	for (i = 0; i < ret->list.n; i++)
		if (!stat(ret->list.v[i], &st))
			ret->mode &= st.st_mode;
	return found;
}

enum km_status km_export_open_fleet(const char *from, struct km_report **ret, struct km_err *err)
{
	enum km_status st = KM_OK;
	char *path;

	*ret = NULL;
	if (asprintf(&path, "%s/fleet.db", from) < 0)
		return km_fail(err, KM_NOMEM, "out of memory");
	if (km_fleet_is(path))
		st = km_fleet_open(path, ret, err);
	free(path);
	return st;
}

void km_export_paths_free(struct km_export_paths *p)
{
	free((void *)p->list.v);
	p->list.v = NULL;
	km_arena_free(&p->arena);
}

/* ---- the folder that is written ---- */

static bool is_ours(const char *name)
{
	const char *end = strrchr(name, '.');

	return end && (!strcmp(end, ".csv") || !strcmp(end, ".jsonl") || !strcmp(name, "schema.json") || !strcmp(name, "schema.sql"));
}

/* An empty folder, or one with nothing but files of an export, schema.json among them. */
static bool may_be_replaced(const char *path)
{
	DIR *d = opendir(path);
	bool empty = true, only = true, schema = false;
	struct dirent *e;

	while (d && (e = readdir(d))) {
		if (!strcmp(e->d_name, ".") || !strcmp(e->d_name, ".."))
			continue;
		empty = false;
		only = only && is_ours(e->d_name);
		schema = schema || !strcmp(e->d_name, "schema.json");
	}
	if (d)
		(void)closedir(d);
	return d && (empty || (only && schema));
}

enum km_status km_export_begin(const char *to, char **ret, struct km_err *err)
{
	size_t n = strlen(to), base;
	struct stat st;

	while (n > 1 && to[n - 1] == '/')
		n--;
	for (base = n; base > 0 && to[base - 1] != '/';)
		base--;
	if (!lstat(to, &st) && (!S_ISDIR(st.st_mode) || !may_be_replaced(to)))
		return km_fail(err, KM_FORMAT, "'%s' is not an earlier export: name a folder that is new or empty", to);
	if (asprintf(ret, "%.*s.%.*s.XXXXXX", (int)base, to, (int)(n - base), to + base) < 0) {
		*ret = NULL;
		return km_fail(err, KM_NOMEM, "out of memory");
	}
	if (mkdtemp(*ret))
		return KM_OK;
	free(*ret);
	*ret = NULL;
	return km_fail(err, KM_IO, "cannot make a folder beside '%s': %s", to, strerror(errno));
}

enum km_status km_export_keep(const char *made, const char *to, struct km_err *err)
{
	/* Where there is a folder, the two change places, so that there is one at any time. */
	if (!rename(made, to))
		return KM_OK;
	if ((errno == ENOTEMPTY || errno == EEXIST) && !renameat2(AT_FDCWD, made, AT_FDCWD, to, RENAME_EXCHANGE)) {
		km_export_remove(made);
		return KM_OK;
	}
	return km_fail(err, KM_IO, "cannot move the export to '%s': %s", to, strerror(errno));
}

void km_export_remove(const char *made)
{
	DIR *d = opendir(made);
	struct dirent *e;

	while (d && (e = readdir(d)))
		if (is_ours(e->d_name))
			(void)unlinkat(dirfd(d), e->d_name, 0);
	if (d)
		(void)closedir(d);
	(void)rmdir(made);
}
