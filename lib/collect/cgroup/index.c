/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "index.h"

#define NO_PLACE 0xffu

/* There are always counters without a place. */
static bool marks_them(const struct km_memcg_index *x)
{
	return memchr(x->v, NO_PLACE, x->n) != NULL;
}

static bool any_index(const struct km_memcg_index *x)
{
	(void)x;
	return true;
}

/* The first that holds. */
static const struct {
	unsigned bias;
	const char *name, *reason;
	bool (*holds)(const struct km_memcg_index *x);
} index_rules[] = {
	/* Since v6.12: places from 0 on, 0xff for none. */
	{ 0, "compact", "mem_cgroup_stats_index has elements of 0xff", marks_them },
	/* v6.10 and v6.11: places from 1 on, 0 for none. */
	{ 1, "compact, places from 1 on", "no element of mem_cgroup_stats_index is 0xff", any_index },
};

enum km_status km_memcg_index_read(struct km_run *run, struct km_memcg_index *ret)
{
	uint64_t addr = km_view_sym(run->view, SYM_mem_cgroup_stats_index);
	uint64_t bytes = run->k->layout->syms[SYM_mem_cgroup_stats_index].bytes;
	enum km_status st;
	size_t i = 0;

	if (!addr)
		return KM_OK;
	if (!bytes || bytes > KM_MEMCG_INDEX_MAX)
		return KM_UNSUPPORTED;
	st = km_view_read(run->view, addr, ret->v, bytes);
	if (st)
		return st;
	ret->n = (unsigned)bytes;
	while (!index_rules[i].holds(ret))
		i++;
	ret->bias = index_rules[i].bias;
	return km_run_variant(run, "cgroup counters", index_rules[i].name, index_rules[i].reason);
}

bool km_memcg_index_place(const struct km_memcg_index *x, int64_t item, uint64_t *ret)
{
	uint64_t i = (uint64_t)item;

	if (x->n) {
		if (i >= x->n || x->v[i] == NO_PLACE || x->v[i] < x->bias)
			return false;
		i = x->v[i] - x->bias;
	}
	*ret = i;
	return true;
}
