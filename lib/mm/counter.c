/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Counters of zones, nodes and the machine (mm/vmstat.c): their names and values. */
#include <ctype.h>
#include <stdio.h>

#include "counter.h"

/* ---- names ---- */

/* How many counters an enum numbers. Its last enumerator says so, under whatever name; without one, names behind it would shift. */
static unsigned part_length(const struct km_layout *l, enum km_const_id c, enum km_enum_id of)
{
	const struct km_const *k = &l->consts[c];
	const struct km_enum *e = &l->enums[of];
	int64_t n = k->present ? k->value : 0;
	uint32_t i;

	for (i = 0; !k->present && i < e->n; i++)
		n = e->v[i].value > n ? e->v[i].value : n;
	return n > 0 && n < KM_MAX_STATS ? (unsigned)n : 0;
}

/* The name of an enumerator in /proc/vmstat (mm/vmstat.c vmstat_text[]): its own in lower case, except for these. */
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
 * RHEL 8 put an enumerator at the end of its enum and the text in the middle of vmstat_text: every name in
 * between is that of another counter, in /proc/vmstat as well. The enum is what the kernel counts by: a text
 * that belongs to another of its enumerators is replaced.
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

/* @buf stays as it is where the name that @at points to cannot be read, or where there is none. */
static enum km_status read_name(struct km_view *view, uint64_t at, char *buf, size_t room)
{
	char name[sizeof(((struct km_stat_names *)0)->v[0])];
	uint64_t str;
	enum km_status st = km_read_ptr(view, at, &str);

	if (!st && !str)
		return KM_OK;
	if (!st)
		st = km_read_string(view, str, name, sizeof(name));
	if (!st)
		snprintf(buf, room, "%s", name);
	return st;
}

void km_stat_names_read(struct km_view *view, struct km_stat_names *ret)
{
	const struct km_layout *l = km_view_kernel(view)->layout;
	uint64_t text = km_view_sym(view, SYM_vmstat_text);
	unsigned sum, i;

	memset(ret, 0, sizeof(*ret));
	ret->zone = part_length(l, KC_NR_VM_ZONE_STAT_ITEMS, KE_zone_stat_item);
	ret->numa = part_length(l, KC_NR_VM_NUMA_ITEMS, KE_numa_stat_item);
	ret->node = part_length(l, KC_NR_VM_NODE_STAT_ITEMS, KE_node_stat_item);
	ret->wide = part_length(l, KC_NR_VM_STAT_ITEMS, KE_vm_stat_item);
	ret->event = part_length(l, KC_NR_VM_EVENT_ITEMS, KE_vm_event_item);
	sum = ret->zone + ret->numa + ret->node + ret->wide + ret->event;
	ret->n = sum < KM_MAX_STATS ? sum : KM_MAX_STATS;

	names_of_enum(&l->enums[KE_zone_stat_item], 0, ret->zone, ret);
	names_of_enum(&l->enums[KE_numa_stat_item], ret->zone, ret->numa, ret);
	names_of_enum(&l->enums[KE_node_stat_item], ret->zone + ret->numa, ret->node, ret);
	names_of_enum(&l->enums[KE_vm_stat_item], ret->zone + ret->numa + ret->node, ret->wide,
		      ret);
	names_of_enum(&l->enums[KE_vm_event_item], sum - ret->event, ret->event, ret);
	if (!text || l->syms[SYM_vmstat_text].bytes != 8ull * sum || sum > KM_MAX_STATS)
		return;
	for (i = 0; i < sum; i++) {
		enum km_status st = read_name(view, text + 8ull * i, ret->v[i], sizeof(ret->v[i]));

		if (st && !ret->lost++)
			ret->why = st;
	}
	mend_names(&l->enums[KE_zone_stat_item], 0, ret->zone, ret);
	mend_names(&l->enums[KE_node_stat_item], ret->zone + ret->numa, ret->node, ret);
}

/* ---- values ---- */

enum km_status km_global_stat(struct km_view *view, bool of_node, uint64_t item, int64_t *ret)
{
	enum km_sym_id sym = of_node ? SYM_vm_node_stat : SYM_vm_zone_stat;
	uint64_t addr = km_view_sym(view, sym), raw;
	enum km_status st;

