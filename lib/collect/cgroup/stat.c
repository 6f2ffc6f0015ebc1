/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <stdlib.h>

#include "index.h"
#include "stat.h"
#include "mm/counter.h"

#define MAX_ITEMS   KM_MEMCG_INDEX_MAX
#define MAX_BYTES   (32u << 10) /* of the structs that hold counters */
#define NO_PLACE    UINT32_MAX
#define MAX_LINES   128u
#define MAX_COUNTER (INT64_C(1) << 46) /* bytes or pages: sums of some in bytes fit int64_t */

/* A line of memory.stat. */
struct line {
	char name[48];
	uint32_t place;	 /* in the counters; events follow the states */
	uint32_t more;	 /* of what is added to it, or NO_PLACE */
	uint64_t factor; /* to what is printed */
	int8_t sum;	 /* of the events whose name begins so: 1 pgscan_, 2 pgsteal_; 0 a counter */
	bool slab;	 /* the sum of the two lines above */
};

static const char *const sum_names[] = { NULL, "pgscan", "pgsteal" };

struct stats {
	struct km_run *run;
	const struct km_memcgs *all;
	const char *const *paths;
	struct km_memcg_counters *ret;
	unsigned nr_states, nr_events, n; /* n: both */
	struct line lines[MAX_LINES];
	unsigned nr_lines;
	uint32_t counters[KM_NR_MEMCG_COUNTERS]; /* places, or NO_PLACE */
	struct km_memcg_index index;
	uint8_t *copy; /* MAX_BYTES */
	const struct total_rule *totals;
	bool alone; /* the cgroup at hand has had no descendants, as its events say, but other counters differ */
	/* By depth: what the descendants of the next one at this depth - 1 hand up. */
	KM_VEC(int64_t *) above;
	KM_VEC(enum km_status) lost;
	int64_t *stored, *value, *own; /* n each; own: of stored what is not of descendants, less what CPUs handed on */
};

/* ---- which counters, and how they are called ---- */

/* The place of counter @item in the arrays. */
static uint32_t place_of(const struct stats *s, int64_t item)
{
	uint64_t i;

	return km_memcg_index_place(&s->index, item, &i) && i < s->nr_states ? (uint32_t)i : NO_PLACE;
}

static bool item_named(const struct stats *s, const char *name, int64_t *ret)
{
	const struct km_layout *l = s->run->k->layout;

	return km_enum_value(&l->enums[KE_node_stat_item], name, ret) == KM_OK ||
	       km_enum_value(&l->enums[KE_memcg_stat_item], name, ret) == KM_OK;
}

static uint32_t place_named(const struct stats *s, const char *const *names)
{
	int64_t item;

	for (; *names; names++) {
		if (item_named(s, *names, &item))
			return place_of(s, item);
	}
	return NO_PLACE;
}

static void find_counters(struct stats *s)
{
	static const char *const names[KM_NR_MEMCG_COUNTERS][4] = {
		[KM_MEMCG_ANON] = { "MEMCG_RSS", "NR_ANON_MAPPED" },
		[KM_MEMCG_FILE] = { "MEMCG_CACHE", "NR_FILE_PAGES" },
		[KM_MEMCG_SWAPCACHE] = { "NR_SWAPCACHE" },
		[KM_MEMCG_SHMEM] = { "NR_SHMEM" },
		[KM_MEMCG_KMEM] = { "MEMCG_KMEM" },
		[KM_MEMCG_SOCK] = { "MEMCG_SOCK" },
		[KM_MEMCG_SWAP] = { "MEMCG_SWAP" },
		[KM_MEMCG_SLAB_RECLAIMABLE] = { "NR_SLAB_RECLAIMABLE_B", "NR_SLAB_RECLAIMABLE" },
		[KM_MEMCG_SLAB_UNRECLAIMABLE] = { "NR_SLAB_UNRECLAIMABLE_B",
						  "NR_SLAB_UNRECLAIMABLE" },
		[KM_MEMCG_PERCPU] = { "MEMCG_PERCPU_B" },
		[KM_MEMCG_ZSWAP] = { "MEMCG_ZSWAP_B" },
	};
	unsigned i;

	for (i = 0; i < KM_NR_MEMCG_COUNTERS; i++)
		s->counters[i] = place_named(s, names[i]);
}

