/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Rows of tables vma and process_memory, and the kernel's counters beside what was walked. */
#include <stdio.h>

#include "process_impl.h"

#define MAX_DIFFERENT 100u /* rows of table check for single processes */

static int64_t kb(const struct km_space_plan *p, uint64_t pages)
{
	return (int64_t)(pages << (p->k->page_shift - 10));
}

static uint64_t unread(const struct km_usage *use)
{
	return use->unread_tables + use->unread_pages + use->unread_swap + use->unread_shmem;
}

/* As the kernel prints a counter: sums of what CPUs and tasks keep may be below zero for a while. */
static int64_t counted_kb(const struct km_space_plan *p, int64_t pages)
{
	return kb(p, pages > 0 ? (uint64_t)pages : 0);
}

static int64_t pss_kb(uint64_t pss)
{
	return (int64_t)(pss >> KM_PSS_SHIFT >> 10);
}

enum km_status km_process_report_issues(const struct km_space_plan *p, const struct km_space_use *u)
{
	const struct km_space *s = u->space;
	enum km_status st = KM_OK;
	uint64_t i;

	for (i = 0; !st && i < u->nr_issues && i < KM_SPACE_ISSUES; i++)
		st = km_run_issue(p->run, u->issues[i].addr, u->issues[i].st,
				  "process %lld (%s): %s", (long long)s->pid, s->comm,
				  u->issues[i].text);
	if (!st && u->nr_issues > KM_SPACE_ISSUES)
		st = km_run_issue(p->run, s->mm, u->more_st,
				  "process %lld (%s): %llu more such issues", (long long)s->pid,
				  s->comm, (unsigned long long)(u->nr_issues - KM_SPACE_ISSUES));
	return st;
}

/* "%02x:%02x", as /proc/PID/maps prints dev_t. */
static const char *device_text(const struct km_space_plan *p, uint64_t dev)
{
	return km_arena_printf(&p->run->arena, "%02x:%02x", (unsigned)(dev >> 20),
			       (unsigned)dev & 0xfffff);
}

static enum km_status set_file(const struct km_space_plan *p, const struct km_vma *v,
			       struct row_vma *row)
{
	const struct km_mapped_file *f = v->file;
	const char *device;

	if (f->inode_st) {
		km_run_unknown(p->run, f->inode_st, "inode of a file that is mapped");
	} else {
		device = device_text(p, f->device);
		if (!device)
			return KM_NOMEM;
		ROW_SET(*row, vma, device, device);
		ROW_SET(*row, vma, inode, f->inode);
	}
	ROW_SET(*row, vma, offset_bytes, v->pgoff << p->k->page_shift);
	if (f->path && !v->name)
		ROW_SET(*row, vma, path, f->path);
	else if (!v->name)
		km_run_unknown(p->run, f->path_st, "path of a file that is mapped");
	return KM_OK;
}

static void set_usage(const struct km_space_plan *p, const struct km_usage *use,
		      struct row_vma *row)
{
	if (!use->unread_tables) {
		ROW_SET(*row, vma, rss_kb, kb(p, use->rss));
		ROW_SET(*row, vma, hugetlb_kb, kb(p, use->hugetlb));
		if (!use->unread_shmem)
			ROW_SET(*row, vma, swap_kb, kb(p, use->swap + use->shmem_swap));
		if (!use->unread_swap)
			ROW_SET(*row, vma, swap_pss_kb, pss_kb(use->swap_pss));
	}
	if (!use->unread_tables && !use->unread_pages) {
		ROW_SET(*row, vma, pss_kb, pss_kb(use->pss));
		ROW_SET(*row, vma, uss_kb, kb(p, use->uss));
		ROW_SET(*row, vma, anon_kb, kb(p, use->anon));
		ROW_SET(*row, vma, file_kb, kb(p, use->rss - use->anon - use->shmem));
		ROW_SET(*row, vma, shmem_kb, kb(p, use->shmem));
		ROW_SET(*row, vma, thp_kb, kb(p, use->thp));
		ROW_SET(*row, vma, locked_kb, pss_kb(use->pss_locked));
	}
	ROW_SET(*row, vma, unread, unread(use));
}

