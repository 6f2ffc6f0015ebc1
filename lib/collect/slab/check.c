/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The same slabs counted in two ways: by the kernel's counters and lists, and by the scan of memory. */
#include "collect/collect.h"
#include "mm/counter.h"
#include "slab.h"

#define MAX_ROWS 20u /* of caches that do not agree */

/* Sums over caches. */
struct sums {
	bool counters, lists, full_lists; /* known of all caches */
	bool absent;			  /* there are no counters */
	uint64_t caches, agree;
	uint64_t usual_pages; /* slabs as counted, each of the usual order */
	uint64_t slots, nr_partial, partial, partial_free, full;
	uint64_t full_rest; /* slabs of caches with lists of full ones that must be there */
	struct km_slab_use use;
	uint64_t cpu_lost;	    /* caches of which not all free objects that CPUs hold are known */
	uint64_t reclaimable_pages; /* of caches whose objects can be reclaimed */
};

static void sums_add(struct sums *t, const struct km_slab_cache *c, const struct km_slab_count *n)
{
	const struct km_slab_use *u = &c->use;

	t->counters = t->counters && !n->counters;
	t->absent = t->absent || n->counters == KM_ABSENT;
	t->lists = t->lists && !n->lists;
	if (!n->counters) {
		t->caches++;
		t->agree += n->slabs == u->slabs - u->rcu_slabs;
	}
	t->usual_pages += n->slabs << c->order;
	t->slots += n->slots;
	t->nr_partial += n->nr_partial;
	t->partial += n->partial;
	t->partial_free += n->partial_free;
	if (n->full_list != KM_ABSENT) {
		t->full_lists = t->full_lists && !n->full_list && !n->lists && !c->chains;
		t->full += n->full;
		t->full_rest += u->slabs - u->rcu_slabs - c->cpu_slabs - n->partial;
	}
	t->use.slabs += u->slabs;
	t->use.pages += u->pages;
	t->use.rcu_slabs += u->rcu_slabs;
	t->use.rcu_pages += u->rcu_pages;
	t->use.short_pages += u->short_pages;
	t->use.slots += u->slots;
	t->use.rcu_slots += u->rcu_slots;
	t->use.inuse += u->inuse;
	t->use.listed += u->listed;
	t->use.followed += u->followed;
	t->use.unfollowed += u->unfollowed;
	t->use.cpu_free += u->cpu_free;
	t->cpu_lost += c->cpus != KM_OK;
}

/* Counts that are compared with the scan are unknown where the scan is. */
static const char *why_unknown(const struct km_run *run, const struct km_slabs *s)
{
	if (!run->sums->scanned)
		return "memory was not scanned";
	if (run->sums->unknown_pages)
		return "struct pages are not in the dump";
	return s->whole ? "not all slab caches are known" : NULL;
}

static enum km_status check_slab_sum(struct km_run *run, const char *name, const char *left_label,
				     bool left_known, uint64_t left, const char *right_label,
				     bool right_known, uint64_t right, const char *why)
{
	int64_t l = (int64_t)left, r = (int64_t)right;

	return km_journal_check(&run->journal, name, NULL, left_label, left_known ? &l : NULL,
				right_label, right_known ? &r : NULL, 0, why);
}

/* Rows of caches of which the scan found too few or too many slabs. */
static enum km_status check_caches(struct km_run *run, const struct km_slabs *s,
				   const struct km_slab_count *counts)
{
	enum km_status st = KM_OK;
	unsigned rows = 0;
	size_t i;

	for (i = 0; !st && i < s->caches.n && rows < MAX_ROWS; i++) {
		const struct km_slab_cache *c = &s->caches.v[i];
		int64_t counted = (int64_t)counts[i].slabs;
		int64_t found = (int64_t)(c->use.slabs - c->use.rcu_slabs);

		if (counts[i].counters || counted == found)
			continue;
		rows++;
		st = km_journal_check(&run->journal, "slabs of a cache: counter = slabs", c->name,
				      "sum of kmem_cache_node.nr_slabs", &counted,
				      "slabs that the scan found", &found, 0, NULL);
	}
	return st;
}

static enum km_status check_scan(struct km_run *run, const struct km_slabs *s, const struct sums *t)
{
	const char *why = why_unknown(run, s);
	bool scan = !why;
	const char *part;
	enum km_status st;

	if (!why && !t->counters)
		why = t->absent ? "this kernel keeps no counters (CONFIG_SLUB_DEBUG)"
				: "not all counters can be read";

