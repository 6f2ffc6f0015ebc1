/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef PROCESS_WORLD_H
#define PROCESS_WORLD_H

/**
 * Three processes on a toy machine, and a list of what was mapped in them: what a case must say comes of sums over
 * that list. Built for two eras of mappings, counters and struct pages.
 */

#include "toymachine/toy_case.h"

#define PAGE	 4096u
#define MAX_MAPS 4096u

#define VM_READ	   0x1u
#define VM_WRITE   0x2u
#define VM_EXEC	   0x4u
#define VM_SHARED  0x8u
#define VM_MAY	   0x70u
#define VM_LOCKED  0x2000u
#define VM_HUGETLB 0x400000u

#define CODE   UINT64_C(0x400000)
#define HEAP   UINT64_C(0x700000)
#define SHARED UINT64_C(0x7f0000000000)
#define HUGE   UINT64_C(0x7f1000000000)
#define FAR    UINT64_C(0x7f2000000000)
#define STACK  UINT64_C(0x7ffe00000000)

enum { ONE, TWO, THREE, NR_PROCESSES };

/* A page that was mapped. */
struct mapped {
	unsigned process;
	uint64_t vaddr, pfn, pages;
};

struct world {
	struct toy m;
	struct toy_case c;
	struct toy_process p[NR_PROCESSES];
	uint64_t dead, twin; /* tasks: a leader that has ended, a process that shares its memory */
	uint64_t code[4], heap[9]; /* frames */
	struct mapped maps[MAX_MAPS];
	unsigned nr_maps;
	uint64_t next_frame;
};

static void *kptr(uint64_t addr)
{
	return (void *)(uintptr_t)addr;
}

/* A frame of @class that was not used yet; of anonymous ones those that somebody maps. */
static uint64_t frame_of(struct world *w, enum toy_class class, unsigned order)
{
	uint64_t pfn;

	for (pfn = order ? 3 * w->m.section_pages : w->next_frame; pfn < 8 * w->m.section_pages;
	     pfn++) {
		struct page *page;

		if (w->m.class[pfn] != class || w->m.order[pfn] != order ||
		    (order && pfn & ((UINT64_C(1) << order) - 1)))
			continue;
		page = toy_page(&w->m, pfn);
		if (class == TOY_anon && !order) {
			if (page->_mapcount.counter < 0)
				continue;
			page->_mapcount.counter = -1;
		}
		if (!order) {
			page->_refcount.counter = 0;
			w->next_frame = pfn + 1;
		}
		return pfn;
	}
	fprintf(stderr, "no frame of class %s\n", toy_class_names[class]);
	abort();
}

static bool is_anon(const struct world *w, uint64_t pfn)
{
	return w->m.class[pfn] == TOY_anon;
}

/* Which page of its object is at @vaddr: linear_page_index(). */
static uint64_t place_of(struct world *w, unsigned process, uint64_t vaddr)
{
	const struct toy_process *p = &w->p[process];
	const struct vm_area_struct *v;
	unsigned i;

	for (i = 0; i < p->nr_vmas; i++) {
		v = toy_at(&w->m, p->vma[i]);
		if (v->vm_start <= vaddr && vaddr < v->vm_end)
			return v->vm_pgoff + (vaddr - v->vm_start) / PAGE;
	}
	abort();
}

/* Map a frame; @raw are the low bits of the entry. */
static void map_with(struct world *w, unsigned process, uint64_t vaddr, uint64_t pfn, uint64_t raw)
{
	struct page *page = toy_page(&w->m, pfn);

	toy_set_entry(&w->m, &w->p[process], vaddr, 1, raw);
	page->_mapcount.counter++;
	page->_refcount.counter++;
	page->index = place_of(w, process, vaddr);
	if (w->nr_maps == MAX_MAPS)
		abort();
	w->maps[w->nr_maps++] = (struct mapped){ process, vaddr, pfn, 1 };
	w->p[process].rss[w->m.class[pfn] == TOY_shmem ? MM_SHMEMPAGES
			  : is_anon(w, pfn)	       ? MM_ANONPAGES
						       : MM_FILEPAGES]++;
}

