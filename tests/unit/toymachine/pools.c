/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Who holds pages on a toy machine: tasks, areas of vmalloc, a module, per-CPU chunks. Their structures and
 * page tables are in spare frames, which stay other_kernel; the pages they own change class.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "maker.h"

#define VMALLOC UINT64_C(0xffffc90000000000)
#define MODULES UINT64_C(0xffffffffc0000000)
#define CALLER	UINT64_C(0xffffffff81000100) /* and on: who made areas */
#define CALLERS 16u

uint64_t toy_spare_frame(struct toy *m)
{
	uint64_t pfn = m->next_paddr / PAGE;

	m->next_paddr += PAGE;
	if (pfn >= 3 * m->section_pages || m->class[pfn] != TOY_other_kernel)
		abort();
	m->frame[pfn] = TOY_DATA;
	return pfn;
}

uint64_t toy_make(struct maker *k, uint64_t bytes)
{
	bytes = (bytes + 63) & ~UINT64_C(63);
	if (k->meta_end - k->meta < bytes) {
		/* no structure begins with its page: a pointer to it would be one to the page */
		k->meta = TOY_DIRECT_MAP + toy_spare_frame(k->m) * PAGE + 64;
		k->meta_end = k->meta - 64 + PAGE;
	}
	k->meta += bytes;
	return k->meta - bytes;
}

static void map_page(struct toy *m, uint64_t vaddr, uint64_t pfn)
{
	uint64_t *table = TOY_VAR(m, uint64_t, "init_top_pgt");
	unsigned level;

	for (level = 4; level > 1; level--) {
		uint64_t *e = &table[vaddr >> (3 + 9 * level) & 511];

		if (!*e)
			*e = toy_spare_frame(m) * PAGE | 0x63;
		table = (uint64_t *)(m->mem + (*e & UINT64_C(0x000ffffffffff000)));
	}
	table[vaddr >> 12 & 511] = pfn * PAGE | 0x63;
}

struct list_head *toy_list_at(const struct maker *k, uint64_t addr)
{
	if (addr >= TOY_VMEMMAP && addr < UINT64_C(0xffffffff80000000))
		return (struct list_head *)((char *)toy_page(k->m, (addr - TOY_VMEMMAP) /
									   sizeof(struct page)) +
					    (addr - TOY_VMEMMAP) % sizeof(struct page));
	return toy_at(k->m, addr);
}

void toy_list_add(struct maker *k, uint64_t head, uint64_t entry)
{
	struct list_head *h = toy_list_at(k, head), *e = toy_list_at(k, entry);
	struct list_head *last = toy_list_at(k, (uint64_t)(uintptr_t)h->prev);

	e->next = kptr(head);
	e->prev = h->prev;
	last->next = kptr(entry);
	h->prev = kptr(entry);
}

void toy_list_init(struct maker *k, uint64_t head)
{
	struct list_head *h = toy_at(k->m, head);

	h->next = h->prev = kptr(head);
}

/* An area of @n pages of @class with a guard page, and an array of its pages. Its address. */
static uint64_t make_area(struct maker *k, uint64_t at, unsigned n, enum toy_class class,
			  unsigned caller)
{
	uint64_t vm_addr = toy_make(k, sizeof(struct vm_struct));
	uint64_t va_addr = toy_make(k, sizeof(struct vmap_area)), pages = toy_make(k, 8ull * n);
	struct vm_struct *vm = toy_at(k->m, vm_addr);
	struct vmap_area *va = toy_at(k->m, va_addr);
	uint64_t *array = toy_at(k->m, pages);
	unsigned i;

	if (!at) {
		at = (k->vmalloc + TOY_STACK - 1) & ~(uint64_t)(TOY_STACK - 1);
		k->vmalloc = at + (n + 1) * PAGE;
	}
	for (i = 0; i < n; i++) {
		uint64_t pfn = toy_spare_frame(k->m);

		k->m->class[pfn] = (uint8_t) class;
		array[i] = toy_page_addr(pfn);
		map_page(k->m, at + i * PAGE, pfn);
	}
	vm->addr = kptr(at);
	vm->size = (n + 1) * PAGE;
	vm->flags = 2; /* VM_ALLOC */
	vm->pages = kptr(pages);
	vm->nr_pages = n;
	vm->caller = kptr(CALLER + CALLERS * caller + k->m->kaslr);
	va->va_start = at;
	va->va_end = at + (n + 1) * PAGE;
	va->vm = kptr(vm_addr);
	toy_list_add(k, k->busy_addr, va_addr + offsetof(struct vmap_area, list));
	k->p->vm[k->areas] = vm_addr;
	k->p->va[k->areas++] = va_addr;
	k->pages_of_areas += n;
	return at;
}

