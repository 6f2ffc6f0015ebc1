/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <stdlib.h>

#include "charge.h"
#include "page/page.h"
#include "kconst/page_class.h"
#include "collect/collect.h"
#include "slab/slab.h"

#define MAX_CACHED 64u /* cgroups for which one CPU charges in advance */
#define MAX_OBJCGS (1u << 22)
#define MAX_BYTES  (INT64_C(1) << 32) /* of one obj_cgroup, or one CPU */

/* ---- whose pages ---- */

static bool is_user_class(uint8_t class)
{
	return class == KM_CLASS_anon || class == KM_CLASS_file || class == KM_CLASS_shmem ||
	       class == KM_CLASS_hugetlb;
}

/* The cgroup that an obj_cgroup belongs to by now: the parent of the one it was made for, when that was removed. */
static enum km_status memcg_of_objcg(struct km_run *run, const struct km_memcgs *all,
				     uint64_t objcg, uint32_t *ret)
{
	uint64_t memcg;
	enum km_status st = km_read_field(run->view, KF_obj_cgroup_memcg, objcg, 0, &memcg);

	if (st)
		return st;
	*ret = km_memcg_at(all, memcg);
	return *ret == KM_NO_MEMCG ? km_memcg_why_lost(run, all, memcg) : KM_OK;
}

/* Up to v5.10 there is no flag. */
static bool is_kernel(const struct km_run *run, const struct km_charge *c)
{
	if (!run->k->layout->field[KF_page_memcg_data].present)
		return !is_user_class(c->class);
	return c->data & KM_CHARGE_KERNEL;
}

static enum km_status memcg_of_charge(struct km_run *run, const struct km_memcgs *all,
				      const struct km_charge *c, uint32_t *ret)
{
	uint64_t to = c->data & ~KM_CHARGE_FLAGS;

	enum km_status st, other;

	if (c->data & KM_CHARGE_KERNEL)
		return memcg_of_objcg(run, all, to, ret);
	*ret = km_memcg_at(all, to);
	if (*ret != KM_NO_MEMCG)
		return KM_OK;
	/* Without a flag it may be either: damaged is what is neither, and cannot be one that was not read. */
	st = memcg_of_objcg(run, all, to, ret);
	if (st != KM_CORRUPT && st != KM_UNMAPPED)
		return st;
	other = km_memcg_why_lost(run, all, to);
	return other == KM_CORRUPT || other == KM_UNMAPPED ? st : other;
}

static void count_charge(struct km_memcg_pages *p, const struct km_charge *c, bool kernel)
{
	if (kernel) {
		p->kernel += c->pages;
		if (c->class == KM_CLASS_slab)
			p->kernel_slab += c->pages;
		else
			p->kernel_compound += c->compound;
	} else if (c->class == KM_CLASS_anon) {
		p->anon += c->pages;
		p->anon_unmapped += c->unmapped;
	} else if (c->class == KM_CLASS_file) {
		p->file += c->pages;
	} else if (c->class == KM_CLASS_shmem) {
		p->shmem += c->pages;
		p->shmem_swapcache += c->owner ? 0 : c->pages;
	} else {
		p->other += c->pages;
	}
}

static enum km_status write_rows(struct km_run *run, const struct km_memcgs *all,
				 const char *const *paths, const struct km_charges *charges)
{
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < charges->v.n; i++) {
		const struct km_charge *c = &charges->v.v[i];
		uint32_t m = (uint32_t)(c->data >> 1);
		struct row_cgroup_page row = { 0 };

		if (m != KM_NO_MEMCG && paths[m])
			ROW_SET(row, cgroup_page, path, paths[m]);
		if (m != KM_NO_MEMCG)
			ROW_SET(row, cgroup_page, addr, all->v.v[m].addr);
		ROW_SET(row, cgroup_page, class, km_class_names[c->class]);
		if (c->owner)
			ROW_SET(row, cgroup_page, owner_id, c->owner);
		ROW_SET(row, cgroup_page, kernel, c->data & 1);
		ROW_SET(row, cgroup_page, pages, c->pages);
		st = ROW_ADD(run, cgroup_page, row);
	}
	return st;
}

/* Slab pages that the scan found charged to somebody by their own struct pages, of this owner. */
static bool slab_is_charged(const struct km_charges *charges, uint32_t owner)
{
	size_t i;

	for (i = 0; i < charges->v.n; i++)
		if (charges->v.v[i].class == KM_CLASS_slab && charges->v.v[i].owner == owner)
			return true;
	return false;
}

/*
 * Up to v5.8 each memory cgroup has slab caches of its own. From v5.3 on (and in kernels that took that back)
 * the cache, and no longer each page, says who is charged for the pages of its slabs. Those of the root are
 * charged to nobody.
 */
static enum km_status charge_slabs(struct km_run *run, const struct km_memcgs *all)
{
	const struct km_slabs *s = run->slabs;
	enum km_status got;
	size_t i;

