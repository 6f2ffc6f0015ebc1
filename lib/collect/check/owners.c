/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Identities between pages that have an owner and the kernel's own counters of them. */
#include <stdio.h>

#include "check.h"
#include "owner/owner.h"

static const char *const lost_why = "some could not be found, see issue";

static enum km_status check_vmalloc(struct km_run *run)
{
	const struct km_vmalloc_use *use = run->vmalloc;
	int64_t counted, areas = (int64_t)use->pages, found;
	const char *why = km_check_why_unknown(run);
	uint64_t raw;
	enum km_status st = km_read_var(run->view, SYM_nr_vmalloc_pages, true, &raw);
	bool known = use->walked && !use->lost;

	if (st == KM_ABSENT) /* before v5.3 nobody counts them */
		return KM_OK;
	counted = (int64_t)raw;
	st = km_journal_check(&run->journal, "vmalloc: counter = areas", NULL, "nr_vmalloc_pages",
			      st ? NULL : &counted, "pages of the areas of vmalloc()",
			      known ? &areas : NULL, 0,
			      known ? NULL : km_check_why_part(run, st ? NULL : &counted, areas));
	if (st)
		return st;
	/* Stacks that are mapped by vmalloc also count here. */
	found = km_check_class_pages(run, KM_CLASS_vmalloc) +
		km_check_class_pages(run, KM_CLASS_module) - (int64_t)use->handed_over;
	if (run->stacks->nr_callers)
		found += km_check_class_pages(run, KM_CLASS_kernel_stack);
	known = known && !why;
	return km_journal_check(&run->journal, "vmalloc: areas = pages", NULL,
				"pages of the areas of vmalloc()", known ? &areas : NULL,
				"pages of classes vmalloc, module and, as they are mapped by "
				"vmalloc, kernel_stack",
				known ? &found : NULL, 0,
				why	? why
				: known ? NULL
					: lost_why);
}

static enum km_status check_stacks(struct km_run *run)
{
	const struct km_stacks *s = run->stacks;
	const struct km_const *kb = &run->k->layout->consts[KC_NR_KERNEL_STACK_KB];
	int64_t counted, tasks = (int64_t)(s->pages << (run->k->page_shift - 10));
	bool known = s->tasks_whole && !s->lost;
	/* A task that is being made or has just ended on each CPU. */
	int64_t tolerance = (int64_t)(run->k->nr_cpus * (km_stack_bytes(run->k) >> 10));
	enum km_status st;

	if (!kb->present || !km_stack_bytes(run->k))
		return KM_OK;
	st = km_node_stat_sum(run->view, run->mm, KC_NR_KERNEL_STACK_KB, &counted);
	return km_journal_check(&run->journal, "kernel stacks: counter = tasks", NULL,
				"NR_KERNEL_STACK_KB", st ? NULL : &counted,
				"kB of the stacks of tasks, idle ones included",
				known ? &tasks : NULL, tolerance,
				known ? "a task may be coming or going on each CPU; stacks that "
					"CPUs keep for the next one do not count"
				      : km_check_why_part(run, st ? NULL : &counted, tasks));
}

static enum km_status check_percpu(struct km_run *run)
{
	const struct km_percpu_use *use = run->percpu;
	int64_t counted = 0, chunks = (int64_t)use->pages, found;
	const char *why = km_check_why_unknown(run);
	bool known = use->walked && !use->lost;
	uint64_t populated, cpus = 0;
	enum km_status st = km_read_var(run->view, SYM_pcpu_nr_populated, true, &populated);
	unsigned cpu;

	if (st == KM_ABSENT)
		return KM_OK;
	if (!st)
		st = run->k->cpus;
	for (cpu = 0; cpu < run->k->nr_cpus; cpu++)
		cpus += km_cpu_possible(run->k, cpu);
	counted = (int64_t)(populated * cpus);
	st = km_journal_check(&run->journal, "per-CPU memory: counter = chunks", NULL,
			      "pcpu_nr_populated, once a possible CPU", st ? NULL : &counted,
			      "pages of the chunks", known ? &chunks : NULL, 0,
			      known ? NULL : km_check_why_part(run, st ? NULL : &counted, chunks));
	if (st)
		return st;
	if (use->walked && !use->maps_lost) {
		st = km_journal_check(&run->journal, "per-CPU memory: free = bitmaps", NULL,
				      "bytes that the chunks count as free", &use->free_bytes,
				      "bytes that their bitmaps have as free", &use->free_by_maps, 0,
				      use->lost ? "a part is compared: not all chunks could be read" : NULL);
		if (st)
			return st;
	}
	found = km_check_class_pages(run, KM_CLASS_percpu);
	known = known && !why;
	return km_journal_check(&run->journal, "per-CPU memory: chunks = pages", NULL,
				"pages of the chunks", known ? &chunks : NULL,
				"pages of class percpu", known ? &found : NULL, 0,
				why	? why
				: known ? NULL
					: lost_why);
}

static enum km_status check_hugetlb_lists(struct km_run *run)
{
	enum km_status st = KM_OK;
	char subject[32];
	size_t i;

	for (i = 0; !st && i < run->hugetlb->n; i++) {
		const struct km_hugetlb_pool *p = &run->hugetlb->v[i];

		if (p->node_id >= 0 || !run->k->layout->field[KF_hstate_freelists].present)
			continue;
		snprintf(subject, sizeof(subject), "%llu kB pages",
			 (unsigned long long)(run->k->page_bytes >> 10 << p->order));
		st = km_journal_check(&run->journal, "huge pages: free = lists", subject,
				      "hstate.free_huge_pages", p->counters ? NULL : &p->free,
				      "huge pages on the lists of free ones",
				      p->listed_whole ? &p->listed : NULL, 0,
				      p->listed_whole
					      ? NULL
					      : km_check_why_part(run, p->counters ? NULL : &p->free,
								  p->listed));
	}
	return st;
}

/* Pages of zram and zswap: by their struct page, and as zsmalloc counts them. */
static enum km_status check_zsmalloc(struct km_run *run)
{
	const char *why = km_check_why_unknown(run);
	int64_t counted, found = km_check_class_pages(run, KM_CLASS_zsmalloc);
	enum km_status st = km_zone_stat_sum(run->view, run->mm, KC_NR_ZSPAGES, &counted);

	if (st == KM_ABSENT)
		return KM_OK;
	return km_journal_check(&run->journal, "zsmalloc: counter = pages", NULL, "NR_ZSPAGES",
				st ? NULL : &counted, "pages of class zsmalloc",
				why ? NULL : &found, 0, why);
}

enum km_status km_check_owners(struct km_run *run)
{
	enum km_status st = check_vmalloc(run);

	if (!st)
		st = check_stacks(run);
	if (!st)
		st = check_percpu(run);
	if (!st)
		st = check_hugetlb_lists(run);
	return st ? st : check_zsmalloc(run);
}