	if (!addr)
		return KM_ABSENT;
	if (item >= km_view_kernel(view)->layout->syms[sym].bytes / 8)
		return KM_CORRUPT;
	st = km_read_uint(view, addr + 8 * item, 8, &raw);
	if (!st)
		*ret = (int64_t)raw;
	return st;
}

enum km_status km_global_stat_named(struct km_view *view, const char *enumerator, int64_t *ret)
{
	const struct km_layout *l = km_view_kernel(view)->layout;
	int64_t item;

	if (km_enum_value(&l->enums[KE_node_stat_item], enumerator, &item) == KM_OK)
		return km_global_stat(view, true, (uint64_t)item, ret);
	if (km_enum_value(&l->enums[KE_zone_stat_item], enumerator, &item) == KM_OK)
		return km_global_stat(view, false, (uint64_t)item, ret);
	return KM_ABSENT;
}

enum km_status km_counter_add_diffs(struct km_view *view, uint64_t percpu, enum km_field_id field,
				    uint64_t item, int64_t *sum)
{
	const struct km_kernel *k = km_view_kernel(view);
	unsigned cpu;

	if (k->cpus)
		return k->cpus;
	for (cpu = 0; cpu < k->nr_cpus; cpu++) {
		enum km_status st;
		uint64_t diff;

		if (!km_cpu_online(k, cpu))
			continue;
		st = km_read_field(view, field, km_per_cpu(k, percpu, cpu), item, &diff);
		if (st)
			return st;
		*sum += (int64_t)diff;
	}
	return KM_OK;
}

/* Where one kind of counter has its parts: the stored one in the structure itself, differences in its per-CPU array. */
struct counter_kind {
	enum km_field_id stored, percpu, diff;
};

static const struct counter_kind of_zone = { KF_zone_vm_stat, KF_zone_zonestats, KF_per_cpu_zonestat_diff };
/* Up to v5.13 the differences are beside the page lists. */
static const struct counter_kind of_old_zone = { KF_zone_vm_stat, KF_zone_pageset, KF_per_cpu_pageset_diff };
static const struct counter_kind of_node = { KF_pglist_data_vm_stat, KF_pglist_data_per_cpu_nodestats, KF_per_cpu_nodestat_diff };
static const struct counter_kind of_events = { KF_zone_numa_event, KF_zone_zonestats, KF_per_cpu_zonestat_numa_event };

static const struct counter_kind *zone_kind(struct km_view *view)
{
	return km_view_kernel(view)->layout->field[KF_zone_zonestats].present ? &of_zone : &of_old_zone;
}

/* What is stored at @at for @item; as it is, also below 0. */
static enum km_status read_stored(struct km_view *view, const struct counter_kind *kind, uint64_t at, uint64_t item, int64_t *ret)
{
	uint64_t value;
	enum km_status st = km_read_field(view, kind->stored, at, item, &value);

	if (!st)
		*ret = (int64_t)value;
	return st;
}

static enum km_status read_shown(struct km_view *view, const struct counter_kind *kind, uint64_t at, uint64_t item, int64_t *ret)
{
	enum km_status st = read_stored(view, kind, at, item, ret);

	if (!st && *ret < 0)
		*ret = 0;
	return st;
}

static enum km_status read_exact(struct km_view *view, const struct counter_kind *kind, uint64_t at, uint64_t item, int64_t *ret)
{
	uint64_t percpu;
	int64_t sum;
	enum km_status st = read_stored(view, kind, at, item, &sum);

	if (!st)
		st = km_read_field(view, kind->percpu, at, 0, &percpu);
	if (!st)
		st = km_counter_add_diffs(view, percpu, kind->diff, item, &sum);
	if (!st)
		*ret = sum;
	return st;
}

enum km_status km_zone_stat(struct km_view *view, uint64_t zone, uint64_t item, int64_t *ret)
{
	return read_shown(view, zone_kind(view), zone, item, ret);
}

enum km_status km_zone_stat_exact(struct km_view *view, uint64_t zone, uint64_t item, int64_t *ret)
{
	return read_exact(view, zone_kind(view), zone, item, ret);
}

enum km_status km_node_stat(struct km_view *view, uint64_t pgdat, uint64_t item, int64_t *ret)
{
	return read_shown(view, &of_node, pgdat, item, ret);
}

enum km_status km_node_stat_exact(struct km_view *view, uint64_t pgdat, uint64_t item, int64_t *ret)
{
	return read_exact(view, &of_node, pgdat, item, ret);
}

