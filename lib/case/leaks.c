/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The search for unreferenced memory in a dump that was loaded before. */
#include <string.h>

#include "case.h"
#include "dump.h"
#include "collect/collectors.h"
#include "leak/leak.h"
#include "report/functions.h"
#include "store/finding.h"
#include "base/work.h"

/* All collectors have to run, for what they find of memory; only the rows of the search are kept. */
static enum km_status collect_for_leaks(const struct km_leaks_options *o, struct km_kernel *k,
					struct km_store *store,
					enum km_status (*found)(void *arg, struct km_run *run,
								struct km_leak *leak),
					void *found_arg)
{
	struct km_run run = {
		.k = k,
		.leaks_store = store,
		.leaks = true,
		.leaks_found = found,
		.leaks_arg = found_arg,
		.jobs = o->jobs ? o->jobs : km_work_cpus(),
		.pages = KM_PAGES_BLOCKS,
		.progress = o->progress,
		.progress_arg = o->progress_arg,
	};
	enum km_status st = km_view_create(k, &run.view);

	if (!st)
		st = km_store_create_sink(&run.store);
	if (!st)
		st = km_collect_all(&run);
	km_store_destroy(run.store);
	km_view_destroy(run.view);
	return st;
}

static enum km_status store_leaks(const struct km_leaks_options *o, struct km_kernel *k,
				  struct km_err *err)
{
	const struct km_wait wait = { o->waiting, o->progress_arg };
	struct km_flag_names names = { 0 };
	struct km_store *store;
	enum km_status st = km_store_create_waiting(o->case_path, &wait, &store, err);

	if (st)
		return st;
	km_store_judge_with(store, km_functions_of_rules, &names);
	st = km_store_resume(store, o->capture_id, km_leak_collectors, err);
	if (!st) {
		st = collect_for_leaks(o, k, store, NULL, NULL);
		if (st)
			(void)km_fail(err, st, "cannot write '%s': %s", o->case_path,
				      st == KM_NOMEM ? "out of memory" : km_store_error(store));
	}
	if (!st)
		st = km_store_commit(store, err);
	km_store_destroy(store);
	km_flag_names_deinit(&names);
	return st;
}

/* The dump that a case was made of. */
static enum km_status open_dump(const struct km_leaks_options *o, struct km_dump *d,
				struct km_err *err)
{
	const struct km_dump_options how = {
		.jobs = o->jobs,
		.no_cache = o->no_cache,
		.progress = o->progress,
		.progress_arg = o->progress_arg,
	};
	enum km_status st = km_dump_reopen(d, &o->origin, o->case_path, NULL, 0, &how, err);

	return st ? km_fail_prepend(err, st, "the dump is needed to look for leaks: ") : KM_OK;
}

enum km_status km_case_leaks(const struct km_leaks_options *o, struct km_err *err)
{
	struct km_dump d;
	enum km_status st = open_dump(o, &d, err);

	if (!st)
		st = store_leaks(o, &d.k, err);
	km_dump_close(&d);
	return st;
}

/* ---- who points at something ---- */

struct asked {
	const uint64_t *addrs;
	size_t n;
	bool chains; /* these alone, of all addresses; else all words that lead to the only one */
	struct km_leak_refs *ret;
	bool answered;
};

static enum km_status answer_search(void *arg, struct km_run *run, struct km_leak *leak)
{
	struct asked *a = arg;

	(void)run;
	a->answered = true;
	return a->chains ? km_leak_find_chains(leak, a->addrs, a->n, a->ret) : km_leak_find_refs(leak, a->addrs[0], a->ret);
}

static enum km_status run_search(const struct km_leaks_options *o, struct km_kernel *k, struct asked *a,
				 struct km_err *err)
{
	enum km_status st = collect_for_leaks(o, k, NULL, answer_search, a);

	if (st)
		return km_fail(err, st, "%s", km_status_name(st));
	if (!a->answered)
		return km_fail(err, KM_ABSENT,
			       "data that the search needs is not in the dump: slab caches, areas "
			       "of vmalloc or the memory map");
	return KM_OK;
}

enum km_status km_case_refs(const struct km_leaks_options *o, uint64_t addr,
			    struct km_leak_refs *ret, struct km_err *err)
{
	struct asked a = { .addrs = &addr, .n = 1, .ret = ret };
	struct km_dump d;
	enum km_status st = open_dump(o, &d, err);

	*ret = (struct km_leak_refs){ 0 };
	if (!st)
		st = run_search(o, &d.k, &a, err);
	km_dump_close(&d);
	return st;
}

enum km_status km_dump_chains(const struct km_leaks_options *o, struct km_kernel *k, const uint64_t *addrs, size_t n,
			      struct km_leak_refs *ret, struct km_err *err)
{
	struct asked a = { .addrs = addrs, .n = n, .chains = true, .ret = ret };

	memset(ret, 0, n * sizeof(*ret));
	return run_search(o, k, &a, err);
}
