/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The scan of all memory: every struct page is read once, in chunks, on all CPUs, and classified (classify.c).
 * Chunks come back in order: runs that touch are joined, totals added, rows written.
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/clock.h"
#include "collect/collect.h"
#include "page.h"
#include "owner/owner.h"
#include "base/work.h"

/* Free blocks kept for the walk of the free lists: 32 bytes each, 64 MiB at most. */
#define MAX_FREE_BLOCKS (UINT64_C(1) << 21)

struct scan {
	struct km_run *run;
	struct km_chunk_plan plan;
	struct km_chunk_run
		pending; /* the last run, not yet written: the next chunk may continue it */
	bool has_pending;
	uint64_t nr_chunks;
	uint64_t class_pages[KM_NR_CLASSES], class_reserved[KM_NR_CLASSES];
	pthread_mutex_t lock; /* guards what the workers add when they end */
	struct km_reader_stats read;
};

static enum km_status write_run(struct scan *s, const struct km_chunk_run *r)
{
	struct km_run *run = s->run;
	struct row_page_run row = { 0 };

	if (r->class == KM_CLASS_other_kernel && !r->owner) {
		enum km_status st = km_unowned_note(
			run->unowned,
			&(struct km_unowned_run){ r->start_pfn, r->nr_pages, r->order, r->zone });

		if (st)
			return st;
	}
	if (run->page_run) {
		enum km_status st = run->page_run(run->page_run_arg, r);

		if (st)
			return st;
	}
	if (run->pages != KM_PAGES_RUNS)
		return KM_OK;
	ROW_SET(row, page_run, start_pfn, r->start_pfn);
	ROW_SET(row, page_run, nr_pages, r->nr_pages);
	if (r->class != KM_CHUNK_UNKNOWN) {
		ROW_SET(row, page_run, class, km_class_names[r->class]);
		if (r->class != KM_CLASS_absent && r->class != KM_CLASS_offline)
			ROW_SET(row, page_run, page_order, r->order);
	}
	if (r->owner)
		ROW_SET(row, page_run, owner_id, r->owner);
	if (r->zone != KM_CHUNK_NO_ZONE) {
		ROW_SET(row, page_run, node_id, run->mm->zones.v[r->zone].node_id);
		ROW_SET(row, page_run, zone_name, run->mm->zones.v[r->zone].name);
	}
	return ROW_ADD(run, page_run, row);
}

static enum km_status write_block(struct scan *s, const struct km_chunk_block *b)
{
	struct km_run *run = s->run;
	struct row_pageblock row = { 0 };

	ROW_SET(row, pageblock, start_pfn, b->start_pfn);
	if (b->zone != KM_CHUNK_NO_ZONE) {
		ROW_SET(row, pageblock, node_id, run->mm->zones.v[b->zone].node_id);
		ROW_SET(row, pageblock, zone_name, run->mm->zones.v[b->zone].name);
	}
	if (b->mt >= 0) {
		ROW_SET(row, pageblock, migratetype, run->mm->mt_names[b->mt]);
	} else {
		if (b->zone != KM_CHUNK_NO_ZONE)
			run->sums->zones[b->zone].untyped_blocks++;
		km_run_unknown(run, KM_OK, "the migrate type of a pageblock");
	}
	if (!b->unknown_pages) {
		/* If the firmware map is not whole, frames that it does not call RAM may be reserved. */
		bool ram_known = run->mm->ram_whole || !b->absent_pages;

		if (!b->doubtful_pages)
			ROW_SET(row, pageblock, free_pages, b->free_pages);
		if (!b->doubtful_pages && ram_known)
			ROW_SET(row, pageblock, unmovable_pages, b->unmovable_pages);
		ROW_SET(row, pageblock, movable_pages, b->movable_pages);
		if (ram_known) {
			ROW_SET(row, pageblock, reserved_pages, b->reserved_pages);
			ROW_SET(row, pageblock, absent_pages, b->absent_pages);
		}
		if (b->largest_free_order >= 0)
			ROW_SET(row, pageblock, largest_free_order, b->largest_free_order);
	}
	ROW_SET(row, pageblock, unknown_pages, b->unknown_pages);
	return ROW_ADD(run, pageblock, row);
}

/* Add what a chunk found of the page cache to what is known; before its runs. */
static enum km_status take_mappings(struct scan *s, const struct km_chunk *c)
{
	size_t i;

