/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Memory of processes, as /proc/PID/smaps and status have it. Address spaces are walked on all CPUs; the
 * results are taken in the order of processes, so that rows and claims of frames are always the same.
 */
#include <stdio.h>

#include "collect/collect.h"
#include "process_impl.h"
#include "owner/owner.h"
#include "base/work.h"

#define MIN_VMA_BYTES 64u		  /* less than any kernel's struct vm_area_struct */
#define LEAST_FRAMES  0x4000u		  /* where memory's size is not known */
#define MOST_PAGES    (UINT64_C(1) << 45) /* more than an address space of five levels has */

struct space_run {
	struct km_space_plan plan;
	struct km_processes found;
	size_t *by_space,
		*next; /* owned; index + 1 of a space's first process, of a process's next */
	struct km_process_sums sums;
	uint64_t tables; /* met in all spaces */
	bool stopped;	 /* no more are walked */
	bool part;	 /* what some process maps could not be read */
};

/* ---- one space, by a worker ---- */

static enum km_status read_rss(struct km_view *v, const struct km_space *s,
			       const struct km_layout *l, int64_t rss[KM_RSS_COUNTERS])
{
	static const enum km_const_id ids[KM_RSS_COUNTERS] = { KC_MM_FILEPAGES, KC_MM_ANONPAGES,
							       KC_MM_SWAPENTS, KC_MM_SHMEMPAGES };
	enum km_status st = s->task_rss_st;
	unsigned i;

	for (i = 0; !st && i < KM_RSS_COUNTERS; i++) {
		uint64_t at, value = 0;

		/* Up to v4.4 shared memory counts with files. */
		if (!l->consts[ids[i]].present)
			continue;
		if (l->field[KF_mm_struct_rss_count].present) {
			st = km_read_field(v, KF_mm_struct_rss_count, s->mm,
					   (uint64_t)l->consts[ids[i]].value, &value);
			rss[i] = (int64_t)(value + (uint64_t)s->task_rss[i]);
			continue;
		}
		st = km_field_addr(v, KF_mm_struct_rss_stat, s->mm,
				   (uint64_t)l->consts[ids[i]].value, &at);
		if (!st)
			st = km_read_percpu_counter(v, at, &rss[i]);
	}
	return st;
}

/* Whether a counter holds a possible number of pages. */
static bool plausible(struct km_space_use *u, const char *name, int64_t pages)
{
	if (pages > -(int64_t)MOST_PAGES && pages < (int64_t)MOST_PAGES)
		return true;
	km_space_issue(u, u->space->mm, KM_CORRUPT, "mm_struct.%s is %lld pages", name,
		       (long long)pages);
	return false;
}

static bool read_counter(struct km_space_worker *w, struct km_space_use *u, enum km_field_id id,
			 const char *name, uint64_t *ret)
{
	return !km_read_field(w->view, id, u->space->mm, 0, ret) &&
	       plausible(u, name, (int64_t)*ret);
}

static void read_counters(struct km_space_worker *w, struct km_space_use *u)
{
	struct km_space_counters *c = &u->counters;
	uint64_t mm = u->space->mm, ptes, pmds = 0;
	unsigned i;

	c->rss_st = read_rss(w->view, u->space, w->plan->k->layout, c->rss);
	for (i = 0; !c->rss_st && i < KM_RSS_COUNTERS; i++)
		if (!plausible(u, "rss_stat", c->rss[i]))
			c->rss_st = KM_CORRUPT;
	c->has_total_vm = read_counter(w, u, KF_mm_struct_total_vm, "total_vm", &c->total_vm);
	c->has_locked_vm = read_counter(w, u, KF_mm_struct_locked_vm, "locked_vm", &c->locked_vm);
	c->has_hugetlb =
		read_counter(w, u, KF_mm_struct_hugetlb_usage, "hugetlb_usage", &c->hugetlb);
	c->has_table_bytes =
		!km_read_field(w->view, KF_mm_struct_pgtables_bytes, mm, 0, &c->table_bytes);
	/* Tables of base pages and, from v4.1 on, of the level above. */
	if (!c->has_table_bytes && !km_read_field(w->view, KF_mm_struct_nr_ptes, mm, 0, &ptes)) {
		(void)km_read_field(w->view, KF_mm_struct_nr_pmds, mm, 0, &pmds);
		c->table_bytes = (ptes + pmds) * w->plan->k->page_bytes;
		c->has_table_bytes = true;
	}
	if (c->has_table_bytes)
		c->has_table_bytes = plausible(u, "pgtables_bytes",
					       (int64_t)(c->table_bytes >> w->plan->k->page_shift));
}

