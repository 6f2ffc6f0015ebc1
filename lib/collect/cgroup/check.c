/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Identities between what memory cgroups count and the pages that are charged to them. */
#include <stdio.h>
#include <stdlib.h>

#include "charge.h"
#include "collect/collect.h"

#define MAX_CHECKS 100u /* rows that hold; those that fail are always written */
/* MEMCG_CHARGE_BATCH of include/linux/memcontrol.h: what a CPU charges at once. */
#define BATCH 64

struct checker {
	struct km_run *run;
	const struct km_memcgs *all;
	const struct km_memcg_found *found;
	const char *subject;
	unsigned rows;
};

/* @why_not: why the right value is not known; NULL: it is. */
static enum km_status check_group(struct checker *k, const char *name, const char *left_label,
				  int64_t left, const char *right_label, int64_t right, int64_t tolerance,
				  const char *why, const char *why_not)
{
	int64_t apart;
	bool fails = !why_not && (__builtin_sub_overflow(left, right, &apart) ||
				  apart > tolerance || apart < -tolerance);

	if (k->rows >= MAX_CHECKS && !fails)
		return KM_OK;
	k->rows++;
	return km_journal_check(&k->run->journal, name, k->subject, left_label, &left, right_label,
				why_not ? NULL : &right, tolerance, why_not ? why_not : why);
}

static const char *why_not_known(const struct checker *k, bool whole)
{
	if (whole)
		return NULL;
	return k->run->sums->scanned ? "for some pages it is not known to whom they are charged"
				     : "memory was not scanned";
}

/*
 * The counter has what is charged to the cgroup and to its descendants: pages of processes and files, kernel
 * memory and whole pages for objects (both in MEMCG_KMEM), buffers of sockets, and what CPUs have in advance.
 */
static enum km_status check_usage(struct checker *k, uint32_t i, const struct km_memcg_counters *c,
				  const struct km_memcg_pages *p)
{
	int64_t sum = (int64_t)(p->anon + p->file + p->shmem + p->other + p->stock);
	uint64_t usage, addr = k->all->v.v[i].addr;

	if (addr == k->all->root || !km_memcg_has(c, KM_MEMCG_KMEM) || !k->found->stock_whole ||
	    km_read_field(k->run->view, KF_mem_cgroup_usage, addr, 0, &usage))
		return KM_OK;
	sum += c->v[KM_MEMCG_KMEM];
	/* Version 1 charges the buffers of sockets to a counter of their own. */
	if (!k->all->version_1 && km_memcg_has(c, KM_MEMCG_SOCK))
		sum += c->v[KM_MEMCG_SOCK];
	return check_group(k, "cgroup: usage = pages", "mem_cgroup.memory.usage", (int64_t)usage,
			   "user pages charged, MEMCG_KMEM, MEMCG_SOCK and memcg_stock, descendants "
			   "included",
			   sum, BATCH * (int64_t)k->run->k->nr_cpus,
			   "a CPU may be about to charge or uncharge a batch of 64 pages",
			   why_not_known(k, k->found->user_whole));
}

/* Entries of swap that are charged: mem_cgroup_try_charge_swap() adds to both. */
static enum km_status check_swap(struct checker *k, uint32_t i, const struct km_memcg_counters *c)
{
	uint64_t usage, addr = k->all->v.v[i].addr;

	if (addr == k->all->root || k->all->version_1 || !km_memcg_has(c, KM_MEMCG_SWAP) ||
	    km_read_field(k->run->view, KF_mem_cgroup_swap_usage, addr, 0, &usage))
		return KM_OK;
	return check_group(k, "cgroup: swap = statistics", "mem_cgroup.swap.usage", (int64_t)usage,
			   "MEMCG_SWAP, descendants included", c->v[KM_MEMCG_SWAP], 0, NULL, NULL);
}

/*
 * MEMCG_KMEM by its parts. Large kmalloc blocks are charged as pages and counted as slab, too; before v6.15
 * their pages carry no mark. A dying cgroup has handed its obj_cgroups to the parent, where what is freed
 * from then on is counted, and its own counters stay as they were.
 */