static void map(struct world *w, unsigned process, uint64_t vaddr, uint64_t pfn)
{
	map_with(w, process, vaddr, pfn, pfn * PAGE | 0x8000000000000025);
}

static void swap_out(struct world *w, unsigned process, uint64_t vaddr, unsigned slot)
{
	toy_set_entry(&w->m, &w->p[process], vaddr, 1, toy_swap_entry(&w->m, slot));
	w->p[process].rss[MM_SWAPENTS]++;
}

static struct vm_area_struct *add_vma(struct world *w, unsigned process, uint64_t start,
				      uint64_t pages, uint64_t flags)
{
	return toy_at(&w->m, toy_add_vma(&w->m, &w->p[process], start, pages, flags | VM_MAY));
}

/* Entries that nobody counts: the zero page, a marker; and one whose page may not be touched. */
static void map_special(struct world *w, unsigned process)
{
	uint64_t zero = (toy_sym(&w->m, "empty_zero_page") - UINT64_C(0xffffffff80000000) +
			 w->m.phys_base) /
			PAGE;
	uint64_t pfn = frame_of(w, TOY_anon, 0);

	toy_set_entry(&w->m, &w->p[process], HEAP + 30 * PAGE, 1, zero * PAGE | 0x225);
	toy_set_entry(&w->m, &w->p[process], HEAP + 31 * PAGE, 1, UINT64_C(31) << 59 | 0x200);
	map_with(w, process, HEAP + 32 * PAGE, pfn,
		 (~(pfn * PAGE) & UINT64_C(0x000ffffffffff000)) | 0x160);
}

static void map_common(struct world *w, unsigned process)
{
	struct vm_area_struct *v = add_vma(w, process, CODE, 16, VM_READ | VM_EXEC);
	unsigned i;

	v->vm_file = kptr(toy_open(&w->m, "toy.so"));
	v->vm_pgoff = 3;
	for (i = 0; i < 4; i++)
		map(w, process, CODE + i * PAGE, w->code[i]);
	map(w, process, CODE + 9 * PAGE, frame_of(w, TOY_file, 0));
	add_vma(w, process, HEAP, 64, VM_READ | VM_WRITE | (process == TWO ? VM_LOCKED : 0));
	for (i = 0; i < 9; i++)
		map(w, process, HEAP + 2 * i * PAGE, i < 5 ? w->heap[i] : frame_of(w, TOY_anon, 0));
	swap_out(w, process, HEAP + 40 * PAGE, 7);
	swap_out(w, process, HEAP + 41 * PAGE, 100 + process);
}

/* A huge page of the process alone, and one of hugetlb. */
static void map_huge(struct world *w, unsigned process)
{
	uint64_t pfn = frame_of(w, TOY_hugetlb, 9), i;
	int *entire = (int *)((uint8_t *)toy_page(&w->m, pfn + 1)
#if TOY_ERA == 61
			      + offsetof(struct page, compound_mapcount));
#else
			      + offsetof(struct folio, _entire_mapcount) -
			      offsetof(struct folio, _flags_1));
#endif

	add_vma(w, process, HUGE, 512, VM_READ | VM_WRITE | VM_HUGETLB);
	toy_set_entry(&w->m, &w->p[process], HUGE, 2, pfn * PAGE | 0x8000000000000085);
	*entire = 0;
	((struct mm_struct *)toy_at(&w->m, w->p[process].mm))->hugetlb_usage.counter = 512;
	pfn = frame_of(w, TOY_anon, 9);
	add_vma(w, process, HUGE + (2 << 20), 1024, VM_READ | VM_WRITE);
	toy_set_entry(&w->m, &w->p[process], HUGE + (2 << 20), 2, pfn * PAGE | 0x8000000000000085);
	w->maps[w->nr_maps++] = (struct mapped){ process, HUGE + (2 << 20), pfn, 512 };
	w->p[process].rss[MM_ANONPAGES] += 512;
	for (i = 0; i < 512; i++)
		toy_page(&w->m, pfn + i)->_mapcount.counter = -1;
}

