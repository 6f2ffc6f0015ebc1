/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Compressed block devices (drivers/block/zram) and their pools of pages (mm/zsmalloc.c). Both are mostly modules: what
 * their structures look like is then in the dump itself, as the BTF of the module.
 */
#include <stdio.h>

#include "mm/btf.h"
#include "owner.h"
#include "mm/disks.h"
#include "mm/counter.h"

#define MAX_STRUCT  8192u
#define MAX_CLASSES 1024u
#define MAX_GROUPS  64u
/*
 * A pool's pages are found by walking it, one struct page after the other in no order: with one pool all pages of the class
 * are its own, and with several larger ones it would take seconds.
 */
#define MAX_WALKED 262144u

enum member {
	ZRAM_MEM_POOL,
	ZRAM_DISKSIZE,
	ZRAM_COMPRESSED,
	ZRAM_STORED,
	ZRAM_SAME,
	ZRAM_HUGE,
	POOL_PAGES,
	POOL_CLASS,
	CLASS_LIST,
	CLASS_PAGES,
	ZSPAGE_LIST,
	ZSPAGE_FIRST,
	NR_MEMBERS
};

/* As the layout of a kernel that has them built in knows them, and as the BTF of a module does. */
static const struct {
	enum km_field_id field;
	const char *module, *type, *path, *old_path;
} members[NR_MEMBERS] = {
	[ZRAM_MEM_POOL] = { KF_zram_mem_pool, "zram", "zram", "mem_pool", NULL },
	[ZRAM_DISKSIZE] = { KF_zram_disksize, "zram", "zram", "disksize", NULL },
	[ZRAM_COMPRESSED] = { KF_zram_compressed, "zram", "zram", "stats.compr_data_size", NULL },
	[ZRAM_STORED] = { KF_zram_stored, "zram", "zram", "stats.pages_stored", NULL },
	[ZRAM_SAME] = { KF_zram_same, "zram", "zram", "stats.same_pages", "stats.zero_pages" },
	[ZRAM_HUGE] = { KF_zram_huge, "zram", "zram", "stats.huge_pages", NULL },
	[POOL_PAGES] = { KF_zs_pool_pages, "zsmalloc", "zs_pool", "pages_allocated", NULL },
	[POOL_CLASS] = { KF_zs_pool_class, "zsmalloc", "zs_pool", "size_class[]", NULL },
	[CLASS_LIST] = { KF_size_class_list, "zsmalloc", "size_class", "fullness_list[]", NULL },
	[CLASS_PAGES] = { KF_size_class_pages, "zsmalloc", "size_class", "pages_per_zspage", NULL },
	[ZSPAGE_LIST] = { KF_zspage_list, "zsmalloc", "zspage", "list", NULL },
	[ZSPAGE_FIRST] = { KF_zspage_first, "zsmalloc", "zspage", "first_zpdesc", "first_page" },
};

struct pool {
	uint64_t addr, pages;
	uint32_t id;
};

struct walk {
	struct km_run *run;
	struct km_place place[NR_MEMBERS];
	KM_VEC(struct pool) pools;
	bool pages_lost; /* how many pages a pool has */
};

/* Where members are; KM_ABSENT: that is unknown, for the reason in @why. */
static enum km_status find_places(struct walk *w, char *why, size_t room)
{
	const struct km_layout *l = w->run->k->layout;
	const char *module = NULL;
	struct km_btf btf;
	enum km_status st = KM_OK;
	unsigned i;

	for (i = 0; i < NR_MEMBERS; i++) {
		if (l->field[members[i].field].present) {
			w->place[i] = l->field[members[i].field];
			continue;
		}
		if (!module || strcmp(module, members[i].module) != 0) {
			module = members[i].module;
			st = km_btf_open(&btf, w->run->view, module);
			if (st)
				snprintf(why, room,
					 "the types of %s are those of a module, and the dump has "
					 "no "
					 "BTF of it: %s",
					 module, km_status_name(st));
		}
		if (st)
			return KM_ABSENT;
		if (km_btf_place(&btf, members[i].type, members[i].path, &w->place[i]) &&
		    members[i].old_path)
			(void)km_btf_place(&btf, members[i].type, members[i].old_path,
					   &w->place[i]);
	}
	if (w->place[ZRAM_DISKSIZE].present)
		return KM_OK;
	snprintf(why, room, "the BTF of module zram does not describe struct zram");
	return KM_ABSENT;
}