static enum km_status check_kernel(struct checker *k, uint32_t i, const struct km_memcg_counters *c,
				   const struct km_memcg_pages *p)
{
	static const enum km_memcg_counter objects[] = { KM_MEMCG_SLAB_RECLAIMABLE,
							 KM_MEMCG_SLAB_UNRECLAIMABLE,
							 KM_MEMCG_PERCPU, KM_MEMCG_ZSWAP };
	int64_t page = (int64_t)k->run->k->page_bytes, sum, in_doubt = 0;
	size_t n;

	if (k->all->v.v[i].addr == k->all->root || k->all->v.v[i].online != 1 ||
	    !km_memcg_has(c, KM_MEMCG_KMEM) || !k->found->objects_whole)
		return KM_OK;
	sum = (int64_t)(p->kernel - p->kernel_slab) * page + p->object_bytes;
	for (n = 0; n < KM_ARRAY_LEN(objects); n++)
		sum += c->v[objects[n]]; /* 0 where this kernel has none */
	if (!k->run->k->layout->consts[KC_PGTY_large_kmalloc].present)
		in_doubt = (int64_t)p->kernel_compound * page;
	return check_group(k, "cgroup: kernel memory = pages and objects", "MEMCG_KMEM in bytes",
			   c->v[KM_MEMCG_KMEM] * page,
			   "kernel pages charged, objects of slab caches, per-CPU memory, zswap, and "
			   "what is charged for more of them",
			   sum, in_doubt + BATCH * page * (int64_t)k->run->k->nr_cpus,
			   "a CPU may be about to charge; large kmalloc blocks are counted twice, and "
			   "cannot be distinguished from other compound pages before 6.15",
			   why_not_known(k, k->found->kernel_whole));
}

/*
 * The counters of pages must be equal: they change together with the pages. MEMCG_RSS and MEMCG_CACHE, up to v5.7
 * (be5d0a74c62d), count what is charged, mapped or not, with the swap cache.
 */
static enum km_status check_counters(struct checker *k, const struct km_memcg_counters *c,
				     const struct km_memcg_pages *p)
{
	int64_t item;
	bool charged = km_enum_value(&k->run->k->layout->enums[KE_memcg_stat_item], "MEMCG_RSS",
				     &item) == KM_OK;
	uint64_t cached = charged ? 0 : p->shmem_swapcache;
	const struct {
		enum km_memcg_counter counter;
		const char *name, *left, *right;
		uint64_t pages;
	} rows[] = {
		{ KM_MEMCG_ANON, "cgroup: anonymous memory = pages",
		  "anon of memory.stat, in pages",
		  charged ? "anonymous pages charged"
			  : "anonymous pages charged that are mapped",
		  p->anon - (charged ? 0 : p->anon_unmapped) },
		{ KM_MEMCG_FILE, "cgroup: page cache = pages", "file of memory.stat, in pages",
		  charged ? "pages of files and shared memory charged"
			  : "pages of files and shared memory charged, but those in the swap "
			    "cache alone",
		  p->file + p->shmem - cached },
		{ KM_MEMCG_SHMEM, "cgroup: shared memory = pages", "shmem of memory.stat, in pages",
		  charged ? "pages of shared memory charged"
			  : "pages of shared memory charged, but those in the swap cache alone",
		  p->shmem - cached },
	};
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < KM_ARRAY_LEN(rows); i++) {
		if (km_memcg_has(c, rows[i].counter))
			st = check_group(k, rows[i].name, rows[i].left, c->v[rows[i].counter],
					 rows[i].right, (int64_t)rows[i].pages, 0, NULL,
					 why_not_known(k, k->found->user_whole));
	}
	return st;
}

static void add_up(struct km_memcg_pages *to, const struct km_memcg_pages *p)
{
	to->anon += p->anon;
	to->anon_unmapped += p->anon_unmapped;
	to->file += p->file;
	to->shmem += p->shmem;
	to->shmem_swapcache += p->shmem_swapcache;
	to->other += p->other;
	to->kernel += p->kernel;
	to->kernel_slab += p->kernel_slab;
	to->kernel_compound += p->kernel_compound;
	to->stock += p->stock;
	to->object_bytes += p->object_bytes;
}

enum km_status km_memcg_checks_write(struct km_run *run, const struct km_memcgs *all,
				     const char *const *paths,
				     const struct km_memcg_counters *counters,
				     const struct km_memcg_found *found)
{
	struct km_memcg_pages *sums = km_calloc(all->v.n + 1, sizeof(*sums));
	struct checker k = { .run = run, .all = all, .found = found };
	enum km_status st = sums ? KM_OK : KM_NOMEM;
	size_t at;

	for (at = 0; !st && at < all->v.n; at++) {
		uint32_t i = all->order[at];
		const struct km_memcg *m = &all->v.v[i];
		char subject[64];

		add_up(&sums[i], &found->v[i]);
		if (m->parent != KM_NO_MEMCG)
			add_up(&sums[m->parent], &sums[i]);
		snprintf(subject, sizeof(subject), "mem_cgroup 0x%llx",
			 (unsigned long long)m->addr);
		k.subject = paths[i] ? paths[i] : subject;
		/* Since v7.1 its pages are charged to its parent; its counters stay as they were. */
		if (m->online != 1 && run->k->layout->field[KF_obj_cgroup_is_root].present)
			continue;
		st = check_usage(&k, i, &counters[i], &sums[i]);
		if (!st)
			st = check_swap(&k, i, &counters[i]);
		if (!st)
			st = check_kernel(&k, i, &counters[i], &sums[i]);
		if (!st)
			st = check_counters(&k, &counters[i], &sums[i]);
	}
	free(sums);
	return st;
}
