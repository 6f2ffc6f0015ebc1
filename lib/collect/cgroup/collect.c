/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Memory cgroups with their counters (mm/memcontrol.c, mm/page_counter.c). */
#include <stdlib.h>

#include "charge.h"
#include "mm/kernfs.h"

#define MAX_TASKS   (1u << 22) /* PID_MAX_LIMIT */
#define MAX_SETS    (1u << 22)
#define REF_ATOMIC  1u /* include/linux/percpu-refcount.h: __PERCPU_REF_ATOMIC */
#define REF_DEAD    2u /* __PERCPU_REF_DEAD */
#define ABSURD_REFS (INT64_C(1) << 40)

struct cgroups {
	struct km_run *run;
	struct km_memcgs all;
	const char **paths; /* by index; NULL: unknown */
	struct km_memcg_counters *counters;
	struct km_memcg_found found;
	uint64_t subsys_id;
	bool has_sets;
	uint64_t tasks; /* met so far: a bound */
};

static enum km_status read_paths(struct cgroups *c)
{
	char buf[KM_MEMCG_PATH_ROOM];
	const char *path;
	size_t i;

	for (i = 0; i < c->all.v.n; i++) {
		const struct km_memcg *m = &c->all.v.v[i];
		enum km_status st = m->cgroup ? km_cgroup_path(c->run->view, m->cgroup, buf, &path)
					      : KM_CORRUPT;

		if (st == KM_CORRUPT || st == KM_UNMAPPED)
			st = km_run_issue(c->run, m->addr, st, "memory cgroup without a name");
		else if (st)
			km_run_unknown(c->run, st, "cgroup.path");
		else if (!(c->paths[i] = km_arena_strdup(&c->run->arena, path)))
			st = KM_NOMEM;
		if (st == KM_IO || st == KM_NOMEM)
			return st;
	}
	return KM_OK;
}

/* ---- who is in it ---- */

static enum km_status count_list(struct cgroups *c, uint64_t head, uint64_t *processes,
				 uint64_t *threads)
{
	uint64_t link = c->run->k->layout->field[KF_task_struct_cg_list].offset, entry, pid, tgid;
	struct km_list l;
	enum km_status st;

	km_list_init(&l, c->run->view, head, MAX_TASKS - c->tasks);
	while ((st = km_list_next(&l, &entry)) == KM_OK) {
		c->tasks++;
		st = km_read_field(c->run->view, KF_task_struct_pid, entry - link, 0, &pid);
		if (!st)
			st = km_read_field(c->run->view, KF_task_struct_tgid, entry - link, 0,
					   &tgid);
		if (st)
			return st;
		++*threads;
		*processes += pid == tgid;
	}
	return st == KM_END ? KM_OK : st;
}

/* Tasks of all css_sets for which this cgroup's memory controller is the one that counts. */
static enum km_status count_tasks(struct cgroups *c, const struct km_memcg *m, uint64_t *processes,
				  uint64_t *threads)
{
	uint64_t head, entry, node, tasks;
	struct km_list l;
	enum km_status st;

	st = km_field_addr(c->run->view, KF_cgroup_e_csets, m->cgroup, c->subsys_id, &head);
	if (!st)
		st = km_field_addr(c->run->view, KF_css_set_e_cset_node, 0, c->subsys_id, &node);
	if (st)
		return st;
	km_list_init(&l, c->run->view, head, MAX_SETS);
	while ((st = km_list_next(&l, &entry)) == KM_OK) {
		st = km_field_addr(c->run->view, KF_css_set_tasks, entry - node, 0, &tasks);
		if (!st)
			st = count_list(c, tasks, processes, threads);
		if (!st)
			st = km_field_addr(c->run->view, KF_css_set_mg_tasks, entry - node, 0,
					   &tasks);
		if (!st)
			st = count_list(c, tasks, processes, threads);
		if (st && st != KM_ABSENT)
			return st;
	}
	return st == KM_END ? KM_OK : st;
}

static enum km_status set_tasks(struct cgroups *c, const struct km_memcg *m, struct row_cgroup *row)
{
	uint64_t processes = 0, threads = 0;
	enum km_status st;

	if (!c->has_sets || !m->cgroup)
		return KM_OK;
	st = count_tasks(c, m, &processes, &threads);
	if (st == KM_CORRUPT)
		return km_run_issue(c->run, m->cgroup, st, "tasks of a cgroup: a list is broken");
	if (st) {
		km_run_unknown(c->run, st, "cgroup.processes");
		return KM_OK;
	}
	ROW_SET(*row, cgroup, processes, processes);
	ROW_SET(*row, cgroup, threads, threads);
	return KM_OK;
}