/* A member, read by its place. */
static enum km_status read_placed(struct walk *w, uint64_t base, enum member m, uint64_t index,
				  uint64_t *ret)
{
	const struct km_place *p = &w->place[m];

	if (!p->present || p->bytes > 8)
		return KM_ABSENT;
	if (index && index >= p->count)
		return KM_CORRUPT;
	return km_read_uint(w->run->view, base + p->offset + index * p->stride, p->bytes, ret);
}

static enum km_status add_pool(struct walk *w, uint64_t addr, const char *name)
{
	struct pool *p = km_vec_push(&w->pools);
	enum km_status st;

	if (!p)
		return KM_NOMEM;
	p->addr = addr;
	st = read_placed(w, addr, POOL_PAGES, 0, &p->pages);
	if (st) {
		w->pages_lost = true;
		km_run_unknown(w->run, st, "pages of the pool of %s", name);
	}
	return km_owner_add(w->run->owners, KM_CLASS_zsmalloc, name, addr, -1, &p->id);
}

static enum km_status add_device(struct walk *w, uint64_t disk, uint64_t zram, const char *name)
{
	struct row_zram_device row = { 0 };
	uint64_t pool = 0, v;
	enum km_status st = read_placed(w, zram, ZRAM_DISKSIZE, 0, &v);

	ROW_SET(row, zram_device, name, name);
	ROW_SET(row, zram_device, addr, zram);
	if (st)
		return km_run_issue(w->run, disk, st, "device %s cannot be read", name);
	ROW_SET(row, zram_device, disk_bytes, v);
	st = read_placed(w, zram, ZRAM_STORED, 0, &v);
	if (!st)
		ROW_SET(row, zram_device, stored_pages, v);
	if (!st)
		st = read_placed(w, zram, ZRAM_COMPRESSED, 0, &v);
	if (!st)
		ROW_SET(row, zram_device, compressed_bytes, v);
	else /* each kernel has them */
		km_run_unknown(w->run, st, "what %s stores", name);
	if (!read_placed(w, zram, ZRAM_SAME, 0, &v))
		ROW_SET(row, zram_device, same_pages, v);
	if (!read_placed(w, zram, ZRAM_HUGE, 0, &v))
		ROW_SET(row, zram_device, huge_pages, v);
	st = read_placed(w, zram, ZRAM_MEM_POOL, 0, &pool);
	if (!st && pool) { /* none before the disk has a size */
		st = add_pool(w, pool, name);
		if (st)
			return st;
		if (!read_placed(w, pool, POOL_PAGES, 0, &v))
			ROW_SET(row, zram_device, pool_pages, v);
	} else if (!st) {
		ROW_SET(row, zram_device, pool_pages, 0);
	}
	return ROW_ADD(w->run, zram_device, row);
}

/* ---- pages of a pool ---- */

/* Its pages are linked by what is the index of others; one that has a page of its own keeps no link there. */
static enum km_status claim_zspage(struct walk *w, uint64_t zspage, uint64_t nr,
				   const struct pool *p)
{
	uint64_t page, pfn, i;
	enum km_status st = read_placed(w, zspage, ZSPAGE_FIRST, 0, &page);

	for (i = 0; !st && i < nr; i++) {
		st = km_mm_page_pfn(w->run->mm, page, &pfn);
		if (st)
			return st;
		(void)km_owner_claim(w->run->owners, pfn, 1, p->id);
		if (i + 1 < nr)
			st = km_read_field(w->run->view, KF_page_index, page, 0, &page);
	}
	return st;
}

static enum km_status claim_class(struct walk *w, uint64_t class, const struct pool *p)
{
	const struct km_place *lists = &w->place[CLASS_LIST];
	uint64_t nr, entry, i;
	enum km_status st = read_placed(w, class, CLASS_PAGES, 0, &nr);

	if (!st && (!nr || nr > 64 || lists->count > MAX_GROUPS))
		st = KM_CORRUPT;
	for (i = 0; !st && i < lists->count; i++) {
		struct km_list l;

		km_list_init(&l, w->run->view, class + lists->offset + i * lists->stride,
			     MAX_WALKED);
		while ((st = km_list_next(&l, &entry)) == KM_OK) {
			st = claim_zspage(w, entry - w->place[ZSPAGE_LIST].offset, nr, p);
			if (st)
				return st;
		}
		if (st == KM_END)
			st = KM_OK;
	}
	return st;
}

