/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Counters of zones, nodes and the machine (mm/vmstat.c). */
#include <ctype.h>
#include <stdio.h>

#include "stat.h"

/* ---- names ---- */

static unsigned part_length(const struct km_layout *l, enum km_const_id c)
{
	const struct km_const *k = &l->consts[c];

	return k->present && k->value > 0 && k->value < KM_MAX_STATS ? (unsigned)k->value : 0;
}

/* What /proc/vmstat calls an enumerator (mm/vmstat.c vmstat_text[]): its name in lower case, but for these. */
static void text_of_enumerator(const char *enumerator, char *buf, size_t room)
{
	static const char *const other[][2] = {
		{ "NR_PAGETABLE", "nr_page_table_pages" },
		{ "NR_SECONDARY_PAGETABLE", "nr_sec_page_table_pages" },
		{ "NR_KERNEL_STACK_KB", "nr_kernel_stack" },
		{ "NR_FREE_CMA_PAGES", "nr_free_cma" },
		{ "NR_ANON_MAPPED", "nr_anon_pages" },
		{ "NR_FILE_MAPPED", "nr_mapped" },
		{ "NR_FILE_DIRTY", "nr_dirty" },
		{ "NR_SWAPCACHE", "nr_swapcached" },
		{ "NR_SHMEM_THPS", "nr_shmem_hugepages" },
		{ "NR_FILE_THPS", "nr_file_hugepages" },
		{ "NR_ANON_THPS", "nr_anon_transparent_hugepages" },
		{ "NR_UNSTABLE_NFS", "nr_unstable" },
		{ "NR_VMSCAN_IMMEDIATE", "nr_vmscan_immediate_reclaim" },
		{ "NR_SLAB_RECLAIMABLE_B", "nr_slab_reclaimable" },
		{ "NR_SLAB_UNRECLAIMABLE_B", "nr_slab_unreclaimable" },
		{ "NUMA_INTERLEAVE_HIT", "numa_interleave" },
	};
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(other); i++) {
		if (!strcmp(enumerator, other[i][0])) {
			snprintf(buf, room, "%s", other[i][1]);
			return;
		}
	}
	snprintf(buf, room, "%s", enumerator);
	for (i = 0; buf[i]; i++)
		buf[i] = (char)tolower((unsigned char)buf[i]);
}

static void names_of_enum(const struct km_enum *e, unsigned first, unsigned n,
			  struct km_stat_names *ret)
{
	unsigned i;

	for (i = 0; i < n && first + i < KM_MAX_STATS; i++) {
		const char *name = km_enum_name(e, i);

		text_of_enumerator(name ? name : "unnamed", ret->v[first + i],
				   sizeof(ret->v[0]));
	}
}

/* Whether @name is what /proc/vmstat calls an enumerator of @e that is no number @item. */
static bool is_of_another(const struct km_enum *e, unsigned item, const char *name)
{
	char text[sizeof(((struct km_stat_names *)0)->v[0])];
	bool other = false;
	uint32_t i;

	for (i = 0; i < e->n; i++) {
		text_of_enumerator(e->v[i].name, text, sizeof(text));
		if (strcmp(text, name))
			continue;
		if (e->v[i].value == item)
			return false;
		other = true;
	}
	return other;
}

/*
 * RHEL 8 put an enumerator at the end of its enum and the text in the middle of vmstat_text: every name in between is
 * the one of another counter, in /proc/vmstat as well. The enum is what the kernel counts by: a text that belongs to
 * another of its enumerators is replaced.
 */
static void mend_names(const struct km_enum *e, unsigned first, unsigned n,
		       struct km_stat_names *ret)
{
	unsigned i;

	for (i = 0; i < n && first + i < ret->n; i++) {
		const char *name = km_enum_name(e, i);

		if (!name || !is_of_another(e, i, ret->v[first + i]))
			continue;
		ret->mended++;
		text_of_enumerator(name, ret->v[first + i], sizeof(ret->v[0]));
	}
}

