/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "collect/collectors.h"
#include "file/scratch.h"
#include "live.h"
#include "owner/owner.h"

struct km_live {
	struct km_run run;
	struct km_store *store;
	struct km_scratch runs;
	size_t nr_runs, room;
	uint32_t first[KM_NR_CLASSES + 1], last[KM_NR_CLASSES + 1];
	struct km_chunk_plan plan;
	bool planned;
};

static enum km_status run_take(void *arg, const struct km_chunk_run *r)
{
	struct km_live *l = arg;
	struct km_live_pages *all, *p;
	unsigned class = r->class == KM_CHUNK_UNKNOWN ? KM_NR_CLASSES : r->class;

	/* Each run has a page at least, and each page is in one. */
	if (!l->runs.data) {
		l->room = l->run.mm->end_pfn + 1;
		if (l->room > UINT32_MAX || km_scratch_create(l->room * sizeof(*all), &l->runs))
			return KM_NOMEM;
	}
	if (l->nr_runs == l->room)
		return KM_NOMEM;
	all = l->runs.data;
	p = &all[l->nr_runs++];
	*p = (struct km_live_pages){
		.start_pfn = r->start_pfn,
		.nr_pages = r->nr_pages,
		.owner = r->owner,
		.class = r->class,
		.order = r->order,
		.zone = r->zone,
	};
	if (l->last[class])
		all[l->last[class] - 1].next = (uint32_t)l->nr_runs;
	else
		l->first[class] = (uint32_t)l->nr_runs;
	l->last[class] = (uint32_t)l->nr_runs;
	return KM_OK;
}

/* As km_collect_all(), but what is found stays. */
static enum km_status collect_live(struct km_live *l)
{
	struct km_run *run = &l->run;
	enum km_status st = km_run_begin(run, km_collectors);
	size_t i;

	if (!st && run->k->cpus_why[0])
		km_mm_damage(run->mm, "pcp", run->k->sym[SYM_nr_cpu_ids], KM_CORRUPT, "%s", run->k->cpus_why);
	for (i = 0; !st && km_collectors[i]; i++) {
		if (km_collectors[i]->of_leaks)
			continue;
		st = km_collect_one(run, km_collectors[i]);
		if (km_collectors[i]->claims && run->lost)
			run->owners->lost = true;
		if (!st && run->stop && run->stop(run->stop_arg))
			st = KM_IO;
	}
	return st;
}

enum km_status km_live_create(const struct km_kernel *k, const struct km_live_options *o, struct km_live **ret)
{
	struct km_live *l = km_calloc(1, sizeof(*l));
	enum km_status st;

	if (!l)
		return KM_NOMEM;
	l->run = (struct km_run){
		.k = k,
		.jobs = o->jobs,
		.pages = KM_PAGES_BLOCKS,
		.progress = o->progress,
		.progress_arg = o->progress_arg,
		.stop = o->stop,
		.stop_arg = o->stop_arg,
		.page_run = run_take,
		.page_run_arg = l,
	};
	st = km_view_create(k, &l->run.view);
	if (!st)
		st = km_store_create_sink(&l->store);
	l->run.store = l->store;
	if (!st)
		st = collect_live(l);
	if (st) {
		km_live_destroy(l);
		return st;
	}
	*ret = l;
	return KM_OK;
}

void km_live_destroy(struct km_live *l)
{
	if (!l)
		return;
	if (l->planned)
		km_chunk_plan_deinit(&l->plan);
	km_run_end(&l->run, km_collectors);
	km_mm_destroy(l->run.mm);
	km_store_destroy(l->store);
	km_view_destroy(l->run.view);
	km_scratch_destroy(&l->runs);
	free(l);
}

const struct km_run *km_live_run(const struct km_live *l)
{
	return &l->run;
}

size_t km_live_nr_runs(const struct km_live *l)
{
	return l->nr_runs;
}

const struct km_live_pages *km_live_pages_at(const struct km_live *l, size_t i)
{
	return (const struct km_live_pages *)l->runs.data + i;
}

size_t km_live_find_pages(const struct km_live *l, uint64_t pfn)
{
	size_t low = 0, high = l->nr_runs;

	while (low < high) {
		size_t mid = low + (high - low) / 2;
		const struct km_live_pages *p = km_live_pages_at(l, mid);

		if (p->start_pfn + p->nr_pages <= pfn)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

size_t km_live_first_of(const struct km_live *l, unsigned class)
{
	return l->first[class];
}

enum km_status km_live_scanned(const struct km_live *l, const char **ret_why)
{
	if (l->run.sums->scanned)
		return KM_OK;
	*ret_why = l->run.mm->page_status ? l->run.mm->page_why : "the memory map could not be read";
	return l->run.mm->page_status ? l->run.mm->page_status : KM_CORRUPT;
}

const char *km_live_owner(const struct km_live *l, uint32_t id)
{
	const struct km_owners *o = l->run.owners;

	return id && id < o->v.n ? o->v.v[id].name : NULL;
}

/* ---- slabs ---- */

enum km_status km_live_slabs_begin(struct km_live_slabs *s, struct km_live *l, uint32_t cache)
{
	enum km_status st = KM_OK;

	*s = (struct km_live_slabs){ .l = l };
	if (cache != KM_NO_CACHE)
		s->owner = l->run.slabs->caches.v[cache].owner;
	if (!l->planned) {
		l->run.mm->memmap.n = 0; /* found anew by the plan */
		st = km_chunk_plan_init(&l->plan, &l->run);
		l->plan.slab_maps = true;
		l->planned = !st;
	}
	s->run = km_live_first_of(l, KM_CLASS_slab);
	return st ? st : km_chunk_worker_create(&l->plan, &s->worker);
}

/* The next chunk that has a slab of the cache. */
static enum km_status chunk_read(struct km_live_slabs *s)
{
	const struct km_live_pages *p = NULL;
	uint64_t pfn, first = 0;

	km_chunk_destroy(s->chunk);
	s->chunk = NULL;
	for (; s->run; s->run = p->next) {
		p = km_live_pages_at(s->l, s->run - 1);
		first = p->start_pfn > s->next_pfn ? p->start_pfn : s->next_pfn;
		if (first < p->start_pfn + p->nr_pages && (!s->owner || s->owner == p->owner))
			break;
	}
	if (!s->run)
		return KM_END;
	pfn = first / s->l->plan.chunk_pages * s->l->plan.chunk_pages;
	s->next_pfn = pfn + s->l->plan.chunk_pages;
	s->slab = 0;
	return km_chunk_read(s->worker, pfn, &s->chunk);
}

enum km_status km_live_slabs_next(struct km_live_slabs *s, const struct km_slab_found **ret, const uint8_t **ret_map)
{
	for (;;) {
		while (!s->chunk || s->slab == s->chunk->slabs.n) {
			enum km_status st = chunk_read(s);

			if (st)
				return st;
			s->map = s->chunk->slab_maps.v;
		}
		*ret = &s->chunk->slabs.v[s->slab++];
		*ret_map = s->map;
		if (s->map)
			s->map += ((*ret)->objects + 7u) / 8;
		if (!s->owner || ((*ret)->cache != KM_NO_CACHE &&
				  s->l->run.slabs->caches.v[(*ret)->cache].owner == s->owner))
			return KM_OK;
	}
}

void km_live_slabs_end(struct km_live_slabs *s)
{
	km_chunk_destroy(s->chunk);
	km_chunk_worker_destroy(s->worker);
	*s = (struct km_live_slabs){ 0 };
}
