/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Tables of the counters of zones, nodes and the machine (mm/vmstat.c). */
#include <stdio.h>

#include "collect/collect.h"
#include "mm/counter.h"

static int64_t not_negative(int64_t v)
{
	return v < 0 ? 0 : v; /* as zone_page_state() and its kin */
}

static enum km_status add_zone_stats(struct km_run *run, const struct km_zone *z,
				     const struct km_stat_names *names)
{
	enum km_status st = KM_OK;
	unsigned i;

	for (i = 0; !st && i < names->zone + names->numa; i++) {
		struct row_zone_stat row = { 0 };
		int64_t value, exact;

		ROW_SET(row, zone_stat, node_id, z->node_id);
		ROW_SET(row, zone_stat, zone_name, z->name);
		ROW_SET(row, zone_stat, name, names->v[i]);
		if (i < names->zone) {
			st = km_zone_stat(run->view, z->addr, i, &value);
			if (!st)
				ROW_SET(row, zone_stat, value, value);
			if (!st)
				st = km_zone_stat_exact(run->view, z->addr, i, &exact);
			if (!st)
				ROW_SET(row, zone_stat, exact_value, exact);
		} else {
			st = km_zone_numa_event(run->view, z->addr, i - names->zone, &exact);
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
		int64_t unit = km_stat_thp_pages(run->k, name), value, exact;
		struct row_node_stat row = { 0 };

		ROW_SET(row, node_stat, node_id, n->id);
		ROW_SET(row, node_stat, name, name);
		st = km_node_stat(run->view, n->addr, i, &value);
		if (!st)
			ROW_SET(row, node_stat, value, value / unit);
		if (!st)
			st = km_node_stat_exact(run->view, n->addr, i, &exact);
		if (!st)
			ROW_SET(row, node_stat, exact_value, exact / unit);
		else
			km_run_unknown(run, st, "counter %s of node %d", name, n->id);
		st = ROW_ADD(run, node_stat, row);
	}
	return st;
}

/* ---- second witnesses of the counters ---- */

#define MAX_THRESHOLD	125 /* calculate_normal_threshold() */
#define THRESHOLD_SHIFT 27u /* the same: its unit of memory is 128 MiB */

/*
 * zone_page_state_add(), node_page_state_add() and zone_numa_event_add() add the same to a zone or node and to the
 * machine's array.
 */
struct summed {
	const char *name, *parts, *whole;
	enum km_sym_id sym;
	enum km_field_id field;
	unsigned items;
	bool of_zones;
};

/*
 * refresh_cpu_vm_stats() adds what a CPU kept to its zones and nodes, and at the end to the machine
 * (fold_diff()): if it is stopped in between, a few counters differ, none by more than CPUs may keep. Up to
 * v5.13 NUMA events are kept in 16 bits.
 */
#define IN_HAND_PER_CPU 8

static bool may_be_in_hand(const struct km_run *run, const struct summed *s, int64_t sum, uint64_t whole)
{
	uint64_t apart = (uint64_t)sum - whole, kept = s->sym == SYM_vm_numa_event ? UINT16_MAX : MAX_THRESHOLD + 1;
	uint64_t most = kept * run->k->nr_cpus * (s->of_zones ? run->mm->zones.n : run->mm->nodes.n);

	return apart <= most || -apart <= most;
}

/* Zones without pages may have counted once. */
static enum km_status sum_zones(struct km_run *run, const struct summed *s, uint64_t node, unsigned i, int64_t *sum)
{
	const struct km_layout *l = run->k->layout;
	uint64_t zones, value;
	enum km_status st = km_field_addr(run->view, KF_pglist_data_node_zones, node, 0, &zones);
	unsigned z;

	for (z = 0; !st && z < run->mm->nr_zone_types; z++) {
		st = km_read_field(run->view, s->field, zones + (uint64_t)z * l->type_bytes[KT_zone], i, &value);
		if (!st)
			*sum = (int64_t)((uint64_t)*sum + value);
	}
	return st;
}

static enum km_status check_sums(struct km_run *run, const struct summed *s)
{
	int64_t items = s->items, agree = 0, in_hand = 0, most = (int64_t)run->k->nr_cpus * IN_HAND_PER_CPU;
	enum km_status st = km_mm_zones_lost(run->mm);
	uint64_t at = km_view_sym(run->view, s->sym), value, whole;
	unsigned i;
	size_t n;

	if (!at || !run->k->layout->field[s->field].present || !s->items ||
	    run->k->layout->syms[s->sym].bytes < 8ull * s->items)
		return KM_OK;
	if (!st && !run->mm->nodes.n)
		st = KM_MISSING;
	/* The machine's array keeps the counts of a node that went offline. */
	if (run->mm->nodes_offline)
		return km_journal_check(&run->journal, s->name, NULL, s->parts, &items, s->whole, NULL, 0,
					"nodes that are not online may have counted");
	for (i = 0; !st && i < s->items; i++) {
		int64_t sum = 0;

		for (n = 0; !st && n < run->mm->nodes.n; n++) {
			if (s->of_zones) {
				st = sum_zones(run, s, run->mm->nodes.v[n].addr, i, &sum);
				continue;
			}
			st = km_read_field(run->view, s->field, run->mm->nodes.v[n].addr, i, &value);
			if (!st)
				sum = (int64_t)((uint64_t)sum + value);
		}
		if (!st)
			st = km_read_uint(run->view, at + 8ull * i, 8, &whole);
		if (st)
			break;
		agree += sum == (int64_t)whole;
		in_hand += sum != (int64_t)whole && may_be_in_hand(run, s, sum, whole);
	}
	return km_journal_check(&run->journal, s->name, NULL, s->parts, &items, s->whole, st ? NULL : &agree,
				in_hand < most ? in_hand : most,
				st	  ? "a counter cannot be read"
				: in_hand ? "counters that a CPU was adding to the machine's"
					  : NULL);
}

/* calculate_normal_threshold() of mm/vmstat.c: the most that any CPU of this machine can have, for any of its zones. */
static int64_t largest_threshold(const struct km_run *run)
{
	unsigned shift = THRESHOLD_SHIFT - run->k->page_shift;
	uint64_t pages = 0, most;
	size_t i;

	for (i = 0; i < run->mm->zones.n; i++)
		if (run->mm->zones.v[i].present_pages > pages)
			pages = run->mm->zones.v[i].present_pages;
	pages >>= shift;
	most = UINT64_C(2) * (km_log2(run->k->nr_cpus) + 1) * (1 + (pages ? km_log2(pages) + 1 : 0));
	return run->mm->problems.n || most > MAX_THRESHOLD ? MAX_THRESHOLD : (int64_t)most;
}

/*
 * Check how far a CPU's difference goes: beyond the threshold it is added to the zone or node, or one later if an
 * interrupt cut that short. The threshold itself may have changed since: kswapd lowers it without adding what
 * is kept, and a CPU that has just come online has 0 (refresh_zone_stat_thresholds(),
 * set_pgdat_percpu_threshold()).
 */
static enum km_status check_diffs(struct km_run *run, const char *of, enum km_field_id field, uint64_t percpu, unsigned items)
{
	int64_t most = largest_threshold(run), diff;
	uint64_t value;
	unsigned cpu, i;

	for (cpu = 0; !run->k->cpus && cpu < run->k->nr_cpus; cpu++) {
		uint64_t at = km_per_cpu(run->k, percpu, cpu);

		for (i = 0; km_cpu_online(run->k, cpu) && i < items; i++) {
			if (km_read_field(run->view, field, at, i, &value))
				break;
			diff = (int64_t)value;
			if (diff > most + 1 || diff < -most - 1)
				return km_run_issue(run, at, KM_CORRUPT,
						    "counters of %s: CPU %u keeps a difference of %lld, the largest threshold is %lld", of,
						    cpu, (long long)diff, (long long)most);
		}
	}
	return KM_OK;
}

static enum km_status check_node(struct km_run *run, const struct km_node *n, unsigned items)
{
	int64_t most = largest_threshold(run);
	uint64_t percpu, value;
	char of[32];
	unsigned cpu;

	if (km_read_field(run->view, KF_pglist_data_per_cpu_nodestats, n->addr, 0, &percpu))
		return KM_OK;
	snprintf(of, sizeof(of), "node %d", n->id);
	for (cpu = 0; !run->k->cpus && cpu < run->k->nr_cpus; cpu++) {
		uint64_t at = km_per_cpu(run->k, percpu, cpu);

		if (km_cpu_online(run->k, cpu) && !km_read_field(run->view, KF_per_cpu_nodestat_stat_threshold, at, 0, &value) &&
		    (int64_t)value > most)
			return km_run_issue(run, at, KM_CORRUPT, "counters of %s: CPU %u has a threshold of %lld, the largest is %lld", of,
					    cpu, (long long)value, (long long)most);
	}
	return check_diffs(run, of, KF_per_cpu_nodestat_diff, percpu, items);
}

static enum km_status check_zone(struct km_run *run, const struct km_zone *z, unsigned items)
{
	enum km_field_id field = KF_per_cpu_zonestat_diff;
	enum km_status st;
	uint64_t percpu;
	char of[64];

	st = km_read_field(run->view, KF_zone_zonestats, z->addr, 0, &percpu);
	if (st == KM_ABSENT) { /* as in km_zone_stat_exact() */
		field = KF_per_cpu_pageset_diff;
		st = km_read_field(run->view, KF_zone_pageset, z->addr, 0, &percpu);
	}
	snprintf(of, sizeof(of), "zone %s of node %d", z->name, z->node_id);
	return st ? KM_OK : check_diffs(run, of, field, percpu, items);
}

static enum km_status check_counters(struct km_run *run, const struct km_stat_names *names)
{
	const struct summed summed[] = {
		{ "counters of zones: zones = machine", "counters of zones", "of these, whose sum over zones is the machine's",
		  SYM_vm_zone_stat, KF_zone_vm_stat, names->zone, true },
		{ "counters of nodes: nodes = machine", "counters of nodes", "of these, whose sum over nodes is the machine's",
		  SYM_vm_node_stat, KF_pglist_data_vm_stat, names->node, false },
		{ "NUMA events: zones = machine", "NUMA events", "of these, whose sum over zones is the machine's",
		  SYM_vm_numa_event, KF_zone_numa_event, names->numa, true }
	};
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < KM_ARRAY_LEN(summed); i++)
		st = check_sums(run, &summed[i]);
	for (i = 0; !st && i < run->mm->nodes.n; i++)
		st = check_node(run, &run->mm->nodes.v[i], names->node);
	for (i = 0; !st && i < run->mm->zones.n; i++)
		st = check_zone(run, &run->mm->zones.v[i], names->zone);
	return st;
}