void km_stat_names_read(struct km_run *run, struct km_stat_names *ret)
{
	const struct km_layout *l = run->k->layout;
	uint64_t text = km_view_sym(run->view, SYM_vmstat_text);
	unsigned sum, i;

	memset(ret, 0, sizeof(*ret));
	ret->zone = part_length(l, KC_NR_VM_ZONE_STAT_ITEMS);
	ret->numa = part_length(l, KC_NR_VM_NUMA_ITEMS);
	ret->node = part_length(l, KC_NR_VM_NODE_STAT_ITEMS);
	ret->wide = part_length(l, KC_NR_VM_STAT_ITEMS);
	ret->event = part_length(l, KC_NR_VM_EVENT_ITEMS);
	sum = ret->zone + ret->numa + ret->node + ret->wide + ret->event;
	ret->n = sum < KM_MAX_STATS ? sum : KM_MAX_STATS;

	if (text && l->syms[SYM_vmstat_text].bytes == 8ull * sum && sum <= KM_MAX_STATS) {
		for (i = 0; i < sum; i++) {
			uint64_t str;

			if (km_read_ptr(run->view, text + 8ull * i, &str) ||
			    km_read_string(run->view, str, ret->v[i], sizeof(ret->v[i])))
				break;
		}
		if (i == sum) {
			mend_names(&l->enums[KE_zone_stat_item], 0, ret->zone, ret);
			mend_names(&l->enums[KE_node_stat_item], ret->zone + ret->numa, ret->node,
				   ret);
			return;
		}
	}
	names_of_enum(&l->enums[KE_zone_stat_item], 0, ret->zone, ret);
	names_of_enum(&l->enums[KE_numa_stat_item], ret->zone, ret->numa, ret);
	names_of_enum(&l->enums[KE_node_stat_item], ret->zone + ret->numa, ret->node, ret);
	names_of_enum(&l->enums[KE_vm_stat_item], ret->zone + ret->numa + ret->node, ret->wide,
		      ret);
	names_of_enum(&l->enums[KE_vm_event_item], sum - ret->event, ret->event, ret);
}

/* ---- values ---- */

static int64_t not_negative(int64_t v)
{
	return v < 0 ? 0 : v; /* as zone_page_state() and its kin */
}

enum km_status km_global_stat(struct km_run *run, bool of_node, uint64_t item, int64_t *ret)
{
	enum km_sym_id sym = of_node ? SYM_vm_node_stat : SYM_vm_zone_stat;
	uint64_t addr = km_view_sym(run->view, sym), raw;
	enum km_status st;

	if (!addr)
		return KM_ABSENT;
	if (item >= run->k->layout->syms[sym].bytes / 8)
		return KM_CORRUPT;
	st = km_read_uint(run->view, addr + 8 * item, 8, &raw);
	if (!st)
		*ret = (int64_t)raw;
	return st;
}

enum km_status km_global_stat_named(struct km_run *run, const char *enumerator, int64_t *ret)
{
	const struct km_layout *l = run->k->layout;
	int64_t item;

	if (km_enum_value(&l->enums[KE_node_stat_item], enumerator, &item) == KM_OK)
		return km_global_stat(run, true, (uint64_t)item, ret);
	if (km_enum_value(&l->enums[KE_zone_stat_item], enumerator, &item) == KM_OK)
		return km_global_stat(run, false, (uint64_t)item, ret);
	return KM_ABSENT;
}

/* Sum element @item of a per-CPU array of differences over the online CPUs. */
static enum km_status add_diffs(struct km_run *run, uint64_t percpu, enum km_field_id field,
				uint64_t item, int64_t *sum)
{
	unsigned cpu;

	if (run->k->cpus)
		return run->k->cpus;
	for (cpu = 0; cpu < run->k->nr_cpus; cpu++) {
		enum km_status st;
		uint64_t diff;

		if (!km_cpu_online(run->k, cpu))
			continue;
		st = km_read_field(run->view, field, km_per_cpu(run->k, percpu, cpu), item, &diff);
		if (st)
			return st;
		*sum += (int64_t)diff;
	}
	return KM_OK;
}