enum km_status km_process_write_vma(const struct km_space_plan *p, const struct km_space_use *u,
				    const struct km_vma *v)
{
	char perms[5] = "---p", flags[KM_VM_FLAGS_ROOM];
	struct row_vma row = { 0 };
	enum km_status st;

	ROW_SET(row, vma, pid, u->space->pid);
	ROW_SET(row, vma, start_addr, v->start);
	ROW_SET(row, vma, end_addr, v->end);
	km_vm_perms(v->flags, perms);
	ROW_SET(row, vma, perms, perms);
	if (km_vm_flags_text(&p->letters, v->flags, flags))
		ROW_SET(row, vma, vm_flags, flags);
	ROW_SET(row, vma, addr, v->addr);
	if (v->name)
		ROW_SET(row, vma, path, v->name);
	if (v->file) {
		st = set_file(p, v, &row);
		if (st)
			return st;
	}
	set_usage(p, &v->use, &row);
	return ROW_ADD(p->run, vma, row);
}

/* The kernel's own counters give a part of what the page tables do not show. */
static void set_counted(const struct km_space_plan *p, const struct km_space_use *u,
			struct row_process_memory *row)
{
	const struct km_usage *use = &u->sum;
	const struct km_space_counters *c = &u->counters;
	bool walked = !use->unread_tables && !u->vmas_st;
	int64_t file = c->rss[0], anon = c->rss[1], swap = c->rss[2], shmem = c->rss[3];

	if (walked && !use->unread_pages) {
		anon = (int64_t)use->anon;
		shmem = (int64_t)use->shmem;
		file = (int64_t)(use->rss - use->anon - use->shmem);
	}
	if (walked)
		swap = (int64_t)use->swap;
	if ((walked && !use->unread_pages) || !c->rss_st) {
		ROW_SET(*row, process_memory, anon_kb, counted_kb(p, anon));
		ROW_SET(*row, process_memory, file_kb, counted_kb(p, file));
		ROW_SET(*row, process_memory, shmem_kb, counted_kb(p, shmem));
	}
	if (walked)
		ROW_SET(*row, process_memory, rss_kb, kb(p, use->rss));
	else if (!c->rss_st)
		ROW_SET(*row, process_memory, rss_kb, counted_kb(p, file + anon + shmem));
	if (walked || !c->rss_st)
		ROW_SET(*row, process_memory, swap_kb, counted_kb(p, swap));
	if (walked)
		ROW_SET(*row, process_memory, hugetlb_kb, kb(p, use->hugetlb));
	else if (c->has_hugetlb)
		ROW_SET(*row, process_memory, hugetlb_kb, kb(p, c->hugetlb));
}

enum km_status km_process_write(const struct km_space_plan *p, const struct km_proc *proc,
				const struct km_space_use *u)
{
	const struct km_usage *use = &u->sum;
	struct row_process_memory row = { 0 };

	ROW_SET(row, process_memory, pid, proc->pid);
	if (proc->comm[0])
		ROW_SET(row, process_memory, comm, proc->comm);
	if (u->counters.has_total_vm)
		ROW_SET(row, process_memory, vss_kb, kb(p, u->counters.total_vm));
	if (u->counters.has_locked_vm)
		ROW_SET(row, process_memory, locked_kb, kb(p, u->counters.locked_vm));
	if (u->counters.has_table_bytes)
		ROW_SET(row, process_memory, page_table_kb, u->counters.table_bytes >> 10);
	set_counted(p, u, &row);
	if (!use->unread_tables && !use->unread_pages && !u->vmas_st) {
		ROW_SET(row, process_memory, pss_kb, pss_kb(use->pss));
		ROW_SET(row, process_memory, pss_anon_kb, pss_kb(use->pss_anon));
		ROW_SET(row, process_memory, pss_file_kb,
			pss_kb(use->pss - use->pss_anon - use->pss_shmem));
		ROW_SET(row, process_memory, pss_shmem_kb, pss_kb(use->pss_shmem));
		ROW_SET(row, process_memory, uss_kb, kb(p, use->uss));
		ROW_SET(row, process_memory, thp_kb, kb(p, use->thp));
	}
	if (!use->unread_tables && !use->unread_swap && !u->vmas_st)
		ROW_SET(row, process_memory, swap_pss_kb, pss_kb(use->swap_pss));
	if (!u->vmas_st)
		ROW_SET(row, process_memory, mappings, u->vmas.n);
	ROW_SET(row, process_memory, unread, unread(use));
	ROW_SET(row, process_memory, mm_addr, u->space->mm);
	if (!proc->first)
		ROW_SET(row, process_memory, same_as_pid, u->space->pid);
	return ROW_ADD(p->run, process_memory, row);
}