/* ---- tasks ---- */

static uint64_t make_task(struct maker *k, int pid, int tgid, const char *comm, bool stack)
{
	uint64_t addr = toy_make(k, sizeof(struct task_struct)), at;
	struct task_struct *task = toy_at(k->m, addr);

	task->pid = pid;
	task->tgid = tgid;
	task->flags = 0x200000; /* PF_KTHREAD: without memory */
	snprintf(task->comm, sizeof(task->comm), "%s", comm);
	if (stack) {
		at = make_area(k, 0, TOY_STACK / PAGE, TOY_kernel_stack, 0);
		task->stack = kptr(at);
		task->stack_vm_area = kptr(k->p->vm[k->areas - 1]);
		k->m->pgdat[0]->vm_stat[NR_KERNEL_STACK_KB].counter += TOY_STACK / 1024;
		TOY_VAR(k->m, atomic_long_t, "vm_node_stat")[NR_KERNEL_STACK_KB].counter += TOY_STACK / 1024;
	}
	return addr;
}

/* Where address @at of an area is in the generator's memory. */
void *toy_in_area(struct maker *k, uint64_t at)
{
	uint64_t *table = TOY_VAR(k->m, uint64_t, "init_top_pgt");
	unsigned level;

	for (level = 4; level > 1; level--)
		table = (uint64_t *)(k->m->mem + (table[at >> (3 + 9 * level) & 511] &
						  UINT64_C(0x000ffffffffff000)));
	return k->m->mem + (table[at >> 12 & 511] & UINT64_C(0x000ffffffffff000)) + at % PAGE;
}

static void add_to_tasks(struct maker *k, uint64_t addr)
{
	uint64_t signal_addr = toy_make(k, sizeof(struct signal_struct));
	struct signal_struct *signal = toy_at(k->m, signal_addr);
	struct task_struct *task = toy_at(k->m, addr);

	task->signal = kptr(signal_addr);
	signal->nr_threads = 1;
	toy_list_init(k, signal_addr + offsetof(struct signal_struct, thread_head));
	toy_list_add(k, signal_addr + offsetof(struct signal_struct, thread_head),
		     addr + offsetof(struct task_struct, thread_node));
	toy_list_add(k, toy_sym(k->m, "init_task") + offsetof(struct task_struct, tasks),
		     addr + offsetof(struct task_struct, tasks));
}

