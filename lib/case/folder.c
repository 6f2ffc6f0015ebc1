/* SPDX-License-Identifier: GPL-2.0-or-later */
/* All that a directory or archive has, each as a capture. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "folder.h"
#include "base/mem.h"
#include "input.h"
#include "proc_load.h"

#define MAX_SET	  512 /* files of a split dump */
#define MAX_TYPES 16  /* vmlinux files and profiles that are tried for a dump */

struct folder {
	const struct km_load_options *o;
	const char *path;
	km_load_dump_fn load_dump;
	struct km_store *store;
	struct km_load_result *ret;
	struct km_tree *tree;
	size_t loaded; /* captures */
	enum km_status failed;
	struct km_err why; /* of the first dump that failed */
};

/* ---- split dumps ---- */

static bool is_split(const char *file)
{
	struct km_source *s;
	bool split;

	if (km_source_open(&file, 1, &s, NULL))
		return false;
	split = km_source_info(s)->split;
	km_source_close(s);
	return split;
}

/* The name without the digits that number the parts of a set: "dump.1" and "dump.2" are "dump.". */
static size_t stem_of(const char *path)
{
	size_t n = strlen(path);

	while (n && path[n - 1] >= '0' && path[n - 1] <= '9')
		n--;
	return n;
}

static bool same_stem(const char *a, const char *b)
{
	size_t n = stem_of(a);

	return n == stem_of(b) && strncmp(a, b, n) == 0;
}

/* ---- one dump ---- */

/* No row of a dump that failed stays. */
static enum km_status load_set(struct folder *f, const struct km_load_options *o,
			       const char *const *files, size_t n, struct km_err *err)
{
	enum km_status st = f->load_dump(o, files, n, f->store, f->ret, err), dropped;

	if (!st)
		return KM_OK;
	dropped = km_store_drop_capture(f->store, err);
	return dropped ? KM_IO : st;
}

static enum km_status try_types(struct folder *f, const char *const *files, size_t n,
				struct km_err *err)
{
	struct km_load_options o = *f->o;
	const struct km_tree_found *types;
	size_t i, nr = km_tree_types(f->tree, &types);
	enum km_status st = load_set(f, &o, files, n, err);

	for (i = 0; st == KM_NOTFOUND && !f->o->vmlinux && i < nr && i < MAX_TYPES; i++) {
		struct km_err why = { "" };
		enum km_status tried;

		o.vmlinux = types[i].file;
		tried = load_set(f, &o, files, n, &why);
		if (!tried || tried == KM_IO || tried == KM_NOMEM)
			st = tried;
	}
	return st;
}

static enum km_status load_one(struct folder *f, const char *name, const char *const *files,
			       size_t n)
{
	struct km_err why = { "" };
	enum km_status st;

	if (f->loaded)
		km_case_next_capture(f->store);
	st = try_types(f, files, n, &why);
	if (!st) {
		f->loaded++;
		return KM_OK;
	}
	if (!f->failed) {
		f->failed = st;
		f->why = why;
	}
	if (st == KM_NOMEM || st == KM_IO)
		return st;
	return km_tree_pass(f->tree, name, KM_PASSED_DUMP, *why.text ? why.text : km_status_name(st));
}

static enum km_status load_dumps(struct folder *f)
{
	const struct km_tree_found *dumps;
	size_t i, k, n = km_tree_dumps(f->tree, &dumps);
	bool *done = km_calloc(n + 1, sizeof(*done));
	const char **set = km_calloc(MAX_SET, sizeof(*set));
	enum km_status st = done && set ? KM_OK : KM_NOMEM;

	for (i = 0; !st && i < n; i++) {
		size_t in_set = 0;

		if (done[i])
			continue;
		set[in_set++] = dumps[i].file;
		for (k = i + 1; k < n && in_set < MAX_SET && is_split(dumps[i].file); k++) {
			if (done[k] || !same_stem(dumps[i].file, dumps[k].file) ||
			    !is_split(dumps[k].file))
				continue;
			done[k] = true;
			set[in_set++] = dumps[k].file;
		}
		st = load_one(f, dumps[i].path, set, in_set);
	}
	free(done);
	free(set);
	return st;
}

/* ---- all of it ---- */

static enum km_status load_rest(struct folder *f, struct km_err *err)
{
	enum km_status st;

	if (!km_tree_nr_snapshots(f->tree) && !f->loaded)
		return km_fail(err, f->failed, "%s", f->why.text);
	if (km_tree_nr_snapshots(f->tree) && f->loaded)
		km_case_next_capture(f->store);
	st = km_proc_load_tree(f->o, f->path, f->tree, f->store, &f->ret->nr_duplicates, err);
	f->ret->left_out |= km_tree_left_out_dump(f->tree);
	return st;
}

enum km_status km_folder_load(const struct km_load_options *o, const char *path,
			      km_load_dump_fn load_dump, struct km_store *store,
			      struct km_load_result *ret, struct km_err *err)
{
	struct folder f = {
		.o = o,
		.path = path,
		.load_dump = load_dump,
		.store = store,
		.ret = ret,
	};
	enum km_status st = km_tree_open(path, &f.tree, err);

	if (st)
		return st;
	st = load_dumps(&f);
	if (st)
		(void)km_fail(err, st, "%s", f.why.text[0] ? f.why.text : km_status_name(st));
	else
		st = load_rest(&f, err);
	km_tree_close(f.tree);
	return st;
}
