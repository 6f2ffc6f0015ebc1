/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Files that processes hold. Since v3.19 no list of the kernel has all of them: what sockets carry to others, and what
 * drivers and file systems open for themselves, only its user knows.
 */
#include "census.h"
#include "mm/descriptors.h"
#include "process/process.h"
#include "view/maple.h"

struct walk {
	struct km_census *c;
	struct km_view *v;
	struct km_map seen; /* tables of open files, address spaces */
	uint64_t left;	    /* descriptors and mappings that may still be looked at */
};

static enum km_status walk_table(struct walk *w, uint64_t files)
{
	struct km_descriptors d;
	uint64_t fd, file;
	enum km_status st = KM_OK, got = km_descriptors_init(&d, w->v, files, &w->left);

	while (!st && !got && !(got = km_descriptors_next(&d, &fd, &file)))
		st = km_census_list(w->c, file, NULL);
	km_census_lost(w->c, got == KM_END ? KM_OK : got);
	return st;
}

static enum km_status take_mapping(struct walk *w, uint64_t vma)
{
	uint64_t file;
	enum km_status got = km_read_field(w->v, KF_vm_area_struct_vm_file, vma, 0, &file);

	km_census_lost(w->c, got);
	return got ? KM_OK : km_census_list(w->c, file, NULL);
}

static enum km_status walk_tree(struct walk *w, uint64_t tree)
{
	struct km_maple *m = km_calloc(1, sizeof(*m));
	uint64_t first, last, entry;
	enum km_status st = m ? KM_OK : KM_NOMEM, got;

	if (m)
		km_maple_init(m, w->v, tree, w->left);
	while (!st && (got = km_maple_next(m, &first, &last, &entry)) != KM_END) {
		w->left -= w->left > 0;
		km_census_lost(w->c, got);
		if (got == KM_ABSENT)
			break;
		if (!got)
			st = take_mapping(w, entry);
	}
	free(m);
	return st;
}

static enum km_status walk_list(struct walk *w, uint64_t vma)
{
	enum km_status st = KM_OK, got = KM_OK;

	while (!st && !got && vma) {
		if (!w->left)
			got = KM_CORRUPT;
		w->left -= w->left > 0;
		if (!got)
			st = take_mapping(w, vma);
		if (!got)
			got = km_read_field(w->v, KF_vm_area_struct_vm_next, vma, 0, &vma);
	}
	km_census_lost(w->c, got);
	return st;
}

static enum km_status walk_space(struct walk *w, uint64_t mm)
{
	uint64_t tree, vma, file;
	enum km_status st, got = km_read_field(w->v, KF_mm_struct_exe_file, mm, 0, &file);

	km_census_lost(w->c, got);
	st = got ? KM_OK : km_census_list(w->c, file, NULL);
	if (st)
		return st;
	if (!km_field_addr(w->v, KF_mm_struct_mm_mt, mm, 0, &tree))
		return walk_tree(w, tree);
	got = km_read_field(w->v, KF_mm_struct_mmap, mm, 0, &vma);
	km_census_lost(w->c, got);
	return got ? KM_OK : walk_list(w, vma);
}

static enum km_status walk_task(struct walk *w, uint64_t task)
{
	uint64_t addr;
	bool new = false;
	enum km_status st = KM_OK, got = km_read_field(w->v, KF_task_struct_files, task, 0, &addr);

	km_census_lost(w->c, got);
	if (!got && !km_map_set(&w->seen, addr, 1, &new))
		st = KM_NOMEM;
	if (!st && new)
		st = walk_table(w, addr);
	if (st)
		return st;
	got = km_read_field(w->v, KF_task_struct_mm, task, 0, &addr);
	km_census_lost(w->c, got);
	if (got)
		return KM_OK;
	if (!km_map_set(&w->seen, addr, 1, &new))
		return KM_NOMEM;
	return new ? walk_space(w, addr) : KM_OK;
}

enum km_status km_census_files(struct km_census *c)
{
	const struct km_run *run = c->l->run;
	struct walk w = { .c = c, .v = run->view, .left = KM_DESCRIPTORS_MAX };
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < run->tasks->n; i++)
		st = walk_task(&w, run->tasks->v[i].addr);
	km_map_free(&w.seen);
	return st;
}