static void free_use(struct km_space_use *u)
{
	if (!u)
		return;
	km_vec_free(&u->vmas);
	km_vec_free(&u->anon);
	km_vec_free(&u->merged);
	km_vec_free(&u->tables);
	km_vec_free(&u->shared_tables);
	km_arena_free(&u->arena);
	free(u);
}

static enum km_status produce_spaces(void *arg, void *state, uint64_t item, void **ret)
{
	struct space_run *t = arg;
	struct km_space_worker *w = state;
	struct km_space_use *u;
	enum km_status st;

	if (__atomic_load_n(&t->stopped, __ATOMIC_RELAXED))
		return KM_OK;
	u = km_calloc(1, sizeof(*u));
	if (!u)
		return KM_NOMEM;
	u->space = &t->found.spaces.v[item];
	read_counters(w, u);
	st = km_space_read_vmas(w, u);
	if (!st)
		km_space_witness(w, u);
	if (!st)
		st = km_space_walk(w, u);
	if (st) {
		free_use(u);
		return st;
	}
	*ret = u;
	return KM_OK;
}

static void destroy_worker(struct km_space_worker *w)
{
	if (!w)
		return;
	km_table_walk_destroy(w->walk);
	km_fact_reader_deinit(&w->facts);
	km_view_destroy(w->view);
	free(w);
}

static enum km_status start_spaces(void *arg, void **ret)
{
	struct space_run *t = arg;
	struct km_space_worker *w = km_calloc(1, sizeof(*w));
	enum km_status st;

	if (!w)
		return KM_NOMEM;
	w->plan = &t->plan;
	st = km_view_create(t->plan.k, &w->view);
	if (!st)
		st = km_fact_reader_init(&w->facts, &t->plan.facts, w->view);
	if (!st)
		st = km_table_walk_create(&t->plan, &w->walk);
	if (st) {
		destroy_worker(w);
		return st;
	}
	*ret = w;
	return KM_OK;
}

static void space_worker_finish(void *arg, void *state)
{
	(void)arg;
	destroy_worker(state);
}

static void space_drop(void *arg, void *result)
{
	(void)arg;
	free_use(result);
}

/* ---- what comes of it ---- */

static enum km_status write_space(struct space_run *t, uint64_t item, const struct km_space_use *u)
{
	enum km_status st = km_process_report_issues(&t->plan, u);
	size_t i;

	t->part = t->part || u->sum.unread_tables || u->vmas_st;
	km_process_report_unknown(&t->plan, u);
	for (i = 0; !st && i < u->vmas.n; i++)
		st = km_process_write_vma(&t->plan, u, &u->vmas.v[i]);
	for (i = t->by_space[item]; !st && i; i = t->next[i - 1])
		st = km_process_write(&t->plan, &t->found.procs.v[i - 1], u);
	if (!st)
		st = km_process_sum(&t->plan, u, &t->sums);
	return st ? st : km_process_claim(&t->plan, u);
}

/*
 * Each table is one process's, but those of hugetlb mappings: more tables than there are frames come of damage that
 * sends all processes through the same memory.
 */
static enum km_status count_tables(struct space_run *t, const struct km_space_use *u)
{
	t->tables += u->tables.n;
	if (t->tables <= t->plan.run->mm->end_pfn || km_mm_lost(t->plan.run->mm) || t->stopped)
		return KM_OK;
	__atomic_store_n(&t->stopped, true, __ATOMIC_RELAXED);
	return km_run_issue(t->plan.run, u->space->mm, KM_CORRUPT,
			    "page tables of processes: more than memory can hold, from process "
			    "%lld (%s) on they are not walked",
			    (long long)u->space->pid, u->space->comm);
}

static enum km_status consume_spaces(void *arg, uint64_t item, enum km_status st, void *result)
{
	struct space_run *t = arg;
	struct km_space_use *u = result;
	const struct km_space *s = &t->found.spaces.v[item];
	bool stopped = t->stopped;

