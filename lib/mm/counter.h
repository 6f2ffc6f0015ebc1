/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_COUNTER_H
#define KM_COUNTER_H

#include "mm.h"

#define KM_MAX_STATS 512

/** The kernel's counters by name: vmstat_text, cut into its parts. */
struct km_stat_names {
	char v[KM_MAX_STATS][48];
	unsigned n;
	unsigned zone, numa, node, wide, event; /* length of each part, in this order */
	unsigned mended;			/* names of vmstat_text that were those of other counters */
	unsigned lost;				/* names of vmstat_text that cannot be read, and why the first of them cannot */
	enum km_status why;
};

/**
 * Read the names. Where the kernel has no table, or one whose length is not the sum of its parts, they are
 * made from the enumerators' names, as is each name that cannot be read. A name that vmstat_text has in a
 * place where the enum has another counter is the enum's.
 */
void km_stat_names_read(struct km_view *view, struct km_stat_names *ret);

/** Global counter @item of the zones (vm_zone_stat) or nodes (vm_node_stat), as it is stored. */
enum km_status km_global_stat(struct km_view *view, bool of_node, uint64_t item, int64_t *ret);
/** The same by the enumerator's name. KM_ABSENT when this kernel has none. */
enum km_status km_global_stat_named(struct km_view *view, const char *enumerator, int64_t *ret);

/** Counter @item of a zone or node as the kernel shows it: without per-CPU differences, at least 0 (zone_page_state()). */
enum km_status km_zone_stat(struct km_view *view, uint64_t zone, uint64_t item, int64_t *ret);
enum km_status km_node_stat(struct km_view *view, uint64_t pgdat, uint64_t item, int64_t *ret);
/** The same with the per-CPU differences of the online CPUs added: zone_page_state_snapshot(). It may be below 0. */
enum km_status km_zone_stat_exact(struct km_view *view, uint64_t zone, uint64_t item, int64_t *ret);
enum km_status km_node_stat_exact(struct km_view *view, uint64_t pgdat, uint64_t item, int64_t *ret);
/** NUMA event @item of a zone (v4.14 and later; before, they are zone counters): stored ones, and those still of a CPU. */
enum km_status km_zone_numa_event(struct km_view *view, uint64_t zone, uint64_t item, int64_t *ret);

/** Add element @item of the per-CPU array @field of differences, over the online CPUs, to *@sum. */
enum km_status km_counter_add_diffs(struct km_view *view, uint64_t percpu, enum km_field_id field, uint64_t item,
				    int64_t *sum);

/** A zone counter over all zones, per-CPU differences added. KM_OK, KM_ABSENT, or why it is not known. */
enum km_status km_zone_stat_sum(struct km_view *view, const struct km_mm *mm, enum km_const_id item, int64_t *ret);
/** Likewise a node counter over all nodes; of the zones where this kernel counts it by zone. */
enum km_status km_node_stat_sum(struct km_view *view, const struct km_mm *mm, enum km_const_id item, int64_t *ret);

/** Whether this kernel was built with CONFIG_SWAP. */
bool km_has_swap(const struct km_kernel *k);

/** Whether transparent huge pages are counted in pages: since v5.12 (69473e5de87), one by one before. */
bool km_thp_in_pages(const struct km_kernel *k);

/** Pages of a transparent huge page, or 1 when node counter @name is not of such pages. */
int64_t km_stat_thp_pages(const struct km_kernel *k, const char *name);

#endif