static bool stat_begins(const char *s, const char *with)
{
	return strncmp(s, with, strlen(with)) == 0;
}

static bool stat_ends(const char *s, const char *with)
{
	size_t n = strlen(s), m = strlen(with);

	return n >= m && strcmp(s + n - m, with) == 0;
}

/* The factor that memory.stat multiplies counter @name by: memcg_page_state_output_unit(). */
static uint64_t factor_of(const struct stats *s, const char *name)
{
	static const char *const events[] = { "WORKINGSET_", "PGDEMOTE_", "PGPROMOTE_", "PGSCAN_",
					      "PGSTEAL_", "PGREFILL", "NUMA_" };
	static const char *const huge[] = { "NR_ANON_THPS", "NR_FILE_THPS", "NR_SHMEM_THPS" };
	uint64_t page = s->run->k->page_bytes;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(events); i++) {
		if (stat_begins(name, events[i]))
			return 1;
	}
	if (stat_ends(name, "_B"))
		return 1;
	if (stat_ends(name, "_KB"))
		return 1024;
	/* As in km_stat_thp_pages(): until v5.12 huge pages are counted one by one. */
	for (i = 0; i < KM_ARRAY_LEN(huge); i++) {
		if (!strcmp(name, huge[i]) && !km_thp_in_pages(s->run->k))
			return page << 9;
	}
	return page;
}

static struct line *add_line(struct stats *s, const char *name)
{
	struct line *l;

	if (s->nr_lines >= MAX_LINES)
		return NULL;
	l = &s->lines[s->nr_lines++];
	*l = (struct line){ .place = NO_PLACE, .more = NO_PLACE, .factor = 1 };
	snprintf(l->name, sizeof(l->name), "%s", name);
	return l;
}

static void add_state(struct stats *s, const char *name, const char *item_name, int64_t item,
		      uint64_t factor)
{
	uint32_t place = place_of(s, item);
	struct line *l;

	if (place == NO_PLACE)
		return;
	l = add_line(s, name);
	if (!l)
		return;
	l->place = place;
	l->factor = factor ? factor : factor_of(s, item_name);
	if (!strcmp(name, "slab_unreclaimable")) {
		l = add_line(s, "slab");
		if (l)
			l->slab = true;
	}
}

static bool huge_pages_charged(const struct stats *s)
{
	const struct km_const *c =
		&s->run->k->layout->consts[KC_CGRP_ROOT_MEMORY_HUGETLB_ACCOUNTING];
	uint64_t root = km_view_sym(s->run->view, SYM_cgrp_dfl_root), flags;

	return root && c->present &&
	       km_read_field(s->run->view, KF_cgroup_root_flags, root, 0, &flags) == KM_OK &&
	       flags & (uint64_t)c->value;
}

/*
 * Lines that no kernel with a table of names (v5.9 and later) counts in pages, whatever their counter is called; 0: its
 * name decides.
 */
static uint64_t unit_of_line(const char *name)
{
	static const char *const bytes[] = { "percpu", "zswap", "slab_reclaimable", "slab_unreclaimable" };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(bytes); i++) {
		if (!strcmp(name, bytes[i]))
			return 1;
	}
	return !strcmp(name, "kernel_stack") ? 1024 : 0;
}

/* A counter that is not found by name is that of its line in the kernel's own table. */
static void counter_of_line(struct stats *s, const char *name, int64_t item)
{
	static const char *const lines[KM_NR_MEMCG_COUNTERS] = {
		[KM_MEMCG_KMEM] = "kernel",
		[KM_MEMCG_SLAB_RECLAIMABLE] = "slab_reclaimable",
		[KM_MEMCG_SLAB_UNRECLAIMABLE] = "slab_unreclaimable",
	};
	unsigned i;

	for (i = 0; i < KM_NR_MEMCG_COUNTERS; i++) {
		if (lines[i] && s->counters[i] == NO_PLACE && !strcmp(lines[i], name))
			s->counters[i] = place_of(s, item);
	}
}