	for (i = 0; i < c->mappings.n; i++) {
		const struct km_mapping_use *found = &c->mappings.v[i];
		struct km_mapping_use *use =
			km_owner_mapping(s->run->owners, found->mapping, found->class);

		if (!use)
			return KM_NOMEM;
		use->cached += found->cached;
		use->dirty += found->dirty;
		use->writeback += found->writeback;
		use->mapped += found->mapped;
		use->mapped_part |= found->mapped_part;
	}
	return KM_OK;
}

/* Likewise what it found charged to memory cgroups. */
static enum km_status take_charges(struct scan *s, const struct km_chunk *c)
{
	size_t i;

	for (i = 0; i < c->charges.v.n; i++) {
		struct km_charge charge = c->charges.v.v[i];

		if (charge.holder) {
			const struct km_mapping_use *use =
				km_owner_mapping(s->run->owners, charge.holder, charge.class);

			if (!use)
				return KM_NOMEM;
			charge.owner = use->owner;
			charge.holder = 0;
		}
		if (!km_charge_add(s->run->charges, &charge))
			return KM_NOMEM;
	}
	return KM_OK;
}

/* The owner of what a chunk knows by its holder, and the owner's count. */
static enum km_status take_owner(struct scan *s, struct km_chunk_run *r)
{
	struct km_mapping_use *use;

	if (!r->holder) {
		if (r->owner)
			s->run->owners->v.v[r->owner].pages += r->nr_pages;
		return KM_OK;
	}
	use = km_owner_mapping(s->run->owners, r->holder, r->class);
	if (!use)
		return KM_NOMEM;
	r->owner = use->owner;
	r->holder = 0;
	use->pages += r->nr_pages;
	return KM_OK;
}

static enum km_status take_runs(struct scan *s, struct km_chunk *c)
{
	enum km_status st;
	size_t i;

	for (i = 0; i < c->runs.n; i++) {
		struct km_chunk_run *r = &c->runs.v[i];

		st = take_owner(s, r);
		if (st)
			return st;
		if (s->has_pending && km_chunk_runs_join(&s->pending, r)) {
			s->pending.nr_pages += r->nr_pages;
			continue;
		}
		if (s->has_pending) {
			st = write_run(s, &s->pending);
			if (st)
				return st;
		}
		s->pending = *r;
		s->has_pending = true;
	}
	return KM_OK;
}

static enum km_status take_tallies(struct scan *s, const struct km_chunk *c)
{
	struct km_mm *mm = s->run->mm;
	size_t z;
	unsigned i;

	for (z = 0; z <= mm->zones.n; z++) {
		const struct km_chunk_tally *t = &c->tally[z];
		struct km_zone_sums *zone = z < mm->zones.n ? &s->run->sums->zones[z] : NULL;

		for (i = 0; i < KM_NR_CLASSES; i++) {
			s->class_pages[i] += t->class_pages[i];
			s->class_reserved[i] += t->class_reserved[i];
			if (zone) {
				zone->class_pages[i] += t->class_pages[i];
				zone->class_reserved[i] += t->class_reserved[i];
			}
		}
		s->run->sums->unknown_pages += t->unknown_pages;
		s->run->sums->undecided_pages += t->undecided_pages;
		s->run->sums->unread_tails += t->unread_tails;
		if (!zone)
			continue;
		zone->reserved_pages += t->reserved_pages;
		zone->undecided_pages += t->undecided_pages;
		zone->anon_unmapped_pages += t->anon_unmapped_pages;
		zone->cache.swapcache += t->cache.swapcache;
		zone->cache.swapcache_shmem += t->cache.swapcache_shmem;
		zone->cache.swapcache_writeback += t->cache.swapcache_writeback;
		zone->cache.kernel_mapped += t->cache.kernel_mapped;
		for (i = 0; i < mm->nr_orders; i++)
			zone->buddy_blocks[i] += t->buddy_blocks[i];
		for (i = 0; i < KM_MAX_ORDERS; i++)
			zone->huge_pages[i] += t->huge_pages[i];
		for (i = 0; i < mm->nr_mt; i++)
			zone->pageblocks[i] += t->pageblocks[i];
		zone->marked_tables += t->marked_tables;
	}
	return KM_OK;
}