/* Differences of a CPU that no layout has (up to v5.13 they are beside the page lists, 16 bits each) are not added. */
enum km_status km_zone_numa_event(struct km_view *view, uint64_t zone, uint64_t item, int64_t *ret)
{
	const struct km_place *f = km_view_kernel(view)->layout->field;

	if (!f[of_events.percpu].present || !f[of_events.diff].present)
		return read_stored(view, &of_events, zone, item, ret);
	return read_exact(view, &of_events, zone, item, ret);
}

enum km_status km_zone_stat_sum(struct km_view *view, const struct km_mm *mm, enum km_const_id item, int64_t *ret)
{
	const struct km_const *c = &km_view_kernel(view)->layout->consts[item];
	enum km_status st = c->present ? KM_OK : KM_ABSENT;
	int64_t sum = 0, v;
	size_t z;

	if (!st)
		st = km_mm_zones_lost(mm);
	if (!st && !mm->zones.n)
		st = KM_MISSING;
	for (z = 0; !st && z < mm->zones.n; z++) {
		st = km_zone_stat_exact(view, mm->zones.v[z].addr, (uint64_t)c->value, &v);
		if (!st)
			sum += v;
	}
	if (!st)
		*ret = sum;
	return st;
}

enum km_status km_node_stat_sum(struct km_view *view, const struct km_mm *mm, enum km_const_id item, int64_t *ret)
{
	const struct km_layout *l = km_view_kernel(view)->layout;
	const struct km_const *c = &l->consts[item];
	int64_t sum = 0, v;
	enum km_status st = c->present ? KM_OK : KM_ABSENT;
	size_t i;

	if (!st && !mm->nodes.n)
		st = km_mm_zones_lost(mm) ? km_mm_zones_lost(mm) : KM_MISSING;
	/* Some were counted by zone at first: page tables until v5.10 (f0c0c115fb81). */
	if (!st && km_enum_value(&l->enums[KE_node_stat_item], km_const_decls[item].names[c->alt],
				 &v) != KM_OK)
		return km_zone_stat_sum(view, mm, item, ret);
	if (!st)
		st = km_mm_zones_lost(mm); /* a node may not be among them */
	for (i = 0; !st && i < mm->nodes.n; i++) {
		st = km_node_stat_exact(view, mm->nodes.v[i].addr, (uint64_t)c->value, &v);
		if (!st)
			sum += v;
	}
	if (!st)
		*ret = sum;
	return st;
}

bool km_has_swap(const struct km_kernel *k)
{
	return k->layout->syms[SYM_swap_info].present || k->layout->syms[SYM_total_swap_pages].present ||
	       k->layout->syms[SYM_nr_swap_pages].present;
}

/*
 * NR_SWAPCACHE came with it (v5.12), and kernels that have what is younger than it have both: NR_THROTTLED_WRITTEN
 * (v5.16), PGPROMOTE_SUCCESS (v5.18), NR_SECONDARY_PAGETABLE (v6.1). Without swap there is none: NR_PAGETABLE became
 * a node counter in v5.11 (f0c0c115fb81).
 */
bool km_thp_in_pages(const struct km_kernel *k)
{
	static const char *const younger[] = { "NR_THROTTLED_WRITTEN", "PGPROMOTE_SUCCESS", "NR_SECONDARY_PAGETABLE" };
	const struct km_enum *items = &k->layout->enums[KE_node_stat_item];
	int64_t item;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(younger); i++)
		if (!km_enum_value(items, younger[i], &item))
			return true;
	return k->layout->consts[KC_NR_SWAPCACHE].present || (!km_has_swap(k) && !km_enum_value(items, "NR_PAGETABLE", &item));
}

int64_t km_stat_thp_pages(const struct km_kernel *k, const char *name)
{
	static const char *const thp[] = {
		"nr_anon_transparent_hugepages",
		"nr_shmem_hugepages",
		"nr_shmem_pmdmapped",
		"nr_file_hugepages",
		"nr_file_pmdmapped",
	};
	size_t i;

	/* Counted in pages, and printed in huge pages. */
	if (!km_thp_in_pages(k))
		return 1;
	for (i = 0; i < KM_ARRAY_LEN(thp); i++)
		if (strcmp(name, thp[i]) == 0)
			return INT64_C(1) << km_huge_order(&k->xlate); /* HPAGE_PMD_NR */
	return 1;
}
