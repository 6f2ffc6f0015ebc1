/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The page cache by inode. The scan of memory counted pages by the address_space that they name; here each is
 * identified. The inodes of all super blocks are the second witness, the trees of pages the third.
 */
#include <stdio.h>

#include "facts.h"
#include "sums.h"
#include "walk.h"
#include "owner/owner.h"
#include "collect/collect.h"
#include "base/work.h"

#define BATCH 64u /* address_spaces identified in one piece of work */

/* Pages of a large folio that is on its way to swap: in the tree, and not yet counted. */
#define IN_FLIGHT 512u

/* How many nodes a tree may have: no more than fit into memory. */
#define NODES_PER_PAGE 8u

struct files {
	struct km_run *run;
	struct km_supers supers;
	KM_VEC(uint64_t) more; /* address_spaces that inodes have and the scan did not find */
	struct km_file_sums sums;
};

struct worker {
	struct km_view *view;
	struct km_dirs dirs;
};

struct batch {
	struct km_arena arena;
	size_t n;
	struct km_file_facts v[BATCH];
};

/* ---- threads ---- */

static void file_worker_finish(void *arg, void *state)
{
	struct worker *w = state;

	(void)arg;
	if (!w)
		return;
	km_dirs_deinit(&w->dirs);
	km_view_destroy(w->view);
	free(w);
}

static enum km_status start_inodes(void *arg, void **ret)
{
	struct files *f = arg;
	struct worker *w = km_calloc(1, sizeof(*w));
	enum km_status st = w ? km_view_create(f->run->k, &w->view) : KM_NOMEM;

	if (!st)
		st = km_dirs_init(&w->dirs, &f->supers, w->view);
	if (st) {
		file_worker_finish(NULL, w);
		return st;
	}
	*ret = w;
	return KM_OK;
}

/* ---- inodes ---- */

static enum km_status walk_super(void *arg, void *state, uint64_t item, void **ret)
{
	struct files *f = arg;
	struct worker *w = state;
	struct km_inode_walk *walk = km_calloc(1, sizeof(*walk));

	*ret = walk;
	return walk ? km_inodes_walk(w->view, f->supers.v.v[item].addr, walk) : KM_NOMEM;
}

static void drop_walk(void *arg, void *result)
{
	(void)arg;
	if (result)
		km_inode_walk_free(result);
	free(result);
}

static enum km_status add_super(struct files *f, const struct km_super *sb,
				const struct km_inode_walk *walk)
{
	struct row_super_block row = { 0 };

	ROW_SET(row, super_block, addr, sb->addr);
	if (sb->device[0])
		ROW_SET(row, super_block, device, sb->device);
	if (sb->type[0])
		ROW_SET(row, super_block, fs_type, sb->type);
	if (sb->path)
		ROW_SET(row, super_block, path, sb->path);
	if (!walk->st)
		ROW_SET(row, super_block, inodes, walk->inodes);
	return ROW_ADD(f->run, super_block, row);
}

static enum km_status report_walk(struct files *f, const struct km_super *sb,
				  const struct km_inode_walk *walk)
{
	const char *type = sb->type[0] ? sb->type : "a file system of unknown type";
	enum km_status st = KM_OK;

	if (walk->strangers)
		st = km_run_issue(
			f->run, walk->stranger, KM_CORRUPT,
			"%llu inodes on the list of %s at 0x%llx name another super block",
			(unsigned long long)walk->strangers, type,
			(unsigned long long)sb->addr);
	if (walk->st == KM_UNSUPPORTED)
		km_run_unknown(f->run, walk->st, "inodes of %s beyond the first %llu", type,
			       (unsigned long long)walk->inodes);
	else if (!st && walk->st && walk->st != KM_ABSENT)
		st = km_run_issue(f->run, walk->bad, walk->st,
				  "inodes of %s at 0x%llx: list broken after %llu", type,
				  (unsigned long long)sb->addr, (unsigned long long)walk->inodes);
	return st;
}

static enum km_status take_walk(void *arg, uint64_t item, enum km_status st, void *result)
{
	struct files *f = arg;
	const struct km_super *sb = &f->supers.v.v[item];
	struct km_inode_walk *walk = result;
	size_t i;