static enum km_status take_free_blocks(struct scan *s, const struct km_chunk *c)
{
	struct km_page_sums *sums = s->run->sums;

	if (!sums->free_blocks_whole)
		return KM_OK;
	if (sums->free_blocks.n + c->free_blocks.n > MAX_FREE_BLOCKS) {
		sums->free_blocks_whole = false;
		return KM_OK;
	}
	if (!km_vec_reserve(&sums->free_blocks, c->free_blocks.n))
		return KM_NOMEM;
	km_copy(sums->free_blocks.v + sums->free_blocks.n, c->free_blocks.v,
		c->free_blocks.n * sizeof(*c->free_blocks.v));
	sums->free_blocks.n += c->free_blocks.n;
	return KM_OK;
}

static enum km_status take_issues(struct scan *s, const struct km_chunk *c)
{
	struct km_run *run = s->run;
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < c->issues.n; i++) {
		const struct km_chunk_issue *e = &c->issues.v[i];

		st = km_run_issue(run, e->kaddr, e->st, "page frame 0x%llx: %s",
				  (unsigned long long)e->pfn, e->text);
	}
	for (i = 0; i < c->unread.n; i++) {
		const struct km_chunk_unread *u = &c->unread.v[i];

		run->journal.unknowns += u->nr_pages - 1;
		km_run_unknown(run, u->st, "struct pages of frames from 0x%llx",
			       (unsigned long long)u->start_pfn);
	}
	return st;
}

static enum km_status consume_chunks(void *arg, uint64_t item, enum km_status st, void *result)
{
	struct scan *s = arg;
	struct km_chunk *c = result;
	size_t i;

	if (st) { /* only KM_NOMEM */
		km_chunk_destroy(c);
		return st;
	}
	st = take_mappings(s, c);
	if (!st)
		st = take_charges(s, c);
	if (!st)
		st = take_runs(s, c);
	for (i = 0; !st && i < c->blocks.n; i++)
		st = write_block(s, &c->blocks.v[i]);
	if (!st)
		st = take_tallies(s, c);
	if (!st)
		st = take_free_blocks(s, c);
	if (!st)
		st = km_slab_take(s->run, c->slabs.v, c->slabs.n, c->large_pages, c->fence_pages);
	if (!st)
		st = take_issues(s, c);
	km_chunk_destroy(c);
	if (s->run->progress)
		s->run->progress(s->run->progress_arg, "pages", (item + 1) * s->plan.chunk_pages,
				 s->nr_chunks * s->plan.chunk_pages);
	if (!st && s->run->stop && s->run->stop(s->run->stop_arg))
		st = KM_IO;
	return st;
}

static void chunk_drop(void *arg, void *result)
{
	(void)arg;
	km_chunk_destroy(result);
}

static enum km_status start_chunks(void *arg, void **ret)
{
	struct scan *s = arg;

	return km_chunk_worker_create(&s->plan, (struct km_chunk_worker **)ret);
}

static void scan_worker_finish(void *arg, void *state)
{
	struct scan *s = arg;
	const struct km_reader_stats *r = km_chunk_worker_stats(state);

	pthread_mutex_lock(&s->lock);
	s->read.pages += r->pages;
	s->read.inflated_pages += r->inflated_pages;
	s->read.inflated_bytes += r->inflated_bytes;
	s->read.packed_bytes += r->packed_bytes;
	pthread_mutex_unlock(&s->lock);
	km_chunk_worker_destroy(state);
}

static enum km_status produce_chunks(void *arg, void *state, uint64_t item, void **ret)
{
	struct scan *s = arg;

	return km_chunk_read(state, item * s->plan.chunk_pages, (struct km_chunk **)ret);
}

/* Whether pages of class @i may be among those that nothing is known about: a claim or a list was not whole. */
static bool class_is_part(const struct scan *s, unsigned i)
{
	const struct km_owners *o = s->run->owners;

	if (i == KM_CLASS_pcp)
		return !s->plan.pcp_whole;
	if (km_class_is_claimed(i) && !o->whole[i])
		return true;
	return o->lost && (i == KM_CLASS_kernel_data || i == KM_CLASS_vmalloc);
}

/* Pages whose class is not known may be of class @i. */
static bool may_be_more(const struct scan *s, unsigned i)
{
	return s->run->sums->unknown_pages ||
	       (s->run->sums->undecided_pages && (i == KM_CLASS_anon || i == KM_CLASS_shmem));
}