	part = km_run_part(run, s->caches.n - t->caches, "caches, whose counters cannot be read");
	st = check_slab_sum(run, "slab caches: counter = slabs", "caches with a counter of slabs",
			    t->caches > 0 && !s->whole && (scan || !part), t->caches, "of these, caches of which the scan found as many",
			    scan, t->agree, t->caches && scan && !s->whole ? part : why);
	if (st)
		return st;
	st = check_slab_sum(run, "slab pages: counter = pages",
			    "slabs as counted, in pages of the usual order, less what smaller ones lack",
			    t->counters && scan, t->usual_pages - t->use.short_pages,
			    "pages of slabs that are not given up", scan, t->use.pages - t->use.rcu_pages,
			    why);
	if (st)
		return st;
	st = check_slab_sum(run, "slab objects: counter = slots",
			    "sum of total_objects, or of slabs times objects", t->counters, t->slots,
			    "slots of slabs that are not given up", scan, t->use.slots - t->use.rcu_slots,
			    why);
	if (st)
		return st;
	st = check_slab_sum(run, "slab objects: /proc/slabinfo = slabs",
			    "slots as counted, less free ones on the lists of nodes",
			    t->counters && t->lists, t->slots - t->partial_free,
			    "objects in use by the slabs' counters, and free ones of slabs that CPUs have",
			    scan && !t->cpu_lost, t->use.inuse + t->use.cpu_free,
			    why		  ? why
			    : t->cpu_lost ? "not all free objects that CPUs hold are known"
					  : NULL);
	if (st)
		return st;
	st = check_slab_sum(run, "slab free lists: counters = lists", "free objects by the slabs' counters",
			    scan, t->use.followed, "objects on the free lists, as followed", scan,
			    t->use.listed,
			    scan ? km_run_part(run, t->use.unfollowed, "lists, which could not be followed") : why_unknown(run, s));
	if (st)
		return st;
	return check_slab_sum(run, "slab pages: class = caches", "pages of class slab", scan,
			      run->sums->slab_pages,
			      "pages of slabs, of large kmalloc() and of the guarded pool", scan,
			      t->use.pages + s->stray_pages + s->large_pages + s->fence_pages,
			      why_unknown(run, s));
}

/* cache_vmstat_idx(): the flag of a cache selects the counter that its slabs are in. */
static enum km_status check_reclaimable(struct km_run *run, const struct km_slabs *s, const struct sums *t)
{
	const char *why = why_unknown(run, s);
	int64_t counted = 0;
	enum km_status st = km_node_stat_sum(run->view, run->mm, KC_NR_SLAB_RECLAIMABLE, &counted);

	if (st == KM_ABSENT)
		return KM_OK;
	return check_slab_sum(run, "reclaimable slab: counter = caches", "NR_SLAB_RECLAIMABLE", !st, (uint64_t)counted,
			      "pages of slabs of caches with RECLAIM_ACCOUNT", !why, t->reclaimable_pages,
			      st ? "the counter cannot be read" : why);
}

enum km_status km_slab_check(struct km_run *run, const struct km_slabs *s,
			     const struct km_slab_count *counts)
{
	/* Sums over caches are unknown where a cache is missing. */
	struct sums t = { .counters = !s->whole, .lists = true, .full_lists = true };
	enum km_status st;
	size_t i;

	for (i = 0; i < s->caches.n; i++)
		sums_add(&t, &s->caches.v[i], &counts[i]);
	for (i = 0; i < s->caches.n; i++)
		if (s->caches.v[i].flags & km_slab_flag(run->k->layout, "RECLAIM_ACCOUNT"))
			t.reclaimable_pages += s->caches.v[i].use.pages;
	st = check_scan(run, s, &t);
	if (!st && !why_unknown(run, s) && t.agree != t.caches)
		st = check_caches(run, s, counts);
	if (!st)
		st = check_reclaimable(run, s, &t);
	if (st || s->kind != KM_ALLOCATOR_SLUB)
		return st;
	st = check_slab_sum(run, "slab partial lists: counter = lists", "sum of kmem_cache_node.nr_partial",
			    t.lists && !s->whole, t.nr_partial, "slabs on the lists", t.lists && !s->whole,
			    t.partial,
			    s->whole  ? "not all slab caches are known"
			    : t.lists ? NULL
				      : "a list cannot be followed, see issue and load");
	if (!st && t.full + t.full_rest)
		st = check_slab_sum(run, "slab full lists: slabs = lists",
				    "slabs of caches that store users, neither partial nor a CPU's",
				    !why_unknown(run, s) && t.full_lists, t.full_rest, "slabs on the lists",
				    t.full_lists, t.full, why_unknown(run, s));
	return st;
}
