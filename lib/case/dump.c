/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "dump.h"
#include "base/mem.h"
#include "base/work.h"

/* The places that the user names: a folder as @vmlinux is one of them. */
struct places {
	const char *file; /* that is to be taken; NULL: none */
	const char *const *list;
	size_t n;
};

static struct places places_of(const struct km_dump_options *o)
{
	struct stat st;

	if (!o->vmlinux)
		return (struct places){ NULL, o->types, o->nr_types };
	if (!stat(o->vmlinux, &st) && S_ISDIR(st.st_mode))
		return (struct places){ NULL, &o->vmlinux, 1 };
	return (struct places){ o->vmlinux, NULL, 0 };
}

/* The resolved layout of the kernel; @path: the vmlinux that has its other types, where there is one, else the cache's file. */
static bool open_cached(const struct places *p, const struct km_kernel *k, const char *near, const char *cache,
			struct km_vmlinux **ret, char *path, size_t path_bytes)
{
	if (!*cache || !k->build_id[0] || km_vmlinux_open_cached(k->build_id, cache, ret, NULL))
		return false;
	if (!km_vmlinux_find_debug(p->list, p->n, k->build_id, k->release, near, path, path_bytes))
		snprintf(path, path_bytes, "%s/%s.profile", cache, k->build_id);
	return true;
}

/* The types of the dumped kernel: given, cached by build-id, or found in the usual places. */
static enum km_status open_types(const struct km_dump_options *o, const struct km_kernel *k,
				 const char *near, struct km_vmlinux **ret, char *path,
				 size_t path_bytes, struct km_err *err)
{
	const struct km_find_progress progress = { o->progress, o->progress_arg };
	const struct places p = places_of(o);
	char cache[512];
	enum km_status st;

	cache[0] = '\0';
	if (!o->no_cache)
		km_vmlinux_cache_dir(cache, sizeof(cache));
	if (p.file) {
		snprintf(path, path_bytes, "%s", p.file);
	} else if (open_cached(&p, k, near, cache, ret, path, path_bytes)) {
		return KM_OK;
	} else if (!km_vmlinux_find_in(p.list, p.n, k->build_id, k->release, path, path_bytes)) {
		st = km_vmlinux_find(k->build_id, k->release, near, &progress, path, path_bytes, err);
		if (st == KM_NOTFOUND)
			return km_fail_prepend(err, st,
					       "no vmlinux for kernel %s (build-id %s): give it with --vmlinux "
					       "FILE, or install the kernel's debug package; ",
					       k->release, k->build_id[0] ? k->build_id : "unknown");
		if (st)
			return st;
	}
	return km_vmlinux_open(path, cache[0] ? cache : NULL, ret, err);
}

/*
 * Bind the kernel to the types. Where the build-id alone contradicts, the note may be what is wrong: guest memory has a
 * copy of VMCOREINFO.
 */
static enum km_status bind_types(struct km_dump *d, struct km_kernel_options find, struct km_err *err)
{
	const char *id = km_vmlinux_id(d->vmlinux)->build_id;
	enum km_status st = km_kernel_bind(&d->k, d->vmlinux, err);
	struct km_kernel copy;
	size_t n;

	if (st != KM_MISMATCH || !d->k.same_banner || d->k.vmcoreinfo_paddr)
		return st;
	find.memory = true;
	if (km_kernel_find(&copy, d->source, &find, NULL) || strcmp(copy.build_id, id) != 0) {
		km_kernel_deinit(&copy);
		return st;
	}
	n = strlen(copy.choice);
	snprintf(copy.choice + n, sizeof(copy.choice) - n,
		 "%sthe VMCOREINFO note does not fit the kernel in memory (build-id %.40s): that of guest memory is taken",
		 n ? "; " : "", d->k.build_id);
	km_kernel_deinit(&d->k);
	d->k = copy;
	return km_kernel_bind(&d->k, d->vmlinux, err);
}

enum km_status km_dump_open(struct km_dump *d, const char *const *paths, size_t nr_paths,
			    const struct km_dump_options *o, struct km_err *err)
{
	const struct km_kernel_options find = {
		.jobs = o->jobs ? o->jobs : km_work_cpus(),
		.kernel = o->kernel,
	};
	double start;
	enum km_status st;

	memset(d, 0, sizeof(*d));
	st = km_source_open(paths, nr_paths, &d->source, err);
	if (!st)
		st = km_kernel_arrange(d->source, find.jobs, err);
	if (!st)
		st = km_kernel_find(&d->k, d->source, &find, err);
	start = km_now_seconds();
	if (!st)
		st = open_types(o, &d->k, paths[0], &d->vmlinux, d->vmlinux_path,
				sizeof(d->vmlinux_path), err);
	d->k.any_vmlinux = o->any_vmlinux && o->vmlinux;
	if (!st)
		st = bind_types(d, find, err);
	d->types_seconds = km_now_seconds() - start;
	return st;
}