static void make_tasks(struct maker *k)
{
	uint64_t *t = k->p->task, init = toy_sym(k->m, "init_task"), signal;
	struct task_struct *task;
	unsigned i;

	toy_list_init(k, init + offsetof(struct task_struct, tasks));
	TOY_VAR(k->m, struct task_struct, "init_task")->stack = kptr(toy_sym(k->m, "init_stack"));
	t[0] = make_task(k, 1, 1, "one", true);
	t[1] = make_task(k, 2, 2, "two", true);
	t[2] = make_task(k, 3, 2, "thread", true);
	t[3] = make_task(k, 4, 4, "exited", false);
	task = toy_at(k->m, t[3]);
	task->__state = 0x80; /* TASK_DEAD */
	task->exit_state = 0x20; /* EXIT_ZOMBIE */
	task->flags |= 4; /* PF_EXITING */
	t[4] = make_task(k, 0, 0, "swapper/1", true);
	add_to_tasks(k, t[0]);
	add_to_tasks(k, t[1]);
	add_to_tasks(k, t[3]);
	task = toy_at(k->m, t[1]);
	signal = (uint64_t)(uintptr_t)task->signal;
	task = toy_at(k->m, t[2]);
	task->signal = kptr(signal);
	toy_list_add(k, signal + offsetof(struct signal_struct, thread_head),
		     t[2] + offsetof(struct task_struct, thread_node));
	for (i = 0; i < 5; i++) {
		task = toy_at(k->m, t[i]);
		if (task->stack)
			*(uint64_t *)toy_in_area(k, (uint64_t)(uintptr_t)task->stack) = 0x57AC6E9D;
	}
	/* CPU 0 idles on init_task; CPU 1 keeps a stack for the next task; another has no task at all */
	*(uint64_t *)(k->m->mem + k->m->percpu[0] + 0x3c00) = init;
	*(uint64_t *)(k->m->mem + k->m->percpu[1] + 0x3c00) = t[4];
	make_area(k, 0, TOY_STACK / PAGE, TOY_kernel_stack, 0);
	*(uint64_t *)(k->m->mem + k->m->percpu[1] + 0x3c18) = k->p->vm[k->areas - 1];
	make_area(k, 0, TOY_STACK / PAGE, TOY_kernel_stack, 0);
}

/* ---- areas ---- */

static void start_areas(struct maker *k)
{
	uint64_t node = toy_make(k, sizeof(struct vmap_node));

	*TOY_VAR(k->m, uint64_t, "vmap_nodes") = node;
	*TOY_VAR(k->m, int, "nr_vmap_nodes") = 1;
	k->busy_addr = node + offsetof(struct vmap_node, busy.head);
	toy_list_init(k, k->busy_addr);
	toy_list_init(k, node + offsetof(struct vmap_node, lazy.head));
	k->vmalloc = VMALLOC;
}

/* Two areas of one caller, one of another, and one that maps what others own. */
static void make_areas(struct maker *k)
{
	struct vm_struct *vm;

	make_area(k, 0, 3, TOY_vmalloc, 1);
	make_area(k, 0, 2, TOY_vmalloc, 1);
	make_area(k, 0, 5, TOY_vmalloc, 2);
	make_area(k, 0, 2, TOY_other_kernel, 3);
	vm = toy_at(k->m, k->p->vm[k->areas - 1]);
	vm->flags = 4; /* VM_MAP */
	vm->nr_pages = 0;
	k->pages_of_areas -= 2;
}

static void make_module(struct maker *k)
{
	uint64_t head = toy_sym(k->m, "modules"), addr = toy_make(k, sizeof(struct module));
	struct module *mod = toy_at(k->m, addr);

	toy_list_init(k, head);
	strcpy(mod->name, "toy_module");
	mod->mem[0] = (struct module_memory){ kptr(make_area(k, MODULES, 2, TOY_module, 4)), 8000 };
	mod->mem[1] =
		(struct module_memory){ kptr(make_area(k, MODULES + 4 * PAGE, 1, TOY_module, 4)),
					100 };
	toy_list_add(k, head, addr + offsetof(struct module, list));
	k->p->module = addr;
}

/* ---- per-CPU memory ---- */

static uint64_t make_chunk(struct maker *k, uint64_t base, int pages, int populated,
			   unsigned long map)
{
	uint64_t addr = toy_make(k, sizeof(struct pcpu_chunk) + 8);
	uint64_t alloc = toy_make(k, (uint64_t)pages * PAGE / 32),
		 bound = toy_make(k, (uint64_t)pages * PAGE / 32 + 8);
	struct pcpu_chunk *c = toy_at(k->m, addr);
	uint64_t *used = toy_at(k->m, alloc), *begins = toy_at(k->m, bound);

	c->base_addr = kptr(base);
	c->nr_pages = pages;
	c->nr_populated = populated;
	c->populated[0] = map;
	c->alloc_map = kptr(alloc);
	c->bound_map = kptr(bound);
	/* 16 bytes, then a gap of 8, then 4 bytes: seven bits of 4 bytes */
	used[0] = 0x4f;
	begins[0] = 0xd1;
	c->free_bytes = (int)(pages * (int)PAGE) - 20;
	return addr;
}