/* A row of those whose class is not known. */
static enum km_status write_unknown(struct scan *s, uint64_t pages, const char *doc)
{
	struct row_page_class row = { 0 };

	ROW_SET(row, page_class, pages, pages);
	ROW_SET(row, page_class, doc, doc);
	return ROW_ADD(s->run, page_class, row);
}

static const char *class_doc(struct scan *s, unsigned i)
{
	const char *doc = km_class_docs[i];
	/* A frame without a known owner. */
	bool rest = (i == KM_CLASS_reserved && s->run->owners->lost) ||
		    (i == KM_CLASS_other_kernel && (s->run->owners->lost || !s->plan.pcp_whole));

	if (s->class_pages[KM_CLASS_absent] && !s->run->mm->ram_whole && (i == KM_CLASS_absent || i == KM_CLASS_reserved))
		return km_arena_printf(&s->run->arena, "%s %s: the map of memory is not whole.", doc,
				       i == KM_CLASS_absent ? "At most this many" : "The exact number is not known");
	if (!s->class_pages[i])
		return doc;
	if (!rest && !class_is_part(s, i))
		return !may_be_more(s, i) ? doc
					  : km_arena_printf(&s->run->arena, "%s At least this many: %s are not in the dump.", doc,
							    s->run->sums->unknown_pages ? "struct pages" : "slots of the swap area");
	/* A page that several things lead to has the class of the first one that could be read. */
	if (i == KM_CLASS_kernel_data || i == KM_CLASS_vmalloc)
		return km_arena_printf(&s->run->arena,
				       "%s The exact number is not known: not all owners could be read.", doc);
	return km_arena_printf(&s->run->arena, "%s At %s this many: not all %s could be read.", doc,
			       rest ? "most" : "least", i == KM_CLASS_pcp ? "lists" : "owners");
}

static enum km_status write_classes(struct scan *s)
{
	enum km_status st = KM_OK;
	unsigned i;

	s->run->sums->classes_part = s->run->owners->lost || !s->plan.pcp_whole;
	if (s->run->sums->classes_part)
		km_run_unknown(s->run, KM_OK,
			       "class and owner of pages whose owners or lists could not be read");
	if (s->class_pages[KM_CLASS_absent] && !s->run->mm->ram_whole)
		km_run_unknown(s->run, KM_OK, "whether page frames are RAM: the map of memory is not whole");
	for (i = 0; !st && i < KM_NR_CLASSES; i++) {
		bool partial = class_is_part(s, i);
		const char *doc = class_doc(s, i);
		struct row_page_class row = { 0 };

		ROW_SET(row, page_class, class, km_class_names[i]);
		if (!doc)
			return KM_NOMEM;
		ROW_SET(row, page_class, doc, doc);
		/*
		 * None found is not none where owners were not read whole, and a struct page that is not in
		 * the dump may be of any class.
		 */
		if ((s->class_pages[i] || !(partial || may_be_more(s, i))) &&
		    !(i == KM_CLASS_absent && s->run->mm->sections_lost)) {
			ROW_SET(row, page_class, pages, s->class_pages[i]);
			ROW_SET(row, page_class, reserved_pages, s->class_reserved[i]);
		}
		st = ROW_ADD(s->run, page_class, row);
	}
	if (!st && s->run->sums->unknown_pages)
		st = write_unknown(s, s->run->sums->unknown_pages + s->run->sums->undecided_pages, "Pages whose struct page is not in the dump.");
	else if (!st && s->run->sums->undecided_pages)
		st = write_unknown(s, s->run->sums->undecided_pages,
				   "Pages in the swap cache whose slot of the swap area is not in the dump: anonymous or shared memory.");
	return st;
}

static enum km_status write_pageblock_counts(struct km_run *run)
{
	struct km_mm *mm = run->mm;
	enum km_status st = KM_OK;
	size_t z;
	unsigned i;