/* The kernel's own table of names (since v5.9). */
static enum km_status names_from_kernel(struct stats *s)
{
	const struct km_layout *l = s->run->k->layout;
	uint64_t addr = km_view_sym(s->run->view, SYM_memory_stats);
	uint64_t each = l->type_bytes[KT_memory_stat], n, i;
	bool seen[MAX_ITEMS] = { false };
	enum km_status st = KM_OK;

	if (!addr || !each || !l->field[KF_memory_stat_idx].present)
		return KM_ABSENT;
	n = l->syms[SYM_memory_stats].bytes / each;
	if (!n || n > MAX_LINES)
		return KM_UNSUPPORTED;
	for (i = 0; !st && i < n; i++) {
		uint64_t text, item, ratio = 0;
		const char *item_name;
		char name[48];

		st = km_read_field(s->run->view, KF_memory_stat_name, addr + i * each, 0, &text);
		if (!st)
			st = km_read_string(s->run->view, text, name, sizeof(name));
		if (!st)
			st = km_read_field(s->run->view, KF_memory_stat_idx, addr + i * each, 0,
					   &item);
		if (st)
			break;
		/* Each line has a counter of its own. */
		if (item >= MAX_ITEMS || seen[item] ||
		    !(km_enum_name(&l->enums[KE_node_stat_item], (int64_t)item) ||
		      km_enum_name(&l->enums[KE_memcg_stat_item], (int64_t)item))) {
			st = km_run_issue(s->run, addr + i * each, KM_CORRUPT,
					  "memory.stat: %s has no counter, or that of another line", name);
			continue;
		}
		seen[item] = true;
		counter_of_line(s, name, (int64_t)item);
		(void)km_read_field(s->run->view, KF_memory_stat_ratio, addr + i * each, 0, &ratio);
		item_name = km_enum_name(&l->enums[KE_node_stat_item], (int64_t)item);
		/* Counted, but printed only where huge pages are charged (mount option memory_hugetlb_accounting). */
		if (item_name && !strcmp(item_name, "NR_HUGETLB") && !huge_pages_charged(s))
			continue;
		if (!item_name || stat_ends(item_name, "_ITEMS"))
			item_name = km_enum_name(&l->enums[KE_memcg_stat_item], (int64_t)item);
		if (item_name)
			add_state(s, name, item_name, (int64_t)item, ratio ? ratio : unit_of_line(name));
	}
	return st;
}

/* The lines that memory_stat_format() printed before it had a table. */
static void names_from_list(struct stats *s)
{
	static const char *const names[][3] = {
		{ "anon", "MEMCG_RSS", "NR_ANON_MAPPED" },
		{ "file", "MEMCG_CACHE", "NR_FILE_PAGES" },
		{ "kernel_stack", "MEMCG_KERNEL_STACK_KB", "NR_KERNEL_STACK_KB" },
		{ "percpu", "MEMCG_PERCPU_B" },
		{ "sock", "MEMCG_SOCK" },
		{ "shmem", "NR_SHMEM" },
		{ "file_mapped", "NR_FILE_MAPPED" },
		{ "file_dirty", "NR_FILE_DIRTY" },
		{ "file_writeback", "NR_WRITEBACK" },
		{ "anon_thp", "MEMCG_RSS_HUGE", "NR_ANON_THPS" },
		{ "inactive_anon", "NR_INACTIVE_ANON" },
		{ "active_anon", "NR_ACTIVE_ANON" },
		{ "inactive_file", "NR_INACTIVE_FILE" },
		{ "active_file", "NR_ACTIVE_FILE" },
		{ "unevictable", "NR_UNEVICTABLE" },
		{ "slab_reclaimable", "NR_SLAB_RECLAIMABLE_B", "NR_SLAB_RECLAIMABLE" },
		{ "slab_unreclaimable", "NR_SLAB_UNRECLAIMABLE_B", "NR_SLAB_UNRECLAIMABLE" },
		{ "workingset_refault", "WORKINGSET_REFAULT" },
		{ "workingset_activate", "WORKINGSET_ACTIVATE" },
		{ "workingset_nodereclaim", "WORKINGSET_NODERECLAIM" },
	};
	size_t i, k;
	int64_t item;

	for (i = 0; i < KM_ARRAY_LEN(names); i++) {
		for (k = 1; k < 3 && names[i][k]; k++) {
			if (!item_named(s, names[i][k], &item))
				continue;
			add_state(s, names[i][0], names[i][k], item, 0);
			break;
		}
	}
}