	if (!st)
		st = report_walk(f, sb, walk);
	if (!st)
		st = add_super(f, sb, walk);
	if (!st && (walk->st || walk->strangers))
		f->sums.inodes_whole = false;
	for (i = 0; !st && i < walk->cached.n; i++) {
		const struct km_inode_pages *p = &walk->cached.v[i];
		uint64_t *to;

		if (!sb->is_hugetlb)
			f->sums.inode_pages += p->nrpages;
		if (sb->is_bdev)
			f->sums.bdev_inode_pages += p->nrpages;
		if (km_map_find(&f->run->owners->by_mapping, p->mapping))
			continue;
		to = km_vec_push(&f->more);
		if (!to)
			st = KM_NOMEM;
		else
			*to = p->mapping;
	}
	drop_walk(NULL, walk);
	return st;
}

static enum km_status walk_inodes(struct files *f)
{
	return km_work_run(&(struct km_work){
		.nr_items = f->supers.v.n,
		.jobs = f->run->jobs,
		.start = start_inodes,
		.finish = file_worker_finish,
		.produce = walk_super,
		.consume = take_walk,
		.drop = drop_walk,
		.arg = f,
	});
}

/* ---- address_spaces ---- */

static uint64_t nr_mappings(const struct files *f)
{
	return f->run->owners->mappings.n + f->more.n;
}

/* First what the scan found, then what it did not. */
static uint64_t mapping_at(const struct files *f, uint64_t i, const struct km_mapping_use **ret)
{
	const struct km_owners *o = f->run->owners;

	*ret = i < o->mappings.n ? &o->mappings.v[i] : NULL;
	return *ret ? (*ret)->mapping : f->more.v[i - o->mappings.n];
}

static enum km_status read_batch(void *arg, void *state, uint64_t item, void **ret)
{
	struct files *f = arg;
	struct worker *w = state;
	struct batch *b = km_calloc(1, sizeof(*b));
	uint64_t first = item * BATCH, n = nr_mappings(f) - first, i;
	enum km_status st = KM_OK;

	*ret = b;
	if (!b)
		return KM_NOMEM;
	b->n = n < BATCH ? n : BATCH;
	for (i = 0; !st && i < b->n; i++) {
		const struct km_mapping_use *use;
		uint64_t mapping = mapping_at(f, first + i, &use);

		st = km_file_facts_read(&w->dirs, f->run->mm, &b->arena, mapping,
					(km_mm_frame_bound(f->run->mm, f->run->k) + 1) * NODES_PER_PAGE, &b->v[i]);
	}
	return st;
}

static void drop_batch(void *arg, void *result)
{
	struct batch *b = result;

	(void)arg;
	if (b)
		km_arena_free(&b->arena);
	free(b);
}

/*
 * Compare what an inode says of itself in two ways. Its count and its tree change under one lock, under which
 * a page also starts or stops naming it; a page that is being added names it before that.
 */
static enum km_status report_odd(struct files *f, const struct km_mapping_use *use, const struct km_file_facts *x)
{
	const struct km_page_sums *sums = f->run->sums;
	uint64_t cached = use ? use->cached : 0;
	enum km_status st = KM_OK;

	if (x->st || x->super_st)
		return KM_OK;
	if (x->odd_mode)
		st = km_run_issue(f->run, x->inode_at, KM_CORRUPT, "inode %llu on %s: its type and its operations do not match",
				  (unsigned long long)x->ino, x->type ? x->type : "?");
	if (st || !x->settled || !x->has_nrpages || x->is_dax || x->kind == KM_FILE_HUGETLB || (use && use->class == KM_CLASS_hugetlb))
		return st;
	if (x->nrpages != x->tree.pointers)
		st = km_run_issue(f->run, x->mapping, KM_CORRUPT, "inode %llu on %s counts %llu pages, its tree has %llu",
				  (unsigned long long)x->ino, x->type ? x->type : "?", (unsigned long long)x->nrpages,
				  (unsigned long long)x->tree.pointers);
	else if (sums->scanned && !sums->unknown_pages && cached < x->nrpages)
		st = km_run_issue(f->run, x->mapping, KM_CORRUPT, "inode %llu on %s counts %llu pages, of which %llu name it",
				  (unsigned long long)x->ino, x->type ? x->type : "?", (unsigned long long)x->nrpages,
				  (unsigned long long)cached);
	return st;
}

/* Report what could not be read; returns the store's status. */
static enum km_status report_unread(struct files *f, const struct km_file_facts *x)
{
	struct km_run *run = f->run;
	enum km_status st = KM_OK;