	if (!s || !run->k->layout->field[KF_kmem_cache_memcg].present)
		return KM_OK;
	for (i = 0; i < s->caches.n; i++) {
		const struct km_slab_cache *c = &s->caches.v[i];
		struct km_charge charge = {
			.owner = c->owner,
			.class = KM_CLASS_slab,
			.pages = c->use.pages,
			.compound = c->use.pages,
		};

		if (c->root == i || !c->use.pages || slab_is_charged(run->charges, c->owner))
			continue;
		got = km_read_field(run->view, KF_kmem_cache_memcg, c->addr, 0, &charge.data);
		if (got) {
			km_run_unknown(run, got, "whom the slabs of %s are charged to",
				       c->name);
			continue;
		}
		if (charge.data && charge.data != all->root &&
		    !km_charge_add(run->charges, &charge))
			return KM_NOMEM;
	}
	return KM_OK;
}

/* Several obj_cgroups may lead to one cgroup, so sums are by cgroup. data: 2 * index + kernel. */
static enum km_status count_pages(struct km_run *run, const struct km_memcgs *all,
				  const char *const *paths, struct km_memcg_found *ret)
{
	const struct km_charges *charges = run->charges;
	struct km_charges by_memcg = { 0 };
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < charges->v.n; i++) {
		struct km_charge c = charges->v.v[i];
		bool kernel = is_kernel(run, &c);
		uint32_t m = KM_NO_MEMCG;
		enum km_status lost = memcg_of_charge(run, all, &c, &m);

		if (!lost)
			count_charge(&ret->v[m], &c, kernel);
		else if (kernel)
			ret->kernel_whole = false;
		else
			ret->user_whole = false;
		if (lost == KM_CORRUPT || lost == KM_UNMAPPED)
			st = km_run_issue(run, c.data & ~KM_CHARGE_FLAGS, lost,
					  "%llu pages of class %s are charged to something that is no memory "
					  "cgroup",
					  (unsigned long long)c.pages, km_class_names[c.class]);
		else if (lost)
			km_run_unknown(run, lost, "whom %llu pages of class %s are charged to",
				       (unsigned long long)c.pages, km_class_names[c.class]);
		c.data = (uint64_t)m << 1 | kernel;
		if (!st && !km_charge_add(&by_memcg, &c))
			st = KM_NOMEM;
	}
	if (!st)
		st = write_rows(run, all, paths, &by_memcg);
	km_charges_free(&by_memcg);
	return st;
}

/* ---- what CPUs have charged in advance ---- */

static enum km_status count_stock(struct km_run *run, const struct km_memcgs *all, uint64_t stock,
				  struct km_memcg_pages *ret)
{
	unsigned n = run->k->layout->field[KF_memcg_stock_cached].count, i;
	uint64_t memcg, pages;
	uint32_t m;

	n = n ? n < MAX_CACHED ? n : MAX_CACHED : 1;
	for (i = 0; i < n; i++) {
		enum km_status st =
			km_read_field(run->view, KF_memcg_stock_cached, stock, i, &memcg);

		if (!st)
			st = km_read_field(run->view, KF_memcg_stock_nr_pages, stock, i, &pages);
		if (st)
			return st;
		/* drain_stock() takes the cgroup when it has given back the last page. */
		if (!memcg && pages)
			return KM_CORRUPT;
		if (!memcg || !pages)
			continue;
		m = km_memcg_at(all, memcg);
		if (pages > UINT32_MAX)
			return KM_CORRUPT;
		if (m == KM_NO_MEMCG)
			return km_memcg_why_lost(run, all, memcg);
		ret[m].stock += pages;
	}
	return KM_OK;
}

/* Bytes of whole charged pages that no object has: a CPU keeps them for the next objects. */
static enum km_status count_object_stock(struct km_run *run, const struct km_memcgs *all,
					 uint64_t stock, struct km_memcg_pages *ret)
{
	struct km_view *v = run->view;
	uint64_t objcg, bytes, reclaimable, unreclaimable;
	int64_t sum;
	uint32_t m;
	enum km_status st = km_read_field(v, KF_obj_stock_objcg, stock, 0, &objcg);

	if (st || !objcg)
		return st;
	st = km_read_field(v, KF_obj_stock_bytes, stock, 0, &bytes);
	if (!st)
		st = km_read_field(v, KF_obj_stock_reclaimable, stock, 0, &reclaimable);
	if (!st)
		st = km_read_field(v, KF_obj_stock_unreclaimable, stock, 0, &unreclaimable);
	if (!st)
		st = memcg_of_objcg(run, all, objcg, &m);
	if (st)
		return st;
	/* Bytes of objects that have not been added to memory.stat yet. */
	sum = (int64_t)(bytes + reclaimable + unreclaimable);
	if (sum > MAX_BYTES || sum < -MAX_BYTES)
		return KM_CORRUPT;
	ret[m].object_bytes += sum;
	return KM_OK;
}

static enum km_status count_objcg(struct km_run *run, uint64_t objcg, struct km_memcg_pages *ret)
{
	uint64_t bytes;
	enum km_status st = km_read_field(run->view, KF_obj_cgroup_charged_bytes, objcg, 0, &bytes);