/* The events that memory_stat_format() printed while all of them were counted (before v6.0, 8278f1c7b485). */
static void events_from_list(struct stats *s)
{
	static const char *const names[][3] = {
		{ "pgfault", "PGFAULT" },
		{ "pgmajfault", "PGMAJFAULT" },
		{ "pgrefill", "PGREFILL" },
		{ "pgscan", "PGSCAN_KSWAPD", "PGSCAN_DIRECT" },
		{ "pgsteal", "PGSTEAL_KSWAPD", "PGSTEAL_DIRECT" },
		{ "pgactivate", "PGACTIVATE" },
		{ "pgdeactivate", "PGDEACTIVATE" },
		{ "pglazyfree", "PGLAZYFREE" },
		{ "pglazyfreed", "PGLAZYFREED" },
		{ "thp_fault_alloc", "THP_FAULT_ALLOC" },
		{ "thp_collapse_alloc", "THP_COLLAPSE_ALLOC" },
	};
	const struct km_enum *events = &s->run->k->layout->enums[KE_vm_event_item];
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(names); i++) {
		int64_t item, more = -1;
		struct line *l;

		if (km_enum_value(events, names[i][1], &item) || item < 0 || item >= s->nr_events)
			continue;
		if (names[i][2] &&
		    (km_enum_value(events, names[i][2], &more) || more >= s->nr_events))
			continue;
		l = add_line(s, names[i][0]);
		if (!l)
			return;
		l->place = s->nr_states + (uint32_t)item;
		if (more >= 0)
			l->more = s->nr_states + (uint32_t)more;
	}
}

/* Events: memcg_vm_event_stat[] lists them in the order of their counters. */
static enum km_status find_events(struct stats *s)
{
	uint64_t addr = km_view_sym(s->run->view, SYM_memcg_vm_event_stat), item;
	uint64_t n = s->run->k->layout->syms[SYM_memcg_vm_event_stat].bytes / 4, i;
	struct km_stat_names *names;
	enum km_status st = KM_OK;
	struct line *l;
	unsigned k;

	if (!addr)
		events_from_list(s);
	if (!addr || !s->nr_events)
		return KM_OK;
	names = km_arena_alloc(&s->run->arena, sizeof(*names));
	if (!names)
		return KM_NOMEM;
	km_stat_names_read(s->run->view, names);
	for (k = 1; k < KM_ARRAY_LEN(sum_names); k++) {
		l = add_line(s, sum_names[k]);
		if (l)
			l->sum = (int8_t)k;
	}
	for (i = 0; !st && i < n && i < s->nr_events; i++) {
		uint64_t at;

		st = km_read_uint(s->run->view, addr + 4 * i, 4, &item);
		if (st)
			break;
		at = names->zone + names->numa + names->node + names->wide + item;
		if (item >= names->event || at >= names->n)
			return KM_CORRUPT;
		/* These are kept for version 1 alone. */
		if (!strcmp(names->v[at], "pgpgin") || !strcmp(names->v[at], "pgpgout"))
			continue;
		l = add_line(s, names->v[at]);
		if (!l)
			break;
		l->place = s->nr_states + (uint32_t)i;
	}
	return st;
}

/* ---- values ---- */

static void add_array(int64_t *to, const struct km_place *p, const uint8_t *copy, unsigned n,
		      bool negative)
{
	unsigned i;

	if (!p->present)
		return;
	if (p->count && p->count < n)
		n = p->count;
	for (i = 0; i < n; i++) {
		uint64_t v = km_le_uint(copy + p->offset + (size_t)i * p->stride, p->bytes);

		if (p->bytes < 8)
			v = (uint64_t)km_sign_extend(v, p->bytes * 8);
		to[i] = (int64_t)((uint64_t)to[i] + (negative ? 0 - v : v));
	}
}