void km_process_report_unknown(const struct km_space_plan *p, const struct km_space_use *u)
{
	uint64_t n = unread(&u->sum);

	if (!n)
		return;
	p->run->journal.unknowns += n - 1;
	km_run_unknown(
		p->run, KM_OK,
		"process %lld (%s): %llu page tables, %llu struct pages and %llu counts of swap"
		" cannot be read",
		(long long)u->space->pid, u->space->comm, (unsigned long long)u->sum.unread_tables,
		(unsigned long long)u->sum.unread_pages,
		(unsigned long long)(u->sum.unread_swap + u->sum.unread_shmem));
}

/* ---- the kernel's counters beside the page tables ---- */

/* What is counted in two ways for one space. */
struct pair {
	struct km_process_sum *sum;
	const char *name, *what; /* of the check; what of it, or NULL */
	const char *left, *right;
	int64_t walked, counted;
	bool known;
};

#define CHECK_RSS    "memory of processes: page tables = counters"
#define CHECK_TABLES "page tables of processes: walked = counter"
#define CHECK_SIZE   "mappings of processes: sizes = counter"

static const char *const rss_names[KM_RSS_COUNTERS] = { "file", "anon", "swap", "shmem" };

static enum km_status add_pair(const struct km_space_plan *p, const struct km_space_use *u,
			       const struct pair *pair, unsigned *different)
{
	char subject[80];

	if (!pair->known ||
	    __builtin_add_overflow(pair->sum->walked, pair->walked, &pair->sum->walked) ||
	    __builtin_add_overflow(pair->sum->counted, pair->counted, &pair->sum->counted))
		pair->sum->unknown = true;
	if (!pair->known || pair->walked == pair->counted || (*different)++ >= MAX_DIFFERENT)
		return KM_OK;
	snprintf(subject, sizeof(subject), "%s%s%s (%lld)", pair->what ? pair->what : "",
		 pair->what ? ", " : "", u->space->comm, (long long)u->space->pid);
	return km_journal_check(&p->run->journal, pair->name, subject, pair->left, &pair->walked,
				pair->right, &pair->counted, 0, NULL);
}

static enum km_status sum_rss(const struct km_space_plan *p, const struct km_space_use *u,
			      struct km_process_sums *sums)
{
	const struct km_usage *use = &u->sum;
	bool walked = !use->unread_tables && !u->vmas_st;
	/* Up to v4.4 shared memory counts with files. */
	bool split = p->k->layout->consts[KC_MM_SHMEMPAGES].present;
	int64_t rss[KM_RSS_COUNTERS] = { (int64_t)(use->rss - use->anon - (split ? use->shmem : 0)),
					 (int64_t)use->anon, (int64_t)use->swap,
					 split ? (int64_t)use->shmem : 0 };
	enum km_status st = KM_OK;
	unsigned i;