	if (x->st == KM_CORRUPT || x->st == KM_UNMAPPED)
		return km_run_issue(run, x->mapping, x->st,
				    "pages name an address_space here that belongs to no inode");
	if (x->st) {
		km_run_unknown(run, x->st, "the inode of an address_space");
		return KM_OK;
	}
	if (x->super_st == KM_CORRUPT || x->super_st == KM_UNMAPPED)
		return km_run_issue(run, x->inode_at, x->super_st,
				    "an inode names a super block at 0x%llx, where there is none",
				    (unsigned long long)x->super);
	if (x->super_st)
		km_run_unknown(run, x->super_st, "the file system of an inode");
	if (x->kind_st)
		km_run_unknown(run, x->kind_st, "whether a file is of a tmpfs or memory that processes share");
	if (x->of_mounts) /* what is damaged is reported once */
		km_run_unknown(run, x->path_st, "the path of a file: where its file system is mounted");
	else if (x->path_st == KM_CORRUPT || x->path_st == KM_UNMAPPED)
		st = km_run_issue(run, x->path_at, x->path_st,
				  "the path of inode %llu on %s cannot be found",
				  (unsigned long long)x->ino, x->type ? x->type : "?");
	else if (x->path_st && x->path_st != KM_NOTFOUND)
		km_run_unknown(run, x->path_st, "the path of a file");
	if (!st && (x->tree_st == KM_CORRUPT || x->tree_st == KM_UNMAPPED))
		st = km_run_issue(run, x->tree.bad ? x->tree.bad : x->mapping, x->tree_st,
				  "tree of pages of inode %llu on %s: a node is damaged",
				  (unsigned long long)x->ino, x->type ? x->type : "?");
	else if (!st && x->tree_st && x->tree_st != KM_ABSENT && !x->super_st)
		km_run_unknown(run, x->tree_st, "the tree of pages of a file");
	if (!st && !x->tree_st && !x->super_st && x->has_swapped &&
	    (x->swapped > x->tree.values + IN_FLIGHT || x->tree.values > x->swapped + IN_FLIGHT))
		st = km_run_issue(run, x->inode_at, KM_CORRUPT,
				  "shared memory: %lld pages of inode %llu are swapped out, its tree has %llu",
				  (long long)x->swapped, (unsigned long long)x->ino,
				  (unsigned long long)x->tree.values);
	return st;
}

/* The kernel counts hugetlbfs in huge pages. @is_huge: as far as it is known. */
static void set_inode(struct row_file_cache *to, const struct km_file_facts *x, bool is_huge)
{
	struct row_file_cache row = *to;

	if (x->has_nrpages && !is_huge)
		ROW_SET(row, file_cache, nrpages, x->nrpages);
	ROW_SET(row, file_cache, inode, x->ino);
	ROW_SET(row, file_cache, size_bytes, x->size);
	if (!x->super_st) {
		ROW_SET(row, file_cache, super_block, x->super);
		if (x->type)
			ROW_SET(row, file_cache, fs_type, x->type);
		if (x->device)
			ROW_SET(row, file_cache, device, x->device);
		if (x->kind)
			ROW_SET(row, file_cache, kind, km_file_kind_names[x->kind]);
		ROW_SET(row, file_cache, written_back, !x->not_written);
	}
	if (x->path)
		ROW_SET(row, file_cache, path, x->path);
	if (x->end)
		ROW_SET(row, file_cache, path_end, x->end);
	if (x->has_deleted)
		ROW_SET(row, file_cache, deleted, x->deleted);
	if (x->has_swapped)
		ROW_SET(row, file_cache, swapped_pages, x->swapped);
	if (!x->tree_st && !x->super_st) {
		if (x->kind != KM_FILE_HUGETLB)
			ROW_SET(row, file_cache, tree_pages, x->tree.pointers);
		ROW_SET(row, file_cache, shadow_pages, x->is_shmem ? 0 : x->tree.values);
		ROW_SET(row, file_cache, tree_nodes, x->tree.nodes);
	}
	*to = row;
}

/* Whether the scan found all pages of a file: each struct page was read, or as many were found as it counts. */
static bool found_all(const struct files *f, const struct km_mapping_use *use,
		      const struct km_file_facts *x, bool is_huge)
{
	if (!f->run->sums->scanned || !f->run->sums->unknown_pages)
		return f->run->sums->scanned;
	return !is_huge && !x->st && x->has_nrpages && x->nrpages == (use ? use->cached : 0);
}