/* Whether each CPU may have a counter at @percpu, or there are none. */
static bool is_percpu(const struct km_run *run, uint64_t percpu)
{
	uint64_t value;

	return !percpu || run->k->cpus ||
	       (percpu % 8 == 0 && km_read_uint(run->view, km_per_cpu(run->k, percpu, 0), 8, &value) != KM_UNMAPPED);
}

/* What keeps a dying cgroup: its references are in one counter once they are no longer counted per CPU. */
static void set_holds(struct cgroups *c, const struct km_memcg *m, struct row_cgroup *row)
{
	uint64_t css = m->addr + c->run->k->layout->field[KF_mem_cgroup_css].offset;
	uint64_t percpu, data, count, of;
	enum km_status st = km_read_field(c->run->view, KF_css_ref_percpu, css, 0, &percpu);

	/* kill_css() comes before css_offline(). percpu_ref_exit() leaves no counters of CPUs. */
	if (!st && (!(percpu & REF_DEAD) || !is_percpu(c->run, percpu & ~(uint64_t)(REF_ATOMIC | REF_DEAD))))
		st = KM_CORRUPT;
	if (st && st != KM_ABSENT)
		km_run_unknown(c->run, st, "cgroup.holds");
	if (st || !(percpu & REF_ATOMIC))
		return;
	st = km_read_field(c->run->view, KF_css_ref_count, css, 0, &count);
	if (st == KM_ABSENT) {
		st = km_read_field(c->run->view, KF_css_ref_data, css, 0, &data);
		if (!st && !km_read_field(c->run->view, KF_percpu_ref_data_ref, data, 0, &of) &&
		    of != css + c->run->k->layout->field[KF_css_refcnt].offset)
			st = KM_CORRUPT;
		if (!st)
			st = km_read_field(c->run->view, KF_percpu_ref_data_count, data, 0, &count);
	}
	if (!st && (int64_t)count >= 0 && (int64_t)count < ABSURD_REFS)
		ROW_SET(*row, cgroup, holds, count);
	else if (st != KM_ABSENT)
		km_run_unknown(c->run, st ? st : KM_CORRUPT, "cgroup.holds");
}

/* ---- counters ---- */

enum counter_kind {
	AMOUNT,	  /* pages */
	LIMIT,	  /* pages; the maximum: no limit */
	PROTECTS, /* pages; the maximum: all are protected */
};

#define C(field, column, kind, version)                                                          \
	{                                                                                        \
		KF_mem_cgroup_##field, offsetof(struct row_cgroup, column), COL_cgroup_##column, \
			kind, version                                                            \
	}
static const struct {
	enum km_field_id field;
	size_t offset;
	unsigned col;
	enum counter_kind kind;
	unsigned version; /* of cgroups; 0: both */
} counters[] = {
	C(usage, usage_bytes, AMOUNT, 0), C(peak, peak_bytes, AMOUNT, 0),
	C(min, min_bytes, PROTECTS, 2), C(low, low_bytes, PROTECTS, 2),
	C(high, high_bytes, LIMIT, 2), C(max, max_bytes, LIMIT, 0),
	C(swap_usage, swap_bytes, AMOUNT, 2), C(swap_peak, swap_peak_bytes, AMOUNT, 2),
	C(swap_max, swap_max_bytes, LIMIT, 2), C(memsw_usage, memsw_bytes, AMOUNT, 1),
	C(memsw_max, memsw_max_bytes, LIMIT, 1), C(kmem_usage, kernel_bytes, AMOUNT, 1)
};
#undef C

static enum km_status set_counters(struct cgroups *c, const struct km_memcg *m,
				   struct row_cgroup *row)
{
	uint64_t page = c->run->k->page_bytes, most = INT64_MAX / page, pages;
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < KM_ARRAY_LEN(counters); i++) {
		int64_t bytes;

		if (counters[i].version && counters[i].version != (c->all.version_1 ? 1 : 2))
			continue;
		/* Nothing is charged to the root itself, and no limit applies to it. */
		if (m->addr == c->all.root)
			continue;
		st = km_read_field(c->run->view, counters[i].field, m->addr, 0, &pages);
		if (st) {
			if (st != KM_ABSENT)
				km_run_unknown(c->run, st, "counter of a memory cgroup");
			st = KM_OK;
			continue;
		}
		if (pages > most || (counters[i].kind == AMOUNT && pages == most)) {
			st = km_run_issue(c->run, m->addr, KM_CORRUPT,
					  "memory cgroup: counter %s of 0x%llx pages cannot be",
					  km_field_decls[counters[i].field].name,
					  (unsigned long long)pages);
			continue;
		}
		if (counters[i].kind == LIMIT && pages == most)
			continue;
		bytes = (int64_t)(pages * page);
		memcpy((char *)row + counters[i].offset, &bytes, sizeof(bytes));
		row->set_ |= UINT64_C(1) << counters[i].col;
	}
	return st;
}

