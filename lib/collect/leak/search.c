/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Memory that nothing leads to. */
#include <stdio.h>

#include "base/clock.h"
#include "leak.h"
#include "owner/owner.h"

static enum km_status add_kind(struct km_leak *l, enum km_leak_type type, uint32_t rest,
			       uint64_t object_bytes, uint64_t scan_bytes, unsigned flags,
			       uint32_t *ret)
{
	return km_scan_add_kind(l->scan,
				&(struct km_scan_kind){
					.object_bytes = object_bytes,
					.scan_bytes = scan_bytes,
					.flags = flags,
					.tag = KM_LEAK_TAG(type, rest),
				},
				ret);
}

static enum km_status add_cache_kinds(struct km_leak *l)
{
	const struct km_slabs *s = l->run->slabs;
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && s && i < s->caches.n; i++) {
		const struct km_slab_cache *c = &s->caches.v[i];
		uint64_t bytes = (c->object_bytes + UINT64_C(7)) & ~UINT64_C(7);
		uint32_t *kind = km_vec_push(&l->cache_kind);

		if (!kind)
			return KM_NOMEM;
		st = add_kind(l, KM_LEAK_SLAB, (uint32_t)i, c->slot_bytes,
			      bytes && bytes < c->slot_bytes ? bytes : c->slot_bytes, 0, kind);
	}
	return st;
}

/*
 * What a stack holds is looked at as that of its task. Since v5.18 one that a task has left begins with a struct rcu_head
 * (kernel/fork.c thread_stack_delayed_free()): its first word leads to what waits for the same grace period. In others that
 * word is STACK_END_MAGIC.
 */
static enum km_status add_stack_area(struct km_leak *l)
{
	bool ends = km_leak_rule(l, KM_LEAK_RULE_STACK_ENDS);

	return add_kind(l, KM_LEAK_AREA, 1, 0, sizeof(uint64_t), ends ? 0 : KM_SCAN_OPAQUE, &l->stack_area);
}

static enum km_status add_kinds(struct km_leak *l)
{
	enum km_status st = add_cache_kinds(l);
	uint32_t i;

	for (i = 0; !st && i < KM_MAX_ORDERS; i++)
		st = add_kind(l, KM_LEAK_BLOCK, i, l->run->k->page_bytes << i, 0, KM_SCAN_BY_PAGE,
			      &l->block_kind[i]);
	if (!st)
		st = add_kind(l, KM_LEAK_BLOCK, 0, 0, 0, KM_SCAN_BY_PAGE, &l->odd_block);
	if (!st)
		st = add_kind(l, KM_LEAK_AREA, 0, 0, 0, 0, &l->area);
	if (!st)
		st = add_stack_area(l);
	if (!st)
		st = add_kind(l, KM_LEAK_AREA, 2, 0, 0, KM_SCAN_OPAQUE, &l->opaque_area);
	if (!st)
		st = add_kind(l, KM_LEAK_PERCPU, 0, 0, 0, KM_SCAN_EXTENTS, &l->percpu);
	if (!st)
		st = add_kind(l, KM_LEAK_ROOT, 0, 0, 0, 0, &l->root);
	if (!st)
		st = add_kind(l, KM_LEAK_STATIC, 0, 0, 0, KM_SCAN_FILTER, &l->static_data);
	if (!st)
		st = add_kind(l, KM_LEAK_STACK, 0, 0, 0, 0, &l->stack);
	if (!st)
		st = add_kind(l, KM_LEAK_PAGES, 0, 0, 0, KM_SCAN_FILTER, &l->pages);
	if (!st)
		st = add_kind(l, KM_LEAK_TABLES, 0, 0, 0, KM_SCAN_FILTER, &l->tables);
	if (!st)
		st = add_kind(l, KM_LEAK_SLAB_PAGES, 0, 0, 0, KM_SCAN_FILTER, &l->slab_pages);
	if (!st)
		st = add_kind(l, KM_LEAK_REQUESTS, 0, 0, 0, KM_SCAN_FILTER, &l->requests);
	return st;
}

static enum km_status add_ranges(struct km_leak *l)
{
	const struct km_kernel *k = l->run->k;
	const struct km_mm *mm = l->run->mm;
	enum km_status st =
		km_scan_add_range(l->scan, k->direct_map, mm->end_pfn << k->page_shift, true);

	/* If the maps of sections lie apart, it is not known where pointers to struct pages lead. */
	if (!st && !mm->places)
		st = km_scan_add_descriptors(l->scan, mm->map_bias, mm->end_pfn * mm->page.bytes,
					     mm->page.bytes, k->direct_map);
	return st;
}