/* Copy @type at @addr, all of which the members named by @last are within. */
static enum km_status copy_struct(struct stats *s, enum km_type_id type, uint64_t addr)
{
	uint32_t bytes = s->run->k->layout->type_bytes[type];

	if (!bytes || bytes > MAX_BYTES)
		return KM_UNSUPPORTED;
	return km_view_read(s->run->view, addr, s->copy, bytes);
}

/* Whether all events are the cgroup's own, and yet a counter is not. */
static bool is_alone(const struct stats *s)
{
	const struct km_place *f = s->run->k->layout->field;
	bool differs = false, events = false;
	unsigned i;

	if (!f[KF_memcg_vmstats_state_local].present || !f[KF_memcg_vmstats_events_local].present)
		return false;
	for (i = 0; i < s->n; i++) {
		if (i >= s->nr_states && s->stored[i] != s->own[i])
			return false;
		events |= i >= s->nr_states && s->stored[i];
		differs |= s->stored[i] != s->own[i];
	}
	return events && differs;
}

/* What is stored as the cgroup's own is what CPUs have handed on: mem_cgroup_css_rstat_flush() adds to both. */
static bool is_own(const struct stats *s)
{
	unsigned i;

	if (!s->run->k->layout->field[KF_memcg_vmstats_state_local].present)
		return true;
	for (i = 0; i < s->n; i++)
		if (s->own[i])
			return false;
	return true;
}

/* A structure of their own, with what is pending of them. */
static enum km_status add_vmstats(struct stats *s, uint64_t memcg, int64_t *sum)
{
	const struct km_place *f = s->run->k->layout->field;
	uint64_t addr;
	enum km_status st = km_read_field(s->run->view, KF_mem_cgroup_vmstats, memcg, 0, &addr);

	if (st == KM_ABSENT)
		st = km_field_addr(s->run->view, KF_mem_cgroup_vmstats_in, memcg, 0, &addr);
	if (!st)
		st = copy_struct(s, KT_memcg_vmstats, addr);
	if (st)
		return st;
	add_array(s->stored, &f[KF_memcg_vmstats_state], s->copy, s->nr_states, false);
	add_array(s->stored + s->nr_states, &f[KF_memcg_vmstats_events], s->copy,
		  s->nr_events, false);
	add_array(s->own, &f[KF_memcg_vmstats_state_local], s->copy, s->nr_states, false);
	add_array(s->own + s->nr_states, &f[KF_memcg_vmstats_events_local], s->copy,
		  s->nr_events, false);
	s->alone = is_alone(s);
	add_array(sum, &f[KF_memcg_vmstats_state_pending], s->copy, s->nr_states, false);
	add_array(sum + s->nr_states, &f[KF_memcg_vmstats_events_pending], s->copy,
		  s->nr_events, false);
	return KM_OK;
}

/* Arrays of struct mem_cgroup itself: of the subtree, of the cgroup alone, or both. */
static enum km_status add_totals(struct stats *s, uint64_t memcg, int64_t *sum)
{
	const struct km_place *f = s->run->k->layout->field;
	enum km_status st = copy_struct(s, KT_mem_cgroup, memcg);

	if (st)
		return st;
	add_array(s->stored, &f[KF_mem_cgroup_vmstats_sum], s->copy, s->nr_states, false);
	add_array(s->stored + s->nr_states, &f[KF_mem_cgroup_vmevents], s->copy, s->nr_events,
		  false);
	add_array(sum, &f[KF_mem_cgroup_stat], s->copy, s->nr_states, false);
	add_array(sum + s->nr_states, &f[KF_mem_cgroup_events], s->copy, s->nr_events, false);
	return KM_OK;
}

static enum km_status add_nothing(struct stats *s, uint64_t memcg, int64_t *sum)
{
	(void)s, (void)memcg, (void)sum;
	return KM_OK;
}

/*
 * Where totals are stored with a cgroup: the first rule whose member the kernel has. @add reads them into s->stored, and what is
 * pending into @sum.
 */