	for (z = 0; z < mm->zones.n; z++) {
		for (i = 0; !st && i < mm->nr_mt; i++) {
			struct row_pageblock_count row = { 0 };

			ROW_SET(row, pageblock_count, node_id, mm->zones.v[z].node_id);
			ROW_SET(row, pageblock_count, zone_name, mm->zones.v[z].name);
			ROW_SET(row, pageblock_count, migratetype, mm->mt_names[i]);
			/* A block of no known type, or of no known zone, may be one of these. */
			if (!run->sums->zones[z].untyped_blocks && !run->sums->unknown_pages)
				ROW_SET(row, pageblock_count, blocks, run->sums->zones[z].pageblocks[i]);
			ROW_SET(row, pageblock_count, block_pages,
				INT64_C(1) << mm->pageblock_order);
			st = ROW_ADD(run, pageblock_count, row);
		}
	}
	return st;
}

/* What the scan cost: facts about this load, for reports of speed. */
static enum km_status write_cost(struct scan *s, double seconds)
{
	const struct km_run_fact facts[] = {
		{ "scan_page_frames", "page frames whose struct page was looked at",
		  (double)s->run->mm->end_pfn, 0 },
		{ "scan_seconds", "wall time of the scan, rows written included", seconds, 6 },
		{ "scan_inflated_pages", "pages of the file that had to be decompressed for it",
		  (double)s->read.inflated_pages, 0 },
		{ "scan_inflated_bytes", "bytes decompressed into", (double)s->read.inflated_bytes,
		  0 },
		{ "scan_packed_bytes", "bytes decompressed from", (double)s->read.packed_bytes, 0 },
	};

	return km_run_facts(s->run, facts, KM_ARRAY_LEN(facts));
}

static enum km_status run_page(struct km_run *run)
{
	struct scan s = { .run = run, .lock = PTHREAD_MUTEX_INITIALIZER };
	struct km_mm *mm = run->mm;
	double begin = km_now_seconds();
	enum km_status st;

	if (mm->page_status) {
		km_journal_skip(&run->journal, "%s", mm->page_why);
		return KM_OK;
	}
	if (run->pages == KM_PAGES_NONE) {
		km_journal_skip(&run->journal, "not asked for (--pages none)");
		return KM_OK;
	}

	st = km_chunk_plan_init(&s.plan, run);
	if (st)
		return st;
	run->sums->free_blocks_whole = true;
	s.nr_chunks = (mm->end_pfn + s.plan.chunk_pages - 1) / s.plan.chunk_pages;
	st = km_work_run(&(struct km_work){
		.nr_items = s.nr_chunks,
		.jobs = run->jobs,
		.start = start_chunks,
		.finish = scan_worker_finish,
		.produce = produce_chunks,
		.consume = consume_chunks,
		.drop = chunk_drop,
		.arg = &s,
	});
	if (!st && s.has_pending)
		st = write_run(&s, &s.pending);
	if (!st)
		st = km_owners_adopt(run->owners);
	if (!st)
		st = km_page_pools_name(run);
	km_chunk_plan_deinit(&s.plan);
	if (st)
		return st;
	run->sums->scanned = true;
	run->sums->slab_pages = s.class_pages[KM_CLASS_slab];
	st = write_classes(&s);
	if (!st)
		st = write_pageblock_counts(run);
	return st ? st : write_cost(&s, km_now_seconds() - begin);
}

static enum km_status begin_page(struct km_run *run)
{
	run->sums->zones = km_calloc(run->mm->zones.n, sizeof(*run->sums->zones));
	return run->sums->zones ? KM_OK : KM_NOMEM;
}

static void free_sums(void *share)
{
	struct km_page_sums *sums = share;

	free(sums->zones);
	km_vec_free(&sums->free_blocks);
}

static void free_charges(void *share)
{
	km_charges_free(share);
}

const struct km_collector km_collect_page = {
	.name = "page",
	.doc = "Every page of memory: runs by class, pageblocks, totals.",
	.tables = (const struct km_table *const[]){ &km_tbl_page_run, &km_tbl_pageblock,
						    &km_tbl_pageblock_count, &km_tbl_page_class,
						    &km_tbl_pageblock_mix, NULL },
	.shares = (const struct km_share[]){ KM_SHARE(sums, free_sums), KM_SHARE(charges, free_charges), { 0 } },
	.begin = begin_page,
	.after = (const char *const[]){ "memory_map", "pcp", "task", "kernel_stack", "process", "module", "percpu", "hugetlb", "cma",
					"zram", "vmalloc", "open_file", "block", "trace", "pools", "reserved", "variable",
					"lost_area", "slab_cache", NULL },
	.run = run_page,
};
