/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "dump.h"
#include "base/work.h"

/* The types of the dumped kernel: given, cached by build-id, or found in the usual places. */
static enum km_status open_types(const struct km_dump_options *o, const struct km_kernel *k,
				 const char *near, struct km_vmlinux **ret, char *path,
				 size_t path_bytes, struct km_err *err)
{
	const struct km_find_progress progress = { o->progress, o->progress_arg };
	char cache[512];
	enum km_status st;

	cache[0] = '\0';
	if (!o->no_cache)
		km_vmlinux_cache_dir(cache, sizeof(cache));
	if (o->vmlinux) {
		snprintf(path, path_bytes, "%s", o->vmlinux);
		return km_vmlinux_open(path, cache[0] ? cache : NULL, ret, err);
	}
	if (cache[0] && k->build_id[0] &&
	    km_vmlinux_open_cached(k->build_id, cache, ret, NULL) == KM_OK) {
		snprintf(path, path_bytes, "%s/%s.profile", cache, k->build_id);
		return KM_OK;
	}
	if (km_vmlinux_find_in(o->types, o->nr_types, k->build_id, k->release, path, path_bytes))
		return km_vmlinux_open(path, cache[0] ? cache : NULL, ret, err);
	st = km_vmlinux_find(k->build_id, k->release, near, &progress, path, path_bytes, err);
	if (st == KM_NOTFOUND)
		return km_fail_prepend(
			err, st,
			"no vmlinux for kernel %s (build-id %s): give it with --vmlinux "
			"FILE, or install the kernel's debug package; ",
			k->release, k->build_id[0] ? k->build_id : "unknown");
	if (st)
		return st;
	return km_vmlinux_open(path, cache[0] ? cache : NULL, ret, err);
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
		st = km_kernel_bind(&d->k, d->vmlinux, err);
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

enum km_status km_dump_locate(const char *source, const char *case_path, char **ret, struct km_err *err)
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
	return km_fail(err, KM_NOTFOUND, "the dump '%s' that the case was made of is not there%s", source,
		       case_path ? ", nor beside the case" : "");
}