static enum km_status add_file(struct files *f, const struct km_mapping_use *use,
			       const struct km_file_facts *x)
{
	bool is_huge = x->kind == KM_FILE_HUGETLB || (use && use->class == KM_CLASS_hugetlb);
	struct row_file_cache row = { 0 };

	ROW_SET(row, file_cache, addr, x->mapping);
	if (is_huge)
		ROW_SET(row, file_cache, cached_pages, 0);
	if (!found_all(f, use, x, is_huge)) {
		if (f->run->sums->scanned)
			km_run_unknown(f->run, KM_OK, "how many pages of a file are in memory: "
						      "struct pages are not in the dump");
	} else if (is_huge) {
		ROW_SET(row, file_cache, hugetlb_pages, use ? use->cached : 0);
	} else {
		ROW_SET(row, file_cache, cached_pages, use ? use->cached : 0);
		if (f->run->mm->page.dirty)
			ROW_SET(row, file_cache, dirty_pages, use ? use->dirty : 0);
		if (f->run->mm->page.writeback)
			ROW_SET(row, file_cache, writeback_pages, use ? use->writeback : 0);
		if (!use || !use->mapped_part)
			ROW_SET(row, file_cache, mapped_pages, use ? use->mapped : 0);
		else
			km_run_unknown(f->run, KM_OK, "how many pages of a file are mapped: struct pages of a huge page are not in the dump");
	}
	if (use || x->is_shmem)
		ROW_SET(row, file_cache, shared_memory,
			x->is_shmem || (use && use->class == KM_CLASS_shmem));
	if (!x->st)
		set_inode(&row, x, is_huge || (x->super_st && !use));
	return ROW_ADD(f->run, file_cache, row);
}

static enum km_status name_owner(struct files *f, const struct km_mapping_use *use,
				 const struct km_file_facts *x)
{
	struct km_owners *o = f->run->owners;
	char text[4200];

	if (!use || x->st)
		return KM_OK;
	if (x->path)
		return km_owner_name(o, use->owner, x->path);
	o->unnamed += x->kind != KM_FILE_BLOCK_DEVICE && x->path_st && x->path_st != KM_NOTFOUND;
	if (x->kind == KM_FILE_BLOCK_DEVICE && x->device)
		snprintf(text, sizeof(text), "%s (block device)", x->device);
	else if (x->end)
		snprintf(text, sizeof(text), "(on %s) .../%s", x->device ? x->device : "?", x->end);
	else
		snprintf(text, sizeof(text), "(inode %llu on %s)", (unsigned long long)x->ino,
			 x->device ? x->device
			 : x->type ? x->type
				   : "?");
	return km_owner_name(o, use->owner, text);
}

static enum km_status take_batch(void *arg, uint64_t item, enum km_status st, void *result)
{
	struct files *f = arg;
	struct batch *b = result;
	size_t i;

	for (i = 0; !st && i < b->n; i++) {
		const struct km_mapping_use *use;

		(void)mapping_at(f, item * BATCH + i, &use);
		km_file_sums_add(&f->sums, use, &b->v[i]);
		st = report_unread(f, &b->v[i]);
		if (!st)
			st = report_odd(f, use, &b->v[i]);
		if (!st)
			st = add_file(f, use, &b->v[i]);
		if (!st)
			st = name_owner(f, use, &b->v[i]);
	}
	drop_batch(NULL, b);
	return st;
}

static enum km_status read_files(struct files *f)
{
	return km_work_run(&(struct km_work){
		.nr_items = (nr_mappings(f) + BATCH - 1) / BATCH,
		.jobs = f->run->jobs,
		.start = start_inodes,
		.finish = file_worker_finish,
		.produce = read_batch,
		.consume = take_batch,
		.drop = drop_batch,
		.arg = f,
	});
}

static enum km_status run_file(struct km_run *run)
{
	struct files f = { .run = run };
	enum km_status st = km_supers_read(run, &f.supers);

	f.sums.inodes_whole = !f.supers.lost;
	if (!run->mm->page.dirty || !run->mm->page.writeback)
		km_run_unknown(run, KM_NOTFOUND, "which pages are dirty or written back: flags of struct page");
	if (!st)
		st = walk_inodes(&f);
	if (!st)
		st = read_files(&f);
	if (!st)
		st = km_file_sums_check(run, &f.sums);
	km_vec_free(&f.more);
	km_supers_free(&f.supers);
	return st;
}

const struct km_collector km_collect_file = {
	.name = "file",
	.doc = "The page cache by inode: files, block devices, shared memory.",
	.fields = (const enum km_field_id[]){ KF_address_space_host, KF_address_space_nrpages,
					      KF_inode_i_sb, KF_super_block_s_list,
					      KF_super_block_s_type, KF_file_system_type_name,
					      KM_NR_FIELDS },
	.syms = (const enum km_sym_id[]){ SYM_super_blocks, KM_NR_SYMS },
	.tables = (const struct km_table *const[]){ &km_tbl_file_cache, &km_tbl_super_block, NULL },
	.after = (const char *const[]){ "page", NULL },
	.run = run_file,
};