static void read_names(struct km_run *run, struct km_stat_names *ret)
{
	km_stat_names_read(run->view, ret);
	if (ret->lost)
		km_run_unknown(run, ret->why, "the /proc/vmstat names of %u counters, which have the names of their enumerators instead",
			       ret->lost);
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
	read_names(run, names);
	if (names->mended)
		st = km_run_variant(run, "names of counters", "by the enum",
				    "vmstat_text has names in the places of other counters, as the "
				    "kernel's own /proc/vmstat");
	for (i = 0; !st && i < run->mm->zones.n; i++)
		st = add_zone_stats(run, &run->mm->zones.v[i], names);
	for (i = 0; !st && i < run->mm->nodes.n; i++)
		st = add_node_stats(run, &run->mm->nodes.v[i], names);
	return st ? st : check_counters(run, names);
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
	st = km_counter_add_diffs(run->view, states, KF_vm_event_state_event, item, &sum);
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
		st = km_global_stat(run->view, false, i, &value);
		if (!st)
			*ret = not_negative(value);
		return st;
	}
	i -= names->zone;
	if (i < names->numa) {
		/* vm_numa_event[] plus what the zones' CPUs have not folded into it. */
		st = km_mm_zones_lost(run->mm);
		if (st)
			return st;
		for (z = 0; z < run->mm->zones.n; z++) {
			st = km_zone_numa_event(run->view, run->mm->zones.v[z].addr, i, &value);
			if (st)
				return st;
			sum += value;
		}
		*ret = sum;
		return KM_OK;
	}
	i -= names->numa;
	if (i < names->node) {
		st = km_global_stat(run->view, true, i, &value);
		if (!st)
			*ret = not_negative(value) / km_stat_thp_pages(run->k, name);
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
	read_names(run, names);
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