/* Units of 4 pages a CPU. The first chunk begins on their second page; the last page is free again. */
static void make_percpu(struct maker *k)
{
	struct toy *m = k->m;
	uint64_t base = TOY_DIRECT_MAP + m->percpu[0],
		 lists = toy_make(k, 3 * sizeof(struct list_head));
	uint64_t offsets = toy_make(k, 8 * TOY_CPUS), high = VMALLOC + (UINT64_C(1) << 32), pfn;
	struct pcpu_chunk *first;
	unsigned cpu, page;

	*TOY_VAR(m, uint64_t, "pcpu_base_addr") = base;
	*TOY_VAR(m, int, "pcpu_unit_pages") = 4;
	*TOY_VAR(m, uint64_t, "pcpu_unit_offsets") = offsets;
	*TOY_VAR(m, uint64_t, "pcpu_chunk_lists") = lists;
	*TOY_VAR(m, int, "pcpu_nr_slots") = 3;
	*TOY_VAR(m, int, "pcpu_nr_units") = TOY_CPUS;
	*TOY_VAR(m, int, "pcpu_nr_populated") = 4 + 2;
	for (page = 0; page < 3; page++)
		toy_list_init(k, lists + page * sizeof(struct list_head));
	k->p->chunks[0] = make_chunk(k, base + PAGE, 3, 3, 7);
	k->p->chunks[1] = make_chunk(k, base, 1, 1, 1);
	first = toy_at(m, k->p->chunks[0]);
	/* its first 32 bytes are another's, and so are its last 64 */
	first->start_offset = 32;
	first->end_offset = 64;
	*(uint64_t *)toy_at(m, (uint64_t)(uintptr_t)first->alloc_map) = 0x4fff;
	*(uint64_t *)toy_at(m, (uint64_t)(uintptr_t)first->bound_map) = 0xd101;
	first->free_bytes -= 32 + 64;
	*TOY_VAR(m, uint64_t, "pcpu_first_chunk") = k->p->chunks[0];
	*TOY_VAR(m, uint64_t, "pcpu_reserved_chunk") = k->p->chunks[1];
	toy_list_add(k, lists, k->p->chunks[0] + offsetof(struct pcpu_chunk, list));
	/* pages 0 and 2 of a unit that is mapped by page tables */
	k->p->chunks[2] = make_chunk(k, high, 4, 2, 5);
	toy_list_add(k, lists + 32, k->p->chunks[2] + offsetof(struct pcpu_chunk, list));
	for (cpu = 0; cpu < TOY_CPUS; cpu++) {
		((uint64_t *)toy_at(m, offsets))[cpu] = m->percpu[cpu] - m->percpu[0];
		for (page = 0; page < 4; page++)
			m->class[m->percpu[cpu] / PAGE + page] = TOY_percpu;
		for (page = 0; page < 4; page += 2) {
			pfn = toy_spare_frame(m);
			m->class[pfn] = TOY_percpu;
			map_page(m, high + m->percpu[cpu] - m->percpu[0] + page * PAGE, pfn);
		}
	}
}

void toy_add_pools(struct toy *m, struct toy_pools *ret)
{
	struct maker k = { .m = m, .p = ret };

	*ret = (struct toy_pools){ 0 };
	start_areas(&k);
	make_tasks(&k);
	make_areas(&k);
	make_module(&k);
	make_percpu(&k);
	toy_add_holders(&k);
	toy_add_stores(&k);
#ifdef TOY_ORC
	toy_add_stacks(&k);
#endif
	TOY_VAR(m, atomic_long_t, "nr_vmalloc_pages")->counter = (long)k.pages_of_areas;
}