	for (i = 0; !st && i < KM_RSS_COUNTERS; i++)
		st = add_pair(p, u,
			      &(struct pair){
				      .sum = &sums->rss[i],
				      .name = CHECK_RSS,
				      .what = rss_names[i],
				      .left = "pages in page tables",
				      .right = "mm_struct.rss_stat",
				      .walked = rss[i],
				      .counted = u->counters.rss[i],
				      .known = !u->counters.rss_st && walked &&
					       (!use->unread_pages || i == 2),
			      },
			      &sums->different);
	return st;
}

enum km_status km_process_sum(const struct km_space_plan *p, const struct km_space_use *u,
			      struct km_process_sums *sums)
{
	const struct km_space_counters *c = &u->counters;
	bool walked = !u->sum.unread_tables && !u->vmas_st;
	uint64_t pages = 0;
	enum km_status st = sum_rss(p, u, sums);
	size_t i;

	for (i = 0; i < u->vmas.n; i++)
		pages += (u->vmas.v[i].end - u->vmas.v[i].start) >> p->k->page_shift;
	if (!st)
		st = add_pair(
			p, u,
			&(struct pair){
				.sum = &sums->tables,
				.name = CHECK_TABLES,
				.left = "page tables below the top",
				.right = "mm_struct.pgtables_bytes in pages",
				.walked = (int64_t)u->counted_tables,
				.counted = (int64_t)(c->table_bytes >> p->k->page_shift),
				.known = c->has_table_bytes && walked && u->tables_known,
			},
			&sums->different);
	if (!st)
		st = add_pair(p, u,
			      &(struct pair){
				      .sum = &sums->mapped,
				      .name = CHECK_SIZE,
				      .left = "pages of address space in mappings",
				      .right = "mm_struct.total_vm",
				      .walked = (int64_t)pages,
				      .counted = (int64_t)c->total_vm,
				      .known = c->has_total_vm && !u->vmas_st,
			      },
			      &sums->different);
	if (!st && c->has_hugetlb)
		st = add_pair(p, u,
			      &(struct pair){
				      .sum = &sums->hugetlb,
				      .name = CHECK_RSS,
				      .what = "hugetlb",
				      .left = "pages in page tables",
				      .right = "mm_struct.hugetlb_usage",
				      .walked = (int64_t)u->sum.hugetlb,
				      .counted = (int64_t)c->hugetlb,
				      .known = walked,
			      },
			      &sums->different);
	return st;
}

static enum km_status check_process_sum(const struct km_space_plan *p, const char *name, const char *subject,
					const char *left, const char *right, const struct km_process_sum *sum,
					bool part)
{
	bool unknown = sum->unknown;

	return km_journal_check(&p->run->journal, name, subject, left,
				unknown ? NULL : &sum->walked, right,
				unknown ? NULL : &sum->counted, 0,
				unknown ? "a part of the processes could not be read"
				: part	? "a part is compared: not all processes could be found"
					: NULL);
}

enum km_status km_process_check(const struct km_space_plan *p, const struct km_process_sums *sums)
{
	const struct km_layout *l = p->k->layout;
	enum km_status st = KM_OK;
	unsigned i;

	for (i = 0; !st && i < KM_RSS_COUNTERS; i++) {
		if (i == 3 && !l->consts[KC_MM_SHMEMPAGES].present)
			continue;
		st = check_process_sum(p, CHECK_RSS, rss_names[i], "pages in page tables of all processes",
				       "sum of mm_struct.rss_stat", &sums->rss[i], sums->part);
	}
	if (!st && l->field[KF_mm_struct_hugetlb_usage].present)
		st = check_process_sum(p, CHECK_RSS, "hugetlb", "pages in page tables of all processes",
				       "sum of mm_struct.hugetlb_usage", &sums->hugetlb, sums->part);
	if (!st)
		st = check_process_sum(p, CHECK_TABLES, NULL, "page tables below the top of all processes",
				       "sum of mm_struct.pgtables_bytes in pages", &sums->tables, sums->part);
	return st ? st
		  : check_process_sum(p, CHECK_SIZE, NULL, "pages of address space in mappings",
				      "sum of mm_struct.total_vm", &sums->mapped, sums->part);
}