static const struct total_rule {
	enum km_field_id member; /* KM_NR_FIELDS: any kernel */
	bool of_subtree;	 /* and lists of pages are counted in them (v5.2, 42a300353577) */
	const char *name, *reason;
	enum km_status (*add)(struct stats *s, uint64_t memcg, int64_t *sum);
} total_rules[] = {
	{ KF_memcg_vmstats_state, true, "struct memcg_vmstats", "memcg_vmstats.state is present", add_vmstats },
	{ KF_mem_cgroup_vmstats_sum, true, "of subtrees, in struct mem_cgroup", "memcg_vmstats.state is absent, mem_cgroup.vmstats is present", add_totals },
	{ KF_mem_cgroup_stat, false, "of each cgroup, in struct mem_cgroup", "mem_cgroup.vmstats is absent, mem_cgroup.stat is present", add_totals },
	{ KM_NR_FIELDS, false, "none", "struct mem_cgroup has none: what CPUs count is all", add_nothing },
};

static const struct total_rule *find_total_rule(const struct km_layout *l)
{
	const struct total_rule *r = total_rules;

	while (r->member != KM_NR_FIELDS && !l->field[r->member].present)
		r++;
	return r;
}

static enum km_status add_percpu(struct stats *s, uint64_t memcg, int64_t *sum)
{
	const struct km_place *f = s->run->k->layout->field;
	const struct km_kernel *k = s->run->k;
	uint64_t percpu;
	enum km_status st = k->cpus;
	unsigned cpu;

	if (!st)
		st = km_read_field(s->run->view, KF_mem_cgroup_percpu, memcg, 0, &percpu);
	for (cpu = 0; !st && cpu < k->nr_cpus; cpu++) {
		if (!km_cpu_possible(k, cpu))
			continue;
		st = copy_struct(s, KT_memcg_percpu, km_per_cpu(k, percpu, cpu));
		if (st)
			break;
		add_array(sum, &f[KF_memcg_percpu_state], s->copy, s->nr_states, false);
		add_array(sum, &f[KF_memcg_percpu_state_prev], s->copy, s->nr_states, true);
		add_array(s->own, &f[KF_memcg_percpu_state_prev], s->copy, s->nr_states, true);
		add_array(s->own + s->nr_states, &f[KF_memcg_percpu_events_prev], s->copy,
			  s->nr_events, true);
		add_array(sum + s->nr_states, &f[KF_memcg_percpu_events], s->copy, s->nr_events,
			  false);
		add_array(sum + s->nr_states, &f[KF_memcg_percpu_events_prev], s->copy,
			  s->nr_events, true);
	}
	return st;
}

/* Before the counters of a subtree the lists of pages were not counted in them. */
static bool lru_is_apart(const struct stats *s)
{
	return !s->totals->of_subtree;
}

/* Pages on the LRU lists of all nodes and zones, into the places of the node's counters: NR_LRU_BASE and what follows. */
static enum km_status add_lru(struct stats *s, uint64_t memcg, int64_t *sum)
{
	const struct km_layout *l = s->run->k->layout;
	const struct km_const *lists = &l->consts[KC_NR_LRU_LISTS];
	uint32_t n = l->field[KF_mem_cgroup_per_node_lru_size].count, i;
	int64_t base;
	size_t node;

	if (!lru_is_apart(s) || !n || !lists->present || lists->value <= 0 ||
	    km_enum_value(&l->enums[KE_node_stat_item], "NR_INACTIVE_ANON", &base))
		return KM_OK;
	for (node = 0; node < s->run->mm->nodes.n; node++) {
		uint64_t info, pages;
		enum km_status st = km_read_field(s->run->view, KF_mem_cgroup_nodeinfo, memcg,
						  (uint64_t)s->run->mm->nodes.v[node].id, &info);

		for (i = 0; !st && i < n; i++) {
			uint32_t place = place_of(s, base + i % lists->value);

			st = km_read_field(s->run->view, KF_mem_cgroup_per_node_lru_size, info, i,
					   &pages);
			if (!st && place != NO_PLACE)
				sum[place] += (int64_t)pages;
		}
		if (st)
			return st;
	}
	return KM_OK;
}

