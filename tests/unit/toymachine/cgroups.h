/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef TOY_CGROUPS_H
#define TOY_CGROUPS_H

/**
 * Memory cgroups of a toy machine: the structures as kernels of an era have them, and what toy_add_cgroups() makes
 * of them.
 *
 * TOY_CGROUPS	612 (compact counters), 610 (likewise, places from 1 on), 601 (rstat), 510 (changes per CPU to totals of
 *		the subtree), 419 (counters of the group alone; a hierarchy of version 1; radix trees)
 */

#define TOY_XA_SLOTS 4u /* as with CONFIG_BASE_SMALL, two bits: trees get higher */

#if TOY_CGROUPS >= 420
struct xarray {
	unsigned int xa_flags;
	void *xa_head;
};
struct xa_node {
	unsigned char shift, offset, count, nr_values;
	struct xa_node *parent;
	struct xarray *array;
	void *slots[TOY_XA_SLOTS];
};
#else
struct radix_tree_root {
	unsigned int gfp_mask;
	struct radix_tree_node *rnode;
};
struct radix_tree_node {
	unsigned char shift, offset, count, exceptional;
	struct radix_tree_node *parent;
	struct radix_tree_root *root;
	void *slots[TOY_XA_SLOTS];
};
#endif

struct idr {
#if TOY_CGROUPS >= 420
	struct xarray idr_rt;
#else
	struct radix_tree_root idr_rt;
#endif
	unsigned int idr_base;
};

struct cgroup_subsys {
	int id;
	const char *name;
	struct cgroup_root *root;
	struct idr css_idr;
};

#if TOY_CGROUPS >= 510
struct percpu_ref_data {
	atomic_long_t count;
};
struct percpu_ref {
	unsigned long percpu_count_ptr;
	struct percpu_ref_data *data;
};
#else
struct percpu_ref {
	atomic_long_t count;
	unsigned long percpu_count_ptr;
};
#endif

enum { CSS_NO_REF = 1, CSS_ONLINE = 2, CSS_RELEASED = 4 };

struct cgroup_subsys_state {
	struct cgroup *cgroup;
	struct cgroup_subsys *ss;
	struct percpu_ref refcnt;
	struct list_head sibling, children;
	int id;
	unsigned int flags;
	struct cgroup_subsys_state *parent;
};

#ifndef TOY_SLAB
struct kernfs_node {
	struct kernfs_node *parent;
	const char *name;
#if TOY_CGROUPS >= 505
	unsigned long id;
#else
	union {
		struct {
			unsigned int ino, generation;
		};
		unsigned long id;
	} id;
#endif
};
#endif

#define TOY_SUBSYSTEMS 3u

struct cgroup {
	struct cgroup_subsys_state self;
	struct kernfs_node *kn;
	struct list_head e_csets[TOY_SUBSYSTEMS];
};

struct cgroup_root {
	struct cgroup cgrp;
};

struct css_set {
	struct list_head tasks, mg_tasks;
	struct list_head e_cset_node[TOY_SUBSYSTEMS];
};

struct task_struct {
	int pid, tgid;
	struct list_head cg_list;
};

struct page_counter {
	atomic_long_t usage;
	unsigned long min, low, max, watermark;
#if TOY_CGROUPS >= 507
	unsigned long high;
#endif
};

enum memcg_stat_item {
	MEMCG_SWAP = NR_VM_NODE_STAT_ITEMS,
#if TOY_CGROUPS < 508
	MEMCG_CACHE,
	MEMCG_RSS,
#endif
	MEMCG_SOCK,
	MEMCG_PERCPU_B,
	MEMCG_KMEM,
	MEMCG_NR_STAT
};

enum vm_event_item { PGPGIN, PGSCAN_KSWAPD, PGSCAN_DIRECT, PGFAULT, NR_VM_EVENT_ITEMS };
#define TOY_EVENTS 4u

#if TOY_CGROUPS >= 610
#define TOY_STATES 9u /* all but page tables and the swap cache */
#else
#define TOY_STATES MEMCG_NR_STAT
#endif

#if TOY_CGROUPS >= 513
struct memcg_vmstats {
	long state[TOY_STATES];
	unsigned long events[TOY_EVENTS];
	long state_pending[TOY_STATES];
	unsigned long events_pending[TOY_EVENTS];
};
struct memcg_vmstats_percpu {
	long state[TOY_STATES];
	unsigned long events[TOY_EVENTS];
	long state_prev[TOY_STATES];
	unsigned long events_prev[TOY_EVENTS];
};
#elif TOY_CGROUPS >= 502
struct memcg_vmstats_percpu {
	long stat[TOY_STATES];
};
#else
struct memcg_stat_cpu {
	long count[TOY_STATES];
};
#endif

enum memcg_memory_event { MEMCG_LOW, MEMCG_HIGH, MEMCG_MAX, MEMCG_OOM, MEMCG_OOM_KILL, NR_EVENTS };

struct obj_cgroup {
	struct mem_cgroup *memcg;
	atomic_t nr_charged_bytes;
	struct list_head list;
};

#if TOY_CGROUPS < 502
/* What the counters do not have yet. */
enum lru_list {
	LRU_INACTIVE_ANON,
	LRU_ACTIVE_ANON,
	LRU_INACTIVE_FILE,
	LRU_ACTIVE_FILE,
	LRU_UNEVICTABLE,
	NR_LRU_LISTS
};
struct mem_cgroup_per_node {
	enum lru_list last;
	unsigned long lru_zone_size[__MAX_NR_ZONES][NR_LRU_LISTS];
};
#endif

struct mem_cgroup {
	unsigned long before; /* a css need not be at the start */
	struct cgroup_subsys_state css;
	struct page_counter memory;
#if TOY_CGROUPS >= 509
	union {
		struct page_counter swap, memsw;
	};
#else
	struct page_counter swap, memsw, kmem;
#endif
#if TOY_CGROUPS < 507
	unsigned long high;
#endif
#if TOY_CGROUPS >= 601
	struct memcg_vmstats *vmstats;
#elif TOY_CGROUPS >= 513
	struct memcg_vmstats vmstats;
#elif TOY_CGROUPS >= 502
	atomic_long_t vmstats[TOY_STATES];
#else
	atomic_long_t stat[TOY_STATES];
#endif
	atomic_long_t memory_events[NR_EVENTS];
#if TOY_CGROUPS >= 509
	struct obj_cgroup *objcg;
	struct list_head objcg_list;
#endif
#if TOY_CGROUPS >= 513
	struct memcg_vmstats_percpu *vmstats_percpu;
#elif TOY_CGROUPS >= 502
	struct memcg_vmstats_percpu *vmstats_percpu;
#else
	struct memcg_stat_cpu *stat_cpu;
	struct mem_cgroup_per_node *nodeinfo[];
#endif
};

struct memory_stat {
	const char *name;
#if TOY_CGROUPS < 512
	unsigned int ratio;
#endif
	unsigned int idx;
};

struct memcg_stock_pcp {
	struct mem_cgroup *cached;
	unsigned int nr_pages;
	struct obj_cgroup *cached_objcg;
	unsigned int nr_bytes;
	int nr_slab_reclaimable_b, nr_slab_unreclaimable_b;
};

#define TOY_STOCK 0x3e00 /* the per-CPU variable memcg_stock */

#endif