static void build_process(struct world *w, unsigned process)
{
	static const char *const names[NR_PROCESSES] = { "one", "two", "three" };
	struct mm_struct *mm;
	struct vm_area_struct *v;
	unsigned i;

	toy_add_process(&w->m, 10 * ((int)process + 1), names[process], &w->p[process]);
	mm = toy_at(&w->m, w->p[process].mm);
	mm->start_brk = HEAP;
	mm->brk = HEAP + 64 * PAGE;
	mm->start_stack = STACK + PAGE;
	map_common(w, process);
	if (process == ONE)
		map_special(w, process);
	add_vma(w, process, SHARED, 8, VM_READ | VM_WRITE | VM_SHARED | 0x80);
	if (process == THREE)
		map_huge(w, process);
	for (i = 0; i < 20; i++) { /* more than one node holds */
		v = add_vma(w, process, FAR + i * (UINT64_C(1) << 30), 1, VM_READ | VM_WRITE);
		map(w, process, v->vm_start, frame_of(w, TOY_anon, 0));
	}
	v->anon_name = kptr(toy_room(&w->m, 64));
	strcpy(((struct anon_vma_name *)toy_at(&w->m, (uint64_t)(uintptr_t)v->anon_name))->name,
	       "given");
	add_vma(w, process, STACK, 4, VM_READ | VM_WRITE | 0x100);
}

static void name_vdso(struct world *w)
{
	struct toy_process *p = &w->p[ONE];
	struct vm_area_struct *v = toy_at(&w->m, p->vma[p->nr_vmas - 2]);
	uint64_t ops = toy_room(&w->m, sizeof(struct vm_operations_struct));
	uint64_t special = toy_room(&w->m, 64);

	((struct vm_operations_struct *)toy_at(&w->m, ops))->name =
		(const char *(*)(struct vm_area_struct *))kptr(
			toy_sym(&w->m, "special_mapping_name"));
	((struct vm_special_mapping *)toy_at(&w->m, special))->name = kptr(special + 16);
	strcpy((char *)toy_at(&w->m, special + 16), "[vdso]");
	v->anon_name = NULL;
	v->vm_ops = kptr(ops);
	v->vm_private_data = kptr(special);
}

static bool build(struct km_test *t, struct world *w)
{
	const char *error = NULL;
	struct task_struct *task;
	unsigned i, k, seed = 0;

	*w = (struct world){ 0 };
	if (!CHECK(toy_case_init(&w->c)))
		return false;
	do { /* one that has huge pages */
		toy_free(&w->m);
		if (!CHECK_MSG(toy_build(&w->m, toy_vmlinux, ++seed, &error), "%s", error))
			return false;
	} while (!toy_find(&w->m, TOY_anon, 9) || !toy_find(&w->m, TOY_hugetlb, 9));
	w->next_frame = 3 * w->m.section_pages;
	toy_processes_begin(&w->m);
	for (i = 0; i < 4; i++)
		w->code[i] = frame_of(w, TOY_file, 0);
	for (i = 0; i < 5; i++)
		w->heap[i] = frame_of(w, TOY_anon, 0);
	for (i = 0; i < NR_PROCESSES; i++)
		build_process(w, i);
	for (i = 0; i < 6; i++) {
		uint64_t pfn = frame_of(w, TOY_shmem, 0);

		for (k = ONE; k <= TWO; k++)
			map(w, k, SHARED + i * PAGE, pfn);
	}
	name_vdso(w);
	w->twin = toy_add_task(&w->m, &w->p[ONE], 40, false);
	/* The leader of three has ended, its thread has not; a kernel thread borrows memory. */
	w->dead = w->p[THREE].task;
	w->p[THREE].task = toy_add_task(&w->m, &w->p[THREE], 31, true);
	task = toy_at(&w->m, w->dead);
	task->mm = NULL;
	task->flags |= 4; /* PF_EXITING */
	task = toy_at(&w->m, toy_add_task(&w->m, &w->p[TWO], 99, false));
	task->flags = 0x200000;
	for (i = 0; i < NR_PROCESSES; i++)
		toy_process_end(&w->m, &w->p[i]);
	return true;
}