	if (st)
		return st;
	if ((int64_t)bytes > MAX_BYTES || (int64_t)bytes < -MAX_BYTES)
		return KM_CORRUPT;
	ret->object_bytes += (int64_t)bytes;
	return KM_OK;
}

/* And what obj_cgroups have of them: that of the cgroup and those of removed ones below it. */
static enum km_status count_objcgs(struct km_run *run, const struct km_memcg *m, uint64_t *seen,
				   struct km_memcg_pages *ret)
{
	uint64_t objcg, head, entry;
	const struct km_place *list = &run->k->layout->field[KF_obj_cgroup_list];
	struct km_list l;
	enum km_status st = km_read_field(run->view, KF_mem_cgroup_objcg, m->addr, 0, &objcg);

	if (!st && objcg)
		st = count_objcg(run, objcg, ret);
	if (!st)
		st = km_field_addr(run->view, KF_mem_cgroup_objcg_list, m->addr, 0, &head);
	if (st || !list->present)
		return st ? st : KM_ABSENT;
	km_list_init(&l, run->view, head, MAX_OBJCGS - *seen);
	while ((st = km_list_next(&l, &entry)) == KM_OK) {
		++*seen;
		st = count_objcg(run, entry - list->offset, ret);
		if (st)
			break;
	}
	return st == KM_END ? KM_OK : st;
}

static enum km_status count_objects(struct km_run *run, const struct km_memcgs *all,
				    struct km_memcg_found *ret)
{
	uint64_t symbol = run->k->sym[SYM_obj_stock], seen = 0;
	enum km_status st = run->k->layout->syms[SYM_obj_stock].present ? run->k->cpus : KM_ABSENT;
	unsigned cpu;
	size_t i;

	for (cpu = 0; !st && cpu < run->k->nr_cpus; cpu++) {
		if (km_cpu_possible(run->k, cpu))
			st = count_object_stock(run, all, km_per_cpu(run->k, symbol, cpu), ret->v);
	}
	/* The root is charged nothing for objects; a dying one has handed its list to the parent. */
	for (i = 0; !st && i < all->v.n; i++) {
		if (all->v.v[i].addr != all->root && all->v.v[i].online)
			st = count_objcgs(run, &all->v.v[i], &seen, &ret->v[i]);
	}
	ret->objects_whole = !st;
	if (st == KM_CORRUPT || st == KM_UNMAPPED)
		return km_run_issue(run, i && i <= all->v.n ? all->v.v[i - 1].addr : symbol, st,
				    "obj_cgroups: bytes charged for objects");
	if (st && st != KM_ABSENT)
		km_run_unknown(run, st, "bytes charged for objects");
	return KM_OK;
}

static enum km_status count_stocks(struct km_run *run, const struct km_memcgs *all,
				   struct km_memcg_found *ret)
{
	uint64_t symbol = run->k->sym[SYM_memcg_stock];
	enum km_status st =
		run->k->layout->syms[SYM_memcg_stock].present ? run->k->cpus : KM_ABSENT;
	unsigned cpu;

	for (cpu = 0; !st && cpu < run->k->nr_cpus; cpu++) {
		if (!km_cpu_possible(run->k, cpu))
			continue;
		st = count_stock(run, all, km_per_cpu(run->k, symbol, cpu), ret->v);
		if (st == KM_CORRUPT || st == KM_UNMAPPED)
			return km_run_issue(run, km_per_cpu(run->k, symbol, cpu), st,
					    "memcg_stock of CPU %u", cpu);
	}
	ret->stock_whole = !st;
	if (st && st != KM_ABSENT)
		km_run_unknown(run, st, "memcg_stock of a CPU");
	return KM_OK;
}

enum km_status km_memcg_charges_write(struct km_run *run, const struct km_memcgs *all,
				      const char *const *paths, struct km_memcg_found *ret)
{
	enum km_status st = KM_OK;

	ret->user_whole = ret->kernel_whole =
		run->sums->scanned && run->mm->page.memcg && !run->sums->unknown_pages;
	if (run->sums->scanned && run->mm->page.memcg && run->sums->unknown_pages)
		km_run_unknown(run, KM_OK,
			       "pages charged to memory cgroups: struct pages are not in the dump");
	if (run->sums->undecided_pages)
		ret->user_whole = false;
	/* The class of a page, and who holds it, are those of the scan. */
	if (run->sums->scanned && run->mm->page.memcg && (run->sums->classes_part || run->sums->undecided_pages))
		km_run_unknown(run, KM_OK, "class and owner of pages charged to memory cgroups: not all owners could be read");
	if (run->sums->scanned && run->mm->page.memcg)
		st = charge_slabs(run, all);
	if (!st && run->sums->scanned && run->mm->page.memcg)
		st = count_pages(run, all, paths, ret);
	if (!st)
		st = count_stocks(run, all, ret);
	return st ? st : count_objects(run, all, ret);
}