/* Columns that the statistics give more exactly, or that they alone give. */
static void set_from_stats(struct cgroups *c, uint32_t i, struct row_cgroup *row)
{
	const struct km_memcg_counters *k = &c->counters[i];
	uint64_t page = c->run->k->page_bytes;

	if (c->all.v.v[i].addr == c->all.root)
		return;
	if (!c->all.version_1 && km_memcg_has(k, KM_MEMCG_KMEM) && k->v[KM_MEMCG_KMEM] >= 0)
		ROW_SET(*row, cgroup, kernel_bytes, (uint64_t)k->v[KM_MEMCG_KMEM] * page);
	if (c->all.version_1 && km_memcg_has(k, KM_MEMCG_SWAP) && k->v[KM_MEMCG_SWAP] >= 0)
		ROW_SET(*row, cgroup, swap_bytes, (uint64_t)k->v[KM_MEMCG_SWAP] * page);
}

static void set_events(struct cgroups *c, const struct km_memcg *m, struct row_cgroup *row)
{
#define E(name, column)                                                             \
	{                                                                           \
		KC_##name, offsetof(struct row_cgroup, column), COL_cgroup_##column \
	}
	static const struct {
		enum km_const_id item;
		size_t offset;
		unsigned col;
	} events[] = { E(MEMCG_LOW, low_events), E(MEMCG_HIGH, high_events),
		       E(MEMCG_MAX, max_events), E(MEMCG_OOM, oom_events),
		       E(MEMCG_OOM_KILL, oom_kill_events) };
#undef E
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(events); i++) {
		const struct km_const *item = &c->run->k->layout->consts[events[i].item];
		uint64_t n;
		enum km_status st;

		if (!item->present || item->value < 0)
			continue;
		st = km_read_field(c->run->view, KF_mem_cgroup_memory_events, m->addr,
				   (uint64_t)item->value, &n);
		if (st == KM_ABSENT)
			continue;
		if (st || n > INT64_MAX) {
			km_run_unknown(c->run, st ? st : KM_CORRUPT, "events of a memory cgroup");
			continue;
		}
		memcpy((char *)row + events[i].offset, &n, sizeof(n));
		row->set_ |= UINT64_C(1) << events[i].col;
	}
}

static void set_pages(struct cgroups *c, uint32_t i, struct row_cgroup *row)
{
	const struct km_memcg_pages *p = &c->found.v[i];

	if (c->found.user_whole) {
		ROW_SET(*row, cgroup, anon_pages, p->anon);
		ROW_SET(*row, cgroup, file_pages, p->file);
		ROW_SET(*row, cgroup, shmem_pages, p->shmem);
		ROW_SET(*row, cgroup, other_pages, p->other);
	}
	if (c->found.kernel_whole)
		ROW_SET(*row, cgroup, kernel_pages, p->kernel);
	if (c->found.stock_whole)
		ROW_SET(*row, cgroup, stock_pages, p->stock);
}

/* A cgroup that was removed has no name to be found by. */
static enum km_status set_id(struct cgroups *c, const struct km_memcg *m, struct row_cgroup *row)
{
	struct km_view *v = c->run->view;
	uint64_t kn, id, root, cgroup, top = 0;
	enum km_status st;

	if (!m->cgroup || km_read_field(v, KF_cgroup_kn, m->cgroup, 0, &kn))
		return KM_OK;
	root = c->all.root + c->run->k->layout->field[KF_mem_cgroup_css].offset;
	if (c->all.root && !c->all.version_1 &&
	    !km_read_field(v, KF_css_cgroup, root, 0, &cgroup) &&
	    km_read_field(v, KF_cgroup_kn, cgroup, 0, &top))
		top = 0;
	st = km_kernfs_id(v, kn, top, &id);
	if (st == KM_CORRUPT)
		return km_run_issue(c->run, kn, st,
				    "a cgroup's ID is not the one that it is found by");
	if (!st)
		ROW_SET(*row, cgroup, cgroup_id, id);
	else if (st != KM_ABSENT)
		km_run_unknown(c->run, st, "cgroup.cgroup_id");
	return KM_OK;
}

/* While it is online, its cgroup leads back to it (online_css()). */
static enum km_status check_cgroup(struct cgroups *c, const struct km_memcg *m)
{
	uint64_t css = m->addr + c->run->k->layout->field[KF_mem_cgroup_css].offset, of;

	if (m->online != 1 || !m->cgroup || !c->subsys_id || km_read_field(c->run->view, KF_cgroup_subsys, m->cgroup, c->subsys_id, &of) ||
	    of == css)
		return KM_OK;
	return km_run_issue(c->run, m->addr, KM_CORRUPT, "memory cgroup: its cgroup points to another memory cgroup");
}