static void on_progress(void *arg, uint64_t done, uint64_t total)
{
	const struct km_leak *l = arg;

	if (l->run->progress)
		l->run->progress(l->run->progress_arg, "leaks", done, total);
}

static enum km_status mark(struct km_leak *l)
{
	enum km_status st = km_modules_read(l->run->view, &l->modules);

	if (!st)
		st = add_kinds(l);
	if (!st)
		st = add_ranges(l);
	if (!st)
		st = km_leak_add_pages(l);
	if (!st)
		st = km_leak_add_areas(l);
	if (!st)
		st = km_leak_add_percpu(l);
	if (!st)
		st = km_leak_add_roots(l);
	if (!st)
		st = km_scan_seal(l->scan);
	if (!st)
		st = km_leak_find_special(l);
	return st ? st : km_scan_mark(l->scan, l->run->leaks_found != NULL);
}

/* Why the search cannot be done; NULL: it can. */
static const char *search_obstacle(const struct km_run *run)
{
	if (!run->sums->scanned)
		return "memory was not scanned";
	if (!run->k->direct_map)
		return "where memory is mapped is not known";
	if (run->slabs->kind == KM_ALLOCATOR_NONE || run->slabs->whole)
		return "not all slab caches are known";
	/* Measured (tests/vm/README.md): a search without these finds none of what was planted, and other memory instead. */
	if (!run->vmalloc->walked || run->vmalloc->lost)
		return "not all areas of vmalloc are known: what these hold or lead to would seem lost";
	return NULL;
}

static enum km_status write_facts(struct km_leak *l, double seconds)
{
	const struct km_scan_stats *t = km_scan_stats(l->scan);
	const struct km_run_fact facts[] = {
		{ "leak_seconds", "time of the search for unreferenced memory, in seconds", seconds,
		  6 },
		{ "leak_objects", "objects, blocks and areas that could be unreferenced",
		  (double)t->objects, 0 },
		{ "leak_reached", "of them, reached from a root", (double)t->reached, 0 },
		{ "leak_root_bytes", "bytes of roots that were looked at", (double)t->root_bytes,
		  0 },
		{ "leak_object_bytes", "bytes of reached objects that were looked at",
		  (double)t->object_bytes, 0 },
		{ "leak_unread_bytes", "bytes of roots and objects that are not in the dump",
		  (double)km_leak_unread(l),
		  0 },
		{ "leak_unknown_slabs",
		  "slabs whose free slots are not known: they are roots, and none of their objects is reported",
		  (double)l->unknown_slabs, 0 },
		{ "leak_memory_bytes", "memory that the search took, in bytes",
		  (double)t->memory_bytes, 0 }
	};

	return km_run_facts(l->run, facts, KM_ARRAY_LEN(facts));
}

static enum km_status run_leak(struct km_run *run)
{
	struct km_leak l = { .run = run, .vmap_areas = UINT32_MAX };
	const struct km_scan_ops ops = { km_leak_open, km_leak_close, km_leak_read, km_leak_extent,
					 km_leak_filter, on_progress, &l };
	const char *why = search_obstacle(run);
	double begin = km_now_seconds();
	enum km_status st;

	if (why) {
		km_journal_skip(&run->journal, "%s", why);
		return KM_OK;
	}
	l.zeros_left_out = km_source_info(run->k->source)->dump_level > 0 &&
			   km_source_info(run->k->source)->dump_level & 1;
	st = km_scan_create(&ops, run->k->page_bytes, run->jobs, &l.scan);
	if (!st)
		st = mark(&l);
	if (!st)
		st = km_leak_report(&l);
	if (!st)
		st = km_leak_census(&l);
	if (!st)
		st = km_leak_objects(&l);
	if (!st)
		st = write_facts(&l, km_now_seconds() - begin);
	if (!st && run->leaks_found)
		st = run->leaks_found(run->leaks_arg, run, &l);
	km_scan_destroy(l.scan);
	km_vec_free(&l.cache_kind);
	km_vec_free(&l.modules.v);
	km_vec_free(&l.stale);
	km_vec_free(&l.unknown);
	km_vec_free(&l.cpu_units);
	km_map_free(&l.special);
	return st;
}

const struct km_collector km_collect_leak = {
	.name = "leak",
	.doc = "Memory of the kernel that nothing leads to.",
	.tables = (const struct km_table *const[]){ &km_tbl_leak_group, &km_tbl_unreferenced,
						    &km_tbl_census, &km_tbl_object_group, NULL },
	.after = (const char *const[]){ "task", "percpu", "vmalloc", "slab", "file", "alloc_site", "backtrace", NULL },
	.run = run_leak,
	.of_leaks = true,
};
