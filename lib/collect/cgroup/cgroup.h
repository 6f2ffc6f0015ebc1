/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_CGROUP_H
#define KM_CGROUP_H

/**
 * Memory cgroups: which ones exist, and the tree that they form. For the collector (collect.c) and its parts:
 * the tree (tree.c), statistics (stat.c).
 */

#include "collect/collect.h"
#include "base/map.h"

#define KM_NO_MEMCG	   UINT32_MAX
#define KM_MEMCG_MAX	   (1u << 20)
#define KM_MEMCG_MAX_DEPTH 4096u
#define KM_MEMCG_PATH_ROOM 4096u

struct km_memcg {
	uint64_t addr;	 /* of its struct mem_cgroup */
	uint64_t cgroup; /* of its struct cgroup; 0: cannot be read */
	uint32_t parent; /* index, KM_NO_MEMCG: a root, or one whose parent is unknown */
	uint32_t first_child, next_sibling;
	uint32_t children, depth;
	uint32_t dying_below; /* descendants that are dying */
	uint32_t listed;      /* the one whose list of children it is on, or KM_NO_MEMCG */
	int8_t online;	      /* -1: unknown */
	bool list_whole;      /* its list of children could be read to its end */
	bool whole;	      /* all of its children are known */
	bool whole_below;     /* all of its descendants, and whether they are dying */
};

struct km_memcgs {
	KM_VEC(struct km_memcg) v;
	struct km_map by_addr; /* struct mem_cgroup -> index + 1 */
	uint32_t *order;       /* owned; indices, each after all of its descendants */
	uint64_t root;	       /* root_mem_cgroup */
	bool version_1;	       /* the memory controller is in a hierarchy of its own */
	enum km_status lost;   /* why not all of them could be found; KM_OK: they were */
};

/**
 * Find all memory cgroups, dying ones too: by the table of them and by the lists of children. Damage becomes
 * issues of @run, and costs only what it concerns. KM_OK; KM_IO, KM_NOMEM.
 */
enum km_status km_memcgs_read(struct km_run *run, struct km_memcgs *ret);
/** Accepts a zeroed one. */
void km_memcgs_deinit(struct km_memcgs *m);
/** The index of the mem_cgroup at @addr, or KM_NO_MEMCG. */
uint32_t km_memcg_at(const struct km_memcgs *m, uint64_t addr);
/**
 * Why there is no mem_cgroup at @addr: what kept it from being read, or others from being found; KM_CORRUPT when there
 * is none.
 */
enum km_status km_memcg_why_lost(struct km_run *run, const struct km_memcgs *m, uint64_t addr);

/**
 * The path of a struct cgroup from the root of its hierarchy, "/" for that itself. *@ret points into @buf. KM_OK,
 * KM_CORRUPT (a loop, or longer than @buf), or why a part cannot be read.
 */
enum km_status km_cgroup_path(struct km_view *v, uint64_t cgroup, char buf[KM_MEMCG_PATH_ROOM],
			      const char **ret);

#endif