/* The part of depth @depth; NULL: no memory. */
static int64_t *at_depth(struct stats *s, uint32_t depth)
{
	while (s->above.n <= depth) {
		int64_t **p = km_vec_push(&s->above);
		enum km_status *lost = p ? km_vec_push(&s->lost) : NULL;

		if (!lost)
			return NULL;
		*lost = KM_OK;
		*p = km_calloc(s->n + 1, sizeof(**p));
		if (!*p)
			return NULL;
	}
	return s->above.v[depth];
}

/* Add for lines that are sums; -1 when a part or the sum is more than is possible. */
static int64_t add_up(int64_t sum, int64_t v)
{
	return sum < 0 || v < 0 || __builtin_add_overflow(sum, v, &sum) ? -1 : sum;
}

/*
 * The value of a line from the counters @v: at least 0, as the kernel prints it; -1 when it is more than is
 * possible.
 */
static int64_t line_value(const struct stats *s, const struct line *l, const int64_t *v)
{
	unsigned i;
	int64_t sum = 0;

	if (l->slab) {
		for (i = 0; i < s->nr_lines; i++) {
			if (!s->lines[i].slab && stat_begins(s->lines[i].name, "slab_"))
				sum = add_up(sum, line_value(s, &s->lines[i], v));
		}
		return sum;
	}
	if (l->sum) {
		const char *name = sum_names[l->sum];

		for (i = 0; i < s->nr_lines; i++) {
			if (stat_begins(s->lines[i].name, name) && s->lines[i].name[strlen(name)] == '_')
				sum = add_up(sum, line_value(s, &s->lines[i], v));
		}
		return sum;
	}
	sum = v[l->place];
	if (l->more != NO_PLACE && __builtin_add_overflow(sum, v[l->more], &sum))
		return -1;
	if (sum <= 0)
		return 0;
	return sum > INT64_MAX / (int64_t)l->factor ? -1 : sum * (int64_t)l->factor;
}

static enum km_status write_lines(struct stats *s, uint32_t i, bool known, bool stored_known)
{
	const struct km_memcg *m = &s->all->v.v[i];
	bool has_total = stored_known &&
			 (s->run->k->layout->field[KF_memcg_vmstats_state].present ||
			  s->run->k->layout->field[KF_mem_cgroup_vmstats_sum].present);
	enum km_status st = KM_OK;
	unsigned k;

	for (k = 0; !st && k < s->nr_lines; k++) {
		const struct line *l = &s->lines[k];
		struct row_cgroup_stat row = { 0 };
		int64_t value = known ? line_value(s, l, s->value) : -1;
		int64_t stored = has_total ? line_value(s, l, s->stored) : -1;

		if (m->online == 0 && !value && stored <= 0)
			continue;
		if (s->paths[i])
			ROW_SET(row, cgroup_stat, path, s->paths[i]);
		ROW_SET(row, cgroup_stat, addr, m->addr);
		ROW_SET(row, cgroup_stat, name, l->name);
		if (value >= 0)
			ROW_SET(row, cgroup_stat, value, value);
		else if (known)
			st = km_run_issue(s->run, m->addr, KM_CORRUPT,
					  "memory cgroup: its count of %s is absurd", l->name);
		if (stored >= 0)
			ROW_SET(row, cgroup_stat, stored_value, stored);
		if (!st)
			st = ROW_ADD(s->run, cgroup_stat, row);
	}
	return st;
}

static void keep_counters(struct stats *s, uint32_t i)
{
	unsigned k;

	for (k = 0; k < KM_NR_MEMCG_COUNTERS; k++) {
		int64_t value;

		if (s->counters[k] == NO_PLACE)
			continue;
		value = s->value[s->counters[k]];
		if (value > MAX_COUNTER || value < -MAX_COUNTER)
			continue;
		s->ret[i].v[k] = value;
		s->ret[i].known |= 1u << k;
	}
}

/* One cgroup, after all of its descendants. */
static enum km_status add_memcg(struct stats *s, uint32_t i)
{
	const struct km_memcg *m = &s->all->v.v[i];
	int64_t *below, *here;
	enum km_status st, lost;
	bool stored_known;
	unsigned k;