enum km_status km_zone_stat_exact(struct km_run *run, uint64_t zone, uint64_t item, int64_t *ret)
{
	enum km_field_id field = KF_per_cpu_zonestat_diff;
	enum km_status st;
	uint64_t value, percpu;
	int64_t sum;

	st = km_read_field(run->view, KF_zone_vm_stat, zone, item, &value);
	if (st)
		return st;
	st = km_read_field(run->view, KF_zone_zonestats, zone, 0, &percpu);
	if (st == KM_ABSENT) { /* up to v5.13 the differences are beside the page lists */
		field = KF_per_cpu_pageset_diff;
		st = km_read_field(run->view, KF_zone_pageset, zone, 0, &percpu);
	}
	if (st)
		return st;
	sum = (int64_t)value;
	st = add_diffs(run, percpu, field, item, &sum);
	if (!st)
		*ret = sum;
	return st;
}

enum km_status km_zone_stat_sum(struct km_run *run, enum km_const_id item, int64_t *ret)
{
	const struct km_const *c = &run->k->layout->consts[item];
	enum km_status st = c->present ? KM_OK : KM_ABSENT;
	int64_t sum = 0, v;
	size_t z;

	if (!st && (!run->mm->zones.n || run->mm->problems.n))
		st = KM_MISSING;
	for (z = 0; !st && z < run->mm->zones.n; z++) {
		st = km_zone_stat_exact(run, run->mm->zones.v[z].addr, (uint64_t)c->value, &v);
		if (!st)
			sum += v;
	}
	if (!st)
		*ret = sum;
	return st;
}

enum km_status km_node_stat_sum(struct km_run *run, enum km_const_id item, int64_t *ret)
{
	const struct km_layout *l = run->k->layout;
	const struct km_const *c = &l->consts[item];
	int64_t sum = 0, v;
	enum km_status st = c->present ? KM_OK : KM_ABSENT;
	size_t i;

	if (!st && !run->mm->nodes.n)
		st = KM_MISSING;
	/* Some were counted by zone at first: page tables until v5.10 (f0c0c115fb81). */
	if (!st && km_enum_value(&l->enums[KE_node_stat_item], km_const_decls[item].names[c->alt],
				 &v) != KM_OK)
		return km_zone_stat_sum(run, item, ret);
	if (!st && run->mm->problems.n)
		st = KM_MISSING; /* a node may not be among them */
	for (i = 0; !st && i < run->mm->nodes.n; i++) {
		st = km_node_stat_exact(run, run->mm->nodes.v[i].addr, (uint64_t)c->value, &v);
		if (!st)
			sum += v;
	}
	if (!st)
		*ret = sum;
	return st;
}

enum km_status km_node_stat_exact(struct km_run *run, uint64_t pgdat, uint64_t item, int64_t *ret)
{
	enum km_status st;
	uint64_t value, percpu;
	int64_t sum;

	st = km_read_field(run->view, KF_pglist_data_vm_stat, pgdat, item, &value);
	if (!st)
		st = km_read_field(run->view, KF_pglist_data_per_cpu_nodestats, pgdat, 0, &percpu);
	if (st)
		return st;
	sum = (int64_t)value;
	st = add_diffs(run, percpu, KF_per_cpu_nodestat_diff, item, &sum);
	if (!st)
		*ret = sum;
	return st;
}

int64_t km_stat_thp_pages(const struct km_run *run, const char *name)
{
	static const char *const thp[] = {
		"nr_anon_transparent_hugepages",
		"nr_shmem_hugepages",
		"nr_shmem_pmdmapped",
		"nr_file_hugepages",
		"nr_file_pmdmapped",
	};
	size_t i;

	/* v5.12 69473e5de87 counts them in pages, and prints huge pages; NR_SWAPCACHE came with it. */
	if (!run->k->layout->consts[KC_NR_SWAPCACHE].present)
		return 1;
	for (i = 0; i < KM_ARRAY_LEN(thp); i++)
		if (strcmp(name, thp[i]) == 0)
			return INT64_C(1) << km_huge_order(&run->k->xlate); /* HPAGE_PMD_NR */
	return 1;
}