static enum km_status add_memcg(struct cgroups *c, uint32_t i)
{
	const struct km_memcg *m = &c->all.v.v[i];
	struct row_cgroup row = { 0 };
	enum km_status st = check_cgroup(c, m);

	if (st)
		return st;

	if (c->paths[i])
		ROW_SET(row, cgroup, path, c->paths[i]);
	ROW_SET(row, cgroup, addr, m->addr);
	if (m->parent != KM_NO_MEMCG)
		ROW_SET(row, cgroup, parent_addr, c->all.v.v[m->parent].addr);
	st = set_id(c, m, &row);
	if (st)
		return st;
	if (m->online >= 0)
		ROW_SET(row, cgroup, dying, !m->online);
	if (m->whole)
		ROW_SET(row, cgroup, children, m->children);
	if (m->whole_below)
		ROW_SET(row, cgroup, dying_descendants, m->dying_below);
	st = set_counters(c, m, &row);
	if (st)
		return st;
	set_from_stats(c, i, &row);
	set_events(c, m, &row);
	set_pages(c, i, &row);
	if (m->online == 0)
		set_holds(c, m, &row);
	st = set_tasks(c, m, &row);
	return st ? st : ROW_ADD(c->run, cgroup, row);
}

/* A cgroup keeps its controllers' states by their numbers (css_create()). */
static enum km_status check_id(struct cgroups *c)
{
	struct km_view *v = c->run->view;
	uint64_t css = c->all.root + c->run->k->layout->field[KF_mem_cgroup_css].offset, cgroup, at;
	enum km_status st;

	if (!c->all.root || km_read_field(v, KF_css_cgroup, css, 0, &cgroup) ||
	    km_field_addr(v, KF_cgroup_subsys, cgroup, 0, &at))
		return KM_OK;
	st = km_read_field(v, KF_cgroup_subsys, cgroup, c->subsys_id, &at);
	if (st && st != KM_UNMAPPED)
		km_run_unknown(c->run, st, "whether the memory controller's ID is its own");
	if ((!st && at == css) || (st && st != KM_UNMAPPED))
		return KM_OK;
	return km_run_issue(c->run, km_view_sym(v, SYM_memory_cgrp_subsys), KM_CORRUPT,
			    "the memory controller's ID is %lld, which belongs to another controller",
			    (long long)c->subsys_id);
}

static enum km_status run_cgroup(struct km_run *run)
{
	const struct km_place *f = run->k->layout->field;
	struct cgroups c = { .run = run };
	uint64_t id;
	enum km_status st = km_memcgs_read(run, &c.all);
	size_t i;

	if (!st) {
		c.paths = km_calloc(c.all.v.n + 1, sizeof(*c.paths));
		c.counters = km_calloc(c.all.v.n + 1, sizeof(*c.counters));
		c.found.v = km_calloc(c.all.v.n + 1, sizeof(*c.found.v));
		st = c.paths && c.counters && c.found.v ? read_paths(&c) : KM_NOMEM;
	}
	if (!st && !km_read_field(run->view, KF_cgroup_subsys_id,
				  km_view_sym(run->view, SYM_memory_cgrp_subsys), 0, &id)) {
		c.subsys_id = id;
		st = check_id(&c);
		c.has_sets = f[KF_cgroup_e_csets].present && f[KF_css_set_e_cset_node].present &&
			     f[KF_css_set_tasks].present && f[KF_task_struct_cg_list].present;
	}
	if (!st)
		st = km_memcg_stats_write(run, &c.all, c.paths, c.counters);
	if (!st)
		st = km_memcg_charges_write(run, &c.all, c.paths, &c.found);
	if (!st)
		st = km_memcg_checks_write(run, &c.all, c.paths, c.counters, &c.found);
	/* Each one before its descendants. */
	for (i = c.all.v.n; !st && i-- > 0;)
		st = add_memcg(&c, c.all.order[i]);
	free(c.paths);
	free(c.counters);
	free(c.found.v);
	km_memcgs_deinit(&c.all);
	return st;
}

const struct km_collector km_collect_cgroup = {
	.name = "cgroup",
	.doc = "Memory cgroups, dying ones too.",
	.fields = (const enum km_field_id[]){ KF_mem_cgroup_css, KF_mem_cgroup_usage, KF_css_parent,
					      KF_css_ss, KM_NR_FIELDS },
	.syms = (const enum km_sym_id[]){ SYM_memory_cgrp_subsys, SYM_root_mem_cgroup, KM_NR_SYMS },
	.tables = (const struct km_table *const[]){ &km_tbl_cgroup, &km_tbl_cgroup_stat,
						    &km_tbl_cgroup_page, NULL },
	.after = (const char *const[]){ "slab_cache", "page", "slab", NULL },
	.run = run_cgroup,
};