	here = at_depth(s, m->depth);
	below = here ? at_depth(s, m->depth + 1) : NULL;
	if (!below)
		return KM_NOMEM;
	memset(s->stored, 0, s->n * sizeof(*s->stored));
	memset(s->own, 0, s->n * sizeof(*s->own));
	s->alone = false;
	st = s->totals->add(s, m->addr, below);
	if (st)
		memset(s->stored, 0, s->n * sizeof(*s->stored));
	stored_known = !st;
	lost = st;
	if (!st)
		lost = add_percpu(s, m->addr, below);
	if (!lost && (s->alone || !is_own(s))) {
		st = km_run_issue(s->run, m->addr, KM_CORRUPT,
				  "memory cgroup: what it stores of its statistics is not what its CPUs counted");
		if (st)
			return st;
	}
	if (!lost)
		lost = add_lru(s, m->addr, below);
	if (lost)
		km_run_unknown(s->run, lost, "statistics of a memory cgroup");
	if (!lost && !m->whole)
		lost = KM_CORRUPT;
	if (!lost)
		lost = s->lost.v[m->depth + 1];
	for (k = 0; k < s->n; k++) {
		s->value[k] = (int64_t)((uint64_t)s->stored[k] + (uint64_t)below[k]);
		here[k] = (int64_t)((uint64_t)here[k] + (uint64_t)below[k]);
		below[k] = 0;
	}
	s->lost.v[m->depth + 1] = KM_OK;
	if (lost && m->depth)
		s->lost.v[m->depth] = lost;
	if (!lost)
		keep_counters(s, i);
	return write_lines(s, i, !lost, stored_known);
}

static enum km_status prepare_stats(struct stats *s)
{
	const struct km_place *f = s->run->k->layout->field;
	const struct km_place *p = &f[KF_memcg_percpu_state];
	enum km_status st;

	if (!p->present || !f[KF_mem_cgroup_percpu].present)
		return KM_ABSENT;
	s->nr_states = p->count < MAX_ITEMS ? p->count : MAX_ITEMS;
	p = &f[KF_memcg_percpu_events];
	if (p->present && (f[KF_memcg_vmstats_events].present ||
			   f[KF_mem_cgroup_vmevents].present || f[KF_mem_cgroup_events].present))
		s->nr_events = p->count < MAX_ITEMS ? p->count : MAX_ITEMS;
	s->n = s->nr_states + s->nr_events;
	s->copy = malloc(MAX_BYTES);
	s->stored = km_calloc(s->n + 1, sizeof(*s->stored));
	s->value = km_calloc(s->n + 1, sizeof(*s->value));
	s->own = km_calloc(s->n + 1, sizeof(*s->own));
	if (!s->copy || !s->stored || !s->value || !s->own)
		return KM_NOMEM;
	s->totals = find_total_rule(s->run->k->layout);
	st = km_run_variant(s->run, "cgroup totals", s->totals->name, s->totals->reason);
	if (!st)
		st = km_memcg_index_read(s->run, &s->index);
	if (st)
		return st;
	find_counters(s);
	st = names_from_kernel(s);
	if (st == KM_ABSENT) {
		names_from_list(s);
		st = KM_OK;
	}
	return st ? st : find_events(s);
}

enum km_status km_memcg_stats_write(struct km_run *run, const struct km_memcgs *all,
				    const char *const *paths, struct km_memcg_counters *ret)
{
	struct stats *s = km_calloc(1, sizeof(*s));
	enum km_status st;
	size_t i;

	if (!s)
		return KM_NOMEM;
	s->run = run;
	s->all = all;
	s->paths = paths;
	s->ret = ret;
	st = prepare_stats(s);
	if (st && st != KM_IO && st != KM_NOMEM) {
		km_run_unknown(run, st, "statistics of memory cgroups: which there are");
		st = KM_OK;
	} else {
		for (i = 0; !st && i < all->v.n; i++)
			st = add_memcg(s, all->order[i]);
	}
	for (i = 0; i < s->above.n; i++)
		free(s->above.v[i]);
	km_vec_free(&s->above);
	km_vec_free(&s->lost);
	free(s->copy);
	free(s->stored);
	free(s->value);
	free(s->own);
	free(s);
	return st;
}