static enum km_status claim_pool(struct walk *w, const struct pool *p)
{
	const struct km_place *classes = &w->place[POOL_CLASS];
	uint64_t i, class, last = 0;
	enum km_status st = KM_OK;

	if (!classes->present || !w->place[CLASS_LIST].present || !w->place[ZSPAGE_FIRST].present ||
	    classes->count > MAX_CLASSES)
		return KM_ABSENT;
	for (i = 0; !st && i < classes->count; i++) {
		st = read_placed(w, p->addr, POOL_CLASS, i, &class);
		if (!st && class && class != last) /* merged ones are neighbours */
			st = claim_class(w, class, p);
		last = class;
	}
	return st;
}

/* Give pages of class zsmalloc their owners. */
static enum km_status claim_pools(struct walk *w)
{
	struct km_run *run = w->run;
	uint64_t pages = 0;
	int64_t counted = -1;
	enum km_status st = KM_OK;
	size_t i;

	if (!w->pools.n)
		return KM_OK;
	for (i = 0; i < w->pools.n; i++)
		pages += w->pools.v[i].pages;
	(void)km_zone_stat_sum(run->view, run->mm, KC_NR_ZSPAGES, &counted);
	if (w->pools.n == 1 && !w->pages_lost && counted == (int64_t)pages) {
		run->owners->rest[KM_CLASS_zsmalloc] = w->pools.v[0].id;
		return KM_OK;
	}
	if (pages > MAX_WALKED) {
		km_run_unknown(run, KM_OK, "which of %zu pools has which of %llu pages", w->pools.n,
			       (unsigned long long)pages);
		return KM_OK;
	}
	for (i = 0; !st && i < w->pools.n; i++) {
		enum km_status got = claim_pool(w, &w->pools.v[i]);

		if (got == KM_ABSENT)
			km_run_unknown(run, got, "which pages a pool of a zram device has: where members of zsmalloc are");
		else if (got == KM_EXCLUDED || got == KM_MISSING) /* the pool is whole, the dump is not */
			km_run_unknown(run, got, "which pages a pool of a zram device has");
		else if (got)
			st = km_run_issue(run, w->pools.v[i].addr, got,
					  "pool of a zram device: pages of it cannot be found");
	}
	return st;
}

static enum km_status run_zram(struct km_run *run)
{
	struct walk w = { .run = run };
	struct km_disks disks;
	char name[64], why[160] = "";
	uint64_t disk, zram;
	enum km_status st = km_disks_init(&disks, run->view), stored = KM_OK;
	bool ready = false;

	while (!st && !stored && (st = km_disks_next(&disks, &disk)) == KM_OK) {
		km_disk_name(run->view, disk, name, sizeof(name));
		disks.lost += strcmp(name, "?") == 0;
		if (strncmp(name, "zram", 4) != 0)
			continue;
		if (!ready && find_places(&w, why, sizeof(why))) {
			km_journal_skip(&run->journal, "%s", why);
			break;
		}
		ready = true;
		stored = km_read_field(run->view, KF_gendisk_private_data, disk, 0, &zram);
		stored = stored ? km_run_issue(run, disk, stored, "device %s cannot be read", name)
				: add_device(&w, disk, zram, name);
	}
	km_disks_deinit(&disks);
	if (disks.lost)
		km_run_unknown(run, disks.why, "%llu disks, which may be of zram",
			       (unsigned long long)disks.lost);
	if (!stored && st && st != KM_END && st != KM_NOMEM)
		km_run_unknown(run, st, "the list of block devices");
	if (!stored && st != KM_NOMEM)
		stored = claim_pools(&w);
	km_vec_free(&w.pools);
	return st == KM_NOMEM ? st : stored;
}

const struct km_collector km_collect_zram = {
	.name = "zram",
	.doc = "Compressed block devices and their pools.",
	.fields = (const enum km_field_id[]){ KF_gendisk_disk_name, KF_gendisk_private_data,
					      KM_NR_FIELDS },
	.syms = (const enum km_sym_id[]){ SYM_blockdev_superblock, KM_NR_SYMS },
	.tables = (const struct km_table *const[]){ &km_tbl_zram_device, NULL },
	.claims = true,
	.run = run_zram,
};