void km_dump_close(struct km_dump *d)
{
	km_kernel_deinit(&d->k);
	km_vmlinux_close(d->vmlinux);
	km_source_close(d->source);
	memset(d, 0, sizeof(*d));
}

/* ---- the dump of a case ---- */

/* A file that a case names as @source: where it was, or beside the case file. *@ret is for free(). */
static enum km_status locate(const char *source, const char *case_path, char **ret, struct km_err *err)
{
	const char *name = strrchr(source, '/'), *slash = case_path ? strrchr(case_path, '/') : NULL;
	char *beside = NULL;

	if (!access(source, R_OK)) {
		*ret = strdup(source);
		return *ret ? KM_OK : km_fail(err, KM_NOMEM, "out of memory");
	}
	if (case_path && asprintf(&beside, "%.*s%s", slash ? (int)(slash - case_path) + 1 : 0, case_path,
				  name ? name + 1 : source) < 0)
		return km_fail(err, KM_NOMEM, "out of memory");
	if (beside && !access(beside, R_OK)) {
		*ret = beside;
		return KM_OK;
	}
	free(beside);
	return km_fail(err, KM_NOTFOUND, "the dump '%s' that the case was made from is not there%s", source,
		       case_path ? ", nor beside the case" : "");
}

struct files {
	KM_VEC(char *) path;
};

static void files_free(struct files *f)
{
	size_t i;

	for (i = 0; i < f->path.n; i++)
		free(f->path.v[i]);
	km_vec_free(&f->path);
}

static enum km_status files_add(struct files *f, const char *source, size_t bytes, const char *case_path, struct km_err *err)
{
	char *name = strndup(source, bytes), *path = NULL;
	enum km_status st = name ? locate(name, case_path, &path, err) : km_fail(err, KM_NOMEM, "out of memory");
	char **to = st ? NULL : km_vec_push(&f->path);

	if (to)
		*to = path;
	else if (!st)
		st = km_fail(err, KM_NOMEM, "out of memory");
	if (st)
		free(path);
	free(name);
	return st;
}

static enum km_status files_find(struct files *f, const struct km_dump_origin *origin, const char *case_path, struct km_err *err)
{
	const char *line = origin->more;
	enum km_status st = files_add(f, origin->source, strlen(origin->source), case_path, err);

	while (!st && line) {
		const char *end = strchrnul(line, '\n');

		st = files_add(f, line, (size_t)(end - line), case_path, err);
		line = *end ? end + 1 : NULL;
	}
	return st;
}

static enum km_status reopen(struct km_dump *d, const struct km_dump_origin *origin, const char *const *paths, size_t nr_paths,
			     const struct km_dump_options *o, struct km_err *err)
{
	struct km_dump_options how = *o;
	enum km_status st;

	if (!how.vmlinux && origin->vmlinux && !access(origin->vmlinux, R_OK))
		how.vmlinux = origin->vmlinux;
	how.any_vmlinux = origin->any_vmlinux;
	if (origin->vmcoreinfo_paddr)
		how.kernel = strtoull(origin->vmcoreinfo_paddr, NULL, 16);
	st = km_dump_open(d, paths, nr_paths, &how, err);
	if (!st && origin->fingerprint && strcmp(origin->fingerprint, km_source_info(d->source)->fingerprint) != 0)
		st = km_fail(err, KM_MISMATCH,
			     "'%s' is not the dump that the case was made from: it has changed or was replaced", paths[0]);
	return st;
}

enum km_status km_dump_reopen(struct km_dump *d, const struct km_dump_origin *origin, const char *case_path,
			      const char *const *instead, size_t nr_instead, const struct km_dump_options *o, struct km_err *err)
{
	struct files found = { 0 };
	enum km_status st;

	memset(d, 0, sizeof(*d));
	if (nr_instead)
		return reopen(d, origin, instead, nr_instead, o, err);
	st = files_find(&found, origin, case_path, err);
	if (!st)
		st = reopen(d, origin, (const char *const *)found.path.v, found.path.n, o, err);
	files_free(&found);
	return st;
}