	if (st) { /* only KM_NOMEM */
		free_use(u);
		return st;
	}
	if (stopped) {
		km_run_unknown(t->plan.run, KM_CORRUPT, "memory of process %lld (%s)",
			       (long long)s->pid, s->comm);
	} else {
		st = write_space(t, item, u);
		if (!st)
			st = count_tables(t, u);
	}
	free_use(u);
	return st;
}

/* Chain the processes of each space, in their order. */
static enum km_status chain(struct space_run *t)
{
	size_t i, n = t->found.procs.n;

	t->by_space = km_calloc(t->found.spaces.n, sizeof(*t->by_space));
	t->next = km_calloc(n, sizeof(*t->next));
	if (!t->by_space || !t->next)
		return KM_NOMEM;
	for (i = n; i > 0; i--) {
		uint32_t space = t->found.procs.v[i - 1].space;

		t->next[i - 1] = t->by_space[space];
		t->by_space[space] = i;
	}
	return KM_OK;
}

static enum km_status find_table_marks(struct space_run *t)
{
	void *worker;
	enum km_status st = start_spaces(t, &worker);

	if (!st) {
		st = km_table_marks_find(worker, &t->found);
		destroy_worker(worker);
	}
	return st;
}

static enum km_status walk_spaces(struct space_run *t)
{
	struct km_run *run = t->plan.run;
	enum km_status st = chain(t);

	if (!st)
		st = km_space_vmas_variant(run);
	if (!st)
		st = km_page_facts_variant(run);
	if (!st)
		st = km_entry_rules_find(run, &t->plan.rules);
	if (!st)
		st = find_table_marks(t);
	if (st)
		return st;
	st = km_vm_letters_read(&t->plan.letters, run->view);
	if (st && st != KM_CORRUPT) {
		km_run_unknown(run, st, "letters of the flags of mappings");
	} else if (st) {
		st = km_run_issue(run, km_view_sym(run->view, SYM_vmaflag_names), KM_CORRUPT,
				  "names of the flags of mappings: they belong to other bits, or end early");
		if (st)
			return st;
	}
	km_swap_maps_read(&t->plan.swap, run->view);
	t->plan.max_nodes = (run->mm->end_pfn ? run->mm->end_pfn : LEAST_FRAMES) *
			    (run->k->page_bytes / MIN_VMA_BYTES);
	st = km_work_run(&(struct km_work){
		.nr_items = t->found.spaces.n,
		.jobs = run->jobs,
		.start = start_spaces,
		.finish = space_worker_finish,
		.produce = produce_spaces,
		.consume = consume_spaces,
		.drop = space_drop,
		.arg = t,
	});
	t->sums.part = t->found.part || !run->stacks->tasks_whole;
	return st || !t->found.spaces.n ? st : km_process_check(&t->plan, &t->sums);
}

static enum km_status run_process(struct km_run *run)
{
	struct space_run t = {
		.plan = { .run = run, .k = run->k, .files.lock = PTHREAD_MUTEX_INITIALIZER }
	};
	enum km_status st = km_page_facts_init(&t.plan.facts, run->k, run->mm);

	if (st) {
		km_journal_skip(&run->journal, "no room for a table of frames");
		return KM_OK;
	}
	st = km_claim_kernel_tables(run);
	if (!st)
		st = km_processes_find(run, &t.found);
	if (!st)
		st = walk_spaces(&t);
	if (!st && (t.part || t.stopped || t.found.part || !run->stacks->tasks_whole))
		st = km_owners_perhaps_more(run->owners);
	free(t.by_space);
	free(t.next);
	km_processes_free(&t.found);
	km_file_cache_free(&t.plan.files);
	pthread_mutex_destroy(&t.plan.files.lock);
	km_page_facts_deinit(&t.plan.facts);
	return st;
}

const struct km_collector km_collect_process = {
	.name = "process",
	.doc = "Memory of processes: mappings, and what page tables and struct pages say of them.",
	.fields = (const enum km_field_id[]){ KF_task_struct_mm, KF_task_struct_tgid,
					      KF_task_struct_flags, KF_mm_struct_pgd,
					      KF_vm_area_struct_vm_start, KF_vm_area_struct_vm_end,
					      KF_vm_area_struct_vm_mm, KF_vm_area_struct_vm_flags,
					      KM_NR_FIELDS },
	.tables = (const struct km_table *const[]){ &km_tbl_process_memory, &km_tbl_vma, NULL },
	.claims = true,
	.after = (const char *const[]){ "task", NULL },
	.run = run_process,
};