/* NUMA events of a zone: folded ones and those still in the CPUs' counters. */
static enum km_status zone_numa_event(struct km_run *run, uint64_t zone, uint64_t item,
				      int64_t *ret)
{
	enum km_status st;
	uint64_t value, percpu;
	int64_t sum;

	st = km_read_field(run->view, KF_zone_numa_event, zone, item, &value);
	if (st)
		return st;
	sum = (int64_t)value;
	if (km_read_field(run->view, KF_zone_zonestats, zone, 0, &percpu) == KM_OK) {
		st = add_diffs(run, percpu, KF_per_cpu_zonestat_numa_event, item, &sum);
		if (st && st != KM_ABSENT)
			return st;
	}
	*ret = sum;
	return KM_OK;
}

static enum km_status add_zone_stats(struct km_run *run, const struct km_zone *z,
				     const struct km_stat_names *names)
{
	enum km_status st = KM_OK;
	unsigned i;

	for (i = 0; !st && i < names->zone + names->numa; i++) {
		struct row_zone_stat row = { 0 };
		uint64_t value;
		int64_t exact;

		ROW_SET(row, zone_stat, node_id, z->node_id);
		ROW_SET(row, zone_stat, zone_name, z->name);
		ROW_SET(row, zone_stat, name, names->v[i]);
		if (i < names->zone) {
			st = km_read_field(run->view, KF_zone_vm_stat, z->addr, i, &value);
			if (!st)
				ROW_SET(row, zone_stat, value, not_negative((int64_t)value));
			if (!st)
				st = km_zone_stat_exact(run, z->addr, i, &exact);
			if (!st)
				ROW_SET(row, zone_stat, exact_value, exact);
		} else {
			st = zone_numa_event(run, z->addr, i - names->zone, &exact);
			if (!st) {
				ROW_SET(row, zone_stat, value, exact);
				ROW_SET(row, zone_stat, exact_value, exact);
			}
		}
		if (st)
			km_run_unknown(run, st, "counter %s of zone %s", names->v[i], z->name);
		st = ROW_ADD(run, zone_stat, row);
	}
	return st;
}

static enum km_status add_node_stats(struct km_run *run, const struct km_node *n,
				     const struct km_stat_names *names)
{
	enum km_status st = KM_OK;
	unsigned i;

	for (i = 0; !st && i < names->node; i++) {
		const char *name = names->v[names->zone + names->numa + i];
		int64_t unit = km_stat_thp_pages(run, name), exact;
		struct row_node_stat row = { 0 };
		uint64_t value;

		ROW_SET(row, node_stat, node_id, n->id);
		ROW_SET(row, node_stat, name, name);
		st = km_read_field(run->view, KF_pglist_data_vm_stat, n->addr, i, &value);
		if (!st)
			ROW_SET(row, node_stat, value, not_negative((int64_t)value) / unit);
		if (!st)
			st = km_node_stat_exact(run, n->addr, i, &exact);
		if (!st)
			ROW_SET(row, node_stat, exact_value, exact / unit);
		else
			km_run_unknown(run, st, "counter %s of node %d", name, n->id);
		st = ROW_ADD(run, node_stat, row);
	}
	return st;
}

static enum km_status run_stat(struct km_run *run)
{
	struct km_stat_names *names;
	enum km_status st = KM_OK;
	size_t i;

	if (!run->mm->zones.n)
		km_run_unknown(run, KM_OK, "no zone could be read, see the issues of node");
	names = km_arena_alloc(&run->arena, sizeof(*names));
	if (!names)
		return KM_NOMEM;
	km_stat_names_read(run, names);
	if (names->mended)
		st = km_run_variant(run, "names of counters", "by the enum",
				    "vmstat_text has names in the places of other counters, as the "
				    "kernel's own /proc/vmstat");
	for (i = 0; !st && i < run->mm->zones.n; i++)
		st = add_zone_stats(run, &run->mm->zones.v[i], names);
	for (i = 0; !st && i < run->mm->nodes.n; i++)
		st = add_node_stats(run, &run->mm->nodes.v[i], names);
	return st;
}