static void load(struct km_test *t, struct world *w)
{
	CHECK(toy_write_kdump(&w->m, w->c.dump));
	CHECK_EQ(toy_load(&w->c, toy_vmlinux), KM_OK);
	CHECK_STR(w->c.err.text, "");
}

static void end(struct world *w)
{
	toy_free(&w->m);
	toy_case_deinit(&w->c);
}

static void check_sql(struct km_test *t, const struct world *w, const char *sql, const char *want)
{
	char *got = toy_sql(&w->c, sql);

	CHECK_STR(got, want);
	free(got);
}

/* ---- what it must come to ---- */

struct sums {
	uint64_t rss, pss, pss_anon, uss, anon, shmem;
};

/* How often a frame is mapped: by the list, not by its struct page. */
static unsigned times(const struct world *w, uint64_t pfn)
{
	unsigned n = 0, i;

	for (i = 0; i < w->nr_maps; i++)
		n += pfn - w->maps[i].pfn < w->maps[i].pages;
	return n;
}

static struct sums sum(const struct world *w, unsigned process, uint64_t start, uint64_t end_addr)
{
	struct sums s = { 0 };
	unsigned i;

	for (i = 0; i < w->nr_maps; i++) {
		const struct mapped *m = &w->maps[i];
		unsigned n = times(w, m->pfn);
		uint64_t pss = m->pages * ((UINT64_C(4096) << 12) / n);

		if (m->process != process || m->vaddr < start || m->vaddr >= end_addr)
			continue;
		s.rss += m->pages;
		s.pss += pss;
		s.uss += n == 1 ? m->pages : 0;
		if (is_anon(w, m->pfn)) {
			s.anon += m->pages;
			s.pss_anon += pss;
		} else if (w->m.class[m->pfn] == TOY_shmem) {
			s.shmem += m->pages;
		}
	}
	return s;
}

static void print_process(FILE *f, const struct world *w, unsigned process, int pid)
{
	struct sums s = sum(w, process, 0, UINT64_MAX);
	const struct toy_process *p = &w->p[process];

	fprintf(f, "%d|%llu|%llu|%llu|%llu|%llu|%llu|%llu|%llu|%llu\n", pid,
		(unsigned long long)s.rss * 4, (unsigned long long)(s.pss >> 22),
		(unsigned long long)(s.pss_anon >> 22), (unsigned long long)s.uss * 4,
		(unsigned long long)s.anon * 4, (unsigned long long)s.shmem * 4,
		(unsigned long long)(s.rss - s.anon - s.shmem) * 4,
		(unsigned long long)p->rss[MM_SWAPENTS] * 4, (unsigned long long)p->tables * 4);
}

#define PROCESSES                                                                               \
	"SELECT pid, rss_kb, pss_kb, pss_anon_kb, uss_kb, anon_kb, shmem_kb, file_kb, swap_kb," \
	" page_table_kb FROM process_memory ORDER BY pid"

#define PROCESSES_BUT_20                                                                        \
	"SELECT pid, rss_kb, pss_kb, pss_anon_kb, uss_kb, anon_kb, shmem_kb, file_kb, swap_kb," \
	" page_table_kb FROM process_memory WHERE pid <> 20 ORDER BY pid"

/* Rows of processes of which @skip is left out. */
static void check_processes(struct km_test *t, const struct world *w, int skip, const char *also)
{
	char *want = NULL, *got;
	size_t bytes;
	FILE *f = open_memstream(&want, &bytes);

	REQUIRE(f != NULL);
	if (skip != 10)
		print_process(f, w, ONE, 10);
	if (skip != 20)
		print_process(f, w, TWO, 20);
	if (skip != 30)
		print_process(f, w, THREE, 30);
	if (skip != 10)
		print_process(f, w, ONE, 40);
	fclose(f);
	got = toy_sql(&w->c, also);
	CHECK_STR(got, want);
	free(got);
	free(want);
}

#endif