const struct km_collector km_collect_stat = {
	.name = "stat",
	.doc = "Counters of zones and nodes.",
	.fields = (const enum km_field_id[]){ KF_zone_vm_stat, KM_NR_FIELDS },
	.tables = (const struct km_table *const[]){ &km_tbl_zone_stat, &km_tbl_node_stat, NULL },
	.run = run_stat,
};

/* ---- /proc/vmstat ---- */

static enum km_status event_sum(struct km_run *run, uint64_t item, int64_t *ret)
{
	uint64_t states = run->k->sym[SYM_vm_event_states];
	int64_t sum = 0;
	enum km_status st;

	if (!run->k->layout->syms[SYM_vm_event_states].present)
		return KM_ABSENT;
	st = add_diffs(run, states, KF_vm_event_state_event, item, &sum);
	if (!st)
		*ret = sum;
	return st;
}

static enum km_status vmstat_value(struct km_run *run, const struct km_stat_names *names,
				   unsigned i, int64_t *ret)
{
	const char *name = names->v[i];
	enum km_status st;
	int64_t value, sum = 0;
	uint64_t raw;
	size_t z;

	if (i < names->zone) {
		st = km_global_stat(run, false, i, &value);
		if (!st)
			*ret = not_negative(value);
		return st;
	}
	i -= names->zone;
	if (i < names->numa) {
		/* vm_numa_event[] plus what the zones' CPUs have not folded into it. */
		if (run->mm->problems.n)
			return KM_MISSING;
		for (z = 0; z < run->mm->zones.n; z++) {
			st = zone_numa_event(run, run->mm->zones.v[z].addr, i, &value);
			if (st)
				return st;
			sum += value;
		}
		*ret = sum;
		return KM_OK;
	}
	i -= names->numa;
	if (i < names->node) {
		st = km_global_stat(run, true, i, &value);
		if (!st)
			*ret = not_negative(value) / km_stat_thp_pages(run, name);
		return st;
	}
	i -= names->node;
	if (i < names->wide) {
		enum km_sym_id sym = strcmp(name, "nr_memmap_pages") == 0 ? SYM_nr_memmap_pages
				     : strcmp(name, "nr_memmap_boot_pages") == 0
					     ? SYM_nr_memmap_boot_pages
					     : SYM_init_uts_ns;

		/* The dirty thresholds are computed when somebody asks; a dump does not hold them. */
		if (sym == SYM_init_uts_ns)
			return KM_ABSENT;
		st = km_read_var(run->view, sym, true, &raw);
		if (!st)
			*ret = not_negative((int64_t)raw);
		return st;
	}
	i -= names->wide;
	st = event_sum(run, i, &value);
	if (st)
		return st;
	/* Kept in sectors of 512 bytes, printed in KiB. */
	if (strcmp(name, "pgpgin") == 0 || strcmp(name, "pgpgout") == 0)
		value /= 2;
	*ret = value;
	return KM_OK;
}

static enum km_status run_vmstat(struct km_run *run)
{
	struct km_stat_names *names = km_arena_alloc(&run->arena, sizeof(*names));
	enum km_status st = KM_OK;
	unsigned i;

	if (!names)
		return KM_NOMEM;
	km_stat_names_read(run, names);
	for (i = 0; !st && i < names->n; i++) {
		struct row_vmstat row = { 0 };
		int64_t value;

		ROW_SET(row, vmstat, name, names->v[i]);
		st = vmstat_value(run, names, i, &value);
		if (!st)
			ROW_SET(row, vmstat, value, value);
		else if (st != KM_ABSENT)
			km_run_unknown(run, st, "counter %s", names->v[i]);
		st = ROW_ADD(run, vmstat, row);
	}
	return st;
}

const struct km_collector km_collect_vmstat = {
	.name = "vmstat",
	.doc = "Counters of the whole machine, as /proc/vmstat.",
	.syms = (const enum km_sym_id[]){ SYM_vm_zone_stat, KM_NR_SYMS },
	.tables = (const struct km_table *const[]){ &km_tbl_vmstat, NULL },
	.run = run_vmstat,
};
